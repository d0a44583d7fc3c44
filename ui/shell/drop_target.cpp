// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/drop_target.h"

#include "widgets/card.h"
#include "widgets/seal_style.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace caseseal::ui {

namespace {

constexpr int kVeilAlpha = 225, kWidthPx = 560;

/// The files and folders of this computer that are dragged.
QStringList pathsIn(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

DropTarget::DropTarget(QWidget& window, std::function<bool()> takes)
    : QWidget(&window), m_window(window), m_takes(std::move(takes)), m_zone(new GroundFrame(Ground::DropZone)),
      m_title(new TextLabel({}, TextRole::PageTitle)), m_detail(new TextLabel({}, TextRole::Body, &Tokens::text2)) {
    setObjectName(QStringLiteral("dropTarget"));
    setAcceptDrops(true);
    window.setAcceptDrops(true);
    m_zone->setFixedWidth(kWidthPx);
    auto* inside = new QVBoxLayout(m_zone);
    inside->setContentsMargins(32, 40, 32, 40);
    inside->setSpacing(10);
    inside->addWidget(new IconLabel(QStringLiteral("act-download"), &Tokens::accent, 40), 0, Qt::AlignHCenter);
    for (TextLabel* label : {m_title, m_detail}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        inside->addWidget(label);
    }
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_zone, 0, Qt::AlignCenter);
    hide();
    qApp->installEventFilter(this); // whichever child of the window is below the pointer
}

bool DropTarget::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type < QEvent::DragEnter || type > QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    return widget && widget->window() == &m_window ? drag(event) : QWidget::eventFilter(watched, event);
}

/// Its own drags and those that begin over another widget, which give way to it.
bool DropTarget::drag(QEvent* event) {
    if (event->type() == QEvent::DragLeave) {
        hide();
        return false;
    }
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList paths = pathsIn(*drop->mimeData());
    if (paths.isEmpty() || !m_takes())
        return false; // a text that goes into a field
    drop->setDropAction(Qt::CopyAction);
    drop->accept(); // several too: else nobody would hear that they have left
    if (event->type() != QEvent::Drop) {
        showFor(*drop->mimeData());
        return true;
    }
    hide();
    if (paths.size() == 1)
        Q_EMIT dropped(paths.front());
    return true;
}

void DropTarget::showFor(const QMimeData& dropped) {
    if (pathsIn(dropped).size() == 1) {
        m_title->setText(tr("Drop the file to verify it"));
        m_detail->setText(tr("Evidence, a report, a head or a picture of its code, a backup or an archive. It is only "
                             "read, and nothing of it leaves this computer."));
    } else {
        m_title->setText(tr("One file at a time"));
        m_detail->setText(tr("Each file has a verdict of its own. Drop them one after the other."));
    }
    setGeometry(m_window.rect());
    raise();
    show();
}

void DropTarget::paintEvent(QPaintEvent*) {
    const Tokens& tokens = Tokens::of(palette());
    QColor veil = tokens.window;
    veil.setAlpha(kVeilAlpha);
    QPainter painter(this);
    painter.fillRect(rect(), veil);
    painter.fillRect(m_zone->geometry(), tokens.base);
}

} // namespace caseseal::ui
