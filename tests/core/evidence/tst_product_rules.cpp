// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_builder.h"
#include "evidence/kit_destruction.h"
#include "product/kit_statement.h"
#include "verify_here.h"

using namespace caseseal;
using namespace caseseal::evidence;
using namespace caseseal::evidence::test;
using product::KitAct;
using product::KitDeed;

namespace {

const std::string kGtin = "09506000134352";
const std::string kSubject = "HYP-001";

std::string serialOf(int number) { return "K" + std::to_string(number); }

/// A chain with a pharmacist and medicine; what can be wrong is set before an act is made.
struct ProductTrial {
    ChainBuilder chain;
    ledger::NoteSigner maker{"maker.example", crypto::SigningKey::make(crypto::Algorithm::Ed25519)};

    ProductTrial() {
        chain.addTeam();
        chain.addKey("paul");
        chain.seal("root", "admin", {chain.person("paul", "pharmacist")});
        adopt(maker);
        for (const char* subject : {"HYP-001", "HYP-002"})
            chain.seal("cora", "coordinator", {chain.subjectAct("subject.enrol", subject)});
    }
    void adopt(const ledger::NoteSigner& whose) {
        Json::Array products{Json::Object{
            {"coldChain", Json()}, {"gtin", kGtin}, {"maker", whose.verifierKey().encode()}, {"name", "Studymed"}}};
        const Json medicine(Json::Object{{"doseItem", Json()}, {"products", std::move(products)}});
        chain.seal(
            "root", "admin",
            {ChainBuilder::simple("data.import",
                                  {{"format", "caseseal.org/medicine-settings@v1"},
                                   {"medicine", medicine},
                                   {"sha256", base::encodeHex(crypto::sha256(base::bytesOf(medicine.encode())))}})});
    }

    /// Kits 1 to 3.
    static product::KitStatement stated() {
        product::KitStatement out{kGtin, "LOT-1", "2027-06-30", "Depot", 30, {}};
        for (int number = 1; number <= 3; ++number)
            out.kits.push_back({serialOf(number), std::to_string(1000 + number)});
        return out;
    }
    [[nodiscard]] std::string note() const { return product::encodeKitStatement(stated(), maker); }
    /// What rests on a statement as the note has it, whatever it says.
    static std::vector<Entry> commissions(const std::string& note) {
        std::vector<Entry> out;
        for (const auto& act : product::commissionActs(stated())) {
            out.push_back(product::encodeKitAct(act));
            with(out.back(), "statement", base::encodeHex(crypto::sha256(base::bytesOf(note))));
        }
        with(out.front(), "note", note);
        return out;
    }
    static void with(Entry& entry, const char* key, Json value) {
        auto data = *entry.data.asObject();
        data[key] = std::move(value);
        entry.data = std::move(data);
    }
    static void without(Entry& entry, const char* key) {
        auto data = *entry.data.asObject();
        data.erase(key);
        entry.data = std::move(data);
    }
    Entry act(KitDeed deed, int number, const std::string& place = "Site") {
        KitAct out;
        out.deed = deed;
        out.gtin = kGtin;
        out.serial = serialOf(number);
        out.lot = "LOT-1";
        out.expiry = "2027-06-30";
        out.place = place;
        if (deed == KitDeed::Ship || deed == KitDeed::Transfer)
            out.to = place == "Depot" ? "Site" : "Other site";
        if (deed == KitDeed::Return)
            out.quantity = 4;
        if (deed == KitDeed::Destroy)
            out.witness = "mona";
        if (deed == KitDeed::Allocate || deed == KitDeed::Dispense || deed == KitDeed::Return)
            out.participant = kSubject;
        auto entry = product::encodeKitAct(out);
        if (!out.participant.empty())
            entry.n = chain.next[kSubject]++;
        return entry;
    }
    void paul(const std::vector<Entry>& entries) { chain.seal("paul", "pharmacist", entries); }
    /// Kits 1 and 3, with what the witness signs.
    std::vector<Entry> destroyed(const std::string& signer = "mona", const std::string& reason = "Came back",
                                 int other = 3) {
        const std::vector<DestroyedKit> kits{{kGtin, serialOf(1)}, {kGtin, serialOf(other)}};
        std::vector<Entry> out{act(KitDeed::Destroy, 1), act(KitDeed::Destroy, 3)};
        for (auto& entry : out)
            entry.reason = "Came back";
        with(out.front(), "confirmed", chain.signedBy(signer, destructionText(chain.chain, "paul", reason, kits)));
        return out;
    }
    /// Every act on a kit there is.
    void wholeLife() {
        paul(commissions(note()));
        for (int number = 1; number <= 3; ++number)
            paul({act(KitDeed::Ship, number, "Depot")});
        paul({act(KitDeed::Receive, 1), act(KitDeed::Receive, 2), act(KitDeed::Receive, 3)});
        paul({act(KitDeed::Quarantine, 3), act(KitDeed::Release, 1), act(KitDeed::Release, 2)});
        chain.seal("ines", "investigator", {act(KitDeed::Allocate, 1)});
        chain.seal("ines", "investigator", {act(KitDeed::Dispense, 1)});
        chain.seal("cora", "coordinator", {act(KitDeed::Return, 1)});
        paul({act(KitDeed::Observe, 2)});
        paul(destroyed());
        paul({act(KitDeed::Transfer, 2)});
    }
    [[nodiscard]] MemorySource source() const { return sourceOf({&chain}, nullptr); }
    [[nodiscard]] Verdict verdict() const {
        auto from = source();
        return verifyHere(from);
    }
};

bool isOfKit(const EntryRecord& record) { return record.json.find("\"product.") != std::string::npos; }

/// The entry's JSON with another value under a key of `data`.
std::string altered(const std::string& json, const std::string& key) {
    auto entry = Entry::parse(json).value();
    auto data = *entry.data.asObject();
    auto& value = data.at(key);
    if (const auto* number = value.asInteger())
        value = *number + 1;
    else if (const auto* flag = value.asBool())
        value = !*flag;
    else
        value = *value.asString() + "9";
    entry.data = std::move(data);
    return entry.encode();
}

#define INTACT(trial)                                                                                                  \
    do {                                                                                                               \
        const auto intactVerdict = (trial).verdict();                                                                  \
        QVERIFY2(intactVerdict.kind == VerdictKind::Intact, codes(intactVerdict));                                     \
    } while (false)

} // namespace

