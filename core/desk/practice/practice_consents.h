// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/consents.h"

/// Private to the room: what the participants of the practice trial agree to. Their cards go nowhere: whoever practises
/// gives them new ones, beside a witness.
namespace caseseal::desk {

class PracticeConsents {
public:
    /// As an administrator: the first version in English, German and Japanese, or the second, which asks anew.
    [[nodiscard]] Result<void> publish(Consents& consents, const std::string& version, const std::string& approved);
    /// As a coordinator: the newest version, by participant or, for every eighth, by a representative beside a witness.
    [[nodiscard]] Result<void> grant(Consents& consents, const std::string& subject, unsigned participant);

private:
    std::map<std::pair<std::string, std::string>, std::string> m_cards; ///< by participant and signer
};

} // namespace caseseal::desk
