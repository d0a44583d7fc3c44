// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_server.h"
#include "work_trial.h"

#include "desk/membership.h"
#include "net/postgres_ledger.h"
#include "pages/membership_view.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTcpSocket>

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
using namespace caseseal::ui;
using namespace Qt::StringLiterals;
using net::PostgresConnection;
using net::test::Certificates;
using net::test::PostgresServer;
namespace fs = std::filesystem;

namespace {

constexpr int kLongMs = 60'000; ///< a busy machine
constexpr int kQuietMs = 4000;  ///< longer than a look waits after a save

/// The longest time that the window's thread did not answer.
class Heartbeat {
public:
    Heartbeat() {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(5);
    }
    [[nodiscard]] qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/// The tab Ledger and policy, and the session that publishes and cosigns behind it, at a real PostgreSQL. Site A has
/// the window open, site B works on the command line. The functions build on each other.
class TestMembershipView : public QObject {
    Q_OBJECT
public:
    TestMembershipView()
        : m_folder(u"/tmp/cs-view-XXXXXX"_s), m_certificates(m_folder.path() + u"/certificates"_s),
          m_server(m_folder.path() + u"/server"_s, m_certificates) {}

private Q_SLOTS:
    void initTestCase() {
        if (net::test::Programs::folder().isEmpty())
            QSKIP("PostgreSQL's server programs are not installed");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        QVERIFY(QDir().mkpath(m_folder.path() + u"/certificates"_s));
        QCOMPARE(m_certificates.make({u"site_a"_s, u"site_b"_s}), QString());
        QCOMPARE(m_server.makeAndStart(), QString());
        auto owner = must(PostgresConnection::open(m_server.ownerOf(u"postgres"_s)));
        must(owner.runScript("CREATE DATABASE trial"));
        auto inside = must(PostgresConnection::open(m_server.ownerOf(u"trial"_s)));
        must(net::makeSchema(inside, "ledger.example.org/work-1", {"site_a", "site_b"}));
        m_b = makeDesk("site-b");
        auto a = makeDesk("site-a");
        must(a->membership().hold(true)); // as the page for a new trial does
        m_session = std::make_unique<DeskSession>(std::move(a));
        m_view = std::make_unique<MembershipView>(*m_session);
        m_view->resize(1100, 700);
        m_view->show();
    }

    void nothingIsPublishedBeforeItJoins() {
        save();
        QTest::qWait(kQuietMs);
        QVERIFY(state().held);
        QVERIFY(!fs::exists(folder("site-a") / "ledger" / "checkpoint"));
        QVERIFY(m_session->publishTrouble().isEmpty());
        QVERIFY(button("ledgerJoin").isVisible() && button("ledgerOwn").isVisible());
    }

    /// While a server is asked that takes connections and says nothing, the window answers, and it closes at once.
    void aSilentServerHoldsNothingUp() {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        auto other = makeDesk("site-c");
        auto session = std::make_unique<DeskSession>(std::move(other));
        const Heartbeat heart;
        session->join({"host=127.0.0.1 user=x dbname=x port=" + std::to_string(silent.serverPort()), {}, {}, {}});
        QTRY_VERIFY(silent.hasPendingConnections());
        QTest::qWait(1000);
        QVERIFY2(heart.longestMs() < 500, QByteArray::number(heart.longestMs()));
        QElapsedTimer took;
        took.start();
        session.reset();
        QVERIFY2(took.elapsed() < 500, QByteArray::number(took.elapsed())); // the server is waited for 10 s
    }

    void itJoinsFromTheWindow() {
        button("ledgerJoin").click();
        type("ledgerServer", QString::fromStdString(m_server.ownerOf(u"nowhere"_s)));
        button("policySeal").click();
        QVERIFY(!button("policySeal").isEnabled()); // asked on a worker
        QTRY_VERIFY_WITH_TIMEOUT(button("policySeal").isEnabled(), kLongMs);
        QVERIFY(says(u"Nothing was changed"_s));
        QVERIFY(!state().shared && state().held);
        type("ledgerServer", QString::fromStdString(member(u"site_a"_s)));
        type("ownName", u"klinikum-a"_s);
        button("policySeal").click();
        QTRY_VERIFY_WITH_TIMEOUT(state().shared, kLongMs);
        QVERIFY(!state().held && !button("ledgerJoin").isVisible());
        QCOMPARE(state().name, std::string("klinikum-a"));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state().notLogged, std::uint64_t{0}, kLongMs);
    }

