// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_bench.h"

#include "desk/drafts.h"

#include <QProcess>

#include <csignal>

using namespace caseseal;
using namespace caseseal::ui;

/// What is typed and not sealed outlives the process, is offered again, and is never sealed by itself.
class TestFormDrafts : public QObject {
    Q_OBJECT

private:
    FormBench m_bench;
    const store::FormPlace m_place{"HYP-014", "SE.W04", "", "FO.BP", ""};
    const FieldKey m_sys{"IG.BP.2", "", "IT.BP.SYSBP"};
    const FieldKey m_dia{"IG.BP.2", "", "IT.BP.DIABP"};
    const FieldKey m_pulse{"IG.BP.2", "", "IT.BP.PULSE"};

    std::size_t kept() {
        auto draft = m_bench.desk->drafts().load(m_place);
        return draft && *draft ? (*draft)->items.size() : 0;
    }

private Q_SLOTS:
    void initTestCase() {
        applyScheme(Tokens::light());
        const QString wrong = m_bench.trial.make();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(m_bench.openAs("nora"));
        QVERIFY(m_bench.desk->enrol("HYP-014"));
    }

    void killedWhileTypingNothingIsLost() {
        m_bench.page.reset();
        m_bench.desk.reset(); // one writer at a time
        QProcess person;
        person.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        person.start(QStringLiteral(CASESEAL_DRAFT_DRIVER),
                     {QString::fromStdString(m_bench.trial.folder().string()), QStringLiteral("nora"),
                      QString::fromLatin1(SmallTrial::kOwnPassword)});
        QTRY_VERIFY_WITH_TIMEOUT(person.canReadLine() || person.state() == QProcess::NotRunning, 60'000);
        QCOMPARE(person.readLine().trimmed(), QByteArray("typed"));
        // The promise is about time, so time has to pass: nothing typed longer than two seconds ago is lost.
        QTest::qWait(2'000);
        QCOMPARE(::kill(static_cast<pid_t>(person.processId()), SIGKILL), 0);
        QVERIFY(person.waitForFinished());

        QVERIFY(m_bench.openAs("nora"));
        auto states = m_bench.desk->projection().formStates("HYP-014");
        QVERIFY(states && states->empty()); // nothing was sealed
        QCOMPARE(kept(), std::size_t{3});
        m_bench.page->openForm(m_place);
        QVERIFY(m_bench.find("message")->accessibleName().contains(QStringLiteral("3 fields")));
        m_bench.picture("draft");
        QCOMPARE(m_bench.model().changes(), std::size_t{0}); // offered, not taken
        FormBench::press(Qt::Key_Space);                     // "Take it" has the focus
        QCOMPARE(m_bench.model().field(m_sys).value, std::optional<std::string>("142"));
        QCOMPARE(m_bench.model().field(m_dia).typed, QStringLiteral("9x"));
        QCOMPARE(m_bench.model().field(m_pulse).value, std::optional<std::string>("72"));
        QCOMPARE(m_bench.find<QLineEdit>("item.IG.BP.2..IT.BP.DIABP")->text(), QStringLiteral("9x"));
    }

    void sealingEndsTheDraft() {
        m_bench.form().focusField(m_dia);
        FormBench::press(Qt::Key_Escape);
        FormBench::press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_bench.model().changes(), std::size_t{0});
        QCOMPARE(kept(), std::size_t{0});
        auto value = m_bench.desk->projection().value(m_bench.model().itemPlace(m_sys));
        QCOMPARE((*value)->value, std::optional<std::string>("142"));
    }

    void anOfferThatIsNotAnsweredStaysKept() {
        m_bench.page->openForm({"HYP-014", "SE.W08", "", "FO.BP", ""});
        desk::ItemDraft old;
        old.group = m_sys.group;
        old.item = m_sys.item;
        old.value = "133";
        QVERIFY(m_bench.desk->drafts().save(m_place, {old}));
        m_bench.page->openForm(m_place);
        QVERIFY(m_bench.find("draft.take"));
        m_bench.form().focusField(m_dia);
        FormBench::type(QStringLiteral("90"));
        QTRY_COMPARE(kept(), std::size_t{2});
        QTest::keyClick(m_bench.find("draft.drop"), Qt::Key_Space);
        QCOMPARE(kept(), std::size_t{1});
        QCOMPARE(m_bench.model().field(m_sys).value, std::optional<std::string>("142"));
        m_bench.form().focusField(m_dia);
        FormBench::press(Qt::Key_Escape);
    }

    void discardingDropsIt() {
        m_bench.form().focusField(m_pulse);
        qobject_cast<QLineEdit*>(FormBench::focus())->selectAll();
        FormBench::type(QStringLiteral("75"));
        QTRY_VERIFY(kept() > 0);
        m_bench.page->openForm({"HYP-014", "SE.W08", "", "FO.BP", ""});
        QTest::keyClick(m_bench.find("guard.discard"), Qt::Key_Space);
        QCOMPARE(kept(), std::size_t{0});
    }

    /// What was typed as a second entry goes into a second entry only, or it would not be blind.
    void aSecondEntryIsOfferedToASecondEntryOnly() {
        const store::FormPlace place{"HYP-014", "SE.W12", "", "FO.BP", ""};
        m_bench.page->openForm(place);
        m_bench.form().focusField(m_sys);
        FormBench::type(QStringLiteral("138"));
        FormBench::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_bench.openAs("otto"));
        m_bench.page->openForm(place);
        QVERIFY(m_bench.act("form.complete.second"));
        m_bench.form().focusField(m_sys);
        FormBench::type(QStringLiteral("183"));
        const auto keptAs = [&](bool second) {
            auto draft = m_bench.desk->drafts().load(place, second);
            return draft && *draft ? (*draft)->items.size() : 0;
        };
        QTRY_COMPARE(keptAs(true), std::size_t{1});
        QCOMPARE(keptAs(false), std::size_t{0});

        QVERIFY(m_bench.openAs("otto")); // the machine stopped
        m_bench.page->openForm(place);
        QVERIFY(!m_bench.find("draft.take")); // not over the first entry
        QCOMPARE(m_bench.focusName(), QStringLiteral("second.resume"));
        QVERIFY(m_bench.find("message")->accessibleName().contains(QStringLiteral("second entry")));
        m_bench.picture("second-draft");
        QCOMPARE(m_bench.model().field(m_sys).value, std::optional<std::string>("138"));
        FormBench::press(Qt::Key_Space);
        QCOMPARE(m_bench.model().field(m_sys).value, std::optional<std::string>("183"));
        QVERIFY(!m_bench.model().field(m_sys).sealed); // blind
        QVERIFY(m_bench.find("notice")->accessibleName().contains(QStringLiteral("Second entry")));
        FormBench::press(Qt::Key_F2);
        QVERIFY(!m_bench.form().history().isOpen());

        QVERIFY(m_bench.openAs("otto")); // and again: begun anew by hand, it is offered there
        m_bench.page->openForm(place);
        QVERIFY(m_bench.act("form.complete.second"));
        QTest::keyClick(m_bench.find("draft.drop"), Qt::Key_Space);
        QVERIFY(!m_bench.model().field(m_sys).value);
        QCOMPARE(keptAs(true), std::size_t{0});
    }
};

QTEST_MAIN(TestFormDrafts)
#include "tst_form_drafts.moc"
