// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "widgets/card.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QListView;
class QPushButton;

namespace caseseal::ui {

class NoteStrip;
class SigningOptions;
class TextLabel;

/// Chooses a report and has the session issue it.
class ReportCard : public Card {
    Q_OBJECT
public:
    explicit ReportCard(DeskSession& session, QWidget* parent = nullptr);
    void takeKeyboard();
    /// As the options stand.
    [[nodiscard]] desk::ReportRequest request(const QString& file) const;

private:
    QWidget* makeKinds();
    QWidget* makeOptions();
    void fillSubjects();
    void showKind();
    void chooseFile();
    void addHeld(QGridLayout& grid, int row);
    void chooseHeld();
    [[nodiscard]] desk::ReportKind kind() const;
    [[nodiscard]] QString trouble() const;

    DeskSession& m_session;
    QListView* m_kinds;
    QLineEdit* m_subject;
    TextLabel* m_subjectLabel;
    QComboBox* m_language;
    QLineEdit* m_held; ///< path
    QPushButton* m_chooseHeld;
    TextLabel* m_heldLabel;
    SigningOptions* m_signing;
    NoteStrip* m_trouble;
    QPushButton* m_write;
};

} // namespace caseseal::ui