    void aMemberIsAddedAndItsHeadsAreCosigned() {
        must(m_b->membership().join({member(u"site_b"_s), "klinikum-b", state().policy.encode(), {}}));
        button("partyAdd").click();
        type("partyName", u"klinikum-b"_s);
        QString keys;
        for (const auto& key : must(m_b->membership().state()).keys)
            keys += QString::fromStdString(key.encode()) + u'\n';
        find<QPlainTextEdit>("partyKeys").setPlainText(keys);
        button("policySeal").click();
        QVERIFY(says(u"needs a reason"_s)); // it needs one, and keeps what was typed
        QCOMPARE(find<QLineEdit>("partyName").text(), u"klinikum-b"_s);
        type("policyReason", u"site B takes part"_s);
        button("policySeal").click();
        QCOMPARE(find<QTableView>("parties").model()->rowCount(), 2);
        button("quorumChange").click();
        type("quorum", u"all"_s);
        type("policyReason", u"both of us"_s);
        button("policySeal").click();
        QCOMPARE(state().quorum, std::string("all"));
        // B goes by the same policy and publishes; A's window, left alone, cosigns it
        must(m_b->membership().adopt(state().policy.encode(), "as agreed"));
        must(m_b->publish());
        QTRY_VERIFY_WITH_TIMEOUT(must(m_b->publish()) == 0 && must(m_b->sealState()).notLogged == 0, kLongMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state().notLogged, std::uint64_t{0}, kLongMs);
        QVERIFY(m_session->state().quorumMet && !m_session->state().ownKeysOnly);
    }

    /// Members wake each other; once all have signed, nobody looks any more.
    void thenThereIsQuiet() { QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), kLongMs); }

    void savesWaitForAServerThatIsAway() {
        m_server.kill();
        save();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->publishTrouble().isEmpty(), kLongMs);
        QVERIFY(m_session->state().notLogged > 0);
        QCOMPARE(m_server.start(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->publishTrouble().isEmpty(), kLongMs);
        const auto cosigned = [this] {
            return m_b->publish().has_value() && m_session->state().notLogged == 0; // B's word is needed, too
        };
        QTRY_VERIFY_WITH_TIMEOUT(cosigned(), kLongMs);
        // the watch goes on over a new connection
        must(m_b->beginSession());
        must(m_b->publish());
        QTRY_VERIFY_WITH_TIMEOUT(must(m_b->publish()) == 0 && must(m_b->sealState()).notLogged == 0, kLongMs);
    }

    void cleanupTestCase() {
        m_view.reset();
        m_session.reset();
    }

private:
    [[nodiscard]] fs::path folder(const std::string& site) const {
        return fs::path(m_folder.path().toStdString()) / (site + ".caseseal");
    }
    [[nodiscard]] std::unique_ptr<Desk> makeDesk(const std::string& site) const {
        NewTrial trial;
        trial.folder = folder(site);
        trial.odm = workStudy();
        trial.site = site;
        trial.adminId = "root";
        trial.adminName = "Rosa Admin";
        return must(Desk::create(
            trial, kWord(),
            {std::make_shared<base::SystemClock>(), fs::path(m_folder.path().toStdString()) / (site + "-heads")}));
    }
    [[nodiscard]] std::string member(const QString& role) const {
        return PostgresServer::memberOf({&m_server}, u"trial"_s, role, m_certificates, role);
    }
    [[nodiscard]] MembershipState state() const { return must(m_session->desk().membership().state()); }
    void save() {
        must(m_session->desk().beginSession());
        must(m_session->desk().endSession(SessionEnd::User));
    }
    template<class Widget>
    [[nodiscard]] Widget& find(const char* name) const {
        auto* found = m_view->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return *found;
    }
    [[nodiscard]] QAbstractButton& button(const char* name) const { return find<QAbstractButton>(name); }
    void type(const char* name, const QString& text) const {
        auto& field = find<QLineEdit>(name);
        field.clear();
        QTest::keyClicks(&field, text);
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = m_view->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words, Qt::CaseInsensitive);
        });
    }
    /// How often A has looked at the ledger: each look leaves a row.
    [[nodiscard]] qint64 looks() const {
        auto owner = must(PostgresConnection::open(m_server.ownerOf(u"trial"_s)));
        return must(owner.run("SELECT count(*) FROM caseseal.seen WHERE member = 'site_a'")).number(0, 0);
    }
    [[nodiscard]] bool isQuiet() const {
        const qint64 before = looks();
        QTest::qWait(kQuietMs);
        return looks() == before;
    }

    QTemporaryDir m_folder;
    Certificates m_certificates;
    PostgresServer m_server;
    std::unique_ptr<Desk> m_b;
    std::unique_ptr<DeskSession> m_session;
    std::unique_ptr<MembershipView> m_view;
};

QTEST_MAIN(TestMembershipView)
#include "tst_membership_view.moc"
