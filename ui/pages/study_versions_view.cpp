// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/study_versions_view.h"

#include "models/place_names.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/file_dialog.h"
#include "widgets/job_panel.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/plain_table.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "words/version_words.h"
#include "words/words.h"

#include "base/file.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace caseseal::ui {

namespace {

struct VersionWords {
    Q_DECLARE_TR_FUNCTIONS(VersionWords)
};

QTableWidget* makeList(const QStringList& heads, const QString& name) {
    auto* table = new QTableWidget(0, static_cast<int>(heads.size()));
    table->setHorizontalHeaderLabels(heads);
    makePlain(*table, name);
    return table;
}

QHBoxLayout* versionLine(const desk::StudyVersion& version, const QString& author) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 8);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(text(version.name.empty() ? version.oid : version.name), TextRole::BodyBold));
    QString second = VersionWords::tr("%1, %2").arg(words::moment(version.time), author);
    if (!version.reason.empty())
        second += QStringLiteral(" · ") + text(version.reason);
    texts->addWidget(new TextLabel(second, TextRole::Small, &Tokens::text2));
    row->addLayout(texts, 1);
    row->addWidget(new TextLabel(VersionWords::tr("%n form(s)", nullptr, static_cast<int>(version.forms)),
                                 TextRole::Small, &Tokens::text2));
    row->addSpacing(12);
    if (version.inForce)
        row->addWidget(new Chip(QStringLiteral("act-tick"), VersionWords::tr("in force"), Tone::Ok));
    return row;
}

} // namespace

StudyVersionsView::StudyVersionsView(DeskSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_note(new NoteStrip(Tone::Ok)) {
    setObjectName(QStringLiteral("studyVersionsView"));
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    all->addWidget(m_note);
    all->addWidget(makeVersions());
    all->addWidget(makeProgress());
    all->addWidget(makePreview());
    all->addWidget(makeOutdated());
    all->addStretch(1);
    fillScrolling(*this, content);
    m_note->hide();
    m_previewCard->hide();
    refresh();
}

QWidget* StudyVersionsView::makeVersions() {
    auto* card = new Card(tr("Versions of the study design"));
    if (m_session.desk().mayDo("study.version")) {
        m_choose = new QPushButton(tr("Adopt a new version …"));
        m_choose->setObjectName(QStringLiteral("chooseVersion"));
        setSealIcon(*m_choose, QStringLiteral("act-compare"));
        connect(m_choose, &QPushButton::clicked, this, &StudyVersionsView::chooseFile);
        connect(&m_job, &JobRunner::started, m_choose, [this] { m_choose->setEnabled(false); });
        connect(&m_job, &JobRunner::finished, m_choose, [this] { m_choose->setEnabled(true); });
        card->head()->addWidget(m_choose);
    }
    m_versions = new QVBoxLayout;
    m_versions->setSpacing(0);
    card->body()->addLayout(m_versions);
    return card;
}

QWidget* StudyVersionsView::makeProgress() {
    m_progressCard = new Card(tr("Reading the new version"));
    m_progressCard->setObjectName(QStringLiteral("versionProgress"));
    m_progressCard->body()->addWidget(new JobPanel(m_job));
    m_progressCard->hide();
    return m_progressCard;
}

QWidget* StudyVersionsView::makePreview() {
    m_previewCard = new Card(tr("What the new version changes"));
    m_previewCard->setObjectName(QStringLiteral("versionPreview"));
    m_difference = new TextLabel({});
    m_difference->setWordWrap(true);
    m_previewCard->body()->addWidget(m_difference);
    m_changes = makeList({tr("Part"), tr("Name"), tr("Change"), tr("Before"), tr("After"), tr("Entered values")},
                         tr("Differences"));
    m_changes->setObjectName(QStringLiteral("versionChanges"));
    m_changes->setMinimumHeight(220);
    setColumnWidths(*m_changes, {110, 180, 200, 0, 170, 110});
    m_previewCard->body()->addWidget(m_changes, 1);
    auto* row = new QHBoxLayout;
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("versionReason"));
    m_reason->setPlaceholderText(tr("Reason, as Protocol amendment 2"));
    m_reason->setAccessibleName(tr("Reason for the new version"));
    m_adoptAct = new QPushButton(tr("Adopt"));
    m_adoptAct->setObjectName(QStringLiteral("adoptVersion"));
    setButtonKind(*m_adoptAct, ButtonKind::Primary);
    auto* cancel = new QPushButton(tr("Cancel"));
    row->addWidget(m_reason, 1);
    row->addWidget(m_adoptAct);
    row->addWidget(cancel);
    m_previewCard->body()->addLayout(row);
    connect(m_adoptAct, &QPushButton::clicked, this, &StudyVersionsView::adopt);
    connect(m_reason, &QLineEdit::returnPressed, this, &StudyVersionsView::adopt);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_checked.reset();
        m_previewCard->hide();
        focusChoose();
    });
    return m_previewCard;
}

