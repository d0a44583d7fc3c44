// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/held_head.h"

#include "ledger/proof.h"
#include "ledger/tile.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

using base::Result;

constexpr std::string_view kProofLine = "c2sp.org/tlog-proof@v1";
constexpr std::string_view kSignatureStart = "\xE2\x80\x94 "; ///< an em dash and a space
constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";

// ---------------------------------------------------------------- finding a head in a text

/// Lines without what an e-mail puts around them: quotation marks at the beginning, blanks and CR at the end.
std::vector<std::string_view> plainLines(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (line.starts_with('>')) {
            line.remove_prefix(1);
            if (line.starts_with(' '))
                line.remove_prefix(1);
        }
        const auto last = line.find_last_not_of(" \t\r");
        lines.push_back(line.substr(0, last == std::string_view::npos ? 0 : last + 1));
    }
    return lines;
}

bool isBase64(std::string_view line) {
    return !line.empty() && line.find_first_not_of(kBase64) == std::string_view::npos;
}

bool isRoot(std::string_view line) { return line.size() == 44 && base::parseBase64(line).has_value(); }

/// `— name base64`, with as many bytes as a signature of a known type has.
bool isWholeSignature(std::string_view line) {
    const auto bytes = base::parseBase64(line.substr(line.rfind(' ') + 1));
    static constexpr std::size_t kKeyId = 4, kTime = 8, kEd25519 = 64, kMlDsa44 = 2420;
    return bytes && (bytes->size() == kKeyId + kEd25519 || bytes->size() == kKeyId + kTime + kEd25519 ||
                     bytes->size() == kKeyId + kTime + kMlDsa44);
}

/// Reads lines one after the other.
class LineReader {
public:
    LineReader(const std::vector<std::string_view>& lines, std::size_t at) : m_lines(lines), m_at(at) {}
    [[nodiscard]] std::string_view peek() const { return m_at < m_lines.size() ? m_lines[m_at] : std::string_view(); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_lines.size(); }
    std::string take() { return std::string(m_lines[m_at++]); }
    /// A signature's line; one that was broken on its way is put together again.
    std::string takeSignature() {
        std::string line = take();
        while (!isWholeSignature(line) && isBase64(peek())) {
            if (line.rfind(' ') < kSignatureStart.size())
                line += ' '; // broken behind the name
            line += take();
        }
        return line;
    }

private:
    const std::vector<std::string_view>& m_lines;
    std::size_t m_at;
};

/// Origin, size, root, an empty line and signatures; empty where they do not stand there.
std::string takeNote(LineReader lines) {
    std::string out;
    for (int i = 0; i < 3 && !lines.atEnd(); ++i)
        out += lines.take() + "\n";
    if (!lines.peek().empty() || lines.atEnd())
        return {};
    (void)lines.take();
    out += "\n";
    while (lines.peek().starts_with(kSignatureStart))
        out += lines.takeSignature() + "\n";
    return out;
}

bool startsNote(const std::vector<std::string_view>& lines, std::size_t at) {
    return at + 3 < lines.size() && !lines[at].empty() && base::parseDecimal(lines[at + 1]).has_value() &&
           isRoot(lines[at + 2]) && lines[at + 3].empty();
}

/// The proof's head as it was written, up to the empty line, then its checkpoint.
std::string takeProof(const std::vector<std::string_view>& lines, std::size_t at) {
    LineReader reader(lines, at);
    std::string out = reader.take() + "\n";
    std::size_t used = at + 1;
    while (!reader.atEnd() && !reader.peek().empty()) {
        const bool extra = reader.peek().starts_with("extra ");
        std::string line = reader.take();
        ++used;
        while (extra && isBase64(reader.peek())) {
            line += reader.take();
            ++used;
        }
        out += line + "\n";
    }
    return out + "\n" + takeNote(LineReader(lines, used + 1));
}

Result<HeldHead> parseNote(const std::string& note) {
    HeldHead head;
    TRY(head.checkpoint, ledger::SignedCheckpoint::parse(note));
    head.text = note;
    return head;
}

