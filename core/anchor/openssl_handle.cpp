// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor/openssl_handle.h"

#include <openssl/err.h>

namespace caseseal::anchor {

std::string opensslWords() {
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    const char* words = code == 0 ? nullptr : ERR_reason_error_string(code);
    return words == nullptr ? "the library gives no reason" : words;
}

std::string readableName(const X509_NAME* name) {
    std::string out;
    for (const int part : {NID_commonName, NID_organizationName}) {
        const int at = X509_NAME_get_index_by_NID(name, part, -1);
        if (at < 0)
            continue;
        unsigned char* text = nullptr;
        const int length = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
        if (length > 0)
            out += (out.empty() ? "" : ", ") + std::string(text, text + length);
        OPENSSL_free(text);
    }
    if (!out.empty())
        return out;
    const BioHandle memory(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(memory.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char* text = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &text);
    return std::string(text, static_cast<std::size_t>(length));
}

} // namespace caseseal::anchor
