// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"

#include <QWidget>

#include <functional>

class QStackedWidget;
class QToolButton;

namespace caseseal::ui {

class IntegrityPage;
class ParticipantPage;
class ParticipantsPage;
class Rail;
class SealStrip;
class TopBar;

/// Everything that one person sees between log-in and lock: top bar, rail, pages, seal strip.
class Workspace : public QWidget {
    Q_OBJECT
public:
    explicit Workspace(std::unique_ptr<desk::Desk> desk, QWidget* parent = nullptr);
    ~Workspace() override;

    /// The keyboard starts in the matrix.
    void focusFirst();
    [[nodiscard]] DeskSession& session() { return *m_session; }
    /// Calls `then` at once, or when the person has said what becomes of fields that are typed and not sealed.
    void leave(std::function<void()> then);

Q_SIGNALS:
    void lockAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Page { Participants, Integrity, PageCount };
    void addPages();
    void wire();
    void show(int page);
    void openForm(const store::FormPlace& place);
    void goToField(const store::ItemPlace& place);
    void refreshCounts();

    std::unique_ptr<DeskSession> m_session;
    TopBar* m_top;
    Rail* m_rail;
    QStackedWidget* m_stack;
    SealStrip* m_strip;
    ParticipantsPage* m_participants = nullptr;
    ParticipantPage* m_participant = nullptr;
    IntegrityPage* m_integrity = nullptr;
    QToolButton* m_buttons[PageCount] = {};
};

} // namespace caseseal::ui
