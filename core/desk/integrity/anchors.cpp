// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/anchors.h"

#include "anchor_jobs.h"
#include "anchor_upgrade.h"
#include "doors.h"
#include "ledger_link.h"

#include "net/http_client.h"

#include <algorithm>
#include <set>

namespace caseseal::desk {

namespace {

using evidence::Json;

constexpr std::string_view kFormat = "caseseal.org/anchor-settings@v1";
constexpr std::size_t kMaxPlaces = 8; ///< of each kind: a checkpoint keeps nine time stamps
constexpr std::uint64_t kMaxHours = 24 * 366;
constexpr std::int64_t kHourMs = 60 * base::kMsPerMinute;
constexpr std::int64_t kRetryMs = kHourMs / 4;
constexpr std::uint64_t kRecent = 32; ///< anchors that tell when an address was asked last
constexpr std::uint64_t kShown = 8;   ///< newest anchors among which the strip looks for one that holds

Json::Array listOf(const std::vector<std::string>& texts) {
    Json::Array out;
    for (const auto& text : texts)
        out.emplace_back(text);
    return out;
}

Json jsonOf(const AnchorSettings& settings) {
    return Json::Object{{"authorities", listOf(settings.authorities)},
                        {"calendars", listOf(settings.calendars)},
                        {"everyHours", static_cast<std::int64_t>(settings.everyHours)}};
}

Result<std::vector<std::string>> textsIn(const Json& json, const char* key) {
    std::vector<std::string> out;
    const Json* list = json.find(key);
    if (list == nullptr || list->asArray() == nullptr)
        return base::badInput("The settings of the time anchors are not readable.");
    for (const auto& text : *list->asArray())
        out.push_back(text.asString() ? *text.asString() : std::string());
    return out;
}

Result<AnchorSettings> parseSettings(std::string_view text) {
    AnchorSettings out;
    if (text.empty())
        return out;
    TRY(const auto json, Json::parse(text));
    TRY(out.authorities, textsIn(json, "authorities"));
    TRY(out.calendars, textsIn(json, "calendars"));
    const Json* hours = json.find("everyHours");
    out.everyHours = hours && hours->asInteger() ? static_cast<std::uint64_t>(*hours->asInteger()) : 0;
    return out;
}

Result<void> checkPlaces(const std::vector<std::string>& places) {
    for (const auto& place : places)
        TRY_VOID(net::checkWebAddress(place));
    if (std::set(places.begin(), places.end()).size() != places.size())
        return base::badInput("An address stands there twice.");
    if (places.size() > kMaxPlaces)
        return base::badInput("At most " + std::to_string(kMaxPlaces) + " addresses of a kind are asked.");
    return {};
}

class TrialAnchors final : public Anchors {
public:
    explicit TrialAnchors(Workbench& bench) : m_bench(bench) {}

    Result<AnchorSettings> settings() override {
        TRY(const auto text, textSetting(*m_bench.trial, setting::kAnchors));
        return parseSettings(text);
    }
    Result<SealReceipt> saveSettings(const AnchorSettings& settings) override;
    Result<std::unique_ptr<AnchorJob>> prepare(const AnchorOrder& order) override;
    Result<void> note(const AnchorDone& done) override;
    Result<std::unique_ptr<AnchorListJob>> prepareList() override {
        TRY(auto reader, m_bench.trial->openReader());
        return makeAnchorListJob(std::move(reader), m_bench.ports);
    }
    Result<AnchorOrder> due() override;
    Result<std::optional<base::UtcTime>> nextDue() override;
    Result<std::optional<AnchorInfo>> newest() override;

private:
    /// When each address of one kind is to be asked next; those that have anchored the newest checkpoint are left out.
    using Times = std::map<std::string, base::UtcTime>;
    [[nodiscard]] Times timesOf(const std::vector<std::string>& places, std::string_view kind, std::uint64_t everyHours,
                                const crypto::Digest& newest) const;
    /// An anchor of the last ones, without its bytes: the schedule is looked at after every publishing.
    struct Asked {
        std::string kind;
        std::vector<std::string> places;
        base::UtcTime made;
        crypto::Digest root{};
    };
    Result<void> loadRecent();
    struct Schedule {
        Times authorities, calendars;
    };
    Result<Schedule> schedule();
    Result<std::optional<ledger::Checkpoint>> newestCheckpoint();

