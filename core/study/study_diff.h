// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/study.h"

/// What a new version of a study design changes, shown before it is adopted.
namespace caseseal::study {

enum class PartKind { Study, Event, Form, Group, Item, CodeList, CodeListItem, Unit, Check, Condition, Method };
enum class ChangeKind { Added, Removed, Changed };

/// A piece of what a part says: a word that both programs know, with the file's text where it has one (the OID of a
/// condition, the bound of a check), or only a text of the file.
enum class Term {
    Text,
    Yes,
    No,
    Mandatory,
    Optional,
    Condition, ///< its OID
    Method,    ///< its OID
    Scheduled,
    Unscheduled,
    Common,
    Collect,
    DoNotCollect,
    DataType, ///< as ODM names it
    Hard,
    Soft,
    Lt, ///< the value; so do the next five
    Le,
    Gt,
    Ge,
    Eq,
    Ne,
    In, ///< values with ", " between them
    NotIn,
    Unit,    ///< its OID
    Message, ///< "de: " and the text, or the text alone
};
struct Said {
    Term term = Term::Text;
    std::string text;
    auto operator<=>(const Said&) const = default;
};
using Saying = std::vector<Said>;

/// One difference. A definition that differs in three ways gives three changes.
struct StudyChange {
    PartKind part = PartKind::Item;
    ChangeKind change = ChangeKind::Changed;
    std::string oid;    ///< of the part; of a code list item its code; of a check "check:2" as the item counts them
    std::string parent; ///< code list of a code, item of a check; else empty
    std::string name;   ///< what people call it, as the new version does (the old one where it was removed)
    /// English, lower case: what of the part changed ("question, de", "data type", "day", "days late"); empty where
    /// the whole part was added or removed.
    std::string what;
    Saying before, after; ///< empty where there was nothing
    /// Values that were entered before may not fit any more, may not be shown any more, or would read differently.
    bool touchesValues = false;
    std::string refers{}; ///< where `what` is how the part refers to another (a visit to a form): the other's OID
    auto operator<=>(const StudyChange&) const = default;
};

/// The differences in the order of PartKind, then of the designs (visits, forms, groups and items as the new protocol
/// has them; what was removed after them). Empty: both say the same. Any thread.
[[nodiscard]] std::vector<StudyChange> compareStudies(const Study& before, const Study& after);

} // namespace caseseal::study
