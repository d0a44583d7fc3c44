// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/import_card.h"

#include "widgets/file_dialog.h"
#include "widgets/job_panel.h"
#include "widgets/note_strip.h"
#include "widgets/plain_table.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>

#include <algorithm>

namespace caseseal::ui {

namespace {

using desk::ImportStep;
using exchange::ImportKind;

constexpr int kTablePx = 264, kReasonPx = 460;

QString stepWords(ImportStep step) {
    switch (step) {
    case ImportStep::Nothing:
        return ImportCard::tr("There is nothing to do: the record holds what the file says.");
    case ImportStep::Blocked:
        return ImportCard::tr("Something stands in the way, so nothing of the file can go in. Every line of it is "
                              "listed; correct the file or the record, then look again.");
    case ImportStep::Whole:
        return ImportCard::tr("You release the file and seal its values in one go.");
    case ImportStep::Release:
        return ImportCard::tr("You release the file. A coordinator or investigator then seals its values.");
    case ImportStep::Released:
        return ImportCard::tr("The file is released. A coordinator or investigator seals its values.");
    case ImportStep::Unreleased:
        return ImportCard::tr("A data manager or an administrator must release the file first.");
    case ImportStep::Values:
        return ImportCard::tr("The file is released. You seal its values.");
    }
    return {};
}

bool canSeal(ImportStep step) {
    return step == ImportStep::Whole || step == ImportStep::Release || step == ImportStep::Values;
}

} // namespace

ImportCard::ImportCard(DeskSession& session, QWidget* parent)
    : Card(tr("Import of data"), parent), m_session(session), m_note(new NoteStrip(Tone::Ok)),
      m_choose(new QPushButton(tr("Look at a file…"))), m_running(new JobPanel(m_job)), m_shown(new QWidget),
      m_counts(new TextLabel({}, TextRole::BodyBold)), m_claims(new TextLabel({}, TextRole::Body, &Tokens::text2)),
      m_step(new TextLabel({})), m_remark(new TextLabel({})),
      m_claim(new TextLabel({}, TextRole::Body, &Tokens::text2)), m_table(new QTableView), m_reason(new QLineEdit),
      m_seal(new QPushButton) {
    setObjectName(QStringLiteral("importCard"));
    auto* words = new TextLabel(tr("An ODM 1.3 file of another system. It is compared with the record first; then all "
                                   "of it goes in, or nothing."));
    m_choose->setObjectName(QStringLiteral("importChoose"));
    m_note->setObjectName(QStringLiteral("importSaid"));
    for (TextLabel* label : {words, m_counts, m_claims, m_step, m_remark, m_claim})
        label->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_choose);
    line->addStretch();
    body()->addWidget(m_note);
    body()->addWidget(words);
    body()->addLayout(line);
    body()->addWidget(m_running);
    body()->addWidget(makePreview());
    for (QWidget* later : {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_running), m_shown})
        later->hide();
    connect(m_choose, &QPushButton::clicked, this, &ImportCard::chooseFile);
    connect(m_seal, &QPushButton::clicked, this, &ImportCard::seal);
    connect(m_reason, &QLineEdit::returnPressed, this, &ImportCard::seal);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportCard::showRow);
}

QWidget* ImportCard::makePreview() {
    auto* all = new QVBoxLayout(m_shown);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_claims->setObjectName(QStringLiteral("importClaims"));
    m_step->setObjectName(QStringLiteral("importStep"));
    m_remark->setObjectName(QStringLiteral("importRemark"));
    m_claim->setObjectName(QStringLiteral("importClaim"));
    m_table->setObjectName(QStringLiteral("importLines"));
    m_table->setModel(&m_model);
    makePlain(*m_table, tr("What the file would do, line by line"));
    setColumnWidths(*m_table, {150, 0, 170, 170, 72});
    m_table->setFixedHeight(kTablePx);
    all->addWidget(m_counts);
    all->addWidget(m_claims);
    all->addWidget(makeChoices());
    all->addWidget(m_table);
    all->addWidget(m_remark);
    all->addWidget(m_claim);
    all->addWidget(m_step);
    all->addWidget(makeSealLine());
    return m_shown;
}