    Workbench& m_bench;
    std::map<std::string, base::UtcTime> m_failed; ///< addresses, and when they did, in this session
    std::optional<base::UtcTime> m_upgraded;
    std::optional<std::vector<Asked>> m_recent;        ///< newest first; as read last
    std::optional<std::optional<AnchorInfo>> m_newest; ///< the same
};

/// No lock on the data stands in the way: an archive of many years is anchored too.
Result<SealReceipt> TrialAnchors::saveSettings(const AnchorSettings& settings) {
    const auto& roles = m_bench.sealer.author().roles;
    if (std::find(roles.begin(), roles.end(), "admin") == roles.end())
        return m_bench.refuse({"data.import", {}}, "Whom the trial asks for time anchors is set by an admin.");
    TRY_VOID(checkPlaces(settings.authorities));
    TRY_VOID(checkPlaces(settings.calendars));
    if (settings.everyHours > kMaxHours)
        return base::badInput("At least once a year, or 0 for no schedule.");
    const Json json = jsonOf(settings);
    const std::string text = json.encode();
    evidence::Entry entry;
    entry.act = "data.import";
    entry.data = Json::Object{{"format", kFormat},
                              {"sha256", base::encodeHex(crypto::sha256(base::bytesOf(text)))},
                              {"purpose", "time anchors"},
                              {"anchors", json}};
    TRY(const auto receipt, m_bench.seal(std::move(entry)));
    TRY_VOID(m_bench.trial->saveSetting(setting::kAnchors, base::bytesOf(text)));
    return receipt;
}

Result<std::optional<ledger::Checkpoint>> TrialAnchors::newestCheckpoint() {
    TRY(const auto note, m_bench.trial->checkpointNote());
    if (note.empty())
        return std::optional<ledger::Checkpoint>();
    TRY(auto head, ledger::SignedCheckpoint::parse(note));
    return std::optional(std::move(head.checkpoint));
}

Result<std::unique_ptr<AnchorJob>> TrialAnchors::prepare(const AnchorOrder& order) {
    if (m_bench.olderCopy)
        return base::refused(m_bench.olderCopy->describe());
    if (order.empty())
        return base::badInput("Name an address to anchor with. No time-stamping authority and no calendar is set for "
                              "this trial.");
    TRY_VOID(checkPlaces(order.authorities));
    TRY_VOID(checkPlaces(order.calendars));
    std::error_code unknown; // where it cannot be told, opening says why
    if (!order.headers.empty() && !std::filesystem::exists(order.headers, unknown) && !unknown)
        return base::badInput("There is no file " + order.headers.string() + ".");
    TRY(auto newest, newestCheckpoint());
    if (!newest && !(order.authorities.empty() && order.calendars.empty()))
        return base::refused("Nothing of this trial is on the ledger yet, so there is nothing to anchor. Publish the "
                             "seals first.");
    TRY(auto reader, m_bench.trial->openReader());
    return makeAnchorJob(std::move(reader), m_bench.ports, order, std::move(newest));
}

Result<void> TrialAnchors::note(const AnchorDone& done) {
    const auto now = m_bench.ports.clock->now();
    for (const auto& answer : done.answers) {
        if (answer.outcome == AnchorAnswer::Outcome::Failed)
            m_failed[answer.place] = now;
        else
            m_failed.erase(answer.place);
    }
    m_newest.reset();
    m_recent.reset();
    auto& table = m_bench.trial->anchors();
    if (!done.records.empty())
        TRY_VOID(table.save(done.records));
    return done.headers ? table.saveBlockHeaders(base::bytesOf(*done.headers)) : Result<void>();
}

TrialAnchors::Times TrialAnchors::timesOf(const std::vector<std::string>& places, std::string_view kind,
                                          std::uint64_t everyHours, const crypto::Digest& newest) const {
    Times out;
    for (const auto& place : places) {
        const auto at = std::find_if(m_recent->begin(), m_recent->end(), [&](const Asked& asked) {
            return asked.kind == kind &&
                   std::find(asked.places.begin(), asked.places.end(), place) != asked.places.end();
        });
        if (at != m_recent->end() && at->root == newest)
            continue;
        base::UtcTime next; // at once
        if (at != m_recent->end())
            next = {at->made.msSinceEpoch + static_cast<std::int64_t>(everyHours) * kHourMs};
        if (const auto failed = m_failed.find(place); failed != m_failed.end())
            next = std::max(next, base::UtcTime{failed->second.msSinceEpoch + kRetryMs});
        out.emplace(place, next);
    }
    return out;
}

Result<void> TrialAnchors::loadRecent() {
    if (m_recent)
        return {};
    TRY(const auto records, m_bench.trial->anchors().newest(kRecent));
    m_recent.emplace();
    for (const auto& record : records)
        m_recent->push_back({record.kind, placesOf(record), record.made, record.root});
    return {};
}

Result<TrialAnchors::Schedule> TrialAnchors::schedule() {
    Schedule out;
    TRY(const auto wanted, settings());
    TRY(const auto newest, newestCheckpoint());
    if (wanted.everyHours == 0 || wanted.empty() || !newest || m_bench.olderCopy)
        return out;
    TRY_VOID(loadRecent());
    out.authorities = timesOf(wanted.authorities, "tsr", wanted.everyHours, newest->root);
    out.calendars = timesOf(wanted.calendars, "ots", wanted.everyHours, newest->root);
    return out;
}

Result<AnchorOrder> TrialAnchors::due() {
    TRY(const auto next, schedule());
    const auto now = m_bench.ports.clock->now();
    AnchorOrder order;
    const auto add = [now](const Times& times, std::vector<std::string>& places) {
        for (const auto& [place, time] : times)
            if (time <= now)
                places.push_back(place);
    };
    add(next.authorities, order.authorities);
    add(next.calendars, order.calendars);
    TRY(const auto wanted, settings());
    if (wanted.everyHours == 0 || m_bench.olderCopy)
        return order;
    if (!m_upgraded || now.msSinceEpoch - m_upgraded->msSinceEpoch >= kHourMs) {
        TRY(const auto open, m_bench.trial->anchors().open());
        order.upgrade = !open.empty();
        m_upgraded = now;
    }
    return order;
}

Result<std::optional<base::UtcTime>> TrialAnchors::nextDue() {
    TRY(const auto next, schedule());
    std::optional<base::UtcTime> out;
    for (const auto* times : {&next.authorities, &next.calendars})
        for (const auto& [place, time] : *times)
            out = out ? std::min(*out, time) : time;
    return out ? std::optional(std::max(*out, m_bench.ports.clock->now())) : out;
}

Result<std::optional<AnchorInfo>> TrialAnchors::newest() {
    if (m_newest)
        return *m_newest;
    std::optional<AnchorInfo> found;
    TRY(const auto records, m_bench.trial->anchors().newest(kShown));
    if (!records.empty()) {
        TRY(const auto reader, m_bench.trial->openReader());
        TRY(const auto headers, keptHeaders(reader->anchors(), m_bench.ports));
        for (const auto& record : records) {
            TRY(const auto checkpoint, checkpointOf(*reader, record));
            auto info = inspectAnchor(record, checkpoint, headers);
            if (info.state == AnchorState::Holds) {
                found = std::move(info);
                break;
            }
        }
    }
    m_newest = found;
    return found;
}

} // namespace

std::unique_ptr<Anchors> makeAnchors(Workbench& bench) { return std::make_unique<TrialAnchors>(bench); }

} // namespace caseseal::desk
