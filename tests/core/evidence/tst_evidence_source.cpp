// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidence_source.h"

#include <QTest>

using namespace caseseal;
using evidence::Manifest;

namespace {

Manifest example() {
    Manifest out;
    out.study = "ST.HYP";
    out.created = base::parseTime("2026-02-02T10:00:00.000Z").value();
    out.software = "caseseal/0.1.0";
    out.chains = {{std::string(32, 'a'), 19, {1}}, {std::string(32, 'b'), 1, {2}}};
    out.ledger = ledger::Checkpoint{"ledger.example/x", 40, {3}};
    return out;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

} // namespace

/// The manifest: written, read back, refused where it is not as written.
class TestEvidenceSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manifestRoundTrip() {
        for (const bool withLedger : {true, false}) {
            Manifest manifest = example();
            if (!withLedger)
                manifest.ledger.reset();
            manifest.complete = withLedger;
            const auto text = manifest.encode();
            const auto parsed = Manifest::parse(text);
            QVERIFY2(parsed.has_value(), text.c_str());
            QCOMPARE(parsed->encode(), text);
            QCOMPARE(parsed->chains.size(), std::size_t(2));
            QVERIFY(parsed->ledger == manifest.ledger);
        }
    }
    /// The salt's own reader against the general one, for every last digit and some wrong ones.
    void entryLines() {
        evidence::EntryRecord record{7, 2, "{\"act\":\"x\\\"\",\"n\":1}", {}, {}, {}};
        for (int i = 0; i < 256; ++i) {
            record.salt.fill(static_cast<std::uint8_t>(i));
            record.salt[31] = static_cast<std::uint8_t>(i * 7);
            const auto line = evidence::encodeEntryLine(record);
            const auto parsed = evidence::parseEntryLine(line);
            QVERIFY2(parsed.has_value(), line.c_str());
            QCOMPARE(parsed->json, record.json);
            QVERIFY(parsed->salt == record.salt);
            const auto digit = line.find("=\"") - 1;
            for (int c = 0x20; c < 0x7f; ++c) {
                auto changed = line;
                changed[digit] = static_cast<char>(c);
                const auto salt = changed.substr(digit - 42, 44);
                QVERIFY2(evidence::parseEntryLine(changed).has_value() ==
                             base::exactly<32>(base::parseBase64(salt)).has_value(),
                         changed.c_str());
            }
        }
        record.withheld = "erased";
        const auto line = evidence::encodeEntryLine(record);
        QVERIFY(evidence::parseEntryLine(line).has_value());
        QVERIFY(!evidence::parseEntryLine(replaced(line, "erased", "burnt")).has_value());
        evidence::SealRecord seal{std::nullopt, "note\n"};
        QCOMPARE(evidence::parseSealLine(evidence::encodeSealLine(seal))->note, seal.note);
        seal.ledgerIndex = 9;
        QVERIFY(evidence::parseSealLine(evidence::encodeSealLine(seal))->ledgerIndex == seal.ledgerIndex);
    }
    void manifestRefusals() {
        const auto text = example().encode();
        const std::vector<std::pair<std::string, std::string>> changes = {
            {"evidence@v1", "evidence@v2"},
            {"\"complete\":true", "\"complete\":1"},
            {"\"length\":19", "\"length\":0"},
            {std::string(32, 'b'), std::string(32, 'a')}, // a chain twice
            {std::string(32, 'b'), std::string(31, 'b')},
            {"\"size\":40", "\"size\":-1"},
            {"\"study\":", "\"studz\":"},
            {"2026-02-02T10:00:00.000Z", "2026-02-30T10:00:00.000Z"},
            {"\"chains\":", "\"chains\" :"},
            {"\"origin\":\"ledger.example/x\"", "\"origin\":\"\""}};
        for (const auto& [from, to] : changes) {
            const auto changed = replaced(text, from, to);
            QVERIFY(changed != text);
            QVERIFY2(!Manifest::parse(changed).has_value(), changed.c_str());
        }
        for (std::size_t cut = 0; cut < text.size(); ++cut)
            QVERIFY(!Manifest::parse(text.substr(0, cut)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestEvidenceSource)
#include "tst_evidence_source.moc"
