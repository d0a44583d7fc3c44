// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <QTest>

#include <csignal>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

using namespace caseseal::base;

namespace {

Result<int> half(int number) {
    if (number % 2 != 0)
        return badInput("odd");
    return number / 2;
}

Result<int> quarter(int number) {
    TRY(const int once, half(number));
    TRY(const int twice, half(once));
    return twice;
}

Result<void> checkEven(int number) {
    TRY_VOID(half(number));
    return {};
}

Result<void> checkBothEven(int a, int b) {
    TRY_VOID(checkEven(a));
    TRY_VOID(checkEven(b));
    return {};
}

/// The signal that ends a child which does this, or 0 where it ends by itself.
int signalOf(void (*action)()) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(STDERR_FILENO);
        std::signal(SIGABRT, SIG_DFL); // not the stack trace of Qt Test
        action();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace

/// Result and CHECK: a value or an error, never both, and reading the wrong one stops the program.
class TestResult : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valueOrError() {
        Result<int> good = half(8);
        QVERIFY(good.has_value());
        QVERIFY(static_cast<bool>(good));
        QCOMPARE(*good, 4);
        *good = 5;
        QCOMPARE(good.value(), 5);
        const Result<int> bad = half(7);
        QVERIFY(!bad.has_value());
        QCOMPARE(bad.error().message, std::string("odd"));
        QCOMPARE(bad.error().kind, ErrorKind::BadInput);
    }

    void errorsPassThroughTry() {
        QCOMPARE(quarter(12).value(), 3);
        QVERIFY(!quarter(7));
        QVERIFY(!quarter(6));
        QVERIFY(checkBothEven(2, 4));
        QCOMPARE(checkBothEven(2, 3).error().message, std::string("odd"));
        QVERIFY(!checkBothEven(1, 2));
    }

    void kindsOfErrors() {
        QCOMPARE(badInput("x").kind, ErrorKind::BadInput);
        QCOMPARE(refused("x").kind, ErrorKind::Refused);
        QCOMPARE(machineFailed("x").kind, ErrorKind::Machine);
        QCOMPARE(cancelled().kind, ErrorKind::Cancelled);
        QVERIFY(!cancelled().message.empty());
    }

    void valuesThatOnlyMove() {
        const auto make = [](bool good) -> Result<std::unique_ptr<int>> {
            if (!good)
                return refused("no");
            return std::make_unique<int>(7);
        };
        const auto pass = [&](bool good) -> Result<int> {
            TRY(const auto owned, make(good));
            return *owned;
        };
        QCOMPARE(pass(true).value(), 7);
        QCOMPARE(pass(false).error().kind, ErrorKind::Refused);
        std::unique_ptr<int> taken = make(true).value();
        QCOMPARE(*taken, 7);
    }

    /// A value that is itself an Error stays a value's business: a Result of text is no error.
    void textIsAValue() {
        const Result<std::string> text = std::string("odd");
        QVERIFY(text.has_value());
        QCOMPARE(text->size(), std::size_t{3});
    }

    void readingWhatIsNotThereStops() {
        QCOMPARE(signalOf([] { (void)half(7).value(); }), SIGABRT);
        QCOMPARE(signalOf([] { (void)half(8).error(); }), SIGABRT);
        QCOMPARE(signalOf([] { checkEven(7).value(); }), SIGABRT);
        QCOMPARE(signalOf([] { (void)checkEven(8).error(); }), SIGABRT);
        QCOMPARE(signalOf([] { CHECK(1 == 2); }), SIGABRT);
        QCOMPARE(signalOf([] { CHECK(1 == 1); }), 0);
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
