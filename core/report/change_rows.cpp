// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_rows.h"

#include "shapes.h"

namespace caseseal::report {

namespace {

std::vector<Span> erasedCell(const ReportWords& say) { return noteCell(words(say.name("act", "subject.erase"))); }

std::vector<Span> oldCell(const ReportWords& say, const ChangeLine& line) {
    if (!line.erased.empty())
        return erasedCell(say);
    return line.hadOld ? valueCell(say, line.oldValue) : noteCell(QStringLiteral("–"));
}

std::vector<Span> newCell(const ReportWords& say, const ChangeLine& line) {
    if (!line.erased.empty())
        return erasedCell(say);
    return line.blank ? noteCell(words(say.say("blanked"))) : valueCell(say, line.newValue, line.unit);
}

std::vector<std::vector<Span>> cellsOf(const ReportWords& say, const ChangeLine& line) {
    return {placeCell(line.place), oldCell(say, line), newCell(say, line), valueCell(say, line.why)};
}

/// Long values at full width, then who, when and where it is sealed.
std::vector<Span> proofOf(const PageFlow& flow, const ChangeLine& line) {
    std::vector<Span> out;
    inFull(out, flow.say("label-old"), line.hadOld ? line.oldValue : std::string());
    inFull(out, flow.say("label-new"), line.blank ? std::string() : line.newValue);
    inFull(out, flow.say("label-why"), line.why);
    if (!line.erased.empty())
        out.push_back({words(line.erased) + QLatin1Char('\n'), style::kSecond});
    out.push_back({words(line.who) + QStringLiteral(" · ") + words(line.when), style::kSecond});
    out.push_back({QStringLiteral(" · ") + words(line.proof), style::kSecond.in(colour::kText3)});
    return out;
}

void tell(PageParts& parts, std::uint64_t rows, std::uint64_t total) {
    constexpr std::uint64_t kEvery = 256;
    if (rows % kEvery == 0 || rows == total)
        parts.progress().report(parts.flow().canvas().counts() ? "rows laid out" : "rows written", rows, total);
}

void expectedBesideFound(PageFlow& flow, const FindingLine& line) {
    if (line.expected.empty() && line.found.empty())
        return;
    TableWriter table(flow, columnsOf({{"", 1}, {"", 1}}), false);
    const auto cell = [&flow](Word label, const std::string& value) {
        return std::vector<Span>{{flow.say(label) + QLatin1Char('\n'), style::kTableHead},
                                 {inFours(value), style::kBody}};
    };
    table.row({cell("expected", line.expected), cell("found", line.found)}, {}, false);
}

void layFinding(PageFlow& flow, const FindingLine& line, bool alarms) {
    const QRgb ink = alarms ? colour::kAlarm : colour::kWarn;
    flow.skip(8);
    flow.need(6 * style::kBody.line);
    if (alarms)
        shapes::triangle(flow.canvas(), {page::kLeft, flow.y() + 0.5}, 12, ink, colour::kBase);
    const QString kind = alarms ? flow.say("finding") : flow.say("warning");
    flow.text({{kind + QStringLiteral("  "), style::kStrong.in(ink)}, {words(line.code), style::kCode.in(ink)}},
              page::kLeft + (alarms ? 17 : 0), page::kBodyWidth - 17);
    flow.text({{words(line.what), style::kBody}});
    if (!line.place.empty())
        flow.text({{words(line.place), style::kSecond}});
    if (!line.detail.empty())
        flow.text({{QStringLiteral("caseseal-verify  "), style::kHash},
                   {words(line.detail), style::kSecond.in(colour::kText3)}});
    expectedBesideFound(flow, line);
    flow.skip(4);
    flow.rule();
}

} // namespace

base::Result<std::uint64_t> layChanges(PageParts& parts, const ChangeSource& changes, std::uint64_t total) {
    TableWriter table(parts.flow(),
                      columnsOf({{parts.title("column-change") + "\n" + parts.title("column-change-below"), 35},
                                 {parts.title("column-old"), 20},
                                 {parts.title("column-new"), 20},
                                 {parts.title("column-why"), 25}}));
    std::string subject;
    std::uint64_t rows = 0;
    bool stopped = false;
    TRY_VOID(changes([&](const ChangeLine& line) {
        stopped = parts.progress().cancelRequested();
        if (stopped)
            return false;
        if (rows == 0 || line.subject != subject) {
            subject = line.subject;
            table.group(words(subject));
        }
        table.row(cellsOf(parts.words(), line), proofOf(parts.flow(), line));
        tell(parts, ++rows, total);
        return true;
    }));
    if (stopped || parts.progress().cancelRequested())
        return base::cancelled();
    return rows;
}

void layFindings(PageParts& parts, const std::vector<FindingLine>& lines, bool alarms) {
    for (const FindingLine& line : lines)
        layFinding(parts.flow(), line, alarms);
}

} // namespace caseseal::report
