// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/study_versions.h"

#include "doors.h"

#include <algorithm>
#include <set>

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;
using study::PartKind;

/// The forms of a design that a difference concerns: from the parts that differ up to the forms that hold them or hang
/// on them.
class TouchedForms {
public:
    void add(const study::Study& study, const std::vector<study::StudyChange>& changes) {
        m_parts.clear();
        m_visits.clear();
        for (const auto& change : changes)
            sort(change);
        for (const auto& [oid, item] : study.items)
            if (isTouched(PartKind::CodeList, item.codeList) || isAnyTouched(PartKind::Unit, item.units))
                m_parts[PartKind::Item].insert(oid);
        for (const auto& [oid, group] : study.groups)
            if (std::any_of(group.items.begin(), group.items.end(), [&](const auto& ref) { return isTouched(ref); }))
                m_parts[PartKind::Group].insert(oid);
        for (const auto& [oid, form] : study.forms)
            if (std::any_of(form.groups.begin(), form.groups.end(), [&](const auto& ref) { return isTouched(ref); }))
                m_parts[PartKind::Form].insert(oid);
        for (const auto& event : study.events)
            addOf(event);
        m_forms.merge(m_parts[PartKind::Form]);
    }
    [[nodiscard]] bool has(const FormPlace& place) const {
        return m_forms.contains(place.form) || m_inVisits.contains({place.event, place.form});
    }

private:
    void sort(const study::StudyChange& change) {
        if (change.part == PartKind::Event) {
            if (change.touchesValues)
                m_visits.insert({change.oid, change.refers});
        } else if (change.part == PartKind::Check) {
            m_parts[PartKind::Item].insert(change.parent);
        } else if (change.part == PartKind::CodeListItem) {
            m_parts[PartKind::CodeList].insert(change.parent);
        } else {
            m_parts[change.part].insert(change.oid);
        }
    }
    /// A visit that is shown otherwise touches its forms, one of its forms that is asked for otherwise that one.
    void addOf(const study::Event& event) {
        const bool whole = m_visits.contains({event.oid, {}}) || isTouched(PartKind::Condition, event.condition);
        for (const auto& ref : event.forms)
            if (whole || m_visits.contains({event.oid, ref.form}) || isTouched(PartKind::Condition, ref.condition))
                m_inVisits.insert({event.oid, ref.form});
    }
    [[nodiscard]] bool isTouched(PartKind part, const std::string& oid) const {
        const auto found = m_parts.find(part);
        return found != m_parts.end() && found->second.contains(oid);
    }
    [[nodiscard]] bool isAnyTouched(PartKind part, const std::vector<std::string>& oids) const {
        return std::any_of(oids.begin(), oids.end(), [&](const auto& oid) { return isTouched(part, oid); });
    }
    [[nodiscard]] bool isTouched(const study::ItemRef& ref) const {
        return isTouched(PartKind::Item, ref.item) || isTouched(PartKind::Condition, ref.condition) ||
               isTouched(PartKind::Method, ref.method);
    }
    [[nodiscard]] bool isTouched(const study::GroupRef& ref) const {
        return isTouched(PartKind::Group, ref.group) || isTouched(PartKind::Condition, ref.condition);
    }

    std::map<PartKind, std::set<std::string>> m_parts;        ///< OIDs that differ, or hold or hang on what differs
    std::set<std::pair<std::string, std::string>> m_visits;   ///< that differ; the form where only that one does
    std::set<std::string> m_forms;                            ///< in any visit
    std::set<std::pair<std::string, std::string>> m_inVisits; ///< visit and form
};

Result<void> enterStep(base::ProgressPort& progress, std::string_view step) {
    if (progress.cancelRequested())
        return base::cancelled();
    progress.report(step, 0, 0);
    return {};
}

Result<study::OdmImport> parseVersion(const study::Study& now, base::BytesView odm) {
    TRY(auto import, study::parseOdm(odm));
    if (import.study.oid != now.oid)
        return base::badInput("The file holds the study " + import.study.oid + "; this trial is " + now.oid +
                              ". Choose a version of the same study.");
    return import;
}

Result<std::vector<FormPlace>> touchedForms(const study::Study& now, const VersionPreview& next,
                                            store::Projection& projection) {
    TouchedForms touched;
    touched.add(now, next.changes);
    touched.add(next.study, next.changes);
    TRY(const auto states, projection.formStates());
    std::vector<FormPlace> places;
    for (const auto& state : states)
        if (state.values > 0 && touched.has(state.place))
            places.push_back(state.place);
    return places;
}

/// What adopting `odm` after `now` would mean for the forms of `projection`.
Result<VersionPreview> look(const study::Study& now, store::Projection& projection, base::BytesView odm,
                            base::ProgressPort& progress) {
    TRY_VOID(enterStep(progress, "design"));
    TRY(auto import, parseVersion(now, odm));
    VersionPreview out;
    out.sha256 = base::encodeHex(crypto::sha256(odm));
    out.warnings = std::move(import.warnings);
    TRY_VOID(enterStep(progress, "rules"));
    out.rules = study::StudyRules::make(import.study).notes();
    TRY_VOID(enterStep(progress, "differences"));
    out.changes = study::compareStudies(now, import.study);
    out.study = std::move(import.study);
    TRY_VOID(enterStep(progress, "forms"));
    TRY(out.touchedForms, touchedForms(now, out, projection));
    return out;
}

