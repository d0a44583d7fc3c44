// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queries.h"
#include "small_trial.h"

#include "pages/form_page.h"
#include "pages/participant_page.h"
#include "widgets/entry_grid.h"
#include "widgets/seal_style.h"
#include "widgets/visit_tree_view.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace caseseal;
using namespace caseseal::ui;

/// The form as a person uses it: keyboard only, over a real Desk and the practice study.
class TestFormPage : public QObject {
    Q_OBJECT

private:
    SmallTrial m_trial;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<ParticipantPage> m_page;

    static store::FormPlace place(const std::string& form, const std::string& event = "SE.W04") {
        return {"HYP-014", event, "", form, ""};
    }
    static QWidget* focus() { return QApplication::focusWidget(); }
    /// Each key goes where the focus is then: the first one opens the editor of a grid's cell.
    static void type(const QString& text) {
        for (const QChar c : text)
            QTest::keyClicks(focus(), QString(c));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(focus(), key, with); }
    QWidget* field(const char* name) const { return m_page->findChild<QWidget*>(QString::fromLatin1(name)); }
    void openAs(const std::string& person) {
        m_page.reset();
        m_desk.reset();
        m_desk = m_trial.open(person);
        QVERIFY(m_desk);
        makePage();
    }
    void makePage() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_page = std::make_unique<ParticipantPage>(*m_desk);
        m_page->setClock(m_trial.clock);
        m_page->setLanguage("en");
        m_page->resize(1096, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    std::optional<store::ItemValue> sealed(const std::string& form, const std::string& group, const std::string& repeat,
                                           const std::string& item, const std::string& event = "SE.W04") {
        auto value = m_desk->projection().value({"HYP-014", event, "", form, "", group, repeat, item});
        return value ? *value : std::nullopt;
    }

private Q_SLOTS:
    void initTestCase() {
        applyScheme(Tokens::light());
        const QString wrong = m_trial.make();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        openAs("nora");
        QVERIFY(m_desk->enrol("HYP-013"));
        QVERIFY(m_desk->enrol("HYP-014"));
        m_page->openForm(place("FO.BP"));
    }

    void typesAndSealsByKeyboard() {
        const store::ItemPlace first{"HYP-014", "SE.W04", "", "FO.BP", "", "IG.BP.1", "", "IT.BP.DATE"};
        m_page->openForm(place("FO.BP"), &first);
        QCOMPARE(focus()->objectName(), QStringLiteral("item.IG.BP.1..IT.BP.DATE"));
        type(QStringLiteral("T"));
        press(Qt::Key_Tab);
        QCOMPARE(qobject_cast<QLineEdit*>(field("item.IG.BP.1..IT.BP.DATE"))->text(), QStringLiteral("16 Nov 2026"));
        QCOMPARE(focus()->objectName(), QStringLiteral("item.IG.BP.1..IT.BP.ARM"));
        type(QStringLiteral("1"));
        QCOMPARE(m_page->form().model()->field({"IG.BP.1", "", "IT.BP.ARM"}).value, std::optional<std::string>("1"));
        m_page->form().focusField({"IG.BP.2", "", "IT.BP.SYSBP"});
        type(QStringLiteral("142"));
        press(Qt::Key_Return);
        QCOMPARE(focus()->objectName(), QStringLiteral("item.IG.BP.2..IT.BP.DIABP"));
        type(QStringLiteral("94"));
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_page->form().model()->changes(), std::size_t{0});
        QCOMPARE(sealed("FO.BP", "IG.BP.1", "", "IT.BP.DATE")->value, std::optional<std::string>("2026-11-16"));
        QCOMPARE(sealed("FO.BP", "IG.BP.2", "", "IT.BP.SYSBP")->unit, std::string("MU.MMHG"));
        // One save is one seal.
        QCOMPARE(sealed("FO.BP", "IG.BP.2", "", "IT.BP.DIABP")->seal,
                 sealed("FO.BP", "IG.BP.1", "", "IT.BP.DATE")->seal);
    }

