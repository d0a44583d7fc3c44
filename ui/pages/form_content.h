// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pages/form_plan.h"
#include "widgets/history_popover.h"
#include "widgets/query_strip.h"

#include <QPointer>
#include <QScrollArea>

#include <memory>
#include <optional>

class QTimer;
class QVBoxLayout;

namespace caseseal::ui {

class EntryGrid;
class FieldRow;

/// A field and where it stands, in coordinates of the page.
struct FieldSpot {
    FieldKey key;
    HistoryPopover::Anchor anchor;
};

/// The fields of a form: built from the plan in slices, so that a large form shows its first fields at once. The model
/// must live until `clear`. Window's thread only.
class FormContent final : public QScrollArea {
    Q_OBJECT

public:
    explicit FormContent(QWidget* page);
    ~FormContent() override;

    /// Shows a form; builds what can be seen now, the rest while nobody waits.
    void open(FormModel& model, const EditorSetup& setup, bool editable);
    /// Takes the fields away. What asked for it may be one of them: they go when the event is over, and `model`, which
    /// they read, after them.
    void clear(std::unique_ptr<FormModel> model);
    /// Builds what is left; tests and jumps need it, a person never waits for it.
    void buildAll();
    [[nodiscard]] bool isBuilt() const noexcept { return m_built >= m_blocks.size(); }

    void setEditable(bool editable);
    /// May this person verify values against their source now?
    void setVerifiable(bool verifiable);
    /// The queries of every field; fields that are not named have none.
    void setQueries(const std::map<FieldKey, std::vector<QueryView>>& queries);
    /// Takes what stands in open editors.
    void commitAll();
    void refreshRows();
    void undoRows();

    [[nodiscard]] FieldRow* rowOf(const FieldKey& key) const;
    [[nodiscard]] EntryGrid* gridOf(const std::string& group) const;
    void focusField(const FieldKey& key);
    void focusFirst();
    /// Back to the field that had the keyboard last.
    void focusBack();
    /// Takes back the last thing that was done since the seal, or does it again, and goes there.
    void step(bool back);
    /// The place where a demand is answered: the empty answer or reason, else the field.
    void focusDemand(const FieldDemand& demand);
    /// The field that has the focus, or the cell of a grid.
    [[nodiscard]] std::optional<FieldSpot> spotAtFocus();
    /// Where a field with a row of its own stands.
    [[nodiscard]] std::optional<FieldSpot> spotOf(const FieldKey& key) const;

Q_SIGNALS:
    void historyAsked(const caseseal::ui::FieldKey& key);
    void verifyAsked(const caseseal::ui::FieldKey& key, bool verified);
    void queryActed(const caseseal::ui::FieldKey& key, const QString& act, std::uint64_t number, const QString& text,
                    const QString& assigned);
    /// The last block is there.
    void built();

private:
    void begin();
    void drop();
    void buildNext();
    void buildFirstSight();
    void addHeading(const FormBlock& block);
    void addRow(const FieldKey& key, bool mandatory);
    void addGrid(const FormBlock& block);
    void addAnother(const FormSection& section);
    void addRepeatStack(const std::string& group);
    void takeContent();
    void onRules(const std::vector<FieldKey>& keys);
    void takeWanted();
    [[nodiscard]] QWidget* rowAround(QWidget* widget) const;
    void showAndHide(std::vector<std::pair<QWidget*, bool>> changes);
    [[nodiscard]] QSize shownSize() const;
    [[nodiscard]] QRect inPage(const QWidget* of, const QRect& rect) const;

    QWidget* m_page;
    FormModel* m_model = nullptr;
    std::optional<EditorSetup> m_setup;
    bool m_editable = true;
    bool m_verifiable = false;
    std::vector<FormBlock> m_blocks;
    std::size_t m_built = 0;
    std::map<FieldKey, FieldRow*> m_rows;
    std::map<std::string, EntryGrid*> m_grids;
    /// Words to read and headings, with the field or group that they belong to.
    struct Words {
        QWidget* widget = nullptr;
        FieldKey key; ///< item empty: the heading of a group
    };
    std::vector<Words> m_words;
    QPointer<FieldRow> m_firstRow;
    QWidget* m_content = nullptr;
    QPointer<QWidget> m_oldContent;
    QVBoxLayout* m_column = nullptr;
    QTimer* m_idle = nullptr;
    QTimer* m_wantedLater = nullptr;
};

} // namespace caseseal::ui
