// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"
#include "trial_persons.h"

#include "report/report_words.h"
#include "study/study.h"

/// Private to the room: how reports call places, values, persons and moments.
namespace caseseal::desk {

/// The study's own words for an OID, with the OID itself where it has none; and the report's own words, in the same
/// language.
class StudyNames {
public:
    StudyNames(const study::Study& study, std::string language)
        : m_study(study), m_language(std::move(language)), m_say(m_language) {}
    [[nodiscard]] const report::ReportWords& say() const { return m_say; }
    [[nodiscard]] std::string event(const std::string& oid) const;
    [[nodiscard]] std::string form(const std::string& oid) const;
    [[nodiscard]] std::string group(const std::string& oid) const;
    [[nodiscard]] std::string item(const std::string& oid) const;
    [[nodiscard]] std::string unit(const std::string& oid) const;
    /// The stored value, with the words of its code where it has one.
    [[nodiscard]] std::string value(const std::string& itemOid, const std::string& value) const;
    /// "Week 4 › Blood pressure › Systolic [2]".
    [[nodiscard]] std::string place(const ItemPlace& at) const;
    [[nodiscard]] std::string visit(const std::string& event, const std::string& repeat) const;
    [[nodiscard]] const study::Study& study() const { return m_study; }

private:
    [[nodiscard]] std::string pick(const study::Text& text, const std::string& name, const std::string& oid) const;
    const study::Study& m_study;
    std::string m_language;
    report::ReportWords m_say;
};

/// "Jana Brandt (j.brandt)".
[[nodiscard]] std::string nameOf(const TrialPersons& persons, const std::string& chain, const std::string& id);
/// "Jana Brandt (j.brandt), investigator".
[[nodiscard]] std::string whoOf(const report::ReportWords& say, const TrialPersons& persons,
                                const store::TrailRow& row);
/// "investigator, monitor".
[[nodiscard]] std::string rolesOf(const report::ReportWords& say, const std::vector<std::string>& roles);
/// " [2]"; empty for no repeat.
[[nodiscard]] std::string repeatSuffix(const std::string& repeat);
/// "2026-11-22 10:02:03 UTC (11:02:03 +01:00)".
[[nodiscard]] std::string timeOf(const report::ReportWords& say, const store::TrailRow& row);
/// "seal 41:3, ledger 40".
[[nodiscard]] std::string proofOf(const report::ReportWords& say, const store::TrailRow& row);
/// The entry's reason, and each edit check that fired with its answer.
[[nodiscard]] std::string reasonOf(const report::ReportWords& say, const evidence::Entry& entry);

} // namespace caseseal::desk
