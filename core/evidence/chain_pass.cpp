// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_pass.h"

#include "ledger/tree.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

using RecordKind = SubjectRecord::Kind;

constexpr std::uint64_t kSealsBetweenReports = 128;

/// Keeps only the levels that both places share.
void narrow(ItemPlace& common, const ItemPlace& next) {
    const auto keep = [](std::string& level, const std::string& other) {
        if (!level.empty() && level != other)
            level.clear();
    };
    keep(common.subject, next.subject);
    keep(common.event, next.event);
    keep(common.eventRepeat, next.eventRepeat);
    keep(common.form, next.form);
    keep(common.formRepeat, next.formRepeat);
    keep(common.group, next.group);
    keep(common.groupRepeat, next.groupRepeat);
    keep(common.item, next.item);
}

RecordKind kindOf(std::string_view act) {
    if (act == "item.set")
        return RecordKind::Set;
    if (act == "item.change")
        return RecordKind::Change;
    if (act == "subject.enrol")
        return RecordKind::Enrol;
    if (act == "subject.transfer")
        return RecordKind::Transfer;
    if (act == "subject.adopt")
        return RecordKind::Adopt;
    if (act == "form.sign" || act == "form.verify")
        return RecordKind::Covers;
    if (act == "subject.count")
        return RecordKind::Count;
    if (act == "subject.erase")
        return RecordKind::Erase;
    return belongsHome(act) ? RecordKind::HomeAct : RecordKind::Other;
}

Digest digestIn(const Entry& entry, std::string_view key) {
    const auto* text = textIn(entry.data, key);
    const auto digest =
        text == nullptr ? base::Result<Digest>(base::badInput({})) : base::exactly<32>(base::parseHex(*text));
    return digest ? *digest : Digest{};
}

/// The erasure of a value, which other rules must know of.
std::optional<Erasure> erasedValue(const Entry& entry) {
    const auto erasure = Erasure::parse(entry);
    const bool value = erasure && !entry.place.item.empty() &&
                       (erasure->act.empty() || erasure->act == "item.set" || erasure->act == "item.change");
    return value ? std::optional(*erasure) : std::nullopt;
}

std::string range(std::uint64_t first, std::uint64_t last) {
    return first == last ? "Seal " + std::to_string(first) + " is missing."
                         : "Seals " + std::to_string(first) + " to " + std::to_string(last) + " are missing.";
}

} // namespace

ChainPass::ChainPass(PassShare& share, std::uint32_t chain)
    : m_share(share), m_head(share.manifest.chains[chain]), m_chain(chain), m_erasures(m_head.chain, share.log),
      m_consents(m_head.chain, share.log), m_products(m_head.chain, share.log) {}

void ChainPass::findAt(const char* code, std::uint64_t seq, std::optional<std::uint64_t> i, const ItemPlace& place,
                       std::string what, std::string expected, std::string found) {
    m_share.log.add({code, m_head.chain, seq, i, place, std::move(what), std::move(expected), std::move(found)});
}

void ChainPass::find(const char* code, std::string what, std::string expected, std::string found) {
    m_share.log.add({code, m_head.chain, m_seq, {}, {}, std::move(what), std::move(expected), std::move(found)});
}

base::Result<void> ChainPass::advance() {
    TRY(m_hasNext, m_entries->nextInto(m_next));
    return {};
}

base::Result<void> ChainPass::run() {
    m_share.ledger.startChain(m_head.chain);
    TRY(const auto seals, m_share.source.seals(m_head.chain));
    TRY(m_entries, m_share.source.entries(m_head.chain));
    TRY_VOID(advance());
    for (;;) {
        if (m_share.counts.seals % kSealsBetweenReports == 0) {
            m_share.progress.report("seals", m_share.counts.seals, m_share.sealsTotal);
            if (m_share.progress.cancelRequested())
                return base::cancelled();
        }
        TRY(const auto record, seals->next());
        if (!record)
            break;
        ++m_share.counts.seals;
        TRY_VOID(checkSeal(*record));
    }
    m_seq.reset();
    TRY_VOID(skipStrays(std::nullopt));
    checkEnd();
    m_erasures.finish(m_share.manifest.complete);
    m_consents.finish(m_persons);
    m_products.finish();
    m_share.hidden.push_back(m_hidden);
    m_share.ledger.endChain(m_share.manifest.complete && !m_redacted);
    m_share.ends[m_head.chain].persons = std::move(m_persons);
    return {};
}

