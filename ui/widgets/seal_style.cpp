// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/seal_style.h"

#include "seal_paint.h"
#include "widgets/seal_icon.h"
#include "widgets/type_scale.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>
#include <QToolTip>

Q_DECLARE_METATYPE(caseseal::ui::Ink)

namespace caseseal::ui {

namespace {

constexpr auto kKind = "sealKind";
constexpr auto kPlace = "sealPlace";
constexpr auto kKeyCap = "sealKeyCap";
constexpr auto kCount = "sealCount";
constexpr auto kCountInk = "sealCountInk";
constexpr auto kCode = "sealCode";
constexpr auto kIcon = "sealIcon";
constexpr auto kIconInk = "sealIconInk";
constexpr auto kCompact = "sealCompact";
constexpr auto kField = "sealField";
constexpr auto kGround = "sealGround";

void setFact(QWidget& widget, const char* name, const QVariant& value) {
    widget.setProperty(name, value);
    widget.updateGeometry();
    widget.update();
}

template<typename Enum>
Enum fact(const QWidget* widget, const char* name) {
    return widget ? static_cast<Enum>(widget->property(name).toInt()) : Enum{};
}

/// Focus rings on buttons are for the keyboard; Qt tells so by this flag.
QStyle::State buttonState(const QStyleOption& option) {
    QStyle::State state = option.state;
    if (!state.testFlag(QStyle::State_KeyboardFocusChange))
        state.setFlag(QStyle::State_HasFocus, false);
    return state;
}

ButtonFace faceOf(const QStyleOption& option, const QWidget* widget, const QString& text) {
    ButtonFace face;
    face.rect = option.rect;
    face.state = buttonState(option);
    face.text = text;
    face.font = widget ? widget->font() : QApplication::font();
    face.kind = buttonKind(widget);
    if (!widget)
        return face;
    face.place = fact<SegmentPlace>(widget, kPlace);
    face.icon = widget->property(kIcon).toString();
    face.keyCap = widget->property(kKeyCap).toString();
    face.count = widget->property(kCount).toString();
    face.countInk = widget->property(kCountInk).value<Ink>();
    face.code = widget->property(kCode).toString();
    face.iconInk = widget->property(kIconInk).value<Ink>();
    face.compact = widget->property(kCompact).toBool();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && !face.icon.isEmpty())
        face.iconPx = button->iconSize().width();
    return face;
}

ButtonFace faceOf(const QStyleOptionButton& option, const QWidget* widget) {
    ButtonFace face = faceOf(option, widget, option.text);
    face.text.remove(QLatin1Char('&'));
    face.chevron = option.features.testFlag(QStyleOptionButton::HasMenu);
    return face;
}

ButtonFace faceOf(const QStyleOptionToolButton& option, const QWidget* widget) {
    const bool iconOnly = option.toolButtonStyle == Qt::ToolButtonIconOnly;
    const bool ours = widget && !widget->property(kIcon).toString().isEmpty();
    ButtonFace face = faceOf(option, widget, iconOnly && ours ? QString() : option.text);
    face.text.remove(QLatin1Char('&'));
    face.chevron = option.features.testFlag(QStyleOptionToolButton::HasMenu) && !iconOnly;
    return face;
}

/// A tool button that brings a QIcon of its own (a calendar's, a file dialog's) stays Fusion's.
bool isForeign(const QStyleOptionToolButton& option, const QWidget* widget) {
    return !widget || (!option.icon.isNull() && widget->property(kIcon).toString().isEmpty()) ||
           (option.text.isEmpty() && widget->property(kIcon).toString().isEmpty());
}

bool inItemView(const QWidget* widget) {
    return widget && widget->parentWidget() &&
           qobject_cast<const QAbstractItemView*>(widget->parentWidget()->parentWidget());
}

constexpr int kHeaderInsetPx = 8;

/// What a head needs to be read whole, in the font that it is painted in.
int headerTextPx(const QStyleOption* option) {
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    return header ? QFontMetrics(fontFor(TextRole::SmallBold)).horizontalAdvance(header->text) + 2 * kHeaderInsetPx + 2
                  : 0;
}

void paintHeaderGround(const QStyleOptionHeader& option, QPainter& painter, const Tokens& t) {
    painter.fillRect(option.rect, t.alt);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.line);
}

