// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_slots.h"

#include "crypto/digest.h"
#include "crypto/random.h"
#include "crypto/sealed_box.h"
#include "evidence/seal.h"

#include <algorithm>
#include <limits>

namespace caseseal::store {

namespace {

using evidence::Json;

constexpr const char* kKeySlotsType = "caseseal.org/keyslots@v1";
constexpr const char* kKdf = "argon2id";

base::Error malformed(const std::string& what) {
    return base::badInput("The file keyslots is not as this program writes it: " + what +
                          ". Put back the newest copy of this file.");
}

/// True where the object has exactly these keys.
bool hasExactly(const Json::Object& object, std::initializer_list<std::string_view> keys) {
    return object.size() == keys.size() &&
           std::all_of(keys.begin(), keys.end(), [&](auto key) { return object.contains(key); });
}

Result<std::uint32_t> number(const Json& object, std::string_view key) {
    const Json* member = object.find(key);
    const std::int64_t* value = member ? member->asInteger() : nullptr;
    if (!value || *value < 0 || *value > std::numeric_limits<std::uint32_t>::max())
        return malformed(std::string(key) + " is not a number in range");
    return static_cast<std::uint32_t>(*value);
}

Result<std::string> text(const Json& object, std::string_view key) {
    const Json* member = object.find(key);
    if (!member || !member->asString())
        return malformed(std::string(key) + " is not a text");
    return *member->asString();
}

Result<crypto::PasswordWork> parseWork(const Json* kdf) {
    if (!kdf || !kdf->asObject() || !hasExactly(*kdf->asObject(), {"lanes", "memoryKib", "name", "passes"}))
        return malformed("\"kdf\" lacks a member or has one too many");
    TRY(const std::string name, text(*kdf, "name"));
    if (name != kKdf)
        return malformed("it asks for the unknown password work \"" + name + "\"");
    crypto::PasswordWork work;
    TRY(work.lanes, number(*kdf, "lanes"));
    TRY(work.memoryKib, number(*kdf, "memoryKib"));
    TRY(work.passes, number(*kdf, "passes"));
    return work;
}

crypto::SecretBytes tagKey(const crypto::SecretBytes& databaseKey) {
    auto digest = crypto::sha256({base::bytesOf("caseseal.org/keyslots@v1 tag"), databaseKey.view()});
    crypto::SecretBytes key{base::BytesView(digest)};
    crypto::wipe(digest.data(), digest.size());
    return key;
}

crypto::SecretBytes join(const crypto::SecretBytes& a, const crypto::SecretBytes& b) {
    std::array<std::uint8_t, 64> both{};
    CHECK(a.size() == 32 && b.size() == 32);
    std::copy(a.view().begin(), a.view().end(), both.begin());
    std::copy(b.view().begin(), b.view().end(), both.begin() + 32);
    crypto::SecretBytes out{base::BytesView(both)};
    crypto::wipe(both.data(), both.size());
    return out;
}

} // namespace

KeySlots KeySlots::make() {
    KeySlots slots;
    slots.m_trial = base::encodeHex(crypto::randomArray<16>());
    return slots;
}

Result<std::pair<std::string, KeySlots::Slot>> KeySlots::parseSlot(const Json& json) {
    if (!json.asObject() || !hasExactly(*json.asObject(), {"box", "id", "kdf", "mustReplace", "salt"}))
        return malformed("a slot lacks a member or has one too many");
    Slot slot;
    TRY(const std::string person, text(json, "id"));
    if (!evidence::isPersonId(person))
        return malformed("\"" + person + "\" is no person's id");
    TRY(slot.work, parseWork(json.find("kdf")));
    TRY(const std::string salt, text(json, "salt"));
    TRY(slot.salt, base::exactly<crypto::kPasswordSaltBytes>(base::parseBase64(salt)));
    TRY(const std::string box, text(json, "box"));
    TRY(slot.box, base::parseBase64(box));
    const bool* mustReplace = json.find("mustReplace")->asBool();
    if (!mustReplace)
        return malformed("\"mustReplace\" is neither true nor false");
    slot.mustReplace = *mustReplace;
    return std::pair(person, std::move(slot));
}

Result<KeySlots> KeySlots::parse(base::BytesView file) {
    const auto json = Json::parse(base::textOf(file));
    if (!json || !json->asObject() || !hasExactly(*json->asObject(), {"slots", "tag", "trial", "type"}))
        return malformed("it is not the expected line of JSON");
    TRY(const std::string type, text(*json, "type"));
    if (type != kKeySlotsType)
        return malformed("it is of the unknown version \"" + type + "\"");
    KeySlots slots;
    TRY(slots.m_trial, text(*json, "trial"));
    TRY([[maybe_unused]] const auto trial, base::exactly<16>(base::parseHex(slots.m_trial)));
    TRY(const std::string tag, text(*json, "tag"));
    TRY(slots.m_tag, base::parseBase64(tag));
    const Json::Array* array = json->find("slots")->asArray();
    if (!array || array->empty() || array->size() > kMaxSlots)
        return malformed("it has no slots, or too many");
    for (const Json& each : *array) {
        TRY(auto slot, parseSlot(each));
        if (!slots.m_slots.empty() && slots.m_slots.rbegin()->first >= slot.first)
            return malformed("its slots are not in order");
        slots.m_slots.insert(std::move(slot));
    }
    return slots;
}

Json::Object KeySlots::headerOf(const std::string& person, const Slot& slot) {
    Json::Object kdf{{"lanes", std::int64_t{slot.work.lanes}},
                     {"memoryKib", std::int64_t{slot.work.memoryKib}},
                     {"name", kKdf},
                     {"passes", std::int64_t{slot.work.passes}}};
    return {{"id", person},
            {"kdf", std::move(kdf)},
            {"mustReplace", slot.mustReplace},
            {"salt", base::encodeBase64(slot.salt)}};
}

std::string KeySlots::boxHeader(const std::string& person, const Slot& slot) const {
    return Json(Json::Object{{"slot", headerOf(person, slot)}, {"trial", m_trial}, {"type", kKeySlotsType}}).encode();
}

Json::Object KeySlots::untagged() const {
    Json::Array slots;
    for (const auto& [person, slot] : m_slots) {
        Json::Object object = headerOf(person, slot);
        object.emplace("box", base::encodeBase64(slot.box));
        slots.emplace_back(std::move(object));
    }
    return {{"slots", std::move(slots)}, {"trial", m_trial}, {"type", kKeySlotsType}};
}

base::Bytes KeySlots::encode(const crypto::SecretBytes& databaseKey) const {
    Json::Object object = untagged();
    const std::string covered = Json(object).encode();
    const auto tag = crypto::encryptBox(tagKey(databaseKey), base::bytesOf(covered), {});
    object.emplace("tag", base::encodeBase64(tag));
    const std::string line = Json(std::move(object)).encode();
    return {line.begin(), line.end()};
}

std::vector<std::string> KeySlots::persons() const {
    std::vector<std::string> out;
    for (const auto& [person, slot] : m_slots)
        out.push_back(person);
    return out;
}

Result<PreparedPassword> PreparedPassword::make(crypto::SecretBytes password) {
    PreparedPassword made;
    made.salt = crypto::randomArray<crypto::kPasswordSaltBytes>();
    TRY(made.key, crypto::deriveKey(password, made.salt, made.work));
    made.password = std::move(password);
    return made;
}

Result<void> KeySlots::put(const std::string& person, const Content& content, const crypto::SecretBytes& password) {
    TRY(const auto prepared, PreparedPassword::make(password.clone()));
    return put(person, content, prepared);
}

Result<void> KeySlots::put(const std::string& person, const Content& content, const PreparedPassword& password) {
    if (!evidence::isPersonId(person))
        return base::badInput("\"" + person +
                              "\" cannot be a person's id: use lower-case letters, digits, dot, hyphen.");
    if (!m_slots.contains(person) && m_slots.size() >= kMaxSlots)
        return base::badInput("The trial has " + std::to_string(kMaxSlots) + " key slots already.");
    Slot slot;
    slot.work = password.work;
    slot.salt = password.salt;
    slot.mustReplace = content.mustReplace;
    const auto secret = join(content.databaseKey, content.signingSeed);
    slot.box = crypto::encryptBox(password.key, base::bytesOf(boxHeader(person, slot)), secret.view());
    m_slots.insert_or_assign(person, std::move(slot));
    return {};
}

Result<KeySlots::Content> KeySlots::unlock(const std::string& person, const crypto::SecretBytes& password) const {
    const auto found = m_slots.find(person);
    Slot nobody;
    if (!m_slots.empty())
        nobody.work = m_slots.begin()->second.work; // of these slots, whatever a new one would ask for
    const Slot& slot = found != m_slots.end() ? found->second : nobody;
    TRY(const auto key, crypto::deriveKey(password, slot.salt, slot.work));
    const auto secret = crypto::decryptBox(key, base::bytesOf(boxHeader(person, slot)), slot.box);
    if (!secret || secret->size() != 64)
        return base::refused(std::string(kRefusal));
    return Content{crypto::SecretBytes(secret->view().first(32)), crypto::SecretBytes(secret->view().subspan(32)),
                   slot.mustReplace};
}

Result<void> KeySlots::checkTag(const crypto::SecretBytes& databaseKey) const {
    const std::string covered = Json(untagged()).encode();
    const auto empty = crypto::decryptBox(tagKey(databaseKey), base::bytesOf(covered), m_tag);
    if (!empty || !empty->empty())
        return base::badInput("The file keyslots was changed by something else than this program: nobody is let in by "
                              "it. Put back the newest copy of this file.");
    return {};
}

} // namespace caseseal::store
