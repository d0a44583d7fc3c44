// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor_jobs.h"

#include "anchor_upgrade.h"
#include "checkpoint_anchoring.h"

#include "anchor/ots.h"
#include "anchor/time_stamp.h"
#include "base/file.h"
#include "evidence/anchors.h"

#include <algorithm>
#include <limits>
#include <set>

namespace caseseal::desk {

namespace {

using Outcome = AnchorAnswer::Outcome;
using store::AnchorRecord;

constexpr std::size_t kMaxHeadersBytes = std::size_t{512} << 20;

std::string joined(const std::vector<std::string>& texts) {
    std::string out;
    for (const auto& text : texts)
        out += (out.empty() ? "" : ", ") + text;
    return out;
}

// ---------------------------------------------------------------- headers

/// The heights that the proofs name.
std::set<std::uint64_t> namedBlocks(const std::vector<AnchorRecord>& records) {
    std::set<std::uint64_t> out;
    for (const auto& record : records) {
        const auto proof = isProof(record) ? anchor::OtsProof::parse(record.bytes) : base::badInput("");
        if (proof)
            for (const auto height : proof->blocks())
                out.insert(height);
    }
    return out;
}

/// The lines of those headers.
std::string linesOf(const std::string& headers, const std::set<std::uint64_t>& heights) {
    std::string out;
    for (std::size_t at = 0; at < headers.size();) {
        const std::size_t end = headers.find('\n', at) + 1;
        const auto height = base::parseDecimal(std::string_view(headers).substr(at, headers.find(':', at) - at));
        if (height && heights.contains(*height))
            out.append(headers, at, end - at);
        at = end;
    }
    return out;
}

/// A proof, where headers contradict it now.
bool contradicts(const AnchorRecord& record, const crypto::Digest& imprint, const anchor::BlockHeaders& headers) {
    return isProof(record) &&
           anchor::checkOts(record.bytes, imprint, &headers).state == anchor::OtsVerdict::State::Invalid;
}

} // namespace

// ---------------------------------------------------------------- the job

namespace {

class TrialAnchorJob final : public AnchorJob {
public:
    TrialAnchorJob(std::unique_ptr<store::TrialReader> reader, const Ports& ports, AnchorOrder order,
                   std::optional<ledger::Checkpoint> newest)
        : m_reader(std::move(reader)), m_ports(ports), m_order(std::move(order)), m_newest(std::move(newest)) {}

    Result<AnchorDone> run(base::ProgressPort& progress) override {
        if (m_order.upgrade)
            TRY_VOID(upgradeAll(progress));
        if (!m_order.authorities.empty() || !m_order.calendars.empty())
            TRY_VOID(anchorNewest(progress));
        if (!m_order.headers.empty())
            TRY_VOID(importHeaders());
        return std::move(m_done);
    }

private:
    Result<void> anchorNewest(base::ProgressPort& progress);
    Result<void> upgradeAll(base::ProgressPort& progress);
    Result<void> importHeaders();
    [[nodiscard]] std::vector<AnchorRecord> upToDate(std::vector<AnchorRecord> stored) const;
    void keep(AnchorRecord record);

