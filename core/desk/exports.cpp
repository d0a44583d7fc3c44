// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exports.h"

#include "desk/disclosures.h"
#include "doors.h"
#include "export_format.h"
#include "locked_data.h"

#include "base/file.h"
#include "base/fresh_folder.h"
#include "study/odm_reader.h"

#include <algorithm>
#include <fstream>

namespace caseseal::desk {

namespace {

namespace fs = std::filesystem;
using evidence::DatasetManifest;
using evidence::Entry;
using evidence::FileFeed;
using evidence::Json;
using evidence::TextFeed;

constexpr std::string_view kSoftware = "caseseal/" CASESEAL_VERSION;
/// A new format is a line here and a source of its own.
constexpr ExportFormat kFormats[] = {{"csv", addCsv}};

const ExportFormat* findFormat(std::string_view name) {
    const auto* found = std::find_if(std::begin(kFormats), std::end(kFormats),
                                     [name](const ExportFormat& format) { return format.name == name; });
    return found == std::end(kFormats) ? nullptr : found;
}

/// What an export is of.
struct ExportContext {
    const ExportFormat& format;
    std::unique_ptr<store::TrialReader> reader;
    std::shared_ptr<base::ClockPort> clock;
    TrialInfo trial;
    std::optional<DatabaseLockState> lock;
    std::unique_ptr<DisclosureJob> proof; ///< of the lock's entry; null where it is not on the ledger
};

class TrialExport final : public ExportJob {
public:
    explicit TrialExport(ExportContext context) : m_context(std::move(context)) {}
    Result<ExportDone> write(const fs::path& place, base::ProgressPort& progress) override;

private:
    Result<void> loadVersions();
    Result<void> measure(const fs::path& leaves, base::ProgressPort& progress);
    Result<void> addFiles(ExportFiles& files, const DataTables& tables, const fs::path& parts,
                          base::ProgressPort& progress);
    Result<std::string> listFiles(const ExportFiles& files);

    ExportContext m_context;
    std::vector<study::Study> m_versions;
    std::map<std::string, std::uint64_t> m_values; ///< by form
    DatasetManifest m_manifest;
    crypto::Digest m_listHash{};
};

Result<void> TrialExport::loadVersions() {
    TRY(const auto rows, m_context.reader->projection().studyVersions());
    for (const auto& row : rows) {
        const auto* hash = row.entry.data.find("sha256");
        CHECK(hash != nullptr && hash->asString() != nullptr); // the entry's form was checked when it was read
        TRY(const auto xml, m_context.reader->source().file("study/" + *hash->asString() + ".xml"));
        TRY(auto import, study::parseOdm(xml));
        m_versions.push_back(std::move(import.study));
    }
    return {};
}

/// Root and figures, before anything is written; the leaf hashes go into a file on the way.
Result<void> TrialExport::measure(const fs::path& leaves, base::ProgressPort& progress) {
    std::ofstream out(leaves, std::ios::binary);
    TRY(const auto found, walkData(m_context.reader->projection(), progress,
                                   [&](const evidence::DatasetValue& value, const evidence::Digest& leaf) {
                                       ++m_values[value.place.form];
                                       out << base::textOf(leaf);
                                       return Result<void>();
                                   }));
    out.close();
    if (!out)
        return base::machineFailed("Cannot write " + leaves.string() + ".");
    m_manifest.root = found.root;
    m_manifest.values = found.values;
    const auto& lock = m_context.lock;
    if (lock && lock->lock.root != found.root)
        return base::refused("The database is locked, but its data are not those that were locked. Verify the trial.");
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
    TRY_VOID(m_context.format.add(files, {tables, m_values, m_manifest}));
    TRY_VOID(files.add(DatasetManifest::kLeaves, std::make_unique<FileFeed>(parts / DatasetManifest::kLeaves)));
    if (m_context.proof) {
        const auto proof = parts / DatasetManifest::kProof;
        TRY([[maybe_unused]] const auto done, m_context.proof->write(proof, progress));
        TRY_VOID(files.add(DatasetManifest::kProof, std::make_unique<FileFeed>(proof)));
    }
    return files.add(DatasetManifest::kName,
                     std::make_unique<TextFeed>([this, &files]() -> Result<std::string> { return listFiles(files); }));
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
    m_manifest.software = kSoftware;
    m_manifest.format = m_context.format.name;
    m_manifest.created = now;
    TRY_VOID(measure(parts.path() / DatasetManifest::kLeaves, progress));
    TRY_VOID(loadVersions());
    DataTables::Versions versions;
    for (const auto& version : m_versions)
        versions.push_back(&version);
    TRY(const auto tables, DataTables::make(m_context.reader->projection(), std::move(versions)));
    TRY_VOID(addFiles(*files, tables, parts.path(), progress));
    TRY_VOID(files->write());
    ExportDone done;
    done.files = files->written().size();
    TRY(done.hash, files->putInPlace());
    done.format = m_context.format.name;
    done.manifest = m_listHash;
    done.values = m_manifest.values;
    done.lock = m_context.lock;
    done.proved = m_context.proof != nullptr;
    return done;
}

class TrialExports final : public Exports {
public:
    TrialExports(Workbench& bench, Disclosures& disclosures) : m_bench(bench), m_disclosures(disclosures) {}

