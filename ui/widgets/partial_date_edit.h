// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/line_editor.h"

namespace caseseal::ui {

/// A date in any usual form, read on leaving: "22nov2026", "22.11.2026", "T" for today, and where the item allows it
/// "un/nov/2026". Beside it stands the weekday, or as a chip what is kept of a partial date.
class PartialDateEdit : public LineEditor {
public:
    PartialDateEdit(const EditorSetup& setup, const study::Item& item, QWidget* parent);
    [[nodiscard]] Remark remark() const override;
    [[nodiscard]] bool isOpen() const override;

protected:
    [[nodiscard]] Reading parse(const QString& typed) const override;
    [[nodiscard]] QString display(const std::string& stored) const override;
    [[nodiscard]] base::Result<std::string> parseDate(const QString& typed) const;
    [[nodiscard]] bool partialAllowed() const noexcept { return m_partialAllowed; }
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openCalendar();
    void showIcon();
    void take(QDate date);

    bool m_partialAllowed = false;
    QAction* m_open = nullptr;
    QWidget* m_calendar = nullptr;
};

/// Date and time in one line: "22nov2026 14:05". The partial types take a date alone.
class DateTimeEdit final : public PartialDateEdit {
public:
    using PartialDateEdit::PartialDateEdit;

protected:
    [[nodiscard]] Reading parse(const QString& typed) const override;
};

} // namespace caseseal::ui