    std::unique_ptr<store::TrialReader> m_reader;
    Ports m_ports;
    AnchorOrder m_order;
    std::optional<ledger::Checkpoint> m_newest;
    AnchorDone m_done;
};

bool isSame(const AnchorRecord& one, const AnchorRecord& other) {
    return one.root == other.root && one.kind == other.kind && one.number == other.number;
}

/// What is stored, as this job has changed it so far.
std::vector<AnchorRecord> TrialAnchorJob::upToDate(std::vector<AnchorRecord> stored) const {
    for (const auto& changed : m_done.records) {
        const auto at =
            std::find_if(stored.begin(), stored.end(), [&](const auto& record) { return isSame(record, changed); });
        if (at == stored.end())
            stored.push_back(changed);
        else
            *at = changed;
    }
    return stored;
}

void TrialAnchorJob::keep(AnchorRecord record) {
    std::erase_if(m_done.records, [&](const auto& other) { return isSame(other, record); });
    m_done.records.push_back(std::move(record));
}

Result<void> TrialAnchorJob::anchorNewest(base::ProgressPort& progress) {
    CHECK(m_newest);
    TRY(auto stored, m_reader->anchors().of(m_newest->root));
    stored = upToDate(std::move(stored));
    std::erase_if(stored, [this](const auto& record) { return record.root != m_newest->root; });
    CheckpointAnchoring anchoring(*m_newest, std::move(stored), m_ports.clock->now());
    const auto total = m_order.authorities.size() + m_order.calendars.size();
    std::uint64_t asked = 0;
    const auto ask = [&](const std::string& url, auto question) -> Result<void> {
        progress.report("addresses", asked++, total);
        if (progress.cancelRequested())
            return base::cancelled();
        m_done.answers.push_back((anchoring.*question)(url));
        return {};
    };
    for (const auto& url : m_order.authorities)
        TRY_VOID(ask(url, &CheckpointAnchoring::askAuthority));
    for (const auto& url : m_order.calendars)
        TRY_VOID(ask(url, &CheckpointAnchoring::askCalendar));
    for (auto& record : anchoring.take())
        keep(std::move(record));
    return {};
}

Result<void> TrialAnchorJob::upgradeAll(base::ProgressPort& progress) {
    TRY(auto open, m_reader->anchors().open());
    for (std::size_t i = 0; i < open.size(); ++i) {
        progress.report("anchors", i, open.size());
        if (progress.cancelRequested())
            return base::cancelled();
        TRY(const auto checkpoint, checkpointOf(*m_reader, open[i]));
        if (!checkpoint)
            continue; // the list says that it is of no checkpoint
        AnchorUpgrade upgrade(std::move(open[i]), evidence::anchorImprint(*checkpoint));
        for (auto& answer : upgrade.run())
            m_done.answers.push_back(std::move(answer));
        if (auto changed = upgrade.take())
            keep(std::move(*changed));
    }
    return {};
}

/// Kept are the headers of the blocks that proofs name, the others are of no use here.
Result<void> TrialAnchorJob::importHeaders() {
    const std::string place = m_order.headers.string();
    TRY(const auto file, base::loadFile(m_order.headers, kMaxHeadersBytes));
    TRY(const auto parsed, anchor::BlockHeaders::parse(file, m_ports.leastWorkBits));
    TRY(auto all, m_reader->anchors().newest(std::numeric_limits<std::int64_t>::max()));
    all = upToDate(std::move(all));
    const std::string fresh = linesOf(parsed.encode(), namedBlocks(all));
    if (fresh.empty()) {
        m_done.answers.push_back(
            {place, Outcome::Done, "None of its headers is of a block that a proof names; nothing was kept."});
        return {};
    }
    TRY(const auto before, m_reader->anchors().blockHeaders());
    const std::string both = std::string(base::textOf(before)) + fresh;
    TRY(const auto wanted, anchor::BlockHeaders::parse(base::bytesOf(both), m_ports.leastWorkBits));
    for (const auto& record : all) {
        TRY(const auto checkpoint, checkpointOf(*m_reader, record));
        if (checkpoint && contradicts(record, evidence::anchorImprint(*checkpoint), wanted))
            m_done.answers.push_back({joined(placesOf(record)), Outcome::Failed,
                                      "The header of its block does not hold it: the proof of the checkpoint with " +
                                          std::to_string(record.size) + " leaves is worth nothing."});
    }
    m_done.headers = wanted.encode();
    m_done.answers.push_back({place, Outcome::Done,
                              "Kept " + std::to_string(std::count(fresh.begin(), fresh.end(), '\n')) +
                                  " headers of blocks that proofs name."});
    return {};
}

class TrialAnchorListJob final : public AnchorListJob {
public:
    TrialAnchorListJob(std::unique_ptr<store::TrialReader> reader, const Ports& ports)
        : m_reader(std::move(reader)), m_ports(ports) {}

