// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_checks.h"
#include "practice_desk.h"

#include "evidence/bundle.h"
#include "evidence/verifier.h"
#include "models/trail_model.h"
#include "pages/audit_trail_page.h"
#include "shell/scheme.h"
#include "widgets/proof_view.h"
#include "widgets/type_scale.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace caseseal;
using namespace caseseal::ui;

/// The audit trail of the real practice trial as its readers see it.
class TestAuditTrailPage : public QObject {
    Q_OBJECT

    PracticeDesk m_practice;

    std::unique_ptr<DeskSession> session(const char* role) {
        auto desk = m_practice.open(role);
        return desk ? std::make_unique<DeskSession>(std::move(*desk)) : nullptr;
    }
    static int allRows(desk::Desk& desk) { return static_cast<int>(desk.projection().counts()->entries); }
    static void picture(QWidget& page, const QString& name) {
        const QString folder = QStringLiteral(CASESEAL_BINARY_DIR "/screens");
        QDir().mkpath(folder);
        QTest::qWait(30);
        QVERIFY(page.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_practice.trouble.empty(), m_practice.trouble.c_str());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void everyEntryIsARowAndTheModelKeepsItsPromises() {
        const auto open = session("auditor");
        QVERIFY(open);
        TrailModel model(open->desk());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.rowCount() >= 256); // the newest page, before the worker has read anything
        QTRY_VERIFY(!model.busy());
        QTRY_COMPARE(model.rowCount(), allRows(open->desk()));
        const auto* newest = model.trailRow(0);
        QVERIFY(newest);
        const auto oldest = model.index(model.rowCount() - 1, TrailModel::What);
        QVERIFY(!oldest.data().toString().isEmpty());
        QCOMPARE(model.trailRow(model.rowCount() - 1)->entry.act, std::string("chain.open"));
        model.setOldestFirst(true);
        QCOMPARE(model.trailRow(0)->entry.act, std::string("chain.open"));
        desk::TrailQuery query;
        query.text = "no such text anywhere";
        model.setQuery(query);
        QCOMPARE(model.rowCount(), 0);
        QTRY_VERIFY(!model.busy());
        QCOMPARE(model.rowCount(), 0);
        query.text = "transposed";
        model.setQuery(query);
        QTRY_VERIFY(!model.busy());
        QTRY_VERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(QString::fromStdString(model.trailRow(row)->entry.encode())
                        .contains(QLatin1String("transposed"), Qt::CaseInsensitive));
    }

    void aSaveShowsOnTop() {
        const auto open = session("coordinator");
        QVERIFY(open);
        AuditTrailPage page(*open);
        page.show();
        auto* table = page.findChild<QTableView*>(QStringLiteral("trail"));
        auto* model = qobject_cast<TrailModel*>(table->model());
        QTRY_VERIFY(!model->busy());
        const int before = model->rowCount();
        QVERIFY(open->desk().enrol("HYP-777").has_value());
        QTRY_COMPARE(model->rowCount(), before + 1);
        QCOMPARE(model->trailRow(0)->entry.place.subject, std::string("HYP-777"));
    }

    void page_data() {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("dark");
    }
    void page() {
        QFETCH(QString, theme);
        const Scheme scheme(*schemeFromName(theme));
        const auto open = session("auditor");
        QVERIFY(open);
        AuditTrailPage page(*open);
        page.setAutoFillBackground(true);
        page.resize(1096, 720);
        page.show();
        auto* table = page.findChild<QTableView*>(QStringLiteral("trail"));
        auto* model = qobject_cast<TrailModel*>(table->model());
        QTRY_VERIFY(!model->busy());
        picture(page, QStringLiteral("audit-trail-all-%1").arg(theme));

        desk::TrailQuery query;
        query.acts = {"item.change"};
        page.setFilter(query);
        QTRY_VERIFY(model->rowCount() > 0);
        QVERIFY(model->rowCount() < allRows(open->desk()));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        table->selectRow(2);
        auto* go = page.findChild<QPushButton*>(QStringLiteral("trailGoToField"));
        QVERIFY(go);
        QTRY_VERIFY(go->isVisible());
        picture(page, QStringLiteral("audit-trail-%1").arg(theme));
        QSignalSpy gone(&page, &AuditTrailPage::goToField);
        go->click();
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.front().front().value<store::ItemPlace>(), model->trailRow(2)->entry.place);

