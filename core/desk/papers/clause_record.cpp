// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_words.h"
#include "clause_queries.h"

#include "evidence/erasure.h"
#include "evidence/verifier.h"

#include <algorithm>
#include <map>
#include <set>

namespace caseseal::desk {

namespace {

/// Where a finding has a place in a chain, the entry there.
Result<void> listFindings(ClauseDraft& draft, const std::vector<evidence::Finding>& findings) {
    for (const auto& finding : findings)
        if (finding.seal)
            TRY_VOID(draft.list({finding.chain, *finding.seal, finding.entry.value_or(0)},
                                draft.say().name("finding", finding.code), finding.place.describe()));
    return {};
}

} // namespace

Result<void> answerAltered(ClauseDraft& draft) {
    TRY(const auto parts, verifyParts(draft.context(), draft.progress()));
    const std::uint64_t findings =
        parts.record.findingsTotal + parts.projections.size() + parts.ledger.size() + parts.seen.size();
    draft.figure("figure-seals", parts.record.counts.seals);
    draft.figure("figure-entries", parts.record.counts.entries);
    draft.figure("figure-logged", parts.record.counts.logged);
    draft.figure("figure-erased", parts.record.counts.erased);
    draft.figure("figure-findings", findings);
    draft.figure("figure-warnings", parts.record.warnings.size());
    for (const auto* some : {&parts.record.findings, &parts.projections, &parts.ledger, &parts.seen})
        TRY_VOID(listFindings(draft, *some));
    draft.state(findings > 0 ? report::Word("answer-altered") : report::Word("answer-unaltered"), findings);
    return {};
}

Result<void> answerTrail(ClauseDraft& draft) {
    std::uint64_t values = 0, blanks = 0, changes = 0, blanked = 0, withReason = 0;
    TRY_VOID(draft.each({"item.set", "item.change"}, [&](const store::TrailRow& row) {
        const bool blank = !row.entry.value;
        if (row.entry.act == "item.set") {
            ++values;
            blanks += blank ? 1 : 0;
            return;
        }
        ++changes;
        blanked += blank ? 1 : 0;
        withReason += row.entry.reason.empty() ? 0 : 1;
        draft.list(row);
    }));
    TRY(const auto erasures, draft.projection().erasures());
    draft.figure("figure-first-values", values);
    draft.figure("figure-first-blanks", blanks);
    draft.figure("figure-changes", changes);
    draft.figure("figure-blanked", blanked);
    draft.figure("figure-with-reason", withReason);
    draft.figure("figure-without-reason", changes - withReason);
    draft.figure("figure-erased", erasures.size());
    draft.conclude(values > 0, changes, "answer-trail", "none-values");
    return {};
}

Result<void> answerVersions(ClauseDraft& draft) {
    std::set<std::string> software;
    TRY_VOID(draft.eachSeal([&software](const auto& header, const auto&) { software.insert(header.software); }));
    std::uint64_t versions = 0, moved = 0;
    TRY_VOID(draft.each({"study.version", "form.reopen"}, [&](const store::TrailRow& row) {
        const bool version = row.entry.act == "study.version";
        if (!version && dataWord(row.entry, "migrate").empty())
            return;
        ++(version ? versions : moved);
        draft.list(row);
    }));
    draft.figure("figure-study-versions", versions);
    draft.figure("figure-moved-forms", moved);
    draft.figure("figure-program-versions", software.size());
    draft.conclude(versions, "answer-versions", "none-versions");
    return {};
}

Result<void> answerTimes(ClauseDraft& draft) {
    std::map<std::string, base::UtcTime> newest; // by chain
    std::vector<ClauseDraft::Place> back;        // the newest ones
    std::set<int> zones;
    std::uint64_t seals = 0, logged = 0, earlier = 0;
    TRY_VOID(draft.eachSeal([&](const auto& header, const auto& ledgerIndex) {
        ++seals;
        logged += ledgerIndex ? 1 : 0;
        zones.insert(header.zoneMinutes);
        const auto [at, first] = newest.try_emplace(header.chain, header.time);
        if (!first && header.time.msSinceEpoch < at->second.msSinceEpoch) {
            ++earlier;
            if (back.size() < ClauseAnswer::kMaxRows)
                back.push_back({header.chain, header.seq, 0});
        }
        at->second = header.time;
    }));
    std::uint64_t warnings = 0;
    for (const auto& place : back)
        TRY_VOID(draft.list(place, draft.say().name("finding", "clock-back")));
    TRY_VOID(draft.each({"clock.warning"}, [&](const store::TrailRow& row) {
        ++warnings;
        draft.list(row);
    }));
    draft.figure("figure-seals", seals);
    draft.figure("figure-clock-back", earlier);
    draft.figure("figure-clock-warnings", warnings);
    draft.figure("figure-zones", zones.size());
    draft.figure("figure-logged", logged);
    draft.figure("figure-not-logged", seals - logged);
    draft.state("answer-times", earlier);
    return {};
}

namespace {

/// Who beside the installation's own keys cosigned, by the policy's names.
std::uint64_t othersThatCosigned(const ledger::QuorumState& quorum, const std::string& origin) {
    const auto own = origin + "/"; // FORMAT.md: names below the log's origin are the installation's own
    return static_cast<std::uint64_t>(std::count_if(quorum.cosigners.begin(), quorum.cosigners.end(),
                                                    [&own](const auto& name) { return !name.starts_with(own); }));
}

} // namespace

Result<void> answerControl(ClauseDraft& draft) {
    TRY(const auto counts, draft.projection().counts());
    draft.figure("figure-logged", counts.seals - counts.notLogged);
    draft.figure("figure-not-logged", counts.notLogged);
    std::uint64_t received = 0;
    TRY_VOID(draft.each({"data.receive"}, [&](const store::TrailRow& row) {
        ++received;
        draft.list(row);
    }));
    draft.figure("figure-received", received);
    auto& source = draft.context().reader->source();
    TRY(const auto manifest, source.manifest());
    if (!manifest.ledger) {
        draft.stateNone("none-checkpoint");
        return {};
    }
    TRY(const auto note, source.file("ledger/checkpoint"));
    TRY(const auto head, ledger::SignedCheckpoint::parse(base::textOf(note)));
    TRY(const auto quorum, ledger::judge(draft.context().policy, head));
    const std::uint64_t others = othersThatCosigned(quorum, head.checkpoint.origin);
    draft.figure("figure-parties", quorum.parties);
    draft.figure("figure-cosigned", quorum.partiesCosigned);
    draft.figure("figure-others", others);
    draft.state("answer-control", others);
    return {};
}

Result<void> answerErasures(ClauseDraft& draft) {
    std::uint64_t erased = 0, byTwo = 0;
    TRY_VOID(draft.each({"subject.erase"}, [&](const store::TrailRow& row) {
        const auto erasure = evidence::Erasure::parse(row.entry);
        if (!erasure)
            return; // of a participant, and of no entry
        ++erased;
        byTwo += erasure->second.empty() ? 0 : 1;
        draft.list(row);
    }));
    draft.figure("figure-erased", erased);
    draft.figure("figure-by-two", byTwo);
    draft.conclude(erased, "answer-erasures", "none-erasures");
    return {};
}

} // namespace caseseal::desk
