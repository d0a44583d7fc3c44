// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/code_reader.h"

#include <QImage>
#include <QImageReader>
#include <ZXing/ReadBarcode.h>

namespace caseseal::report {

namespace {

constexpr qint64 kMaxPixels = 100'000'000;

QString pathOf(const std::filesystem::path& file) { return QString::fromStdString(file.string()); }

} // namespace

bool isPicture(const std::filesystem::path& file) {
    QImageReader reader(pathOf(file));
    reader.setDecideFormatFromContent(true);
    return reader.canRead();
}

base::Result<base::Bytes> readCode(const std::filesystem::path& picture) {
    QImageReader reader(pathOf(picture));
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64{size.width()} * size.height() > kMaxPixels)
        return base::badInput("This picture is larger than 100 million pixels.");
    const QImage grey = reader.read().convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return base::badInput("This is no picture that can be read.");
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    const auto found =
        ZXing::ReadBarcode(ZXing::ImageView(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                            static_cast<int>(grey.bytesPerLine())),
                           hints);
    if (!found.isValid())
        return base::badInput("There is no QR code in this picture that can be read. Take it from nearer, flat and in "
                              "good light.");
    const auto& bytes = found.bytes();
    return base::Bytes(bytes.begin(), bytes.end());
}

} // namespace caseseal::report
