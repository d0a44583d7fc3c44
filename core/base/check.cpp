// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/check.h"

#include <cstdio>
#include <cstdlib>

namespace caseseal::base {

void checkFailed(const char* condition, const char* file, int line) noexcept {
    std::fprintf(stderr, "CaseSeal stopped: CHECK(%s) failed at %s:%d\n", condition, file, line);
    std::abort();
}

} // namespace caseseal::base
