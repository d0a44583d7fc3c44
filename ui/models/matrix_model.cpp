// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix_model.h"

#include "desk/form_work.h"
#include "models/place_names.h"
#include "words/words.h"

#include <QDate>

#include <algorithm>

namespace caseseal::ui {

namespace {

const QString kNoVisit = QStringLiteral("–");

void fill(MatrixRow& row, const MatrixPlan& plan) {
    row.cells.clear();
    const std::string dayZero = isoDay(row.subject.enrolled);
    for (const study::Event& event : plan.events) {
        std::vector<const store::FormState*> states;
        for (const auto& state : row.states)
            if (state.place.event == event.oid)
                states.push_back(&state);
        const auto said = std::find_if(row.said.begin(), row.said.end(),
                                       [&](const store::EventState& state) { return state.event == event.oid; });
        const bool started =
            std::any_of(states.begin(), states.end(), [](const auto* state) { return state->values > 0; });
        const VisitTiming timing =
            timingOf(event, dayZero, said == row.said.end() ? nullptr : &*said, started, plan.today);
        const auto left = row.notAsked.find(event.oid);
        row.cells.push_back(cellOf(event, states, plan.altered.contains({row.subject.subject, event.oid}), timing,
                                   left == row.notAsked.end() ? std::set<std::string>() : left->second));
    }
    // Nobody waits for the visits of somebody who has left.
    if (row.subject.status == "withdrawn")
        for (StatusCell& cell : row.cells)
            if (cell.status == Status::Overdue)
                cell.status = Status::NotStarted;
}

} // namespace

base::Result<std::vector<MatrixRow>> readMatrix(store::Projection& trial, const std::vector<store::FormPlace>& notAsked,
                                                const MatrixPlan& plan) {
    TRY(auto subjects, trial.subjects());
    TRY(auto states, trial.formStates());
    TRY(auto events, trial.events());
    std::vector<MatrixRow> rows;
    rows.reserve(subjects.size());
    for (auto& subject : subjects)
        rows.push_back({std::move(subject), {}, {}, {}, {}});
    const auto rowOf = [&](const std::string& subject) -> MatrixRow* {
        const auto at = std::lower_bound(rows.begin(), rows.end(), subject, [](const MatrixRow& row, const auto& key) {
            return row.subject.subject < key;
        });
        return at == rows.end() || at->subject.subject != subject ? nullptr : &*at;
    };
    for (auto& state : states)
        if (MatrixRow* row = rowOf(state.place.subject))
            row->states.push_back(std::move(state));
    for (auto& said : events)
        if (MatrixRow* row = rowOf(said.subject))
            row->said.push_back(std::move(said));
    for (const auto& form : notAsked)
        if (MatrixRow* row = rowOf(form.subject))
            row->notAsked[form.event].insert(form.form);
    for (MatrixRow& row : rows)
        fill(row, plan);
    return rows;
}

MatrixModel::MatrixModel(desk::Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

MatrixPlan MatrixModel::plan() const {
    return {m_desk.study().events, m_altered, QDate::currentDate().toString(Qt::ISODate).toStdString()};
}

void MatrixModel::setRows(std::vector<MatrixRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    m_sites = SiteNames(m_desk.projection());
    std::set<std::string> there;
    for (const MatrixRow& row : m_rows)
        there.insert(row.subject.subject);
    std::erase_if(m_picked, [&](const VisitKey& key) { return !there.contains(key.first); });
    endResetModel();
    Q_EMIT picksChanged();
}

base::Result<void> MatrixModel::load() {
    TRY(const auto notAsked, m_desk.forms().notAsked());
    TRY(auto rows, readMatrix(m_desk.projection(), notAsked, plan()));
    setRows(std::move(rows));
    return {};
}

base::Result<void> MatrixModel::loadSubject(const std::string& subject) {
    TRY(auto found, m_desk.projection().subject(subject));
    if (!found)
        return {};
    TRY(auto states, m_desk.projection().formStates(subject));
    TRY(auto said, m_desk.projection().events(subject));
    TRY(const auto notAsked, m_desk.forms().notAsked(subject));
    MatrixRow fresh{std::move(*found), {}, std::move(states), std::move(said), {}};
    for (const auto& form : notAsked)
        fresh.notAsked[form.event].insert(form.form);
    fill(fresh, plan());
    auto at = std::lower_bound(m_rows.begin(), m_rows.end(), subject,
                               [](const MatrixRow& row, const std::string& key) { return row.subject.subject < key; });
    const int row = static_cast<int>(at - m_rows.begin());
    if (at == m_rows.end() || at->subject.subject != subject) {
        beginInsertRows({}, row, row);
        m_rows.insert(at, std::move(fresh));
        endInsertRows();
        return {};
    }
    *at = std::move(fresh);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT picksChanged();
    return {};
}

void MatrixModel::setFindings(const std::vector<evidence::Finding>& findings) {
    std::set<VisitKey> altered;
    for (const auto& finding : findings)
        if (!finding.place.subject.empty() && !finding.place.event.empty())
            altered.emplace(finding.place.subject, finding.place.event);
    if (altered == m_altered)
        return;
    m_altered = std::move(altered);
    const MatrixPlan now = plan();
    for (MatrixRow& row : m_rows)
        fill(row, now);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// ---- picks

MatrixModel::VisitKey MatrixModel::keyAt(const MatrixRow& row, int column) const {
    return {row.subject.subject, m_desk.study().events[static_cast<std::size_t>(column - FirstVisit)].oid};
}

void MatrixModel::pickedRow(int row) {
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), {PickedRole});
    Q_EMIT picksChanged();
}

void MatrixModel::togglePick(int row, int column) {
    const MatrixRow& at = m_rows[static_cast<std::size_t>(row)];
    if (column < FirstVisit) {
        setPicked(row, checkOf(at) != Qt::Checked);
        return;
    }
    const VisitKey key = keyAt(at, column);
    if (m_picked.erase(key) == 0)
        m_picked.insert(key);
    pickedRow(row);
}

void MatrixModel::setPicked(int row, bool picked) {
    const MatrixRow& at = m_rows[static_cast<std::size_t>(row)];
    for (int column = FirstVisit; column < columnCount(); ++column) {
        if (picked)
            m_picked.insert(keyAt(at, column));
        else
            m_picked.erase(keyAt(at, column));
    }
    pickedRow(row);
}

void MatrixModel::clearPicks() {
    m_picked.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {PickedRole});
    Q_EMIT picksChanged();
}

