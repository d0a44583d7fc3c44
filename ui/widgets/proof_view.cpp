// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proof_view.h"

#include "widgets/card.h"
#include "widgets/layouts.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "words/core_words.h"
#include "words/finding_words.h"
#include "words/words.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace caseseal::ui {

using desk::ProofState;

namespace {

constexpr int kPadPx = 10, kIconPx = 16, kLevelPx = 15, kNamePx = 96, kFactPx = 192;
constexpr int kPathTopPx = 4;

QString moment(base::UtcTime time) {
    return QDateTime::fromMSecsSinceEpoch(time.msSinceEpoch, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString shortHash(const crypto::Digest& hash) { return inFours(text(base::encodeHex(hash)), 4); }

Ink inkOf(ProofState state) {
    return state == ProofState::Holds ? &Tokens::ok : state == ProofState::Fails ? &Tokens::alarm : &Tokens::text3;
}

QString iconOf(ProofState state) {
    return state == ProofState::Holds   ? QStringLiteral("act-tick")
           : state == ProofState::Fails ? QStringLiteral("seal-altered")
                                        : QStringLiteral("status-missing");
}

QString wordOf(ProofState state) {
    return state == ProofState::Holds   ? ProofView::tr("holds")
           : state == ProofState::Fails ? ProofView::tr("does not hold")
                                        : ProofView::tr("not there yet");
}

/// Between words where they fit, else anywhere: a key's name has no blanks.
int wrapOf(const QString& line, int widthPx, const QFontMetrics& metrics) {
    for (const QString& word : line.split(QLatin1Char(' ')))
        if (metrics.horizontalAdvance(word) > widthPx)
            return Qt::TextWrapAnywhere;
    return Qt::TextWordWrap;
}

/// Days where it is long, else as `words::duration` says it; the sign is the sentence's.
QString span(std::int64_t ms) {
    const std::int64_t length = ms < 0 ? -ms : ms;
    return length >= 2 * base::kMsPerDay ? ProofView::tr("%n days", nullptr, static_cast<int>(length / base::kMsPerDay))
                                         : words::duration(length);
}

} // namespace

// ---------------------------------------------------------------- a link

ProofLinkTile::ProofLinkTile(const QString& icon, ProofState state, const QString& title, const QStringList& lines,
                             QWidget* parent)
    : QWidget(parent), m_icon(icon), m_title(title), m_lines(lines), m_state(state) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QStringLiteral("%1: %2").arg(title, wordOf(state)));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ProofLinkTile::textRect(int widthPx) const { return {40, kPadPx, widthPx - 40 - 34, 10'000}; }

QSize ProofLinkTile::sizeHint() const { return {280, heightForWidth(280)}; }

int ProofLinkTile::heightForWidth(int widthPx) const {
    const QRect room = textRect(widthPx);
    int height = QFontMetrics(fontFor(TextRole::BodyBold)).boundingRect(room, Qt::TextWordWrap, m_title).height();
    const QFontMetrics small(fontFor(TextRole::Small));
    for (const QString& line : m_lines)
        height += 2 + small.boundingRect(room, wrapOf(line, room.width(), small), line).height();
    return height + 2 * kPadPx;
}

void ProofLinkTile::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double borderPx = hasFocus() ? 2 : t.borderPx;
    const QColor ground = m_state == ProofState::Fails ? t.alarmSoft : t.base;
    painter.setPen(QPen(hasFocus() ? t.accent : m_state == ProofState::Fails ? t.alarm : t.line, borderPx));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const Ink ink = m_state == ProofState::Fails   ? &Tokens::alarm
                    : m_state == ProofState::Holds ? &Tokens::accent
                                                   : &Tokens::text3;
    paintIcon(painter, {12, kPadPx + 1}, m_icon, t.*ink, ground, kIconPx);
    paintIcon(painter, {width() - 12 - kIconPx, kPadPx + 1}, iconOf(m_state), t.*inkOf(m_state), ground, kIconPx);
    QRect room = textRect(width());
    QRect used;
    painter.setFont(fontFor(TextRole::BodyBold));
    painter.setPen(m_state == ProofState::Fails ? t.alarm : t.text);
    painter.drawText(room, Qt::TextWordWrap, m_title, &used);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(t.text2);
    for (const QString& line : m_lines) {
        room.setTop(used.bottom() + 3);
        painter.drawText(room, wrapOf(line, room.width(), painter.fontMetrics()), line, &used);
    }
}

void ProofLinkTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void ProofLinkTile::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ProofLinkTile::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

// ---------------------------------------------------------------- a tree

ProofPathView::ProofPathView(const desk::ProofPath& path, QWidget* parent) : QWidget(parent), m_state(path.state) {
    for (const auto& step : path.steps)
        m_siblingLeft.push_back(step.siblingLeft);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QStringList sides;
    for (const bool left : m_siblingLeft)
        sides << (left ? tr("left") : tr("right"));
    setAccessibleName(
        tr("Tree of %1 leaves, leaf %2; the siblings on the way stand: %3")
            .arg(words::number(path.size), words::number(path.index + 1), sides.join(QStringLiteral(", "))));
}

QSize ProofPathView::sizeHint() const {
    return {280, 2 * kPathTopPx + kLevelPx * (static_cast<int>(m_siblingLeft.size()) + 1)};
}

/// The nodes that were computed stand below each other; a sibling lies at the side where it stands in the tree.
void ProofPathView::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = 20, out = 26;
    const auto at = [&](std::size_t level) {
        return QPointF(middle + 34, kPathTopPx + kLevelPx * (static_cast<double>(level) + 0.5));
    };
    const QColor way = t.*inkOf(m_state == ProofState::NotYet ? ProofState::Holds : m_state);
    for (std::size_t level = 0; level < m_siblingLeft.size(); ++level) {
        const QPointF beside = at(level) + QPointF(m_siblingLeft[level] ? -out : out, 0);
        painter.setPen(QPen(t.edge, 1.2));
        painter.drawLine(beside, at(level + 1));
        painter.setPen(QPen(way, 2));
        painter.drawLine(at(level), at(level + 1));
        painter.setPen(QPen(t.edge, 1.2));
        painter.setBrush(t.base);
        painter.drawRoundedRect(QRectF(beside.x() - 4, beside.y() - 4, 8, 8), 2, 2);
    }
    for (std::size_t level = 0; level <= m_siblingLeft.size(); ++level) {
        const double half = level == 0 || level == m_siblingLeft.size() ? 5 : 3.5;
        painter.setPen(QPen(way, 1.5));
        painter.setBrush(level == m_siblingLeft.size() && m_state == ProofState::Fails ? t.alarmSoft : way);
        painter.drawRoundedRect(QRectF(at(level).x() - half, at(level).y() - half, 2 * half, 2 * half), 2, 2);
    }
}

// ---------------------------------------------------------------- moments

TimeBoundsView::TimeBoundsView(const std::optional<base::UtcTime>& notBefore, base::UtcTime entered,
                               const std::optional<base::UtcTime>& notAfter, QWidget* parent)
    : QWidget(parent), m_notBefore(notBefore), m_notAfter(notAfter), m_entered(entered) {
    setFixedHeight(34);
    const auto said = [](const std::optional<base::UtcTime>& time) { return time ? moment(*time) : tr("not known"); };
    setAccessibleName(
        tr("Not before %1, entered %2, not after %3").arg(said(m_notBefore), moment(entered), said(m_notAfter)));
}

/// The known bounds are bars, the span between them is filled; an unknown one fades out as a dashed line.
void TimeBoundsView::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = 24, right = width() - 24, y = height() / 2.0;
    QPen open(t.edge, 1.5);
    open.setDashPattern({2, 3});
    painter.setPen(m_notBefore ? QPen(Qt::NoPen) : open);
    painter.drawLine(QPointF(4, y), QPointF(left, y));
    painter.setPen(m_notAfter ? QPen(Qt::NoPen) : open);
    painter.drawLine(QPointF(right, y), QPointF(width() - 4, y));
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.accentSoft);
    painter.drawRect(QRectF(left, y - 5, right - left, 10));
    painter.setPen(QPen(t.accent, 2));
    if (m_notBefore)
        painter.drawLine(QPointF(left, y - 11), QPointF(left, y + 11));
    if (m_notAfter)
        painter.drawLine(QPointF(right, y - 11), QPointF(right, y + 11));
    double part = 0.5;
    bool outside = false;
    if (m_notBefore && m_notAfter && *m_notAfter > *m_notBefore) {
        part = static_cast<double>(m_entered.msSinceEpoch - m_notBefore->msSinceEpoch) /
               static_cast<double>(m_notAfter->msSinceEpoch - m_notBefore->msSinceEpoch);
        outside = part < 0 || part > 1;
        part = std::clamp(part, 0.0, 1.0);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(outside ? t.warn : t.accent);
    painter.drawEllipse(QPointF(left + part * (right - left), y), 5, 5);
}

