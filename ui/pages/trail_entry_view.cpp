// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/trail_entry_view.h"

#include "models/act_sentence.h"
#include "models/place_names.h"
#include "pages/erasure_card.h"
#include "widgets/card.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/proof_view.h"
#include "widgets/seal_icon.h"
#include "widgets/seal_style.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include "desk/consents.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace caseseal::ui {

namespace {

constexpr int kNamePx = 96, kFactPx = 200, kLinePx = 304; // of a panel of 344
constexpr std::size_t kRecordRows = 30;

QString utc(base::UtcTime time) {
    return QDateTime::fromMSecsSinceEpoch(time.msSinceEpoch, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

/// The clock on the wall where it was written.
QString local(const store::TrailRow& row) {
    return QDateTime::fromMSecsSinceEpoch(row.time.msSinceEpoch, Qt::OffsetFromUTC, row.zoneMinutes * 60)
               .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) +
           text(base::encodeZone(row.zoneMinutes));
}

QString shown(const std::optional<std::string>& value) { return value ? text(*value) : QStringLiteral("—"); }

} // namespace

TrailEntryView::TrailEntryView(desk::Desk& desk, QWidget* parent) : QFrame(parent), m_desk(desk) {
    setGround(*this, Ground::Card);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 12);
    auto* content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(16, 14, 12, 8);
    m_body->setSpacing(5);
    all->addWidget(makeScrollArea(content), 1);
    m_goAct = new QPushButton(tr("Go to the field"));
    m_goAct->setObjectName(QStringLiteral("trailGoToField"));
    connect(m_goAct, &QPushButton::clicked, this, [this] { Q_EMIT goToField(m_row->entry.place); });
    m_proofAct = new QPushButton;
    m_proofAct->setObjectName(QStringLiteral("trailProof"));
    connect(m_proofAct, &QPushButton::clicked, this, [this] { showProof(!m_proving); });
    m_saveAct = new QPushButton(tr("Save the proof …"));
    m_saveAct->setObjectName(QStringLiteral("trailSaveProof"));
    setSealIcon(*m_saveAct, QStringLiteral("act-download"));
    connect(m_saveAct, &QPushButton::clicked, this, [this] {
        Q_EMIT saveProofAsked({m_row->chain, m_row->seal, m_row->entryIndex});
    });
    auto* acts = new QVBoxLayout;
    acts->setContentsMargins(16, 0, 16, 0);
    m_eraseAct = new QPushButton(tr("Erase personal data …"));
    m_eraseAct->setObjectName(QStringLiteral("trailErase"));
    connect(m_eraseAct, &QPushButton::clicked, this, [this] { Q_EMIT eraseAsked(*m_row); });
    for (auto* act : {m_proofAct, m_goAct, m_saveAct, m_eraseAct})
        acts->addWidget(act, 0, Qt::AlignLeft);
    all->addLayout(acts);
    clear();
}

void TrailEntryView::clear() {
    clearLayout(*m_body);
    auto* hint = new TextLabel(tr("Choose an entry to see all of it, its seal, and the record of its field."),
                               TextRole::Body, &Tokens::text2);
    hint->setWordWrap(true);
    m_body->addWidget(hint);
    m_body->addStretch();
    m_row.reset();
    for (auto* act : {m_proofAct, m_goAct, m_saveAct, m_eraseAct})
        act->hide();
}

void TrailEntryView::showProof(bool on) {
    m_proving = on;
    fill();
}

void TrailEntryView::addHeading(const QString& heading) {
    m_body->addSpacing(6);
    m_body->addWidget(new Line);
    m_body->addSpacing(4);
    m_body->addWidget(new TextLabel(heading, TextRole::Heading));
}

void TrailEntryView::addFact(const QString& name, const QString& fact) {
    if (fact.isEmpty())
        return;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* left = new TextLabel(name, TextRole::Small, &Tokens::text2);
    left->setFixedWidth(kNamePx);
    left->setWordWrap(true);
    row->addWidget(left, 0, Qt::AlignTop);
    auto* right = new TextLabel(fact);
    right->setWordWrap(true);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    right->setFocusPolicy(Qt::NoFocus);
    right->setFixedWidth(kFactPx);
    right->setMinimumHeight(right->heightForWidth(kFactPx));
    row->addWidget(right, 1);
    m_body->addLayout(row);
}

/// The panel's width is its own, so the height is known before anything is laid out.
void TrailEntryView::addWrapped(TextLabel* label) {
    label->setWordWrap(true);
    label->setMinimumHeight(label->heightForWidth(kLinePx));
    m_body->addWidget(label);
}

void TrailEntryView::addMono(const QString& name, const QString& fact) {
    addFact(name, fact);
    if (fact.isEmpty())
        return;
    auto* row = static_cast<QHBoxLayout*>(m_body->itemAt(m_body->count() - 1)->layout());
    auto* label = static_cast<TextLabel*>(row->itemAt(1)->widget());
    label->setRole(TextRole::Mono);
    label->setMinimumHeight(label->heightForWidth(kFactPx));
}

void TrailEntryView::show(const store::TrailRow& row, const desk::TrialPersons& persons) {
    m_row = row;
    m_persons = persons;
    fill();
}

void TrailEntryView::fill() {
    clearLayout(*m_body);
    if (m_proving) {
        addProof();
    } else {
        addContent(*m_row);
        addSeal(*m_row);
        addRecord(*m_row);
    }
    m_body->addStretch();
    m_proofAct->setText(m_proving ? tr("Back to the entry") : tr("Proof of this entry"));
    m_proofAct->show();
    const auto& place = m_row->entry.place;
    m_goAct->setVisible(!m_proving && !place.subject.empty() && !place.form.empty());
    m_eraseAct->setVisible(!m_proving && ErasureCard::offers(m_desk, *m_row));
    m_saveAct->setVisible(m_proving && m_desk.mayDo("data.export"));
}

