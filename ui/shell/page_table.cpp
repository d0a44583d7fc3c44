// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_table.h"

#include "pages/administration_page.h"
#include "pages/audit_trail_page.h"
#include "pages/backup_view.h"
#include "pages/consent_page.h"
#include "pages/exchange_page.h"
#include "pages/inspection_page.h"
#include "pages/integrity_page.h"
#include "pages/membership_view.h"
#include "pages/overview_page.h"
#include "pages/participants_page.h"
#include "pages/product_page.h"
#include "pages/queries_page.h"
#include "pages/reports_page.h"
#include "pages/review_page.h"
#include "pages/study_versions_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace caseseal::ui {

namespace {

struct PageNames {
    Q_DECLARE_TR_FUNCTIONS(PageNames)
};

const std::vector<std::string> kFormReaders = {"coordinator", "investigator", "monitor", "data-manager", "auditor"};

/// Whoever may issue a report or hand out evidence.
const std::vector<std::string> kReporters = {"admin",   "coordinator",  "investigator",
                                             "monitor", "data-manager", "auditor"};

/// The site sees its own trail too: a participant's history leads there.
const std::vector<std::string> kTrailReaders = kFormReaders;

/// As the desk has it (desk/review.h): not those who enter the data. They ask clause by clause too.
const std::vector<std::string> kReviewers = {"admin", "auditor", "data-manager", "monitor"};

/// Who asks participants, and who publishes what they are asked for.
const std::vector<std::string> kConsenters = {"admin", "coordinator", "investigator"};

/// Whoever may do something with a kit, and who looks after it.
const std::vector<std::string> kMedicine = {"pharmacist", "coordinator", "investigator", "monitor"};

/// Who takes data in and out, and who knows the other installations.
const std::vector<std::string> kExchangers = {"admin", "coordinator", "investigator", "data-manager"};

bool shares(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](const auto& one) { return std::find(b.begin(), b.end(), one) != b.end(); });
}

QWidget* makeOverview(DeskSession& session, WorkspacePort& workspace) { return new OverviewPage(session, workspace); }

QWidget* makeParticipants(DeskSession& session, WorkspacePort& workspace) {
    auto* page = new ParticipantsPage(session);
    QObject::connect(page, &ParticipantsPage::openForm, page,
                     [&workspace](const store::FormPlace& place) { workspace.openForm(place); });
    return page;
}

QWidget* makeQueries(DeskSession& session, WorkspacePort& workspace) { return new QueriesPage(session, workspace); }

QWidget* makeProduct(DeskSession& session, WorkspacePort&) { return new ProductPage(session); }

QWidget* makeIntegrity(DeskSession& session, WorkspacePort& workspace) {
    auto* page = new IntegrityPage(session, workspace.hasPage(PageId::Participants));
    QObject::connect(page, &IntegrityPage::goToField, page,
                     [&workspace](const store::ItemPlace& place) { workspace.goToField(place); });
    QObject::connect(page, &IntegrityPage::fileChosen, page,
                     [&workspace](const QString& file) { workspace.checkFile(file); });
    QObject::connect(page, &IntegrityPage::goToReports, page, [&workspace] { workspace.openPage(PageId::Reports); });
    return page;
}

QWidget* makeReports(DeskSession& session, WorkspacePort& workspace) {
    auto* page = new ReportsPage(session);
    QObject::connect(page, &ReportsPage::verifyAsked, page,
                     [&workspace](const QString& file) { workspace.checkFile(file); });
    return page;
}

QWidget* makeConsent(DeskSession& session, WorkspacePort& workspace) { return new ConsentPage(session, workspace); }

QWidget* makeExchange(DeskSession& session, WorkspacePort&) { return new ExchangePage(session); }

QWidget* makeTrail(DeskSession& session, WorkspacePort& workspace) {
    auto* page = new AuditTrailPage(session);
    QObject::connect(page, &AuditTrailPage::goToField, page,
                     [&workspace](const store::ItemPlace& place) { workspace.goToField(place); });
    return page;
}

QWidget* makeReview(DeskSession& session, WorkspacePort& workspace) { return new ReviewPage(session, workspace); }

QWidget* makeInspection(DeskSession& session, WorkspacePort& workspace) {
    return new InspectionPage(session, workspace);
}

QWidget* makeAdministration(DeskSession& session, WorkspacePort&) {
    auto* page = new AdministrationPage(session);
    auto* versions = new StudyVersionsView(session);
    QObject::connect(versions, &StudyVersionsView::adopted, page, &AdministrationPage::reloadAsked);
    page->addTab(PageNames::tr("Study versions"), versions);
    page->addTab(PageNames::tr("Ledger and policy"), new MembershipView(session));
    auto* backups = new BackupView(session);
    QObject::connect(backups, &BackupView::restored, page, &AdministrationPage::reloadAsked);
    page->addTab(PageNames::tr("Backup and archive"), backups);
    return page;
}

} // namespace

std::vector<PageRow> allPages() {
    return {
        {PageId::Overview, "page-overview", PageNames::tr("Overview"), {}, makeOverview},
        {PageId::Participants, "page-participants", PageNames::tr("Participants"), kFormReaders, makeParticipants},
        {PageId::Queries, "page-queries", PageNames::tr("Queries"), {}, makeQueries},
        {PageId::Consent, "page-consent", PageNames::tr("Consent"), kConsenters, makeConsent},
        {PageId::Product, "page-product", PageNames::tr("Product"), kMedicine, makeProduct},
        {PageId::Integrity, "page-integrity", PageNames::tr("Integrity"), {}, makeIntegrity},
        {PageId::AuditTrail, "page-audit-trail", PageNames::tr("Audit trail"), kTrailReaders, makeTrail},
        {PageId::Review, "page-review", PageNames::tr("Review"), kReviewers, makeReview},
        {PageId::Inspection, "page-inspection", PageNames::tr("Inspection"), kReviewers, makeInspection},
        {PageId::Reports, "page-reports", PageNames::tr("Reports"), kReporters, makeReports},
        {PageId::Exchange, "page-exchange", PageNames::tr("Exchange"), kExchangers, makeExchange},
        {PageId::Administration, "page-administration", PageNames::tr("Administration"), {"admin"}, makeAdministration},
    };
}

std::vector<PageRow> pagesFor(const std::vector<std::string>& roles) {
    auto pages = allPages();
    std::erase_if(pages, [&](const PageRow& page) { return !page.roles.empty() && !shares(page.roles, roles); });
    return pages;
}

} // namespace caseseal::ui
