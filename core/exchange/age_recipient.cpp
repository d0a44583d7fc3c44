// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/age_recipient.h"

#include "bech32.h"

#include <algorithm>

namespace caseseal::exchange {

namespace {

constexpr std::string_view kRecipientName = "age";

} // namespace

base::Result<AgeRecipient> AgeRecipient::parse(std::string_view text) {
    for (const auto other : {"age1pq1", "age1tag1", "age1tagpq1", "ssh-", "AGE-SECRET-KEY-"})
        if (text.starts_with(other))
            return base::badInput("A key that starts with \"" + std::string(other) +
                                  "\" is not one that files can be encrypted for here; give one that starts with "
                                  "\"age1\" and has 62 characters.");
    TRY(const auto bytes, parseBech32(kRecipientName, text));
    crypto::X25519Public out{};
    std::ranges::copy(bytes.view(), out.begin());
    return AgeRecipient(out);
}

std::string AgeRecipient::text() const { return encodeBech32(kRecipientName, m_bytes); }

} // namespace caseseal::exchange
