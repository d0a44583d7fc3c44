// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/dataset_manifest.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

constexpr std::string_view kDatasetType = "caseseal.org/dataset@v1";

base::Error badDataset(const std::string& what) { return base::badInput("dataset.json: " + what + "."); }

// Readers of one member. What is missing or of another type leaves the member empty; then the text is not its own
// canonical form, which is what parse() asks in the end.

std::uint64_t numberOf(const Json& json, std::string_view key) {
    const Json* member = json.find(key);
    return member != nullptr && member->asInteger() != nullptr ? static_cast<std::uint64_t>(*member->asInteger()) : 0;
}

Digest digestOf(const Json& json, std::string_view key) {
    Digest out{};
    (void)base::parseHexInto(textOr(json, key), out);
    return out;
}

bool flagOf(const Json& json, std::string_view key) {
    const Json* member = json.find(key);
    return member != nullptr && member->asBool() != nullptr && *member->asBool();
}

const Json::Array& listOf(const Json& json, std::string_view key) {
    static const Json::Array kNone;
    const Json* member = json.find(key);
    return member != nullptr && member->asArray() != nullptr ? *member->asArray() : kNone;
}

Json encodeTable(const DatasetManifest::Table& table) {
    Json::Array items;
    for (const auto& column : table.items)
        items.emplace_back(Json::Object{{"item", column.item}, {"unit", column.unit}});
    return Json::Object{{"form", table.form},
                        {"items", std::move(items)},
                        {"name", table.name},
                        {"values", Json::ofCount(table.values)}};
}

DatasetManifest::Table readTable(const Json& json) {
    DatasetManifest::Table out{textOr(json, "form"), textOr(json, "name"), {}, numberOf(json, "values")};
    for (const auto& item : listOf(json, "items"))
        out.items.push_back({textOr(item, "item"), flagOf(item, "unit")});
    return out;
}

Json encodeLock(const DatasetManifest::Lock& lock) {
    return Json::Object{{"chain", lock.at.chain},
                        {"entry", Json::ofCount(lock.at.entry)},
                        {"root", base::encodeHex(lock.root)},
                        {"seal", Json::ofCount(lock.at.seal)},
                        {"values", Json::ofCount(lock.values)}};
}

DatasetManifest::Lock readLock(const Json& json) {
    return {{textOr(json, "chain"), numberOf(json, "seal"), numberOf(json, "entry")},
            digestOf(json, "root"),
            numberOf(json, "values")};
}

template<class List, class Key>
bool ascends(const List& list, Key key) {
    return std::adjacent_find(list.begin(), list.end(),
                              [key](const auto& a, const auto& b) { return !(a.*key < b.*key); }) == list.end();
}

base::Result<void> check(const DatasetManifest& manifest) {
    const auto& files = manifest.files;
    if (!ascends(files, &DatasetManifest::File::name) || !ascends(manifest.tables, &DatasetManifest::Table::form))
        return badDataset("files or forms are doubled or out of order");
    for (const auto& file : files)
        if (!isPlainFileName(file.name) || file.name == DatasetManifest::kName)
            return badDataset("a file's name is not a plain one");
    for (const auto& table : manifest.tables)
        if (manifest.find(table.name) == nullptr)
            return badDataset("a table's file is not among the files");
    return {};
}

} // namespace

bool isPlainFileName(std::string_view name) {
    return !name.empty() && name.size() <= 128 && name.front() != '.' &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                      c == '-' || c == '_';
           });
}

const DatasetManifest::File* DatasetManifest::find(std::string_view name) const {
    const auto found = std::find_if(files.begin(), files.end(), [name](const File& file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

std::string DatasetManifest::encode() const {
    Json::Array tableList, fileList;
    for (const auto& table : tables)
        tableList.push_back(encodeTable(table));
    for (const auto& file : files)
        fileList.emplace_back(Json::Object{
            {"bytes", Json::ofCount(file.bytes)}, {"name", file.name}, {"sha256", base::encodeHex(file.hash)}});
    return Json(Json::Object{{"chain", chain},
                             {"created", base::encodeTime(created)},
                             {"files", std::move(fileList)},
                             {"format", format},
                             {"lock", lock ? encodeLock(*lock) : Json()},
                             {"root", base::encodeHex(root)},
                             {"site", site},
                             {"software", software},
                             {"study", study},
                             {"tables", std::move(tableList)},
                             {"type", kDatasetType},
                             {"values", Json::ofCount(values)}})
        .encode();
}

base::Result<DatasetManifest> DatasetManifest::parse(std::string_view text) {
    const auto json = Json::parse(text);
    if (!json)
        return badDataset("it is not canonical JSON");
    if (textOr(*json, "type") != kDatasetType)
        return badDataset("it is not the list of an exported dataset of version 1");
    DatasetManifest out;
    const auto created = base::parseTime(textOr(*json, "created"));
    out.created = created ? *created : base::UtcTime();
    out.study = textOr(*json, "study");
    out.site = textOr(*json, "site");
    out.chain = textOr(*json, "chain");
    out.software = textOr(*json, "software");
    out.format = textOr(*json, "format");
    out.root = digestOf(*json, "root");
    out.values = numberOf(*json, "values");
    if (const Json* lock = json->find("lock"); lock != nullptr && !lock->isNull())
        out.lock = readLock(*lock);
    for (const auto& table : listOf(*json, "tables"))
        out.tables.push_back(readTable(table));
    for (const auto& file : listOf(*json, "files"))
        out.files.push_back({textOr(file, "name"), numberOf(file, "bytes"), digestOf(file, "sha256")});
    // Numbers below zero would break encode(); what is left is compared with what we would have written.
    const auto small = [](std::uint64_t n) { return n <= (std::uint64_t{1} << 53) - 1; };
    const bool sound =
        small(out.values) &&
        (!out.lock || (small(out.lock->values) && small(out.lock->at.seal) && small(out.lock->at.entry))) &&
        std::all_of(out.tables.begin(), out.tables.end(), [&](const Table& table) { return small(table.values); }) &&
        std::all_of(out.files.begin(), out.files.end(), [&](const File& file) { return small(file.bytes); });
    if (!sound || out.encode() != text)
        return badDataset("a key is missing, unknown or of the wrong type");
    TRY_VOID(check(out));
    return out;
}

} // namespace caseseal::evidence
