// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/seal.h"

#include "crypto/random.h"
#include "ledger/tree.h"

#include "json_scanner.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

constexpr std::string_view kSealType = "caseseal.org/seal@v1";
constexpr std::size_t kChainHexDigits = 32;
constexpr std::size_t kSessionHexDigits = 16;

bool isHex(std::string_view text, std::size_t digits) {
    std::array<std::uint8_t, 32> bytes;
    CHECK(digits / 2 <= bytes.size());
    return base::parseHexInto(text, std::span(bytes).first(digits / 2));
}

/// Puts the members of a seal's text one behind the other: all keys are always there, in one order.
class HeaderWriter {
public:
    HeaderWriter() { m_out.reserve(kUsualBytes); }
    HeaderWriter& text(std::string_view key, std::string_view value) {
        appendJsonString(name(key), value);
        return *this;
    }
    HeaderWriter& number(std::string_view key, std::int64_t value) {
        name(key) += Json(value).encode(); // within the range of canonical JSON
        return *this;
    }
    HeaderWriter& number(std::string_view key, std::uint64_t value) {
        return number(key, static_cast<std::int64_t>(value));
    }
    HeaderWriter& after(const std::optional<ledger::Checkpoint>& checkpoint) {
        name("after");
        if (!checkpoint) {
            m_out += "null";
            return *this;
        }
        HeaderWriter inner;
        inner.text("origin", checkpoint->origin).text("root", base::encodeBase64(checkpoint->root));
        m_out += inner.number("size", checkpoint->size).finish();
        return *this;
    }
    [[nodiscard]] std::string finish() {
        m_out += '}';
        return std::move(m_out);
    }

private:
    static constexpr std::size_t kUsualBytes = 768;
    std::string& name(std::string_view key) {
        m_out += m_out.empty() ? "{\"" : ",\"";
        return m_out.append(key) += "\":";
    }
    std::string m_out;
};

/// Reads the members of a seal's text one after the other: all keys are always there, in one order.
class HeaderReader {
public:
    explicit HeaderReader(std::string_view text) : m_scanner(text) {}

    bool read(SealHeader& out) {
        return m_scanner.take('{') && after(out.after) && key(",\"author\":") && author(out.author) &&
               key(",\"chain\":") && hex(out.chain, kChainHexDigits) && key(",\"entries\":") &&
               m_scanner.counter(out.entries) && out.entries > 0 && key(",\"metadata\":") && digest(out.metadata) &&
               key(",\"prev\":") && digest(out.prev) && key(",\"role\":") && m_scanner.string(out.role) &&
               key(",\"root\":") && digest(out.root) && key(",\"seq\":") && m_scanner.counter(out.seq) &&
               key(",\"session\":") && hex(out.session, kSessionHexDigits) && key(",\"software\":") &&
               m_scanner.string(out.software) && key(",\"tick\":") && tick(out.tick) && key(",\"time\":") &&
               time(out.time) && key(",\"type\":") && type() && key(",\"zone\":") && zone(out.zoneMinutes) &&
               m_scanner.take("}\n") && m_scanner.atEnd();
    }
    /// The member that could not be read.
    [[nodiscard]] std::string problem() const {
        return m_key.empty() ? m_scanner.place() : "at " + std::string(m_key) + ", " + m_scanner.place();
    }

private:
    bool key(std::string_view bytes) {
        m_key = bytes.substr(2, bytes.size() - 4); // of a literal
        return m_scanner.take(bytes);
    }
    bool hex(std::string& out, std::size_t digits) { return m_scanner.string(out) && isHex(out, digits); }
    bool digest(Digest& out) { return m_scanner.string(m_text) && base::parseHexInto(m_text, out); }
    bool author(std::string& out) { return m_scanner.string(out) && isPersonId(out); }
    bool type() { return m_scanner.string(m_text) && m_text == kSealType; }
    bool tick(std::int64_t& out) { return m_scanner.integer(out) && out >= 0; }
    bool time(base::UtcTime& out) {
        if (!m_scanner.string(m_text))
            return false;
        const auto parsed = base::parseTime(m_text);
        if (parsed)
            out = *parsed;
        return parsed.has_value();
    }
    bool zone(int& out) {
        if (!m_scanner.string(m_text))
            return false;
        const auto parsed = base::parseZone(m_text);
        if (parsed)
            out = *parsed;
        return parsed.has_value() && base::encodeZone(out) == m_text; // "-00:00" is no other way to write "+00:00"
    }
    bool after(std::optional<ledger::Checkpoint>& out) {
        if (!key("\"after\":"))
            return false;
        if (m_scanner.take("null"))
            return true;
        auto& checkpoint = out.emplace();
        if (!m_scanner.take("{\"origin\":") || !m_scanner.string(checkpoint.origin) || checkpoint.origin.empty() ||
            !m_scanner.take(",\"root\":") || !m_scanner.string(m_text))
            return false;
        const auto root = base::exactly<32>(base::parseBase64(m_text));
        if (root)
            checkpoint.root = *root;
        return root.has_value() && m_scanner.take(",\"size\":") && m_scanner.counter(checkpoint.size) &&
               m_scanner.take('}');
    }

