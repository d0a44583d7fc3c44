// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/form_model.h"
#include "widgets/field_editor.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace caseseal::ui {

class Chip;
class FieldNotes;
class IconLabel;
class TextLabel;
class UnitEdit;

/// One item of a form: label column (178 px), editor, unit, remark, what was there before, history count in a gutter of
/// fixed slots, and its notes below.
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    FieldRow(FormModel& model, const EditorSetup& setup, FieldKey key, bool mandatory, QWidget* parent);

    [[nodiscard]] const FieldKey& key() const noexcept { return m_key; }
    [[nodiscard]] QWidget* editorWidget() const { return m_editor->widget(); }
    [[nodiscard]] QToolButton* historyMark() const noexcept { return m_history; }
    [[nodiscard]] FieldNotes& notes() const noexcept { return *m_notes; }
    /// Where the Tab key stops, in reading order.
    [[nodiscard]] std::vector<QWidget*> stops() const;
    [[nodiscard]] bool holds(const QWidget* widget) const;

    /// False where the study asks for nothing here, nothing stands in it and nobody is in it: the row is left out.
    [[nodiscard]] bool isWanted() const;
    /// Says why there is no value: "not-done", "unknown", "not-applicable"; empty: takes that back.
    void setNull(const std::string& flavour);
    /// Offers the null flavours and the acts on this field, from the keyboard.
    void openMenu();
    /// What the model says, unless somebody types here right now.
    void refresh();
    /// Reads the editor into the model, as on leaving the field.
    void commit();
    void undo();
    void setEditable(bool editable);
    /// May this person verify the value against its source now? The state is shown to everybody.
    void setVerifiable(bool verifiable);
    void focusEditor();

Q_SIGNALS:
    void historyAsked(const caseseal::ui::FieldKey& key, QWidget* mark);
    /// A strip with a place to type came or went: the order of the Tab key is new.
    void stopsChanged();
    void focused(caseseal::ui::FieldRow* row);
    /// The tick, Ctrl+Shift+V, or Space in a field that is only read.
    void verifyAsked(const caseseal::ui::FieldKey& key, bool verified);
    /// A query below the field.
    void queryActed(const caseseal::ui::FieldKey& key, const QString& act, std::uint64_t number, const QString& text,
                    const QString& assigned);
    /// Ctrl+Z and Ctrl+Shift+Z where nothing is being typed.
    void stepAsked(bool back);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeLine(const study::Item& item, bool mandatory);
    void addUnit(QHBoxLayout& line, const study::Item& item);
    void addMarks(QHBoxLayout& line);
    void name(const study::Item& item, bool mandatory);
    void showRemark(const FieldView& view);
    void showWas(const FieldView& view);
    void showHistory(const FieldView& view);
    void showMark(const FieldView& view);
    void showTick(const FieldView& view);
    void askVerify();
    void addTick(QHBoxLayout& line);
    void showEditable(const FieldView& view);
    void onEdited();
    bool onEditKey(QKeyEvent& event);
    [[nodiscard]] std::string unitFor(const std::optional<std::string>& value) const;
    bool onKey(QKeyEvent& event);
    void goOn(QWidget* from);
    void commitAfterRelease();

    FormModel& m_model;
    EditorSetup m_setup;
    FieldKey m_key;
    const study::Item& m_item;
    FieldEditor* m_editor = nullptr;
    UnitEdit* m_unit = nullptr;
    TextLabel* m_remark = nullptr;
    Chip* m_chip = nullptr;
    IconLabel* m_checkIcon = nullptr;
    TextLabel* m_check = nullptr;
    TextLabel* m_wasWord = nullptr;
    TextLabel* m_was = nullptr;
    QToolButton* m_history = nullptr;
    QToolButton* m_tick = nullptr;
    TextLabel* m_uncovered = nullptr;
    FieldNotes* m_notes = nullptr;
    bool m_typing = false;
    bool m_editable = true;
    bool m_verifiable = false;
    bool m_waitsForRelease = false;
};

} // namespace caseseal::ui
