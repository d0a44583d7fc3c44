// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/disclosure_card.h"

#include "models/place_names.h"
#include "widgets/file_dialog.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace caseseal::ui {

namespace {

constexpr int kListPx = 150;

QListWidget* makeList(const QString& name, const char* object) {
    auto* list = new QListWidget;
    list->setObjectName(QLatin1String(object));
    list->setAccessibleName(name);
    list->setTabKeyNavigation(false);
    list->setFixedHeight(kListPx);
    return list;
}

void add(QListWidget& list, const QString& name, const std::string& oid) {
    auto* item = new QListWidgetItem(name, &list);
    item->setData(Qt::UserRole, text(oid));
    item->setToolTip(name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

std::set<std::string> checkedIn(const QListWidget& list) {
    std::set<std::string> out;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->checkState() == Qt::Checked)
            out.insert(bytes(list.item(row)->data(Qt::UserRole).toString()));
    return out;
}

} // namespace

DisclosureCard::DisclosureCard(DeskSession& session, QWidget* parent)
    : Card(tr("Hand out evidence"), parent), m_session(session), m_part(new QCheckBox(tr("Only chosen parts"))),
      m_subjects(new QLineEdit), m_forms(makeList(tr("Forms"), "disclosedForms")),
      m_items(makeList(tr("Fields"), "disclosedItems")), m_blinded(new QCheckBox(tr("Nothing that tells the arm"))),
      m_sentence(new TextLabel({}, TextRole::Small, &Tokens::text2)), m_write(new QPushButton(tr("Hand out …"))) {
    setObjectName(QStringLiteral("disclosureCard"));
    m_part->setObjectName(QStringLiteral("disclosePart"));
    m_blinded->setObjectName(QStringLiteral("discloseBlinded"));
    auto* choices = new QHBoxLayout;
    choices->setSpacing(24);
    choices->addWidget(m_part);
    choices->addWidget(m_blinded);
    choices->addStretch();
    body()->addLayout(choices);
    QWidget* parts = makeParts();
    parts->hide();
    body()->addWidget(parts);
    m_sentence->setWordWrap(true);
    m_write->setObjectName(QStringLiteral("handOut"));
    setSealIcon(*m_write, QStringLiteral("act-download"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(24);
    foot->addWidget(m_sentence, 1);
    foot->addWidget(m_write, 0, Qt::AlignBottom);
    body()->addLayout(foot);
    connect(m_part, &QCheckBox::toggled, parts, &QWidget::setVisible);
    connect(m_part, &QCheckBox::toggled, this, &DisclosureCard::say);
    connect(m_blinded, &QCheckBox::toggled, this, &DisclosureCard::say);
    connect(m_write, &QPushButton::clicked, this, &DisclosureCard::chooseFile);
    connect(&session.writer(), &JobRunner::started, this, [this] { m_write->setEnabled(false); });
    connect(&session.writer(), &JobRunner::finished, this, [this] { m_write->setEnabled(true); });
    say();
}

QWidget* DisclosureCard::makeParts() {
    const study::Study& study = m_session.desk().study();
    for (const auto& [oid, form] : study.forms)
        add(*m_forms, formName(study, oid), oid);
    for (const auto& [oid, item] : study.items)
        if (!item.displayOnly)
            add(*m_items, itemName(study, oid), oid);
    auto* parts = new QWidget;
    auto* grid = new QGridLayout(parts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    const auto label = [](const QString& name) { return new TextLabel(name, TextRole::Small, &Tokens::text2); };
    m_subjects->setObjectName(QStringLiteral("disclosedSubjects"));
    m_subjects->setAccessibleName(tr("Participants"));
    m_subjects->setPlaceholderText(tr("as P-001, P-002; empty: all participants"));
    grid->addWidget(label(tr("Participants")), 0, 0, 1, 2);
    grid->addWidget(m_subjects, 1, 0, 1, 2);
    grid->addWidget(label(tr("Forms; none chosen: all")), 2, 0);
    grid->addWidget(label(tr("Fields; none chosen: all")), 2, 1);
    grid->addWidget(m_forms, 3, 0);
    grid->addWidget(m_items, 3, 1);
    return parts;
}

desk::DisclosureOrder DisclosureCard::order() const {
    desk::DisclosureOrder out;
    out.blinded = m_blinded->isChecked();
    if (!m_part->isChecked())
        return out;
    static const QRegularExpression between(QStringLiteral("\\s*[,;、，]\\s*"));
    for (const QString& subject : m_subjects->text().trimmed().split(between, Qt::SkipEmptyParts))
        out.subjects.insert(bytes(subject));
    out.forms = checkedIn(*m_forms);
    out.items = checkedIn(*m_items);
    return out;
}

void DisclosureCard::say() {
    const QString what = m_part->isChecked() || m_blinded->isChecked()
                             ? tr("The receiver sees what is withheld, and that it still verifies.")
                             : tr("One file with every entry of the trial, its seals and proofs.");
    m_sentence->setText(words::sentences({what, tr("That it was handed out is sealed.")}));
}

void DisclosureCard::chooseFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        QStringLiteral("%1/%2.evidence.zip").arg(folder, text(m_session.desk().info().folder.stem().string()));
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Evidence file"),
                .start = name,
                .filter = tr("Evidence (*.evidence.zip)")},
               [this](const QString& file) { m_session.handOut(order(), file); });
}

} // namespace caseseal::ui
