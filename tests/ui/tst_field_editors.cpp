// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/code_list_edit.h"
#include "widgets/number_edit.h"
#include "widgets/partial_date_edit.h"
#include "widgets/seal_style.h"
#include "widgets/text_edit.h"
#include "widgets/time_edit.h"
#include "widgets/unit_edit.h"
#include "widgets/unit_pairs.h"
#include "words/study_words.h"

#include <QApplication>
#include <QLineEdit>
#include <QWheelEvent>
#include <QtTest>

using namespace caseseal;
using namespace caseseal::ui;
using study::DataType;

Q_DECLARE_METATYPE(caseseal::study::DataType)

/// Each editor: what a person types, what is stored, what is shown, what is refused.
class TestFieldEditors : public QObject {
    Q_OBJECT

private:
    study::Study m_study;
    study::Item m_item;

    EditorSetup setup() const {
        return {m_study, "en", QLocale(QLocale::English, QLocale::UnitedKingdom), [] { return QDate(2026, 11, 22); }};
    }
    FieldEditor* make(QWidget& parent, DataType type, const std::string& codes = {}) {
        m_item = {};
        m_item.oid = "IT";
        m_item.name = "Item";
        m_item.dataType = type;
        m_item.codeList = codes;
        return makeEditor(setup(), m_item, &parent);
    }
    static void addList(study::Study& study, const std::string& oid, int count) {
        study::CodeList list;
        list.oid = oid;
        const char* names[] = {"Left", "Right", "Both arms", "Left leg", "Right leg", "Not done"};
        for (int i = 0; i < count; ++i) {
            study::CodeListItem item{std::to_string(i + 1), {}};
            item.decode.byLanguage["en"] = names[i];
            list.items.push_back(item);
        }
        study.codeLists[oid] = list;
    }

private Q_SLOTS:
    void initTestCase() {
        applyScheme(Tokens::light());
        addList(m_study, "CL2", 2);
        addList(m_study, "CL6", 6);
        for (const char* oid : {"MU.KG", "MU.LB"}) {
            study::MeasurementUnit unit{oid, oid, {}};
            unit.symbol.byLanguage["en"] = std::string(oid) == "MU.KG" ? "kg" : "lb";
            m_study.units[oid] = unit;
        }
    }

