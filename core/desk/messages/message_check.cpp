// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_check.h"

#include "home.h"
#include "ledger_alarms.h"

#include "evidence/bundle.h"
#include "ledger/tile.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using crypto::Digest;
using evidence::ChainHead;
using evidence::Entry;
using evidence::Json;
using ledger::SignedCheckpoint;

std::string shortName(const std::string& chain) { return "chain " + chain.substr(0, 8); }

/// The proof for others that somebody holds two histories of a chain.
std::string forkEvidence(const std::string& here, const std::string& there) {
    return Json(Json::Object{{"here", here}, {"message", there}, {"type", "caseseal.org/forked-chain@v1"}}).encode() +
           "\n";
}

Result<std::string> noteAt(evidence::EvidenceSource& source, const std::string& chain, std::uint64_t seal) {
    TRY(const auto cursor, source.seals(chain));
    for (std::uint64_t seq = 0;; ++seq) {
        TRY(auto record, cursor->next());
        if (!record)
            return base::badInput("The message does not hold seal " + std::to_string(seal) + " of " + shortName(chain) +
                                  ".");
        if (seq == seal)
            return std::move(record->note);
    }
}

} // namespace

// ---------------------------------------------------------------- by the manifest

Result<void> MessageCheck::compareManifest() {
    TRY(const auto theirs, m_message.source->manifest());
    TRY(const auto ours, m_task.reader->source().manifest());
    if (theirs.study != ours.study)
        return base::badInput("The message is of another study, " + theirs.study + "; this trial is of " + ours.study +
                              ".");
    if (!theirs.complete)
        return base::badInput("The message holds a part of a chain only: an installation's evidence is whole.");
    if (theirs.ledger && theirs.ledger->origin != m_task.origin)
        return base::refused("The message was made on the ledger " + theirs.ledger->origin + "; this trial is on " +
                             m_task.origin + ". Installations that share a trial share one ledger.");
    for (const auto& head : theirs.chains) {
        const auto known = std::ranges::find_if(ours.chains, [&](const auto& one) { return one.chain == head.chain; });
        const std::uint64_t held = known == ours.chains.end() ? 0 : known->length;
        if (head.chain != m_task.chain && !m_task.cards.contains(head.chain))
            return base::refused("The message holds " + shortName(head.chain) +
                                 ", of an installation whose card was not adopted here. Ask for its card first.");
        TRY_VOID(compareHead(head, held));
    }
    return {};
}

Result<void> MessageCheck::compareHead(const ChainHead& head, std::uint64_t held) {
    if (head.length > held) {
        if (head.chain == m_task.chain) { // this is an older copy, and others hold what it has lost
            m_message.own = ChainEnd{head, {}};
            m_message.ownHeld = held;
            m_message.missing = m_task.knownSeals > head.length ? m_task.knownSeals - head.length : 0;
        }
        m_message.newHeads.push_back(head);
        m_message.held.emplace(head.chain, held);
        return {};
    }
    TRY(const auto here,
        head.length == 0 ? Result<std::optional<Digest>>(Digest{}) : hashHere(head.chain, head.length - 1));
    m_contradicted = m_contradicted || here != head.head;
    return {};
}

Result<std::optional<Digest>> MessageCheck::hashHere(const std::string& chain, std::uint64_t seal) {
    TRY(const auto record, m_task.reader->sealRecord(chain, seal));
    return record ? std::optional(crypto::sha256(base::bytesOf(record->note))) : std::nullopt;
}

// ---------------------------------------------------------------- by the record

Result<void> MessageCheck::compareRecord(base::ProgressPort& progress) {
    TRY(const auto theirs, m_message.source->manifest());
    for (const auto& head : theirs.chains)
        TRY_VOID(readSeals(head));
    for (const auto& head : m_message.newHeads) {
        if (m_message.held[head.chain] == 0)
            m_cardFits[head.chain] = false;
        TRY_VOID(readEntries(head.chain, progress));
        TRY_VOID(checkCard(head.chain));
    }
    return compareLedger();
}

/// Every seal that both hold must be the same one: the newest of them says so of all.
Result<void> MessageCheck::readSeals(const ChainHead& head) {
    Hashes& hashes = m_hashes[head.chain];
    TRY(const auto cursor, m_message.source->seals(head.chain));
    for (;;) {
        TRY(const auto record, cursor->next());
        if (!record)
            break;
        hashes.push_back(crypto::sha256(base::bytesOf(record->note)));
    }
    const auto longer = m_message.held.find(head.chain);
    const std::uint64_t shared = longer == m_message.held.end() ? hashes.size() : longer->second;
    for (std::uint64_t common = std::min<std::uint64_t>(hashes.size(), shared); common > 0; --common) {
        TRY(const auto here, hashHere(head.chain, common - 1));
        if (!here)
            continue; // the message reaches further
        if (*here == hashes[common - 1])
            return {};
        // two histories: the first seal that differs is what to show
        while (common > 1) {
            TRY(const auto before, hashHere(head.chain, common - 2));
            if (before && *before == hashes[common - 2])
                break;
            --common;
        }
        return forked(head.chain, common - 1);
    }
    return {};
}