void paintHeaderText(const QStyleOptionHeader& option, QPainter& painter, const Tokens& t) {
    painter.save();
    painter.setFont(fontFor(TextRole::SmallBold));
    painter.setPen(t.text2);
    const QRect space = option.rect.adjusted(kHeaderInsetPx, 0, -kHeaderInsetPx, 0);
    const QString shown = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, space.width());
    painter.drawText(space, static_cast<int>(option.textAlignment) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter.restore();
}

void paintRow(const QStyleOptionViewItem& option, QPainter& painter, const Tokens& t) {
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, t.hover);
}

void paintBranch(const QStyleOption& option, QPainter& painter, const Tokens& t) {
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const bool open = option.state.testFlag(QStyle::State_Open);
    paintIcon(painter, option.rect.center() - QPoint(6, 6),
              open ? QStringLiteral("act-chevron-down") : QStringLiteral("act-chevron-right"), t.text2, t.base, 12);
}

void paintCombo(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget, const Tokens& t) {
    const auto* combo = qobject_cast<const QComboBox*>(widget);
    QStyle::State state = option.state;
    if (combo && combo->isEditable() && combo->lineEdit())
        state.setFlag(QStyle::State_HasFocus, combo->lineEdit()->hasFocus());
    paintField(painter, option.rect, state, fieldState(widget), t);
    const QRect& r = option.rect;
    const QColor ink = state.testFlag(QStyle::State_Enabled) ? t.text2 : t.text3;
    paintIcon(painter, {r.right() - 22, r.center().y() - 6}, QStringLiteral("act-chevron-down"), ink, t.base, 14);
}

} // namespace

void setButtonKind(QAbstractButton& button, ButtonKind kind) {
    setFact(button, kKind, static_cast<int>(kind));
    if (kind == ButtonKind::Strip)
        button.setFont(fontFor(TextRole::Small));
    button.setAttribute(Qt::WA_Hover);
}

ButtonKind buttonKind(const QWidget* button) { return fact<ButtonKind>(button, kKind); }
void setSegment(QAbstractButton& button, SegmentPlace place) {
    setButtonKind(button, ButtonKind::Segment);
    setFact(button, kPlace, static_cast<int>(place));
}
void setKeyCap(QAbstractButton& button, const QString& keys) {
    setFact(button, kKeyCap, keys);
    QEvent looksOther(QEvent::StyleChange); // QPushButton keeps its size hint until its looks change
    QCoreApplication::sendEvent(&button, &looksOther);
}
void setCount(QAbstractButton& button, const QString& count, Ink ink) {
    setFact(button, kCount, count);
    setFact(button, kCountInk, QVariant::fromValue(ink));
}
void setCode(QAbstractButton& button, const QString& code) { setFact(button, kCode, code); }
void setIconInk(QAbstractButton& button, Ink ink) { setFact(button, kIconInk, QVariant::fromValue(ink)); }
void setCompact(QAbstractButton& button) {
    setFact(button, kCompact, true);
    button.setFont(fontFor(TextRole::Small));
}
void setFieldState(QWidget& field, FieldState state) { setFact(field, kField, static_cast<int>(state)); }
FieldState fieldState(const QWidget* field) { return fact<FieldState>(field, kField); }
void setGround(QWidget& frame, Ground ground) { setFact(frame, kGround, static_cast<int>(ground)); }

SealStyle::SealStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void SealStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QAbstractButton*>(widget))
        widget->installEventFilter(this);
}

void SealStyle::unpolish(QWidget* widget) {
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

/// Enter does what Space does to the button that has the keyboard.
bool SealStyle::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QProxyStyle::eventFilter(watched, event);
    const auto* keys = static_cast<QKeyEvent*>(event);
    const bool enter = keys->key() == Qt::Key_Return || keys->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (!enter || !button || keys->modifiers() & ~Qt::KeypadModifier)
        return QProxyStyle::eventFilter(watched, event);
    if (!keys->isAutoRepeat())
        button->click();
    return true;
}

int SealStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
        return 16;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMarkSize:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SealStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const {
    switch (hint) {
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Table_GridLineColor:
        return option ? static_cast<int>(Tokens::of(option->palette).line.rgb()) : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize SealStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    if (type == CT_PushButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return sizeOf(faceOf(*button, widget));
    }
    if (type == CT_ToolButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button && !isForeign(*button, widget))
            return sizeOf(faceOf(*button, widget));
    }
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    const bool inView = inItemView(widget);
    if (type == CT_LineEdit && !inView)
        return {base.width() + 12, std::max(30, size.height() + 10)};
    if (type == CT_ComboBox && !inView)
        return {base.width() + 16, 30};
    if (type == CT_HeaderSection)
        return {std::max(base.width() + 8, headerTextPx(option) + 2 * pixelMetric(PM_HeaderMargin, option, widget)),
                32};
    return base;
}

