// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pages/consent_step.h"

namespace caseseal::ui {

class TextLabel;

/// The last words of a screen that hands nothing over.
class ConsentDoneStep final : public ConsentStep {
    Q_OBJECT
public:
    ConsentDoneStep(const QString& title, const QString& second, QWidget* parent = nullptr);
    void setLarger(bool larger) override;

private:
    TextLabel* m_second;
};

} // namespace caseseal::ui
