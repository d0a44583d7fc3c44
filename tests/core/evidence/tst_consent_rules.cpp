// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_builder.h"
#include "evidence/consent_document.h"
#include "evidence/consent_note.h"
#include "verify_here.h"

using namespace caseseal;
using namespace caseseal::evidence;
using namespace caseseal::evidence::test;

namespace {

/// A chain with participants, documents and consents; what can be wrong is set before an act is made.
struct ConsentTrial {
    ChainBuilder chain;
    std::map<std::string, std::string> files;       ///< documents by hash
    std::map<std::string, crypto::SigningKey> keys; ///< by the name that they have in notes
    std::string staff = "cora", role = "coordinator";

    ConsentTrial() {
        chain.addTeam();
        for (const char* subject : {"HYP-001", "HYP-002"})
            chain.seal("cora", "coordinator", {chain.subjectAct("subject.enrol", subject)});
    }

    ConsentDocument document(const std::string& text, const std::string& version) {
        ConsentDocument out;
        out.hash = base::encodeHex(crypto::sha256(base::bytesOf(text)));
        files[out.hash] = text;
        out.name = "main";
        out.version = version;
        out.language = "en";
        out.title = "To take part";
        out.approved = "2026-02-20";
        out.scopes = {"trial", "share"};
        out.needs = {{"participant"}, {"representative", "witness"}};
        return out;
    }
    void publish(const ConsentDocument& document) {
        chain.seal("root", "admin", {ChainBuilder::simple("consent.publish", *document.encode().asObject())});
    }
    [[nodiscard]] std::string keyName(const std::string& by, const std::string& subject) const {
        return consentKeyName(chain.chain, by, subject);
    }
    /// With the signer's key, made at its first use.
    ledger::NoteSigner signer(const std::string& by, const std::string& subject = "HYP-001") {
        const auto name = keyName(by, subject);
        if (!keys.contains(name))
            keys.emplace(name, crypto::SigningKey::make(crypto::Algorithm::Ed25519));
        return {name, keys.at(name).clone()};
    }
    ConsentStatement statement(const ConsentDocument& document, const std::string& by = "participant") {
        ConsentStatement out;
        out.chain = chain.chain;
        out.subject = "HYP-001";
        out.document = document.hash;
        out.version = document.version;
        out.language = document.language;
        out.scopes = {"trial", "share"};
        out.by = by;
        out.after = chain.seals.back().hash;
        out.time = chain.time;
        return out;
    }
    /// As the statement says it, with its key where it is the first of this signer.
    ConsentAct act(const ConsentStatement& statement, bool introduce) {
        const auto with = signer(statement.by, statement.subject);
        return {statement.grant, statement.document,           statement.scopes,
                statement.by,    signConsent(statement, with), introduce ? with.verifierKey().encode() : std::string()};
    }
    Entry entry(const ConsentAct& act, const std::string& subject = "HYP-001") {
        return chain.subjectAct(std::string(act.name()), subject, *act.encode().asObject());
    }
    void seal(const std::vector<Entry>& entries) { chain.seal(staff, role, entries); }
    void grant(const ConsentDocument& document, bool introduce = true) {
        seal({entry(act(statement(document), introduce))});
    }
    [[nodiscard]] MemorySource source() const {
        auto out = sourceOf({&chain}, nullptr);
        for (const auto& [hash, text] : files)
            out.contents["documents/" + hash] = text;
        return out;
    }
    [[nodiscard]] Verdict verdict() const {
        auto from = source();
        return verifyHere(from);
    }
};

#define INTACT(trial)                                                                                                  \
    do {                                                                                                               \
        const auto intactVerdict = (trial).verdict();                                                                  \
        QVERIFY2(intactVerdict.kind == VerdictKind::Intact, codes(intactVerdict));                                     \
    } while (false)

} // namespace

