// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/erasures.h"

#include "doors.h"
#include "draft_names.h"
#include "second_person.h"

#include "evidence/erasure.h"
#include "ledger/note.h"

#include <algorithm>
#include <set>

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;
using store::TrailRow;

constexpr std::size_t kTellingBytes = 4; ///< a shorter text says nothing where it is only a part of another one

bool isValueAct(std::string_view act) { return act == "item.set" || act == "item.change"; }

/// As it stands within a text of canonical JSON.
std::string escaped(const std::string& text) {
    const std::string quoted = Json(text).encode();
    return quoted.substr(1, quoted.size() - 2);
}

/// Where the chosen entry is, and what of it is personal.
struct Chosen {
    TrailRow row;
    std::optional<store::ItemValue> inForce; ///< of its item, where it is about a value
    std::optional<std::string> value;        ///< that goes, where it is the value
};

/// What goes with it.
struct Plan {
    ErasurePreview preview;
    std::vector<std::string> texts; ///< that nobody may find afterwards
    std::vector<std::string> drafts;
    std::optional<store::ItemValue> inForce;
};

std::vector<std::string> textsOf(const Chosen& chosen, ErasedPart part) {
    const Entry& entry = chosen.row.entry;
    std::set<std::string> texts{entry.reason, textOr(entry.data, "text")};
    if (part == ErasedPart::Value && chosen.value)
        texts.insert(*chosen.value);
    for (const auto& check : entry.checks)
        texts.insert(check.answer);
    texts.erase(std::string());
    return {texts.begin(), texts.end()};
}

class FileSweep final : public Sweep {
public:
    explicit FileSweep(std::unique_ptr<store::Sweeper> sweeper) : m_sweeper(std::move(sweeper)) {}
    Result<bool> run() override { return m_sweeper->run(); }

private:
    std::unique_ptr<store::Sweeper> m_sweeper;
};

class TrialErasures final : public Erasures {
public:
    explicit TrialErasures(Workbench& bench) : m_bench(bench) {}
    Result<ErasurePreview> preview(std::uint64_t seal, std::uint64_t entry, ErasedPart part) override {
        TRY(auto plan, planOf(seal, entry, part));
        return std::move(plan.preview);
    }
    Result<std::unique_ptr<Confirmation>> beginConfirmation(const std::string& second,
                                                            crypto::SecretBytes password) override;
    Result<ErasureDone> erase(const ErasureOrder& order, const Confirmation& confirmation) override;
    Result<std::unique_ptr<Sweep>> sweep() override {
        TRY(auto sweeper, m_bench.trial->sweeper());
        return std::unique_ptr<Sweep>(std::make_unique<FileSweep>(std::move(sweeper)));
    }

private:
    [[nodiscard]] store::Projection& projection() { return m_bench.trial->projection(); }
    [[nodiscard]] Result<TrailRow> rowAt(std::uint64_t seal, std::uint64_t entry);
    [[nodiscard]] Result<Plan> planOf(std::uint64_t seal, std::uint64_t entry, ErasedPart part);
    [[nodiscard]] Result<void> planValue(Plan& plan, Chosen& chosen);
    [[nodiscard]] Result<void> planOther(Plan& plan, const TrailRow& row);
    [[nodiscard]] Result<void> findMentions(Plan& plan, const std::string& subject);
    [[nodiscard]] Result<void> findDrafts(Plan& plan, const FormPlace& form);
    [[nodiscard]] Result<evidence::Person> checkSecond(const std::string& id);
    [[nodiscard]] Result<evidence::Digest> leafAt(const TrailRow& row);
    [[nodiscard]] Result<ErasureDone> eraseAs(const ErasureOrder& order, const Plan& plan,
                                              const ledger::NoteSigner& second);
    [[nodiscard]] Result<Entry> actFor(const ErasureOrder& order, const Plan& plan, const TrailRow& row,
                                       const ledger::NoteSigner& second);

    Workbench& m_bench;
};

// ---------------------------------------------------------------- what would go

Result<TrailRow> TrialErasures::rowAt(std::uint64_t seal, std::uint64_t entry) {
    const std::string where = std::to_string(seal) + ":" + std::to_string(entry);
    std::optional<TrailRow> found;
    store::TrailFilter filter;
    filter.fromSeal = seal;
    TRY_VOID(projection().trail(filter, [&](const TrailRow& row) {
        if (row.chain == m_bench.sealer.chain() && row.seal == seal && row.entryIndex == entry)
            found = row;
        return !found && row.seal == seal;
    }));
    if (!found)
        return base::badInput("There is no entry " + where + ".");
    if (found->erased)
        return base::badInput("The entry " + where + " is erased already.");
    if (!evidence::isErasable(found->entry.act) || found->entry.place.subject.empty())
        return base::badInput("An entry of the kind " + found->entry.act +
                              " cannot be erased: only values, queries and what was said of visits can.");
    return std::move(*found);
}

