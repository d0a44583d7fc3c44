// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page_flow.h"
#include "report/audit_content.h"

namespace caseseal::report {

/// How the evidence goes with the report.
struct EvidencePlace {
    bool attached = true; ///< in the file, or beside it
    std::string name;     ///< of the bundle
    std::string sha256;   ///< hex, of the bundle
};

/// What the first pass counted; the second one must come to the same.
struct PageCount {
    int pages = 0;
    int findingsPage = 0;
    int changesPage = 0;
    std::uint64_t rows = 0;
    bool operator==(const PageCount&) const = default;
};

/// Lays the whole report out on the flow, page 1 first. `known` is what an earlier pass counted (zeros in the first).
/// Fails with Cancelled, and with what `content.changes` fails with.
[[nodiscard]] base::Result<PageCount> layAuditPages(const AuditContent& content, const EvidencePlace& evidence,
                                                    PageFlow& flow, const PageCount& known,
                                                    base::ProgressPort& progress);

/// The same without the changes: enough to know the pages that the first page refers to.
[[nodiscard]] PageCount layFrontPages(const AuditContent& content, const EvidencePlace& evidence, PageFlow& flow,
                                      const PageCount& known, base::ProgressPort& progress);

/// Head and foot of each page.
[[nodiscard]] RunningTexts runningTexts(const AuditContent& content);

} // namespace caseseal::report
