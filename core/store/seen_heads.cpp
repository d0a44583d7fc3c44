// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trial_file.h"

#include "base/file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

/// A head is one line of canonical JSON, {"chain","check","head","length"}, filled up with spaces to a fixed length, so
/// that it is overwritten in place without a file system's help; `check` tells a torn write.
namespace caseseal::store {

namespace {

using base::Result;
using evidence::ChainHead;
using evidence::Finding;
using evidence::Json;

constexpr std::size_t kHeadFileBytes = 256;

bool isChainName(std::string_view chain) { return chain.size() == 32 && base::parseHex(chain).has_value(); }

std::string checkOf(const ChainHead& head) {
    const std::string text = "caseseal.org/seen-head@v1 " + head.chain + " " + std::to_string(head.length) + " " +
                             base::encodeHex(head.head);
    return base::encodeHex(crypto::sha256(base::bytesOf(text))).substr(0, 16);
}

std::string encodeHead(const ChainHead& head) {
    std::string line = Json(Json::Object{{"chain", head.chain},
                                         {"check", checkOf(head)},
                                         {"head", base::encodeHex(head.head)},
                                         {"length", static_cast<std::int64_t>(head.length)}})
                           .encode();
    CHECK(line.size() < kHeadFileBytes);
    line.resize(kHeadFileBytes - 1, ' ');
    return line + "\n";
}

Result<ChainHead> parseHead(std::string_view text, const std::string& chain) {
    const auto damaged = [&] {
        return base::badInput("What this computer remembers of the chain " + chain +
                              " is damaged: compare with the last printed report or the ledger.");
    };
    const auto end = text.find_last_not_of(" \n");
    const auto json = Json::parse(text.substr(0, end == std::string_view::npos ? 0 : end + 1));
    const Json* named = json ? json->find("chain") : nullptr;
    const Json* head = json ? json->find("head") : nullptr;
    const Json* length = json ? json->find("length") : nullptr;
    const Json* check = json ? json->find("check") : nullptr;
    if (!named || !named->asString() || *named->asString() != chain || !head || !head->asString() || !length ||
        !length->asInteger() || !check || !check->asString())
        return damaged();
    const auto hash = base::exactly<32>(base::parseHex(*head->asString()));
    if (!hash || *length->asInteger() < 1)
        return damaged();
    ChainHead out{chain, static_cast<std::uint64_t>(*length->asInteger()), *hash};
    if (*check->asString() != checkOf(out))
        return damaged();
    return out;
}

/// In place, not synced: a head that lags after a power loss is harmless.
Result<void> overwrite(const std::filesystem::path& file, std::string_view text) {
    const int fd = ::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    const bool written = fd >= 0 && ::pwrite(fd, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
    const int why = errno;
    if (fd >= 0)
        ::close(fd);
    if (!written)
        return base::machineFailed("Cannot write " + file.string() + ": " + std::strerror(why) + ".");
    return {};
}

std::filesystem::path fileOf(const std::filesystem::path& folder, const std::string& chain) {
    return folder / (chain + ".head");
}

Finding lost(const ChainHead& seen, const ChainHead& now) {
    Finding finding;
    finding.code = "seal-missing";
    finding.chain = seen.chain;
    finding.seal = now.length;
    finding.what = "This computer has seen " + std::to_string(seen.length) +
                   " seals of this chain, the trial now holds " + std::to_string(now.length) + ": the newest " +
                   std::to_string(seen.length - now.length) + " are gone, or an older copy was put back.";
    finding.expected = std::to_string(seen.length) + " seals";
    finding.found = std::to_string(now.length) + " seals";
    return finding;
}

Finding replaced(const ChainHead& seen, const std::string& found) {
    Finding finding;
    finding.code = "seal-order";
    finding.chain = seen.chain;
    finding.seal = seen.length - 1;
    finding.what = "Seal " + std::to_string(seen.length - 1) +
                   " is not the one that this computer has seen in this place: the history was replaced.";
    finding.expected = base::encodeHex(seen.head);
    finding.found = found;
    return finding;
}

/// Hex hash of the seal at that place, empty where there is none.
Result<std::string> hashAt(evidence::EvidenceSource& source, const std::string& chain, std::uint64_t seq) {
    TRY(auto cursor, source.seals(chain));
    for (std::uint64_t at = 0;; ++at) {
        TRY(const auto record, cursor->next());
        if (!record)
            return std::string();
        if (at == seq)
            return base::encodeHex(crypto::sha256(base::bytesOf(record->note)));
    }
}

} // namespace

Result<std::optional<ChainHead>> SeenHeads::load(const std::string& chain) const {
    if (!isChainName(chain))
        return base::badInput("\"" + chain + "\" is no chain.");
    if (m_folder.empty()) // heads are not kept
        return std::optional<ChainHead>();
    const auto file = fileOf(m_folder, chain);
    std::error_code failure;
    if (!std::filesystem::exists(file, failure))
        return std::optional<ChainHead>();
    for (int look = 1;; ++look) { // a save on another thread may be half written: look again
        TRY(const auto bytes, base::loadFile(file, 4096));
        auto head = parseHead(base::textOf(bytes), chain);
        if (head)
            return std::optional(std::move(*head));
        if (look == 3)
            return head.error();
    }
}

Result<void> SeenHeads::save(const ChainHead& head) const {
    if (m_folder.empty()) // heads are not kept; the folder one stands in is nobody's settings
        return {};
    TRY(const auto seen, load(head.chain));
    const std::string text = encodeHead(head);
    if (!seen) {
        std::error_code failure;
        std::filesystem::create_directories(m_folder, failure); // what fails shows in the next line
        return base::saveFileDurably(fileOf(m_folder, head.chain), base::bytesOf(text));
    }
    if (head.length < seen->length)
        return base::refused("This computer has seen " + std::to_string(seen->length) +
                             " seals of this chain and keeps "
                             "that: the trial now holds only " +
                             std::to_string(head.length) + ".");
    return overwrite(fileOf(m_folder, head.chain), text);
}

Result<void> SeenHeads::replace(const ChainHead& head) const {
    if (m_folder.empty()) // heads are not kept
        return {};
    std::error_code failure;
    std::filesystem::create_directories(m_folder, failure); // what fails shows in the next line
    return base::saveFileDurably(fileOf(m_folder, head.chain), base::bytesOf(encodeHead(head)));
}

Result<std::vector<Finding>> SeenHeads::compareHeads(const ChainHead& seen, const ChainHead& now,
                                                     evidence::EvidenceSource& source) {
    if (now.length < seen.length)
        return std::vector{lost(seen, now)};
    std::string found = base::encodeHex(now.head);
    if (now.length > seen.length) {
        TRY(found, hashAt(source, now.chain, seen.length - 1));
    }
    if (found != base::encodeHex(seen.head))
        return std::vector{replaced(seen, found)};
    return std::vector<Finding>();
}

Result<std::vector<Finding>> SeenHeads::compare(const ChainHead& now, evidence::EvidenceSource& source) const {
    TRY(const auto seen, load(now.chain));
    return seen ? compareHeads(*seen, now, source) : std::vector<Finding>();
}

Result<std::vector<Finding>> SeenHeads::compare(TrialReader& reader) const {
    std::map<std::string, ChainHead> seen;
    TRY(const auto before, reader.source().manifest());
    for (const ChainHead& head : before.chains) {
        TRY(auto each, load(head.chain));
        if (each)
            seen.emplace(head.chain, std::move(*each));
    }
    TRY_VOID(reader.refresh());
    TRY(const auto now, reader.source().manifest());
    std::vector<Finding> findings;
    for (const ChainHead& head : now.chains) {
        const auto each = seen.find(head.chain);
        const bool own = &head == &now.chains.front();
        if (each == seen.end() || (!own && head.length < each->second.length))
            continue; // of another installation, which works on this computer too, less may have been received
        TRY(auto found, compareHeads(each->second, head, reader.source()));
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

} // namespace caseseal::store
