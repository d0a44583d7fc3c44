// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/trail_filter_bar.h"

#include "models/place_names.h"
#include "models/site_names.h"
#include "widgets/seal_style.h"
#include "widgets/search_edit.h"
#include "words/trail_words.h"
#include "words/words.h"

#include "desk/trial_persons.h"
#include "evidence/role.h"

#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QHBoxLayout>
#include <QPushButton>

namespace caseseal::ui {

namespace {

constexpr int kTypedMs = 250;

QHBoxLayout* makeLine(QWidget& line) {
    auto* row = new QHBoxLayout(&line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

/// A day as people type it; local midnight. Nothing where it is none.
std::optional<base::UtcTime> dayOf(const QString& typed) {
    for (const auto& form : {QStringLiteral("yyyy-MM-dd"), QStringLiteral("d.M.yyyy"), QStringLiteral("ddMMMyyyy"),
                             QStringLiteral("d MMM yyyy")})
        if (const QDate day = QLocale::c().toDate(typed.trimmed(), form); day.isValid())
            return base::UtcTime{day.startOfDay().toMSecsSinceEpoch()};
    return std::nullopt;
}

QString dayText(base::UtcTime time) {
    return QDateTime::fromMSecsSinceEpoch(time.msSinceEpoch).date().toString(Qt::ISODate);
}

} // namespace

TrailFilterBar::TrailFilterBar(desk::Desk& desk, QWidget* parent) : QWidget(parent) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    m_text = new SearchEdit(tr("Value, reason, person, participant, seal"));
    m_text->setObjectName(QStringLiteral("trailText"));
    m_text->setAccessibleName(tr("Text to look for"));
    all->addWidget(m_text);
    auto* first = new QWidget;
    makeLine(*first);
    addChoice(Act, tr("Every act"), first)->setObjectName(QStringLiteral("trailAct"));
    addChoice(Person, tr("Every person"), first)->setObjectName(QStringLiteral("trailPerson"));
    addChoice(Participant, tr("Every participant"), first)->setObjectName(QStringLiteral("trailParticipant"));
    addChoice(Site, tr("Every site"), first)->setObjectName(QStringLiteral("trailSite"));
    m_moreAct = new QPushButton(tr("More"));
    m_moreAct->setCheckable(true);
    setButtonKind(*m_moreAct, ButtonKind::Filter);
    m_moreAct->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    first->layout()->addWidget(m_moreAct);
    auto* resetAct = new QPushButton(tr("Reset"));
    resetAct->setObjectName(QStringLiteral("trailReset"));
    setButtonKind(*resetAct, ButtonKind::Quiet);
    resetAct->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    first->layout()->addWidget(resetAct);
    all->addWidget(first);
    m_more = makeMore();
    m_more->hide();
    all->addWidget(m_more);
    fillChoices(desk);
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypedMs);
    connect(&m_typed, &QTimer::timeout, this, &TrailFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typed.start(); });
    connect(m_moreAct, &QPushButton::toggled, m_more, &QWidget::setVisible);
    connect(resetAct, &QPushButton::clicked, this, &TrailFilterBar::reset);
}

QComboBox* TrailFilterBar::addChoice(Choice choice, const QString& everything, QWidget* line) {
    auto* box = new QComboBox;
    box->addItem(everything);
    box->setAccessibleName(everything);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    line->layout()->addWidget(box);
    if (choice == Participant || choice == Item) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->lineEdit()->setCursorPosition(0);
        box->lineEdit()->setAccessibleName(everything);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    }
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        if (box->lineEdit())
            box->lineEdit()->setCursorPosition(0);
        if (!m_quiet)
            Q_EMIT changed();
    });
    return m_choices[choice] = box;
}

QLineEdit* TrailFilterBar::addDay(QWidget* line, const QString& name, const char* object) {
    auto* day = new QLineEdit;
    day->setObjectName(QLatin1String(object));
    day->setPlaceholderText(name);
    day->setAccessibleName(name);
    day->setFixedWidth(104);
    line->layout()->addWidget(day);
    connect(day, &QLineEdit::textChanged, this, [this, day] {
        const bool wrong = !day->text().isEmpty() && !dayOf(day->text());
        setFieldState(*day, wrong ? FieldState::Error : FieldState::Normal);
        day->setToolTip(wrong ? tr("A day is written as 2026-11-22.") : QString());
        m_typed.start();
    });
    return day;
}

QWidget* TrailFilterBar::makeMore() {
    auto* lines = new QWidget;
    auto* all = new QVBoxLayout(lines);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    auto* places = new QWidget;
    makeLine(*places);
    addChoice(Visit, tr("Every visit"), places)->setObjectName(QStringLiteral("trailVisit"));
    addChoice(Form, tr("Every form"), places)->setObjectName(QStringLiteral("trailForm"));
    addChoice(Item, tr("Every item"), places)->setObjectName(QStringLiteral("trailItem"));
    all->addWidget(places);
    auto* rest = new QWidget;
    auto* row = makeLine(*rest);
    addChoice(Role, tr("Every role"), rest)->setObjectName(QStringLiteral("trailRole"));
    m_from = addDay(rest, tr("From day"), "trailFrom");
    m_until = addDay(rest, tr("Until day"), "trailUntil");
    m_reason = new QPushButton(tr("Only with a reason"));
    m_reason->setObjectName(QStringLiteral("trailReason"));
    m_reason->setCheckable(true);
    setButtonKind(*m_reason, ButtonKind::Filter);
    connect(m_reason, &QPushButton::toggled, this, [this] {
        if (!m_quiet)
            Q_EMIT changed();
    });
    row->addWidget(m_reason);
    all->addWidget(rest);
    return lines;
}

