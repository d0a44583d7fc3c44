// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor/time_stamp.h"

#include "anchor/openssl_handle.h"

#include "base/check.h"
#include "crypto/random.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <ctime>
#include <optional>

namespace caseseal::anchor {

namespace {

using base::badInput;
using base::Bytes;
using base::BytesView;
using base::Result;

constexpr std::size_t kNonceBytes = 8;
constexpr std::size_t kMaxTokenBytes = 64 * 1024; ///< without the CRLs that are put into it later
constexpr std::size_t kMaxRoots = 1000;

using CrlHandle = Owned<X509_CRL, X509_CRL_free>;
using ChainHandle = Owned<X509_STORE_CTX, X509_STORE_CTX_free>;

// ---------------------------------------------------------------- parts of a response

/// One certificate, CRL or response and no byte more.
template<typename Handle, typename Parse>
Handle parseWhole(BytesView bytes, Parse parse) {
    const unsigned char* at = bytes.data();
    Handle out(parse(nullptr, &at, static_cast<long>(bytes.size())));
    if (out && at != bytes.data() + bytes.size())
        out.reset();
    ERR_clear_error();
    return out;
}

TsResponseHandle parseResponse(BytesView bytes, std::size_t most) {
    return bytes.size() > most ? nullptr : parseWhole<TsResponseHandle>(bytes, d2i_TS_RESP);
}

const PKCS7_SIGNED* signedPart(TS_RESP* response) {
    PKCS7* token = TS_RESP_get_token(response);
    return token != nullptr && PKCS7_type_is_signed(token) ? token->d.sign : nullptr;
}

/// The certificates that the token brings; whoever keeps a token can add some, its signature does not cover them.
std::vector<X509*> certificatesIn(TS_RESP* response) {
    std::vector<X509*> out;
    const PKCS7_SIGNED* token = signedPart(response);
    const STACK_OF(X509)* stack = token == nullptr ? nullptr : token->cert;
    for (int i = 0; i < sk_X509_num(stack); ++i)
        out.push_back(sk_X509_value(stack, i));
    return out;
}

std::vector<X509_CRL*> crlsIn(TS_RESP* response) {
    std::vector<X509_CRL*> out;
    const PKCS7_SIGNED* token = signedPart(response);
    const STACK_OF(X509_CRL)* stack = token == nullptr ? nullptr : token->crl;
    for (int i = 0; i < sk_X509_CRL_num(stack); ++i)
        out.push_back(sk_X509_CRL_value(stack, i));
    return out;
}

/// The certificate that the one signer names; null where there is not exactly one, or it is not among those here.
X509* signerOf(TS_RESP* response) {
    if (signedPart(response) == nullptr)
        return nullptr;
    const auto freeStack = [](STACK_OF(X509) * stack) { sk_X509_free(stack); };
    const std::unique_ptr<STACK_OF(X509), decltype(freeStack)> signers(
        PKCS7_get0_signers(TS_RESP_get_token(response), nullptr, 0), freeStack);
    return sk_X509_num(signers.get()) == 1 ? sk_X509_value(signers.get(), 0) : nullptr;
}

/// A name for people: what a foreign certificate says, without what could disturb a page or a terminal.
std::string printableName(const X509* certificate) {
    std::string name = readableName(X509_get_subject_name(certificate));
    if (name.empty() || !base::isUtf8(name))
        return "an authority without a readable name";
    std::replace_if(
        name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return name;
}

std::optional<base::UtcTime> timeOf(const ASN1_TIME* time) {
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    return base::UtcTime{std::int64_t{timegm(&parts)} * 1000};
}

time_t seconds(base::UtcTime time) { return static_cast<time_t>(time.msSinceEpoch / 1000); }

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

// ---------------------------------------------------------------- requests

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
    auto random = crypto::randomArray<kNonceBytes>();
    random[0] |= 0x40; // no leading zero
    random[0] &= 0x7f; // and not negative
    const Owned<BIGNUM, BN_free> number(BN_bin2bn(random.data(), kNonceBytes, nullptr));
    const Owned<ASN1_INTEGER, ASN1_INTEGER_free> nonce(BN_to_ASN1_INTEGER(number.get(), nullptr));
    return nonce && TS_REQ_set_nonce(request, nonce.get()) == 1;
}

/// A request for that digest, without a nonce.
TsRequestHandle requestFor(const crypto::Digest& digest) {
    TsRequestHandle request(TS_REQ_new());
    if (request && !(TS_REQ_set_version(request.get(), 1) == 1 && setImprint(request.get(), digest) &&
                     TS_REQ_set_cert_req(request.get(), 1) == 1))
        request.reset();
    return request;
}

// ---------------------------------------------------------------- chains

/// Names alone do not tell: two authorities may have the same.
bool isIssuedBy(X509* certificate, X509* issuer) {
    const bool issued =
        X509_check_issued(issuer, certificate) == X509_V_OK && X509_verify(certificate, X509_get0_pubkey(issuer)) == 1;
    ERR_clear_error();
    return issued;
}

/// Where the signer's chain ends with the certificates that the token brings: all there is if nobody else is trusted.
/// Null without a signer.
X509* broughtRoot(TS_RESP* response) {
    X509* top = signerOf(response);
    auto others = certificatesIn(response);
    while (top != nullptr) {
        std::erase_if(others, [top](X509* one) { return X509_cmp(one, top) == 0; });
        const auto issuer =
            std::find_if(others.begin(), others.end(), [top](X509* one) { return isIssuedBy(top, one); });
        if (issuer == others.end())
            break;
        top = *issuer;
    }
    return top;
}

/// Chains may end at any of these, and are judged as of that time.
StoreHandle storeOf(const std::vector<X509*>& roots, base::UtcTime time) {
    StoreHandle store(X509_STORE_new());
    CHECK(store);
    for (X509* root : roots)
        if (root != nullptr)
            X509_STORE_add_cert(store.get(), root);
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), seconds(time));
    return store;
}