class ReaderVersionCheck final : public VersionCheck {
public:
    ReaderVersionCheck(std::unique_ptr<store::TrialReader> reader, study::Study now)
        : m_reader(std::move(reader)), m_now(std::move(now)) {}
    Result<VersionPreview> run(base::BytesView odm, base::ProgressPort& progress) override {
        return look(m_now, m_reader->projection(), odm, progress);
    }

private:
    std::unique_ptr<store::TrialReader> m_reader;
    study::Study m_now;
};

Json planJson(const store::SdvPlan& plan) {
    const auto array = [](const std::vector<std::string>& oids) { return Json::Array(oids.begin(), oids.end()); };
    return Json::Object{{"forms", array(plan.forms)}, {"items", array(plan.items)}};
}

class TrialVersions final : public StudyVersions {
public:
    explicit TrialVersions(Workbench& bench) : m_bench(bench) {}
    Result<std::vector<StudyVersion>> list() override;
    Result<VersionPreview> preview(base::BytesView odm) override;
    Result<std::unique_ptr<VersionCheck>> beginCheck() override;
    Result<SealReceipt> adopt(const base::Bytes& odm, const std::string& reason,
                              const std::optional<store::SdvPlan>& sdv) override;
    Result<SealReceipt> adopt(VersionPreview checked, const base::Bytes& odm, const std::string& reason,
                              const std::optional<store::SdvPlan>& sdv) override;
    Result<const study::Study*> studyFor(const FormPlace& form) override;
    Result<const study::StudyRules*> rulesFor(const FormPlace& form) override;
    Result<const study::Study*> study(const std::string& sha256) override;
    Result<const study::StudyRules*> rules(const std::string& sha256) override;
    Result<const study::StudyRules*> rules() override;
    Result<std::vector<store::FormState>> outdatedForms() override;
    Result<SealReceipt> migrate(std::span<const FormPlace> forms, const std::string& reason) override;

private:
    Result<std::string> versionOf(const FormPlace& form);
    Result<void> checkAdoption(const VersionPreview& preview, const std::string& reason, bool newPlan);
    Result<Entry> planMigration(const FormPlace& form, const std::string& reason, const std::string& version);
    Result<SealReceipt> sealVersion(VersionPreview next, const base::Bytes& odm, const std::string& reason,
                                    const std::optional<store::SdvPlan>& sdv);
    void takeOver(study::Study study);

    Workbench& m_bench;
    std::vector<std::unique_ptr<study::Study>> m_earlier; ///< those that were in force during this session
};

// ---------------------------------------------------------------- which version

Result<const study::Study*> TrialVersions::study(const std::string& sha256) {
    TRY(const Design* design, m_bench.designs.version(sha256));
    return &design->study;
}

Result<const study::StudyRules*> TrialVersions::rules(const std::string& sha256) {
    TRY(const Design* design, m_bench.designs.version(sha256));
    return &design->rules;
}

Result<const study::StudyRules*> TrialVersions::rules() {
    TRY(const auto version, m_bench.trial->projection().studyVersion());
    return rules(version);
}

Result<std::string> TrialVersions::versionOf(const FormPlace& form) {
    TRY(const auto state, m_bench.trial->projection().formState(form));
    if (state && !state->studyVersion.empty())
        return state->studyVersion;
    return m_bench.trial->projection().studyVersion();
}

Result<const study::Study*> TrialVersions::studyFor(const FormPlace& form) {
    TRY(const auto version, versionOf(form));
    return study(version);
}

Result<const study::StudyRules*> TrialVersions::rulesFor(const FormPlace& form) {
    TRY(const auto version, versionOf(form));
    return rules(version);
}

Result<std::vector<StudyVersion>> TrialVersions::list() {
    TRY(const auto rows, m_bench.trial->projection().studyVersions());
    TRY(const auto states, m_bench.trial->projection().formStates());
    std::map<std::string, std::uint64_t> forms;
    for (const auto& state : states)
        ++forms[state.studyVersion];
    std::vector<StudyVersion> versions;
    for (const auto& row : rows) {
        const auto hash = textOr(row.entry.data, "sha256");
        versions.push_back({hash, textOr(row.entry.data, "oid"), textOr(row.entry.data, "name"), row.entry.reason,
                            row.author, row.time, row.seal, false, forms[hash]});
    }
    if (!versions.empty())
        versions.back().inForce = true;
    return versions;
}

// ---------------------------------------------------------------- adopting

Result<VersionPreview> TrialVersions::preview(base::BytesView odm) {
    base::NoProgress quiet;
    return look(m_bench.study, m_bench.trial->projection(), odm, quiet);
}

Result<std::unique_ptr<VersionCheck>> TrialVersions::beginCheck() {
    TRY(auto reader, m_bench.trial->openReader());
    return std::unique_ptr<VersionCheck>(std::make_unique<ReaderVersionCheck>(std::move(reader), m_bench.study));
}

