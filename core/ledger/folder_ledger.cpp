// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/folder_ledger.h"

#include "durable_batch.h"
#include "folder_watch.h"

#include "base/file.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace caseseal::ledger {

namespace {

using base::badInput;
using base::Bytes;
using base::BytesView;
using base::refused;
using base::Result;
using base::systemError;
namespace fs = std::filesystem;

constexpr std::size_t kEntryBytes = sizeof(Digest);
constexpr std::size_t kBundleEntryBytes = 2 + kEntryBytes;
constexpr std::uint64_t kMaxFileBytes = kTileWidth * (2 + 65535); // a full bundle of the longest entries
constexpr std::chrono::seconds kLockPatience{30};
constexpr std::chrono::milliseconds kLockPause{2};

/// The head of a tree: all that its next state is built on.
struct Head {
    std::uint64_t size = 0;
    Digest root = emptyRoot();
};

/// The file `lock`, open and locked as long as this lives. It holds one line: how far the entries go.
class Lock {
public:
    static Result<Lock> take(const fs::path& folder) {
        const fs::path path = folder / "lock";
        const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (fd < 0)
            return systemError("Cannot open", path);
        Lock lock(fd, path);
        const auto until = std::chrono::steady_clock::now() + kLockPatience;
        while (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
            if (errno != EWOULDBLOCK && errno != EINTR)
                return systemError("Cannot lock", path);
            if (std::chrono::steady_clock::now() > until)
                return base::machineFailed("Another program has been writing to the ledger " + folder.string() +
                                           " for too long. Close it, then try again.");
            std::this_thread::sleep_for(kLockPause);
        }
        return lock;
    }
    ~Lock() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Lock(Lock&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)), m_path(std::move(other.m_path)) {}
    Lock& operator=(Lock&&) = delete;

    /// What a writer noted here; nullopt where there is nothing or something else. Only a hint: it is checked.
    [[nodiscard]] std::optional<Head> noted() const {
        std::array<char, 128> buffer{};
        const ssize_t length = ::pread(m_fd, buffer.data(), buffer.size(), 0);
        if (length <= 0)
            return std::nullopt;
        const std::string_view text(buffer.data(), static_cast<std::size_t>(length));
        const auto parsed = Checkpoint::parse(text);
        if (!parsed)
            return std::nullopt;
        return Head{parsed->size, parsed->root};
    }
    /// Not made durable on purpose: after a power loss the entries without a checkpoint count as never written.
    [[nodiscard]] Result<void> note(const Head& head) const {
        const std::string text = Checkpoint{"entries", head.size, head.root}.encode();
        const auto length = static_cast<ssize_t>(text.size());
        if (::pwrite(m_fd, text.data(), text.size(), 0) != length || ::ftruncate(m_fd, length) != 0)
            return systemError("Cannot write", m_path);
        return {};
    }

private:
    Lock(int fd, fs::path path) : m_fd(fd), m_path(std::move(path)) {}
    int m_fd;
    fs::path m_path;
};

/// `tile/entries/…`: the same names as those of a tile of level 0.
bool isEntryBundlePath(const std::string& path) {
    static constexpr std::string_view kStart = "tile/entries/";
    return path.starts_with(kStart) && TileName::parse("tile/0/" + path.substr(kStart.size())).has_value();
}

Result<Bytes> readBelow(const fs::path& folder, const std::string& path) {
    if (path != "checkpoint" && !isEntryBundlePath(path) && !TileName::parse(path))
        return badInput("A ledger has no file of the name " + path + ".");
    std::error_code error;
    if (!fs::exists(fs::status(folder / path, error)))
        return badInput("The ledger " + folder.string() + " has no file " + path + ".");
    return base::loadFile(folder / path, kMaxFileBytes);
}

/// The growing edge of a tree: what the tiles and bundles of its next entries are made of.
class Edge {
public:
    /// From the files of the present size; every tile and entry is checked against the root.
    static Result<Edge> load(TileSource& source, const Head& head) {
        Edge edge;
        edge.m_size = head.size;
        TRY(TileReader reader, TileReader::open(source, head.size, head.root));
        std::uint64_t hashes = head.size;
        for (unsigned level = 0; hashes != 0; ++level, hashes /= kTileWidth) {
            edge.m_levels.emplace_back();
            if (const auto width = static_cast<unsigned>(hashes % kTileWidth); width != 0) {
                TRY(edge.m_levels.back(), reader.tile({level, hashes / kTileWidth, width}));
            }
        }
        TRY_VOID(edge.loadBundle(source));
        return edge;
    }

