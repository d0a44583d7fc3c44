// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_painter.h"

#include <QPainterPath>

namespace caseseal::report {

void paintCode(Canvas& canvas, const QrCode& code, QPointF at, double side) {
    constexpr QRgb kBlack = 0xFF000000;
    const double module = side / (code.side + 2 * QrCode::kQuiet);
    QPainterPath dark;
    for (int row = 0; row < code.side; ++row) {
        const auto& line = code.modules[static_cast<std::size_t>(row)];
        for (std::size_t from = 0; from < line.size(); ++from) {
            std::size_t to = from;
            while (to < line.size() && line[to])
                ++to;
            if (to > from)
                dark.addRect(at.x() + (QrCode::kQuiet + static_cast<double>(from)) * module,
                             at.y() + (QrCode::kQuiet + row) * module, static_cast<double>(to - from) * module, module);
            from = std::max(from, to);
        }
    }
    canvas.fillPath(dark, kBlack);
}

} // namespace caseseal::report
