// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/seal.h"

#include "ledger/tree.h"

#include <QTest>

using namespace caseseal;
using evidence::Entry;
using evidence::Seal;
using evidence::SealHeader;

namespace {

const std::string kChain(32, 'a');

SealHeader header() {
    SealHeader out;
    out.chain = kChain;
    out.seq = 7;
    out.prev = {9};
    out.author = "ana.ruiz";
    out.role = "coordinator";
    out.time = base::parseTime("2026-11-22T10:02:03.123Z").value();
    out.zoneMinutes = 60;
    out.session = "0011223344556677";
    out.tick = 12;
    out.software = "caseseal/0.1.0";
    out.after = ledger::Checkpoint{"ledger.example/x", 40, {3}};
    return out;
}

ledger::NoteSigner signer(const std::string& name = kChain + "/ana.ruiz") {
    return {name, crypto::SigningKey::make(crypto::Algorithm::Ed25519)};
}

std::vector<evidence::SaltedEntry> entries() {
    Entry entry;
    entry.act = "clock.warning";
    entry.data = evidence::Json::Object{{"expected", "a"}, {"seen", "b"}};
    return {saltEntry(entry), saltEntry(entry)};
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

} // namespace

/// Seals: made, read back, refused where a byte is not as it must be.
class TestSeal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sealedAndReadBack() {
        const auto salted = entries();
        QVERIFY(salted[0].salt != salted[1].salt); // a salt of its own for each
        const auto key = signer();
        const Seal seal = evidence::sealEntries(header(), salted, key);
        QCOMPARE(seal.header.entries, std::uint64_t(2));
        const std::vector<ledger::Digest> leaves = {salted[0].leaf(), salted[1].leaf()};
        QCOMPARE(seal.header.root, ledger::treeRoot(leaves));
        QCOMPARE(seal.hash, crypto::sha256(base::bytesOf(seal.note)));
        const auto parsed = Seal::parse(seal.note);
        QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().message.c_str());
        QVERIFY(parsed->header == seal.header);
        QCOMPARE(parsed->hash, seal.hash);
        const auto publicKey = crypto::PublicKey::parse(crypto::Algorithm::Ed25519, key.verifierKey().publicKey);
        QVERIFY(publicKey->verifies(base::bytesOf(seal.header.encode()), parsed->signature.signature));
        auto withoutLedger = header();
        withoutLedger.after.reset();
        QVERIFY(Seal::parse(evidence::sealEntries(withoutLedger, salted, key).note)->header.after == std::nullopt);
    }

    void saltsOfASave() {
        Entry entry;
        entry.act = "clock.warning";
        const std::vector<Entry> three(3, entry);
        const auto salted = evidence::saltEntries(three);
        QCOMPARE(salted.size(), three.size());
        for (std::size_t i = 0; i < salted.size(); ++i) {
            QCOMPARE(salted[i].json, three[i].encode());
            QVERIFY(salted[i].salt != evidence::Salt{});
            QVERIFY(salted[i].salt != salted[(i + 1) % 3].salt);
        }
        const Seal seal = evidence::sealEntries(header(), salted, signer());
        const auto leaves = evidence::leavesOf(salted);
        QCOMPARE(leaves.size(), salted.size());
        QVERIFY(leaves[2] == salted[2].leaf());
        QVERIFY(evidence::sealLeaves(header(), leaves, signer()).header.root == seal.header.root);
    }

    void headersThatAreRefused() {
        auto whole = header();
        whole.entries = 1;
        const std::string text = whole.encode();
        QVERIFY(SealHeader::parse(text).has_value());
        QCOMPARE(SealHeader::parse(text)->encode(), text);
        const std::vector<std::pair<std::string, std::string>> changes = {{"seal@v1", "seal@v2"},
                                                                          {"\"entries\":1", "\"entries\":0"},
                                                                          {"\"entries\":1", "\"entries\":1.0"},
                                                                          {"\"seq\":7", "\"seq\":-7"},
                                                                          {"\"seq\":7", "\"seq\":\"7\""},
                                                                          {"\"tick\":12", "\"tick\":-1"},
                                                                          {"ana.ruiz", "Ana.ruiz"},
                                                                          {"ana.ruiz", ""},
                                                                          {"+01:00", "+1:00"},
                                                                          {"+01:00", "-00:00"},
                                                                          {"10:02:03.123Z", "10:02:03Z"},
                                                                          {"0011223344556677", "001122334455667"},
                                                                          {kChain, kChain.substr(1)},
                                                                          {"\"role\":\"coordinator\",", ""},
                                                                          {"\"author\"", "\"authos\""},
                                                                          {"\"size\":40", "\"size\":40,\"x\":1"},
                                                                          {"\"after\":", "\"after\": "},
                                                                          {"}\n", ",\"zzz\":1}\n"},
                                                                          {"}\n", "}"},
                                                                          {"}\n", "}\n\n"}};
        for (const auto& [from, to] : changes) {
            const auto changed = replaced(text, from, to);
            QVERIFY2(!changed.empty(), from.c_str());
            QVERIFY2(!SealHeader::parse(changed).has_value(), changed.c_str());
        }
    }

    void notesThatAreRefused() {
        const auto salted = entries();
        const Seal seal = evidence::sealEntries(header(), salted, signer());
        const Seal other = evidence::sealEntries(header(), salted, signer());
        QVERIFY(!Seal::parse(seal.note + other.note.substr(other.note.rfind("— "))).has_value()); // two lines
        QVERIFY(!Seal::parse(seal.note.substr(0, seal.note.rfind("— "))).has_value());            // none
        QVERIFY(!Seal::parse(replaced(seal.note, "/ana.ruiz", "/ana.ruis")).has_value());
        for (std::size_t cut = 0; cut < seal.note.size(); ++cut)
            QVERIFY(!Seal::parse(seal.note.substr(0, cut)).has_value());
    }

    /// A byte changed anywhere is refused, or gives another hash.
    void everyByteCounts() {
        const Seal seal = evidence::sealEntries(header(), entries(), signer());
        std::string note = seal.note;
        for (auto& c : note) {
            c = static_cast<char>(c ^ 1);
            const auto parsed = Seal::parse(note);
            QVERIFY(!parsed || parsed->hash != seal.hash);
            c = static_cast<char>(c ^ 1);
        }
    }

    void personIds() {
        for (const char* id : {"a", "0", "ana.ruiz", "a_b-c.9"})
            QVERIFY(evidence::isPersonId(id));
        QVERIFY(evidence::isPersonId(std::string(64, 'a')));
        for (const char* id : {"", ".a", "-a", "_a", "A", "a b", "a/b", "ä", "a+b"})
            QVERIFY(!evidence::isPersonId(id));
        QVERIFY(!evidence::isPersonId(std::string(65, 'a')));
    }
};

QTEST_GUILESS_MAIN(TestSeal)
#include "tst_seal.moc"
