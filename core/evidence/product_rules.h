// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/kit_destruction.h"
#include "evidence/seal.h"

#include "finding_log.h"

namespace caseseal::evidence {

/// Holds what one chain says of kits against the signatures that stand behind it: manufacturers' statements, and the
/// witnesses of destructions. What cannot be told because something is not shown is counted and said once. In the order
/// of the chain. One thread at a time.
class ProductRules {
public:
    ProductRules(std::string chain, FindingLog& log) : m_chain(std::move(chain)), m_log(log) {}

    /// Is this an act that is looked at here?
    [[nodiscard]] static bool isOf(std::string_view act) {
        return act == "product.commission" || act == "product.destroy" || act == "data.import";
    }
    /// One of a seal that is being read.
    void act(const SealHeader& seal, const Entry& entry, std::uint64_t i);
    /// An entry that is not shown, or seals that are left out.
    void hidden() { m_hidden = m_hiddenInSeal = true; }
    /// The seal was read: what its entries say together is judged. `persons`: as they are in force.
    void endSeal(const SealHeader& seal, const PersonTable& persons);
    void finish();

private:
    /// The statement of the seal at hand.
    struct Statement {
        std::string hash;                        ///< hex; empty: there is none
        Json common;                             ///< what it says of all its kits; null where it cannot be read
        std::map<std::string, std::string> kits; ///< by serial: number in the study's list, perhaps empty
        std::size_t taken = 0;                   ///< kits that were commissioned
        Finding at;
    };
    /// The destructions of the seal at hand.
    struct Destruction {
        std::vector<DestroyedKit> kits;
        std::string witness, reason, confirmed; ///< of the first
        bool agree = true;                      ///< all have the same witness and reason
        Finding at;
    };

    void adopt(const Entry& entry);
    void state(const std::string& note);
    void checkMaker(const ledger::SignedNote& note, const Json& line);
    void commission(const Entry& entry);
    void destroy(const Entry& entry);
    void judgeStatement();
    void judgeDestruction(const SealHeader& seal, const PersonTable& persons);
    void find(const char* code, std::string what, std::string expected = {}, std::string found = {});
    void findUnlessHidden(std::string what);
    void warn(const char* code, std::string what);

    std::string m_chain;
    FindingLog& m_log;
    std::map<std::string, ledger::VerifierKey> m_makers; ///< in force, by GTIN
    Statement m_statement;
    Destruction m_destruction;
    Finding m_at; ///< place of the entry at hand
    bool m_hidden = false, m_hiddenInSeal = false;
    std::uint64_t m_notChecked = 0, m_unstated = 0, m_unwitnessed = 0;
};

} // namespace caseseal::evidence
