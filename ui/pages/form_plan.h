// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/form_model.h"
#include "widgets/field_editor.h"

#include <QString>

#include <vector>

/// What a form's page is made of, from top to bottom, before any widget is there.
namespace caseseal::ui {

/// A heading, up to twenty rows, a grid, or the button for a further repeat of a group that is shown as a stack.
struct FormBlock {
    enum class Kind { Heading, Rows, Grid, Another };
    Kind kind = Kind::Rows;
    FormSection section;
    std::string repeat; ///< of the group, where it is shown as a stack
    QString heading;
    std::size_t first = 0, last = 0; ///< items of the section, for rows
    /// Height that the block is likely to take.
    [[nodiscard]] int estimatePx() const;
};

/// `widthPx`: what a grid may take; wider groups become stacks of fields.
[[nodiscard]] std::vector<FormBlock> planForm(const FormModel& model, const EditorSetup& setup, int widthPx);

/// What people call a group: its title in the study's language.
[[nodiscard]] QString groupName(const EditorSetup& setup, const std::string& group);

} // namespace caseseal::ui
