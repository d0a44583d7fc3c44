// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/checkpoint.h"

#include "base/clock.h"

#include <filesystem>
#include <memory>

namespace caseseal::ledger {

/// What a witness answers; `status` is the HTTP status of the text.
struct WitnessAnswer {
    int status = 200;
    std::string contentType = "text/plain; charset=utf-8";
    std::string body;
};

/// A witness of other people's logs (C2SP tlog-witness): it cosigns a head only where the log's newest head that it has
/// cosigned is the beginning of it. What it has cosigned is durable before a signature leaves it; a folder belongs to
/// one process at a time. Any thread: requests wait for each other.
///
/// The folder: `keys` (two 32-byte seeds, readable by the owner alone: a witness without a person cannot ask for a
/// password), `name`, `heads/HEX` (the newest cosigned head of the log whose origin has that SHA-256), `conflicts/`
/// (each request that a log signed and that contradicts what was cosigned: evidence, kept for people).
class Witness {
public:
    /// No request is longer: 63 hashes and a checkpoint note.
    static constexpr std::size_t kMaxRequestBytes = 64 * std::size_t{1024};

    /// Makes the folder and its keys where there are none. `logs`: keys of types 0x01 and 0x06, their names are the
    /// origins; a log may have several. BadInput: a name that no note can hold, no log, the folder of another name, a
    /// damaged file. Refused: another process has the folder. Machine.
    [[nodiscard]] static base::Result<std::unique_ptr<Witness>> open(const std::filesystem::path& folder,
                                                                     const std::string& name,
                                                                     std::vector<VerifierKey> logs,
                                                                     const base::ClockPort& clock);
    ~Witness();

    /// The keys that it cosigns with, of type 0x04 and 0x06.
    [[nodiscard]] std::vector<VerifierKey> keys() const;
    /// The body of `POST add-checkpoint`; decided in the order of the text: 400, 404, 403, 409, 422, 200. 500 where
    /// what was decided could not be made durable: then nothing is signed.
    [[nodiscard]] WitnessAnswer addCheckpoint(std::string_view request);
    /// `GET HEX/checkpoint` (HEX: SHA-256 of the origin): the newest head with the lines of the log and of this
    /// witness; 404 where none was cosigned.
    [[nodiscard]] WitnessAnswer newest(std::string_view originHex);
    /// How many contradictions lie in `conflicts`.
    [[nodiscard]] std::size_t conflicts() const;

private:
    struct State;
    explicit Witness(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The body of an `add-checkpoint` request. CHECKs at most 63 hashes.
[[nodiscard]] std::string encodeAddCheckpoint(std::uint64_t oldSize, const std::vector<Digest>& proof,
                                              std::string_view checkpointNote);

} // namespace caseseal::ledger
