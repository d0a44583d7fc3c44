// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "desk/trail_query.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace caseseal::ui {

/// What of the audit trail is shown: a text, and choices beside it. Keyboard: Tab through it, letters choose.
class TrailFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit TrailFilterBar(desk::Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] desk::TrailQuery query() const;
    /// Shows this query's choices; emits `changed` at once.
    void setQuery(const desk::TrailQuery& query);
    /// Acts that occur, as the format names them.
    void setActs(const std::vector<std::string>& acts);
    void focusText();

Q_SIGNALS:
    void changed();

private:
    enum Choice { Act, Person, Participant, Visit, Form, Item, Role, Site, ChoiceCount };
    QComboBox* addChoice(Choice choice, const QString& everything, QWidget* line);
    void fillChoices(desk::Desk& desk);
    void addPersons(desk::Desk& desk);
    QWidget* makeMore();
    QLineEdit* addDay(QWidget* line, const QString& name, const char* object);
    void choose(Choice choice, const std::vector<std::string>& wanted);
    [[nodiscard]] std::vector<std::string> chosen(Choice choice) const;
    void reset();

    QLineEdit* m_text;
    QComboBox* m_choices[ChoiceCount] = {};
    QLineEdit* m_from;
    QLineEdit* m_until;
    QPushButton* m_reason;
    QPushButton* m_moreAct;
    QWidget* m_more;
    QTimer m_typed;
    bool m_quiet = false;
};

} // namespace caseseal::ui
