// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/medicines.h"

#include "product/gs1_link.h"
#include "product/gs1_scan.h"
#include "report/code_reader.h"
#include "report/data_matrix.h"

namespace caseseal::desk {

namespace {

constexpr int kModulePixels = 8;

/// 2027-06-30 as 270630.
std::string labelDate(const std::string& day) { return day.substr(2, 2) + day.substr(5, 2) + day.substr(8, 2); }

} // namespace

Result<std::vector<product::Gs1Elements>> readLabelPicture(const std::filesystem::path& picture) {
    TRY(const auto scans, report::readLabels(picture));
    std::vector<product::Gs1Elements> out;
    for (const auto& scan : scans) {
        TRY(auto elements, product::parseScan(scan));
        out.push_back(std::move(elements));
    }
    return out;
}

Result<base::Bytes> makeLabelPicture(const product::Kit& kit) {
    const std::vector<std::pair<std::string, std::string>> elements{
        {"01", kit.gtin}, {"17", labelDate(kit.expiry)}, {"10", kit.lot}, {"21", kit.serial}};
    TRY(const auto code, report::DataMatrix::make(elements));
    return code.encodePng(kModulePixels);
}

std::string placeBaseOf(const TrialInfo& info) { return "https://caseseal.org/place/" + info.chain + "/"; }

} // namespace caseseal::desk
