// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_runner.h"

#include "base/result.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace caseseal;
using ui::JobRunner;

class TestJobRunner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void worksElsewhereAndAnswersHere() {
        JobRunner runner;
        QThread* worker = nullptr;
        QThread* answer = nullptr;
        int value = 0;
        QSignalSpy finished(&runner, &JobRunner::finished);
        QVERIFY(runner.start(
            [&](base::ProgressPort&) {
                worker = QThread::currentThread();
                return 42;
            },
            [&](int result) {
                answer = QThread::currentThread();
                value = result;
            }));
        QVERIFY(runner.running());
        QVERIFY(finished.wait());
        QCOMPARE(value, 42);
        QVERIFY(worker != QThread::currentThread());
        QCOMPARE(answer, QThread::currentThread());
        QVERIFY(!runner.running());
    }

    void oneAtATime() {
        JobRunner runner;
        QSemaphore gate;
        QSignalSpy finished(&runner, &JobRunner::finished);
        const auto wait = [&](base::ProgressPort&) {
            gate.acquire();
            return 1;
        };
        QVERIFY(runner.start(wait, [](int) {}));
        QVERIFY(!runner.start(wait, [](int) { QFAIL("the second job must not run"); }));
        gate.release();
        QVERIFY(finished.wait());
    }

    void tellsHowFarItIs() {
        JobRunner runner;
        QSemaphore gate;
        QSignalSpy progressed(&runner, &JobRunner::progressed), finished(&runner, &JobRunner::finished);
        QVERIFY(runner.start(
            [&](base::ProgressPort& port) {
                port.report("seals", 3, 4);
                gate.acquire();
                return 1;
            },
            [](int) {}));
        QVERIFY(progressed.wait());
        const auto progress = progressed.last().first().value<ui::JobProgress>();
        QCOMPARE(progress.what, QStringLiteral("seals"));
        QCOMPARE(progress.part(), 0.75);
        gate.release();
        QVERIFY(finished.wait());
    }

    void cancelEndsTheWork() {
        JobRunner runner;
        QSemaphore running;
        std::optional<base::ErrorKind> ended;
        QSignalSpy finished(&runner, &JobRunner::finished);
        QVERIFY(runner.start(
            [&](base::ProgressPort& port) -> base::Result<int> {
                running.release();
                while (!port.cancelRequested())
                    QThread::yieldCurrentThread();
                return base::cancelled();
            },
            [&](base::Result<int> result) { ended = result.error().kind; }));
        running.acquire();
        runner.cancel();
        QVERIFY(finished.wait());
        QCOMPARE(ended, base::ErrorKind::Cancelled);
    }

    void leavingWaitsAndDropsTheResult() {
        bool worked = false;
        {
            JobRunner runner;
            QVERIFY(runner.start(
                [&](base::ProgressPort& port) {
                    while (!port.cancelRequested())
                        QThread::yieldCurrentThread();
                    worked = true;
                    return 1;
                },
                [](int) { QFAIL("nobody is there for the result"); }));
        }
        QVERIFY(worked);
    }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_job_runner.moc"
