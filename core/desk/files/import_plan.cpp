// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_plan.h"

#include "entry_plan.h"
#include "null_remark.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using exchange::ImportKind;
using exchange::ImportLine;

constexpr std::size_t kSubjectsPerReport = 10;
/// Stands where the reason of a change will stand: the person gives one for the whole file when it is sealed.
constexpr const char* kReasonToCome = "-";

bool writes(ImportKind kind) {
    return kind == ImportKind::Set || kind == ImportKind::Changed || kind == ImportKind::Removed;
}

void block(ImportLine& line, std::string what) {
    line.kind = ImportKind::NotTaken;
    line.what = std::move(what);
}

Result<exchange::HeldData> loadHeld(const exchange::ClinicalFile& file, store::Projection& projection,
                                    base::ProgressPort& progress) {
    std::set<std::string> subjects;
    for (const auto& block : file.blocks)
        for (const auto& subject : block.subjects)
            subjects.insert(subject.key);
    exchange::HeldData held;
    std::size_t done = 0;
    for (const auto& subject : subjects) {
        if (progress.cancelRequested())
            return base::cancelled();
        if (done++ % kSubjectsPerReport == 0)
            progress.report("values in force", done, subjects.size());
        TRY(const auto row, projection.subject(subject));
        if (!row)
            continue;
        held.subjects.insert(subject);
        TRY(const auto states, projection.formStates(subject));
        for (const auto& state : states) {
            TRY(const auto values, projection.values(state.place));
            for (const auto& value : values)
                held.values[value.place] = {value.value, value.unit};
        }
    }
    return held;
}

/// What a file has of one participant, in its order.
struct SubjectLines {
    ImportLine* enrolment = nullptr; ///< where it is new
    std::vector<FormPlace> forms;
    std::map<FormPlace, std::vector<ImportLine*>> lines;
};

class ImportPlanner {
public:
    ImportPlanner(const ImportFile& file, Designs& designs, store::Projection& projection, base::ProgressPort& progress)
        : m_file(file), m_designs(designs), m_projection(projection), m_progress(progress),
          m_plan(designs, projection) {}
    Result<PlannedImport> run();

private:
    void sortBySubjects();
    Result<void> planSubject(const std::string& subject, SubjectLines& lines);
    Result<bool> planEnrolment(ImportLine& line, PlannedSeal& seal);
    Result<void> planForm(const FormPlace& form, std::vector<ImportLine*>& lines, PlannedSeal& seal);
    Result<void> leaveCalculated(const FormPlace& form, std::vector<ImportLine*>& lines);
    void noteProblems(const std::vector<DraftProblem>& problems, const std::vector<ImportLine*>& lines);
    void addOrigins(std::vector<evidence::Entry>& entries, const std::vector<ImportLine*>& lines);
    ItemDraft draftOf(const ImportLine& line) const;
    void compareCalculated();

    const ImportFile& m_file;
    Designs& m_designs;
    store::Projection& m_projection;
    base::ProgressPort& m_progress;
    EntryPlan m_plan;
    PlannedImport m_out;
    std::vector<std::string> m_order;
    std::map<std::string, SubjectLines> m_subjects;
    std::map<ItemPlace, std::optional<std::string>> m_calculated; ///< by the study, as planned
    std::vector<ImportLine> m_found;                              ///< what is no line of the file
};

void ImportPlanner::sortBySubjects() {
    for (auto& line : m_out.difference.lines) {
        if (line.place.subject.empty())
            continue;
        const auto [at, isNew] = m_subjects.try_emplace(line.place.subject);
        if (isNew)
            m_order.push_back(line.place.subject);
        auto& subject = at->second;
        if (line.kind == ImportKind::NewSubject)
            subject.enrolment = &line;
        if (line.place.item.empty() || line.kind == ImportKind::UnknownPlace)
            continue;
        auto& lines = subject.lines[store::formOf(line.place)];
        if (lines.empty())
            subject.forms.push_back(store::formOf(line.place));
        lines.push_back(&line);
    }
}

Result<bool> ImportPlanner::planEnrolment(ImportLine& line, PlannedSeal& seal) {
    auto entry = m_plan.enrol(line.place.subject);
    if (!entry && entry.error().kind == base::ErrorKind::Machine)
        return entry.error();
    if (!entry) {
        block(line, entry.error().message);
        return false;
    }
    entry->data = evidence::Json::Object{{"from", originOf(m_file, line)}};
    seal.entries.push_back(std::move(*entry));
    return true;
}

/// What the study calculates is calculated here too, from what goes in.
Result<void> ImportPlanner::leaveCalculated(const FormPlace& form, std::vector<ImportLine*>& lines) {
    TRY(const auto* design, m_designs.of(form));
    for (auto* line : lines)
        if (design->rules.isDerived(form.form, line->place.group, line->place.item)) {
            line->kind = ImportKind::Calculated;
            line->checks.clear();
            line->what.clear();
        }
    return {};
}

