// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/scan.h"

#include <string>

/// Sealed acts as a trail gives them, one after the other, without a trial behind them.
class ActStream {
public:
    explicit ActStream(const char* start = "2026-11-02T08:00:00.000Z") {
        now = caseseal::base::parseTime(start).value();
    }

    /// A save begins: its acts share seal, time and person.
    ActStream& save(const std::string& author, const std::string& role = "coordinator") {
        ++m_seal;
        m_index = 0;
        m_author = author;
        m_role = role;
        return *this;
    }
    caseseal::store::TrailRow& act(const std::string& name, const caseseal::store::ItemPlace& place) {
        auto& row = rows.emplace_back();
        row.chain = std::string(32, 'c');
        row.seal = m_seal;
        row.entryIndex = m_index++;
        row.id = m_seal * 1000 + row.entryIndex;
        row.author = m_author;
        row.role = m_role;
        row.time = now;
        row.zoneMinutes = 60;
        row.entry.act = name;
        row.entry.place = place;
        return row;
    }
    caseseal::store::TrailRow& set(const caseseal::store::ItemPlace& place, const std::string& value) {
        auto& row = act("item.set", place);
        row.entry.hasValue = true;
        row.entry.value = value;
        row.entry.source = "typed";
        return row;
    }
    caseseal::store::TrailRow& change(const caseseal::store::ItemPlace& place, const std::string& was,
                                      const std::string& value) {
        auto& row = set(place, value);
        row.entry.act = "item.change";
        row.entry.hasWas = true;
        row.entry.was = was;
        row.entry.reason = "Digits transposed";
        return row;
    }
    caseseal::store::TrailRow& query(const std::string& name, std::int64_t number,
                                     const caseseal::store::ItemPlace& place) {
        auto& row = act(name, place);
        row.entry.data = caseseal::evidence::Json::Object{{"query", number}, {"text", "?"}};
        return row;
    }
    void pass(std::int64_t minutes) { now.msSinceEpoch += minutes * 60'000; }
    void goTo(const char* utc) { now = caseseal::base::parseTime(utc).value(); }

    [[nodiscard]] static caseseal::store::ItemPlace place(const std::string& subject, const std::string& event,
                                                          const std::string& form, const std::string& item = {}) {
        return {subject, event, {}, form, {}, item.empty() ? std::string() : "IG", {}, item};
    }

    std::vector<caseseal::store::TrailRow> rows;
    caseseal::base::UtcTime now;

private:
    std::uint64_t m_seal = 0, m_index = 0;
    std::string m_author, m_role;
};
