// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject_records.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace caseseal::evidence {

namespace {

constexpr unsigned kPartBits = 6;
constexpr std::size_t kParts = std::size_t{1} << kPartBits;
constexpr unsigned kMaxLevel = 8;
constexpr std::size_t kWriteBytes = 32 * 1024;
constexpr std::size_t kReadBytes = 128 * 1024;
constexpr std::size_t kShownBytes = 40; ///< of a longer one

constexpr std::size_t kMaxNumberBytes = 10; ///< of a 64-bit number, seven bits a byte
constexpr std::size_t kSizeBytes = 4;       ///< each record begins with its whole size

enum Flag : unsigned char { kValueIsNull = 1, kWasIsNull = 2, kForced = 4, kHasMore = 8, kHasLeaf = 16 };

char* putNumber(char* out, std::uint64_t value) {
    for (; value >= 0x80; value >>= 7)
        *out++ = static_cast<char>(value | 0x80);
    *out++ = static_cast<char>(value);
    return out;
}

char* putText(char* out, std::string_view text) {
    out = putNumber(out, text.size());
    return std::copy(text.begin(), text.end(), out);
}

/// Reads what the functions above wrote.
class PackedReader {
public:
    explicit PackedReader(std::string_view bytes) : m_bytes(bytes) {}
    unsigned char byte() { return static_cast<unsigned char>(m_bytes[m_at++]); }
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; m_at < m_bytes.size() && shift < 64; shift += 7) {
            const unsigned char next = byte();
            value |= std::uint64_t{next & 0x7FU} << shift;
            if (next < 0x80)
                break;
        }
        return value;
    }
    std::string_view take(std::size_t size) {
        const auto out = m_bytes.substr(std::min(m_at, m_bytes.size()), size);
        m_at += out.size();
        return out;
    }
    std::string_view text() { return take(number()); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

std::uint32_t sizeAt(std::string_view bytes) {
    std::uint32_t size = 0;
    std::memcpy(&size, bytes.data(), sizeof size);
    return size;
}

std::size_t partOf(std::string_view subject, unsigned level) {
    // The lower bits decide first, so that each division takes others.
    const std::uint64_t hash = std::hash<std::string_view>{}(subject);
    return static_cast<std::size_t>(hash >> (level * kPartBits) & (kParts - 1));
}

/// A record in memory and in scratch files: its size, kind, flags, numbers, the leaf where it counts, and the texts.
void encodeRecord(std::string& out, const SubjectRecord& record) {
    const std::string_view texts[] = {record.subject, record.form, record.item, record.value, record.was};
    const std::string_view more[] = {record.otherChain, record.digest, record.sealHash, record.views};
    std::size_t most = kSizeBytes + 2 + 6 * kMaxNumberBytes + sizeof(Digest) + 9 * kMaxNumberBytes;
    std::size_t moreBytes = 0;
    for (const auto text : texts)
        most += text.size();
    for (const auto text : more)
        moreBytes += text.size();
    if (out.size() < most + moreBytes)
        out.resize(most + moreBytes);
    const bool hasLeaf = record.kind == SubjectRecord::Kind::Set || record.kind == SubjectRecord::Kind::Change;
    char* at = out.data() + kSizeBytes;
    *at++ = static_cast<char>(record.kind);
    *at++ =
        static_cast<char>((record.valueIsNull ? kValueIsNull : 0) | (record.wasIsNull ? kWasIsNull : 0) |
                          (record.forced ? kForced : 0) | (moreBytes > 0 ? kHasMore : 0) | (hasLeaf ? kHasLeaf : 0));
    for (const std::uint64_t number : {std::uint64_t{record.chain}, record.seal, std::uint64_t{record.entry}, record.n,
                                       record.hidden, std::uint64_t{record.gaps}})
        at = putNumber(at, number);
    if (hasLeaf)
        at = std::copy(record.leaf.begin(), record.leaf.end(), at);
    for (const auto text : texts)
        at = putText(at, text);
    for (std::size_t i = 0; moreBytes > 0 && i < std::size(more); ++i)
        at = putText(at, more[i]);
    const auto size = static_cast<std::uint32_t>(at - out.data());
    std::memcpy(out.data(), &size, kSizeBytes);
}

SubjectRecord decodeRecord(std::string_view bytes) {
    PackedReader in(bytes.substr(kSizeBytes));
    SubjectRecord out;
    out.kind = static_cast<SubjectRecord::Kind>(in.byte());
    const unsigned flags = in.byte();
    out.valueIsNull = (flags & kValueIsNull) != 0;
    out.wasIsNull = (flags & kWasIsNull) != 0;
    out.forced = (flags & kForced) != 0;
    out.chain = static_cast<std::uint32_t>(in.number());
    out.seal = in.number();
    out.entry = static_cast<std::uint32_t>(in.number());
    out.n = in.number();
    out.hidden = in.number();
    out.gaps = static_cast<std::uint32_t>(in.number());
    if ((flags & kHasLeaf) != 0) {
        const auto leaf = in.take(sizeof(Digest));
        std::copy(leaf.begin(), leaf.end(), out.leaf.begin());
    }
    for (auto* text : {&out.subject, &out.form, &out.item, &out.value, &out.was})
        *text = in.text();
    if ((flags & kHasMore) != 0)
        for (auto* text : {&out.otherChain, &out.digest, &out.sealHash, &out.views})
            *text = in.text();
    return out;
}

void appendNumber(std::string& out, std::uint64_t value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

std::uint64_t numberAt(std::string_view bytes, std::size_t at) {
    std::uint64_t value = 0;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

} // namespace

std::string packViews(const Views& views) {
    std::string out;
    for (const auto& [chain, length] : views) {
        appendNumber(out, chain);
        appendNumber(out, length);
    }
    return out;
}

Views unpackViews(std::string_view packed) {
    Views out;
    for (std::size_t at = 0; at + 16 <= packed.size(); at += 16)
        out.emplace_back(static_cast<std::uint32_t>(numberAt(packed, at)), numberAt(packed, at + 8));
    return out;
}

void packTexts(std::string& out, std::initializer_list<std::string_view> texts) {
    std::size_t most = 0;
    for (const auto text : texts)
        most += text.size() + kMaxNumberBytes;
    out.resize(most);
    char* at = out.data();
    for (const auto text : texts)
        at = putText(at, text);
    out.resize(static_cast<std::size_t>(at - out.data()));
}

std::vector<std::string> unpackTexts(std::string_view packed) {
    std::vector<std::string> out;
    for (PackedReader in(packed); !in.atEnd();)
        out.emplace_back(in.text());
    return out;
}

std::string keepValue(std::string_view value) {
    if (value.size() <= kKeptBytes)
        return std::string(value);
    const auto digest = crypto::sha256(base::bytesOf(value));
    std::string out(value.substr(0, kShownBytes));
    out.append(kKeptBytes + 1 - kShownBytes, ' '); // longer than any value that is kept as it is
    return out.append(base::textOf(digest));
}

std::string showValue(std::string_view kept) {
    if (kept.size() <= kKeptBytes)
        return std::string(kept);
    std::size_t size = kShownBytes;
    while (size > 0 && (static_cast<unsigned char>(kept[size]) & 0xC0) == 0x80)
        --size; // not inside a character
    return std::string(kept.substr(0, size)) + "…";
}

ItemPlace SubjectRecord::place() const {
    ItemPlace out;
    out.subject = std::string(subject);
    if (const auto levels = unpackTexts(form); levels.size() == 4) {
        out.event = levels[0];
        out.eventRepeat = levels[1];
        out.form = levels[2];
        out.formRepeat = levels[3];
    }
    if (const auto levels = unpackTexts(item); levels.size() == 3) {
        out.group = levels[0];
        out.groupRepeat = levels[1];
        out.item = levels[2];
    }
    return out;
}

/// Sees to it that `need` bytes stand in the buffer from m_at on; false at the end of the file.
base::Result<bool> RecordReader::fill(std::size_t need) {
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t have = m_buffer.size();
    const std::size_t want = std::max(kReadBytes, need) - have;
    m_buffer.resize(have + want);
    TRY(const auto n, m_file->read(m_offset, reinterpret_cast<std::uint8_t*>(m_buffer.data()) + have, want));
    m_buffer.resize(have + n);
    m_offset += n;
    return m_buffer.size() >= need;
}

base::Result<std::optional<SubjectRecord>> RecordReader::next() {
    if (m_file != nullptr && m_buffer.size() - m_at < kSizeBytes) {
        TRY(const bool more, fill(kSizeBytes));
        if (!more)
            return std::optional<SubjectRecord>();
    }
    const auto left = [this] { return (m_file != nullptr ? std::string_view(m_buffer) : m_memory).substr(m_at); };
    if (left().size() < kSizeBytes)
        return std::optional<SubjectRecord>();
    const std::uint32_t size = sizeAt(left());
    if (m_file != nullptr && left().size() < size) {
        TRY(const bool more, fill(size));
        if (!more)
            return base::machineFailed("A scratch file lost its end.");
    }
    m_last = left().substr(0, size);
    m_at += size;
    return std::optional(decodeRecord(m_last));
}

SubjectRecords::SubjectRecords(std::filesystem::path folder, std::size_t memoryBytes, unsigned level)
    : m_folder(std::move(folder)), m_memoryBytes(memoryBytes), m_level(level) {}
SubjectRecords::~SubjectRecords() = default;

base::Result<void> SubjectRecords::add(const SubjectRecord& record) {
    m_erasures += record.kind == SubjectRecord::Kind::Erase ? 1 : 0;
    encodeRecord(m_encoded, record);
    return put(record.subject, std::string_view(m_encoded).substr(0, sizeAt(m_encoded)));
}

base::Result<void> SubjectRecords::put(std::string_view subject, std::string_view bytes) {
    if (m_parts.empty()) {
        if (m_memory.size() + bytes.size() <= m_memoryBytes) {
            m_memory += bytes;
            return {};
        }
        TRY_VOID(spill());
    }
    Part& part = m_parts[partOf(subject, m_level)];
    part.waiting += bytes;
    return part.waiting.size() >= kWriteBytes ? write(part) : base::Result<void>();
}

/// From now on the records lie in files.
base::Result<void> SubjectRecords::spill() {
    for (std::size_t i = 0; i < kParts; ++i) {
        TRY(auto file, ScratchFile::make(m_folder));
        m_parts.push_back({std::move(file), {}});
    }
    const std::string memory = std::exchange(m_memory, {});
    RecordReader reader(memory);
    for (;;) {
        TRY(const auto record, reader.next());
        if (!record)
            return {};
        TRY_VOID(put(record->subject, reader.bytes()));
    }
}

base::Result<void> SubjectRecords::write(Part& part) {
    TRY_VOID(part.file.append(base::bytesOf(part.waiting)));
    part.waiting.clear();
    return {};
}

base::Result<void> SubjectRecords::flush() {
    for (auto& part : m_parts) {
        TRY_VOID(write(part));
        part.waiting.shrink_to_fit();
    }
    return {};
}

std::uint64_t SubjectRecords::sizeOf(std::size_t part) const {
    return m_parts.empty() ? m_memory.size() : m_parts[part].file.size();
}

RecordReader SubjectRecords::read(std::size_t part) const {
    return m_parts.empty() ? RecordReader(m_memory) : RecordReader(m_parts[part].file);
}

base::Result<std::unique_ptr<SubjectRecords>> SubjectRecords::divide(std::size_t part) const {
    if (m_parts.empty() || m_level >= kMaxLevel)
        return std::unique_ptr<SubjectRecords>();
    auto out = std::make_unique<SubjectRecords>(m_folder, 0, m_level + 1);
    RecordReader reader = read(part);
    for (;;) {
        TRY(const auto record, reader.next());
        if (!record)
            break;
        TRY_VOID(out->put(record->subject, reader.bytes()));
    }
    TRY_VOID(out->flush());
    return out;
}

void SubjectRecords::drop(std::size_t part) {
    if (m_parts.empty()) {
        m_memory.clear();
        m_memory.shrink_to_fit();
        return;
    }
    const ScratchFile closed = std::move(m_parts[part].file);
}

} // namespace caseseal::evidence
