// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/casebook_content.h"
#include "report_writer.h"
#include "shapes.h"

namespace caseseal::report {

namespace {

constexpr TextStyle kAct{.size = 8, .line = 11.5, .colour = colour::kText2};
constexpr TextStyle kSubheading{.size = 9, .line = 13, .colour = colour::kText2, .bold = true};

class CasebookPages final : public PageLayout {
public:
    CasebookPages(const CasebookContent& content, const PageSetting& setting, const PageCount& known)
        : m_content(content), m_parts(content, setting), m_flow(setting.flow), m_known(known) {}

    PageCount layFront() override {
        front();
        return m_count;
    }

    base::Result<PageCount> lay() override {
        front();
        for (const CasebookForm& form : m_content.forms) {
            if (m_parts.progress().cancelRequested())
                return base::cancelled();
            if (form.started)
                layForm(form);
        }
        m_flow.finish();
        m_count.pages = m_flow.pageNumber();
        return m_count;
    }

private:
    void front() {
        m_parts.top(m_parts.say("section-participant"), m_parts.say("casebook-title", {m_content.subject}));
        m_parts.verdict(QString());
        m_parts.section("section-participant");
        m_parts.facts(m_content.facts);
        contents();
        m_parts.restsOn();
        m_parts.doesNotShow();
        m_parts.checkIt();
        if (m_content.acts.empty())
            return;
        m_parts.section("section-about-participant");
        m_flow.skip(4);
        acts(m_content.acts);
    }

    void contents() {
        m_parts.section("section-forms", 80);
        if (m_content.forms.empty())
            return m_parts.note("forms-none");
        TableWriter table(m_flow, columnsOf({{m_parts.title("column-visit"), 19},
                                             {m_parts.title("column-form"), 28},
                                             {m_parts.title("column-status"), 44},
                                             {m_parts.title("column-page"), 9}}));
        std::size_t started = 0;
        for (const CasebookForm& form : m_content.forms) {
            const QString page =
                form.started && started < m_known.marks.size() ? QString::number(m_known.marks[started]) : QString();
            started += form.started ? 1 : 0;
            table.row({{{words(form.visit), style::kBody}},
                       {{words(form.title), style::kBody}},
                       {{words(form.status), style::kSecond}},
                       {{page, style::kBody}}});
        }
    }

    void layForm(const CasebookForm& form) {
        if (m_count.marks.empty())
            m_flow.nextPage();
        if (form.visit != m_visit) {
            m_visit = form.visit;
            m_parts.heading(words(form.visit), 100);
        }
        TableWriter table(m_flow, columnsOf({{"", 46}, {"", 54}}), false);
        table.group(words(form.title));
        m_count.marks.push_back(m_flow.pageNumber());
        m_flow.skip(3);
        m_flow.text({{words(form.status), style::kSecond}});
        m_flow.skip(3);
        m_flow.rule();
        for (const CasebookField& field : form.fields)
            layField(table, field);
        for (const CasebookSignature& signature : form.signatures)
            laySignature(signature);
        for (const CasebookQuery& query : form.queries)
            layActs(words(query.title), query.turns);
        layActs(m_parts.say("form-as-a-whole"), form.acts);
        m_flow.skip(8);
        m_parts.progress().report(m_flow.canvas().counts() ? "forms laid out" : "forms written", m_count.marks.size(),
                                  m_content.forms.size());
    }

    void layField(TableWriter& table, const CasebookField& field) {
        ++m_count.rows;
        std::vector<Span> under;
        inFull(under, m_parts.say("label-value"), field.value);
        appendActs(under, field.history);
        table.row({{{words(field.question), style::kBody}}, fieldValue(field)}, under);
    }

    [[nodiscard]] std::vector<Span> fieldValue(const CasebookField& field) const {
        std::vector<Span> out;
        if (!field.value.empty())
            out = valueCell(m_parts.words(), field.value, field.unit);
        if (!out.empty())
            out.front().style.bold = !isLong(field.value);
        if (!field.note.empty())
            out.push_back({(out.empty() ? QString() : QStringLiteral("  ")) + words(field.note),
                           style::kSecond.in(colour::kText3)});
        return out;
    }

    void appendActs(std::vector<Span>& out, const std::vector<ActLine>& acts) const {
        for (const ActLine& act : acts) {
            if (&act != &acts.front())
                out.push_back({QStringLiteral("\n"), kAct});
            out.push_back({words(act.what), kAct.in(colour::kText)});
            out.push_back({QStringLiteral(" · ") + words(act.who) + QStringLiteral(" · ") + words(act.when), kAct});
            if (!act.why.empty())
                out.push_back(
                    {QStringLiteral(" · ") + m_parts.say("label-why") + QLatin1Char(' ') + words(act.why), kAct});
            out.push_back({QStringLiteral(" · ") + words(act.proof), kAct.in(colour::kText3)});
        }
    }

    void acts(const std::vector<ActLine>& lines) {
        std::vector<Span> spans;
        appendActs(spans, lines);
        m_flow.text(spans);
    }

    void layActs(const QString& heading, const std::vector<ActLine>& lines) {
        if (lines.empty())
            return;
        m_flow.skip(5);
        m_flow.need(kSubheading.line + 2 * kAct.line);
        m_flow.text({{heading, kSubheading}});
        acts(lines);
        m_flow.skip(4);
    }

    void laySignature(const CasebookSignature& signature) {
        constexpr double kIndent = 20;
        const bool holds = signature.inForce && signature.outdated.empty();
        m_flow.skip(6);
        m_flow.need(style::kStrong.line + 3 * kAct.line);
        if (holds)
            shapes::tick(m_flow.canvas(), {page::kLeft, m_flow.y() + 0.5}, 12, colour::kOk);
        else
            shapes::dashedCircle(m_flow.canvas(), {page::kLeft, m_flow.y() + 0.5}, 12, colour::kWarn);
        m_flow.text(signatureSpans(signature), page::kLeft + kIndent, page::kBodyWidth - kIndent);
        m_flow.skip(4);
    }

    [[nodiscard]] std::vector<Span> signatureSpans(const CasebookSignature& signature) const {
        std::vector<Span> out{
            {m_parts.say("signed-name", {signature.name}), style::kStrong},
            {m_parts.say("signed-as", {signature.role, signature.meaning}) + QLatin1Char('\n'), style::kBody},
            {words(signature.when) + QStringLiteral(" · ") + words(signature.proof), kAct}};
        if (!signature.inForce)
            out.push_back({QLatin1Char('\n') + m_parts.say("signature-replaced"), style::kSecond.in(colour::kWarn)});
        std::string outdated;
        for (const std::string& field : signature.outdated)
            outdated = outdated.empty() ? field : m_parts.words().say("list-of-fields", {outdated, field});
        if (!outdated.empty())
            out.push_back(
                {QLatin1Char('\n') + m_parts.say("signature-outdated", {outdated}), style::kSecond.in(colour::kWarn)});
        return out;
    }

    const CasebookContent& m_content;
    PageParts m_parts;
    PageFlow& m_flow;
    const PageCount& m_known;
    PageCount m_count;
    std::string m_visit;
};

} // namespace

base::Result<crypto::Digest> writeCasebookPdf(const CasebookContent& content, const std::filesystem::path& path,
                                              base::ProgressPort& progress, const PdfSigner* signer) {
    const auto make = [&content](const PageSetting& setting, const PageCount& known) {
        return std::make_unique<CasebookPages>(content, setting, known);
    };
    return writeReport(content, make, path, progress, signer);
}

} // namespace caseseal::report
