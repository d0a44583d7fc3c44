// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/trail_words.h"

#include "words/core_words.h"
#include "words/review_words.h"
#include "words/study_words.h"
#include "words/words.h"

#include "evidence/database_lock.h"
#include "evidence/erasure.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace caseseal::ui::words {

namespace {

using evidence::Entry;
using evidence::Json;

struct Trail {
    Q_DECLARE_TR_FUNCTIONS(TrailWords)
};

/// What the two placeholders of an act's sentence are.
enum class Shape {
    Alone,   ///< no placeholder
    Place,   ///< %1 the deepest level of the place, %2 the levels above it
    Query,   ///< %1 "query 39", %2 the place
    Person,  ///< %1 a person, %2 the roles
    Product, ///< %1 what was handled, %2 the participant
    Chain,   ///< %1 site or a copy, %2 the installation
    Named,   ///< %1 a member of `data` (see kNamed), %2 the participant
    Value,   ///< built by its own functions
};

struct ActWords {
    std::string_view act;
    Shape shape;
    const char* name;
    const char* sentence;
};

// In the order of FORMAT.md section 2.
constexpr ActWords kActs[] = {
    {"chain.open", Shape::Chain, QT_TRANSLATE_NOOP("TrailWords", "Record started"),
     QT_TRANSLATE_NOOP("TrailWords", "Started the record of %1 on %2")},
    {"chain.restore", Shape::Chain, QT_TRANSLATE_NOOP("TrailWords", "Record restored"),
     QT_TRANSLATE_NOOP("TrailWords", "Restored the record from a copy that ends with seal %1")},
    {"person.add", Shape::Person, QT_TRANSLATE_NOOP("TrailWords", "Person added"),
     QT_TRANSLATE_NOOP("TrailWords", "Added %1 as %2")},
    {"person.role", Shape::Person, QT_TRANSLATE_NOOP("TrailWords", "Roles changed"),
     QT_TRANSLATE_NOOP("TrailWords", "Changed the roles of %1 to %2")},
    {"person.rekey", Shape::Person, QT_TRANSLATE_NOOP("TrailWords", "Key renewed"),
     QT_TRANSLATE_NOOP("TrailWords", "Renewed the key of %1")},
    {"person.disable", Shape::Person, QT_TRANSLATE_NOOP("TrailWords", "Person disabled"),
     QT_TRANSLATE_NOOP("TrailWords", "Disabled %1")},
    {"person.enable", Shape::Person, QT_TRANSLATE_NOOP("TrailWords", "Person enabled"),
     QT_TRANSLATE_NOOP("TrailWords", "Enabled %1 again")},
    {"study.version", Shape::Named, QT_TRANSLATE_NOOP("TrailWords", "Study version adopted"),
     QT_TRANSLATE_NOOP("TrailWords", "Adopted study version %1")},
    {"subject.enrol", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Participant enrolled"),
     QT_TRANSLATE_NOOP("TrailWords", "Enrolled %1")},
    {"subject.withdraw", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Participant withdrawn"),
     QT_TRANSLATE_NOOP("TrailWords", "Withdrew %1 from the study")},
    {"subject.erase", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Participant erased"),
     QT_TRANSLATE_NOOP("TrailWords", "Erased the data of %1")},
    {"subject.count", Shape::Named, QT_TRANSLATE_NOOP("TrailWords", "Entries counted"),
     QT_TRANSLATE_NOOP("TrailWords", "Counted %1 entries of %2")},
    {"subject.transfer", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Participant handed over"),
     QT_TRANSLATE_NOOP("TrailWords", "Handed %1 over to another installation")},
    {"subject.adopt", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Participant taken over"),
     QT_TRANSLATE_NOOP("TrailWords", "Took %1 over from another installation")},
    {"event.schedule", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Visit scheduled"),
     QT_TRANSLATE_NOOP("TrailWords", "Scheduled %1 of %2")},
    {"event.skip", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Visit skipped"),
     QT_TRANSLATE_NOOP("TrailWords", "Skipped %1 of %2")},
    {"item.set", Shape::Value, QT_TRANSLATE_NOOP("TrailWords", "Value entered"), nullptr},
    {"item.change", Shape::Value, QT_TRANSLATE_NOOP("TrailWords", "Value changed"), nullptr},
    {"form.complete", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Form completed"),
     QT_TRANSLATE_NOOP("TrailWords", "Completed %1 of %2")},
    {"form.reopen", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Form reopened"),
     QT_TRANSLATE_NOOP("TrailWords", "Reopened %1 of %2")},
    {"form.sign", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Form signed"),
     QT_TRANSLATE_NOOP("TrailWords", "Signed %1 of %2")},
    {"form.verify", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Form verified"),
     QT_TRANSLATE_NOOP("TrailWords", "Verified %1 of %2 against the source")},
    {"form.unverify", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Verification withdrawn"),
     QT_TRANSLATE_NOOP("TrailWords", "Withdrew the verification of %1 of %2")},
    {"form.freeze", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Form frozen"),
     QT_TRANSLATE_NOOP("TrailWords", "Froze %1 of %2")},
    {"form.unfreeze", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Form unfrozen"),
     QT_TRANSLATE_NOOP("TrailWords", "Unfroze %1 of %2")},
    {"form.lock", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Form locked"),
     QT_TRANSLATE_NOOP("TrailWords", "Locked %1 of %2")},
    {"form.unlock", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Form unlocked"),
     QT_TRANSLATE_NOOP("TrailWords", "Unlocked %1 of %2")},
    {"query.open", Shape::Query, QT_TRANSLATE_NOOP("TrailWords", "Query opened"),
     QT_TRANSLATE_NOOP("TrailWords", "Opened %1 on %2")},
    {"query.answer", Shape::Query, QT_TRANSLATE_NOOP("TrailWords", "Query answered"),
     QT_TRANSLATE_NOOP("TrailWords", "Answered %1 on %2")},
    {"query.close", Shape::Query, QT_TRANSLATE_NOOP("TrailWords", "Query closed"),
     QT_TRANSLATE_NOOP("TrailWords", "Closed %1 on %2")},
    {"query.reopen", Shape::Query, QT_TRANSLATE_NOOP("TrailWords", "Query reopened"),
     QT_TRANSLATE_NOOP("TrailWords", "Reopened %1 on %2")},
    {"consent.publish", Shape::Named, QT_TRANSLATE_NOOP("TrailWords", "Consent document published"),
     QT_TRANSLATE_NOOP("TrailWords", "Published the consent document %1")},
    {"consent.grant", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Consent given"),
     QT_TRANSLATE_NOOP("TrailWords", "Recorded the consent of %1")},
    {"consent.withdraw", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Consent withdrawn"),
     QT_TRANSLATE_NOOP("TrailWords", "Recorded that %1 withdrew consent")},
    {"product.receive", Shape::Product, QT_TRANSLATE_NOOP("TrailWords", "Product received"),
     QT_TRANSLATE_NOOP("TrailWords", "Received %1")},
    {"product.commission", Shape::Product, QT_TRANSLATE_NOOP("TrailWords", "Product put into use"),
     QT_TRANSLATE_NOOP("TrailWords", "Put %1 into use")},
    {"product.ship", Shape::Product, QT_TRANSLATE_NOOP("TrailWords", "Product shipped"),
     QT_TRANSLATE_NOOP("TrailWords", "Shipped %1")},
    {"product.allocate", Shape::Product, QT_TRANSLATE_NOOP("TrailWords", "Product allocated"),
     QT_TRANSLATE_NOOP("TrailWords", "Allocated %1 to %2")},
    {"product.dispense", Shape::Product, QT_TRANSLATE_NOOP("TrailWords", "Product dispensed"),
     QT_TRANSLATE_NOOP("TrailWords", "Dispensed %1 to %2")},
    {"product.return", Shape::Product, QT_TRANSLATE_NOOP("TrailWords", "Product returned"),
     QT_TRANSLATE_NOOP("TrailWords", "Took back %1 from %2")},
    {"product.destroy", Shape::Product, QT_TRANSLATE_NOOP("TrailWords", "Product destroyed"),
     QT_TRANSLATE_NOOP("TrailWords", "Destroyed %1")},
    {"product.quarantine", Shape::Product, QT_TRANSLATE_NOOP("TrailWords", "Product quarantined"),
     QT_TRANSLATE_NOOP("TrailWords", "Put %1 into quarantine")},
    {"product.release", Shape::Product, QT_TRANSLATE_NOOP("TrailWords", "Product released"),
     QT_TRANSLATE_NOOP("TrailWords", "Released %1")},
    {"product.observe", Shape::Product, QT_TRANSLATE_NOOP("TrailWords", "Product observed"),
     QT_TRANSLATE_NOOP("TrailWords", "Noted an observation of %1")},
    {"product.transfer", Shape::Product, QT_TRANSLATE_NOOP("TrailWords", "Product passed on"),
     QT_TRANSLATE_NOOP("TrailWords", "Passed on %1")},
    {"random.commit", Shape::Named, QT_TRANSLATE_NOOP("TrailWords", "Randomisation list committed"),
     QT_TRANSLATE_NOOP("TrailWords", "Committed to the randomisation list %1")},
    {"random.allocate", Shape::Place, QT_TRANSLATE_NOOP("TrailWords", "Participant randomised"),
     QT_TRANSLATE_NOOP("TrailWords", "Randomised %1")},
    {"random.reveal", Shape::Named, QT_TRANSLATE_NOOP("TrailWords", "Randomisation revealed"),
     QT_TRANSLATE_NOOP("TrailWords", "Revealed the randomisation list %1")},
    {"data.import", Shape::Named, QT_TRANSLATE_NOOP("TrailWords", "Data imported"),
     QT_TRANSLATE_NOOP("TrailWords", "Imported data as %1")},
    {"data.export", Shape::Named, QT_TRANSLATE_NOOP("TrailWords", "Data exported"),
     QT_TRANSLATE_NOOP("TrailWords", "Exported data as %1")},
    {"data.share", Shape::Named, QT_TRANSLATE_NOOP("TrailWords", "Data shared"),
     QT_TRANSLATE_NOOP("TrailWords", "Shared data as %1")},
    {"data.receive", Shape::Named, QT_TRANSLATE_NOOP("TrailWords", "Data received"),
     QT_TRANSLATE_NOOP("TrailWords", "Received data as %1")},
    {"session.open", Shape::Person, QT_TRANSLATE_NOOP("TrailWords", "Log-in"),
     QT_TRANSLATE_NOOP("TrailWords", "Log-in of %1")},
    {"session.close", Shape::Person, QT_TRANSLATE_NOOP("TrailWords", "Log-out"),
     QT_TRANSLATE_NOOP("TrailWords", "Log-out of %1")},
    {"session.refused", Shape::Person, QT_TRANSLATE_NOOP("TrailWords", "Attempt refused"),
     QT_TRANSLATE_NOOP("TrailWords", "Refused an attempt of %1")},
    {"clock.warning", Shape::Alone, QT_TRANSLATE_NOOP("TrailWords", "Clock warning"),
     QT_TRANSLATE_NOOP("TrailWords", "The clock of this computer jumped")},
    {"report.issue", Shape::Named, QT_TRANSLATE_NOOP("TrailWords", "Report issued"),
     QT_TRANSLATE_NOOP("TrailWords", "Issued the report %1")},
};

const ActWords* find(std::string_view act) {
    const auto* found = std::ranges::find(kActs, act, &ActWords::act);
    return found == std::end(kActs) ? nullptr : found;
}

// --- bold words: marked by two characters that no text may hold, taken out at the end

constexpr QChar kStrongOn(0xFDD0), kStrongOff(0xFDD1);

QString plain(QString text) { return text.remove(kStrongOn).remove(kStrongOff).simplified(); }
QString strong(const QString& text) { return kStrongOn + plain(text) + kStrongOff; }

/// Puts the texts where %1 to %9 stand, in one pass: a "%1" inside a text stays as it is.
QString filled(const QString& pattern, const QStringList& texts) {
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number < 1 || number > texts.size()) {
            out += pattern[i];
            continue;
        }
        out += texts[number - 1];
        ++i;
    }
    return out;
}

