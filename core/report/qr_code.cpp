// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/qr_code.h"

#include <memory>
#include <zint.h>

namespace caseseal::report {

namespace {

constexpr int kLevelM = 2;

struct FreesSymbol {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

} // namespace

base::Result<QrCode> QrCode::make(base::BytesView bytes) {
    const std::unique_ptr<zint_symbol, FreesSymbol> symbol(ZBarcode_Create());
    if (!symbol)
        return base::machineFailed("There is no memory for a QR code.");
    symbol->symbology = BARCODE_QRCODE;
    symbol->input_mode = DATA_MODE;
    symbol->option_1 = kLevelM;
    const int status = ZBarcode_Encode(symbol.get(), bytes.data(), static_cast<int>(bytes.size()));
    if (status >= ZINT_ERROR || symbol->rows != symbol->width)
        return base::badInput("These " + std::to_string(bytes.size()) +
                              " bytes do not fit into a QR code: " + symbol->errtxt + ".");
    QrCode out;
    out.side = symbol->width;
    for (int row = 0; row < symbol->rows; ++row) {
        std::vector<bool> line;
        for (int column = 0; column < symbol->width; ++column)
            line.push_back((symbol->encoded_data[row][column / 8] >> (column % 8) & 1) != 0);
        out.modules.push_back(std::move(line));
    }
    return out;
}

} // namespace caseseal::report
