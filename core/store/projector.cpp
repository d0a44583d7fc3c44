// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector.h"

#include "schema.h"
#include "sdv_plan.h"

#include "crypto/digest.h"
#include "evidence/erasure.h"
#include "evidence/role.h"

#include <algorithm>

namespace caseseal::store {

namespace {

constexpr std::size_t kMaxCachedSlots = 100'000;

struct FlagAct {
    std::string_view act;
    std::uint64_t sets, clears;
};
constexpr FlagAct kFlagActs[] = {
    {"form.complete", kComplete, 0},
    {"form.sign", kSigned, kChangedAfterSignature},
    {"form.freeze", kFrozen, kUnlockRequested},
    {"form.unfreeze", 0, kFrozen | kUnlockRequested},
    {"form.lock", kLocked, kUnlockRequested},
    {"form.unlock", 0, kLocked | kUnlockRequested},
};

std::uint64_t dataNumber(const evidence::Json* json, std::string_view key) {
    const evidence::Json* member = json ? json->find(key) : nullptr;
    const std::int64_t* number = member ? member->asInteger() : nullptr;
    return number && *number > 0 ? static_cast<std::uint64_t>(*number) : 0;
}

bool lies(const FormPlace& form, const ItemPlace& place) {
    return form.form == place.form && form.event == place.event && form.formRepeat == place.formRepeat &&
           form.eventRepeat == place.eventRepeat && form.subject == place.subject;
}

/// Acts on kits, and what the trial has set for them.
bool isMedicine(const evidence::Entry& entry) {
    return entry.act.starts_with("product.") || (entry.act == "data.import" && entry.data.find("medicine"));
}

} // namespace

Result<void> Projector::apply(const SealFacts& seal, std::uint64_t index, const evidence::Entry& entry) {
    Context at{seal, entry, entryId(seal.id, index), 0};
    if (std::string_view(entry.act).starts_with("consent."))
        TRY_VOID(noteConsent(at));
    if (isMedicine(entry))
        TRY_VOID(noteMedicine(at));
    if (entry.place.subject.empty())
        return applyToTrial(at);
    if (!m_subject || m_subject->key != entry.place.subject)
        TRY_VOID(enterSubject(entry.place.subject));
    if (!m_form || !lies(m_form->place, entry.place))
        TRY_VOID(enterForm(formOf(entry.place)));
    TRY(at.slot, slotOf(entry.place));
    TRY_VOID(noteAbout(at));
    TRY_VOID(applyToSubject(at));
    return applyToForm(at);
}

Result<void> Projector::noteConsent(const Context& at) {
    TRY(auto insert, m_db.prepare("INSERT OR IGNORE INTO consent_act(entry) VALUES(?1)"));
    return insert.bind(1, at.id).run();
}

Result<void> Projector::noteMedicine(const Context& at) {
    TRY(auto insert, m_db.prepare("INSERT OR IGNORE INTO medicine_act(entry) VALUES(?1)"));
    return insert.bind(1, at.id).run();
}

Result<Statement*> Projector::hold(std::optional<Statement>& held, std::string_view sql) {
    if (!held) {
        TRY(auto statement, m_db.prepare(sql));
        held.emplace(std::move(statement));
    }
    return &*held;
}

Result<void> Projector::flush() {
    m_insertValue.reset();
    m_insertAbout.reset();
    TRY_VOID(leaveForm());
    return leaveSubject();
}

void Projector::forget() {
    m_insertValue.reset();
    m_insertAbout.reset();
    m_form.reset();
    m_nextForm = 0;
    m_subject.reset();
    m_version.reset();
    m_plan.reset();
    m_chains.reset();
    m_adoptions.reset();
    m_slots.clear();
}

// ---------------------------------------------------------------- acts

namespace {

/// Locks and unlocks the data of the whole trial (FORMAT.md of the evidence room, section 11).
bool isDatabaseLock(const evidence::Entry& entry) {
    if (entry.act != "report.issue")
        return false;
    const std::string kind = textOr(entry.data, "kind");
    return kind == "database-lock" || kind == "database-unlock";
}

} // namespace

Result<void> Projector::applyToTrial(const Context& at) {
    if (at.entry.act.starts_with("person.")) {
        TRY(auto insert, m_db.prepare("INSERT OR IGNORE INTO person_act(entry) VALUES(?1)"));
        return insert.bind(1, at.id).run();
    }
    if (isDatabaseLock(at.entry)) {
        TRY(auto insert, m_db.prepare("INSERT OR IGNORE INTO database_lock(entry) VALUES(?1)"));
        return insert.bind(1, at.id).run();
    }
    if (at.entry.act == "data.share" || at.entry.act == "data.receive") {
        TRY(auto insert, m_db.prepare("INSERT OR IGNORE INTO share_act(entry) VALUES(?1)"));
        TRY_VOID(insert.bind(1, at.id).run());
        return at.entry.act == "data.receive" ? applyReceipt(at) : Result<void>();
    }
    return at.entry.act == "study.version" ? applyStudyVersion(at) : Result<void>();
}

/// What this chain had seen of others from here on, and how deep its seals lie.
Result<void> Projector::applyReceipt(const Context& at) {
    TRY(const auto* chains, chainIds());
    const Receipt receipt = receiptOf(at.entry, at.seal.id, *chains);
    if (receipt.heads.empty())
        return {};
    TRY(std::uint64_t depth, depthOfSeal(m_db, at.seal.id));
    TRY(auto see, m_db.prepare("INSERT INTO seen(seal, chain, length) VALUES(?1, ?2, ?3) "
                               "ON CONFLICT(seal, chain) DO UPDATE SET length = ?3"));
    for (const auto& [chain, length] : receipt.heads) {
        TRY_VOID(see.bind(1, at.seal.id).bind(2, chain).bind(3, length).run());
        TRY(const auto theirs, depthOfSeal(m_db, sealId(chain, length - 1)));
        depth = std::max(depth, theirs + 1);
    }
    TRY(auto note, m_db.prepare("INSERT INTO receipt(seal, depth) VALUES(?1, ?2) "
                                "ON CONFLICT(seal) DO UPDATE SET depth = max(depth, ?2)"));
    return note.bind(1, at.seal.id).bind(2, depth).run();
}

Result<void> Projector::applyStudyVersion(const Context& at) {
    const std::uint64_t chain = chainOfSeal(at.seal.id);
    TRY_VOID(loadPlan());
    const std::string sha256 = textOr(at.entry.data, "sha256");
    const evidence::Json* sdv = at.entry.data.find("sdv");
    const std::string plan = sdv ? sdv->encode() : std::string();
    TRY(auto insert, m_db.prepare("INSERT INTO study_version(entry, sha256, sdv) VALUES(?1, ?2, ?3)"));
    TRY_VOID(insert.bind(1, at.id).bind(2, std::string_view(sha256)).bind(3, std::string_view(plan)).run());
    m_version = {chain, at.id};
    if (chain != 0)
        return {};
    const SdvPlan before = std::exchange(*m_plan, sdv ? readSdvPlan(*sdv) : SdvPlan());
    return *m_plan == before ? Result<void>() : recountForms();
}

Result<const Projector::Version*> Projector::versionOf(std::uint64_t chain) {
    TRY_VOID(loadPlan());
    if (m_version && m_version->chain == chain)
        return &*m_version;
    TRY(auto select,
        m_db.prepare("SELECT coalesce(max(entry), 0) FROM study_version WHERE entry >= ?1 AND entry < ?2"));
    TRY(const bool there,
        select.bind(1, entryId(sealId(chain, 0), 0)).bind(2, entryId(sealId(chain + 1, 0), 0)).step());
    m_version = Version{chain, there ? select.number(0) : 0};
    return &*m_version;
}

Result<void> Projector::loadPlan() {
    if (m_plan)
        return {};
    TRY(auto select, m_db.prepare("SELECT sdv FROM study_version WHERE entry < ?1 ORDER BY entry DESC LIMIT 1"));
    TRY(const bool there, select.bind(1, entryId(sealId(1, 0), 0)).step());
    const auto json = there ? evidence::Json::parse(select.text(0)) : Result<evidence::Json>(evidence::Json());
    m_plan = json ? readSdvPlan(*json) : SdvPlan();
    return {};
}

Result<void> Projector::goBackTo(std::uint64_t entry) {
    const std::uint64_t chain = chainOfSeal(sealOfEntry(entry));
    TRY(auto select,
        m_db.prepare("SELECT coalesce(max(entry), 0) FROM study_version WHERE entry >= ?1 AND entry < ?2"));
    TRY(const bool there, select.bind(1, entryId(sealId(chain, 0), 0)).bind(2, entry).step());
    m_version = Version{chain, there ? select.number(0) : 0};
    return {};
}

Result<const ChainIds*> Projector::chainIds() {
    if (!m_chains) {
        TRY(m_chains, loadChainIds(m_db));
    }
    return &*m_chains;
}

/// After the plan has changed.
Result<void> Projector::recountForms() {
    TRY_VOID(leaveForm());
    m_form.reset();
    TRY(auto forms, m_db.prepare("SELECT id, form FROM form WHERE item_values > 0 ORDER BY id"));
    TRY(auto update, m_db.prepare("UPDATE form SET verified_items = ?2, to_verify = ?3 WHERE id = ?1"));
    for (;;) {
        TRY(const bool more, forms.step());
        if (!more)
            return {};
        TRY(const auto counted, countVerified(forms.number(0), forms.string(1)));
        TRY_VOID(update.bind(1, forms.number(0)).bind(2, counted.first).bind(3, counted.second).run());
    }
}

/// How many items of a form are verified, and how many the plan asks for that are not.
Result<std::pair<std::uint64_t, std::uint64_t>> Projector::countVerified(std::uint64_t form, const std::string& oid) {
    std::pair<std::uint64_t, std::uint64_t> counted;
    TRY(auto select, m_db.prepare("SELECT v.flags, s.item FROM item_value v JOIN slot s ON s.id = v.slot "
                                  "WHERE v.form = ?1"));
    select.bind(1, form);
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return counted;
        const std::uint64_t flags = select.number(0);
        counted.first += flags & kItemVerified ? 1 : 0;
        const bool asked = !(flags & (kItemDerived | kItemVerified)) && m_plan->asksFor(oid, select.text(1));
        counted.second += asked ? 1 : 0;
    }
}

