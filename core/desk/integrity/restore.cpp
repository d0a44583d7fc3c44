// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_file.h"
#include "desk/backups.h"
#include "desk/desk.h"
#include "desk/sharing.h"

#include "base/file.h"
#include "base/fresh_folder.h"
#include "store/trial_file.h"

#include <fcntl.h>
#include <unistd.h>

namespace caseseal::desk {

namespace {

namespace fs = std::filesystem;

/// Writes the files of a backup below a folder, one after the other; each is durable when the next one begins.
class Unpacker {
public:
    explicit Unpacker(fs::path folder) : m_folder(std::move(folder)) {}
    ~Unpacker() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Unpacker(const Unpacker&) = delete;
    Unpacker& operator=(const Unpacker&) = delete;

    Result<void> write(const std::string& name, base::BytesView piece) {
        if (name != m_name)
            TRY_VOID(begin(name));
        return base::writeAll(m_fd, piece, m_folder / name);
    }
    Result<void> end() {
        const int fd = std::exchange(m_fd, -1);
        if (fd < 0)
            return {};
        const bool durable = ::fdatasync(fd) == 0;
        ::close(fd);
        return durable ? Result<void>() : base::systemError("Cannot make durable", m_folder / m_name);
    }

private:
    Result<void> begin(const std::string& name) {
        CHECK(isBackupName(name)); // readBackup gives no other
        TRY_VOID(end());
        m_name = name;
        const fs::path path = m_folder / name;
        std::error_code failure;
        fs::create_directories(path.parent_path(), failure);
        const mode_t mode = name.starts_with("ledger/") ? 0644 : 0600;
        m_fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
        return m_fd < 0 ? Result<void>(base::systemError("Cannot create", path)) : Result<void>();
    }

    fs::path m_folder;
    std::string m_name;
    int m_fd = -1;
};

Result<BackupManifest> unpack(const fs::path& backup, const fs::path& folder, base::ProgressPort& progress) {
    std::error_code failure;
    fs::create_directory(folder / "ledger", failure);
    Unpacker unpacker(folder);
    TRY(auto manifest,
        readBackup(
            backup, [&](const std::string& name, base::BytesView piece) { return unpacker.write(name, piece); },
            progress));
    TRY_VOID(unpacker.end());
    return manifest;
}

/// The database ends where the manifest says.
Result<void> checkHeads(Desk& desk, const BackupManifest& manifest) {
    for (const auto& chain : manifest.chains) {
        TRY(const auto last, desk.projection().sealNote(chain.chain, chain.length - 1));
        TRY(const auto next, desk.projection().sealNote(chain.chain, chain.length));
        if (!last || next || crypto::sha256(base::bytesOf(*last)) != chain.head)
            return base::badInput("The database in the backup does not end with the seal that its manifest names. "
                                  "Nothing was restored. Take another backup.");
    }
    return {};
}

/// The copy as it was sealed, with the restore as its last seal.
Result<void> verifyCopy(Desk& desk, base::ProgressPort& progress) {
    TRY(const auto jobs, desk.jobs());
    TRY(const auto report, jobs->verify(progress));
    if (report.verdict.kind == evidence::VerdictKind::Intact)
        return {};
    CHECK(!report.verdict.findings.empty());
    return base::refused(
        "The copy in the backup is not as it was sealed: " + std::to_string(report.verdict.findingsTotal) +
        " findings, the first: " + report.verdict.findings.front().what +
        " Nothing was restored. Take another backup.");
}

/// What others hold of this chain behind the backup. How many seals came back.
Result<std::uint64_t> takeBack(Desk& desk, const fs::path& file, const std::string& reason,
                               base::ProgressPort& progress) {
    if (file.empty())
        return std::uint64_t{0};
    TRY(const auto job, desk.sharing().prepareReceive());
    TRY(auto opened, job->open(file, progress));
    const std::shared_ptr<const Message> message = std::move(opened);
    TRY([[maybe_unused]] const auto receipt, desk.sharing().keep(message, reason));
    return message->ownLost();
}

std::optional<std::uint64_t> lostIn(Desk& desk, std::uint64_t seal) {
    std::optional<std::uint64_t> lost;
    store::TrailFilter filter;
    filter.acts = {"chain.restore"};
    filter.fromSeal = seal;
    (void)desk.projection().trail(filter, [&](const store::TrailRow& row) { // only what is said to the person
        const auto* member = row.entry.data.find("lost");
        const auto* count = member == nullptr ? nullptr : member->asInteger();
        if (row.seal == seal && count != nullptr)
            lost = static_cast<std::uint64_t>(*count);
        return true;
    });
    return lost;
}

Result<evidence::ChainHead> headAfter(Desk& desk, std::uint64_t seal) {
    const auto chain = desk.info().chain;
    TRY(const auto note, desk.projection().sealNote(chain, seal));
    CHECK(note.has_value());
    return evidence::ChainHead{chain, seal + 1, crypto::sha256(base::bytesOf(*note))};
}

} // namespace

Result<RestoreDone> restoreBackup(const RestoreOrder& order, const crypto::SecretBytes& password, const Ports& ports,
                                  base::ProgressPort& progress) {
    if (order.folder.extension() != ".caseseal")
        return base::badInput("A trial's folder is named NAME.caseseal; " + order.folder.string() + " is not.");
    TRY(const auto place, base::checkNewFolder(order.folder));
    TRY(auto fresh, base::FreshFolder::make(place));
    TRY(const auto manifest, unpack(order.backup, fresh.path(), progress));
    TRY(const auto hash, hashOfFile(order.backup));
    RestoreDone done;
    evidence::ChainHead head;
    {
        // Without this computer's heads, which are to be replaced only once the copy stands in its place.
        TRY(const auto desk, Desk::open(fresh.path(), order.personId, password, nullptr, {ports.clock, {}}));
        if (!desk->mayDo("chain.restore"))
            return base::refused(order.personId + " may not restore a trial: that takes an administrator.");
        TRY_VOID(checkHeads(*desk, manifest));
        TRY(const auto counts, desk->projection().counts());
        done.seals = counts.seals;
        TRY(done.cameBack, takeBack(*desk, order.message, order.reason, progress));
        TRY(done.receipt,
            desk->backups().declareRestore(order.reason, {hash, manifest.created, ports.seenHeadsFolder}));
        TRY_VOID(verifyCopy(*desk, progress));
        done.lost = lostIn(*desk, done.receipt.seal);
        TRY(head, headAfter(*desk, done.receipt.seal));
    }
    TRY_VOID(fresh.keepAs(place));
    TRY_VOID(store::SeenHeads(ports.seenHeadsFolder).replace(head));
    return done;
}

} // namespace caseseal::desk
