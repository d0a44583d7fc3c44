// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidence_source.h"

#include "json_scanner.h"

#include <set>

namespace caseseal::evidence {

namespace {

constexpr std::string_view kEvidenceType = "caseseal.org/evidence@v1";

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

base::Error badManifest(const std::string& what) { return base::badInput("manifest.json: " + what + "."); }

base::Result<ChainHead> parseChain(const Json& json) {
    const auto* chain = text(json, "chain");
    const auto* head = text(json, "head");
    const auto length = counter(json, "length");
    if (chain == nullptr || head == nullptr || !length || json.asObject()->size() != 3)
        return badManifest("a chain needs chain, head and length, and nothing else");
    if (chain->size() != 32 || !base::parseHex(*chain))
        return badManifest("a chain's name is not 32 hex digits");
    const auto digest = base::exactly<32>(base::parseHex(*head));
    if (!digest)
        return badManifest("a chain's head is not 64 hex digits");
    if (*length == 0)
        return badManifest("a chain has no seal");
    return ChainHead{*chain, *length, *digest};
}

base::Result<std::vector<ChainHead>> parseChains(const Json* json) {
    if (json == nullptr || json->asArray() == nullptr)
        return badManifest("chains are missing");
    std::vector<ChainHead> out;
    std::set<std::string> names;
    for (const Json& element : *json->asArray()) {
        TRY(auto chain, parseChain(element));
        if (!names.insert(chain.chain).second)
            return badManifest("a chain stands there twice");
        out.push_back(std::move(chain));
    }
    return out;
}

base::Result<std::optional<ledger::Checkpoint>> parseLedger(const Json* json) {
    if (json == nullptr)
        return badManifest("ledger is missing");
    if (json->isNull())
        return std::optional<ledger::Checkpoint>();
    const auto* origin = text(*json, "origin");
    const auto* root = text(*json, "root");
    const auto size = counter(*json, "size");
    if (origin == nullptr || origin->empty() || root == nullptr || !size || json->asObject()->size() != 3)
        return badManifest("the ledger needs origin, root and size, and nothing else");
    const auto digest = base::exactly<32>(base::parseBase64(*root));
    if (!digest)
        return badManifest("the ledger's root is not 32 bytes in base64");
    return std::optional(ledger::Checkpoint{*origin, *size, *digest});
}

/// The lines of a text in memory.
class TextLines final : public Cursor<std::string> {
public:
    explicit TextLines(base::Bytes bytes) : m_bytes(std::move(bytes)) {}
    base::Result<std::optional<std::string>> next() override {
        const std::string_view rest = base::textOf(m_bytes).substr(m_at);
        if (rest.empty())
            return std::optional<std::string>();
        const auto end = rest.find('\n');
        if (end == std::string_view::npos)
            return base::badInput("The last line is cut off.");
        m_at += end + 1;
        return std::optional(std::string(rest.substr(0, end)));
    }

private:
    base::Bytes m_bytes;
    std::size_t m_at = 0;
};

bool readShown(JsonScanner& scanner, EntryRecord& out) {
    return scanner.take("{\"entry\":") && scanner.string(out.json) && scanner.take(",\"i\":") &&
           scanner.counter(out.i) && scanner.take(",\"salt\":") && scanner.base64(out.salt) &&
           scanner.take(",\"seal\":") && scanner.counter(out.seal) && scanner.take('}') && scanner.atEnd();
}

bool readWithheld(JsonScanner& scanner, EntryRecord& out) {
    std::string leaf;
    return scanner.take("{\"i\":") && scanner.counter(out.i) && scanner.take(",\"leaf\":") && scanner.string(leaf) &&
           base::parseHexInto(leaf, out.leaf) && scanner.take(",\"seal\":") && scanner.counter(out.seal) &&
           scanner.take(",\"withheld\":") && scanner.string(out.withheld) &&
           (out.withheld == "redacted" || out.withheld == "erased") && scanner.take('}') && scanner.atEnd();
}

} // namespace

base::Result<std::unique_ptr<Cursor<std::string>>> EvidenceSource::lines(const std::string& name) {
    TRY(auto bytes, file(name));
    return std::unique_ptr<Cursor<std::string>>(std::make_unique<TextLines>(std::move(bytes)));
}

base::Result<Digest> EvidenceSource::digestOf(const std::string& name) {
    TRY(const auto bytes, file(name));
    return crypto::sha256(bytes);
}

base::Result<SealRecord> parseSealLine(std::string_view line) {
    SealRecord out;
    JsonScanner scanner(line);
    const auto index = [&] { return scanner.take("null") || scanner.counter(out.ledgerIndex.emplace()); };
    if (!isJsonText(line) || !scanner.take("{\"ledger\":") || !index() || !scanner.take(",\"note\":") ||
        !scanner.string(out.note) || !scanner.take('}') || !scanner.atEnd())
        return base::badInput("This is no line of seals.jsonl (" + scanner.place() + ").");
    return out;
}

std::string encodeSealLine(const SealRecord& record) {
    std::string out =
        "{\"ledger\":" + (record.ledgerIndex ? std::to_string(*record.ledgerIndex) : "null") + ",\"note\":";
    appendJsonString(out, record.note);
    return out + '}';
}

base::Result<void> parseEntryLineInto(std::string_view line, EntryRecord& record) {
    JsonScanner scanner(line);
    const bool shown = line.substr(0, 3) == "{\"e";
    if (shown)
        record.withheld.clear();
    else
        record.json.clear();
    if (!isJsonText(line) || !(shown ? readShown(scanner, record) : readWithheld(scanner, record)))
        return base::badInput("This is no line of entries.jsonl (" + scanner.place() + ").");
    return {};
}

base::Result<EntryRecord> parseEntryLine(std::string_view line) {
    EntryRecord out;
    TRY_VOID(parseEntryLineInto(line, out));
    return out;
}

std::string encodeEntryLine(const EntryRecord& record) {
    const std::string i = std::to_string(record.i);
    const std::string seal = std::to_string(record.seal);
    if (!record.withheld.empty())
        return "{\"i\":" + i + ",\"leaf\":\"" + base::encodeHex(record.leaf) + "\",\"seal\":" + seal +
               ",\"withheld\":\"" + record.withheld + "\"}";
    std::string out = "{\"entry\":";
    appendJsonString(out, record.json);
    return out + ",\"i\":" + i + ",\"salt\":\"" + base::encodeBase64(record.salt) + "\",\"seal\":" + seal + '}';
}

base::Result<Manifest> Manifest::parse(std::string_view json) {
    const auto parsed = Json::parse(json);
    if (!parsed)
        return base::badInput("manifest.json: " + parsed.error().message);
    const auto* type = text(*parsed, "type");
    if (type == nullptr)
        return badManifest("the type is missing");
    if (*type != kEvidenceType)
        return badManifest("the type \"" + *type + "\" is not one that this program knows; a newer one may");
    const auto* study = text(*parsed, "study");
    const auto* created = text(*parsed, "created");
    const auto* software = text(*parsed, "software");
    const Json* complete = parsed->find("complete");
    if (study == nullptr || created == nullptr || software == nullptr || complete == nullptr ||
        complete->asBool() == nullptr || parsed->asObject()->size() != 7)
        return badManifest("it needs chains, complete, created, ledger, software, study and type, and nothing else");
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
                             {"type", kEvidenceType}})
        .encode();
}

} // namespace caseseal::evidence
