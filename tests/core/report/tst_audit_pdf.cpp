// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_content.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace caseseal;
namespace sample = report::sample;

namespace {

/// Cancels after so many reports of progress.
class CancelAfter final : public base::ProgressPort {
public:
    explicit CancelAfter(int reports) : m_left(reports) {}
    void report(std::string_view, std::uint64_t, std::uint64_t) override { --m_left; }
    [[nodiscard]] bool cancelRequested() const override { return m_left <= 0; }

private:
    int m_left;
};

struct Ran {
    int status = -1;
    QByteArray out, err;
};

Ran run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(300'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran run(const QString& program, const QStringList& arguments) {
    return run(program, arguments, QProcessEnvironment::systemEnvironment());
}

QByteArray bytesAt(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

#define NEEDS(tool)                                                                                                    \
    if (QStandardPaths::findExecutable(QStringLiteral(tool)).isEmpty())                                                \
    QSKIP("The program " tool " is not installed.")

/// The audit report: what stands on its pages, and what kind of file it is.
class TestAuditPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QFile bundle(at("trial.evidence.zip"));
        QVERIFY(bundle.open(QIODevice::WriteOnly));
        for (int i = 0; i < 20'000; ++i)
            bundle.putChar(static_cast<char>((i * 7919) >> 3));
        bundle.close();
        QVERIFY(write(oddContent(), at("odd.pdf")).has_value());
    }

    void isAWellFormedFile() {
        NEEDS("qpdf");
        const Ran check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), at("odd.pdf")});
        QVERIFY2(check.status == 0, check.out + check.err);
    }

    void cancelLeavesNoFile() {
        for (const int reports : {0, 1, 2, 3, 10}) {
            CancelAfter progress(reports);
            const auto done = report::writeAuditPdf(oddContent(), at("cancelled.pdf").toStdString(), progress);
            QVERIFY(!done.has_value());
            QCOMPARE(done.error().kind, base::ErrorKind::Cancelled);
            QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("cancelled*")}).isEmpty());
        }
    }

    void missingFolderIsTheMachinesFailure() {
        const auto done = write(oddContent(), at("nowhere/report.pdf"));
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().kind, base::ErrorKind::Machine);
    }

    void sameContentSameBytes() {
        QVERIFY(write(oddContent(), at("again.pdf")).has_value());
        QVERIFY(bytesAt(at("again.pdf")) == bytesAt(at("odd.pdf")));
    }

private:
    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    [[nodiscard]] report::AuditContent oddContent() const {
        report::AuditContent content = sample::base();
        content.bundle = at("trial.evidence.zip").toStdString();
        std::vector<report::ChangeLine> lines = sample::oddChanges();
        for (auto& line : sample::longChanges())
            lines.push_back(line);
        sample::streamFrom(content, lines);
        return content;
    }

    static base::Result<void> write(const report::AuditContent& content, const QString& path) {
        base::NoProgress progress;
        return report::writeAuditPdf(content, path.toStdString(), progress);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestAuditPdf)
#include "tst_audit_pdf.moc"
