// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/age_writer.h"

#include "age_armor.h"
#include "age_payload.h"
#include "age_stanzas.h"
#include "crypto/random.h"

#include <algorithm>

namespace caseseal::exchange {

namespace {

constexpr std::size_t kMostRecipients = 1000;

} // namespace

struct AgeWriter::State {
    State(ByteSink to, AgeForm form) : sink(std::move(to)) {
        if (form == AgeForm::Text)
            armor.emplace(sink);
    }
    base::Result<void> put(base::BytesView bytes) { return armor ? armor->write(bytes) : sink(bytes); }
    base::Result<void> begin(const std::vector<AgeStanza>& stanzas, const crypto::SecretBytes& fileKey);
    base::Result<void> flush(bool last);

    ByteSink sink;
    std::optional<ArmorWriter> armor;
    std::optional<AgeChunks> chunks;
    base::Bytes held; ///< at most one part: only who knows what follows knows whether it is the last
    bool finished = false;
};

base::Result<void> AgeWriter::State::begin(const std::vector<AgeStanza>& stanzas, const crypto::SecretBytes& fileKey) {
    const auto text = encodeAgeHeader(stanzas);
    TRY_VOID(put(base::bytesOf(text + " " + encodeBare64(ageHeaderCode(fileKey, text)) + "\n")));
    const auto nonce = crypto::randomArray<kAgeNonceBytes>();
    chunks.emplace(fileKey, nonce);
    held.reserve(kAgeChunkBytes);
    return put(nonce);
}

base::Result<void> AgeWriter::State::flush(bool last) {
    const auto written = put(chunks->seal(held, last));
    held.clear();
    return written;
}

AgeWriter::AgeWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
AgeWriter::~AgeWriter() {
    if (m_state)
        crypto::wipe(m_state->held.data(), m_state->held.size());
}
AgeWriter::AgeWriter(AgeWriter&&) noexcept = default;
AgeWriter& AgeWriter::operator=(AgeWriter&&) noexcept = default;

base::Result<AgeWriter> AgeWriter::forRecipients(std::span<const AgeRecipient> recipients, ByteSink sink,
                                                 AgeForm form) {
    if (recipients.empty())
        return base::badInput("Nobody was named who should be able to open the file.");
    if (recipients.size() > kMostRecipients)
        return base::badInput("A file can be encrypted for at most " + std::to_string(kMostRecipients) +
                              " recipients.");
    const auto fileKey = crypto::randomSecret(kAgeFileKeyBytes);
    std::vector<AgeStanza> stanzas;
    for (const auto& recipient : recipients) {
        TRY(auto stanza, wrapForRecipient(recipient, fileKey));
        stanzas.push_back(std::move(stanza));
    }
    auto state = std::make_unique<State>(std::move(sink), form);
    TRY_VOID(state->begin(stanzas, fileKey));
    return AgeWriter(std::move(state));
}

base::Result<AgeWriter> AgeWriter::forPassphrase(const crypto::SecretBytes& passphrase, ByteSink sink, AgeForm form,
                                                 unsigned workLog2) {
    if (passphrase.empty())
        return base::badInput("The passphrase is empty.");
    const auto fileKey = crypto::randomSecret(kAgeFileKeyBytes);
    TRY(auto stanza, wrapForPassphrase(passphrase, workLog2, fileKey));
    auto state = std::make_unique<State>(std::move(sink), form);
    TRY_VOID(state->begin({std::move(stanza)}, fileKey));
    return AgeWriter(std::move(state));
}

base::Result<void> AgeWriter::write(base::BytesView plain) {
    CHECK(!m_state->finished);
    auto& held = m_state->held;
    while (!plain.empty()) {
        if (held.size() == kAgeChunkBytes)
            TRY_VOID(m_state->flush(false));
        const auto part = plain.first(std::min(plain.size(), kAgeChunkBytes - held.size()));
        held.insert(held.end(), part.begin(), part.end());
        plain = plain.subspan(part.size());
    }
    return {};
}

base::Result<void> AgeWriter::finish() {
    CHECK(!m_state->finished);
    m_state->finished = true;
    TRY_VOID(m_state->flush(true));
    return m_state->armor ? m_state->armor->finish() : base::Result<void>();
}

} // namespace caseseal::exchange