TrailWords split(const QString& marked, const QString& why) {
    TrailWords out;
    out.why = why;
    qsizetype start = 0;
    for (const QChar c : marked)
        if (c == kStrongOn)
            start = out.what.size();
        else if (c != kStrongOff)
            out.what += c;
        else if (out.what.size() > start)
            out.strong.append({start, out.what.size() - start});
    return out;
}

// --- what `data` holds, any of it may be missing

QString member(const Entry& entry, std::string_view key) {
    const Json* found = entry.data.find(key);
    if (!found)
        return {};
    if (const auto* whole = found->asInteger())
        return QLocale().toString(static_cast<qlonglong>(*whole));
    const auto* said = found->asString();
    return said ? plain(ui::text(*said)) : QString();
}

QStringList members(const Entry& entry, std::string_view key) {
    QStringList out;
    const Json* found = entry.data.find(key);
    if (const auto* all = found ? found->asArray() : nullptr)
        for (const Json& one : *all)
            if (const auto* said = one.asString())
                out << plain(ui::text(*said));
    return out;
}

QString roles(const Entry& entry) {
    QStringList out;
    for (const QString& one : members(entry, "roles"))
        out << words::role(ui::bytes(one));
    return out.join(QStringLiteral(", "));
}

/// The first digits of a hash are enough to tell two apart.
QString shortHash(const QString& hex) { return hex.size() > 12 ? hex.left(12) + QStringLiteral("…") : hex; }