/// Acts on kits before the verifier: what is altered, taken away, doubled or turned around after it was sealed is
/// found, and what was sealed without the signatures that it claims.
class TestProductRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeLifeIsIntact() {
        ProductTrial trial;
        trial.wholeLife();
        const auto verdict = trial.verdict();
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        std::set<std::string> acts;
        for (const auto& record : trial.chain.records)
            if (isOfKit(record))
                acts.insert(Entry::parse(record.json).value().act);
        QCOMPARE(int(acts.size()), product::kKitDeeds);
        QVERIFY(!names(verdict.warnings, "product-unconfirmed") && !names(verdict.warnings, "product-not-checked"));
    }

    /// Serial number, lot, expiry, quantity, place, participant … of every act.
    void everyAlteredFieldIsFound() {
        ProductTrial trial;
        trial.wholeLife();
        int fields = 0;
        for (std::size_t i = 0; i < trial.chain.records.size(); ++i) {
            const auto& record = trial.chain.records[i];
            if (!isOfKit(record))
                continue;
            const auto entry = Entry::parse(record.json).value();
            for (const auto& [key, value] : *entry.data.asObject()) {
                auto source = trial.source();
                source.only().entries[i].json = altered(record.json, key);
                const auto found = verifyHere(source).findings;
                QVERIFY2(std::ranges::any_of(found,
                                             [&](const Finding& each) {
                                                 return each.code == "entry-root" && each.seal == record.seal;
                                             }),
                         (entry.act + " " + key).c_str());
                ++fields;
            }
            if (!entry.place.subject.empty()) {
                auto source = trial.source();
                auto moved = entry;
                moved.place.subject = "HYP-002";
                source.only().entries[i].json = moved.encode();
                const auto found = verifyHere(source).findings;
                QVERIFY2(names(found, "entry-root") && names(found, "subject-counter"), entry.act.c_str());
            }
        }
        QVERIFY2(fields > 100, std::to_string(fields).c_str());
    }

    void anAlteredTimeIsFound() {
        ProductTrial trial;
        trial.wholeLife();
        const auto first = trial.chain.seals.size() - 12; // the seals of wholeLife
        for (auto i = first; i < trial.chain.seals.size(); ++i) {
            auto source = trial.source();
            auto& note = source.only().seals[i].note;
            const auto at = note.find("\"time\":\"2026");
            QVERIFY(at != std::string::npos);
            note.replace(at, 12, "\"time\":\"2025");
            QVERIFY(names(verifyHere(source).findings, "seal-signature"));
        }
    }

    void everyActTakenAwayOrDoubledIsFound() {
        ProductTrial trial;
        trial.wholeLife();
        for (std::size_t i = 0; i < trial.chain.records.size(); ++i) {
            const auto& record = trial.chain.records[i];
            if (!isOfKit(record))
                continue;
            const auto at = static_cast<std::ptrdiff_t>(i);
            auto dropped = trial.source();
            dropped.only().entries.erase(dropped.only().entries.begin() + at);
            const auto fewer = verifyHere(dropped).findings;
            QVERIFY2(names(fewer, "entry-count") || names(fewer, "entry-missing"), record.json.c_str());
            auto doubled = trial.source();
            doubled.only().entries.insert(doubled.only().entries.begin() + at, record);
            QVERIFY2(names(verifyHere(doubled).findings, "entry-count"), record.json.c_str());
            auto without = trial.source();
            auto& chain = without.only();
            chain.seals.erase(chain.seals.begin() + static_cast<std::ptrdiff_t>(record.seal));
            std::erase_if(chain.entries, [&](const EntryRecord& each) { return each.seal == record.seal; });
            QVERIFY2(names(verifyHere(without).findings, "seal-missing"), record.json.c_str());
        }
    }

    void anotherOrderIsFound() {
        ProductTrial trial;
        trial.wholeLife();
        for (std::size_t i = trial.chain.seals.size() - 12; i + 1 < trial.chain.seals.size(); ++i) {
            auto source = trial.source();
            std::swap(source.only().seals[i], source.only().seals[i + 1]);
            QVERIFY(names(verifyHere(source).findings, "seal-order"));
            source = trial.source();
            auto& seals = source.only().seals;
            seals.insert(seals.begin() + static_cast<std::ptrdiff_t>(i), seals[i]);
            QVERIFY(names(verifyHere(source).findings, "seal-order"));
        }
        for (std::size_t i = 0; i + 1 < trial.chain.records.size(); ++i) {
            if (!isOfKit(trial.chain.records[i]))
                continue;
            auto source = trial.source();
            auto& entries = source.only().entries;
            std::swap(entries[i].json, entries[i + 1].json);
            std::swap(entries[i].salt, entries[i + 1].salt);
            QVERIFY(names(verifyHere(source).findings, "entry-root"));
        }
    }

    void whatIsSealedFalselyIsFound_data() {
        QTest::addColumn<QByteArray>("code");
        const auto add = [](const char* what, const char* code) { QTest::newRow(what) << QByteArray(code); };
        add("a forged statement", "product-statement");
        add("a changed character in the statement", "product-statement");
        add("a statement that is none", "product-statement");
        add("a statement under a key that was replaced", "product-statement");
        add("the statement of an earlier seal", "product-statement");
        add("another lot than stated", "product-statement");
        add("another quantity than stated", "product-statement");
        add("another expiry than stated", "product-statement");
        add("another place than stated", "product-statement");
        add("another number than stated", "product-statement");
        add("a kit that is not stated", "product-statement");
        add("a kit of the statement left out", "product-statement");
        add("a kit of the statement twice", "product-statement");
        add("a witness who did not sign", "seal-signature");
        add("a witness who signed for another kit", "seal-signature");
        add("a witness who signed another reason", "seal-signature");
        add("a confirmation that is none", "seal-signature");
        add("two witnesses and one signature", "seal-signature");
        add("the own witness", "act-forbidden");
        add("a participant as witness", "act-forbidden");
        add("a witness who was disabled", "author-disabled");
        add("a witness whom nobody knows", "author-unknown");
        add("a kit given by the monitor", "act-forbidden");
        add("a kit made by the coordinator", "act-forbidden");
        add("a release by the investigator", "act-forbidden");
        add("a number of the participant twice", "subject-counter");
    }
    void whatIsSealedFalselyIsFound() {
        QFETCH(QByteArray, code);
        ProductTrial trial;
        const std::string_view what = QTest::currentDataTag();
        if (code == "product-statement")
            spoilStatement(trial, what);
        else if (what.find("witness") != std::string_view::npos || what.find("confirm") != std::string_view::npos)
            spoilDestruction(trial, what);
        else
            spoilAct(trial, what);
        const auto verdict = trial.verdict();
        QVERIFY(verdict.kind == VerdictKind::Altered);
        QVERIFY2(names(verdict.findings, code.constData()), codes(verdict));
        const auto last = trial.chain.seals.size() - 1;
        for (const auto& finding : verdict.findings)
            QVERIFY2(finding.code == code.toStdString() && finding.seal == last, codes(verdict));
    }

    void whatIsNotShownIsSaid() {
        ProductTrial trial;
        trial.wholeLife();
        for (const char* act : {"\"data.import\"", "\"note\"", "\"confirmed\""}) {
            auto source = trial.source();
            auto& hidden = *std::ranges::find_if(source.only().entries, [&](const EntryRecord& each) {
                return each.json.find(act) != std::string::npos;
            });
            hidden.leaf = entryLeafHash(hidden.salt, hidden.json);
            hidden.withheld = "redacted";
            hidden.json.clear();
            hidden.salt = {};
            const auto verdict = verifyHere(source);
            QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
            QVERIFY2(names(verdict.warnings, "product-not-checked"), act);
        }
    }

    void kitsThatNobodyStandsForAreSaid() {
        ProductTrial trial;
        trial.paul({product::encodeKitAct(product::commissionActs(ProductTrial::stated()).front())});
        INTACT(trial);
        QVERIFY(names(trial.verdict().warnings, "product-unconfirmed"));
        ProductTrial other;
        auto gone = other.destroyed();
        ProductTrial::without(gone.front(), "confirmed");
        other.paul(gone);
        INTACT(other);
        QVERIFY(names(other.verdict().warnings, "product-unconfirmed"));
    }

