// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal_paint.h"

#include "widgets/seal_icon.h"
#include "widgets/type_scale.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace caseseal::ui {

namespace {

constexpr int kGap = 8;

bool isOn(QStyle::State state) { return state.testFlag(QStyle::State_On); }
bool isEnabled(QStyle::State state) { return state.testFlag(QStyle::State_Enabled); }
bool isHot(QStyle::State state) {
    return isEnabled(state) && (state & (QStyle::State_MouseOver | QStyle::State_Sunken));
}
bool showsFocus(QStyle::State state) { return state.testFlag(QStyle::State_HasFocus); }

void roundedBox(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border, double borderPx,
                double radius) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, borderPx) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? borderPx / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

struct ButtonLook {
    QColor fill, border, text;
};

ButtonLook filterLook(const ButtonFace& face, const Tokens& t) {
    if (isOn(face.state))
        return {t.accentSoft, t.accent, t.accent};
    return {isHot(face.state) ? t.hover : t.base, t.edge, t.text};
}

ButtonLook railLook(const ButtonFace& face, const Tokens& t) {
    if (isOn(face.state))
        return {t.base, {}, t.text};
    return {isHot(face.state) ? t.hover : QColor(), {}, t.text2};
}

ButtonLook enabledLook(const ButtonFace& face, const Tokens& t) {
    const bool hot = isHot(face.state);
    switch (face.kind) {
    case ButtonKind::Primary:
        return {t.accent, {}, t.onAccent};
    case ButtonKind::Quiet:
        return {hot ? t.hover : QColor(), {}, face.iconInk ? t.*face.iconInk : t.accent};
    case ButtonKind::Flat:
        return {hot ? t.hover : QColor(), {}, t.text2};
    case ButtonKind::Filter:
    case ButtonKind::Segment:
        return filterLook(face, t);
    case ButtonKind::Rail:
        return railLook(face, t);
    case ButtonKind::Strip:
        return {hot ? t.hover : QColor(), {}, face.iconInk == &Tokens::alarm ? t.alarm : t.text2};
    case ButtonKind::Mark:
        return isOn(face.state) ? ButtonLook{t.accentSoft, {}, t.accent}
                                : ButtonLook{hot ? t.hover : QColor(), {}, t.text2};
    case ButtonKind::Normal:
        break;
    }
    return {hot || isOn(face.state) ? t.hover : t.base, t.edge, t.text};
}

ButtonLook lookOf(const ButtonFace& face, const Tokens& t) {
    if (isEnabled(face.state))
        return enabledLook(face, t);
    const bool bordered = face.kind == ButtonKind::Normal || face.kind == ButtonKind::Primary ||
                          face.kind == ButtonKind::Filter || face.kind == ButtonKind::Segment;
    if (face.kind == ButtonKind::Segment && isOn(face.state))
        return {t.hover, t.line, t.text2};
    return {bordered ? t.alt : QColor(), bordered ? t.line : QColor(), t.text3};
}

/// Rounded at the row's ends only; neighbours share a border.
void segmentBox(QPainter& painter, const ButtonFace& face, const ButtonLook& look, double borderPx) {
    painter.save();
    QRect box = face.rect;
    painter.setClipRect(box);
    if (face.place == SegmentPlace::First || face.place == SegmentPlace::Middle)
        box.setRight(box.right() + 6);
    if (face.place == SegmentPlace::Last || face.place == SegmentPlace::Middle)
        box.setLeft(box.left() - 6);
    roundedBox(painter, box, look.fill, look.border, borderPx, 5);
    if (face.place == SegmentPlace::First || face.place == SegmentPlace::Middle) {
        painter.setPen(QPen(look.border, borderPx));
        painter.drawLine(QPointF(face.rect.right() + 0.5, face.rect.top() + 1),
                         QPointF(face.rect.right() + 0.5, face.rect.bottom()));
    }
    painter.restore();
}

void focusRing(QPainter& painter, QRect& body, const QColor& ring, double radius) {
    roundedBox(painter, body, {}, ring, 2, radius);
    body.adjust(3, 3, -3, -3);
}

double radiusOf(const ButtonFace& face) { return face.kind == ButtonKind::Mark ? 4 : 6; }

