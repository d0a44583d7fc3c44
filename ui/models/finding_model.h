// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/finding.h"
#include "study/study.h"

#include <QAbstractListModel>

namespace caseseal::ui {

/// Findings of one verdict as rows of two lines: what was found, and where.
class FindingModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { SecondLineRole = Qt::UserRole + 1, IconRole, WarningRole };
    using QAbstractListModel::QAbstractListModel;
    /// `study` may be null; it must outlive the model's use of it. Warnings come after the findings.
    void set(std::vector<evidence::Finding> findings, std::vector<evidence::Finding> warnings,
             const study::Study* study);
    [[nodiscard]] const evidence::Finding& finding(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString where(const evidence::Finding& finding) const;
    std::vector<evidence::Finding> m_findings;
    int m_warningsFrom = 0;
    const study::Study* m_study = nullptr;
};

} // namespace caseseal::ui