    void softCheckAsksForAnAnswer() {
        m_page->openForm(place("FO.BP", "SE.W08"));
        m_page->form().focusField({"IG.BP.2", "", "IT.BP.SYSBP"});
        type(QStringLiteral("198"));
        press(Qt::Key_Tab);
        QVERIFY2(focus()->objectName().startsWith(QStringLiteral("answer.range")), qPrintable(focus()->objectName()));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!sealed("FO.BP", "IG.BP.2", "", "IT.BP.SYSBP", "SE.W08"));
        QVERIFY(focus()->objectName().startsWith(QStringLiteral("answer.range")));
        type(QStringLiteral("Measured twice"));
        press(Qt::Key_S, Qt::ControlModifier);
        const auto value = sealed("FO.BP", "IG.BP.2", "", "IT.BP.SYSBP", "SE.W08");
        QVERIFY(value);
        auto rows = m_desk->projection().history(value->place);
        QVERIFY(rows);
        QCOMPARE(rows->back().entry.checks.size(), std::size_t{1});
        QCOMPARE(rows->back().entry.checks.front().answer, std::string("Measured twice"));
    }

    void changeNeedsAReasonAndHistoryShowsBoth() {
        const store::ItemPlace place14{"HYP-014", "SE.W04", "", "FO.BP", "", "IG.BP.2", "", "IT.BP.DIABP"};
        m_page->openForm(place("FO.BP"), &place14);
        QApplication::sendPostedEvents();
        qobject_cast<QLineEdit*>(focus())->selectAll();
        type(QStringLiteral("9x"));
        press(Qt::Key_Tab);
        QCOMPARE(focus()->objectName(), QStringLiteral("item.IG.BP.2..IT.BP.PULSE"));
        QVERIFY(!m_page->form().model()->field({"IG.BP.2", "", "IT.BP.DIABP"}).typed.isEmpty());
        m_page->form().focusField({"IG.BP.2", "", "IT.BP.DIABP"});
        press(Qt::Key_Escape);
        QCOMPARE(qobject_cast<QLineEdit*>(focus())->text(), QStringLiteral("94"));
        qobject_cast<QLineEdit*>(focus())->selectAll();
        type(QStringLiteral("92"));
        press(Qt::Key_Tab);
        QCOMPARE(focus()->objectName(), QStringLiteral("reason"));
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_page->form().model()->changes(), std::size_t{1});
        type(QStringLiteral("Digits transposed"));
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_page->form().model()->changes(), std::size_t{0});
        QCOMPARE(sealed("FO.BP", "IG.BP.2", "", "IT.BP.DIABP")->value, std::optional<std::string>("92"));
        m_page->form().focusField({"IG.BP.2", "", "IT.BP.DIABP"});
        press(Qt::Key_F2);
        QVERIFY(m_page->form().history().isOpen());
        QCOMPARE(m_page->form().history().entryCount(), 2);
        QVERIFY(m_page->form().history().accessibleDescription().contains(QStringLiteral("none missing")));
        press(Qt::Key_Escape);
        QVERIFY(!m_page->form().history().isOpen());
        QCOMPARE(focus()->objectName(), QStringLiteral("item.IG.BP.2..IT.BP.DIABP"));
    }

    void blankingNeedsAReason() {
        m_page->openForm(place("FO.BP"));
        m_page->form().focusField({"IG.BP.2", "", "IT.BP.DIABP"});
        qobject_cast<QLineEdit*>(focus())->clear();
        press(Qt::Key_Backspace);
        qobject_cast<QLineEdit*>(focus())->setText(QStringLiteral("9"));
        press(Qt::Key_Backspace);
        press(Qt::Key_Tab);
        QCOMPARE(focus()->objectName(), QStringLiteral("reason"));
        m_page->form().focusField({"IG.BP.2", "", "IT.BP.DIABP"});
        press(Qt::Key_Escape);
        QCOMPARE(m_page->form().model()->changes(), std::size_t{0});
    }

    void gridTakesRepeats() {
        m_page->openForm(place("FO.BP"));
        m_page->form().buildAll();
        auto* table = qobject_cast<QTableView*>(field("grid.IG.BP.3"));
        QVERIFY(table);
        table->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        type(QStringLiteral("8:42"));
        press(Qt::Key_Return);
        type(QStringLiteral("148"));
        press(Qt::Key_Tab);
        type(QStringLiteral("94"));
        press(Qt::Key_Return, Qt::ControlModifier);
        type(QStringLiteral("0847"));
        press(Qt::Key_Return);
        QCOMPARE(table->model()->rowCount(), 3);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_page->form().model()->changes(), std::size_t{0});
        QCOMPARE(sealed("FO.BP", "IG.BP.3", "1", "IT.BR.TIME")->value, std::optional<std::string>("08:42"));
        QCOMPARE(sealed("FO.BP", "IG.BP.3", "1", "IT.BR.DIABP")->value, std::optional<std::string>("94"));
        QCOMPARE(sealed("FO.BP", "IG.BP.3", "2", "IT.BR.TIME")->value, std::optional<std::string>("08:47"));
    }

    void gridAsksForReasonsAndShowsHistory() {
        m_page->openForm(place("FO.BP"));
        m_page->form().focusField({"IG.BP.3", "1", "IT.BR.SYSBP"});
        type(QStringLiteral("146"));
        press(Qt::Key_Return);
        const FieldKey cell{"IG.BP.3", "1", "IT.BR.SYSBP"};
        QVERIFY(m_page->form().model()->field(cell).needsReason);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(focus()->objectName(),
                 QStringLiteral("reason")); // nothing sealed, and the place to answer has the focus
        type(QStringLiteral("Source read again"));
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_page->form().model()->changes(), std::size_t{0});
        QCOMPARE(sealed("FO.BP", "IG.BP.3", "1", "IT.BR.SYSBP")->value, std::optional<std::string>("146"));
        m_page->form().focusField(cell);
        press(Qt::Key_F2);
        QVERIFY(m_page->form().history().isOpen());
        QCOMPARE(m_page->form().history().entryCount(), 2);
        press(Qt::Key_Escape);
        press(Qt::Key_Delete); // a blank is a change as well
        QVERIFY(m_page->form().model()->field(cell).changed);
        QVERIFY(!m_page->form().model()->field(cell).value);
        press(Qt::Key_Escape);
        QCOMPARE(m_page->form().model()->changes(), std::size_t{0});
    }

    void stackedRepeatsGrow() {
        m_page->openForm(place("FO.ADVERSE", "SE.LOG"));
        m_page->form().buildAll();
        QWidget* event = field("item.IG.AE.2.1.IT.AE.TERM");
        QVERIFY(event);
        m_page->form().focusField({"IG.AE.2", "1", "IT.AE.TERM"});
        type(QStringLiteral("Headache"));
        QTest::mouseClick(field("another.IG.AE.2"), Qt::LeftButton);
        QTRY_COMPARE(focus()->objectName(), QStringLiteral("item.IG.AE.2.2.IT.AE.TERM"));
        type(QStringLiteral("Cough"));
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(sealed("FO.ADVERSE", "IG.AE.2", "1", "IT.AE.TERM", "SE.LOG")->value,
                 std::optional<std::string>("Headache"));
        QCOMPARE(sealed("FO.ADVERSE", "IG.AE.2", "2", "IT.AE.TERM", "SE.LOG")->value,
                 std::optional<std::string>("Cough"));
    }

    void completeNamesWhatIsMissing() {
        m_page->openForm(place("FO.BP", "SE.W08"));
        QTest::mouseClick(field("complete"), Qt::LeftButton);
        QVERIFY(field("message")->isVisible());
        QVERIFY(field("message")->accessibleName().contains(QStringLiteral("Date of assessment")));
        const auto states = [&] {
            auto all = m_desk->projection().formStates("HYP-014");
            return std::any_of(all->begin(), all->end(), [](const auto& s) { return s.complete; });
        };
        QVERIFY(!states());
        for (auto* button : field("message")->findChildren<QPushButton*>())
            if (button->text().contains(QStringLiteral("anyway")))
                QTest::mouseClick(button, Qt::LeftButton);
        auto* reason = qobject_cast<QLineEdit*>(field("act.reason"));
        QVERIFY(reason);
        QTest::keyClicks(reason, QStringLiteral("The participant left early"));
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(states());
        QVERIFY(!field("complete")->isVisible());
    }

    void leavingAsksAndLosesNothing() {
        m_page->openForm(place("FO.BP"));
        m_page->form().focusField({"IG.BP.2", "", "IT.BP.PULSE"});
        type(QStringLiteral("72"));
        m_page->openForm(place("FO.VITALS"));
        QCOMPARE(m_page->form().model()->place().form, std::string("FO.BP"));
        QVERIFY(m_page->findChild<QPushButton*>(QStringLiteral("guard.seal")));
        QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("guard.stay")), Qt::LeftButton);
        QCOMPARE(m_page->form().model()->changes(), std::size_t{1});
        m_page->openForm(place("FO.VITALS"));
        QTest::keyClick(m_page->findChild<QPushButton*>(QStringLiteral("guard.seal")), Qt::Key_Space);
        QCOMPARE(m_page->form().model()->place().form, std::string("FO.VITALS"));
        QCOMPARE(sealed("FO.BP", "IG.BP.2", "", "IT.BP.PULSE")->value, std::optional<std::string>("72"));
    }

    void everyEditorHasANameAndEveryFormOpens() {
        for (const auto& event : m_desk->study().events)
            for (const auto& ref : event.forms) {
                const auto* form = m_desk->study().form(ref.form);
                store::FormPlace at{"HYP-013", event.oid, event.repeating ? "1" : "", ref.form,
                                    form->repeating ? "1" : ""};
                QElapsedTimer watch;
                watch.start();
                m_page->openForm(at);
                const auto tookMs = watch.elapsed();
                m_page->form().buildAll();
                for (auto* widget :
                     m_page->form().findChildren<QWidget*>(QRegularExpression(QStringLiteral("^(item|grid)\\."))))
                    QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
                if (tookMs > 100)
                    qInfo("%s opened in %lld ms", ref.form.c_str(), static_cast<long long>(tookMs));
            }
    }

    void aLargeFormShowsItsFirstFieldsAtOnce() {
        constexpr int kItems = 120;
        QByteArray refs, items;
        for (int i = 1; i <= kItems; ++i) {
            const QByteArray oid = "IT." + QByteArray::number(i);
            refs += "<ItemRef ItemOID=\"" + oid + "\" Mandatory=\"No\"/>";
            items += "<ItemDef OID=\"" + oid + "\" Name=\"Value " + QByteArray::number(i) + "\" DataType=\"float\"/>";
        }
        SmallTrial large;
        const QString wrong = large.make(
            "<ODM xmlns=\"http://www.cdisc.org/ns/odm/v1.3\" ODMVersion=\"1.3.2\" FileType=\"Snapshot\" FileOID=\"F\" "
            "CreationDateTime=\"2026-01-01T00:00:00Z\"><Study OID=\"S\"><GlobalVariables><StudyName>S</StudyName>"
            "<StudyDescription>S</StudyDescription><ProtocolName>S</ProtocolName></GlobalVariables>"
            "<MetaDataVersion OID=\"V\" Name=\"V\"><Protocol><StudyEventRef StudyEventOID=\"SE\" "
            "Mandatory=\"Yes\"/></Protocol>"
            "<StudyEventDef OID=\"SE\" Name=\"Visit\" Repeating=\"No\" Type=\"Scheduled\"><FormRef FormOID=\"FO\" "
            "Mandatory=\"Yes\"/>"
            "</StudyEventDef><FormDef OID=\"FO\" Name=\"Large\" Repeating=\"No\"><ItemGroupRef ItemGroupOID=\"IG\" "
            "Mandatory=\"Yes\"/>"
            "</FormDef><ItemGroupDef OID=\"IG\" Name=\"All\" Repeating=\"No\">" +
            refs + "</ItemGroupDef>" + items + "</MetaDataVersion></Study></ODM>");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const auto desk = large.open("nora");
        QVERIFY(desk);
        ParticipantPage page(*desk);
        page.setClock(large.clock);
        page.resize(1096, 720);
        page.show();
        QVERIFY(desk->enrol("L-1"));
        const auto rows = [&] {
            return page.form().findChildren<QLineEdit*>(QRegularExpression(QStringLiteral("^item\\."))).size();
        };
        QElapsedTimer watch;
        watch.start();
        page.openForm({"L-1", "SE", "", "FO", ""});
        page.grab();
        qInfo("120 items: opened and painted in %lld ms, %d fields built", static_cast<long long>(watch.elapsed()),
              static_cast<int>(rows()));
        QVERIFY(rows() >= 20 && rows() < kItems);
        QTRY_COMPARE(rows(), qsizetype{kItems}); // the rest follows while nobody waits
        page.form().focusField({"IG", "", "IT.120"});
        QCOMPARE(page.form().focusWidget()->objectName(), QStringLiteral("item.IG..IT.120"));
    }

    void monitorOnlyReads() {
        openAs("tom");
        m_page->openForm(place("FO.BP"));
        QVERIFY(m_page->findChild<QWidget*>(QStringLiteral("readonly"))->isVisible());
        QVERIFY(!field("seal")->isVisible());
        auto* line = qobject_cast<QLineEdit*>(field("item.IG.BP.2..IT.BP.SYSBP"));
        QVERIFY(line->isReadOnly());
        QVERIFY(m_desk->queries().open({{"HYP-014", "SE.W04", "", "FO.BP", "", "IG.BP.2", "", "IT.BP.PULSE"},
                                        "Please confirm 72: 20 less than at Baseline.",
                                        {},
                                        {},
                                        0,
                                        0}));
        openAs("nora");
    }

    void screenshots_data() {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::addRow("light") << false << QStringLiteral("en");
        QTest::addRow("dark") << true << QStringLiteral("en");
        QTest::addRow("light-de") << false << QStringLiteral("de");
    }
    void screenshots() {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        applyScheme(dark ? Tokens::dark() : Tokens::light());
        makePage();
        if (language == QStringLiteral("de"))
            QLocale::setDefault(QLocale(QLocale::German));
        m_page->setLanguage(language.toStdString());
        m_page->openForm(place("FO.BP"));
        m_page->form().buildAll();
        m_page->form().focusField({"IG.BP.2", "", "IT.BP.SYSBP"});
        qobject_cast<QLineEdit*>(focus())->selectAll();
        type(QStringLiteral("198"));
        press(Qt::Key_Tab);
        m_page->form().focusField({"IG.BP.2", "", "IT.BP.DIABP"});
        qobject_cast<QLineEdit*>(focus())->selectAll();
        type(QStringLiteral("93"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Calculation corrected"));
        m_page->form().focusField({"IG.BP.2", "", "IT.BP.DIABP"});
        QTest::qWait(50);
        const QString folder = QStringLiteral(CASESEAL_BINARY_DIR "/screenshots");
        QVERIFY(QDir().mkpath(folder));
        const QString name = folder + QStringLiteral("/form-") + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(m_page->grab().save(name + QStringLiteral(".png")));
        press(Qt::Key_F2);
        QVERIFY(m_page->form().history().isOpen());
        QTest::qWait(50);
        QVERIFY(m_page->grab().save(name + QStringLiteral("-history.png")));
        press(Qt::Key_Escape);
        m_page->form().focusField({"IG.BP.3", "2", "IT.BR.SYSBP"});
        type(QStringLiteral("190"));
        press(Qt::Key_Return);
        m_page->form().focusField({"IG.BP.4", "", "IT.BS.DIZZY"});
        m_page->form().focusField({"IG.BP.3", "2", "IT.BR.DIABP"});
        QTest::qWait(20);
        QVERIFY(m_page->grab().save(name + QStringLiteral("-grid.png")));
        m_page->form().leave([] {});
        QTest::qWait(20);
        QVERIFY(m_page->grab().save(name + QStringLiteral("-guard.png")));
        QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("guard.discard")), Qt::LeftButton);
        for (const char* form : {"FO.VISIT", "FO.CONMED", "FO.ADVERSE", "FO.QUEST"}) {
            m_page->openForm({"HYP-014", std::string(form) == "FO.QUEST" ? "SE.BASE" : "SE.LOG", "", form, ""});
            if (!m_page->form().model()->form())
                continue;
            m_page->form().buildAll();
            QTest::qWait(20);
            QVERIFY(m_page->grab().save(name + QStringLiteral("-%1.png").arg(QString::fromLatin1(form))));
        }
    }
};

QTEST_MAIN(TestFormPage)
#include "tst_form_page.moc"
