// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trail_model.h"

#include "models/act_sentence.h"
#include "words/words.h"

#include <QDateTime>
#include <QLocale>
#include <QPoint>

#include <algorithm>
#include <mutex>

namespace caseseal::ui {

namespace {

constexpr int kKeptRows = 4096;
constexpr int kReadAtOnce = 24; ///< about 1 ms
constexpr int kGrowMs = 100;
constexpr std::size_t kGrowRows = 200'000; ///< about 2 ms

QString utcClock(base::UtcTime time) {
    return QDateTime::fromMSecsSinceEpoch(time.msSinceEpoch, Qt::UTC).toString(QStringLiteral("HH:mm:ss"));
}

} // namespace

struct TrailModel::Hits {
    std::mutex mutex;
    std::vector<std::uint64_t> ids;
};

TrailModel::TrailModel(desk::Desk& desk, QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk), m_index(desk.trail().index()), m_kept(kKeptRows) {
    m_growTimer.setInterval(kGrowMs);
    connect(&m_growTimer, &QTimer::timeout, this, &TrailModel::grow);
    refresh();
    setQuery({});
    fill();
}

TrailModel::~TrailModel() = default;

void TrailModel::loadPersons() {
    if (auto persons = desk::TrialPersons::load(m_desk.projection()))
        m_persons = std::move(*persons);
    else
        m_trouble = words::trouble(persons.error()).sentence();
}

bool TrailModel::busy() const { return m_filler.running() || m_searcher.running(); }

void TrailModel::fill() {
    if (m_index->complete() || m_filler.running())
        return;
    auto jobs = m_desk.trail().jobs();
    if (!jobs) {
        m_trouble = words::trouble(jobs.error()).sentence();
        return;
    }
    std::shared_ptr<desk::TrailJobs> work = std::move(*jobs);
    m_growTimer.start();
    m_filler.start([work](base::ProgressPort& port) { return work->fill(port); },
                   [this](const base::Result<void>& done) {
                       if (!done && done.error().kind != base::ErrorKind::Cancelled)
                           m_trouble = words::trouble(done.error()).sentence();
                       grow();
                   });
}

void TrailModel::setQuery(const desk::TrailQuery& query) {
    beginResetModel();
    m_query = query;
    m_searcher.cancel();
    m_hits.reset();
    m_found.clear();
    m_match.reset();
    m_rows = 0;
    if (query.text.empty()) {
        m_match.emplace(m_index, query);
        (void)m_match->grow(kGrowRows);
        m_rows = static_cast<int>(m_match->size());
    }
    endResetModel();
    if (!query.text.empty())
        search();
    m_growTimer.start();
    Q_EMIT progressed();
}

/// One search at a time: a cancelled one ends within a millisecond, the timer starts the next.
void TrailModel::search() {
    if (m_searcher.running() || m_hits || m_query.text.empty())
        return;
    auto jobs = m_desk.trail().jobs();
    if (!jobs) {
        m_trouble = words::trouble(jobs.error()).sentence();
        return;
    }
    m_hits = std::make_shared<Hits>();
    std::shared_ptr<desk::TrailJobs> work = std::move(*jobs);
    m_searcher.start(
        [work, query = m_query, hits = m_hits](base::ProgressPort& port) {
            return work->search(
                query,
                [&hits](std::uint64_t id) {
                    const std::scoped_lock lock(hits->mutex);
                    hits->ids.push_back(id);
                    return true;
                },
                port);
        },
        [this](const base::Result<void>& done) {
            if (!done && done.error().kind != base::ErrorKind::Cancelled)
                m_trouble = words::trouble(done.error()).sentence();
            grow();
        });
}

void TrailModel::takeHits() {
    if (!m_hits)
        return;
    std::vector<std::uint64_t> fresh;
    {
        const std::scoped_lock lock(m_hits->mutex);
        fresh.swap(m_hits->ids);
    }
    if (fresh.empty())
        return;
    const auto count = fresh.size();
    m_found.insert(m_found.end(), fresh.begin(), fresh.end());
    insertRows(0, count);
}

void TrailModel::grow() {
    bool more = false;
    if (m_match) {
        const auto growth = m_match->grow(kGrowRows);
        insertRows(growth.newer, growth.older);
        more = growth.more;
    } else {
        search();
        takeHits();
    }
    if (!more && !busy())
        m_growTimer.stop();
    else if (more)
        QMetaObject::invokeMethod(this, &TrailModel::grow, Qt::QueuedConnection);
    Q_EMIT progressed();
}

/// The rows are in the match already; views hear of them here.
void TrailModel::insertRows(std::size_t newer, std::size_t older) {
    const auto add = [this](std::size_t count, bool onTop) {
        if (count == 0)
            return;
        const int at = onTop ? 0 : m_rows;
        beginInsertRows({}, at, at + static_cast<int>(count) - 1);
        m_rows += static_cast<int>(count);
        endInsertRows();
    };
    add(newer, !m_oldestFirst);
    add(older, m_oldestFirst);
}

void TrailModel::refresh() {
    if (const auto done = m_desk.trail().refresh(); !done)
        m_trouble = words::trouble(done.error()).sentence();
    loadPersons();
    if (m_match)
        grow();
    else if (!m_query.text.empty() && !m_searcher.running())
        setQuery(m_query); // found again, with what is new
}

void TrailModel::forgetRows() {
    m_kept.clear();
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

void TrailModel::setOldestFirst(bool oldestFirst) {
    if (oldestFirst == m_oldestFirst)
        return;
    beginResetModel();
    m_oldestFirst = oldestFirst;
    endResetModel();
}

void TrailModel::setPersonInWhat(bool inWhat) {
    if (inWhat == m_personInWhat)
        return;
    m_personInWhat = inWhat;
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, What), index(m_rows - 1, What), {SecondLineRole});
}

