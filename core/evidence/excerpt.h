// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/evidence_source.h"

#include <set>

/// Some seals of a source: a partial bundle (FORMAT.md section 6).
namespace caseseal::evidence {

/// Of one chain only the seals that are named and what lies under them; seal 0 always. The manifest says that it is not
/// complete; files are the whole source's. Constant memory.
class Excerpt final : public EvidenceSource {
public:
    /// `whole` outlives it. The seals must be on the ledger, else the verifier finds `ledger-missing`.
    Excerpt(EvidenceSource& whole, std::string chain, std::set<std::uint64_t> seals);

    base::Result<Manifest> manifest() override;
    base::Result<std::unique_ptr<Cursor<SealRecord>>> seals(const std::string& chain) override;
    base::Result<std::unique_ptr<Cursor<EntryRecord>>> entries(const std::string& chain) override;
    base::Result<std::vector<std::string>> files() override { return m_whole.files(); }
    base::Result<base::Bytes> file(const std::string& name) override { return m_whole.file(name); }
    base::Result<std::unique_ptr<Cursor<std::string>>> lines(const std::string& name) override {
        return m_whole.lines(name);
    }
    base::Result<Digest> digestOf(const std::string& name) override { return m_whole.digestOf(name); }

private:
    EvidenceSource& m_whole;
    std::string m_chain;
    std::set<std::uint64_t> m_seals;
};

} // namespace caseseal::evidence
