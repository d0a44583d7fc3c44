// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/job_panel.h"

#include "widgets/seal_style.h"
#include "widgets/text_label.h"
#include "words/verdict_words.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace caseseal::ui {

namespace {

QString howMany(const JobProgress& progress) {
    if (progress.total == 0)
        return progress.done == 0 ? QString() : words::number(progress.done);
    if (progress.done >= progress.total)
        return words::number(progress.total);
    return JobPanel::tr("%1 of %2").arg(words::number(progress.done), words::number(progress.total));
}

/// One line of the list: shape, step, how many.
class StepLine : public QWidget {
public:
    explicit StepLine(const QString& what)
        : m_icon(new IconLabel(QStringLiteral("status-in-progress"), &Tokens::accent)),
          m_what(new TextLabel(what, TextRole::BodyBold)), m_count(new TextLabel({}, TextRole::Small, &Tokens::text2)) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 6, 0, 6);
        row->setSpacing(8);
        row->addWidget(m_icon);
        row->addWidget(m_what, 1);
        row->addWidget(m_count);
    }
    void setCount(const QString& count) { m_count->setText(count); }
    void finish() {
        m_icon->set(QStringLiteral("act-tick"), &Tokens::ok);
        m_what->setRole(TextRole::Body);
    }

private:
    IconLabel* m_icon;
    TextLabel* m_what;
    TextLabel* m_count;
};

StepLine* lastStep(const QVBoxLayout& steps) {
    const int count = steps.count();
    return count == 0 ? nullptr : static_cast<StepLine*>(steps.itemAt(count - 1)->widget());
}

} // namespace

JobPanel::JobPanel(JobRunner& job, QWidget* parent)
    : QWidget(parent), m_job(job), m_left(new TextLabel({}, TextRole::Small, &Tokens::text2)),
      m_percent(new TextLabel({}, TextRole::SmallBold)), m_elapsed(new TextLabel({}, TextRole::Small, &Tokens::text2)),
      m_bar(new QProgressBar), m_steps(new QVBoxLayout), m_cancel(new QPushButton(tr("Cancel"))) {
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    m_bar->setAccessibleName(tr("Progress"));
    m_steps->setSpacing(0);
    setCompact(*m_cancel);
    setKeyCap(*m_cancel, QStringLiteral("Esc"));
    m_cancel->setShortcut(Qt::Key_Escape);
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_cancel->setAccessibleName(tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_job.cancel(); });

    auto* figures = new QHBoxLayout;
    figures->addWidget(m_percent);
    figures->addStretch();
    figures->addWidget(m_left);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_cancel);
    foot->addWidget(new TextLabel(tr("You can go on working."), TextRole::Small, &Tokens::text2));
    foot->addStretch();
    foot->addWidget(m_elapsed);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_bar);
    all->addLayout(figures);
    all->addLayout(m_steps);
    all->addStretch();
    all->addLayout(foot);
    connect(&job, &JobRunner::started, this, &JobPanel::start);
    connect(&job, &JobRunner::progressed, this, &JobPanel::show);
}

void JobPanel::start() {
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_step.clear();
    m_bar->setRange(0, 1000);
    m_bar->setValue(0);
    m_percent->setText(tr("Starting"));
    m_left->clear();
    m_elapsed->clear();
}

void JobPanel::show(const JobProgress& progress) {
    if (progress.what != m_step && !progress.what.isEmpty()) {
        if (StepLine* before = lastStep(*m_steps))
            before->finish();
        m_step = progress.what;
        m_steps->addWidget(new StepLine(words::jobStep(m_step)));
    }
    if (StepLine* now = lastStep(*m_steps))
        now->setCount(howMany(progress));
    m_bar->setValue(static_cast<int>(progress.part() * 1000));
    m_percent->setText(progress.total > 0 ? tr("%1 %").arg(static_cast<int>(progress.part() * 100))
                                          : words::jobStep(progress.what));
    m_left->setText(progress.remainingMs ? tr("about %1 left").arg(words::duration(*progress.remainingMs)) : QString());
    m_elapsed->setText(words::duration(progress.elapsedMs));
}

} // namespace caseseal::ui
