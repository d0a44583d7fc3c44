// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <chrono>
#include <cstddef>

/// HTTP and HTTPS (RFC 9110) as a client: one request, one answer.
namespace caseseal::net {

struct HttpAnswer {
    int status = 0;
    std::string contentType;
    std::string body;
};

struct HttpLimits {
    std::chrono::milliseconds patience{10'000}; ///< to connect, and between bytes
    std::size_t maxAnswerBytes = 1'000'000;
    std::string accept = {}; ///< the kind of answer that is asked for; empty: any
};

/// The address, where it is one that the calls below take; BadInput else. Nobody is asked.
[[nodiscard]] base::Result<std::string> checkWebAddress(const std::string& url);

/// `url`: http or https, a host, a path; a certificate must be one that the system trusts. No redirection is followed.
/// BadInput: no such address. Machine: nobody answers, the answer is longer than allowed. Blocks; any thread.
[[nodiscard]] base::Result<HttpAnswer> httpPost(const std::string& url, const std::string& contentType,
                                                const std::string& body, const HttpLimits& limits = {});
[[nodiscard]] base::Result<HttpAnswer> httpGet(const std::string& url, const HttpLimits& limits = {});

} // namespace caseseal::net