QString firstOf(std::initializer_list<QString> texts) {
    const auto* found = std::find_if(texts.begin(), texts.end(), [](const QString& one) { return !one.isEmpty(); });
    return found == texts.end() ? QString() : *found;
}

QString handled(const Entry& entry) {
    if (const QString kit = member(entry, "kit"); !kit.isEmpty())
        return Trail::tr("kit %1").arg(kit);
    if (const QString serial = member(entry, "serial"); !serial.isEmpty())
        return Trail::tr("serial number %1").arg(serial);
    if (const QString lot = member(entry, "lot"); !lot.isEmpty())
        return Trail::tr("lot %1").arg(lot);
    return member(entry, "gtin");
}

/// The one member that names what an act is about.
QString named(const Entry& entry) {
    const std::string& act = entry.act;
    if (act == "study.version")
        return firstOf({member(entry, "name"), member(entry, "oid")});
    if (act == "subject.count")
        return member(entry, "count");
    if (act == "consent.publish")
        return firstOf({member(entry, "title"), shortHash(member(entry, "document"))});
    if (act.starts_with("random."))
        return shortHash(member(entry, "list"));
    return firstOf({member(entry, act == "report.issue" ? "kind" : "format"), shortHash(member(entry, "sha256"))});
}

// --- one act with the study it belongs to

