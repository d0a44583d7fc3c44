// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <optional>
#include <set>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace caseseal::evidence {

namespace {

using Kind = PdfObject::Kind;

constexpr std::size_t kTailBytes = 2048;        ///< where `startxref` must stand
constexpr std::size_t kTableBytes = 256 * 1024; ///< of a table's head, and of its trailer
constexpr std::size_t kUsualObjectBytes = 4096;
constexpr std::size_t kObjectBytes = 8 * 1024 * 1024; ///< the largest object: the list of a million pages
constexpr std::size_t kMaxObjects = 8'000'000;
constexpr unsigned kMaxUpdates = 32;
constexpr std::size_t kPieceBytes = 64 * 1024;

base::Error bad(const std::string& what) { return PdfReader::bad(what); }

/// An open file, read at offsets.
class FileReader {
public:
    explicit FileReader(int descriptor) : m_descriptor(descriptor) {}
    ~FileReader() {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    FileReader(const FileReader&) = delete;
    FileReader& operator=(const FileReader&) = delete;

    [[nodiscard]] std::uint64_t size() const {
        struct stat info {};
        return ::fstat(m_descriptor, &info) == 0 && info.st_size > 0 ? static_cast<std::uint64_t>(info.st_size) : 0;
    }
    base::Result<std::string> read(std::uint64_t offset, std::size_t count) const {
        std::string out(count, '\0');
        std::size_t done = 0;
        while (done < count) {
            const ssize_t n = ::pread(m_descriptor, out.data() + done, count - done, static_cast<off_t>(offset + done));
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return base::machineFailed(std::string("The PDF cannot be read: ") + std::strerror(errno) + ".");
            if (n == 0)
                break;
            done += static_cast<std::size_t>(n);
        }
        out.resize(done);
        return out;
    }

private:
    int m_descriptor;
};

/// Unpacks deflated bytes (zlib format) and passes them on.
class Inflater {
public:
    explicit Inflater(const PdfReader::Sink& sink) : m_sink(sink), m_out(kPieceBytes) {
        m_ready = inflateInit(&m_stream) == Z_OK;
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    base::Result<void> put(base::BytesView bytes) {
        if (!m_ready || m_ended)
            return bad("a deflated stream is damaged");
        m_stream.next_in = const_cast<Bytef*>(bytes.data()); // zlib does not write there
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        do {
            m_stream.next_out = m_out.data();
            m_stream.avail_out = static_cast<uInt>(m_out.size());
            const int code = inflate(&m_stream, Z_NO_FLUSH);
            m_ended = code == Z_STREAM_END;
            if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
                return bad("a deflated stream is damaged");
            TRY_VOID(m_sink(base::BytesView(m_out).first(m_out.size() - m_stream.avail_out)));
        } while (!m_ended && m_stream.avail_out == 0);
        return {};
    }
    [[nodiscard]] bool ended() const { return m_ended; }

private:
    const PdfReader::Sink& m_sink;
    base::Bytes m_out;
    z_stream m_stream{};
    bool m_ready = false;
    bool m_ended = false;
};

} // namespace

struct PdfReader::State {
    explicit State(int descriptor) : file(descriptor) {}

    /// The end of the file names the newest cross-reference table; that names the one before.
    base::Result<void> readTables() {
        const std::uint64_t size = file.size();
        const std::uint64_t from = size > kTailBytes ? size - kTailBytes : 0;
        TRY(const auto tail, file.read(from, kTailBytes));
        const auto found = tail.rfind("startxref");
        std::uint64_t offset = 0;
        if (found == std::string::npos)
            return bad("it is cut off (no startxref at its end)");
        if (PdfParser parser(std::string_view(tail).substr(found + 9)); !parser.number(offset))
            return bad("startxref is no number");
        std::set<std::uint64_t> seen;
        for (std::optional<std::uint64_t> next = offset; next;) {
            if (seen.size() >= kMaxUpdates || !seen.insert(*next).second)
                return bad("its cross-reference tables do not end");
            TRY(next, readTable(*next));
        }
        return {};
    }

