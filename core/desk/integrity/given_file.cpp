// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/given_file.h"

#include "backup_file.h"

#include "base/file.h"
#include "base/fresh_folder.h"
#include "evidence/bundle.h"
#include "evidence/chain_rules.h"
#include "evidence/verifier.h"
#include "report/code_reader.h"
#include "study/odm_reader.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <tuple>

namespace caseseal::desk {

namespace {

namespace fs = std::filesystem;
using evidence::EvidenceSource;
using evidence::Finding;
using evidence::Verdict;
using evidence::VerdictKind;
using evidence::ZipReader;

constexpr std::size_t kStartBytes = 1024;
constexpr const char* kArchivedBundle = "evidence/trial.evidence.zip";
constexpr const char* kSums = "SHA256SUMS";
constexpr std::uint64_t kMaxSumsBytes = 256 << 20;

base::Error unknownFile() {
    return base::badInput("This is no file of CaseSeal: neither evidence nor a report, head, backup or archive.");
}

Result<std::string> startOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string start(kStartBytes, '\0');
    in.read(start.data(), static_cast<std::streamsize>(start.size()));
    if (in.bad() || !in.is_open())
        return base::machineFailed("Cannot read " + file.string() + ".");
    start.resize(static_cast<std::size_t>(in.gcount()));
    return start;
}

// ---------------------------------------------------------------- who sealed what is found

/// Reads of a source what stands beside its findings. Nothing of it is believed: it only gives names.
class Origins {
public:
    Origins(EvidenceSource& source, base::ProgressPort& progress) : m_source(source), m_progress(progress) {}

    Result<void> read(const std::vector<Finding>& findings) {
        for (const auto& finding : findings)
            if (finding.seal)
                m_wanted[finding.chain][*finding.seal] = {};
        for (const auto& finding : findings)
            if (finding.seal && finding.entry)
                m_values[{finding.chain, *finding.seal, *finding.entry}] = {};
        for (auto& [chain, seals] : m_wanted)
            TRY_VOID(readSeals(chain, seals));
        TRY(const auto manifest, m_source.manifest());
        for (const auto& chain : manifest.chains)
            TRY_VOID(readEntries(chain.chain));
        return {};
    }

    [[nodiscard]] std::optional<FindingOrigin> of(const Finding& finding) const {
        if (!finding.seal)
            return std::nullopt;
        auto origin = m_wanted.at(finding.chain).at(*finding.seal);
        if (!origin)
            return std::nullopt;
        if (const auto* person = m_persons.find(origin->author))
            origin->name = person->name;
        if (finding.entry)
            origin->value = m_values.at({finding.chain, *finding.seal, *finding.entry});
        return origin;
    }
    /// The version in force at the end; empty where it cannot be read.
    [[nodiscard]] study::Study study() {
        const auto xml = m_source.file("study/" + m_studyHash + ".xml");
        auto import = xml ? study::parseOdm(*xml) : Result<study::OdmImport>(xml.error());
        return import ? std::move(import->study) : study::Study();
    }

private:
    using Seals = std::map<std::uint64_t, std::optional<FindingOrigin>>;

    Result<void> readSeals(const std::string& chain, Seals& wanted) {
        auto cursor = m_source.seals(chain);
        if (!cursor)
            return unlessDamaged(cursor.error());
        evidence::SealRecord record;
        for (;;) {
            if (m_progress.cancelRequested())
                return base::cancelled();
            const auto more = (*cursor)->nextInto(record);
            if (!more)
                return unlessDamaged(more.error());
            if (!*more)
                return {};
            note(record, wanted);
        }
    }
    static void note(const evidence::SealRecord& record, Seals& wanted) {
        const auto seal = evidence::Seal::parse(record.note);
        const auto at = seal ? wanted.find(seal->header.seq) : wanted.end();
        if (at != wanted.end() && !at->second)
            at->second =
                FindingOrigin{seal->header.author, {}, seal->header.role, seal->header.time, record.ledgerIndex, {}};
    }

    Result<void> readEntries(const std::string& chain) {
        auto cursor = m_source.entries(chain);
        if (!cursor)
            return unlessDamaged(cursor.error());
        evidence::EntryRecord record;
        for (;;) {
            if (m_progress.cancelRequested())
                return base::cancelled();
            const auto more = (*cursor)->nextInto(record);
            if (!more)
                return unlessDamaged(more.error());
            if (!*more)
                return {};
            noteValue(chain, record);
            notePerson(record);
        }
    }
    void noteValue(const std::string& chain, const evidence::EntryRecord& record) {
        const auto at = m_values.find({chain, record.seal, record.i});
        if (at == m_values.end())
            return;
        if (const auto entry = evidence::Entry::parse(record.json))
            at->second = entry->value.value_or(std::string());
    }
    /// And the study version.
    void notePerson(const evidence::EntryRecord& record) {
        if (record.json.find("\"person.") == std::string::npos &&
            record.json.find("\"study.version\"") == std::string::npos)
            return;
        const auto entry = evidence::Entry::parse(record.json);
        if (!entry)
            return;
        (void)m_persons.apply(*entry, record.seal); // an entry that does not fit is the verifier's to find
        const auto* hash = entry->act == "study.version" ? entry->data.find("sha256") : nullptr;
        if (hash != nullptr && hash->asString() != nullptr)
            m_studyHash = *hash->asString();
    }

