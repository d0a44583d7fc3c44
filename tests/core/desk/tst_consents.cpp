// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_trial.h"

#include "desk/consents.h"
#include "desk/disclosures.h"
#include "desk/exports.h"
#include "store/trial_file.h"

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;

namespace {

constexpr unsigned kLightWork = 4;
const std::string kSubject = "P-1";

const crypto::SecretBytes& passphrase() {
    static const crypto::SecretBytes word(std::string_view("a word of my own"));
    return word;
}

NewConsentDocument document(const std::string& version, const std::string& text, bool renew = false) {
    NewConsentDocument out;
    const auto bytes = base::bytesOf(text);
    out.content.assign(bytes.begin(), bytes.end());
    auto& document = out.document;
    document.name = "main";
    document.version = version;
    document.language = "en";
    document.title = "To take part";
    document.approved = "2026-10-20";
    document.scopes = {"trial", "share"};
    document.scopeTexts = {{"trial", "To take part"}, {"share", "To hand my data on"}};
    document.needs = {{"participant"}, {"representative", "witness"}};
    document.renew = renew;
    return out;
}

/// A trial in which consents are given.
class ConsentBench : public WorkTrial {
public:
    std::string publish(const NewConsentDocument& document) {
        auto& desk = as("root");
        must(desk.consents().publish(document));
        return must(desk.consents().book())->documents().back().document.hash;
    }
    void enrol() { must(as("nora").enrol(kSubject)); }
    static ConsentOrder order(const std::string& hash, std::vector<std::string> scopes = {"trial", "share"},
                              std::vector<std::string> signers = {"participant"}) {
        return {kSubject, hash, std::move(scopes), std::move(signers), false};
    }
    /// A first consent; gives the participant's card.
    std::string grant(const std::string& hash, std::vector<std::string> scopes = {"trial", "share"}) {
        auto& desk = as("nora");
        const auto signing = must(desk.consents().begin(order(hash, std::move(scopes))));
        auto card = must(signing->signWithNewCard("participant", passphrase(), kLightWork));
        must(desk.consents().complete(*signing, kWord()));
        return card;
    }
    [[nodiscard]] static ItemDraft weight(const char* exception = "") {
        auto draft = value("I.KG", "70");
        if (*exception != '\0')
            draft.checks.push_back({Consents::kRule, {}, exception});
        return draft;
    }
    [[nodiscard]] static std::set<std::string> scopesOf(Desk& desk) {
        return must(desk.consents().status(kSubject)).scopes();
    }
};

using Scopes = std::set<std::string>;

} // namespace

