// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "models/site_names.h"
#include "widgets/card.h"

#include "desk/sharing.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace caseseal::ui {

class NoteStrip;
class PasswordPrompt;

/// At which installation each participant is at home, and the acts that change it: handing over to another one, and
/// taking over from one, by force where it is lost. With a reason and the password; a participant at a time, one seal
/// each, so that the window stays alive and the person may stop in between.
class HomeCard : public Card {
    Q_OBJECT
public:
    explicit HomeCard(DeskSession& session, QWidget* parent = nullptr);
    /// Who may do neither act sees nothing of it.
    [[nodiscard]] static bool isFor(const desk::Desk& desk);

private:
    enum class Move { HandOver, TakeOver };
    QWidget* makeReasonLine();
    QWidget* makeActs();
    void fill();
    void addRow(const store::SubjectRow& row);
    void refreshActs();
    [[nodiscard]] std::vector<store::SubjectRow> chosen() const;
    [[nodiscard]] bool needsForce(const std::vector<store::SubjectRow>& rows) const;
    void ask(Move move);
    void begin();
    void step();
    void end(const base::Error* error);
    void say(bool good, const QString& sentence);

    DeskSession& m_session;
    SiteNames m_sites;
    std::vector<store::SubjectRow> m_rows;
    Move m_move = Move::HandOver;
    std::vector<store::SubjectRow> m_waiting; ///< the last one next
    std::size_t m_done = 0;
    QTimer m_timer;
    NoteStrip* m_said;
    QTableWidget* m_table;
    QComboBox* m_to;
    QLineEdit* m_reason;
    QPushButton *m_handOver, *m_takeOver, *m_stop;
    PasswordPrompt* m_prompt;
};

} // namespace caseseal::ui