Result<Plan> TrialErasures::planOf(std::uint64_t seal, std::uint64_t entry, ErasedPart part) {
    Chosen chosen;
    TRY(chosen.row, rowAt(seal, entry));
    Plan plan;
    const auto& place = chosen.row.entry.place;
    if (isValueAct(chosen.row.entry.act)) {
        TRY(chosen.inForce, projection().value(place));
        plan.inForce = chosen.inForce;
        if (part == ErasedPart::Value)
            TRY_VOID(planValue(plan, chosen));
    } else {
        TRY_VOID(planOther(plan, chosen.row));
    }
    if (plan.preview.entries.empty())
        plan.preview.entries.push_back(chosen.row);
    plan.preview.keepsValue =
        plan.inForce &&
        std::any_of(plan.preview.entries.begin(), plan.preview.entries.end(), [&plan](const TrailRow& row) {
            return row.chain == plan.inForce->chain && row.seal == plan.inForce->seal &&
                   row.entryIndex == plan.inForce->entry;
        });
    plan.texts = textsOf(chosen, part);
    TRY_VOID(findMentions(plan, place.subject));
    TRY_VOID(findDrafts(plan, {place.subject, place.event, place.eventRepeat, place.form, place.formRepeat}));
    return plan;
}

/// Every entry of the field that holds the value, as the new one or as the one that it replaced.
Result<void> TrialErasures::planValue(Plan& plan, Chosen& chosen) {
    const Entry& entry = chosen.row.entry;
    chosen.value = entry.value ? entry.value : entry.was;
    if (!chosen.value)
        return {}; // a blank that replaced nothing
    if (chosen.inForce && chosen.inForce->value == chosen.value)
        plan.preview.blocked = "The value of this entry is still in force: correct or blank it first.";
    TRY(const auto history, projection().history(entry.place));
    for (const TrailRow& row : history) // of another chain only its own installation erases
        if (!row.erased && row.chain == m_bench.sealer.chain() && isValueAct(row.entry.act) &&
            (row.entry.value == chosen.value || row.entry.was == chosen.value))
            plan.preview.entries.push_back(row);
    return {};
}

/// Queries and visits: what stands must not change with the text that goes.
Result<void> TrialErasures::planOther(Plan& plan, const TrailRow& row) {
    if (row.entry.act.starts_with("query.")) {
        const Json* number = row.entry.data.find("query");
        const bool numbered = number != nullptr && number->asInteger() != nullptr && *number->asInteger() > 0;
        const Json* of = row.entry.data.find("of");
        TRY(const auto query,
            projection().queryOf(of != nullptr && of->asString() != nullptr ? *of->asString() : row.chain,
                                 numbered ? static_cast<std::uint64_t>(*number->asInteger()) : 0));
        if (query && query->status != "closed")
            plan.preview.blocked = "Query " + std::to_string(query->number) + " is not closed: close it first.";
        return {};
    }
    ItemPlace visit;
    visit.subject = row.entry.place.subject;
    visit.event = row.entry.place.event;
    visit.eventRepeat = row.entry.place.eventRepeat;
    TRY(const auto history, projection().history(visit));
    const bool newer = std::any_of(history.begin(), history.end(), [&row](const TrailRow& other) {
        return other.id > row.id && other.entry.act.starts_with("event.");
    });
    if (!newer)
        plan.preview.blocked = "This is what stands of the visit: plan or skip it anew first.";
    return {};
}

Result<void> TrialErasures::findMentions(Plan& plan, const std::string& subject) {
    std::set<std::uint64_t> going;
    for (const TrailRow& row : plan.preview.entries)
        going.insert(row.id);
    std::vector<std::string> needles;
    for (const auto& text : plan.texts)
        if (text.size() >= kTellingBytes)
            needles.push_back(escaped(text));
    if (needles.empty())
        return {};
    store::TrailFilter filter;
    filter.subject = subject;
    return projection().trail(filter, [&](const TrailRow& row) {
        const std::string all = row.erased || going.contains(row.id) ? std::string() : row.entry.encode();
        if (std::any_of(needles.begin(), needles.end(),
                        [&all](const std::string& needle) { return all.find(needle) != std::string::npos; }))
            plan.preview.mentions.push_back(row);
        return true;
    });
}

/// Of everybody: in the same form also where a short text is the whole of a field.
Result<void> TrialErasures::findDrafts(Plan& plan, const FormPlace& form) {
    TRY(const auto drafts, m_bench.trial->settings(kDraftPrefix));
    const std::string first = draftNameEnd(form, false), second = draftNameEnd(form, true);
    for (const auto& [name, bytes] : drafts) {
        const std::string_view draft = base::textOf(bytes);
        const bool inThisForm = name.ends_with(first) || name.ends_with(second);
        const bool holds = std::any_of(plan.texts.begin(), plan.texts.end(), [&](const std::string& text) {
            if (text.size() >= kTellingBytes)
                return draft.find(escaped(text)) != std::string_view::npos;
            return inThisForm && draft.find(Json(text).encode()) != std::string_view::npos;
        });
        if (holds)
            plan.drafts.push_back(name);
    }
    plan.preview.drafts = plan.drafts.size();
    return {};
}

