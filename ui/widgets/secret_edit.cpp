// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/secret_edit.h"

namespace caseseal::ui {

SecretEdit::SecretEdit(QWidget* parent) : QLineEdit(parent) {
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    setAcceptDrops(false);
    setContextMenuPolicy(Qt::NoContextMenu);
}

crypto::SecretBytes secretOf(const QLineEdit& field) {
    QByteArray utf8 = field.text().toUtf8();
    crypto::SecretBytes secret(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    crypto::wipe(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return secret;
}

void wipeSecret(QLineEdit& field) {
    field.setText(QString(field.text().size(), QLatin1Char(' ')));
    field.clear();
}

} // namespace caseseal::ui
