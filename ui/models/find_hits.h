// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"
#include "study/study.h"

#include <QAbstractListModel>

namespace caseseal::ui {

/// One place that quick find offers.
struct FindHit {
    store::FormPlace place;  ///< event and form may be empty
    QString title;           ///< "HYP-014 · Week 4 · Blood pressure"
    QString kind;            ///< "participant", "visit", "form", "query"
    std::uint64_t query = 0; ///< the number, of a query
};

/// The words of a study and its participants, taken apart once, so that each key that is typed costs a millisecond with
/// a thousand participants and 120 forms each.
class FindIndex {
public:
    FindIndex() = default;
    FindIndex(const study::Study& study, const std::vector<std::string>& subjects);
    [[nodiscard]] std::vector<FindHit> find(const std::string& current, const QString& query, std::size_t limit) const;

private:
    /// A visit or a form of it; the same for every participant.
    struct Place {
        std::string event, eventRepeat, form, formRepeat;
        QString title; ///< "Week 4 · Blood pressure"
        QString kind;
        QStringList eventWords, formWords;
        bool isForm = false;
    };
    struct Subject {
        std::string key;
        QStringList words;
    };
    [[nodiscard]] std::vector<const Place*> placesFor(const QStringList& words) const;

    std::vector<Subject> m_subjects;
    std::vector<Place> m_places;
};

/// The number that a query text asks for: "#12" or "12". Nothing for any other text.
[[nodiscard]] std::optional<std::uint64_t> queryNumberIn(const QString& query);

/// Every word of the query must begin a word of the hit: "14 week blood" finds HYP-014, Week 4, Blood pressure.
/// Participants first, then their visits, then forms; at most `limit`. Without a participant among the words, visits
/// and forms are offered for `current` alone (may be empty).
[[nodiscard]] std::vector<FindHit> findHits(const study::Study& study, const std::vector<std::string>& subjects,
                                            const std::string& current, const QString& query, std::size_t limit = 12);

class FindModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setHits(std::vector<FindHit> hits);
    [[nodiscard]] const FindHit& hit(int row) const { return m_hits[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<FindHit> m_hits;
};

} // namespace caseseal::ui
