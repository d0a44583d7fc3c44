// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_bench.h"

#include "desk/queries.h"

#include <QToolButton>

using namespace caseseal;
using namespace caseseal::ui;

/// What others do with a form that is filled in: sign, verify field by field, freeze, lock, unlock, type it a second
/// time. By keyboard, over a real Desk.
class TestFormReview : public QObject {
    Q_OBJECT

private:
    FormBench m_bench;
    const store::FormPlace m_place{"HYP-014", "SE.W04", "", "FO.BP", ""};
    const store::FormPlace m_second{"HYP-014", "SE.W08", "", "FO.BP", ""};
    const FieldKey m_sys{"IG.BP.2", "", "IT.BP.SYSBP"};
    const FieldKey m_dia{"IG.BP.2", "", "IT.BP.DIABP"};

    void openFormAs(const char* person, const store::FormPlace& place) {
        QVERIFY(m_bench.openAs(person));
        m_bench.page->openForm(place);
        m_bench.form().buildAll();
    }
    store::FormState state(const store::FormPlace& place) {
        auto states = m_bench.desk->projection().formStates("HYP-014");
        if (states)
            for (const auto& one : *states)
                if (one.place == place)
                    return one;
        return {};
    }
    void enter(const FieldKey& key, const char* text) {
        m_bench.form().focusField(key);
        qobject_cast<QLineEdit*>(FormBench::focus())->selectAll();
        FormBench::type(QString::fromLatin1(text));
        FormBench::press(Qt::Key_Tab);
    }
    void complete() {
        m_bench.form().markComplete();
        if (auto* anyway = m_bench.find<QPushButton>("missing.anyway")) {
            QTest::keyClick(anyway, Qt::Key_Space);
            QCOMPARE(m_bench.focusName(), QStringLiteral("act.reason"));
            FormBench::type(QStringLiteral("Not measured"));
            FormBench::press(Qt::Key_Return);
        }
    }

private Q_SLOTS:
    void initTestCase() {
        applyScheme(Tokens::light());
        const QString wrong = m_bench.trial.make();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(m_bench.openAs("nora"));
        QVERIFY(m_bench.desk->enrol("HYP-014"));
        m_bench.page->openForm(m_place);
        enter(m_sys, "142");
        enter(m_dia, "94");
        FormBench::press(Qt::Key_S, Qt::ControlModifier);
        complete();
        QVERIFY(state(m_place).complete);
    }

    void signedWithIdPasswordAndMeaning() {
        openFormAs("ida", m_place);
        QVERIFY(m_bench.act("form.sign"));
        auto* id = m_bench.find<QLineEdit>("promptId");
        QVERIFY(id && id->hasFocus()); // the first signature of a session asks for the id too
        FormBench::type(QStringLiteral("ida"));
        m_bench.picture("sign");
        auto* password = m_bench.find<QLineEdit>("promptPassword");
        password->setFocus();
        FormBench::type(QStringLiteral("wrong-pass-1"));
        FormBench::press(Qt::Key_Return);
        QVERIFY(!password->isEnabled()); // a worker looks at it
        QTRY_VERIFY_WITH_TIMEOUT(password->isEnabled(), 60000);
        QVERIFY(!state(m_place).isSigned && password->isVisible());
        password->setFocus();
        password->selectAll();
        FormBench::type(QString::fromLatin1(SmallTrial::kOwnPassword));
        FormBench::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(state(m_place).isSigned, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!password->isVisible(), 60000);
        QVERIFY(m_bench.find("notice")->accessibleName().contains(QStringLiteral("Signed by I. Vest")));
    }

