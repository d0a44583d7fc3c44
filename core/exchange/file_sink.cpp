// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file_sink.h"

#include "open_file.h"

namespace caseseal::exchange {

using base::Result;

namespace {

constexpr std::size_t kGatheredBytes = 256 * 1024;

} // namespace

FileSink::FileSink(const std::filesystem::path& to)
    : m_fresh(to), m_file(std::make_unique<OpenFile>(m_fresh.path(), O_WRONLY | O_CREAT | O_EXCL)) {}

FileSink::~FileSink() = default;

Result<std::unique_ptr<FileSink>> FileSink::create(const std::filesystem::path& to) {
    std::unique_ptr<FileSink> out(new FileSink(to));
    TRY_VOID(out->m_file->isOpen());
    return out;
}

Result<void> FileSink::write(base::BytesView bytes) {
    m_gathered.insert(m_gathered.end(), bytes.begin(), bytes.end());
    return m_gathered.size() < kGatheredBytes ? Result<void>() : flush();
}

Result<void> FileSink::flush() {
    TRY_VOID(m_file->write(m_gathered));
    m_gathered.clear();
    return {};
}

Result<void> FileSink::putInPlace() {
    TRY_VOID(flush());
    m_file.reset();
    return m_fresh.putInPlace();
}

} // namespace caseseal::exchange
