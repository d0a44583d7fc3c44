// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "desk/people.h"
#include "evidence/covers.h"
#include "store/trial_file.h"

#include <map>
#include <random>

/// A trial as large as a site of 200 participants makes in years, for benchmarks: 120 forms, 5,000 items, and as many
/// participants and entries as asked for, sealed by the people who may do so, with corrections, queries, verifications
/// and signatures. It verifies as intact. Made in bulk, past the Desk.
namespace caseseal::bench {

struct LargeTrialSize {
    std::uint64_t participants = 1'000, entries = 1'000'000;
};

inline constexpr const char* kPassword = "Bench-password-1";
inline constexpr int kEvents = 12, kForms = 120, kItems = 5'000;

inline std::string numbered(const char* prefix, std::uint64_t number, int digits) {
    std::string text = std::to_string(number);
    while (static_cast<int>(text.size()) < digits)
        text.insert(text.begin(), '0');
    return prefix + text;
}
/// Items of form `form`: 41 or 42, all together kItems.
inline int firstItem(int form) { return form * kItems / kForms; }

/// The study as ODM 1.3.
inline std::string largeStudy() {
    std::string xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" FileType="Snapshot" FileOID="F.LARGE" ODMVersion="1.3.2" CreationDateTime="2026-01-01T00:00:00Z">
<Study OID="ST.LARGE"><GlobalVariables><StudyName>Large trial</StudyName><StudyDescription>For benchmarks</StudyDescription><ProtocolName>LARGE-1</ProtocolName></GlobalVariables>
<MetaDataVersion OID="MDV.1" Name="Version 1"><Protocol>)";
    for (int e = 0; e < kEvents; ++e)
        xml += "<StudyEventRef StudyEventOID=\"" + numbered("SE.", std::uint64_t(e), 2) + "\" OrderNumber=\"" +
               std::to_string(e + 1) + "\" Mandatory=\"Yes\"/>";
    xml += "</Protocol>";
    for (int e = 0; e < kEvents; ++e) {
        xml += "<StudyEventDef OID=\"" + numbered("SE.", std::uint64_t(e), 2) + "\" Name=\"Visit " +
               std::to_string(e + 1) + "\" Repeating=\"No\" Type=\"Scheduled\">";
        for (int f = e * (kForms / kEvents); f < (e + 1) * (kForms / kEvents); ++f)
            xml += "<FormRef FormOID=\"" + numbered("F.", std::uint64_t(f), 3) + "\" Mandatory=\"Yes\"/>";
        xml += "</StudyEventDef>";
    }
    for (int f = 0; f < kForms; ++f)
        xml += "<FormDef OID=\"" + numbered("F.", std::uint64_t(f), 3) + "\" Name=\"Form " + std::to_string(f + 1) +
               "\" Repeating=\"No\"><ItemGroupRef ItemGroupOID=\"" + numbered("IG.", std::uint64_t(f), 3) +
               "\" Mandatory=\"Yes\"/></FormDef>";
    for (int f = 0; f < kForms; ++f) {
        xml += "<ItemGroupDef OID=\"" + numbered("IG.", std::uint64_t(f), 3) + "\" Name=\"Group " +
               std::to_string(f + 1) + "\" Repeating=\"No\">";
        for (int i = firstItem(f); i < firstItem(f + 1); ++i)
            xml += "<ItemRef ItemOID=\"" + numbered("I.", std::uint64_t(i), 4) + "\" Mandatory=\"No\"/>";
        xml += "</ItemGroupDef>";
    }
    for (int i = 0; i < kItems; ++i)
        xml += "<ItemDef OID=\"" + numbered("I.", std::uint64_t(i), 4) + "\" Name=\"Measure " + std::to_string(i + 1) +
               "\" DataType=\"integer\" Length=\"4\"><Question><TranslatedText xml:lang=\"en\">Measure " +
               std::to_string(i + 1) +
               "</TranslatedText></Question><RangeCheck Comparator=\"GE\" SoftHard=\"Soft\"><CheckValue>0</CheckValue>"
               "</RangeCheck></ItemDef>";
    return xml + "</MetaDataVersion></Study></ODM>\n";
}

