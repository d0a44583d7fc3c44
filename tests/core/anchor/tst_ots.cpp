// SPDX-License-Identifier: GPL-3.0-or-later
#include "ots_bytes.h"

#include <QTest>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace caseseal;
using namespace caseseal::anchor;
using namespace caseseal::anchor::test;
using State = OtsVerdict::State;

namespace {

const std::string kFolder = std::string(CASESEAL_SHARED_DATA) + "/ledger/ots/";

base::Bytes load(const std::string& name) {
    std::ifstream file(kFolder + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}
nlohmann::json json(const std::string& name) {
    const auto bytes = load(name);
    return nlohmann::json::parse(bytes.begin(), bytes.end());
}
crypto::Digest digestOf(std::string_view text) { return crypto::sha256(base::bytesOf(text)); }

/// The header that the fixture needs, as a line.
std::string headerLine() {
    const auto block = json("block-358391.json");
    return std::to_string(block["height"].get<unsigned>()) + ":" + block["header_hex"].get<std::string>() + "\n";
}

/// A proof file over that digest with these bytes behind it.
base::Bytes fileOf(const crypto::Digest& digest, base::BytesView timestamp) {
    auto out = base::parseHex("004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e892940108").value();
    out += digest;
    return out += timestamp;
}

State stateOf(base::BytesView file, std::string_view text, const BlockHeaders* headers = nullptr) {
    return checkOts(file, digestOf(text), headers).state;
}

#define NEEDS_FIXTURES()                                                                                               \
    if (load("expected.json").empty())                                                                                 \
    QSKIP("the shared proofs are not here")

} // namespace

/// OpenTimestamps: the proofs of its own client, and proofs made here byte by byte.
class TestOts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fixturesSayWhatTheyCommitTo() {
        NEEDS_FIXTURES();
        const auto expected = json("expected.json");
        for (const auto& [name, file] : expected["files"].items()) {
            const auto bytes = load(name);
            const auto proof = OtsProof::parse(bytes);
            QCOMPARE(proof.has_value(), !file.contains("error"));
            if (!proof) {
                QVERIFY(proof.error().message.find(file["error"].get<std::string>()) != std::string::npos);
                continue;
            }
            QVERIFY(proof->encode() == bytes);
            QCOMPARE(base::encodeHex(proof->digest()), file["digest"].get<std::string>());
            std::vector<OtsProof::Promise> promises;
            std::vector<std::uint64_t> blocks;
            for (const auto& one : file["attestations"]) {
                if (one["kind"] == "pending")
                    promises.push_back({one["value"], base::parseHex(one["commits_to"].get<std::string>()).value()});
                if (one["kind"] == "bitcoin")
                    blocks.push_back(one["value"]);
            }
            QVERIFY2(proof->pending() == promises, name.c_str());
            QVERIFY2(proof->blocks() == blocks, name.c_str());
        }
    }
    void statesAreKeptApart() {
        NEEDS_FIXTURES();
        const auto textOf = [](const char* name) { return std::string(base::textOf(load(name))); };
        const auto headers = BlockHeaders::parse(base::bytesOf(headerLine()));
        QVERIFY2(headers.has_value(), headers ? "" : headers.error().message.c_str());
        const auto hello = load("hello-world.txt.ots");
        const auto imprint = digestOf(textOf("hello-world.txt"));
        const auto verified = checkOts(hello, imprint, &*headers);
        QCOMPARE(verified.state, State::Verified);
        QCOMPARE(verified.height, std::uint64_t(358391));
        QCOMPARE(verified.time.msSinceEpoch, std::int64_t(1432827678) * 1000);
        const auto named = checkOts(hello, imprint, nullptr);
        QCOMPARE(named.state, State::InBlock);
        QCOMPARE(named.height, std::uint64_t(358391));
        QCOMPARE(checkOts(hello, digestOf("something else"), &*headers).state, State::Invalid);
        QCOMPARE(stateOf(load("incomplete.txt.ots"), textOf("incomplete.txt"), &*headers), State::Pending);
        const auto merkle = checkOts(load("merkle1.txt.ots"), digestOf(textOf("merkle1.txt")), &*headers);
        QCOMPARE(merkle.state, State::Pending);
        QCOMPARE(merkle.calendars.size(), std::size_t(2));
        QCOMPARE(stateOf(load("unknown-notary.txt.ots"), textOf("unknown-notary.txt"), &*headers), State::Unknown);
        QCOMPARE(stateOf(load("invalid/bad-major-version.ots"), textOf("hello-world.txt"), &*headers), State::Invalid);
    }
    /// A proof with any byte changed proves nothing of what it was made over. But one: where a block has an odd number
    /// of transactions, Bitcoin pairs the last with itself, and the same before and behind itself is the same.
    void everyByteCounts() {
        NEEDS_FIXTURES();
        const auto headers = BlockHeaders::parse(base::bytesOf(headerLine())).value();
        const auto imprint = digestOf(std::string(base::textOf(load("hello-world.txt"))));
        auto proof = load("hello-world.txt.ots");
        static constexpr std::size_t kPairedWithItself = 603;
        for (std::size_t at = 0; at < proof.size(); ++at)
            for (const unsigned flip : {0x01U, 0x80U, 0xffU}) {
                proof[at] = static_cast<std::uint8_t>(proof[at] ^ flip);
                const bool same = at == kPairedWithItself && proof[at] == 0xf1;
                QCOMPARE(checkOts(proof, imprint, &headers).state == State::Verified, same);
                proof[at] = static_cast<std::uint8_t>(proof[at] ^ flip);
            }
        QCOMPARE(checkOts(proof, imprint, &headers).state, State::Verified);
        auto line = headerLine();
        for (std::size_t at = line.find(':') + 1; at + 1 < line.size(); ++at) {
            auto changed = line;
            changed[at] = changed[at] == '0' ? '1' : '0';
            QVERIFY(!BlockHeaders::parse(base::bytesOf(changed)).has_value());
        }
    }
    void aHeaderOfAnotherBlockContradicts() {
        NEEDS_FIXTURES();
        const auto right = headerLine();
        const auto wrong = "358390" + right.substr(right.find(':'));
        auto proof = load("hello-world.txt.ots");
        const auto headers = BlockHeaders::parse(base::bytesOf(wrong)).value();
        QCOMPARE(stateOf(proof, "Hello World!\n", &headers), State::InBlock); // of a height that nobody named
        const auto file = fileOf(digestOf("x"), inBlock(300));
        auto easy = BlockHeaders(1);
        QVERIFY(easy.add(300, easyHeader(digestOf("y"), 1)).has_value());
        const auto verdict = checkOts(file, digestOf("x"), &easy);
        QCOMPARE(verdict.state, State::Invalid);
        QVERIFY(verdict.what.find("block 300") != std::string::npos);
    }
    void headersNeedTheirWork() {
        const auto header = easyHeader(digestOf("root"), 1'700'000'000);
        const std::string line = "5:" + base::encodeHex(header) + "\n";
        QVERIFY(!BlockHeaders::parse(base::bytesOf(line)).has_value()); // less work than any block since 2015
        const auto taken = BlockHeaders::parse(base::bytesOf(line), 1);
        QVERIFY(taken.has_value());
        QVERIFY(taken->at(5)->merkleRoot == digestOf("root"));
        QCOMPARE(taken->at(5)->time.msSinceEpoch, std::int64_t(1'700'000'000) * 1000);
        QVERIFY(!taken->at(6).has_value());
        QCOMPARE(taken->encode(), line);
        for (const std::string& bad : {std::string("5"), line.substr(0, 100), "05" + line.substr(1), "x\n" + line,
                                       line + "5:" + base::encodeHex(easyHeader(digestOf("other"), 1))})
            QVERIFY2(!BlockHeaders::parse(base::bytesOf(bad), 1).has_value(), bad.c_str());
    }
    void aRunOfHeadersIsLinked() {
        const auto first = easyHeader(digestOf("a"), 1);
        const auto after = [](const base::Bytes& header, const crypto::Digest& root) {
            auto next = easyHeader(root, 2);
            const auto hash = crypto::sha256(crypto::sha256(header));
            std::copy(hash.begin(), hash.end(), next.begin() + 4);
            for (; !BlockHeaders(1).add(0, next); ++next[76]) {
            }
            return next;
        };
        const auto second = after(first, digestOf("b"));
        auto run = first;
        run += second;
        const auto headers = BlockHeaders::parse(run, 1, 700);
        QVERIFY(headers.has_value());
        QVERIFY(headers->at(700)->merkleRoot == digestOf("a") && headers->at(701)->merkleRoot == digestOf("b"));
        QVERIFY(BlockHeaders::parse(run)->empty()); // too easy: passed over
        auto unlinked = second;
        unlinked += first;
        QVERIFY(!BlockHeaders::parse(unlinked, 1).has_value());
        run.pop_back();
        QVERIFY(!BlockHeaders::parse(run, 1).has_value());
    }
    void calendarsAnswersAreMergedAndRedeemed() {
        const auto imprint = digestOf("checkpoint");
        const auto request = makeOtsRequest(imprint);
        QVERIFY(request.nonce != makeOtsRequest(imprint).nonce);
        auto proof = OtsProof::begin(request, then(append("alice"), pendingAt("https://alice.example")));
        QVERIFY2(proof.has_value(), proof ? "" : proof.error().message.c_str());
        QVERIFY(proof->merge(request.commitment, then(append("bob"), pendingAt("https://bob.example"))).has_value());
        auto promises = proof->pending();
        QCOMPARE(promises.size(), std::size_t(2));
        QCOMPARE(promises[1].uri, std::string("https://bob.example"));
        QCOMPARE(proof->check(imprint, nullptr).state, State::Pending);

        // written, read again, and redeemed by one of them
        proof = OtsProof::parse(proof->encode());
        QVERIFY(proof.has_value());
        const auto path = then(then(append("tree"), kSha256Step), inBlock(800));
        QVERIFY(!proof->merge(digestOf("nothing of it"), path).has_value());
        for (const auto& bad :
             {base::Bytes{}, base::Bytes{0x00}, then(path, base::Bytes{0x00}), base::Bytes{0xff, 0xff}})
            QVERIFY(!proof->merge(promises[0].commitment, bad).has_value());
        const auto before = proof->encode();
        QVERIFY(proof->merge(promises[0].commitment, path).has_value());
        QVERIFY(proof->encode() != before);
        const auto again = proof->encode();
        QVERIFY(proof->merge(promises[0].commitment, path).has_value());
        QVERIFY(proof->encode() == again); // nothing twice
        promises = proof->pending();
        QCOMPARE(promises.size(), std::size_t(1));
        QCOMPARE(proof->blocks(), std::vector<std::uint64_t>{800});
        QCOMPARE(proof->check(imprint, nullptr).state, State::InBlock);

        // the block's root is the message that the path ends at
        base::Bytes message(request.commitment.begin(), request.commitment.end());
        message += base::bytesOf("alicetree");
        auto headers = BlockHeaders(1);
        QVERIFY(headers.add(800, easyHeader(crypto::sha256(message), 1'700'000'000)).has_value());
        const auto verdict = OtsProof::parse(proof->encode())->check(imprint, &headers);
        QCOMPARE(verdict.state, State::Verified);
        QCOMPARE(verdict.height, std::uint64_t(800));
        QCOMPARE(verdict.calendars, std::vector<std::string>{"https://bob.example"});
    }
    void everyStepIsMade() {
        const auto imprint = digestOf("steps");
        // reverse, hexlify, prepend, sha1, ripemd160, sha256
        const auto steps = base::parseHex("f2f3f10141020308").value();
        auto headers = BlockHeaders(1);
        // computed with Python's hashlib and OpenSSL's ripemd160
        const auto root =
            base::exactly<32>(base::parseHex("5f052207e3af6d290f0165344569213a3b8269282aa06f3c00832081e7f675fa"))
                .value();
        QVERIFY(headers.add(400, easyHeader(root, 1)).has_value());
        QCOMPARE(stateOf(fileOf(imprint, then(steps, inBlock(400))), "steps", &headers), State::Verified);
        // behind a step that is not known here nothing is trusted, nothing lost
        const auto keccak = fileOf(imprint, then(base::Bytes{0x67}, inBlock(400)));
        QCOMPARE(stateOf(keccak, "steps", &headers), State::Unknown);
        QVERIFY(OtsProof::parse(keccak)->encode() == keccak);
        QVERIFY(OtsProof::parse(keccak)->blocks().empty());
    }
    void limitsHold() {
        const auto imprint = digestOf("limits");
        const auto fits = [&](base::BytesView timestamp) {
            return OtsProof::parse(fileOf(imprint, timestamp)).has_value();
        };
        const auto nested = [](std::size_t depth) { return then(base::Bytes(depth, 0xf2), inBlock(400)); };
        QVERIFY(fits(nested(256)) && !fits(nested(257)));
        const auto hexed = [](std::size_t times) { return then(base::Bytes(times, 0xf3), inBlock(400)); };
        QVERIFY(fits(hexed(7)) && !fits(hexed(8))); // 32 bytes doubled to 4096, and no further
        const auto pending = [](const std::string& uri) { return pendingAt(uri); };
        QVERIFY(fits(pending("https://a.example:80/b_c-d")) && !fits(pending("https://a.example/?q")));
        QVERIFY(!fits(base::parseHex("000588960d73d71901"
                                     "03808000")
                          .value())); // a height that is not the shortest
        QVERIFY(!fits(base::parseHex("000588960d73d71901"
                                     "020101")
                          .value())); // something behind the height
        QVERIFY(!fits(base::Bytes{0xf0, 0x00}) &&
                !fits(then(base::Bytes{0xf0, 0x00}, inBlock(400)))); // nothing appended
        QVERIFY(!fits(then(base::Bytes{0x09}, inBlock(400))));       // no such step
        QVERIFY(!fits(then(inBlock(400), base::Bytes{0x00})));
        QVERIFY(!OtsProof::parse(base::Bytes(kMaxOtsBytes + 1)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestOts)
#include "tst_ots.moc"
