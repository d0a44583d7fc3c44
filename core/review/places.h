// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"

#include <unordered_map>

/// Private to the room: small numbers for the texts and places of a trial, so that a rule keeps a few bytes for each.
namespace caseseal::review {

using Number = std::uint32_t;

/// Texts by number, in the order of their first coming.
class Texts {
public:
    Texts() = default;
    Texts(const Texts&) = delete;
    Texts& operator=(const Texts&) = delete;
    [[nodiscard]] Number numberOf(const std::string& text);
    [[nodiscard]] const std::string& text(Number number) const { return *m_texts[number]; }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    std::unordered_map<std::string, Number> m_numbers;
    std::vector<const std::string*> m_texts; ///< keys of the map, which stay where they are
};

/// Visits and forms of participants by number.
class Places {
public:
    struct Visit {
        Number subject, event, repeat;
        bool operator==(const Visit&) const = default;
    };
    struct Form {
        Number visit, form, repeat;
        bool operator==(const Form&) const = default;
    };
    [[nodiscard]] Number visitOf(const store::ItemPlace& place);
    [[nodiscard]] Number formOf(const store::ItemPlace& place);
    [[nodiscard]] const Form& form(Number number) const { return m_forms[number]; }
    [[nodiscard]] const Visit& visit(Number number) const { return m_visits[number]; }
    [[nodiscard]] const std::string& text(Number number) const { return m_texts.text(number); }
    /// Subject, event and form, without group and item.
    [[nodiscard]] store::ItemPlace formPlace(Number form) const;
    [[nodiscard]] store::ItemPlace visitPlace(Number visit) const;

private:
    struct Hash {
        std::size_t operator()(const Visit& v) const noexcept { return mix(v.subject, v.event, v.repeat); }
        std::size_t operator()(const Form& f) const noexcept { return mix(f.visit, f.form, f.repeat); }
        static std::size_t mix(Number a, Number b, Number c) noexcept {
            return (std::size_t{a} * 0x9E3779B97F4A7C15U ^ b) * 0xBF58476D1CE4E5B9U ^ c;
        }
    };
    Texts m_texts;
    std::unordered_map<Visit, Number, Hash> m_visitNumbers;
    std::unordered_map<Form, Number, Hash> m_formNumbers;
    std::vector<Visit> m_visits;
    std::vector<Form> m_forms;
    store::ItemPlace m_last; ///< neighbours share it
    Number m_lastForm = 0;
};

} // namespace caseseal::review
