// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/study.h"

#include <cstdint>
#include <random>

/// Private to the room: invented, plausible values for the practice trial.
namespace caseseal::desk {

/// The same seed gives the same trial, but for keys, salts and times.
class PracticeValues {
public:
    PracticeValues(const study::Study& study, std::uint32_t seed) : m_study(study), m_random(seed) {}

    /// A value for an item of a participant (0 upward) at a visit (0 upward) on a day; std::nullopt: left empty.
    [[nodiscard]] std::optional<std::string> value(const study::Item& item, bool mandatory, unsigned participant,
                                                   unsigned visit, const std::string& dayIso);
    [[nodiscard]] static bool isFemale(unsigned participant) { return participant % 2 == 0; }
    /// Another plausible value than the one given.
    [[nodiscard]] std::string otherValue(const study::Item& item, const std::string& value, const std::string& dayIso);
    [[nodiscard]] bool chance(double probability) { return std::bernoulli_distribution(probability)(m_random); }
    [[nodiscard]] unsigned below(unsigned bound) {
        return std::uniform_int_distribution<unsigned>(0, bound - 1)(m_random);
    }

private:
    [[nodiscard]] std::string number(const study::Item& item, unsigned participant, unsigned visit);
    [[nodiscard]] std::string code(const study::Item& item, const study::CodeList& list);
    [[nodiscard]] std::string text(const study::Item& item);

    const study::Study& m_study;
    std::mt19937 m_random;
};

} // namespace caseseal::desk
