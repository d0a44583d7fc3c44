// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/chain_rules.h"
#include "evidence/covers.h"
#include "evidence/evidence_source.h"

#include "ledger/checkpoint.h"
#include "ledger/policy.h"
#include "ledger/tree.h"

#include <map>
#include <random>

/// Small synthetic trials for tests: chains with persons, values, signatures and a ledger, made with the real parts.
namespace caseseal::evidence::test {

/// Records that lie in memory, free to be altered.
class MemorySource final : public EvidenceSource {
public:
    struct Chain {
        std::vector<SealRecord> seals;
        std::vector<EntryRecord> entries;
    };
    Manifest claimed;
    std::map<std::string, Chain> chains;
    std::map<std::string, std::string> contents;

    base::Result<Manifest> manifest() override { return claimed; }
    base::Result<std::unique_ptr<Cursor<SealRecord>>> seals(const std::string& chain) override {
        return cursor(chains.at(chain).seals);
    }
    base::Result<std::unique_ptr<Cursor<EntryRecord>>> entries(const std::string& chain) override {
        return cursor(chains.at(chain).entries);
    }
    base::Result<std::vector<std::string>> files() override {
        std::vector<std::string> out;
        for (const auto& [name, text] : contents)
            out.push_back(name);
        return out;
    }
    base::Result<base::Bytes> file(const std::string& name) override {
        const auto found = contents.find(name);
        if (found == contents.end())
            return base::badInput("There is no " + name + ".");
        const auto bytes = base::bytesOf(found->second);
        return base::Bytes(bytes.begin(), bytes.end());
    }
    /// The one chain of most tests.
    Chain& only() { return chains.begin()->second; }

private:
    template<typename Record>
    class VectorCursor final : public Cursor<Record> {
    public:
        explicit VectorCursor(const std::vector<Record>& records) : m_records(records) {}
        base::Result<std::optional<Record>> next() override {
            return m_at < m_records.size() ? std::optional<Record>(m_records[m_at++]) : std::optional<Record>();
        }

    private:
        const std::vector<Record>& m_records;
        std::size_t m_at = 0;
    };
    template<typename Record>
    static base::Result<std::unique_ptr<Cursor<Record>>> cursor(const std::vector<Record>& records) {
        return std::unique_ptr<Cursor<Record>>(std::make_unique<VectorCursor<Record>>(records));
    }
};

inline const std::string kOrigin = "ledger.example/trial";

/// The shared ledger of a test: a log key, witnesses, and its tiles in memory.
class LedgerBuilder {
public:
    /// `witnesses`: names; each with 0x04, and with 0x06 too where `postQuantum`.
    explicit LedgerBuilder(const std::vector<std::string>& witnesses, bool postQuantum = false) {
        addSigner(kOrigin, ledger::KeyType::Ed25519);
        policy.logs.push_back({m_signers.back().verifierKey(), ""});
        ledger::Policy::Group all{"members", witnesses.size(), {}};
        for (const auto& name : witnesses) {
            addWitness(name, ledger::KeyType::Ed25519Cosignature, all);
            if (postQuantum)
                addWitness(name, ledger::KeyType::MlDsa44Cosignature, all);
        }
        all.threshold = all.members.size();
        policy.quorum = witnesses.empty() ? "none" : "members";
        if (!witnesses.empty())
            policy.groups.push_back(all);
    }

    std::uint64_t append(const Digest& sealHash) {
        leaves.push_back(ledger::leafHash(sealHash));
        return leaves.size() - 1;
    }
    /// A cosigned checkpoint over all leaves so far.
    ledger::Checkpoint publish(base::UtcTime time) {
        const ledger::Checkpoint checkpoint{kOrigin, leaves.size(), ledger::treeRoot(leaves)};
        ledger::SignedNote note{checkpoint.encode(), {}};
        for (const auto& signer : m_signers)
            note.signatures.push_back(signer.sign(checkpoint, static_cast<std::uint64_t>(time.msSinceEpoch / 1000)));
        if (!notes.empty() && notes.back().first == checkpoint.size)
            notes.pop_back();
        notes.emplace_back(checkpoint.size, note.encode());
        return checkpoint;
    }
    /// Files below `ledger/` and the policy.
    void write(std::map<std::string, std::string>& files) const {
        files["policy"] = policy.encode();
        if (notes.empty())
            return;
        files["ledger/checkpoint"] = notes.back().second;
        std::string earlier;
        for (std::size_t i = 0; i + 1 < notes.size(); ++i)
            earlier += Json(Json::Object{{"note", notes[i].second}}).encode() + '\n';
        if (!earlier.empty())
            files["ledger/checkpoints.jsonl"] = earlier;
        writeTiles(files, std::vector<Digest>(leaves.begin(), leaves.begin() + static_cast<long>(notes.back().first)));
    }

