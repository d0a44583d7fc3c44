// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/seal.h"

#include "scratch_file.h"

#include <memory>

namespace caseseal::evidence {

/// What the rules about a participant need of one entry, as a view into the bytes that a RecordReader holds.
struct SubjectRecord {
    enum class Kind : std::uint8_t { Other, Enrol, Transfer, Adopt, HomeAct, Set, Change, Covers, Count, Erase };
    Kind kind = Kind::Other;
    bool valueIsNull = true;
    bool wasIsNull = true;
    bool forced = false;     ///< Adopt
    std::uint32_t chain = 0; ///< its place in the manifest
    std::uint64_t seal = 0;  ///< seq
    std::uint32_t entry = 0;
    std::uint64_t n = 0;
    std::uint64_t hidden = 0; ///< entries of this chain up to here that are withheld or erased
    std::uint32_t gaps = 0;   ///< places in this chain up to here where a partial bundle leaves seals out
    Digest leaf{};            ///< of this entry; kept of Set and Change only
    std::string_view subject;
    std::string_view form;  ///< event, eventRepeat, form, formRepeat, packed
    std::string_view item;  ///< group, groupRepeat, item, packed
    std::string_view value; ///< as kept by keepValue
    std::string_view was;
    std::string_view otherChain; ///< Transfer, Adopt
    std::string_view digest;   ///< Covers: the root; Transfer, Adopt: the other side's seal; Erase: the leaf; 32 bytes
    std::string_view sealHash; ///< of the seal that holds the entry, where there are several chains; 32 bytes
    std::string_view views; ///< Covers: packed pairs of chain and length, what this chain had received by then; Erase:
                            ///< packed index and seal of the erased entry, empty where none is named

    [[nodiscard]] ItemPlace place() const;
};

/// Heads of other chains that a chain has taken in: place in the manifest and length.
using Views = std::vector<std::pair<std::uint32_t, std::uint64_t>>;
[[nodiscard]] std::string packViews(const Views& views);
[[nodiscard]] Views unpackViews(std::string_view packed);
/// Packed texts, each with its length before it: unambiguous as a key.
void packTexts(std::string& out, std::initializer_list<std::string_view> texts);
[[nodiscard]] std::vector<std::string> unpackTexts(std::string_view packed);
inline constexpr std::size_t kKeptBytes = 64; ///< up to here a value is kept as it is
/// A short text as it is; of a long one the start and the SHA-256, so that it can be compared and shown.
[[nodiscard]] std::string keepValue(std::string_view value);
[[nodiscard]] std::string showValue(std::string_view kept);

/// Records one after the other, from memory or from a scratch file. A view is good until the next call.
class RecordReader {
public:
    explicit RecordReader(std::string_view memory) : m_memory(memory) {}
    explicit RecordReader(const ScratchFile& file) : m_file(&file) {}
    [[nodiscard]] base::Result<std::optional<SubjectRecord>> next();
    /// The bytes of the record that next() gave last.
    [[nodiscard]] std::string_view bytes() const noexcept { return m_last; }

private:
    [[nodiscard]] base::Result<bool> fill(std::size_t need);
    std::string_view m_memory;
    const ScratchFile* m_file = nullptr;
    std::uint64_t m_offset = 0;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::string_view m_last;
};

/// Keeps the records of all participants: in memory while they are few, else in scratch files, each with all records of
/// some participants in the order in which they came. One thread at a time while it is filled.
class SubjectRecords {
public:
    /// Up to `memoryBytes` are kept in memory. `level`: how often the records were divided before.
    SubjectRecords(std::filesystem::path folder, std::size_t memoryBytes, unsigned level = 0);
    ~SubjectRecords();
    [[nodiscard]] base::Result<void> add(const SubjectRecord& record);
    /// Writes out what waits in buffers. Then parts may be read, each by one thread.
    [[nodiscard]] base::Result<void> flush();
    /// Records of the kind Erase that were added.
    [[nodiscard]] std::uint64_t erasures() const noexcept { return m_erasures; }
    [[nodiscard]] std::size_t parts() const noexcept { return m_parts.empty() ? 1 : m_parts.size(); }
    [[nodiscard]] std::uint64_t sizeOf(std::size_t part) const;
    [[nodiscard]] RecordReader read(std::size_t part) const;
    /// Divides one part further, into records of its own. Nothing where it cannot be divided more.
    [[nodiscard]] base::Result<std::unique_ptr<SubjectRecords>> divide(std::size_t part) const;
    /// Frees a part that is done.
    void drop(std::size_t part);

private:
    struct Part {
        ScratchFile file;
        std::string waiting;
    };
    [[nodiscard]] base::Result<void> put(std::string_view subject, std::string_view bytes);
    [[nodiscard]] base::Result<void> spill();
    [[nodiscard]] base::Result<void> write(Part& part);

    std::filesystem::path m_folder;
    std::size_t m_memoryBytes;
    unsigned m_level;
    std::uint64_t m_erasures = 0;
    std::string m_memory;
    std::string m_encoded;
    std::vector<Part> m_parts;
};

} // namespace caseseal::evidence