private:
    static void spoilStatement(ProductTrial& trial, std::string_view what) {
        const ledger::NoteSigner stranger("maker.example", crypto::SigningKey::make(crypto::Algorithm::Ed25519));
        auto note = trial.note();
        if (what == "a forged statement")
            note = product::encodeKitStatement(ProductTrial::stated(), stranger);
        else if (what == "a changed character in the statement")
            note.replace(note.find("LOT-1"), 5, "LOT-2");
        else if (what == "a statement that is none")
            note = trial.chain.signedBy("paul", "{\"type\":\"something else\"}\n");
        else if (what == "a statement under a key that was replaced")
            trial.adopt(stranger);
        auto entries = ProductTrial::commissions(note);
        spoilEntries(trial, entries, what);
        if (what == "a changed character in the statement")
            for (auto& entry : entries)
                ProductTrial::with(entry, "lot", "LOT-2");
        trial.paul(entries);
    }
    static void spoilEntries(ProductTrial& trial, std::vector<Entry>& entries, std::string_view what) {
        auto& last = entries.back();
        if (what == "the statement of an earlier seal") {
            trial.paul(entries);
            entries.erase(entries.begin());
        } else if (what == "another lot than stated") {
            ProductTrial::with(last, "lot", "LOT-9");
        } else if (what == "another quantity than stated") {
            ProductTrial::with(last, "quantity", std::int64_t{29});
        } else if (what == "another expiry than stated") {
            ProductTrial::with(last, "expiry", "2028-06-30");
        } else if (what == "another place than stated") {
            ProductTrial::with(last, "place", "Elsewhere");
        } else if (what == "another number than stated") {
            ProductTrial::with(last, "kit", "2001");
        } else if (what == "a kit that is not stated") {
            ProductTrial::with(last, "serial", "K77");
        } else if (what == "a kit of the statement left out") {
            entries.pop_back();
        } else if (what == "a kit of the statement twice") {
            entries.push_back(last);
        }
    }
    static void spoilDestruction(ProductTrial& trial, std::string_view what) {
        auto& chain = trial.chain;
        if (what == "a participant as witness") {
            chain.addKey("pat");
            chain.seal("root", "admin", {chain.person("pat", "participant")});
        } else if (what == "a witness who was disabled") {
            chain.seal("root", "admin", {ChainBuilder::simple("person.disable", {{"person", "mona"}})});
        } else if (what == "a witness whom nobody knows") {
            chain.addKey("ghost");
        }
        auto entries = trial.destroyed(what == "the own witness"               ? "paul"
                                       : what == "a participant as witness"    ? "pat"
                                       : what == "a witness whom nobody knows" ? "ghost"
                                       : what == "a witness who did not sign"  ? "dan"
                                                                               : "mona",
                                       what == "a witness who signed another reason" ? "Damaged" : "Came back",
                                       what == "a witness who signed for another kit" ? 2 : 3);
        if (what == "the own witness" || what == "a participant as witness" || what == "a witness whom nobody knows")
            for (auto& entry : entries)
                ProductTrial::with(entry, "witness",
                                   confirmedBy(*entries.front().data.find("confirmed")->asString(), chain.chain));
        if (what == "a confirmation that is none")
            ProductTrial::with(entries.front(), "confirmed", "signed, mona");
        if (what == "two witnesses and one signature")
            ProductTrial::with(entries.back(), "witness", "dan");
        trial.paul(entries);
    }
    static void spoilAct(ProductTrial& trial, std::string_view what) {
        if (what == "a kit given by the monitor") {
            trial.chain.seal("mona", "monitor", {trial.act(KitDeed::Dispense, 1)});
        } else if (what == "a kit made by the coordinator") {
            trial.chain.seal("cora", "coordinator", ProductTrial::commissions(trial.note()));
        } else if (what == "a release by the investigator") {
            trial.chain.seal("ines", "investigator", {trial.act(KitDeed::Release, 1)});
        } else {
            auto again = trial.act(KitDeed::Dispense, 1);
            again.n = 0;
            trial.chain.seal("ines", "investigator", {again});
        }
    }
};

QTEST_APPLESS_MAIN(TestProductRules)
#include "tst_product_rules.moc"
