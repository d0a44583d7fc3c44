// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent_signing.h"
#include "work_trial.h"

#include "base/file.h"
#include "desk/clauses.h"
#include "desk/consents.h"
#include "desk/disclosures.h"
#include "desk/exports.h"
#include "report/qr_code.h"
#include "store/trial_file.h"

#include <QImage>

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

template<typename T>
Result<void> plain(const Result<T>& result) {
    return result ? Result<void>() : Result<void>(result.error());
}

/// As the screen shows it and a telephone photographs it.
QImage codeOf(const std::string& text) {
    constexpr int kPixels = 4;
    const auto code = must(report::QrCode::make(base::bytesOf(text)));
    const int side = (code.side + 2 * report::QrCode::kQuiet) * kPixels;
    QImage out(side, side, QImage::Format_RGB32);
    out.fill(Qt::white);
    for (int y = 0; y < code.side; ++y)
        for (int x = 0; x < code.side; ++x)
            for (int at = 0; code.modules[std::size_t(y)][std::size_t(x)] && at < kPixels * kPixels; ++at)
                out.setPixel((x + report::QrCode::kQuiet) * kPixels + at % kPixels,
                             (y + report::QrCode::kQuiet) * kPixels + at / kPixels, 0);
    return out;
}

/// An honest signing, whose signatures somebody changes before staff counter-signs.
class SpoiltSigning final : public TrialConsentSigning {
public:
    using Spoil = std::function<void(evidence::ConsentAct&)>;
    SpoiltSigning(ConsentSigning& honest, Spoil spoil)
        : TrialConsentSigning(dynamic_cast<TrialConsentSigning&>(honest)), m_spoil(std::move(spoil)) {}
    std::vector<evidence::ConsentAct> acts() const override {
        auto out = TrialConsentSigning::acts();
        for (auto& act : out)
            m_spoil(act);
        return out;
    }

private:
    Spoil m_spoil;
};

