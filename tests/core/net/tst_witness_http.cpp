// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/witness_client.h"
#include "net/witness_server.h"
#include "signing_log.h"
#include "vectors.h"

#include <QTcpServer>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace caseseal;
using namespace caseseal::ledger;

namespace {

const base::FixedClock kClock(base::UtcTime{1'764'000'000'000});

/// A witness that answers on this machine until it goes.
struct Running {
    std::unique_ptr<Witness> witness;
    std::unique_ptr<net::WitnessServer> server;
    std::thread answers;

    Running(const std::string& folder, std::vector<VerifierKey> logs)
        : witness(Witness::open(folder, "witness.example.org", std::move(logs), kClock).value()),
          server(net::WitnessServer::listen(*witness, "127.0.0.1", 0).value()), answers([this] { server->run(); }) {}
    ~Running() {
        server->stop();
        answers.join();
    }
    [[nodiscard]] std::string url(const std::string& path = {}) const {
        return "http://127.0.0.1:" + std::to_string(server->port()) + path;
    }
};

} // namespace

/// Witnessing over real HTTP on this machine: the program as a client and as a witness.
class TestWitnessHttp : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    SigningLog m_log;

    [[nodiscard]] std::string at(const char* name) const {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] base::Result<net::WitnessReply> ask(const Running& running, const SigningLog& log, std::uint64_t size,
                                                      std::uint64_t thought) const {
        const auto head = SignedCheckpoint::parse(log.sign(log.head(size))).value();
        return net::askWitness(running.url(), running.witness->keys(), head, thought,
                               [&](std::uint64_t from) -> base::Result<std::vector<Digest>> {
                                   if (from > size)
                                       return base::badInput("larger");
                                   return log.proof(from, size);
                               });
    }

