// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/core_words.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <vector>

namespace caseseal::ui::words {

namespace {

// As the core writes them; %1 to %3 are what it puts in. The first one that fits counts.
constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("CoreWords",
                      "This is an older copy of the trial: this computer has seen %1 seals, here are %2. It can be "
                      "read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an "
                      "administrator states the restore, with a reason."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "This is an older copy of the trial: the ledger holds newer seals that are not here (%1). It can "
                      "be read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an "
                      "administrator states the restore, with a reason."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "This is not the copy of the trial that was used here last: seal %1 is another one than this "
                      "computer has seen. Two copies have gone on beside each other. It can be read and verified; "
                      "nothing is written to it. Look for the newer copy. Where it is gone, an administrator states "
                      "the restore, with a reason."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "The database is locked since %1 (seal %2, by %3): nothing is entered or changed until a "
                      "data manager unlocks it."),
    QT_TRANSLATE_NOOP("CoreWords", "More was sealed since it was looked at what would be locked. Look again."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 does not repeat, but the file gives it the repeat key \"%2\"."),
    QT_TRANSLATE_NOOP("CoreWords", "The form %1 stands in no visit."),
    QT_TRANSLATE_NOOP("CoreWords", "Event %1 has no form %2."),
    QT_TRANSLATE_NOOP("CoreWords", "Form %1 has no group %2."),
    QT_TRANSLATE_NOOP("CoreWords", "Group %1 has no item %2."),
    QT_TRANSLATE_NOOP("CoreWords", "The data belongs to study %1, not to %2."),
    QT_TRANSLATE_NOOP("CoreWords", "There is no participant %1 whom the file could change."),
    QT_TRANSLATE_NOOP("CoreWords", "The file gives two values for the same place."),
    QT_TRANSLATE_NOOP("CoreWords", "The file inserts a value where there is another one."),
    QT_TRANSLATE_NOOP("CoreWords", "The file updates a value that is not there."),
    QT_TRANSLATE_NOOP("CoreWords", "The file removes a value that is not there."),
    QT_TRANSLATE_NOOP("CoreWords", "The file removes what holds no value."),
    QT_TRANSLATE_NOOP("CoreWords", "The study calculates %1 here; that is what will stand."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "The trial has changed since the file was compared with it: %1 stands otherwise now. Look at the "
                      "file again."),
    QT_TRANSLATE_NOOP("CoreWords", "Nobody has released the file %1: a data manager or an admin imports it first."),
    QT_TRANSLATE_NOOP("CoreWords", "The file changes values that stand already: that needs a reason."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 may take in no data: data managers and admins release a file, coordinators and investigators "
                      "seal its values."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "This is no file of CaseSeal: neither evidence nor a report, head, backup or archive."),
    QT_TRANSLATE_NOOP("CoreWords", "This is a folder. What can be checked here is one file."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "This is a study design: a new trial begins with it, and there is nothing in it to verify."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "There is no head in this: neither a head file nor a checkpoint with its signatures."),
    QT_TRANSLATE_NOOP("CoreWords", "The head does not hold together: its seal is not below its checkpoint. It was "
                                   "damaged on its way; ask for it again."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "There is no QR code in this picture that can be read. Take it from nearer, flat and in good light."),
    QT_TRANSLATE_NOOP("CoreWords", "This picture is larger than 100 million pixels."),
    QT_TRANSLATE_NOOP("CoreWords", "This is no picture that can be read."),
    QT_TRANSLATE_NOOP("CoreWords", "The archive's list of hashes, SHA256SUMS, is not of its form."),
    QT_TRANSLATE_NOOP("CoreWords", "The backup is damaged or was altered: %1. Take another backup."),
    QT_TRANSLATE_NOOP("CoreWords", "The PDF cannot be read for its evidence: %1."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "Nothing of this trial is on the ledger yet, so there is no head to hold. Publish the seals first."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "Nothing of this trial is on the ledger yet, so there is nothing to anchor. Publish the seals "
                      "first."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "Name an address to anchor with. No time-stamping authority and no calendar is set for this "
                      "trial."),
    QT_TRANSLATE_NOOP("CoreWords", "Whom the trial asks for time anchors is set by an admin."),
    QT_TRANSLATE_NOOP("CoreWords", "An address stands there twice."),
    QT_TRANSLATE_NOOP("CoreWords", "At most %1 addresses of a kind are asked."),
    QT_TRANSLATE_NOOP("CoreWords", "\"%1\" is no address on the web. Write it as https://host/path."),
    QT_TRANSLATE_NOOP("CoreWords", "No answer from %1: %2."),
    QT_TRANSLATE_NOOP("CoreWords", "The answer of %1 is longer than %2 bytes."),
    QT_TRANSLATE_NOOP("CoreWords", "No time stamp from %1: it answered with status %2."),
    QT_TRANSLATE_NOOP("CoreWords", "No revocation list from %1: it answered with status %2."),
    QT_TRANSLATE_NOOP("CoreWords", "The calendar %1 answered with status %2."),
    QT_TRANSLATE_NOOP("CoreWords", "No promise of the calendar %1: %2"),
    QT_TRANSLATE_NOOP("CoreWords", "The time stamp of %1 does not hold: %2"),
    QT_TRANSLATE_NOOP("CoreWords", "The time stamp proves nothing any more and is left as it was: %1"),
    QT_TRANSLATE_NOOP("CoreWords", "What the calendar answered proves nothing: %1"),
    QT_TRANSLATE_NOOP("CoreWords",
                      "The header of its block does not hold it: the proof of the checkpoint with %1 leaves is worth "
                      "nothing."),
    QT_TRANSLATE_NOOP("CoreWords", "Only an audit report is compared with a head that somebody holds."),
    QT_TRANSLATE_NOOP("CoreWords", "This is not a whole number."),
    QT_TRANSLATE_NOOP("CoreWords", "This is not a number."),
    QT_TRANSLATE_NOOP("CoreWords", "This is not yes or no."),
    QT_TRANSLATE_NOOP("CoreWords", "This is not a whole, real date."),
    QT_TRANSLATE_NOOP("CoreWords", "This is not a real date."),
    QT_TRANSLATE_NOOP("CoreWords", "This is not a time of day."),
    QT_TRANSLATE_NOOP("CoreWords", "This is not a whole, real date with a time."),
    QT_TRANSLATE_NOOP("CoreWords", "This is not a real date with a time."),
    QT_TRANSLATE_NOOP("CoreWords", "This is not a duration, such as P3DT4H for three days and four hours."),
    QT_TRANSLATE_NOOP("CoreWords", "This is not a span of time, such as 2026-11-22/2026-11-25."),
    QT_TRANSLATE_NOOP("CoreWords", "These are not hexadecimal digits in pairs."),
    QT_TRANSLATE_NOOP("CoreWords", "This is not Base64."),
    QT_TRANSLATE_NOOP("CoreWords", "This is not an address (URI)."),
    QT_TRANSLATE_NOOP("CoreWords", "This is not a text."),
    QT_TRANSLATE_NOOP("CoreWords", "The text holds bytes that are not characters."),
    QT_TRANSLATE_NOOP("CoreWords", "The number has %1 digits; at most %2 is allowed."),
    QT_TRANSLATE_NOOP("CoreWords", "The number has %1 digits; at most %2 are allowed."),
    QT_TRANSLATE_NOOP("CoreWords", "No digits are allowed after the decimal point."),
    QT_TRANSLATE_NOOP("CoreWords", "At most %1 digit is allowed after the decimal point."),
    QT_TRANSLATE_NOOP("CoreWords", "At most %1 digits are allowed after the decimal point."),
    QT_TRANSLATE_NOOP("CoreWords", "The text has %1 character; at most %2 is allowed."),
    QT_TRANSLATE_NOOP("CoreWords", "The text has %1 character; at most %2 are allowed."),
    QT_TRANSLATE_NOOP("CoreWords", "The text has %1 characters; at most %2 is allowed."),
    QT_TRANSLATE_NOOP("CoreWords", "The text has %1 characters; at most %2 are allowed."),
    QT_TRANSLATE_NOOP("CoreWords", "\"%1\" is not one of the choices."),
    QT_TRANSLATE_NOOP("CoreWords", "This item has no unit."),
    QT_TRANSLATE_NOOP("CoreWords", "Choose a unit: %1."),
    QT_TRANSLATE_NOOP("CoreWords", "This unit is not allowed here; the units are: %1."),
    QT_TRANSLATE_NOOP("CoreWords", "Above the allowed maximum of %1."),
    QT_TRANSLATE_NOOP("CoreWords", "Above the expected maximum of %1."),
    QT_TRANSLATE_NOOP("CoreWords", "Above the allowed %1 to %2."),
    QT_TRANSLATE_NOOP("CoreWords", "Above the expected %1 to %2."),
    QT_TRANSLATE_NOOP("CoreWords", "Below the allowed minimum of %1."),
    QT_TRANSLATE_NOOP("CoreWords", "Below the expected minimum of %1."),
    QT_TRANSLATE_NOOP("CoreWords", "Below the allowed %1 to %2."),
    QT_TRANSLATE_NOOP("CoreWords", "Below the expected %1 to %2."),
    QT_TRANSLATE_NOOP("CoreWords", "Not below %1, as allowed."),
    QT_TRANSLATE_NOOP("CoreWords", "Not below %1, as expected."),
    QT_TRANSLATE_NOOP("CoreWords", "Not above %1, as allowed."),
    QT_TRANSLATE_NOOP("CoreWords", "Not above %1, as expected."),
    QT_TRANSLATE_NOOP("CoreWords", "Not one of the allowed values: %1."),
    QT_TRANSLATE_NOOP("CoreWords", "Not one of the expected values: %1."),
    QT_TRANSLATE_NOOP("CoreWords", "One of the values that are not allowed: %1."),
    QT_TRANSLATE_NOOP("CoreWords", "One of the values that are not expected: %1."),
    QT_TRANSLATE_NOOP("CoreWords", "Not %1, the allowed value."),
    QT_TRANSLATE_NOOP("CoreWords", "Not %1, the expected value."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not allowed here."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not expected here."),
    QT_TRANSLATE_NOOP("CoreWords", "The year is needed."),
    QT_TRANSLATE_NOOP("CoreWords", "The year is needed, with four digits."),
    QT_TRANSLATE_NOOP("CoreWords", "There is no year %1."),
    QT_TRANSLATE_NOOP("CoreWords", "There is no month %1."),
    QT_TRANSLATE_NOOP("CoreWords", "There is no day %1 in %2."),
    QT_TRANSLATE_NOOP("CoreWords", "There is no date \"%1\"."),
    QT_TRANSLATE_NOOP("CoreWords", "There is no hour %1; hours go from 0 to 23."),
    QT_TRANSLATE_NOOP("CoreWords", "A day without its month cannot be kept. Type both, or only the year."),
    QT_TRANSLATE_NOOP("CoreWords", "The whole date is needed here: day, month and year."),
    QT_TRANSLATE_NOOP("CoreWords", "Type the year with four digits."),
    QT_TRANSLATE_NOOP("CoreWords", "Type the year with four digits, day and month with one or two."),
    QT_TRANSLATE_NOOP("CoreWords", "Type one day, one month and one year."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "It is not clear which number is the month. Type the year first, or the month as a word."),
    QT_TRANSLATE_NOOP("CoreWords", "\"%1\" is neither a number nor a month."),
    QT_TRANSLATE_NOOP("CoreWords", "\"%1\" is not a date. Type it as 22 Nov 2026."),
    QT_TRANSLATE_NOOP("CoreWords", "\"%1\" is not a time. Type it as 08:05."),
    QT_TRANSLATE_NOOP("CoreWords", "\"%1\" is not a time. Type hours and minutes, as 08:05."),
    QT_TRANSLATE_NOOP("CoreWords", "With am or pm the hour is 1 to 12."),
    QT_TRANSLATE_NOOP("CoreWords", "Minutes go from 0 to 59."),
    QT_TRANSLATE_NOOP("CoreWords", "Seconds go from 0 to 59."),
    QT_TRANSLATE_NOOP("CoreWords", "Type a date, as 22 Nov 2026."),
    QT_TRANSLATE_NOOP("CoreWords", "Type a date and a time, like 22nov2026 14:05."),
    QT_TRANSLATE_NOOP("CoreWords", "Type a time, as 08:05."),
    QT_TRANSLATE_NOOP("CoreWords", "Type a number, as 92.7."),
    QT_TRANSLATE_NOOP("CoreWords", "\"%1\" is not a number. Type digits, with one point or comma for decimals."),
    QT_TRANSLATE_NOOP("CoreWords", "A whole number is needed here."),
    QT_TRANSLATE_NOOP("CoreWords", "\"%1\" could mean %2 or %3. Type it in one of these ways."),
    QT_TRANSLATE_NOOP("CoreWords", "A value stands here already: a change needs its reason."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "The value is not text that can be stored: too long, not UTF-8, or with control characters."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "A participant's key has 1 to 128 characters, without control characters and without spaces at its ends."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 has not agreed to take part: there is no consent that counts."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 withdrew the consent to take part on %2."),
    QT_TRANSLATE_NOOP("CoreWords", "The visit of %1 is dated %2, before the consent of %3."),
    QT_TRANSLATE_NOOP("CoreWords", "The visit of %1 is dated %2, after consent was withdrawn on %3."),
    QT_TRANSLATE_NOOP("CoreWords", "This is not the passphrase of this card."),
    QT_TRANSLATE_NOOP("CoreWords", "This is no card of a participant, or it is damaged."),
    QT_TRANSLATE_NOOP("CoreWords", "participant"),
    QT_TRANSLATE_NOOP("CoreWords", "representative"),
    QT_TRANSLATE_NOOP("CoreWords", "witness"),
    QT_TRANSLATE_NOOP("CoreWords", "This is the card of the %1 of %2 in another trial or at another site."),
    QT_TRANSLATE_NOOP("CoreWords", "This is the card of the %1 of %2."),
    QT_TRANSLATE_NOOP("CoreWords", "This card was given up: a newer one counts for the %1."),
    QT_TRANSLATE_NOOP("CoreWords", "The trial knows no card of the %1."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 has nothing of that kind agreed to %2 that could be withdrawn."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "The %1 has a card from an earlier consent. Where it is lost, a witness signs beside the new one."),
    QT_TRANSLATE_NOOP("CoreWords", "Version %1 of %2 was replaced by a newer one: nobody signs it any more."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "The clock of this computer was set back behind the newest seal: put it right before anybody signs."),
    QT_TRANSLATE_NOOP("CoreWords", "A withdrawal without the card says in one line how it was told, as \"by phone\"."),
    QT_TRANSLATE_NOOP("CoreWords", "A consent document is a PDF file or a text in UTF-8; this is neither."),
    QT_TRANSLATE_NOOP("CoreWords", "A consent document has a title and a version, each in one line."),
    QT_TRANSLATE_NOOP("CoreWords", "The day of the approval is written as 2026-11-22."),
    QT_TRANSLATE_NOOP("CoreWords", "The day of the approval, %1, lies ahead."),
    QT_TRANSLATE_NOOP("CoreWords", "This very file was published as %1, version %2."),
    QT_TRANSLATE_NOOP("CoreWords", "Version %1 of the document %2 was replaced by a newer one and does not come back."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "Version %1 of the document %2 was published in this language already: another text is another version."),
    QT_TRANSLATE_NOOP("CoreWords", "The name of a consent document has 1 to 64 of a-z, 0-9, point and hyphen."),
    QT_TRANSLATE_NOOP("CoreWords", "Participant %1 is enrolled already."),
    QT_TRANSLATE_NOOP("CoreWords", "Participant %1 is not enrolled."),
    QT_TRANSLATE_NOOP("CoreWords", "With the other answers the study does not ask for this."),
    QT_TRANSLATE_NOOP("CoreWords", "With the other answers the study does not ask for form %1 of %2."),
    QT_TRANSLATE_NOOP("CoreWords", "With the other answers the study does not ask for visit %1 of %2."),
    QT_TRANSLATE_NOOP("CoreWords", "Leave it blank, or correct the answer that it hangs on."),
    QT_TRANSLATE_NOOP("CoreWords", "Form %1 of %2 is locked; it takes no data until that is undone."),
    QT_TRANSLATE_NOOP("CoreWords", "Form %1 of %2 is frozen; it takes no data until that is undone."),
    QT_TRANSLATE_NOOP("CoreWords", "Form %1 of %2 holds no data yet."),
    QT_TRANSLATE_NOOP("CoreWords", "Form %1 of %2: it is not complete yet."),
    QT_TRANSLATE_NOOP("CoreWords", "Form %1 of %2: it is complete already."),
    QT_TRANSLATE_NOOP("CoreWords", "Form %1 of %2: it is not verified."),
    QT_TRANSLATE_NOOP("CoreWords", "Form %1 of %2: it is frozen or locked already."),
    QT_TRANSLATE_NOOP("CoreWords", "Form %1 of %2: it is not frozen."),
    QT_TRANSLATE_NOOP("CoreWords", "Form %1 of %2: it is locked already."),
    QT_TRANSLATE_NOOP("CoreWords", "Form %1 of %2: it is not locked."),
    QT_TRANSLATE_NOOP("CoreWords", "Form %1 of %2: it is frozen or locked."),
    QT_TRANSLATE_NOOP("CoreWords", "This act needs a reason."),
    QT_TRANSLATE_NOOP("CoreWords", "This act needs a text."),
    QT_TRANSLATE_NOOP("CoreWords", "A signature needs its meaning."),
    QT_TRANSLATE_NOOP("CoreWords", "A query needs its text."),
    QT_TRANSLATE_NOOP("CoreWords", "There is no query %1."),
    QT_TRANSLATE_NOOP("CoreWords", "Query %1 is open."),
    QT_TRANSLATE_NOOP("CoreWords", "Query %1 is answered."),
    QT_TRANSLATE_NOOP("CoreWords", "Query %1 is closed."),
    QT_TRANSLATE_NOOP("CoreWords", "The person or the password is not right."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 is disabled in this trial."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 is disabled already."),
    QT_TRANSLATE_NOOP("CoreWords", "The id %1 was given already; ids are never given twice."),
    QT_TRANSLATE_NOOP("CoreWords", "Nobody disables themselves: another administrator does it."),
    QT_TRANSLATE_NOOP("CoreWords", "\"%1\" cannot be a person's id: use small letters, digits, dot, line and "
                                   "underscore, at most 64, beginning with a letter or digit."),
    QT_TRANSLATE_NOOP("CoreWords", "A person needs a printed name of at most 200 bytes."),
    QT_TRANSLATE_NOOP("CoreWords", "A person needs at least one role."),
    QT_TRANSLATE_NOOP("CoreWords", "A password has at least 8 characters."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 may not do %2: not with the role %3."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "A password has at least 12 characters, or 8 of three kinds: small letters, capitals, digits, others."),
    QT_TRANSLATE_NOOP("CoreWords", "A password is not the person's id or name with something around it."),
    QT_TRANSLATE_NOOP("CoreWords", "This password is one of the commonest, or digits alone."),
    QT_TRANSLATE_NOOP("CoreWords", "A new password differs from the one that it replaces."),
    QT_TRANSLATE_NOOP("CoreWords", "Take another one."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 attempt is left before a lock of 15 minutes."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 attempts are left before a lock of 15 minutes."),
    QT_TRANSLATE_NOOP("CoreWords", "Only an administrator sets another person's password anew."),
    QT_TRANSLATE_NOOP("CoreWords", "The own password is changed with the old one, not reset."),
    QT_TRANSLATE_NOOP("CoreWords", "The audit trail is reviewed by an administrator, auditor, data manager or monitor, "
                                   "not by those who enter the data."),
    QT_TRANSLATE_NOOP("CoreWords", "Say in a note what you found."),
    QT_TRANSLATE_NOOP("CoreWords", "This item is about your own entries. Somebody else has to look at it."),
    QT_TRANSLATE_NOOP("CoreWords", "Say what the signature means."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "There are %1 items, more than the %2 of one sign-off. Review a shorter time at once."),
    QT_TRANSLATE_NOOP("CoreWords", "Items without a disposition for what they show now: %1."),
    QT_TRANSLATE_NOOP("CoreWords", "This draft is larger than 16 MiB; save the form to keep it."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "The key in this slot is not the one that the trial has in force for this person. Ask the administrator."),
    QT_TRANSLATE_NOOP("CoreWords", "A trial needs the name of its site."),
    QT_TRANSLATE_NOOP("CoreWords", "A trial's folder is named NAME.caseseal; %1 is not."),
    QT_TRANSLATE_NOOP("CoreWords", "The trial in %1 was not made completely. Make it again."),
    QT_TRANSLATE_NOOP("CoreWords", "The trial is open elsewhere: %1. Close it there first."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 is no trial: it holds no %2 and %3. Choose a folder whose name ends in .caseseal."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 exists already. Choose another name for the new trial."),
    QT_TRANSLATE_NOOP("CoreWords", "The folder %1 does not exist."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a ZIP file that can be read: %2."),
    QT_TRANSLATE_NOOP("CoreWords", "The disk is full: nothing was saved to %1. Make room and save again."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 cannot be written: the folder or the disk is read-only."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 is in use by another process."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 is a folder, not a file."),
    QT_TRANSLATE_NOOP("CoreWords", "The file keyslots was changed by something else than this program: nobody is let "
                                   "in by it. Put back the newest copy of this file."),
    QT_TRANSLATE_NOOP("CoreWords", "The file keyslots is not the newest one of this trial: an older copy was put back. "
                                   "Put back the newest copy of this file."),
    QT_TRANSLATE_NOOP("CoreWords", "A change of the policy needs a reason."),
    QT_TRANSLATE_NOOP("CoreWords", "That policy is in force already."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "In that policy no log key of this member stands: this trial could publish nothing."),
    QT_TRANSLATE_NOOP("CoreWords", "The policy has no party \"%1\"."),
    QT_TRANSLATE_NOOP("CoreWords", "The policy has %1 parties, not %2."),
    QT_TRANSLATE_NOOP("CoreWords", "The quorum cannot be read from \"%1\" on."),
    QT_TRANSLATE_NOOP("CoreWords", "The quorum says nothing. Write all, any, 2 of 3, or names of the policy."),
    QT_TRANSLATE_NOOP("CoreWords", "The quorum names nobody."),
    QT_TRANSLATE_NOOP("CoreWords", "How many is \"%1\" of? Write it like %2 of 3."),
    QT_TRANSLATE_NOOP("CoreWords", "The quorum is %1 alone. Set another quorum first."),
    QT_TRANSLATE_NOOP("CoreWords", "The quorum asks for %1 alone. Set another quorum first."),
    QT_TRANSLATE_NOOP("CoreWords", "\"%1\" cannot be a name in the policy: write it without spaces and commas, like "
                                   "site-101, and not as a number or one of the words none, all, any, of, and."),
    QT_TRANSLATE_NOOP("CoreWords", "There is no witness key of %1: one whose name is not the ledger's, %2."),
    QT_TRANSLATE_NOOP("CoreWords", "Two keys of %1 are of the same type. Give each key once."),
    QT_TRANSLATE_NOOP("CoreWords", "The address of the ledger's server cannot be read. Write it as host=NAME "
                                   "dbname=NAME user=NAME sslmode=verify-full."),
    QT_TRANSLATE_NOOP("CoreWords", "No connection to the ledger's server: %1"),
    QT_TRANSLATE_NOOP("CoreWords", "The connection to the ledger's server was lost: %1"),
    QT_TRANSLATE_NOOP("CoreWords", "The ledger's server refused that: %1 (%2)."),
    QT_TRANSLATE_NOOP("CoreWords", "The ledger is being looked at just now. Try again in a moment."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "This trial has seen more of its ledger while the server was asked. Nothing was changed. Try again."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "This trial has published on the ledger %1 already, and its seals name heads of that ledger. The "
                      "server holds another one, %2. A shared ledger can begin with this trial's: caseseal-cli ledger "
                      "init --postgres CONNINFO --from TRIAL. A trial that has not published yet can join any."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "This trial has published on the ledger %1 already, and its seals name heads of that ledger. The server does "
        "not hold all of it: fill it with caseseal-cli ledger init --postgres CONNINFO --from TRIAL."),
    QT_TRANSLATE_NOOP("CoreWords", "Split view: the server shows another history of the ledger than this trial has "
                                   "seen. Nothing was changed. Ask who runs the server."),
    // Kits: acts and states stand in the sentences as words of the core.
    QT_TRANSLATE_NOOP("CoreWords", "%1 of kit %2 is refused: no manufacturer commissioned it."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 of kit %2 is refused: it was commissioned as lot %3, expiry %4."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 of kit %2 is refused: its lot %3 is recalled."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 of kit %2 is refused: it expired on %3."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 of kit %2 is refused: it is participant %3's."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 of kit %2 is refused: it holds %3 units."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 of kit %2 is refused: a second person must be named as witness."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 of kit %2 is refused: place, participant or quantity is not said."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 of kit %2 is refused: the same kit is on record at %3 too (%4 by %5 on %6); put "
                                   "it into quarantine and look which one is genuine."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "%1 of kit %2 is refused: it can be there only once, and it is %3 since %4 at %5 to participant %6."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 of kit %2 is refused: it can be there only once, and it is %3 since %4 at %5."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 of kit %2 is refused: it does not belong to the stock of %3, it is %4 since %5 at %6."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 of kit %2 is refused: it is %3 since %4 at %5 to participant %6."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 of kit %2 is refused: it is %3 since %4 at %5."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 is refused: participant %2 has not consented to take part, or took it back."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 is refused: participant %2 is %3."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 needs at least one kit."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 needs the place where it goes."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 needs the participant."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 needs a reason."),
    QT_TRANSLATE_NOOP("CoreWords", "product.release out of quarantine needs a reason."),
    QT_TRANSLATE_NOOP("CoreWords", "A recall needs its reason."),
    QT_TRANSLATE_NOOP("CoreWords", "A count needs its reason, as \"monthly count\"."),
    QT_TRANSLATE_NOOP("CoreWords", "No kit of lot %1 of GTIN %2 is known."),
    QT_TRANSLATE_NOOP("CoreWords", "Nothing is in the stock of %1."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "The trial knows no manufacturer for GTIN %1: an administrator sets whose statements count."),
    QT_TRANSLATE_NOOP("CoreWords", "The statement is not signed by %1, whose key this trial knows for the product."),
    QT_TRANSLATE_NOOP("CoreWords", "This is no statement of a manufacturer about kits."),
    QT_TRANSLATE_NOOP("CoreWords", "This is no label of a kit: it needs a GTIN (01) and a serial number (21)."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "There is no code of a label in this picture that can be read. Take it from nearer, flat and in good light."),
    QT_TRANSLATE_NOOP("CoreWords", "The code holds nothing of GS1: no identifiers and no link."),
    QT_TRANSLATE_NOOP("CoreWords", "Two persons are needed: %1 cannot witness the own act."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 cannot be a witness: disabled, or a participant."),
    QT_TRANSLATE_NOOP("CoreWords", "The temperature file of logger %1 begins after this moment."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "The temperature file of logger %1 ends at %2, before kit %3 was sent: it is of another shipment."),
    QT_TRANSLATE_NOOP("CoreWords", "Line %1 of the temperature file: %2."),
    QT_TRANSLATE_NOOP("CoreWords", "product.commission"),
    QT_TRANSLATE_NOOP("CoreWords", "product.ship"),
    QT_TRANSLATE_NOOP("CoreWords", "product.receive"),
    QT_TRANSLATE_NOOP("CoreWords", "product.quarantine"),
    QT_TRANSLATE_NOOP("CoreWords", "product.release"),
    QT_TRANSLATE_NOOP("CoreWords", "product.allocate"),
    QT_TRANSLATE_NOOP("CoreWords", "product.dispense"),
    QT_TRANSLATE_NOOP("CoreWords", "product.return"),
    QT_TRANSLATE_NOOP("CoreWords", "product.destroy"),
    QT_TRANSLATE_NOOP("CoreWords", "product.transfer"),
    QT_TRANSLATE_NOOP("CoreWords", "product.observe"),
    QT_TRANSLATE_NOOP("CoreWords", "commissioned"),
    QT_TRANSLATE_NOOP("CoreWords", "on its way"),
    QT_TRANSLATE_NOOP("CoreWords", "received"),
    QT_TRANSLATE_NOOP("CoreWords", "in quarantine"),
    QT_TRANSLATE_NOOP("CoreWords", "released"),
    QT_TRANSLATE_NOOP("CoreWords", "allocated"),
    QT_TRANSLATE_NOOP("CoreWords", "dispensed"),
    QT_TRANSLATE_NOOP("CoreWords", "returned"),
    QT_TRANSLATE_NOOP("CoreWords", "missing"),
    QT_TRANSLATE_NOOP("CoreWords", "destroyed"),
    QT_TRANSLATE_NOOP("CoreWords", "withdrawn"),
    QT_TRANSLATE_NOOP("CoreWords", "The consent of %1 was withdrawn while this was written. It was removed: write it "
                                   "again, without this participant."),
    QT_TRANSLATE_NOOP("CoreWords", "The consent of %1 was withdrawn while this was written. It could not be removed: "
                                   "delete %2, and write it again."),
    QT_TRANSLATE_NOOP("CoreWords", "This is no card of an installation: %1."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "The card was changed since %1 made it: its signature does not fit. Ask for it again."),
    QT_TRANSLATE_NOOP("CoreWords", "The card is of another study, %1; this trial is of %2."),
    QT_TRANSLATE_NOOP("CoreWords", "This is the card of this very installation. The others adopt it."),
    QT_TRANSLATE_NOOP("CoreWords", "This card was adopted already."),
    QT_TRANSLATE_NOOP("CoreWords", "Other installations are adopted by an administrator or a data manager."),
    QT_TRANSLATE_NOOP("CoreWords", "There is no partner \"%1\": adopt its card first."),
    QT_TRANSLATE_NOOP("CoreWords", "Several partners are called \"%1\": name the chain."),
    QT_TRANSLATE_NOOP("CoreWords", "There is nobody to send to yet: adopt the card of another installation first."),
    QT_TRANSLATE_NOOP("CoreWords", "The message does not hold seal %1 of %2."),
    QT_TRANSLATE_NOOP("CoreWords", "The message is of another study, %1; this trial is of %2."),
    QT_TRANSLATE_NOOP("CoreWords", "The message holds a part of a chain only: an installation's evidence is whole."),
    QT_TRANSLATE_NOOP("CoreWords", "The message was made on the ledger %1; this trial is on %2. Installations that "
                                   "share a trial share one ledger."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "The message holds %1, of an installation whose card was not adopted here. Ask for its card first."),
    QT_TRANSLATE_NOOP("CoreWords", "Nothing was kept."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "Two copies of one installation went on, or somebody rewrote one of them: ask who works there."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "The message holds seals of this installation that are lost here, but not all of what was under them: entries "
        "were withheld from its sender. Nothing was kept. Receive a message of another installation."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "In the seals that are lost here the key of %1 was changed, so %2 cannot seal what comes next. "
                      "Nothing was kept. Somebody whose key is still the same logs in and receives the message."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "The message is not whole: it refers to %1 seals of %2, which are neither in it nor here."),
    QT_TRANSLATE_NOOP("CoreWords", "In the message another installation says to have received another history of %1 "
                                   "than is known here. Nothing was kept. Ask who works there."),
    QT_TRANSLATE_NOOP("CoreWords", "Participant %1 was enrolled by %2 in the message, and is another one here, of %3. "
                                   "Two participants with one key cannot be told apart: nothing was kept."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "The message holds %1, but nobody in it has the key of %2 that is on its card (%3). Nothing was kept."),
    QT_TRANSLATE_NOOP("CoreWords", "Split view: the message shows another history of the ledger than is known here. "
                                   "Nothing was kept. Ask who runs the ledger."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 was made for other installations than this one."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 holds no evidence: %2"),
    QT_TRANSLATE_NOOP("CoreWords", "The message does not verify, and nothing of it was kept: %1"),
    QT_TRANSLATE_NOOP("CoreWords", "Something was kept or sealed since this message was opened. Open it again."),
    QT_TRANSLATE_NOOP("CoreWords", "The message holds %1 seals of this installation that are lost here, and %2 more "
                                   "are known of. Nothing was kept. Receive the newest message of every other "
                                   "installation; where nobody has them, an administrator says so with a reason."),
    QT_TRANSLATE_NOOP("CoreWords", "That seals are lost for good is said by an administrator."),
    QT_TRANSLATE_NOOP("CoreWords", "There is no participant %1 of another installation here."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 is at home here."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 was handed over from here; who received the participant hands back."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 was not handed over to this installation. Ask %2 to do so; where that "
                                   "installation is lost, an administrator takes over by force."),
    QT_TRANSLATE_NOOP("CoreWords", "Only an administrator may take over a participant without a transfer."),
    QT_TRANSLATE_NOOP("CoreWords", "Nothing is entered without a reason."),
    QT_TRANSLATE_NOOP("CoreWords", "A consent document names at least one scope that is agreed to."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "\"%1\" cannot be a scope, or stands there twice: 1 to 64 of a-z, 0-9, point and hyphen."),
    QT_TRANSLATE_NOOP("CoreWords", "What the scope %1 means is said of a scope of the document, in one line."),
    QT_TRANSLATE_NOOP("CoreWords", "A consent document says who has to sign."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "A consent is signed by the participant or a representative, and by a witness where one is needed."),
    QT_TRANSLATE_NOOP("CoreWords", "\"%1\" is no tag of a language, as en or ja."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "Version %1 of the document %2 was published in this language already: another text is another version."),
    QT_TRANSLATE_NOOP("CoreWords", "A consent document has at most 8 MiB."),
    QT_TRANSLATE_NOOP("CoreWords", "This consent is not to be signed by a %1."),
    QT_TRANSLATE_NOOP("CoreWords", "A withdrawal is signed with the card of the consent, or sealed with a reason."),
    QT_TRANSLATE_NOOP("CoreWords", "No consent document was published with the hash %1."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 is approved from %2 on."),
    QT_TRANSLATE_NOOP("CoreWords", "Nothing was agreed to: choose at least one scope."),
    QT_TRANSLATE_NOOP("CoreWords", "These signatures are not those that %1 asks for."),
    QT_TRANSLATE_NOOP("CoreWords", "One withdraws: the participant or a representative."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 has no scope \"%2\"."),
    QT_TRANSLATE_NOOP("CoreWords", "Consents are signed by participant, representative and witness."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "The clock of this computer was set back behind the newest seal: put it right before anybody signs."),
    QT_TRANSLATE_NOOP("CoreWords", "The %1 signs with the key of %2, who works on the trial."),
    QT_TRANSLATE_NOOP("CoreWords", "The %1 signs with the key of the %2."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "The %1 has a card from an earlier consent. Where it is lost, a witness signs beside the new one."),
    QT_TRANSLATE_NOOP("CoreWords", "The signature of the %1 does not stand. %2"),
    QT_TRANSLATE_NOOP("CoreWords", "The signature of the %1 was given for another %2 than this one."),
    QT_TRANSLATE_NOOP("CoreWords", "The signature of the %1 is missing."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "These signatures are not of today: they are counter-signed within a day and %1 seals, or given anew."),
    QT_TRANSLATE_NOOP("CoreWords", "document"),
    QT_TRANSLATE_NOOP("CoreWords", "decision"),
    QT_TRANSLATE_NOOP("CoreWords", "moment"),
    QT_TRANSLATE_NOOP("CoreWords", "No version of the study has a form %1."),
    QT_TRANSLATE_NOOP("CoreWords", "No version of the study has an item %1."),
    QT_TRANSLATE_NOOP("CoreWords", "There is no entry %1 in this trial."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "Seal %1 is not on the ledger yet, so nobody else can vouch for it. Publish the seals first."),
    QT_TRANSLATE_NOOP("CoreWords", "There is no entry %1."),
    QT_TRANSLATE_NOOP("CoreWords", "The entry %1 is erased already."),
    QT_TRANSLATE_NOOP(
        "CoreWords", "An entry of the kind %1 cannot be erased: only values, queries and what was said of visits can."),
    QT_TRANSLATE_NOOP("CoreWords", "Two persons are needed: %1 cannot confirm the own erasure."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 is disabled and cannot confirm an erasure."),
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 cannot confirm an erasure: that takes an admin, an investigator or a data manager."),
    QT_TRANSLATE_NOOP("CoreWords", "The entry has no leaf hash: verify the trial first."),
    QT_TRANSLATE_NOOP("CoreWords", "An erasure needs its reason."),
    QT_TRANSLATE_NOOP("CoreWords", "Another person confirmed than the one who is named."),
    QT_TRANSLATE_NOOP("CoreWords", "The reason repeats what is to be erased: say it without."),
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "The temperature file of logger %1 ends at %2, before kit %3 was sent: it is of another shipment."),
    QT_TRANSLATE_NOOP("CoreWords", "The study has no item %1."),
    QT_TRANSLATE_NOOP("CoreWords", "The EPCIS document holds no act on a kit that is taken in."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 is there already and no empty folder. Name another one, or FILE.zip."),
    QT_TRANSLATE_NOOP("CoreWords", "%1 is a folder. Name a file, such as data%2."),
    QT_TRANSLATE_NOOP("CoreWords", "Something in the file stands in the way, so nothing of it is sealed."),
    QT_TRANSLATE_NOOP("CoreWords", "There is no file %1."),
    QT_TRANSLATE_NOOP("CoreWords", "There is no participant %1."),
};

struct Pattern {
    const char* source;
    QRegularExpression shape;
};

const std::vector<Pattern>& patterns() {
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> made;
        for (const char* source : kSentences) {
            QString shape = QRegularExpression::escape(QString::fromUtf8(source));
            shape.replace(QRegularExpression(QStringLiteral(R"(\\%\d)")), QStringLiteral("(.+)"));
            made.push_back({source, QRegularExpression(QRegularExpression::anchoredPattern(shape),
                                                       QRegularExpression::DotMatchesEverythingOption)});
        }
        return made;
    }();
    return all;
}

std::optional<QString> whole(const QString& english);

/// A word of the core within a sentence of it.
QString wordOf(const QString& word) { return whole(word).value_or(word); }

/// The texts where %1 … stand, in one pass.
QString filled(const QString& sentence, const QStringList& texts) {
    QString out;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number =
            sentence[i] == QLatin1Char('%') && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (number < 1 || number >= texts.size()) {
            out += sentence[i];
            continue;
        }
        out += wordOf(texts[number]);
        ++i;
    }
    return out;
}

std::optional<QString> whole(const QString& english) {
    for (const Pattern& pattern : patterns())
        if (const auto match = pattern.shape.match(english); match.hasMatch())
            return filled(QCoreApplication::translate("CoreWords", pattern.source), match.capturedTexts());
    return std::nullopt;
}

/// Several sentences in a row, each by itself. `known` counts those that are.
QString oneByOne(const QString& english, int& known, int& all) {
    static const QRegularExpression between(QStringLiteral("(?<=\\.) (?=[A-Z0-9])"));
    QStringList said;
    for (const QString& sentence : english.split(between)) {
        const auto translated = whole(sentence);
        known += translated ? 1 : 0;
        ++all;
        said << translated.value_or(sentence);
    }
    return sentences(said);
}

} // namespace

QString fromCore(std::string_view english) {
    const QString said = text(english);
    int known = 0, all = 0;
    const QString each = oneByOne(said, known, all);
    if (all > 1 && known == all) // before a pattern takes the first sentence for what stands in the second
        return each;
    if (const auto translated = whole(said))
        return *translated;
    if (known > 0)
        return each;
    const qsizetype colon = said.indexOf(QLatin1String(": "));
    const auto tail = colon < 0 ? std::nullopt : whole(said.mid(colon + 2));
    return tail ? said.left(colon + 2) + *tail : said;
}

bool isKnownFromCore(std::string_view english) { return whole(text(english)).has_value(); }

} // namespace caseseal::ui::words
