// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/medicines.h"

#include "cold_receipt.h"
#include "doors.h"
#include "medicine_rows.h"
#include "second_person.h"

#include "evidence/kit_destruction.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;
using product::KitAct;
using product::KitDeed;
using product::KitRecord;
using product::MedicineSettings;
using product::SealedKitAct;

constexpr std::string_view kSettingsFormat = "caseseal.org/medicine-settings@v1";

/// An act with what its entry says beside it.
struct Planned {
    KitAct act;
    std::string reason;
    Json::Object more = {};
    std::string source = {};
};

bool isForParticipant(KitDeed deed) {
    return deed == KitDeed::Allocate || deed == KitDeed::Dispense || deed == KitDeed::Return;
}

std::string actName(KitDeed deed) { return std::string(product::nameOf(deed)); }

/// What of an order must be said before anything is judged.
Result<void> checkOrder(const KitOrder& order) {
    const auto need = [&](const char* what) {
        return base::badInput(actName(order.deed) + " needs " + std::string(what) + ".");
    };
    if (order.kits.empty())
        return need("at least one kit");
    if ((order.deed == KitDeed::Ship || order.deed == KitDeed::Transfer) && order.to.empty())
        return need("the place where it goes");
    if (isForParticipant(order.deed) && order.participant.empty())
        return need("the participant");
    const bool isNotable = order.deed == KitDeed::Quarantine || order.deed == KitDeed::Destroy || order.missing;
    if (isNotable && order.reason.empty())
        return need("a reason");
    return {};
}

Entry entryOf(const Planned& planned) {
    auto entry = product::encodeKitAct(planned.act);
    entry.reason = planned.reason;
    entry.source = planned.source;
    auto data = *entry.data.asObject();
    for (const auto& [key, value] : planned.more)
        data.emplace(key, value);
    entry.data = std::move(data);
    return entry;
}

class TrialMedicines final : public Medicines {
public:
    explicit TrialMedicines(Workbench& bench) : m_bench(bench) {}

    Result<const KitRecord*> record() override {
        TRY_VOID(catchUp());
        return &m_record;
    }
    Result<const MedicineSettings*> settings() override {
        TRY_VOID(catchUp());
        return &m_settings;
    }
    Result<SealReceipt> adopt(const MedicineSettings& settings) override;
    std::string ownPlace() const override { return m_bench.info.site; }
    Result<product::KitStatement> readStatement(std::string_view note) override;
    Result<SealReceipt> commission(std::string_view note) override;
    Result<std::string> whyNot(const KitOrder& order) override;
    Result<SealReceipt> act(const KitOrder& order) override;
    Result<std::vector<ReceiptVerdict>> judgeReceipt(const KitOrder& order, const LoggerFile* file) override;
    Result<SealReceipt> receive(const KitOrder& order, const LoggerFile* file) override;
    Result<std::unique_ptr<Confirmation>> beginWitness(const std::string& witness,
                                                       crypto::SecretBytes password) override;
    Result<SealReceipt> destroy(const KitOrder& order, const Confirmation& witness) override;
    Result<SealReceipt> recall(const std::string& gtin, const std::string& lot, const std::string& reason) override;
    Result<SealReceipt> sealCount(const std::string& place, const std::vector<product::KitLabel>& seen,
                                  const std::string& reason) override;
    Result<product::EpcisReading> readEpcis(std::string_view document, const product::EpcisTerms& terms) override;
    Result<SealReceipt> takeEpcis(std::string_view document, const product::EpcisTerms& terms) override;
    Result<SealReceipt> noteEpcis(const crypto::Digest& hash, std::uint64_t events) override;

private:
    [[nodiscard]] Result<void> catchUp();
    [[nodiscard]] KitAct actFor(const product::KitLabel& label, const KitOrder& order) const;
    [[nodiscard]] std::vector<Planned> plan(const KitOrder& order) const;
    [[nodiscard]] Result<void> checkParticipant(const KitOrder& order);
    [[nodiscard]] Result<void> judge(const std::vector<Planned>& planned);
    [[nodiscard]] Result<void> needReason(const KitOrder& order);
    [[nodiscard]] Result<SealReceipt> seal(const std::vector<Planned>& planned);
    [[nodiscard]] Result<void> planReceipt(std::vector<Planned>& planned, const KitOrder& order,
                                           const LoggerFile* file);
    [[nodiscard]] Result<evidence::Person> checkWitness(const std::string& id);
    [[nodiscard]] Attempt attemptOf(const KitOrder& order) const {
        Attempt out{actName(order.deed), {}};
        out.place.subject = order.participant;
        return out;
    }
    [[nodiscard]] std::string today() const {
        const auto now = m_bench.ports.clock->now();
        return localDay(now, m_bench.ports.clock->zoneMinutes(now));
    }

