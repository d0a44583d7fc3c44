// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string_view>

namespace caseseal::base {

/// How long work tells how far it is, and hears that it should stop. Called from the thread of the work.
class ProgressPort {
public:
    virtual ~ProgressPort() = default;
    /// `done` of `total` units (0 where the total is not known) of the step named `what` ("seals", "pages").
    virtual void report(std::string_view what, std::uint64_t done, std::uint64_t total) = 0;
    /// True once a person has asked to stop; the work then ends soon with Error{Cancelled}.
    [[nodiscard]] virtual bool cancelRequested() const = 0;
};

/// Nobody looks, nobody cancels.
class NoProgress final : public ProgressPort {
public:
    void report(std::string_view, std::uint64_t, std::uint64_t) override {}
    [[nodiscard]] bool cancelRequested() const override { return false; }
};

} // namespace caseseal::base