// ---------------------------------------------------------------- the second person

Result<evidence::Person> TrialErasures::checkSecond(const std::string& id) {
    TRY(auto person, m_bench.person(id));
    if (id == m_bench.sealer.author().id)
        return base::refused("Two persons are needed: " + id + " cannot confirm the own erasure.");
    if (person.disabled)
        return base::refused(id + " is disabled and cannot confirm an erasure.");
    if (!evidence::mayConfirmErasure(person.roles))
        return base::refused(id + " cannot confirm an erasure: that takes an admin, an investigator or a "
                                  "data manager.");
    return person;
}

Result<std::unique_ptr<Confirmation>> TrialErasures::beginConfirmation(const std::string& second,
                                                                       crypto::SecretBytes password) {
    return m_bench.attempt({"subject.erase", {}}, [&]() -> Result<std::unique_ptr<Confirmation>> {
        TRY([[maybe_unused]] const auto person, checkSecond(second));
        return beginSecond(m_bench, second, std::move(password));
    });
}

// ---------------------------------------------------------------- the act

/// As it lies in the database.
Result<evidence::Digest> TrialErasures::leafAt(const TrailRow& row) {
    TRY(const auto leaf, m_bench.trial->leaf({row.seal, row.entryIndex}));
    if (!leaf)
        return base::badInput("The entry has no leaf hash: verify the trial first.");
    return *leaf;
}

Result<Entry> TrialErasures::actFor(const ErasureOrder& order, const Plan& plan, const TrailRow& row,
                                    const ledger::NoteSigner& second) {
    const auto& value = plan.inForce;
    evidence::Erasure erasure;
    erasure.seal = row.seal;
    erasure.entry = row.entryIndex;
    TRY(erasure.leaf, leafAt(row));
    erasure.act = row.entry.act;
    if (value && value->chain == row.chain && value->seal == row.seal && value->entry == row.entryIndex)
        erasure.kept = evidence::keptOf(row.entry, value->verified);
    const Json* query = row.entry.act.starts_with("query.") ? row.entry.data.find("query") : nullptr;
    if (query && query->asInteger())
        erasure.query = static_cast<std::uint64_t>(*query->asInteger());
    if (const Json* of = query != nullptr ? row.entry.data.find("of") : nullptr;
        of != nullptr && of->asString() != nullptr)
        erasure.queryOf = *of->asString();
    ledger::SignedNote note;
    note.text = evidence::erasureText(erasure, m_bench.sealer.chain(), order.reason, m_bench.sealer.author().id);
    note.signatures = {second.sign(note.text)};
    erasure.second = note.encode();
    Entry act;
    act.act = "subject.erase";
    act.place = row.entry.place;
    act.reason = order.reason;
    act.data = erasure.encode();
    return act;
}

Result<ErasureDone> TrialErasures::eraseAs(const ErasureOrder& order, const Plan& plan,
                                           const ledger::NoteSigner& second) {
    PlannedSeal seal;
    for (const TrailRow& row : plan.preview.entries) {
        TRY(auto act, actFor(order, plan, row, second));
        seal.entries.push_back(std::move(act));
        seal.removal.entries.push_back({row.seal, row.entryIndex});
    }
    seal.removal.settings = plan.drafts;
    const std::string subject = plan.preview.entries.front().entry.place.subject;
    TRY(const auto receipt, m_bench.seal(std::move(seal), subject));
    return ErasureDone{receipt, plan.preview.entries.size()};
}

Result<ErasureDone> TrialErasures::erase(const ErasureOrder& order, const Confirmation& confirmation) {
    const auto& second = static_cast<const SecondPerson&>(confirmation); // `beginConfirmation` makes no other
    TRY(const auto plan, planOf(order.seal, order.entry, order.part));
    const auto& place = plan.preview.entries.front().entry.place;
    return m_bench.attempt({"subject.erase", place}, [&]() -> Result<ErasureDone> {
        if (order.reason.empty())
            return base::badInput("An erasure needs its reason.");
        if (order.second != second.id)
            return base::badInput("Another person confirmed than the one who is named.");
        for (const auto& text : plan.texts)
            if (order.reason.find(text) != std::string::npos && (text.size() >= kTellingBytes || order.reason == text))
                return base::badInput("The reason repeats what is to be erased: say it without.");
        if (!plan.preview.blocked.empty())
            return base::refused(plan.preview.blocked);
        TRY(const auto person, checkSecond(second.id));
        TRY(const auto signer, signerOf(m_bench, second, person));
        return eraseAs(order, plan, signer);
    });
}

} // namespace

Result<ErasureDone> Erasures::erase(const ErasureOrder& order, const crypto::SecretBytes& secondPassword) {
    TRY(const auto confirmation, beginConfirmation(order.second, secondPassword.clone()));
    confirmation->run();
    return erase(order, *confirmation);
}

std::unique_ptr<Erasures> makeErasures(Workbench& bench) { return std::make_unique<TrialErasures>(bench); }

} // namespace caseseal::desk
