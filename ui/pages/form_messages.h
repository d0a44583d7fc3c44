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

class NoteStrip;

/// What a form says between its head and its fields: why it is read-only, and below it one message or question.
class FormMessages final : public QWidget {
    Q_OBJECT

public:
    explicit FormMessages(QWidget* parent);

    /// Empty: the form takes data.
    void setReadOnly(const QString& reason);
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
    void clear();

private:
    void takeVisibility();

    QVBoxLayout* m_column;
    NoteStrip* m_readOnly;
    QPointer<NoteStrip> m_message;
};

} // namespace caseseal::ui
