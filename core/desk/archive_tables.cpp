// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_tables.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using evidence::Json;
using store::ItemValue;

using GroupRow = std::pair<std::string, std::string>; ///< group, its repeat

const char* nameOf(study::DataType type) {
    static constexpr const char* kNames[] = {"text",
                                             "integer",
                                             "float",
                                             "double",
                                             "boolean",
                                             "date",
                                             "time",
                                             "datetime",
                                             "partialDate",
                                             "partialTime",
                                             "partialDatetime",
                                             "durationDatetime",
                                             "intervalDatetime",
                                             "incompleteDatetime",
                                             "incompleteDate",
                                             "incompleteTime",
                                             "hexBinary",
                                             "base64Binary",
                                             "hexFloat",
                                             "base64Float",
                                             "string",
                                             "URI"};
    return kNames[static_cast<std::size_t>(type)];
}

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

std::string csvCell(std::string_view text) {
    if (text.find_first_of("\",\r\n") == std::string_view::npos)
        return std::string(text);
    std::string out = "\"";
    for (const char c : text) {
        out += c;
        if (c == '"')
            out += c;
    }
    return out + "\"";
}

std::string csvLine(const std::vector<std::string>& cells) {
    std::string out;
    for (const auto& cell : cells)
        out += (&cell == cells.data() ? "" : ",") + csvCell(cell);
    return out + "\r\n";
}

Result<DataTables> DataTables::make(store::Projection& projection, Versions versions) {
    DataTables tables(projection, std::move(versions));
    TRY(const auto states, projection.formStates());
    for (const auto& state : states)
        if (state.values > 0)
            tables.m_places[state.place.form].push_back(state.place);
    return tables;
}

std::vector<std::string> DataTables::forms() const {
    std::vector<std::string> out;
    for (const auto& [form, places] : m_places)
        out.push_back(form);
    return out;
}

std::vector<DataTables::Column> DataTables::columnsOf(const std::string& form) const {
    std::vector<Column> out;
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
                                          [&](const Column& column) { return column.item == itemRef.item; });
                if (found == out.end())
                    found = out.insert(out.end(), {itemRef.item, false});
                found->unit = found->unit || !item->units.empty();
            }
    }
    return out;
}

std::unique_ptr<evidence::ZipFeed> DataTables::dataset(const std::string& form) const {
    auto columns = columnsOf(form);
    const auto& places = m_places.at(form);
    auto* projection = m_projection;
    return std::make_unique<RowFeed>([columns, &places, projection]() -> Result<RowFeed::Next> {
        std::vector<std::string> head{"subject", "event", "eventRepeat", "form", "formRepeat", "group", "groupRepeat"};
        for (const auto& column : columns) {
            head.push_back(column.item);
            if (column.unit)
                head.push_back(column.item + ".unit");
            head.push_back(column.item + ".null");
        }
        return RowFeed::Next([columns, &places, projection, first = csvLine(head),
                              at = std::size_t{0}]() mutable -> Result<std::string> {
            if (!first.empty())
                return std::exchange(first, {});
            std::string out;
            while (out.empty() && at < places.size()) {
                TRY(const auto values, projection->values(places[at]));
                const auto& place = places[at++];
                std::map<GroupRow, std::map<std::string, const ItemValue*>> rows;
                for (const auto& value : values)
                    rows[{value.place.group, value.place.groupRepeat}][value.place.item] = &value;
                for (const auto& [group, items] : rows) {
                    std::vector<std::string> cells{place.subject,    place.event, place.eventRepeat, place.form,
                                                   place.formRepeat, group.first, group.second};
                    for (const auto& column : columns) {
                        const auto found = items.find(column.item);
                        const auto* value = found == items.end() ? nullptr : found->second;
                        cells.push_back(value == nullptr ? "" : value->value.value_or(""));
                        if (column.unit)
                            cells.push_back(value == nullptr ? "" : value->unit);
                        cells.push_back(value == nullptr || value->value ? ""
                                        : value->nullFlavour.empty()     ? "blank"
                                                                         : value->nullFlavour);
                    }
                    out += csvLine(cells);
                }
            }
            return out;
        });
    });
}

std::unique_ptr<evidence::ZipFeed> DataTables::values() const {
    std::vector<FormPlace> places;
    for (const auto& [form, some] : m_places)
        places.insert(places.end(), some.begin(), some.end());
    std::sort(places.begin(), places.end());
    auto* projection = m_projection;
    return std::make_unique<RowFeed>([places, projection]() -> Result<RowFeed::Next> {
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
    std::string out = csvLine({"studyVersion", "form", "formName", "group", "groupName", "groupRepeats", "item", "name",
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
                    out += csvLine({study->versionOid, formOid, form.name, group->oid, group->name,
                                    group->repeating ? "yes" : "no", item->oid, item->name, item->question.in("en"),
                                    nameOf(item->dataType), number(item->length), number(item->significantDigits),
                                    ref.mandatory ? "yes" : "no", unitsOf(*study, *item), codesOf(*study, *item)});
                }
            }
    return out;
}

Result<std::string> DataTables::queries() const {
    std::string out =
        csvLine({"number", "subject", "event", "eventRepeat", "form", "formRepeat", "group", "groupRepeat", "item",
                 "status", "text", "openedBy", "opened", "lastChange", "assigned", "rule", "reopened"});
    TRY(const auto rows, m_projection->queries());
    for (const auto& row : rows)
        out += csvLine({std::to_string(row.number), row.place.subject, row.place.event, row.place.eventRepeat,
                        row.place.form, row.place.formRepeat, row.place.group, row.place.groupRepeat, row.place.item,
                        row.status, row.text, row.openedBy, base::encodeTime(row.opened),
                        base::encodeTime(row.lastChange), row.assigned, row.rule, std::to_string(row.reopened)});
    return out;
}

} // namespace caseseal::desk