    Workbench& m_bench;
    KitRecord m_record;
    MedicineSettings m_settings;
    std::optional<std::uint64_t> m_known; ///< entries that are in; nothing before the first look
};

// ---------------------------------------------------------------- the record

/// Own acts are taken in as they are sealed; where entries of others have come, all is read anew.
Result<void> TrialMedicines::catchUp() {
    auto& projection = m_bench.trial->projection();
    TRY(const auto count, projection.medicineActCount());
    if (m_known == count)
        return {};
    TRY(auto rows, readMedicine(projection, m_bench.sealer.chain()));
    m_settings = std::move(rows.settings);
    m_record = KitRecord(std::move(rows.acts));
    m_known = count;
    return {};
}

/// Judged before; one seal.
Result<SealReceipt> TrialMedicines::seal(const std::vector<Planned>& planned) {
    PlannedSeal plan;
    for (const auto& each : planned)
        plan.entries.push_back(entryOf(each));
    TRY(const auto receipt, m_bench.seal(std::move(plan), planned.front().act.participant));
    const int zone = m_bench.ports.clock->zoneMinutes(receipt.time);
    for (std::size_t i = 0; i < planned.size(); ++i) {
        SealedKitAct sealed{{planned[i].act, receipt.time, zone}, m_bench.sealer.chain(), receipt.seal, i};
        sealed.act.day = localDay(receipt.time, zone);
        m_record.append(std::move(sealed));
    }
    *m_known += planned.size();
    return receipt;
}

Result<SealReceipt> TrialMedicines::adopt(const MedicineSettings& settings) {
    const Attempt what{"data.import", {}, false};
    return m_bench.attempt(what, [&]() -> Result<SealReceipt> {
        if (!settings.doseItem.empty() && m_bench.study.item(settings.doseItem) == nullptr)
            return base::badInput("The study has no item " + settings.doseItem + ".");
        TRY_VOID(catchUp());
        const Json json = settings.encode();
        Entry entry;
        entry.act = "data.import";
        entry.data = Json::Object{{"format", kSettingsFormat},
                                  {"sha256", base::encodeHex(crypto::sha256(base::bytesOf(json.encode())))},
                                  {"purpose", "medicine"},
                                  {"medicine", json}};
        TRY(const auto receipt, m_bench.seal(std::move(entry)));
        m_settings = settings;
        ++*m_known;
        return receipt;
    });
}

// ---------------------------------------------------------------- judging

KitAct TrialMedicines::actFor(const product::KitLabel& label, const KitOrder& order) const {
    KitAct act;
    act.deed = order.deed;
    act.gtin = label.gtin;
    act.serial = label.serial;
    act.lot = label.lot;
    act.expiry = label.expiry;
    act.place = order.place.empty() ? ownPlace() : order.place;
    act.to = order.to;
    act.participant = order.participant;
    act.by = m_bench.sealer.author().id;
    act.day = today();
    act.quantity = order.quantity;
    act.missing = order.missing;
    if (const auto* kit = m_record.book().find(label.gtin, label.serial))
        act.kit = kit->kit;
    return act;
}

