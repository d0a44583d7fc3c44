// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/administration_page.h"

#include "models/person_model.h"
#include "pages/page_header.h"
#include "pages/people_view.h"
#include "widgets/card.h"
#include "widgets/plain_table.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace caseseal::ui {

AdministrationPage::AdministrationPage(DeskSession& session, QWidget* parent)
    : Page(parent), m_session(session), m_tabs(new QButtonGroup(this)), m_tabRow(new QHBoxLayout),
      m_stack(new QStackedWidget) {
    setObjectName(QStringLiteral("administrationPage"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(new PageHeader(tr("Administration")));
    m_tabRow->setSpacing(6);
    m_tabRow->addStretch();
    all->addLayout(m_tabRow);
    all->addWidget(m_stack, 1);
    m_tabs->setExclusive(true);
    connect(m_tabs, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
    auto* people = new PeopleView(session);
    connect(people, &PeopleView::accountAsked, this, &AdministrationPage::accountAsked);
    connect(people, &PeopleView::ownRolesChanged, this, &AdministrationPage::reloadAsked);
    addTab(tr("People and roles"), people);
    addTab(tr("Delegation log"), makeLog());
    showTab(0);
}

void AdministrationPage::addTab(const QString& name, QWidget* content) {
    auto* tab = new QPushButton(name);
    tab->setObjectName(QStringLiteral("tab%1").arg(m_stack->count()));
    tab->setCheckable(true);
    setButtonKind(*tab, ButtonKind::Filter);
    m_tabs->addButton(tab, m_stack->count());
    m_tabRow->insertWidget(m_stack->count(), tab);
    m_stack->addWidget(content);
}

void AdministrationPage::showTab(int index) {
    m_tabs->button(index)->setChecked(true);
    m_stack->setCurrentIndex(index);
}

void AdministrationPage::enter() { m_tabs->checkedButton()->setFocus(); }

QWidget* AdministrationPage::makeLog() {
    auto* card = new Card;
    card->layout()->setContentsMargins(1, 1, 1, 1);
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("delegationLog"));
    auto* model = new DelegationModel(table);
    table->setModel(model);
    makePlain(*table, tr("Delegation log"));
    setColumnWidths(*table, {140, 190, 0, 160, 130, 190, 70});
    card->body()->addWidget(table);
    const auto load = [this, model] {
        if (auto log = m_session.desk().people().delegationLog())
            model->set(std::move(*log));
    };
    // Acts on people concern no participant.
    connect(&m_session, &DeskSession::sealed, table, [load](const QString& subject) {
        if (subject.isEmpty())
            load();
    });
    load();
    return card;
}

} // namespace caseseal::ui
