// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealer.h"

#include "crypto/random.h"

namespace caseseal::desk {

namespace {

constexpr std::string_view kSoftware = "caseseal/" CASESEAL_VERSION;

} // namespace

struct Sealer::Made {
    evidence::Seal seal;
    std::vector<evidence::SaltedEntry> salted;
    PlannedSeal plan;
};

Sealer::Sealer(store::TrialFile& trial, const base::ClockPort& clock, std::string chain, store::SeenHeads seenHeads)
    : m_trial(trial), m_clock(clock), m_chain(std::move(chain)), m_seenHeads(std::move(seenHeads)),
      m_session(base::encodeHex(crypto::randomArray<8>())), m_sessionTickMs(clock.tickMs()) {
    m_head.chain = m_chain;
}

void Sealer::setAuthor(evidence::Person person, ledger::NoteSigner signer) {
    m_author = std::move(person);
    m_signer.emplace(std::move(signer));
}

void Sealer::renewSession() {
    m_session = base::encodeHex(crypto::randomArray<8>());
    m_sessionTickMs = m_clock.tickMs();
}

Result<void> Sealer::load(const std::string& metadataHex, const std::string& checkpointNote) {
    TRY(const auto heads, m_trial.heads());
    for (const auto& head : heads)
        if (head.chain == m_chain)
            m_head = head;
    if (!metadataHex.empty()) {
        TRY(m_metadata, base::exactly<32>(base::parseHex(metadataHex)));
    }
    if (!checkpointNote.empty()) {
        TRY(const auto known, ledger::SignedCheckpoint::parse(checkpointNote));
        m_after = known.checkpoint;
    }
    return {};
}

Result<std::string> chooseRole(const evidence::Person& person, std::span<const evidence::Entry> entries) {
    CHECK(!entries.empty());
    base::Error why = base::refused(person.id + " has no role.");
    for (const auto& role : person.roles) {
        bool allowed = true;
        for (const auto& entry : entries) {
            if (auto result = evidence::checkAllowed(person, role, entry); !result) {
                why = result.error();
                allowed = false;
                break;
            }
        }
        if (allowed)
            return role;
    }
    return why;
}

Result<std::string> Sealer::roleFor(std::span<const evidence::Entry> entries) const {
    return chooseRole(m_author, entries);
}

Result<void> Sealer::numberEntries(std::vector<evidence::Entry>& entries,
                                   std::map<std::string, std::uint64_t>& counters) const {
    for (auto& entry : entries) {
        if (entry.place.subject.empty())
            continue;
        auto at = counters.find(entry.place.subject);
        if (at == counters.end()) {
            TRY(const auto row, m_trial.projection().subject(entry.place.subject));
            at = counters.emplace(entry.place.subject, row ? row->entries : 0).first;
        }
        entry.n = at->second++;
    }
    return {};
}

evidence::SealHeader Sealer::nextHeader(const evidence::ChainHead& head, const std::string& role,
                                        const crypto::Digest& metadata) const {
    evidence::SealHeader header;
    header.chain = m_chain;
    header.seq = head.length;
    if (head.length > 0)
        header.prev = head.head;
    header.author = m_author.id;
    header.role = role;
    header.time = m_clock.now();
    header.zoneMinutes = m_clock.zoneMinutes(header.time);
    header.session = m_session;
    header.tick = m_clock.tickMs() - m_sessionTickMs;
    header.software = kSoftware;
    header.metadata = metadata;
    header.after = m_after;
    return header;
}

Result<SealReceipt> Sealer::seal(std::vector<PlannedSeal> planned) {
    CHECK(m_signer.has_value());
    auto head = m_head;
    auto metadata = m_metadata;
    std::map<std::string, std::uint64_t> counters;
    std::vector<Made> made;
    made.reserve(planned.size());
    SealReceipt receipt;
    for (auto& plan : planned) {
        TRY(const auto role, roleFor(plan.entries));
        TRY_VOID(numberEntries(plan.entries, counters));
        auto salted = evidence::saltEntries(plan.entries);
        auto seal = evidence::sealEntries(nextHeader(head, role, metadata), salted, *m_signer);
        for (const auto& entry : plan.entries)
            if (const auto* hash = entry.act == "study.version" ? entry.data.find("sha256") : nullptr; hash) {
                TRY(metadata, base::exactly<32>(base::parseHex(*hash->asString())));
            }
        head.length = seal.header.seq + 1;
        head.head = seal.hash;
        receipt = {seal.header.seq, receipt.entries + plan.entries.size(), seal.header.time};
        made.push_back({std::move(seal), std::move(salted), std::move(plan)});
    }
    std::vector<store::SealWrite> writes;
    writes.reserve(made.size());
    for (const auto& one : made)
        writes.push_back({one.seal, one.salted, one.plan.entries, one.plan.files});
    if (writes.empty())
        return receipt;
    TRY_VOID(m_trial.append(std::span<const store::SealWrite>(writes)));
    m_head = head;
    m_metadata = metadata;
    // A head that could not be kept outside is no reason to lose an acknowledged save: it lags, which is harmless.
    (void)m_seenHeads.save(m_head);
    return receipt;
}

} // namespace caseseal::desk
