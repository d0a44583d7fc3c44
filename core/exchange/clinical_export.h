// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/entry.h"
#include "exchange/clinical_data.h"

#include <functional>

/// What is told to others about participants, as plain values: what clinical_writer.h writes.
namespace caseseal::exchange {

/// The file as a whole. Times are xs:dateTime with seconds ("2026-11-22T10:02:03Z"). Empty where there is none.
struct ClinicalExport {
    /// With the whole history (Archival="Yes"); else a snapshot: how the values stand.
    bool transactional = true;
    std::string fileOid, created; ///< must be there
    std::string asOf, sourceSystem, sourceSystemVersion;
    std::string study, version; ///< OIDs; must be there
    std::string granularity;    ///< "All", "AllClinicalData", "SingleSite", "SingleSubject"
    /// The ODM 1.3 file of the design, the very bytes; its Study elements are put before the data. A view: it must
    /// outlive the writing.
    base::BytesView design;
    std::string priorFileOid;  ///< FileOID of the design's file where it is not put into this one
    std::string effectiveFrom; ///< day of the version, where there are locations: "2026-11-22"
    std::vector<SourceUser> users;
    std::vector<SourceLocation> locations;
    std::vector<SourceMeaning> meanings;
};

/// One act on a value, or on the level that `place` ends with (signed, enrolled, removed with what is below).
struct ClinicalChange {
    evidence::ItemPlace place;
    std::string version; ///< MetaDataVersionOID it was made under; empty: the file's
    /// Insert, Update, Remove, or Context where nothing changes (a signature, a remark). Unstated in a snapshot.
    Transaction transaction = Transaction::Unstated;
    std::optional<std::string> value; ///< of an item: this or `isNull`, but for Remove and Context
    bool isNull = false;
    std::string unit;               ///< OID, of an item
    std::string site, investigator; ///< OIDs of a location and a user, of a participant
    /// At most one audit record, at most one signature, annotations. No IDs, no fragments of vendors.
    SourceClaims claims;
    bool operator==(const ClinicalChange&) const = default;
};

/// The next change; nothing at the end.
using ClinicalChanges = std::function<base::Result<std::optional<ClinicalChange>>()>;

} // namespace caseseal::exchange
