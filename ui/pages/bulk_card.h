// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/bulk_runner.h"
#include "widgets/card.h"

class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace caseseal::ui {

class NoteStrip;
class TextLabel;

/// An act on many forms, from "this will happen" to "this happened": what, what is left out and why, the reason or the
/// password that it needs, progress, the outcome. In the page, never a modal window.
class BulkCard : public Card {
    Q_OBJECT
public:
    explicit BulkCard(desk::Desk& desk, QWidget* parent = nullptr);
    void ask(const BulkPlan& plan);
    [[nodiscard]] bool running() const { return m_runner.running(); }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeQuestion();
    QWidget* makeProgress();
    QLineEdit* addField(QVBoxLayout& all, const QString& label, QLineEdit* field, const char* name);
    void go();
    void showLeftOut(const std::vector<BulkLeftOut>& leftOut);
    void showProgress(std::size_t done, std::size_t total);
    void showOutcome(const QString& trouble);
    [[nodiscard]] QString placeOf(const store::FormPlace& place) const;

    desk::Desk& m_desk;
    BulkRunner m_runner;
    BulkPlan m_plan;
    TextLabel* m_title;
    TextLabel* m_what;
    TextLabel* m_leftOutHead;
    QListWidget* m_leftOut;
    // What the two parts below are made of is set while they are made: no initialisers here.
    QWidget* m_question;
    QWidget* m_reasonLine;
    QLineEdit* m_reason;
    QWidget* m_signLines;
    QLineEdit* m_meaning;
    QLineEdit* m_password;
    QPushButton* m_go;
    QPushButton* m_cancel;
    QWidget* m_progress;
    QProgressBar* m_bar;
    TextLabel* m_count;
    NoteStrip* m_note;
};

} // namespace caseseal::ui
