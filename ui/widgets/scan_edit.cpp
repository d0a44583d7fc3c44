// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace caseseal::ui {

namespace {

constexpr QChar kSeparator(0x1d), kShown(0x241d);

QString fileOf(const QMimeData& data) {
    return data.urls().size() == 1 ? data.urls().front().toLocalFile() : QString();
}

} // namespace

ScanEdit::ScanEdit(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::returnPressed, this, &ScanEdit::take);
}

QString ScanEdit::scan() const { return text().trimmed().replace(kShown, kSeparator); }

void ScanEdit::take() {
    const QString said = scan();
    clear();
    if (!said.isEmpty())
        Q_EMIT scanned(said);
}

/// Scanners type the separator as Ctrl+]; a pasted one would be dropped as unprintable.
void ScanEdit::keyPressEvent(QKeyEvent* event) {
    const bool isSeparator = event->text() == QString(kSeparator) ||
                             (event->key() == Qt::Key_BracketRight && event->modifiers() == Qt::ControlModifier);
    if (isSeparator)
        return insert(QString(kShown));
    if (event->matches(QKeySequence::Paste))
        return insert(QGuiApplication::clipboard()->text().replace(kSeparator, kShown));
    QLineEdit::keyPressEvent(event);
}

void ScanEdit::dragEnterEvent(QDragEnterEvent* event) {
    if (fileOf(*event->mimeData()).isEmpty())
        return QLineEdit::dragEnterEvent(event);
    event->acceptProposedAction();
}

void ScanEdit::dropEvent(QDropEvent* event) {
    const QString file = fileOf(*event->mimeData());
    if (file.isEmpty())
        return QLineEdit::dropEvent(event);
    event->acceptProposedAction();
    Q_EMIT pictureDropped(file);
}

} // namespace caseseal::ui
