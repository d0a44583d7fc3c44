// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/fresh_file.h"
#include "base/progress.h"
#include "base/utc_time.h"
#include "evidence/bundle.h"

#include <functional>
#include <map>
#include <optional>

struct zip;

/// A ZIP file that appears whole or not at all, written as a stream: the evidence bundle, backups, archives.
namespace caseseal::evidence {

/// Gives the bytes of one file of an archive, piece by piece.
class ZipFeed {
public:
    virtual ~ZipFeed() = default;
    /// Starts again from the beginning.
    virtual base::Result<void> start() = 0;
    /// The next piece; empty at the end. Good until the next call.
    virtual base::Result<base::BytesView> next() = 0;
};

/// A short text, made when its turn comes.
class TextFeed final : public ZipFeed {
public:
    using Make = std::function<base::Result<std::string>()>;
    explicit TextFeed(Make make) : m_make(std::move(make)) {}
    explicit TextFeed(std::string text) : m_make([text = std::move(text)] { return text; }) {}
    base::Result<void> start() override;
    base::Result<base::BytesView> next() override;

private:
    Make m_make;
    std::string m_text;
    bool m_given = false;
};

/// A file on the disk.
class FileFeed final : public ZipFeed {
public:
    explicit FileFeed(std::filesystem::path path) : m_path(std::move(path)) {}
    ~FileFeed() override;
    base::Result<void> start() override;
    base::Result<base::BytesView> next() override;

private:
    void close();
    std::filesystem::path m_path;
    int m_fd = -1;
    base::Bytes m_buffer;
};

/// One thread at a time. The bytes flow in `write`, file after file in the order in which they were added.
class ZipWriter {
public:
    /// What has flowed of one file.
    struct Written {
        crypto::Digest hash{}; ///< SHA-256
        std::uint64_t bytes = 0;
    };

    /// `time`: of every file, in UTC, so that the same content gives the same bytes on every machine. Machine.
    [[nodiscard]] static base::Result<std::unique_ptr<ZipWriter>>
    create(const std::filesystem::path& path, base::UtcTime time, base::ProgressPort& progress, Packing packing);
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// Lists a file; names are UTF-8, each once. Machine.
    [[nodiscard]] base::Result<void> add(const std::string& name, std::unique_ptr<ZipFeed> feed);
    /// Writes all beside the wanted place. An error of a feed; Machine, Cancelled.
    [[nodiscard]] base::Result<void> write();
    /// Where it lies between `write` and `putInPlace`: to be looked at before it appears.
    [[nodiscard]] const std::filesystem::path& fresh() const { return m_file.path(); }
    [[nodiscard]] base::Result<void> putInPlace() { return m_file.putInPlace(); }

    /// The files that have flowed so far, by name: in a later file's feed, all before it.
    [[nodiscard]] const std::map<std::string, Written>& written() const { return m_written; }

private:
    class Source;
    ZipWriter(const std::filesystem::path& path, base::UtcTime time, base::ProgressPort& progress, Packing packing)
        : m_file(path), m_path(path), m_time(time), m_progress(progress), m_packing(packing) {}
    [[nodiscard]] base::Error failed() const;

    base::FreshFile m_file;
    std::filesystem::path m_path;
    base::UtcTime m_time;
    base::ProgressPort& m_progress;
    Packing m_packing;
    zip* m_archive = nullptr;
    std::optional<base::Error> m_error; ///< the first of a feed
    std::uint64_t m_bytes = 0;
    std::map<std::string, Written> m_written;
};

} // namespace caseseal::evidence
