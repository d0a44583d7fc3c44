// SPDX-License-Identifier: GPL-3.0-or-later
#include "drill_acts.h"

#include "person_entries.h"

#include "evidence/covers.h"
#include "evidence/erasure.h"
#include "ledger/folder_ledger.h"
#include "ledger/tile.h"

#include <algorithm>
#include <set>
#include <tuple>

/// What a sponsor can do who administers everything: the persons' own keys lie behind their passwords, so each person
/// gets a new one, from the first seal on; a value is forged, what refers to it is made to fit, all seals are signed
/// anew, and their hashes go into a new ledger under the log's own keys, at the sizes of the old checkpoints. Nothing
/// in what comes out contradicts itself.
namespace caseseal::desk {

namespace {

using crypto::Digest;
using crypto::SigningKey;
using evidence::Entry;
using evidence::Json;
using evidence::Seal;

/// The leaves of the ledger, old ones at first, and the roots over those that are new already.
class NewTree {
public:
    explicit NewTree(std::vector<Digest> sealHashes) : m_hashes(std::move(sealHashes)) {}
    void set(std::uint64_t index, const Digest& sealHash) { m_hashes.at(index) = sealHash; }
    /// Root over the first `size`, which are final; asked for in growing sizes.
    Result<Digest> rootAt(std::uint64_t size) {
        if (size > m_hashes.size() || size < m_tree.size())
            return base::badInput("The ledger does not hold " + std::to_string(size) + " seals.");
        while (m_tree.size() < size)
            m_tree.append(ledger::leafHash(m_hashes[m_tree.size()]));
        return m_tree.root();
    }
    [[nodiscard]] const std::vector<Digest>& hashes() const { return m_hashes; }

private:
    std::vector<Digest> m_hashes;
    ledger::TreeBuilder m_tree;
};

/// One pass over seals and entries.
class Rewriting {
public:
    Rewriting(DrillScene& scene, const DrillTarget& target) : m_scene(scene), m_target(target) {}

    Result<DrillAlteration> run() {
        m_forged = forgedValue(*m_target.entry.value);
        TRY(m_reader, m_scene.copy.openReader());
        TRY_VOID(loadLedger());
        TRY_VOID(loadErasures());
        TRY_VOID(m_scene.copy.alter([this](store::TamperTables& tables) -> Result<void> {
            TRY_VOID(rewriteSeals(tables));
            TRY_VOID(makeLedger(tables));
            return tables.remakeProjections();
        }));
        return DrillAlteration{m_target.seal,         m_target.index,
                               m_target.entry.place,  "value, and everything sealed anew",
                               *m_target.entry.value, m_forged};
    }

private:
    // ---- the old ledger

    Result<void> loadLedger() {
        TRY(const auto manifest, m_reader->source().manifest());
        for (const auto& head : manifest.chains)
            if (head.chain == m_scene.chain)
                m_length = head.length;
        if (!manifest.ledger)
            return {};
        TRY_VOID(loadNotes());
        const auto size = manifest.ledger->size;
        TRY(const auto old, ledger::FolderLedger::open(m_scene.ledgerFolder));
        std::vector<Digest> hashes;
        for (std::uint64_t first = 0; first < size; first += ledger::kTileWidth)
            TRY_VOID(loadBundle(*old, first / ledger::kTileWidth, size, hashes));
        m_tree = NewTree(std::move(hashes));
        return {};
    }

    Result<void> loadNotes() {
        TRY(const auto newest, m_reader->source().file("ledger/checkpoint"));
        if (const auto files = m_reader->source().files(); files)
            for (const auto& name : *files)
                if (name == "ledger/checkpoints.jsonl") {
                    TRY(const auto lines, m_reader->source().lines(name));
                    TRY_VOID(loadEarlier(*lines));
                }
        m_notes.emplace_back(base::textOf(newest));
        return {};
    }

    Result<void> loadEarlier(evidence::Cursor<std::string>& lines) {
        for (;;) {
            TRY(const auto line, lines.next());
            if (!line)
                return {};
            TRY(const auto json, Json::parse(*line));
            if (const Json* note = json.find("note"); note != nullptr && note->asString() != nullptr)
                m_notes.push_back(*note->asString());
        }
    }

    static Result<void> loadBundle(ledger::FolderLedger& from, std::uint64_t number, std::uint64_t size,
                                   std::vector<Digest>& hashes) {
        const auto width = std::min(ledger::kTileWidth, size - number * ledger::kTileWidth);
        auto bytes = from.get(ledger::entryBundlePath(number, static_cast<unsigned>(width)));
        if (!bytes) // another member has filled it since
            bytes = from.get(ledger::entryBundlePath(number, static_cast<unsigned>(ledger::kTileWidth)));
        if (!bytes)
            return bytes.error();
        TRY(const auto entries, ledger::parseEntryBundle(*bytes));
        for (std::size_t i = 0; i < width && i < entries.size(); ++i) {
            if (entries[i].size() != sizeof(Digest))
                return base::badInput("The ledger holds an entry that is no seal's hash.");
            std::copy_n(entries[i].begin(), sizeof(Digest), hashes.emplace_back().begin());
        }
        return {};
    }

