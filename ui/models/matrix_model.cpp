// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix_model.h"

#include "models/place_names.h"
#include "words/words.h"

#include <algorithm>

namespace caseseal::ui {

namespace {

const QString kNoVisit = QStringLiteral("–");

bool bySubject(const store::SubjectRow& row, const std::string& subject) { return row.subject < subject; }

} // namespace

MatrixModel::MatrixModel(desk::Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

base::Result<void> MatrixModel::load() {
    TRY(auto subjects, m_desk.projection().subjects());
    TRY(auto states, m_desk.projection().formStates());
    beginResetModel();
    m_rows.clear();
    std::map<std::string, std::size_t> rowOf;
    for (auto& subject : subjects) {
        rowOf[subject.subject] = m_rows.size();
        m_rows.push_back({std::move(subject), {}, {}});
    }
    for (auto& state : states)
        if (const auto found = rowOf.find(state.place.subject); found != rowOf.end())
            m_rows[found->second].states.push_back(std::move(state));
    for (Row& row : m_rows)
        fill(row);
    endResetModel();
    return {};
}

base::Result<void> MatrixModel::loadSubject(const std::string& subject) {
    TRY(auto found, m_desk.projection().subject(subject));
    if (!found)
        return {};
    TRY(auto states, m_desk.projection().formStates(subject));
    auto at = std::lower_bound(m_rows.begin(), m_rows.end(), subject,
                               [](const Row& row, const std::string& key) { return bySubject(row.subject, key); });
    const int row = static_cast<int>(at - m_rows.begin());
    if (at == m_rows.end() || at->subject.subject != subject) {
        beginInsertRows({}, row, row);
        at = m_rows.insert(at, {std::move(*found), {}, std::move(states)});
        fill(*at);
        endInsertRows();
        return {};
    }
    at->subject = std::move(*found);
    at->states = std::move(states);
    fill(*at);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    return {};
}

void MatrixModel::setFindings(const std::vector<evidence::Finding>& findings) {
    std::set<std::pair<std::string, std::string>> altered;
    for (const auto& finding : findings)
        if (!finding.place.subject.empty() && !finding.place.event.empty())
            altered.emplace(finding.place.subject, finding.place.event);
    if (altered == m_altered)
        return;
    m_altered = std::move(altered);
    for (Row& row : m_rows)
        fill(row);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MatrixModel::fill(Row& row) const {
    row.cells.clear();
    for (const study::Event& event : m_desk.study().events) {
        std::vector<const store::FormState*> states;
        for (const auto& state : row.states)
            if (state.place.event == event.oid)
                states.push_back(&state);
        row.cells.push_back(cellOf(event, states, m_altered.contains({row.subject.subject, event.oid})));
    }
}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstVisit + static_cast<int>(m_desk.study().events.size());
}

QVariant MatrixModel::textOf(const Row& row, int column) const {
    if (column == Participant)
        return text(row.subject.subject);
    if (column == Course)
        return row.subject.status == "withdrawn" ? tr("Withdrawn") : tr("Active");
    const StatusCell& cell = row.cells[static_cast<std::size_t>(column - FirstVisit)];
    return cell.total == 0 ? kNoVisit : QStringLiteral("%1/%2").arg(cell.done).arg(cell.total);
}

QString MatrixModel::spoken(const Row& row, int column) const {
    const QString subject = text(row.subject.subject);
    if (column < FirstVisit)
        return QStringLiteral("%1, %2").arg(subject, textOf(row, Course).toString());
    const auto visit = static_cast<std::size_t>(column - FirstVisit);
    const study::Event& event = m_desk.study().events[visit];
    return QStringLiteral("%1, %2, %3").arg(subject, eventName(m_desk.study(), event.oid), describe(row.cells[visit]));
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
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
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == Participant)
        return tr("Participant");
    if (section == Course)
        return tr("Course");
    return eventName(m_desk.study(), m_desk.study().events[static_cast<std::size_t>(section - FirstVisit)].oid);
}

store::FormPlace MatrixModel::formAt(int row, int column) const {
    const Row& at = m_rows[static_cast<std::size_t>(row)];
    store::FormPlace place{at.subject.subject, {}, {}, {}, {}};
    const auto& events = m_desk.study().events;
    if (events.empty())
        return place;
    const study::Event& event = events[static_cast<std::size_t>(std::max(column - FirstVisit, 0))];
    place.event = event.oid;
    for (const study::FormRef& ref : event.forms) {
        const auto state = std::find_if(at.states.begin(), at.states.end(), [&](const store::FormState& s) {
            return s.place.event == event.oid && s.place.form == ref.form;
        });
        if (state == at.states.end() || !state->complete) {
            if (state != at.states.end())
                return state->place;
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

void MatrixFilterModel::reset() {
    m_needle.clear();
    m_wanted.clear();
    invalidateFilter();
}

namespace {
bool has(const StatusCell& cell, MatrixFilterModel::Want want) {
    switch (want) {
    case MatrixFilterModel::Want::QueryOpen:
        return cell.queries > 0;
    case MatrixFilterModel::Want::InProgress:
        return cell.total > 0 && cell.status == Status::InProgress;
    case MatrixFilterModel::Want::ToSign:
        return cell.total > 0 && cell.status == Status::Complete;
    case MatrixFilterModel::Want::ToVerify:
        return cell.total > 0 && (cell.status == Status::Signed || cell.status == Status::Complete);
    }
    return false;
}
} // namespace

bool MatrixFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex first = sourceModel()->index(row, MatrixModel::Participant, parent);
    if (!m_needle.isEmpty() && !first.data().toString().contains(m_needle, Qt::CaseInsensitive))
        return false;
    return std::all_of(m_wanted.begin(), m_wanted.end(), [&](Want want) {
        for (int column = MatrixModel::FirstVisit; column < sourceModel()->columnCount(); ++column)
            if (has(sourceModel()->index(row, column, parent).data(MatrixModel::CellRole).value<StatusCell>(), want))
                return true;
        return false;
    });
}

} // namespace caseseal::ui
