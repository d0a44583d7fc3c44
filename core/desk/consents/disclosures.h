// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/progress.h"
#include "crypto/digest.h"
#include "evidence/disclosure.h"

#include <set>

/// Evidence to hand out: all of a trial, or chosen parts with the rest withheld. A door of the Desk.
namespace caseseal::desk {

/// What is shown (FORMAT.md of the evidence room, "Selective disclosure"). All empty: everything.
struct DisclosureOrder {
    std::set<std::string> subjects;
    std::set<std::string> forms, items; ///< OIDs
    bool blinded = false;               ///< nothing that tells the arm
    /// Nothing but this entry, in a partial bundle with the seals that it needs. The other members count for nought.
    std::optional<evidence::EntryAt> entry = std::nullopt;
};

/// A bundle that was written.
struct DisclosureDone {
    DisclosureOrder order;
    std::uint64_t shown = 0, withheld = 0; ///< entries
    crypto::Digest hash{};                 ///< SHA-256 of the file
};

/// Long work over a reader of its own; for a worker thread. One use.
class DisclosureJob {
public:
    virtual ~DisclosureJob() = default;
    /// Streams the bundle; the file appears whole or not at all. Machine, Cancelled.
    [[nodiscard]] virtual Result<DisclosureDone> write(const std::filesystem::path& file,
                                                       base::ProgressPort& progress) = 0;
};

/// On the Desk's thread.
class Disclosures {
public:
    virtual ~Disclosures() = default;
    /// Where participants are named and this person may, seals subject.count for each, so that the receiver sees that
    /// nothing of them is missing. Refused by role (data.export), and sealed so; BadInput: no such participant, form or
    /// item in any version of the study. For one entry: BadInput where there is none, Refused before its seal is on the
    /// ledger.
    [[nodiscard]] virtual Result<std::unique_ptr<DisclosureJob>> prepare(const DisclosureOrder& order) = 0;
    /// Seals data.export with what was chosen and the file's hash.
    [[nodiscard]] virtual Result<SealReceipt> note(const DisclosureDone& done) = 0;
};

} // namespace caseseal::desk