class Sentence {
public:
    Sentence(const store::TrailRow& row, const study::Study& study, const std::string& language,
             const ScopeTexts& scopes)
        : m_row(row), m_entry(row.entry), m_study(study), m_scopes(scopes), m_reader{language, QLocale()} {}

    [[nodiscard]] TrailWords words() const {
        if (m_row.erasure)
            return split(erasedWords(), plain(ui::text(m_row.erasure->reason)));
        if (m_row.erased || m_entry.act.empty())
            return split(Trail::tr("Erased on request; the seal still covers it"), {});
        return split(what(), why());
    }

private:
    [[nodiscard]] QString what() const;
    [[nodiscard]] QString erasedWords() const;
    [[nodiscard]] QString eraseAct(const evidence::Erasure& erasure) const;
    [[nodiscard]] QString valueAct() const;
    [[nodiscard]] QString reviewAct() const;
    [[nodiscard]] QString lockAct() const;
    [[nodiscard]] QString alarmAct() const;
    [[nodiscard]] QString importAct() const;
    [[nodiscard]] QString medicineAct() const;
    [[nodiscard]] QString sharingAct() const;
    [[nodiscard]] QStringList reviewFacts() const;
    [[nodiscard]] QString firstValue(const QString& item, const QString& where) const;
    [[nodiscard]] QString changedValue(const QString& item, const QString& where) const;
    [[nodiscard]] std::array<QString, 2> parts(Shape shape) const;
    [[nodiscard]] std::array<QString, 2> chainParts() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] QString sessionFact() const;
    [[nodiscard]] QStringList productFacts() const;
    [[nodiscard]] QStringList consentFacts() const;
    [[nodiscard]] QString consentScopes() const;
    [[nodiscard]] QStringList dataFacts() const;
    [[nodiscard]] QString source() const;
    [[nodiscard]] QStringList sourceClaims() const;

    /// From the item up to the participant, as far as known.
    [[nodiscard]] QStringList levels() const;
    [[nodiscard]] QString itemName() const;
    [[nodiscard]] QString value(const std::optional<std::string>& stored, bool withUnit) const;
    [[nodiscard]] QString subject() const { return plain(ui::text(m_entry.place.subject)); }

    const store::TrailRow& m_row;
    const Entry& m_entry;
    const study::Study& m_study;
    const ScopeTexts& m_scopes;
    Reader m_reader;
};

QString Sentence::itemName() const {
    const std::string& oid = m_entry.place.item;
    const auto* item = m_study.item(oid);
    const QString name = item ? titled(item->question, item->name, oid, m_reader.language) : ui::text(oid);
    return plain(repeated(name, m_entry.place.groupRepeat));
}

QStringList Sentence::levels() const {
    const auto& place = m_entry.place;
    QStringList out;
    if (!place.item.empty())
        out << itemName();
    if (!place.form.empty()) {
        const auto* form = m_study.form(place.form);
        const QString name =
            form ? titled(form->title, form->name, place.form, m_reader.language) : ui::text(place.form);
        out << plain(repeated(name, place.formRepeat));
    }
    if (!place.event.empty()) {
        const auto* event = m_study.event(place.event);
        const QString name =
            event ? titled(event->title, event->name, place.event, m_reader.language) : ui::text(place.event);
        out << plain(repeated(name, place.eventRepeat));
    }
    if (!place.subject.empty())
        out << subject();
    return out;
}

