// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/utc_time.h"
#include "crypto/digest.h"
#include "crypto/secret_bytes.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace caseseal::report {

/// Asks a time-stamping authority: an RFC 3161 TimeStampReq in, its TimeStampResp out, both DER. Called on the thread
/// that writes the report.
using TimeStampSource = std::function<base::Result<base::Bytes>(base::BytesView request)>;

/// Room for the signature in the file: certificates, signature and time stamp, in bytes.
inline constexpr std::size_t kSignatureRoomBytes = 24 * 1024;

/// Signs reports with the issuer's X.509 key: PAdES baseline B-B (ETSI EN 319 142-1; CMS with signing-certificate-v2,
/// SHA-256), with a time stamp B-T. One thread at a time.
class PdfSigner {
public:
    /// A PKCS#12 file with a key (RSA of 2048 bits or more, or an elliptic curve), its certificate and the ones above
    /// it. BadInput: no such file, another password, a key or certificate that cannot sign, one not valid at `now`.
    [[nodiscard]] static base::Result<PdfSigner> load(const std::filesystem::path& file,
                                                      const crypto::SecretBytes& password, base::UtcTime now);
    ~PdfSigner();
    PdfSigner(PdfSigner&&) noexcept;
    PdfSigner& operator=(PdfSigner&&) noexcept;

    /// From now on each signature gets a time stamp; `place` names the authority in sentences.
    void useTimeStamps(TimeStampSource source, std::string place);

    [[nodiscard]] const std::string& name() const;   ///< the certificate's subject, as "Jana Brandt, Klinikum Süd"
    [[nodiscard]] const std::string& issuer() const; ///< in the same form
    [[nodiscard]] const std::string& fingerprint() const;    ///< SHA-256 of the certificate, hex
    [[nodiscard]] const std::string& timeStampPlace() const; ///< empty: none

    /// Fills the one empty signature of a file that `archivePdf` made: every byte but the signature's own hexadecimal
    /// digits is signed. `before`: called when the byte range stands in the file and nothing was signed yet. Gives the
    /// SHA-256 of the signed bytes. Machine: disk, no empty signature or several, a signature that needs more room; and
    /// what the time-stamping authority fails with, or answers wrongly.
    [[nodiscard]] base::Result<crypto::Digest> sign(const std::filesystem::path& pdf,
                                                    const std::function<base::Result<void>()>& before = {}) const;

private:
    struct Parts;
    explicit PdfSigner(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace caseseal::report
