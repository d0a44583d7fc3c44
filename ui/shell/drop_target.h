// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <functional>

class QMimeData;

namespace caseseal::ui {

class GroundFrame;
class TextLabel;

/// Lies over the whole window while a file is dragged across it, whichever page is in front, and says what a drop does.
class DropTarget : public QWidget {
    Q_OBJECT
public:
    /// A child of the window; `takes` says whether the window takes files now.
    explicit DropTarget(QWidget& window, std::function<bool()> takes);

Q_SIGNALS:
    /// Just one file or folder of this computer.
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool drag(QEvent* event);
    void showFor(const QMimeData& data);

    QWidget& m_window;
    std::function<bool()> m_takes;
    GroundFrame* m_zone;
    TextLabel* m_title;
    TextLabel* m_detail;
};

} // namespace caseseal::ui
