// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/timed_kit_act.h"

#include <map>
#include <vector>

/// Events of a partner's EPCIS 2.0 document (GS1), JSON-LD read as JSON: nothing is ever fetched. Any thread.
namespace caseseal::product {

inline constexpr std::size_t kMaxEpcisBytes = 64 << 20;

/// What a document does not say by itself.
struct EpcisTerms {
    std::map<std::string, std::string> places; ///< URI -> the name of a place here
    std::string placeBase;                     ///< of our own documents: what follows it is the name; may be empty
    std::int64_t quantity = 0;                 ///< units in a kit that is commissioned; 0: such events are refused
};

struct EpcisReading {
    std::vector<TimedKitAct> acts;    ///< commission, ship and receive, one a kit, in the document's order
    std::vector<std::string> leftOut; ///< events that are no such act on a kit, a sentence each with its place
};

/// The whole document is checked, all five types of events: its context (those of EPCIS 2.0; a further one may define
/// prefixes and nothing of EPCIS), fields that must be there, words of CBV 2.0 (bare, as cbv:, URN or URI), times,
/// numbers. A custom step or disposition must be a URI. BadInput names event and field: nothing of the document is
/// used. Places that are not in the terms keep their URI as their name.
[[nodiscard]] base::Result<EpcisReading> parseEpcis(std::string_view document, const EpcisTerms& terms);

} // namespace caseseal::product
