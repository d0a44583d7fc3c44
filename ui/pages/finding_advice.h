// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/finding.h"

#include <QWidget>

class QVBoxLayout;

namespace caseseal::ui {

class TextLabel;

/// What a finding or warning means for the data, and what to do about it.
class FindingAdvice : public QWidget {
    Q_OBJECT
public:
    explicit FindingAdvice(QWidget* parent = nullptr);
    void set(const evidence::Finding& finding);

private:
    TextLabel* m_meaning;
    QVBoxLayout* m_steps;
};

} // namespace caseseal::ui
