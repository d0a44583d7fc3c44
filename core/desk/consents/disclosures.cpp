// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/disclosures.h"

#include "backup_file.h"
#include "doors.h"
#include "subject_counts.h"

#include "evidence/bundle.h"
#include "evidence/disclosure.h"
#include "evidence/excerpt.h"
#include "study/unblinding.h"

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;

Json::Array listOf(const std::set<std::string>& texts) {
    Json::Array out;
    for (const auto& text : texts)
        out.emplace_back(text);
    return out;
}

bool isAll(const DisclosureOrder& order) {
    return order.subjects.empty() && order.forms.empty() && order.items.empty() && !order.blinded && !order.entry;
}

class BundleJob final : public DisclosureJob {
public:
    /// `seals`: of the entry's chain; only where one entry is handed out.
    BundleJob(std::unique_ptr<store::TrialReader> reader, DisclosureOrder order, evidence::DisclosureChoice choice,
              std::set<std::uint64_t> seals)
        : m_reader(std::move(reader)), m_order(std::move(order)), m_choice(std::move(choice)),
          m_seals(std::move(seals)) {}

    Result<DisclosureDone> write(const std::filesystem::path& file, base::ProgressPort& progress) override {
        // Stored: packed, the same number of lines could give archives of different sizes.
        const auto packing = m_order.blinded ? evidence::Packing::Stored : evidence::Packing::Deflated;
        std::optional<evidence::Excerpt> excerpt;
        if (m_order.entry)
            excerpt.emplace(m_reader->source(), m_order.entry->chain, std::move(m_seals));
        evidence::Disclosure source(excerpt ? *excerpt : m_reader->source(), std::move(m_choice));
        TRY_VOID(evidence::writeBundle(source, file, progress, packing));
        DisclosureDone done;
        done.order = std::move(m_order);
        done.shown = source.count().shown;
        done.withheld = source.count().withheld;
        TRY(done.hash, hashOfFile(file));
        return done;
    }

private:
    std::unique_ptr<store::TrialReader> m_reader;
    DisclosureOrder m_order;
    evidence::DisclosureChoice m_choice;
    std::set<std::uint64_t> m_seals;
};

class TrialDisclosures final : public Disclosures {
public:
    explicit TrialDisclosures(Workbench& bench) : m_bench(bench) {}

    Result<std::unique_ptr<DisclosureJob>> prepare(const DisclosureOrder& order) override {
        return m_bench.attempt({"data.export", {}}, [&]() -> Result<std::unique_ptr<DisclosureJob>> {
            if (order.entry)
                return prepareEntry(*order.entry);
            TRY(auto choice, choiceOf(order));
            TRY_VOID(sealSubjectCounts(m_bench, order.subjects));
            TRY(auto reader, m_bench.trial->openReader());
            return std::unique_ptr<DisclosureJob>(
                std::make_unique<BundleJob>(std::move(reader), order, std::move(choice), std::set<std::uint64_t>()));
        });
    }

    Result<SealReceipt> note(const DisclosureDone& done) override;

private:
    Result<std::unique_ptr<DisclosureJob>> prepareEntry(const evidence::EntryAt& at);
    Result<evidence::DisclosureChoice> choiceOf(const DisclosureOrder& order);
    Result<void> checkOids(const DisclosureOrder& order, const std::vector<const study::Study*>& versions);
    Result<std::vector<std::string>> versionHashes();

    Workbench& m_bench;
};

Result<std::vector<std::string>> TrialDisclosures::versionHashes() {
    std::vector<std::string> out;
    TRY(const auto rows, m_bench.trial->projection().studyVersions());
    for (const auto& row : rows)
        if (const Json* hash = row.entry.data.find("sha256"); hash && hash->asString())
            out.push_back(*hash->asString());
    return out;
}

Result<void> TrialDisclosures::checkOids(const DisclosureOrder& order,
                                         const std::vector<const study::Study*>& versions) {
    for (const auto& subject : order.subjects) {
        TRY(const auto row, m_bench.trial->projection().subject(subject));
        if (!row)
            return base::badInput("There is no participant " + subject + ".");
    }
    const auto anywhere = [&versions](auto has) { return std::any_of(versions.begin(), versions.end(), has); };
    for (const auto& form : order.forms)
        if (!anywhere([&](const study::Study* study) { return study->form(form) != nullptr; }))
            return base::badInput("No version of the study has a form " + form + ".");
    for (const auto& item : order.items)
        if (!anywhere([&](const study::Study* study) { return study->item(item) != nullptr; }))
            return base::badInput("No version of the study has an item " + item + ".");
    return {};
}

