// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/withdraw_screen.h"

#include "pages/consent_decide_step.h"
#include "pages/consent_done_step.h"
#include "pages/consent_sign_step.h"
#include "words/words.h"

namespace caseseal::ui {

namespace {

/// In the order in which the document shows them.
std::vector<std::string> inOrder(const evidence::ConsentDocument& document, const std::set<std::string>& scopes) {
    std::vector<std::string> out;
    for (const auto& scope : document.scopes)
        if (scopes.contains(scope))
            out.push_back(scope);
    return out;
}

} // namespace

WithdrawScreen::WithdrawScreen(DeskSession& session, const std::string& subject,
                               const evidence::ConsentDocument& document, const std::set<std::string>& scopes,
                               std::string by, QWidget* parent)
    : ParticipantScreen(
          session, subject,
          {{tr("Choose"), tr("Continue to signing")}, {tr("Sign"), tr("Sign")}, {tr("Withdrawn"), tr("Done")}}, parent),
      m_document(document.hash), m_by(std::move(by)), m_inForce(scopes.size()),
      m_choose(new ConsentDecideStep(
          {tr("What do you take back?"),
           tr("You need not say why, and it does not change your treatment. What you take back counts at once."),
           tr("Take back"), tr("Keep"), tr("You keep everything, so there is nothing to sign. Give the device back."),
           false},
          document, inOrder(document, scopes))) {
    setObjectName(QStringLiteral("withdrawScreen"));
    goTo(Choose, *m_choose);
}

void WithdrawScreen::goOn() {
    switch (step()) {
    case Choose:
        return beginSigning();
    case Sign:
        return signNow();
    default:
        askToLeave(tr("The withdrawal is sealed."));
    }
}

void WithdrawScreen::goBack() { goTo(Choose, *m_choose); }

/// All that is in force is the whole consent.
void WithdrawScreen::beginSigning() {
    auto scopes = m_choose->scopes();
    if (scopes.size() == m_inForce)
        scopes.clear();
    auto begun = session().desk().consents().begin({subject(), m_document, std::move(scopes), {m_by}, true});
    if (!begun)
        return say(words::trouble(begun.error()).sentence(), true);
    m_signing = std::move(*begun);
    delete m_sign;
    m_sign = new ConsentSignStep(*m_signing);
    goTo(Sign, *m_sign);
}

void WithdrawScreen::signNow() {
    auto signers = std::make_shared<std::vector<ConsentSigner>>(m_sign->signers());
    job().start([signing = m_signing, signers](base::ProgressPort&) { return signAll(*signing, *signers); },
                [this](const base::Result<std::map<std::string, std::string>>& made) { takeSignature(made); });
    showFoot();
    say(tr("The card is being opened …"), false);
}

void WithdrawScreen::takeSignature(const base::Result<std::map<std::string, std::string>>& signedBy) {
    showFoot();
    if (!signedBy)
        return say(words::trouble(signedBy.error(), tr("Nothing was sealed.")).sentence(), true);
    const auto sealedIn = session().desk().consents().complete(*m_signing, {});
    if (!sealedIn)
        return say(words::trouble(sealedIn.error(), tr("Nothing was sealed.")).sentence(), true);
    m_sign->wipe();
    goTo(Done, *new ConsentDoneStep(tr("Your withdrawal is sealed"),
                                    tr("It counts from this moment. You can ask for a receipt, and you can agree "
                                       "again at any time.")));
    Q_EMIT sealed();
}

} // namespace caseseal::ui
