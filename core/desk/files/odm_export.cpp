// SPDX-License-Identifier: GPL-3.0-or-later
#include "odm_export.h"

#include "null_remark.h"
#include "workbench.h"

#include "evidence/erasure.h"
#include "exchange/clinical_writer.h"
#include "study/odm_reader.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace caseseal::desk {

namespace {

using exchange::ClinicalChange;
using exchange::Transaction;
using store::TrailRow;

constexpr const char* kLegalReason = "Signed electronically with the person's own key";

/// Ids are given once within a chain, not beyond it.
std::string oidOf(const std::string& chain, const std::string& id) { return id + "@" + chain; }

/// Who and where, as AdminData says it: the persons of every chain, a location for each.
class OdmPeople {
public:
    Result<void> load(store::TrialReader& reader);
    void fill(exchange::ClinicalExport& file) const;
    [[nodiscard]] const std::string& meaning(const std::string& text) const { return m_meanings.at(text); }

private:
    Result<void> loadLocations(store::TrialReader& reader);
    Result<void> loadMeanings(store::Projection& projection);
    void add(const TrailRow& act);

    std::map<std::string, exchange::SourceUser> m_users;         ///< by OID
    std::map<std::string, exchange::SourceLocation> m_locations; ///< by chain
    std::map<std::string, std::string> m_meanings;               ///< what a signature says -> its OID
};

void OdmPeople::add(const TrailRow& act) {
    const auto& data = act.entry.data;
    const auto id = textOr(data, "person");
    auto& user = m_users[oidOf(act.chain, id)];
    user.oid = oidOf(act.chain, id);
    user.login = id;
    if (act.entry.act == "person.add") {
        user.name = textOr(data, "name");
        user.organization = textOr(data, "organisation");
        user.type = "Other";
    }
    const auto* roles = data.find("roles");
    for (const auto& role : roles && roles->asArray() ? *roles->asArray() : evidence::Json::Array())
        if (role.asString() && *role.asString() == "investigator")
            user.type = "Investigator";
}

/// The first entry of a chain says which site it is.
Result<void> OdmPeople::loadLocations(store::TrialReader& reader) {
    TRY(const auto manifest, reader.source().manifest());
    for (const auto& chain : manifest.chains) {
        auto& location = m_locations[chain.chain];
        location = {chain.chain, chain.chain, "Site"};
        TRY(const auto first, reader.entriesOf(chain.chain, 0));
        for (const auto& stored : first) {
            TRY(const auto entry, evidence::Entry::parse(stored.record.json));
            if (const auto site = textOr(entry.data, "site"); entry.act == "chain.open" && !site.empty())
                location.name = site;
        }
    }
    return {};
}

Result<void> OdmPeople::loadMeanings(store::Projection& projection) {
    store::TrailFilter filter;
    filter.acts = {"form.sign"};
    return projection.trail(filter, [this](const TrailRow& row) {
        m_meanings.try_emplace(textOr(row.entry.data, "meaning"), "MEANING." + std::to_string(m_meanings.size() + 1));
        return true;
    });
}

Result<void> OdmPeople::load(store::TrialReader& reader) {
    TRY(const auto acts, reader.projection().personActs());
    for (const auto& act : acts)
        add(act);
    TRY_VOID(loadLocations(reader));
    return loadMeanings(reader.projection());
}

void OdmPeople::fill(exchange::ClinicalExport& file) const {
    for (const auto& [oid, user] : m_users)
        file.users.push_back(user);
    for (const auto& [chain, location] : m_locations)
        file.locations.push_back(location);
    for (const auto& [text, oid] : m_meanings)
        file.meanings.push_back({oid, text, kLegalReason, "Digital"});
}

/// The changes of one participant after the other.
class OdmChanges {
public:
    OdmChanges(const FileExportInput& input, const OdmPeople& people)
        : m_input(input), m_projection(input.reader.projection()), m_people(people) {}
    virtual ~OdmChanges() = default;
    Result<void> begin();
    Result<std::optional<ClinicalChange>> next();
    [[nodiscard]] std::uint64_t values() const { return m_values; }

protected:
    virtual Result<void> load(const std::string& subject) = 0;
    void add(ClinicalChange change);
    [[nodiscard]] Result<exchange::SourceSignature> signatureOf(const TrailRow& row);