/// The unit beside an earlier value is known only where the item has one unit at most.
QString Sentence::value(const std::optional<std::string>& stored, bool withUnit) const {
    if (!stored)
        return Trail::tr("blank");
    const auto* item = m_study.item(m_entry.place.item);
    const QString shown = plain(item ? shownValue(m_study, *item, *stored, m_reader) : ui::text(*stored));
    if (m_entry.unit.empty() || !withUnit)
        return shown;
    return shown + QLatin1Char(' ') + plain(unitSymbol(m_study, m_entry.unit, m_reader.language));
}

QString Sentence::firstValue(const QString& item, const QString& where) const {
    if (!m_entry.value)
        return filled(Trail::tr("Left %1 blank in %2"), {item, where});
    const QString now = strong(value(m_entry.value, true));
    return m_entry.source == "derived" ? filled(Trail::tr("Calculated %1 as %2 in %3"), {item, now, where})
                                       : filled(Trail::tr("Set %1 to %2 in %3"), {item, now, where});
}

QString Sentence::changedValue(const QString& item, const QString& where) const {
    const auto* known = m_study.item(m_entry.place.item);
    const QString was = strong(value(m_entry.was, known && known->units.size() <= 1));
    const QString now = strong(value(m_entry.value, true));
    if (!m_entry.value)
        return filled(Trail::tr("Emptied %1, which was %2, in %3"), {item, was, where});
    return m_entry.source == "derived"
               ? filled(Trail::tr("Calculated %1 anew, from %2 to %3, in %4"), {item, was, now, where})
               : filled(Trail::tr("Changed %1 from %2 to %3 in %4"), {item, was, now, where});
}

QString Sentence::valueAct() const {
    const QString item = strong(itemName());
    const QString where = levels().mid(1).join(QStringLiteral(", "));
    return m_entry.act == "item.set" ? firstValue(item, where) : changedValue(item, where);
}

/// What a review says of one item, or of all; empty where the entry is no review.
QString Sentence::reviewAct() const {
    const Json* review = m_entry.act == "report.issue" ? m_entry.data.find("review") : nullptr;
    if (!review)
        return {};
    if (const Json* rule = review->find("rule"); rule && rule->asString()) {
        const auto known = review::ruleFromName(*rule->asString());
        return filled(Trail::tr("Looked at “%1” in the review of the audit trail"),
                      {strong(known ? words::ruleName(*known) : ui::text(*rule->asString()))});
    }
    const Json* head = review->find("head");
    const Json* length = head ? head->find("length") : nullptr;
    const auto* seals = length ? length->asInteger() : nullptr;
    return seals && *seals > 0 ? filled(Trail::tr("Signed the review of the audit trail up to seal %1"),
                                        {strong(words::number(static_cast<std::uint64_t>(*seals - 1)))})
                               : QString();
}

/// What locks or unlocks the data of the whole trial; empty where the entry does not.
QString Sentence::lockAct() const {
    if (evidence::lockKindOf(m_entry) == evidence::kUnlockKind)
        return Trail::tr("Unlocked the database");
    const auto lock = evidence::DatabaseLock::parse(m_entry);
    return lock ? filled(Trail::tr("Locked the database; values: %1, participants: %2"),
                         {strong(words::number(lock->values)), words::number(lock->participants)})
                : QString();
}

/// What a person said of an alarm of the ledger; empty where the entry does not.
QString Sentence::alarmAct() const {
    if (m_entry.act != "report.issue" || member(m_entry, "kind") != QLatin1String("split-view"))
        return {};
    const QString disposition = member(m_entry, "disposition");
    return disposition == QLatin1String("explained")  ? Trail::tr("Explained an alarm of the ledger")
           : disposition == QLatin1String("restored") ? Trail::tr("Settled an alarm: the ledger is restored")
                                                      : Trail::tr("Reported an alarm of the ledger");
}

QStringList Sentence::reviewFacts() const {
    const Json& review = *m_entry.data.find("review");
    const auto said = [&review](const char* key) {
        const Json* found = review.find(key);
        return found && found->asString() ? *found->asString() : std::string();
    };
    const auto disposition = review::dispositionFromName(said("disposition"));
    return {disposition ? words::dispositionName(*disposition) : QString(), plain(ui::text(said("note"))),
            plain(ui::text(said("meaning")))};
}

std::array<QString, 2> Sentence::chainParts() const {
    if (m_entry.act == "chain.restore")
        return {shortHash(member(m_entry, "from")), {}};
    return {member(m_entry, "site"), member(m_entry, "installation")};
}

