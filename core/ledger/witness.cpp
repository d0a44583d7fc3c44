// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/witness.h"

#include "lines.h"

#include "ledger/tree.h"

#include "base/file.h"

#include <algorithm>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/file.h>
#include <unistd.h>

namespace caseseal::ledger {

namespace {

namespace fs = std::filesystem;
using base::badInput;
using base::Result;

constexpr std::size_t kSeedBytes = 32;

/// What a request asks, parsed, not believed.
struct Request {
    std::uint64_t oldSize = 0;
    std::vector<Digest> proof;
    std::string note;
    SignedCheckpoint head;
};

Result<Request> parseRequest(std::string_view text) {
    static constexpr std::string_view kOld = "old ";
    Request out;
    auto line = takeLine(text);
    if (!line || !line->starts_with(kOld))
        return badInput("the first line must be \"old\" and a size");
    TRY(out.oldSize, base::parseDecimal(line->substr(kOld.size())));
    while ((line = takeLine(text)) && !line->empty()) {
        if (out.proof.size() == kMaxProofHashes)
            return badInput("the proof has more than 63 hashes");
        TRY(const Digest hash, base::exactly<std::tuple_size_v<Digest>>(base::parseBase64(*line)));
        out.proof.push_back(hash);
    }
    if (!line)
        return badInput("an empty line must stand before the checkpoint");
    out.note = text;
    TRY(out.head, SignedCheckpoint::parse(text));
    if (out.oldSize > out.head.checkpoint.size)
        return badInput("the old size is larger than the checkpoint's");
    return out;
}

std::string hexOf(std::string_view origin) { return base::encodeHex(crypto::sha256(base::bytesOf(origin))); }

WitnessAnswer says(int status, const std::string& sentence) {
    return {status, "text/plain; charset=utf-8", sentence + "\n"};
}

/// The folder's lock: the system lets go of it when the process ends, however it ends.
class FolderLock {
public:
    static Result<FolderLock> take(const fs::path& folder) {
        const fs::path path = folder / "lock";
        const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (fd < 0)
            return base::systemError("The witness cannot lock", path);
        FolderLock out(fd);
        if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
            return base::refused("Another process is the witness of " + folder.string() +
                                 ". One witness has one memory.");
        return out;
    }
    FolderLock(FolderLock&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    FolderLock& operator=(FolderLock&& other) noexcept {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~FolderLock() {
        if (m_fd >= 0)
            ::close(m_fd);
    }

private:
    explicit FolderLock(int fd) : m_fd(fd) {}
    int m_fd;
};

Result<std::vector<CheckpointSigner>> makeSigners(const fs::path& folder, const std::string& name) {
    const fs::path keys = folder / "keys";
    const fs::path named = folder / "name";
    const auto signersOf = [&name](base::BytesView seeds) -> Result<std::vector<CheckpointSigner>> {
        std::vector<CheckpointSigner> out;
        TRY(auto first,
            crypto::SigningKey::fromSeed(crypto::Algorithm::Ed25519, crypto::SecretBytes(seeds.first(kSeedBytes))));
        out.emplace_back(name, KeyType::Ed25519Cosignature, std::move(first));
        TRY(auto second,
            crypto::SigningKey::fromSeed(crypto::Algorithm::MlDsa44, crypto::SecretBytes(seeds.subspan(kSeedBytes))));
        out.emplace_back(name, KeyType::MlDsa44Cosignature, std::move(second));
        return out;
    };
    if (!fs::exists(keys)) {
        base::Bytes seeds;
        for (const auto algorithm : {crypto::Algorithm::Ed25519, crypto::Algorithm::MlDsa44}) {
            const auto key = crypto::SigningKey::make(algorithm);
            const auto seed = key.seed().view();
            seeds.insert(seeds.end(), seed.begin(), seed.end());
        }
        TRY_VOID(base::saveFileDurably(named, base::bytesOf(name)));
        const auto saved = base::saveFileDurably(keys, seeds, true);
        auto signers = signersOf(seeds);
        crypto::wipe(seeds.data(), seeds.size());
        if (!saved)
            return saved.error();
        return signers;
    }
    TRY(const auto whose, base::loadFile(named, kMaxNoteBytes));
    if (base::textOf(whose) != name)
        return badInput("The witness of " + folder.string() + " is called " + std::string(base::textOf(whose)) +
                        ", not " + name + ".");
    TRY(auto seeds, base::loadFile(keys, kMaxNoteBytes));
    auto signers = seeds.size() == 2 * kSeedBytes
                       ? signersOf(seeds)
                       : Result<std::vector<CheckpointSigner>>(badInput(keys.string() + " is damaged."));
    crypto::wipe(seeds.data(), seeds.size());
    return signers;
}

} // namespace

struct Witness::State {
    fs::path folder;
    FolderLock lock;
    std::vector<CheckpointSigner> signers;
    std::vector<VerifierKey> logs;
    const base::ClockPort& clock;
    std::map<std::string, SignedCheckpoint, std::less<>> heads; ///< by origin
    std::mutex mutex;

