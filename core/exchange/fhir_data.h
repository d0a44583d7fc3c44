// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/utc_time.h"
#include "evidence/entry.h"
#include "study/study.h"

#include <map>
#include <set>

/// What is told of a trial in HL7 FHIR, as plain values: what fhir_writer.h writes.
namespace caseseal::exchange {

enum class FhirRelease { R4, R5 }; ///< 4.0.1 and 5.0.0

/// The bundle as a whole.
struct FhirBundle {
    FhirRelease release = FhirRelease::R4;
    std::string chain; ///< of the installation; all ids are derived from it and from what they name
    base::UtcTime created;
    std::string software;  ///< "caseseal/0.1.0"
    bool practice = false; ///< invented data
};

struct FhirSeal {
    std::string chain; ///< of this installation, or of another one whose record lies here
    std::uint64_t seq = 0;
    crypto::Digest hash{};
    std::optional<std::uint64_t> ledgerIndex;
    base::UtcTime time;
    std::string author, role;
};

struct FhirStudyVersion {
    std::string oid, name, sha256; ///< of its ODM file, hex
};
struct FhirStudy {
    std::string oid, name, protocol, description, site;
    std::vector<FhirStudyVersion> versions; ///< oldest first
};

/// What one person agreed to, or took back.
struct FhirConsent {
    std::string chain; ///< of the consent.grant, as `seal` and `entry`
    std::uint64_t seal = 0, entry = 0;
    std::string document, version, title; ///< `document`: SHA-256, hex
    std::string by;                       ///< "participant", "representative"
    base::UtcTime time;
    std::vector<std::string> scopes; ///< still in force
    bool active = true;
};

struct FhirSubject {
    std::string key; ///< the pseudonym
    bool withdrawn = false;
    base::UtcTime enrolled;
    std::optional<base::UtcTime> left;
    std::vector<FhirConsent> consents; ///< oldest first
};

/// The value in force of one item of a form.
struct FhirValue {
    std::string group, groupRepeat, item;
    std::optional<std::string> value; ///< null: blank
    std::string unit, nullFlavour;    ///< as in evidence::DatasetValue
};

/// Who had a hand in a form, and what for.
struct FhirAgent {
    std::string chain, person, role; ///< a person's id is one within a chain
    std::string part;                ///< code of provenance-participant-type: "enterer", "verifier", "legal"
    auto operator<=>(const FhirAgent&) const = default;
};
/// A signature on a form, as it was sealed.
struct FhirSignature {
    std::string chain, person, name, meaning, covers;
    base::UtcTime time;
    std::string note;    ///< the signed note of the seal that holds it, all bytes
    bool stands = false; ///< nothing was changed since, and it was not taken back
};

/// How far a form is.
enum class FhirFormStatus { InProgress, Completed, Amended };

/// A form of a participant with its values.
struct FhirForm {
    evidence::ItemPlace place; ///< up to formRepeat
    const study::Study* study = nullptr;
    std::string studySha256; ///< of that version, hex
    FhirFormStatus status = FhirFormStatus::InProgress;
    std::vector<FhirValue> values; ///< in order of group, groupRepeat, item
    FhirSeal newest;               ///< the last seal that has to do with it
    FhirSeal entered;              ///< the last one with a value
    std::vector<FhirAgent> agents; ///< at least one
    std::vector<FhirSignature> signatures;
};

/// What one seal holds, for the audit trail.
struct FhirAct {
    FhirSeal seal;
    std::map<std::string, std::uint64_t> acts; ///< how many entries of each, at least one; "erased" for those
    bool refused = false;                      ///< it says that something was refused
    std::set<std::string> subjects;
    std::set<evidence::ItemPlace> forms; ///< up to formRepeat
};

} // namespace caseseal::exchange
