// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consent_read_step.h"

#include "widgets/seal_style.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QDesktopServices>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryFile>
#include <QUrl>
#include <QVBoxLayout>

namespace caseseal::ui {

ConsentReadStep::ConsentReadStep(const evidence::ConsentDocument& document, base::Bytes content, QWidget* parent)
    : ConsentStep(parent), m_content(std::move(content)), m_title(text(document.title)),
      m_second(new TextLabel({}, TextRole::Large, &Tokens::text2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* title = new TextLabel(m_title, TextRole::LargeTitle);
    title->setWordWrap(true);
    column->addWidget(title);
    m_second->setText(tr("Version %1. Take your time, and ask whatever you want to know.").arg(text(document.version)));
    m_second->setWordWrap(true);
    column->addWidget(m_second);
    column->addWidget(document.mediaType == "application/pdf" ? makePdf() : makeText(), 1);
}

QWidget* ConsentReadStep::makeText() {
    m_text = new QPlainTextEdit(text(base::textOf(m_content)));
    m_text->setObjectName(QStringLiteral("consentText"));
    m_text->setAccessibleName(m_title);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->setFont(largeType(false));
    return m_text;
}

QWidget* ConsentReadStep::makePdf() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 24, 0, 0);
    auto* open = new QPushButton(tr("Open the document (PDF)"));
    open->setObjectName(QStringLiteral("consentPdf"));
    open->setFont(fontFor(TextRole::Large));
    open->setMinimumHeight(56);
    connect(open, &QPushButton::clicked, this, &ConsentReadStep::openPdf);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addStretch();
    return part;
}

/// The file stays until the program ends: the reader may open it again.
void ConsentReadStep::openPdf() {
    auto* file = new QTemporaryFile(QStringLiteral("consent-XXXXXX.pdf"), this);
    file->setFileTemplate(QStringLiteral("%1/consent-XXXXXX.pdf").arg(QDir::tempPath()));
    const auto size = static_cast<qint64>(m_content.size());
    const bool written =
        file->open() && file->write(reinterpret_cast<const char*>(m_content.data()), size) == size && file->flush();
    if (!written || !QDesktopServices::openUrl(QUrl::fromLocalFile(file->fileName())))
        m_second->setText(tr("This computer cannot show the document. Ask for it on paper."));
}

void ConsentReadStep::setLarger(bool larger) {
    m_second->setFont(largeType(larger));
    if (m_text != nullptr)
        m_text->setFont(largeType(larger));
}

void ConsentReadStep::begin() {
    if (m_text != nullptr)
        m_text->setFocus();
    else
        findChild<QPushButton*>(QStringLiteral("consentPdf"))->setFocus();
}

} // namespace caseseal::ui
