// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/anchors.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace caseseal::ui {

/// Whom the trial asks for time anchors, and how often: one address a line.
class AnchorSettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit AnchorSettingsForm(QWidget* parent = nullptr);
    void set(const desk::AnchorSettings& settings);
    [[nodiscard]] desk::AnchorSettings settings() const;

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    QPlainTextEdit* m_authorities;
    QPlainTextEdit* m_calendars;
    QComboBox* m_every;
};

} // namespace caseseal::ui