base::Result<void> ChainPass::checkSeal(const SealRecord& record) {
    const auto seal = Seal::parse(record.note);
    if (seal)
        return checkParsed(record, *seal);
    // Where it stands is all that is known of it: the place after the last.
    const std::uint64_t seq = m_lastSeq ? *m_lastSeq + 1 : 0;
    m_seq = seq;
    find("seal-malformed", seal.error().message);
    TRY_VOID(checkEntries(nullptr, seq, nullptr));
    m_lastSeq = seq;
    m_lastHash = crypto::sha256(base::bytesOf(record.note));
    return {};
}

base::Result<void> ChainPass::checkParsed(const SealRecord& record, const Seal& seal) {
    const SealHeader& header = seal.header;
    m_seq = header.seq;
    if (header.chain != m_head.chain)
        find("seal-order", "The seal is of another chain.", m_head.chain, header.chain);
    if (m_lastSeq && header.seq <= *m_lastSeq) {
        find("seal-order", "The seal stands there twice or in the wrong order.",
             "seal " + std::to_string(*m_lastSeq + 1), "seal " + std::to_string(header.seq));
        return {};
    }
    checkOrder(header);
    checkClock(header);
    if (std::exchange(m_personsChanged, false))
        m_author.reset();
    const Person* const author = authorOf(header);
    if (author != nullptr) {
        checkAuthor(header, *author);
        submitSignature(seal, author->key);
    }
    TRY_VOID(checkEntries(&seal, header.seq, author));
    m_consents.endSeal(header, seal.hash);
    m_products.endSeal(header, m_persons);
    if (header.seq == 0)
        checkFirstAuthor(seal);
    TRY_VOID(m_share.ledger.seal(header, seal.hash, record.ledgerIndex));
    m_lastSeq = header.seq;
    m_lastHash = seal.hash;
    m_lastTime = header.time;
    m_lastSession = header.session;
    m_lastTick = header.tick;
    return {};
}

void ChainPass::checkOrder(const SealHeader& header) {
    const std::uint64_t expected = m_lastSeq ? *m_lastSeq + 1 : 0;
    if (header.seq > expected) {
        if (m_share.manifest.complete || !m_lastSeq)
            find("seal-missing", range(expected, header.seq - 1));
        if (!m_share.manifest.complete)
            ++m_gaps;
        noteMissing();
        return;
    }
    if (header.prev != m_lastHash) // zeros before seal 0
        find("seal-order", "The seal does not follow the one before it.", "prev " + base::encodeHex(m_lastHash),
             "prev " + base::encodeHex(header.prev));
}

void ChainPass::checkClock(const SealHeader& header) {
    if (!m_lastTime)
        return;
    const bool sameSession = header.session == m_lastSession;
    if (header.time >= *m_lastTime && (!sameSession || header.tick >= m_lastTick))
        return;
    std::string what =
        "The writer's clock went back, from " + base::encodeTime(*m_lastTime) + " to " + base::encodeTime(header.time);
    if (sameSession)
        what +=
            "; the clock that cannot be set says that " + std::to_string(header.tick - m_lastTick) + " ms had passed";
    m_share.log.warn({"clock-back", m_head.chain, header.seq, {}, {}, what + ".", {}, {}});
}

