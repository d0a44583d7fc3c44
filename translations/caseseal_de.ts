<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="de">
<context>
    <name>CodeListEdit</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list. Type a code or the beginning of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list. Type codes with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day unknown, kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month unknown, kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>This is not a duration. Type it like P2W or P1DT12H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an interval. Type a start and an end with a slash between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not hexadecimal: pairs of 0 to 9 and A to F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not base64: letters, digits, + and /, in groups of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. Type it like https://example.org/page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit the field&apos;s data type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitEdit</name>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>A sealed entry is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seal holds another number of entries than was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed entry can no longer be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored value was altered after it was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals do not follow each other as they were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature does not fit its seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seal can no longer be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seal names a person whom this trial does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disabled person sealed something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person did what the role does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of a participant&apos;s entries has a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature covers other values than those in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value does not follow from the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer witnesses confirmed the ledger than the policy asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger was rewritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seal is not on the ledger that claims to hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger does not hold what this trial says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time anchor does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page would show something else than was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attached file was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report states other figures than its evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something differs from what was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one value cannot be relied on until it is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this seal holds cannot be relied on until it is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of this part of the chain may be missing or replaced. Seals before it still hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is unchanged, but it was not made by somebody who may make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of this value is not whole, or a signature stands under other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries may be unchanged, but the ledger does not prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of these seals is only this machine&apos;s claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed entry is unchanged. The table that pages read was altered beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be relied on; entries that name it still hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on the pages of this report; its evidence can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on this place until the cause is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not correct the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction would hide the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go on with this trial here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More entries would hide the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the evidence as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an evidence file now; it holds this finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the sponsor and your IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them the finding. They hold copies of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a matching copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By an administrator, with a reason. The restoring is itself sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places differ from what was sealed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That says nothing about the data. Ask for the file again, or for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries in %2 seals checked, %3 of them on the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been repaired or overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by this installation&apos;s own keys only; nobody outside confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the ledger: each seal has its place there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnessed %1: others confirm that the ledger only grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-anchored: outside clocks bound when the seals were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by the policy that it brings itself. Compare its keys with those that you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, found %2. Nobody has confirmed having looked at it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, found %2: %3. Nobody has confirmed having looked at it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals and signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries against their seals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages against the sealed entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads kept outside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitStatus</name>
    <message>
        <source>not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cause, then try again; if it stays, tell your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BreakView</name>
    <message>
        <source>The seals fit together; an entry under seal %1 does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken at seal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ChainView</name>
    <message>
        <source>%1 seals, %2 not on the ledger yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::EntryGridModel</name>
    <message>
        <source>Row %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New row: type, or press Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New row, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FieldNotes</name>
    <message>
        <source>Typing error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source was corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculation corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in the wrong field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is kept here as typed and cannot be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The study does not let this be sealed; correct the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: why the value is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value, or say why it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FieldRow</name>
    <message>
        <source>was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this field (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingList</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingModel</name>
    <message>
        <source>seal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingView</name>
    <message>
        <source>value not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the trial as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Entry %1 of seal %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Seal %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: what was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: what is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seals still fit together; what lies under seal %1 does not fit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain does not fit together at seal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its proof does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its proof holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the ledger yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody outside of this installation has seen this seal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormModel</name>
    <message>
        <source>Choose the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the value changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormPage</name>
    <message>
        <source>Mark complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes not sealed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed here since the last seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the changes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is locked. A data manager can unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is frozen. A data manager can unfreeze it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read this form. Your role, %1, does not enter data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Query %1, %2, %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Query %1, %2, since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sealed yet. %n fields need something from you first: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sealed. Your changes are kept here. Please look at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n required fields are empty: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark complete anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your %n changes are kept here and are not sealed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 are not sealed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Seal and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HistoryPopover</name>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, now. Not sealed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased on request; the seal still covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check fired: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check fired: “%1”. Answer: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the ledger yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries, not one after the other</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, none missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was entered here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::IntegrityPage</name>
    <message>
        <source>Integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every save is signed by its author and tied to the save before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log that only grows. It holds a fingerprint of each seal and no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Witnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons are as the administrator declared them. Compare key fingerprints by telephone or on paper once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seals, %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not witnessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the ledger yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnessed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy asks for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other organisations confirm that the ledger only grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing failed: %1 It is tried again after the next save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last full check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify now reads every seal and entry again and compares them. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written, but its issue is not on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence (*.evidence.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::JobPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LedgerView</name>
    <message>
        <source>%1 seals on the ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LoginCard</name>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password, only you know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is then compared with seal %1, the last one seen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has not been seen on this computer before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented persons: choose one, the password is filled in. Nothing that you do here counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password is too short. Nothing was changed. Take at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two new passwords differ. Nothing was changed. Type the new one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else set your first password. Choose one that only you know: it also makes the key that signs what you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::MatrixModel</name>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::NewTrialPage</name>
    <message>
        <source>Make the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in the record, for example Klinikum Süd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters, digits, dots: n.lindqvist. It is never given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You become the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can give it back to you. At least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 visits, %2 forms, %3 items, %4 code lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deviations were tolerated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more, all kept with the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the trial in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. No trial was made. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short. No trial was made. Take at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. No trial was made. Type the password twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the trial</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantPage</name>
    <message>
        <source>Visits and forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, enrolled %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol participant …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the new participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants and visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The list cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No participant is enrolled yet. Enrolling the first one fills this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is empty. Type the participant&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QuickFind</name>
    <message>
        <source>Find participant, visit, form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::RecentList</name>
    <message>
        <source>Folder is not where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent trials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SealStrip</name>
    <message>
        <source>Sealed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sealed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seals not on the ledger, it was not reached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seals not on the ledger yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witnessed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witnessed %1, policy asks for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified %1, intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last verification did not end well. Nobody has confirmed having looked at it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifying now, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifying now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::StatusLegend</name>
    <message>
        <source>query open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TopBar</name>
    <message>
        <source>Practice trial, invented data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VerifyPage</name>
    <message>
        <source>Verify a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That says nothing about the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries in %2 seals, %3 participants, %4 persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries are withheld and %2 erased; their seals still hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VisitTreeModel</name>
    <message>
        <source>Another: %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::WelcomePage</name>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every save is sealed. Other organisations witness it. Anybody can check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New trial …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an ODM file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a trial …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial folder on this computer or a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report or evidence file; no log-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented data, kept apart, nothing counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last seen on this computer; data stay encrypted until you log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial was opened on this computer yet. The practice trial is a good first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the practice trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a report (PDF), an evidence file, a study design or a trial here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study design (*.xml *.odm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence or report (*.zip *.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice trial was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice trial is there, its passwords are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseseal::ui::Workspace</name>
    <message>
        <source>Practice trial, invented data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