// ---------------------------------------------------------------- the whole

ProofView::ProofView(QWidget* parent) : QWidget(parent), m_all(new QVBoxLayout(this)) {
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(4);
    setObjectName(QStringLiteral("proofView"));
}

void ProofView::set(const desk::EntryProof& proof, const QString& author, const QString& item) {
    clearLayout(*m_all);
    m_lines.clear();
    const bool erased = proof.row.erased;
    addTile(QStringLiteral("act-document"), proof.inSeal.state,
            tr("Entry %1 of %2").arg(words::number(proof.row.entryIndex + 1), words::number(proof.entries)),
            {erased ? tr("Erased; the hash that was sealed stands in its place")
                    : tr("Its hash, computed from what is stored here"),
             shortHash(proof.inSeal.leaf)});
    addPath(proof.inSeal,
            tr("%n hashes beside it lead to the root that was sealed", nullptr,
               static_cast<int>(proof.inSeal.steps.size())),
            tr("It does not lead to the root that was sealed"));
    addSeal(proof, author);
    addLedger(proof);
    addWitnesses(proof);
    addAnchors(proof);
    addTimes(proof, item);
    setAccessibleName(tr("Proof of this entry"));
    setAccessibleDescription(m_lines.join(QLatin1Char('\n')));
}

void ProofView::addTile(const QString& icon, ProofState state, const QString& title, const QStringList& lines) {
    m_all->addWidget(new ProofLinkTile(icon, state, title, lines));
    m_lines << QStringLiteral("%1: %2").arg(title, wordOf(state)) << lines;
}

