// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/chain_rules.h"
#include "evidence/dataset.h"
#include "evidence/entry.h"

#include "base/utc_time.h"

#include <functional>
#include <span>

/// The tables that pages read. Each row follows from the sealed entries alone; verification rebuilds and compares them.
namespace caseseal::store {

using evidence::ItemPlace;

/// A form instance of a participant. All parts but the repeats are OIDs.
struct FormPlace {
    std::string subject;
    std::string event;
    std::string eventRepeat;
    std::string form;
    std::string formRepeat;
    auto operator<=>(const FormPlace&) const = default;
};

/// The form that an item stands on.
[[nodiscard]] inline FormPlace formOf(const ItemPlace& place) {
    return {place.subject, place.event, place.eventRepeat, place.form, place.formRepeat};
}

/// The value in force of one item.
struct ItemValue {
    ItemPlace place;
    std::optional<std::string> value; ///< null: blank
    std::string unit;
    std::uint64_t changes = 0; ///< entries so far (1: entered once)
    std::string chain;         ///< of the newest entry
    std::uint64_t seal = 0;    ///< seq of its seal
    std::uint64_t entry = 0;   ///< its index in the seal
    evidence::Digest leaf{};   ///< its leaf hash (for `covers`)
    std::string nullFlavour;   ///< why it is blank: "not-done", "unknown", "not-applicable"; empty where none was given
    bool verified = false;     ///< looked up in the source since its newest entry
    bool derived = false;      ///< calculated: its newest entry has the source "derived"
    bool keptCheck = false;    ///< an edit check fired at its newest entry, was kept, and nobody has looked at it yet
    bool changedAfterSignature = false; ///< its newest entry is younger than the form's newest signature
};

/// How far a form instance is.
struct FormState {
    FormPlace place;
    std::uint64_t values = 0; ///< items with an entry
    std::uint64_t blanks = 0; ///< of those, blank now
    bool complete = false;
    bool isSigned = false;
    bool verified = false;
    bool frozen = false;
    bool locked = false;
    bool changedAfterSignature = false;
    std::uint64_t openQueries = 0;   ///< opened or reopened or answered, not closed
    std::uint64_t verifiedItems = 0; ///< items that are verified now
    std::uint64_t toVerify = 0; ///< items that the plan for source data verification asks for and that are not verified
    bool unlockRequested = false; ///< somebody asked to have it unlocked (or unfrozen), nobody has decided yet
    bool doubleEntered = false;   ///< a second person typed it and completed it since it was last opened
    std::string studyVersion;     ///< SHA-256 (hex) of the study version it was started or migrated under; empty: none
};

/// What was said of a visit itself: planned for a day, or left out.
struct EventState {
    std::string subject;
    std::string event;
    std::string eventRepeat;
    std::string date; ///< ISO date, the newest one planned; empty where none
    bool skipped = false;
    std::string reason; ///< of the newest act
};

/// A value in force at which a soft check fired and was kept, and which nobody has looked at (no verification, no
/// query).
struct KeptCheck {
    ItemPlace place;
    std::optional<std::string> value;
    std::string chain;       ///< of the entry
    std::uint64_t seal = 0;  ///< seq of the seal of the entry
    std::uint64_t entry = 0; ///< its index in the seal
    std::vector<evidence::FiredCheck> checks;
};

/// Which items are to be verified against their source: all, or those that the newest study.version names.
struct SdvPlan {
    bool all = true;
    std::vector<std::string> items; ///< OIDs, sorted; wherever they stand
    std::vector<std::string> forms; ///< OIDs, sorted; all items of the form
    [[nodiscard]] bool asksFor(std::string_view form, std::string_view item) const;
    bool operator==(const SdvPlan&) const = default;
};

struct SubjectRow {
    std::string subject;
    std::string status;        ///< "enrolled", "withdrawn"
    std::uint64_t entries = 0; ///< the subject's counter in the own chain: the next n there
    base::UtcTime enrolled;
    std::string home;             ///< the chain that enrolled or adopted the participant last; empty: none is known
    std::string handedTo;         ///< the chain that the home has handed the participant over to, until it is adopted
    std::uint64_t handedSeal = 0; ///< seq of the home's seal that says so
    bool atHome = true;           ///< the own chain may enter data
};

/// An installation's chain, as it says of itself.
struct ChainFacts {
    std::string chain, site, installation;
    bool own = false;
    std::uint64_t seals = 0;   ///< that are here
    std::uint64_t firstId = 0; ///< TrailRow::id of its first entry; those of later chains lie higher
};

struct QueryRow {
    std::uint64_t number = 0;  ///< of the own chain's queries as it was given; of others' one that no other query has
    std::string chain;         ///< that opened it
    std::uint64_t inChain = 0; ///< the number that its own chain gave it
    ItemPlace place;
    std::string status; ///< "open", "answered", "closed"
    std::string text;   ///< the first text
    std::string openedBy;
    base::UtcTime opened;
    base::UtcTime lastChange;
    std::string assigned;        ///< person's id or a role's name; empty: nobody in particular
    std::string rule;            ///< the edit check that raised it; empty where a person asked
    std::uint64_t reopened = 0;  ///< how often
    std::string aboutChain;      ///< the entry it is about: its chain,
    std::uint64_t aboutSeal = 0; ///< seq of its seal and index; both 0: none was named
    std::uint64_t aboutEntry = 0;
};

/// Who erased an entry, when and why.
struct ErasureNote {
    std::string act;        ///< what the entry was: "item.set" …
    std::string by, second; ///< ids of the two persons; `second` empty where nobody confirmed it
    std::string reason;
    base::UtcTime time; ///< of the erasure
    int zoneMinutes = 0;
    std::uint64_t seal = 0, entry = 0; ///< of the subject.erase
    std::uint64_t query = 0;           ///< number, where it was about one
    std::string queryOf;               ///< the chain whose number that is; empty: the entry's own
    evidence::Json kept;               ///< what of a value stays in force (FORMAT.md); null where nothing
};

/// One sealed act with its seal's facts, for histories, audit trail and reports.
struct TrailRow {
    /// Its place in this trial's database, for `rows` and TrailFilter: grows by chain, seal and entryIndex; the ids of
    /// one seal's entries differ as their entryIndex does.
    std::uint64_t id = 0;
    std::string chain;
    std::uint64_t seal = 0;
    std::uint64_t entryIndex = 0;
    evidence::Entry entry; ///< act empty where erased; the place is then the erasing act's
    bool erased = false;
    std::optional<ErasureNote> erasure; ///< where erased, and the chain says by whom
    std::string author;
    std::string role;
    base::UtcTime time;
    int zoneMinutes = 0;
    std::optional<std::uint64_t> ledgerIndex;
    /// With several chains: what had been seen lies less deep than who had seen it. With one it is `seal`.
    std::uint64_t depth = 0;
};
/// In the order in which things were done, as far as it can be told.
[[nodiscard]] bool comesBefore(const TrailRow& row, const TrailRow& other);

struct TrailFilter {
    std::string subject; ///< empty: all
    std::string event, form, item;
    std::string author;
    std::vector<std::string> acts; ///< empty: all
    bool erasedToo = false;        ///< an erased entry passes `acts` by what it was
    std::uint64_t fromSeal = 0;
    std::uint64_t fromEntry = 0;              ///< rows with this id or a higher one
    std::optional<std::uint64_t> beforeEntry; ///< rows with a lower id
    bool newestFirst = false;
};

struct TrialCounts {
    std::uint64_t seals = 0;
    std::uint64_t entries = 0;
    std::uint64_t notLogged = 0; ///< seals of the own chain
    std::uint64_t subjects = 0;
    std::uint64_t openQueries = 0;
};

/// Reads only. All lists come in bytewise order of their key unless said otherwise. Errors: Machine.
class Projection {
public:
    virtual ~Projection() = default;
    [[nodiscard]] virtual base::Result<TrialCounts> counts() = 0;
    /// The chains that are here, the own one first.
    [[nodiscard]] virtual base::Result<std::vector<ChainFacts>> chains() = 0;
    [[nodiscard]] virtual base::Result<evidence::PersonTable> persons(const std::string& chain) = 0;
    /// Every person.* act, oldest first, chain after chain.
    [[nodiscard]] virtual base::Result<std::vector<TrailRow>> personActs() = 0;
    [[nodiscard]] virtual base::Result<std::vector<SubjectRow>> subjects() = 0;
    [[nodiscard]] virtual base::Result<std::optional<SubjectRow>> subject(const std::string& key) = 0;
    [[nodiscard]] virtual base::Result<std::vector<FormState>> formStates() = 0;
    [[nodiscard]] virtual base::Result<std::vector<FormState>> formStates(const std::string& subject) = 0;
    [[nodiscard]] virtual base::Result<std::vector<ItemValue>> values(const FormPlace& form) = 0;
    [[nodiscard]] virtual base::Result<std::optional<ItemValue>> value(const ItemPlace& item) = 0;
    /// OIDs of the forms that hold a value, of whomever.
    [[nodiscard]] virtual base::Result<std::vector<std::string>> formsWithValues() = 0;
    /// Every value in force that a participant has in any instance of a form, in order of place; some 3 us each.
    [[nodiscard]] virtual base::Result<std::vector<evidence::DatasetValue>> valuesOf(const std::string& subject,
                                                                                     const std::string& form) = 0;
    [[nodiscard]] virtual base::Result<std::vector<QueryRow>> queries(const std::string& subject = {}) = 0;
    [[nodiscard]] virtual base::Result<std::uint64_t> nextQueryNumber() = 0; ///< of the own chain
    [[nodiscard]] virtual base::Result<std::optional<QueryRow>> query(std::uint64_t number) = 0;
    /// By its chain and the number that this chain gave it.
    [[nodiscard]] virtual base::Result<std::optional<QueryRow>> queryOf(const std::string& chain,
                                                                        std::uint64_t number) = 0;
    /// Of one participant, or of all; in order of (subject, event, eventRepeat).
    [[nodiscard]] virtual base::Result<std::vector<EventState>> events(const std::string& subject = {}) = 0;
    [[nodiscard]] virtual base::Result<std::vector<KeptCheck>> keptChecks(const std::string& subject = {}) = 0;
    [[nodiscard]] virtual base::Result<std::optional<FormState>> formState(const FormPlace& form) = 0;
    /// The plan in force.
    [[nodiscard]] virtual base::Result<SdvPlan> sdvPlan() = 0;
    /// Every sealed act about one item, oldest first; without group and item: about the form itself.
    [[nodiscard]] virtual base::Result<std::vector<TrailRow>> history(const ItemPlace& item) = 0;
    /// Streams sealed acts; the callback returns false to stop. Erased entries come with `erased` and no content.
    [[nodiscard]] virtual base::Result<void> trail(const TrailFilter& filter,
                                                   const std::function<bool(const TrailRow&)>& row) = 0;
    /// The rows of these ids, in their order; ids that are not there are left out. About 20 us each.
    [[nodiscard]] virtual base::Result<std::vector<TrailRow>> rows(std::span<const std::uint64_t> ids) = 0;
    /// The values of a form as they stood at that moment: by the times of the seals, not of the ledger. In the order of
    /// `values`; items first entered later are not among them. What follows from other entries than the item's own
    /// (verification) is left as it is by default.
    [[nodiscard]] virtual base::Result<std::vector<ItemValue>> valuesAt(const FormPlace& form, base::UtcTime time) = 0;
    /// The signed note of a seal; nothing where the chain is not so long.
    [[nodiscard]] virtual base::Result<std::optional<std::string>> sealNote(const std::string& chain,
                                                                            std::uint64_t seal) = 0;
    /// Every study.version of the own chain, oldest first.
    [[nodiscard]] virtual base::Result<std::vector<TrailRow>> studyVersions() = 0;
    /// Every data.share and data.receive of the own chain that is about no participant, oldest first.
    [[nodiscard]] virtual base::Result<std::vector<TrailRow>> shareActs() = 0;
    /// Seq of the newest seal of a chain that says something of the participant; nothing where none does.
    [[nodiscard]] virtual base::Result<std::optional<std::uint64_t>> newestSealAbout(const std::string& subject,
                                                                                     const std::string& chain) = 0;
    /// Every act of the own chain that locked or unlocked the database, oldest first.
    [[nodiscard]] virtual base::Result<std::vector<TrailRow>> databaseLocks() = 0;
    /// Every act on consent of all chains with this id or a higher one; by chain, oldest first.
    [[nodiscard]] virtual base::Result<std::vector<TrailRow>> consentActs(std::uint64_t from = 0) = 0;
    /// Every act on medicine of all chains, and every data.import that sets something for it; by chain, oldest first.
    [[nodiscard]] virtual base::Result<std::vector<TrailRow>> medicineActs() = 0;
    /// How many these are.
    [[nodiscard]] virtual base::Result<std::uint64_t> medicineActCount() = 0;
    /// Every subject.erase that names an entry, oldest first.
    [[nodiscard]] virtual base::Result<std::vector<TrailRow>> erasures() = 0;
    /// The newest study.version: SHA-256 of the file in force, hex; empty before the first.
    [[nodiscard]] virtual base::Result<std::string> studyVersion() = 0;
};

} // namespace caseseal::store
