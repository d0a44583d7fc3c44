// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/time_stamp_client.h"

#include "net/http_client.h"

namespace caseseal::net {

namespace {

using base::Result;

constexpr std::chrono::milliseconds kPatience{30'000};
constexpr std::size_t kMaxResponseBytes = 64 * 1024;
constexpr std::size_t kMaxListBytes = 16 * 1024 * 1024;

Result<base::Bytes> bodyOf(const std::string& what, const std::string& url, const Result<HttpAnswer>& answer) {
    if (!answer)
        return answer.error();
    if (answer->status != 200)
        return base::machineFailed("No " + what + " from " + url + ": it answered with status " +
                                   std::to_string(answer->status) + ".");
    return base::Bytes(answer->body.begin(), answer->body.end());
}

} // namespace

Result<base::Bytes> askTimeStamp(const std::string& url, base::BytesView request) {
    return bodyOf("time stamp", url,
                  httpPost(url, "application/timestamp-query", std::string(base::textOf(request)),
                           {kPatience, kMaxResponseBytes, "application/timestamp-reply"}));
}

Result<base::Bytes> fetchRevocationList(const std::string& url) {
    return bodyOf("revocation list", url, httpGet(url, {kPatience, kMaxListBytes, {}}));
}

} // namespace caseseal::net
