// SPDX-License-Identifier: GPL-3.0-or-later
#include "product_rules.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

constexpr const char* kStatement = "product-statement";
constexpr const char* kKitsType = "caseseal.org/kits@v1";
/// What a statement says of all its kits, and each of their entries repeats.
constexpr std::string_view kCommonKeys[] = {"expiry", "gtin", "lot", "place", "quantity"};

/// Of an entry or a statement, to be compared.
Json commonOf(const Json& json) {
    Json::Object out;
    for (const auto key : kCommonKeys)
        if (const Json* member = json.find(key))
            out.emplace(key, *member);
    return out;
}

base::Result<Json> lineOf(const ledger::SignedNote& note) {
    TRY(auto line, Json::parse(std::string_view(note.text).substr(0, note.text.size() - 1)));
    const Json* kits = line.find("kits");
    if (textOr(line, "type") != kKitsType || kits == nullptr || kits->asArray() == nullptr)
        return base::badInput("This is no statement of a manufacturer.");
    return line;
}

} // namespace

void ProductRules::find(const char* code, std::string what, std::string expected, std::string found) {
    m_log.add(m_at, code, std::move(what), std::move(expected), std::move(found));
}

void ProductRules::findUnlessHidden(std::string what) {
    if (m_hidden)
        ++m_notChecked;
    else
        find(kStatement, std::move(what));
}

void ProductRules::act(const SealHeader& seal, const Entry& entry, std::uint64_t i) {
    m_at = {{}, m_chain, seal.seq, i, entry.place, {}, {}, {}};
    if (entry.act == "data.import")
        adopt(entry);
    else if (entry.act == "product.commission")
        commission(entry);
    else if (entry.act == "product.destroy")
        destroy(entry);
}

// ------------------------------------------------------------------------------------------------ statements

/// The newest settings of the chain say whose statements count.
void ProductRules::adopt(const Entry& entry) {
    const Json* medicine = entry.data.find("medicine");
    const Json* products = medicine == nullptr ? nullptr : medicine->find("products");
    if (products == nullptr || products->asArray() == nullptr)
        return;
    m_makers.clear();
    for (const auto& product : *products->asArray())
        if (auto maker = ledger::VerifierKey::parse(textOr(product, "maker")))
            m_makers.insert_or_assign(textOr(product, "gtin"), std::move(*maker));
}

void ProductRules::checkMaker(const ledger::SignedNote& note, const Json& line) {
    const auto maker = m_makers.find(textOr(line, "gtin"));
    if (maker == m_makers.end()) {
        ++m_notChecked; // settings that are not shown, or those of another chain
        return;
    }
    const auto key = crypto::PublicKey::parse(crypto::Algorithm::Ed25519, maker->second.publicKey);
    const auto stands = key ? ledger::checkNote(note, maker->second, *key) : base::Result<bool>(key.error());
    if (!stands || !*stands)
        findUnlessHidden("The statement about kits is not signed with the key of the manufacturer, " +
                         maker->second.name + ".");
}

void ProductRules::state(const std::string& note) {
    m_statement = {base::encodeHex(crypto::sha256(base::bytesOf(note))), {}, {}, 0, m_at};
    const auto parsed = ledger::SignedNote::parse(note);
    const auto line = parsed ? lineOf(*parsed) : base::Result<Json>(parsed.error());
    if (!line)
        return find(kStatement, "The manufacturer's statement cannot be read.");
    checkMaker(*parsed, *line);
    m_statement.common = commonOf(*line);
    for (const auto& kit : *line->find("kits")->asArray())
        m_statement.kits.emplace(textOr(kit, "serial"), textOr(kit, "kit"));
}

void ProductRules::commission(const Entry& entry) {
    if (const auto* note = textIn(entry.data, "note"))
        state(*note);
    const auto hash = textOr(entry.data, "statement");
    if (hash.empty()) {
        ++m_unstated;
        return;
    }
    if (m_statement.hash != hash)
        return findUnlessHidden("The statement that this kit rests on does not stand in its seal.");
    if (m_statement.common.isNull())
        return; // said where the statement stands
    const auto serial = textOr(entry.data, "serial");
    const auto stated = m_statement.kits.find(serial);
    if (stated == m_statement.kits.end() || stated->second != textOr(entry.data, "kit"))
        return find(kStatement, "The manufacturer's statement does not name this kit.", {}, "kit " + serial);
    ++m_statement.taken;
    if (const auto said = commonOf(entry.data); said != m_statement.common)
        find(kStatement, "The kit is not what the manufacturer stated.", m_statement.common.encode(), said.encode());
}

/// Kits do not get lost between the manufacturer's word and the first stock.
void ProductRules::judgeStatement() {
    if (m_statement.common.isNull() || m_statement.taken == m_statement.kits.size())
        return;
    if (m_hiddenInSeal) {
        ++m_notChecked;
        return;
    }
    m_at = m_statement.at;
    find(kStatement, "Not every kit of the manufacturer's statement was taken in, each once.",
         std::to_string(m_statement.kits.size()) + " kits", std::to_string(m_statement.taken) + " kits");
}

// ------------------------------------------------------------------------------------------------ destructions

void ProductRules::destroy(const Entry& entry) {
    auto& all = m_destruction;
    const auto witness = textOr(entry.data, "witness");
    if (all.kits.empty()) {
        all.witness = witness;
        all.reason = entry.reason;
        all.confirmed = textOr(entry.data, "confirmed");
        all.at = m_at;
    }
    all.agree = all.agree && all.witness == witness && all.reason == entry.reason;
    all.kits.push_back({textOr(entry.data, "gtin"), textOr(entry.data, "serial")});
}

void ProductRules::judgeDestruction(const SealHeader& seal, const PersonTable& persons) {
    const auto& all = m_destruction;
    if (all.kits.empty())
        return;
    if (m_hiddenInSeal) {
        ++m_notChecked;
        return;
    }
    if (all.confirmed.empty()) {
        ++m_unwitnessed;
        return;
    }
    m_at = all.at;
    if (!all.agree || confirmedBy(all.confirmed, m_chain) != all.witness)
        find("seal-signature", "The witness who is named did not sign for these kits.", all.witness,
             confirmedBy(all.confirmed, m_chain));
    else if (const auto bad =
                 checkConfirmation(all.confirmed,
                                   {"destruction", destructionText(m_chain, seal.author, all.reason, all.kits), m_chain,
                                    seal.author, mayWitnessDestruction},
                                   persons))
        find(bad->code, bad->what);
}

// ------------------------------------------------------------------------------------------------ ends

void ProductRules::endSeal(const SealHeader& seal, const PersonTable& persons) {
    judgeStatement();
    judgeDestruction(seal, persons);
    m_statement = {};
    m_destruction = {};
    m_hiddenInSeal = false;
}

void ProductRules::warn(const char* code, std::string what) {
    m_log.warn({code, m_chain, {}, {}, {}, std::move(what), {}, {}});
}

void ProductRules::finish() {
    if (m_unstated > 0)
        warn("product-unconfirmed",
             std::to_string(m_unstated) + " kits were taken in without a signed statement of their manufacturer.");
    if (m_unwitnessed > 0)
        warn("product-unconfirmed",
             "In " + std::to_string(m_unwitnessed) + " seals kits were destroyed without a witness who signed.");
    if (m_notChecked > 0)
        warn("product-not-checked", std::to_string(m_notChecked) +
                                        " statements about kits rest on what is not shown, and were not checked in "
                                        "full.");
}

} // namespace caseseal::evidence
