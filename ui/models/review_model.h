// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "desk/review.h"

#include <QAbstractListModel>
#include <QHash>

namespace caseseal::ui {

/// The items of a review that pass a filter, a row each. Holds the review; dispositions are put into it.
class ReviewModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SecondLineRole = Qt::UserRole + 1, IconRole, WarningRole, OkRole };

    explicit ReviewModel(desk::Desk& desk, QObject* parent = nullptr);
    void set(desk::ReviewRun run);
    [[nodiscard]] bool hasRun() const { return m_run.has_value(); }
    [[nodiscard]] desk::ReviewRun& run() { return *m_run; }
    /// Rule: all where there is none.
    void setFilter(std::optional<review::Rule> rule, bool openOnly);
    [[nodiscard]] const desk::ReviewedItem* at(int row) const;
    /// After a disposition: the row says so; it stays where it is until the filter is set again.
    void tellChanged(const std::string& item);
    [[nodiscard]] QString personName(const std::string& id) const;
    /// Person, participant, visit, form, item, as far as the item has them; the period where it is a month.
    [[nodiscard]] QString subjectOf(const review::ReviewItem& item) const;
    [[nodiscard]] static QString statusOf(const desk::ReviewedItem& item);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void filter();

    desk::Desk& m_desk;
    QHash<QString, QString> m_names;
    std::optional<desk::ReviewRun> m_run;
    std::optional<review::Rule> m_rule;
    bool m_openOnly = false;
    std::vector<std::size_t> m_rows; ///< places in the run's items
};

} // namespace caseseal::ui
