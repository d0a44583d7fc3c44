// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_difference.h"

#include <algorithm>

namespace caseseal::exchange {

namespace {

using evidence::ItemPlace;

base::Result<std::string> resolveRepeat(const std::string& key, bool repeating, const std::string& where) {
    if (repeating)
        return key.empty() ? std::string("1") : key;
    if (key.empty() || key == "1")
        return std::string();
    return base::badInput(where + " does not repeat, but the file gives it the repeat key \"" + key + "\".");
}

/// The place as it is stored, or why the study has none such.
class PlaceFinder {
public:
    explicit PlaceFinder(const study::Study& study) : m_study(study) {}

    base::Result<ItemPlace> find(ItemPlace place) const {
        const auto* event = m_study.event(place.event);
        if (!event)
            return place.event.empty() ? base::badInput("The form " + place.form + " stands in no visit.")
                                       : base::badInput("The study has no event " + place.event + ".");
        const auto* form = m_study.form(place.form);
        if (!form || std::ranges::none_of(event->forms, [&](const auto& ref) { return ref.form == place.form; }))
            return base::badInput("Event " + place.event + " has no form " + place.form + ".");
        const auto* group = m_study.group(place.group);
        if (!group || std::ranges::none_of(form->groups, [&](const auto& ref) { return ref.group == place.group; }))
            return base::badInput("Form " + place.form + " has no group " + place.group + ".");
        if (std::ranges::none_of(group->items, [&](const auto& ref) { return ref.item == place.item; }))
            return base::badInput("Group " + place.group + " has no item " + place.item + ".");
        TRY(place.eventRepeat, resolveRepeat(place.eventRepeat, event->repeating, "Event " + place.event));
        TRY(place.formRepeat, resolveRepeat(place.formRepeat, form->repeating, "Form " + place.form));
        TRY(place.groupRepeat, resolveRepeat(place.groupRepeat, group->repeating, "Group " + place.group));
        return place;
    }

private:
    const study::Study& m_study;
};

Transaction inForce(Transaction stated, Transaction around) {
    return stated == Transaction::Unstated ? around : stated;
}

/// What counts for the elements inside of one, where they do not say it themselves.
struct Around {
    Transaction transaction = Transaction::Unstated;
    const SourceAudit* audit = nullptr;
};
template<typename Level>
Around inside(const Level& level, const Around& around) {
    const auto* own = claimOf<SourceAudit>(level.claims);
    return {inForce(level.transaction, around.transaction), own ? own : around.audit};
}

bool blank(const std::optional<HeldValue>& held) { return !held || !held->value; }

class Comparison {
public:
    Comparison(const study::Study& study, const HeldData& held, const ClinicalFile& file, const StudyNames& studies)
        : m_study(study), m_held(held), m_studies(studies), m_finder(study), m_transactional(file.transactional),
          m_subjects(held.subjects) {}

    ImportDifference compare(const std::vector<ClinicalBlock>& blocks) {
        for (const auto& block : blocks)
            if (!block.reference)
                take(block);
        for (const auto& [place, touched] : m_touched)
            if (touched.line > 0) // else looked at, and left as it was
                m_out.lines.push_back(lineOf(place, touched));
        std::ranges::stable_sort(m_out.lines, {}, &ImportLine::line);
        return std::move(m_out);
    }

private:
    /// A place that the file speaks of.
    struct Touched {
        std::optional<HeldValue> now; ///< none: never entered
        std::uint64_t line = 0;
        bool said = false;    ///< by the file, not only removed with what is around it
        bool entered = false; ///< by the last word, as a value or in so many words as a blank; an empty text is neither
        ImportKind problem = ImportKind::Unchanged;
        std::string what;
        // of the last word, out of the file
        const SourceAudit* audit = nullptr;
        const SourceSignature* signature = nullptr;
        const SourceClaims* own = nullptr;
    };

    void stop(ImportKind kind, std::uint64_t line, const ItemPlace& place, std::string what,
              std::optional<std::string> after = {}) {
        ImportLine out;
        out.kind = kind;
        out.line = line;
        out.place = place;
        out.after = std::move(after);
        out.what = std::move(what);
        m_out.lines.push_back(std::move(out));
    }

    void take(const ClinicalBlock& block) {
        const auto named = m_studies.find(block.study);
        if ((named == m_studies.end() ? block.study : named->second) != m_study.oid)
            return stop(ImportKind::UnknownStudy, block.line, {},
                        "The data belongs to study " + block.study + ", not to " + m_study.oid + ".");
        for (const auto& subject : block.subjects)
            take(subject);
    }

