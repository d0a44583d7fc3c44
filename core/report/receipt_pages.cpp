// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_painter.h"
#include "report/receipt_content.h"
#include "report_writer.h"

namespace caseseal::report {

namespace {

constexpr double kCodeSide = 150; ///< quiet zone included
constexpr double kGap = 16;
constexpr double kFirstRow = 150; ///< head and first row of a table: its title does not stand without them

/// Groups of four digits, half of them in each line.
QString inTwoLines(const QString& fingerprint) {
    QStringList groups = fingerprint.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto half = (groups.size() + 1) / 2;
    const QString first = groups.mid(0, half).join(QChar::Nbsp), second = groups.mid(half).join(QChar::Nbsp);
    return second.isEmpty() ? first : first + QLatin1Char('\n') + second;
}

class ReceiptPages final : public PageLayout {
public:
    ReceiptPages(const ReceiptContent& content, const QrCode* code, const PageSetting& setting)
        : m_content(content), m_code(code), m_parts(content, setting), m_flow(setting.flow) {}

    PageCount layFront() override { return {}; } // page 1 names no other page

    base::Result<PageCount> lay() override {
        m_parts.top(m_parts.say("section-consents"), m_parts.say("receipt-title", {m_content.subject}));
        m_parts.verdict(QString());
        m_parts.section("section-participant");
        m_parts.facts(m_content.facts);
        consents();
        withdrawals();
        code();
        m_parts.restsOn();
        meaning();
        m_parts.checkIt();
        m_flow.finish();
        m_count.pages = m_flow.pageNumber();
        return m_count;
    }

private:
    void consents() {
        m_parts.section("section-consents", kFirstRow);
        if (m_content.consents.empty())
            return m_parts.note("no-consent");
        table("column-consent-scopes", "column-consent-sealed", m_content.consents);
    }

    void withdrawals() {
        if (m_content.withdrawals.empty())
            return;
        m_parts.section("section-withdrawals", kFirstRow);
        table("column-consent-withdrawn", "column-consent-recorded", m_content.withdrawals);
    }

    void table(Word scopes, Word sealed, const std::vector<ReceiptLine>& lines) {
        TableWriter table(m_flow, columnsOf({{m_parts.title("column-consent-document"), 27},
                                             {m_parts.title(scopes), 25},
                                             {m_parts.title("column-consent-signed"), 23},
                                             {m_parts.title(sealed), 25}}));
        for (const ReceiptLine& line : lines) {
            row(table, line);
            ++m_count.rows;
        }
    }

    void row(TableWriter& table, const ReceiptLine& line) {
        std::vector<Span> under = {{m_parts.say("receipt-document") + QStringLiteral("  "), style::kSecond},
                                   {inFours(line.document), style::kHash},
                                   {QLatin1Char('\n') + words(line.proof), style::kSecond.in(colour::kText3)}};
        if (!line.reason.empty())
            under.push_back(
                {QLatin1Char('\n') + m_parts.say("label-why") + QLatin1Char(' ') + words(line.reason), style::kSecond});
        table.row({twoParts(words(line.title), style::kStrong, words(line.state), style::kSecond),
                   {{words(line.scopes), style::kBody}},
                   signatures(line),
                   twoParts(words(line.when), style::kBody, words(line.by), style::kSecond)},
                  under);
    }

    [[nodiscard]] std::vector<Span> signatures(const ReceiptLine& line) const {
        if (line.signatures.empty())
            return {{m_parts.say("receipt-not-signed"), style::kSecond}};
        std::vector<Span> out;
        for (const ReceiptSignature& one : line.signatures) {
            const QString before = out.empty() ? QString() : QStringLiteral("\n");
            out.push_back({before + words(one.by), style::kBody});
            out.push_back({QLatin1Char('\n') + words(one.when), style::kSecond});
            out.push_back({QLatin1Char('\n') + inTwoLines(words(one.key)), style::kHash});
        }
        return out;
    }

    /// The code at the left, what it is at the right.
    void code() {
        if (m_code == nullptr)
            return;
        m_parts.section("section-receipt-code", kCodeSide);
        m_flow.skip(8);
        const double x = page::kLeft + kCodeSide + kGap;
        paintCode(m_flow.canvas(), *m_code, {page::kLeft, m_flow.y()}, kCodeSide);
        const TextBlock block = m_flow.set({{m_parts.say("receipt-code"), style::kBody}}, page::kRight - x);
        block.paint(m_flow.canvas(), x, m_flow.y());
        m_flow.skip(kCodeSide + 4);
    }

    void meaning() {
        m_parts.section("section-receipt-means", 60);
        m_parts.bullet(m_parts.say("receipt-means-card"), style::kSecond);
        m_parts.bullet(m_parts.say("receipt-means-change"), style::kSecond);
        m_parts.bullet(m_parts.say("receipt-means-person"), style::kSecond);
    }

    const ReceiptContent& m_content;
    const QrCode* m_code;
    PageParts m_parts;
    PageFlow& m_flow;
    PageCount m_count;
};

} // namespace

base::Result<crypto::Digest> writeReceiptPdf(const ReceiptContent& content, const std::filesystem::path& path,
                                             base::ProgressPort& progress, const PdfSigner* signer) {
    std::optional<QrCode> code;
    if (!content.note.empty()) {
        TRY(code, QrCode::make(base::bytesOf(content.note)));
    }
    const auto make = [&](const PageSetting& setting, const PageCount&) {
        return std::make_unique<ReceiptPages>(content, code ? &*code : nullptr, setting);
    };
    return writeReport(content, make, path, progress, signer);
}

} // namespace caseseal::report
