// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include "work_trial.h"

#include "certificate_report.h"
#include "drill_acts.h"

#include "base/file.h"

#include "evidence/bundle.h"
#include "evidence/held_head.h"

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
using namespace Qt::StringLiterals;
using evidence::HeadRelation;
using evidence::HeldHead;

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

/// As mail programs break long lines.
std::string wrapped(const std::string& text, std::size_t width) {
    std::string out;
    std::size_t column = 0;
    for (const char c : text) {
        column = c == '\n' ? 0 : column + 1;
        out += c;
        if (column == width) {
            out += '\n';
            column = 0;
        }
    }
    return out;
}

HeadRelation relationTo(Desk& desk, const std::string& head) {
    return must(must(desk.jobs())->compareHead(must(HeldHead::parse(head)))).relation;
}

std::string headOf(Desk& desk) { return must(must(desk.jobs())->head()); }

} // namespace

/// Heads that somebody else holds: written, found again in texts, compared.
class TestHeads : public QObject {
    Q_OBJECT
    base::NoProgress m_quiet;
    QTemporaryDir m_place;
    Programs m_programs{m_place.path()};
    std::unique_ptr<WorkTrial> m_trial;
    std::string m_older, m_newer; ///< heads of the trial

private Q_SLOTS:
    void initTestCase() {
        m_trial = std::make_unique<WorkTrial>();
        Desk& root = m_trial->as("root");
        REFUSED(must(root.jobs())->head()); // nothing is on the ledger
        must(root.publish());
        m_older = headOf(root);
        m_trial->enterForm(kVitals);
        Desk& nora = m_trial->as("nora");
        must(nora.publish());
        m_newer = headOf(nora);
        must(nora.enrol("P-9"));
    }

    void sameAndOlder() {
        Desk& desk = m_trial->as("marta");
        QCOMPARE(relationTo(desk, m_newer), HeadRelation::Same);
        QCOMPARE(relationTo(desk, m_older), HeadRelation::HeldOlder);
        const auto compared = must(must(desk.jobs())->compareHead(must(HeldHead::parse(m_older))));
        QVERIFY(compared.knownLog && compared.findings.empty());
        QCOMPARE(compared.heldSeal.value() + 1, compared.held.size);
    }

    void foundInWhatPeopleSend_data() {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        const std::string note = must(HeldHead::parse(m_newer)).checkpoint.note.encode();
        for (const auto& [kind, head] : {std::pair{"file", m_newer}, std::pair{"checkpoint", note}}) {
            const std::string name(kind);
            row((name + ", CR LF").c_str(), replaced(head, "\n", "\r\n"));
            row((name + ", quoted").c_str(), "> " + replaced(head, "\n", "\n> "));
            row((name + ", quoted twice").c_str(), ">> " + replaced(head, "\n", "\r\n>> "));
            row((name + ", in a letter").c_str(), "Dear all,\nhere is ours:\n\n" + head + "Regards\nNora\n");
            row((name + ", broken lines").c_str(), wrapped(head, 998));
            row((name + ", broken short").c_str(), "Hello\n\n" + wrapped(head, 76) + "\nBye\n");
        }
    }
    void foundInWhatPeopleSend() {
        QFETCH(QByteArray, text);
        const auto head = must(HeldHead::parse(text.toStdString()));
        const auto original = must(HeldHead::parse(m_newer));
        QCOMPARE(head.checkpoint.note.encode(), original.checkpoint.note.encode());
        QVERIFY(!head.seal || head.seal->hash == original.seal->hash);
    }

    void damagedOnesAreRefused() {
        for (const std::string& text : {std::string(), std::string("no head"), m_newer.substr(0, m_newer.size() / 3)})
            QCOMPARE(HeldHead::parse(text).error().kind, base::ErrorKind::BadInput);
        auto other = m_newer;
        const auto hashes = other.find("\nindex ") + 10;
        other[hashes] = other[hashes] == 'A' ? 'B' : 'A';
        QCOMPARE(HeldHead::parse(other).error().kind, base::ErrorKind::BadInput);
    }

    void anotherTrialsHead() {
        WorkTrial other;
        Desk& desk = other.as("root");
        QCOMPARE(relationTo(desk, m_newer), HeadRelation::Lost); // the template's chain, and nothing on a ledger
        must(desk.publish());
        // The trials are copies of one: chain, persons and ledger keys are the same, the histories are not.
        QCOMPARE(relationTo(desk, m_older), HeadRelation::Same);
        QCOMPARE(relationTo(desk, m_newer), HeadRelation::Lost);
        for (int i = 0; i < 12; ++i)
            must(desk.people().setRoles("tom", {i % 2 == 0 ? "monitor" : "auditor"}));
        must(desk.publish());
        QCOMPARE(relationTo(desk, m_newer), HeadRelation::Rewritten);
        const auto note = must(HeldHead::parse(m_newer)).checkpoint.note.encode();
        QCOMPARE(relationTo(desk, note), HeadRelation::SplitView);
    }

