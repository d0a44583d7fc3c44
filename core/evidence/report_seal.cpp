// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/report_seal.h"

#include "base/file.h"
#include "evidence/json.h"
#include "evidence/seal.h"

#include "pdf_pages.h"
#include "report_check.h"

#include <algorithm>
#include <fstream>
#include <regex>

namespace caseseal::evidence {

namespace {

constexpr std::string_view kReportSealType = "caseseal.org/report-seal@v1";
constexpr std::uint64_t kMarkedPages = 20'000; ///< so that the note stays below its limit; all pages are sealed
constexpr std::size_t kRoomBytes = 2048;       ///< for all but the marks
constexpr std::size_t kRoomPerMark = 19;       ///< 16 digits, quotation marks, comma
constexpr std::uint64_t kMaxReportPartBytes = 256 << 20;

Json rangeOf(const FileRange& range) { return Json::Array{Json::ofCount(range.begin), Json::ofCount(range.end)}; }

bool read(const Json* json, std::uint64_t& out) {
    const auto* number = json == nullptr ? nullptr : json->asInteger();
    if (number == nullptr || *number < 0)
        return false;
    out = static_cast<std::uint64_t>(*number);
    return true;
}

bool read(const Json* json, FileRange& out) {
    const auto* pair = json == nullptr ? nullptr : json->asArray();
    return pair != nullptr && pair->size() == 2 && read(&(*pair)[0], out.begin) && read(&(*pair)[1], out.end) &&
           out.begin < out.end;
}

bool read(const Json* json, crypto::Digest& out) {
    const auto* text = json == nullptr ? nullptr : json->asString();
    return text != nullptr && base::parseHexInto(*text, out);
}

bool read(const Json* json, std::string& out) {
    const auto* text = json == nullptr ? nullptr : json->asString();
    if (text != nullptr)
        out = *text;
    return text != nullptr;
}

bool read(const Json* json, std::vector<std::string>& out) {
    const auto* list = json == nullptr ? nullptr : json->asArray();
    if (list == nullptr)
        return false;
    for (const auto& each : *list)
        if (!read(&each, out.emplace_back()))
            return false;
    return true;
}

bool read(const Json* json, base::UtcTime& out) {
    std::string text;
    if (!read(json, text))
        return false;
    const auto time = base::parseTime(text);
    if (time)
        out = *time;
    return time.has_value();
}

bool areApart(const ReportSeal& seal) {
    const auto ranges = leftOut(seal);
    return ranges.back().end <= seal.bytes && (ranges.size() == 1 || ranges[0].end <= ranges[1].begin);
}

base::Error unsealable(const std::filesystem::path& pdf, const std::string& what) {
    return base::machineFailed("The report " + pdf.string() + " cannot be sealed: " + what + ".");
}

/// What stands in the file, before it is signed.
base::Result<ReportSeal> describe(const PdfReader& pdf, const PdfAttachments& attached) {
    ReportSeal out;
    const PdfStream* place = attached.find(kReportSealName);
    if (place == nullptr || place->deflated)
        return base::badInput("it keeps no room for a seal");
    out.seal = {place->offset, place->offset + place->size};
    out.bytes = pdf.bytes();
    crypto::Sha256 hash;
    const PdfReader::Sink take = [&hash](base::BytesView bytes) {
        hash.update(bytes);
        return base::Result<void>();
    };
    TRY_VOID(attached.extract("report.json", kMaxReportPartBytes, take));
    out.figures = hash.finish();
    const bool inside = attached.find("evidence.zip") != nullptr;
    TRY_VOID(attached.extract(inside ? "evidence.zip" : "evidence.sha256", kMaxReportPartBytes, take));
    out.evidence = hash.finish();
    TRY(const auto pages, readPages(pdf));
    out.pages = pages.size();
    for (const auto& page : pages) {
        if (page.mark.empty())
            return base::badInput("a page cannot be read again");
        if (out.marks.size() < kMarkedPages)
            out.marks.push_back(page.mark);
    }
    return out;
}

base::Result<void> writeAt(const std::filesystem::path& pdf, const FileRange& range, std::string text) {
    if (text.size() > range.size())
        return unsealable(pdf, "its seal needs more room than the file keeps");
    text.resize(range.size(), '\n');
    std::fstream out(pdf, std::ios::binary | std::ios::in | std::ios::out);
    out.seekp(static_cast<std::streamoff>(range.begin));
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.flush();
    if (!out)
        return base::systemError("Cannot write the seal into", pdf);
    return {};
}

} // namespace

std::string ReportSeal::encode() const {
    Json::Array named;
    for (const auto& mark : marks)
        named.emplace_back(mark);
    return Json(Json::Object{{"by", by},
                             {"bytes", Json::ofCount(bytes)},
                             {"chain", chain},
                             {"evidence", base::encodeHex(evidence)},
                             {"figures", base::encodeHex(figures)},
                             {"marks", std::move(named)},
                             {"pages", Json::ofCount(pages)},
                             {"seal", rangeOf(seal)},
                             {"sha256", base::encodeHex(sha256)},
                             {"signature", signature ? rangeOf(*signature) : Json()},
                             {"time", base::encodeTime(time)},
                             {"type", kReportSealType}})
               .encode() +
           "\n";
}

base::Result<ReportSeal> ReportSeal::parse(std::string_view noteText) {
    constexpr std::size_t kKeys = 12;
    const auto bad = [] { return base::badInput("The report's seal is not of its form."); };
    if (noteText.empty() || noteText.back() != '\n')
        return bad();
    TRY(const auto json, Json::parse(noteText.substr(0, noteText.size() - 1)));
    const auto* type = json.find("type");
    const auto* range = json.find("signature");
    if (type == nullptr || *type != Json(kReportSealType) || range == nullptr || json.asObject()->size() != kKeys)
        return bad();
    ReportSeal out;
    if (!read(json.find("by"), out.by) || !read(json.find("bytes"), out.bytes) ||
        !read(json.find("chain"), out.chain) || !read(json.find("evidence"), out.evidence) ||
        !read(json.find("figures"), out.figures) || !read(json.find("marks"), out.marks) ||
        !read(json.find("pages"), out.pages) || !read(json.find("seal"), out.seal) ||
        !read(json.find("sha256"), out.sha256) || !read(json.find("time"), out.time) ||
        (!range->isNull() && !read(range, out.signature.emplace())))
        return bad();
    if (!isPersonId(out.by) || out.marks.size() > out.pages || !areApart(out))
        return bad();
    return out;
}

std::size_t reportSealRoom(std::uint64_t pages) {
    return kRoomBytes + static_cast<std::size_t>(std::min(pages, kMarkedPages)) * kRoomPerMark;
}

base::Result<void> sealReport(const std::filesystem::path& pdf, const ledger::NoteSigner& signer, base::UtcTime now) {
    TRY(const auto reader, PdfReader::open(pdf));
    TRY(const auto attached, PdfAttachments::of(reader));
    auto described = describe(reader, attached);
    if (!described)
        return described.error().kind == base::ErrorKind::BadInput ? unsealable(pdf, described.error().message)
                                                                   : described.error();
    ReportSeal seal = std::move(*described);
    const std::string& name = signer.verifierKey().name;
    const auto slash = name.find('/');
    CHECK(slash != std::string::npos);
    seal.chain = name.substr(0, slash);
    seal.by = name.substr(slash + 1);
    seal.time = now;
    TRY(seal.signature, signatureIn(pdf));
    TRY(seal.sha256, digestWithout(reader, seal.bytes, leftOut(seal)));
    const std::string text = seal.encode();
    return writeAt(pdf, seal.seal, ledger::SignedNote{text, {signer.sign(text)}}.encode());
}

// ------------------------------------------------------------------------------------------------ the PDF's own
// signature

namespace {

constexpr std::size_t kPiece = 64 * 1024;

/// The byte range that covers the whole file but one range.
std::optional<FileRange> rangeFrom(const std::cmatch& numbers, std::uint64_t fileBytes) {
    const std::uint64_t begin = std::stoull(numbers[1]), end = std::stoull(numbers[2]), rest = std::stoull(numbers[3]);
    if (begin >= end || end > fileBytes || rest != fileBytes - end)
        return std::nullopt;
    return FileRange{begin, end};
}

/// Is there nothing but "<", hexadecimal digits, ">"?
bool isHexText(std::ifstream& in, const FileRange& range) {
    std::string value(range.size(), '\0');
    in.clear();
    in.seekg(static_cast<std::streamoff>(range.begin));
    in.read(value.data(), static_cast<std::streamsize>(value.size()));
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return in.gcount() == static_cast<std::streamsize>(value.size()) && value.size() > 2 && value.front() == '<' &&
           value.back() == '>' && std::all_of(value.begin() + 1, value.end() - 1, isHex);
}

} // namespace

base::Result<std::optional<FileRange>> signatureIn(const std::filesystem::path& pdf) {
    static const std::regex kRange(R"(/ByteRange \[ 0 (\d{1,18}) (\d{1,18}) (\d{1,18}) *\])");
    constexpr std::size_t kOverlap = 128; // longer than a byte range is
    std::error_code failure;
    const std::uint64_t fileBytes = std::filesystem::file_size(pdf, failure);
    std::ifstream in(pdf, std::ios::binary);
    if (failure || !in)
        return base::machineFailed("Cannot read " + pdf.string() + ".");
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
            if (const auto range = rangeFrom(*match, fileBytes); range && isHexText(in, *range))
                return range;
        if (window.size() > kOverlap)
            window.erase(0, window.size() - kOverlap);
    }
    return std::optional<FileRange>();
}

} // namespace caseseal::evidence