Result<void> Projector::applyToSubject(const Context& at) {
    const bool own = chainOfSeal(at.seal.id) == 0;
    if (own && at.entry.n && *at.entry.n + 1 != m_subject->entries) {
        m_subject->entries = *at.entry.n + 1;
        m_subject->changed = true;
    }
    if (at.entry.act.starts_with("person.")) // a participant's own key
        return applyToTrial(at);
    if (at.entry.act == "subject.enrol") {
        m_subject->status = "enrolled";
        m_subject->enrolled = at.seal.time.msSinceEpoch;
        m_subject->home = m_subject->home == 0 ? at.seal.id : m_subject->home;
        m_subject->changed = true;
    } else if (at.entry.act == "subject.withdraw") {
        m_subject->status = "withdrawn";
        m_subject->changed = true;
    }
    return at.entry.act == "subject.transfer" || at.entry.act == "subject.adopt" ? applyMove(at) : Result<void>();
}

// ---------------------------------------------------------------- the home of a participant

namespace {

bool isForced(const evidence::Entry& entry) {
    const evidence::Json* forced = entry.data.find("forced");
    return entry.act == "subject.adopt" && forced && forced->asBool() && *forced->asBool();
}

/// The seal with that hash; the newest are looked at first.
Result<std::optional<std::uint64_t>> findSeal(Connection& db, std::uint64_t chain, const std::string& hash) {
    TRY(auto select, db.prepare("SELECT id, note FROM seal WHERE id >= ?1 AND id < ?2 ORDER BY id DESC"));
    select.bind(1, sealId(chain, 0)).bind(2, sealId(chain + 1, 0));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return std::optional<std::uint64_t>();
        if (base::encodeHex(crypto::sha256(base::bytesOf(select.text(1)))) == hash)
            return std::optional(select.number(0));
    }
}

} // namespace

