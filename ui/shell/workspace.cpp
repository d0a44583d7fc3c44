// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspace.h"

#include "desk/alarms.h"
#include "models/place_names.h"
#include "pages/account_page.h"
#include "pages/administration_page.h"
#include "pages/audit_trail_page.h"
#include "pages/consent_page.h"
#include "pages/integrity_page.h"
#include "pages/participant_page.h"
#include "pages/participants_page.h"
#include "pages/product_page.h"
#include "pages/queries_page.h"
#include "pages/verify_page.h"
#include "shell/quick_find.h"
#include "shell/rail.h"
#include "shell/seal_strip.h"
#include "shell/top_bar.h"
#include "widgets/card.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace caseseal::ui {

namespace {
constexpr int kNarrowBelowPx = 1100;
} // namespace

Workspace::Workspace(std::unique_ptr<desk::Desk> desk, QWidget* parent)
    : QWidget(parent), m_session(std::make_unique<DeskSession>(std::move(desk))), m_top(new TopBar(m_session->desk())),
      m_rail(new Rail), m_stack(new QStackedWidget), m_strip(new SealStrip(*m_session)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    const desk::TrialInfo info = m_session->desk().info();
    if (info.practice) {
        auto* band = new GroundFrame(Ground::Hatch);
        band->setFixedHeight(4);
        band->setAccessibleName(tr("Practice trial, invented data"));
        all->addWidget(band);
    }
    all->addWidget(m_top);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_stack, 1);
    all->addLayout(middle, 1);
    all->addWidget(m_strip);
    showFoot();
    addPages();
    wire();
    show(0);
}

/// The pages hold references into the session: they go first.
Workspace::~Workspace() {
    delete m_stack;
    delete m_strip;
    delete m_top;
}

void Workspace::showFoot() {
    const desk::TrialInfo info = m_session->desk().info();
    m_rail->setFoot(QStringLiteral("%1\n%2").arg(info.practice ? tr("Practice trial") : tr("Production trial"),
                                                 text(info.studyVersion)));
}

void Workspace::addPages() {
    for (PageRow& row : pagesFor(m_session->desk().me().roles)) {
        QToolButton* button = m_rail->addPage(QLatin1String(row.icon), row.name);
        m_pages.push_back({std::move(row), button, nullptr});
    }
    refreshCounts();
}

void Workspace::wire() {
    connect(m_rail, &Rail::chosen, this, &Workspace::show);
    connect(m_strip, &SealStrip::opened, this, [this] { openPage(PageId::Integrity); });
    connect(m_top, &TopBar::lockAsked, this, &Workspace::lockAsked);
    connect(m_top, &TopBar::accountAsked, this, &Workspace::openAccount);
    connect(&m_top->find(), &QuickFind::chosen, this, &Workspace::openForm);
    connect(&m_top->find(), &QuickFind::queryChosen, this, &Workspace::openQuery);
    connect(m_session.get(), &DeskSession::stateChanged, this, &Workspace::refreshCounts);
    m_findKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(m_findKey, &QShortcut::activated, &m_top->find(), &QuickFind::begin);
}

std::vector<PageId> Workspace::pages() const {
    std::vector<PageId> ids;
    for (const RailPage& page : m_pages)
        ids.push_back(page.row.id);
    return ids;
}

int Workspace::rowOf(PageId id) const {
    const auto at = std::find_if(m_pages.begin(), m_pages.end(), [id](const auto& page) { return page.row.id == id; });
    return at == m_pages.end() ? -1 : static_cast<int>(at - m_pages.begin());
}

bool Workspace::hasPage(PageId page) const { return rowOf(page) >= 0; }

QWidget* Workspace::page(PageId id) {
    const int row = rowOf(id);
    return row < 0 ? nullptr : &made(row);
}

QWidget& Workspace::made(int page) {
    RailPage& at = m_pages[static_cast<std::size_t>(page)];
    if (!at.widget) {
        at.widget = at.row.make(*m_session, *this);
        m_stack->addWidget(at.widget);
        if (at.row.id == PageId::Administration)
            wireAdministration(at.widget);
    }
    return *at.widget;
}

