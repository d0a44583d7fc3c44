// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_source.h"

#include "zip_limits.h"

#include "base/cut.h"
#include "evidence/anchors.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <set>
#include <unistd.h>

namespace caseseal::evidence {

namespace {

constexpr std::uint64_t kMaxBundleBytes = std::uint64_t{256} << 30;
constexpr std::uint64_t kMaxLoadedBytes = 64 << 20; ///< of a file that is read as a whole
constexpr std::size_t kMaxLineBytes = 8 << 20;
constexpr std::size_t kReadBytes = 64 * 1024;

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;
using File = std::unique_ptr<zip_file_t, CloseZipFile>;

bool isHex(std::string_view text, std::size_t digits) {
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

/// `chains/<chain>/seals.jsonl` and `entries.jsonl`: the chain, or empty.
std::string_view chainIn(std::string_view name) {
    if (!base::cutStart(name, "chains/") ||
        !(base::cutEnd(name, "/seals.jsonl") || base::cutEnd(name, "/entries.jsonl")))
        return {};
    return isHex(name, 32) ? name : std::string_view();
}

/// The files beside manifest and chains that a bundle may hold.
bool isOtherName(std::string_view name) {
    if (name == "policy" || name == "ledger/checkpoint" || name == "ledger/checkpoints.jsonl")
        return true;
    if (base::cutStart(name, "ledger/"))
        return ledger::TileName::parse(name).has_value();
    if (base::cutStart(name, "study/"))
        return base::cutEnd(name, ".xml") && isHex(name, 64);
    if (base::cutStart(name, "documents/"))
        return isHex(name, 64);
    return name == kAnchorHeaders || AnchorName::parse(name).has_value();
}

/// Bytes of one file in the archive, piece by piece.
class ZipStream {
public:
    ZipStream(File file, std::string name) : m_file(std::move(file)), m_name(std::move(name)) {}

    /// Fills up to `size` bytes; 0 at the end. A checksum that does not fit is BadInput.
    base::Result<std::size_t> read(std::uint8_t* out, std::size_t size) {
        const zip_int64_t n = zip_fread(m_file.get(), out, size);
        if (n < 0)
            return base::badInput(m_name + " cannot be unpacked: " + zip_file_strerror(m_file.get()) + ".");
        return static_cast<std::size_t>(n);
    }
    [[nodiscard]] const std::string& name() const { return m_name; }

private:
    File m_file;
    std::string m_name;
};

/// The lines of a file in the archive.
class ZipLines {
public:
    explicit ZipLines(ZipStream stream) : m_stream(std::move(stream)), m_buffer(kReadBytes) {}

    /// The next line, good until the next call; std::nullopt at the end.
    base::Result<std::optional<std::string_view>> next() {
        std::size_t searched = m_start;
        for (;;) {
            const auto* from = m_buffer.data() + searched;
            if (const void* found = std::memchr(from, '\n', m_end - searched); found != nullptr) {
                const auto end = static_cast<std::size_t>(static_cast<const char*>(found) - m_buffer.data());
                const std::string_view line(m_buffer.data() + m_start, end - m_start);
                m_start = end + 1;
                ++m_line;
                return std::optional(line);
            }
            searched = m_end - m_start;
            TRY(const bool more, fill());
            if (!more)
                break;
        }
        if (m_start != m_end)
            return fail("the last line is cut off");
        return std::optional<std::string_view>();
    }
    /// An error that names file and line.
    [[nodiscard]] base::Error fail(const std::string& what) const {
        return base::badInput(m_stream.name() + ", line " + std::to_string(m_line) + ": " + what + ".");
    }

private:
    /// Moves what is left to the front and reads more; false at the end of the file.
    base::Result<bool> fill() {
        std::memmove(m_buffer.data(), m_buffer.data() + m_start, m_end - m_start);
        m_end -= m_start;
        m_start = 0;
        if (m_end == m_buffer.size()) {
            if (m_buffer.size() >= kMaxLineBytes)
                return fail("the line is longer than " + std::to_string(kMaxLineBytes) + " bytes");
            m_buffer.resize(m_buffer.size() * 2);
        }
        TRY(const auto n,
            m_stream.read(reinterpret_cast<std::uint8_t*>(m_buffer.data()) + m_end, m_buffer.size() - m_end));
        m_end += n;
        return n > 0;
    }

    ZipStream m_stream;
    std::vector<char> m_buffer;
    std::size_t m_start = 0;
    std::size_t m_end = 0;
    std::uint64_t m_line = 0;
};

template<typename Record>
class ZipCursor final : public Cursor<Record> {
public:
    using Parse = base::Result<Record> (*)(std::string_view);
    /// Without lines: an empty cursor.
    ZipCursor(std::optional<ZipLines> lines, Parse parse) : m_lines(std::move(lines)), m_parse(parse) {}

    base::Result<std::optional<Record>> next() override {
        if (!m_lines)
            return std::optional<Record>();
        TRY(const auto line, m_lines->next());
        if (!line)
            return std::optional<Record>();
        auto record = m_parse(*line);
        if (!record)
            return m_lines->fail(record.error().message);
        return std::optional<Record>(std::move(*record));
    }

    base::Result<bool> nextInto(Record& record) override {
        if constexpr (std::is_same_v<Record, EntryRecord>) {
            if (!m_lines)
                return false;
            TRY(const auto line, m_lines->next());
            if (!line)
                return false;
            const auto parsed = parseEntryLineInto(*line, record);
            return parsed ? base::Result<bool>(true) : m_lines->fail(parsed.error().message);
        } else {
            return Cursor<Record>::nextInto(record);
        }
    }

private:
    std::optional<ZipLines> m_lines;
    Parse m_parse;
};

base::Result<std::string> lineItself(std::string_view line) { return std::string(line); }

class ZipSource final : public EvidenceSource {
public:
    explicit ZipSource(Archive archive) : m_archive(std::move(archive)) {}

    /// Checks every name and size of the archive.
    base::Result<void> check() {
        const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
        if (count < 0 || static_cast<std::uint64_t>(count) > kMaxZipFiles)
            return base::badInput("The bundle holds too many files.");
        std::uint64_t total = 0;
        for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
            TRY(const auto size, checkFile(i));
            total += size;
            if (total > kMaxBundleBytes)
                return base::badInput("The bundle is too large inside.");
        }
        std::sort(m_files.begin(), m_files.end());
        return checkChains();
    }

    base::Result<Manifest> manifest() override {
        TRY(const auto bytes, file("manifest.json"));
        return Manifest::parse(base::textOf(bytes));
    }
    base::Result<std::unique_ptr<Cursor<SealRecord>>> seals(const std::string& chain) override {
        TRY(auto lines, chainLines(chain, "/seals.jsonl"));
        return std::unique_ptr<Cursor<SealRecord>>(
            std::make_unique<ZipCursor<SealRecord>>(std::move(lines), &parseSealLine));
    }
    base::Result<std::unique_ptr<Cursor<EntryRecord>>> entries(const std::string& chain) override {
        TRY(auto lines, chainLines(chain, "/entries.jsonl"));
        return std::unique_ptr<Cursor<EntryRecord>>(
            std::make_unique<ZipCursor<EntryRecord>>(std::move(lines), &parseEntryLine));
    }
    base::Result<std::vector<std::string>> files() override { return m_files; }

    base::Result<base::Bytes> file(const std::string& name) override {
        TRY(auto stream, open(name));
        base::Bytes out;
        for (;;) {
            const std::size_t size = out.size();
            out.resize(size + kReadBytes);
            TRY(const auto n, stream.read(out.data() + size, kReadBytes));
            out.resize(size + n);
            if (n == 0)
                return out;
            if (out.size() > kMaxLoadedBytes)
                return base::badInput(name + " is larger than " + std::to_string(kMaxLoadedBytes) + " bytes.");
        }
    }
    base::Result<std::unique_ptr<Cursor<std::string>>> lines(const std::string& name) override {
        TRY(auto stream, open(name));
        return std::unique_ptr<Cursor<std::string>>(
            std::make_unique<ZipCursor<std::string>>(ZipLines(std::move(stream)), &lineItself));
    }
    base::Result<Digest> digestOf(const std::string& name) override {
        TRY(auto stream, open(name));
        crypto::Sha256 hash;
        base::Bytes buffer(kReadBytes);
        for (;;) {
            TRY(const auto n, stream.read(buffer.data(), buffer.size()));
            if (n == 0)
                return hash.finish();
            hash.update(base::BytesView(buffer).first(n));
        }
    }

private:
    base::Result<std::uint64_t> checkFile(zip_uint64_t i) {
        zip_stat_t info;
        constexpr zip_uint64_t kNeeded =
            ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
        if (zip_stat_index(m_archive.get(), i, ZIP_FL_ENC_RAW, &info) != 0 || (info.valid & kNeeded) != kNeeded)
            return base::badInput("The bundle's list of files cannot be read.");
        const std::string name = info.name;
        if (info.encryption_method != ZIP_EM_NONE)
            return base::badInput("The bundle is encrypted.");
        if (info.comp_method != ZIP_CM_STORE && info.comp_method != ZIP_CM_DEFLATE)
            return base::badInput("The bundle is packed by another method than deflate.");
        if (info.size > kZipRatioFreeBytes && info.size / kMaxZipRatio > info.comp_size)
            return base::badInput("A file in the bundle unpacks to more than " + std::to_string(kMaxZipRatio) +
                                  " times its size.");
        if (!m_names.emplace(name, i).second)
            return base::badInput("The bundle holds two files of one name.");
        TRY_VOID(sortIn(name));
        return info.size;
    }

    base::Result<void> sortIn(const std::string& name) {
        if (const auto chain = chainIn(name); !chain.empty())
            m_chains.emplace(chain);
        else if (isOtherName(name))
            m_files.push_back(name);
        else if (name != "manifest.json")
            return base::badInput("The bundle holds a file whose name is not one of the format's.");
        return {};
    }

    /// No chain may lie there that the manifest does not name.
    base::Result<void> checkChains() {
        TRY(const auto read, manifest());
        for (const auto& chain : read.chains)
            m_chains.erase(chain.chain);
        if (!m_chains.empty())
            return base::badInput("The bundle holds a chain that its manifest does not name.");
        return {};
    }

    base::Result<ZipStream> open(const std::string& name) {
        const auto found = m_names.find(name);
        if (found == m_names.end())
            return base::badInput("There is no " + name + " in the bundle.");
        zip_file_t* file = zip_fopen_index(m_archive.get(), found->second, 0);
        if (file == nullptr)
            return base::badInput(name + " cannot be opened: " + zip_strerror(m_archive.get()) + ".");
        return ZipStream(File(file), name);
    }

    /// Nothing where the file is missing: its chain then lacks all its seals or entries, which the verifier says.
    base::Result<std::optional<ZipLines>> chainLines(const std::string& chain, const char* file) {
        const std::string name = "chains/" + chain + file;
        if (m_names.find(name) == m_names.end())
            return std::optional<ZipLines>();
        TRY(auto stream, open(name));
        return std::optional<ZipLines>(std::in_place, std::move(stream));
    }

    Archive m_archive;
    std::map<std::string, zip_uint64_t, std::less<>> m_names;
    std::set<std::string, std::less<>> m_chains;
    std::vector<std::string> m_files;
};

base::Result<std::unique_ptr<EvidenceSource>> openArchive(zip_t* opened, int error, const std::string& name) {
    if (opened == nullptr) {
        zip_error_t reason;
        zip_error_init_with_code(&reason, error);
        auto failed =
            base::badInput(name + " is not a ZIP file that can be read: " + zip_error_strerror(&reason) + ".");
        zip_error_fini(&reason);
        return failed;
    }
    auto source = std::make_unique<ZipSource>(Archive(opened));
    if (const auto checked = source->check(); !checked)
        return base::badInput(name + ": " + checked.error().message);
    return std::unique_ptr<EvidenceSource>(std::move(source));
}

} // namespace

base::Result<std::unique_ptr<EvidenceSource>> openZip(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return base::machineFailed("Cannot open " + path.string() + ": " + std::strerror(errno) + ".");
    return openZip(descriptor, path.filename().string());
}

base::Result<std::unique_ptr<EvidenceSource>> openZip(int descriptor, const std::string& name) {
    int error = 0;
    zip_t* opened = zip_fdopen(descriptor, ZIP_CHECKCONS, &error);
    if (opened == nullptr)
        ::close(descriptor);
    return openArchive(opened, error, name);
}

} // namespace caseseal::evidence
