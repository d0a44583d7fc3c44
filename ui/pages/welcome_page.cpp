// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/welcome_page.h"

#include "base/file.h"
#include "desk/practice.h"
#include "pages/login_card.h"
#include "pages/new_trial_page.h"
#include "pages/recent_list.h"
#include "pages/verify_page.h"
#include "widgets/act_tile.h"
#include "widgets/file_dialog.h"
#include "widgets/job_panel.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/text_label.h"
#include "words/language.h"
#include "words/words.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>

namespace caseseal::ui {

namespace {

/// The persons of the practice trial and their passwords, which are no secret: a line each, "id role password". The
/// starter script of the project writes the same file.
QString personsFile(const QString& practiceFolder) { return practiceFolder + QStringLiteral("/practice-persons.txt"); }

QMap<QString, QString> practicePasswords(const QString& practiceFolder) {
    QMap<QString, QString> passwords;
    QFile file(personsFile(practiceFolder));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return passwords;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')))
        if (const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts); words.size() == 3)
            passwords[words[0]] = words[2];
    return passwords;
}

base::Result<void> savePersons(const QString& practiceFolder, const std::vector<desk::PracticePerson>& persons) {
    std::string lines;
    for (const auto& person : persons)
        lines += person.id + ' ' + person.role + ' ' + person.password + '\n';
    return base::saveFileDurably(personsFile(practiceFolder).toStdString(), base::bytesOf(lines), true);
}

} // namespace

WelcomePage::WelcomePage(WelcomeParts parts, QWidget* parent)
    : QWidget(parent), m_parts(std::move(parts)), m_recent(m_parts.settings), m_stack(new QStackedWidget) {
    setObjectName(QStringLiteral("welcomePage"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeLeft());
    row->addWidget(m_stack, 1);
    m_newTrial = new NewTrialPage(m_parts.ports, m_parts.opened);
    m_verify = new VerifyPage;
    m_stack->addWidget(makeHome());
    m_stack->addWidget(m_newTrial);
    m_stack->addWidget(m_verify);
    connect(m_newTrial, &NewTrialPage::left, this, &WelcomePage::showHome);
    connect(m_verify, &VerifyPage::left, this, &WelcomePage::showHome);
    reload();
}

QWidget* WelcomePage::makeLeft() {
    auto* left = new GroundFrame(Ground::Rail);
    left->setFixedWidth(440);
    auto* all = new QVBoxLayout(left);
    all->setContentsMargins(40, 54, 40, 24);
    all->setSpacing(12);
    auto* brand = new QHBoxLayout;
    brand->setSpacing(12);
    auto* mark = new IconLabel(QStringLiteral("page-integrity"), &Tokens::accent, 34);
    mark->setPaper(&Tokens::rail);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new TextLabel(QStringLiteral("CaseSeal"), TextRole::PageTitle));
    names->addWidget(
        new TextLabel(tr("Version %1").arg(QStringLiteral(CASESEAL_VERSION)), TextRole::Small, &Tokens::text2));
    brand->addWidget(mark);
    brand->addLayout(names, 1);
    all->addLayout(brand);
    auto* promise = new TextLabel(tr("Every save is sealed. Other organisations witness it. Anybody can check it."),
                                  TextRole::Value, &Tokens::text2);
    promise->setWordWrap(true);
    promise->setContentsMargins(0, 8, 0, 8);
    all->addWidget(promise);
    addTile(*all, new ActTile(QStringLiteral("act-document"), tr("New trial …"), tr("From an ODM file"), tr("Ctrl+N")),
            QKeySequence::New, &WelcomePage::chooseOdm);
    addTile(*all,
            new ActTile(QStringLiteral("act-folder"), tr("Open a trial …"),
                        tr("A trial folder on this computer or a stick"), tr("Ctrl+O")),
            QKeySequence::Open, &WelcomePage::chooseTrial);
    addTile(
        *all,
        new ActTile(QStringLiteral("act-tick"), tr("Verify a file …"), tr("Report or evidence file; no log-in needed")),
        {}, &WelcomePage::chooseFile);
    addTile(
        *all,
        new ActTile(QStringLiteral("act-play"), tr("Practice trial"), tr("Invented data, kept apart, nothing counts")),
        {}, &WelcomePage::practice);
    all->addStretch();
    all->addWidget(makeLanguages());
    return left;
}

