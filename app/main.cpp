// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_folder.h"
#include "utf8_locale.h"

#include "shell/main_window.h"
#include "shell/scheme.h"
#include "words/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace caseseal;

namespace {

/// Memory holds keys and data in the clear while a trial is open: it must not land in a core file.
void refuseCoreDumps() {
#ifdef Q_OS_LINUX
    (void)::prctl(PR_SET_DUMPABLE, 0);
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);
#endif
}

/// The same folder as the command line's, so that both know the heads that this computer saw.
QString preparedSettingsFolder() {
    const QString folder = QString::fromStdString(app::settingsFolder().string());
    QDir().mkpath(folder + QStringLiteral("/heads"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

base::Bytes practiceStudy() {
    QFile file(QStringLiteral(":/practice/hypertension.xml"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    return {all.begin(), all.end()};
}

ui::WelcomeParts compose(QSettings& settings, const QString& folder) {
    desk::Ports ports;
    ports.clock = std::make_shared<base::SystemClock>();
    ports.seenHeadsFolder = (folder + QStringLiteral("/heads")).toStdString();
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(data);
    return {std::move(ports), settings, practiceStudy(), data, {}};
}

/// The person's scale grows text and space alike; it has to be known before there is a window.
void applyScale(const QString& folder) {
    const QSettings settings(folder + QStringLiteral("/caseseal.ini"), QSettings::IniFormat);
    const double scale = settings.value(QStringLiteral("scale"), 1.0).toDouble();
    if (scale >= 1.0 && scale <= 2.0 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
}

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("caseseal"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CASESEAL_VERSION));
}

/// What was said on the command line, else in the settings.
struct Choices {
    std::optional<ui::SchemeChoice> scheme;
    QString language, trial;
};

std::optional<Choices> choicesOf(QApplication& application, const QSettings& settings) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Clinical-trial data that show every change."));
    const QCommandLineOption trial(QStringLiteral("trial"), QStringLiteral("Offer this trial for the log-in."),
                                   QStringLiteral("FOLDER"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("system, light, dark or high-contrast."),
                                   QStringLiteral("THEME"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en, de, es, fr or ja, this time."),
                                      QStringLiteral("LANGUAGE"));
    parser.addOptions({trial, theme, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    const auto said = [&](const QCommandLineOption& option, const char* key, const char* otherwise) {
        const QString kept = settings.value(QLatin1String(key), QLatin1String(otherwise)).toString();
        return parser.isSet(option) ? parser.value(option) : kept;
    };
    Choices chosen{ui::schemeFromName(said(theme, "theme", "system")), said(language, "language", ""),
                   parser.value(trial)};
    if (!chosen.scheme && parser.isSet(theme)) {
        std::fprintf(stderr, "--theme %s is not known. Take system, light, dark or high-contrast.\n",
                     qPrintable(parser.value(theme)));
        return std::nullopt;
    }
    if (!ui::words::isLanguage(chosen.language)) {
        if (parser.isSet(language)) {
            std::fprintf(stderr, "--language %s is not spoken here. Take en, de, es, fr or ja.\n",
                         qPrintable(chosen.language));
            return std::nullopt;
        }
        chosen.language.clear();
    }
    return chosen;
}

/// The window in one language; another choice makes it anew, which is possible while no trial is open.
class Desktop {
public:
    Desktop(QSettings& settings, QString folder) : m_settings(settings), m_folder(std::move(folder)) {}

    ui::MainWindow& speak(const QString& language) {
        // The old window goes last: without any window the program would end.
        const std::unique_ptr<ui::MainWindow> before = std::move(m_window);
        if (before)
            m_settings.setValue(QStringLiteral("window"), before->saveGeometry());
        m_spoken.reset();
        m_spoken.emplace(ui::words::localeFor(language));
        m_window = std::make_unique<ui::MainWindow>(compose(m_settings, m_folder));
        QObject::connect(m_window.get(), &ui::MainWindow::languageChosen, qApp, [this](const QString& chosen) {
            m_settings.setValue(QStringLiteral("language"), chosen);
            // Not from inside of the window's own signal.
            QMetaObject::invokeMethod(
                qApp, [this, chosen] { speak(chosen); }, Qt::QueuedConnection);
        });
        m_window->show();
        return *m_window;
    }

private:
    QSettings& m_settings;
    QString m_folder;
    std::optional<ui::words::SpokenLanguage> m_spoken;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace

int main(int argc, char** argv) {
    refuseCoreDumps();
    app::takeUtf8Locale();
    nameProgram();
    const QString folder = preparedSettingsFolder();
    applyScale(folder);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("CaseSeal"));
    QSettings settings(folder + QStringLiteral("/caseseal.ini"), QSettings::IniFormat);
    const auto choices = choicesOf(application, settings);
    if (!choices)
        return 2;
    const ui::Scheme scheme(choices->scheme.value_or(ui::SchemeChoice::System));
    Desktop desktop(settings, folder);
    ui::MainWindow& window = desktop.speak(choices->language);
    if (!choices->trial.isEmpty())
        window.choose(choices->trial);
    return QApplication::exec();
}
