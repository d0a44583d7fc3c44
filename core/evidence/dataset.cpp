// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/dataset.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace caseseal::evidence {

namespace {

constexpr std::size_t kPlaceCells = 7;
constexpr const char* kBlank = "blank";
constexpr const char* kEmpty = "empty";

/// What stands in ITEM.null.
std::string nullWord(const DatasetValue& value) {
    if (value.value)
        return value.value->empty() ? kEmpty : "";
    return value.nullFlavour.empty() ? kBlank : value.nullFlavour;
}

/// False where the cells say that nothing was entered. Cells that no writer writes give a value that was never entered.
bool readValue(const std::string& text, const std::string& unit, const std::string& null, DatasetValue& out) {
    if (text.empty() && unit.empty() && null.empty())
        return false;
    out.unit = unit;
    if (!text.empty() || null == kEmpty)
        out.value = text;
    const bool plain = text.empty() ? null == kBlank || null == kEmpty : null.empty();
    if (!plain)
        out.nullFlavour = null.empty() ? "unit alone" : null;
    return true;
}

} // namespace

std::string encodeValue(const DatasetValue& value) {
    Json::Object out;
    const auto add = [&out](const char* key, const std::string& text) {
        if (!text.empty())
            out[key] = text;
    };
    const auto& place = value.place;
    add("subject", place.subject);
    add("event", place.event);
    add("eventRepeat", place.eventRepeat);
    add("form", place.form);
    add("formRepeat", place.formRepeat);
    add("group", place.group);
    add("groupRepeat", place.groupRepeat);
    add("item", place.item);
    add("unit", value.unit);
    add("null", value.nullFlavour);
    out["value"] = value.value ? Json(*value.value) : Json();
    return Json(std::move(out)).encode();
}

Digest datasetLeaf(const DatasetValue& value) { return ledger::leafHash(base::bytesOf(encodeValue(value))); }

bool comesBefore(const ItemPlace& a, const ItemPlace& b) {
    const auto key = [](const ItemPlace& p) {
        return std::tie(p.form, p.subject, p.event, p.eventRepeat, p.formRepeat, p.group, p.groupRepeat, p.item);
    };
    return key(a) < key(b);
}

DatasetTable::DatasetTable(std::string form, std::vector<DatasetColumn> columns)
    : m_form(std::move(form)), m_columns(std::move(columns)), m_byItem(m_columns.size()), m_cells(kPlaceCells) {
    std::iota(m_byItem.begin(), m_byItem.end(), std::size_t{0});
    std::sort(m_byItem.begin(), m_byItem.end(),
              [this](std::size_t a, std::size_t b) { return m_columns[a].item < m_columns[b].item; });
    for (const auto& column : m_columns)
        m_cells += column.unit ? 3 : 2;
}

std::vector<std::string> DatasetTable::header() const {
    std::vector<std::string> out{"subject", "event", "eventRepeat", "form", "formRepeat", "group", "groupRepeat"};
    for (const auto& column : m_columns) {
        out.push_back(column.item);
        if (column.unit)
            out.push_back(column.item + ".unit");
        out.push_back(column.item + ".null");
    }
    return out;
}

std::vector<std::string> DatasetTable::encode(std::span<const DatasetValue> row) const {
    CHECK(!row.empty());
    const auto& place = row.front().place;
    std::vector<std::string> cells{place.subject,    place.event, place.eventRepeat, place.form,
                                   place.formRepeat, place.group, place.groupRepeat};
    cells.reserve(m_cells);
    for (const auto& column : m_columns) {
        const auto found =
            std::lower_bound(row.begin(), row.end(), column.item,
                             [](const auto& value, const auto& item) { return value.place.item < item; });
        const bool there = found != row.end() && found->place.item == column.item;
        cells.push_back(there ? found->value.value_or("") : "");
        if (column.unit)
            cells.push_back(there ? found->unit : "");
        cells.push_back(there ? nullWord(*found) : "");
    }
    return cells;
}

base::Result<std::vector<DatasetValue>> DatasetTable::decode(std::span<const std::string> cells) const {
    if (cells.size() != m_cells)
        return base::badInput("the row has " + std::to_string(cells.size()) + " cells instead of " +
                              std::to_string(m_cells));
    const ItemPlace place{cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], {}};
    std::vector<std::size_t> starts(m_columns.size());
    for (std::size_t i = 0, at = kPlaceCells; i < m_columns.size(); ++i) {
        starts[i] = at;
        at += m_columns[i].unit ? 3 : 2;
    }
    std::vector<DatasetValue> values;
    for (const auto index : m_byItem) {
        const auto& column = m_columns[index];
        const std::size_t at = starts[index];
        DatasetValue value;
        value.place = place;
        value.place.item = column.item;
        if (readValue(cells[at], column.unit ? cells[at + 1] : std::string(), cells[at + (column.unit ? 2 : 1)], value))
            values.push_back(std::move(value));
    }
    return values;
}

} // namespace caseseal::evidence
