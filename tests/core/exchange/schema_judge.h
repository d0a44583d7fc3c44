// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/check.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

/// What a JSON schema says of files: ajv where node has it, else Debian's python3-jsonschema.
class SchemaJudge {
public:
    SchemaJudge() {
        auto environment = QProcessEnvironment::systemEnvironment();
        if (!environment.contains(QStringLiteral("NODE_PATH"))) // where Debian's packages are, for any node
            environment.insert(QStringLiteral("NODE_PATH"), QStringLiteral("/usr/share/nodejs"));
        m_environment = environment;
        const QString scripts = QStringLiteral(CASESEAL_SOURCE_DIR "/tests/core/exchange/schema_judge");
        if (ends(QStringLiteral("node"), {QStringLiteral("-e"), QStringLiteral("require('ajv')")}) == 0)
            m_command = {QStringLiteral("node"), scripts + QStringLiteral(".js")};
        else if (ends(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import jsonschema")}) == 0)
            m_command = {QStringLiteral("python3"), scripts + QStringLiteral(".py")};
    }
    /// Is there any of both, and the schema?
    [[nodiscard]] bool has(const QString& schema) const { return !m_command.isEmpty() && QFile::exists(path(schema)); }
    /// `schema`: below the fixtures' schemas. Empty where all files are valid.
    [[nodiscard]] QByteArray judge(const QString& schema, const QStringList& files) const {
        QProcess run;
        run.setProcessEnvironment(m_environment);
        run.setProcessChannelMode(QProcess::MergedChannels);
        run.start(m_command[0], QStringList{m_command[1], path(schema)} + files);
        CHECK(run.waitForFinished(300'000));
        return run.exitCode() == 0 ? run.readAll() : "failed: " + run.readAll();
    }

private:
    static QString path(const QString& schema) {
        return QStringLiteral(CASESEAL_SHARED_DATA "/interop/schema/") + schema;
    }
    [[nodiscard]] int ends(const QString& program, const QStringList& arguments) const {
        QProcess run;
        run.setProcessEnvironment(m_environment);
        run.start(program, arguments);
        return run.waitForFinished(60'000) && run.exitStatus() == QProcess::NormalExit ? run.exitCode() : -1;
    }
    QProcessEnvironment m_environment;
    QStringList m_command;
};
