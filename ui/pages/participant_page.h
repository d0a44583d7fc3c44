// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "models/visit_tree_model.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QToolButton;

namespace caseseal::ui {

class BulkCard;
class FormPage;
class ParticipantKits;
class TextLabel;
class VisitPanel;
class VisitTreeView;

/// One participant: visits and forms at the left, the form at the right. F6 changes between them, Ctrl+PgDn goes to the
/// next form, Esc leaves the form for the visits and these for all participants. The Desk must outlive it. Window's
/// thread only.
class ParticipantPage final : public QWidget {
    Q_OBJECT

public:
    explicit ParticipantPage(desk::Desk& desk, QWidget* parent = nullptr);

    /// BCP 47 tag for the study's texts.
    void setLanguage(const std::string& language);
    void setClock(std::shared_ptr<const base::ClockPort> clock);

    /// Shows a participant with the first form that is not complete. Asks first where something is not sealed.
    void openParticipant(const std::string& subject);
    /// Shows a form, and goes to a field of it where `focus` is given. Asks first where something is not sealed.
    void openForm(const store::FormPlace& place, const store::ItemPlace* focus = nullptr);
    [[nodiscard]] const std::string& subject() const noexcept { return m_model->subject(); }
    [[nodiscard]] FormPage& form() const noexcept { return *m_form; }
    [[nodiscard]] VisitTreeModel& visits() const noexcept { return *m_model; }
    [[nodiscard]] VisitTreeView& tree() const noexcept { return *m_tree; }

    /// Has this person a page that shows more of the kits?
    void setKitsOpen(bool opens);

    /// Is there something typed and not sealed?
    [[nodiscard]] bool hasChanges();
    /// Calls `then` at once where nothing is lost by it; else the page asks, and calls it when the person says so.
    void leave(std::function<void()> then);
    /// Reads the participant again: something was sealed elsewhere, or a verification ended.
    void refresh();

Q_SIGNALS:
    /// Something was sealed on this page.
    void sealed();
    /// Fields that are typed and not sealed, for the window's title and for closing.
    void changesChanged(std::size_t changes);
    /// The person wants to see everything that was ever done with this participant.
    void trailAsked(const QString& subject);
    /// The person wants to see the kits of this participant among all others.
    void kitsAsked(const QString& subject);
    /// Esc in the tree: back to all participants.
    void backAsked();
    /// The person went to another participant here.
    void participantChanged(const QString& subject);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeHead();
    QWidget* makeActs();
    QWidget* makeMain();
    void wirePanels();
    void askVisit();
    void closePanels();
    [[nodiscard]] store::FormPlace visitInFocus() const;
    QToolButton* makeStep(const QString& icon, const QString& name, int step);
    void showParticipant(const std::string& subject);
    void showForm(const store::FormPlace& place, const store::ItemPlace* focus);
    void showHead();
    void showConsent();
    void onOpened(const QModelIndex& index);
    void stepParticipant(int step);
    void makeShortcuts();
    QWidget* makeKeys();
    /// The next form of the tree, or the one before.
    void stepForm(int step);
    void loadStates();
    void loadTimings();
    void selectForm(const store::FormPlace& place);
    [[nodiscard]] std::optional<store::FormPlace> firstOpenForm() const;
    [[nodiscard]] std::vector<std::string> participants();

    desk::Desk& m_desk;
    VisitTreeModel* m_model;
    VisitTreeView* m_tree;
    ParticipantKits* m_kits;
    FormPage* m_form;
    VisitPanel* m_panel;
    BulkCard* m_bulk;
    TextLabel* m_key = nullptr;
    TextLabel* m_status = nullptr;
    TextLabel* m_consent = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QPushButton* m_visitAct = nullptr;
    QPushButton* m_withdrawAct = nullptr;
    bool m_fromForm = false; ///< the panel that is open was asked for from a field
};

} // namespace caseseal::ui
