// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/code_view.h"

#include "widgets/tokens.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace caseseal::ui {

namespace {
constexpr int kModulePx = 3; ///< what a telephone reads from a screen
} // namespace

CodeView::CodeView(QWidget* parent) : QWidget(parent) {}

void CodeView::set(report::QrCode code) {
    m_code = std::move(code);
    const int side = (m_code.side + 2 * report::QrCode::kQuiet) * kModulePx;
    setFixedSize(side, side);
    update();
}

QImage CodeView::picture(int modulePx) const {
    const int side = m_code.side + 2 * report::QrCode::kQuiet;
    QImage image(side * modulePx, side * modulePx, QImage::Format_RGB32);
    image.fill(Tokens::light().base);
    QPainter painter(&image);
    for (int row = 0; row < m_code.side; ++row)
        for (int column = 0; column < m_code.side; ++column)
            if (m_code.modules[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)])
                painter.fillRect((column + report::QrCode::kQuiet) * modulePx,
                                 (row + report::QrCode::kQuiet) * modulePx, modulePx, modulePx, Tokens::light().text);
    return image;
}

/// Modules of whole device pixels, in the middle.
void CodeView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Tokens::light().base);
    if (m_code.side == 0)
        return;
    const int side = m_code.side + 2 * report::QrCode::kQuiet;
    const int modulePx = std::max(1, static_cast<int>(width() * devicePixelRatioF()) / side);
    QImage image = picture(modulePx);
    image.setDevicePixelRatio(devicePixelRatioF());
    const QSizeF size = image.deviceIndependentSize();
    painter.drawImage(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), image);
}

} // namespace caseseal::ui
