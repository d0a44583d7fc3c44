// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/new_trial_page.h"

#include "base/file.h"
#include "desk/membership.h"
#include "models/place_names.h"
#include "pages/page_header.h"
#include "widgets/card.h"
#include "widgets/file_dialog.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "widgets/secret_edit.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>

namespace caseseal::ui {

namespace {

constexpr int kLabelPx = 178, kFieldPx = 280;
constexpr int kShortestPassword = 8;
constexpr std::size_t kWarningsShown = 12;
constexpr std::uint64_t kMostBytes = 64u << 20;

void addFact(QVBoxLayout& all, const QString& label, const QString& value) {
    auto* row = new QHBoxLayout;
    auto* left = new TextLabel(label, TextRole::Body, &Tokens::text2);
    left->setFixedWidth(kLabelPx);
    auto* right = new TextLabel(value);
    right->setWordWrap(true);
    row->addWidget(left, 0, Qt::AlignTop);
    row->addWidget(right, 1);
    all.addLayout(row);
}

QString firstOf(const std::string& a, const std::string& b) { return text(a.empty() ? b : a); }

/// "hyp-2026" out of a protocol's name, for the folder.
QString slug(const QString& name) {
    QString out;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_D))
        if (c.isLetterOrNumber() && c.unicode() < 128)
            out += c;
        else if (!out.isEmpty() && !out.endsWith(QLatin1Char('-')))
            out += QLatin1Char('-');
    while (out.endsWith(QLatin1Char('-')))
        out.chop(1);
    return out.isEmpty() ? QStringLiteral("trial") : out.left(40);
}

} // namespace

NewTrialPage::NewTrialPage(desk::Ports ports, std::function<void(std::unique_ptr<desk::Desk>)> made, QWidget* parent)
    : QWidget(parent), m_ports(std::move(ports)), m_made(std::move(made)), m_trouble(new NoteStrip(Tone::Alarm)),
      m_create(new QPushButton(tr("Make the trial"))) {
    setObjectName(QStringLiteral("newTrialPage"));
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(56, 56, 56, 24);
    all->setSpacing(16);
    auto* header = new PageHeader(tr("New trial"));
    auto* back = new QPushButton(tr("Back"));
    setSealIcon(*back, QStringLiteral("act-chevron-left"));
    connect(back, &QPushButton::clicked, this, &NewTrialPage::left);
    header->addAct(back);
    all->addWidget(header);
    all->addWidget(m_trouble);
    all->addWidget(makePreview());
    all->addWidget(makeFields());
    all->addStretch(1);
    m_trouble->hide();
    fillScrolling(*this, content);
}

QWidget* NewTrialPage::makePreview() {
    m_previewCard = new Card(tr("What the file holds"));
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(4);
    m_warnings = new QVBoxLayout;
    m_warnings->setSpacing(4);
    m_previewCard->body()->addLayout(m_facts);
    m_previewCard->body()->addLayout(m_warnings);
    return m_previewCard;
}

QLineEdit* NewTrialPage::addField(QVBoxLayout& all, const QString& label, const QString& hint, QLineEdit* field,
                                  const char* name) {
    auto* row = new QHBoxLayout;
    auto* left = new TextLabel(label);
    left->setFixedWidth(kLabelPx);
    left->setBuddy(field);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->setFont(fontFor(TextRole::Value));
    field->setFixedWidth(kFieldPx);
    row->addWidget(left);
    row->addWidget(field);
    auto* right = new TextLabel(hint, TextRole::Small, &Tokens::text2);
    right->setWordWrap(true);
    row->addWidget(right, 1);
    all.addLayout(row);
    return field;
}

void NewTrialPage::addLedgerChoice(QVBoxLayout& all) {
    auto* row = new QHBoxLayout;
    auto* left = new TextLabel(tr("Ledger"));
    left->setFixedWidth(kLabelPx);
    m_shared = new QCheckBox(tr("It will join a shared ledger"));
    m_shared->setObjectName(QStringLiteral("sharedLedger"));
    m_shared->setMinimumWidth(kFieldPx);
    auto* right = new TextLabel(tr("Nothing is published before it has joined: Administration, Ledger and policy."),
                                TextRole::Small, &Tokens::text2);
    right->setWordWrap(true);
    row->addWidget(left);
    row->addWidget(m_shared);
    row->addWidget(right, 1);
    all.addLayout(row);
}

