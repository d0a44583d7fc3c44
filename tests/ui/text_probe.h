// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractScrollArea>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>
#include <QWidget>

/// What a widget really writes, and how much of it can be seen. The widget paints itself onto a device that keeps each
/// run of text with its place; nothing is asked of the widget, so text that it paints by hand counts as well.
struct DrawnText {
    QString text;
    QRectF place;     ///< of the letters' advance, in the widget's coordinates
    bool cut = false; ///< the painter's own clip hides a part
};

class TextProbe final : public QPaintDevice {
public:
    /// The texts that `widget` itself draws, without its children.
    static QList<DrawnText> textsOf(QWidget& widget) {
        TextProbe probe(widget);
        widget.render(&probe, {}, {}, QWidget::RenderFlags());
        return probe.m_engine.texts;
    }

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmWidthMM:
            return m_widget.widthMM();
        case PdmHeightMM:
            return m_widget.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return 0;
        }
    }

private:
    class Engine final : public QPaintEngine {
    public:
        Engine() : QPaintEngine(AllFeatures) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        [[nodiscard]] Type type() const override { return User; }
        void drawTextItem(const QPointF& at, const QTextItem& item) override {
            const QRectF letters(at.x(), at.y() - 1, item.width(), 2); // the base line: ascents differ by font
            DrawnText text{item.text(), painter()->worldTransform().mapRect(letters), false};
            if (painter()->hasClipping()) {
                const QRectF clip = painter()->clipBoundingRect().adjusted(-1, -1, 1, 1);
                text.cut = !clip.contains(letters);
            }
            texts << text;
        }
        QList<DrawnText> texts;
    };

    explicit TextProbe(QWidget& widget) : m_widget(widget) {}
    QWidget& m_widget;
    mutable Engine m_engine;
};

/// Is a place of a widget on the screen, or can it be scrolled there? A part that its own size or a parent's cuts off
/// is lost to the reader.
inline bool canBeSeen(const QWidget& widget, QRectF place) {
    bool across = true, down = true; // still to be checked; a scroll area answers for what lies outside of it
    const QWidget* at = &widget;
    while (true) {
        const QRectF bounds = QRectF(at->rect()).adjusted(-1, -1, 1, 1);
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(at->parentWidget());
            area && area->viewport() == at) {
            // A header scrolls with its table.
            const auto* moves =
                area->inherits("QHeaderView") && qobject_cast<QAbstractScrollArea*>(area->parentWidget())
                    ? qobject_cast<QAbstractScrollArea*>(area->parentWidget())
                    : area;
            across = across && moves->horizontalScrollBar()->maximum() == 0;
            down = down && area->verticalScrollBar()->maximum() == 0;
        }
        if ((across && (place.left() < bounds.left() || place.right() > bounds.right())) ||
            (down && (place.top() < bounds.top() || place.bottom() > bounds.bottom())))
            return false;
        if (at->isWindow() || !at->parentWidget())
            return true;
        place.translate(at->pos());
        at = at->parentWidget();
    }
}
