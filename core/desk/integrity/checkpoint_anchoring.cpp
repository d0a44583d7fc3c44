// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint_anchoring.h"

#include "anchor_upgrade.h"

#include "anchor/time_stamp.h"
#include "evidence/anchors.h"
#include "net/calendar_client.h"
#include "net/time_stamp_client.h"

#include <algorithm>

namespace caseseal::desk {

using Outcome = AnchorAnswer::Outcome;
using store::AnchorRecord;

namespace {

bool hasPlace(const AnchorRecord& record, const std::string& place) {
    const auto places = placesOf(record);
    return std::find(places.begin(), places.end(), place) != places.end();
}

/// How a calendar's answer to a request is an answer to the imprint: the steps between them (append, SHA-256) before
/// it.
base::Bytes fromImprint(const anchor::OtsRequest& request, base::BytesView answer) {
    constexpr std::uint8_t kAppend = 0xf0, kSha256 = 0x08;
    base::Bytes out{kAppend, static_cast<std::uint8_t>(request.nonce.size())};
    out.insert(out.end(), request.nonce.begin(), request.nonce.end());
    out.push_back(kSha256);
    out.insert(out.end(), answer.begin(), answer.end());
    return out;
}

} // namespace

CheckpointAnchoring::CheckpointAnchoring(const ledger::Checkpoint& checkpoint, std::vector<AnchorRecord> kept,
                                         base::UtcTime now)
    : m_checkpoint(checkpoint), m_imprint(evidence::anchorImprint(checkpoint)), m_kept(std::move(kept)), m_now(now),
      m_request(anchor::makeOtsRequest(m_imprint)) {}

std::vector<AnchorRecord> CheckpointAnchoring::take() {
    if (m_proof)
        m_stamps.push_back(std::move(*m_proof));
    return std::move(m_stamps);
}

bool CheckpointAnchoring::isThere(std::string_view kind, const std::string& url) const {
    return std::any_of(m_kept.begin(), m_kept.end(),
                       [&](const auto& record) { return record.kind == kind && hasPlace(record, url); });
}

AnchorRecord CheckpointAnchoring::record(const char* kind, std::uint64_t number, const std::string& url) const {
    return {m_checkpoint.size, m_checkpoint.root, kind, number, {}, m_now, url, false};
}

std::uint64_t CheckpointAnchoring::nextNumber() const {
    std::uint64_t last = m_stamps.empty() ? 0 : m_stamps.back().number;
    for (const auto& record : m_kept)
        if (!isProof(record))
            last = std::max(last, record.number);
    return last + 1;
}

Result<base::Bytes> CheckpointAnchoring::requestStamp(const std::string& url) const {
    TRY(const auto request, anchor::makeTimeStampRequest(m_imprint));
    TRY(const auto response, net::askTimeStamp(url, request.der));
    return anchor::acceptTimeStamp(request, response, url);
}

AnchorAnswer CheckpointAnchoring::askAuthority(const std::string& url) {
    if (isThere("tsr", url))
        return {url, Outcome::There, "It has stamped this checkpoint already."};
    const auto number = nextNumber();
    if (number > store::kMaxTimeStamps)
        return {url, Outcome::Failed,
                "This checkpoint has " + std::to_string(store::kMaxTimeStamps) + " time stamps; more are not kept."};
    auto response = requestStamp(url);
    if (!response)
        return {url, Outcome::Failed, response.error().message};
    auto listed = addRevocationLists(std::move(*response));
    const auto verdict = anchor::checkTimeStamp(listed.response, m_imprint, nullptr);
    if (verdict.state != anchor::TimeStampVerdict::State::Holds)
        return {url, Outcome::Failed, "The time stamp of " + url + " does not hold: " + verdict.what};
    auto& made = m_stamps.emplace_back(record("tsr", number, url));
    made.bytes = std::move(listed.response);
    made.open = !listed.allThere;
    return {url, Outcome::Done,
            "Stamped by " + verdict.authority + " at " + base::encodeTime(verdict.genTime) + "." +
                (listed.allThere ? "" : " Its revocation list is missing: " + listed.trouble)};
}

Result<void> CheckpointAnchoring::addPromise(const std::string& url) {
    TRY(const auto answer, net::submitToCalendar(url, m_request.commitment));
    auto grown = m_proof ? *m_proof : record("ots", 1, "");
    if (!m_proof)
        for (const auto& kept : m_kept)
            if (isProof(kept))
                grown = kept;
    if (grown.bytes.empty()) {
        TRY(const auto proof, anchor::OtsProof::begin(m_request, answer));
        grown.bytes = proof.encode();
    } else {
        TRY(auto proof, anchor::OtsProof::parse(grown.bytes));
        TRY_VOID(proof.merge(m_imprint, fromImprint(m_request, answer)));
        grown.bytes = proof.encode();
    }
    if (grown.bytes.size() > anchor::kMaxOtsBytes)
        return base::machineFailed("The proof would be too long to be kept.");
    const auto verdict = anchor::checkOts(grown.bytes, m_imprint, nullptr);
    if (verdict.state == anchor::OtsVerdict::State::Invalid || verdict.state == anchor::OtsVerdict::State::Unknown)
        return base::badInput(verdict.what);
    grown.open = verdict.state == anchor::OtsVerdict::State::Pending;
    grown.places += (grown.places.empty() ? "" : "\n") + url;
    m_proof = std::move(grown);
    return {};
}

AnchorAnswer CheckpointAnchoring::askCalendar(const std::string& url) {
    if (isThere("ots", url) || (m_proof && hasPlace(*m_proof, url)))
        return {url, Outcome::There, "It has promised to stamp this checkpoint already."};
    const auto added = addPromise(url);
    if (!added)
        return {url, Outcome::Failed, "No promise of the calendar " + url + ": " + added.error().message};
    return {url, Outcome::Done, "The calendar has promised to put it into a block. Ask for it in some hours."};
}

} // namespace caseseal::desk
