// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/file.h"
#include "desk/practice.h"

#include <QTemporaryDir>

/// The real practice trial, made once for a test program, and the passwords of its persons.
struct PracticeDesk {
    QTemporaryDir folder;
    caseseal::desk::Ports ports;
    std::vector<caseseal::desk::PracticePerson> persons;
    std::string trouble;

    PracticeDesk() {
        ports.clock = std::make_shared<caseseal::base::SystemClock>();
        ports.seenHeadsFolder = (folder.path() + QStringLiteral("/heads")).toStdString();
        std::filesystem::create_directories(ports.seenHeadsFolder);
        const auto odm = caseseal::base::loadFile(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml");
        caseseal::base::NoProgress quiet;
        auto made = odm ? caseseal::desk::makePracticeTrial(folder.path().toStdString(), *odm, ports, quiet)
                        : caseseal::base::Result<std::vector<caseseal::desk::PracticePerson>>(odm.error());
        if (made)
            persons = std::move(*made);
        else
            trouble = made.error().message;
    }
    [[nodiscard]] std::filesystem::path trial() const {
        return std::filesystem::path(folder.path().toStdString()) / "practice.caseseal";
    }
    [[nodiscard]] const caseseal::desk::PracticePerson* withRole(const std::string& role) const {
        for (const auto& person : persons)
            if (person.role == role)
                return &person;
        return nullptr;
    }
    [[nodiscard]] caseseal::base::Result<std::unique_ptr<caseseal::desk::Desk>> open(const std::string& role) const {
        const auto* person = withRole(role);
        if (!person)
            return caseseal::base::badInput("nobody has the role " + role);
        return caseseal::desk::Desk::open(
            trial(), person->id, caseseal::crypto::SecretBytes(std::string_view(person->password)), nullptr, ports);
    }
};
