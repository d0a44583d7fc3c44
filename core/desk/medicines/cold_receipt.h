// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/medicines.h"

/// Private to the room: what a temperature file means for the kits that came with it.
namespace caseseal::desk {

/// One verdict for each GTIN among the kits, in order.
[[nodiscard]] std::vector<ReceiptVerdict> judgeColdReceipt(std::span<const product::KitLabel> kits,
                                                           const product::MedicineSettings& settings,
                                                           const LoggerFile* file);
/// BadInput: the file ends before these kits were sent, or begins after now: it is of another shipment.
[[nodiscard]] Result<void> checkTrip(std::span<const product::KitLabel> kits, const product::KitRecord& record,
                                     const product::TemperatureLog& log, base::UtcTime now);
/// As product.receive holds it.
[[nodiscard]] evidence::Json logData(const LoggerFile& file, const ReceiptVerdict& verdict);

} // namespace caseseal::desk
