// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tour.h"

#include "shell/rail.h"
#include "shell/scheme.h"
#include "words/language.h"

#include <QDir>
#include <QPainter>
#include <QToolButton>

using namespace caseseal;
using namespace caseseal::ui;

/// No test: pictures of every page for people to look at. All pages of all roles (those on the rail are found there),
/// what lies deeper as page_tour.h has it, five languages, light and dark, 1280 x 800, and sheets of six pages each:
///
///     CASESEAL_PICTURES=FOLDER QT_QPA_PLATFORM=offscreen .build/dev/bin/screenshots [pictures:de]
class Screenshots : public QObject {
    Q_OBJECT

    PracticeDesk m_practice;
    QString m_folder;
    QString m_language;
    QStringList m_names; ///< of one language, in the order of the tour
    Scheme* m_scheme = nullptr;

    [[nodiscard]] QString fileOf(const QString& page, const char* theme) const {
        return QStringLiteral("%1/%2-%3-%4.png").arg(m_folder, page, m_language, QLatin1String(theme));
    }
    void take(MainWindow& window, const QString& page) {
        m_names << page;
        for (const auto& [choice, theme] : {std::pair{SchemeChoice::Dark, "dark"}, {SchemeChoice::Light, "light"}}) {
            m_scheme->choose(choice);
            QTest::qWait(80); // palettes reach the widgets by events, charts a replot later
            QVERIFY(window.grab().save(fileOf(page, theme)));
        }
    }
    void tourOf(const char* role, QSettings& settings) {
        MainWindow window({m_practice.ports, settings, {}, m_practice.folder.path(), {}});
        window.resize(1280, 800);
        window.show();
        auto opened = m_practice.open(role);
        QVERIFY2(opened.has_value(), opened.has_value() ? role : opened.error().message.c_str());
        window.open(std::move(*opened));
        for (auto* page : window.findChild<Rail*>()->findChildren<QToolButton*>()) {
            page->click();
            QTest::qWait(300);
            take(window, QStringLiteral("%1-%2").arg(QLatin1String(role), page->objectName()));
        }
        for (const auto& stop : page_tour::insideFor(role)) {
            stop.go(window);
            take(window, QStringLiteral("%1-%2").arg(QLatin1String(role), QLatin1String(stop.name)));
        }
    }
    /// Two columns and three rows of pages at half their size.
    void sheets(const char* theme) const {
        constexpr qsizetype kOnSheet = 6;
        const QSize half(640, 400);
        for (qsizetype first = 0; first < m_names.size(); first += kOnSheet) {
            QImage sheet(half.width() * 2, half.height() * 3, QImage::Format_RGB32);
            sheet.fill(Qt::gray);
            QPainter painter(&sheet);
            for (qsizetype at = first; at < std::min(first + kOnSheet, m_names.size()); ++at)
                painter.drawImage(
                    QPoint(half.width() * int((at - first) % 2), half.height() * int((at - first) / 2)),
                    QImage(fileOf(m_names[at], theme)).scaled(half, Qt::KeepAspectRatio, Qt::SmoothTransformation));
            painter.end();
            QVERIFY(sheet.save(QStringLiteral("%1/sheet-%2-%3-%4.png")
                                   .arg(m_folder, m_language, QLatin1String(theme))
                                   .arg(first / kOnSheet, 2, 10, QLatin1Char('0'))));
        }
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_practice.trouble.empty(), m_practice.trouble.c_str());
        m_folder = qEnvironmentVariable("CASESEAL_PICTURES", QStringLiteral(CASESEAL_BINARY_DIR "/pictures"));
        QVERIFY(QDir().mkpath(m_folder));
    }
    void pictures_data() {
        QTest::addColumn<QString>("language");
        for (const auto& one : words::languages())
            QTest::newRow(qPrintable(one.tag)) << one.tag;
    }
    void pictures() {
        QFETCH(QString, language);
        m_language = language;
        m_names.clear();
        const words::SpokenLanguage spoken(words::localeFor(language, QLocale::c()));
        Scheme scheme(SchemeChoice::Light);
        m_scheme = &scheme;
        QSettings settings(m_practice.folder.path() + QStringLiteral("/%1.ini").arg(language), QSettings::IniFormat);
        {
            MainWindow window({m_practice.ports, settings, {}, m_practice.folder.path(), {}});
            window.resize(1280, 800);
            window.show();
            for (const auto& stop : page_tour::beforeLogIn(m_practice)) {
                stop.go(window);
                take(window, QLatin1String(stop.name));
            }
        }
        for (const char* role : page_tour::kRoles)
            tourOf(role, settings);
        sheets("light");
        sheets("dark");
    }
};

QTEST_MAIN(Screenshots)
#include "screenshots.moc"
