// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/code_reader.h"

#include <QImage>
#include <QImageReader>
#include <ZXing/ReadBarcode.h>

namespace caseseal::report {

namespace {

constexpr qint64 kMaxPixels = 100'000'000;

QString pathOf(const std::filesystem::path& file) { return QString::fromStdString(file.string()); }

base::Result<QImage> loadGrey(const std::filesystem::path& picture) {
    QImageReader reader(pathOf(picture));
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64{size.width()} * size.height() > kMaxPixels)
        return base::badInput("This picture is larger than 100 million pixels.");
    QImage grey = reader.read().convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return base::badInput("This is no picture that can be read.");
    return grey;
}

ZXing::ImageView viewOf(const QImage& grey) {
    return {grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
            static_cast<int>(grey.bytesPerLine())};
}

} // namespace

bool isPicture(const std::filesystem::path& file) {
    QImageReader reader(pathOf(file));
    reader.setDecideFormatFromContent(true);
    return reader.canRead();
}

base::Result<base::Bytes> readCode(const std::filesystem::path& picture) {
    TRY(const auto grey, loadGrey(picture));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    const auto found = ZXing::ReadBarcode(viewOf(grey), hints);
    if (!found.isValid())
        return base::badInput("There is no QR code in this picture that can be read. Take it from nearer, flat and in "
                              "good light.");
    const auto& bytes = found.bytes();
    return base::Bytes(bytes.begin(), bytes.end());
}

base::Result<std::vector<std::string>> readLabels(const std::filesystem::path& picture) {
    TRY(const auto grey, loadGrey(picture));
    using enum ZXing::BarcodeFormat;
    ZXing::DecodeHints hints;
    hints.setFormats(DataMatrix | QRCode | Code128 | EAN13 | EAN8 | UPCA);
    std::vector<std::string> out;
    for (const auto& found : ZXing::ReadBarcodes(viewOf(grey), hints)) {
        if (!found.isValid())
            continue;
        const auto& bytes = found.bytes();
        out.push_back(found.symbologyIdentifier() + std::string(bytes.begin(), bytes.end()));
    }
    if (out.empty())
        return base::badInput("There is no code of a label in this picture that can be read. Take it from nearer, flat "
                              "and in good light.");
    return out;
}

} // namespace caseseal::report