    /// An erased entry says no more which item it was of: its erasure does.
    Result<void> loadErasures() {
        TRY(const auto rows, m_reader->projection().erasures());
        for (const auto& row : rows)
            if (const auto erasure = evidence::Erasure::parse(row.entry); erasure && !row.entry.place.item.empty())
                m_erased[{erasure->seal, erasure->entry}] = row.entry.place;
        return {};
    }

    // ---- seals

    Result<void> rewriteSeals(store::TamperTables& tables) {
        auto& source = m_reader->source();
        TRY(m_entries, source.entries(m_scene.chain));
        TRY(m_next, m_entries->next());
        TRY(const auto seals, source.seals(m_scene.chain));
        for (std::uint64_t seq = 0;; ++seq) {
            if (m_scene.progress.cancelRequested())
                return base::cancelled();
            m_scene.progress.report("rewrite", seq, m_length);
            TRY(const auto record, seals->next());
            if (!record)
                return {};
            TRY_VOID(rewriteSeal(tables, *record, seq));
        }
    }

    Result<void> rewriteSeal(store::TamperTables& tables, const evidence::SealRecord& record, std::uint64_t seq) {
        TRY(auto seal, Seal::parse(record.note));
        TRY(const auto root, rewriteEntries(tables, seq));
        auto header = seal.header;
        header.prev = m_prev;
        header.root = root;
        if (header.after) {
            TRY(header.after->root, m_tree.rootAt(header.after->size));
        }
        if (seq == 0)
            takeNewKeys();
        TRY(auto signer, signerOf(header.author));
        if (seq > 0)
            takeNewKeys();
        ledger::SignedNote note{header.encode(), {}};
        note.signatures.push_back(signer.sign(note.text));
        const std::string text = note.encode();
        m_prev = crypto::sha256(base::bytesOf(text));
        if (record.ledgerIndex)
            m_tree.set(*record.ledgerIndex, m_prev);
        return tables.setSealNote(seq, text);
    }

    Result<ledger::NoteSigner> signerOf(const std::string& author) {
        const auto key = m_keys.find(author);
        if (key == m_keys.end())
            return base::badInput("The trial does not say which key " + author + " has.");
        return ledger::NoteSigner(noteName(m_scene.chain, author), key->second.clone());
    }

    void takeNewKeys() {
        for (auto& [person, key] : m_newKeys)
            m_keys.insert_or_assign(person, std::move(key));
        m_newKeys.clear();
    }

    // ---- entries

    /// The root over the entries of this seal as they are now.
    Result<Digest> rewriteEntries(store::TamperTables& tables, std::uint64_t seq) {
        ledger::TreeBuilder tree;
        while (m_next && m_next->seal == seq) {
            TRY(const auto leaf, rewriteEntry(tables, *m_next));
            tree.append(leaf);
            TRY(m_next, m_entries->next());
        }
        return tree.root();
    }

    Result<Digest> rewriteEntry(store::TamperTables& tables, const evidence::EntryRecord& record) {
        if (!record.withheld.empty()) {
            if (const auto erased = m_erased.find({record.seal, record.i}); erased != m_erased.end())
                noteCovered(erased->second, record.leaf);
            return record.leaf;
        }
        TRY(auto entry, Entry::parse(record.json));
        std::string json = record.json;
        if (change(entry, record)) {
            json = entry.encode();
            TRY_VOID(tables.setEntry(record.seal, record.i, json));
        }
        const auto leaf = evidence::entryLeafHash(record.salt, json);
        if (entry.act == "item.set" || entry.act == "item.change")
            noteCovered(entry.place, leaf);
        return leaf;
    }

    /// True where the entry must say something else now.
    bool change(Entry& entry, const evidence::EntryRecord& record) {
        if (entry.act.starts_with("person."))
            return giveKey(entry);
        if (record.seal == m_target.seal && record.i == m_target.index) {
            entry.value = m_forged;
            return true;
        }
        if (entry.act == "subject.erase")
            return confirmAnew(entry);
        if ((entry.act == "form.sign" || entry.act == "form.verify") && isOnForm(entry.place))
            return recover(entry);
        return false; // the target is the newest value of its item: no `was` refers to it
    }

    /// A new key where the person gets one; elsewhere the one that the person has by now.
    bool giveKey(Entry& entry) {
        const Json* person = entry.data.find("person");
        const auto* members = entry.data.asObject();
        if (members == nullptr || !members->contains("key") || person == nullptr || person->asString() == nullptr)
            return false;
        const auto& id = *person->asString();
        if (entry.act == "person.add" || entry.act == "person.rekey")
            m_newKeys.insert_or_assign(id, SigningKey::make(crypto::Algorithm::Ed25519));
        const auto& keys = m_newKeys.contains(id) ? m_newKeys : m_keys;
        const auto key = keys.find(id);
        if (key == keys.end())
            return false;
        auto changed = *members;
        changed["key"] = vkeyOf(m_scene.chain, id, key->second);
        entry.data = std::move(changed);
        return true;
    }

