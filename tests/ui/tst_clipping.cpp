// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tour.h"
#include "text_probe.h"

#include "shell/rail.h"
#include "shell/scheme.h"
#include "shell/workspace.h"
#include "words/language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace caseseal;
using namespace caseseal::ui;

namespace {

/// What may be cut or shortened, and why.
bool isExempt(const QWidget& widget) {
    // Cells are data of any length; their full text is in the tool tip or on the row's own page. Headers are not
    // exempt.
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
        view && view->viewport() == &widget && !qobject_cast<const QHeaderView*>(view))
        return true;
    // What a person typed scrolls in its field; an empty one shows our own words and is not exempt.
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget); line && !line->text().isEmpty())
        return true;
    if (qobject_cast<const QPlainTextEdit*>(widget.parentWidget()))
        return true;
    // Their entries are the study's words (code lists, units) and persons, not ours.
    for (const char* name : {"CodeComboEdit", "UnitEdit", "SegmentedEdit"})
        if (QString::fromLatin1(widget.metaObject()->className()).endsWith(QLatin1String(name)))
            return true;
    return widget.objectName() == QLatin1String("person");
}

/// The words that a widget says by itself: an ellipsis that stands there is meant ("Open a trial …").
QString ownWords(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return combo->currentText();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->placeholderText();
    return widget.accessibleName();
}

QString nameOf(const QWidget& widget) {
    QString name = QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
    for (const QWidget* at = &widget; at; at = at->parentWidget())
        if (!at->objectName().isEmpty())
            return name + QStringLiteral(" in ") + at->objectName();
    return name;
}

/// Everything on a window that is not wholly there to be read.
QStringList clippedOn(QWidget& window, QStringList* allTexts) {
    const QChar ellipsis(0x2026);
    QStringList wrong;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->isWindow() || widget->visibleRegion().isEmpty() || isExempt(*widget))
            continue;
        qsizetype meant = ownWords(*widget).count(ellipsis);
        for (const DrawnText& drawn : TextProbe::textsOf(*widget)) {
            if (drawn.text.trimmed().isEmpty())
                continue;
            *allTexts << drawn.text;
            const bool shortened = drawn.text.contains(ellipsis) && --meant < 0;
            if (shortened || drawn.cut || !canBeSeen(*widget, drawn.place))
                wrong << QStringLiteral("%1: \"%2\"%3")
                             .arg(nameOf(*widget), drawn.text,
                                  shortened   ? QStringLiteral(" (shortened)")
                                  : drawn.cut ? QStringLiteral(" (cut)")
                                              : QStringLiteral(" (outside)"));
        }
    }
    return wrong;
}

} // namespace

/// Every page, in every language, at the smallest size that we promise: no label is cut, no button's words are
/// shortened. A page that is on somebody's rail is visited without a word here; what lies deeper has a stop of its own
/// in page_tour.h.
class TestClipping : public QObject {
    Q_OBJECT

    PracticeDesk m_practice;
    QString m_language;
    QStringList m_wrong;
    QStringList m_texts;

    WelcomeParts parts(QSettings& settings) const {
        return {m_practice.ports, settings, {}, m_practice.folder.path(), {}};
    }
    static void show(MainWindow& window) {
        window.resize(1280, 800);
        window.show();
    }

    void look(MainWindow& window, const QString& page) {
        QTest::qWait(30);
        QCoreApplication::sendPostedEvents(nullptr,
                                           QEvent::LayoutRequest); // a job's figures may be newer than their places
        QStringList texts;
        for (const QString& what : clippedOn(window, &texts))
            m_wrong << QStringLiteral("%1 %2: %3").arg(m_language, page, what);
        m_texts << texts;
    }

    void visitRail(MainWindow& window, const QString& role, std::set<QString>& seen) {
        auto* rail = window.findChild<Rail*>();
        QVERIFY(rail);
        for (auto* page : rail->findChildren<QToolButton*>()) {
            page->click();
            QTest::qWait(100);
            look(window, QStringLiteral("%1-%2").arg(role, page->objectName()));
            seen.insert(page->objectName());
        }
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_practice.trouble.empty(), m_practice.trouble.c_str()); }

    /// The probe sees what it should: its own small widgets.
    void theProbeBites() {
        QWidget window;
        window.resize(400, 200);
        auto* whole = new QLabel(QStringLiteral("whole"), &window);
        auto* cut = new QLabel(QStringLiteral("this is much too long for its place"), &window);
        auto* outside = new QLabel(QStringLiteral("outside of the window"), &window);
        whole->setGeometry(0, 0, 200, 30);
        cut->setGeometry(0, 40, 60, 30);
        outside->setGeometry(380, 80, 200, 30);
        window.show();
        QStringList texts;
        const QStringList wrong = clippedOn(window, &texts);
        QCOMPARE(texts.size(), 3);
        QCOMPARE(wrong.size(), 2);
        QVERIFY(wrong[0].contains(QLatin1String("much too long")));
        QVERIFY(wrong[1].contains(QLatin1String("outside")));
    }

    void pages_data() {
        QTest::addColumn<QString>("language");
        for (const auto& one : words::languages())
            QTest::newRow(qPrintable(one.tag)) << one.tag;
    }
    void pages() {
        QFETCH(QString, language);
        m_language = language;
        m_wrong.clear();
        m_texts.clear();
        const words::SpokenLanguage spoken(words::localeFor(language, QLocale::c()));
        Scheme scheme(SchemeChoice::Light);
        QSettings settings(m_practice.folder.path() + QStringLiteral("/%1.ini").arg(language), QSettings::IniFormat);
        {
            MainWindow window(parts(settings));
            show(window);
            for (const auto& stop : page_tour::beforeLogIn(m_practice)) {
                stop.go(window);
                look(window, QLatin1String(stop.name));
            }
        }
        std::set<QString> seen;
        for (const char* role : page_tour::kRoles) {
            MainWindow window(parts(settings));
            show(window);
            auto opened = m_practice.open(role);
            QVERIFY2(opened.has_value(), opened.has_value() ? role : opened.error().message.c_str());
            window.open(std::move(*opened));
            visitRail(window, QLatin1String(role), seen);
            const std::string_view who(role);
            for (const auto& stop : page_tour::insideFor(who)) {
                stop.go(window);
                look(window, QLatin1String(stop.name));
            }
        }
        QVERIFY(seen.size() >= 2);
        if (qEnvironmentVariableIsSet("CASESEAL_LIST_TEXTS")) // for whoever looks for words that stayed English
            qInfo().noquote() << m_texts.join(QLatin1Char('\n'));
        m_wrong.removeDuplicates();
        QVERIFY2(m_wrong.isEmpty(), qPrintable(QLatin1Char('\n') + m_wrong.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
