// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/line_editor.h"

namespace caseseal::ui {

/// A time of day in any usual form, read on leaving: "8:5", "0805", "8.05 pm". The partial types take an hour alone.
class TimeEdit final : public LineEditor {
public:
    using LineEditor::LineEditor;

protected:
    [[nodiscard]] Reading parse(const QString& typed) const override;
    [[nodiscard]] QString display(const std::string& stored) const override;
};

} // namespace caseseal::ui
