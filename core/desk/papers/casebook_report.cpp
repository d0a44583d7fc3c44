// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_report.h"

#include "act_words.h"

#include <algorithm>
#include <map>

namespace caseseal::desk {

namespace {

using evidence::Json;
using store::FormState;
using store::ItemValue;
using store::TrailRow;

/// What was sealed about one form.
struct FormRecord {
    std::map<ItemPlace, std::vector<TrailRow>> items;
    std::vector<TrailRow> acts;
    std::map<std::pair<std::string, std::uint64_t>, std::vector<TrailRow>> queries; ///< by chain and number
};

/// Where a form stands in the study's order; what the study does not know comes last.
struct FormOrder {
    std::size_t event = SIZE_MAX;
    std::string eventRepeat;
    std::size_t form = SIZE_MAX;
    FormPlace place;
    auto operator<=>(const FormOrder&) const = default;
};

std::size_t shorterFirst(const std::string& repeat) { return repeat.size(); }

class Casebook {
public:
    Casebook(const ReportInput& input, std::string subject)
        : m_input(input), m_names(input.study, input.language), m_subject(std::move(subject)) {}

    Result<report::CasebookContent> make() {
        TRY(const auto row, m_input.projection.subject(m_subject));
        if (!row)
            return base::badInput("There is no participant \"" + m_subject + "\" in this trial.");
        TRY_VOID(readTrail());
        fillFrame(m_content, m_input);
        m_content.title = m_names.say().say("title-casebook");
        m_content.subject = m_subject;
        TRY_VOID(addForms());
        addFacts(*row);
        m_content.reportJson = reportJson(m_input, "casebook",
                                          {{"subject", m_subject},
                                           {"forms", number(m_started)},
                                           {"values", number(m_values)},
                                           {"changes", number(m_changes)},
                                           {"signatures", number(m_signatures)}});
        return std::move(m_content);
    }

private:
    static std::int64_t number(std::uint64_t n) { return static_cast<std::int64_t>(n); }

    Result<void> readTrail() {
        store::TrailFilter filter;
        filter.subject = m_subject;
        return m_input.projection.trail(filter, [this](const TrailRow& row) {
            take(row);
            return true;
        });
    }

    void take(const TrailRow& row) {
        const auto& place = row.entry.place;
        if (place.form.empty()) {
            m_content.acts.push_back(actLine(row, m_names, m_input.persons));
            if (!place.event.empty())
                m_content.acts.back().what = m_names.say().say(
                    "with-note", {m_content.acts.back().what, m_names.visit(place.event, place.eventRepeat)});
            return;
        }
        FormRecord& record = m_records[store::formOf(place)];
        if (actOf(row).starts_with("query."))
            record.queries[{chainOfQuery(row), row.erasure ? row.erasure->query : queryNumber(row.entry)}].push_back(
                row);
        else if (place.item.empty())
            record.acts.push_back(row);
        else
            record.items[place].push_back(row);
    }

    /// Of an erased entry what it was, as far as the erasure tells.
    static const std::string& actOf(const TrailRow& row) { return row.erasure ? row.erasure->act : row.entry.act; }

    /// Whose number it is.
    static std::string chainOfQuery(const TrailRow& row) {
        const auto* of = row.erasure ? nullptr : row.entry.data.find("of");
        const std::string said = row.erasure                                  ? row.erasure->queryOf
                                 : of != nullptr && of->asString() != nullptr ? *of->asString()
                                                                              : "";
        return said.empty() ? row.chain : said;
    }
    static std::uint64_t queryNumber(const evidence::Entry& entry) {
        const auto* found = entry.data.find("query");
        const auto* value = found == nullptr ? nullptr : found->asInteger();
        return value == nullptr || *value < 0 ? 0 : static_cast<std::uint64_t>(*value);
    }

    // --- forms, in the study's order, and those that are planned and not started

    Result<void> addForms() {
        std::map<FormOrder, const FormRecord*> ordered;
        for (const auto& [place, record] : m_records)
            ordered.emplace(orderOf(place), &record);
        for (const auto& place : planned())
            ordered.emplace(orderOf(place), nullptr);
        for (const auto& [order, record] : ordered) {
            TRY(auto form, makeForm(order.place, record));
            m_content.forms.push_back(std::move(form));
        }
        return {};
    }

    [[nodiscard]] FormOrder orderOf(const FormPlace& place) const {
        FormOrder out;
        out.place = place;
        out.eventRepeat =
            std::string(6 - std::min<std::size_t>(6, shorterFirst(place.eventRepeat)), '0') + place.eventRepeat;
        const auto& events = m_input.study.events;
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (events[i].oid != place.event)
                continue;
            out.event = i;
            for (std::size_t k = 0; k < events[i].forms.size(); ++k)
                if (events[i].forms[k].form == place.form)
                    out.form = std::min(out.form, k);
        }
        return out;
    }