std::array<QString, 2> Sentence::parts(Shape shape) const {
    switch (shape) {
    case Shape::Place: {
        const QStringList all = levels();
        return {all.value(0), all.mid(1).join(QStringLiteral(", "))};
    }
    case Shape::Query:
        return {Trail::tr("query %1").arg(member(m_entry, "query")), levels().join(QStringLiteral(", "))};
    case Shape::Person:
        return {firstOf({member(m_entry, "name"), member(m_entry, "person"), plain(ui::text(m_row.author))}),
                roles(m_entry)};
    case Shape::Product:
        return {handled(m_entry), subject()};
    case Shape::Chain:
        return chainParts();
    case Shape::Named:
        return {named(m_entry), subject()};
    case Shape::Alone:
    case Shape::Value:
        break;
    }
    return {};
}

/// Of an entry that is gone: what it was, where, and who erased it.
QString Sentence::erasedWords() const {
    const auto& erasure = *m_row.erasure;
    const QString what = strong(actName(erasure.act));
    const QString where = levels().join(QStringLiteral(", "));
    const QString by = plain(ui::text(erasure.by));
    const QString when = plain(moment(erasure.time));
    return erasure.second.empty() ? filled(Trail::tr("%1 in %2: erased on %3 by %4"), {what, where, when, by})
                                  : filled(Trail::tr("%1 in %2: erased on %3 by %4 and %5"),
                                           {what, where, when, by, plain(ui::text(erasure.second))});
}

/// Of the act that erased one entry.
QString Sentence::eraseAct(const evidence::Erasure& erasure) const {
    const QString entry = QStringLiteral("%1:%2").arg(erasure.seal).arg(erasure.entry);
    const QString second = plain(ui::text(evidence::secondPersonOf(erasure, m_row.chain)));
    const QString where = levels().join(QStringLiteral(", "));
    return second.isEmpty()
               ? filled(Trail::tr("Erased entry %1 in %2"), {strong(entry), where})
               : filled(Trail::tr("Erased entry %1 in %2, confirmed by %3"), {strong(entry), where, second});
}

/// Of a file with the data of participants; its values are acts of their own.
QString Sentence::importAct() const {
    if (m_entry.act != "data.import" || member(m_entry, "format") != QLatin1String("odm-1.3"))
        return {};
    return filled(Trail::tr("Released the ODM file %1 for import"), {strong(shortHash(member(m_entry, "sha256")))});
}

/// Settings of the medicine by the names of the products, and the recall of a whole lot.
QString Sentence::medicineAct() const {
    const bool isOfOne = !member(m_entry, "serial").isEmpty() || !member(m_entry, "kit").isEmpty();
    if (const QString lot = member(m_entry, "lot"); m_entry.act == "product.quarantine" && !isOfOne && !lot.isEmpty())
        return filled(Trail::tr("Recalled lot %1"), {strong(lot)});
    const Json* medicine = m_entry.act == "data.import" ? m_entry.data.find("medicine") : nullptr;
    const Json* products = medicine ? medicine->find("products") : nullptr;
    if (!products || !products->asArray())
        return {};
    QStringList names;
    for (const auto& product : *products->asArray())
        if (const Json* name = product.find("name"); name && name->asString())
            names << plain(ui::text(*name->asString()));
    return filled(Trail::tr("Set what holds for the medicine: %1"), {strong(names.join(QStringLiteral(", ")))});
}

/// Of the cards and messages of installations; empty where the entry is about none.
QString Sentence::sharingAct() const {
    const QString format = member(m_entry, "format");
    QStringList sites;
    if (const Json* recipients = m_entry.data.find("recipients"); recipients && recipients->asArray())
        for (const Json& one : *recipients->asArray())
            if (const Json* site = one.find("site"); site && site->asString())
                sites << plain(ui::text(*site->asString()));
    const QString all = strong(sites.join(QStringLiteral(", ")));
    if (m_entry.act == "data.share" && format == QLatin1String("caseseal.org/installation@v1"))
        return filled(Trail::tr("Adopted the card of the installation %1"), {all});
    if (format != QLatin1String("evidence"))
        return {};
    if (m_entry.act == "data.share" && !sites.isEmpty())
        return filled(Trail::tr("Wrote a message for %1"), {all});
    return m_entry.act == "data.receive"
               ? filled(Trail::tr("Received the message %1"), {strong(shortHash(member(m_entry, "sha256")))})
               : QString();
}

