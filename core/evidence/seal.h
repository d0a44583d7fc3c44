// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/entry.h"

#include "base/utc_time.h"
#include "ledger/checkpoint.h"

/// One save, by one person, at one moment (FORMAT.md section 3).
namespace caseseal::evidence {

using crypto::Digest;

struct SealHeader {
    std::string chain; ///< 32 hex
    std::uint64_t seq = 0;
    Digest prev{};             ///< of the previous seal; zeros for seq 0
    std::uint64_t entries = 0; ///< at least 1
    Digest root{};             ///< RFC 6962 root over the entries' leaf hashes
    std::string author;        ///< [a-z0-9][a-z0-9._-]{0,63}
    std::string role;
    base::UtcTime time;
    int zoneMinutes = 0;
    std::string session;                     ///< 16 hex
    std::int64_t tick = 0;                   ///< milliseconds since the log-in, monotonic
    std::string software;                    ///< "caseseal/0.1.0"
    Digest metadata{};                       ///< SHA-256 of the study version in force; zeros before the first
    std::optional<ledger::Checkpoint> after; ///< newest ledger checkpoint that this installation has verified

    /// The note text: canonical JSON and a line feed.
    [[nodiscard]] std::string encode() const;
    [[nodiscard]] static base::Result<SealHeader> parse(std::string_view noteText);
    bool operator==(const SealHeader&) const = default;
};

/// A sealed header: the signed note with its one signature line.
struct Seal {
    SealHeader header;
    std::string note; ///< all bytes of the signed note
    Digest hash{};    ///< SHA-256 of `note`
    ledger::NoteSignature signature;

    /// Strict reader; exactly one signature line, named `<chain>/<author>`. Nothing is verified.
    [[nodiscard]] static base::Result<Seal> parse(std::string_view note);
};

/// An entry ready to be stored: its canonical JSON and its salt.
struct SaltedEntry {
    std::string json;
    Salt salt{};
    [[nodiscard]] Digest leaf() const { return entryLeafHash(salt, json); }
};
/// A fresh random salt for each.
[[nodiscard]] SaltedEntry saltEntry(const Entry& entry);
/// The same for all entries of a save, with one call for randomness.
[[nodiscard]] std::vector<SaltedEntry> saltEntries(std::span<const Entry> entries);

[[nodiscard]] std::vector<Digest> leavesOf(std::span<const SaltedEntry> entries);

/// What a save stores beside its seal, in order.
struct SaltedEntries {
    std::vector<SaltedEntry> salted;
    std::vector<Digest> leaves; ///< of those: what the seal commits to
};

/// Fills `entries` and `root` of the header from the leaves of its entries and signs it. CHECKs that there is one and
/// that the signer's name is `<chain>/<author>`.
[[nodiscard]] Seal sealLeaves(SealHeader header, std::span<const Digest> leaves, const ledger::NoteSigner& signer);
[[nodiscard]] Seal sealEntries(SealHeader header, std::span<const SaltedEntry> entries,
                               const ledger::NoteSigner& signer);

/// True where the text may be a person's id.
[[nodiscard]] bool isPersonId(std::string_view id);

} // namespace caseseal::evidence
