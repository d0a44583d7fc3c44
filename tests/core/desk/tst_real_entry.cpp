// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "desk/desk.h"
#include "desk/form_work.h"
#include "desk/people.h"
#include "desk/study_versions.h"
#include "study/item_check.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>
#include <set>

using namespace caseseal;
using desk::Desk;
using desk::FormPlace;
using desk::ItemDraft;

namespace {

const QString kFolder = QStringLiteral(CASESEAL_SHARED_DATA "/interop/odm-1.3/");

template<typename T>
T must(base::Result<T> result) {
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return std::move(result).value();
}

/// Values for the fields of a study that somebody else designed, so that its conditions come out one way and the other:
/// codes of the lists, and whatever the expressions compare with.
class Guesses {
public:
    Guesses(const study::Study& study, const study::StudyRules& rules, unsigned seed) : m_study(study), m_random(seed) {
        static const QRegularExpression kQuoted(QStringLiteral("[\"']([^\"']{1,20})[\"']|\\b(\\d{1,4})\\b"));
        for (const auto& note : rules.notes())
            for (auto it = kQuoted.globalMatch(QString::fromStdString(note.text)); it.hasNext();) {
                const auto match = it.next();
                m_literals.insert((match.captured(1) + match.captured(2)).toStdString());
            }
    }
    /// One that no hard check refuses; nothing where we know none, and now and then.
    std::optional<std::string> valueOf(const study::Item& item) {
        if (below(6) == 0)
            return std::nullopt;
        auto guesses = guessesFor(item);
        std::shuffle(guesses.begin(), guesses.end(), m_random);
        const std::string unit = item.units.empty() ? std::string() : item.units.front();
        for (const auto& guess : guesses) {
            const auto fired = study::checkValue(m_study, item, guess, unit);
            if (std::none_of(fired.begin(), fired.end(),
                             [](const auto& each) { return each.severity == study::Severity::Hard; }))
                return guess;
        }
        return std::nullopt;
    }

private:
    unsigned below(unsigned bound) { return std::uniform_int_distribution<unsigned>(0, bound - 1)(m_random); }
    std::vector<std::string> guessesFor(const study::Item& item) {
        std::vector<std::string> guesses;
        if (const auto* list = m_study.codeListOf(item); list != nullptr && !list->items.empty())
            for (const auto& code : list->items)
                guesses.push_back(code.code);
        if (!guesses.empty())
            return guesses;
        guesses = {"2026-11-22",
                   "08:30",
                   "08:30:00",
                   "2026-11-22T08:30:00",
                   "text",
                   "someone@example.org",
                   std::to_string(40 + below(60)),
                   std::to_string(150 + below(40)),
                   std::to_string(1 + below(9)) + "." + std::to_string(1 + below(9))};
        guesses.insert(guesses.end(), m_literals.begin(), m_literals.end());
        return guesses;
    }
    const study::Study& m_study;
    std::mt19937 m_random;
    std::set<std::string> m_literals;
};

/// Numbers of one form instance by item.
using Numbers = std::map<std::string, double>;
/// What a calculation must give, worked out here; nothing where an input is missing.
using Expected = std::function<std::optional<double>(const Numbers&)>;

std::optional<double> massByHeight(const Numbers& n, const char* mass, const char* height, double scale) {
    const auto m = n.find(mass), h = n.find(height);
    if (m == n.end() || h == n.end() || h->second == 0)
        return std::nullopt;
    return m->second * scale / (h->second * h->second);
}

/// Five answers of 0 to 5, all of them given.
std::optional<double> whoScore(const Numbers& n) {
    double sum = 0;
    for (const char* item : {"WHO.1", "WHO.2", "WHO.3", "WHO.4", "WHO.5"}) {
        if (!n.contains(item))
            return std::nullopt;
        sum += n.at(item);
    }
    return sum * 4;
}

} // namespace

/// Studies of other systems, as they come, entered by hand through the desk: fields open and close with what was
/// answered, calculated values are sealed with what they come from.
class TestRealEntry : public QObject {
    Q_OBJECT

    using Field = std::pair<std::string, std::string>; // group, item
    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
    std::set<Field> m_open, m_closed; ///< conditional fields that took a value, and that refused one
    std::uint64_t m_values = 0, m_derived = 0, m_formsLeft = 0;