QWidget* ImportCard::makeChoices() {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    const QString names[] = {tr("Changes"), tr("In the way"), tr("All lines")};
    constexpr SegmentPlace kPlaces[] = {SegmentPlace::First, SegmentPlace::Middle, SegmentPlace::Last};
    constexpr const char* kNames[] = {"importChanges", "importInTheWay", "importAll"};
    for (std::size_t i = 0; i < m_filters.size(); ++i) {
        auto*& button = m_filters[i] = new QPushButton(names[i]);
        button->setObjectName(QLatin1String(kNames[i]));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        setButtonKind(*button, ButtonKind::Segment);
        setSegment(*button, kPlaces[i]);
        connect(button, &QPushButton::clicked, this, [this, i] { choose(static_cast<ImportModel::Show>(i)); });
        line->addWidget(button);
    }
    line->addStretch();
    return row;
}

QWidget* ImportCard::makeSealLine() {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_reasonLine = new QWidget;
    auto* reason = new QHBoxLayout(m_reasonLine);
    reason->setContentsMargins(0, 0, 0, 0);
    auto* label = new TextLabel(tr("Reason; it stays on record"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("importReason"));
    m_reason->setAccessibleName(label->text());
    m_reason->setMaximumWidth(kReasonPx);
    reason->addWidget(label);
    reason->addWidget(m_reason, 1);
    m_seal->setObjectName(QStringLiteral("importSeal"));
    line->addWidget(m_reasonLine, 1);
    line->addWidget(m_seal);
    line->addStretch();
    return row;
}

void ImportCard::chooseFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askForFile(this, {.title = tr("Look at a file"), .start = folder, .filter = tr("ODM (*.xml)")},
               [this](const QString& file) { look(file); });
}

void ImportCard::look(const QString& file) {
    if (m_job.running())
        return;
    m_note->hide();
    m_shown->hide();
    auto job = m_session.desk().imports().prepare(file.toStdString());
    if (!job)
        return sayTrouble(job.error());
    setBusy(true);
    m_job.start([work = std::shared_ptr<desk::ImportJob>(std::move(*job))](
                    base::ProgressPort& port) { return work->look(port); },
                [this](base::Result<desk::ImportPreview> preview) { take(std::move(preview)); });
}

void ImportCard::take(base::Result<desk::ImportPreview> preview) {
    setBusy(false);
    if (!preview)
        return sayTrouble(preview.error());
    m_preview = std::make_shared<const desk::ImportPreview>(std::move(*preview));
    showPreview();
}

QString ImportCard::counts() const {
    const auto& all = m_preview->difference;
    const auto inTheWay = std::ranges::count_if(all.lines, [](const auto& line) { return standsInTheWay(line.kind); });
    return tr("New participants: %1 · First values: %2 · Changed: %3 · Blanked: %4 · As they are: %5 · In the way: %6")
        .arg(words::number(all.count(ImportKind::NewSubject)), words::number(all.count(ImportKind::Set)),
             words::number(all.count(ImportKind::Changed)), words::number(all.count(ImportKind::Removed)),
             words::number(all.count(ImportKind::Unchanged)), words::number(static_cast<std::uint64_t>(inTheWay)));
}

/// Of the file as a whole: what it says of itself.
QString ImportCard::claims() const {
    const auto& file = *m_preview->file;
    const auto claimed = desk::countClaims(file);
    QStringList said;
    const QString hash = text(base::encodeHex(m_preview->hash)).left(16) + QStringLiteral("…");
    said << (file.sourceSystem.empty()
                 ? tr("The source does not name itself; the file has the SHA-256 %1.").arg(hash)
                 : tr("The source calls itself %1; the file has the SHA-256 %2.").arg(text(file.sourceSystem), hash));
    if (claimed.audits + claimed.signatures + claimed.annotations > 0)
        said << tr("It claims audit records (%1), signatures (%2) and remarks (%3). None of them was verified; each is "
                   "kept as the source's claim.")
                    .arg(words::number(claimed.audits), words::number(claimed.signatures),
                         words::number(claimed.annotations));
    if (!file.warnings.empty())
        said << tr("%n deviations from the standard were tolerated.", nullptr, static_cast<int>(file.warnings.size()));
    if (m_preview->earlier)
        said << (m_preview->earlier->takenIn ? tr("%1 released it before, %2, and its values were sealed.")
                                             : tr("%1 released it, %2."))
                    .arg(text(m_preview->earlier->by), words::moment(m_preview->earlier->time));
    return words::sentences(said);
}

