// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_plan.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using evidence::Json;
using exchange::claimOf;

void addGiven(Json::Object& out, const char* key, const std::string& text) {
    if (!text.empty())
        out[key] = text;
}

/// What the file calls a user, a location or a meaning beside its OID; empty where it does not.
template<typename Known, typename Name>
std::string nameIn(const std::vector<Known>& known, const std::string& oid, Name name) {
    const auto found = std::ranges::find(known, oid, &Known::oid);
    return found == known.end() ? std::string() : (*found).*name;
}

Json auditOf(const exchange::ClinicalFile& file, const exchange::SourceAudit& audit) {
    Json::Object out;
    addGiven(out, "user", audit.user);
    addGiven(out, "name", nameIn(file.users, audit.user, &exchange::SourceUser::name));
    addGiven(out, "location", audit.location);
    addGiven(out, "place", nameIn(file.locations, audit.location, &exchange::SourceLocation::name));
    addGiven(out, "time", audit.time);
    addGiven(out, "reason", audit.reason);
    addGiven(out, "id", audit.sourceId);
    return out;
}

Json signatureOf(const exchange::ClinicalFile& file, const exchange::SourceSignature& signature) {
    Json::Object out;
    addGiven(out, "user", signature.user);
    addGiven(out, "name", nameIn(file.users, signature.user, &exchange::SourceUser::name));
    addGiven(out, "location", signature.location);
    addGiven(out, "time", signature.time);
    addGiven(out, "meaning", nameIn(file.meanings, signature.signature, &exchange::SourceMeaning::meaning));
    return out;
}

} // namespace

Json originOf(const ImportFile& file, const exchange::ImportLine& line) {
    Json::Object out{{"file", file.sha256}, {"line", static_cast<std::int64_t>(line.line)}};
    if (const auto* audit = claimOf<exchange::SourceAudit>(line.claims))
        out["audit"] = auditOf(file.data, *audit);
    if (const auto* signature = claimOf<exchange::SourceSignature>(line.claims))
        out["signature"] = signatureOf(file.data, *signature);
    Json::Array remarks;
    for (const auto& claim : line.claims)
        if (const auto* remark = std::get_if<exchange::SourceAnnotation>(&claim); remark && !remark->comment.empty())
            remarks.emplace_back(remark->comment);
    if (!remarks.empty())
        out["remarks"] = std::move(remarks);
    return out;
}

} // namespace caseseal::desk
