// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report_card.h"

#include "pages/signing_options.h"
#include "widgets/file_dialog.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "widgets/two_line_delegate.h"
#include "words/language.h"
#include "words/report_kinds.h"
#include "words/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QStringListModel>

namespace caseseal::ui {

namespace {

constexpr int kRowPx = 50;
constexpr int kSentence = Qt::UserRole + 1, kNoIcon = Qt::UserRole + 2, kNoWarning = Qt::UserRole + 3;

bool isOfOne(desk::ReportKind kind) { return kind == desk::ReportKind::Casebook || kind == desk::ReportKind::Consent; }
bool mayBeOfOne(desk::ReportKind kind) { return isOfOne(kind) || kind == desk::ReportKind::Changes; }

} // namespace

ReportCard::ReportCard(DeskSession& session, QWidget* parent)
    : Card(tr("Issue a report"), parent), m_session(session), m_kinds(new QListView), m_subject(new QLineEdit),
      m_subjectLabel(new TextLabel(tr("Participant"), TextRole::Small, &Tokens::text2)), m_language(new QComboBox),
      m_held(new QLineEdit), m_chooseHeld(new QPushButton(tr("Choose …"))),
      m_heldLabel(new TextLabel(tr("Held head"), TextRole::Small, &Tokens::text2)), m_signing(new SigningOptions),
      m_trouble(new NoteStrip(Tone::Alarm)), m_write(new QPushButton(tr("Write the PDF …"))) {
    setObjectName(QStringLiteral("reportCard"));
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(makeKinds(), 1);
    row->addWidget(makeOptions(), 1);
    body()->addLayout(row);
    m_trouble->hide();
    body()->addWidget(m_trouble);
    fillSubjects();
    connect(&session, &DeskSession::sealed, this, &ReportCard::fillSubjects);
    connect(&session.writer(), &JobRunner::started, this, [this] {
        m_write->setEnabled(false);
        m_signing->forgetPassword();
    });
    connect(&session.writer(), &JobRunner::finished, this, [this] { m_write->setEnabled(true); });
    showKind();
}

QWidget* ReportCard::makeKinds() {
    auto* model = new QStandardItemModel(this);
    for (const desk::ReportKind kind : desk::reportKinds()) {
        const words::KindWords said = words::reportKind(desk::nameOf(kind));
        auto* item = new QStandardItem(said.name);
        item->setData(said.sentence, kSentence);
        item->setData(said.name + QStringLiteral(": ") + said.sentence, Qt::AccessibleTextRole);
        item->setToolTip(said.sentence);
        model->appendRow(item);
    }
    m_kinds->setObjectName(QStringLiteral("reportKinds"));
    m_kinds->setAccessibleName(tr("Kind of report"));
    m_kinds->setModel(model);
    m_kinds->setItemDelegate(new TwoLineDelegate(kSentence, kNoIcon, kNoWarning, m_kinds));
    m_kinds->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_kinds->setTabKeyNavigation(false);
    m_kinds->setFixedHeight(model->rowCount() * kRowPx + 2);
    m_kinds->setCurrentIndex(model->index(0, 0));
    connect(m_kinds->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportCard::showKind);
    return m_kinds;
}

QWidget* ReportCard::makeOptions() {
    auto* options = new QWidget;
    auto* grid = new QGridLayout(options);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    m_subject->setObjectName(QStringLiteral("reportSubject"));
    m_subject->setAccessibleName(tr("Participant"));
    m_subjectLabel->setBuddy(m_subject);
    grid->addWidget(m_subjectLabel, 0, 0);
    grid->addWidget(m_subject, 0, 1);
    for (const words::Language& language : words::languages())
        m_language->addItem(language.name, language.tag);
    m_language->setCurrentIndex(m_language->findData(words::languageOf(QLocale())));
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->setAccessibleName(tr("Language"));
    auto* language = new TextLabel(tr("Language"), TextRole::Small, &Tokens::text2);
    language->setBuddy(m_language);
    grid->addWidget(language, 1, 0);
    grid->addWidget(m_language, 1, 1);
    addHeld(*grid, 2);
    grid->addWidget(m_signing, 3, 0, 1, 2);
    m_write->setObjectName(QStringLiteral("writeReport"));
    setButtonKind(*m_write, ButtonKind::Primary);
    setSealIcon(*m_write, QStringLiteral("act-print"));
    connect(m_write, &QPushButton::clicked, this, &ReportCard::chooseFile);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_write);
    grid->addLayout(foot, 4, 0, 1, 2);
    grid->setRowStretch(5, 1);
    return options;
}

