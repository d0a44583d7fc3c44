// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/bundle.h"

#include "base/file.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <unistd.h>
#include <zip.h>

namespace caseseal::evidence {

namespace {

constexpr zip_uint32_t kDeflateLevel = 6;

/// Gives the bytes of one file of the bundle, piece by piece.
class Feed {
public:
    virtual ~Feed() = default;
    /// Starts again from the beginning.
    virtual base::Result<void> start() = 0;
    /// The next piece; empty at the end. Good until the next call.
    virtual base::Result<base::BytesView> next() = 0;
};

class BytesFeed final : public Feed {
public:
    explicit BytesFeed(std::string text) : m_text(std::move(text)) {}
    base::Result<void> start() override { return m_given = false, base::Result<void>(); }
    base::Result<base::BytesView> next() override {
        return std::exchange(m_given, true) ? base::BytesView() : base::bytesOf(m_text);
    }

private:
    std::string m_text;
    bool m_given = false;
};

/// A file of the source, loaded only while it is written.
class SourceFeed final : public Feed {
public:
    SourceFeed(EvidenceSource& source, std::string name) : m_source(source), m_name(std::move(name)) {}
    base::Result<void> start() override {
        TRY(m_bytes, m_source.file(m_name));
        m_given = false;
        return {};
    }
    base::Result<base::BytesView> next() override {
        if (std::exchange(m_given, true))
            m_bytes = {};
        return base::BytesView(m_bytes);
    }

private:
    EvidenceSource& m_source;
    std::string m_name;
    base::Bytes m_bytes;
    bool m_given = false;
};

// A record of an altered database may be no text at all, which a line of JSON cannot hold.
bool isText(const SealRecord& record) { return base::isUtf8(record.note); }
bool isText(const EntryRecord& record) {
    return record.withheld.empty() ? base::isUtf8(record.json)
                                   : record.withheld == "redacted" || record.withheld == "erased";
}

/// The records of a chain as lines.
template<typename Record>
class LinesFeed final : public Feed {
public:
    using Cursors = std::function<base::Result<std::unique_ptr<Cursor<Record>>>()>;
    using Encode = std::string (*)(const Record&);
    LinesFeed(Cursors cursors, Encode encode) : m_cursors(std::move(cursors)), m_encode(encode) {}

    base::Result<void> start() override {
        TRY(m_cursor, m_cursors());
        return {};
    }
    base::Result<base::BytesView> next() override {
        static constexpr std::size_t kPieceBytes = 64 * 1024;
        m_piece.clear();
        while (m_piece.size() < kPieceBytes) {
            TRY(const auto record, m_cursor->next());
            if (!record)
                break;
            if (!isText(*record))
                return base::badInput("A record of the chain is damaged (it is no text): no bundle can be made. Verify "
                                      "the trial to see where.");
            m_piece.append(m_encode(*record)) += '\n';
        }
        return base::bytesOf(m_piece);
    }

private:
    Cursors m_cursors;
    Encode m_encode;
    std::unique_ptr<Cursor<Record>> m_cursor;
    std::string m_piece;
};

/// What the callbacks of the ZIP library share with the writer: the first error of ours, and when to stop.
struct Writing {
    base::ProgressPort& progress;
    std::optional<base::Error> error;
    std::uint64_t bytes = 0;
};

/// One file as the ZIP library asks for it.
class ZipFeed {
public:
    ZipFeed(std::unique_ptr<Feed> feed, Writing& writing) : m_feed(std::move(feed)), m_writing(writing) {
        zip_error_init(&m_error);
    }
    ~ZipFeed() { zip_error_fini(&m_error); }
    ZipFeed(const ZipFeed&) = delete;
    ZipFeed& operator=(const ZipFeed&) = delete;

    static zip_int64_t callback(void* user, void* data, zip_uint64_t size, zip_source_cmd_t command) {
        auto* self = static_cast<ZipFeed*>(user);
        switch (command) {
        case ZIP_SOURCE_OPEN:
            return self->open();
        case ZIP_SOURCE_READ:
            return self->read(static_cast<std::uint8_t*>(data), size);
        case ZIP_SOURCE_CLOSE:
            return 0;
        case ZIP_SOURCE_STAT:
            return self->stat(data, size);
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
        if (!m_writing.error)
            m_writing.error = std::move(error);
        zip_error_set(&m_error, ZIP_ER_READ, EIO);
        return -1;
    }
    zip_int64_t open() {
        m_rest = {};
        const auto started = m_feed->start();
        return started ? 0 : fail(started.error());
    }
    zip_int64_t read(std::uint8_t* out, zip_uint64_t size) {
        if (m_writing.progress.cancelRequested())
            return fail(base::cancelled());
        if (m_rest.empty()) {
            auto piece = m_feed->next();
            if (!piece)
                return fail(piece.error());
            m_rest = *piece;
            m_writing.bytes += m_rest.size();
            m_writing.progress.report("bytes", m_writing.bytes, 0);
        }
        const auto n = std::min<std::size_t>(size, m_rest.size());
        std::copy_n(m_rest.begin(), n, out);
        m_rest = m_rest.subspan(n);
        return static_cast<zip_int64_t>(n);
    }
    static zip_int64_t stat(void* data, zip_uint64_t size) {
        if (size < sizeof(zip_stat_t))
            return -1;
        auto* info = static_cast<zip_stat_t*>(data);
        zip_stat_init(info);
        return sizeof(zip_stat_t);
    }

    std::unique_ptr<Feed> m_feed;
    Writing& m_writing;
    base::BytesView m_rest;
    zip_error_t m_error;
};

struct DosTime {
    zip_uint16_t time;
    zip_uint16_t date;
};

/// The same bytes on every machine: the manifest's time in UTC, not the file's in local time.
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

class BundleWriter {
public:
    BundleWriter(EvidenceSource& source, zip_t* archive, Writing& writing, Packing packing)
        : m_source(source), m_archive(archive), m_writing(writing), m_packing(packing) {}