void paintBody(QPainter& painter, const ButtonFace& face, const ButtonLook& look, const Tokens& t) {
    if (face.kind == ButtonKind::Segment)
        segmentBox(painter, face, look, t.borderPx);
    QRect body = face.rect;
    if (showsFocus(face.state))
        focusRing(painter, body, t.accent, radiusOf(face));
    if (face.kind != ButtonKind::Segment)
        roundedBox(painter, body, look.fill, look.border, t.borderPx, showsFocus(face.state) ? 4 : radiusOf(face));
    if (face.kind == ButtonKind::Rail && isOn(face.state))
        painter.fillRect(QRect(face.rect.left(), face.rect.center().y() - 9, 3, 19), t.accent);
}

QFont capFont() { return fontFor(TextRole::Caption); }
QFont codeFont() { return fontFor(TextRole::Caption); }

int capWidth(const QString& keys) { return keys.isEmpty() ? 0 : QFontMetrics(capFont()).horizontalAdvance(keys) + 12; }

void paintKeyCap(QPainter& painter, const QRect& rect, const QString& keys, const QColor& text, const QColor& border) {
    roundedBox(painter, rect, {}, border, 1, 4);
    painter.setFont(capFont());
    painter.setPen(text);
    painter.drawText(rect, Qt::AlignCenter, keys);
}

bool leftAligned(ButtonKind kind) { return kind == ButtonKind::Rail || kind == ButtonKind::Strip; }

int sidePadding(const ButtonFace& face) {
    switch (face.kind) {
    case ButtonKind::Rail:
        return 11;
    case ButtonKind::Quiet:
        return 6;
    case ButtonKind::Flat:
        return face.text.isEmpty() ? 6 : 8;
    case ButtonKind::Strip:
        return 8;
    case ButtonKind::Mark:
        return 6;
    case ButtonKind::Segment:
        return 11;
    default:
        return face.compact ? 10 : 13;
    }
}

int gapAfterIcon(const ButtonFace& face) {
    switch (face.kind) {
    case ButtonKind::Rail:
        return 12;
    case ButtonKind::Mark:
        return 5;
    case ButtonKind::Strip:
        return 6;
    default:
        return kGap;
    }
}

