// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/archives.h"

#include "archive_reader.h"
#include "archive_tables.h"
#include "audit_report.h"
#include "backup_file.h"
#include "casebook_report.h"
#include "doors.h"
#include "jobs.h"
#include "study_files.h"
#include "trail.h"

#include "base/fresh_folder.h"
#include "evidence/bundle.h"
#include "evidence/verifier.h"
#include "evidence/zip_writer.h"
#include "report/report_words.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

namespace fs = std::filesystem;
using evidence::Entry;
using evidence::Json;
using evidence::TextFeed;
using evidence::ZipWriter;

constexpr const char* kBundleName = "trial.evidence.zip";

/// A file that is made when its turn comes, and is gone when the next one begins.
class MadeFeed final : public evidence::ZipFeed {
public:
    using Make = std::function<Result<void>(const fs::path& file)>;
    MadeFeed(fs::path file, Make make) : m_file(std::move(file)), m_make(std::move(make)), m_feed(m_file) {}
    Result<void> start() override {
        TRY_VOID(m_make(m_file));
        return m_feed.start();
    }
    Result<base::BytesView> next() override {
        TRY(const auto piece, m_feed.next());
        std::error_code ignored; // the folder goes in the end
        if (piece.empty())
            fs::remove(m_file, ignored);
        return piece;
    }

private:
    fs::path m_file;
    Make m_make;
    evidence::FileFeed m_feed;
};

constexpr std::string_view kArchiveReadme = R"(This is the archive of a clinical trial, written by CaseSeal.

Unpack the whole file, then open index.html in any web browser: it shows participants, visits, forms with values,
histories, queries and signatures, and loads nothing from a network.

index.html, reader/   the reader and what it shows
evidence/             trial.evidence.zip: every sealed entry, every signature, the proofs of the ledger;
                      audit-report.pdf and a casebook of each participant as PDF/A-3
data/                 a dataset for each form (CSV, UTF-8), dictionary.csv says what the columns are;
                      values.jsonl: every value in force with the seal that holds it; queries.csv
trail/                the whole audit trail, three times the same: CSV, JSON Lines, SQLite
study/, documents/    the study designs (CDISC ODM) and consent documents, named by their SHA-256
SHA256SUMS            the hash of every other file

Cells of the datasets are what was entered. Only where a spreadsheet would take a cell for a formula (it begins with
= + - @ and is no number) an apostrophe stands before it, and before one that begins with an apostrophe.

Is it complete and unharmed?            sha256sum -c SHA256SUMS
Was anything altered after entry?       caseseal-verify evidence/trial.evidence.zip
caseseal-verify is a small program without database or network. The format of the evidence is open: its description,
core/evidence/FORMAT.md in the source of CaseSeal, is enough to write another verifier.

)";

class TrialArchive final : public ArchiveJob {
public:
    TrialArchive(JobContext context, std::unique_ptr<TrailJobs> trail)
        : m_context(std::move(context)), m_trail(std::move(trail)) {}
    Result<ArchiveDone> write(const fs::path& file, const std::string& language, base::ProgressPort& progress) override;

private:
    struct Facts; ///< what the whole archive is made from
    Result<void> addEvidence(ZipWriter& zip, const Facts& facts, base::ProgressPort& progress);
    Result<void> addData(ZipWriter& zip, const DataTables& tables);
    Result<void> addTrail(ZipWriter& zip, const fs::path& parts, base::ProgressPort& progress);
    Result<void> addStudies(ZipWriter& zip);
    Result<void> addReader(ZipWriter& zip, const Facts& facts);

    JobContext m_context;
    std::unique_ptr<TrailJobs> m_trail;
    std::vector<StudyFile> m_versions;
    std::vector<store::SubjectRow> m_subjects;
};

struct TrialArchive::Facts {
    fs::path parts;
    std::string bundleHash;
    ReportInput input;
};

Result<void> TrialArchive::addEvidence(ZipWriter& zip, const Facts& facts, base::ProgressPort& progress) {
    const auto& parts = facts.parts;
    TRY_VOID(
        zip.add(std::string("evidence/") + kBundleName, std::make_unique<evidence::FileFeed>(parts / kBundleName)));
    TRY_VOID(zip.add(
        "evidence/audit-report.pdf",
        std::make_unique<MadeFeed>(parts / "audit.pdf", [&facts, &progress](const fs::path& file) -> Result<void> {
            TRY(auto content, makeAuditContent(facts.input));
            content.besideSha256 = facts.bundleHash;
            TRY([[maybe_unused]] const auto hash, report::writeAuditPdf(content, file, progress));
            return {};
        })));
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        const auto& subject = m_subjects[i].subject;
        const auto make = [this, &facts, &progress, subject, i](const fs::path& file) -> Result<void> {
            progress.report("participants", i, m_subjects.size());
            TRY(auto content, makeCasebookContent(facts.input, subject));
            content.besideSha256 = facts.bundleHash;
            TRY([[maybe_unused]] const auto hash, report::writeCasebookPdf(content, file, progress));
            return {};
        };
        TRY_VOID(zip.add("evidence/casebook-" + numbered(i + 1) + "-" + plainName(subject) + ".pdf",
                         std::make_unique<MadeFeed>(parts / "casebook.pdf", make)));
    }
    return {};
}