ItemDraft ImportPlanner::draftOf(const ImportLine& line) const {
    ItemDraft draft;
    draft.group = line.place.group;
    draft.groupRepeat = line.place.groupRepeat;
    draft.item = line.place.item;
    draft.value = line.after;
    draft.unit = line.unit;
    draft.reason = kReasonToCome;
    draft.source = "import";
    draft.nullFlavour = line.after ? std::string() : nullFlavourOf(line.claims);
    return draft;
}

void ImportPlanner::noteProblems(const std::vector<DraftProblem>& problems, const std::vector<ImportLine*>& lines) {
    for (const auto& problem : problems) {
        const auto at = std::ranges::find_if(lines, [&problem](const ImportLine* line) {
            return line->place.item == problem.item && line->place.group == problem.group &&
                   line->place.groupRepeat == problem.groupRepeat;
        });
        if (at != lines.end() && (*at)->kind != ImportKind::Calculated) {
            block(**at, problem.what);
            continue;
        }
        ImportLine found; // a calculation out of its bounds
        found.line = lines.front()->line;
        found.place = lines.front()->place;
        found.place.group = problem.group;
        found.place.groupRepeat = problem.groupRepeat;
        found.place.item = problem.item;
        block(found, problem.what);
        m_found.push_back(std::move(found));
    }
}

void ImportPlanner::addOrigins(std::vector<evidence::Entry>& entries, const std::vector<ImportLine*>& lines) {
    std::map<ItemPlace, const ImportLine*> byPlace;
    for (const auto* line : lines)
        byPlace[line->place] = line;
    for (auto& entry : entries) {
        if (entry.source == "derived")
            m_calculated[entry.place] = entry.value;
        const auto line = byPlace.find(entry.place);
        if (entry.source != "import" || line == byPlace.end())
            continue;
        auto data = entry.data.asObject() ? *entry.data.asObject() : evidence::Json::Object();
        data["from"] = originOf(m_file, *line->second);
        entry.data = std::move(data);
        if (entry.act == "item.set")
            entry.reason.clear();
    }
}

Result<void> ImportPlanner::planForm(const FormPlace& form, std::vector<ImportLine*>& lines, PlannedSeal& seal) {
    TRY_VOID(leaveCalculated(form, lines));
    std::vector<ItemDraft> drafts;
    std::vector<ImportLine*> written;
    for (auto* line : lines)
        if (writes(line->kind)) {
            drafts.push_back(draftOf(*line));
            written.push_back(line);
        }
    if (drafts.empty())
        return {};
    auto planned = m_plan.plan(form, drafts);
    if (!planned && planned.error().kind == base::ErrorKind::Machine)
        return planned.error();
    if (!planned) {
        block(*written.front(), planned.error().message);
        return {};
    }
    noteProblems(planned->problems, lines);
    addOrigins(planned->entries, written);
    std::ranges::move(planned->entries, std::back_inserter(seal.entries));
    return {};
}

Result<void> ImportPlanner::planSubject(const std::string& subject, SubjectLines& lines) {
    PlannedSeal seal;
    if (lines.enrolment) {
        TRY(const bool enrolled, planEnrolment(*lines.enrolment, seal));
        if (!enrolled)
            return {};
    }
    TRY(const bool there, m_plan.isEnrolled(subject));
    if (!there)
        return {}; // the difference says so
    for (const auto& form : lines.forms)
        TRY_VOID(planForm(form, lines.lines[form], seal));
    if (!seal.entries.empty())
        m_out.values.push_back(std::move(seal));
    return {};
}

/// Of what the file says of a calculated item only this is worth a word: that the study calculates something else.
void ImportPlanner::compareCalculated() {
    for (auto& line : m_out.difference.lines) {
        if (line.kind != ImportKind::Calculated)
            continue;
        const auto planned = m_calculated.find(line.place);
        const auto value = planned == m_calculated.end() ? line.before : planned->second;
        if (value != line.after)
            line.what = "The study calculates " + value.value_or("nothing") + " here; that is what will stand.";
    }
}

Result<PlannedImport> ImportPlanner::run() {
    TRY(const auto* design, m_designs.inForce());
    TRY(const auto held, loadHeld(m_file.data, m_projection, m_progress));
    m_out.difference = exchange::compareImport(design->study, held, m_file.data, m_file.names);
    sortBySubjects();
    std::size_t done = 0;
    for (const auto& subject : m_order) {
        if (m_progress.cancelRequested())
            return base::cancelled();
        if (done++ % kSubjectsPerReport == 0)
            m_progress.report("participants", done, m_order.size());
        TRY_VOID(planSubject(subject, m_subjects[subject]));
    }
    for (auto& seal : m_out.values)
        TRY_VOID(m_plan.noteNotCollected(seal.entries));
    compareCalculated();
    auto& lines = m_out.difference.lines;
    std::ranges::move(m_found, std::back_inserter(lines));
    std::ranges::stable_sort(lines, {}, &ImportLine::line);
    if (!m_out.difference.canBeSealed())
        m_out.values.clear();
    return std::move(m_out);
}

} // namespace

Result<PlannedImport> planImport(const ImportFile& file, Designs& designs, store::Projection& projection,
                                 base::ProgressPort& progress) {
    return ImportPlanner(file, designs, projection, progress).run();
}

} // namespace caseseal::desk
