// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/report_base.h"

namespace caseseal::report {

/// What one place had and has, in kits.
struct StockRow {
    std::string place;
    std::uint64_t cameIn = 0, returned = 0, found = 0, sentOn = 0, dispensed = 0, destroyed = 0, lost = 0;
    std::int64_t balance = 0; ///< what must be there
    std::uint64_t onHand = 0;
};

/// One kit at one place. Days are as people read them; empty: never.
struct KitRow {
    std::string kit;    ///< its number
    std::string serial; ///< "" where it is the number
    std::string lot, expiry;
    std::string received, units;        ///< day, and how many are in the kit
    std::string dispensed, participant; ///< day, and to whom
    std::string returned, unitsBack;    ///< day, and how many
    std::string gone, goneHow;          ///< day, and how it left otherwise; also who witnessed it
    std::string state;                  ///< "in stock" where it is here
};

struct PlaceRows {
    std::string place;
    std::vector<KitRow> kits;
};

/// What an accountability log states beyond its frame.
struct AccountabilityContent : ReportBase {
    std::vector<StockRow> stocks;
    std::vector<std::string> impossible; ///< acts of other installations that cannot have been, a sentence each
    std::vector<PlaceRows> places;
};

/// Writes the log as PDF/A-3b; see report_base.h.
[[nodiscard]] base::Result<crypto::Digest> writeAccountabilityPdf(const AccountabilityContent& content,
                                                                  const std::filesystem::path& path,
                                                                  base::ProgressPort& progress,
                                                                  const PdfSigner* signer = nullptr);

} // namespace caseseal::report