std::vector<Planned> TrialMedicines::plan(const KitOrder& order) const {
    std::vector<Planned> out;
    for (const auto& label : order.kits)
        out.push_back({actFor(label, order), order.reason});
    return out;
}

/// The one place where a participant is judged before medicine is given.
Result<void> TrialMedicines::checkParticipant(const KitOrder& order) {
    if (!isForParticipant(order.deed))
        return {};
    TRY(const auto subject, m_bench.trial->projection().subject(order.participant));
    if (!subject || subject->status.empty())
        return base::badInput("There is no participant " + order.participant + ".");
    if (order.deed != KitDeed::Return && subject->status != "enrolled")
        return base::refused(actName(order.deed) + " is refused: participant " + order.participant + " is " +
                             subject->status + ".");
    if (order.deed == KitDeed::Return)
        return {};
    TRY(const auto* book, m_bench.consents.book());
    const auto* given = book->find(order.participant);
    const std::string scope(evidence::ConsentDocument::kTrial);
    if (book->offers(scope) && !(given && given->scopes().contains(scope)))
        return base::refused(actName(order.deed) + " is refused: participant " + order.participant +
                             " has not consented to take part, or took it back.");
    return {};
}

Result<void> TrialMedicines::judge(const std::vector<Planned>& planned) {
    std::vector<KitAct> acts;
    for (const auto& each : planned)
        acts.push_back(each.act);
    if (const auto refusal = m_record.refusalOf(acts))
        return base::refused(refusal->sentence);
    return {};
}

/// Who takes a kit out of quarantine says why it may be used.
Result<void> TrialMedicines::needReason(const KitOrder& order) {
    const auto isQuarantined = [this](const product::KitLabel& label) {
        const auto* kit = m_record.book().find(label.gtin, label.serial);
        return kit && kit->state == product::KitState::Quarantined;
    };
    if (order.deed == KitDeed::Release && order.reason.empty() && std::ranges::any_of(order.kits, isQuarantined))
        return base::badInput("product.release out of quarantine needs a reason.");
    return {};
}

Result<std::string> TrialMedicines::whyNot(const KitOrder& order) {
    TRY_VOID(catchUp());
    if (order.kits.empty())
        return std::string();
    auto planned = plan(order);
    for (auto& each : planned)
        if (order.deed == KitDeed::Destroy)
            each.act.witness = "another person";
    if (const auto fit = checkParticipant(order); !fit)
        return fit.error().message;
    const auto judged = judge(planned);
    return judged ? std::string() : judged.error().message;
}

// ---------------------------------------------------------------- acts

Result<SealReceipt> TrialMedicines::act(const KitOrder& order) {
    CHECK(order.deed != KitDeed::Commission && order.deed != KitDeed::Receive && order.deed != KitDeed::Destroy);
    return m_bench.attempt(attemptOf(order), [&]() -> Result<SealReceipt> {
        TRY_VOID(checkOrder(order));
        TRY_VOID(catchUp());
        TRY_VOID(needReason(order));
        TRY_VOID(checkParticipant(order));
        const auto planned = plan(order);
        TRY_VOID(judge(planned));
        return seal(planned);
    });
}

Result<SealReceipt> TrialMedicines::recall(const std::string& gtin, const std::string& lot, const std::string& reason) {
    return m_bench.attempt({"product.quarantine", {}}, [&]() -> Result<SealReceipt> {
        TRY_VOID(catchUp());
        if (reason.empty())
            return base::badInput("A recall needs its reason.");
        if (m_record.book().ofLot(gtin, lot).empty())
            return base::badInput("No kit of lot " + lot + " of GTIN " + gtin + " is known.");
        Planned planned;
        planned.act.deed = KitDeed::Quarantine;
        planned.act.gtin = gtin;
        planned.act.lot = lot;
        planned.act.by = m_bench.sealer.author().id;
        planned.act.day = today();
        planned.reason = reason;
        TRY_VOID(judge({planned}));
        return seal({planned});
    });
}