    /// Lists every file; the bytes flow when the archive is closed.
    base::Result<void> addAll() {
        TRY(const auto manifest, m_source.manifest());
        m_time = dosTime(manifest.created);
        TRY_VOID(add("manifest.json", std::make_unique<BytesFeed>(manifest.encode())));
        for (const auto& chain : manifest.chains)
            TRY_VOID(addChain(chain.chain));
        TRY(auto files, m_source.files());
        std::sort(files.begin(), files.end());
        for (const auto& name : files)
            TRY_VOID(add(name, std::make_unique<SourceFeed>(m_source, name)));
        return {};
    }

private:
    base::Result<void> addChain(const std::string& chain) {
        const std::string folder = "chains/" + chain + "/";
        auto& source = m_source;
        TRY_VOID(add(folder + "seals.jsonl", std::make_unique<LinesFeed<SealRecord>>(
                                                 [&source, chain] { return source.seals(chain); }, &encodeSealLine)));
        return add(folder + "entries.jsonl", std::make_unique<LinesFeed<EntryRecord>>(
                                                 [&source, chain] { return source.entries(chain); }, &encodeEntryLine));
    }

    base::Result<void> add(const std::string& name, std::unique_ptr<Feed> feed) {
        auto zipFeed = std::make_unique<ZipFeed>(std::move(feed), m_writing);
        zip_source_t* source = zip_source_function(m_archive, &ZipFeed::callback, zipFeed.get());
        if (source == nullptr)
            return failed();
        (void)zipFeed.release(); // now the library's: it calls ZIP_SOURCE_FREE
        const zip_int64_t index = zip_file_add(m_archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return failed();
        }
        const auto at = static_cast<zip_uint64_t>(index);
        const bool deflated = m_packing == Packing::Deflated;
        if (zip_set_file_compression(m_archive, at, deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                                     deflated ? kDeflateLevel : 0) != 0 ||
            zip_file_set_dostime(m_archive, at, m_time.time, m_time.date, 0) != 0)
            return failed();
        return {};
    }

    [[nodiscard]] base::Error failed() const {
        return base::machineFailed(std::string("The bundle cannot be written: ") + zip_strerror(m_archive) + ".");
    }

    EvidenceSource& m_source;
    zip_t* m_archive;
    Writing& m_writing;
    Packing m_packing;
    DosTime m_time{};
};

/// A file name beside the wanted one, removed again unless it was put in place.
class FreshFile {
public:
    explicit FreshFile(const std::filesystem::path& target) : m_target(target), m_path(target.string() + ".new") {
        remove();
    }
    ~FreshFile() { remove(); }
    FreshFile(const FreshFile&) = delete;
    FreshFile& operator=(const FreshFile&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    base::Result<void> putInPlace() {
        const int descriptor = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC);
        const bool synced = descriptor >= 0 && ::fdatasync(descriptor) == 0;
        if (descriptor >= 0)
            ::close(descriptor);
        if (!synced || ::rename(m_path.c_str(), m_target.c_str()) != 0)
            return base::machineFailed("Cannot put " + m_target.string() + " in place: " + std::strerror(errno) + ".");
        return base::syncFolder(m_target.has_parent_path() ? m_target.parent_path() : std::filesystem::path("."));
    }

private:
    void remove() const {
        std::error_code ignored; // nothing there is what is wanted
        std::filesystem::remove(m_path, ignored);
    }
    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

} // namespace

base::Result<void> writeBundle(EvidenceSource& source, const std::filesystem::path& path, base::ProgressPort& progress,
                               Packing packing) {
    FreshFile fresh(path);
    int code = 0;
    zip_t* archive = zip_open(fresh.path().c_str(), ZIP_CREATE | ZIP_EXCL, &code);
    if (archive == nullptr)
        return base::machineFailed("Cannot create " + path.string() + ".");
    Writing writing{progress, std::nullopt, 0};
    auto added = BundleWriter(source, archive, writing, packing).addAll();
    if (!added) {
        zip_discard(archive);
        return added.error();
    }
    if (zip_close(archive) != 0) {
        const std::string why = zip_strerror(archive);
        zip_discard(archive);
        if (writing.error)
            return *writing.error;
        return base::machineFailed("Cannot write " + path.string() + ": " + why + ".");
    }
    return fresh.putInPlace();
}

} // namespace caseseal::evidence
