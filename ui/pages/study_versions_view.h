// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"

#include "desk/study_versions.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace caseseal::ui {

class Card;
class NoteStrip;
class TextLabel;

/// The versions of the study design: which there were, what a new file would change, who adopted it and why, and the
/// forms that were started under an older one. Each act is offered to those who may do it.
class StudyVersionsView : public QWidget {
    Q_OBJECT
public:
    explicit StudyVersionsView(DeskSession& session, QWidget* parent = nullptr);
    /// The file's difference is shown; nothing is adopted.
    void preview(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeVersions();
    QWidget* makePreview();
    QWidget* makeOutdated();
    void refresh();
    void refreshOutdated();
    void chooseFile();
    void showPreview(const desk::VersionPreview& preview);
    void adopt();
    void migrate();
    void say(bool good, const QString& title, const QString& sentence);
    [[nodiscard]] std::vector<store::FormPlace> chosenForms() const;

    DeskSession& m_session;
    NoteStrip* m_note;
    QVBoxLayout* m_versions;
    Card* m_previewCard;
    TextLabel* m_difference;
    QTableWidget* m_changes;
    QLineEdit* m_reason;
    QPushButton* m_adoptAct;
    Card* m_outdatedCard;
    QTableWidget* m_outdated;
    QLineEdit* m_migrateReason = nullptr;
    QPushButton* m_migrateAct = nullptr;
    base::Bytes m_odm;
    std::vector<store::FormState> m_forms;
};

} // namespace caseseal::ui
