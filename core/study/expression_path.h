// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "expression_parser.h"

/// XPath as ODM files use it: a path to an ItemData and comparisons of its @Value.
namespace caseseal::study {

struct PathParts {
    FieldName name;
    std::vector<Expression> conditions; ///< what stands in [ ] and is not about an OID or a repeat key
    bool endsWithValue = false;         ///< /@Value

    /// @ItemOID='I.1' and its like; false where the attribute is another.
    bool constrain(std::string_view attribute, const std::string& value);
    /// The last step, @Value.
    bool takeAttribute(std::string_view attribute);
};

/// ItemData, ItemGroupData, FormData, StudyEventData and what is above them.
[[nodiscard]] bool isPathStep(std::string_view name);

/// What the path says: the field, or that it is there, with its conditions. `isCompared`: an operation follows it.
/// `isInPredicate`: it stands in [ ], where a bare @Value is that of the path around it.
[[nodiscard]] base::Result<Expression> fieldOfPath(PathParts parts, const ParseContext& context, bool isCompared,
                                                   bool isInPredicate);

} // namespace caseseal::study
