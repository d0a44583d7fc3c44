// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"

/// The tables of trial.db and their versions, private to this room.
///
/// The sealed record (insert-only, triggers refuse the rest):
///   chain  id -> name; the installation's own chain is id 0
///   seal   id = chain << 33 | seq; the signed note; how many entries the chain holds up to and with this seal
///   entry  id = seal id << 20 | index; salt and JSON and the leaf hash. Both NULL once erased; of an entry of another
///          chain that was withheld from us the salt is an empty blob and JSON is NULL
///   alarm  a contradiction that was found, with its evidence
/// What came with it: file, seal_ledger (proofs' indexes), tile, checkpoint, anchor and block_headers, setting.
/// Projections, rebuilt from the entries and compared by verification:
///   form         an instance of a form; also of an event (form '') or of a subject (event '' too)
///   event        what was said of a visit itself: its planned date, or that it was skipped
///   slot         a group, its repeat key and an item, once for the whole trial
///   item_value   the value in force, by form and slot
///   about        which entries speak of which form and slot (slot 0: of the form itself)
///   erasure      from an erased entry to the subject.erase that names it
///   consent_act  the acts on consent of all chains
///   medicine_act the acts on medicine of all chains, and what the trial has set for it
///   receipt  how deep a seal lies that received other chains, seen: of which chain how many seals (seal_order.h)
///   adoption a participant who was taken over without a transfer: the last seal of the old home that counts
///   query    number = queryKey()
///   subject  home: the seal that enrolled or adopted the participant (its chain is the home), 0: none; handed: the
///            entry that handed the participant over, 0: none, or adopted since
///   person_act, share_act, study_version
namespace caseseal::store {

inline constexpr int kSchemaVersion = 7;
inline constexpr unsigned kEntryBits = 20; ///< entries in a seal: at most 2^20
inline constexpr unsigned kSeqBits = 33;   ///< seals in a chain: at most 2^33
inline constexpr std::uint64_t kMaxEntriesPerSeal = std::uint64_t{1} << kEntryBits;
inline constexpr std::uint64_t kMaxSeq = (std::uint64_t{1} << kSeqBits) - 1;

constexpr std::uint64_t sealId(std::uint64_t chain, std::uint64_t seq) { return chain << kSeqBits | seq; }
constexpr std::uint64_t chainOfSeal(std::uint64_t seal) { return seal >> kSeqBits; }
constexpr std::uint64_t seqOfSeal(std::uint64_t seal) { return seal & kMaxSeq; }
constexpr std::uint64_t entryId(std::uint64_t seal, std::uint64_t index) { return seal << kEntryBits | index; }
constexpr std::uint64_t sealOfEntry(std::uint64_t entry) { return entry >> kEntryBits; }
constexpr std::uint64_t indexOfEntry(std::uint64_t entry) { return entry & (kMaxEntriesPerSeal - 1); }

/// Numbers of queries are a chain's own: the key of table query, short enough for people to type. The own chain's are
/// as they are; no chain has more than there is room for.
inline constexpr std::uint64_t kQueriesPerChain = 10'000'000;
constexpr std::uint64_t queryKey(std::uint64_t chain, std::uint64_t number) {
    return chain * kQueriesPerChain + number;
}

/// Makes all tables in an empty database and stamps it.
[[nodiscard]] Result<void> makeSchema(Connection& db);
/// Within the caller's transaction: the projections thrown away and made afresh from the entries.
[[nodiscard]] Result<void> remakeProjections(Connection& db);
/// Brings an older trial up to kSchemaVersion, one transaction a step. BadInput where it is newer than this program.
[[nodiscard]] Result<void> migrate(Connection& db);
/// For readers: BadInput where the file is not of this version.
[[nodiscard]] Result<void> checkVersion(Connection& db);

} // namespace caseseal::store
