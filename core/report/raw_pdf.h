// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace caseseal::report {

/// The PDF as Qt's writer leaves it: one classic cross-reference table, one flat page tree. The objects of all pages
/// but the first are the bulk: they are only ever copied. Memory: some 30 bytes an object, five objects a page.
class RawPdf {
public:
    /// Machine where the file cannot be read or is not laid out as expected.
    [[nodiscard]] static base::Result<RawPdf> open(const std::filesystem::path& path);

    /// One more than the highest number of an object.
    [[nodiscard]] int objectCount() const { return static_cast<int>(m_places.size()); }
    /// Numbers of the page objects, in order.
    [[nodiscard]] const std::vector<int>& pages() const { return m_pages; }
    [[nodiscard]] int pageTree() const { return m_pageTree; }
    [[nodiscard]] bool isBulk(int number) const { return m_places[static_cast<std::size_t>(number)].bulk; }

    /// An object with all its bytes, from "N 0 obj" to "endobj" and a line feed.
    [[nodiscard]] base::Result<std::string> object(int number) const;
    /// The same document with its first page only; numbers stay.
    [[nodiscard]] base::Result<std::string> firstPageOnly() const;
    /// The bulk, object by object in the order of the file; `take` gives false to stop.
    [[nodiscard]] base::Result<void> bulk(const std::function<bool(int number, const std::string& bytes)>& take) const;

private:
    struct Place {
        std::uint64_t offset = 0, length = 0; ///< length 0: there is no such object
        bool bulk = false;
    };
    explicit RawPdf(const std::filesystem::path& path) : m_path(path), m_file(path, std::ios::binary) {}
    base::Result<void> readTable();
    base::Result<void> readPages();
    base::Result<void> markBulk(int page);
    void mark(int number);
    [[nodiscard]] base::Result<std::string> read(std::uint64_t offset, std::uint64_t length) const;
    [[nodiscard]] base::Error unexpected(const char* what) const;

    std::filesystem::path m_path;
    mutable std::ifstream m_file;
    std::vector<Place> m_places; ///< by number
    std::vector<int> m_order;    ///< numbers, in the order of the file
    std::vector<int> m_pages;
    int m_root = 0, m_pageTree = 0;
};

} // namespace caseseal::report
