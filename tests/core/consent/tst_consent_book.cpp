// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/consent_book.h"
#include "consent/consent_card.h"

#include "evidence/consent_note.h"

#include <QTest>

using namespace caseseal;
using namespace caseseal::consent;
using evidence::ConsentAct;
using evidence::ConsentDocument;

namespace {

constexpr unsigned kLightWork = 4;
const std::string kChain(32, 'a'), kOther(32, 'b');

/// Acts as they would be sealed, one an hour.
class Acts {
public:
    ConsentBook book;

    ConsentMoment next(const std::string& role = "coordinator", const std::string& chain = kChain) {
        m_now.msSinceEpoch += 3'600'000;
        return {chain, m_seal++, 0, "cora", role, m_now, 60};
    }
    ConsentDocument publish(const std::string& version, std::vector<std::string> scopes, bool renew = false,
                            const std::string& name = "main", const std::string& chain = kChain) {
        ConsentDocument document;
        document.hash = base::encodeHex(crypto::sha256(base::bytesOf(name + version)));
        document.name = name;
        document.version = version;
        document.title = name;
        document.scopes = std::move(scopes);
        document.needs = {{"participant"}, {"representative", "witness"}};
        document.renew = renew;
        evidence::Entry entry;
        entry.act = "consent.publish";
        entry.data = document.encode();
        book.take(next("admin", chain), entry);
        return document;
    }
    /// One seal for all who sign.
    ConsentMoment grant(const ConsentDocument& document, std::vector<std::string> scopes,
                        const std::vector<std::string>& signers = {"participant"},
                        const std::string& role = "coordinator", const std::string& chain = kChain) {
        auto at = next(role, chain);
        for (const auto& by : signers) {
            act(at, {true, document.hash, scopes, by, "note", {}}, {});
            ++at.entry;
        }
        return at;
    }
    ConsentMoment withdraw(const ConsentDocument& document, std::vector<std::string> scopes) {
        const auto at = next();
        act(at, {false, document.hash, std::move(scopes), "participant", {}, {}}, "by phone");
        return at;
    }
    void act(const ConsentMoment& at, const ConsentAct& act, const std::string& reason) {
        evidence::Entry entry;
        entry.act = act.name();
        entry.place.subject = "P-1";
        entry.reason = reason;
        entry.data = act.encode();
        book.take(at, entry);
    }
    [[nodiscard]] const ParticipantConsent& participant() const { return *book.find("P-1"); }
    [[nodiscard]] std::set<std::string> scopes() const { return participant().scopes(); }

private:
    base::UtcTime m_now = base::parseTime("2026-03-01T08:00:00.000Z").value();
    std::uint64_t m_seal = 1;
};

using Scopes = std::set<std::string>;

} // namespace

