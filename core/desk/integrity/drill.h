// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/progress.h"

#include <memory>

/// The tamper drill: a copy of the trial is altered for real, as somebody with the database's key could, and the real
/// verification says what it finds. The trial itself is only read. A door of the Desk.
namespace caseseal::desk {

/// What is altered in the copy. Each is done as well as the attacker could: pages and indexes agree with the forgery.
enum class DrillKind {
    Value,      ///< the value of a sealed entry, on the page too
    Time,       ///< when a seal was made
    Author,     ///< who made a seal
    Order,      ///< two seals change places
    Tail,       ///< cut off: the newest seal on the ledger and all behind it
    Projection, ///< only what the page shows
    Ledger,     ///< a hash in a tile of the ledger, in its folder and in the copy kept with the trial
    Rewrite,    ///< a value, and then all seals anew: each person gets a new key from the sponsor, everything is signed
                ///< again, and a new ledger is made with the log's own keys
};
/// "value", "time" …
[[nodiscard]] std::string_view nameOf(DrillKind kind);
[[nodiscard]] std::optional<DrillKind> drillKindFromName(std::string_view name);
/// All of them, in the order in which they are offered.
[[nodiscard]] std::vector<DrillKind> drillKinds();

/// Who finds something.
enum class DrillFinder {
    Chain,       ///< seals, signatures, entries and the rules over them
    Ledger,      ///< the proofs kept with the trial, and the ledger's folder
    Projections, ///< the pages' tables against the entries
    SeenHead,    ///< the head that this computer keeps outside of the trial
    HeldHead,    ///< a head file as a site would have taken it just before (evidence/held_head.h)
};
[[nodiscard]] std::string_view nameOf(DrillFinder finder);

/// What was altered. `what` names the field ("value", "time", "tile/0/000.p/7"); `was` and `is` are its content.
struct DrillAlteration {
    std::optional<std::uint64_t> seal, entry;
    ItemPlace place; ///< as far as there is one
    std::string what, was, is;
};

struct DrillFinding {
    DrillFinder by = DrillFinder::Chain;
    evidence::Finding finding;
};

struct DrillOutcome {
    DrillKind kind = DrillKind::Value;
    std::string skipped; ///< one sentence: why this trial does not allow this kind (no value yet …); empty: done
    DrillAlteration alteration;
    std::vector<DrillFinding> findings; ///< that the copy had not before; at most evidence::kMaxFindings of each finder
    [[nodiscard]] bool found() const { return !findings.empty(); }
};

struct DrillReport {
    std::vector<DrillFinding> before; ///< findings of the copy before anything was altered: what a drill builds on
    bool headSeen = false;            ///< this computer keeps a head of the trial
    std::vector<DrillOutcome> outcomes;
    std::int64_t tookMs = 0;
    /// Nothing that was altered went unnoticed.
    [[nodiscard]] bool allFound() const;
};

/// Long work over a snapshot of its own; for a worker thread. One use. The sandbox goes with it.
class DrillJob {
public:
    virtual ~DrillJob() = default;
    /// One after the other, each on a fresh copy; a step for each, "drill-untouched", "drill-value" … Machine,
    /// Cancelled; nothing stays behind in either case.
    [[nodiscard]] virtual Result<DrillReport> run(const std::vector<DrillKind>& kinds,
                                                  base::ProgressPort& progress) = 0;
};

/// On the Desk's thread.
class Drill {
public:
    virtual ~Drill() = default;
    /// Has this person a role that drills: auditor, admin, data-manager or monitor?
    [[nodiscard]] virtual bool allowed() const = 0;
    /// Refused by role, and sealed so.
    [[nodiscard]] virtual Result<std::unique_ptr<DrillJob>> prepare() = 0;
};

} // namespace caseseal::desk
