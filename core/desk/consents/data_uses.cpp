// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_uses.h"

#include "consent_record.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;
using store::TrailRow;

constexpr std::uint64_t kReportEach = 256;

std::vector<std::string> textsIn(const Json* list) {
    std::vector<std::string> out;
    if (list == nullptr || list->asArray() == nullptr)
        return out;
    for (const Json& one : *list->asArray())
        if (const auto* text = one.asString())
            out.push_back(*text);
    return out;
}

/// Acts that are sealed as a report and hand out nothing.
bool isNoPaper(const std::string& kind) {
    static constexpr std::string_view kKinds[] = {"review", "review-item", "database-lock", "database-unlock",
                                                  "split-view"};
    return std::find(std::begin(kKinds), std::end(kKinds), kind) != std::end(kKinds);
}

class TrialDataUses final : public DataUseJob {
public:
    TrialDataUses(std::unique_ptr<store::TrialReader> reader, store::SubjectRow subject, consent::ParticipantConsent of)
        : m_reader(std::move(reader)), m_subject(std::move(subject)), m_of(std::move(of)) {}

    Result<std::vector<DataUse>> run(base::ProgressPort& progress) override;

private:
    [[nodiscard]] Result<bool> covers(const TrailRow& row);
    [[nodiscard]] Result<bool> isChosen(const Json& chosen);
    [[nodiscard]] bool wasLeftOut(const TrailRow& row) const;

    std::unique_ptr<store::TrialReader> m_reader;
    store::SubjectRow m_subject;
    consent::ParticipantConsent m_of;
};

Result<std::vector<DataUse>> TrialDataUses::run(base::ProgressPort& progress) {
    std::vector<TrailRow> rows;
    store::TrailFilter filter;
    filter.acts = {"data.export", "data.share", "report.issue"};
    filter.newestFirst = true;
    TRY_VOID(m_reader->projection().trail(filter, [&rows, &progress](const TrailRow& row) {
        rows.push_back(row);
        return rows.size() % kReportEach != 0 || !progress.cancelRequested();
    }));
    if (progress.cancelRequested())
        return base::cancelled();
    std::vector<DataUse> out;
    for (const auto& row : rows) {
        TRY(const bool held, covers(row));
        if (!held)
            continue;
        const Json& data = row.entry.data;
        const bool report = row.entry.act == "report.issue";
        out.push_back({row.entry.act, textOr(data, report ? "kind" : "format"), row.author, textOr(data, "purpose"),
                       textsIn(data.find("recipients")), row.time, row.zoneMinutes, row.seal, row.chain});
    }
    return out;
}

Result<bool> TrialDataUses::covers(const TrailRow& row) {
    const Entry& entry = row.entry;
    if (row.time < m_subject.enrolled)
        return false;
    if (!entry.place.subject.empty())
        return entry.place.subject == m_subject.subject;
    if (!handsOut(entry))
        return false;
    if (entry.act == "report.issue") {
        const auto about = textOr(entry.data, "about");
        return about.empty() || about == m_subject.subject;
    }
    const bool evidence = textOr(entry.data, "format") == "evidence";
    if (const Json* chosen = evidence ? entry.data.find("chosen") : nullptr)
        return isChosen(*chosen);
    return !wasLeftOut(row);
}

/// What a bundle of evidence shows (FORMAT.md: chosen participants, none named: all; or one entry).
Result<bool> TrialDataUses::isChosen(const Json& chosen) {
    const Json *seal = chosen.find("seal"), *index = chosen.find("entry");
    if (seal == nullptr || index == nullptr || seal->asInteger() == nullptr || index->asInteger() == nullptr) {
        const auto subjects = textsIn(chosen.find("subjects"));
        return subjects.empty() || std::find(subjects.begin(), subjects.end(), m_subject.subject) != subjects.end();
    }
    TRY(const auto entries,
        m_reader->entriesOf(textOr(chosen, "chain"), static_cast<std::uint64_t>(*seal->asInteger())));
    for (const auto& stored : entries) {
        if (stored.record.i != static_cast<std::uint64_t>(*index->asInteger()))
            continue;
        const auto entry = Entry::parse(stored.record.json);
        return entry && entry->place.subject == m_subject.subject;
    }
    return false;
}

/// An export that left participants out left out those who had not agreed to be handed on.
bool TrialDataUses::wasLeftOut(const TrailRow& row) const {
    const Json* count = row.entry.data.find("leftOut");
    if (count == nullptr || count->asInteger() == nullptr || *count->asInteger() == 0)
        return false;
    const auto moment = momentOf(row);
    return !m_of.scopes(&moment).contains(std::string(evidence::ConsentDocument::kShare));
}

} // namespace

bool handsOut(const Entry& entry) {
    if (entry.act == "report.issue")
        return !isNoPaper(textOr(entry.data, "kind"));
    const bool backup = textOr(entry.data, "format") == "backup"; // a copy for the trial itself
    return (entry.act == "data.export" || entry.act == "data.share") && !backup;
}

std::unique_ptr<DataUseJob> makeDataUses(std::unique_ptr<store::TrialReader> reader, store::SubjectRow subject,
                                         consent::ParticipantConsent of) {
    return std::make_unique<TrialDataUses>(std::move(reader), std::move(subject), std::move(of));
}

} // namespace caseseal::desk
