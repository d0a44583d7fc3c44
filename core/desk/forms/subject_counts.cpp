// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject_counts.h"

namespace caseseal::desk {

Result<void> sealSubjectCounts(Workbench& bench, const std::set<std::string>& subjects) {
    if (subjects.empty() || !bench.mayDo("subject.count"))
        return {};
    PlannedSeal plan;
    for (const auto& subject : subjects) {
        TRY(const auto row, bench.trial->projection().subject(subject));
        evidence::Entry entry;
        entry.act = "subject.count";
        entry.place.subject = subject;
        entry.data = evidence::Json::Object{{"count", static_cast<std::int64_t>(row ? row->entries : 0)}};
        plan.entries.push_back(std::move(entry));
    }
    const auto about = subjects.size() == 1 ? *subjects.begin() : std::string();
    TRY(const auto receipt, bench.seal(std::move(plan), about));
    (void)receipt;
    return {};
}

} // namespace caseseal::desk