ParticipantPage& Workspace::participant() {
    if (!m_participant) {
        m_participant = new ParticipantPage(m_session->desk());
        m_participant->setLanguage(readingLanguage());
        m_stack->addWidget(m_participant);
        connect(m_session.get(), &DeskSession::verified, m_participant, &ParticipantPage::refresh);
        connect(m_participant, &ParticipantPage::trailAsked, this, [this](const QString& subject) {
            store::TrailFilter filter;
            filter.subject = bytes(subject);
            openTrail(filter);
        });
        m_participant->setKitsOpen(hasPage(PageId::Product));
        connect(m_participant, &ParticipantPage::kitsAsked, this, [this](const QString& subject) {
            openPage(PageId::Product);
            if (auto* product = qobject_cast<ProductPage*>(m_stack->currentWidget()))
                product->find(subject);
        });
        connect(m_participant, &ParticipantPage::backAsked, this, [this] { openPage(PageId::Participants); });
        connect(m_participant, &ParticipantPage::participantChanged, this,
                [this](const QString& subject) { m_top->find().setCurrent(bytes(subject)); });
    }
    return *m_participant;
}

void Workspace::focusFirst() {
    if (auto* page = qobject_cast<Page*>(m_stack->currentWidget()))
        page->enter();
}

void Workspace::leave(std::function<void()> then) {
    if (m_participant)
        m_participant->leave(std::move(then));
    else
        then();
}

void Workspace::openPage(PageId page) {
    if (const int row = rowOf(page); row >= 0)
        show(row);
}

void Workspace::leaveCurrent(std::function<void()> go) {
    if (m_participant && m_stack->currentWidget() == m_participant)
        m_participant->leave(std::move(go));
    else if (auto* before = qobject_cast<Page*>(m_stack->currentWidget()))
        before->leave(std::move(go));
    else
        go();
}

/// The rail shows the new page when the old one has let go.
void Workspace::show(int page) {
    m_rail->setCurrent(m_current);
    leaveCurrent([this, page] {
        QWidget& widget = made(page);
        m_stack->setCurrentWidget(&widget);
        m_current = page;
        m_rail->setCurrent(page);
        if (auto* shown = qobject_cast<Page*>(&widget))
            shown->enter();
    });
}

void Workspace::openAccount() {
    leaveCurrent([this] {
        if (!m_account) {
            m_account = new AccountPage(*m_session, m_idleMinutes);
            connect(m_account, &AccountPage::idleMinutesChosen, this, &Workspace::idleMinutesChosen);
            m_stack->addWidget(m_account);
        }
        m_stack->setCurrentWidget(m_account);
        m_current = -1;
        m_rail->setCurrent(-1);
        m_account->enter();
    });
}

VerifyPage& Workspace::checkedFile() {
    if (!m_checkedFile) {
        m_checkedFile = new VerifyPage;
        connect(m_checkedFile, &VerifyPage::left, this, &Workspace::leaveFile);
        connect(m_checkedFile, &VerifyPage::headGiven, this, [this](const evidence::HeldHead& head) {
            openPage(PageId::Integrity);
            if (auto* page = qobject_cast<IntegrityPage*>(m_stack->currentWidget()))
                page->compareHead(head);
        });
        m_stack->addWidget(m_checkedFile);
    }
    return *m_checkedFile;
}

void Workspace::checkFile(const QString& file) {
    if (m_alone)
        return; // a participant has the device
    leaveCurrent([this, file] {
        VerifyPage& page = checkedFile();
        if (m_stack->currentWidget() != &page)
            m_beforeFile = m_stack->currentWidget();
        m_stack->setCurrentWidget(&page);
        m_current = -1;
        m_rail->setCurrent(-1);
        page.verify(file);
    });
}

void Workspace::leaveFile() {
    const auto row = std::ranges::find(m_pages, m_beforeFile.data(), &RailPage::widget);
    if (m_beforeFile && m_beforeFile == m_participant)
        showParticipant();
    else if (m_beforeFile && m_beforeFile == m_account)
        openAccount();
    else
        show(m_beforeFile && row != m_pages.end() ? static_cast<int>(row - m_pages.begin()) : 0);
}

void Workspace::wireAdministration(QWidget* page) {
    auto* administration = qobject_cast<AdministrationPage*>(page);
    connect(administration, &AdministrationPage::accountAsked, this, &Workspace::openAccount);
    connect(administration, &AdministrationPage::reloadAsked, this, &Workspace::reload);
}

void Workspace::reload() {
    QWidget* front = m_stack->currentWidget();
    std::optional<PageId> frontId;
    for (RailPage& page : m_pages)
        if (page.widget == front)
            frontId = page.row.id;
        else
            delete std::exchange(page.widget, nullptr);
    if (m_participant != front)
        delete std::exchange(m_participant, nullptr);
    m_top->setPerson(m_session->desk().me());
    showFoot();
    fillRail(front, frontId);
}

