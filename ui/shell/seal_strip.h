// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"

#include <QFrame>

class QToolButton;

namespace caseseal::ui {

class TextLabel;

/// Always there, says how safe the data are. Parts drop from the right when it is narrow, the seal time and a warning
/// last. An alarm stays until somebody has looked and said so.
class SealStrip : public QFrame {
    Q_OBJECT
public:
    explicit SealStrip(DeskSession& session, QWidget* parent = nullptr);
    /// Everything it says, as one sentence.
    [[nodiscard]] QString said() const;
    [[nodiscard]] bool alarming() const { return m_alarming; }

Q_SIGNALS:
    void opened();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* makePart(const char* name);
    void refresh();
    void showProgress(const JobProgress& progress);
    void refreshAnchored();
    void refreshVerified();
    void refreshAlarm();
    void fit();

    DeskSession& m_session;
    QToolButton* m_alarm;
    QToolButton* m_sealed;
    QToolButton* m_locked;
    QToolButton* m_ledger;
    QToolButton* m_witnessed;
    QToolButton* m_anchored;
    QToolButton* m_verified;
    QToolButton* m_open;
    bool m_alarming = false;
};

} // namespace caseseal::ui
