<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>TrailWords</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
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
    <name>caseseal::ui::FormQueries</name>
    <message numerus="yes">
        <source>Query %1, %2, %n days</source>
        <translation>
            <numerusform>Query %1, %2, %n day</numerusform>
            <numerusform>Query %1, %2, %n days</numerusform>
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
