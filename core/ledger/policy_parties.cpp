// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/policy_parties.h"

#include <algorithm>

namespace caseseal::ledger {

namespace {

using base::badInput;
using base::Result;

constexpr char kQuorum[] = "quorum"; ///< name of the group that we make; its parts: quorum-1 …

template<typename Names>
bool holds(const Names& names, const std::string& name) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

const Policy::Witness* witnessOf(const Policy& policy, const std::string& name) {
    const auto found = std::find_if(policy.witnesses.begin(), policy.witnesses.end(),
                                    [&name](const Policy::Witness& witness) { return witness.name == name; });
    return found == policy.witnesses.end() ? nullptr : &*found;
}

Policy::Group* groupOf(Policy& policy, const std::string& name) {
    const auto found = std::find_if(policy.groups.begin(), policy.groups.end(),
                                    [&name](const Policy::Group& group) { return group.name == name; });
    return found == policy.groups.end() ? nullptr : &*found;
}

/// Does the group ask for all keys of one witness?
bool isParty(const Policy& policy, const Policy::Group& group) {
    const Policy::Witness* first = witnessOf(policy, group.members.front());
    return first != nullptr && group.threshold == group.members.size() &&
           std::all_of(group.members.begin(), group.members.end(), [&](const std::string& member) {
               const Policy::Witness* witness = witnessOf(policy, member);
               return witness != nullptr && witness->key.name == first->key.name;
           });
}

std::vector<std::string> namesOf(const std::vector<PolicyParty>& parties) {
    std::vector<std::string> names;
    for (const PolicyParty& party : parties)
        names.push_back(party.name);
    return names;
}

/// Read once more by the reader that everybody else uses.
Result<Policy> checked(const Policy& policy) { return Policy::parse(policy.encode()); }

Result<void> checkName(const std::string& name) {
    const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return octet > 0x20 && octet != 0x7F && c != ',';
    });
    const bool number = std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
    static constexpr std::string_view kWords[] = {"none", "all", "any", "of", "and"};
    if (name.empty() || !plain || number || name.front() == '#' || holds(kWords, name))
        return badInput("\"" + name + "\" cannot be a name in the policy: write it without spaces and commas, like " +
                        "site-101, and not as a number or one of the words none, all, any, of, and.");
    return {};
}

std::string ending(KeyType type) { return type == KeyType::MlDsa44Cosignature ? ".mldsa44" : ".ed25519"; }

/// Reads "2 of A B and C" word by word.
class QuorumReader {
public:
    QuorumReader(std::string_view expression, std::vector<std::string> parties) : m_parties(std::move(parties)) {
        std::string word;
        for (const char c : std::string(expression) + " ") {
            if (c != ' ' && c != '\t' && c != ',') {
                word += c;
                continue;
            }
            if (!word.empty())
                m_words.push_back(std::exchange(word, {}));
        }
    }
    /// One group for each part; a part that is a name alone is a group of one.
    Result<std::vector<Policy::Group>> read() {
        std::vector<Policy::Group> parts;
        do {
            TRY(auto part, readPart());
            parts.push_back(std::move(part));
        } while (take("and"));
        if (m_at != m_words.size())
            return badInput("The quorum cannot be read from \"" + m_words[m_at] + "\" on.");
        return parts;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at == m_words.size(); }
    bool take(std::string_view word) {
        const bool there = !atEnd() && m_words[m_at] == word;
        m_at += there ? 1 : 0;
        return there;
    }
    Result<Policy::Group> readPart() {
        if (atEnd())
            return badInput("The quorum says nothing. Write all, any, 2 of 3, or names of the policy.");
        if (holds(m_parties, m_words[m_at]))
            return Policy::Group{{}, 1, {m_words[m_at++]}};
        const std::string count = m_words[m_at++];
        const auto number = base::parseDecimal(count);
        if (!number && count != "all" && count != "any")
            return badInput("The policy has no party \"" + count + "\".");
        Policy::Group part;
        const bool named = take("of");
        if (number && !named)
            return badInput("How many is \"" + count + "\" of? Write it like " + count + " of 3.");
        part.members = m_parties;
        if (named)
            TRY_VOID(readNames(part.members));
        part.threshold = number ? *number : count == "all" ? part.members.size() : 1;
        return part;
    }
    /// Names up to `and`, or the number of all parties.
    Result<void> readNames(std::vector<std::string>& names) {
        if (const auto all = atEnd() ? Result<std::uint64_t>(badInput({})) : base::parseDecimal(m_words[m_at])) {
            ++m_at;
            names = m_parties;
            return *all == names.size() ? Result<void>()
                                        : badInput("The policy has " + std::to_string(names.size()) + " parties, not " +
                                                   std::to_string(*all) + ".");
        }
        names.clear();
        for (; !atEnd() && m_words[m_at] != "and"; ++m_at) {
            if (!holds(m_parties, m_words[m_at]))
                return badInput("The policy has no party \"" + m_words[m_at] + "\".");
            names.push_back(m_words[m_at]);
        }
        return names.empty() ? badInput("The quorum names nobody.") : Result<void>();
    }

