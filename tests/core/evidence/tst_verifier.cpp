// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/bundle.h"
#include "evidence/verifier.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace caseseal;

namespace {

const QString kFolder = QStringLiteral(CASESEAL_SHARED_DATA "/evidence");

QJsonArray loadIndex() {
    QFile file(kFolder + QStringLiteral("/index.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

} // namespace

/// Bundles that another implementation of the format made: judged as its index says, by the library and the program.
class TestVerifier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foreignBundles_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QStringList>("anyOf");
        for (const auto& value : loadIndex()) {
            const auto row = value.toObject();
            QStringList codes;
            for (const auto& code : row[QLatin1String("anyOf")].toArray())
                codes << code.toString();
            const QString file = row[QLatin1String("file")].toString();
            QTest::newRow(qPrintable(file)) << file << row[QLatin1String("verdict")].toString() << codes;
        }
        if (loadIndex().isEmpty())
            QTest::newRow("missing") << QString() << QString() << QStringList();
    }
    void foreignBundles() {
        QFETCH(QString, file);
        QFETCH(QString, verdict);
        QFETCH(QStringList, anyOf);
        if (file.isEmpty())
            QSKIP("The bundles of the other implementation are not on this machine (CASESEAL_SHARED_DATA).");
        const QString path = kFolder + QLatin1Char('/') + file;
        compareLibrary(path, verdict, anyOf);
        compareProgram(path, verdict, anyOf);
    }

    void programRefusesBadArguments() {
        QCOMPARE(runProgram({}).first, 2);
        QCOMPARE(runProgram({QStringLiteral("/nowhere/at/all.evidence.zip")}).first, 2);
        QCOMPARE(runProgram({QStringLiteral("--frob"), QStringLiteral("x")}).first, 2);
        QCOMPARE(runProgram({QStringLiteral("--version")}).first, 0);
        QCOMPARE(runProgram({QStringLiteral(CASESEAL_SOURCE_DIR)}).first, 2); // a folder
    }

private:
    static std::pair<int, QByteArray> runProgram(const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral(CASESEAL_VERIFY), arguments);
        if (!process.waitForFinished(60'000))
            return {-1, {}};
        return {process.exitCode(), process.readAllStandardOutput()};
    }

    static void compareLibrary(const QString& path, const QString& expected, const QStringList& anyOf) {
        base::NoProgress progress;
        auto source = evidence::openBundle(path.toStdString());
        if (!source) {
            QCOMPARE(expected, QStringLiteral("unreadable"));
            QVERIFY(source.error().kind == base::ErrorKind::BadInput);
            return;
        }
        for (const unsigned threads : {1U, 3U}) {
            evidence::VerifyOptions options;
            options.threads = threads;
            const auto verdict = evidence::verify(**source, options, progress);
            QVERIFY(verdict.has_value());
            QCOMPARE(QString::fromStdString(std::string(nameOf(verdict->kind))), expected);
            bool named = anyOf.isEmpty();
            for (const auto& finding : verdict->findings)
                named = named || anyOf.contains(QString::fromStdString(finding.code));
            QVERIFY(named);
            QCOMPARE(verdict->findings.empty(), expected == QLatin1String("intact"));
        }
    }

    static void compareProgram(const QString& path, const QString& expected, const QStringList& anyOf) {
        const auto [status, output] = runProgram({path, QStringLiteral("--json")});
        const auto json = QJsonDocument::fromJson(output).object();
        QCOMPARE(json[QLatin1String("verdict")].toString(), expected);
        QCOMPARE(status, expected == QLatin1String("intact") ? 0 : (expected == QLatin1String("altered") ? 1 : 2));
        bool named = anyOf.isEmpty();
        for (const auto& finding : json[QLatin1String("findings")].toArray())
            named = named || anyOf.contains(finding.toObject()[QLatin1String("code")].toString());
        QVERIFY(named);
        QVERIFY(json.contains(QLatin1String("assurance")) && json.contains(QLatin1String("counts")));
        const auto people = runProgram({path}).second.toLower();
        for (const char* word : {"immutable", " true", "compliant", "secure"})
            QVERIFY(!people.contains(word));
        QVERIFY(people.contains(expected.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
