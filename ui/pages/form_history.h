// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "widgets/history_popover.h"

namespace caseseal::ui {

class FormContent;
struct FieldSpot;

/// Opens and closes the history of a form's fields, with what is sealed about them.
class FormHistory final : public QObject {
    Q_OBJECT

public:
    FormHistory(desk::Desk& desk, FormContent& content, QWidget* page);

    [[nodiscard]] HistoryPopover& popover() const noexcept { return *m_popover; }
    void close() { m_popover->close(); }
    /// Closes it, or opens the one of the field that has the focus.
    void toggle(const FormModel& model, const EditorSetup& setup);
    void show(const FormModel& model, const EditorSetup& setup, const FieldSpot& spot);

Q_SIGNALS:
    void failed(const caseseal::base::Error& error);

private:
    [[nodiscard]] FieldHistory historyOf(const store::ItemPlace& item);
    void addEpisodes(const store::ItemPlace& item, FieldHistory& history);

    desk::Desk& m_desk;
    FormContent& m_content;
    HistoryPopover* m_popover;
};

} // namespace caseseal::ui
