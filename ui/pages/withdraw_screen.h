// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pages/participant_screen.h"

#include "desk/consents.h"

namespace caseseal::ui {

class ConsentDecideStep;
class ConsentSignStep;

/// A withdrawal on the participant's own screen, with the card of the consent: choose what is taken back, sign, done.
/// It counts as soon as it is signed; nobody has to agree to it.
class WithdrawScreen final : public ParticipantScreen {
    Q_OBJECT
public:
    /// `document` is what was agreed to, `scopes` what is in force of it, `by` whose card signs. The session outlives
    /// the screen.
    WithdrawScreen(DeskSession& session, const std::string& subject, const evidence::ConsentDocument& document,
                   const std::set<std::string>& scopes, std::string by, QWidget* parent = nullptr);
    /// Null until it was chosen.
    [[nodiscard]] ConsentSignStep* sign() { return m_sign; }

protected:
    void goOn() override;
    void goBack() override;
    [[nodiscard]] bool mayGoBack() const override { return step() == Sign; }
    [[nodiscard]] bool mayStop() const override { return step() == Choose; }

private:
    enum Step { Choose, Sign, Done };
    void beginSigning();
    void signNow();
    void takeSignature(const base::Result<std::map<std::string, std::string>>& signedBy);

    std::string m_document, m_by; ///< hash; "participant" or "representative"
    std::size_t m_inForce;        ///< scopes
    std::shared_ptr<desk::ConsentSigning> m_signing;
    ConsentDecideStep* m_choose;
    ConsentSignStep* m_sign = nullptr;
};

} // namespace caseseal::ui
