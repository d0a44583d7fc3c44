// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/clause_row_model.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QTableView;

namespace caseseal::ui {

class Card;
class TextLabel;

/// What the record answers to one clause: the sentence, figures, the entries behind it, and the head it was asked at.
class ClauseAnswerView : public QWidget {
    Q_OBJECT
public:
    /// `leadsToTrail`: this person has the audit trail's page.
    explicit ClauseAnswerView(bool leadsToTrail, QWidget* parent = nullptr);
    /// A clause whose answer is not there yet.
    void setAsked(const desk::Clause& clause, const QString& question);
    void setAnswer(desk::ClauseAnswer answer);
    [[nodiscard]] QTableView& rows() const { return *m_rows; }

Q_SIGNALS:
    /// To this entry of the audit trail (store::TrailRow::id).
    void goToEntry(std::uint64_t id);

private:
    QWidget* makeRows();
    void showFigures(const std::vector<desk::ClauseFigure>& figures);
    void showRow();
    void open();

    ClauseRowModel m_model;
    bool m_leadsToTrail;
    Card* m_card;
    TextLabel* m_question;
    TextLabel* m_sentence;
    QGridLayout* m_figures;
    QTableView* m_rows = nullptr;
    TextLabel* m_listed;
    TextLabel* m_head;
    QPushButton* m_go;
    QWidget* m_room; ///< takes what the rows leave where there are none
};

} // namespace caseseal::ui
