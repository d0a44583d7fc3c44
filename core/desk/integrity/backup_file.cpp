// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_file.h"

#include "ledger/tile.h"

#include <array>
#include <fstream>

namespace caseseal::desk {

namespace {

using evidence::Json;

constexpr std::string_view kType = "caseseal.org/backup@v1";
constexpr std::uint64_t kMaxManifestBytes = 256 << 20;

std::optional<crypto::Digest> digestIn(const Json& json, std::string_view key) {
    const auto* text = textIn(json, key);
    const auto digest =
        base::exactly<32>(text == nullptr ? Result<base::Bytes>(base::badInput({})) : base::parseHex(*text));
    return digest ? std::optional(*digest) : std::nullopt;
}

const Json::Array* listIn(const Json& json, std::string_view key) {
    const Json* member = json.find(key);
    return member == nullptr ? nullptr : member->asArray();
}

bool isEntryBundle(const std::string& path) {
    static constexpr std::string_view kStart = "tile/entries/";
    return path.starts_with(kStart) && ledger::TileName::parse("tile/0/" + path.substr(kStart.size())).has_value();
}

base::Error damaged(const std::string& what) {
    return base::badInput("The backup is damaged or was altered: " + what + ". Take another backup.");
}

/// The files of the archive are just those that the manifest lists.
Result<void> checkList(const BackupManifest& manifest, const std::map<std::string, std::uint64_t>& there) {
    if (there.size() != manifest.files.size() + 1)
        return damaged("it does not hold the files that its manifest lists");
    for (const auto& file : manifest.files) {
        const auto found = there.find(file.name);
        if (found == there.end() || found->second != file.bytes)
            return damaged(file.name + " is missing or has another size");
    }
    return {};
}

} // namespace

std::string BackupManifest::encode() const {
    Json::Array heads;
    for (const auto& chain : chains)
        heads.emplace_back(Json::Object{{"chain", chain.chain},
                                        {"head", base::encodeHex(chain.head)},
                                        {"length", static_cast<std::int64_t>(chain.length)}});
    Json::Array list;
    for (const auto& file : files)
        list.emplace_back(Json::Object{{"bytes", static_cast<std::int64_t>(file.bytes)},
                                       {"name", file.name},
                                       {"sha256", base::encodeHex(file.hash)}});
    return Json(Json::Object{{"chains", std::move(heads)},
                             {"created", base::encodeTime(created)},
                             {"files", std::move(list)},
                             {"software", software},
                             {"study", study},
                             {"type", kType}})
        .encode();
}

Result<BackupManifest> BackupManifest::parse(std::string_view text) {
    const auto json = Json::parse(text);
    const auto* type = json ? textIn(*json, "type") : nullptr;
    if (type == nullptr || *type != kType)
        return base::badInput("This is no backup of CaseSeal, or one of a newer version.");
    const auto* study = textIn(*json, "study");
    const auto* software = textIn(*json, "software");
    const auto* created = textIn(*json, "created");
    const auto* chains = listIn(*json, "chains");
    const auto* files = listIn(*json, "files");
    if (!study || !software || !created || !chains || !files || json->asObject()->size() != 6)
        return damaged("its manifest is not of its form");
    BackupManifest out{*study, *software, {}, {}, {}};
    TRY(out.created, base::parseTime(*created));
    for (const Json& one : *chains) {
        const auto* chain = textIn(one, "chain");
        const auto head = digestIn(one, "head");
        const auto length = countIn(one, "length");
        if (!chain || !head || !length)
            return damaged("its manifest is not of its form");
        out.chains.push_back({*chain, *length, *head});
    }
    for (const Json& one : *files) {
        const auto* name = textIn(one, "name");
        const auto hash = digestIn(one, "sha256");
        const auto bytes = countIn(one, "bytes");
        if (!name || !hash || !bytes)
            return damaged("its manifest is not of its form");
        if (!isBackupName(*name) || (!out.files.empty() && *name <= out.files.back().name))
            return damaged("its manifest lists a file that no backup has");
        out.files.push_back({*name, *hash, *bytes});
    }
    return out;
}

bool isBackupName(const std::string& name) {
    if (name == "trial.db" || name == "keyslots" || name == "attempts" || name == "ledger/checkpoint")
        return true;
    static constexpr std::string_view kLedger = "ledger/";
    if (!name.starts_with(kLedger))
        return false;
    const std::string inside = name.substr(kLedger.size());
    return ledger::TileName::parse(inside).has_value() || isEntryBundle(inside);
}

Result<BackupManifest> readBackup(const std::filesystem::path& file, const UnpackPiece& piece,
                                  base::ProgressPort& progress) {
    TRY(const auto zip, evidence::ZipReader::open(file));
    if (!zip->files().contains("manifest.json"))
        return base::badInput(file.string() + " is no backup of CaseSeal: it holds no manifest.");
    TRY(const auto text, zip->load("manifest.json", kMaxManifestBytes));
    TRY(auto manifest, BackupManifest::parse(base::textOf(text)));
    TRY_VOID(checkList(manifest, zip->files()));
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    for (const auto& one : manifest.files)
        total += one.bytes;
    for (const auto& one : manifest.files) {
        crypto::Sha256 hash;
        TRY_VOID(zip->read(one.name, [&](base::BytesView bytes) -> Result<void> {
            if (progress.cancelRequested())
                return base::cancelled();
            hash.update(bytes);
            done += bytes.size();
            progress.report("bytes", done, total);
            return piece ? piece(one.name, bytes) : Result<void>();
        }));
        if (hash.finish() != one.hash)
            return damaged(one.name + " has not the hash that the manifest states");
    }
    return manifest;
}

Result<crypto::Digest> hashOfFile(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::array<char, 64 * 1024> buffer{};
    crypto::Sha256 hash;
    while (in.read(buffer.data(), buffer.size()), in.gcount() > 0)
        hash.update(base::bytesOf({buffer.data(), static_cast<std::size_t>(in.gcount())}));
    if (!in.eof())
        return base::machineFailed("Cannot read " + file.string() + ".");
    return hash.finish();
}

} // namespace caseseal::desk
