// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_attachments.h"

#include "pdf_object.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace caseseal::evidence {

namespace {

using Kind = PdfObject::Kind;

constexpr std::size_t kTailBytes = 2048;         ///< where `startxref` must stand
constexpr std::size_t kObjectBytes = 256 * 1024; ///< the largest object on the way to an attachment
constexpr std::size_t kMaxObjects = 8'000'000;
constexpr unsigned kMaxUpdates = 32;
constexpr unsigned kMaxNameTreeDepth = 8;
constexpr std::size_t kPieceBytes = 64 * 1024;

base::Error bad(const std::string& what) {
    return base::badInput("The PDF cannot be read for its evidence: " + what + ".");
}

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

/// Where an attachment's bytes lie.
struct Attached {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
    bool deflated = false;
};

/// UTF-16 with a byte order mark becomes its ASCII letters; others stand for themselves.
std::string asciiOf(const std::string& text) {
    if (text.size() < 2 || text[0] != '\xfe' || text[1] != '\xff')
        return text;
    std::string out;
    for (std::size_t i = 2; i + 1 < text.size(); i += 2)
        out += text[i] == '\0' ? text[i + 1] : '?';
    return out;
}

} // namespace

struct PdfAttachments::State {
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
        TRY(auto bytes, file.read(offset, kObjectBytes));
        PdfParser head(bytes);
        if (!head.word("xref"))
            return bad("it has no classic cross-reference table where it should stand");
        std::uint64_t at = offset + head.at();
        for (;;) {
            TRY(bytes, file.read(at, kObjectBytes));
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

    /// An object, looked up where it is a reference. `stream`: where its bytes start, 0 where it is none.
    base::Result<PdfObject> resolve(const PdfObject* object, std::uint64_t* stream = nullptr) const {
        if (object == nullptr || object->kind != Kind::Reference)
            return object == nullptr ? PdfObject() : *object;
        const auto found = offsets.find(static_cast<std::uint64_t>(object->number));
        if (found == offsets.end() || found->second == 0)
            return bad("object " + std::to_string(object->number) + " is missing");
        TRY(const auto bytes, file.read(found->second, kObjectBytes));
        PdfParser parser(bytes);
        PdfObject out;
        std::uint64_t number = 0;
        std::uint64_t generation = 0;
        if (!parser.number(number) || number != static_cast<std::uint64_t>(object->number) ||
            !parser.number(generation) || !parser.word("obj") || !parser.object(out) || out.kind == Kind::Reference)
            return bad("object " + std::to_string(object->number) + " is damaged");
        if (stream != nullptr)
            *stream = parser.word("stream") && parser.lineEnd() ? found->second + parser.at() : 0;
        return out;
    }

    base::Result<void> findAttachments() {
        TRY(const auto catalogue, resolve(&root));
        TRY(const auto names, resolve(catalogue.find("Names")));
        TRY(const auto tree, resolve(names.find("EmbeddedFiles")));
        return readNames(tree, 0);
    }

    base::Result<void> readNames(const PdfObject& node, unsigned depth) {
        if (depth > kMaxNameTreeDepth)
            return bad("its list of attachments is too deep");
        TRY(const auto kids, resolve(node.find("Kids")));
        for (const auto& kid : kids.elements) {
            TRY(const auto below, resolve(&kid));
            TRY_VOID(readNames(below, depth + 1));
        }
        TRY(const auto pairs, resolve(node.find("Names")));
        for (std::size_t i = 1; i < pairs.elements.size(); i += 2) {
            TRY(const auto spec, resolve(&pairs.elements[i]));
            TRY_VOID(readSpec(spec));
        }
        return {};
    }

    base::Result<void> readSpec(const PdfObject& spec) {
        TRY(const auto name, resolve(spec.find(spec.find("UF") != nullptr ? "UF" : "F")));
        TRY(const auto files, resolve(spec.find("EF")));
        std::uint64_t offset = 0;
        TRY(const auto stream, resolve(files.find(files.find("UF") != nullptr ? "UF" : "F"), &offset));
        TRY(const auto length, resolve(stream.find("Length")));
        TRY(const auto filter, resolve(stream.find("Filter")));
        if (name.kind != Kind::Text || offset == 0 || length.kind != Kind::Number)
            return bad("an attachment is damaged");
        Attached out{offset, static_cast<std::uint64_t>(length.number), false};
        const PdfObject* only =
            filter.kind == Kind::Array && filter.elements.size() == 1 ? &filter.elements[0] : &filter;
        out.deflated = only->kind == Kind::Name && only->text == "FlateDecode";
        const bool plain = filter.kind == Kind::Null || (filter.kind == Kind::Array && filter.elements.empty());
        if ((!out.deflated && !plain) || stream.find("DecodeParms") != nullptr)
            return bad("an attachment is packed in a way that the report does not use");
        if (!attached.emplace(asciiOf(name.text), out).second)
            return bad("two attachments have one name");
        return {};
    }

    /// The bytes as they lie in the file.
    base::Result<void> pieces(const Attached& from, const Sink& sink) const {
        for (std::uint64_t done = 0; done < from.size;) {
            const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(kPieceBytes, from.size - done));
            TRY(const auto bytes, file.read(from.offset + done, want));
            if (bytes.size() != want)
                return bad("an attachment is cut off");
            TRY_VOID(sink(base::bytesOf(bytes)));
            done += want;
        }
        return {};
    }

