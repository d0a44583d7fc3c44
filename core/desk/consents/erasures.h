// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/confirmation.h"
#include "desk/desk_values.h"

#include <memory>

/// Erasure of personal data that should never have been entered: two persons, one reason, for good. A door of the Desk,
/// on its thread.
namespace caseseal::desk {

/// What of the chosen entry is personal.
enum class ErasedPart {
    Value,  ///< what was entered: with it go all entries of the field that repeat it
    Reason, ///< only what was written beside it (reason, check, query): this entry alone goes
};

struct ErasureOrder {
    std::uint64_t seal = 0, entry = 0; ///< of the own chain
    ErasedPart part = ErasedPart::Value;
    std::string reason; ///< must not repeat what is erased
    std::string second; ///< id of the person who confirms: another admin, an investigator or a data manager
};

/// What an erasure would do.
struct ErasurePreview {
    std::vector<store::TrailRow> entries;  ///< that go, oldest first
    bool keepsValue = false;               ///< one of them is the newest of its field: its value stays, restated
    std::vector<store::TrailRow> mentions; ///< entries of the participant that hold the same text and stay
    std::uint64_t drafts = 0;              ///< unsealed drafts that hold it and go too
    std::string blocked;                   ///< why it cannot be done now, one sentence; empty where it can
};

struct ErasureDone {
    SealReceipt receipt;
    std::uint64_t erased = 0; ///< entries
};

/// Takes what was erased out of free pages and the write-ahead log of the trial's file, on another thread than the
/// Desk's.
class Sweep {
public:
    virtual ~Sweep() = default;
    /// As long as copying the file takes; saves wait meanwhile. False: another view of the trial still reads an older
    /// state, and a part of it stays in the log until the trial is opened the next time. Machine. Once.
    [[nodiscard]] virtual Result<bool> run() = 0;
};

class Erasures {
public:
    virtual ~Erasures() = default;
    /// Changes nothing. BadInput: no such entry, it is erased already, or it is of a kind that cannot be erased.
    [[nodiscard]] virtual Result<ErasurePreview> preview(std::uint64_t seal, std::uint64_t entry, ErasedPart part) = 0;
    /// The second person: begin here, run elsewhere, hand it to `erase`. Refused by role and while the second person is
    /// locked after too many wrong passwords, and sealed so.
    [[nodiscard]] virtual Result<std::unique_ptr<Confirmation>> beginConfirmation(const std::string& second,
                                                                                  crypto::SecretBytes password) = 0;
    /// Everything that `preview` names, in one seal and one transaction, with a subject.erase for each entry. Refused,
    /// and sealed so: role, the second person's password, id or roles, a value that is still in force.
    [[nodiscard]] virtual Result<ErasureDone> erase(const ErasureOrder& order, const Confirmation& confirmation) = 0;
    /// Both in one, for who may wait.
    [[nodiscard]] Result<ErasureDone> erase(const ErasureOrder& order, const crypto::SecretBytes& secondPassword);
    /// After `erase`: until it has run, a person who holds the key of the file could find what was erased in it.
    [[nodiscard]] virtual Result<std::unique_ptr<Sweep>> sweep() = 0;
};

} // namespace caseseal::desk
