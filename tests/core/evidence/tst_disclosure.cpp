// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_builder.h"
#include "verify_here.h"

#include "base/file.h"
#include "evidence/bundle.h"
#include "evidence/disclosure.h"

#include <QTemporaryDir>
#include <regex>

using namespace caseseal;
using namespace caseseal::evidence;
using namespace caseseal::evidence::test;

namespace {

/// All lines of a source, as a bundle holds them.
std::string linesOf(EvidenceSource& source) {
    std::string out;
    const auto manifest = source.manifest().value();
    for (const auto& chain : manifest.chains) {
        const auto seals = source.seals(chain.chain).value();
        for (auto record = seals->next().value(); record; record = seals->next().value())
            out += encodeSealLine(*record) + '\n';
        const auto entries = source.entries(chain.chain).value();
        for (auto record = entries->next().value(); record; record = entries->next().value())
            out += encodeEntryLine(*record) + '\n';
    }
    return out;
}

Entry counted(ChainBuilder& chain, const std::string& subject) {
    const auto count = static_cast<std::int64_t>(chain.next[subject]);
    return chain.subjectAct("subject.count", subject, {{"count", count}});
}

Entry dispense(ChainBuilder& chain, const std::string& subject, const std::string& kit) {
    return chain.subjectAct("product.dispense", subject,
                            {{"kit", kit}, {"lot", "L-" + kit}, {"quantity", std::int64_t{1}}});
}

constexpr const char* kKitForm = "F.KIT";

/// Two participants with values of two forms, one of which tells the arm, a query, kits, signatures and a count of
/// their entries, in few seals. `kits`: what each was given.
struct ArmTrial {
    ChainBuilder chain;
    LedgerBuilder ledger{{"site.example/w"}};

    explicit ArmTrial(const std::map<std::string, std::string>& kits) {
        chain.addTeam();
        chain.addKey("phil");
        chain.seal("root", "admin", {chain.person("phil", "pharmacist")});
        chain.seal(
            "dan", "data-manager",
            {ChainBuilder::simple("random.commit", {{"list", std::string(64, 'a')}, {"slot", std::int64_t{1}}})});
        const auto forAll = [&](const char* author, const char* role, auto entriesOf) {
            std::vector<Entry> all;
            for (const auto& [subject, kit] : kits)
                for (auto& entry : (this->*entriesOf)(subject, kit))
                    all.push_back(std::move(entry));
            chain.seal(author, role, all);
        };
        forAll("cora", "coordinator", &ArmTrial::enrolled);
        forAll("phil", "pharmacist", &ArmTrial::allocated);
        forAll("cora", "coordinator", &ArmTrial::entered);
        chain.publish(ledger);
        forAll("mona", "monitor", &ArmTrial::asked);
        forAll("cora", "coordinator", &ArmTrial::changed);
        forAll("ines", "investigator", &ArmTrial::signedForms);
        forAll("cora", "coordinator", &ArmTrial::countedUp);
        chain.seal("dan", "data-manager",
                   {ChainBuilder::simple(
                        "random.reveal",
                        {{"list", std::string(64, 'a')}, {"slot", std::int64_t{1}}, {"arm", kits.begin()->second}}),
                    ChainBuilder::simple(
                        "data.export",
                        {{"format", "csv"}, {"purpose", kits.begin()->second}, {"sha256", std::string(64, 'b')}})});
        chain.publish(ledger);
    }
    [[nodiscard]] MemorySource source() const { return sourceOf({&chain}, &ledger); }

