// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/seal.h"

#include "ledger/tile.h"

#include <memory>

namespace caseseal::evidence {

/// A seal as it lies in a bundle or a trial file: unverified.
struct SealRecord {
    std::optional<std::uint64_t> ledgerIndex;
    std::string note;
};

/// An entry as it lies there: unverified.
struct EntryRecord {
    std::uint64_t seal = 0; ///< seq
    std::uint64_t i = 0;    ///< index in the seal
    std::string json;       ///< shown
    Salt salt{};            ///< shown
    std::string withheld;   ///< "redacted" or "erased", empty where shown
    Digest leaf{};          ///< where withheld
};

struct ChainHead {
    std::string chain;
    std::uint64_t length = 0; ///< seals in the whole chain
    Digest head{};            ///< hash of its last seal
};

/// manifest.json (FORMAT.md section 6).
struct Manifest {
    std::string study;
    base::UtcTime created;
    std::string software;
    bool complete = true;
    std::vector<ChainHead> chains;
    std::optional<ledger::Checkpoint> ledger;
    [[nodiscard]] static base::Result<Manifest> parse(std::string_view json);
    [[nodiscard]] std::string encode() const;
};

/// Reads one record after another; std::nullopt at the end. An Error{BadInput} names the line; reading stops there.
template<typename Record>
class Cursor {
public:
    virtual ~Cursor() = default;
    [[nodiscard]] virtual base::Result<std::optional<Record>> next() = 0;
    /// The same into a record that is used again and again; false at the end.
    [[nodiscard]] virtual base::Result<bool> nextInto(Record& record) {
        TRY(auto read, next());
        if (read)
            record = std::move(*read);
        return read.has_value();
    }
};

/// What the verifier and the bundle writer read from: a bundle (ZIP) or the trial's own database. Memory must not grow
/// with the number of entries. One thread at a time; cursors of one source may be open side by side.
class EvidenceSource : public ledger::TileSource {
public:
    [[nodiscard]] virtual base::Result<Manifest> manifest() = 0;
    /// All seals of a chain in order of seq (a partial source leaves some out).
    [[nodiscard]] virtual base::Result<std::unique_ptr<Cursor<SealRecord>>> seals(const std::string& chain) = 0;
    /// All entries of a chain in order of (seal, i).
    [[nodiscard]] virtual base::Result<std::unique_ptr<Cursor<EntryRecord>>> entries(const std::string& chain) = 0;
    /// Names of all files below the bundle's root but the two .jsonl of chains: "policy", "ledger/tile/0/000",
    /// "study/<sha256>.xml", "anchors/…".
    [[nodiscard]] virtual base::Result<std::vector<std::string>> files() = 0;
    /// One of those files. BadInput where it is not there. TileSource::get reads below "ledger/".
    [[nodiscard]] virtual base::Result<base::Bytes> file(const std::string& name) = 0;
    [[nodiscard]] base::Result<base::Bytes> get(const std::string& path) override { return file("ledger/" + path); }

    /// One of those files line after line, without the line feeds; the last line needs one. Here: read as a whole.
    [[nodiscard]] virtual base::Result<std::unique_ptr<Cursor<std::string>>> lines(const std::string& name);
    /// SHA-256 of one of those files. Here: read as a whole.
    [[nodiscard]] virtual base::Result<Digest> digestOf(const std::string& name);

    /// Something of a report that is not as it was issued.
    struct ReportDifference {
        std::string what; ///< one sentence
        std::string expected, found;
    };
    /// What the report states that this evidence is attached to; nothing where it stands alone.
    struct ReportClaim {
        std::string json;                ///< report.json, as attached
        std::optional<std::string> seal; ///< its note; empty where it cannot be read, nothing where there is none
        std::vector<ReportDifference> differences; ///< of the file and its attachments from what was sealed
    };
    [[nodiscard]] virtual base::Result<std::optional<ReportClaim>> report() { return std::optional<ReportClaim>(); }
};

/// One line of `seals.jsonl` and of `entries.jsonl` (FORMAT.md section 6), without its line feed.
[[nodiscard]] base::Result<SealRecord> parseSealLine(std::string_view line);
[[nodiscard]] std::string encodeSealLine(const SealRecord& record);
[[nodiscard]] base::Result<EntryRecord> parseEntryLine(std::string_view line);
/// The same into a record that is used again and again.
[[nodiscard]] base::Result<void> parseEntryLineInto(std::string_view line, EntryRecord& record);
[[nodiscard]] std::string encodeEntryLine(const EntryRecord& record);

} // namespace caseseal::evidence