Result<void> noteAdoption(Connection& db, Connection& seals, std::uint64_t id, const evidence::Entry& entry) {
    if (!isForced(entry))
        return {};
    TRY(const auto chains, loadChainIds(seals));
    const auto chain = chains.find(textOr(entry.data, "chain"));
    if (chain == chains.end())
        return {};
    TRY(const auto last, findSeal(seals, chain->second, textOr(entry.data, "seal")));
    if (!last)
        return {};
    TRY(auto insert, db.prepare("INSERT OR IGNORE INTO adoption(entry, subject, last) VALUES(?1, ?2, ?3)"));
    return insert.bind(1, id).bind(2, std::string_view(entry.place.subject)).bind(3, *last).run();
}

/// Handed over, or taken over from the chain that is the home.
Result<void> Projector::applyMove(const Context& at) {
    if (at.entry.act == "subject.transfer") {
        TRY(const bool atHome, isAtHome(at));
        m_subject->handed = atHome ? at.id : m_subject->handed;
        m_subject->changed = m_subject->changed || atHome;
        return {};
    }
    TRY_VOID(noteAdoption(m_db, m_db, at.id, at.entry));
    m_adoptions.reset();
    TRY(const auto* chains, chainIds());
    const auto from = chains->find(textOr(at.entry.data, "chain"));
    const bool fromHome = from != chains->end() && m_subject->home != 0 && chainOfSeal(m_subject->home) == from->second;
    if (m_subject->home != 0 && !(fromHome && (isForced(at.entry) || m_subject->handed != 0)))
        return {};
    m_subject->home = at.seal.id;
    m_subject->handed = 0;
    m_subject->changed = true;
    return {};
}

/// May this chain say what only the home chain may, at this moment? Where no home is known, every one may.
Result<bool> Projector::isAtHome(const Context& at) {
    if (m_subject->home == 0)
        return true;
    if (m_subject->handed != 0 || chainOfSeal(m_subject->home) != chainOfSeal(at.seal.id))
        return false;
    TRY(const bool cutOff, isCutOff(at));
    return !cutOff;
}

/// Somebody took the participant over without a transfer, and this lies behind the last seal that counts.
Result<bool> Projector::isCutOff(const Context& at) {
    if (!m_adoptions) {
        m_adoptions.emplace();
        TRY(auto select, m_db.prepare("SELECT subject, last FROM adoption"));
        for (;;) {
            TRY(const bool more, select.step());
            if (!more)
                break;
            m_adoptions->emplace(select.string(0), select.number(1));
        }
    }
    if (m_adoptions->empty())
        return false;
    const auto [first, end] = m_adoptions->equal_range(m_subject->key);
    return std::any_of(first, end, [&](const auto& adoption) {
        const std::uint64_t last = adoption.second;
        return chainOfSeal(last) == chainOfSeal(at.seal.id) && last >= m_subject->home && last < at.seal.id;
    });
}

// ---------------------------------------------------------------- what a writer had seen

/// The entries that the writer had before them.
Result<std::vector<Projector::EntryRange>> Projector::seenBy(const Context& at) {
    const std::uint64_t own = chainOfSeal(at.seal.id);
    std::vector<EntryRange> seen{{entryId(sealId(own, 0), 0), at.id}};
    TRY(const auto* chains, chainIds());
    for (const auto& [name, chain] : *chains) {
        if (chain == own)
            continue;
        TRY(const std::uint64_t length, seenLength(m_db, at.seal.id, chain));
        if (length > 0)
            seen.push_back({entryId(sealId(chain, 0), 0), entryId(sealId(chain, length), 0)});
    }
    return seen;
}

