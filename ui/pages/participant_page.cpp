// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/participant_page.h"

#include "desk/consents.h"
#include "desk/form_work.h"
#include "models/consent_model.h"
#include "pages/bulk_card.h"
#include "pages/form_page.h"
#include "pages/participant_kits.h"
#include "pages/visit_panel.h"
#include "widgets/card.h"
#include "widgets/key_cap.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "widgets/visit_tree_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kSidePx = 228;
constexpr int kHeadPx = 80;

std::string firstLanguage(const study::Study& study) {
    return study.languages.empty() ? std::string("en") : study.languages.front();
}

} // namespace

ParticipantPage::ParticipantPage(desk::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new VisitTreeModel(desk.study(), firstLanguage(desk.study()), this)),
      m_tree(new VisitTreeView), m_kits(new ParticipantKits(desk)), m_form(new FormPage(desk)),
      m_panel(new VisitPanel(desk)), m_bulk(new BulkCard(desk)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeMain(), 1);
    wirePanels();
    makeShortcuts();
    connect(m_tree, &VisitTreeView::opened, this, &ParticipantPage::onOpened);
    connect(m_form, &FormPage::sealed, this, [this] {
        loadStates();
        Q_EMIT sealed();
    });
    connect(m_form, &FormPage::changesChanged, this, &ParticipantPage::changesChanged);
}

QWidget* ParticipantPage::makeSide() {
    auto* side = new GroundFrame(Ground::Side, this);
    side->setFixedWidth(kSidePx);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Line);
    column->addSpacing(8);
    m_tree->setModel(m_model);
    m_tree->setObjectName(QStringLiteral("visits"));
    m_tree->setAccessibleName(tr("Visits and forms"));
    column->addWidget(m_tree, 1);
    column->addWidget(m_kits);
    connect(m_kits, &ParticipantKits::asked, this, [this] { Q_EMIT kitsAsked(ui::text(subject())); });
    column->addWidget(makeActs());
    column->addWidget(makeKeys());
    return side;
}

/// The keys that nothing else on the page names.
QWidget* ParticipantPage::makeKeys() {
    auto* part = new QWidget;
    auto* lines = new QVBoxLayout(part);
    lines->setContentsMargins(16, 8, 8, 12);
    lines->setSpacing(4);
    using Keys = std::vector<std::pair<QString, QString>>;
    for (const Keys& line : {Keys{{tr("F2"), tr("history")}, {tr("Esc"), tr("undo")}},
                             Keys{{tr("Ctrl+PgDn"), tr("next form")}}, Keys{{tr("F6"), tr("visits")}}}) {
        auto* keys = new QHBoxLayout;
        keys->setSpacing(4);
        for (const auto& [key, act] : line) {
            keys->addWidget(new KeyCap(key));
            keys->addWidget(new TextLabel(act, TextRole::Small, &Tokens::text2));
            keys->addSpacing(6);
        }
        keys->addStretch();
        lines->addLayout(keys);
    }
    return part;
}

void ParticipantPage::makeShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::Key_F6), [this] {
        if (m_tree->hasFocus())
            m_form->focusBack();
        else
            m_tree->setFocus();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { stepForm(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { stepForm(-1); });
}

/// Kits may have been given out on another page.
void ParticipantPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!subject().empty())
        m_kits->show(subject());
}

/// Esc that nothing inside had a use for.
void ParticipantPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_tree->hasFocus())
        Q_EMIT backAsked();
    else
        m_tree->setFocus();
}

void ParticipantPage::stepForm(int step) {
    std::vector<store::FormPlace> forms;
    for (int v = 0; v < m_model->rowCount(); ++v) {
        const QModelIndex visit = m_model->index(v, 0);
        for (int f = 0; f < m_model->rowCount(visit); ++f)
            if (const QModelIndex form = m_model->index(f, 0, visit);
                m_model->kindOf(form) == VisitTreeModel::Kind::Form)
                forms.push_back(m_model->placeOf(form));
    }
    if (!m_form->isOpen())
        return;
    const auto here = std::find(forms.begin(), forms.end(), m_form->model()->place());
    const auto next = (here - forms.begin()) + step;
    if (here != forms.end() && next >= 0 && next < static_cast<std::ptrdiff_t>(forms.size()))
        openForm(forms[static_cast<std::size_t>(next)]);
}

