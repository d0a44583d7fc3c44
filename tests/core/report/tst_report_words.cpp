// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_words.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace caseseal;
using namespace Qt::StringLiterals;
using report::ReportWords;

namespace {

QString textOf(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QJsonObject translated(const char* language) {
    return QJsonDocument::fromJson(contentOf(u":/report-words/%1.json"_s.arg(QLatin1String(language))).toUtf8())
        .object();
}

QStringList placesIn(const QString& sentence) {
    static const QRegularExpression kPlace(u"\\{\\d\\}"_s);
    QSet<QString> out;
    for (auto it = kPlace.globalMatch(sentence); it.hasNext();)
        out.insert(it.next().captured());
    QStringList sorted(out.begin(), out.end());
    sorted.sort();
    return sorted;
}

/// All that rooms with reports are written in.
QString sources() {
    QString out;
    for (const char* room : {"core/report", "core/desk"}) {
        QDirIterator files(QStringLiteral(CASESEAL_SOURCE_DIR "/") + QLatin1String(room), {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (!file.endsWith(u"report_sentences.h"))
                out += contentOf(file);
        }
    }
    return out;
}

} // namespace

/// The words of the reports in five languages: complete, used, and with their numbers, days and moments.
class TestReportWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageSaysEverything_data() {
        QTest::addColumn<QByteArray>("language");
        for (const char* language : {"de", "fr", "es", "ja"})
            QTest::newRow(language) << QByteArray(language);
    }

    void everyLanguageSaysEverything() {
        QFETCH(const QByteArray, language);
        const QJsonObject words = translated(language.constData());
        QCOMPARE(words.size(), static_cast<qsizetype>(report::kReportSentences.size()));
        static const QRegularExpression kThreeWords(u"[A-Za-z]+ [a-z]+ [a-z]+"_s);
        for (const auto& sentence : report::kReportSentences) {
            const QString key = textOf(sentence.key), english = textOf(sentence.english);
            const QString said = words.value(key).toString();
            QVERIFY2(!said.isEmpty(), qPrintable(key));
            QVERIFY2(!said.contains(u"TODO"), qPrintable(key));
            QVERIFY2(placesIn(said) == placesIn(english), qPrintable(key + u": "_s + said));
            const auto forms = english.count(u'|') == 1 && language != "ja" ? 2 : 1;
            QVERIFY2(said.split(u'|').size() == forms, qPrintable(key + u": "_s + said));
            QVERIFY2(said != english || !english.contains(kThreeWords), qPrintable(key));
        }
    }

    /// A sentence that no page says is not kept; a family is used as one.
    void everySentenceIsUsed() {
        const QString source = sources();
        QVERIFY(source.size() > 100'000);
        for (const auto& sentence : report::kReportSentences) {
            const QString key = textOf(sentence.key);
            const qsizetype dot = key.indexOf(u'.');
            const QString used = dot < 0 ? u'"' + key + u'"' : u"name(\""_s + key.left(dot) + u'"';
            QVERIFY2(source.contains(used), qPrintable(key));
        }
    }

    /// Codes that FORMAT.md names have their sentence.
    void everyCodeOfTheFormatIsKnown() {
        const QString format = contentOf(QStringLiteral(CASESEAL_SOURCE_DIR "/core/evidence/FORMAT.md"));
        const qsizetype from = format.indexOf(u"| code | what was found |"), to = format.indexOf(u"## 8. Report");
        QVERIFY(from > 0 && to > from);
        static const QRegularExpression kCode(u"^\\|( `[a-z-]+`)+ \\|"_s, QRegularExpression::MultilineOption),
            kWarning(u"`([a-z]+(-[a-z]+)+)`"_s);
        QSet<QString> codes;
        const QString table = format.mid(from, to - from);
        for (auto line = kCode.globalMatch(table); line.hasNext();)
            for (const QString& code : line.next().captured().split(u' '))
                if (code.startsWith(u'`'))
                    codes.insert(code.mid(1, code.size() - 2));
        const QString warnings = table.mid(table.indexOf(u"Warnings leave"),
                                           table.indexOf(u"An earlier checkpoint") - table.indexOf(u"Warnings leave"));
        for (auto word = kWarning.globalMatch(warnings); word.hasNext();)
            codes.insert(word.next().captured(1));
        QVERIFY2(codes.size() > 35, qPrintable(QString::number(codes.size())));
        for (const QString& code : codes)
            QVERIFY2(report::Word::find("finding", code.toStdString()).has_value(), qPrintable(code));
    }

    void textsStandWhereTheyBelong() {
        const ReportWords english("en"), german("de-AT");
        QCOMPARE(german.tag(), std::string("de"));
        QCOMPARE(ReportWords("pt-BR").tag(), std::string("en"));
        QCOMPARE(english.say("foot-page", {"1", "2"}), std::string("Page 1 of 2"));
        QCOMPARE(german.say("foot-page", {"{2}", "x"}), std::string("Seite {2} von x")); // in one pass
        QCOMPARE(german.name("role", "investigator"), std::string("Prüfarzt"));
        QCOMPARE(german.name("role", "astronaut"), std::string("astronaut"));
    }

    void oneIsNotMany() {
        QCOMPARE(ReportWords("en").count("count-seals", 1), std::string("1 seal"));
        QCOMPARE(ReportWords("en").count("count-seals", 0), std::string("0 seals"));
        QCOMPARE(ReportWords("fr").count("count-seals", 0), std::string("0 sceau"));
        QCOMPARE(ReportWords("de").count("count-in-seals", 12'345), std::string("in 12.345 Siegeln"));
        QCOMPARE(ReportWords("ja").count("count-seals", 1), std::string("封印1件"));
    }

    void numbersAndDaysAreOfTheLanguage() {
        const base::UtcTime time = base::parseTime("2026-11-22T23:30:03.000Z").value();
        QCOMPARE(ReportWords("en").number(1'234'567), std::string("1,234,567"));
        QCOMPARE(ReportWords("en").number(999), std::string("999"));
        QCOMPARE(ReportWords("es").number(1000), std::string("1.000"));
        QCOMPARE(ReportWords("en").moment(time, 0), std::string("2026-11-22 23:30:03 UTC (23:30:03\u00a0+00:00)"));
        QCOMPARE(ReportWords("de").moment(time, 60),
                 std::string("22.11.2026 23:30:03 UTC (23.11.2026 00:30:03\u00a0+01:00)"));
        QCOMPARE(ReportWords("ja").momentUtc(time), std::string("2026年11月22日 23:30:03 UTC"));
        QCOMPARE(ReportWords("fr").day("2026-11-22"), std::string("22/11/2026"));
        QCOMPARE(ReportWords("fr").day("2026-11"), std::string("2026-11")); // in part, or none: as it is
    }
};

QTEST_GUILESS_MAIN(TestReportWords)
#include "tst_report_words.moc"
