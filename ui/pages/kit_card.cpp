// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kit_card.h"

#include "models/kit_model.h"
#include "widgets/chip.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/text_label.h"
#include "words/kit_words.h"
#include "words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace caseseal::ui {

namespace {

using product::KitDeed;
using product::KitState;

Tone toneOf(KitState state) {
    switch (state) {
    case KitState::Unknown:
    case KitState::Missing:
        return Tone::Alarm;
    case KitState::Quarantined:
        return Tone::Warn;
    case KitState::Released:
        return Tone::Ok;
    default:
        return Tone::Neutral;
    }
}

} // namespace

KitCard::KitCard(DeskSession& session, QWidget* parent)
    : Card({}, parent), m_session(session), m_title(new TextLabel({}, TextRole::Heading)), m_state(new Chip),
      m_facts(new TextLabel({}, TextRole::Body)), m_acts(new QWidget), m_grid(new QGridLayout(m_acts)),
      m_part(new QWidget), m_fields(new KitFields), m_seal(new QPushButton), m_cancel(new QPushButton(tr("Cancel"))),
      m_note(new NoteStrip(Tone::Neutral)) {
    setObjectName(QStringLiteral("kitCard"));
    m_title->setWordWrap(true);
    head()->addWidget(m_title, 1);
    head()->addWidget(m_state);
    m_facts->setObjectName(QStringLiteral("kitFacts"));
    m_facts->setWordWrap(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_seal->setObjectName(QStringLiteral("kitSeal"));
    m_cancel->setObjectName(QStringLiteral("kitCancel"));
    m_note->setObjectName(QStringLiteral("kitNote"));
    setButtonKind(*m_seal, ButtonKind::Primary);
    auto* part = new QVBoxLayout(m_part);
    part->setContentsMargins(0, 0, 0, 0);
    part->addWidget(m_fields);
    auto* row = new QHBoxLayout;
    row->addWidget(m_seal);
    row->addWidget(m_cancel);
    row->addStretch();
    part->addLayout(row);
    body()->addWidget(m_facts);
    body()->addWidget(m_note);
    body()->addWidget(m_acts);
    body()->addWidget(m_part);
    connect(m_seal, &QPushButton::clicked, this, &KitCard::seal);
    connect(m_fields, &KitFields::confirmed, this, &KitCard::seal);
    connect(m_fields, &KitFields::loggerTaken, this, &KitCard::judgeReceipt);
    connect(m_cancel, &QPushButton::clicked, this, [this] { show(m_labels, m_place); });
    show({}, {});
}

const product::Kit* KitCard::kitOf(const product::KitLabel& label) const {
    const auto record = m_session.desk().medicines().record();
    return record ? (*record)->book().find(label.gtin, label.serial) : nullptr;
}

void KitCard::show(std::vector<product::KitLabel> labels, const std::string& place) {
    m_labels = std::move(labels);
    m_place = place;
    m_note->hide();
    m_part->hide();
    m_fields->wipe();
    showFacts();
    showActs();
}

void KitCard::showFacts() {
    const bool one = m_labels.size() == 1;
    const auto* kit = m_labels.empty() ? nullptr : kitOf(m_labels.front());
    m_state->setVisible(one);
    if (m_labels.empty()) {
        m_title->setText(tr("No kit chosen"));
        m_facts->setText(tr("Scan a label, drop a picture of it, or choose a row."));
        return;
    }
    m_title->setText(one ? tr("Kit %1").arg(kit ? kitNumber(*kit) : text(m_labels.front().serial))
                         : tr("%n kits", nullptr, static_cast<int>(m_labels.size())));
    const auto state = kit ? kit->state : KitState::Unknown;
    m_state->set(kitIcon(state), words::kitState(state), toneOf(state));
    QStringList facts;
    if (!one)
        for (const auto& label : m_labels)
            facts << text(label.serial);
    else if (kit)
        facts << tr("GTIN %1").arg(text(kit->gtin)) << tr("serial number %1").arg(text(kit->serial))
              << tr("lot %1").arg(text(kit->lot)) << tr("expires %1").arg(words::isoDay(kit->expiry))
              << tr("%n units", nullptr, static_cast<int>(kit->quantity)) << tr("at %1").arg(text(kit->place))
              << tr("since %1").arg(words::isoDay(kit->since));
    else
        facts << tr("No statement of a manufacturer names this kit. Put it aside: it may be a counterfeit, or the "
                    "record of another site has not come yet.");
    if (one && kit && !kit->participant.empty())
        facts << tr("participant %1").arg(text(kit->participant));
    m_facts->setText(facts.join(one && !kit ? QString() : QStringLiteral(" · ")));
}

void KitCard::addAct(KitDeed deed, KitFields::Act act, const QString& text) {
    auto* button = new QPushButton(text);
    const QString name = QString::fromUtf8(product::nameOf(deed)).mid(8);
    button->setObjectName(QStringLiteral("kitAct-") + (act == KitFields::Act::Plain     ? name
                                                       : act == KitFields::Act::Missing ? QStringLiteral("missing")
                                                                                        : QStringLiteral("recall")));
    const int at = m_grid->count();
    m_grid->addWidget(button, at / 2, at % 2);
    connect(button, &QPushButton::clicked, this, [this, deed, act, text] { choose(deed, act, text); });
}

/// What may follow for every kit that is chosen, and this person may do. An unknown kit can be tried to be received:
/// that it was is on record.
void KitCard::showActs() {
    clearLayout(*m_grid);
    m_acts->setVisible(!m_labels.empty());
    const auto all = [this](auto fits) {
        return std::ranges::all_of(m_labels, [&](const product::KitLabel& label) {
            const auto* kit = kitOf(label);
            return fits(kit ? kit->state : KitState::Unknown);
        });
    };
    for (int at = int(KitDeed::Ship); at < product::kKitDeeds; ++at) {
        const auto deed = KitDeed(at);
        const bool follows = all([deed](KitState state) {
            return product::nextKitState(state, deed) || (state == KitState::Unknown && deed == KitDeed::Receive);
        });
        if (follows && m_session.desk().mayDo(product::nameOf(deed)))
            addAct(deed, KitFields::Act::Plain, words::kitDeed(deed));
    }
    const bool canMiss = all([](KitState state) { return product::isOnHand(state) || state == KitState::Shipped; });
    if (canMiss && m_session.desk().mayDo("product.observe"))
        addAct(KitDeed::Observe, KitFields::Act::Missing, tr("Looked for, is missing"));
    const auto* kit = m_labels.size() == 1 ? kitOf(m_labels.front()) : nullptr;
    if (kit && m_session.desk().mayDo("product.quarantine"))
        addAct(KitDeed::Quarantine, KitFields::Act::Recall, tr("Recall lot %1").arg(text(kit->lot)));
}

void KitCard::choose(KitDeed deed, KitFields::Act act, const QString& text) {
    m_deed = deed;
    m_act = act;
    m_note->hide();
    m_acts->hide();
    m_part->show();
    m_seal->setText(text);
    if (!m_fields->ask(deed, act))
        m_seal->setFocus();
    if (deed == KitDeed::Receive)
        judgeReceipt();
}

desk::KitOrder KitCard::order() const {
    desk::KitOrder out;
    out.deed = m_deed;
    out.kits = m_labels;
    out.place = m_place;
    out.missing = m_act == KitFields::Act::Missing;
    m_fields->fill(out);
    return out;
}

void KitCard::judgeReceipt() {
    const auto verdicts = m_session.desk().medicines().judgeReceipt(order(), m_fields->logger());
    if (verdicts)
        m_fields->showVerdicts(*verdicts);
}

void KitCard::seal() {
    if (m_job.running() || m_part->isHidden())
        return;
    auto& medicines = m_session.desk().medicines();
    if (m_act == KitFields::Act::Recall) {
        const auto* kit = kitOf(m_labels.front());
        const QString lot = text(kit->lot);
        take(medicines.recall(kit->gtin, kit->lot, order().reason));
        if (m_part->isHidden())
            Q_EMIT recalled(lot);
        return;
    }
    if (m_deed == KitDeed::Destroy)
        return destroy(order());
    take(m_deed == KitDeed::Receive ? medicines.receive(order(), m_fields->logger()) : medicines.act(order()));
}

/// The witness's password is looked at on a worker.
void KitCard::destroy(desk::KitOrder order) {
    auto begun = m_session.desk().medicines().beginWitness(m_fields->witness(), m_fields->password());
    m_fields->wipe();
    if (!begun)
        return take(begun.error());
    setBusy(true);
    m_job.start(
        [witness = std::shared_ptr<desk::Confirmation>(std::move(*begun))](base::ProgressPort&) {
            witness->run();
            return witness;
        },
        [this, order](const std::shared_ptr<desk::Confirmation>& witness) {
            setBusy(false);
            take(m_session.desk().medicines().destroy(order, *witness));
        });
}

void KitCard::setBusy(bool busy) {
    if (busy)
        setFocus(); // or the keyboard would go on to whatever stands next
    m_part->setEnabled(!busy);
}

void KitCard::say(const words::Trouble& trouble) {
    m_note->setTone(Tone::Alarm);
    m_note->setTrouble(trouble);
    m_note->show();
}

void KitCard::take(const base::Result<desk::SealReceipt>& receipt) {
    if (!receipt)
        return say(words::trouble(receipt.error(), tr("The kit stays as it is.")));
    show(m_labels, m_place);
    m_note->setTone(Tone::Ok);
    m_note->setSentence(tr("Sealed as seal %1.").arg(words::number(receipt->seal)));
    m_note->show();
}

} // namespace caseseal::ui
