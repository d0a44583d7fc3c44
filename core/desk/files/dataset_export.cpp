// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_export.h"

#include "locked_data.h"
#include "study_files.h"

#include "base/fresh_folder.h"

#include <fstream>

namespace caseseal::desk {

namespace {

namespace fs = std::filesystem;
using evidence::DatasetManifest;
using evidence::FileFeed;
using evidence::TextFeed;

constexpr std::string_view kWriter = "caseseal/" CASESEAL_VERSION;

class TrialExport final : public ExportJob {
public:
    TrialExport(const ExportFormat& format, ExportContext context, std::unique_ptr<DisclosureJob> proof)
        : m_format(format), m_context(std::move(context)), m_proof(std::move(proof)) {}
    Result<ExportDone> write(const fs::path& place, base::ProgressPort& progress) override;

private:
    Result<void> leaveOut(base::ProgressPort& progress);
    Result<void> measure(const fs::path& leaves, base::ProgressPort& progress);
    Result<void> addFiles(ExportFiles& files, const DataTables& tables, const fs::path& parts,
                          base::ProgressPort& progress);
    Result<std::string> listFiles(const ExportFiles& files);

    const ExportFormat& m_format;
    ExportContext m_context;
    std::unique_ptr<DisclosureJob> m_proof; ///< of the lock's entry; null where it is not on the ledger
    std::vector<StudyFile> m_versions;
    std::map<std::string, std::uint64_t> m_values; ///< by form
    DatasetManifest m_manifest;
    crypto::Digest m_listHash{};
};

/// Root and figures, before anything is written; the leaf hashes go into a file on the way.
Result<void> TrialExport::measure(const fs::path& leaves, base::ProgressPort& progress) {
    std::ofstream out(leaves, std::ios::binary);
    const auto take = [&](const evidence::DatasetValue& value, const evidence::Digest& leaf) {
        ++m_values[value.place.form];
        out << base::textOf(leaf);
        return Result<void>();
    };
    TRY(const auto found, walkData(m_context.reader->projection(), progress, take, m_context.leftOut));
    out.close();
    if (!out)
        return base::machineFailed("Cannot write " + leaves.string() + ".");
    m_manifest.root = found.root;
    m_manifest.values = found.values;
    const auto& lock = m_context.lock;
    if (lock && lock->lock.root != found.root)
        return base::refused(kNotAsLocked);
    if (lock)
        m_manifest.lock =
            DatasetManifest::Lock{{m_context.trial.chain, lock->seal, lock->entry}, found.root, found.values};
    return {};
}

Result<std::string> TrialExport::listFiles(const ExportFiles& files) {
    for (const auto& [name, written] : files.written())
        m_manifest.files.push_back({name, written.bytes, written.hash});
    auto text = m_manifest.encode();
    m_listHash = crypto::sha256(base::bytesOf(text));
    return text;
}

Result<void> TrialExport::addFiles(ExportFiles& files, const DataTables& tables, const fs::path& parts,
                                   base::ProgressPort& progress) {
    TRY_VOID(m_format.add(files, {tables, m_values, m_manifest, m_context.leftOut.size()}));
    TRY_VOID(files.add(DatasetManifest::kLeaves, std::make_unique<FileFeed>(parts / DatasetManifest::kLeaves)));
    if (m_proof) {
        const auto proof = parts / DatasetManifest::kProof;
        TRY([[maybe_unused]] const auto done, m_proof->write(proof, progress));
        TRY_VOID(files.add(DatasetManifest::kProof, std::make_unique<FileFeed>(proof)));
    }
    return files.add(DatasetManifest::kName,
                     std::make_unique<TextFeed>([this, &files]() -> Result<std::string> { return listFiles(files); }));
}

/// A part of the locked data is not what was locked, so it goes out without the lock.
Result<void> TrialExport::leaveOut(base::ProgressPort& progress) {
    if (m_context.leftOut.empty())
        return {};
    TRY_VOID(checkLocked(m_context, progress));
    m_context.lock.reset();
    m_proof.reset();
    return {};
}

Result<ExportDone> TrialExport::write(const fs::path& place, base::ProgressPort& progress) {
    const auto now = m_context.clock->now();
    const auto& trial = m_context.trial;
    fs::path target = fs::absolute(place).lexically_normal();
    if (!target.has_filename()) // a slash at its end
        target = target.parent_path();
    TRY(const auto files, ExportFiles::create(target, now, progress));
    TRY(const auto parts, base::FreshFolder::make(target));
    m_manifest.study = trial.studyName;
    m_manifest.site = trial.site;
    m_manifest.chain = trial.chain;
    m_manifest.software = kWriter;
    m_manifest.format = m_format.name;
    m_manifest.created = now;
    TRY_VOID(leaveOut(progress));
    TRY_VOID(measure(parts.path() / DatasetManifest::kLeaves, progress));
    TRY(m_versions, loadStudyFiles(*m_context.reader));
    DataTables::Versions versions;
    for (const auto& version : m_versions)
        versions.push_back(&version.study);
    TRY(const auto tables, DataTables::make(m_context.reader->projection(), std::move(versions), m_context.leftOut));
    TRY_VOID(addFiles(*files, tables, parts.path(), progress));
    TRY_VOID(files->write());
    ExportDone done;
    done.files = files->written().size();
    TRY(done.hash, files->putInPlace());
    done.format = m_format.name;
    done.manifest = m_listHash;
    done.values = m_manifest.values;
    done.leftOut = m_context.leftOut;
    done.place = place;
    done.lock = m_context.lock;
    done.proved = m_proof != nullptr;
    return done;
}

} // namespace

std::unique_ptr<ExportJob> makeDatasetExport(const ExportFormat& format, ExportContext context,
                                             std::unique_ptr<DisclosureJob> proof) {
    return std::make_unique<TrialExport>(format, std::move(context), std::move(proof));
}

} // namespace caseseal::desk
