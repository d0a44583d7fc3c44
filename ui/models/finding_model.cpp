// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finding_model.h"

#include "models/place_names.h"
#include "words/finding_words.h"
#include "words/words.h"

#include <iterator>

namespace caseseal::ui {

void FindingModel::set(std::vector<evidence::Finding> findings, std::vector<evidence::Finding> warnings,
                       const study::Study* study) {
    beginResetModel();
    m_findings = std::move(findings);
    m_warningsFrom = static_cast<int>(m_findings.size());
    m_findings.insert(m_findings.end(), std::make_move_iterator(warnings.begin()),
                      std::make_move_iterator(warnings.end()));
    m_study = study;
    endResetModel();
}

const evidence::Finding& FindingModel::finding(int row) const { return m_findings[static_cast<std::size_t>(row)]; }

int FindingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QString FindingModel::where(const evidence::Finding& finding) const {
    static const study::Study kNone;
    QStringList parts = placeNames(m_study ? *m_study : kNone, finding.place);
    if (finding.seal)
        parts << tr("seal %1").arg(words::number(*finding.seal));
    return parts.isEmpty() ? words::describe(finding).meaning : parts.join(QStringLiteral(", "));
}

QVariant FindingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const evidence::Finding& at = finding(index.row());
    const bool warning = index.row() >= m_warningsFrom;
    switch (role) {
    case Qt::DisplayRole:
        return words::describe(at).title;
    case SecondLineRole:
        return where(at);
    case IconRole:
        return warning ? QStringLiteral("check-fired") : QStringLiteral("seal-altered");
    case WarningRole:
        return warning;
    case Qt::ToolTipRole:
        return text(at.what);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(words::describe(at).title, where(at));
    default:
        return {};
    }
}

} // namespace caseseal::ui
