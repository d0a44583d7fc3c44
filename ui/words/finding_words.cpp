// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/finding_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace caseseal::ui::words {

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

constexpr const char* kOneValue =
    QT_TRANSLATE_NOOP("VerdictWords", "This one value cannot be relied on until it is restored.");
constexpr const char* kSealContent =
    QT_TRANSLATE_NOOP("VerdictWords", "What this seal holds cannot be relied on until it is restored.");
constexpr const char* kChain = QT_TRANSLATE_NOOP(
    "VerdictWords", "Data of this part of the chain may be missing or replaced. Seals before it still hold.");
constexpr const char* kAuthor =
    QT_TRANSLATE_NOOP("VerdictWords", "The entry is unchanged, but it was not made by somebody who may make it.");
constexpr const char* kHistory = QT_TRANSLATE_NOOP(
    "VerdictWords", "The history of this value is not whole, or a signature stands under other values.");
constexpr const char* kLedger =
    QT_TRANSLATE_NOOP("VerdictWords", "The entries may be unchanged, but the ledger does not prove it.");
constexpr const char* kFile =
    QT_TRANSLATE_NOOP("VerdictWords", "The file cannot be relied on; entries that name it still hold.");

/// What a code means to people.
struct CodeWords {
    const char* code;
    const char* title;
    const char* meaning;
    const char* todo = nullptr; ///< of a warning; the steps of findings are the same for all
};

