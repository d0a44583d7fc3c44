// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

/// Real PostgreSQL servers for tests: unprivileged, on loopback, each in a folder of its own, TLS with client
/// certificates whose common name is the member's role. The owner comes in through a socket in a private folder.
namespace caseseal::net::test {

/// Runs a program to its end; the server's programs refuse root, so they run as the user `postgres` then.
class Programs {
public:
    static QString folder() {
        for (const QString& version : QDir(QStringLiteral("/usr/lib/postgresql"))
                                          .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
            if (QFile::exists(QStringLiteral("/usr/lib/postgresql/%1/bin/initdb").arg(version)))
                return QStringLiteral("/usr/lib/postgresql/%1/bin/").arg(version);
        return {};
    }
    /// Empty where it went well; else what it said.
    static QString run(const QString& program, const QStringList& arguments, const QString& workingFolder = {}) {
        QProcess process;
        if (!workingFolder.isEmpty())
            process.setWorkingDirectory(workingFolder);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForStarted() || !process.waitForFinished(120'000))
            return program + QStringLiteral(" did not finish");
        const QString said = QString::fromLocal8Bit(process.readAll());
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? QString()
                                                                                       : program + u' ' + said;
    }
    static QString runServers(const QString& program, const QStringList& arguments) {
        if (::getuid() != 0)
            return run(folder() + program, arguments, QStringLiteral("/tmp"));
        return run(QStringLiteral("setpriv"),
                   QStringList{QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                               QStringLiteral("--init-groups"), folder() + program} +
                       arguments,
                   QStringLiteral("/tmp"));
    }
};

/// A certificate authority, the server's certificate, and one for each member.
class Certificates {
public:
    explicit Certificates(const QString& folder) : m_folder(folder) {}
    QString make(const QStringList& members) {
        const auto openssl = [this](const QString& words) {
            return Programs::run(QStringLiteral("openssl"), words.split(u' '), m_folder);
        };
        QString wrong =
            openssl(QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key "
                                   "-out ca.crt -days 2 -subj /CN=test-ca"));
        for (const QString& name : QStringList{QStringLiteral("server")} + members) {
            if (!wrong.isEmpty())
                return wrong;
            QFile extensions(m_folder + QStringLiteral("/ext"));
            if (!extensions.open(QIODevice::WriteOnly))
                return QStringLiteral("no extensions");
            extensions.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n");
            extensions.close();
            wrong = openssl(QStringLiteral("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout %1.key "
                                           "-out %1.csr -subj /CN=%1")
                                .arg(name));
            if (wrong.isEmpty())
                wrong = openssl(QStringLiteral("x509 -req -in %1.csr -CA ca.crt -CAkey ca.key -CAcreateserial "
                                               "-out %1.crt -days 2 -extfile ext")
                                    .arg(name));
        }
        return wrong;
    }
    [[nodiscard]] QString file(const QString& name) const { return m_folder + u'/' + name; }

private:
    QString m_folder;
};

inline quint16 freePort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16{0};
}

/// One server in a folder of its own (which is made). Killed when it is dropped.
class PostgresServer {
public:
    PostgresServer(QString folder, const Certificates& certificates)
        : m_folder(std::move(folder)), m_certificates(certificates), m_port(freePort()) {
        QDir().mkpath(m_folder);
        giveAway(m_folder, 0700);
    }
    ~PostgresServer() { kill(); }
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// Empty where it runs now.
    QString makeAndStart() {
        const QString wrong =
            Programs::runServers(QStringLiteral("initdb"),
                                 {QStringLiteral("-D"), data(), QStringLiteral("-A"), QStringLiteral("trust"),
                                  QStringLiteral("-U"), QStringLiteral("owner"), QStringLiteral("-E"),
                                  QStringLiteral("UTF8"), QStringLiteral("--no-sync"), QStringLiteral("--locale=C")});
        if (!wrong.isEmpty())
            return wrong;
        QFile main(data() + QStringLiteral("/postgresql.conf"));
        if (!main.open(QIODevice::Append) || main.write("include 'caseseal.conf'\n") < 0)
            return QStringLiteral("the server's settings cannot be written");
        main.close();
        return start();
    }
    /// A standby of `primary`, as it stands now, that follows it. What was here before is gone.
    QString makeStandbyOf(const PostgresServer& primary) {
        QDir(data()).removeRecursively();
        const QString from = QStringLiteral("host=%1 port=%2 user=owner application_name=standby");
        const QString wrong = Programs::runServers(
            QStringLiteral("pg_basebackup"),
            {QStringLiteral("-D"), data(), QStringLiteral("-R"), QStringLiteral("--no-sync"), QStringLiteral("-c"),
             QStringLiteral("fast"), QStringLiteral("-d"), from.arg(primary.m_folder).arg(primary.m_port)});
        return wrong.isEmpty() ? start() : wrong;
    }
    QString start() {
        if (!configure())
            return QStringLiteral("the server's settings cannot be written");
        return Programs::runServers(QStringLiteral("pg_ctl"),
                                    {QStringLiteral("-D"), data(), QStringLiteral("-l"),
                                     m_folder + QStringLiteral("/log"), QStringLiteral("-w"), QStringLiteral("-t"),
                                     QStringLiteral("60"), QStringLiteral("start")});
    }
    QString promote() {
        return Programs::runServers(QStringLiteral("pg_ctl"),
                                    {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("promote")});
    }
    /// kill -9; the children notice and go.
    void kill() {
        QFile pidFile(data() + QStringLiteral("/postmaster.pid"));
        if (!pidFile.open(QIODevice::ReadOnly))
            return;
        const auto pid = pidFile.readLine().trimmed().toInt();
        for (int i = 0; pid > 1 && i < 500 && ::kill(pid, SIGKILL) == 0; ++i)
            QTest::qSleep(10);
        pidFile.remove();
    }
    /// From its next start on, no commit is acknowledged before a standby has it.
    void waitForStandby() { m_more = QStringLiteral("synchronous_standby_names = '*'\n"); }
    /// From its next start on, what it commits is on the disk: for benchmarks.
    void syncForReal() { m_more = QStringLiteral("fsync = on\n"); }
    /// As the owner, a superuser.
    [[nodiscard]] std::string ownerOf(const QString& database) const {
        return QStringLiteral("host=%1 port=%2 user=owner dbname=%3")
            .arg(m_folder)
            .arg(m_port)
            .arg(database)
            .toStdString();
    }
    /// How a member comes in at any of these servers that takes writes: TLS, the server's certificate checked, the own
    /// one shown.
    static std::string memberOf(const QList<const PostgresServer*>& servers, const QString& database,
                                const QString& role, const Certificates& certificates, const QString& certificate) {
        QStringList hosts;
        QStringList ports;
        for (const PostgresServer* server : servers) {
            hosts += QStringLiteral("127.0.0.1");
            ports += QString::number(server->m_port);
        }
        return QStringLiteral(
                   "host=%1 port=%2 user=%3 dbname=%4 sslmode=verify-full sslrootcert=%5 sslcert=%6 sslkey=%7")
            .arg(hosts.join(u','), ports.join(u','), role, database, certificates.file(QStringLiteral("ca.crt")),
                 certificates.file(certificate + QStringLiteral(".crt")),
                 certificates.file(certificate + QStringLiteral(".key")))
            .toStdString();
    }

private:
    [[nodiscard]] QString data() const { return m_folder + QStringLiteral("/data"); }
    /// To whom the server runs as.
    static void giveAway(const QString& path, mode_t mode) {
        const QByteArray name = QFile::encodeName(path);
        ::chmod(name.constData(), mode);
        if (::getuid() == 0)
            if (const passwd* user = ::getpwnam("postgres")) [[maybe_unused]]
                const int given = ::chown(name.constData(), user->pw_uid, user->pw_gid);
    }
    static bool write(const QString& path, const QByteArray& text) {
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        file.close();
        giveAway(path, 0600);
        return written;
    }
    [[nodiscard]] bool configure() const {
        for (const char* name : {"server.crt", "server.key", "ca.crt"}) {
            QFile file(m_certificates.file(QString::fromLatin1(name)));
            if (!file.open(QIODevice::ReadOnly) || !write(m_folder + u'/' + QString::fromLatin1(name), file.readAll()))
                return false;
        }
        const QString settings =
            QStringLiteral("listen_addresses = '127.0.0.1'\nport = %1\nunix_socket_directories = '%2'\n"
                           "ssl = on\nssl_cert_file = '%2/server.crt'\nssl_key_file = '%2/server.key'\n"
                           "ssl_ca_file = '%2/ca.crt'\nfsync = off\nshared_buffers = 16MB\nmax_connections = 60\n"
                           "log_min_messages = warning\nmax_wal_senders = 4\n%3")
                .arg(m_port)
                .arg(m_folder, m_more);
        return write(data() + QStringLiteral("/caseseal.conf"), settings.toUtf8()) &&
               write(data() + QStringLiteral("/pg_hba.conf"),
                     "local all owner trust\nlocal replication owner trust\nhostssl all all 127.0.0.1/32 cert\n");
    }

    QString m_folder;
    const Certificates& m_certificates;
    quint16 m_port;
    QString m_more; ///< settings
};

} // namespace caseseal::net::test
