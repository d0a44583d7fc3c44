// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/practice.h"

#include "entry_plan.h"
#include "practice_consents.h"
#include "practice_kits.h"
#include "practice_values.h"

#include "desk/form_work.h"
#include "desk/people.h"
#include "desk/queries.h"
#include "study/item_check.h"

#include "base/file.h"
#include "crypto/random.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

constexpr unsigned kParticipants = 24;
constexpr unsigned kTrialDays = 133;                ///< from the first enrolment until now
constexpr unsigned kDaysBetween = 3;                ///< from one enrolment to the next
constexpr unsigned kRoundDays = 14;                 ///< how often monitor and investigator look in
constexpr unsigned kNewVersionDay = 7 * kRoundDays; ///< of the consent document
constexpr const char* kGapReason = "The rest was not done at this visit";
constexpr unsigned kVisitDays[] = {0, 7, 21, 35, 63, 91, 105, 119};

struct CastMember {
    const char* id;
    const char* name;
    const char* organisation;
    std::vector<std::string> roles;
};
const std::vector<CastMember>& cast() {
    static const std::vector<CastMember> kCast = {
        {"s.keller", "Silke Keller", "Klinikum Süd", {"admin"}},
        {"n.lindqvist", "Nora Lindqvist", "Klinikum Süd", {"coordinator"}},
        {"e.hartmann", "Dr. Elias Hartmann", "Klinikum Süd", {"investigator"}},
        {"t.brand", "Tom Brand", "Nordmark Research", {"monitor"}},
        {"m.rossi", "Marta Rossi", "Aldern Biotech", {"data-manager"}},
        {"j.okafor", "Joy Okafor", "Aldern Biotech", {"auditor"}},
        {"r.amari", "Rania Amari", "Klinikum Süd", {"pharmacist"}},
    };
    return kCast;
}

std::string makePassword() {
    static constexpr char kLetters[] = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string out;
    for (const auto byte : crypto::randomArray<12>())
        out += kLetters[byte % (sizeof kLetters - 1)];
    return out.insert(4, "-").insert(9, "-");
}

