// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/form_model.h"
#include "widgets/chip.h"
#include "widgets/field_editor.h"
#include "widgets/query_strip.h"

#include <QWidget>

class QVBoxLayout;

namespace caseseal::ui {

/// What a field says below itself: what cannot be sealed, a value where nothing is to be collected, a soft check with
/// the place for its answer, the reason for a change, an open query. Strips come when the field is left, never while
/// typing, and stay as long as they mean something.
class FieldNotes final : public QWidget {
    Q_OBJECT

public:
    /// `where` stands before each sentence ("Row 2, Pulse"), for fields without a label of their own; may be empty.
    FieldNotes(FormModel& model, const EditorSetup& setup, FieldKey key, const QString& where, QWidget* parent);

    void refresh();
    /// The queries about this field that are shown: those that are not closed, and closed ones of today.
    void setQueries(const std::vector<QueryView>& queries);
    /// Opens the line in which a new query is typed.
    void beginQuery(const NewQuery& query);
    void endQuery();
    [[nodiscard]] bool asksQuery() const;
    /// Goes to the first place where a query can be answered; false where there is none.
    bool focusQuery();
    /// Where a person answers, in reading order: these follow the field in the order of the Tab key.
    [[nodiscard]] std::vector<QWidget*> stops() const;
    [[nodiscard]] bool isEmpty() const noexcept { return m_strips.empty(); }
    [[nodiscard]] const FieldKey& key() const noexcept { return m_key; }

Q_SIGNALS:
    /// Enter in an answer or a reason: go on.
    void goOn(QWidget* from);
    /// query.open (number 0), query.answer, query.close, query.reopen.
    void queryActed(const caseseal::ui::FieldKey& key, const QString& act, std::uint64_t number, const QString& text,
                    const QString& assigned);
    /// Esc in a query: back to the field.
    void backAsked();
    /// A strip came or went.
    void stopsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Strip {
        NoteStrip* frame = nullptr;
        QWidget* input = nullptr; ///< none: nothing to answer
        [[nodiscard]] QueryStrip* query() const { return qobject_cast<QueryStrip*>(frame); }
    };

    [[nodiscard]] std::vector<std::string> wanted(const FieldView& view) const;
    void make(const std::string& id, const FieldView& view);
    QueryStrip& queryStrip(const std::string& id);
    void dropStrips(const std::function<bool(const std::string& id)>& goes);
    Strip makeRefusal(const QString& sentence);
    Strip makeCheck(const study::CheckFired& check, const FieldView& view);
    Strip makeReason(const FieldView& view);
    void update(const std::string& id, const FieldView& view);
    [[nodiscard]] QString named(const QString& sentence) const;
    [[nodiscard]] QString refusal(const FieldView& view) const;
    [[nodiscard]] QString fieldName() const;
    [[nodiscard]] QString checkSentence(const study::CheckFired& check) const;
    [[nodiscard]] QString closedSentence(const FieldView& view) const;
    Strip framed(Tone tone, const QString& sentence, QWidget* input);

    FormModel& m_model;
    EditorSetup m_setup;
    FieldKey m_key;
    QString m_where;
    QVBoxLayout* m_column;
    std::vector<std::pair<std::string, Strip>> m_strips; ///< in the order shown
};

/// The reasons that are offered first; any other may be typed.
[[nodiscard]] QStringList commonReasons();

/// What people call an item: its question in the study's language.
[[nodiscard]] QString itemLabel(const EditorSetup& setup, const study::Item& item);

} // namespace caseseal::ui