    const FileExportInput& m_input;
    store::Projection& m_projection;
    const OdmPeople& m_people;

private:
    std::vector<std::string> m_subjects;
    std::size_t m_nextSubject = 0;
    std::vector<ClinicalChange> m_changes;
    std::size_t m_nextChange = 0;
    std::uint64_t m_values = 0;
};

Result<void> OdmChanges::begin() {
    TRY(const auto subjects, m_projection.subjects());
    for (const auto& row : subjects)
        if (!m_input.leftOut.contains(row.subject))
            m_subjects.push_back(row.subject);
    std::ranges::sort(m_subjects);
    return {};
}

/// The first word about a place is one value more.
void OdmChanges::add(ClinicalChange change) {
    const bool first = change.transaction == Transaction::Insert || change.transaction == Transaction::Unstated;
    m_values += first && !change.place.item.empty() ? 1 : 0;
    m_changes.push_back(std::move(change));
}

Result<std::optional<ClinicalChange>> OdmChanges::next() {
    while (m_nextChange == m_changes.size()) {
        if (m_nextSubject == m_subjects.size())
            return std::optional<ClinicalChange>();
        m_changes.clear();
        m_nextChange = 0;
        TRY_VOID(load(m_subjects[m_nextSubject++]));
    }
    return std::optional(std::move(m_changes[m_nextChange++]));
}

/// What binds it to its record are our own seal and the values that it covers.
Result<exchange::SourceSignature> OdmChanges::signatureOf(const TrailRow& row) {
    TRY(const auto note, m_projection.sealNote(row.chain, row.seal));
    exchange::SourceSignature out;
    out.user = oidOf(row.chain, row.author);
    out.location = row.chain;
    out.signature = m_people.meaning(textOr(row.entry.data, "meaning"));
    out.time = base::encodeTime(row.time);
    out.manifest = "seal " + row.chain + "/" + std::to_string(row.seal) + " " +
                   base::encodeHex(crypto::sha256(base::bytesOf(note.value_or("")))) + ", covers " +
                   textOr(row.entry.data, "covers");
    return out;
}

// --- everything that was done

class OdmHistory final : public OdmChanges {
public:
    OdmHistory(const FileExportInput& input, const OdmPeople& people) : OdmChanges(input, people) {}
    Result<void> loadVersions();

private:
    Result<void> load(const std::string& subject) override;
    Result<void> take(const TrailRow& row);
    void takeValue(ClinicalChange change, const TrailRow& row);
    [[nodiscard]] std::string versionAt(const TrailRow& row) const;