    static DisclosureChoice blinded() {
        DisclosureChoice choice;
        choice.blinded = true;
        choice.unblinding.forms = {kKitForm};
        choice.unblinding.items = {"I.DOSE"};
        return choice;
    }

private:
    using Entries = std::vector<Entry>;
    using Text = const std::string&;
    static ItemPlace at(Text subject, const char* item, const char* form = "F.VS") {
        return ChainBuilder::placeOf(subject, item, form);
    }
    Entries enrolled(Text subject, Text) { return {chain.subjectAct("subject.enrol", subject)}; }
    Entries allocated(Text subject, Text kit) {
        return {chain.subjectAct("random.allocate", subject,
                                 {{"list", std::string(64, 'a')}, {"slot", std::int64_t{1}}, {"arm", kit}}),
                dispense(chain, subject, kit)};
    }
    Entries entered(Text subject, Text kit) {
        return {chain.value(at(subject, "I.SEX"), "F"), chain.value(at(subject, "I.SMOKES"), "Y"),
                chain.value(at(subject, "I.DOSE"), kit), chain.value(at(subject, "I.KIT", kKitForm), kit)};
    }
    Entries asked(Text subject, Text kit) {
        auto query =
            chain.subjectAct("query.open", subject, {{"query", std::int64_t{1}}, {"text", "Is it " + kit + "?"}});
        query.place = at(subject, "I.KIT", kKitForm);
        return {query};
    }
    Entries changed(Text subject, Text kit) {
        return {chain.value(at(subject, "I.SEX"), "M"), chain.value(at(subject, "I.KIT", kKitForm), kit + "-2")};
    }
    Entries signedForms(Text subject, Text) {
        return {chain.form("form.sign", at(subject, "")), chain.form("form.sign", at(subject, "", kKitForm))};
    }
    Entries countedUp(Text subject, Text) { return {counted(chain, subject)}; }
};

const std::map<std::string, std::string> kActive = {{"HYP-001", "ACTIVE"}, {"HYP-002", "PLACEBO-TWICE-A-DAY"}};
const std::map<std::string, std::string> kPlacebo = {{"HYP-001", "PLACEBO-TWICE-A-DAY"}, {"HYP-002", "ACTIVE"}};

/// A chain that enrolled a participant, and another one that adopted them; a monitor of each signs what the other has.
struct MovedTrial {
    ChainBuilder old{'a'}, home{'c'};
    MovedTrial() {
        old.addTeam();
        home.addTeam();
        const auto place = [](const char* item) { return ChainBuilder::placeOf("HYP-001", item); };
        old.seal("cora", "coordinator", {old.subjectAct("subject.enrol", "HYP-001")});
        old.seal("cora", "coordinator", {old.value(place("I.SEX"), "F"), old.value(place("I.SMOKES"), "N")});
        receive(home, old);
        auto seen = home.form("form.verify", place(""));
        seen.data = Json::Object{{"covers", base::encodeHex(old.coversOf(seen.place))}};
        home.seal("mona", "monitor", {seen});
        old.seal("cora", "coordinator", {old.value(place("I.SMOKES"), "Y")});
        const Json::Object to{{"chain", home.chain}, {"seal", base::encodeHex(home.seals.back().hash)}};
        old.seal("cora", "coordinator", {old.subjectAct("subject.transfer", "HYP-001", to)});
        const Json::Object from{
            {"chain", old.chain}, {"seal", base::encodeHex(old.seals.back().hash)}, {"forced", false}};
        home.seal("cora", "coordinator", {home.subjectAct("subject.adopt", "HYP-001", from)});
        home.values = old.values;
        home.leaves = old.leaves;
        home.seal("cora", "coordinator", {home.value(place("I.SEX"), "M"), home.value(place("I.AGE"), "50")});
        home.seal("ines", "investigator", {home.form("form.sign", place(""))});
    }
    [[nodiscard]] MemorySource source() const { return sourceOf({&home, &old}, nullptr); }

private:
    static void receive(ChainBuilder& to, const ChainBuilder& from) {
        const Json::Array heads{Json::Object{{"chain", from.chain},
                                             {"head", base::encodeHex(from.seals.back().hash)},
                                             {"length", static_cast<std::int64_t>(from.seals.size())}}};
        to.seal("root", "admin", {ChainBuilder::simple("data.receive", {{"format", "x"}, {"heads", heads}})});
    }
};

bool isFoundation(const Entry& entry) {
    return entry.act == "chain.open" || entry.act == "study.version" ||
           std::string_view(entry.act).starts_with("person.");
}

/// What somebody has who holds a disclosure and knows of a withheld entry everything but which of two values it has.
class Guesser {
public:
    explicit Guesser(const std::string& lines) : m_lines(lines) {
        static constexpr std::string_view kKey = "\"salt\":\"";
        for (auto at = lines.find(kKey); at != std::string::npos; at = lines.find(kKey, at + 1)) {
            const auto from = at + kKey.size();
            m_salts.push_back(
                base::exactly<kSaltBytes>(base::parseBase64(lines.substr(from, lines.find('"', from) - from))).value());
        }
    }
    /// Does any of the values give the leaf, without a salt or with any bytes that look like one in the disclosure?
    [[nodiscard]] bool finds(const Digest& leaf, Entry entry, const std::vector<std::string>& values) const {
        for (const auto& value : values) {
            entry.value = value;
            const std::string json = entry.encode();
            if (crypto::sha256(base::bytesOf(json)) == leaf || ledger::leafHash(base::bytesOf(json)) == leaf ||
                entryLeafHash(Salt{}, json) == leaf)
                return true;
            for (const auto& salt : m_salts)
                if (entryLeafHash(salt, json) == leaf)
                    return true;
        }
        return false;
    }
    [[nodiscard]] bool holds(const std::string& text) const { return m_lines.find(text) != std::string::npos; }

private:
    const std::string& m_lines;
    std::vector<Salt> m_salts;
};

/// Random bytes and what is made of them replaced, letter for letter.
std::string masked(std::string text) {
    static const std::regex random("[0-9a-f]{64}|[A-Za-z0-9+/]{40,}=*|\\+[0-9a-f]{8}\\+");
    std::string out;
    std::size_t from = 0;
    for (std::sregex_iterator at(text.begin(), text.end(), random), end; at != end; ++at) {
        const auto place = static_cast<std::size_t>(at->position());
        out += text.substr(from, place - from) + std::string(static_cast<std::size_t>(at->length()), '#');
        from = place + static_cast<std::size_t>(at->length());
    }
    return out + text.substr(from);
}

} // namespace