    void take(const ClinicalSubject& subject) {
        ItemPlace place;
        place.subject = subject.key;
        if (!m_subjects.contains(subject.key)) {
            const bool may = !m_transactional || subject.transaction == Transaction::Insert ||
                             subject.transaction == Transaction::Upsert || subject.transaction == Transaction::Unstated;
            if (!may || subject.transaction == Transaction::Remove)
                return stop(ImportKind::UnknownSubject, subject.line, place,
                            "There is no participant " + subject.key + " whom the file could change.");
            m_subjects.insert(subject.key);
            stop(ImportKind::NewSubject, subject.line, place, {});
            if (const auto* audit = claimOf<SourceAudit>(subject.claims))
                m_out.lines.back().claims = {*audit};
        }
        takeInside(subject, subject.events, place, {});
    }

    template<typename Level, typename Inner>
    void takeInside(const Level& level, const std::vector<Inner>& inner, const ItemPlace& place, const Around& around) {
        const auto within = inside(level, around);
        if (level.transaction == Transaction::Remove)
            return removeAll(place, level.line, within.audit);
        for (const auto& one : inner)
            take(one, place, within);
        if (const auto* signature = claimOf<SourceSignature>(level.claims))
            sign(place, *signature);
    }

    void take(const ClinicalEvent& event, ItemPlace place, const Around& around) {
        const bool onlyOne = event.oid.empty() && m_study.events.size() == 1; // forms without a visit (REDCap)
        place.event = onlyOne ? m_study.events.front().oid : event.oid;
        place.eventRepeat = event.repeat;
        takeInside(event, event.forms, place, around);
    }

    void take(const ClinicalForm& form, ItemPlace place, const Around& around) {
        place.form = form.oid;
        place.formRepeat = form.repeat;
        takeInside(form, form.groups, place, around);
    }

    void take(const ClinicalGroup& group, ItemPlace place, const Around& around) {
        place.group = group.oid;
        place.groupRepeat = group.repeat;
        takeInside(group, group.items, place, around);
    }

    void take(const ClinicalItem& item, ItemPlace place, const Around& around) {
        const auto within = inside(item, around);
        const auto transaction = within.transaction;
        const bool removes = transaction == Transaction::Remove;
        if (transaction == Transaction::Context || (!removes && !item.value && !item.isNull))
            return;
        place.item = item.oid;
        const auto stored = m_finder.find(place);
        if (!stored)
            return stop(ImportKind::UnknownPlace, item.line, place, stored.error().message, item.value);
        auto& touched = touch(*stored);
        const auto given = removes || !item.value || item.value->empty() ? std::nullopt : item.value;
        apply(touched, item.line, transaction, {given, given ? item.unit : std::string()});
        touched.entered = given || (item.isNull && !removes);
        touched.audit = within.audit;
        touched.signature = claimOf<SourceSignature>(item.claims);
        touched.own = &item.claims;
    }

    /// Signed is what stands there now; what comes later is not.
    void sign(const ItemPlace& place, const SourceSignature& signature) {
        ItemPlace first;
        first.subject = place.subject;
        for (auto at = m_touched.lower_bound(first); at != m_touched.end() && at->first.subject == place.subject; ++at)
            if (isBelow(at->first, place))
                at->second.signature = &signature;
    }

    Touched& touch(const ItemPlace& place) {
        const auto [at, isNew] = m_touched.try_emplace(place);
        if (const auto held = m_held.values.find(place); isNew && held != m_held.values.end())
            at->second.now = held->second;
        return at->second;
    }

    void apply(Touched& touched, std::uint64_t line, Transaction transaction, HeldValue given) {
        const auto contradicts = [&](const char* what) {
            touched.problem = ImportKind::Contradiction;
            touched.what = what;
        };
        if (!m_transactional) {
            if (touched.said && touched.now != given)
                contradicts("The file gives two values for the same place.");
        } else if (transaction == Transaction::Insert && !blank(touched.now) && touched.now != given)
            contradicts("The file inserts a value where there is another one.");
        else if (transaction == Transaction::Update && !touched.now)
            contradicts("The file updates a value that is not there.");
        else if (transaction == Transaction::Remove && blank(touched.now))
            contradicts("The file removes a value that is not there.");
        touched.said = true;
        touched.line = line;
        touched.now = std::move(given);
    }

