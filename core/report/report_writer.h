// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page_parts.h"

#include <memory>

namespace caseseal::report {

/// What the first pass counted; the second one must come to the same.
struct PageCount {
    int pages = 0;
    int findingsPage = 0;
    int changesPage = 0;
    std::uint64_t rows = 0;
    std::vector<int> marks; ///< pages of the parts that the front lists, in its order
    bool operator==(const PageCount&) const = default;
};

/// Lays one kind of report out on a flow, page 1 first; made anew for each pass.
class PageLayout {
public:
    virtual ~PageLayout() = default;
    /// Everything. Fails with Cancelled, and with what the content's sources fail with.
    [[nodiscard]] virtual base::Result<PageCount> lay() = 0;
    /// The part whose page numbers page 1 refers to, where that is known without the rest.
    [[nodiscard]] virtual PageCount layFront() = 0;
};

/// `known` is what an earlier pass counted (zeros in the first).
using LayoutMaker = std::function<std::unique_ptr<PageLayout>(const PageSetting& setting, const PageCount& known)>;

/// Counts the pages, draws them, makes the PDF/A-3b with its attachments, signs it; see report_base.h.
[[nodiscard]] base::Result<crypto::Digest> writeReport(const ReportBase& base, const LayoutMaker& make,
                                                       const std::filesystem::path& path, base::ProgressPort& progress,
                                                       const PdfSigner* signer);

} // namespace caseseal::report