QWidget* StudyVersionsView::makeOutdated() {
    m_outdatedCard = new Card(tr("Forms under an earlier version"));
    auto* hint =
        new TextLabel(tr("A form keeps the version it was started under. Migrating brings it to the version in "
                         "force; its values stay as they are."),
                      TextRole::Small, &Tokens::text2);
    hint->setWordWrap(true);
    m_outdatedCard->body()->addWidget(hint);
    m_outdated =
        makeList({tr("Participant"), tr("Visit"), tr("Form"), tr("Values")}, tr("Forms under an earlier version"));
    m_outdated->setObjectName(QStringLiteral("outdatedForms"));
    setColumnWidths(*m_outdated, {140, 240, 0, 80});
    m_outdated->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_outdated->setMinimumHeight(200);
    m_outdatedCard->body()->addWidget(m_outdated);
    if (!m_session.desk().mayDo("form.reopen"))
        return m_outdatedCard;
    auto* row = new QHBoxLayout;
    m_migrateReason = new QLineEdit;
    m_migrateReason->setObjectName(QStringLiteral("migrateReason"));
    m_migrateReason->setPlaceholderText(tr("Reason"));
    m_migrateReason->setAccessibleName(tr("Reason for the migration"));
    m_migrateAct = new QPushButton(tr("Migrate the selected forms"));
    m_migrateAct->setObjectName(QStringLiteral("migrateForms"));
    connect(m_migrateAct, &QPushButton::clicked, this, &StudyVersionsView::migrate);
    row->addWidget(m_migrateReason, 1);
    row->addWidget(m_migrateAct);
    m_outdatedCard->body()->addLayout(row);
    return m_outdatedCard;
}

void StudyVersionsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void StudyVersionsView::say(bool good, const QString& title, const QString& sentence) {
    m_note->setTone(good ? Tone::Ok : Tone::Alarm);
    m_note->setSentence(sentence, title);
    m_note->show();
}

void StudyVersionsView::refresh() {
    clearLayout(*m_versions);
    const auto versions = m_session.desk().versions().list();
    if (!versions) {
        say(false, tr("The versions cannot be read"), words::trouble(versions.error()).sentence());
        return;
    }
    for (auto version = versions->rbegin(); version != versions->rend(); ++version) {
        if (version != versions->rbegin())
            m_versions->addWidget(new Line);
        m_versions->addLayout(versionLine(*version, text(version->author)));
    }
    refreshOutdated();
}

void StudyVersionsView::refreshOutdated() {
    const auto forms = m_session.desk().versions().outdatedForms();
    m_forms = forms ? *forms : std::vector<store::FormState>();
    m_outdatedCard->setVisible(!m_forms.empty());
    m_outdated->setRowCount(static_cast<int>(m_forms.size()));
    const study::Study& study = m_session.desk().study();
    for (int row = 0; row < m_outdated->rowCount(); ++row) {
        const store::FormState& state = m_forms[static_cast<std::size_t>(row)];
        setCell(*m_outdated, row, 0, text(state.place.subject));
        setCell(*m_outdated, row, 1, eventName(study, state.place.event, state.place.eventRepeat));
        setCell(*m_outdated, row, 2, formName(study, state.place.form, state.place.formRepeat));
        setCell(*m_outdated, row, 3, words::number(state.values));
    }
}

void StudyVersionsView::chooseFile() {
    askForFile(this, {.title = tr("New version of the study design"), .filter = tr("ODM (*.xml)")},
               [this](const QString& file) { preview(file); });
}

