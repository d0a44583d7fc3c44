// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/visit_tree_model.h"

#include "models/form_model.h"
#include "words/words.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace caseseal::ui {

namespace {

/// The next key of a series: one more than the highest number.
std::string nextOf(const std::vector<std::string>& keys) {
    unsigned long highest = 0;
    for (const auto& key : keys)
        highest = std::max(highest, QString::fromStdString(key).toULong());
    return std::to_string(highest + 1);
}

std::vector<std::string> inOrder(const std::set<std::string>& keys) {
    std::vector<std::string> sorted(keys.begin(), keys.end());
    std::sort(sorted.begin(), sorted.end(), repeatLess);
    return sorted;
}

QString titled(const study::Text& title, const std::string& name, const std::string& oid, const std::string& language) {
    const std::string& shown = title.in(language);
    return ui::text(!shown.empty() ? shown : !name.empty() ? name : oid).simplified();
}

QString withRepeat(const QString& name, const std::string& repeat) {
    return repeat.empty() ? name : name + QLatin1Char(' ') + ui::text(repeat);
}

/// The day that a visit waits for, while nothing is entered.
QString shortDay(const StatusCell& cell) {
    const auto status = cell.timing.status;
    if ((status != study::VisitStatus::Upcoming && status != study::VisitStatus::Due) || !cell.timing.window)
        return {};
    const QDate day = QDate::fromString(ui::text(cell.timing.window->target), Qt::ISODate);
    return QLocale().toString(day, QStringLiteral("d MMM"));
}

} // namespace

VisitTreeModel::VisitTreeModel(const study::Study& study, std::string language, QObject* parent)
    : QAbstractItemModel(parent), m_study(study), m_language(std::move(language)) {}

void VisitTreeModel::setParticipant(const std::string& subject, const std::vector<store::FormState>& states) {
    if (subject != m_subject) {
        m_added.clear();
        m_timings.clear();
        m_notAsked.clear();
    }
    m_subject = subject;
    m_states.clear();
    for (const auto& state : states)
        m_states.emplace(state.place, state);
    rebuild();
}

void VisitTreeModel::setTimings(std::map<std::pair<std::string, std::string>, VisitTiming> timings) {
    m_timings = std::move(timings);
    rebuild();
}

void VisitTreeModel::setNotAsked(std::set<store::FormPlace> forms) {
    if (forms == m_notAsked)
        return;
    m_notAsked = std::move(forms);
    rebuild();
}

void VisitTreeModel::setAltered(const std::set<store::FormPlace>& places) {
    m_altered = places;
    rebuild();
}

void VisitTreeModel::setLanguage(const std::string& language) {
    m_language = language;
    rebuild();
}

const store::FormState* VisitTreeModel::stateOf(const store::FormPlace& place) const {
    const auto found = m_states.find(place);
    return found == m_states.end() ? nullptr : &found->second;
}

std::vector<std::string> VisitTreeModel::repeatsOf(const study::Event& event) const {
    std::set<std::string> keys;
    for (const auto& [place, state] : m_states)
        if (place.event == event.oid)
            keys.insert(place.eventRepeat);
    for (const auto& place : m_added)
        if (place.event == event.oid)
            keys.insert(place.eventRepeat);
    for (const auto& [visit, timing] : m_timings)
        if (visit.first == event.oid && (timing.planned || timing.status == study::VisitStatus::Skipped))
            keys.insert(visit.second);
    return inOrder(keys);
}

std::vector<std::string> VisitTreeModel::repeatsOf(const VisitNode& visit, const std::string& form) const {
    std::set<std::string> keys;
    const auto belongs = [&](const store::FormPlace& place) {
        return place.event == visit.event->oid && place.eventRepeat == visit.repeat && place.form == form;
    };
    for (const auto& [place, state] : m_states)
        if (belongs(place))
            keys.insert(place.formRepeat);
    for (const auto& place : m_added)
        if (belongs(place))
            keys.insert(place.formRepeat);
    return inOrder(keys);
}

