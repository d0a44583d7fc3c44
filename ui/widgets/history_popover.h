// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/form_model.h"
#include "widgets/field_editor.h"
#include "widgets/tokens.h"

#include "desk/trial_persons.h"

#include <QFrame>
#include <QPointer>

class QScrollArea;
class QVBoxLayout;

namespace caseseal::ui {

class TextLabel;

/// An edit check that fired, how it was answered, and what came of it: one record.
struct CheckEpisode {
    QString fired;    ///< "Above 180. Kept: “Measured twice”"
    QStringList then; ///< later acts, oldest first, one line each
    bool settled = false;
};

/// What a history needs: the sealed acts about one item, oldest first, and whom the chains know.
struct FieldHistory {
    std::vector<store::TrailRow> rows;
    desk::TrialPersons persons;
    std::string chain, me;              ///< the own chain, and the person who looks
    std::vector<CheckEpisode> episodes; ///< oldest first
};

/// All that ever stood in a field, newest first: value, what it was, who, when, why, which check fired and how it was
/// answered, its seal. A child of the page, below its mark, never over the field. Esc closes; focus goes back.
class HistoryPopover final : public QFrame {
    Q_OBJECT

public:
    explicit HistoryPopover(QWidget* page);

    /// Where it belongs, in the page's coordinates: `mark` (the history count) and `field`, which stays free. The focus
    /// goes back to `focusBack`.
    struct Anchor {
        QRect mark, field;
        QWidget* focusBack = nullptr;
    };
    void open(const FormModel& model, const EditorSetup& setup, const FieldKey& key, const FieldHistory& history,
              const Anchor& anchor);
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    [[nodiscard]] int entryCount() const noexcept { return m_entries; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addDraft(const FieldView& view);
    void addRow(const store::TrailRow& row);
    void addValue(QVBoxLayout& texts, bool hadWas, const std::optional<std::string>& was,
                  const std::optional<std::string>& value, const std::string& unit, const QString& empty);
    void addAct(QVBoxLayout& texts, const evidence::Entry& entry);
    void addEpisode(const CheckEpisode& episode);
    [[nodiscard]] QString erasedWords(const store::TrailRow& row) const;
    [[nodiscard]] QString emptyWords(const evidence::Entry& entry) const;
    QVBoxLayout& block(const QString& icon, Ink ink);
    void place(const Anchor& anchor);
    [[nodiscard]] QString shown(const std::optional<std::string>& value) const;
    [[nodiscard]] QString who(const std::string& chain, const std::string& person) const;
    [[nodiscard]] QString count(const FieldView& view) const;

    TextLabel* m_title;
    TextLabel* m_count;
    QScrollArea* m_scroll;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_column = nullptr;
    const FormModel* m_model = nullptr;
    const EditorSetup* m_setup = nullptr;
    const study::Item* m_item = nullptr;
    const FieldHistory* m_history = nullptr; ///< while opening only
    QPointer<QWidget> m_focusBack;
    int m_entries = 0;
};

/// Do the sealed values of a history follow each other: each names the one before as what it was?
[[nodiscard]] bool followsItself(const std::vector<store::TrailRow>& rows);

} // namespace caseseal::ui
