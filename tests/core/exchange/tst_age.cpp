// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "crypto/random.h"
#include "exchange/age_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace caseseal;
using namespace caseseal::exchange;

namespace {

constexpr unsigned kLittleWork = 10; ///< 1 MiB, as in the vectors
const QString kVectors = QStringLiteral(CASESEAL_SHARED_DATA "/interop/age/testkit/");

struct Vector {
    std::string expect, payload;
    std::vector<std::string> identities, passphrases;
    base::Bytes file;
};

base::Bytes inflated(base::BytesView packed) {
    base::Bytes out(std::size_t{32} << 20);
    uLongf size = out.size();
    CHECK(uncompress(out.data(), &size, packed.data(), packed.size()) == Z_OK);
    out.resize(size);
    return out;
}

/// "key: value" lines, an empty line, the file.
Vector readVector(const QString& path) {
    QFile file(path);
    CHECK(file.open(QIODevice::ReadOnly));
    Vector out;
    bool packed = false;
    for (auto line = file.readLine(); line.trimmed().size() > 0; line = file.readLine()) {
        const auto colon = line.indexOf(": ");
        const auto key = line.left(colon).toStdString(), value = line.mid(colon + 2).chopped(1).toStdString();
        if (key == "expect")
            out.expect = value;
        else if (key == "payload")
            out.payload = value;
        else if (key == "identity")
            out.identities.push_back(value);
        else if (key == "passphrase")
            out.passphrases.push_back(value);
        else if (key == "compressed")
            packed = value == "zlib";
    }
    const auto rest = file.readAll().toStdString();
    const auto bytes = base::bytesOf(rest);
    out.file = packed ? inflated(bytes) : base::Bytes(bytes.begin(), bytes.end());
    return out;
}

ByteSource from(base::BytesView bytes, std::size_t piece = 1000) {
    return [bytes, piece](std::span<std::uint8_t> place) mutable -> base::Result<std::size_t> {
        const auto size = std::min({place.size(), bytes.size(), piece});
        std::copy_n(bytes.begin(), size, place.begin());
        bytes = bytes.subspan(size);
        return size;
    };
}

ByteSink into(base::Bytes& out) {
    return [&out](base::BytesView bytes) -> base::Result<void> {
        out.insert(out.end(), bytes.begin(), bytes.end());
        return {};
    };
}

AgeKeys keysOf(const std::vector<const AgeIdentity*>& identities, std::string_view passphrase = {}) {
    AgeKeys keys;
    for (const auto* identity : identities)
        keys.identities.push_back(AgeIdentity::parse(base::textOf(identity->text().view())).value());
    keys.passphrase = crypto::SecretBytes(passphrase);
    return keys;
}

base::Result<base::Bytes> opened(base::BytesView file, const AgeKeys& keys) {
    base::Bytes out;
    TRY_VOID(decryptAge(from(file), into(out), keys));
    return out;
}

base::Bytes sealedFor(const std::vector<AgeRecipient>& recipients, base::BytesView plain,
                      AgeForm form = AgeForm::Binary) {
    base::Bytes out;
    auto writer = AgeWriter::forRecipients(recipients, into(out), form).value();
    writer.write(plain).value();
    writer.finish().value();
    return out;
}

base::Bytes madeBytes(std::size_t size) {
    base::Bytes out(size);
    for (std::size_t i = 0; i < size; ++i)
        out[i] = static_cast<std::uint8_t>(i * 31 + i / 251);
    return out;
}

QByteArray qt(base::BytesView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QString in(const QTemporaryDir& folder, const char* name) { return folder.filePath(QLatin1String(name)); }

QByteArray saved(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void save(const QString& path, base::BytesView bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(qt(bytes)), qint64(bytes.size()));
}

std::string sentenceOf(const std::string& expect) {
    if (expect == "header failure")
        return "The header of the age file is damaged: ";
    if (expect == "HMAC failure")
        return "The header of the age file was changed: ";
    if (expect == "payload failure")
        return "The content of the age file was changed or cut off: ";
    if (expect == "armor failure")
        return "The age file in text form (armor) is damaged: ";
    return "?";
}

} // namespace

/// age files: other people's vectors, both directions, every byte changed, several recipients, the program `age`
/// itself.
class TestAge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void vectors_data() {
        QTest::addColumn<QString>("path");
        const auto names = QDir(kVectors).entryList(QDir::Files);
        for (const auto& name : names)
            QTest::newRow(qPrintable(name)) << kVectors + name;
        if (names.isEmpty())
            QTest::newRow("none") << QString();
    }
    /// What is opened opens to what it should; what is not, says what the vectors say, after no byte more than they
    /// allow. Those whose key is of the post-quantum kind, which this program does not have: the key is refused, and
    /// the file opens with no other.
    void vectors() {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("The shared vectors are not there.");
        const auto vector = readVector(path);
        AgeKeys keys;
        bool unknownKind = false;
        for (const auto& text : vector.identities) {
            auto identity = AgeIdentity::parse(text);
            QCOMPARE(identity.has_value(), !text.starts_with("AGE-SECRET-KEY-PQ-"));
            if (identity)
                keys.identities.push_back(std::move(*identity));
            else
                unknownKind = true;
        }
        if (!vector.passphrases.empty())
            keys.passphrase = crypto::SecretBytes(std::string_view(vector.passphrases.front()));
        base::Bytes out;
        const auto result = decryptAge(from(vector.file), into(out), keys);
        if (unknownKind) {
            QVERIFY(!result.has_value());
            QVERIFY(out.empty());
            return;
        }
        if (!vector.payload.empty())
            QCOMPARE(base::encodeHex(crypto::sha256(out)), vector.payload);
        else
            QVERIFY(out.empty());
        if (vector.expect == "success") {
            result.value();
            writtenAgain(keys, vector, out);
            return;
        }
        QVERIFY(!result.has_value());
        const auto& error = result.error();
        QCOMPARE(error.kind, vector.expect == "no match" ? base::ErrorKind::Refused : base::ErrorKind::BadInput);
        if (vector.expect == "armor failure" &&
            QString::fromLatin1(QTest::currentDataTag()).contains(QLatin1String("garbage_leading")))
            QVERIFY(error.message.starts_with(sentenceOf("header failure"))); // nothing of it looks like the text form
        else if (vector.expect != "no match")
            QVERIFY2(error.message.starts_with(sentenceOf(vector.expect)), error.message.c_str());
    }