    /// Everything at and below the place, as far as it names one. Repeat keys count as they are stored.
    void removeAll(const ItemPlace& place, std::uint64_t line, const SourceAudit* audit) {
        if (place.event.empty() && !place.form.empty())
            return stop(ImportKind::UnknownPlace, line, place, "The form " + place.form + " stands in no visit.");
        ItemPlace first;
        first.subject = place.subject;
        for (auto at = m_held.values.lower_bound(first);
             at != m_held.values.end() && at->first.subject == place.subject; ++at)
            if (isBelow(at->first, place))
                touch(at->first);
        bool any = false;
        for (auto at = m_touched.lower_bound(first); at != m_touched.end() && at->first.subject == place.subject; ++at)
            if (isBelow(at->first, place) && !blank(at->second.now)) {
                at->second.now = HeldValue{};
                at->second.line = line;
                at->second.entered = false;
                at->second.audit = audit;
                at->second.signature = nullptr;
                at->second.own = nullptr;
                any = true;
            }
        if (!any && m_transactional)
            stop(ImportKind::Contradiction, line, place, "The file removes what holds no value.");
    }

    static bool isBelow(const ItemPlace& at, const ItemPlace& place) {
        const auto fits = [](const std::string& oid, const std::string& repeat, const std::string& wantedOid,
                             const std::string& wantedRepeat) {
            const auto key = [](const std::string& one) { return one.empty() ? std::string("1") : one; };
            return wantedOid.empty() || (oid == wantedOid && key(repeat) == key(wantedRepeat));
        };
        return at.subject == place.subject && fits(at.event, at.eventRepeat, place.event, place.eventRepeat) &&
               fits(at.form, at.formRepeat, place.form, place.formRepeat) &&
               fits(at.group, at.groupRepeat, place.group, place.groupRepeat);
    }

    ImportLine lineOf(const ItemPlace& place, const Touched& touched) const {
        ImportLine out;
        out.line = touched.line;
        out.place = place;
        const auto held = m_held.values.find(place);
        const auto before = held == m_held.values.end() ? HeldValue{} : held->second;
        const auto after = touched.now.value_or(HeldValue{});
        out.before = before.value;
        out.unitBefore = before.unit;
        out.after = after.value;
        out.unit = after.unit;
        out.kind = kindOf(before, after);
        if (held == m_held.values.end() && touched.entered)
            out.kind = ImportKind::Set; // a first blank too
        out.claims = claimsOf(touched);
        if (after.value)
            check(out);
        if (touched.problem != ImportKind::Unchanged) {
            out.kind = touched.problem;
            out.what = touched.what;
        }
        return out;
    }

    static SourceClaims claimsOf(const Touched& touched) {
        SourceClaims out;
        if (touched.audit)
            out.emplace_back(*touched.audit);
        if (touched.signature)
            out.emplace_back(*touched.signature);
        if (touched.own)
            std::ranges::copy_if(*touched.own, std::back_inserter(out),
                                 [](const SourceClaim& one) { return std::holds_alternative<SourceAnnotation>(one); });
        return out;
    }

    static ImportKind kindOf(const HeldValue& before, const HeldValue& after) {
        if (before.value == after.value && (before.unit == after.unit || !after.value))
            return ImportKind::Unchanged;
        if (!before.value)
            return ImportKind::Set;
        return after.value ? ImportKind::Changed : ImportKind::Removed;
    }

    void check(ImportLine& out) const {
        auto fired = study::checkValue(m_study, *m_study.item(out.place.item), *out.after, out.unit);
        if (!fired.empty() && fired.front().severity == study::Severity::Hard) { // hard ones come first
            out.kind = ImportKind::WrongValue;
            out.what = std::move(fired.front().what);
            return;
        }
        out.checks = std::move(fired);
    }

    const study::Study& m_study;
    const HeldData& m_held;
    const StudyNames& m_studies;
    const PlaceFinder m_finder;
    const bool m_transactional;
    std::set<std::string> m_subjects;
    std::map<ItemPlace, Touched> m_touched;
    ImportDifference m_out;
};

} // namespace

std::size_t ImportDifference::count(ImportKind kind) const {
    return static_cast<std::size_t>(std::ranges::count(lines, kind, &ImportLine::kind));
}

bool ImportDifference::canBeSealed() const {
    return std::ranges::none_of(lines, [](const ImportLine& one) { return standsInTheWay(one.kind); });
}

bool standsInTheWay(ImportKind kind) { return kind >= ImportKind::UnknownStudy; }

ImportDifference compareImport(const study::Study& study, const HeldData& held, const ClinicalFile& file,
                               const StudyNames& studies) {
    return Comparison(study, held, file, studies).compare(file.blocks);
}

} // namespace caseseal::exchange