    /// What cannot be read has been found already.
    static Result<void> unlessDamaged(const base::Error& error) {
        return error.kind == base::ErrorKind::BadInput ? Result<void>() : Result<void>(error);
    }

    EvidenceSource& m_source;
    base::ProgressPort& m_progress;
    std::map<std::string, Seals> m_wanted;
    std::map<std::tuple<std::string, std::uint64_t, std::uint64_t>, std::string> m_values; ///< by chain, seal, entry
    evidence::PersonTable m_persons;
    std::string m_studyHash;
};

Result<void> addOrigins(EvidenceSource& source, CheckedFile& out, base::ProgressPort& progress) {
    out.origins.resize(out.verdict.findings.size());
    if (out.verdict.findings.empty() || out.verdict.kind == VerdictKind::Unreadable)
        return {};
    Origins origins(source, progress);
    TRY_VOID(origins.read(out.verdict.findings));
    std::ranges::transform(out.verdict.findings, out.origins.begin(),
                           [&](const Finding& finding) { return origins.of(finding); });
    out.study = origins.study();
    return {};
}

// ---------------------------------------------------------------- evidence, reports

Result<CheckedFile> checkEvidence(const fs::path& file, const std::optional<evidence::HeldHead>& held,
                                  base::ProgressPort& progress) {
    TRY(const auto source, evidence::openBundle(file));
    CheckedFile out;
    TRY(const auto report, source->report());
    out.kind = report ? GivenKind::Report : GivenKind::Evidence;
    evidence::VerifyOptions options;
    options.head = held;
    TRY(out.verdict, evidence::verify(*source, options, progress));
    TRY_VOID(addOrigins(*source, out, progress));
    return out;
}

// ---------------------------------------------------------------- archives

/// Every file of an archive against SHA256SUMS; the evidence is unpacked on the way.
class ArchiveCheck {
public:
    ArchiveCheck(ZipReader& zip, fs::path bundle, base::ProgressPort& progress)
        : m_zip(zip), m_bundle(std::move(bundle)), m_progress(progress) {}

    Result<std::vector<Finding>> run() {
        TRY(const auto sums, m_zip.load(kSums, kMaxSumsBytes));
        TRY_VOID(readSums(base::textOf(sums)));
        for (const auto& [name, bytes] : m_zip.files())
            m_total += bytes;
        for (const auto& [name, bytes] : m_zip.files())
            if (name != kSums)
                TRY_VOID(checkFile(name));
        for (const auto& [name, hash] : m_sums)
            find(name + " is missing from the archive.", hash, {});
        return std::move(m_findings);
    }

private:
    Result<void> readSums(std::string_view text) {
        static constexpr std::size_t kHex = 64, kName = 66;
        while (!text.empty()) {
            const auto line = text.substr(0, text.find('\n'));
            if (line.size() <= kName || line.substr(kHex, 2) != "  ")
                return base::badInput("The archive's list of hashes, SHA256SUMS, is not of its form.");
            m_sums[std::string(line.substr(kName))] = line.substr(0, kHex);
            text.remove_prefix(std::min(line.size() + 1, text.size()));
        }
        return {};
    }

    Result<void> checkFile(const std::string& name) {
        std::ofstream unpacked;
        if (name == kArchivedBundle)
            unpacked.open(m_bundle, std::ios::binary);
        crypto::Sha256 hash;
        const auto read = m_zip.read(name, [&](base::BytesView piece) -> Result<void> {
            if (m_progress.cancelRequested())
                return base::cancelled();
            hash.update(piece);
            if (unpacked.is_open() &&
                !unpacked.write(base::textOf(piece).data(), static_cast<std::streamsize>(piece.size())))
                return base::machineFailed("Cannot unpack the evidence of the archive to " + m_bundle.string() + ".");
            m_done += piece.size();
            m_progress.report("bytes", m_done, m_total);
            return {};
        });
        if (!read && read.error().kind != base::ErrorKind::BadInput)
            return read;
        const auto known = m_sums.extract(name);
        const auto found = read ? base::encodeHex(hash.finish()) : std::string();
        if (known.empty())
            find(name + " is in the archive, and its list of hashes does not name it.", {}, found);
        else if (known.mapped() != found)
            find(name + " is not as it was when the archive was written.", known.mapped(), found);
        return {};
    }

    void find(std::string what, std::string expected, std::string found) {
        m_findings.push_back({"document-hash", {}, {}, {}, {}, std::move(what), std::move(expected), std::move(found)});
    }

