// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/dataset_check.h"

#include "dataset_files.h"
#include "locked_values.h"
#include "scratch_file.h"
#include "zip_source.h"

#include "evidence/csv.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

constexpr std::uint64_t kReportEach = 4096;
constexpr std::uint64_t kMaxProofBytes = 64 << 20;

/// "70 kg", "a blank (not-done)".
std::string describe(const DatasetValue& value) {
    if (!value.value)
        return "a blank" + (value.nullFlavour.empty() ? std::string() : " (" + value.nullFlavour + ")");
    return "\"" + *value.value + "\"" + (value.unit.empty() ? "" : " " + value.unit);
}

/// A value with the line that it stands on.
struct Placed {
    const std::string& file;
    std::uint64_t line;
    const DatasetValue& value;
    Digest leaf;
};

class DatasetCheck {
public:
    DatasetCheck(const std::filesystem::path& dataset, EvidenceSource* evidence, const VerifyOptions& options,
                 base::ProgressPort& progress)
        : m_path(dataset), m_evidence(evidence), m_options(options), m_progress(progress) {}

    base::Result<DatasetVerdict> run() {
        const auto done = checkAll();
        if (!done && done.error().kind != base::ErrorKind::BadInput)
            return done.error();
        if (!done)
            unreadable(done.error().message);
        return std::move(m_out);
    }

private:
    base::Result<void> checkAll();
    base::Result<void> openProof();
    base::Result<void> findLock();
    base::Result<std::optional<SealRecord>> sealOf(const EntryAt& at);
    base::Result<void> takeLock(const EntryAt& at, const std::string& json);
    void checkLaterAct(const EntryRecord& record);
    void checkNames();
    using Take = std::function<base::Result<void>(const Placed&)>;
    base::Result<void> readTables(const Take& take, bool first);
    base::Result<void> readTable(const DatasetManifest::Table& table, const Take& take, bool first);
    base::Result<void> checkFile(const DatasetManifest::File& file);
    void checkHash(const DatasetManifest::File& file, const Digest& hash);
    base::Result<void> readData();
    void compareRoot();
    base::Result<void> explain();
    base::Result<void> explainByEvidence();
    [[nodiscard]] std::string fileOf(const std::string& form) const {
        const auto found = std::find_if(m_manifest.tables.begin(), m_manifest.tables.end(),
                                        [&form](const auto& table) { return table.form == form; });
        return found == m_manifest.tables.end() ? "No file of form " + form : found->name;
    }
    base::Result<void> explainByLeaves();
    base::Result<void> nameGaps(const LockedLeaves& leaves, const std::map<std::uint64_t, std::uint64_t>& gaps);
    base::Result<std::optional<LockedLeaves>> loadLeaves();
    void find(const char* code, std::string what, const ItemPlace& place = {}, std::string expected = {},
              std::string found = {});
    void warn(const char* code, std::string what) {
        m_out.verdict.warnings.push_back({code, {}, {}, {}, {}, std::move(what), {}, {}});
    }
    void unreadable(const std::string& why);

    const std::filesystem::path& m_path;
    EvidenceSource* m_evidence;
    const VerifyOptions& m_options;
    base::ProgressPort& m_progress;
    std::unique_ptr<DatasetFiles> m_files;
    std::unique_ptr<EvidenceSource> m_proof;
    DatasetManifest m_manifest;
    DatasetVerdict m_out;
};

void DatasetCheck::find(const char* code, std::string what, const ItemPlace& place, std::string expected,
                        std::string found) {
    auto& verdict = m_out.verdict;
    ++verdict.findingsTotal;
    if (verdict.kind == VerdictKind::Intact)
        verdict.kind = VerdictKind::Altered;
    if (verdict.findings.size() < kMaxFindings)
        verdict.findings.push_back({code, {}, {}, {}, place, std::move(what), std::move(expected), std::move(found)});
}

void DatasetCheck::unreadable(const std::string& why) {
    m_out.verdict = {};
    m_out.verdict.findings.push_back({"unreadable", {}, {}, {}, {}, why, {}, {}});
    m_out.verdict.findingsTotal = 1;
}

