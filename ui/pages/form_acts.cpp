// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_acts.h"

#include <QCoreApplication>

namespace caseseal::ui {

namespace {

struct FormActs {
    Q_DECLARE_TR_FUNCTIONS(FormActs)
};

using Ask = FormOffer::Ask;

/// Collects the offers of one form.
class Offers {
public:
    Offers(const FormSituation& now, const std::function<bool(std::string_view)>& mayDo)
        : m_now(now), m_state(now.state.value_or(store::FormState{})), m_mayDo(mayDo) {}

    std::vector<FormOffer> all() {
        addSignature();
        addVerification();
        addStates();
        addUnlocking();
        if (m_now.maySecond)
            add("form.complete", "second", FormActs::tr("Second entry…"), Ask::Nothing,
                m_now.changes ? FormActs::tr("Seal the changes first") : QString());
        if (m_now.olderVersion)
            add("form.reopen", "migrate", FormActs::tr("Move to the study version in force…"), Ask::Reason);
        if (m_now.state)
            m_offers.push_back({{}, "past", FormActs::tr("As it was at a moment…"), Ask::Nothing, {}});
        return std::move(m_offers);
    }

private:
    void add(const char* act, const char* variant, const QString& label, Ask ask, const QString& whyNot = {}) {
        if (m_mayDo(act))
            m_offers.push_back({act, variant, label, ask, whyNot});
    }
    [[nodiscard]] QString notComplete() const {
        return m_now.changes      ? FormActs::tr("Seal the changes first")
               : m_state.complete ? QString()
                                  : FormActs::tr("The form is not complete yet");
    }
    void addSignature() {
        if (!m_state.isSigned || m_state.changedAfterSignature)
            add("form.sign", "", FormActs::tr("Sign…"), Ask::Signature, notComplete());
    }
    void addVerification() {
        if (!m_state.verified)
            add("form.verify", "", FormActs::tr("Verify all fields"), Ask::Nothing, notComplete());
        else
            add("form.unverify", "", FormActs::tr("Take back the verification…"), Ask::Reason);
    }
    void addStates() {
        const bool shut = m_state.frozen || m_state.locked;
        if (m_state.complete && !shut)
            add("form.reopen", "", FormActs::tr("Reopen…"), Ask::Reason);
        if (!shut)
            add("form.freeze", "", FormActs::tr("Freeze"), Ask::Nothing, notComplete());
        if (m_state.frozen && !m_state.locked)
            add("form.unfreeze", "", FormActs::tr("Unfreeze…"), Ask::Reason);
        if (!m_state.locked)
            add("form.lock", "", FormActs::tr("Lock"), Ask::Nothing, notComplete());
    }
    void addUnlocking() {
        if (!m_state.frozen && !m_state.locked)
            return;
        add("form.reopen", "request",
            m_state.locked ? FormActs::tr("Ask to unlock…") : FormActs::tr("Ask to unfreeze…"), Ask::Reason,
            m_state.unlockRequested ? FormActs::tr("It is asked already") : QString());
        if (m_state.locked)
            add("form.unlock", "", FormActs::tr("Unlock…"), Ask::Reason,
                m_state.unlockRequested ? QString() : FormActs::tr("Nobody of the site has asked for it"));
        if (m_state.unlockRequested)
            add("form.lock", "deny", FormActs::tr("Refuse to unlock…"), Ask::Reason);
    }

    const FormSituation& m_now;
    store::FormState m_state;
    const std::function<bool(std::string_view)>& m_mayDo;
    std::vector<FormOffer> m_offers;
};

} // namespace

std::vector<FormOffer> formOffers(const FormSituation& now, const std::function<bool(std::string_view act)>& mayDo) {
    return Offers(now, mayDo).all();
}

} // namespace caseseal::ui
