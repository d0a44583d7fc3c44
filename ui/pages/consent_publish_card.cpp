// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consent_publish_card.h"

#include "widgets/file_dialog.h"
#include "widgets/note_strip.h"
#include "widgets/text_label.h"
#include "words/consent_words.h"
#include "words/language.h"
#include "words/words.h"

#include "base/file.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace caseseal::ui {

namespace {

constexpr std::uint64_t kMaxFileBytes = 16ULL << 20;
constexpr int kScopesPx = 84;

} // namespace

/// Who has to sign, as the card offers it.
std::vector<std::pair<QString, ConsentPublishCard::Signers>> ConsentPublishCard::kindsOfSigning() {
    return {{tr("Participant"), {{"participant"}}},
            {tr("Participant, or representative and witness"), {{"participant"}, {"representative", "witness"}}},
            {tr("Participant or representative"), {{"participant"}, {"representative"}}},
            {tr("Representative"), {{"representative"}}},
            {tr("Participant and witness"), {{"participant", "witness"}}}};
}

ConsentPublishCard::ConsentPublishCard(desk::Desk& desk, QWidget* parent)
    : Card(tr("Publish a document"), parent), m_desk(desk), m_choose(new QPushButton(tr("Choose the file …"))),
      m_file(new TextLabel(tr("PDF, or text in UTF-8"), TextRole::Small, &Tokens::text2)), m_title(new QLineEdit),
      m_name(new QLineEdit(QStringLiteral("main"))), m_version(new QLineEdit),
      m_approved(new QLineEdit(QDate::currentDate().toString(Qt::ISODate))), m_language(new QComboBox),
      m_needs(new QComboBox), m_scopes(new QPlainTextEdit),
      m_renew(new QCheckBox(tr("Ask everybody who agreed to an earlier version"))), m_note(new NoteStrip(Tone::Ok)) {
    setObjectName(QStringLiteral("consentPublish"));
    m_choose->setObjectName(QStringLiteral("consentFile"));
    auto* file = new QHBoxLayout;
    file->addWidget(m_choose);
    file->addWidget(m_file, 1);
    body()->addLayout(file);
    addFields();
    m_renew->setObjectName(QStringLiteral("consentRenew"));
    body()->addWidget(m_renew);
    body()->addWidget(m_note);
    m_note->hide();
    addActs();
    connect(m_choose, &QPushButton::clicked, this, &ConsentPublishCard::chooseFile);
}

QWidget* ConsentPublishCard::addField(const QString& label, QWidget* field, const char* name) {
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    auto* above = new TextLabel(label, TextRole::Small, &Tokens::text2);
    above->setWordWrap(true);
    above->setBuddy(field);
    body()->addWidget(above);
    body()->addWidget(field);
    return field;
}

void ConsentPublishCard::addFields() {
    addField(tr("Title"), m_title, "consentTitle");
    addField(tr("Short name, the same for all versions and languages"), m_name, "consentName");
    addField(tr("Version"), m_version, "consentVersion");
    for (const auto& language : words::languages())
        m_language->addItem(language.name, language.tag);
    addField(tr("Language"), m_language, "consentLanguage");
    addField(tr("Approved on, as 2026-11-22"), m_approved, "consentApproved");
    m_scopes->setPlainText(QStringLiteral("trial = %1\nshare = %2")
                               .arg(words::scopeName(std::string(evidence::ConsentDocument::kTrial)),
                                    words::scopeName(std::string(evidence::ConsentDocument::kShare))));
    m_scopes->setTabChangesFocus(true);
    m_scopes->setFixedHeight(kScopesPx);
    addField(tr("What may be agreed to, a line each: short name = words"), m_scopes, "consentScopes");
    for (const auto& [name, signers] : kindsOfSigning())
        m_needs->addItem(name);
    addField(tr("Who has to sign"), m_needs, "consentNeeds");
}

void ConsentPublishCard::addActs() {
    auto* acts = new QHBoxLayout;
    auto* go = new QPushButton(tr("Publish"));
    go->setObjectName(QStringLiteral("consentPublishGo"));
    setButtonKind(*go, ButtonKind::Primary);
    auto* cancel = new QPushButton(tr("Close"));
    cancel->setObjectName(QStringLiteral("consentPublishClose"));
    setKeyCap(*cancel, tr("Esc"));
    acts->addWidget(go);
    acts->addWidget(cancel);
    acts->addStretch();
    body()->addLayout(acts);
    connect(go, &QPushButton::clicked, this, &ConsentPublishCard::publish);
    connect(cancel, &QPushButton::clicked, this, &ConsentPublishCard::closed);
}

void ConsentPublishCard::chooseFile() {
    askForFile(
        this,
        {.kind = FileQuestion::Kind::Open, .title = tr("Choose the document"), .filter = tr("Documents (*.pdf *.txt)")},
        [this](const QString& file) { takeFile(file); });
}

void ConsentPublishCard::takeFile(const QString& file) {
    auto content = base::loadFile(file.toStdString(), kMaxFileBytes);
    if (!content)
        return say(words::trouble(content.error()).sentence(), false);
    m_content = std::move(*content);
    m_file->setText(QFileInfo(file).fileName());
    if (m_title->text().isEmpty())
        m_title->setText(QFileInfo(file).completeBaseName());
}

evidence::ConsentDocument ConsentPublishCard::document() const {
    evidence::ConsentDocument out;
    out.title = bytes(m_title->text().trimmed());
    out.name = bytes(m_name->text().trimmed());
    out.version = bytes(m_version->text().trimmed());
    out.language = bytes(m_language->currentData().toString());
    out.approved = bytes(m_approved->text().trimmed());
    out.renew = m_renew->isChecked();
    out.needs = kindsOfSigning().at(static_cast<std::size_t>(std::max(0, m_needs->currentIndex()))).second;
    for (const QString& line : m_scopes->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto at = line.indexOf(QLatin1Char('='));
        out.scopes.push_back(bytes((at < 0 ? line : line.left(at)).trimmed()));
        if (at >= 0)
            out.scopeTexts[out.scopes.back()] = bytes(line.mid(at + 1).trimmed());
    }
    return out;
}

void ConsentPublishCard::publish() {
    if (m_content.empty())
        return say(tr("Choose the file of the document first."), false);
    const auto sealedIn = m_desk.consents().publish({m_content, document()});
    if (!sealedIn)
        return say(words::trouble(sealedIn.error(), tr("Nothing was published.")).sentence(), false);
    say(tr("Published. It is signed from now on."), true);
    m_content.clear();
    m_file->setText({});
    m_version->clear();
    Q_EMIT published();
}

void ConsentPublishCard::say(const QString& sentence, bool good) {
    m_note->setTone(good ? Tone::Ok : Tone::Alarm);
    m_note->setSentence(sentence);
    m_note->show();
}

void ConsentPublishCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace caseseal::ui
