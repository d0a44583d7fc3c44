// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/role.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace caseseal::evidence;

namespace {

const std::vector<std::string> kActs = {
    "chain.open",         "chain.restore",      "person.add",       "person.role",      "person.rekey",
    "person.disable",     "person.enable",      "study.version",    "subject.enrol",    "subject.withdraw",
    "subject.erase",      "subject.count",      "subject.transfer", "subject.adopt",    "event.schedule",
    "event.skip",         "item.set",           "item.change",      "form.complete",    "form.reopen",
    "form.sign",          "form.verify",        "form.unverify",    "form.freeze",      "form.unfreeze",
    "form.lock",          "form.unlock",        "query.open",       "query.answer",     "query.close",
    "query.reopen",       "consent.publish",    "consent.grant",    "consent.withdraw", "product.receive",
    "product.commission", "product.ship",       "product.allocate", "product.dispense", "product.return",
    "product.destroy",    "product.quarantine", "product.release",  "product.observe",  "product.transfer",
    "random.commit",      "random.allocate",    "random.reveal",    "data.import",      "data.export",
    "data.share",         "data.receive",       "session.open",     "session.close",    "session.refused",
    "clock.warning",      "report.issue"};

/// The roles' sentences of the format, with families as "person.*".
const std::map<Role, std::vector<std::string>> kSentences = {
    {Role::Admin,
     {"person.*", "study.version", "consent.publish", "data.*", "chain.restore", "subject.erase", "subject.transfer",
      "subject.adopt", "report.issue", "chain.open"}},
    {Role::Coordinator, {"subject.enrol",   "subject.withdraw", "subject.count",   "subject.transfer",
                         "subject.adopt",   "event.*",          "item.*",          "form.complete",
                         "form.reopen",     "query.answer",     "consent.grant",   "consent.withdraw",
                         "product.receive", "product.return",   "product.observe", "product.quarantine",
                         "random.allocate", "data.export",      "data.share",      "data.receive",
                         "report.issue"}},
    {Role::Monitor, {"form.verify", "form.unverify", "query.open", "query.close", "query.reopen", "report.issue"}},
    {Role::DataManager,
     {"query.open", "query.close", "query.reopen", "form.freeze", "form.unfreeze", "form.lock", "form.unlock", "data.*",
      "random.commit", "random.reveal", "report.issue"}},
    {Role::Pharmacist, {"product.*", "random.allocate"}},
    {Role::Auditor, {"report.issue", "data.export"}},
    {Role::Participant, {"consent.grant", "consent.withdraw", "data.share"}},
};

bool fits(const std::string& sentence, const std::string& act) {
    return sentence.back() == '*' ? act.compare(0, sentence.size() - 1, sentence, 0, sentence.size() - 1) == 0
                                  : act == sentence;
}

bool expected(Role role, const std::string& act) {
    if (act.compare(0, 8, "session.") == 0 || act == "clock.warning" || act == "person.rekey")
        return true;
    auto sentences = kSentences.at(role == Role::Investigator ? Role::Coordinator : role);
    if (role == Role::Investigator)
        for (const char* more : {"form.sign", "product.dispense", "product.allocate"})
            sentences.emplace_back(more);
    return std::any_of(sentences.begin(), sentences.end(), [&](const auto& sentence) { return fits(sentence, act); });
}

} // namespace

/// Every role times every act.
class TestRole : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRoleTimesEveryAct() {
        int allowed = 0;
        for (const Role role : kAllRoles)
            for (const auto& act : kActs) {
                allowed += mayDo(role, act) ? 1 : 0;
                QVERIFY2(mayDo(role, act) == expected(role, act), (std::string(nameOf(role)) + " " + act).c_str());
            }
        QCOMPARE(allowed, 142);
    }
    void actsAreKnownExactly() {
        for (const auto& act : kActs)
            QVERIFY(isAct(act));
        QVERIFY(!isAct("item.delete"));
        QVERIFY(!isAct(""));
        QVERIFY(!isAct("item.set "));
        QVERIFY(!mayDo(Role::Admin, "item.delete"));
    }
    void noSponsorRoleEntersData() {
        for (const Role role : {Role::Admin, Role::Monitor, Role::DataManager, Role::Auditor, Role::Pharmacist})
            for (const char* act : {"item.set", "item.change", "form.complete", "subject.enrol"})
                QVERIFY(!mayDo(role, act));
    }
    void namesGoBothWays() {
        for (const Role role : kAllRoles)
            QVERIFY(roleFromName(nameOf(role)) == role);
        QVERIFY(!roleFromName("sponsor"));
        QVERIFY(!roleFromName("Admin"));
    }
};

QTEST_GUILESS_MAIN(TestRole)
#include "tst_role.moc"