Result<void> TrialVersions::checkAdoption(const VersionPreview& preview, const std::string& reason, bool newPlan) {
    if (reason.empty())
        return base::badInput("A new study version needs a reason.");
    TRY(const auto inForce, m_bench.trial->projection().studyVersion());
    if (inForce == preview.sha256 && !newPlan)
        return base::badInput("This very file is the version in force already.");
    return {};
}

/// Pages hold pointers into the design they opened: it stays where it is, the new one takes its place.
void TrialVersions::takeOver(study::Study study) {
    m_earlier.push_back(std::make_unique<study::Study>(std::exchange(m_bench.study, std::move(study))));
    m_bench.info.studyVersion =
        m_bench.study.versionName.empty() ? m_bench.study.versionOid : m_bench.study.versionName;
}

Result<SealReceipt> TrialVersions::adopt(const base::Bytes& odm, const std::string& reason,
                                         const std::optional<store::SdvPlan>& sdv) {
    return m_bench.attempt({"study.version", {}}, [&]() -> Result<SealReceipt> {
        TRY(auto next, preview(odm));
        return sealVersion(std::move(next), odm, reason, sdv);
    });
}

Result<SealReceipt> TrialVersions::adopt(VersionPreview checked, const base::Bytes& odm, const std::string& reason,
                                         const std::optional<store::SdvPlan>& sdv) {
    CHECK(checked.sha256 == base::encodeHex(crypto::sha256(odm)));
    return m_bench.attempt({"study.version", {}}, [&] { return sealVersion(std::move(checked), odm, reason, sdv); });
}

Result<SealReceipt> TrialVersions::sealVersion(VersionPreview next, const base::Bytes& odm, const std::string& reason,
                                               const std::optional<store::SdvPlan>& sdv) {
    TRY(const auto plan, m_bench.trial->projection().sdvPlan());
    TRY_VOID(checkAdoption(next, reason, sdv && *sdv != plan));
    const store::SdvPlan& kept = sdv ? *sdv : plan;
    Json::Object data{{"oid", next.study.versionOid}, {"sha256", next.sha256}, {"name", next.study.versionName}};
    if (!kept.all)
        data["sdv"] = planJson(kept);
    Entry entry;
    entry.act = "study.version";
    entry.reason = reason;
    entry.data = std::move(data);
    PlannedSeal seal;
    seal.entries.push_back(std::move(entry));
    seal.files["study/" + next.sha256 + ".xml"] = odm;
    TRY(const auto receipt, m_bench.seal(std::move(seal), {}));
    takeOver(std::move(next.study));
    return receipt;
}

// ---------------------------------------------------------------- migrating

Result<std::vector<store::FormState>> TrialVersions::outdatedForms() {
    TRY(const auto inForce, m_bench.trial->projection().studyVersion());
    TRY(auto states, m_bench.trial->projection().formStates());
    std::erase_if(states, [&inForce](const auto& state) {
        return state.values == 0 || state.studyVersion.empty() || state.studyVersion == inForce;
    });
    return states;
}

Result<Entry> TrialVersions::planMigration(const FormPlace& form, const std::string& reason,
                                           const std::string& version) {
    const std::string where = "Form " + form.form + " of " + form.subject;
    TRY(const auto state, m_bench.trial->projection().formState(form));
    if (!state || state->values == 0)
        return base::badInput(where + " holds no value: it opens under the version in force by itself.");
    if (state->studyVersion == version)
        return base::badInput(where + " is under the version in force already.");
    if (state->frozen || state->locked)
        return base::refused(where + " is " + (state->locked ? "locked" : "frozen") +
                             ": ask for it to be unlocked first.");
    Entry entry;
    entry.act = "form.reopen";
    entry.place = placeOf(form);
    entry.reason = reason;
    entry.data = Json::Object{{"migrate", version}};
    return entry;
}

Result<SealReceipt> TrialVersions::migrate(std::span<const FormPlace> forms, const std::string& reason) {
    const ItemPlace first = forms.empty() ? ItemPlace() : placeOf(forms.front());
    return m_bench.attempt({"form.reopen", first}, [&]() -> Result<SealReceipt> {
        if (forms.empty())
            return base::badInput("Choose the forms to migrate.");
        if (reason.empty())
            return base::badInput("A migration needs a reason.");
        TRY(const auto version, m_bench.trial->projection().studyVersion());
        PlannedSeal seal;
        for (const auto& form : forms) {
            TRY(auto entry, planMigration(form, reason, version));
            seal.entries.push_back(std::move(entry));
        }
        const bool one = std::all_of(forms.begin(), forms.end(),
                                     [&](const auto& form) { return form.subject == forms.front().subject; });
        return m_bench.seal(std::move(seal), one ? forms.front().subject : std::string());
    });
}

} // namespace

std::unique_ptr<StudyVersions> makeStudyVersions(Workbench& bench) { return std::make_unique<TrialVersions>(bench); }

} // namespace caseseal::desk
