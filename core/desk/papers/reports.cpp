// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reports.h"

#include "doors.h"
#include "report_job.h"
#include "subject_counts.h"

#include "evidence/report_seal.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;

class TrialReports final : public Reports {
public:
    explicit TrialReports(Workbench& bench) : m_bench(bench) {}

    Result<std::unique_ptr<ReportJob>> prepare(const ReportRequest& request) override {
        return m_bench.attempt({"report.issue", {}}, [&]() -> Result<std::unique_ptr<ReportJob>> {
            TRY(const auto before, m_bench.trial->openReader());
            TRY_VOID(checkRequest(request, *before));
            if (!request.subject.empty())
                TRY_VOID(sealSubjectCounts(m_bench, {request.subject}));
            TRY(auto context, jobContext(m_bench));
            context.signer = m_bench.sealer.signer();
            return makeReportJob(std::move(context), request);
        });
    }

    Result<SealReceipt> note(const ReportDone& done) override {
        return m_bench.attempt({"report.issue", {}}, [&]() -> Result<SealReceipt> {
            Entry entry;
            entry.act = "report.issue";
            Json::Object data{{"sha256", base::encodeHex(done.hash)},
                              {"kind", std::string(nameOf(done.kind))},
                              {"head", base::encodeHex(done.head)},
                              {"language", done.language}};
            if (!done.subject.empty())
                data["about"] = done.subject;
            if (!done.clause.empty())
                data["clause"] = done.clause;
            entry.data = std::move(data);
            return m_bench.seal(std::move(entry));
        });
    }

    Result<std::vector<IssuedReport>> issued() override {
        store::TrailFilter filter;
        filter.acts = {"report.issue"};
        filter.newestFirst = true;
        std::vector<IssuedReport> out;
        TRY_VOID(m_bench.trial->projection().trail(filter, [&out](const store::TrailRow& row) {
            if (!reportKindFromName(textOr(row.entry.data, "kind")))
                return true; // reviews and locks of the database are no documents
            out.push_back({row.seal, row.time, row.author, textOr(row.entry.data, "kind"),
                           textOr(row.entry.data, "about"), textOr(row.entry.data, "language"),
                           textOr(row.entry.data, "sha256"), textOr(row.entry.data, "head"),
                           textOr(row.entry.data, "clause"), row.chain});
            return true;
        }));
        return out;
    }

private:
    Workbench& m_bench;
};

constexpr std::size_t kPiece = 64 * 1024;

bool hashRange(std::ifstream& in, std::uint64_t from, std::uint64_t to, crypto::Sha256& hash) {
    std::array<char, kPiece> buffer{};
    in.clear();
    in.seekg(static_cast<std::streamoff>(from));
    while (from < to) {
        in.read(buffer.data(), static_cast<std::streamsize>(std::min<std::uint64_t>(kPiece, to - from)));
        if (in.gcount() == 0)
            return false;
        hash.update(base::bytesOf({buffer.data(), static_cast<std::size_t>(in.gcount())}));
        from += static_cast<std::uint64_t>(in.gcount());
    }
    return true;
}

} // namespace

std::unique_ptr<Reports> makeReports(Workbench& bench) { return std::make_unique<TrialReports>(bench); }

Result<crypto::Digest> issuedHashOf(const std::filesystem::path& pdf) {
    std::error_code failure;
    const std::uint64_t bytes = std::filesystem::file_size(pdf, failure);
    std::ifstream in(pdf, std::ios::binary);
    if (failure || !in)
        return base::machineFailed("Cannot read " + pdf.string() + ".");
    TRY(const auto signature, evidence::signatureIn(pdf));
    const auto hole = signature.value_or(evidence::FileRange{bytes, bytes});
    crypto::Sha256 hash;
    if (!hashRange(in, 0, hole.begin, hash) || !hashRange(in, hole.end, bytes, hash))
        return base::machineFailed("Cannot read " + pdf.string() + ".");
    return hash.finish();
}

} // namespace caseseal::desk
