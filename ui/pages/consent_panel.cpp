// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consent_panel.h"

#include "models/consent_model.h"
#include "widgets/file_dialog.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/text_label.h"
#include "words/consent_words.h"
#include "words/language.h"
#include "words/report_kinds.h"
#include "words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kUsesPx = 150, kScopePx = 290;
constexpr int kHash = Qt::UserRole, kName = Qt::UserRole + 1;

QPushButton* makeAct(Card& card, const QString& words, const char* name) {
    auto* button = new QPushButton(words);
    button->setObjectName(QLatin1String(name));
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch();
    card.body()->addLayout(row);
    return button;
}

} // namespace

ConsentPanel::ConsentPanel(DeskSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_note(new NoteStrip(Tone::Ok)) {
    setObjectName(QStringLiteral("consentPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeStatus());
    column->addWidget(m_note);
    column->addWidget(makeAsk());
    column->addWidget(makeWithdraw());
    column->addWidget(makeReceipt());
    column->addWidget(makeUses());
    column->addStretch(1);
    m_note->hide();
    setSubject({});
}

QWidget* ConsentPanel::addField(Card& card, const QString& label, QWidget* field, const char* name) {
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    auto* above = new TextLabel(label, TextRole::Small, &Tokens::text2);
    above->setBuddy(field);
    above->setWordWrap(true);
    card.body()->addWidget(above);
    card.body()->addWidget(field);
    return field;
}

QWidget* ConsentPanel::makeStatus() {
    m_status = new Card;
    m_title = new TextLabel({}, TextRole::Heading);
    m_status->head()->addWidget(m_title, 1);
    m_lines = new QWidget;
    auto* lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    m_status->body()->addWidget(m_lines);
    return m_status;
}

QWidget* ConsentPanel::makeAsk() {
    m_ask = new Card(tr("Ask for a consent"));
    m_documents = new QComboBox;
    m_signers = new QComboBox;
    addField(*m_ask, tr("Document"), m_documents, "askDocument");
    addField(*m_ask, tr("Who signs"), m_signers, "askSigners");
    auto* go = makeAct(*m_ask, tr("Hand the device over"), "askGo");
    setButtonKind(*go, ButtonKind::Primary);
    connect(go, &QPushButton::clicked, this, &ConsentPanel::ask);
    connect(m_documents, &QComboBox::currentIndexChanged, this, &ConsentPanel::fillSigners);
    return m_ask;
}

QWidget* ConsentPanel::makeWithdraw() {
    m_withdraw = new Card(tr("Take a withdrawal down"));
    m_agreed = new QComboBox;
    addField(*m_withdraw, tr("Document"), m_agreed, "withdrawDocument");
    m_scopes = new QWidget;
    auto* scopes = new QVBoxLayout(m_scopes);
    scopes->setContentsMargins(0, 0, 0, 0);
    m_withdraw->body()->addWidget(m_scopes);
    m_reason = new QLineEdit;
    addField(*m_withdraw, tr("How it was told, as by phone"), m_reason, "withdrawReason");
    auto* go = makeAct(*m_withdraw, tr("Seal the withdrawal"), "withdrawGo");
    connect(go, &QPushButton::clicked, this, &ConsentPanel::withdraw);
    auto* hand = makeAct(*m_withdraw, tr("Withdraw with the card"), "withdrawHand");
    hand->setToolTip(tr("Hand the device over: the participant chooses what is withdrawn, and signs with the card."));
    connect(hand, &QPushButton::clicked, this, &ConsentPanel::askToWithdraw);
    connect(m_reason, &QLineEdit::returnPressed, this, &ConsentPanel::withdraw);
    connect(m_agreed, &QComboBox::currentIndexChanged, this, &ConsentPanel::fillScopes);
    return m_withdraw;
}

QWidget* ConsentPanel::makeReceipt() {
    m_receipt = new Card(tr("Receipt"));
    auto* words =
        new TextLabel(tr("What was agreed to, with every signature, the code and the evidence inside: for the "
                         "participant to keep."),
                      TextRole::Small, &Tokens::text2);
    words->setWordWrap(true);
    m_receipt->body()->addWidget(words);
    connect(makeAct(*m_receipt, tr("Write the receipt …"), "receiptGo"), &QPushButton::clicked, this,
            &ConsentPanel::chooseReceipt);
    return m_receipt;
}

QWidget* ConsentPanel::makeUses() {
    m_uses = new Card(tr("Who used the data"));
    connect(makeAct(*m_uses, tr("Look it up"), "usesGo"), &QPushButton::clicked, this, &ConsentPanel::showUses);
    m_useList = new QListWidget;
    m_useList->setObjectName(QStringLiteral("usesList"));
    m_useList->setAccessibleName(tr("Who used the data"));
    m_useList->setWordWrap(true);
    m_useList->setFixedHeight(kUsesPx);
    m_useList->hide();
    m_uses->body()->addWidget(m_useList);
    return m_uses;
}

void ConsentPanel::setSubject(const std::string& subject) {
    if (m_subject != subject) {
        m_note->hide();
        m_useList->hide();
    }
    m_subject = subject;
    refresh();
}

void ConsentPanel::refresh() {
    const auto& desk = m_session.desk();
    const bool there = !m_subject.empty();
    m_ask->setVisible(there && desk.mayDo("consent.grant"));
    m_withdraw->setVisible(there && desk.mayDo("consent.withdraw"));
    m_receipt->setVisible(there && desk.mayDo("report.issue"));
    m_uses->setVisible(there);
    m_title->setText(there ? text(m_subject) : tr("Choose a participant"));
    clearLayout(*m_lines->layout());
    if (!there)
        return;
    const auto status = m_session.desk().consents().status(m_subject);
    if (!status)
        return say(words::trouble(status.error()).sentence(), false);
    fillStatus(*status);
    fillDocuments();
    fillWithdrawals(*status);
}

void ConsentPanel::fillStatus(const desk::ConsentStatus& status) {
    for (const auto& line : status.lines) {
        const auto state = consentState(line);
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new IconLabel(stateIcon(state), state == ConsentState::Renew ? &Tokens::warn : &Tokens::text2),
                       0, Qt::AlignTop);
        auto* said = new QVBoxLayout;
        said->setSpacing(2);
        auto* title = new TextLabel(text(line.title), TextRole::BodyBold);
        title->setWordWrap(true);
        said->addWidget(title);
        QStringList second{stateName(state)};
        if (!line.version.empty())
            second << tr("version %1 of %2").arg(text(line.version), words::day(line.agreed));
        if (!line.scopes.empty())
            second << words::scopeList(line.scopes, line.scopeTexts);
        auto* under = new TextLabel(second.join(QStringLiteral(" · ")), TextRole::Small, &Tokens::text2);
        under->setWordWrap(true);
        said->addWidget(under);
        row->addLayout(said, 1);
        static_cast<QVBoxLayout*>(m_lines->layout())->addLayout(row);
    }
    if (status.lines.empty())
        m_lines->layout()->addWidget(
            new TextLabel(tr("No document is published yet."), TextRole::Body, &Tokens::text2));
}

void ConsentPanel::fillDocuments() {
    const auto book = m_session.desk().consents().book();
    m_documents->clear();
    if (!book)
        return;
    for (const auto* one : (*book)->inForce(m_session.desk().info().chain)) {
        const auto& document = one->document;
        m_documents->addItem(
            QStringLiteral("%1 %2 (%3)").arg(text(document.title), text(document.version), text(document.language)),
            text(document.hash));
    }
    const int own = m_documents->findText(QStringLiteral("(%1)").arg(words::languageOf(QLocale())), Qt::MatchEndsWith);
    m_documents->setCurrentIndex(std::max(0, own));
    fillSigners();
}

void ConsentPanel::fillSigners() {
    m_signers->clear();
    const auto book = m_session.desk().consents().book();
    const auto* one = book ? (*book)->document(bytes(m_documents->currentData().toString())) : nullptr;
    if (one == nullptr)
        return;
    for (const auto& signers : one->document.needs)
        for (const bool witness : {false, true}) {
            auto all = signers;
            if (witness && !all.insert("witness").second)
                continue;
            QStringList names;
            for (const auto& by : all)
                names << text(by);
            m_signers->addItem(words::signerList(all), names);
        }
}

void ConsentPanel::fillWithdrawals(const desk::ConsentStatus& status) {
    m_agreed->clear();
    const auto book = m_session.desk().consents().book();
    const auto* of = book ? (*book)->find(m_subject) : nullptr;
    if (of != nullptr)
        for (const auto& [name, standing] : of->standing())
            if (standing.grant != nullptr && !standing.scopes.empty()) {
                const auto line = std::find_if(status.lines.begin(), status.lines.end(),
                                               [&name](const auto& one) { return one.name == name; });
                m_agreed->addItem(line == status.lines.end() ? text(name) : text(line->title));
                m_agreed->setItemData(m_agreed->count() - 1, text(standing.grant->document), kHash);
                m_agreed->setItemData(m_agreed->count() - 1, text(name), kName);
            }
    m_withdraw->setVisible(m_agreed->count() > 0 && m_session.desk().mayDo("consent.withdraw"));
    fillScopes();
}

void ConsentPanel::fillScopes() {
    clearLayout(*m_scopes->layout());
    m_scopeBoxes.clear();
    const auto book = m_session.desk().consents().book();
    const auto* of = book ? (*book)->find(m_subject) : nullptr;
    if (of == nullptr || m_agreed->currentIndex() < 0)
        return;
    const auto standing = of->standing();
    const auto found = standing.find(bytes(m_agreed->currentData(kName).toString()));
    const auto* document = (*book)->document(bytes(m_agreed->currentData(kHash).toString()));
    if (found == standing.end() || document == nullptr)
        return;
    for (const auto& scope : found->second.scopes) {
        const auto& texts = document->document.scopeTexts;
        auto* box = new QCheckBox;
        box->setText(box->fontMetrics().elidedText(words::scopeName(scope, texts), Qt::ElideRight, kScopePx));
        box->setAccessibleName(words::scopeName(scope, texts));
        box->setToolTip(words::scopeText(scope, texts));
        box->setObjectName(QStringLiteral("withdraw-") + text(scope));
        m_scopes->layout()->addWidget(box);
        m_scopeBoxes.emplace_back(scope, box);
    }
}

void ConsentPanel::ask() {
    std::vector<std::string> signers;
    for (const QString& by : m_signers->currentData().toStringList())
        signers.push_back(bytes(by));
    if (!signers.empty())
        Q_EMIT screenAsked(bytes(m_documents->currentData().toString()), signers);
}

std::string ConsentPanel::agreedDocument() const { return bytes(m_agreed->currentData(kHash).toString()); }

/// Whoever gave the consent takes it back.
std::string ConsentPanel::withdrawer() const {
    const auto book = m_session.desk().consents().book();
    const auto* of = book ? (*book)->find(m_subject) : nullptr;
    if (of != nullptr)
        for (const auto& [name, standing] : of->standing())
            if (standing.grant != nullptr && standing.grant->document == agreedDocument())
                return standing.grant->signers().contains("participant") ? "participant" : "representative";
    return "participant";
}

void ConsentPanel::askToWithdraw() { Q_EMIT withdrawAsked(agreedDocument(), withdrawer()); }

/// Everything ticked is the whole consent.
void ConsentPanel::withdraw() {
    desk::ConsentOrder order;
    order.subject = m_subject;
    order.document = agreedDocument();
    order.signers = {withdrawer()};
    order.withdraw = true;
    for (const auto& [scope, box] : m_scopeBoxes)
        if (box->isChecked())
            order.scopes.push_back(scope);
    if (order.scopes.empty())
        return say(tr("Tick what is withdrawn."), false);
    if (order.scopes.size() == m_scopeBoxes.size())
        order.scopes.clear();
    const auto sealedIn = m_session.desk().consents().withdraw(order, bytes(m_reason->text().trimmed()));
    if (!sealedIn)
        return say(words::trouble(sealedIn.error(), tr("Nothing was sealed.")).sentence(), false);
    m_reason->clear();
    refresh();
    say(tr("The withdrawal is sealed and counts from now on."), true);
    Q_EMIT sealed();
}

void ConsentPanel::chooseReceipt() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = words::reportKind("consent").name,
                .start = QStringLiteral("%1/%2-consents.pdf").arg(folder, text(m_subject)),
                .filter = tr("PDF (*.pdf)")},
               [this](const QString& file) { writeReceipt(file); });
}

