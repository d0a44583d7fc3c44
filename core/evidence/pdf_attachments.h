// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf_reader.h"

#include <map>

namespace caseseal::evidence {

/// The files attached to a PDF, by the name tree EmbeddedFiles. One thread at a time.
class PdfAttachments {
public:
    /// The reader outlives this. BadInput where the list is not of the report's form.
    [[nodiscard]] static base::Result<PdfAttachments> of(const PdfReader& pdf);

    /// Where an attachment's bytes lie; null where nothing has this name.
    [[nodiscard]] const PdfStream* find(const std::string& name) const;
    /// Gives the bytes of an attachment to the sink, piece by piece; at most `maxBytes`.
    [[nodiscard]] base::Result<void> extract(const std::string& name, std::uint64_t maxBytes,
                                             const PdfReader::Sink& sink) const;
    /// A small one as text.
    [[nodiscard]] base::Result<std::string> text(const std::string& name, std::uint64_t maxBytes) const;

private:
    explicit PdfAttachments(const PdfReader& pdf) : m_pdf(&pdf) {}
    [[nodiscard]] base::Result<void> readNames(const PdfObject& node, unsigned depth);
    [[nodiscard]] base::Result<void> readSpec(const PdfObject& spec);

    const PdfReader* m_pdf;
    std::map<std::string, PdfStream> m_attached;
};

} // namespace caseseal::evidence
