// SPDX-License-Identifier: GPL-3.0-or-later
#include "cold_receipt.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>

namespace caseseal::desk {

namespace {

using evidence::Json;
using product::ColdChainBreach;

constexpr std::array<std::string_view, 5> kBreachNames{"too-long-outside", "too-cold", "too-warm", "mean-too-warm",
                                                       "gap"};

std::string degrees(int milliCelsius) {
    char out[32];
    std::snprintf(out, sizeof out, "%.1f °C", milliCelsius / 1000.0);
    return out;
}

std::string sentenceOf(ColdChainBreach breach, const product::ColdChainVerdict& verdict) {
    switch (breach) {
    case ColdChainBreach::TooLongOutside:
        return std::to_string(verdict.msOutside / base::kMsPerMinute) + " min outside the range";
    case ColdChainBreach::TooCold:
        return "as cold as " + degrees(verdict.lowest);
    case ColdChainBreach::TooWarm:
        return "as warm as " + degrees(verdict.highest);
    case ColdChainBreach::MeanTooWarm:
        return "mean kinetic temperature " + degrees(verdict.meanKinetic);
    case ColdChainBreach::Gap:
        break;
    }
    return std::to_string(verdict.msLongestGap / base::kMsPerMinute) + " min without a reading";
}

std::string whyQuarantine(const product::ColdChainVerdict& verdict) {
    std::string out;
    for (const auto breach : verdict.breaches)
        out += (out.empty() ? "Cold chain broken: " : ", ") + sentenceOf(breach, verdict);
    return out.empty() ? out : out + ".";
}

} // namespace

Result<LoggerFile> readLoggerFile(base::BytesView file) {
    TRY(auto log, product::parseTemperatureLog(base::textOf(file)));
    return LoggerFile{std::move(log), crypto::sha256(file)};
}

std::vector<ReceiptVerdict> judgeColdReceipt(std::span<const product::KitLabel> kits,
                                             const product::MedicineSettings& settings, const LoggerFile* file) {
    std::set<std::string> gtins;
    for (const auto& kit : kits)
        gtins.insert(kit.gtin);
    std::vector<ReceiptVerdict> out;
    for (const auto& gtin : gtins) {
        ReceiptVerdict one;
        one.gtin = gtin;
        if (const auto* product = settings.find(gtin))
            one.rules = product->coldChain;
        if (one.rules && file)
            one.verdict = product::judgeColdChain(file->log, *one.rules);
        if (one.verdict)
            one.quarantine = whyQuarantine(*one.verdict);
        else if (one.rules)
            one.quarantine = "No file of a temperature logger came with it.";
        out.push_back(std::move(one));
    }
    return out;
}

Result<void> checkTrip(std::span<const product::KitLabel> kits, const product::KitRecord& record,
                       const product::TemperatureLog& log, base::UtcTime now) {
    if (log.readings.front().time > now)
        return base::badInput("The temperature file of logger " + log.logger + " begins after this moment.");
    for (const auto& label : kits) {
        const auto* kit = record.book().find(label.gtin, label.serial);
        if (!kit || kit->state != product::KitState::Shipped)
            continue;
        for (const auto& each : record.actsOf(*kit))
            if (each.act.deed == product::KitDeed::Ship && log.readings.back().time < each.time &&
                each.act.to == kit->to && each.act.day == kit->since)
                return base::badInput("The temperature file of logger " + log.logger + " ends at " +
                                      base::encodeTime(log.readings.back().time) + ", before kit " + kit->serial +
                                      " was sent: it is of another shipment.");
    }
    return {};
}

Json logData(const LoggerFile& file, const ReceiptVerdict& verdict) {
    Json::Object out{{"sha256", base::encodeHex(file.hash)},
                     {"logger", file.log.logger},
                     {"from", base::encodeTime(file.log.readings.front().time)},
                     {"until", base::encodeTime(file.log.readings.back().time)}};
    if (!verdict.verdict)
        return out;
    Json::Array breaches;
    for (const auto breach : verdict.verdict->breaches)
        breaches.emplace_back(kBreachNames[std::size_t(breach)]);
    out.emplace("breaches", std::move(breaches));
    out.emplace("lowest", std::int64_t{verdict.verdict->lowest});
    out.emplace("highest", std::int64_t{verdict.verdict->highest});
    out.emplace("meanKinetic", std::int64_t{verdict.verdict->meanKinetic});
    out.emplace("minutesOutside", verdict.verdict->msOutside / base::kMsPerMinute);
    return out;
}

} // namespace caseseal::desk