    FileReader file;
    std::map<std::uint64_t, std::uint64_t> offsets; ///< object number to place in the file, 0: free
    PdfObject root;
    std::map<std::string, Attached> attached;
};

namespace {

/// Unpacks deflated bytes (zlib format) and passes them on.
class Inflater {
public:
    explicit Inflater(const PdfAttachments::Sink& sink) : m_sink(sink), m_out(kPieceBytes) {
        m_ready = inflateInit(&m_stream) == Z_OK;
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    base::Result<void> put(base::BytesView bytes) {
        if (!m_ready || m_ended)
            return bad("a deflated attachment is damaged");
        m_stream.next_in = const_cast<Bytef*>(bytes.data()); // zlib does not write there
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        do {
            m_stream.next_out = m_out.data();
            m_stream.avail_out = static_cast<uInt>(m_out.size());
            const int code = inflate(&m_stream, Z_NO_FLUSH);
            m_ended = code == Z_STREAM_END;
            if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
                return bad("a deflated attachment is damaged");
            TRY_VOID(m_sink(base::BytesView(m_out).first(m_out.size() - m_stream.avail_out)));
        } while (!m_ended && m_stream.avail_out == 0);
        return {};
    }
    [[nodiscard]] bool ended() const { return m_ended; }

private:
    const PdfAttachments::Sink& m_sink;
    base::Bytes m_out;
    z_stream m_stream{};
    bool m_ready = false;
    bool m_ended = false;
};

} // namespace

PdfAttachments::PdfAttachments(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PdfAttachments::~PdfAttachments() = default;
PdfAttachments::PdfAttachments(PdfAttachments&&) noexcept = default;
PdfAttachments& PdfAttachments::operator=(PdfAttachments&&) noexcept = default;

base::Result<PdfAttachments> PdfAttachments::open(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return base::machineFailed("Cannot open " + path.string() + ": " + std::strerror(errno) + ".");
    auto state = std::make_unique<State>(descriptor);
    TRY_VOID(state->readTables());
    TRY_VOID(state->findAttachments());
    return PdfAttachments(std::move(state));
}

bool PdfAttachments::has(const std::string& name) const { return m_state->attached.count(name) != 0; }

base::Result<void> PdfAttachments::extract(const std::string& name, std::uint64_t maxBytes, const Sink& sink) const {
    const auto found = m_state->attached.find(name);
    if (found == m_state->attached.end())
        return bad("nothing of the name " + name + " is attached");
    std::uint64_t total = 0;
    const Sink limited = [&](base::BytesView bytes) -> base::Result<void> {
        total += bytes.size();
        if (total > maxBytes)
            return bad("its attachment " + name + " is larger than " + std::to_string(maxBytes) + " bytes");
        return sink(bytes);
    };
    if (!found->second.deflated)
        return m_state->pieces(found->second, limited);
    Inflater inflater(limited);
    TRY_VOID(m_state->pieces(found->second, [&](base::BytesView bytes) { return inflater.put(bytes); }));
    if (!inflater.ended())
        return bad("its attachment " + name + " is cut off");
    return {};
}

base::Result<std::string> PdfAttachments::text(const std::string& name, std::uint64_t maxBytes) const {
    std::string out;
    TRY_VOID(extract(name, maxBytes, [&out](base::BytesView bytes) {
        out += base::textOf(bytes);
        return base::Result<void>();
    }));
    return out;
}

} // namespace caseseal::evidence
