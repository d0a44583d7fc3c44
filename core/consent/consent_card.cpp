// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/consent_card.h"

#include "evidence/json.h"
#include "exchange/age_reader.h"
#include "exchange/age_writer.h"

#include <algorithm>

namespace caseseal::consent {

namespace {

using evidence::Json;

constexpr const char* kType = "caseseal.org/consent-card@v1";
constexpr std::size_t kMaxCardBytes = 8 * 1024;

/// A secret text that is wiped when it goes.
class SecretText {
public:
    ~SecretText() { crypto::wipe(text.data(), text.size()); }
    std::string text;
};

base::Error noCard() { return base::badInput("This is no card of a participant, or it is damaged."); }

/// Gives the text in one piece.
exchange::ByteSource sourceOf(const std::string& text) {
    return [&text, at = std::size_t{0}](std::span<std::uint8_t> into) mutable -> base::Result<std::size_t> {
        const auto rest = base::bytesOf(text).subspan(at);
        const auto take = std::min(rest.size(), into.size());
        std::copy_n(rest.begin(), take, into.begin());
        at += take;
        return take;
    };
}

base::Result<ConsentCard> readCard(std::string_view line) {
    const auto json = Json::parse(line);
    const auto* type = json ? textIn(*json, "type") : nullptr;
    const auto* seed = json ? textIn(*json, "seed") : nullptr;
    if (type == nullptr || *type != kType || seed == nullptr)
        return noCard();
    const auto *chain = textIn(*json, "chain"), *subject = textIn(*json, "subject"), *by = textIn(*json, "by");
    auto bytes = base::parseBase64(*seed);
    if (chain == nullptr || subject == nullptr || by == nullptr || !bytes)
        return noCard();
    const crypto::SecretBytes secret((base::BytesView(*bytes)));
    crypto::wipe(bytes->data(), bytes->size());
    auto key = crypto::SigningKey::fromSeed(crypto::Algorithm::Ed25519, secret);
    if (!key)
        return noCard();
    return ConsentCard{*chain, *subject, *by, std::move(*key)};
}

} // namespace

base::Result<void> checkCard(const std::string& text) {
    constexpr std::string_view kArmor = "-----BEGIN AGE ENCRYPTED FILE-----";
    const auto from = text.find_first_not_of(" \t\r\n");
    if (text.size() > kMaxCardBytes || from == std::string::npos || text.compare(from, kArmor.size(), kArmor) != 0)
        return noCard();
    return {};
}

base::Result<void> checkPassphrase(const crypto::SecretBytes& passphrase) {
    const auto text = base::textOf(passphrase.view());
    if (!base::isUtf8(text))
        return base::badInput("The passphrase is no text.");
    const auto characters = std::count_if(text.begin(), text.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    if (static_cast<std::size_t>(characters) < ConsentCard::kLeastPassphrase)
        return base::badInput("The passphrase of a card has at least " + std::to_string(ConsentCard::kLeastPassphrase) +
                              " characters.");
    return {};
}

ConsentCard ConsentCard::make(std::string chain, std::string subject, std::string by) {
    return {std::move(chain), std::move(subject), std::move(by), crypto::SigningKey::make(crypto::Algorithm::Ed25519)};
}

base::Result<std::string> ConsentCard::protect(const crypto::SecretBytes& passphrase, unsigned workLog2) const {
    TRY_VOID(checkPassphrase(passphrase));
    SecretText line;
    line.text = Json(Json::Object{{"type", kType},
                                  {"chain", chain},
                                  {"subject", subject},
                                  {"by", by},
                                  {"seed", base::encodeBase64(key.seed().view())}})
                    .encode() +
                "\n";
    std::string out;
    const exchange::ByteSink sink = [&out](base::BytesView bytes) -> base::Result<void> {
        out += base::textOf(bytes);
        return {};
    };
    TRY(auto writer, exchange::AgeWriter::forPassphrase(passphrase, sink, exchange::AgeForm::Text, workLog2));
    TRY_VOID(writer.write(base::bytesOf(line.text)));
    TRY_VOID(writer.finish());
    return out;
}

base::Result<ConsentCard> ConsentCard::open(const std::string& text, const crypto::SecretBytes& passphrase) {
    TRY_VOID(checkCard(text));
    SecretText line;
    line.text.reserve(kMaxCardBytes); // moved nowhere: nothing of it stays behind
    const exchange::ByteSink sink = [&line](base::BytesView bytes) -> base::Result<void> {
        line.text += base::textOf(bytes);
        return {};
    };
    exchange::AgeKeys keys;
    keys.passphrase = passphrase.clone();
    if (const auto opened = exchange::decryptAge(sourceOf(text), sink, keys); !opened)
        return opened.error().kind == base::ErrorKind::Refused
                   ? base::refused("This is not the passphrase of this card.")
               : opened.error().kind == base::ErrorKind::Machine ? opened.error()
                                                                 : noCard();
    if (line.text.empty() || line.text.back() != '\n')
        return noCard();
    return readCard(std::string_view(line.text).substr(0, line.text.size() - 1));
}

} // namespace caseseal::consent
