// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/queries.h"
#include "desk/trial_persons.h"
#include "models/query_thread.h"
#include "widgets/card.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace caseseal::ui {

class NoteStrip;
class TextLabel;

/// One query: where it stands, what was said, and what this person may do with it. Ctrl+Enter in the text does the
/// first of the acts.
class QueryThreadView : public Card {
    Q_OBJECT
public:
    explicit QueryThreadView(desk::Desk& desk, QWidget* parent = nullptr);
    /// Null: nothing is chosen. What is typed for another query is thrown away.
    void set(const store::QueryRow* query);
    void focusText();
    /// Is there something typed and not sent?
    [[nodiscard]] bool hasText() const;

Q_SIGNALS:
    void goToField(const caseseal::store::ItemPlace& place);
    /// An act was sealed.
    void acted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeAnswer();
    QPushButton* addAct(QHBoxLayout& row, const QString& name, const char* act, const char* objectName);
    void showThread();
    void showMessage(const desk::QueryTurn& message, const desk::TrialPersons& persons);
    void showActs();
    void fillWhom();
    void act(const std::string& act);

    desk::Desk& m_desk;
    std::optional<store::QueryRow> m_query;
    QList<QPushButton*> m_acts;
    TextLabel* m_title;
    TextLabel* m_state;
    TextLabel* m_place;
    TextLabel* m_value;
    QPushButton* m_go;
    QVBoxLayout* m_messages;
    QWidget* m_answer;
    QPlainTextEdit* m_text;
    TextLabel* m_whomLabel;
    QComboBox* m_whom;
    NoteStrip* m_trouble;
};

} // namespace caseseal::ui
