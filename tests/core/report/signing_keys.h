// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QProcess>

/// Keys and certificates for tests, made by the program openssl: an authority, persons who sign, time stampers, lists
/// of revoked certificates.
namespace caseseal::report::checks {

class SigningKeys {
public:
    explicit SigningKeys(QString folder) : m_folder(std::move(folder)) { QDir().mkpath(m_folder); }

    /// The authority and its time stamper; false where openssl fails.
    bool makeAuthority() {
        return write("ca.cnf", kExtensions) && write("tsaserial", "01\n") && write("index.txt", "") &&
               openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.crt -days "
                       "3650 -subj /CN=Rheinau_Test_CA -config ca.cnf -extensions v3_ca") &&
               makeStamper("tsa");
    }
    /// Another time stamper, whose answers come with NAME.cnf. `until` as 20261129160000Z.
    bool makeStamper(const char* name, const char* until = "20361129160000Z") {
        const QString n = QString::fromUtf8(name);
        return write(qPrintable(n + QStringLiteral(".cnf")), QByteArray(kStamper).replace("NAME", name)) &&
               makeRequest(name, "ec -pkeyopt ec_paramgen_curve:P-256") &&
               openssl(QStringLiteral("ca -batch -notext -config ca.cnf -keyfile ca.key -cert ca.crt -in %1.csr -out "
                                      "%1.crt -rand_serial -extfile ca.cnf -extensions v3_tsa -enddate %2")
                           .arg(n, QString::fromUtf8(until)));
    }
    /// The authority's list of revoked certificates (PEM) with NAME.crt on it: `when` as 261122103732Z, `reason` in
    /// openssl's words, or none. `more` are options of `openssl ca -gencrl`.
    QByteArray crl(const char* name = nullptr, const QString& when = {}, const char* reason = "",
                   const char* more = "-crldays 30") {
        QByteArray index;
        if (name != nullptr) {
            if (!openssl(QStringLiteral("x509 -noout -serial -in %1.crt").arg(QString::fromUtf8(name))))
                return {};
            const QByteArray serial = said.trimmed().mid(7); // serial=
            index = "R\t361129160000Z\t" + when.toLatin1() + (*reason != 0 ? "," : "") + reason + "\t" + serial +
                    "\tunknown\t/CN=x\n";
        }
        if (!write("index.txt", index) ||
            !openssl(QStringLiteral("ca -gencrl -config ca.cnf -keyfile ca.key -cert ca.crt -out ca.crl %1")
                         .arg(QString::fromUtf8(more))))
            return {};
        return read("ca.crl");
    }
    [[nodiscard]] QByteArray read(const char* name) const {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// NAME.p12 with the password "letmein"; `key` as for openssl's -newkey, `extensions` a section of ca.cnf.
    bool makeSigner(const char* name, const char* key = "ec -pkeyopt ec_paramgen_curve:P-256",
                    const char* extensions = "v3_sign", const char* validity = "-days 3650") {
        const QString n = QString::fromUtf8(name);
        return makeCertificate(name, key, extensions, validity) &&
               openssl(QStringLiteral("pkcs12 -export -inkey %1.key -in %1.crt -certfile ca.crt -out %1.p12 -passout "
                                      "pass:letmein")
                           .arg(n));
    }
    [[nodiscard]] QString at(const char* name) const { return QDir(m_folder).filePath(QString::fromUtf8(name)); }

    /// What the time stamper answers to a request; empty where it fails.
    QByteArray stamp(const QByteArray& request, const char* configuration = "tsa.cnf") {
        if (!write("q.tsq", request) || !openssl(QStringLiteral("ts -reply -config %1 -queryfile q.tsq -out r.tsr")
                                                     .arg(QString::fromUtf8(configuration))))
            return {};
        return read("r.tsr");
    }
    bool openssl(const QString& arguments) {
        QProcess process;
        process.setWorkingDirectory(m_folder);
        process.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        const bool done = process.waitForFinished(120'000) && process.exitCode() == 0;
        said = process.readAllStandardOutput() + process.readAllStandardError();
        return done;
    }
    bool openssl(const char* arguments) { return openssl(QString::fromUtf8(arguments)); }
    bool write(const char* name, const QByteArray& bytes) const {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QByteArray said; ///< by the last call of openssl

private:
    bool makeRequest(const char* name, const char* key) {
        return openssl(QStringLiteral("req -new -newkey %1 -nodes -keyout %2.key -out %2.csr -subj "
                                      "/O=Rheinau_Trials/CN=Elena_Sandoval_%2 -config ca.cnf")
                           .arg(QString::fromUtf8(key), QString::fromUtf8(name)));
    }
    bool makeCertificate(const char* name, const char* key, const char* extensions, const char* validity) {
        const QString n = QString::fromUtf8(name);
        return makeRequest(name, key) &&
               openssl(QStringLiteral("x509 -req -in %1.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out %1.crt "
                                      "-extfile ca.cnf -extensions %2 %3")
                           .arg(n, QString::fromUtf8(extensions), QString::fromUtf8(validity)));
    }

    static constexpr char kExtensions[] =
        "[req]\ndistinguished_name=dn\n[dn]\n"
        "[ca]\ndefault_ca=c\n[c]\ndatabase=index.txt\nnew_certs_dir=.\ndefault_md=sha256\nserial=caserial\nunique_"
        "subject=no\npolicy=p\n"
        "[p]\ncommonName=supplied\norganizationName=optional\n"
        "[v3_ca]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n"
        "[v3_sign]\nbasicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n"
        "[v3_agree]\nbasicConstraints=CA:FALSE\nkeyUsage=critical,keyAgreement\n"
        "[v3_tsa]\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n";
    static constexpr char kStamper[] =
        "[tsa]\ndefault_tsa = t\n[t]\nserial = tsaserial\nsigner_cert = NAME.crt\nsigner_key = NAME.key\ncerts = "
        "ca.crt\n"
        "signer_digest = sha256\ndefault_policy = 1.2.3.4.1\ndigests = sha256, sha512\naccuracy = secs:1\n"
        "ordering = yes\ntsa_name = yes\ness_cert_id_alg = sha256\n";
    QString m_folder;
};

} // namespace caseseal::report::checks
