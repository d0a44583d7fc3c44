// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <string>

namespace caseseal::app {

/// Sends an RFC 3161 request (DER) to an authority over HTTP (section 3.4 of the RFC) and waits for its answer, at most
/// 30 seconds. For a thread without an event loop of its own. BadInput: no http or https address. Machine: not
/// reachable, another status than 200, more than 64 KiB.
[[nodiscard]] base::Result<base::Bytes> postTimeStampRequest(const std::string& url, base::BytesView request);

/// The address, if it is one that `postTimeStampRequest` takes.
[[nodiscard]] base::Result<std::string> checkTimeStampUrl(const std::string& url);

} // namespace caseseal::app
