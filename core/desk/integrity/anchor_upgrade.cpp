// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor_upgrade.h"

#include "anchor/time_stamp.h"
#include "net/calendar_client.h"
#include "net/time_stamp_client.h"

#include <algorithm>

namespace caseseal::desk {

using Outcome = AnchorAnswer::Outcome;
using store::AnchorRecord;

ListedStamp addRevocationLists(base::Bytes response) {
    ListedStamp out;
    std::vector<base::Bytes> lists;
    const auto fail = [&out](const std::string& why) {
        out.allThere = false;
        out.trouble = why;
    };
    for (const auto& place : anchor::crlPlaces(response)) {
        auto list = net::fetchRevocationList(place);
        if (list)
            lists.push_back(std::move(*list));
        else
            fail(list.error().message);
    }
    out.response = std::move(response);
    if (lists.empty())
        return out;
    auto archived = anchor::archiveRevocation(out.response, lists);
    if (!archived)
        fail(archived.error().message);
    else if (archived->size() > anchor::kMaxTimeStampBytes)
        fail("The revocation lists are too long to be kept with the time stamp.");
    else
        out.response = std::move(*archived);
    return out;
}

std::vector<AnchorAnswer> AnchorUpgrade::run() {
    return isProof(m_record) ? askForBlocks() : std::vector{askForLists()};
}

std::optional<AnchorRecord> AnchorUpgrade::take() {
    return m_changed ? std::optional(std::move(m_record)) : std::nullopt;
}

AnchorAnswer AnchorUpgrade::askForLists() {
    auto listed = addRevocationLists(m_record.bytes);
    if (!listed.allThere)
        return {m_record.places, Outcome::Failed, listed.trouble};
    const auto verdict = anchor::checkTimeStamp(listed.response, m_imprint, nullptr);
    if (verdict.state != anchor::TimeStampVerdict::State::Holds)
        return {m_record.places, Outcome::Failed,
                "The time stamp proves nothing any more and is left as it was: " + verdict.what};
    m_record.bytes = std::move(listed.response);
    m_record.open = false;
    m_changed = true;
    return {m_record.places, Outcome::Done, "The revocation list is kept with the time stamp."};
}

std::vector<AnchorAnswer> AnchorUpgrade::askForBlocks() {
    auto proof = anchor::OtsProof::parse(m_record.bytes);
    if (!proof)
        return {{m_record.places, Outcome::Failed, proof.error().message}};
    std::vector<AnchorAnswer> answers;
    for (const auto& promise : proof->pending())
        answers.push_back(askForBlock(*proof, promise));
    return answers;
}

AnchorAnswer AnchorUpgrade::askForBlock(anchor::OtsProof& proof, const anchor::OtsProof::Promise& promise) {
    const auto answer = net::askCalendar(promise.uri, promise.commitment);
    if (!answer)
        return {promise.uri, Outcome::Failed, answer.error().message};
    if (!*answer)
        return {promise.uri, Outcome::Waiting, "The calendar has no block for it yet."};
    auto grown = proof;
    const auto merged = grown.merge(promise.commitment, **answer);
    if (!merged)
        return {promise.uri, Outcome::Failed, merged.error().message};
    const auto verdict = grown.check(m_imprint, nullptr);
    if (verdict.state != anchor::OtsVerdict::State::Invalid && grown.blocks() == proof.blocks())
        return {promise.uri, Outcome::Waiting, "The calendar has no block for it yet."};
    auto bytes = grown.encode();
    if (verdict.state != anchor::OtsVerdict::State::InBlock || bytes.size() > anchor::kMaxOtsBytes)
        return {promise.uri, Outcome::Failed, "What the calendar answered proves nothing: " + verdict.what};
    proof = std::move(grown);
    m_record.bytes = std::move(bytes);
    m_record.open = false;
    m_changed = true;
    return {promise.uri, Outcome::Done, "It is in the Bitcoin block " + std::to_string(verdict.height) + "."};
}

std::vector<std::string> placesOf(const AnchorRecord& record) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < record.places.size();) {
        const std::size_t end = std::min(record.places.find('\n', at), record.places.size());
        out.push_back(record.places.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

bool isProof(const AnchorRecord& record) { return record.kind == "ots"; }

} // namespace caseseal::desk
