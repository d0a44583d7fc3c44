// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountability_report.h"

#include "medicine_rows.h"

#include "product/accountability.h"

namespace caseseal::desk {

namespace {

using product::AccountabilityLine;
using product::KitDeed;

report::StockRow stockOf(const product::AccountabilityLog& log) {
    const auto& s = log.stock;
    const auto count = [](std::int64_t number) { return static_cast<std::uint64_t>(number); };
    return {log.place,
            count(s.commissioned + s.received + s.transferredIn),
            count(s.returned),
            count(s.found),
            count(s.shipped + s.transferredOut),
            count(s.dispensed),
            count(s.destroyed),
            count(s.lost),
            s.balance(),
            count(log.onHand)};
}

std::string goneWords(const AccountabilityLine& line, const report::ReportWords& say) {
    if (line.gone.empty())
        return {};
    const auto day = say.day(line.gone);
    switch (line.how) {
    case KitDeed::Ship:
        return say.say("gone-sent", {day, line.goneTo});
    case KitDeed::Transfer:
        return say.say("gone-passed-on", {day, line.goneTo});
    case KitDeed::Destroy:
        return say.say("gone-destroyed", {day, line.witness});
    default:
        return say.say("gone-missing", {day});
    }
}

report::KitRow rowOf(const AccountabilityLine& line, const report::ReportWords& say) {
    const auto& kit = line.kit;
    const auto day = [&say](const std::string& iso) { return iso.empty() ? iso : say.day(iso); };
    report::KitRow out;
    out.kit = kit.kit.empty() ? kit.serial : kit.kit;
    out.serial = kit.kit.empty() ? std::string() : kit.serial;
    out.lot = kit.lot;
    out.expiry = day(kit.expiry);
    out.received = day(line.received);
    out.dispensed = day(line.dispensed);
    out.participant = line.participant;
    if (!line.returned.empty())
        out.returned = say.say("returned-units", {day(line.returned), say.number(std::uint64_t(kit.left))});
    out.gone = goneWords(line, say);
    if (line.onHand)
        out.state = say.say(kit.state == product::KitState::Quarantined ? report::Word("kit-in-quarantine")
                                                                        : report::Word("kit-in-stock"));
    return out;
}

} // namespace

Result<report::AccountabilityContent> makeAccountabilityContent(const ReportInput& input) {
    const report::ReportWords say(input.language);
    TRY(auto rows, readMedicine(input.projection, input.trial.chain));
    const product::KitRecord record(std::move(rows.acts));
    report::AccountabilityContent content;
    fillFrame(content, input);
    content.title = say.say("title-accountability");
    std::int64_t kits = 0, wrong = 0;
    for (const auto& place : product::placesOf(record)) {
        const auto log = product::accountabilityOf(record, place);
        content.stocks.push_back(stockOf(log));
        auto& list = content.places.emplace_back();
        list.place = place;
        for (const auto& line : log.lines)
            list.kits.push_back(rowOf(line, say));
        kits += log.onHand;
        wrong += log.onHand == log.stock.balance() ? 0 : 1;
    }
    for (const auto& each : record.impossible())
        content.impossible.push_back(each.refusal.sentence);
    content.reportJson = reportJson(input, "accountability",
                                    {{"kitsOnHand", kits},
                                     {"placesThatDiffer", wrong},
                                     {"impossibleActs", static_cast<std::int64_t>(record.impossible().size())}});
    return content;
}

} // namespace caseseal::desk