QString Sentence::what() const {
    if (const auto erasure = evidence::Erasure::parse(m_entry))
        return eraseAct(*erasure);
    const ActWords* act = find(m_entry.act);
    if (!act)
        return plain(ui::text(m_entry.act));
    if (act->shape == Shape::Value)
        return valueAct();
    if (const QString reviewed = reviewAct(); !reviewed.isEmpty())
        return reviewed;
    if (const QString settled = alarmAct(); !settled.isEmpty())
        return settled;
    if (const QString shared = sharingAct(); !shared.isEmpty())
        return shared;
    if (const QString released = importAct(); !released.isEmpty())
        return released;
    if (const QString medicine = medicineAct(); !medicine.isEmpty())
        return medicine;
    if (const QString locked = lockAct(); !locked.isEmpty())
        return locked;
    const QString pattern = Trail::tr(act->sentence);
    const auto [first, second] = parts(act->shape);
    const bool lacks = (first.isEmpty() && pattern.contains(QLatin1String("%1"))) ||
                       (second.isEmpty() && pattern.contains(QLatin1String("%2")));
    if (!lacks)
        return filled(pattern, {strong(first), second});
    const QString known = firstOf({first, second});
    const QString name = Trail::tr(act->name);
    return known.isEmpty() ? name : filled(Trail::tr("%1: %2"), {name, strong(known)});
}

QStringList Sentence::productFacts() const {
    QStringList out;
    const auto add = [&](const char* key, const QString& pattern) {
        if (const QString said = member(m_entry, key); !said.isEmpty())
            out << pattern.arg(said);
    };
    if (!member(m_entry, "kit").isEmpty() || !member(m_entry, "serial").isEmpty())
        add("lot", Trail::tr("lot %1"));
    if (const Json* expiry = m_entry.data.find("expiry"); expiry && expiry->asString())
        out << Trail::tr("expires %1").arg(shownDate(m_reader.locale, *expiry->asString()));
    add("quantity", Trail::tr("quantity %1"));
    add("place", Trail::tr("place %1"));
    add("to", Trail::tr("to %1"));
    add("witness", Trail::tr("witness %1"));
    if (const Json* missing = m_entry.data.find("missing"); missing && missing->asBool())
        out << (*missing->asBool() ? Trail::tr("looked for, is missing") : Trail::tr("looked for, is there"));
    if (const Json* log = m_entry.data.find("log"); log && log->asObject())
        out << Trail::tr("with a file of a temperature logger");
    add("party", Trail::tr("party %1"));
    return out;
}

/// What it is about; a withdrawal that names nothing is of all.
QString Sentence::consentScopes() const {
    const auto published = evidence::ConsentDocument::parse(m_entry);
    const ScopeTexts texts = published ? published->scopeTexts : m_scopes;
    QStringList names;
    for (const QString& scope : members(m_entry, "scopes"))
        names << plain(scopeName(ui::bytes(scope), texts));
    if (names.isEmpty())
        return m_entry.act == "consent.withdraw" ? Trail::tr("the whole consent") : QString();
    return Trail::tr("scopes: %1").arg(names.join(QStringLiteral(" · ")));
}

QStringList Sentence::consentFacts() const {
    QStringList out;
    const QString by = member(m_entry, "by");
    if (m_entry.act == "consent.withdraw" && member(m_entry, "signature").isEmpty())
        out << (by == QLatin1String("representative") ? Trail::tr("on the word of a representative")
                                                      : Trail::tr("on the participant's word"));
    else if (by == QLatin1String("participant"))
        out << Trail::tr("signed by the participant");
    else if (by == QLatin1String("representative"))
        out << Trail::tr("signed by a representative");
    else if (by == QLatin1String("witness"))
        out << Trail::tr("signed by a witness");
    if (!member(m_entry, "key").isEmpty())
        out << Trail::tr("with a new card");
    if (const QString version = member(m_entry, "version"); !version.isEmpty())
        out << Trail::tr("version %1").arg(version);
    if (const QString scopes = consentScopes(); !scopes.isEmpty())
        out << scopes;
    return out;
}

QStringList Sentence::dataFacts() const {
    if (m_entry.data.find("medicine"))
        return {}; // all is said
    QStringList out;
    const bool card = m_entry.data.find("card") != nullptr; // whose only purpose it is
    if (const QString purpose = member(m_entry, "purpose"); !purpose.isEmpty() && !card)
        out << purpose;
    if (const auto recipients = members(m_entry, "recipients"); !recipients.isEmpty())
        out << Trail::tr("for %1").arg(recipients.join(QStringLiteral(", ")));
    const Json* count = m_entry.data.find("count");
    if (const auto* whole = count ? count->asInteger() : nullptr)
        out << Trail::tr("%n records", nullptr, static_cast<int>(*whole));
    for (const auto& [key, sentence] :
         {std::pair("withheld", QT_TRANSLATE_N_NOOP("TrailWords", "%n entries withheld")),
          {"own", QT_TRANSLATE_N_NOOP("TrailWords", "%n own seals that were lost here came back")}}) {
        const Json* number = m_entry.data.find(key);
        if (const auto* whole = number ? number->asInteger() : nullptr; whole && *whole > 0)
            out << Trail::tr(sentence, nullptr, static_cast<int>(*whole));
    }
    return out;
}

