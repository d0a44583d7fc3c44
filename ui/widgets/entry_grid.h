// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/form_model.h"
#include "widgets/field_editor.h"
#include "widgets/query_strip.h"

#include <QAbstractTableModel>
#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace caseseal::ui {

class EntryTable;
class FieldNotes;

/// The repeats of one group as rows; the last row is the new one. Column 0 counts, the others are items.
class EntryGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    EntryGridModel(FormModel& form, const EditorSetup& setup, const FormSection& section, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] bool isNewRow(int row) const { return m_editable && row == static_cast<int>(m_rows.size()); }
    /// The new row's key is the one that a first value there would get.
    [[nodiscard]] FieldKey keyAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const FieldKey& key) const;
    [[nodiscard]] const study::Item& itemAt(int column) const { return *m_items[static_cast<std::size_t>(column - 1)]; }
    [[nodiscard]] const EditorSetup& setup() const noexcept { return m_setup; }
    [[nodiscard]] FormModel& form() const noexcept { return m_form; }
    [[nodiscard]] std::vector<FieldKey> keys() const;
    /// "Row 2, Pulse".
    [[nodiscard]] QString placeName(const FieldKey& key) const;
    void setEditable(bool editable);
    [[nodiscard]] bool isEditable() const noexcept { return m_editable; }
    /// Symbol of the column's only unit, or empty.
    [[nodiscard]] QString unitOf(int column) const;

    static constexpr int kUnitRole = Qt::UserRole + 1;     ///< of a header
    static constexpr int kMarkRole = Qt::UserRole + 2;     ///< int of FieldEditor::Mark
    static constexpr int kDraftRole = Qt::UserRole + 3;    ///< bool: not sealed yet
    static constexpr int kVerifiedRole = Qt::UserRole + 5; ///< bool
    static constexpr int kQuietRole = Qt::UserRole + 4; ///< bool: calculated, not to be collected, or no value said so

private:
    void loadRows();
    void onRepeats(const std::string& group);
    void onField(const FieldKey& key);
    [[nodiscard]] QString spoken(const FieldKey& key, int column) const;
    [[nodiscard]] static FieldEditor::Mark markOf(const FieldView& view);
    [[nodiscard]] QString display(const FieldKey& key, int column) const;

    FormModel& m_form;
    EditorSetup m_setup;
    FormSection m_section;
    std::vector<const study::Item*> m_items;
    std::vector<std::string> m_rows;
    bool m_editable = true;
};

/// A repeating group: the table, and below it the notes of those fields that have something to say.
class EntryGrid final : public QWidget {
    Q_OBJECT

public:
    EntryGrid(FormModel& form, const EditorSetup& setup, const FormSection& section, const QString& rowName,
              QWidget* parent);

    /// False where a group is better shown as a stack of fields: too wide, several units, long texts.
    [[nodiscard]] static bool fits(const EditorSetup& setup, const study::Study& study, const FormSection& section,
                                   int widthPx);

    [[nodiscard]] QTableView* table() const noexcept;
    [[nodiscard]] EntryGridModel* model() const noexcept { return m_model; }
    /// The table, then the places to answer.
    [[nodiscard]] std::vector<QWidget*> stops() const;
    void setEditable(bool editable);
    /// May this person verify values against their source now?
    void setVerifiable(bool verifiable) { m_verifiable = verifiable; }
    /// Takes what stands in an open editor.
    void commit();
    void refresh();
    void focusField(const FieldKey& key);
    /// The field under the cell cursor; none on the counting column.
    [[nodiscard]] std::optional<FieldKey> currentField() const;
    /// Where its history belongs, in coordinates of the table's viewport.
    [[nodiscard]] QRect currentCell() const;
    void startNewRow();
    /// False where the study asks for none of its cells and nothing stands in them.
    [[nodiscard]] bool isWanted() const;
    /// Offers the null flavours of the cell under the cursor.
    void openMenu();
    /// The queries about its cells, shown below the table.
    void setQueries(const std::map<FieldKey, std::vector<QueryView>>& queries);
    /// The notes of a cell, made where there are none yet; null for a cell that is not there.
    [[nodiscard]] FieldNotes* notesOf(const FieldKey& key);

Q_SIGNALS:
    void stopsChanged();
    void verifyAsked(const caseseal::ui::FieldKey& key, bool verified);
    void queryActed(const caseseal::ui::FieldKey& key, const QString& act, std::uint64_t number, const QString& text,
                    const QString& assigned);
    /// Ctrl+Z and Ctrl+Shift+Z where nothing is being typed.
    void stepAsked(bool back);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void takeHeight();
    void refreshNotes();
    [[nodiscard]] bool speaks(const FieldKey& key) const;
    FieldNotes* makeNote(const FieldKey& key);
    bool onActKey(class QKeyEvent& event, const FieldKey& key);
    bool onVerifyKey(class QKeyEvent& event, const FieldKey& key);
    bool onKey(class QKeyEvent& event);
    void leave(bool forward);

    FormModel& m_form;
    EditorSetup m_setup;
    FormSection m_section;
    EntryGridModel* m_model;
    EntryTable* m_table;
    QVBoxLayout* m_notesColumn;
    std::vector<FieldNotes*> m_notes;
    bool m_verifiable = false;
    std::map<FieldKey, std::vector<QueryView>> m_queries;
};

} // namespace caseseal::ui
