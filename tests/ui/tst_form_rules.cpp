// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_bench.h"

#include "models/visit_tree_model.h"
#include "widgets/field_row.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace caseseal;
using namespace caseseal::ui;

/// A form with conditions, a calculation and a check over two fields, as a person sees it while typing.
class TestFormRules : public QObject {
    Q_OBJECT

private:
    FormBench m_bench;
    const FieldKey m_sex{"IG.1", "", "SEX"};
    const FieldKey m_pregnant{"IG.1", "", "PREGNANT"};
    const FieldKey m_weight{"IG.1", "", "WEIGHT"};
    const FieldKey m_height{"IG.1", "", "HEIGHT"};
    const FieldKey m_bmi{"IG.1", "", "BMI"};
    const FieldKey m_sys{"IG.1", "", "SYS"};
    const FieldKey m_dia{"IG.1", "", "DIA"};

    static QByteArray item(const char* oid, const char* type, const char* more = "") {
        return QByteArray("<ItemDef OID=\"") + oid + "\" Name=\"" + oid + "\" DataType=\"" + type + "\">" + more +
               "</ItemDef>";
    }
    static QByteArray ref(const char* oid, const char* more = "") {
        return QByteArray("<ItemRef ItemOID=\"") + oid + "\" Mandatory=\"No\" " + more + "/>";
    }
    static QByteArray expression(const char* text) {
        return QByteArray("<FormalExpression Context=\"OpenEDC\">") + text + "</FormalExpression>";
    }
    /// `many`: further conditional items, all closed until the sex is 2.
    static QByteArray study(int many) {
        QByteArray refs = ref("SEX") + ref("PREGNANT", "CollectionExceptionConditionOID=\"C.MALE\"") + ref("WEIGHT") +
                          ref("HEIGHT") + ref("BMI", "MethodOID=\"M.BMI\"") + ref("SYS") + ref("DIA");
        QByteArray items = item("SEX", "integer") + item("PREGNANT", "boolean") + item("WEIGHT", "float") +
                           item("HEIGHT", "float") + item("BMI", "float") + item("SYS", "integer") +
                           item("DIA", "integer",
                                "<RangeCheck SoftHard=\"Soft\"><FormalExpression Context=\"OpenEDC\">DIA &lt; "
                                "SYS</FormalExpression><ErrorMessage><TranslatedText xml:lang=\"en\">Diastolic is not "
                                "below systolic.</TranslatedText></ErrorMessage></RangeCheck>");
        for (int i = 0; i < many; ++i) {
            const QByteArray oid = "X" + QByteArray::number(i);
            refs += ref(oid.constData(), "CollectionExceptionConditionOID=\"C.MALE\"");
            items += item(oid.constData(), "float");
        }
        const QByteArray second = ref("NOTE"), third = ref("TEST");
        items += item("NOTE", "text") + item("TEST", "text");
        return "<ODM xmlns=\"http://www.cdisc.org/ns/odm/v1.3\" ODMVersion=\"1.3.2\" FileType=\"Snapshot\" "
               "FileOID=\"F\" CreationDateTime=\"2026-01-01T00:00:00Z\"><Study OID=\"S\"><GlobalVariables>"
               "<StudyName>S</StudyName><StudyDescription>S</StudyDescription><ProtocolName>S</ProtocolName>"
               "</GlobalVariables><MetaDataVersion OID=\"V\" Name=\"V\"><Protocol><StudyEventRef "
               "StudyEventOID=\"SE\" Mandatory=\"Yes\"/></Protocol><StudyEventDef OID=\"SE\" Name=\"Visit\" "
               "Repeating=\"No\" Type=\"Scheduled\"><FormRef FormOID=\"FO\" Mandatory=\"Yes\"/><FormRef "
               "FormOID=\"FO.W\" Mandatory=\"No\" CollectionExceptionConditionOID=\"C.MALE\"/></StudyEventDef>"
               "<FormDef OID=\"FO.W\" Name=\"Women only\" Repeating=\"No\"><ItemGroupRef ItemGroupOID=\"IG.3\" "
               "Mandatory=\"Yes\"/></FormDef>"
               "<FormDef OID=\"FO\" Name=\"Sample\" Repeating=\"No\"><ItemGroupRef ItemGroupOID=\"IG.1\" "
               "Mandatory=\"Yes\"/><ItemGroupRef ItemGroupOID=\"IG.2\" Mandatory=\"No\" "
               "CollectionExceptionConditionOID=\"C.MALE\"/></FormDef><ItemGroupDef OID=\"IG.1\" Name=\"All\" "
               "Repeating=\"No\">" +
               refs + "</ItemGroupDef><ItemGroupDef OID=\"IG.2\" Name=\"Women\" Repeating=\"No\">" + second +
               "</ItemGroupDef><ItemGroupDef OID=\"IG.3\" Name=\"Test\" Repeating=\"No\">" + third + "</ItemGroupDef>" +
               items +
               "<ConditionDef OID=\"C.MALE\" Name=\"Not a woman\"><Description>"
               "<TranslatedText xml:lang=\"en\">Not a woman</TranslatedText></Description>" +
               expression("!(SEX == 2)") +
               "</ConditionDef><MethodDef OID=\"M.BMI\" Name=\"BMI\" Type=\"Computation\"><Description>"
               "<TranslatedText xml:lang=\"en\">BMI</TranslatedText></Description>" +
               expression("WEIGHT / (HEIGHT * HEIGHT)") + "</MethodDef></MetaDataVersion></Study></ODM>";
    }
    [[nodiscard]] QLineEdit* line(const char* item) const {
        return m_bench.find<QLineEdit>((std::string("item.IG.1..") + item).c_str());
    }
    [[nodiscard]] QWidget* editor(const std::string& group, const char* item) const {
        return m_bench.find(("item." + group + ".." + item).c_str());
    }
    void replace(const FieldKey& key, const QString& text) {
        m_bench.form().focusField(key);
        qobject_cast<QLineEdit*>(FormBench::focus())->selectAll();
        FormBench::type(text);
    }
    void seal() {
        FormBench::press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_bench.model().changes(), std::size_t{0});
    }

