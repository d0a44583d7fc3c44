// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/zip_reader.h"

#include "zip_limits.h"

namespace caseseal::evidence {

namespace {

constexpr std::uint64_t kMaxArchiveBytes = std::uint64_t{1} << 40;
constexpr std::size_t kInflateBytes = 64 * 1024;

} // namespace

base::Result<std::unique_ptr<ZipReader>> ZipReader::open(const std::filesystem::path& path) {
    std::error_code unknown; // where it cannot be told, opening says why
    if (!std::filesystem::exists(path, unknown) && !unknown)
        return base::badInput("There is no file " + path.string() + ".");
    int error = 0;
    zip_t* opened = zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (opened == nullptr) {
        zip_error_t reason;
        zip_error_init_with_code(&reason, error);
        const std::string why = zip_error_strerror(&reason);
        zip_error_fini(&reason);
        return base::badInput(path.string() + " is not a ZIP file that can be read: " + why + ".");
    }
    std::unique_ptr<ZipReader> reader(new ZipReader(opened));
    if (const auto checked = reader->check(); !checked)
        return base::badInput(path.string() + ": " + checked.error().message);
    return reader;
}

ZipReader::~ZipReader() { zip_discard(m_archive); }

base::Result<void> ZipReader::check() {
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count < 0 || static_cast<std::uint64_t>(count) > kMaxZipFiles)
        return base::badInput("It holds too many files.");
    std::uint64_t total = 0;
    for (std::uint64_t i = 0; i < static_cast<std::uint64_t>(count); ++i) {
        TRY(const auto size, checkFile(i));
        total += size;
        if (total > kMaxArchiveBytes)
            return base::badInput("It is too large inside.");
    }
    return {};
}

base::Result<std::uint64_t> ZipReader::checkFile(std::uint64_t index) {
    zip_stat_t info;
    constexpr zip_uint64_t kNeeded =
        ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(m_archive, index, ZIP_FL_ENC_RAW, &info) != 0 || (info.valid & kNeeded) != kNeeded)
        return base::badInput("Its list of files cannot be read.");
    if (info.encryption_method != ZIP_EM_NONE)
        return base::badInput("It is encrypted.");
    if (info.comp_method != ZIP_CM_STORE && info.comp_method != ZIP_CM_DEFLATE)
        return base::badInput("It is packed by another method than deflate.");
    if (info.size > kZipRatioFreeBytes && info.size / kMaxZipRatio > info.comp_size)
        return base::badInput("A file in it unpacks to more than " + std::to_string(kMaxZipRatio) + " times its size.");
    if (!m_indexes.emplace(info.name, index).second)
        return base::badInput("It holds two files of one name.");
    m_sizes.emplace(info.name, info.size);
    return info.size;
}

base::Result<void> ZipReader::read(const std::string& name, const Piece& piece) {
    const auto found = m_indexes.find(name);
    if (found == m_indexes.end())
        return base::badInput("It holds no file " + name + ".");
    const std::unique_ptr<zip_file_t, CloseZipFile> file(zip_fopen_index(m_archive, found->second, 0));
    if (!file)
        return base::badInput(name + " cannot be opened: " + zip_strerror(m_archive) + ".");
    base::Bytes buffer(kInflateBytes);
    for (;;) {
        const zip_int64_t n = zip_fread(file.get(), buffer.data(), buffer.size());
        if (n < 0)
            return base::badInput(name + " cannot be unpacked: " + zip_file_strerror(file.get()) + ".");
        if (n == 0)
            return {};
        TRY_VOID(piece(base::BytesView(buffer).first(static_cast<std::size_t>(n))));
    }
}

base::Result<base::Bytes> ZipReader::load(const std::string& name, std::uint64_t maxBytes) {
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
