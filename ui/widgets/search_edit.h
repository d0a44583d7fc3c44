// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace caseseal::ui {

/// A field with a magnifying glass; Esc clears it. `keys`: a key cap at the right, shown while it is empty.
class SearchEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchEdit(const QString& placeholder, const QString& keys = {}, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_keys;
};

} // namespace caseseal::ui