Result<product::KitStatement> TrialMedicines::readStatement(std::string_view note) {
    TRY_VOID(catchUp());
    TRY(const auto gtin, product::statedGtin(note));
    const auto* product = m_settings.find(gtin);
    if (!product)
        return base::refused("The trial knows no manufacturer for GTIN " + gtin +
                             ": an administrator sets whose statements count.");
    return product::readKitStatement(note, product->maker);
}

/// The first entry keeps the whole statement, so that everybody can verify it.
Result<SealReceipt> TrialMedicines::commission(std::string_view note) {
    return m_bench.attempt({"product.commission", {}}, [&]() -> Result<SealReceipt> {
        TRY(const auto statement, readStatement(note));
        const auto hash = base::encodeHex(crypto::sha256(base::bytesOf(note)));
        std::vector<Planned> planned;
        for (auto& act : product::commissionActs(statement)) {
            act.by = m_bench.sealer.author().id;
            act.day = today();
            planned.push_back({std::move(act), {}, {{"statement", hash}}});
        }
        planned.front().more.emplace("note", std::string(note));
        TRY_VOID(judge(planned));
        return seal(planned);
    });
}

// ---------------------------------------------------------------- counts and documents

Result<SealReceipt> TrialMedicines::sealCount(const std::string& place, const std::vector<product::KitLabel>& seen,
                                              const std::string& reason) {
    return m_bench.attempt({"product.observe", {}}, [&]() -> Result<SealReceipt> {
        TRY_VOID(catchUp());
        KitOrder order;
        order.place = place.empty() ? ownPlace() : place;
        std::vector<Planned> planned;
        for (const auto& kit : m_record.book().onHand(order.place)) {
            const auto isSeen = [&kit](const product::KitLabel& label) {
                return label.gtin == kit.gtin && label.serial == kit.serial;
            };
            order.missing = std::ranges::none_of(seen, isSeen);
            planned.push_back({actFor({kit.gtin, kit.serial, kit.lot, kit.expiry}, order), reason});
        }
        if (planned.empty())
            return base::badInput("Nothing is in the stock of " + order.place + ".");
        if (reason.empty())
            return base::badInput("A count needs its reason, as \"monthly count\".");
        TRY_VOID(judge(planned));
        return seal(planned);
    });
}

Result<product::EpcisReading> TrialMedicines::readEpcis(std::string_view document, const product::EpcisTerms& terms) {
    auto whole = terms;
    if (whole.placeBase.empty())
        whole.placeBase = placeBaseOf(m_bench.info);
    return product::parseEpcis(document, whole);
}

/// The role is asked for every act of the document; the refusal is on record under the first.
Result<SealReceipt> TrialMedicines::takeEpcis(std::string_view document, const product::EpcisTerms& terms) {
    TRY(const auto reading, readEpcis(document, terms));
    if (reading.acts.empty())
        return base::badInput("The EPCIS document holds no act on a kit that is taken in.");
    return m_bench.attempt({actName(reading.acts.front().act.deed), {}}, [&]() -> Result<SealReceipt> {
        TRY_VOID(catchUp());
        const auto hash = base::encodeHex(crypto::sha256(base::bytesOf(document)));
        std::vector<Planned> planned;
        for (const auto& each : reading.acts) {
            auto act = each.act;
            act.by = m_bench.sealer.author().id;
            act.day = today();
            planned.push_back(
                {std::move(act), {}, {{"document", hash}, {"occurred", base::encodeTime(each.time)}}, "import"});
        }
        TRY_VOID(judge(planned));
        return seal(planned);
    });
}

Result<SealReceipt> TrialMedicines::noteEpcis(const crypto::Digest& hash, std::uint64_t events) {
    return m_bench.attempt({"data.export", {}}, [&] {
        Entry entry;
        entry.act = "data.export";
        entry.data = Json::Object{{"format", "epcis"},
                                  {"sha256", base::encodeHex(hash)},
                                  {"purpose", "EPCIS events"},
                                  {"count", static_cast<std::int64_t>(events)}};
        return m_bench.seal(std::move(entry));
    });
}

