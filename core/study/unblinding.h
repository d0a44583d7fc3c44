// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/odm_reader.h"

#include <set>

namespace caseseal::study {

/// Parts of a study whose values, or whose being there, tell a participant's treatment; by OID.
struct UnblindingOids {
    std::set<std::string> events, forms, groups, items;
};

/// What the file marks, with `<Alias Context="caseseal:Unblinding" Name="Yes"/>` or the attribute Unblinding of
/// https://caseseal.org/ns/odm/v1 (anything but No counts), in the definition of an event, form, group or item; and
/// what has a condition, a calculation or a check whose text names an item that is marked or lies in a marked part,
/// directly or by way of others. Rather too much than too little: a name is taken for the item's wherever it stands as
/// a word. Errors as parseOdm. Any thread.
[[nodiscard]] base::Result<UnblindingOids> findUnblinding(base::BytesView odm);

} // namespace caseseal::study
