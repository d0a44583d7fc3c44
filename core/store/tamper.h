// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/trial_file.h"

/// Alters a sandbox copy of a trial, for drills only: what an administrator of the database could do who has its key
/// and drops its guards. Nothing here opens a folder that does not carry the mark of a sandbox.
namespace caseseal::store {

/// The tables of a copy while nothing guards them; only within TamperCopy::alter. Of the installation's own chain.
/// BadInput where what is to be altered is not there.
class TamperTables {
public:
    virtual ~TamperTables() = default;
    /// The entry's text; its leaf hash is made to fit.
    [[nodiscard]] virtual base::Result<void> setEntry(std::uint64_t seal, std::uint64_t index,
                                                      const std::string& json) = 0;
    [[nodiscard]] virtual base::Result<void> setSealNote(std::uint64_t seal, const std::string& note) = 0;
    /// Two seals with their entries; their places in the ledger stay where they are.
    [[nodiscard]] virtual base::Result<void> swapSeals(std::uint64_t first, std::uint64_t second) = 0;
    /// All seals from that one on, with their entries and their places in the ledger.
    [[nodiscard]] virtual base::Result<void> cutSeals(std::uint64_t from) = 0;
    /// What pages show as the value in force.
    [[nodiscard]] virtual base::Result<void> setShownValue(const ItemPlace& place, const std::string& value) = 0;
    /// The bytes of a ledger's tile as kept with the trial ("tile/0/000.p/40").
    [[nodiscard]] virtual base::Result<void> setTile(const std::string& path, base::BytesView bytes) = 0;
    /// All checkpoints and tiles are thrown away for these; the notes in ascending size.
    [[nodiscard]] virtual base::Result<void> replaceLedger(const std::vector<std::string>& notes,
                                                           const std::map<std::string, base::Bytes>& tiles) = 0;
    /// The pages' tables made afresh from the entries as they are now, so that pages and entries agree.
    [[nodiscard]] virtual base::Result<void> remakeProjections() = 0;
};

/// A copy of a trial's database in a folder of its own, which goes with it. One thread at a time.
class TamperCopy {
public:
    virtual ~TamperCopy() = default;
    [[nodiscard]] virtual const std::filesystem::path& folder() const = 0;
    /// As TrialFile::openReader. Readers are gone before the copy is.
    [[nodiscard]] virtual base::Result<std::unique_ptr<TrialReader>> openReader() = 0;
    /// Runs the change without the triggers, which stand again afterwards, in one transaction.
    using Change = std::function<base::Result<void>(TamperTables&)>;
    [[nodiscard]] virtual base::Result<void> alter(const Change& change) = 0;
};

/// A private temporary folder (0700), removed when this goes, and a trial as it stood when the sandbox was made. What a
/// machine's sudden end leaves there is encrypted as the trial is. One thread at a time, not necessarily the trial's.
class Sandbox {
public:
    virtual ~Sandbox() = default;
    [[nodiscard]] virtual const std::filesystem::path& folder() const = 0;
    /// A fresh copy of database and key slots, in a folder of its own below; the persons' passwords open it. Step
    /// "copy". Machine, Cancelled.
    [[nodiscard]] virtual base::Result<std::unique_ptr<TamperCopy>> copyTrial(base::ProgressPort& progress) = 0;
};

} // namespace caseseal::store
