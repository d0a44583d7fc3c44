// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <initializer_list>

class QModelIndex;
class QPainter;
class QRect;
class QStyleOptionViewItem;
class QTableView;
class QTableWidget;

namespace caseseal::ui {

/// Turns a table into a list in columns: heads at the left, horizontal lines only, whole rows chosen, one at a time,
/// and Tab leaves it. `name` is for those who do not see it. Text that does not fit ends in an ellipsis; the model's
/// tool tip holds all of it. A QString as decoration is the name of an icon, a status' shape before its word.
void makePlain(QTableView& table, const QString& name);
/// Ground, line, choice and focus of a cell of such a table; gives the space for its text.
[[nodiscard]] QRect paintPlainGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
/// Widths in px, one for each column; 0: this one takes what the others leave. After the model is there.
void setColumnWidths(QTableView& table, std::initializer_list<int> widthsPx);
/// Puts a text into a cell; its tool tip says all of it, or `tip`.
void setCell(QTableWidget& table, int row, int column, const QString& shown, const QString& tip = {});

} // namespace caseseal::ui
