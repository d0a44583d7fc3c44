// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/form_work.h"

#include "doors.h"

/// Private to the room: FormWork over a trial. Its parts: acts on forms (form_work.cpp), visits (form_visits.cpp),
/// double entry (double_entry.cpp).
namespace caseseal::desk {

class TrialFormWork final : public FormWork {
public:
    explicit TrialFormWork(Workbench& bench) : m_bench(bench) {}
    Result<std::string> whyNot(const FormAct& act) override;
    Result<SealReceipt> act(const FormAct& act) override;
    Result<BulkReceipt> actOnMany(const std::string& act, const std::vector<FormPlace>& forms,
                                  const std::string& reason) override;
    Result<BulkReceipt> sign(const std::vector<FormPlace>& forms, const std::string& meaning,
                             const crypto::SecretBytes& password) override;
    Result<std::vector<SignatureInfo>> signatures(const FormPlace& form) override;
    Result<std::vector<ItemKey>> missing(const FormPlace& form) override;
    Result<SealReceipt> requestUnlock(const FormPlace& form, const std::string& reason) override;
    Result<SealReceipt> denyUnlock(const FormPlace& form, const std::string& reason) override;
    Result<std::vector<VisitState>> visits(const std::string& subject) override;
    Result<std::vector<FormPlace>> notAsked(const std::string& subject) override;
    Result<SealReceipt> schedule(const std::string& subject, const std::string& event, const std::string& eventRepeat,
                                 const std::string& date, const std::string& reason) override;
    Result<SealReceipt> skip(const std::string& subject, const std::string& event, const std::string& eventRepeat,
                             const std::string& reason) override;
    Result<std::string> nextRepeat(const std::string& subject, const std::string& event) override;
    Result<SealReceipt> withdraw(const std::string& subject, const std::string& reason) override;
    Result<DoubleEntry> compareSecond(const FormPlace& form, const std::vector<ItemDraft>& second) override;
    Result<SealReceipt> completeSecond(const FormPlace& form, const std::vector<ItemDraft>& second,
                                       const std::vector<Settled>& settled, const std::string& reason) override;
    Result<SealReceipt> setSdvPlan(const store::SdvPlan& plan) override;

private:
    [[nodiscard]] store::Projection& projection() { return m_bench.trial->projection(); }
    [[nodiscard]] Result<FormPlace> resolve(const FormPlace& form);
    /// The entry of an act that can be done. Refused says why not.
    [[nodiscard]] Result<evidence::Entry> plan(const FormAct& act);
    [[nodiscard]] Result<evidence::Entry> planSignature(const FormPlace& form, const std::string& meaning);
    [[nodiscard]] Result<void> addItems(const FormAct& act, const FormPlace& place, evidence::Json::Object& data);
    [[nodiscard]] Result<BulkReceipt> sealMany(const std::string& act, const std::vector<FormPlace>& forms,
                                               const std::function<Result<evidence::Entry>(const FormPlace&)>& planOne);
    [[nodiscard]] Result<void> checkSubject(const std::string& subject);
    [[nodiscard]] Result<evidence::Entry> planVisit(const std::string& act, const std::string& subject,
                                                    const std::string& event, const std::string& eventRepeat);
    [[nodiscard]] Result<DoubleEntry> typedFirst(const FormPlace& form);

    Workbench& m_bench;
};

} // namespace caseseal::desk