std::size_t MatrixModel::pickedSubjects() const {
    std::set<std::string> subjects;
    for (const auto& [subject, event] : m_picked)
        subjects.insert(subject);
    return subjects.size();
}

std::vector<store::FormState> MatrixModel::pickedForms() const {
    std::vector<store::FormState> forms;
    for (const MatrixRow& row : m_rows)
        for (const auto& state : row.states)
            if (m_picked.contains({state.place.subject, state.place.event}))
                forms.push_back(state);
    return forms;
}

Qt::CheckState MatrixModel::checkOf(const MatrixRow& row) const {
    int picked = 0;
    for (int column = FirstVisit; column < columnCount(); ++column)
        picked += m_picked.contains(keyAt(row, column)) ? 1 : 0;
    return picked == 0 ? Qt::Unchecked : (picked == columnCount() - FirstVisit ? Qt::Checked : Qt::PartiallyChecked);
}

QVariant MatrixModel::pickedAt(const MatrixRow& row, int column) const {
    if (column >= FirstVisit)
        return m_picked.contains(keyAt(row, column));
    return static_cast<int>(checkOf(row));
}

// ---- what is shown

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstVisit + static_cast<int>(m_desk.study().events.size());
}

QVariant MatrixModel::textOf(const MatrixRow& row, int column) const {
    if (column == Pick)
        return QString();
    if (column == Participant)
        return text(row.subject.subject);
    if (column == Course)
        return row.subject.status == "withdrawn" ? tr("Withdrawn") : tr("Active");
    if (column == Site)
        return row.subject.home.empty() ? QString() : m_sites.of(row.subject.home);
    const StatusCell& cell = row.cells[static_cast<std::size_t>(column - FirstVisit)];
    return cell.total == 0 ? kNoVisit : QStringLiteral("%1/%2").arg(cell.done).arg(cell.total);
}

