// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find_hits.h"

#include "models/place_names.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace caseseal::ui {

namespace {

struct FindWords {
    Q_DECLARE_TR_FUNCTIONS(FindWords)
};

QStringList wordsOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

/// Numbers also begin after their leading zeros: "14" finds "014".
bool begins(const QString& word, const QString& typed) {
    if (word.startsWith(typed))
        return true;
    qsizetype zeros = 0;
    while (zeros < word.size() && word[zeros] == QLatin1Char('0'))
        ++zeros;
    return zeros > 0 && QStringView(word).mid(zeros).startsWith(typed);
}

bool anyBegins(const QStringList& words, const QString& typed) {
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return begins(word, typed); });
}

/// The typed words that none of these words begins with.
QStringList unmatched(const QStringList& typed, const QStringList& words) {
    QStringList rest;
    for (const QString& one : typed)
        if (!anyBegins(words, one))
            rest << one;
    return rest;
}

class Search {
public:
    Search(const study::Study& study, const QString& query, std::size_t limit)
        : m_study(study), m_typed(wordsOf(query)), m_limit(limit) {}

    std::vector<FindHit> run(const std::vector<std::string>& subjects, const std::string& current) {
        for (const auto& subject : subjects)
            if (!m_typed.isEmpty() && unmatched(m_typed, wordsOf(text(subject))).isEmpty())
                add({{subject, {}, {}, {}, {}}, text(subject), FindWords::tr("participant")});
        for (const auto& subject : subjects)
            if (subject == current || unmatched(m_typed, wordsOf(text(subject))).size() < m_typed.size())
                within(subject);
        return std::move(m_hits);
    }

private:
    void add(FindHit hit) {
        if (m_hits.size() < m_limit)
            m_hits.push_back(std::move(hit));
    }

    void within(const std::string& subject) {
        const QStringList rest = unmatched(m_typed, wordsOf(text(subject)));
        if (rest.isEmpty() || m_hits.size() >= m_limit)
            return;
        for (const study::Event& event : m_study.events) {
            const QString visit = eventName(m_study, event.oid);
            const QString title = QStringLiteral("%1 · %2").arg(text(subject), visit);
            const std::string repeat = event.repeating ? "1" : "";
            const QStringList left = unmatched(rest, wordsOf(visit));
            if (left.isEmpty())
                add({{subject, event.oid, repeat, event.forms.empty() ? "" : event.forms.front().form, {}},
                     title,
                     FindWords::tr("visit")});
            for (const study::FormRef& ref : event.forms)
                form(subject, event.oid, repeat, ref.form, title, left);
        }
    }

    void form(const std::string& subject, const std::string& event, const std::string& repeat, const std::string& oid,
              const QString& title, const QStringList& left) {
        const QString name = formName(m_study, oid);
        if (left.isEmpty() || !unmatched(left, wordsOf(name)).isEmpty())
            return;
        const study::Form* form = m_study.form(oid);
        add({{subject, event, repeat, oid, form && form->repeating ? "1" : ""},
             QStringLiteral("%1 · %2").arg(title, name),
             FindWords::tr("form")});
    }

    const study::Study& m_study;
    QStringList m_typed;
    std::size_t m_limit;
    std::vector<FindHit> m_hits;
};

} // namespace

std::vector<FindHit> findHits(const study::Study& study, const std::vector<std::string>& subjects,
                              const std::string& current, const QString& query, std::size_t limit) {
    return Search(study, query, limit).run(subjects, current);
}

void FindModel::setHits(std::vector<FindHit> hits) {
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int FindModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant FindModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindHit& at = hit(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return at.title;
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2").arg(at.title, at.kind);
    if (role == Qt::UserRole)
        return at.kind;
    return {};
}

} // namespace caseseal::ui
