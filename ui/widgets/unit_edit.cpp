// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/unit_edit.h"

#include "widgets/type_scale.h"

#include <QCoreApplication>
#include <QWheelEvent>

#include <algorithm>

namespace caseseal::ui {

UnitEdit::UnitEdit(const EditorSetup& setup, const study::Item& item, QWidget* parent)
    : QComboBox(parent), m_oids(item.units) {
    setFont(fontFor(TextRole::Body));
    setPlaceholderText(QCoreApplication::translate("UnitEdit", "unit"));
    for (const auto& oid : m_oids)
        addItem(unitSymbol(setup, oid));
    setCurrentIndex(-1);
    connect(this, &QComboBox::activated, this, [this] {
        if (chosen)
            chosen();
    });
}

void UnitEdit::setUnit(const std::string& oid) {
    const auto found = std::find(m_oids.begin(), m_oids.end(), oid);
    setCurrentIndex(found == m_oids.end() ? -1 : static_cast<int>(found - m_oids.begin()));
}

std::string UnitEdit::unit() const {
    return currentIndex() < 0 ? std::string() : m_oids[static_cast<std::size_t>(currentIndex())];
}

void UnitEdit::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace caseseal::ui
