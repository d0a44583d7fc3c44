// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/utc_time.h"
#include "report/report_sentences.h"

#include <optional>
#include <string>
#include <vector>

namespace caseseal::report {

/// A sentence of the table. A key that is not there does not compile.
class Word {
public:
    consteval Word(const char* key) : m_index(indexOf(key)) { // NOLINT(google-explicit-constructor): a key is a word
        if (m_index == kReportSentences.size())
            throw "There is no such sentence in report_sentences.h";
    }
    /// A member of a family, "role" and "auditor"; nothing where it has no such member.
    [[nodiscard]] static std::optional<Word> find(std::string_view family, std::string_view member);
    [[nodiscard]] std::size_t index() const { return m_index; }

private:
    explicit Word(std::size_t index) : m_index(index) {}
    [[nodiscard]] static constexpr std::size_t indexOf(std::string_view key) {
        std::size_t at = 0;
        while (at < kReportSentences.size() && kReportSentences[at].key != key)
            ++at;
        return at;
    }
    std::size_t m_index;
};

/// What a report says by itself, in one language. Cheap to copy; any thread.
class ReportWords {
public:
    /// BCP 47 tag: "de-AT" is German. English where the language is not spoken (`languages`).
    explicit ReportWords(std::string_view language = "en");
    /// "en", "de" …: the tag of the pages.
    [[nodiscard]] const std::string& tag() const;
    /// Those that are spoken, English first.
    [[nodiscard]] static std::vector<std::string> languages();

    /// The sentence with the texts where {1} … stand, in one pass: a "{2}" inside a text stays as it is.
    [[nodiscard]] std::string say(Word word, const std::vector<std::string>& texts = {}) const;
    /// The sentence for so many; {1} is the number in groups, {2} … the texts.
    [[nodiscard]] std::string count(Word word, std::uint64_t number, const std::vector<std::string>& texts = {}) const;
    /// A member of a family, by the word of the format; the word itself where it has none.
    [[nodiscard]] std::string name(std::string_view family, std::string_view member) const;
    /// 18,197.
    [[nodiscard]] std::string number(std::uint64_t value) const;
    /// Of an ISO date; any other text stays as it is.
    [[nodiscard]] std::string day(std::string_view isoDate) const;
    /// "2026-11-22 10:02:03 UTC (11:02:03 +01:00)", with the local day too where it is another.
    [[nodiscard]] std::string moment(base::UtcTime time, int zoneMinutes) const;
    [[nodiscard]] std::string momentUtc(base::UtcTime time) const;

private:
    struct Language;
    static const Language& spoken(std::string_view tag);
    const Language* m_language; ///< lives as long as the program
};

} // namespace caseseal::report