    ZipReader& m_zip;
    fs::path m_bundle;
    base::ProgressPort& m_progress;
    std::map<std::string, std::string> m_sums;
    std::vector<Finding> m_findings;
    std::uint64_t m_done = 0, m_total = 0;
};

void addFindings(CheckedFile& out, std::vector<Finding> findings) {
    if (findings.empty())
        return;
    auto& verdict = out.verdict;
    verdict.kind = VerdictKind::Altered;
    verdict.assurance.clear();
    verdict.findingsTotal += findings.size();
    for (auto& finding : findings)
        if (verdict.findings.size() < evidence::kMaxFindings)
            verdict.findings.push_back(std::move(finding));
    out.origins.resize(verdict.findings.size());
}

Result<CheckedFile> checkArchive(ZipReader& zip, const std::optional<evidence::HeldHead>& held,
                                 base::ProgressPort& progress) {
    TRY(const auto folder, base::FreshFolder::make(fs::temp_directory_path() / "caseseal-archive"));
    const fs::path bundle = folder.path() / "trial.evidence.zip";
    TRY(auto findings, ArchiveCheck(zip, bundle, progress).run());
    auto checked = checkEvidence(bundle, held, progress);
    if (!checked && (checked.error().kind != base::ErrorKind::BadInput || findings.empty()))
        return checked.error();
    CheckedFile out = checked ? std::move(*checked) : CheckedFile();
    out.kind = GivenKind::Archive;
    addFindings(out, std::move(findings));
    return out;
}

// ---------------------------------------------------------------- backups

Result<CheckedFile> checkBackup(const fs::path& file, base::ProgressPort& progress) {
    TRY(const auto manifest, readBackup(file, {}, progress));
    CheckedFile out;
    out.kind = GivenKind::Backup;
    out.backup = GivenBackup{manifest.study, manifest.created, 0, 0};
    for (const auto& chain : manifest.chains)
        out.backup->seals += chain.length;
    for (const auto& one : manifest.files)
        out.backup->bytes += one.bytes;
    return out;
}

Result<CheckedFile> checkZip(const fs::path& file, const std::optional<evidence::HeldHead>& held,
                             base::ProgressPort& progress) {
    TRY(const auto zip, ZipReader::open(file));
    const auto& files = zip->files();
    if (files.contains("trial.db"))
        return checkBackup(file, progress);
    if (files.contains(kSums) && files.contains(kArchivedBundle))
        return checkArchive(*zip, held, progress);
    return files.contains("manifest.json") ? checkEvidence(file, held, progress) : Result<CheckedFile>(unknownFile());
}

// ---------------------------------------------------------------- heads

Result<evidence::HeldHead> headIn(const fs::path& file) {
    if (report::isPicture(file)) {
        TRY(const auto code, report::readCode(file));
        return evidence::HeldHead::parse(base::textOf(code));
    }
    TRY(const auto text, base::loadFile(file, evidence::HeldHead::kMaxBytes));
    return evidence::HeldHead::parse(base::textOf(text));
}

Result<CheckedFile> checkHead(const fs::path& file, std::string_view start) {
    auto head = headIn(file);
    if (head) {
        CheckedFile out;
        out.kind = GivenKind::Head;
        out.head = std::move(*head);
        return out;
    }
    if (start.find("<ODM") != std::string_view::npos)
        return base::badInput(
            "This is a study design: a new trial begins with it, and there is nothing in it to verify.");
    std::error_code ignored;
    const bool aHead = fs::file_size(file, ignored) <= evidence::HeldHead::kMaxBytes &&
                       !head.error().message.starts_with(evidence::HeldHead::kNone);
    return aHead ? head.error() : unknownFile();
}

// ---------------------------------------------------------------- split views

/// By the policy that it brings: there is no trial here to give another.
Result<CheckedFile> checkSplitView(const fs::path& file) {
    TRY(const auto text, base::loadFile(file, evidence::SplitViewFile::kMaxBytes));
    auto judged = evidence::judgeSplitView(base::textOf(text), std::nullopt);
    if (!judged.proved())
        return base::badInput(judged.verdict.findings.front().what);
    CheckedFile out;
    out.kind = GivenKind::SplitView;
    out.verdict = judged.verdict;
    out.origins.resize(out.verdict.findings.size());
    out.splitView = std::move(judged);
    return out;
}

} // namespace

Result<CheckedFile> checkGiven(const fs::path& file, const std::optional<evidence::HeldHead>& held,
                               base::ProgressPort& progress) {
    std::error_code ignored;
    if (fs::is_directory(file, ignored))
        return base::badInput("This is a folder. What can be checked here is one file.");
    TRY(const auto start, startOf(file));
    if (start.starts_with("PK\x03\x04") || start.starts_with("PK\x05\x06"))
        return checkZip(file, held, progress);
    if (start.find("%PDF-") != std::string::npos)
        return checkEvidence(file, held, progress);
    if (evidence::SplitViewFile::begins(start))
        return checkSplitView(file);
    return checkHead(file, start);
}

Result<evidence::HeldHead> loadHead(const fs::path& file) { return headIn(file); }

} // namespace caseseal::desk
