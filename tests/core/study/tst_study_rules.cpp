// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_study.h"

#include <QTest>

using namespace caseseal::study;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

MapValues valuesOf(const std::string& written) {
    MapValues values;
    for (const auto& part : QString::fromStdString(written).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto pair = part.split(QLatin1Char('='));
        values.values[RuleStudy::at(pair[0].toStdString())] = pair[1].toStdString();
    }
    return values;
}

std::string whyNot(const StudyRules& rules) {
    for (const auto& note : rules.notes())
        if (!note.understood)
            return note.why;
    return {};
}

} // namespace

class TestStudyRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standardConditionMeansDoNotCollect();
    void vendorConditionMeansCollect();
};

void TestStudyRules::standardConditionMeansDoNotCollect() {
    RuleStudy s;
    s.add("Gender", DataType::Text);
    s.add("Pregnant", DataType::Boolean);
    s.except("Pregnant", "!(Gender == \"Female\")", "OpenEDC");
    const auto rules = StudyRules::make(s.study);
    QCOMPARE(whyNot(rules), std::string());
    QVERIFY(rules.itemCollected(RuleStudy::at("Pregnant"), valuesOf("Gender=Female")));
    QVERIFY(!rules.itemCollected(RuleStudy::at("Pregnant"), valuesOf("Gender=Male")));
    QVERIFY(!rules.itemCollected(RuleStudy::at("Pregnant"), MapValues{}));
    QVERIFY(rules.isRead("Gender") && !rules.isRead("Pregnant"));
}

void TestStudyRules::vendorConditionMeansCollect() {
    RuleStudy s;
    s.add("sex", DataType::Text);
    s.add("given_birth", DataType::Boolean).collectedWhen = Formula{"[sex] = \"0\"", {}, "redcap:BranchingLogic"};
    const auto rules = StudyRules::make(s.study);
    QCOMPARE(whyNot(rules), std::string());
    QVERIFY(rules.itemCollected(RuleStudy::at("given_birth"), valuesOf("sex=0")));
    QVERIFY(!rules.itemCollected(RuleStudy::at("given_birth"), valuesOf("sex=1")));
    QVERIFY(!rules.itemCollected(RuleStudy::at("given_birth"), MapValues{}));
}

QTEST_APPLESS_MAIN(TestStudyRules)
#include "tst_study_rules.moc"