/// After a signature: values that the signer had not received are no part of it.
Result<void> Projector::noteUnseen(const Context& at) {
    TRY(const auto* chains, chainIds());
    if (chains->size() < 2)
        return {};
    TRY(const auto seen, seenBy(at));
    TRY(auto select, m_db.prepare("SELECT entry FROM item_value WHERE form = ?1"));
    select.bind(1, m_form->id);
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return {};
        const std::uint64_t entry = select.number(0);
        const bool wasSeen =
            std::ranges::any_of(seen, [entry](const auto& range) { return entry >= range.first && entry < range.end; });
        m_form->flags |= wasSeen ? 0 : std::uint64_t{kChangedAfterSignature};
    }
}

Result<void> Projector::applyToForm(const Context& at) {
    const std::string& act = at.entry.act;
    TRY(const bool counts, evidence::belongsHome(act) ? isAtHome(at) : Result<bool>(true));
    if (!counts)
        return {};
    if (act.starts_with("item."))
        return applyValue(at);
    if (act.starts_with("query."))
        return applyQuery(at);
    if (act.starts_with("event."))
        return applyToEvent(at);
    if (act == "form.verify" || act == "form.unverify")
        return applyVerified(at);
    if (act == "subject.erase")
        return applyErasure(at);
    return act == "form.reopen" ? applyReopen(at) : applyFlags(at);
}

Result<void> Projector::applyToEvent(const Context& at) {
    const bool skipped = at.entry.act == "event.skip";
    const std::string date = textOr(at.entry.data, "date");
    TRY(auto write,
        m_db.prepare("INSERT INTO event(subject, event, event_repeat, date, skipped, reason) "
                     "VALUES(?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(subject, event, event_repeat) DO UPDATE SET "
                     "date = CASE WHEN ?4 = '' THEN date ELSE ?4 END, skipped = ?5, reason = ?6"));
    const ItemPlace& place = at.entry.place;
    write.bind(1, std::string_view(place.subject)).bind(2, std::string_view(place.event));
    write.bind(3, std::string_view(place.eventRepeat)).bind(4, std::string_view(date)).bind(5, skipped);
    return write.bind(6, std::string_view(at.entry.reason)).run();
}

Result<void> Projector::applyFlags(const Context& at) {
    for (const FlagAct& each : kFlagActs)
        if (at.entry.act == each.act) {
            m_form->flags = (m_form->flags | each.sets) & ~each.clears;
            m_form->changed = true;
        }
    if (at.entry.act == "form.sign") {
        m_form->signedEntry = at.id;
        TRY_VOID(noteUnseen(at));
    }
    if (at.entry.act == "form.complete" && at.entry.data.find("doubleEntry"))
        m_form->flags |= kDoubleEntered;
    return {};
}

/// Opened again, moved to another study version, or only the wish to have it unlocked.
Result<void> Projector::applyReopen(const Context& at) {
    m_form->changed = true;
    const evidence::Json* request = at.entry.data.find("request");
    if (request && request->asBool() && *request->asBool()) {
        m_form->flags |= kUnlockRequested;
        return {};
    }
    m_form->flags &= ~std::uint64_t{kComplete | kDoubleEntered};
    const std::string target = textOr(at.entry.data, "migrate");
    if (target.empty())
        return {};
    TRY(auto select, m_db.prepare("SELECT entry FROM study_version WHERE sha256 = ?1 AND entry < ?2 AND entry >= ?3 "
                                  "ORDER BY entry DESC LIMIT 1"));
    select.bind(1, std::string_view(target)).bind(2, at.id);
    TRY(const bool there, select.bind(3, entryId(sealId(chainOfSeal(at.seal.id), 0), 0)).step());
    m_form->version = there ? select.number(0) : m_form->version;
    return {};
}

/// Of the items that the entry names, or of the whole form.
Result<void> Projector::applyVerified(const Context& at) {
    TRY_VOID(loadPlan());
    const bool verified = at.entry.act == "form.verify";
    TRY(const auto seen, seenBy(at));
    const evidence::Json* items = at.entry.data.find("items");
    if (!items || !items->asArray())
        return verifyWhole(seen, verified);
    for (const evidence::Json& each : *items->asArray()) {
        ItemPlace place = at.entry.place;
        place.group = textOr(each, "group");
        place.groupRepeat = textOr(each, "groupRepeat");
        place.item = textOr(each, "item");
        TRY(const std::uint64_t slot, slotOf(place));
        TRY_VOID(verifyItem(seen, slot, place.item, verified));
    }
    return {};
}

Result<void> Projector::verifyItem(const std::vector<EntryRange>& seen, std::uint64_t slot, const std::string& item,
                                   bool verified) {
    std::uint64_t before = 0;
    {
        TRY(auto select, m_db.prepare("SELECT flags, entry FROM item_value WHERE form = ?1 AND slot = ?2"));
        TRY(const bool there, select.bind(1, m_form->id).bind(2, slot).step());
        const std::uint64_t entry = there ? select.number(1) : 0;
        if (!there || std::ranges::none_of(
                          seen, [entry](const auto& range) { return entry >= range.first && entry < range.end; }))
            return {};
        before = select.number(0);
    }
    const std::uint64_t after =
        verified ? (before | kItemVerified) & ~std::uint64_t{kItemKeptCheck} : before & ~std::uint64_t{kItemVerified};
    if (after == before)
        return {};
    countFlags(item, after, before, false);
    TRY(auto update, m_db.prepare("UPDATE item_value SET flags = ?3 WHERE form = ?1 AND slot = ?2"));
    return update.bind(1, m_form->id).bind(2, slot).bind(3, after).run();
}

