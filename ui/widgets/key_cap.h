// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace caseseal::ui {

/// The name of a key as it stands on the keyboard ("Esc"), beside what it does.
class KeyCap final : public QWidget {
    Q_OBJECT
public:
    explicit KeyCap(const QString& keys, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

} // namespace caseseal::ui
