// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit_year.h"
#include "sealer.h"
#include "sharing_sites.h"

#include "desk/disclosures.h"
#include "desk/medicines.h"
#include "evidence/kit_destruction.h"

#include <QProcess>

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
using namespace caseseal::product;
using namespace caseseal::product::test;

namespace {

/// Where an act stands, for comparison.
std::string nameOfAct(const KitAct& act) {
    return act.day + " " + std::string(nameOf(act.deed)) + " " + act.serial + " at " + act.place;
}

/// What a pharmacist seals by a program that asks no book: also what cannot have been. Signed and stored as every save.
class OpenShelf {
public:
    OpenShelf(SharingSite& site, const ledger::NoteSigner& maker) : m_site(site), m_maker(maker) {
        auto opened = must(store::TrialFile::open(site.folder, "paula", kWord()));
        m_trial = std::move(opened.trial);
        const auto chain = must(m_trial->heads()).front().chain;
        auto witness = must(m_trial->unlocker("tom")(kWord()));
        m_witness.emplace(chain + "/tom", std::move(witness.signingKey));
        m_sealer.emplace(*m_trial, *site.clock, chain, store::SeenHeads(site.ports().seenHeadsFolder));
        must(m_sealer->load(must(m_trial->projection().studyVersion()), must(m_trial->checkpointNote())));
        const auto persons = must(m_trial->projection().persons(chain));
        m_sealer->setAuthor(*persons.find("paula"),
                            ledger::NoteSigner(chain + "/paula", std::move(opened.unlocked.signingKey)));
    }
    /// Acts of one moment, as one save.
    void seal(const std::vector<KitAct>& acts) {
        PlannedSeal plan;
        for (const auto& act : acts) {
            plan.entries.push_back(encodeKitAct(act));
            if (act.deed == KitDeed::Observe)
                plan.entries.back().reason = "Not on the shelf";
        }
        confirm(acts, plan.entries);
        if (acts.front().deed == KitDeed::Commission)
            state(acts, plan.entries);
        std::vector<PlannedSeal> plans;
        plans.push_back(std::move(plan));
        must(m_sealer->seal(std::move(plans)));
    }

private:
    static void put(evidence::Entry& entry, const char* key, const std::string& value) {
        auto data = *entry.data.asObject();
        data[key] = value;
        entry.data = std::move(data);
    }
    /// The witness signs for all kits of the seal that are destroyed.
    void confirm(const std::vector<KitAct>& acts, std::vector<evidence::Entry>& entries) const {
        std::vector<evidence::DestroyedKit> kits;
        evidence::Entry* first = nullptr;
        for (std::size_t i = 0; i < acts.size(); ++i) {
            if (acts[i].deed != KitDeed::Destroy)
                continue;
            entries[i].reason = "Came back";
            kits.push_back({acts[i].gtin, acts[i].serial});
            first = first ? first : &entries[i];
        }
        if (!first)
            return;
        ledger::SignedNote note;
        note.text = evidence::destructionText(m_sealer->chain(), "paula", first->reason, kits);
        note.signatures = {m_witness->sign(note.text)};
        put(*first, "confirmed", note.encode());
    }
    /// The manufacturer's statement about these kits.
    void state(const std::vector<KitAct>& acts, std::vector<evidence::Entry>& entries) const {
        const auto& first = acts.front();
        KitStatement statement{first.gtin, first.lot, first.expiry, first.place, first.quantity, {}};
        for (const auto& act : acts)
            statement.kits.push_back({act.serial, act.kit});
        const auto note = encodeKitStatement(statement, m_maker);
        for (auto& entry : entries)
            put(entry, "statement", base::encodeHex(crypto::sha256(base::bytesOf(note))));
        put(entries.front(), "note", note);
    }

    SharingSite& m_site;
    const ledger::NoteSigner& m_maker;
    std::unique_ptr<store::TrialFile> m_trial;
    std::optional<Sealer> m_sealer;
    std::optional<ledger::NoteSigner> m_witness;
};

} // namespace