    std::vector<std::pair<std::uint64_t, std::string>> m_versions; ///< id of the entry, OID; ascending
    std::set<ItemPlace> m_there;                                   ///< of the participant
};

Result<void> OdmHistory::loadVersions() {
    TRY(const auto rows, m_projection.studyVersions());
    for (const auto& row : rows)
        m_versions.emplace_back(row.id, textOr(row.entry.data, "oid"));
    return {};
}

/// In force when it was sealed; on another installation's chain the newest one.
std::string OdmHistory::versionAt(const TrailRow& row) const {
    std::string out;
    for (const auto& [id, oid] : m_versions)
        if (out.empty() || id < row.id)
            out = oid;
    return out;
}

std::string reasonOf(const TrailRow& row) {
    if (!row.erased)
        return row.entry.reason;
    return row.erasure ? "Erased by " + row.erasure->by + " at " + base::encodeTime(row.erasure->time) + ": " +
                             row.erasure->reason
                       : "Erased";
}

exchange::SourceAudit auditOf(const TrailRow& row) {
    exchange::SourceAudit out;
    out.user = oidOf(row.chain, row.author);
    out.location = row.chain;
    out.time = base::encodeTime(row.time);
    out.reason = reasonOf(row);
    out.sourceId = row.chain + "/" + std::to_string(row.seal) + "/" + std::to_string(row.entryIndex);
    return out;
}

/// An erased value leaves what was kept of it, or a blank.
void OdmHistory::takeValue(ClinicalChange change, const TrailRow& row) {
    const auto kept = row.erased ? evidence::keptValue(row.erasure ? row.erasure->kept : evidence::Json()) : row.entry;
    change.transaction = m_there.insert(change.place).second ? Transaction::Insert : Transaction::Update;
    change.value = kept.value;
    change.isNull = !kept.value;
    change.unit = kept.value ? kept.unit : std::string();
    if (const auto flavour = textOr(kept.data, "null"); !flavour.empty())
        change.claims.emplace_back(nullRemark(flavour));
    add(std::move(change));
}

Result<void> OdmHistory::take(const TrailRow& row) {
    const auto& act = row.erased && row.erasure ? row.erasure->act : row.entry.act;
    ClinicalChange change;
    change.place = row.entry.place;
    change.version = versionAt(row);
    change.claims = {auditOf(row)};
    if (act == "item.set" || act == "item.change") {
        takeValue(std::move(change), row);
    } else if (act == "subject.enrol") {
        change.transaction = Transaction::Insert;
        change.site = row.chain;
        add(std::move(change));
    } else if (act == "form.sign") {
        change.transaction = Transaction::Context;
        TRY(auto signature, signatureOf(row));
        change.claims.emplace_back(std::move(signature));
        add(std::move(change));
    }
    return {};
}

/// Several chains as one story; the order of each chain stays, whatever its clock said.
void sortByTime(std::vector<TrailRow>& rows) {
    std::map<std::string, base::UtcTime> latest;
    std::vector<std::pair<base::UtcTime, std::size_t>> order;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto& time = latest[rows[i].chain];
        time = std::max(time, rows[i].time);
        order.emplace_back(time, i);
    }
    if (latest.size() < 2)
        return;
    std::ranges::stable_sort(order, {}, &std::pair<base::UtcTime, std::size_t>::first);
    std::vector<TrailRow> sorted;
    for (const auto& [time, index] : order)
        sorted.push_back(std::move(rows[index]));
    rows = std::move(sorted);
}

Result<void> OdmHistory::load(const std::string& subject) {
    std::vector<TrailRow> rows;
    store::TrailFilter filter;
    filter.subject = subject;
    TRY_VOID(m_projection.trail(filter, [&rows](const TrailRow& row) {
        rows.push_back(row);
        return true;
    }));
    sortByTime(rows);
    m_there.clear();
    for (const auto& row : rows)
        TRY_VOID(take(row));
    return {};
}

// --- how it stands

class OdmState final : public OdmChanges {
public:
    OdmState(const FileExportInput& input, const OdmPeople& people) : OdmChanges(input, people) {}
    Result<void> loadVersions();

private:
    Result<void> load(const std::string& subject) override;
    Result<void> takeForm(const store::FormState& state);
    Result<void> takeSignature(const store::FormState& state, const std::string& version);

    std::map<std::string, std::string> m_versions; ///< SHA-256 -> OID
};

Result<void> OdmState::loadVersions() {
    TRY(const auto rows, m_projection.studyVersions());
    for (const auto& row : rows)
        m_versions[textOr(row.entry.data, "sha256")] = textOr(row.entry.data, "oid");
    return {};
}

Result<void> OdmState::takeSignature(const store::FormState& state, const std::string& version) {
    const auto& at = state.place;
    ClinicalChange change;
    change.place = placeOf(at);
    change.version = version;
    TRY(const auto rows, m_projection.history(change.place));
    const auto newest =
        std::ranges::find(rows.rbegin(), rows.rend(), "form.sign", [](const TrailRow& row) { return row.entry.act; });
    if (newest == rows.rend())
        return {};
    TRY(auto signature, signatureOf(*newest));
    change.claims.emplace_back(std::move(signature));
    add(std::move(change));
    return {};
}