/// The author as in force before this seal: a copy, since the seal's own entries may change the person. Nobody is known
/// before seal 0.
const Person* ChainPass::authorOf(const SealHeader& header) {
    if (header.seq == 0)
        return nullptr;
    if (m_author && m_author->id == header.author)
        return &*m_author;
    const Person* person = m_persons.find(header.author);
    if (person != nullptr)
        return &m_author.emplace(*person);
    find("author-unknown", "No earlier seal gives " + header.author + " a key.");
    return nullptr;
}

void ChainPass::checkAuthor(const SealHeader& header, const Person& author) {
    if (author.disabled)
        find("author-disabled", header.author + " was disabled before this seal.");
    if (!roleFromName(header.role) ||
        std::find(author.roles.begin(), author.roles.end(), header.role) == author.roles.end())
        find("role-mismatch", header.author + " has not the role " + header.role + ".");
}

/// Seal 0 is the first person's, who becomes known in it.
void ChainPass::checkFirstAuthor(const Seal& seal) {
    if (m_persons.all().empty() || m_persons.all().front().id != seal.header.author) {
        find("author-unknown", "The author of seal 0 is not the first person of the chain.");
        return;
    }
    const Person first = m_persons.all().front();
    checkAuthor(seal.header, first);
    if (seal.header.role != nameOf(Role::Admin))
        find("role-mismatch", "Seal 0 is not made by an admin.");
    submitSignature(seal, first.key);
}

void ChainPass::submitSignature(const Seal& seal, const std::string& key) {
    auto known = m_keys.find(key);
    if (known == m_keys.end()) {
        auto parsed = ledger::VerifierKey::parse(key);
        CHECK(parsed.has_value()); // PersonTable takes no other
        known = m_keys.emplace(key, std::move(*parsed)).first;
    }
    const auto& verifier = known->second;
    if (seal.signature.name != verifier.name || seal.signature.keyId != verifier.keyId) {
        find("seal-signature", "The seal is signed with another key than the author's.");
        return;
    }
    m_share.signatures.submit({seal.note.substr(0, seal.note.find('\n') + 1), seal.signature.signature,
                               verifier.publicKey, m_head.chain, seal.header.seq, seal.header.author});
}

/// Entries that belong to a seal that is not here, or stand in the wrong order.
base::Result<void> ChainPass::skipStrays(std::optional<std::uint64_t> before) {
    while (m_hasNext && (!before || m_next.seal < *before)) {
        const auto entry =
            m_next.withheld.empty() ? Entry::parse(m_next.json) : base::Result<Entry>(base::badInput({}));
        findAt("entry-count", m_next.seal, m_next.i, entry ? entry->place : ItemPlace(),
               "The entry belongs to a seal that is not here, or stands there twice or in the wrong order.");
        ++m_share.counts.entries;
        TRY_VOID(advance());
    }
    return {};
}

base::Result<void> ChainPass::checkEntries(const Seal* seal, std::uint64_t seq, const Person* author) {
    TRY_VOID(skipStrays(seq));
    ledger::TreeBuilder tree;
    std::optional<ItemPlace> common;
    std::uint64_t count = 0;
    bool inOrder = true;
    for (; m_hasNext && m_next.seal == seq; ++count) {
        if (m_next.i != count && inOrder) {
            findAt(m_next.i > count ? "entry-missing" : "entry-count", seq, count, common.value_or(ItemPlace()),
                   m_next.i > count ? "An entry of the seal is missing." : "An entry stands there twice.",
                   "entry " + std::to_string(count), "entry " + std::to_string(m_next.i));
            inOrder = false;
        }
        const bool shown = m_next.withheld.empty();
        const Digest leaf = shown ? entryLeafHash(m_next.salt, m_next.json) : m_next.leaf;
        tree.append(leaf);
        TRY_VOID(checkEntry(seal, m_next, author, leaf, common));
        TRY_VOID(advance());
    }
    m_share.counts.entries += count;
    if (seal == nullptr)
        return {};
    const auto only = count == 1 ? std::optional<std::uint64_t>(0) : std::nullopt;
    if (count != seal->header.entries)
        findAt("entry-count", seq, {}, common.value_or(ItemPlace()), "The seal has another number of entries.",
               std::to_string(seal->header.entries), std::to_string(count));
    else if (tree.root() != seal->header.root)
        findAt("entry-root", seq, only, common.value_or(ItemPlace()),
               count == 1 ? "The entry is not the one that was sealed."
                          : "At least one of the " + std::to_string(count) + " entries is not the one that was sealed.",
               "root " + base::encodeHex(seal->header.root), "root " + base::encodeHex(tree.root()));
    return {};
}

