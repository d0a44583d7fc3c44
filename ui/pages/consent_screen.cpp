// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consent_screen.h"

#include "pages/consent_card_step.h"
#include "pages/consent_decide_step.h"
#include "pages/consent_read_step.h"
#include "pages/consent_sign_step.h"
#include "words/words.h"

namespace caseseal::ui {

ConsentScreen::ConsentScreen(DeskSession& session, const std::string& subject,
                             const evidence::ConsentDocument& document, base::Bytes content,
                             std::vector<std::string> signers, QWidget* parent)
    : ParticipantScreen(session, subject,
                        {{tr("Read"), tr("Continue")},
                         {tr("Decide"), tr("Continue to signing")},
                         {tr("Sign"), tr("Sign")},
                         {tr("Receipt"), tr("Done")}},
                        parent),
      m_document(document), m_signers(std::move(signers)), m_read(new ConsentReadStep(document, std::move(content))),
      m_decide(new ConsentDecideStep({tr("What do you agree to?"),
                                      tr("You decide for each line. A No does not change your treatment, and you can "
                                         "change your mind at any time."),
                                      tr("Yes"), tr("No"),
                                      tr("You agreed to nothing, so there is nothing to sign. Give the device back.")},
                                     document, document.scopes, this)) {
    setObjectName(QStringLiteral("consentScreen"));
    m_decide->hide();
    goTo(Read, *m_read);
}

bool ConsentScreen::mayStop() const {
    return step() == Read || (step() == Decide && !m_decide->missing().isEmpty() && m_decide->scopes().empty());
}

void ConsentScreen::goOn() {
    switch (step()) {
    case Read:
        return goTo(Decide, *m_decide);
    case Decide:
        return beginSigning();
    case Sign:
        return signNow();
    default:
        Q_EMIT left(); // the staff has counter-signed
    }
}

void ConsentScreen::goBack() {
    if (step() == Sign)
        goTo(Decide, *m_decide);
    else
        goTo(Read, *m_read);
}

void ConsentScreen::beginSigning() {
    auto begun = session().desk().consents().begin({subject(), m_document.hash, m_decide->scopes(), m_signers, false});
    if (!begun)
        return say(words::trouble(begun.error()).sentence(), true);
    m_signing = std::move(*begun);
    m_cards.clear();
    delete m_sign;
    m_sign = new ConsentSignStep(*m_signing);
    goTo(Sign, *m_sign);
}

void ConsentScreen::signNow() {
    auto signers = std::make_shared<std::vector<ConsentSigner>>(m_sign->signers());
    job().start([signing = m_signing, signers,
                 work = workLog2](base::ProgressPort&) { return signAll(*signing, *signers, work); },
                [this](const base::Result<std::map<std::string, std::string>>& cards) { takeSignatures(cards); });
    showFoot();
    say(tr("The card is being made …"), false);
}

void ConsentScreen::takeSignatures(const base::Result<std::map<std::string, std::string>>& cards) {
    showFoot();
    if (!cards)
        return say(words::trouble(cards.error()).sentence(), true);
    m_cards = *cards;
    m_sign->wipe();
    PasswordPrompt::Ask ask;
    ask.title = tr("Counter-sign the consent of %1").arg(text(subject()));
    ask.sentence = tr("You confirm that this person signed, after the study was explained and questions were "
                      "answered.");
    ask.actText = tr("Counter-sign");
    ask.act = "consent.grant";
    askStaff(ask);
}

void ConsentScreen::staffSaid() {
    const auto sealedIn = session().desk().consents().complete(*m_signing, prompt().password());
    if (!sealedIn)
        return prompt().showTrouble(words::trouble(sealedIn.error(), tr("Nothing was sealed.")).sentence());
    m_card = new ConsentCardStep(text(subject()), m_cards);
    goTo(Receipt, *m_card);
    Q_EMIT sealed();
}

} // namespace caseseal::ui