std::size_t TrailModel::size() const { return m_match ? m_match->size() : m_found.size(); }

std::uint64_t TrailModel::idAt(int row) const {
    const auto place = static_cast<std::size_t>(m_oldestFirst ? m_rows - 1 - row : row);
    return m_match ? m_index->entryId(m_match->at(place)) : m_found[place];
}

/// A screenful at a time, in the direction in which people scroll.
void TrailModel::readAround(int row) const {
    std::vector<std::uint64_t> ids;
    for (int at = std::max(0, row - 4); at < m_rows && std::cmp_less(ids.size(), kReadAtOnce); ++at)
        if (const auto id = idAt(at); !m_kept.contains(id))
            ids.push_back(id);
    auto rows = m_desk.trail().rows(ids);
    if (!rows)
        return;
    for (auto& one : *rows) {
        auto words = tellAct(m_desk, one);
        m_kept.insert(one.id, new Kept{std::move(one), std::move(words)});
    }
}

const store::TrailRow* TrailModel::trailRow(int row) const {
    if (row < 0 || row >= m_rows)
        return nullptr;
    const auto id = idAt(row);
    if (!m_kept.contains(id))
        readAround(row);
    const Kept* kept = m_kept.object(id);
    return kept ? &kept->row : nullptr;
}

/// Ids fall from row to row, or rise where the oldest comes first.
int TrailModel::rowOf(std::uint64_t id) const {
    int from = 0, to = m_rows;
    while (from < to) {
        const int middle = from + (to - from) / 2;
        if (const auto there = idAt(middle); m_oldestFirst ? there < id : there > id)
            from = middle + 1;
        else
            to = middle;
    }
    return from < m_rows && idAt(from) == id ? from : -1;
}

int TrailModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

int TrailModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TrailModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole && role != SecondLineRole && role != StrongRole && role != LoggedRole &&
        role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const store::TrailRow* row = trailRow(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == What ? tr("This entry cannot be read.") : QVariant();
    if (role == Qt::ToolTipRole)
        role = index.column() == What ? int(Qt::DisplayRole) : role;
    return line(*row, index.column(), role == Qt::AccessibleTextRole ? int(Qt::DisplayRole) : role);
}

QVariant TrailModel::line(const store::TrailRow& row, int column, int role) const {
    const bool first = role == Qt::DisplayRole;
    switch (column) {
    case Time:
        return first                    ? words::day(row.time) + QLatin1Char(' ') + words::clock(row.time)
               : role == SecondLineRole ? QVariant(tr("%1 UTC").arg(utcClock(row.time)))
                                        : QVariant();
    case Person:
        return first                    ? text(m_persons.authorOf(row))
               : role == SecondLineRole ? QVariant(words::role(row.role))
                                        : QVariant();
    case Seal:
        return first                ? QVariant(words::number(row.seal))
               : role == LoggedRole ? row.ledgerIndex.has_value()
                                    : QVariant();
    default:
        break;
    }
    const Kept* kept = m_kept.object(row.id);
    if (role == SecondLineRole && m_personInWhat)
        return text(m_persons.authorOf(row)) + QStringLiteral(", ") + words::role(row.role) +
               (kept->words.why.isEmpty() ? QString() : QStringLiteral(" · ") + kept->words.why);
    if (role == SecondLineRole)
        return kept->words.why;
    if (first)
        return kept->words.what;
    if (role != StrongRole)
        return {};
    QVariantList strong;
    for (const auto& part : kept->words.strong)
        strong << QPoint(static_cast<int>(part.start), static_cast<int>(part.length));
    return strong;
}

QVariant TrailModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Person:
        return tr("Person");
    case What:
        return tr("What was done");
    default:
        return tr("Seal");
    }
}

} // namespace caseseal::ui