    /// Forms of visits that everybody has, where nothing is entered yet.
    [[nodiscard]] std::vector<FormPlace> planned() const {
        std::vector<FormPlace> out;
        for (const auto& event : m_input.study.events) {
            if (event.repeating || event.type == study::EventType::Unscheduled)
                continue;
            for (const auto& ref : event.forms)
                if (!isStarted(event.oid, ref.form))
                    out.push_back({m_subject, event.oid, {}, ref.form, {}});
        }
        return out;
    }
    [[nodiscard]] bool isStarted(const std::string& event, const std::string& form) const {
        return std::any_of(m_records.begin(), m_records.end(), [&](const auto& record) {
            return record.first.event == event && record.first.form == form;
        });
    }

    Result<report::CasebookForm> makeForm(const FormPlace& place, const FormRecord* record) {
        report::CasebookForm form;
        form.visit = m_names.visit(place.event, place.eventRepeat);
        form.title = m_names.form(place.form) + repeatSuffix(place.formRepeat);
        form.status = m_names.say().say("status-not-started");
        if (record == nullptr)
            return form;
        form.started = true;
        ++m_started;
        TRY(const auto state, m_input.projection.formState(place));
        form.status = state ? statusOf(*state) : m_names.say().say("status-no-value");
        TRY(const auto values, m_input.projection.values(place));
        addFields(form, place, values, *record);
        addSignatures(form, values, *record);
        addQueries(form, *record);
        for (const auto& row : record->acts)
            if (row.entry.act != "form.sign")
                form.acts.push_back(actLine(row, m_names, m_input.persons));
        return form;
    }

    [[nodiscard]] std::string statusOf(const FormState& state) const {
        const auto& say = m_names.say();
        std::string out = state.complete ? say.say("status-complete") : say.say("status-in-progress");
        const auto add = [&](bool holds, const std::string& words) {
            if (holds)
                out = say.say("list", {out, words});
        };
        add(state.isSigned && !state.changedAfterSignature, say.say("status-signed"));
        add(state.changedAfterSignature, say.say("status-changed-after"));
        add(state.verified, say.say("status-verified"));
        add(!state.verified && state.verifiedItems > 0, say.count("status-fields-verified", state.verifiedItems));
        add(state.frozen, say.say("status-frozen"));
        add(state.locked, say.say("status-locked"));
        add(state.doubleEntered, say.say("status-double"));
        add(state.openQueries > 0, say.count("status-open-queries", state.openQueries));
        return out;
    }

    // --- fields, in the form's order

    void addFields(report::CasebookForm& form, const FormPlace& place, const std::vector<ItemValue>& values,
                   const FormRecord& record) {
        std::map<ItemPlace, const ItemValue*> open;
        for (const auto& value : values)
            open.emplace(value.place, &value);
        m_values += values.size();
        const auto* design = m_input.study.form(place.form);
        for (const auto& ref : design == nullptr ? std::vector<study::GroupRef>() : design->groups) {
            if (const auto* group = m_input.study.group(ref.group); group != nullptr)
                addGroup(form, place, *group, open, record);
        }
        for (const auto& [item, value] : open) // what the study in force does not have any more
            addField(form, item, value, record);
    }

    void addGroup(report::CasebookForm& form, const FormPlace& place, const study::ItemGroup& group,
                  std::map<ItemPlace, const ItemValue*>& open, const FormRecord& record) {
        for (const auto& repeat : repeatsOf(group, open)) {
            for (const auto& ref : group.items) {
                const auto* item = m_input.study.item(ref.item);
                if (item != nullptr && item->displayOnly)
                    continue;
                ItemPlace at{place.subject, place.event, place.eventRepeat, place.form, place.formRepeat,
                             group.oid,     repeat,      ref.item};
                const auto found = open.find(at);
                addField(form, at, found == open.end() ? nullptr : found->second, record);
                if (found != open.end())
                    open.erase(found);
            }
        }
    }

    static std::vector<std::string> repeatsOf(const study::ItemGroup& group,
                                              const std::map<ItemPlace, const ItemValue*>& open) {
        if (!group.repeating)
            return {std::string()};
        std::vector<std::string> out;
        for (const auto& [item, value] : open)
            if (item.group == group.oid && std::find(out.begin(), out.end(), item.groupRepeat) == out.end())
                out.push_back(item.groupRepeat);
        std::sort(out.begin(), out.end(), [](const std::string& a, const std::string& b) {
            return a.size() != b.size() ? a.size() < b.size() : a < b;
        });
        return out;
    }