QString MatrixModel::spoken(const MatrixRow& row, int column) const {
    const QString subject = text(row.subject.subject);
    const auto picked = [this](const QString& said, bool on) { return on ? said + tr(", picked") : said; };
    if (column < FirstVisit)
        return picked(QStringLiteral("%1, %2").arg(subject, textOf(row, column == Site ? Site : Course).toString()),
                      checkOf(row) == Qt::Checked);
    const auto visit = static_cast<std::size_t>(column - FirstVisit);
    const study::Event& event = m_desk.study().events[visit];
    return picked(
        QStringLiteral("%1, %2, %3").arg(subject, eventName(m_desk.study(), event.oid), describe(row.cells[visit])),
        m_picked.contains(keyAt(row, column)));
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MatrixRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool visit = index.column() >= FirstVisit;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case SubjectRole:
        return text(row.subject.subject);
    case CellRole:
        return visit ? QVariant::fromValue(row.cells[static_cast<std::size_t>(index.column() - FirstVisit)])
                     : QVariant();
    case EventRole:
        return visit ? text(m_desk.study().events[static_cast<std::size_t>(index.column() - FirstVisit)].oid)
                     : QVariant();
    case PickedRole:
        return pickedAt(row, index.column());
    case HomeRole:
        return text(row.subject.home);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == Pick)
        return tr("Picked");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Pick:
        return role == Qt::ToolTipRole ? tr("Picked for an act on many") : QString();
    case Participant:
        return tr("Participant");
    case Course:
        return tr("Course");
    case Site:
        return tr("Site");
    default:
        return eventName(m_desk.study(), m_desk.study().events[static_cast<std::size_t>(section - FirstVisit)].oid);
    }
}

store::FormPlace MatrixModel::formAt(int row, int column) const {
    const MatrixRow& at = m_rows[static_cast<std::size_t>(row)];
    store::FormPlace place{at.subject.subject, {}, {}, {}, {}};
    const auto& events = m_desk.study().events;
    if (events.empty())
        return place;
    const study::Event& event = events[static_cast<std::size_t>(std::max(column - FirstVisit, 0))];
    place.event = event.oid;
    const auto left = at.notAsked.find(event.oid);
    for (const study::FormRef& ref : event.forms) {
        const auto state = std::find_if(at.states.begin(), at.states.end(), [&](const store::FormState& s) {
            return s.place.event == event.oid && s.place.form == ref.form;
        });
        if (state == at.states.end() || !state->complete) {
            if (state != at.states.end())
                return state->place;
            if (left != at.notAsked.end() && left->second.contains(ref.form))
                continue;
            place.form = ref.form;
            break;
        }
    }
    if (place.form.empty() && !event.forms.empty())
        place.form = event.forms.front().form;
    if (event.repeating)
        place.eventRepeat = "1";
    if (const study::Form* form = m_desk.study().form(place.form); form && form->repeating)
        place.formRepeat = "1";
    return place;
}

// ---- filter

void MatrixFilterModel::setNeedle(const QString& needle) {
    m_needle = needle.trimmed();
    invalidateFilter();
}

void MatrixFilterModel::setWanted(Want want, bool on) {
    if (on)
        m_wanted.insert(want);
    else
        m_wanted.erase(want);
    invalidateFilter();
}

void MatrixFilterModel::setHome(const QString& chain) {
    m_home = chain;
    invalidateFilter();
}

void MatrixFilterModel::reset() {
    m_needle.clear();
    m_home.clear();
    m_wanted.clear();
    invalidateFilter();
}

namespace {
bool has(const StatusCell& cell, MatrixFilterModel::Want want) {
    switch (want) {
    case MatrixFilterModel::Want::Overdue:
        return cell.status == Status::Overdue;
    case MatrixFilterModel::Want::QueryOpen:
        return cell.queries > 0;
    case MatrixFilterModel::Want::Incomplete:
        return cell.total > 0 && cell.status == Status::InProgress;
    case MatrixFilterModel::Want::ToSign:
        return cell.toSign > 0;
    case MatrixFilterModel::Want::ToVerify:
        return cell.toVerify > 0;
    }
    return false;
}
} // namespace

bool MatrixFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex first = sourceModel()->index(row, MatrixModel::Participant, parent);
    if (!m_needle.isEmpty() && !first.data().toString().contains(m_needle, Qt::CaseInsensitive))
        return false;
    if (!m_home.isEmpty() && first.data(MatrixModel::HomeRole).toString() != m_home)
        return false;
    return std::all_of(m_wanted.begin(), m_wanted.end(), [&](Want want) {
        for (int column = MatrixModel::FirstVisit; column < sourceModel()->columnCount(); ++column)
            if (has(sourceModel()->index(row, column, parent).data(MatrixModel::CellRole).value<StatusCell>(), want))
                return true;
        return false;
    });
}

} // namespace caseseal::ui
