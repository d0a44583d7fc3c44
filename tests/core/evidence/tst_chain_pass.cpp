// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_builder.h"
#include "verify_here.h"

#include <set>

using namespace caseseal;
using namespace caseseal::evidence;
using namespace caseseal::evidence::test;

namespace {

std::string subjectOf(const EntryRecord& record) { return Entry::parse(record.json).value().place.subject; }

void replace(std::string& text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    QVERIFY2(at != std::string::npos, from.c_str());
    text.replace(at, from.size(), to);
}

} // namespace

/// What is dropped, doubled, swapped, moved or changed in a chain is found, with its code and its place.
class TestChainPass : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void untouchedIsIntact() {
        const SmallTrial trial;
        auto source = trial.source();
        for (const unsigned threads : {1U, 2U, 5U}) {
            const auto verdict = verifyHere(source, threads);
            QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
            QCOMPARE(verdict.assurance, (std::vector<std::string>{"logged", "witnessed 2 of 2"}));
            QCOMPARE(verdict.counts.seals, std::uint64_t(12));
            QCOMPARE(verdict.counts.logged, std::uint64_t(12));
            QCOMPARE(verdict.counts.entries, trial.chain.records.size());
            QCOMPARE(verdict.counts.subjects, std::uint64_t(2));
            QCOMPARE(verdict.counts.persons, std::uint64_t(5));
        }
    }

    void everySealDropped() {
        const SmallTrial trial;
        for (std::size_t i = 0; i < trial.chain.seals.size(); ++i)
            for (const bool withEntries : {true, false}) {
                auto source = trial.source();
                auto& chain = source.only();
                chain.seals.erase(chain.seals.begin() + static_cast<long>(i));
                if (withEntries)
                    std::erase_if(chain.entries, [i](const EntryRecord& record) { return record.seal == i; });
                const auto verdict = verifyHere(source);
                QVERIFY(verdict.kind == VerdictKind::Altered);
                QVERIFY2(names(verdict.findings, "seal-missing"), codes(verdict));
            }
    }

    void everyEntryDropped() {
        const SmallTrial trial;
        for (std::size_t i = 0; i < trial.chain.records.size(); ++i) {
            auto source = trial.source();
            auto& entries = source.only().entries;
            const auto dropped = entries[i];
            entries.erase(entries.begin() + static_cast<long>(i));
            const auto verdict = verifyHere(source);
            QVERIFY(verdict.kind == VerdictKind::Altered);
            QVERIFY2(names(verdict.findings, "entry-count") || names(verdict.findings, "entry-missing"),
                     codes(verdict));
            const std::string subject = subjectOf(dropped);
            const bool more = std::any_of(entries.begin() + static_cast<long>(i), entries.end(),
                                          [&](const EntryRecord& record) { return subjectOf(record) == subject; });
            if (!subject.empty() && more)
                QVERIFY2(names(verdict.findings, "subject-counter", subject), codes(verdict));
        }
    }

    void everythingDoubledOrSwapped() {
        const SmallTrial trial;
        for (std::size_t i = 0; i < trial.chain.seals.size(); ++i) {
            auto source = trial.source();
            auto& seals = source.only().seals;
            seals.insert(seals.begin() + static_cast<long>(i), seals[i]);
            QVERIFY(names(verifyHere(source).findings, "seal-order"));
        }
        for (std::size_t i = 0; i + 1 < trial.chain.seals.size(); ++i) {
            auto source = trial.source();
            std::swap(source.only().seals[i], source.only().seals[i + 1]);
            const auto verdict = verifyHere(source);
            QVERIFY(names(verdict.findings, "seal-order") && names(verdict.findings, "seal-missing"));
        }
        for (std::size_t i = 0; i < trial.chain.records.size(); ++i) {
            auto source = trial.source();
            auto& entries = source.only().entries;
            entries.insert(entries.begin() + static_cast<long>(i), entries[i]);
            QVERIFY(names(verifyHere(source).findings, "entry-count"));
        }
        for (std::size_t i = 0; i + 1 < trial.chain.records.size(); ++i) {
            auto source = trial.source();
            std::swap(source.only().entries[i], source.only().entries[i + 1]);
            QVERIFY(verifyHere(source).kind == VerdictKind::Altered);
        }
    }

    /// The content of two entries exchanged, salts with it: every pair.
    void everyPairExchanged() {
        const SmallTrial trial;
        const auto count = trial.chain.records.size();
        for (std::size_t a = 0; a < count; ++a)
            for (std::size_t b = a + 1; b < count; b += 3) {
                auto source = trial.source();
                auto& entries = source.only().entries;
                std::swap(entries[a].json, entries[b].json);
                std::swap(entries[a].salt, entries[b].salt);
                QVERIFY(names(verifyHere(source).findings, "entry-root"));
            }
    }

    void movedToAnotherParticipant() {
        const SmallTrial trial;
        for (std::size_t i = 0; i < trial.chain.records.size(); ++i) {
            if (subjectOf(trial.chain.records[i]) != "HYP-001")
                continue;
            auto source = trial.source();
            replace(source.only().entries[i].json, "HYP-001", "HYP-002");
            const auto verdict = verifyHere(source);
            QVERIFY2(names(verdict.findings, "entry-root"), codes(verdict));
            QVERIFY2(names(verdict.findings, "subject-counter", "HYP-002"), codes(verdict));
        }
    }

    void changedValueIsNamed() {
        const SmallTrial trial;
        auto source = trial.source();
        const auto changed =
            std::find_if(source.only().entries.begin(), source.only().entries.end(), [](const auto& r) {
                return r.json.find("\"148\"") != std::string::npos && r.json.find("HYP-002") != std::string::npos;
            });
        replace(changed->json, "148", "128");
        const auto verdict = verifyHere(source);
        QCOMPARE(verdict.findings.front().code, std::string("entry-root"));
        QCOMPARE(verdict.findings.front().place.describe(),
                 std::string("HYP-002 › SE.V1[1] › F.VS › IG.VS[1] › I.SYS"));
        QCOMPARE(verdict.findings.front().entry, std::optional<std::uint64_t>(0));
        QVERIFY(names(verdict.findings, "signature-coverage", "HYP-002"));
        // one of three in a seal: what they share is named, and the next change names the item
        source = trial.source();
        const auto first = std::find_if(source.only().entries.begin(), source.only().entries.end(),
                                        [](const auto& r) { return r.json.find("\"120\"") != std::string::npos; });
        replace(first->json, "120", "121");
        const auto second = verifyHere(source);
        QVERIFY(names(second.findings, "entry-root", "HYP-001"));
        const auto named = std::find_if(second.findings.begin(), second.findings.end(),
                                        [](const Finding& f) { return f.code == "value-history"; });
        QVERIFY2(named != second.findings.end(), codes(second));
        QCOMPARE(named->place.item, std::string("I.SYS"));
        QCOMPARE(named->expected, std::string("\"121\""));
        QCOMPARE(named->found, std::string("\"120\""));
    }

    /// Seal notes: every byte of two of them, and saltes of every entry.
    void everyByteOfASealFlipped() {
        const SmallTrial trial;
        for (const std::size_t i : {std::size_t(0), trial.chain.seals.size() - 1}) {
            auto source = trial.source();
            auto& note = source.only().seals[i].note;
            for (auto& c : note) {
                c = static_cast<char>(c ^ 1);
                QVERIFY(verifyHere(source).kind == VerdictKind::Altered);
                c = static_cast<char>(c ^ 1);
            }
        }
        auto source = trial.source();
        for (auto& record : source.only().entries) {
            record.salt[5] ^= 1;
            QVERIFY(names(verifyHere(source).findings, "entry-root"));
            record.salt[5] ^= 1;
        }
    }

    void tailCut() {
        const SmallTrial trial;
        for (std::size_t keep = 0; keep < trial.chain.seals.size(); ++keep) {
            auto source = trial.source();
            source.only().seals.resize(keep);
            std::erase_if(source.only().entries, [keep](const EntryRecord& record) { return record.seal >= keep; });
            QVERIFY(names(verifyHere(source).findings, "seal-missing"));
            // the manifest cut too: the ledger still has the rest, but says not whose; the chain alone holds then
            if (keep == 0)
                continue;
            source.claimed.chains[0].length = keep;
            QVERIFY(names(verifyHere(source).findings, "seal-order")); // the head is another one
        }
    }

    void whoMayDoWhat() {
        const auto judged = [](const auto& make) {
            ChainBuilder chain;
            chain.addTeam();
            make(chain);
            auto source = sourceOf({&chain}, nullptr);
            return verifyHere(source);
        };
        const auto value = [](ChainBuilder& chain) { return chain.value(ChainBuilder::placeOf("S", "I"), "1"); };
        const auto enrol = [](ChainBuilder& chain) {
            chain.seal("cora", "coordinator", {chain.subjectAct("subject.enrol", "S")});
        };
        auto verdict =
            judged([&](ChainBuilder& chain) { enrol(chain), chain.seal("dan", "data-manager", {value(chain)}); });
        QVERIFY2(names(verdict.findings, "act-forbidden", "S"), codes(verdict));
        QCOMPARE(verdict.findingsTotal, std::uint64_t(1));
        verdict = judged([&](ChainBuilder& chain) { enrol(chain), chain.seal("dan", "coordinator", {value(chain)}); });
        QVERIFY2(names(verdict.findings, "role-mismatch"), codes(verdict));
        verdict = judged([&](ChainBuilder& chain) {
            enrol(chain);
            chain.seal("root", "admin", {ChainBuilder::simple("person.disable", {{"person", "cora"}})});
            chain.seal("cora", "coordinator", {value(chain)});
        });
        QVERIFY2(names(verdict.findings, "author-disabled"), codes(verdict));
        verdict = judged([&](ChainBuilder& chain) {
            chain.addKey("eve");
            chain.seal("eve", "admin", {chain.person("eve", "admin")}); // nobody gave her a key before
        });
        QVERIFY2(names(verdict.findings, "author-unknown"), codes(verdict));
        verdict = judged([&](ChainBuilder& chain) {
            chain.addKey("cora"); // another key than the one that the chain gives
            enrol(chain);
        });
        QVERIFY2(names(verdict.findings, "seal-signature"), codes(verdict));
        verdict = judged([&](ChainBuilder& chain) { // a new key, given under the old one: fine
            const auto old = chain.keyOf("cora");
            ChainBuilder keys(chain.chain[0]);
            keys.addKey("cora");
            chain.seal("cora", "coordinator",
                       {ChainBuilder::simple("person.rekey", {{"key", keys.keyOf("cora")}, {"person", "cora"}})});
        });
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        verdict = judged([&](ChainBuilder& chain) {
            chain.seal("root", "admin", {ChainBuilder::simple("chain.open", {{"study", "x"}})});
        });
        QVERIFY2(names(verdict.findings, "act-forbidden"), codes(verdict));
        verdict = judged([&](ChainBuilder& chain) { chain.seal("root", "admin", {chain.person("cora", "admin")}); });
        QVERIFY2(names(verdict.findings, "entry-malformed"), codes(verdict)); // the id is given twice
    }

    void attachmentsMustBeThere() {
        const SmallTrial trial;
        auto source = trial.source();
        const auto name = "study/" + ChainBuilder::studyName() + ".xml";
        source.contents[name] += ' ';
        QVERIFY(names(verifyHere(source).findings, "study-hash"));
        source.contents.erase(name);
        QVERIFY(names(verifyHere(source).findings, "study-hash"));
    }

    void clockIsAWarning() {
        ChainBuilder chain;
        chain.addTeam();
        chain.time.msSinceEpoch -= 3'600'000;
        chain.seal("cora", "coordinator", {chain.subjectAct("subject.enrol", "S")});
        auto source = sourceOf({&chain}, nullptr);
        const auto verdict = verifyHere(source);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(names(verdict.warnings, "clock-back"));
        QCOMPARE(verdict.assurance, std::vector<std::string>{"self-signed"});
        QVERIFY(names(verdict.warnings, "not-yet-logged"));
    }

    void partsOfAChain() {
        const SmallTrial trial;
        const std::set<std::uint64_t> kept = {0, 1, 3, 4}; // keys, a seal with values, the change
        auto source = trial.source();
        source.claimed.complete = false;
        auto& chain = source.only();
        std::vector<SealRecord> seals;
        for (const auto i : kept)
            seals.push_back(chain.seals[i]);
        chain.seals = seals;
        std::erase_if(chain.entries, [&](const EntryRecord& record) { return kept.count(record.seal) == 0; });
        const auto verdict = verifyHere(source);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        chain.seals[3].ledgerIndex.reset();
        QVERIFY(names(verifyHere(source).findings, "ledger-missing"));
        chain.seals.erase(chain.seals.begin()); // never without seal 0
        QVERIFY(names(verifyHere(source).findings, "seal-missing"));
    }

    void hiddenEntries() {
        const SmallTrial trial;
        for (std::size_t i = 3; i < trial.chain.records.size(); ++i) {
            if (subjectOf(trial.chain.records[i]).empty())
                continue; // persons stay shown
            auto source = trial.source();
            auto& record = source.only().entries[i];
            record.leaf = entryLeafHash(record.salt, record.json);
            record.withheld = i % 2 == 0 ? "redacted" : "erased";
            record.json.clear();
            const auto verdict = verifyHere(source);
            QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
            QCOMPARE(verdict.counts.withheld + verdict.counts.erased, std::uint64_t(1));
            QVERIFY(names(verdict.warnings, i % 2 == 0 ? "withheld" : "erased"));
            record.leaf[0] ^= 1;
            QVERIFY(names(verifyHere(source).findings, "entry-root"));
        }
    }

    void cancelled() {
        class Stop final : public base::ProgressPort {
            void report(std::string_view, std::uint64_t, std::uint64_t) override {}
            [[nodiscard]] bool cancelRequested() const override { return true; }
        } stop;
        const SmallTrial trial;
        auto source = trial.source();
        const auto verdict = verify(source, {}, stop);
        QVERIFY(!verdict && verdict.error().kind == base::ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestChainPass)
#include "tst_chain_pass.moc"
