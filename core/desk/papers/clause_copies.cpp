// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_words.h"
#include "clause_queries.h"

#include <algorithm>
#include <map>
#include <set>

namespace caseseal::desk {

namespace {

constexpr const char* kNoReports[] = {"review", "review-item", "split-view"};

/// report.issue says of reviews and of alarms too what became of them.
bool isIssue(const store::TrailRow& row) {
    const std::string kind = dataWord(row.entry, "kind");
    return row.entry.act == "report.issue" &&
           std::ranges::none_of(kNoReports, [&](const char* no) { return kind == no; });
}

bool isBlinded(const evidence::Entry& entry) {
    const auto* chosen = entry.data.find("chosen");
    const auto* blinded = chosen == nullptr ? nullptr : chosen->find("blinded");
    return blinded != nullptr && blinded->asBool() != nullptr && *blinded->asBool();
}

/// How many files of each format were made; a report counts as "report".
class Formats {
public:
    void add(const store::TrailRow& row) {
        ++m_counts[row.entry.act == "report.issue" ? "report" : dataWord(row.entry, "format")];
        ++m_all;
    }
    [[nodiscard]] std::uint64_t of(const std::string& format) const {
        const auto at = m_counts.find(format);
        return at == m_counts.end() ? 0 : at->second;
    }
    [[nodiscard]] std::uint64_t trail() const { return of("csv") + of("jsonl") + of("sqlite"); }
    [[nodiscard]] std::uint64_t all() const { return m_all; }

private:
    std::map<std::string, std::uint64_t> m_counts;
    std::uint64_t m_all = 0;
};

/// Lists every file that was made in one of these formats; empty: all.
Result<Formats> listFiles(ClauseDraft& draft, const std::set<std::string>& wanted) {
    Formats formats;
    TRY_VOID(draft.each({"data.export", "report.issue"}, [&](const store::TrailRow& row) {
        const bool report = row.entry.act == "report.issue";
        if (report && !isIssue(row))
            return;
        if (!wanted.empty() && !wanted.contains(report ? "report" : dataWord(row.entry, "format")))
            return;
        formats.add(row);
        draft.list(row);
    }));
    return formats;
}

} // namespace

Result<void> answerCopies(ClauseDraft& draft) {
    TRY(const auto files, listFiles(draft, {}));
    const std::uint64_t known =
        files.of("report") + files.of("evidence") + files.trail() + files.of("archive") + files.of("backup");
    draft.figure("figure-reports", files.of("report"));
    draft.figure("figure-bundles", files.of("evidence"));
    draft.figure("figure-trail-copies", files.trail());
    draft.figure("figure-archives", files.of("archive"));
    draft.figure("figure-backups", files.of("backup"));
    draft.figure("figure-other-exports", files.all() - known);
    draft.conclude(files.all(), "answer-copies", "none-copies");
    return {};
}

Result<void> answerKept(ClauseDraft& draft) {
    std::set<std::string> software;
    TRY_VOID(draft.eachSeal([&software](const auto& header, const auto&) { software.insert(header.software); }));
    TRY(const auto files, listFiles(draft, {"archive", "backup"}));
    draft.figure("figure-archives", files.of("archive"));
    draft.figure("figure-backups", files.of("backup"));
    draft.figure("figure-program-versions", software.size());
    draft.conclude(files.all(), "answer-kept", "none-kept");
    return {};
}

Result<void> answerCertified(ClauseDraft& draft) {
    TRY(const auto files, listFiles(draft, {"report", "evidence", "archive"}));
    draft.figure("figure-reports", files.of("report"));
    draft.figure("figure-bundles", files.of("evidence"));
    draft.figure("figure-archives", files.of("archive"));
    draft.conclude(files.all(), "answer-certified", "none-certified");
    return {};
}

Result<void> answerRestores(ClauseDraft& draft) {
    std::uint64_t backups = 0, restores = 0, lost = 0, unknown = 0;
    TRY_VOID(draft.each({"data.export", "chain.restore"}, [&](const store::TrailRow& row) {
        if (row.entry.act == "chain.restore") {
            ++restores;
            const auto* seals = row.entry.data.find("lost");
            if (seals != nullptr && seals->asInteger() != nullptr)
                lost += static_cast<std::uint64_t>(*seals->asInteger());
            else
                ++unknown;
        } else if (dataWord(row.entry, "format") == "backup") {
            ++backups;
        } else {
            return;
        }
        draft.list(row);
    }));
    draft.figure("figure-backups", backups);
    draft.figure("figure-restores", restores);
    draft.figure("figure-lost", lost);
    draft.figure("figure-lost-unknown", unknown);
    draft.conclude(backups + restores > 0, restores, "answer-restores", "none-restores");
    return {};
}

Result<void> answerTrailCopies(ClauseDraft& draft) {
    TRY(const auto files, listFiles(draft, {"csv", "jsonl", "sqlite"}));
    draft.figure("figure-csv", files.of("csv"));
    draft.figure("figure-jsonl", files.of("jsonl"));
    draft.figure("figure-sqlite", files.of("sqlite"));
    draft.conclude(files.all(), "answer-trail-copies", "none-trail-copies");
    return {};
}

Result<void> answerBlinding(ClauseDraft& draft) {
    std::uint64_t blinded = 0, open = 0, allocations = 0, reveals = 0;
    TRY_VOID(draft.each({"data.export", "random.allocate", "random.reveal"}, [&](const store::TrailRow& row) {
        const std::string& act = row.entry.act;
        if (act == "data.export")
            ++(isBlinded(row.entry) ? blinded : open);
        else
            ++(act == "random.reveal" ? reveals : allocations);
        if (act != "random.allocate")
            draft.list(row);
    }));
    draft.figure("figure-blinded", blinded);
    draft.figure("figure-not-blinded", open);
    draft.figure("figure-allocations", allocations);
    draft.figure("figure-reveals", reveals);
    draft.conclude(blinded + open + allocations + reveals > 0, blinded, "answer-blinding", "none-blinding");
    return {};
}

} // namespace caseseal::desk
