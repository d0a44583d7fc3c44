// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_messages.h"

#include "pages/form_past.h"
#include "widgets/note_strip.h"
#include "widgets/seal_style.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace caseseal::ui {

namespace {

constexpr int kMarginPx = 24;
constexpr int kReasonPx = 260;

} // namespace

FormMessages::FormMessages(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_readOnly(new NoteStrip(Tone::Neutral, this)),
      m_notice(new NoteStrip(Tone::Neutral, this)), m_past(new FormPast(this)) {
    m_column->setContentsMargins(kMarginPx, 12, kMarginPx, 8);
    m_readOnly->setObjectName(QStringLiteral("readonly"));
    m_readOnly->hide();
    m_column->addWidget(m_readOnly);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    m_column->addWidget(m_notice);
    m_past->hide();
    m_column->addWidget(m_past);
    hide();
}

void FormMessages::takeVisibility() {
    setVisible(!m_readOnly->sentence().isEmpty() || !m_notice->sentence().isEmpty() || m_message ||
               !m_past->isHidden());
}

void FormMessages::setNotice(const QString& sentence) {
    if (m_notice->sentence() == sentence)
        return;
    m_notice->setSentence(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    takeVisibility();
}

void FormMessages::setPast(bool shown) {
    m_past->setVisible(shown);
    takeVisibility();
}

void FormMessages::setReadOnly(const QString& reason) {
    m_readOnly->setSentence(reason);
    m_readOnly->setVisible(!reason.isEmpty());
    takeVisibility();
}

NoteStrip* FormMessages::say(Tone tone, const QString& sentence) {
    auto* strip = new NoteStrip(tone, this);
    strip->setObjectName(QStringLiteral("message"));
    strip->setSentence(sentence);
    place(strip);
    return strip;
}

void FormMessages::place(QWidget* widget) {
    clear();
    m_message = widget;
    m_column->addWidget(widget);
    show();
    widget->show();
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
    if (first) {
        first->show();
        first->setFocus(Qt::TabFocusReason);
    }
}

void FormMessages::askReason(const QString& sentence, const QString& actLabel,
                             const std::function<void(const QString&)>& act) {
    auto* strip = say(Tone::Accent, sentence);
    auto* reason = new QLineEdit;
    reason->setObjectName(QStringLiteral("act.reason"));
    reason->setPlaceholderText(tr("Reason"));
    reason->setAccessibleName(tr("%1: reason").arg(actLabel));
    reason->setMinimumWidth(kReasonPx);
    auto* button = new QPushButton(actLabel);
    setCompact(*button);
    button->setObjectName(QStringLiteral("act.do"));
    button->setEnabled(false);
    connect(reason, &QLineEdit::textChanged, button,
            [button](const QString& text) { button->setEnabled(!text.trimmed().isEmpty()); });
    connect(reason, &QLineEdit::returnPressed, button, &QPushButton::click);
    connect(button, &QPushButton::clicked, this, [this, act, reason] {
        const QString why = reason->text().trimmed();
        clear();
        act(why);
    });
    strip->row()->addWidget(reason);
    strip->row()->addWidget(button);
    reason->show(); // now, or the focus would come too late for the next key
    reason->setFocus(Qt::TabFocusReason);
}

void FormMessages::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_message)
        clear();
    else
        QWidget::keyPressEvent(event);
}

void FormMessages::clear() {
    QWidget* focus = QApplication::focusWidget();
    const bool here = m_message && focus && m_message->isAncestorOf(focus);
    if (m_message) {
        m_message->hide();
        m_message->deleteLater();
        m_message = nullptr;
    }
    takeVisibility();
    if (here)
        Q_EMIT left();
}

} // namespace caseseal::ui
