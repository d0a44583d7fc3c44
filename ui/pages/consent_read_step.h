// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pages/consent_step.h"

#include "base/bytes.h"
#include "evidence/consent_document.h"

class QPlainTextEdit;

namespace caseseal::ui {

class TextLabel;

/// The document to read. A PDF opens in the program that the computer has for it, from a file of its own.
class ConsentReadStep final : public ConsentStep {
    Q_OBJECT
public:
    ConsentReadStep(const evidence::ConsentDocument& document, base::Bytes content, QWidget* parent = nullptr);
    void setLarger(bool larger) override;
    void begin() override;

private:
    QWidget* makeText();
    QWidget* makePdf();
    void openPdf();

    base::Bytes m_content;
    QString m_title;
    TextLabel* m_second;
    QPlainTextEdit* m_text = nullptr;
};

} // namespace caseseal::ui
