// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_words.h"

#include "base/check.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace caseseal::report {

namespace {

constexpr std::array kOtherLanguages = {"de", "es", "fr", "ja"};
using Sentences = std::vector<std::string>; ///< in the table's order

Sentences english() {
    Sentences out;
    for (const auto& sentence : kReportSentences)
        out.emplace_back(sentence.english);
    return out;
}

/// Compiled in; a key that is missing is English (tests/core/report/tst_report_words.cpp lets none be).
Sentences read(const char* tag) {
    QFile file(QStringLiteral(":/report-words/%1.json").arg(QLatin1String(tag)));
    CHECK(file.open(QIODevice::ReadOnly));
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
    CHECK(!words.isEmpty());
    Sentences out = english();
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto& key = kReportSentences[i].key;
        const auto found = words.constFind(QLatin1String(key.data(), static_cast<qsizetype>(key.size())));
        if (found != words.constEnd())
            out[i] = found->toString().toStdString();
    }
    return out;
}

std::string filled(std::string_view sentence, const std::vector<std::string>& texts) {
    std::string out;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == '{' && i + 2 < sentence.size() && sentence[i + 2] == '}';
        const auto number = place ? static_cast<std::size_t>(sentence[i + 1] - '0') : 0;
        if (number < 1 || number > texts.size()) {
            out += sentence[i];
            continue;
        }
        out += texts[number - 1];
        i += 2;
    }
    return out;
}

/// "10:02:03" of an RFC 3339 time.
std::string clockOf(const std::string& time) { return time.substr(11, 8); }

} // namespace

struct ReportWords::Language {
    std::string tag;
    Sentences sentences;
    [[nodiscard]] const std::string& operator[](Word word) const { return sentences[word.index()]; }
    /// French counts nothing as one.
    [[nodiscard]] bool isOne(std::uint64_t number) const { return number == 1 || (number == 0 && tag == "fr"); }
};

std::optional<Word> Word::find(std::string_view family, std::string_view member) {
    std::string key(family);
    key += '.';
    key += member;
    const std::size_t at = indexOf(key);
    return at == kReportSentences.size() ? std::nullopt : std::optional(Word(at));
}

const ReportWords::Language& ReportWords::spoken(std::string_view tag) {
    static const std::vector<Language> all = [] {
        std::vector<Language> out{{"en", english()}};
        for (const char* other : kOtherLanguages)
            out.push_back({other, read(other)});
        return out;
    }();
    const std::string_view primary = tag.substr(0, tag.find('-'));
    for (const Language& language : all)
        if (language.tag == primary)
            return language;
    return all.front();
}

ReportWords::ReportWords(std::string_view language) : m_language(&spoken(language)) {}

const std::string& ReportWords::tag() const { return m_language->tag; }

std::vector<std::string> ReportWords::languages() {
    std::vector<std::string> out{"en"};
    out.insert(out.end(), kOtherLanguages.begin(), kOtherLanguages.end());
    return out;
}

std::string ReportWords::say(Word word, const std::vector<std::string>& texts) const {
    return filled((*m_language)[word], texts);
}

std::string ReportWords::count(Word word, std::uint64_t number, const std::vector<std::string>& texts) const {
    std::string_view sentence = (*m_language)[word];
    if (const std::size_t bar = sentence.find('|'); bar != std::string_view::npos)
        sentence = m_language->isOne(number) ? sentence.substr(0, bar) : sentence.substr(bar + 1);
    std::vector<std::string> all{this->number(number)};
    all.insert(all.end(), texts.begin(), texts.end());
    return filled(sentence, all);
}

std::string ReportWords::name(std::string_view family, std::string_view member) const {
    const auto word = Word::find(family, member);
    return word ? say(*word) : std::string(member);
}

std::string ReportWords::number(std::uint64_t value) const {
    std::string digits = std::to_string(value);
    const std::string& between = (*m_language)["digit-groups"];
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, between);
    return digits;
}

std::string ReportWords::day(std::string_view isoDate) const {
    constexpr std::size_t kLength = 10; // 2026-11-22
    if (isoDate.size() != kLength || isoDate[4] != '-' || isoDate[7] != '-')
        return std::string(isoDate);
    return say("day", {std::string(isoDate.substr(0, 4)), std::string(isoDate.substr(5, 2)),
                       std::string(isoDate.substr(8, 2))});
}

std::string ReportWords::moment(base::UtcTime time, int zoneMinutes) const {
    const std::string utc = base::encodeTime(time);
    const std::string local = base::encodeTime({time.msSinceEpoch + zoneMinutes * base::kMsPerMinute});
    const std::string_view utcDay = std::string_view(utc).substr(0, 10),
                           localDay = std::string_view(local).substr(0, 10);
    const std::string there = utcDay == localDay ? clockOf(local) : day(localDay) + " " + clockOf(local);
    return say("moment", {day(utcDay), clockOf(utc), there, base::encodeZone(zoneMinutes)});
}

std::string ReportWords::momentUtc(base::UtcTime time) const {
    const std::string utc = base::encodeTime(time);
    return say("moment-utc", {day(std::string_view(utc).substr(0, 10)), clockOf(utc)});
}

} // namespace caseseal::report
