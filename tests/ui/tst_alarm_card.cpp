// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_checks.h"
#include "signing_log.h"
#include "small_trial.h"

#include "desk/alarms.h"
#include "evidence/split_view_file.h"
#include "models/desk_session.h"
#include "pages/alarm_card.h"
#include "pages/integrity_page.h"
#include "shell/seal_strip.h"
#include "widgets/banner.h"
#include "widgets/note_strip.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace caseseal;
using namespace caseseal::ui;
using namespace Qt::StringLiterals;

namespace {

/// Two histories of a log, signed by its key, as an alarm that a head brought.
desk::FoundAlarm splitView() {
    ledger::SigningLog one, other;
    other.signer = one.signer.clone();
    other.leaves[3] = ledger::vectors::madeLeaf(9999);
    ledger::vectors::LeafHashes tree(other.leaves);
    const auto head = [](const auto& log, std::uint64_t size) {
        return ledger::SignedCheckpoint::parse(log.sign(log.head(size))).value();
    };
    const auto view = ledger::findSplitView(head(one, 12), head(other, 29), &tree).value().value();
    ledger::Policy policy;
    policy.logs = {{one.signer.verifierKey(), ""}};
    policy.quorum = "none";
    const auto file = evidence::SplitViewFile{view, policy.encode()}.encode();
    return {desk::AlarmKind::SplitView, desk::AlarmWay::Head, view.mark(),
            evidence::judgeSplitView(file, policy).verdict.findings.front().what, file};
}

desk::FoundAlarm rolledBack() {
    return {desk::AlarmKind::RolledBack, desk::AlarmWay::Ledger, crypto::Digest{7},
            "The ledger holds less than before.", "a head\n"};
}

} // namespace

/// The alarm of the ledger as a person meets it: in the strip on every page, on Integrity with what is needed to judge
/// it, until somebody has said what became of it.
class TestAlarmCard : public QObject {
    Q_OBJECT
    SmallTrial m_trial;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_trial.make(), QString()); }

    void itRingsUntilAPersonHasSaidWhatBecameOfIt() {
        {
            DeskSession session(m_trial.open("tom"));
            SealStrip strip(session);
            IntegrityPage page(session);
            QVERIFY(!strip.alarming());
            QVERIFY(!page.findChild<AlarmCard*>()->isVisibleTo(&page));
            QCOMPARE(session.desk().alarms().keep({splitView()}).value(), std::uint64_t{1});
            session.refresh();
            QVERIFY(strip.alarming());
            QVERIFY2(strip.said().contains(u"Split view: two histories of the ledger were signed"_s),
                     qPrintable(strip.said()));
            QVERIFY(page.findChild<AlarmCard*>()->isVisibleTo(&page));
        }
        DeskSession session(m_trial.open("nora")); // whoever comes next is told
        SealStrip strip(session);
        IntegrityPage page(session);
        page.resize(1060, 700);
        page.show();
        QVERIFY(strip.alarming());
        auto& card = *page.findChild<AlarmCard*>();
        QCOMPARE(card.findChild<Banner*>(u"alarmBanner"_s)->title(),
                 u"Split view: two histories of the ledger were signed"_s);
        QCOMPARE(card.findChild<QLabel*>(u"alarmWhat"_s)->text(),
                 u"The signed head of 29 seals does not continue the signed head of 12 seals."_s);
        QCOMPARE(page_checks::nameless(page), QStringList());
        saves(card);
        settles(card);
        QVERIFY(!strip.alarming());
        QCOMPARE(session.desk().alarms().ringing(), std::uint64_t{0});
        QVERIFY(!card.findChild<Banner*>(u"alarmBanner"_s)->isVisibleTo(&page));
        QVERIFY(card.isVisibleTo(&page)); // as a line that says who settled it
    }

    void theNewestOfSeveralIsShown() {
        DeskSession session(m_trial.open("tom"));
        IntegrityPage page(session);
        auto& card = *page.findChild<AlarmCard*>();
        auto second = rolledBack();
        second.mark[1] = 1;
        second.evidence = "another head\n"; // what is settled is the evidence
        QCOMPARE(session.desk().alarms().keep({second, rolledBack()}).value(), std::uint64_t{2});
        session.refresh();
        QCOMPARE(card.findChild<Banner*>(u"alarmBanner"_s)->title(), u"The ledger is shorter than it was"_s);
        settles(card);
        QVERIFY(card.findChild<Banner*>(u"alarmBanner"_s)->isVisibleTo(&page));
        settles(card);
        QVERIFY(!card.findChild<Banner*>(u"alarmBanner"_s)->isVisibleTo(&page));
    }

private:
    /// By keys alone: why, then the button.
    static void settles(AlarmCard& card) {
        auto* act = card.findChild<QPushButton*>(u"settleAlarm"_s);
        QVERIFY(!act->isEnabled()); // not without a word
        auto* reason = card.findChild<QLineEdit*>(u"alarmReason"_s);
        QTest::keyClicks(reason, u"The sponsor was told"_s);
        QVERIFY(act->isEnabled());
        QTest::keyClick(act, Qt::Key_Space);
        QVERIFY(reason->text().isEmpty());
    }
    void saves(AlarmCard& card) {
        const QString file = QString::fromStdString((m_trial.folder() / "a.split-view").string());
        card.saveTo(file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto text = written.readAll().toStdString();
        QVERIFY(evidence::judgeSplitView(text, std::nullopt).proved());
    }
};

QTEST_MAIN(TestAlarmCard)
#include "tst_alarm_card.moc"