/// The panels push the form down; nothing opens over it.
QWidget* ParticipantPage::makeMain() {
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* panels = new QVBoxLayout;
    panels->setContentsMargins(16, 0, 16, 0);
    panels->addWidget(m_panel);
    panels->addWidget(m_bulk);
    column->addLayout(panels);
    column->addWidget(m_form, 1);
    return main;
}

QWidget* ParticipantPage::makeActs() {
    auto* acts = new QWidget;
    auto* row = new QHBoxLayout(acts);
    row->setContentsMargins(12, 8, 12, 0);
    row->setSpacing(4);
    const auto add = [&](const QString& name, const char* objectName, const char* icon) {
        auto* act = new QPushButton(name);
        act->setObjectName(QLatin1String(objectName));
        setSealIcon(*act, QLatin1String(icon), 14);
        setCompact(*act);
        setButtonKind(*act, ButtonKind::Quiet);
        row->addWidget(act);
        return act;
    };
    m_visitAct = add(tr("Visit …"), "visitAct", "act-calendar");
    m_visitAct->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_visitAct->setToolTip(tr("Plan, skip, sign, verify or freeze the visit (Ctrl+T)"));
    connect(m_visitAct, &QPushButton::clicked, this, &ParticipantPage::askVisit);
    auto* history = add({}, "participantTrail", "act-history"); // three words do not fit above the visits
    history->setAccessibleName(tr("History"));
    history->setToolTip(tr("History"));
    connect(history, &QPushButton::clicked, this, [this] { Q_EMIT trailAsked(ui::text(subject())); });
    if (m_desk.mayDo("subject.withdraw")) {
        m_withdrawAct = add(tr("Withdraw …"), "withdrawAct", "act-remove");
        connect(m_withdrawAct, &QPushButton::clicked, this, [this] {
            m_fromForm = false;
            m_bulk->hide();
            m_panel->askWithdraw(subject());
        });
    }
    row->addStretch();
    return acts;
}

void ParticipantPage::wirePanels() {
    connect(m_panel, &VisitPanel::closed, this, &ParticipantPage::closePanels);
    connect(m_bulk, &BulkCard::closed, this, &ParticipantPage::closePanels);
    connect(m_panel, &VisitPanel::bulkAsked, this, [this](const BulkPlan& plan) {
        m_panel->hide();
        m_bulk->ask(plan);
    });
    connect(m_panel, &VisitPanel::changed, this, [this] {
        showHead();
        loadStates();
        Q_EMIT sealed();
    });
}

void ParticipantPage::closePanels() {
    m_panel->hide();
    m_bulk->hide();
    showHead();
    loadStates();
    if (m_form->isOpen() && !hasChanges())
        showForm(m_form->model()->place(), nullptr);
    if (m_fromForm)
        m_form->focusBack();
    else
        m_tree->setFocus();
}

/// The visit under the tree's frame, else that of the open form.
store::FormPlace ParticipantPage::visitInFocus() const {
    QModelIndex at = m_tree->currentIndex();
    if (m_model->kindOf(at.isValid() ? at : m_model->index(0, 0)) == VisitTreeModel::Kind::Visit && at.isValid())
        at = m_model->index(0, 0, at);
    if (at.isValid())
        return m_model->placeOf(at);
    return m_form->isOpen() ? m_form->model()->place() : store::FormPlace{subject(), {}, {}, {}, {}};
}

void ParticipantPage::askVisit() {
    const store::FormPlace place = visitInFocus();
    if (place.event.empty())
        return;
    m_fromForm = m_form->isAncestorOf(QApplication::focusWidget());
    m_bulk->hide();
    m_panel->askVisit(place);
}