void VisitTreeModel::addForms(VisitNode& visit, const study::FormRef& ref) const {
    const auto* form = m_study.form(ref.form);
    if (!form)
        return;
    store::FormPlace place{m_subject, visit.event->oid, visit.repeat, ref.form, {}};
    const bool asked = !m_notAsked.contains(place);
    if (!form->repeating) {
        visit.forms.push_back({Kind::Form, place, stateOf(place), asked});
        return;
    }
    auto repeats = repeatsOf(visit, ref.form);
    const bool none = repeats.empty();
    if (none)
        repeats.emplace_back("1");
    for (const auto& repeat : repeats) {
        place.formRepeat = repeat;
        visit.forms.push_back({Kind::Form, place, stateOf(place), asked});
    }
    // "Another" is offered once the last one holds something.
    if (!none && visit.forms.back().state) {
        place.formRepeat = nextOf(repeats);
        visit.forms.push_back({Kind::AnotherForm, place, nullptr, asked});
    }
}

VisitTreeModel::VisitNode VisitTreeModel::makeVisit(const study::Event& event, const std::string& repeat) const {
    VisitNode visit{Kind::Visit, &event, repeat, false, true, {}, {}};
    std::vector<const store::FormState*> states;
    bool altered = false;
    for (const auto& [place, state] : m_states)
        if (place.event == event.oid && place.eventRepeat == repeat)
            states.push_back(&state);
    for (const auto& place : m_altered)
        altered = altered || (place.subject == m_subject && place.event == event.oid && place.eventRepeat == repeat);
    visit.started = !states.empty();
    const auto timing = m_timings.find({event.oid, repeat});
    std::set<std::string> notAsked;
    for (const auto& place : m_notAsked)
        if (place.event == event.oid && place.eventRepeat == repeat)
            notAsked.insert(place.form);
    visit.asked = event.forms.empty() || notAsked.size() < event.forms.size();
    visit.cell = cellOf(event, states, altered, timing == m_timings.end() ? VisitTiming{} : timing->second, notAsked);
    for (const auto& ref : event.forms)
        addForms(visit, ref);
    return visit;
}

void VisitTreeModel::addVisits(const study::Event& event) {
    if (!event.repeating) {
        m_visits.push_back(makeVisit(event, {}));
        return;
    }
    auto repeats = repeatsOf(event);
    if (repeats.empty())
        repeats.emplace_back("1");
    for (const auto& repeat : repeats)
        m_visits.push_back(makeVisit(event, repeat));
    if (m_visits.back().started)
        m_visits.push_back({Kind::AnotherVisit, &event, nextOf(repeats), false, true, {}, {}});
}

bool VisitTreeModel::sameShape(const std::vector<VisitNode>& other) const {
    return std::equal(m_visits.begin(), m_visits.end(), other.begin(), other.end(), [](const auto& a, const auto& b) {
        return a.kind == b.kind && a.event == b.event && a.repeat == b.repeat && a.forms == b.forms;
    });
}

/// Rows that stay keep their place in the view (what is open stays open); only a new shape is a reset.
void VisitTreeModel::rebuild() {
    auto before = std::move(m_visits);
    m_visits.clear();
    for (const auto& event : m_study.events)
        addVisits(event);
    if (!sameShape(before)) {
        std::swap(before, m_visits);
        beginResetModel();
        std::swap(before, m_visits);
        endResetModel();
        return;
    }
    if (m_visits.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row)
        if (const QModelIndex visit = index(row, 0); rowCount(visit) > 0)
            Q_EMIT dataChanged(index(0, 0, visit), index(rowCount(visit) - 1, 0, visit));
}

QModelIndex VisitTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    // A form row carries its visit's number plus one; a visit row carries none.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr{0});
}

QModelIndex VisitTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int VisitTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_visits.size());
    return parent.internalId() == 0 ? static_cast<int>(m_visits[static_cast<std::size_t>(parent.row())].forms.size())
                                    : 0;
}

int VisitTreeModel::columnCount(const QModelIndex&) const { return 1; }

const VisitTreeModel::VisitNode* VisitTreeModel::visitAt(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const auto row = index.internalId() == 0 ? static_cast<std::size_t>(index.row()) : index.internalId() - 1;
    return &m_visits[row];
}

const VisitTreeModel::FormNode* VisitTreeModel::formAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &visitAt(index)->forms[static_cast<std::size_t>(index.row())];
}

VisitTreeModel::Kind VisitTreeModel::kindOf(const QModelIndex& index) const {
    if (const auto* form = formAt(index))
        return form->kind;
    return visitAt(index)->kind;
}

