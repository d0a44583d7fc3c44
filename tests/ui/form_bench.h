// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "small_trial.h"

#include "pages/form_page.h"
#include "pages/participant_page.h"
#include "widgets/seal_style.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

/// A participant's page over a real Desk, and the keys that a person presses.
class FormBench {
public:
    SmallTrial trial;
    std::unique_ptr<caseseal::desk::Desk> desk;
    std::unique_ptr<caseseal::ui::ParticipantPage> page;

    /// Logs in and shows the page, 1096 x 720 as in a window of 1280 x 800; false where that fails.
    bool openAs(const std::string& person) {
        if (page)
            page->hide(); // an open editor gives its text while the page is whole
        page.reset();
        desk.reset();
        desk = trial.open(person);
        if (!desk)
            return false;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        page = std::make_unique<caseseal::ui::ParticipantPage>(*desk);
        page->setClock(trial.clock);
        page->setLanguage("en");
        page->resize(1096, 720);
        page->show();
        return QTest::qWaitForWindowActive(page.get());
    }
    [[nodiscard]] caseseal::ui::FormPage& form() const { return page->form(); }
    [[nodiscard]] const caseseal::ui::FormModel& model() const { return *page->form().model(); }

    static QWidget* focus() { return QApplication::focusWidget(); }
    /// Each key goes where the focus is then: the first one opens the editor of a grid's cell.
    static void type(const QString& text) {
        for (const QChar c : text)
            QTest::keyClicks(focus(), QString(c));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(focus(), key, with); }
    template<class Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) const {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }
    /// Presses the letter of an entry in the menu that is open.
    static bool choose(Qt::Key letter) {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        QTest::keyClick(menu, letter);
        return true;
    }
    /// An act of the form's menu; false where it is not there or not possible now.
    [[nodiscard]] bool act(const char* name) const {
        auto* action = page->findChild<QAction*>(QString::fromLatin1(name));
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
    /// A picture of the page for people to look at, below the build folder.
    void picture(const char* name) const {
        const QString folder = QStringLiteral(CASESEAL_BINARY_DIR "/screenshots");
        QDir().mkpath(folder);
        page->grab().save(QStringLiteral("%1/form-%2.png").arg(folder, QString::fromLatin1(name)));
    }
    [[nodiscard]] QString focusName() const { return focus() ? focus()->objectName() : QString(); }
};
