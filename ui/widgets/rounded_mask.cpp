// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rounded_mask.h"

#include <QPainterPath>
#include <QRegion>
#include <QWidget>

namespace caseseal::ui {

void maskRounded(QWidget& widget) {
    QPainterPath path;
    path.addRoundedRect(QRectF(widget.rect()), 7, 7);
    widget.setMask(QRegion(path.toFillPolygon().toPolygon()));
}

} // namespace caseseal::ui
