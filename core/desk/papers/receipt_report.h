// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report_frame.h"

#include "report/receipt_content.h"

/// Private to the room: the plain values of a participant's receipt of consents.
namespace caseseal::desk {

[[nodiscard]] Result<report::ReceiptContent> makeReceiptContent(const ReportInput& input, const std::string& subject);

} // namespace caseseal::desk
