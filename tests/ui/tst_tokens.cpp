// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/seal_icon.h"
#include "widgets/seal_style.h"
#include "widgets/status_mark.h"
#include "widgets/type_scale.h"

#include <QApplication>
#include <QDirIterator>
#include <QFontInfo>
#include <QFontMetrics>
#include <QTest>

using namespace caseseal::ui;

namespace {

/// Grounds on which text of any colour may stand.
const std::vector<Ink> kGrounds = {&Tokens::base, &Tokens::window, &Tokens::alt,
                                   &Tokens::rail, &Tokens::hover,  &Tokens::accentSoft};

double least(const Tokens& t, Ink ink, std::vector<Ink> grounds) {
    double worst = 21;
    for (Ink ground : grounds)
        worst = std::min(worst, contrast(t.*ink, t.*ground));
    return worst;
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsWcag() {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void everyTextIsReadable_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyTextIsReadable() {
        QFETCH(bool, dark);
        const Tokens& t = dark ? Tokens::dark() : Tokens::light();
        for (Ink ink : {&Tokens::text, &Tokens::text2, &Tokens::text3, &Tokens::accent, &Tokens::ok, &Tokens::warn,
                        &Tokens::alarm, &Tokens::query})
            QVERIFY2(least(t, ink, kGrounds) >= 4.5, qPrintable((t.*ink).name()));
        for (auto [ink, soft] : {std::pair{&Tokens::ok, &Tokens::okSoft},
                                 {&Tokens::warn, &Tokens::warnSoft},
                                 {&Tokens::alarm, &Tokens::alarmSoft},
                                 {&Tokens::query, &Tokens::querySoft}}) {
            QVERIFY2(contrast(t.*ink, t.*soft) >= 4.5, qPrintable((t.*ink).name()));
            QVERIFY2(contrast(t.text, t.*soft) >= 7, qPrintable((t.*soft).name()));
        }
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        QVERIFY(contrast(t.onTip, t.tip) >= 7);
        for (Ink border : {&Tokens::edge, &Tokens::warnLine})
            QVERIFY2(least(t, border, {&Tokens::base, &Tokens::window}) >= 3, qPrintable((t.*border).name()));
    }

    void highContrastIsBlackOrWhite() {
        for (const Tokens* t : {&Tokens::lightHighContrast(), &Tokens::darkHighContrast()}) {
            QVERIFY(contrast(t->text, t->base) >= 15);
            QCOMPARE(t->text, t->edge);
            QCOMPARE(t->accentSoft, t->base);
            QCOMPARE(t->borderPx, 2);
        }
    }

    void aPaletteTellsItsScheme() {
        for (const Tokens* t :
             {&Tokens::light(), &Tokens::dark(), &Tokens::lightHighContrast(), &Tokens::darkHighContrast()})
            QCOMPARE(&Tokens::of(t->palette()), t);
        QPalette foreign(Qt::black);
        foreign.setColor(QPalette::WindowText, Qt::white);
        foreign.setColor(QPalette::Window, Qt::black);
        QCOMPARE(&Tokens::of(foreign), &Tokens::dark());
    }

    void everyIconTakesBothInks() {
        QDirIterator icons(QStringLiteral(":/icons"));
        int count = 0;
        while (icons.hasNext()) {
            const QString name = QFileInfo(icons.next()).completeBaseName();
            const QImage image = iconPixmap(name, Qt::red, Qt::green, 32, 1).toImage();
            int red = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const QColor c = image.pixelColor(x, y);
                    red += c.alpha() > 200 && c.red() > 200 ? 1 : 0;
                    QVERIFY2(c.alpha() < 255 || c.blue() < 60, qPrintable(name)); // neither black nor white is left
                }
            QVERIFY2(red > 8, qPrintable(name));
            ++count;
        }
        QVERIFY(count >= 36);
    }

    void everyStatusHasAShapeOfItsOwn() {
        QSet<QString> icons, words;
        for (int s = 0; s <= static_cast<int>(Status::NotStarted); ++s) {
            const StatusMark mark = markOf(static_cast<Status>(s));
            QVERIFY(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(mark.icon)));
            icons << mark.icon;
            words << statusWord(static_cast<Status>(s));
        }
        QCOMPARE(icons.size(), 10);
        QCOMPARE(words.size(), 10);
    }

    void figuresHaveOneWidth() {
        if (!QFontInfo(fontFor(TextRole::Body)).family().startsWith(QStringLiteral("Open Sans")))
            QSKIP("Open Sans is not installed here");
        const QFontMetricsF metrics(fontFor(TextRole::Body));
        for (char digit = '0'; digit <= '9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('8')));
    }

    void hashesComeInFours() {
        QCOMPARE(inFours(QStringLiteral("4f2c91d0aa")), QStringLiteral("4f2c 91d0 aa"));
        QCOMPARE(inFours(QStringLiteral("4f2c91d0aa"), 2), QStringLiteral("4f2c 91d0"));
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
