// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "widgets/card.h"

class QPushButton;
class QTableWidget;

namespace caseseal::ui {

class AnchorSettingsForm;
class JobPanel;
class NoteStrip;
class TextLabel;

/// Time anchors: what clocks outside say of the ledger, when they are asked next, and by whom that is set.
class AnchorCard : public Card {
    Q_OBJECT
public:
    explicit AnchorCard(DeskSession& session, QWidget* parent = nullptr);
    /// Reads the anchors again; by itself when it is shown.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addActs();
    QPushButton* makeAct(const char* object, const QString& name, const char* icon);
    void anchorNow();
    void askForMissing();
    void chooseHeaders();
    void saveSettings();
    void showSettings(bool shown);
    void showJob(bool running);
    void showDone();
    void showList();
    void showNext();
    void fill(const desk::AnchorList& list);

    DeskSession& m_session;
    AnchorKeeper& m_keeper;
    TextLabel* m_state;
    TextLabel* m_next;
    NoteStrip* m_note;
    QTableWidget* m_table;
    JobPanel* m_panel;
    AnchorSettingsForm* m_form;
    QPushButton* m_now = nullptr;
    QPushButton* m_upgrade = nullptr;
    QPushButton* m_headers = nullptr;
    QPushButton* m_settings = nullptr;
};

} // namespace caseseal::ui