Result<void> Projector::verifyWhole(const std::vector<EntryRange>& seen, bool verified) {
    TRY(auto update,
        m_db.prepare(verified
                         ? "UPDATE item_value SET flags = (flags | 1) & ~4 "
                           "WHERE form = ?1 AND entry >= ?2 AND entry < ?3"
                         : "UPDATE item_value SET flags = flags & ~1 WHERE form = ?1 AND entry >= ?2 AND entry < ?3"));
    for (const auto& range : seen)
        TRY_VOID(update.bind(1, m_form->id).bind(2, range.first).bind(3, range.end).run());
    TRY(const auto counted, countVerified(m_form->id, m_form->place.form));
    m_form->verifiedItems = counted.first;
    m_form->toVerify = counted.second;
    m_form->changed = true;
    return {};
}

bool Projector::isAsked(const std::string& item, std::uint64_t flags) const {
    return !(flags & (kItemDerived | kItemVerified)) && m_plan->asksFor(m_form->place.form, item);
}

/// Keeps the form's counts; `before`: the item's flags until now, of no meaning where it is new.
void Projector::countFlags(const std::string& item, std::uint64_t flags, std::uint64_t before, bool isNew) {
    m_form->verifiedItems += flags & kItemVerified ? 1 : 0;
    m_form->verifiedItems -= !isNew && (before & kItemVerified) && m_form->verifiedItems > 0 ? 1 : 0;
    m_form->toVerify += isAsked(item, flags) ? 1 : 0;
    m_form->toVerify -= !isNew && isAsked(item, before) && m_form->toVerify > 0 ? 1 : 0;
    m_form->changed = true;
}

Result<void> Projector::applyValue(const Context& at) {
    TRY(const Version* version, versionOf(chainOfSeal(at.seal.id)));
    std::uint64_t flags = at.entry.source == "derived" ? std::uint64_t{kItemDerived} : 0;
    flags |= at.entry.checks.empty() ? 0 : std::uint64_t{kItemKeptCheck};
    TRY(const bool inserted, insertValue(at, flags));
    if (inserted) {
        m_form->values += 1;
        m_form->blanks += at.entry.value ? 0 : 1;
        m_form->version = m_form->version == 0 ? version->entry : m_form->version;
        countFlags(at.entry.place.item, flags, 0, true);
    } else {
        TRY_VOID(changeValue(at, flags));
    }
    if (m_form->flags & kSigned && !(m_form->flags & kChangedAfterSignature)) {
        m_form->flags |= kChangedAfterSignature;
        m_form->changed = true;
    }
    return {};
}

Result<bool> Projector::insertValue(const Context& at, std::uint64_t flags) {
    if (at.entry.act == "item.change") // nearly always there
        return false;
    const std::string flavour = at.entry.value ? std::string() : textOr(at.entry.data, "null");
    TRY(auto* const insert,
        hold(m_insertValue, "INSERT OR IGNORE INTO item_value(form, slot, entry, changes, value, unit, "
                            "null_flavour, flags) VALUES(?1, ?2, ?3, 1, ?4, ?5, ?6, ?7)"));
    insert->bind(1, m_form->id).bind(2, at.slot).bind(3, at.id).bind(4, at.entry.value);
    insert->bind(5, std::string_view(at.entry.unit)).bind(6, std::string_view(flavour));
    TRY_VOID(insert->bind(7, flags).run());
    return sqlite3_changes(m_db.handle()) == 1;
}

Result<void> Projector::changeValue(const Context& at, std::uint64_t flags) {
    bool wasThere = false;
    bool wasBlank = false;
    std::uint64_t before = 0;
    {
        TRY(auto old, m_db.prepare("SELECT value IS NULL, flags FROM item_value WHERE form = ?1 AND slot = ?2"));
        TRY(wasThere, old.bind(1, m_form->id).bind(2, at.slot).step());
        wasBlank = wasThere && old.flag(0);
        before = wasThere ? old.number(1) : 0;
    }
    const std::string flavour = at.entry.value ? std::string() : textOr(at.entry.data, "null");
    TRY(auto write,
        m_db.prepare("INSERT INTO item_value(form, slot, entry, changes, value, unit, null_flavour, flags) "
                     "VALUES(?1, ?2, ?3, 1, ?4, ?5, ?6, ?7) ON CONFLICT(form, slot) DO UPDATE SET "
                     "entry = ?3, changes = changes + 1, value = ?4, unit = ?5, null_flavour = ?6, flags = ?7"));
    write.bind(1, m_form->id).bind(2, at.slot).bind(3, at.id).bind(4, at.entry.value);
    write.bind(5, std::string_view(at.entry.unit)).bind(6, std::string_view(flavour));
    TRY_VOID(write.bind(7, flags).run());
    m_form->values += wasThere ? 0 : 1;
    m_form->blanks += at.entry.value ? 0 : 1;
    m_form->blanks -= wasBlank ? 1 : 0;
    countFlags(at.entry.place.item, flags, before, !wasThere);
    return {};
}

// ---------------------------------------------------------------- erasure

