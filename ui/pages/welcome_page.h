// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/job_runner.h"
#include "models/recent_trials.h"
#include "words/words.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace caseseal::ui {

class ActTile;
class Card;
class LoginCard;
class NewTrialPage;
class NoteStrip;
class RecentList;
class TextLabel;
class VerifyPage;

/// What the welcome page needs from the composition.
struct WelcomeParts {
    desk::Ports ports;
    QSettings& settings;
    base::Bytes practiceOdm; ///< the practice study's design
    QString practiceFolder;  ///< where the practice trial is kept
    std::function<void(std::unique_ptr<desk::Desk>)> opened;
};

/// Before a log-in: recent trials, open, new, verify a file, practice.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(WelcomeParts parts, QWidget* parent = nullptr);
    /// Chooses a trial for the log-in; a folder that is not in the list yet is put there for now.
    void choose(const QString& folder);
    /// The keyboard goes to the choice of the person: somebody else wants to log in.
    void focusPerson();
    /// The list as the settings have it now.
    void reload();
    void verifyFile(const QString& file);
    void newTrial(const QString& odmFile);
    /// What was dropped: a trial's folder, a study design, or a file to verify.
    void take(const QString& path);

Q_SIGNALS:
    /// Somebody chose another language than the one that this page speaks: "de".
    void languageChosen(const QString& tag);

private:
    QWidget* makeLeft();
    QWidget* makeLanguages();
    QWidget* makeHome();
    void addTile(QVBoxLayout& all, ActTile* tile, const QKeySequence& keys, void (WelcomePage::*act)());
    void chooseOdm();
    void chooseTrial();
    void chooseFile();
    void practice();
    void makePractice();
    void showTrouble(const words::Trouble& trouble);
    void showTrial(int row);
    void showHome();
    WelcomeParts m_parts;
    RecentTrials m_recent;
    JobRunner m_job;
    QStackedWidget* m_stack;
    RecentList* m_list;
    Card* m_listCard;
    TextLabel* m_empty;
    LoginCard* m_login;
    NoteStrip* m_trouble;
    Card* m_making;
    QComboBox* m_language;
    NewTrialPage* m_newTrial;
    VerifyPage* m_verify;
};

} // namespace caseseal::ui