base::Result<void> ChainPass::checkEntry(const Seal* seal, const EntryRecord& record, const Person* author,
                                         const Digest& leaf, std::optional<ItemPlace>& common) {
    if (!record.withheld.empty()) {
        noteHidden(record);
        return {};
    }
    if (const auto parsed = Entry::parseInto(record.json, m_entry); !parsed) {
        findAt("entry-malformed", record.seal, record.i, {}, parsed.error().message);
        return {};
    }
    const Entry& entry = m_entry;
    if (!common)
        common = entry.place;
    else
        narrow(*common, entry.place);
    if (seal != nullptr)
        checkAct(*seal, entry, record.i, author);
    if (const std::string_view act = entry.act; act.starts_with("person."))
        applyPerson(entry, record.seal, record.i);
    checkAttached(entry, record.seal, record.i);
    if (std::string_view(entry.act) == "chain.open" && record.seal == 0)
        noteOpening(entry);
    if (std::string_view(entry.act) == "data.receive")
        noteReceived(entry);
    if (std::string_view(entry.act) == "chain.restore")
        noteRestore(entry, record.seal, record.i);
    if (isPolicyAct(entry))
        notePolicy(seal, entry, record.seal, record.i);
    if (std::string_view(entry.act) == "subject.count")
        checkCount(entry, record.seal, record.i);
    if (std::string_view(entry.act).starts_with("consent.") && seal != nullptr)
        m_consents.act(seal->header, entry, record.i);
    if (seal != nullptr && ProductRules::isOf(entry.act))
        m_products.act(seal->header, entry, record.i);
    if (std::string_view(entry.act) == "subject.erase" && seal != nullptr)
        m_erasures.act(entry, record.seal, record.i, seal->header.author, m_persons);
    return entry.place.subject.empty() ? base::Result<void>() : keep(seal, record, entry, leaf);
}

/// Something that other entries may rest on is not there.
void ChainPass::noteMissing() {
    m_consents.hidden();
    m_products.hidden();
}

void ChainPass::noteHidden(const EntryRecord& record) {
    ++m_hidden;
    noteMissing();
    if (record.withheld == "erased") {
        ++m_share.counts.erased;
        m_erasures.erased(record.seal, record.i, record.leaf);
    } else {
        ++m_share.counts.withheld;
        m_redacted = true;
        m_erasures.redacted();
    }
}

void ChainPass::checkAct(const Seal& seal, const Entry& entry, std::uint64_t i, const Person* author) {
    const SealHeader& header = seal.header;
    const std::string_view act = entry.act; // compares sizes first
    const bool first = act == "chain.open" || act == "person.add" || act == "study.version";
    if (header.seq == 0 ? !first : act == "chain.open") {
        findAt("act-forbidden", header.seq, i, entry.place,
               header.seq == 0 ? "Seal 0 may not hold " + entry.act + "." : "Only seal 0 may hold chain.open.");
        return;
    }
    if (header.seq == m_mayDoIn && act == m_mayDo)
        return;
    if (author == nullptr || std::find(author->roles.begin(), author->roles.end(), header.role) == author->roles.end())
        return; // found already, or seal 0
    if (const auto allowed = checkAllowed(*author, header.role, entry); !allowed) {
        findAt("act-forbidden", header.seq, i, entry.place, allowed.error().message);
    } else if (act == "item.set" || act == "item.change") { // whose content makes no difference
        m_mayDoIn = header.seq;
        m_mayDo = entry.act;
    }
}