QString Sentence::source() const {
    if (m_entry.source == "import")
        return Trail::tr("imported");
    return m_entry.source == "sync" ? Trail::tr("taken over from another installation") : QString();
}

/// What the file says of a value that came out of it: said by its source, not verified.
QStringList Sentence::sourceClaims() const {
    QStringList out;
    const Json* from = m_entry.data.find("from");
    const auto said = [from](const char* claim, const char* key) {
        const Json* inside = from ? from->find(claim) : nullptr;
        const Json* text = inside ? inside->find(key) : nullptr;
        return text && text->asString() ? plain(ui::text(*text->asString())) : QString();
    };
    const auto by = [&said](const char* claim) { return firstOf({said(claim, "name"), said(claim, "user")}); };
    if (const QString person = by("audit"); !person.isEmpty())
        out << Trail::tr("its source names %1, %2").arg(person, said("audit", "time"));
    if (const QString reason = said("audit", "reason"); !reason.isEmpty())
        out << Trail::tr("its source gives the reason “%1”").arg(reason);
    if (const QString person = by("signature"); !person.isEmpty())
        out << Trail::tr("its source says that %1 signed it, %2").arg(person, said("signature", "time"));
    return out;
}

/// What an act's own `data` adds to its sentence.
QStringList Sentence::facts() const {
    const std::string& act = m_entry.act;
    if (act.starts_with("product."))
        return productFacts();
    if (act == "report.issue" && m_entry.data.find("review"))
        return reviewFacts();
    if (act.starts_with("consent."))
        return consentFacts();
    if (act.starts_with("data."))
        return dataFacts();
    if (act.starts_with("event.") && !member(m_entry, "date").isEmpty())
        return {Trail::tr("for %1").arg(shownDate(m_reader.locale, ui::bytes(member(m_entry, "date"))))};
    if (act == "random.allocate")
        return {firstOf({handled(m_entry), member(m_entry, "arm"), member(m_entry, "slot")})};
    if (act == "chain.restore" && !member(m_entry, "lost").isEmpty())
        return {Trail::tr("%1 seals lost").arg(member(m_entry, "lost"))};
    if (act == "clock.warning")
        return {Trail::tr("expected %1, seen %2").arg(member(m_entry, "expected"), member(m_entry, "seen"))};
    if (const Json* forced = m_entry.data.find("forced"); forced && forced->asBool() && *forced->asBool())
        return {Trail::tr("forced, without a handing over")};
    return {member(m_entry, "meaning"), member(m_entry, "text"), sessionFact()};
}

/// How a session ended, or why an attempt was refused. That it began needs no word more.
QString Sentence::sessionFact() const {
    const QString why = member(m_entry, "why");
    if (why == QLatin1String("log-in"))
        return {};
    if (m_entry.act == "session.close")
        return why == QLatin1String("idle")   ? Trail::tr("nobody was at the desk")
               : why == QLatin1String("quit") ? Trail::tr("the program was closed")
                                              : QString();
    if (why == QLatin1String("wrong password"))
        return Trail::tr("wrong password");
    if (why == QLatin1String("locked after too many wrong passwords"))
        return Trail::tr("locked after too many wrong passwords");
    return plain(fromCore(ui::bytes(why)));
}

QString Sentence::why() const {
    QStringList all = facts();
    all << plain(ui::text(m_entry.reason)) << member(m_entry, "reason") << source() << sourceClaims();
    for (const auto& check : m_entry.checks)
        all << (check.answer.empty() ? Trail::tr("check fired: “%1”").arg(plain(ui::text(check.message)))
                                     : Trail::tr("check fired: “%1”, answer: “%2”")
                                           .arg(plain(ui::text(check.message)), plain(ui::text(check.answer))));
    all.removeAll(QString());
    return all.join(QStringLiteral("; "));
}

} // namespace

TrailWords trailWords(const store::TrailRow& row, const study::Study& study, const std::string& language,
                      const ScopeTexts& scopes) {
    return Sentence(row, study, language, scopes).words();
}

QString trailSentence(const store::TrailRow& row, const study::Study& study, const std::string& language,
                      const ScopeTexts& scopes) {
    const TrailWords words = trailWords(row, study, language, scopes);
    return words.why.isEmpty() ? words.what : QStringLiteral("%1 (%2)").arg(words.what, words.why);
}

QString actName(std::string_view act) {
    const ActWords* found = find(act);
    return found ? Trail::tr(found->name) : ui::text(act);
}

} // namespace caseseal::ui::words