void StudyVersionsView::preview(const QString& file) {
    if (m_job.running())
        return;
    m_note->hide();
    m_previewCard->hide();
    m_checked.reset();
    auto begun = m_session.desk().versions().beginCheck();
    if (!begun) {
        takeCheck(begun.error());
        return;
    }
    m_progressCard->show();
    m_job.start(
        [check = std::shared_ptr<desk::VersionCheck>(std::move(*begun)),
         path = std::filesystem::path(file.toStdString())](base::ProgressPort& port) -> base::Result<Checked> {
            TRY(auto odm, base::loadFile(path));
            TRY(auto preview, check->run(odm, port));
            return Checked{std::move(odm), std::move(preview)};
        },
        [this](base::Result<Checked> checked) { takeCheck(std::move(checked)); });
}

void StudyVersionsView::focusChoose() {
    if (m_choose != nullptr)
        m_choose->setFocus();
}

void StudyVersionsView::takeCheck(base::Result<Checked> checked) {
    m_progressCard->hide();
    if (!checked) {
        if (checked.error().kind != base::ErrorKind::Cancelled)
            say(false, tr("This file cannot be adopted"), words::trouble(checked.error()).sentence());
        focusChoose();
        return;
    }
    m_checked = std::move(*checked);
    showPreview(m_checked->preview);
}

void StudyVersionsView::showPreview(const desk::VersionPreview& preview) {
    const auto unclear = std::count_if(preview.rules.begin(), preview.rules.end(),
                                       [](const study::RuleNote& note) { return !note.understood; });
    QStringList facts{tr("%n difference(s)", nullptr, static_cast<int>(preview.changes.size())),
                      tr("%n started form(s) are touched and go on under their own version until they are migrated",
                         nullptr, static_cast<int>(preview.touchedForms.size()))};
    if (unclear > 0)
        facts << tr("%n expression(s) are not understood: what they guard is always collected", nullptr,
                    static_cast<int>(unclear));
    m_difference->setText(facts.join(QStringLiteral(" · ")));
    m_changes->setRowCount(static_cast<int>(preview.changes.size()));
    for (int row = 0; row < m_changes->rowCount(); ++row) {
        const study::StudyChange& change = preview.changes[static_cast<std::size_t>(row)];
        setCell(*m_changes, row, 0, words::partWord(change.part));
        setCell(*m_changes, row, 1, text(change.name.empty() ? change.oid : change.name));
        setCell(*m_changes, row, 2,
                words::changeWord(change.change) +
                    (change.what.empty() ? QString() : QStringLiteral(": ") + words::whatWord(change.what)));
        setCell(*m_changes, row, 3, words::saidWords(change.before));
        setCell(*m_changes, row, 4, words::saidWords(change.after));
        setCell(*m_changes, row, 5, change.touchesValues ? tr("touched") : QString());
    }
    m_previewCard->show();
    m_reason->setFocus();
}

void StudyVersionsView::adopt() {
    if (!m_checked)
        return;
    const auto done =
        m_session.desk().versions().adopt(m_checked->preview, m_checked->odm, bytes(m_reason->text().trimmed()));
    if (!done) {
        say(false, tr("The version was not adopted"), words::trouble(done.error()).sentence());
        return;
    }
    m_checked.reset();
    m_previewCard->hide();
    m_reason->clear();
    focusChoose();
    say(true, tr("The new version is in force"),
        tr("Every page and every form that is started from now on follows it."));
    refresh();
    Q_EMIT adopted();
}

std::vector<store::FormPlace> StudyVersionsView::chosenForms() const {
    std::vector<store::FormPlace> places;
    for (const auto& index : m_outdated->selectionModel()->selectedRows())
        places.push_back(m_forms[static_cast<std::size_t>(index.row())].place);
    return places;
}

void StudyVersionsView::migrate() {
    const auto forms = chosenForms();
    const auto done = m_session.desk().versions().migrate(forms, bytes(m_migrateReason->text().trimmed()));
    if (!done) {
        say(false, tr("Nothing was migrated"), words::trouble(done.error()).sentence());
        return;
    }
    m_migrateReason->clear();
    say(true, tr("Migrated"),
        tr("%n form(s) follow the version in force now", nullptr, static_cast<int>(forms.size())));
    refresh();
}

} // namespace caseseal::ui
