// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_file.h"

#include "base/file.h"

#include <cstdio>

namespace caseseal::report {

PdfFile::PdfFile(const std::filesystem::path& path) : m_path(path), m_file(path, std::ios::binary | std::ios::trunc) {
    write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
}

void PdfFile::write(std::string_view bytes) {
    m_file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    m_hash.update(base::bytesOf(bytes));
    m_at += bytes.size();
}

void PdfFile::whole(int number, std::string_view bytes) {
    if (m_offsets.size() <= static_cast<std::size_t>(number))
        m_offsets.resize(static_cast<std::size_t>(number) + 1);
    m_offsets[static_cast<std::size_t>(number)] = m_at;
    write(bytes);
}

void PdfFile::begin(int number) { whole(number, std::to_string(number) + " 0 obj\n"); }

void PdfFile::end() { write("\nendobj\n"); }

base::Result<void> PdfFile::finish(int root, int info) {
    const std::uint64_t start = m_at;
    const std::string id = base::encodeHex(base::BytesView(m_hash.finish()).first(16));
    write("xref\n0 " + std::to_string(m_offsets.size()) + "\n");
    for (const std::uint64_t offset : m_offsets) {
        char line[21];
        std::snprintf(line, sizeof line, "%010llu %s \n", static_cast<unsigned long long>(offset),
                      offset == 0 ? "65535 f" : "00000 n");
        write(line);
    }
    write("trailer\n<< /Size " + std::to_string(m_offsets.size()) + " /Root " + std::to_string(root) + " 0 R /Info " +
          std::to_string(info) + " 0 R /ID [ <" + id + "> <" + id + "> ] >>\nstartxref\n" + std::to_string(start) +
          "\n%%EOF\n");
    m_file.flush();
    if (!m_file)
        return base::systemError("Cannot write the report to", m_path);
    return {};
}

} // namespace caseseal::report
