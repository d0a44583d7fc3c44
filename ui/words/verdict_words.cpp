// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/verdict_words.h"

#include "words/words.h"

#include <QCoreApplication>

namespace caseseal::ui::words {

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

bool isAnyOf(const std::string& code, std::initializer_list<const char*> codes) {
    for (const char* one : codes)
        if (code == one)
            return true;
    return false;
}

/// The families of the format's codes; each has one meaning for the person.
enum class Family { Entry, Chain, Author, Rule, Ledger, Anchor, Projection, File, Report, Other };

Family familyOf(const std::string& code) {
    if (isAnyOf(code, {"entry-root", "entry-count", "entry-missing", "entry-malformed"}))
        return Family::Entry;
    if (isAnyOf(code, {"seal-malformed", "seal-missing", "seal-order", "seal-signature"}))
        return Family::Chain;
    if (isAnyOf(code, {"author-unknown", "author-disabled", "role-mismatch", "act-forbidden"}))
        return Family::Author;
    if (isAnyOf(code, {"subject-counter", "value-history", "home-chain", "signature-coverage"}))
        return Family::Rule;
    if (code.starts_with("ledger-") || code == "after-bound")
        return Family::Ledger;
    if (code == "anchor-invalid")
        return Family::Anchor;
    if (code == "projection-altered")
        return Family::Projection;
    if (isAnyOf(code, {"study-hash", "document-hash"}))
        return Family::File;
    return code == "report-mismatch" ? Family::Report : Family::Other;
}

QString entryTitle(const std::string& code) {
    if (code == "entry-missing")
        return VerdictWords::tr("A sealed entry is missing");
    if (code == "entry-count")
        return VerdictWords::tr("A seal holds another number of entries than was sealed");
    if (code == "entry-malformed")
        return VerdictWords::tr("A sealed entry can no longer be read");
    return VerdictWords::tr("A stored value was altered after it was sealed");
}

QString chainTitle(const std::string& code) {
    if (code == "seal-missing")
        return VerdictWords::tr("Seals are missing");
    if (code == "seal-order")
        return VerdictWords::tr("Seals do not follow each other as they were made");
    if (code == "seal-signature")
        return VerdictWords::tr("A signature does not fit its seal");
    return VerdictWords::tr("A seal can no longer be read");
}

QString authorTitle(const std::string& code) {
    if (code == "author-unknown")
        return VerdictWords::tr("A seal names a person whom this trial does not know");
    if (code == "author-disabled")
        return VerdictWords::tr("A disabled person sealed something");
    return VerdictWords::tr("A person did what the role does not allow");
}

QString ruleTitle(const std::string& code) {
    if (code == "subject-counter")
        return VerdictWords::tr("The count of a participant's entries has a gap");
    if (code == "signature-coverage")
        return VerdictWords::tr("A signature covers other values than those in the record");
    return VerdictWords::tr("A value does not follow from the one before it");
}

QString ledgerTitle(const std::string& code) {
    if (code == "ledger-quorum")
        return VerdictWords::tr("Fewer witnesses confirmed the ledger than the policy asks for");
    if (code == "ledger-consistency")
        return VerdictWords::tr("The ledger was rewritten");
    if (code == "ledger-inclusion" || code == "ledger-missing")
        return VerdictWords::tr("A seal is not on the ledger that claims to hold it");
    return VerdictWords::tr("The ledger does not hold what this trial says");
}

QString titleOf(const std::string& code) {
    switch (familyOf(code)) {
    case Family::Entry:
        return entryTitle(code);
    case Family::Chain:
        return chainTitle(code);
    case Family::Author:
        return authorTitle(code);
    case Family::Rule:
        return ruleTitle(code);
    case Family::Ledger:
        return ledgerTitle(code);
    case Family::Anchor:
        return VerdictWords::tr("A time anchor does not hold");
    case Family::Projection:
        return VerdictWords::tr("A page would show something else than was sealed");
    case Family::File:
        return VerdictWords::tr("An attached file was altered");
    case Family::Report:
        return VerdictWords::tr("The report is not as it was issued");
    case Family::Other:
        break;
    }
    if (code == "report-not-sealed")
        return VerdictWords::tr("Nothing binds what the pages of this report show");
    return VerdictWords::tr("Something differs from what was sealed");
}

QString meaningOf(const evidence::Finding& finding) {
    const bool oneValue = !finding.place.item.empty();
    switch (familyOf(finding.code)) {
    case Family::Entry:
        return oneValue ? VerdictWords::tr("This one value cannot be relied on until it is restored.")
                        : VerdictWords::tr("What this seal holds cannot be relied on until it is restored.");
    case Family::Chain:
        return VerdictWords::tr(
            "Data of this part of the chain may be missing or replaced. Seals before it still hold.");
    case Family::Author:
        return VerdictWords::tr("The entry is unchanged, but it was not made by somebody who may make it.");
    case Family::Rule:
        return VerdictWords::tr("The history of this value is not whole, or a signature stands under other values.");
    case Family::Ledger:
        return VerdictWords::tr("The entries may be unchanged, but the ledger does not prove it.");
    case Family::Anchor:
        return VerdictWords::tr("The time of these seals is only this machine's claim.");
    case Family::Projection:
        return VerdictWords::tr("The sealed entry is unchanged. The table that pages read was altered beside it.");
    case Family::File:
        return VerdictWords::tr("The file cannot be relied on; entries that name it still hold.");
    case Family::Report:
        return VerdictWords::tr("Do not rely on the pages of this report; its evidence can be checked.");
    case Family::Other:
        break;
    }
    return VerdictWords::tr("Do not rely on this place until the cause is known.");
}

QList<Step> stepsOf(const evidence::Finding& finding) {
    const bool oneValue = !finding.place.item.empty();
    QList<Step> steps;
    steps << (oneValue ? Step{VerdictWords::tr("Do not correct the value"),
                              VerdictWords::tr("A correction would hide the cause.")}
                       : Step{VerdictWords::tr("Do not go on with this trial here"),
                              VerdictWords::tr("More entries would hide the cause.")});
    steps << Step{VerdictWords::tr("Keep the evidence as it is"),
                  VerdictWords::tr("Save an evidence file now; it holds this finding.")};
    steps << Step{VerdictWords::tr("Tell the sponsor and your IT"),
                  VerdictWords::tr("Give them the finding. They hold copies of their own.")};
    steps << Step{VerdictWords::tr("Restore from a matching copy"),
                  VerdictWords::tr("By an administrator, with a reason. The restoring is itself sealed.")};
    return steps;
}

} // namespace