/// Disclosures: only the chosen entries are there, they verify, they say what is withheld, and nothing of it can be
/// found out; blinded ones do not tell the arm.
class TestDisclosure : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    base::NoProgress m_progress;
    [[nodiscard]] std::string path(const char* name) const {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

private Q_SLOTS:
    void showsWhatIsChosenAndWhatItRestsOn() {
        Entry value;
        value.act = "item.set";
        value.place = ChainBuilder::placeOf("S-1", "I.SEX", "F.VS");
        Entry open;
        open.act = "chain.open";
        Entry enrol;
        enrol.act = "subject.enrol";
        enrol.place.subject = "S-1";
        Entry exported;
        exported.act = "data.export";
        Entry kit = enrol;
        kit.act = "product.dispense";

        const DisclosureChoice all;
        for (const auto& entry : {value, open, enrol, exported, kit})
            QVERIFY(all.shows(entry));
        DisclosureChoice subject;
        subject.subjects = {"S-1"};
        QVERIFY(subject.shows(value) && subject.shows(open) && subject.shows(enrol) && subject.shows(kit));
        QVERIFY(!subject.shows(exported));
        subject.subjects = {"S-2"};
        QVERIFY(!subject.shows(value) && subject.shows(open) && !subject.shows(enrol) && !subject.shows(kit));
        DisclosureChoice part;
        part.forms = {"F.VS"};
        QVERIFY(part.shows(value) && part.shows(enrol) && !part.shows(kit));
        part.forms = {"F.AE"};
        QVERIFY(!part.shows(value) && part.shows(enrol));
        part.items = {"I.SEX"}; // beside the forms
        QVERIFY(part.shows(value));
        part.subjects = {"S-2"}; // of these participants only
        QVERIFY(!part.shows(value));
        DisclosureChoice blinded = ArmTrial::blinded();
        QVERIFY(blinded.shows(value) && blinded.shows(open) && blinded.shows(enrol));
        QVERIFY(!blinded.shows(kit) && !blinded.shows(exported));
        value.place.form = kKitForm;
        QVERIFY(!blinded.shows(value));
    }

    void oneParticipantsRecord() {
        const ArmTrial trial(kActive);
        auto whole = trial.source();
        DisclosureChoice choice;
        choice.subjects = {"HYP-002"};
        Disclosure source(whole, choice);
        const auto file = path("one.evidence.zip");
        QVERIFY(writeBundle(source, file, m_progress).has_value());
        auto bundle = openBundle(file);
        QVERIFY(bundle.has_value());
        QVERIFY((*bundle)->manifest().value().complete);
        const auto verdict = verifyHere(**bundle);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(!names(verdict.warnings, "coverage-not-checked")); // all that is signed is shown
        QCOMPARE(verdict.counts.withheld, source.count().withheld);
        QCOMPARE(verdict.counts.entries, source.count().shown + source.count().withheld);
        QCOMPARE(verdict.counts.logged, verdict.counts.seals);

        QCOMPARE(verdict.subjectsTotal, std::uint64_t(1));
        const auto& shown = verdict.subjects.at(0);
        QCOMPARE(shown.subject, std::string("HYP-002"));
        QCOMPARE(shown.missing, std::uint64_t(0)); // nothing of the participant is missing
        QCOMPARE(shown.shown, trial.chain.next.at("HYP-002"));
        QVERIFY(shown.counted.has_value()); // up to the seal where that was counted
        QCOMPARE(*shown.counted, shown.last);
        QCOMPARE(shown.later, std::uint64_t(2)); // random.reveal and data.export
        QVERIFY(verdict.encodeJson().find("\"subjects\":[{\"chain\":") != std::string::npos);

        const auto lines = linesOf(**bundle);
        QVERIFY(lines.find("HYP-002") != std::string::npos);
        QVERIFY(lines.find("HYP-001") == std::string::npos);
        QVERIFY(verifyHere(whole).subjects.empty()); // where all is shown there is nothing to list
    }

    void oneFormOfAll() {
        const ArmTrial trial(kActive);
        auto whole = trial.source();
        DisclosureChoice choice;
        choice.forms = {"F.VS"};
        Disclosure source(whole, choice);
        const auto verdict = verifyHere(source);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(!names(verdict.warnings, "coverage-not-checked"));
        QCOMPARE(verdict.subjectsTotal, std::uint64_t(2));
        for (const auto& one : verdict.subjects) { // allocation, kit, two values, query and signature of the other form
            QCOMPARE(one.missing, std::uint64_t(6));
            QVERIFY(one.counted.has_value());
        }
        QVERIFY(linesOf(source).find(kKitForm) == std::string::npos);
    }

    /// The whole point of counting: an entry of the participant that is left out is seen.
    void anEntryLeftOutIsCounted() {
        const ArmTrial trial(kActive);
        auto source = trial.source();
        for (auto& record : source.only().entries)
            if (record.json.find("I.SMOKES") != std::string::npos && record.json.find("HYP-001") != std::string::npos) {
                record.leaf = entryLeafHash(record.salt, record.json);
                record.json.clear();
                record.withheld = "redacted";
            }
        auto verdict = verifyHere(source);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QCOMPARE(verdict.subjects.at(0).missing, std::uint64_t(1));
        QCOMPARE(verdict.subjects.at(1).missing, std::uint64_t(0));
        // taken out altogether it is no longer withheld but missing
        std::erase_if(source.only().entries, [](const EntryRecord& record) { return !record.withheld.empty(); });
        verdict = verifyHere(source);
        QVERIFY2(names(verdict.findings, "entry-missing") && names(verdict.findings, "subject-counter", "HYP-001"),
                 codes(verdict));
    }

    void aWrongCountIsFound() {
        for (const std::int64_t wrong : {0, 2}) {
            ChainBuilder chain;
            chain.addTeam();
            chain.seal("cora", "coordinator", {chain.subjectAct("subject.enrol", "S")});
            chain.seal("cora", "coordinator", {chain.subjectAct("subject.count", "S", {{"count", wrong}})});
            auto source = sourceOf({&chain}, nullptr);
            const auto verdict = verifyHere(source);
            QVERIFY2(names(verdict.findings, "subject-counter", "S"), codes(verdict));
            QCOMPARE(verdict.findingsTotal, std::uint64_t(1));
        }
        ChainBuilder chain;
        chain.addTeam();
        chain.seal("cora", "coordinator", {chain.subjectAct("subject.count", "S", {{"count", "one"}})});
        auto source = sourceOf({&chain}, nullptr);
        QVERIFY(names(verifyHere(source).findings, "entry-malformed", "S"));
    }

    /// Two trials that differ in the arms only: the same lines in the same order, of the same lengths, and archives of
    /// the same size; all that differs is random.
    void blindedDisclosuresDoNotTellTheArm() {
        std::vector<std::string> lines, sizes;
        for (const auto& kits : {kActive, kPlacebo}) {
            const ArmTrial trial(kits);
            auto whole = trial.source();
            Disclosure source(whole, ArmTrial::blinded());
            const auto file = path("blinded.evidence.zip");
            QVERIFY(writeBundle(source, file, m_progress, Packing::Stored).has_value());
            const auto bytes = base::loadFile(file).value();
            sizes.push_back(std::to_string(bytes.size()));
            auto bundle = openBundle(file);
            QVERIFY(bundle.has_value());
            const auto verdict = verifyHere(**bundle);
            QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
            lines.push_back(linesOf(**bundle));
            const std::string_view all = base::textOf(bytes);
            for (const char* word : {"ACTIVE", "PLACEBO", "product.", "random.", "data.export", kKitForm, "I.DOSE"})
                QVERIFY2(all.find(word) == std::string_view::npos, word);
            QVERIFY(all.find("I.SMOKES") != std::string_view::npos); // and the rest is there
        }
        QVERIFY(lines[0] != lines[1]);
        QCOMPARE(masked(lines[0]), masked(lines[1]));
        QCOMPARE(sizes[0], sizes[1]);
        // which is not so where nothing is withheld
        auto active = ArmTrial(kActive).source();
        auto placebo = ArmTrial(kPlacebo).source();
        QVERIFY(masked(linesOf(active)) != masked(linesOf(placebo)));
    }

    /// 10,000 random choices and random sets of entries, of one chain and of two: all verify, nothing withheld can be
    /// guessed, no salt of it is there.
    void tenThousandRandomDisclosures() {
        std::mt19937 random(20261123);
        const auto roll = [&random](unsigned sides) { return static_cast<unsigned>(random() % sides); };
        const auto some = [&](std::initializer_list<const char*> of) {
            std::set<std::string> out;
            for (const char* one : of)
                if (roll(3) == 0)
                    out.insert(one);
            return out;
        };
        const MemorySource logged = ArmTrial(kActive).source();
        const MemorySource moved = MovedTrial().source();
        std::uint64_t withheldValues = 0, moves = 0;
        for (int turn = 0; turn < 10'000; ++turn) {
            const MemorySource& kept = turn % 4 == 0 ? moved : logged;
            MemorySource whole = kept;
            const bool anyEntry = roll(2) == 0;
            if (anyEntry)
                for (auto& [chain, records] : whole.chains)
                    withholdSome(records.entries, 1 + roll(8), roll);
            DisclosureChoice choice = roll(4) == 0 ? ArmTrial::blinded() : DisclosureChoice();
            choice.subjects = some({"HYP-001", "HYP-002"});
            choice.forms = some({"F.VS", kKitForm});
            choice.items = some({"I.SEX", "I.SMOKES", "I.KIT", "I.AGE"});
            Disclosure source(whole, anyEntry ? DisclosureChoice() : choice);
            const auto verdict = verifyHere(source);
            QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
            moves += turn % 4 == 0 && verdict.counts.withheld > 0 ? 1 : 0;
            withheldValues += checkNothingLeaks(source, kept);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(withheldValues > 10'000); // there was something to guess
        QVERIFY(moves > 1'000);
    }

    /// The guesser is no straw man: with the salt in hand the value is found.
    void theGuesserFindsWhatIsNotSalted() {
        const ArmTrial trial(kActive);
        auto whole = trial.source();
        const auto lines = linesOf(whole); // nothing withheld: all salts are here
        const Guesser guesser(lines);
        int values = 0;
        for (const auto& record : whole.only().entries) {
            const auto entry = Entry::parse(record.json).value();
            if (entry.place.item != "I.SEX")
                continue;
            ++values;
            QVERIFY(guesser.finds(entryLeafHash(record.salt, record.json), entry, {"F", "M"}));
            QVERIFY(guesser.finds(crypto::sha256(base::bytesOf(record.json)), entry, {"F", "M"}));
        }
        QVERIFY(values > 3);
    }

private:
    template<class Roll>
    static void withholdSome(std::vector<EntryRecord>& records, unsigned oneOf, Roll roll) {
        for (auto& record : records) {
            if (roll(oneOf) != 0 || isFoundation(Entry::parse(record.json).value()))
                continue;
            record.leaf = entryLeafHash(record.salt, record.json);
            record.json.clear();
            record.salt = {};
            record.withheld = roll(5) == 0 ? "erased" : "redacted";
        }
    }

    /// Gives how many values were withheld.
    static std::uint64_t checkNothingLeaks(EvidenceSource& disclosed, const MemorySource& whole) {
        const auto lines = linesOf(disclosed);
        const Guesser guesser(lines);
        std::uint64_t values = 0;
        for (const auto& [chain, records] : whole.chains) {
            const auto cursor = disclosed.entries(chain).value();
            for (const auto& original : records.entries) {
                const auto record = cursor->next().value().value();
                if (record.withheld.empty())
                    continue;
                if (guesser.holds(base::encodeBase64(original.salt)) || guesser.holds(base::encodeHex(original.salt)))
                    QTest::qFail("a salt is there", __FILE__, __LINE__);
                const auto entry = Entry::parse(original.json).value();
                if (!entry.hasValue)
                    continue;
                ++values;
                const std::string other = entry.value == "F" ? "M" : entry.value == "Y" ? "N" : "F";
                if (guesser.finds(record.leaf, entry, {*entry.value, other}))
                    QTest::qFail("a withheld value was guessed", __FILE__, __LINE__);
            }
        }
        return values;
    }
};

QTEST_GUILESS_MAIN(TestDisclosure)
#include "tst_disclosure.moc"
