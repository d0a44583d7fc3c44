// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_stamp.h"

#include "anchor/openssl_handle.h"

#include <openssl/err.h>
#include <openssl/rand.h>

namespace caseseal::report {

using namespace anchor;

namespace {

constexpr std::size_t kNonceBytes = 8;
constexpr std::size_t kMaxResponseBytes = 64 * 1024;

bool setImprint(TS_REQ* request, const crypto::Digest& digest) {
    Owned<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free> imprint(TS_MSG_IMPRINT_new());
    Owned<X509_ALGOR, X509_ALGOR_free> algorithm(X509_ALGOR_new());
    if (!imprint || !algorithm)
        return false;
    X509_ALGOR_set_md(algorithm.get(), EVP_sha256());
    crypto::Digest copy = digest;
    return TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1 &&
           TS_MSG_IMPRINT_set_msg(imprint.get(), copy.data(), static_cast<int>(copy.size())) == 1 &&
           TS_REQ_set_msg_imprint(request, imprint.get()) == 1;
}

bool setNonce(TS_REQ* request) {
    unsigned char random[kNonceBytes];
    if (RAND_bytes(random, kNonceBytes) != 1)
        return false;
    random[0] |= 0x40; // no leading zero
    random[0] &= 0x7f; // and not negative
    const Owned<BIGNUM, BN_free> number(BN_bin2bn(random, kNonceBytes, nullptr));
    const Owned<ASN1_INTEGER, ASN1_INTEGER_free> nonce(BN_to_ASN1_INTEGER(number.get(), nullptr));
    return nonce && TS_REQ_set_nonce(request, nonce.get()) == 1;
}

TsRequestHandle makeRequest(const crypto::Digest& digest) {
    TsRequestHandle request(TS_REQ_new());
    const bool made = request && TS_REQ_set_version(request.get(), 1) == 1 && setImprint(request.get(), digest) &&
                      setNonce(request.get()) && TS_REQ_set_cert_req(request.get(), 1) == 1;
    if (!made)
        request.reset();
    return request;
}

/// The token's own certificates as the only ones known, each of them good as an end of the chain: the signature and
/// the certificate's purpose are checked, not who vouches for it.
StoreHandle storeOf(PKCS7* token) {
    StoreHandle store(X509_STORE_new());
    const STACK_OF(X509)* certificates = PKCS7_type_is_signed(token) ? token->d.sign->cert : nullptr;
    for (int i = 0; i < sk_X509_num(certificates); ++i)
        X509_STORE_add_cert(store.get(), sk_X509_value(certificates, i));
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    return store;
}

void giveStore(TS_VERIFY_CTX* check, StoreHandle store) {
#if OPENSSL_VERSION_NUMBER >= 0x30400000L
    TS_VERIFY_CTX_set0_store(check, store.release());
#else
    TS_VERIFY_CTX_set_store(check, store.release());
#endif
}

bool holds(TS_REQ* request, TS_RESP* response) {
    const TsCheckHandle check(TS_REQ_to_TS_VERIFY_CTX(request, nullptr));
    PKCS7* token = TS_RESP_get_token(response);
    if (!check || token == nullptr)
        return false;
    TS_VERIFY_CTX_add_flags(check.get(), TS_VFY_SIGNATURE);
    giveStore(check.get(), storeOf(token));
    return TS_RESP_verify_response(check.get(), response) == 1;
}

std::string statusWords(TS_RESP* response) {
    const TS_STATUS_INFO* status = TS_RESP_get_status_info(response);
    const long number = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status));
    std::string out = "status " + std::to_string(number);
    const STACK_OF(ASN1_UTF8STRING)* texts = TS_STATUS_INFO_get0_text(status);
    for (int i = 0; i < sk_ASN1_UTF8STRING_num(texts); ++i) {
        const ASN1_UTF8STRING* text = sk_ASN1_UTF8STRING_value(texts, i);
        out += ", " + std::string(reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
                                  static_cast<std::size_t>(ASN1_STRING_length(text)));
    }
    return out;
}

/// Exactly one response and no byte more.
TsResponseHandle parseResponse(const base::Bytes& bytes) {
    const unsigned char* at = bytes.data();
    TsResponseHandle response(d2i_TS_RESP(nullptr, &at, static_cast<long>(bytes.size())));
    if (response && at != bytes.data() + bytes.size())
        response.reset();
    return response;
}

} // namespace

base::Result<base::Bytes> fetchTimeStamp(base::BytesView message, const TimeStampSource& source,
                                         const std::string& place) {
    const TsRequestHandle request = makeRequest(crypto::sha256(message));
    if (!request)
        return base::machineFailed("The request for a time stamp could not be made: " + opensslWords() + ".");
    TRY(const base::Bytes answer, source(derOf(request.get(), i2d_TS_REQ)));
    const TsResponseHandle response = answer.size() > kMaxResponseBytes ? nullptr : parseResponse(answer);
    if (!response)
        return base::machineFailed("What " + place + " answered is no time stamp. Check the authority's address.");
    if (TS_RESP_get_token(response.get()) == nullptr)
        return base::machineFailed(place + " gave no time stamp (" + statusWords(response.get()) + ").");
    if (!holds(request.get(), response.get()))
        return base::machineFailed("The time stamp of " + place + " does not hold: " + opensslWords() + ".");
    return derOf(TS_RESP_get_token(response.get()), i2d_PKCS7);
}

} // namespace caseseal::report
