// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_folder.h"

#include "shell/main_window.h"
#include "shell/scheme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

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

/// "de" out of the setting, else the system's languages.
QLocale localeOf(const QSettings& settings) {
    const QString chosen = settings.value(QStringLiteral("language")).toString();
    return chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
}

void translate(QApplication& app, const QLocale& locale) {
    QLocale::setDefault(locale);
    auto* own = new QTranslator(&app);
    if (own->load(locale, QStringLiteral("caseseal"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(own);
    auto* qt = new QTranslator(&app);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
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

} // namespace

int main(int argc, char** argv) {
    refuseCoreDumps();
    nameProgram();
    const QString folder = preparedSettingsFolder();
    applyScale(folder);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("CaseSeal"));
    QSettings settings(folder + QStringLiteral("/caseseal.ini"), QSettings::IniFormat);
    translate(application, localeOf(settings));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Clinical-trial data that show every change."));
    const QCommandLineOption trial(QStringLiteral("trial"), QStringLiteral("Offer this trial for the log-in."),
                                   QStringLiteral("FOLDER"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("system, light, dark or high-contrast."),
                                   QStringLiteral("THEME"));
    parser.addOptions({trial, theme});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    const QString wanted = parser.isSet(theme)
                               ? parser.value(theme)
                               : settings.value(QStringLiteral("theme"), QStringLiteral("system")).toString();
    const auto choice = ui::schemeFromName(wanted);
    if (!choice && parser.isSet(theme)) {
        std::fprintf(stderr, "--theme %s is not known. Take system, light, dark or high-contrast.\n",
                     qPrintable(wanted));
        return 2;
    }
    const ui::Scheme scheme(choice.value_or(ui::SchemeChoice::System));
    ui::MainWindow window(compose(settings, folder));
    if (parser.isSet(trial))
        window.choose(parser.value(trial));
    window.show();
    return QApplication::exec();
}
