// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "evidence/zip_writer.h"
#include "study/study.h"

/// Private to the room: the data of a trial as tables, made row by row. CSV is RFC 4180 in UTF-8, cells exactly as they
/// were entered.
namespace caseseal::desk {

/// One cell, quoted where it must be.
[[nodiscard]] std::string csvCell(std::string_view text);
[[nodiscard]] std::string csvLine(const std::vector<std::string>& cells);

/// Pieces of text until an empty one.
class RowFeed final : public evidence::ZipFeed {
public:
    /// Gives the next rows; empty at the end.
    using Next = std::function<Result<std::string>()>;
    /// Called at each start: what gives the rows from the first one on.
    using Begin = std::function<Result<Next>()>;
    explicit RowFeed(Begin begin) : m_begin(std::move(begin)) {}
    Result<void> start() override {
        TRY(m_next, m_begin());
        return {};
    }
    Result<base::BytesView> next() override {
        TRY(m_text, m_next());
        return base::bytesOf(m_text);
    }

private:
    Begin m_begin;
    Next m_next;
    std::string m_text;
};

/// The forms of a trial with data, by form. `projection` and `versions` outlive what is made from them.
class DataTables {
public:
    using Versions = std::vector<const study::Study*>; ///< oldest first
    [[nodiscard]] static Result<DataTables> make(store::Projection& projection, Versions versions);

    /// OIDs of the forms with data, sorted.
    [[nodiscard]] std::vector<std::string> forms() const;
    /// A row for each repeat of each item group: where it stands, then the items of the form in the study's order (of
    /// all versions), with a column ITEM.unit where units are known and ITEM.null, why a value is blank.
    [[nodiscard]] std::unique_ptr<evidence::ZipFeed> dataset(const std::string& form) const;
    /// Every value in force as a line of canonical JSON, in order of place: keys as those of an entry, and `seal`,
    /// `entry`.
    [[nodiscard]] std::unique_ptr<evidence::ZipFeed> values() const;
    /// Every item of every version: form, group, item, names, type, units, codes.
    [[nodiscard]] std::string dictionary() const;
    /// Every query.
    [[nodiscard]] Result<std::string> queries() const;

private:
    struct Column {
        std::string item;
        bool unit = false;
    };
    DataTables(store::Projection& projection, Versions versions)
        : m_projection(&projection), m_versions(std::move(versions)) {}
    [[nodiscard]] std::vector<Column> columnsOf(const std::string& form) const;

    store::Projection* m_projection;
    Versions m_versions;
    std::map<std::string, std::vector<FormPlace>> m_places; ///< by form
};

} // namespace caseseal::desk