void ConsentPanel::writeReceipt(const QString& file) {
    desk::ReportRequest request;
    request.kind = desk::ReportKind::Consent;
    request.file = file.toStdString();
    request.subject = m_subject;
    request.language = bytes(words::languageOf(QLocale()));
    connect(
        &m_session, &DeskSession::wrote, this,
        [this](const QString& written, const QString& trouble) {
            if (!trouble.isEmpty())
                say(trouble, false);
            else if (!written.isEmpty())
                say(tr("The receipt was written: %1").arg(written), true);
        },
        Qt::SingleShotConnection);
    m_session.issueReport(request);
}

void ConsentPanel::showUses() {
    auto job = m_session.desk().consents().uses(m_subject);
    if (!job)
        return say(words::trouble(job.error()).sentence(), false);
    m_job.start([work = std::shared_ptr<desk::DataUseJob>(std::move(*job))](
                    base::ProgressPort& port) { return work->run(port); },
                [this](const base::Result<std::vector<desk::DataUse>>& uses) { takeUses(uses); });
}

void ConsentPanel::takeUses(const base::Result<std::vector<desk::DataUse>>& uses) {
    if (!uses)
        return say(words::trouble(uses.error()).sentence(), false);
    m_useList->clear();
    for (const auto& use : *uses) {
        const QString what = use.act == "report.issue" ? words::reportKind(use.kind).name : text(use.kind);
        QStringList line{words::moment(use.time), text(use.person), what};
        if (!use.purpose.empty())
            line << text(use.purpose);
        for (const auto& recipient : use.recipients)
            line << text(recipient);
        m_useList->addItem(line.join(QStringLiteral(" · ")));
    }
    if (uses->empty())
        m_useList->addItem(tr("Nobody was given data of this participant yet."));
    m_useList->show();
}

void ConsentPanel::say(const QString& sentence, bool good) {
    m_note->setTone(good ? Tone::Ok : Tone::Alarm);
    m_note->setSentence(sentence);
    m_note->show();
}

} // namespace caseseal::ui
