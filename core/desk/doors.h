// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workbench.h"

#include <memory>

/// Private to the room: makes the Desk's doors. Each holds the workbench by reference.
namespace caseseal::desk {

class Anchors;
class Alarms;
class Archives;
class Backups;
class DatabaseLocks;
class Clauses;
class Consents;
class Disclosures;
class Exports;
class Medicines;
class Imports;
class Proofs;
class Drill;
class Drafts;
class Erasures;
class Membership;
class People;
class FormWork;
class Queries;
class Reports;
class Review;
class Sharing;
class Tasks;
class StudyVersions;
class Trail;

[[nodiscard]] std::unique_ptr<Drafts> makeDrafts(Workbench& bench);
[[nodiscard]] std::unique_ptr<Anchors> makeAnchors(Workbench& bench);
[[nodiscard]] std::unique_ptr<Alarms> makeAlarms(Workbench& bench);
[[nodiscard]] std::unique_ptr<Archives> makeArchives(Workbench& bench);
[[nodiscard]] std::unique_ptr<Backups> makeBackups(Workbench& bench);
[[nodiscard]] std::unique_ptr<Clauses> makeClauses(Workbench& bench);
[[nodiscard]] std::unique_ptr<Consents> makeConsents(Workbench& bench);
[[nodiscard]] std::unique_ptr<Disclosures> makeDisclosures(Workbench& bench);
[[nodiscard]] std::unique_ptr<Sharing> makeSharing(Workbench& bench);
[[nodiscard]] std::unique_ptr<DatabaseLocks> makeDatabaseLocks(Workbench& bench);
[[nodiscard]] std::unique_ptr<Exports> makeExports(Workbench& bench, Disclosures& disclosures);
[[nodiscard]] std::unique_ptr<Medicines> makeMedicines(Workbench& bench);
[[nodiscard]] std::unique_ptr<Imports> makeImports(Workbench& bench);
[[nodiscard]] std::unique_ptr<Proofs> makeProofs(Workbench& bench);
[[nodiscard]] std::unique_ptr<Erasures> makeErasures(Workbench& bench);
[[nodiscard]] std::unique_ptr<Membership> makeMembership(Workbench& bench);
[[nodiscard]] std::unique_ptr<Drill> makeDrill(Workbench& bench);
[[nodiscard]] std::unique_ptr<Reports> makeReports(Workbench& bench);
[[nodiscard]] std::unique_ptr<Trail> makeTrail(Workbench& bench);
[[nodiscard]] std::unique_ptr<Review> makeReview(Workbench& bench);
[[nodiscard]] std::unique_ptr<StudyVersions> makeStudyVersions(Workbench& bench);

[[nodiscard]] std::unique_ptr<People> makePeople(Workbench& bench);
[[nodiscard]] std::unique_ptr<FormWork> makeFormWork(Workbench& bench);
[[nodiscard]] std::unique_ptr<Queries> makeQueries(Workbench& bench);
[[nodiscard]] std::unique_ptr<Tasks> makeTasks(Workbench& bench, FormWork& forms, Queries& queries,
                                               Medicines& medicines);

} // namespace caseseal::desk
