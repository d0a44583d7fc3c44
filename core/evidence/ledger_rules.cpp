// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_rules.h"

#include "ledger/checkpoint.h"

#include "anchor_rules.h"
#include "json_scanner.h"

#include <algorithm>
#include <limits>
#include <set>

namespace caseseal::evidence {

namespace {

constexpr std::int64_t kClockToleranceMs = 60'000; ///< clocks of different machines differ a little

/// A listed checkpoint that the quorum holds for.
struct TimedSize {
    std::uint64_t size;
    std::int64_t timeMs;
};

/// The policy that a chain brought into force last.
struct PolicyAct {
    std::string text;
    std::uint64_t seal = 0, entry = 0;
};

std::string hexOf(const std::string& text) { return base::encodeHex(crypto::sha256(base::bytesOf(text))); }

/// Roots of prefixes of the tree, cheap while the sizes asked for grow.
class PrefixRoots {
public:
    explicit PrefixRoots(ledger::TileReader& tiles) : m_tiles(tiles) {}
    base::Result<Digest> at(std::uint64_t size) {
        if (size < m_built.size())
            return ledger::rootOf(size, m_tiles);
        while (m_built.size() < size) {
            TRY(const auto leaf, m_tiles.leaf(m_built.size()));
            m_built.append(leaf);
        }
        return m_built.root();
    }

private:
    ledger::TileReader& m_tiles;
    ledger::TreeBuilder m_built;
};

/// `{"note":"…"}`
base::Result<std::string> parseNoteLine(std::string_view line) {
    std::string note;
    JsonScanner scanner(line);
    if (!isJsonText(line) || !scanner.take("{\"note\":") || !scanner.string(note) || !scanner.take('}') ||
        !scanner.atEnd())
        return base::badInput("A line of ledger/checkpoints.jsonl is not of its canonical form.");
    return note;
}

bool isBelowOrigin(std::string_view name, const std::string& origin) {
    return name.size() > origin.size() && name.substr(0, origin.size()) == origin && name[origin.size()] == '/';
}

} // namespace

struct LedgerRules::State {
    State(EvidenceSource& s, const Manifest& m, const VerifyOptions& options, FindingLog& l)
        : source(s), manifest(m), log(l), anchors(s, options, l) {}

    void find(const char* code, std::string what) { log.add({code, chain, seq, {}, {}, std::move(what), {}, {}}); }
    void warn(const char* code, std::string what) { log.warn({code, chain, seq, {}, {}, std::move(what), {}, {}}); }
    [[nodiscard]] bool has(const std::string& name) const {
        return std::binary_search(files.begin(), files.end(), name);
    }

    base::Result<void> load(const std::optional<ledger::Policy>& own) {
        TRY(files, source.files());
        std::sort(files.begin(), files.end());
        TRY_VOID(loadPolicy(own));
        if (!manifest.ledger) {
            if (has("ledger/checkpoint"))
                find("ledger-missing", "The bundle holds a checkpoint, but its manifest names no ledger.");
            return anchors.check(files, {});
        }
        TRY_VOID(loadNewest());
        if (tiles)
            TRY_VOID(loadEarlier());
        return anchors.check(files, listed);
    }

    base::Result<void> loadPolicy(const std::optional<ledger::Policy>& own) {
        policy = own;
        policyIsOwn = own.has_value();
        if (own || !has("policy"))
            return {};
        TRY(const auto bytes, source.file("policy"));
        TRY(policy, ledger::Policy::parse(base::textOf(bytes)));
        if (manifest.ledger)
            warn("policy-from-bundle",
                 "The bundle was judged by the policy that it brings itself: compare the policy's "
                 "keys with those that you know from elsewhere.");
        return {};
    }

    base::Result<void> loadNewest() {
        if (!has("ledger/checkpoint")) {
            find("ledger-missing", "The manifest names a ledger, but there is no checkpoint of it.");
            return {};
        }
        TRY(const auto bytes, source.file("ledger/checkpoint"));
        const auto parsed = ledger::SignedCheckpoint::parse(base::textOf(bytes));
        if (!parsed) {
            find("ledger-checkpoint", "The newest checkpoint is not of its form: " + parsed.error().message);
            return {};
        }
        if (parsed->checkpoint != *manifest.ledger)
            find("ledger-consistency", "The manifest names another checkpoint than the newest one that is there.");
        newest = parsed->checkpoint;
        judgeNewest(*parsed);
        return openTiles();
    }

