// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kit_fields.h"

#include "widgets/cold_chain_chart.h"
#include "widgets/file_dialog.h"
#include "widgets/note_strip.h"
#include "widgets/secret_edit.h"
#include "widgets/text_label.h"
#include "words/kit_words.h"
#include "words/words.h"

#include "base/file.h"

#include <QCompleter>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace caseseal::ui {

namespace {

using product::KitDeed;

constexpr int kMostUnits = 1'000'000;

bool isForParticipant(KitDeed deed) {
    return deed == KitDeed::Allocate || deed == KitDeed::Dispense || deed == KitDeed::Return;
}

} // namespace

KitFields::KitFields(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_participant = addField(*column, "kitParticipant", tr("Participant"), new QLineEdit);
    m_to = addField(*column, "kitTo", tr("Where it goes"), new QLineEdit);
    m_quantityPart = new QWidget;
    auto* quantity = new QVBoxLayout(m_quantityPart);
    quantity->setContentsMargins(0, 0, 0, 0);
    m_quantity = new QSpinBox;
    m_quantity->setObjectName(QStringLiteral("kitQuantity"));
    m_quantity->setRange(0, kMostUnits);
    m_quantity->setAccessibleName(tr("Units that came back"));
    quantity->addWidget(new TextLabel(tr("Units that came back"), TextRole::Small, &Tokens::text2));
    quantity->addWidget(m_quantity);
    column->addWidget(m_quantityPart);
    m_reason = addField(*column, "kitReason", tr("Reason"), new QLineEdit);
    m_witness = addField(*column, "kitWitness", tr("Witness: the id of a second person"), new QLineEdit);
    m_password = new SecretEdit;
    addField(*column, "kitWitnessPassword", tr("Password of the witness"), m_password);
    column->addWidget(makeLogger());
}

QLineEdit* KitFields::addField(QVBoxLayout& column, const char* name, const QString& label, QLineEdit* field) {
    auto* part = new QWidget;
    auto* both = new QVBoxLayout(part);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(2);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    auto* above = new TextLabel(label, TextRole::Small, &Tokens::text2);
    above->setBuddy(field);
    above->setWordWrap(true);
    both->addWidget(above);
    both->addWidget(field);
    column.addWidget(part);
    connect(field, &QLineEdit::returnPressed, this, &KitFields::confirmed);
    return field;
}

QWidget* KitFields::makeLogger() {
    m_loggerPart = new QWidget;
    auto* column = new QVBoxLayout(m_loggerPart);
    column->setContentsMargins(0, 0, 0, 0);
    m_choose = new QPushButton(tr("File of the temperature logger…"));
    m_choose->setObjectName(QStringLiteral("kitLogger"));
    m_chart = new ColdChainChart;
    m_verdict = new NoteStrip(Tone::Neutral);
    m_verdict->setObjectName(QStringLiteral("kitVerdict"));
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_chart);
    column->addWidget(m_verdict);
    connect(m_choose, &QPushButton::clicked, this, &KitFields::chooseLogger);
    return m_loggerPart;
}

void KitFields::setParticipants(const QStringList& keys) {
    auto* completer = new QCompleter(keys, m_participant);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_participant->setCompleter(completer);
}

bool KitFields::ask(KitDeed deed, Act act) {
    const bool plain = act == Act::Plain;
    for (auto* field : {m_participant, m_to, m_reason, m_witness})
        field->clear();
    wipe();
    m_quantity->setValue(0);
    m_logger.reset();
    m_chart->hide();
    m_verdict->hide();
    const bool destroys = plain && deed == KitDeed::Destroy;
    const auto show = [](QWidget* field, bool on) { field->parentWidget()->setVisible(on); };
    show(m_participant, plain && isForParticipant(deed));
    show(m_to, plain && (deed == KitDeed::Ship || deed == KitDeed::Transfer));
    m_quantityPart->setVisible(plain && deed == KitDeed::Return);
    show(m_reason, !plain || destroys || deed == KitDeed::Quarantine || deed == KitDeed::Release);
    show(m_witness, destroys);
    show(m_password, destroys);
    m_loggerPart->setVisible(plain && deed == KitDeed::Receive);
    for (QWidget* field : {static_cast<QWidget*>(m_participant), static_cast<QWidget*>(m_to),
                           static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_choose)})
        if (field->parentWidget()->isVisibleTo(this)) {
            field->setFocus();
            return true;
        }
    return false;
}

void KitFields::fill(desk::KitOrder& order) const {
    order.participant = bytes(m_participant->text().trimmed());
    order.to = bytes(m_to->text().trimmed());
    order.reason = bytes(m_reason->text().trimmed());
    order.quantity = m_quantity->value();
}

std::string KitFields::witness() const { return bytes(m_witness->text().trimmed()); }

crypto::SecretBytes KitFields::password() const { return secretOf(*m_password); }

void KitFields::wipe() { wipeSecret(*m_password); }

void KitFields::chooseLogger() {
    askForFile(this, {.title = tr("File of the temperature logger"), .filter = tr("Readings (*.csv *.txt)")},
               [this](const QString& file) { takeLogger(file); });
}

void KitFields::takeLogger(const QString& file) {
    m_logger.reset();
    m_chart->hide();
    const auto loaded = base::loadFile(file.toStdString(), product::kMaxLogBytes);
    auto read = loaded ? desk::readLoggerFile(*loaded) : base::Result<desk::LoggerFile>(loaded.error());
    if (!read) {
        m_verdict->setTone(Tone::Alarm);
        m_verdict->setTrouble(words::trouble(read.error(), tr("Nothing was sealed.")));
        m_verdict->show();
        return;
    }
    m_logger = std::move(*read);
    Q_EMIT loggerTaken();
}

void KitFields::showVerdicts(const std::vector<desk::ReceiptVerdict>& verdicts) {
    QStringList broken;
    for (const auto& verdict : verdicts) {
        if (m_logger && verdict.rules) {
            m_chart->set(m_logger->log, *verdict.rules);
            m_chart->show();
        }
        if (!verdict.quarantine.empty() && !verdict.verdict)
            broken << tr("no file of a temperature logger");
        if (verdict.verdict)
            for (const auto breach : verdict.verdict->breaches)
                broken << words::coldChainBreach(breach);
    }
    broken.removeDuplicates();
    m_verdict->setTone(broken.isEmpty() ? Tone::Ok : Tone::Warn);
    m_verdict->setSentence(
        broken.isEmpty()
            ? tr("Nothing stands against it: the kits come into the stock.")
            : tr("The kits go into quarantine with the receipt: %1.").arg(QLocale().createSeparatedList(broken)));
    m_verdict->show();
}

} // namespace caseseal::ui
