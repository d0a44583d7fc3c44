// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"
#include "seal_order.h"

#include "store/projection.h"

#include <unordered_map>

/// From sealed entries to the tables that pages read, private to this room. The one piece of code that does so: a save
/// runs it in its transaction, verification runs it over all entries into a scratch database and compares.
namespace caseseal::store {

/// Bits of form.flags.
enum FormFlag : std::uint64_t {
    kComplete = 1,
    kSigned = 2,
    kFrozen = 8,
    kLocked = 16,
    kChangedAfterSignature = 32,
    kUnlockRequested = 64,
    kDoubleEntered = 128,
};

/// Bits of item_value.flags. Only kItemKeptCheck is 4 or more: the index item_kept_check counts on it.
enum ItemFlag : std::uint64_t {
    kItemVerified = 1,
    kItemDerived = 2,
    kItemKeptCheck = 4, ///< a check fired at the newest entry and nobody has looked at it
};

/// What the projections need of a seal.
struct SealFacts {
    std::uint64_t id = 0; ///< sealId()
    std::string author;
    base::UtcTime time;
};

/// Applies entries in the order of seal_order.h; with one chain that is the order of their ids. What only the home
/// chain may say of a participant counts from there only. Tolerant: an entry that breaks a rule changes what it can and
/// no more (rules are checked before a save, and by the verifier). Errors: the database's. One thread at a time.
class Projector {
public:
    explicit Projector(Connection& db) : m_db(db) {}
    /// The entry at `index` of that seal.
    [[nodiscard]] Result<void> apply(const SealFacts& seal, std::uint64_t index, const evidence::Entry& entry);
    /// For entries that are applied again, out of their order: forms are started under the study version that stood
    /// before that entry, and counted by the newest plan.
    [[nodiscard]] Result<void> goBackTo(std::uint64_t entry);
    /// Writes what is still held back; before each commit.
    [[nodiscard]] Result<void> flush();
    /// After a rollback: nothing held in memory counts any more.
    void forget();

private:
    struct FormRow {
        FormPlace place;
        std::uint64_t id = 0, values = 0, blanks = 0, flags = 0, openQueries = 0;
        std::uint64_t verifiedItems = 0, toVerify = 0;
        std::uint64_t version = 0;     ///< entry of the study version that the form was started or migrated under
        std::uint64_t signedEntry = 0; ///< the newest form.sign
        bool known = false, changed = false;
    };
    struct Subject {
        std::string key, status;
        std::uint64_t entries = 0; ///< of the own chain
        std::int64_t enrolled = 0;
        std::uint64_t home = 0, handed = 0; ///< as schema.h says
        bool known = false, changed = false;
    };
    /// The newest study version of a chain.
    struct Version {
        std::uint64_t chain = 0, entry = 0;
    };
    /// Entries with ids from `first` on and below `end`.
    struct EntryRange {
        std::uint64_t first = 0, end = 0;
    };
    struct Context {
        const SealFacts& seal;
        const evidence::Entry& entry;
        std::uint64_t id;
        std::uint64_t slot;
    };
    [[nodiscard]] Result<void> noteConsent(const Context& at);
    [[nodiscard]] Result<void> noteMedicine(const Context& at);
    [[nodiscard]] Result<void> applyToTrial(const Context& at);
    [[nodiscard]] Result<void> applyReceipt(const Context& at);
    [[nodiscard]] Result<void> applyToSubject(const Context& at);
    [[nodiscard]] Result<void> applyMove(const Context& at);
    [[nodiscard]] Result<bool> isAtHome(const Context& at);
    [[nodiscard]] Result<bool> isCutOff(const Context& at);
    [[nodiscard]] Result<std::vector<EntryRange>> seenBy(const Context& at);
    [[nodiscard]] Result<void> noteUnseen(const Context& at);
    [[nodiscard]] Result<void> applyStudyVersion(const Context& at);
    [[nodiscard]] Result<void> applyToEvent(const Context& at);
    [[nodiscard]] Result<void> applyToForm(const Context& at);
    [[nodiscard]] Result<void> applyFlags(const Context& at);
    [[nodiscard]] Result<void> applyReopen(const Context& at);
    [[nodiscard]] Result<void> applyVerified(const Context& at);
    [[nodiscard]] Result<void> verifyItem(const std::vector<EntryRange>& seen, std::uint64_t slot,
                                          const std::string& item, bool verified);
    [[nodiscard]] Result<void> verifyWhole(const std::vector<EntryRange>& seen, bool verified);
    [[nodiscard]] Result<void> recountForms();
    [[nodiscard]] Result<std::pair<std::uint64_t, std::uint64_t>> countVerified(std::uint64_t form,
                                                                                const std::string& oid);
    [[nodiscard]] Result<const Version*> versionOf(std::uint64_t chain);
    [[nodiscard]] Result<void> loadPlan();
    [[nodiscard]] Result<const ChainIds*> chainIds();
    [[nodiscard]] Result<std::optional<std::uint64_t>> queryOf(const Context& at);
    [[nodiscard]] Result<void> applyValue(const Context& at);
    [[nodiscard]] Result<bool> insertValue(const Context& at, std::uint64_t flags);
    [[nodiscard]] Result<void> changeValue(const Context& at, std::uint64_t flags);
    void countFlags(const std::string& item, std::uint64_t flags, std::uint64_t before, bool isNew);
    [[nodiscard]] bool isAsked(const std::string& item, std::uint64_t flags) const;
    [[nodiscard]] Result<void> lookAtCheck(const Context& at);
    [[nodiscard]] Result<void> applyErasure(const Context& at);
    [[nodiscard]] Result<void> keepValue(const Context& at, std::uint64_t erased, const evidence::Json& kept);
    [[nodiscard]] Result<void> closeErasedQuery(const Context& at, bool opened);
    [[nodiscard]] Result<void> applyQuery(const Context& at);
    [[nodiscard]] Result<void> openQuery(const Context& at, std::uint64_t key);
    [[nodiscard]] Result<void> noteAbout(const Context& at);
    [[nodiscard]] Result<void> enterSubject(const std::string& key);
    [[nodiscard]] Result<void> enterForm(const FormPlace& place);
    [[nodiscard]] Result<std::uint64_t> nextFormId();
    [[nodiscard]] Result<void> leaveSubject();
    [[nodiscard]] Result<void> leaveForm();
    [[nodiscard]] Result<std::uint64_t> slotOf(const ItemPlace& place);
    /// For the two statements that run with every entry: on loan until the next flush().
    [[nodiscard]] Result<Statement*> hold(std::optional<Statement>& held, std::string_view sql);

    Connection& m_db;
    std::optional<FormRow> m_form;
    std::uint64_t m_nextForm = 0; ///< 0: not known
    std::optional<Subject> m_subject;
    std::optional<Version> m_version;
    std::optional<SdvPlan> m_plan; ///< of the own chain, the newest: by it all forms are counted
    std::optional<ChainIds> m_chains;
    std::optional<std::multimap<std::string, std::uint64_t>> m_adoptions; ///< by participant: table adoption, `last`
    std::unordered_map<std::string, std::uint64_t> m_slots;
    std::string m_slotKey; ///< reused
    std::optional<Statement> m_insertValue, m_insertAbout;
};

/// For adoptions without a transfer, whose seal can be found in `seals`: before entries are applied that it makes
/// count for nothing. Other entries change nothing.
[[nodiscard]] Result<void> noteAdoption(Connection& db, Connection& seals, std::uint64_t id,
                                        const evidence::Entry& entry);

/// The form instance that a place lies in.
[[nodiscard]] FormPlace formOf(const ItemPlace& place);

} // namespace caseseal::store
