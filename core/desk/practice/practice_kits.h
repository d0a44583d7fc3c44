// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "desk/medicines.h"

/// Private to the room: the 60 kits of the practice trial, from an invented manufacturer to its participants.
namespace caseseal::desk {

/// Plays their part; the desk is that of whoever acts. The clock is the play's.
class PracticeKits {
public:
    explicit PracticeKits(base::FixedClock& clock);

    /// An administrator sets whose statements count and how cold it must be.
    [[nodiscard]] Result<void> set(Desk& admin);
    /// The pharmacist takes the statements in; 36 kits come to the site cold, six of them too warm.
    [[nodiscard]] Result<void> stockUp(Desk& pharmacist);
    /// Each participant who has no kit gets one.
    [[nodiscard]] Result<void> give(Desk& investigator);
    /// Some of the kits that have been out for long come back.
    [[nodiscard]] Result<void> takeBack(Desk& coordinator);
    /// Towards the end a shipment is sent that does not arrive.
    [[nodiscard]] Result<void> sendMore(Desk& pharmacist);

private:
    [[nodiscard]] Result<void> send(Desk& pharmacist, int first, int last, double degrees);
    [[nodiscard]] std::string dayIn(int days) const;
    [[nodiscard]] LoggerFile logger(double degrees);

    base::FixedClock& m_clock;
    ledger::NoteSigner m_maker;
};

} // namespace caseseal::desk