    void addField(report::CasebookForm& form, const ItemPlace& at, const ItemValue* value, const FormRecord& record) {
        report::CasebookField field;
        field.question = m_names.item(at.item) + repeatSuffix(at.groupRepeat);
        if (value != nullptr && value->value) {
            field.value = m_names.value(at.item, *value->value);
            field.unit = value->unit.empty() ? std::string() : m_names.unit(value->unit);
        }
        field.note = noteOf(value);
        if (const auto rows = record.items.find(at); rows != record.items.end()) {
            for (const auto& row : rows->second) {
                m_changes += actOf(row) == "item.change" ? 1 : 0;
                field.history.push_back(actLine(row, m_names, m_input.persons));
            }
        }
        form.fields.push_back(std::move(field));
    }

    [[nodiscard]] std::string noteOf(const ItemValue* value) const {
        const auto& say = m_names.say();
        if (value == nullptr)
            return say.say("note-not-entered");
        std::string out;
        const auto add = [&](bool holds, const std::string& words) {
            if (holds)
                out = out.empty() ? words : say.say("list", {out, words});
        };
        add(!value->value && value->nullFlavour.empty(), say.say("note-blank"));
        add(!value->value && !value->nullFlavour.empty(),
            say.say("with-note", {say.say("note-blank"), say.name("null", value->nullFlavour)}));
        add(value->derived, say.say("note-calculated"));
        add(value->verified, say.say("note-verified"));
        add(value->keptCheck, say.say("note-kept-check"));
        add(value->changedAfterSignature, say.say("note-changed-after"));
        return out;
    }

    // --- signatures and queries

    void addSignatures(report::CasebookForm& form, const std::vector<ItemValue>& values, const FormRecord& record) {
        for (const auto& row : record.acts) {
            if (row.entry.act != "form.sign")
                continue;
            const std::string name = dataWord(row.entry, "name");
            form.signatures.push_back(
                {(name.empty() ? nameOf(m_input.persons, row.chain, row.author) : name + " (" + row.author + ")"),
                 m_names.say().name("role", row.role),
                 dataWord(row.entry, "meaning"),
                 timeOf(m_names.say(), row),
                 proofOf(m_names.say(), row),
                 false,
                 {}});
            ++m_signatures;
        }
        if (form.signatures.empty())
            return;
        form.signatures.back().inForce = true;
        for (const auto& value : values)
            if (value.changedAfterSignature)
                form.signatures.back().outdated.push_back(m_names.item(value.place.item) +
                                                          repeatSuffix(value.place.groupRepeat));
    }

    void addQueries(report::CasebookForm& form, const FormRecord& record) {
        for (const auto& [key, rows] : record.queries) {
            report::CasebookQuery query;
            const auto& place = rows.front().entry.place;
            const std::string about =
                place.item.empty() ? form.title : m_names.item(place.item) + repeatSuffix(place.groupRepeat);
            query.title =
                m_names.say().say("query-title", {std::to_string(key.second), queryStatus(actOf(rows.back())), about});
            for (const auto& row : rows)
                query.turns.push_back(actLine(row, m_names, m_input.persons));
            form.queries.push_back(std::move(query));
        }
    }
    [[nodiscard]] std::string queryStatus(const std::string& act) const {
        return act == "query.close"    ? m_names.say().say("query-closed")
               : act == "query.answer" ? m_names.say().say("query-answered")
                                       : m_names.say().say("query-open");
    }

    void addFacts(const store::SubjectRow& row) {
        const auto& say = m_names.say();
        m_content.facts = {
            {say.say("fact-status"), say.name("subject", row.status), false},
            {say.say("fact-enrolled"), say.momentUtc(row.enrolled), false},
            {say.say("fact-subject-entries"), say.number(row.entries), false},
            {say.say("fact-forms"),
             say.say("fact-forms-started", {say.number(m_started), say.number(m_content.forms.size())}), false},
            {say.say("fact-fields"), say.count("fact-fields-changed", m_changes, {say.number(m_values)}), false},
            {say.say("fact-signatures"), say.number(m_signatures), false},
            {say.say("fact-study-version"), m_input.trial.studyVersion, false},
        };
    }

    const ReportInput& m_input;
    StudyNames m_names;
    std::string m_subject;
    std::map<FormPlace, FormRecord> m_records;
    report::CasebookContent m_content;
    std::uint64_t m_started = 0, m_values = 0, m_changes = 0, m_signatures = 0;
};

} // namespace

Result<report::CasebookContent> makeCasebookContent(const ReportInput& input, const std::string& subject) {
    return Casebook(input, subject).make();
}

} // namespace caseseal::desk
