// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidence_source.h"

#include <set>

namespace caseseal::evidence {

namespace {

constexpr std::string_view kType = "caseseal.org/evidence@v1";

const std::string* text(const Json& object, std::string_view key) {
    const Json* member = object.find(key);
    return member == nullptr ? nullptr : member->asString();
}

std::optional<std::uint64_t> counter(const Json& object, std::string_view key) {
    const Json* member = object.find(key);
    if (member == nullptr || member->asInteger() == nullptr || *member->asInteger() < 0)
        return std::nullopt;
    return static_cast<std::uint64_t>(*member->asInteger());
}

base::Error bad(const std::string& what) { return base::badInput("manifest.json: " + what + "."); }

base::Result<ChainHead> parseChain(const Json& json) {
    const auto* chain = text(json, "chain");
    const auto* head = text(json, "head");
    const auto length = counter(json, "length");
    if (chain == nullptr || head == nullptr || !length || json.asObject()->size() != 3)
        return bad("a chain needs chain, head and length, and nothing else");
    if (chain->size() != 32 || !base::parseHex(*chain))
        return bad("a chain's name is not 32 hex digits");
    const auto digest = base::exactly<32>(base::parseHex(*head));
    if (!digest)
        return bad("a chain's head is not 64 hex digits");
    if (*length == 0)
        return bad("a chain has no seal");
    return ChainHead{*chain, *length, *digest};
}

base::Result<std::vector<ChainHead>> parseChains(const Json* json) {
    if (json == nullptr || json->asArray() == nullptr)
        return bad("chains are missing");
    std::vector<ChainHead> out;
    std::set<std::string> names;
    for (const Json& element : *json->asArray()) {
        TRY(auto chain, parseChain(element));
        if (!names.insert(chain.chain).second)
            return bad("a chain stands there twice");
        out.push_back(std::move(chain));
    }
    return out;
}

base::Result<std::optional<ledger::Checkpoint>> parseLedger(const Json* json) {
    if (json == nullptr)
        return bad("ledger is missing");
    if (json->isNull())
        return std::optional<ledger::Checkpoint>();
    const auto* origin = text(*json, "origin");
    const auto* root = text(*json, "root");
    const auto size = counter(*json, "size");
    if (origin == nullptr || origin->empty() || root == nullptr || !size || json->asObject()->size() != 3)
        return bad("the ledger needs origin, root and size, and nothing else");
    const auto digest = base::exactly<32>(base::parseBase64(*root));
    if (!digest)
        return bad("the ledger's root is not 32 bytes in base64");
    return std::optional(ledger::Checkpoint{*origin, *size, *digest});
}

} // namespace

base::Result<Manifest> Manifest::parse(std::string_view json) {
    const auto parsed = Json::parse(json);
    if (!parsed)
        return base::badInput("manifest.json: " + parsed.error().message);
    const auto* type = text(*parsed, "type");
    if (type == nullptr)
        return bad("the type is missing");
    if (*type != kType)
        return bad("the type \"" + *type + "\" is not one that this program knows; a newer one may");
    const auto* study = text(*parsed, "study");
    const auto* created = text(*parsed, "created");
    const auto* software = text(*parsed, "software");
    const Json* complete = parsed->find("complete");
    if (study == nullptr || created == nullptr || software == nullptr || complete == nullptr ||
        complete->asBool() == nullptr || parsed->asObject()->size() != 7)
        return bad("it needs chains, complete, created, ledger, software, study and type, and nothing else");
    Manifest out;
    out.study = *study;
    out.software = *software;
    out.complete = *complete->asBool();
    TRY(out.created, base::parseTime(*created));
    TRY(out.chains, parseChains(parsed->find("chains")));
    TRY(out.ledger, parseLedger(parsed->find("ledger")));
    return out;
}

std::string Manifest::encode() const {
    Json::Array heads;
    for (const auto& chain : chains)
        heads.push_back(Json::Object{{"chain", chain.chain},
                                     {"head", base::encodeHex(chain.head)},
                                     {"length", static_cast<std::int64_t>(chain.length)}});
    Json checkpoint;
    if (ledger)
        checkpoint = Json::Object{{"origin", ledger->origin},
                                  {"root", base::encodeBase64(ledger->root)},
                                  {"size", static_cast<std::int64_t>(ledger->size)}};
    return Json(Json::Object{{"chains", std::move(heads)},
                             {"complete", complete},
                             {"created", base::encodeTime(created)},
                             {"ledger", std::move(checkpoint)},
                             {"software", software},
                             {"study", study},
                             {"type", kType}})
        .encode();
}

} // namespace caseseal::evidence
