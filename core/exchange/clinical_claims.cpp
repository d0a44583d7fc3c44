// SPDX-License-Identifier: GPL-3.0-or-later
#include "clinical_claims.h"

#include <array>

namespace caseseal::exchange {

namespace {

using Name = QLatin1String;

SourceAudit readAudit(XmlCursor& xml) {
    SourceAudit out;
    out.id = xml.value(Name("ID"));
    out.editPoint = xml.value(Name("EditPoint"));
    out.usedImputation = xml.value(Name("UsedImputationMethod"));
    while (xml.nextChild()) {
        if (xml.is(Name("DateTimeStamp")))
            out.time = xml.text();
        else if (xml.is(Name("ReasonForChange")))
            out.reason = xml.text();
        else if (xml.is(Name("SourceID")))
            out.sourceId = xml.text();
        else {
            if (xml.is(Name("UserRef")))
                out.user = xml.value(Name("UserOID"));
            else if (xml.is(Name("LocationRef")))
                out.location = xml.value(Name("LocationOID"));
            xml.skip();
        }
    }
    return out;
}

SourceSignature readSignature(XmlCursor& xml) {
    SourceSignature out;
    out.id = xml.value(Name("ID"));
    while (xml.nextChild()) {
        if (xml.is(Name("DateTimeStamp")))
            out.time = xml.text();
        else if (xml.is(Name("CryptoBindingManifest")))
            out.manifest = xml.text();
        else {
            if (xml.is(Name("UserRef")))
                out.user = xml.value(Name("UserOID"));
            else if (xml.is(Name("LocationRef")))
                out.location = xml.value(Name("LocationOID"));
            else if (xml.is(Name("SignatureRef")))
                out.signature = xml.value(Name("SignatureOID"));
            xml.skip();
        }
    }
    return out;
}

SourceFlag readFlag(XmlCursor& xml) {
    SourceFlag out;
    while (xml.nextChild()) {
        if (xml.is(Name("FlagValue"))) {
            out.valueCodeList = xml.value(Name("CodeListOID"));
            out.value = xml.text();
        } else if (xml.is(Name("FlagType"))) {
            out.typeCodeList = xml.value(Name("CodeListOID"));
            out.type = xml.text();
        } else
            xml.skip();
    }
    return out;
}

SourceAnnotation readAnnotation(XmlCursor& xml) {
    SourceAnnotation out;
    out.id = xml.value(Name("ID"));
    out.number = xml.value(Name("SeqNum"));
    out.transaction = readTransaction(xml, "Annotation " + out.number);
    while (xml.nextChild()) {
        if (xml.is(Name("Comment"))) {
            out.commentBy = xml.value(Name("SponsorOrSite"));
            out.comment = xml.text();
        } else if (xml.is(Name("Flag")))
            out.flags.push_back(readFlag(xml));
        else
            xml.skip();
    }
    return out;
}

} // namespace

bool readClaim(XmlCursor& xml, SourceClaims& claims) {
    if (!xml.ours())
        claims.emplace_back(SourceFragment{xml.fragment()});
    else if (xml.is(Name("AuditRecord")))
        claims.emplace_back(readAudit(xml));
    else if (xml.is(Name("Signature")))
        claims.emplace_back(readSignature(xml));
    else if (xml.is(Name("Annotation")))
        claims.emplace_back(readAnnotation(xml));
    else
        return false;
    return true;
}

void readForeignAttributes(const XmlCursor& xml, SourceClaims& claims) {
    for (auto& text : xml.foreignAttributes())
        claims.emplace_back(SourceFragment{std::move(text)});
}

Transaction readTransaction(XmlCursor& xml, const std::string& what) {
    constexpr std::array<std::pair<std::string_view, Transaction>, 5> kWords = {{{"Insert", Transaction::Insert},
                                                                                 {"Update", Transaction::Update},
                                                                                 {"Remove", Transaction::Remove},
                                                                                 {"Upsert", Transaction::Upsert},
                                                                                 {"Context", Transaction::Context}}};
    const auto word = xml.attribute(Name("TransactionType"));
    if (!word)
        return Transaction::Unstated;
    for (const auto& [text, transaction] : kWords)
        if (*word == text)
            return transaction;
    xml.refuse(xml.line(), what + ": the TransactionType is '" + word->substr(0, 60) +
                               "'; it must be Insert, Update, Remove, Upsert or Context.");
    return Transaction::Unstated;
}

std::string idOf(const SourceClaim& claim) {
    if (const auto* audit = std::get_if<SourceAudit>(&claim))
        return audit->id;
    if (const auto* signature = std::get_if<SourceSignature>(&claim))
        return signature->id;
    const auto* annotation = std::get_if<SourceAnnotation>(&claim);
    return annotation ? annotation->id : std::string();
}

} // namespace caseseal::exchange
