// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_person.h"

namespace caseseal::desk {

Result<std::unique_ptr<Confirmation>> beginSecond(Workbench& bench, const std::string& id,
                                                  crypto::SecretBytes password) {
    TRY_VOID(bench.gate().mayTry(id));
    return std::unique_ptr<Confirmation>(
        std::make_unique<SecondPerson>(id, bench.trial->unlocker(id), std::move(password)));
}

Result<ledger::NoteSigner> signerOf(Workbench& bench, const SecondPerson& second, const evidence::Person& person) {
    auto door = bench.gate();
    if (!second.outcome) {
        const auto& error = second.outcome.error();
        return error.kind == base::ErrorKind::Refused ? door.wrong(second.id, error) : error;
    }
    TRY_VOID(door.right(second.id));
    ledger::NoteSigner signer(bench.sealer.chain() + "/" + second.id, second.outcome->signingKey.clone());
    if (second.outcome->mustReplacePassword || signer.verifierKey().encode() != person.key)
        return base::refused(second.id + " has to log in once and set an own password before confirming anything.");
    return signer;
}

} // namespace caseseal::desk
