// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/evidence_source.h"

#include <set>

/// Selective disclosure: the whole of a trial with only some of its entries shown (FORMAT.md section 6).
namespace caseseal::evidence {

/// Parts of a study that tell a participant's arm, by their OIDs.
struct UnblindingParts {
    std::set<std::string> events, forms, groups, items;
    [[nodiscard]] bool holds(const ItemPlace& place) const;
};

/// One entry of a source.
struct EntryAt {
    std::string chain;
    std::uint64_t seal = 0, entry = 0; ///< seq, index in the seal
    bool operator==(const EntryAt&) const = default;
};

/// Which entries are shown. What everything else rests on is shown in each case: chain.open, chain.restore, person.*,
/// study.version and consent.publish.
struct DisclosureChoice {
    std::set<std::string> subjects; ///< empty: all participants
    /// OIDs: of those participants only these forms and, beside them, these items; both empty: everything.
    std::set<std::string> forms, items;
    /// Withholds what tells the arm: product.*, random.*, what has no participant, and `unblinding`.
    bool blinded = false;
    UnblindingParts unblinding;
    std::optional<EntryAt> only; ///< beside what everything rests on nothing but this entry; the rest counts for nought
    bool consentsOnly = false;   ///< of the participants only subject.* and consent.*

    /// Nothing is chosen: all is shown.
    [[nodiscard]] bool isAll() const {
        return subjects.empty() && forms.empty() && items.empty() && !blinded && !only && !consentsOnly;
    }
    [[nodiscard]] bool shows(const Entry& entry) const;
    /// By its place alone.
    [[nodiscard]] bool isTheOne(const std::string& chain, std::uint64_t seal, std::uint64_t entry) const {
        return only && only->chain == chain && only->seal == seal && only->entry == entry;
    }
};

/// A source of which only the chosen entries are shown; of the others there is the leaf hash. Files, seals and manifest
/// are the whole source's. Constant memory.
class Disclosure final : public EvidenceSource {
public:
    /// `whole` outlives it.
    Disclosure(EvidenceSource& whole, DisclosureChoice choice) : m_whole(whole), m_choice(std::move(choice)) {}

    struct Count {
        std::uint64_t shown = 0, withheld = 0; ///< erased ones are neither
    };
    /// Of what has been read so far, of each chain in its newest pass.
    [[nodiscard]] Count count() const;

    base::Result<Manifest> manifest() override { return m_whole.manifest(); }
    base::Result<std::unique_ptr<Cursor<SealRecord>>> seals(const std::string& chain) override {
        return m_whole.seals(chain);
    }
    base::Result<std::unique_ptr<Cursor<EntryRecord>>> entries(const std::string& chain) override;
    base::Result<std::vector<std::string>> files() override { return m_whole.files(); }
    base::Result<base::Bytes> file(const std::string& name) override { return m_whole.file(name); }
    base::Result<std::unique_ptr<Cursor<std::string>>> lines(const std::string& name) override {
        return m_whole.lines(name);
    }
    base::Result<Digest> digestOf(const std::string& name) override { return m_whole.digestOf(name); }

private:
    EvidenceSource& m_whole;
    DisclosureChoice m_choice;
    std::map<std::string, Count> m_counts; ///< by chain
};

} // namespace caseseal::evidence
