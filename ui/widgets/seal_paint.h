// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/seal_style.h"

#include <QFont>
#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;

/// The strokes of SealStyle, one function for each part. Private to this room.
namespace caseseal::ui {

/// What there is to show on a button, read from its option and properties.
struct ButtonFace {
    QRect rect;
    QStyle::State state;
    QString text, icon, keyCap, count, code;
    QFont font;
    ButtonKind kind = ButtonKind::Normal;
    SegmentPlace place = SegmentPlace::Only;
    Ink iconInk = nullptr; ///< null: the text's colour
    Ink countInk = nullptr;
    int iconPx = 16;
    bool chevron = false; ///< opens a menu
    bool compact = false;
};

[[nodiscard]] QSize sizeOf(const ButtonFace& face);
void paintButton(QPainter& painter, const ButtonFace& face, const Tokens& tokens);
void paintField(QPainter& painter, const QRect& rect, QStyle::State state, FieldState field, const Tokens& tokens);
void paintCheckBox(QPainter& painter, const QRect& rect, QStyle::State state, const Tokens& tokens);
void paintRadio(QPainter& painter, const QRect& rect, QStyle::State state, const Tokens& tokens);
void paintGround(QPainter& painter, const QRect& rect, Ground ground, const Tokens& tokens);
void paintScrollBar(QPainter& painter, const QRect& slider, bool vertical, bool active, const Tokens& tokens);
void paintProgress(QPainter& painter, const QRect& rect, double part, const Tokens& tokens);
/// The 2 px inset frame of cells, rows and tree items.
void paintFocusFrame(QPainter& painter, const QRect& rect, const Tokens& tokens);

} // namespace caseseal::ui