    ledger::Policy policy;
    std::vector<Digest> leaves;
    std::vector<std::pair<std::uint64_t, std::string>> notes; ///< size, note

private:
    void addSigner(const std::string& name, ledger::KeyType type) {
        const auto algorithm =
            type == ledger::KeyType::MlDsa44Cosignature ? crypto::Algorithm::MlDsa44 : crypto::Algorithm::Ed25519;
        m_signers.emplace_back(name, type, crypto::SigningKey::make(algorithm));
    }
    void addWitness(const std::string& name, ledger::KeyType type, ledger::Policy::Group& group) {
        addSigner(name, type);
        group.members.push_back("w" + std::to_string(policy.witnesses.size()));
        policy.witnesses.push_back({group.members.back(), m_signers.back().verifierKey(), ""});
    }
    static void writeTiles(std::map<std::string, std::string>& files, std::vector<Digest> hashes) {
        for (unsigned level = 0; !hashes.empty(); ++level) {
            std::vector<Digest> above;
            for (std::size_t first = 0; first < hashes.size(); first += ledger::kTileWidth) {
                const auto width = std::min<std::size_t>(ledger::kTileWidth, hashes.size() - first);
                const std::span<const Digest> tile = std::span(hashes).subspan(first, width);
                std::string bytes;
                for (const auto& hash : tile)
                    bytes += base::textOf(hash);
                const ledger::TileName name{level, first / ledger::kTileWidth, static_cast<unsigned>(width)};
                files["ledger/" + name.path()] = bytes;
                if (width == ledger::kTileWidth)
                    above.push_back(ledger::treeRoot(tile));
            }
            hashes = above;
        }
    }
    std::vector<ledger::CheckpointSigner> m_signers;
};

/// A chain that grows seal by seal. Keeps the counters, values and leaves that the next entries need.
class ChainBuilder {
public:
    /// `reports`: what chain.open says of them.
    explicit ChainBuilder(char digit = 'a', const std::string& reports = {}) : chain(32, digit) {
        time = base::parseTime("2026-03-01T08:00:00.000Z").value();
        addKey("root");
        Json::Object open{{"installation", "I"}, {"site", "S"}, {"study", "ST"}};
        if (!reports.empty())
            open["reports"] = reports;
        seal("root", "admin", {simple("chain.open", std::move(open)), person("root", "admin"), studyVersion()});
    }

    static std::string studyFile() { return "<ODM/>"; }
    static std::string studyName() { return base::encodeHex(crypto::sha256(base::bytesOf(studyFile()))); }

    static Entry simple(const std::string& act, Json::Object data) {
        Entry out;
        out.act = act;
        out.data = std::move(data);
        return out;
    }
    static Entry studyVersion() {
        return simple("study.version", {{"name", "1"}, {"oid", "MDV"}, {"sha256", studyName()}});
    }
    Entry person(const std::string& id, const std::string& role) {
        return simple("person.add", {{"key", keyOf(id)},
                                     {"name", "Name of " + id},
                                     {"organisation", "Site"},
                                     {"person", id},
                                     {"roles", Json::Array{role}}});
    }
    void addKey(const std::string& id) {
        m_signers.insert_or_assign(
            id, ledger::NoteSigner(chain + "/" + id, crypto::SigningKey::make(crypto::Algorithm::Ed25519)));
    }
    std::string keyOf(const std::string& id) { return m_signers.at(id).verifierKey().encode(); }
    const ledger::NoteSigner& signerOf(const std::string& id) const { return m_signers.at(id); }
    /// A note over the text, signed with this person's key.
    std::string signedBy(const std::string& id, const std::string& text) {
        return ledger::SignedNote{text, {m_signers.at(id).sign(text)}}.encode();
    }
    /// Admin's seals that give the usual people.
    void addTeam() {
        std::vector<Entry> entries;
        for (const auto& [id, role] : std::map<std::string, std::string>{
                 {"cora", "coordinator"}, {"ines", "investigator"}, {"mona", "monitor"}, {"dan", "data-manager"}}) {
            addKey(id);
            entries.push_back(person(id, role));
        }
        seal("root", "admin", entries);
    }

    Entry subjectAct(const std::string& act, const std::string& subject, Json::Object data = {}) {
        Entry out = simple(act, std::move(data));
        if (out.data.asObject()->empty())
            out.data = Json();
        out.place.subject = subject;
        out.n = next[subject]++;
        return out;
    }
    static ItemPlace placeOf(const std::string& subject, const std::string& item, const std::string& form = "F.VS") {
        return {subject, "SE.V1", "1", form, "", "IG.VS", "1", item};
    }
    /// item.set where nothing stands yet, else item.change.
    Entry value(const ItemPlace& place, const std::optional<std::string>& text) {
        Entry out;
        const auto known = values.find(place);
        out.act = known == values.end() ? "item.set" : "item.change";
        out.place = place;
        out.n = next[place.subject]++;
        out.hasValue = out.hasWas = true;
        out.value = text;
        out.source = "typed";
        if (known != values.end()) {
            out.was = known->second;
            out.reason = "typing error";
        }
        values[place] = text;
        return out;
    }
    Entry form(const std::string& act, const ItemPlace& of) {
        Entry out = subjectAct(act, of.subject);
        out.place = of;
        out.place.group = out.place.groupRepeat = out.place.item = "";
        if (act == "form.sign" || act == "form.verify") {
            Json::Object data{{"covers", base::encodeHex(coversOf(out.place))}};
            if (act == "form.sign")
                data.emplace("meaning", "I reviewed these data");
            out.data = std::move(data);
        }
        return out;
    }
    Digest coversOf(const ItemPlace& formPlace) const {
        std::vector<CoveredValue> out;
        for (const auto& [place, leaf] : leaves)
            if (place.subject == formPlace.subject && place.event == formPlace.event &&
                place.eventRepeat == formPlace.eventRepeat && place.form == formPlace.form &&
                place.formRepeat == formPlace.formRepeat)
                out.push_back({place.group, place.groupRepeat, place.item, leaf});
        return coversRoot(out);
    }

