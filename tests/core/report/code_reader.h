// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf_checks.h"

#include <QImage>
#include <ZXing/ReadBarcode.h>

namespace caseseal::report::checks {

/// What the QR code on page 1 says, read by ZXing from a picture of the page; `scratch` names it.
inline QByteArray codeOn(const QString& pdf, const QString& scratch) {
    run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"),
                                     QStringLiteral("-singlefile"), pdf, scratch});
    const QImage page = QImage(scratch + QStringLiteral(".png")).convertToFormat(QImage::Format_Grayscale8);
    if (page.isNull())
        return "no picture";
    const ZXing::ImageView view(page.constBits(), page.width(), page.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(page.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    const auto found = ZXing::ReadBarcode(view, hints);
    const auto& bytes = found.bytes();
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace caseseal::report::checks
