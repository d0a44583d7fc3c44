// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace caseseal::ui {

/// A list under headings: a name, and a question below it on up to two lines. Roles say where the model keeps the
/// question, and what is a heading.
class ClauseDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kRowPx = 66, kHeadingPx = 34;
    ClauseDelegate(int questionRole, int headingRole, QObject* parent = nullptr)
        : QStyledItemDelegate(parent), m_questionRole(questionRole), m_headingRole(headingRole) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_questionRole, m_headingRole;
};

} // namespace caseseal::ui
