// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/age_recipient.h"
#include "exchange/byte_stream.h"

#include <memory>

namespace caseseal::exchange {

enum class AgeForm {
    Binary,
    Text, ///< "armor": lines of ASCII, for e-mail, codes and paper
};

/// age-encryption.org/v1 as a stream, 64 KiB at a time (https://age-encryption.org/v1): what `age` and its kin open. A
/// fresh key for each file. Without `finish` the file is cut off and nobody can take it for whole. One thread at a
/// time.
class AgeWriter {
public:
    static constexpr unsigned kUsualWorkLog2 = 18; ///< as `age` writes it: 256 MiB, about a second

    /// For everybody in `recipients`, 1 to 1,000 of them; the header goes to the sink at once. BadInput where there is
    /// none, too many or one that is no key; what the sink says.
    [[nodiscard]] static base::Result<AgeWriter> forRecipients(std::span<const AgeRecipient> recipients, ByteSink sink,
                                                               AgeForm form = AgeForm::Binary);
    /// For whoever knows the passphrase. Takes about a second on purpose: never on the window's thread. Less work is
    /// for tests. BadInput on an empty passphrase, Machine where memory is short.
    [[nodiscard]] static base::Result<AgeWriter> forPassphrase(const crypto::SecretBytes& passphrase, ByteSink sink,
                                                               AgeForm form = AgeForm::Binary,
                                                               unsigned workLog2 = kUsualWorkLog2);
    ~AgeWriter();
    AgeWriter(AgeWriter&&) noexcept;
    AgeWriter& operator=(AgeWriter&&) noexcept;

    /// The next bytes of the content. What the sink says.
    [[nodiscard]] base::Result<void> write(base::BytesView plain);
    /// The last part. Once.
    [[nodiscard]] base::Result<void> finish();

private:
    struct State;
    explicit AgeWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace caseseal::exchange
