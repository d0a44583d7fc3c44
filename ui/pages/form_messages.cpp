// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_messages.h"

#include "widgets/note_strip.h"
#include "widgets/seal_style.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace caseseal::ui {

namespace {

constexpr int kMarginPx = 24;

} // namespace

FormMessages::FormMessages(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_readOnly(new NoteStrip(Tone::Neutral, this)) {
    m_column->setContentsMargins(kMarginPx, 12, kMarginPx, 8);
    m_readOnly->setObjectName(QStringLiteral("readonly"));
    m_readOnly->hide();
    m_column->addWidget(m_readOnly);
    hide();
}

void FormMessages::takeVisibility() { setVisible(!m_readOnly->sentence().isEmpty() || m_message); }

void FormMessages::setReadOnly(const QString& reason) {
    m_readOnly->setSentence(reason);
    m_readOnly->setVisible(!reason.isEmpty());
    takeVisibility();
}

NoteStrip* FormMessages::say(Tone tone, const QString& sentence) {
    clear();
    m_message = new NoteStrip(tone, this);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setSentence(sentence);
    m_column->addWidget(m_message);
    show();
    m_message->show();
    return m_message;
}

void FormMessages::trouble(const base::Error& error, std::size_t changesKept) {
    const QString meaning = changesKept > 0 ? tr("Your %n changes are kept here and are not sealed.", nullptr,
                                                 static_cast<int>(changesKept))
                                            : QString();
    say(Tone::Alarm, {})->setTrouble(words::trouble(error, meaning));
}

void FormMessages::ask(const QString& sentence, const std::vector<Answer>& answers) {
    auto* strip = say(Tone::Warn, sentence);
    QPushButton* first = nullptr;
    for (const auto& answer : answers) {
        auto* button = new QPushButton(answer.text);
        setButtonKind(*button, ButtonKind::Normal);
        setCompact(*button);
        button->setObjectName(answer.name);
        connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
            clear();
            act();
        });
        strip->row()->addWidget(button);
        if (!first)
            first = button;
    }
    if (first)
        first->setFocus(Qt::TabFocusReason);
}

void FormMessages::clear() {
    if (m_message) {
        m_message->hide();
        m_message->deleteLater();
        m_message = nullptr;
    }
    takeVisibility();
}

} // namespace caseseal::ui
