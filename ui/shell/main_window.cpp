// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "shell/drop_target.h"
#include "shell/lock_page.h"
#include "shell/workspace.h"
#include "widgets/accessibility.h"
#include "widgets/seal_icon.h"
#include "widgets/tokens.h"
#include "words/words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>

#include <memory>

namespace caseseal::ui {

MainWindow::MainWindow(WelcomeParts parts, QWidget* parent)
    : QMainWindow(parent), m_settings(parts.settings), m_stack(new QStackedWidget), m_idle(parts.ports.clock) {
    installAccessibility();
    m_idle.setMinutes(m_settings.value(QStringLiteral("idleLockMinutes"), IdleWatch::kDefaultMinutes).toInt());
    connect(&m_idle, &IdleWatch::idle, this, [this] { lock(desk::SessionEnd::Idle); });
    parts.opened = [this](std::unique_ptr<desk::Desk> desk) { open(std::move(desk)); };
    m_welcome = new WelcomePage(std::move(parts));
    connect(m_welcome, &WelcomePage::languageChosen, this, &MainWindow::languageChosen);
    m_stack->addWidget(m_welcome);
    setCentralWidget(m_stack);
    auto* drops = new DropTarget(*this, [this] { return !locked(); });
    connect(drops, &DropTarget::dropped, this, &MainWindow::take);
    setWindowTitle(QStringLiteral("CaseSeal"));
    setWindowIcon(sealIcon(QStringLiteral("page-integrity"), Tokens::light().accent, Tokens::light().base));
    setMinimumSize(800, 560);
    resize(1280, 800);
    restoreGeometry(m_settings.value(QStringLiteral("window")).toByteArray());
}

MainWindow::~MainWindow() { closeWorkspace(desk::SessionEnd::Quit); }

void MainWindow::choose(const QString& folder) { m_welcome->choose(folder); }

void MainWindow::take(const QString& path) {
    if (m_workspace)
        m_workspace->checkFile(path);
    else
        m_welcome->take(path);
}

void MainWindow::open(std::unique_ptr<desk::Desk> desk) {
    closeWorkspace(desk::SessionEnd::User);
    // The log-in has begun it already; a new trial has not. A session that cannot be sealed is no reason not to read.
    (void)desk->beginSession();
    m_workspace = new Workspace(std::move(desk));
    connect(m_workspace, &Workspace::lockAsked, this, [this] { lock(); });
    m_workspace->setIdleMinutes(m_idle.minutes());
    connect(m_workspace, &Workspace::idleMinutesChosen, this, [this](int minutes) {
        m_idle.setMinutes(minutes);
        m_settings.setValue(QStringLiteral("idleLockMinutes"), m_idle.minutes());
    });
    connect(&m_workspace->session(), &DeskSession::stateChanged, this, &MainWindow::note);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->focusFirst();
    m_idle.start();
    showTitle();
    note();
}

void MainWindow::showTitle() {
    const desk::TrialInfo info = m_workspace->session().desk().info();
    setWindowTitle(
        QStringLiteral("%1 · CaseSeal").arg(text(info.protocolName.empty() ? info.studyName : info.protocolName)));
}

/// What this computer last saw, for the welcome page.
void MainWindow::note() {
    if (!m_workspace)
        return;
    DeskSession& session = m_workspace->session();
    RecentTrials(m_settings)
        .note(session.desk().info(), session.state(), session.desk().me().id, QDateTime::currentDateTime());
}

void MainWindow::lock(desk::SessionEnd why) {
    if (!m_workspace || m_lock)
        return;
    m_idle.stop();
    m_focusBefore = focusWidget();
    // Lists and messages that stand in windows of their own would show the trial beside the lock.
    for (QWidget* other : QApplication::topLevelWidgets())
        if (other != window() && other->isVisible())
            other->close();
    desk::Desk& desk = m_workspace->session().desk();
    (void)desk.endSession(why); // a full disk must not keep the window open
    m_lock = new LockPage(desk);
    connect(m_lock, &LockPage::unlocked, this, &MainWindow::unlock);
    connect(m_lock, &LockPage::otherPersonAsked, this, &MainWindow::leaveLocked);
    m_stack->addWidget(m_lock);
    m_stack->setCurrentWidget(m_lock);
    m_lock->focusPassword();
    setWindowTitle(QStringLiteral("CaseSeal"));
}

void MainWindow::unlock() {
    (void)m_workspace->session().desk().beginSession();
    m_stack->setCurrentWidget(m_workspace);
    dropLock();
    showTitle();
    if (m_focusBefore)
        m_focusBefore->setFocus();
    m_idle.start();
}

void MainWindow::dropLock() {
    m_stack->removeWidget(m_lock);
    std::exchange(m_lock, nullptr)->deleteLater(); // it may be its own signal that brought us here
}

void MainWindow::leaveLocked() {
    const QString folder = QString::fromStdString(m_workspace->session().desk().info().folder.string());
    dropLock();
    // Not from inside of a signal of the workspace; its page is hidden until then.
    m_stack->setCurrentWidget(m_welcome);
    QMetaObject::invokeMethod(
        this,
        [this, folder] {
            closeWorkspace(desk::SessionEnd::User);
            m_welcome->reload();
            m_welcome->choose(folder);
            m_welcome->focusPerson();
        },
        Qt::QueuedConnection);
}

void MainWindow::closeWorkspace(desk::SessionEnd why) {
    if (!m_workspace)
        return;
    m_idle.stop();
    if (m_lock) {
        m_stack->removeWidget(m_lock);
        delete std::exchange(m_lock, nullptr);
    }
    note();
    m_stack->removeWidget(m_workspace);
    (void)m_workspace->session().desk().endSession(why);
    delete std::exchange(m_workspace, nullptr);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.setValue(QStringLiteral("window"), saveGeometry());
    if (!m_workspace || m_lock) { // locked: what was typed stays as a draft, nobody can be asked
        closeWorkspace(desk::SessionEnd::Quit);
        event->accept();
        return;
    }
    struct Closing {
        bool asking = true, may = false;
    };
    const auto closing = std::make_shared<Closing>();
    m_workspace->leave([this, closing] {
        closing->may = true;
        if (!closing->asking) // the person answered later: close for good then
            QMetaObject::invokeMethod(
                this,
                [this] {
                    closeWorkspace(desk::SessionEnd::Quit);
                    close();
                },
                Qt::QueuedConnection);
    });
    closing->asking = false;
    event->setAccepted(closing->may);
    if (closing->may)
        closeWorkspace(desk::SessionEnd::Quit);
}

} // namespace caseseal::ui
