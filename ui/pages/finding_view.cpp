// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/finding_view.h"

#include "models/place_names.h"
#include "widgets/card.h"
#include "widgets/chain_view.h"
#include "widgets/text_label.h"
#include "words/finding_words.h"
#include "words/words.h"

#include <QHBoxLayout>

namespace caseseal::ui {

namespace {

QStringList placesOf(const evidence::Finding& finding, const study::Study* study) {
    static const study::Study kNone;
    return placeNames(study ? *study : kNone, finding.place);
}

constexpr qsizetype kShort = 24, kLongestWord = 32, kPiece = 8;

bool isShort(const QString& value) { return value.size() <= kShort; }

/// Long words, hashes above all, may be broken after every eighth letter.
QString breakable(const QString& value) {
    QStringList words = value.split(QLatin1Char(' '));
    for (QString& word : words)
        if (word.size() > kLongestWord)
            for (qsizetype at = word.size() - word.size() % kPiece; at > 0; at -= kPiece)
                word.insert(at, QChar(0x200B));
    return words.join(QLatin1Char(' '));
}

/// A value as a figure; a hash or a long text smaller; nothing: said in words.
QWidget* makeValue(const std::string& value, Ink ink) {
    const QString said = text(value);
    if (said.isEmpty())
        return new TextLabel(FindingView::tr("value not known here"), TextRole::Value, &Tokens::text2);
    auto* label = new TextLabel(breakable(said), isShort(said) ? TextRole::Figure : TextRole::Mono, ink);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    label->setWordWrap(true);
    label->setAccessibleName(said);
    return label;
}

struct TileText {
    std::string value, hash; ///< the hash may be empty
};

QWidget* makeTile(Ground ground, const QString& icon, const QString& title, const TileText& said, Ink titleInk,
                  Ink valueInk, Ink paper) {
    auto* tile = new GroundFrame(ground);
    tile->setObjectName(ground == Ground::TileOk ? QStringLiteral("expectedTile") : QStringLiteral("foundTile"));
    auto* all = new QVBoxLayout(tile);
    all->setContentsMargins(15, 12, 15, 14);
    all->setSpacing(4);
    auto* head = new QHBoxLayout;
    auto* shape = new IconLabel(icon, titleInk);
    shape->setPaper(paper);
    head->addWidget(shape);
    head->addWidget(new TextLabel(title, TextRole::SmallBold, titleInk), 1);
    all->addLayout(head);
    all->addWidget(makeValue(said.value, valueInk));
    if (!said.hash.empty()) {
        auto* hash = new TextLabel(breakable(text(said.hash)), TextRole::Mono, &Tokens::text2);
        hash->setWordWrap(true);
        all->addWidget(hash);
    }
    all->addStretch();
    tile->setAccessibleName(QStringLiteral("%1: %2 %3").arg(title, text(said.value), text(said.hash)));
    return tile;
}

bool entryIsBroken(const std::string& code) { return !code.starts_with("seal-"); }

/// The seal states its author; these findings say that it does not prove it.
bool authorIsProved(const std::string& code) {
    return code != "seal-signature" && code != "author-unknown" && code != "seal-order";
}

void addFact(QVBoxLayout& all, const QString& icon, Ink ink, const QString& what, const QString& detail) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon, ink), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(what));
    auto* second = new TextLabel(detail, TextRole::Small, &Tokens::text2);
    second->setWordWrap(true);
    texts->addWidget(second);
    row->addLayout(texts, 1);
    all.addWidget(new Line);
    all.addLayout(row);
}

} // namespace

QString findingPlace(const evidence::Finding& finding, const study::Study* study) {
    return placesOf(finding, study).join(QStringLiteral(", "));
}

FindingView::FindingView(QWidget* parent) : QWidget(parent), m_all(new QVBoxLayout(this)) {
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(12);
}

