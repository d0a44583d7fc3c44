// SPDX-License-Identifier: GPL-3.0-or-later
#include "epcis_words.h"

#include <algorithm>
#include <array>

namespace caseseal::product {
namespace {

constexpr auto kSteps = std::to_array<std::string_view>({"accepting",
                                                         "arriving",
                                                         "assembling",
                                                         "collecting",
                                                         "commissioning",
                                                         "consigning",
                                                         "creating_class_instance",
                                                         "cycle_counting",
                                                         "decommissioning",
                                                         "departing",
                                                         "destroying",
                                                         "disassembling",
                                                         "dispensing",
                                                         "encoding",
                                                         "entering_exiting",
                                                         "holding",
                                                         "inspecting",
                                                         "installing",
                                                         "killing",
                                                         "loading",
                                                         "other",
                                                         "packing",
                                                         "picking",
                                                         "receiving",
                                                         "removing",
                                                         "repackaging",
                                                         "repairing",
                                                         "replacing",
                                                         "reserving",
                                                         "retail_selling",
                                                         "shipping",
                                                         "staging_outbound",
                                                         "stock_taking",
                                                         "stocking",
                                                         "storing",
                                                         "transporting",
                                                         "unloading",
                                                         "unpacking",
                                                         "void_shipping",
                                                         "sensor_reporting",
                                                         "sampling"});

constexpr auto kDispositions = std::to_array<std::string_view>({"active",
                                                                "container_closed",
                                                                "damaged",
                                                                "destroyed",
                                                                "dispensed",
                                                                "disposed",
                                                                "encoded",
                                                                "expired",
                                                                "in_progress",
                                                                "in_transit",
                                                                "inactive",
                                                                "no_pedigree_match",
                                                                "non_sellable_other",
                                                                "partially_dispensed",
                                                                "recalled",
                                                                "reserved",
                                                                "retail_sold",
                                                                "returned",
                                                                "sellable_accessible",
                                                                "sellable_not_accessible",
                                                                "stolen",
                                                                "unknown",
                                                                "available",
                                                                "completeness_verified",
                                                                "completeness_inferred",
                                                                "conformant",
                                                                "container_open",
                                                                "mismatch_instance",
                                                                "mismatch_class",
                                                                "mismatch_quantity",
                                                                "needs_replacement",
                                                                "non_conformant",
                                                                "unavailable"});

constexpr std::array<std::string_view, 3> kSourceDests{"owning_party", "possessing_party", "location"};

struct Ways {
    std::string_view curie, urn, uri;
};
constexpr std::array<Ways, 3> kWays{{{"cbv:BizStep-", "urn:epcglobal:cbv:bizstep:", "ref.gs1.org/cbv/BizStep-"},
                                     {"cbv:Disp-", "urn:epcglobal:cbv:disp:", "ref.gs1.org/cbv/Disp-"},
                                     {"cbv:SDT-", "urn:epcglobal:cbv:sdt:", "ref.gs1.org/cbv/SDT-"}}};

bool isIn(CbvList list, std::string_view word) {
    const auto in = [word](const auto& words) { return std::ranges::find(words, word) != words.end(); };
    return list == CbvList::BizStep ? in(kSteps) : list == CbvList::Disposition ? in(kDispositions) : in(kSourceDests);
}

} // namespace

bool hasScheme(std::string_view text) {
    const auto colon = text.find(':');
    return colon != std::string_view::npos && colon > 0 && colon + 1 < text.size();
}

std::optional<std::string> cbvWord(CbvList list, std::string_view text) {
    const auto& ways = kWays[std::size_t(list)];
    auto word = text;
    for (const auto prefix : {ways.curie, ways.urn})
        if (text.starts_with(prefix))
            word = text.substr(prefix.size());
    for (const std::string_view scheme : {"https://", "http://"})
        if (text.starts_with(scheme) && text.substr(scheme.size()).starts_with(ways.uri))
            word = text.substr(scheme.size() + ways.uri.size());
    if (isIn(list, word))
        return std::string(word);
    // A standard way of writing with a word that is not in the standard is an error, another URI is somebody's own.
    return word.size() == text.size() && hasScheme(text) ? std::optional(std::string(text)) : std::nullopt;
}

} // namespace caseseal::product