void ImportCard::showPreview() {
    m_model.set(m_preview, &m_session.desk().study());
    m_filters[static_cast<std::size_t>(m_model.shown())]->setChecked(true);
    m_counts->setText(counts());
    m_claims->setText(claims());
    m_step->setText(stepWords(m_preview->step));
    const bool may = canSeal(m_preview->step);
    const bool asks = may && m_preview->step != ImportStep::Release;
    m_reason->clear();
    m_reasonLine->setVisible(asks); // also without changes: where no consent is in force it is asked for
    m_seal->setText(m_preview->step == ImportStep::Release ? tr("Release the file") : tr("Seal the values"));
    m_seal->setVisible(may);
    m_shown->show();
    m_table->setCurrentIndex(m_model.index(0, 0));
    showRow();
    const bool must = asks && m_preview->needsReason;
    (must ? static_cast<QWidget*>(m_reason) : may ? static_cast<QWidget*>(m_seal) : m_table)->setFocus();
}

void ImportCard::showRow() {
    const auto at = m_table->currentIndex();
    const QString remark = at.isValid() ? m_model.remark(at.row()) : QString();
    const QString claim = at.isValid() ? m_model.claim(at.row()) : QString();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_claim->setText(tr("Claimed by the source, not verified: %1").arg(claim));
    m_claim->setVisible(!claim.isEmpty());
}

void ImportCard::choose(ImportModel::Show what) {
    m_model.show(what);
    m_table->setCurrentIndex(m_model.index(0, 0));
    showRow();
}

void ImportCard::setBusy(bool busy) {
    m_running->setVisible(busy);
    m_choose->setEnabled(!busy);
    m_seal->setEnabled(!busy);
    m_reason->setEnabled(!busy);
}

void ImportCard::seal() {
    if (!m_preview || !canSeal(m_preview->step) || m_job.running())
        return;
    auto save = m_session.desk().imports().prepareSeal(*m_preview, bytes(m_reason->text().trimmed()));
    if (!save)
        return sayTrouble(save.error());
    const auto work = std::make_shared<desk::ImportSave>(std::move(*save));
    setBusy(true);
    m_job.start([work](base::ProgressPort& port) { return work->job ? work->job->write(port) : base::Result<void>(); },
                [this, work](const base::Result<void>& written) { finish(std::move(*work), written); });
}

/// Cancelled: the preview stands as before.
void ImportCard::finish(desk::ImportSave save, const base::Result<void>& written) {
    setBusy(false);
    if (!written)
        return sayTrouble(written.error());
    const auto done = m_session.desk().imports().finishSeal(std::move(save));
    if (!done)
        return sayTrouble(done.error());
    m_shown->hide();
    m_model.set(nullptr, nullptr);
    m_preview.reset();
    saySealed(*done);
}

void ImportCard::saySealed(const desk::ImportDone& done) {
    m_note->setTone(Tone::Ok);
    m_note->setSentence(
        done.step == ImportStep::Release
            ? tr("The file is released. A coordinator or investigator looks at the same file and seals its values.")
            : tr("The values are sealed: %n entries, each with what its source claims.", nullptr,
                 static_cast<int>(done.receipt.entries)));
    m_note->show();
    m_choose->setFocus();
    Q_EMIT changed();
}

void ImportCard::sayTrouble(const base::Error& error) {
    setBusy(false);
    if (error.kind == base::ErrorKind::Cancelled)
        return;
    m_note->setTone(Tone::Alarm);
    m_note->setTrouble(words::trouble(error, tr("Nothing of the file was taken in.")));
    m_note->show();
}

} // namespace caseseal::ui