base::Result<void> DatasetCheck::checkAll() {
    TRY(m_files, DatasetFiles::open(m_path));
    TRY(const auto text, m_files->load(DatasetManifest::kName, DatasetManifest::kMaxBytes));
    TRY(m_manifest, DatasetManifest::parse(base::textOf(text)));
    m_out.verdict.kind = VerdictKind::Intact; // so far
    TRY_VOID(openProof());
    if (m_evidence != nullptr) {
        TRY(m_out.verdict, verify(*m_evidence, m_options, m_progress));
    }
    if (m_out.verdict.kind == VerdictKind::Unreadable)
        return {};
    TRY_VOID(findLock());
    checkNames();
    TRY_VOID(readData());
    compareRoot();
    return explain();
}

// ---------------------------------------------------------------- the lock

/// Where no evidence was given: the bundle of the lock's entry, if the dataset brings it.
base::Result<void> DatasetCheck::openProof() {
    if (m_evidence != nullptr || !m_manifest.lock || !m_files->names().contains(DatasetManifest::kProof))
        return {};
    TRY(auto scratch, ScratchFile::make(m_options.scratchFolder));
    TRY_VOID(m_files->read(DatasetManifest::kProof, [&scratch](base::BytesView piece) -> base::Result<void> {
        if (scratch.size() + piece.size() > kMaxProofBytes)
            return base::badInput("The proof of the lock is too large.");
        return scratch.append(piece);
    }));
    TRY(m_proof, openZip(scratch.release(), DatasetManifest::kProof));
    m_evidence = m_proof.get();
    return {};
}

base::Result<std::optional<SealRecord>> DatasetCheck::sealOf(const EntryAt& at) {
    TRY(const auto cursor, m_evidence->seals(at.chain));
    for (;;) {
        TRY(auto record, cursor->next());
        if (!record)
            return record;
        const auto seal = Seal::parse(record->note);
        if (seal && seal->header.seq == at.seal)
            return record;
    }
}

/// An act on a lock behind the one in question, in a chain that is shown further.
void DatasetCheck::checkLaterAct(const EntryRecord& record) {
    const auto entry = Entry::parse(record.json);
    const auto kind = entry ? lockKindOf(*entry) : std::string_view();
    const auto where = "seal " + std::to_string(record.seal) + ", entry " + std::to_string(record.i);
    if (kind == kUnlockKind)
        warn("unlocked-later", "The database was unlocked again after this lock (" + where + "): " + entry->reason);
    else if (kind == kLockKind)
        warn("locked-again", "The database was locked anew after this lock (" + where + ").");
}

base::Result<void> DatasetCheck::findLock() {
    if (!m_manifest.lock) {
        find("dataset-lock", "The dataset names no database lock: the data were not locked when it was exported.");
        return {};
    }
    if (m_evidence == nullptr) {
        find("dataset-lock", "The dataset brings no proof of its lock. Give the trial's evidence bundle too.");
        return {};
    }
    const auto& at = m_manifest.lock->at;
    TRY(const auto manifest, m_evidence->manifest());
    const bool known = std::any_of(manifest.chains.begin(), manifest.chains.end(),
                                   [&at](const ChainHead& chain) { return chain.chain == at.chain; });
    if (!known) {
        find("dataset-lock", "The evidence is of another trial: it does not hold the chain of the lock.");
        return {};
    }
    TRY(const auto cursor, m_evidence->entries(at.chain));
    EntryRecord record;
    for (;;) {
        TRY(const bool more, cursor->nextInto(record));
        if (!more)
            break;
        if (!record.withheld.empty() || record.json.find("\"database-") == std::string::npos)
            continue;
        if (record.seal == at.seal && record.i == at.entry) {
            TRY_VOID(takeLock(at, record.json));
        } else if (std::tie(record.seal, record.i) > std::tie(at.seal, at.entry)) {
            checkLaterAct(record);
        }
    }
    if (!m_out.lock && m_out.verdict.findingsTotal == 0)
        find("dataset-lock", "The evidence does not show the lock that the dataset names (seal " +
                                 std::to_string(at.seal) + ", entry " + std::to_string(at.entry) + ").");
    return {};
}

