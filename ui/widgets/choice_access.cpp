// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_access.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QButtonGroup>

namespace caseseal::ui {

namespace {

QAccessible::Role roleOf(const QAbstractButton& button) {
    const bool oneOf = button.autoExclusive() || (button.group() && button.group()->exclusive());
    return oneOf ? QAccessible::RadioButton : QAccessible::CheckBox;
}

class ChoiceAccess final : public QAccessibleWidget {
public:
    explicit ChoiceAccess(QAbstractButton& button) : QAccessibleWidget(&button, roleOf(button)), m_button(button) {}

    [[nodiscard]] QString text(QAccessible::Text which) const override {
        const QString said = QAccessibleWidget::text(which);
        return which == QAccessible::Name && said.isEmpty() ? m_button.text().remove(QLatin1Char('&')) : said;
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State now = QAccessibleWidget::state();
        now.checkable = 1;
        now.checked = m_button.isChecked() ? 1 : 0;
        return now;
    }
    [[nodiscard]] QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button.isEnabled())
            names.prepend(toggleAction());
        return names;
    }
    void doAction(const QString& action) override {
        if (action == toggleAction() || action == pressAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton& m_button;
};

QAccessibleInterface* makeChoiceAccess(const QString& className, QObject* object) {
    if (className != QLatin1String("QToolButton") && className != QLatin1String("QPushButton"))
        return nullptr;
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button && button->isCheckable() ? new ChoiceAccess(*button) : nullptr;
}

} // namespace

void installChoiceAccess() { QAccessible::installFactory(makeChoiceAccess); }

} // namespace caseseal::ui
