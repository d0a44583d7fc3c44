// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_painter.h"
#include "report/certificate_content.h"
#include "report_writer.h"

namespace caseseal::report {

namespace {

/// How close the page is set, in points.
struct Setting {
    double codeSide; ///< quiet zone included
    double label;    ///< width of the facts' labels
    double apart;    ///< between facts
    bool explained;  ///< what it rests on, with explanations
};
constexpr Setting kRoomy{180, 80, 3, true};
constexpr Setting kClose{150, 110, 1.5, false}; // where longer words or a signature would need a second page
constexpr double kGap = 16;
constexpr std::size_t kLongestName = 120; // letters
constexpr std::size_t kLongestSentence = 240;

/// Cut after so many letters.
std::string elided(const std::string& text, std::size_t most = kLongestName) {
    const auto letters = words(text).toUcs4();
    if (letters.size() <= static_cast<qsizetype>(most))
        return text;
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(letters.constData()), static_cast<qsizetype>(most) - 1)
               .toStdString() +
           "…";
}

class CertificatePages final : public PageLayout {
public:
    CertificatePages(const CertificateContent& content, const QrCode& code, const PageSetting& setting,
                     const Setting& close, bool& tooLong)
        : m_content(content), m_code(code), m_parts(content, setting), m_flow(setting.flow), m_set(close),
          m_tooLong(tooLong) {}

    PageCount layFront() override { return {}; }

    base::Result<PageCount> lay() override {
        m_parts.top(m_parts.say("section-certificate"), m_parts.say("title-certificate"));
        m_parts.verdict(findingCount(m_parts, m_content.findings, m_content.warnings, 0));
        checkpoint();
        restsOn();
        m_parts.checkIt();
        m_flow.finish();
        m_tooLong = m_flow.pageNumber() > 1;
        if (m_tooLong)
            return base::machineFailed("The certificate does not fit on one page. Please report this with the names "
                                       "of the trial, its site and its ledger.");
        PageCount count;
        count.pages = 1;
        return count;
    }

private:
    /// What the audit report says on half a page, in so few lines that everything stands on one.
    void restsOn() {
        constexpr std::size_t kMost = 6;
        m_parts.section("section-rests-on");
        for (std::size_t i = 0; i < std::min(kMost, m_content.restsOn.size()); ++i)
            m_parts.bullet(words(elided(sentenceOf(m_content.restsOn[i]), kLongestSentence)), style::kSecond);
        m_parts.note("not-shown-short");
    }

    [[nodiscard]] std::string sentenceOf(const Assurance& assurance) const {
        return assurance.text.empty() || !m_set.explained
                   ? assurance.title
                   : m_parts.words().say("with-detail", {assurance.title, assurance.text});
    }

    /// The code at the left, what it stands for at the right.
    void checkpoint() {
        m_parts.section("section-as-it-stood", m_set.codeSide);
        m_flow.skip(8);
        const double top = m_flow.y();
        paintCode(m_flow.canvas(), m_code, {page::kLeft, top}, m_set.codeSide);
        const double right = layFacts(top);
        m_flow.skip(std::max(m_set.codeSide, right - top));
        m_flow.skip(4);
        m_flow.text({{words(m_content.codeWords), style::kSecond}});
    }

    double layFacts(double y) {
        const double x = page::kLeft + m_set.codeSide + kGap, width = page::kRight - x - m_set.label;
        for (const Fact& fact : m_content.facts) {
            const TextBlock label = m_flow.set({{words(fact.label), style::kSecond}}, m_set.label - 6);
            const Span value = fact.fingerprint ? Span{inFours(fact.value), style::kHash}
                                                : Span{words(elided(fact.value)), style::kBody};
            const TextBlock block = m_flow.set({value}, width);
            label.paint(m_flow.canvas(), x, y);
            block.paint(m_flow.canvas(), x + m_set.label, y);
            y += std::max(label.height(), block.height()) + m_set.apart;
        }
        return y;
    }

    const CertificateContent& m_content;
    const QrCode& m_code;
    PageParts m_parts;
    PageFlow& m_flow;
    Setting m_set;
    bool& m_tooLong;
};

} // namespace

base::Result<crypto::Digest> writeCertificatePdf(const CertificateContent& content, const std::filesystem::path& path,
                                                 base::ProgressPort& progress, const PdfSigner* signer) {
    TRY(const QrCode code, QrCode::make(base::bytesOf(content.checkpoint)));
    CertificateContent shown = content;
    for (std::string* name : {&shown.trial, &shown.site, &shown.issuedBy})
        *name = elided(*name);
    bool tooLong = false;
    const auto writeSet = [&](const Setting& set) {
        const auto make = [&](const PageSetting& setting, const PageCount&) {
            return std::make_unique<CertificatePages>(shown, code, setting, set, tooLong);
        };
        return writeReport(shown, make, path, progress, signer);
    };
    auto whole = writeSet(kRoomy);
    return whole || !tooLong ? std::move(whole) : writeSet(kClose);
}

} // namespace caseseal::report