    /// One table and its trailer; gives the place of the older one.
    base::Result<std::optional<std::uint64_t>> readTable(std::uint64_t offset) {
        TRY(auto bytes, file.read(offset, kTableBytes));
        PdfParser head(bytes);
        if (!head.word("xref"))
            return bad("it has no classic cross-reference table where it should stand");
        std::uint64_t at = offset + head.at();
        for (;;) {
            TRY(bytes, file.read(at, kTableBytes));
            PdfParser parser(bytes);
            if (parser.word("trailer"))
                return readTrailer(parser);
            std::uint64_t first = 0;
            std::uint64_t count = 0;
            if (!parser.number(first) || !parser.number(count) || count > kMaxObjects || first > kMaxObjects)
                return bad("its cross-reference table is damaged");
            parser.skipSpace();
            at += parser.at();
            TRY_VOID(readSection(at, first, count));
            at += count * kLineBytes;
        }
    }

    static constexpr std::uint64_t kLineBytes = 20; ///< of a table

    base::Result<void> readSection(std::uint64_t at, std::uint64_t first, std::uint64_t count) {
        for (std::uint64_t i = 0; i < count;) {
            const auto lines = std::min<std::uint64_t>(count - i, kPieceBytes / kLineBytes);
            TRY(const auto bytes, file.read(at + i * kLineBytes, static_cast<std::size_t>(lines * kLineBytes)));
            if (bytes.size() != lines * kLineBytes)
                return bad("its cross-reference table is cut off");
            for (std::uint64_t k = 0; k < lines; ++k)
                readLine(std::string_view(bytes).substr(static_cast<std::size_t>(k * kLineBytes), kLineBytes),
                         first + i + k);
            i += lines;
        }
        return {};
    }

    /// `nnnnnnnnnn ggggg n` with two bytes of line end. An object that a newer table has stays as it is there.
    void readLine(std::string_view line, std::uint64_t number) {
        const auto offset = base::parseDecimal(withoutZeros(line.substr(0, 10)));
        const bool inUse = line[17] == 'n' && line.substr(10, 7) == " 00000 ";
        offsets.emplace(number, inUse && offset ? *offset : 0);
    }
    static std::string_view withoutZeros(std::string_view digits) {
        const auto first = digits.find_first_not_of('0');
        return first == std::string_view::npos ? "0" : digits.substr(first);
    }

    base::Result<std::optional<std::uint64_t>> readTrailer(PdfParser& parser) {
        PdfObject trailer;
        if (!parser.object(trailer) || trailer.kind != Kind::Dictionary)
            return bad("its trailer is damaged");
        if (trailer.find("Encrypt") != nullptr)
            return bad("it is encrypted");
        if (trailer.find("XRefStm") != nullptr)
            return bad("it holds a compressed cross-reference table");
        if (root.kind == Kind::Null && trailer.find("Root") != nullptr)
            root = *trailer.find("Root");
        const PdfObject* previous = trailer.find("Prev");
        if (previous == nullptr)
            return std::optional<std::uint64_t>();
        if (previous->kind != Kind::Number)
            return bad("its trailer is damaged");
        return std::optional(static_cast<std::uint64_t>(previous->number));
    }

    /// An object by its number; `stream`: where its bytes start, 0 where it is none.
    base::Result<PdfObject> load(std::uint64_t number, std::uint64_t& stream) const {
        const auto found = offsets.find(number);
        if (found == offsets.end() || found->second == 0)
            return bad("object " + std::to_string(number) + " is missing");
        for (std::size_t size = kUsualObjectBytes;; size *= 8) {
            TRY(const auto bytes, file.read(found->second, size));
            PdfObject out;
            const bool all = bytes.size() < size || size >= kObjectBytes;
            if (parse(bytes, number, found->second, out, stream, all))
                return out;
            if (all)
                return bad("object " + std::to_string(number) + " is damaged");
        }
    }