/// The signer first, the root last; its certificate is for time stamping and nothing else.
Result<std::vector<CertificateHandle>> chainOf(TS_RESP* response, X509* signer, X509_STORE* store) {
    const ChainHandle context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), store, signer, signedPart(response)->cert) != 1)
        return badInput("its chain cannot be followed");
    X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_TIMESTAMP_SIGN);
    if (X509_verify_cert(context.get()) != 1)
        return badInput(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get())));
    std::vector<CertificateHandle> out;
    const STACK_OF(X509)* chain = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        X509* certificate = sk_X509_value(chain, i);
        X509_up_ref(certificate);
        out.emplace_back(certificate);
    }
    return out;
}

void giveStore(TS_VERIFY_CTX* check, StoreHandle store) {
#if OPENSSL_VERSION_NUMBER >= 0x30400000L
    TS_VERIFY_CTX_set0_store(check, store.release());
#else
    TS_VERIFY_CTX_set_store(check, store.release());
#endif
}

/// Imprint, nonce where the request has one, signature, and that the signature is of the certificate it names.
bool answers(TS_RESP* response, TS_REQ* request, StoreHandle store) {
    const TsCheckHandle check(TS_REQ_to_TS_VERIFY_CTX(request, nullptr));
    if (!check)
        return false;
    TS_VERIFY_CTX_add_flags(check.get(), TS_VFY_SIGNATURE);
    giveStore(check.get(), std::move(store));
    return TS_RESP_verify_response(check.get(), response) == 1;
}

// ---------------------------------------------------------------- revocation

