// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8_locale.h"

#include <langinfo.h>

#include <clocale>
#include <cstdlib>
#include <string_view>

namespace caseseal::app {

void takeUtf8Locale() {
    if (std::setlocale(LC_ALL, "") == nullptr || std::string_view(::nl_langinfo(CODESET)) != "UTF-8")
        (void)::setenv("LC_ALL", "C.UTF-8", 1);
}

} // namespace caseseal::app
