// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/finding.h"

#include "words/finding_words.h"

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace caseseal::ui {

class TextLabel;

/// One numbered step of what to do.
[[nodiscard]] QLayout* makeStep(int number, const words::Step& step);

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
