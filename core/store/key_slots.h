// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "prepared_password.h"

#include "crypto/password_key.h"
#include "crypto/signature.h"
#include "evidence/json.h"

#include <map>

/// The file `keyslots` of a trial, private to this room. One line of canonical JSON:
///
///   {"slots":[{"box","id","kdf":{"lanes","memoryKib","name":"argon2id","passes"},"mustReplace","salt"}, …],
///    "tag","trial","type":"caseseal.org/keyslots@v1"}
///
/// `box` (base64) is XChaCha20-Poly1305 under Argon2id(password, salt) over database key (32) || signing seed (32),
/// with type, trial and the slot's other members as its header: a slot that was swapped, weakened or moved from another
/// trial does not open. `tag` (base64) authenticates all the rest of the file under a key made from the database key:
/// whoever opens one slot knows that the other slots are those that the program wrote.
namespace caseseal::store {

using base::Result;

class KeySlots {
public:
    static constexpr std::size_t kMaxFileBytes = 1 << 20;
    static constexpr std::size_t kMaxSlots = 1000;
    static constexpr std::string_view kRefusal = "The person or the password is not right.";

    struct Content {
        crypto::SecretBytes databaseKey; ///< 32 bytes
        crypto::SecretBytes signingSeed; ///< 32 bytes
        bool mustReplace = false;
    };

    /// No slots yet, for a new trial.
    [[nodiscard]] static KeySlots make();
    /// Strict. Nothing is authenticated yet. BadInput where it is no such file or of an unknown version.
    [[nodiscard]] static Result<KeySlots> parse(base::BytesView file);
    [[nodiscard]] base::Bytes encode(const crypto::SecretBytes& databaseKey) const;

    [[nodiscard]] std::vector<std::string> persons() const;
    [[nodiscard]] bool has(const std::string& person) const { return m_slots.contains(person); }
    /// Makes or replaces the slot of a person. Takes as long as a log-in.
    [[nodiscard]] Result<void> put(const std::string& person, const Content& content,
                                   const crypto::SecretBytes& password);
    /// The same at once.
    [[nodiscard]] Result<void> put(const std::string& person, const Content& content, const PreparedPassword& password);
    void remove(const std::string& person) { m_slots.erase(person); }
    /// Refused (kRefusal) for an unknown person as for a wrong password, after the same time. BadInput where the slot
    /// asks for password work outside its bounds.
    [[nodiscard]] Result<Content> unlock(const std::string& person, const crypto::SecretBytes& password) const;
    /// BadInput where the file is not, byte for byte, what the program wrote.
    [[nodiscard]] Result<void> checkTag(const crypto::SecretBytes& databaseKey) const;

private:
    struct Slot {
        crypto::PasswordWork work;
        std::array<std::uint8_t, crypto::kPasswordSaltBytes> salt{};
        bool mustReplace = false;
        base::Bytes box;
    };
    [[nodiscard]] static Result<std::pair<std::string, Slot>> parseSlot(const evidence::Json& json);
    [[nodiscard]] static evidence::Json::Object headerOf(const std::string& person, const Slot& slot);
    [[nodiscard]] std::string boxHeader(const std::string& person, const Slot& slot) const;
    [[nodiscard]] evidence::Json::Object untagged() const;

    std::string m_trial; ///< 32 hex, random
    std::map<std::string, Slot> m_slots;
    base::Bytes m_tag;
};

} // namespace caseseal::store