Result<void> OdmState::takeForm(const store::FormState& state) {
    const auto known = m_versions.find(state.studyVersion);
    const std::string version = known == m_versions.end() ? std::string() : known->second;
    if (state.isSigned)
        TRY_VOID(takeSignature(state, version));
    TRY(const auto values, m_projection.values(state.place));
    for (const auto& value : values) {
        ClinicalChange change;
        change.place = value.place;
        change.version = version;
        change.value = value.value;
        change.isNull = !value.value;
        change.unit = value.value ? value.unit : std::string();
        if (!value.value && !value.nullFlavour.empty())
            change.claims = {nullRemark(value.nullFlavour)};
        add(std::move(change));
    }
    return {};
}

Result<void> OdmState::load(const std::string& subject) {
    ClinicalChange enrolled;
    enrolled.place.subject = subject;
    enrolled.site = m_input.trial.chain;
    add(std::move(enrolled));
    TRY(auto states, m_projection.formStates(subject));
    std::ranges::sort(states, {}, &store::FormState::place);
    for (const auto& state : states)
        if (state.values > 0)
            TRY_VOID(takeForm(state));
    return {};
}

// --- the file

/// How the design's own file calls itself.
std::string fileOidOf(base::BytesView design) {
    QXmlStreamReader xml(
        QByteArray(reinterpret_cast<const char*>(design.data()), static_cast<qsizetype>(design.size())));
    return xml.readNextStartElement() ? xml.attributes().value(QLatin1String("FileOID")).toString().toStdString()
                                      : std::string();
}

/// Goes into the file where nothing of it would be lost by that; else the file names it.
Result<void> addDesign(exchange::ClinicalExport& file, const StudyFile& design) {
    TRY(const auto read, study::parseOdm(design.odm));
    file.study = design.study.oid;
    file.version = design.study.versionOid;
    if (read.foreign.empty() && read.warnings.empty())
        file.design = design.odm;
    else if (file.priorFileOid = fileOidOf(design.odm); file.priorFileOid.empty())
        file.priorFileOid = design.sha256;
    return {};
}

Result<exchange::ClinicalExport> headOf(const FileExportInput& input, bool transactional) {
    exchange::ClinicalExport file;
    file.transactional = transactional;
    file.created = base::encodeTime(input.created);
    file.sourceSystem = "CaseSeal";
    file.sourceSystemVersion = CASESEAL_VERSION;
    file.granularity = input.leftOut.empty() ? "AllClinicalData" : "";
    TRY(const auto manifest, input.reader.source().manifest());
    file.fileOid = manifest.chains.front().chain + "." + std::to_string(manifest.chains.front().length) +
                   (transactional ? ".history" : ".snapshot");
    TRY(const auto versions, input.reader.projection().studyVersions()); // every trial begins with one
    file.effectiveFrom = base::encodeTime(versions.back().time).substr(0, 10);
    return file;
}

template<typename Changes>
Result<std::uint64_t> writeFile(const std::filesystem::path& to, const FileExportInput& input, bool transactional,
                                base::ProgressPort& progress) {
    TRY(auto file, headOf(input, transactional));
    TRY(const auto inForce, input.reader.projection().studyVersion());
    const auto design = std::ranges::find(input.versions, inForce, &StudyFile::sha256);
    CHECK(design != input.versions.end());
    TRY_VOID(addDesign(file, *design));
    OdmPeople people;
    TRY_VOID(people.load(input.reader));
    people.fill(file);
    Changes changes(input, people);
    TRY_VOID(changes.loadVersions());
    TRY_VOID(changes.begin());
    TRY_VOID(exchange::writeClinicalFile(
        to, file, [&changes] { return changes.next(); }, progress));
    return changes.values();
}

} // namespace

Result<std::uint64_t> writeOdmHistory(const std::filesystem::path& to, const FileExportInput& input,
                                      base::ProgressPort& progress) {
    return writeFile<OdmHistory>(to, input, true, progress);
}

Result<std::uint64_t> writeOdmState(const std::filesystem::path& to, const FileExportInput& input,
                                    base::ProgressPort& progress) {
    return writeFile<OdmState>(to, input, false, progress);
}

} // namespace caseseal::desk