/// From a document to a consent that counts, to what hangs on it, to its end.
class TestConsents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void documentsArePublishedByAdministrators() {
        ConsentBench trial;
        const auto one = document("1.0", "Text one");
        REFUSED(trial.as("nora").consents().publish(one));
        QCOMPARE(trial.refusals(), std::vector<std::string>{"consent.publish"});
        const auto hash = trial.publish(one);
        QCOMPARE(must(trial.as("nora").consents().text(hash)), one.content);
        auto& consents = trial.as("root").consents();
        REFUSED(consents.publish(one));                           // the same file
        REFUSED(consents.publish(document("1.0", "Other text"))); // the same version, another text
        OK(consents.publish(document("2.0", "Text two")));
        auto again = document("1.0", "Text three");
        again.document.language = "ja";
        REFUSED(consents.publish(again)); // 1.0 was replaced
        again.document.version = "2.0";
        OK(consents.publish(again)); // a translation of what is in force
        QVERIFY(trial.verify().kind == evidence::VerdictKind::Intact);
    }

    void unusableDocumentsAreNamed_data() {
        QTest::addColumn<QString>("wrong");
        for (const char* wrong : {"name", "version", "title", "approved", "ahead", "scope", "no scope", "twice", "text",
                                  "needs", "witness alone", "bytes", "empty", "language"})
            QTest::newRow(wrong) << QString::fromLatin1(wrong);
    }
    void unusableDocumentsAreNamed() {
        QFETCH(QString, wrong);
        ConsentBench trial;
        auto& consents = trial.as("root").consents();
        auto one = document("1.0", "Text one");
        auto& said = one.document;
        if (wrong == QLatin1String("name"))
            said.name = "Main Consent";
        else if (wrong == QLatin1String("version"))
            said.version.clear();
        else if (wrong == QLatin1String("title"))
            said.title = "two\nlines";
        else if (wrong == QLatin1String("approved"))
            said.approved = "20.10.2026";
        else if (wrong == QLatin1String("ahead"))
            said.approved = "2027-01-01";
        else if (wrong == QLatin1String("scope"))
            said.scopes = {"Trial!"};
        else if (wrong == QLatin1String("no scope"))
            said.scopes.clear();
        else if (wrong == QLatin1String("twice"))
            said.scopes = {"trial", "trial"};
        else if (wrong == QLatin1String("text"))
            said.scopeTexts["genes"] = "Of a scope that is not there";
        else if (wrong == QLatin1String("needs"))
            said.needs.clear();
        else if (wrong == QLatin1String("witness alone"))
            said.needs = {{"witness"}};
        else if (wrong == QLatin1String("bytes"))
            one.content = {0xff, 0xfe, 0x00};
        else if (wrong == QLatin1String("empty"))
            one.content.clear();
        else
            said.language = "en US";
        const auto published = consents.publish(one);
        QVERIFY(!published.has_value());
        QCOMPARE(published.error().kind, base::ErrorKind::BadInput);
    }

    void aConsentCountsAndIsProved() {
        ConsentBench trial;
        const auto hash = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        const auto before = must(trial.as("nora").projection().counts()).seals;
        trial.grant(hash);
        auto& desk = trial.as("nora");
        QCOMPARE(must(desk.projection().counts()).seals, before + 1); // one seal holds it all
        const auto status = must(desk.consents().status(kSubject));
        QCOMPARE(status.lines.size(), std::size_t{1});
        QCOMPARE(status.lines[0].version, std::string("1.0"));
        QCOMPARE(status.scopes(), (Scopes{"trial", "share"}));
        QVERIFY(!status.due());
        const auto verdict = trial.verify();
        QVERIFY2(verdict.kind == evidence::VerdictKind::Intact,
                 verdict.findings.empty() ? "" : verdict.findings.front().what.c_str());
    }

    void allWhoMustSignDo() {
        ConsentBench trial;
        const auto hash = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        auto& desk = trial.as("nora");
        auto& consents = desk.consents();
        QCOMPARE(consents.begin(ConsentBench::order(hash, {"trial"}, {"representative"})).error().kind,
                 base::ErrorKind::BadInput);
        const auto signing = must(consents.begin(ConsentBench::order(hash, {"trial"}, {"representative", "witness"})));
        OK(signing->signWithNewCard("representative", passphrase(), kLightWork));
        QCOMPARE(signing->missing(), std::vector<std::string>{"witness"});
        REFUSED(consents.complete(*signing, kWord()));
        QVERIFY(!signing->signWithNewCard("participant", passphrase(), kLightWork)); // nobody asked
        OK(signing->signWithNewCard("witness", passphrase(), kLightWork));
        REFUSED(consents.complete(*signing, crypto::SecretBytes(std::string_view("not my password"))));
        QVERIFY(ConsentBench::scopesOf(desk).empty());
        OK(consents.complete(*signing, kWord()));
        QCOMPARE(ConsentBench::scopesOf(desk), Scopes{"trial"});
        QCOMPARE(trial.refusals(), (std::vector<std::string>{"consent.grant", "consent.grant"}));
        QVERIFY(trial.verify().kind == evidence::VerdictKind::Intact);
    }

    void onlyWhatIsInForceIsSigned() {
        ConsentBench trial;
        const auto one = trial.publish(document("1.0", "Text one"));
        const auto two = trial.publish(document("2.0", "Text two"));
        trial.enrol();
        auto& consents = trial.as("nora").consents();
        REFUSED(consents.begin(ConsentBench::order(one)));
        QCOMPARE(consents.begin(ConsentBench::order(two, {"genes"})).error().kind, base::ErrorKind::BadInput);
        QCOMPARE(consents.begin(ConsentBench::order(two, {})).error().kind, base::ErrorKind::BadInput);
        auto nobody = ConsentBench::order(two);
        nobody.subject = "P-9";
        QCOMPARE(consents.begin(nobody).error().kind, base::ErrorKind::BadInput);
        REFUSED(trial.as("tom").consents().begin(ConsentBench::order(two))); // a monitor
    }

    void oldSignaturesAreGivenAnew() {
        ConsentBench trial;
        const auto hash = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        auto& consents = trial.as("nora").consents();
        const auto signing = must(consents.begin(ConsentBench::order(hash)));
        OK(signing->signWithNewCard("participant", passphrase(), kLightWork));
        trial.clock->advanceMs(25LL * 60 * 60 * 1000);
        REFUSED(consents.complete(*signing, kWord()));
        trial.clock->setNow(base::UtcTime{trial.clock->now().msSinceEpoch - 48LL * 60 * 60 * 1000});
        REFUSED(consents.begin(ConsentBench::order(hash))); // the clock was set back
    }

    void laterConsentsTakeTheCardOrAWitness() {
        ConsentBench trial;
        const auto one = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        const auto card = trial.grant(one);
        const auto two = trial.publish(document("2.0", "Text two", true));
        auto& consents = trial.as("nora").consents();
        QVERIFY(must(consents.status(kSubject)).due());
        auto signing = must(consents.begin(ConsentBench::order(two)));
        QVERIFY(signing->hasCard("participant"));
        REFUSED(signing->signWithCard("participant", card, crypto::SecretBytes(std::string_view("another word"))));
        OK(signing->signWithNewCard("participant", passphrase(), kLightWork));
        REFUSED(consents.complete(*signing, kWord())); // as if it were lost, and nobody witnesses it
        OK(signing->signWithCard("participant", card, passphrase()));
        OK(consents.complete(*signing, kWord()));
        QVERIFY(!must(consents.status(kSubject)).due());

        signing = must(consents.begin(ConsentBench::order(two, {"trial"}, {"participant", "witness"})));
        const auto fresh = must(signing->signWithNewCard("participant", passphrase(), kLightWork));
        OK(signing->signWithNewCard("witness", passphrase(), kLightWork));
        OK(consents.complete(*signing, kWord()));
        signing = must(consents.begin(ConsentBench::order(two)));
        REFUSED(signing->signWithCard("participant", card, passphrase())); // given up
        OK(signing->signWithCard("participant", fresh, passphrase()));
        const auto verdict = trial.verify();
        QVERIFY(verdict.kind == evidence::VerdictKind::Intact);
        QVERIFY(std::any_of(verdict.warnings.begin(), verdict.warnings.end(),
                            [](const auto& one) { return one.code == "consent-new-key"; }));
    }

    void staffDoNotSignForParticipants() {
        ConsentBench trial;
        const auto hash = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        trial.close();
        const auto chain = must(trial.as("nora").consents().book())->documents()[0].at.chain;
        trial.close();
        std::string card;
        {
            const auto opened = must(store::TrialFile::open(trial.folder(), "nora", kWord()));
            const consent::ConsentCard forged{chain, kSubject, "participant", opened.unlocked.signingKey.clone()};
            card = must(forged.protect(passphrase(), kLightWork));
        }
        auto& desk = trial.as("nora");
        const auto signing = must(desk.consents().begin(ConsentBench::order(hash)));
        OK(signing->signWithCard("participant", card, passphrase()));
        REFUSED(desk.consents().complete(*signing, kWord()));
        QVERIFY(ConsentBench::scopesOf(desk).empty());
        QCOMPARE(trial.refusals(), std::vector<std::string>{"consent.grant"});
    }

    void nothingIsEnteredWithoutConsent() {
        ConsentBench trial;
        trial.enrol();
        OK(trial.as("nora").record(kVitals, {ConsentBench::weight()})); // nobody has asked for consents yet
        const auto hash = trial.publish(document("1.0", "Text one"));
        auto& desk = trial.as("nora");
        auto draft = value("I.CM", "175");
        REFUSED(desk.record(kVitals, {draft}));
        QCOMPARE(must(desk.check(kVitals, {draft})).back().rule, std::string(Consents::kRule));
        draft.checks = {{Consents::kRule, {}, "Emergency; the consent follows"}};
        QVERIFY(must(desk.check(kVitals, {draft})).empty());
        OK(desk.record(kVitals, {draft}));
        const auto rows = must(desk.projection().history(placeOf("I.CM")));
        QCOMPARE(rows.back().entry.checks.size(), std::size_t{1});
        QCOMPARE(rows.back().entry.checks[0].answer, std::string("Emergency; the consent follows"));
        QVERIFY(!rows.back().entry.checks[0].message.empty());
        trial.grant(hash);
        auto note = value("I.NOTE", "well");
        note.checks = {{Consents::kRule, {}, "not needed any more"}};
        OK(trial.as("nora").record(kVitals, {note}));
        QVERIFY(must(trial.as("nora").projection().history(placeOf("I.NOTE"))).back().entry.checks.empty());
    }

    void visitsLieWithinTheConsent() {
        ConsentBench trial;
        const auto hash = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        const auto card = trial.grant(hash); // 2026-11-01
        auto& desk = trial.as("elias");
        OK(desk.forms().schedule(kSubject, "SE.V2", "", "2026-10-30", "It was that day"));
        const FormPlace early{kSubject, "SE.V2", "", "F.VS", ""};
        REFUSED(desk.record(early, {ConsentBench::weight()}));
        OK(desk.record(early, {ConsentBench::weight("Screening of an earlier study")}));
        OK(desk.record(kVitals, {ConsentBench::weight()})); // a visit without a day
        auto withdrawal = ConsentBench::order(hash, {});
        withdrawal.withdraw = true;
        OK(desk.consents().withdraw(withdrawal, "By phone"));
        REFUSED(desk.record(kVitals, {value("I.CM", "170")}));
        auto late = value("I.CM", "170");
        late.checks = {{Consents::kRule, {}, "Measured before the withdrawal"}};
        OK(desk.record(kVitals, {late}));
    }

    void filesOfDataAreHeldToIt() {
        ConsentBench trial;
        trial.publish(document("1.0", "Text one"));
        auto& desk = trial.as("nora");
        base::NoProgress quiet;
        Desk::DataLine line;
        line.line = 1;
        line.form = kVitals;
        line.draft = ConsentBench::weight();
        line.draft.source = "import";
        const auto refused = desk.enter({line}, quiet);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().message.starts_with("Line 1: "));
        QVERIFY(!must(desk.projection().subject(kSubject))); // whole or not at all
        line.draft.checks = {{Consents::kRule, {}, "On paper"}};
        OK(desk.enter({line}, quiet));
    }

    void withdrawnWithTheCardOrByPhone() {
        ConsentBench trial;
        const auto hash = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        const auto card = trial.grant(hash);
        auto& desk = trial.as("nora");
        auto& consents = desk.consents();
        auto order = ConsentBench::order(hash, {"share"});
        order.withdraw = true;
        const auto signing = must(consents.begin(order));
        QVERIFY(!signing->signWithNewCard("participant", passphrase(), kLightWork));
        OK(signing->signWithCard("participant", card, passphrase()));
        OK(consents.complete(*signing, {}));
        QCOMPARE(ConsentBench::scopesOf(desk), Scopes{"trial"});
        QCOMPARE(must(consents.leftOut()), Scopes{kSubject});
        REFUSED(consents.begin(order)); // nothing there any more
        order.scopes.clear();
        QCOMPARE(consents.withdraw(order, "").error().kind, base::ErrorKind::BadInput);
        OK(consents.withdraw(order, "By phone"));
        QVERIFY(must(consents.status(kSubject)).lines[0].withdrawn);
        QVERIFY(trial.verify().kind == evidence::VerdictKind::Intact);
    }

    void exportsLeaveOutWhoWillNotBeHandedOn() {
        ConsentBench trial;
        trial.enrol();
        must(trial.as("nora").enrol("P-2"));
        OK(trial.as("nora").record(kVitals, {ConsentBench::weight()}));
        const auto hash = trial.publish(document("1.0", "Text one"));
        const auto exportAs = [&](const char* name) {
            auto& desk = trial.as("marta");
            base::NoProgress quiet;
            const auto job = must(desk.exports().prepare("csv"));
            const auto done = must(job->write(trial.folder().parent_path() / name, quiet));
            must(desk.exports().note(done));
            return done;
        };
        auto done = exportAs("none");
        QCOMPARE(done.leftOut, std::uint64_t{2});
        QCOMPARE(done.values, std::uint64_t{0});
        trial.grant(hash);
        done = exportAs("one");
        QCOMPARE(done.leftOut, std::uint64_t{1});
        QCOMPARE(done.values, std::uint64_t{1});
        base::NoProgress quiet;
        const auto uses = must(must(trial.as("marta").consents().uses(kSubject))->run(quiet));
        QCOMPARE(uses.size(), std::size_t{1}); // the first export left the participant out
        QCOMPARE(uses[0].kind, std::string("csv"));
    }

    void nobodyIsLeftOutBeforeItIsAsked() {
        ConsentBench trial;
        trial.enrol();
        QVERIFY(must(trial.as("nora").consents().leftOut()).empty());
        const auto hash = trial.publish(document("1.0", "Text one"));
        QCOMPARE(must(trial.as("nora").consents().leftOut()), Scopes{kSubject});
        trial.grant(hash);
        QVERIFY(must(trial.as("nora").consents().leftOut()).empty());
    }

    void theVersionInForceIsKnownForEachEntry() {
        ConsentBench trial;
        const auto one = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        const auto card = trial.grant(one);
        OK(trial.as("nora").record(kVitals, {ConsentBench::weight()}));
        const auto two = trial.publish(document("2.0", "Text two", true));
        {
            auto& consents = trial.as("nora").consents();
            const auto signing = must(consents.begin(ConsentBench::order(two)));
            OK(signing->signWithCard("participant", card, passphrase()));
            OK(consents.complete(*signing, kWord()));
        }
        auto& desk = trial.as("nora");
        OK(desk.record(kVitals, {value("I.KG", "71", "Read again")}));
        const auto rows = must(desk.projection().history(placeOf("I.KG")));
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(must(desk.consents().versionsAt(kSubject, rows[0])).at("main"), std::string("1.0"));
        QCOMPARE(must(desk.consents().versionsAt(kSubject, rows[1])).at("main"), std::string("2.0"));
        const auto enrolled = must(desk.projection().history({kSubject, {}, {}, {}, {}, {}, {}, {}})).front();
        QVERIFY(must(desk.consents().versionsAt(kSubject, enrolled)).empty());
    }

    void whoUsedTheDataIsToldToTheParticipant() {
        ConsentBench trial;
        trial.enrol();
        must(trial.as("nora").enrol("P-2"));
        OK(trial.as("nora").record(kVitals, {ConsentBench::weight()}));
        auto& desk = trial.as("marta");
        base::NoProgress quiet;
        const auto handOut = [&](std::set<std::string> subjects, const char* name) {
            const auto job = must(desk.disclosures().prepare({std::move(subjects), {}, {}, false}));
            must(desk.disclosures().note(must(job->write(trial.folder().parent_path() / name, quiet))));
        };
        handOut({}, "all.zip");
        handOut({"P-2"}, "other.zip");
        handOut({kSubject}, "own.zip");
        const auto uses = must(must(desk.consents().uses(kSubject))->run(quiet));
        QCOMPARE(uses.size(), std::size_t{2});
        QVERIFY(uses[0].person == "marta" && uses[0].purpose == "selective disclosure" &&
                uses[1].purpose == "evidence");
        QVERIFY(!desk.consents().uses("P-9"));
    }

private:
    static ItemPlace placeOf(const char* item) { return {kSubject, "SE.V1", "", "F.VS", "", "IG.VS", "", item}; }
};

QTEST_GUILESS_MAIN(TestConsents)
#include "tst_consents.moc"
