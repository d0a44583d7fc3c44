// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QIcon>
#include <QPixmap>

class QAbstractButton;
class QPainter;

/// Our own SVGs in two colours: black becomes the ink, white (knocked out) the paper it lies on.
namespace caseseal::ui {

/// `name`: a file of resources/icons without its ending ("status-signed"). `sizePx`: logical pixels.
/// Drawn once for each name, inks, size and pixel ratio, then kept in Qt's pixmap cache. Window's thread only.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& ink, const QColor& paper, int sizePx, qreal ratio);

/// Paints an icon with its top left at `at`, for the painter's own device pixel ratio.
void paintIcon(QPainter& painter, QPoint at, const QString& name, const QColor& ink, const QColor& paper,
               int sizePx = 16);

/// The style paints this icon left of the button's text, in the text's colour (it follows the scheme by itself).
void setSealIcon(QAbstractButton& button, const QString& name, int sizePx = 16);

/// The same as a QIcon with fixed colours, for menus and the window.
[[nodiscard]] QIcon sealIcon(const QString& name, const QColor& ink, const QColor& paper);

} // namespace caseseal::ui