    JsonScanner m_scanner;
    std::string_view m_key;
    std::string m_text;
};

} // namespace

bool isPersonId(std::string_view id) {
    const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !id.empty() && id.size() <= 64 && isPlain(id[0]) &&
           std::all_of(id.begin(), id.end(), [&](char c) { return isPlain(c) || c == '.' || c == '_' || c == '-'; });
}

std::string SealHeader::encode() const {
    CHECK(isHex(chain, kChainHexDigits) && isHex(session, kSessionHexDigits) && isPersonId(author));
    CHECK(entries > 0);
    HeaderWriter out;
    out.after(after).text("author", author).text("chain", chain).number("entries", entries);
    out.text("metadata", base::encodeHex(metadata)).text("prev", base::encodeHex(prev)).text("role", role);
    out.text("root", base::encodeHex(root)).number("seq", seq).text("session", session).text("software", software);
    out.number("tick", tick).text("time", base::encodeTime(time)).text("type", kSealType);
    return out.text("zone", base::encodeZone(zoneMinutes)).finish() + '\n';
}

base::Result<SealHeader> SealHeader::parse(std::string_view noteText) {
    if (!isJsonText(noteText))
        return base::badInput("The seal is not UTF-8.");
    SealHeader header;
    HeaderReader reader(noteText);
    if (!reader.read(header))
        return base::badInput("The seal is not of its canonical form (" + reader.problem() + ").");
    return header;
}

base::Result<Seal> Seal::parse(std::string_view note) {
    TRY(auto parsed, ledger::SignedNote::parse(note));
    if (parsed.signatures.size() != 1)
        return base::badInput("The seal has " + std::to_string(parsed.signatures.size()) +
                              " signature lines instead of one.");
    Seal seal;
    TRY(seal.header, SealHeader::parse(parsed.text));
    seal.signature = std::move(parsed.signatures.front());
    if (seal.signature.name != seal.header.chain + "/" + seal.header.author)
        return base::badInput("The seal's signature line is not named for its chain and author.");
    seal.note = std::string(note);
    seal.hash = crypto::sha256(base::bytesOf(note));
    return seal;
}

SaltedEntry saltEntry(const Entry& entry) { return {entry.encode(), crypto::randomArray<kSaltBytes>()}; }

std::vector<SaltedEntry> saltEntries(std::span<const Entry> entries) {
    std::vector<SaltedEntry> out;
    out.reserve(entries.size());
    base::Bytes salts(entries.size() * kSaltBytes);
    crypto::fillRandom(salts);
    for (const Entry& entry : entries) {
        const auto salt = std::span(salts).subspan(out.size() * kSaltBytes, kSaltBytes);
        std::copy(salt.begin(), salt.end(), out.emplace_back(SaltedEntry{entry.encode(), {}}).salt.begin());
    }
    return out;
}

std::vector<Digest> leavesOf(std::span<const SaltedEntry> entries) {
    std::vector<Digest> leaves;
    leaves.reserve(entries.size());
    for (const auto& entry : entries)
        leaves.push_back(entry.leaf());
    return leaves;
}

Seal sealEntries(SealHeader header, std::span<const SaltedEntry> entries, const ledger::NoteSigner& signer) {
    return sealLeaves(std::move(header), leavesOf(entries), signer);
}

Seal sealLeaves(SealHeader header, std::span<const Digest> leaves, const ledger::NoteSigner& signer) {
    CHECK(!leaves.empty());
    CHECK(signer.verifierKey().name == header.chain + "/" + header.author);
    Seal seal;
    header.entries = leaves.size();
    header.root = ledger::treeRoot(leaves);
    seal.header = std::move(header);
    const std::string text = seal.header.encode();
    seal.signature = signer.sign(text);
    seal.note = ledger::SignedNote{text, {seal.signature}}.encode();
    seal.hash = crypto::sha256(base::bytesOf(seal.note));
    return seal;
}

} // namespace caseseal::evidence