/// The same statement, signed again by the same card, with something else in it.
SpoiltSigning::Spoil resigned(const std::string& card, std::function<void(evidence::ConsentStatement&)> change) {
    return [card, change = std::move(change)](evidence::ConsentAct& act) {
        const auto opened = must(consent::ConsentCard::open(card, passphrase()));
        auto said = must(evidence::ConsentStatement::parse(must(ledger::SignedNote::parse(act.signature)).text));
        change(said);
        act.signature = evidence::signConsent(
            said, {evidence::consentKeyName(said.chain, said.by, opened.subject), opened.key.clone()});
    };
}

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

    /// Each function of the door that seals, and what leaves the trial under it, for every role. "+" may.
    void everyRoleAndEveryFunction() {
        ConsentBench trial;
        const auto hash = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        trial.grant(hash);
        auto withdrawal = ConsentBench::order(hash, {});
        withdrawal.withdraw = true;
        const auto waiting = must(trial.as("nora").consents().begin(ConsentBench::order(hash)));
        const std::vector<std::pair<std::string, std::function<Result<void>(Desk&)>>> functions{
            {"consent.publish",
             [](Desk& desk) { return plain(desk.consents().publish(document("1.0", "Text one"))); }}, // known: refused
            {"consent.grant", [&](Desk& desk) { return plain(desk.consents().begin(ConsentBench::order(hash))); }},
            {"consent.grant", [&](Desk& desk) { return plain(desk.consents().complete(*waiting, kWord())); }},
            {"consent.withdraw", [&](Desk& desk) { return plain(desk.consents().begin(withdrawal)); }},
            {"consent.withdraw", [&](Desk& desk) { return plain(desk.consents().withdraw(withdrawal, "")); }},
            {"data.export", [](Desk& desk) { return plain(desk.exports().prepare("csv")); }},
            {"data.export", [](Desk& desk) { return plain(desk.exports().prepare("fhir-r4")); }}};
        const std::map<std::string, std::string> table{
            {"root", "+----++"}, {"nora", "-++++++"}, {"elias", "-++++++"}, {"tom", "-------"}, {"marta", "-----++"}};
        for (const auto& [who, row] : table) {
            auto& desk = trial.as(who.c_str());
            for (std::size_t i = 0; i < functions.size(); ++i) {
                const auto& [act, function] = functions[i];
                const auto where = who + " " + act + " " + std::to_string(i);
                QVERIFY2(desk.mayDo(act) == (row[i] == '+'), where.c_str());
                const auto before = trial.refusals();
                const auto done = function(desk);
                auto after = trial.refusals();
                const bool byRole = !done && done.error().message.find("may not do") != std::string::npos;
                QVERIFY2(byRole == (row[i] == '-'), where.c_str());
                if (!byRole)
                    continue;
                QVERIFY2(after.size() == before.size() + 1, where.c_str());
                QCOMPARE(after.back(), act);
            }
            OK(desk.consents().book()); // what stands is no secret among those who work on the trial
            OK(desk.consents().text(hash));
            OK(desk.consents().status(kSubject));
            OK(desk.consents().all());
            OK(desk.consents().leftOut());
            OK(desk.consents().uses(kSubject));
        }
        QCOMPARE(ConsentBench::scopesOf(trial.as("nora")), (Scopes{"trial", "share"}));
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
        QCOMPARE(trial.refusals(), (std::vector<std::string>{"consent.grant", "consent.grant"}));
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
                            [](const auto& warning) { return warning.code == "consent-new-key"; }));
    }

    /// A consent is sealed as it was signed or not at all, and the attempt stays on record.
    void whatWasNotSignedIsNotSealed_data() {
        QTest::addColumn<QString>("why");
        QTest::newRow("a changed character") << QStringLiteral("does not stand");
        QTest::newRow("more scopes than signed") << QStringLiteral("another decision");
        QTest::newRow("moved from another participant") << QStringLiteral("another participant");
        QTest::newRow("dated back") << QStringLiteral("another moment");
    }
    void whatWasNotSignedIsNotSealed() {
        QFETCH(QString, why);
        const std::string wrong = QTest::currentDataTag();
        ConsentBench trial;
        const auto hash = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        must(trial.as("nora").enrol("P-2"));
        auto& desk = trial.as("nora");
        auto& consents = desk.consents();
        const auto signing = must(consents.begin(ConsentBench::order(hash)));
        const auto card = must(signing->signWithNewCard("participant", passphrase(), kLightWork));
        auto other = ConsentBench::order(hash);
        other.subject = "P-2";
        const auto others = must(consents.begin(other));
        (void)must(others->signWithNewCard("participant", passphrase(), kLightWork));
        const auto moved = dynamic_cast<TrialConsentSigning&>(*others).acts().front();

        SpoiltSigning::Spoil spoil = [&](evidence::ConsentAct& act) { act = moved; };
        if (wrong == "a changed character")
            spoil = [](evidence::ConsentAct& act) { act.signature[act.signature.find("\"1.0\"") + 1] = '2'; };
        else if (wrong == "more scopes than signed")
            spoil = resigned(card, [](auto& said) { said.scopes.pop_back(); });
        else if (wrong == "dated back")
            spoil = resigned(card, [](auto& said) { said.time.msSinceEpoch -= 60'000; });
        SpoiltSigning spoilt(*signing, spoil);
        const auto sealed = consents.complete(spoilt, kWord());
        QVERIFY(!sealed && sealed.error().kind == base::ErrorKind::Refused);
        QVERIFY2(QString::fromStdString(sealed.error().message).contains(why), sealed.error().message.c_str());
        QCOMPARE(trial.refusals(), std::vector<std::string>{"consent.grant"});
        QVERIFY(ConsentBench::scopesOf(desk).empty());
        OK(consents.complete(*signing, kWord())); // as it was signed
        QVERIFY(trial.verify().kind == evidence::VerdictKind::Intact);
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

    /// The card comes from its file, or from a picture of its code.
    void aCardIsReadFromItsPicture() {
        ConsentBench trial;
        const auto hash = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        const auto card = trial.grant(hash);
        const auto folder = trial.folder().parent_path();
        const auto save = [&folder](const char* name, std::string_view bytes) {
            must(base::saveFileDurably(folder / name, base::bytesOf(bytes)));
            return folder / name;
        };
        QCOMPARE(must(loadCard(save("p1.card", card))), card);
        const auto picture = folder / "p1.png";
        QVERIFY(codeOf(card).save(QString::fromStdString(picture.string())));
        QCOMPARE(must(loadCard(picture)), card);
        QVERIFY(codeOf("https://example.org").save(QString::fromStdString((folder / "other.png").string())));
        QImage blank(200, 200, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QVERIFY(blank.save(QString::fromStdString((folder / "blank.png").string())));
        for (const char* wrong : {"other.png", "blank.png", "none.card"})
            QVERIFY2(loadCard(folder / wrong).error().kind != base::ErrorKind::Refused, wrong);
        QCOMPARE(loadCard(save("text.card", "no card at all")).error().message,
                 std::string("This is no card of a participant, or it is damaged."));
        QCOMPARE(loadCard(folder / "other.png").error().message,
                 std::string("This is no card of a participant, or it is damaged."));

        auto order = ConsentBench::order(hash, {});
        order.withdraw = true;
        auto& consents = trial.as("nora").consents();
        const auto signing = must(consents.begin(order));
        OK(signing->signWithCard("participant", must(loadCard(picture)), passphrase()));
        OK(consents.complete(*signing, {}));
        QVERIFY(ConsentBench::scopesOf(trial.as("nora")).empty());
        QVERIFY(trial.verify().kind == evidence::VerdictKind::Intact);
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
        QCOMPARE(done.leftOut.size(), std::uint64_t{2});
        QCOMPARE(done.values, std::uint64_t{0});
        trial.grant(hash);
        done = exportAs("one");
        QCOMPARE(done.leftOut.size(), std::uint64_t{1});
        QCOMPARE(done.values, std::uint64_t{1});
        base::NoProgress quiet;
        const auto uses = must(must(trial.as("marta").consents().uses(kSubject))->run(quiet));
        QCOMPARE(uses.size(), std::size_t{1}); // the first export left the participant out
        QCOMPARE(uses[0].kind, std::string("csv"));
    }

    /// In every format, from the seal of the withdrawal on; what was handed out before stays on record.
    void aWithdrawalStopsExportsAtOnce() {
        ConsentBench trial;
        const auto hash = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        trial.grant(hash);
        OK(trial.as("elias").record(kVitals, {ConsentBench::weight()}));
        auto& desk = trial.as("elias");
        base::NoProgress quiet;
        const auto leftOut = [&](const std::string& format, const std::string& file) {
            const auto job = must(desk.exports().prepare(format));
            const auto done = must(job->write(trial.folder().parent_path() / file, quiet));
            must(desk.exports().note(done));
            return done.leftOut.size();
        };
        const auto formats = Exports::formats();
        QVERIFY(formats.size() > 4);
        for (const auto& format : formats)
            QVERIFY2(leftOut(format, "before-" + format) == 0, format.c_str());
        auto order = ConsentBench::order(hash, {"share"});
        order.withdraw = true;
        OK(desk.consents().withdraw(order, "By phone"));
        for (const auto& format : formats)
            QVERIFY2(leftOut(format, "after-" + format) == 1, format.c_str());
        for (const char* format : {"odm", "fhir-r4"}) { // plain text: not even the number
            const auto path = trial.folder().parent_path();
            const auto holds = [&](const std::string& file) {
                const auto bytes = must(base::loadFile(path / file));
                return base::textOf(bytes).find(kSubject) != std::string_view::npos;
            };
            QVERIFY2(holds(std::string("before-") + format), format);
            QVERIFY2(!holds(std::string("after-") + format), format);
        }
        const auto uses = must(must(desk.consents().uses(kSubject))->run(quiet));
        QCOMPARE(uses.size(), formats.size()); // those before
        QVERIFY(std::all_of(uses.begin(), uses.end(), [](const auto& use) { return use.person == "elias"; }));
    }

    /// Who withdraws while a file is being written is not in it: it is not noted, and gone.
    void aWithdrawalTakesBackWhatIsBeingWritten() {
        ConsentBench trial;
        const auto hash = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        trial.grant(hash);
        auto& desk = trial.as("elias");
        OK(desk.record(kVitals, {ConsentBench::weight()}));
        base::NoProgress quiet;
        const auto file = trial.folder().parent_path() / "late.xml", dataset = trial.folder().parent_path() / "late";
        const auto asFile = must(must(desk.exports().prepare("odm"))->write(file, quiet));
        const auto asFolder = must(must(desk.exports().prepare("csv"))->write(dataset, quiet));
        QVERIFY(std::filesystem::exists(file) && std::filesystem::exists(dataset / "dataset.json"));
        auto order = ConsentBench::order(hash, {"share"});
        order.withdraw = true;
        OK(desk.consents().withdraw(order, "By phone"));
        for (const auto& [done, place] : {std::pair(asFile, file), std::pair(asFolder, dataset)}) {
            const auto noted = desk.exports().note(done);
            QVERIFY(!noted && noted.error().kind == base::ErrorKind::Refused);
            QVERIFY2(noted.error().message.starts_with("The consent of " + std::string(kSubject) + " was withdrawn"),
                     noted.error().message.c_str());
            QVERIFY(!std::filesystem::exists(place));
        }
        const auto again = must(must(desk.exports().prepare("odm"))->write(file, quiet));
        OK(desk.exports().note(again));
        QVERIFY(std::filesystem::exists(file));
        QVERIFY(must(must(desk.consents().uses(kSubject))->run(quiet)).empty());
        QVERIFY(trial.verify().kind == evidence::VerdictKind::Intact);
    }

    /// Who is enrolled meanwhile has withdrawn nothing, and is not in the file.
    void anEnrolmentTakesNothingBack() {
        ConsentBench trial;
        trial.publish(document("1.0", "Text one"));
        trial.enrol();
        base::NoProgress quiet;
        const auto file = trial.folder().parent_path() / "early.xml";
        const auto written = must(must(trial.as("elias").exports().prepare("odm"))->write(file, quiet));
        must(trial.as("nora").enrol("P-2"));
        OK(trial.as("elias").exports().note(written));
        QVERIFY(std::filesystem::exists(file));
    }

    void aNewVersionIsATaskUntilItIsAgreedTo() {
        ConsentBench trial;
        const auto one = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        const auto card = trial.grant(one);
        must(trial.as("nora").enrol("P-2")); // has agreed to nothing: is not asked anew
        const auto tasks = [&trial](const char* who) {
            return must(trial.as(who).tasks().list()).totals[TaskKind::RenewConsent];
        };
        QCOMPARE(tasks("nora"), std::uint64_t{0});
        const auto two = trial.publish(document("2.0", "Text two", true));
        QCOMPARE(tasks("nora"), std::uint64_t{1});
        QCOMPARE(tasks("elias"), std::uint64_t{1});
        QCOMPARE(tasks("marta"), std::uint64_t{0}); // may not ask for it
        auto& consents = trial.as("nora").consents();
        const auto signing = must(consents.begin(ConsentBench::order(two)));
        OK(signing->signWithCard("participant", card, passphrase()));
        OK(consents.complete(*signing, kWord()));
        QCOMPARE(tasks("nora"), std::uint64_t{0});
        trial.publish(document("3.0", "Text three", true));
        auto order = ConsentBench::order(two, {});
        order.withdraw = true;
        OK(trial.as("nora").consents().withdraw(order, "By phone"));
        QCOMPARE(tasks("nora"), std::uint64_t{0}); // who has withdrawn is not asked again
    }

    /// A consent that two sign is one consent.
    void clausesAreAnsweredFromTheConsents() {
        ConsentBench trial;
        const auto hash = trial.publish(document("1.0", "Text one"));
        trial.enrol();
        must(trial.as("nora").enrol("P-2"));
        {
            auto& consents = trial.as("nora").consents();
            const auto signing =
                must(consents.begin(ConsentBench::order(hash, {"trial", "share"}, {"representative", "witness"})));
            for (const char* by : {"representative", "witness"})
                (void)must(signing->signWithNewCard(by, passphrase(), kLightWork));
            OK(consents.complete(*signing, kWord()));
        }
        auto& desk = trial.as("elias");
        OK(desk.record({"P-2", "SE.V1", "", "F.VS", ""}, {ConsentBench::weight("Emergency")}));
        base::NoProgress quiet;
        const auto handOut = [&](const std::string& file) {
            const auto job = must(desk.exports().prepare("csv"));
            must(desk.exports().note(must(job->write(trial.folder().parent_path() / file, quiet))));
        };
        handOut("one");
        auto order = ConsentBench::order(hash, {"share"}, {"representative"});
        order.withdraw = true;
        OK(desk.consents().withdraw(order, "By phone"));
        handOut("two");
        const auto answer = [&desk, &quiet](const char* clause) {
            const auto given = must(must(desk.clauses().ask(*findClause(clause), "en"))->answer(quiet));
            std::map<std::string, std::uint64_t> figures;
            for (const auto& figure : given.figures)
                figures[figure.key] = figure.value;
            return figures;
        };
        for (const char* clause : {"R3 2.8", "EMA A5.3"}) {
            auto consents = answer(clause);
            QCOMPARE(consents.at("grants"), std::uint64_t{1});
            QCOMPARE(consents.at("documents"), std::uint64_t{1});
            QCOMPARE(consents.at("withdrawals"), std::uint64_t{1});
            QCOMPARE(consents.at("participants"), std::uint64_t{2});
            QCOMPARE(consents.at("without-consent"), std::uint64_t{1});
            QCOMPARE(consents.at("consent-exceptions"), std::uint64_t{1});
        }
        auto withdrawals = answer("GDPR 7(3)");
        QCOMPARE(withdrawals.at("withdrawals"), std::uint64_t{1});
        QCOMPARE(withdrawals.at("withdrawn-whole"), std::uint64_t{0});
        QCOMPARE(withdrawals.at("withdrawn-scope"), std::uint64_t{1});
        QCOMPARE(withdrawals.at("withdrawn-word"), std::uint64_t{1});
        QCOMPARE(withdrawals.at("left-out"), std::uint64_t{2}); // P-2 had agreed to nothing when the first was made
        auto uses = answer("GDPR 15");
        QCOMPARE(uses.at("use-exports"), std::uint64_t{2});
        QCOMPARE(uses.at("use-shares"), std::uint64_t{0});
        QCOMPARE(uses.at("use-receipts"), std::uint64_t{0});
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
        QCOMPARE(must(desk.consents().agreedAt(kSubject, rows[0])).at("main").version, std::string("1.0"));
        QCOMPARE(must(desk.consents().agreedAt(kSubject, rows[1])).at("main").version, std::string("2.0"));
        const auto enrolled = must(desk.projection().history({kSubject, {}, {}, {}, {}, {}, {}, {}})).front();
        QVERIFY(must(desk.consents().agreedAt(kSubject, enrolled)).empty());
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
