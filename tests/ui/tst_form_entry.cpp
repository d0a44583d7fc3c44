// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_bench.h"

#include <QDateTimeEdit>
#include <QSlider>
#include <QTableView>

using namespace caseseal;
using namespace caseseal::ui;

/// Typing with the keyboard alone: no value and why, steps back and forth, queries in place, the form as it was.
class TestFormEntry : public QObject {
    Q_OBJECT

private:
    FormBench m_bench;
    const FieldKey m_sys{"IG.BP.2", "", "IT.BP.SYSBP"};
    const FieldKey m_dia{"IG.BP.2", "", "IT.BP.DIABP"};
    const FieldKey m_arm{"IG.BP.1", "", "IT.BP.ARM"};

    static store::FormPlace place(const std::string& event) { return {"HYP-014", event, "", "FO.BP", ""}; }
    std::optional<store::ItemValue> sealed(const FieldKey& key) {
        auto value = m_bench.desk->projection().value(m_bench.model().itemPlace(key));
        return value ? *value : std::nullopt;
    }

private Q_SLOTS:
    void initTestCase() {
        applyScheme(Tokens::light());
        const QString wrong = m_bench.trial.make();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(m_bench.openAs("nora"));
        QVERIFY(m_bench.desk->enrol("HYP-014"));
    }

    void whyThereIsNoValueByKeyboard() {
        m_bench.page->openForm(place("SE.W04"));
        m_bench.form().focusField(m_sys);
        FormBench::type(QStringLiteral("nd"));
        FormBench::press(Qt::Key_Tab);
        QCOMPARE(m_bench.model().field(m_sys).nullFlavour, std::string("not-done"));
        m_bench.form().focusField(m_arm); // a row of choices: letters choose, so the menu says why
        FormBench::press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(FormBench::choose(Qt::Key_U));
        QCOMPARE(m_bench.model().field(m_arm).nullFlavour, std::string("unknown"));
        m_bench.picture("nulls");
        m_bench.form().focusField(m_sys);
        FormBench::press(Qt::Key_Delete);
        QVERIFY(m_bench.model().field(m_sys).nullFlavour.empty());
        QCOMPARE(m_bench.model().changes(), std::size_t{1});
        m_bench.form().focusField(m_arm);
        FormBench::press(Qt::Key_Escape);
        QCOMPARE(m_bench.model().changes(), std::size_t{0});
    }

