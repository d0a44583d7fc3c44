// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/disclosure.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

/// What every verifier needs, and nothing of a participant.
bool isFoundation(std::string_view act) {
    return act == "chain.open" || act == "chain.restore" || act == "study.version" || act == "consent.publish" ||
           act.starts_with("person.");
}

/// All other acts may name a kit, a lot, a slot, or the hash of a file that holds them.
bool isBlindAct(std::string_view act) {
    static constexpr std::string_view kFamilies[] = {"subject.", "event.", "item.", "form.", "query."};
    return act == "consent.grant" || act == "consent.withdraw" ||
           std::any_of(std::begin(kFamilies), std::end(kFamilies),
                       [act](std::string_view family) { return act.starts_with(family); });
}

bool holds(const std::set<std::string>& set, const std::string& oid) { return !oid.empty() && set.contains(oid); }

/// Puts the leaf hash in the place of what is not chosen.
class ChosenEntries final : public Cursor<EntryRecord> {
public:
    ChosenEntries(std::unique_ptr<Cursor<EntryRecord>> all, std::string chain, const DisclosureChoice& choice,
                  Disclosure::Count& count)
        : m_all(std::move(all)), m_chain(std::move(chain)), m_choice(choice), m_count(count) {}

    base::Result<std::optional<EntryRecord>> next() override {
        EntryRecord record;
        TRY(const bool there, nextInto(record));
        return there ? std::optional(std::move(record)) : std::optional<EntryRecord>();
    }

    base::Result<bool> nextInto(EntryRecord& record) override {
        TRY(const bool there, m_all->nextInto(record));
        if (!there || !record.withheld.empty())
            return there;
        if (shown(record))
            ++m_count.shown;
        else
            withhold(record);
        return true;
    }

private:
    /// A text that is no entry is nobody's: it is not shown, and its leaf hash is judged with the seal.
    bool shown(const EntryRecord& record) {
        return Entry::parseInto(record.json, m_entry).has_value() &&
               (m_choice.shows(m_entry) || m_choice.isTheOne(m_chain, record.seal, record.i));
    }
    void withhold(EntryRecord& record) {
        record.leaf = entryLeafHash(record.salt, record.json);
        record.json.clear();
        record.salt = {};
        record.withheld = "redacted";
        ++m_count.withheld;
    }

    std::unique_ptr<Cursor<EntryRecord>> m_all;
    std::string m_chain;
    const DisclosureChoice& m_choice;
    Disclosure::Count& m_count;
    Entry m_entry; ///< used again and again
};

} // namespace

bool UnblindingParts::holds(const ItemPlace& place) const {
    return evidence::holds(events, place.event) || evidence::holds(forms, place.form) ||
           evidence::holds(groups, place.group) || evidence::holds(items, place.item);
}

bool DisclosureChoice::shows(const Entry& entry) const {
    if (isAll() || isFoundation(entry.act))
        return true;
    if (only)
        return false;
    const ItemPlace& place = entry.place;
    if (place.subject.empty() || (!subjects.empty() && !subjects.contains(place.subject)))
        return false;
    if (blinded && (!isBlindAct(entry.act) || unblinding.holds(place)))
        return false;
    const std::string_view act = entry.act;
    if (consentsOnly)
        return act.starts_with("subject.") || act.starts_with("consent.");
    if ((forms.empty() && items.empty()) || act.starts_with("subject."))
        return true;
    return holds(forms, place.form) || holds(items, place.item);
}

Disclosure::Count Disclosure::count() const {
    Count all;
    for (const auto& [chain, count] : m_counts) {
        all.shown += count.shown;
        all.withheld += count.withheld;
    }
    return all;
}

base::Result<std::unique_ptr<Cursor<EntryRecord>>> Disclosure::entries(const std::string& chain) {
    TRY(auto all, m_whole.entries(chain));
    Count& count = m_counts[chain] = {};
    return std::unique_ptr<Cursor<EntryRecord>>(
        std::make_unique<ChosenEntries>(std::move(all), chain, m_choice, count));
}

} // namespace caseseal::evidence