QRect SealStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents && !inItemView(widget) &&
        !qobject_cast<const QComboBox*>(widget ? widget->parentWidget() : nullptr))
        return option->rect.adjusted(8, 1, fieldState(widget) == FieldState::Locked ? -28 : -8, -1);
    if (element == SE_PushButtonFocusRect || element == SE_ToolButtonLayoutItem)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect SealStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                const QWidget* widget) const {
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return option->rect.adjusted(8, 2, -28, -2);
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow)
        return {option->rect.right() - 27, option->rect.top(), 28, option->rect.height()};
    if (control == CC_ComboBox && sub == SC_ComboBoxListBoxPopup)
        return option->rect;
    if (control == CC_ScrollBar) {
        if (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)
            return {};
        if (sub == SC_ScrollBarGroove)
            return option->rect;
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar && (sub == SC_ScrollBarSlider || sub == SC_ScrollBarAddPage || sub == SC_ScrollBarSubPage)) {
            const bool upright = bar->orientation == Qt::Vertical;
            const int length = upright ? bar->rect.height() : bar->rect.width();
            const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
            int slider = range > 0
                             ? static_cast<int>(static_cast<qint64>(bar->pageStep) * length / (range + bar->pageStep))
                             : length;
            slider = std::clamp(slider, std::min(32, length), length);
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                                      bar->upsideDown);
            const auto part = [&](int from, int to) {
                return upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                               : QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
            };
            if (sub == SC_ScrollBarSlider)
                return part(start, start + slider);
            return sub == SC_ScrollBarSubPage ? part(0, start) : part(start + slider, length);
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void SealStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const Tokens& t = Tokens::of(option->palette);
    switch (element) {
    case PE_PanelLineEdit: {
        if (inItemView(widget)) {
            painter->fillRect(option->rect, t.base);
            return;
        }
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (!frame || frame->lineWidth > 0)
            paintField(*painter, option->rect, option->state, fieldState(widget), t);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        paintCheckBox(*painter, option->rect, buttonState(*option), t);
        return;
    case PE_IndicatorItemViewItemCheck: {
        QStyleOption plain(*option);
        plain.state.setFlag(State_HasFocus, false);
        paintCheckBox(*painter, option->rect, plain.state, t);
        return;
    }
    case PE_IndicatorRadioButton:
        paintRadio(*painter, option->rect, buttonState(*option), t);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            paintRow(*item, *painter, t);
        return;
    case PE_IndicatorBranch:
        paintBranch(*option, *painter, t);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget))
            paintFocusFrame(*painter, option->rect, t);
        return;
    case PE_Frame:
        if (qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)) {
            paintField(*painter, option->rect, option->state, fieldState(widget), t);
            return;
        }
        paintGround(*painter, option->rect, Ground::Card, t);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void SealStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    const Tokens& t = Tokens::of(option->palette);
    switch (element) {
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            paintButton(*painter, faceOf(*button, widget), t);
        return;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paintHeaderGround(*header, *painter, t);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paintHeaderText(*header, *painter, t);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.alt);
        return;
    case CE_ShapedFrame:
        if (const auto ground = fact<Ground>(widget, kGround); ground != Ground::None) {
            paintGround(*painter, option->rect, ground, t);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            const double range = bar->maximum - bar->minimum;
            paintProgress(*painter, bar->rect, range > 0 ? (bar->progress - bar->minimum) / range : 0, t);
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SealStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
    const Tokens& t = Tokens::of(option->palette);
    if (control == CC_ToolButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button && !isForeign(*button, widget)) {
            paintButton(*painter, faceOf(*button, widget), t);
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            paintCombo(*combo, *painter, widget, t);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const bool active = bar->state & (State_MouseOver | State_Sunken);
            if (bar->maximum > bar->minimum)
                paintScrollBar(*painter, proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget),
                               bar->orientation == Qt::Vertical, active, t);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void applyScheme(const Tokens& tokens) {
    if (!qobject_cast<SealStyle*>(QApplication::style()))
        QApplication::setStyle(new SealStyle);
    QApplication::setPalette(tokens.palette());
    QApplication::setFont(fontFor(TextRole::Body));
    QToolTip::setFont(fontFor(TextRole::Small));
    QToolTip::setPalette(tokens.palette());
}

} // namespace caseseal::ui