/// The erased entry says nothing any more: its place, and what stays of it, come from the act that erased it.
Result<void> Projector::applyErasure(const Context& at) {
    const auto erasure = evidence::Erasure::parse(at.entry);
    if (!erasure || erasure->seal > kMaxSeq || erasure->entry >= kMaxEntriesPerSeal)
        return {};
    const std::uint64_t erased = entryId(sealId(chainOfSeal(at.seal.id), erasure->seal), erasure->entry);
    {
        TRY(auto write, m_db.prepare("INSERT OR REPLACE INTO erasure(entry, act) VALUES(?1, ?2)"));
        TRY_VOID(write.bind(1, erased).bind(2, at.id).run());
        TRY(auto* const about,
            hold(m_insertAbout, "INSERT OR IGNORE INTO about(form, slot, entry) VALUES(?1, ?2, ?3)"));
        TRY_VOID(about->bind(1, m_form->id).bind(2, at.slot).bind(3, erased).run());
    }
    if (erasure->query && erasure->act.starts_with("query."))
        return closeErasedQuery(at, erasure->act == "query.open");
    return erasure->kept.isNull() ? Result<void>() : keepValue(at, erased, erasure->kept);
}

/// The value that the erased entry left in force, unless a newer entry stands there.
Result<void> Projector::keepValue(const Context& at, std::uint64_t erased, const evidence::Json& kept) {
    std::optional<std::uint64_t> newest, before;
    bool wasBlank = false;
    {
        TRY(auto old, m_db.prepare("SELECT entry, flags, value IS NULL FROM item_value WHERE form = ?1 AND slot = ?2"));
        TRY(const bool there, old.bind(1, m_form->id).bind(2, at.slot).step());
        if (there) {
            newest = old.number(0);
            before = old.number(1);
            wasBlank = old.flag(2);
        }
    }
    if (newest && chainOfSeal(sealOfEntry(*newest)) == chainOfSeal(at.seal.id)) {
        if (*newest > erased)
            return {};
    } else if (newest) {
        TRY(const bool older, sealComesBefore(m_db, sealOfEntry(erased), sealOfEntry(*newest)));
        if (older)
            return {};
    }
    TRY(const Version* version, versionOf(chainOfSeal(at.seal.id)));
    const evidence::Entry value = evidence::keptValue(kept);
    const evidence::Json* verified = kept.find("verified");
    std::uint64_t flags = value.source == "derived" ? std::uint64_t{kItemDerived} : 0;
    flags |= verified && verified->asBool() && *verified->asBool() ? std::uint64_t{kItemVerified} : 0;
    const std::string flavour = textOr(value.data, "null");
    TRY(auto write,
        m_db.prepare("INSERT INTO item_value(form, slot, entry, changes, value, unit, null_flavour, flags) "
                     "VALUES(?1, ?2, ?3, 1, ?4, ?5, ?6, ?7) ON CONFLICT(form, slot) DO UPDATE SET "
                     "entry = ?3, changes = changes + 1, value = ?4, unit = ?5, null_flavour = ?6, flags = ?7"));
    write.bind(1, m_form->id).bind(2, at.slot).bind(3, erased).bind(4, value.value);
    write.bind(5, std::string_view(value.unit)).bind(6, std::string_view(flavour));
    TRY_VOID(write.bind(7, flags).run());
    m_form->values += newest ? 0 : 1;
    m_form->blanks += value.value ? 0 : 1;
    m_form->blanks -= newest && wasBlank ? 1 : 0;
    m_form->version = m_form->version == 0 ? version->entry : m_form->version;
    countFlags(at.entry.place.item, flags, before.value_or(0), !newest);
    return {};
}

/// Only texts of closed queries are erased: it stays closed, and its number is never given again.
Result<void> Projector::closeErasedQuery(const Context& at, bool opened) {
    TRY(const auto key, queryOf(at));
    if (!key)
        return {};
    const std::uint64_t number = *key;
    std::string status;
    {
        TRY(auto old, m_db.prepare("SELECT status FROM query WHERE number = ?1"));
        TRY(const bool there, old.bind(1, number).step());
        status = there ? old.string(0) : std::string();
    }
    if (status.empty() && opened) {
        TRY(auto insert, m_db.prepare("INSERT INTO query(number, form, slot, status, text, opened_by, opened, "
                                      "last_change, assigned, rule, about, reopened) "
                                      "VALUES(?1, ?2, ?3, 'closed', '', '', ?4, ?4, '', '', 0, 0)"));
        insert.bind(1, number).bind(2, m_form->id).bind(3, at.slot);
        return insert.bind(4, at.seal.time.msSinceEpoch).run();
    }
    if (status.empty() || status == "closed")
        return {};
    TRY(auto update, m_db.prepare("UPDATE query SET status = 'closed' WHERE number = ?1"));
    TRY_VOID(update.bind(1, number).run());
    m_form->openQueries -= m_form->openQueries > 0 ? 1 : 0;
    m_form->changed = true;
    return {};
}

// ---------------------------------------------------------------- queries

/// The key of the query that the act is about: its own chain's, unless it says whose.
Result<std::optional<std::uint64_t>> Projector::queryOf(const Context& at) {
    const std::uint64_t number = dataNumber(&at.entry.data, "query");
    std::uint64_t chain = chainOfSeal(at.seal.id);
    if (const std::string of = textOr(at.entry.data, "of"); !of.empty()) {
        TRY(const auto* chains, chainIds());
        const auto known = chains->find(of);
        if (known == chains->end())
            return std::optional<std::uint64_t>();
        chain = known->second;
    }
    const bool fits = number > 0 && number < kQueriesPerChain;
    return fits ? std::optional(queryKey(chain, number)) : std::nullopt;
}

