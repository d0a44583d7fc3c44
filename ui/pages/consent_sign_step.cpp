// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consent_sign_step.h"

#include "widgets/card.h"
#include "widgets/file_dialog.h"
#include "widgets/layouts.h"
#include "widgets/secret_edit.h"
#include "widgets/text_label.h"
#include "words/consent_words.h"
#include "words/words.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace caseseal::ui {

namespace {
constexpr int kFieldPx = 460, kFieldHeightPx = 48;

/// Has everybody who signs a card already?
bool usesCards(const desk::ConsentSigning& signing) {
    const auto& signers = signing.order().signers;
    return std::all_of(signers.begin(), signers.end(), [&](const auto& by) { return signing.hasCard(by); });
}

} // namespace

base::Result<std::map<std::string, std::string>> signAll(desk::ConsentSigning& signing,
                                                         const std::vector<ConsentSigner>& signers, unsigned workLog2) {
    std::map<std::string, std::string> cards;
    for (const auto& one : signers) {
        if (!one.card.empty()) {
            TRY_VOID(signing.signWithCard(one.by, one.card, one.passphrase));
            continue;
        }
        TRY(cards[one.by], signing.signWithNewCard(one.by, one.passphrase, workLog2));
    }
    return cards;
}

ConsentSignStep::ConsentSignStep(const desk::ConsentSigning& signing, QWidget* parent)
    : ConsentStep(parent), m_second(new TextLabel({}, TextRole::Large, &Tokens::text2)) {
    m_second->setText(signing.order().withdraw || usesCards(signing)
                          ? tr("You sign with the card that you were given. Choose its file or a picture of its code, "
                               "and type its passphrase.")
                          : tr("You sign with a card that only you have. Choose a passphrase for it that nobody else "
                               "knows; without card and passphrase nobody signs for you."));
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
        column->addWidget(makeRow(by, signing));
    column->addStretch();
    all->addWidget(makeScrollArea(content), 1);
}

/// The screen around it may be half gone: nobody hears that fields became empty.
ConsentSignStep::~ConsentSignStep() {
    const QSignalBlocker quiet(this);
    wipe();
}

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

QWidget* ConsentSignStep::makeRow(const std::string& by, const desk::ConsentSigning& signing) {
    Row& row = *m_rows.emplace_back(std::make_unique<Row>());
    row.by = by;
    row.cardOnly = signing.order().withdraw;
    if (!row.cardOnly && signing.hasCard(by))
        row.hasCard = new QCheckBox(tr("I have my card"));
    addFields(by, row);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(new Line);
    column->addWidget(new TextLabel(words::signer(by), TextRole::LargeBold));
    if (row.hasCard != nullptr)
        column->addWidget(row.hasCard);
    auto* line = new QHBoxLayout;
    line->addWidget(row.choose);
    line->addWidget(row.file, 1);
    column->addLayout(line);
    column->addWidget(row.first);
    column->addWidget(row.second);
    showRow(row);
    return part;
}

void ConsentSignStep::addFields(const std::string& by, Row& row) {
    const QString tag = text(by);
    if (row.hasCard != nullptr) {
        row.hasCard->setObjectName(QStringLiteral("hasCard-") + tag);
        row.hasCard->setFont(fontFor(TextRole::Large));
        row.hasCard->setChecked(true);
        connect(row.hasCard, &QCheckBox::toggled, this, [this, &row] {
            showRow(row);
            Q_EMIT changed();
        });
    }
    row.choose = new QPushButton(tr("Choose the card …"));
    row.choose->setObjectName(QStringLiteral("card-") + tag);
    row.choose->setFont(fontFor(TextRole::Large));
    row.choose->setMinimumHeight(kFieldHeightPx);
    connect(row.choose, &QPushButton::clicked, this, [this, by] { chooseCard(by); });
    connect(&row.reading, &JobRunner::started, row.choose, [&row] { row.choose->setEnabled(false); });
    connect(&row.reading, &JobRunner::finished, row.choose, [&row] { row.choose->setEnabled(true); });
    row.file = new TextLabel({}, TextRole::Large, &Tokens::text2);
    row.file->setObjectName(QStringLiteral("cardSaid-") + tag);
    row.file->setWordWrap(true);
    row.first = makeField(tr("Passphrase of the %1").arg(words::signer(by)), QStringLiteral("passphrase-") + tag);
    row.second = makeField(tr("The same passphrase again"), QStringLiteral("again-") + tag);
}

bool ConsentSignStep::usesCard(const Row& row) {
    return row.cardOnly || (row.hasCard != nullptr && row.hasCard->isChecked());
}

void ConsentSignStep::showRow(const Row& row) {
    const bool card = usesCard(row);
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
               {.kind = FileQuestion::Kind::Open,
                .title = tr("Choose the card"),
                .filter = tr("Card, or a picture of its code (*.card *.age *.png *.jpg *.jpeg)")},
               [this, by](const QString& file) { takeCard(by, file); });
}

void ConsentSignStep::takeCard(const std::string& by, const QString& file) {
    Row& row = rowOf(by);
    row.card.clear();
    row.file->setInk(&Tokens::text2);
    row.file->setText(tr("The card is being read …"));
    row.reading.start([path = file.toStdString()](base::ProgressPort&) { return desk::loadCard(path); },
                      [this, &row, file](const base::Result<std::string>& card) { keepCard(row, file, card); });
    Q_EMIT changed();
}

void ConsentSignStep::keepCard(Row& row, const QString& file, const base::Result<std::string>& card) {
    row.card = card ? *card : std::string();
    row.file->setInk(card ? &Tokens::text2 : &Tokens::alarm);
    row.file->setText(card ? QFileInfo(file).fileName() : words::trouble(card.error()).sentence());
    Q_EMIT changed();
}

std::vector<ConsentSigner> ConsentSignStep::signers() const {
    std::vector<ConsentSigner> out;
    for (const auto& row : m_rows)
        out.push_back({row->by, secretOf(*row->first), usesCard(*row) ? row->card : std::string()});
    return out;
}

QString ConsentSignStep::missingOf(const Row& row) const {
    const bool card = usesCard(row);
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

void ConsentSignStep::setLarger(bool larger) { m_second->setFont(largeType(larger)); }

void ConsentSignStep::begin() {
    if (m_rows.empty())
        return;
    const Row& row = *m_rows.front();
    if (row.hasCard != nullptr)
        row.hasCard->setFocus();
    else if (row.cardOnly)
        row.choose->setFocus();
    else
        row.first->setFocus();
}

} // namespace caseseal::ui