QWidget* ParticipantPage::makeHead() {
    auto* head = new QWidget;
    head->setFixedHeight(kHeadPx - 1);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(16, 10, 12, 10);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    m_key = new TextLabel({}, TextRole::FormTitle);
    m_key->setObjectName(QStringLiteral("participant"));
    line->addWidget(m_key, 1);
    m_previous = makeStep(QStringLiteral("act-chevron-left"), tr("Previous participant"), -1);
    m_next = makeStep(QStringLiteral("act-chevron-right"), tr("Next participant"), 1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    column->addLayout(line);
    m_status = new TextLabel({}, TextRole::Small, &Tokens::text2);
    m_status->setWordWrap(true);
    column->addWidget(m_status);
    m_consent = new TextLabel({}, TextRole::Small, &Tokens::text2);
    m_consent->setObjectName(QStringLiteral("consentState"));
    m_consent->setWordWrap(true);
    column->addWidget(m_consent);
    column->addStretch();
    return head;
}

QToolButton* ParticipantPage::makeStep(const QString& icon, const QString& name, int step) {
    auto* button = new QToolButton;
    setButtonKind(*button, ButtonKind::Flat);
    setSealIcon(*button, icon, 14);
    button->setFixedSize(22, 22);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [this, step] { stepParticipant(step); });
    return button;
}

void ParticipantPage::setLanguage(const std::string& language) {
    m_model->setLanguage(language);
    m_form->setLanguage(language);
}

void ParticipantPage::setKitsOpen(bool opens) { m_kits->setOpens(opens); }

void ParticipantPage::setClock(std::shared_ptr<const base::ClockPort> clock) { m_form->setClock(std::move(clock)); }

bool ParticipantPage::hasChanges() { return m_form->hasChanges(); }

void ParticipantPage::leave(std::function<void()> then) { m_form->leave(std::move(then)); }

void ParticipantPage::openParticipant(const std::string& subject) {
    leave([this, subject] {
        showParticipant(subject);
        if (const auto place = firstOpenForm())
            showForm(*place, nullptr);
    });
}

void ParticipantPage::openForm(const store::FormPlace& place, const store::ItemPlace* focus) {
    const std::optional<store::ItemPlace> at = focus ? std::optional(*focus) : std::nullopt;
    // The same form: a jump within it loses nothing, and what is typed stays.
    const bool here = m_form->isOpen() && m_form->model()->place() == place;
    if (here && at)
        m_form->focusField({at->group, at->groupRepeat, at->item});
    if (here && (at || hasChanges()))
        return;
    leave([this, place, at] {
        if (place.subject != subject())
            showParticipant(place.subject);
        showForm(place, at ? &*at : nullptr);
    });
}

void ParticipantPage::showParticipant(const std::string& subject) {
    m_panel->hide();
    m_bulk->hide();
    auto states = m_desk.projection().formStates(subject);
    m_model->setParticipant(subject, states ? *states : std::vector<store::FormState>{});
    showHead();
    refresh();
    Q_EMIT participantChanged(ui::text(subject));
}

void ParticipantPage::showHead() {
    m_key->setText(ui::text(subject()));
    m_kits->show(subject());
    auto row = m_desk.projection().subject(subject());
    if (!row || !*row) {
        m_status->setText(tr("Not enrolled"));
        return;
    }
    const bool gone = (*row)->status == "withdrawn";
    if (m_withdrawAct)
        m_withdrawAct->setEnabled(!gone);
    m_status->setText(tr("%1, enrolled %2").arg(gone ? tr("Withdrawn") : tr("Active"), words::day((*row)->enrolled)));
    showConsent();
    const auto all = participants();
    m_previous->setEnabled(!all.empty() && all.front() != subject());
    m_next->setEnabled(!all.empty() && all.back() != subject());
}

