// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace caseseal::ui {

/// Every shape of the matrix with its word, in one line; what does not fit is left out from the right.
class StatusLegend : public QWidget {
    Q_OBJECT
public:
    explicit StatusLegend(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace caseseal::ui
