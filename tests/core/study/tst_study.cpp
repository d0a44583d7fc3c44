// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study.h"

#include <QTest>

using namespace caseseal::study;

class TestStudy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_data();
    void text();
    void noText();
    void accessors();
};

void TestStudy::text_data() {
    QTest::addColumn<QString>("languages"); // each text is its own language's tag
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("found");
    QTest::newRow("exact") << "de de-CH en"
                           << "de-CH"
                           << "de-CH";
    QTest::newRow("exact in another case") << "de de-CH en"
                                           << "DE-ch"
                                           << "de-CH";
    QTest::newRow("its language") << "de en"
                                  << "de-AT"
                                  << "de";
    QTest::newRow("a relative") << "de-CH en"
                                << "de-AT"
                                << "de-CH";
    QTest::newRow("a relative of the plain language") << "en fr-CA"
                                                      << "fr"
                                                      << "fr-CA";
    QTest::newRow("english") << "de en fr"
                             << "ja"
                             << "en";
    QTest::newRow("no language before british") << "- en-GB"
                                                << "ja"
                                                << "-";
    QTest::newRow("british") << "de en-GB"
                             << "ja"
                             << "en-GB";
    QTest::newRow("any") << "de fr"
                         << "ja"
                         << "de";
    QTest::newRow("nothing wanted") << "de en"
                                    << ""
                                    << "en";
    QTest::newRow("not a prefix of letters") << "deu en"
                                             << "de"
                                             << "en";
}

void TestStudy::text() {
    QFETCH(QString, languages);
    QFETCH(QString, wanted);
    QFETCH(QString, found);
    Text text;
    for (const auto& tag : languages.split(u' '))
        text.byLanguage[tag == u"-" ? std::string() : tag.toStdString()] = tag.toStdString();
    QCOMPARE(QString::fromStdString(text.in(wanted.toStdString())), found);
}

void TestStudy::noText() {
    QVERIFY(Text{}.empty());
    QCOMPARE(Text{}.in("en"), std::string());
}

void TestStudy::accessors() {
    Study study;
    study.events.emplace_back().oid = "E";
    study.events.back().name = "Visit";
    study.forms["F"].name = "Form";
    study.groups["G"].name = "Group";
    study.items["I"].codeList = "C";
    study.items["J"].codeList = "missing";
    study.codeLists["C"].name = "Codes";
    QCOMPARE(study.event("E")->name, std::string("Visit"));
    QCOMPARE(study.form("F")->name, std::string("Form"));
    QCOMPARE(study.group("G")->name, std::string("Group"));
    QCOMPARE(study.codeListOf(*study.item("I"))->name, std::string("Codes"));
    QVERIFY(!study.codeListOf(*study.item("J")));
    QVERIFY(!study.codeListOf(Item{}));
    QVERIFY(!study.event("x") && !study.form("x") && !study.group("x") && !study.item("x"));
}

QTEST_APPLESS_MAIN(TestStudy)
#include "tst_study.moc"
