// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector.h"

#include "schema.h"

namespace caseseal::store {

namespace {

constexpr std::size_t kMaxCachedSlots = 100'000;

struct FlagAct {
    std::string_view act;
    std::uint64_t sets, clears;
};
constexpr FlagAct kFlagActs[] = {
    {"form.complete", kComplete, 0}, {"form.reopen", 0, kComplete},   {"form.sign", kSigned, kChangedAfterSignature},
    {"form.verify", kVerified, 0},   {"form.unverify", 0, kVerified}, {"form.freeze", kFrozen, 0},
    {"form.unfreeze", 0, kFrozen},   {"form.lock", kLocked, 0},       {"form.unlock", 0, kLocked},
};

std::string dataText(const evidence::Entry& entry, std::string_view key) {
    const evidence::Json* member = entry.data.find(key);
    return member && member->asString() ? *member->asString() : std::string();
}

bool lies(const FormPlace& form, const ItemPlace& place) {
    return form.form == place.form && form.event == place.event && form.formRepeat == place.formRepeat &&
           form.eventRepeat == place.eventRepeat && form.subject == place.subject;
}

} // namespace

FormPlace formOf(const ItemPlace& place) {
    return {place.subject, place.event, place.eventRepeat, place.form, place.formRepeat};
}

Result<void> Projector::apply(const SealFacts& seal, std::uint64_t index, const evidence::Entry& entry) {
    Context at{seal, entry, entryId(seal.id, index), 0};
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

Result<void> Projector::flush() {
    TRY_VOID(leaveForm());
    return leaveSubject();
}

void Projector::forget() {
    m_form.reset();
    m_nextForm = 0;
    m_subject.reset();
    m_slots.clear();
}

// ---------------------------------------------------------------- acts

Result<void> Projector::applyToTrial(const Context& at) {
    if (at.entry.act.starts_with("person.")) {
        TRY(auto insert, m_db.prepare("INSERT INTO person_act(entry) VALUES(?1)"));
        return insert.bind(1, at.id).run();
    }
    if (at.entry.act == "study.version") {
        const std::string sha256 = dataText(at.entry, "sha256");
        TRY(auto insert, m_db.prepare("INSERT INTO study_version(entry, sha256) VALUES(?1, ?2)"));
        return insert.bind(1, at.id).bind(2, std::string_view(sha256)).run();
    }
    return {};
}

Result<void> Projector::applyToSubject(const Context& at) {
    if (at.entry.n && *at.entry.n + 1 != m_subject->entries) {
        m_subject->entries = *at.entry.n + 1;
        m_subject->changed = true;
    }
    if (at.entry.act.starts_with("person.")) // a participant's own key
        return applyToTrial(at);
    if (at.entry.act == "subject.enrol") {
        m_subject->status = "enrolled";
        m_subject->enrolled = at.seal.time.msSinceEpoch;
        m_subject->changed = true;
    } else if (at.entry.act == "subject.withdraw") {
        m_subject->status = "withdrawn";
        m_subject->changed = true;
    }
    return {};
}

Result<void> Projector::applyToForm(const Context& at) {
    const std::string& act = at.entry.act;
    if (act.starts_with("item."))
        return applyValue(at);
    if (act.starts_with("query."))
        return applyQuery(at);
    for (const FlagAct& each : kFlagActs)
        if (act == each.act) {
            m_form->flags = (m_form->flags | each.sets) & ~each.clears;
            m_form->changed = true;
        }
    return {};
}

Result<void> Projector::applyValue(const Context& at) {
    TRY(const bool inserted, insertValue(at));
    if (inserted) {
        m_form->values += 1;
        m_form->blanks += at.entry.value ? 0 : 1;
        m_form->changed = true;
    } else {
        TRY_VOID(changeValue(at));
    }
    const std::uint64_t before = m_form->flags;
    if (before & kSigned)
        m_form->flags |= kChangedAfterSignature;
    m_form->flags &= ~std::uint64_t{kVerified};
    m_form->changed = m_form->changed || m_form->flags != before;
    return {};
}

Result<bool> Projector::insertValue(const Context& at) {
    if (at.entry.act == "item.change") // nearly always there
        return false;
    TRY(auto insert, m_db.prepare("INSERT OR IGNORE INTO item_value(form, slot, entry, changes, value, unit) "
                                  "VALUES(?1, ?2, ?3, 1, ?4, ?5)"));
    insert.bind(1, m_form->id).bind(2, at.slot).bind(3, at.id).bind(4, at.entry.value);
    TRY_VOID(insert.bind(5, std::string_view(at.entry.unit)).run());
    return sqlite3_changes(m_db.handle()) == 1;
}

Result<void> Projector::changeValue(const Context& at) {
    bool wasThere = false;
    bool wasBlank = false;
    {
        TRY(auto old, m_db.prepare("SELECT value IS NULL FROM item_value WHERE form = ?1 AND slot = ?2"));
        TRY(wasThere, old.bind(1, m_form->id).bind(2, at.slot).step());
        wasBlank = wasThere && old.flag(0);
    }
    TRY(auto write, m_db.prepare("INSERT INTO item_value(form, slot, entry, changes, value, unit) "
                                 "VALUES(?1, ?2, ?3, 1, ?4, ?5) ON CONFLICT(form, slot) DO UPDATE SET "
                                 "entry = ?3, changes = changes + 1, value = ?4, unit = ?5"));
    write.bind(1, m_form->id).bind(2, at.slot).bind(3, at.id).bind(4, at.entry.value);
    TRY_VOID(write.bind(5, std::string_view(at.entry.unit)).run());
    m_form->values += wasThere ? 0 : 1;
    m_form->blanks += at.entry.value ? 0 : 1;
    m_form->blanks -= wasBlank ? 1 : 0;
    m_form->changed = m_form->changed || !wasThere || wasBlank != !at.entry.value;
    return {};
}

Result<void> Projector::applyQuery(const Context& at) {
    const evidence::Json* member = at.entry.data.find("query");
    const std::int64_t* number = member ? member->asInteger() : nullptr;
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
    TRY(auto update, m_db.prepare("UPDATE query SET status = ?2, last_change = ?3 WHERE number = ?1"));
    TRY_VOID(update.bind(1, *number).bind(2, status).bind(3, at.seal.time.msSinceEpoch).run());
    const bool isClosed = status == "closed";
    m_form->openQueries += wasClosed && !isClosed ? 1 : 0;
    m_form->openQueries -= !wasClosed && isClosed && m_form->openQueries > 0 ? 1 : 0;
    m_form->changed = m_form->changed || wasClosed != isClosed;
    return {};
}

Result<void> Projector::openQuery(const Context& at, std::int64_t number) {
    const std::string text = dataText(at.entry, "text");
    TRY(auto insert, m_db.prepare("INSERT OR IGNORE INTO query(number, form, slot, status, text, opened_by, opened, "
                                  "last_change) VALUES(?1, ?2, ?3, 'open', ?4, ?5, ?6, ?6)"));
    insert.bind(1, number).bind(2, m_form->id).bind(3, at.slot).bind(4, std::string_view(text));
    TRY_VOID(insert.bind(5, std::string_view(at.seal.author)).bind(6, at.seal.time.msSinceEpoch).run());
    if (sqlite3_changes(m_db.handle()) == 1) {
        m_form->openQueries += 1;
        m_form->changed = true;
    }
    return {};
}

Result<void> Projector::noteAbout(const Context& at) {
    TRY(auto insert, m_db.prepare("INSERT OR IGNORE INTO about(form, slot, entry) VALUES(?1, ?2, ?3)"));
    return insert.bind(1, m_form->id).bind(2, at.slot).bind(3, at.id).run();
}

// ---------------------------------------------------------------- rows held between entries

Result<void> Projector::enterSubject(const std::string& key) {
    TRY_VOID(leaveSubject());
    Subject subject;
    subject.key = key;
    TRY(auto select, m_db.prepare("SELECT status, entries, enrolled FROM subject WHERE subject = ?1"));
    TRY(subject.known, select.bind(1, std::string_view(key)).step());
    if (subject.known) {
        subject.status = select.string(0);
        subject.entries = select.number(1);
        subject.enrolled = select.integer(2);
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
                         ? "UPDATE subject SET status = ?2, entries = ?3, enrolled = ?4 WHERE subject = ?1"
                         : "INSERT INTO subject(subject, status, entries, enrolled) VALUES(?1, ?2, ?3, ?4)"));
    write.bind(1, std::string_view(m_subject->key)).bind(2, std::string_view(m_subject->status));
    TRY_VOID(write.bind(3, m_subject->entries).bind(4, m_subject->enrolled).run());
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
            m_db.prepare("SELECT id, item_values, blanks, flags, open_queries FROM form WHERE subject = ?1 "
                         "AND event = ?2 AND event_repeat = ?3 AND form = ?4 AND form_repeat = ?5"));
        select.bind(1, std::string_view(place.subject)).bind(2, std::string_view(place.event));
        select.bind(3, std::string_view(place.eventRepeat)).bind(4, std::string_view(place.form));
        TRY(row.known, select.bind(5, std::string_view(place.formRepeat)).step());
        if (row.known) {
            row.id = select.number(0);
            row.values = select.number(1);
            row.blanks = select.number(2);
            row.flags = select.number(3);
            row.openQueries = select.number(4);
        }
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
                ? "UPDATE form SET item_values = ?2, blanks = ?3, flags = ?4, open_queries = ?5 WHERE id = ?1"
                : "INSERT INTO form(id, item_values, blanks, flags, open_queries, subject, event, event_repeat, "
                  "form, form_repeat) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"));
    write.bind(1, m_form->id).bind(2, m_form->values).bind(3, m_form->blanks).bind(4, m_form->flags);
    write.bind(5, m_form->openQueries);
    if (!m_form->known) {
        write.bind(6, std::string_view(place.subject)).bind(7, std::string_view(place.event));
        write.bind(8, std::string_view(place.eventRepeat)).bind(9, std::string_view(place.form));
        write.bind(10, std::string_view(place.formRepeat));
    }
    TRY_VOID(write.run());
    m_form->known = true;
    m_form->changed = false;
    return {};
}

Result<std::uint64_t> Projector::slotOf(const ItemPlace& place) {
    if (place.item.empty() && place.group.empty())
        return std::uint64_t{0};
    std::string key;
    key.reserve(place.group.size() + place.groupRepeat.size() + place.item.size() + 16);
    key.append(std::to_string(place.group.size())).append(1, ':').append(std::to_string(place.groupRepeat.size()));
    key.append(1, ':').append(place.group).append(place.groupRepeat).append(place.item);
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
        return m_slots[std::move(key)] = select.number(0);
    TRY(auto insert, m_db.prepare("INSERT INTO slot(item_group, group_repeat, item) VALUES(?1, ?2, ?3)"));
    TRY_VOID(bind(insert).run());
    return m_slots[std::move(key)] = static_cast<std::uint64_t>(sqlite3_last_insert_rowid(m_db.handle()));
}

} // namespace caseseal::store
