// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QPushButton>
#include <QToolButton>

namespace caseseal::ui {

namespace {

/// Qt makes the accessible side of a button when its name is set, which may be before it can stay down, joins a group
/// or has a menu: what it is is asked each time.
class ButtonAccess final : public QAccessibleWidget {
public:
    explicit ButtonAccess(QAbstractButton& button) : QAccessibleWidget(&button), m_button(button) {}

    [[nodiscard]] QAccessible::Role role() const override {
        if (hasMenu())
            return QAccessible::ButtonMenu;
        if (!m_button.isCheckable())
            return QAccessible::PushButton;
        const bool oneOf = m_button.autoExclusive() || (m_button.group() && m_button.group()->exclusive());
        return oneOf ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        const QString said = QAccessibleWidget::text(which);
        return which == QAccessible::Name && said.isEmpty() ? m_button.text().remove(QLatin1Char('&')) : said;
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State now = QAccessibleWidget::state();
        now.checkable = m_button.isCheckable() ? 1 : 0;
        now.checked = m_button.isChecked() ? 1 : 0;
        now.pressed = m_button.isDown() ? 1 : 0;
        now.hasPopup = hasMenu() ? 1 : 0;
        return now;
    }
    [[nodiscard]] QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button.isEnabled())
            names.prepend(hasMenu() ? showMenuAction() : m_button.isCheckable() ? toggleAction() : pressAction());
        return names;
    }
    void doAction(const QString& action) override {
        if (action != toggleAction() && action != pressAction() && action != showMenuAction())
            QAccessibleWidget::doAction(action);
        else if (m_button.isCheckable())
            m_button.click();
        else
            m_button.animateClick(); // may open a menu or a question: whoever asked over the bus does not wait for it
    }

private:
    [[nodiscard]] bool hasMenu() const {
        const auto* tool = qobject_cast<const QToolButton*>(&m_button);
        const auto* push = qobject_cast<const QPushButton*>(&m_button);
        return (tool && tool->menu()) || (push && push->menu());
    }

    QAbstractButton& m_button;
};

QAccessibleInterface* makeAccessible(const QString& className, QObject* object) {
    if (className == QLatin1String("QScrollArea")) // the viewport and both bars, hidden or not: their number stays
        return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Client);
    if (className != QLatin1String("QToolButton") && className != QLatin1String("QPushButton"))
        return nullptr;
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button ? new ButtonAccess(*button) : nullptr;
}

} // namespace

void installAccessibility() { QAccessible::installFactory(makeAccessible); }

} // namespace caseseal::ui
