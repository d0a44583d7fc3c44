// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "consent/consent_book.h"
#include "store/trial_file.h"

#include <filesystem>
#include <set>

/// Private to the room: the consents of a trial, read once and kept up with what is sealed here.
namespace caseseal::desk {

using base::Result;

/// Belongs to the Desk's thread.
class ConsentRecord {
public:
    explicit ConsentRecord(store::TrialFile& trial) : m_trial(trial) {}

    /// Of all chains. Reads at its first call (some 20 us for each act), and what was added since. The book stays where
    /// it is and changes with the next call.
    [[nodiscard]] Result<const consent::ConsentBook*> book();
    /// Acts on consent were sealed in the own chain.
    void noteOwn() { m_behind = true; }
    /// What other chains say has changed: all is read anew.
    void forget();
    /// Participants whose data are not handed on (Consents::leftOut).
    [[nodiscard]] Result<std::set<std::string>> leftOut();
    /// `place` was written without the participants `leftOut`, but not noted yet. Where somebody else has withdrawn
    /// since, it is removed, a folder with all in it. Refused then.
    [[nodiscard]] Result<void> takeBackWithdrawn(const std::filesystem::path& place,
                                                 const std::set<std::string>& leftOut);

private:
    [[nodiscard]] Result<void> loadAll();
    [[nodiscard]] Result<void> loadOwn();

    store::TrialFile& m_trial;
    std::string m_own;           ///< the own chain
    std::uint64_t m_nextOwn = 0; ///< id of a row that was not read yet
    bool m_loaded = false, m_behind = false;
    consent::ConsentBook m_book;
};

/// All of it out of the rows of Projection::consentActs.
[[nodiscard]] consent::ConsentBook bookOf(std::vector<store::TrailRow> rows);
/// Where an act stands.
[[nodiscard]] consent::ConsentMoment momentOf(const store::TrailRow& row);

} // namespace caseseal::desk
