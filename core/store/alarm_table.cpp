// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_table.h"

namespace caseseal::store {

Result<bool> insertAlarm(Connection& db, const KeptAlarm& alarm) {
    TRY(auto there, db.prepare("SELECT 1 FROM alarm WHERE mark = ?1"));
    TRY(const bool known, there.bind(1, base::BytesView(alarm.mark)).step());
    if (known)
        return false;
    const std::string found = base::encodeTime(alarm.found);
    TRY(auto insert, db.prepare("INSERT INTO alarm(mark, kind, way, found, what, evidence) "
                                "VALUES(?1, ?2, ?3, ?4, ?5, ?6)"));
    insert.bind(1, base::BytesView(alarm.mark)).bind(2, std::string_view(alarm.kind));
    insert.bind(3, std::string_view(alarm.way)).bind(4, std::string_view(found));
    insert.bind(5, std::string_view(alarm.what)).bind(6, base::bytesOf(alarm.evidence));
    TRY_VOID(insert.run());
    return true;
}

Result<std::vector<KeptAlarm>> loadAlarms(Connection& db) {
    std::vector<KeptAlarm> out;
    TRY(auto select, db.prepare("SELECT mark, kind, way, found, what, evidence FROM alarm ORDER BY id"));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return out;
        KeptAlarm& alarm = out.emplace_back();
        const auto mark = select.blob(0);
        CHECK(mark.size() == alarm.mark.size()); // the table's own constraint
        std::copy(mark.begin(), mark.end(), alarm.mark.begin());
        alarm.kind = select.string(1);
        alarm.way = select.string(2);
        TRY(alarm.found, base::parseTime(select.text(3)));
        alarm.what = select.string(4);
        alarm.evidence = base::textOf(select.blob(5));
    }
}

} // namespace caseseal::store