// ---------------------------------------------------------------- receipt

Result<std::vector<ReceiptVerdict>> TrialMedicines::judgeReceipt(const KitOrder& order, const LoggerFile* file) {
    TRY_VOID(catchUp());
    return judgeColdReceipt(order.kits, m_settings, file);
}

Result<void> TrialMedicines::planReceipt(std::vector<Planned>& planned, const KitOrder& order, const LoggerFile* file) {
    const auto received = planned.size();
    const auto verdicts = judgeColdReceipt(order.kits, m_settings, file);
    if (file)
        TRY_VOID(checkTrip(order.kits, m_record, file->log, m_bench.ports.clock->now()));
    for (std::size_t i = 0; i < received; ++i) {
        const auto verdict = std::ranges::find(verdicts, planned[i].act.gtin, &ReceiptVerdict::gtin);
        if (file)
            planned[i].more.emplace("log", logData(*file, *verdict));
        if (verdict->quarantine.empty())
            continue;
        auto stopped = planned[i].act;
        stopped.deed = KitDeed::Quarantine;
        planned.push_back({std::move(stopped), verdict->quarantine});
    }
    return {};
}

Result<SealReceipt> TrialMedicines::receive(const KitOrder& order, const LoggerFile* file) {
    CHECK(order.deed == KitDeed::Receive);
    return m_bench.attempt(attemptOf(order), [&]() -> Result<SealReceipt> {
        TRY_VOID(checkOrder(order));
        TRY_VOID(catchUp());
        auto planned = plan(order);
        TRY_VOID(planReceipt(planned, order, file));
        TRY_VOID(judge(planned));
        return seal(planned);
    });
}

// ---------------------------------------------------------------- destruction

Result<evidence::Person> TrialMedicines::checkWitness(const std::string& id) {
    TRY(auto person, m_bench.person(id));
    if (id == m_bench.sealer.author().id)
        return base::refused("Two persons are needed: " + id + " cannot witness the own act.");
    if (person.disabled || !evidence::mayWitnessDestruction(person.roles))
        return base::refused(id + " cannot be a witness: disabled, or a participant.");
    return person;
}

Result<std::unique_ptr<Confirmation>> TrialMedicines::beginWitness(const std::string& witness,
                                                                   crypto::SecretBytes password) {
    return m_bench.attempt({"product.destroy", {}}, [&]() -> Result<std::unique_ptr<Confirmation>> {
        TRY([[maybe_unused]] const auto person, checkWitness(witness));
        return beginSecond(m_bench, witness, std::move(password));
    });
}

Result<SealReceipt> TrialMedicines::destroy(const KitOrder& order, const Confirmation& witness) {
    CHECK(order.deed == KitDeed::Destroy);
    const auto& second = static_cast<const SecondPerson&>(witness); // `beginWitness` makes no other
    return m_bench.attempt(attemptOf(order), [&]() -> Result<SealReceipt> {
        TRY_VOID(checkOrder(order));
        TRY_VOID(catchUp());
        TRY(const auto person, checkWitness(second.id));
        TRY(const auto signer, signerOf(m_bench, second, person));
        ledger::SignedNote note;
        std::vector<evidence::DestroyedKit> kits;
        for (const auto& label : order.kits)
            kits.push_back({label.gtin, label.serial});
        note.text = evidence::destructionText(m_bench.sealer.chain(), m_bench.sealer.author().id, order.reason, kits);
        note.signatures = {signer.sign(note.text)};
        auto planned = plan(order);
        for (auto& each : planned)
            each.act.witness = second.id;
        planned.front().more.emplace("confirmed", note.encode());
        TRY_VOID(judge(planned));
        return seal(planned);
    });
}

} // namespace

std::unique_ptr<Medicines> makeMedicines(Workbench& bench) { return std::make_unique<TrialMedicines>(bench); }

} // namespace caseseal::desk
