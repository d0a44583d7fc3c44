// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent_gate.h"

#include "desk/consents.h"

#include "study/visit_schedule.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using consent::ConsentSpan;
using evidence::Entry;
using evidence::FiredCheck;

constexpr std::size_t kDayChars = 10; // 2026-11-22

bool isOurs(const FiredCheck& check) { return check.rule == Consents::kRule; }

std::string answerIn(std::span<const FiredCheck> checks) {
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [](const FiredCheck& check) { return isOurs(check) && !check.answer.empty(); });
    return found == checks.end() ? std::string() : found->answer;
}

/// Of the same visit, whatever form.
const Entry* plannedDay(const FormPlace& form, const VisitDateItem& day, std::span<const Entry> entries) {
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) {
        const auto& place = entry.place;
        return place.event == form.event && place.eventRepeat == form.eventRepeat && place.form == day.form &&
               place.item == day.item;
    });
    return found == entries.end() ? nullptr : &*found;
}

std::string dayIn(const std::optional<std::string>& value) {
    const auto day = value ? value->substr(0, kDayChars) : std::string();
    return study::daysBetween(day, day) ? day : std::string(); // a partial date says nothing
}

/// Why a visit of that day is outside of all spans; empty where it lies in one.
std::string whyOutside(const std::string& subject, const std::string& day, const std::vector<ConsentSpan>& spans) {
    std::string ended;
    for (const auto& span : spans) {
        const bool early = day < span.from.day();
        if (early)
            return ended.empty() ? "The visit of " + subject + " is dated " + day + ", before the consent of " +
                                       span.from.day() + "."
                                 : ended;
        if (!span.until || day <= span.until->day())
            return {};
        ended = "The visit of " + subject + " is dated " + day + ", after consent was withdrawn on " +
                span.until->day() + ".";
    }
    return ended;
}

} // namespace

std::string consentException(std::span<const Entry> entries) {
    for (const auto& entry : entries)
        if (auto answer = answerIn(entry.checks); !answer.empty())
            return answer;
    return {};
}

std::string consentException(std::span<const ItemDraft> drafts) {
    for (const auto& draft : drafts)
        if (auto answer = answerIn(draft.checks); !answer.empty())
            return answer;
    return {};
}

Result<std::string> ConsentGate::visitDay(const FormPlace& form, std::span<const Entry> entries) {
    static const std::set<std::string> kNoneNamed;
    TRY(const Design* design, m_bench.designs.of(form));
    const auto* event = design->study.event(form.event);
    const auto day = event == nullptr ? VisitDateItem() : VisitDates(design->study, kNoneNamed).of(*event);
    if (!day.item.empty()) {
        const FormPlace visit{form.subject, form.event, form.eventRepeat, {}, {}};
        if (const auto* planned = plannedDay(form, day, entries))
            return m_days[visit] = dayIn(planned->value);
        if (const auto known = m_days.find(visit); known != m_days.end())
            return known->second;
        TRY(const auto values, m_bench.trial->projection().values({form.subject, form.event, form.eventRepeat, day.form,
                                                                   form.form == day.form ? form.formRepeat : ""}));
        for (const auto& value : values)
            if (value.place.item == day.item)
                return dayIn(value.value);
    }
    TRY(const auto events, m_bench.trial->projection().events(form.subject));
    for (const auto& one : events)
        if (one.event == form.event && one.eventRepeat == form.eventRepeat)
            return dayIn(one.date);
    return std::string();
}

Result<std::string> ConsentGate::whyNot(const FormPlace& form, std::span<const Entry> entries) {
    static const std::string kTrial(evidence::ConsentDocument::kTrial);
    TRY(const auto* book, m_bench.consents.book());
    if (entries.empty() || !book->offers(kTrial))
        return std::string();
    const auto* of = book->find(form.subject);
    const auto spans = of != nullptr ? of->spansOf(kTrial) : std::vector<ConsentSpan>();
    if (spans.empty())
        return form.subject + " has not agreed to take part: there is no consent that counts.";
    if (spans.back().until)
        return form.subject + " withdrew the consent to take part on " + spans.back().until->day() + ".";
    TRY(const auto day, visitDay(form, entries));
    return day.empty() ? std::string() : whyOutside(form.subject, day, spans);
}

Result<void> ConsentGate::pass(const FormPlace& form, std::vector<Entry>& entries) {
    const auto reason = consentException(entries);
    TRY(const auto why, whyNot(form, entries));
    if (!why.empty() && reason.empty())
        return base::refused(why + " Nothing is entered without a reason.");
    for (auto& entry : entries) {
        std::erase_if(entry.checks, isOurs);
        if (!why.empty())
            entry.checks.push_back({Consents::kRule, why, reason});
    }
    return {};
}

} // namespace caseseal::desk