    [[nodiscard]] fs::path placeOf(std::string_view origin) const { return folder / "heads" / hexOf(origin); }

    /// What was cosigned in an earlier life. A damaged memory is no empty one: it stops the witness.
    Result<void> remember() {
        for (const VerifierKey& log : logs) {
            const fs::path place = placeOf(log.name);
            if (heads.contains(log.name) || !fs::exists(place))
                continue;
            TRY(const auto bytes, base::loadFile(place, kMaxNoteBytes));
            auto head = SignedCheckpoint::parse(base::textOf(bytes));
            if (!head || head->checkpoint.origin != log.name || !cosignedByUs(*head))
                return badInput(place.string() +
                                " is damaged: it must hold a head that this witness cosigned. Without its "
                                "memory it must not go on; put the file back from a copy.");
            heads.insert_or_assign(log.name, std::move(*head));
        }
        return {};
    }
    [[nodiscard]] bool cosignedByUs(const SignedCheckpoint& head) const {
        std::vector<VerifierKey> own;
        for (const auto& signer : signers)
            own.push_back(signer.verifierKey());
        const auto lines = checkSignatures(head, own);
        return lines && lines->size() == own.size();
    }
    [[nodiscard]] std::vector<VerifierKey> keysOf(std::string_view origin) const {
        std::vector<VerifierKey> out;
        std::copy_if(logs.begin(), logs.end(), std::back_inserter(out),
                     [&](const VerifierKey& key) { return key.name == origin; });
        return out;
    }
    [[nodiscard]] WitnessAnswer decide(const Request& request, std::string_view body);
    [[nodiscard]] std::optional<WitnessAnswer> contradiction(const Request& request,
                                                             const SignedCheckpoint* known) const;
    [[nodiscard]] WitnessAnswer cosign(const Request& request);
    void keepConflict(std::string_view body) const;
};

/// 422, or nothing where the head may follow what is known.
std::optional<WitnessAnswer> Witness::State::contradiction(const Request& request,
                                                           const SignedCheckpoint* known) const {
    const Checkpoint& head = request.head.checkpoint;
    if (head.size == 0 && head.root != emptyRoot())
        return says(422, "The root of an empty log is another one.");
    if (request.oldSize == 0) {
        if (!request.proof.empty())
            return says(422, "From size 0 there is nothing to prove.");
        return std::nullopt;
    }
    const auto consistent =
        checkConsistency(request.oldSize, head.size, request.proof, known->checkpoint.root, head.root);
    if (!consistent)
        return says(422, "The log's earlier head is not the beginning of this one: " + consistent.error().message);
    return std::nullopt;
}

/// A request that its log signed and that contradicts the memory. That it could not be kept does not change the answer.
void Witness::State::keepConflict(std::string_view body) const {
    std::error_code ignored;
    fs::create_directories(folder / "conflicts", ignored);
    (void)base::saveFileDurably(folder / "conflicts" / base::encodeHex(crypto::sha256(base::bytesOf(body))),
                                base::bytesOf(body));
}

WitnessAnswer Witness::State::cosign(const Request& request) {
    const Checkpoint& head = request.head.checkpoint;
    const auto keys = keysOf(head.origin);
    SignedNote note{request.head.note.text, {}};
    for (const NoteSignature& line :
         request.head.note.signatures) // the log's own lines only: the others were not checked
        if (std::any_of(keys.begin(), keys.end(),
                        [&](const VerifierKey& key) { return key.name == line.name && key.keyId == line.keyId; }))
            note.signatures.push_back(line);
    const auto seconds = static_cast<std::uint64_t>(std::max<std::int64_t>(clock.now().msSinceEpoch, 0) / 1000);
    std::string lines;
    for (const auto& signer : signers) {
        note.signatures.push_back(signer.sign(head, seconds));
        lines += SignedNote::encodeLine(note.signatures.back());
    }
    // Durable before the lines leave: a crash between the two costs a signature, never the memory of one.
    if (!base::saveFileDurably(placeOf(head.origin), base::bytesOf(note.encode())))
        return says(500, "The witness cannot write its memory; nothing was signed.");
    heads.insert_or_assign(head.origin, SignedCheckpoint{std::move(note), head});
    return {200, "text/plain; charset=utf-8", std::move(lines)};
}

WitnessAnswer Witness::State::decide(const Request& request, std::string_view body) {
    const std::string& origin = request.head.checkpoint.origin;
    const auto keys = keysOf(origin);
    if (keys.empty())
        return says(404, "This witness does not know that log.");
    const auto lines = verifiedLines(request.head, keys);
    if (!lines || lines->empty())
        return says(403, "No trusted key of that log signed the checkpoint.");
    const auto at = heads.find(origin);
    const SignedCheckpoint* known = at == heads.end() ? nullptr : &at->second;
    const std::uint64_t size = known ? known->checkpoint.size : 0;
    if (request.oldSize != size)
        return {409, "text/x.tlog.size", std::to_string(size) + "\n"};
    if (auto wrong = contradiction(request, known)) {
        keepConflict(body);
        return std::move(*wrong);
    }
    return cosign(request);
}

Witness::Witness(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Witness::~Witness() = default;

Result<std::unique_ptr<Witness>> Witness::open(const fs::path& folder, const std::string& name,
                                               std::vector<VerifierKey> logs, const base::ClockPort& clock) {
    if (!isNoteName(name))
        return badInput("\"" + name + "\" is no name for a witness: it may have no space, plus or control character.");
    if (logs.empty())
        return badInput("A witness needs at least one log's key.");
    for (const VerifierKey& log : logs)
        if (log.type == KeyType::Ed25519Cosignature)
            return badInput("The key of " + log.name + " is a witness's, not a log's.");
    std::error_code wrong;
    fs::create_directories(folder / "heads", wrong);
    if (wrong)
        return base::machineFailed("The folder " + folder.string() + " cannot be made: " + wrong.message() + ".");
    TRY(auto lock, FolderLock::take(folder));
    TRY(auto signers, makeSigners(folder, name));
    auto state =
        std::unique_ptr<State>(new State{folder, std::move(lock), std::move(signers), std::move(logs), clock, {}, {}});
    TRY_VOID(state->remember());
    return std::unique_ptr<Witness>(new Witness(std::move(state)));
}

std::vector<VerifierKey> Witness::keys() const {
    std::vector<VerifierKey> out;
    for (const auto& signer : m_state->signers)
        out.push_back(signer.verifierKey());
    return out;
}

WitnessAnswer Witness::addCheckpoint(std::string_view request) {
    if (request.size() > kMaxRequestBytes)
        return says(400, "The request is too long.");
    const auto parsed = parseRequest(request);
    if (!parsed)
        return says(400, "This is no request to add a checkpoint: " + parsed.error().message);
    const std::scoped_lock one(m_state->mutex);
    return m_state->decide(*parsed, request);
}

WitnessAnswer Witness::newest(std::string_view originHex) {
    const std::scoped_lock one(m_state->mutex);
    for (const auto& [origin, head] : m_state->heads)
        if (hexOf(origin) == originHex)
            return {200, "text/plain; charset=utf-8", head.note.encode()};
    return says(404, "This witness has cosigned no head of that log.");
}

std::size_t Witness::conflicts() const {
    std::error_code none;
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& one : fs::directory_iterator(m_state->folder / "conflicts", none))
        ++count;
    return count;
}

std::string encodeAddCheckpoint(std::uint64_t oldSize, const std::vector<Digest>& proof,
                                std::string_view checkpointNote) {
    CHECK(proof.size() <= kMaxProofHashes);
    std::string out = "old " + std::to_string(oldSize) + "\n";
    for (const Digest& hash : proof)
        out += base::encodeBase64(hash) + "\n";
    out += "\n";
    out += checkpointNote;
    return out;
}

} // namespace caseseal::ledger
