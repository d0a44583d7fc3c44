// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_reader.h"
#include "models/desk_session.h"
#include "models/matrix_model.h"
#include "pages/page.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace caseseal::ui {

class BulkBar;
class BulkCard;
class FrozenTable;
class GroundFrame;
class NoteStrip;
class PageHeader;
class TextLabel;

/// The matrix of participants and visits: filter, enrol, open, and acts on many forms at once.
class ParticipantsPage : public Page {
    Q_OBJECT
public:
    explicit ParticipantsPage(DeskSession& session, QWidget* parent = nullptr);
    ~ParticipantsPage() override;
    /// The keyboard goes into the matrix.
    void enter() override;
    /// Opens or closes the line for a new participant; nothing where the person may not enrol.
    void showEnrol(bool on);

Q_SIGNALS:
    void openForm(const caseseal::store::FormPlace& place);
    void countChanged(int participants);
    /// The matrix is up to date.
    void shown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFilterLine();
    QWidget* makeEnrolLine();
    QWidget* makeTable();
    void addBulk(QVBoxLayout& all);
    void wirePicks();
    void addToggle(QHBoxLayout& row, const QString& text, MatrixFilterModel::Want want);
    void reload();
    void reloadSubject(const QString& subject);
    void showSites();
    void showCounts();
    void enrol();
    /// The row of somebody who was just enrolled becomes the current one, as soon as it is there.
    void takeEnrolled();
    /// The keyboard goes into the matrix, or to what stands in its place.
    void focusMatrix();
    void resetFilter();

    DeskSession& m_session;
    DeskReader m_reader;
    MatrixModel m_model;
    MatrixFilterModel m_filter;
    PageHeader* m_header;
    NoteStrip* m_trouble;
    FrozenTable* m_table;
    TextLabel* m_empty;
    QLineEdit* m_needle;
    QComboBox* m_site;
    QList<QPushButton*> m_toggles;
    QPushButton* m_resetAct;
    QWidget* m_enrolLine = nullptr;
    QLineEdit* m_subject = nullptr;
    NoteStrip* m_enrolTrouble = nullptr;
    BulkBar* m_bulkBar = nullptr;
    BulkCard* m_bulkCard = nullptr;
    QPushButton* m_enrolAct = nullptr;
    QString m_enrolled; ///< enrolled here, and not in the matrix yet
    bool m_loaded = false;
};

} // namespace caseseal::ui