Result<void> TrialArchive::addData(ZipWriter& zip, const DataTables& tables) {
    TRY_VOID(zip.add("data/dictionary.csv", std::make_unique<TextFeed>([&tables] { return tables.dictionary(); })));
    TRY_VOID(zip.add("data/queries.csv", std::make_unique<TextFeed>([&tables] { return tables.queries(); })));
    TRY_VOID(zip.add("data/values.jsonl", tables.values()));
    for (const auto& form : tables.forms())
        TRY_VOID(zip.add("data/" + tables.fileName(form), tables.dataset(form)));
    return {};
}

Result<void> TrialArchive::addTrail(ZipWriter& zip, const fs::path& parts, base::ProgressPort& progress) {
    static constexpr std::pair<TrailFormat, const char*> kFiles[] = {{TrailFormat::Csv, "audit-trail.csv"},
                                                                     {TrailFormat::Jsonl, "audit-trail.jsonl"},
                                                                     {TrailFormat::Sqlite, "audit-trail.sqlite"}};
    for (const auto& [format, name] : kFiles)
        TRY_VOID(zip.add(std::string("trail/") + name,
                         std::make_unique<MadeFeed>(
                             parts / name, [this, format = format, &progress](const fs::path& file) -> Result<void> {
                                 TRY([[maybe_unused]] const auto done, m_trail->write({}, format, file, progress));
                                 return {};
                             })));
    return {};
}

Result<void> TrialArchive::addStudies(ZipWriter& zip) {
    TRY(const auto names, m_context.reader->source().files());
    for (const auto& name : names)
        if (name.starts_with("study/") || name.starts_with("documents/"))
            TRY_VOID(zip.add(name, std::make_unique<TextFeed>([this, name]() -> Result<std::string> {
                                 TRY(const auto bytes, m_context.reader->source().file(name));
                                 return std::string(base::textOf(bytes));
                             })));
    return {};
}

std::string verdictText(const evidence::Verdict& verdict) {
    if (verdict.kind == evidence::VerdictKind::Intact)
        return "Unchanged since entry, as far as the evidence in this archive proves it.";
    return "NOT as it was sealed: " + std::to_string(verdict.findingsTotal) +
           " findings. The audit report names each of them.";
}

Result<void> TrialArchive::addReader(ZipWriter& zip, const Facts& facts) {
    const auto& input = facts.input;
    Json::Array list;
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        const auto file = "reader/p" + numbered(i + 1) + ".js";
        const auto& subject = m_subjects[i].subject;
        list.emplace_back(Json::Object{{"subject", subject}, {"status", m_subjects[i].status}, {"file", file}});
        TRY_VOID(zip.add(file, std::make_unique<TextFeed>([&input, file, subject]() -> Result<std::string> {
                             TRY(const auto content, makeCasebookContent(input, subject));
                             return readerScript("participant", readerParticipant(content, file));
                         })));
    }
    const auto& own = input.manifest.chains.front();
    const auto fact = [](const char* label, const std::string& value) { return Json(Json::Array{label, value}); };
    const Json about = Json::Object{
        {"study", input.trial.studyName},
        {"site", input.trial.site},
        {"verdict", verdictText(input.verdict)},
        {"chain", own.chain},
        {"head", base::encodeHex(own.head)},
        {"participants", std::move(list)},
        {"facts", Json::Array{fact("Site", input.trial.site), fact("Study version", input.trial.studyVersion),
                              fact("Archive written",
                                   report::ReportWords(input.language).moment(input.created, input.zoneMinutes)),
                              fact("By", input.issuedBy), fact("Participants", std::to_string(m_subjects.size())),
                              fact("Seals", std::to_string(input.verdict.counts.seals)),
                              fact("Entries", std::to_string(input.verdict.counts.entries))}}};
    TRY_VOID(zip.add("reader/trial.js", std::make_unique<TextFeed>(readerScript("trial", about))));
    return zip.add("index.html", std::make_unique<TextFeed>(std::string(readerPage())));
}

