// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/entry.h"
#include "exchange/clinical_data.h"
#include "study/item_check.h"

#include <set>

/// What an ODM file would do to the record, shown before anything is sealed: whole or not at all.
namespace caseseal::exchange {

/// The values in force, handed in.
struct HeldValue {
    std::optional<std::string> value; ///< none: blank
    std::string unit;                 ///< OID or empty
    bool operator==(const HeldValue&) const = default;
};
struct HeldData {
    std::set<std::string> subjects;                  ///< enrolled participants
    std::map<evidence::ItemPlace, HeldValue> values; ///< repeat keys as stored: empty where the level does not repeat
};

using StudyNames = std::map<std::string, std::string>; ///< StudyOID of a source, and ours

enum class ImportKind {
    NewSubject, ///< would be enrolled; `place` is the participant
    Set,        ///< there was no value, or a blank; or the file says for the first time that it is a blank (IsNull)
    Changed,
    Unchanged,
    Removed,    ///< there was a value, and it would become a blank
    Calculated, ///< whoever seals calculates it and takes no value of the file; said by them, never here
    // what stands in the way, from here on:
    UnknownStudy,   ///< the data belongs to another study
    UnknownSubject, ///< the file changes a participant that is not there
    UnknownPlace,   ///< the study has no such visit, form, group or item there, or it does not repeat
    WrongValue,     ///< not of the item's type, not in its code list, outside of a hard range, a unit it has not
    Contradiction,  ///< inserts what is there with another value, updates or removes what is not, or says two things
    NotTaken, ///< the record takes no such value now: a locked form, a rule over several items; said by whoever seals
};

struct ImportLine {
    ImportKind kind = ImportKind::Unchanged;
    std::uint64_t line = 0; ///< in the file: where the last word about the place stands
    evidence::ItemPlace place;
    std::optional<std::string> before, after; ///< none: blank, or nothing
    std::string unitBefore, unit;             ///< OIDs
    std::vector<study::CheckFired> checks;    ///< soft ones, of `after`
    std::string what;                         ///< one English sentence where it stands in the way; else empty
    /// What the source says of its last word about the place: one audit record and one signature at most, those of the
    /// nearest element around it where it has none itself, and its own annotations. Of a participant its audit record.
    SourceClaims claims;
    bool operator==(const ImportLine&) const = default;
};

class ImportDifference {
public:
    std::vector<ImportLine> lines; ///< by place in the file
    [[nodiscard]] std::size_t count(ImportKind kind) const;
    /// Nothing stands in the way. There may still be nothing to do.
    [[nodiscard]] bool canBeSealed() const;
    bool operator==(const ImportDifference&) const = default;
};
/// From UnknownStudy on.
[[nodiscard]] bool standsInTheWay(ImportKind kind);
/// The claim of this kind; null where there is none.
template<typename Claim>
[[nodiscard]] const Claim* claimOf(const SourceClaims& claims) {
    for (const auto& one : claims)
        if (const auto* found = std::get_if<Claim>(&one))
            return found;
    return nullptr;
}

/// The file's transactions, one after the other in its order, over what is held; what comes out of them is compared
/// with it, one line for each place that the file touches. A snapshot says how things are, whatever transactions it
/// states: only Remove removes, and what it does not mention stays. An empty text is a blank; a value without Value and
/// IsNull says nothing. ReferenceData is passed over. Values are compared as texts, with their units. Any thread.
///
/// `studies`: what the source calls our study, where it calls it otherwise (OpenClinica gives each site a StudyOID of
/// its own): its StudyOID, and ours. Nothing is guessed: an OID that is neither is another study.
[[nodiscard]] ImportDifference compareImport(const study::Study& study, const HeldData& held, const ClinicalFile& file,
                                             const StudyNames& studies = {});

} // namespace caseseal::exchange
