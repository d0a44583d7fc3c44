// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "widgets/seal_icon.h"
#include "widgets/seal_style.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace caseseal::ui {

namespace {
constexpr int kWidePx = 184, kNarrowPx = 56;
} // namespace

Rail::Rail(QWidget* parent)
    : QFrame(parent), m_group(new QButtonGroup(this)), m_pages(new QVBoxLayout),
      m_foot(new TextLabel({}, TextRole::Small, &Tokens::text2)) {
    setGround(*this, Ground::Rail);
    setFixedWidth(kWidePx);
    setAccessibleName(tr("Pages"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(8, 12, 9, 12);
    m_pages->setSpacing(2);
    all->addLayout(m_pages);
    all->addStretch();
    m_foot->setContentsMargins(10, 0, 0, 0);
    m_foot->setWordWrap(true);
    all->addWidget(m_foot);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

QToolButton* Rail::addPage(const QString& icon, const QString& name) {
    auto* button = new QToolButton;
    button->setObjectName(icon);
    const int page = static_cast<int>(m_group->buttons().size());
    button->setText(m_narrow ? QString() : name);
    button->setToolTip(m_narrow ? name : QString());
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    setSealIcon(*button, icon, 20);
    setButtonKind(*button, ButtonKind::Rail);
    m_group->addButton(button, page);
    m_pages->addWidget(button);
    const QKeySequence sequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + page));
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, sequence.toString(QKeySequence::NativeText)));
    auto* keys = new QShortcut(sequence, button);
    connect(keys, &QShortcut::activated, this, [this, page] { Q_EMIT chosen(page); });
    return button;
}

void Rail::setCurrent(int page) {
    if (auto* button = m_group->button(page)) {
        button->setChecked(true);
    } else if (auto* before = m_group->checkedButton()) {
        m_group->setExclusive(false);
        before->setChecked(false);
        m_group->setExclusive(true);
    }
}

void Rail::clear() {
    for (QAbstractButton* button : m_group->buttons())
        delete button;
}

void Rail::setFoot(const QString& text) { m_foot->setText(text); }

void Rail::setNarrow(bool narrow) {
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    setFixedWidth(narrow ? kNarrowPx : kWidePx);
    m_foot->setVisible(!narrow);
    for (QAbstractButton* button : m_group->buttons())
        button->setText(narrow ? QString() : button->accessibleName());
}

void Rail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QToolButton*>(focusWidget()))
            button->click();
    } else
        QFrame::keyPressEvent(event);
}

} // namespace caseseal::ui
