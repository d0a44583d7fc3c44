// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/progress.h"
#include "crypto/secret_bytes.h"
#include "review/disposition.h"
#include "review/scan.h"

#include <set>

/// The review of the audit trail: rules over everything that was sealed, each item dispositioned with a note, the whole
/// signed up to a named head. A door of the Desk. What the rules show and what they do not: README.md of core/review.
namespace caseseal::desk {

/// What to look at. The time limits what raises questions; what was before is known all the same.
struct ReviewOrder {
    review::Wanted wanted;
    /// OIDs of the items that hold the day of a visit; empty: the first whole date among the forms of each event that
    /// is not a birthday.
    std::set<std::string> visitDates;
};

/// An item with what was said of it.
struct ReviewedItem {
    review::ReviewItem item;
    std::string id;
    std::optional<review::Said> said; ///< the newest disposition
    bool changed = false;             ///< its facts are others than those that were dispositioned
    bool sinceSigned = false;         ///< some of its entries lie behind the newest signed head
    [[nodiscard]] bool open() const { return !said || changed; }
};

/// A review of the trial up to a head.
struct ReviewRun {
    ReviewOrder order;
    review::ReviewedHead head;
    std::uint64_t entries = 0; ///< sealed acts up to it
    std::vector<ReviewedItem> items;
    std::vector<review::RuleRun> rules;
    std::vector<review::WorkHours> hours;
    std::vector<review::LastDigits> digits;
    std::vector<review::SignOff> signOffs; ///< of earlier reviews, oldest first
    [[nodiscard]] std::size_t openItems() const;
    [[nodiscard]] ReviewedItem* find(std::string_view id);
};

/// Long work over a reader of its own, for a worker thread: about a second for 200,000 entries. One use.
class ReviewJob {
public:
    virtual ~ReviewJob() = default;
    /// Machine, Cancelled.
    [[nodiscard]] virtual Result<ReviewRun> run(base::ProgressPort& progress) = 0;
};

/// On the Desk's thread. Refused (and sealed as session.refused): who is no administrator, auditor, data manager or
/// monitor; a wrong password; an item about one's own entries; a sign-off while items are open.
class Review {
public:
    virtual ~Review() = default;
    [[nodiscard]] virtual bool mayReview() const = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<ReviewJob>> prepare(const ReviewOrder& order) = 0;
    /// Seals what this person says of an item, and puts it into the run. BadInput: no such item, no note.
    [[nodiscard]] virtual Result<SealReceipt> note(ReviewRun& run, const std::string& item,
                                                   review::Disposition disposition, const std::string& note) = 0;
    /// Seals that the trail was reviewed up to the run's head, with every item's disposition, and puts it into the run.
    /// Takes 100 ms and more for the password. BadInput: no meaning, or more items than one entry can hold.
    [[nodiscard]] virtual Result<SealReceipt> sign(ReviewRun& run, const std::string& meaning,
                                                   const crypto::SecretBytes& password) = 0;
    static constexpr std::size_t kMostItems = 20'000; ///< of one sign-off
};

} // namespace caseseal::desk
