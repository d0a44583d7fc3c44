// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "models/trail_model.h"
#include "widgets/chip.h"

#include "desk/disclosures.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QTableView;

namespace caseseal::ui {

class ErasureCard;
class NoteStrip;
class PageHeader;
class TextLabel;
class TrailEntryView;
class TrailFilterBar;

/// Everything that was ever done in the trial: found by anything in it, each entry with its seal, exports.
class AuditTrailPage : public QWidget {
    Q_OBJECT
public:
    explicit AuditTrailPage(DeskSession& session, QWidget* parent = nullptr);
    ~AuditTrailPage() override;
    /// Shows what passes this filter; the person may change it.
    void setFilter(const desk::TrailQuery& query);
    /// Shows everything, and chooses this entry (store::TrailRow::id) as soon as it is there.
    void showEntry(std::uint64_t id);
    void focusFirst();

Q_SIGNALS:
    void goToField(const caseseal::store::ItemPlace& place);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTable();
    void addActs();
    void showCounts();
    void showRow();
    void showWanted();
    void chooseExport(desk::TrailFormat format, const QString& ending, const QString& kind);
    void chooseProof(const evidence::EntryAt& at);
    void writeProof(const evidence::EntryAt& at, const QString& file);
    void noteProof(const QString& file, const base::Result<desk::DisclosureDone>& done);
    void showWritten(const QString& title, const QString& sentence, Tone tone);
    void writeExport(desk::TrailFormat format, const QString& file);
    void noteExport(const QString& file, const base::Result<desk::TrailExport>& done);

    DeskSession& m_session;
    TrailModel m_model;
    PageHeader* m_header;
    TrailFilterBar* m_filter;
    NoteStrip* m_note;
    QTableView* m_table;
    TextLabel* m_empty;
    TrailEntryView* m_entry;
    QPushButton* m_exportAct = nullptr;
    QWidget* m_writing;
    ErasureCard* m_erasure;
    JobRunner m_writer;
    std::uint64_t m_shownId = 0;
    QTimer m_showLater;                      ///< of the row that is current when it runs out
    std::optional<std::uint64_t> m_wantedId; ///< of `showEntry`, until its row is there
};

} // namespace caseseal::ui