    void reads_data() {
        QTest::addColumn<DataType>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored"); // "!": refused
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("remark");
        const auto row = [](const char* name, DataType type, const char* typed, const char* stored,
                            const char* shown = nullptr, const char* remark = "") {
            QTest::newRow(name) << type << QString::fromUtf8(typed) << QString::fromUtf8(stored)
                                << QString::fromUtf8(shown ? shown : stored) << QString::fromUtf8(remark);
        };
        row("text", DataType::Text, "  Rested 5 minutes ", "Rested 5 minutes");
        row("text empty", DataType::Text, "   ", "");
        row("integer", DataType::Integer, "142", "142");
        row("integer refused", DataType::Integer, "19x", "!");
        row("integer with fraction", DataType::Integer, "92.7", "!");
        row("float", DataType::Float, "92.70", "92.70");
        row("float comma", DataType::Float, "92,7", "92.7");
        row("date compact", DataType::Date, "22nov2026", "2026-11-22", "22 Nov 2026", "Sunday");
        row("date dots", DataType::Date, "22.11.2026", "2026-11-22", "22 Nov 2026", "Sunday");
        row("date today", DataType::Date, "T", "2026-11-22", "22 Nov 2026", "Sunday");
        row("date impossible", DataType::Date, "31.02.2026", "!");
        row("date partial refused", DataType::Date, "un/nov/2026", "!");
        row("partial month", DataType::PartialDate, "un/mar/2019", "2019-03", "un Mar 2019",
            "Day unknown, kept as 2019-03");
        row("partial year", DataType::PartialDate, "un/un/2019", "2019", "un un 2019",
            "Day and month unknown, kept as 2019");
        row("partial whole", DataType::PartialDate, "3.3.2019", "2019-03-03", "3 Mar 2019", "Sunday");
        row("time", DataType::Time, "8:5", "08:05");
        row("time compact", DataType::Time, "0842", "08:42");
        row("time refused", DataType::Time, "25:00", "!");
        row("datetime", DataType::DateTime, "22nov2026 14:05", "2026-11-22T14:05", "22 Nov 2026 14:05", "Sunday");
        row("datetime iso", DataType::DateTime, "2026-11-22T14:05:30", "2026-11-22T14:05:30", "22 Nov 2026 14:05:30",
            "Sunday");
        row("datetime no time", DataType::DateTime, "22nov2026", "!");
        row("partial datetime", DataType::PartialDateTime, "nov2026", "2026-11", "un Nov 2026",
            "Day unknown, kept as 2026-11");
        row("duration", DataType::DurationDateTime, "P1DT12H", "P1DT12H");
        row("duration refused", DataType::DurationDateTime, "a day", "!");
        row("hex", DataType::HexBinary, "0AfF", "0AfF");
        row("hex refused", DataType::HexBinary, "0AfFg", "!");
        row("base64", DataType::Base64Binary, "aGVsbG8=", "aGVsbG8=");
        row("base64 refused", DataType::Base64Binary, "hello!", "!");
        row("uri", DataType::Uri, "https://example.org/a", "https://example.org/a");
        row("uri refused", DataType::Uri, "not an address", "!");
        row("date slashes", DataType::Date, "22/11/2026", "2026-11-22", "22 Nov 2026", "Sunday");
        row("date iso", DataType::Date, "2026-11-22", "2026-11-22", "22 Nov 2026", "Sunday");
        row("date words", DataType::Date, "22 November 2026", "2026-11-22", "22 Nov 2026", "Sunday");
        row("date short year", DataType::Date, "22.11.26", "!"); // which century is never guessed
        row("date today small", DataType::Date, "t", "2026-11-22", "22 Nov 2026", "Sunday");
        row("date leap day", DataType::Date, "29feb2023", "!");
        row("partial un slashes", DataType::PartialDate, "un/nov/2026", "2026-11", "un Nov 2026",
            "Day unknown, kept as 2026-11");
        row("partial unk", DataType::PartialDate, "unk nov 2026", "2026-11", "un Nov 2026",
            "Day unknown, kept as 2026-11");
        row("partial month only", DataType::PartialDate, "nov 2026", "2026-11", "un Nov 2026",
            "Day unknown, kept as 2026-11");
        row("partial today", DataType::PartialDate, "T", "2026-11-22", "22 Nov 2026", "Sunday");
        row("text may be na", DataType::Text, "na", "na");
    }
    void reads() {
        QFETCH(DataType, type);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        QFETCH(QString, remark);
        QWidget parent;
        auto* editor = make(parent, type);
        auto* line = qobject_cast<QLineEdit*>(editor->widget());
        QVERIFY(line);
        line->setText(typed);
        const auto reading = editor->read();
        if (stored == QStringLiteral("!")) {
            QVERIFY(!reading.problem.isEmpty());
            QCOMPARE(reading.typed, typed);
            editor->settle();
            QCOMPARE(line->text(), typed); // what was typed stays
            return;
        }
        QVERIFY2(reading.problem.isEmpty(), qPrintable(reading.problem));
        QCOMPARE(reading.value.has_value(), !stored.isEmpty());
        QCOMPARE(QString::fromStdString(reading.value.value_or("")), stored);
        editor->settle();
        QCOMPARE(line->text(), shown);
        QCOMPARE(editor->remark().text, remark);
        // What is shown reads back as what is stored.
        QCOMPARE(QString::fromStdString(editor->read().value.value_or("")), stored);
    }

