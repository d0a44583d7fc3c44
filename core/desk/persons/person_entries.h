// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "evidence/chain_rules.h"
#include "ledger/note.h"

/// Private to the room: persons as entries, and as what the front ends show.
namespace caseseal::desk {

/// The name of a person's key: `<chain>/<person>`.
[[nodiscard]] std::string noteName(const std::string& chain, const std::string& personId);
[[nodiscard]] std::string vkeyOf(const std::string& chain, const std::string& personId, const crypto::SigningKey& key);

/// BadInput where an id, a printed name or a role cannot be one.
[[nodiscard]] Result<void> checkPersonFields(const std::string& id, const std::string& name,
                                             const std::vector<std::string>& roles);

/// What a person.* entry holds, the whole person each time.
[[nodiscard]] evidence::Entry personEntry(const char* act, const evidence::Person& person);
[[nodiscard]] evidence::Entry personAdd(const std::string& chain, const std::string& id, const std::string& name,
                                        const std::string& organisation, const std::vector<std::string>& roles,
                                        const crypto::SigningKey& key);
[[nodiscard]] PersonInfo infoOf(const evidence::Person& person);

} // namespace caseseal::desk