void TrailFilterBar::fillChoices(desk::Desk& desk) {
    m_quiet = true;
    const study::Study& study = desk.study();
    const auto add = [this](Choice choice, const QString& name, const std::string& key) {
        m_choices[choice]->addItem(name, text(key));
    };
    addPersons(desk);
    const SiteNames sites(desk.projection());
    for (const auto& one : sites.chains())
        add(Site, sites.of(one.chain), one.chain);
    m_choices[Site]->setVisible(sites.several());
    if (const auto subjects = desk.projection().subjects())
        for (const auto& row : *subjects)
            add(Participant, text(row.subject), row.subject);
    for (const auto& event : study.events)
        add(Visit, eventName(study, event.oid), event.oid);
    for (const auto& [oid, form] : study.forms)
        add(Form, formName(study, oid), oid);
    for (const auto& [oid, item] : study.items)
        add(Item, itemName(study, oid), oid);
    for (const auto role : evidence::kAllRoles)
        add(Role, words::role(evidence::nameOf(role)), std::string(evidence::nameOf(role)));
    m_quiet = false;
}

/// An id may be several persons', each of another installation: it stands once, with all their names.
void TrailFilterBar::addPersons(desk::Desk& desk) {
    const auto persons = desk::TrialPersons::load(desk.projection());
    if (!persons)
        return;
    std::map<std::string, QStringList> names;
    for (const auto* person : persons->all())
        if (const QString name = text(person->name.empty() ? person->id : person->name);
            !names[person->id].contains(name))
            names[person->id] << name;
    for (const auto& [id, called] : names)
        m_choices[Person]->addItem(called.join(QStringLiteral(", ")), text(id));
}

void TrailFilterBar::setActs(const std::vector<std::string>& acts) {
    QComboBox& box = *m_choices[Act];
    if (static_cast<int>(acts.size()) + 1 == box.count())
        return;
    m_quiet = true;
    const auto wanted = chosen(Act);
    while (box.count() > 1)
        box.removeItem(box.count() - 1);
    for (const auto& act : acts)
        box.addItem(words::actName(act), text(act));
    choose(Act, wanted);
    m_quiet = false;
}

std::vector<std::string> TrailFilterBar::chosen(Choice choice) const {
    const QComboBox& box = *m_choices[choice];
    const int at = box.isEditable() ? box.findText(box.currentText()) : box.currentIndex();
    if (at <= 0)
        return {};
    return {bytes(box.itemData(at).toString())};
}

void TrailFilterBar::choose(Choice choice, const std::vector<std::string>& wanted) {
    QComboBox& box = *m_choices[choice];
    box.setCurrentIndex(wanted.empty() ? 0 : std::max(0, box.findData(text(wanted.front()))));
}

desk::TrailQuery TrailFilterBar::query() const {
    desk::TrailQuery query;
    query.acts = chosen(Act);
    query.authors = chosen(Person);
    query.subjects = chosen(Participant);
    query.events = chosen(Visit);
    query.forms = chosen(Form);
    query.items = chosen(Item);
    query.roles = chosen(Role);
    query.chains = chosen(Site);
    query.from = dayOf(m_from->text());
    if (const auto until = dayOf(m_until->text()))
        query.until = base::UtcTime{until->msSinceEpoch + base::kMsPerDay};
    query.withReason = m_reason->isChecked();
    query.text = bytes(m_text->text().trimmed());
    return query;
}

void TrailFilterBar::setQuery(const desk::TrailQuery& query) {
    m_quiet = true;
    choose(Act, query.acts);
    choose(Person, query.authors);
    choose(Participant, query.subjects);
    choose(Visit, query.events);
    choose(Form, query.forms);
    choose(Item, query.items);
    choose(Role, query.roles);
    choose(Site, query.chains);
    m_from->setText(query.from ? dayText(*query.from) : QString());
    m_until->setText(query.until ? dayText({query.until->msSinceEpoch - 1}) : QString());
    m_reason->setChecked(query.withReason);
    m_text->setText(text(query.text));
    m_moreAct->setChecked(!query.events.empty() || !query.forms.empty() || !query.items.empty() ||
                          !query.roles.empty() || query.from || query.until || query.withReason);
    m_quiet = false;
    m_typed.stop();
    Q_EMIT changed();
}

void TrailFilterBar::reset() { setQuery({}); }

void TrailFilterBar::focusText() { m_text->setFocus(Qt::ShortcutFocusReason); }

} // namespace caseseal::ui
