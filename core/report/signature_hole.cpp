// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature_hole.h"

#include "base/file.h"

#include <fstream>
#include <optional>

namespace caseseal::report {

namespace {

constexpr std::size_t kPieceBytes = 256 * 1024;
constexpr std::size_t kKeysBytes = 256; ///< the key of the digits stands so near behind the byte range

std::string unfilledRange() {
    const std::string number = " " + std::to_string(kUnfilledRange);
    return "/ByteRange [ 0" + number + number + number + " ]";
}

base::Error noHole(const std::filesystem::path& pdf, const char* what) {
    return base::machineFailed("The report " + pdf.string() + " cannot be signed: " + what + ".");
}

/// The only place of a text in a file, read piece by piece; nothing where it is not there or there twice.
std::optional<std::uint64_t> onlyPlaceOf(std::istream& in, const std::string& text) {
    std::optional<std::uint64_t> found;
    std::string window;
    std::uint64_t windowAt = 0;
    std::string piece(kPieceBytes, '\0');
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0) {
        window.append(piece, 0, static_cast<std::size_t>(in.gcount()));
        for (auto at = window.find(text); at != std::string::npos; at = window.find(text, at + 1)) {
            if (found)
                return std::nullopt;
            found = windowAt + at;
        }
        const std::size_t kept = std::min(window.size(), text.size() - 1);
        windowAt += window.size() - kept;
        window.erase(0, window.size() - kept);
    }
    return found;
}

std::string readAt(std::istream& in, std::uint64_t at, std::size_t count) {
    in.clear();
    in.seekg(static_cast<std::streamoff>(at));
    std::string out(count, '\0');
    in.read(out.data(), static_cast<std::streamsize>(count));
    out.resize(static_cast<std::size_t>(in.gcount()));
    return out;
}

/// The same length as the unfilled one, so that nothing moves.
std::string filledRange(const SignatureHole& hole) {
    std::string out = "/ByteRange [ 0 " + std::to_string(hole.begin) + " " + std::to_string(hole.end) + " " +
                      std::to_string(hole.fileBytes - hole.end);
    out.resize(unfilledRange().size() - 1, ' ');
    return out + "]";
}

base::Result<void> writeAt(const std::filesystem::path& pdf, std::uint64_t at, const std::string& text) {
    std::fstream out(pdf, std::ios::binary | std::ios::in | std::ios::out);
    out.seekp(static_cast<std::streamoff>(at));
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.flush();
    if (!out)
        return base::systemError("Cannot write the signature into", pdf);
    return {};
}

} // namespace

base::Result<SignatureHole> SignatureHole::open(const std::filesystem::path& pdf, std::size_t roomBytes) {
    std::ifstream in(pdf, std::ios::binary);
    const auto range = onlyPlaceOf(in, unfilledRange());
    if (!range)
        return noHole(pdf, "it does not hold exactly one empty signature");
    static const std::string kKey = "/Contents <";
    const std::string keys = readAt(in, *range, kKeysBytes);
    const auto key = keys.find(kKey);
    if (key == std::string::npos)
        return noHole(pdf, "its empty signature has no place for the digits");
    SignatureHole hole;
    hole.begin = *range + key + kKey.size() - 1;
    hole.end = hole.begin + 2 * roomBytes + 2;
    if (readAt(in, hole.begin, 2 * roomBytes + 2) != "<" + std::string(2 * roomBytes, '0') + ">")
        return noHole(pdf, "the place for the signature has another size than expected");
    in.clear();
    in.seekg(0, std::ios::end);
    hole.fileBytes = static_cast<std::uint64_t>(in.tellg());
    TRY_VOID(writeAt(pdf, *range, filledRange(hole)));
    return hole;
}

base::Result<void> SignatureHole::fill(const std::filesystem::path& pdf, base::BytesView signature) const {
    if (2 * signature.size() > end - begin - 2)
        return noHole(pdf, "the signature with its certificates and time stamp needs more room than the file keeps");
    return writeAt(pdf, begin + 1, base::encodeHex(signature));
}

} // namespace caseseal::report