Result<void> Projector::applyQuery(const Context& at) {
    TRY(const auto number, queryOf(at));
    if (!number)
        return {};
    if (at.entry.act == "query.open")
        return openQuery(at, *number);
    const std::string_view status = at.entry.act == "query.answer"  ? "answered"
                                    : at.entry.act == "query.close" ? "closed"
                                                                    : "open";
    bool wasClosed = false;
    {
        TRY(auto old, m_db.prepare("SELECT status = 'closed' FROM query WHERE number = ?1"));
        TRY(const bool there, old.bind(1, *number).step());
        if (!there)
            return {};
        wasClosed = old.flag(0);
    }
    const evidence::Json* given = at.entry.data.find("assigned");
    const std::optional<std::string> assigned =
        given && given->asString() ? *given->asString() : std::optional<std::string>();
    TRY(auto update, m_db.prepare("UPDATE query SET status = ?2, last_change = ?3, assigned = coalesce(?4, assigned), "
                                  "reopened = reopened + ?5 WHERE number = ?1"));
    update.bind(1, *number).bind(2, status).bind(3, at.seal.time.msSinceEpoch).bind(4, assigned);
    TRY_VOID(update.bind(5, at.entry.act == "query.reopen").run());
    const bool isClosed = status == "closed";
    m_form->openQueries += wasClosed && !isClosed ? 1 : 0;
    m_form->openQueries -= !wasClosed && isClosed && m_form->openQueries > 0 ? 1 : 0;
    m_form->changed = m_form->changed || wasClosed != isClosed;
    return {};
}

namespace {

/// The id of the entry that the query is about, of the own chain unless it says of which; 0 where none is named.
std::uint64_t entryAskedAbout(const evidence::Json& about, std::uint64_t ownChain, const ChainIds& chains) {
    const std::uint64_t seal = std::min(dataNumber(&about, "seal"), kMaxSeq);
    const std::uint64_t index = std::min(dataNumber(&about, "entry"), kMaxEntriesPerSeal - 1);
    const std::string of = textOr(about, "chain");
    const auto chain = of.empty() ? chains.end() : chains.find(of);
    if (seal == 0 || (!of.empty() && chain == chains.end()))
        return 0;
    return entryId(sealId(of.empty() ? ownChain : chain->second, seal), index);
}

} // namespace

Result<void> Projector::openQuery(const Context& at, std::uint64_t key) {
    const std::string text = textOr(at.entry.data, "text");
    const std::string assigned = textOr(at.entry.data, "assigned");
    const std::string rule = textOr(at.entry.data, "rule");
    std::uint64_t aboutId = 0;
    if (const evidence::Json* about = at.entry.data.find("about")) {
        TRY(const auto* chains, chainIds());
        aboutId = entryAskedAbout(*about, chainOfSeal(at.seal.id), *chains);
    }
    TRY(auto insert,
        m_db.prepare("INSERT OR IGNORE INTO query(number, form, slot, status, text, opened_by, opened, last_change, "
                     "assigned, rule, about, reopened) VALUES(?1, ?2, ?3, 'open', ?4, ?5, ?6, ?6, ?7, ?8, ?9, 0)"));
    insert.bind(1, key).bind(2, m_form->id).bind(3, at.slot).bind(4, std::string_view(text));
    insert.bind(5, std::string_view(at.seal.author)).bind(6, at.seal.time.msSinceEpoch);
    insert.bind(7, std::string_view(assigned)).bind(8, std::string_view(rule));
    TRY_VOID(insert.bind(9, aboutId).run());
    if (sqlite3_changes(m_db.handle()) == 1) {
        m_form->openQueries += 1;
        m_form->changed = true;
    }
    return lookAtCheck(at);
}

/// Who asks about a value has looked at the check that was kept there.
Result<void> Projector::lookAtCheck(const Context& at) {
    TRY(auto update, m_db.prepare("UPDATE item_value SET flags = flags & ~4 WHERE form = ?1 AND slot = ?2 "
                                  "AND flags >= 4"));
    return update.bind(1, m_form->id).bind(2, at.slot).run();
}

Result<void> Projector::noteAbout(const Context& at) {
    TRY(auto* const insert, hold(m_insertAbout, "INSERT OR IGNORE INTO about(form, slot, entry) VALUES(?1, ?2, ?3)"));
    return insert->bind(1, m_form->id).bind(2, at.slot).bind(3, at.id).run();
}

// ---------------------------------------------------------------- rows held between entries

Result<void> Projector::enterSubject(const std::string& key) {
    TRY_VOID(leaveSubject());
    Subject subject;
    subject.key = key;
    TRY(auto select, m_db.prepare("SELECT status, entries, enrolled, home, handed FROM subject WHERE subject = ?1"));
    TRY(subject.known, select.bind(1, std::string_view(key)).step());
    if (subject.known) {
        subject.status = select.string(0);
        subject.entries = select.number(1);
        subject.enrolled = select.integer(2);
        subject.home = select.number(3);
        subject.handed = select.number(4);
    }
    subject.changed = !subject.known;
    m_subject = std::move(subject);
    return {};
}

