// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/text_label.h"

#include <QWidget>

class QHBoxLayout;

namespace caseseal::ui {

/// The first line of a page: title, second line beside it, acts at the right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);
    void setSecondLine(const QString& text);
    void addAct(QWidget* act);

private:
    QHBoxLayout* m_row;
    TextLabel* m_second;
};

} // namespace caseseal::ui
