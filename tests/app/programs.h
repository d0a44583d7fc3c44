// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QStringList>

/// What a program that ran to its end said.
struct Outcome {
    int status = -1; ///< exit status; -1 did not end in time, -2 crashed
    QByteArray out, err;
};

/// Runs our programs as a person does: passwords in the environment, a settings folder of its own.
class Programs {
public:
    explicit Programs(QString home) : m_home(std::move(home)) {}
    [[nodiscard]] Outcome run(const char* program, const QStringList& arguments, const QString& password = {},
                              const QString& fresh = {}) const {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home + QStringLiteral("/config"));
        environment.insert(QStringLiteral("CASESEAL_PASSWORD"), password);
        environment.insert(QStringLiteral("CASESEAL_NEW_PASSWORD"), fresh);
        process.setProcessEnvironment(environment);
        process.start(QString::fromUtf8(program), arguments);
        if (!process.waitForFinished(900'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    /// caseseal-cli: its words in one line, then those that may hold spaces.
    [[nodiscard]] Outcome cli(const QString& words, const QStringList& more = {}, const QString& password = {},
                              const QString& fresh = {}) const {
        return run(CASESEAL_CLI, words.split(QLatin1Char(' '), Qt::SkipEmptyParts) + more, password, fresh);
    }

private:
    QString m_home;
};

/// The program ended with this status, or the test fails with all that it said.
#define EXIT(outcome, wanted)                                                                                          \
    do {                                                                                                               \
        const auto& exitOutcome = (outcome);                                                                           \
        QVERIFY2(exitOutcome.status == (wanted),                                                                       \
                 (QByteArray::number(exitOutcome.status) + ": " + exitOutcome.out + exitOutcome.err).constData());     \
    } while (false)
