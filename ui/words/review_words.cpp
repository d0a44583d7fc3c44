// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/review_words.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace caseseal::ui::words {

namespace {

using review::ReviewItem;
using review::Rule;

struct Reviewed {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

struct RuleWords {
    const char* name;
    const char* doubt;
    const char* facts;
};

// In the order of review::Rule.
constexpr std::array<RuleWords, 10> kRules = {{
    {QT_TRANSLATE_NOOP("ReviewWords", "Outside working hours"),
     QT_TRANSLATE_NOOP("ReviewWords",
                       "Night shifts, public holidays and a computer in another time zone look the same."),
     QT_TRANSLATE_NOOP("ReviewWords", "Acts outside working hours: %1 of %2; on rest days: %3")},
    {QT_TRANSLATE_NOOP("ReviewWords", "Faster than typing"),
     QT_TRANSLATE_NOOP("ReviewWords", "Forms that were typed side by side and sealed together look the same."),
     QT_TRANSLATE_NOOP("ReviewWords", "Values typed in %2 s: %1, in forms: %3; a minute: %4")},
    {QT_TRANSLATE_NOOP("ReviewWords", "Late entry"),
     QT_TRANSLATE_NOOP("ReviewWords", "Some data come in late by nature, and the date of the visit may be mistyped."),
     QT_TRANSLATE_NOOP("ReviewWords", "Visit of %1. Forms begun late: %2, at most by %3 days")},
    {QT_TRANSLATE_NOOP("ReviewWords", "Before the visit"),
     QT_TRANSLATE_NOOP("ReviewWords", "A history may be taken in advance, and the date of the visit may be mistyped."),
     QT_TRANSLATE_NOOP("ReviewWords", "Visit of %1. Forms begun before it: %2, at most by %3 days")},
    {QT_TRANSLATE_NOOP("ReviewWords", "Long lag"),
     QT_TRANSLATE_NOOP("ReviewWords", "A site may work through its paper once a week."),
     QT_TRANSLATE_NOOP("ReviewWords", "Forms: %1; days after the visit, median: %2; for one in ten at least: %3")},
    {QT_TRANSLATE_NOOP("ReviewWords", "Last digits"),
     QT_TRANSLATE_NOOP("ReviewWords", "A device that rounds, a pack size or a converted unit look the same."),
     QT_TRANSLATE_NOOP("ReviewWords",
                       "Values that end in %1: %2 of %3; chi-squared %4, probability %5, tests made: %6")},
    {QT_TRANSLATE_NOOP("ReviewWords", "Repeated values"),
     QT_TRANSLATE_NOOP("ReviewWords", "Numbers that hang together are equal more often than is expected here."),
     QT_TRANSLATE_NOOP("ReviewWords", "Equal numbers: %1; forms: %2; participants: %3; pairs expected by chance: %4")},
    {QT_TRANSLATE_NOOP("ReviewWords", "Changed during a query"),
     QT_TRANSLATE_NOOP("ReviewWords", "The correction itself may have been the answer."),
     QT_TRANSLATE_NOOP("ReviewWords", "Changes while query %1 waited for an answer: %2")},
    {QT_TRANSLATE_NOOP("ReviewWords", "Changed before signature or lock"),
     QT_TRANSLATE_NOOP("ReviewWords", "Data are cleaned before a lock; that is what the time is for."),
     QT_TRANSLATE_NOOP("ReviewWords", "Changes: %1, in the last %2 hours; then signed or locked by %3")},
    {QT_TRANSLATE_NOOP("ReviewWords", "Many changes"),
     QT_TRANSLATE_NOOP("ReviewWords", "One person may correct for all."),
     QT_TRANSLATE_NOOP("ReviewWords", "Changes in 100 values: %1, usual: %2; values: %3, robust z: %4")},
}};

const RuleWords& wordsOf(Rule rule) { return kRules.at(static_cast<std::size_t>(rule)); }

/// The figures of a rule, in the order of its sentence.
QStringList figures(const ReviewItem& item) {
    const auto n = [&item](const char* fact) {
        return number(static_cast<std::uint64_t>(std::max<std::int64_t>(0, item.number(fact))));
    };
    const auto t = [&item](const char* fact) { return ui::text(item.text(fact)); };
    switch (item.rule) {
    case Rule::OffHours:
        return {n("outside"), n("acts"), n("restDays")};
    case Rule::Burst:
        return {n("values"), n("seconds"), n("forms"), n("perMinute")};
    case Rule::LateEntry:
    case Rule::BeforeVisit:
        return {isoDay(item.text("visitDay")), n("forms"), n("days")};
    case Rule::LongLag:
        return {n("forms"), n("medianDays"), n("ninetiethDays")};
    case Rule::LastDigit:
        return {n("mostDigit"), n("mostCount"), n("values"), t("chiSquared"), t("probability"), n("tests")};
    case Rule::RepeatedValues:
        return {n("numbers"), n("forms"), n("participants"), t("expectedPairs")};
    case Rule::ChangedInQuery:
        return {n("query"), n("changes")};
    case Rule::ChangedBeforeLock:
        return {n("changes"), n("hours"), t("by")};
    case Rule::ManyChanges:
        break;
    }
    return {t("perHundred"), t("usualPerHundred"), n("values"), t("robustZ")};
}

} // namespace

QString ruleName(Rule rule) { return Reviewed::tr(wordsOf(rule).name); }
QString ruleDoubt(Rule rule) { return Reviewed::tr(wordsOf(rule).doubt); }

QString reviewFacts(const ReviewItem& item) {
    QString out = Reviewed::tr(wordsOf(item.rule).facts);
    const QStringList all = figures(item);
    for (qsizetype i = all.size(); i > 0; --i) // figures hold no "%"
        out.replace(QStringLiteral("%") + QString::number(i), all[i - 1]);
    return out;
}

QString dispositionName(review::Disposition disposition) {
    switch (disposition) {
    case review::Disposition::Accepted:
        return Reviewed::tr("Accepted");
    case review::Disposition::Explained:
        return Reviewed::tr("Explained");
    case review::Disposition::Query:
        return Reviewed::tr("Queried");
    case review::Disposition::Escalated:
        break;
    }
    return Reviewed::tr("Escalated");
}

} // namespace caseseal::ui::words