/// Local midnight of the trial's first day.
base::UtcTime firstMidnight(base::UtcTime now, int zoneMinutes) {
    const std::int64_t local = now.msSinceEpoch + std::int64_t{zoneMinutes} * 60'000;
    return {local - local % base::kMsPerDay - std::int64_t{kTrialDays + 1} * base::kMsPerDay -
            std::int64_t{zoneMinutes} * 60'000};
}

/// A visit that falls due.
struct Due {
    unsigned day;
    unsigned participant;
    unsigned visit;
};

/// Plays the trial from its first day until now, person after person, through a Desk.
class PracticePlay {
public:
    PracticePlay(std::filesystem::path trial, Ports ports, base::UtcTime now)
        : m_trial(std::move(trial)),
          m_clock(std::make_shared<base::FixedClock>(firstMidnight(now, ports.clock->zoneMinutes(now)),
                                                     ports.clock->zoneMinutes(now))),
          m_ports{m_clock, std::move(ports.seenHeadsFolder)}, m_start(m_clock->now()), m_kits(*m_clock) {}

    Result<std::vector<PracticePerson>> run(base::BytesView odm, base::ProgressPort& progress);

private:
    Result<void> create(base::BytesView odm);
    Result<void> logInFirstTime(const std::string& id);
    Result<void> as(const std::string& id);
    Result<void> round(unsigned firstDay, std::vector<Due> due);
    Result<void> enterVisit(const Due& due);
    Result<void> renewConsent(const Due& due);
    Result<void> enterForm(const FormPlace& form, const study::Form& definition, const Due& due);
    Result<void> enterLogs(const Due& due);
    void leaveOutUncollected(const FormPlace& form, std::vector<ItemDraft>& drafts);
    std::vector<ItemDraft> draftGroup(const study::ItemGroup& group, const std::string& repeat, const Due& due);
    Result<void> correct(unsigned firstDay);
    Result<void> raiseQueries();
    Result<void> answerQueries();
    Result<void> closeQueries();
    Result<void> signAndVerify(const std::string& act);
    Result<void> verifySomeItems();
    Result<void> lookAtKeptChecks();
    Result<void> freezeAndLock();
    Result<void> decideUnlocks();
    Result<void> askToUnlock(unsigned howMany);
    Result<void> planVisits();
    Result<void> typeAgain();
    Result<void> lastDay();
    Result<std::vector<store::FormState>> statesWhere(const std::function<bool(const store::FormState&)>& wanted);
    Result<std::vector<store::ItemValue>> someValues(unsigned howMany);
    [[nodiscard]] std::vector<Due> schedule() const;
    [[nodiscard]] std::string subjectOf(unsigned participant) const;
    void moveTo(unsigned day, unsigned minuteOfDay);
    [[nodiscard]] std::string today() const { return base::encodeTime(m_clock->now()).substr(0, 10); }

    std::filesystem::path m_trial;
    std::shared_ptr<base::FixedClock> m_clock;
    Ports m_ports;
    base::UtcTime m_start;
    PracticeKits m_kits;
    std::map<std::string, std::string> m_passwords;
    std::unique_ptr<Desk> m_desk;
    std::string m_who;
    study::Study m_study;
    std::optional<study::StudyRules> m_rules;
    std::vector<const study::Event*> m_visits;
    std::unique_ptr<PracticeValues> m_values;
    PracticeConsents m_consents;
    std::map<std::pair<std::string, std::string>, unsigned> m_logRows; ///< rows so far, by participant and form
};

void PracticePlay::moveTo(unsigned day, unsigned minuteOfDay) {
    const std::int64_t wanted =
        m_start.msSinceEpoch + std::int64_t{day} * base::kMsPerDay + std::int64_t{minuteOfDay} * 60'000;
    m_clock->advanceMs(std::max<std::int64_t>(wanted - m_clock->now().msSinceEpoch, 61'000));
}

std::string PracticePlay::subjectOf(unsigned participant) const {
    const std::string number = std::to_string(participant + 1);
    return "HYP-" + std::string(3 - number.size(), '0') + number;
}

Result<void> PracticePlay::create(base::BytesView odm) {
    for (const auto& person : cast())
        m_passwords[person.id] = makePassword();
    const auto& admin = cast().front();
    NewTrial trial;
    trial.folder = m_trial;
    trial.odm.assign(odm.begin(), odm.end());
    trial.site = admin.organisation;
    trial.adminId = admin.id;
    trial.adminName = admin.name;
    trial.organisation = admin.organisation;
    trial.practice = true;
    TRY(m_desk, Desk::create(trial, crypto::SecretBytes(m_passwords[admin.id]), m_ports));
    m_study = m_desk->study();
    m_rules = study::StudyRules::make(m_study);
    m_values = std::make_unique<PracticeValues>(m_study, 20261122U);
    for (const auto& event : m_study.events)
        if (event.type == study::EventType::Scheduled && !event.repeating)
            m_visits.push_back(&event);
    for (std::size_t i = 1; i < cast().size(); ++i) {
        const auto& person = cast()[i];
        m_clock->advanceMs(90'000);
        TRY(const auto receipt, m_desk->people().add(person.id, person.name, person.organisation, person.roles,
                                                     crypto::SecretBytes(m_passwords[person.id] + "-first")));
        (void)receipt;
    }
    TRY_VOID(m_consents.publish(m_desk->consents(), "1.0", today()));
    TRY_VOID(m_kits.set(*m_desk));
    m_desk.reset();
    for (std::size_t i = 1; i < cast().size(); ++i)
        TRY_VOID(logInFirstTime(cast()[i].id));
    return {};
}

Result<void> PracticePlay::logInFirstTime(const std::string& id) {
    const crypto::SecretBytes fresh(m_passwords[id]);
    m_clock->advanceMs(600'000);
    TRY(const auto desk, Desk::open(m_trial, id, crypto::SecretBytes(m_passwords[id] + "-first"), &fresh, m_ports));
    return {};
}

Result<void> PracticePlay::as(const std::string& id) {
    if (m_who == id && m_desk)
        return {};
    m_desk.reset(); // one writer: the one before has to leave
    m_clock->advanceMs(300'000);
    TRY(m_desk, Desk::open(m_trial, id, crypto::SecretBytes(m_passwords[id]), nullptr, m_ports));
    m_who = id;
    return {};
}

std::vector<Due> PracticePlay::schedule() const {
    std::vector<Due> out;
    for (unsigned participant = 0; participant < kParticipants; ++participant)
        for (unsigned visit = 0; visit < std::min(m_visits.size(), std::size(kVisitDays)); ++visit)
            if (const unsigned day = 1 + participant * kDaysBetween + kVisitDays[visit]; day < kTrialDays)
                out.push_back({day, participant, visit});
    std::sort(out.begin(), out.end(), [](const Due& a, const Due& b) {
        return std::tie(a.day, a.participant, a.visit) < std::tie(b.day, b.participant, b.visit);
    });
    return out;
}

std::vector<ItemDraft> PracticePlay::draftGroup(const study::ItemGroup& group, const std::string& repeat,
                                                const Due& due) {
    std::vector<ItemDraft> drafts;
    for (const auto& ref : group.items) {
        const auto* item = m_study.item(ref.item);
        auto value = m_values->value(*item, ref.mandatory, due.participant, due.visit, today());
        const bool notDone = !value && m_values->chance(0.02);
        if (!value && !notDone)
            continue;
        ItemDraft draft;
        draft.group = group.oid;
        draft.groupRepeat = repeat;
        draft.item = item->oid;
        if (notDone) {
            draft.nullFlavour = m_values->chance(0.7) ? "not-done" : "unknown";
            drafts.push_back(std::move(draft));
            continue;
        }
        draft.value = std::move(value);
        draft.unit = item->units.empty() ? std::string() : item->units.front();
        for (auto& fired : study::checkValue(m_study, *item, *draft.value, draft.unit))
            draft.checks.push_back({fired.rule, fired.what, "Value confirmed against the source"});
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

/// What the study calculates itself, or does not ask for after these answers.
void PracticePlay::leaveOutUncollected(const FormPlace& form, std::vector<ItemDraft>& drafts) {
    SubjectValues values(m_desk->projection(), form.subject);
    for (const auto& draft : drafts)
        values.plan(placeOf(form, draft.group, draft.groupRepeat, draft.item), draft.value);
    std::erase_if(drafts, [&](const ItemDraft& draft) {
        const auto field = fieldOf(placeOf(form, draft.group, draft.groupRepeat, draft.item));
        return m_rules->isDerived(form.form, draft.group, draft.item) || !m_rules->groupCollected(field, values) ||
               !m_rules->itemCollected(field, values);
    });
}

Result<void> PracticePlay::enterForm(const FormPlace& form, const study::Form& definition, const Due& due) {
    std::vector<ItemDraft> drafts;
    for (const auto& ref : definition.groups) {
        const auto* group = m_study.group(ref.group);
        const bool isLog = m_study.event(form.event)->type == study::EventType::Common;
        const unsigned before = isLog && group->repeating ? m_logRows[{form.subject, form.form}]++ : 0;
        const unsigned rows = !group->repeating ? 1 : isLog ? before + 1 : 3;
        for (unsigned row = before + 1; row <= rows; ++row) {
            auto more = draftGroup(*group, group->repeating ? std::to_string(row) : std::string(), due);
            std::move(more.begin(), more.end(), std::back_inserter(drafts));
        }
    }
    leaveOutUncollected(form, drafts);
    TRY(const auto problems, m_desk->check(form, drafts));
    std::erase_if(drafts, [&](const ItemDraft& draft) { // what the study itself refuses is not entered
        return std::any_of(problems.begin(), problems.end(), [&](const DraftProblem& problem) {
            return problem.group == draft.group && problem.groupRepeat == draft.groupRepeat &&
                   problem.item == draft.item;
        });
    });
    m_clock->advanceMs(60'000 + std::int64_t{m_values->below(240)} * 1000);
    TRY(const auto receipt, m_desk->record(form, drafts));
    const bool isLog = m_study.event(form.event)->type != study::EventType::Scheduled;
    if (isLog || receipt.entries == 0 || m_values->chance(0.1))
        return {};
    m_clock->advanceMs(15'000);
    TRY(const auto complete, m_desk->forms().act({"form.complete", form, kGapReason, {}}));
    (void)complete;
    return {};
}

Result<void> PracticePlay::enterVisit(const Due& due) {
    moveTo(due.day, 8 * 60 + due.participant % 5 * 30);
    const auto subject = subjectOf(due.participant);
    if (due.visit == 0) {
        TRY(const auto receipt, m_desk->enrol(subject));
        (void)receipt;
        TRY_VOID(m_consents.grant(m_desk->consents(), subject, due.participant));
    } else {
        TRY_VOID(renewConsent(due));
    }
    const auto* event = m_visits[due.visit];
    for (const auto& ref : event->forms) {
        if (due.visit > 0 && m_values->chance(0.04))
            continue; // forgotten for now
        if (ref.form == "FO.PREGTEST" && !PracticeValues::isFemale(due.participant))
            continue;
        const auto* form = m_study.form(ref.form);
        TRY_VOID(enterForm({subject, event->oid, {}, form->oid, form->repeating ? "1" : ""}, *form, due));
    }
    return due.visit == 0 ? Result<void>() : enterLogs(due);
}

/// Asked at the next visit; some put it off.
Result<void> PracticePlay::renewConsent(const Due& due) {
    const auto subject = subjectOf(due.participant);
    TRY(const auto status, m_desk->consents().status(subject));
    return status.due() && due.participant % 4 != 1 ? m_consents.grant(m_desk->consents(), subject, due.participant)
                                                    : Result<void>();
}

/// Medication and adverse events run through the whole trial; now and then somebody comes out of turn.
Result<void> PracticePlay::enterLogs(const Due& due) {
    for (const auto& event : m_study.events) {
        const bool isVisit = event.type == study::EventType::Scheduled;
        if (isVisit || !m_values->chance(event.type == study::EventType::Common ? 0.4 : 0.06))
            continue;
        const auto* form = m_study.form(event.forms[m_values->below(static_cast<unsigned>(event.forms.size()))].form);
        const auto repeat = event.repeating ? std::to_string(due.visit) : std::string();
        TRY_VOID(enterForm({subjectOf(due.participant), event.oid, repeat, form->oid, {}}, *form, due));
    }
    return {};
}

/// Some values out of complete forms, spread over the participants.
Result<std::vector<store::ItemValue>> PracticePlay::someValues(unsigned howMany) {
    TRY(const auto states, statesWhere([](const auto& state) { return !state.frozen && !state.locked; }));
    std::vector<store::ItemValue> out;
    for (unsigned i = 0; i < howMany && !states.empty(); ++i) {
        TRY(const auto values,
            m_desk->projection().values(states[m_values->below(static_cast<unsigned>(states.size()))].place));
        if (!values.empty())
            out.push_back(values[m_values->below(static_cast<unsigned>(values.size()))]);
    }
    return out;
}

Result<void> PracticePlay::correct(unsigned firstDay) {
    static const char* const kReasons[] = {"Digits transposed", "Read again from the paper source", "Wrong field",
                                           "Calculation corrected"};
    moveTo(firstDay, 15 * 60);
    TRY(const auto values, someValues(5));
    for (const auto& value : values) {
        const auto* item = m_study.item(value.place.item);
        if (value.derived)
            continue;
        ItemDraft draft;
        draft.group = value.place.group;
        draft.groupRepeat = value.place.groupRepeat;
        draft.item = value.place.item;
        draft.unit = value.unit;
        draft.reason = kReasons[m_values->below(std::size(kReasons))];
        if (value.value && m_values->chance(0.2))
            draft.reason = "Entered for the wrong participant", draft.unit.clear();
        else
            draft.value = m_values->otherValue(*item, value.value.value_or("1"), today());
        const FormPlace form{value.place.subject, value.place.event, value.place.eventRepeat, value.place.form,
                             value.place.formRepeat};
        m_clock->advanceMs(180'000);
        TRY(const auto problems, m_desk->check(form, {draft}));
        if (!problems.empty())
            continue;
        TRY(const auto receipt, m_desk->record(form, {draft}));
        (void)receipt;
    }
    return {};
}

Result<void> PracticePlay::raiseQueries() {
    static const char* const kTexts[] = {
        "Please confirm this value against the source.", "This differs from the visit before. Is it right?",
        "The unit seems not to fit. Please look again.", "Please say why this was not done."};
    TRY(const auto values, someValues(4));
    for (const auto& value : values) {
        m_clock->advanceMs(240'000);
        TRY(const auto receipt,
            m_desk->queries().open({value.place, kTexts[m_values->below(std::size(kTexts))], {}, {}, 0, 0}));
        (void)receipt;
    }
    return {};
}

Result<void> PracticePlay::answerQueries() {
    TRY(const auto queries, m_desk->projection().queries());
    for (const auto& query : queries) {
        if (query.status != "open" || m_values->chance(0.25))
            continue;
        m_clock->advanceMs(200'000);
        TRY(const auto receipt, m_desk->queries().answer(query.number, "Looked up in the source: the value is right."));
        (void)receipt;
    }
    return {};
}

Result<void> PracticePlay::closeQueries() {
    TRY(const auto queries, m_desk->projection().queries());
    for (const auto& query : queries) {
        if (query.status != "answered" || m_values->chance(0.5))
            continue;
        m_clock->advanceMs(60'000);
        if (m_values->chance(0.15)) {
            TRY(const auto again,
                m_desk->queries().reopen(query.number, "The source says something else. Please look again.", {}));
            (void)again;
            continue;
        }
        TRY(const auto receipt, m_desk->queries().close(query.number, "Agreed."));
        (void)receipt;
    }
    return {};
}

Result<void> PracticePlay::signAndVerify(const std::string& act) {
    TRY(const auto states, m_desk->projection().formStates());
    std::vector<FormPlace> chosen;
    for (const auto& state : states) {
        const bool done = act == "form.sign" ? state.isSigned && !state.changedAfterSignature : state.toVerify == 0;
        if (state.complete && !done && state.openQueries == 0 && !state.locked && !m_values->chance(0.45))
            chosen.push_back(state.place);
    }
    if (chosen.empty())
        return {};
    m_clock->advanceMs(std::int64_t{30'000} * static_cast<std::int64_t>(chosen.size()));
    const crypto::SecretBytes password(m_passwords[m_who]);
    TRY(const auto done, act == "form.sign" ? m_desk->forms().sign(chosen, "I reviewed these data", password)
                                            : m_desk->forms().actOnMany(act, chosen, {}));
    (void)done;
    return {};
}

Result<std::vector<store::FormState>>
PracticePlay::statesWhere(const std::function<bool(const store::FormState&)>& wanted) {
    TRY(auto states, m_desk->projection().formStates());
    std::erase_if(states, [&](const store::FormState& state) { return !wanted(state); });
    return states;
}

/// The monitor looks up a few values of a form and comes back to the rest another day.
Result<void> PracticePlay::verifySomeItems() {
    TRY(const auto states, statesWhere([](const auto& state) {
            return state.complete && !state.locked && state.verifiedItems == 0 && state.toVerify > 4;
        }));
    for (std::size_t i = 0; i < std::min<std::size_t>(2, states.size()); ++i) {
        TRY(const auto values, m_desk->projection().values(states[i].place));
        FormAct act{"form.verify", states[i].place, {}, {}};
        for (std::size_t v = 0; v < values.size() / 2; ++v)
            act.items.push_back({values[v].place.group, values[v].place.groupRepeat, values[v].place.item});
        m_clock->advanceMs(120'000);
        TRY(const auto receipt, m_desk->forms().act(act));
        (void)receipt;
    }
    return {};
}

Result<void> PracticePlay::lookAtKeptChecks() {
    TRY(const auto kept, m_desk->projection().keptChecks());
    for (std::size_t i = 0; i < std::min<std::size_t>(2, kept.size()); ++i) {
        m_clock->advanceMs(90'000);
        TRY(const auto receipt, m_desk->queries().openForCheck(kept[i], {}, "coordinator"));
        (void)receipt;
    }
    return {};
}

Result<void> PracticePlay::freezeAndLock() {
    for (const bool lock : {true, false}) {
        TRY(const auto states, statesWhere([lock](const auto& state) {
                return state.complete && state.isSigned && !state.changedAfterSignature && state.verified &&
                       state.openQueries == 0 && !state.locked && state.frozen == lock;
            }));
        std::vector<FormPlace> chosen;
        for (const auto& state : states)
            if (m_values->chance(lock ? 0.4 : 0.25))
                chosen.push_back(state.place);
        if (chosen.empty())
            continue;
        m_clock->advanceMs(180'000);
        TRY(const auto done, m_desk->forms().actOnMany(lock ? "form.lock" : "form.freeze", chosen, {}));
        (void)done;
    }
    return {};
}

/// The first request is refused with its reason, the others are granted.
Result<void> PracticePlay::decideUnlocks() {
    TRY(const auto states, statesWhere([](const auto& state) { return state.unlockRequested; }));
    for (std::size_t i = 0; i < states.size(); ++i) {
        m_clock->advanceMs(300'000);
        const auto& place = states[i].place;
        const std::string act = states[i].locked ? "form.unlock" : "form.unfreeze";
        TRY(const auto receipt, i == 0 ? m_desk->forms().denyUnlock(place, "Please name the value that is wrong")
                                       : m_desk->forms().act({act, place, "Agreed with the site", {}}));
        (void)receipt;
    }
    return {};
}

Result<void> PracticePlay::askToUnlock(unsigned howMany) {
    TRY(const auto states, statesWhere([](const auto& state) { return state.locked && !state.unlockRequested; }));
    for (std::size_t i = 0; i < std::min<std::size_t>(howMany, states.size()); ++i) {
        m_clock->advanceMs(120'000);
        TRY(const auto receipt,
            m_desk->forms().requestUnlock(states[i].place, "A value differs from the source that came in late"));
        (void)receipt;
    }
    return {};
}

/// Some who are expected get a day of their own; one visit is given up.
Result<void> PracticePlay::planVisits() {
    TRY(const auto visits, m_desk->forms().visits());
    unsigned planned = 0;
    bool skipped = false;
    for (const auto& visit : visits) {
        m_clock->advanceMs(20'000);
        if (visit.status == study::VisitStatus::Upcoming && planned++ < 4) {
            const auto day = study::addDays(visit.window->target, 1).value_or(visit.window->target);
            TRY(const auto receipt, m_desk->forms().schedule(visit.subject, visit.event, visit.eventRepeat, day,
                                                             "Agreed on the telephone"));
            (void)receipt;
        } else if (visit.status == study::VisitStatus::Due && visit.window->target < today() && !skipped) {
            skipped = true;
            TRY(const auto receipt, m_desk->forms().skip(visit.subject, visit.event, visit.eventRepeat,
                                                         "The participant could not travel"));
            (void)receipt;
        }
    }
    return {};
}

/// One form that is typed a second time by somebody else; one field differs.
Result<void> PracticePlay::typeAgain() {
    TRY(const auto states, statesWhere([](const auto& state) { return !state.complete && state.values > 3; }));
    if (states.empty())
        return {};
    TRY(const auto values, m_desk->projection().values(states.front().place));
    std::vector<ItemDraft> second;
    for (const auto& value : values) {
        ItemDraft draft;
        draft.group = value.place.group;
        draft.groupRepeat = value.place.groupRepeat;
        draft.item = value.place.item;
        draft.value = value.value;
        draft.unit = value.unit;
        draft.nullFlavour = value.nullFlavour;
        if (!value.derived)
            second.push_back(std::move(draft));
    }
    second.pop_back(); // overlooked the second time
    m_clock->advanceMs(600'000);
    TRY(const auto compared, m_desk->forms().compareSecond(states.front().place, second));
    std::vector<Settled> settled;
    for (const auto& conflict : compared.conflicts)
        settled.push_back({conflict.key, false, {}});
    TRY(const auto receipt, m_desk->forms().completeSecond(states.front().place, second, settled));
    (void)receipt;
    return {};
}

/// What is going on when somebody opens the trial to practise.
Result<void> PracticePlay::lastDay() {
    moveTo(kTrialDays - 1, 9 * 60);
    TRY_VOID(as("n.lindqvist"));
    TRY_VOID(planVisits());
    TRY_VOID(askToUnlock(2));
    TRY(const auto gone, m_desk->forms().withdraw(subjectOf(kParticipants - 3), "Moved to another town"));
    (void)gone;
    TRY_VOID(as("e.hartmann"));
    TRY_VOID(typeAgain());
    TRY(const auto published, m_desk->publish());
    (void)published;
    return {};
}

Result<void> PracticePlay::round(unsigned firstDay, std::vector<Due> due) {
    const bool managerLooksIn = firstDay / kRoundDays % 3 == 2;
    if (firstDay == kNewVersionDay) {
        moveTo(firstDay, 7 * 60);
        TRY_VOID(as(cast().front().id));
        TRY_VOID(m_consents.publish(m_desk->consents(), "2.0", today()));
    }
    TRY_VOID(as("n.lindqvist"));
    for (const auto& visit : due)
        TRY_VOID(enterVisit(visit));
    TRY_VOID(correct(firstDay + kRoundDays - 3));
    TRY_VOID(answerQueries());
    TRY_VOID(m_kits.takeBack(*m_desk));
    if (managerLooksIn)
        TRY_VOID(askToUnlock(2));
    moveTo(firstDay + kRoundDays - 2, 9 * 60);
    TRY_VOID(as("t.brand"));
    TRY_VOID(closeQueries());
    TRY_VOID(raiseQueries());
    TRY_VOID(signAndVerify("form.verify"));
    TRY_VOID(verifySomeItems());
    moveTo(firstDay + kRoundDays - 1, 16 * 60);
    TRY_VOID(as("e.hartmann"));
    TRY_VOID(signAndVerify("form.sign"));
    TRY_VOID(m_kits.give(*m_desk));
    if (managerLooksIn) {
        TRY_VOID(as("m.rossi"));
        TRY_VOID(decideUnlocks());
        TRY_VOID(lookAtKeptChecks());
        TRY_VOID(freezeAndLock());
    }
    TRY(const auto published, m_desk->publish());
    (void)published;
    return {};
}

Result<std::vector<PracticePerson>> PracticePlay::run(base::BytesView odm, base::ProgressPort& progress) {
    TRY_VOID(create(odm));
    moveTo(0, 9 * 60);
    TRY_VOID(as("r.amari"));
    TRY_VOID(m_kits.stockUp(*m_desk));
    const auto visits = schedule();
    for (unsigned day = 0; day + kRoundDays <= kTrialDays; day += kRoundDays) {
        progress.report("days of the practice trial", day, kTrialDays);
        if (progress.cancelRequested())
            return base::cancelled();
        std::vector<Due> due;
        std::copy_if(visits.begin(), visits.end(), std::back_inserter(due),
                     [day](const Due& one) { return one.day >= day && one.day < day + kRoundDays; });
        TRY_VOID(round(day, std::move(due)));
        if (day / kRoundDays + 2 == kTrialDays / kRoundDays) {
            TRY_VOID(as("r.amari"));
            TRY_VOID(m_kits.sendMore(*m_desk));
        }
    }
    TRY_VOID(lastDay());
    m_desk.reset();
    std::vector<PracticePerson> out;
    for (const auto& person : cast())
        out.push_back({person.id, person.roles.front(), m_passwords[person.id]});
    return out;
}

} // namespace

Result<std::vector<PracticePerson>> makePracticeTrial(const std::filesystem::path& folder, base::BytesView odm,
                                                      const Ports& ports, base::ProgressPort& progress) {
    CHECK(ports.clock != nullptr);
    const auto trial = folder / "practice.caseseal";
    std::error_code error;
    if (std::filesystem::exists(trial, error))
        return base::refused(trial.string() + " is there already. Remove it first, or name another folder.");
    std::filesystem::create_directories(folder, error);
    if (error)
        return base::machineFailed("Cannot make the folder " + folder.string() + ": " + error.message() + ".");
    auto persons = PracticePlay(trial, ports, ports.clock->now()).run(odm, progress);
    if (!persons)
        std::filesystem::remove_all(trial, error);
    return persons;
}

} // namespace caseseal::desk
