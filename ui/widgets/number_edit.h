// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/line_editor.h"

namespace caseseal::ui {

/// A whole or decimal number, at the right of its field. Takes a point or a comma, keeps the digits as typed, marks
/// what is no number and never blocks typing. The wheel changes nothing.
class NumberEdit final : public LineEditor {
public:
    NumberEdit(const EditorSetup& setup, const study::Item& item, QWidget* parent);

protected:
    [[nodiscard]] Reading parse(const QString& typed) const override;
    [[nodiscard]] QString display(const std::string& stored) const override;

private:
    void markWhileTyping();
};

} // namespace caseseal::ui
