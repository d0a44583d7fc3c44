// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clinical_reader.h"

#include "base/ascii.h"
#include "clinical_claims.h"

#include <algorithm>
#include <array>
#include <set>

namespace caseseal::exchange {

namespace {

using Name = QLatin1String;

constexpr std::string_view kOdm13 = "http://www.cdisc.org/ns/odm/v1.3";
constexpr std::size_t kMostWarnings = 2000;
constexpr std::size_t kValuesPerReport = 1000;

/// ItemDataInteger and its kin (ODM 1.3.2 section 3.1.4.1.1.1.1.1.2), by what follows "ItemData".
constexpr std::array kTyped = {"Any",
                               "String",
                               "Integer",
                               "Float",
                               "Date",
                               "Time",
                               "Datetime",
                               "Boolean",
                               "Double",
                               "HexBinary",
                               "Base64Binary",
                               "HexFloat",
                               "Base64Float",
                               "PartialDate",
                               "PartialTime",
                               "PartialDatetime",
                               "DurationDatetime",
                               "IntervalDatetime",
                               "IncompleteDatetime",
                               "IncompleteDate",
                               "IncompleteTime",
                               "URI"};

class ClinicalReader {
public:
    ClinicalReader(XmlCursor& xml, base::ProgressPort& progress) : m_xml(xml), m_progress(progress) {}
    base::Result<ClinicalFile> read();

private:
    void readRoot();
    void readVersion();
    void readPart();
    void readAdminData();
    SourceUser readUser();
    SourceLocation readLocation();
    SourceMeaning readMeaning();
    ClinicalBlock readBlock(bool reference);
    ClinicalSubject readSubject();
    ClinicalEvent readEvent();
    ClinicalForm readForm();
    ClinicalGroup readGroup();
    ClinicalItem readItem(const std::string& typed);
    void readItemParts(ClinicalItem& item);
    void readReferences(ClinicalItem& item);
    void readContainer(SourceClaims& claims);
    void addVisitless(ClinicalSubject& subject);
    template<typename Level>
    Level open(const char* element, const char* oid, const char* repeat);
    std::string key(const char* element, const char* attribute);
    std::optional<std::string> typedElement() const;
    void misplaced(const std::string& where);
    void readNull(ClinicalItem& item);
    void countValue();
    void warn(std::uint64_t line, std::string oid, std::string message);
    base::Result<void> resolve();
    base::Result<void> resolveItem(ClinicalItem& item, const std::map<std::string, SourceClaim>& known);

