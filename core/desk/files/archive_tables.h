// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "evidence/dataset.h"
#include "evidence/zip_writer.h"
#include "study/study.h"

#include <set>

/// Private to the room: the data of a trial as tables, made row by row, in the dialect of CSV of evidence/csv.h.
namespace caseseal::desk {

/// Letters that every file system takes; what a participant or form is called decides no path.
[[nodiscard]] std::string plainName(const std::string& text);
/// With five digits and more, so that names sort.
[[nodiscard]] std::string numbered(std::size_t n);

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

/// The forms of a trial with data. `projection` and `versions` outlive what is made from them, and so does this.
class DataTables {
public:
    using Versions = std::vector<const study::Study*>; ///< oldest first
    /// `leftOut`: participants who do not show in `dataset`.
    [[nodiscard]] static Result<DataTables> make(store::Projection& projection, Versions versions,
                                                 const std::set<std::string>& leftOut = {});

    /// OIDs of the forms with data, sorted.
    [[nodiscard]] const std::vector<std::string>& forms() const { return m_forms; }
    /// `00003-F_VS.csv`
    [[nodiscard]] std::string fileName(const std::string& form) const;
    /// The items of the form in the study's order (of all versions).
    [[nodiscard]] std::vector<evidence::DatasetColumn> columnsOf(const std::string& form) const;
    /// evidence::DatasetTable with a row for each repeat of each item group, in the order of the lock root.
    [[nodiscard]] std::unique_ptr<evidence::ZipFeed> dataset(const std::string& form) const;
    /// Every value in force as a line of canonical JSON, in order of place: keys as those of an entry, and `seal`,
    /// `entry`.
    [[nodiscard]] std::unique_ptr<evidence::ZipFeed> values() const;
    /// Every item of every version: form, group, item, names, type, units, codes.
    [[nodiscard]] std::string dictionary() const;
    /// Every query.
    [[nodiscard]] Result<std::string> queries() const;

private:
    DataTables(store::Projection& projection, Versions versions)
        : m_projection(&projection), m_versions(std::move(versions)) {}

    store::Projection* m_projection;
    Versions m_versions;
    std::vector<std::string> m_forms, m_subjects;
};

} // namespace caseseal::desk
