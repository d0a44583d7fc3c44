// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_client.h"

#include <functional>
#include <httplib.h>

namespace caseseal::net {

namespace {

using base::Result;

struct Address {
    std::string server; ///< "https://host:port"
    std::string path;   ///< "/" at least
};

Result<Address> addressOf(const std::string& url) {
    const auto bad = [&url] {
        return base::badInput("\"" + url + "\" is no address on the web. Write it as https://host/path.");
    };
    const std::size_t scheme = url.find("://");
    if (scheme == std::string::npos || (url.substr(0, scheme) != "http" && url.substr(0, scheme) != "https"))
        return bad();
    const std::size_t host = scheme + 3;
    const std::size_t slash = std::min(url.find('/', host), url.size());
    if (slash == host || url.find_first_of(" \t\r\n#", host) != std::string::npos ||
        url.substr(host, slash - host).find_first_of("@?") != std::string::npos)
        return bad();
    return Address{url.substr(0, slash), slash == url.size() ? "/" : url.substr(slash)};
}

httplib::Headers headersOf(const HttpLimits& limits) {
    return limits.accept.empty() ? httplib::Headers() : httplib::Headers{{"Accept", limits.accept}};
}

/// `send` makes the request; it hands the receiver of the answer on, which counts its bytes.
Result<HttpAnswer> exchange(const std::string& url, const HttpLimits& limits,
                            const std::function<httplib::Result(httplib::Client&, const std::string& path)>& send) {
    TRY(const Address address, addressOf(url));
    httplib::Client client(address.server);
    if (!client.is_valid())
        return base::badInput("\"" + url + "\" is no address on the web. Write it as https://host/path.");
    client.set_connection_timeout(limits.patience);
    client.set_read_timeout(limits.patience);
    client.set_write_timeout(limits.patience);
    client.set_follow_location(false);
    client.enable_server_certificate_verification(true);
    const auto answer = send(client, address.path);
    const auto tooLong = [&] {
        return base::machineFailed("The answer of " + url + " is longer than " + std::to_string(limits.maxAnswerBytes) +
                                   " bytes.");
    };
    if (answer.error() == httplib::Error::Canceled) // by `upTo`
        return tooLong();
    if (!answer)
        return base::machineFailed("No answer from " + url + ": " + httplib::to_string(answer.error()) + ".");
    if (answer->body.size() > limits.maxAnswerBytes)
        return tooLong();
    return HttpAnswer{answer->status, answer->get_header_value("Content-Type"), answer->body};
}

/// Stops reading where the answer is too long.
httplib::Progress upTo(std::size_t maxBytes) {
    return [maxBytes](std::uint64_t have, std::uint64_t) { return have <= maxBytes; };
}

} // namespace

Result<std::string> checkWebAddress(const std::string& url) {
    TRY([[maybe_unused]] const auto address, addressOf(url));
    return url;
}

Result<HttpAnswer> httpPost(const std::string& url, const std::string& contentType, const std::string& body,
                            const HttpLimits& limits) {
    return exchange(url, limits, [&](httplib::Client& client, const std::string& path) {
        httplib::Request request;
        request.method = "POST";
        request.path = path;
        request.body = body;
        request.headers = headersOf(limits);
        request.set_header("Content-Type", contentType);
        request.progress = upTo(limits.maxAnswerBytes);
        return client.send(request);
    });
}

Result<HttpAnswer> httpGet(const std::string& url, const HttpLimits& limits) {
    return exchange(url, limits, [&](httplib::Client& client, const std::string& path) {
        return client.Get(path, headersOf(limits), upTo(limits.maxAnswerBytes));
    });
}

} // namespace caseseal::net