    void nullFlavoursAreTyped_data() {
        QTest::addColumn<DataType>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("flavour");
        QTest::newRow("number") << DataType::Float << QStringLiteral("nd") << QStringLiteral("not-done");
        QTest::newRow("date") << DataType::Date << QStringLiteral("UNK") << QStringLiteral("unknown");
        QTest::newRow("partial") << DataType::PartialDate << QStringLiteral("unk") << QStringLiteral("unknown");
        QTest::newRow("time") << DataType::Time << QStringLiteral(" na ") << QStringLiteral("not-applicable");
        QTest::newRow("datetime") << DataType::DateTime << QStringLiteral("Na") << QStringLiteral("not-applicable");
        QTest::newRow("no such word") << DataType::Integer << QStringLiteral("nn") << QString();
        QTest::newRow("a text is a text") << DataType::Text << QStringLiteral("nd") << QString();
    }
    void nullFlavoursAreTyped() {
        QFETCH(DataType, type);
        QFETCH(QString, typed);
        QFETCH(QString, flavour);
        QWidget parent;
        auto* editor = make(parent, type);
        qobject_cast<QLineEdit*>(editor->widget())->setText(typed);
        const auto reading = editor->read();
        QCOMPARE(QString::fromStdString(reading.nullFlavour), flavour);
        if (!flavour.isEmpty()) {
            QVERIFY(!reading.value);
            QVERIFY(reading.problem.isEmpty());
        }
    }

    void nullWordsDoNotShadowCodes() {
        QWidget parent;
        std::vector<Choice> choices{{"1", QStringLiteral("Hand")}, {"NA", QStringLiteral("Nasal")}};
        CodeComboEdit combo(choices, &parent);
        combo.setEditText(QStringLiteral("nd")); // "Hand" ends so, nobody means it
        QCOMPARE(combo.read().nullFlavour, std::string("not-done"));
        combo.setEditText(QStringLiteral("na")); // a code of the list
        QCOMPARE(combo.read().value, std::optional<std::string>("NA"));
        combo.setEditText(QStringLiteral("unk"));
        QCOMPARE(combo.read().nullFlavour, std::string("unknown"));
    }