    void judgeNewest(const ledger::SignedCheckpoint& checkpoint) {
        if (!policy) {
            find("ledger-quorum", "There is no policy by which the checkpoint could be judged.");
            return;
        }
        const auto judged = ledger::judge(*policy, checkpoint);
        if (!judged) {
            find("ledger-checkpoint",
                 "A signature of the newest checkpoint does not verify: " + judged.error().message);
            return;
        }
        quorum = *judged;
        listed.push_back(checkpoint.checkpoint);
        if (!quorum.loggedBySome)
            find("ledger-checkpoint", "No log key of the policy signed the newest checkpoint.");
        if (!quorum.quorumMet)
            find("ledger-quorum", "Too few witnesses of the policy cosigned the newest checkpoint: " +
                                      std::to_string(quorum.partiesCosigned) + " of " + std::to_string(quorum.parties) +
                                      ", " + std::to_string(quorum.partiesNeeded) + " are needed.");
        if (quorum.loggedBySome && quorum.quorumMet)
            addTime(checkpoint.checkpoint.size, quorum.quorumTimeSeconds);
    }

    void addTime(std::uint64_t size, std::uint64_t seconds) {
        if (seconds != 0 && seconds < static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max() / 1000))
            times.push_back({size, static_cast<std::int64_t>(seconds) * 1000});
    }

    base::Result<void> openTiles() {
        auto opened = ledger::TileReader::open(source, newest->size, newest->root);
        if (opened) {
            tiles.emplace(std::move(*opened));
            prefixes.emplace(*tiles);
            return {};
        }
        return findTiles(opened.error(), "");
    }

    /// A tile that is missing, or that is another one than the root commits to; what the machine fails at goes up.
    base::Result<void> findTiles(const base::Error& error, const std::string& about) {
        if (error.kind == base::ErrorKind::BadInput)
            find("ledger-missing", about + error.message);
        else if (error.kind == base::ErrorKind::Refused)
            find("ledger-inclusion", about + error.message);
        else
            return error;
        return {};
    }

    base::Result<void> loadEarlier() {
        if (!has("ledger/checkpoints.jsonl"))
            return {};
        TRY(const auto lines, source.lines("ledger/checkpoints.jsonl"));
        for (std::uint64_t last = 0;;) {
            TRY(const auto line, lines->next());
            if (!line)
                break;
            TRY(const auto note, parseNoteLine(*line));
            TRY_VOID(checkEarlier(note, last));
        }
        std::sort(times.begin(), times.end(), [](const TimedSize& a, const TimedSize& b) { return a.size < b.size; });
        return {};
    }

    base::Result<void> checkEarlier(const std::string& note, std::uint64_t& last) {
        const auto parsed = ledger::SignedCheckpoint::parse(note);
        if (!parsed) {
            find("ledger-checkpoint", "An earlier checkpoint is not of its form: " + parsed.error().message);
            return {};
        }
        const auto& checkpoint = parsed->checkpoint;
        const std::string about = "The earlier checkpoint of size " + std::to_string(checkpoint.size);
        if (checkpoint.size < last)
            find("ledger-order", about + " stands behind a larger one.");
        last = checkpoint.size;
        if (checkpoint.origin != newest->origin) {
            find("ledger-checkpoint", about + " is of another ledger.");
            return {};
        }
        TRY(const bool fits, checkPrefix("ledger-consistency", checkpoint, about));
        judgeEarlier(*parsed, about, fits);
        return {};
    }

    void judgeEarlier(const ledger::SignedCheckpoint& checkpoint, const std::string& about, bool fits) {
        if (!policy)
            return;
        const auto judged = ledger::judge(*policy, checkpoint);
        if (!judged || !judged->loggedBySome) {
            find("ledger-checkpoint", about + (judged ? " is signed by no log key of the policy."
                                                      : " has a signature that does not verify."));
            return;
        }
        listed.push_back(checkpoint.checkpoint);
        if (fits && judged->quorumMet) // one that was never witnessed bounds no time
            addTime(checkpoint.checkpoint.size, judged->quorumTimeSeconds);
    }

    /// Is this the root of that prefix of the newest tree?
    base::Result<bool> checkPrefix(const char* code, const ledger::Checkpoint& checkpoint, const std::string& about) {
        if (checkpoint.size > newest->size) {
            find(code, about + " is larger than the newest.");
            return false;
        }
        const auto root = prefixes->at(checkpoint.size);
        if (!root) {
            TRY_VOID(findTiles(root.error(), about + ": "));
            return false;
        }
        if (*root != checkpoint.root)
            find(code, about + " has another root than the ledger has at that size: two histories were shown.");
        return *root == checkpoint.root;
    }

