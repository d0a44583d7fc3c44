// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/zip_writer.h"

#include "base/file.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <unistd.h>
#include <zip.h>

namespace caseseal::evidence {

namespace {

constexpr zip_uint32_t kDeflateLevel = 6;
constexpr std::size_t kDeflateBytes = 64 * 1024;

struct DosTime {
    zip_uint16_t time;
    zip_uint16_t date;
};

/// The same bytes on every machine: the given time in UTC, not the file's in local time.
DosTime dosTime(base::UtcTime time) {
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds{time.msSinceEpoch}};
    const auto day = floor<days>(moment);
    const year_month_day date{day};
    const hh_mm_ss clock{moment - day};
    const int years = std::clamp(int{date.year()} - 1980, 0, 127);
    return {static_cast<zip_uint16_t>(clock.hours().count() << 11 | clock.minutes().count() << 5 |
                                      clock.seconds().count() / 2),
            static_cast<zip_uint16_t>(years << 9 | static_cast<int>(unsigned{date.month()}) << 5 |
                                      static_cast<int>(unsigned{date.day()}))};
}

} // namespace

// ---------------------------------------------------------------- feeds

base::Result<void> TextFeed::start() {
    TRY(m_text, m_make());
    m_given = false;
    return {};
}

base::Result<base::BytesView> TextFeed::next() {
    return std::exchange(m_given, true) ? base::BytesView() : base::bytesOf(m_text);
}

FileFeed::~FileFeed() { close(); }

void FileFeed::close() {
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

base::Result<void> FileFeed::start() {
    close();
    m_buffer.resize(kDeflateBytes);
    m_fd = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC);
    return m_fd < 0 ? base::Result<void>(base::systemError("Cannot open", m_path)) : base::Result<void>();
}

base::Result<base::BytesView> FileFeed::next() {
    for (;;) {
        const ssize_t n = ::read(m_fd, m_buffer.data(), m_buffer.size());
        if (n >= 0)
            return base::BytesView(m_buffer).first(static_cast<std::size_t>(n));
        if (errno != EINTR)
            return base::systemError("Cannot read", m_path);
    }
}

// ---------------------------------------------------------------- writer

/// One file as the ZIP library asks for it.
class ZipWriter::Source {
public:
    Source(ZipWriter& writer, std::string name, std::unique_ptr<ZipFeed> feed)
        : m_writer(writer), m_name(std::move(name)), m_feed(std::move(feed)) {
        zip_error_init(&m_error);
    }
    ~Source() { zip_error_fini(&m_error); }
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    static zip_int64_t callback(void* user, void* data, zip_uint64_t size, zip_source_cmd_t command) {
        auto* self = static_cast<Source*>(user);
        switch (command) {
        case ZIP_SOURCE_OPEN:
            return self->open();
        case ZIP_SOURCE_READ:
            return self->read(static_cast<std::uint8_t*>(data), size);
        case ZIP_SOURCE_CLOSE:
            return 0;
        case ZIP_SOURCE_STAT:
            return stat(data, size);
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&self->m_error, data, size);
        case ZIP_SOURCE_FREE:
            delete self;
            return 0;
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                                  ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        default:
            break;
        }
        zip_error_set(&self->m_error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }

private:
    zip_int64_t fail(base::Error error) {
        if (!m_writer.m_error)
            m_writer.m_error = std::move(error);
        zip_error_set(&m_error, ZIP_ER_READ, EIO);
        return -1;
    }
    zip_int64_t open() {
        m_rest = {};
        m_ended = false;
        m_hash = crypto::Sha256();
        m_bytes = 0;
        const auto started = m_feed->start();
        return started ? 0 : fail(started.error());
    }
    zip_int64_t read(std::uint8_t* out, zip_uint64_t size) {
        if (m_writer.m_progress.cancelRequested())
            return fail(base::cancelled());
        if (m_rest.empty() && !m_ended) {
            auto piece = m_feed->next();
            if (!piece)
                return fail(piece.error());
            take(*piece);
        }
        const auto n = std::min<std::size_t>(size, m_rest.size());
        std::copy_n(m_rest.begin(), n, out);
        m_rest = m_rest.subspan(n);
        return static_cast<zip_int64_t>(n);
    }
    void take(base::BytesView piece) {
        m_rest = piece;
        m_bytes += piece.size();
        m_hash.update(piece);
        m_ended = piece.empty();
        if (m_ended)
            m_writer.m_written[m_name] = {m_hash.finish(), m_bytes};
        m_writer.m_bytes += piece.size();
        m_writer.m_progress.report("bytes", m_writer.m_bytes, 0);
    }
    static zip_int64_t stat(void* data, zip_uint64_t size) {
        if (size < sizeof(zip_stat_t))
            return -1;
        zip_stat_init(static_cast<zip_stat_t*>(data));
        return sizeof(zip_stat_t);
    }

    ZipWriter& m_writer;
    std::string m_name;
    std::unique_ptr<ZipFeed> m_feed;
    base::BytesView m_rest;
    bool m_ended = false;
    crypto::Sha256 m_hash;
    std::uint64_t m_bytes = 0;
    zip_error_t m_error;
};

base::Result<std::unique_ptr<ZipWriter>> ZipWriter::create(const std::filesystem::path& path, base::UtcTime time,
                                                           base::ProgressPort& progress, Packing packing) {
    std::unique_ptr<ZipWriter> writer(new ZipWriter(path, time, progress, packing));
    int code = 0;
    writer->m_archive = zip_open(writer->fresh().c_str(), ZIP_CREATE | ZIP_EXCL, &code);
    if (writer->m_archive == nullptr)
        return base::machineFailed("Cannot create " + path.string() + ".");
    return writer;
}

ZipWriter::~ZipWriter() {
    if (m_archive != nullptr)
        zip_discard(m_archive);
}

base::Error ZipWriter::failed() const {
    return base::machineFailed("Cannot write " + m_path.string() + ": " + zip_strerror(m_archive) + ".");
}

base::Result<void> ZipWriter::add(const std::string& name, std::unique_ptr<ZipFeed> feed) {
    auto wrapped = std::make_unique<Source>(*this, name, std::move(feed));
    zip_source_t* source = zip_source_function(m_archive, &Source::callback, wrapped.get());
    if (source == nullptr)
        return failed();
    (void)wrapped.release(); // now the library's: it calls ZIP_SOURCE_FREE
    const zip_int64_t index = zip_file_add(m_archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return failed();
    }
    const auto at = static_cast<zip_uint64_t>(index);
    const bool deflated = m_packing == Packing::Deflated;
    const auto time = dosTime(m_time);
    if (zip_set_file_compression(m_archive, at, deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                                 deflated ? kDeflateLevel : 0) != 0 ||
        zip_file_set_dostime(m_archive, at, time.time, time.date, 0) != 0)
        return failed();
    return {};
}

base::Result<void> ZipWriter::write() {
    if (zip_close(m_archive) == 0) {
        m_archive = nullptr;
        return {};
    }
    return m_error ? *m_error : failed();
}

} // namespace caseseal::evidence
