// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "small_study.h"

#include "desk/desk.h"
#include "desk/people.h"

#include <QTemporaryDir>

#define OK(expression)                                                                                                 \
    do {                                                                                                               \
        const auto& okResult = (expression);                                                                           \
        QVERIFY2(okResult.has_value(), okResult.has_value() ? "" : okResult.error().message.c_str());                  \
    } while (false)

/// The small study's trial on disk with an administrator, a coordinator (nora), an investigator (elias), a monitor
/// (tom) and a data manager (marta), all with passwords of their own. The clock is ours.
class StaffedTrial {
public:
    std::shared_ptr<caseseal::base::FixedClock> clock =
        std::make_shared<caseseal::base::FixedClock>(caseseal::base::parseTime("2026-11-22T08:00:00.000Z").value(), 60);

    caseseal::base::Result<void> make() {
        using namespace caseseal;
        desk::NewTrial trial;
        trial.folder = folder() / "t.caseseal";
        trial.odm = smallStudy();
        trial.site = "Klinikum";
        trial.adminId = "root";
        trial.adminName = "Rosa Admin";
        TRY(auto admin, desk::Desk::create(trial, secret("admin-password-1"), ports()));
        for (const auto& [id, role] : kStaff)
            TRY_VOID(admin->people().add(id, std::string("Name of ") + id, "Org", {role}, secret("first-password-1")));
        admin.reset();
        for (const auto& [id, role] : kStaff) {
            const auto own = secret("second-password-1");
            TRY_VOID(desk::Desk::open(trial.folder, id, secret("first-password-1"), &own, ports()));
        }
        return {};
    }
    caseseal::base::Result<std::unique_ptr<caseseal::desk::Desk>> open(const std::string& id) {
        clock->advanceMs(60'000);
        return caseseal::desk::Desk::open(folder() / "t.caseseal", id,
                                          secret(id == "root" ? "admin-password-1" : "second-password-1"), nullptr,
                                          ports());
    }
    [[nodiscard]] std::filesystem::path folder() const { return m_dir.path().toStdString(); }

    static caseseal::desk::ItemDraft draft(const char* item, std::optional<std::string> value,
                                           const char* reason = "") {
        caseseal::desk::ItemDraft out;
        out.group = "IG.VS";
        out.item = item;
        out.value = std::move(value);
        out.reason = reason;
        if (out.item == "I.SYS" && out.value)
            out.unit = "MU.MMHG";
        return out;
    }

private:
    static constexpr std::pair<const char*, const char*> kStaff[] = {
        {"nora", "coordinator"}, {"elias", "investigator"}, {"tom", "monitor"}, {"marta", "data-manager"}};
    static caseseal::crypto::SecretBytes secret(const char* text) {
        return caseseal::crypto::SecretBytes(std::string_view(text));
    }
    caseseal::desk::Ports ports() { return {clock, folder() / "heads"}; }
    QTemporaryDir m_dir;
};
