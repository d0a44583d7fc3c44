// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QWindow>

/// A person at the keyboard. Every key goes to the window as from the system; the window gives it to whatever has the
/// focus, to a list or menu that is open, or to a shortcut. No mouse, no call into the program.
class Typist {
public:
    static constexpr int kPauseMs = 4; ///< after each key: the window paints and answers

    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        if (QWindow* window = typedInto())
            QTest::keyClick(window, key, with);
        QTest::qWait(kPauseMs);
    }
    static void control(Qt::Key key) { press(key, Qt::ControlModifier); }
    /// Characters of a keyboard without accents.
    static void type(const char* text) {
        for (const char* c = text; *c; ++c) {
            if (QWindow* window = typedInto())
                QTest::keyClick(window, *c);
            QTest::qWait(kPauseMs);
        }
    }
    static void enter(const char* text) {
        type(text);
        press(Qt::Key_Return);
    }
    /// Tab, or Shift+Tab, until this has the focus; false where it does not come within 60 stops.
    static bool walkTo(const char* name, bool back = false) {
        for (int stop = 0; stop < 60 && focusName() != QLatin1String(name); ++stop)
            press(back ? Qt::Key_Backtab : Qt::Key_Tab, back ? Qt::ShiftModifier : Qt::NoModifier);
        return focusName() == QLatin1String(name);
    }
    /// Object name of what has the focus.
    static QString focusName() {
        const QWidget* focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }

private:
    /// A window manager gives the keyboard to a dialog that opens, and back when a list closes; where there is none, it
    /// is given here. A list that has just closed may still have the focus: what is typed then is for the window.
    static QWindow* typedInto() {
        QWidget* dialog = QApplication::activeModalWidget();
        static QPointer<QWidget> last;
        if (!dialog && QApplication::activeWindow())
            last = QApplication::activeWindow();
        QWidget* wanted = dialog ? dialog : last.data();
        if (!wanted || QApplication::activePopupWidget()) {
            if (!QGuiApplication::focusWindow())
                qWarning("no window has the keyboard");
            return QGuiApplication::focusWindow();
        }
        if (QGuiApplication::focusWindow() != wanted->windowHandle()) {
            wanted->windowHandle()->requestActivate();
            (void)QTest::qWaitForWindowActive(wanted->windowHandle());
        }
        return wanted->windowHandle();
    }
};