    void otherUnitsAreShown_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown"); // "!": none
        const auto row = [](const char* from, const char* to, const char* value, const char* shown) {
            QTest::addRow("%s %s to %s", value, from, to) << QString::fromUtf8(from) << QString::fromUtf8(to)
                                                          << QString::fromUtf8(value) << QString::fromUtf8(shown);
        };
        row("kg", "lb", "82.4", "181.7");
        row("lb", "kg", "150", "68.04");
        row("cm", "in", "180", "70.87");
        row("°C", "°F", "37", "98.6");
        row("°F", "°C", "-40", "-40");
        row("kg", "cm", "82", "!");
        row("mg/dL", "mmol/L", "100", "!"); // depends on what was measured: never guessed
        row("kg", "lb", "8x", "!");
    }
    void otherUnitsAreShown() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, value);
        QFETCH(QString, shown);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(converted(english, from, to, value.toStdString()).value_or(QStringLiteral("!")), shown);
    }

    void untouchedGivesBackExactlyWhatIsStored_data() {
        QTest::addColumn<DataType>("type");
        QTest::addColumn<QString>("stored");
        QTest::newRow("wrong date") << DataType::Date << QStringLiteral("35.13.2019");
        QTest::newRow("number as imported") << DataType::Integer << QStringLiteral("35 Years ");
        QTest::newRow("spaces") << DataType::Text << QStringLiteral("  a  ");
    }
    void untouchedGivesBackExactlyWhatIsStored() {
        QFETCH(DataType, type);
        QFETCH(QString, stored);
        QWidget parent;
        auto* editor = make(parent, type);
        editor->setStored(stored.toStdString());
        QCOMPARE(QString::fromStdString(*editor->read().value), stored);
        QVERIFY(editor->read().problem.isEmpty());
    }

    void germanNumbersAndDates() {
        QWidget parent;
        const QLocale german(QLocale::German, QLocale::Germany);
        m_item = {};
        m_item.dataType = DataType::Float;
        NumberEdit number({m_study, "de", german, [] { return QDate(2026, 11, 22); }}, m_item, &parent);
        number.setStored("92.70");
        QCOMPARE(number.text(), QStringLiteral("92,70"));
        for (int month = 1; month <= 12; ++month) {
            const std::string iso = QDate(2026, month, 3).toString(Qt::ISODate).toStdString();
            const QString shown = words::shownDate(german, iso);
            const auto back = study::parseTypedDate(shown.toStdString(), dateOrderOf(german), "2026-11-22", true);
            QVERIFY2(back, qPrintable(shown));
            QCOMPARE(*back, iso);
        }
    }

    void segmentsByDigitLetterAndArrow() {
        QWidget parent;
        auto* editor = make(parent, DataType::Integer, "CL2");
        auto* segments = dynamic_cast<SegmentedEdit*>(editor);
        QVERIFY(segments);
        const auto code = [&] { return QString::fromStdString(editor->read().value.value_or("none")); };
        QTest::keyClick(segments, Qt::Key_2);
        QCOMPARE(code(), QStringLiteral("2"));
        QTest::keyClick(segments, Qt::Key_Left);
        QCOMPARE(code(), QStringLiteral("1"));
        QTest::keyClicks(segments, QStringLiteral("r"));
        QCOMPARE(code(), QStringLiteral("2"));
        QTest::keyClicks(segments, QStringLiteral("7"));
        QCOMPARE(code(), QStringLiteral("2"));
        QTest::keyClick(segments, Qt::Key_Delete);
        QCOMPARE(code(), QStringLiteral("none"));
        segments->setEditable(false);
        QTest::keyClick(segments, Qt::Key_1);
        QCOMPARE(code(), QStringLiteral("none"));
    }

    void comboByCodeAndWord_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("code") << QStringLiteral("6") << QStringLiteral("6");
        QTest::newRow("word") << QStringLiteral("both arms") << QStringLiteral("3");
        QTest::newRow("beginning") << QStringLiteral("no") << QStringLiteral("6");
        QTest::newRow("exact wins over beginning") << QStringLiteral("left") << QStringLiteral("1");
        QTest::newRow("code and word") << QStringLiteral("5 Right leg") << QStringLiteral("5");
        QTest::newRow("ambiguous") << QStringLiteral("leg") << QStringLiteral("!");
        QTest::newRow("unknown") << QStringLiteral("head") << QStringLiteral("!");
    }
    void comboByCodeAndWord() {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QWidget parent;
        auto* editor = make(parent, DataType::Integer, "CL6");
        auto* combo = dynamic_cast<CodeComboEdit*>(editor);
        QVERIFY(combo);
        combo->setEditText(typed);
        const auto reading = editor->read();
        QCOMPARE(reading.problem.isEmpty(), code != QStringLiteral("!"));
        if (reading.problem.isEmpty())
            QCOMPARE(QString::fromStdString(*reading.value), code);
    }

    void severalCodes() {
        QWidget parent;
        m_item = {};
        m_item.codeList = "CL6";
        m_item.multiple = true;
        auto* editor = makeEditor(setup(), m_item, &parent);
        auto* line = qobject_cast<QLineEdit*>(editor->widget());
        line->setText(QStringLiteral("6, left"));
        QCOMPARE(*editor->read().value, std::string("1,6"));
        editor->settle();
        QCOMPARE(line->text(), QStringLiteral("Left, Not done"));
        line->setText(QStringLiteral("1, 9"));
        QVERIFY(!editor->read().problem.isEmpty());
    }

    void booleanIsYesOrNo() {
        QWidget parent;
        auto* editor = make(parent, DataType::Boolean);
        editor->setStored("1");
        QCOMPARE(*editor->read().value, std::string("1")); // as stored, until touched
        QTest::keyClicks(editor->widget(), QStringLiteral("n"));
        QCOMPARE(*editor->read().value, std::string("false"));
    }

    void wheelChangesNothing() {
        QWidget parent;
        auto* editor = make(parent, DataType::Integer, "CL6");
        editor->setStored("3");
        m_item.units = {"MU.KG", "MU.LB"};
        UnitEdit unit(setup(), m_item, &parent);
        QVERIFY(unit.unit().empty()); // nothing is chosen for the person
        unit.setUnit("MU.LB");
        for (QWidget* widget : {editor->widget(), static_cast<QWidget*>(&unit)}) {
            QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(widget, &wheel);
        }
        QCOMPARE(*editor->read().value, std::string("3"));
        QCOMPARE(unit.unit(), std::string("MU.LB"));
    }
};

QTEST_MAIN(TestFieldEditors)
#include "tst_field_editors.moc"