    void cellsTakeThemToo() {
        m_bench.page->openForm(place("SE.W04"));
        m_bench.form().buildAll();
        auto* table = m_bench.find<QTableView>("grid.IG.BP.3");
        QVERIFY(table);
        table->setFocus();
        FormBench::press(Qt::Key_Return, Qt::ControlModifier);
        FormBench::type(QStringLiteral("unk"));
        FormBench::press(Qt::Key_Return);
        const FieldKey time{"IG.BP.3", "1", "IT.BR.TIME"};
        QCOMPARE(m_bench.model().field(time).nullFlavour, std::string("unknown"));
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("Unknown"));
        m_bench.form().focusField(time);
        FormBench::press(Qt::Key_Escape);
        QCOMPARE(m_bench.model().changes(), std::size_t{0});
    }

    void stepsBackAndForth() {
        m_bench.page->openForm(place("SE.W04"));
        m_bench.form().focusField(m_sys);
        FormBench::type(QStringLiteral("142"));
        FormBench::press(Qt::Key_Tab);
        FormBench::type(QStringLiteral("94"));
        FormBench::press(Qt::Key_Tab);
        FormBench::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_bench.focusName(), QStringLiteral("item.IG.BP.2..IT.BP.DIABP"));
        QVERIFY(!m_bench.model().field(m_dia).value);
        FormBench::press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_bench.model().field(m_sys).value);
        QVERIFY(qobject_cast<QLineEdit*>(FormBench::focus())->text().isEmpty());
        FormBench::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        FormBench::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_bench.model().field(m_dia).value, std::optional<std::string>("94"));
        FormBench::press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(sealed(m_dia)->value, std::optional<std::string>("94"));
        FormBench::press(Qt::Key_Z, Qt::ControlModifier); // what is sealed stays
        QCOMPARE(m_bench.model().changes(), std::size_t{0});
    }

    void theFormAsItWas() {
        m_bench.page->openForm(place("SE.W04"));
        m_bench.trial.clock->advanceMs(60'000);
        m_bench.form().focusField(m_sys);
        qobject_cast<QLineEdit*>(FormBench::focus())->selectAll();
        FormBench::type(QStringLiteral("144"));
        FormBench::press(Qt::Key_Tab);
        FormBench::type(QStringLiteral("Digits transposed"));
        FormBench::press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(sealed(m_sys)->value, std::optional<std::string>("144"));
        QVERIFY(m_bench.act("past"));
        auto* strip = m_bench.find("past");
        QVERIFY(m_bench.find<QSlider>("past.slider")->hasFocus());
        QVERIFY(!m_bench.find("seal")->isVisible());
        auto* line = m_bench.find<QLineEdit>("item.IG.BP.2..IT.BP.SYSBP");
        QCOMPARE(line->text(), QStringLiteral("144"));
        QVERIFY(line->isReadOnly());
        FormBench::press(Qt::Key_Left);
        QCOMPARE(line->text(), QStringLiteral("142"));
        QVERIFY(strip->isVisible());
        m_bench.picture("past");
        auto* date = m_bench.find<QDateTimeEdit>("past.date");
        date->setDateTime(date->dateTime().addDays(-1)); // before the first value
        QVERIFY(line->text().isEmpty());
        FormBench::press(Qt::Key_Escape);
        QVERIFY(!strip->isVisible());
        QCOMPARE(line->text(), QStringLiteral("144"));
        QVERIFY(!line->isReadOnly());
        QVERIFY(m_bench.find("seal")->isVisible());
    }

    void queriesAreOpenedAnsweredAndClosedInPlace() {
        QVERIFY(m_bench.openAs("tom"));
        m_bench.page->openForm(place("SE.W04"));
        m_bench.form().buildAll();
        m_bench.form().focusField(m_sys);
        FormBench::press(Qt::Key_F4);
        QCOMPARE(m_bench.focusName(), QStringLiteral("query.text"));
        FormBench::press(Qt::Key_Escape); // nothing is opened
        QCOMPARE(m_bench.focusName(), QStringLiteral("item.IG.BP.2..IT.BP.SYSBP"));
        FormBench::press(Qt::Key_F4);
        FormBench::type(QStringLiteral("Please confirm 144."));
        FormBench::press(Qt::Key_Return);
        auto queries = m_bench.desk->projection().queries("HYP-014");
        QVERIFY(queries);
        QCOMPARE(queries->size(), std::size_t{1});
        QCOMPARE(m_bench.focusName(), QStringLiteral("item.IG.BP.2..IT.BP.SYSBP"));

        QVERIFY(m_bench.openAs("nora"));
        m_bench.page->openForm(place("SE.W04"));
        m_bench.form().buildAll();
        m_bench.form().focusField(m_sys);
        FormBench::press(Qt::Key_F4);
        QCOMPARE(m_bench.focusName(), QStringLiteral("query.text"));
        FormBench::type(QStringLiteral("Source says 144."));
        FormBench::press(Qt::Key_Return);
        queries = m_bench.desk->projection().queries("HYP-014");
        QCOMPARE(queries->front().status, std::string("answered"));
        QVERIFY(!m_bench.find("query.close")); // the site answers, it does not close

        QVERIFY(m_bench.openAs("tom"));
        m_bench.page->openForm(place("SE.W04"));
        m_bench.form().buildAll();
        m_bench.form().focusField(m_sys);
        FormBench::press(Qt::Key_F4);
        FormBench::type(QStringLiteral("Thank you."));
        QTest::keyClick(m_bench.find("query.close"), Qt::Key_Space);
        queries = m_bench.desk->projection().queries("HYP-014");
        QCOMPARE(queries->front().status, std::string("closed"));
        QVERIFY(m_bench.openAs("nora"));
    }

    void freezingIsAskedForAndSaysWhy() {
        QVERIFY(m_bench.openAs("nora"));
        m_bench.page->openForm(place("SE.W04"));
        m_bench.form().markComplete();
        if (auto* anyway = m_bench.find<QPushButton>("missing.anyway"))
            QTest::keyClick(anyway, Qt::Key_Space);
        QCOMPARE(m_bench.focusName(), QStringLiteral("act.reason")); // gaps need a reason
        FormBench::type(QStringLiteral("Not measured"));
        FormBench::press(Qt::Key_Return);
        QVERIFY(m_bench.act("form.reopen"));
        QCOMPARE(m_bench.focusName(), QStringLiteral("act.reason"));
        FormBench::press(Qt::Key_Return); // without a reason nothing happens
        const auto complete = [&] {
            auto states = m_bench.desk->projection().formStates("HYP-014");
            return std::any_of(states->begin(), states->end(),
                               [](const auto& s) { return s.place.event == "SE.W04" && s.complete; });
        };
        QVERIFY(complete());
        FormBench::type(QStringLiteral("A value was forgotten"));
        FormBench::press(Qt::Key_Return);
        QVERIFY(!complete());
        QVERIFY(m_bench.find("complete")->isVisible());
    }
};

QTEST_MAIN(TestFormEntry)
#include "tst_form_entry.moc"
