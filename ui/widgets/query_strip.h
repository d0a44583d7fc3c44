// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/note_strip.h"

#include <string>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace caseseal::ui {

/// One query as it is shown in place: what was said, oldest first, and what this person may do about it now.
struct QueryView {
    std::uint64_t number = 0;
    QString title;                 ///< "Query 12, open, 3 days"
    QStringList lines;             ///< "T. Brand, 14 Nov 2026: “Please confirm.”"
    std::vector<std::string> acts; ///< of query.answer, query.close, query.reopen
    bool operator==(const QueryView& other) const = default;
};

/// A query that is about to be opened.
struct NewQuery {
    QString text;                                           ///< offered first, may be typed over
    std::vector<std::pair<std::string, QString>> assignees; ///< id or role, and what people read for it
};

/// A query below its field: the thread, a line to type, and the acts as buttons. Enter does the first of them, Esc goes
/// back to the field.
class QueryStrip final : public NoteStrip {
    Q_OBJECT

public:
    explicit QueryStrip(const QString& fieldName, QWidget* parent);

    void show(const QueryView& query);
    void ask(const NewQuery& query);
    [[nodiscard]] std::uint64_t number() const noexcept { return m_query.number; }
    [[nodiscard]] std::vector<QWidget*> stops() const;
    /// Goes to the line to type in.
    void focusText();

Q_SIGNALS:
    /// query.open (number 0), query.answer, query.close, query.reopen. `text` is empty at most for closing.
    void acted(const QString& act, std::uint64_t number, const QString& text, const QString& assigned);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeInput();
    void addAct(const std::string& act);
    void dropActs();
    void act(const QString& act);
    void takeText();

    QString m_fieldName;
    QueryView m_query;
    QWidget* m_inputRow = nullptr;
    QLineEdit* m_text = nullptr;
    QComboBox* m_assigned = nullptr;
    std::vector<QPushButton*> m_acts;
};

} // namespace caseseal::ui