FindingWords describe(const evidence::Finding& finding) {
    return {titleOf(finding.code), meaningOf(finding), stepsOf(finding)};
}

QString verdictTitle(const evidence::Verdict& verdict) {
    switch (verdict.kind) {
    case evidence::VerdictKind::Intact:
        return VerdictWords::tr("Intact");
    case evidence::VerdictKind::Unreadable:
        return VerdictWords::tr("This cannot be read as evidence");
    case evidence::VerdictKind::Altered:
        break;
    }
    if (verdict.findingsTotal == 1 && !verdict.findings.empty())
        return describe(verdict.findings.front()).title;
    return VerdictWords::tr("%n places differ from what was sealed", nullptr, static_cast<int>(verdict.findingsTotal));
}

QString verdictDetail(const evidence::Verdict& verdict) {
    const evidence::Counts& counts = verdict.counts;
    if (verdict.kind == evidence::VerdictKind::Unreadable)
        return VerdictWords::tr("That says nothing about the data. Ask for the file again, or for another copy.");
    const QString figures = VerdictWords::tr("%1 entries in %2 seals checked, %3 of them on the ledger.")
                                .arg(number(counts.entries), number(counts.seals), number(counts.logged));
    if (verdict.kind == evidence::VerdictKind::Intact)
        return VerdictWords::tr("Unchanged since entry.") + QLatin1Char(' ') + figures;
    return figures + QLatin1Char(' ') + VerdictWords::tr("Nothing has been repaired or overwritten.");
}

QString assurance(std::string_view word) {
    const QString plain = text(word);
    if (word == "self-signed")
        return VerdictWords::tr("Signed by this installation's own keys only; nobody outside confirms it.");
    if (word == "logged")
        return VerdictWords::tr("On the ledger: each seal has its place there.");
    if (word.starts_with("witnessed "))
        return VerdictWords::tr("Witnessed %1: others confirm that the ledger only grows.").arg(plain.mid(10));
    if (word.starts_with("report sealed by "))
        return VerdictWords::tr("The report is as %1 issued it, to the last byte.").arg(plain.mid(17));
    if (word.starts_with("time-anchored"))
        return VerdictWords::tr("Time-anchored: outside clocks bound when the seals were made.");
    if (word.starts_with("policy-from-bundle"))
        return VerdictWords::tr(
            "Judged by the policy that it brings itself. Compare its keys with those that you know.");
    return plain;
}

QString alarm(const evidence::Finding& finding, const QString& place, const QString& time) {
    const QString what = describe(finding).title;
    if (place.isEmpty())
        return VerdictWords::tr("%1, found %2. Nobody has confirmed having looked at it yet").arg(what, time);
    return VerdictWords::tr("%1, found %2: %3. Nobody has confirmed having looked at it yet").arg(what, time, place);
}

QString jobStep(const QString& what) {
    if (what == QLatin1String("seals"))
        return VerdictWords::tr("Seals and signatures");
    if (what == QLatin1String("entries"))
        return VerdictWords::tr("Entries against their seals");
    if (what == QLatin1String("ledger"))
        return VerdictWords::tr("Ledger proofs");
    if (what == QLatin1String("tiles"))
        return VerdictWords::tr("Ledger tiles");
    if (what == QLatin1String("projections"))
        return VerdictWords::tr("Pages against the sealed entries");
    if (what == QLatin1String("heads"))
        return VerdictWords::tr("Heads kept outside the file");
    if (what == QLatin1String("pages"))
        return VerdictWords::tr("Pages of the report");
    if (what == QLatin1String("files"))
        return VerdictWords::tr("Attached files");
    if (what == QLatin1String("rows laid out") || what == QLatin1String("forms laid out"))
        return VerdictWords::tr("Laying out the pages");
    if (what == QLatin1String("rows written") || what == QLatin1String("forms written"))
        return VerdictWords::tr("Writing the pages");
    if (what == QLatin1String("per cent of the file"))
        return VerdictWords::tr("Putting the file together");
    if (what == QLatin1String("participants"))
        return VerdictWords::tr("Participants");
    if (what == QLatin1String("design"))
        return VerdictWords::tr("Reading the study design");
    if (what == QLatin1String("rules"))
        return VerdictWords::tr("Conditions, calculations and checks");
    if (what == QLatin1String("differences"))
        return VerdictWords::tr("Differences from the version in force");
    if (what == QLatin1String("forms"))
        return VerdictWords::tr("Started forms");
    if (what == QLatin1String("drill-untouched"))
        return VerdictWords::tr("A copy, as it is");
    if (what.startsWith(QLatin1String("drill-")))
        return VerdictWords::tr("A copy, altered");
    return what;
}

} // namespace caseseal::ui::words