    void make(const QString& file) {
        desk::NewTrial trial;
        trial.folder =
            std::filesystem::path(m_dir.path().toStdString()) / (std::string(QTest::currentDataTag()) + ".caseseal");
        trial.odm = must(base::loadFile(file.toStdString()));
        trial.site = "Klinikum";
        trial.adminId = "root";
        trial.adminName = "Rosa Admin";
        const desk::Ports ports{std::make_shared<base::SystemClock>(), {}};
        m_desk = must(Desk::create(trial, crypto::SecretBytes(std::string_view("admin-password-1")), ports));
        must(m_desk->people().setRoles("root", {"admin", "coordinator"}));
        m_open.clear();
        m_closed.clear();
        m_values = m_derived = m_formsLeft = 0;
    }
    [[nodiscard]] const study::StudyRules& rules() const { return *must(m_desk->versions().rules()); }

    std::vector<ItemDraft> draftsFor(const study::Form& form, Guesses& guesses) {
        std::vector<ItemDraft> drafts;
        const auto& study = m_desk->study();
        for (const auto& groupRef : form.groups)
            for (const auto& ref : study.group(groupRef.group)->items) {
                const auto* item = study.item(ref.item);
                if (item->displayOnly || rules().isDerived(form.oid, groupRef.group, ref.item))
                    continue;
                ItemDraft draft;
                draft.group = groupRef.group;
                draft.item = ref.item;
                draft.value = guesses.valueOf(*item);
                draft.unit = draft.value && !item->units.empty() ? item->units.front() : std::string();
                if (draft.value)
                    drafts.push_back(std::move(draft));
            }
        return drafts;
    }
    [[nodiscard]] bool isConditional(const study::Form& form, const Field& field) const {
        const auto& group = *m_desk->study().group(field.first);
        const auto item = std::find_if(group.items.begin(), group.items.end(),
                                       [&](const auto& ref) { return ref.item == field.second; });
        const auto ref = std::find_if(form.groups.begin(), form.groups.end(),
                                      [&](const auto& each) { return each.group == field.first; });
        return !item->condition.empty() || m_desk->study().item(field.second)->collectedWhen || !ref->condition.empty();
    }
    /// As a person at the window would: what is refused is left out, and the rest is looked at again.
    void enterForm(const FormPlace& place, std::vector<ItemDraft> drafts) {
        const auto& form = *m_desk->study().form(place.form);
        for (;;) {
            const auto problems = must(m_desk->check(place, drafts));
            if (problems.empty())
                break;
            for (const auto& problem : problems) {
                if (problem.rule == "not-collected" && isConditional(form, {problem.group, problem.item}))
                    m_closed.emplace(problem.group, problem.item);
                QVERIFY2(std::erase_if(drafts,
                                       [&](const ItemDraft& draft) {
                                           return draft.group == problem.group && draft.item == problem.item;
                                       }) == 1,
                         (problem.item + ": " + problem.what).c_str());
            }
        }
        const auto receipt = m_desk->record(place, drafts);
        QVERIFY2(receipt.has_value(), receipt ? "" : receipt.error().message.c_str());
        m_values += drafts.size();
        for (const auto& draft : drafts)
            if (isConditional(form, {draft.group, draft.item}))
                m_open.emplace(draft.group, draft.item);
    }
    [[nodiscard]] bool holds(const study::Form& form, const std::string& item) const {
        return std::any_of(form.groups.begin(), form.groups.end(), [&](const auto& ref) {
            const auto& items = m_desk->study().group(ref.group)->items;
            return std::any_of(items.begin(), items.end(), [&](const auto& each) { return each.item == item; });
        });
    }
    [[nodiscard]] bool isLeftOut(FormPlace place) const {
        place.formRepeat.clear();
        const auto left = must(m_desk->forms().notAsked(place.subject));
        return std::find(left.begin(), left.end(), place) != left.end();
    }
    void checkDerived(const FormPlace& place, const std::map<std::string, Expected>& expected) {
        Numbers numbers;
        std::map<std::string, std::optional<std::string>> derived;
        for (const auto& value : must(m_desk->projection().values(place))) {
            bool isNumber = false;
            const auto number =
                QString::fromStdString(value.value.value_or("")).replace(u',', u'.').toDouble(&isNumber);
            if (value.derived)
                derived[value.place.item] = value.value;
            else if (isNumber)
                numbers[value.place.item] = number;
            m_derived += value.derived && value.value ? 1 : 0;
        }
        for (const auto& [item, gives] : expected) {
            if (!holds(*m_desk->study().form(place.form), item))
                continue;
            const auto wanted = gives(numbers);
            const auto found = derived.find(item);
            if (found == derived.end() || !found->second) {
                QVERIFY2(!wanted, (item + " should be " + std::to_string(wanted.value_or(0))).c_str());
                continue;
            }
            QVERIFY2(wanted.has_value(), item.c_str());
            const double got = QString::fromStdString(*found->second).toDouble();
            QVERIFY2(std::abs(got - *wanted) <= 0.051,
                     (item + ": " + *found->second + " is not " + std::to_string(*wanted)).c_str());
        }
    }
    void enterParticipant(unsigned number, const std::map<std::string, Expected>& expected) {
        const std::string subject = "S-" + std::to_string(number);
        must(m_desk->enrol(subject));
        Guesses guesses(m_desk->study(), rules(), number);
        for (const auto& event : m_desk->study().events)
            for (const auto& ref : event.forms) {
                const FormPlace place{subject, event.oid, event.repeating ? "1" : "", ref.form,
                                      m_desk->study().form(ref.form)->repeating ? "1" : ""};
                const auto drafts = draftsFor(*m_desk->study().form(ref.form), guesses);
                if (isLeftOut(place)) {
                    QVERIFY(drafts.empty() || !m_desk->check(place, drafts)); // a whole form or visit
                    ++m_formsLeft;
                    continue;
                }
                enterForm(place, drafts);
                checkDerived(place, expected);
                if (const auto state = must(m_desk->projection().formState(place)); state && state->values > 0)
                    must(m_desk->forms().act({"form.complete", place, "Not everything was asked", {}}));
            }
    }

private Q_SLOTS:
    void takesValuesConditionsAndCalculations_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("participants");
        QTest::addColumn<int>("bothWays"); ///< conditional fields that were open for some and closed for others
        QTest::addColumn<bool>("calculates");
        const auto add = [](const char* file, int participants, int bothWays, bool calculates) {
            QTest::newRow(QFileInfo(QString::fromLatin1(file)).baseName().toLatin1().constData())
                << kFolder + QLatin1String(file) << participants << bothWays << calculates;
        };
        add("openedc-metadata.xml", 20, 7, true);
        add("viedoc-design-2022.xml", 6, 50, true); // in forms and visits that are asked for
        add("redcap/longitudinal.xml", 20, 2, true);
        add("redcap/validation-types-1.xml", 4, 0, true);
        add("redcap/decimal-comma-and-dot.xml", 4, 0, true);
        for (const char* file :
             {"redcap/checkboxes-1.xml", "redcap/clinical-trial-1.xml", "redcap/file-repo.xml",
              "redcap/nonnumeric-record-id.xml", "redcap/potentially-problematic-dictionary.xml",
              "redcap/potentially-problematic-values.xml", "redcap/repeating-instruments.xml", "redcap/survey.xml"})
            add(file, 1, 0, false);
    }
    void takesValuesConditionsAndCalculations() {
        QFETCH(QString, file);
        QFETCH(int, participants);
        QFETCH(int, bothWays);
        QFETCH(bool, calculates);
        if (!QFileInfo::exists(file))
            QSKIP("This study of another system is not on this machine; it was not entered.");
        make(file);
        if (QTest::currentTestFailed())
            return;
        const std::map<std::string, Expected> expected = {
            {"bmi",
             [&](const Numbers& n) {
                 return n.contains("weight_dot") || n.contains("height_dot")
                            ? massByHeight(n, "weight_dot", "height_dot", 1)
                            : massByHeight(n, "weight", "height", 10'000);
             }},
            {"bmi2", [](const Numbers& n) { return massByHeight(n, "weight2", "height2", 10'000); }},
            {"BMI", [](const Numbers& n) { return massByHeight(n, "Weight", "Height", 1); }},
            {"I.2", whoScore}, // of OpenEDC; no other study here has such an item
            {"f_calculated", [](const Numbers&) { return std::optional(7.0); }},
        };
        for (int i = 0; i < participants; ++i)
            enterParticipant(static_cast<unsigned>(i), expected);
        std::vector<Field> both;
        std::set_intersection(m_open.begin(), m_open.end(), m_closed.begin(), m_closed.end(), std::back_inserter(both));
        qInfo("%llu values typed, %llu calculated; conditional fields: %zu open, %zu closed, %zu both; "
              "forms not asked for: %llu",
              static_cast<unsigned long long>(m_values), static_cast<unsigned long long>(m_derived), m_open.size(),
              m_closed.size(), both.size(), static_cast<unsigned long long>(m_formsLeft));
        QVERIFY(m_values > 0);
        QVERIFY(static_cast<int>(both.size()) >= bothWays);
        QCOMPARE(m_derived > 0, calculates);
        base::NoProgress quiet;
        const auto report = must(must(m_desk->jobs())->verify(quiet));
        QVERIFY2(report.verdict.kind == evidence::VerdictKind::Intact, report.verdict.encodeJson().c_str());
    }
};

QTEST_GUILESS_MAIN(TestRealEntry)
#include "tst_real_entry.moc"