    std::vector<std::string> m_parties;
    std::vector<std::string> m_words;
    std::size_t m_at = 0;
};

std::string countOf(const Policy::Group& group) {
    return group.threshold == group.members.size() ? "all"
           : group.threshold == 1                  ? "any"
                                                   : std::to_string(group.threshold);
}

} // namespace

Result<PolicyParty> makeParty(const std::string& name, const std::vector<std::string>& vkeys, const std::string& url,
                              const std::string& origin) {
    TRY_VOID(checkName(name));
    PolicyParty party{name, {}, {}, url};
    for (const std::string& text : vkeys) {
        TRY(auto key, VerifierKey::parse(text));
        auto& keys = key.name == origin ? party.logKeys : party.witnessKeys;
        if (std::any_of(keys.begin(), keys.end(), [&key](const VerifierKey& one) { return one.type == key.type; }))
            return badInput("Two keys of " + key.name + " are of the same type. Give each key once.");
        if (&keys == &party.witnessKeys && !keys.empty() && keys.front().name != key.name)
            return badInput("The witness keys have two names, " + keys.front().name + " and " + key.name + ".");
        keys.push_back(std::move(key));
    }
    if (party.witnessKeys.empty())
        return badInput("There is no witness key of " + name + ": one whose name is not the ledger's, " + origin + ".");
    return party;
}

std::vector<PolicyParty> partiesOf(const Policy& policy) {
    std::vector<PolicyParty> parties;
    const auto add = [&](const std::string& name, const std::vector<std::string>& witnesses) {
        PolicyParty party{name, {}, {}, {}};
        for (const std::string& each : witnesses) {
            const Policy::Witness* witness = witnessOf(policy, each);
            party.witnessKeys.push_back(witness->key);
            party.url = witness->url;
        }
        for (const Policy::Log& log : policy.logs)
            if (log.member == name)
                party.logKeys.push_back(log.key);
        parties.push_back(std::move(party));
    };
    for (const Policy::Witness& witness : policy.witnesses) {
        const auto group = std::find_if(policy.groups.begin(), policy.groups.end(), [&](const Policy::Group& each) {
            return holds(each.members, witness.name) && isParty(policy, each);
        });
        if (group == policy.groups.end())
            add(witness.name, {witness.name});
        else if (group->members.front() == witness.name)
            add(group->name, group->members);
    }
    return parties;
}