/// Writes seals of several people onto one chain, a thousand in a transaction.
class BulkSealer {
public:
    BulkSealer(store::TrialFile& trial, evidence::ChainHead head, crypto::Digest metadata, base::UtcTime start)
        : m_trial(trial), m_head(std::move(head)), m_metadata(metadata), m_start(start), m_time(start) {}
    void addPerson(const std::string& id, const std::string& role, crypto::SigningKey key) {
        m_people.emplace(id, Person{role, ledger::NoteSigner(m_head.chain + "/" + id, std::move(key))});
    }
    /// Numbers, salts and seals; gives the leaf hashes.
    [[nodiscard]] base::Result<std::vector<crypto::Digest>> seal(const std::string& person,
                                                                 std::vector<evidence::Entry> entries) {
        Made made;
        for (auto& entry : entries) {
            if (!entry.place.subject.empty())
                entry.n = m_counters[entry.place.subject]++;
        }
        made.salted.salted = evidence::saltEntries(entries);
        made.salted.leaves = evidence::leavesOf(made.salted.salted);
        const auto leaves = made.salted.leaves;
        made.entries = std::move(entries);
        m_count += made.entries.size();
        const Person& author = m_people.at(person);
        made.seal = evidence::sealLeaves(header(person, author.role), leaves, author.signer);
        m_head.length += 1;
        m_head.head = made.seal.hash;
        m_waiting.push_back(std::move(made));
        if (m_waiting.size() >= 1'000)
            TRY_VOID(flush());
        return leaves;
    }
    [[nodiscard]] base::Result<void> flush() {
        std::vector<store::SealWrite> writes;
        for (const Made& made : m_waiting)
            writes.push_back({made.seal.header,
                              made.entries,
                              {},
                              [&made]() -> const evidence::SaltedEntries& { return made.salted; },
                              [&made]() -> const evidence::Seal& { return made.seal; }});
        TRY_VOID(m_trial.append(std::span<const store::SealWrite>(writes)));
        m_waiting.clear();
        return {};
    }
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    void pass(std::int64_t ms) { m_time.msSinceEpoch += ms; }

private:
    struct Person {
        std::string role;
        ledger::NoteSigner signer;
    };
    struct Made {
        evidence::SaltedEntries salted;
        evidence::Seal seal;
        std::vector<evidence::Entry> entries;
    };
    [[nodiscard]] evidence::SealHeader header(const std::string& person, const std::string& role) const {
        evidence::SealHeader header;
        header.chain = m_head.chain;
        header.seq = m_head.length;
        header.prev = m_head.head;
        header.author = person;
        header.role = role;
        header.time = m_time;
        header.zoneMinutes = 60;
        header.session = "00000000000be9c4";
        header.tick = m_time.msSinceEpoch - m_start.msSinceEpoch;
        header.software = "caseseal/bench";
        header.metadata = m_metadata;
        return header;
    }
    store::TrialFile& m_trial;
    evidence::ChainHead m_head;
    crypto::Digest m_metadata;
    base::UtcTime m_start, m_time;
    std::map<std::string, Person> m_people;
    std::map<std::string, std::uint64_t> m_counters;
    std::vector<Made> m_waiting;
    std::uint64_t m_count = 0;
};

/// Fills a trial with what a site does: visit after visit, participant after participant.
class SiteYears {
public:
    SiteYears(BulkSealer& sealer, LargeTrialSize size) : m_sealer(sealer), m_size(size) {}

