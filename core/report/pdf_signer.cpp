// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_signer.h"

#include "anchor/openssl_handle.h"
#include "base/check.h"
#include "base/file.h"
#include "signature_hole.h"
#include "time_stamp.h"

#include <openssl/x509v3.h>

#include <algorithm>
#include <fstream>

namespace caseseal::report {

namespace {

using anchor::BioHandle;
using anchor::CertificateHandle;
using anchor::CertificatesHandle;
using anchor::CmsHandle;
using anchor::derOf;
using anchor::KeyHandle;
using anchor::opensslWords;
using anchor::Owned;
using anchor::Pkcs12Handle;
using anchor::readableName;

constexpr std::uint64_t kMaxKeyFileBytes = 256 * 1024;
constexpr int kLeastRsaBits = 2048;
constexpr unsigned kCmsFlags = CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP;

base::Error unusable(const std::filesystem::path& file, const std::string& why) {
    return base::badInput("The key file " + file.string() + " cannot sign: " + why + ".");
}

std::string sha256Of(const X509* certificate) { return base::encodeHex(crypto::sha256(derOf(certificate, i2d_X509))); }

/// Why this certificate may not sign at that moment; empty: it may.
std::string whyNot(X509* certificate, EVP_PKEY* key, base::UtcTime now) {
    time_t moment = static_cast<time_t>(now.msSinceEpoch / 1000);
    if (X509_cmp_time(X509_get0_notBefore(certificate), &moment) > 0)
        return "its certificate is not valid yet";
    if (X509_cmp_time(X509_get0_notAfter(certificate), &moment) < 0)
        return "its certificate has expired; ask the issuer for a new one";
    const std::uint32_t usage = X509_get_key_usage(certificate); // all ones where the certificate says nothing
    if ((usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0)
        return "its certificate is not for signatures (key usage)";
    const int type = EVP_PKEY_get_base_id(key);
    if (type != EVP_PKEY_RSA && type != EVP_PKEY_EC)
        return "its key is neither RSA nor of an elliptic curve";
    if (type == EVP_PKEY_RSA && EVP_PKEY_get_bits(key) < kLeastRsaBits)
        return "its RSA key is shorter than 2048 bits";
    return {};
}

/// The encoding that a signature over signed attributes covers: a set, each attribute in order of its bytes.
base::Bytes signedSetOf(const CMS_SignerInfo* signer) {
    std::vector<base::Bytes> parts;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        parts.push_back(derOf(CMS_signed_get_attr(signer, i), i2d_X509_ATTRIBUTE));
    std::sort(parts.begin(), parts.end());
    base::Bytes content;
    for (const base::Bytes& part : parts)
        content.insert(content.end(), part.begin(), part.end());
    unsigned char head[16];
    unsigned char* at = head;
    ASN1_put_object(&at, 1, static_cast<int>(content.size()), V_ASN1_SET, V_ASN1_UNIVERSAL);
    base::Bytes out(head, at);
    out.insert(out.end(), content.begin(), content.end());
    return out;
}

base::Bytes signatureOver(const base::Bytes& message, EVP_PKEY* key) {
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    std::size_t length = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &length, message.data(), message.size()) != 1)
        return {};
    base::Bytes out(length);
    if (EVP_DigestSign(context.get(), out.data(), &length, message.data(), message.size()) != 1)
        return {};
    out.resize(length);
    return out;
}

/// OpenSSL always says when it signed; baseline PAdES says so in the signature dictionary and forbids it here.
bool takeOutTime(CMS_SignerInfo* signer, EVP_PKEY* key) {
    const int at = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    if (at < 0)
        return true;
    X509_ATTRIBUTE_free(CMS_signed_delete_attr(signer, at));
    const base::Bytes signature = signatureOver(signedSetOf(signer), key);
    if (signature.empty())
        return false;
    return ASN1_STRING_set(CMS_SignerInfo_get0_signature(signer), signature.data(),
                           static_cast<int>(signature.size())) == 1 &&
           CMS_SignerInfo_verify(signer) == 1;
}

} // namespace

struct PdfSigner::Parts {
    KeyHandle key;
    CertificateHandle certificate;
    CertificatesHandle above;
    std::string name, issuer, fingerprint;
    TimeStampSource timeStamps;
    std::string timeStampPlace;

    static base::Result<std::unique_ptr<Parts>> unpack(const std::filesystem::path& file,
                                                       const crypto::SecretBytes& password);

