// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/scan.h"

#include "ledger/checkpoint.h"

/// What persons said of the items of a review, as it stands in the chain: report.issue with kind "review-item" and
/// "review" (FORMAT.md of the evidence room).
namespace caseseal::review {

enum class Disposition {
    Accepted,  ///< looked at, nothing to do
    Explained, ///< there is a reason, the note says which
    Query,     ///< somebody was asked
    Escalated, ///< handed to somebody else
};
[[nodiscard]] std::span<const Disposition> allDispositions();
/// "accepted", "explained", "query", "escalated".
[[nodiscard]] std::string_view nameOf(Disposition disposition);
[[nodiscard]] std::optional<Disposition> dispositionFromName(std::string_view name);

/// The head that a review looked at.
struct ReviewedHead {
    std::string chain;
    std::uint64_t length = 0;                     ///< seals
    crypto::Digest seal{};                        ///< hash of the last
    std::optional<ledger::Checkpoint> checkpoint; ///< the newest one that this installation had verified
    bool operator==(const ReviewedHead&) const = default;
};

/// One item's disposition as it was sealed.
struct Said {
    std::string item; ///< ReviewItem::id
    Disposition disposition = Disposition::Accepted;
    std::string note, factsHash;
    // where it stands
    std::string person, role;
    base::UtcTime time;
    std::uint64_t seal = 0;
};

/// A sign-off as it was sealed.
struct SignOff {
    ReviewedHead head;
    Parameters parameters;
    std::uint64_t items = 0;
    std::string meaning;
    std::string person, role;
    base::UtcTime time;
    std::uint64_t seal = 0;
};

/// `data` of a report.issue entry, its sha256 over the canonical JSON of the member "review".
[[nodiscard]] evidence::Json encodeDisposition(const ReviewItem& item, Disposition disposition, const std::string& note,
                                               const ReviewedHead& head);
/// One line of a sign-off: an item, what its facts were, and the seal that says its disposition.
struct SignedItem {
    const ReviewItem* item = nullptr;
    const Said* said = nullptr;
};
struct SignedReview {
    ReviewedHead head;
    Wanted wanted;
    std::vector<SignedItem> items;
    std::string meaning;
};
[[nodiscard]] evidence::Json encodeSignOff(const SignedReview& review);

/// Collects them while the chain is read; what is not of their form is passed over (the audit trail shows it all the
/// same). One thread at a time.
class SaidSoFar {
public:
    void take(const store::TrailRow& row);
    /// The newest disposition of an item, or null.
    [[nodiscard]] const Said* of(const std::string& item) const;
    [[nodiscard]] const std::vector<SignOff>& signOffs() const { return m_signOffs; } ///< oldest first

private:
    std::map<std::string, Said> m_said;
    std::vector<SignOff> m_signOffs;
};

} // namespace caseseal::review
