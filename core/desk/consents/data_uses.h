// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/consents.h"

#include "store/trial_file.h"

/// Private to the room: exports, shares and reports that held data of one participant.
namespace caseseal::desk {

/// Is it an act that gave data of participants to somebody? Of data.export, data.share and report.issue.
[[nodiscard]] bool handsOut(const evidence::Entry& entry);

/// `of`: what the participant had agreed to, which decides whether an export left the data out.
[[nodiscard]] std::unique_ptr<DataUseJob> makeDataUses(std::unique_ptr<store::TrialReader> reader,
                                                       store::SubjectRow subject, consent::ParticipantConsent of);

} // namespace caseseal::desk
