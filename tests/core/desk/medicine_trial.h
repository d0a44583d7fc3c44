// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "work_trial.h"

#include "desk/medicines.h"

#include <algorithm>

/// The trial to work in with a pharmacist (paula) and medicine: the manufacturer's key is adopted, and its statement
/// about twelve kits of lot LOT-1 in the depot's stock is at hand.
namespace caseseal::desk::test {

using product::KitDeed;
using product::KitState;

inline const std::string kGtin = "09506000134352";
inline const std::string kOtherGtin = "04012345678901";

class MedicineTrial {
public:
    MedicineTrial() {
        const crypto::SecretBytes first(std::string_view("first-password-7"));
        must(trial.as("root").people().add("paula", "Name of paula", "Klinikum", {"pharmacist"}, first));
        trial.close();
        trial.clock->advanceMs(60'000);
        must(Desk::open(trial.folder(), "paula", first, &kWord(), trial.ports()));
        must(trial.as("root").medicines().adopt(settings()));
        for (const auto* subject : {"P-1", "P-2"})
            must(trial.as("nora").enrol(subject));
    }
    [[nodiscard]] product::MedicineSettings settings() const {
        product::MedicineSettings out;
        out.products.push_back({kGtin, "Studymed 10 mg", maker.verifierKey(), product::ColdChainRules()});
        out.products.push_back({kOtherGtin, "Placebo", maker.verifierKey(), std::nullopt});
        out.doseItem = "I.HB";
        return out;
    }
    [[nodiscard]] static std::string serial(int number) { return "K" + std::to_string(number); }
    [[nodiscard]] std::string statement(int first = 1, int last = 12, const std::string& lot = "LOT-1") const {
        return product::encodeKitStatement(plain(first, last, lot), maker);
    }
    [[nodiscard]] static product::KitStatement plain(int first, int last, const std::string& lot) {
        product::KitStatement out{kGtin, lot, "2026-12-31", "Depot", 30, {}};
        for (int number = first; number <= last; ++number)
            out.kits.push_back({serial(number), std::to_string(1000 + number)});
        return out;
    }
    [[nodiscard]] static product::KitLabel label(int number, const std::string& lot = {}) {
        return {kGtin, serial(number), lot, {}};
    }
    [[nodiscard]] static KitOrder order(KitDeed deed, int number, const std::string& place = {}) {
        KitOrder out;
        out.deed = deed;
        out.kits = {label(number)};
        out.place = place;
        if (deed == KitDeed::Allocate || deed == KitDeed::Dispense || deed == KitDeed::Return)
            out.participant = "P-1";
        return out;
    }
    /// All twelve, sent to the site.
    void ship() {
        auto& medicines = trial.as("paula").medicines();
        must(medicines.commission(statement()));
        auto out = order(KitDeed::Ship, 1, "Depot");
        for (int number = 2; number <= 12; ++number)
            out.kits.push_back(label(number));
        out.to = "Klinikum";
        must(medicines.act(out));
    }
    /// Readings every ten minutes from now on, of these degrees; the clock goes on with them.
    [[nodiscard]] LoggerFile logger(const std::vector<double>& degrees) {
        std::string text = "logger,TL-0042\nzone,+00:00\nunit,C\ntime,temperature\n";
        for (const double each : degrees) {
            text += base::encodeTime(trial.clock->now()).substr(0, 19) + "," +
                    QString::number(each, 'f', 1).toStdString() + "\n";
            trial.clock->advanceMs(600'000);
        }
        return must(readLoggerFile(base::bytesOf(text)));
    }
    /// Kits from first to last come in, cold enough, and are released.
    void stock(int first, int last) {
        auto& medicines = trial.as("paula").medicines();
        const auto file = logger({4, 5, 5, 4});
        auto in = order(KitDeed::Receive, first);
        for (int number = first + 1; number <= last; ++number)
            in.kits.push_back(label(number));
        must(medicines.receive(in, &file));
        in.deed = KitDeed::Release;
        must(medicines.act(in));
    }
    [[nodiscard]] static KitState state(Medicines& medicines, int number) {
        const auto* kit = must(medicines.record())->book().find(kGtin, serial(number));
        return kit ? kit->state : KitState::Unknown;
    }

    WorkTrial trial;
    ledger::NoteSigner maker{"maker.example", crypto::SigningKey::make(crypto::Algorithm::Ed25519)};
};

/// The sentence of a refusal.
template<typename T>
std::string whyNot(const base::Result<T>& result) {
    return result ? std::string() : result.error().message;
}

} // namespace caseseal::desk::test