base::Result<void> DatasetCheck::takeLock(const EntryAt& at, const std::string& json) {
    const auto entry = Entry::parse(json);
    const auto lock = entry ? DatabaseLock::parse(*entry) : base::Result<DatabaseLock>(entry.error());
    TRY(const auto record, sealOf(at));
    const auto seal = record ? Seal::parse(record->note) : base::Result<Seal>(base::badInput("The seal is missing."));
    if (!lock || !seal) {
        find("dataset-lock", lock ? seal.error().message : lock.error().message);
        return {};
    }
    const auto& header = seal->header;
    m_out.lock = SealedLock{at, *lock, header.author, header.role, entry->reason, header.time, header.zoneMinutes};
    if (header.role != "data-manager")
        find("dataset-lock",
             "The database was locked by " + header.author + " as " + header.role + "; a data manager locks it.");
    if (m_manifest.lock->root != lock->root || m_manifest.lock->values != lock->values)
        find("dataset-lock", "dataset.json names another root, or number of values, than the lock that was sealed.", {},
             base::encodeHex(lock->root), base::encodeHex(m_manifest.lock->root));
    return {};
}

// ---------------------------------------------------------------- the data

void DatasetCheck::checkNames() {
    for (const auto& name : m_files->names())
        if (name != DatasetManifest::kName && m_manifest.find(name) == nullptr)
            find("dataset-file", "The dataset holds a file that dataset.json does not name: " + name + ".");
}

void DatasetCheck::checkHash(const DatasetManifest::File& file, const Digest& hash) {
    if (hash != file.hash)
        find("dataset-file", file.name + " is not as it was exported: its SHA-256 differs.", {},
             base::encodeHex(file.hash), base::encodeHex(hash));
}

base::Result<void> DatasetCheck::checkFile(const DatasetManifest::File& file) {
    if (!m_files->names().contains(file.name)) {
        find("dataset-file", "The file " + file.name + " is missing.");
        return {};
    }
    crypto::Sha256 hash;
    TRY_VOID(m_files->read(file.name, [&hash](base::BytesView piece) -> base::Result<void> {
        hash.update(piece);
        return {};
    }));
    checkHash(file, hash.finish());
    return {};
}

base::Result<void> DatasetCheck::readTable(const DatasetManifest::Table& table, const Take& take, bool first) {
    const DatasetTable form(table.form, table.items);
    bool headerSeen = false;
    std::optional<base::Error> stopped; // an error of `take`
    CsvReader csv([&](std::uint64_t line, std::vector<std::string>& cells) -> base::Result<void> {
        if (!std::exchange(headerSeen, true))
            return cells == form.header() ? base::Result<void>()
                                          : base::badInput("line 1: the columns are not those of dataset.json");
        const auto values = form.decode(cells);
        if (!values)
            return base::badInput("line " + std::to_string(line) + ": " + values.error().message);
        for (const auto& value : *values)
            if (const auto taken = take({table.name, line, value, datasetLeaf(value)}); !taken) {
                stopped = taken.error();
                return taken.error();
            }
        return {};
    });
    crypto::Sha256 hash;
    base::Result<void> parsed;
    TRY_VOID(m_files->read(table.name, [&](base::BytesView piece) -> base::Result<void> {
        hash.update(piece);
        if (parsed)
            parsed = csv.feed(base::textOf(piece));
        return stopped ? base::Result<void>(*stopped) : base::Result<void>();
    }));
    if (parsed)
        parsed = csv.finish();
    if (!first)
        return {};
    checkHash(*m_manifest.find(table.name), hash.finish());
    if (!parsed)
        find("dataset-file", table.name + ", " + parsed.error().message + ". What follows there was not read.");
    return {};
}

base::Result<void> DatasetCheck::readTables(const Take& take, bool first) {
    for (const auto& table : m_manifest.tables)
        if (m_files->names().contains(table.name))
            TRY_VOID(readTable(table, take, first));
    return {};
}

/// Root, number and order of the values, and the hash of every file.
base::Result<void> DatasetCheck::readData() {
    ledger::TreeBuilder tree;
    std::optional<ItemPlace> last;
    bool ordered = true;
    TRY_VOID(readTables(
        [&](const Placed& at) -> base::Result<void> {
            if (tree.size() % kReportEach == 0) {
                m_progress.report("values", tree.size(), m_manifest.values);
                if (m_progress.cancelRequested())
                    return base::cancelled();
            }
            if (ordered && last && !comesBefore(*last, at.value.place)) {
                ordered = false;
                find("dataset-order",
                     at.file + ", line " + std::to_string(at.line) +
                         ": this row does not stand in its order, or stands twice. Only the first one is named.",
                     at.value.place);
            }
            last = at.value.place;
            tree.append(at.leaf);
            return {};
        },
        true));
    m_out.values = tree.size();
    m_out.root = tree.root();
    for (const auto& file : m_manifest.files) {
        const bool table = std::any_of(m_manifest.tables.begin(), m_manifest.tables.end(),
                                       [&file](const auto& one) { return one.name == file.name; });
        if (!table || !m_files->names().contains(file.name))
            TRY_VOID(checkFile(file));
    }
    return {};
}

