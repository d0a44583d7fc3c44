// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reports.h"

#include "doors.h"
#include "report_job.h"
#include "subject_counts.h"

#include "evidence/bundle.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <regex>

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;

std::string textIn(const Entry& entry, const char* key) {
    const Json* found = entry.data.find(key);
    return found != nullptr && found->asString() != nullptr ? *found->asString() : std::string();
}

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
            if (!reportKindFromName(textIn(row.entry, "kind")))
                return true; // reviews and locks of the database are no documents
            out.push_back({row.seal, row.time, row.author, textIn(row.entry, "kind"), textIn(row.entry, "about"),
                           textIn(row.entry, "language"), textIn(row.entry, "sha256"), textIn(row.entry, "head"),
                           textIn(row.entry, "clause")});
            return true;
        }));
        return out;
    }

private:
    Workbench& m_bench;
};

/// [begin, end): the value of the signature with its angle brackets, which the hash leaves out.
struct Hole {
    std::uint64_t begin = 0, end = 0;
};

/// The byte range that covers the whole file but a hole of hexadecimal digits. FORMAT.md section 8.
std::optional<Hole> holeFrom(const std::cmatch& numbers, std::uint64_t fileBytes) {
    const std::uint64_t begin = std::stoull(numbers[1]), end = std::stoull(numbers[2]), rest = std::stoull(numbers[3]);
    if (begin >= end || end > fileBytes || rest != fileBytes - end)
        return std::nullopt;
    return Hole{begin, end};
}

/// Is there nothing but "<", hexadecimal digits, ">"?
bool isSignatureValue(std::ifstream& in, const Hole& hole) {
    std::string value(hole.end - hole.begin, '\0');
    in.clear();
    in.seekg(static_cast<std::streamoff>(hole.begin));
    in.read(value.data(), static_cast<std::streamsize>(value.size()));
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return in.gcount() == static_cast<std::streamsize>(value.size()) && value.size() > 2 && value.front() == '<' &&
           value.back() == '>' && std::all_of(value.begin() + 1, value.end() - 1, isHex);
}

constexpr std::size_t kPiece = 64 * 1024;

/// Nothing where the file is not signed.
std::optional<Hole> findHole(std::ifstream& in, std::uint64_t fileBytes) {
    static const std::regex kRange(R"(/ByteRange \[ 0 (\d{1,18}) (\d{1,18}) (\d{1,18}) *\])");
    constexpr std::size_t kOverlap = 128; // longer than a byte range is
    std::string window;
    for (std::uint64_t at = 0; at < fileBytes; at += kPiece) {
        std::string piece(kPiece, '\0');
        in.clear();
        in.seekg(static_cast<std::streamoff>(at));
        in.read(piece.data(), kPiece);
        piece.resize(static_cast<std::size_t>(in.gcount()));
        window += piece;
        const char* const from = window.data();
        for (std::cregex_iterator match(from, from + window.size(), kRange), none; match != none; ++match)
            if (const auto hole = holeFrom(*match, fileBytes); hole && isSignatureValue(in, *hole))
                return hole;
        if (window.size() > kOverlap)
            window.erase(0, window.size() - kOverlap);
    }
    return std::nullopt;
}

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
    const Hole hole = findHole(in, bytes).value_or(Hole{bytes, bytes});
    crypto::Sha256 hash;
    if (!hashRange(in, 0, hole.begin, hash) || !hashRange(in, hole.end, bytes, hash))
        return base::machineFailed("Cannot read " + pdf.string() + ".");
    return hash.finish();
}

} // namespace caseseal::desk