/// Only an audit report states how the record stands to a head that somebody holds.
void ReportCard::addHeld(QGridLayout& grid, int row) {
    m_held->setObjectName(QStringLiteral("reportHead"));
    m_held->setAccessibleName(tr("Held head"));
    m_held->setPlaceholderText(tr("none: not compared"));
    m_held->setClearButtonEnabled(true);
    m_chooseHeld->setObjectName(QStringLiteral("chooseReportHead"));
    m_chooseHeld->setToolTip(tr("A head that somebody outside holds: a file, an e-mail text or a picture of its code"));
    connect(m_chooseHeld, &QPushButton::clicked, this, &ReportCard::chooseHeld);
    m_heldLabel->setBuddy(m_held);
    auto* line = new QHBoxLayout;
    line->addWidget(m_held, 1);
    line->addWidget(m_chooseHeld);
    grid.addWidget(m_heldLabel, row, 0);
    grid.addLayout(line, row, 1);
}

void ReportCard::chooseHeld() {
    askForFile(this,
               {.title = tr("A head that somebody holds"),
                .start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                .filter = tr("Head, e-mail text or picture of its code (*)")},
               [this](const QString& file) { m_held->setText(file); });
}

void ReportCard::takeKeyboard() { m_kinds->setFocus(); }

void ReportCard::fillSubjects() {
    QStringList keys;
    if (const auto subjects = m_session.desk().projection().subjects())
        for (const auto& subject : *subjects)
            keys << text(subject.subject);
    auto* completer = new QCompleter(keys, m_subject);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_subject->setCompleter(completer); // deletes the one before
}

desk::ReportKind ReportCard::kind() const {
    return desk::reportKinds().at(static_cast<std::size_t>(std::max(0, m_kinds->currentIndex().row())));
}

void ReportCard::showKind() {
    m_subject->setEnabled(mayBeOfOne(kind()));
    m_subjectLabel->setEnabled(mayBeOfOne(kind()));
    for (QWidget* part : std::initializer_list<QWidget*>{m_heldLabel, m_held, m_chooseHeld})
        part->setEnabled(kind() == desk::ReportKind::Audit);
    m_subject->setPlaceholderText(isOfOne(kind())      ? tr("as P-001")
                                  : mayBeOfOne(kind()) ? tr("empty: all participants")
                                                       : tr("all participants"));
    m_trouble->hide();
}

QString ReportCard::trouble() const {
    const QString subject = m_subject->text().trimmed();
    if (isOfOne(kind()) && subject.isEmpty())
        return kind() == desk::ReportKind::Casebook ? tr("A casebook is about one participant: name it.")
                                                    : tr("A receipt is about one participant: name it.");
    if (mayBeOfOne(kind()) && !subject.isEmpty()) {
        const auto row = m_session.desk().projection().subject(bytes(subject));
        if (row && !*row)
            return tr("There is no participant \"%1\" in this trial.").arg(subject);
    }
    if (m_held->isEnabled() && !m_held->text().isEmpty() && !QFileInfo(m_held->text()).isFile())
        return tr("There is no file \"%1\".").arg(m_held->text());
    return m_signing->trouble();
}

desk::ReportRequest ReportCard::request(const QString& file) const {
    desk::ReportRequest out;
    out.kind = kind();
    out.file = file.toStdString();
    out.language = bytes(m_language->currentData().toString());
    out.signing = m_signing->signing();
    if (mayBeOfOne(kind()))
        out.subject = bytes(m_subject->text().trimmed());
    if (m_held->isEnabled())
        out.held = m_held->text().toStdString();
    return out;
}

void ReportCard::chooseFile() {
    const QString wrong = trouble();
    m_trouble->setVisible(!wrong.isEmpty());
    m_trouble->setSentence(wrong);
    if (!wrong.isEmpty())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        QStringLiteral("%1/%2-%3.pdf")
            .arg(folder, text(m_session.desk().info().folder.stem().string()), text(desk::nameOf(kind())));
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = words::reportKind(desk::nameOf(kind())).name,
                .start = name,
                .filter = tr("PDF (*.pdf)")},
               [this](const QString& file) { m_session.issueReport(request(file)); });
}

} // namespace caseseal::ui
