// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace caseseal::ui {

class TextLabel;

/// The pages that this person may use. Arrow keys move, Enter opens, Ctrl+1 to 9 go there at once.
class Rail : public QFrame {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    QToolButton* addPage(const QString& icon, const QString& name);
    /// No page of the rail: none is marked.
    void setCurrent(int page);
    void clear();
    /// Two lines at the foot: what kind of trial, which version.
    void setFoot(const QString& text);
    /// Icons alone, names as tool tips.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void chosen(int page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QButtonGroup* m_group;
    QVBoxLayout* m_pages;
    TextLabel* m_foot;
    bool m_narrow = false;
};

} // namespace caseseal::ui
