// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_pages.h"

#include "shapes.h"
#include "table_writer.h"

namespace caseseal::report {

namespace {

QString words(const std::string& text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// Long runs of hexadecimal digits in groups of four, as hashes are read aloud and compared.
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

/// One report on one flow.
class AuditPages {
public:
    AuditPages(const AuditContent& content, const EvidencePlace& evidence, PageFlow& flow, const PageCount& known,
               base::ProgressPort& progress)
        : m_content(content), m_evidence(evidence), m_flow(flow), m_known(known), m_progress(progress) {}

    PageCount layFront() {
        firstPage();
        chainFacts();
        findings();
        persons();
        m_count.changesPage = m_flow.pageNumber() + 1;
        return m_count;
    }

    base::Result<PageCount> lay() {
        layFront();
        TRY_VOID(changes());
        m_flow.finish();
        m_count.pages = m_flow.pageNumber();
        return m_count;
    }

private:
    void section(const char* title, double keepWith = 40) {
        m_flow.skip(m_flow.y() > page::kBodyTop + 1 ? 14 : 0);
        m_flow.need(style::kHeading.line + 4 + keepWith);
        const QString text = QString::fromUtf8(title);
        m_flow.bookmark(text, 0);
        m_flow.text({{text, style::kHeading}});
        m_flow.skip(4);
        m_flow.rule();
    }

    void note(const QString& text) {
        m_flow.skip(5);
        m_flow.text({{text, style::kSecond}});
    }

    // --- page 1

    void firstPage() {
        brandLine();
        m_flow.bookmark(QStringLiteral("Verdict"), 0);
        m_flow.text({{QStringLiteral("Integrity of the trial record"), style::kTitle}});
        m_flow.text({{subtitle(), style::kSubtitle}});
        m_flow.text({{issue(), style::kSecond}});
        m_flow.skip(11);
        verdict();
        restsOn();
        doesNotShow();
        trialFacts();
        checkIt();
    }

    void brandLine() {
        shapes::brand(m_flow.canvas(), {page::kLeft - 1, m_flow.y() - 1}, 18);
        const TextBlock name = m_flow.set({{QStringLiteral("CaseSeal"), style::kHeading}}, 200);
        name.paint(m_flow.canvas(), page::kLeft + 23, m_flow.y() - 0.5);
        const QString kind = words(m_content.title) + QStringLiteral(" · confidential");
        const TextBlock right = m_flow.set({{kind, style::kSecond}}, page::kBodyWidth - 220);
        right.paint(m_flow.canvas(), page::kRight - right.lineWidth(0), m_flow.y() + 2, 0, 1);
        m_flow.skip(25);
        m_flow.rule(1.5, colour::kText);
        m_flow.skip(14);
    }

    [[nodiscard]] QString subtitle() const {
        const QString trial = words(m_content.trial);
        return m_content.site.empty() ? trial : trial + QStringLiteral(", ") + words(m_content.site);
    }

    [[nodiscard]] QString issue() const {
        const QString out = QStringLiteral("Issued ") + words(m_content.created);
        return m_content.issuedBy.empty() ? out : out + QStringLiteral(" by ") + words(m_content.issuedBy);
    }

    void verdict() {
        constexpr double kTextX = page::kLeft + 64, kPad = 12;
        const ToneLook look = lookOf(m_content.tone);
        const double width = page::kRight - kTextX - kPad;
        const TextBlock heading = m_flow.set({{QString::fromUtf8(look.heading), style::kVerdict.in(look.ink)}}, width);
        const TextBlock sentence =
            m_flow.set({{verdictSentence(), style::kBody}, {findingCount(), style::kBody}}, width);
        const double height = heading.height() + 2 + sentence.height() + 2 * kPad;
        m_flow.canvas().fill({page::kLeft, m_flow.y(), page::kBodyWidth, height}, look.soft);
        m_flow.canvas().fill({page::kLeft, m_flow.y(), 4, height}, look.ink);
        verdictShape({page::kLeft + 20, m_flow.y() + height / 2 - 15}, look);
        heading.paint(m_flow.canvas(), kTextX, m_flow.y() + kPad);
        sentence.paint(m_flow.canvas(), kTextX, m_flow.y() + kPad + heading.height() + 2);
        m_flow.skip(height);
    }

    void verdictShape(QPointF at, const ToneLook& look) {
        constexpr double kSide = 30;
        if (m_content.tone == VerdictTone::Intact)
            shapes::tick(m_flow.canvas(), at, kSide, look.ink);
        else if (m_content.tone == VerdictTone::Altered)
            shapes::triangle(m_flow.canvas(), at, kSide, look.ink, look.soft);
        else
            shapes::dashedCircle(m_flow.canvas(), at, kSide, look.ink);
    }

    /// The sentence without the words that the heading above it says already.
    [[nodiscard]] QString verdictSentence() const {
        QString out = words(m_content.verdict);
        for (const char16_t* lead : {u"Intact: ", u"Unchanged since entry: ", u"Altered: ", u"Unreadable: "}) {
            const QString words = QString::fromUtf16(lead);
            if (out.startsWith(words))
                out.remove(0, words.size());
        }
        return sentenceCase(out);
    }

    static QString sentenceCase(QString text) {
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        return text;
    }

    [[nodiscard]] QString findingCount() const {
        const std::size_t findings = m_content.findings.size(), warnings = m_content.warnings.size();
        QString out = QStringLiteral(" ") +
                      (findings == 0 ? QStringLiteral("No finding") : counted(findings, "finding", "findings"));
        out += QStringLiteral(", ") +
               (warnings == 0 ? QStringLiteral("no warning") : counted(warnings, "warning", "warnings"));
        if (findings + warnings > 0)
            out += QStringLiteral(" (page %1)").arg(m_known.findingsPage);
        return out + QLatin1Char('.');
    }

    void restsOn() {
        section("What this rests on");
        if (m_content.restsOn.empty())
            note(QStringLiteral("Nothing could be checked."));
        for (std::size_t i = 0; i < m_content.restsOn.size(); ++i)
            assurance(m_content.restsOn[i], i + 1 < m_content.restsOn.size());
    }

    /// "Witnessed 2 of 3: and so on": the seals' shape, the words before the colon, and the sentence below them.
    void assurance(const std::string& sentence, bool ruled) {
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

    void assuranceShape(const std::string& sentence, QPointF at) {
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

    void doesNotShow() {
        section("What it does not show");
        std::vector<Span> spans;
        for (const std::string& sentence : m_content.doesNotShow)
            spans.push_back(
                {(spans.empty() ? QString() : QStringLiteral(" ")) + words(sentence), style::kBody.in(colour::kText2)});
        m_flow.skip(5);
        m_flow.text(spans);
    }

    void bullet(const std::string& sentence, const TextStyle& look) {
        constexpr double kIndent = 14;
        m_flow.skip(4);
        m_flow.need(look.line);
        QPainterPath dot;
        dot.addEllipse(QPointF(page::kLeft + 4, m_flow.y() + look.line / 2), 1.7, 1.7);
        m_flow.canvas().fillPath(dot, colour::kText3);
        m_flow.text({{words(sentence), look}}, page::kLeft + kIndent, page::kBodyWidth - kIndent);
    }

    void trialFacts() {
        section("Facts");
        TableWriter table(m_flow, columnsOf({{"", 26}, {"", 74}}), false);
        fact(table, "Trial", m_content.trial);
        fact(table, "Site", m_content.site);
        fact(table, "Study version", m_content.studyVersion);
        fact(table, "Software", m_content.software);
        fact(table, "Persons", grouped(m_content.persons.size()).toStdString());
        fact(table, "Changes of values",
             QStringLiteral("%1, from page %2 on")
                 .arg(grouped(m_content.changesTotal))
                 .arg(m_known.changesPage)
                 .toStdString());
    }

    void fact(TableWriter& table, const char* label, const std::string& value) {
        if (!value.empty())
            table.row({{{QString::fromUtf8(label), style::kBody.in(colour::kText2)}}, {{words(value), style::kBody}}});
    }

    void checkIt() {
        section("Check it yourself", 5 * style::kBody.line);
        const TextStyle look = style::kBody.in(colour::kText2);
        m_flow.skip(4);
        const QString tail =
            QStringLiteral(" reads it without network, account or database, and reaches the verdict anew.");
        QString where = QStringLiteral("The evidence is attached to this file. The small separate program ");
        if (!m_evidence.attached)
            where =
                QStringLiteral("The evidence is too large to be attached: it lies beside this file as %1, and its hash "
                               "is attached. Keep the two together. The small separate program ")
                    .arg(words(m_evidence.name));
        m_flow.text({{where, look}, {QStringLiteral("caseseal-verify"), style::kCode}, {tail, look}});
        m_flow.skip(3);
        m_flow.text({{QStringLiteral("SHA-256 of the evidence  "), look}, {inFours(m_evidence.sha256), style::kHash}});
    }

    // --- the sections after it

    void chainFacts() {
        if (m_content.facts.empty())
            return;
        section("Chain and ledger");
        TableWriter table(m_flow, columnsOf({{"", 24}, {"", 76}}), false);
        for (const Fact& line : m_content.facts) {
            const Span value =
                line.fingerprint ? Span{inFours(line.value), style::kHash} : Span{words(line.value), style::kBody};
            table.row({{{words(line.label), style::kBody.in(colour::kText2)}}, {value}});
        }
    }

    void findings() {
        section("Findings and warnings");
        m_count.findingsPage = m_flow.pageNumber();
        if (m_content.findings.empty())
            note(QStringLiteral("No finding: all that is claimed holds."));
        for (const FindingLine& line : m_content.findings)
            finding(line, true);
        if (m_content.warnings.empty())
            note(QStringLiteral("No warning."));
        for (const FindingLine& line : m_content.warnings)
            finding(line, false);
    }

    void finding(const FindingLine& line, bool alarms) {
        const QRgb ink = alarms ? colour::kAlarm : colour::kWarn;
        m_flow.skip(8);
        m_flow.need(6 * style::kBody.line);
        if (alarms)
            shapes::triangle(m_flow.canvas(), {page::kLeft, m_flow.y() + 0.5}, 12, ink, colour::kBase);
        const QString kind = alarms ? QStringLiteral("Finding  ") : QStringLiteral("Warning  ");
        m_flow.text({{kind, style::kStrong.in(ink)}, {words(line.code), style::kCode.in(ink)}},
                    page::kLeft + (alarms ? 17 : 0), page::kBodyWidth - 17);
        m_flow.text({{words(line.what), style::kBody}});
        if (!line.place.empty())
            m_flow.text({{words(line.place), style::kSecond}});
        expectedBesideFound(line);
        m_flow.skip(4);
        m_flow.rule();
    }

    void expectedBesideFound(const FindingLine& line) {
        if (line.expected.empty() && line.found.empty())
            return;
        TableWriter table(m_flow, columnsOf({{"", 1}, {"", 1}}), false);
        const auto cell = [](const char* label, const std::string& value) {
            return std::vector<Span>{{QString::fromUtf8(label), style::kTableHead}, {inFours(value), style::kBody}};
        };
        table.row({cell("Expected\n", line.expected), cell("Found\n", line.found)}, {}, false);
    }

    void persons() {
        section("Persons and roles", 80);
        if (m_content.persons.empty())
            return note(QStringLiteral("No person is declared."));
        note(QStringLiteral(
            "Persons are as the administrator of the trial declared them. Compare the fingerprint of a key "
            "with the one that the person knows."));
        m_flow.skip(6);
        TableWriter table(m_flow,
                          columnsOf({{"Person", 27}, {"Organisation", 25}, {"Roles", 21}, {"Since, status", 27}}));
        for (const PersonLine& line : m_content.persons)
            person(table, line);
    }

    static void person(TableWriter& table, const PersonLine& line) {
        std::vector<Span> key;
        if (!line.keyFingerprint.empty())
            key = {{QStringLiteral("Key  "), style::kSecond}, {inFours(line.keyFingerprint), style::kHash}};
        table.row({twoParts(words(line.name), style::kStrong, words(line.id), style::kSecond),
                   {{words(line.organisation), style::kBody}},
                   {{words(line.roles), style::kBody}},
                   twoParts(words(line.since), style::kSecond, words(line.status), style::kSecond)},
                  key);
    }

    // --- changes

    base::Result<void> changes() {
        m_flow.nextPage();
        section("Every change, participant by participant");
        note(QStringLiteral(
            "Old and new value as they were typed. A dash means that there was no value before; “blanked” "
            "means that the value was taken out. The proof names the seal and the entry in it."));
        m_flow.skip(6);
        if (m_content.changesTotal == 0)
            note(QStringLiteral("No value has been entered."));
        TableWriter table(
            m_flow,
            columnsOf(
                {{"Visit, form, field\nwho, when, proof", 35}, {"Old value", 20}, {"New value", 20}, {"Why", 25}}));
        return changeRows(table);
    }

    base::Result<void> changeRows(TableWriter& table) {
        std::string subject;
        bool stopped = false;
        TRY_VOID(m_content.changes([&](const ChangeLine& line) {
            stopped = m_progress.cancelRequested();
            if (stopped)
                return false;
            if (m_count.rows == 0 || line.subject != subject) {
                subject = line.subject;
                table.group(words(subject));
            }
            table.row(changeCells(line), changeProof(line));
            tell(++m_count.rows);
            return true;
        }));
        if (stopped || m_progress.cancelRequested())
            return base::cancelled();
        return {};
    }

    void tell(std::uint64_t rows) {
        constexpr std::uint64_t kEvery = 256;
        if (rows % kEvery == 0 || rows == m_content.changesTotal)
            m_progress.report(m_flow.canvas().counts() ? "rows laid out" : "rows written", rows,
                              m_content.changesTotal);
    }

    static std::vector<std::vector<Span>> changeCells(const ChangeLine& line) {
        return {placeCell(line.place), oldCell(line), newCell(line), valueCell(line.why, {})};
    }

    /// Long values at full width, then who, when and where it is sealed.
    static std::vector<Span> changeProof(const ChangeLine& line) {
        std::vector<Span> out;
        const auto inFull = [&out](const char* label, const std::string& value) {
            if (!isLong(value))
                return;
            out.push_back({QString::fromUtf8(label), style::kTableHead});
            out.push_back({words(value) + QLatin1Char('\n'), style::kBody});
        };
        inFull("Old value: ", line.hadOld ? line.oldValue : std::string());
        inFull("New value: ", line.blank ? std::string() : line.newValue);
        inFull("Why: ", line.why);
        out.push_back({words(line.who) + QStringLiteral(" · ") + words(line.when), style::kSecond});
        out.push_back({QStringLiteral(" · ") + words(line.proof), style::kSecond.in(colour::kText3)});
        return out;
    }

    /// Would fill a column for half a page or more.
    static bool isLong(const std::string& value) {
        constexpr std::size_t kLongestInColumn = 320; // bytes of UTF-8
        return value.size() > kLongestInColumn;
    }

    /// The path in the second colour, the field itself in the first.
    static std::vector<Span> placeCell(const std::string& place) {
        const QString text = words(place);
        const qsizetype last = text.lastIndexOf(QStringLiteral(" › "));
        if (last < 0)
            return {{text, style::kBody}};
        return {{text.left(last + 3), style::kBody.in(colour::kText2)}, {text.mid(last + 3), style::kBody}};
    }

    static std::vector<Span> oldCell(const ChangeLine& line) {
        if (!line.hadOld)
            return {{QStringLiteral("–"), style::kBody.in(colour::kText3)}};
        return valueCell(line.oldValue, {});
    }

    static std::vector<Span> newCell(const ChangeLine& line) {
        if (line.blank)
            return {{QStringLiteral("blanked"), style::kBody.in(colour::kText3)}};
        return valueCell(line.newValue, line.unit);
    }

    static std::vector<Span> valueCell(const std::string& value, const std::string& unit) {
        if (isLong(value))
            return {{QStringLiteral("in full below"), style::kBody.in(colour::kText3)}};
        std::vector<Span> out{{words(value), style::kBody}};
        if (!unit.empty())
            out.push_back({QStringLiteral(" ") + words(unit), style::kBody.in(colour::kText2)});
        return out;
    }

    static std::vector<Span> twoParts(const QString& first, const TextStyle& firstLook, const QString& second,
                                      const TextStyle& secondLook) {
        std::vector<Span> out;
        if (!first.isEmpty())
            out.push_back({first, firstLook});
        if (!second.isEmpty())
            out.push_back({first.isEmpty() ? second : QLatin1Char('\n') + second, secondLook});
        return out;
    }

    const AuditContent& m_content;
    const EvidencePlace& m_evidence;
    PageFlow& m_flow;
    const PageCount& m_known;
    base::ProgressPort& m_progress;
    PageCount m_count;
};

} // namespace

base::Result<PageCount> layAuditPages(const AuditContent& content, const EvidencePlace& evidence, PageFlow& flow,
                                      const PageCount& known, base::ProgressPort& progress) {
    return AuditPages(content, evidence, flow, known, progress).lay();
}

PageCount layFrontPages(const AuditContent& content, const EvidencePlace& evidence, PageFlow& flow,
                        const PageCount& known, base::ProgressPort& progress) {
    return AuditPages(content, evidence, flow, known, progress).layFront();
}

RunningTexts runningTexts(const AuditContent& content) {
    RunningTexts out;
    out.title = words(content.title);
    out.trial = words(content.trial) + (content.site.empty() ? QString() : QStringLiteral(" · ") + words(content.site));
    out.foot = words(content.trial) + QStringLiteral(" · created ") + words(content.created);
    out.hash = inFours(content.footHash);
    for (const Fact& fact : content.facts) {
        if (out.hash.isEmpty() && fact.fingerprint)
            out.hash = words(fact.label) + QLatin1Char(' ') + inFours(fact.value);
    }
    return out;
}

} // namespace caseseal::report
