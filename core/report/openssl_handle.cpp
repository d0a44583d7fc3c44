// SPDX-License-Identifier: GPL-3.0-or-later
#include "openssl_handle.h"

#include <openssl/err.h>

namespace caseseal::report {

std::string opensslWords() {
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    const char* words = code == 0 ? nullptr : ERR_reason_error_string(code);
    return words == nullptr ? "the library gives no reason" : words;
}

} // namespace caseseal::report
