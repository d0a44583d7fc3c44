// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/finding_model.h"

#include <QListView>

namespace caseseal::ui {

/// Findings to choose from.
class FindingList : public QListView {
    Q_OBJECT
public:
    explicit FindingList(QWidget* parent = nullptr);
    [[nodiscard]] FindingModel& findings() { return m_model; }

Q_SIGNALS:
    void chosen(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    FindingModel m_model;
};

} // namespace caseseal::ui