    const Seal& seal(const std::string& author, const std::string& role, const std::vector<Entry>& entries) {
        std::vector<SaltedEntry> salted;
        for (const auto& entry : entries)
            salted.push_back(saltEntry(entry));
        SealHeader header;
        header.chain = chain;
        header.seq = seals.size();
        header.prev = seals.empty() ? Digest{} : seals.back().hash;
        header.author = author;
        header.role = role;
        time.msSinceEpoch += 1000;
        header.time = time;
        header.session = "0011223344556677";
        header.tick = static_cast<std::int64_t>(seals.size()) * 1000;
        header.software = "caseseal/0.1.0";
        header.after = after;
        seals.push_back(sealEntries(header, salted, m_signers.at(author)));
        indexes.emplace_back();
        for (std::size_t i = 0; i < salted.size(); ++i) {
            records.push_back({header.seq, i, salted[i].json, salted[i].salt, {}, {}});
            if (entries[i].act == "item.set" || entries[i].act == "item.change")
                leaves[entries[i].place] = salted[i].leaf();
        }
        return seals.back();
    }

    /// Logs what is not logged yet and makes the next seals name the checkpoint.
    void publish(LedgerBuilder& ledger) {
        for (std::size_t i = 0; i < seals.size(); ++i)
            if (!indexes[i])
                indexes[i] = ledger.append(seals[i].hash);
        after = ledger.publish(time);
    }

    MemorySource::Chain recordsOf() const {
        MemorySource::Chain out;
        for (std::size_t i = 0; i < seals.size(); ++i)
            out.seals.push_back({indexes[i], seals[i].note});
        out.entries = records;
        return out;
    }
    [[nodiscard]] ChainHead head() const { return {chain, seals.size(), seals.back().hash}; }

    std::string chain;
    base::UtcTime time;
    std::vector<Seal> seals;
    std::vector<std::optional<std::uint64_t>> indexes;
    std::vector<EntryRecord> records;
    std::optional<ledger::Checkpoint> after;
    std::map<std::string, std::uint64_t> next;              ///< n of each subject
    std::map<ItemPlace, std::optional<std::string>> values; ///< in force
    std::map<ItemPlace, Digest> leaves;                     ///< of the newest entry of each item

private:
    std::map<std::string, ledger::NoteSigner> m_signers;
};

/// A source over chains and, where there is one, their ledger.
inline MemorySource sourceOf(const std::vector<const ChainBuilder*>& builders, const LedgerBuilder* ledger) {
    MemorySource out;
    out.claimed.study = "ST";
    out.claimed.software = "caseseal/0.1.0";
    for (const auto* builder : builders) {
        out.claimed.created = std::max(out.claimed.created, builder->time);
        out.claimed.chains.push_back(builder->head());
        out.chains[builder->chain] = builder->recordsOf();
    }
    out.contents["study/" + ChainBuilder::studyName() + ".xml"] = ChainBuilder::studyFile();
    if (ledger != nullptr && !ledger->notes.empty()) {
        ledger->write(out.contents);
        out.claimed.ledger = ledger::SignedCheckpoint::parse(ledger->notes.back().second).value().checkpoint;
    }
    return out;
}

/// A small trial of every kind of act that the rules look at: 2 participants, 12 seals, all logged.
struct SmallTrial {
    ChainBuilder chain;
    LedgerBuilder ledger{{"site.example/w", "sponsor.example/w"}};
    SmallTrial() {
        chain.addTeam();
        for (const std::string subject : {"HYP-001", "HYP-002"}) {
            const auto place = [&](const char* item) { return ChainBuilder::placeOf(subject, item); };
            chain.seal("cora", "coordinator", {chain.subjectAct("subject.enrol", subject)});
            chain.seal("cora", "coordinator",
                       {chain.value(place("I.SYS"), "120"), chain.value(place("I.DIA"), "70"),
                        chain.value(place("I.NOTE"), std::nullopt)});
            chain.publish(ledger);
            chain.seal("cora", "coordinator", {chain.value(place("I.SYS"), "148")});
            chain.seal("ines", "investigator", {chain.form("form.sign", place(""))});
            chain.seal("mona", "monitor", {chain.form("form.verify", place(""))});
        }
        chain.publish(ledger);
    }
    [[nodiscard]] MemorySource source() const { return sourceOf({&chain}, &ledger); }
};

} // namespace caseseal::evidence::test
