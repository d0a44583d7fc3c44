// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/recent_trials.h"

#include <QAbstractListModel>
#include <QListView>

namespace caseseal::ui {

/// Recent trials as rows: name and site, and at the right what this computer last saw of them.
class RecentTrialsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { TrialRole = Qt::UserRole + 1, SiteRole, StateRole, SeenRole, IconRole, ThereRole, PracticeRole };
    using QAbstractListModel::QAbstractListModel;
    void set(QList<RecentTrial> trials);
    [[nodiscard]] const RecentTrial& trial(int row) const { return m_trials[row]; }
    [[nodiscard]] int rowOf(const QString& folder) const; ///< -1: not there
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<RecentTrial> m_trials;
};

class RecentList : public QListView {
    Q_OBJECT
public:
    explicit RecentList(QWidget* parent = nullptr);
    [[nodiscard]] RecentTrialsModel& trials() { return m_model; }

Q_SIGNALS:
    void chosen(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    RecentTrialsModel m_model;
};

} // namespace caseseal::ui