    /// Two copies of one trial that both went on and share the ledger: both seals stand on it, nobody rewrote anything.
    void twoCopiesThatBothWentOn() {
        WorkTrial one, other;
        Desk& here = one.as("nora");
        Desk& there = other.as("nora");
        must(here.enrol("P-1"));
        must(there.enrol("P-2")); // with the same number
        must(here.publish());
        shareLedger(one, other);
        must(there.publish());
        const auto held = headOf(there);
        shareLedger(other, one);
        must(here.enrol("P-3"));
        must(here.publish());
        const auto compared = must(must(here.jobs())->compareHead(must(HeldHead::parse(held))));
        QCOMPARE(compared.relation, HeadRelation::Forked);
        QCOMPARE(compared.findings.front().code, std::string("seal-order"));
        QVERIFY(!compared.splitView); // the ledger kept its promise
    }

    /// All persons' keys replaced, everything signed anew, a new ledger under the log's own keys: the bundle of that
    /// contradicts itself nowhere. The site's head finds it, offline, as a file and as the code of a certificate.
    void aWholeRewriteIsFoundAgainstTheSitesHead() {
        const auto rewritten = m_place.filePath(u"rewritten.evidence.zip"_s);
        writeRewritten(rewritten.toStdString());
        EXIT(m_programs.run(CASESEAL_VERIFY, {rewritten}), 0);
        const auto found = m_programs.run(CASESEAL_VERIFY, {rewritten, u"--head"_s, file("site.head", m_newer)});
        EXIT(found, 1);
        QVERIFY2(found.out.contains("seal-order") && found.out.contains("signed both histories"), found.out);
        const auto code = must(codedCheckpoint(must(HeldHead::parse(m_newer)).checkpoint.note.encode(), 1200)).note;
        const auto byCode = m_programs.run(CASESEAL_VERIFY, {rewritten, u"--head"_s, file("code.txt", code)});
        EXIT(byCode, 1);
        QVERIFY2(byCode.out.contains("ledger-consistency") && byCode.out.contains("two histories"), byCode.out);
        EXIT(m_programs.run(CASESEAL_VERIFY, {rewritten, u"--head"_s, file("empty", "nothing")}), 2);
    }

    void onTheCommandLine() {
        const auto trial = QString::fromStdString(m_trial->as("marta").info().folder.string());
        m_trial->close();
        const QString site = m_place.filePath(u"written.head"_s), password = u"second-password-7"_s;
        EXIT(m_programs.cli(u"head --as marta -o %1 %2"_s.arg(site, trial), {}, password), 0);
        EXIT(m_programs.cli(u"compare --as tom --head %1 %2"_s.arg(site, trial), {}, password), 0);
        const auto older =
            m_programs.cli(u"compare --as tom --head %1 %2"_s.arg(file("o", m_older), trial), {}, password);
        EXIT(older, 0);
        QVERIFY(older.out.contains("is older"));
        EXIT(m_programs.cli(u"compare --as tom --head %1 %2"_s.arg(file("e", "nothing"), trial), {}, password), 2);
        const auto bundle = m_place.filePath(u"genuine.evidence.zip"_s);
        EXIT(m_programs.cli(u"evidence --as marta -o %1 %2"_s.arg(bundle, trial), {}, password), 0);
        const auto same = m_programs.run(CASESEAL_VERIFY, {bundle, u"--head"_s, site});
        EXIT(same, 0);
        QVERIFY2(same.out.contains("compared with a held head"), same.out);
        const auto drill =
            m_programs.cli(u"drill --as tom --kind value --kind rewrite --json %1"_s.arg(trial), {}, password);
        EXIT(drill, 0);
        QVERIFY(drill.out.contains("\"allFound\": true"));
        EXIT(m_programs.cli(u"drill --as tom --kind nothing %1"_s.arg(trial), {}, password), 2);
        EXIT(m_programs.cli(u"drill --as nora %1"_s.arg(trial), {}, password), 3);
    }

private:
    static void shareLedger(const WorkTrial& from, const WorkTrial& to) {
        std::filesystem::remove_all(to.folder() / "ledger");
        std::filesystem::copy(from.folder() / "ledger", to.folder() / "ledger",
                              std::filesystem::copy_options::recursive);
    }
    [[nodiscard]] QString file(const char* name, const std::string& text) const {
        const auto path = m_place.filePath(QString::fromLatin1(name));
        must(base::saveFileDurably(path.toStdString(), base::bytesOf(text)));
        return path;
    }
    /// The bundle of a copy that the sponsor has rewritten whole.
    void writeRewritten(const std::filesystem::path& bundle) {
        const auto info = m_trial->as("marta").info();
        m_trial->close();
        const auto opened = must(store::TrialFile::open(info.folder, "marta", kWord()));
        const auto link = must(LedgerLink::load(*opened.trial));
        const auto sandbox = must(opened.trial->sandbox());
        const auto copy = must(sandbox->copyTrial(m_quiet));
        std::filesystem::copy(link.place.folder, copy->folder() / "ledger", std::filesystem::copy_options::recursive);
        DrillScene scene{*copy, copy->folder() / "ledger", link, info.chain, m_quiet};
        QCOMPARE(must(rewriteChain(scene)).skipped, std::string());
        const auto reader = must(copy->openReader());
        must(evidence::writeBundle(reader->source(), bundle, m_quiet));
    }
};

QTEST_GUILESS_MAIN(TestHeads)
#include "tst_heads.moc"