    void keysAreReadAndWritten() {
        // the example of the specification
        const std::string secret = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
        const std::string name = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
        const auto identity = AgeIdentity::parse(secret);
        QVERIFY(identity.has_value());
        QCOMPARE(std::string(base::textOf(identity->text().view())), secret);
        QCOMPARE(identity->recipient().text(), name);
        QCOMPARE(AgeRecipient::parse(name)->bytes(), identity->recipient().bytes());
        auto lower = QString::fromStdString(secret).toLower().toStdString();
        QCOMPARE(AgeIdentity::parse(lower)->recipient().text(), name);
        QVERIFY(AgeIdentity::make().recipient() != AgeIdentity::make().recipient());
        for (const std::string& wrong : {std::string(), std::string("age1"), name.substr(1), name + "q", " " + name,
                                         name.substr(0, 61), secret, std::string("age1pq1qqqq"), lower})
            QVERIFY2(!AgeRecipient::parse(wrong).has_value(), wrong.c_str());
        for (const std::string& wrong : {name, secret.substr(1), secret + "Q", "A" + lower.substr(1)})
            QVERIFY2(!AgeIdentity::parse(wrong).has_value(), wrong.c_str());
        for (std::size_t i = 0; i < name.size(); ++i) {
            auto changed = name;
            changed[i] = changed[i] == 'q' ? 'p' : 'q';
            QVERIFY2(!AgeRecipient::parse(changed).has_value(), changed.c_str());
        }
        QVERIFY(AgeIdentity::parse("AGE-SECRET-KEY-1GFPYYSJX").error().message.find("GFPYY") == std::string::npos);
    }

    void everyLengthComesBack_data() {
        QTest::addColumn<qulonglong>("size");
        for (const qulonglong size : {0, 1, 47, 48, 49, 65535, 65536, 65537, 131072, 131073, 200000})
            QTest::addRow("%llu", size) << size;
    }
    void everyLengthComesBack() {
        QFETCH(qulonglong, size);
        const auto plain = madeBytes(size);
        const auto identity = AgeIdentity::make();
        const auto keys = keysOf({&identity});
        for (const auto form : {AgeForm::Binary, AgeForm::Text}) {
            const auto file = sealedFor({identity.recipient()}, plain, form);
            QCOMPARE(opened(file, keys).value(), plain);
            base::Bytes byteByByte;
            decryptAge(from(file, size < 100 ? 1 : 4096), into(byteByByte), keys).value();
            QCOMPARE(byteByByte, plain);
            const auto parts = std::max<std::size_t>(1, (size + 65535) / 65536);
            if (form == AgeForm::Binary) // header, nonce, parts with a tag each: a length that says nothing else
                QCOMPARE(file.size(), 22 + 54 + 44 + 48 + 16 + size + 16 * parts);
        }
        QVERIFY(sealedFor({identity.recipient()}, plain) != sealedFor({identity.recipient()}, plain));
    }

