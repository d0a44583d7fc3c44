// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/entry.h"

#include "ledger/tree.h"

/// The data of a trial as a list of values in one order, and the root over it (FORMAT.md section 11). Pure, any thread.
namespace caseseal::evidence {

using crypto::Digest;

/// The value in force of one item.
struct DatasetValue {
    ItemPlace place;
    std::optional<std::string> value; ///< null: blank
    std::string unit;
    std::string nullFlavour; ///< why it is blank; empty where that was not said
    bool operator==(const DatasetValue&) const = default;
};

/// The canonical JSON that a leaf is the hash of.
[[nodiscard]] std::string encodeValue(const DatasetValue& value);
[[nodiscard]] Digest datasetLeaf(const DatasetValue& value);
/// The order of the leaves: form, subject, event, eventRepeat, formRepeat, group, groupRepeat, item, bytewise.
[[nodiscard]] bool comesBefore(const ItemPlace& a, const ItemPlace& b);

/// One column of a table of values: an item, with a column for its unit where it may have one.
struct DatasetColumn {
    std::string item;
    bool unit = false;
    bool operator==(const DatasetColumn&) const = default;
};

/// A form's values as a table: a row for each repeat of an item group, with its place, then each item's value, unit and
/// why there is none (`ITEM.null`: `blank` where that was not said, `empty` for a text without letters).
class DatasetTable {
public:
    DatasetTable(std::string form, std::vector<DatasetColumn> columns);

    [[nodiscard]] std::vector<std::string> header() const;
    /// The values of one row: of one place but for the item, in order of item. What has no column is left out.
    [[nodiscard]] std::vector<std::string> encode(std::span<const DatasetValue> row) const;
    /// The values that the cells say, in order of item. BadInput where there are too few or too many cells.
    [[nodiscard]] base::Result<std::vector<DatasetValue>> decode(std::span<const std::string> cells) const;

private:
    std::string m_form;
    std::vector<DatasetColumn> m_columns;
    std::vector<std::size_t> m_byItem; ///< indexes of columns in order of item
    std::size_t m_cells = 0;           ///< of a row
};

} // namespace caseseal::evidence
