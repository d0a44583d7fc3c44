// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside_witnesses.h"

#include "ledger_alarms.h"

#include "evidence/json.h"
#include "net/witness_client.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace caseseal::desk {

namespace {

using evidence::Json;
using ledger::NoteSignature;
using ledger::SignedCheckpoint;

constexpr std::size_t kMostAtOnce = 16;
constexpr std::chrono::milliseconds kPatience{5'000};
constexpr int kSwaps = 8; ///< that others may be faster

bool isOf(const NoteSignature& line, const ledger::VerifierKey& key) {
    return line.name == key.name && line.keyId == key.keyId;
}

/// With one of its keys at least: more lines do not come by asking again.
bool hasCosigned(const SignedCheckpoint& head, const OutsideWitness& witness) {
    return std::ranges::any_of(witness.keys, [&head](const auto& key) {
        return std::ranges::any_of(head.note.signatures, [&key](const auto& line) { return isOf(line, key); });
    });
}

/// A newer line of a key takes the older one's place.
void addLines(ledger::SignedNote& note, const std::vector<NoteSignature>& lines) {
    for (const auto& line : lines) {
        const auto same = std::ranges::find_if(note.signatures, [&line](const auto& other) {
            return other.name == line.name && other.keyId == line.keyId;
        });
        if (same != note.signatures.end())
            *same = line;
        else if (note.signatures.size() < ledger::kMaxNoteSignatures)
            note.signatures.push_back(line);
    }
}

/// What one witness said.
struct Answer {
    std::vector<NoteSignature> lines;
    std::string trouble;
    std::optional<FoundAlarm> alarm;
    std::uint64_t size = 0; ///< that it knows now; 0: not known
};

FoundAlarm refusalOf(const OutsideWitness& witness, const SignedCheckpoint& head, const std::string& request) {
    FoundAlarm out;
    out.kind = AlarmKind::WitnessRefusal;
    out.way = AlarmWay::Witness;
    out.mark = crypto::sha256(base::bytesOf("caseseal.org/witness-refusal@v1\n" + witness.url + "\n" +
                                            request.substr(0, request.find('\n')))); // "old", and what it knows
    out.what = "The witness " + witness.name + " says that the ledger's head of " +
               std::to_string(head.checkpoint.size) +
               " seals contradicts what it has cosigned before, and shows no head that would prove it.";
    out.evidence = request;
    return out;
}

/// One round: the head and the ledger's tree are shared by the threads that ask.
class Round {
public:
    Round(ledger::LedgerPort& port, const ledger::Policy& policy, const SignedCheckpoint& head,
          ledger::TileReader& tree)
        : m_port(port), m_policy(policy), m_head(head), m_tree(tree) {}

    Answer ask(const OutsideWitness& witness, std::uint64_t thought) {
        Answer out;
        const auto reply = net::askWitness(
            witness.url, witness.keys, m_head, std::min(thought, m_head.checkpoint.size),
            [this](std::uint64_t from) { return proofFrom(from); }, limits());
        if (reply && !reply->contradiction) {
            out.lines = reply->lines;
            out.size = m_head.checkpoint.size;
            return out;
        }
        out.trouble = reply ? "It says that this head contradicts what it has cosigned before." : reply.error().message;
        const bool answered = reply || reply.error().kind == base::ErrorKind::Refused;
        if (answered)
            explain(witness, reply ? *reply->contradiction : std::string(), out);
        return out;
    }

private:
    static net::HttpLimits limits() {
        net::HttpLimits out;
        out.patience = kPatience;
        return out;
    }

    Result<std::vector<crypto::Digest>> proofFrom(std::uint64_t from) {
        const std::scoped_lock one(m_mutex);
        return ledger::makeConsistencyProof(from, m_head.checkpoint.size, m_tree);
    }

    /// Its own newest head, where it shows one that it and a log of the policy signed, tells what is the matter.
    void explain(const OutsideWitness& witness, const std::string& request, Answer& out) {
        const auto shown = net::askNewest(witness.url, m_head.checkpoint.origin, limits());
        const auto lines = shown ? ledger::checkSignatures(*shown, witness.keys)
                                 : Result<std::vector<ledger::VerifiedLine>>(shown.error());
        const auto judged = shown ? ledger::judge(m_policy, *shown) : Result<ledger::QuorumState>(shown.error());
        if (lines && !lines->empty() && judged && judged->loggedBySome) {
            out.size = shown->checkpoint.size;
            out.alarm = compareWith(*shown);
        }
        if (!out.alarm && !request.empty())
            out.alarm = refusalOf(witness, m_head, request);
    }

    /// With the ledger's head, and where that is older, with the newest that the ledger has by now.
    std::optional<FoundAlarm> compareWith(const SignedCheckpoint& shown) {
        const std::scoped_lock one(m_mutex);
        if (shown.checkpoint.size <= m_head.checkpoint.size)
            return compareKnown({shown}, {m_head, &m_port}, m_policy, AlarmWay::Witness);
        const auto note = m_port.checkpoint();
        const auto now = note ? SignedCheckpoint::parse(*note) : Result<SignedCheckpoint>(note.error());
        return now ? compareKnown({shown}, {*now, &m_port}, m_policy, AlarmWay::Witness) : std::nullopt;
    }

    ledger::LedgerPort& m_port;
    const ledger::Policy& m_policy;
    const SignedCheckpoint& m_head;
    ledger::TileReader& m_tree;
    std::mutex m_mutex; ///< over the ledger and its tree
};

/// `ask` of each index below `count`, a few at a time.
void sideBySide(std::size_t count, const std::function<void(std::size_t)>& ask) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t at = next++; at < count; at = next++)
            ask(at);
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < std::min(count, kMostAtOnce); ++i)
        threads.emplace_back(work);
    for (auto& thread : threads)
        thread.join();
}