    void whatTheSignatureNoLongerCoversIsNamed() {
        openFormAs("nora", m_place);
        enter(m_sys, "144");
        FormBench::type(QStringLiteral("Digits transposed"));
        FormBench::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_bench.model().field(m_sys).sealed->changedAfterSignature);
        QVERIFY(!m_bench.model().field(m_dia).sealed->changedAfterSignature);
        m_bench.picture("uncovered");
        const QString notice = m_bench.find("notice")->accessibleName();
        // The calculated value that follows from it is not covered either.
        QVERIFY2(notice.contains(QStringLiteral("does not cover")), qPrintable(notice));
        QVERIFY2(notice.contains(QStringLiteral("Systolic")), qPrintable(notice));
        QVERIFY2(!notice.contains(QStringLiteral("Diastolic")), qPrintable(notice));
    }

    void aMonitorVerifiesFieldByField() {
        complete();
        openFormAs("tom", m_place);
        QVERIFY(state(m_place).complete);
        m_bench.form().focusField(m_sys);
        FormBench::press(Qt::Key_Space);
        QVERIFY(m_bench.model().field(m_sys).sealed->verified);
        QCOMPARE(m_bench.focusName(), QStringLiteral("item.IG.BP.2..IT.BP.SYSBP"));
        m_bench.form().focusField(m_dia);
        FormBench::press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_bench.model().field(m_dia).sealed->verified);
        FormBench::press(Qt::Key_Space); // again: takes it back, with a reason
        QCOMPARE(m_bench.focusName(), QStringLiteral("act.reason"));
        FormBench::type(QStringLiteral("Wrong page of the source"));
        FormBench::press(Qt::Key_Return);
        QVERIFY(!m_bench.model().field(m_dia).sealed->verified);
        QVERIFY(m_bench.model().field(m_sys).sealed->verified);
        m_bench.picture("verify");
        QVERIFY(m_bench.act("form.verify"));
        QVERIFY(state(m_place).verified);
    }

    void frozenLockedAskedForAndUnlocked() {
        openFormAs("dm", m_place);
        QVERIFY(m_bench.act("form.freeze"));
        QVERIFY(state(m_place).frozen);
        QVERIFY(m_bench.act("form.lock"));
        QVERIFY(state(m_place).locked);
        QVERIFY(!m_bench.act("form.unlock")); // nobody has asked
        openFormAs("nora", m_place);
        QVERIFY(m_bench.find("readonly")->isVisible());
        QVERIFY(m_bench.act("form.reopen.request"));
        FormBench::type(QStringLiteral("A value is wrong"));
        FormBench::press(Qt::Key_Return);
        QVERIFY(state(m_place).unlockRequested);
        openFormAs("dm", m_place);
        QVERIFY(m_bench.act("form.lock.deny"));
        FormBench::type(QStringLiteral("Say which value"));
        FormBench::press(Qt::Key_Return);
        QVERIFY(!state(m_place).unlockRequested && state(m_place).locked);
        openFormAs("nora", m_place);
        QVERIFY(m_bench.act("form.reopen.request"));
        FormBench::type(QStringLiteral("The diastolic one"));
        FormBench::press(Qt::Key_Return);
        openFormAs("dm", m_place);
        QVERIFY(m_bench.act("form.unlock"));
        FormBench::type(QStringLiteral("Granted"));
        FormBench::press(Qt::Key_Return);
        QVERIFY(!state(m_place).locked);
    }

    void aSecondPersonTypesItWithoutSeeingTheFirst() {
        openFormAs("nora", m_second);
        enter(m_sys, "150");
        enter(m_dia, "90");
        FormBench::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_bench.act("form.complete.second")); // not by the same person
        openFormAs("otto", m_second);
        QVERIFY(m_bench.act("form.complete.second"));
        QVERIFY(m_bench.find<QLineEdit>("item.IG.BP.2..IT.BP.SYSBP")->text().isEmpty());
        enter(m_sys, "151");
        enter(m_dia, "90");
        FormBench::press(Qt::Key_S, Qt::ControlModifier);
        auto* card = m_bench.find("double");
        QVERIFY(card);
        QVERIFY(!m_bench.find("double.complete")->isEnabled());
        auto choices = card->findChildren<QToolButton*>();
        QCOMPARE(choices.size(), qsizetype{2}); // one field differs
        QVERIFY(choices.front()->hasFocus());
        m_bench.picture("double");
        choices.back()->setFocus();
        FormBench::press(Qt::Key_Space);
        for (auto* reason : card->findChildren<QLineEdit*>())
            if (reason->isVisible())
                reason->setFocus();
        FormBench::type(QStringLiteral("First one misread"));
        FormBench::press(Qt::Key_Return);
        QVERIFY(m_bench.find("double.complete")->hasFocus());
        FormBench::press(Qt::Key_Space);
        QVERIFY(!state(m_second).complete); // nobody typed the other required fields
        FormBench::type(QStringLiteral("Not measured"));
        FormBench::press(Qt::Key_Return);
        QVERIFY(state(m_second).complete && state(m_second).doubleEntered);
        auto value = m_bench.desk->projection().value(m_bench.model().itemPlace(m_sys));
        QCOMPARE((*value)->value, std::optional<std::string>("151"));
    }
};

QTEST_MAIN(TestFormReview)
#include "tst_form_review.moc"