Result<void> Projector::leaveSubject() {
    if (!m_subject || !m_subject->changed)
        return {};
    TRY(auto write,
        m_db.prepare(m_subject->known
                         ? "UPDATE subject SET status = ?2, entries = ?3, enrolled = ?4, home = ?5, handed = ?6 "
                           "WHERE subject = ?1"
                         : "INSERT INTO subject(subject, status, entries, enrolled, home, handed) "
                           "VALUES(?1, ?2, ?3, ?4, ?5, ?6)"));
    write.bind(1, std::string_view(m_subject->key)).bind(2, std::string_view(m_subject->status));
    write.bind(3, m_subject->entries).bind(4, m_subject->enrolled);
    TRY_VOID(write.bind(5, m_subject->home).bind(6, m_subject->handed).run());
    m_subject->known = true;
    m_subject->changed = false;
    return {};
}

Result<void> Projector::enterForm(const FormPlace& place) {
    TRY_VOID(leaveForm());
    m_form.reset();
    FormRow row;
    row.place = place;
    {
        TRY(auto select,
            m_db.prepare("SELECT id, item_values, blanks, flags, open_queries, verified_items, to_verify, version, "
                         "signed_entry FROM form WHERE subject = ?1 AND event = ?2 AND event_repeat = ?3 "
                         "AND form = ?4 AND form_repeat = ?5"));
        select.bind(1, std::string_view(place.subject)).bind(2, std::string_view(place.event));
        select.bind(3, std::string_view(place.eventRepeat)).bind(4, std::string_view(place.form));
        TRY(row.known, select.bind(5, std::string_view(place.formRepeat)).step());
        std::uint64_t* const cells[] = {&row.id,       &row.values,      &row.blanks,
                                        &row.flags,    &row.openQueries, &row.verifiedItems,
                                        &row.toVerify, &row.version,     &row.signedEntry};
        for (int i = 0; row.known && i < static_cast<int>(std::size(cells)); ++i)
            *cells[i] = select.number(i);
    }
    if (!row.known) {
        TRY(row.id, nextFormId());
        row.changed = true;
    }
    m_form = std::move(row);
    return {};
}

Result<std::uint64_t> Projector::nextFormId() {
    if (m_nextForm == 0) {
        TRY(auto select, m_db.prepare("SELECT coalesce(max(id), 0) + 1 FROM form"));
        TRY(const bool there, select.step());
        m_nextForm = there ? select.number(0) : 1;
    }
    return m_nextForm++;
}

Result<void> Projector::leaveForm() {
    if (!m_form || !m_form->changed)
        return {};
    const FormPlace& place = m_form->place;
    TRY(auto write,
        m_db.prepare(
            m_form->known
                ? "UPDATE form SET item_values = ?2, blanks = ?3, flags = ?4, open_queries = ?5, verified_items = ?6, "
                  "to_verify = ?7, version = ?8, signed_entry = ?9 WHERE id = ?1"
                : "INSERT INTO form(id, item_values, blanks, flags, open_queries, verified_items, to_verify, version, "
                  "signed_entry, subject, event, event_repeat, form, form_repeat) "
                  "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"));
    write.bind(1, m_form->id).bind(2, m_form->values).bind(3, m_form->blanks).bind(4, m_form->flags);
    write.bind(5, m_form->openQueries).bind(6, m_form->verifiedItems).bind(7, m_form->toVerify);
    write.bind(8, m_form->version).bind(9, m_form->signedEntry);
    if (!m_form->known) {
        write.bind(10, std::string_view(place.subject)).bind(11, std::string_view(place.event));
        write.bind(12, std::string_view(place.eventRepeat)).bind(13, std::string_view(place.form));
        write.bind(14, std::string_view(place.formRepeat));
    }
    TRY_VOID(write.run());
    m_form->known = true;
    m_form->changed = false;
    return {};
}

Result<std::uint64_t> Projector::slotOf(const ItemPlace& place) {
    if (place.item.empty() && place.group.empty())
        return std::uint64_t{0};
    std::string& key = m_slotKey;
    key.clear();
    for (const std::size_t size : {place.group.size(), place.groupRepeat.size()})
        key.append(reinterpret_cast<const char*>(&size), sizeof size);
    key.append(place.group).append(place.groupRepeat).append(place.item);
    if (const auto cached = m_slots.find(key); cached != m_slots.end())
        return cached->second;
    if (m_slots.size() >= kMaxCachedSlots)
        m_slots.clear();
    const auto bind = [&](Statement& statement) -> Statement& {
        return statement.bind(1, std::string_view(place.group))
            .bind(2, std::string_view(place.groupRepeat))
            .bind(3, std::string_view(place.item));
    };
    TRY(auto select, m_db.prepare("SELECT id FROM slot WHERE item_group = ?1 AND group_repeat = ?2 AND item = ?3"));
    TRY(const bool known, bind(select).step());
    if (known)
        return m_slots[key] = select.number(0);
    TRY(auto insert, m_db.prepare("INSERT INTO slot(item_group, group_repeat, item) VALUES(?1, ?2, ?3)"));
    TRY_VOID(bind(insert).run());
    return m_slots[key] = static_cast<std::uint64_t>(sqlite3_last_insert_rowid(m_db.handle()));
}

} // namespace caseseal::store
