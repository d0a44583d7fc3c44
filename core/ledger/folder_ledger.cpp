// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/folder_ledger.h"

#include "durable_batch.h"
#include "folder_watch.h"
#include "tree_edge.h"

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

constexpr std::uint64_t kMaxFileBytes = kTileWidth * (2 + 65535); // a full bundle of the longest entries
constexpr std::chrono::seconds kLockPatience{30};
constexpr std::chrono::milliseconds kLockPause{2};

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
    [[nodiscard]] std::optional<TreeHead> noted() const {
        std::array<char, 128> buffer{};
        const ssize_t length = ::pread(m_fd, buffer.data(), buffer.size(), 0);
        if (length <= 0)
            return std::nullopt;
        const std::string_view text(buffer.data(), static_cast<std::size_t>(length));
        const auto parsed = Checkpoint::parse(text);
        if (!parsed)
            return std::nullopt;
        return TreeHead{parsed->size, parsed->root};
    }
    /// Not made durable on purpose: after a power loss the entries without a checkpoint count as never written.
    [[nodiscard]] Result<void> note(const TreeHead& head) const {
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

Result<Bytes> readBelow(const fs::path& folder, const std::string& path) {
    if (path != "checkpoint" && !parseEntryBundlePath(path) && !TileName::parse(path))
        return badInput("A ledger has no file of the name " + path + ".");
    std::error_code error;
    if (!fs::exists(fs::status(folder / path, error)))
        return badInput("The ledger " + folder.string() + " has no file " + path + ".");
    return base::loadFile(folder / path, kMaxFileBytes);
}

} // namespace

struct FolderLedger::State {
    fs::path folder;
    BeforeStep beforeStep;

    /// The newest checkpoint as it stands in the folder; an empty text and an empty tree where there is none.
    struct Newest {
        std::string note;
        TreeHead head;
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
    Result<TreeHead> entries(FolderLedger& self, const Lock& lock, const TreeHead& checkpointed) const {
        const auto noted = lock.noted();
        if (!noted || noted->size <= checkpointed.size)
            return checkpointed;
        TRY(const bool borneOut, extends(self, checkpointed, *noted));
        return borneOut ? *noted : checkpointed;
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
    TRY(const TreeHead now, m_state->entries(*this, lock, newest.head));
    return now.size;
}

Result<std::uint64_t> FolderLedger::append(std::span<const Digest> sealHashes, std::uint64_t expectedSize) {
    TRY(const Lock lock, Lock::take(m_state->folder));
    TRY(const State::Newest newest, m_state->newest());
    TRY(const TreeHead now, m_state->entries(*this, lock, newest.head));
    if (expectedSize < now.size && sealHashes.size() <= now.size - expectedSize) {
        TRY(const bool there, holds(*this, now, sealHashes, expectedSize));
        if (there)
            return expectedSize + sealHashes.size();
    }
    if (expectedSize != now.size)
        return badInput("The ledger holds " + std::to_string(now.size) + " entries, not " +
                        std::to_string(expectedSize) + ": another member has been writing. Read its size again.");
    if (sealHashes.empty())
        return now.size;
    TRY(TreeEdge edge, TreeEdge::load(*this, now));
    DurableBatch batch(m_state->folder, m_state->beforeStep);
    const auto put = [&batch](const std::string& path, BytesView bytes) { return batch.put(path, bytes); };
    TRY_VOID(edge.append(sealHashes, put));
    TRY_VOID(batch.flush());
    const TreeHead after = edge.head();
    if (m_state->beforeStep)
        TRY_VOID(m_state->beforeStep("note the entries"));
    TRY_VOID(lock.note(after));
    return after.size;
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