    void everyChangedByteIsRefused_data() {
        QTest::addColumn<bool>("text");
        QTest::newRow("binary") << false;
        QTest::newRow("text") << true;
    }
    void everyChangedByteIsRefused() {
        QFETCH(bool, text);
        const auto identity = AgeIdentity::make(), other = AgeIdentity::make();
        const auto keys = keysOf({&identity});
        const auto plain = madeBytes(100);
        const auto file =
            sealedFor({identity.recipient(), other.recipient()}, plain, text ? AgeForm::Text : AgeForm::Binary);
        QCOMPARE(opened(file, keys).value(), plain);
        for (std::size_t at = 0; at < file.size(); ++at)
            for (const unsigned flip : {0x01U, 0x20U, 0x80U}) {
                auto changed = file;
                changed[at] = static_cast<std::uint8_t>(changed[at] ^ flip);
                base::Bytes out;
                const auto result = decryptAge(from(changed), into(out), keys);
                QVERIFY2(!result.has_value() && out.empty(), qPrintable(QStringLiteral("byte %1").arg(at)));
            }
        for (std::size_t size = 0; size + (text ? 1 : 0) < file.size(); ++size) // without its last line end it is whole
            QVERIFY2(!opened(base::BytesView(file).first(size), keys).has_value(), qPrintable(QString::number(size)));
        auto longer = file;
        longer.push_back('x');
        QVERIFY(!opened(longer, keys).has_value());
    }

    void whoMayOpenAndWhoNot() {
        const auto a = AgeIdentity::make(), b = AgeIdentity::make(), c = AgeIdentity::make();
        const auto plain = madeBytes(3000);
        const auto file = sealedFor({a.recipient(), b.recipient()}, plain);
        QCOMPARE(opened(file, keysOf({&a})).value(), plain);
        QCOMPARE(opened(file, keysOf({&c, &b})).value(), plain);
        for (const auto& keys : {keysOf({&c}), keysOf({}), keysOf({}, "a passphrase")}) {
            const auto refused = opened(file, keys);
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
        }
        base::Bytes nothing;
        QVERIFY(!AgeWriter::forRecipients({}, into(nothing)).has_value());
        const std::vector<AgeRecipient> crowd(1001, a.recipient()), zero{AgeRecipient(crypto::X25519Public{})};
        QVERIFY(!AgeWriter::forRecipients(crowd, into(nothing)).has_value());
        QVERIFY(!AgeWriter::forRecipients(zero, into(nothing)).has_value());
        QVERIFY(nothing.empty());
    }

