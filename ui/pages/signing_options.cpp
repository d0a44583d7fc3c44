// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/signing_options.h"

#include "widgets/file_dialog.h"
#include "widgets/seal_style.h"
#include "widgets/secret_edit.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace caseseal::ui {

SigningOptions::SigningOptions(QWidget* parent)
    : QWidget(parent), m_sign(new QCheckBox(tr("Sign the file with my certificate"))), m_keyFile(new QLineEdit),
      m_password(new SecretEdit), m_timeStamps(new QLineEdit) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_sign->setObjectName(QStringLiteral("signReport"));
    all->addWidget(m_sign);
    QWidget* fields = makeFields();
    fields->hide();
    connect(m_sign, &QCheckBox::toggled, fields, &QWidget::setVisible);
    all->addWidget(fields);
}

QWidget* SigningOptions::makeFields() {
    auto* fields = new QWidget;
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const auto add = [&](int row, const QString& name, QLineEdit* edit, const QString& object) {
        auto* label = new TextLabel(name, TextRole::Small, &Tokens::text2);
        label->setBuddy(edit);
        edit->setObjectName(object);
        edit->setAccessibleName(name);
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row, 1);
    };
    add(0, tr("Key file"), m_keyFile, QStringLiteral("keyFile"));
    m_keyFile->setPlaceholderText(tr("PKCS#12, as name.p12"));
    auto* choose = new QPushButton(tr("Choose …"));
    choose->setObjectName(QStringLiteral("chooseKey"));
    choose->setAccessibleName(tr("Choose the key file"));
    connect(choose, &QPushButton::clicked, this, &SigningOptions::chooseKey);
    grid->addWidget(choose, 0, 2);
    add(1, tr("Its password"), m_password, QStringLiteral("keyPassword"));
    add(2, tr("Time stamp from"), m_timeStamps, QStringLiteral("timeStampUrl"));
    m_timeStamps->setPlaceholderText(tr("https://… or nothing"));
    return fields;
}

void SigningOptions::chooseKey() {
    askForFile(this, {.title = tr("Key file"), .filter = tr("PKCS#12 (*.p12 *.pfx)")},
               [this](const QString& file) { m_keyFile->setText(file); });
}

QString SigningOptions::trouble() const {
    if (!m_sign->isChecked())
        return {};
    if (m_keyFile->text().trimmed().isEmpty())
        return tr("Name the key file that signs the report.");
    const QString address = m_timeStamps->text().trimmed();
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return address.isEmpty() || (url.isValid() && web && !url.host().isEmpty())
               ? QString()
               : tr("\"%1\" is no address of a time-stamping authority. Write it as https://host/path.").arg(address);
}

std::shared_ptr<const desk::ReportSigning> SigningOptions::signing() const {
    if (!m_sign->isChecked())
        return nullptr;
    auto out = std::make_shared<desk::ReportSigning>();
    out->keyFile = m_keyFile->text().trimmed().toStdString();
    out->password = secretOf(*m_password);
    out->timeStampUrl = bytes(m_timeStamps->text().trimmed());
    return out;
}

void SigningOptions::forgetPassword() { wipeSecret(*m_password); }

} // namespace caseseal::ui
