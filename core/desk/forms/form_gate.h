// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/form_work.h"

#include "workbench.h"

#include <span>

/// Private to the room: the order in which a form goes through its states (21 CFR 11.10(f)).
namespace caseseal::desk {

/// Why an act cannot follow on this state, a half sentence ("it is not complete yet"); empty where it can.
[[nodiscard]] std::string whyNotNow(const std::string& act, const store::FormState& state);
[[nodiscard]] bool needsReason(const std::string& act);
/// "Form FO.BP of HYP-006"
[[nodiscard]] std::string nameOf(const FormPlace& form);

/// Mandatory items of a form instance that are collected and hold neither a value nor a reason for being blank, once
/// the entries of `planned` stand.
[[nodiscard]] Result<std::vector<ItemKey>> findMissing(Workbench& bench, const FormPlace& form,
                                                       std::span<const evidence::Entry> planned = {});
/// As a sentence for the person who wants to complete the form.
[[nodiscard]] std::string describeMissing(const std::vector<ItemKey>& missing);
/// `covers` over the values of the form in force, hex.
[[nodiscard]] Result<std::string> coversOf(Workbench& bench, const FormPlace& form);
/// Where it holds data; Refused where not.
[[nodiscard]] Result<store::FormState> stateOf(Workbench& bench, const FormPlace& form);

} // namespace caseseal::desk