    XmlCursor& m_xml;
    base::ProgressPort& m_progress;
    ClinicalFile m_file;
    std::set<std::string> m_referred;
    std::size_t m_values = 0;
    bool m_cancelled = false, m_saidVisitless = false, m_saidAssociation = false;
};

void ClinicalReader::warn(std::uint64_t line, std::string oid, std::string message) {
    if (m_file.warnings.size() < kMostWarnings)
        m_file.warnings.push_back({line, std::move(oid), std::move(message)});
    else
        m_file.warnings.back() = {0, {}, "There are more warnings like these, which are not listed."};
}

/// The OID or key that the element cannot be without.
std::string ClinicalReader::key(const char* element, const char* attribute) {
    auto value = m_xml.value(Name(attribute));
    if (value.empty())
        m_xml.refuse(m_xml.line(), std::string(element) + " has no " + attribute + ".");
    return value;
}

// --- the file ----------------------------------------------------------------------------------------------------

void ClinicalReader::readVersion() {
    const auto ns = m_xml.rootNamespace().toStdString();
    const auto line = m_xml.line();
    if (!m_xml.is(Name("ODM")))
        return m_xml.refuse(line, "the file is XML, but its first element is '" + m_xml.name() +
                                      "', not ODM. Clinical data is read from an ODM 1.3 file.");
    if (ns.empty())
        warn(line, {},
             "the file does not declare the ODM namespace (" + std::string(kOdm13) + "); it is read as if it did.");
    else if (ns != kOdm13)
        return m_xml.refuse(line, "the ODM element belongs to the namespace " + ns + "; only " + std::string(kOdm13) +
                                      " can be read. Export the data as ODM 1.3.2.");
    m_file.odmVersion = m_xml.value(Name("ODMVersion"));
    if (m_file.odmVersion.empty())
        warn(line, {}, "there is no ODMVersion; 1.3 is assumed.");
    else if (m_file.odmVersion != "1.3" && !m_file.odmVersion.starts_with("1.3."))
        m_xml.refuse(line, "this is ODM " + m_file.odmVersion.substr(0, 20) +
                               ", which cannot be read yet. Export the data as ODM 1.3.2.");
}

void ClinicalReader::readRoot() {
    readVersion();
    const auto type = m_xml.value(Name("FileType")), archival = m_xml.value(Name("Archival"));
    if (type != "Snapshot" && type != "Transactional")
        m_xml.refuse(m_xml.line(), "FileType is '" + type.substr(0, 60) + "'; it must be Snapshot or Transactional.");
    if (!archival.empty() && archival != "Yes")
        m_xml.refuse(m_xml.line(), "Archival is '" + archival.substr(0, 60) + "'; it can only be Yes, or not there.");
    m_file.transactional = type == "Transactional";
    m_file.archival = archival == "Yes";
    m_file.fileOid = m_xml.value(Name("FileOID"));
    m_file.priorFileOid = m_xml.value(Name("PriorFileOID"));
    m_file.created = m_xml.value(Name("CreationDateTime"));
    m_file.asOf = m_xml.value(Name("AsOfDateTime"));
    m_file.granularity = m_xml.value(Name("Granularity"));
    m_file.sourceSystem = m_xml.value(Name("SourceSystem"));
    m_file.sourceSystemVersion = m_xml.value(Name("SourceSystemVersion"));
}

void ClinicalReader::readPart() {
    if (m_xml.is(Name("ClinicalData")) || m_xml.is(Name("ReferenceData")))
        return m_file.blocks.push_back(readBlock(m_xml.is(Name("ReferenceData"))));
    if (m_xml.is(Name("AdminData")))
        return readAdminData();
    if (m_xml.is(Name("Study"))) { // some tools write the data into the study
        while (m_xml.nextChild()) {
            if (m_xml.is(Name("ClinicalData"))) {
                warn(m_xml.line(), {}, "ClinicalData stands inside of the Study; it is read.");
                m_file.blocks.push_back(readBlock(false));
            } else
                m_xml.skip();
        }
        return;
    }
    if (m_xml.is(Name("Association")) && !m_saidAssociation) {
        m_saidAssociation = true;
        warn(m_xml.line(), {}, "Associations are not taken.");
    }
    m_xml.skip();
}

base::Result<ClinicalFile> ClinicalReader::read() {
    readRoot();
    while (m_xml.nextChild())
        readPart();
    if (m_cancelled)
        return base::cancelled();
    TRY_VOID(m_xml.result());
    TRY_VOID(resolve());
    if (m_file.blocks.empty())
        return base::badInput("The file holds no data of participants (no ClinicalData and no ReferenceData).");
    return std::move(m_file);
}

// --- persons and places ------------------------------------------------------------------------------------------

void ClinicalReader::readAdminData() {
    while (m_xml.nextChild()) {
        if (m_xml.is(Name("User")))
            m_file.users.push_back(readUser());
        else if (m_xml.is(Name("Location")))
            m_file.locations.push_back(readLocation());
        else if (m_xml.is(Name("SignatureDef")))
            m_file.meanings.push_back(readMeaning());
        else
            m_xml.skip();
    }
}

SourceUser ClinicalReader::readUser() {
    SourceUser out;
    out.oid = key("User", "OID");
    out.type = m_xml.value(Name("UserType"));
    std::string display, full, first, last;
    const std::array<std::pair<Name, std::string*>, 6> parts = {{{Name("LoginName"), &out.login},
                                                                 {Name("DisplayName"), &display},
                                                                 {Name("FullName"), &full},
                                                                 {Name("FirstName"), &first},
                                                                 {Name("LastName"), &last},
                                                                 {Name("Organization"), &out.organization}}};
    while (m_xml.nextChild()) {
        const auto part = std::ranges::find_if(parts, [&](const auto& one) { return m_xml.is(one.first); });
        if (part == parts.end())
            m_xml.skip();
        else
            *part->second = base::trimmed(m_xml.text());
    }
    out.name = !full.empty() ? full : !display.empty() ? display : base::trimmed(first + " " + last);
    return out;
}

SourceLocation ClinicalReader::readLocation() {
    SourceLocation out{key("Location", "OID"), m_xml.value(Name("Name")), m_xml.value(Name("LocationType"))};
    m_xml.skip();
    return out;
}

SourceMeaning ClinicalReader::readMeaning() {
    SourceMeaning out;
    out.oid = key("SignatureDef", "OID");
    out.methodology = m_xml.value(Name("Methodology"));
    while (m_xml.nextChild()) {
        if (m_xml.is(Name("Meaning")))
            out.meaning = base::trimmed(m_xml.text());
        else if (m_xml.is(Name("LegalReason")))
            out.legalReason = base::trimmed(m_xml.text());
        else
            m_xml.skip();
    }
    return out;
}

// --- the data ----------------------------------------------------------------------------------------------------

template<typename Level>
Level ClinicalReader::open(const char* element, const char* oid, const char* repeat) {
    Level out;
    out.line = m_xml.line();
    out.oid = key(element, oid);
    if constexpr (requires { out.repeat; })
        out.repeat = m_xml.value(Name(repeat));
    out.transaction = readTransaction(m_xml, std::string(element) + " " + out.oid);
    if (m_file.archival && out.transaction == Transaction::Upsert)
        m_xml.refuse(out.line, std::string(element) + " " + out.oid +
                                   ": an Upsert cannot stand in a file whose Archival is Yes.");
    readForeignAttributes(m_xml, out.claims);
    return out;
}

void ClinicalReader::misplaced(const std::string& where) {
    m_xml.refuse(m_xml.line(), m_xml.name() + " cannot stand in " + where + " in ODM 1.3.");
}

ClinicalBlock ClinicalReader::readBlock(bool reference) {
    ClinicalBlock out;
    out.line = m_xml.line();
    out.reference = reference;
    const auto* element = reference ? "ReferenceData" : "ClinicalData";
    out.study = key(element, "StudyOID");
    out.version = m_xml.value(Name("MetaDataVersionOID"));
    if (out.version.empty())
        warn(out.line, out.study, std::string(element) + " does not say which version of the study it belongs to.");
    readForeignAttributes(m_xml, out.claims);
    while (m_xml.nextChild()) {
        if (!reference && m_xml.is(Name("SubjectData")))
            out.subjects.push_back(readSubject());
        else if (reference && m_xml.is(Name("ItemGroupData")))
            out.groups.push_back(readGroup());
        else if (m_xml.is(Name("AuditRecords")) || m_xml.is(Name("Signatures")) || m_xml.is(Name("Annotations")))
            readContainer(out.claims);
        else if (!readClaim(m_xml, out.claims))
            misplaced(element);
    }
    return out;
}

void ClinicalReader::readContainer(SourceClaims& claims) {
    while (m_xml.nextChild())
        if (!readClaim(m_xml, claims))
            m_xml.skip();
}

ClinicalSubject ClinicalReader::readSubject() {
    ClinicalSubject out;
    out.line = m_xml.line();
    out.key = key("SubjectData", "SubjectKey");
    out.transaction = readTransaction(m_xml, "SubjectData " + out.key);
    if (m_file.archival && out.transaction == Transaction::Upsert)
        m_xml.refuse(out.line, "SubjectData " + out.key + ": an Upsert cannot stand in a file whose Archival is Yes.");
    readForeignAttributes(m_xml, out.claims);
    while (m_xml.nextChild()) {
        if (m_xml.is(Name("StudyEventData")))
            out.events.push_back(readEvent());
        else if (m_xml.is(Name("FormData")))
            addVisitless(out);
        else if (m_xml.is(Name("SiteRef")) || m_xml.is(Name("InvestigatorRef"))) {
            const bool site = m_xml.is(Name("SiteRef"));
            (site ? out.site : out.investigator) = m_xml.value(Name(site ? "LocationOID" : "UserOID"));
            m_xml.skip();
        } else if (!readClaim(m_xml, out.claims))
            misplaced("SubjectData");
    }
    return out;
}

/// A form that stands in the participant without a visit.
void ClinicalReader::addVisitless(ClinicalSubject& subject) {
    if (!std::exchange(m_saidVisitless, true))
        warn(m_xml.line(), subject.key, "FormData stands in SubjectData without a visit (StudyEventData); it is read.");
    if (subject.events.empty() || !subject.events.back().oid.empty())
        subject.events.emplace_back().line = m_xml.line();
    subject.events.back().forms.push_back(readForm());
}

ClinicalEvent ClinicalReader::readEvent() {
    auto out = open<ClinicalEvent>("StudyEventData", "StudyEventOID", "StudyEventRepeatKey");
    while (m_xml.nextChild()) {
        if (m_xml.is(Name("FormData")))
            out.forms.push_back(readForm());
        else if (!readClaim(m_xml, out.claims))
            misplaced("StudyEventData");
    }
    return out;
}

ClinicalForm ClinicalReader::readForm() {
    auto out = open<ClinicalForm>("FormData", "FormOID", "FormRepeatKey");
    while (m_xml.nextChild()) {
        if (m_xml.is(Name("ItemGroupData")))
            out.groups.push_back(readGroup());
        else if (m_xml.is(Name("ArchiveLayoutRef")))
            m_xml.skip();
        else if (!readClaim(m_xml, out.claims))
            misplaced("FormData");
    }
    return out;
}

ClinicalGroup ClinicalReader::readGroup() {
    auto out = open<ClinicalGroup>("ItemGroupData", "ItemGroupOID", "ItemGroupRepeatKey");
    while (m_xml.nextChild()) {
        if (const auto typed = typedElement())
            out.items.push_back(readItem(*typed));
        else if (!readClaim(m_xml, out.claims))
            misplaced("ItemGroupData");
    }
    return out;
}

/// "" for ItemData, "Integer" for ItemDataInteger; nothing where the element is no value.
std::optional<std::string> ClinicalReader::typedElement() const {
    if (m_xml.is(Name("ItemData")))
        return std::string();
    const auto found = std::ranges::find_if(
        kTyped, [&](const char* one) { return m_xml.is(Name((std::string("ItemData") + one).c_str())); });
    return found == kTyped.end() ? std::nullopt : std::optional<std::string>(*found);
}

void ClinicalReader::countValue() {
    if (++m_values > kMostClinicalValues)
        m_xml.refuse(m_xml.line(), "the file holds more than " + std::to_string(kMostClinicalValues) +
                                       " values, which is the limit.");
    if (m_values % kValuesPerReport != 0)
        return;
    m_progress.report("values", m_values, 0);
    if (m_progress.cancelRequested()) {
        m_cancelled = true;
        m_xml.refuse(m_xml.line(), "cancelled.");
    }
}

ClinicalItem ClinicalReader::readItem(const std::string& typed) {
    auto out = open<ClinicalItem>("ItemData", "ItemOID", "");
    countValue();
    out.typed = typed;
    if (!typed.empty()) {
        readReferences(out);
        const bool asItIs = typed == "String" || typed == "Any";
        const auto text = m_xml.text();
        out.value = asItIs ? text : base::trimmed(text);
        return out;
    }
    out.value = m_xml.attribute(Name("Value"));
    readNull(out);
    readItemParts(out);
    return out;
}

void ClinicalReader::readNull(ClinicalItem& item) {
    const auto isNull = m_xml.attribute(Name("IsNull"));
    if (isNull && *isNull != "Yes")
        m_xml.refuse(item.line, "ItemData " + item.oid + ": IsNull is '" + isNull->substr(0, 60) +
                                    "'; it can only be Yes, or not there.");
    if (isNull && item.value)
        m_xml.refuse(item.line, "ItemData " + item.oid + " says that there is no value (IsNull) and gives one.");
    item.isNull = isNull.has_value();
}

void ClinicalReader::readItemParts(ClinicalItem& item) {
    while (m_xml.nextChild()) {
        if (m_xml.is(Name("MeasurementUnitRef"))) {
            item.unit = m_xml.value(Name("MeasurementUnitOID"));
            m_xml.skip();
        } else if (!readClaim(m_xml, item.claims))
            misplaced("ItemData");
    }
}

// --- what stands elsewhere in the file ---------------------------------------------------------------------------

/// Typed values name their claims by ID. Until the end of the file a claim with nothing but its ID stands for each.
void ClinicalReader::readReferences(ClinicalItem& item) {
    item.unit = m_xml.value(Name("MeasurementUnitOID"));
    const auto add = [&](SourceClaim claim, std::string id) {
        if (id.empty())
            return;
        std::visit(
            [&](auto& one) {
                if constexpr (requires { one.id; })
                    one.id = id;
            },
            claim);
        m_referred.insert(std::move(id));
        item.claims.push_back(std::move(claim));
    };
    add(SourceAudit(), m_xml.value(Name("AuditRecordID")));
    add(SourceSignature(), m_xml.value(Name("SignatureID")));
    add(SourceAnnotation(), m_xml.value(Name("AnnotationID")));
}

base::Result<void> ClinicalReader::resolveItem(ClinicalItem& item, const std::map<std::string, SourceClaim>& known) {
    for (auto& claim : item.claims) {
        const auto id = idOf(claim);
        if (item.typed.empty() || id.empty())
            continue;
        const auto found = known.find(id);
        if (found == known.end() || found->second.index() != claim.index())
            return base::badInput("Line " + std::to_string(item.line) + ": ItemData" + item.typed + " " + item.oid +
                                  " refers to '" + id.substr(0, 60) + "', and there is no such entry in the file.");
        claim = found->second;
    }
    return {};
}

base::Result<void> ClinicalReader::resolve() {
    if (m_referred.empty())
        return {};
    std::map<std::string, SourceClaim> known;
    for (auto& block : m_file.blocks)
        std::erase_if(block.claims, [&](const SourceClaim& claim) {
            const auto id = idOf(claim);
            return !id.empty() && m_referred.contains(id) && known.emplace(id, claim).second;
        });
    const auto inGroups = [&](std::vector<ClinicalGroup>& groups) -> base::Result<void> {
        for (auto& group : groups)
            for (auto& item : group.items)
                TRY_VOID(resolveItem(item, known));
        return {};
    };
    for (auto& block : m_file.blocks) {
        TRY_VOID(inGroups(block.groups));
        for (auto& subject : block.subjects)
            for (auto& event : subject.events)
                for (auto& form : event.forms)
                    TRY_VOID(inGroups(form.groups));
    }
    return {};
}

} // namespace

base::Result<ClinicalFile> parseClinicalData(base::BytesView xml, base::ProgressPort& progress,
                                             const study::OdmLimits& limits) {
    TRY(const auto cursor, XmlCursor::open(xml, limits, "clinical data"));
    return ClinicalReader(*cursor, progress).read();
}

} // namespace caseseal::exchange