/// Consents that stand verify; a changed character, a moved signature, another key, a wrong order or time is found.
class TestConsentRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatStandsIsIntact() {
        ConsentTrial trial;
        const auto first = trial.document("Text one", "1.0");
        trial.publish(first);
        trial.grant(first);
        const auto second = trial.document("Text two", "2.0");
        trial.publish(second);
        trial.grant(second, false); // with the card of the first time
        auto less = trial.statement(second);
        less.grant = false;
        less.scopes = {"share"};
        trial.seal({trial.entry(trial.act(less, false))});
        auto byPhone = trial.entry({false, second.hash, {}, "participant", {}, {}});
        byPhone.reason = "By phone";
        trial.seal({byPhone});
        INTACT(trial);
    }

    void aRepresentativeSignsBesideAWitness() {
        ConsentTrial trial;
        const auto document = trial.document("Text", "1.0");
        trial.publish(document);
        trial.seal({trial.entry(trial.act(trial.statement(document, "representative"), true)),
                    trial.entry(trial.act(trial.statement(document, "witness"), true))});
        INTACT(trial);
    }

    void aLostCardTakesAWitness() {
        ConsentTrial trial;
        const auto document = trial.document("Text", "1.0");
        trial.publish(document);
        trial.grant(document);
        trial.keys.clear(); // the participant makes another key
        trial.seal({trial.entry(trial.act(trial.statement(document), true)),
                    trial.entry(trial.act(trial.statement(document, "witness"), true))});
        INTACT(trial);
        QVERIFY(names(trial.verdict().warnings, "consent-new-key", "HYP-001"));
        trial.keys.clear();
        trial.grant(document);
        QVERIFY2(names(trial.verdict().findings, "consent-signature", "HYP-001"), codes(trial.verdict()));
    }

    void whatIsWrongIsFound_data() {
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* wrong, const char* code) {
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString::fromLatin1(code);
        };
        row("a changed character", "consent-signature");
        row("moved to another participant", "consent-signature");
        row("moved to another document", "consent-signature");
        row("moved from another chain", "consent-signature");
        row("more scopes than signed", "consent-signature");
        row("another signer", "consent-signature");
        row("a grant out of a withdrawal", "consent-signature");
        row("another version signed", "consent-signature");
        row("another language signed", "consent-signature");
        row("no signature", "consent-signature");
        row("two lines", "consent-signature");
        row("a key of another name", "consent-signature");
        row("no key", "consent-signature");
        row("the key of another participant", "consent-signature");
        row("one key for two signers", "consent-signature");
        row("the key of staff", "consent-signature");
        row("the key of staff who come later", "consent-signature");
        row("a witness is missing", "consent-signature");
        row("different scopes", "consent-signature");
        row("a withdrawal without a reason", "consent-signature");
        row("a withdrawal with another key", "consent-signature");
        row("a document never published", "consent-order");
        row("a document that was replaced", "consent-order");
        row("a scope that is not there", "consent-order");
        row("before the approval", "consent-order");
        row("dated back", "consent-order");
        row("dated ahead", "consent-order");
        row("an old signature", "consent-order");
        row("after a seal of nobody", "consent-order");
        row("after a seal that is too old", "consent-order");
        row("a version that comes back", "consent-order");
        row("two texts of one version", "consent-order");
        row("the document is not there", "document-hash");
        row("the document was altered", "document-hash");
    }
    void whatIsWrongIsFound() {
        QFETCH(QString, wrong);
        QFETCH(QString, code);
        ConsentTrial trial;
        const auto document = trial.document("Text", "1.0");
        trial.publish(document);
        spoil(trial, document, wrong.toStdString());
        const auto verdict = trial.verdict();
        QVERIFY(verdict.kind == VerdictKind::Altered);
        QVERIFY2(names(verdict.findings, code.toLatin1().constData()), codes(verdict));
        for (const auto& finding : verdict.findings)
            QVERIFY2(finding.code == code.toStdString(), codes(verdict));
    }

    /// Who forges has the keys of staff and seals anew: the participant, the seal and the entry are named all the same.
    void forgeriesAreFoundWhereTheyAre_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("subject");
        QTest::newRow("a changed character") << QByteArray("consent-signature") << QByteArray("HYP-001");
        QTest::newRow("moved to another participant") << QByteArray("consent-signature") << QByteArray("HYP-002");
        QTest::newRow("the key of staff") << QByteArray("consent-signature") << QByteArray("HYP-001");
        QTest::newRow("dated back") << QByteArray("consent-order") << QByteArray("HYP-001");
    }
    void forgeriesAreFoundWhereTheyAre() {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, subject);
        ConsentTrial trial;
        const auto document = trial.document("Text", "1.0");
        trial.publish(document);
        spoil(trial, document, QTest::currentDataTag());
        const auto verdict = trial.verdict();
        QCOMPARE(verdict.findings.size(), std::size_t{1});
        const auto& finding = verdict.findings.front();
        QCOMPARE(QByteArray::fromStdString(finding.code), code);
        QCOMPARE(QByteArray::fromStdString(finding.place.subject), subject);
        QCOMPARE(finding.seal, std::optional<std::uint64_t>(trial.chain.seals.size() - 1));
        QCOMPARE(finding.entry, std::optional<std::uint64_t>(0));
    }

    /// Who has no keys alters what is sealed: each key of each act on consent.
    void aSealedActIsNotAltered_data() {
        QTest::addColumn<QByteArray>("act");
        QTest::addColumn<QByteArray>("key");
        const std::pair<const char*, QByteArrayList> acts[] = {
            {"consent.publish", {"document", "name", "version", "language", "title", "approved", "scopes", "needs"}},
            {"consent.grant", {"document", "scopes", "by", "signature", "key", "subject", "reason", "act"}},
            {"consent.withdraw", {"document", "scopes", "by", "signature", "subject", "reason", "act"}}};
        for (const auto& [act, keys] : acts)
            for (const auto& key : keys)
                QTest::newRow(QByteArray(act) + ' ' + key) << QByteArray(act) << key;
    }
    void aSealedActIsNotAltered() {
        QFETCH(QByteArray, act);
        QFETCH(QByteArray, key);
        ConsentTrial trial;
        const auto document = trial.document("Text", "1.0");
        trial.publish(document);
        trial.grant(document);
        auto back = trial.statement(document);
        back.grant = false;
        trial.seal({trial.entry(trial.act(back, false))});
        INTACT(trial);
        auto source = trial.source();
        auto& entries = source.only().entries;
        const auto at = std::find_if(entries.begin(), entries.end(), [&act](const EntryRecord& record) {
            return record.json.find("\"" + act.toStdString() + "\"") != std::string::npos;
        });
        QVERIFY(at != entries.end());
        auto entry = Entry::parse(at->json).value();
        alter(entry, key.toStdString());
        at->json = entry.encode();
        const auto verdict = verifyHere(source);
        QVERIFY(verdict.kind == VerdictKind::Altered);
        QVERIFY2(std::any_of(verdict.findings.begin(), verdict.findings.end(),
                             [&at](const Finding& one) { return one.code == "entry-root" && one.seal == at->seal; }),
                 codes(verdict));
    }

    /// A stranger sees what is shown; of the rest the verdict says that it was not checked.
    void whatIsNotShownIsSaid() {
        ConsentTrial trial;
        const auto document = trial.document("Text", "1.0");
        trial.publish(document);
        trial.grant(document);
        trial.grant(document, false);
        auto source = trial.source();
        auto& entries = source.only().entries;
        auto& hidden = entries[entries.size() - 2]; // the one that introduces the key
        hidden.leaf = entryLeafHash(hidden.salt, hidden.json);
        hidden.withheld = "redacted";
        hidden.json.clear();
        hidden.salt = {};
        const auto verdict = verifyHere(source);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(names(verdict.warnings, "consent-not-checked"));
    }

    void everyByteOfTheNoteCounts() {
        ConsentTrial trial;
        const auto document = trial.document("Text", "1.0");
        const auto statement = trial.statement(document);
        const auto signer = trial.signer("participant");
        const auto note = signConsent(statement, signer);
        QVERIFY(readConsent(note, signer.verifierKey()).value() == statement);
        for (std::size_t i = 0; i < note.size(); ++i) {
            auto other = note;
            other[i] = static_cast<char>(other[i] ^ 1);
            const auto read = readConsent(other, signer.verifierKey());
            QVERIFY2(!read.has_value(), qPrintable(QString::number(i)));
        }
    }

    void namesOfKeysAreNotes() {
        QCOMPARE(QString::fromStdString(consentKeyName("c", "participant", "HYP-001")),
                 QStringLiteral("c/participant/HYP-001"));
        const auto name = consentKeyName("c", "witness", "A b+é/1");
        QCOMPARE(QString::fromStdString(name), QStringLiteral("c/witness/A%20b%2b%c3%a9%2f1"));
        QVERIFY(ledger::isNoteName(name));
    }

    void documentsAreReadAsTheyWereWritten() {
        ConsentTrial trial;
        auto document = trial.document("Text", "1.0");
        document.scopeTexts = {{"share", "To hand on"}};
        document.mediaType = "text/plain";
        document.renew = true;
        const auto entry = ChainBuilder::simple("consent.publish", *document.encode().asObject());
        QVERIFY(ConsentDocument::parse(entry).value() == document);
        QVERIFY(document.isSignedBy({"participant"}) && document.isSignedBy({"representative", "witness"}));
        QVERIFY(!document.isSignedBy({"representative"}) && !document.isSignedBy({"witness"}));
        for (const char* wrong :
             {R"({"needs":[]})", R"({"needs":[[]]})", R"({"needs":[["nurse"]]})", R"({"scopes":["A"]})",
              R"({"scopes":["a","a"]})", R"({"name":"No Name"})", R"({"title":7})"}) {
            auto bad = entry;
            auto data = *bad.data.asObject();
            const Json more = Json::parse(wrong).value();
            for (const auto& [key, value] : *more.asObject())
                data[key] = value;
            bad.data = data;
            QVERIFY2(!ConsentDocument::parse(bad), wrong);
        }
    }

