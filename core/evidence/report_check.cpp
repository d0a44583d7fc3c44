// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_check.h"

#include "pdf_pages.h"

#include <algorithm>
#include <map>
#include <set>

namespace caseseal::evidence {

namespace {

constexpr std::uint64_t kMaxSealBytes = ledger::kMaxNoteBytes;
constexpr std::size_t kMostPagesNamed = 8;

std::string bytesText(std::uint64_t bytes) { return std::to_string(bytes) + " bytes"; }
std::string pagesText(std::uint64_t pages) { return std::to_string(pages) + (pages == 1 ? " page" : " pages"); }

/// A CMS of DER behind "<", then nothing but zeros: no byte of the range is free.
bool isSignatureValue(std::string_view value) {
    constexpr std::size_t kHead = 4; // a sequence of 256 to 65,535 bytes
    if (value.size() < 2 || value.front() != '<' || value.back() != '>')
        return false;
    const auto der = base::parseHex(value.substr(1, value.size() - 2));
    if (!der || der->size() < kHead || (*der)[0] != 0x30 || (*der)[1] != 0x82)
        return false;
    const auto end = kHead + static_cast<std::size_t>((*der)[2]) * 256 + (*der)[3];
    return end <= der->size() && std::all_of(der->begin() + static_cast<std::ptrdiff_t>(end), der->end(),
                                             [](std::uint8_t byte) { return byte == 0; });
}

/// Says what differs between a file and its seal.
class Explanation {
public:
    Explanation(const PdfReader& pdf, const PdfAttachments& attached, const ReportSeal& seal,
                std::vector<EvidenceSource::ReportDifference>& out)
        : m_pdf(pdf), m_attached(attached), m_seal(seal), m_out(out) {}

    base::Result<void> run(const crypto::Digest& figures, const crypto::Digest& evidence) {
        TRY(const bool same, isSame());
        if (same)
            return {};
        const auto before = m_out.size();
        TRY_VOID(sayFrame());
        if (figures != m_seal.figures)
            say("report.json was changed after the report was sealed.", base::encodeHex(m_seal.figures),
                base::encodeHex(figures));
        if (evidence != m_seal.evidence)
            say("The attached evidence was changed or exchanged after the report was sealed.",
                base::encodeHex(m_seal.evidence), base::encodeHex(evidence));
        TRY_VOID(sayPages());
        if (m_out.size() == before)
            say("The report was changed after it was sealed: not the text of a page, but what pages share (fonts, "
                "letters, colours), bookmarks, the description or the frame of the file.");
        return {};
    }

private:
    void say(std::string what, std::string expected = {}, std::string found = {}) {
        m_out.push_back({std::move(what), std::move(expected), std::move(found)});
    }

    [[nodiscard]] bool lieInPlace() const {
        const PdfStream* seal = m_attached.find(kReportSealName);
        return FileRange{seal->offset, seal->offset + seal->size} == m_seal.seal && m_pdf.bytes() >= m_seal.bytes;
    }

    /// Everything but what the file may have behind its sealed bytes.
    base::Result<bool> sealedBytesAreSame() {
        if (!lieInPlace())
            return false;
        TRY(const auto digest, digestWithout(m_pdf, m_seal.bytes, leftOut(m_seal)));
        return digest == m_seal.sha256;
    }

    base::Result<bool> isSame() {
        TRY(m_sealedSame, sealedBytesAreSame());
        if (!m_sealedSame || m_pdf.bytes() != m_seal.bytes)
            return false;
        if (!m_seal.signature)
            return true;
        std::string value;
        TRY_VOID(m_pdf.raw(m_seal.signature->begin, m_seal.signature->end, [&value](base::BytesView bytes) {
            value += base::textOf(bytes);
            return base::Result<void>();
        }));
        if (!isSignatureValue(value))
            say("The value of the PDF's own signature (/Contents) is not of its form.");
        return true;
    }

    base::Result<void> sayFrame() {
        if (m_sealedSame)
            say("Something was appended to the report after it was sealed: a reader may show that instead.",
                bytesText(m_seal.bytes), bytesText(m_pdf.bytes()));
        else if (m_pdf.bytes() != m_seal.bytes || !lieInPlace())
            say("The file was written anew after the report was sealed.", bytesText(m_seal.bytes),
                bytesText(m_pdf.bytes()));
        return {};
    }

