// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_jobs.h"

#include "backup_file.h"
#include "message_check.h"
#include "message_source.h"

#include "crypto/random.h"
#include "evidence/bundle.h"
#include "evidence/verifier.h"
#include "exchange/age_file.h"

namespace caseseal::desk {

namespace {

namespace fs = std::filesystem;

/// A file that is readable by its owner only and gone on every path; what a machine's sudden end leaves is removed when
/// the trial is opened.
class ScratchPath {
public:
    explicit ScratchPath(const fs::path& folder)
        : m_path(folder / (std::string(store::kScratchPrefix) + base::encodeHex(crypto::randomArray<8>()))) {}
    ~ScratchPath() { remove(); }
    ScratchPath(const ScratchPath&) = delete;
    ScratchPath& operator=(const ScratchPath&) = delete;
    [[nodiscard]] const fs::path& path() const { return m_path; }
    void remove() const {
        std::error_code gone;
        fs::remove(m_path, gone);
    }

private:
    fs::path m_path;
};

/// Says nothing of study or site, and differs from every other one.
fs::path fileIn(const fs::path& target, const evidence::ChainHead& own) {
    std::error_code unreadable;
    if (!fs::is_directory(target, unreadable))
        return target;
    std::string length = std::to_string(own.length);
    length.insert(0, length.size() < 7 ? 7 - length.size() : 0, '0');
    return target / ("caseseal-" + own.chain.substr(0, 8) + "-" + length + "-" +
                     base::encodeHex(crypto::randomArray<4>()) + ".age");
}

class BundleSend final : public SendJob {
public:
    explicit BundleSend(SendTask task) : m_task(std::move(task)) {}

    Result<SendDone> write(const fs::path& target, base::ProgressPort& progress) override {
        TRY(const auto manifest, m_task.reader->source().manifest());
        const fs::path file = fileIn(target, manifest.chains.front());
        std::vector<exchange::AgeRecipient> recipients;
        for (const auto& card : m_task.recipients) {
            TRY(const auto recipient, exchange::AgeRecipient::parse(card.age));
            recipients.push_back(recipient);
        }
        MessageSource source(m_task.reader->source(), m_task.order.leftOut);
        const ScratchPath bundle(m_task.scratchFolder);
        TRY_VOID(evidence::writeBundle(source, bundle.path(), progress));
        TRY_VOID(exchange::encryptFile(bundle.path(), file, recipients, progress));
        SendDone done{std::move(m_task.recipients),
                      m_task.order.purpose,
                      file.filename().string(),
                      {},
                      manifest.chains,
                      source.count().shown,
                      source.count().withheld,
                      file,
                      std::move(m_task.order.leftOut)};
        TRY(done.hash, hashOfFile(file));
        return done;
    }

private:
    SendTask m_task;
};

class BundleReceive final : public ReceiveJob {
public:
    explicit BundleReceive(ReceiveTask task) : m_task(std::move(task)) {
        m_keys.identities.push_back(std::move(m_task.identity));
    }

    Result<std::unique_ptr<Message>> open(const fs::path& file, base::ProgressPort& progress) override {
        m_alarms.clear();
        auto message = std::make_unique<OpenMessage>();
        TRY_VOID(decrypt(file, *message, progress));
        MessageCheck check(m_task, *message);
        TRY_VOID(check.compareManifest());
        if (message->isNew() || check.mayContradict()) {
            TRY_VOID(verify(*message, progress));
            const auto compared = check.compareRecord(progress);
            m_alarms = check.takeAlarms();
            TRY_VOID(compared);
        }
        return std::unique_ptr<Message>(std::move(message));
    }
    const std::vector<FoundAlarm>& alarms() const override { return m_alarms; }

private:
    Result<void> decrypt(const fs::path& file, OpenMessage& message, base::ProgressPort& progress);
    Result<void> verify(OpenMessage& message, base::ProgressPort& progress);

    ReceiveTask m_task;
    exchange::AgeKeys m_keys;
    std::vector<FoundAlarm> m_alarms;
};

Result<void> BundleReceive::decrypt(const fs::path& file, OpenMessage& message, base::ProgressPort& progress) {
    std::error_code unreadable;
    if (!fs::is_regular_file(file, unreadable))
        return base::badInput("There is no file " + file.string() + ".");
    TRY(message.hash, hashOfFile(file));
    const ScratchPath plain(m_task.scratchFolder);
    if (auto opened = exchange::decryptFile(file, plain.path(), m_keys, progress); !opened)
        return opened.error().kind == base::ErrorKind::Refused
                   ? base::refused(file.filename().string() + " was made for other installations than this one.")
                   : opened.error();
    auto source = evidence::openBundle(plain.path()); // it stays open, and has no name any more
    if (!source)
        return base::badInput(file.filename().string() + " holds no evidence: " + source.error().message);
    message.source = std::move(*source);
    return {};
}

Result<void> BundleReceive::verify(OpenMessage& message, base::ProgressPort& progress) {
    evidence::VerifyOptions options;
    options.policy = m_task.policy;
    options.scratchFolder = m_task.scratchFolder;
    options.leastWorkBits = m_task.leastWorkBits;
    TRY(message.judged, evidence::verify(*message.source, options, progress));
    if (message.judged.kind == evidence::VerdictKind::Intact)
        return {};
    const auto& finding = message.judged.findings.front();
    return base::badInput("The message does not verify, and nothing of it was kept: " + finding.code +
                          (finding.place.describe().empty() ? "" : " at " + finding.place.describe()) + ": " +
                          finding.what);
}

} // namespace

std::unique_ptr<SendJob> makeSendJob(SendTask task) { return std::make_unique<BundleSend>(std::move(task)); }
std::unique_ptr<ReceiveJob> makeReceiveJob(ReceiveTask task) {
    return std::make_unique<BundleReceive>(std::move(task));
}

} // namespace caseseal::desk
