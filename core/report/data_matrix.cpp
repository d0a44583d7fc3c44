// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/data_matrix.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <memory>
#include <zint.h>

namespace caseseal::report {

namespace {

constexpr int kPictureQuiet = 4; ///< modules; more than needed, for cameras

struct FreesSymbol {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

} // namespace

base::Result<DataMatrix> DataMatrix::make(std::span<const std::pair<std::string, std::string>> elements) {
    const std::unique_ptr<zint_symbol, FreesSymbol> symbol(ZBarcode_Create());
    if (!symbol)
        return base::machineFailed("There is no memory for a DataMatrix.");
    std::string text;
    for (const auto& [ai, value] : elements) {
        if (value.find_first_of("[]") != std::string::npos)
            return base::badInput("A value of a DataMatrix cannot hold square brackets.");
        text += "[" + ai + "]" + value;
    }
    symbol->symbology = BARCODE_DATAMATRIX;
    symbol->input_mode = GS1_MODE;
    symbol->option_3 = DM_SQUARE;
    const auto bytes = base::bytesOf(text);
    if (ZBarcode_Encode(symbol.get(), bytes.data(), static_cast<int>(bytes.size())) >= ZINT_ERROR)
        return base::badInput("These identifiers make no DataMatrix: " + std::string(symbol->errtxt) + ".");
    DataMatrix out{symbol->rows, symbol->width, {}};
    for (int row = 0; row < out.rows; ++row) {
        std::vector<bool> line;
        for (int column = 0; column < out.columns; ++column)
            line.push_back((symbol->encoded_data[row][column / 8] >> (column % 8) & 1) != 0);
        out.modules.push_back(std::move(line));
    }
    return out;
}

base::Bytes DataMatrix::encodePng(int modulePixels) const {
    CHECK(modulePixels >= 1 && modulePixels <= 40);
    QImage image((columns + 2 * kPictureQuiet) * modulePixels, (rows + 2 * kPictureQuiet) * modulePixels,
                 QImage::Format_Grayscale8);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                if (modules[std::size_t(row)][std::size_t(column)])
                    painter.fillRect((column + kPictureQuiet) * modulePixels, (row + kPictureQuiet) * modulePixels,
                                     modulePixels, modulePixels, Qt::black);
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {png.begin(), png.end()};
}

} // namespace caseseal::report
