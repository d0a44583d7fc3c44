// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "shell/page_table.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QShortcut;
class QStackedWidget;
class QToolButton;

namespace caseseal::ui {

class AccountPage;
class ParticipantPage;
class Rail;
class SealStrip;
class TopBar;
class VerifyPage;

/// Everything that one person sees between log-in and lock: top bar, rail, pages, seal strip. The rail holds the pages
/// of this person's roles (page_table.h); each is made when it is opened for the first time.
class Workspace : public QWidget, public WorkspacePort {
    Q_OBJECT
public:
    explicit Workspace(std::unique_ptr<desk::Desk> desk, QWidget* parent = nullptr);
    ~Workspace() override;

    /// The keyboard starts on the first page.
    void focusFirst();
    [[nodiscard]] DeskSession& session() { return *m_session; }
    /// The pages in the rail's order.
    [[nodiscard]] std::vector<PageId> pages() const;
    /// Null where the person does not have it; made where it was not opened yet.
    [[nodiscard]] QWidget* page(PageId id);
    /// The own password, key and idle time; no page of the rail.
    void openAccount();
    void setIdleMinutes(int minutes) { m_idleMinutes = minutes; }
    /// Another study version is in force, or the person has other roles: the page in front stays, as far as the roles
    /// allow, every other one is made anew when it is opened next.
    void reload();
    /// Calls `then` at once, or when the person has said what becomes of fields that are typed and not sealed.
    void leave(std::function<void()> then);

    [[nodiscard]] bool hasPage(PageId page) const override;
    void openPage(PageId page) override;
    void openForm(const store::FormPlace& place) override;
    void goToField(const store::ItemPlace& place) override;
    void openQuery(std::uint64_t number) override;
    void openTrail(const store::TrailFilter& filter) override;
    void openEntry(std::uint64_t id) override;
    void checkFile(const QString& file) override;
    void enrol() override;
    void openConsent(const std::string& subject) override;
    void showAlone(QWidget* page) override;
    void endAlone() override;
    /// A page has the window for itself.
    [[nodiscard]] bool isAlone() const { return m_alone != nullptr; }

Q_SIGNALS:
    void lockAsked();
    void idleMinutesChosen(int minutes);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct RailPage {
        PageRow row;
        QToolButton* button = nullptr;
        QWidget* widget = nullptr;
    };
    void addPages();
    void wire();
    void show(int page);
    /// Calls `go` when the page in front has let go.
    void leaveCurrent(std::function<void()> go);
    void fillRail(QWidget* kept, std::optional<PageId> keptAs);
    void wireAdministration(QWidget* page);
    void leaveFile();
    void showFoot();
    void showParticipant();
    [[nodiscard]] int rowOf(PageId id) const;
    [[nodiscard]] QWidget& made(int page);
    [[nodiscard]] ParticipantPage& participant();
    [[nodiscard]] VerifyPage& checkedFile();
    void refreshCounts();

    std::unique_ptr<DeskSession> m_session;
    TopBar* m_top;
    Rail* m_rail;
    QStackedWidget* m_stack;
    SealStrip* m_strip;
    std::vector<RailPage> m_pages;
    int m_current = -1;
    ParticipantPage* m_participant = nullptr;
    AccountPage* m_account = nullptr;
    VerifyPage* m_checkedFile = nullptr;
    QPointer<QWidget> m_alone, m_beforeAlone; ///< the page that has the window for itself; the one behind it
    QShortcut* m_findKey = nullptr;
    QPointer<QWidget> m_beforeFile; ///< the page to which its Back leads
    int m_idleMinutes = 0;
};

} // namespace caseseal::ui
