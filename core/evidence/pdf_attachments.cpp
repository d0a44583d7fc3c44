// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_attachments.h"

namespace caseseal::evidence {

namespace {

constexpr unsigned kMaxNameTreeDepth = 8;

/// UTF-16 with a byte order mark becomes its ASCII letters; others stand for themselves.
std::string asciiOf(const std::string& text) {
    if (text.size() < 2 || text[0] != '\xfe' || text[1] != '\xff')
        return text;
    std::string out;
    for (std::size_t i = 2; i + 1 < text.size(); i += 2)
        out += text[i] == '\0' ? text[i + 1] : '?';
    return out;
}

} // namespace

base::Result<PdfAttachments> PdfAttachments::of(const PdfReader& pdf) {
    TRY(const auto catalogue, pdf.resolve(&pdf.root()));
    TRY(const auto names, pdf.resolve(catalogue.find("Names")));
    TRY(const auto tree, pdf.resolve(names.find("EmbeddedFiles")));
    PdfAttachments out(pdf);
    TRY_VOID(out.readNames(tree, 0));
    return out;
}

base::Result<void> PdfAttachments::readNames(const PdfObject& node, unsigned depth) {
    if (depth > kMaxNameTreeDepth)
        return PdfReader::bad("its list of attachments is too deep");
    TRY(const auto kids, m_pdf->resolve(node.find("Kids")));
    for (const auto& kid : kids.elements) {
        TRY(const auto below, m_pdf->resolve(&kid));
        TRY_VOID(readNames(below, depth + 1));
    }
    TRY(const auto pairs, m_pdf->resolve(node.find("Names")));
    for (std::size_t i = 1; i < pairs.elements.size(); i += 2) {
        TRY(const auto spec, m_pdf->resolve(&pairs.elements[i]));
        TRY_VOID(readSpec(spec));
    }
    return {};
}

base::Result<void> PdfAttachments::readSpec(const PdfObject& spec) {
    TRY(const auto name, m_pdf->resolve(spec.find(spec.find("UF") != nullptr ? "UF" : "F")));
    TRY(const auto files, m_pdf->resolve(spec.find("EF")));
    TRY(const auto stream, m_pdf->stream(files.find(files.find("UF") != nullptr ? "UF" : "F")));
    if (name.kind != PdfObject::Kind::Text)
        return PdfReader::bad("an attachment is damaged");
    if (!m_attached.emplace(asciiOf(name.text), stream).second)
        return PdfReader::bad("two attachments have one name");
    return {};
}

const PdfStream* PdfAttachments::find(const std::string& name) const {
    const auto found = m_attached.find(name);
    return found == m_attached.end() ? nullptr : &found->second;
}

base::Result<void> PdfAttachments::extract(const std::string& name, std::uint64_t maxBytes,
                                           const PdfReader::Sink& sink) const {
    const PdfStream* found = find(name);
    if (found == nullptr)
        return PdfReader::bad("nothing of the name " + name + " is attached");
    std::uint64_t total = 0;
    return m_pdf->unpack(*found, [&](base::BytesView bytes) -> base::Result<void> {
        total += bytes.size();
        if (total > maxBytes)
            return PdfReader::bad("its attachment " + name + " is larger than " + std::to_string(maxBytes) + " bytes");
        return sink(bytes);
    });
}

base::Result<std::string> PdfAttachments::text(const std::string& name, std::uint64_t maxBytes) const {
    std::string out;
    TRY_VOID(extract(name, maxBytes, [&out](base::BytesView bytes) {
        out += base::textOf(bytes);
        return base::Result<void>();
    }));
    return out;
}

} // namespace caseseal::evidence
