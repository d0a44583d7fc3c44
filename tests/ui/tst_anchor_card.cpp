// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside_clocks.h"
#include "small_trial.h"

#include "models/desk_session.h"
#include "pages/anchor_card.h"
#include "shell/seal_strip.h"
#include "widgets/note_strip.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace caseseal;
using namespace caseseal::ui;
using namespace Qt::StringLiterals;

/// Time anchors as a person sees them: whom to ask, what they said, what failed.
class TestAnchorCard : public QObject {
    Q_OBJECT
    SmallTrial m_trial;
    QTemporaryDir m_folder;
    std::unique_ptr<OutsideClocks> m_clocks;

    template<typename Widget>
    static Widget& part(const QWidget& card, const QString& name) {
        auto* found = card.findChild<Widget*>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return *found;
    }
    static QString said(const QWidget& card, const QString& name) { return part<QLabel>(card, name).text(); }
    void setAddresses(AnchorCard& card, const QStringList& authorities, const QString& calendar) {
        part<QPushButton>(card, u"anchorSettings"_s).click();
        part<QPlainTextEdit>(card, u"anchorAuthorities"_s).setPlainText(authorities.join(u'\n') + u"\n\n"_s);
        part<QPlainTextEdit>(card, u"anchorCalendars"_s).setPlainText(calendar);
        part<QPushButton>(card, u"anchorSave"_s).click();
    }
    [[nodiscard]] QString url(const char* path) const { return QString::fromStdString(m_clocks->url(path)); }

private Q_SLOTS:
    void initTestCase() {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("the program openssl is not there");
        m_clocks = std::make_unique<OutsideClocks>(m_folder.path());
        QVERIFY2(m_clocks->ready(), m_clocks->one.said + m_clocks->two.said);
        QCOMPARE(m_trial.make(), QString());
        QVERIFY(m_trial.openAdmin()->publish().has_value());
    }

    void onlyAdministratorsSayWhomToAsk() {
        DeskSession session(m_trial.open("tom"));
        AnchorCard card(session);
        QVERIFY(part<QPushButton>(card, u"anchorSettings"_s).isHidden());
        QVERIFY(!part<QPushButton>(card, u"anchorNow"_s).isEnabled());
        QVERIFY(said(card, u"anchorNext"_s).startsWith(u"Nobody is asked"_s));
    }

    void clocksAreAskedAndShown() {
        DeskSession session(m_trial.openAdmin());
        AnchorCard card(session);
        SealStrip strip(session);
        QSignalSpy listed(&session.anchors(), &AnchorKeeper::listed);
        card.show();
        QVERIFY(listed.wait(20'000));
        QCOMPARE(said(card, u"anchorState"_s), u"No clock outside has vouched for this trial yet"_s);
        setAddresses(card, {url("/tsa/one"), url("/tsa/two")}, url("/calendar"));
        QVERIFY(part<QWidget>(card, u"anchorSettingsForm"_s).isHidden());
        QVERIFY(session.desk().anchors().settings()->everyHours == 24);
        QSignalSpy done(&session.anchors(), &AnchorKeeper::done);
        session.publishNow(); // and in the background what is due
        QVERIFY(done.wait(30'000));
        QVERIFY2(!session.anchors().failed(), qPrintable(part<NoteStrip>(card, u"anchorNote"_s).sentence()));
        QVERIFY(listed.wait(20'000));
        auto& table = part<QTableWidget>(card, u"anchorList"_s);
        QCOMPARE(table.rowCount(), 3);
        QStringList clocks;
        for (int row = 0; row < 3; ++row)
            clocks << table.item(row, 0)->text() + u": "_s + table.item(row, 1)->text();
        clocks.sort();
        QCOMPARE(clocks.at(0), u"Clock_One: It was there"_s);
        QCOMPARE(clocks.at(1), u"Clock_Two: It was there"_s);
        QVERIFY(clocks.at(2).endsWith(u"Promised, not in a block yet"_s));
        QVERIFY(said(card, u"anchorState"_s).contains(u"by Clock_"_s));
        QVERIFY2(strip.findChild<QToolButton*>(u"stripAnchored"_s)->text().startsWith(u"time-anchored "_s),
                 qPrintable(strip.said()));
    }

    void whatFailsIsSaid() {
        DeskSession session(m_trial.openAdmin());
        AnchorCard card(session);
        SealStrip strip(session);
        setAddresses(card, {u"nowhere"_s}, {});
        auto& note = part<NoteStrip>(card, u"anchorNote"_s);
        QVERIFY(!note.isHidden() && note.sentence().contains(u"no address on the web"_s));
        setAddresses(card, {url("/broken")}, {});
        QVERIFY(note.isHidden());
        QSignalSpy done(&session.anchors(), &AnchorKeeper::done);
        part<QPushButton>(card, u"anchorNow"_s).click();
        QVERIFY(!part<QPushButton>(card, u"anchorNow"_s).isEnabled());
        QVERIFY(done.wait(30'000));
        QVERIFY(!note.isHidden());
        QVERIFY2(note.sentence().contains(u"status 500"_s), qPrintable(note.sentence()));
        QCOMPARE(strip.findChild<QToolButton*>(u"stripAnchored"_s)->text(), u"time anchor failed"_s);
    }
};

QTEST_MAIN(TestAnchorCard)
#include "tst_anchor_card.moc"
