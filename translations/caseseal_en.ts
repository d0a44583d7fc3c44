<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>%n query open</numerusform>
            <numerusform>%n queries open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormQueries</name>
    <message numerus="yes">
        <source>Query %1, %2, %n days</source>
        <translation>
            <numerusform>Query %1, %2, %n day</numerusform>
            <numerusform>Query %1, %2, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordWords</name>
    <message numerus="yes">
        <source>The person or the password is not right. Nothing was opened. %n attempt(s) left before a lock of 15 minutes.</source>
        <translation>
            <numerusform>The person or the password is not right. Nothing was opened. %n attempt left before a lock of 15 minutes.</numerusform>
            <numerusform>The person or the password is not right. Nothing was opened. %n attempts left before a lock of 15 minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>open %n days</source>
        <translation>
            <numerusform>open %n day</numerusform>
            <numerusform>open %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kits</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailWords</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries withheld</source>
        <translation>
            <numerusform>%n entry withheld</numerusform>
            <numerusform>%n entries withheld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own seals that were lost here came back</source>
        <translation>
            <numerusform>%n own seal that was lost here came back</numerusform>
            <numerusform>%n own seals that were lost here came back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>%n places differ from what was sealed</source>
        <translation>
            <numerusform>%n place differs from what was sealed</numerusform>
            <numerusform>%n places differ from what was sealed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time-anchored by %1 on %2: the first %n seals of the ledger are not younger.</source>
        <translation>
            <numerusform>Time-anchored by %1 on %2: the first seal of the ledger is not younger.</numerusform>
            <numerusform>Time-anchored by %1 on %2: the first %n seals of the ledger are not younger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitStatus</name>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>%n query open</numerusform>
            <numerusform>%n queries open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AccountPage</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AnchorSettingsForm</name>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n participants picked</source>
        <translation>
            <numerusform>%n participant picked</numerusform>
            <numerusform>%n participants picked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n forms …</source>
        <translation>
            <numerusform>%1 %n form …</numerusform>
            <numerusform>%1 %n forms …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left out: %2</source>
        <translation>
            <numerusform>%1, %n left out: %2</numerusform>
            <numerusform>%1, %n left out: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n have it already</source>
        <translation>
            <numerusform>%1: %n has it already</numerusform>
            <numerusform>%1: %n have it already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BulkCard</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n visits will be affected, one seal for each participant.</source>
        <translation>
            <numerusform>%1 of %n visit will be affected, one seal for each participant.</numerusform>
            <numerusform>%1 of %n visits will be affected, one seal for each participant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your signature will stand under %1 of %n visits, in one seal.</source>
        <translation>
            <numerusform>Your signature will stand under %1 of %n visit, in one seal.</numerusform>
            <numerusform>Your signature will stand under %1 of %n visits, in one seal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already and stay as they are.</source>
        <translation>
            <numerusform>%n has it already and stays as it is.</numerusform>
            <numerusform>%n have it already and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentDecideStep</name>
    <message numerus="yes">
        <source>%n answers are missing.</source>
        <translation>
            <numerusform>%n answer is missing.</numerusform>
            <numerusform>%n answers are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentPage</name>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants are to be asked anew</source>
        <translation>
            <numerusform>%n participant is to be asked anew</numerusform>
            <numerusform>%n participants are to be asked anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentSignStep</name>
    <message numerus="yes">
        <source>The passphrase of the %1 has at least %n characters.</source>
        <translation>
            <numerusform>The passphrase of the %1 has at least %n character.</numerusform>
            <numerusform>The passphrase of the %1 has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DatabaseLockCard</name>
    <message numerus="yes">
        <source>%n queries are not closed</source>
        <translation>
            <numerusform>One query is not closed</numerusform>
            <numerusform>%n queries are not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms with data are not complete</source>
        <translation>
            <numerusform>One form with data is not complete</numerusform>
            <numerusform>%n forms with data are not complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes to have a form opened are not decided</source>
        <translation>
            <numerusform>One wish to have a form opened is not decided</numerusform>
            <numerusform>%n wishes to have a form opened are not decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not signed, or were changed since</source>
        <translation>
            <numerusform>One form is not signed, or was changed since</numerusform>
            <numerusform>%n forms are not signed, or were changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not locked</source>
        <translation>
            <numerusform>One form is not locked</numerusform>
            <numerusform>%n forms are not locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not verified against their source</source>
        <translation>
            <numerusform>One form is not verified against its source</numerusform>
            <numerusform>%n forms are not verified against their source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit checks were kept and nobody has looked</source>
        <translation>
            <numerusform>One edit check was kept and nobody has looked</numerusform>
            <numerusform>%n edit checks were kept and nobody has looked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were typed and not sealed</source>
        <translation>
            <numerusform>One draft was typed and not sealed</numerusform>
            <numerusform>%n drafts were typed and not sealed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DoubleEntryCard</name>
    <message numerus="yes">
        <source>%n fields agree with what %1 typed.</source>
        <translation>
            <numerusform>One field agrees with what %1 typed.</numerusform>
            <numerusform>%n fields agree with what %1 typed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ: choose for each which value stands.</source>
        <translation>
            <numerusform>One differs: choose which value stands.</numerusform>
            <numerusform>%n differ: choose for each which value stands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::EnrolmentChart</name>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ErasureCard</name>
    <message numerus="yes">
        <source>%n entries go for good</source>
        <translation>
            <numerusform>%n entry goes for good</numerusform>
            <numerusform>%n entries go for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsealed drafts that hold it go too.</source>
        <translation>
            <numerusform>%n unsealed draft that holds it goes too.</numerusform>
            <numerusform>%n unsealed drafts that hold it go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same text stands in %n other entries of the participant, which stay: erase them too.</source>
        <translation>
            <numerusform>The same text stands in %n other entry of the participant, which stays: erase it too.</numerusform>
            <numerusform>The same text stands in %n other entries of the participant, which stay: erase them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are erased</source>
        <translation>
            <numerusform>%n entry is erased</numerusform>
            <numerusform>%n entries are erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FieldRow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormHeader</name>
    <message numerus="yes">
        <source>%n changes not sealed</source>
        <translation>
            <numerusform>%n change not sealed</numerusform>
            <numerusform>%n changes not sealed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormMessages</name>
    <message numerus="yes">
        <source>Your %n changes are kept here and are not sealed.</source>
        <translation>
            <numerusform>Your %n change is kept here and is not sealed.</numerusform>
            <numerusform>Your %n changes are kept here and are not sealed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sealed yet. %n fields need something from you first: %1.</source>
        <translation>
            <numerusform>Nothing is sealed yet. %n field needs something from you first: %1.</numerusform>
            <numerusform>Nothing is sealed yet. %n fields need something from you first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required fields are empty: %1.</source>
        <translation>
            <numerusform>%n required field is empty: %1.</numerusform>
            <numerusform>%n required fields are empty: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 are not sealed.</source>
        <translation>
            <numerusform>%n change of %1 is not sealed.</numerusform>
            <numerusform>%n changes of %1 are not sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A draft of yours from %1 with %n fields is kept. It is not sealed.</source>
        <translation>
            <numerusform>A draft of yours from %1 with one field is kept. It is not sealed.</numerusform>
            <numerusform>A draft of yours from %1 with %n fields is kept. It is not sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It does not cover %n fields that changed since: %1.</source>
        <translation>
            <numerusform>It does not cover one field that changed since: %1.</numerusform>
            <numerusform>It does not cover %n fields that changed since: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A second entry of yours from %1 with %n fields is kept. It is not sealed.</source>
        <translation>
            <numerusform>A second entry of yours from %1 with %n field is kept. It is not sealed.</numerusform>
            <numerusform>A second entry of yours from %1 with %n fields is kept. It is not sealed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormPast</name>
    <message numerus="yes">
        <source>%n seals changed it after that. Nothing can be entered here.</source>
        <translation>
            <numerusform>One seal changed it after that. Nothing can be entered here.</numerusform>
            <numerusform>%n seals changed it after that. Nothing can be entered here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HistoryPopover</name>
    <message numerus="yes">
        <source>%n entries, not one after the other</source>
        <translation>
            <numerusform>%n entry, not one after the other</numerusform>
            <numerusform>%n entries, not one after the other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, none missing</source>
        <translation>
            <numerusform>%n entry, none missing</numerusform>
            <numerusform>%n entries, none missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HomeCard</name>
    <message numerus="yes">
        <source>Hand over %n participants</source>
        <translation>
            <numerusform>Hand over %n participant</numerusform>
            <numerusform>Hand over %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n participants</source>
        <translation>
            <numerusform>Take over %n participant</numerusform>
            <numerusform>Take over %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants were handed over.</source>
        <translation>
            <numerusform>%n participant was handed over.</numerusform>
            <numerusform>%n participants were handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants were taken over.</source>
        <translation>
            <numerusform>%n participant was taken over.</numerusform>
            <numerusform>%n participants were taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ImportCard</name>
    <message numerus="yes">
        <source>%n deviations from the standard were tolerated.</source>
        <translation>
            <numerusform>%n deviation from the standard was tolerated.</numerusform>
            <numerusform>%n deviations from the standard were tolerated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values are sealed: %n entries, each with what its source claims.</source>
        <translation>
            <numerusform>The values are sealed: %n entry, with what its source claims.</numerusform>
            <numerusform>The values are sealed: %n entries, each with what its source claims.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::IntegrityCard</name>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%n altered</numerusform>
            <numerusform>%n altered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitBalanceView</name>
    <message numerus="yes">
        <source>%n places, participants or acts do not fit.</source>
        <translation>
            <numerusform>%n place, participant or act does not fit.</numerusform>
            <numerusform>%n places, participants or acts do not fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitCard</name>
    <message numerus="yes">
        <source>%n kits</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::NewTrialPage</name>
    <message numerus="yes">
        <source>%n deviations were tolerated</source>
        <translation>
            <numerusform>%n deviation was tolerated</numerusform>
            <numerusform>%n deviations were tolerated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n ahead of plan</source>
        <translation>
            <numerusform>%n ahead of plan</numerusform>
            <numerusform>%n ahead of plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind plan</source>
        <translation>
            <numerusform>%n behind plan</numerusform>
            <numerusform>%n behind plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantKits</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left</source>
        <translation>
            <numerusform>%n unit left</numerusform>
            <numerusform>%n units left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantsPage</name>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ProductPage</name>
    <message numerus="yes">
        <source>%n kits</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kits were taken in.</source>
        <translation>
            <numerusform>%n kit was taken in.</numerusform>
            <numerusform>%n kits were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ProofView</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hashes beside it lead to the root that was sealed</source>
        <translation>
            <numerusform>%n hash beside it leads to the root that was sealed</numerusform>
            <numerusform>%n hashes beside it lead to the root that was sealed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hashes beside it lead to the root of the ledger</source>
        <translation>
            <numerusform>%n hash beside it leads to the root of the ledger</numerusform>
            <numerusform>%n hashes beside it lead to the root of the ledger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before entry</source>
        <translation>
            <numerusform>%n day before entry</numerusform>
            <numerusform>%n days before entry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after entry</source>
        <translation>
            <numerusform>%n day after entry</numerusform>
            <numerusform>%n days after entry</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueriesPage</name>
    <message numerus="yes">
        <source>%n days and longer</source>
        <translation>
            <numerusform>%n day and longer</numerusform>
            <numerusform>%n days and longer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueryListModel</name>
    <message numerus="yes">
        <source>open %n days</source>
        <translation>
            <numerusform>open %n day</numerusform>
            <numerusform>open %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SealStrip</name>
    <message numerus="yes">
        <source>%n seals not on the ledger, it was not reached</source>
        <translation>
            <numerusform>%n seal not on the ledger, it was not reached</numerusform>
            <numerusform>%n seals not on the ledger, it was not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seals not on the ledger yet</source>
        <translation>
            <numerusform>%n seal not on the ledger yet</numerusform>
            <numerusform>%n seals not on the ledger yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%n altered</numerusform>
            <numerusform>%n altered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SharingCard</name>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seals of this very installation came back: they had been lost here, and the chain goes on behind them.</source>
        <translation>
            <numerusform>%n seal of this very installation came back: it had been lost here, and the chain goes on behind it.</numerusform>
            <numerusform>%n seals of this very installation came back: they had been lost here, and the chain goes on behind them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::StudyVersionsView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started form(s) are touched and go on under their own version until they are migrated</source>
        <translation>
            <numerusform>%n started form is touched and goes on under its own version until it is migrated</numerusform>
            <numerusform>%n started forms are touched and go on under their own version until they are migrated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expression(s) are not understood: what they guard is always collected</source>
        <translation>
            <numerusform>%n expression is not understood: what it guards is always collected</numerusform>
            <numerusform>%n expressions are not understood: what they guard is always collected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) follow the version in force now</source>
        <translation>
            <numerusform>%n form follows the version in force now</numerusform>
            <numerusform>%n forms follow the version in force now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VisitPanel</name>
    <message numerus="yes">
        <source>%n forms begun</source>
        <translation>
            <numerusform>%n form begun</numerusform>
            <numerusform>%n forms begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n forms …</source>
        <translation>
            <numerusform>%1 %n form …</numerusform>
            <numerusform>%1 %n forms …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VisitTreeModel</name>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>%n query open</numerusform>
            <numerusform>%n queries open</numerusform>
        </translation>
    </message>
</context>
</TS>
