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
    /// The file is read and compared on a worker; its difference is shown then, and nothing is adopted.
    void preview(const QString& file);

Q_SIGNALS:
    /// Another version is in force.
    void adopted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeVersions();
    QWidget* makeProgress();
    QWidget* makePreview();
    QWidget* makeOutdated();
    void refresh();
    void refreshOutdated();
    void chooseFile();
    /// A file and what adopting it would mean.
    struct Checked {
        base::Bytes odm;
        desk::VersionPreview preview;
    };
    void focusChoose();
    void takeCheck(base::Result<Checked> checked);
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
    Card* m_progressCard = nullptr;
    QPushButton* m_choose = nullptr;
    std::optional<Checked> m_checked;
    std::vector<store::FormState> m_forms;
    JobRunner m_job;
};

} // namespace caseseal::ui
