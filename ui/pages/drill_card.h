// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "widgets/card.h"

#include "desk/drill.h"

#include <map>

class QCheckBox;
class QPushButton;

namespace caseseal::ui {

class Banner;
class FindingList;
class FindingView;
class JobPanel;
class NoteStrip;
class TextLabel;

/// The tamper drill: what to alter in a copy, the run, and the alarm that it sets off.
class DrillCard : public Card {
    Q_OBJECT
public:
    explicit DrillCard(DeskSession& session, QWidget* parent = nullptr);
    [[nodiscard]] JobRunner& job() { return m_job; }
    void run();

private:
    QWidget* makeChoice();
    QWidget* makeOutcome();
    void showJob(bool running);
    void take(base::Result<desk::DrillReport> report);
    void showReport();
    void showOutcome(int row);
    void say(const QString& title, const QString& sentence);
    [[nodiscard]] std::vector<desk::DrillKind> chosen() const;

    DeskSession& m_session;
    JobRunner m_job;
    std::map<desk::DrillKind, QCheckBox*> m_kinds;
    QPushButton* m_runAct;
    JobPanel* m_panel;
    NoteStrip* m_note;
    QWidget* m_outcome = nullptr;
    Banner* m_banner = nullptr;
    FindingList* m_found = nullptr;
    TextLabel* m_altered = nullptr;
    TextLabel* m_by = nullptr;
    FindingView* m_finding = nullptr;
    desk::DrillReport m_report;
    std::vector<std::size_t> m_rows; ///< outcomes that were found, as the list shows them
};

} // namespace caseseal::ui
