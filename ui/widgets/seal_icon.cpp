// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/seal_icon.h"

#include <QAbstractButton>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace caseseal::ui {

namespace {

QByteArray coloured(const QString& name, const QColor& ink, const QColor& paper) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000000", "\x01").replace("#ffffff", paper.name().toLatin1());
    return svg.replace("\x01", ink.name().toLatin1());
}

QPixmap drawn(const QByteArray& svg, int sizePx, qreal ratio) {
    const int devicePx = static_cast<int>(std::ceil(sizePx * ratio));
    QPixmap pixmap(devicePx, devicePx);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QPixmap iconPixmap(const QString& name, const QColor& ink, const QColor& paper, int sizePx, qreal ratio) {
    const QString key = QStringLiteral("caseseal/%1/%2/%3/%4/%5")
                            .arg(name, ink.name(), paper.name(), QString::number(sizePx), QString::number(ratio));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(coloured(name, ink, paper), sizePx, ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter& painter, QPoint at, const QString& name, const QColor& ink, const QColor& paper, int sizePx) {
    painter.drawPixmap(at, iconPixmap(name, ink, paper, sizePx, painter.device()->devicePixelRatioF()));
}

void setSealIcon(QAbstractButton& button, const QString& name, int sizePx) {
    button.setProperty("sealIcon", name);
    button.setIconSize(QSize(sizePx, sizePx));
    button.updateGeometry();
    button.update();
}

QIcon sealIcon(const QString& name, const QColor& ink, const QColor& paper) {
    QIcon icon;
    for (const int sizePx : {16, 24, 32, 48, 128})
        icon.addPixmap(iconPixmap(name, ink, paper, sizePx, 1));
    return icon;
}

} // namespace caseseal::ui
