// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_parts.h"

#include "shapes.h"

namespace caseseal::report {

namespace {

struct ToneLook {
    QRgb ink, soft;
    Word heading;
};

ToneLook lookOf(VerdictTone tone) {
    switch (tone) {
    case VerdictTone::Intact:
        return {colour::kOk, colour::kOkSoft, "heading-intact"};
    case VerdictTone::Altered:
        return {colour::kAlarm, colour::kAlarmSoft, "heading-altered"};
    case VerdictTone::Unreadable:
        break;
    }
    return {colour::kWarn, colour::kWarnSoft, "heading-unreadable"};
}

/// What the table's {1} becomes where something in another style stands in the middle of a sentence.
const std::string kOther = "\x01";

/// The sentence with `other` where kOther stands.
std::vector<Span> around(const QString& sentence, const TextStyle& look, const Span& other) {
    const qsizetype at = sentence.indexOf(QLatin1Char('\x01'));
    return {{sentence.left(at), look}, other, {sentence.mid(at + 1), look}};
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

std::vector<Span> noteCell(const QString& text) { return {{text, style::kBody.in(colour::kText3)}}; }

std::vector<Span> valueCell(const ReportWords& say, const std::string& value, const std::string& unit) {
    if (isLong(value))
        return noteCell(words(say.say("in-full-below")));
    std::vector<Span> out{{words(value), style::kBody}};
    if (!unit.empty())
        out.push_back({QStringLiteral(" ") + words(unit), style::kBody.in(colour::kText2)});
    return out;
}

void inFull(std::vector<Span>& out, const QString& label, const std::string& value) {
    if (!isLong(value))
        return;
    out.push_back({label + QLatin1Char(' '), style::kTableHead});
    out.push_back({words(value) + QLatin1Char('\n'), style::kBody});
}

PageParts::PageParts(const ReportBase& base, const PageSetting& setting)
    : m_base(base), m_flow(setting.flow), m_evidence(setting.evidence), m_signedBy(setting.signedBy),
      m_progress(setting.progress) {}

void PageParts::top(const QString& bookmark, const QString& title) {
    brandLine();
    m_flow.bookmark(bookmark, 0);
    m_flow.text({{title, style::kTitle}});
    const std::string place = m_base.site.empty() ? m_base.trial : words().say("list", {m_base.trial, m_base.site});
    m_flow.text({{report::words(place), style::kSubtitle}});
    m_flow.text({{m_base.issuedBy.empty() ? say("issued", {m_base.created})
                                          : say("issued-by", {m_base.created, m_base.issuedBy}),
                  style::kSecond}});
    m_flow.skip(11);
}

void PageParts::brandLine() {
    shapes::brand(m_flow.canvas(), {page::kLeft - 1, m_flow.y() - 1}, 18);
    const TextBlock name = m_flow.set({{QStringLiteral("CaseSeal"), style::kHeading}}, 200);
    name.paint(m_flow.canvas(), page::kLeft + 23, m_flow.y() - 0.5);
    const QString kind = say("confidential", {m_base.title});
    const TextBlock right = m_flow.set({{kind, style::kSecond}}, page::kBodyWidth - 220);
    right.paint(m_flow.canvas(), page::kRight - right.lineWidth(0), m_flow.y() + 2, 0, 1);
    m_flow.skip(25);
    m_flow.rule(1.5, colour::kText);
    m_flow.skip(14);
}

void PageParts::heading(const QString& title, double keepWith) {
    m_flow.skip(m_flow.y() > page::kBodyTop + 1 ? 14 : 0);
    m_flow.need(style::kHeading.line + 4 + keepWith);
    m_flow.bookmark(title, 0);
    m_flow.text({{title, style::kHeading}});
    m_flow.skip(4);
    m_flow.rule();
}

void PageParts::noteText(const QString& text) {
    m_flow.skip(5);
    m_flow.text({{text, style::kSecond}});
}

void PageParts::verdict(const QString& counts) {
    constexpr double kTextX = page::kLeft + 64, kPad = 12;
    const ToneLook look = lookOf(m_base.tone);
    const double width = page::kRight - kTextX - kPad;
    const TextBlock heading = m_flow.set({{say(look.heading), style::kVerdict.in(look.ink)}}, width);
    const TextBlock sentence =
        m_flow.set({{counts.isEmpty() ? report::words(m_base.verdict)
                                      : say("two-sentences", {m_base.verdict, counts.toStdString()}),
                     style::kBody}},
                   width);
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

void PageParts::restsOn() {
    section("section-rests-on", 5 * style::kBody.line);
    if (m_base.restsOn.empty())
        note("nothing-checked");
    for (std::size_t i = 0; i < m_base.restsOn.size(); ++i)
        assurance(m_base.restsOn[i], i + 1 < m_base.restsOn.size());
}

/// The seals' shape, the title, and the sentence below it.
void PageParts::assurance(const Assurance& assurance, bool ruled) {
    constexpr double kIndent = 24;
    m_flow.skip(5);
    m_flow.need(style::kStrong.line + 2 * style::kBody.line);
    assuranceShape(assurance.mark, {page::kLeft, m_flow.y() + 0.5});
    m_flow.text({{report::words(assurance.title), style::kStrong}}, page::kLeft + kIndent, page::kBodyWidth - kIndent);
    if (!assurance.text.empty())
        m_flow.text({{report::words(assurance.text), style::kBody.in(colour::kText2)}}, page::kLeft + kIndent,
                    page::kBodyWidth - kIndent);
    m_flow.skip(5);
    if (ruled)
        m_flow.rule();
}

void PageParts::assuranceShape(Assurance::Mark mark, QPointF at) {
    constexpr double kSide = 13;
    switch (mark) {
    case Assurance::Mark::Witnessed:
        return shapes::witnessed(m_flow.canvas(), at, kSide, colour::kOk);
    case Assurance::Mark::Anchored:
        return shapes::anchored(m_flow.canvas(), at, kSide, colour::kOk);
    case Assurance::Mark::OnLedger:
        return shapes::onLedger(m_flow.canvas(), at, kSide, colour::kAccent);
    case Assurance::Mark::Sealed:
        return shapes::sealed(m_flow.canvas(), at, kSide, colour::kAccent);
    }
}

void PageParts::doesNotShow() {
    section("section-not-shown", 4 * style::kBody.line);
    std::string all;
    for (const std::string& sentence : m_base.doesNotShow)
        all = all.empty() ? sentence : words().say("two-sentences", {all, sentence});
    m_flow.skip(5);
    m_flow.text({{report::words(all), style::kBody.in(colour::kText2)}});
}

void PageParts::bullet(const QString& sentence, const TextStyle& look) {
    constexpr double kIndent = 14;
    m_flow.skip(4);
    m_flow.need(look.line);
    QPainterPath dot;
    dot.addEllipse(QPointF(page::kLeft + 4, m_flow.y() + look.line / 2), 1.7, 1.7);
    m_flow.canvas().fillPath(dot, colour::kText3);
    m_flow.text({{sentence, look}}, page::kLeft + kIndent, page::kBodyWidth - kIndent);
}

void PageParts::fact(TableWriter& table, Word label, const std::string& value) {
    if (!value.empty())
        table.row({{{say(label), style::kBody.in(colour::kText2)}}, {{report::words(value), style::kBody}}});
}

void PageParts::facts(const std::vector<Fact>& facts) {
    TableWriter table(m_flow, columnsOf({{"", 24}, {"", 76}}), false);
    for (const Fact& line : facts) {
        const Span value =
            line.fingerprint ? Span{inFours(line.value), style::kHash} : Span{report::words(line.value), style::kBody};
        table.row({{{report::words(line.label), style::kBody.in(colour::kText2)}}, {value}});
    }
}

void PageParts::checkIt() {
    section("section-check-it", 5 * style::kBody.line);
    const TextStyle look = style::kBody.in(colour::kText2);
    const QString where =
        m_evidence.attached ? say("check-attached", {kOther}) : say("check-beside", {kOther, m_evidence.name});
    m_flow.skip(4);
    m_flow.text(around(where, look, {QStringLiteral("caseseal-verify"), style::kCode}));
    if (!m_base.seal.name.empty() && m_signedBy == nullptr) // of a signed file any reader of PDF says so too
        m_flow.text({{say("check-sealed"), look}});
    if (!m_base.part.empty())
        m_flow.text({{say("check-part", {m_base.part}), look}});
    m_flow.skip(3);
    hashLine("check-hash", m_evidence.sha256);
    signature();
}

void PageParts::hashLine(Word label, const std::string& hash) {
    m_flow.text({{say(label) + QStringLiteral("  "), style::kBody.in(colour::kText2)}, {inFours(hash), style::kHash}});
}

void PageParts::signature() {
    if (m_signedBy == nullptr)
        return;
    const TextStyle look = style::kBody.in(colour::kText2);
    const auto& [name, issuer, fingerprint, timeStampPlace] = *m_signedBy;
    m_flow.skip(4);
    m_flow.need(4 * look.line);
    m_flow.text({{timeStampPlace.empty() ? say("signed-by", {name, issuer})
                                         : say("signed-and-stamped", {name, issuer, timeStampPlace}),
                  look}});
    hashLine("certificate-hash", fingerprint);
}

QString findingCount(const PageParts& parts, std::size_t findings, std::size_t warnings, int page) {
    const ReportWords& say = parts.words();
    std::string first = findings == 0 ? say.say("no-finding") : say.count("count-findings", findings);
    const std::string second = warnings == 0 ? say.say("no-warning") : say.count("count-warnings", warnings);
    QString out = findings + warnings == 0 ? parts.say("findings-none", {first, second})
                  : page == 0              ? parts.say("findings-in-evidence", {first, second})
                                           : parts.say("findings-on-page", {first, second, std::to_string(page)});
    out[0] = out[0].toUpper();
    return out;
}

RunningTexts runningTexts(const ReportBase& base) {
    RunningTexts out;
    out.title = words(base.title);
    out.trial = words(base.trial) + (base.site.empty() ? QString() : QStringLiteral(" · ") + words(base.site));
    out.words = ReportWords(base.language);
    out.foot = words(out.words.say("foot-created", {base.trial, base.created}));
    out.hash = inFours(base.footHash);
    return out;
}

} // namespace caseseal::report
