// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number_edit.h"

#include <algorithm>

namespace caseseal::ui {

NumberEdit::NumberEdit(const EditorSetup& setup, const study::Item& item, QWidget* parent)
    : LineEditor(setup, item, parent) {
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(this, &QLineEdit::textEdited, this, [this] { markWhileTyping(); });
}

void NumberEdit::markWhileTyping() {
    const QString typed = text();
    const bool plausible = std::all_of(typed.begin(), typed.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || QStringLiteral("+-.,eE").contains(c);
    });
    setMark(plausible ? Mark::None : Mark::Refused);
}

FieldEditor::Reading NumberEdit::parse(const QString& typed) const {
    const bool whole = m_item.dataType == study::DataType::Integer;
    auto number = study::parseTypedNumber(typed.toStdString(), whole);
    if (!number)
        return refuse(typed, number.error());
    return {std::move(*number), {}, {}};
}

QString NumberEdit::display(const std::string& stored) const { return shownValue(m_setup, m_item, stored); }

} // namespace caseseal::ui