    Result<AnchorList> run(std::uint64_t limit, base::ProgressPort& progress) override {
        AnchorList out;
        auto& table = m_reader->anchors();
        TRY(out.total, table.count());
        TRY(const auto records, table.newest(limit));
        TRY(const auto headers, keptHeaders(table, m_ports));
        std::set<std::uint64_t> missing;
        for (const auto& record : records) {
            progress.report("anchors", out.anchors.size(), records.size());
            if (progress.cancelRequested())
                return base::cancelled();
            TRY(const auto checkpoint, checkpointOf(*m_reader, record));
            out.anchors.push_back(inspectAnchor(record, checkpoint, headers));
            if (out.anchors.back().state == AnchorState::InBlock)
                missing.merge(namedBlocks({record}));
        }
        out.missing.assign(missing.begin(), missing.end());
        return out;
    }

private:
    std::unique_ptr<store::TrialReader> m_reader;
    Ports m_ports;
};

} // namespace

// ---------------------------------------------------------------- reading

namespace {

void inspectStamp(const AnchorRecord& record, const crypto::Digest& imprint, AnchorInfo& out) {
    const auto verdict = anchor::checkTimeStamp(record.bytes, imprint, nullptr);
    out.what = verdict.what;
    if (verdict.state != anchor::TimeStampVerdict::State::Holds)
        return;
    out.state = AnchorState::Holds;
    out.by = verdict.authority;
    out.time = verdict.genTime;
    out.expires = verdict.expires;
    out.revocationChecked = verdict.revocationChecked;
}

void inspectProof(const AnchorRecord& record, const crypto::Digest& imprint, const anchor::BlockHeaders& headers,
                  AnchorInfo& out) {
    const auto verdict = anchor::checkOts(record.bytes, imprint, &headers);
    out.what = verdict.what;
    switch (verdict.state) {
    case anchor::OtsVerdict::State::Verified:
        out.state = AnchorState::Holds;
        out.time = verdict.time;
        break;
    case anchor::OtsVerdict::State::InBlock:
        out.state = AnchorState::InBlock;
        break;
    case anchor::OtsVerdict::State::Pending:
        out.state = AnchorState::Pending;
        break;
    case anchor::OtsVerdict::State::Unknown:
        out.state = AnchorState::Unknown;
        break;
    case anchor::OtsVerdict::State::Invalid:
        break;
    }
    if (out.state == AnchorState::Holds || out.state == AnchorState::InBlock)
        out.by = "Bitcoin block " + std::to_string(verdict.height);
}

} // namespace

AnchorInfo inspectAnchor(const AnchorRecord& record, const std::optional<ledger::Checkpoint>& checkpoint,
                         const anchor::BlockHeaders& headers) {
    AnchorInfo out;
    out.kind = isProof(record) ? AnchorInfo::Kind::OpenTimestamps : AnchorInfo::Kind::TimeStamp;
    out.size = record.size;
    out.root = record.root;
    out.by = joined(placesOf(record));
    out.made = record.made;
    if (!checkpoint)
        out.what = "It is of no checkpoint that is kept here.";
    else if (isProof(record))
        inspectProof(record, evidence::anchorImprint(*checkpoint), headers, out);
    else
        inspectStamp(record, evidence::anchorImprint(*checkpoint), out);
    return out;
}

Result<anchor::BlockHeaders> keptHeaders(store::AnchorTable& table, const Ports& ports) {
    TRY(const auto text, table.blockHeaders());
    return anchor::BlockHeaders::parse(text, ports.leastWorkBits);
}

Result<std::optional<ledger::Checkpoint>> checkpointOf(store::TrialReader& reader, const AnchorRecord& record) {
    std::optional<ledger::Checkpoint> found;
    TRY_VOID(reader.checkpointsFrom(record.size, [&](const std::string& note) {
        const auto parsed = ledger::SignedCheckpoint::parse(note);
        if (parsed && parsed->checkpoint.size == record.size && parsed->checkpoint.root == record.root)
            found = parsed->checkpoint;
        return !found && parsed && parsed->checkpoint.size == record.size;
    }));
    return found;
}

std::unique_ptr<AnchorJob> makeAnchorJob(std::unique_ptr<store::TrialReader> reader, const Ports& ports,
                                         AnchorOrder order, std::optional<ledger::Checkpoint> newest) {
    return std::make_unique<TrialAnchorJob>(std::move(reader), ports, std::move(order), std::move(newest));
}

std::unique_ptr<AnchorListJob> makeAnchorListJob(std::unique_ptr<store::TrialReader> reader, const Ports& ports) {
    return std::make_unique<TrialAnchorListJob>(std::move(reader), ports);
}

std::string_view nameOf(AnchorAnswer::Outcome outcome) {
    switch (outcome) {
    case Outcome::Done:
        return "done";
    case Outcome::There:
        return "there";
    case Outcome::Waiting:
        return "waiting";
    case Outcome::Failed:
        break;
    }
    return "failed";
}

std::string_view nameOf(AnchorState state) {
    switch (state) {
    case AnchorState::Holds:
        return "holds";
    case AnchorState::Pending:
        return "pending";
    case AnchorState::InBlock:
        return "in-block";
    case AnchorState::Unknown:
        return "unknown";
    case AnchorState::Invalid:
        break;
    }
    return "invalid";
}

} // namespace caseseal::desk