    base::Result<void> sayPages() {
        const auto pages = readPages(m_pdf);
        if (!pages && pages.error().kind != base::ErrorKind::BadInput)
            return pages.error();
        if (!pages) {
            say("The list of its pages was changed after the report was sealed, and cannot be read any more.");
            return {};
        }
        for (std::size_t i = 0; i < m_seal.marks.size(); ++i)
            m_sealedAs.emplace(m_seal.marks[i], i);
        const bool sameNumber = pages->size() == m_seal.pages;
        if (!sameNumber)
            say("The report has not the pages that were sealed.", pagesText(m_seal.pages), pagesText(pages->size()));
        for (std::size_t i = 0; i < pages->size(); ++i)
            sayPage(i, (*pages)[i], sameNumber);
        if (!sameNumber)
            sayMissing(*pages);
        if (m_notNamed > 0)
            say("Further pages are not as they were sealed: " + std::to_string(m_notNamed) + ".");
        return {};
    }

    void sayPage(std::size_t i, const PdfPage& page, bool sameNumber) {
        const std::string number = std::to_string(i + 1);
        if (page.covered)
            sayOfPage("Something was laid over page " + number + " after the report was sealed (an annotation).");
        const auto& marks = m_seal.marks;
        if (i >= marks.size() && m_seal.pages > marks.size())
            return; // a page so far behind has no mark
        const auto sealed = m_sealedAs.find(page.mark);
        if (page.mark.empty())
            sayOfPage("Page " + number + " was changed after the report was sealed, and cannot be read any more.");
        else if (sealed == m_sealedAs.end())
            sayOfPage("Page " + number + " shows something else than was sealed.");
        else if (sameNumber && marks[i] != page.mark)
            sayOfPage("Page " + number + " shows what was sealed as page " + std::to_string(sealed->second + 1) + ".");
    }

    void sayMissing(const std::vector<PdfPage>& pages) {
        std::set<std::string> here;
        for (const auto& page : pages)
            here.insert(page.mark);
        for (std::size_t i = 0; i < m_seal.marks.size(); ++i)
            if (here.count(m_seal.marks[i]) == 0)
                sayOfPage("What was sealed as page " + std::to_string(i + 1) + " is not there.");
    }

    void sayOfPage(std::string what) {
        if (++m_pagesNamed <= kMostPagesNamed)
            say(std::move(what));
        else
            ++m_notNamed;
    }

    const PdfReader& m_pdf;
    const PdfAttachments& m_attached;
    const ReportSeal& m_seal;
    std::vector<EvidenceSource::ReportDifference>& m_out;
    std::map<std::string, std::size_t> m_sealedAs; ///< mark to its first page, from 0
    bool m_sealedSame = false;
    std::size_t m_pagesNamed = 0, m_notNamed = 0;
};

/// The note of the attachment: whatever follows it are line feeds.
base::Result<ReportSeal> readNote(std::string& text) {
    const auto last = text.find_last_not_of('\n');
    text.resize(last == std::string::npos ? 0 : last + 1);
    text += '\n';
    TRY(const auto note, ledger::SignedNote::parse(text));
    TRY(auto seal, ReportSeal::parse(note.text));
    if (note.signatures.size() != 1 || note.signatures.front().name != seal.chain + "/" + seal.by)
        return base::badInput("The report's seal is not signed by the person whom it names.");
    return seal;
}

} // namespace

std::vector<FileRange> leftOut(const ReportSeal& seal) {
    std::vector<FileRange> out = {seal.seal};
    if (seal.signature)
        out.push_back(*seal.signature);
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
    return out;
}

base::Result<crypto::Digest> digestWithout(const PdfReader& pdf, std::uint64_t bytes,
                                           const std::vector<FileRange>& without) {
    crypto::Sha256 hash;
    const PdfReader::Sink take = [&hash](base::BytesView piece) {
        hash.update(piece);
        return base::Result<void>();
    };
    std::uint64_t at = 0;
    for (const auto& range : without) {
        TRY_VOID(pdf.raw(at, range.begin, take));
        at = range.end;
    }
    TRY_VOID(pdf.raw(at, bytes, take));
    return hash.finish();
}

base::Result<void> checkReportFile(const PdfReader& pdf, const PdfAttachments& attached, const crypto::Digest& evidence,
                                   EvidenceSource::ReportClaim& claim) {
    if (attached.find(kReportSealName) == nullptr)
        return {};
    claim.seal.emplace();
    auto text = attached.text(kReportSealName, kMaxSealBytes);
    if (!text && text.error().kind != base::ErrorKind::BadInput)
        return text.error();
    const auto seal = text ? readNote(*text) : base::Result<ReportSeal>(text.error());
    if (!seal) {
        claim.differences.push_back({"The report's seal was changed and cannot be read any more.", {}, {}});
        return {};
    }
    claim.seal = std::move(*text);
    const auto figures = crypto::sha256(base::bytesOf(claim.json));
    return Explanation(pdf, attached, *seal, claim.differences).run(figures, evidence);
}

} // namespace caseseal::evidence
