// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_pdf.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace caseseal::report {

namespace {

constexpr std::uint64_t kTailBytes = 1024;
constexpr std::uint64_t kLineBytes = 20;  ///< of the cross-reference table
constexpr std::uint64_t kHeadBytes = 512; ///< enough for the dictionary of a page's content

/// The number N of "/Key N 0 R"; -1 where there is none.
int referenceAfter(const std::string& text, const std::string& key) {
    const auto at = text.find(key + " ");
    if (at == std::string::npos)
        return -1;
    const char* digits = text.c_str() + at + key.size() + 1;
    char* end = nullptr;
    const long number = std::strtol(digits, &end, 10);
    return end != digits && std::string_view(end).starts_with(" 0 R") ? static_cast<int>(number) : -1;
}

/// "10 0 R 16 0 R" between the brackets after /Kids.
std::vector<int> kidsIn(const std::string& tree) {
    std::vector<int> out;
    const auto kids = tree.find("/Kids");
    const auto open = tree.find('[', kids), close = tree.find(']', kids);
    if (kids == std::string::npos || open == std::string::npos || close == std::string::npos)
        return out;
    const char* at = tree.c_str() + open + 1;
    const char* const last = tree.c_str() + close;
    while (at < last) {
        char* end = nullptr;
        const long number = std::strtol(at, &end, 10);
        const auto mark = std::string_view(end, static_cast<std::size_t>(last - end)).find('R');
        if (end == at || mark == std::string_view::npos)
            break;
        out.push_back(static_cast<int>(number));
        at = end + mark + 1;
    }
    return out;
}

std::string tableLine(std::uint64_t offset) {
    char line[21];
    std::snprintf(line, sizeof line, "%010llu %s \n", static_cast<unsigned long long>(offset),
                  offset == 0 ? "65535 f" : "00000 n");
    return line;
}

} // namespace

base::Result<RawPdf> RawPdf::open(const std::filesystem::path& path) {
    RawPdf out(path);
    TRY_VOID(out.readTable());
    TRY_VOID(out.readPages());
    return out;
}

base::Error RawPdf::unexpected(const char* what) const {
    return base::machineFailed("The PDF library laid its pages out in an unexpected way (" + std::string(what) +
                               "), so the report could not be put together; nothing was written. Please report this "
                               "with the version of Qt.");
}

base::Result<std::string> RawPdf::read(std::uint64_t offset, std::uint64_t length) const {
    m_file.clear();
    m_file.seekg(static_cast<std::streamoff>(offset));
    std::string out(length, '\0');
    if (!m_file.read(out.data(), static_cast<std::streamsize>(length)))
        return base::machineFailed("Cannot read the pages of the report at " + m_path.string() + ".");
    return out;
}

base::Result<void> RawPdf::readTable() {
    std::error_code failure;
    const auto size = std::filesystem::file_size(m_path, failure);
    if (failure || size < kTailBytes)
        return base::machineFailed("Cannot read the pages of the report at " + m_path.string() + ".");
    TRY(const std::string tail, read(size - kTailBytes, kTailBytes));
    const auto start = tail.rfind("startxref");
    m_root = referenceAfter(tail, "/Root");
    if (start == std::string::npos || m_root < 0)
        return unexpected("no end");
    const std::uint64_t table = std::strtoull(tail.c_str() + start + 9, nullptr, 10);
    TRY(const std::string head, read(table, 32));
    const std::uint64_t count = head.starts_with("xref\n0 ") ? std::strtoull(head.c_str() + 7, nullptr, 10) : 0;
    const auto line = head.find('\n', 7);
    if (count == 0 || line == std::string::npos || table + line + 1 + count * kLineBytes > size)
        return unexpected("no classic table");
    m_places.resize(count);
    TRY(const std::string lines, read(table + line + 1, count * kLineBytes));
    for (std::uint64_t i = 0; i < count; ++i) {
        const char* text = lines.c_str() + i * kLineBytes;
        if (text[17] != 'n')
            continue;
        m_places[i].offset = std::strtoull(text, nullptr, 10);
        m_order.push_back(static_cast<int>(i));
    }
    std::sort(m_order.begin(), m_order.end(), [this](int a, int b) {
        return m_places[static_cast<std::size_t>(a)].offset < m_places[static_cast<std::size_t>(b)].offset;
    });
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        Place& place = m_places[static_cast<std::size_t>(m_order[i])];
        const std::uint64_t next =
            i + 1 < m_order.size() ? m_places[static_cast<std::size_t>(m_order[i + 1])].offset : table;
        place.length = next - place.offset;
    }
    return {};
}

base::Result<std::string> RawPdf::object(int number) const {
    const bool there = number > 0 && number < objectCount();
    const Place place = there ? m_places[static_cast<std::size_t>(number)] : Place{};
    if (place.length == 0)
        return unexpected("an object is missing");
    return read(place.offset, place.length);
}

base::Result<void> RawPdf::readPages() {
    TRY(const std::string root, object(m_root));
    m_pageTree = referenceAfter(root, "/Pages");
    TRY(const std::string tree, object(m_pageTree));
    m_pages = kidsIn(tree);
    if (m_pages.empty())
        return unexpected("no pages");
    for (std::size_t i = 1; i < m_pages.size(); ++i)
        TRY_VOID(markBulk(m_pages[i]));
    return {};
}

void RawPdf::mark(int number) {
    if (number > 0 && number < objectCount())
        m_places[static_cast<std::size_t>(number)].bulk = true;
}

base::Result<void> RawPdf::markBulk(int page) {
    TRY(const std::string sheet, object(page));
    const int contents = referenceAfter(sheet, "/Contents"), resources = referenceAfter(sheet, "/Resources");
    if (sheet.find("/Type /Page") == std::string::npos || contents <= 0 || resources <= 0 || contents >= objectCount())
        return unexpected("a page is not like the others");
    const Place& place = m_places[static_cast<std::size_t>(contents)];
    TRY(const std::string head, read(place.offset, std::min(kHeadBytes, place.length)));
    mark(page);
    mark(contents);
    mark(resources);
    mark(referenceAfter(sheet, "/Annots"));
    mark(referenceAfter(head, "/Length"));
    return {};
}

base::Result<std::string> RawPdf::firstPageOnly() const {
    std::string out = "%PDF-1.7\n";
    std::string table = "xref\n0 " + std::to_string(m_places.size()) + "\n";
    for (int number = 0; number < objectCount(); ++number) {
        const Place& place = m_places[static_cast<std::size_t>(number)];
        const bool there = place.length > 0 && !place.bulk;
        table += tableLine(there ? out.size() : 0);
        if (!there)
            continue;
        if (number == m_pageTree) {
            out += std::to_string(number) + " 0 obj\n<< /Type /Pages /Count 1 /Kids [ " +
                   std::to_string(m_pages.front()) + " 0 R ] >>\nendobj\n";
            continue;
        }
        TRY(const std::string bytes, object(number));
        out += bytes;
    }
    const std::size_t start = out.size();
    return out + table + "trailer\n<< /Size " + std::to_string(m_places.size()) + " /Root " + std::to_string(m_root) +
           " 0 R >>\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
}

base::Result<void> RawPdf::bulk(const std::function<bool(int, const std::string&)>& take) const {
    for (const int number : m_order) {
        if (!isBulk(number))
            continue;
        TRY(const std::string bytes, object(number));
        if (!take(number, bytes))
            return base::cancelled();
    }
    return {};
}

} // namespace caseseal::report
