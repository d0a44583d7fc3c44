// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/bundle.h"

#include "base/file.h"

#include "pdf_attachments.h"
#include "report_check.h"
#include "scratch_file.h"
#include "zip_source.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace caseseal::evidence {

namespace {

constexpr std::uint64_t kMaxAttachedBytes = 256 << 20;
constexpr std::uint64_t kMaxReportJsonBytes = 1 << 20;
constexpr std::string_view kBundleEnding = ".evidence.zip";

/// The bundle of a report: all from the bundle, and what the report says of it.
class ReportSource final : public EvidenceSource {
public:
    ReportSource(std::unique_ptr<EvidenceSource> bundle, ReportClaim claim)
        : m_bundle(std::move(bundle)), m_claim(std::move(claim)) {}
    base::Result<Manifest> manifest() override { return m_bundle->manifest(); }
    base::Result<std::unique_ptr<Cursor<SealRecord>>> seals(const std::string& chain) override {
        return m_bundle->seals(chain);
    }
    base::Result<std::unique_ptr<Cursor<EntryRecord>>> entries(const std::string& chain) override {
        return m_bundle->entries(chain);
    }
    base::Result<std::vector<std::string>> files() override { return m_bundle->files(); }
    base::Result<base::Bytes> file(const std::string& name) override { return m_bundle->file(name); }
    base::Result<std::unique_ptr<Cursor<std::string>>> lines(const std::string& name) override {
        return m_bundle->lines(name);
    }
    base::Result<Digest> digestOf(const std::string& name) override { return m_bundle->digestOf(name); }
    base::Result<std::optional<ReportClaim>> report() override { return std::optional(m_claim); }

private:
    std::unique_ptr<EvidenceSource> m_bundle;
    ReportClaim m_claim;
};

base::Result<Digest> digestOfFile(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return base::badInput("The evidence of this report lies beside it as " + path.filename().string() +
                              ", but is not there. Put it into the same folder.");
    crypto::Sha256 hash;
    std::array<char, 64 * 1024> buffer;
    while (in.read(buffer.data(), buffer.size()), in.gcount() > 0)
        hash.update(base::bytesOf({buffer.data(), static_cast<std::size_t>(in.gcount())}));
    if (in.bad())
        return base::machineFailed("Cannot read " + path.string() + ".");
    return hash.finish();
}

/// `evidence.sha256`: hex, two spaces, the name of a file in the report's own folder, a line feed.
struct Beside {
    Digest digest;
    std::string name;
};
base::Result<Beside> parseBeside(std::string_view text) {
    const auto bad = [] { return base::badInput("The report's evidence.sha256 is not of its form."); };
    if (text.size() < 67 || text.substr(64, 2) != "  " || text.back() != '\n')
        return bad();
    const auto digest = base::exactly<32>(base::parseHex(text.substr(0, 64)));
    const std::string_view name = text.substr(66, text.size() - 67);
    const bool plain = name.size() <= 255 && name.front() != '.' && name.ends_with(kBundleEnding) &&
                       name.find_first_of(std::string_view("/\\\0\n", 4)) == std::string_view::npos;
    if (!digest || !plain)
        return bad();
    return Beside{*digest, std::string(name)};
}

base::Result<std::unique_ptr<EvidenceSource>> openBeside(const std::filesystem::path& pdf, const std::string& text,
                                                         EvidenceSource::ReportClaim claim) {
    TRY(const auto beside, parseBeside(text));
    const auto path = pdf.parent_path() / beside.name;
    TRY(const auto found, digestOfFile(path));
    if (found != beside.digest)
        claim.differences.push_back({"The bundle beside the report is not the one that the report was made with.",
                                     base::encodeHex(beside.digest), base::encodeHex(found)});
    TRY(auto bundle, openZip(path));
    return std::unique_ptr<EvidenceSource>(std::make_unique<ReportSource>(std::move(bundle), std::move(claim)));
}

/// What was changed goes before why the bundle cannot be read.
base::Error unreadableBundle(const base::Error& why, const EvidenceSource::ReportClaim& claim) {
    if (why.kind != base::ErrorKind::BadInput || claim.differences.empty())
        return why;
    std::string what;
    for (const auto& difference : claim.differences)
        what += difference.what + " ";
    return base::badInput(what + why.message);
}

base::Result<std::unique_ptr<EvidenceSource>> openPdf(const std::filesystem::path& path) {
    TRY(const auto pdf, PdfReader::open(path));
    TRY(const auto attached, PdfAttachments::of(pdf));
    EvidenceSource::ReportClaim claim;
    TRY(claim.json, attached.text("report.json", kMaxReportJsonBytes));
    if (attached.find("evidence.zip") == nullptr) {
        TRY(const auto text, attached.text("evidence.sha256", 1024));
        TRY_VOID(checkReportFile(pdf, attached, crypto::sha256(base::bytesOf(text)), claim));
        return openBeside(path, text, std::move(claim));
    }
    TRY(auto scratch, ScratchFile::make({}));
    crypto::Sha256 hash;
    TRY_VOID(attached.extract("evidence.zip", kMaxAttachedBytes, [&](base::BytesView bytes) {
        hash.update(bytes);
        return scratch.append(bytes);
    }));
    TRY_VOID(checkReportFile(pdf, attached, hash.finish(), claim));
    auto bundle = openZip(scratch.release(), "evidence.zip");
    if (!bundle)
        return unreadableBundle(bundle.error(), claim);
    return std::unique_ptr<EvidenceSource>(std::make_unique<ReportSource>(std::move(*bundle), std::move(claim)));
}

} // namespace

base::Result<std::unique_ptr<EvidenceSource>> openBundle(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return base::badInput("There is no file " + path.string() + ".");
    if (!std::filesystem::is_regular_file(path, error))
        return base::badInput(path.string() + " is not a file.");
    std::ifstream in(path, std::ios::binary);
    std::array<char, 5> start{};
    if (!in)
        return base::machineFailed("Cannot open " + path.string() + ".");
    in.read(start.data(), start.size());
    return std::string_view(start.data(), start.size()) == "%PDF-" ? openPdf(path) : openZip(path);
}

} // namespace caseseal::evidence