Result<void> MessageCheck::forked(const std::string& chain, std::uint64_t seal) {
    TRY(const auto here, m_task.reader->sealRecord(chain, seal));
    TRY(const auto there, noteAt(*m_message.source, chain, seal));
    FoundAlarm alarm;
    alarm.kind = AlarmKind::ForkedChain;
    alarm.way = AlarmWay::Message;
    alarm.what = "Two histories of " + shortName(chain) + " were signed: seal " + std::to_string(seal) +
                 " is another one in a message than here.";
    alarm.evidence = forkEvidence(here ? here->note : std::string(), there);
    alarm.mark = crypto::sha256(base::bytesOf(alarm.evidence));
    m_alarms.push_back(alarm);
    return base::refused(alarm.what + " Nothing was kept. Two copies of one installation went on, or somebody rewrote "
                                      "one of them: ask who works there.");
}

Result<void> MessageCheck::readEntries(const std::string& chain, base::ProgressPort& progress) {
    const std::uint64_t held = m_message.held.at(chain);
    TRY(const auto cursor, m_message.source->entries(chain));
    evidence::EntryRecord record;
    for (;;) {
        TRY(const bool more, cursor->nextInto(record));
        if (!more)
            return {};
        if (record.seal < held)
            continue;
        if (++m_message.newEntries % 1024 == 0 && progress.cancelRequested())
            return base::cancelled();
        if (record.withheld.empty()) {
            TRY_VOID(readEntry(chain, record));
        } else if (chain == m_task.chain && record.withheld != "erased") {
            return base::refused("The message holds seals of this installation that are lost here, but not all of what "
                                 "was under them: entries were withheld from its sender. Nothing was kept. Receive a "
                                 "message of another installation.");
        }
    }
}

Result<void> MessageCheck::readEntry(const std::string& chain, const evidence::EntryRecord& record) {
    TRY(const auto entry, Entry::parse(record.json));
    if (entry.act == "data.receive")
        return checkReferences(entry);
    if (entry.act == "subject.enrol")
        return checkEnrolment(chain, entry);
    if (chain == m_task.chain)
        return readOwnLost(entry);
    const auto fits = m_cardFits.find(chain);
    if (fits != m_cardFits.end() && (entry.act == "person.add" || entry.act == "person.rekey")) {
        const auto& card = m_task.cards.at(chain);
        fits->second =
            fits->second || (textOr(entry.data, "person") == card.by && textOr(entry.data, "key") == card.key);
    }
    return {};
}

/// What changes with the lost seals for whoever goes on from there.
Result<void> MessageCheck::readOwnLost(const Entry& entry) {
    if (entry.act == "study.version") {
        TRY(m_message.own->studyVersion, base::exactly<32>(base::parseHex(textOr(entry.data, "sha256"))));
    }
    const bool aboutKey = entry.act == "person.rekey" || entry.act == "person.disable" || entry.act == "person.enable";
    if (aboutKey && textOr(entry.data, "person") == m_task.person)
        return base::refused(
            "In the seals that are lost here the key of " + m_task.person + " was changed, so " + m_task.person +
            " cannot seal what comes next. Nothing was kept. Somebody whose key is still the same logs "
            "in and receives the message.");
    return {};
}

/// What a chain says to have received must be in the message or here, else nobody could read its seals in their order.
Result<void> MessageCheck::checkReferences(const Entry& entry) {
    const Json* heads = entry.data.find("heads");
    for (const Json& head : heads != nullptr && heads->asArray() != nullptr ? *heads->asArray() : Json::Array()) {
        const std::string chain = textOr(head, "chain");
        const Json* length = head.find("length");
        const std::int64_t seals = length != nullptr && length->asInteger() != nullptr ? *length->asInteger() : 0;
        if (seals <= 0)
            continue;
        const auto last = static_cast<std::uint64_t>(seals) - 1;
        const auto& hashes = m_hashes[chain];
        TRY(const auto here,
            last < hashes.size() ? Result<std::optional<Digest>>(hashes[last]) : hashHere(chain, last));
        if (!here)
            return base::badInput("The message is not whole: it refers to " + std::to_string(seals) + " seals of " +
                                  shortName(chain) + ", which are neither in it nor here.");
        if (base::encodeHex(*here) != textOr(head, "head"))
            return base::refused("In the message another installation says to have received another history of " +
                                 shortName(chain) + " than is known here. Nothing was kept. Ask who works there.");
    }
    return {};
}

