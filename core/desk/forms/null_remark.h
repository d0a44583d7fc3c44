// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/cut.h"
#include "exchange/clinical_data.h"

/// Private to the room: why a value is blank, as a remark of ODM. ODM 1.3 has no place of its own for it, and a flag
/// would need a code list that the study does not have.
namespace caseseal::desk {

inline constexpr std::string_view kNullRemark = "Blank because: ";

[[nodiscard]] inline exchange::SourceAnnotation nullRemark(const std::string& flavour) {
    exchange::SourceAnnotation out;
    out.number = "1";
    out.comment = std::string(kNullRemark) + flavour;
    return out;
}

/// As the entry's `data.null` has it; empty where none is said.
[[nodiscard]] inline std::string nullFlavourOf(const exchange::SourceClaims& claims) {
    for (const auto& claim : claims) {
        const auto* remark = std::get_if<exchange::SourceAnnotation>(&claim);
        std::string_view said = remark ? std::string_view(remark->comment) : std::string_view();
        if (base::cutStart(said, kNullRemark) && (said == "not-done" || said == "unknown" || said == "not-applicable"))
            return std::string(said);
    }
    return {};
}

} // namespace caseseal::desk
