// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/form_model.h"
#include "widgets/chip.h"
#include "widgets/field_editor.h"
#include "widgets/history_popover.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace caseseal::ui {

class EntryGrid;
class FieldRow;
class NoteStrip;
class TextLabel;

/// One form of one participant, built from the study: sections, a row for each item, grids for repeating groups. Ctrl+S
/// seals all that changed in one seal, F2 shows the history of the field, Esc undoes it. Typed data are never lost
/// without asking. The Desk must outlive it. Window's thread only.
class FormPage final : public QWidget {
    Q_OBJECT

public:
    explicit FormPage(desk::Desk& desk, QWidget* parent = nullptr);
    ~FormPage() override;

    /// BCP 47 tag for the study's texts; the window's locale says how dates and numbers are shown.
    void setLanguage(const std::string& language);
    /// The clock that says what today is.
    void setClock(std::shared_ptr<const base::ClockPort> clock);

    /// Shows a form; `focus`: goes to this field. What was not sealed before is dropped: ask `leave` first.
    void open(const store::FormPlace& place, const QString& formName, const QString& visitName,
              const store::ItemPlace* focus);
    [[nodiscard]] bool isOpen() const { return m_model != nullptr; }
    [[nodiscard]] const FormModel* model() const { return m_model.get(); }
    /// Takes what stands in an open editor first.
    [[nodiscard]] bool hasChanges();
    /// Calls `then` at once where nothing is lost by it; else asks in the page, and calls it when the person says so.
    void leave(std::function<void()> then);

    void seal();
    void markComplete();
    void focusField(const FieldKey& key);
    /// Builds what is left; tests and jumps need it, a person never waits for it.
    void buildAll();
    [[nodiscard]] HistoryPopover& history() const { return *m_history; }

Q_SIGNALS:
    /// Something was sealed; the form shows it already.
    void sealed();
    void changesChanged(std::size_t changes);
    void opened();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Block; ///< a heading, up to twenty rows, a grid, or a repeat shown as a stack

    void makeHeader();
    void makeBody();
    void makeShortcuts();
    void load();
    void planBlocks();
    [[nodiscard]] QSize shownSize() const;
    void planSection(const FormSection& section);
    void buildNext();
    void buildRows(const Block& block);
    void buildGrid(const Block& block);
    void addHeading(const QString& text);
    void addRow(const FieldKey& key, bool mandatory);
    void addAnotherButton(const FormSection& section);
    void addRepeatStack(const std::string& group);
    void clearContent();
    void dropContent();
    void beginContent();
    void chain(const std::vector<QWidget*>& stops);

    void onFieldChanged(const FieldKey& key);
    void refreshHeader();
    void refreshEditable();
    [[nodiscard]] QString readOnlyReason() const;
    void showQueries();
    void commitAll();
    [[nodiscard]] FieldRow* rowOf(const FieldKey& key) const;
    [[nodiscard]] EntryGrid* gridOf(const std::string& group) const;
    void goToDemand(const FieldDemand& demand);
    [[nodiscard]] bool demandsMet();
    void refuse(const std::vector<desk::DraftProblem>& problems);
    void toggleHistory();
    void showHistory(const FieldKey& key, const HistoryPopover::Anchor& anchor);
    [[nodiscard]] FieldHistory historyOf(const FieldKey& key);
    [[nodiscard]] QRect inPage(const QWidget* widget, const QRect& rect) const;
    [[nodiscard]] QString fieldNames(const std::vector<FieldKey>& keys) const;

    NoteStrip* showMessage(Tone tone, const QString& sentence);
    void clearMessage();
    void trouble(const base::Error& error);
    void askBeforeLeaving(std::function<void()> then);
    void askComplete(const std::vector<FieldKey>& missing);
    void doComplete();

    desk::Desk& m_desk;
    EditorSetup m_setup;
    std::shared_ptr<const base::ClockPort> m_clock;
    std::unique_ptr<FormModel> m_model;
    std::optional<store::FormState> m_state;
    QString m_formName, m_visitName;
    std::vector<Block> m_blocks;
    std::size_t m_built = 0;
    std::map<FieldKey, FieldRow*> m_rows;
    QPointer<FieldRow> m_firstRow;
    std::map<std::string, EntryGrid*> m_grids;
    std::function<void()> m_pendingLeave;

    TextLabel* m_title = nullptr;
    Chip* m_chip = nullptr;
    TextLabel* m_second = nullptr;
    TextLabel* m_changes = nullptr;
    QPushButton* m_complete = nullptr;
    QPushButton* m_seal = nullptr;
    QWidget* m_messages = nullptr;
    QVBoxLayout* m_messageColumn = nullptr;
    NoteStrip* m_readOnly = nullptr;
    QPointer<NoteStrip> m_message;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QPointer<QWidget> m_oldContent;
    QVBoxLayout* m_column = nullptr;
    HistoryPopover* m_history = nullptr;
    QTimer* m_idle = nullptr;
};

} // namespace caseseal::ui
