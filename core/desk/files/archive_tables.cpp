// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_tables.h"

#include "evidence/csv.h"

#include <algorithm>
#include <cctype>

namespace caseseal::desk {

namespace {

using evidence::Json;
using store::ItemValue;

std::string codesOf(const study::Study& study, const study::Item& item) {
    const auto* list = study.codeListOf(item);
    std::string out;
    if (list != nullptr)
        for (const auto& code : list->items)
            out += (out.empty() ? "" : "; ") + code.code + " = " + code.decode.in("en");
    return out;
}

std::string unitsOf(const study::Study& study, const study::Item& item) {
    std::string out;
    for (const auto& oid : item.units) {
        const auto unit = study.units.find(oid);
        out += (out.empty() ? "" : "; ") + oid + (unit == study.units.end() ? "" : " = " + unit->second.name);
    }
    return out;
}

std::string valueLine(const ItemValue& value) {
    Json::Object out{{"subject", value.place.subject},
                     {"event", value.place.event},
                     {"form", value.place.form},
                     {"group", value.place.group},
                     {"item", value.place.item}};
    const auto add = [&out](const char* key, const std::string& text) {
        if (!text.empty())
            out[key] = text;
    };
    add("eventRepeat", value.place.eventRepeat);
    add("formRepeat", value.place.formRepeat);
    add("groupRepeat", value.place.groupRepeat);
    add("unit", value.unit);
    add("null", value.nullFlavour);
    out["value"] = value.value ? Json(*value.value) : Json();
    out["seal"] = static_cast<std::int64_t>(value.seal);
    out["entry"] = static_cast<std::int64_t>(value.entry);
    return Json(std::move(out)).encode() + "\n";
}

} // namespace

std::string plainName(const std::string& text) {
    std::string out;
    for (const char c : text.substr(0, 40))
        out += std::isalnum(static_cast<unsigned char>(c)) != 0 && static_cast<unsigned char>(c) < 128 ? c : '_';
    return out;
}

std::string numbered(std::size_t n) {
    const auto digits = std::to_string(n);
    return std::string(digits.size() < 5 ? 5 - digits.size() : 0, '0') + digits;
}

Result<DataTables> DataTables::make(store::Projection& projection, Versions versions,
                                    const std::set<std::string>& leftOut) {
    DataTables tables(projection, std::move(versions));
    TRY(tables.m_forms, projection.formsWithValues());
    TRY(const auto subjects, projection.subjects());
    for (const auto& row : subjects)
        if (!leftOut.contains(row.subject))
            tables.m_subjects.push_back(row.subject);
    return tables;
}

std::string DataTables::fileName(const std::string& form) const {
    const auto at = std::lower_bound(m_forms.begin(), m_forms.end(), form) - m_forms.begin();
    return numbered(static_cast<std::size_t>(at) + 1) + "-" + plainName(form) + ".csv";
}

std::vector<evidence::DatasetColumn> DataTables::columnsOf(const std::string& form) const {
    std::vector<evidence::DatasetColumn> out;
    for (const auto* study : m_versions) {
        const auto* definition = study->form(form);
        if (definition == nullptr)
            continue;
        for (const auto& groupRef : definition->groups)
            for (const auto& itemRef : study->group(groupRef.group)->items) {
                const auto* item = study->item(itemRef.item);
                if (item == nullptr || item->displayOnly)
                    continue;
                auto found = std::find_if(out.begin(), out.end(),
                                          [&](const auto& column) { return column.item == itemRef.item; });
                if (found == out.end())
                    found = out.insert(out.end(), {itemRef.item, false});
                found->unit = found->unit || !item->units.empty();
            }
    }
    return out;
}

namespace {

/// Do both stand in one repeat of an item group?
bool inOneRow(const evidence::DatasetValue& a, const evidence::DatasetValue& b) {
    auto place = a.place;
    place.item = b.place.item;
    return place == b.place;
}

/// The rows of one participant's values, which come in order of place.
std::string rowsOf(const evidence::DatasetTable& table, std::span<const evidence::DatasetValue> values) {
    std::string out;
    while (!values.empty()) {
        std::size_t end = 1;
        while (end < values.size() && inOneRow(values[0], values[end]))
            ++end;
        out += evidence::csvLine(table.encode(values.first(end)));
        values = values.subspan(end);
    }
    return out;
}

} // namespace

std::unique_ptr<evidence::ZipFeed> DataTables::dataset(const std::string& form) const {
    return std::make_unique<RowFeed>([this, form]() -> Result<RowFeed::Next> {
        const evidence::DatasetTable table(form, columnsOf(form));
        return RowFeed::Next([this, form, table, first = evidence::csvLine(table.header()),
                              at = std::size_t{0}]() mutable -> Result<std::string> {
            if (!first.empty())
                return std::exchange(first, {});
            std::string out;
            while (out.empty() && at < m_subjects.size()) {
                TRY(const auto values, m_projection->valuesOf(m_subjects[at++], form));
                out = rowsOf(table, values);
            }
            return out;
        });
    });
}

std::unique_ptr<evidence::ZipFeed> DataTables::values() const {
    auto* projection = m_projection;
    return std::make_unique<RowFeed>([projection]() -> Result<RowFeed::Next> {
        std::vector<FormPlace> places;
        TRY(const auto states, projection->formStates());
        for (const auto& state : states)
            if (state.values > 0)
                places.push_back(state.place);
        return RowFeed::Next([places, projection, at = std::size_t{0}]() mutable -> Result<std::string> {
            std::string out;
            while (out.empty() && at < places.size()) {
                TRY(const auto values, projection->values(places[at++]));
                for (const auto& value : values)
                    out += valueLine(value);
            }
            return out;
        });
    });
}

std::string DataTables::dictionary() const {
    std::string out =
        evidence::csvLine({"studyVersion", "form", "formName", "group", "groupName", "groupRepeats", "item", "name",
                           "question", "type", "length", "significantDigits", "mandatory", "units", "codes"});
    const auto number = [](const std::optional<int>& n) { return n ? std::to_string(*n) : std::string(); };
    for (const auto* study : m_versions)
        for (const auto& [formOid, form] : study->forms)
            for (const auto& groupRef : form.groups) {
                const auto* group = study->group(groupRef.group);
                for (const auto& ref : group->items) {
                    const auto* item = study->item(ref.item);
                    if (item == nullptr)
                        continue;
                    out += evidence::csvLine({study->versionOid, formOid, form.name, group->oid, group->name,
                                              group->repeating ? "yes" : "no", item->oid, item->name,
                                              item->question.in("en"), nameOf(item->dataType), number(item->length),
                                              number(item->significantDigits), ref.mandatory ? "yes" : "no",
                                              unitsOf(*study, *item), codesOf(*study, *item)});
                }
            }
    return out;
}

Result<std::string> DataTables::queries() const {
    std::string out = evidence::csvLine({"number", "subject", "event", "eventRepeat", "form", "formRepeat", "group",
                                         "groupRepeat", "item", "status", "text", "openedBy", "opened", "lastChange",
                                         "assigned", "rule", "reopened"});
    TRY(const auto rows, m_projection->queries());
    for (const auto& row : rows)
        out +=
            evidence::csvLine({std::to_string(row.number), row.place.subject, row.place.event, row.place.eventRepeat,
                               row.place.form, row.place.formRepeat, row.place.group, row.place.groupRepeat,
                               row.place.item, row.status, row.text, row.openedBy, base::encodeTime(row.opened),
                               base::encodeTime(row.lastChange), row.assigned, row.rule, std::to_string(row.reopened)});
    return out;
}

} // namespace caseseal::desk
