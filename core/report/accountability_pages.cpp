// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/accountability_content.h"
#include "report_writer.h"

#include <algorithm>

namespace caseseal::report {

namespace {

using Cell = std::vector<Span>;

Cell cell(const std::string& text, const TextStyle& look = style::kBody) {
    return text.empty() ? noteCell(QStringLiteral("–")) : Cell{{words(text), look}};
}

class AccountabilityPages final : public PageLayout {
public:
    AccountabilityPages(const AccountabilityContent& content, const PageSetting& setting)
        : m_content(content), m_parts(content, setting), m_flow(setting.flow) {}

    PageCount layFront() override { return {}; } // page 1 names no other page

    base::Result<PageCount> lay() override {
        m_parts.top(m_parts.say("section-summary"), m_parts.say("accountability-title"));
        m_parts.verdict(QString());
        stocks();
        impossible();
        for (const PlaceRows& place : m_content.places)
            TRY_VOID(kits(place));
        m_parts.restsOn();
        m_parts.doesNotShow();
        m_parts.checkIt();
        m_flow.finish();
        m_count.pages = m_flow.pageNumber();
        return m_count;
    }

private:
    void stocks() {
        m_parts.section("section-stocks", 90);
        if (m_content.stocks.empty())
            return m_parts.note("accountability-none");
        m_parts.note("stocks-how-to-read");
        m_flow.skip(6);
        const auto& p = m_parts;
        TableWriter table(m_flow, columnsOf({{p.title("column-place"), 15},
                                             {p.title("column-came-in"), 9},
                                             {p.title("column-sent-on"), 9},
                                             {p.title("column-dispensed"), 13},
                                             {p.title("column-returned"), 10},
                                             {p.title("column-destroyed"), 12},
                                             {p.title("column-lost"), 11},
                                             {p.title("column-balance"), 11},
                                             {p.title("column-on-hand"), 10}}));
        for (const StockRow& row : m_content.stocks)
            stock(table, row);
    }

    void stock(TableWriter& table, const StockRow& row) {
        const auto number = [this](std::uint64_t value) { return cell(m_parts.words().number(value)); };
        const bool adds = row.balance >= 0 && static_cast<std::uint64_t>(row.balance) == row.onHand;
        const auto lost = static_cast<std::int64_t>(row.lost) - static_cast<std::int64_t>(row.found);
        table.row({cell(row.place, style::kStrong), number(row.cameIn), number(row.sentOn), number(row.dispensed),
                   number(row.returned), number(row.destroyed), cell(std::to_string(lost)),
                   cell(std::to_string(row.balance)), number(row.onHand)},
                  adds ? Cell() : Cell{{m_parts.say("stock-differs"), style::kStrong}});
    }

    void impossible() {
        if (m_content.impossible.empty())
            return;
        m_parts.section("section-impossible", 60);
        for (const auto& sentence : m_content.impossible)
            m_parts.bullet(words(sentence), style::kBody);
    }

    base::Result<void> kits(const PlaceRows& place) {
        m_flow.nextPage();
        m_parts.heading(m_parts.say("kits-of", {place.place}));
        const auto& p = m_parts;
        TableWriter table(m_flow, columnsOf({{p.title("column-kit"), 15},
                                             {p.title("column-lot-expiry"), 17},
                                             {p.title("column-received"), 16},
                                             {p.title("column-dispensed"), 16},
                                             {p.title("column-returned"), 16},
                                             {p.title("column-now"), 20}}));
        for (const KitRow& row : place.kits) {
            if (m_parts.progress().cancelRequested())
                return base::cancelled();
            kit(table, row);
            ++m_count.rows;
        }
        return {};
    }

    static void kit(TableWriter& table, const KitRow& row) {
        const auto both = [](const std::string& first, const std::string& second) {
            return first.empty() ? cell(first) : twoParts(words(first), style::kBody, words(second), style::kSecond);
        };
        table.row({twoParts(words(row.kit), style::kStrong, words(row.serial), style::kSecond),
                   both(row.lot, row.expiry), both(row.received, row.units), both(row.dispensed, row.participant),
                   both(row.returned, row.unitsBack),
                   row.gone.empty() ? cell(row.state) : both(row.gone, row.goneHow)});
    }

    const AccountabilityContent& m_content;
    PageParts m_parts;
    PageFlow& m_flow;
    PageCount m_count;
};

} // namespace

base::Result<crypto::Digest> writeAccountabilityPdf(const AccountabilityContent& content,
                                                    const std::filesystem::path& path, base::ProgressPort& progress,
                                                    const PdfSigner* signer) {
    const auto make = [&content](const PageSetting& setting, const PageCount&) {
        return std::make_unique<AccountabilityPages>(content, setting);
    };
    return writeReport(content, make, path, progress, signer);
}

} // namespace caseseal::report
