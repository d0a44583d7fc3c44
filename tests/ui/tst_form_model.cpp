// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/form_model.h"
#include "models/visit_tree_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace caseseal;
using namespace caseseal::ui;

/// The draft of a form, and the tree of visits, without any widget.
class TestFormModel : public QObject {
    Q_OBJECT

private:
    study::Study m_study;
    const store::FormPlace m_place{"HYP-014", "SE.1", "", "FO.BP", ""};
    const FieldKey m_sys{"IG.1", "", "IT.SYS"};
    const FieldKey m_weight{"IG.1", "", "IT.WEIGHT"};

    static study::Item item(const std::string& oid, study::DataType type, std::vector<std::string> units = {}) {
        study::Item out;
        out.oid = out.name = oid;
        out.dataType = type;
        out.units = std::move(units);
        return out;
    }
    void addGroup(const std::string& oid, bool repeating, std::vector<study::ItemRef> items) {
        auto& group = m_study.groups[oid];
        group.oid = group.name = oid;
        group.repeating = repeating;
        group.items = std::move(items);
    }
    void addForm(const std::string& oid, const std::string& name, bool repeating, std::vector<study::GroupRef> groups) {
        auto& form = m_study.forms[oid];
        form.oid = oid;
        form.name = name;
        form.repeating = repeating;
        form.groups = std::move(groups);
    }
    void addEvent(const std::string& oid, const std::string& name, bool repeating, study::EventType type,
                  std::vector<study::FormRef> forms) {
        study::Event event;
        event.oid = oid;
        event.name = name;
        event.repeating = repeating;
        event.type = type;
        event.forms = std::move(forms);
        m_study.events.push_back(std::move(event));
    }
    store::ItemValue value(const FieldKey& key, const std::optional<std::string>& text,
                           const std::string& unit = {}) const {
        store::ItemValue out;
        out.place = {"HYP-014", "SE.1", "", "FO.BP", "", key.group, key.groupRepeat, key.item};
        out.value = text;
        out.unit = unit;
        out.changes = 1;
        return out;
    }

private Q_SLOTS:
    void initTestCase() {
        auto sys = item("IT.SYS", study::DataType::Integer, {"MU.MMHG"});
        study::RangeCheck soft;
        soft.comparator = study::Comparator::Le;
        soft.values = {"180"};
        sys.rangeChecks.push_back(soft);
        study::RangeCheck hard;
        hard.comparator = study::Comparator::Le;
        hard.values = {"400"};
        hard.hard = true;
        sys.rangeChecks.push_back(hard);
        m_study.items["IT.SYS"] = sys;
        m_study.items["IT.WEIGHT"] = item("IT.WEIGHT", study::DataType::Float, {"MU.KG", "MU.LB"});
        m_study.items["IT.TIME"] = item("IT.TIME", study::DataType::Time);
        addGroup("IG.1", false, {{"IT.SYS", true, {}, {}}, {"IT.WEIGHT", false, {}, {}}});
        addGroup("IG.2", true, {{"IT.TIME", false, {}, {}}});
        addForm("FO.BP", "Blood pressure", false, {{"IG.1", true, {}}, {"IG.2", false, {}}});
        addForm("FO.AE", "Adverse event", true, {{"IG.1", false, {}}});
        addEvent("SE.1", "Week 4", false, study::EventType::Scheduled,
                 {{"FO.BP", true, {}, {}}, {"FO.AE", false, {}, {}}});
        addEvent("SE.U", "Unscheduled", true, study::EventType::Unscheduled, {{"FO.BP", true, {}, {}}});
    }

    void firstEntryNeedsNoReason() {
        FormModel model(m_study, m_place);
        model.setValue(m_sys, "142", "MU.MMHG");
        QCOMPARE(model.changes(), std::size_t{1});
        QVERIFY(model.demands().empty());
        QCOMPARE(model.drafts().size(), std::size_t{1});
        QCOMPARE(*model.drafts().front().value, std::string("142"));
        QCOMPARE(model.count().filled, std::uint64_t{1});
        QCOMPARE(model.count().expected, std::uint64_t{2});
    }

