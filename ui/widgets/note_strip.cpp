// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/note_strip.h"

#include "widgets/seal_style.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>

namespace caseseal::ui {

namespace {

Ground groundOf(Tone tone) {
    switch (tone) {
    case Tone::Ok:
        return Ground::NoteOk;
    case Tone::Warn:
        return Ground::NoteCheck;
    case Tone::Query:
        return Ground::NoteQuery;
    case Tone::Alarm:
        return Ground::NoteAlarm;
    default:
        return Ground::Note;
    }
}

QString iconOf(Tone tone) {
    switch (tone) {
    case Tone::Ok:
        return QStringLiteral("act-tick");
    case Tone::Warn:
    case Tone::Alarm:
        return QStringLiteral("check-fired");
    case Tone::Query:
        return QStringLiteral("status-query");
    default:
        return {};
    }
}

} // namespace

NoteStrip::NoteStrip(Tone tone, QWidget* parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_texts(new QVBoxLayout), m_icon(new IconLabel({}, &Tokens::text2)),
      m_title(new TextLabel({}, TextRole::SmallBold)), m_sentence(new TextLabel({}, TextRole::Small)) {
    m_row->setContentsMargins(13, 6, 10, 6);
    m_row->setSpacing(8);
    m_sentence->setWordWrap(true);
    m_title->hide();
    m_texts->setSpacing(0);
    m_texts->addWidget(m_title);
    m_texts->addWidget(m_sentence);
    m_row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_row->addLayout(m_texts, 1);
    setTone(tone);
}

void NoteStrip::setTone(Tone tone) {
    setGround(*this, groundOf(tone));
    m_icon->set(iconOf(tone), inkOf(tone));
    m_icon->setPaper(softOf(tone));
    m_icon->setVisible(!iconOf(tone).isEmpty());
    m_title->setInk(inkOf(tone));
}

void NoteStrip::setSentence(const QString& sentence, const QString& title) {
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title.isEmpty() ? sentence : title + QStringLiteral(". ") + sentence);
}

void NoteStrip::setTrouble(const words::Trouble& trouble) { setSentence(trouble.sentence()); }

QString NoteStrip::sentence() const { return m_sentence->text(); }

} // namespace caseseal::ui
