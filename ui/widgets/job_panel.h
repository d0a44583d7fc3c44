// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/job_runner.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace caseseal::ui {

class TextLabel;

/// A running job: what, per cent, how many, time left, Cancel. The steps that are behind it stay as a list.
class JobPanel : public QWidget {
    Q_OBJECT
public:
    explicit JobPanel(JobRunner& job, QWidget* parent = nullptr);

private:
    void start();
    void show(const JobProgress& progress);

    JobRunner& m_job;
    TextLabel* m_left;
    TextLabel* m_percent;
    TextLabel* m_elapsed;
    QProgressBar* m_bar;
    QVBoxLayout* m_steps;
    QPushButton* m_cancel;
    QString m_step;
};

} // namespace caseseal::ui
