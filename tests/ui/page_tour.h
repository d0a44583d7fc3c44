// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "practice_desk.h"

#include "desk/queries.h"
#include "pages/form_page.h"
#include "pages/participant_page.h"
#include "pages/participants_page.h"
#include "pages/study_versions_view.h"
#include "shell/main_window.h"
#include "shell/workspace.h"
#include "widgets/history_popover.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <functional>

/// Where tests and pictures go in the window beyond the pages of somebody's rail, which they find there: each stop
/// starts where the one before ended. In a test function only.
namespace page_tour {

using caseseal::ui::FormPage;
using caseseal::ui::MainWindow;
using caseseal::ui::ParticipantsPage;

struct Stop {
    const char* name;
    std::function<void(MainWindow&)> go;
};

inline constexpr const char* kRoles[] = {"coordinator", "investigator", "monitor", "data-manager", "admin", "auditor"};

/// Before a log-in.
inline QList<Stop> beforeLogIn(const PracticeDesk& practice) {
    return {
        {"welcome",
         [&practice](MainWindow& window) { window.choose(QString::fromStdString(practice.trial().string())); }},
        {"new-trial",
         [](MainWindow& window) {
             window.welcome().newTrial(QStringLiteral(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml"));
             QTest::qWait(300);
         }},
        {"verify-refused",
         [](MainWindow& window) {
             window.welcome().verifyFile(QStringLiteral(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml"));
             QTest::qWait(300);
         }},
        {"login-refused",
         [&practice](MainWindow& window) {
             window.choose(QString::fromStdString(practice.trial().string()));
             auto* password = window.findChild<QLineEdit*>(QStringLiteral("password"));
             password->setText(QStringLiteral("wrong password"));
             QTest::keyClick(password, Qt::Key_Return);
             QTRY_VERIFY_WITH_TIMEOUT(password->isEnabled(), 120000);
         }},
    };
}

/// After a log-in, for the role that enters data; each starts where the one before ended.
inline QList<Stop> inForms() {
    return {
        {"form",
         [](MainWindow& window) {
             auto& desk = window.workspace()->session().desk();
             const auto states = desk.projection().formStates();
             QVERIFY(states);
             const auto open = std::ranges::find_if(*states, [](const auto& state) {
                 return state.place.form == "FO.VITALS" && state.values > 3 && !state.frozen && !state.locked;
             });
             QVERIFY(open != states->end());
             Q_EMIT window.findChild<ParticipantsPage*>()->openForm(open->place);
             auto* form = window.findChild<FormPage*>();
             QVERIFY(form);
             QTRY_VERIFY(form->isVisible() && form->isOpen());
             form->buildAll();
         }},
        {"form-history",
         [](MainWindow& window) {
             auto* form = window.findChild<FormPage*>();
             for (auto* line : form->findChildren<QLineEdit*>())
                 if (line->isVisible() && line->isEnabled() && !line->text().isEmpty()) {
                     line->setFocus();
                     break;
                 }
             QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
             QTest::qWait(50);
         }},
        {"form-reason",
         [](MainWindow& window) {
             auto* form = window.findChild<FormPage*>();
             if (form->history().isVisible())
                 form->history().close();
             for (auto* line : form->findChildren<QLineEdit*>())
                 if (line->isVisible() && line->isEnabled() && !line->text().isEmpty()) {
                     line->setFocus();
                     line->selectAll();
                     QTest::keyClicks(line, QStringLiteral("17"));
                     QTest::keyClick(line, Qt::Key_Tab);
                     break;
                 }
             form->seal(); // refused: the reason is missing
             QTest::qWait(50);
         }},
        {"form-leave",
         [](MainWindow& window) {
             window.findChild<FormPage*>()->leave([] {});
             QTest::qWait(50);
         }},
    };
}

inline void openAccount(MainWindow& window) {
    window.findChild<QAbstractButton*>(QStringLiteral("account"))->click();
    window.findChild<QLineEdit*>(QStringLiteral("ownNewPassword"))->setText(QStringLiteral("short"));
    window.findChild<QAbstractButton*>(QStringLiteral("ownPasswordChange"))->click(); // refused
    window.findChild<QAbstractButton*>(QStringLiteral("ownKeyRenew"))->click();
    QTest::qWait(50);
}
/// What another version of the practice study would change.
inline void previewVersion(MainWindow& window) {
    const auto xml = caseseal::base::loadFile(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml");
    QVERIFY(xml);
    std::string text(xml->begin(), xml->end());
    const auto change = [&](std::string_view what, std::string_view with) {
        const auto at = text.find(what);
        QVERIFY2(at != std::string::npos, std::string(what).c_str());
        text.replace(at, what.size(), with);
    };
    change(R"(IT.DM.SEX == "2")", R"(IT.DM.SEX != "1")");
    change(R"(CollectionExceptionConditionOID="CO.MALE")", "");
    change(R"(SoftHard="Soft")", R"(SoftHard="Hard")");
    change(R"(DataType="integer")", R"(DataType="float")");
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("next.xml"));
    QVERIFY(caseseal::base::saveFileDurably(file.toStdString(),
                                            {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}));
    window.findChild<caseseal::ui::StudyVersionsView*>()->preview(file);
    auto* changes = window.findChild<QTableView*>(QStringLiteral("versionChanges"));
    QTRY_VERIFY_WITH_TIMEOUT(changes->isVisible() && changes->model()->rowCount() > 3, 60'000);
}

/// The tabs of the administrator's page, what they ask for, and the page that everybody has.
inline QList<Stop> inAdministration() {
    const auto click = [](MainWindow& window, const char* name) {
        window.findChild<QAbstractButton*>(QLatin1String(name))->click();
        QTest::qWait(50);
    };
    return {
        {"administration-log", [click](MainWindow& window) { click(window, "tab1"); }},
        {"administration-versions", [click](MainWindow& window) { click(window, "tab2"); }},
        {"administration-difference", &previewVersion},
        {"administration-ledger", [click](MainWindow& window) { click(window, "tab3"); }},
        {"administration-join", [click](MainWindow& window) { click(window, "ledgerJoin"); }},
        {"administration-member",
         [click](MainWindow& window) {
             click(window, "policyCancel");
             click(window, "partyAdd");
         }},
        {"administration-quorum",
         [click](MainWindow& window) {
             click(window, "policyCancel");
             click(window, "quorumChange");
         }},
        {"administration-other",
         [click](MainWindow& window) {
             click(window, "tab0");
             window.findChild<QTableView*>(QStringLiteral("people"))->selectRow(1);
         }},
        {"administration-reset", [click](MainWindow& window) { click(window, "personReset"); }},
        {"administration-add",
         [click](MainWindow& window) {
             click(window, "personCancel");
             click(window, "personAdd");
         }},
        {"account", &openAccount},
    };
}

/// What a form shows to those who review it: the first one that is complete and has an open query, or none.
inline void openForReview(MainWindow& window) {
    auto& desk = window.workspace()->session().desk();
    const auto states = desk.projection().formStates();
    QVERIFY(states);
    const auto found = std::ranges::max_element(*states, {}, [](const auto& state) {
        const bool open = state.complete && !state.frozen && !state.locked && !state.isSigned && state.values > 3;
        return std::pair(open, state.openQueries);
    });
    QVERIFY(found != states->end());
    window.workspace()->openForm(found->place);
    auto* form = window.findChild<FormPage*>();
    QVERIFY(form);
    QTRY_VERIFY(form->isVisible() && form->isOpen());
    form->buildAll();
}

inline void actOnForm(MainWindow& window, const char* name) {
    auto* act = window.findChild<QAction*>(QLatin1String(name));
    QVERIFY2(act && act->isEnabled(), name);
    act->trigger();
    QTest::qWait(50);
}

inline QList<Stop> inReview(std::string_view role) {
    QList<Stop> stops{{"review", &openForReview}};
    if (role == "investigator")
        stops.push_back({"sign", [](MainWindow& window) { actOnForm(window, "form.sign"); }});
    if (role == "monitor")
        stops.push_back({"new-query", [](MainWindow&) {
                             QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4);
                             QTest::qWait(50);
                         }});
    if (role == "data-manager") {
        stops.push_back({"database", [](MainWindow& window) {
                             window.workspace()->openPage(caseseal::ui::PageId::Exchange);
                             auto* look = window.findChild<QAbstractButton*>(QStringLiteral("lockLook"));
                             look->click();
                             QTRY_VERIFY_WITH_TIMEOUT(look->isEnabled(), 60'000);
                         }});
        stops.push_back({"review-again", &openForReview});
    }
    if (role == "data-manager")
        stops.push_back({"past", [](MainWindow& window) { actOnForm(window, "past"); }});
    stops.push_back({"locked", [](MainWindow& window) {
                         window.lock();
                         QTest::qWait(50);
                     }});
    return stops;
}

/// After a log-in, beyond the rail.
inline QList<Stop> insideFor(std::string_view role) {
    if (role == "coordinator")
        return inForms();
    if (role == "admin")
        return inAdministration();
    return role == "auditor" ? QList<Stop>() : inReview(role);
}

} // namespace page_tour