/// The simulated year of tst_kits as a trial has it: a depot and six sites, each with a chain of its own, every act a
/// signed entry; the sponsor reads the book out of what it has received.
class TestMedicineYear : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        for (auto& site : all.sites) {
            const crypto::SecretBytes first(std::string_view("first-password-7"));
            must(site->desk->people().add("paula", "Paula of " + site->name, site->name, {"pharmacist"}, first));
            site->desk.reset();
            must(Desk::open(site->folder, "paula", first, &kWord(), site->ports()));
        }
        MedicineSettings settings;
        settings.products.push_back({kYearGtin, "Studymed 10 mg", maker.verifierKey(), std::nullopt});
        must(all[0].as("root").medicines().adopt(settings));
        for (std::size_t number = 0; number < KitYear::kSites; ++number)
            for (std::size_t each = 0; each < KitYear::kParticipants; ++each)
                must(all[number + 1].as("nora").enrol(KitYear::participant(KitYear::site(number), each)));
    }

    void theYearIsSealed() {
        for (auto& site : all.sites) {
            site->desk.reset();
            shelves.emplace(site->name, OpenShelf(*site, maker));
        }
        year.happened = [this](const KitAct& act) { collect(act); };
        year.run();
        flush();
        shelves.clear();
        QVERIFY2(year.alarms().empty(), year.alarms().empty() ? "" : year.alarms().front().c_str());
        QVERIFY2(year.acts() > 7000, std::to_string(year.acts()).c_str());
    }

    void theSponsorReceivesIt() {
        for (auto& site : all.sites)
            site->as("root");
        all.publish();
        for (std::size_t number = 0; number < KitYear::kSites; ++number)
            QVERIFY(all.pass(number + 1, 0));
    }

    void everyPlantedCaseIsFoundAndNothingElse() {
        const auto& record = *must(all[0].desk->medicines().record());
        std::set<std::string> missing;
        for (const auto& each : record.acts())
            if (each.act.missing)
                missing.insert(each.act.serial);
        auto taken = year.planted().stolen;
        taken.insert(year.planted().lost.begin(), year.planted().lost.end());
        QCOMPARE(missing, taken);

        std::map<std::string, KitReason> found, planted;
        for (const auto& each : record.impossible())
            found.emplace(nameOfAct(each.act.act), each.refusal.reason);
        for (const auto& each : year.planted().impossible)
            planted.emplace(nameOfAct(each.act), each.reason);
        QVERIFY(planted.size() > 35);
        QCOMPARE(record.impossible().size(), planted.size());
        QVERIFY(found == planted);
        QCOMPARE(record.acts().size(), std::size_t(year.acts()));
    }

    void theStockAddsUpAtEveryStep() {
        const auto& record = *must(all[0].desk->medicines().record());
        KitBook book;
        for (const auto& each : record.acts()) {
            QVERIFY2(!book.take(each.act), nameOfAct(each.act).c_str());
            for (const auto& place : {each.act.place, each.act.to})
                if (!place.empty())
                    QCOMPARE(book.stockOf(place).balance(), std::int64_t(book.onHand(place).size()));
        }
        const auto kits = record.book().all();
        QCOMPARE(kits.size(), std::size_t(KitYear::kKits));
        for (const auto& kit : kits) {
            const auto* same = year.book().find(kit.gtin, kit.serial);
            QVERIFY2(same && same->state == kit.state && same->place == kit.place && same->left == kit.left,
                     kit.serial.c_str());
        }
    }

    void aRecallNamesWhoHasWhich() {
        auto& medicines = all[0].as("paula").medicines();
        must(medicines.recall(kYearGtin, "LOT-0", "Glass particles"));
        const auto lot = must(medicines.record())->book().ofLot(kYearGtin, "LOT-0");
        QCOMPARE(lot.size(), std::size_t(250));
        for (const auto& kit : lot)
            QCOMPARE(kit.participant, year.given(kit.serial));
    }

    void aStrangerFindsItUnchanged() {
        must(all[0].as("root").publish());
        const fs::path file = all.place() / "year.evidence.zip";
        base::NoProgress quiet;
        must(must(all[0].desk->disclosures().prepare({}))->write(file, quiet));
        QProcess process;
        process.start(QStringLiteral(CASESEAL_VERIFY),
                      {QString::fromStdString(file.string()), QStringLiteral("--json")});
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray verdict = process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == 0, verdict.left(2000));
        QVERIFY(verdict.contains("\"chains\":7") && verdict.contains("\"verdict\":\"intact\""));
        QVERIFY2(!verdict.contains("product-"), verdict.left(2000)); // every statement and witness was checked
    }

private:
    /// Acts of one place that follow each other on a day are one save; a statement is about one lot.
    static bool isOneSave(const KitAct& a, const KitAct& b) {
        const auto lot = [](const KitAct& act) { return act.deed == KitDeed::Commission ? act.lot : std::string(); };
        return a.place == b.place && a.day == b.day && lot(a) == lot(b);
    }
    void collect(const KitAct& act) {
        if (!batch.empty() && !isOneSave(batch.back(), act))
            flush();
        batch.push_back(act);
    }
    void flush() {
        const auto now = base::parseTime(batch.front().day + "T07:00:00.000Z").value();
        if (all.clock->now() < now)
            all.clock->advanceMs(now.msSinceEpoch - all.clock->now().msSinceEpoch);
        all.clock->advanceMs(10'000);
        shelves.at(batch.front().place).seal(batch);
        batch.clear();
    }

    ledger::NoteSigner maker{"maker.example", crypto::SigningKey::make(crypto::Algorithm::Ed25519)};
    SharingSites all{{KitYear::kDepot, KitYear::site(0), KitYear::site(1), KitYear::site(2), KitYear::site(3),
                      KitYear::site(4), KitYear::site(5)}};
    std::map<std::string, OpenShelf> shelves;
    KitYear year;
    std::vector<KitAct> batch;
};

QTEST_GUILESS_MAIN(TestMedicineYear)
#include "tst_medicine_year.moc"
