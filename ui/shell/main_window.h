// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pages/welcome_page.h"

#include <QMainWindow>

class QStackedWidget;

namespace caseseal::ui {

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
    /// Shows the workspace of an opened trial.
    void open(std::unique_ptr<desk::Desk> desk);
    /// Back to the log-in; the Desk is closed, keys are wiped.
    void lock();
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    [[nodiscard]] WelcomePage& welcome() const { return *m_welcome; }

Q_SIGNALS:
    /// Another language ("de"); the window has to be made anew. Only while no trial is open.
    void languageChosen(const QString& tag);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void note();
    void closeWorkspace();

    QSettings& m_settings;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    Workspace* m_workspace = nullptr;
};

} // namespace caseseal::ui