constexpr CodeWords kCodes[] = {
    // --- entries
    {"entry-root", QT_TRANSLATE_NOOP("VerdictWords", "A stored value was altered after it was sealed"), kSealContent},
    {"entry-missing", QT_TRANSLATE_NOOP("VerdictWords", "A sealed entry is missing"), kSealContent},
    {"entry-count", QT_TRANSLATE_NOOP("VerdictWords", "A seal holds another number of entries than was sealed"),
     kSealContent},
    {"entry-malformed", QT_TRANSLATE_NOOP("VerdictWords", "A sealed entry can no longer be read"), kSealContent},
    // --- the chain
    {"seal-missing", QT_TRANSLATE_NOOP("VerdictWords", "Seals are missing"), kChain},
    {"seal-order", QT_TRANSLATE_NOOP("VerdictWords", "Seals do not follow each other as they were made"), kChain},
    {"seal-signature", QT_TRANSLATE_NOOP("VerdictWords", "A signature does not fit its seal"),
     QT_TRANSLATE_NOOP("VerdictWords", "It is not proved who made this seal, nor that its time and its entries are as "
                                       "that person left them.")},
    {"seal-malformed", QT_TRANSLATE_NOOP("VerdictWords", "A seal can no longer be read"), kChain},
    // --- persons
    {"author-unknown", QT_TRANSLATE_NOOP("VerdictWords", "A seal names a person whom this trial does not know"),
     kAuthor},
    {"author-disabled", QT_TRANSLATE_NOOP("VerdictWords", "A disabled person sealed something"), kAuthor},
    {"role-mismatch", QT_TRANSLATE_NOOP("VerdictWords", "A person acted in a role that was not given to them"),
     kAuthor},
    {"act-forbidden", QT_TRANSLATE_NOOP("VerdictWords", "A person did what the role does not allow"), kAuthor},
    // --- participants and values
    {"subject-counter", QT_TRANSLATE_NOOP("VerdictWords", "The count of a participant's entries has a gap"),
     QT_TRANSLATE_NOOP("VerdictWords", "Entries of this participant may have been taken out or put in.")},
    {"value-history", QT_TRANSLATE_NOOP("VerdictWords", "A value does not follow from the one before it"), kHistory},
    {"home-chain",
     QT_TRANSLATE_NOOP("VerdictWords", "Data were entered at a site to which the participant does not belong"),
     QT_TRANSLATE_NOOP("VerdictWords", "Two sites may hold different data of this participant.")},
    {"signature-coverage",
     QT_TRANSLATE_NOOP("VerdictWords", "A signature covers other values than those in the record"), kHistory},
    // --- the ledger
    {"ledger-checkpoint",
     QT_TRANSLATE_NOOP("VerdictWords", "The head of the ledger is not signed by the ledger that this trial uses"),
     kLedger},
    {"ledger-quorum",
     QT_TRANSLATE_NOOP("VerdictWords", "Fewer witnesses confirmed the ledger than the policy asks for"), kLedger},
    {"ledger-inclusion", QT_TRANSLATE_NOOP("VerdictWords", "A seal is not on the ledger that claims to hold it"),
     kLedger},
    {"ledger-consistency", QT_TRANSLATE_NOOP("VerdictWords", "The ledger was rewritten"),
     QT_TRANSLATE_NOOP("VerdictWords", "Two histories of one trial exist. Which one is genuine, this file cannot "
                                       "tell: ask everybody who has kept a head.")},
    {"ledger-order",
     QT_TRANSLATE_NOOP("VerdictWords", "Seals stand on the ledger in another order than they were made"), kLedger},
    {"ledger-missing", QT_TRANSLATE_NOOP("VerdictWords", "The proof that a seal is on the ledger is missing"), kLedger},
    {"after-bound", QT_TRANSLATE_NOOP("VerdictWords", "A seal names a state of the ledger that never was"), kLedger},
    {"anchor-invalid", QT_TRANSLATE_NOOP("VerdictWords", "A time anchor does not hold"),
     QT_TRANSLATE_NOOP("VerdictWords", "The time of these seals is only this machine's claim.")},
    // --- pages, files, reports
    {"projection-altered", QT_TRANSLATE_NOOP("VerdictWords", "A page would show something else than was sealed"),
     QT_TRANSLATE_NOOP("VerdictWords",
                       "The sealed entry is unchanged. The table that pages read was altered beside it.")},
    {"study-hash", QT_TRANSLATE_NOOP("VerdictWords", "A file of the study design was altered or is missing"), kFile},
    {"document-hash", QT_TRANSLATE_NOOP("VerdictWords", "An attached file was altered or is missing"), kFile},
    {"consent-signature", QT_TRANSLATE_NOOP("VerdictWords", "A consent is not signed as it must be"),
     QT_TRANSLATE_NOOP("VerdictWords", "This consent does not count: nothing shows that the participant agreed."),
     QT_TRANSLATE_NOOP("VerdictWords",
                       "Ask the site who signed, and ask the participant for the receipt that goes with the card.")},
    {"consent-order", QT_TRANSLATE_NOOP("VerdictWords", "A consent does not fit its document or its time"),
     QT_TRANSLATE_NOOP(
         "VerdictWords",
         "It was not given to a document in force, or not at the time that it states: do not rely on it."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask the site when the document was approved and when it was signed.")},
    {"product-statement", QT_TRANSLATE_NOOP("VerdictWords", "A kit is not as its manufacturer stated"),
     QT_TRANSLATE_NOOP("VerdictWords", "The kit may be counterfeit: do not give it to anybody."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask the manufacturer for the statement about this lot, and compare.")},
    {"report-mismatch", QT_TRANSLATE_NOOP("VerdictWords", "The report is not as it was issued"),
     QT_TRANSLATE_NOOP("VerdictWords", "Do not rely on the pages of this report; its evidence can be checked.")},
    {"unreadable", QT_TRANSLATE_NOOP("VerdictWords", "This cannot be read as evidence"),
     QT_TRANSLATE_NOOP("VerdictWords",
                       "That says nothing about the data. Ask for the file again, or for another copy.")},
    // --- warnings
    {"clock-back", QT_TRANSLATE_NOOP("VerdictWords", "The clock of a computer was set back"),
     QT_TRANSLATE_NOOP("VerdictWords", "The order of the seals is certain, the time that they state is not."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask the site why the clock was changed; go by the times of the ledger.")},
    {"clock-outside-bounds", QT_TRANSLATE_NOOP("VerdictWords", "A stated time lies outside what the ledger allows"),
     QT_TRANSLATE_NOOP("VerdictWords", "The value is unchanged, but it was not entered at the time that it states."),
     QT_TRANSLATE_NOOP("VerdictWords", "Go by the times of the ledger, and ask the site about the computer's clock.")},
    {"not-yet-logged", QT_TRANSLATE_NOOP("VerdictWords", "The newest seals are not on the ledger yet"),
     QT_TRANSLATE_NOOP("VerdictWords", "They fit together, but nobody outside has seen them."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask for the evidence again when the site has published.")},
    {"withheld", QT_TRANSLATE_NOOP("VerdictWords", "Some entries are withheld"),
     QT_TRANSLATE_NOOP("VerdictWords", "They were sealed and still count; what they say is not in this file."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask whoever gave you the file, if you need them.")},
    {"erased", QT_TRANSLATE_NOOP("VerdictWords", "Some entries were erased"),
     QT_TRANSLATE_NOOP("VerdictWords", "Their content is gone for good; their place in the seal still proves them."),
     QT_TRANSLATE_NOOP("VerdictWords", "Look for the reason and the two persons in the audit trail.")},
    {"erased-unexplained", QT_TRANSLATE_NOOP("VerdictWords", "An entry was erased, and the record does not explain it"),
     QT_TRANSLATE_NOOP("VerdictWords", "Its content is gone. That two persons wanted this is not on record."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask the site who erased it, when and why.")},
    {"value-restated", QT_TRANSLATE_NOOP("VerdictWords", "Two persons vouch for a value whose entry was erased"),
     QT_TRANSLATE_NOOP("VerdictWords", "The value stays in force on their word; the entry that held it is gone."),
     QT_TRANSLATE_NOOP("VerdictWords", "Compare the value with the source, if it matters.")},
    {"coverage-not-checked",
     QT_TRANSLATE_NOOP("VerdictWords", "Some signatures could not be compared with their values"),
     QT_TRANSLATE_NOOP("VerdictWords", "Values under them are not in this file, so nothing is said about them."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask for evidence that shows the signed forms whole.")},
    {"consent-new-key", QT_TRANSLATE_NOOP("VerdictWords", "A consent is signed with a new card"),
     QT_TRANSLATE_NOOP("VerdictWords", "The earlier card was given up; a witness signed that it is the same person."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask the witness, if it matters.")},
    {"consent-not-checked", QT_TRANSLATE_NOOP("VerdictWords", "Some consents could not be checked in full"),
     QT_TRANSLATE_NOOP("VerdictWords", "What they rest on is not in this file, so nothing is said about it."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask for evidence that shows the consents of the participant whole.")},
    {"product-unconfirmed", QT_TRANSLATE_NOOP("VerdictWords", "Nobody outside vouches for some acts on kits"),
     QT_TRANSLATE_NOOP("VerdictWords", "Kits were taken in without a statement that the manufacturer signed, or "
                                       "destroyed without a witness who signed."),
     QT_TRANSLATE_NOOP("VerdictWords", "Compare the delivery notes and the papers of the destruction.")},
    {"product-not-checked",
     QT_TRANSLATE_NOOP("VerdictWords", "Some statements about kits could not be checked in full"),
     QT_TRANSLATE_NOOP("VerdictWords", "What they rest on is not in this file, so nothing is said about it."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask for evidence that shows the medicine whole.")},
    {"forced-adopt", QT_TRANSLATE_NOOP("VerdictWords", "A participant was taken over without being handed over"),
     QT_TRANSLATE_NOOP("VerdictWords", "What the other site entered later does not count."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask both sites why, and compare their records of this participant.")},
    {"other-chain-missing", QT_TRANSLATE_NOOP("VerdictWords", "The record of another site is not here"),
     QT_TRANSLATE_NOOP("VerdictWords", "What happened to a participant there could not be checked."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask for evidence that holds both sites.")},
    {"restored", QT_TRANSLATE_NOOP("VerdictWords", "The trial goes on from a copy that was put back"),
     QT_TRANSLATE_NOOP("VerdictWords", "What was entered after that copy was made may be lost; as much as is known of "
                                       "it is said below."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask the site for the reason, and enter again from the source what is lost.")},
    {"lost-on-ledger", QT_TRANSLATE_NOOP("VerdictWords", "The ledger knows of seals that are lost here"),
     QT_TRANSLATE_NOOP("VerdictWords", "After a copy was put back, the ledger holds more seals than this file. They "
                                       "may be lost entries, or those of other members."),
     QT_TRANSLATE_NOOP("VerdictWords", "Compare with heads that others have kept.")},
    {"unwitnessed", QT_TRANSLATE_NOOP("VerdictWords", "No witness is asked for"),
     QT_TRANSLATE_NOOP("VerdictWords", "Only the ledger's own keys vouch that its history was not rewritten."),
     QT_TRANSLATE_NOOP("VerdictWords", "Compare with a head that you have kept yourself.")},
    {"anchor-not-checked", QT_TRANSLATE_NOOP("VerdictWords", "A time anchor could not be checked here"),
     QT_TRANSLATE_NOOP("VerdictWords",
                       "It names a block whose header is not here, or somebody who is not known. It adds "
                       "nothing to this verdict."),
     QT_TRANSLATE_NOOP("VerdictWords", "Bring the block's header from a source that you trust, if the time matters.")},
    {"anchor-pending", QT_TRANSLATE_NOOP("VerdictWords", "A time anchor is promised and not there yet"),
     QT_TRANSLATE_NOOP("VerdictWords",
                       "A calendar has taken the ledger's head; no block holds it yet. It adds nothing to "
                       "this verdict."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask for the evidence again in a day or two.")},
    {"anchor-root-unknown", QT_TRANSLATE_NOOP("VerdictWords", "A time stamp is of an authority that you do not trust"),
     QT_TRANSLATE_NOOP("VerdictWords",
                       "It holds by itself, but its chain ends at none of the roots that you gave. It adds "
                       "nothing to this verdict."),
     QT_TRANSLATE_NOOP("VerdictWords", "Add the authority's root if you trust it.")},
    {"anchor-root-from-bundle",
     QT_TRANSLATE_NOOP("VerdictWords", "A time stamp was judged by the certificate that it brings itself"),
     QT_TRANSLATE_NOOP("VerdictWords", "Whoever made the file could have made that authority too."),
     QT_TRANSLATE_NOOP("VerdictWords", "Compare the authority's root with one that you know from elsewhere.")},
    {"anchor-revocation-unknown",
     QT_TRANSLATE_NOOP("VerdictWords", "Nothing says whether a time stamp's certificate was revoked"),
     QT_TRANSLATE_NOOP("VerdictWords", "The list of revoked certificates of that time was not kept with it."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask the authority, if the time matters.")},
    {"anchor-headers-from-bundle",
     QT_TRANSLATE_NOOP("VerdictWords", "A block was judged by the header that the file brings itself"),
     QT_TRANSLATE_NOOP("VerdictWords", "The header shows the work that a real one has; that it is of the chain that "
                                       "everybody knows, it cannot show."),
     QT_TRANSLATE_NOOP("VerdictWords", "Compare the block with the chain as you know it.")},
    {"policy-from-bundle", QT_TRANSLATE_NOOP("VerdictWords", "The file was judged by rules that it brings itself"),
     QT_TRANSLATE_NOOP("VerdictWords", "Whoever made the file chose whose signatures count."),
     QT_TRANSLATE_NOOP("VerdictWords", "Compare its keys with those that you know from elsewhere.")},
    {"policy-differs", QT_TRANSLATE_NOOP("VerdictWords", "Your policy is not the one that the trial sealed last"),
     QT_TRANSLATE_NOOP("VerdictWords", "The ledger was judged by yours; the members of the trial go by another."),
     QT_TRANSLATE_NOOP("VerdictWords", "Ask why it was changed: the reason stands in the audit trail.")},
    {"ledger-unreachable", QT_TRANSLATE_NOOP("VerdictWords", "The shared ledger did not answer"),
     QT_TRANSLATE_NOOP("VerdictWords", "Everything that is kept here was checked. Whether the ledger itself is still "
                                       "the same could not be asked."),
     QT_TRANSLATE_NOOP("VerdictWords", "Verify again when the ledger can be reached.")},
    {"report-not-sealed", QT_TRANSLATE_NOOP("VerdictWords", "Nothing binds what the pages of this report show"),
     QT_TRANSLATE_NOOP("VerdictWords",
                       "The evidence inside was checked; the pages around it were issued without a seal."),
     QT_TRANSLATE_NOOP("VerdictWords", "Have the report issued again, or compare its pages with the evidence.")},
};

const CodeWords* find(std::string_view code) {
    const auto* found = std::ranges::find_if(kCodes, [&](const CodeWords& one) { return code == one.code; });
    return found == std::end(kCodes) ? nullptr : found;
}

QString said(const char* sentence) { return QCoreApplication::translate("VerdictWords", sentence); }

QString meaningOf(const CodeWords& code, const evidence::Finding& finding) {
    const bool oneValue = code.meaning == kSealContent && !finding.place.item.empty();
    return said(oneValue ? kOneValue : code.meaning);
}

/// The same for every finding: an alteration is not repaired by those who find it.
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
    const CodeWords* code = find(finding.code);
    if (!code)
        return {VerdictWords::tr("Something differs from what was sealed"),
                VerdictWords::tr("Do not rely on this place until the cause is known."), stepsOf(finding)};
    return {said(code->title), meaningOf(*code, finding),
            code->todo ? QList<Step>{{said(code->todo), {}}} : stepsOf(finding)};
}

bool isDescribed(std::string_view code) { return find(code) != nullptr; }

} // namespace caseseal::ui::words
