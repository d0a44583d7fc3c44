// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/odm_reader.h"

#include <variant>

/// What an ODM 1.3 file says about participants (CDISC ODM 1.3.2, ClinicalData, ReferenceData and AdminData), as plain
/// values in the order of the file. Nothing here is ours: audit records, signatures and annotations are what the source
/// claims, and nothing of it was verified.
namespace caseseal::exchange {

/// TransactionType. Where it is not stated, that of the element around it counts (ODM 1.3.2 section 2.9).
enum class Transaction { Unstated, Insert, Update, Remove, Upsert, Context };

struct SourceAudit {
    std::string id;                        ///< of an entry of AuditRecords, else empty
    std::string user, location;            ///< OIDs
    std::string time;                      ///< as the file writes it
    std::string reason, sourceId;          ///< empty where there is none
    std::string editPoint, usedImputation; ///< attributes; empty where there is none
    bool operator==(const SourceAudit&) const = default;
};
struct SourceSignature {
    std::string id;
    std::string user, location, signature; ///< OIDs; `signature` of a SourceMeaning
    std::string time;
    std::string manifest; ///< CryptoBindingManifest, never evaluated
    bool operator==(const SourceSignature&) const = default;
};
struct SourceFlag {
    std::string value, valueCodeList, type, typeCodeList;
    bool operator==(const SourceFlag&) const = default;
};
/// A remark on what it stands in; queries of many systems come as such.
struct SourceAnnotation {
    std::string id, number; ///< `number`: SeqNum
    std::string comment, commentBy;
    std::vector<SourceFlag> flags;
    Transaction transaction = Transaction::Unstated;
    bool operator==(const SourceAnnotation&) const = default;
};
/// Of a vendor's namespace, kept for export: an element's text starts with '<', an attribute's is
/// `xmlns:v="..." v:Name="value"`.
struct SourceFragment {
    std::string xml;
    bool operator==(const SourceFragment&) const = default;
};
using SourceClaim = std::variant<SourceAudit, SourceSignature, SourceAnnotation, SourceFragment>;
using SourceClaims = std::vector<SourceClaim>; ///< in the order of the file

struct ClinicalItem {
    std::uint64_t line = 0; ///< of its tag, 1 upward
    std::string oid;
    Transaction transaction = Transaction::Unstated;
    std::optional<std::string> value; ///< the very text; an empty one is not the same as none
    bool isNull = false;              ///< the file says that there is no value (IsNull)
    std::string typed;                ///< "Integer" of ItemDataInteger; empty for ItemData
    std::string unit;                 ///< OID
    SourceClaims claims;
};
struct ClinicalGroup {
    std::uint64_t line = 0;
    std::string oid, repeat; ///< `repeat` empty where the file has none; so below
    Transaction transaction = Transaction::Unstated;
    SourceClaims claims;
    std::vector<ClinicalItem> items;
};
struct ClinicalForm {
    std::uint64_t line = 0;
    std::string oid, repeat;
    Transaction transaction = Transaction::Unstated;
    SourceClaims claims;
    std::vector<ClinicalGroup> groups;
};
struct ClinicalEvent {
    std::uint64_t line = 0;
    std::string oid, repeat; ///< `oid` empty where forms stand in the participant without a visit (REDCap)
    Transaction transaction = Transaction::Unstated;
    SourceClaims claims;
    std::vector<ClinicalForm> forms;
};
struct ClinicalSubject {
    std::uint64_t line = 0;
    std::string key;
    std::string site, investigator; ///< OIDs of location and user; empty where there is none
    Transaction transaction = Transaction::Unstated;
    SourceClaims claims;
    std::vector<ClinicalEvent> events;
};
/// One ClinicalData, or one ReferenceData (`groups` without participants).
struct ClinicalBlock {
    std::uint64_t line = 0;
    std::string study, version; ///< StudyOID, MetaDataVersionOID
    bool reference = false;
    SourceClaims claims; ///< entries of AuditRecords, Signatures and Annotations that no element refers to; fragments
    std::vector<ClinicalSubject> subjects;
    std::vector<ClinicalGroup> groups;
};

struct SourceUser {
    std::string oid, login, name, organization, type; ///< `name`: full, display or first and last name
    bool operator==(const SourceUser&) const = default;
};
struct SourceLocation {
    std::string oid, name, type;
    bool operator==(const SourceLocation&) const = default;
};
/// A SignatureDef: what a signature is said to mean.
struct SourceMeaning {
    std::string oid, meaning, legalReason, methodology;
    bool operator==(const SourceMeaning&) const = default;
};

struct ClinicalFile {
    bool transactional = false; ///< FileType; else a snapshot
    bool archival = false;
    std::string fileOid, priorFileOid, created, asOf, granularity, odmVersion, sourceSystem, sourceSystemVersion;
    std::vector<ClinicalBlock> blocks;
    std::vector<SourceUser> users;
    std::vector<SourceLocation> locations;
    std::vector<SourceMeaning> meanings;
    std::vector<study::OdmWarning> warnings; ///< what was tolerated; at most 2,000
};

} // namespace caseseal::exchange
