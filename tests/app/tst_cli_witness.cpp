// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/witness_client.h"
#include "programs.h"
#include "signing_log.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace caseseal;
using namespace caseseal::ledger;
using namespace Qt::StringLiterals;

namespace {

/// caseseal-cli witness, started and listening.
struct Program {
    QProcess process;
    std::vector<VerifierKey> keys;
    std::string url;

    Program(const QString& state, const SigningLog& log) {
        process.start(QStringLiteral(CASESEAL_CLI),
                      {u"witness"_s, u"--state"_s, state, u"--name"_s, u"witness.example.org"_s, u"--listen"_s,
                       u"127.0.0.1:0"_s, u"--log"_s, QString::fromStdString(log.signer.verifierKey().encode())});
        while (url.empty() && (process.canReadLine() || process.waitForReadyRead(30'000)))
            while (process.canReadLine()) {
                const auto line = process.readLine().trimmed().toStdString();
                if (const auto at = line.find("http://"); at != std::string::npos)
                    url = line.substr(at);
                else if (const auto key = VerifierKey::parse(line))
                    keys.push_back(*key);
            }
    }
    [[nodiscard]] base::Result<net::WitnessReply> ask(const SigningLog& log, std::uint64_t size) const {
        return net::askWitness(url, keys, SignedCheckpoint::parse(log.sign(log.head(size))).value(), 0,
                               [&](std::uint64_t from) { return base::Result(log.proof(from, size)); });
    }
};

} // namespace

/// The witness as the program that an operator starts and stops, and that a power cut stops too.
class TestCliWitness : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    SigningLog m_log;

private Q_SLOTS:
    void itCosignsAndRemembersAfterAKill() {
        const QString state = m_folder.filePath(u"state"_s);
        std::vector<VerifierKey> keys;
        std::uint64_t size = 0;
        for (int life = 0; life < 6; ++life) {
            Program program(state, m_log);
            QVERIFY2(!program.url.empty(), program.process.readAllStandardError().constData());
            QCOMPARE(program.keys.size(), std::size_t(2));
            if (life > 0)
                QVERIFY(program.keys == keys); // the same witness in every life
            keys = program.keys;
            for (int i = 0; i < 5; ++i) {
                const auto reply = program.ask(m_log, size += 7);
                QVERIFY2(reply.has_value(), reply ? "" : reply.error().message.c_str());
                QCOMPARE(reply->lines.size(), std::size_t(2));
            }
            const auto older = program.ask(m_log, size - 7); // it knows the newest of its earlier life
            QVERIFY(!older);
            QCOMPARE(older.error().kind, base::ErrorKind::Refused);
            ::kill(static_cast<pid_t>(program.process.processId()), SIGKILL);
            QVERIFY(program.process.waitForFinished());
        }
    }

    void itStopsWhenAskedAndSaysWhatItKept() {
        Program program(m_folder.filePath(u"asked"_s), m_log);
        QVERIFY(!program.url.empty());
        QVERIFY(program.ask(m_log, 20).has_value());
        SigningLog other;
        other.signer = m_log.signer.clone();
        other.leaves[1] = leafHash(base::bytesOf("another history"));
        const auto reply = program.ask(other, 30);
        QVERIFY(reply && reply->contradiction);
        program.process.terminate();
        QVERIFY(program.process.waitForFinished());
        QCOMPARE(program.process.exitCode(), 1); // a contradiction is a finding
        QVERIFY(program.process.readAllStandardOutput().contains("1 contradictions are kept"));
    }

    void whatIsWrongIsSaid() {
        const Programs programs(m_folder.path());
        const auto key = QString::fromStdString(m_log.signer.verifierKey().encode());
        const QString state = u"witness --state "_s + m_folder.filePath(u"wrong"_s);
        EXIT(programs.cli(state + u" --name w --listen nowhere --log "_s + key), 2);
        EXIT(programs.cli(state + u" --name w --listen 127.0.0.1:99999 --log "_s + key), 2);
        EXIT(programs.cli(state + u" --name w --listen 127.0.0.1:0 --log rubbish"_s), 2);
        EXIT(programs.cli(state + u" --name a+b --listen 127.0.0.1:0 --log "_s + key), 2);
        EXIT(programs.cli(state + u" --name w --listen 203.0.113.1:7380 --log "_s + key), 4); // not this machine
    }
};

QTEST_GUILESS_MAIN(TestCliWitness)
#include "tst_cli_witness.moc"
