// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/policy.h"

#include <algorithm>
#include <map>
#include <set>

namespace caseseal::ledger {

namespace {

using base::badInput;
using base::Result;

constexpr std::size_t kMaxLines = 4096;
constexpr std::size_t kMaxBytes = 16 * 1024 * 1024;
constexpr std::string_view kNone = "none";

using Fields = std::vector<std::string_view>;

bool isPolicyOctet(char c) noexcept {
    const auto octet = static_cast<unsigned char>(c);
    return octet == '\t' || octet == '\n' || (octet >= 0x20 && octet != 0x7F);
}

Fields fieldsOf(std::string_view line) {
    static constexpr std::string_view kBlank = " \t";
    Fields out;
    for (;;) {
        const std::size_t start = line.find_first_not_of(kBlank);
        if (start == std::string_view::npos)
            return out;
        line.remove_prefix(start);
        const std::size_t end = std::min(line.find_first_of(kBlank), line.size());
        out.push_back(line.substr(0, end));
        line.remove_prefix(end);
    }
}

/// Reads a policy line by line; what it has seen stands in its sets.
class Reader {
public:
    Result<void> line(const Fields& fields) {
        if (fields[0] == "log")
            return log(fields);
        if (fields[0] == "witness")
            return witness(fields);
        if (fields[0] == "group")
            return group(fields);
        if (fields[0] == "quorum")
            return quorum(fields);
        return badInput("a line begins with log, witness, group or quorum, not with " + std::string(fields[0]));
    }

    /// `# member NAME` says whose the logs below are, until the next comment.
    void comment(const Fields& fields) {
        const bool names = fields.size() == 3 && fields[0] == "#" && fields[1] == "member";
        m_member = names ? fields[2] : std::string_view();
    }

    Result<Policy> finish() && {
        if (m_policy.quorum.empty())
            return badInput("The policy has no quorum line.");
        return std::move(m_policy);
    }

private:
    Result<VerifierKey> key(std::string_view vkey, KeyType first, KeyType second) {
        TRY(VerifierKey parsed, VerifierKey::parse(vkey));
        if (parsed.type != first && parsed.type != second)
            return badInput("the key of " + parsed.name + " is not of a type that this kind of line may have");
        const auto algorithm =
            parsed.type == KeyType::MlDsa44Cosignature ? crypto::Algorithm::MlDsa44 : crypto::Algorithm::Ed25519;
        if (const auto usable = crypto::PublicKey::parse(algorithm, parsed.publicKey); !usable)
            return badInput("the key of " + parsed.name + " cannot be used: " + usable.error().message);
        if (!m_keys.emplace(base::textOf(parsed.publicKey)).second)
            return badInput("the key of " + parsed.name + " stands in the policy twice");
        return parsed;
    }

    Result<void> define(std::string_view name) {
        if (name == kNone)
            return badInput("the name none is reserved");
        if (!m_names.insert(std::string(name)).second)
            return badInput("the name " + std::string(name) + " is given twice");
        return {};
    }

    Result<void> log(const Fields& fields) {
        if (fields.size() < 2 || fields.size() > 3)
            return badInput("a log line reads: log <vkey> [url]");
        TRY(VerifierKey parsed, key(fields[1], KeyType::Ed25519, KeyType::MlDsa44Cosignature));
        m_policy.logs.push_back({std::move(parsed), std::string(fields.size() == 3 ? fields[2] : ""), m_member});
        return {};
    }

    Result<void> witness(const Fields& fields) {
        if (fields.size() < 3 || fields.size() > 4)
            return badInput("a witness line reads: witness <name> <vkey> [url]");
        TRY_VOID(define(fields[1]));
        TRY(VerifierKey parsed, key(fields[2], KeyType::Ed25519Cosignature, KeyType::MlDsa44Cosignature));
        m_policy.witnesses.push_back(
            {std::string(fields[1]), std::move(parsed), std::string(fields.size() == 4 ? fields[3] : "")});
        return {};
    }

    Result<void> group(const Fields& fields) {
        if (fields.size() < 4)
            return badInput("a group line reads: group <name> all|any|<k> <name>...");
        Policy::Group out;
        out.name = fields[1];
        const std::size_t count = fields.size() - 3;
        TRY(out.threshold, threshold(fields[2], count));
        for (const std::string_view member : std::span(fields).subspan(3)) {
            TRY_VOID(checkDefined(member));
            if (!m_members.insert(std::string(member)).second)
                return badInput("the name " + std::string(member) + " is a member of a group twice");
            out.members.emplace_back(member);
        }
        TRY_VOID(define(fields[1])); // last: a group is no member of itself
        m_policy.groups.push_back(std::move(out));
        return {};
    }

    static Result<std::uint64_t> threshold(std::string_view text, std::size_t count) {
        if (text == "all")
            return std::uint64_t{count};
        if (text == "any")
            return std::uint64_t{1};
        TRY(const std::uint64_t k, base::parseDecimal(text));
        if (k < 1 || k > count)
            return badInput("the threshold of a group lies between 1 and the number of its members");
        return k;
    }

    Result<void> quorum(const Fields& fields) {
        if (fields.size() != 2)
            return badInput("a quorum line reads: quorum <name>|none");
        if (!m_policy.quorum.empty())
            return badInput("there is a second quorum line");
        if (fields[1] != kNone)
            TRY_VOID(checkDefined(fields[1]));
        m_policy.quorum = fields[1];
        return {};
    }

    [[nodiscard]] Result<void> checkDefined(std::string_view name) const {
        if (!m_names.contains(std::string(name)))
            return badInput("the name " + std::string(name) + " is used before it is defined");
        return {};
    }