void DatasetCheck::compareRoot() {
    if (!m_out.lock || (m_out.root == m_out.lock->lock.root && m_out.values == m_out.lock->lock.values))
        return;
    find("dataset-root",
         "The dataset is not the locked data: it holds " + std::to_string(m_out.values) + " values, " +
             std::to_string(m_out.lock->lock.values) + " were locked, and the root over them differs.",
         {}, base::encodeHex(m_out.lock->lock.root), base::encodeHex(m_out.root));
}

// ---------------------------------------------------------------- where it differs

base::Result<void> DatasetCheck::explain() {
    if (!m_out.lock || m_out.root == m_out.lock->lock.root)
        return {};
    TRY(const auto manifest, m_evidence->manifest());
    const bool whole = manifest.complete && manifest.chains.size() == 1 && m_out.verdict.counts.withheld == 0;
    return whole ? explainByEvidence() : explainByLeaves();
}

std::string lineWords(const std::string& file, std::uint64_t line) { return file + ", line " + std::to_string(line); }

base::Result<void> DatasetCheck::explainByEvidence() {
    using Match = LockedValues::Match;
    struct Difference {
        std::string where;
        DatasetValue value;
        Match match;
    };
    TRY(auto locked, LockedValues::read(*m_evidence, m_out.lock->at, m_progress));
    std::vector<Difference> differences;
    std::uint64_t total = 0;
    TRY_VOID(readTables(
        [&](const Placed& at) -> base::Result<void> {
            const auto match = locked.take(at.value.place, at.leaf);
            if (match != Match::Same && ++total <= kMaxFindings)
                differences.push_back({lineWords(at.file, at.line), at.value, match});
            return {};
        },
        false));
    std::vector<LockedValues::Key> keys = locked.missing(kMaxFindings);
    for (const auto& one : differences)
        if (one.match == Match::Changed)
            keys.push_back(LockedValues::keyOf(one.value.place));
    TRY(auto known, locked.lookUp(keys));
    for (const auto& one : differences) {
        const auto expected = known.extract(LockedValues::keyOf(one.value.place));
        find("dataset-value",
             one.where + (one.match == Match::Changed ? ": the value is not the one that was locked."
                          : one.match == Match::Added ? ": nothing was locked here."
                                                      : ": the value stands here a second time."),
             one.value.place,
             one.match == Match::Doubled ? std::string()
             : expected.empty()          ? "nothing"
                                         : describe(expected.mapped()),
             describe(one.value));
    }
    for (const auto& [key, value] : known)
        find("dataset-value", fileOf(value.place.form) + ": a value that was locked is missing.", value.place,
             describe(value), "nothing");
    m_out.verdict.findingsTotal += total - differences.size();
    m_out.verdict.findingsTotal += locked.missingTotal() - std::min<std::uint64_t>(locked.missingTotal(), kMaxFindings);
    return {};
}

/// The list of leaves in the dataset, where it is the one that was locked.
base::Result<std::optional<LockedLeaves>> DatasetCheck::loadLeaves() {
    LockedLeaves leaves;
    ledger::TreeBuilder tree;
    std::string rest;
    const bool there = m_files->names().contains(DatasetManifest::kLeaves);
    if (there)
        TRY_VOID(m_files->read(DatasetManifest::kLeaves, [&](base::BytesView piece) -> base::Result<void> {
            rest += base::textOf(piece);
            std::size_t at = 0;
            for (; rest.size() - at >= sizeof(Digest); at += sizeof(Digest)) {
                Digest leaf;
                std::copy_n(rest.begin() + static_cast<std::ptrdiff_t>(at), leaf.size(), leaf.begin());
                tree.append(leaf);
                leaves.append(leaf);
            }
            rest.erase(0, at);
            return {};
        }));
    if (!there || !rest.empty() || tree.root() != m_out.lock->lock.root)
        return std::optional<LockedLeaves>();
    leaves.sort();
    return std::optional(std::move(leaves));
}

