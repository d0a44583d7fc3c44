// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealer.h"

#include "home.h"

#include "crypto/random.h"

namespace caseseal::desk {

namespace {

constexpr std::string_view kSoftware = "caseseal/" CASESEAL_VERSION;

/// The study version in force after these entries.
Result<crypto::Digest> metadataAfter(std::span<const evidence::Entry> entries, crypto::Digest metadata) {
    for (const auto& entry : entries)
        if (const auto* hash = entry.act == "study.version" ? entry.data.find("sha256") : nullptr; hash) {
            TRY(metadata, base::exactly<32>(base::parseHex(*hash->asString())));
        }
    return metadata;
}

} // namespace

Sealer::Sealer(store::TrialFile& trial, const base::ClockPort& clock, std::string chain, store::SeenHeads seenHeads)
    : m_trial(trial), m_clock(clock), m_chain(std::move(chain)), m_seenHeads(std::move(seenHeads)),
      m_session(base::encodeHex(crypto::randomArray<8>())), m_sessionTickMs(clock.tickMs()) {
    m_head.chain = m_chain;
}

void Sealer::setAuthor(evidence::Person person, ledger::NoteSigner signer) {
    m_author = std::move(person);
    m_signer = signer.clone();
    m_sealing = std::make_unique<evidence::SealingThread>(std::move(signer));
}

ledger::NoteSigner Sealer::signer() const {
    CHECK(m_signer.has_value());
    return m_signer->clone();
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

Result<Sealer::SubjectAt> Sealer::find(const std::string& subject) const {
    TRY(const auto row, m_trial.projection().subject(subject));
    return row ? SubjectAt{row->entries, row->atHome} : SubjectAt{};
}

Result<void> Sealer::numberEntries(std::vector<evidence::Entry>& entries,
                                   std::map<std::string, SubjectAt>& subjects) const {
    for (auto& entry : entries) {
        if (entry.place.subject.empty())
            continue;
        auto at = subjects.find(entry.place.subject);
        if (at == subjects.end()) {
            TRY(const auto found, find(entry.place.subject));
            at = subjects.emplace(entry.place.subject, found).first;
        }
        if (!at->second.atHome)
            TRY_VOID(checkAtHome(m_trial.projection(), entry.act, entry.place.subject));
        entry.n = at->second.next++;
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

Result<std::vector<evidence::SealPlan>> Sealer::plan(std::vector<PlannedSeal>& planned) const {
    const auto& follows = planned.front().follows;
    evidence::ChainHead head = follows ? follows->head : m_head;
    crypto::Digest metadata = follows ? follows->studyVersion.value_or(m_metadata) : m_metadata;
    std::map<std::string, SubjectAt> subjects;
    std::vector<evidence::SealPlan> plans;
    plans.reserve(planned.size());
    for (auto& one : planned) {
        TRY(const auto role, one.role.empty() ? roleFor(one.entries) : Result<std::string>(one.role));
        TRY_VOID(numberEntries(one.entries, subjects));
        auto header = nextHeader(head, role, metadata);
        TRY(metadata, metadataAfter(one.entries, metadata));
        plans.push_back(
            {std::move(header), std::make_shared<const std::vector<evidence::Entry>>(std::move(one.entries))});
        ++head.length;
    }
    return plans;
}

Result<std::unique_ptr<SealBatch>> Sealer::begin(std::vector<PlannedSeal> planned) {
    CHECK(m_sealing != nullptr && !planned.empty());
    auto batch = std::make_unique<SealBatch>();
    TRY(batch->plans, plan(planned));
    batch->sealed = m_sealing->begin(batch->plans);
    batch->writes.reserve(batch->plans.size());
    batch->studyVersion = batch->plans.front().header.metadata;
    for (std::size_t i = 0; i < batch->plans.size(); ++i) {
        const auto& [header, entries] = batch->plans[i];
        batch->writes.push_back(
            {header, *entries, std::move(planned[i].files),
             [one = batch->sealed[i].entries]() -> const evidence::SaltedEntries& { return one.get(); },
             [one = batch->sealed[i].seal]() -> const evidence::Seal& { return one.get(); },
             std::move(planned[i].removal), planned[i].arrival});
        TRY(batch->studyVersion, metadataAfter(*entries, batch->studyVersion));
        batch->receipt = {header.seq, batch->receipt.entries + entries->size(), header.time};
    }
    return batch;
}

SealReceipt Sealer::take(const SealBatch& written) {
    m_head.length = written.receipt.seal + 1;
    m_head.head = written.sealed.back().seal.get().hash;
    m_metadata = written.studyVersion;
    // A head that could not be kept outside is no reason to lose an acknowledged save: it lags, which is harmless.
    (void)m_seenHeads.save(m_head);
    return written.receipt;
}

Result<SealReceipt> Sealer::seal(std::vector<PlannedSeal> planned) {
    if (planned.empty())
        return SealReceipt{};
    TRY(const auto batch, begin(std::move(planned)));
    TRY_VOID(m_trial.append(std::span<const store::SealWrite>(batch->writes)));
    return take(*batch);
}

} // namespace caseseal::desk
