// SPDX-License-Identifier: GPL-3.0-or-later
#include "clause_draft.h"

#include "act_words.h"
#include "erasure_report.h"

#include <algorithm>
#include <array>

namespace caseseal::desk {

using evidence::Entry;
using evidence::Json;
using report::ReportWords;

namespace {

std::string joined(const ReportWords& say, const std::string& before, const std::string& text) {
    return before.empty() ? text : text.empty() ? before : say.say("list", {before, text});
}

/// The title of a report, or the step of a review, by the kind that report.issue names.
std::string issuedWords(const ReportWords& say, const std::string& kind) {
    struct Title {
        std::string_view kind;
        report::Word word;
    };
    static constexpr auto kTitles = std::to_array<Title>({{"audit", "title-audit"},
                                                          {"casebook", "title-casebook"},
                                                          {"changes", "title-changes"},
                                                          {"persons", "title-persons"},
                                                          {"erasure", "title-erasure"},
                                                          {"accountability", "title-accountability"},
                                                          {"certificate", "title-certificate"},
                                                          {"inspection", "title-inspection"},
                                                          {"review", "title-review"},
                                                          {"review-item", "title-review-item"}});
    for (const auto& [known, title] : kTitles)
        if (known == kind)
            return say.say(title);
    return kind;
}

std::string personWords(const store::TrailRow& row, const ReportWords& say, const TrialPersons& persons) {
    const Entry& entry = row.entry;
    std::string out = nameOf(persons, row.chain, dataWord(entry, "person"));
    const Json* roles = entry.data.find("roles");
    if (entry.act != "person.add" && entry.act != "person.role")
        return out;
    for (const Json& role : roles != nullptr && roles->asArray() != nullptr ? *roles->asArray() : Json::Array())
        if (role.asString() != nullptr)
            out = joined(say, out, say.name("role", *role.asString()));
    return out;
}

/// Whose attempt, at what; the sealed reason stands beside it.
std::string refusedWords(const store::TrailRow& row, const ReportWords& say, const TrialPersons& persons) {
    const std::string act = dataWord(row.entry, "act");
    return joined(say, nameOf(persons, row.chain, dataWord(row.entry, "person")),
                  act.empty() ? act : say.name("act", act));
}

std::string productWords(const Entry& entry, const ReportWords& say) {
    std::string out;
    for (const char* key : {"kit", "serial", "lot", "quantity"})
        out = joined(say, out, dataWord(entry, key));
    return out;
}

/// What stands behind the colon for acts that are not about values, forms and queries. Of a random allocation nothing:
/// it would tell the arm.
std::string detailOf(const store::TrailRow& row, const ReportWords& say, const TrialPersons& persons) {
    const Entry& entry = row.entry;
    const std::string& act = entry.act;
    if (act == "session.refused")
        return refusedWords(row, say, persons);
    if (act.starts_with("person.") || act.starts_with("session."))
        return personWords(row, say, persons);
    if (act == "report.issue")
        return issuedWords(say, dataWord(entry, "kind"));
    if (act.starts_with("data."))
        return joined(say, dataWord(entry, "format"), dataWord(entry, "purpose"));
    if (act == "study.version")
        return joined(say, dataWord(entry, "name"), dataWord(entry, "oid"));
    if (act == "clock.warning")
        return dataWord(entry, "seen");
    if (act.starts_with("consent."))
        return joined(say, dataWord(entry, "title"), dataWord(entry, "version"));
    return act.starts_with("product.") ? productWords(entry, say) : std::string();
}

/// A refused attempt has its place in `data`.
ItemPlace placeIn(const Entry& entry) {
    if (entry.act != "session.refused")
        return entry.place;
    ItemPlace place;
    place.subject = dataWord(entry, "subject");
    place.event = dataWord(entry, "event");
    place.form = dataWord(entry, "form");
    place.item = dataWord(entry, "item");
    return place;
}

std::string whyOf(const Entry& entry, const ReportWords& say) {
    const std::string reason = reasonOf(say, entry);
    if (!reason.empty())
        return reason;
    return dataWord(entry, entry.act == "chain.restore"                                     ? "reason"
                           : entry.act == "session.refused" || entry.act == "session.close" ? "why"
                           : entry.act == "report.issue" || entry.act.starts_with("data.")  ? "sha256"
                                                                                            : "");
}

std::string placeWords(const ItemPlace& at, const StudyNames& names) {
    return at.event.empty() ? at.subject : at.subject + " › " + names.place(at);
}

/// "changed 128 to 118 mmHg", "attempt refused: Nora (nora), locked".
std::string matterOf(const store::TrailRow& row, const StudyNames& names, const TrialPersons& persons) {
    const auto& say = names.say();
    if (row.erased)
        return erasedWords(say, row, persons);
    const std::string act = actWords(row.entry, names), detail = detailOf(row, say, persons);
    return detail.empty() ? act : say.say("with-detail", {act, detail});
}

/// Takes what its seal says into a row.
void takeSeal(store::TrailRow& row, const evidence::SealRecord& record) {
    row.ledgerIndex = record.ledgerIndex;
    if (const auto seal = evidence::Seal::parse(record.note)) {
        row.author = seal->header.author;
        row.role = seal->header.role;
        row.time = seal->header.time;
        row.zoneMinutes = seal->header.zoneMinutes;
    }
}

} // namespace

Result<std::optional<std::uint64_t>> ClauseDraft::firstEntryOf(std::uint64_t seal) {
    store::TrailFilter filter;
    filter.fromSeal = seal;
    std::optional<std::uint64_t> id;
    TRY_VOID(projection().trail(filter, [&id](const store::TrailRow& row) {
        id = row.id;
        return false;
    }));
    return id;
}

/// In pieces, so that it can tell how far it is where few entries have such an act.
Result<void> ClauseDraft::each(std::vector<std::string> acts, const Take& take) {
    constexpr std::uint64_t kSealsAtOnce = 1000;
    TRY(const auto counts, projection().counts());
    store::TrailFilter filter;
    filter.acts = std::move(acts);
    for (std::uint64_t seal = kSealsAtOnce;; seal += kSealsAtOnce) {
        if (m_progress.cancelRequested())
            return base::cancelled();
        m_progress.report("seals", std::min(seal, counts.seals), counts.seals);
        TRY(filter.beforeEntry, firstEntryOf(seal));
        TRY_VOID(projection().trail(filter, [&take](const store::TrailRow& row) {
            take(row);
            return true;
        }));
        if (!filter.beforeEntry)
            return {};
        filter.fromEntry = *filter.beforeEntry;
    }
}

Result<void> ClauseDraft::eachSeal(const TakeSeal& take) {
    constexpr std::uint64_t kLookEvery = 256;
    auto& source = m_context.reader->source();
    TRY(const auto manifest, source.manifest());
    TRY(const auto counts, projection().counts());
    std::uint64_t done = 0;
    for (const auto& chain : manifest.chains) {
        TRY(const auto cursor, source.seals(chain.chain));
        evidence::SealRecord record;
        for (;;) {
            if (done % kLookEvery == 0 && m_progress.cancelRequested())
                return base::cancelled();
            TRY(const bool more, cursor->nextInto(record));
            if (!more)
                break;
            if (const auto seal = evidence::Seal::parse(record.note))
                take(seal->header, record.ledgerIndex);
            if (++done % kLookEvery == 0)
                m_progress.report("seals", done, counts.seals);
        }
    }
    return {};
}

Result<void> ClauseDraft::list(const Place& at, const std::string& what, const std::string& why) {
    store::TrailRow row;
    row.chain = at.chain;
    row.seal = at.seal;
    row.entryIndex = at.entry;
    TRY(const auto record, m_context.reader->sealRecord(at.chain, at.seal));
    if (record)
        takeSeal(row, *record);
    if (at.chain == m_context.trial.chain) {
        TRY(const auto first, firstEntryOf(at.seal));
        row.id = first ? *first + at.entry : 0;
    }
    keep({std::move(row), what, why});
    return {};
}

void ClauseDraft::keep(Kept kept) {
    ++m_answer.rowsTotal;
    m_rows.push_back(std::move(kept));
    if (m_rows.size() > ClauseAnswer::kMaxRows)
        m_rows.pop_front();
}

void ClauseDraft::figure(report::Word name, std::uint64_t value) {
    constexpr std::string_view kFamily = "figure-";
    auto key = report::kReportSentences[name.index()].key;
    if (key.starts_with(kFamily))
        key.remove_prefix(kFamily.size());
    figure(std::string(key), say().say(name), value);
}

void ClauseDraft::figure(std::string key, std::string name, std::uint64_t value) {
    m_answer.figures.push_back({std::move(key), std::move(name), value});
}

void ClauseDraft::state(report::Word sentence, std::uint64_t count) {
    m_answer.there = true;
    m_answer.sentence = say().count(sentence, count);
}

void ClauseDraft::stateNone(report::Word sentence) {
    m_answer.there = false;
    m_answer.sentence = say().say(sentence);
}

ClauseRow ClauseDraft::wordsOf(const Kept& kept) const {
    const auto& row = kept.row;
    ClauseRow out;
    out.id = row.id;
    out.chain = row.chain;
    out.seal = row.seal;
    out.entry = row.entryIndex;
    out.ledgerIndex = row.ledgerIndex;
    if (!row.author.empty()) {
        out.time = row.time;
        out.when = timeOf(say(), row);
        out.who = whoOf(say(), m_persons, row);
    }
    const bool ownWords = kept.what.empty();
    out.what = ownWords ? matterOf(row, m_names, m_persons) : kept.what;
    out.place = placeWords(placeIn(row.entry), m_names);
    out.why = ownWords && !row.erased ? whyOf(row.entry, say()) : kept.why;
    out.proof = proofOf(say(), row);
    return out;
}

ClauseAnswer ClauseDraft::finish() {
    m_answer.language = say().tag();
    std::for_each(m_rows.rbegin(), m_rows.rend(), [this](const Kept& kept) { m_answer.rows.push_back(wordsOf(kept)); });
    m_rows.clear();
    return std::move(m_answer);
}

} // namespace caseseal::desk
