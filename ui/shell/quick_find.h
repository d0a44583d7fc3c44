// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/find_hits.h"
#include "widgets/search_edit.h"

#include "desk/desk.h"

#include <QPointer>

class QListView;

namespace caseseal::ui {

/// Ctrl+K: a field in the top bar and a list below it, a child of the window and never modal.
class QuickFind : public SearchEdit {
    Q_OBJECT
public:
    explicit QuickFind(desk::Desk& desk, QWidget* parent = nullptr);
    /// The participant on the screen: visits and forms are offered for it without its number.
    void setCurrent(const std::string& subject) { m_current = subject; }
    /// Takes the keyboard; Esc gives it back to where it was.
    void begin();
    [[nodiscard]] FindModel& hits() { return m_model; }

Q_SIGNALS:
    void chosen(const caseseal::store::FormPlace& place);
    void queryChosen(std::uint64_t number);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void search();
    void addQuery(std::vector<FindHit>& hits);
    void place();
    void take(const QModelIndex& index);
    void move(int by);

    desk::Desk& m_desk;
    std::string m_current;
    FindIndex m_index;
    FindModel m_model;
    QListView* m_list = nullptr;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace caseseal::ui
