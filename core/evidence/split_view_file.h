// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/finding.h"

#include "ledger/split_view.h"

/// The file that proves a split view to a stranger (FORMAT.md section 12). Values only; any thread.
namespace caseseal::evidence {

struct SplitViewFile {
    ledger::SplitView splitView;
    std::string policy; ///< C2SP tlog-policy that was in force where it was found

    static constexpr std::size_t kMaxBytes = std::size_t{16} << 20;
    /// Does a file that begins so claim to be one?
    [[nodiscard]] static bool begins(std::string_view start);
    /// Strict: one line of canonical JSON and a line feed. BadInput.
    [[nodiscard]] static base::Result<SplitViewFile> parse(std::string_view text);
    [[nodiscard]] std::string encode() const;
};

/// What such a file proves.
struct SplitViewVerdict {
    /// Altered: a split view is proved, the finding says of what. Unreadable: nothing is proved, and why.
    Verdict verdict;
    std::optional<SplitViewFile> file; ///< nothing where it cannot be read
    ledger::SplitViewProof proof;      ///< who is caught; only where it is proved
    [[nodiscard]] bool proved() const { return verdict.kind == VerdictKind::Altered; }
    /// The verdict's JSON with a member `splitView`, one line.
    [[nodiscard]] std::string encodeJson() const;
};

/// `policy`: the reader's own; without it the file's, and a warning says so.
[[nodiscard]] SplitViewVerdict judgeSplitView(std::string_view text, const std::optional<ledger::Policy>& policy);

} // namespace caseseal::evidence
