// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "expression.h"

#include "study/study.h"

#include <unordered_map>

namespace caseseal::study {

/// The names that a study's expressions may use for its fields. One thread at a time.
class FieldNames {
public:
    explicit FieldNames(const Study& study);

    /// "Gender", OpenEDC's paths "event-form-group-item", "form-item", "group-item", Viedoc's "event.form.item" with
    /// $THIS, $FIRST, $LAST and $PREV for the event. Nothing where it names none.
    [[nodiscard]] std::optional<FieldName> infix(std::string_view text) const;
    /// REDCap's [event][field(code)][instance], without the brackets. BadInput says what is not known.
    [[nodiscard]] base::Result<FieldName> redcap(const std::vector<std::string>& brackets) const;
    [[nodiscard]] bool hasItem(std::string_view item) const { return m_study.item(item) != nullptr; }

private:
    [[nodiscard]] std::optional<FieldName> lookUp(std::string_view text) const;
    [[nodiscard]] std::optional<FieldName> path(std::string_view text) const;
    [[nodiscard]] std::optional<FieldName> dotted(std::string_view text) const;
    [[nodiscard]] bool above(std::string_view text, int level, FieldName& name) const;
    [[nodiscard]] bool setAt(std::string_view text, int level, FieldName& name) const;
    bool redcapEvent(const std::string& text, FieldName& name) const;
    bool redcapField(std::string_view text, FieldName& name) const;
    static bool redcapRepeat(const std::string& text, FieldName& name);

    const Study& m_study;
    mutable std::unordered_map<std::string, std::optional<FieldName>> m_known; ///< of infix, up to a limit
    std::map<std::string, std::string, std::less<>> m_byName; ///< item name -> OID; empty where several have it
    std::map<std::string, std::string, std::less<>> m_events; ///< unique event name of REDCap -> OID
};

/// REDCap's name for an event ("dose_1_arm_1") from its OID ("Event.dose_1_arm_1").
[[nodiscard]] std::string_view redcapEventName(std::string_view oid);

} // namespace caseseal::study
