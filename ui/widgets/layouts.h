// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class QLayout;
class QScrollArea;
class QWidget;

namespace caseseal::ui {

/// Takes everything out of a layout and deletes it, inner layouts too.
void clearLayout(QLayout& layout);

/// A frameless area that scrolls `content` and grows it with itself; it takes no focus and owns the content.
[[nodiscard]] QScrollArea* makeScrollArea(QWidget* content);
/// Fills an empty page with that, edge to edge.
void fillScrolling(QWidget& page, QWidget* content);

} // namespace caseseal::ui
