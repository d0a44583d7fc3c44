// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consent_model.h"
#include "models/desk_session.h"
#include "pages/page.h"

#include <QStandardItemModel>

class QCheckBox;
class QPushButton;
class QScrollArea;
class QTableView;

namespace caseseal::ui {

class ConsentPanel;
class ConsentPublishCard;
class PageHeader;
class ParticipantScreen;
class SearchEdit;
class TextLabel;

/// Documents and versions, and how every participant stands; at the right the chosen participant. From here the
/// participant's own screen takes the window.
class ConsentPage : public Page {
    Q_OBJECT
public:
    ConsentPage(DeskSession& session, WorkspacePort& workspace, QWidget* parent = nullptr);
    void enter() override;
    /// Brings this participant to the right.
    void choose(const std::string& subject);
    [[nodiscard]] ConsentModel& model() { return m_model; }
    [[nodiscard]] ConsentPanel& panel() { return *m_panel; }
    /// The participant's own screen, while it has the window; else null.
    [[nodiscard]] ParticipantScreen* screen() { return m_screen; }

private:
    QWidget* makeDocuments();
    QWidget* makeParticipants();
    QWidget* makeSide();
    void reload();
    void fillDocuments();
    void filter();
    void showPublish(bool shown);
    void openScreen(const std::string& document, const std::vector<std::string>& signers);
    void openWithdrawal(const std::string& document, const std::string& by);
    void showAlone(ParticipantScreen* screen);

    DeskSession& m_session;
    WorkspacePort& m_workspace;
    ConsentModel m_model;
    QStandardItemModel m_documents;
    PageHeader* m_header;
    QPushButton* m_publishAct;
    QTableView *m_documentTable, *m_table;
    TextLabel* m_empty;
    SearchEdit* m_search;
    QCheckBox* m_due;
    ConsentPanel* m_panel;
    ConsentPublishCard* m_publish;
    QScrollArea *m_panelSide, *m_publishSide;
    ParticipantScreen* m_screen = nullptr;
};

} // namespace caseseal::ui
