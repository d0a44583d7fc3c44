// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recent_trials.h"

#include "words/words.h"

#include <QFileInfo>

namespace caseseal::ui {

namespace {

constexpr auto kKey = "recentTrials";
constexpr int kMost = 12;

QString verdictOf(const desk::SealState& state) {
    if (!state.lastVerdict)
        return {};
    return *state.lastVerdict == evidence::VerdictKind::Intact ? QStringLiteral("intact") : QStringLiteral("altered");
}

QString folderOf(const std::filesystem::path& folder) {
    return QFileInfo(QString::fromStdString(folder.string())).absoluteFilePath();
}

} // namespace

bool RecentTrial::isThere() const { return QFileInfo(folder).isDir(); }

QList<RecentTrial> RecentTrials::all() const {
    QList<RecentTrial> trials;
    const int count = m_settings.beginReadArray(QLatin1String(kKey));
    for (int at = 0; at < count; ++at) {
        m_settings.setArrayIndex(at);
        const auto get = [this](const char* name) { return m_settings.value(QLatin1String(name)); };
        trials << RecentTrial{get("folder").toString(),       get("study").toString(),   get("site").toString(),
                              get("person").toString(),       get("practice").toBool(),  get("seals").toULongLong(),
                              get("notLogged").toULongLong(), get("verdict").toString(), get("seen").toDateTime()};
    }
    m_settings.endArray();
    return trials;
}

void RecentTrials::note(const desk::TrialInfo& info, const desk::SealState& state, const std::string& person,
                        const QDateTime& seen) {
    const QString folder = folderOf(info.folder);
    QList<RecentTrial> trials = all();
    trials.removeIf([&](const RecentTrial& t) { return t.folder == folder; });
    trials.prepend({folder, text(info.protocolName.empty() ? info.studyName : info.protocolName), text(info.site),
                    text(person), info.practice, state.seals, state.notLogged, verdictOf(state), seen});
    save(trials.mid(0, kMost));
}

void RecentTrials::forget(const QString& folder) {
    QList<RecentTrial> trials = all();
    trials.removeIf([&](const RecentTrial& t) { return t.folder == folder; });
    save(trials);
}

void RecentTrials::save(const QList<RecentTrial>& trials) {
    m_settings.remove(QLatin1String(kKey));
    m_settings.beginWriteArray(QLatin1String(kKey), static_cast<int>(trials.size()));
    for (int at = 0; at < trials.size(); ++at) {
        const RecentTrial& t = trials[at];
        m_settings.setArrayIndex(at);
        m_settings.setValue(QStringLiteral("folder"), t.folder);
        m_settings.setValue(QStringLiteral("study"), t.study);
        m_settings.setValue(QStringLiteral("site"), t.site);
        m_settings.setValue(QStringLiteral("person"), t.person);
        m_settings.setValue(QStringLiteral("practice"), t.practice);
        m_settings.setValue(QStringLiteral("seals"), t.seals);
        m_settings.setValue(QStringLiteral("notLogged"), t.notLogged);
        m_settings.setValue(QStringLiteral("verdict"), t.verdict);
        m_settings.setValue(QStringLiteral("seen"), t.seen);
    }
    m_settings.endArray();
    m_settings.sync();
}

} // namespace caseseal::ui
