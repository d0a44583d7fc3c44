// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/bulk_plan.h"

#include "desk/desk.h"

#include <QFrame>

#include <map>

class QPushButton;

namespace caseseal::ui {

class TextLabel;

/// Below the matrix, always there for who may act on many: what is picked, and for each act of this person's roles how
/// many forms are ready. Acts that the roles lack are absent; an act that nothing is ready for says why.
class BulkBar : public QFrame {
    Q_OBJECT
public:
    explicit BulkBar(const desk::Desk& desk, QWidget* parent = nullptr);
    /// The acts of these roles; empty: no bar is needed.
    [[nodiscard]] static std::vector<BulkAct> actsOf(const desk::Desk& desk);
    void set(std::size_t subjects, std::size_t visits, const std::vector<store::FormState>& forms);

Q_SIGNALS:
    void chosen(const caseseal::ui::BulkPlan& plan);
    void everythingAsked();
    void cleared();

private:
    void showFacts();
    [[nodiscard]] QString whyNot(const BulkPlan& plan) const;

    TextLabel* m_title;
    TextLabel* m_second;
    TextLabel* m_why;
    std::map<BulkAct, QPushButton*> m_acts;
    std::map<BulkAct, BulkPlan> m_plans;
    QPushButton* m_clear;
    std::size_t m_forms = 0;
};

} // namespace caseseal::ui