/// Each language by its own name; a choice makes the window anew.
QWidget* WelcomePage::makeLanguages() {
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new TextLabel(tr("Language"), TextRole::Body, &Tokens::text2);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    for (const words::Language& one : words::languages())
        m_language->addItem(one.name, one.tag);
    m_language->setCurrentIndex(m_language->findData(words::languageOf(QLocale())));
    m_language->setAccessibleName(tr("Language"));
    label->setBuddy(m_language);
    row->addWidget(label);
    row->addWidget(m_language);
    row->addStretch();
    connect(m_language, &QComboBox::activated, this, [this] {
        if (const QString tag = m_language->currentData().toString(); tag != words::languageOf(QLocale()))
            Q_EMIT languageChosen(tag);
    });
    return part;
}

void WelcomePage::addTile(QVBoxLayout& all, ActTile* tile, const QKeySequence& keys, void (WelcomePage::*act)()) {
    all.addWidget(tile);
    connect(tile, &QAbstractButton::clicked, this, act);
    if (!keys.isEmpty())
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
}

QWidget* WelcomePage::makeHome() {
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(56, 54, 56, 24);
    all->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Recent trials"), TextRole::PageTitle));
    head->addStretch();
    head->addWidget(new TextLabel(tr("As last seen on this computer; data stay encrypted until you log in"),
                                  TextRole::Small, &Tokens::text2));
    all->addLayout(head);
    all->addSpacing(12);
    m_listCard = new Card;
    m_listCard->layout()->setContentsMargins(1, 1, 1, 1);
    m_list = new RecentList;
    m_list->setObjectName(QStringLiteral("recentTrials"));
    m_listCard->body()->addWidget(m_list);
    m_empty = new TextLabel(tr("No trial was opened on this computer yet. The practice trial is a good first one."),
                            TextRole::Body, &Tokens::text2);
    m_trouble = new NoteStrip(Tone::Alarm);
    m_trouble->hide();
    m_making = new Card(tr("Making the practice trial"));
    m_making->body()->addWidget(new JobPanel(m_job));
    m_making->hide();
    m_login = new LoginCard(m_parts.ports, m_parts.opened);
    m_login->hide();
    auto* parts = new QVBoxLayout;
    parts->setSpacing(20);
    for (QWidget* part : std::initializer_list<QWidget*>{m_listCard, m_empty, m_trouble, m_making, m_login})
        parts->addWidget(part);
    auto* drop = new GroundFrame(Ground::DropZone);
    drop->setFixedHeight(96);
    auto* row = new QHBoxLayout(drop);
    row->addStretch();
    auto* shape = new IconLabel(QStringLiteral("act-download"), &Tokens::text2, 18);
    shape->setPaper(&Tokens::window);
    row->addWidget(shape);
    row->addWidget(new TextLabel(tr("Drop a report (PDF), an evidence file, a study design or a trial here"),
                                 TextRole::Body, &Tokens::text2));
    row->addStretch();
    parts->addWidget(drop);
    all->addLayout(parts);
    all->addStretch(1);
    connect(m_list, &RecentList::chosen, this, &WelcomePage::showTrial);
    connect(m_list, &QListView::activated, this, [this] { m_login->focusPassword(); });
    return makeScrollArea(content);
}

void WelcomePage::reload() {
    m_list->trials().set(m_recent.all());
    const int rows = m_list->trials().rowCount();
    m_listCard->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_listCard->setFixedHeight(std::min(rows, 5) * 69 + 2);
    if (rows > 0)
        m_list->setCurrentIndex(m_list->trials().index(0, 0));
}

