// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_files.h"

#include "evidence/dataset_manifest.h"
#include "evidence/zip_reader.h"

#include <array>
#include <fstream>

namespace caseseal::evidence {

namespace fs = std::filesystem;

namespace {

class FolderFiles final : public DatasetFiles {
public:
    explicit FolderFiles(fs::path folder) : m_folder(std::move(folder)) {}
    base::Result<void> list() {
        std::error_code failure;
        for (fs::directory_iterator at(m_folder, failure), end; !failure && at != end; at.increment(failure))
            m_names.insert(at->path().filename().string());
        return failure ? base::machineFailed("Cannot read " + m_folder.string() + ": " + failure.message() + ".")
                       : base::Result<void>();
    }
    const std::set<std::string>& names() const override { return m_names; }
    base::Result<void> read(const std::string& name, const Piece& piece) override {
        const auto path = m_folder / name;
        std::error_code unknown;
        if (!m_names.contains(name) || !fs::is_regular_file(path, unknown))
            return base::badInput("It holds no file " + name + ".");
        std::ifstream in(path, std::ios::binary);
        std::array<char, 64 * 1024> buffer;
        while (in.read(buffer.data(), buffer.size()), in.gcount() > 0)
            TRY_VOID(piece(base::bytesOf({buffer.data(), static_cast<std::size_t>(in.gcount())})));
        return in.eof() ? base::Result<void>() : base::machineFailed("Cannot read " + path.string() + ".");
    }

private:
    fs::path m_folder;
    std::set<std::string> m_names;
};

class ZippedFiles final : public DatasetFiles {
public:
    explicit ZippedFiles(std::unique_ptr<ZipReader> zip) : m_zip(std::move(zip)) {
        for (const auto& [name, size] : m_zip->files())
            m_names.insert(name);
    }
    const std::set<std::string>& names() const override { return m_names; }
    base::Result<void> read(const std::string& name, const Piece& piece) override { return m_zip->read(name, piece); }

private:
    std::unique_ptr<ZipReader> m_zip;
    std::set<std::string> m_names;
};

base::Result<std::unique_ptr<DatasetFiles>> openFiles(const fs::path& path) {
    std::error_code unknown;
    if (fs::is_directory(path, unknown)) {
        auto folder = std::make_unique<FolderFiles>(path);
        TRY_VOID(folder->list());
        return std::unique_ptr<DatasetFiles>(std::move(folder));
    }
    TRY(auto zip, ZipReader::open(path));
    return std::unique_ptr<DatasetFiles>(std::make_unique<ZippedFiles>(std::move(zip)));
}

} // namespace

base::Result<std::unique_ptr<DatasetFiles>> DatasetFiles::open(const fs::path& path) {
    TRY(auto files, openFiles(path));
    if (!files->names().contains(DatasetManifest::kName))
        return base::badInput(path.string() + " holds no dataset.json: it is no dataset that was exported.");
    return files;
}

base::Result<base::Bytes> DatasetFiles::load(const std::string& name, std::uint64_t maxBytes) {
    base::Bytes out;
    TRY_VOID(read(name, [&](base::BytesView piece) -> base::Result<void> {
        if (out.size() + piece.size() > maxBytes)
            return base::badInput(name + " is larger than " + std::to_string(maxBytes) + " bytes.");
        out.insert(out.end(), piece.begin(), piece.end());
        return {};
    }));
    return out;
}

} // namespace caseseal::evidence