/// The head as it stands on the ledger then; the given one with these lines where others have published on.
Result<std::string> putBelow(ledger::LedgerPort& port, const ledger::Policy& policy, SignedCheckpoint head,
                             const std::vector<NoteSignature>& lines) {
    addLines(head.note, lines);
    for (int i = 0; i < kSwaps; ++i) {
        TRY(const auto note, port.checkpoint());
        const auto now = SignedCheckpoint::parse(note);
        if (!now || now->checkpoint != head.checkpoint || !ledger::judge(policy, *now))
            break;
        auto wanted = now->note;
        addLines(wanted, lines);
        const auto text = wanted.encode();
        const auto swapped = port.compareAndSwapCheckpoint(note, text);
        if (swapped)
            return text;
        if (swapped.error().kind != base::ErrorKind::Refused)
            return swapped.error();
    }
    return head.note.encode();
}

const OutsideMemory* memoryOf(const std::vector<OutsideMemory>& memory, const OutsideWitness& witness) {
    const auto at = std::ranges::find_if(
        memory, [&witness](const auto& one) { return one.url == witness.url && one.name == witness.name; });
    return at == memory.end() ? nullptr : &*at;
}

OutsideMemory remembered(const OutsideWitness& witness, const OutsideMemory* before, const Answer& answer,
                         base::UtcTime now) {
    OutsideMemory out = before ? *before : OutsideMemory{witness.name, witness.url, 0, {}, {}, {}};
    out.asked = now;
    if (answer.trouble.empty())
        out.answered = now;
    if (answer.size > 0)
        out.size = answer.size;
    out.trouble = answer.trouble;
    return out;
}

Json timeJson(const std::optional<base::UtcTime>& time) { return time ? Json(base::encodeTime(*time)) : Json(); }

std::optional<base::UtcTime> timeIn(const Json& json, const char* key) {
    const auto time = base::parseTime(textOr(json, key));
    return time ? std::optional(*time) : std::nullopt;
}

} // namespace

std::vector<OutsideWitness> outsideWitnesses(const ledger::Policy& policy) {
    std::vector<OutsideWitness> out;
    for (const auto& witness : policy.witnesses) {
        if (witness.url.empty() || !base::isUtf8(witness.url)) // the latter is nobody's address
            continue;
        const auto at = std::ranges::find_if(
            out, [&witness](const auto& one) { return one.url == witness.url && one.name == witness.key.name; });
        if (at != out.end())
            at->keys.push_back(witness.key);
        else
            out.push_back({witness.key.name, witness.url, {witness.key}});
    }
    return out;
}

Result<OutsideRound> askOutsiders(ledger::LedgerPort& port, const ledger::Policy& policy, const std::string& note,
                                  const std::vector<OutsideMemory>& memory, base::UtcTime now) {
    OutsideRound round{note, {}, {}, 0, 0};
    auto witnesses = outsideWitnesses(policy);
    if (witnesses.empty() || note.empty())
        return round;
    TRY(const auto head, SignedCheckpoint::parse(note));
    TRY(auto tree, ledger::TileReader::open(port, head.checkpoint.size, head.checkpoint.root));
    std::vector<Answer> answers(witnesses.size());
    Round asking(port, policy, head, tree);
    sideBySide(witnesses.size(), [&](std::size_t at) {
        const auto* before = memoryOf(memory, witnesses[at]);
        if (!hasCosigned(head, witnesses[at]))
            answers[at] = asking.ask(witnesses[at], before ? before->size : 0);
    });
    std::vector<NoteSignature> lines;
    for (std::size_t at = 0; at < witnesses.size(); ++at) {
        const auto* before = memoryOf(memory, witnesses[at]);
        if (hasCosigned(head, witnesses[at])) {
            if (before != nullptr)
                round.memory.push_back(*before);
            continue;
        }
        const Answer& answer = answers[at];
        ++round.asked;
        round.cosigned += answer.lines.empty() ? 0 : 1;
        lines.insert(lines.end(), answer.lines.begin(), answer.lines.end());
        round.memory.push_back(remembered(witnesses[at], before, answer, now));
        if (answer.alarm)
            round.alarms.push_back(*answer.alarm);
    }
    if (!lines.empty()) {
        TRY(round.note, putBelow(port, policy, head, lines));
    }
    return round;
}

std::vector<OutsideMemory> parseMemory(std::string_view text) {
    std::vector<OutsideMemory> out;
    const auto json = Json::parse(text);
    if (!json || json->asArray() == nullptr)
        return out;
    for (const auto& one : *json->asArray()) {
        const auto size = base::parseDecimal(textOr(one, "size"));
        out.push_back({textOr(one, "name"), textOr(one, "url"), size ? *size : 0, timeIn(one, "asked"),
                       timeIn(one, "answered"), textOr(one, "trouble")});
    }
    return out;
}

std::string encodeMemory(const std::vector<OutsideMemory>& memory) {
    Json::Array out;
    for (const auto& one : memory)
        out.push_back(Json::Object{{"answered", timeJson(one.answered)},
                                   {"asked", timeJson(one.asked)},
                                   {"name", one.name},
                                   {"size", std::to_string(one.size)},
                                   {"trouble", one.trouble},
                                   {"url", one.url}});
    return Json(std::move(out)).encode();
}

} // namespace caseseal::desk