QFont faceFont(const ButtonFace& face) {
    const bool bold = face.kind == ButtonKind::Primary ||
                      (face.kind == ButtonKind::Strip && face.iconInk == &Tokens::alarm) ||
                      (face.kind == ButtonKind::Rail && isOn(face.state)) ||
                      ((face.kind == ButtonKind::Filter || face.kind == ButtonKind::Segment) && isOn(face.state));
    QFont font = face.font;
    if (bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

int textWidth(const ButtonFace& face) {
    QFont bold = face.font;
    bold.setWeight(QFont::DemiBold); // the place for the bold one is always kept: nothing moves when it is chosen
    const bool mayBold = face.kind != ButtonKind::Normal && face.kind != ButtonKind::Quiet &&
                         face.kind != ButtonKind::Flat &&
                         (face.kind != ButtonKind::Strip || face.iconInk == &Tokens::alarm);
    return QFontMetrics(mayBold ? bold : face.font).horizontalAdvance(face.text);
}

int codeWidth(const ButtonFace& face) {
    return face.code.isEmpty() ? 0 : QFontMetrics(codeFont()).horizontalAdvance(face.code) + 6;
}

int contentWidth(const ButtonFace& face) {
    int width = textWidth(face) + codeWidth(face);
    if (!face.icon.isEmpty())
        width += face.iconPx + (face.text.isEmpty() && face.count.isEmpty() ? 0 : gapAfterIcon(face));
    if (!face.keyCap.isEmpty())
        width += kGap + capWidth(face.keyCap);
    if (face.chevron)
        width += kGap + 12;
    if (!face.count.isEmpty())
        width += QFontMetrics(face.font).horizontalAdvance(face.count) + (face.kind == ButtonKind::Mark ? 0 : kGap);
    return width;
}

class FacePainter {
public:
    FacePainter(QPainter& painter, const ButtonFace& face, const ButtonLook& look, const Tokens& tokens)
        : m_painter(painter), m_face(face), m_look(look), m_tokens(tokens), m_paper(paper()) {
        const int free = face.rect.width() - contentWidth(face);
        m_x =
            face.rect.left() + (leftAligned(face.kind) ? sidePadding(face) : std::max(sidePadding(face) / 2, free / 2));
    }
    void paint() {
        icon();
        code();
        if (!leftAligned(m_face.kind) || m_face.kind == ButtonKind::Strip)
            countInline();
        text();
        cap();
        chevron();
        countAtRight();
    }

private:
    QColor paper() const { return m_look.fill.isValid() ? m_look.fill : m_tokens.base; }
    int centred(int height) const { return m_face.rect.top() + (m_face.rect.height() - height) / 2; }

    void icon() {
        if (m_face.icon.isEmpty())
            return;
        const bool railOn = m_face.kind == ButtonKind::Rail && isOn(m_face.state);
        const QColor plain = railOn ? m_tokens.accent : m_look.text;
        const QColor ink = m_face.iconInk && isEnabled(m_face.state) ? m_tokens.*m_face.iconInk : plain;
        paintIcon(m_painter, {m_x, centred(m_face.iconPx)}, m_face.icon, ink, m_paper, m_face.iconPx);
        m_x += m_face.iconPx + gapAfterIcon(m_face);
    }
    void code() {
        if (m_face.code.isEmpty())
            return;
        m_painter.setFont(codeFont());
        m_painter.setPen(isOn(m_face.state) ? m_look.text : m_tokens.text2);
        const int width = codeWidth(m_face);
        m_painter.drawText(QRect(m_x, m_face.rect.top(), width, m_face.rect.height()), Qt::AlignVCenter, m_face.code);
        m_x += width;
    }
    void text() {
        m_painter.setFont(faceFont(m_face));
        m_painter.setPen(m_look.text);
        const int reserve = m_face.kind == ButtonKind::Rail && !m_face.count.isEmpty() ? 40 : 4;
        const QRect space(m_x, m_face.rect.top(), m_face.rect.right() - m_x - reserve, m_face.rect.height());
        const QFontMetrics metrics(m_painter.font());
        const int width = textWidth(m_face);
        const QString shown = width > space.width() && m_face.keyCap.isEmpty()
                                  ? metrics.elidedText(m_face.text, Qt::ElideRight, space.width(), Qt::TextShowMnemonic)
                                  : m_face.text;
        m_painter.drawText(QRect(m_x, space.top(), std::max(width, space.width()), space.height()),
                           Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextSingleLine, shown);
        m_x += width;
    }
    void cap() {
        if (m_face.keyCap.isEmpty())
            return;
        const bool primary = m_face.kind == ButtonKind::Primary && isEnabled(m_face.state);
        const QRect rect(m_x + kGap, centred(18), capWidth(m_face.keyCap), 18);
        paintKeyCap(m_painter, rect, m_face.keyCap, primary ? m_look.text : m_tokens.text2,
                    primary ? m_look.text : m_tokens.line);
        m_x += kGap + rect.width();
    }
    void chevron() {
        if (m_face.chevron)
            paintIcon(m_painter, {m_x + kGap, centred(12)}, QStringLiteral("act-chevron-down"), m_look.text, m_paper,
                      12);
    }
    void countInline() {
        if (m_face.count.isEmpty() || m_face.kind != ButtonKind::Mark)
            return;
        m_painter.setFont(m_face.font);
        m_painter.setPen(m_look.text);
        m_painter.drawText(QRect(m_x, m_face.rect.top(), m_face.rect.right() - m_x, m_face.rect.height()),
                           Qt::AlignVCenter, m_face.count);
    }
    void countAtRight() {
        if (m_face.count.isEmpty() || m_face.kind == ButtonKind::Mark)
            return;
        const bool alarm = m_face.countInk == &Tokens::alarm;
        QFont font = fontFor(alarm ? TextRole::BodyBold : TextRole::Small);
        m_painter.setFont(font);
        m_painter.setPen(m_face.countInk ? m_tokens.*m_face.countInk : m_tokens.text2);
        const QRect space = m_face.rect.adjusted(0, 0, -10, 0);
        m_painter.drawText(space, Qt::AlignVCenter | Qt::AlignRight, m_face.count);
        if (alarm) {
            const int width = QFontMetrics(font).horizontalAdvance(m_face.count);
            paintIcon(m_painter, {space.right() - width - 19, centred(14)}, QStringLiteral("seal-altered"),
                      m_tokens.alarm, m_paper, 14);
        }
    }

    QPainter& m_painter;
    const ButtonFace& m_face;
    const ButtonLook& m_look;
    const Tokens& m_tokens;
    QColor m_paper;
    int m_x = 0;
};

int heightOf(const ButtonFace& face) {
    switch (face.kind) {
    case ButtonKind::Rail:
        return 34;
    case ButtonKind::Strip:
        return 26;
    case ButtonKind::Mark:
        return 22;
    case ButtonKind::Segment:
    case ButtonKind::Filter:
        return 30;
    case ButtonKind::Flat:
        return 28;
    case ButtonKind::Quiet:
        return 26;
    default:
        return face.compact ? 26 : 32;
    }
}

QColor fieldBorder(QStyle::State state, FieldState field, const Tokens& t) {
    if (!isEnabled(state) || field == FieldState::Locked)
        return t.line;
    if (field == FieldState::Check)
        return t.warnLine;
    if (field == FieldState::Error)
        return t.alarm;
    return showsFocus(state) ? t.accent : t.edge;
}

/// A left bar with square inner side, clipped into the ground's round corners.
void paintBar(QPainter& painter, const QRect& rect, int widthPx, const QColor& colour, double radius) {
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(QRectF(rect), radius, radius);
    painter.setClipPath(clip);
    painter.fillRect(QRect(rect.left(), rect.top(), widthPx, rect.height()), colour);
    painter.restore();
}

void paintNote(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& bar) {
    roundedBox(painter, rect, fill, {}, 0, 4);
    paintBar(painter, rect, 3, bar, 4);
}

void paintBanner(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border) {
    roundedBox(painter, rect, fill, border, 1, 8);
    paintBar(painter, rect, 5, border, 8);
}

void paintHatch(QPainter& painter, const QRect& rect, const Tokens& t) {
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(rect, t.warnSoft);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.warnLine, 2));
    for (int x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += 8)
        painter.drawLine(QPointF(x, rect.bottom() + 2), QPointF(x + rect.height() + 2, rect.top() - 1));
    painter.restore();
}

