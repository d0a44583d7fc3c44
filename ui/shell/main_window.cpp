// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "shell/workspace.h"
#include "widgets/seal_icon.h"
#include "widgets/tokens.h"
#include "words/words.h"

#include <QCloseEvent>
#include <QStackedWidget>

#include <memory>

namespace caseseal::ui {

MainWindow::MainWindow(WelcomeParts parts, QWidget* parent)
    : QMainWindow(parent), m_settings(parts.settings), m_stack(new QStackedWidget) {
    parts.opened = [this](std::unique_ptr<desk::Desk> desk) { open(std::move(desk)); };
    m_welcome = new WelcomePage(std::move(parts));
    connect(m_welcome, &WelcomePage::languageChosen, this, &MainWindow::languageChosen);
    m_stack->addWidget(m_welcome);
    setCentralWidget(m_stack);
    setWindowTitle(QStringLiteral("CaseSeal"));
    setWindowIcon(sealIcon(QStringLiteral("page-integrity"), Tokens::light().accent, Tokens::light().base));
    setMinimumSize(800, 560);
    resize(1280, 800);
    restoreGeometry(m_settings.value(QStringLiteral("window")).toByteArray());
}

MainWindow::~MainWindow() { closeWorkspace(); }

void MainWindow::choose(const QString& folder) { m_welcome->choose(folder); }

void MainWindow::open(std::unique_ptr<desk::Desk> desk) {
    closeWorkspace();
    m_workspace = new Workspace(std::move(desk));
    connect(m_workspace, &Workspace::lockAsked, this, &MainWindow::lock);
    connect(&m_workspace->session(), &DeskSession::stateChanged, this, &MainWindow::note);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->focusFirst();
    const desk::TrialInfo info = m_workspace->session().desk().info();
    setWindowTitle(
        QStringLiteral("%1 · CaseSeal").arg(text(info.protocolName.empty() ? info.studyName : info.protocolName)));
    note();
}

/// What this computer last saw, for the welcome page.
void MainWindow::note() {
    if (!m_workspace)
        return;
    DeskSession& session = m_workspace->session();
    RecentTrials(m_settings)
        .note(session.desk().info(), session.state(), session.desk().me().id, QDateTime::currentDateTime());
}

void MainWindow::lock() {
    if (!m_workspace)
        return;
    m_workspace->leave([this] {
        const QString folder = QString::fromStdString(m_workspace->session().desk().info().folder.string());
        // Not from inside of the workspace's own signal.
        QMetaObject::invokeMethod(
            this,
            [this, folder] {
                closeWorkspace();
                m_welcome->reload();
                m_welcome->choose(folder);
                setWindowTitle(QStringLiteral("CaseSeal"));
            },
            Qt::QueuedConnection);
    });
}

void MainWindow::closeWorkspace() {
    if (!m_workspace)
        return;
    note();
    m_stack->removeWidget(m_workspace);
    delete std::exchange(m_workspace, nullptr);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.setValue(QStringLiteral("window"), saveGeometry());
    if (!m_workspace) {
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
                    closeWorkspace();
                    close();
                },
                Qt::QueuedConnection);
    });
    closing->asking = false;
    event->setAccepted(closing->may);
    if (closing->may)
        closeWorkspace();
}

} // namespace caseseal::ui
