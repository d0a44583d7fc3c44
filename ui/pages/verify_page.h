// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/finding.h"
#include "models/job_runner.h"

#include <QWidget>

class QVBoxLayout;

namespace caseseal::ui {

class Banner;
class Card;
class FindingList;
class FindingView;
class NoteStrip;
class PageHeader;

/// A file that somebody handed over (evidence bundle or report PDF), judged without any log-in.
class VerifyPage : public QWidget {
    Q_OBJECT
public:
    explicit VerifyPage(QWidget* parent = nullptr);
    void verify(const QString& file);

Q_SIGNALS:
    void left();

private:
    void showVerdict(const evidence::Verdict& verdict);
    void fillFacts(const evidence::Verdict& verdict);

    JobRunner m_job;
    PageHeader* m_header;
    Banner* m_banner;
    NoteStrip* m_trouble;
    Card* m_running;
    Card* m_factsCard;
    QVBoxLayout* m_facts;
    Card* m_findingsCard;
    FindingList* m_findings;
    FindingView* m_finding;
};

} // namespace caseseal::ui
