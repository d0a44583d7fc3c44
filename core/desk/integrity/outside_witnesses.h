// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/alarms.h"

#include "ledger/ledger_port.h"

/// Private to the room: the policy's witnesses that have an address, asked over HTTP after each publishing
/// (C2SP tlog-witness).
namespace caseseal::desk {

/// One party at one address, with all keys that the policy has of it there.
struct OutsideWitness {
    std::string name, url;
    std::vector<ledger::VerifierKey> keys;
};
[[nodiscard]] std::vector<OutsideWitness> outsideWitnesses(const ledger::Policy& policy);

/// What is remembered of one between two rounds.
struct OutsideMemory {
    std::string name, url;
    std::uint64_t size = 0;                ///< of the newest head that it has cosigned, as far as known
    std::optional<base::UtcTime> asked;    ///< last
    std::optional<base::UtcTime> answered; ///< last, with a cosignature
    std::string trouble;                   ///< why it has not cosigned when it was asked last; empty where it has
};

struct OutsideRound {
    std::string note; ///< the head with every line that came
    std::vector<OutsideMemory> memory;
    std::vector<FoundAlarm> alarms;
    std::uint64_t asked = 0, cosigned = 0;
};

/// Asks those that have not cosigned this head yet, side by side, each with some seconds of patience, and puts their
/// verified lines below it on the ledger too, unless others have published on meanwhile. Who does not answer is
/// remembered with its trouble and asked again in the next round; a contradiction becomes an alarm. `note`: a head of
/// the ledger behind `port`. Blocks, for a worker; one thread at a time.
[[nodiscard]] Result<OutsideRound> askOutsiders(ledger::LedgerPort& port, const ledger::Policy& policy,
                                                const std::string& note, const std::vector<OutsideMemory>& memory,
                                                base::UtcTime now);

/// Memory as the trial file has it (setting::kOutsiders). What cannot be read counts as none: a witness says itself
/// what it knows.
[[nodiscard]] std::string encodeMemory(const std::vector<OutsideMemory>& memory);
[[nodiscard]] std::vector<OutsideMemory> parseMemory(std::string_view text);

} // namespace caseseal::desk
