// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/database_lock.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

bool readNumber(const Json& json, std::string_view key, std::uint64_t& out) {
    const Json* member = json.find(key);
    if (member == nullptr || member->asInteger() == nullptr || *member->asInteger() < 0)
        return false;
    out = static_cast<std::uint64_t>(*member->asInteger());
    return true;
}

bool readRoot(const Json& json, Digest& out) {
    const auto* root = textIn(json, "root");
    return root != nullptr && base::parseHexInto(*root, out);
}

/// `statement` below `key`, and its hash, as a report.issue.
Entry issue(std::string_view kind, const char* key, Json statement, const std::string& reason) {
    Entry entry;
    entry.act = "report.issue";
    entry.reason = reason;
    const auto hash = crypto::sha256(base::bytesOf(statement.encode()));
    entry.data = Json::Object{{"kind", kind}, {"sha256", base::encodeHex(hash)}, {key, std::move(statement)}};
    return entry;
}

/// The statement of that kind, where the entry has one with its hash.
base::Result<Json> statementOf(const Entry& entry, std::string_view kind, std::string_view key) {
    const auto* hash = textIn(entry.data, "sha256");
    const Json* statement = entry.data.find(key);
    if (lockKindOf(entry) != kind || statement == nullptr || statement->asObject() == nullptr || hash == nullptr)
        return base::badInput("The entry is no " + std::string(kind) + ".");
    if (*hash != base::encodeHex(crypto::sha256(base::bytesOf(statement->encode()))))
        return base::badInput("The " + std::string(kind) + " has not the hash that it says.");
    return *statement;
}

Json encodeOpen(const std::vector<LockedNevertheless>& open) {
    Json::Array out;
    for (const auto& one : open)
        out.emplace_back(Json::Object{{"count", Json::ofCount(one.count)}, {"what", one.what}});
    return out;
}

bool readOpen(const Json& json, std::vector<LockedNevertheless>& out) {
    const Json* open = json.find("open");
    if (open == nullptr || open->asArray() == nullptr)
        return false;
    return std::all_of(open->asArray()->begin(), open->asArray()->end(), [&out](const Json& one) {
        const auto* what = textIn(one, "what");
        auto& read = out.emplace_back();
        read.what = what == nullptr ? std::string() : *what;
        return what != nullptr && readNumber(one, "count", read.count);
    });
}

} // namespace

std::string_view lockKindOf(const Entry& entry) {
    const auto* kind = entry.act == "report.issue" ? textIn(entry.data, "kind") : nullptr;
    if (kind == nullptr)
        return {};
    return *kind == kLockKind ? kLockKind : *kind == kUnlockKind ? kUnlockKind : std::string_view();
}

Entry DatabaseLock::encode(const std::string& reason) const {
    return issue(kLockKind, "lock",
                 Json::Object{{"forms", Json::ofCount(forms)},
                              {"open", encodeOpen(open)},
                              {"participants", Json::ofCount(participants)},
                              {"root", base::encodeHex(root)},
                              {"values", Json::ofCount(values)}},
                 reason);
}

base::Result<DatabaseLock> DatabaseLock::parse(const Entry& entry) {
    TRY(const auto json, statementOf(entry, kLockKind, "lock"));
    DatabaseLock out;
    if (!readRoot(json, out.root) || !readNumber(json, "values", out.values) ||
        !readNumber(json, "participants", out.participants) || !readNumber(json, "forms", out.forms) ||
        !readOpen(json, out.open))
        return base::badInput("The database lock does not say what it locks.");
    return out;
}

Entry DatabaseUnlock::encode(const std::string& reason) const {
    return issue(
        kUnlockKind, "unlock",
        Json::Object{{"entry", Json::ofCount(entry)}, {"root", base::encodeHex(root)}, {"seal", Json::ofCount(seal)}},
        reason);
}

base::Result<DatabaseUnlock> DatabaseUnlock::parse(const Entry& entry) {
    TRY(const auto json, statementOf(entry, kUnlockKind, "unlock"));
    DatabaseUnlock out;
    if (!readRoot(json, out.root) || !readNumber(json, "seal", out.seal) || !readNumber(json, "entry", out.entry))
        return base::badInput("The database unlock does not say which lock it takes back.");
    return out;
}

} // namespace caseseal::evidence
