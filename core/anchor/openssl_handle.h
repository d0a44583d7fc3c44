// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/pkcs12.h>
#include <openssl/ts.h>

#include <memory>

namespace caseseal::anchor {

/// What OpenSSL hands out, freed where it is let go.
template<auto Free>
struct FreedBy {
    template<typename T>
    void operator()(T* object) const {
        Free(object);
    }
};
template<typename T, auto Free>
using Owned = std::unique_ptr<T, FreedBy<Free>>;

using BioHandle = Owned<BIO, BIO_free_all>;
using CmsHandle = Owned<CMS_ContentInfo, CMS_ContentInfo_free>;
using KeyHandle = Owned<EVP_PKEY, EVP_PKEY_free>;
using CertificateHandle = Owned<X509, X509_free>;
using Pkcs12Handle = Owned<PKCS12, PKCS12_free>;
using Pkcs7Handle = Owned<PKCS7, PKCS7_free>;
using TsRequestHandle = Owned<TS_REQ, TS_REQ_free>;
using TsResponseHandle = Owned<TS_RESP, TS_RESP_free>;
using TsCheckHandle = Owned<TS_VERIFY_CTX, TS_VERIFY_CTX_free>;
using StoreHandle = Owned<X509_STORE, X509_STORE_free>;

inline void freeCertificates(STACK_OF(X509) * stack) { sk_X509_pop_free(stack, X509_free); }
using CertificatesHandle = Owned<STACK_OF(X509), freeCertificates>;

/// DER of an object by its i2d function; empty where OpenSSL cannot.
template<typename T, typename Encode>
[[nodiscard]] base::Bytes derOf(const T* object, Encode encode) {
    unsigned char* der = nullptr;
    const int length = encode(object, &der);
    base::Bytes out;
    if (length > 0)
        out.assign(der, der + length);
    OPENSSL_free(der);
    return out;
}

/// "Jana Brandt, Klinikum Süd" of a certificate's name: common name and organisation, or the whole name.
[[nodiscard]] std::string readableName(const X509_NAME* name);

/// What OpenSSL says of the last failure, in its own words, and forgets it.
[[nodiscard]] std::string opensslWords();

} // namespace caseseal::anchor