/// The page in front may be the one that asked: it goes later where the person no longer has it.
void Workspace::fillRail(QWidget* kept, std::optional<PageId> keptAs) {
    m_rail->clear();
    m_pages.clear();
    addPages();
    QWidget* before = m_top->findChild<QWidget*>(QStringLiteral("lock"));
    for (const RailPage& page : m_pages) {
        setTabOrder(before, page.button);
        before = page.button;
    }
    m_current = keptAs ? rowOf(*keptAs) : -1;
    if (m_current >= 0)
        m_pages[static_cast<std::size_t>(m_current)].widget = kept;
    m_rail->setCurrent(m_current);
    if (keptAs && m_current < 0) {
        show(0);
        kept->deleteLater();
    }
}

void Workspace::showParticipant() {
    m_stack->setCurrentWidget(m_participant);
    m_current = rowOf(PageId::Participants);
    m_rail->setCurrent(m_current);
}

void Workspace::openForm(const store::FormPlace& place) {
    if (!hasPage(PageId::Participants))
        return;
    if (place.form.empty())
        participant().openParticipant(place.subject);
    else
        participant().openForm(place);
    m_top->find().setCurrent(place.subject);
    showParticipant();
}

void Workspace::goToField(const store::ItemPlace& place) {
    if (!hasPage(PageId::Participants))
        return;
    const store::FormPlace form{place.subject, place.event, place.eventRepeat, place.form, place.formRepeat};
    participant().openForm(form, place.item.empty() ? nullptr : &place);
    showParticipant();
}

void Workspace::openQuery(std::uint64_t number) {
    openPage(PageId::Queries);
    if (auto* queries = qobject_cast<QueriesPage*>(m_stack->currentWidget()))
        queries->choose(number);
}

void Workspace::openTrail(const store::TrailFilter& filter) {
    openPage(PageId::AuditTrail);
    if (auto* trail = qobject_cast<AuditTrailPage*>(m_stack->currentWidget())) {
        desk::TrailQuery query;
        const auto only = [](std::vector<std::string>& wanted, const std::string& one) {
            if (!one.empty())
                wanted.push_back(one);
        };
        only(query.subjects, filter.subject);
        only(query.events, filter.event);
        only(query.forms, filter.form);
        only(query.items, filter.item);
        trail->setFilter(query);
    }
}

void Workspace::openEntry(std::uint64_t id) {
    openPage(PageId::AuditTrail);
    if (auto* trail = qobject_cast<AuditTrailPage*>(m_stack->currentWidget()))
        trail->showEntry(id);
}

void Workspace::enrol() {
    openPage(PageId::Participants);
    if (auto* page = qobject_cast<ParticipantsPage*>(m_stack->currentWidget()))
        page->showEnrol(true);
}

void Workspace::openConsent(const std::string& subject) {
    openPage(PageId::Consent);
    if (auto* page = qobject_cast<ConsentPage*>(m_stack->currentWidget()))
        page->choose(subject);
}

void Workspace::showAlone(QWidget* page) {
    m_beforeAlone = m_stack->currentWidget();
    m_alone = page;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    for (QWidget* around : std::initializer_list<QWidget*>{m_top, m_rail, m_strip})
        around->hide();
    m_findKey->setEnabled(false);
}

void Workspace::endAlone() {
    if (!m_alone)
        return;
    for (QWidget* around : std::initializer_list<QWidget*>{m_top, m_rail, m_strip})
        around->show();
    m_findKey->setEnabled(true);
    if (m_beforeAlone)
        m_stack->setCurrentWidget(m_beforeAlone);
    m_stack->removeWidget(m_alone);
    m_alone->deleteLater(); // it may be its own signal that brought us here
    m_alone = nullptr;
    if (auto* page = qobject_cast<Page*>(m_stack->currentWidget()))
        page->enter();
}

void Workspace::refreshCounts() {
    const auto count = [this](PageId id, const QString& text, Ink ink = &Tokens::text2) {
        if (const int row = rowOf(id); row >= 0)
            setCount(*m_pages[static_cast<std::size_t>(row)].button, text, ink);
    };
    if (const auto counts = m_session->desk().projection().counts()) {
        count(PageId::Participants, words::number(counts->subjects));
        count(PageId::Queries, counts->openQueries > 0 ? words::number(counts->openQueries) : QString());
    }
    const desk::SealState& state = m_session->state();
    const auto ringing = m_session->desk().alarms().ringing();
    const auto findings = state.lastVerdict == evidence::VerdictKind::Altered ? state.findings.size() : 0;
    const bool alarm = ringing > 0 || state.lastVerdict == evidence::VerdictKind::Altered;
    count(PageId::Integrity, alarm ? words::number(std::max<std::uint64_t>(findings, ringing)) : QString(),
          alarm ? &Tokens::alarm : &Tokens::text2);
}

void Workspace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < kNarrowBelowPx);
}

} // namespace caseseal::ui