    /// `all`: there are no more bytes to be had. False where they do not suffice.
    static bool parse(std::string_view bytes, std::uint64_t expected, std::uint64_t offset, PdfObject& out,
                      std::uint64_t& stream, bool all) {
        constexpr std::size_t kWordBehind = 32; // `stream` or `endobj`, and the end of a line
        PdfParser parser(bytes);
        std::uint64_t number = 0;
        std::uint64_t generation = 0;
        if (!parser.number(number) || number != expected || !parser.number(generation) || !parser.word("obj") ||
            !parser.object(out) || out.kind == Kind::Reference)
            return false;
        if (!all && parser.at() + kWordBehind > bytes.size())
            return false;
        stream = parser.word("stream") && parser.lineEnd() ? offset + parser.at() : 0;
        return true;
    }

    /// The bytes as they lie in the file.
    base::Result<void> pieces(std::uint64_t begin, std::uint64_t end, const Sink& sink) const {
        while (begin < end) {
            const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(kPieceBytes, end - begin));
            TRY(const auto bytes, file.read(begin, want));
            if (bytes.size() != want)
                return bad("a stream is cut off");
            TRY_VOID(sink(base::bytesOf(bytes)));
            begin += want;
        }
        return {};
    }

    FileReader file;
    std::map<std::uint64_t, std::uint64_t> offsets; ///< object number to place in the file, 0: free
    PdfObject root;
};

PdfReader::PdfReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PdfReader::~PdfReader() = default;
PdfReader::PdfReader(PdfReader&&) noexcept = default;
PdfReader& PdfReader::operator=(PdfReader&&) noexcept = default;

base::Error PdfReader::bad(const std::string& what) {
    return base::badInput("The PDF cannot be read for its evidence: " + what + ".");
}

base::Result<PdfReader> PdfReader::open(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return base::machineFailed("Cannot open " + path.string() + ": " + std::strerror(errno) + ".");
    auto state = std::make_unique<State>(descriptor);
    TRY_VOID(state->readTables());
    return PdfReader(std::move(state));
}

std::uint64_t PdfReader::bytes() const { return m_state->file.size(); }
const PdfObject& PdfReader::root() const { return m_state->root; }

base::Result<PdfObject> PdfReader::resolve(const PdfObject* object) const {
    if (object == nullptr || object->kind != Kind::Reference)
        return object == nullptr ? PdfObject() : *object;
    std::uint64_t ignored = 0;
    return m_state->load(static_cast<std::uint64_t>(object->number), ignored);
}

base::Result<PdfStream> PdfReader::stream(const PdfObject* reference) const {
    PdfStream out;
    if (reference == nullptr || reference->kind != Kind::Reference)
        return bad("a stream is missing");
    TRY(const auto dictionary, m_state->load(static_cast<std::uint64_t>(reference->number), out.offset));
    TRY(const auto length, resolve(dictionary.find("Length")));
    TRY(const auto filter, resolve(dictionary.find("Filter")));
    if (out.offset == 0 || length.kind != Kind::Number)
        return bad("a stream is damaged");
    out.size = static_cast<std::uint64_t>(length.number);
    const PdfObject* only = filter.kind == Kind::Array && filter.elements.size() == 1 ? &filter.elements[0] : &filter;
    out.deflated = only->kind == Kind::Name && only->text == "FlateDecode";
    const bool plain = filter.kind == Kind::Null || (filter.kind == Kind::Array && filter.elements.empty());
    if ((!out.deflated && !plain) || dictionary.find("DecodeParms") != nullptr)
        return bad("a stream is packed in a way that the report does not use");
    return out;
}

base::Result<void> PdfReader::raw(std::uint64_t begin, std::uint64_t end, const Sink& sink) const {
    return m_state->pieces(begin, end, sink);
}

base::Result<void> PdfReader::unpack(const PdfStream& stream, const Sink& sink) const {
    if (!stream.deflated)
        return m_state->pieces(stream.offset, stream.offset + stream.size, sink);
    Inflater inflater(sink);
    TRY_VOID(m_state->pieces(stream.offset, stream.offset + stream.size,
                             [&](base::BytesView bytes) { return inflater.put(bytes); }));
    if (!inflater.ended())
        return bad("a deflated stream is cut off");
    return {};
}

} // namespace caseseal::evidence
