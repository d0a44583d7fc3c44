// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/calendar_client.h"

#include "net/http_client.h"

namespace caseseal::net {

namespace {

using base::Result;

HttpLimits limits() { return {std::chrono::milliseconds(30'000), 64 * 1024, "application/vnd.opentimestamps.v1"}; }

std::string placeAt(const std::string& url, const std::string& rest) {
    return url.ends_with('/') ? url + rest : url + "/" + rest;
}

base::Error noAnswer(const std::string& url, int status) {
    return base::machineFailed("The calendar " + url + " answered with status " + std::to_string(status) + ".");
}

base::Bytes bytesOf(const std::string& body) { return {body.begin(), body.end()}; }

} // namespace

Result<base::Bytes> submitToCalendar(const std::string& url, base::BytesView commitment) {
    TRY(const auto answer, httpPost(placeAt(url, "digest"), "application/x-www-form-urlencoded",
                                    std::string(base::textOf(commitment)), limits()));
    if (answer.status != 200)
        return noAnswer(url, answer.status);
    return bytesOf(answer.body);
}

Result<std::optional<base::Bytes>> askCalendar(const std::string& url, base::BytesView commitment) {
    TRY(const auto answer, httpGet(placeAt(url, "timestamp/" + base::encodeHex(commitment)), limits()));
    if (answer.status == 404)
        return std::optional<base::Bytes>();
    if (answer.status != 200)
        return noAnswer(url, answer.status);
    return std::optional(bytesOf(answer.body));
}

} // namespace caseseal::net
