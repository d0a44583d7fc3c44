// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_exchange.h"

#include "ledger_link.h"
#include "person_entries.h"

#include "crypto/sealed_box.h"

namespace caseseal::desk {

namespace {

/// The key with which a person's next signing key waits in the trial while it is being exchanged.
crypto::SecretBytes rekeyBoxKey(const crypto::SigningKey& oldKey) {
    const auto digest = crypto::sha256({base::bytesOf("caseseal.org/rekey@v1\n"), oldKey.seed().view()});
    return crypto::SecretBytes(base::BytesView(digest));
}

} // namespace

Result<void> finishExchange(Workbench& bench, store::Unlocked& unlocked, const std::string& keyInForce) {
    const auto& chain = bench.sealer.chain();
    if (vkeyOf(chain, unlocked.personId, unlocked.signingKey) == keyInForce)
        return {};
    TRY(const auto box, bench.trial->setting(setting::kRekey + unlocked.personId));
    const auto refuse = [] {
        return base::refused("The key in this slot is not the one that the trial has in force for this person. Ask the "
                             "administrator.");
    };
    if (!box)
        return refuse();
    const auto seed = crypto::decryptBox(rekeyBoxKey(unlocked.signingKey), base::bytesOf(unlocked.personId), *box);
    if (!seed)
        return refuse();
    TRY(auto key, crypto::SigningKey::fromSeed(crypto::Algorithm::Ed25519, *seed));
    if (vkeyOf(chain, unlocked.personId, key) != keyInForce)
        return refuse();
    unlocked.signingKey = std::move(key);
    unlocked.mustReplacePassword = true;
    return {};
}

Result<SealReceipt> exchangeKey(Workbench& bench, const store::Unlocked& unlocked,
                                const crypto::SecretBytes& newPassword) {
    const auto& chain = bench.sealer.chain();
    const auto fresh = crypto::SigningKey::make(crypto::Algorithm::Ed25519);
    const auto box =
        crypto::encryptBox(rekeyBoxKey(unlocked.signingKey), base::bytesOf(unlocked.personId), fresh.seed().view());
    TRY_VOID(bench.trial->saveSetting(setting::kRekey + unlocked.personId, box));
    auto person = bench.sealer.author();
    person.key = vkeyOf(chain, person.id, fresh);
    TRY(const auto receipt, bench.seal(personEntry("person.rekey", person)));
    TRY_VOID(bench.trial->replaceSlot(unlocked.personId, fresh, newPassword, false));
    TRY(auto renewed, bench.person(unlocked.personId));
    bench.sealer.setAuthor(std::move(renewed), ledger::NoteSigner(noteName(chain, unlocked.personId), fresh.clone()));
    TRY_VOID(bench.trial->saveSetting(setting::kRekey + unlocked.personId, {}));
    return receipt;
}

} // namespace caseseal::desk
