// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_words.h"
#include "clause_queries.h"

#include "evidence/role.h"

#include <algorithm>
#include <map>
#include <set>

namespace caseseal::desk {

namespace {

bool mayDo(const std::string& roleName, std::string_view act) {
    const auto role = evidence::roleFromName(roleName);
    return role && evidence::mayDo(*role, act);
}

bool mayDo(const evidence::Person* person, std::string_view act) {
    return person != nullptr && std::any_of(person->roles.begin(), person->roles.end(),
                                            [act](const auto& role) { return mayDo(role, act); });
}

bool isLogIn(const evidence::Entry& entry) {
    const std::string act = dataWord(entry, "act");
    return act.empty() || act == "session.open";
}

/// An administrator set the password.
bool isReset(const evidence::Entry& entry) {
    const auto* reset = entry.data.find("reset");
    return reset != nullptr && reset->asBool() != nullptr && *reset->asBool();
}

enum class Refused { LogIn, ByRole, ByRecord };

/// Why an attempt was refused: by the roles that the person had at that moment, or by what the record allowed.
Refused kindOf(const evidence::Entry& entry, const evidence::PersonTable& then) {
    if (isLogIn(entry))
        return Refused::LogIn;
    return mayDo(then.find(dataWord(entry, "person")), dataWord(entry, "act")) ? Refused::ByRecord : Refused::ByRole;
}

/// Every refusal with its kind, and every person.* act, oldest first.
Result<void> eachRefusal(ClauseDraft& draft, const std::function<void(const store::TrailRow&, Refused)>& refused,
                         const ClauseDraft::Take& person) {
    std::map<std::string, evidence::PersonTable> persons; // by chain
    return draft.each(
        {"session.refused", "person.add", "person.role", "person.rekey", "person.disable", "person.enable"},
        [&](const store::TrailRow& row) {
            auto& table = persons[row.chain];
            if (row.entry.act == "session.refused")
                return refused(row, kindOf(row.entry, table));
            (void)table.apply(row.entry, row.seal); // what breaks a rule is named by verification
            person(row);
        });
}

constexpr auto kNoPerson = [](const store::TrailRow&) {};

} // namespace

Result<void> answerAccess(ClauseDraft& draft) {
    std::uint64_t opened = 0, closed = 0, idle = 0, wrong = 0, locked = 0;
    TRY_VOID(draft.each({"session.open", "session.close", "session.refused"}, [&](const store::TrailRow& row) {
        const std::string why = dataWord(row.entry, "why");
        if (row.entry.act == "session.open") {
            ++opened;
        } else if (row.entry.act == "session.close") {
            ++closed;
            idle += why == "idle" ? 1 : 0;
        } else if (isLogIn(row.entry)) {
            ++(why == "wrong password" ? wrong : locked);
            draft.list(row);
        }
    }));
    draft.figure("figure-log-ins", opened);
    draft.figure("figure-log-outs", closed);
    draft.figure("figure-idle", idle);
    draft.figure("figure-wrong-passwords", wrong);
    draft.figure("figure-refused-locked", locked);
    draft.conclude(opened + closed + wrong + locked > 0, wrong + locked, "answer-access", "none-access");
    return {};
}

Result<void> answerOrder(ClauseDraft& draft) {
    std::uint64_t refused = 0;
    TRY_VOID(eachRefusal(
        draft,
        [&](const store::TrailRow& row, Refused kind) {
            if (kind != Refused::ByRecord)
                return;
            ++refused;
            draft.list(row);
        },
        kNoPerson));
    draft.figure("figure-refused-record", refused);
    draft.conclude(refused, "answer-order", "none-order");
    return {};
}

Result<void> answerAuthority(ClauseDraft& draft) {
    std::uint64_t refused = 0;
    TRY_VOID(eachRefusal(
        draft,
        [&](const store::TrailRow& row, Refused kind) {
            if (kind != Refused::ByRole)
                return;
            ++refused;
            draft.list(row);
        },
        [&draft](const store::TrailRow& row) {
            if (row.entry.act == "person.add" || row.entry.act == "person.role")
                draft.list(row);
        }));
    std::map<std::string, std::uint64_t> byRole;
    for (const auto* person : draft.persons().all())
        for (const auto& role : person->disabled ? std::vector<std::string>() : person->roles)
            ++byRole[role];
    for (const auto& [role, persons] : byRole)
        draft.figure("role." + role, draft.say().name("role", role), persons);
    draft.figure("figure-refused-role", refused);
    draft.state("answer-authority", refused);
    return {};
}

Result<void> answerPersons(ClauseDraft& draft) {
    std::map<std::string, std::set<std::string>> ownersOf; // key -> persons
    std::uint64_t disabled = 0;
    for (const auto* person : draft.persons().all()) {
        disabled += person->disabled ? 1 : 0;
        ownersOf[person->key].insert(person->id);
        for (const auto& earlier : person->earlierKeys)
            ownersOf[earlier.key].insert(person->id);
    }
    TRY_VOID(draft.each({"person.add", "person.rekey"}, [&draft](const store::TrailRow& row) { draft.list(row); }));
    const auto persons = static_cast<std::uint64_t>(draft.persons().all().size());
    draft.figure("figure-persons", persons);
    draft.figure("figure-disabled", disabled);
    draft.figure("figure-keys", ownersOf.size());
    draft.figure("figure-shared-keys",
                 static_cast<std::uint64_t>(std::count_if(
                     ownersOf.begin(), ownersOf.end(), [](const auto& owners) { return owners.second.size() > 1; })));
    draft.state("answer-persons", persons);
    return {};
}

Result<void> answerKeys(ClauseDraft& draft) {
    std::uint64_t renewed = 0, reset = 0, disabled = 0, enabled = 0, refused = 0;
    TRY_VOID(eachRefusal(
        draft, [&refused](const store::TrailRow&, Refused kind) { refused += kind == Refused::LogIn ? 1 : 0; },
        [&](const store::TrailRow& row) {
            const std::string& act = row.entry.act;
            if (act == "person.rekey")
                ++(isReset(row.entry) ? reset : renewed);
            else if (act == "person.disable")
                ++disabled;
            else if (act == "person.enable")
                ++enabled;
            else
                return;
            draft.list(row);
        }));
    draft.figure("figure-renewed", renewed);
    draft.figure("figure-resets", reset);
    draft.figure("figure-disabled-acts", disabled);
    draft.figure("figure-enabled-acts", enabled);
    draft.figure("figure-refused-log-ins", refused);
    draft.conclude(renewed + reset + disabled + enabled, "answer-keys", "none-keys");
    return {};
}

Result<void> answerOriginators(ClauseDraft& draft) {
    std::set<std::pair<std::string, std::string>> persons; // chain and id
    std::uint64_t typed = 0, imported = 0, derived = 0;
    TRY_VOID(draft.each({"item.set", "item.change"}, [&](const store::TrailRow& row) {
        const std::string& source = row.entry.source;
        ++(source == "import" ? imported : source == "derived" ? derived : typed);
        if (persons.insert({row.chain, row.author}).second)
            draft.list(row);
    }));
    draft.figure("figure-originators", persons.size());
    draft.figure("figure-typed", typed);
    draft.figure("figure-imported", imported);
    draft.figure("figure-derived", derived);
    draft.conclude(persons.size(), "answer-originators", "none-values");
    return {};
}

Result<void> answerSponsor(ClauseDraft& draft) {
    std::map<std::string, std::uint64_t> byRole;
    std::uint64_t values = 0, sponsors = 0;
    TRY_VOID(draft.each({"item.set", "item.change"}, [&](const store::TrailRow& row) {
        ++values;
        ++byRole[row.role];
        if (mayDo(row.role, "item.set"))
            return;
        ++sponsors;
        draft.list(row);
    }));
    for (const auto& [role, count] : byRole)
        draft.figure("role." + role, draft.say().name("role", role), count);
    draft.figure("figure-sponsors-values", sponsors);
    draft.conclude(values > 0, sponsors, "answer-sponsor", "none-values");
    return {};
}

} // namespace caseseal::desk
