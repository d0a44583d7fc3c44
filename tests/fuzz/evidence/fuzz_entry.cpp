// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/chain_rules.h"

using namespace caseseal;

/// An entry that is read is canonical JSON, is read again as the same from its own text, and may be put to every rule.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = base::textOf({data, size});
    const auto entry = evidence::Entry::parse(text);
    if (!entry)
        return 0;
    CHECK(evidence::Json::parse(text).has_value());
    const auto again = evidence::Entry::parse(entry->encode());
    CHECK(again.has_value() && *again == *entry);
    (void)entry->place.describe();
    evidence::PersonTable persons;
    (void)persons.apply(*entry, 1);
    evidence::Person author;
    for (const auto role : evidence::kAllRoles)
        author.roles.emplace_back(nameOf(role));
    for (const auto role : evidence::kAllRoles)
        (void)checkAllowed(author, nameOf(role), *entry);
    return 0;
}