void WelcomePage::choose(const QString& folder) {
    showHome();
    QString path = QFileInfo(folder).absoluteFilePath();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    int row = m_list->trials().rowOf(path);
    if (row < 0) {
        QList<RecentTrial> trials = m_recent.all();
        RecentTrial trial;
        trial.folder = path;
        trials.prepend(trial);
        m_list->trials().set(trials);
        m_listCard->show();
        m_empty->hide();
        m_listCard->setFixedHeight(static_cast<int>(std::min<qsizetype>(trials.size(), 5)) * 69 + 2);
        row = 0;
    }
    m_list->setCurrentIndex(m_list->trials().index(row, 0));
    m_login->focusPassword();
}

void WelcomePage::focusPerson() { m_login->focusPerson(); }

void WelcomePage::showTrial(int row) {
    const RecentTrial& trial = m_list->trials().trial(row);
    m_login->setVisible(trial.isThere());
    if (!trial.isThere())
        return;
    m_login->setTrial(trial);
    if (QFileInfo(trial.folder).absolutePath() == QFileInfo(m_parts.practiceFolder).absoluteFilePath())
        m_login->setPractice(practicePasswords(m_parts.practiceFolder));
}

void WelcomePage::showHome() { m_stack->setCurrentIndex(0); }

void WelcomePage::newTrial(const QString& odmFile) {
    m_stack->setCurrentWidget(m_newTrial);
    m_newTrial->preview(odmFile);
}

void WelcomePage::verifyFile(const QString& file) {
    m_stack->setCurrentWidget(m_verify);
    m_verify->verify(file);
}

void WelcomePage::chooseOdm() {
    askForFile(this,
               {.title = tr("Study design"),
                .start = documentsFolder(),
                .filter = tr("Study design (*.xml *.odm);;All files (*)")},
               [this](const QString& file) { Q_EMIT newTrial(file); });
}

void WelcomePage::chooseTrial() {
    askForFile(this, {.kind = FileQuestion::Kind::Folder, .title = tr("Open a trial"), .start = documentsFolder()},
               [this](const QString& file) { choose(file); });
}

void WelcomePage::chooseFile() {
    askForFile(this,
               {.title = tr("Verify a file"),
                .start = documentsFolder(),
                .filter = tr("Evidence, report, archive (*.zip *.pdf);;All files (*)")},
               [this](const QString& file) { Q_EMIT verifyFile(file); });
}

void WelcomePage::practice() {
    const QString trial = m_parts.practiceFolder + QStringLiteral("/practice.caseseal");
    if (QFileInfo(trial).isDir())
        choose(trial);
    else if (!m_job.running())
        makePractice();
}

void WelcomePage::makePractice() {
    showHome();
    m_making->show();
    m_language->setEnabled(false); // the page stays until its work is done
    m_trouble->hide();
    m_job.start(
        [folder = std::filesystem::path(m_parts.practiceFolder.toStdString()), odm = m_parts.practiceOdm,
         ports = m_parts.ports](base::ProgressPort& port) { return desk::makePracticeTrial(folder, odm, ports, port); },
        [this](const base::Result<std::vector<desk::PracticePerson>>& made) {
            m_making->hide();
            m_language->setEnabled(true);
            if (!made) {
                if (made.error().kind != base::ErrorKind::Cancelled)
                    showTrouble(words::trouble(made.error(), tr("No practice trial was made.")));
                return;
            }
            if (const auto saved = savePersons(m_parts.practiceFolder, *made); !saved)
                showTrouble(
                    words::trouble(saved.error(), tr("The practice trial is there, its passwords are not kept.")));
            choose(m_parts.practiceFolder + QStringLiteral("/practice.caseseal"));
        });
}

void WelcomePage::showTrouble(const words::Trouble& trouble) {
    m_trouble->setTrouble(trouble);
    m_trouble->show();
}

void WelcomePage::take(const QString& path) {
    if (QFileInfo(path).isDir())
        choose(path);
    else if (path.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive) ||
             path.endsWith(QLatin1String(".odm"), Qt::CaseInsensitive))
        newTrial(path);
    else if (!path.isEmpty())
        verifyFile(path);
}

} // namespace caseseal::ui