        page.findChild<QPushButton*>(QStringLiteral("trailReset"))->click();
        QTRY_COMPARE(model->rowCount(), allRows(open->desk()));
        auto* text = page.findChild<QLineEdit*>(QStringLiteral("trailText"));
        QTest::keyClicks(text, QStringLiteral("no such text"));
        QTRY_COMPARE(model->rowCount(), 0);
        QTRY_VERIFY(!model->busy());
        picture(page, QStringLiteral("audit-trail-nothing-%1").arg(theme));
    }

    void theProofOfAnEntry_data() { page_data(); }
    void theProofOfAnEntry() {
        QFETCH(QString, theme);
        const Scheme scheme(*schemeFromName(theme));
        const auto open = session("auditor");
        QVERIFY(open);
        QVERIFY(open->desk().publish().has_value());
        AuditTrailPage page(*open);
        page.setAutoFillBackground(true);
        page.resize(1096, 720);
        page.show();
        auto* table = page.findChild<QTableView*>(QStringLiteral("trail"));
        auto* model = qobject_cast<TrailModel*>(table->model());
        desk::TrailQuery query;
        query.acts = {"item.set"};
        page.setFilter(query);
        QTRY_VERIFY(!model->busy());
        QTRY_VERIFY(model->rowCount() > 3);
        table->selectRow(3);
        const store::TrailRow row = *model->trailRow(3);
        auto* proof = page.findChild<QPushButton*>(QStringLiteral("trailProof"));
        QVERIFY(proof);
        QTRY_VERIFY(proof->isVisible());
        QTest::keyClick(proof, Qt::Key_Space);
        auto* view = page.findChild<ProofView*>();
        QVERIFY(view);
        QTRY_VERIFY(view->isVisible());
        picture(page, QStringLiteral("audit-trail-proof-%1").arg(theme));
        const auto proved = open->desk().proofs().prove({row.chain, row.seal, row.entryIndex});
        QVERIFY(proved && proved->holds());
        const QString said = view->accessibleDescription();
        QVERIFY(said.contains(QString::fromStdString(proved->keyFingerprint)));
        QVERIFY(said.contains(inFours(QString::fromStdString(base::encodeHex(proved->inSeal.leaf)), 4)));
        const auto tiles = view->findChildren<ProofLinkTile*>();
        QCOMPARE(tiles.size(), 5);
        tiles.front()->setFocus();
        for (int at = 1; at < tiles.size(); ++at) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
            QCOMPARE(QApplication::focusWidget(), tiles[at]);
        }
        QVERIFY2(page_checks::nameless(page).isEmpty(), qPrintable(page_checks::nameless(page).join(u'\n')));
        QVERIFY2(page_checks::silent(page).isEmpty(), qPrintable(page_checks::silent(page).join(u'\n')));
        const QPointer<ProofView> before(view);
        table->selectRow(0); // another entry, still as a proof
        QTRY_VERIFY(!before);
        QVERIFY(page.findChild<ProofView*>());
        QTest::keyClick(proof, Qt::Key_Space);
        QTRY_VERIFY(!page.findChild<ProofView*>());
        auto* go = page.findChild<QPushButton*>(QStringLiteral("trailGoToField"));
        for (int at = 1; at < 60 && !go->isVisible(); ++at) { // acts on medicine and consents have no field
            table->selectRow(at);
            QTest::qWait(80);
        }
        QVERIFY(go->isVisible());
    }

    void theProofIsSavedAsAFileThatVerifies() {
        const auto open = session("auditor");
        QVERIFY(open);
        QVERIFY(open->desk().publish().has_value());
        AuditTrailPage page(*open);
        page.show();
        auto* table = page.findChild<QTableView*>(QStringLiteral("trail"));
        QTRY_VERIFY(!qobject_cast<TrailModel*>(table->model())->busy());
        table->selectRow(5);
        QTRY_VERIFY(page.findChild<QPushButton*>(QStringLiteral("trailProof"))->isVisible());
        page.findChild<QPushButton*>(QStringLiteral("trailProof"))->click();
        auto* save = page.findChild<QPushButton*>(QStringLiteral("trailSaveProof"));
        QVERIFY(save->isVisible());
        save->click();
        auto* dialog = page.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        const QString file = m_practice.folder.filePath(QStringLiteral("one.evidence.zip"));
        Q_EMIT dialog->fileSelected(file);
        dialog->reject();
        const auto entries = allRows(open->desk());
        QTRY_COMPARE(allRows(open->desk()), entries + 1); // the export is on record
        const auto bundle = evidence::openBundle(file.toStdString());
        QVERIFY(bundle.has_value());
        base::NoProgress quiet;
        const auto verdict = evidence::verify(**bundle, {}, quiet);
        QVERIFY(verdict && verdict->kind == evidence::VerdictKind::Intact);
    }

    void onlyWhoMayExportIsOfferedIt() {
        for (const auto& [role, offered] : {std::pair{"auditor", true}, {"monitor", false}}) {
            const auto open = session(role);
            QVERIFY(open);
            const AuditTrailPage page(*open);
            QCOMPARE(page.findChild<QPushButton*>(QStringLiteral("trailExport")) != nullptr, offered);
        }
    }
};

QTEST_MAIN(TestAuditTrailPage)
#include "tst_audit_trail_page.moc"