Result<ArchiveDone> TrialArchive::write(const fs::path& file, const std::string& language,
                                        base::ProgressPort& progress) {
    const auto now = m_context.clock->now();
    TRY(const auto parts, base::FreshFolder::make(fs::absolute(file)));
    const fs::path bundle = parts.path() / kBundleName;
    TRY_VOID(evidence::writeBundle(m_context.reader->source(), bundle, progress));
    TRY(const auto bundleHash, hashOfFile(bundle));
    TRY(auto source, evidence::openBundle(bundle));
    evidence::VerifyOptions options;
    options.policy = m_context.policy;
    TRY(const auto verdict, evidence::verify(*source, options, progress));
    TRY(const auto manifest, source->manifest());
    TRY(m_versions, loadStudyFiles(*m_context.reader));
    auto& projection = m_context.reader->projection();
    TRY(m_subjects, projection.subjects());
    TRY(const auto persons, TrialPersons::load(projection));
    const report::ReportWords say(language);
    const Facts facts{parts.path(),
                      base::encodeHex(bundleHash),
                      {.trial = m_context.trial,
                       .study = m_context.study,
                       .verdict = verdict,
                       .manifest = manifest,
                       .persons = persons,
                       .projection = projection,
                       .policy = m_context.policy,
                       .signer = *m_context.signer,
                       .checkpoint = {},
                       .bundle = bundle,
                       .issuedBy = say.say("list", {m_context.issuedBy, say.name("role", m_context.role)}),
                       .created = now,
                       .zoneMinutes = m_context.clock->zoneMinutes(now),
                       .language = language,
                       .part = {},
                       .held = {}}};
    DataTables::Versions versions;
    for (const auto& version : m_versions)
        versions.push_back(&version.study);
    TRY(const auto tables, DataTables::make(projection, std::move(versions)));

    TRY(const auto zip, ZipWriter::create(file, now, progress, evidence::Packing::Deflated));
    const auto& trial = m_context.trial;
    TRY_VOID(zip->add("README.txt", std::make_unique<TextFeed>(
                                        std::string(kArchiveReadme) + "Study: " + trial.studyName + "\nSite: " +
                                        trial.site + "\nChain: " + trial.chain + "\nWritten: " + base::encodeTime(now) +
                                        "\nVerified when written: " + verdictText(verdict) + "\n")));
    TRY_VOID(addReader(*zip, facts));
    TRY_VOID(addEvidence(*zip, facts, progress));
    TRY_VOID(addData(*zip, tables));
    TRY_VOID(addTrail(*zip, parts.path(), progress));
    TRY_VOID(addStudies(*zip));
    TRY_VOID(zip->add("SHA256SUMS", std::make_unique<TextFeed>([&zip = *zip]() -> Result<std::string> {
                          std::string out;
                          for (const auto& [name, written] : zip.written())
                              out += base::encodeHex(written.hash) + "  " + name + "\n";
                          return out;
                      })));
    TRY_VOID(zip->write());
    ArchiveDone done;
    TRY(done.hash, hashOfFile(zip->fresh()));
    done.bytes = fs::file_size(zip->fresh());
    done.entries = verdict.counts.entries;
    done.participants = m_subjects.size();
    TRY_VOID(zip->putInPlace());
    return done;
}

class TrialArchives final : public Archives {
public:
    explicit TrialArchives(Workbench& bench) : m_bench(bench) {}

    Result<std::unique_ptr<ArchiveJob>> prepare() override {
        return m_bench.attempt({"data.export", {}}, [&]() -> Result<std::unique_ptr<ArchiveJob>> {
            TRY(auto context, jobContext(m_bench));
            context.signer = m_bench.sealer.signer();
            TRY(auto reader, m_bench.trial->openReader());
            TRY(auto names, makeTrailContext(m_bench));
            auto trail = makeTrailJobs(std::move(reader), std::make_shared<TrailIndex>(), std::move(names));
            return std::unique_ptr<ArchiveJob>(std::make_unique<TrialArchive>(std::move(context), std::move(trail)));
        });
    }
    Result<SealReceipt> note(const ArchiveDone& done) override {
        return m_bench.attempt({"data.export", {}}, [&]() -> Result<SealReceipt> {
            Entry entry;
            entry.act = "data.export";
            entry.data = Json::Object{{"format", "archive"},
                                      {"sha256", base::encodeHex(done.hash)},
                                      {"recipients", Json::Array()},
                                      {"purpose", "archive"},
                                      {"count", static_cast<std::int64_t>(done.entries)}};
            return m_bench.seal(std::move(entry));
        });
    }

private:
    Workbench& m_bench;
};

} // namespace

std::unique_ptr<Archives> makeArchives(Workbench& bench) { return std::make_unique<TrialArchives>(bench); }

} // namespace caseseal::desk