void ChainPass::applyPerson(const Entry& entry, std::uint64_t seq, std::uint64_t i) {
    const auto* key = textIn(entry.data, "key");
    auto applied = base::Result<void>();
    if (key != nullptr && key->compare(0, m_head.chain.size(), m_head.chain) != 0)
        applied = base::badInput("The key is not named for this chain.");
    else
        applied = m_persons.apply(entry, seq);
    m_personsChanged = true;
    if (!applied)
        findAt("entry-malformed", seq, i, {}, applied.error().message);
}

/// A count says how many entries the participant has before it in this chain, which is its own counter.
void ChainPass::checkCount(const Entry& entry, std::uint64_t seq, std::uint64_t i) {
    const Json* count = entry.data.find("count");
    if (count == nullptr || count->asInteger() == nullptr)
        findAt("entry-malformed", seq, i, entry.place, "The entry counts nothing.");
    else if (*count->asInteger() != static_cast<std::int64_t>(*entry.n))
        findAt("subject-counter", seq, i, entry.place, "The entries of the participant were counted wrongly.",
               "count " + std::to_string(*entry.n), "count " + std::to_string(*count->asInteger()));
}

/// Files that the entry names must be there; that their content fits their names is checked for all files at once.
void ChainPass::checkAttached(const Entry& entry, std::uint64_t seq, std::uint64_t i) {
    const std::string_view act = entry.act; // compares sizes first
    const bool study = act == "study.version";
    if (!study && act != "consent.publish")
        return;
    const std::string name =
        study ? "study/" + *textIn(entry.data, "sha256") + ".xml" : "documents/" + *textIn(entry.data, "document");
    if (m_share.files.count(name) == 0)
        findAt(study ? "study-hash" : "document-hash", seq, i, {}, "The file " + name + " is not there.");
}

void ChainPass::noteOpening(const Entry& entry) {
    const auto* reports = textIn(entry.data, "reports");
    m_share.ends[m_head.chain].leavesReportsUnsealed = reports == nullptr || *reports != "sealed";
}

/// A restore changes no verdict, and is never passed over.
void ChainPass::noteRestore(const Entry& entry, std::uint64_t seq, std::uint64_t i) {
    const Json* lost = entry.data.find("lost");
    const auto* count = lost == nullptr ? nullptr : lost->asInteger();
    const auto* reason = textIn(entry.data, "reason");
    std::string what = "The chain goes on from a copy that was put back: ";
    what += count == nullptr
                ? "how many seals were lost is not known"
                : "at least " + std::to_string(*count) + (*count == 1 ? " seal was" : " seals were") + " lost";
    what += ". Reason: " + (reason == nullptr ? std::string("none") : *reason) + ".";
    if (digestIn(entry, "from") != m_lastHash)
        what += " It names another seal as the last one of the copy than the one before it.";
    m_share.log.warn({"restored", m_head.chain, seq, i, {}, std::move(what), {}, {}});
    m_share.restored = true;
}

/// The ledger's policy is changed by administrators.
void ChainPass::notePolicy(const Seal* seal, const Entry& entry, std::uint64_t seq, std::uint64_t i) {
    auto sealed = SealedPolicy::parse(entry);
    if (!sealed)
        findAt("entry-malformed", seq, i, {}, sealed.error().message);
    else if (seal != nullptr && seal->header.role != nameOf(Role::Admin))
        findAt("act-forbidden", seq, i, {}, "The policy of the ledger is changed by an admin only.");
    else
        m_share.ledger.policyAct(std::move(*sealed), seq, i);
}

