// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>

namespace caseseal::evidence {

/// The files attached to a PDF as our report writes it: classic cross-reference tables, no object streams, no
/// encryption, attachments plain or deflated. Anything else is BadInput, with what was found. Only what leads from the
/// trailer to the attachments is read. One thread at a time.
class PdfAttachments {
public:
    [[nodiscard]] static base::Result<PdfAttachments> open(const std::filesystem::path& path);
    ~PdfAttachments();
    PdfAttachments(PdfAttachments&&) noexcept;
    PdfAttachments& operator=(PdfAttachments&&) noexcept;

    [[nodiscard]] bool has(const std::string& name) const;
    using Sink = std::function<base::Result<void>(base::BytesView)>;
    /// Gives the bytes of an attachment to the sink, piece by piece; at most `maxBytes`.
    [[nodiscard]] base::Result<void> extract(const std::string& name, std::uint64_t maxBytes, const Sink& sink) const;
    /// A small one as text.
    [[nodiscard]] base::Result<std::string> text(const std::string& name, std::uint64_t maxBytes) const;

private:
    struct State;
    explicit PdfAttachments(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace caseseal::evidence