    [[nodiscard]] base::Result<void> run(std::uint64_t already, base::ProgressPort& progress) {
        for (std::uint64_t p = 0; p < m_size.participants; ++p) {
            evidence::Entry enrol = about("subject.enrol", {});
            enrol.place.subject = numbered("P-", p + 1, 4);
            TRY_VOID(one("cora", std::move(enrol)));
        }
        for (int form = 0; form < kForms; ++form)
            for (std::uint64_t p = 0; p < m_size.participants; ++p) {
                if (already + m_sealer.count() + 64 > m_size.entries)
                    return pad(already);
                progress.report("entries", m_sealer.count(), m_size.entries);
                TRY_VOID(fillForm(numbered("P-", p + 1, 4), form));
            }
        return pad(already);
    }

private:
    static evidence::Entry about(const char* act, const evidence::ItemPlace& place) {
        evidence::Entry entry;
        entry.act = act;
        entry.place = place;
        return entry;
    }
    [[nodiscard]] base::Result<void> one(const char* person, evidence::Entry entry) {
        std::vector<evidence::Entry> entries;
        entries.push_back(std::move(entry));
        TRY([[maybe_unused]] const auto leaves, m_sealer.seal(person, std::move(entries)));
        return {};
    }
    [[nodiscard]] bool chance(unsigned percent) { return m_random() % 100 < percent; }
    [[nodiscard]] std::string value() { return std::to_string(m_random() % 1'000); }

    [[nodiscard]] base::Result<void> fillForm(const std::string& subject, int form) {
        evidence::ItemPlace place{subject, numbered("SE.", std::uint64_t(form) / (kForms / kEvents), 2),
                                  "",      numbered("F.", std::uint64_t(form), 3),
                                  "",      numbered("IG.", std::uint64_t(form), 3),
                                  "",      ""};
        std::vector<evidence::CoveredValue> covered;
        std::vector<std::string> values;
        const int first = firstItem(form), last = firstItem(form + 1), half = (first + last) / 2;
        TRY_VOID(typeItems(place, first, half, false, covered, values));
        m_sealer.pass(180'000);
        TRY_VOID(typeItems(place, half, last, true, covered, values));
        m_sealer.pass(240'000);
        if (chance(15))
            TRY_VOID(query(place, first));
        if (chance(20))
            TRY_VOID(correct(place, first, covered, values));
        if (chance(30))
            TRY_VOID(act("tom", "form.verify", place, covered));
        if (chance(20))
            TRY_VOID(act("ina", "form.sign", place, covered));
        m_sealer.pass(120'000);
        return {};
    }
    [[nodiscard]] base::Result<void> typeItems(evidence::ItemPlace place, int first, int last, bool complete,
                                               std::vector<evidence::CoveredValue>& covered,
                                               std::vector<std::string>& values) {
        std::vector<evidence::Entry> entries;
        for (int item = first; item < last; ++item) {
            place.item = numbered("I.", std::uint64_t(item), 4);
            auto entry = about("item.set", place);
            entry.hasValue = true;
            entry.value = values.emplace_back(value());
            entry.source = "typed";
            entries.push_back(std::move(entry));
        }
        if (complete)
            entries.push_back(about("form.complete", formPlace(place)));
        TRY(const auto leaves, m_sealer.seal("cora", std::move(entries)));
        for (int item = first; item < last; ++item)
            covered.push_back({place.group, "", numbered("I.", std::uint64_t(item), 4),
                               leaves[static_cast<std::size_t>(item - first)]});
        return {};
    }
    static evidence::ItemPlace formPlace(const evidence::ItemPlace& place) {
        return {place.subject, place.event, place.eventRepeat, place.form, place.formRepeat, "", "", ""};
    }
    [[nodiscard]] base::Result<void> correct(evidence::ItemPlace place, int first,
                                             std::vector<evidence::CoveredValue>& covered,
                                             std::vector<std::string>& values) {
        static constexpr const char* kReasons[] = {"Digits transposed", "Wrong field", "Paper source read again"};
        const auto at = m_random() % covered.size();
        place.item = numbered("I.", std::uint64_t(first) + at, 4);
        auto entry = about("item.change", place);
        entry.hasValue = entry.hasWas = true;
        entry.was = values[at];
        entry.value = values[at] = value();
        entry.reason = kReasons[m_random() % 3];
        entry.source = "typed";
        std::vector<evidence::Entry> entries;
        entries.push_back(std::move(entry));
        TRY(const auto leaves, m_sealer.seal("cora", std::move(entries)));
        covered[at].leaf = leaves.front();
        return {};
    }
    [[nodiscard]] base::Result<void> query(evidence::ItemPlace place, int first) {
        place.item = numbered("I.", std::uint64_t(first), 4);
        const auto number = ++m_queries;
        const auto say = [&](const char* person, const char* act, const char* text) {
            auto entry = about(act, place);
            entry.data = evidence::Json::Object{{"query", number}, {"text", text}};
            return one(person, std::move(entry));
        };
        TRY_VOID(say("tom", "query.open", "Please check against the source"));
        TRY_VOID(say("cora", "query.answer", "Checked, it stands"));
        if (number % 20 != 0)
            TRY_VOID(say("tom", "query.close", "Thank you"));
        return {};
    }
    [[nodiscard]] base::Result<void> act(const char* person, const char* what, const evidence::ItemPlace& place,
                                         const std::vector<evidence::CoveredValue>& covered) {
        auto entry = about(what, formPlace(place));
        evidence::Json::Object data{{"covers", base::encodeHex(evidence::coversRoot(covered))}};
        if (std::string_view(what) == "form.sign")
            data["meaning"] = "I confirm that these data are complete";
        entry.data = std::move(data);
        return one(person, std::move(entry));
    }
    /// The last few, so that the number is exact.
    [[nodiscard]] base::Result<void> pad(std::uint64_t already) {
        while (already + m_sealer.count() < m_size.entries)
            TRY_VOID(one("tom", warning()));
        return m_sealer.flush();
    }
    static evidence::Entry warning() {
        evidence::Entry entry;
        entry.act = "session.open";
        entry.data = evidence::Json::Object{{"person", "tom"}, {"why", "bench"}};
        return entry;
    }

    BulkSealer& m_sealer;
    LargeTrialSize m_size;
    std::mt19937 m_random{7};
    std::int64_t m_queries = 0;
};

/// FOLDER/large.caseseal with root (admin), cora (coordinator), ina (investigator), tom (monitor), all with kPassword
/// (the administrator's too).
[[nodiscard]] inline base::Result<void> makeLargeTrial(const std::filesystem::path& folder, LargeTrialSize size,
                                                       base::ProgressPort& progress) {
    const auto secret = [](const std::string& text) { return crypto::SecretBytes(std::string_view(text)); };
    const base::UtcTime start{1'748'764'800'000}; // 1 June 2025: all of it lies behind us
    const auto clock = std::make_shared<base::FixedClock>(start, 60);
    const desk::Ports ports{clock, folder / "heads"};
    std::filesystem::create_directories(ports.seenHeadsFolder);
    desk::NewTrial trial;
    trial.folder = folder / "large.caseseal";
    const std::string study = largeStudy();
    const auto view = base::bytesOf(study);
    trial.odm.assign(view.begin(), view.end());
    trial.site = "Bench site";
    trial.adminId = "root";
    trial.adminName = "R. Admin";
    const std::pair<const char*, const char*> people[] = {
        {"cora", "coordinator"}, {"ina", "investigator"}, {"tom", "monitor"}};
    {
        TRY(auto admin, desk::Desk::create(trial, secret(kPassword), ports));
        for (const auto& [id, role] : people)
            TRY_VOID(
                admin->people().add(id, std::string("Name of ") + id, "Bench", {role}, secret("First-password-1")));
    }
    std::map<std::string, crypto::SigningKey> keys;
    for (const auto& [id, role] : people) {
        const auto own = secret(kPassword);
        TRY_VOID(desk::Desk::open(trial.folder, id, secret("First-password-1"), &own, ports));
        TRY(auto opened, store::TrialFile::open(trial.folder, id, own));
        keys.emplace(id, std::move(opened.unlocked.signingKey));
    }
    {
        TRY(auto opened, store::TrialFile::open(trial.folder, "cora", secret(kPassword)));
        TRY(const auto heads, opened.trial->heads());
        TRY(const auto version, opened.trial->projection().studyVersion());
        TRY(const auto metadata, base::exactly<32>(base::parseHex(version)));
        TRY(const auto counts, opened.trial->projection().counts());
        BulkSealer sealer(*opened.trial, heads.front(), metadata, start);
        for (const auto& [id, role] : people)
            sealer.addPerson(id, role, std::move(keys.at(id)));
        TRY_VOID(SiteYears(sealer, size).run(counts.entries, progress));
    }
    const desk::Ports today{std::make_shared<base::SystemClock>(), ports.seenHeadsFolder};
    TRY(auto admin, desk::Desk::open(trial.folder, "root", secret(kPassword), nullptr, today));
    TRY_VOID(admin->publish());
    return {};
}

} // namespace caseseal::bench