void FindingView::clear() {
    while (QLayoutItem* item = m_all->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FindingView::set(const evidence::Finding& finding, const study::Study* study, std::uint64_t seals,
                      const FindingWitness& witness) {
    clear();
    m_all->addWidget(makeWhere(finding, study, witness));
    if (finding.seal)
        m_all->addWidget(makeChain(finding, seals));
    if (!witness.author.isEmpty())
        m_all->addWidget(makeWitness(finding, witness));
    m_all->addStretch();
}

QWidget* FindingView::makeWhere(const evidence::Finding& finding, const study::Study* study,
                                const FindingWitness& witness) {
    auto* card = new Card(tr("What and where"));
    card->head()->addWidget(new TextLabel(text(finding.code), TextRole::Mono, &Tokens::text2));
    const QStringList parts = placesOf(finding, study);
    auto* title = new TextLabel(words::describe(finding).title, TextRole::BodyBold);
    title->setObjectName(QStringLiteral("findingTitle"));
    title->setWordWrap(true);
    card->body()->addWidget(title);
    auto* path =
        new TextLabel(parts.isEmpty() ? tr("About the trial as a whole") : parts.join(QStringLiteral("  ›  ")));
    path->setObjectName(QStringLiteral("findingPlace"));
    path->setWordWrap(true);
    card->body()->addWidget(path);
    QString second = text(finding.what);
    if (finding.seal)
        second += finding.entry ? tr("  Entry %1 of seal %2.").arg(*finding.entry + 1).arg(words::number(*finding.seal))
                                : tr("  Seal %1.").arg(words::number(*finding.seal));
    auto* what = new TextLabel(second.trimmed(), TextRole::Small, &Tokens::text2);
    what->setWordWrap(true);
    card->body()->addWidget(what);
    if (finding.expected.empty() && finding.found.empty())
        return card;
    // Of an entry that does not fit its seal the seal knows the hash alone: what stands there now is shown above it.
    const bool hashes = finding.code == "entry-root" && !witness.valueNow.empty();
    const std::string none;
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(16);
    tiles->addWidget(makeTile(Ground::TileOk, QStringLiteral("act-tick"), tr("Expected: what was sealed"),
                              {hashes ? none : finding.expected, hashes ? finding.expected : none}, &Tokens::ok,
                              &Tokens::text, &Tokens::okSoft),
                     1);
    tiles->addWidget(new TextLabel(QStringLiteral("≠"), TextRole::FormTitle, &Tokens::text2));
    tiles->addWidget(makeTile(Ground::TileAlarm, QStringLiteral("seal-altered"), tr("Found: what is there now"),
                              {hashes ? witness.valueNow : finding.found, hashes ? finding.found : none},
                              &Tokens::alarm, &Tokens::alarm, &Tokens::alarmSoft),
                     1);
    card->body()->addLayout(tiles);
    return card;
}

QWidget* FindingView::makeChain(const evidence::Finding& finding, std::uint64_t seals) {
    auto* card = new Card(tr("Place in the chain"));
    const bool entry = entryIsBroken(finding.code);
    card->head()->addWidget(
        new TextLabel(entry ? tr("The seals still fit together; what lies under seal %1 does not fit it")
                                  .arg(words::number(*finding.seal))
                            : tr("The chain does not fit together at seal %1").arg(words::number(*finding.seal)),
                      TextRole::Small, &Tokens::text2));
    auto* view = new BreakView;
    const QString found = text(finding.found);
    view->set(*finding.seal, seals, entry, isShort(found) ? found : QString());
    card->body()->addWidget(view);
    return card;
}

QWidget* FindingView::makeWitness(const evidence::Finding& finding, const FindingWitness& witness) {
    auto* card = new Card(tr("Who says so"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto* left = new QVBoxLayout;
    const QString who = authorIsProved(finding.code) ? tr("Sealed by %1, %2") : tr("Said to be by %1, %2; not proved");
    addFact(*left, QStringLiteral("seal-sealed"), &Tokens::accent, who.arg(witness.author, witness.role),
            witness.keyFingerprint.isEmpty() ? witness.time
                                             : tr("%1, key %2").arg(witness.time, witness.keyFingerprint));
    left->addStretch(1);
    columns->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    if (witness.ledgerIndex)
        addFact(*right, QStringLiteral("seal-on-ledger"), &Tokens::accent,
                tr("Ledger entry %1").arg(words::number(*witness.ledgerIndex)),
                finding.code.starts_with("ledger-") ? tr("Its proof does not hold") : tr("Its proof holds"));
    else
        addFact(*right, QStringLiteral("seal-not-on-ledger"), &Tokens::text3, tr("Not on the ledger yet"),
                tr("Nobody outside of this installation has seen this seal"));
    right->addStretch(1);
    columns->addLayout(right, 1);
    card->body()->addLayout(columns);
    return card;
}

} // namespace caseseal::ui
