// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consent_card_step.h"

#include "pages/code_view.h"
#include "widgets/file_dialog.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/text_label.h"
#include "words/consent_words.h"
#include "words/words.h"

#include "base/file.h"
#include "report/qr_code.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace caseseal::ui {

ConsentCardStep::ConsentCardStep(const QString& subject, const std::map<std::string, std::string>& cards,
                                 QWidget* parent)
    : ConsentStep(parent), m_subject(subject), m_cards(cards), m_note(new NoteStrip(Tone::Ok)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    auto* title = new TextLabel(tr("Your consent is sealed"), TextRole::LargeTitle);
    all->addWidget(title);
    auto* second = new TextLabel(
        cards.empty() ? tr("You signed with your card. Ask for the receipt to take home.")
                      : tr("This is your card. Photograph the code or save the file: nobody else has it, and with your "
                           "passphrase it signs for you. Ask for the receipt to take home."),
        TextRole::Large, &Tokens::text2);
    second->setWordWrap(true);
    all->addWidget(second);
    all->addWidget(m_note);
    m_note->hide();
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(40);
    for (const auto& [by, card] : m_cards)
        row->addWidget(makeCard(by, card), 0, Qt::AlignTop);
    row->addStretch();
    all->addWidget(makeScrollArea(content), 1);
}

QWidget* ConsentCardStep::makeCard(const std::string& by, const std::string& card) {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const QString name = words::signer(by);
    column->addWidget(new TextLabel(name, TextRole::LargeBold));
    if (auto code = report::QrCode::make(base::bytesOf(card))) {
        auto* view = new CodeView;
        view->setAccessibleName(tr("Card of the %1 as a code").arg(name));
        view->set(std::move(*code));
        column->addWidget(view);
    }
    auto* save = new QPushButton(tr("Save the card …"));
    save->setObjectName(QStringLiteral("saveCard-") + text(by));
    save->setAccessibleName(tr("Save the card of the %1").arg(name));
    save->setFont(fontFor(TextRole::Large));
    save->setMinimumHeight(56);
    connect(save, &QPushButton::clicked, this, [this, by] { chooseFile(by); });
    column->addWidget(save, 0, Qt::AlignLeft);
    return part;
}

void ConsentCardStep::chooseFile(const std::string& by) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Save the card"),
                .start = QStringLiteral("%1/%2-%3.card").arg(folder, m_subject, text(by)),
                .filter = tr("Card (*.card)")},
               [this, by](const QString& file) { saveCard(by, file); });
}

void ConsentCardStep::saveCard(const std::string& by, const QString& file) {
    const auto saved = base::saveFileDurably(file.toStdString(), base::bytesOf(m_cards.at(by)), true);
    m_note->setTone(saved ? Tone::Ok : Tone::Alarm);
    if (saved)
        m_note->setSentence(tr("The card was saved as %1.").arg(file));
    else
        m_note->setTrouble(words::trouble(saved.error(), tr("The card was not saved.")));
    m_note->show();
}

void ConsentCardStep::setLarger(bool) {}

void ConsentCardStep::begin() {
    if (auto* save = findChild<QPushButton*>())
        save->setFocus();
    else
        setFocus();
}

} // namespace caseseal::ui
