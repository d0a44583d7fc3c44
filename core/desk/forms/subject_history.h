// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/fhir_data.h"
#include "store/projection.h"

/// Private to the room: what the sealed acts on one participant say of forms, for an export in FHIR.
namespace caseseal::desk {

/// What the acts on one form say.
struct FormHistory {
    exchange::FhirSeal newest;  ///< of any act on the form; its hash is not filled
    exchange::FhirSeal entered; ///< of the newest value; `chain` empty where there is none
    std::vector<exchange::FhirAgent> agents;
    std::vector<exchange::FhirSignature> signatures; ///< oldest first; `note` not filled
    std::vector<std::uint64_t> signatureSeals;       ///< beside those
};

struct SubjectHistory {
    std::map<store::FormPlace, FormHistory> forms;
    std::optional<base::UtcTime> withdrawn;
};

/// One participant's acts, as a stream; what it gives grows with the participant's forms. Machine.
[[nodiscard]] base::Result<SubjectHistory> readHistory(store::Projection& projection, const std::string& subject);

} // namespace caseseal::desk
