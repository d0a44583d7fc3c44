// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "models/import_model.h"
#include "widgets/card.h"

#include <array>

class QLineEdit;
class QPushButton;
class QTableView;

namespace caseseal::ui {

class JobPanel;
class NoteStrip;
class TextLabel;

/// Data of another system's file: looked at with every difference and everything that stands in the way, then released
/// or sealed, as the person's roles allow. What the source claims stands apart from what the record says.
class ImportCard : public Card {
    Q_OBJECT
public:
    explicit ImportCard(DeskSession& session, QWidget* parent = nullptr);
    /// Looks at it; a click chooses the file.
    void look(const QString& file);

Q_SIGNALS:
    /// Something was sealed.
    void changed();

private:
    QWidget* makePreview();
    QWidget* makeChoices();
    QWidget* makeSealLine();
    void chooseFile();
    void take(base::Result<desk::ImportPreview> preview);
    void showPreview();
    void showRow();
    void choose(ImportModel::Show what);
    void setBusy(bool busy);
    void seal();
    void finish(desk::ImportSave save, const base::Result<void>& written);
    void saySealed(const desk::ImportDone& done);
    void sayTrouble(const base::Error& error);
    [[nodiscard]] QString counts() const;
    [[nodiscard]] QString claims() const;

    DeskSession& m_session;
    JobRunner m_job;
    ImportModel m_model;
    std::shared_ptr<const desk::ImportPreview> m_preview;
    NoteStrip* m_note;
    QPushButton* m_choose;
    JobPanel* m_running;
    QWidget* m_shown; ///< all that belongs to a preview
    TextLabel *m_counts, *m_claims, *m_step, *m_remark, *m_claim;
    std::array<QPushButton*, 3> m_filters{};
    QTableView* m_table;
    QWidget* m_reasonLine = nullptr;
    QLineEdit* m_reason;
    QPushButton* m_seal;
};

} // namespace caseseal::ui