    Result<void> append(const Digest& entry, DurableBatch& out) {
        m_bundle.push_back(0);
        m_bundle.push_back(kEntryBytes);
        m_bundle.insert(m_bundle.end(), entry.begin(), entry.end());
        ++m_size;
        if (m_size % kTileWidth == 0) {
            TRY_VOID(out.put(entryBundlePath(m_size / kTileWidth - 1, kTileWidth), m_bundle));
            m_bundle.clear();
        }
        return push(0, leafHash(entry), out);
    }

    /// Puts the partial tiles and the partial bundle of the new size; `oldSize` tells which of them are there already.
    Result<void> finish(std::uint64_t oldSize, DurableBatch& out) const {
        if (!m_bundle.empty() && oldSize != m_size)
            TRY_VOID(
                out.put(entryBundlePath(m_size / kTileWidth, static_cast<unsigned>(m_size % kTileWidth)), m_bundle));
        for (const TileName& name : tilesBetween(oldSize, m_size))
            if (name.width != kTileWidth)
                TRY_VOID(out.put(name.path(), bytesOf(m_levels.at(name.level))));
        return {};
    }

    [[nodiscard]] Head head() const { return {m_size, rootOfRightEdge(m_levels)}; }

private:
    static Bytes bytesOf(const std::vector<Digest>& hashes) {
        Bytes out;
        out.reserve(hashes.size() * sizeof(Digest));
        for (const Digest& hash : hashes)
            out.insert(out.end(), hash.begin(), hash.end());
        return out;
    }

    Result<void> push(unsigned level, const Digest& hash, DurableBatch& out) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        auto& hashes = m_levels[level];
        hashes.push_back(hash);
        if (hashes.size() < kTileWidth)
            return {};
        const std::uint64_t index = (m_size >> (8 * (level + 1))) - 1;
        TRY_VOID(out.put(TileName{level, index, kTileWidth}.path(), bytesOf(hashes)));
        const Digest above = treeRoot(hashes);
        hashes.clear();
        return push(level + 1, above, out);
    }

    Result<void> loadBundle(TileSource& source) {
        const auto width = static_cast<unsigned>(m_size % kTileWidth);
        if (width == 0)
            return {};
        const std::string path = entryBundlePath(m_size / kTileWidth, width);
        TRY(m_bundle, source.get(path));
        TRY(const auto entries, parseEntryBundle(m_bundle));
        bool same = entries.size() == width && m_bundle.size() == width * kBundleEntryBytes;
        for (std::size_t i = 0; same && i < width; ++i)
            same = leafHash(entries[i]) == m_levels[0][i];
        if (!same)
            return refused("The entries in " + path + " are not those of the ledger's checkpoint.");
        return {};
    }

    std::uint64_t m_size = 0;
    std::vector<std::vector<Digest>> m_levels; ///< the hashes of the partial tile of each level
    Bytes m_bundle;                            ///< the partial bundle
};

/// Is the tree `larger` in these files an extension of `smaller`?
bool extends(TileSource& source, const Head& smaller, const Head& larger) {
    auto reader = TileReader::open(source, larger.size, larger.root);
    if (!reader)
        return false;
    const auto proof = makeConsistencyProof(smaller.size, larger.size, *reader);
    return proof && checkConsistency(smaller.size, larger.size, *proof, smaller.root, larger.root);
}

} // namespace

struct FolderLedger::State {
    fs::path folder;
    BeforeStep beforeStep;

    /// The newest checkpoint as it stands in the folder; an empty text and an empty tree where there is none.
    struct Newest {
        std::string note;
        Head head;
    };
    [[nodiscard]] Result<Newest> newest() const {
        std::error_code error;
        if (!fs::exists(fs::status(folder / "checkpoint", error)))
            return Newest{};
        TRY(const Bytes bytes, base::loadFile(folder / "checkpoint", kMaxNoteBytes));
        const auto parsed = SignedCheckpoint::parse(base::textOf(bytes));
        if (!parsed)
            return refused("The checkpoint of the ledger " + folder.string() +
                           " cannot be read: " + parsed.error().message);
        return Newest{std::string(base::textOf(bytes)), {parsed->checkpoint.size, parsed->checkpoint.root}};
    }
    /// How far the entries go: the checkpoint's tree, or a longer one that a writer noted and the files bear out.
    Head entries(FolderLedger& self, const Lock& lock, const Head& checkpointed) const {
        const auto noted = lock.noted();
        return noted && noted->size > checkpointed.size && extends(self, checkpointed, *noted) ? *noted : checkpointed;
    }
};

FolderLedger::FolderLedger(std::unique_ptr<State> state) : m_state(std::move(state)) {}
FolderLedger::~FolderLedger() = default;

