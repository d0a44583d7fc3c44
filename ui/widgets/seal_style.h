// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/tokens.h"

#include <QProxyStyle>

class QAbstractButton;
class QWidget;

/// Fusion with our own buttons, fields, headers, frames and focus. Colours come from the palette's Tokens alone, so a
/// new palette is a new scheme. No style sheets: a sheet on a control would switch this painting off.
namespace caseseal::ui {

/// What a button is for; push and tool buttons alike.
enum class ButtonKind {
    Normal,  ///< edge border
    Primary, ///< accent fill; at most one on a page
    Quiet,   ///< accent text, no border
    Flat,    ///< second text, no border, hover ground (icon buttons, chevrons)
    Filter,  ///< checkable; accent-soft when on
    Rail,    ///< page of the rail: icon, text, count
    Strip,   ///< part of the seal strip
    Segment, ///< one of a row of choices; setSegment gives its place
    Mark,    ///< small mark in a field's gutter: icon and count; accent-soft when checked
};
void setButtonKind(QAbstractButton& button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget* button);

/// Where a Segment stands in its row.
enum class SegmentPlace { Only, First, Middle, Last };
void setSegment(QAbstractButton& button, SegmentPlace place);

/// The key cap that stands on the button it belongs to ("Ctrl+S"). Shows only; the shortcut is the page's.
void setKeyCap(QAbstractButton& button, const QString& keys);
/// Right-aligned count of a rail button, "" for none; `ink` for an alarm.
void setCount(QAbstractButton& button, const QString& count, Ink ink = &Tokens::text2);
/// Small text before the button's text (the code of a choice).
void setCode(QAbstractButton& button, const QString& code);
/// Icon in a meaning's colour instead of the text's.
void setIconInk(QAbstractButton& button, Ink ink);
/// 26 px instead of 32.
void setCompact(QAbstractButton& button);

/// How a field is shown. Never by its border alone: a check or an error also has its shape and its sentence.
enum class FieldState { Normal, Check, Error, Locked };
void setFieldState(QWidget& field, FieldState state);
[[nodiscard]] FieldState fieldState(const QWidget* field);

/// Containers are QFrames that the style paints.
enum class Ground {
    None,
    Card,       ///< base, line border, radius 8
    Popover,    ///< base, edge border, radius 8
    TopBar,     ///< base, line below
    Rail,       ///< rail, line at the right
    Side,       ///< alt, line at the right
    Strip,      ///< base, line above
    StripAlarm, ///< alarm-soft, 2 px alarm above
    Note,       ///< accent-soft with a 3 px bar
    NoteCheck,
    NoteQuery,
    NoteAlarm,
    NoteOk,
    BannerAlarm, ///< alarm-soft, alarm border, 5 px bar, radius 8
    BannerOk,
    BannerWarn,
    BannerNote,
    DropZone,  ///< dashed edge, radius 8
    TileOk,    ///< ok-soft, radius 6
    TileAlarm, ///< alarm-soft, alarm border, radius 6
    Hatch,     ///< practice trial
    Header,    ///< base, line below (form head)
};
void setGround(QWidget& frame, Ground ground);

class SealStyle final : public QProxyStyle {
    Q_OBJECT
public:
    SealStyle();
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

/// Palette, style and fonts for the whole application; again on a change of scheme.
void applyScheme(const Tokens& tokens);

} // namespace caseseal::ui
