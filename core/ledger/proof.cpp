// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/proof.h"

#include "lines.h"

namespace caseseal::ledger {

namespace {

using base::badInput;
using base::Result;

constexpr std::string_view kFirstLine = "c2sp.org/tlog-proof@v1";
constexpr std::string_view kExtra = "extra ";
constexpr std::string_view kIndex = "index ";
constexpr std::size_t kMaxProofBytes = 2 * kMaxNoteBytes; // the note, and as much for `extra`

/// The next line of the proof's head.
Result<std::string_view> headLine(std::string_view& text) {
    if (const auto line = takeLine(text))
        return *line;
    return badInput("The proof ends in its head; an empty line and a checkpoint should follow.");
}

} // namespace

Result<TlogProof> TlogProof::parse(std::string_view text) {
    if (text.size() > kMaxProofBytes)
        return badInput("The proof is larger than " + std::to_string(kMaxProofBytes) + " bytes.");
    TRY(std::string_view line, headLine(text));
    if (line != kFirstLine)
        return badInput("The first line of the proof is not " + std::string(kFirstLine) + ".");
    TlogProof out;
    TRY(line, headLine(text));
    if (line.starts_with(kExtra)) {
        TRY(out.extra, base::parseBase64(line.substr(kExtra.size())));
        if (out.extra.empty())
            return badInput("The extra line of the proof is empty.");
        TRY(line, headLine(text));
    }
    if (!line.starts_with(kIndex))
        return badInput("The proof has no index line where it should be.");
    TRY(out.index, base::parseDecimal(line.substr(kIndex.size())));
    for (;;) {
        TRY(line, headLine(text));
        if (line.empty())
            break;
        if (out.hashes.size() == kMaxProofHashes)
            return badInput("The proof has more than " + std::to_string(kMaxProofHashes) + " hashes.");
        TRY(out.hashes.emplace_back(), base::exactly<sizeof(Digest)>(base::parseBase64(line)));
    }
    TRY_VOID(SignedCheckpoint::parse(text));
    out.checkpointNote = text;
    return out;
}

std::string TlogProof::encode() const {
    std::string out(kFirstLine);
    out += "\n";
    if (!extra.empty())
        out += std::string(kExtra) + base::encodeBase64(extra) + "\n";
    out += std::string(kIndex) + std::to_string(index) + "\n";
    for (const Digest& hash : hashes)
        out += base::encodeBase64(hash) + "\n";
    return out + "\n" + checkpointNote;
}

Result<QuorumState> checkProof(const TlogProof& proof, const Digest& leaf, const Policy& policy) {
    const auto parsed = SignedCheckpoint::parse(proof.checkpointNote);
    if (!parsed)
        return base::refused("The checkpoint in the proof cannot be read: " + parsed.error().message);
    TRY(QuorumState state, judge(policy, *parsed));
    if (!state.loggedBySome)
        return base::refused("The checkpoint in the proof is signed by no log that the policy lists.");
    if (!state.quorumMet)
        return base::refused("The checkpoint in the proof is cosigned by " + std::to_string(state.partiesCosigned) +
                             " of the " + std::to_string(state.partiesNeeded) + " parties that the policy asks for.");
    const Checkpoint& head = parsed->checkpoint;
    if (const auto in = checkInclusion(proof.index, head.size, leaf, proof.hashes, head.root); !in)
        return base::refused(in.error().message);
    return state;
}

} // namespace caseseal::ledger