    void changeAndBlankNeedAReason() {
        FormModel model(m_study, m_place);
        model.setSealed({value(m_sys, "142", "MU.MMHG")});
        model.setValue(m_sys, "144", "MU.MMHG");
        QCOMPARE(model.demands().size(), std::size_t{1});
        QCOMPARE(model.demands().front().kind, DemandKind::Reason);
        model.setReason(m_sys, "Typing error");
        QVERIFY(model.demands().empty());
        QCOMPARE(model.drafts().front().reason, std::string("Typing error"));
        model.setValue(m_sys, std::nullopt, "");
        QVERIFY(!model.drafts().front().value);
        QCOMPARE(model.drafts().front().reason, std::string("Typing error"));
        model.setValue(m_sys, "142", "MU.MMHG"); // back to what stands: no change at all
        QCOMPARE(model.changes(), std::size_t{0});
    }

    void aBlankThatStandsIsNoNewBlank() {
        FormModel model(m_study, m_place);
        model.setSealed({value(m_sys, std::nullopt)});
        model.setValue(m_sys, std::nullopt, "MU.MMHG");
        QCOMPARE(model.changes(), std::size_t{0});
        model.setValue(m_sys, "142", "MU.MMHG");
        QCOMPARE(model.demands().front().kind, DemandKind::Reason);
    }

    void softCheckWantsAnAnswerHardOneStops() {
        FormModel model(m_study, m_place);
        model.setValue(m_sys, "198", "MU.MMHG");
        QCOMPARE(model.demands().size(), std::size_t{1});
        QCOMPARE(model.demands().front().kind, DemandKind::Answer);
        const auto rule = model.field(m_sys).fired.front().rule;
        model.setAnswer(m_sys, rule, "Measured twice");
        QVERIFY(model.demands().empty());
        QCOMPARE(model.drafts().front().checks.front().answer, std::string("Measured twice"));
        model.setValue(m_sys, "500", "MU.MMHG");
        const auto demands = model.demands();
        QVERIFY(
            std::any_of(demands.begin(), demands.end(), [](const auto& d) { return d.kind == DemandKind::Refused; }));
        // An answer belongs to the value that it was given for.
        QVERIFY(model.field(m_sys).answers.empty());
    }

    void unitMustBeChosenWhereThereAreSeveral() {
        FormModel model(m_study, m_place);
        model.setValue(m_weight, "82.4", "");
        const auto demands = model.demands();
        QVERIFY(std::any_of(demands.begin(), demands.end(), [](const auto& d) { return d.kind == DemandKind::Unit; }));
        model.setValue(m_weight, "82.4", "MU.KG");
        QVERIFY(model.demands().empty());
        model.replaceSealed({value(m_weight, "82.4", "MU.KG")});
        model.setValue(m_weight, "82.4", "MU.LB"); // another unit is another value
        QCOMPARE(model.demands().front().kind, DemandKind::Reason);
    }

    void unreadableTextIsKeptAndStops() {
        FormModel model(m_study, m_place);
        model.setUnreadable(m_sys, QStringLiteral("19x"), QStringLiteral("This is not a number."));
        QCOMPARE(model.field(m_sys).typed, QStringLiteral("19x"));
        QCOMPARE(model.demands().front().kind, DemandKind::Unreadable);
        QVERIFY(model.drafts().empty());
        QCOMPARE(model.changes(), std::size_t{1});
        model.undo(m_sys);
        QCOMPARE(model.changes(), std::size_t{0});
    }

    void repeatsCountUp() {
        FormModel model(m_study, m_place);
        QSignalSpy spy(&model, &FormModel::repeatsChanged);
        model.setSealed({value({"IG.2", "2", "IT.TIME"}, "08:00"), value({"IG.2", "10", "IT.TIME"}, "09:00")});
        QCOMPARE(model.repeats("IG.2"), (std::vector<std::string>{"2", "10"}));
        QCOMPARE(model.nextRepeat("IG.2"), std::string("11"));
        model.setValue({"IG.2", "11", "IT.TIME"}, "10:00", "");
        QCOMPARE(spy.count(), 1);
        QCOMPARE(model.repeats("IG.2").size(), std::size_t{3});
        model.undo({"IG.2", "11", "IT.TIME"});
        QCOMPARE(model.repeats("IG.2").size(), std::size_t{2});
    }

    void missingNamesRequiredFields() {
        FormModel model(m_study, m_place);
        QCOMPARE(model.missing().size(), std::size_t{1});
        model.setValue(m_sys, "142", "MU.MMHG");
        QVERIFY(model.missing().empty());
    }

