// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_reader.h"
#include "pdf_checks.h"
#include "report/certificate_content.h"
#include "sample_content.h"

#include <QTemporaryDir>
#include <QTest>

using namespace caseseal;
using namespace report::checks;
namespace sample = report::sample;
using namespace Qt::StringLiterals;

/// The integrity certificate: one page, and a code that a camera reads.
class TestCertificatePages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QFile bundle(at("trial.evidence.zip"));
        QVERIFY(bundle.open(QIODevice::WriteOnly) && bundle.write(QByteArray(20'000, 'e')) == 20'000);
        const auto done = write(content(), "certificate.pdf");
        QVERIFY2(done.has_value(), done.has_value() ? "" : done.error().message.c_str());
    }

    void isOnePageThatOthersCanRead() {
        NEEDS("qpdf");
        NEEDS("pdfinfo");
        const Ran check = run(u"qpdf"_s, {u"--check"_s, at("certificate.pdf")});
        QVERIFY2(check.status == 0, check.out + check.err);
        const QByteArray info = run(u"pdfinfo"_s, {at("certificate.pdf")}).out;
        QVERIFY2(info.contains("Pages:           1\n"), info);
    }

    void everyFactIsThere() {
        NEEDS("pdftotext");
        const QString text = bare(QString::fromUtf8(textOf(at("certificate.pdf"))));
        QVERIFY(text.contains(bare(u"Integrity certificate"_s)));
        QVERIFY(text.contains(bare(u"Page 1 of 1"_s)));
        for (const auto& fact : content().facts)
            QVERIFY2(text.contains(bare(words(fact.label + fact.value))), fact.label.c_str());
    }

    /// With bytes beyond ASCII, as in a note's dash.
    void codeGivesTheCheckpointBack() {
        NEEDS("pdftoppm");
        QCOMPARE(codeOn(at("certificate.pdf"), at("page")), QByteArray::fromStdString(content().checkpoint));
    }

    /// At the size that the desk allows at most, a code is still read at the resolution of a camera.
    void largestCodeIsRead() {
        NEEDS("pdftoppm");
        auto large = content();
        while (large.checkpoint.size() < 1200)
            large.checkpoint += static_cast<char>('A' + large.checkpoint.size() % 26);
        QVERIFY(write(large, "large.pdf").has_value());
        QCOMPARE(codeOn(at("large.pdf"), at("page")), QByteArray::fromStdString(large.checkpoint));
    }

    void tooLargeACheckpointIsRefused() {
        auto large = content();
        large.checkpoint = std::string(2400, 'x');
        const auto done = write(large, "none.pdf");
        QVERIFY(!done.has_value() && done.error().kind == base::ErrorKind::BadInput);
        QVERIFY(!QFile::exists(at("none.pdf")));
    }

    void longNamesStayOnThePage() {
        NEEDS("pdfinfo");
        auto longNames = content();
        for (std::string* name : {&longNames.trial, &longNames.site, &longNames.issuedBy, &longNames.facts[0].value})
            *name = sample::longText(600);
        const auto done = write(longNames, "long.pdf");
        QVERIFY2(done.has_value(), done.has_value() ? "" : done.error().message.c_str());
        QVERIFY(run(u"pdfinfo"_s, {at("long.pdf")}).out.contains("Pages:           1\n"));
        auto japanese = content();
        japanese.trial = "収縮期血圧を再測定した田中文子日本。収縮期血圧を再測定した田中文子日本。";
        japanese.language = "ja";
        QVERIFY(write(japanese, "ja.pdf").has_value());
        QVERIFY(bare(QString::fromUtf8(textOf(at("ja.pdf")))).contains(words(japanese.trial)));
    }

    /// Where the explanations do not fit, what it rests on stands without them.
    void explanationsGiveWay() {
        NEEDS("pdftotext");
        auto wordy = content();
        wordy.restsOn.clear();
        for (int i = 0; i < 6; ++i)
            wordy.restsOn.push_back(
                {report::Assurance::Mark::Sealed, "Title " + std::to_string(i), sample::longText(900)});
        const auto done = write(wordy, "wordy.pdf");
        QVERIFY2(done.has_value(), done.has_value() ? "" : done.error().message.c_str());
        const QString text = bare(QString::fromUtf8(textOf(at("wordy.pdf"))));
        QVERIFY(text.contains(u"Page1of1"_s) || text.contains(bare(u"Page 1 of 1"_s)));
        QVERIFY(text.contains(bare(u"Title 5"_s)));
        QVERIFY(!text.contains(bare(words(sample::longText(100)))));
    }

private:
    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    [[nodiscard]] report::CertificateContent content() const {
        report::CertificateContent out;
        static_cast<report::ReportBase&>(out) = sample::base();
        out.title = "Integrity certificate";
        out.facts = sample::facts();
        out.checkpoint = "ledger.example/hyp\n61204\nCx5qK50xx1SA5/odIrnGBNiBP1p84JtG8aJzXZC+TJk=\n\n"
                         "— ledger.example/hyp 4Yq0dGVzdHRlc3R0ZXN0dGVzdHRlc3R0ZXN0dGVzdA==\n";
        out.codeWords = "The code holds the checkpoint.";
        out.bundle = at("trial.evidence.zip").toStdString();
        return out;
    }

    base::Result<crypto::Digest> write(const report::CertificateContent& content, const char* name) {
        base::NoProgress progress;
        return report::writeCertificatePdf(content, at(name).toStdString(), progress);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestCertificatePages)
#include "tst_certificate_pages.moc"