    /// Hands the bytes of the file but those of the hole to `take`.
    static base::Result<void> feed(const std::filesystem::path& pdf, const SignatureHole& hole,
                                   const std::function<bool(base::BytesView)>& take) {
        std::ifstream in(pdf, std::ios::binary);
        std::vector<char> piece(64 * 1024);
        const auto range = [&](std::uint64_t from, std::uint64_t to) {
            in.seekg(static_cast<std::streamoff>(from));
            while (from < to) {
                const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), to - from));
                if (!in.read(piece.data(), static_cast<std::streamsize>(want)) ||
                    !take(base::bytesOf({piece.data(), want})))
                    return false;
                from += want;
            }
            return true;
        };
        if (!range(0, hole.begin) || !range(hole.end, hole.fileBytes))
            return base::systemError("Cannot read the report", pdf);
        return {};
    }

    /// Signed in pieces: a large report is never held as a whole.
    [[nodiscard]] base::Result<CmsHandle> signBytes(const std::filesystem::path& pdf, const SignatureHole& hole,
                                                    crypto::Sha256& digest) const {
        CmsHandle cms(CMS_sign(nullptr, nullptr, above.get(), nullptr, kCmsFlags));
        if (!cms ||
            CMS_add1_signer(cms.get(), certificate.get(), key.get(), EVP_sha256(), kCmsFlags | CMS_CADES) == nullptr)
            return failed();
        const BioHandle chain(CMS_dataInit(cms.get(), nullptr));
        TRY_VOID(feed(pdf, hole, [&](base::BytesView bytes) {
            digest.update(bytes);
            const int length = static_cast<int>(bytes.size());
            return BIO_write(chain.get(), bytes.data(), length) == length;
        }));
        if (!chain || CMS_dataFinal(cms.get(), chain.get()) != 1 || !takeOutTime(signerOf(cms.get()), key.get()))
            return failed();
        return cms;
    }

    static CMS_SignerInfo* signerOf(CMS_ContentInfo* cms) {
        return sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms), 0);
    }

    [[nodiscard]] base::Result<void> addTimeStamp(CMS_ContentInfo* cms) const {
        if (!timeStamps)
            return {};
        const ASN1_OCTET_STRING* signature = CMS_SignerInfo_get0_signature(signerOf(cms));
        const base::BytesView value(ASN1_STRING_get0_data(signature),
                                    static_cast<std::size_t>(ASN1_STRING_length(signature)));
        TRY(const base::Bytes token, fetchTimeStamp(value, timeStamps, timeStampPlace));
        if (CMS_unsigned_add1_attr_by_NID(signerOf(cms), NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, token.data(),
                                          static_cast<int>(token.size())) != 1)
            return failed();
        return {};
    }

    static base::Error failed() {
        return base::machineFailed("The report could not be signed: " + opensslWords() + ".");
    }
};

PdfSigner::PdfSigner(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
PdfSigner::~PdfSigner() = default;
PdfSigner::PdfSigner(PdfSigner&&) noexcept = default;
PdfSigner& PdfSigner::operator=(PdfSigner&&) noexcept = default;

void PdfSigner::useTimeStamps(TimeStampSource source, std::string place) {
    m_parts->timeStamps = std::move(source);
    m_parts->timeStampPlace = std::move(place);
}
const std::string& PdfSigner::name() const { return m_parts->name; }
const std::string& PdfSigner::issuer() const { return m_parts->issuer; }
const std::string& PdfSigner::fingerprint() const { return m_parts->fingerprint; }
const std::string& PdfSigner::timeStampPlace() const { return m_parts->timeStampPlace; }

/// Key and certificates out of the file, as they are.
base::Result<std::unique_ptr<PdfSigner::Parts>> PdfSigner::Parts::unpack(const std::filesystem::path& file,
                                                                         const crypto::SecretBytes& password) {
    TRY(const base::Bytes bytes, base::loadFile(file, kMaxKeyFileBytes));
    const unsigned char* at = bytes.data();
    const Pkcs12Handle box(d2i_PKCS12(nullptr, &at, static_cast<long>(bytes.size())));
    if (!box)
        return unusable(file, "it is no PKCS#12 file (.p12, .pfx)");
    std::string text(base::textOf(password.view()));
    const bool opens = PKCS12_verify_mac(box.get(), text.data(), static_cast<int>(text.size())) == 1;
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* above = nullptr;
    const bool parsed = opens && PKCS12_parse(box.get(), text.c_str(), &key, &certificate, &above) == 1;
    crypto::wipe(text.data(), text.size());
    auto parts = std::make_unique<Parts>();
    parts->key.reset(key);
    parts->certificate.reset(certificate);
    parts->above.reset(above);
    if (!opens)
        return unusable(file, "the password does not open it");
    if (!parsed)
        return unusable(file, "it is locked in a way that this OpenSSL does not read any more (" + opensslWords() +
                                  "); pack it again with a current program");
    if (key == nullptr || certificate == nullptr)
        return unusable(file, "it does not hold a key together with its certificate");
    return parts;
}

base::Result<PdfSigner> PdfSigner::load(const std::filesystem::path& file, const crypto::SecretBytes& password,
                                        base::UtcTime now) {
    TRY(auto parts, Parts::unpack(file, password));
    if (const std::string why = whyNot(parts->certificate.get(), parts->key.get(), now); !why.empty())
        return unusable(file, why);
    parts->name = readableName(X509_get_subject_name(parts->certificate.get()));
    parts->issuer = readableName(X509_get_issuer_name(parts->certificate.get()));
    parts->fingerprint = sha256Of(parts->certificate.get());
    return PdfSigner(std::move(parts));
}

base::Result<crypto::Digest> PdfSigner::sign(const std::filesystem::path& pdf,
                                             const std::function<base::Result<void>()>& before) const {
    TRY(const SignatureHole hole, SignatureHole::open(pdf, kSignatureRoomBytes));
    if (before)
        TRY_VOID(before());
    crypto::Sha256 digest;
    TRY(const CmsHandle cms, m_parts->signBytes(pdf, hole, digest));
    TRY_VOID(m_parts->addTimeStamp(cms.get()));
    TRY_VOID(hole.fill(pdf, derOf(cms.get(), i2d_CMS_ContentInfo)));
    return digest.finish();
}

} // namespace caseseal::report
