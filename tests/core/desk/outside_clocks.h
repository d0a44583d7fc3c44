// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"
#include "crypto/digest.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <httplib.h>
#undef REFUSED // of the resolver's header

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

/// A time-stamping authority as one runs it: the program openssl with a certificate of its own authority, whose
/// revocation list is served under an address that the certificate names.
class Authority {
public:
    Authority(QString folder, QString name, const QString& listUrl) : m_folder(std::move(folder)) {
        QDir().mkpath(m_folder);
        const QByteArray configuration = QString::fromUtf8(kConfiguration).arg(listUrl).toUtf8();
        ready = write("ca.cnf", configuration) && write("serial", "01\n") && write("index.txt", "") &&
                write("crlnumber", "01\n") &&
                openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.crt "
                        "-days 3650 -subj /CN=%1_Root -config ca.cnf -extensions v3_ca",
                        name) &&
                openssl("req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout tsa.key -out tsa.csr "
                        "-subj /CN=%1 -config ca.cnf",
                        name) &&
                openssl("x509 -req -in tsa.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out tsa.crt -extfile ca.cnf "
                        "-extensions v3_tsa -days 3650") &&
                makeList();
    }
    QByteArray stamp(const QByteArray& request) {
        return write("q.tsq", request) && openssl("ts -reply -config ca.cnf -queryfile q.tsq -out r.tsr")
                   ? read("r.tsr")
                   : QByteArray();
    }
    QByteArray list() { return read("ca.crl"); }
    bool revoke(const QString& reason) {
        return openssl("ca -config ca.cnf -revoke tsa.crt -crl_reason %1", reason) && makeList();
    }
    [[nodiscard]] QString rootFile() const { return QDir(m_folder).filePath(QStringLiteral("ca.crt")); }

    bool ready = false;
    QByteArray said; ///< by the last call of openssl

