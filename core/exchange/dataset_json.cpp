// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dataset_json.h"

#include "json_text.h"

#include "study/iso_time.h"

namespace caseseal::exchange {

namespace {

using study::DataType;

const char* nameOf(DatasetType type) {
    static constexpr const char* kNames[] = {"string", "integer", "decimal",  "double", "boolean",
                                             "date",   "time",    "datetime", "URI"};
    return kNames[static_cast<std::size_t>(type)];
}

bool isTruth(std::string_view text) { return text == "true" || text == "1"; }

bool isWhole(std::string_view text) { return text.find_first_of(".eE") == std::string_view::npos; }

JsonObject describe(const DatasetColumn& column) {
    JsonObject out;
    out.add("itemOID", column.oid).add("name", column.name).add("label", column.label);
    out.add("dataType", nameOf(column.type));
    if (column.type == DatasetType::Decimal)
        out.add("targetDataType", "decimal");
    if (column.length)
        out.add("length", JsonText::integer(*column.length));
    if (column.key > 0)
        out.add("keySequence", JsonText::integer(column.key));
    return out;
}

JsonText encodeCell(DatasetType type, const std::optional<std::string>& text) {
    if (!text)
        return JsonText::null();
    CHECK(fits(type, *text));
    if (type == DatasetType::Integer || type == DatasetType::Double)
        return JsonText::number(*text);
    return type == DatasetType::Boolean ? JsonText::boolean(isTruth(*text)) : JsonText(*text);
}

} // namespace

DatasetType datasetTypeOf(const study::Item& item) {
    if (item.multiple)
        return DatasetType::String; // several codes with commas between
    switch (item.dataType) {
    case DataType::Integer:
        return DatasetType::Integer;
    case DataType::Float:
        return DatasetType::Decimal;
    case DataType::Double:
        return DatasetType::Double;
    case DataType::Boolean:
        return DatasetType::Boolean;
    case DataType::Date:
    case DataType::PartialDate:
        return DatasetType::Date;
    case DataType::Time:
    case DataType::PartialTime:
        return DatasetType::Time;
    case DataType::DateTime:
    case DataType::PartialDateTime:
        return DatasetType::DateTime;
    case DataType::Uri:
        return DatasetType::Uri;
    default:
        return DatasetType::String;
    }
}

bool fits(DatasetType type, std::string_view text) {
    switch (type) {
    case DatasetType::Integer:
        return isJsonNumber(text) && isWhole(text);
    case DatasetType::Decimal:
        return !jsonNumber(text).empty() && text.find_first_of("eE") == std::string_view::npos;
    case DatasetType::Double:
        return isJsonNumber(text);
    case DatasetType::Boolean:
        return isTruth(text) || text == "false" || text == "0";
    case DatasetType::Date:
        return study::isIsoValue(DataType::PartialDate, text);
    case DatasetType::Time:
        return study::isIsoValue(DataType::PartialTime, text);
    case DatasetType::DateTime:
        return study::isIsoValue(DataType::PartialDateTime, text);
    case DatasetType::String:
    case DatasetType::Uri:
        break;
    }
    return true;
}

std::string DatasetJson::begin() const {
    JsonObject system;
    system.add("name", m_head.software).add("version", m_head.softwareVersion);
    JsonArray columns;
    for (const auto& column : m_head.columns)
        columns.add(describe(column));
    JsonObject head;
    head.add("datasetJSONCreationDateTime", base::encodeTime(m_head.created)).add("datasetJSONVersion", "1.1.0");
    head.given("fileOID", m_head.fileOid).given("originator", m_head.originator).add("sourceSystem", system);
    head.given("studyOID", m_head.study).given("metaDataVersionOID", m_head.version);
    head.given("metaDataRef", m_head.metadata).add("itemGroupOID", m_head.group);
    head.add("records", JsonText::integer(m_head.records)).add("name", m_head.name).add("label", m_head.label);
    head.add("columns", columns);
    auto text = JsonText(head).encoded();
    if (m_layout == DatasetLayout::Ndjson)
        return text + "\n";
    text.pop_back(); // the object goes on
    return text + ",\"rows\":[";
}

std::string DatasetJson::row(std::span<const std::optional<std::string>> cells) {
    CHECK(cells.size() == m_head.columns.size());
    JsonArray row;
    for (std::size_t i = 0; i < cells.size(); ++i)
        row.add(encodeCell(m_head.columns[i].type, cells[i]));
    const bool first = m_rows++ == 0;
    if (m_layout == DatasetLayout::Ndjson)
        return JsonText(row).encoded() + "\n";
    return (first ? "\n" : ",\n") + JsonText(row).encoded();
}

std::string DatasetJson::end() const {
    CHECK(m_rows == m_head.records);
    return m_layout == DatasetLayout::Ndjson ? std::string() : std::string("\n]}\n");
}

} // namespace caseseal::exchange
