// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time_edit.h"

namespace caseseal::ui {

FieldEditor::Reading TimeEdit::parse(const QString& typed) const {
    const std::string asTyped = typed.toStdString();
    if (m_item.dataType != study::DataType::Time && isOfType(asTyped))
        return {asTyped, {}, {}};
    auto time = study::parseTypedTime(asTyped);
    if (!time)
        return refuse(typed, time.error());
    return {std::move(*time), {}, {}};
}

QString TimeEdit::display(const std::string& stored) const { return ui::text(stored); }

} // namespace caseseal::ui