/// What is in force, at any moment, and what is to be asked anew; the card that opens only for its passphrase.
class TestConsentBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyACompleteConsentCounts() {
        Acts acts;
        const auto document = acts.publish("1.0", {"trial", "share"});
        acts.grant(document, {"trial"}, {"representative"});
        QVERIFY(acts.scopes().empty()); // a witness is missing
        acts.grant(document, {"trial"}, {"participant"}, "participant");
        QVERIFY(acts.scopes().empty()); // nobody counter-signed
        acts.grant(document, {"trial", "share"}, {"representative", "witness"});
        QCOMPARE(acts.scopes(), (Scopes{"trial", "share"}));
        QCOMPARE(acts.participant().grants.size(), std::size_t{3});
        QCOMPARE(acts.participant().grants.back().signatures.size(), std::size_t{2});
    }

    void aNewConsentTakesThePlaceOfTheOldOne() {
        Acts acts;
        const auto document = acts.publish("1.0", {"trial", "share"});
        acts.grant(document, {"trial", "share"});
        acts.grant(document, {"trial"}); // the second time without "share"
        QCOMPARE(acts.scopes(), Scopes{"trial"});
    }

    void withdrawnWholeOrByScope() {
        Acts acts;
        const auto main = acts.publish("1.0", {"trial", "share"});
        const auto genes = acts.publish("1.0", {"genes"}, false, "genes");
        acts.grant(main, {"trial", "share"});
        acts.grant(genes, {"genes"});
        acts.withdraw(main, {"share"});
        QCOMPARE(acts.scopes(), (Scopes{"trial", "genes"}));
        acts.withdraw(main, {});
        QCOMPARE(acts.scopes(), Scopes{"genes"}); // the other document is another matter
        QVERIFY(acts.participant().standing().at("main").withdrawal != nullptr);
        acts.grant(main, {"trial"});
        QCOMPARE(acts.scopes(), (Scopes{"trial", "genes"}));
    }

    void atEachMomentOfThePast() {
        Acts acts;
        const auto one = acts.publish("1.0", {"trial"});
        const auto before = acts.next();
        acts.grant(one, {"trial"});
        const auto between = acts.next();
        const auto two = acts.publish("2.0", {"trial"});
        acts.grant(two, {"trial"});
        const auto later = acts.next();
        acts.withdraw(two, {});
        const auto& of = acts.participant();
        QVERIFY(of.standing(&before).empty());
        QCOMPARE(of.standing(&between).at("main").grant->version, std::string("1.0"));
        QCOMPARE(of.standing(&later).at("main").grant->version, std::string("2.0"));
        QVERIFY(of.scopes().empty() && of.scopes(&later).contains("trial"));
        auto elsewhere = between; // a seal of another chain goes by its time
        elsewhere.chain = kOther;
        elsewhere.seal = 9999;
        QCOMPARE(of.standing(&elsewhere).at("main").grant->version, std::string("1.0"));
    }

    void whileAScopeWasInForce() {
        Acts acts;
        const auto document = acts.publish("1.0", {"trial", "share"});
        const auto from = acts.grant(document, {"trial"});
        const auto until = acts.withdraw(document, {});
        acts.grant(document, {"trial"});
        const auto spans = acts.participant().spansOf("trial");
        QCOMPARE(spans.size(), std::size_t{2});
        QVERIFY(spans[0].from.seal == from.seal && spans[0].until->seal == until.seal && !spans[1].until);
        QVERIFY(acts.participant().spansOf("share").empty());
    }

    void aNewVersionAsksAgainWhereItSaysSo() {
        Acts acts;
        const auto one = acts.publish("1.0", {"trial"});
        acts.grant(one, {"trial"});
        acts.publish("1.1", {"trial"});
        QVERIFY(acts.book.renewals().empty()); // a letter was corrected
        acts.publish("2.0", {"trial"}, true);
        const auto three = acts.publish("2.1", {"trial"});
        const auto due = acts.book.renewals();
        QCOMPARE(due.size(), std::size_t{1});
        QCOMPARE(due[0].agreed, std::string("1.0"));
        QCOMPARE(due[0].version, std::string("2.1"));
        QCOMPARE(acts.scopes(), Scopes{"trial"}); // what was agreed to stands until then
        acts.grant(three, {"trial"});
        QVERIFY(acts.book.renewals().empty());
        acts.publish("3.0", {"trial"}, true);
        acts.withdraw(three, {});
        QVERIFY(acts.book.renewals().empty()); // who has withdrawn is not asked
    }

    void everyChainPublishesForItself() {
        Acts acts;
        acts.publish("1.0", {"trial"});
        const auto two = acts.publish("2.0", {"trial", "share"});
        acts.publish("1.0", {"trial"}, false, "main", kOther);
        QCOMPARE(acts.book.inForce(kChain).size(), std::size_t{1});
        QCOMPARE(acts.book.inForce(kChain)[0]->document.version, std::string("2.0"));
        QCOMPARE(acts.book.inForce(kOther)[0]->document.version, std::string("1.0"));
        QVERIFY(acts.book.offers("share") && !acts.book.offers("genes"));
        QVERIFY(acts.book.document(two.hash, kOther) == nullptr);
    }

    void aCardOpensForItsPassphraseOnly() {
        const crypto::SecretBytes passphrase(std::string_view("correct horse")), other(std::string_view("wrong horse"));
        const auto card = ConsentCard::make(kChain, "P-1", "participant");
        const auto text = card.protect(passphrase, kLightWork).value();
        QVERIFY(text.starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n"));
        QVERIFY2(text.size() < 1000, qPrintable(QString::number(text.size()))); // for a code of moderate size
        const auto opened = ConsentCard::open(text, passphrase);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
        QVERIFY(opened->key.publicKey() == card.key.publicKey());
        QCOMPARE(opened->subject, std::string("P-1"));
        QCOMPARE(opened->by, std::string("participant"));
        QCOMPARE(ConsentCard::open(text, other).error().kind, base::ErrorKind::Refused);
        QCOMPARE(ConsentCard::open("no card", passphrase).error().kind, base::ErrorKind::BadInput);
        for (std::size_t i = 40; i < text.size(); i += 29) {
            auto broken = text;
            broken[i] = broken[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!ConsentCard::open(broken, passphrase), qPrintable(QString::number(i)));
        }
        QCOMPARE(card.protect(crypto::SecretBytes(std::string_view("short")), kLightWork).error().kind,
                 base::ErrorKind::BadInput);
        QVERIFY(checkPassphrase(crypto::SecretBytes(std::string_view("ひみつのことばです"))).has_value());
    }
};

QTEST_GUILESS_MAIN(TestConsentBook)
#include "tst_consent_book.moc"
