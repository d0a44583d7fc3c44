// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk_runner.h"

#include "words/words.h"

#include "desk/people.h"

#include <algorithm>

namespace caseseal::ui {

BulkRunner::BulkRunner(desk::Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &BulkRunner::step);
}

void BulkRunner::start(const BulkPlan& plan, const std::string& reason) {
    m_plan = plan;
    m_reason = reason;
    m_subjects = plan.subjects();
    std::reverse(m_subjects.begin(), m_subjects.end());
    m_done = 0;
    m_leftOut.clear();
    m_timer.start();
}

void BulkRunner::sign(const BulkPlan& plan, const std::string& meaning, const crypto::SecretBytes& password) {
    m_plan = plan;
    m_done = 0;
    m_leftOut.clear();
    auto begun = m_desk.people().beginTrial(password.clone(), "form.sign");
    if (!begun) {
        endSigning(begun.error());
        return;
    }
    m_check.start(
        [trial = std::shared_ptr<desk::PasswordTrial>(std::move(*begun))](base::ProgressPort&) {
            trial->run();
            return trial;
        },
        [this, meaning, kept = std::make_shared<crypto::SecretBytes>(password.clone())](
            const std::shared_ptr<desk::PasswordTrial>& trial) {
            if (const auto judged = m_desk.people().judge(*trial); !judged)
                endSigning(judged.error());
            else
                signChecked(meaning, *kept);
        });
}

void BulkRunner::signChecked(const std::string& meaning, const crypto::SecretBytes& password) {
    const auto receipt = m_desk.forms().sign(m_plan.ready, meaning, password);
    if (!receipt) {
        endSigning(receipt.error());
        return;
    }
    take(receipt);
    Q_EMIT finished({});
}

void BulkRunner::endSigning(const base::Error& error) {
    Q_EMIT finished(words::trouble(error, tr("Nothing was signed.")).sentence());
}

void BulkRunner::cancel() {
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    Q_EMIT finished({});
}

void BulkRunner::take(const base::Result<desk::BulkReceipt>& receipt) {
    if (!receipt)
        return;
    m_done += receipt->done.size();
    m_leftOut.insert(m_leftOut.end(), receipt->leftOut.begin(), receipt->leftOut.end());
}

void BulkRunner::step() {
    if (m_subjects.empty()) {
        m_timer.stop();
        Q_EMIT finished({});
        return;
    }
    std::vector<store::FormPlace> forms;
    std::copy_if(m_plan.ready.begin(), m_plan.ready.end(), std::back_inserter(forms),
                 [this](const auto& place) { return place.subject == m_subjects.back(); });
    m_subjects.pop_back();
    const auto receipt = m_desk.forms().actOnMany(bulkActName(m_plan.act), forms, m_reason);
    if (!receipt) {
        m_timer.stop();
        Q_EMIT finished(
            words::trouble(
                receipt.error(),
                tr("%1 of %2 forms were done, the others were not touched.").arg(m_done).arg(m_plan.ready.size()))
                .sentence());
        return;
    }
    take(receipt);
    Q_EMIT progressed(m_done, m_plan.ready.size());
}

} // namespace caseseal::ui