QWidget* NewTrialPage::makeFields() {
    auto* card = new Card(tr("Who and where"));
    auto& all = *card->body();
    m_site =
        addField(all, tr("Site"), tr("As it stands in the record, for example Klinikum Süd"), new QLineEdit, "site");
    m_folder = addField(all, tr("Kept in"), {}, new QLineEdit, "folder");
    auto* choose = new QPushButton(tr("Choose …"));
    setCompact(*choose);
    connect(choose, &QPushButton::clicked, this, &NewTrialPage::chooseFolder);
    static_cast<QHBoxLayout*>(all.itemAt(all.count() - 1)->layout())->insertWidget(2, choose);
    m_adminId = addField(all, tr("Your id"), tr("Small letters, digits, dots: n.lindqvist. It is never given twice."),
                         new QLineEdit, "adminId");
    m_adminName = addField(all, tr("Your name"), tr("You become the administrator."), new QLineEdit, "adminName");
    m_organisation = addField(all, tr("Organisation"), {}, new QLineEdit, "organisation");
    m_password = addField(all, tr("Password"),
                          tr("Nobody can give it back to you. At least %1 characters.").arg(kShortestPassword),
                          new SecretEdit, "newTrialPassword");
    m_again = addField(all, tr("Password again"), {}, new SecretEdit, "newTrialPasswordAgain");
    addLedgerChoice(all);
    m_create->setObjectName(QStringLiteral("makeTrial"));
    setButtonKind(*m_create, ButtonKind::Primary);
    connect(m_create, &QPushButton::clicked, this, &NewTrialPage::create);
    auto* acts = new QHBoxLayout;
    acts->addSpacing(kLabelPx + 8);
    acts->addWidget(m_create);
    acts->addStretch();
    all.addLayout(acts);
    m_fields = card;
    card->hide();
    return card;
}

void NewTrialPage::preview(const QString& odmFile) {
    m_file = odmFile;
    m_trouble->hide();
    m_fields->hide();
    clearLayout(*m_facts);
    clearLayout(*m_warnings);
    addFact(*m_facts, tr("File"), odmFile);
    addFact(*m_facts, tr("State"), tr("Reading"));
    m_job.start(
        [path = std::filesystem::path(odmFile.toStdString())](base::ProgressPort&) -> base::Result<Reading> {
            TRY(auto odm, base::loadFile(path, kMostBytes));
            TRY(auto import, study::parseOdm(odm));
            return Reading{std::move(odm), std::move(import)};
        },
        [this](base::Result<Reading> reading) { showReading(std::move(reading)); });
}

void NewTrialPage::showReading(base::Result<Reading> reading) {
    clearLayout(*m_facts);
    addFact(*m_facts, tr("File"), m_file);
    if (!reading) {
        addFact(*m_facts, tr("State"), tr("Refused"));
        showTrouble(words::trouble(reading.error(), tr("No trial was made.")).sentence());
        return;
    }
    m_odm = std::move(reading->odm);
    showFacts(reading->import.study);
    showWarnings(reading->import.warnings);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto& study = reading->import.study;
    m_folder->setText(QStringLiteral("%1/%2.caseseal").arg(folder, slug(firstOf(study.protocolName, study.name))));
    m_fields->show();
    m_site->setFocus();
}

void NewTrialPage::showFacts(const study::Study& study) {
    addFact(*m_facts, tr("Study"), text(study.name));
    if (!study.protocolName.empty() && study.protocolName != study.name)
        addFact(*m_facts, tr("Protocol"), text(study.protocolName));
    addFact(*m_facts, tr("Version"), firstOf(study.versionName, study.versionOid));
    std::uint64_t items = 0;
    for (const auto& [oid, group] : study.groups)
        items += group.items.size();
    addFact(*m_facts, tr("Holds"),
            tr("%1 visits, %2 forms, %3 items, %4 code lists")
                .arg(words::number(study.events.size()), words::number(study.forms.size()), words::number(items),
                     words::number(study.codeLists.size())));
    QStringList visits;
    for (const auto& event : study.events)
        visits << eventName(study, event.oid);
    addFact(*m_facts, tr("Visits"), visits.mid(0, 24).join(QStringLiteral(", ")));
    QStringList languages;
    for (const auto& language : study.languages)
        languages << text(language);
    if (!languages.isEmpty())
        addFact(*m_facts, tr("Languages"), languages.join(QStringLiteral(", ")));
}