/// Runs of locked values that were not seen, by their first index, less what stands there instead.
std::map<std::uint64_t, std::uint64_t> gapsIn(const std::vector<bool>& seen,
                                              const std::map<std::uint64_t, std::uint64_t>& instead) {
    std::map<std::uint64_t, std::uint64_t> gaps;
    for (std::uint64_t i = 0; i < seen.size() && gaps.size() < kMaxFindings;) {
        std::uint64_t end = i;
        while (end < seen.size() && !seen[end])
            ++end;
        const auto found = instead.find(i);
        const std::uint64_t strangers = found == instead.end() ? 0 : found->second;
        if (end - i > strangers)
            gaps[i] = end - i - strangers;
        i = end + 1;
    }
    return gaps;
}

base::Result<void> DatasetCheck::explainByLeaves() {
    TRY(const auto leaves, loadLeaves());
    if (!leaves) {
        find("dataset-file", "The list of leaf hashes in the dataset is not that of the lock either, so it cannot tell "
                             "which values differ. The trial's whole evidence bundle can.");
        return {};
    }
    std::vector<bool> seen(leaves->size());
    std::map<std::uint64_t, std::uint64_t> strangers; ///< how many stand where the locked value with this index should
    std::uint64_t next = 0;
    TRY_VOID(readTables(
        [&](const Placed& at) -> base::Result<void> {
            if (const auto index = leaves->find(at.leaf)) {
                seen[*index] = true;
                next = *index + 1;
                return {};
            }
            ++strangers[next];
            find("dataset-value", lineWords(at.file, at.line) + ": the value is not one that was locked here.",
                 at.value.place, {}, describe(at.value));
            return {};
        },
        false));
    return nameGaps(*leaves, gapsIn(seen, strangers));
}

/// `gaps`: after which locked value how many are missing.
base::Result<void> DatasetCheck::nameGaps(const LockedLeaves& leaves,
                                          const std::map<std::uint64_t, std::uint64_t>& gaps) {
    std::map<std::uint64_t, std::string> where{{0, "the beginning"}};
    TRY_VOID(readTables(
        [&](const Placed& at) -> base::Result<void> {
            const auto index = leaves.find(at.leaf);
            if (index && gaps.contains(*index + 1))
                where[*index + 1] = lineWords(at.file, at.line) + " (" + at.value.place.describe() + ")";
            return {};
        },
        false));
    for (const auto& [start, count] : gaps)
        find("dataset-value", std::to_string(count) +
                                  (count == 1 ? " value that was locked is" : " values that were locked are") +
                                  " missing after " + where[start] + ".");
    return {};
}

Json encodeLock(const SealedLock& sealed) {
    Json::Object out{{"chain", sealed.at.chain},
                     {"seal", Json::ofCount(sealed.at.seal)},
                     {"entry", Json::ofCount(sealed.at.entry)},
                     {"root", base::encodeHex(sealed.lock.root)},
                     {"values", Json::ofCount(sealed.lock.values)},
                     {"participants", Json::ofCount(sealed.lock.participants)},
                     {"forms", Json::ofCount(sealed.lock.forms)},
                     {"by", sealed.author},
                     {"role", sealed.role},
                     {"time", base::encodeTime(sealed.time)},
                     {"zone", base::encodeZone(sealed.zoneMinutes)}};
    if (!sealed.reason.empty())
        out["reason"] = sealed.reason;
    return out;
}

} // namespace

std::string DatasetVerdict::encodeJson() const {
    const auto parsed = Json::parse(verdict.encodeJson());
    CHECK(parsed.has_value() && parsed->asObject() != nullptr); // our own text
    Json::Object out = *parsed->asObject();
    out["dataset"] = Json::Object{{"lock", lock ? encodeLock(*lock) : Json()},
                                  {"root", base::encodeHex(root)},
                                  {"values", Json::ofCount(values)}};
    return Json(std::move(out)).encode();
}

base::Result<DatasetVerdict> checkDataset(const std::filesystem::path& dataset, EvidenceSource* evidence,
                                          const VerifyOptions& options, base::ProgressPort& progress) {
    return DatasetCheck(dataset, evidence, options, progress).run();
}

} // namespace caseseal::evidence
