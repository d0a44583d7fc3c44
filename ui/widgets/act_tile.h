// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace caseseal::ui {

/// A large button with an icon, a title and a second line: the welcome page's acts, a recent trial.
class ActTile : public QAbstractButton {
    Q_OBJECT
public:
    ActTile(const QString& icon, const QString& title, const QString& second, const QString& keyCap = {},
            QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon, m_second, m_keyCap;
};

} // namespace caseseal::ui
