// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>

class QWidget;

namespace caseseal::ui {

/// What is to be named: a file that is there, one to write, or a folder.
struct FileQuestion {
    enum class Kind { Open, Save, Folder };
    Kind kind = Kind::Open;
    QString title = {};
    QString start = {};  ///< a folder to begin in; to save, the suggested file
    QString filter = {}; ///< as QFileDialog's name filters; empty: everything
    QString suffix = {}; ///< to save: for a name without one; empty: the one of the chosen filter, where it has one
};

/// Where a person's documents lie.
[[nodiscard]] QString documentsFolder();

/// Asks with the platform's dialog, or Qt's where there is none; `take` is told what was chosen, and nothing where the
/// person gives up. It opens with the next turn of the event loop, so that making it and showing it do not add up to
/// one long stall; while one of this parent is there, no second one opens. Window's thread.
void askForFile(QWidget* parent, const FileQuestion& question, std::function<void(const QString&)> take);

} // namespace caseseal::ui