    Result<std::unique_ptr<ExportJob>> prepare(const std::string& format) override {
        return m_bench.attempt({"data.export", {}}, [&]() -> Result<std::unique_ptr<ExportJob>> {
            const auto* found = findFormat(format);
            if (found == nullptr)
                return base::badInput("There is no format \"" + format + "\" for an export.");
            TRY(auto proof, proofOfLock());
            TRY(auto reader, m_bench.trial->openReader());
            return std::unique_ptr<ExportJob>(std::make_unique<TrialExport>(ExportContext{
                *found, std::move(reader), m_bench.ports.clock, m_bench.info, m_bench.databaseLock, std::move(proof)}));
        });
    }
    Result<SealReceipt> note(const ExportDone& done) override;

private:
    /// Null where there is no lock, or where its seal is not on the ledger yet.
    Result<std::unique_ptr<DisclosureJob>> proofOfLock() {
        const auto& lock = m_bench.databaseLock;
        if (!lock)
            return std::unique_ptr<DisclosureJob>();
        TRY(const auto reader, m_bench.trial->openReader());
        TRY(const auto record, reader->sealRecord(m_bench.sealer.chain(), lock->seal));
        if (!record || !record->ledgerIndex)
            return std::unique_ptr<DisclosureJob>();
        DisclosureOrder order;
        order.entry = evidence::EntryAt{m_bench.sealer.chain(), lock->seal, lock->entry};
        return m_disclosures.prepare(order);
    }

    Workbench& m_bench;
    Disclosures& m_disclosures;
};

Result<SealReceipt> TrialExports::note(const ExportDone& done) {
    return m_bench.attempt({"data.export", {}}, [&]() -> Result<SealReceipt> {
        Json::Object data{{"format", done.format},
                          {"sha256", base::encodeHex(done.hash)},
                          {"manifest", base::encodeHex(done.manifest)},
                          {"recipients", Json::Array()},
                          {"purpose", "dataset"},
                          {"count", static_cast<std::int64_t>(done.values)}};
        if (done.lock)
            data["lock"] = Json::Object{{"seal", static_cast<std::int64_t>(done.lock->seal)},
                                        {"entry", static_cast<std::int64_t>(done.lock->entry)},
                                        {"root", base::encodeHex(done.lock->lock.root)}};
        Entry entry;
        entry.act = "data.export";
        entry.data = std::move(data);
        return m_bench.seal(std::move(entry));
    });
}

} // namespace

std::vector<std::string> Exports::formats() {
    std::vector<std::string> out;
    for (const auto& format : kFormats)
        out.emplace_back(format.name);
    return out;
}

std::unique_ptr<Exports> makeExports(Workbench& bench, Disclosures& disclosures) {
    return std::make_unique<TrialExports>(bench, disclosures);
}

} // namespace caseseal::desk
