// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consent_sign_step.h"

#include "widgets/card.h"
#include "widgets/file_dialog.h"
#include "widgets/layouts.h"
#include "widgets/secret_edit.h"
#include "widgets/text_label.h"
#include "words/consent_words.h"
#include "words/words.h"

#include "base/file.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace caseseal::ui {

namespace {
constexpr int kFieldPx = 460, kFieldHeightPx = 48;
constexpr std::uint64_t kMaxCardBytes = 64 * 1024;
constexpr double kLarger = 1.35;
} // namespace

ConsentSignStep::ConsentSignStep(const desk::ConsentSigning& signing, QWidget* parent)
    : ConsentStep(parent),
      m_second(new TextLabel(tr("You sign with a card that only you have. Choose a passphrase for it that nobody else "
                                "knows; without card and passphrase nobody signs for you."),
                             TextRole::Large, &Tokens::text2)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(new TextLabel(tr("Your signature"), TextRole::LargeTitle));
    m_second->setWordWrap(true);
    all->addWidget(m_second);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 8, 0);
    column->setSpacing(16);
    for (const auto& by : signing.order().signers)
        column->addWidget(makeRow(by, signing.hasCard(by)));
    column->addStretch();
    all->addWidget(makeScrollArea(content), 1);
}

ConsentSignStep::~ConsentSignStep() { wipe(); }

QLineEdit* ConsentSignStep::makeField(const QString& name, const QString& object) {
    auto* field = new SecretEdit;
    field->setObjectName(object);
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    field->setFont(fontFor(TextRole::Large));
    field->setMaximumWidth(kFieldPx);
    field->setMinimumHeight(kFieldHeightPx);
    connect(field, &QLineEdit::textChanged, this, &ConsentSignStep::changed);
    return field;
}

QWidget* ConsentSignStep::makeRow(const std::string& by, bool hasCard) {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const QString name = words::signer(by), tag = text(by);
    auto row = std::make_unique<Row>();
    row->by = by;
    row->hasCard = hasCard ? new QCheckBox(tr("I have my card")) : nullptr;
    row->choose = new QPushButton(tr("Choose the card …"));
    row->file = new TextLabel({}, TextRole::Large, &Tokens::text2);
    row->first = makeField(tr("Passphrase of the %1").arg(name), QStringLiteral("passphrase-") + tag);
    row->second = makeField(tr("The same passphrase again"), QStringLiteral("again-") + tag);
    column->addWidget(new Line);
    column->addWidget(new TextLabel(name, TextRole::LargeBold));
    if (row->hasCard != nullptr) {
        row->hasCard->setObjectName(QStringLiteral("hasCard-") + tag);
        row->hasCard->setFont(fontFor(TextRole::Large));
        row->hasCard->setChecked(true);
        column->addWidget(row->hasCard);
    }
    row->choose->setObjectName(QStringLiteral("card-") + tag);
    row->choose->setFont(fontFor(TextRole::Large));
    row->choose->setMinimumHeight(kFieldHeightPx);
    auto* line = new QHBoxLayout;
    line->addWidget(row->choose);
    line->addWidget(row->file, 1);
    column->addLayout(line);
    column->addWidget(row->first);
    column->addWidget(row->second);
    Row& kept = *m_rows.emplace_back(std::move(row));
    connect(kept.choose, &QPushButton::clicked, this, [this, by] { chooseCard(by); });
    if (kept.hasCard != nullptr)
        connect(kept.hasCard, &QCheckBox::toggled, this, [this, &kept] {
            showRow(kept);
            Q_EMIT changed();
        });
    showRow(kept);
    return part;
}

void ConsentSignStep::showRow(const Row& row) {
    const bool card = row.hasCard != nullptr && row.hasCard->isChecked();
    row.choose->setVisible(card);
    row.file->setVisible(card);
    row.second->setVisible(!card);
}

ConsentSignStep::Row& ConsentSignStep::rowOf(const std::string& by) {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&by](const auto& row) { return row->by == by; });
    CHECK(found != m_rows.end());
    return **found;
}

void ConsentSignStep::chooseCard(const std::string& by) {
    askForFile(this,
               {.kind = FileQuestion::Kind::Open, .title = tr("Choose the card"), .filter = tr("Card (*.card *.age)")},
               [this, by](const QString& file) { takeCard(by, file); });
}

void ConsentSignStep::takeCard(const std::string& by, const QString& file) {
    Row& row = rowOf(by);
    const auto bytes = base::loadFile(file.toStdString(), kMaxCardBytes);
    row.card = bytes ? std::string(base::textOf(*bytes)) : std::string();
    row.file->setText(bytes ? QFileInfo(file).fileName() : tr("This file cannot be read."));
    Q_EMIT changed();
}

std::vector<ConsentSignStep::Signer> ConsentSignStep::signers() const {
    std::vector<Signer> out;
    for (const auto& row : m_rows) {
        const bool card = row->hasCard != nullptr && row->hasCard->isChecked();
        out.push_back({row->by, secretOf(*row->first), card ? row->card : std::string()});
    }
    return out;
}

QString ConsentSignStep::missingOf(const Row& row) const {
    const bool card = row.hasCard != nullptr && row.hasCard->isChecked();
    if (card && row.card.empty())
        return tr("Choose the card of the %1.").arg(words::signer(row.by));
    if (row.first->text().size() < static_cast<qsizetype>(consent::ConsentCard::kLeastPassphrase))
        return tr("The passphrase of the %1 has at least %n characters.", nullptr,
                  static_cast<int>(consent::ConsentCard::kLeastPassphrase))
            .arg(words::signer(row.by));
    if (!card && row.first->text() != row.second->text())
        return tr("Type the same passphrase twice.");
    return {};
}

QString ConsentSignStep::missing() const {
    for (const auto& row : m_rows)
        if (const QString what = missingOf(*row); !what.isEmpty())
            return what;
    return {};
}

void ConsentSignStep::wipe() {
    for (const auto& row : m_rows) {
        wipeSecret(*row->first);
        wipeSecret(*row->second);
    }
}

void ConsentSignStep::setLarger(bool larger) {
    QFont font = fontFor(TextRole::Large);
    if (larger)
        font.setPointSizeF(font.pointSizeF() * kLarger);
    m_second->setFont(font);
}

void ConsentSignStep::begin() {
    if (m_rows.empty())
        return;
    const Row& row = *m_rows.front();
    (row.hasCard != nullptr ? static_cast<QWidget*>(row.hasCard) : row.first)->setFocus();
}

} // namespace caseseal::ui