Result<HeldHead> parseProof(const std::string& text) {
    TRY(const auto proof, ledger::TlogProof::parse(text));
    TRY(HeldHead head, parseNote(proof.checkpointNote));
    TRY(auto seal, Seal::parse(base::textOf(proof.extra)));
    const auto& checkpoint = head.checkpoint.checkpoint;
    if (const auto in = ledger::checkInclusion(proof.index, checkpoint.size, ledger::leafHash(seal.hash), proof.hashes,
                                               checkpoint.root);
        !in)
        return base::badInput("The head does not hold together: its seal is not below its checkpoint. It was damaged "
                              "on its way; ask for it again.");
    head.seal = std::move(seal);
    head.index = proof.index;
    head.text = text;
    return head;
}

// ---------------------------------------------------------------- comparing

struct SealAt {
    std::uint64_t seq = 0;
    SealRecord record;
};

/// The last seal of the chain for which `wanted` holds, in one pass.
template<typename Wanted>
Result<std::optional<SealAt>> lastSeal(EvidenceSource& source, const std::string& chain, Wanted wanted) {
    std::optional<SealAt> found;
    TRY(const auto cursor, source.seals(chain));
    SealRecord record;
    for (std::uint64_t at = 0;; ++at) {
        TRY(const bool more, cursor->nextInto(record));
        if (!more)
            return found;
        if (wanted(at, record))
            found = SealAt{at, record};
    }
}

class Comparison {
public:
    Comparison(EvidenceSource& source, const HeldHead& head) : m_source(source), m_head(head) {
        m_out.held = head.checkpoint.checkpoint;
        if (head.seal)
            m_out.heldSeal = head.seal->header.seq;
    }

    Result<HeadComparison> run(const std::optional<ledger::Policy>& policy) {
        TRY(m_manifest, m_source.manifest());
        m_out.here = m_manifest.ledger;
        TRY_VOID(judge(policy));
        TRY(const bool inChain, compareSeal());
        if (m_out.findings.empty())
            TRY_VOID(compareTree(inChain));
        if (m_out.relation == HeadRelation::Rewritten)
            tellFork();
        if (!m_out.findings.empty())
            proveSplitView();
        return std::move(m_out);
    }

private:
    /// A line of a known key that does not verify counts as none.
    Result<void> judge(const std::optional<ledger::Policy>& policy) {
        m_policy = policy;
        if (!m_policy) {
            const auto text = m_source.file("policy");
            const auto parsed =
                text ? ledger::Policy::parse(base::textOf(*text)) : Result<ledger::Policy>(text.error());
            if (!parsed)
                return {};
            m_policy = *parsed;
        }
        const auto judged = ledger::judge(*m_policy, m_head.checkpoint);
        m_out.knownLog = judged && judged->loggedBySome;
        return {};
    }

    void find(HeadRelation relation, const char* code, std::string what, std::string expected = {},
              std::string found = {}) {
        m_out.relation = relation;
        Finding finding;
        finding.code = code;
        if (m_head.seal && (relation == HeadRelation::Rewritten || relation == HeadRelation::Lost)) {
            finding.chain = m_head.seal->header.chain;
            finding.seal = m_head.seal->header.seq;
        }
        finding.what = std::move(what);
        finding.expected = std::move(expected);
        finding.found = std::move(found);
        m_out.findings.push_back(std::move(finding));
    }

    [[nodiscard]] std::string about() const {
        return "The head held elsewhere, of " + std::to_string(m_out.held.size) + " seals of " + m_out.held.origin +
               ",";
    }

