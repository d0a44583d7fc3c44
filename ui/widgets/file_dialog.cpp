// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/file_dialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStyle>

namespace caseseal::ui {

namespace {

/// Two pictures for all: Qt's own provider reads the types of all files of a folder on the window's thread, some 40 ms
/// for a few hundred. Asked by the dialog's thread that reads folders, too.
class PlainFileIcons final : public QFileIconProvider {
public:
    PlainFileIcons()
        : m_file(QApplication::style()->standardIcon(QStyle::SP_FileIcon)),
          m_folder(QApplication::style()->standardIcon(QStyle::SP_DirIcon)) {}
    QIcon icon(IconType type) const override { return type == File ? m_file : m_folder; }
    QIcon icon(const QFileInfo& info) const override { return info.isDir() ? m_folder : m_file; }
    QString type(const QFileInfo& info) const override { return info.isDir() ? QString() : info.suffix(); }

private:
    QIcon m_file, m_folder;
};

QAbstractFileIconProvider* plainFileIcons() {
    static auto* const icons = new PlainFileIcons; // never deleted: a dialog's thread may still read it at the end
    return icons;
}

/// "evidence.zip" of "Evidence (*.evidence.zip)".
QString suffixOf(const QString& filter) {
    static const QRegularExpression first(QStringLiteral(R"(\(\*\.([^ )*]+))"));
    return first.match(filter).captured(1);
}

void prepareSaving(QFileDialog& dialog, const FileQuestion& question) {
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(question.suffix.isEmpty() ? suffixOf(question.filter) : question.suffix);
    dialog.selectFile(question.start);
    if (question.suffix.isEmpty())
        QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                         [&dialog](const QString& filter) { dialog.setDefaultSuffix(suffixOf(filter)); });
}

} // namespace

QString documentsFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

void askForFile(QWidget* parent, const FileQuestion& question, std::function<void(const QString&)> take) {
    if (parent->findChild<QFileDialog*>(QString(), Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto* dialog = new QFileDialog(parent, question.title, question.start, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIconProvider(plainFileIcons());
    switch (question.kind) {
    case FileQuestion::Kind::Open:
        dialog->setFileMode(QFileDialog::ExistingFile);
        break;
    case FileQuestion::Kind::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    case FileQuestion::Kind::Save:
        prepareSaving(*dialog, question);
        break;
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    QMetaObject::invokeMethod(dialog, &QDialog::open, Qt::QueuedConnection);
}

} // namespace caseseal::ui
