// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/witness_client.h"

#include "ledger/witness.h"

#include <algorithm>

namespace caseseal::net {

namespace {

using base::Result;

/// The lines of the witness's own keys in its answer, verified.
Result<std::vector<ledger::NoteSignature>> linesOf(const std::string& url, const std::string& body,
                                                   const std::vector<ledger::VerifierKey>& keys,
                                                   const ledger::SignedCheckpoint& head) {
    const auto bad = [&url](const std::string& why) {
        return base::badInput("The answer of the witness " + url + " is no cosignature: " + why);
    };
    const auto answered = ledger::SignedCheckpoint::parse(head.checkpoint.encode() + "\n" + body);
    if (!answered)
        return bad(answered.error().message);
    const auto verified = ledger::checkSignatures(*answered, keys);
    if (!verified)
        return bad(verified.error().message);
    if (verified->empty())
        return bad("no line is of a key that we know it by.");
    std::vector<ledger::NoteSignature> out;
    for (const auto& line : answered->note.signatures)
        if (std::any_of(keys.begin(), keys.end(),
                        [&](const auto& key) { return key.name == line.name && key.keyId == line.keyId; }))
            out.push_back(line);
    return out;
}

std::string placeBelow(const std::string& url, const std::string& path) {
    return url.ends_with('/') ? url + path : url + "/" + path;
}

} // namespace

Result<WitnessReply> askWitness(const std::string& url, const std::vector<ledger::VerifierKey>& keys,
                                const ledger::SignedCheckpoint& head, std::uint64_t oldSize, const ProofFrom& proofFrom,
                                const HttpLimits& limits) {
    for (int attempt = 0;; ++attempt) {
        TRY(const auto proof, proofFrom(oldSize));
        const std::string request = ledger::encodeAddCheckpoint(oldSize, proof, head.note.encode());
        TRY(const HttpAnswer answer,
            httpPost(placeBelow(url, "add-checkpoint"), "text/plain; charset=utf-8", request, limits));
        switch (answer.status) {
        case 200: {
            TRY(auto lines, linesOf(url, answer.body, keys, head));
            return WitnessReply{std::move(lines), std::nullopt};
        }
        case 409: {
            const auto known = base::parseDecimal(
                std::string_view(answer.body).substr(0, answer.body.ends_with('\n') ? answer.body.size() - 1 : 0));
            if (!known || attempt > 0)
                return base::machineFailed("The witness " + url + " does not say which size it knows.");
            if (*known > head.checkpoint.size)
                return base::refused("The witness " + url + " has cosigned " + std::to_string(*known) +
                                     " leaves of this log already; this head has " +
                                     std::to_string(head.checkpoint.size) + ".");
            oldSize = *known;
            break;
        }
        case 422:
            return WitnessReply{{}, request};
        case 403:
        case 404:
            return base::refused("The witness " + url +
                                 " does not know this log or trusts none of its keys: give its "
                                 "operator the log's key.");
        default:
            return base::machineFailed("The witness " + url + " answered with status " + std::to_string(answer.status) +
                                       ".");
        }
    }
}

Result<ledger::SignedCheckpoint> askNewest(const std::string& url, const std::string& origin,
                                           const HttpLimits& limits) {
    const std::string hex = base::encodeHex(crypto::sha256(base::bytesOf(origin)));
    TRY(const HttpAnswer answer, httpGet(placeBelow(url, hex + "/checkpoint"), limits));
    auto head = answer.status == 200 ? ledger::SignedCheckpoint::parse(answer.body)
                                     : Result<ledger::SignedCheckpoint>(base::badInput("it shows none"));
    if (!head || head->checkpoint.origin != origin)
        return base::badInput("The witness " + url + " shows no head of this log.");
    return head;
}

} // namespace caseseal::net