/// The reason of a revocation; -1 where none is given.
long reasonOf(const X509_REVOKED* entry) {
    const Owned<ASN1_ENUMERATED, ASN1_ENUMERATED_free> reason(
        static_cast<ASN1_ENUMERATED*>(X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
    return reason ? ASN1_ENUMERATED_get(reason.get()) : -1;
}

/// After these a stamp of before stays good (RFC 3161, section 4). One without a reason is no such.
bool isHarmlessLater(long reason) {
    return reason == CRL_REASON_UNSPECIFIED || reason == CRL_REASON_AFFILIATION_CHANGED ||
           reason == CRL_REASON_SUPERSEDED || reason == CRL_REASON_CESSATION_OF_OPERATION;
}

/// Why the revocation makes the stamp void; empty: it does not.
std::string whyVoid(const X509_REVOKED* entry, base::UtcTime genTime) {
    if (!isHarmlessLater(reasonOf(entry)))
        return "was revoked for a reason that makes all its stamps doubtful (or for none that was given)";
    if (ASN1_TIME_cmp_time_t(X509_REVOKED_get0_revocationDate(entry), seconds(genTime)) <= 0)
        return "had been revoked when the stamp was made";
    return {};
}

/// Is the CRL of this issuer, with its signature?
bool isOf(X509_CRL* crl, X509* issuer) {
    const bool ours = X509_NAME_cmp(X509_CRL_get_issuer(crl), X509_get_subject_name(issuer)) == 0 &&
                      (X509_get_key_usage(issuer) & KU_CRL_SIGN) != 0 &&
                      X509_CRL_verify(crl, X509_get0_pubkey(issuer)) == 1;
    ERR_clear_error();
    return ours;
}

/// Does it list all revoked certificates of the kind? Not a delta, an indirect one, or one of some reasons.
bool isWhole(const X509_CRL* crl, X509* certificate) {
    for (int i = 0; i < X509_CRL_get_ext_count(crl); ++i) {
        X509_EXTENSION* extension = X509_CRL_get_ext(crl, i);
        if (X509_EXTENSION_get_critical(extension) != 0 &&
            OBJ_obj2nid(X509_EXTENSION_get_object(extension)) != NID_issuing_distribution_point)
            return false;
    }
    if (X509_CRL_get_ext_by_NID(crl, NID_issuing_distribution_point, -1) < 0)
        return true;
    const Owned<ISSUING_DIST_POINT, ISSUING_DIST_POINT_free> point(
        static_cast<ISSUING_DIST_POINT*>(X509_CRL_get_ext_d2i(crl, NID_issuing_distribution_point, nullptr, nullptr)));
    const bool authority = X509_check_ca(certificate) > 0;
    return point && point->indirectCRL <= 0 && point->onlyattr <= 0 && point->onlysomereasons == nullptr &&
           (authority ? point->onlyuser : point->onlyCA) <= 0;
}

/// Would it tell of a revocation up to that time? Issuers leave out certificates that have expired.
bool tellsOf(const X509_CRL* crl, X509* certificate, base::UtcTime genTime) {
    const ASN1_TIME* until = X509_CRL_get0_nextUpdate(crl);
    if (until == nullptr)
        until = X509_CRL_get0_lastUpdate(crl);
    return ASN1_TIME_cmp_time_t(until, seconds(genTime)) >= 0 &&
           ASN1_TIME_compare(X509_CRL_get0_lastUpdate(crl), X509_get0_notAfter(certificate)) <= 0 &&
           isWhole(crl, certificate);
}

struct Revocation {
    std::string whyVoid; ///< empty where nothing was found
    bool allCovered = true;
};

void checkRevocation(X509* certificate, X509* issuer, const std::vector<X509_CRL*>& crls, base::UtcTime genTime,
                     Revocation& out) {
    bool covered = false;
    for (X509_CRL* crl : crls) {
        if (!isOf(crl, issuer))
            continue;
        covered |= tellsOf(crl, certificate, genTime);
        X509_REVOKED* entry = nullptr;
        if (X509_CRL_get0_by_cert(crl, &entry, certificate) != 1)
            continue;
        const std::string why = whyVoid(entry, genTime);
        if (!why.empty())
            out.whyVoid = "The certificate of " + printableName(certificate) + " " + why + ".";
    }
    out.allCovered &= covered;
}

Revocation revocationOf(const std::vector<CertificateHandle>& chain, const std::vector<X509_CRL*>& crls,
                        base::UtcTime genTime) {
    Revocation out;
    for (std::size_t i = 0; i + 1 < chain.size(); ++i)
        checkRevocation(chain[i].get(), chain[i + 1].get(), crls, genTime, out);
    out.allCovered &= chain.size() > 1;
    return out;
}

// ---------------------------------------------------------------- verdicts

bool hasImprint(TS_TST_INFO* info, const crypto::Digest& imprint) {
    TS_MSG_IMPRINT* stamped = TS_TST_INFO_get_msg_imprint(info);
    const ASN1_OCTET_STRING* digest = TS_MSG_IMPRINT_get_msg(stamped);
    const X509_ALGOR* algorithm = TS_MSG_IMPRINT_get_algo(stamped);
    return OBJ_obj2nid(algorithm->algorithm) == NID_sha256 &&
           static_cast<std::size_t>(ASN1_STRING_length(digest)) == imprint.size() &&
           std::equal(imprint.begin(), imprint.end(), ASN1_STRING_get0_data(digest));
}

std::vector<CertificateHandle> parsedRoots(const TimeStampRoots* trusted) {
    std::vector<CertificateHandle> out;
    if (trusted != nullptr)
        for (const Bytes& der : trusted->certificates)
            if (auto certificate = parseWhole<CertificateHandle>(der, d2i_X509))
                out.push_back(std::move(certificate));
    return out;
}

class StampCheck {
public:
    StampCheck(BytesView response, const crypto::Digest& imprint)
        : m_response(parseResponse(response, kMaxTimeStampBytes)), m_imprint(imprint) {}

    Result<TimeStampVerdict> run(const TimeStampRoots* trusted) {
        TRY_VOID(read());
        TRY_VOID(follow(trusted));
        m_out.authority = printableName(m_signer);
        m_out.root = printableName(m_chain.back().get());
        m_out.expires = timeOf(X509_get0_notAfter(m_signer)).value_or(base::UtcTime());
        const Revocation revocation = revocationOf(m_chain, crlsIn(m_response.get()), m_out.genTime);
        if (!revocation.whyVoid.empty())
            return badInput(revocation.whyVoid);
        m_out.revocationChecked = revocation.allCovered;
        m_out.state = TimeStampVerdict::State::Holds;
        return std::move(m_out);
    }

private:
    Result<void> read() {
        if (!m_response)
            return badInput("It is no answer of a time-stamping authority.");
        TS_TST_INFO* info = TS_RESP_get_tst_info(m_response.get());
        if (TS_RESP_get_token(m_response.get()) == nullptr || info == nullptr)
            return badInput("The authority gave no stamp (" + statusWords(m_response.get()) + ").");
        if (!hasImprint(info, m_imprint))
            return badInput("It is a stamp over something else.");
        const auto genTime = timeOf(TS_TST_INFO_get_time(info));
        if (!genTime)
            return badInput("Its time cannot be read.");
        m_out.genTime = *genTime;
        m_signer = signerOf(m_response.get());
        return m_signer != nullptr ? Result<void>() : badInput("It does not bring the certificate of its one signer.");
    }

    /// To a root of the reader's, or else to what the token itself brings.
    Result<void> follow(const TimeStampRoots* trusted) {
        const auto own = parsedRoots(trusted);
        std::vector<X509*> roots;
        std::transform(own.begin(), own.end(), std::back_inserter(roots), [](const auto& one) { return one.get(); });
        m_out.rootTrusted = !roots.empty() && followTo(roots).has_value();
        if (m_out.rootTrusted)
            return {};
        return followTo({broughtRoot(m_response.get())});
    }

    Result<void> followTo(const std::vector<X509*>& roots) {
        auto chain = chainOf(m_response.get(), m_signer, storeOf(roots, m_out.genTime).get());
        if (!chain)
            return badInput("The chain of its signer does not hold: " + chain.error().message + ".");
        const TsRequestHandle request = requestFor(m_imprint);
        if (!request || !answers(m_response.get(), request.get(), storeOf(roots, m_out.genTime)))
            return badInput("Its signature does not hold: " + opensslWords() + ".");
        m_chain = std::move(*chain);
        return {};
    }

    TsResponseHandle m_response;
    const crypto::Digest& m_imprint;
    X509* m_signer = nullptr;
    std::vector<CertificateHandle> m_chain;
    TimeStampVerdict m_out;
};

CrlHandle parseCrl(BytesView bytes) {
    if (auto der = parseWhole<CrlHandle>(bytes, d2i_X509_CRL))
        return der;
    const BioHandle pem(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
    CrlHandle out(PEM_read_bio_X509_CRL(pem.get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    return out;
}

Result<void> addCrl(TS_RESP* response, BytesView bytes) {
    const CrlHandle crl = bytes.size() > kMaxTimeStampBytes ? nullptr : parseCrl(bytes);
    if (!crl)
        return badInput("This is no list of revoked certificates.");
    const auto here = crlsIn(response);
    if (std::any_of(here.begin(), here.end(), [&](X509_CRL* one) { return X509_CRL_match(one, crl.get()) == 0; }))
        return {};
    CHECK(PKCS7_add_crl(TS_RESP_get_token(response), crl.get()) == 1);
    return {};
}

Result<void> addCertificate(TS_RESP* response, BytesView der) {
    const auto certificate = parseWhole<CertificateHandle>(der, d2i_X509);
    if (!certificate)
        return badInput("This is no certificate.");
    const auto here = certificatesIn(response);
    if (std::any_of(here.begin(), here.end(), [&](X509* one) { return X509_cmp(one, certificate.get()) == 0; }))
        return {};
    CHECK(PKCS7_add_certificate(TS_RESP_get_token(response), certificate.get()) == 1);
    return {};
}

/// The http addresses in the name of a distribution point.
void addPlaces(const DIST_POINT* point, std::vector<std::string>& out) {
    if (point->distpoint == nullptr || point->distpoint->type != 0)
        return;
    const GENERAL_NAMES* names = point->distpoint->name.fullname;
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
        int type = 0;
        const auto* value =
            static_cast<const ASN1_STRING*>(GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(names, i), &type));
        if (type != GEN_URI)
            continue;
        std::string place(reinterpret_cast<const char*>(ASN1_STRING_get0_data(value)),
                          static_cast<std::size_t>(ASN1_STRING_length(value)));
        const bool web = place.starts_with("http://") || place.starts_with("https://");
        if (web && std::find(out.begin(), out.end(), place) == out.end())
            out.push_back(std::move(place));
    }
}

} // namespace

Result<TimeStampRequest> makeTimeStampRequest(const crypto::Digest& imprint) {
    const TsRequestHandle request = requestFor(imprint);
    if (!request || !setNonce(request.get()))
        return base::machineFailed("The request for a time stamp could not be made: " + opensslWords() + ".");
    return TimeStampRequest{derOf(request.get(), i2d_TS_REQ), imprint};
}

Result<Bytes> acceptTimeStamp(const TimeStampRequest& request, BytesView answer, const std::string& place) {
    const auto asked = parseWhole<TsRequestHandle>(request.der, d2i_TS_REQ);
    CHECK(asked);
    const TsResponseHandle response = parseResponse(answer, kMaxTokenBytes);
    if (!response)
        return base::machineFailed("What " + place + " answered is no time stamp. Check the authority's address.");
    TS_TST_INFO* info = TS_RESP_get_tst_info(response.get());
    if (TS_RESP_get_token(response.get()) == nullptr || info == nullptr)
        return base::machineFailed(place + " gave no time stamp (" + statusWords(response.get()) + ").");
    const auto genTime = timeOf(TS_TST_INFO_get_time(info));
    if (!genTime || !answers(response.get(), asked.get(), storeOf({broughtRoot(response.get())}, *genTime)))
        return base::machineFailed("The time stamp of " + place + " does not hold: " + opensslWords() + ".");
    return Bytes(answer.begin(), answer.end());
}

Result<Bytes> timeStampToken(BytesView bytes) {
    const TsResponseHandle response = parseResponse(bytes, kMaxTimeStampBytes);
    if (!response || TS_RESP_get_token(response.get()) == nullptr)
        return badInput("There is no time stamp in this.");
    return derOf(TS_RESP_get_token(response.get()), i2d_PKCS7);
}

std::vector<std::string> crlPlaces(BytesView bytes) {
    std::vector<std::string> out;
    const TsResponseHandle response = parseResponse(bytes, kMaxTimeStampBytes);
    for (X509* certificate : response ? certificatesIn(response.get()) : std::vector<X509*>()) {
        const Owned<CRL_DIST_POINTS, CRL_DIST_POINTS_free> points(static_cast<CRL_DIST_POINTS*>(
            X509_get_ext_d2i(certificate, NID_crl_distribution_points, nullptr, nullptr)));
        for (int i = 0; i < sk_DIST_POINT_num(points.get()); ++i)
            addPlaces(sk_DIST_POINT_value(points.get(), i), out);
    }
    return out;
}

Result<Bytes> archiveRevocation(BytesView bytes, const std::vector<Bytes>& crls,
                                const std::vector<Bytes>& certificates) {
    const TsResponseHandle response = parseResponse(bytes, kMaxTimeStampBytes);
    if (!response || signedPart(response.get()) == nullptr)
        return badInput("There is no time stamp in this.");
    for (const Bytes& crl : crls)
        TRY_VOID(addCrl(response.get(), crl));
    for (const Bytes& certificate : certificates)
        TRY_VOID(addCertificate(response.get(), certificate));
    Bytes out = derOf(response.get(), i2d_TS_RESP);
    if (out.size() > kMaxTimeStampBytes)
        return badInput("The lists of revoked certificates are too long to be kept with the time stamp.");
    if (!parseResponse(out, kMaxTimeStampBytes))
        return badInput("The time stamp is damaged: it cannot be written again.");
    return out;
}

Result<TimeStampRoots> TimeStampRoots::parsePem(BytesView pem) {
    const BioHandle memory(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    TimeStampRoots out;
    ERR_clear_error();
    while (out.certificates.size() < kMaxRoots) {
        const CertificateHandle certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
        if (!certificate)
            break;
        out.certificates.push_back(derOf(certificate.get(), i2d_X509));
    }
    const bool ended = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    if (out.certificates.empty() || !ended)
        return badInput("There must be one or more certificates in PEM form in it, at most 1000, and nothing damaged.");
    return out;
}

TimeStampVerdict checkTimeStamp(BytesView response, const crypto::Digest& imprint, const TimeStampRoots* trusted) {
    ERR_clear_error();
    auto checked = StampCheck(response, imprint).run(trusted);
    ERR_clear_error();
    if (checked)
        return std::move(*checked);
    TimeStampVerdict invalid;
    invalid.what = checked.error().message;
    return invalid;
}

} // namespace caseseal::anchor
