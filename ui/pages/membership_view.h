// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "models/party_model.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace caseseal::ui {

class NoteStrip;
class TextLabel;

/// Ledger and policy: where the ledger is and this installation's keys, who stands in the policy, and, at the right,
/// changes of it, each sealed with its reason. A tab of Administration.
class MembershipView : public QWidget {
    Q_OBJECT
public:
    explicit MembershipView(DeskSession& session, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Doing { Look, Join, Add, Remove, Quorum };
    QWidget* makeFacts();
    QWidget* makeParties();
    QWidget* makeSide();
    QWidget* makeFields();
    QPlainTextEdit* addLines(QVBoxLayout& column, const char* name, const QString& label);
    void clearFields();
    QWidget* makeActs();
    QLineEdit* addField(QVBoxLayout& column, const char* name, const QString& label);
    QPushButton* addAct(QHBoxLayout& row, const char* name, const QString& text, void (MembershipView::*act)());
    void reload();
    void turnTo(Doing doing);
    void look() { turnTo(Doing::Look); }
    void beginJoin() { turnTo(Doing::Join); }
    void beginAdd() { turnTo(Doing::Add); }
    void beginRemove() { turnTo(Doing::Remove); }
    void beginQuorum() { turnTo(Doing::Quorum); }
    void showFields();
    void copyKeys();
    void beginOwn();
    void seal();
    void join();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] base::Result<desk::PolicyChanged> change();
    void take(const base::Result<desk::PolicyChanged>& changed);
    void setBusy(bool busy);
    [[nodiscard]] const ledger::PolicyParty* chosen() const;

    DeskSession& m_session;
    desk::MembershipState m_state;
    PartyModel m_model;
    Doing m_doing = Doing::Look;
    QTableView* m_table;
    TextLabel *m_place, *m_origin, *m_self, *m_quorumFact, *m_waiting, *m_title, *m_second;
    QWidget *m_joinPart, *m_addPart, *m_quorumPart, *m_reasonPart;
    QLineEdit *m_server, *m_ownName, *m_name, *m_url, *m_quorum, *m_reason;
    QPlainTextEdit *m_othersPolicy, *m_keys;
    NoteStrip *m_trouble, *m_done;
    QPushButton *m_join = nullptr, *m_own = nullptr;
    QPushButton *m_seal = nullptr, *m_cancel = nullptr, *m_add = nullptr, *m_remove = nullptr, *m_change = nullptr;
};

} // namespace caseseal::ui
