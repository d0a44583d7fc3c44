// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "canvas.h"

/// The vector shapes of the report, on a grid of 16 scaled to `side` points, upper left corner at `at`.
namespace caseseal::report::shapes {

void brand(Canvas& canvas, QPointF at, double side);
void tick(Canvas& canvas, QPointF at, double side, QRgb colour);
void triangle(Canvas& canvas, QPointF at, double side, QRgb colour, QRgb behind);
/// The hexagons of the seals' vocabulary: sealed, on the ledger, witnessed, time-anchored.
void sealed(Canvas& canvas, QPointF at, double side, QRgb colour);
void onLedger(Canvas& canvas, QPointF at, double side, QRgb colour);
void witnessed(Canvas& canvas, QPointF at, double side, QRgb colour);
void anchored(Canvas& canvas, QPointF at, double side, QRgb colour);
void dashedCircle(Canvas& canvas, QPointF at, double side, QRgb colour);

} // namespace caseseal::report::shapes
