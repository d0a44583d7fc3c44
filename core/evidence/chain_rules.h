// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/role.h"
#include "evidence/seal.h"

namespace caseseal::evidence {

/// A key that a person had before.
struct EarlierKey {
    std::string key;         ///< vkey
    std::uint64_t until = 0; ///< seq of the seal that replaced it: that one is still signed with it
    bool operator==(const EarlierKey&) const = default;
};

/// A person as the chain declares them.
struct Person {
    std::string id;
    std::string name;
    std::string organisation;
    std::vector<std::string> roles;
    std::string key;     ///< vkey in force
    std::string subject; ///< participants only
    bool disabled = false;
    std::uint64_t sinceSeal = 0;         ///< seq of the seal that added them
    std::vector<EarlierKey> earlierKeys; ///< oldest first

    /// The key that this person signs the seal with that number with.
    [[nodiscard]] const std::string& keyAt(std::uint64_t seal) const;
};

/// Folds the person.* entries of a chain: who may sign what, at each moment. Values only; one thread at a time.
class PersonTable {
public:
    /// Applies a person.* entry; other acts are ignored. BadInput says what the entry breaks (id given twice, unknown
    /// person, empty roles); nothing is applied then.
    [[nodiscard]] base::Result<void> apply(const Entry& entry, std::uint64_t seal);
    [[nodiscard]] const Person* find(std::string_view id) const;
    [[nodiscard]] const std::vector<Person>& all() const noexcept { return m_persons; }

private:
    std::vector<Person> m_persons;
};

/// May this author, in this role, put this entry into a seal of their own? Section 4 with its conditions (own key for
/// person.rekey, own subject for participants). Refused says why in one sentence.
[[nodiscard]] base::Result<void> checkAllowed(const Person& author, std::string_view role, const Entry& entry);

} // namespace caseseal::evidence
