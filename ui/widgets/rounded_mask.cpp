// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rounded_mask.h"

#include <QPainterPath>
#include <QRegion>
#include <QWidget>

namespace caseseal::ui {

void maskRounded(QWidget& widget, bool top) {
    QPainterPath path;
    path.addRoundedRect(QRectF(widget.rect()).adjusted(0, top ? 0 : -8, 0, 0), 7, 7);
    widget.setMask(QRegion(path.toFillPolygon().toPolygon()));
}

} // namespace caseseal::ui
