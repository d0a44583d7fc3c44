// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject_records.h"

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

/// The fixed part of a record in memory and scratch files; the texts follow.
struct Head {
    std::uint64_t seal;
    std::uint64_t n;
    std::uint64_t hidden;
    std::uint32_t size; ///< of the whole record
    std::uint32_t chain;
    std::uint32_t entry;
    std::uint32_t gaps;
    std::uint32_t texts[9];
    std::uint8_t kind;
    std::uint8_t flags;
    std::uint8_t spare[2];
    Digest leaf;
};

std::size_t partOf(std::string_view subject, unsigned level) {
    // The lower bits decide first, so that each division takes others.
    const std::uint64_t hash = std::hash<std::string_view>{}(subject);
    return static_cast<std::size_t>(hash >> (level * kPartBits) & (kParts - 1));
}

void encodeRecord(std::string& out, const SubjectRecord& record) {
    const std::string_view texts[] = {record.subject,    record.form,   record.item,     record.value, record.was,
                                      record.otherChain, record.digest, record.sealHash, record.views};
    Head head{};
    head.seal = record.seal;
    head.n = record.n;
    head.hidden = record.hidden;
    head.chain = record.chain;
    head.entry = record.entry;
    head.gaps = record.gaps;
    head.kind = static_cast<std::uint8_t>(record.kind);
    head.flags =
        static_cast<std::uint8_t>((record.valueIsNull ? 1 : 0) | (record.wasIsNull ? 2 : 0) | (record.forced ? 4 : 0));
    head.leaf = record.leaf;
    std::size_t size = sizeof head;
    for (std::size_t i = 0; i < std::size(texts); ++i) {
        head.texts[i] = static_cast<std::uint32_t>(texts[i].size());
        size += texts[i].size();
    }
    head.size = static_cast<std::uint32_t>(size);
    out.assign(reinterpret_cast<const char*>(&head), sizeof head);
    for (const auto text : texts)
        out += text;
}

SubjectRecord decodeRecord(std::string_view bytes) {
    Head head;
    std::memcpy(&head, bytes.data(), sizeof head);
    SubjectRecord out;
    out.kind = static_cast<SubjectRecord::Kind>(head.kind);
    out.valueIsNull = (head.flags & 1) != 0;
    out.wasIsNull = (head.flags & 2) != 0;
    out.forced = (head.flags & 4) != 0;
    out.chain = head.chain;
    out.seal = head.seal;
    out.entry = head.entry;
    out.n = head.n;
    out.hidden = head.hidden;
    out.gaps = head.gaps;
    out.leaf = head.leaf;
    std::size_t at = sizeof head;
    std::string_view* const texts[] = {&out.subject,    &out.form,   &out.item,     &out.value, &out.was,
                                       &out.otherChain, &out.digest, &out.sealHash, &out.views};
    for (std::size_t i = 0; i < std::size(texts); ++i) {
        *texts[i] = bytes.substr(at, head.texts[i]);
        at += head.texts[i];
    }
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
    out.clear();
    for (const auto text : texts) {
        const auto size = static_cast<std::uint32_t>(text.size());
        out.append(reinterpret_cast<const char*>(&size), sizeof size).append(text);
    }
}

std::vector<std::string> unpackTexts(std::string_view packed) {
    std::vector<std::string> out;
    while (packed.size() >= sizeof(std::uint32_t)) {
        std::uint32_t size = 0;
        std::memcpy(&size, packed.data(), sizeof size);
        packed.remove_prefix(sizeof size);
        out.emplace_back(packed.substr(0, size));
        packed.remove_prefix(std::min<std::size_t>(size, packed.size()));
    }
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
    if (m_file != nullptr && m_buffer.size() - m_at < sizeof(Head)) {
        TRY(const bool more, fill(sizeof(Head)));
        if (!more)
            return std::optional<SubjectRecord>();
    }
    const auto left = [this] { return (m_file != nullptr ? std::string_view(m_buffer) : m_memory).substr(m_at); };
    if (left().size() < sizeof(Head))
        return std::optional<SubjectRecord>();
    Head head;
    std::memcpy(&head, left().data(), sizeof head);
    if (m_file != nullptr && left().size() < head.size) {
        TRY(const bool more, fill(head.size));
        if (!more)
            return base::machineFailed("A scratch file lost its end.");
    }
    m_last = left().substr(0, head.size);
    m_at += head.size;
    return std::optional(decodeRecord(m_last));
}

SubjectRecords::SubjectRecords(std::filesystem::path folder, std::size_t memoryBytes, unsigned level)
    : m_folder(std::move(folder)), m_memoryBytes(memoryBytes), m_level(level) {}
SubjectRecords::~SubjectRecords() = default;

base::Result<void> SubjectRecords::add(const SubjectRecord& record) {
    encodeRecord(m_encoded, record);
    return put(record.subject, m_encoded);
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