    void nullFlavoursAreValuesOfTheirOwnKind() {
        FormModel model(m_study, m_place);
        model.setNull(m_sys, "not-done");
        QCOMPARE(model.changes(), std::size_t{1});
        QVERIFY(model.missing().empty()); // said why
        QCOMPARE(model.drafts().front().nullFlavour, std::string("not-done"));
        QVERIFY(!model.drafts().front().value);
        auto stands = value(m_sys, std::nullopt);
        stands.nullFlavour = "not-done";
        model.replaceSealed({stands});
        model.setNull(m_sys, "not-done");
        QCOMPARE(model.changes(), std::size_t{0});
        model.setNull(m_sys, "unknown"); // another reason is a change
        QCOMPARE(model.demands().front().kind, DemandKind::Reason);
        model.setValue(m_sys, std::nullopt, ""); // and so is taking it back
        QCOMPARE(model.drafts().front().nullFlavour, std::string());
        QCOMPARE(model.changes(), std::size_t{1});
    }

    void stepsGoBackAndForth() {
        FormModel model(m_study, m_place);
        QVERIFY(!model.canStepBack());
        model.setValue(m_sys, "142", "MU.MMHG");
        model.setValue(m_weight, "82", "MU.KG");
        model.setValue(m_sys, "144", "MU.MMHG");
        QCOMPARE(model.stepBack(), std::optional(m_sys));
        QCOMPARE(model.field(m_sys).value, std::optional<std::string>("142"));
        QCOMPARE(model.stepBack(), std::optional(m_weight));
        QCOMPARE(model.changes(), std::size_t{1});
        QCOMPARE(model.stepForth(), std::optional(m_weight));
        QCOMPARE(model.field(m_weight).value, std::optional<std::string>("82"));
        model.undo(m_weight); // Esc is a step as well, and forgets what lay ahead
        QVERIFY(!model.canStepForth());
        QCOMPARE(model.stepBack(), std::optional(m_weight));
        QCOMPARE(model.field(m_weight).value, std::optional<std::string>("82"));
        model.replaceSealed({});
        QVERIFY(!model.canStepBack() && !model.canStepForth());
    }

    void aStepKeepsTheReasonThatCameAfterIt() {
        FormModel model(m_study, m_place);
        model.setSealed({value(m_sys, "142", "MU.MMHG")});
        model.setValue(m_sys, "144", "MU.MMHG");
        model.setReason(m_sys, "Typing error");
        model.stepBack();
        QCOMPARE(model.changes(), std::size_t{0});
        model.stepForth();
        QCOMPARE(model.field(m_sys).reason, std::string("Typing error"));
    }

    /// The weight is asked for from 140 on, the time is calculated from the pressure, and 150 with a weight fires.
    static RuleFindings sampleRules(const std::vector<FieldKey>& fields, const FormRules::Own& own) {
        RuleFindings out;
        const auto sys = own({"IG.1", "", "IT.SYS"});
        if (!sys || *sys < "140")
            out.closedFields.insert({"IG.1", "", "IT.WEIGHT"});
        for (const auto& key : fields)
            if (key.item == "IT.TIME")
                out.derived[key] = sys ? std::optional("00:" + sys->substr(0, 2)) : std::nullopt;
        study::CheckFired check;
        check.rule = "range:9";
        check.what = "Too heavy.";
        if (sys == "150" && own({"IG.1", "", "IT.WEIGHT"}))
            out.fired[{"IG.1", "", "IT.WEIGHT"}] = {check};
        return out;
    }

    void conditionsFollowWhileTyping() {
        FormModel model(m_study, m_place);
        model.setRules(sampleRules);
        QSignalSpy spy(&model, &FormModel::rulesChanged);
        QVERIFY(!model.field(m_weight).collected);
        QCOMPARE(model.count().expected, std::uint64_t{1});
        model.setTyping(m_sys, "142", {});
        QVERIFY(model.field(m_weight).collected);
        QCOMPARE(spy.count(), 1);
        QVERIFY(spy.front().front().value<std::vector<FieldKey>>() ==
                (std::vector<FieldKey>{m_weight, {"IG.2", "1", "IT.TIME"}}));
        QCOMPARE(model.changes(), std::size_t{0}); // typing alone is no change yet
        model.setTyping(m_sys, "13", {});
        QVERIFY(!model.field(m_weight).collected);
        model.endTyping();
        QVERIFY(!model.field(m_weight).collected);
    }

