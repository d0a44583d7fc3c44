// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"

#include <QDateTime>
#include <QSettings>

namespace caseseal::ui {

/// What this computer last saw of a trial: never data, only what the welcome page shows before a log-in.
struct RecentTrial {
    QString folder, study, site, person;
    bool practice = false;
    quint64 seals = 0;
    quint64 notLogged = 0;
    QString verdict; ///< "intact", "altered", empty where never verified
    QDateTime seen;
    [[nodiscard]] bool isThere() const; ///< the folder is where it was
};

/// The list in the person's settings, newest first, at most twelve.
class RecentTrials {
public:
    explicit RecentTrials(QSettings& settings) : m_settings(settings) {}
    [[nodiscard]] QList<RecentTrial> all() const;
    void note(const desk::TrialInfo& info, const desk::SealState& state, const std::string& person,
              const QDateTime& seen);
    void forget(const QString& folder);

private:
    void save(const QList<RecentTrial>& trials);
    QSettings& m_settings;
};

} // namespace caseseal::ui