    Policy m_policy;
    std::string m_member;         ///< of the comment before
    std::set<std::string> m_keys; ///< their bytes
    std::set<std::string> m_names;
    std::set<std::string> m_members;
};

/// Does a witness or group hold, and since when by the cosigners' claims (0: nobody claims a time)?
struct Standing {
    bool holds = false;
    std::uint64_t sinceSeconds = 0;
};
using Standings = std::map<std::string, Standing, std::less<>>;

Standing standingOfWitness(const VerifierKey& key, const std::vector<VerifiedLine>& lines) {
    Standing out;
    for (const VerifiedLine& line : lines) {
        if (line.key != key)
            continue;
        if (line.timeSeconds != 0 && (out.sinceSeconds == 0 || line.timeSeconds < out.sinceSeconds))
            out.sinceSeconds = line.timeSeconds;
        out.holds = true;
    }
    return out;
}

Standing standingOfGroup(const Policy::Group& group, const Standings& standings) {
    std::vector<std::uint64_t> times;
    std::uint64_t holding = 0;
    for (const std::string& member : group.members) {
        const Standing& standing = standings.at(member);
        holding += standing.holds ? 1 : 0;
        if (standing.holds && standing.sinceSeconds != 0)
            times.push_back(standing.sinceSeconds);
    }
    std::sort(times.begin(), times.end());
    return {holding >= group.threshold, times.size() >= group.threshold ? times[group.threshold - 1] : 0};
}

void judgeQuorum(const Policy& policy, const Standings& standings, QuorumState& state) {
    if (!policy.asksForWitnesses()) {
        state.quorumMet = true;
        return;
    }
    const Standing& standing = standings.at(policy.quorum);
    state.quorumMet = standing.holds;
    state.quorumTimeSeconds = standing.holds ? standing.sinceSeconds : 0;
    const auto group = std::find_if(policy.groups.begin(), policy.groups.end(),
                                    [&](const Policy::Group& g) { return g.name == policy.quorum; });
    if (group == policy.groups.end()) {
        state.parties = state.partiesNeeded = 1;
        state.partiesCosigned = standing.holds ? 1 : 0;
        return;
    }
    state.parties = static_cast<unsigned>(group->members.size());
    state.partiesNeeded = static_cast<unsigned>(group->threshold);
    for (const std::string& member : group->members)
        state.partiesCosigned += standings.at(member).holds ? 1 : 0;
}

} // namespace

Result<Policy> Policy::parse(std::string_view text) {
    if (text.size() > kMaxBytes)
        return badInput("The policy is larger than " + std::to_string(kMaxBytes) + " bytes.");
    Reader reader;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto inLine = [&](const std::string& what) {
            return badInput("Policy, line " + std::to_string(number) + ": " + what + (what.ends_with('.') ? "" : "."));
        };
        if (number > kMaxLines)
            return inLine("there are more lines than " + std::to_string(kMaxLines));
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!std::all_of(line.begin(), line.end(), isPolicyOctet))
            return inLine("it holds a control character other than tab");
        const Fields fields = fieldsOf(line);
        if (!fields.empty() && fields[0].starts_with('#'))
            reader.comment(fields);
        if (fields.empty() || fields[0].starts_with('#'))
            continue;
        if (const auto done = reader.line(fields); !done)
            return inLine(done.error().message);
    }
    return std::move(reader).finish();
}

std::string Policy::encode() const {
    const auto withUrl = [](const std::string& line, const std::string& url) {
        return line + (url.empty() ? "" : " " + url) + "\n";
    };
    std::string out;
    std::string whose;
    for (const Log& log : logs) {
        if (log.member != whose)
            out += log.member.empty() ? "#\n" : "# member " + log.member + "\n";
        whose = log.member;
        out += withUrl("log " + log.key.encode(), log.url);
    }
    for (const Witness& witness : witnesses)
        out += withUrl("witness " + witness.name + " " + witness.key.encode(), witness.url);
    for (const Group& group : groups) {
        out += "group " + group.name + " ";
        out += group.threshold == group.members.size() ? "all"
               : group.threshold == 1                  ? "any"
                                                       : std::to_string(group.threshold);
        for (const std::string& member : group.members)
            out += " " + member;
        out += "\n";
    }
    return out + "quorum " + quorum + "\n";
}

std::vector<VerifierKey> Policy::keys() const {
    std::vector<VerifierKey> out;
    for (const Log& log : logs)
        out.push_back(log.key);
    for (const Witness& witness : witnesses)
        out.push_back(witness.key);
    return out;
}

Result<QuorumState> judge(const Policy& policy, const SignedCheckpoint& signedCheckpoint) {
    TRY(const std::vector<VerifiedLine> lines, checkSignatures(signedCheckpoint, policy.keys()));
    QuorumState state;
    for (const Policy::Log& log : policy.logs)
        if (log.key.name == signedCheckpoint.checkpoint.origin)
            state.loggedBySome = state.loggedBySome || standingOfWitness(log.key, lines).holds;
    Standings standings;
    std::set<std::string> cosigners;
    for (const Policy::Witness& witness : policy.witnesses) {
        const Standing standing = standingOfWitness(witness.key, lines);
        standings[witness.name] = standing;
        if (standing.holds)
            cosigners.insert(witness.key.name);
        for (const VerifiedLine& line : lines)
            if (line.key == witness.key)
                state.latestTimeSeconds = std::max(state.latestTimeSeconds, line.timeSeconds);
    }
    for (const Policy::Group& group : policy.groups)
        standings[group.name] = standingOfGroup(group, standings);
    state.cosigners.assign(cosigners.begin(), cosigners.end());
    judgeQuorum(policy, standings, state);
    return state;
}

} // namespace caseseal::ledger