private Q_SLOTS:
    void initTestCase() {
        applyScheme(Tokens::light());
        const QString wrong = m_bench.trial.make(study(0));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(m_bench.openAs("nora"));
        QVERIFY(m_bench.desk->enrol("S-1"));
        m_bench.page->openForm({"S-1", "SE", "", "FO", ""});
        m_bench.form().buildAll();
    }

    void fieldsAndGroupsComeWhileTyping() {
        QVERIFY(!editor("IG.1", "PREGNANT")->isVisible());
        QVERIFY(!editor("IG.2", "NOTE")->isVisible());
        m_bench.form().focusField(m_sex);
        const QPoint before = line("SEX")->mapTo(m_bench.page.get(), QPoint());
        FormBench::type(QStringLiteral("2")); // still in the field
        QVERIFY(editor("IG.1", "PREGNANT")->isVisible());
        QVERIFY(editor("IG.2", "NOTE")->isVisible());
        QCOMPARE(FormBench::focus(), line("SEX"));
        QCOMPARE(line("SEX")->mapTo(m_bench.page.get(), QPoint()), before);
        QCOMPARE(m_bench.model().changes(), std::size_t{0});
        FormBench::press(Qt::Key_Tab);
        QCOMPARE(FormBench::focus(), editor("IG.1", "PREGNANT"));
        FormBench::type(QStringLiteral("y"));
    }

    void aClosedFieldThatHoldsSomethingStaysInSight() {
        replace(m_sex, QStringLiteral("1"));
        FormBench::press(Qt::Key_Tab);
        QVERIFY(editor("IG.1", "PREGNANT")->isVisible()); // "Yes" is typed and would be lost
        QVERIFY(!editor("IG.2", "NOTE")->isVisible());
        FormBench::press(Qt::Key_S, Qt::ControlModifier); // refused: nothing is sealed that is not asked for
        QCOMPARE(m_bench.model().demands().front().kind, DemandKind::NotAsked);
        QCOMPARE(FormBench::focus(), editor("IG.1", "PREGNANT"));
        FormBench::press(Qt::Key_Delete);
        QVERIFY(!m_bench.model().field(m_pregnant).holdsSomething());
        replace(m_sex, QStringLiteral("2"));
        FormBench::press(Qt::Key_Tab);
        FormBench::type(QStringLiteral("y"));
        seal();
        replace(m_sex, QStringLiteral("1"));
        FormBench::press(Qt::Key_Tab);
        FormBench::type(QStringLiteral("Typing error"));
        seal(); // what was sealed stays as it was
        QVERIFY(editor("IG.1", "PREGNANT")->isVisible());
        QCOMPARE(m_bench.model().field(m_pregnant).value, std::optional<std::string>("true"));
        m_bench.picture("closed");
        const auto strips = m_bench.form().findChildren<QWidget*>();
        QVERIFY(std::any_of(strips.begin(), strips.end(), [](const QWidget* strip) {
            return strip->isVisible() && strip->accessibleName().contains(QStringLiteral("holds Yes"));
        }));
    }

    void calculatedValuesFollowAndCannotBeTyped() {
        replace(m_weight, QStringLiteral("81"));
        FormBench::press(Qt::Key_Tab);
        FormBench::type(QStringLiteral("1.8"));
        QCOMPARE(line("BMI")->text(), QStringLiteral("25")); // while typing
        QVERIFY(line("BMI")->isReadOnly());
        FormBench::press(Qt::Key_Tab);
        FormBench::press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_bench.model().changes(), std::size_t{0});
        QCOMPARE(line("BMI")->text(), QStringLiteral("25"));
    }

    void aCheckOverTwoFieldsAsks() {
        replace(m_sys, QStringLiteral("90"));
        FormBench::press(Qt::Key_Tab);
        FormBench::type(QStringLiteral("95"));
        FormBench::press(Qt::Key_Tab);
        QVERIFY2(m_bench.focusName().startsWith(QStringLiteral("answer.")), qPrintable(m_bench.focusName()));
        FormBench::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_bench.model().changes() > 0);
        m_bench.form().focusField(m_sys);
        qobject_cast<QLineEdit*>(FormBench::focus())->selectAll();
        FormBench::type(QStringLiteral("190"));
        FormBench::press(Qt::Key_Tab);
        QVERIFY(m_bench.model().field(m_dia).fired.empty());
        seal();
    }

    void aFormThatIsNotAskedForTakesNothing() {
        const store::FormPlace women{"S-1", "SE", "", "FO.W", ""};
        const auto& tree = m_bench.page->visits();
        QCOMPARE(tree.indexOf(women).data(VisitTreeModel::kCountRole).toString(), QStringLiteral("not asked for"));
        QCOMPARE(tree.indexOf(women).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Women only, not asked for"));
        QCOMPARE(tree.index(0, 0).data(VisitTreeModel::kCountRole).toString(), QStringLiteral("0/1"));
        m_bench.page->openForm(women);
        m_bench.form().buildAll();
        QVERIFY(m_bench.find("notice")->accessibleName().contains(QStringLiteral("does not ask for this form")));
        FormBench::type(QStringLiteral("negative"));
        FormBench::press(Qt::Key_S, Qt::ControlModifier);
        const QString said = m_bench.find("message")->accessibleName();
        QVERIFY2(said.contains(QStringLiteral("does not ask for form FO.W of S-1")), qPrintable(said));
        m_bench.picture("not-asked");
        QCOMPARE(m_bench.model().changes(), std::size_t{1}); // kept, not sealed
        QVERIFY(m_bench.desk->projection().formStates("S-1")->size() == 1);
        m_bench.form().focusField({"IG.3", "", "TEST"});
        FormBench::press(Qt::Key_Escape);

        m_bench.page->openForm({"S-1", "SE", "", "FO", ""});
        replace(m_sex, QStringLiteral("2"));
        FormBench::press(Qt::Key_Tab);
        FormBench::type(QStringLiteral("It was right before"));
        seal();
        QVERIFY(tree.indexOf(women).data(VisitTreeModel::kCountRole).toString().isEmpty());
        m_bench.page->openForm(women);
        FormBench::type(QStringLiteral("negative"));
        seal();
        QCOMPARE(m_bench.desk->projection().formStates("S-1")->size(), std::size_t{2});
    }

    void aFormOf200ItemsFollowsWithoutAStall() {
        FormBench large;
        QVERIFY(large.trial.make(study(200)).isEmpty());
        QVERIFY(large.openAs("nora"));
        QVERIFY(large.desk->enrol("S-1"));
        large.page->openForm({"S-1", "SE", "", "FO", ""});
        large.form().buildAll();
        QApplication::sendPostedEvents();
        large.form().focusField(m_sex);
        QElapsedTimer watch;
        watch.start();
        FormBench::type(QStringLiteral("2"));
        const auto openedMs = watch.elapsed();
        QVERIFY(large.find("item.IG.1..X20")->isVisible());
        QVERIFY(!large.find("item.IG.1..X199")->isVisible()); // in slices, those beside the focus first
        QTRY_VERIFY(large.find("item.IG.1..X199")->isVisible());
        watch.restart();
        FormBench::press(Qt::Key_Tab);
        qInfo("200 fields appeared in %lld ms; leaving the field took %lld ms", static_cast<long long>(openedMs),
              static_cast<long long>(watch.elapsed()));
    }
};

QTEST_MAIN(TestFormRules)
#include "tst_form_rules.moc"
