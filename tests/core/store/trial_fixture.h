// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/trial_file.h"

#include "access.h"

#include "crypto/random.h"

#include <QTemporaryDir>

/// A small trial on disk that several tests of the store start from: made once with a password, opened with the raw
/// key.
namespace caseseal::store::test {

inline const crypto::SecretBytes& password() {
    static const crypto::SecretBytes secret(std::string_view("correct horse"));
    return secret;
}

/// The value, or the end of the test with the error's sentence.
template<typename T>
T must(base::Result<T> result) {
    if (!result)
        qFatal("%s", result.error().message.c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

/// Seals entries as one person of one chain. Knows where the chain ends; `follow` sets it.
class Sealer {
public:
    /// A new chain with a new key.
    Sealer()
        : Sealer(crypto::SigningKey::make(crypto::Algorithm::Ed25519), base::encodeHex(crypto::randomArray<16>())) {}
    Sealer(crypto::SigningKey key, std::string chain)
        : m_key(std::move(key)), m_chain(std::move(chain)), m_signer(m_chain + "/anna", m_key.clone()) {}

    [[nodiscard]] Sealer clone() const {
        Sealer out(m_key.clone(), m_chain);
        out.follow(m_seq, m_prev);
        out.role = role;
        return out;
    }
    [[nodiscard]] const crypto::SigningKey& key() const { return m_key; }
    [[nodiscard]] const std::string& chain() const { return m_chain; }
    [[nodiscard]] std::uint64_t length() const { return m_seq; }
    [[nodiscard]] evidence::ChainHead head() const { return {m_chain, m_seq, m_prev}; }
    void follow(std::uint64_t length, const evidence::Digest& head) {
        m_seq = length;
        m_prev = head;
    }

    struct Sealed : evidence::SaltedEntries {
        evidence::Seal seal;
        std::vector<evidence::Entry> entries;
        std::map<std::string, base::Bytes> files;
        /// Of this object, which must stay where it is until the write is done.
        [[nodiscard]] SealWrite write() const {
            return {seal.header, entries, files, [this]() -> const evidence::SaltedEntries& { return *this; },
                    [this]() -> const evidence::Seal& { return seal; }};
        }
    };
    /// Of the seal that comes next.
    [[nodiscard]] evidence::SealHeader nextHeader() const {
        evidence::SealHeader header;
        header.chain = m_chain;
        header.seq = m_seq;
        header.prev = m_prev;
        header.author = "anna";
        header.role = role;
        header.time = base::UtcTime{1'795'340'523'123 + static_cast<std::int64_t>(m_seq) * 1000};
        header.zoneMinutes = 60;
        header.session = "0011223344556677";
        header.tick = static_cast<std::int64_t>(m_seq) * 1000;
        header.software = "caseseal/0.1.0";
        return header;
    }
    /// Seals, and counts on: the next seal follows this one.
    Sealed seal(std::vector<evidence::Entry> entries, std::map<std::string, base::Bytes> files = {}) {
        auto salted = evidence::saltEntries(entries);
        auto leaves = evidence::leavesOf(salted);
        evidence::Seal seal = evidence::sealLeaves(nextHeader(), leaves, m_signer);
        ++m_seq;
        m_prev = seal.hash;
        return {{std::move(salted), std::move(leaves)}, std::move(seal), std::move(entries), std::move(files)};
    }

    std::string role = "admin"; ///< in which the next seals are made

private:
    crypto::SigningKey m_key;
    std::string m_chain;
    ledger::NoteSigner m_signer;
    std::uint64_t m_seq = 0;
    evidence::Digest m_prev{};
};

/// Entries, with the counter of each subject kept.
class Acts {
public:
    evidence::Entry about(const std::string& act, ItemPlace place) {
        evidence::Entry entry;
        entry.act = act;
        entry.place = std::move(place);
        entry.n = m_counters[entry.place.subject]++;
        return entry;
    }
    evidence::Entry enrol(const std::string& subject) {
        return about("subject.enrol", {subject, "", "", "", "", "", "", ""});
    }
    evidence::Entry set(const ItemPlace& place, std::optional<std::string> value, const std::string& unit = {}) {
        auto entry = about("item.set", place);
        entry.hasValue = true;
        entry.value = std::move(value);
        entry.unit = unit;
        entry.source = "typed";
        return entry;
    }
    evidence::Entry change(const ItemPlace& place, std::optional<std::string> was, std::optional<std::string> value,
                           const std::string& reason = "typing error") {
        auto entry = set(place, std::move(value));
        entry.act = "item.change";
        entry.hasWas = true;
        entry.was = std::move(was);
        entry.reason = reason;
        return entry;
    }
    evidence::Entry onForm(const std::string& act, const FormPlace& form) {
        auto entry = about(act, {form.subject, form.event, form.eventRepeat, form.form, form.formRepeat, "", "", ""});
        if (act == "form.sign")
            entry.data = evidence::Json::Object{{"covers", std::string(64, '0')}, {"meaning", "approval"}};
        if (act == "form.verify")
            entry.data = evidence::Json::Object{{"covers", std::string(64, '0')}};
        return entry;
    }
    evidence::Entry onQuery(const std::string& act, const ItemPlace& place, std::int64_t number,
                            const std::string& text) {
        auto entry = about(act, place);
        entry.data = evidence::Json::Object{{"query", number}, {"text", text}};
        return entry;
    }
    evidence::Entry onEvent(const std::string& act, const std::string& subject, const std::string& event,
                            const std::string& date, const std::string& reason) {
        auto entry = about(act, {subject, event, "", "", "", "", "", ""});
        entry.reason = reason;
        entry.data = evidence::Json::Object{{"date", date}};
        return entry;
    }
    static evidence::Entry openChain() {
        evidence::Entry entry;
        entry.act = "chain.open";
        entry.data = evidence::Json::Object{{"installation", "test"}, {"site", "S1"}, {"study", "ST.TEST"}};
        return entry;
    }
    static evidence::Entry addPerson(const std::string& chain, const std::string& id, const crypto::SigningKey& key,
                                     const std::string& role = "admin") {
        evidence::Entry entry;
        entry.act = "person.add";
        const auto vkey = ledger::VerifierKey::make(chain + "/" + id, ledger::KeyType::Ed25519, key.publicKey());
        entry.data = evidence::Json::Object{{"key", vkey.encode()},
                                            {"name", "Anna Admin"},
                                            {"organisation", "Test"},
                                            {"person", id},
                                            {"roles", evidence::Json::Array{role}}};
        return entry;
    }
    static evidence::Entry role(const std::string& id, std::initializer_list<const char*> roles) {
        evidence::Entry entry;
        entry.act = "person.role";
        entry.data =
            evidence::Json::Object{{"person", id}, {"roles", evidence::Json::Array(roles.begin(), roles.end())}};
        return entry;
    }
    static evidence::Entry studyVersion(const std::string& sha256) {
        evidence::Entry entry;
        entry.act = "study.version";
        entry.data = evidence::Json::Object{{"name", "v1"}, {"oid", "MDV.1"}, {"sha256", sha256}};
        return entry;
    }

private:
    std::map<std::string, std::uint64_t> m_counters;
};

inline ItemPlace item(const std::string& subject, const std::string& form, const std::string& oid) {
    return {subject, "EV.1", "", form, "", "IG.1", "", oid};
}
inline FormPlace form(const std::string& subject, const std::string& oid) { return {subject, "EV.1", "", oid, ""}; }

/// What every fixture is a copy of: a trial with seal 0 in it. Made once, since a password takes its time.
struct TrialTemplate {
    QTemporaryDir temporary;
    std::filesystem::path folder;
    Sealer sealer;
    crypto::SecretBytes databaseKey;
    base::Bytes study = {'<', 'O', 'D', 'M', '/', '>'};
    std::string studyHash = base::encodeHex(crypto::sha256(study));

    TrialTemplate() {
        folder = std::filesystem::path(temporary.path().toStdString()) / "t.caseseal";
        auto made = must(createTrial(folder, "anna", sealer.key(), password(), {}));
        databaseKey = std::move(made.databaseKey);
        const auto zero = sealer.seal(
            {Acts::openChain(), Acts::addPerson(sealer.chain(), "anna", sealer.key()), Acts::studyVersion(studyHash)},
            {{"study/" + studyHash + ".xml", study}});
        must(made.trial->append(zero.write()));
    }
};
inline const TrialTemplate& trialTemplate() {
    static const TrialTemplate made;
    return made;
}

/// A trial of its own in a temporary folder, with seal 0 in it.
struct TrialFixture {
    QTemporaryDir temporary;
    std::filesystem::path folder;
    Sealer sealer = trialTemplate().sealer.clone();
    Acts acts;
    AccessOptions options;
    std::unique_ptr<TrialFile> trial;
    crypto::SecretBytes databaseKey = trialTemplate().databaseKey.clone();
    base::Bytes study = trialTemplate().study;
    std::string studyHash = trialTemplate().studyHash;

    explicit TrialFixture(AccessOptions access = {}) : options(std::move(access)) {
        folder = std::filesystem::path(temporary.path().toStdString()) / "t.caseseal";
        std::filesystem::copy(trialTemplate().folder, folder, std::filesystem::copy_options::recursive);
        reopen();
    }
    void append(std::vector<evidence::Entry> entries, std::map<std::string, base::Bytes> files = {}) {
        const auto sealed = sealer.seal(std::move(entries), std::move(files));
        must(trial->append(sealed.write()));
    }
    void close() { trial.reset(); }
    void reopen() {
        trial.reset();
        trial = must(openTrialWithKey(folder, "anna", databaseKey, options));
    }
    [[nodiscard]] std::vector<evidence::Finding> compare() {
        base::NoProgress progress;
        return must(must(trial->openReader())->compareProjections(progress));
    }
};

/// Participants with values, blanks, a correction, signatures and queries: every projection has rows.
inline void fillTrial(TrialFixture& f) {
    auto& a = f.acts;
    f.append({a.enrol("P-001"), a.enrol("P-002")});
    f.append({a.set(item("P-001", "F.BP", "SYS"), "120", "U.MMHG"), a.set(item("P-001", "F.BP", "DIA"), "80", "U.MMHG"),
              a.set(item("P-001", "F.BP", "NOTE"), std::nullopt)});
    f.append({a.set(item("P-002", "F.BP", "SYS"), "140", "U.MMHG"), a.set(item("P-002", "F.DM", "SEX"), "F")});
    f.append({a.onForm("form.complete", form("P-001", "F.BP"))});
    f.append({a.onForm("form.sign", form("P-001", "F.BP"))});
    f.append({a.onForm("form.verify", form("P-001", "F.BP"))});
    f.append({a.change(item("P-001", "F.BP", "SYS"), "120", "121")});
    f.append({a.onQuery("query.open", item("P-002", "F.BP", "SYS"), 1, "Really 140?")});
    f.append({a.onQuery("query.answer", item("P-002", "F.BP", "SYS"), 1, "Yes.")});
    f.append({a.onQuery("query.open", item("P-001", "F.BP", "DIA"), 2, "Why?")});
    f.append({a.onQuery("query.close", item("P-001", "F.BP", "DIA"), 2, "Done.")});
}

/// A document, and somebody who withdrew from it on the own word: rows of consent, without a participant's key.
inline void fillConsents(TrialFixture& f) {
    const std::string text = "To take part", hash = base::encodeHex(crypto::sha256(base::bytesOf(text)));
    evidence::Entry publish;
    publish.act = "consent.publish";
    publish.data = evidence::Json::Object{{"document", hash}, {"version", "1.0"}};
    const auto bytes = base::bytesOf(text);
    f.append({publish}, {{"documents/" + hash, {bytes.begin(), bytes.end()}}});
    auto withdraw = f.acts.about("consent.withdraw", {"P-001", "", "", "", "", "", "", ""});
    withdraw.reason = "By phone";
    withdraw.data =
        evidence::Json::Object{{"by", "participant"}, {"document", hash}, {"scopes", evidence::Json::Array{}}};
    f.append({withdraw});
}

/// A visit that is planned and one that was left out.
inline void fillVisits(TrialFixture& f) {
    auto& a = f.acts;
    f.append({a.onEvent("event.schedule", "P-002", "EV.2", "2026-12-01", {})});
    f.append({a.onEvent("event.skip", "P-001", "EV.2", "2026-12-01", "Moved away")});
}

} // namespace caseseal::store::test
