// SPDX-License-Identifier: GPL-3.0-or-later
#include "trail.h"

#include "doors.h"
#include "person_entries.h"

namespace caseseal::desk {

namespace {

using evidence::Json;

/// As many as a tall window shows, and some more.
constexpr std::size_t kFirstRows = 256;

std::string_view nameOf(TrailFormat format) {
    return format == TrailFormat::Csv ? "csv" : format == TrailFormat::Jsonl ? "jsonl" : "sqlite";
}

/// The fingerprint of the key that this person had when the seal was made, where the seal is signed with it.
std::string fingerprintOf(const evidence::Person& person, const evidence::Seal& seal) {
    const auto key = ledger::VerifierKey::parse(person.keyAt(seal.header.seq));
    return key && key->keyId == seal.signature.keyId ? key->fingerprint() : std::string();
}

class TrialTrail final : public Trail {
public:
    explicit TrialTrail(Workbench& bench) : m_bench(bench) {}
    std::shared_ptr<const TrailIndex> index() const override { return m_index; }
    Result<void> refresh() override;
    Result<std::vector<store::TrailRow>> rows(std::span<const std::uint64_t> ids) override {
        return m_bench.trial->projection().rows(ids);
    }
    Result<SealFacts> sealFacts(const std::string& chain, std::uint64_t seal) override;
    Result<std::unique_ptr<TrailJobs>> jobs() override;
    Result<SealReceipt> noteExport(const TrailExport& done) override;

private:
    Result<void> takeNewestPage(store::TrailFilter own);
    void add(const store::TrailRow& row);

    Workbench& m_bench;
    std::map<std::string, std::uint64_t> m_newest; ///< of each chain, the newest row that is in
    std::shared_ptr<TrailIndex> m_index = std::make_shared<TrailIndex>();
};

/// The newest rows of the own chain; a worker takes in the older ones.
Result<void> TrialTrail::takeNewestPage(store::TrailFilter own) {
    own.newestFirst = true;
    std::vector<store::TrailRow> rows;
    TRY_VOID(m_bench.trial->projection().trail(own, [&rows](const store::TrailRow& row) {
        rows.push_back(row);
        return rows.size() < kFirstRows;
    }));
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        add(*row);
    if (rows.size() < kFirstRows)
        m_index->setComplete();
    return {};
}

/// Of each chain what came since; of others all at once, as they come with a message.
Result<void> TrialTrail::refresh() {
    TRY(const auto chains, m_bench.trial->projection().chains());
    for (std::size_t i = 0; i < chains.size(); ++i) {
        const auto newest = m_newest.find(chains[i].chain);
        store::TrailFilter since;
        since.fromEntry = newest == m_newest.end() ? chains[i].firstId : newest->second + 1;
        if (i + 1 < chains.size())
            since.beforeEntry = chains[i + 1].firstId;
        if (chains[i].own && newest == m_newest.end()) {
            TRY_VOID(takeNewestPage(since));
            continue;
        }
        TRY_VOID(m_bench.trial->projection().trail(since, [this](const store::TrailRow& row) {
            add(row);
            return true;
        }));
    }
    return {};
}

void TrialTrail::add(const store::TrailRow& row) {
    m_index->addNewer(row);
    m_newest[row.chain] = row.id;
}

Result<SealFacts> TrialTrail::sealFacts(const std::string& chain, std::uint64_t seq) {
    auto& projection = m_bench.trial->projection();
    TRY(const auto note, projection.sealNote(chain, seq));
    if (!note)
        return base::badInput("The trial holds no seal " + std::to_string(seq) + " of the chain " + chain + ".");
    TRY(const auto seal, evidence::Seal::parse(*note));
    SealFacts facts;
    facts.hash = seal.hash;
    facts.entries = seal.header.entries;
    facts.software = seal.header.software;
    facts.studyVersion = base::encodeHex(seal.header.metadata);
    facts.session = seal.header.session;
    if (seal.header.after)
        facts.afterSize = seal.header.after->size;
    TRY(const auto persons, projection.persons(chain));
    if (const auto* author = persons.find(seal.header.author))
        facts.keyFingerprint = fingerprintOf(*author, seal);
    return facts;
}

Result<std::unique_ptr<TrailJobs>> TrialTrail::jobs() {
    TRY_VOID(refresh());
    TRY(auto reader, m_bench.trial->openReader());
    TRY(auto context, makeTrailContext(m_bench));
    return makeTrailJobs(std::move(reader), m_index, std::move(context));
}

Result<SealReceipt> TrialTrail::noteExport(const TrailExport& done) {
    return m_bench.attempt({"data.export", {}}, [&]() -> Result<SealReceipt> {
        evidence::Entry entry;
        entry.act = "data.export";
        entry.data = Json::Object{{"format", nameOf(done.format)},
                                  {"sha256", base::encodeHex(done.hash)},
                                  {"recipients", Json::Array()},
                                  {"purpose", "audit trail"},
                                  {"count", static_cast<std::int64_t>(done.rows)}};
        return m_bench.seal(std::move(entry));
    });
}

} // namespace

Result<TrailContext> makeTrailContext(Workbench& bench) {
    TrailContext context{bench.info.studyName,
                         bench.info.site,
                         bench.info.chain,
                         bench.sealer.author().id,
                         bench.ports.clock->now(),
                         bench.study,
                         {},
                         {}};
    TRY(const auto chains, bench.trial->projection().chains());
    for (const auto& chain : chains) {
        TRY(const auto persons, bench.trial->projection().persons(chain.chain));
        for (const auto& person : persons.all()) {
            auto& known = context.names[person.id];
            known += (known.empty() ? "" : ", ") + person.name;
            context.authors[noteName(chain.chain, person.id)] = person.name;
        }
    }
    return context;
}

std::unique_ptr<Trail> makeTrail(Workbench& bench) { return std::make_unique<TrialTrail>(bench); }

} // namespace caseseal::desk
