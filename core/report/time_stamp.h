// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/pdf_signer.h"

namespace caseseal::report {

/// An RFC 3161 token (DER) over `message`, from the authority behind `source`. What comes back must be granted, be for
/// this request (imprint, nonce), and carry a signature that its own certificate for time stamping verifies; whether
/// that certificate is to be trusted is for the reader of the report. Machine otherwise, naming `place`.
[[nodiscard]] base::Result<base::Bytes> fetchTimeStamp(base::BytesView message, const TimeStampSource& source,
                                                       const std::string& place);

} // namespace caseseal::report