    /// True where the head's seal stands in its place here; false where it brings none, or where it was found not to.
    Result<bool> compareSeal() {
        if (!m_head.seal)
            return false;
        const auto& header = m_head.seal->header;
        const auto chain = std::find_if(m_manifest.chains.begin(), m_manifest.chains.end(),
                                        [&](const ChainHead& each) { return each.chain == header.chain; });
        if (chain == m_manifest.chains.end()) {
            find(HeadRelation::Foreign, "ledger-consistency",
                 about() + " is of another chain: either it is not of this trial, or the chain was replaced.",
                 header.chain, m_manifest.chains.empty() ? std::string() : m_manifest.chains.front().chain);
            return false;
        }
        if (header.seq >= chain->length) {
            find(HeadRelation::Lost, "seal-missing",
                 about() + " proves a seal that is not here any more: the newest seals were cut off, or an older copy "
                           "was put back.",
                 std::to_string(header.seq + 1) + " seals", std::to_string(chain->length) + " seals");
            return false;
        }
        TRY(const auto seal, lastSeal(m_source, header.chain, [&](std::uint64_t at, const SealRecord&) {
                return m_manifest.complete && at == header.seq;
            }));
        if (!seal)
            return false; // a part of the chain, without this seal: the tree tells
        const auto hash = crypto::sha256(base::bytesOf(seal->record.note));
        if (hash == m_head.seal->hash)
            return true;
        find(HeadRelation::Rewritten, "seal-order",
             about() + " proves another seal in this place: the history was rewritten" + byWhom(),
             base::encodeHex(m_head.seal->hash), base::encodeHex(hash));
        return false;
    }

    [[nodiscard]] std::string byWhom() const {
        return m_out.knownLog
                   ? ", and the ledger's own key signed both histories."
                   : "; no log of the policy signed the held checkpoint, so its keys were replaced too, or the head "
                     "is no genuine one.";
    }

    Result<void> compareTree(bool inChain) {
        const auto& held = m_out.held;
        if (!m_out.here) {
            find(HeadRelation::Lost, "ledger-missing", about() + " is there, and nothing here is on any ledger.");
            return {};
        }
        const auto& here = *m_out.here;
        if (held.origin != here.origin) {
            find(HeadRelation::Foreign, "ledger-consistency",
                 about() + " is of another ledger: either it is not of this trial, or the ledger was replaced.",
                 held.origin, here.origin);
            return {};
        }
        if (held.size > here.size) {
            if (inChain)
                m_out.relation = HeadRelation::HeldNewer;
            else
                find(HeadRelation::Lost, "ledger-consistency",
                     about() + " is newer than anything here: the newest seals were cut off, an older copy was put "
                               "back, or others have published since and this copy does not know it.",
                     std::to_string(held.size) + " seals", std::to_string(here.size) + " seals");
            return {};
        }
        return compareRoot(here);
    }

    Result<void> compareRoot(const ledger::Checkpoint& here) {
        const auto& held = m_out.held;
        auto tiles = ledger::TileReader::open(m_source, here.size, here.root);
        const auto root = tiles ? ledger::rootOf(held.size, *tiles) : Result<Digest>(tiles.error());
        if (!root && root.error().kind == base::ErrorKind::Machine)
            return root.error();
        if (!root)
            find(HeadRelation::Unknown, "ledger-missing",
                 about() + " cannot be compared with the ledger here: " + root.error().message);
        else if (*root != held.root)
            find(HeadRelation::SplitView, "ledger-consistency",
                 about() + " has another root than the ledger here has at that size: two histories were shown" +
                     byWhom(),
                 base::encodeBase64(held.root), base::encodeBase64(*root));
        else
            m_out.relation = held.size == here.size ? HeadRelation::Same : HeadRelation::HeldOlder;
        return {};
    }

    /// Nobody rewrote anything where the held ledger is the beginning of the one here: it holds both seals then.
    void tellFork() {
        const auto& held = m_out.held;
        if (!m_out.here || held.origin != m_out.here->origin || held.size > m_out.here->size)
            return;
        auto tiles = ledger::TileReader::open(m_source, m_out.here->size, m_out.here->root);
        const auto root = tiles ? ledger::rootOf(held.size, *tiles) : Result<Digest>(tiles.error());
        if (!root || *root != held.root)
            return;
        m_out.relation = HeadRelation::Forked;
        m_out.findings.front().what =
            about() + " proves another seal in this place, and both seals stand on one ledger: two copies of this "
                      "chain went on beside each other. Neither was rewritten; what was entered into the other copy "
                      "is not here.";
    }