    void aPassphraseProtects() {
        const crypto::SecretBytes passphrase(std::string_view("Käse-Igel 27"));
        const auto plain = madeBytes(32);
        base::Bytes file;
        auto writer = AgeWriter::forPassphrase(passphrase, into(file), AgeForm::Text, kLittleWork).value();
        writer.write(plain).value();
        writer.finish().value();
        QVERIFY(base::textOf(file).starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n"));
        QCOMPARE(opened(file, keysOf({}, "Käse-Igel 27")).value(), plain);
        const auto identity = AgeIdentity::make();
        for (const auto& keys : {keysOf({}, "Kaese-Igel 27"), keysOf({}), keysOf({&identity})}) {
            const auto refused = opened(file, keys);
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
        }
        base::Bytes none;
        QVERIFY(!AgeWriter::forPassphrase(crypto::SecretBytes(), into(none)).has_value());
        QVERIFY(!AgeWriter::forPassphrase(passphrase, into(none), AgeForm::Binary, 21).has_value());
        QVERIFY(none.empty());
    }

    /// A large file flows: never more than a few parts stand between what came in and what went out.
    void memoryDoesNotGrowWithTheFile() {
        constexpr std::size_t kSize = std::size_t{24} << 20;
        const auto identity = AgeIdentity::make();
        const auto piece = madeBytes(100'000);
        std::size_t given = 0, sealed = 0, came = 0, most = 0;
        base::Bytes between;
        std::size_t taken = 0;
        auto writer = AgeWriter::forRecipients(std::vector{identity.recipient()},
                                               [&](base::BytesView bytes) -> base::Result<void> {
                                                   sealed += bytes.size();
                                                   between.insert(between.end(), bytes.begin(), bytes.end());
                                                   return {};
                                               })
                          .value();
        bool finished = false;
        const ByteSource source = [&](std::span<std::uint8_t> place) -> base::Result<std::size_t> {
            while (taken == between.size() && !finished) {
                between.clear();
                taken = 0;
                if (given < kSize) {
                    const auto next = base::BytesView(piece).first(std::min(piece.size(), kSize - given));
                    given += next.size();
                    TRY_VOID(writer.write(next));
                } else {
                    finished = true;
                    TRY_VOID(writer.finish());
                }
            }
            const auto size = std::min(place.size(), between.size() - taken);
            std::copy_n(between.begin() + static_cast<std::ptrdiff_t>(taken), size, place.begin());
            taken += size;
            return size;
        };
        const ByteSink sink = [&](base::BytesView bytes) -> base::Result<void> {
            came += bytes.size();
            most = std::max(most, given - came);
            return {};
        };
        decryptAge(source, sink, keysOf({&identity})).value();
        QCOMPARE(came, kSize);
        QVERIFY(sealed > kSize);
        QVERIFY2(most < 512 * 1024, qPrintable(QString::number(most)));
    }

    void filesAppearWholeOrNotAtAll() {
        const QTemporaryDir folder;
        const auto path = [&](const char* name) { return std::filesystem::path(in(folder, name).toStdString()); };
        const auto identity = AgeIdentity::make();
        const auto plain = madeBytes(300'000);
        save(in(folder, "plain"), plain);
        base::NoProgress progress;
        const std::vector recipients{identity.recipient()};
        encryptFile(path("plain"), path("sealed"), recipients, progress).value();
        decryptFile(path("sealed"), path("back"), keysOf({&identity}), progress).value();
        QCOMPARE(saved(in(folder, "back")), qt(plain));
        QCOMPARE(std::filesystem::status(path("back")).permissions(), std::filesystem::perms(0600));

        auto damaged = saved(in(folder, "sealed"));
        damaged[250'000] = static_cast<char>(damaged[250'000] ^ 1); // after three whole parts
        save(in(folder, "damaged"), base::bytesOf(damaged.toStdString()));
        QVERIFY(!decryptFile(path("damaged"), path("other"), keysOf({&identity}), progress).has_value());
        QVERIFY(!decryptFile(path("damaged"), path("back"), keysOf({&identity}), progress).has_value());
        QVERIFY(!decryptFile(path("nowhere"), path("back"), keysOf({&identity}), progress).has_value());
        QCOMPARE(saved(in(folder, "back")), qt(plain));

        class Stop final : public base::ProgressPort {
        public:
            void report(std::string_view, std::uint64_t done, std::uint64_t total) override {
                m_stop = done > 100'000;
                QCOMPARE(total, std::uint64_t{300'000});
            }
            [[nodiscard]] bool cancelRequested() const override { return m_stop; }

        private:
            bool m_stop = false;
        } stop;
        const auto stopped = encryptFile(path("plain"), path("stopped"), recipients, stop);
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().kind, base::ErrorKind::Cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringLiteral("back damaged plain sealed").split(u' '));
    }

    void theAgeProgramAgrees_data() {
        QTest::addColumn<bool>("text");
        QTest::newRow("binary") << false;
        QTest::newRow("text") << true;
    }
    void theAgeProgramAgrees() {
        QFETCH(bool, text);
        const auto program = QStandardPaths::findExecutable(QStringLiteral("age"));
        if (program.isEmpty())
            QSKIP("The program age is not installed (apt-get install age).");
        const QTemporaryDir folder;
        const auto ours = AgeIdentity::make(), theirs = AgeIdentity::make();
        const auto plain = madeBytes(150'000);
        save(in(folder, "plain"), plain);
        save(in(folder, "key"), theirs.text().view());
        save(in(folder, "ours"),
             sealedFor({ours.recipient(), theirs.recipient()}, plain, text ? AgeForm::Text : AgeForm::Binary));
        const auto run = [&](QStringList arguments) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(program, arguments);
            QVERIFY2(process.waitForFinished(60'000) && process.exitCode() == 0, process.readAllStandardError());
        };
        run(QStringLiteral("-d -i key -o opened ours").split(u' '));
        QCOMPARE(saved(in(folder, "opened")), qt(plain));
        const auto line = QStringLiteral("%1-r %2 -r %3 -o theirs plain")
                              .arg(QLatin1String(text ? "-a " : ""), QString::fromStdString(theirs.recipient().text()),
                                   QString::fromStdString(ours.recipient().text()));
        run(line.split(u' '));
        const auto file = saved(in(folder, "theirs")).toStdString();
        QCOMPARE(opened(base::bytesOf(file), keysOf({&ours})).value(), plain);
    }

private:
    /// What a vector holds, encrypted by us for the same keys, opens to the same.
    static void writtenAgain(const AgeKeys& keys, const Vector& vector, const base::Bytes& plain) {
        for (const auto form : {AgeForm::Binary, AgeForm::Text}) {
            base::Bytes file;
            std::vector<AgeRecipient> recipients;
            for (const auto& identity : keys.identities)
                recipients.push_back(identity.recipient());
            auto writer = vector.passphrases.empty()
                              ? AgeWriter::forRecipients(recipients, into(file), form).value()
                              : AgeWriter::forPassphrase(keys.passphrase, into(file), form, kLittleWork).value();
            writer.write(plain).value();
            writer.finish().value();
            QCOMPARE(opened(file, keys).value(), plain);
        }
    }
};

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
