// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "canvas.h"
#include "report/qr_code.h"

/// Private to the room.
namespace caseseal::report {

/// Paints the code with its quiet zone into a square of `side` points, upper left corner at `at`: one path for all
/// modules, those of a row that touch in one piece.
void paintCode(Canvas& canvas, const QrCode& code, QPointF at, double side);

} // namespace caseseal::report
