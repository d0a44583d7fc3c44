// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pages/welcome_page.h"
#include "shell/idle_watch.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace caseseal::ui {

class LockPage;
class Workspace;

/// The one window: the welcome page before a log-in and after a lock, the workspace between.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `parts.opened` is the window's own; what the caller puts there is not used.
    explicit MainWindow(WelcomeParts parts, QWidget* parent = nullptr);
    ~MainWindow() override;
    /// Chooses a trial for the log-in.
    void choose(const QString& folder);
    /// What was dropped on the window: a file is verified; before a log-in a folder or a study design is opened.
    void take(const QString& path);
    /// Shows the workspace of an opened trial.
    void open(std::unique_ptr<desk::Desk> desk);
    /// Hides the trial behind the question for the password; what was typed stays. Sealed as the session's end.
    void lock(desk::SessionEnd why = desk::SessionEnd::User);
    [[nodiscard]] bool locked() const { return m_lock != nullptr; }
    /// Locks by itself after so many minutes without a touch.
    [[nodiscard]] IdleWatch& idleWatch() { return m_idle; }
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    [[nodiscard]] WelcomePage& welcome() const { return *m_welcome; }

Q_SIGNALS:
    /// Another language ("de"); the window has to be made anew. Only while no trial is open.
    void languageChosen(const QString& tag);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void note();
    void showTitle();
    void unlock();
    void dropLock();
    /// From the lock: the trial is closed, keys are wiped, the log-in is shown.
    void leaveLocked();
    void closeWorkspace(desk::SessionEnd why);

    QSettings& m_settings;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    Workspace* m_workspace = nullptr;
    LockPage* m_lock = nullptr;
    QPointer<QWidget> m_focusBefore;
    IdleWatch m_idle;
};

} // namespace caseseal::ui