Result<Policy> withParty(Policy policy, const PolicyParty& party) {
    const auto before = namesOf(partiesOf(policy));
    for (const VerifierKey& key : party.logKeys)
        policy.logs.push_back({key, {}, party.name});
    Policy::Group keys{party.name, party.witnessKeys.size(), {}};
    for (const VerifierKey& key : party.witnessKeys) {
        keys.members.push_back(party.witnessKeys.size() == 1 ? party.name : party.name + ending(key.type));
        policy.witnesses.push_back({keys.members.back(), key, party.url});
    }
    const auto top = std::find_if(policy.groups.begin(), policy.groups.end(),
                                  [&policy](const Policy::Group& group) { return group.name == policy.quorum; });
    const auto at = top; // members are defined before the group that counts them
    const bool counts = top != policy.groups.end() && !isParty(policy, *top) &&
                        std::all_of(top->members.begin(), top->members.end(),
                                    [&before](const std::string& member) { return holds(before, member); });
    if (counts)
        top->members.push_back(party.name);
    if (keys.members.size() > 1)
        policy.groups.insert(at, std::move(keys));
    return checked(policy);
}

Result<Policy> withoutParty(Policy policy, const std::string& name) {
    const auto parties = partiesOf(policy);
    if (!holds(namesOf(parties), name))
        return badInput("The policy has no party \"" + name + "\".");
    if (policy.quorum == name)
        return badInput("The quorum is " + name + " alone. Set another quorum first.");
    for (Policy::Group& group : policy.groups) {
        if (!holds(group.members, name) || group.name == name)
            continue;
        std::erase(group.members, name);
        if (group.members.empty())
            return badInput("The quorum asks for " + name + " alone. Set another quorum first.");
        group.threshold = std::min<std::uint64_t>(group.threshold, group.members.size());
    }
    if (const Policy::Group* own = groupOf(policy, name)) {
        std::erase_if(policy.witnesses,
                      [&](const Policy::Witness& witness) { return holds(own->members, witness.name); });
        std::erase_if(policy.groups, [&](const Policy::Group& group) { return group.name == name; });
    }
    std::erase_if(policy.witnesses, [&](const Policy::Witness& witness) { return witness.name == name; });
    std::erase_if(policy.logs, [&](const Policy::Log& log) { return log.member == name; });
    return checked(policy);
}

Result<Policy> withQuorum(Policy policy, std::string_view expression) {
    const auto parties = namesOf(partiesOf(policy));
    std::erase_if(policy.groups, [&](const Policy::Group& group) { return !holds(parties, group.name); });
    policy.quorum = "none";
    if (expression == "none")
        return checked(policy);
    TRY(auto parts, QuorumReader(expression, parties).read());
    if (parts.size() == 1) {
        parts.front().name = policy.quorum = kQuorum;
        policy.groups.push_back(std::move(parts.front()));
        return checked(policy);
    }
    Policy::Group all{kQuorum, parts.size(), {}};
    for (Policy::Group& part : parts) {
        const bool one = part.members.size() == 1;
        part.name = one ? part.members.front() : kQuorum + ("-" + std::to_string(all.members.size() + 1));
        all.members.push_back(part.name);
        if (!one)
            policy.groups.push_back(std::move(part));
    }
    policy.groups.push_back(std::move(all));
    policy.quorum = kQuorum;
    return checked(policy);
}

std::string quorumExpression(const Policy& policy) {
    const auto parties = namesOf(partiesOf(policy));
    Policy copy = policy;
    const Policy::Group* top = groupOf(copy, policy.quorum);
    if (top == nullptr || holds(parties, policy.quorum))
        return policy.quorum;
    const auto ofNames = [&](const Policy::Group& group) {
        std::string text = countOf(group) + " of";
        for (const std::string& member : group.members)
            text += " " + member;
        return text;
    };
    const bool plain = std::all_of(top->members.begin(), top->members.end(),
                                   [&parties](const std::string& member) { return holds(parties, member); });
    if (plain && top->members.size() == parties.size())
        return top->threshold == parties.size()
                   ? "all"
                   : std::to_string(top->threshold) + " of " + std::to_string(parties.size());
    if (plain || top->threshold != top->members.size())
        return ofNames(*top);
    std::string text;
    for (const std::string& member : top->members) {
        const Policy::Group* part = holds(parties, member) ? nullptr : groupOf(copy, member);
        text += (text.empty() ? "" : " and ") + (part == nullptr ? member : ofNames(*part));
    }
    return text;
}

} // namespace caseseal::ledger