private:
    bool makeList() {
        return openssl("ca -gencrl -config ca.cnf -out crl.pem") && openssl("crl -in crl.pem -outform DER -out ca.crl");
    }
    /// `word` takes the place of %1.
    bool openssl(const char* command, const QString& word = {}) {
        const QString arguments = QString::fromUtf8(command).replace(QStringLiteral("%1"), word);
        QProcess process;
        process.setWorkingDirectory(m_folder);
        process.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        const bool done = process.waitForFinished(120'000) && process.exitCode() == 0;
        said = process.readAllStandardOutput() + process.readAllStandardError();
        return done;
    }
    bool write(const char* name, const QByteArray& bytes) const {
        QFile file(QDir(m_folder).filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QByteArray read(const char* name) const {
        QFile file(QDir(m_folder).filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static constexpr char kConfiguration[] =
        "[req]\ndistinguished_name=dn\n[dn]\n"
        "[v3_ca]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"
        "subjectKeyIdentifier=hash\n"
        "[v3_tsa]\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n"
        "crlDistributionPoints=URI:%1\n"
        "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\ncrlnumber=crlnumber\ndefault_md=sha256\n"
        "default_crl_days=30\ncertificate=ca.crt\nprivate_key=ca.key\n"
        "[tsa]\ndefault_tsa=t\n[t]\nserial=serial\nsigner_cert=tsa.crt\nsigner_key=tsa.key\ncerts=ca.crt\n"
        "signer_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\ntsa_name=yes\n"
        "ess_cert_id_alg=sha256\n";
    QString m_folder;
};

/// A calendar of OpenTimestamps: promises at once, and later puts everything that waits into one block.
class Calendar {
public:
    using Bytes = caseseal::base::Bytes;
    explicit Calendar(std::string url) : m_url(std::move(url)) {}

    /// The answer to a digest: steps to a commitment of its own, and the promise to keep that.
    Bytes promise(const Bytes& digest) {
        const std::lock_guard lock(m_mutex);
        const Bytes before{0x5e, 0x92, 0x00, static_cast<std::uint8_t>(m_waiting.size())};
        const Bytes behind{1, 2, 3, 4, 5, 6, 7, 8};
        m_waiting.push_back(joined({before, digest, behind}));
        return joined({step(0xf1, before), step(0xf0, behind), attestation(kPending, sized(bytesOf(m_url)))});
    }
    /// All that waits, as pairs up to one root, into a block at this height: a header with little work, 80 bytes.
    Bytes mine(std::uint64_t height, std::uint32_t seconds = 1'800'000'000) {
        const std::lock_guard lock(m_mutex);
        std::vector<Bytes> level, paths(m_waiting.size());
        std::vector<std::vector<std::size_t>> under;
        for (std::size_t i = 0; i < m_waiting.size(); ++i) {
            level.push_back(hash(m_waiting[i]));
            paths[i] = {0x08};
            under.push_back({i});
        }
        for (; level.size() > 1; pairUp(level, under, paths)) {
        }
        for (std::size_t i = 0; i < m_waiting.size(); ++i)
            m_known[m_waiting[i]] =
                joined({paths[i], Bytes{0x08}, attestation(kBitcoin, variable(height))}); // a block hashes twice
        m_waiting.clear();
        return level.empty() ? Bytes() : headerOf(hash(level.front()), seconds);
    }
    /// What became of a commitment; empty where it waits still.
    Bytes ask(const Bytes& commitment) {
        const std::lock_guard lock(m_mutex);
        const auto at = m_known.find(commitment);
        return at == m_known.end() ? Bytes() : at->second;
    }

private:
    static constexpr std::uint64_t kPending = 0x83dfe30d2ef90c8e, kBitcoin = 0x0588960d73d71901;

    /// Until its hash begins (from the end) with eight zero bits.
    static Bytes headerOf(const Bytes& root, std::uint32_t seconds) {
        const auto little = [](std::uint32_t number) {
            Bytes out;
            for (int shift = 0; shift < 32; shift += 8)
                out.push_back(static_cast<std::uint8_t>(number >> shift));
            return out;
        };
        for (std::uint32_t nonce = 0;; ++nonce) {
            auto header = joined({little(4), Bytes(32, 7), root, little(seconds), little(0x2000ffff), little(nonce)});
            if (hash(hash(header)).back() == 0)
                return header;
        }
    }
    static void pairUp(std::vector<Bytes>& level, std::vector<std::vector<std::size_t>>& under,
                       std::vector<Bytes>& paths) {
        std::vector<Bytes> next;
        std::vector<std::vector<std::size_t>> nextUnder;
        for (std::size_t i = 0; i < level.size(); i += 2) {
            if (i + 1 == level.size()) {
                next.push_back(level[i]);
                nextUnder.push_back(under[i]);
                continue;
            }
            for (const auto leaf : under[i])
                paths[leaf] = joined({paths[leaf], step(0xf0, level[i + 1]), {0x08}});
            for (const auto leaf : under[i + 1])
                paths[leaf] = joined({paths[leaf], step(0xf1, level[i]), {0x08}});
            next.push_back(hash(joined({level[i], level[i + 1]})));
            nextUnder.push_back(under[i]);
            nextUnder.back().insert(nextUnder.back().end(), under[i + 1].begin(), under[i + 1].end());
        }
        level = std::move(next);
        under = std::move(nextUnder);
    }
    static Bytes bytesOf(const std::string& text) { return {text.begin(), text.end()}; }
    static Bytes hash(const Bytes& bytes) {
        const auto digest = caseseal::crypto::sha256(bytes);
        return {digest.begin(), digest.end()};
    }
    static Bytes joined(std::initializer_list<Bytes> parts) {
        Bytes out;
        for (const auto& part : parts)
            out.insert(out.end(), part.begin(), part.end());
        return out;
    }
    static Bytes variable(std::uint64_t number) {
        Bytes out;
        for (; number >= 0x80; number >>= 7)
            out.push_back(static_cast<std::uint8_t>(number | 0x80));
        out.push_back(static_cast<std::uint8_t>(number));
        return out;
    }
    static Bytes sized(const Bytes& bytes) { return joined({variable(bytes.size()), bytes}); }
    static Bytes step(std::uint8_t operation, const Bytes& operand) { return joined({{operation}, sized(operand)}); }
    static Bytes attestation(std::uint64_t tag, const Bytes& payload) {
        Bytes head{0x00};
        for (int shift = 56; shift >= 0; shift -= 8)
            head.push_back(static_cast<std::uint8_t>(tag >> shift));
        return joined({head, sized(payload)});
    }

    std::string m_url;
    std::mutex m_mutex;
    std::vector<Bytes> m_waiting;
    std::map<Bytes, Bytes> m_known;
};

/// Two authorities and a calendar behind a web server of this machine, on a free port: /tsa/one, /tsa/two, /calendar,
/// and /broken, which never answers well.
class OutsideClocks {
public:
    explicit OutsideClocks(const QString& folder)
        : m_port(m_server.bind_to_any_port("127.0.0.1")),
          one(folder + QStringLiteral("/one"), QStringLiteral("Clock_One"), listOf("one")),
          two(folder + QStringLiteral("/two"), QStringLiteral("Clock_Two"), listOf("two")), calendar(url("/calendar")) {
        serveAuthority("one", one);
        serveAuthority("two", two);
        serveCalendar();
        m_server.Post("/broken.*", [](const auto&, auto& answer) {
            answer.status = 500;
            answer.set_content("out of order", "text/plain");
        });
        m_server.Post("/nonsense.*",
                      [](const auto&, auto& answer) { answer.set_content("hello", "application/timestamp-reply"); });
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::yield();
    }
    ~OutsideClocks() {
        m_server.stop();
        m_thread.join();
    }
    OutsideClocks(const OutsideClocks&) = delete;
    OutsideClocks& operator=(const OutsideClocks&) = delete;
    [[nodiscard]] bool ready() const { return m_port > 0 && one.ready && two.ready; }
    [[nodiscard]] std::string url(const std::string& path) const {
        return "http://127.0.0.1:" + std::to_string(m_port) + path;
    }

private:
    httplib::Server m_server;
    int m_port;
    std::thread m_thread;

public:
    Authority one, two;
    Calendar calendar;
    std::atomic<bool> servesLists = true;
    std::atomic<int> asked = 0; ///< requests for stamps and promises

private:
    [[nodiscard]] QString listOf(const char* name) const {
        return QString::fromStdString(url("/list/")) + QString::fromUtf8(name);
    }
    void serveAuthority(const std::string& name, Authority& authority) {
        m_server.Post("/tsa/" + name, [this, &authority](const httplib::Request& request, httplib::Response& answer) {
            ++asked;
            const bool right = request.get_header_value("Content-Type") == "application/timestamp-query" &&
                               request.get_header_value("Accept") == "application/timestamp-reply";
            const auto stamp = right ? authority.stamp(QByteArray::fromStdString(request.body)) : QByteArray();
            answer.status = stamp.isEmpty() ? 400 : 200;
            answer.set_content(stamp.toStdString(), "application/timestamp-reply");
        });
        m_server.Get("/list/" + name, [this, &authority](const httplib::Request&, httplib::Response& answer) {
            answer.status = servesLists ? 200 : 404;
            answer.set_content(servesLists ? authority.list().toStdString() : "", "application/pkix-crl");
        });
    }
    void serveCalendar() {
        m_server.Post("/calendar/digest", [this](const httplib::Request& request, httplib::Response& answer) {
            ++asked;
            give(calendar.promise({request.body.begin(), request.body.end()}), answer);
        });
        m_server.Get("/calendar/timestamp/([0-9a-f]+)",
                     [this](const httplib::Request& request, httplib::Response& answer) {
                         const auto commitment = caseseal::base::parseHex(request.matches[1].str());
                         give(commitment ? calendar.ask(*commitment) : Calendar::Bytes(), answer);
                     });
    }
    static void give(const Calendar::Bytes& bytes, httplib::Response& answer) {
        answer.status = bytes.empty() ? 404 : 200;
        answer.set_content(std::string(bytes.begin(), bytes.end()), "application/vnd.opentimestamps.v1");
    }
};
