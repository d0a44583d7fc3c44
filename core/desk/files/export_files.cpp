// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_files.h"

#include "backup_file.h"

#include "base/file.h"
#include "base/fresh_folder.h"

#include <fcntl.h>
#include <unistd.h>

namespace caseseal::desk {

namespace {

namespace fs = std::filesystem;
using evidence::ZipWriter;

class ZippedExport final : public ExportFiles {
public:
    explicit ZippedExport(std::unique_ptr<ZipWriter> zip) : m_zip(std::move(zip)) {}
    Result<void> add(const std::string& name, std::unique_ptr<evidence::ZipFeed> feed) override {
        return m_zip->add(name, std::move(feed));
    }
    Result<void> write() override { return m_zip->write(); }
    const std::map<std::string, ZipWriter::Written>& written() const override { return m_zip->written(); }
    Result<crypto::Digest> putInPlace() override {
        TRY(const auto hash, hashOfFile(m_zip->fresh()));
        TRY_VOID(m_zip->putInPlace());
        return hash;
    }

private:
    std::unique_ptr<ZipWriter> m_zip;
};

class FolderExport final : public ExportFiles {
public:
    FolderExport(base::FreshFolder folder, fs::path place, base::ProgressPort& progress)
        : m_folder(std::move(folder)), m_place(std::move(place)), m_progress(progress) {}

    Result<void> add(const std::string& name, std::unique_ptr<evidence::ZipFeed> feed) override {
        m_feeds.emplace_back(name, std::move(feed));
        return {};
    }
    Result<void> write() override {
        for (auto& [name, feed] : m_feeds)
            TRY_VOID(writeFile(name, *feed));
        return base::syncFolder(m_folder.path());
    }
    const std::map<std::string, ZipWriter::Written>& written() const override { return m_written; }
    Result<crypto::Digest> putInPlace() override {
        TRY_VOID(m_folder.keepAs(m_place));
        return m_written.at(m_feeds.back().first).hash;
    }

private:
    /// Closes what it holds.
    struct File {
        int descriptor;
        ~File() {
            if (descriptor >= 0)
                ::close(descriptor);
        }
    };
    Result<void> writeFile(const std::string& name, evidence::ZipFeed& feed) {
        const fs::path path = m_folder.path() / name;
        const File file{::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)};
        if (file.descriptor < 0)
            return base::systemError("Cannot write", path);
        crypto::Sha256 hash;
        ZipWriter::Written written;
        TRY_VOID(feed.start());
        for (;;) {
            TRY(const auto piece, feed.next());
            if (piece.empty())
                break;
            if (m_progress.cancelRequested())
                return base::cancelled();
            hash.update(piece);
            written.bytes += piece.size();
            TRY_VOID(base::writeAll(file.descriptor, piece, path));
        }
        if (::fdatasync(file.descriptor) != 0)
            return base::systemError("Cannot write", path);
        written.hash = hash.finish();
        m_written[name] = written;
        return {};
    }

    base::FreshFolder m_folder;
    fs::path m_place;
    base::ProgressPort& m_progress;
    std::vector<std::pair<std::string, std::unique_ptr<evidence::ZipFeed>>> m_feeds;
    std::map<std::string, ZipWriter::Written> m_written;
};

} // namespace

Result<std::unique_ptr<ExportFiles>> ExportFiles::create(const fs::path& place, base::UtcTime time,
                                                         base::ProgressPort& progress) {
    if (place.extension() == ".zip") {
        TRY(auto zip, ZipWriter::create(place, time, progress, evidence::Packing::Deflated));
        return std::unique_ptr<ExportFiles>(std::make_unique<ZippedExport>(std::move(zip)));
    }
    std::error_code unknown;
    if (fs::exists(place, unknown) && !(fs::is_directory(place, unknown) && fs::is_empty(place, unknown)))
        return base::badInput(place.string() + " is there already and no empty folder. Name another one, or FILE.zip.");
    TRY(auto fresh, base::FreshFolder::make(place));
    return std::unique_ptr<ExportFiles>(std::make_unique<FolderExport>(std::move(fresh), place, progress));
}

} // namespace caseseal::desk