/// The document that is most urgent; nothing where none is published.
void ParticipantPage::showConsent() {
    const auto status = m_desk.consents().status(subject());
    const auto urgent = [](const desk::ConsentLine& line) { return consentState(line) != ConsentState::InForce; };
    m_consent->setVisible(status && !status->lines.empty());
    if (!status || status->lines.empty())
        return;
    auto line = std::find_if(status->lines.begin(), status->lines.end(), urgent);
    if (line == status->lines.end())
        line = status->lines.begin();
    const auto state = consentState(*line);
    m_consent->setInk(state == ConsentState::InForce ? &Tokens::text2 : &Tokens::warn);
    m_consent->setText(line->version.empty() ? tr("Consent: %1").arg(stateName(state))
                                             : tr("Consent %1: %2").arg(ui::text(line->version), stateName(state)));
}

std::vector<std::string> ParticipantPage::participants() {
    std::vector<std::string> keys;
    if (auto rows = m_desk.projection().subjects())
        for (const auto& row : *rows)
            keys.push_back(row.subject);
    return keys;
}

void ParticipantPage::stepParticipant(int step) {
    const auto all = participants();
    const auto at = std::find(all.begin(), all.end(), subject());
    const auto next = (at - all.begin()) + step;
    if (at != all.end() && next >= 0 && next < static_cast<std::ptrdiff_t>(all.size()))
        openParticipant(all[static_cast<std::size_t>(next)]);
}

std::optional<store::FormPlace> ParticipantPage::firstOpenForm() const {
    std::optional<store::FormPlace> first;
    for (int v = 0; v < m_model->rowCount(); ++v) {
        const QModelIndex visit = m_model->index(v, 0);
        for (int f = 0; f < m_model->rowCount(visit); ++f) {
            const QModelIndex form = m_model->index(f, 0, visit);
            if (m_model->kindOf(form) != VisitTreeModel::Kind::Form)
                continue;
            const auto place = m_model->placeOf(form);
            if (!first)
                first = place;
            const auto status = statusOf(m_model->stateOf(place));
            if (status == Status::InProgress || status == Status::NotStarted)
                return place;
        }
    }
    return first;
}

void ParticipantPage::showForm(const store::FormPlace& place, const store::ItemPlace* focus) {
    m_model->addPlace(place);
    m_form->open(place, m_model->formName(place), m_model->visitName(place), focus);
    selectForm(place);
}

void ParticipantPage::selectForm(const store::FormPlace& place) {
    const QModelIndex index = m_model->indexOf(place);
    if (!index.isValid())
        return;
    m_tree->expand(index.parent());
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_tree->scrollTo(index);
    m_tree->viewport()->update();
}

void ParticipantPage::onOpened(const QModelIndex& index) {
    const auto place = m_model->placeOf(index);
    if (!place.form.empty())
        openForm(place);
}

void ParticipantPage::loadTimings() {
    std::map<std::pair<std::string, std::string>, VisitTiming> timings;
    if (const auto visits = m_desk.forms().visits(subject()))
        for (const auto& visit : *visits)
            timings[{visit.event, visit.eventRepeat}] = {visit.status, visit.window, !visit.planned.empty(),
                                                         visit.reason};
    m_model->setTimings(std::move(timings));
    if (const auto notAsked = m_desk.forms().notAsked(subject()))
        m_model->setNotAsked({notAsked->begin(), notAsked->end()});
}

void ParticipantPage::loadStates() {
    std::vector<store::FormPlace> open;
    for (int v = 0; v < m_model->rowCount(); ++v)
        if (const QModelIndex visit = m_model->index(v, 0); m_tree->isExpanded(visit) && m_model->rowCount(visit) > 0)
            open.push_back(m_model->placeOf(m_model->index(0, 0, visit)));
    if (auto states = m_desk.projection().formStates(subject()))
        m_model->setParticipant(subject(), *states);
    loadTimings();
    for (const auto& place : open)
        if (const QModelIndex index = m_model->indexOf(place); index.isValid())
            m_tree->expand(index.parent());
    if (m_form->isOpen())
        selectForm(m_form->model()->place());
}

void ParticipantPage::refresh() {
    std::set<store::FormPlace> altered;
    if (auto state = m_desk.sealState())
        for (const auto& finding : state->findings)
            if (!finding.place.subject.empty())
                altered.insert(store::formOf(finding.place));
    m_model->setAltered(altered);
    loadStates();
}

} // namespace caseseal::ui