    base::Result<void> checkIndex(const Digest& hash, std::uint64_t index) {
        if (pending > 0) {
            find("ledger-missing", "Seals before this one have no place in the ledger, but this one has.");
            pending = 0;
        }
        if (!manifest.ledger) {
            find("ledger-missing", "The seal claims a place in a ledger, but there is none here.");
            return {};
        }
        if (lastIndex && index <= *lastIndex)
            find("ledger-order", "The seal stands in the ledger before its predecessor.");
        lastIndex = index;
        if (!tiles)
            return {}; // found already
        if (index >= newest->size) {
            find("ledger-inclusion", "The seal's place lies outside the newest checkpoint.");
            return {};
        }
        const auto leaf = tiles->leaf(index);
        if (!leaf)
            return findTiles(leaf.error(), "");
        if (*leaf != ledger::leafHash(hash))
            find("ledger-inclusion", "Another seal than this one stands at its place in the ledger.");
        else
            ++logged;
        return {};
    }

    base::Result<void> checkAfter(const ledger::Checkpoint& after) {
        if (!manifest.ledger) {
            find("ledger-missing", "The seal names a ledger checkpoint, but there is no ledger here.");
            return {};
        }
        if (lastAfter && after.size < lastAfter->size)
            find("after-bound", "The checkpoint that the seal names is smaller than the one before.");
        const bool known = lastAfter && *lastAfter == after;
        lastAfter = after;
        if (known || !tiles)
            return {};
        if (after.origin != newest->origin) {
            find("after-bound", "The checkpoint that the seal names is of another ledger.");
            return {};
        }
        TRY_VOID(checkPrefix("after-bound", after, "The checkpoint that the seal names"));
        return {};
    }

    /// The policy that is judged by against the one that the chain brought into force last.
    void checkPolicy() {
        if (!policy || !sealed)
            return;
        if (policy->encode() == sealed->text) {
            policySealed = true;
            return;
        }
        Finding finding{"ledger-quorum",
                        chain,
                        sealed->seal,
                        sealed->entry,
                        {},
                        "The policy that the bundle brings is not the one that was sealed last.",
                        hexOf(sealed->text),
                        hexOf(policy->encode())};
        if (!policyIsOwn) {
            otherPolicies.push_back(std::move(finding));
            return;
        }
        finding.code = "policy-differs";
        finding.what = "Your policy is not the one that the trial sealed last. The ledger was judged by yours.";
        log.warn(std::move(finding));
    }

    /// Members of one ledger change its policy one after the other. One of them at least has sealed the bundle's.
    void judgePolicies() {
        for (auto& finding : otherPolicies) {
            if (!policySealed) {
                log.add(std::move(finding));
                continue;
            }
            finding.code = "policy-differs";
            finding.what =
                "Another chain here has sealed the policy that the bundle brings; this one sealed another last.";
            log.warn(std::move(finding));
        }
    }

    /// The writer's clock against the checkpoints before and after the seal.
    void checkTime(const SealHeader& header, const std::optional<std::uint64_t>& index) {
        const auto bySize = [](const TimedSize& timed, std::uint64_t size) { return timed.size < size; };
        const std::int64_t time = header.time.msSinceEpoch;
        if (header.after && newest) {
            // The newest checkpoint may have been cosigned afresh after the seal was made: it bounds nothing from
            // below.
            const std::uint64_t size = std::min(header.after->size + 1, newest->size);
            const auto above = std::lower_bound(times.begin(), times.end(), size, bySize);
            if (above != times.begin() && time < std::prev(above)->timeMs - kClockToleranceMs)
                warn("clock-outside-bounds",
                     "The writer's clock showed a time before the checkpoint that the seal names.");
        }
        if (!index)
            return;
        const auto under = std::lower_bound(times.begin(), times.end(), *index + 1, bySize);
        const auto anchored = anchors.notAfter(*index);
        if (under != times.end() && time > under->timeMs + 999 + kClockToleranceMs)
            warn("clock-outside-bounds", "The writer's clock showed a time after the checkpoint that holds the seal.");
        else if (anchored && time > anchored->msSinceEpoch + 999 + kClockToleranceMs)
            warn("clock-outside-bounds",
                 "The writer's clock showed a time after an outside clock had stamped the ledger with the seal.");
    }