Result<void> MessageCheck::checkEnrolment(const std::string& chain, const Entry& entry) {
    TRY(const auto row, m_task.reader->projection().subject(entry.place.subject));
    if (!row || row->home.empty())
        return {};
    TRY(const auto home, nameOfChain(m_task.reader->projection(), row->home));
    return base::refused("Participant " + entry.place.subject + " was enrolled by " + shortName(chain) +
                         " in the message, and is another one here, of " + home +
                         ". Two participants with one key cannot be told apart: nothing was kept.");
}

Result<void> MessageCheck::checkCard(const std::string& chain) {
    const auto fits = m_cardFits.find(chain);
    if (fits == m_cardFits.end() || fits->second)
        return {};
    const auto& card = m_task.cards.at(chain);
    return base::refused("The message holds " + shortName(chain) + ", but nobody in it has the key of " + card.by +
                         " that is on its card (" + card.fingerprint() + "). Nothing was kept.");
}

// ---------------------------------------------------------------- the ledger

Result<void> MessageCheck::compareLedger() {
    TRY(const auto theirs, m_message.source->manifest());
    TRY(const auto ours, m_task.reader->source().manifest());
    m_message.ledgerSize = ours.ledger ? ours.ledger->size : 0;
    if (!theirs.ledger)
        return {};
    const ledger::Checkpoint kept = ours.ledger.value_or(ledger::Checkpoint{m_task.origin, 0, ledger::emptyRoot()});
    return continueLedger(kept, *theirs.ledger);
}

/// The smaller tree is the beginning of the larger one; a larger one that is brought is kept with its tiles.
Result<void> MessageCheck::continueLedger(const ledger::Checkpoint& kept, const ledger::Checkpoint& brought) {
    TRY(const auto note, m_message.source->file("ledger/checkpoint"));
    const std::string text(base::textOf(note));
    const bool newer = brought.size > kept.size;
    evidence::EvidenceSource& tiles = newer ? *m_message.source : m_task.reader->source();
    const auto& large = newer ? brought : kept;
    const auto& small = newer ? kept : brought;
    TRY(auto reader, ledger::TileReader::open(tiles, large.size, large.root));
    TRY(const auto root, small.size == 0 ? Result<Digest>(ledger::emptyRoot()) : ledger::rootOf(small.size, reader));
    if (root != small.root)
        return contradicts(text);
    if (!newer)
        return {};
    for (const auto& name : ledger::tilesBetween(kept.size, brought.size)) {
        TRY(const auto hashes, reader.tile(name));
        base::Bytes& bytes = m_message.tiles[name.path()];
        for (const auto& hash : hashes)
            bytes.insert(bytes.end(), hash.begin(), hash.end());
    }
    m_message.checkpointNote = text;
    m_message.ledgerSize = brought.size;
    return findOwnSeals(reader, kept.size);
}

/// Own seals that were put there under a head that had no quorum yet: looked for now, so that none enters twice.
Result<void> MessageCheck::findOwnSeals(ledger::TileReader& reader, std::uint64_t from) {
    std::map<Digest, std::uint64_t> seqByLeaf;
    for (const auto& [seq, hash] : m_task.waiting)
        seqByLeaf[ledger::leafHash(hash)] = seq;
    for (std::uint64_t index = from; index < reader.size() && !seqByLeaf.empty(); ++index) {
        TRY(const auto leaf, reader.leaf(index));
        if (const auto at = seqByLeaf.find(leaf); at != seqByLeaf.end())
            m_message.ownPlaces.emplace(at->second, index);
    }
    return {};
}

Result<void> MessageCheck::contradicts(const std::string& note) {
    TRY(const auto brought, SignedCheckpoint::parse(note));
    TRY(const auto bytes, m_task.reader->source().file("ledger/checkpoint"));
    TRY(const auto kept, SignedCheckpoint::parse(std::string(base::textOf(bytes))));
    auto alarm = compareKnown({kept, &m_task.reader->source()}, {brought, m_message.source.get()}, m_task.policy,
                              AlarmWay::Message);
    if (alarm)
        m_alarms.push_back(std::move(*alarm));
    return base::refused("Split view: the message shows another history of the ledger than is known here. Nothing was "
                         "kept. Ask who runs the ledger.");
}

} // namespace caseseal::desk