enum class Side { Top, Right, Bottom };

void paintEdged(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line, Side side,
                int linePx = 1) {
    painter.fillRect(rect, fill);
    switch (side) {
    case Side::Top:
        painter.fillRect(rect.left(), rect.top(), rect.width(), linePx, line);
        break;
    case Side::Right:
        painter.fillRect(rect.right() - linePx + 1, rect.top(), linePx, rect.height(), line);
        break;
    case Side::Bottom:
        painter.fillRect(rect.left(), rect.bottom() - linePx + 1, rect.width(), linePx, line);
        break;
    }
}

void paintDropZone(QPainter& painter, const QRect& rect, const Tokens& t) {
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(t.edge, 1, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

/// Cards, popovers, notes, banners, tiles: boxes with round corners. False where it is none of them.
bool paintBox(QPainter& painter, const QRect& rect, Ground ground, const Tokens& t) {
    switch (ground) {
    case Ground::Card:
        roundedBox(painter, rect, t.base, t.line, t.borderPx, 8);
        return true;
    case Ground::Popover:
        roundedBox(painter, rect, t.base, t.edge, t.borderPx, 8);
        return true;
    case Ground::Note:
        paintNote(painter, rect, t.accentSoft, t.accent);
        return true;
    case Ground::NoteCheck:
        paintNote(painter, rect, t.warnSoft, t.warnLine);
        return true;
    case Ground::NoteQuery:
        paintNote(painter, rect, t.querySoft, t.query);
        return true;
    case Ground::NoteAlarm:
        paintNote(painter, rect, t.alarmSoft, t.alarm);
        return true;
    case Ground::NoteOk:
        paintNote(painter, rect, t.okSoft, t.ok);
        return true;
    case Ground::BannerAlarm:
        paintBanner(painter, rect, t.alarmSoft, t.alarm);
        return true;
    case Ground::BannerOk:
        paintBanner(painter, rect, t.okSoft, t.ok);
        return true;
    case Ground::BannerWarn:
        paintBanner(painter, rect, t.warnSoft, t.warnLine);
        return true;
    case Ground::BannerNote:
        roundedBox(painter, rect, t.base, t.line, t.borderPx, 8);
        return true;
    case Ground::TileOk:
        roundedBox(painter, rect, t.okSoft, t.borderPx > 1 ? t.ok : QColor(), t.borderPx, 6);
        return true;
    case Ground::TileAlarm:
        roundedBox(painter, rect, t.alarmSoft, t.alarm, t.borderPx, 6);
        return true;
    case Ground::DropZone:
        paintDropZone(painter, rect, t);
        return true;
    default:
        return false;
    }
}

} // namespace

QSize sizeOf(const ButtonFace& face) {
    const int pad = face.text.isEmpty() && face.kind == ButtonKind::Normal ? 7 : sidePadding(face);
    return {contentWidth(face) + 2 * pad, heightOf(face)};
}

void paintButton(QPainter& painter, const ButtonFace& face, const Tokens& tokens) {
    painter.save();
    const ButtonLook look = lookOf(face, tokens);
    paintBody(painter, face, look, tokens);
    FacePainter(painter, face, look, tokens).paint();
    painter.restore();
}

void paintField(QPainter& painter, const QRect& rect, QStyle::State state, FieldState field, const Tokens& t) {
    painter.save();
    const bool marked = field == FieldState::Check || field == FieldState::Error;
    const bool locked = !isEnabled(state) || field == FieldState::Locked;
    const int borderPx = marked || (showsFocus(state) && !locked) ? 2 : t.borderPx;
    roundedBox(painter, rect, locked ? t.alt : t.base, fieldBorder(state, field, t), borderPx, 5);
    if (marked && showsFocus(state))
        roundedBox(painter, rect.adjusted(3, 3, -3, -3), {}, t.accent, 1, 3);
    if (field == FieldState::Locked)
        paintIcon(painter, {rect.right() - 24, rect.center().y() - 7}, QStringLiteral("status-locked"), t.text2, t.alt,
                  16);
    painter.restore();
}

void paintCheckBox(QPainter& painter, const QRect& rect, QStyle::State state, const Tokens& t) {
    painter.save();
    const bool filled = state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor ink = isEnabled(state) ? t.accent : t.text3;
    roundedBox(painter, rect, filled ? ink : (isEnabled(state) ? t.base : t.alt), filled ? ink : t.edge, t.borderPx, 3);
    if (filled) {
        const QString mark = isOn(state) ? QStringLiteral("act-tick") : QStringLiteral("act-remove");
        paintIcon(painter, rect.center() - QPoint(5, 5), mark, t.onAccent, ink, 12);
    }
    if (showsFocus(state))
        roundedBox(painter, rect.adjusted(-3, -3, 3, 3), {}, t.accent, 2, 5);
    painter.restore();
}

void paintRadio(QPainter& painter, const QRect& rect, QStyle::State state, const Tokens& t) {
    painter.save();
    const QColor ink = isEnabled(state) ? t.accent : t.text3;
    const double radius = rect.width() / 2.0;
    roundedBox(painter, rect, isEnabled(state) ? t.base : t.alt, isOn(state) ? ink : t.edge, t.borderPx, radius);
    if (isOn(state))
        roundedBox(painter, rect.adjusted(4, 4, -4, -4), ink, {}, 0, radius);
    if (showsFocus(state))
        roundedBox(painter, rect.adjusted(-3, -3, 3, 3), {}, t.accent, 2, radius + 3);
    painter.restore();
}

void paintGround(QPainter& painter, const QRect& rect, Ground ground, const Tokens& t) {
    painter.save();
    if (!paintBox(painter, rect, ground, t)) {
        switch (ground) {
        case Ground::TopBar:
        case Ground::Header:
            paintEdged(painter, rect, t.base, t.line, Side::Bottom, t.borderPx);
            break;
        case Ground::Rail:
            paintEdged(painter, rect, t.rail, t.line, Side::Right, t.borderPx);
            break;
        case Ground::Side:
            paintEdged(painter, rect, t.alt, t.line, Side::Right, t.borderPx);
            break;
        case Ground::Strip:
            paintEdged(painter, rect, t.base, t.line, Side::Top, t.borderPx);
            break;
        case Ground::StripAlarm:
            paintEdged(painter, rect, t.alarmSoft, t.alarm, Side::Top, 2);
            break;
        case Ground::Hatch:
            paintHatch(painter, rect, t);
            break;
        default:
            break;
        }
    }
    painter.restore();
}

void paintScrollBar(QPainter& painter, const QRect& slider, bool vertical, bool active, const Tokens& t) {
    painter.save();
    const QRect thumb = vertical ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3);
    QColor colour = t.edge;
    colour.setAlphaF(active ? 1.0F : 0.6F);
    roundedBox(painter, thumb, colour, {}, 0, 3);
    painter.restore();
}

void paintProgress(QPainter& painter, const QRect& rect, double part, const Tokens& t) {
    painter.save();
    const QRect bar(rect.left(), rect.center().y() - 3, rect.width(), 8);
    roundedBox(painter, bar, t.hover, t.line, t.borderPx, 4);
    if (part > 0) {
        QRect done = bar;
        done.setWidth(std::max(8, static_cast<int>(bar.width() * std::min(part, 1.0))));
        roundedBox(painter, done, t.accent, {}, 0, 4);
    }
    painter.restore();
}

void paintFocusFrame(QPainter& painter, const QRect& rect, const Tokens& t) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
    painter.restore();
}

} // namespace caseseal::ui
