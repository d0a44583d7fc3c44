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
    switch (line.how) {
    case KitDeed::Ship:
        return say.say("gone-sent", {line.goneTo});
    case KitDeed::Transfer:
        return say.say("gone-passed-on", {line.goneTo});
    case KitDeed::Destroy:
        return say.say("gone-destroyed", {line.witness});
    default:
        return say.say("gone-missing");
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
    out.units = say.say("kit-units", {say.number(std::uint64_t(kit.quantity))});
    out.dispensed = day(line.dispensed);
    out.participant = line.participant;
    out.returned = day(line.returned);
    if (!line.returned.empty())
        out.unitsBack = say.say("kit-units", {say.number(std::uint64_t(kit.left))});
    out.gone = day(line.gone);
    if (!line.gone.empty())
        out.goneHow = goneWords(line, say);
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