    void aValueWhereNothingIsAskedIsNeverSealedNorLost() {
        FormModel model(m_study, m_place);
        model.setRules(sampleRules);
        model.setValue(m_sys, "142", "MU.MMHG");
        model.setValue(m_weight, "82", "MU.KG");
        model.setValue(m_sys, "120", "MU.MMHG");
        QCOMPARE(model.field(m_weight).value, std::optional<std::string>("82"));
        QCOMPARE(model.demands().size(), std::size_t{1});
        QCOMPARE(model.demands().front().kind, DemandKind::NotAsked);
        model.setValue(m_weight, std::nullopt, "");
        QVERIFY(model.demands().empty());
        model.setSealed({value(m_weight, "82", "MU.KG")}); // sealed before: stays, and may be cleared with a reason
        QVERIFY(model.field(m_weight).holdsSomething() && !model.field(m_weight).collected);
        model.setValue(m_weight, std::nullopt, "");
        QCOMPARE(model.demands().front().kind, DemandKind::Reason);
    }

    void calculatedValuesAreShownAndNotSaved() {
        FormModel model(m_study, m_place);
        model.setRules(sampleRules);
        model.addRepeat("IG.2", "1");
        model.setValue(m_sys, "142", "MU.MMHG");
        const FieldKey time{"IG.2", "1", "IT.TIME"};
        QVERIFY(model.field(time).derived);
        QCOMPARE(model.field(time).value, std::optional<std::string>("00:14"));
        QCOMPARE(model.drafts().size(), std::size_t{1});
    }

    void checksOverSeveralFieldsAskWhereSomethingWasTyped() {
        FormModel model(m_study, m_place);
        model.setRules(sampleRules);
        model.setSealed({value(m_weight, "82", "MU.KG")});
        model.setValue(m_sys, "150", "MU.MMHG");
        QCOMPARE(model.field(m_weight).notices.size(), std::size_t{1}); // shown at a field that nobody touched
        QVERIFY(model.demands().empty());
        model.setValue(m_weight, "83", "MU.KG");
        model.setReason(m_weight, "Typing error");
        QCOMPARE(model.demands().front().kind, DemandKind::Answer);
        model.setAnswer(m_weight, "range:9", "Weighed twice");
        QVERIFY(model.demands().empty());
        const auto drafts = model.drafts();
        QCOMPARE(drafts.back().checks.front().rule, std::string("range:9"));
    }

    void treeFollowsTheStudy() {
        VisitTreeModel tree(m_study, "en");
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setParticipant("HYP-014", {});
        QCOMPARE(tree.rowCount(), 2);
        QCOMPARE(tree.rowCount(tree.index(0, 0)), 2); // the form, and a first repeat of the repeating one
        QCOMPARE(tree.index(1, 0).data(VisitTreeModel::kCountRole).toString(), QStringLiteral("none"));
        store::FormState done;
        done.place = {"HYP-014", "SE.1", "", "FO.AE", "1"};
        done.values = 2;
        done.complete = true;
        done.openQueries = 1;
        store::FormState unscheduled;
        unscheduled.place = {"HYP-014", "SE.U", "1", "FO.BP", ""};
        unscheduled.values = 1;
        tree.setParticipant("HYP-014", {done, unscheduled});
        QCOMPARE(tree.rowCount(), 3); // a further unscheduled visit is offered
        QCOMPARE(tree.kindOf(tree.index(2, 0)), VisitTreeModel::Kind::AnotherVisit);
        QCOMPARE(tree.placeOf(tree.index(2, 0)).eventRepeat, std::string("2"));
        const QModelIndex visit = tree.index(0, 0);
        QCOMPARE(tree.rowCount(visit), 3);
        QCOMPARE(tree.kindOf(tree.index(2, 0, visit)), VisitTreeModel::Kind::AnotherForm);
        const auto next = tree.placeOf(tree.index(2, 0, visit));
        QCOMPARE(next.formRepeat, std::string("2"));
        const QModelIndex added = tree.addPlace(next);
        QVERIFY(added.isValid());
        QCOMPARE(added.data().toString(), QStringLiteral("Adverse event 2"));
        QVERIFY(
            tree.indexOf(done.place).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("1 quer")) ||
            tree.indexOf(done.place).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("queries open")));
        tree.setAltered({done.place});
        QCOMPARE(tree.indexOf(done.place).data(VisitTreeModel::kStatusRole).toInt(), static_cast<int>(Status::Altered));
    }
};

QTEST_GUILESS_MAIN(TestFormModel)
#include "tst_form_model.moc"