void TrailEntryView::addProof() {
    m_body->addWidget(new TextLabel(tr("Proof of this entry"), TextRole::Heading));
    const auto proof = m_desk.proofs().prove({m_row->chain, m_row->seal, m_row->entryIndex});
    if (!proof) {
        auto* trouble = new NoteStrip(Tone::Alarm);
        trouble->setTrouble(words::trouble(proof.error()));
        m_body->addWidget(trouble);
        return;
    }
    auto* view = new ProofView;
    view->set(*proof, text(m_persons.authorOf(*m_row)), itemName(m_desk.study(), proof->times.observedItem));
    m_body->addWidget(view);
}

void TrailEntryView::addContent(const store::TrailRow& row) {
    const auto said = tellAct(m_desk, row);
    auto* what =
        new TextLabel(row.erased ? tr("This entry was erased. Its place in the seal still proves it.") : said.what,
                      TextRole::BodyBold);
    addWrapped(what);
    const evidence::Entry& entry = row.entry;
    addFact(tr("Act"), row.erased ? QString() : words::actName(entry.act));
    addFact(tr("Person"),
            tr("%1 (%2), %3").arg(text(m_persons.authorOf(row)), text(row.author), words::role(row.role)));
    addFact(tr("Local time"), local(row));
    addFact(tr("UTC"), utc(row.time));
    addFact(tr("Place"), placeNames(m_desk.study(), entry.place).join(QStringLiteral(" › ")));
    if (entry.hasValue && entry.act == "item.change")
        addFact(tr("Before"), shown(entry.was));
    if (entry.hasValue)
        addFact(entry.act == "item.change" ? tr("After") : tr("Value"), shown(entry.value));
    addFact(tr("Reason"), text(entry.reason));
    addErasure(row);
    for (const auto& check : entry.checks)
        addFact(tr("Check fired"), text(check.message) + QLatin1Char('\n') + text(check.answer));
    addFact(tr("Source"), text(entry.source));
    if (entry.reason.empty())
        addFact(tr("Said"), said.why);
    addConsent(row);
}

/// What the participant had agreed to when a value was entered: which version of which document.
void TrailEntryView::addConsent(const store::TrailRow& row) {
    if (row.entry.place.item.empty())
        return;
    auto& consents = m_desk.consents();
    const auto book = consents.book();
    const auto agreed = consents.agreedAt(row.entry.place.subject, row);
    if (!book || (*book)->documents().empty() || !agreed)
        return;
    QStringList said;
    for (const auto& [name, document] : *agreed)
        said << tr("%1, version %2").arg(text(document.title), text(document.version));
    addFact(tr("Consent in force"), said.isEmpty() ? tr("none") : said.join(QLatin1Char('\n')));
}

void TrailEntryView::addErasure(const store::TrailRow& row) {
    if (!row.erasure)
        return;
    const auto& erasure = *row.erasure;
    addFact(tr("It was"), words::actName(erasure.act));
    addFact(tr("Erased on"), words::moment(erasure.time));
    addFact(tr("Erased by"), text(m_persons.nameOf(row.chain, erasure.by)));
    addFact(tr("Confirmed by"), erasure.second.empty() ? QString() : text(m_persons.nameOf(row.chain, erasure.second)));
    addFact(tr("Erased because"), text(erasure.reason));
}

void TrailEntryView::addSeal(const store::TrailRow& row) {
    addHeading(tr("Seal %1").arg(words::number(row.seal)));
    const auto facts = m_desk.trail().sealFacts(row.chain, row.seal);
    if (!facts) {
        addFact(tr("State"), words::trouble(facts.error()).sentence());
        return;
    }
    addFact(tr("Entry"), tr("%1 of %2").arg(words::number(row.entryIndex + 1), words::number(facts->entries)));
    addFact(tr("Ledger"),
            row.ledgerIndex ? tr("place %1").arg(words::number(*row.ledgerIndex)) : tr("not on the ledger yet"));
    addMono(tr("Signed with"),
            facts->keyFingerprint.empty() ? tr("a key that the trial does not know") : text(facts->keyFingerprint));
    addMono(tr("Seal"), inFours(text(base::encodeHex(facts->hash)), 4));
    addMono(tr("Study version"), inFours(text(facts->studyVersion), 4));
    addFact(tr("Software"), text(facts->software));
}

/// Fired check, answer, query, correction: what was done to this field, oldest first.
void TrailEntryView::addRecord(const store::TrailRow& row) {
    if (row.entry.place.item.empty())
        return;
    const auto history = m_desk.projection().history(row.entry.place);
    if (!history || history->size() < 2)
        return;
    addHeading(tr("Record of this field"));
    const std::size_t first = history->size() > kRecordRows ? history->size() - kRecordRows : 0;
    for (std::size_t at = first; at < history->size(); ++at) {
        const store::TrailRow& one = history->at(at);
        const bool here = one.id == row.id;
        auto* line = new TextLabel(words::moment(one.time) + QStringLiteral("  ") + text(m_persons.authorOf(one)),
                                   TextRole::Small, here ? &Tokens::accent : &Tokens::text2);
        m_body->addWidget(line);
        auto* sentence = new TextLabel(actSentence(m_desk, one), here ? TextRole::BodyBold : TextRole::Body);
        addWrapped(sentence);
    }
}

} // namespace caseseal::ui
