// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find_hits.h"

#include "models/place_names.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

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

} // namespace

FindIndex::FindIndex(const study::Study& study, const std::vector<std::string>& subjects) {
    for (const auto& subject : subjects)
        m_subjects.push_back({subject, wordsOf(text(subject))});
    for (const study::Event& event : study.events) {
        const QString visit = eventName(study, event.oid);
        const std::string repeat = event.repeating ? "1" : "";
        const std::string first = event.forms.empty() ? "" : event.forms.front().form;
        m_places.push_back({event.oid, repeat, first, {}, visit, FindWords::tr("visit"), wordsOf(visit), {}, false});
        for (const study::FormRef& ref : event.forms) {
            const QString name = formName(study, ref.form);
            const study::Form* form = study.form(ref.form);
            m_places.push_back({event.oid, repeat, ref.form, form && form->repeating ? "1" : "",
                                QStringLiteral("%1 · %2").arg(visit, name), FindWords::tr("form"), wordsOf(visit),
                                wordsOf(name), true});
        }
    }
}

/// A visit that has all the words, or a form that has all those which its visit leaves over.
std::vector<const FindIndex::Place*> FindIndex::placesFor(const QStringList& words) const {
    std::vector<const Place*> found;
    for (const Place& place : m_places) {
        const QStringList left = unmatched(words, place.eventWords);
        if (place.isForm ? !left.isEmpty() && unmatched(left, place.formWords).isEmpty() : left.isEmpty())
            found.push_back(&place);
    }
    return found;
}

std::vector<FindHit> FindIndex::find(const std::string& current, const QString& query, std::size_t limit) const {
    std::vector<FindHit> hits;
    const QStringList typed = wordsOf(query);
    std::vector<QStringList> rests;
    rests.reserve(m_subjects.size());
    for (const Subject& subject : m_subjects) {
        rests.push_back(unmatched(typed, subject.words));
        if (!typed.isEmpty() && rests.back().isEmpty() && hits.size() < limit)
            hits.push_back({{subject.key, {}, {}, {}, {}}, text(subject.key), FindWords::tr("participant"), 0});
    }
    std::map<QStringList, std::vector<const Place*>> known; // what is left over is the same for most participants
    for (std::size_t at = 0; at < m_subjects.size() && hits.size() < limit; ++at) {
        const Subject& subject = m_subjects[at];
        const QStringList& rest = rests[at];
        if (rest.isEmpty() || (subject.key != current && rest.size() == typed.size()))
            continue;
        auto places = known.find(rest);
        if (places == known.end())
            places = known.emplace(rest, placesFor(rest)).first;
        for (const Place* place : places->second)
            if (hits.size() < limit)
                hits.push_back({{subject.key, place->event, place->eventRepeat, place->form, place->formRepeat},
                                QStringLiteral("%1 · %2").arg(text(subject.key), place->title),
                                place->kind,
                                0});
    }
    return hits;
}

std::optional<std::uint64_t> queryNumberIn(const QString& query) {
    QString digits = query.trimmed();
    if (digits.startsWith(QLatin1Char('#')))
        digits.remove(0, 1);
    bool whole = false;
    const qulonglong number = digits.toULongLong(&whole);
    return whole && number > 0 ? std::optional<std::uint64_t>(number) : std::nullopt;
}

std::vector<FindHit> findHits(const study::Study& study, const std::vector<std::string>& subjects,
                              const std::string& current, const QString& query, std::size_t limit) {
    return FindIndex(study, subjects).find(current, query, limit);
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
