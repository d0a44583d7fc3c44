// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/secret_bytes.h"

#include <QLineEdit>

namespace caseseal::ui {

/// A password field: bullets, no undo, no drag, no input method's memory.
class SecretEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretEdit(QWidget* parent = nullptr);
};

/// What was typed, in wiped memory; the field keeps its text.
[[nodiscard]] crypto::SecretBytes secretOf(const QLineEdit& field);
/// Overwrites the field's text as far as Qt lets us reach it, then clears it.
void wipeSecret(QLineEdit& field);

} // namespace caseseal::ui
