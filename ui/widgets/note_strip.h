// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/chip.h"
#include "words/words.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace caseseal::ui {

class IconLabel;
class TextLabel;

/// A sentence at the place where it happened, on a soft ground with a 3 px bar: check, reason, query, error.
/// Pushes what follows down once; never shown while somebody types.
class NoteStrip : public QFrame {
    Q_OBJECT
public:
    explicit NoteStrip(Tone tone, QWidget* parent = nullptr);
    /// The icon of the tone stands before the sentence; `title` (bold) above it, may be empty.
    void setSentence(const QString& sentence, const QString& title = {});
    /// What happened, what it means for the data, what to do.
    void setTrouble(const words::Trouble& trouble);
    void setTone(Tone tone);
    /// After the sentence: editors and buttons.
    [[nodiscard]] QHBoxLayout* row() const { return m_row; }
    /// Below the sentence.
    [[nodiscard]] QVBoxLayout* texts() const { return m_texts; }
    [[nodiscard]] QString sentence() const;

private:
    QHBoxLayout* m_row;
    QVBoxLayout* m_texts;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_sentence;
};

} // namespace caseseal::ui
