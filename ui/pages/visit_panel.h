// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/form_work.h"
#include "models/bulk_plan.h"
#include "widgets/card.h"

#include "desk/desk.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace caseseal::ui {

class NoteStrip;
class TextLabel;

/// What a person may do with one visit, or with the participant as a whole: plan a day, skip, add an unscheduled one,
/// sign, verify, freeze; withdraw. Opens in the page above the form, asks for day and reason in place, never in a
/// window of its own. Acts that the roles lack are absent.
class VisitPanel : public Card {
    Q_OBJECT
public:
    explicit VisitPanel(desk::Desk& desk, QWidget* parent = nullptr);
    /// The visit in which this form stands.
    void askVisit(const store::FormPlace& place);
    void askWithdraw(const std::string& subject);

Q_SIGNALS:
    /// Something was sealed about the visit or the participant.
    void changed();
    /// An act on every form of the visit.
    void bulkAsked(const caseseal::ui::BulkPlan& plan);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Act = std::function<base::Result<desk::SealReceipt>(const std::string& reason)>;
    QWidget* makeLines();
    QPushButton* addAct(const QString& name, const char* objectName, std::function<void()> act);
    void showVisit(const desk::VisitState& visit);
    void addVisitActs(const desk::VisitState& visit);
    void addBulkActs();
    void schedule(bool another);
    void seal(const Act& act);
    void sayTrouble(const QString& sentence);
    void clearActs();
    /// To the day, else to the first act that can be done.
    void focusFirst();
    /// The typed day as ISO text, or nothing and the trouble is said.
    [[nodiscard]] std::optional<std::string> day();

    desk::Desk& m_desk;
    store::FormPlace m_place;
    TextLabel* m_title;
    TextLabel* m_state;
    // What the lines are made of is set while they are made: no initialisers here.
    QWidget* m_lines;
    QWidget* m_dayLine;
    QLineEdit* m_day;
    QLineEdit* m_reason;
    QHBoxLayout* m_acts;
    QPushButton* m_close;
    QPushButton* m_first = nullptr; ///< what Enter in a line does
    NoteStrip* m_trouble;
};

} // namespace caseseal::ui