void NewTrialPage::showWarnings(const std::vector<study::OdmWarning>& warnings) {
    if (warnings.empty())
        return;
    m_warnings->addWidget(new Line);
    m_warnings->addWidget(new TextLabel(tr("%n deviations were tolerated", nullptr, static_cast<int>(warnings.size())),
                                        TextRole::SmallBold, &Tokens::warn));
    for (std::size_t at = 0; at < std::min(warnings.size(), kWarningsShown); ++at) {
        const auto& warning = warnings[at];
        QString said = text(warning.message);
        if (warning.line > 0)
            said = tr("Line %1: %2").arg(words::number(warning.line), said);
        auto* label = new TextLabel(said, TextRole::Small, &Tokens::text2);
        label->setWordWrap(true);
        m_warnings->addWidget(label);
    }
    if (warnings.size() > kWarningsShown)
        m_warnings->addWidget(
            new TextLabel(tr("%1 more, all kept with the trial").arg(words::number(warnings.size() - kWarningsShown)),
                          TextRole::Small, &Tokens::text2));
}

void NewTrialPage::chooseFolder() {
    askForFile(this,
               {.kind = FileQuestion::Kind::Folder,
                .title = tr("Keep the trial in"),
                .start = QFileInfo(m_folder->text()).path()},
               [this](const QString& folder) {
                   m_folder->setText(folder + QLatin1Char('/') + QFileInfo(m_folder->text()).fileName());
               });
}

QString NewTrialPage::firstGap() const {
    for (const QLineEdit* field : {m_site, m_folder, m_adminId, m_adminName})
        if (field->text().trimmed().isEmpty())
            return tr("%1 is empty. No trial was made. Fill it in.").arg(field->accessibleName());
    if (m_password->text().size() < kShortestPassword)
        return tr("The password is too short. No trial was made. Take at least %1 characters.").arg(kShortestPassword);
    if (m_password->text() != m_again->text())
        return tr("The two passwords differ. No trial was made. Type the password twice.");
    return {};
}

void NewTrialPage::create() {
    if (const QString gap = firstGap(); !gap.isEmpty()) {
        showTrouble(gap);
        return;
    }
    m_trouble->hide();
    setBusy(true);
    desk::NewTrial trial;
    trial.folder = m_folder->text().trimmed().toStdString();
    trial.odm = m_odm;
    trial.site = bytes(m_site->text().trimmed());
    trial.adminId = bytes(m_adminId->text().trimmed());
    trial.adminName = bytes(m_adminName->text().trimmed());
    trial.organisation = bytes(m_organisation->text().trimmed());
    auto password = std::make_shared<crypto::SecretBytes>(secretOf(*m_password));
    m_job.start(
        [trial, password, ports = m_ports,
         shared = m_shared->isChecked()](base::ProgressPort&) -> base::Result<std::unique_ptr<desk::Desk>> {
            TRY(auto desk, desk::Desk::create(trial, *password, ports));
            if (shared)
                TRY_VOID(desk->membership().hold(true));
            return desk;
        },
        [this](base::Result<std::unique_ptr<desk::Desk>> made) {
            setBusy(false);
            if (!made) {
                showTrouble(words::trouble(made.error(), tr("No trial was made.")).sentence());
                return;
            }
            wipeSecret(*m_password);
            wipeSecret(*m_again);
            m_made(std::move(*made));
        });
}

void NewTrialPage::showTrouble(const QString& sentence) {
    m_trouble->setSentence(sentence);
    m_trouble->show();
}

void NewTrialPage::setBusy(bool busy) {
    m_fields->setEnabled(!busy);
    m_create->setText(busy ? tr("Making the trial") : tr("Make the trial"));
}

} // namespace caseseal::ui