/// What this chain has received of others, for signatures over their values.
void ChainPass::noteReceived(const Entry& entry) {
    const Json* heads = entry.data.find("heads");
    if (heads == nullptr || heads->asArray() == nullptr)
        return;
    for (const Json& head : *heads->asArray()) {
        const Json* chain = head.find("chain");
        const Json* length = head.find("length");
        if (chain == nullptr || chain->asString() == nullptr || length == nullptr || length->asInteger() == nullptr)
            continue;
        const auto found = std::find(m_share.chains.begin(), m_share.chains.end(), *chain->asString());
        if (found == m_share.chains.end())
            continue;
        const auto index = static_cast<std::uint32_t>(found - m_share.chains.begin());
        const auto known =
            std::find_if(m_views.begin(), m_views.end(), [&](const auto& view) { return view.first == index; });
        const auto received = static_cast<std::uint64_t>(*length->asInteger());
        if (known == m_views.end())
            m_views.emplace_back(index, received);
        else
            known->second = received;
    }
}

/// Hands on what the rules with history need.
base::Result<void> ChainPass::keep(const Seal* seal, const EntryRecord& record, const Entry& entry,
                                   const Digest& leaf) {
    const ItemPlace& place = entry.place;
    SubjectRecord out;
    out.kind = kindOf(entry.act);
    out.chain = m_chain;
    out.seal = record.seal;
    out.entry = static_cast<std::uint32_t>(record.i);
    out.n = entry.n.value_or(0);
    out.hidden = m_hidden;
    out.gaps = m_gaps;
    out.leaf = leaf;
    out.subject = place.subject;
    packTexts(m_form, {place.event, place.eventRepeat, place.form, place.formRepeat});
    packTexts(m_item, {place.group, place.groupRepeat, place.item});
    out.form = m_form;
    out.item = m_item;
    out.valueIsNull = !entry.value;
    out.wasIsNull = !entry.was;
    std::string value;
    std::string was;
    const auto kept = [](const std::optional<std::string>& text, std::string& longOne) -> std::string_view {
        if (!text || text->size() <= kKeptBytes)
            return text ? std::string_view(*text) : std::string_view();
        return longOne = keepValue(*text);
    };
    out.value = kept(entry.value, value);
    out.was = kept(entry.was, was);
    Digest digest{};
    std::string views;
    if (out.kind == RecordKind::Covers) {
        digest = digestIn(entry, "covers");
        views = packViews(m_views);
    } else if (out.kind == RecordKind::Transfer || out.kind == RecordKind::Adopt) {
        digest = digestIn(entry, "seal");
        out.otherChain = *textIn(entry.data, "chain");
        out.forced = entry.act == "subject.adopt" && *entry.data.find("forced")->asBool();
    }
    if (const auto erasure = out.kind == RecordKind::Erase ? erasedValue(entry) : std::nullopt) {
        digest = erasure->leaf;
        views = packViews({{static_cast<std::uint32_t>(erasure->entry), erasure->seal}});
    }
    if (out.kind == RecordKind::Covers || out.kind == RecordKind::Transfer || out.kind == RecordKind::Adopt ||
        out.kind == RecordKind::Erase)
        out.digest = base::textOf(digest);
    out.views = views;
    if (seal != nullptr && m_share.chains.size() > 1)
        out.sealHash = base::textOf(seal->hash);
    return m_share.subjects.add(out);
}

/// The end of the chain against the manifest.
void ChainPass::checkEnd() {
    const std::uint64_t length = m_lastSeq ? *m_lastSeq + 1 : 0;
    if (length > m_head.length)
        find("seal-order", "The chain is longer than the manifest says.", std::to_string(m_head.length),
             std::to_string(length));
    if (length < m_head.length) {
        if (m_share.manifest.complete || !m_lastSeq)
            find("seal-missing", range(length, m_head.length - 1));
    } else if (m_lastHash != m_head.head) {
        find("seal-order", "The last seal is not the head that the manifest names.", base::encodeHex(m_head.head),
             base::encodeHex(m_lastHash));
    }
}

} // namespace caseseal::evidence
