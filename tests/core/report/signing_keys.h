// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QProcess>

/// Keys and certificates for tests, made by the program openssl: an authority, persons who sign, a time-stamping
/// authority.
namespace caseseal::report::checks {

class SigningKeys {
public:
    explicit SigningKeys(QString folder) : m_folder(std::move(folder)) { QDir().mkpath(m_folder); }

    /// The authority and its time stamper; false where openssl fails.
    bool makeAuthority() {
        return write("ca.cnf", kExtensions) && write("tsaserial", "01\n") && write("tsa.cnf", kStamper) &&
               openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.crt -days "
                       "3650 -subj /CN=Rheinau_Test_CA -config ca.cnf -extensions v3_ca") &&
               makeCertificate("tsa", "ec -pkeyopt ec_paramgen_curve:P-256", "v3_tsa", "-days 3650");
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
        QFile answer(at("r.tsr"));
        return answer.open(QIODevice::ReadOnly) ? answer.readAll() : QByteArray();
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
    bool makeCertificate(const char* name, const char* key, const char* extensions, const char* validity) {
        const QString n = QString::fromUtf8(name);
        return openssl(QStringLiteral("req -new -newkey %1 -nodes -keyout %2.key -out %2.csr -subj "
                                      "/O=Rheinau_Trials/CN=Elena_Sandoval_%2 -config ca.cnf")
                           .arg(QString::fromUtf8(key), n)) &&
               openssl(QStringLiteral("x509 -req -in %1.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out %1.crt "
                                      "-extfile ca.cnf -extensions %2 %3")
                           .arg(n, QString::fromUtf8(extensions), QString::fromUtf8(validity)));
    }

    static constexpr char kExtensions[] =
        "[req]\ndistinguished_name=dn\n[dn]\n"
        "[v3_ca]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n"
        "[v3_sign]\nbasicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n"
        "[v3_agree]\nbasicConstraints=CA:FALSE\nkeyUsage=critical,keyAgreement\n"
        "[v3_tsa]\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n";
    static constexpr char kStamper[] =
        "[tsa]\ndefault_tsa = t\n[t]\nserial = tsaserial\nsigner_cert = tsa.crt\nsigner_key = tsa.key\ncerts = ca.crt\n"
        "signer_digest = sha256\ndefault_policy = 1.2.3.4.1\ndigests = sha256, sha512\naccuracy = secs:1\n"
        "ordering = yes\ntsa_name = yes\ness_cert_id_alg = sha256\n";
    QString m_folder;
};

} // namespace caseseal::report::checks
