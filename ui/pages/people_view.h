// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "models/person_model.h"

#include <QCheckBox>
#include <QMap>
#include <QPointer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QTableView;

namespace caseseal::ui {

class Card;
class NoteStrip;
class PasswordRulesView;
class TextLabel;

/// People and roles: everybody at the left, the chosen person with what can be done at the right, a new person in the
/// same place. An administrator's. The own password and key have a page of their own, which the own row leads to.
class PeopleView : public QWidget {
    Q_OBJECT
public:
    explicit PeopleView(DeskSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The page of the own password and key is wanted.
    void accountAsked();
    /// The own roles are others now.
    void ownRolesChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Doing { Roles, Add, Enable, Reset };
    QWidget* makeTable();
    QWidget* makeCard();
    QWidget* makeKey();
    QWidget* makeRoles();
    QWidget* makePassword();
    QWidget* makeActs();
    QPushButton* addAct(class QHBoxLayout& row, const char* name, const QString& text, void (PeopleView::*act)());
    QLineEdit* addField(class QVBoxLayout& column, const char* name, const QString& label, QLineEdit* field);
    void reload();
    void showPerson();
    void show(Doing doing);
    void beginAdd() { show(Doing::Add); }
    void beginReset() { show(Doing::Reset); }
    void beginEnable() { show(Doing::Enable); }
    void back() { showPerson(); }
    void disablePerson();
    void seal();
    void sealWithPassword();
    void setBusy(bool busy);
    void take(const base::Result<desk::SealReceipt>& receipt, const QString& done);
    [[nodiscard]] base::Result<desk::SealReceipt> sealNow();
    [[nodiscard]] std::vector<std::string> chosenRoles() const;
    [[nodiscard]] const desk::PersonInfo* chosen() const;

    DeskSession& m_session;
    PersonModel m_model;
    Doing m_doing = Doing::Roles;
    QTableView* m_table;
    QScrollArea* m_side;
    Card* m_card;
    TextLabel* m_title;
    TextLabel* m_second;
    QWidget* m_newPerson;
    QWidget* m_keyPart;
    TextLabel* m_key;
    QWidget* m_rolesPart;
    QWidget* m_passwordPart;
    QLineEdit *m_id, *m_name, *m_organisation, *m_password;
    QCheckBox* m_shown;
    QMap<QString, QCheckBox*> m_roles;
    PasswordRulesView* m_rules;
    NoteStrip *m_trouble, *m_done;
    JobRunner m_job;
    QPointer<QWidget> m_focusBefore;
    QPushButton *m_seal = nullptr, *m_cancel = nullptr, *m_disable = nullptr, *m_enable = nullptr, *m_reset = nullptr,
                *m_own = nullptr, *m_add = nullptr;
};

} // namespace caseseal::ui
