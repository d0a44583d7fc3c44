// SPDX-License-Identifier: GPL-3.0-or-later
// The audit-trail review: review. What the rules show and what they do not: core/review/README.md.
#include "cli_desk.h"
#include "cli_password.h"
#include "cli_table.h"

#include "desk/review.h"
#include "desk/trail_query.h"

#include <iostream>

namespace caseseal::app {

using base::Result;
using Json = nlohmann::ordered_json;
using review::ReviewItem;
using review::Rule;

namespace {

constexpr const char* kMeaning = "I reviewed the audit trail up to this head";

Json plain(const evidence::Json& json) { return Json::parse(json.encode()); }

std::string counted(std::int64_t number, const char* one, const char* many) {
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

/// What was found, in words for a terminal.
std::string sentenceOf(const ReviewItem& item) {
    const auto n = [&item](const char* fact) { return std::to_string(item.number(fact)); };
    const auto t = [&item](const char* fact) { return item.text(fact); };
    const auto c = [&item](const char* fact, const char* one, const char* many) {
        return counted(item.number(fact), one, many);
    };
    switch (item.rule) {
    case Rule::OffHours:
        return n("outside") + " of " + c("acts", "act", "acts") + " outside working hours, " + n("restDays") +
               " of them on rest days";
    case Rule::Burst:
        return c("values", "value", "values") + " of " + c("forms", "form", "forms") + " typed in " +
               c("seconds", "second", "seconds") + ", " + n("perMinute") + " a minute";
    case Rule::LateEntry:
        return c("forms", "form", "forms") + " first entered up to " + c("days", "day", "days") + " after " +
               t("visitDay");
    case Rule::BeforeVisit:
        return c("forms", "form", "forms") + " first entered up to " + c("days", "day", "days") + " before " +
               t("visitDay");
    case Rule::LongLag:
        return "half of " + c("forms", "form", "forms") + " came " + c("medianDays", "day", "days") +
               " or more after the visit, a tenth " + n("ninetiethDays") + " or more";
    case Rule::LastDigit:
        return n("mostCount") + " of " + c("values", "value", "values") + " end in " + n("mostDigit") +
               ": chi-squared " + t("chiSquared") + ", probability " + t("probability") + ", one of " +
               c("tests", "test", "tests");
    case Rule::RepeatedValues:
        return c("numbers", "number", "numbers") + " equal in " + c("forms", "form", "forms") + " of " +
               c("participants", "participant", "participants") + "; pairs expected by chance: " + t("expectedPairs");
    case Rule::ChangedInQuery:
        return c("changes", "change", "changes") + " while query " + n("query") + " waited for an answer; it is " +
               t("state") + " without one";
    case Rule::ChangedBeforeLock:
        return c("changes", "change", "changes") + " in the " + c("hours", "hour", "hours") + " before " + t("act") +
               " by " + t("by");
    case Rule::ManyChanges:
        break;
    }
    return t("perHundred") + " changes in 100 of " + c("values", "value", "values") + "; usual are " +
           t("usualPerHundred") + ", robust z " + t("robustZ");
}

std::string statusOf(const desk::ReviewedItem& item) {
    return !item.said ? "open" : item.changed ? "changed since reviewed" : "reviewed";
}

Json saidJson(const desk::ReviewedItem& item) {
    if (!item.said)
        return nullptr;
    const auto& said = *item.said;
    return {
        {"disposition", nameOf(said.disposition)}, {"note", said.note}, {"person", said.person}, {"role", said.role},
        {"time", base::encodeTime(said.time)},     {"seal", said.seal}};
}

Json itemJson(const desk::ReviewedItem& reviewed) {
    const ReviewItem& item = reviewed.item;
    Json entries = Json::array();
    for (const auto& entry : item.entries.kept())
        entries.push_back({{"seal", entry.seal}, {"entry", entry.entry}});
    return {{"id", reviewed.id},
            {"status", statusOf(reviewed)},
            {"sinceSigned", reviewed.sinceSigned},
            {"rule", nameOf(item.rule)},
            {"person", item.person},
            {"place", plain(item.place.encode())},
            {"period", item.period},
            {"what", sentenceOf(item)},
            {"facts", plain(evidence::Json(item.facts))},
            {"said", saidJson(reviewed)},
            {"firstSeal", item.entries.firstSeal()},
            {"lastSeal", item.entries.lastSeal()},
            {"entriesTotal", item.entries.total()},
            {"entries", std::move(entries)}};
}

Json headJson(const review::ReviewedHead& head) {
    Json out = {{"chain", head.chain}, {"length", head.length}, {"seal", base::encodeHex(head.seal)}};
    out["checkpoint"] = nullptr;
    if (head.checkpoint)
        out["checkpoint"] = {{"origin", head.checkpoint->origin},
                             {"size", head.checkpoint->size},
                             {"root", base::encodeBase64(head.checkpoint->root)}};
    return out;
}

Json signOffJson(const review::SignOff& signOff) {
    return {{"head", headJson(signOff.head)},
            {"items", signOff.items},
            {"meaning", signOff.meaning},
            {"parameters", plain(signOff.parameters.encode())},
            {"person", signOff.person},
            {"role", signOff.role},
            {"time", base::encodeTime(signOff.time)},
            {"seal", signOff.seal}};
}

Json runJson(const desk::ReviewRun& run) {
    Json out = {{"head", headJson(run.head)},
                {"entries", run.entries},
                {"parameters", plain(run.order.wanted.parameters.encode())},
                {"open", run.openItems()}};
    for (const char* list : {"items", "rules", "hours", "digits", "signOffs"})
        out[list] = Json::array();
    for (const auto& item : run.items)
        out["items"].push_back(itemJson(item));
    for (const auto& rule : run.rules)
        out["rules"].push_back({{"rule", nameOf(rule.rule)}, {"judged", rule.judged}, {"items", rule.items}});
    for (const auto& hours : run.hours)
        out["hours"].push_back({{"person", hours.person}, {"acts", hours.acts}});
    for (const auto& digits : run.digits)
        out["digits"].push_back({{"item", digits.item},
                                 {"person", digits.person},
                                 {"decimals", digits.decimals},
                                 {"counts", digits.counts},
                                 {"chiSquared", digits.chiSquared},
                                 {"probability", digits.probability}});
    for (const auto& signOff : run.signOffs)
        out["signOffs"].push_back(signOffJson(signOff));
    return out;
}

/// The list on standard output for cut(1); what it is of, beside it.
void printRun(const desk::ReviewRun& run) {
    Json list = Json::array();
    for (const auto& item : run.items)
        list.push_back({{"id", item.id},
                        {"status", statusOf(item)},
                        {"rule", nameOf(item.item.rule)},
                        {"person", item.item.person},
                        {"place", item.item.place.describe()},
                        {"period", item.item.period},
                        {"what", sentenceOf(item.item)},
                        {"said", item.said ? nameOf(item.said->disposition) : ""},
                        {"by", item.said ? item.said->person : ""}});
    printList(list, false);
    std::cerr << "Reviewed " << run.entries << " entries up to seal " << run.head.length - 1 << ": "
              << counted(static_cast<std::int64_t>(run.items.size()), "item", "items") << ", " << run.openItems()
              << " without a disposition. An item is a question, not an accusation.\n";
    for (const auto& rule : run.rules)
        if (rule.judged == 0)
            std::cerr << "  " << nameOf(rule.rule) << ": too little to judge.\n";
    if (!run.signOffs.empty())
        std::cerr << "Last signed up to seal " << run.signOffs.back().head.length - 1 << " by "
                  << run.signOffs.back().person << " at " << base::encodeTime(run.signOffs.back().time) << ".\n";
}

Result<desk::ReviewOrder> orderOf(const ReviewArguments& arguments) {
    desk::ReviewOrder order;
    for (const auto& name : arguments.rules) {
        const auto rule = review::ruleFromName(name);
        if (!rule)
            return base::badInput("There is no rule \"" + name + "\".");
        order.wanted.rules.push_back(*rule);
    }
    for (const auto& word : arguments.parameters)
        TRY_VOID(order.wanted.parameters.set(word));
    std::vector<std::string> days;
    if (!arguments.from.empty())
        days.push_back("from=" + arguments.from);
    if (!arguments.until.empty())
        days.push_back("until=" + arguments.until);
    TRY(const auto time, desk::TrailQuery::parse(days));
    order.wanted.from = time.from;
    order.wanted.until = time.until;
    order.visitDates.insert(arguments.visitDates.begin(), arguments.visitDates.end());
    return order;
}

Result<desk::ReviewRun> reviewed(desk::Desk& desk, const desk::ReviewOrder& order) {
    TRY(const auto job, desk.review().prepare(order));
    TerminalProgress progress;
    return job->run(progress);
}

Result<int> noteItem(desk::Desk& desk, const Arguments& arguments, desk::ReviewRun& run) {
    const auto disposition = review::dispositionFromName(arguments.review.disposition);
    if (!disposition)
        return base::badInput("--disposition: accepted, explained, query or escalated.");
    TRY(const auto receipt, desk.review().note(run, arguments.review.item, *disposition, arguments.work.text));
    printSeal(receipt);
    return int{kDone};
}

Result<int> signRun(desk::Desk& desk, const Arguments& arguments, const crypto::SecretBytes& password,
                    desk::ReviewRun& run) {
    const auto& meaning = arguments.work.meaning;
    TRY(const auto receipt, desk.review().sign(run, meaning.empty() ? kMeaning : meaning, password));
    std::cout << "Signed: " << counted(static_cast<std::int64_t>(run.items.size()), "item", "items")
              << ", everything up to seal " << run.head.length - 1 << ", " << base::encodeHex(run.head.seal) << ".\n";
    printSeal(receipt);
    return int{kDone};
}

} // namespace

Result<int> runReview(const Arguments& arguments) {
    TRY(const auto order, orderOf(arguments.review));
    TRY(const auto password, readPassword(arguments.passwordFile, "CASESEAL_PASSWORD"));
    const auto& action = arguments.review.action;
    if (action.empty()) { // reading leaves no trace
        TRY(const auto desk, openDesk(arguments, password));
        TRY(const auto run, reviewed(*desk, order));
        if (arguments.json)
            std::cout << runJson(run).dump(1) << "\n";
        else
            printRun(run);
        return int{kDone};
    }
    TRY(const auto desk, beginSession(openDesk(arguments, password)));
    TRY(auto run, reviewed(*desk, order));
    return action == "note" ? noteItem(*desk, arguments, run) : signRun(*desk, arguments, password, run);
}

} // namespace caseseal::app
