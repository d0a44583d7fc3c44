// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/report_kinds.h"

#include "words/words.h"

#include <QCoreApplication>

namespace caseseal::ui::words {

namespace {
struct Kinds {
    Q_DECLARE_TR_FUNCTIONS(ReportKinds)
};
} // namespace

KindWords reportKind(std::string_view kind) {
    if (kind == "audit")
        return {Kinds::tr("Audit report"), Kinds::tr("The verdict, what it rests on, persons, every change")};
    if (kind == "casebook")
        return {Kinds::tr("Casebook"), Kinds::tr("One participant: forms, histories, signatures, queries")};
    if (kind == "changes")
        return {Kinds::tr("List of changes"), Kinds::tr("What was changed, by whom, when and why")};
    if (kind == "persons")
        return {Kinds::tr("Persons and delegations"), Kinds::tr("Roles and keys, who entered data, who delegated")};
    if (kind == "erasure")
        return {Kinds::tr("Certificate of erasure"), Kinds::tr("What was erased, by whom, when and why")};
    if (kind == "consent")
        return {Kinds::tr("Receipt of consents"), Kinds::tr("What one participant agreed to, signed by whom; to keep")};
    if (kind == "accountability")
        return {Kinds::tr("Accountability log"),
                Kinds::tr("The medicine: every kit of every place, and what became of it")};
    if (kind == "inspection")
        return {Kinds::tr("Inspection"), Kinds::tr("The answer to one clause and the entries behind it")};
    if (kind == "certificate")
        return {Kinds::tr("Integrity certificate"), Kinds::tr("One page with the checkpoint as a QR code")};
    return {text(kind), {}};
}

} // namespace caseseal::ui::words
