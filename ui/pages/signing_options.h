// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/reports.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace caseseal::ui {

class SecretEdit;

/// Whether and with what a report is signed: key file, its password, an authority for the time stamp.
class SigningOptions : public QWidget {
    Q_OBJECT
public:
    explicit SigningOptions(QWidget* parent = nullptr);
    /// Why it cannot be signed like this; empty where it can, or is not to be.
    [[nodiscard]] QString trouble() const;
    /// Null: it is not to be signed.
    [[nodiscard]] std::shared_ptr<const desk::ReportSigning> signing() const;
    /// The password is wiped; the rest stays for the next report.
    void forgetPassword();

private:
    QWidget* makeFields();
    void chooseKey();
    QCheckBox* m_sign;
    QLineEdit* m_keyFile;
    SecretEdit* m_password;
    QLineEdit* m_timeStamps;
};

} // namespace caseseal::ui