    EvidenceSource& source;
    const Manifest& manifest;
    FindingLog& log;
    AnchorRules anchors;
    std::vector<std::string> files;
    std::optional<ledger::Policy> policy;
    bool policyIsOwn = false;         ///< the reader's
    std::set<std::string> ownSigners; ///< names with which the installations cosign on a shared ledger
    std::optional<ledger::Checkpoint> newest;
    ledger::QuorumState quorum;
    std::optional<ledger::TileReader> tiles;
    std::optional<PrefixRoots> prefixes;
    std::vector<TimedSize> times; ///< ascending size
    std::vector<ledger::Checkpoint> listed;
    std::uint64_t logged = 0;
    std::uint64_t notLogged = 0;
    bool policySealed = false;          ///< some chain brought the bundle's policy into force last
    std::vector<Finding> otherPolicies; ///< of chains that brought another one into force

    // of the chain at hand
    std::string chain;
    std::optional<std::uint64_t> seq;
    std::optional<std::uint64_t> lastIndex;
    std::optional<ledger::Checkpoint> lastAfter;
    std::optional<PolicyAct> sealed;
    std::uint64_t pending = 0; ///< seals without a place since the last one with
};

LedgerRules::LedgerRules(std::unique_ptr<State> state) : m_state(std::move(state)) {}
LedgerRules::~LedgerRules() = default;
LedgerRules::LedgerRules(LedgerRules&&) noexcept = default;

base::Result<LedgerRules> LedgerRules::make(EvidenceSource& source, const Manifest& manifest,
                                            const VerifyOptions& options, FindingLog& log) {
    auto state = std::make_unique<State>(source, manifest, options, log);
    TRY_VOID(state->load(options.policy));
    return LedgerRules(std::move(state));
}

void LedgerRules::startChain(const std::string& chain) {
    m_state->chain = chain;
    m_state->lastIndex.reset();
    m_state->lastAfter.reset();
    m_state->sealed.reset();
    m_state->pending = 0;
}

void LedgerRules::policyAct(SealedPolicy sealed, std::uint64_t seal, std::uint64_t entry) {
    m_state->sealed = PolicyAct{sealed.policy.encode(), seal, entry};
    if (!sealed.member.empty())
        m_state->ownSigners.insert(std::move(sealed.member));
}

base::Result<void> LedgerRules::seal(const SealHeader& header, const Digest& hash,
                                     const std::optional<std::uint64_t>& index) {
    m_state->seq = header.seq;
    if (index) {
        TRY_VOID(m_state->checkIndex(hash, *index));
    } else if (m_state->manifest.complete) {
        ++m_state->pending;
    } else {
        m_state->find("ledger-missing", "A part of a chain is here, and this seal of it is not proved by the ledger.");
    }
    if (header.after)
        TRY_VOID(m_state->checkAfter(*header.after));
    m_state->checkTime(header, index);
    return {};
}

void LedgerRules::endChain(bool whole) {
    m_state->seq.reset();
    if (whole)
        m_state->checkPolicy();
    if (m_state->pending > 0)
        m_state->warn("not-yet-logged", "The newest " + std::to_string(m_state->pending) +
                                            " seals of the chain are not on the ledger yet: nobody else can vouch for "
                                            "them.");
    m_state->notLogged += m_state->pending;
    m_state->chain.clear();
}

void LedgerRules::endChains() { m_state->judgePolicies(); }

void LedgerRules::count(Counts& counts) const {
    counts.logged = m_state->logged;
    counts.notLogged = m_state->notLogged;
}

void LedgerRules::assure(Verdict& verdict, bool intact) {
    State& state = *m_state;
    const bool onLedger = state.newest && state.quorum.loggedBySome;
    const bool witnessed = onLedger && state.policy->asksForWitnesses();
    const auto& cosigners = state.quorum.cosigners;
    const bool othersCosigned = std::any_of(cosigners.begin(), cosigners.end(), [&](const std::string& name) {
        return !isBelowOrigin(name, state.newest->origin) && !state.ownSigners.contains(name);
    });
    if (onLedger && !witnessed)
        state.warn("unwitnessed", "The policy asks for no witness: the log's own keys alone vouch for its history.");
    if (!intact)
        return;
    if (!witnessed || !othersCosigned)
        verdict.assurance.emplace_back("self-signed");
    if (onLedger)
        verdict.assurance.emplace_back("logged");
    if (witnessed && othersCosigned)
        verdict.assurance.push_back("witnessed " + std::to_string(state.quorum.partiesCosigned) + " of " +
                                    std::to_string(state.quorum.parties));
    state.anchors.assure(verdict);
}

} // namespace caseseal::evidence
