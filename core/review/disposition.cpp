// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/disposition.h"

#include <algorithm>
#include <array>

namespace caseseal::review {

using evidence::Json;

namespace {

constexpr std::array kDispositions = {Disposition::Accepted, Disposition::Explained, Disposition::Query,
                                      Disposition::Escalated};
constexpr std::array<std::string_view, kDispositions.size()> kNames = {"accepted", "explained", "query", "escalated"};

constexpr const char* kItemKind = "review-item";
constexpr const char* kReviewKind = "review";

Json encodeHead(const ReviewedHead& head) {
    Json checkpoint;
    if (head.checkpoint)
        checkpoint = Json::Object{{"origin", head.checkpoint->origin},
                                  {"root", base::encodeBase64(head.checkpoint->root)},
                                  {"size", static_cast<std::int64_t>(head.checkpoint->size)}};
    return Json::Object{{"chain", head.chain},
                        {"checkpoint", std::move(checkpoint)},
                        {"length", static_cast<std::int64_t>(head.length)},
                        {"seal", base::encodeHex(head.seal)}};
}

/// The statement with the hash that report.issue must have.
Json issued(const char* kind, Json::Object statement) {
    Json review(std::move(statement));
    const auto hash = base::encodeHex(crypto::sha256(base::bytesOf(review.encode())));
    return Json::Object{{"kind", kind}, {"review", std::move(review)}, {"sha256", hash}};
}

Json timeOrNull(const std::optional<base::UtcTime>& time) { return time ? Json(base::encodeTime(*time)) : Json(); }

std::optional<ReviewedHead> parseHead(const Json* json) {
    if (!json)
        return std::nullopt;
    ReviewedHead head;
    head.chain = textOr(*json, "chain");
    head.length = countIn(*json, "length").value_or(0);
    const auto seal = base::exactly<32>(base::parseHex(textOr(*json, "seal")));
    if (head.chain.empty() || !seal)
        return std::nullopt;
    head.seal = *seal;
    if (const Json* checkpoint = json->find("checkpoint"); checkpoint && checkpoint->asObject()) {
        const auto root = base::exactly<32>(base::parseBase64(textOr(*checkpoint, "root")));
        if (!root)
            return std::nullopt;
        head.checkpoint =
            ledger::Checkpoint{textOr(*checkpoint, "origin"), countIn(*checkpoint, "size").value_or(0), *root};
    }
    return head;
}

template<typename Sealed>
void takePlace(Sealed& sealed, const store::TrailRow& row) {
    sealed.person = row.author;
    sealed.role = row.role;
    sealed.time = row.time;
    sealed.seal = row.seal;
}

std::optional<Said> parseSaid(const Json& review) {
    const auto disposition = dispositionFromName(textOr(review, "disposition"));
    Said said;
    said.item = textOr(review, "item");
    if (!disposition || said.item.empty())
        return std::nullopt;
    said.disposition = *disposition;
    said.note = textOr(review, "note");
    said.factsHash = textOr(review, "factsHash");
    return said;
}

std::optional<SignOff> parseSignOff(const Json& review) {
    auto head = parseHead(review.find("head"));
    const Json* parameters = review.find("parameters");
    const Json* items = review.find("items");
    if (!head || !parameters || !items || !items->asArray())
        return std::nullopt;
    auto drawn = Parameters::parse(*parameters);
    if (!drawn)
        return std::nullopt;
    SignOff out;
    out.head = std::move(*head);
    out.parameters = *drawn;
    out.items = items->asArray()->size();
    out.meaning = textOr(review, "meaning");
    return out;
}

} // namespace

std::span<const Disposition> allDispositions() { return kDispositions; }
std::string_view nameOf(Disposition disposition) { return kNames.at(static_cast<std::size_t>(disposition)); }

std::optional<Disposition> dispositionFromName(std::string_view name) {
    const auto* found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return std::nullopt;
    return kDispositions.at(static_cast<std::size_t>(found - kNames.begin()));
}

Json encodeDisposition(const ReviewItem& item, Disposition disposition, const std::string& note,
                       const ReviewedHead& head) {
    return issued(kItemKind, {{"disposition", nameOf(disposition)},
                              {"facts", item.facts},
                              {"factsHash", item.factsHash()},
                              {"head", encodeHead(head)},
                              {"item", item.id()},
                              {"note", note},
                              {"period", item.period},
                              {"person", item.person},
                              {"place", item.place.encode()},
                              {"rule", nameOf(item.rule)}});
}

Json encodeSignOff(const SignedReview& review) {
    Json::Array rules, items;
    for (const Rule rule : allRules())
        if (review.wanted.has(rule))
            rules.emplace_back(nameOf(rule));
    for (const auto& [item, said] : review.items)
        items.emplace_back(Json::Object{{"disposition", nameOf(said->disposition)},
                                        {"factsHash", item->factsHash()},
                                        {"item", item->id()},
                                        {"rule", nameOf(item->rule)},
                                        {"said", static_cast<std::int64_t>(said->seal)}});
    return issued(kReviewKind, {{"from", timeOrNull(review.wanted.from)},
                                {"head", encodeHead(review.head)},
                                {"items", std::move(items)},
                                {"meaning", review.meaning},
                                {"parameters", review.wanted.parameters.encode()},
                                {"rules", std::move(rules)},
                                {"until", timeOrNull(review.wanted.until)}});
}

void SaidSoFar::take(const store::TrailRow& row) {
    const Json& data = row.entry.data;
    const Json* review = data.find("review");
    if (row.entry.act != "report.issue" || !review)
        return;
    const auto kind = textOr(data, "kind");
    if (kind == kItemKind) {
        if (auto said = parseSaid(*review)) {
            takePlace(*said, row);
            m_said.insert_or_assign(said->item, *said);
        }
    } else if (kind == kReviewKind) {
        if (auto signedOff = parseSignOff(*review)) {
            takePlace(*signedOff, row);
            m_signOffs.push_back(std::move(*signedOff));
        }
    }
}

const Said* SaidSoFar::of(const std::string& item) const {
    const auto found = m_said.find(item);
    return found == m_said.end() ? nullptr : &found->second;
}

} // namespace caseseal::review
