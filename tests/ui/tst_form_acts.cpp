// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_acts.h"

#include <QtTest>

#include <set>

using namespace caseseal;
using namespace caseseal::ui;

/// Which acts a form offers, by its state and the roles, and why one is not possible now.
class TestFormActs : public QObject {
    Q_OBJECT

private:
    static QStringList offered(const FormSituation& now, const std::set<std::string>& may) {
        QStringList all;
        for (const auto& offer :
             formOffers(now, [&](std::string_view act) { return may.contains(std::string(act)); })) {
            QString name = QString::fromStdString(offer.act);
            if (!offer.variant.empty())
                name += QLatin1Char('.') + QString::fromStdString(offer.variant);
            all << (offer.whyNot.isEmpty() ? name : QLatin1Char('-') + name);
        }
        return all;
    }
    static store::FormState state() {
        store::FormState now;
        now.place = {"S-1", "SE", "", "FO", ""};
        now.values = 3;
        return now;
    }
    const std::set<std::string> m_investigator{"form.sign", "form.reopen", "form.complete"};
    const std::set<std::string> m_monitor{"form.verify", "form.unverify"};
    const std::set<std::string> m_dataManager{"form.freeze", "form.unfreeze", "form.lock", "form.unlock"};

private Q_SLOTS:
    void nothingEnteredOffersNothingOfThePast() {
        QCOMPARE(offered({}, m_monitor), QStringList{QStringLiteral("-form.verify")});
    }
    void anUnfinishedFormSaysWhyItCannotBeSigned() {
        const FormSituation now{state(), false, false};
        QCOMPARE(offered(now, m_investigator), (QStringList{QStringLiteral("-form.sign"), QStringLiteral(".past")}));
    }
    void aCompleteFormIsSignedAndReopened() {
        FormSituation now{state(), false, false};
        now.state->complete = true;
        QCOMPARE(offered(now, m_investigator),
                 (QStringList{QStringLiteral("form.sign"), QStringLiteral("form.reopen"), QStringLiteral(".past")}));
        now.changes = true; // typed and not sealed: signing would not cover it
        QVERIFY(offered(now, m_investigator).contains(QStringLiteral("-form.sign")));
        now.changes = false;
        now.state->isSigned = true;
        QVERIFY(!offered(now, m_investigator).contains(QStringLiteral("form.sign")));
        now.state->changedAfterSignature = true;
        QVERIFY(offered(now, m_investigator).contains(QStringLiteral("form.sign")));
    }
    void aMonitorVerifiesAndTakesItBack() {
        FormSituation now{state(), false, false};
        now.state->complete = true;
        QVERIFY(offered(now, m_monitor).contains(QStringLiteral("form.verify")));
        now.state->verified = true;
        QVERIFY(offered(now, m_monitor).contains(QStringLiteral("form.unverify")));
        QVERIFY(!offered(now, m_monitor).contains(QStringLiteral("form.verify")));
    }
    void unlockingNeedsARequest() {
        FormSituation now{state(), false, false};
        now.state->complete = now.state->locked = true;
        QVERIFY(offered(now, m_dataManager).contains(QStringLiteral("-form.unlock")));
        QVERIFY(offered(now, m_investigator).contains(QStringLiteral("form.reopen.request")));
        now.state->unlockRequested = true;
        QVERIFY(offered(now, m_dataManager).contains(QStringLiteral("form.unlock")));
        QVERIFY(offered(now, m_dataManager).contains(QStringLiteral("form.lock.deny")));
        QVERIFY(offered(now, m_investigator).contains(QStringLiteral("-form.reopen.request")));
    }
    void anOlderVersionIsMigrated() {
        const FormSituation now{state(), false, true};
        QVERIFY(offered(now, m_investigator).contains(QStringLiteral("form.reopen.migrate")));
        QVERIFY(!offered(now, m_monitor).contains(QStringLiteral("form.reopen.migrate")));
    }
};

QTEST_GUILESS_MAIN(TestFormActs)
#include "tst_form_acts.moc"