/// What any version of the study marks tells the arm: values of all of them are in the trial.
Result<evidence::DisclosureChoice> TrialDisclosures::choiceOf(const DisclosureOrder& order) {
    evidence::DisclosureChoice choice{order.subjects, order.forms, order.items, order.blinded, {}, {}};
    std::vector<const study::Study*> versions;
    TRY(const auto hashes, versionHashes());
    for (const auto& hash : hashes) {
        TRY(const auto* design, m_bench.designs.version(hash));
        versions.push_back(&design->study);
        if (!order.blinded)
            continue;
        TRY(const auto xml, m_bench.trial->file("study/" + hash + ".xml"));
        TRY(auto marked, study::findUnblinding(xml));
        choice.unblinding.events.merge(marked.events);
        choice.unblinding.forms.merge(marked.forms);
        choice.unblinding.groups.merge(marked.groups);
        choice.unblinding.items.merge(marked.items);
    }
    TRY_VOID(checkOids(order, versions));
    return choice;
}

/// The seals that say whose key it was and which study was in force, up to the entry's own.
Result<std::unique_ptr<DisclosureJob>> TrialDisclosures::prepareEntry(const evidence::EntryAt& at) {
    TRY(auto reader, m_bench.trial->openReader());
    TRY(const auto record, reader->sealRecord(at.chain, at.seal));
    TRY(const auto entries, reader->entriesOf(at.chain, at.seal));
    const bool there =
        std::any_of(entries.begin(), entries.end(), [&at](const auto& entry) { return entry.record.i == at.entry; });
    if (!record || !there)
        return base::badInput("There is no entry " + std::to_string(at.seal) + ":" + std::to_string(at.entry) +
                              " in this trial.");
    if (!record->ledgerIndex)
        return base::refused("Seal " + std::to_string(at.seal) +
                             " is not on the ledger yet, so nobody else can vouch for it. Publish the seals first.");
    std::set<std::uint64_t> seals{at.seal};
    TRY(const auto persons, reader->projection().personActs());
    TRY(const auto versions, reader->projection().studyVersions());
    for (const auto* rows : {&persons, &versions})
        for (const auto& row : *rows)
            if (row.chain == at.chain && row.seal < at.seal)
                seals.insert(row.seal);
    evidence::DisclosureChoice choice;
    choice.only = at;
    DisclosureOrder order;
    order.entry = at;
    return std::unique_ptr<DisclosureJob>(
        std::make_unique<BundleJob>(std::move(reader), std::move(order), std::move(choice), std::move(seals)));
}

Result<SealReceipt> TrialDisclosures::note(const DisclosureDone& done) {
    return m_bench.attempt({"data.export", {}}, [&]() -> Result<SealReceipt> {
        const auto& order = done.order;
        Json::Object chosen{{"subjects", listOf(order.subjects)},
                            {"forms", listOf(order.forms)},
                            {"items", listOf(order.items)},
                            {"blinded", order.blinded}};
        if (order.entry)
            chosen = {{"chain", order.entry->chain},
                      {"seal", static_cast<std::int64_t>(order.entry->seal)},
                      {"entry", static_cast<std::int64_t>(order.entry->entry)}};
        Entry entry;
        entry.act = "data.export";
        entry.data = Json::Object{{"format", "evidence"},
                                  {"sha256", base::encodeHex(done.hash)},
                                  {"recipients", Json::Array()},
                                  {"purpose", order.entry     ? "proof of an entry"
                                              : isAll(order)  ? "evidence"
                                              : order.blinded ? "blinded disclosure"
                                                              : "selective disclosure"},
                                  {"count", static_cast<std::int64_t>(done.shown)},
                                  {"withheld", static_cast<std::int64_t>(done.withheld)},
                                  {"chosen", std::move(chosen)}};
        return m_bench.seal(std::move(entry));
    });
}

} // namespace

std::unique_ptr<Disclosures> makeDisclosures(Workbench& bench) { return std::make_unique<TrialDisclosures>(bench); }

} // namespace caseseal::desk
