// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pages/participant_screen.h"

#include "desk/consents.h"

namespace caseseal::ui {

class ConsentCardStep;
class ConsentDecideStep;
class ConsentReadStep;
class ConsentSignStep;

/// A consent on the participant's own screen: read, decide, sign, and take the card home. The staff counter-signs with
/// the password that leads back to the trial.
class ConsentScreen final : public ParticipantScreen {
    Q_OBJECT
public:
    /// `document` is in force; the session outlives the screen.
    ConsentScreen(DeskSession& session, const std::string& subject, const evidence::ConsentDocument& document,
                  base::Bytes content, std::vector<std::string> signers, QWidget* parent = nullptr);
    /// Null until it was decided.
    [[nodiscard]] ConsentSignStep* sign() { return m_sign; }
    /// Null until it was sealed.
    [[nodiscard]] ConsentCardStep* card() { return m_card; }
    /// Work of the passphrases, for tests.
    unsigned workLog2 = consent::ConsentCard::kUsualWorkLog2;

protected:
    void goOn() override;
    void goBack() override;
    [[nodiscard]] bool mayGoBack() const override { return step() == Decide || step() == Sign; }
    [[nodiscard]] bool mayStop() const override;
    void staffSaid() override;

private:
    enum Step { Read, Decide, Sign, Receipt };
    void beginSigning();
    void signNow();
    void takeSignatures(const base::Result<std::map<std::string, std::string>>& cards);

    evidence::ConsentDocument m_document;
    std::vector<std::string> m_signers;
    std::shared_ptr<desk::ConsentSigning> m_signing;
    std::map<std::string, std::string> m_cards; ///< made here, by signer
    ConsentReadStep* m_read;
    ConsentDecideStep* m_decide;
    ConsentSignStep* m_sign = nullptr;
    ConsentCardStep* m_card = nullptr;
};

} // namespace caseseal::ui