private:
    static void alter(Entry& entry, const std::string& key) {
        if (key == "subject") {
            entry.place.subject = "HYP-002";
        } else if (key == "reason") {
            entry.reason = "Another one";
        } else if (key == "act") {
            entry.act = entry.act == "consent.grant" ? "consent.withdraw" : "consent.grant";
        } else {
            auto data = *entry.data.asObject();
            QVERIFY2(data.contains(key), key.c_str());
            if (auto text = data[key].asString() ? *data[key].asString() : std::string(); !text.empty())
                data[key] = text.substr(0, text.size() - 1) + (text.back() == '1' ? "2" : "1");
            else
                data[key] = Json::Array(data[key].asArray()->begin(), data[key].asArray()->end() - 1);
            entry.data = data;
        }
    }

    static void spoil(ConsentTrial& t, const ConsentDocument& document, const std::string& wrong) {
        const auto statement = t.statement(document);
        if (spoilStatement(t, document, statement, wrong))
            return;
        if (spoilKey(t, document, statement, wrong))
            return;
        if (spoilTogether(t, document, statement, wrong))
            return;
        QVERIFY2(spoilDocuments(t, document, statement, wrong), wrong.c_str());
    }

    /// What was signed is not what is sealed, or not of that time.
    static bool spoilStatement(ConsentTrial& t, const ConsentDocument& document, const ConsentStatement& statement,
                               const std::string& wrong) {
        auto act = t.act(statement, true);
        const auto resign = [&](auto change) {
            auto other = statement;
            change(other);
            act.signature = signConsent(other, t.signer("participant"));
        };
        if (wrong == "a changed character") {
            const auto at = act.signature.find("\"1.0\"");
            act.signature[at + 1] = '2';
        } else if (wrong == "moved to another document") {
            resign([](auto& s) { s.document[0] = s.document[0] == 'a' ? 'b' : 'a'; });
        } else if (wrong == "moved from another chain") {
            resign([](auto& s) { s.chain = std::string(32, 'f'); });
        } else if (wrong == "more scopes than signed") {
            resign([](auto& s) { s.scopes = {"trial"}; });
        } else if (wrong == "another signer") {
            resign([](auto& s) { s.by = "representative"; });
        } else if (wrong == "a grant out of a withdrawal") {
            resign([](auto& s) { s.grant = false; });
        } else if (wrong == "another version signed") {
            resign([](auto& s) { s.version = "0.9"; });
        } else if (wrong == "another language signed") {
            resign([](auto& s) { s.language = "ja"; });
        } else if (wrong == "no signature") {
            act.signature.clear();
        } else if (wrong == "two lines") {
            act.signature += act.signature.substr(act.signature.find("\n\n") + 2);
        } else if (wrong == "before the approval") {
            auto early = document;
            early.hash = t.document("Another text", "1.1").hash;
            early.version = "1.1";
            early.approved = "2026-03-02";
            t.publish(early);
            t.grant(early);
            return true;
        } else if (wrong == "dated back") {
            resign([](auto& s) { s.time.msSinceEpoch -= 2 * kConsentClockMs; });
        } else if (wrong == "dated ahead") {
            resign([](auto& s) { s.time.msSinceEpoch += 2 * kConsentClockMs; });
        } else if (wrong == "an old signature") {
            t.chain.time.msSinceEpoch += kMaxConsentMs + 1;
        } else if (wrong == "after a seal of nobody") {
            resign([](auto& s) { s.after[0] ^= 1; });
        } else if (wrong == "after a seal that is too old") {
            t.chain.time.msSinceEpoch -= 1000 * static_cast<std::int64_t>(kMaxConsentSeals);
            for (std::uint64_t i = 0; i < kMaxConsentSeals; ++i)
                t.chain.seal("dan", "data-manager",
                             {ChainBuilder::simple("clock.warning",
                                                   {{"expected", std::int64_t{1}}, {"seen", std::int64_t{2}}})});
        } else {
            return false;
        }
        t.seal({t.entry(act)});
        return true;
    }

    /// Whose key it is.
    static bool spoilKey(ConsentTrial& t, const ConsentDocument& document, ConsentStatement statement,
                         const std::string& wrong) {
        if (wrong == "moved to another participant") {
            t.seal({t.entry(t.act(statement, true))});
            auto moved = t.act(statement, false);
            moved.key = t.signer("participant", "HYP-002").verifierKey().encode();
            t.seal({t.entry(moved, "HYP-002")});
        } else if (wrong == "a key of another name") {
            auto act = t.act(statement, true);
            act.key = t.signer("participant", "HYP-002").verifierKey().encode();
            t.seal({t.entry(act)});
        } else if (wrong == "no key") {
            t.seal({t.entry(t.act(statement, false))});
        } else if (wrong == "the key of another participant" || wrong == "one key for two signers") {
            t.grant(document);
            const bool witness = wrong == "one key for two signers";
            statement.by = witness ? "witness" : "participant";
            statement.subject = witness ? "HYP-001" : "HYP-002";
            t.keys.emplace(t.keyName(statement.by, statement.subject),
                           t.keys.at(t.keyName("participant", "HYP-001")).clone());
            std::vector<Entry> entries{t.entry(t.act(statement, true), statement.subject)};
            if (witness)
                entries.push_back(t.entry(t.act(t.statement(document), false)));
            t.seal(entries);
        } else if (wrong == "the key of staff" || wrong == "the key of staff who come later") {
            const bool later = wrong == "the key of staff who come later";
            auto key = crypto::SigningKey::make(crypto::Algorithm::Ed25519);
            t.keys.insert_or_assign(t.keyName("participant", "HYP-001"), key.clone());
            if (later)
                t.grant(document);
            const ledger::NoteSigner staff(t.chain.chain + "/mallory", std::move(key));
            t.chain.seal("root", "admin",
                         {ChainBuilder::simple("person.add", {{"key", staff.verifierKey().encode()},
                                                              {"name", "M"},
                                                              {"person", "mallory"},
                                                              {"roles", Json::Array{"coordinator"}}})});
            if (!later)
                t.grant(document);
        } else {
            return false;
        }
        return true;
    }

    /// What the signatures of a seal are together, and withdrawals.
    static bool spoilTogether(ConsentTrial& t, const ConsentDocument& document, ConsentStatement statement,
                              const std::string& wrong) {
        if (wrong == "a witness is missing") {
            t.seal({t.entry(t.act(t.statement(document, "representative"), true))});
        } else if (wrong == "different scopes") {
            auto witness = t.statement(document, "witness");
            witness.scopes = {"trial"};
            t.seal({t.entry(t.act(statement, true)), t.entry(t.act(witness, true))});
        } else if (wrong == "a withdrawal without a reason") {
            t.grant(document);
            t.seal({t.entry({false, document.hash, {}, "participant", {}, {}})});
        } else if (wrong == "a withdrawal with another key") {
            t.grant(document);
            t.keys.clear();
            statement.grant = false;
            t.seal({t.entry(t.act(statement, false))});
        } else {
            return false;
        }
        return true;
    }

    static bool spoilDocuments(ConsentTrial& t, const ConsentDocument& document, ConsentStatement statement,
                               const std::string& wrong) {
        if (wrong == "a document never published") {
            t.grant(t.document("Never", "3.0"));
        } else if (wrong == "a document that was replaced") {
            t.publish(t.document("Text two", "2.0"));
            t.grant(document);
        } else if (wrong == "a scope that is not there") {
            statement.scopes = {"trial", "genes"};
            t.seal({t.entry(t.act(statement, true))});
        } else if (wrong == "a version that comes back") {
            t.publish(t.document("Text two", "2.0"));
            t.publish(document);
        } else if (wrong == "two texts of one version") {
            t.publish(t.document("Another text", "1.0"));
        } else if (wrong == "the document is not there") {
            t.files.clear();
        } else if (wrong == "the document was altered") {
            t.files[document.hash] += ".";
        } else {
            return false;
        }
        return true;
    }
};

QTEST_GUILESS_MAIN(TestConsentRules)
#include "tst_consent_rules.moc"
