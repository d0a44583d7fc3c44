// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/null_menu.h"

#include "models/form_model.h"
#include "widgets/field_editor.h"

namespace caseseal::ui {

namespace {

/// With the letter that chooses it, and the word that may be typed instead.
QString entryFor(std::string_view flavour) {
    if (flavour == "not-done")
        return NullMenu::tr("&Not done\tnd");
    if (flavour == "unknown")
        return NullMenu::tr("&Unknown\tunk");
    return NullMenu::tr("Not &applicable\tna");
}

} // namespace

NullMenu::NullMenu(const std::string& flavour, QWidget* parent) : QMenu(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("nulls"));
    setAccessibleName(tr("Why there is no value"));
    for (const auto known : kNullFlavours) {
        auto* action = addAction(entryFor(known));
        action->setCheckable(true);
        action->setChecked(flavour == known);
        connect(action, &QAction::triggered, this, [this, name = std::string(known)] { Q_EMIT chosen(name); });
    }
    if (flavour.empty())
        return;
    addSeparator();
    connect(addAction(tr("&Clear")), &QAction::triggered, this, [this] { Q_EMIT chosen({}); });
}

} // namespace caseseal::ui
