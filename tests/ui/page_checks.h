// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <set>

/// What every page must let a person do who has no mouse, or who does not see.
namespace page_checks {

inline QString nameOf(const QWidget* widget) {
    return QStringLiteral("%1 (%2)").arg(widget->objectName(), QLatin1String(widget->metaObject()->className()));
}

inline bool isControl(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

/// Controls in sight that take the focus and do not say their name.
inline QStringList nameless(QWidget& window) {
    QStringList wrong;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool focusable = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && widget->isVisible();
        if (!focusable || !(isControl(widget) || (widget->focusPolicy() & Qt::TabFocus)) ||
            qobject_cast<QComboBox*>(widget->parentWidget()) ||
            widget->inherits("QComboBoxListView")) // a popup speaks with its combo box
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            wrong << nameOf(widget);
    }
    return wrong;
}

/// Controls in sight and enabled that Tab never comes to, from the window's first widget around to it again.
inline QStringList unreached(QWidget& window) {
    std::set<QWidget*> reached;
    for (int step = 0; step < 2000; ++step) {
        QWidget* now = QApplication::focusWidget();
        if (now && !reached.insert(now).second && step > 0)
            break;
        if (now && (qobject_cast<QAbstractItemView*>(now) || qobject_cast<QPlainTextEdit*>(now)))
            QTest::keyClick(now, Qt::Key_Tab, Qt::NoModifier);
        else
            QTest::keyClick(now ? now : &window, Qt::Key_Tab);
        if (QApplication::focusWidget() == now)
            return {QStringLiteral("Tab does not leave ") + (now ? nameOf(now) : QStringLiteral("the window"))};
    }
    QStringList missed;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool wanted = isControl(widget) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
                            widget->isVisible() && widget->isEnabled() &&
                            !qobject_cast<QComboBox*>(widget->parentWidget());
        if (wanted && !reached.contains(widget))
            missed << nameOf(widget);
    }
    return missed;
}

/// Every interface of the tree that assistive technology reads, from `root` down, in reading order.
inline void walk(QAccessibleInterface* root, QList<QAccessibleInterface*>& all, int depth = 0) {
    if (!root || !root->isValid() || depth > 40 || root->state().invisible)
        return;
    all << root;
    // A table of a hundred thousand cells is looked at by its first ones.
    const int children = std::min(root->childCount(), 400);
    for (int at = 0; at < children; ++at)
        walk(root->child(at), all, depth + 1);
}

/// Focusable things of the tree that have no name (cells and rows have their text).
inline QStringList silent(QWidget& window) {
    QList<QAccessibleInterface*> all;
    walk(QAccessible::queryAccessibleInterface(&window), all);
    QStringList wrong;
    for (QAccessibleInterface* at : all) {
        const auto role = at->role();
        const bool told = role == QAccessible::Cell || role == QAccessible::ListItem || role == QAccessible::TreeItem;
        const bool speaks = !at->text(QAccessible::Name).trimmed().isEmpty();
        if (at->state().focusable && !at->state().disabled && !speaks && !told)
            wrong << QStringLiteral("role %1, %2")
                         .arg(static_cast<int>(role))
                         .arg(at->object() ? QLatin1String(at->object()->metaObject()->className())
                                           : QLatin1String("no object"));
    }
    return wrong;
}

/// A screen reader's questions come late: what it counted on one page may be gone on the next. Asks everything in the
/// tree for children behind its last one and for the one with the focus; how many answered. Who cannot bear it crashes.
inline int askedTooLate(QWidget& window) {
    QList<QAccessibleInterface*> all;
    walk(QAccessible::queryAccessibleInterface(&window), all);
    int answered = 0;
    for (QAccessibleInterface* at : all) {
        for (const int behind : {0, 1, 7})
            if (const QAccessibleInterface* child = at->child(at->childCount() + behind))
                (void)child->isValid();
        if (const QAccessibleInterface* focused = at->focusChild())
            (void)focused->isValid();
        ++answered;
    }
    return answered;
}

} // namespace page_checks
