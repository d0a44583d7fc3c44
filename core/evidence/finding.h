// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/entry.h"

#include <span>

/// What verification found (FORMAT.md section 7).
namespace caseseal::evidence {

struct Finding {
    std::string code;                   ///< "entry-root", "seal-missing" …: the format's table
    std::string chain;                  ///< 32 hex, empty where it is about the whole file
    std::optional<std::uint64_t> seal;  ///< seq
    std::optional<std::uint64_t> entry; ///< index in the seal
    ItemPlace place;                    ///< as far as known
    std::string what;                   ///< one sentence in English
    std::string expected;               ///< what was sealed, where it can be told
    std::string found;                  ///< what is there now
    bool operator==(const Finding&) const = default;
};

enum class VerdictKind { Intact, Altered, Unreadable };

struct Counts {
    std::uint64_t chains = 0;
    std::uint64_t seals = 0;
    std::uint64_t entries = 0;
    std::uint64_t withheld = 0;
    std::uint64_t erased = 0;
    std::uint64_t logged = 0;    ///< seals proved under the newest checkpoint
    std::uint64_t notLogged = 0; ///< newest seals without a ledger index
    std::uint64_t persons = 0;
    std::uint64_t subjects = 0;
};

/// What is shown of one participant where entries are withheld or erased, as the counter `n` tells it.
struct ShownSubject {
    std::string subject;
    std::string chain;
    std::uint64_t shown = 0;
    std::uint64_t missing = 0;            ///< entries of the participant before the last shown one that are not shown
    std::uint64_t last = 0;               ///< seal of the last shown one
    std::optional<std::uint64_t> counted; ///< seal of the newest subject.count that is shown
    std::uint64_t later = 0; ///< entries of the chain behind the last shown one that are not shown, whoever's they are
    bool operator==(const ShownSubject&) const = default;
};

struct Verdict {
    VerdictKind kind = VerdictKind::Unreadable;
    std::vector<std::string> assurance; ///< "self-signed", "logged", "witnessed 2 of 3" …
    std::vector<Finding> findings;      ///< at most kMaxFindings are kept, `findingsTotal` counts all
    std::vector<Finding> warnings;      ///< leave the verdict as it is
    std::uint64_t findingsTotal = 0;
    Counts counts;
    /// Only where entries are not shown: at most kMaxFindings, by name; `subjectsTotal` counts all.
    std::vector<ShownSubject> subjects;
    std::uint64_t subjectsTotal = 0;
    /// The JSON of FORMAT.md section 7 (`warnings` beside it), one line.
    [[nodiscard]] std::string encodeJson() const;
};
inline constexpr std::size_t kMaxFindings = 1000;

/// Every code of a finding: those of the format, and "projection-altered" of a trial that is compared with its own
/// pages.
[[nodiscard]] std::span<const std::string_view> findingCodes();
/// Every code of a warning.
[[nodiscard]] std::span<const std::string_view> warningCodes();

/// "intact", "altered", "unreadable".
[[nodiscard]] std::string_view nameOf(VerdictKind kind);
/// The object `counts` of the verdict's JSON and of report.json.
[[nodiscard]] Json encodeCounts(const Counts& counts);

} // namespace caseseal::evidence
