// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kit_count_view.h"

#include "models/kit_model.h"
#include "widgets/card.h"
#include "widgets/kit_delegate.h"
#include "widgets/note_strip.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include "product/kit_count.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kLinePx = 34;

void addLine(QListWidget& list, const QString& sentence, bool isTooMuch) {
    auto* line = new QListWidgetItem(sentence, &list);
    line->setToolTip(sentence);
    line->setSizeHint({0, kLinePx});
    line->setData(KitModel::IconRole, isTooMuch ? QStringLiteral("check-fired") : QStringLiteral("status-not-started"));
    line->setData(KitModel::WarnRole, isTooMuch);
}

} // namespace

KitCountView::KitCountView(DeskSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(new TextLabel({}, TextRole::Body)), m_list(new QListWidget),
      m_reason(new QLineEdit), m_seal(new QPushButton(tr("Seal the count"))),
      m_again(new QPushButton(tr("Begin again"))), m_note(new NoteStrip(Tone::Ok)) {
    auto* card = new Card(tr("Count of the shelf"));
    m_state->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("countList"));
    m_list->setAccessibleName(tr("What differs"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new KitDelegate(m_list));
    m_reason->setObjectName(QStringLiteral("countReason"));
    m_reason->setAccessibleName(tr("Occasion of the count"));
    m_reason->setPlaceholderText(tr("Occasion of the count, as \"monthly count\""));
    m_seal->setObjectName(QStringLiteral("countSeal"));
    m_again->setObjectName(QStringLiteral("countAgain"));
    m_note->setObjectName(QStringLiteral("countNote"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(m_seal);
    row->addWidget(m_again);
    card->body()->addWidget(m_state);
    card->body()->addWidget(m_note);
    card->body()->addWidget(m_list, 1);
    card->body()->addLayout(row);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    connect(m_seal, &QPushButton::clicked, this, &KitCountView::seal);
    connect(m_reason, &QLineEdit::returnPressed, this, &KitCountView::seal);
    connect(m_again, &QPushButton::clicked, this, [this] { begin(m_place); });
}

void KitCountView::begin(const std::string& place) {
    m_place = place;
    m_seen.clear();
    m_note->hide();
    show();
}

void KitCountView::add(const product::KitLabel& label) {
    m_seen.push_back(label);
    show();
}

void KitCountView::show() {
    const auto record = m_session.desk().medicines().record();
    if (!record)
        return;
    std::vector<std::pair<std::string, std::string>> shelf;
    for (const auto& label : m_seen)
        shelf.emplace_back(label.gtin, label.serial);
    const auto onHand = (*record)->book().onHand(m_place).size();
    const auto counted = product::countKits((*record)->book(), m_place, std::move(shelf));
    m_state->setText(tr("%1 of %2 kits in the stock of %3 were scanned.")
                         .arg(words::number(onHand - counted.missing.size()), words::number(onHand), text(m_place)));
    m_list->clear();
    for (const auto& [gtin, serial] : counted.surplus)
        addLine(*m_list, tr("On the shelf and not in the stock: serial number %1").arg(text(serial)), true);
    for (const auto& kit : counted.missing)
        addLine(*m_list,
                tr("Not scanned yet: kit %1, serial number %2, lot %3")
                    .arg(kitNumber(kit), text(kit.serial), text(kit.lot)),
                false);
    m_seal->setEnabled(onHand > 0 && m_session.desk().mayDo("product.observe"));
}

void KitCountView::seal() {
    if (!m_seal->isEnabled())
        return;
    const auto receipt = m_session.desk().medicines().sealCount(m_place, m_seen, bytes(m_reason->text().trimmed()));
    if (receipt) {
        begin(m_place);
        m_note->setTone(Tone::Ok);
        m_note->setSentence(
            tr("Sealed as seal %1. What was not scanned is missing from now on.").arg(words::number(receipt->seal)));
    } else {
        m_note->setTone(Tone::Alarm);
        m_note->setTrouble(words::trouble(receipt.error(), tr("Nothing was sealed.")));
    }
    m_note->show();
}

} // namespace caseseal::ui
