// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "widgets/card.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace caseseal::ui {

class TextLabel;

/// Hands out evidence: all of the trial, or chosen participants, forms and fields, or nothing that tells the arm.
class DisclosureCard : public Card {
    Q_OBJECT
public:
    explicit DisclosureCard(DeskSession& session, QWidget* parent = nullptr);
    /// As it is chosen.
    [[nodiscard]] desk::DisclosureOrder order() const;

private:
    QWidget* makeParts();
    void chooseFile();
    void say();

    DeskSession& m_session;
    QCheckBox* m_part;
    QLineEdit* m_subjects;
    QListWidget* m_forms;
    QListWidget* m_items;
    QCheckBox* m_blinded;
    TextLabel* m_sentence;
    QPushButton* m_write;
};

} // namespace caseseal::ui
