// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/excerpt.h"

namespace caseseal::evidence {

namespace {

/// Leaves out the records whose seal is not wanted. `SeqOf` tells the seal of a record that was just read.
template<typename Record, typename SeqOf>
class WantedOnly final : public Cursor<Record> {
public:
    WantedOnly(std::unique_ptr<Cursor<Record>> all, const std::set<std::uint64_t>& seals, SeqOf seqOf)
        : m_all(std::move(all)), m_seals(seals), m_seqOf(std::move(seqOf)) {}

    base::Result<std::optional<Record>> next() override {
        Record record;
        TRY(const bool there, nextInto(record));
        return there ? std::optional(std::move(record)) : std::optional<Record>();
    }
    base::Result<bool> nextInto(Record& record) override {
        for (;;) {
            TRY(const bool there, m_all->nextInto(record));
            if (!there || m_seals.contains(m_seqOf(record)))
                return there;
        }
    }

private:
    std::unique_ptr<Cursor<Record>> m_all;
    const std::set<std::uint64_t>& m_seals;
    SeqOf m_seqOf;
};

template<typename Record, typename SeqOf>
std::unique_ptr<Cursor<Record>> wantedOnly(std::unique_ptr<Cursor<Record>> all, const std::set<std::uint64_t>& seals,
                                           SeqOf seqOf) {
    return std::make_unique<WantedOnly<Record, SeqOf>>(std::move(all), seals, std::move(seqOf));
}

} // namespace

Excerpt::Excerpt(EvidenceSource& whole, std::string chain, std::set<std::uint64_t> seals)
    : m_whole(whole), m_chain(std::move(chain)), m_seals(std::move(seals)) {
    m_seals.insert(0);
}

base::Result<Manifest> Excerpt::manifest() {
    TRY(auto manifest, m_whole.manifest());
    manifest.complete = false;
    std::erase_if(manifest.chains, [this](const ChainHead& head) { return head.chain != m_chain; });
    return manifest;
}

base::Result<std::unique_ptr<Cursor<SealRecord>>> Excerpt::seals(const std::string& chain) {
    TRY(auto all, m_whole.seals(chain));
    // A whole source gives the seals one after the other, from 0.
    return wantedOnly(std::move(all), m_seals, [seq = std::uint64_t{0}](const SealRecord&) mutable { return seq++; });
}

base::Result<std::unique_ptr<Cursor<EntryRecord>>> Excerpt::entries(const std::string& chain) {
    TRY(auto all, m_whole.entries(chain));
    return wantedOnly(std::move(all), m_seals, [](const EntryRecord& record) { return record.seal; });
}

} // namespace caseseal::evidence
