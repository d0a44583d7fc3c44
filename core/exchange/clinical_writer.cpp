// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clinical_writer.h"

#include "base/fresh_file.h"
#include "open_file.h"
#include "study/iso_time.h"
#include "xml_cursor.h"
#include "xml_writer.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <set>

namespace caseseal::exchange {

namespace {

using base::badInput;
using base::Result;
using evidence::ItemPlace;
using Name = QLatin1String;

constexpr const char* kNamespace = "http://www.cdisc.org/ns/odm/v1.3";
constexpr std::uint64_t kChangesPerReport = 1000;

// --- levels ------------------------------------------------------------------------------------------------------

struct Level {
    const char *element, *oidName, *repeatName;
    std::string ItemPlace::*oid;
    std::string ItemPlace::*repeat; ///< none where the level has no repeat key
};
constexpr std::array<Level, 5> kLevels = {
    {{"SubjectData", "SubjectKey", nullptr, &ItemPlace::subject, nullptr},
     {"StudyEventData", "StudyEventOID", "StudyEventRepeatKey", &ItemPlace::event, &ItemPlace::eventRepeat},
     {"FormData", "FormOID", "FormRepeatKey", &ItemPlace::form, &ItemPlace::formRepeat},
     {"ItemGroupData", "ItemGroupOID", "ItemGroupRepeatKey", &ItemPlace::group, &ItemPlace::groupRepeat},
     {"ItemData", "ItemOID", nullptr, &ItemPlace::item, nullptr}}};
constexpr std::size_t kSubject = 1, kItem = kLevels.size();

/// How many levels the place names, from the participant on; 0 where one is left out or a repeat key stands alone.
std::size_t levelsOf(const ItemPlace& place) {
    std::size_t count = 0;
    while (count < kItem && !(place.*kLevels[count].oid).empty())
        ++count;
    const bool gap =
        std::ranges::any_of(kLevels.begin() + static_cast<long>(count), kLevels.end(), [&](const auto& one) {
            return !(place.*one.oid).empty() || (one.repeat && !(place.*one.repeat).empty());
        });
    return gap ? 0 : count;
}

/// The place up to and with so many levels.
ItemPlace upTo(const ItemPlace& place, std::size_t levels) {
    auto out = place;
    for (auto at = levels; at < kItem; ++at) {
        (out.*kLevels[at].oid).clear();
        if (kLevels[at].repeat)
            (out.*kLevels[at].repeat).clear();
    }
    return out;
}

const char* wordOf(Transaction transaction) {
    switch (transaction) {
    case Transaction::Insert:
        return "Insert";
    case Transaction::Update:
        return "Update";
    case Transaction::Remove:
        return "Remove";
    case Transaction::Context:
        return "Context";
    default:
        return "";
    }
}

// --- what the schema knows ---------------------------------------------------------------------------------------

bool isMoment(std::string_view text) {
    return text.size() >= 19 && text[16] == ':' && study::isIsoValue(study::DataType::DateTime, text);
}

Result<void> momentNeeded(const std::string& text, const char* what) {
    if (isMoment(text))
        return {};
    return badInput(std::string(what) + " is '" + text.substr(0, 60) + "', which is no date with a time and seconds.");
}

Result<void> oneOf(const std::string& word, std::initializer_list<std::string_view> known, const char* what) {
    if (word.empty() || std::ranges::find(known, word) != known.end())
        return {};
    return badInput(std::string(what) + " is '" + word.substr(0, 60) + "', a word that ODM 1.3 does not know.");
}

Result<void> known(const std::set<std::string>& all, const std::string& oid, const char* what) {
    if (all.contains(oid))
        return {};
    return badInput(std::string("the ") + what + " '" + oid.substr(0, 60) + "' is not defined in the file.");
}

Result<void> noId(const std::string& id) {
    return id.empty() ? Result<void>()
                      : badInput("a claim has the ID '" + id.substr(0, 60) + "'; IDs are not written.");
}

bool isInteger(std::string_view text) {
    text.remove_prefix(text.starts_with('-') ? 1 : 0);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// --- the file ----------------------------------------------------------------------------------------------------

class ClinicalWriter {
public:
    ClinicalWriter(const ByteSink& sink, const ClinicalExport& file) : m_file(file), m_xml(sink) {}

    Result<void> writeHead();
    Result<void> write(const ClinicalChange& change);
    Result<void> finish();

private:
    Result<void> checkHead();
    Result<void> copyDesign();
    Result<void> writeAdminData();
    void writeUser(const SourceUser& user);
    void writeLocation(const SourceLocation& location);
    void writeMeaning(const SourceMeaning& meaning);

    Result<void> check(const ClinicalChange& change) const;
    Result<void> checkOrder(const ClinicalChange& change) const;
    Result<void> checkContent(const ClinicalChange& change) const;
    Result<void> checkTransaction(const ClinicalChange& change) const;
    Result<void> checkReferences(const ClinicalChange& change) const;
    Result<void> checkClaims(const ClinicalChange& change) const;
    Result<void> checkClaim(const SourceAudit& audit) const;
    Result<void> checkClaim(const SourceSignature& signature) const;
    Result<void> checkClaim(const SourceAnnotation& annotation) const;
    Result<void> checkClaim(const SourceFragment& fragment) const;
    Result<void> checkMaker(const std::string& user, const std::string& location, const std::string& time) const;

    std::size_t shared(const ItemPlace& place) const;
    bool returns(const ClinicalChange& change, std::size_t from) const;
    void closeTo(std::size_t levels);
    void beginBlock(const std::string& version);
    void openLevel(const ItemPlace& place, std::size_t levels, Transaction transaction);
    void openAround(const ClinicalChange& change, std::size_t levels);
    void writeContent(const ClinicalChange& change);
    void writeClaim(const SourceAudit& audit);
    void writeClaim(const SourceSignature& signature);
    void writeClaim(const SourceAnnotation& annotation);
    void remember(const ClinicalChange& change);
    const std::string& versionOf(const ClinicalChange& change) const {
        return change.version.empty() ? m_file.version : change.version;
    }

    const ClinicalExport& m_file;
    XmlWriter m_xml;
    std::set<std::string> m_users, m_locations, m_meanings, m_units;
    std::set<ItemPlace> m_there;   ///< of the participant: levels and values that have been inserted
    std::set<ItemPlace> m_written; ///< of the participant: what has an element in this ClinicalData
    ItemPlace m_at;                ///< what is open
    std::size_t m_open = 0;        ///< how many levels of it
    ItemPlace m_last;              ///< of the change before
    std::string m_version;         ///< of the ClinicalData that is open; empty where none is
};

template<typename Claim>
const Claim* claimOf(const ClinicalChange& change) {
    const auto found =
        std::ranges::find_if(change.claims, [](const auto& one) { return std::holds_alternative<Claim>(one); });
    return found == change.claims.end() ? nullptr : std::get_if<Claim>(&*found);
}

/// What comes later was not signed with it, or is not removed with it.
bool endsHere(const ClinicalChange& change) {
    return change.transaction == Transaction::Remove ||
           (change.transaction != Transaction::Unstated && claimOf<SourceSignature>(change));
}

template<typename Claim>
bool several(const ClinicalChange& change) {
    return std::ranges::count_if(change.claims, [](const auto& one) { return std::holds_alternative<Claim>(one); }) > 1;
}

// --- head --------------------------------------------------------------------------------------------------------

Result<void> ClinicalWriter::checkHead() {
    if (m_file.fileOid.empty() || m_file.study.empty() || m_file.version.empty())
        return badInput("The file, the study and the version of the study each need an OID.");
    if (m_file.design.empty() && m_file.priorFileOid.empty())
        return badInput("The design of the study is neither put into the file nor named by the OID of its own file.");
    TRY_VOID(momentNeeded(m_file.created, "CreationDateTime"));
    TRY_VOID(oneOf(m_file.granularity,
                   {"All", "Metadata", "AdminData", "ReferenceData", "AllClinicalData", "SingleSite", "SingleSubject"},
                   "Granularity"));
    if (!m_file.asOf.empty())
        TRY_VOID(momentNeeded(m_file.asOf, "AsOfDateTime"));
    if (!m_file.locations.empty() && !study::isIsoValue(study::DataType::Date, m_file.effectiveFrom))
        return badInput("EffectiveDate is '" + m_file.effectiveFrom.substr(0, 60) + "', which is no whole date.");
    return {};
}

Result<void> ClinicalWriter::writeHead() {
    TRY_VOID(checkHead());
    m_xml.open("ODM");
    m_xml.attribute("xmlns", kNamespace);
    m_xml.attribute("ODMVersion", "1.3.2");
    m_xml.attribute("FileType", m_file.transactional ? "Transactional" : "Snapshot");
    m_xml.given("Granularity", m_file.granularity);
    m_xml.given("Archival", m_file.transactional ? "Yes" : "");
    m_xml.attribute("FileOID", m_file.fileOid);
    m_xml.attribute("CreationDateTime", m_file.created);
    m_xml.given("PriorFileOID", m_file.priorFileOid);
    m_xml.given("AsOfDateTime", m_file.asOf);
    m_xml.given("SourceSystem", m_file.sourceSystem);
    m_xml.given("SourceSystemVersion", m_file.sourceSystemVersion);
    TRY_VOID(copyDesign());
    TRY_VOID(writeAdminData());
    return m_xml.flushWhereLarge();
}

Result<void> ClinicalWriter::copyDesign() {
    if (m_file.design.empty())
        return {};
    TRY(const auto cursor, XmlCursor::open(m_file.design, {}, "a study design"));
    auto& design = *cursor;
    const auto ns = design.rootNamespace();
    if (!design.is(Name("ODM")) || (!ns.isEmpty() && ns != Name(kNamespace)))
        return badInput("The design is no ODM 1.3 file.");
    std::set<std::string> studies, versions;
    while (design.nextChild()) {
        if (!design.is(Name("Study"))) {
            design.skip();
            continue;
        }
        const auto study = design.value(Name("OID"));
        studies.insert(study);
        design.copy(m_xml, [&] {
            if (design.is(Name("MeasurementUnit")))
                m_units.insert(design.value(Name("OID")));
            else if (design.is(Name("MetaDataVersion")) && study == m_file.study)
                versions.insert(design.value(Name("OID")));
        });
    }
    TRY_VOID(design.result());
    TRY_VOID(known(studies, m_file.study, "study"));
    return known(versions, m_file.version, "version");
}

Result<void> ClinicalWriter::writeAdminData() {
    if (m_file.users.empty() && m_file.locations.empty() && m_file.meanings.empty())
        return {};
    const auto isNew = [](std::set<std::string>& all, const std::string& oid) -> Result<void> {
        if (!oid.empty() && all.insert(oid).second)
            return {};
        return badInput("A user, location or meaning has no OID, or one that another has: '" + oid.substr(0, 60) +
                        "'.");
    };
    m_xml.open("AdminData");
    m_xml.attribute("StudyOID", m_file.study);
    for (const auto& user : m_file.users) {
        TRY_VOID(isNew(m_users, user.oid));
        TRY_VOID(oneOf(user.type, {"Sponsor", "Investigator", "Lab", "Other"}, "UserType"));
        writeUser(user);
    }
    for (const auto& location : m_file.locations) {
        TRY_VOID(isNew(m_locations, location.oid));
        TRY_VOID(oneOf(location.type, {"Sponsor", "Site", "CRO", "Lab", "Other"}, "LocationType"));
        if (location.name.empty())
            return badInput("The location " + location.oid + " has no name.");
        writeLocation(location);
    }
    for (const auto& meaning : m_file.meanings) {
        TRY_VOID(isNew(m_meanings, meaning.oid));
        TRY_VOID(oneOf(meaning.methodology, {"Digital", "Electronic"}, "Methodology"));
        writeMeaning(meaning);
    }
    m_xml.close();
    return {};
}

void ClinicalWriter::writeUser(const SourceUser& user) {
    m_xml.open("User");
    m_xml.attribute("OID", user.oid);
    m_xml.given("UserType", user.type);
    const std::array<std::pair<const char*, const std::string*>, 3> parts = {
        {{"LoginName", &user.login}, {"FullName", &user.name}, {"Organization", &user.organization}}};
    for (const auto& [element, text] : parts)
        if (!text->empty())
            m_xml.element(element, *text);
    m_xml.close();
}

void ClinicalWriter::writeLocation(const SourceLocation& location) {
    m_xml.open("Location");
    m_xml.attribute("OID", location.oid);
    m_xml.attribute("Name", location.name);
    m_xml.given("LocationType", location.type);
    m_xml.open("MetaDataVersionRef");
    m_xml.attribute("StudyOID", m_file.study);
    m_xml.attribute("MetaDataVersionOID", m_file.version);
    m_xml.attribute("EffectiveDate", m_file.effectiveFrom);
    m_xml.close();
    m_xml.close();
}

void ClinicalWriter::writeMeaning(const SourceMeaning& meaning) {
    m_xml.open("SignatureDef");
    m_xml.attribute("OID", meaning.oid);
    m_xml.given("Methodology", meaning.methodology);
    m_xml.element("Meaning", meaning.meaning);
    m_xml.element("LegalReason", meaning.legalReason);
    m_xml.close();
}

// --- what is refused ---------------------------------------------------------------------------------------------

Result<void> ClinicalWriter::check(const ClinicalChange& change) const {
    TRY_VOID(checkOrder(change));
    TRY_VOID(checkContent(change));
    TRY_VOID(checkReferences(change));
    TRY_VOID(checkClaims(change));
    if (m_file.transactional)
        return checkTransaction(change);
    return change.transaction == Transaction::Unstated ? Result<void>() : badInput("a snapshot has no transactions.");
}

Result<void> ClinicalWriter::checkOrder(const ClinicalChange& change) const {
    if (levelsOf(change.place) == 0)
        return badInput("the place leaves out a level.");
    const bool inOrder = m_last.subject.empty() ||
                         (m_file.transactional ? change.place.subject >= m_last.subject : change.place > m_last);
    return inOrder ? Result<void>() : badInput("it comes after " + m_last.describe() + ", out of the promised order.");
}

Result<void> ClinicalWriter::checkContent(const ClinicalChange& change) const {
    const auto levels = levelsOf(change.place);
    const bool says = change.value || change.isNull;
    if (levels != kItem && (says || !change.unit.empty()))
        return badInput("only an item has a value and a unit.");
    if (levels != kSubject && (!change.site.empty() || !change.investigator.empty()))
        return badInput("only a participant has a site and an investigator.");
    if (change.value && change.isNull)
        return badInput("there is a value, and it is said that there is none.");
    const bool silent = change.transaction == Transaction::Remove || change.transaction == Transaction::Context;
    if (levels == kItem && says == silent)
        return badInput(silent ? "a removal and a context have no value." : "there is neither a value nor a blank.");
    return {};
}

Result<void> ClinicalWriter::checkTransaction(const ClinicalChange& change) const {
    if (*wordOf(change.transaction) == '\0')
        return badInput("the transaction is not Insert, Update, Remove or Context.");
    const bool isNewSubject = change.place.subject != m_last.subject;
    const bool there = !isNewSubject && m_there.contains(change.place);
    if (change.transaction == Transaction::Insert && there)
        return badInput("it inserts what is there.");
    if (change.transaction != Transaction::Insert && !there)
        return badInput("the transaction is " + std::string(wordOf(change.transaction)) + " of what is not there.");
    if (change.transaction != Transaction::Context && !claimOf<SourceAudit>(change))
        return badInput("the transaction has no audit record.");
    return {};
}

Result<void> ClinicalWriter::checkReferences(const ClinicalChange& change) const {
    if (!change.unit.empty() && !m_file.design.empty())
        TRY_VOID(known(m_units, change.unit, "unit"));
    if (!change.site.empty())
        TRY_VOID(known(m_locations, change.site, "location"));
    if (!change.investigator.empty())
        TRY_VOID(known(m_users, change.investigator, "user"));
    return {};
}

Result<void> ClinicalWriter::checkClaims(const ClinicalChange& change) const {
    if (several<SourceAudit>(change) || several<SourceSignature>(change))
        return badInput("there are several audit records or signatures.");
    for (const auto& claim : change.claims)
        TRY_VOID(std::visit([this](const auto& one) { return checkClaim(one); }, claim));
    return {};
}

Result<void> ClinicalWriter::checkMaker(const std::string& user, const std::string& location,
                                        const std::string& time) const {
    TRY_VOID(known(m_users, user, "user"));
    TRY_VOID(known(m_locations, location, "location"));
    return momentNeeded(time, "DateTimeStamp");
}

Result<void> ClinicalWriter::checkClaim(const SourceAudit& audit) const {
    TRY_VOID(noId(audit.id));
    TRY_VOID(oneOf(audit.editPoint, {"Monitoring", "DataManagement", "DBAudit"}, "EditPoint"));
    TRY_VOID(oneOf(audit.usedImputation, {"Yes", "No"}, "UsedImputationMethod"));
    return checkMaker(audit.user, audit.location, audit.time);
}

Result<void> ClinicalWriter::checkClaim(const SourceSignature& signature) const {
    TRY_VOID(noId(signature.id));
    TRY_VOID(known(m_meanings, signature.signature, "meaning of a signature"));
    return checkMaker(signature.user, signature.location, signature.time);
}

Result<void> ClinicalWriter::checkClaim(const SourceAnnotation& annotation) const {
    TRY_VOID(noId(annotation.id));
    TRY_VOID(oneOf(annotation.commentBy, {"Sponsor", "Site"}, "SponsorOrSite"));
    if (!isInteger(annotation.number))
        return badInput("the number of an annotation is '" + annotation.number.substr(0, 60) + "'.");
    if (annotation.transaction == Transaction::Upsert)
        return badInput("an annotation has the transaction Upsert.");
    for (const auto& flag : annotation.flags)
        if (flag.valueCodeList.empty() || flag.type.empty() != flag.typeCodeList.empty())
            return badInput("a flag of an annotation does not say its code list.");
    return {};
}

Result<void> ClinicalWriter::checkClaim(const SourceFragment&) const {
    return badInput("what belongs to a vendor's namespace is not written.");
}

// --- the data ----------------------------------------------------------------------------------------------------

Result<void> ClinicalWriter::write(const ClinicalChange& change) {
    if (const auto good = check(change); !good)
        return badInput(change.place.describe() + ": " + good.error().message);
    if (change.place.subject != m_last.subject) {
        m_there.clear();
        m_written.clear();
    }
    if (m_version.empty() || m_version != versionOf(change) || returns(change, shared(change.place)))
        beginBlock(versionOf(change));
    const auto levels = levelsOf(change.place);
    closeTo(shared(change.place));
    openAround(change, levels - 1);
    openLevel(change.place, levels, change.transaction);
    writeContent(change);
    if (levels == kItem || endsHere(change))
        closeTo(levels - 1);
    remember(change);
    if (const auto written = m_xml.flushWhereLarge(); !written)
        return written.error().kind == base::ErrorKind::BadInput
                   ? badInput(change.place.describe() + " or just before: " + written.error().message)
                   : written.error();
    return {};
}

/// How many of the open levels stand around the place.
std::size_t ClinicalWriter::shared(const ItemPlace& place) const {
    auto levels = std::min(m_open, levelsOf(place) - 1);
    while (levels > 0 && upTo(m_at, levels) != upTo(place, levels))
        --levels;
    return levels;
}

/// It would need a second element beside one with the same key.
bool ClinicalWriter::returns(const ClinicalChange& change, std::size_t from) const {
    for (auto levels = from + 1; levels <= levelsOf(change.place); ++levels)
        if (m_written.contains(upTo(change.place, levels)))
            return true;
    return false;
}

void ClinicalWriter::closeTo(std::size_t levels) {
    for (; m_open > levels; --m_open)
        m_xml.close();
}

void ClinicalWriter::beginBlock(const std::string& version) {
    closeTo(0);
    if (!m_version.empty())
        m_xml.close();
    m_version = version;
    m_written.clear();
    m_xml.open("ClinicalData");
    m_xml.attribute("StudyOID", m_file.study);
    m_xml.attribute("MetaDataVersionOID", version);
}

void ClinicalWriter::openLevel(const ItemPlace& place, std::size_t levels, Transaction transaction) {
    const auto& level = kLevels[levels - 1];
    m_at = upTo(place, levels);
    m_xml.open(level.element);
    m_xml.attribute(level.oidName, place.*level.oid);
    if (level.repeat)
        m_xml.given(level.repeatName, place.*level.repeat);
    m_xml.given("TransactionType", wordOf(transaction));
    m_written.insert(m_at);
    m_open = levels;
}

/// The levels around a change. What was not there before, the change brings about.
void ClinicalWriter::openAround(const ClinicalChange& change, std::size_t levels) {
    while (m_open < levels) {
        const auto around = upTo(change.place, m_open + 1);
        const bool isNew = m_file.transactional && m_there.insert(around).second;
        openLevel(around, m_open + 1,
                  !m_file.transactional ? Transaction::Unstated
                  : isNew               ? Transaction::Insert
                                        : Transaction::Context);
        if (isNew)
            writeClaim(*claimOf<SourceAudit>(change)); // only Context has none, and needs all levels to be there
    }
}

void ClinicalWriter::writeContent(const ClinicalChange& change) {
    if (change.value)
        m_xml.attribute("Value", *change.value);
    if (change.isNull)
        m_xml.attribute("IsNull", "Yes");
    if (const auto* audit = claimOf<SourceAudit>(change))
        writeClaim(*audit);
    if (const auto* signature = claimOf<SourceSignature>(change))
        writeClaim(*signature);
    if (!change.investigator.empty())
        m_xml.reference("InvestigatorRef", "UserOID", change.investigator);
    if (!change.site.empty())
        m_xml.reference("SiteRef", "LocationOID", change.site);
    if (!change.unit.empty())
        m_xml.reference("MeasurementUnitRef", "MeasurementUnitOID", change.unit);
    for (const auto& claim : change.claims)
        if (const auto* annotation = std::get_if<SourceAnnotation>(&claim))
            writeClaim(*annotation);
}

void ClinicalWriter::writeClaim(const SourceAudit& audit) {
    m_xml.open("AuditRecord");
    m_xml.given("EditPoint", audit.editPoint);
    m_xml.given("UsedImputationMethod", audit.usedImputation);
    m_xml.reference("UserRef", "UserOID", audit.user);
    m_xml.reference("LocationRef", "LocationOID", audit.location);
    m_xml.element("DateTimeStamp", audit.time);
    if (!audit.reason.empty())
        m_xml.element("ReasonForChange", audit.reason);
    if (!audit.sourceId.empty())
        m_xml.element("SourceID", audit.sourceId);
    m_xml.close();
}

void ClinicalWriter::writeClaim(const SourceSignature& signature) {
    m_xml.open("Signature");
    m_xml.reference("UserRef", "UserOID", signature.user);
    m_xml.reference("LocationRef", "LocationOID", signature.location);
    m_xml.reference("SignatureRef", "SignatureOID", signature.signature);
    m_xml.element("DateTimeStamp", signature.time);
    if (!signature.manifest.empty())
        m_xml.element("CryptoBindingManifest", signature.manifest);
    m_xml.close();
}

void ClinicalWriter::writeClaim(const SourceAnnotation& annotation) {
    const auto coded = [this](const char* element, const std::string& codeList, const std::string& text) {
        m_xml.open(element);
        m_xml.attribute("CodeListOID", codeList);
        m_xml.text(text);
        m_xml.close();
    };
    m_xml.open("Annotation");
    m_xml.attribute("SeqNum", annotation.number);
    m_xml.given("TransactionType", wordOf(annotation.transaction));
    if (!annotation.comment.empty() || !annotation.commentBy.empty()) {
        m_xml.open("Comment");
        m_xml.given("SponsorOrSite", annotation.commentBy);
        m_xml.text(annotation.comment);
        m_xml.close();
    }
    for (const auto& flag : annotation.flags) {
        m_xml.open("Flag");
        coded("FlagValue", flag.valueCodeList, flag.value);
        if (!flag.typeCodeList.empty())
            coded("FlagType", flag.typeCodeList, flag.type);
        m_xml.close();
    }
    m_xml.close();
}

void ClinicalWriter::remember(const ClinicalChange& change) {
    m_last = change.place;
    if (change.transaction == Transaction::Insert)
        m_there.insert(change.place);
    if (change.transaction != Transaction::Remove)
        return;
    const auto levels = levelsOf(change.place);
    auto at = m_there.lower_bound(change.place);
    while (at != m_there.end() && upTo(*at, levels) == change.place)
        at = m_there.erase(at);
}

Result<void> ClinicalWriter::finish() {
    if (m_version.empty())
        beginBlock(m_file.version);
    closeTo(0);
    m_xml.close(); // ClinicalData
    m_xml.close(); // ODM
    return m_xml.flush();
}

} // namespace

Result<void> writeClinicalData(const ByteSink& sink, const ClinicalExport& file, const ClinicalChanges& changes,
                               base::ProgressPort& progress) {
    ClinicalWriter writer(sink, file);
    TRY_VOID(writer.writeHead());
    for (std::uint64_t done = 0;; ++done) {
        if (progress.cancelRequested())
            return base::cancelled();
        if (done % kChangesPerReport == 0)
            progress.report("changes", done, 0);
        TRY(const auto change, changes());
        if (!change)
            return writer.finish();
        TRY_VOID(writer.write(*change));
    }
}

Result<void> writeClinicalFile(const std::filesystem::path& to, const ClinicalExport& file,
                               const ClinicalChanges& changes, base::ProgressPort& progress) {
    base::FreshFile fresh(to);
    {
        OpenFile out(fresh.path(), O_WRONLY | O_CREAT | O_EXCL);
        TRY_VOID(out.isOpen());
        TRY_VOID(
            writeClinicalData([&out](base::BytesView bytes) { return out.write(bytes); }, file, changes, progress));
    }
    return fresh.putInPlace();
}

} // namespace caseseal::exchange
