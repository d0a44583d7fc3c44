// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf_reader.h"

#include <string>
#include <vector>

namespace caseseal::evidence {

/// One page, as far as it is told apart from others.
struct PdfPage {
    std::string mark;     ///< 16 hex digits: the beginning of the SHA-256 of what its content streams hold; empty where
                          ///< they cannot be read
    bool covered = false; ///< something is laid over it: an annotation that is no signature
};

/// All pages in their order. BadInput where the list of pages cannot be read.
[[nodiscard]] base::Result<std::vector<PdfPage>> readPages(const PdfReader& pdf);

} // namespace caseseal::evidence