void ProofView::addPath(const desk::ProofPath& path, const QString& holds, const QString& fails) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* picture = new ProofPathView(path);
    picture->setFixedWidth(96);
    row->addWidget(picture);
    const bool failed = path.state == ProofState::Fails;
    const bool alone = path.steps.empty();
    QString said = failed ? fails : alone ? tr("It is the only leaf: its hash is the root") : holds;
    if (failed && !path.trouble.empty())
        said = words::sentences({fails, words::fromCore(path.trouble)});
    auto* label = new TextLabel(said, TextRole::Small, failed ? &Tokens::alarm : &Tokens::text2);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    m_all->addLayout(row);
    m_lines << said;
}

void ProofView::addSeal(const desk::EntryProof& proof, const QString& author) {
    QStringList lines;
    if (proof.signature == ProofState::Holds)
        lines << tr("Signed by %1, %2").arg(author, words::role(proof.row.role))
              << tr("Key %1").arg(text(proof.keyFingerprint));
    else
        lines << words::fromCore(proof.signatureTrouble);
    lines << shortHash(proof.sealHash);
    addTile(QStringLiteral("seal-sealed"), proof.signature, tr("Seal %1").arg(words::number(proof.row.seal)), lines);
}

void ProofView::addLedger(const desk::EntryProof& proof) {
    const auto& path = proof.inLedger;
    if (path.state == ProofState::NotYet) {
        addTile(QStringLiteral("seal-not-on-ledger"), path.state, tr("Ledger"),
                {tr("This seal is not on the ledger yet: nobody outside of this installation has seen it")});
        return;
    }
    addPath(path,
            tr("%n hashes beside it lead to the root of the ledger", nullptr, static_cast<int>(path.steps.size())),
            tr("It does not lead to the root of the ledger"));
    addTile(QStringLiteral("seal-on-ledger"), path.state,
            tr("Ledger, place %1 of %2").arg(words::number(path.index), words::number(path.size)),
            {text(proof.origin), shortHash(path.root)});
}

