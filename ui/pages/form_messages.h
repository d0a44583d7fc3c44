// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "widgets/chip.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace caseseal::ui {

class FormPast;
class NoteStrip;

/// What a form says between its head and its fields: why it is read-only, and below it one message or question.
class FormMessages final : public QWidget {
    Q_OBJECT

public:
    explicit FormMessages(QWidget* parent);

    /// Empty: the form takes data.
    void setReadOnly(const QString& reason);
    /// Empty: nothing to be known.
    void setNotice(const QString& sentence);
    /// Replaces the message that is there.
    NoteStrip* say(Tone tone, const QString& sentence);
    void trouble(const base::Error& error, std::size_t changesKept);
    /// A question with its answers as buttons; the first has the focus. Each answer takes the question away first.
    struct Answer {
        QString name; ///< object name of the button
        QString text;
        std::function<void()> act;
    };
    void ask(const QString& sentence, const std::vector<Answer>& answers);
    /// Asks for a reason below the head; Enter does it, Esc takes the question away.
    void askReason(const QString& sentence, const QString& actLabel, const std::function<void(const QString&)>& act);
    /// A widget of its own (a card) in the place of the message; it goes with `clear`.
    void place(QWidget* widget);
    void clear();
    [[nodiscard]] FormPast& past() const noexcept { return *m_past; }
    void setPast(bool shown);

Q_SIGNALS:
    /// A message that had the keyboard is gone.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void takeVisibility();

    QVBoxLayout* m_column;
    NoteStrip* m_readOnly;
    NoteStrip* m_notice;
    FormPast* m_past;
    QPointer<QWidget> m_message;
};

} // namespace caseseal::ui