private Q_SLOTS:
    void theSharedConversation() {
        if (!vectors::haveFolder())
            QSKIP("The shared vectors are not there.");
        const auto data = vectors::json("witness-conversation.json");
        const Running running(at("conversation"), {VerifierKey::parse(data["log_vkey"].get<std::string>()).value()});
        int asked = 0;
        for (const auto& one : data["requests"]) {
            const auto answer =
                net::httpPost(running.url("/add-checkpoint"), "text/plain", one["request"].get<std::string>());
            QVERIFY2(answer.has_value(), answer ? "" : answer.error().message.c_str());
            const auto& status = one["status"];
            const bool allowed = status.is_array()
                                     ? std::find(status.begin(), status.end(), answer->status) != status.end()
                                     : status == answer->status;
            QVERIFY2(allowed, one["what"].get<std::string>().c_str());
            if (one.contains("content_type"))
                QCOMPARE(answer->contentType, one["content_type"].get<std::string>());
            ++asked;
        }
        QVERIFY(asked >= 10);
        const auto hex = base::encodeHex(crypto::sha256(base::bytesOf(data["origin"].get<std::string>())));
        const auto newest = net::httpGet(running.url("/" + hex + "/checkpoint"));
        QVERIFY(newest && newest->status == 200);
        QVERIFY(SignedCheckpoint::parse(newest->body).has_value());
        QCOMPARE(net::httpGet(running.url("/" + std::string(64, 'a') + "/checkpoint"))->status, 404);
        QCOMPARE(net::httpGet(running.url("/etc/passwd"))->status, 404);
    }

    /// It learns the size that the witness knows, once, and takes verified lines only.
    void aHeadIsCosigned() {
        const Running running(at("cosigned"), {m_log.signer.verifierKey()});
        const auto first = ask(running, m_log, 10, 0);
        QVERIFY2(first.has_value(), first ? "" : first.error().message.c_str());
        QCOMPARE(first->lines.size(), std::size_t(2));
        QVERIFY(!first->contradiction);
        const auto second = ask(running, m_log, 120, 0); // thinks that the witness knows nothing
        QVERIFY2(second.has_value(), second ? "" : second.error().message.c_str());
        auto note = SignedNote::parse(m_log.sign(m_log.head(120))).value();
        note.signatures.insert(note.signatures.end(), second->lines.begin(), second->lines.end());
        const auto whole = SignedCheckpoint::parse(note.encode()).value();
        QCOMPARE(checkSignatures(whole, running.witness->keys())->size(), std::size_t(2));
        const auto older = ask(running, m_log, 60, 0);
        QVERIFY(!older);
        QCOMPARE(older.error().kind, base::ErrorKind::Refused);
    }

    void aContradictionComesBackAsEvidence() {
        const Running running(at("contradiction"), {m_log.signer.verifierKey()});
        QVERIFY(ask(running, m_log, 50, 0).has_value());
        SigningLog other;
        other.signer = m_log.signer.clone();
        other.leaves[3] = leafHash(base::bytesOf("another history"));
        const auto reply = ask(running, other, 70, 50);
        QVERIFY(reply.has_value());
        QVERIFY(reply->lines.empty() && reply->contradiction);
        QVERIFY(reply->contradiction->starts_with("old 50\n"));
        QVERIFY(reply->contradiction->ends_with(other.sign(other.head(70))));
        QCOMPARE(running.witness->conflicts(), std::size_t(1));
    }

    /// Thirty-two hosts submit heads of one log at once, four of them those of another history: what is cosigned once
    /// is never taken back, whoever asks in between, and nothing of the other history is cosigned.
    void thirtyTwoHostsNeverRollItBack() {
        static constexpr std::uint64_t kHosts = 32, kRogues = 4, kSizes = 300;
        const Running running(at("hosts"), {m_log.signer.verifierKey()});
        const auto keys = running.witness->keys();
        QVERIFY(ask(running, m_log, 5, 0).has_value()); // both histories part behind it
        SigningLog other;
        other.signer = m_log.signer.clone();
        for (std::size_t i = 3; i < other.leaves.size(); ++i)
            other.leaves[i] = vectors::madeLeaf(5000 + i);
        std::vector<SignedCheckpoint> heads, others; // signed before: a key is not shared between threads
        for (std::uint64_t size = 1; size <= kSizes; ++size) {
            heads.push_back(SignedCheckpoint::parse(m_log.sign(m_log.head(size))).value());
            others.push_back(SignedCheckpoint::parse(other.sign(other.head(size))).value());
        }
        const auto newest = [&running]() -> std::uint64_t {
            const auto head = net::askNewest(running.url(), SigningLog::kOrigin);
            return head ? head->checkpoint.size : 0;
        };
        std::atomic<int> cosigned = 0, rolledBack = 0, rogue = 0, contradicted = 0;
        const auto host = [&](std::uint64_t number) {
            const bool isRogue = number < kRogues;
            const auto& log = isRogue ? other : m_log;
            for (auto size = number + 6; size <= kSizes; size += kHosts) {
                const auto reply = net::askWitness(running.url(), keys, (isRogue ? others : heads)[size - 1], 0,
                                                   [&](std::uint64_t from) -> base::Result<std::vector<Digest>> {
                                                       if (from > size)
                                                           return base::badInput("larger");
                                                       return log.proof(from, size);
                                                   });
                if (!reply) // others were faster
                    continue;
                contradicted += reply->contradiction ? 1 : 0;
                if (reply->lines.empty())
                    continue;
                ++(isRogue ? rogue : cosigned);
                rolledBack += newest() < size ? 1 : 0;
            }
        };
        std::vector<std::thread> hosts;
        for (std::uint64_t number = 0; number < kHosts; ++number)
            hosts.emplace_back(host, number);
        for (auto& one : hosts)
            one.join();
        QVERIFY(cosigned > 0 && contradicted > 0);
        QCOMPARE(rolledBack.load(), 0);
        QCOMPARE(rogue.load(), 0);
        QVERIFY(ask(running, m_log, kSizes, newest()).has_value());
        const auto last = net::askNewest(running.url(), SigningLog::kOrigin);
        QVERIFY(last.has_value());
        QCOMPARE(last->checkpoint, m_log.head(kSizes));
        QCOMPARE(checkSignatures(*last, keys)->size(), keys.size());
    }

    void stoppedBeforeItHasBegun() {
        for (int i = 0; i < 20; ++i)
            const Running running(at("brief"), {m_log.signer.verifierKey()}); // ends, whichever thread is faster
    }

    void whatCannotBeCosigned() {
        const Running running(at("refused"), {m_log.signer.verifierKey()});
        SigningLog stranger; // another key under the same origin
        const auto refused = ask(running, stranger, 10, 0);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
        // A witness under keys that we do not know it by vouches for nothing.
        const auto head = SignedCheckpoint::parse(m_log.sign(m_log.head(10))).value();
        const Running other(at("other"), {m_log.signer.verifierKey()});
        const auto wrongKeys = net::askWitness(running.url(), other.witness->keys(), head, 0, [&](std::uint64_t) {
            return base::Result<std::vector<Digest>>(std::vector<Digest>());
        });
        QVERIFY(!wrongKeys);
        QCOMPARE(wrongKeys.error().kind, base::ErrorKind::BadInput);
    }

    void nobodyThereAndNonsense() {
        int port = 0;
        {
            QTcpServer free;
            QVERIFY(free.listen(QHostAddress::LocalHost));
            port = free.serverPort();
        }
        const auto silent = net::httpGet("http://127.0.0.1:" + std::to_string(port) + "/");
        QVERIFY(!silent);
        QCOMPARE(silent.error().kind, base::ErrorKind::Machine);
        for (const char* bad :
             {"", "ftp://a/", "http://", "http:///x", "witness.example.org", "http://a b/", "http://u@h/"})
            QCOMPARE(net::httpGet(bad).error().kind, base::ErrorKind::BadInput);
        const Running running(at("long"), {m_log.signer.verifierKey()});
        const auto tooLong = net::httpPost(running.url("/add-checkpoint"), "text/plain",
                                           std::string(2 * Witness::kMaxRequestBytes, 'x'));
        QVERIFY(!tooLong || tooLong->status == 413 || tooLong->status == 400);
        net::HttpLimits small;
        small.maxAnswerBytes = 10;
        const auto longAnswer = net::httpPost(running.url("/add-checkpoint"), "text/plain", m_log.request(0, 5), small);
        QVERIFY(!longAnswer);
        QCOMPARE(longAnswer.error().kind, base::ErrorKind::Machine);
        const auto taken = net::WitnessServer::listen(*running.witness, "127.0.0.1", running.server->port());
        QVERIFY(!taken);
    }
};

QTEST_GUILESS_MAIN(TestWitnessHttp)
#include "tst_witness_http.moc"
