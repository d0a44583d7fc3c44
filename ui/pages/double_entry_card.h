// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/form_work.h"
#include "widgets/card.h"
#include "widgets/field_editor.h"

class QLineEdit;
class QPushButton;
class QToolButton;

namespace caseseal::ui {

/// After the second entry of a form: how many fields agree, and for each that does not the two values, of which one is
/// chosen; the second one with a reason.
class DoubleEntryCard final : public Card {
    Q_OBJECT

public:
    DoubleEntryCard(const EditorSetup& setup, const desk::DoubleEntry& compared, const QString& firstName,
                    QWidget* parent);

    /// Goes to the first field that is not settled, else to the button that completes.
    void focusNext();

Q_SIGNALS:
    /// Every conflict is settled.
    void settled(const std::vector<caseseal::desk::Settled>& choices);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row {
        desk::ItemKey key;
        QToolButton* first = nullptr;
        QToolButton* second = nullptr;
        QLineEdit* reason = nullptr;
        [[nodiscard]] bool isSettled() const;
    };
    void addRow(const EditorSetup& setup, const desk::EntryConflict& conflict);
    QToolButton* addChoice(class QHBoxLayout& line, const QString& text, const QString& name, bool first);
    void takeChoices();
    void finish();

    std::vector<Row> m_rows;
    QPushButton* m_complete;
};

} // namespace caseseal::ui