    /// The second person's confirmation, with that person's new key.
    bool confirmAnew(Entry& entry) {
        const auto erasure = evidence::Erasure::parse(entry);
        const auto old =
            erasure ? ledger::SignedNote::parse(erasure->second) : Result<ledger::SignedNote>(erasure.error());
        if (!old)
            return false; // nobody confirmed it
        const auto signer = signerOf(evidence::secondPersonOf(*erasure, m_scene.chain));
        if (!signer)
            return false;
        auto changed = *entry.data.asObject();
        changed["second"] = ledger::SignedNote{old->text, {signer->sign(old->text)}}.encode();
        entry.data = std::move(changed);
        return true;
    }

    [[nodiscard]] bool isOnForm(const ItemPlace& place) const {
        const auto form = [](const ItemPlace& p) {
            return std::tie(p.subject, p.event, p.eventRepeat, p.form, p.formRepeat);
        };
        return form(place) == form(m_target.entry.place);
    }

    void noteCovered(const ItemPlace& place, const Digest& leaf) {
        if (isOnForm(place))
            m_covered[{place.group, place.groupRepeat, place.item}] = leaf;
    }

    bool recover(Entry& entry) {
        const auto* members = entry.data.asObject();
        if (members == nullptr)
            return false;
        std::vector<evidence::CoveredValue> values;
        for (const auto& [key, leaf] : m_covered)
            values.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), leaf});
        auto changed = *members;
        changed["covers"] = base::encodeHex(evidence::coversRoot(std::move(values)));
        entry.data = std::move(changed);
        return true;
    }

    // ---- the new ledger

    Result<void> makeLedger(store::TamperTables& tables) {
        if (m_notes.empty())
            return {};
        std::error_code failure;
        std::filesystem::remove_all(m_scene.ledgerFolder, failure);
        TRY(const auto fresh, ledger::FolderLedger::open(m_scene.ledgerFolder));
        std::vector<std::string> notes;
        std::uint64_t done = 0;
        for (const auto& old : m_notes) {
            TRY(const auto parsed, ledger::SignedCheckpoint::parse(old));
            const auto size = std::max(parsed.checkpoint.size, done);
            TRY(const auto seconds, timeOf(parsed));
            const auto next = std::span(m_tree.hashes()).subspan(done, size - done);
            TRY(const auto published,
                ledger::publish(*fresh, m_scene.link.origin, m_scene.link.policy, m_scene.link.keys, next,
                                notes.empty() ? "" : notes.back(), seconds));
            notes.push_back(published.checkpointNote);
            done = size;
        }
        std::map<std::string, base::Bytes> tiles;
        for (const auto& name : ledger::tilesOf(done)) {
            TRY(tiles[name.path()], fresh->get(name.path()));
        }
        return tables.replaceLedger(notes, tiles);
    }

    /// The moment that the old cosignatures claim.
    Result<std::uint64_t> timeOf(const ledger::SignedCheckpoint& checkpoint) const {
        TRY(const auto judged, ledger::judge(m_scene.link.policy, checkpoint));
        return judged.latestTimeSeconds;
    }

    DrillScene& m_scene;
    const DrillTarget& m_target;
    std::string m_forged;
    std::unique_ptr<store::TrialReader> m_reader;
    std::uint64_t m_length = 0;       ///< of the chain
    std::vector<std::string> m_notes; ///< of the old ledger, ascending
    NewTree m_tree{{}};
    std::unique_ptr<evidence::Cursor<evidence::EntryRecord>> m_entries;
    std::optional<evidence::EntryRecord> m_next;
    Digest m_prev{};
    std::map<std::string, SigningKey> m_keys, m_newKeys;
    std::map<std::tuple<std::string, std::string, std::string>, Digest> m_covered;
    std::map<std::pair<std::uint64_t, std::uint64_t>, ItemPlace> m_erased; ///< by seal and index
};

} // namespace

Result<DrillAct> rewriteChain(DrillScene& scene) {
    std::optional<DrillTarget> target;
    bool logged = false;
    {
        TRY(const auto reader, scene.copy.openReader());
        TRY(target, findTarget(reader->projection(), scene.chain));
        TRY(const auto manifest, reader->source().manifest());
        logged = manifest.ledger.has_value();
    }
    if (!target)
        return DrillAct{{}, "This trial holds no typed value yet."};
    if (std::error_code failure; logged && !std::filesystem::exists(scene.ledgerFolder / "checkpoint", failure))
        return DrillAct{{}, "The folder of the ledger is not there, so that no other one can be put in its place."};
    TRY(auto alteration, Rewriting(scene, *target).run());
    return DrillAct{std::move(alteration), {}};
}

} // namespace caseseal::desk
