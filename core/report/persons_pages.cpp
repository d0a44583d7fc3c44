// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_rows.h"
#include "report/persons_content.h"
#include "report_writer.h"

namespace caseseal::report {

namespace {

class PersonsPages final : public PageLayout {
public:
    PersonsPages(const PersonsContent& content, const PageSetting& setting)
        : m_content(content), m_parts(content, setting), m_flow(setting.flow) {}

    PageCount layFront() override { return {}; } // page 1 names no other page

    base::Result<PageCount> lay() override {
        m_parts.top(m_parts.say("section-persons-short"), m_parts.say("persons-title"));
        m_parts.verdict(QString());
        m_parts.section("section-persons", 80);
        layPersons(m_parts, m_content.persons);
        originators();
        TRY_VOID(delegations());
        m_parts.restsOn();
        m_parts.doesNotShow();
        m_parts.checkIt();
        m_flow.finish();
        m_count.pages = m_flow.pageNumber();
        return m_count;
    }

private:
    void originators() {
        m_parts.section("section-originators", 80);
        if (m_content.originators.empty())
            return m_parts.note("no-value-entered");
        TableWriter table(m_flow, columnsOf({{m_parts.title("column-person"), 21},
                                             {m_parts.title("column-first"), 21},
                                             {m_parts.title("column-last"), 21},
                                             {m_parts.title("column-values"), 8},
                                             {m_parts.title("column-changes"), 14},
                                             {m_parts.title("column-signatures"), 15}}));
        const auto number = [this](std::uint64_t value) { return words(m_parts.words().number(value)); };
        const auto cell = [](const QString& text) {
            return text.isEmpty() ? noteCell(QStringLiteral("–")) : std::vector<Span>{{text, style::kBody}};
        };
        for (const OriginatorLine& line : m_content.originators)
            table.row({cell(words(line.who)), cell(words(line.first)), cell(words(line.last)),
                       cell(number(line.values)), cell(number(line.changes)), cell(number(line.signatures))});
    }

    base::Result<void> delegations() {
        m_parts.section("section-delegations", 80);
        m_parts.note("delegations-how-to-read");
        m_flow.skip(6);
        TableWriter table(m_flow, columnsOf({{m_parts.title("column-when-by"), 34},
                                             {m_parts.title("column-person"), 24},
                                             {m_parts.title("column-what"), 18},
                                             {m_parts.title("column-roles"), 24}}));
        for (const DelegationRow& line : m_content.delegations) {
            if (m_parts.progress().cancelRequested())
                return base::cancelled();
            delegation(table, line);
            ++m_count.rows;
        }
        return {};
    }

    void delegation(TableWriter& table, const DelegationRow& line) {
        std::vector<Span> under;
        if (!line.keyFingerprint.empty())
            under = {{m_parts.say("label-key") + QStringLiteral("  "), style::kSecond},
                     {inFours(line.keyFingerprint), style::kHash}};
        under.push_back({(under.empty() ? QString() : QStringLiteral("  ·  ")) + words(line.proof),
                         style::kSecond.in(colour::kText3)});
        table.row({twoParts(words(line.when), style::kBody, words(line.by), style::kSecond),
                   {{words(line.person), style::kStrong}},
                   {{words(line.what), style::kBody}},
                   {{words(line.roles), style::kBody}}},
                  under);
    }

    const PersonsContent& m_content;
    PageParts m_parts;
    PageFlow& m_flow;
    PageCount m_count;
};

} // namespace

base::Result<crypto::Digest> writePersonsPdf(const PersonsContent& content, const std::filesystem::path& path,
                                             base::ProgressPort& progress, const PdfSigner* signer) {
    const auto make = [&content](const PageSetting& setting, const PageCount&) {
        return std::make_unique<PersonsPages>(content, setting);
    };
    return writeReport(content, make, path, progress, signer);
}

} // namespace caseseal::report
