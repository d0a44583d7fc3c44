// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <string>

/// Asks time-stamping authorities, and the places of their revocation lists, over HTTP.
namespace caseseal::net {

/// Sends an RFC 3161 request to an authority (section 3.4 of the RFC) and gives its response, unverified; both DER.
/// Waits at most 30 s to connect and between bytes. BadInput: no http or https address. Machine: not reachable, another
/// status than 200, more than 64 KiB. Blocks; any thread.
[[nodiscard]] base::Result<base::Bytes> askTimeStamp(const std::string& url, base::BytesView request);

/// Fetches a revocation list (RFC 5280, DER) from a distribution point, unverified. Fails as above; at most 16 MiB.
[[nodiscard]] base::Result<base::Bytes> fetchRevocationList(const std::string& url);

} // namespace caseseal::net
