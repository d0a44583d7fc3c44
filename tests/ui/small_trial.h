// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "desk/people.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <set>

/// A trial of the practice study with a coordinator and a monitor, on disk, for tests of pages. The clock is ours.
class SmallTrial {
public:
    /// Empty where all went well, else why not.
    QString make() {
        QFile file(QStringLiteral(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml"));
        return file.open(QIODevice::ReadOnly) ? make(file.readAll()) : QStringLiteral("no practice study");
    }
    QString make(const QByteArray& xml) {
        caseseal::desk::NewTrial trial;
        trial.folder = folder();
        trial.odm.assign(xml.begin(), xml.end());
        trial.site = "Klinikum Sued";
        trial.adminId = "admin";
        trial.adminName = "A. Admin";
        auto admin = caseseal::desk::Desk::create(trial, caseseal::crypto::SecretBytes("admin-pass-1"), ports());
        if (!admin)
            return QString::fromStdString(admin.error().message);
        for (const auto& [id, name, role] : {std::tuple{"nora", "N. Lindqvist", "coordinator"},
                                             {"otto", "O. Berg", "coordinator"},
                                             {"ida", "I. Vest", "investigator"},
                                             {"tom", "T. Brand", "monitor"},
                                             {"dm", "D. Meyer", "data-manager"}})
            if (auto added = (*admin)->people().add(id, name, "Klinikum", {role},
                                                    caseseal::crypto::SecretBytes(std::string_view(kFirstPassword)));
                !added)
                return QString::fromStdString(added.error().message);
        return {};
    }

    /// Logs in; the first time with a new password, as every person must.
    std::unique_ptr<caseseal::desk::Desk> open(const std::string& id) {
        const caseseal::crypto::SecretBytes first{std::string_view(kFirstPassword)},
            own{std::string_view(kOwnPassword)};
        auto desk = m_known.contains(id) ? caseseal::desk::Desk::open(folder(), id, own, nullptr, ports())
                                         : caseseal::desk::Desk::open(folder(), id, first, &own, ports());
        if (!desk) {
            qWarning("%s", desk.error().message.c_str());
            return {};
        }
        m_known.insert(id);
        return std::move(*desk);
    }

    std::unique_ptr<caseseal::desk::Desk> openAdmin() {
        auto desk = caseseal::desk::Desk::open(folder(), "admin", caseseal::crypto::SecretBytes("admin-pass-1"),
                                               nullptr, ports());
        return desk ? std::move(*desk) : nullptr;
    }

    std::shared_ptr<caseseal::base::FixedClock> clock = std::make_shared<caseseal::base::FixedClock>(
        caseseal::base::UtcTime{1'794'837'600'000}, 60); // 16 Nov 2026, 13:20 UTC

    static constexpr const char* kOwnPassword = "own-pass-12";
    static constexpr const char* kFirstPassword = "first-pass-1"; ///< as the administrator gives it
    std::filesystem::path folder() const { return (m_dir.path() + QStringLiteral("/small.caseseal")).toStdString(); }
    caseseal::desk::Ports ports() const { return {clock, {}}; }
    /// The person has logged in elsewhere and taken the password of their own.
    void knowsOwnPassword(const std::string& id) { m_known.insert(id); }

private:
    QTemporaryDir m_dir;
    std::set<std::string> m_known;
};