    /// Both heads are signed by a log of the policy, and the tiles here show that they contradict each other. What does
    /// not suffice for that stays what it was found to be.
    void proveSplitView() {
        const auto& held = m_out.held;
        if (!m_policy || !m_out.here || held.origin != m_out.here->origin || held.size > m_out.here->size)
            return;
        const auto note = m_source.file("ledger/checkpoint");
        auto here = note ? ledger::SignedCheckpoint::parse(base::textOf(*note))
                         : Result<ledger::SignedCheckpoint>(note.error());
        if (!here)
            return;
        auto tree = ledger::TileReader::open(m_source, here->checkpoint.size, here->checkpoint.root);
        if (!tree)
            return;
        auto found = ledger::findSplitView(m_head.checkpoint, *here, &*tree);
        if (found && *found && ledger::judge(**found, *m_policy))
            m_out.splitView = std::move(*found);
    }

    EvidenceSource& m_source;
    const HeldHead& m_head;
    std::optional<ledger::Policy> m_policy;
    Manifest m_manifest;
    HeadComparison m_out;
};

} // namespace

Result<HeldHead> HeldHead::parse(std::string_view text) {
    if (text.size() > kMaxBytes)
        return base::badInput("This is larger than a head can be.");
    const auto lines = plainLines(text);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (lines[at] == kProofLine)
            return parseProof(takeProof(lines, at));
        if (startsNote(lines, at))
            return parseNote(takeNote(LineReader(lines, at)));
    }
    return base::badInput(std::string(kNone) + ": neither a head file nor a checkpoint with its signatures.");
}

Result<std::string> makeHead(EvidenceSource& source) {
    TRY(const auto manifest, source.manifest());
    const auto nothing = [] {
        return base::refused("Nothing of this trial is on the ledger yet, so there is no head to hold. Publish the "
                             "seals first.");
    };
    if (!manifest.ledger || manifest.chains.empty())
        return nothing();
    TRY(const auto seal, lastSeal(source, manifest.chains.front().chain, [](std::uint64_t, const SealRecord& record) {
            return record.ledgerIndex.has_value();
        }));
    if (!seal)
        return nothing();
    const auto& here = *manifest.ledger;
    TRY(auto tiles, ledger::TileReader::open(source, here.size, here.root));
    const auto note = base::bytesOf(seal->record.note);
    ledger::TlogProof proof;
    proof.extra.assign(note.begin(), note.end());
    proof.index = *seal->record.ledgerIndex;
    TRY(proof.hashes, ledger::makeInclusionProof(proof.index, here.size, tiles));
    TRY(const auto checkpoint, source.file("ledger/checkpoint"));
    proof.checkpointNote = base::textOf(checkpoint);
    const std::string text = proof.encode();
    TRY_VOID(HeldHead::parse(text)); // it holds together, or it is not handed out
    return text;
}

std::string_view nameOf(HeadRelation relation) {
    switch (relation) {
    case HeadRelation::Same:
        return "same";
    case HeadRelation::HeldOlder:
        return "held-older";
    case HeadRelation::HeldNewer:
        return "held-newer";
    case HeadRelation::Lost:
        return "lost";
    case HeadRelation::Rewritten:
        return "rewritten";
    case HeadRelation::Forked:
        return "forked";
    case HeadRelation::SplitView:
        return "split-view";
    case HeadRelation::Foreign:
        return "foreign";
    case HeadRelation::Unknown:
        break;
    }
    return "unknown";
}

Result<HeadComparison> compareHead(EvidenceSource& source, const HeldHead& head,
                                   const std::optional<ledger::Policy>& policy) {
    return Comparison(source, head).run(policy);
}

} // namespace caseseal::evidence
