// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_trial.h"

#include "models/desk_session.h"
#include "pages/drill_card.h"
#include "pages/integrity_page.h"
#include "widgets/banner.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace caseseal;
using namespace caseseal::ui;
using namespace Qt::StringLiterals;

/// The tamper drill as a person sees it: what is chosen is altered in a copy, and the alarm says what was found by
/// whom.
class TestDrillCard : public QObject {
    Q_OBJECT
    SmallTrial m_trial;

    static void choose(QWidget& card, const QStringList& kinds) {
        for (auto* box : card.findChildren<QCheckBox*>())
            box->setChecked(kinds.contains(box->objectName()));
    }
    static QString said(QWidget& card, const QString& name) { return card.findChild<QLabel*>(name)->text(); }

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(m_trial.make(), QString());
        const auto nora = m_trial.open("nora");
        QVERIFY(nora);
        QVERIFY(nora->enrol("HYP-001").has_value());
        const store::FormPlace vitals{"HYP-001", "SE.SCR", "", "FO.VITALS", ""};
        desk::ItemDraft weight;
        weight.group = "IG.VS.1";
        weight.item = "IT.VS.WEIGHT";
        weight.value = "81";
        if (const auto& units = nora->study().item(weight.item)->units; !units.empty())
            weight.unit = units.front();
        const auto saved = nora->record(vitals, {weight});
        QVERIFY2(saved.has_value(), saved ? "" : saved.error().message.c_str());
        QVERIFY(nora->publish().has_value());
    }

    void theAlarmSaysWhatWasFoundAndByWhom() {
        DeskSession session(m_trial.open("tom"));
        IntegrityPage page(session);
        auto* card = page.findChild<DrillCard*>(u"drillCard"_s);
        QVERIFY(card != nullptr);
        choose(*card, {u"drill-value"_s, u"drill-projection"_s});
        QSignalSpy done(&card->job(), &JobRunner::finished);
        card->findChild<QPushButton*>(u"drillAct"_s)->click();
        QVERIFY(card->job().running());
        QVERIFY(done.wait(120'000));
        QCOMPARE(card->findChild<Banner*>(u"drillBanner"_s)->title(),
                 u"Drill, sandbox copy: 2 of 2 alterations were found"_s);
        auto* found = card->findChild<QListView*>(u"drillFindings"_s);
        QCOMPARE(found->model()->rowCount(), 2);
        QCOMPARE(said(*card, u"drillAltered"_s), u"Altered: The value of an entry, from 81 to 82"_s);
        QCOMPARE(said(*card, u"drillBy"_s), u"Found by the chain of seals."_s);
        found->setCurrentIndex(found->model()->index(1, 0));
        QCOMPARE(said(*card, u"drillBy"_s), u"Found by the comparison of pages and entries."_s);
        QVERIFY(session.state().findings.empty()); // the trial's own strip stays quiet
    }

    void aRunningDrillIsCancelled() {
        DeskSession session(m_trial.open("tom"));
        DrillCard card(session);
        QSignalSpy done(&card.job(), &JobRunner::finished);
        card.run();
        card.job().cancel();
        QVERIFY(done.wait(60'000));
        QVERIFY(!card.findChild<Banner*>(u"drillBanner"_s)->isVisibleTo(&card));
        QVERIFY(card.findChild<QPushButton*>(u"drillAct"_s)->isEnabled());
    }

    void nothingChosenNothingRun() {
        DeskSession session(m_trial.open("tom"));
        DrillCard card(session);
        choose(card, {});
        QVERIFY(!card.findChild<QPushButton*>(u"drillAct"_s)->isEnabled());
    }

    void siteStaffAreNotOfferedIt() {
        DeskSession session(m_trial.open("nora"));
        IntegrityPage page(session);
        QVERIFY(page.findChild<DrillCard*>(u"drillCard"_s) == nullptr);
    }
};

QTEST_MAIN(TestDrillCard)
#include "tst_drill_card.moc"
