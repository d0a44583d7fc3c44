// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_pages.h"

#include "crypto/digest.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

using Kind = PdfObject::Kind;

constexpr unsigned kMaxTreeDepth = 32;
constexpr std::size_t kMaxPages = 1'000'000;
constexpr std::size_t kMarkDigits = 16;

bool isName(const PdfObject* object, std::string_view name) {
    return object != nullptr && object->kind == Kind::Name && object->text == name;
}

/// Walks the tree of pages.
class PageWalk {
public:
    explicit PageWalk(const PdfReader& pdf) : m_pdf(pdf) {}

    base::Result<void> node(const PdfObject& reference, unsigned depth) {
        TRY(const auto object, m_pdf.resolve(&reference));
        if (object.kind != Kind::Dictionary || depth > kMaxTreeDepth || m_pages.size() >= kMaxPages)
            return PdfReader::bad("its list of pages is damaged");
        if (object.find("Kids") == nullptr)
            return page(object);
        TRY(const auto kids, m_pdf.resolve(object.find("Kids")));
        for (const auto& kid : kids.elements)
            TRY_VOID(node(kid, depth + 1));
        return {};
    }
    [[nodiscard]] std::vector<PdfPage> take() { return std::move(m_pages); }

private:
    base::Result<void> page(const PdfObject& object) {
        PdfPage out;
        if (auto mark = markOf(object))
            out.mark = std::move(*mark);
        else if (mark.error().kind != base::ErrorKind::BadInput)
            return mark.error();
        const auto covered = isCovered(object);
        if (!covered && covered.error().kind != base::ErrorKind::BadInput)
            return covered.error();
        out.covered = !covered || *covered;
        m_pages.push_back(std::move(out));
        return {};
    }

    base::Result<std::string> markOf(const PdfObject& page) const {
        const PdfObject* contents = page.find("Contents");
        TRY(const auto resolved, m_pdf.resolve(contents));
        crypto::Sha256 hash;
        const PdfReader::Sink take = [&hash](base::BytesView bytes) {
            hash.update(bytes);
            return base::Result<void>();
        };
        const auto add = [&](const PdfObject* reference) -> base::Result<void> {
            TRY(const auto stream, m_pdf.stream(reference));
            return m_pdf.unpack(stream, take);
        };
        if (resolved.kind != Kind::Array)
            TRY_VOID(add(contents));
        for (const auto& part : resolved.elements)
            TRY_VOID(add(&part));
        return base::encodeHex(hash.finish()).substr(0, kMarkDigits);
    }

    base::Result<bool> isCovered(const PdfObject& page) const {
        TRY(const auto notes, m_pdf.resolve(page.find("Annots")));
        for (const auto& each : notes.elements) {
            TRY(const auto note, m_pdf.resolve(&each));
            if (!isName(note.find("Subtype"), "Widget") || !isName(note.find("FT"), "Sig"))
                return true;
        }
        return false;
    }

    const PdfReader& m_pdf;
    std::vector<PdfPage> m_pages;
};

} // namespace

base::Result<std::vector<PdfPage>> readPages(const PdfReader& pdf) {
    TRY(const auto catalogue, pdf.resolve(&pdf.root()));
    const PdfObject* pages = catalogue.find("Pages");
    if (pages == nullptr)
        return PdfReader::bad("it has no pages");
    PageWalk walk(pdf);
    TRY_VOID(walk.node(*pages, 0));
    return walk.take();
}

} // namespace caseseal::evidence
