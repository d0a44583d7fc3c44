// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_plan.h"
#include "sealer.h"
#include "small_study.h"

#include "desk/consents.h"
#include "desk/desk.h"
#include "desk/exports.h"
#include "desk/form_work.h"
#include "desk/imports.h"
#include "desk/medicines.h"
#include "desk/people.h"
#include "desk/queries.h"
#include "desk/reports.h"
#include "desk/sharing.h"
#include "desk/study_versions.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace caseseal;
using crypto::SecretBytes;
using desk::Desk;

namespace {

SecretBytes secret(std::string_view text) { return SecretBytes(text); }

const desk::FormPlace kForm{"HYP-001", "SE.V1", "", "F.VS", ""};
constexpr const char* kOwn = "second-password";

/// What a role's cell of the table says, as texts: "person.*", "form.sign".
using Rules = std::map<std::string, std::set<std::string>>;

QStringList linesOf(const QString& section) {
    QFile file(QStringLiteral(CASESEAL_SOURCE_DIR "/core/evidence/FORMAT.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const auto from = text.indexOf(section);
    return from < 0 ? QStringList()
                    : text.mid(from, text.indexOf(QStringLiteral("\n## "), from + 4) - from).split(u'\n');
}

/// Section 2: the acts of version 1. "`product.receive` `.commission`" names two.
std::vector<std::string> actsOfTheFormat() {
    std::vector<std::string> out;
    static const QRegularExpression kTick(QStringLiteral("`([^`]+)`"));
    bool inTable = false;
    for (const auto& line : linesOf(QStringLiteral("\n## 2."))) {
        inTable = inTable ? line.startsWith(u'|') : line.startsWith(QStringLiteral("| acts"));
        if (!inTable || !line.startsWith(QStringLiteral("| `")))
            continue;
        QString family;
        for (auto it = kTick.globalMatch(line.section(u'|', 1, 1)); it.hasNext();) {
            const QString act = it.next().captured(1);
            family = act.startsWith(u'.') ? family : act.section(u'.', 0, 0);
            out.push_back((act.startsWith(u'.') ? family + act : act).toStdString());
        }
    }
    return out;
}

/// Section 4. What stands in brackets are conditions, tested on the chain's rules.
Rules rulesOfTheFormat() {
    Rules rules;
    static const QRegularExpression kBrackets(QStringLiteral("\\([^)]*\\)"));
    for (const auto& line : linesOf(QStringLiteral("\n## 4."))) {
        if (!line.startsWith(QStringLiteral("| ")) || line.startsWith(QStringLiteral("| role")))
            continue;
        const auto role = line.section(u'|', 1, 1).remove(u'`').trimmed().toStdString();
        for (const auto& part : line.section(u'|', 2, 2).remove(kBrackets).split(u',')) {
            const QString words = part.trimmed();
            if (words == QLatin1String("all of the coordinator's"))
                rules[role].insert(rules["coordinator"].begin(), rules["coordinator"].end());
            else if (words.contains(u'.'))
                rules[role].insert(words.section(u' ', 0, 0).toStdString());
        }
    }
    return rules;
}

bool allows(const std::set<std::string>& rules, const std::string& act) {
    return rules.contains(act) || rules.contains(act.substr(0, act.find('.')) + ".*");
}

desk::NewQuery query() {
    desk::NewQuery out;
    out.place = {"HYP-001", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.SYS"};
    out.text = "Please confirm";
    return out;
}

/// Each act that a door of the Desk offers, as one call.
using Driver = std::function<base::Result<void>(Desk&)>;
template<class T>
base::Result<void> plain(const base::Result<T>& result) {
    return result ? base::Result<void>() : base::Result<void>(result.error());
}
/// A kit that nobody made: whoever may act on it is refused by its state, the others by their role.
desk::KitOrder kitOrder(product::KitDeed deed) {
    desk::KitOrder out;
    out.deed = deed;
    out.kits = {{"09506000134352", "K1", {}, {}}};
    out.to = "Depot";
    out.participant = "HYP-001";
    out.reason = "as the test wants it";
    return out;
}
void addMedicine(std::map<std::string, Driver>& out) {
    using product::KitDeed;
    for (int each = int(KitDeed::Ship); each < product::kKitDeeds; ++each) {
        const auto deed = KitDeed(each);
        out[std::string(product::nameOf(deed))] = [deed](Desk& d) {
            if (deed == KitDeed::Destroy)
                return plain(d.medicines().beginWitness("spare", secret(kOwn)));
            return plain(deed == KitDeed::Receive ? d.medicines().receive(kitOrder(deed), nullptr)
                                                  : d.medicines().act(kitOrder(deed)));
        };
    }
    out["product.commission"] = [](Desk& d) {
        const ledger::NoteSigner maker("maker.example", crypto::SigningKey::make(crypto::Algorithm::Ed25519));
        product::KitStatement statement{"09506000134352", "LOT-1", "2027-06-30", "Depot", 30, {{"K1", {}}}};
        return plain(d.medicines().commission(product::encodeKitStatement(statement, maker)));
    };
    out["data.import"] = [](Desk& d) { return plain(d.medicines().adopt({})); };
}
/// A document of this name, without a scope that anything hangs on.
desk::NewConsentDocument consentDocument(const std::string& name) {
    desk::NewConsentDocument out;
    const auto text = base::bytesOf(name);
    out.content.assign(text.begin(), text.end());
    out.document.name = name;
    out.document.version = "1.0";
    out.document.title = "Samples";
    out.document.approved = "2026-11-01";
    out.document.scopes = {"samples"};
    out.document.needs = {{"participant"}};
    return out;
}
desk::ConsentOrder consentOrder(Desk& d) {
    const auto& published = (*d.consents().book())->documents().front().document;
    return {"HYP-001", published.hash, {"samples"}, {"participant", "witness"}, false};
}
/// Begun, signed by all and counter-signed: each of the door's functions may refuse.
base::Result<void> grantConsent(Desk& d) {
    constexpr unsigned kLightWork = 4;
    TRY(const auto signing, d.consents().begin(consentOrder(d)));
    for (const char* by : {"participant", "witness"}) {
        TRY([[maybe_unused]] const auto card, signing->signWithNewCard(by, secret("a word of my own"), kLightWork));
    }
    return plain(d.consents().complete(*signing, secret(kOwn)));
}
base::Result<void> withdrawConsent(Desk& d) {
    auto order = consentOrder(d);
    order.signers = {"participant"};
    order.withdraw = true;
    return plain(d.consents().withdraw(order, "by phone"));
}

std::map<std::string, Driver> drivers() {
    std::map<std::string, Driver> out;
    out["person.add"] = [](Desk& d) {
        return plain(d.people().add("new." + d.me().id, "New", "Org", {"auditor"}, secret("first-password")));
    };
    out["person.role"] = [](Desk& d) { return plain(d.people().setRoles("spare", {"auditor", "monitor"})); };
    out["person.disable"] = [](Desk& d) { return plain(d.people().disable("spare")); };
    out["person.enable"] = [](Desk& d) { return plain(d.people().enable("spare", secret("third-password"))); };
    out["study.version"] = [](Desk& d) { return plain(d.versions().adopt(smallStudy(), "Again")); };
    out["subject.enrol"] = [](Desk& d) { return plain(d.enrol("S-" + d.me().id)); };
    out["item.set"] = [](Desk& d) {
        desk::ItemDraft draft;
        draft.group = "IG.VS";
        draft.item = "I.NOTE";
        draft.value = "by " + d.me().id;
        draft.reason = "another hand";
        return plain(d.record(kForm, {draft}));
    };
    for (const char* act : {"form.complete", "form.reopen", "form.verify", "form.unverify", "form.freeze",
                            "form.unfreeze", "form.lock", "form.unlock"})
        out[act] = [act](Desk& d) { return plain(d.forms().act({act, kForm, "as the test wants it", {}})); };
    out["form.sign"] = [](Desk& d) { return plain(d.forms().sign({kForm}, "I reviewed these data", secret(kOwn))); };
    out["event.schedule"] = [](Desk& d) {
        return plain(d.forms().schedule("HYP-001", "SE.V2", "", "2026-12-01", "as the test wants it"));
    };
    out["event.skip"] = [](Desk& d) { return plain(d.forms().skip("HYP-001", "SE.V2", "", "as the test wants it")); };
    out["query.open"] = [](Desk& d) { return plain(d.queries().open(query())); };
    out["query.answer"] = [](Desk& d) { return plain(d.queries().answer(1, "as the test wants it")); };
    out["query.close"] = [](Desk& d) { return plain(d.queries().close(1, "as the test wants it")); };
    out["query.reopen"] = [](Desk& d) { return plain(d.queries().reopen(1, "as the test wants it")); };
    addMedicine(out);
    out["consent.publish"] = [](Desk& d) { return plain(d.consents().publish(consentDocument("other"))); };
    out["consent.grant"] = grantConsent;
    out["consent.withdraw"] = withdrawConsent;
    out["report.issue"] = [](Desk& d) { return plain(d.reports().note({})); };
    out["subject.transfer"] = [](Desk& d) { return plain(d.sharing().handOver("HYP-001", "nobody", "moved")); };
    out["data.receive"] = [](Desk& d) { return plain(d.sharing().prepareReceive()); };
    return out;
}

/// A file that was looked at, for the step that a person would seal.
base::Result<void> sealImport(Desk& d, desk::ImportStep step) {
    desk::ImportPreview preview;
    preview.file = std::make_shared<const exchange::ClinicalFile>();
    preview.step = step;
    desk::ImportPlan plan;
    plan.seals = d.projection().counts()->seals;
    desk::PlannedSeal one;
    evidence::Entry entry;
    entry.act = "subject.enrol";
    entry.place.subject = "I-" + d.me().id;
    one.entries.push_back(entry);
    plan.values.push_back(std::move(one));
    preview.plan = std::make_shared<const desk::ImportPlan>(std::move(plan));
    return plain(d.imports().seal(preview, "from the old system"));
}

/// Acts that several doors offer, or one door in several ways.
std::multimap<std::string, Driver> otherDrivers() {
    std::multimap<std::string, Driver> out;
    for (const auto& format : desk::Exports::formats())
        out.emplace("data.export", [format](Desk& d) { return plain(d.exports().prepare(format)); });
    out.emplace("data.import", [](Desk& d) { return sealImport(d, desk::ImportStep::Release); });
    out.emplace("item.set", [](Desk& d) { return sealImport(d, desk::ImportStep::Values); });
    out.emplace("data.share", [](Desk& d) { return plain(d.sharing().prepareSend({})); });
    out.emplace("data.share", [](Desk& d) { return plain(d.sharing().adopt("no card")); });
    out.emplace("data.share", [](Desk& d) { return plain(d.sharing().note({})); });
    for (const bool force : {false, true})
        out.emplace("subject.adopt",
                    [force](Desk& d) { return plain(d.sharing().takeOver("HYP-001", force, "it is lost")); });
    return out;
}

} // namespace

#define OK(expression)                                                                                                 \
    do {                                                                                                               \
        const auto& okResult = (expression);                                                                           \
        QVERIFY2(okResult.has_value(), okResult.has_value() ? "" : okResult.error().message.c_str());                  \
    } while (false)

/// Every role times every act, as the tables of FORMAT.md have it: they are read here, so that code and text cannot
/// part.
class TestRoles : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::shared_ptr<base::FixedClock> m_clock =
        std::make_shared<base::FixedClock>(base::parseTime("2026-11-22T08:00:00.000Z").value(), 60);
    std::filesystem::path m_trial = std::filesystem::path(m_dir.path().toStdString()) / "t.caseseal";
    std::vector<std::string> m_acts = actsOfTheFormat();
    Rules m_rules = rulesOfTheFormat();

    desk::Ports ports() { return {m_clock, std::filesystem::path(m_dir.path().toStdString()) / "heads"}; }
    base::Result<std::unique_ptr<Desk>> open(const std::string& id, std::string_view password,
                                             const char* fresh = nullptr) {
        m_clock->advanceMs(1'000);
        const auto next = fresh != nullptr ? secret(fresh) : SecretBytes();
        return Desk::open(m_trial, id, secret(password), fresh != nullptr ? &next : nullptr, ports());
    }
    /// The newest session.refused: act and reason; empty where there is none.
    std::pair<std::string, std::string> newestRefusal(Desk& desk) {
        store::TrailFilter filter;
        filter.newestFirst = true;
        std::pair<std::string, std::string> out;
        const auto read = desk.projection().trail(filter, [&](const store::TrailRow& row) {
            if (row.entry.act == "session.refused")
                out = {*row.entry.data.find("act")->asString(), *row.entry.data.find("why")->asString()};
            return false;
        });
        return read ? out : std::pair<std::string, std::string>();
    }

    void tryAct(Desk& desk, const std::string& act, const Driver& driver, bool expected, const std::string& what) {
        const auto seals = desk.projection().counts()->seals;
        const auto done = driver(desk);
        const auto refusal = newestRefusal(desk);
        if (expected && act.starts_with("consent.") && desk.me().id != "p.participant") // of the own subject only
            QVERIFY2(done, (what + (done ? "" : ": " + done.error().message)).c_str());
        if (!expected) {
            QVERIFY2(!done && done.error().kind == base::ErrorKind::Refused, what.c_str());
            QCOMPARE(refusal.first, act);
            QVERIFY2(refusal.second.find("may not do") != std::string::npos, refusal.second.c_str());
            QCOMPARE(desk.projection().counts()->seals, seals + 1); // the refusal, and nothing else
        } else if (!done && done.error().kind == base::ErrorKind::Refused) {
            // by state, not by role: sealed all the same
            QCOMPARE(refusal.first, act);
            QVERIFY2(refusal.second.find("may not do") == std::string::npos, refusal.second.c_str());
        }
    }

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(m_rules.size(), std::size_t{9}); // eight roles and everybody
        QVERIFY2(m_acts.size() > 50, std::to_string(m_acts.size()).c_str());
        for (const auto& act : m_acts)
            QVERIFY2(evidence::isAct(act), act.c_str());
        desk::NewTrial trial;
        trial.folder = m_trial;
        trial.odm = smallStudy();
        trial.site = "Klinikum";
        trial.adminId = "root";
        trial.adminName = "Rosa Albers";
        {
            auto admin = Desk::create(trial, secret("admin-password"), ports());
            OK(admin);
            for (const auto role : evidence::kAllRoles) {
                const std::string name(evidence::nameOf(role));
                OK((*admin)->people().add("p." + name, "Person", "Org", {name}, secret("first-password")));
            }
            OK((*admin)->people().add("spare", "Spare", "Org", {"auditor"}, secret("first-password")));
            OK((*admin)->consents().publish(consentDocument("main")));
        }
        for (const auto role : evidence::kAllRoles)
            OK(open("p." + std::string(evidence::nameOf(role)), "first-password", kOwn));
        auto site = open("p.coordinator", kOwn);
        OK((*site)->enrol("HYP-001"));
        desk::ItemDraft draft;
        draft.group = "IG.VS";
        draft.item = "I.SYS";
        draft.value = "142";
        draft.unit = "MU.MMHG";
        OK((*site)->record(kForm, {draft}));
        OK((*site)->forms().act({"form.complete", kForm, "gaps are fine here", {}}));
        site->reset();
        auto monitor = open("p.monitor", kOwn);
        OK((*monitor)->queries().open(query()));
    }

    void everyRoleTimesEveryAct_data() {
        QTest::addColumn<QByteArray>("role");
        for (const auto role : evidence::kAllRoles)
            QTest::newRow(std::string(evidence::nameOf(role)).c_str())
                << QByteArray::fromStdString(std::string(evidence::nameOf(role)));
    }
    void everyRoleTimesEveryAct() {
        QFETCH(QByteArray, role);
        const auto name = role.toStdString();
        auto opened = open("p." + name, kOwn);
        OK(opened);
        Desk& desk = **opened;
        evidence::Person person;
        person.id = desk.me().id;
        person.roles = {name};
        person.subject = "HYP-001";
        const auto driven = drivers();
        const auto others = otherDrivers();
        for (const auto& act : m_acts) {
            const bool expected = act == "chain.open" // seal 0 only, an administrator's
                                      ? name == "admin"
                                      : allows(m_rules[name], act) || allows(m_rules["everybody"], act);
            const std::string what = name + " " + act;
            QVERIFY2(desk.mayDo(act) == expected, what.c_str());
            evidence::Entry entry;
            entry.act = act;
            entry.place.subject = "HYP-001";
            entry.data = evidence::Json::Object{{"person", person.id}};
            QVERIFY2(desk::chooseRole(person, std::span(&entry, 1)).has_value() == expected, what.c_str());
            // where no door offers it yet, the sealer's rule above is what will refuse it
            if (const auto at = driven.find(act); at != driven.end())
                tryAct(desk, act, at->second, expected, what);
            const auto [first, last] = others.equal_range(act);
            for (auto at = first; at != last; ++at)
                tryAct(desk, act, at->second, expected, what);
        }
    }

    /// What is wrongly filled in is no refusal and leaves no trace.
    void badInputIsNoRefusal() {
        auto site = open("p.coordinator", kOwn);
        const auto seals = (*site)->projection().counts()->seals;
        QCOMPARE((*site)->enrol(" ").error().kind, base::ErrorKind::BadInput);
        desk::ItemDraft draft;
        draft.group = "IG.VS";
        draft.item = "I.NOPE";
        draft.value = "1";
        QCOMPARE((*site)->record(kForm, {draft}).error().kind, base::ErrorKind::BadInput);
        QCOMPARE((*site)->projection().counts()->seals, seals);
    }

    /// All that was refused above stands in a record that is unchanged since entry.
    void cleanupTestCase() {
        auto auditor = open("p.auditor", kOwn);
        OK(auditor);
        base::NoProgress quiet;
        const auto report = (*(*auditor)->jobs())->verify(quiet);
        OK(report);
        QVERIFY2(report->verdict.kind == evidence::VerdictKind::Intact, report->verdict.encodeJson().c_str());
    }
};

QTEST_APPLESS_MAIN(TestRoles)
#include "tst_roles.moc"
