// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_parts.h"

#include "shapes.h"

namespace caseseal::report {

namespace {

struct ToneLook {
    QRgb ink, soft;
    const char* heading;
};

ToneLook lookOf(VerdictTone tone) {
    switch (tone) {
    case VerdictTone::Intact:
        return {colour::kOk, colour::kOkSoft, "Intact: unchanged since entry"};
    case VerdictTone::Altered:
        return {colour::kAlarm, colour::kAlarmSoft, "Altered: what is claimed does not hold"};
    case VerdictTone::Unreadable:
        break;
    }
    return {colour::kWarn, colour::kWarnSoft, "Unreadable: this says nothing of the data"};
}

QString sentenceCase(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString words(const std::string& text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QString inFours(const std::string& text) {
    constexpr std::size_t kShortest = 16;
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isHex(text[end]))
            ++end;
        const bool group = end - i >= kShortest;
        for (std::size_t k = i; k < end; ++k) {
            if (group && k > i && (k - i) % 4 == 0)
                out += ' ';
            out += text[k];
        }
        if (end == i)
            out += text[end++];
        i = end;
    }
    return words(out);
}

QString counted(std::uint64_t number, const char* one, const char* many) {
    return grouped(number) + QChar(QChar::Nbsp) + QString::fromUtf8(number == 1 ? one : many);
}

std::vector<Span> twoParts(const QString& first, const TextStyle& firstLook, const QString& second,
                           const TextStyle& secondLook) {
    std::vector<Span> out;
    if (!first.isEmpty())
        out.push_back({first, firstLook});
    if (!second.isEmpty())
        out.push_back({first.isEmpty() ? second : QLatin1Char('\n') + second, secondLook});
    return out;
}

std::vector<Span> placeCell(const std::string& place) {
    const QString text = words(place);
    const qsizetype last = text.lastIndexOf(QStringLiteral(" › "));
    if (last < 0)
        return {{text, style::kBody}};
    return {{text.left(last + 3), style::kBody.in(colour::kText2)}, {text.mid(last + 3), style::kBody}};
}

bool isLong(const std::string& value) {
    constexpr std::size_t kLongestInColumn = 320; // bytes of UTF-8
    return value.size() > kLongestInColumn;
}

std::vector<Span> noteCell(const char* text) { return {{QString::fromUtf8(text), style::kBody.in(colour::kText3)}}; }

std::vector<Span> valueCell(const std::string& value, const std::string& unit) {
    if (isLong(value))
        return noteCell("in full below");
    std::vector<Span> out{{words(value), style::kBody}};
    if (!unit.empty())
        out.push_back({QStringLiteral(" ") + words(unit), style::kBody.in(colour::kText2)});
    return out;
}

void inFull(std::vector<Span>& out, const char* label, const std::string& value) {
    if (!isLong(value))
        return;
    out.push_back({QString::fromUtf8(label), style::kTableHead});
    out.push_back({words(value) + QLatin1Char('\n'), style::kBody});
}

PageParts::PageParts(const ReportBase& base, const PageSetting& setting)
    : m_base(base), m_flow(setting.flow), m_evidence(setting.evidence), m_signedBy(setting.signedBy),
      m_progress(setting.progress) {}

void PageParts::top(const QString& bookmark, const QString& title) {
    brandLine();
    m_flow.bookmark(bookmark, 0);
    m_flow.text({{title, style::kTitle}});
    const QString trial = words(m_base.trial);
    m_flow.text({{m_base.site.empty() ? trial : trial + QStringLiteral(", ") + words(m_base.site), style::kSubtitle}});
    QString issue = QStringLiteral("Issued ") + words(m_base.created);
    if (!m_base.issuedBy.empty())
        issue += QStringLiteral(" by ") + words(m_base.issuedBy);
    m_flow.text({{issue, style::kSecond}});
    m_flow.skip(11);
}

void PageParts::brandLine() {
    shapes::brand(m_flow.canvas(), {page::kLeft - 1, m_flow.y() - 1}, 18);
    const TextBlock name = m_flow.set({{QStringLiteral("CaseSeal"), style::kHeading}}, 200);
    name.paint(m_flow.canvas(), page::kLeft + 23, m_flow.y() - 0.5);
    const QString kind = words(m_base.title) + QStringLiteral(" · confidential");
    const TextBlock right = m_flow.set({{kind, style::kSecond}}, page::kBodyWidth - 220);
    right.paint(m_flow.canvas(), page::kRight - right.lineWidth(0), m_flow.y() + 2, 0, 1);
    m_flow.skip(25);
    m_flow.rule(1.5, colour::kText);
    m_flow.skip(14);
}

void PageParts::section(const QString& title, double keepWith) {
    m_flow.skip(m_flow.y() > page::kBodyTop + 1 ? 14 : 0);
    m_flow.need(style::kHeading.line + 4 + keepWith);
    m_flow.bookmark(title, 0);
    m_flow.text({{title, style::kHeading}});
    m_flow.skip(4);
    m_flow.rule();
}

void PageParts::note(const QString& text) {
    m_flow.skip(5);
    m_flow.text({{text, style::kSecond}});
}

void PageParts::verdict(const QString& counts) {
    constexpr double kTextX = page::kLeft + 64, kPad = 12;
    const ToneLook look = lookOf(m_base.tone);
    const double width = page::kRight - kTextX - kPad;
    const TextBlock heading = m_flow.set({{QString::fromUtf8(look.heading), style::kVerdict.in(look.ink)}}, width);
    const TextBlock sentence = m_flow.set({{verdictSentence(), style::kBody}, {counts, style::kBody}}, width);
    const double height = heading.height() + 2 + sentence.height() + 2 * kPad;
    m_flow.canvas().fill({page::kLeft, m_flow.y(), page::kBodyWidth, height}, look.soft);
    m_flow.canvas().fill({page::kLeft, m_flow.y(), 4, height}, look.ink);
    verdictShape({page::kLeft + 20, m_flow.y() + height / 2 - 15});
    heading.paint(m_flow.canvas(), kTextX, m_flow.y() + kPad);
    sentence.paint(m_flow.canvas(), kTextX, m_flow.y() + kPad + heading.height() + 2);
    m_flow.skip(height);
}

void PageParts::verdictShape(QPointF at) {
    constexpr double kSide = 30;
    const ToneLook look = lookOf(m_base.tone);
    if (m_base.tone == VerdictTone::Intact)
        shapes::tick(m_flow.canvas(), at, kSide, look.ink);
    else if (m_base.tone == VerdictTone::Altered)
        shapes::triangle(m_flow.canvas(), at, kSide, look.ink, look.soft);
    else
        shapes::dashedCircle(m_flow.canvas(), at, kSide, look.ink);
}

/// The sentence without the words that the heading above it says already.
QString PageParts::verdictSentence() const {
    QString out = words(m_base.verdict);
    for (const char16_t* lead : {u"Intact: ", u"Unchanged since entry: ", u"Altered: ", u"Unreadable: "}) {
        const QString words = QString::fromUtf16(lead);
        if (out.startsWith(words))
            out.remove(0, words.size());
    }
    return sentenceCase(out);
}

void PageParts::restsOn() {
    section("What this rests on");
    if (m_base.restsOn.empty())
        note(QStringLiteral("Nothing could be checked."));
    for (std::size_t i = 0; i < m_base.restsOn.size(); ++i)
        assurance(m_base.restsOn[i], i + 1 < m_base.restsOn.size());
}

/// "Witnessed 2 of 3: and so on": the seals' shape, the words before the colon, and the sentence below them.
void PageParts::assurance(const std::string& sentence, bool ruled) {
    constexpr double kIndent = 24, kLongestTitle = 60;
    const std::size_t colon = sentence.find(": ");
    if (colon == std::string::npos || static_cast<double>(colon) > kLongestTitle)
        return bullet(sentence, style::kBody);
    m_flow.skip(5);
    m_flow.need(style::kStrong.line + 2 * style::kBody.line);
    assuranceShape(sentence, {page::kLeft, m_flow.y() + 0.5});
    m_flow.text({{words(sentence.substr(0, colon)), style::kStrong}}, page::kLeft + kIndent,
                page::kBodyWidth - kIndent);
    m_flow.text({{sentenceCase(words(sentence.substr(colon + 2))), style::kBody.in(colour::kText2)}},
                page::kLeft + kIndent, page::kBodyWidth - kIndent);
    m_flow.skip(5);
    if (ruled)
        m_flow.rule();
}

void PageParts::assuranceShape(const std::string& sentence, QPointF at) {
    constexpr double kSide = 13;
    if (sentence.starts_with("Witnessed"))
        shapes::witnessed(m_flow.canvas(), at, kSide, colour::kOk);
    else if (sentence.starts_with("Time-anchored"))
        shapes::anchored(m_flow.canvas(), at, kSide, colour::kOk);
    else if (sentence.starts_with("Logged") || sentence.starts_with("On the ledger"))
        shapes::onLedger(m_flow.canvas(), at, kSide, colour::kAccent);
    else
        shapes::sealed(m_flow.canvas(), at, kSide, colour::kAccent);
}

void PageParts::doesNotShow() {
    section("What it does not show");
    std::vector<Span> spans;
    for (const std::string& sentence : m_base.doesNotShow)
        spans.push_back(
            {(spans.empty() ? QString() : QStringLiteral(" ")) + words(sentence), style::kBody.in(colour::kText2)});
    m_flow.skip(5);
    m_flow.text(spans);
}

void PageParts::bullet(const std::string& sentence, const TextStyle& look) {
    constexpr double kIndent = 14;
    m_flow.skip(4);
    m_flow.need(look.line);
    QPainterPath dot;
    dot.addEllipse(QPointF(page::kLeft + 4, m_flow.y() + look.line / 2), 1.7, 1.7);
    m_flow.canvas().fillPath(dot, colour::kText3);
    m_flow.text({{words(sentence), look}}, page::kLeft + kIndent, page::kBodyWidth - kIndent);
}

void PageParts::fact(TableWriter& table, const char* label, const std::string& value) {
    if (!value.empty())
        table.row({{{QString::fromUtf8(label), style::kBody.in(colour::kText2)}}, {{words(value), style::kBody}}});
}

void PageParts::facts(const std::vector<Fact>& facts) {
    TableWriter table(m_flow, columnsOf({{"", 24}, {"", 76}}), false);
    for (const Fact& line : facts) {
        const Span value =
            line.fingerprint ? Span{inFours(line.value), style::kHash} : Span{words(line.value), style::kBody};
        table.row({{{words(line.label), style::kBody.in(colour::kText2)}}, {value}});
    }
}

void PageParts::checkIt() {
    section("Check it yourself", 5 * style::kBody.line);
    const TextStyle look = style::kBody.in(colour::kText2);
    m_flow.skip(4);
    const QString tail =
        QStringLiteral(" reads it without network, account or database, and reaches the verdict anew.");
    QString where = QStringLiteral("The evidence is attached to this file. The small separate program ");
    if (!m_evidence.attached)
        where = QStringLiteral("The evidence is too large to be attached: it lies beside this file as %1, and its hash "
                               "is attached. Keep the two together. The small separate program ")
                    .arg(words(m_evidence.name));
    m_flow.text({{where, look}, {QStringLiteral("caseseal-verify"), style::kCode}, {tail, look}});
    m_flow.skip(3);
    m_flow.text({{QStringLiteral("SHA-256 of the evidence  "), look}, {inFours(m_evidence.sha256), style::kHash}});
    signature();
}

void PageParts::signature() {
    if (m_signedBy == nullptr)
        return;
    const TextStyle look = style::kBody.in(colour::kText2);
    QString sentence = QStringLiteral("This file is signed (PAdES) with the certificate of %1, issued by %2")
                           .arg(words(m_signedBy->name), words(m_signedBy->issuer));
    if (!m_signedBy->timeStampPlace.empty())
        sentence += QStringLiteral(", with a time stamp of ") + words(m_signedBy->timeStampPlace);
    m_flow.skip(4);
    m_flow.need(4 * look.line);
    m_flow.text({{sentence + QStringLiteral(". Any reader of PDF says whether a byte was changed since."), look}});
    m_flow.text(
        {{QStringLiteral("SHA-256 of the certificate  "), look}, {inFours(m_signedBy->fingerprint), style::kHash}});
}

RunningTexts runningTexts(const ReportBase& base) {
    RunningTexts out;
    out.title = words(base.title);
    out.trial = words(base.trial) + (base.site.empty() ? QString() : QStringLiteral(" · ") + words(base.site));
    out.foot = words(base.trial) + QStringLiteral(" · created ") + words(base.created);
    out.hash = inFours(base.footHash);
    return out;
}

} // namespace caseseal::report
