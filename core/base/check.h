// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caseseal::base {
/// Prints what was broken and where to standard error, then aborts. Any thread.
[[noreturn]] void checkFailed(const char* condition, const char* file, int line) noexcept;
} // namespace caseseal::base

/// A promise of our own that must hold, in release too. Never for untrusted input: that is a Result.
#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) [[unlikely]]                                                                                 \
            ::caseseal::base::checkFailed(#condition, __FILE__, __LINE__);                                             \
    } while (false)
