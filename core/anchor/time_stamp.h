// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/digest.h"

#include "base/utc_time.h"

#include <string>
#include <vector>

/// Time from others: what an outside clock says about a digest. Formats only; nothing here talks to a network.
namespace caseseal::anchor {

/// A response with its chain and its CRLs inside; CRLs of public authorities take tens of kilobytes.
inline constexpr std::size_t kMaxTimeStampBytes = std::size_t{4} << 20;

/// The question to a time-stamping authority (RFC 3161).
struct TimeStampRequest {
    base::Bytes der;        ///< the body: application/timestamp-query
    crypto::Digest imprint; ///< SHA-256
};

/// Asks for a stamp over a SHA-256 digest, with a fresh nonce and the authority's certificates (certReq). Machine where
/// OpenSSL cannot. Any thread.
[[nodiscard]] base::Result<TimeStampRequest> makeTimeStampRequest(const crypto::Digest& imprint);

/// What an authority answered (application/timestamp-reply), if it is to be kept: granted, for this request (imprint,
/// nonce), and its signature holds by the certificates that it brings. The response as it came. Machine otherwise; the
/// sentence names `place`, the authority's address.
[[nodiscard]] base::Result<base::Bytes> acceptTimeStamp(const TimeStampRequest& request, base::BytesView response,
                                                        const std::string& place);

/// The token (DER of a CMS SignedData) of a response. BadInput where there is none.
[[nodiscard]] base::Result<base::Bytes> timeStampToken(base::BytesView response);

/// Where the authority's certificates say that their CRLs are (http and https addresses), each once; none where it
/// cannot be read.
[[nodiscard]] std::vector<std::string> crlPlaces(base::BytesView response);

/// The response with CRLs (DER or PEM) and further certificates of the chain (DER) put into its token, beside what is
/// there: the token's signature does not cover them. BadInput where one of them is none.
[[nodiscard]] base::Result<base::Bytes> archiveRevocation(base::BytesView response,
                                                          const std::vector<base::Bytes>& crls,
                                                          const std::vector<base::Bytes>& certificates = {});

/// The roots that a reader trusts for time stamps.
struct TimeStampRoots {
    std::vector<base::Bytes> certificates; ///< DER
    /// One or more PEM certificates, whatever stands around them. BadInput where there is none or one is damaged.
    [[nodiscard]] static base::Result<TimeStampRoots> parsePem(base::BytesView pem);
};

/// What a stamp proves.
struct TimeStampVerdict {
    enum class State {
        Holds,  ///< as of genTime: signature, chain, purpose, imprint, and no revocation that concerns it
        Invalid ///< `what` says why
    };
    State state = State::Invalid;
    std::string what;      ///< one sentence; empty where it holds
    std::string authority; ///< the signer's name in its verified certificate
    std::string root;      ///< the name of the certificate that the chain ends at
    base::UtcTime genTime;
    base::UtcTime expires;    ///< of the signer's certificate: renew before
    bool rootTrusted = false; ///< the chain ends at one of the reader's roots, not merely at what the token brings
    bool revocationChecked = false; ///< every certificate below the root is covered by a CRL that the token brings
};

/// Verifies at genTime, so a certificate that has expired since is fine. A revocation counts where its date is not
/// after genTime, and whatever its date where its reason is none of superseded, cessationOfOperation,
/// affiliationChanged, unspecified (RFC 3161 section 4). Where the chain does not end at a root of `trusted` (or this
/// is null), it may end at a certificate of the token: `rootTrusted` is false. Any bytes; any thread.
[[nodiscard]] TimeStampVerdict checkTimeStamp(base::BytesView response, const crypto::Digest& imprint,
                                              const TimeStampRoots* trusted);

} // namespace caseseal::anchor