void ProofView::addWitnesses(const desk::EntryProof& proof) {
    if (proof.signers.empty() && proof.witnesses == ProofState::NotYet) {
        addTile(QStringLiteral("seal-witnessed"), ProofState::NotYet, tr("Witnesses"), {tr("Nothing to witness yet")});
        return;
    }
    QStringList lines;
    if (!proof.witnessTrouble.empty())
        lines << words::fromCore(proof.witnessTrouble);
    for (const auto& signer : proof.signers)
        if (!signer.isLog)
            lines << tr("%1, %2").arg(text(signer.name), signer.time ? moment(*signer.time) : tr("without a time"));
    if (proof.ownKeysOnly)
        lines << tr("This installation's own keys only: nobody outside confirms it yet");
    addTile(QStringLiteral("seal-witnessed"), proof.witnesses,
            tr("Witnesses: %1 of %2").arg(words::number(proof.partiesCosigned), words::number(proof.parties)), lines);
}

void ProofView::addAnchors(const desk::EntryProof& proof) {
    using State = evidence::AnchorVerdict::State;
    const auto titleOf = [](std::string_view code) {
        evidence::Finding finding;
        finding.code = code;
        return words::describe(finding).title;
    };
    QStringList lines;
    for (const auto& [size, verdict] : proof.anchors) {
        if (verdict.state == State::Holds)
            lines << tr("%1, %2").arg(text(verdict.by), moment(verdict.time));
        else if (verdict.state == State::Invalid)
            lines << titleOf("anchor-invalid");
        for (const auto& caveat : verdict.caveats)
            lines << titleOf(caveat.code);
    }
    lines.removeDuplicates();
    if (lines.isEmpty())
        lines << tr("None: no outside clock has stamped a ledger with this seal");
    addTile(QStringLiteral("seal-anchored"), proof.anchored, tr("Time anchors"), lines);
}

void ProofView::addFact(const QString& name, const QString& fact) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* left = new TextLabel(name, TextRole::Small, &Tokens::text2);
    left->setFixedWidth(kNamePx);
    left->setWordWrap(true);
    row->addWidget(left, 0, Qt::AlignTop);
    auto* right = new TextLabel(fact);
    right->setWordWrap(true);
    right->setMinimumHeight(right->heightForWidth(kFactPx));
    row->addWidget(right, 1);
    m_all->addLayout(row);
    m_lines << QStringLiteral("%1: %2").arg(name, fact);
}

void ProofView::addTimes(const desk::EntryProof& proof, const QString& item) {
    const auto& times = proof.times;
    const auto bound = [](const std::optional<desk::ProofBound>& one) -> std::optional<base::UtcTime> {
        return one ? std::optional(one->time) : std::nullopt;
    };
    m_all->addSpacing(6);
    m_all->addWidget(new TextLabel(tr("When it was made (UTC)"), TextRole::Heading));
    m_all->addWidget(new TimeBoundsView(bound(proof.notBefore), times.entered, bound(proof.notAfter)));
    addFact(tr("Not before"), proof.notBefore ? moment(proof.notBefore->time) : tr("no checkpoint before it"));
    addFact(tr("Not after"),
            proof.notAfter ? moment(proof.notAfter->time) : tr("no witnessed checkpoint holds it yet"));
    QString observed = times.observed.empty() ? tr("not in the record") : text(times.observed);
    if (!times.observed.empty())
        observed += QStringLiteral("\n") + (times.observedItem.empty() ? tr("the day planned for the visit") : item);
    if (times.daysToEntry)
        observed +=
            QStringLiteral("\n") + (*times.daysToEntry >= 0
                                        ? tr("%n days before entry", nullptr, static_cast<int>(*times.daysToEntry))
                                        : tr("%n days after entry", nullptr, static_cast<int>(-*times.daysToEntry)));
    addFact(tr("Observed"), observed);
    addFact(tr("Entered"), moment(times.entered) + QStringLiteral("\n") + tr("the writer's clock"));
    addFact(tr("Sealed"), times.sealed ? moment(*times.sealed) + QStringLiteral("\n") +
                                             tr("a clock that cannot be set, since the log-in")
                                       : tr("the first seal of its log-in"));
    QString ledger = times.ledger ? moment(*times.ledger) : tr("not yet");
    if (times.entryToLedgerMs)
        ledger += QStringLiteral("\n") + (*times.entryToLedgerMs >= 0
                                              ? tr("%1 after entry").arg(span(*times.entryToLedgerMs))
                                              : tr("%1 before entry").arg(span(*times.entryToLedgerMs)));
    addFact(tr("On the ledger"), ledger);
}

} // namespace caseseal::ui