store::FormPlace VisitTreeModel::placeOf(const QModelIndex& index) const {
    if (const auto* form = formAt(index))
        return form->place;
    const auto* visit = visitAt(index);
    if (!visit || visit->kind != Kind::AnotherVisit || visit->event->forms.empty())
        return {};
    const std::string& form = visit->event->forms.front().form;
    const auto* design = m_study.form(form);
    return {m_subject, visit->event->oid, visit->repeat, form, design && design->repeating ? "1" : ""};
}

QModelIndex VisitTreeModel::indexOf(const store::FormPlace& place) const {
    for (std::size_t v = 0; v < m_visits.size(); ++v)
        for (std::size_t f = 0; f < m_visits[v].forms.size(); ++f)
            if (const auto& form = m_visits[v].forms[f]; form.kind == Kind::Form && form.place == place)
                return index(static_cast<int>(f), 0, index(static_cast<int>(v), 0));
    return {};
}

QModelIndex VisitTreeModel::addPlace(const store::FormPlace& place) {
    if (const QModelIndex there = indexOf(place); there.isValid())
        return there;
    m_added.insert(place);
    rebuild();
    return indexOf(place);
}

QString VisitTreeModel::nameOf(const study::Event& event) const {
    return titled(event.title, event.name, event.oid, m_language);
}

QString VisitTreeModel::visitName(const store::FormPlace& place) const {
    const auto* event = m_study.event(place.event);
    return event ? withRepeat(nameOf(*event), place.eventRepeat) : ui::text(place.event);
}

QString VisitTreeModel::formName(const store::FormPlace& place) const {
    const auto* form = m_study.form(place.form);
    if (!form)
        return ui::text(place.form);
    return withRepeat(titled(form->title, form->name, form->oid, m_language), place.formRepeat);
}

QVariant VisitTreeModel::visitData(const VisitNode& visit, int role) const {
    if (visit.kind == Kind::AnotherVisit) {
        const QString offer = tr("Another: %1…").arg(nameOf(*visit.event));
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(offer) : QVariant();
    }
    // A repeating visit that nobody needed yet: no number, no count.
    const bool none = visit.cell.total == 0;
    const QString name = none ? nameOf(*visit.event) : withRepeat(nameOf(*visit.event), visit.repeat);
    const QString nothing = visit.asked ? tr("none") : tr("not asked for");
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return name;
    case Qt::AccessibleTextRole:
        return none ? QStringLiteral("%1, %2").arg(name, nothing)
                    : QStringLiteral("%1, %2").arg(name, describe(visit.cell));
    case kStatusRole:
        return static_cast<int>(none ? Status::Missing : visit.cell.status);
    case kCountRole:
        if (const QString day = shortDay(visit.cell); !day.isEmpty())
            return day;
        return none ? nothing : QStringLiteral("%1/%2").arg(visit.cell.done).arg(visit.cell.total);
    case kQueriesRole:
        return QVariant::fromValue<quint64>(visit.cell.queries);
    default:
        return {};
    }
}

QVariant VisitTreeModel::formData(const FormNode& form, int role) const {
    if (form.kind == Kind::AnotherForm) {
        store::FormPlace plain = form.place;
        plain.formRepeat.clear();
        const QString offer = tr("Another: %1…").arg(formName(plain));
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(offer) : QVariant();
    }
    const bool left = !form.asked && (!form.state || form.state->values == 0);
    const Status status = m_altered.contains(form.place) ? Status::Altered
                          : left                         ? Status::Missing
                                                         : statusOf(form.state);
    const quint64 queries = form.state ? form.state->openQueries : 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return formName(form.place);
    case Qt::AccessibleTextRole: {
        QString said =
            QStringLiteral("%1, %2").arg(formName(form.place), left ? tr("not asked for") : statusWord(status));
        if (!form.asked && !left)
            said += QStringLiteral(", ") + tr("not asked for");
        if (queries > 0)
            said += QStringLiteral(", ") + tr("%n queries open", nullptr, static_cast<int>(queries));
        return said;
    }
    case kStatusRole:
        return static_cast<int>(status);
    case kCountRole:
        return form.asked ? QVariant() : tr("not asked for");
    case kQueriesRole:
        return queries;
    default:
        return {};
    }
}

QVariant VisitTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == kKindRole)
        return static_cast<int>(kindOf(index));
    if (const auto* form = formAt(index))
        return formData(*form, role);
    return visitData(*visitAt(index), role);
}

} // namespace caseseal::ui
