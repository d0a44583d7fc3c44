// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/finding.h"
#include "study/study.h"

#include <QWidget>

class QVBoxLayout;

namespace caseseal::ui {

/// Who sealed the entry that a finding is about, as far as the record still tells.
struct FindingWitness {
    QString author, role, time; ///< empty where not known
    std::optional<std::uint64_t> ledgerIndex;
    QString keyFingerprint;
    std::string valueNow; ///< that stands in the entry now, where a finding has only hashes of it
};

/// One finding, whole: what and where, expected beside found, its place in the chain, who says so.
class FindingView : public QWidget {
    Q_OBJECT
public:
    explicit FindingView(QWidget* parent = nullptr);
    /// `study` gives names to places; null (a file that is only verified): the OIDs themselves.
    void set(const evidence::Finding& finding, const study::Study* study, std::uint64_t seals,
             const FindingWitness& witness);

private:
    void clear();
    QWidget* makeWhere(const evidence::Finding& finding, const study::Study* study, const FindingWitness& witness);
    QWidget* makeChain(const evidence::Finding& finding, std::uint64_t seals);
    QWidget* makeWitness(const evidence::Finding& finding, const FindingWitness& witness);
    QVBoxLayout* m_all;
};

/// The finding's place as one line: "HYP-006, Baseline, Blood pressure, Systolic".
[[nodiscard]] QString findingPlace(const evidence::Finding& finding, const study::Study* study);

} // namespace caseseal::ui
