// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/check.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace caseseal::base {

/// Why an expected failure happened; the command line turns it into its exit status.
enum class ErrorKind {
    BadInput,  ///< what we were given cannot be used (a file, an argument): exit status 2
    Refused,   ///< password, role or rule says no: exit status 3
    Machine,   ///< disk, permission, network, memory: exit status 4
    Cancelled, ///< a person stopped a long task: exit status 4
};

/// One clear sentence in English: what, where, what to do. `place` is a file, line, OID or path where known.
struct Error {
    ErrorKind kind = ErrorKind::BadInput;
    std::string message;
};

inline Error badInput(std::string message) { return {ErrorKind::BadInput, std::move(message)}; }
inline Error refused(std::string message) { return {ErrorKind::Refused, std::move(message)}; }
inline Error machineFailed(std::string message) { return {ErrorKind::Machine, std::move(message)}; }
inline Error cancelled() { return {ErrorKind::Cancelled, "Cancelled."}; }

/// A value or an Error: the return of everything that can fail as expected (untrusted bytes, files, rules).
/// Same member names as std::expected, which GCC 12 has not in C++20. Reading a value that is not there is a CHECK.
template<typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] T& value() & { return checked(*this); }
    [[nodiscard]] const T& value() const& { return checked(*this); }
    [[nodiscard]] T&& value() && { return std::move(checked(*this)); }
    [[nodiscard]] T& operator*() & { return checked(*this); }
    [[nodiscard]] const T& operator*() const& { return checked(*this); }
    [[nodiscard]] T&& operator*() && { return std::move(checked(*this)); }
    [[nodiscard]] T* operator->() { return &checked(*this); }
    [[nodiscard]] const T* operator->() const { return &checked(*this); }

    [[nodiscard]] const Error& error() const& {
        CHECK(!has_value());
        return *std::get_if<1>(&m_state);
    }
    [[nodiscard]] Error&& error() && {
        CHECK(!has_value());
        return std::move(*std::get_if<1>(&m_state));
    }

private:
    template<typename Self>
    static auto& checked(Self& self) {
        CHECK(self.has_value());
        return *std::get_if<0>(&self.m_state);
    }
    std::variant<T, Error> m_state;
};

/// Done, or an Error.
template<>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}
    [[nodiscard]] bool has_value() const noexcept { return !m_error.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }
    void value() const { CHECK(has_value()); }
    [[nodiscard]] const Error& error() const& {
        CHECK(m_error.has_value());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace caseseal::base

#define CASESEAL_JOIN2(a, b) a##b
#define CASESEAL_JOIN(a, b) CASESEAL_JOIN2(a, b)
/// TRY(auto x, call()): the value of a Result, or return its error from this function.
#define TRY(declaration, expression)                                                                                   \
    auto CASESEAL_JOIN(result_, __LINE__) = (expression);                                                              \
    if (!CASESEAL_JOIN(result_, __LINE__))                                                                             \
        return std::move(CASESEAL_JOIN(result_, __LINE__)).error();                                                    \
    declaration = std::move(CASESEAL_JOIN(result_, __LINE__)).value()
/// TRY_VOID(call()): go on, or return the error.
#define TRY_VOID(expression)                                                                                           \
    if (auto CASESEAL_JOIN(result_, __LINE__) = (expression); !CASESEAL_JOIN(result_, __LINE__))                       \
    return CASESEAL_JOIN(result_, __LINE__).error()
