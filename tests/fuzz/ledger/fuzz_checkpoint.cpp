// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/checkpoint.h"

using namespace caseseal;

namespace {

/// The keys of the corpus: one of each type, as its seeds are fixed.
const std::vector<ledger::VerifierKey>& keys() {
    const auto key = [](const char* name, ledger::KeyType type, crypto::Algorithm algorithm) {
        const base::Bytes seed(crypto::kSeedBytes, static_cast<std::uint8_t>(type));
        auto signing = crypto::SigningKey::fromSeed(algorithm, crypto::SecretBytes(seed)).value();
        return ledger::CheckpointSigner(name, type, std::move(signing)).verifierKey();
    };
    static const std::vector<ledger::VerifierKey> all{
        key("log.example/trial", ledger::KeyType::Ed25519, crypto::Algorithm::Ed25519),
        key("w.example", ledger::KeyType::Ed25519Cosignature, crypto::Algorithm::Ed25519),
        key("w.example", ledger::KeyType::MlDsa44Cosignature, crypto::Algorithm::MlDsa44)};
    return all;
}

} // namespace

/// A checkpoint that is read is written back byte for byte, and its lines are judged without harm.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = base::textOf({data, size});
    if (const auto body = ledger::Checkpoint::parse(text))
        CHECK(body->encode() == text);
    if (const auto note = ledger::SignedCheckpoint::parse(text)) {
        CHECK(note->note.encode() == text);
        CHECK(note->checkpoint.encode() == note->note.text);
        if (const auto lines = ledger::checkSignatures(*note, keys()))
            CHECK(lines->size() <= note->note.signatures.size());
    }
    return 0;
}
