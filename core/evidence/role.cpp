// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/role.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

constexpr unsigned bit(Role role) { return 1U << static_cast<unsigned>(role); }
constexpr unsigned kNobody = 0;
constexpr unsigned kAdmin = bit(Role::Admin);
constexpr unsigned kInvestigator = bit(Role::Investigator);
constexpr unsigned kSite = bit(Role::Coordinator) | kInvestigator; ///< all that a coordinator may, an investigator may
constexpr unsigned kMonitor = bit(Role::Monitor);
constexpr unsigned kDataManager = bit(Role::DataManager);
constexpr unsigned kPharmacist = bit(Role::Pharmacist);
constexpr unsigned kAuditor = bit(Role::Auditor);
constexpr unsigned kParticipant = bit(Role::Participant);
constexpr unsigned kEverybody = kAdmin | kSite | kMonitor | kDataManager | kPharmacist | kAuditor | kParticipant;

struct ActRule {
    std::string_view act;
    unsigned roles;
};

/// FORMAT.md sections 2 and 4 in one table.
constexpr ActRule kActs[] = {
    {"chain.open", kAdmin}, // seal 0 only: the verifier sees to that
    {"chain.restore", kAdmin},
    {"person.add", kAdmin},
    {"person.role", kAdmin},
    {"person.rekey", kEverybody}, // others than the admin: their own key only
    {"person.disable", kAdmin},
    {"person.enable", kAdmin},
    {"study.version", kAdmin},
    {"subject.enrol", kSite},
    {"subject.withdraw", kSite},
    {"subject.erase", kAdmin},
    {"subject.count", kSite},
    {"subject.transfer", kAdmin | kSite},
    {"subject.adopt", kAdmin | kSite}, // forced: the admin only
    {"event.schedule", kSite},
    {"event.skip", kSite},
    {"item.set", kSite},
    {"item.change", kSite},
    {"form.complete", kSite},
    {"form.reopen", kSite},
    {"form.sign", kInvestigator},
    {"form.verify", kMonitor},
    {"form.unverify", kMonitor},
    {"form.freeze", kDataManager},
    {"form.unfreeze", kDataManager},
    {"form.lock", kDataManager},
    {"form.unlock", kDataManager},
    {"query.open", kMonitor | kDataManager},
    {"query.answer", kSite},
    {"query.close", kMonitor | kDataManager},
    {"query.reopen", kMonitor | kDataManager},
    {"consent.publish", kAdmin},
    {"consent.grant", kSite | kParticipant},
    {"consent.withdraw", kSite | kParticipant},
    {"product.receive", kSite | kPharmacist},
    {"product.commission", kPharmacist},
    {"product.ship", kPharmacist},
    {"product.allocate", kInvestigator | kPharmacist},
    {"product.dispense", kInvestigator | kPharmacist},
    {"product.return", kSite | kPharmacist},
    {"product.destroy", kPharmacist},
    {"product.quarantine", kSite | kPharmacist},
    {"product.release", kPharmacist},
    {"product.observe", kSite | kPharmacist},
    {"product.transfer", kPharmacist},
    {"random.commit", kDataManager},
    {"random.allocate", kSite | kPharmacist},
    {"random.reveal", kDataManager},
    {"data.import", kAdmin | kDataManager},
    {"data.export", kAdmin | kDataManager | kSite | kAuditor},
    {"data.share", kAdmin | kDataManager | kSite | kParticipant},
    {"data.receive", kAdmin | kDataManager | kSite},
    {"session.open", kEverybody},
    {"session.close", kEverybody},
    {"session.refused", kEverybody},
    {"clock.warning", kEverybody},
    {"report.issue", kAdmin | kSite | kMonitor | kDataManager | kAuditor},
};

constexpr std::string_view kNames[] = {"admin",        "coordinator", "investigator", "monitor",
                                       "data-manager", "pharmacist",  "auditor",      "participant"};

const ActRule* findAct(std::string_view act) {
    // The two acts that nearly every entry is come first.
    static constexpr auto kItemSet =
        std::find_if(std::begin(kActs), std::end(kActs), [](const ActRule& rule) { return rule.act == "item.set"; });
    for (const ActRule* rule = kItemSet; rule != kItemSet + 2; ++rule)
        if (rule->act == act)
            return rule;
    const auto found =
        std::find_if(std::begin(kActs), std::end(kActs), [act](const ActRule& rule) { return rule.act == act; });
    return found == std::end(kActs) ? nullptr : found;
}

} // namespace

std::string_view nameOf(Role role) { return kNames[static_cast<unsigned>(role)]; }

std::optional<Role> roleFromName(std::string_view name) {
    for (const Role role : kAllRoles)
        if (nameOf(role) == name)
            return role;
    return std::nullopt;
}

std::vector<std::string_view> allActs() {
    std::vector<std::string_view> acts;
    for (const ActRule& rule : kActs)
        acts.push_back(rule.act);
    return acts;
}

bool isAct(std::string_view act) { return findAct(act) != nullptr; }

bool belongsHome(std::string_view act) {
    return act.starts_with("item.") || act.starts_with("event.") || act == "form.complete" || act == "form.reopen";
}

bool mayDo(Role role, std::string_view act) {
    const ActRule* rule = findAct(act);
    return rule != nullptr && (rule->roles & bit(role)) != kNobody;
}

} // namespace caseseal::evidence