Result<std::unique_ptr<FolderLedger>> FolderLedger::open(const fs::path& folder, BeforeStep beforeStep) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error || !fs::is_directory(folder, error))
        return base::machineFailed("The folder " + folder.string() + " for the ledger cannot be made" +
                                   (error ? ": " + error.message() : std::string()) + ".");
    auto state = std::make_unique<State>();
    state->folder = folder;
    state->beforeStep = std::move(beforeStep);
    return std::unique_ptr<FolderLedger>(new FolderLedger(std::move(state)));
}

Result<Bytes> FolderLedger::get(const std::string& path) { return readBelow(m_state->folder, path); }

Result<std::uint64_t> FolderLedger::size() {
    TRY(const Lock lock, Lock::take(m_state->folder));
    TRY(const State::Newest newest, m_state->newest());
    return m_state->entries(*this, lock, newest.head).size;
}

Result<std::uint64_t> FolderLedger::append(std::span<const Digest> sealHashes, std::uint64_t expectedSize) {
    TRY(const Lock lock, Lock::take(m_state->folder));
    TRY(const State::Newest newest, m_state->newest());
    const Head now = m_state->entries(*this, lock, newest.head);
    if (expectedSize < now.size && sealHashes.size() <= now.size - expectedSize) {
        TRY(const bool there, holds(sealHashes, expectedSize, now.size, now.root));
        if (there)
            return expectedSize + sealHashes.size();
    }
    if (expectedSize != now.size)
        return badInput("The ledger holds " + std::to_string(now.size) + " entries, not " +
                        std::to_string(expectedSize) + ": another member has been writing. Read its size again.");
    if (sealHashes.empty())
        return now.size;
    TRY(Edge edge, Edge::load(*this, now));
    DurableBatch batch(m_state->folder, m_state->beforeStep);
    for (const Digest& hash : sealHashes)
        TRY_VOID(edge.append(hash, batch));
    TRY_VOID(edge.finish(now.size, batch));
    TRY_VOID(batch.flush());
    const Head after = edge.head();
    if (m_state->beforeStep)
        TRY_VOID(m_state->beforeStep("note the entries"));
    TRY_VOID(lock.note(after));
    return after.size;
}

Result<bool> FolderLedger::holds(std::span<const Digest> sealHashes, std::uint64_t first, std::uint64_t size,
                                 const Digest& root) {
    TRY(TileReader reader, TileReader::open(*this, size, root));
    for (std::size_t i = 0; i < sealHashes.size(); ++i) {
        TRY(const Digest leaf, reader.leaf(first + i));
        if (leaf != leafHash(sealHashes[i]))
            return false;
    }
    return true;
}

Result<std::string> FolderLedger::checkpoint() {
    TRY(State::Newest newest, m_state->newest());
    return std::move(newest.note);
}

Result<void> FolderLedger::compareAndSwapCheckpoint(const std::string& oldNote, const std::string& newNote) {
    TRY(const SignedCheckpoint wanted, SignedCheckpoint::parse(newNote));
    TRY(const Lock lock, Lock::take(m_state->folder));
    TRY(const State::Newest newest, m_state->newest());
    const Checkpoint& next = wanted.checkpoint;
    if (newest.note != oldNote)
        return refused("The ledger has a newer checkpoint: another member has published. Read it and try again.");
    if (next.size < newest.head.size || (next.size == newest.head.size && next.root != newest.head.root))
        return refused("The new checkpoint is not an extension of the ledger's newest one.");
    TRY_VOID(TileReader::open(*this, next.size, next.root));
    DurableBatch batch(m_state->folder, m_state->beforeStep);
    TRY_VOID(batch.put("checkpoint", base::bytesOf(newNote)));
    TRY_VOID(batch.flush());
    dropPartials(newest.head.size, next.size);
    return {};
}

/// Removes the partial tiles whose full tile a durable checkpoint covers now; what cannot be removed does no harm.
void FolderLedger::dropPartials(std::uint64_t oldSize, std::uint64_t newSize) {
    const auto drop = [&](const std::string& full) {
        std::error_code error;
        fs::remove_all(m_state->folder / (full + ".p"), error);
    };
    if (oldSize / kTileWidth == newSize / kTileWidth)
        return;
    for (const TileName& name : tilesBetween(oldSize, newSize))
        if (name.width == kTileWidth) {
            drop(name.path());
            if (name.level == 0)
                drop(entryBundlePath(name.index, name.width));
        }
}

std::shared_ptr<void> FolderLedger::subscribe(std::function<void()> changed) {
    return watchFolder(m_state->folder, "checkpoint", std::move(changed));
}

} // namespace caseseal::ledger
