<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="de">
<context>
    <name>BulkWords</name>
    <message>
        <source>is locked</source>
        <translation>ist gesperrt</translation>
    </message>
    <message>
        <source>is frozen</source>
        <translation>ist eingefroren</translation>
    </message>
    <message>
        <source>is not started</source>
        <translation>ist nicht begonnen</translation>
    </message>
    <message>
        <source>is not complete</source>
        <translation>ist nicht vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>%n Rückfrage offen</numerusform>
            <numerusform>%n Rückfragen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen (SDV)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>CodeListEdit</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Type a code or the beginning of a word.</source>
        <translation>„%1“ steht nicht in der Liste. Geben Sie einen Code oder den Anfang eines Wortes ein.</translation>
    </message>
    <message>
        <source>Codes, separated by commas</source>
        <translation>Codes, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Type codes with commas between them.</source>
        <translation>„%1“ steht nicht in der Liste. Geben Sie Codes mit Kommas dazwischen ein.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>To take part</source>
        <translation>Teilnehmen</translation>
    </message>
    <message>
        <source>To hand the data on</source>
        <translation>Daten weitergeben</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Gesetzlicher Vertreter</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is not yes or no.</source>
        <translation>Das ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>This is not a whole, real date.</source>
        <translation>Das ist kein vollständiges, wirkliches Datum.</translation>
    </message>
    <message>
        <source>This is not a real date.</source>
        <translation>Das ist kein wirkliches Datum.</translation>
    </message>
    <message>
        <source>This is not a time of day.</source>
        <translation>Das ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>This is not a whole, real date with a time.</source>
        <translation>Das ist kein vollständiges, wirkliches Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>This is not a real date with a time.</source>
        <translation>Das ist kein wirkliches Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>This is not a duration, such as P3DT4H for three days and four hours.</source>
        <translation>Das ist keine Dauer, etwa P3DT4H für drei Tage und vier Stunden.</translation>
    </message>
    <message>
        <source>This is not a span of time, such as 2026-11-22/2026-11-25.</source>
        <translation>Das ist kein Zeitraum, etwa 2026-11-22/2026-11-25.</translation>
    </message>
    <message>
        <source>These are not hexadecimal digits in pairs.</source>
        <translation>Das sind keine Hexadezimalziffern in Paaren.</translation>
    </message>
    <message>
        <source>This is not Base64.</source>
        <translation>Das ist kein Base64.</translation>
    </message>
    <message>
        <source>This is not an address (URI).</source>
        <translation>Das ist keine Adresse (URI).</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>The text holds bytes that are not characters.</source>
        <translation>Der Text enthält Bytes, die keine Zeichen sind.</translation>
    </message>
    <message>
        <source>The number has %1 digits; at most %2 is allowed.</source>
        <translation>Die Zahl hat %1 Ziffern; höchstens %2 ist erlaubt.</translation>
    </message>
    <message>
        <source>The number has %1 digits; at most %2 are allowed.</source>
        <translation>Die Zahl hat %1 Ziffern; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>No digits are allowed after the decimal point.</source>
        <translation>Nach dem Komma sind keine Ziffern erlaubt.</translation>
    </message>
    <message>
        <source>At most %1 digit is allowed after the decimal point.</source>
        <translation>Nach dem Komma ist höchstens %1 Ziffer erlaubt.</translation>
    </message>
    <message>
        <source>At most %1 digits are allowed after the decimal point.</source>
        <translation>Nach dem Komma sind höchstens %1 Ziffern erlaubt.</translation>
    </message>
    <message>
        <source>The text has %1 character; at most %2 is allowed.</source>
        <translation>Der Text hat %1 Zeichen; höchstens %2 ist erlaubt.</translation>
    </message>
    <message>
        <source>The text has %1 character; at most %2 are allowed.</source>
        <translation>Der Text hat %1 Zeichen; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 is allowed.</source>
        <translation>Der Text hat %1 Zeichen; höchstens %2 ist erlaubt.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are allowed.</source>
        <translation>Der Text hat %1 Zeichen; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices.</source>
        <translation>„%1“ steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>This item has no unit.</source>
        <translation>Dieses Feld hat keine Einheit.</translation>
    </message>
    <message>
        <source>Choose a unit: %1.</source>
        <translation>Wählen Sie eine Einheit: %1.</translation>
    </message>
    <message>
        <source>This unit is not allowed here; the units are: %1.</source>
        <translation>Diese Einheit ist hier nicht erlaubt; die Einheiten sind: %1.</translation>
    </message>
    <message>
        <source>Above the allowed maximum of %1.</source>
        <translation>Über dem erlaubten Höchstwert von %1.</translation>
    </message>
    <message>
        <source>Above the expected maximum of %1.</source>
        <translation>Über dem erwarteten Höchstwert von %1.</translation>
    </message>
    <message>
        <source>Above the allowed %1 to %2.</source>
        <translation>Über dem erlaubten Bereich von %1 bis %2.</translation>
    </message>
    <message>
        <source>Above the expected %1 to %2.</source>
        <translation>Über dem erwarteten Bereich von %1 bis %2.</translation>
    </message>
    <message>
        <source>Below the allowed minimum of %1.</source>
        <translation>Unter dem erlaubten Mindestwert von %1.</translation>
    </message>
    <message>
        <source>Below the expected minimum of %1.</source>
        <translation>Unter dem erwarteten Mindestwert von %1.</translation>
    </message>
    <message>
        <source>Below the allowed %1 to %2.</source>
        <translation>Unter dem erlaubten Bereich von %1 bis %2.</translation>
    </message>
    <message>
        <source>Below the expected %1 to %2.</source>
        <translation>Unter dem erwarteten Bereich von %1 bis %2.</translation>
    </message>
    <message>
        <source>Not below %1, as allowed.</source>
        <translation>Nicht unter %1, wie erlaubt.</translation>
    </message>
    <message>
        <source>Not below %1, as expected.</source>
        <translation>Nicht unter %1, wie erwartet.</translation>
    </message>
    <message>
        <source>Not above %1, as allowed.</source>
        <translation>Nicht über %1, wie erlaubt.</translation>
    </message>
    <message>
        <source>Not above %1, as expected.</source>
        <translation>Nicht über %1, wie erwartet.</translation>
    </message>
    <message>
        <source>Not one of the allowed values: %1.</source>
        <translation>Keiner der erlaubten Werte: %1.</translation>
    </message>
    <message>
        <source>Not one of the expected values: %1.</source>
        <translation>Keiner der erwarteten Werte: %1.</translation>
    </message>
    <message>
        <source>One of the values that are not allowed: %1.</source>
        <translation>Einer der nicht erlaubten Werte: %1.</translation>
    </message>
    <message>
        <source>One of the values that are not expected: %1.</source>
        <translation>Einer der nicht erwarteten Werte: %1.</translation>
    </message>
    <message>
        <source>Not %1, the allowed value.</source>
        <translation>Nicht %1, der erlaubte Wert.</translation>
    </message>
    <message>
        <source>Not %1, the expected value.</source>
        <translation>Nicht %1, der erwartete Wert.</translation>
    </message>
    <message>
        <source>%1 is not allowed here.</source>
        <translation>%1 ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1 is not expected here.</source>
        <translation>%1 ist hier nicht erwartet.</translation>
    </message>
    <message>
        <source>The year is needed.</source>
        <translation>Das Jahr fehlt.</translation>
    </message>
    <message>
        <source>The year is needed, with four digits.</source>
        <translation>Das Jahr fehlt, mit vier Ziffern.</translation>
    </message>
    <message>
        <source>There is no year %1.</source>
        <translation>Ein Jahr %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Einen Monat %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no day %1 in %2.</source>
        <translation>Einen Tag %1 gibt es in %2 nicht.</translation>
    </message>
    <message>
        <source>There is no date &quot;%1&quot;.</source>
        <translation>Ein Datum „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no hour %1; hours go from 0 to 23.</source>
        <translation>Eine Stunde %1 gibt es nicht; Stunden gehen von 0 bis 23.</translation>
    </message>
    <message>
        <source>A day without its month cannot be kept. Type both, or only the year.</source>
        <translation>Ein Tag ohne Monat lässt sich nicht speichern. Geben Sie beides ein oder nur das Jahr.</translation>
    </message>
    <message>
        <source>The whole date is needed here: day, month and year.</source>
        <translation>Hier wird das ganze Datum gebraucht: Tag, Monat und Jahr.</translation>
    </message>
    <message>
        <source>Type the year with four digits.</source>
        <translation>Geben Sie das Jahr mit vier Ziffern ein.</translation>
    </message>
    <message>
        <source>Type the year with four digits, day and month with one or two.</source>
        <translation>Geben Sie das Jahr mit vier Ziffern ein, Tag und Monat mit einer oder zwei.</translation>
    </message>
    <message>
        <source>Type one day, one month and one year.</source>
        <translation>Geben Sie einen Tag, einen Monat und ein Jahr ein.</translation>
    </message>
    <message>
        <source>It is not clear which number is the month. Type the year first, or the month as a word.</source>
        <translation>Es ist nicht klar, welche Zahl der Monat ist. Geben Sie das Jahr zuerst ein oder den Monat als Wort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a number nor a month.</source>
        <translation>„%1“ ist weder eine Zahl noch ein Monat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Type it as 22 Nov 2026.</source>
        <translation>„%1“ ist kein Datum. Geben Sie es so ein: 22 Nov 2026.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type it as 08:05.</source>
        <translation>„%1“ ist keine Uhrzeit. Geben Sie sie so ein: 08:05.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type hours and minutes, as 08:05.</source>
        <translation>„%1“ ist keine Uhrzeit. Geben Sie Stunden und Minuten so ein: 08:05.</translation>
    </message>
    <message>
        <source>With am or pm the hour is 1 to 12.</source>
        <translation>Mit am oder pm liegt die Stunde zwischen 1 und 12.</translation>
    </message>
    <message>
        <source>Minutes go from 0 to 59.</source>
        <translation>Minuten gehen von 0 bis 59.</translation>
    </message>
    <message>
        <source>Seconds go from 0 to 59.</source>
        <translation>Sekunden gehen von 0 bis 59.</translation>
    </message>
    <message>
        <source>Type a date, as 22 Nov 2026.</source>
        <translation>Geben Sie ein Datum ein, etwa 22 Nov 2026.</translation>
    </message>
    <message>
        <source>Type a time, as 08:05.</source>
        <translation>Geben Sie eine Uhrzeit ein, etwa 08:05.</translation>
    </message>
    <message>
        <source>Type a number, as 92.7.</source>
        <translation>Geben Sie eine Zahl ein, etwa 92,7.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Type digits, with one point or comma for decimals.</source>
        <translation>„%1“ ist keine Zahl. Geben Sie Ziffern ein, mit einem Punkt oder Komma für die Dezimalstellen.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Hier wird eine ganze Zahl gebraucht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean %2 or %3. Type it in one of these ways.</source>
        <translation>„%1“ könnte %2 oder %3 bedeuten. Geben Sie eines davon ein.</translation>
    </message>
    <message>
        <source>A value stands here already: a change needs its reason.</source>
        <translation>Hier steht schon ein Wert: Eine Änderung braucht ihren Grund.</translation>
    </message>
    <message>
        <source>The value is not text that can be stored: too long, not UTF-8, or with control characters.</source>
        <translation>Der Wert ist kein speicherbarer Text: zu lang, kein UTF-8 oder mit Steuerzeichen.</translation>
    </message>
    <message>
        <source>A participant&apos;s key has 1 to 128 characters, without control characters and without spaces at its ends.</source>
        <translation>Die Kennung eines Teilnehmers hat 1 bis 128 Zeichen, ohne Steuerzeichen und ohne Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>Participant %1 is enrolled already.</source>
        <translation>Teilnehmer %1 ist bereits aufgenommen.</translation>
    </message>
    <message>
        <source>Participant %1 is not enrolled.</source>
        <translation>Teilnehmer %1 ist nicht aufgenommen.</translation>
    </message>
    <message>
        <source>Form %1 of %2 is locked; it takes no data until that is undone.</source>
        <translation>Formular %1 von %2 ist gesperrt; es nimmt keine Daten an, bis das aufgehoben ist.</translation>
    </message>
    <message>
        <source>Form %1 of %2 is frozen; it takes no data until that is undone.</source>
        <translation>Formular %1 von %2 ist eingefroren; es nimmt keine Daten an, bis das aufgehoben ist.</translation>
    </message>
    <message>
        <source>Form %1 of %2 holds no data yet.</source>
        <translation>Formular %1 von %2 enthält noch keine Daten.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not complete yet.</source>
        <translation>Formular %1 von %2: Es ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is complete already.</source>
        <translation>Formular %1 von %2: Es ist bereits vollständig.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not verified.</source>
        <translation>Formular %1 von %2: Es ist nicht geprüft (SDV).</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is frozen or locked already.</source>
        <translation>Formular %1 von %2: Es ist bereits eingefroren oder gesperrt.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not frozen.</source>
        <translation>Formular %1 von %2: Es ist nicht eingefroren.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is locked already.</source>
        <translation>Formular %1 von %2: Es ist bereits gesperrt.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not locked.</source>
        <translation>Formular %1 von %2: Es ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is frozen or locked.</source>
        <translation>Formular %1 von %2: Es ist eingefroren oder gesperrt.</translation>
    </message>
    <message>
        <source>This act needs a reason.</source>
        <translation>Dieser Vorgang braucht einen Grund.</translation>
    </message>
    <message>
        <source>This act needs a text.</source>
        <translation>Dieser Vorgang braucht einen Text.</translation>
    </message>
    <message>
        <source>A signature needs its meaning.</source>
        <translation>Eine Unterschrift braucht ihre Bedeutung.</translation>
    </message>
    <message>
        <source>A query needs its text.</source>
        <translation>Eine Rückfrage braucht ihren Text.</translation>
    </message>
    <message>
        <source>There is no query %1.</source>
        <translation>Eine Rückfrage %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Query %1 is open.</source>
        <translation>Rückfrage %1 ist offen.</translation>
    </message>
    <message>
        <source>Query %1 is answered.</source>
        <translation>Rückfrage %1 ist beantwortet.</translation>
    </message>
    <message>
        <source>Query %1 is closed.</source>
        <translation>Rückfrage %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>The person or the password is not right.</source>
        <translation>Person oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>%1 is disabled in this trial.</source>
        <translation>%1 ist in dieser Studie deaktiviert.</translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation>%1 ist bereits deaktiviert.</translation>
    </message>
    <message>
        <source>The id %1 was given already; ids are never given twice.</source>
        <translation>Die Kennung %1 ist schon vergeben; Kennungen werden nie zweimal vergeben.</translation>
    </message>
    <message>
        <source>Nobody disables themselves: another administrator does it.</source>
        <translation>Niemand deaktiviert sich selbst: Das tut ein anderer Administrator.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a person&apos;s id: use small letters, digits, dot, line and underscore, at most 64, beginning with a letter or digit.</source>
        <translation>„%1“ kann keine Kennung sein: Verwenden Sie Kleinbuchstaben, Ziffern, Punkt, Strich und Unterstrich, höchstens 64, mit einem Buchstaben oder einer Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>A person needs a printed name of at most 200 bytes.</source>
        <translation>Eine Person braucht einen ausgeschriebenen Namen von höchstens 200 Bytes.</translation>
    </message>
    <message>
        <source>A person needs at least one role.</source>
        <translation>Eine Person braucht mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>Ein Passwort hat mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>%1 may not do %2: not with the role %3.</source>
        <translation>%1 darf %2 nicht ausführen: nicht mit der Rolle %3.</translation>
    </message>
    <message>
        <source>A trial needs the name of its site.</source>
        <translation>Eine Studie braucht den Namen ihres Prüfzentrums.</translation>
    </message>
    <message>
        <source>A trial&apos;s folder is named NAME.caseseal; %1 is not.</source>
        <translation>Der Ordner einer Studie heißt NAME.caseseal; %1 heißt nicht so.</translation>
    </message>
    <message>
        <source>The trial in %1 was not made completely. Make it again.</source>
        <translation>Die Studie in %1 wurde nicht vollständig angelegt. Legen Sie sie neu an.</translation>
    </message>
    <message>
        <source>The trial is open elsewhere: %1. Close it there first.</source>
        <translation>Die Studie ist anderswo geöffnet: %1. Schließen Sie sie dort zuerst.</translation>
    </message>
    <message>
        <source>%1 is no trial: it holds no %2 and %3. Choose a folder whose name ends in .caseseal.</source>
        <translation>%1 ist keine Studie: Es fehlen %2 und %3. Wählen Sie einen Ordner, dessen Name auf .caseseal endet.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the new trial.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen für die neue Studie.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved to %1. Make room and save again.</source>
        <translation>Der Datenträger ist voll: In %1 wurde nichts gespeichert. Schaffen Sie Platz und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder or the disk is read-only.</source>
        <translation>%1 ist nicht beschreibbar: Ordner oder Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 is in use by another process.</source>
        <translation>%1 wird von einem anderen Prozess benutzt.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner und keine Datei.</translation>
    </message>
    <message>
        <source>The file keyslots was changed by something else than this program: nobody is let in by it. Put back the newest copy of this file.</source>
        <translation>Die Datei keyslots wurde von etwas anderem als diesem Programm verändert: Niemand wird damit eingelassen. Legen Sie die neueste Kopie dieser Datei zurück.</translation>
    </message>
    <message>
        <source>The file keyslots is not the newest one of this trial: an older copy was put back. Put back the newest copy of this file.</source>
        <translation>Die Datei keyslots ist nicht die neueste dieser Studie: Eine ältere Kopie wurde zurückgelegt. Legen Sie die neueste Kopie dieser Datei zurück.</translation>
    </message>
    <message>
        <source>Type a date and a time, like 22nov2026 14:05.</source>
        <translation>Geben Sie Datum und Uhrzeit ein, etwa 22nov2026 14:05.</translation>
    </message>
    <message>
        <source>A password has at least 12 characters, or 8 of three kinds: small letters, capitals, digits, others.</source>
        <translation>Ein Passwort hat mindestens 12 Zeichen, oder 8 aus drei Arten: Kleinbuchstaben, Großbuchstaben, Ziffern, andere.</translation>
    </message>
    <message>
        <source>A password is not the person&apos;s id or name with something around it.</source>
        <translation>Ein Passwort ist nicht die Kennung oder der Name der Person mit etwas darum herum.</translation>
    </message>
    <message>
        <source>This password is one of the commonest, or digits alone.</source>
        <translation>Dieses Passwort ist eines der häufigsten oder besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>A new password differs from the one that it replaces.</source>
        <translation>Ein neues Passwort unterscheidet sich von dem, das es ersetzt.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 attempt is left before a lock of 15 minutes.</source>
        <translation>Noch %1 Versuch bis zu einer Sperre von 15 Minuten.</translation>
    </message>
    <message>
        <source>%1 attempts are left before a lock of 15 minutes.</source>
        <translation>Noch %1 Versuche bis zu einer Sperre von 15 Minuten.</translation>
    </message>
    <message>
        <source>Only an administrator sets another person&apos;s password anew.</source>
        <translation>Nur ein Administrator setzt das Passwort einer anderen Person neu.</translation>
    </message>
    <message>
        <source>The own password is changed with the old one, not reset.</source>
        <translation>Das eigene Passwort wird mit dem alten geändert, nicht zurückgesetzt.</translation>
    </message>
    <message>
        <source>This draft is larger than 16 MiB; save the form to keep it.</source>
        <translation>Dieser Entwurf ist größer als 16 MiB; speichern Sie das Formular, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>The key in this slot is not the one that the trial has in force for this person. Ask the administrator.</source>
        <translation>Der Schlüssel in diesem Platz ist nicht der, der in der Studie für diese Person gilt. Fragen Sie den Administrator.</translation>
    </message>
    <message>
        <source>This is an older copy of the trial: this computer has seen %1 seals, here are %2. It can be read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an administrator states the restore, with a reason.</source>
        <translation>Dies ist eine ältere Kopie der Studie: Dieser Computer hat %1 Siegel gesehen, hier sind es %2. Sie kann gelesen und geprüft werden; geschrieben wird nichts. Suchen Sie die neuere Kopie. Ist sie verloren, erklärt ein Administrator die Wiederherstellung mit einem Grund.</translation>
    </message>
    <message>
        <source>This is an older copy of the trial: the ledger holds newer seals that are not here (%1). It can be read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an administrator states the restore, with a reason.</source>
        <translation>Dies ist eine ältere Kopie der Studie: Das Register enthält neuere Siegel, die hier fehlen (%1). Sie kann gelesen und geprüft werden; geschrieben wird nichts. Suchen Sie die neuere Kopie. Ist sie verloren, erklärt ein Administrator die Wiederherstellung mit einem Grund.</translation>
    </message>
    <message>
        <source>This is not the copy of the trial that was used here last: seal %1 is another one than this computer has seen. Two copies have gone on beside each other. It can be read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an administrator states the restore, with a reason.</source>
        <translation>Dies ist nicht die Kopie der Studie, mit der hier zuletzt gearbeitet wurde: Siegel %1 ist ein anderes, als dieser Computer gesehen hat. Zwei Kopien wurden nebeneinander weitergeführt. Sie kann gelesen und geprüft werden; geschrieben wird nichts. Suchen Sie die neuere Kopie. Ist sie verloren, erklärt ein Administrator die Wiederherstellung mit einem Grund.</translation>
    </message>
    <message>
        <source>With the other answers the study does not ask for this.</source>
        <translation>Mit den anderen Antworten verlangt die Studie dies nicht.</translation>
    </message>
    <message>
        <source>With the other answers the study does not ask for form %1 of %2.</source>
        <translation>Mit den anderen Antworten verlangt die Studie das Formular %1 von %2 nicht.</translation>
    </message>
    <message>
        <source>With the other answers the study does not ask for visit %1 of %2.</source>
        <translation>Mit den anderen Antworten verlangt die Studie die Visite %1 von %2 nicht.</translation>
    </message>
    <message>
        <source>Leave it blank, or correct the answer that it hangs on.</source>
        <translation>Lassen Sie es leer, oder berichtigen Sie die Antwort, von der es abhängt.</translation>
    </message>
    <message>
        <source>The audit trail is reviewed by an administrator, auditor, data manager or monitor, not by those who enter the data.</source>
        <translation>Den Audit-Trail sieht jemand aus Administration, Audit, Datenmanagement oder Monitoring durch, nicht wer die Daten eingibt.</translation>
    </message>
    <message>
        <source>Say in a note what you found.</source>
        <translation>Schreiben Sie in einer Notiz, was Sie gefunden haben.</translation>
    </message>
    <message>
        <source>This item is about your own entries. Somebody else has to look at it.</source>
        <translation>Dieser Punkt betrifft Ihre eigenen Einträge. Jemand anderes muss ihn ansehen.</translation>
    </message>
    <message>
        <source>Say what the signature means.</source>
        <translation>Geben Sie an, was die Unterschrift bedeutet.</translation>
    </message>
    <message>
        <source>There are %1 items, more than the %2 of one sign-off. Review a shorter time at once.</source>
        <translation>Es sind %1 Punkte, mehr als die %2 einer Unterschrift. Sehen Sie einen kürzeren Zeitraum auf einmal durch.</translation>
    </message>
    <message>
        <source>Items without a disposition for what they show now: %1.</source>
        <translation>Punkte ohne Befund zu dem, was sie jetzt zeigen: %1.</translation>
    </message>
    <message>
        <source>%1 is not a ZIP file that can be read: %2.</source>
        <translation>%1 ist keine lesbare ZIP-Datei: %2.</translation>
    </message>
    <message>
        <source>The database is locked since %1 (seal %2, by %3): nothing is entered or changed until a data manager unlocks it.</source>
        <translation>Die Datenbank ist seit %1 gesperrt (Siegel %2, von %3): Nichts wird eingegeben oder geändert, bis ein Datenmanager sie entsperrt.</translation>
    </message>
    <message>
        <source>More was sealed since it was looked at what would be locked. Look again.</source>
        <translation>Seitdem wurde mehr versiegelt. Sehen Sie noch einmal nach, was gesperrt würde.</translation>
    </message>
    <message>
        <source>This is no file of CaseSeal: neither evidence nor a report, head, backup or archive.</source>
        <translation>Dies ist keine Datei von CaseSeal: weder Nachweis noch Bericht, Kettenende, Sicherung oder Archiv.</translation>
    </message>
    <message>
        <source>This is a folder. What can be checked here is one file.</source>
        <translation>Dies ist ein Ordner. Prüfen lässt sich hier eine einzelne Datei.</translation>
    </message>
    <message>
        <source>This is a study design: a new trial begins with it, and there is nothing in it to verify.</source>
        <translation>Dies ist ein Studiendesign: Damit beginnt eine neue Studie, und es gibt darin nichts zu prüfen.</translation>
    </message>
    <message>
        <source>There is no head in this: neither a head file nor a checkpoint with its signatures.</source>
        <translation>Darin ist kein Kettenende: weder eine Kettenende-Datei noch ein Prüfpunkt mit seinen Signaturen.</translation>
    </message>
    <message>
        <source>The head does not hold together: its seal is not below its checkpoint. It was damaged on its way; ask for it again.</source>
        <translation>Das Kettenende ist in sich nicht stimmig: Sein Siegel liegt nicht unter seinem Prüfpunkt. Es wurde unterwegs beschädigt; fordern Sie es erneut an.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read. Take it from nearer, flat and in good light.</source>
        <translation>In diesem Bild ist kein lesbarer QR-Code. Nehmen Sie ihn näher, gerade und bei gutem Licht auf.</translation>
    </message>
    <message>
        <source>This picture is larger than 100 million pixels.</source>
        <translation>Dieses Bild ist größer als 100 Millionen Bildpunkte.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Dieses Bild lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The archive&apos;s list of hashes, SHA256SUMS, is not of its form.</source>
        <translation>Die Liste der Hashwerte des Archivs, SHA256SUMS, hat nicht die vorgeschriebene Form.</translation>
    </message>
    <message>
        <source>The backup is damaged or was altered: %1. Take another backup.</source>
        <translation>Die Sicherung ist beschädigt oder wurde verändert: %1. Nehmen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The PDF cannot be read for its evidence: %1.</source>
        <translation>Der Nachweis in der PDF-Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Nothing of this trial is on the ledger yet, so there is no head to hold. Publish the seals first.</source>
        <translation>Von dieser Studie steht noch nichts im Register, daher gibt es kein Kettenende. Veröffentlichen Sie zuerst die Siegel.</translation>
    </message>
    <message>
        <source>Only an audit report is compared with a head that somebody holds.</source>
        <translation>Nur ein Auditbericht wird mit einem aufbewahrten Kettenende verglichen.</translation>
    </message>
    <message>
        <source>Nothing of this trial is on the ledger yet, so there is nothing to anchor. Publish the seals first.</source>
        <translation>Von dieser Studie steht noch nichts im Register, also gibt es nichts zu verankern. Veröffentlichen Sie zuerst die Siegel.</translation>
    </message>
    <message>
        <source>Name an address to anchor with. No time-stamping authority and no calendar is set for this trial.</source>
        <translation>Nennen Sie eine Adresse zum Verankern. Für diese Studie sind weder ein Zeitstempeldienst noch ein Kalender festgelegt.</translation>
    </message>
    <message>
        <source>Whom the trial asks for time anchors is set by an admin.</source>
        <translation>Wen die Studie um Zeitanker bittet, legt ein Administrator fest.</translation>
    </message>
    <message>
        <source>An address stands there twice.</source>
        <translation>Eine Adresse steht zweimal da.</translation>
    </message>
    <message>
        <source>At most %1 addresses of a kind are asked.</source>
        <translation>Von einer Art werden höchstens %1 Adressen gefragt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address on the web. Write it as https://host/path.</source>
        <translation>„%1“ ist keine Adresse im Web. Schreiben Sie sie als https://host/path.</translation>
    </message>
    <message>
        <source>No answer from %1: %2.</source>
        <translation>Keine Antwort von %1: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than %2 bytes.</source>
        <translation>Die Antwort von %1 ist länger als %2 Byte.</translation>
    </message>
    <message>
        <source>No time stamp from %1: it answered with status %2.</source>
        <translation>Kein Zeitstempel von %1: Die Antwort hatte den Status %2.</translation>
    </message>
    <message>
        <source>No revocation list from %1: it answered with status %2.</source>
        <translation>Keine Sperrliste von %1: Die Antwort hatte den Status %2.</translation>
    </message>
    <message>
        <source>The calendar %1 answered with status %2.</source>
        <translation>Der Kalender %1 antwortete mit dem Status %2.</translation>
    </message>
    <message>
        <source>No promise of the calendar %1: %2</source>
        <translation>Keine Zusage des Kalenders %1: %2</translation>
    </message>
    <message>
        <source>The time stamp of %1 does not hold: %2</source>
        <translation>Der Zeitstempel von %1 hält nicht: %2</translation>
    </message>
    <message>
        <source>The time stamp proves nothing any more and is left as it was: %1</source>
        <translation>Der Zeitstempel beweist nichts mehr und bleibt, wie er war: %1</translation>
    </message>
    <message>
        <source>What the calendar answered proves nothing: %1</source>
        <translation>Was der Kalender antwortete, beweist nichts: %1</translation>
    </message>
    <message>
        <source>The header of its block does not hold it: the proof of the checkpoint with %1 leaves is worth nothing.</source>
        <translation>Der Kopf seines Blocks enthält ihn nicht: Der Nachweis des Prüfpunkts mit %1 Blättern ist nichts wert.</translation>
    </message>
    <message>
        <source>A change of the policy needs a reason.</source>
        <translation>Eine Änderung der Richtlinie braucht einen Grund.</translation>
    </message>
    <message>
        <source>That policy is in force already.</source>
        <translation>Diese Richtlinie gilt bereits.</translation>
    </message>
    <message>
        <source>In that policy no log key of this member stands: this trial could publish nothing.</source>
        <translation>In dieser Richtlinie steht kein Register-Schlüssel dieses Mitglieds: Diese Studie könnte nichts veröffentlichen.</translation>
    </message>
    <message>
        <source>The policy has no party &quot;%1&quot;.</source>
        <translation>In der Richtlinie gibt es „%1“ nicht.</translation>
    </message>
    <message>
        <source>The policy has %1 parties, not %2.</source>
        <translation>Die Richtlinie nennt %1 Parteien, nicht %2.</translation>
    </message>
    <message>
        <source>The quorum cannot be read from &quot;%1&quot; on.</source>
        <translation>Das Quorum ist ab „%1“ nicht lesbar.</translation>
    </message>
    <message>
        <source>The quorum says nothing. Write all, any, 2 of 3, or names of the policy.</source>
        <translation>Das Quorum ist leer. Schreiben Sie all, any, 2 of 3 oder Namen der Richtlinie.</translation>
    </message>
    <message>
        <source>The quorum names nobody.</source>
        <translation>Das Quorum nennt niemanden.</translation>
    </message>
    <message>
        <source>How many is &quot;%1&quot; of? Write it like %2 of 3.</source>
        <translation>Wovon sind es „%1“? Schreiben Sie es wie %2 of 3.</translation>
    </message>
    <message>
        <source>The quorum is %1 alone. Set another quorum first.</source>
        <translation>Das Quorum besteht nur aus %1. Legen Sie zuerst ein anderes Quorum fest.</translation>
    </message>
    <message>
        <source>The quorum asks for %1 alone. Set another quorum first.</source>
        <translation>Das Quorum verlangt allein %1. Legen Sie zuerst ein anderes Quorum fest.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name in the policy: write it without spaces and commas, like site-101, and not as a number or one of the words none, all, any, of, and.</source>
        <translation>„%1“ kann kein Name in der Richtlinie sein: ohne Leerzeichen und Kommas, wie zentrum-101, und keine Zahl und keines der Wörter none, all, any, of, and.</translation>
    </message>
    <message>
        <source>There is no witness key of %1: one whose name is not the ledger&apos;s, %2.</source>
        <translation>Es fehlt ein Zeugen-Schlüssel von %1: einer, dessen Name nicht der des Registers ist, %2.</translation>
    </message>
    <message>
        <source>Two keys of %1 are of the same type. Give each key once.</source>
        <translation>Zwei Schlüssel von %1 sind von derselben Art. Geben Sie jeden einmal an.</translation>
    </message>
    <message>
        <source>The address of the ledger&apos;s server cannot be read. Write it as host=NAME dbname=NAME user=NAME sslmode=verify-full.</source>
        <translation>Die Adresse des Register-Servers ist nicht lesbar. Schreiben Sie host=NAME dbname=NAME user=NAME sslmode=verify-full.</translation>
    </message>
    <message>
        <source>No connection to the ledger&apos;s server: %1</source>
        <translation>Keine Verbindung zum Register-Server: %1</translation>
    </message>
    <message>
        <source>The connection to the ledger&apos;s server was lost: %1</source>
        <translation>Die Verbindung zum Register-Server brach ab: %1</translation>
    </message>
    <message>
        <source>The ledger&apos;s server refused that: %1 (%2).</source>
        <translation>Der Register-Server hat das abgelehnt: %1 (%2).</translation>
    </message>
    <message>
        <source>The ledger is being looked at just now. Try again in a moment.</source>
        <translation>Das Register wird gerade abgefragt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This trial has seen more of its ledger while the server was asked. Nothing was changed. Try again.</source>
        <translation>Diese Studie hat mehr von ihrem Register gesehen, während der Server gefragt wurde. Nichts wurde geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This trial has published on the ledger %1 already, and its seals name heads of that ledger. The server holds another one, %2. A shared ledger can begin with this trial&apos;s: caseseal-cli ledger init --postgres CONNINFO --from TRIAL. A trial that has not published yet can join any.</source>
        <translation>Diese Studie hat schon im Register %1 veröffentlicht, und ihre Siegel nennen dessen Stände. Der Server hält ein anderes, %2. Ein gemeinsames Register kann mit dem dieser Studie beginnen: caseseal-cli ledger init --postgres CONNINFO --from TRIAL. Eine Studie, die noch nichts veröffentlicht hat, kann jedem beitreten.</translation>
    </message>
    <message>
        <source>This trial has published on the ledger %1 already, and its seals name heads of that ledger. The server does not hold all of it: fill it with caseseal-cli ledger init --postgres CONNINFO --from TRIAL.</source>
        <translation>Diese Studie hat schon im Register %1 veröffentlicht, und ihre Siegel nennen dessen Stände. Der Server enthält nicht alles davon: Füllen Sie ihn mit caseseal-cli ledger init --postgres CONNINFO --from TRIAL.</translation>
    </message>
    <message>
        <source>Split view: the server shows another history of the ledger than this trial has seen. Nothing was changed. Ask who runs the server.</source>
        <translation>Zweierlei Sicht: Der Server zeigt eine andere Geschichte des Registers, als diese Studie gesehen hat. Nichts wurde geändert. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 does not repeat, but the file gives it the repeat key &quot;%2&quot;.</source>
        <translation>%1 wiederholt sich nicht, aber die Datei gibt den Wiederholungsschlüssel „%2“ an.</translation>
    </message>
    <message>
        <source>The form %1 stands in no visit.</source>
        <translation>Das Formular %1 steht in keiner Visite.</translation>
    </message>
    <message>
        <source>Event %1 has no form %2.</source>
        <translation>Visite %1 hat kein Formular %2.</translation>
    </message>
    <message>
        <source>Form %1 has no group %2.</source>
        <translation>Formular %1 hat keine Gruppe %2.</translation>
    </message>
    <message>
        <source>Group %1 has no item %2.</source>
        <translation>Gruppe %1 hat kein Feld %2.</translation>
    </message>
    <message>
        <source>The data belongs to study %1, not to %2.</source>
        <translation>Die Daten gehören zur Studie %1, nicht zu %2.</translation>
    </message>
    <message>
        <source>There is no participant %1 whom the file could change.</source>
        <translation>Es gibt keinen Teilnehmer %1, den die Datei ändern könnte.</translation>
    </message>
    <message>
        <source>The file gives two values for the same place.</source>
        <translation>Die Datei gibt zwei Werte für dieselbe Stelle an.</translation>
    </message>
    <message>
        <source>The file inserts a value where there is another one.</source>
        <translation>Die Datei fügt einen Wert ein, wo ein anderer steht.</translation>
    </message>
    <message>
        <source>The file updates a value that is not there.</source>
        <translation>Die Datei ändert einen Wert, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The file removes a value that is not there.</source>
        <translation>Die Datei entfernt einen Wert, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The file removes what holds no value.</source>
        <translation>Die Datei entfernt etwas, das keinen Wert enthält.</translation>
    </message>
    <message>
        <source>The study calculates %1 here; that is what will stand.</source>
        <translation>Die Studie berechnet hier %1; das wird gelten.</translation>
    </message>
    <message>
        <source>The trial has changed since the file was compared with it: %1 stands otherwise now. Look at the file again.</source>
        <translation>Die Studie hat sich geändert, seit die Datei mit ihr verglichen wurde: %1 steht jetzt anders da. Sehen Sie die Datei noch einmal an.</translation>
    </message>
    <message>
        <source>Nobody has released the file %1: a data manager or an admin imports it first.</source>
        <translation>Niemand hat die Datei %1 freigegeben: Ein Datenmanager oder Administrator importiert sie zuerst.</translation>
    </message>
    <message>
        <source>The file changes values that stand already: that needs a reason.</source>
        <translation>Die Datei ändert Werte, die schon dastehen: Das braucht einen Grund.</translation>
    </message>
    <message>
        <source>%1 may take in no data: data managers and admins release a file, coordinators and investigators seal its values.</source>
        <translation>%1 darf keine Daten übernehmen: Datenmanager und Administratoren geben eine Datei frei, Koordinatoren und Prüfärzte versiegeln ihre Werte.</translation>
    </message>
    <message>
        <source>%1 has not agreed to take part: there is no consent that counts.</source>
        <translation>%1 hat nicht in die Teilnahme eingewilligt: Keine gültige Einwilligung liegt vor.</translation>
    </message>
    <message>
        <source>%1 withdrew the consent to take part on %2.</source>
        <translation>%1 hat die Einwilligung in die Teilnahme am %2 widerrufen.</translation>
    </message>
    <message>
        <source>The visit of %1 is dated %2, before the consent of %3.</source>
        <translation>Die Visite von %1 ist auf den %2 datiert, vor der Einwilligung vom %3.</translation>
    </message>
    <message>
        <source>The visit of %1 is dated %2, after consent was withdrawn on %3.</source>
        <translation>Die Visite von %1 ist auf den %2 datiert, nach dem Widerruf vom %3.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this card.</source>
        <translation>Das ist nicht das Kennwort dieser Karte.</translation>
    </message>
    <message>
        <source>This is no card of a participant, or it is damaged.</source>
        <translation>Das ist keine Karte eines Teilnehmers, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>A withdrawal without the card says in one line how it was told, as &quot;by phone&quot;.</source>
        <translation>Ein Widerruf ohne Karte sagt in einer Zeile, wie er mitgeteilt wurde, etwa „telefonisch“.</translation>
    </message>
    <message>
        <source>A consent document is a PDF file or a text in UTF-8; this is neither.</source>
        <translation>Ein Einwilligungsdokument ist eine PDF-Datei oder ein Text in UTF-8; dies ist keines von beiden.</translation>
    </message>
    <message>
        <source>A consent document has a title and a version, each in one line.</source>
        <translation>Ein Einwilligungsdokument hat einen Titel und eine Fassung, je in einer Zeile.</translation>
    </message>
    <message>
        <source>The day of the approval is written as 2026-11-22.</source>
        <translation>Der Tag der Genehmigung wird als 2026-11-22 geschrieben.</translation>
    </message>
    <message>
        <source>The day of the approval, %1, lies ahead.</source>
        <translation>Der Tag der Genehmigung, %1, liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>This very file was published as %1, version %2.</source>
        <translation>Genau diese Datei wurde als %1, Fassung %2, veröffentlicht.</translation>
    </message>
    <message>
        <source>Version %1 of the document %2 was replaced by a newer one and does not come back.</source>
        <translation>Fassung %1 des Dokuments %2 wurde durch eine neuere ersetzt und kommt nicht wieder.</translation>
    </message>
    <message>
        <source>Version %1 of the document %2 was published in this language already: another text is another version.</source>
        <translation>Fassung %1 des Dokuments %2 ist in dieser Sprache schon veröffentlicht: Ein anderer Text ist eine andere Fassung.</translation>
    </message>
    <message>
        <source>The name of a consent document has 1 to 64 of a-z, 0-9, point and hyphen.</source>
        <translation>Der Name eines Einwilligungsdokuments besteht aus 1 bis 64 Zeichen a-z, 0-9, Punkt und Bindestrich.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: no manufacturer commissioned it.</source>
        <translation>Kit %2: %1 wird abgelehnt: Kein Hersteller hat es in Verkehr gebracht.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it was commissioned as lot %3, expiry %4.</source>
        <translation>Kit %2: %1 wird abgelehnt: In Verkehr gebracht wurde es als Charge %3, Verfall %4.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: its lot %3 is recalled.</source>
        <translation>Kit %2: %1 wird abgelehnt: Seine Charge %3 ist zurückgerufen.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it expired on %3.</source>
        <translation>Kit %2: %1 wird abgelehnt: Es ist am %3 verfallen.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it is participant %3&apos;s.</source>
        <translation>Kit %2: %1 wird abgelehnt: Es gehört Teilnehmer %3.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it holds %3 units.</source>
        <translation>Kit %2: %1 wird abgelehnt: Es enthält %3 Einheiten.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: a second person must be named as witness.</source>
        <translation>Kit %2: %1 wird abgelehnt: Eine zweite Person muss als Zeuge genannt werden.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: place, participant or quantity is not said.</source>
        <translation>Kit %2: %1 wird abgelehnt: Ort, Teilnehmer oder Menge ist nicht genannt.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: the same kit is on record at %3 too (%4 by %5 on %6); put it into quarantine and look which one is genuine.</source>
        <translation>Kit %2: %1 wird abgelehnt: Dasselbe Kit ist auch bei %3 verzeichnet (%4 durch %5 am %6); nehmen Sie es in Quarantäne und prüfen Sie, welches echt ist.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it can be there only once, and it is %3 since %4 at %5 to participant %6.</source>
        <translation>Kit %2: %1 wird abgelehnt: Es kann nur einmal da sein und ist seit %4 in %5 %3, an Teilnehmer %6.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it can be there only once, and it is %3 since %4 at %5.</source>
        <translation>Kit %2: %1 wird abgelehnt: Es kann nur einmal da sein und ist seit %4 in %5 %3.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it does not belong to the stock of %3, it is %4 since %5 at %6.</source>
        <translation>Kit %2: %1 wird abgelehnt: Es gehört nicht zum Bestand von %3, es ist seit %5 in %6 %4.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it is %3 since %4 at %5 to participant %6.</source>
        <translation>Kit %2: %1 wird abgelehnt: Es ist seit %4 in %5 %3, an Teilnehmer %6.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it is %3 since %4 at %5.</source>
        <translation>Kit %2: %1 wird abgelehnt: Es ist seit %4 in %5 %3.</translation>
    </message>
    <message>
        <source>%1 is refused: participant %2 has not consented to take part, or took it back.</source>
        <translation>%1 wird abgelehnt: Teilnehmer %2 hat nicht in die Teilnahme eingewilligt oder die Einwilligung widerrufen.</translation>
    </message>
    <message>
        <source>%1 is refused: participant %2 is %3.</source>
        <translation>%1 wird abgelehnt: Teilnehmer %2 ist %3.</translation>
    </message>
    <message>
        <source>%1 needs at least one kit.</source>
        <translation>%1 braucht mindestens ein Kit.</translation>
    </message>
    <message>
        <source>%1 needs the place where it goes.</source>
        <translation>%1 braucht den Ort, wohin es geht.</translation>
    </message>
    <message>
        <source>%1 needs the participant.</source>
        <translation>%1 braucht den Teilnehmer.</translation>
    </message>
    <message>
        <source>%1 needs a reason.</source>
        <translation>%1 braucht einen Grund.</translation>
    </message>
    <message>
        <source>product.release out of quarantine needs a reason.</source>
        <translation>Die Freigabe aus der Quarantäne braucht einen Grund.</translation>
    </message>
    <message>
        <source>A recall needs its reason.</source>
        <translation>Ein Rückruf braucht seinen Grund.</translation>
    </message>
    <message>
        <source>A count needs its reason, as &quot;monthly count&quot;.</source>
        <translation>Eine Zählung braucht ihren Anlass, etwa „Monatszählung“.</translation>
    </message>
    <message>
        <source>No kit of lot %1 of GTIN %2 is known.</source>
        <translation>Kein Kit der Charge %1 der GTIN %2 ist bekannt.</translation>
    </message>
    <message>
        <source>Nothing is in the stock of %1.</source>
        <translation>Im Bestand von %1 ist nichts.</translation>
    </message>
    <message>
        <source>The trial knows no manufacturer for GTIN %1: an administrator sets whose statements count.</source>
        <translation>Die Studie kennt keinen Hersteller für GTIN %1: Ein Administrator legt fest, wessen Erklärungen gelten.</translation>
    </message>
    <message>
        <source>The statement is not signed by %1, whose key this trial knows for the product.</source>
        <translation>Die Erklärung ist nicht von %1 unterschrieben, dessen Schlüssel die Studie für das Präparat kennt.</translation>
    </message>
    <message>
        <source>This is no statement of a manufacturer about kits.</source>
        <translation>Das ist keine Erklärung eines Herstellers über Kits.</translation>
    </message>
    <message>
        <source>This is no label of a kit: it needs a GTIN (01) and a serial number (21).</source>
        <translation>Das ist kein Etikett eines Kits: Es braucht eine GTIN (01) und eine Seriennummer (21).</translation>
    </message>
    <message>
        <source>There is no code of a label in this picture that can be read. Take it from nearer, flat and in good light.</source>
        <translation>In diesem Bild ist kein Code eines Etiketts lesbar. Nehmen Sie es aus der Nähe, flach und bei gutem Licht auf.</translation>
    </message>
    <message>
        <source>The code holds nothing of GS1: no identifiers and no link.</source>
        <translation>Der Code enthält nichts von GS1: keine Datenbezeichner und keinen Link.</translation>
    </message>
    <message>
        <source>Two persons are needed: %1 cannot witness the own act.</source>
        <translation>Es braucht zwei Personen: %1 kann die eigene Handlung nicht bezeugen.</translation>
    </message>
    <message>
        <source>%1 cannot be a witness: disabled, or a participant.</source>
        <translation>%1 kann nicht Zeuge sein: gesperrt, oder ein Teilnehmer.</translation>
    </message>
    <message>
        <source>The temperature file of logger %1 begins after this moment.</source>
        <translation>Die Temperaturdatei des Loggers %1 beginnt nach diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>The temperature file of logger %1 ends at %2, before kit %3 was sent: it is of another shipment.</source>
        <translation>Die Temperaturdatei des Loggers %1 endet am %2, bevor Kit %3 versandt wurde: Sie gehört zu einer anderen Sendung.</translation>
    </message>
    <message>
        <source>Line %1 of the temperature file: %2.</source>
        <translation>Zeile %1 der Temperaturdatei: %2.</translation>
    </message>
    <message>
        <source>product.commission</source>
        <translation>das Inverkehrbringen</translation>
    </message>
    <message>
        <source>product.ship</source>
        <translation>der Versand</translation>
    </message>
    <message>
        <source>product.receive</source>
        <translation>der Empfang</translation>
    </message>
    <message>
        <source>product.quarantine</source>
        <translation>die Quarantäne</translation>
    </message>
    <message>
        <source>product.release</source>
        <translation>die Freigabe</translation>
    </message>
    <message>
        <source>product.allocate</source>
        <translation>die Zuteilung</translation>
    </message>
    <message>
        <source>product.dispense</source>
        <translation>die Ausgabe</translation>
    </message>
    <message>
        <source>product.return</source>
        <translation>die Rücknahme</translation>
    </message>
    <message>
        <source>product.destroy</source>
        <translation>die Vernichtung</translation>
    </message>
    <message>
        <source>product.transfer</source>
        <translation>die Weitergabe</translation>
    </message>
    <message>
        <source>product.observe</source>
        <translation>die Nachschau</translation>
    </message>
    <message>
        <source>commissioned</source>
        <translation>in Verkehr gebracht</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>in Quarantäne</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>zugeteilt</translation>
    </message>
    <message>
        <source>dispensed</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernichtet</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>This is the card of the %1 of %2 in another trial or at another site.</source>
        <translation>Das ist die Karte von: %1, %2, in einer anderen Studie oder an einem anderen Zentrum.</translation>
    </message>
    <message>
        <source>This is the card of the %1 of %2.</source>
        <translation>Das ist die Karte von: %1, %2.</translation>
    </message>
    <message>
        <source>This card was given up: a newer one counts for the %1.</source>
        <translation>Diese Karte gilt nicht mehr, es gibt eine neuere: %1.</translation>
    </message>
    <message>
        <source>The trial knows no card of the %1.</source>
        <translation>Die Studie kennt keine Karte: %1.</translation>
    </message>
    <message>
        <source>%1 has nothing of that kind agreed to %2 that could be withdrawn.</source>
        <translation>%1 hat in „%2“ nichts dergleichen eingewilligt, was widerrufen werden könnte.</translation>
    </message>
    <message>
        <source>The %1 has a card from an earlier consent. Where it is lost, a witness signs beside the new one.</source>
        <translation>Es gibt eine Karte von einer früheren Einwilligung: %1. Ist sie verloren, unterschreibt neben der neuen ein Zeuge.</translation>
    </message>
    <message>
        <source>Version %1 of %2 was replaced by a newer one: nobody signs it any more.</source>
        <translation>Fassung %1 von „%2“ wurde durch eine neuere ersetzt: Niemand unterschreibt sie mehr.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back behind the newest seal: put it right before anybody signs.</source>
        <translation>Die Uhr dieses Rechners steht vor dem neuesten Siegel: Stellen Sie sie richtig, bevor jemand unterschreibt.</translation>
    </message>
    <message>
        <source>The consent of %1 was withdrawn while this was written. It was removed: write it again, without this participant.</source>
        <translation>Die Einwilligung von %1 wurde widerrufen, während dies geschrieben wurde. Es wurde entfernt: Schreiben Sie es neu, ohne diese Person.</translation>
    </message>
    <message>
        <source>The consent of %1 was withdrawn while this was written. It could not be removed: delete %2, and write it again.</source>
        <translation>Die Einwilligung von %1 wurde widerrufen, während dies geschrieben wurde. Es ließ sich nicht entfernen: Löschen Sie %2 und schreiben Sie es neu.</translation>
    </message>
    <message>
        <source>This is no card of an installation: %1.</source>
        <translation>Das ist keine Karte einer Installation: %1.</translation>
    </message>
    <message>
        <source>The card was changed since %1 made it: its signature does not fit. Ask for it again.</source>
        <translation>Die Karte wurde verändert, seit %1 sie gemacht hat: Ihre Unterschrift passt nicht. Bitten Sie noch einmal um sie.</translation>
    </message>
    <message>
        <source>The card is of another study, %1; this trial is of %2.</source>
        <translation>Die Karte gehört zu einer anderen Studie, %1; diese Prüfung gehört zu %2.</translation>
    </message>
    <message>
        <source>This is the card of this very installation. The others adopt it.</source>
        <translation>Das ist die Karte dieser Installation selbst. Die anderen übernehmen sie.</translation>
    </message>
    <message>
        <source>This card was adopted already.</source>
        <translation>Diese Karte ist schon übernommen.</translation>
    </message>
    <message>
        <source>Other installations are adopted by an administrator or a data manager.</source>
        <translation>Andere Installationen übernimmt jemand aus Administration oder Datenmanagement.</translation>
    </message>
    <message>
        <source>There is no partner &quot;%1&quot;: adopt its card first.</source>
        <translation>Einen Partner „%1“ gibt es nicht: Übernehmen Sie zuerst seine Karte.</translation>
    </message>
    <message>
        <source>Several partners are called &quot;%1&quot;: name the chain.</source>
        <translation>Mehrere Partner heißen „%1“: Nennen Sie die Kette.</translation>
    </message>
    <message>
        <source>There is nobody to send to yet: adopt the card of another installation first.</source>
        <translation>Es gibt noch niemanden, an den gesendet werden könnte: Übernehmen Sie zuerst die Karte einer anderen Installation.</translation>
    </message>
    <message>
        <source>The message does not hold seal %1 of %2.</source>
        <translation>Die Nachricht enthält das Siegel %1 von %2 nicht.</translation>
    </message>
    <message>
        <source>The message is of another study, %1; this trial is of %2.</source>
        <translation>Die Nachricht gehört zu einer anderen Studie, %1; diese Prüfung gehört zu %2.</translation>
    </message>
    <message>
        <source>The message holds a part of a chain only: an installation&apos;s evidence is whole.</source>
        <translation>Die Nachricht enthält nur einen Teil einer Kette: Die Belege einer Installation sind vollständig.</translation>
    </message>
    <message>
        <source>The message was made on the ledger %1; this trial is on %2. Installations that share a trial share one ledger.</source>
        <translation>Die Nachricht entstand auf dem Ledger %1; diese Prüfung liegt auf %2. Installationen, die eine Prüfung teilen, teilen ein Ledger.</translation>
    </message>
    <message>
        <source>The message holds %1, of an installation whose card was not adopted here. Ask for its card first.</source>
        <translation>Die Nachricht enthält %1, von einer Installation, deren Karte hier nicht übernommen ist. Bitten Sie zuerst um ihre Karte.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Two copies of one installation went on, or somebody rewrote one of them: ask who works there.</source>
        <translation>Zwei Kopien einer Installation liefen weiter, oder jemand schrieb eine von ihnen um: Fragen Sie, wer dort arbeitet.</translation>
    </message>
    <message>
        <source>The message holds seals of this installation that are lost here, but not all of what was under them: entries were withheld from its sender. Nothing was kept. Receive a message of another installation.</source>
        <translation>Die Nachricht enthält Siegel dieser Installation, die hier verloren sind, aber nicht alles, was darunter stand: Ihrem Absender wurden Einträge vorenthalten. Nichts wurde behalten. Nehmen Sie eine Nachricht einer anderen Installation an.</translation>
    </message>
    <message>
        <source>In the seals that are lost here the key of %1 was changed, so %2 cannot seal what comes next. Nothing was kept. Somebody whose key is still the same logs in and receives the message.</source>
        <translation>In den Siegeln, die hier verloren sind, wurde der Schlüssel von %1 gewechselt; so kann %2 nicht siegeln, was folgt. Nichts wurde behalten. Jemand, dessen Schlüssel noch derselbe ist, meldet sich an und nimmt die Nachricht an.</translation>
    </message>
    <message>
        <source>The message is not whole: it refers to %1 seals of %2, which are neither in it nor here.</source>
        <translation>Die Nachricht ist nicht vollständig: Sie beruft sich auf %1 Siegel von %2, die weder in ihr noch hier sind.</translation>
    </message>
    <message>
        <source>In the message another installation says to have received another history of %1 than is known here. Nothing was kept. Ask who works there.</source>
        <translation>In der Nachricht sagt eine andere Installation, sie habe eine andere Geschichte von %1 erhalten, als hier bekannt ist. Nichts wurde behalten. Fragen Sie, wer dort arbeitet.</translation>
    </message>
    <message>
        <source>Participant %1 was enrolled by %2 in the message, and is another one here, of %3. Two participants with one key cannot be told apart: nothing was kept.</source>
        <translation>%1 wurde in der Nachricht von %2 aufgenommen und ist hier eine andere Person, von %3. Zwei Personen mit einem Schlüssel lassen sich nicht unterscheiden: Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>The message holds %1, but nobody in it has the key of %2 that is on its card (%3). Nothing was kept.</source>
        <translation>Die Nachricht enthält %1, aber niemand in ihr hat den Schlüssel von %2, der auf ihrer Karte steht (%3). Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Split view: the message shows another history of the ledger than is known here. Nothing was kept. Ask who runs the ledger.</source>
        <translation>Gespaltene Sicht: Die Nachricht zeigt eine andere Geschichte des Ledgers, als hier bekannt ist. Nichts wurde behalten. Fragen Sie, wer das Ledger betreibt.</translation>
    </message>
    <message>
        <source>%1 was made for other installations than this one.</source>
        <translation>%1 ist für andere Installationen als diese bestimmt.</translation>
    </message>
    <message>
        <source>%1 holds no evidence: %2</source>
        <translation>%1 enthält keine Belege: %2</translation>
    </message>
    <message>
        <source>The message does not verify, and nothing of it was kept: %1</source>
        <translation>Die Nachricht besteht die Prüfung nicht, und nichts von ihr wurde behalten: %1</translation>
    </message>
    <message>
        <source>Something was kept or sealed since this message was opened. Open it again.</source>
        <translation>Seit diese Nachricht geöffnet wurde, wurde etwas behalten oder gesiegelt. Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The message holds %1 seals of this installation that are lost here, and %2 more are known of. Nothing was kept. Receive the newest message of every other installation; where nobody has them, an administrator says so with a reason.</source>
        <translation>Die Nachricht enthält %1 Siegel dieser Installation, die hier verloren sind, und von %2 weiteren weiß man. Nichts wurde behalten. Nehmen Sie die neueste Nachricht jeder anderen Installation an; hat sie niemand, erklärt das jemand aus der Administration mit einem Grund.</translation>
    </message>
    <message>
        <source>That seals are lost for good is said by an administrator.</source>
        <translation>Dass Siegel endgültig verloren sind, erklärt jemand aus der Administration.</translation>
    </message>
    <message>
        <source>There is no participant %1 of another installation here.</source>
        <translation>Hier gibt es niemanden %1 aus einer anderen Installation.</translation>
    </message>
    <message>
        <source>%1 is at home here.</source>
        <translation>%1 ist hier zu Hause.</translation>
    </message>
    <message>
        <source>%1 was handed over from here; who received the participant hands back.</source>
        <translation>%1 wurde von hier übergeben; zurückgeben kann, wer die Person erhalten hat.</translation>
    </message>
    <message>
        <source>%1 was not handed over to this installation. Ask %2 to do so; where that installation is lost, an administrator takes over by force.</source>
        <translation>%1 wurde dieser Installation nicht übergeben. Bitten Sie %2 darum; ist jene Installation verloren, übernimmt jemand aus der Administration zwangsweise.</translation>
    </message>
    <message>
        <source>Only an administrator may take over a participant without a transfer.</source>
        <translation>Ohne Übergabe darf nur die Administration jemanden übernehmen.</translation>
    </message>
    <message>
        <source>Nothing is entered without a reason.</source>
        <translation>Ohne Grund wird nichts eingegeben.</translation>
    </message>
    <message>
        <source>A consent document names at least one scope that is agreed to.</source>
        <translation>Ein Einwilligungsdokument nennt mindestens einen Bereich, dem zugestimmt wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a scope, or stands there twice: 1 to 64 of a-z, 0-9, point and hyphen.</source>
        <translation>„%1“ kann kein Bereich sein oder steht zweimal da: 1 bis 64 aus a-z, 0-9, Punkt und Bindestrich.</translation>
    </message>
    <message>
        <source>What the scope %1 means is said of a scope of the document, in one line.</source>
        <translation>Was der Bereich %1 bedeutet, wird von einem Bereich des Dokuments in einer Zeile gesagt.</translation>
    </message>
    <message>
        <source>A consent document says who has to sign.</source>
        <translation>Ein Einwilligungsdokument sagt, wer unterschreiben muss.</translation>
    </message>
    <message>
        <source>A consent is signed by the participant or a representative, and by a witness where one is needed.</source>
        <translation>Eine Einwilligung unterschreibt die teilnehmende Person oder ihre Vertretung, und eine Zeugin oder ein Zeuge, wo das nötig ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag of a language, as en or ja.</source>
        <translation>„%1“ ist kein Sprachkürzel wie en oder ja.</translation>
    </message>
    <message>
        <source>A consent document has at most 8 MiB.</source>
        <translation>Ein Einwilligungsdokument hat höchstens 8 MiB.</translation>
    </message>
    <message>
        <source>This consent is not to be signed by a %1.</source>
        <translation>Diese Einwilligung ist so nicht zu unterschreiben (%1).</translation>
    </message>
    <message>
        <source>A withdrawal is signed with the card of the consent, or sealed with a reason.</source>
        <translation>Ein Widerruf wird mit der Karte der Einwilligung unterschrieben oder mit einem Grund gesiegelt.</translation>
    </message>
    <message>
        <source>No consent document was published with the hash %1.</source>
        <translation>Mit dem Hash %1 wurde kein Einwilligungsdokument veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 is approved from %2 on.</source>
        <translation>%1 ist ab %2 genehmigt.</translation>
    </message>
    <message>
        <source>Nothing was agreed to: choose at least one scope.</source>
        <translation>Es wurde nichts zugestimmt: Wählen Sie mindestens einen Bereich.</translation>
    </message>
    <message>
        <source>These signatures are not those that %1 asks for.</source>
        <translation>Diese Unterschriften sind nicht die, die %1 verlangt.</translation>
    </message>
    <message>
        <source>One withdraws: the participant or a representative.</source>
        <translation>Widerrufen kann eine Person: die teilnehmende oder ihre Vertretung.</translation>
    </message>
    <message>
        <source>%1 has no scope &quot;%2&quot;.</source>
        <translation>%1 hat keinen Bereich „%2“.</translation>
    </message>
    <message>
        <source>Consents are signed by participant, representative and witness.</source>
        <translation>Einwilligungen unterschreiben teilnehmende Person, Vertretung und Zeugin oder Zeuge.</translation>
    </message>
    <message>
        <source>The %1 signs with the key of %2, who works on the trial.</source>
        <translation>Unterschrieben wurde mit dem Schlüssel von %2, wer an der Prüfung arbeitet (%1).</translation>
    </message>
    <message>
        <source>The %1 signs with the key of the %2.</source>
        <translation>Unterschrieben wurde mit einem fremden Schlüssel (%1): dem von %2.</translation>
    </message>
    <message>
        <source>The signature of the %1 does not stand. %2</source>
        <translation>Die Unterschrift ist ungültig (%1). %2</translation>
    </message>
    <message>
        <source>The signature of the %1 was given for another %2 than this one.</source>
        <translation>Die Unterschrift (%1) gilt für etwas anderes: %2.</translation>
    </message>
    <message>
        <source>The signature of the %1 is missing.</source>
        <translation>Die Unterschrift fehlt (%1).</translation>
    </message>
    <message>
        <source>These signatures are not of today: they are counter-signed within a day and %1 seals, or given anew.</source>
        <translation>Diese Unterschriften sind nicht von heute: Sie werden innerhalb eines Tages und von %1 Siegeln gegengezeichnet oder neu gegeben.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>No version of the study has a form %1.</source>
        <translation>Keine Version der Studie hat ein Formular %1.</translation>
    </message>
    <message>
        <source>No version of the study has an item %1.</source>
        <translation>Keine Version der Studie hat ein Feld %1.</translation>
    </message>
    <message>
        <source>There is no entry %1 in this trial.</source>
        <translation>Einen Eintrag %1 gibt es in dieser Prüfung nicht.</translation>
    </message>
    <message>
        <source>Seal %1 is not on the ledger yet, so nobody else can vouch for it. Publish the seals first.</source>
        <translation>Siegel %1 ist noch nicht auf dem Ledger, so kann niemand sonst dafür bürgen. Veröffentlichen Sie zuerst die Siegel.</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>Einen Eintrag %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The entry %1 is erased already.</source>
        <translation>Der Eintrag %1 ist schon gelöscht.</translation>
    </message>
    <message>
        <source>An entry of the kind %1 cannot be erased: only values, queries and what was said of visits can.</source>
        <translation>Ein Eintrag der Art %1 lässt sich nicht löschen: nur Werte, Rückfragen und was zu Visiten gesagt wurde.</translation>
    </message>
    <message>
        <source>Two persons are needed: %1 cannot confirm the own erasure.</source>
        <translation>Es braucht zwei Personen: %1 kann die eigene Löschung nicht bestätigen.</translation>
    </message>
    <message>
        <source>%1 is disabled and cannot confirm an erasure.</source>
        <translation>%1 ist gesperrt und kann keine Löschung bestätigen.</translation>
    </message>
    <message>
        <source>%1 cannot confirm an erasure: that takes an admin, an investigator or a data manager.</source>
        <translation>%1 kann keine Löschung bestätigen: Das kann nur, wer Administration, Prüfarzt oder Datenmanagement ist.</translation>
    </message>
    <message>
        <source>The entry has no leaf hash: verify the trial first.</source>
        <translation>Der Eintrag hat keinen Blatt-Hash: Prüfen Sie zuerst die Prüfungsdaten.</translation>
    </message>
    <message>
        <source>An erasure needs its reason.</source>
        <translation>Eine Löschung braucht ihren Grund.</translation>
    </message>
    <message>
        <source>Another person confirmed than the one who is named.</source>
        <translation>Bestätigt hat eine andere Person als die genannte.</translation>
    </message>
    <message>
        <source>The reason repeats what is to be erased: say it without.</source>
        <translation>Der Grund wiederholt, was gelöscht werden soll: Sagen Sie es ohne.</translation>
    </message>
    <message>
        <source>The study has no item %1.</source>
        <translation>Die Studie hat kein Feld %1.</translation>
    </message>
    <message>
        <source>The EPCIS document holds no act on a kit that is taken in.</source>
        <translation>Das EPCIS-Dokument enthält keinen Vorgang an einem Kit, der übernommen würde.</translation>
    </message>
    <message>
        <source>%1 is there already and no empty folder. Name another one, or FILE.zip.</source>
        <translation>%1 gibt es schon, und es ist kein leerer Ordner. Nennen Sie einen anderen oder DATEI.zip.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file, such as data%2.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei, etwa data%2.</translation>
    </message>
    <message>
        <source>Something in the file stands in the way, so nothing of it is sealed.</source>
        <translation>Etwas in der Datei steht im Weg, darum wird nichts von ihr gesiegelt.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no participant %1.</source>
        <translation>Eine Person %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Not done</source>
        <translation>Nicht durchgeführt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Formular</translation>
    </message>
</context>
<context>
    <name>FormActs</name>
    <message>
        <source>Move to the study version in force…</source>
        <translation>Auf die geltende Studienversion umstellen…</translation>
    </message>
    <message>
        <source>As it was at a moment…</source>
        <translation>Wie es zu einem Zeitpunkt war…</translation>
    </message>
    <message>
        <source>Seal the changes first</source>
        <translation>Versiegeln Sie zuerst die Änderungen</translation>
    </message>
    <message>
        <source>The form is not complete yet</source>
        <translation>Das Formular ist noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterschreiben…</translation>
    </message>
    <message>
        <source>Verify all fields</source>
        <translation>Alle Felder prüfen</translation>
    </message>
    <message>
        <source>Take back the verification…</source>
        <translation>Prüfung zurücknehmen…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Unfreeze…</source>
        <translation>Auftauen…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Ask to unlock…</source>
        <translation>Um Entsperren bitten…</translation>
    </message>
    <message>
        <source>Ask to unfreeze…</source>
        <translation>Um Auftauen bitten…</translation>
    </message>
    <message>
        <source>It is asked already</source>
        <translation>Es ist schon darum gebeten</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Nobody of the site has asked for it</source>
        <translation>Niemand vom Zentrum hat darum gebeten</translation>
    </message>
    <message>
        <source>Refuse to unlock…</source>
        <translation>Entsperren ablehnen…</translation>
    </message>
    <message>
        <source>Second entry…</source>
        <translation>Zweiteingabe…</translation>
    </message>
</context>
<context>
    <name>FormQueries</name>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Query %1, closed</source>
        <translation>Rückfrage %1, geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>Query %1, %2, %n days</source>
        <translation>
            <numerusform>Rückfrage %1, %2, %n Tag</numerusform>
            <numerusform>Rückfrage %1, %2, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Query %1, %2, since today</source>
        <translation>Rückfrage %1, %2, seit heute</translation>
    </message>
</context>
<context>
    <name>HeadWords</name>
    <message>
        <source>The same head</source>
        <translation>Dasselbe Kettenende</translation>
    </message>
    <message>
        <source>Both have the same history, to the last seal.</source>
        <translation>Beide haben denselben Verlauf, bis zum letzten Siegel.</translation>
    </message>
    <message>
        <source>Consistent; the held head is older</source>
        <translation>Widerspruchsfrei; das aufbewahrte Kettenende ist älter</translation>
    </message>
    <message>
        <source>All that its holder has seen is in this trial, unchanged. More was sealed since.</source>
        <translation>Alles, was sein Inhaber gesehen hat, steht nicht verändert in dieser Studie. Seither wurde mehr versiegelt.</translation>
    </message>
    <message>
        <source>Consistent; the held head is newer</source>
        <translation>Widerspruchsfrei; das aufbewahrte Kettenende ist neuer</translation>
    </message>
    <message>
        <source>The ledger has grown since this trial last looked. Nothing of this trial is missing here.</source>
        <translation>Das Register ist gewachsen, seit diese Studie zuletzt nachgesehen hat. Von dieser Studie fehlt hier nichts.</translation>
    </message>
    <message>
        <source>Cut off: its holder has seen what is not here</source>
        <translation>Abgeschnitten: Sein Inhaber hat gesehen, was hier fehlt</translation>
    </message>
    <message>
        <source>The newest seals were taken away, or an older copy of the trial was put back.</source>
        <translation>Die neuesten Siegel wurden entfernt, oder eine ältere Kopie der Studie wurde zurückgespielt.</translation>
    </message>
    <message>
        <source>Rewritten: its holder has seen another history</source>
        <translation>Umgeschrieben: Sein Inhaber hat einen anderen Verlauf gesehen</translation>
    </message>
    <message>
        <source>Another seal stands in the place of the one that the head proves. Whoever did this had the keys; inside, this trial may contradict itself nowhere.</source>
        <translation>An der Stelle des Siegels, das das Kettenende beweist, steht ein anderes. Wer das tat, hatte die Schlüssel; in sich kann diese Studie ganz widerspruchsfrei sein.</translation>
    </message>
    <message>
        <source>Split view: two histories of one ledger were shown</source>
        <translation>Gespaltene Sicht: Von einem Register wurden zwei Verläufe gezeigt</translation>
    </message>
    <message>
        <source>Its holder and this trial were given different ledgers under one name. Keep both heads: together they prove it.</source>
        <translation>Sein Inhaber und diese Studie haben unter einem Namen verschiedene Register erhalten. Bewahren Sie beide Kettenenden auf: Zusammen beweisen sie es.</translation>
    </message>
    <message>
        <source>Not of this trial</source>
        <translation>Nicht von dieser Studie</translation>
    </message>
    <message>
        <source>The head is of another trial or ledger, or the one here was replaced. Ask its holder which trial it is of.</source>
        <translation>Das Kettenende gehört zu einer anderen Studie oder einem anderen Register, oder das hier wurde ersetzt. Fragen Sie den Inhaber, zu welcher Studie es gehört.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>What is here does not suffice to tell.</source>
        <translation>Was hier vorliegt, reicht dafür nicht aus.</translation>
    </message>
    <message>
        <source>Two copies of this trial went on beside each other</source>
        <translation>Zwei Kopien dieser Studie gingen nebeneinander weiter</translation>
    </message>
    <message>
        <source>Both are on the ledger, and neither was rewritten. Keep one of them, enter there what only the other holds, and put the other away.</source>
        <translation>Beide stehen im Register, und keine wurde umgeschrieben. Behalten Sie eine davon, geben Sie dort ein, was nur die andere enthält, und legen Sie die andere weg.</translation>
    </message>
</context>
<context>
    <name>KitWords</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>In Verkehr gebracht</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernichtet</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>In Verkehr bringen</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Put into quarantine</source>
        <translation>In Quarantäne nehmen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Dispense</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernichten</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Looked for, is there</source>
        <translation>Gesucht, ist da</translation>
    </message>
    <message>
        <source>too long outside the range</source>
        <translation>zu lange außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>too cold</source>
        <translation>zu kalt</translation>
    </message>
    <message>
        <source>too warm</source>
        <translation>zu warm</translation>
    </message>
    <message>
        <source>mean kinetic temperature too high</source>
        <translation>mittlere kinetische Temperatur zu hoch</translation>
    </message>
    <message>
        <source>too long without a reading</source>
        <translation>zu lange ohne Messwert</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Trail</translation>
    </message>
    <message>
        <source>Study versions</source>
        <translation>Studienversionen</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Backup and archive</source>
        <translation>Sicherung und Archiv</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspektion</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Ledger and policy</source>
        <translation>Register und Richtlinie</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prüfpräparat</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Im Kalender wählen (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Day unknown, kept as %1</source>
        <translation>Tag unbekannt, gespeichert als %1</translation>
    </message>
    <message>
        <source>Day and month unknown, kept as %1</source>
        <translation>Tag und Monat unbekannt, gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>PasswordWords</name>
    <message>
        <source>Nothing was opened.</source>
        <translation>Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: %1 is locked until %2. Nothing was opened. Wait, or ask an administrator to set a new password.</source>
        <translation>Zu viele falsche Passwörter: %1 ist bis %2 gesperrt. Es wurde nichts geöffnet. Warten Sie, oder bitten Sie einen Administrator um ein neues Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>The person or the password is not right. Nothing was opened. %n attempt(s) left before a lock of 15 minutes.</source>
        <translation>
            <numerusform>Person oder Passwort stimmt nicht. Es wurde nichts geöffnet. Noch %n Versuch bis zu einer Sperre von 15 Minuten.</numerusform>
            <numerusform>Person oder Passwort stimmt nicht. Es wurde nichts geöffnet. Noch %n Versuche bis zu einer Sperre von 15 Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryThread</name>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>closed it</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>reopened it</source>
        <translation>wieder geöffnet</translation>
    </message>
</context>
<context>
    <name>ReportKinds</name>
    <message>
        <source>Audit report</source>
        <translation>Auditbericht</translation>
    </message>
    <message>
        <source>The verdict, what it rests on, persons, every change</source>
        <translation>Ergebnis und seine Grundlage, Personen, jede Änderung</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Prüfbogen (Casebook)</translation>
    </message>
    <message>
        <source>One participant: forms, histories, signatures, queries</source>
        <translation>Ein Teilnehmer: Formulare, Verläufe, Unterschriften</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>Änderungsliste</translation>
    </message>
    <message>
        <source>What was changed, by whom, when and why</source>
        <translation>Was geändert wurde, von wem, wann und warum</translation>
    </message>
    <message>
        <source>Persons and delegations</source>
        <translation>Personen und Delegationen</translation>
    </message>
    <message>
        <source>Roles and keys, who entered data, who delegated</source>
        <translation>Rollen und Schlüssel, wer eingab, wer delegierte</translation>
    </message>
    <message>
        <source>Integrity certificate</source>
        <translation>Integritätszertifikat</translation>
    </message>
    <message>
        <source>One page with the checkpoint as a QR code</source>
        <translation>Eine Seite mit dem Prüfpunkt als QR-Code</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Löschbescheinigung</translation>
    </message>
    <message>
        <source>What was erased, by whom, when and why</source>
        <translation>Was gelöscht wurde, von wem, wann und warum</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspektion</translation>
    </message>
    <message>
        <source>The answer to one clause and the entries behind it</source>
        <translation>Die Antwort auf eine Klausel und die Einträge dahinter</translation>
    </message>
    <message>
        <source>Receipt of consents</source>
        <translation>Quittung über Einwilligungen</translation>
    </message>
    <message>
        <source>What one participant agreed to, signed by whom; to keep</source>
        <translation>Worin ein Teilnehmer eingewilligt hat und wer unterschrieb; zum Behalten</translation>
    </message>
    <message>
        <source>Accountability log</source>
        <translation>Bestandsnachweis der Prüfpräparate</translation>
    </message>
    <message>
        <source>The medicine: every kit of every place, and what became of it</source>
        <translation>Prüfpräparate: jedes Kit jedes Orts und was daraus wurde</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Outside working hours</source>
        <translation>Außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Night shifts, public holidays and a computer in another time zone look the same.</source>
        <translation>Nachtdienste, Feiertage und ein Rechner in einer anderen Zeitzone sehen genauso aus.</translation>
    </message>
    <message>
        <source>Acts outside working hours: %1 of %2; on rest days: %3</source>
        <translation>Handlungen außerhalb der Arbeitszeit: %1 von %2; an freien Tagen: %3</translation>
    </message>
    <message>
        <source>Faster than typing</source>
        <translation>Schneller als Tippen</translation>
    </message>
    <message>
        <source>Forms that were typed side by side and sealed together look the same.</source>
        <translation>Formulare, die nebeneinander getippt und zusammen versiegelt wurden, sehen genauso aus.</translation>
    </message>
    <message>
        <source>Values typed in %2 s: %1, in forms: %3; a minute: %4</source>
        <translation>In %2 s getippte Werte: %1, in Formularen: %3; je Minute: %4</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Späte Eingabe</translation>
    </message>
    <message>
        <source>Some data come in late by nature, and the date of the visit may be mistyped.</source>
        <translation>Manche Daten kommen naturgemäß spät, und das Datum der Visite kann vertippt sein.</translation>
    </message>
    <message>
        <source>Visit of %1. Forms begun late: %2, at most by %3 days</source>
        <translation>Visite vom %1. Spät begonnene Formulare: %2, höchstens um %3 Tage</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Vor der Visite</translation>
    </message>
    <message>
        <source>A history may be taken in advance, and the date of the visit may be mistyped.</source>
        <translation>Eine Anamnese kann vorab erhoben werden, und das Datum der Visite kann vertippt sein.</translation>
    </message>
    <message>
        <source>Visit of %1. Forms begun before it: %2, at most by %3 days</source>
        <translation>Visite vom %1. Davor begonnene Formulare: %2, höchstens um %3 Tage</translation>
    </message>
    <message>
        <source>Long lag</source>
        <translation>Langer Abstand</translation>
    </message>
    <message>
        <source>A site may work through its paper once a week.</source>
        <translation>Ein Zentrum arbeitet seine Papiere vielleicht einmal in der Woche ab.</translation>
    </message>
    <message>
        <source>Forms: %1; days after the visit, median: %2; for one in ten at least: %3</source>
        <translation>Formulare: %1; Tage nach der Visite, Median: %2; bei jedem zehnten mindestens: %3</translation>
    </message>
    <message>
        <source>Last digits</source>
        <translation>Letzte Ziffern</translation>
    </message>
    <message>
        <source>A device that rounds, a pack size or a converted unit look the same.</source>
        <translation>Ein Gerät, das rundet, eine Packungsgröße oder eine umgerechnete Einheit sehen genauso aus.</translation>
    </message>
    <message>
        <source>Values that end in %1: %2 of %3; chi-squared %4, probability %5, tests made: %6</source>
        <translation>Werte, die auf %1 enden: %2 von %3; Chi-Quadrat %4, Wahrscheinlichkeit %5, Tests insgesamt: %6</translation>
    </message>
    <message>
        <source>Repeated values</source>
        <translation>Wiederholte Werte</translation>
    </message>
    <message>
        <source>Numbers that hang together are equal more often than is expected here.</source>
        <translation>Zahlen, die zusammenhängen, sind öfter gleich, als hier erwartet wird.</translation>
    </message>
    <message>
        <source>Equal numbers: %1; forms: %2; participants: %3; pairs expected by chance: %4</source>
        <translation>Gleiche Zahlen: %1; Formulare: %2; Teilnehmer: %3; zufällig erwartete Paare: %4</translation>
    </message>
    <message>
        <source>Changed during a query</source>
        <translation>Während einer Rückfrage geändert</translation>
    </message>
    <message>
        <source>The correction itself may have been the answer.</source>
        <translation>Die Korrektur selbst war vielleicht die Antwort.</translation>
    </message>
    <message>
        <source>Changes while query %1 waited for an answer: %2</source>
        <translation>Änderungen, während Rückfrage %1 auf Antwort wartete: %2</translation>
    </message>
    <message>
        <source>Changed before signature or lock</source>
        <translation>Vor Unterschrift oder Sperre geändert</translation>
    </message>
    <message>
        <source>Data are cleaned before a lock; that is what the time is for.</source>
        <translation>Vor einer Sperre werden Daten bereinigt; dafür ist die Zeit da.</translation>
    </message>
    <message>
        <source>Changes: %1, in the last %2 hours; then signed or locked by %3</source>
        <translation>Änderungen: %1, in den letzten %2 Stunden; dann unterschrieben oder gesperrt von %3</translation>
    </message>
    <message>
        <source>Many changes</source>
        <translation>Viele Änderungen</translation>
    </message>
    <message>
        <source>One person may correct for all.</source>
        <translation>Vielleicht korrigiert eine Person für alle.</translation>
    </message>
    <message>
        <source>Changes in 100 values: %1, usual: %2; values: %3, robust z: %4</source>
        <translation>Änderungen je 100 Werte: %1, üblich: %2; Werte: %3, robustes z: %4</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Queried</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Weitergegeben</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>Quelldaten geprüft</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>open %n days</source>
        <translation>
            <numerusform>seit %n Tag offen</numerusform>
            <numerusform>seit %n Tagen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Its window has ended, nothing is entered and it is not skipped</source>
        <translation>Das Fenster ist vorbei, nichts ist eingegeben und die Visite ist nicht ausgelassen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Its window is open</source>
        <translation>Das Fenster ist offen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Begun and not complete</source>
        <translation>Begonnen und nicht vollständig</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>A query waits for an answer</source>
        <translation>Eine Rückfrage wartet auf Antwort</translation>
    </message>
    <message>
        <source>A query was answered</source>
        <translation>Eine Rückfrage wurde beantwortet</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>A check fired, the value was kept</source>
        <translation>Eine Prüfregel wurde ausgelöst, der Wert blieb</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Complete, to be verified against its source</source>
        <translation>Vollständig, gegen die Quelle zu prüfen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen (SDV)</translation>
    </message>
    <message>
        <source>Complete, to be signed</source>
        <translation>Vollständig, zu unterschreiben</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Seit der Unterschrift geändert</translation>
    </message>
    <message>
        <source>Somebody asks to have it opened</source>
        <translation>Jemand bittet um Entsperrung</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>A newer version asks for a new consent</source>
        <translation>Eine neuere Fassung bittet um eine neue Einwilligung</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Sent here and not received for a week</source>
        <translation>Hierher versandt und seit einer Woche nicht empfangen</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>In quarantine: release or destroy them</source>
        <translation>In Quarantäne: freigeben oder vernichten</translation>
    </message>
    <message>
        <source>Expire within 30 days, or have expired</source>
        <translation>Verfallen binnen 30 Tagen oder sind verfallen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kits</source>
        <translation>
            <numerusform>%n Kit</numerusform>
            <numerusform>%n Kits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>This is not a duration. Type it like P2W or P1DT12H.</source>
        <translation>Das ist keine Dauer. Geben Sie sie so ein: P2W oder P1DT12H.</translation>
    </message>
    <message>
        <source>This is not an interval. Type a start and an end with a slash between them.</source>
        <translation>Das ist kein Zeitraum. Geben Sie Anfang und Ende mit einem Schrägstrich dazwischen ein.</translation>
    </message>
    <message>
        <source>This is not hexadecimal: pairs of 0 to 9 and A to F.</source>
        <translation>Das ist nicht hexadezimal: Paare aus 0 bis 9 und A bis F.</translation>
    </message>
    <message>
        <source>This is not base64: letters, digits, + and /, in groups of four.</source>
        <translation>Das ist kein Base64: Buchstaben, Ziffern, + und /, in Vierergruppen.</translation>
    </message>
    <message>
        <source>This is not an address. Type it like https://example.org/page.</source>
        <translation>Das ist keine Adresse. Geben Sie sie so ein: https://example.org/page.</translation>
    </message>
    <message>
        <source>This does not fit the field&apos;s data type.</source>
        <translation>Das passt nicht zum Datentyp des Feldes.</translation>
    </message>
</context>
<context>
    <name>TrailWords</name>
    <message>
        <source>Record started</source>
        <translation>Akte begonnen</translation>
    </message>
    <message>
        <source>Started the record of %1 on %2</source>
        <translation>Akte von %1 auf %2 begonnen</translation>
    </message>
    <message>
        <source>Record restored</source>
        <translation>Akte wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored the record from a copy that ends with seal %1</source>
        <translation>Akte aus einer Kopie wiederhergestellt, die mit Siegel %1 endet</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Added %1 as %2</source>
        <translation>%1 als %2 hinzugefügt</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rollen geändert</translation>
    </message>
    <message>
        <source>Changed the roles of %1 to %2</source>
        <translation>Rollen von %1 geändert auf %2</translation>
    </message>
    <message>
        <source>Key renewed</source>
        <translation>Schlüssel erneuert</translation>
    </message>
    <message>
        <source>Renewed the key of %1</source>
        <translation>Schlüssel von %1 erneuert</translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation>Person deaktiviert</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1 deaktiviert</translation>
    </message>
    <message>
        <source>Person enabled</source>
        <translation>Person aktiviert</translation>
    </message>
    <message>
        <source>Enabled %1 again</source>
        <translation>%1 wieder aktiviert</translation>
    </message>
    <message>
        <source>Study version adopted</source>
        <translation>Studienversion übernommen</translation>
    </message>
    <message>
        <source>Adopted study version %1</source>
        <translation>Studienversion %1 übernommen</translation>
    </message>
    <message>
        <source>Participant enrolled</source>
        <translation>Teilnehmer aufgenommen</translation>
    </message>
    <message>
        <source>Enrolled %1</source>
        <translation>%1 aufgenommen</translation>
    </message>
    <message>
        <source>Participant withdrawn</source>
        <translation>Teilnahme abgebrochen</translation>
    </message>
    <message>
        <source>Withdrew %1 from the study</source>
        <translation>Teilnahme von %1 an der Studie abgebrochen</translation>
    </message>
    <message>
        <source>Participant erased</source>
        <translation>Teilnehmerdaten gelöscht</translation>
    </message>
    <message>
        <source>Erased the data of %1</source>
        <translation>Daten von %1 gelöscht</translation>
    </message>
    <message>
        <source>Entries counted</source>
        <translation>Einträge gezählt</translation>
    </message>
    <message>
        <source>Counted %1 entries of %2</source>
        <translation>%1 Einträge von %2 gezählt</translation>
    </message>
    <message>
        <source>Participant handed over</source>
        <translation>Teilnehmer übergeben</translation>
    </message>
    <message>
        <source>Handed %1 over to another installation</source>
        <translation>%1 an eine andere Installation übergeben</translation>
    </message>
    <message>
        <source>Participant taken over</source>
        <translation>Teilnehmer übernommen</translation>
    </message>
    <message>
        <source>Took %1 over from another installation</source>
        <translation>%1 von einer anderen Installation übernommen</translation>
    </message>
    <message>
        <source>Visit scheduled</source>
        <translation>Visite geplant</translation>
    </message>
    <message>
        <source>Scheduled %1 of %2</source>
        <translation>%1 von %2 geplant</translation>
    </message>
    <message>
        <source>Visit skipped</source>
        <translation>Visite ausgelassen</translation>
    </message>
    <message>
        <source>Skipped %1 of %2</source>
        <translation>%1 von %2 ausgelassen</translation>
    </message>
    <message>
        <source>Value entered</source>
        <translation>Wert eingegeben</translation>
    </message>
    <message>
        <source>Value changed</source>
        <translation>Wert geändert</translation>
    </message>
    <message>
        <source>Form completed</source>
        <translation>Formular vollständig gemeldet</translation>
    </message>
    <message>
        <source>Completed %1 of %2</source>
        <translation>%1 von %2 vollständig gemeldet</translation>
    </message>
    <message>
        <source>Form reopened</source>
        <translation>Formular wieder geöffnet</translation>
    </message>
    <message>
        <source>Reopened %1 of %2</source>
        <translation>%1 von %2 wieder geöffnet</translation>
    </message>
    <message>
        <source>Form signed</source>
        <translation>Formular unterschrieben</translation>
    </message>
    <message>
        <source>Signed %1 of %2</source>
        <translation>%1 von %2 unterschrieben</translation>
    </message>
    <message>
        <source>Form verified</source>
        <translation>Formular geprüft (SDV)</translation>
    </message>
    <message>
        <source>Verified %1 of %2 against the source</source>
        <translation>%1 von %2 gegen die Quelle geprüft (SDV)</translation>
    </message>
    <message>
        <source>Verification withdrawn</source>
        <translation>SDV zurückgenommen</translation>
    </message>
    <message>
        <source>Withdrew the verification of %1 of %2</source>
        <translation>SDV von %1 von %2 zurückgenommen</translation>
    </message>
    <message>
        <source>Form frozen</source>
        <translation>Formular eingefroren</translation>
    </message>
    <message>
        <source>Froze %1 of %2</source>
        <translation>%1 von %2 eingefroren</translation>
    </message>
    <message>
        <source>Form unfrozen</source>
        <translation>Einfrieren aufgehoben</translation>
    </message>
    <message>
        <source>Unfroze %1 of %2</source>
        <translation>Einfrieren von %1 von %2 aufgehoben</translation>
    </message>
    <message>
        <source>Form locked</source>
        <translation>Formular gesperrt</translation>
    </message>
    <message>
        <source>Locked %1 of %2</source>
        <translation>%1 von %2 gesperrt</translation>
    </message>
    <message>
        <source>Form unlocked</source>
        <translation>Formular entsperrt</translation>
    </message>
    <message>
        <source>Unlocked %1 of %2</source>
        <translation>%1 von %2 entsperrt</translation>
    </message>
    <message>
        <source>Query opened</source>
        <translation>Rückfrage gestellt</translation>
    </message>
    <message>
        <source>Opened %1 on %2</source>
        <translation>%1 gestellt zu %2</translation>
    </message>
    <message>
        <source>Query answered</source>
        <translation>Rückfrage beantwortet</translation>
    </message>
    <message>
        <source>Answered %1 on %2</source>
        <translation>%1 beantwortet zu %2</translation>
    </message>
    <message>
        <source>Query closed</source>
        <translation>Rückfrage geschlossen</translation>
    </message>
    <message>
        <source>Closed %1 on %2</source>
        <translation>%1 geschlossen zu %2</translation>
    </message>
    <message>
        <source>Query reopened</source>
        <translation>Rückfrage wieder geöffnet</translation>
    </message>
    <message>
        <source>Reopened %1 on %2</source>
        <translation>%1 wieder geöffnet zu %2</translation>
    </message>
    <message>
        <source>Consent document published</source>
        <translation>Einwilligungsdokument veröffentlicht</translation>
    </message>
    <message>
        <source>Published the consent document %1</source>
        <translation>Einwilligungsdokument %1 veröffentlicht</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Einwilligung erteilt</translation>
    </message>
    <message>
        <source>Recorded the consent of %1</source>
        <translation>Einwilligung von %1 festgehalten</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Recorded that %1 withdrew consent</source>
        <translation>Widerruf der Einwilligung von %1 festgehalten</translation>
    </message>
    <message>
        <source>Product received</source>
        <translation>Prüfpräparat empfangen</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>Product put into use</source>
        <translation>Prüfpräparat in Betrieb genommen</translation>
    </message>
    <message>
        <source>Put %1 into use</source>
        <translation>%1 in Betrieb genommen</translation>
    </message>
    <message>
        <source>Product shipped</source>
        <translation>Prüfpräparat versandt</translation>
    </message>
    <message>
        <source>Shipped %1</source>
        <translation>%1 versandt</translation>
    </message>
    <message>
        <source>Product allocated</source>
        <translation>Prüfpräparat zugeteilt</translation>
    </message>
    <message>
        <source>Allocated %1 to %2</source>
        <translation>%1 an %2 zugeteilt</translation>
    </message>
    <message>
        <source>Product dispensed</source>
        <translation>Prüfpräparat ausgegeben</translation>
    </message>
    <message>
        <source>Dispensed %1 to %2</source>
        <translation>%1 an %2 ausgegeben</translation>
    </message>
    <message>
        <source>Product returned</source>
        <translation>Prüfpräparat zurückgenommen</translation>
    </message>
    <message>
        <source>Took back %1 from %2</source>
        <translation>%1 von %2 zurückgenommen</translation>
    </message>
    <message>
        <source>Product destroyed</source>
        <translation>Prüfpräparat vernichtet</translation>
    </message>
    <message>
        <source>Destroyed %1</source>
        <translation>%1 vernichtet</translation>
    </message>
    <message>
        <source>Product quarantined</source>
        <translation>Prüfpräparat in Quarantäne</translation>
    </message>
    <message>
        <source>Put %1 into quarantine</source>
        <translation>%1 in Quarantäne genommen</translation>
    </message>
    <message>
        <source>Product released</source>
        <translation>Prüfpräparat freigegeben</translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>Product observed</source>
        <translation>Prüfpräparat beobachtet</translation>
    </message>
    <message>
        <source>Noted an observation of %1</source>
        <translation>Beobachtung zu %1 festgehalten</translation>
    </message>
    <message>
        <source>Product passed on</source>
        <translation>Prüfpräparat weitergegeben</translation>
    </message>
    <message>
        <source>Passed on %1</source>
        <translation>%1 weitergegeben</translation>
    </message>
    <message>
        <source>Randomisation list committed</source>
        <translation>Randomisierungsliste festgelegt</translation>
    </message>
    <message>
        <source>Committed to the randomisation list %1</source>
        <translation>Randomisierungsliste %1 festgelegt</translation>
    </message>
    <message>
        <source>Participant randomised</source>
        <translation>Teilnehmer randomisiert</translation>
    </message>
    <message>
        <source>Randomised %1</source>
        <translation>%1 randomisiert</translation>
    </message>
    <message>
        <source>Randomisation revealed</source>
        <translation>Randomisierung offengelegt</translation>
    </message>
    <message>
        <source>Revealed the randomisation list %1</source>
        <translation>Randomisierungsliste %1 offengelegt</translation>
    </message>
    <message>
        <source>Data imported</source>
        <translation>Daten importiert</translation>
    </message>
    <message>
        <source>Imported data as %1</source>
        <translation>Daten als %1 importiert</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>Daten exportiert</translation>
    </message>
    <message>
        <source>Exported data as %1</source>
        <translation>Daten als %1 exportiert</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>Daten weitergegeben</translation>
    </message>
    <message>
        <source>Shared data as %1</source>
        <translation>Daten als %1 weitergegeben</translation>
    </message>
    <message>
        <source>Data received</source>
        <translation>Daten empfangen</translation>
    </message>
    <message>
        <source>Received data as %1</source>
        <translation>Daten als %1 empfangen</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Log-in of %1</source>
        <translation>Anmeldung von %1</translation>
    </message>
    <message>
        <source>Log-out</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>Log-out of %1</source>
        <translation>Abmeldung von %1</translation>
    </message>
    <message>
        <source>Attempt refused</source>
        <translation>Versuch abgelehnt</translation>
    </message>
    <message>
        <source>Refused an attempt of %1</source>
        <translation>Versuch von %1 abgelehnt</translation>
    </message>
    <message>
        <source>Clock warning</source>
        <translation>Uhrwarnung</translation>
    </message>
    <message>
        <source>The clock of this computer jumped</source>
        <translation>Die Uhr dieses Computers ist gesprungen</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>Bericht ausgegeben</translation>
    </message>
    <message>
        <source>Issued the report %1</source>
        <translation>Bericht %1 ausgegeben</translation>
    </message>
    <message>
        <source>kit %1</source>
        <translation>Kit %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>Erased on request; the seal still covers it</source>
        <translation>Auf Verlangen gelöscht; das Siegel gilt weiter</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Left %1 blank in %2</source>
        <translation>%1 leer gelassen in %2</translation>
    </message>
    <message>
        <source>Calculated %1 as %2 in %3</source>
        <translation>%1 berechnet als %2 in %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 in %3</source>
        <translation>%1 auf %2 gesetzt in %3</translation>
    </message>
    <message>
        <source>Emptied %1, which was %2, in %3</source>
        <translation>%1, bisher %2, geleert in %3</translation>
    </message>
    <message>
        <source>Calculated %1 anew, from %2 to %3, in %4</source>
        <translation>%1 neu berechnet, von %2 auf %3, in %4</translation>
    </message>
    <message>
        <source>Changed %1 from %2 to %3 in %4</source>
        <translation>%1 von %2 auf %3 geändert in %4</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>Rückfrage %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>verwendbar bis %1</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>Menge %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Ort %1</translation>
    </message>
    <message>
        <source>party %1</source>
        <translation>Beteiligter %1</translation>
    </message>
    <message>
        <source>signed by the participant</source>
        <translation>vom Teilnehmer unterschrieben</translation>
    </message>
    <message>
        <source>signed by a representative</source>
        <translation>von einem Vertreter unterschrieben</translation>
    </message>
    <message>
        <source>signed by a witness</source>
        <translation>von einem Zeugen unterschrieben</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>taken over from another installation</source>
        <translation>von einer anderen Installation übernommen</translation>
    </message>
    <message>
        <source>%1 seals lost</source>
        <translation>%1 Siegel verloren</translation>
    </message>
    <message>
        <source>expected %1, seen %2</source>
        <translation>erwartet %1, gesehen %2</translation>
    </message>
    <message>
        <source>forced, without a handing over</source>
        <translation>erzwungen, ohne Übergabe</translation>
    </message>
    <message>
        <source>check fired: “%1”</source>
        <translation>Prüfregel ausgelöst: „%1“</translation>
    </message>
    <message>
        <source>check fired: “%1”, answer: “%2”</source>
        <translation>Prüfregel ausgelöst: „%1“, Antwort: „%2“</translation>
    </message>
    <message>
        <source>nobody was at the desk</source>
        <translation>niemand war am Platz</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>das Programm wurde geschlossen</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>falsches Passwort</translation>
    </message>
    <message>
        <source>locked after too many wrong passwords</source>
        <translation>gesperrt nach zu vielen falschen Passwörtern</translation>
    </message>
    <message>
        <source>Looked at “%1” in the review of the audit trail</source>
        <translation>„%1“ in der Durchsicht des Audit-Trails angesehen</translation>
    </message>
    <message>
        <source>Signed the review of the audit trail up to seal %1</source>
        <translation>Durchsicht des Audit-Trails bis Siegel %1 unterschrieben</translation>
    </message>
    <message>
        <source>%1 in %2: erased on %3 by %4</source>
        <translation>%1 in %2: gelöscht am %3 von %4</translation>
    </message>
    <message>
        <source>%1 in %2: erased on %3 by %4 and %5</source>
        <translation>%1 in %2: gelöscht am %3 von %4 und %5</translation>
    </message>
    <message>
        <source>Erased entry %1 in %2</source>
        <translation>Eintrag %1 in %2 gelöscht</translation>
    </message>
    <message>
        <source>Erased entry %1 in %2, confirmed by %3</source>
        <translation>Eintrag %1 in %2 gelöscht, bestätigt von %3</translation>
    </message>
    <message>
        <source>Unlocked the database</source>
        <translation>Datenbank entsperrt</translation>
    </message>
    <message>
        <source>Locked the database; values: %1, participants: %2</source>
        <translation>Datenbank gesperrt; Werte: %1, Teilnehmer: %2</translation>
    </message>
    <message>
        <source>Explained an alarm of the ledger</source>
        <translation>Einen Alarm des Registers erklärt</translation>
    </message>
    <message>
        <source>Settled an alarm: the ledger is restored</source>
        <translation>Einen Alarm erledigt: Das Register ist wiederhergestellt</translation>
    </message>
    <message>
        <source>Reported an alarm of the ledger</source>
        <translation>Einen Alarm des Registers gemeldet</translation>
    </message>
    <message>
        <source>Released the ODM file %1 for import</source>
        <translation>ODM-Datei %1 zum Import freigegeben</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>witness %1</source>
        <translation>Zeuge %1</translation>
    </message>
    <message>
        <source>looked for, is missing</source>
        <translation>gesucht, fehlt</translation>
    </message>
    <message>
        <source>with a file of a temperature logger</source>
        <translation>mit einer Datei eines Temperaturloggers</translation>
    </message>
    <message>
        <source>on the word of a representative</source>
        <translation>auf das Wort eines Vertreters</translation>
    </message>
    <message>
        <source>on the participant&apos;s word</source>
        <translation>auf das Wort des Teilnehmers</translation>
    </message>
    <message>
        <source>with a new card</source>
        <translation>mit einer neuen Karte</translation>
    </message>
    <message>
        <source>its source names %1, %2</source>
        <translation>die Quelle nennt %1, %2</translation>
    </message>
    <message>
        <source>its source gives the reason “%1”</source>
        <translation>die Quelle gibt als Grund „%1“ an</translation>
    </message>
    <message>
        <source>its source says that %1 signed it, %2</source>
        <translation>laut Quelle von %1 unterschrieben, %2</translation>
    </message>
    <message>
        <source>Recalled lot %1</source>
        <translation>Charge %1 zurückgerufen</translation>
    </message>
    <message>
        <source>Set what holds for the medicine: %1</source>
        <translation>Festgelegt, was für die Medikation gilt: %1</translation>
    </message>
    <message>
        <source>Adopted the card of the installation %1</source>
        <translation>Karte der Installation %1 übernommen</translation>
    </message>
    <message>
        <source>Wrote a message for %1</source>
        <translation>Nachricht für %1 geschrieben</translation>
    </message>
    <message>
        <source>Received the message %1</source>
        <translation>Nachricht %1 empfangen</translation>
    </message>
    <message>
        <source>looked for, is there</source>
        <translation>gesucht, ist da</translation>
    </message>
    <message>
        <source>the whole consent</source>
        <translation>die ganze Einwilligung</translation>
    </message>
    <message>
        <source>scopes: %1</source>
        <translation>Umfang: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries withheld</source>
        <translation>
            <numerusform>%n Eintrag zurückgehalten</numerusform>
            <numerusform>%n Einträge zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own seals that were lost here came back</source>
        <translation>
            <numerusform>%n eigenes, hier verlorenes Siegel kam zurück</numerusform>
            <numerusform>%n eigene, hier verlorene Siegel kamen zurück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitEdit</name>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>A sealed entry is missing</source>
        <translation>Ein versiegelter Eintrag fehlt</translation>
    </message>
    <message>
        <source>A seal holds another number of entries than was sealed</source>
        <translation>Ein Siegel enthält eine andere Zahl von Einträgen, als versiegelt wurde</translation>
    </message>
    <message>
        <source>A sealed entry can no longer be read</source>
        <translation>Ein versiegelter Eintrag ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>A stored value was altered after it was sealed</source>
        <translation>Ein gespeicherter Wert wurde nach dem Versiegeln verändert</translation>
    </message>
    <message>
        <source>Seals are missing</source>
        <translation>Siegel fehlen</translation>
    </message>
    <message>
        <source>Seals do not follow each other as they were made</source>
        <translation>Siegel folgen nicht so aufeinander, wie sie entstanden sind</translation>
    </message>
    <message>
        <source>A signature does not fit its seal</source>
        <translation>Eine Signatur passt nicht zu ihrem Siegel</translation>
    </message>
    <message>
        <source>A seal can no longer be read</source>
        <translation>Ein Siegel ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>A seal names a person whom this trial does not know</source>
        <translation>Ein Siegel nennt eine Person, die diese Studie nicht kennt</translation>
    </message>
    <message>
        <source>A disabled person sealed something</source>
        <translation>Eine deaktivierte Person hat etwas versiegelt</translation>
    </message>
    <message>
        <source>A person did what the role does not allow</source>
        <translation>Eine Person hat getan, was ihre Rolle nicht erlaubt</translation>
    </message>
    <message>
        <source>The count of a participant&apos;s entries has a gap</source>
        <translation>Die Zählung der Einträge eines Teilnehmers hat eine Lücke</translation>
    </message>
    <message>
        <source>A signature covers other values than those in the record</source>
        <translation>Eine Unterschrift gilt für andere Werte als die gespeicherten</translation>
    </message>
    <message>
        <source>A value does not follow from the one before it</source>
        <translation>Ein Wert schließt nicht an den vorigen an</translation>
    </message>
    <message>
        <source>Fewer witnesses confirmed the ledger than the policy asks for</source>
        <translation>Weniger Zeugen haben das Register bestätigt, als die Richtlinie verlangt</translation>
    </message>
    <message>
        <source>The ledger was rewritten</source>
        <translation>Das Register wurde umgeschrieben</translation>
    </message>
    <message>
        <source>A seal is not on the ledger that claims to hold it</source>
        <translation>Ein Siegel steht nicht in dem Register, das es enthalten soll</translation>
    </message>
    <message>
        <source>A time anchor does not hold</source>
        <translation>Ein Zeitanker hält der Prüfung nicht stand</translation>
    </message>
    <message>
        <source>A page would show something else than was sealed</source>
        <translation>Eine Seite würde etwas anderes zeigen, als versiegelt wurde</translation>
    </message>
    <message>
        <source>Something differs from what was sealed</source>
        <translation>Etwas weicht von dem ab, was versiegelt wurde</translation>
    </message>
    <message>
        <source>This one value cannot be relied on until it is restored.</source>
        <translation>Auf diesen einen Wert ist kein Verlass, bis er wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>What this seal holds cannot be relied on until it is restored.</source>
        <translation>Auf den Inhalt dieses Siegels ist kein Verlass, bis er wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>Data of this part of the chain may be missing or replaced. Seals before it still hold.</source>
        <translation>Daten aus diesem Teil der Kette können fehlen oder ersetzt sein. Frühere Siegel gelten weiter.</translation>
    </message>
    <message>
        <source>The entry is unchanged, but it was not made by somebody who may make it.</source>
        <translation>Der Eintrag ist nicht verändert, stammt aber nicht von einer dazu berechtigten Person.</translation>
    </message>
    <message>
        <source>The history of this value is not whole, or a signature stands under other values.</source>
        <translation>Der Verlauf dieses Wertes ist lückenhaft, oder eine Unterschrift steht unter anderen Werten.</translation>
    </message>
    <message>
        <source>The entries may be unchanged, but the ledger does not prove it.</source>
        <translation>Die Einträge können unverändert sein, aber das Register beweist es nicht.</translation>
    </message>
    <message>
        <source>The time of these seals is only this machine&apos;s claim.</source>
        <translation>Die Zeit dieser Siegel ist nur eine Angabe dieses Computers.</translation>
    </message>
    <message>
        <source>The sealed entry is unchanged. The table that pages read was altered beside it.</source>
        <translation>Der versiegelte Eintrag ist nicht verändert. Daneben wurde die Tabelle verändert, aus der die Seiten lesen.</translation>
    </message>
    <message>
        <source>The file cannot be relied on; entries that name it still hold.</source>
        <translation>Auf die Datei ist kein Verlass; Einträge, die sie nennen, gelten weiter.</translation>
    </message>
    <message>
        <source>Do not rely on the pages of this report; its evidence can be checked.</source>
        <translation>Verlassen Sie sich nicht auf die Seiten dieses Berichts; sein Nachweis lässt sich prüfen.</translation>
    </message>
    <message>
        <source>Do not rely on this place until the cause is known.</source>
        <translation>Verlassen Sie sich nicht auf diese Stelle, bis die Ursache bekannt ist.</translation>
    </message>
    <message>
        <source>Do not correct the value</source>
        <translation>Korrigieren Sie den Wert nicht</translation>
    </message>
    <message>
        <source>A correction would hide the cause.</source>
        <translation>Eine Korrektur würde die Ursache verdecken.</translation>
    </message>
    <message>
        <source>Do not go on with this trial here</source>
        <translation>Arbeiten Sie hier nicht an dieser Studie weiter</translation>
    </message>
    <message>
        <source>More entries would hide the cause.</source>
        <translation>Weitere Einträge würden die Ursache verdecken.</translation>
    </message>
    <message>
        <source>Keep the evidence as it is</source>
        <translation>Bewahren Sie den Nachweis, wie er ist</translation>
    </message>
    <message>
        <source>Save an evidence file now; it holds this finding.</source>
        <translation>Speichern Sie jetzt eine Nachweisdatei; sie enthält diese Feststellung.</translation>
    </message>
    <message>
        <source>Tell the sponsor and your IT</source>
        <translation>Informieren Sie den Sponsor und Ihre IT</translation>
    </message>
    <message>
        <source>Give them the finding. They hold copies of their own.</source>
        <translation>Geben Sie die Feststellung weiter. Beide haben eigene Kopien.</translation>
    </message>
    <message>
        <source>Restore from a matching copy</source>
        <translation>Stellen Sie aus einer passenden Kopie wieder her</translation>
    </message>
    <message>
        <source>By an administrator, with a reason. The restoring is itself sealed.</source>
        <translation>Durch einen Administrator, mit Angabe des Grundes. Auch die Wiederherstellung wird versiegelt.</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>This cannot be read as evidence</source>
        <translation>Dies lässt sich nicht als Nachweis lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ from what was sealed</source>
        <translation>
            <numerusform>%n Stelle weicht von dem ab, was versiegelt wurde</numerusform>
            <numerusform>%n Stellen weichen von dem ab, was versiegelt wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>That says nothing about the data. Ask for the file again, or for another copy.</source>
        <translation>Das sagt nichts über die Daten. Fordern Sie die Datei erneut oder eine andere Kopie an.</translation>
    </message>
    <message>
        <source>%1 entries in %2 seals checked, %3 of them on the ledger.</source>
        <translation>%1 Einträge in %2 Siegeln geprüft, davon %3 im Register.</translation>
    </message>
    <message>
        <source>Unchanged since entry.</source>
        <translation>Nicht verändert seit der Eingabe.</translation>
    </message>
    <message>
        <source>Nothing has been repaired or overwritten.</source>
        <translation>Nichts wurde repariert oder überschrieben.</translation>
    </message>
    <message>
        <source>Signed by this installation&apos;s own keys only; nobody outside confirms it.</source>
        <translation>Nur mit eigenen Schlüsseln dieser Installation signiert; niemand außerhalb bestätigt es.</translation>
    </message>
    <message>
        <source>On the ledger: each seal has its place there.</source>
        <translation>Im Register: Jedes Siegel hat dort seinen Platz.</translation>
    </message>
    <message>
        <source>Witnessed %1: others confirm that the ledger only grows.</source>
        <translation>Bezeugt %1: Andere bestätigen, dass das Register nur wächst.</translation>
    </message>
    <message>
        <source>Judged by the policy that it brings itself. Compare its keys with those that you know.</source>
        <translation>Beurteilt nach der Richtlinie, die die Datei selbst mitbringt. Vergleichen Sie deren Schlüssel mit denen, die Sie kennen.</translation>
    </message>
    <message>
        <source>%1, found %2. Nobody has confirmed having looked at it yet</source>
        <translation>%1, festgestellt %2. Noch hat niemand bestätigt, es angesehen zu haben</translation>
    </message>
    <message>
        <source>%1, found %2: %3. Nobody has confirmed having looked at it yet</source>
        <translation>%1, festgestellt %2: %3. Noch hat niemand bestätigt, es angesehen zu haben</translation>
    </message>
    <message>
        <source>Seals and signatures</source>
        <translation>Siegel und Signaturen</translation>
    </message>
    <message>
        <source>Entries against their seals</source>
        <translation>Einträge gegen ihre Siegel</translation>
    </message>
    <message>
        <source>Ledger proofs</source>
        <translation>Beweise des Registers</translation>
    </message>
    <message>
        <source>Ledger tiles</source>
        <translation>Kacheln des Registers</translation>
    </message>
    <message>
        <source>Pages against the sealed entries</source>
        <translation>Seiten gegen die versiegelten Einträge</translation>
    </message>
    <message>
        <source>Heads kept outside the file</source>
        <translation>Außerhalb der Datei aufbewahrte Kettenenden</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Reading the study design</source>
        <translation>Lesen des Studiendesigns</translation>
    </message>
    <message>
        <source>Conditions, calculations and checks</source>
        <translation>Bedingungen, Berechnungen und Prüfungen</translation>
    </message>
    <message>
        <source>Differences from the version in force</source>
        <translation>Unterschiede zur geltenden Version</translation>
    </message>
    <message>
        <source>Started forms</source>
        <translation>Begonnene Formulare</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Writing the pages</source>
        <translation>Seiten werden geschrieben</translation>
    </message>
    <message>
        <source>Putting the file together</source>
        <translation>Datei wird zusammengestellt</translation>
    </message>
    <message>
        <source>A copy, as it is</source>
        <translation>Eine Kopie, unverändert</translation>
    </message>
    <message>
        <source>A copy, altered</source>
        <translation>Eine Kopie, verändert</translation>
    </message>
    <message>
        <source>It is not proved who made this seal, nor that its time and its entries are as that person left them.</source>
        <translation>Es ist nicht bewiesen, wer dieses Siegel gesetzt hat, und auch nicht, dass Zeit und Einträge noch so sind, wie die Person sie hinterlassen hat.</translation>
    </message>
    <message>
        <source>A person acted in a role that was not given to them</source>
        <translation>Eine Person hat in einer Rolle gehandelt, die ihr nicht gegeben wurde</translation>
    </message>
    <message>
        <source>Entries of this participant may have been taken out or put in.</source>
        <translation>Einträge dieses Teilnehmers können entfernt oder hinzugefügt worden sein.</translation>
    </message>
    <message>
        <source>Data were entered at a site to which the participant does not belong</source>
        <translation>Daten wurden an einem Prüfzentrum eingegeben, zu dem der Teilnehmer nicht gehört</translation>
    </message>
    <message>
        <source>Two sites may hold different data of this participant.</source>
        <translation>Zwei Prüfzentren können verschiedene Daten dieses Teilnehmers haben.</translation>
    </message>
    <message>
        <source>The head of the ledger is not signed by the ledger that this trial uses</source>
        <translation>Das Ende des Registers ist nicht von dem Register signiert, das diese Studie nutzt</translation>
    </message>
    <message>
        <source>Two histories of one trial exist. Which one is genuine, this file cannot tell: ask everybody who has kept a head.</source>
        <translation>Es gibt zwei Verläufe einer Studie. Welcher echt ist, kann diese Datei nicht sagen: Fragen Sie alle, die ein Kettenende aufbewahrt haben.</translation>
    </message>
    <message>
        <source>Seals stand on the ledger in another order than they were made</source>
        <translation>Siegel stehen im Register in anderer Reihenfolge, als sie entstanden sind</translation>
    </message>
    <message>
        <source>The proof that a seal is on the ledger is missing</source>
        <translation>Der Beweis, dass ein Siegel im Register steht, fehlt</translation>
    </message>
    <message>
        <source>A seal names a state of the ledger that never was</source>
        <translation>Ein Siegel nennt einen Stand des Registers, den es nie gab</translation>
    </message>
    <message>
        <source>A file of the study design was altered or is missing</source>
        <translation>Eine Datei des Studiendesigns wurde verändert oder fehlt</translation>
    </message>
    <message>
        <source>An attached file was altered or is missing</source>
        <translation>Eine angehängte Datei wurde verändert oder fehlt</translation>
    </message>
    <message>
        <source>The clock of a computer was set back</source>
        <translation>Die Uhr eines Computers wurde zurückgestellt</translation>
    </message>
    <message>
        <source>The order of the seals is certain, the time that they state is not.</source>
        <translation>Die Reihenfolge der Siegel ist sicher, die angegebene Zeit nicht.</translation>
    </message>
    <message>
        <source>Ask the site why the clock was changed; go by the times of the ledger.</source>
        <translation>Fragen Sie das Prüfzentrum, warum die Uhr verstellt wurde; richten Sie sich nach den Zeiten des Registers.</translation>
    </message>
    <message>
        <source>A stated time lies outside what the ledger allows</source>
        <translation>Eine angegebene Zeit liegt außerhalb dessen, was das Register zulässt</translation>
    </message>
    <message>
        <source>The value is unchanged, but it was not entered at the time that it states.</source>
        <translation>Der Wert ist nicht verändert, wurde aber nicht zu der angegebenen Zeit eingegeben.</translation>
    </message>
    <message>
        <source>Go by the times of the ledger, and ask the site about the computer&apos;s clock.</source>
        <translation>Richten Sie sich nach den Zeiten des Registers, und fragen Sie das Prüfzentrum nach der Uhr des Computers.</translation>
    </message>
    <message>
        <source>The newest seals are not on the ledger yet</source>
        <translation>Die neuesten Siegel stehen noch nicht im Register</translation>
    </message>
    <message>
        <source>They fit together, but nobody outside has seen them.</source>
        <translation>Sie passen zueinander, aber niemand außerhalb hat sie gesehen.</translation>
    </message>
    <message>
        <source>Ask for the evidence again when the site has published.</source>
        <translation>Fordern Sie den Nachweis erneut an, wenn das Prüfzentrum veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Some entries are withheld</source>
        <translation>Einige Einträge sind zurückgehalten</translation>
    </message>
    <message>
        <source>They were sealed and still count; what they say is not in this file.</source>
        <translation>Sie wurden versiegelt und zählen weiter; ihr Inhalt steht nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the file, if you need them.</source>
        <translation>Fragen Sie, wer Ihnen die Datei gegeben hat, falls Sie sie brauchen.</translation>
    </message>
    <message>
        <source>Some entries were erased</source>
        <translation>Einige Einträge wurden gelöscht</translation>
    </message>
    <message>
        <source>Their content is gone for good; their place in the seal still proves them.</source>
        <translation>Ihr Inhalt ist endgültig fort; ihr Platz im Siegel beweist sie weiterhin.</translation>
    </message>
    <message>
        <source>Look for the reason and the two persons in the audit trail.</source>
        <translation>Suchen Sie im Audit-Trail nach dem Grund und den beiden Personen.</translation>
    </message>
    <message>
        <source>An entry was erased, and the record does not explain it</source>
        <translation>Ein Eintrag wurde gelöscht, und die Aufzeichnung erklärt es nicht</translation>
    </message>
    <message>
        <source>Its content is gone. That two persons wanted this is not on record.</source>
        <translation>Sein Inhalt ist fort. Dass zwei Personen das wollten, ist nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Ask the site who erased it, when and why.</source>
        <translation>Fragen Sie das Prüfzentrum, wer ihn wann und warum gelöscht hat.</translation>
    </message>
    <message>
        <source>Two persons vouch for a value whose entry was erased</source>
        <translation>Zwei Personen bürgen für einen Wert, dessen Eintrag gelöscht wurde</translation>
    </message>
    <message>
        <source>The value stays in force on their word; the entry that held it is gone.</source>
        <translation>Der Wert gilt auf ihr Wort hin weiter; der Eintrag, der ihn enthielt, ist fort.</translation>
    </message>
    <message>
        <source>Compare the value with the source, if it matters.</source>
        <translation>Vergleichen Sie den Wert mit der Quelle, wenn es auf ihn ankommt.</translation>
    </message>
    <message>
        <source>Some signatures could not be compared with their values</source>
        <translation>Einige Unterschriften konnten nicht mit ihren Werten verglichen werden</translation>
    </message>
    <message>
        <source>Values under them are not in this file, so nothing is said about them.</source>
        <translation>Werte darunter stehen nicht in dieser Datei, daher wird über sie nichts gesagt.</translation>
    </message>
    <message>
        <source>Ask for evidence that shows the signed forms whole.</source>
        <translation>Fordern Sie einen Nachweis an, der die unterschriebenen Formulare ganz zeigt.</translation>
    </message>
    <message>
        <source>A participant was taken over without being handed over</source>
        <translation>Ein Teilnehmer wurde übernommen, ohne übergeben worden zu sein</translation>
    </message>
    <message>
        <source>What the other site entered later does not count.</source>
        <translation>Was das andere Prüfzentrum später eingegeben hat, zählt nicht.</translation>
    </message>
    <message>
        <source>Ask both sites why, and compare their records of this participant.</source>
        <translation>Fragen Sie beide Prüfzentren nach dem Grund, und vergleichen Sie ihre Aufzeichnungen zu diesem Teilnehmer.</translation>
    </message>
    <message>
        <source>The record of another site is not here</source>
        <translation>Die Aufzeichnung eines anderen Prüfzentrums ist nicht hier</translation>
    </message>
    <message>
        <source>What happened to a participant there could not be checked.</source>
        <translation>Was dort mit einem Teilnehmer geschah, konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Ask for evidence that holds both sites.</source>
        <translation>Fordern Sie einen Nachweis an, der beide Prüfzentren enthält.</translation>
    </message>
    <message>
        <source>The trial goes on from a copy that was put back</source>
        <translation>Die Studie geht von einer zurückgespielten Kopie aus weiter</translation>
    </message>
    <message>
        <source>What was entered after that copy was made may be lost; as much as is known of it is said below.</source>
        <translation>Was nach dieser Kopie eingegeben wurde, kann verloren sein; was davon bekannt ist, steht unten.</translation>
    </message>
    <message>
        <source>Ask the site for the reason, and enter again from the source what is lost.</source>
        <translation>Fragen Sie das Prüfzentrum nach dem Grund, und lassen Sie Verlorenes aus der Quelle neu eingeben.</translation>
    </message>
    <message>
        <source>The ledger knows of seals that are lost here</source>
        <translation>Das Register kennt Siegel, die hier verloren sind</translation>
    </message>
    <message>
        <source>After a copy was put back, the ledger holds more seals than this file. They may be lost entries, or those of other members.</source>
        <translation>Nach dem Zurückspielen einer Kopie enthält das Register mehr Siegel als diese Datei. Es können verlorene Einträge sein oder die anderer Mitglieder.</translation>
    </message>
    <message>
        <source>Compare with heads that others have kept.</source>
        <translation>Vergleichen Sie mit Kettenenden, die andere aufbewahrt haben.</translation>
    </message>
    <message>
        <source>No witness is asked for</source>
        <translation>Kein Zeuge wird verlangt</translation>
    </message>
    <message>
        <source>Only the ledger&apos;s own keys vouch that its history was not rewritten.</source>
        <translation>Nur die eigenen Schlüssel des Registers stehen dafür ein, dass sein Verlauf nicht umgeschrieben wurde.</translation>
    </message>
    <message>
        <source>Compare with a head that you have kept yourself.</source>
        <translation>Vergleichen Sie mit einem Kettenende, das Sie selbst aufbewahrt haben.</translation>
    </message>
    <message>
        <source>The file was judged by rules that it brings itself</source>
        <translation>Die Datei wurde nach Regeln beurteilt, die sie selbst mitbringt</translation>
    </message>
    <message>
        <source>Whoever made the file chose whose signatures count.</source>
        <translation>Wer die Datei erstellt hat, hat gewählt, wessen Signaturen zählen.</translation>
    </message>
    <message>
        <source>Compare its keys with those that you know from elsewhere.</source>
        <translation>Vergleichen Sie seine Schlüssel mit denen, die Sie anderswoher kennen.</translation>
    </message>
    <message>
        <source>Nothing binds what the pages of this report show</source>
        <translation>Nichts bindet, was die Seiten dieses Berichts zeigen</translation>
    </message>
    <message>
        <source>The evidence inside was checked; the pages around it were issued without a seal.</source>
        <translation>Der enthaltene Nachweis wurde geprüft; die Seiten darum wurden ohne Siegel ausgegeben.</translation>
    </message>
    <message>
        <source>Have the report issued again, or compare its pages with the evidence.</source>
        <translation>Lassen Sie den Bericht neu ausgeben, oder vergleichen Sie seine Seiten mit dem Nachweis.</translation>
    </message>
    <message>
        <source>The report is as %1 issued it, to the last byte.</source>
        <translation>Der Bericht ist bis aufs letzte Byte so, wie %1 ihn ausgestellt hat.</translation>
    </message>
    <message>
        <source>Compared with a head of %1 seals that somebody holds elsewhere: nothing that its holder saw was rewritten or cut off.</source>
        <translation>Verglichen mit einem anderswo aufbewahrten Kettenende von %1 Siegeln: Nichts, was sein Inhaber gesehen hat, wurde umgeschrieben oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>The report is not as it was issued</source>
        <translation>Der Bericht ist nicht mehr so, wie er ausgestellt wurde</translation>
    </message>
    <message>
        <source>A time anchor could not be checked here</source>
        <translation>Ein Zeitanker konnte hier nicht geprüft werden</translation>
    </message>
    <message>
        <source>It names a block whose header is not here, or somebody who is not known. It adds nothing to this verdict.</source>
        <translation>Er nennt einen Block, dessen Kopf nicht hier ist, oder jemanden, der nicht bekannt ist. Er trägt nichts zu diesem Ergebnis bei.</translation>
    </message>
    <message>
        <source>Bring the block&apos;s header from a source that you trust, if the time matters.</source>
        <translation>Holen Sie den Kopf des Blocks aus einer Quelle, der Sie vertrauen, wenn es auf die Zeit ankommt.</translation>
    </message>
    <message>
        <source>A time anchor is promised and not there yet</source>
        <translation>Ein Zeitanker ist zugesagt und noch nicht da</translation>
    </message>
    <message>
        <source>A calendar has taken the ledger&apos;s head; no block holds it yet. It adds nothing to this verdict.</source>
        <translation>Ein Kalender hat die Spitze des Registers angenommen; noch enthält sie kein Block. Er trägt nichts zu diesem Ergebnis bei.</translation>
    </message>
    <message>
        <source>Ask for the evidence again in a day or two.</source>
        <translation>Bitten Sie in ein, zwei Tagen noch einmal um den Nachweis.</translation>
    </message>
    <message>
        <source>A time stamp is of an authority that you do not trust</source>
        <translation>Ein Zeitstempel stammt von einer Stelle, der Sie nicht vertrauen</translation>
    </message>
    <message>
        <source>It holds by itself, but its chain ends at none of the roots that you gave. It adds nothing to this verdict.</source>
        <translation>Für sich genommen hält er, aber seine Kette endet bei keiner der Wurzeln, die Sie angegeben haben. Er trägt nichts zu diesem Ergebnis bei.</translation>
    </message>
    <message>
        <source>Add the authority&apos;s root if you trust it.</source>
        <translation>Fügen Sie die Wurzel der Stelle hinzu, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>A time stamp was judged by the certificate that it brings itself</source>
        <translation>Ein Zeitstempel wurde nach dem Zertifikat beurteilt, das er selbst mitbringt</translation>
    </message>
    <message>
        <source>Whoever made the file could have made that authority too.</source>
        <translation>Wer die Datei gemacht hat, könnte auch diese Stelle erfunden haben.</translation>
    </message>
    <message>
        <source>Compare the authority&apos;s root with one that you know from elsewhere.</source>
        <translation>Vergleichen Sie die Wurzel der Stelle mit einer, die Sie anderswoher kennen.</translation>
    </message>
    <message>
        <source>Nothing says whether a time stamp&apos;s certificate was revoked</source>
        <translation>Nichts sagt, ob das Zertifikat eines Zeitstempels widerrufen wurde</translation>
    </message>
    <message>
        <source>The list of revoked certificates of that time was not kept with it.</source>
        <translation>Die Sperrliste von damals wurde nicht mit ihm aufbewahrt.</translation>
    </message>
    <message>
        <source>Ask the authority, if the time matters.</source>
        <translation>Fragen Sie die Stelle, wenn es auf die Zeit ankommt.</translation>
    </message>
    <message>
        <source>A block was judged by the header that the file brings itself</source>
        <translation>Ein Block wurde nach dem Kopf beurteilt, den die Datei selbst mitbringt</translation>
    </message>
    <message>
        <source>The header shows the work that a real one has; that it is of the chain that everybody knows, it cannot show.</source>
        <translation>Der Kopf zeigt die Arbeit, die ein echter hat; dass er zu der Kette gehört, die alle kennen, kann er nicht zeigen.</translation>
    </message>
    <message>
        <source>Compare the block with the chain as you know it.</source>
        <translation>Vergleichen Sie den Block mit der Kette, wie Sie sie kennen.</translation>
    </message>
    <message>
        <source>Your policy is not the one that the trial sealed last</source>
        <translation>Ihre Richtlinie ist nicht die, die die Studie zuletzt versiegelt hat</translation>
    </message>
    <message>
        <source>The ledger was judged by yours; the members of the trial go by another.</source>
        <translation>Das Register wurde nach Ihrer beurteilt; die Mitglieder der Studie richten sich nach einer anderen.</translation>
    </message>
    <message>
        <source>Ask why it was changed: the reason stands in the audit trail.</source>
        <translation>Fragen Sie, warum sie geändert wurde: Der Grund steht im Audit-Trail.</translation>
    </message>
    <message>
        <source>The shared ledger did not answer</source>
        <translation>Das gemeinsame Register hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Everything that is kept here was checked. Whether the ledger itself is still the same could not be asked.</source>
        <translation>Alles, was hier liegt, wurde geprüft. Ob das Register selbst noch dasselbe ist, ließ sich nicht fragen.</translation>
    </message>
    <message>
        <source>Verify again when the ledger can be reached.</source>
        <translation>Prüfen Sie erneut, wenn das Register erreichbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>Time-anchored by %1 on %2: the first %n seals of the ledger are not younger.</source>
        <translation>
            <numerusform>Zeitlich verankert durch %1 am %2: Das erste Siegel des Registers ist nicht jünger.</numerusform>
            <numerusform>Zeitlich verankert durch %1 am %2: Die ersten %n Siegel des Registers sind nicht jünger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks that are asked</source>
        <translation>Gefragte Uhren</translation>
    </message>
    <message>
        <source>Time anchors</source>
        <translation>Zeitanker</translation>
    </message>
    <message>
        <source>A consent is not signed as it must be</source>
        <translation>Eine Einwilligung ist nicht so unterschrieben, wie sie es sein muss</translation>
    </message>
    <message>
        <source>This consent does not count: nothing shows that the participant agreed.</source>
        <translation>Diese Einwilligung zählt nicht: Nichts zeigt, dass der Teilnehmer zugestimmt hat.</translation>
    </message>
    <message>
        <source>Ask the site who signed, and ask the participant for the receipt that goes with the card.</source>
        <translation>Fragen Sie das Zentrum, wer unterschrieben hat, und den Teilnehmer nach der Quittung, die zur Karte gehört.</translation>
    </message>
    <message>
        <source>A consent does not fit its document or its time</source>
        <translation>Eine Einwilligung passt nicht zu ihrem Dokument oder zu ihrer Zeit</translation>
    </message>
    <message>
        <source>It was not given to a document in force, or not at the time that it states: do not rely on it.</source>
        <translation>Sie wurde nicht zu einem gültigen Dokument gegeben oder nicht zu der Zeit, die sie nennt: Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>Ask the site when the document was approved and when it was signed.</source>
        <translation>Fragen Sie das Zentrum, wann das Dokument genehmigt und wann es unterschrieben wurde.</translation>
    </message>
    <message>
        <source>A consent is signed with a new card</source>
        <translation>Eine Einwilligung ist mit einer neuen Karte unterschrieben</translation>
    </message>
    <message>
        <source>The earlier card was given up; a witness signed that it is the same person.</source>
        <translation>Die frühere Karte wurde aufgegeben; ein Zeuge hat mit unterschrieben, dass es dieselbe Person ist.</translation>
    </message>
    <message>
        <source>Ask the witness, if it matters.</source>
        <translation>Fragen Sie den Zeugen, falls es darauf ankommt.</translation>
    </message>
    <message>
        <source>Some consents could not be checked in full</source>
        <translation>Einige Einwilligungen konnten nicht ganz geprüft werden</translation>
    </message>
    <message>
        <source>What they rest on is not in this file, so nothing is said about it.</source>
        <translation>Worauf sie beruhen, ist nicht in dieser Datei; darüber wird nichts gesagt.</translation>
    </message>
    <message>
        <source>Ask for evidence that shows the consents of the participant whole.</source>
        <translation>Bitten Sie um Nachweise, die die Einwilligungen des Teilnehmers ganz zeigen.</translation>
    </message>
    <message>
        <source>A kit is not as its manufacturer stated</source>
        <translation>Ein Kit ist nicht so, wie sein Hersteller es erklärt hat</translation>
    </message>
    <message>
        <source>The kit may be counterfeit: do not give it to anybody.</source>
        <translation>Das Kit kann gefälscht sein: Geben Sie es niemandem.</translation>
    </message>
    <message>
        <source>Ask the manufacturer for the statement about this lot, and compare.</source>
        <translation>Bitten Sie den Hersteller um seine Erklärung zu dieser Charge und vergleichen Sie.</translation>
    </message>
    <message>
        <source>Nobody outside vouches for some acts on kits</source>
        <translation>Für einige Vorgänge an Kits steht niemand von außen ein</translation>
    </message>
    <message>
        <source>Kits were taken in without a statement that the manufacturer signed, or destroyed without a witness who signed.</source>
        <translation>Kits wurden ohne eine vom Hersteller unterschriebene Erklärung aufgenommen oder ohne Unterschrift eines Zeugen vernichtet.</translation>
    </message>
    <message>
        <source>Compare the delivery notes and the papers of the destruction.</source>
        <translation>Vergleichen Sie die Lieferscheine und die Papiere der Vernichtung.</translation>
    </message>
    <message>
        <source>Some statements about kits could not be checked in full</source>
        <translation>Einige Erklärungen über Kits konnten nicht ganz geprüft werden</translation>
    </message>
    <message>
        <source>Ask for evidence that shows the medicine whole.</source>
        <translation>Bitten Sie um Nachweise, die die Medikation ganz zeigen.</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Group of fields</source>
        <translation>Feldgruppe</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Codeliste</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>Prüfregel</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n Formular</numerusform>
            <numerusform>%n Formulare</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>protocol name</source>
        <translation>Name des Prüfplans</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>version name</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>repeating</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days early</source>
        <translation>Tage früher</translation>
    </message>
    <message>
        <source>days late</source>
        <translation>Tage später</translation>
    </message>
    <message>
        <source>order of forms</source>
        <translation>Reihenfolge der Formulare</translation>
    </message>
    <message>
        <source>order of groups</source>
        <translation>Reihenfolge der Gruppen</translation>
    </message>
    <message>
        <source>order of fields</source>
        <translation>Reihenfolge der Felder</translation>
    </message>
    <message>
        <source>order of codes</source>
        <translation>Reihenfolge der Codes</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>decimal places</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>code list</source>
        <translation>Codeliste</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>Mehrfachauswahl</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>langer Text</translation>
    </message>
    <message>
        <source>only shown</source>
        <translation>nur angezeigt</translation>
    </message>
    <message>
        <source>collected when</source>
        <translation>erhoben, wenn</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>where the condition holds</source>
        <translation>wo die Bedingung zutrifft</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>group of fields</source>
        <translation>Feldgruppe</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>decimal number</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>date, also in part</source>
        <translation>Datum, auch unvollständig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>Bedingung %1</translation>
    </message>
    <message>
        <source>calculation %1</source>
        <translation>Berechnung %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation>ungeplant</translation>
    </message>
    <message>
        <source>at any visit</source>
        <translation>bei jeder Visite</translation>
    </message>
    <message>
        <source>collect</source>
        <translation>erheben</translation>
    </message>
    <message>
        <source>do not collect</source>
        <translation>nicht erheben</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>weich</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>keines von %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>Meldung %1</translation>
    </message>
</context>
<context>
    <name>VisitStatus</name>
    <message>
        <source>not asked for</source>
        <translation>nicht vorgesehen</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>%n Rückfrage offen</numerusform>
            <numerusform>%n Rückfragen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due until %1</source>
        <translation>fällig bis %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>geplant für %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Remove the cause, then try again; if it stays, tell your IT.</source>
        <translation>Beheben Sie die Ursache und versuchen Sie es erneut. Bleibt der Fehler, informieren Sie Ihre IT.</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Prüfarzt</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Data manager</source>
        <translation>Datenmanager</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Apotheker</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>witnessed %1 of %2</source>
        <translation>bezeugt %1 von %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AccountPage</name>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Anderes Passwort</translation>
    </message>
    <message>
        <source>Your key stays the same. Only you know the password: nobody can read it, an administrator can only set a new one.</source>
        <translation>Ihr Schlüssel bleibt derselbe. Nur Sie kennen das Passwort: Niemand kann es lesen, ein Administrator kann nur ein neues setzen.</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>Ihr jetziges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>It signs what you save. Renew it when somebody may have seen your password or used your computer; what was signed before stays signed.</source>
        <translation>Er signiert, was Sie speichern. Erneuern Sie ihn, wenn jemand Ihr Passwort gesehen oder Ihren Rechner benutzt haben könnte; was signiert ist, bleibt signiert.</translation>
    </message>
    <message>
        <source>Renew your key …</source>
        <translation>Eigenen Schlüssel erneuern …</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The window locks by itself when nobody touches it</source>
        <translation>Das Fenster sperrt sich von selbst, wenn es niemand berührt</translation>
    </message>
    <message>
        <source>What was typed stays, encrypted. Your password opens the window again.</source>
        <translation>Was eingegeben wurde, bleibt verschlüsselt erhalten. Ihr Passwort öffnet das Fenster wieder.</translation>
    </message>
    <message>
        <source>The new password does not keep every rule. Nothing was changed. Take another one.</source>
        <translation>Das neue Passwort erfüllt nicht alle Regeln. Nichts wurde geändert. Nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Nothing was changed. Type the new one twice.</source>
        <translation>Die beiden neuen Passwörter sind verschieden. Nichts wurde geändert. Geben Sie das neue zweimal ein.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The new password is in force. The old one opens nothing any more.</source>
        <translation>Das neue Passwort gilt. Das alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Renew your key</source>
        <translation>Eigenen Schlüssel erneuern</translation>
    </message>
    <message>
        <source>A new key signs what you save from now on; the old one signs the change.</source>
        <translation>Ein neuer Schlüssel signiert ab jetzt, was Sie speichern; der alte signiert den Wechsel.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Your key is new. Sealed as seal %1.</source>
        <translation>Ihr Schlüssel ist neu. Als Siegel %1 versiegelt.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personen und Rollen</translation>
    </message>
    <message>
        <source>Delegation log</source>
        <translation>Delegationsprotokoll</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AlarmCard</name>
    <message>
        <source>Somebody with the ledger&apos;s keys has signed two histories. Only one of them can be genuine. What was entered here is kept and is not changed by this.</source>
        <translation>Jemand, der die Schlüssel des Registers hat, hat zwei Verläufe signiert. Nur einer davon kann der wahre sein. Was hier eingegeben wurde, bleibt erhalten und ändert sich dadurch nicht.</translation>
    </message>
    <message>
        <source>The ledger was longer when this trial last looked. Seals that were on it are missing there; here nothing is missing.</source>
        <translation>Das Register war länger, als diese Studie zuletzt nachgesehen hat. Dort fehlen Siegel, die darin standen; hier fehlt nichts.</translation>
    </message>
    <message>
        <source>A witness remembers another history of this ledger than the one that lies there now. It has not shown what it remembers, so nothing is proved yet.</source>
        <translation>Ein Zeuge kennt einen anderen Verlauf dieses Registers als den, der jetzt dort liegt. Er hat nicht gezeigt, was er kennt; bewiesen ist daher noch nichts.</translation>
    </message>
    <message>
        <source>Two signed heads of %1 seals have different roots.</source>
        <translation>Zwei signierte Kettenenden von %1 Siegeln haben verschiedene Wurzeln.</translation>
    </message>
    <message>
        <source>The signed head of %1 seals does not continue the signed head of %2 seals.</source>
        <translation>Das signierte Kettenende von %1 Siegeln setzt das signierte Kettenende von %2 Siegeln nicht fort.</translation>
    </message>
    <message>
        <source>A witness was asked to confirm the newest head, and said that it does not continue what it has confirmed before.</source>
        <translation>Ein Zeuge sollte das neueste Kettenende bestätigen und sagte, dass es nicht fortsetzt, was er zuvor bestätigt hat.</translation>
    </message>
    <message>
        <source>A head of %1 seals was verified before. The ledger shows fewer now.</source>
        <translation>Ein Kettenende von %1 Siegeln wurde früher geprüft. Das Register zeigt jetzt weniger.</translation>
    </message>
    <message>
        <source>by a look at the ledger itself</source>
        <translation>beim Blick in das Register selbst</translation>
    </message>
    <message>
        <source>by asking a witness</source>
        <translation>durch Befragen eines Zeugen</translation>
    </message>
    <message>
        <source>by comparing with a head that somebody else holds</source>
        <translation>durch Vergleich mit einem Kettenende, das jemand anderes aufbewahrt</translation>
    </message>
    <message>
        <source>Keep the evidence</source>
        <translation>Bewahren Sie den Nachweis auf</translation>
    </message>
    <message>
        <source>Save the file and give it to sponsor and auditor. Anybody can check it offline with caseseal-verify.</source>
        <translation>Speichern Sie die Datei und geben Sie sie Sponsor und Auditor. Jeder kann sie ohne Netz mit caseseal-verify prüfen.</translation>
    </message>
    <message>
        <source>Save the file and give it to sponsor and auditor.</source>
        <translation>Speichern Sie die Datei und geben Sie sie Sponsor und Auditor.</translation>
    </message>
    <message>
        <source>Go on with your work</source>
        <translation>Arbeiten Sie weiter</translation>
    </message>
    <message>
        <source>Saves are sealed as before. They wait here until the ledger is the right one again.</source>
        <translation>Gespeichertes wird wie bisher versiegelt. Es wartet hier, bis das Register wieder das richtige ist.</translation>
    </message>
    <message>
        <source>Find out which history is genuine</source>
        <translation>Klären Sie, welcher Verlauf der wahre ist</translation>
    </message>
    <message>
        <source>Ask everybody who has kept a head, on paper too, and whoever runs the ledger.</source>
        <translation>Fragen Sie alle, die ein Kettenende aufbewahrt haben, auch auf Papier, und wer das Register betreibt.</translation>
    </message>
    <message>
        <source>Say what was found out</source>
        <translation>Sagen Sie, was sich ergeben hat</translation>
    </message>
    <message>
        <source>The alarm stays until then. Your words are sealed.</source>
        <translation>Bis dahin bleibt der Alarm. Ihre Worte werden versiegelt.</translation>
    </message>
    <message>
        <source>Explained: it is known what happened</source>
        <translation>Erklärt: Es ist bekannt, was geschah</translation>
    </message>
    <message>
        <source>Reported: others look into it</source>
        <translation>Gemeldet: Andere gehen dem nach</translation>
    </message>
    <message>
        <source>Restored: the ledger is as it should be again</source>
        <translation>Wiederhergestellt: Das Register ist wieder richtig</translation>
    </message>
    <message>
        <source>Split view: two histories of the ledger were signed</source>
        <translation>Gespaltene Sicht: Zwei Verläufe des Registers wurden signiert</translation>
    </message>
    <message>
        <source>The ledger is shorter than it was</source>
        <translation>Das Register ist kürzer, als es war</translation>
    </message>
    <message>
        <source>A witness contradicts the ledger</source>
        <translation>Ein Zeuge widerspricht dem Register</translation>
    </message>
    <message>
        <source>%1, found %2. Nobody has said yet what became of it</source>
        <translation>%1, festgestellt %2. Noch hat niemand gesagt, was daraus wurde</translation>
    </message>
    <message>
        <source>Save the evidence …</source>
        <translation>Nachweis speichern …</translation>
    </message>
    <message>
        <source>Settled alarms</source>
        <translation>Erledigte Alarme</translation>
    </message>
    <message>
        <source>What contradicts what</source>
        <translation>Was wem widerspricht</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What became of the alarm</source>
        <translation>Was aus dem Alarm wurde</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Was sich ergeben hat</translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation>Ich habe es angesehen</translation>
    </message>
    <message>
        <source>Found %1, %2.</source>
        <translation>Festgestellt %1, %2.</translation>
    </message>
    <message>
        <source>There are %1 alarms; this is the newest.</source>
        <translation>Es gibt %1 Alarme; dies ist der neueste.</translation>
    </message>
    <message>
        <source>%1 seals</source>
        <translation>%1 Siegel</translation>
    </message>
    <message>
        <source>One signed head</source>
        <translation>Ein signiertes Kettenende</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>Wurzel %1</translation>
    </message>
    <message>
        <source>The other signed head</source>
        <translation>Das andere signierte Kettenende</translation>
    </message>
    <message>
        <source>at %1 seals its root was %2</source>
        <translation>bei %1 Siegeln war seine Wurzel %2</translation>
    </message>
    <message>
        <source>Signed both, as the ledger</source>
        <translation>Hat beide als Register signiert</translation>
    </message>
    <message>
        <source>Signed one each, as the ledger</source>
        <translation>Haben je eines als Register signiert</translation>
    </message>
    <message>
        <source>Cosigned both, as a witness</source>
        <translation>Hat beide als Zeuge mitsigniert</translation>
    </message>
    <message>
        <source>Has seen one of them only</source>
        <translation>Hat nur eines davon gesehen</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <translation>%1, festgestellt %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3, seal %4).</source>
        <translation>%1 (%2, %3, Siegel %4).</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The evidence was written</source>
        <translation>Der Nachweis wurde geschrieben</translation>
    </message>
    <message>
        <source>The evidence was not written</source>
        <translation>Der Nachweis wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>An installation has signed two histories of its own: two copies of it went on, or somebody rewrote one of them. What is here was not changed by this.</source>
        <translation>Eine Installation hat zwei Verläufe ihrer selbst signiert: Zwei Kopien haben weitergearbeitet, oder jemand hat eine davon umgeschrieben. Was hier steht, wurde dadurch nicht geändert.</translation>
    </message>
    <message>
        <source>A message holds another seal than the one that stands in its place here.</source>
        <translation>Eine Nachricht enthält ein anderes Siegel als das, das hier an seiner Stelle steht.</translation>
    </message>
    <message>
        <source>in a message from another installation</source>
        <translation>in einer Nachricht einer anderen Installation</translation>
    </message>
    <message>
        <source>Two histories of one installation were signed</source>
        <translation>Zwei Verläufe einer Installation wurden signiert</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AnchorCard</name>
    <message>
        <source>It was there; revocation list missing</source>
        <translation>Es gab ihn; Sperrliste fehlt</translation>
    </message>
    <message>
        <source>It was there</source>
        <translation>Es gab ihn</translation>
    </message>
    <message>
        <source>Promised, not in a block yet</source>
        <translation>Zugesagt, noch in keinem Block</translation>
    </message>
    <message>
        <source>In a block whose header is not held</source>
        <translation>In einem Block, dessen Kopf hier fehlt</translation>
    </message>
    <message>
        <source>In a way that this program does not know</source>
        <translation>Auf eine Weise, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Hält der Prüfung nicht stand</translation>
    </message>
    <message>
        <source>Time anchors</source>
        <translation>Zeitanker</translation>
    </message>
    <message>
        <source>Clocks outside of this installation say that a checkpoint of the ledger was there, and with it every seal below it. They see a fingerprint and no data.</source>
        <translation>Uhren außerhalb dieser Installation bestätigen, dass es einen Prüfpunkt des Registers gab und mit ihm jedes Siegel darunter. Sie sehen einen Fingerabdruck und keine Daten.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Anchor now</source>
        <translation>Jetzt verankern</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Fehlendes erfragen</translation>
    </message>
    <message>
        <source>Import block headers …</source>
        <translation>Blockköpfe importieren …</translation>
    </message>
    <message>
        <source>Whom to ask …</source>
        <translation>Wer gefragt wird …</translation>
    </message>
    <message>
        <source>Import block headers</source>
        <translation>Blockköpfe importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The settings are as they were.</source>
        <translation>Die Einstellungen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>No anchor was kept</source>
        <translation>Kein Anker wurde aufbewahrt</translation>
    </message>
    <message>
        <source>Not every clock has answered</source>
        <translation>Nicht jede Uhr hat geantwortet</translation>
    </message>
    <message>
        <source>Nobody is asked: an administrator says whom.</source>
        <translation>Niemand wird gefragt: Ein Administrator legt fest, wer.</translation>
    </message>
    <message>
        <source>They are asked only when somebody wants it.</source>
        <translation>Sie werden nur auf Wunsch gefragt.</translation>
    </message>
    <message>
        <source>Asked next: %1, in the background.</source>
        <translation>Nächste Anfrage: %1, im Hintergrund.</translation>
    </message>
    <message>
        <source>Asked next after more was published.</source>
        <translation>Nächste Anfrage, sobald mehr veröffentlicht ist.</translation>
    </message>
    <message>
        <source>The time anchors cannot be read</source>
        <translation>Die Zeitanker sind nicht lesbar</translation>
    </message>
    <message>
        <source>No clock outside has vouched for this trial yet</source>
        <translation>Noch keine Uhr von außen bürgt für diese Studie</translation>
    </message>
    <message>
        <source>Time-anchored %1 by %2</source>
        <translation>Zeitlich verankert: %1, durch %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AnchorSettingsForm</name>
    <message>
        <source>Time-stamping authorities (RFC 3161)</source>
        <translation>Zeitstempeldienste (RFC 3161)</translation>
    </message>
    <message>
        <source>https://…, one in each line</source>
        <translation>https://…, je Zeile eine</translation>
    </message>
    <message>
        <source>Calendars of OpenTimestamps</source>
        <translation>Kalender von OpenTimestamps</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Alle sechs Stunden</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AuditTrailPage</name>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Die Datei wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The file was written</source>
        <translation>Die Datei wurde geschrieben</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Trail</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Lines of JSON …</source>
        <translation>JSON-Zeilen …</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Database (SQLite) …</source>
        <translation>Datenbank (SQLite) …</translation>
    </message>
    <message>
        <source>Database (*.sqlite)</source>
        <translation>Datenbank (*.sqlite)</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 entries, %2 match</source>
        <translation>%1 Einträge, %2 passen</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Audit-Trail exportieren</translation>
    </message>
    <message>
        <source>%1 entries in %2</source>
        <translation>%1 Einträge in %2</translation>
    </message>
    <message>
        <source>The file was written, but its export is not on record</source>
        <translation>Die Datei wurde geschrieben, aber ihr Export ist nicht verzeichnet</translation>
    </message>
    <message>
        <source>%1 of %2 entries read</source>
        <translation>%1 von %2 Einträgen gelesen</translation>
    </message>
    <message>
        <source>Save the proof of this entry</source>
        <translation>Beweis dieses Eintrags speichern</translation>
    </message>
    <message>
        <source>Evidence (*.evidence.zip)</source>
        <translation>Nachweis (*.evidence.zip)</translation>
    </message>
    <message>
        <source>%1 holds this entry alone; anybody can verify it</source>
        <translation>%1 enthält nur diesen Eintrag; jeder kann ihn prüfen</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BackupView</name>
    <message>
        <source>Make a backup…</source>
        <translation>Sicherung anlegen…</translation>
    </message>
    <message>
        <source>Write the archive…</source>
        <translation>Archiv schreiben…</translation>
    </message>
    <message>
        <source>State the restore</source>
        <translation>Wiederherstellung erklären</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>One file from which the trial can be restored, taken while people work. What is in it stays encrypted: it opens with the passwords of today.</source>
        <translation>Eine Datei, aus der die Studie wiederhergestellt werden kann, während der Arbeit erstellt. Ihr Inhalt bleibt verschlüsselt: Er öffnet sich mit den heutigen Passwörtern.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>One file for the years after the trial: evidence, datasets, audit trail, casebooks and a page that shows them without this program. It is not encrypted.</source>
        <translation>Eine Datei für die Jahre nach der Studie: Nachweise, Datensätze, Audit-Trail, Prüfbögen und eine Seite, die sie ohne dieses Programm zeigt. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung anlegen</translation>
    </message>
    <message>
        <source>Backup (*.caseseal-backup)</source>
        <translation>Sicherung (*.caseseal-backup)</translation>
    </message>
    <message>
        <source>Write the archive</source>
        <translation>Archiv schreiben</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archiv (*.zip)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Nothing says that this is an older copy. To make a trial out of a backup: caseseal-cli restore FILE TRIAL --as ID. The restore is sealed with what is known to be lost.</source>
        <translation>Nichts spricht dafür, dass dies eine ältere Kopie ist. Aus einer Sicherung wird eine Studie mit: caseseal-cli restore FILE TRIAL --as ID. Die Wiederherstellung wird mit dem bekannten Verlust versiegelt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The backup %1 was written, and every file in it was read back.</source>
        <translation>Die Sicherung %1 wurde geschrieben und jede Datei darin zurückgelesen.</translation>
    </message>
    <message>
        <source>The archive %1 was written. Unpack it and open index.html.</source>
        <translation>Das Archiv %1 wurde geschrieben. Entpacken Sie es und öffnen Sie index.html.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The restore is sealed. This copy can be written again.</source>
        <translation>Die Wiederherstellung ist versiegelt. In dieser Kopie kann wieder geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BreakView</name>
    <message>
        <source>The seals fit together; an entry under seal %1 does not</source>
        <translation>Die Siegel passen zueinander; ein Eintrag unter Siegel %1 passt nicht</translation>
    </message>
    <message>
        <source>The chain is broken at seal %1</source>
        <translation>Die Kette ist bei Siegel %1 unterbrochen</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BulkBar</name>
    <message>
        <source>Drop</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Acts on what is picked</source>
        <translation>Vorgänge für die Auswahl</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Alle angezeigten</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Nothing is picked</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Space picks a participant or a visit</source>
        <translation>Leertaste wählt Teilnehmer oder Visite</translation>
    </message>
    <message numerus="yes">
        <source>%n participants picked</source>
        <translation>
            <numerusform>%n Teilnehmer ausgewählt</numerusform>
            <numerusform>%n Teilnehmer ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 visits, %2 forms begun</source>
        <translation>%1 Visiten, %2 Formulare begonnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n forms …</source>
        <translation>
            <numerusform>%1: %n Formular …</numerusform>
            <numerusform>%1: %n Formulare …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left out: %2</source>
        <translation>
            <numerusform>%1, %n ausgenommen: %2</numerusform>
            <numerusform>%1, %n ausgenommen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n have it already</source>
        <translation>
            <numerusform>%1: %n hat es schon</numerusform>
            <numerusform>%1: %n haben es schon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BulkCard</name>
    <message>
        <source>Left out, and why</source>
        <translation>Ausgenommen, und warum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>You sign as %1 (%2).</source>
        <translation>Sie unterschreiben als %1 (%2).</translation>
    </message>
    <message>
        <source>What your signature means</source>
        <translation>Was Ihre Unterschrift bedeutet</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgenommen</numerusform>
            <numerusform>%n ausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n Formular</numerusform>
            <numerusform>%n Formulare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n visits will be affected, one seal for each participant.</source>
        <translation>
            <numerusform>%1 von %n Visite sind betroffen, ein Siegel für jeden Teilnehmer.</numerusform>
            <numerusform>%1 von %n Visiten sind betroffen, ein Siegel für jeden Teilnehmer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your signature will stand under %1 of %n visits, in one seal.</source>
        <translation>
            <numerusform>Ihre Unterschrift steht unter %1 von %n Visite, in einem Siegel.</numerusform>
            <numerusform>Ihre Unterschrift steht unter %1 von %n Visiten, in einem Siegel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already and stay as they are.</source>
        <translation>
            <numerusform>%n hat es schon und bleibt, wie es ist.</numerusform>
            <numerusform>%n haben es schon und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have reviewed these data and confirm them.</source>
        <translation>Ich habe diese Daten durchgesehen und bestätige sie.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done: %1 of %2 forms.</source>
        <translation>Fertig: %1 von %2 Formularen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BulkRunner</name>
    <message>
        <source>Nothing was signed.</source>
        <translation>Es wurde nichts unterschrieben.</translation>
    </message>
    <message>
        <source>%1 of %2 forms were done, the others were not touched.</source>
        <translation>%1 von %2 Formularen sind erledigt, die übrigen blieben unberührt.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ChainView</name>
    <message>
        <source>%1 seals, %2 not on the ledger yet</source>
        <translation>%1 Siegel, %2 noch nicht im Register</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ChartFrame</name>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ClauseAnswerView</name>
    <message>
        <source>Asked at seal %1 with the head %2.</source>
        <translation>Gefragt bei Siegel %1 mit dem Kettenende %2.</translation>
    </message>
    <message>
        <source>The newest checkpoint holds %1 seals.</source>
        <translation>Der neueste Prüfpunkt umfasst %1 Siegel.</translation>
    </message>
    <message>
        <source>Nothing is on a ledger yet.</source>
        <translation>Noch steht nichts in einem Register.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 entries behind it</source>
        <translation>Die neuesten %1 von %2 Einträgen dahinter</translation>
    </message>
    <message>
        <source>Entries behind it: %1</source>
        <translation>Einträge dahinter: %1</translation>
    </message>
    <message>
        <source>Show in the audit trail</source>
        <translation>Im Audit-Trail zeigen</translation>
    </message>
    <message>
        <source>Entries behind the answer</source>
        <translation>Einträge hinter der Antwort</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ClauseRowModel</name>
    <message>
        <source>When, by whom</source>
        <translation>Wann, von wem</translation>
    </message>
    <message>
        <source>What, where, why</source>
        <translation>Was, wo, warum</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ColdChainChart</name>
    <message>
        <source>Temperature on the way</source>
        <translation>Temperatur unterwegs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::CompletionChart</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Completion by visit</source>
        <translation>Stand je Visite</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::CompletionLegend</name>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Fills: %1</source>
        <translation>Füllungen: %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentCardStep</name>
    <message>
        <source>Your consent is sealed</source>
        <translation>Ihre Einwilligung ist versiegelt</translation>
    </message>
    <message>
        <source>You signed with your card. Ask for the receipt to take home.</source>
        <translation>Sie haben mit Ihrer Karte unterschrieben. Bitten Sie um die Quittung zum Mitnehmen.</translation>
    </message>
    <message>
        <source>This is your card. Photograph the code or save the file: nobody else has it, and with your passphrase it signs for you. Ask for the receipt to take home.</source>
        <translation>Das ist Ihre Karte. Fotografieren Sie den Code oder sichern Sie die Datei: Sonst hat sie niemand, und mit Ihrem Kennwort unterschreibt sie für Sie. Bitten Sie um die Quittung zum Mitnehmen.</translation>
    </message>
    <message>
        <source>Card of the %1 as a code</source>
        <translation>Karte als Code: %1</translation>
    </message>
    <message>
        <source>Save the card …</source>
        <translation>Karte sichern …</translation>
    </message>
    <message>
        <source>Save the card of the %1</source>
        <translation>Karte sichern: %1</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Karte sichern</translation>
    </message>
    <message>
        <source>Card (*.card)</source>
        <translation>Karte (*.card)</translation>
    </message>
    <message>
        <source>The card was saved as %1.</source>
        <translation>Die Karte wurde als %1 gesichert.</translation>
    </message>
    <message>
        <source>The card was not saved.</source>
        <translation>Die Karte wurde nicht gesichert.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentDecideStep</name>
    <message numerus="yes">
        <source>%n answers are missing.</source>
        <translation>
            <numerusform>%n Antwort fehlt.</numerusform>
            <numerusform>%n Antworten fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentModel</name>
    <message>
        <source>Not given</source>
        <translation>Nicht gegeben</translation>
    </message>
    <message>
        <source>To be renewed</source>
        <translation>Zu erneuern</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Eingewilligt in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentPage</name>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Publish a document …</source>
        <translation>Dokument veröffentlichen …</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Only those to be asked</source>
        <translation>Nur die zu Fragenden</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Consents of the participants</source>
        <translation>Einwilligungen der Teilnehmer</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n Teilnehmer</numerusform>
            <numerusform>%n Teilnehmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants are to be asked anew</source>
        <translation>
            <numerusform>%n Teilnehmer ist erneut zu fragen</numerusform>
            <numerusform>%n Teilnehmer sind erneut zu fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is published yet: an administrator publishes one.</source>
        <translation>Noch kein Dokument ist veröffentlicht: Das tut ein Administrator.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentPanel</name>
    <message>
        <source>Ask for a consent</source>
        <translation>Um Einwilligung bitten</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>Hand the device over</source>
        <translation>Gerät übergeben</translation>
    </message>
    <message>
        <source>Take a withdrawal down</source>
        <translation>Widerruf aufnehmen</translation>
    </message>
    <message>
        <source>How it was told, as by phone</source>
        <translation>Wie er mitgeteilt wurde, etwa telefonisch</translation>
    </message>
    <message>
        <source>Seal the withdrawal</source>
        <translation>Widerruf versiegeln</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>What was agreed to, with every signature, the code and the evidence inside: for the participant to keep.</source>
        <translation>Worin eingewilligt wurde, mit jeder Unterschrift, dem Code und dem Nachweis darin: zum Behalten für den Teilnehmer.</translation>
    </message>
    <message>
        <source>Write the receipt …</source>
        <translation>Quittung schreiben …</translation>
    </message>
    <message>
        <source>Who used the data</source>
        <translation>Wer die Daten genutzt hat</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Choose a participant</source>
        <translation>Wählen Sie einen Teilnehmer</translation>
    </message>
    <message>
        <source>version %1 of %2</source>
        <translation>Fassung %1 vom %2</translation>
    </message>
    <message>
        <source>No document is published yet.</source>
        <translation>Noch kein Dokument ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Tick what is withdrawn.</source>
        <translation>Haken Sie an, was widerrufen wird.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Nichts wurde versiegelt.</translation>
    </message>
    <message>
        <source>The withdrawal is sealed and counts from now on.</source>
        <translation>Der Widerruf ist versiegelt und gilt ab jetzt.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The receipt was written: %1</source>
        <translation>Die Quittung wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>Nobody was given data of this participant yet.</source>
        <translation>Noch niemand hat Daten dieses Teilnehmers bekommen.</translation>
    </message>
    <message>
        <source>Withdraw with the card</source>
        <translation>Mit der Karte widerrufen</translation>
    </message>
    <message>
        <source>Hand the device over: the participant chooses what is withdrawn, and signs with the card.</source>
        <translation>Geben Sie das Gerät weiter: Der Teilnehmer wählt, was widerrufen wird, und unterschreibt mit der Karte.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentPublishCard</name>
    <message>
        <source>Publish a document</source>
        <translation>Dokument veröffentlichen</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>PDF, or text in UTF-8</source>
        <translation>PDF oder Text in UTF-8</translation>
    </message>
    <message>
        <source>Ask everybody who agreed to an earlier version</source>
        <translation>Alle fragen, die in eine frühere Fassung eingewilligt haben</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Short name, the same for all versions and languages</source>
        <translation>Kurzname, für alle Fassungen und Sprachen gleich</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Approved on, as 2026-11-22</source>
        <translation>Genehmigt am, wie 2026-11-22</translation>
    </message>
    <message>
        <source>What may be agreed to, a line each: short name = words</source>
        <translation>Worin eingewilligt werden kann, je eine Zeile: Kurzname = Worte</translation>
    </message>
    <message>
        <source>Who has to sign</source>
        <translation>Wer unterschreiben muss</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose the document</source>
        <translation>Dokument wählen</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt)</source>
        <translation>Dokumente (*.pdf *.txt)</translation>
    </message>
    <message>
        <source>Choose the file of the document first.</source>
        <translation>Wählen Sie zuerst die Datei des Dokuments.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>Published. It is signed from now on.</source>
        <translation>Veröffentlicht. Ab jetzt wird es unterschrieben.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Participant, or representative and witness</source>
        <translation>Teilnehmer, oder Vertreter und Zeuge</translation>
    </message>
    <message>
        <source>Participant or representative</source>
        <translation>Teilnehmer oder Vertreter</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Gesetzlicher Vertreter</translation>
    </message>
    <message>
        <source>Participant and witness</source>
        <translation>Teilnehmer und Zeuge</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentReadStep</name>
    <message>
        <source>Version %1. Take your time, and ask whatever you want to know.</source>
        <translation>Fassung %1. Nehmen Sie sich Zeit, und fragen Sie, was immer Sie wissen möchten.</translation>
    </message>
    <message>
        <source>Open the document (PDF)</source>
        <translation>Dokument öffnen (PDF)</translation>
    </message>
    <message>
        <source>This computer cannot show the document. Ask for it on paper.</source>
        <translation>Dieser Computer kann das Dokument nicht zeigen. Bitten Sie um die Papierfassung.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentScreen</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue to signing</source>
        <translation>Weiter zur Unterschrift</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The card is being made …</source>
        <translation>Die Karte wird gemacht …</translation>
    </message>
    <message>
        <source>Counter-sign the consent of %1</source>
        <translation>Einwilligung von %1 gegenzeichnen</translation>
    </message>
    <message>
        <source>You confirm that this person signed, after the study was explained and questions were answered.</source>
        <translation>Sie bestätigen, dass diese Person unterschrieben hat, nachdem die Studie erklärt und Fragen beantwortet wurden.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Nichts wurde versiegelt.</translation>
    </message>
    <message>
        <source>Counter-sign</source>
        <translation>Gegenzeichnen</translation>
    </message>
    <message>
        <source>What do you agree to?</source>
        <translation>Worin willigen Sie ein?</translation>
    </message>
    <message>
        <source>You decide for each line. A No does not change your treatment, and you can change your mind at any time.</source>
        <translation>Sie entscheiden für jede Zeile. Ein Nein ändert nichts an Ihrer Behandlung, und Sie können Ihre Meinung jederzeit ändern.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>You agreed to nothing, so there is nothing to sign. Give the device back.</source>
        <translation>Sie haben in nichts eingewilligt, also gibt es nichts zu unterschreiben. Geben Sie das Gerät zurück.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentSignStep</name>
    <message>
        <source>You sign with a card that only you have. Choose a passphrase for it that nobody else knows; without card and passphrase nobody signs for you.</source>
        <translation>Sie unterschreiben mit einer Karte, die nur Sie haben. Wählen Sie dafür ein Kennwort, das sonst niemand kennt; ohne Karte und Kennwort unterschreibt niemand für Sie.</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ihre Unterschrift</translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation>Ich habe meine Karte</translation>
    </message>
    <message>
        <source>Choose the card …</source>
        <translation>Karte wählen …</translation>
    </message>
    <message>
        <source>Passphrase of the %1</source>
        <translation>Kennwort: %1</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dasselbe Kennwort noch einmal</translation>
    </message>
    <message>
        <source>Choose the card</source>
        <translation>Karte wählen</translation>
    </message>
    <message>
        <source>Choose the card of the %1.</source>
        <translation>Wählen Sie die Karte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase of the %1 has at least %n characters.</source>
        <translation>
            <numerusform>Das Kennwort (%1) hat mindestens %n Zeichen.</numerusform>
            <numerusform>Das Kennwort (%1) hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>Geben Sie zweimal dasselbe Kennwort ein.</translation>
    </message>
    <message>
        <source>You sign with the card that you were given. Choose its file or a picture of its code, and type its passphrase.</source>
        <translation>Sie unterschreiben mit der Karte, die Sie bekommen haben. Wählen Sie ihre Datei oder ein Bild ihres Codes, und geben Sie ihr Kennwort ein.</translation>
    </message>
    <message>
        <source>Card, or a picture of its code (*.card *.age *.png *.jpg *.jpeg)</source>
        <translation>Karte oder ein Bild ihres Codes (*.card *.age *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The card is being read …</source>
        <translation>Die Karte wird gelesen …</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DatabaseLockCard</name>
    <message numerus="yes">
        <source>%n queries are not closed</source>
        <translation>
            <numerusform>Eine Rückfrage ist nicht geschlossen</numerusform>
            <numerusform>%n Rückfragen sind nicht geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms with data are not complete</source>
        <translation>
            <numerusform>Ein Formular mit Daten ist nicht abgeschlossen</numerusform>
            <numerusform>%n Formulare mit Daten sind nicht abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes to have a form opened are not decided</source>
        <translation>
            <numerusform>Ein Wunsch, ein Formular zu öffnen, ist nicht entschieden</numerusform>
            <numerusform>%n Wünsche, ein Formular zu öffnen, sind nicht entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not signed, or were changed since</source>
        <translation>
            <numerusform>Ein Formular ist nicht unterschrieben oder seitdem geändert</numerusform>
            <numerusform>%n Formulare sind nicht unterschrieben oder seitdem geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not locked</source>
        <translation>
            <numerusform>Ein Formular ist nicht gesperrt</numerusform>
            <numerusform>%n Formulare sind nicht gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not verified against their source</source>
        <translation>
            <numerusform>Ein Formular ist nicht gegen die Quelle geprüft</numerusform>
            <numerusform>%n Formulare sind nicht gegen die Quelle geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit checks were kept and nobody has looked</source>
        <translation>
            <numerusform>Eine Prüfmeldung wurde belassen und von niemandem angesehen</numerusform>
            <numerusform>%n Prüfmeldungen wurden belassen und von niemandem angesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were typed and not sealed</source>
        <translation>
            <numerusform>Ein Entwurf wurde getippt und nicht versiegelt</numerusform>
            <numerusform>%n Entwürfe wurden getippt und nicht versiegelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Database lock</source>
        <translation>Datenbanksperre</translation>
    </message>
    <message>
        <source>Look what would be locked</source>
        <translation>Ansehen, was gesperrt würde</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>Grund; er bleibt verzeichnet</translation>
    </message>
    <message>
        <source>Locked since %1 by %2. Values: %3, participants: %4. Root %5</source>
        <translation>Gesperrt seit %1 von %2. Werte: %3, Teilnehmer: %4. Wurzel %5</translation>
    </message>
    <message>
        <source>The database is not locked</source>
        <translation>Die Datenbank ist nicht gesperrt</translation>
    </message>
    <message>
        <source>Nothing is entered, changed, signed or opened. Exports carry the root, and caseseal-verify shows that they are the locked data.</source>
        <translation>Nichts wird eingegeben, geändert, unterschrieben oder geöffnet. Exporte tragen die Wurzel, und caseseal-verify zeigt, dass sie die gesperrten Daten sind.</translation>
    </message>
    <message>
        <source>A lock puts one root over every value of the trial. From then on nothing is entered, changed, signed or opened until it is unlocked with a reason.</source>
        <translation>Eine Sperre setzt eine Wurzel über jeden Wert der Studie. Danach wird nichts eingegeben, geändert, unterschrieben oder geöffnet, bis sie mit einem Grund aufgehoben wird.</translation>
    </message>
    <message>
        <source>A data manager locks the database when everything is entered and settled.</source>
        <translation>Ein Datenmanager sperrt die Datenbank, wenn alles eingegeben und geklärt ist.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Nothing was locked.</source>
        <translation>Es wurde nichts gesperrt.</translation>
    </message>
    <message>
        <source>%1; the first: %2</source>
        <translation>%1; das erste: %2</translation>
    </message>
    <message>
        <source>To be settled first: %1</source>
        <translation>Zuerst zu klären: %1</translation>
    </message>
    <message>
        <source>With a reason: %1</source>
        <translation>Mit einem Grund: %1</translation>
    </message>
    <message>
        <source>Would be locked: values %1, participants %2, forms %3</source>
        <translation>Gesperrt würden: Werte %1, Teilnehmer %2, Formulare %3</translation>
    </message>
    <message>
        <source>Settle what must be settled, then look again.</source>
        <translation>Klären Sie, was zu klären ist, und sehen Sie dann wieder nach.</translation>
    </message>
    <message>
        <source>Nothing was entered yet: there is nothing to lock.</source>
        <translation>Es ist noch nichts eingegeben: Es gibt nichts zu sperren.</translation>
    </message>
    <message>
        <source>Not everything is as it should be. It can be locked with a reason.</source>
        <translation>Nicht alles ist, wie es sein sollte. Mit einem Grund kann gesperrt werden.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Lock the database…</source>
        <translation>Datenbank sperren…</translation>
    </message>
    <message>
        <source>This needs its reason. Nothing was sealed.</source>
        <translation>Das braucht einen Grund. Es wurde nichts versiegelt.</translation>
    </message>
    <message>
        <source>Unlock the database</source>
        <translation>Datenbank entsperren</translation>
    </message>
    <message>
        <source>Lock the database</source>
        <translation>Datenbank sperren</translation>
    </message>
    <message>
        <source>Values can be entered and changed again; this lock and its root stay on record.</source>
        <translation>Werte können wieder eingegeben und geändert werden; diese Sperre und ihre Wurzel bleiben verzeichnet.</translation>
    </message>
    <message>
        <source>The root over every value is sealed with your key.</source>
        <translation>Die Wurzel über jeden Wert wird mit Ihrem Schlüssel versiegelt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>The database is unlocked. Sealed with number %1.</source>
        <translation>Die Datenbank ist entsperrt. Mit Nummer %1 versiegelt.</translation>
    </message>
    <message>
        <source>The database is locked. Sealed with number %1.</source>
        <translation>Die Datenbank ist gesperrt. Mit Nummer %1 versiegelt.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DelegationModel</name>
    <message>
        <source>New password and key set</source>
        <translation>Neues Passwort gesetzt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Roles then</source>
        <translation>Rollen danach</translation>
    </message>
    <message>
        <source>Key then</source>
        <translation>Schlüssel danach</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DigitsChart</name>
    <message>
        <source>Last digits</source>
        <translation>Letzte Ziffern</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DisclosureCard</name>
    <message>
        <source>Hand out evidence</source>
        <translation>Nachweis herausgeben</translation>
    </message>
    <message>
        <source>Only chosen parts</source>
        <translation>Nur ausgewählte Teile</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Nothing that tells the arm</source>
        <translation>Nichts, was den Arm verrät</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>Herausgeben …</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>as P-001, P-002; empty: all participants</source>
        <translation>etwa P-001, P-002; leer: alle Teilnehmer</translation>
    </message>
    <message>
        <source>Forms; none chosen: all</source>
        <translation>Formulare; keines gewählt: alle</translation>
    </message>
    <message>
        <source>Fields; none chosen: all</source>
        <translation>Felder; keines gewählt: alle</translation>
    </message>
    <message>
        <source>The receiver sees what is withheld, and that it still verifies.</source>
        <translation>Der Empfänger sieht, was zurückgehalten ist und dass die Prüfung trotzdem gelingt.</translation>
    </message>
    <message>
        <source>One file with every entry of the trial, its seals and proofs.</source>
        <translation>Eine Datei mit jedem Eintrag der Studie, ihren Siegeln und Beweisen.</translation>
    </message>
    <message>
        <source>That it was handed out is sealed.</source>
        <translation>Die Herausgabe wird versiegelt.</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Nachweisdatei</translation>
    </message>
    <message>
        <source>Evidence (*.evidence.zip)</source>
        <translation>Nachweis (*.evidence.zip)</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DoubleEntryCard</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Zweiteingabe</translation>
    </message>
    <message>
        <source>Complete the form</source>
        <translation>Formular abschließen</translation>
    </message>
    <message numerus="yes">
        <source>%n fields agree with what %1 typed.</source>
        <translation>
            <numerusform>Ein Feld stimmt mit der Eingabe von %1 überein.</numerusform>
            <numerusform>%n Felder stimmen mit der Eingabe von %1 überein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ: choose for each which value stands.</source>
        <translation>
            <numerusform>Eines weicht ab: Wählen Sie, welcher Wert gilt.</numerusform>
            <numerusform>%n weichen ab: Wählen Sie für jedes, welcher Wert gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>None differs.</source>
        <translation>Keines weicht ab.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Erste: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Zweite: %1</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Änderungsgrund</translation>
    </message>
    <message>
        <source>%1: reason for the change</source>
        <translation>%1: Änderungsgrund</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DrillCard</name>
    <message>
        <source>The value of an entry</source>
        <translation>Der Wert eines Eintrags</translation>
    </message>
    <message>
        <source>The time of a seal</source>
        <translation>Die Zeit eines Siegels</translation>
    </message>
    <message>
        <source>The author of a seal</source>
        <translation>Der Urheber eines Siegels</translation>
    </message>
    <message>
        <source>The order of two seals</source>
        <translation>Die Reihenfolge zweier Siegel</translation>
    </message>
    <message>
        <source>The newest seals, cut off</source>
        <translation>Die neuesten Siegel, abgeschnitten</translation>
    </message>
    <message>
        <source>Only what the page shows</source>
        <translation>Nur was die Seite zeigt</translation>
    </message>
    <message>
        <source>A fingerprint in the ledger</source>
        <translation>Ein Fingerabdruck im Register</translation>
    </message>
    <message>
        <source>Everything, sealed anew with other keys</source>
        <translation>Alles, mit anderen Schlüsseln neu versiegelt</translation>
    </message>
    <message>
        <source>the chain of seals</source>
        <translation>die Kette der Siegel</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>das Register</translation>
    </message>
    <message>
        <source>the comparison of pages and entries</source>
        <translation>der Vergleich von Seiten und Einträgen</translation>
    </message>
    <message>
        <source>the head that this computer keeps</source>
        <translation>das Kettenende, das dieser Rechner aufbewahrt</translation>
    </message>
    <message>
        <source>a head that a site holds</source>
        <translation>ein Kettenende, das ein Prüfzentrum aufbewahrt</translation>
    </message>
    <message>
        <source>Tamper drill</source>
        <translation>Manipulationsübung</translation>
    </message>
    <message>
        <source>Run the drill</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>A copy of the trial is altered for real, as somebody with the key of its database could, and verified as the trial is. The trial itself is only read.</source>
        <translation>Eine Kopie der Studie wird wirklich verändert, wie es jemand mit dem Schlüssel der Datenbank könnte, und geprüft wie die Studie. Die Studie selbst wird nur gelesen.</translation>
    </message>
    <message>
        <source>The drill was not begun</source>
        <translation>Die Übung wurde nicht begonnen</translation>
    </message>
    <message>
        <source>The drill was not finished</source>
        <translation>Die Übung wurde nicht beendet</translation>
    </message>
    <message>
        <source>Drill, sandbox copy: %1 of %2 alterations were found</source>
        <translation>Übung an einer Kopie: %1 von %2 Veränderungen gefunden</translation>
    </message>
    <message>
        <source>This is what an alteration of the trial would set off.</source>
        <translation>So schlüge eine Veränderung der Studie Alarm.</translation>
    </message>
    <message>
        <source>Nobody noticed: %1.</source>
        <translation>Niemand bemerkte: %1.</translation>
    </message>
    <message>
        <source>The trial itself has findings</source>
        <translation>Die Studie selbst hat Feststellungen</translation>
    </message>
    <message>
        <source>The copy did not verify before anything was altered. Verify the trial and look at its findings first.</source>
        <translation>Die Kopie hielt der Prüfung schon vor jeder Veränderung nicht stand. Prüfen Sie zuerst die Studie und sehen Sie ihre Feststellungen an.</translation>
    </message>
    <message>
        <source>Not done in this trial</source>
        <translation>In dieser Studie nicht ausgeführt</translation>
    </message>
    <message>
        <source>There is nothing yet that could be altered so: %1.</source>
        <translation>Noch gibt es nichts, was so verändert werden könnte: %1.</translation>
    </message>
    <message>
        <source>Altered: %1, from %2 to %3</source>
        <translation>Verändert: %1, von %2 zu %3</translation>
    </message>
    <message>
        <source>Found by %1.</source>
        <translation>Gefunden durch %1.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DropTarget</name>
    <message>
        <source>Drop the file to verify it</source>
        <translation>Datei loslassen, um sie zu prüfen</translation>
    </message>
    <message>
        <source>Evidence, a report, a head or a picture of its code, a backup or an archive. It is only read, and nothing of it leaves this computer.</source>
        <translation>Nachweis, Bericht, Kettenende oder Bild seines Codes, Sicherung oder Archiv. Die Datei wird nur gelesen, und nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>One file at a time</source>
        <translation>Eine Datei auf einmal</translation>
    </message>
    <message>
        <source>Each file has a verdict of its own. Drop them one after the other.</source>
        <translation>Jede Datei hat ihr eigenes Ergebnis. Ziehen Sie sie nacheinander hierher.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::EnrolmentChart</name>
    <message>
        <source>Enrolment over time</source>
        <translation>Aufnahme im Zeitverlauf</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1 by plan today</source>
        <translation>%1 nach Plan heute</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n aufgenommen</numerusform>
            <numerusform>%n aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Enrolled until then</source>
        <translation>Bis dahin aufgenommen</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Nach Plan</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::EntryGridModel</name>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>New row: type, or press Ctrl+Enter</source>
        <translation>Neue Zeile: tippen oder Strg+Enter drücken</translation>
    </message>
    <message>
        <source>New row, %1</source>
        <translation>Neue Zeile, %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>Quelldaten geprüft</translation>
    </message>
    <message>
        <source>not to be collected</source>
        <translation>nicht zu erheben</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ErasureCard</name>
    <message>
        <source>Erase personal data</source>
        <translation>Personenbezogene Daten löschen</translation>
    </message>
    <message>
        <source>Entries that go</source>
        <translation>Einträge, die gelöscht werden</translation>
    </message>
    <message>
        <source>What was entered, with every entry of the field that repeats it</source>
        <translation>Was eingegeben wurde, mit jedem Eintrag des Feldes, der es wiederholt</translation>
    </message>
    <message>
        <source>Only what was written beside it, this entry alone; the value stays</source>
        <translation>Nur was daneben geschrieben wurde, nur in diesem Eintrag; der Wert bleibt</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>Grund; er bleibt verzeichnet</translation>
    </message>
    <message>
        <source>Id of the second person</source>
        <translation>Kennung der zweiten Person</translation>
    </message>
    <message>
        <source>Password of the second person</source>
        <translation>Passwort der zweiten Person</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n entries go for good</source>
        <translation>
            <numerusform>%n Eintrag wird endgültig gelöscht</numerusform>
            <numerusform>%n Einträge werden endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is removed from the trial&apos;s file, its free space and its log; nobody can bring it back. The seals still hold, and the audit trail says who erased what, when and why.</source>
        <translation>Der Text wird aus der Datei der Studie, ihrem freien Platz und ihrem Protokoll entfernt; niemand kann ihn zurückholen. Die Siegel gelten weiter, und der Audit-Trail sagt, wer was wann und warum gelöscht hat.</translation>
    </message>
    <message>
        <source>Backups, reports and exports that were made before still hold it.</source>
        <translation>Früher erstellte Sicherungen, Berichte und Exporte enthalten ihn weiterhin.</translation>
    </message>
    <message>
        <source>The newest entry of the field goes too. Its value stays in force, and both persons vouch for it.</source>
        <translation>Auch der neueste Eintrag des Feldes wird gelöscht. Sein Wert gilt weiter, und beide Personen stehen dafür ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsealed drafts that hold it go too.</source>
        <translation>
            <numerusform>%n unversiegelter Entwurf, der ihn enthält, wird ebenfalls gelöscht.</numerusform>
            <numerusform>%n unversiegelte Entwürfe, die ihn enthalten, werden ebenfalls gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same text stands in %n other entries of the participant, which stay: erase them too.</source>
        <translation>
            <numerusform>Derselbe Text steht noch in %n Eintrag des Teilnehmers, der bleibt: Löschen Sie ihn ebenfalls.</numerusform>
            <numerusform>Derselbe Text steht noch in %n Einträgen des Teilnehmers, die bleiben: Löschen Sie sie ebenfalls.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be erased still stands. Correct or blank the value, close the query, or plan the visit anew first.</source>
        <translation>Was gelöscht werden soll, gilt noch. Berichtigen oder leeren Sie zuerst den Wert, schließen Sie die Rückfrage, oder planen Sie die Visite neu.</translation>
    </message>
    <message>
        <source>An erasure needs its reason and a second person. Nothing was erased.</source>
        <translation>Eine Löschung braucht ihren Grund und eine zweite Person. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are erased</source>
        <translation>
            <numerusform>%n Eintrag ist gelöscht</numerusform>
            <numerusform>%n Einträge sind gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial&apos;s file is written anew, so that nothing of it is left there.</source>
        <translation>Die Datei der Studie wird neu geschrieben, damit dort nichts davon zurückbleibt.</translation>
    </message>
    <message>
        <source>Nothing of it is left in the trial&apos;s file or its log.</source>
        <translation>In der Datei der Studie und ihrem Protokoll ist nichts davon zurückgeblieben.</translation>
    </message>
    <message>
        <source>Old parts of the trial&apos;s file may still hold it. They go when the trial is opened the next time.</source>
        <translation>Alte Teile der Datei der Studie können es noch enthalten. Sie verschwinden, wenn die Studie das nächste Mal geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ExchangePage</name>
    <message>
        <source>Write the data…</source>
        <translation>Daten schreiben…</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Export of the data</source>
        <translation>Export der Daten</translation>
    </message>
    <message>
        <source>One ZIP file: a table (CSV) for each form, a dictionary, and, where the database is locked, the lock with its proof. It is not encrypted.</source>
        <translation>Eine ZIP-Datei: je Formular eine Tabelle (CSV), ein Verzeichnis der Felder und, wo die Datenbank gesperrt ist, die Sperre mit ihrem Nachweis. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Write the data</source>
        <translation>Daten schreiben</translation>
    </message>
    <message>
        <source>The data were written to %1.</source>
        <translation>Die Daten wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 The database is not locked, so nothing shows later that these are the data.</source>
        <translation>%1 Die Datenbank ist nicht gesperrt, deshalb zeigt später nichts, dass es diese Daten sind.</translation>
    </message>
    <message>
        <source>%1 Anybody checks with caseseal-verify --data that they are the locked data.</source>
        <translation>%1 Mit caseseal-verify --data prüft jeder, dass es die gesperrten Daten sind.</translation>
    </message>
    <message>
        <source>%1 The lock is not on the ledger yet, so its proof is missing: export again in a moment.</source>
        <translation>%1 Die Sperre steht noch nicht im Register, deshalb fehlt ihr Nachweis: Exportieren Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>CDISC ODM 1.3.2, with the whole history</source>
        <translation>CDISC ODM 1.3.2, mit der ganzen Geschichte</translation>
    </message>
    <message>
        <source>One XML file: every value with every change, its audit record, and every signature. It is not encrypted.</source>
        <translation>Eine XML-Datei: jeder Wert mit jeder Änderung, ihrem Audit-Eintrag und jeder Unterschrift. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>CDISC ODM 1.3.2, as the values stand</source>
        <translation>CDISC ODM 1.3.2, Stand der Werte</translation>
    </message>
    <message>
        <source>One XML file: the values in force and the signatures that hold. It is not encrypted.</source>
        <translation>Eine XML-Datei: die geltenden Werte und die Unterschriften, die bestehen. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>CDISC Dataset-JSON 1.1</source>
        <translation>CDISC Dataset-JSON 1.1</translation>
    </message>
    <message>
        <source>One ZIP file: a dataset for each form with its metadata and a dictionary. It is not encrypted.</source>
        <translation>Eine ZIP-Datei: je Formular ein Datensatz mit seinen Metadaten, dazu ein Wörterbuch. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>CDISC Dataset-JSON 1.1, line by line</source>
        <translation>CDISC Dataset-JSON 1.1, zeilenweise</translation>
    </message>
    <message>
        <source>HL7 FHIR R4</source>
        <translation>HL7 FHIR R4</translation>
    </message>
    <message>
        <source>One JSON file: a bundle with the study, its participants and their forms. It is not encrypted.</source>
        <translation>Eine JSON-Datei: ein Bündel mit der Studie, ihren Teilnehmern und deren Formularen. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>HL7 FHIR R5</source>
        <translation>HL7 FHIR R5</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>One file in this format. It is not encrypted.</source>
        <translation>Eine Datei in diesem Format. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Data (*%1)</source>
        <translation>Daten (*%1)</translation>
    </message>
    <message>
        <source>%1 They are the locked data; this format does not carry the lock.</source>
        <translation>%1 Es sind die gesperrten Daten; dieses Format trägt die Sperre nicht.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FieldNotes</name>
    <message>
        <source>Typing error</source>
        <translation>Tippfehler</translation>
    </message>
    <message>
        <source>Source read again</source>
        <translation>Quelle erneut gelesen</translation>
    </message>
    <message>
        <source>Source was corrected</source>
        <translation>Quelle wurde korrigiert</translation>
    </message>
    <message>
        <source>Digits transposed</source>
        <translation>Zahlendreher</translation>
    </message>
    <message>
        <source>Calculation corrected</source>
        <translation>Berechnung korrigiert</translation>
    </message>
    <message>
        <source>Entered in the wrong field</source>
        <translation>Ins falsche Feld eingegeben</translation>
    </message>
    <message>
        <source>Answer to a query</source>
        <translation>Antwort auf eine Rückfrage</translation>
    </message>
    <message>
        <source>%1 It is kept here as typed and cannot be sealed.</source>
        <translation>%1 Die Eingabe bleibt hier stehen und kann nicht versiegelt werden.</translation>
    </message>
    <message>
        <source>%1 The study does not let this be sealed; correct the value.</source>
        <translation>%1 Die Studie lässt das Versiegeln nicht zu. Korrigieren Sie den Wert.</translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation>Warum er stimmt</translation>
    </message>
    <message>
        <source>%1: why the value is right</source>
        <translation>%1: Warum der Wert stimmt</translation>
    </message>
    <message>
        <source>Correct the value, or say why it is right.</source>
        <translation>Korrigieren Sie den Wert, oder geben Sie an, warum er stimmt.</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Änderungsgrund</translation>
    </message>
    <message>
        <source>%1: reason for the change</source>
        <translation>%1: Änderungsgrund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Not to be collected here with these answers, holds %1, not sealed. Press Delete to clear it, or correct the answer that it depends on.</source>
        <translation>Mit diesen Antworten hier nicht zu erheben, enthält %1, nicht versiegelt. Drücken Sie Entf, um es zu leeren, oder berichtigen Sie die Antwort, von der es abhängt.</translation>
    </message>
    <message>
        <source>Not to be collected here with these answers, holds %1. It stays as it was sealed; Delete clears it, with a reason.</source>
        <translation>Mit diesen Antworten hier nicht zu erheben, enthält %1. Es bleibt, wie es versiegelt wurde; Entf leert es, mit einem Grund.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FieldRow</name>
    <message>
        <source>was</source>
        <translation>war</translation>
    </message>
    <message>
        <source>History of this field (F2)</source>
        <translation>Verlauf dieses Feldes (F2)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: Einheit</translation>
    </message>
    <message>
        <source>%1: history</source>
        <translation>%1: Verlauf</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>war leer</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>changed after the signature</source>
        <translation>nach der Unterschrift geändert</translation>
    </message>
    <message>
        <source>%1: verified against the source</source>
        <translation>%1: gegen die Quelle geprüft</translation>
    </message>
    <message>
        <source>Verified against the source</source>
        <translation>Gegen die Quelle geprüft</translation>
    </message>
    <message>
        <source>Not verified yet (Ctrl+Shift+V)</source>
        <translation>Noch nicht geprüft (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>Quelldaten geprüft</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>war: %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingAdvice</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingModel</name>
    <message>
        <source>seal %1</source>
        <translation>Siegel %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingView</name>
    <message>
        <source>value not known here</source>
        <translation>Wert hier nicht bekannt</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Was und wo</translation>
    </message>
    <message>
        <source>About the trial as a whole</source>
        <translation>Betrifft die ganze Studie</translation>
    </message>
    <message>
        <source>  Entry %1 of seal %2.</source>
        <translation>  Eintrag %1 von Siegel %2.</translation>
    </message>
    <message>
        <source>  Seal %1.</source>
        <translation>  Siegel %1.</translation>
    </message>
    <message>
        <source>Expected: what was sealed</source>
        <translation>Erwartet: was versiegelt wurde</translation>
    </message>
    <message>
        <source>Found: what is there now</source>
        <translation>Gefunden: was jetzt dort steht</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Platz in der Kette</translation>
    </message>
    <message>
        <source>The seals still fit together; what lies under seal %1 does not fit it</source>
        <translation>Die Siegel passen noch zueinander; was unter Siegel %1 liegt, passt nicht dazu</translation>
    </message>
    <message>
        <source>The chain does not fit together at seal %1</source>
        <translation>Die Kette passt bei Siegel %1 nicht zusammen</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das bestätigt</translation>
    </message>
    <message>
        <source>Sealed by %1, %2</source>
        <translation>Versiegelt von %1, %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Schlüssel %2</translation>
    </message>
    <message>
        <source>Ledger entry %1</source>
        <translation>Registereintrag %1</translation>
    </message>
    <message>
        <source>Its proof does not hold</source>
        <translation>Sein Beweis gilt nicht</translation>
    </message>
    <message>
        <source>Its proof holds</source>
        <translation>Sein Beweis gilt</translation>
    </message>
    <message>
        <source>Not on the ledger yet</source>
        <translation>Noch nicht im Register</translation>
    </message>
    <message>
        <source>Nobody outside of this installation has seen this seal</source>
        <translation>Niemand außerhalb dieser Installation hat dieses Siegel gesehen</translation>
    </message>
    <message>
        <source>Said to be by %1, %2; not proved</source>
        <translation>Angeblich von %1, %2; nicht bewiesen</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormContent</name>
    <message>
        <source>Another: %1</source>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormHeader</name>
    <message>
        <source>Mark complete</source>
        <translation>Vollständig melden</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Acts on this form</source>
        <translation>Handlungen an diesem Formular</translation>
    </message>
    <message>
        <source>Acts on this form (Ctrl+M)</source>
        <translation>Handlungen an diesem Formular (Strg+M)</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n changes not sealed</source>
        <translation>
            <numerusform>%n Änderung nicht versiegelt</numerusform>
            <numerusform>%n Änderungen nicht versiegelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed here since the last seal</source>
        <translation>Seit dem letzten Siegel hat sich hier nichts geändert</translation>
    </message>
    <message>
        <source>Seal the changes first</source>
        <translation>Versiegeln Sie zuerst die Änderungen</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>Noch nichts eingegeben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Strg+Umschalt+S</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormHistory</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1”, kept: “%2”</source>
        <translation>„%1“, beibehalten: „%2“</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormMessages</name>
    <message numerus="yes">
        <source>Your %n changes are kept here and are not sealed.</source>
        <translation>
            <numerusform>Ihre Änderung bleibt hier erhalten und ist nicht versiegelt.</numerusform>
            <numerusform>Ihre %n Änderungen bleiben hier erhalten und sind nicht versiegelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <translation>%1: Grund</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormModel</name>
    <message>
        <source>Choose the unit.</source>
        <translation>Wählen Sie die Einheit.</translation>
    </message>
    <message>
        <source>Say why the value changes.</source>
        <translation>Geben Sie an, warum sich der Wert ändert.</translation>
    </message>
    <message>
        <source>With the answers given here this is not to be collected.</source>
        <translation>Mit den hier gegebenen Antworten ist das nicht zu erheben.</translation>
    </message>
    <message>
        <source>It could not be read when it was typed.</source>
        <translation>Es war bei der Eingabe nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormPage</name>
    <message>
        <source>This form is locked. A data manager can unlock it.</source>
        <translation>Dieses Formular ist gesperrt. Ein Datenmanager kann es entsperren.</translation>
    </message>
    <message>
        <source>This form is frozen. A data manager can unfreeze it.</source>
        <translation>Dieses Formular ist eingefroren. Ein Datenmanager kann es wieder freigeben.</translation>
    </message>
    <message>
        <source>You can read this form. Your role, %1, does not enter data.</source>
        <translation>Sie können dieses Formular lesen. Ihre Rolle, %1, gibt keine Daten ein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sealed yet. %n fields need something from you first: %1.</source>
        <translation>
            <numerusform>Noch ist nichts versiegelt. %n Feld braucht zuerst eine Angabe von Ihnen: %1.</numerusform>
            <numerusform>Noch ist nichts versiegelt. %n Felder brauchen zuerst eine Angabe von Ihnen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sealed. Your changes are kept here. Please look at %1.</source>
        <translation>Nichts ist versiegelt. Ihre Änderungen bleiben hier erhalten. Bitte sehen Sie sich %1 an.</translation>
    </message>
    <message numerus="yes">
        <source>%n required fields are empty: %1.</source>
        <translation>
            <numerusform>%n Pflichtfeld ist leer: %1.</numerusform>
            <numerusform>%n Pflichtfelder sind leer: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Erstes zeigen</translation>
    </message>
    <message>
        <source>Mark complete anyway</source>
        <translation>Trotzdem vollständig melden</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 are not sealed.</source>
        <translation>
            <numerusform>%n Änderung in %1 ist nicht versiegelt.</numerusform>
            <numerusform>%n Änderungen in %1 sind nicht versiegelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal and go on</source>
        <translation>Versiegeln, weiter</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>With the answers so far the study does not ask for this form.</source>
        <translation>Mit den bisherigen Antworten verlangt die Studie dieses Formular nicht.</translation>
    </message>
    <message>
        <source>This form was started under an earlier version of the study and keeps it until it is moved.</source>
        <translation>Dieses Formular wurde unter einer früheren Version der Studie begonnen und behält sie, bis es umgestellt wird.</translation>
    </message>
    <message>
        <source>You look at the past.</source>
        <translation>Sie sehen die Vergangenheit.</translation>
    </message>
    <message numerus="yes">
        <source>A draft of yours from %1 with %n fields is kept. It is not sealed.</source>
        <translation>
            <numerusform>Ein Entwurf von Ihnen von %1 mit einem Feld ist aufbewahrt. Er ist nicht versiegelt.</numerusform>
            <numerusform>Ein Entwurf von Ihnen von %1 mit %n Feldern ist aufbewahrt. Er ist nicht versiegelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Second entry: type the form from the source without seeing the first entry.</source>
        <translation>Zweiteingabe: Geben Sie das Formular aus der Quelle ein, ohne die erste Eingabe zu sehen.</translation>
    </message>
    <message>
        <source>Signed by %1 on %2: “%3”.</source>
        <translation>Unterschrieben von %1, %2: „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>It does not cover %n fields that changed since: %1.</source>
        <translation>
            <numerusform>Sie deckt ein seither geändertes Feld nicht ab: %1.</numerusform>
            <numerusform>Sie deckt %n seither geänderte Felder nicht ab: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Required fields stay empty.</source>
        <translation>Pflichtfelder bleiben leer.</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Vollständig melden</translation>
    </message>
    <message>
        <source>Take back the verification of %1</source>
        <translation>Prüfung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>%1, %2. Your signature covers every value as it stands now.</source>
        <translation>%1, %2. Ihre Unterschrift deckt jeden Wert ab, wie er jetzt steht.</translation>
    </message>
    <message>
        <source>I reviewed this form and approve it</source>
        <translation>Ich habe dieses Formular geprüft und billige es</translation>
    </message>
    <message>
        <source>I am responsible for these data</source>
        <translation>Ich bin für diese Daten verantwortlich</translation>
    </message>
    <message>
        <source>I entered these data myself</source>
        <translation>Ich habe diese Daten selbst eingegeben</translation>
    </message>
    <message numerus="yes">
        <source>A second entry of yours from %1 with %n fields is kept. It is not sealed.</source>
        <translation>
            <numerusform>Eine Zweiteingabe von Ihnen von %1 mit einem Feld ist aufbewahrt. Sie ist nicht versiegelt.</numerusform>
            <numerusform>Eine Zweiteingabe von Ihnen von %1 mit %n Feldern ist aufbewahrt. Sie ist nicht versiegelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The database is locked. A data manager can unlock it.</source>
        <translation>Die Datenbank ist gesperrt. Ein Datenmanager kann sie entsperren.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. To enter it nevertheless takes a reason, which stays on record.</source>
        <translation>Noch ist nichts versiegelt. Es trotzdem einzugeben braucht einen Grund, der in der Akte bleibt.</translation>
    </message>
    <message>
        <source>Seal with this reason</source>
        <translation>Mit diesem Grund versiegeln</translation>
    </message>
    <message>
        <source>The participant is at home at %1: data are entered and completed there.</source>
        <translation>Der Teilnehmer ist in %1 zu Hause: Daten werden dort eingegeben und abgeschlossen.</translation>
    </message>
    <message>
        <source>The participant was handed over by %1 to %2: data are entered there once taken over.</source>
        <translation>Der Teilnehmer wurde von %1 an %2 übergeben: Daten werden dort eingegeben, sobald er übernommen ist.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormPast</name>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Changes of this form, oldest first</source>
        <translation>Änderungen dieses Formulars, die älteste zuerst</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n seals changed it after that. Nothing can be entered here.</source>
        <translation>
            <numerusform>Ein Siegel hat es danach geändert. Hier kann nichts eingegeben werden.</numerusform>
            <numerusform>%n Siegel haben es danach geändert. Hier kann nichts eingegeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed it after that. Nothing can be entered here.</source>
        <translation>Danach hat es sich nicht geändert. Hier kann nichts eingegeben werden.</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormQueries</name>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1, %2: „%3“</translation>
    </message>
    <message>
        <source>%1 Please look at the source again.</source>
        <translation>%1 Bitte sehen Sie noch einmal in der Quelle nach.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HeadCard</name>
    <message>
        <source>Compare heads</source>
        <translation>Kettenenden vergleichen</translation>
    </message>
    <message>
        <source>Show this trial&apos;s head</source>
        <translation>Kettenende dieser Studie zeigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>This trial&apos;s head</source>
        <translation>Kettenende dieser Studie</translation>
    </message>
    <message>
        <source>Give it to somebody outside: with it they can tell at any later time whether this history was rewritten or cut off. It holds no data of participants.</source>
        <translation>Geben Sie es jemandem außerhalb: Damit lässt sich jederzeit später feststellen, ob dieser Verlauf umgeschrieben oder abgeschnitten wurde. Es enthält keine Daten von Teilnehmern.</translation>
    </message>
    <message>
        <source>QR code of this trial&apos;s head</source>
        <translation>QR-Code des Kettenendes dieser Studie</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>A head that somebody else holds</source>
        <translation>Ein Kettenende, das jemand anderes aufbewahrt</translation>
    </message>
    <message>
        <source>Paste the text of a head, or of the e-mail that it came in; or choose a file or a picture of a code. Nothing is sent anywhere.</source>
        <translation>Fügen Sie den Text eines Kettenendes oder der E-Mail ein, in der es kam, oder wählen Sie eine Datei oder das Bild eines Codes. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Text of the held head</source>
        <translation>Text des aufbewahrten Kettenendes</translation>
    </message>
    <message>
        <source>The head cannot be shown</source>
        <translation>Das Kettenende kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>%1 seals on the ledger %2; the newest of this trial is seal %3.</source>
        <translation>%1 Siegel im Register %2; das neueste dieser Studie ist Siegel %3.</translation>
    </message>
    <message>
        <source>Save this trial&apos;s head</source>
        <translation>Kettenende dieser Studie speichern</translation>
    </message>
    <message>
        <source>Head (*.head);;Picture of the code (*.png)</source>
        <translation>Kettenende (*.head);;Bild des Codes (*.png)</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Die Datei wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The head was written</source>
        <translation>Das Kettenende wurde geschrieben</translation>
    </message>
    <message>
        <source>A head that somebody holds</source>
        <translation>Ein Kettenende, das jemand aufbewahrt</translation>
    </message>
    <message>
        <source>Head, e-mail text or picture of its code (*)</source>
        <translation>Kettenende, E-Mail-Text oder Bild seines Codes (*)</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>Nichts wurde verglichen</translation>
    </message>
    <message>
        <source>The held head is signed by the ledger that this trial uses.</source>
        <translation>Das aufbewahrte Kettenende ist von dem Register signiert, das diese Studie nutzt.</translation>
    </message>
    <message>
        <source>The held head is not signed by the ledger that this trial uses.</source>
        <translation>Das aufbewahrte Kettenende ist nicht von dem Register signiert, das diese Studie nutzt.</translation>
    </message>
    <message>
        <source>Held: %1 seals. Here: %2 seals.</source>
        <translation>Aufbewahrt: %1 Siegel. Hier: %2 Siegel.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HistoryPopover</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>You, now. Not sealed yet</source>
        <translation>Sie, jetzt. Noch nicht versiegelt</translation>
    </message>
    <message>
        <source>Erased on request; the seal still covers it.</source>
        <translation>Auf Verlangen gelöscht; das Siegel gilt weiter.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Check fired: “%1”</source>
        <translation>Prüfregel ausgelöst: „%1“</translation>
    </message>
    <message>
        <source>Check fired: “%1”. Answer: “%2”</source>
        <translation>Prüfregel ausgelöst: „%1“. Antwort: „%2“</translation>
    </message>
    <message>
        <source>on the ledger</source>
        <translation>im Register</translation>
    </message>
    <message>
        <source>not on the ledger yet</source>
        <translation>noch nicht im Register</translation>
    </message>
    <message>
        <source>Seal %1, %2</source>
        <translation>Siegel %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 entries found</source>
        <translation>%1 von %2 Einträgen gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, not one after the other</source>
        <translation>
            <numerusform>%n Eintrag, nicht lückenlos</numerusform>
            <numerusform>%n Einträge, nicht lückenlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, none missing</source>
        <translation>
            <numerusform>%n Eintrag, keiner fehlt</numerusform>
            <numerusform>%n Einträge, keiner fehlt</numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>Nothing was entered here yet.</source>
        <translation>Hier wurde noch nichts eingegeben.</translation>
    </message>
    <message>
        <source>Edit check, settled</source>
        <translation>Prüfregel, erledigt</translation>
    </message>
    <message>
        <source>Edit check, not settled yet</source>
        <translation>Prüfregel, noch offen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Erased on %1 by %2: “%3”</source>
        <translation>Gelöscht am %1 von %2: „%3“</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HomeCard</name>
    <message>
        <source>Where participants are at home</source>
        <translation>Wo Teilnehmer zu Hause sind</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Data of a participant are entered at one installation only, the home. It hands a participant over, and the other one takes over. Where an installation is lost, an administrator takes its participants over from what was received here.</source>
        <translation>Daten eines Teilnehmers werden nur an einer Installation eingegeben: dort, wo er zu Hause ist. Sie übergibt ihn, und die andere übernimmt ihn. Ist eine Installation verloren, übernimmt ein Administrator ihre Teilnehmer mit dem, was hier empfangen wurde.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>At home at</source>
        <translation>Zu Hause in</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>Grund; er bleibt verzeichnet</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>here, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message>
        <source>To take over who was not handed over needs a reason. Nothing was sealed.</source>
        <translation>Wer nicht übergeben wurde, wird nur mit einem Grund übernommen. Es wurde nichts versiegelt.</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n participants</source>
        <translation>
            <numerusform>%n Teilnehmer übergeben</numerusform>
            <numerusform>%n Teilnehmer übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n participants</source>
        <translation>
            <numerusform>%n Teilnehmer übernehmen</numerusform>
            <numerusform>%n Teilnehmer übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on their data are entered at %1, as soon as they were taken over there.</source>
        <translation>Von nun an werden ihre Daten in %1 eingegeben, sobald sie dort übernommen wurden.</translation>
    </message>
    <message>
        <source>They were not handed over. What their home has entered and nobody here has received will not count.</source>
        <translation>Sie wurden nicht übergeben. Was dort eingegeben und hier nicht empfangen wurde, zählt nicht.</translation>
    </message>
    <message>
        <source>From now on their data are entered here.</source>
        <translation>Von nun an werden ihre Daten hier eingegeben.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n participants were handed over.</source>
        <translation>
            <numerusform>%n Teilnehmer wurde übergeben.</numerusform>
            <numerusform>%n Teilnehmer wurden übergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants were taken over.</source>
        <translation>
            <numerusform>%n Teilnehmer wurde übernommen.</numerusform>
            <numerusform>%n Teilnehmer wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a message, so that it is known there.</source>
        <translation>Senden Sie eine Nachricht, damit man es dort weiß.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HoursChart</name>
    <message>
        <source>Acts by weekday and hour</source>
        <translation>Handlungen nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handlungen</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ImportCard</name>
    <message>
        <source>There is nothing to do: the record holds what the file says.</source>
        <translation>Es gibt nichts zu tun: In den Daten steht, was die Datei sagt.</translation>
    </message>
    <message>
        <source>Something stands in the way, so nothing of the file can go in. Every line of it is listed; correct the file or the record, then look again.</source>
        <translation>Etwas steht im Weg, daher kann nichts aus der Datei übernommen werden. Jede Zeile davon ist aufgeführt; berichtigen Sie die Datei oder die Daten und sehen Sie dann noch einmal hinein.</translation>
    </message>
    <message>
        <source>You release the file and seal its values in one go.</source>
        <translation>Sie geben die Datei frei und versiegeln ihre Werte in einem Schritt.</translation>
    </message>
    <message>
        <source>You release the file. A coordinator or investigator then seals its values.</source>
        <translation>Sie geben die Datei frei. Danach versiegelt ein Koordinator oder Prüfarzt ihre Werte.</translation>
    </message>
    <message>
        <source>The file is released. A coordinator or investigator seals its values.</source>
        <translation>Die Datei ist freigegeben. Ein Koordinator oder Prüfarzt versiegelt ihre Werte.</translation>
    </message>
    <message>
        <source>A data manager or an administrator must release the file first.</source>
        <translation>Zuerst muss ein Datenmanager oder Administrator die Datei freigeben.</translation>
    </message>
    <message>
        <source>The file is released. You seal its values.</source>
        <translation>Die Datei ist freigegeben. Sie versiegeln ihre Werte.</translation>
    </message>
    <message>
        <source>Import of data</source>
        <translation>Import von Daten</translation>
    </message>
    <message>
        <source>Look at a file…</source>
        <translation>Datei ansehen…</translation>
    </message>
    <message>
        <source>An ODM 1.3 file of another system. It is compared with the record first; then all of it goes in, or nothing.</source>
        <translation>Eine ODM-1.3-Datei eines anderen Systems. Sie wird zuerst mit den Daten verglichen; dann wird alles übernommen oder nichts.</translation>
    </message>
    <message>
        <source>What the file would do, line by line</source>
        <translation>Was die Datei bewirken würde, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>Grund; er bleibt verzeichnet</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>Datei ansehen</translation>
    </message>
    <message>
        <source>ODM (*.xml)</source>
        <translation>ODM (*.xml)</translation>
    </message>
    <message>
        <source>New participants: %1 · First values: %2 · Changed: %3 · Blanked: %4 · As they are: %5 · In the way: %6</source>
        <translation>Neue Teilnehmer: %1 · Erste Werte: %2 · Geändert: %3 · Geleert: %4 · Unverändert: %5 · Im Weg: %6</translation>
    </message>
    <message>
        <source>The source does not name itself; the file has the SHA-256 %1.</source>
        <translation>Die Quelle nennt sich nicht; die Datei hat den SHA-256 %1.</translation>
    </message>
    <message>
        <source>The source calls itself %1; the file has the SHA-256 %2.</source>
        <translation>Die Quelle nennt sich %1; die Datei hat den SHA-256 %2.</translation>
    </message>
    <message>
        <source>It claims audit records (%1), signatures (%2) and remarks (%3). None of them was verified; each is kept as the source&apos;s claim.</source>
        <translation>Sie behauptet Audit-Einträge (%1), Unterschriften (%2) und Bemerkungen (%3). Nichts davon wurde geprüft; alles wird als Angabe der Quelle festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n deviations from the standard were tolerated.</source>
        <translation>
            <numerusform>%n Abweichung vom Standard wurde hingenommen.</numerusform>
            <numerusform>%n Abweichungen vom Standard wurden hingenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 released it before, %2, and its values were sealed.</source>
        <translation>%1 hat sie schon freigegeben, %2, und ihre Werte wurden versiegelt.</translation>
    </message>
    <message>
        <source>%1 released it, %2.</source>
        <translation>%1 hat sie freigegeben, %2.</translation>
    </message>
    <message>
        <source>Release the file</source>
        <translation>Datei freigeben</translation>
    </message>
    <message>
        <source>Seal the values</source>
        <translation>Werte versiegeln</translation>
    </message>
    <message>
        <source>Claimed by the source, not verified: %1</source>
        <translation>Angabe der Quelle, nicht geprüft: %1</translation>
    </message>
    <message>
        <source>The file is released. A coordinator or investigator looks at the same file and seals its values.</source>
        <translation>Die Datei ist freigegeben. Ein Koordinator oder Prüfarzt sieht dieselbe Datei an und versiegelt ihre Werte.</translation>
    </message>
    <message numerus="yes">
        <source>The values are sealed: %n entries, each with what its source claims.</source>
        <translation>
            <numerusform>Die Werte sind versiegelt: %n Eintrag mit dem, was die Quelle dazu angibt.</numerusform>
            <numerusform>Die Werte sind versiegelt: %n Einträge, jeder mit dem, was die Quelle dazu angibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file was taken in.</source>
        <translation>Aus der Datei wurde nichts übernommen.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ImportModel</name>
    <message>
        <source>New participant</source>
        <translation>Neuer Teilnehmer</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Blanked</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <source>Calculated here</source>
        <translation>Hier berechnet</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>Entered by %1, %2.</source>
        <translation>Eingegeben von %1, %2.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Signed by %1, %2.</source>
        <translation>Unterschrieben von %1, %2.</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Bemerkung: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Inspektion</translation>
    </message>
    <message>
        <source>Clause or word</source>
        <translation>Klausel oder Wort</translation>
    </message>
    <message>
        <source>No clause fits.</source>
        <translation>Keine Klausel passt.</translation>
    </message>
    <message>
        <source>Export as PDF …</source>
        <translation>Als PDF exportieren …</translation>
    </message>
    <message>
        <source>Each answer is reckoned from the sealed entries when it is asked</source>
        <translation>Jede Antwort wird bei der Frage aus den gesiegelten Einträgen errechnet</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>Die Akte wird gelesen</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Press Enter on the clause to ask it again.</source>
        <translation>Drücken Sie auf der Klausel die Eingabetaste, um erneut zu fragen.</translation>
    </message>
    <message>
        <source>The record was not read to its end</source>
        <translation>Die Akte wurde nicht zu Ende gelesen</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Die Akte konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The answer as a page</source>
        <translation>Die Antwort als Seite</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was written, and that is sealed</source>
        <translation>Die Datei wurde geschrieben; das ist versiegelt</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Die Datei wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The file was written, but its issue is not on record</source>
        <translation>Die Datei wurde geschrieben, aber ihre Ausgabe ist nicht festgehalten</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::IntegrityCard</name>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Open Integrity</source>
        <translation>Integrität öffnen</translation>
    </message>
    <message>
        <source>this installation</source>
        <translation>diese Installation</translation>
    </message>
    <message>
        <source>verifying now, %1 %</source>
        <translation>wird gerade geprüft, %1 %</translation>
    </message>
    <message>
        <source>verifying now</source>
        <translation>wird gerade geprüft</translation>
    </message>
    <message>
        <source>seals in the chain</source>
        <translation>Siegel in der Kette</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>neuestes %1</translation>
    </message>
    <message>
        <source>not on the ledger yet</source>
        <translation>noch nicht im Register</translation>
    </message>
    <message>
        <source>it was not reached</source>
        <translation>es war nicht erreichbar</translation>
    </message>
    <message>
        <source>on the ledger</source>
        <translation>im Register</translation>
    </message>
    <message>
        <source>Not witnessed yet</source>
        <translation>Noch nicht bezeugt</translation>
    </message>
    <message>
        <source>Own keys only, no outside witness</source>
        <translation>Nur eigene Schlüssel, kein externer Zeuge</translation>
    </message>
    <message>
        <source>Witnessed by %1 of %2</source>
        <translation>Bezeugt von %1 von %2</translation>
    </message>
    <message>
        <source>policy met</source>
        <translation>Richtlinie erfüllt</translation>
    </message>
    <message>
        <source>policy asks for more</source>
        <translation>Richtlinie verlangt mehr</translation>
    </message>
    <message>
        <source>Not verified here yet</source>
        <translation>Hier noch nicht geprüft</translation>
    </message>
    <message>
        <source>Verify now reads every seal and entry again</source>
        <translation>„Jetzt prüfen“ liest jedes Siegel und jeden Eintrag erneut</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Unchanged since entry, checked %1</source>
        <translation>Nicht verändert seit der Eingabe, geprüft %1</translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%n verändert</numerusform>
            <numerusform>%n verändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1. Integrity shows what and where</source>
        <translation>Geprüft %1. Integrität zeigt, was und wo</translation>
    </message>
    <message>
        <source>last took %1</source>
        <translation>zuletzt Dauer %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::IntegrityPage</name>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>The verification was not finished</source>
        <translation>Die Prüfung wurde nicht beendet</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>1  Chain</source>
        <translation>1  Kette</translation>
    </message>
    <message>
        <source>Every save is signed by its author and tied to the save before.</source>
        <translation>Jede Speicherung ist von ihrem Urheber signiert und an die vorige gebunden.</translation>
    </message>
    <message>
        <source>2  Ledger</source>
        <translation>2  Register</translation>
    </message>
    <message>
        <source>A log that only grows. It holds a fingerprint of each seal and no data.</source>
        <translation>Ein Verzeichnis, das nur wächst. Es enthält einen Fingerabdruck jedes Siegels und keine Daten.</translation>
    </message>
    <message>
        <source>3  Witnesses</source>
        <translation>3  Zeugen</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Persons and their keys</source>
        <translation>Personen und ihre Schlüssel</translation>
    </message>
    <message>
        <source>Persons are as the administrator declared them. Compare key fingerprints by telephone or on paper once.</source>
        <translation>Die Personen sind so, wie der Administrator sie angegeben hat. Vergleichen Sie die Fingerabdrücke der Schlüssel einmal am Telefon oder auf Papier.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation>Ich habe es angesehen</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>%1 seals, %2 entries</source>
        <translation>%1 Siegel, %2 Einträge</translation>
    </message>
    <message>
        <source>%1 on the ledger</source>
        <translation>%1 im Register</translation>
    </message>
    <message>
        <source>Not witnessed yet</source>
        <translation>Noch nicht bezeugt</translation>
    </message>
    <message>
        <source>Nothing is on the ledger yet</source>
        <translation>Noch nichts im Register</translation>
    </message>
    <message>
        <source>Policy met</source>
        <translation>Richtlinie erfüllt</translation>
    </message>
    <message>
        <source>Policy asks for more</source>
        <translation>Richtlinie verlangt mehr</translation>
    </message>
    <message>
        <source>Other organisations confirm that the ledger only grows.</source>
        <translation>Andere Organisationen bestätigen, dass das Register nur wächst.</translation>
    </message>
    <message>
        <source>Last full check %1</source>
        <translation>Letzte Vollprüfung %1</translation>
    </message>
    <message>
        <source>Not verified on this computer yet</source>
        <translation>Auf diesem Computer noch nicht geprüft</translation>
    </message>
    <message>
        <source>Verify now reads every seal and entry again and compares them. You can go on working.</source>
        <translation>„Jetzt prüfen“ liest jedes Siegel und jeden Eintrag erneut und vergleicht sie. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Own keys only</source>
        <translation>Nur eigene Schlüssel</translation>
    </message>
    <message>
        <source>No outside witness yet</source>
        <translation>Noch kein externer Zeuge</translation>
    </message>
    <message>
        <source>Nobody outside confirms yet that the ledger only grows.</source>
        <translation>Noch bestätigt niemand außerhalb, dass das Register nur wächst.</translation>
    </message>
    <message>
        <source>Witnessed by %1 of %2</source>
        <translation>Bezeugt von %1 von %2</translation>
    </message>
    <message>
        <source>Reports and evidence</source>
        <translation>Berichte und Nachweis</translation>
    </message>
    <message>
        <source>Verify a file …</source>
        <translation>Datei prüfen …</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The last look at the ledger failed: %1 It is tried again by itself.</source>
        <translation>Der letzte Blick ins Register misslang: %1 Es wird von selbst erneut versucht.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::IssuedReports</name>
    <message>
        <source>Issued reports</source>
        <translation>Ausgegebene Berichte</translation>
    </message>
    <message>
        <source>Check a file against this list …</source>
        <translation>Datei mit dieser Liste vergleichen …</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Newest seal in it</source>
        <translation>Neuestes Siegel darin</translation>
    </message>
    <message>
        <source>A report to check</source>
        <translation>Ein zu prüfender Bericht</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It was changed since it was issued, or this trial never issued it. SHA-256 without its signature: %1</source>
        <translation>Sie wurde seit der Ausgabe geändert, oder diese Studie hat sie nie ausgegeben. SHA-256 ohne ihre Signatur: %1</translation>
    </message>
    <message>
        <source>%1 is none of these reports</source>
        <translation>%1 ist keiner dieser Berichte</translation>
    </message>
    <message>
        <source>%1, %2, noted in seal %3. Nothing in the file was changed since.</source>
        <translation>%1, %2, festgehalten in Siegel %3. In der Datei wurde seither nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is a report of this trial</source>
        <translation>%1 ist ein Bericht dieser Studie</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::JobPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitBalanceView</name>
    <message>
        <source>Stock of each place, in kits</source>
        <translation>Bestand jedes Orts, in Kits</translation>
    </message>
    <message>
        <source>Doses, in units</source>
        <translation>Dosen, in Einheiten</translation>
    </message>
    <message>
        <source>Acts of other installations that cannot have been</source>
        <translation>Vorgänge anderer Installationen, die nicht gewesen sein können</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernichtet</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>No item of the study is set that holds the units taken, so there is nothing to compare. An administrator sets it with caseseal-cli product settings.</source>
        <translation>Es ist kein Feld der Studie festgelegt, das die eingenommenen Einheiten enthält, also gibt es nichts zu vergleichen. Ein Administrator legt es mit caseseal-cli product settings fest.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Taken by the kits</source>
        <translation>Eingenommen laut Kits</translation>
    </message>
    <message>
        <source>Taken by the forms</source>
        <translation>Eingenommen laut Formularen</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>Alles geht auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n places, participants or acts do not fit.</source>
        <translation>
            <numerusform>%n Ort, Teilnehmer oder Vorgang passt nicht.</numerusform>
            <numerusform>%n Orte, Teilnehmer oder Vorgänge passen nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No kit chosen</source>
        <translation>Kein Kit gewählt</translation>
    </message>
    <message>
        <source>Scan a label, drop a picture of it, or choose a row.</source>
        <translation>Scannen Sie ein Etikett, legen Sie ein Bild davon ab oder wählen Sie eine Zeile.</translation>
    </message>
    <message>
        <source>Kit %1</source>
        <translation>Kit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kits</source>
        <translation>
            <numerusform>%n Kit</numerusform>
            <numerusform>%n Kits</numerusform>
        </translation>
    </message>
    <message>
        <source>GTIN %1</source>
        <translation>GTIN %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>verfällt am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>No statement of a manufacturer names this kit. Put it aside: it may be a counterfeit, or the record of another site has not come yet.</source>
        <translation>Keine Erklärung eines Herstellers nennt dieses Kit. Legen Sie es beiseite: Es kann eine Fälschung sein, oder die Aufzeichnung eines anderen Zentrums ist noch nicht da.</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>Teilnehmer %1</translation>
    </message>
    <message>
        <source>Looked for, is missing</source>
        <translation>Gesucht, fehlt</translation>
    </message>
    <message>
        <source>Recall lot %1</source>
        <translation>Charge %1 zurückrufen</translation>
    </message>
    <message>
        <source>The kit stays as it is.</source>
        <translation>Das Kit bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Sealed as seal %1.</source>
        <translation>Als Siegel %1 versiegelt.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitCountView</name>
    <message>
        <source>Seal the count</source>
        <translation>Zählung versiegeln</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Count of the shelf</source>
        <translation>Zählung des Bestands</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Occasion of the count</source>
        <translation>Anlass der Zählung</translation>
    </message>
    <message>
        <source>Occasion of the count, as &quot;monthly count&quot;</source>
        <translation>Anlass der Zählung, etwa „Monatszählung“</translation>
    </message>
    <message>
        <source>%1 of %2 kits in the stock of %3 were scanned.</source>
        <translation>%1 von %2 Kits im Bestand von %3 wurden gescannt.</translation>
    </message>
    <message>
        <source>On the shelf and not in the stock: serial number %1</source>
        <translation>Im Regal und nicht im Bestand: Seriennummer %1</translation>
    </message>
    <message>
        <source>Not scanned yet: kit %1, serial number %2, lot %3</source>
        <translation>Noch nicht gescannt: Kit %1, Seriennummer %2, Charge %3</translation>
    </message>
    <message>
        <source>Sealed as seal %1. What was not scanned is missing from now on.</source>
        <translation>Als Siegel %1 versiegelt. Was nicht gescannt wurde, fehlt von jetzt an.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Nichts wurde versiegelt.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitFields</name>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>Units that came back</source>
        <translation>Zurückgekommene Einheiten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Witness: the id of a second person</source>
        <translation>Zeuge: Kennung einer zweiten Person</translation>
    </message>
    <message>
        <source>Password of the witness</source>
        <translation>Kennwort des Zeugen</translation>
    </message>
    <message>
        <source>File of the temperature logger…</source>
        <translation>Datei des Temperaturloggers …</translation>
    </message>
    <message>
        <source>File of the temperature logger</source>
        <translation>Datei des Temperaturloggers</translation>
    </message>
    <message>
        <source>Readings (*.csv *.txt)</source>
        <translation>Messwerte (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Nichts wurde versiegelt.</translation>
    </message>
    <message>
        <source>no file of a temperature logger</source>
        <translation>keine Datei eines Temperaturloggers</translation>
    </message>
    <message>
        <source>Nothing stands against it: the kits come into the stock.</source>
        <translation>Nichts spricht dagegen: Die Kits kommen in den Bestand.</translation>
    </message>
    <message>
        <source>The kits go into quarantine with the receipt: %1.</source>
        <translation>Die Kits kommen mit dem Empfang in Quarantäne: %1.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitLogModel</name>
    <message>
        <source>Looked for, is missing</source>
        <translation>Gesucht, fehlt</translation>
    </message>
    <message>
        <source>Lot recalled</source>
        <translation>Charge zurückgerufen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Participant or witness</source>
        <translation>Teilnehmer oder Zeuge</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitModel</name>
    <message>
        <source>%1, expired</source>
        <translation>%1, verfallen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Kit and product</source>
        <translation>Kit und Prüfpräparat</translation>
    </message>
    <message>
        <source>Lot and expiry</source>
        <translation>Charge und Verfall</translation>
    </message>
    <message>
        <source>Place and participant</source>
        <translation>Ort und Teilnehmer</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LedgerMembersCard</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>nothing confirmed yet</source>
        <translation>noch nichts bestätigt</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 im Rückstand</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>this installation</source>
        <translation>diese Installation</translation>
    </message>
    <message>
        <source>witness outside</source>
        <translation>Zeuge außerhalb</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Members and witnesses of the ledger</source>
        <translation>Mitglieder und Zeugen des Registers</translation>
    </message>
    <message>
        <source>Ask the ledger</source>
        <translation>Register befragen</translation>
    </message>
    <message>
        <source>Newest heads, and who confirmed them</source>
        <translation>Neueste Kettenenden und wer sie bestätigt hat</translation>
    </message>
    <message>
        <source>Every member and witness confirms that the ledger only grows. Asking changes nothing.</source>
        <translation>Jedes Mitglied und jeder Zeuge bestätigt, dass das Register nur wächst. Das Befragen ändert nichts.</translation>
    </message>
    <message>
        <source>The ledger was not asked</source>
        <translation>Das Register wurde nicht befragt</translation>
    </message>
    <message>
        <source>Nothing is on the ledger yet.</source>
        <translation>Noch nichts im Register.</translation>
    </message>
    <message>
        <source>The newest head holds %1 seals. Confirmed by %2 parties; the policy asks for %3.</source>
        <translation>Das neueste Kettenende umfasst %1 Siegel. Bestätigt von %2 Parteien; die Richtlinie verlangt %3.</translation>
    </message>
    <message>
        <source>The ledger is not the one that was seen before</source>
        <translation>Das Register ist nicht das, das zuvor gesehen wurde</translation>
    </message>
    <message>
        <source>Verify now: the findings say what is different, and what to do.</source>
        <translation>Prüfen Sie jetzt: Die Feststellungen sagen, was anders ist und was zu tun ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1, gefragt %2</translation>
    </message>
    <message>
        <source>role on the server</source>
        <translation>Rolle auf dem Server</translation>
    </message>
    <message>
        <source>looked last</source>
        <translation>hat zuletzt nachgesehen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 seals</source>
        <translation>%1 Siegel</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LedgerView</name>
    <message>
        <source>%1 seals on the ledger</source>
        <translation>%1 Siegel im Register</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <translation>Als jemand anders anmelden</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>What was typed is still there. Your password opens this window again.</source>
        <translation>Was eingegeben wurde, ist noch da. Ihr Passwort öffnet dieses Fenster wieder.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LoginCard</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Auf diesem Computer verschlüsselt</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>New password, only you know it</source>
        <translation>Neues Passwort, nur Sie kennen es</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort erneut</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>The file is then compared with seal %1, the last one seen here.</source>
        <translation>Die Datei wird dann mit Siegel %1 verglichen, dem letzten hier gesehenen.</translation>
    </message>
    <message>
        <source>The file has not been seen on this computer before.</source>
        <translation>Die Datei wurde auf diesem Computer noch nicht gesehen.</translation>
    </message>
    <message>
        <source>Invented persons: choose one, the password is filled in. Nothing that you do here counts.</source>
        <translation>Erfundene Personen: Wählen Sie eine, das Passwort ist eingetragen. Nichts, was Sie hier tun, zählt.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Nothing was changed. Type the new one twice.</source>
        <translation>Die beiden neuen Passwörter sind verschieden. Es wurde nichts geändert. Geben Sie das neue zweimal gleich ein.</translation>
    </message>
    <message>
        <source>Somebody else set your first password. Choose one that only you know: it also makes the key that signs what you save.</source>
        <translation>Ihr erstes Passwort hat jemand anders vergeben. Wählen Sie eines, das nur Sie kennen: Daraus entsteht auch der Schlüssel, der Ihre Speicherungen signiert.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>The new password does not keep every rule. Nothing was changed. Take another one.</source>
        <translation>Das neue Passwort hält nicht jede Regel ein. Es wurde nichts geändert. Nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::MatrixModel</name>
    <message>
        <source>Withdrawn</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>, picked</source>
        <translation>, ausgewählt</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Picked for an act on many</source>
        <translation>Ausgewählt für einen Vorgang an vielen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Zentrum</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::MembershipView</name>
    <message>
        <source>Ledger</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Copy own keys</source>
        <translation>Eigene Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Name of the ledger</source>
        <translation>Name des Registers</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Diese Installation</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Seals not on it yet</source>
        <translation>Siegel noch nicht darin</translation>
    </message>
    <message>
        <source>Members and witnesses</source>
        <translation>Mitglieder und Zeugen</translation>
    </message>
    <message>
        <source>Server: host=… dbname=… user=… sslmode=verify-full</source>
        <translation>Server: host=… dbname=… user=… sslmode=verify-full</translation>
    </message>
    <message>
        <source>This installation&apos;s name, without spaces. Empty: site and chain</source>
        <translation>Name dieser Installation, ohne Leerzeichen. Leer: Zentrum und Kette</translation>
    </message>
    <message>
        <source>The policy that the others use, if they gave you one</source>
        <translation>Die Richtlinie der anderen, falls Sie eine erhalten haben</translation>
    </message>
    <message>
        <source>Name in the policy, without spaces</source>
        <translation>Name in der Richtlinie, ohne Leerzeichen</translation>
    </message>
    <message>
        <source>Its keys, a line each, as it gave them to you</source>
        <translation>Seine Schlüssel, je eine Zeile, wie Sie sie erhalten haben</translation>
    </message>
    <message>
        <source>Address where a witness is asked, if there is one</source>
        <translation>Adresse, unter der ein Zeuge gefragt wird, falls es eine gibt</translation>
    </message>
    <message>
        <source>Who must cosign: all, any, 2 of 3, or by name: 2 of A B C and D</source>
        <translation>Wer gegenzeichnen muss: all, any, 2 of 3 oder mit Namen: 2 of A B C and D</translation>
    </message>
    <message>
        <source>Reason, it stays on record</source>
        <translation>Grund, er bleibt festgehalten</translation>
    </message>
    <message>
        <source>Seal the change</source>
        <translation>Änderung versiegeln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Set the quorum …</source>
        <translation>Quorum festlegen …</translation>
    </message>
    <message>
        <source>Add a member or witness …</source>
        <translation>Mitglied oder Zeugen hinzufügen …</translation>
    </message>
    <message>
        <source>Join a shared ledger …</source>
        <translation>Gemeinsamem Register beitreten …</translation>
    </message>
    <message>
        <source>Publish on a ledger of its own</source>
        <translation>In einem eigenen Register veröffentlichen</translation>
    </message>
    <message>
        <source>Publishes nothing before it has joined a shared ledger</source>
        <translation>Veröffentlicht nichts, bevor sie einem gemeinsamen Register beigetreten ist</translation>
    </message>
    <message>
        <source>Alone on a ledger of its own</source>
        <translation>Allein auf einem eigenen Register</translation>
    </message>
    <message>
        <source>Join a shared ledger</source>
        <translation>Gemeinsamem Register beitreten</translation>
    </message>
    <message>
        <source>New member or witness</source>
        <translation>Neues Mitglied oder neuer Zeuge</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>A trial that has published already can only join a ledger that holds what it published.</source>
        <translation>Eine Studie, die schon veröffentlicht hat, kann nur einem Register beitreten, das ihre Veröffentlichungen enthält.</translation>
    </message>
    <message>
        <source>Compare the keys with what their owner tells you in another way.</source>
        <translation>Vergleichen Sie die Schlüssel mit dem, was ihr Inhaber Ihnen auf anderem Weg mitteilt.</translation>
    </message>
    <message>
        <source>What it has cosigned so far still counts for what is kept here.</source>
        <translation>Was es bisher gegengezeichnet hat, zählt für das hier Aufbewahrte weiterhin.</translation>
    </message>
    <message>
        <source>A head of the ledger counts once all of these have cosigned it.</source>
        <translation>Ein Registerstand zählt, sobald alle diese ihn gegengezeichnet haben.</translation>
    </message>
    <message>
        <source>The keys are on the clipboard. The other members put them into their policies.</source>
        <translation>Die Schlüssel sind in der Zwischenablage. Die anderen Mitglieder nehmen sie in ihre Richtlinien auf.</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sealed as seal %1.</source>
        <translation>Als Siegel %1 versiegelt.</translation>
    </message>
    <message>
        <source>Until enough others have cosigned, a verification says that the policy asks for more.</source>
        <translation>Bis genügend andere gegengezeichnet haben, sagt eine Prüfung, dass die Richtlinie mehr verlangt.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::NewTrialPage</name>
    <message>
        <source>Make the trial</source>
        <translation>Studie anlegen</translation>
    </message>
    <message>
        <source>New trial</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Prüfzentrum</translation>
    </message>
    <message>
        <source>As it stands in the record, for example Klinikum Süd</source>
        <translation>Wie es in den Daten steht, zum Beispiel Klinikum Süd</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Ablageort</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>Ihre Kennung</translation>
    </message>
    <message>
        <source>Small letters, digits, dots: n.lindqvist. It is never given twice.</source>
        <translation>Kleinbuchstaben, Ziffern, Punkte: n.lindqvist. Sie wird nie zweimal vergeben.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>You become the administrator.</source>
        <translation>Sie werden Administrator.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Nobody can give it back to you. At least %1 characters.</source>
        <translation>Niemand kann es Ihnen wiedergeben. Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort erneut</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No trial was made.</source>
        <translation>Es wurde keine Studie angelegt.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Prüfplan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 visits, %2 forms, %3 items, %4 code lists</source>
        <translation>%1 Visiten, %2 Formulare, %3 Felder, %4 Codelisten</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visiten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message numerus="yes">
        <source>%n deviations were tolerated</source>
        <translation>
            <numerusform>%n Formatabweichung wurde hingenommen</numerusform>
            <numerusform>%n Formatabweichungen wurden hingenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 more, all kept with the trial</source>
        <translation>%1 weitere, alle bei der Studie aufbewahrt</translation>
    </message>
    <message>
        <source>Keep the trial in</source>
        <translation>Ablageort der Studie</translation>
    </message>
    <message>
        <source>%1 is empty. No trial was made. Fill it in.</source>
        <translation>%1 ist leer. Es wurde keine Studie angelegt. Füllen Sie das Feld aus.</translation>
    </message>
    <message>
        <source>The password is too short. No trial was made. Take at least %1 characters.</source>
        <translation>Das Passwort ist zu kurz. Es wurde keine Studie angelegt. Nehmen Sie mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two passwords differ. No trial was made. Type the password twice.</source>
        <translation>Die beiden Passwörter sind verschieden. Es wurde keine Studie angelegt. Geben Sie das Passwort zweimal gleich ein.</translation>
    </message>
    <message>
        <source>Making the trial</source>
        <translation>Studie wird angelegt</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>It will join a shared ledger</source>
        <translation>Sie tritt einem gemeinsamen Register bei</translation>
    </message>
    <message>
        <source>Nothing is published before it has joined: Administration, Ledger and policy.</source>
        <translation>Vor dem Beitritt wird nichts veröffentlicht: Verwaltung, Register und Richtlinie.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::NullMenu</name>
    <message>
        <source>&amp;Not done	nd</source>
        <translation>&amp;Nicht durchgeführt	nd</translation>
    </message>
    <message>
        <source>&amp;Unknown	unk</source>
        <translation>&amp;Unbekannt	unk</translation>
    </message>
    <message>
        <source>Not &amp;applicable	na</source>
        <translation>Nicht &amp;zutreffend	na</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>Warum es keinen Wert gibt</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::OverviewPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Enrol participant …</source>
        <translation>Teilnehmer aufnehmen …</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Meine Aufgaben</translation>
    </message>
    <message>
        <source>Enrolment at %1</source>
        <translation>Aufnahme in %1</translation>
    </message>
    <message>
        <source>Completion by visit</source>
        <translation>Stand je Visite</translation>
    </message>
    <message>
        <source>due visits</source>
        <translation>fällige Visiten</translation>
    </message>
    <message>
        <source>No visit is due yet.</source>
        <translation>Noch ist keine Visite fällig.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your tasks cannot be shown.</source>
        <translation>Es wurde nichts geändert. Ihre Aufgaben lassen sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Nothing of this kind waits for you.</source>
        <translation>Nichts dieser Art wartet auf Sie.</translation>
    </message>
    <message>
        <source>Nothing was changed. The figures cannot be shown.</source>
        <translation>Es wurde nichts geändert. Die Zahlen lassen sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>The study design names no target</source>
        <translation>Das Studiendesign nennt kein Ziel</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>nach Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n ahead of plan</source>
        <translation>
            <numerusform>%n vor dem Plan</numerusform>
            <numerusform>%n vor dem Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind plan</source>
        <translation>
            <numerusform>%n hinter dem Plan</numerusform>
            <numerusform>%n hinter dem Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>All visits complete</source>
        <translation>Alle Visiten vollständig</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantKits</name>
    <message>
        <source>Show the kits</source>
        <translation>Kits anzeigen</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n units left</source>
        <translation>
            <numerusform>%n Einheit übrig</numerusform>
            <numerusform>%n Einheiten übrig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantPage</name>
    <message>
        <source>Visits and forms</source>
        <translation>Visiten und Formulare</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>Previous participant</source>
        <translation>Voriger Teilnehmer</translation>
    </message>
    <message>
        <source>Next participant</source>
        <translation>Nächster Teilnehmer</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>%1, enrolled %2</source>
        <translation>%1, aufgenommen %2</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Visit …</source>
        <translation>Visite …</translation>
    </message>
    <message>
        <source>Plan, skip, sign, verify or freeze the visit (Ctrl+T)</source>
        <translation>Die Visite planen, auslassen, unterschreiben, prüfen oder einfrieren (Strg+T)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Abbrechen …</translation>
    </message>
    <message>
        <source>Ctrl+PgDn</source>
        <translation>Strg+Bild↓</translation>
    </message>
    <message>
        <source>next form</source>
        <translation>nächstes Formular</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>Visiten</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Einwilligung: %1</translation>
    </message>
    <message>
        <source>Consent %1: %2</source>
        <translation>Einwilligung %1: %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantScreen</name>
    <message>
        <source>Participant %1</source>
        <translation>Teilnehmer %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Nichts wurde versiegelt.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Please give the device back to the study team.</source>
        <translation>Bitte geben Sie das Gerät dem Studienteam zurück.</translation>
    </message>
    <message>
        <source>Back to the trial</source>
        <translation>Zurück zur Studie</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Filter numbers</source>
        <translation>Nummern filtern</translation>
    </message>
    <message>
        <source>Query open</source>
        <translation>Rückfrage offen</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>SDV offen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Enrol participant …</source>
        <translation>Teilnehmer aufnehmen …</translation>
    </message>
    <message>
        <source>Number of the new participant</source>
        <translation>Nummer des neuen Teilnehmers</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Participants and visits</source>
        <translation>Teilnehmer und Visiten</translation>
    </message>
    <message>
        <source>Nothing was changed. The list cannot be shown.</source>
        <translation>Es wurde nichts geändert. Die Liste lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n aufgenommen</numerusform>
            <numerusform>%n aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No participant is enrolled yet. Enrolling the first one fills this table.</source>
        <translation>Noch ist kein Teilnehmer aufgenommen. Mit der ersten Aufnahme füllt sich diese Tabelle.</translation>
    </message>
    <message>
        <source>The number is empty. Type the participant&apos;s number.</source>
        <translation>Die Nummer ist leer. Geben Sie die Nummer des Teilnehmers ein.</translation>
    </message>
    <message>
        <source>Nobody was enrolled.</source>
        <translation>Es wurde niemand aufgenommen.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Zu unterschreiben</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Zentrum</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>Jedes Zentrum</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PartyModel</name>
    <message>
        <source>This installation</source>
        <translation>Diese Installation</translation>
    </message>
    <message>
        <source>Outside witness</source>
        <translation>Externer Zeuge</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PasswordPrompt</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>Ihre Kennung</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Meaning of the signature</source>
        <translation>Bedeutung der Unterschrift</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>A signature needs its meaning. Nothing was sealed. Choose or type one.</source>
        <translation>Eine Unterschrift braucht ihre Bedeutung. Es wurde nichts versiegelt. Wählen Sie eine, oder geben Sie eine ein.</translation>
    </message>
    <message>
        <source>This is not your id. Nothing was sealed. You are logged in as %1.</source>
        <translation>Das ist nicht Ihre Kennung. Es wurde nichts versiegelt. Sie sind angemeldet als %1.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PasswordRulesView</name>
    <message>
        <source>At least 12 characters, or 8 of three kinds: small, capital, digit, other</source>
        <translation>Mindestens 12 Zeichen, oder 8 aus drei Arten: klein, groß, Ziffer, andere</translation>
    </message>
    <message>
        <source>Not the person&apos;s id or name</source>
        <translation>Nicht die Kennung oder der Name der Person</translation>
    </message>
    <message>
        <source>Not one of the commonest, not digits alone</source>
        <translation>Keines der häufigsten, nicht nur Ziffern</translation>
    </message>
    <message>
        <source>Not the one that it replaces</source>
        <translation>Nicht das, das es ersetzt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>noch nicht eingehalten</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PeopleView</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Id, small letters and digits, for good</source>
        <translation>Kennung, Kleinbuchstaben und Ziffern, für immer</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>Name in Druckschrift</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Key that signs what the person saves</source>
        <translation>Schlüssel, der die Eingaben signiert</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>First password: tell it to the person, who must replace it</source>
        <translation>Erstes Passwort: der Person mitteilen, die es ersetzen muss</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set a new password …</source>
        <translation>Neues Passwort …</translation>
    </message>
    <message>
        <source>Enable …</source>
        <translation>Aktivieren …</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Person hinzufügen …</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>The id is given once and never again.</source>
        <translation>Die Kennung wird einmal vergeben und nie wieder.</translation>
    </message>
    <message>
        <source>Seal the new person</source>
        <translation>Neue Person versiegeln</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Seal the roles</source>
        <translation>Rollen versiegeln</translation>
    </message>
    <message>
        <source>The first password must be replaced at the next log-in.</source>
        <translation>Das erste Passwort muss bei der nächsten Anmeldung ersetzt werden.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sealed as seal %1.</source>
        <translation>Als Siegel %1 versiegelt.</translation>
    </message>
    <message>
        <source>The person cannot log in any more.</source>
        <translation>Die Person kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>Your password and key …</source>
        <translation>Ihr Passwort und Schlüssel …</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PersonModel</name>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ProductPage</name>
    <message>
        <source>Product</source>
        <translation>Prüfpräparat</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Several kits</source>
        <translation>Mehrere Kits</translation>
    </message>
    <message>
        <source>Take in a statement…</source>
        <translation>Erklärung aufnehmen …</translation>
    </message>
    <message>
        <source>Kit, lot, state, place or participant</source>
        <translation>Kit, Charge, Status, Ort oder Teilnehmer</translation>
    </message>
    <message>
        <source>Label of a kit</source>
        <translation>Etikett eines Kits</translation>
    </message>
    <message>
        <source>Scan a label, or type it: (01)… (21)…</source>
        <translation>Etikett scannen oder eingeben: (01)… (21)…</translation>
    </message>
    <message>
        <source>Place where you are</source>
        <translation>Ort, an dem Sie sind</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Find kits</source>
        <translation>Kits suchen</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Every act on kits</source>
        <translation>Alle Vorgänge an Kits</translation>
    </message>
    <message numerus="yes">
        <source>%n kits</source>
        <translation>
            <numerusform>%n Kit</numerusform>
            <numerusform>%n Kits</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of a label</source>
        <translation>Bild eines Etiketts</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Statement of the manufacturer</source>
        <translation>Erklärung des Herstellers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n kits were taken in.</source>
        <translation>
            <numerusform>%n Kit wurde aufgenommen.</numerusform>
            <numerusform>%n Kits wurden aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Nichts wurde versiegelt.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ProofPathView</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Tree of %1 leaves, leaf %2; the siblings on the way stand: %3</source>
        <translation>Baum aus %1 Blättern, Blatt %2; die Geschwister auf dem Weg stehen: %3</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ProofView</name>
    <message>
        <source>holds</source>
        <translation>hält</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>hält nicht</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>ein Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>Erased; the hash that was sealed stands in its place</source>
        <translation>Gelöscht; an seiner Stelle steht der Hash, der gesiegelt wurde</translation>
    </message>
    <message>
        <source>Its hash, computed from what is stored here</source>
        <translation>Sein Hash, berechnet aus dem, was hier gespeichert ist</translation>
    </message>
    <message numerus="yes">
        <source>%n hashes beside it lead to the root that was sealed</source>
        <translation>
            <numerusform>Ein Hash daneben führt zur Wurzel, die gesiegelt wurde</numerusform>
            <numerusform>%n Hashes daneben führen zur Wurzel, die gesiegelt wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not lead to the root that was sealed</source>
        <translation>Er führt nicht zur Wurzel, die gesiegelt wurde</translation>
    </message>
    <message>
        <source>Time anchors</source>
        <translation>Zeitanker</translation>
    </message>
    <message>
        <source>Proof of this entry</source>
        <translation>Beweis dieses Eintrags</translation>
    </message>
    <message>
        <source>It is the only leaf: its hash is the root</source>
        <translation>Es ist das einzige Blatt: Sein Hash ist die Wurzel</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Signiert von %1, %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Siegel %1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>This seal is not on the ledger yet: nobody outside of this installation has seen it</source>
        <translation>Dieses Siegel steht noch nicht im Register: Niemand außerhalb dieser Installation hat es gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n hashes beside it lead to the root of the ledger</source>
        <translation>
            <numerusform>Ein Hash daneben führt zur Wurzel des Registers</numerusform>
            <numerusform>%n Hashes daneben führen zur Wurzel des Registers</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not lead to the root of the ledger</source>
        <translation>Es führt nicht zur Wurzel des Registers</translation>
    </message>
    <message>
        <source>Ledger, place %1 of %2</source>
        <translation>Register, Platz %1 von %2</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Zeugen</translation>
    </message>
    <message>
        <source>Nothing to witness yet</source>
        <translation>Noch nichts zu bezeugen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>This installation&apos;s own keys only: nobody outside confirms it yet</source>
        <translation>Nur die eigenen Schlüssel dieser Installation: Niemand außerhalb bestätigt es bisher</translation>
    </message>
    <message>
        <source>Witnesses: %1 of %2</source>
        <translation>Zeugen: %1 von %2</translation>
    </message>
    <message>
        <source>When it was made (UTC)</source>
        <translation>Wann er entstand (UTC)</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>no checkpoint before it</source>
        <translation>kein Prüfpunkt davor</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Nicht nach</translation>
    </message>
    <message>
        <source>no witnessed checkpoint holds it yet</source>
        <translation>noch in keinem bezeugten Prüfpunkt</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>nicht in den Daten</translation>
    </message>
    <message>
        <source>the day planned for the visit</source>
        <translation>der geplante Tag der Visite</translation>
    </message>
    <message numerus="yes">
        <source>%n days before entry</source>
        <translation>
            <numerusform>einen Tag vor der Eingabe</numerusform>
            <numerusform>%n Tage vor der Eingabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after entry</source>
        <translation>
            <numerusform>einen Tag nach der Eingabe</numerusform>
            <numerusform>%n Tage nach der Eingabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>the writer&apos;s clock</source>
        <translation>die Uhr des Schreibenden</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Gesiegelt</translation>
    </message>
    <message>
        <source>a clock that cannot be set, since the log-in</source>
        <translation>eine Uhr, die sich nicht stellen lässt, seit der Anmeldung</translation>
    </message>
    <message>
        <source>the first seal of its log-in</source>
        <translation>das erste Siegel seiner Anmeldung</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 after entry</source>
        <translation>%1 nach der Eingabe</translation>
    </message>
    <message>
        <source>%1 before entry</source>
        <translation>%1 vor der Eingabe</translation>
    </message>
    <message>
        <source>On the ledger</source>
        <translation>Im Register</translation>
    </message>
    <message>
        <source>None: no outside clock has stamped a ledger with this seal</source>
        <translation>Keine: Keine äußere Uhr hat ein Register mit diesem Siegel gestempelt</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueriesPage</name>
    <message>
        <source>Queries</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Participant, number, text</source>
        <translation>Teilnehmer, Nummer, Text</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>beliebig</translation>
    </message>
    <message numerus="yes">
        <source>%n days and longer</source>
        <translation>
            <numerusform>%n Tag und länger</numerusform>
            <numerusform>%n Tage und länger</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. The list cannot be shown.</source>
        <translation>Es wurde nichts geändert. Die Liste lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 not closed</source>
        <translation>%1 von %2 angezeigt, %3 nicht geschlossen</translation>
    </message>
    <message>
        <source>Nobody has asked anything yet.</source>
        <translation>Noch hat niemand etwas gefragt.</translation>
    </message>
    <message>
        <source>Nothing matches the filter. Queries in all: %1.</source>
        <translation>Nichts entspricht dem Filter. Rückfragen insgesamt: %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>queries that are</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Zentrum</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueryListModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>geschlossen %1</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message numerus="yes">
        <source>open %n days</source>
        <translation>
            <numerusform>seit %n Tag offen</numerusform>
            <numerusform>seit %n Tagen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>for me</source>
        <translation>für mich</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Rückfrage %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueryStrip</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open query</source>
        <translation>Rückfrage stellen</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Why it is closed, or what is still to do</source>
        <translation>Warum sie geschlossen wird oder was noch zu tun ist</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>Neue Rückfrage</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Was angesehen werden soll</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueryThreadView</name>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Strg+G</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Whom the query is for</source>
        <translation>Für wen die Rückfrage ist</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>No query is chosen</source>
        <translation>Keine Rückfrage gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list: what was said about it stands here.</source>
        <translation>Wählen Sie eine in der Liste: Was dazu gesagt wurde, steht dann hier.</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Rückfrage %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Now: no value</source>
        <translation>Jetzt: kein Wert</translation>
    </message>
    <message>
        <source>What was said cannot be shown.</source>
        <translation>Was gesagt wurde, lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>%1: your text</source>
        <translation>%1: Ihr Text</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>The text is empty. Nothing was sealed. Type what you want to say.</source>
        <translation>Der Text ist leer. Es wurde nichts versiegelt. Geben Sie ein, was Sie sagen möchten.</translation>
    </message>
    <message>
        <source>Nothing was sealed. Your text is still here.</source>
        <translation>Es wurde nichts versiegelt. Ihr Text ist noch da.</translation>
    </message>
    <message>
        <source>This text was erased by %1: %2</source>
        <translation>Dieser Text wurde von %1 gelöscht: %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QuickFind</name>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Find participant, visit, form, query</source>
        <translation>Teilnehmer, Visite, Formular, Rückfrage suchen</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Rückfrage</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::RecentList</name>
    <message>
        <source>Folder is not where it was</source>
        <translation>Ordner ist nicht mehr dort, wo er war</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Siegel %1</translation>
    </message>
    <message>
        <source>Not opened here yet</source>
        <translation>Hier noch nicht geöffnet</translation>
    </message>
    <message>
        <source>%1, intact</source>
        <translation>%1, unverändert</translation>
    </message>
    <message>
        <source>%1, altered</source>
        <translation>%1, verändert</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Recent trials</source>
        <translation>Letzte Studien</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReportCard</name>
    <message>
        <source>Issue a report</source>
        <translation>Bericht ausgeben</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Write the PDF …</source>
        <translation>PDF schreiben …</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Art des Berichts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>as P-001</source>
        <translation>etwa P-001</translation>
    </message>
    <message>
        <source>empty: all participants</source>
        <translation>leer: alle Teilnehmer</translation>
    </message>
    <message>
        <source>all participants</source>
        <translation>alle Teilnehmer</translation>
    </message>
    <message>
        <source>A casebook is about one participant: name it.</source>
        <translation>Ein Prüfbogen handelt von einem Teilnehmer: Nennen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no participant &quot;%1&quot; in this trial.</source>
        <translation>In dieser Studie gibt es keinen Teilnehmer „%1“.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Held head</source>
        <translation>Kettenende</translation>
    </message>
    <message>
        <source>none: not compared</source>
        <translation>keines: kein Vergleich</translation>
    </message>
    <message>
        <source>A head that somebody outside holds: a file, an e-mail text or a picture of its code</source>
        <translation>Ein Kettenende, das jemand außerhalb aufbewahrt: eine Datei, ein E-Mail-Text oder ein Bild seines Codes</translation>
    </message>
    <message>
        <source>A head that somebody holds</source>
        <translation>Ein Kettenende, das jemand aufbewahrt</translation>
    </message>
    <message>
        <source>Head, e-mail text or picture of its code (*)</source>
        <translation>Kettenende, E-Mail-Text oder Bild seines Codes (*)</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>A receipt is about one participant: name it.</source>
        <translation>Eine Quittung betrifft einen Teilnehmer: Nennen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReportsPage</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>The file was written, and that is sealed</source>
        <translation>Die Datei wurde geschrieben; das ist versiegelt</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Die Datei wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The file was written, but its issue is not on record</source>
        <translation>Die Datei wurde geschrieben, aber ihre Ausgabe ist nicht festgehalten</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewCharts</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Number and person</source>
        <translation>Zahl und Person</translation>
    </message>
    <message>
        <source>Acts by weekday and hour</source>
        <translation>Handlungen nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Last digits</source>
        <translation>Letzte Ziffern</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>By the clock on the wall where it was sealed. Framed: outside %1 to %2 o&apos;clock on the first %3 days of the week.</source>
        <translation>Nach der Uhr am Ort der Versiegelung. Umrandet: außerhalb von %1 bis %2 Uhr an den ersten %3 Tagen der Woche.</translation>
    </message>
    <message>
        <source>No number has enough values yet, spread wide enough, to say anything of its digits.</source>
        <translation>Noch hat keine Zahl genug Werte, die weit genug streuen, um etwas über ihre Ziffern zu sagen.</translation>
    </message>
    <message>
        <source>Dashed: even digits. Chi-squared %1, probability %2; with many numbers some are uneven by chance.</source>
        <translation>Gestrichelt: gleich häufige Ziffern. Chi-Quadrat %1, Wahrscheinlichkeit %2; bei vielen Zahlen sind einige zufällig ungleich.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewItemView</name>
    <message>
        <source>Item of the review</source>
        <translation>Punkt der Durchsicht</translation>
    </message>
    <message>
        <source>Entries of the item</source>
        <translation>Einträge des Punktes</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Was Sie gefunden haben</translation>
    </message>
    <message>
        <source>Seal the disposition</source>
        <translation>Befund versiegeln</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>No item is chosen</source>
        <translation>Kein Punkt ist gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list: its figures and entries stand here.</source>
        <translation>Wählen Sie einen in der Liste: Hier stehen seine Zahlen und Einträge.</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <translation>%1 von %2, %3: %4</translation>
    </message>
    <message>
        <source>The figures have changed since.</source>
        <translation>Die Zahlen haben sich seither geändert.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>Entries: the first %1 of %2</source>
        <translation>Einträge: die ersten %1 von %2</translation>
    </message>
    <message>
        <source>%1
Seal %2</source>
        <translation>%1
Siegel %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewModel</name>
    <message>
        <source>All persons</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>no disposition yet</source>
        <translation>noch kein Befund</translation>
    </message>
    <message>
        <source>changed since it was looked at</source>
        <translation>seit der Durchsicht geändert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Reviewing the audit trail</source>
        <translation>Der Audit-Trail wird durchgesehen</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Neu durchsehen</translation>
    </message>
    <message>
        <source>Sign …</source>
        <translation>Unterschreiben …</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Hours and digits</source>
        <translation>Stunden und Ziffern</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Without a disposition</source>
        <translation>Ohne Befund</translation>
    </message>
    <message>
        <source>Items of the review</source>
        <translation>Punkte der Durchsicht</translation>
    </message>
    <message>
        <source>The audit trail was not reviewed</source>
        <translation>Der Audit-Trail wurde nicht durchgesehen</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>%1: too little to judge</source>
        <translation>%1: zu wenig, um zu urteilen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was found that asks for a look. What no rule finds is not thereby in order.</source>
        <translation>Es wurde nichts gefunden, das man ansehen müsste. Was keine Regel findet, ist deshalb noch nicht in Ordnung.</translation>
    </message>
    <message>
        <source>The audit trail has not been reviewed yet in this session.</source>
        <translation>Der Audit-Trail wurde in dieser Sitzung noch nicht durchgesehen.</translation>
    </message>
    <message>
        <source>%1 items, %2 without a disposition</source>
        <translation>Punkte: %1, ohne Befund: %2</translation>
    </message>
    <message>
        <source>An item is a question, not an accusation.</source>
        <translation>Ein Punkt ist eine Frage, kein Vorwurf.</translation>
    </message>
    <message>
        <source>It is signed when every item has a disposition.</source>
        <translation>Unterschrieben wird, wenn jeder Punkt einen Befund hat.</translation>
    </message>
    <message>
        <source>Signed up to seal %1 by %2, %3.</source>
        <translation>Bis Siegel %1 unterschrieben von %2, %3.</translation>
    </message>
    <message>
        <source>Looked at up to seal %1; %2 have come since.</source>
        <translation>Durchgesehen bis Siegel %1; seither kamen %2 dazu.</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>Durchsicht unterschreiben</translation>
    </message>
    <message>
        <source>Everything up to seal %1, %2 items with their dispositions. The head is %3.</source>
        <translation>Alles bis Siegel %1, mit den Befunden zu allen Punkten (%2). Der Kopf ist %3.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>I reviewed the audit trail up to this head</source>
        <translation>Ich habe den Audit-Trail bis zu diesem Kopf durchgesehen</translation>
    </message>
    <message>
        <source>I supervised the review of the audit trail</source>
        <translation>Ich habe die Durchsicht des Audit-Trails beaufsichtigt</translation>
    </message>
    <message>
        <source>Sealed with number %1.</source>
        <translation>Mit Nummer %1 versiegelt.</translation>
    </message>
    <message>
        <source>The review is signed</source>
        <translation>Die Durchsicht ist unterschrieben</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SealStrip</name>
    <message>
        <source>Sealed %1</source>
        <translation>Versiegelt %1</translation>
    </message>
    <message>
        <source>Nothing sealed yet</source>
        <translation>Noch nichts versiegelt</translation>
    </message>
    <message numerus="yes">
        <source>%n seals not on the ledger, it was not reached</source>
        <translation>
            <numerusform>%n Siegel nicht im Register, es war nicht erreichbar</numerusform>
            <numerusform>%n Siegel nicht im Register, es war nicht erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seals not on the ledger yet</source>
        <translation>
            <numerusform>%n Siegel noch nicht im Register</numerusform>
            <numerusform>%n Siegel noch nicht im Register</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the ledger</source>
        <translation>%1 im Register</translation>
    </message>
    <message>
        <source>not verified here yet</source>
        <translation>hier noch nicht geprüft</translation>
    </message>
    <message>
        <source>verified %1, intact</source>
        <translation>geprüft %1, unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%n verändert</numerusform>
            <numerusform>%n verändert</numerusform>
        </translation>
    </message>
    <message>
        <source>The last verification did not end well. Nobody has confirmed having looked at it yet</source>
        <translation>Die letzte Prüfung ging nicht gut aus. Noch hat niemand bestätigt, es angesehen zu haben</translation>
    </message>
    <message>
        <source>Show finding</source>
        <translation>Zur Feststellung</translation>
    </message>
    <message>
        <source>Open Integrity</source>
        <translation>Integrität öffnen</translation>
    </message>
    <message>
        <source>verifying now, %1 %</source>
        <translation>wird gerade geprüft, %1 %</translation>
    </message>
    <message>
        <source>verifying now</source>
        <translation>wird gerade geprüft</translation>
    </message>
    <message>
        <source>own keys only, no outside witness</source>
        <translation>nur eigene Schlüssel, kein externer Zeuge</translation>
    </message>
    <message>
        <source>%1, policy asks for more</source>
        <translation>%1, Richtlinie verlangt mehr</translation>
    </message>
    <message>
        <source>database locked</source>
        <translation>Datenbank gesperrt</translation>
    </message>
    <message>
        <source>time anchor failed</source>
        <translation>Zeitanker fehlgeschlagen</translation>
    </message>
    <message>
        <source>time-anchored %1</source>
        <translation>zeitlich verankert %1</translation>
    </message>
    <message>
        <source>time-anchored %1 by %2: the first %3 seals of the ledger</source>
        <translation>zeitlich verankert %1 durch %2: die ersten %3 Siegel des Registers</translation>
    </message>
    <message>
        <source>Show alarm</source>
        <translation>Alarm zeigen</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SharingCard</name>
    <message>
        <source>Other installations</source>
        <translation>Andere Installationen</translation>
    </message>
    <message>
        <source>Installations of this trial send each other encrypted files. What comes in is verified as a whole before any of it is kept, and each message holds everything: one that is lost, doubled or late does no harm.</source>
        <translation>Installationen dieser Studie schicken einander verschlüsselte Dateien. Was kommt, wird als Ganzes geprüft, bevor etwas davon behalten wird, und jede Nachricht enthält alles: Eine verlorene, doppelte oder verspätete schadet nicht.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Zentrum</translation>
    </message>
    <message>
        <source>Card made by</source>
        <translation>Karte erstellt von</translation>
    </message>
    <message>
        <source>Seals here</source>
        <translation>Siegel hier</translation>
    </message>
    <message>
        <source>Newest of them</source>
        <translation>Neuestes davon</translation>
    </message>
    <message>
        <source>Sent to it</source>
        <translation>Dorthin gesandt</translation>
    </message>
    <message>
        <source>It is the same: adopt</source>
        <translation>Stimmt überein: übernehmen</translation>
    </message>
    <message>
        <source>Send to all…</source>
        <translation>An alle senden …</translation>
    </message>
    <message>
        <source>Folder for the message</source>
        <translation>Ordner für die Nachricht</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Empfangen …</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>Message (*.age);;All files (*)</source>
        <translation>Nachricht (*.age);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the own card…</source>
        <translation>Eigene Karte speichern …</translation>
    </message>
    <message>
        <source>The own card</source>
        <translation>Die eigene Karte</translation>
    </message>
    <message>
        <source>Card (*.card.txt)</source>
        <translation>Karte (*.card.txt)</translation>
    </message>
    <message>
        <source>Adopt a card…</source>
        <translation>Karte übernehmen …</translation>
    </message>
    <message>
        <source>Card of another installation</source>
        <translation>Karte einer anderen Installation</translation>
    </message>
    <message>
        <source>Card (*)</source>
        <translation>Karte (*)</translation>
    </message>
    <message>
        <source>The own card was written</source>
        <translation>Die eigene Karte wurde geschrieben</translation>
    </message>
    <message>
        <source>Give it to the other installations; it is no secret.</source>
        <translation>Geben Sie sie den anderen Installationen; sie ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>They compare these digits with you: %1</source>
        <translation>Sie vergleichen diese Ziffern mit Ihnen: %1</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <translation>Erstellt von %1.</translation>
    </message>
    <message>
        <source>Ask the owner, by telephone, for these digits: %1</source>
        <translation>Fragen Sie den Inhaber telefonisch nach diesen Ziffern: %1</translation>
    </message>
    <message>
        <source>Card of %1, %2</source>
        <translation>Karte von %1, %2</translation>
    </message>
    <message>
        <source>The card was adopted</source>
        <translation>Die Karte wurde übernommen</translation>
    </message>
    <message>
        <source>What this installation sends can be received from now on.</source>
        <translation>Was diese Installation sendet, kann von nun an empfangen werden.</translation>
    </message>
    <message>
        <source>The message was written</source>
        <translation>Die Nachricht wurde geschrieben</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>All that this message says is here already.</source>
        <translation>Alles, was diese Nachricht sagt, ist schon hier.</translation>
    </message>
    <message>
        <source>The message was verified and kept</source>
        <translation>Die Nachricht wurde geprüft und behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n neuer Eintrag</numerusform>
            <numerusform>%n neue Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they are lost</source>
        <translation>Warum sie verloren sind</translation>
    </message>
    <message>
        <source>They are lost: go on</source>
        <translation>Sie sind verloren: weiter</translation>
    </message>
    <message>
        <source>Seals of this installation that it has: %1. Known of, and not in it: %2.</source>
        <translation>Siegel dieser Installation darin: %1. Bekannt und nicht darin: %2.</translation>
    </message>
    <message>
        <source>Receive the newest message of every other installation first. Where nobody has them, say why they are lost for good; it stays on record.</source>
        <translation>Empfangen Sie zuerst die neueste Nachricht jeder anderen Installation. Hat niemand sie, so sagen Sie, warum sie endgültig verloren sind; es bleibt verzeichnet.</translation>
    </message>
    <message>
        <source>The message brings back a part of what is lost here</source>
        <translation>Die Nachricht bringt einen Teil dessen zurück, was hier verloren ist</translation>
    </message>
    <message numerus="yes">
        <source>%n seals of this very installation came back: they had been lost here, and the chain goes on behind them.</source>
        <translation>
            <numerusform>%n Siegel dieser Installation kam zurück: Es war hier verloren, und die Kette geht dahinter weiter.</numerusform>
            <numerusform>%n Siegel dieser Installation kamen zurück: Sie waren hier verloren, und die Kette geht dahinter weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SigningOptions</name>
    <message>
        <source>Sign the file with my certificate</source>
        <translation>Die Datei mit meinem Zertifikat signieren</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>PKCS#12, as name.p12</source>
        <translation>PKCS#12, etwa name.p12</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Time stamp from</source>
        <translation>Zeitstempel von</translation>
    </message>
    <message>
        <source>https://… or nothing</source>
        <translation>https://… oder nichts</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx)</source>
        <translation>PKCS#12 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Name the key file that signs the report.</source>
        <translation>Nennen Sie die Schlüsseldatei, die den Bericht signiert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a time-stamping authority. Write it as https://host/path.</source>
        <translation>„%1“ ist keine Adresse eines Zeitstempeldienstes. Schreiben Sie sie als https://host/path.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::StatusLegend</name>
    <message>
        <source>query open</source>
        <translation>Rückfrage offen</translation>
    </message>
    <message>
        <source>Shapes: %1</source>
        <translation>Formen: %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::StudyVersionsView</name>
    <message>
        <source>Versions of the study design</source>
        <translation>Versionen des Studiendesigns</translation>
    </message>
    <message>
        <source>Adopt a new version …</source>
        <translation>Neue Version übernehmen …</translation>
    </message>
    <message>
        <source>What the new version changes</source>
        <translation>Was die neue Version ändert</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Entered values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Reason, as Protocol amendment 2</source>
        <translation>Grund, etwa Prüfplanänderung 2</translation>
    </message>
    <message>
        <source>Reason for the new version</source>
        <translation>Grund für die neue Version</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Forms under an earlier version</source>
        <translation>Formulare unter einer früheren Version</translation>
    </message>
    <message>
        <source>A form keeps the version it was started under. Migrating brings it to the version in force; its values stay as they are.</source>
        <translation>Ein Formular behält die Version, unter der es begonnen wurde. Die Migration bringt es auf die geltende Version; seine Werte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for the migration</source>
        <translation>Grund für die Migration</translation>
    </message>
    <message>
        <source>Migrate the selected forms</source>
        <translation>Ausgewählte Formulare migrieren</translation>
    </message>
    <message>
        <source>The versions cannot be read</source>
        <translation>Die Versionen lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>New version of the study design</source>
        <translation>Neue Version des Studiendesigns</translation>
    </message>
    <message>
        <source>ODM (*.xml)</source>
        <translation>ODM (*.xml)</translation>
    </message>
    <message>
        <source>This file cannot be adopted</source>
        <translation>Diese Datei kann nicht übernommen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started form(s) are touched and go on under their own version until they are migrated</source>
        <translation>
            <numerusform>%n begonnenes Formular ist betroffen und läuft unter seiner Version weiter, bis es migriert wird</numerusform>
            <numerusform>%n begonnene Formulare sind betroffen und laufen unter ihrer Version weiter, bis sie migriert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expression(s) are not understood: what they guard is always collected</source>
        <translation>
            <numerusform>%n Ausdruck wurde nicht verstanden: Was er schützt, wird immer erhoben</numerusform>
            <numerusform>%n Ausdrücke wurden nicht verstanden: Was sie schützen, wird immer erhoben</numerusform>
        </translation>
    </message>
    <message>
        <source>touched</source>
        <translation>betroffen</translation>
    </message>
    <message>
        <source>The version was not adopted</source>
        <translation>Die Version wurde nicht übernommen</translation>
    </message>
    <message>
        <source>The new version is in force</source>
        <translation>Die neue Version ist in Kraft</translation>
    </message>
    <message>
        <source>Nothing was migrated</source>
        <translation>Es wurde nichts migriert</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>Migriert</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) follow the version in force now</source>
        <translation>
            <numerusform>%n Formular folgt jetzt der geltenden Version</numerusform>
            <numerusform>%n Formulare folgen jetzt der geltenden Version</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the new version</source>
        <translation>Die neue Version wird gelesen</translation>
    </message>
    <message>
        <source>Every page and every form that is started from now on follows it.</source>
        <translation>Alle Seiten und alle ab jetzt begonnenen Formulare folgen ihr.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TimeBoundsView</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Not before %1, entered %2, not after %3</source>
        <translation>Nicht vor %1, eingegeben %2, nicht nach %3</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TopBar</name>
    <message>
        <source>Practice trial, invented data</source>
        <translation>Übungsstudie, erfundene Daten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Your password, your key, and when the window locks</source>
        <translation>Ihr Passwort, Ihr Schlüssel und wann das Fenster sich sperrt</translation>
    </message>
    <message>
        <source>Your account: %1</source>
        <translation>Ihr Konto: %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TrailEntryView</name>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Siegel %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>not on the ledger yet</source>
        <translation>noch nicht im Register</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it, its seal, and the record of its field.</source>
        <translation>Wählen Sie einen Eintrag, um ihn ganz zu sehen, mit seinem Siegel und der Akte seines Feldes.</translation>
    </message>
    <message>
        <source>This entry was erased. Its place in the seal still proves it.</source>
        <translation>Dieser Eintrag wurde gelöscht. Sein Platz im Siegel beweist ihn weiterhin.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Check fired</source>
        <translation>Prüfregel ausgelöst</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>a key that the trial does not know</source>
        <translation>einem Schlüssel, den die Studie nicht kennt</translation>
    </message>
    <message>
        <source>Study version</source>
        <translation>Studienversion</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Record of this field</source>
        <translation>Akte dieses Feldes</translation>
    </message>
    <message>
        <source>Save the proof …</source>
        <translation>Beweis speichern …</translation>
    </message>
    <message>
        <source>Erase personal data …</source>
        <translation>Personenbezogene Daten löschen …</translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation>Zurück zum Eintrag</translation>
    </message>
    <message>
        <source>Proof of this entry</source>
        <translation>Beweis dieses Eintrags</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Gelöscht am</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>Gelöscht von</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Erased because</source>
        <translation>Grund der Löschung</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>Consent in force</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TrailFilterBar</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Value, reason, person, participant, seal</source>
        <translation>Wert, Grund, Person, Teilnehmer, Siegel</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Every act</source>
        <translation>Jeder Vorgang</translation>
    </message>
    <message>
        <source>Every person</source>
        <translation>Jede Person</translation>
    </message>
    <message>
        <source>Every participant</source>
        <translation>Alle Teilnehmer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-22.</source>
        <translation>Ein Tag wird so geschrieben: 2026-11-22.</translation>
    </message>
    <message>
        <source>Every visit</source>
        <translation>Jede Visite</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation>Jedes Formular</translation>
    </message>
    <message>
        <source>Every item</source>
        <translation>Jedes Feld</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Jede Rolle</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Only with a reason</source>
        <translation>Nur mit Grund</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>Jedes Zentrum</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TrailModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>This entry cannot be read.</source>
        <translation>Dieser Eintrag ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VerifyPage</name>
    <message>
        <source>Verify a file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Verifying now</source>
        <translation>Wird gerade geprüft</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>That says nothing about the data.</source>
        <translation>Das sagt nichts über die Daten.</translation>
    </message>
    <message>
        <source>%1 entries in %2 seals, %3 participants, %4 persons</source>
        <translation>%1 Einträge in %2 Siegeln, %3 Teilnehmer, %4 Personen</translation>
    </message>
    <message>
        <source>%1 entries are withheld and %2 erased; their seals still hold</source>
        <translation>%1 Einträge sind zurückgehalten und %2 gelöscht; ihre Siegel gelten weiter</translation>
    </message>
    <message>
        <source>Compare with a head …</source>
        <translation>Mit Kettenende vergleichen …</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing is known about this file.</source>
        <translation>Die Prüfung wurde angehalten. Über diese Datei ist nichts bekannt.</translation>
    </message>
    <message>
        <source>It holds %1 seals of the ledger %2. Whatever contradicts it is found below.</source>
        <translation>Es umfasst %1 Siegel des Registers %2. Was ihm widerspricht, steht unten.</translation>
    </message>
    <message>
        <source>Compared with the head that you gave</source>
        <translation>Verglichen mit dem Kettenende, das Sie angegeben haben</translation>
    </message>
    <message>
        <source>This is a head that somebody has kept</source>
        <translation>Dies ist ein Kettenende, das jemand aufbewahrt hat</translation>
    </message>
    <message>
        <source>By itself it proves nothing. Give the evidence or the report next, and it is compared with this head; or open the trial and compare heads on its Integrity page.</source>
        <translation>Für sich allein beweist es nichts. Geben Sie als Nächstes den Nachweis oder den Bericht an, dann wird er damit verglichen; oder öffnen Sie die Studie und vergleichen Sie auf ihrer Seite „Integrität“.</translation>
    </message>
    <message>
        <source>%1 seals on the ledger %2</source>
        <translation>%1 Siegel im Register %2</translation>
    </message>
    <message>
        <source>Newest of its trial: seal %1, of %2</source>
        <translation>Neuestes seiner Studie: Siegel %1, vom %2</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>Die Sicherung ist vollständig</translation>
    </message>
    <message>
        <source>Every file in it is as its list says. What it holds is encrypted: whether that is unchanged since entry is verified when it is restored.</source>
        <translation>Jede Datei darin ist so, wie ihre Liste sagt. Der Inhalt ist verschlüsselt: Ob er seit der Eingabe nicht verändert wurde, wird beim Wiederherstellen geprüft.</translation>
    </message>
    <message>
        <source>Of the study %1, made %2</source>
        <translation>Von der Studie %1, erstellt %2</translation>
    </message>
    <message>
        <source>%1 seals</source>
        <translation>%1 Siegel</translation>
    </message>
    <message>
        <source>A head that somebody holds</source>
        <translation>Ein Kettenende, das jemand aufbewahrt</translation>
    </message>
    <message>
        <source>Head, e-mail text or picture of its code (*)</source>
        <translation>Kettenende, E-Mail-Text oder Bild seines Codes (*)</translation>
    </message>
    <message>
        <source>Proved: two histories of one ledger were signed</source>
        <translation>Bewiesen: Zwei Verläufe eines Registers wurden signiert</translation>
    </message>
    <message>
        <source>Only one of them can be genuine. Which one, this file does not tell: ask everybody who has kept a head.</source>
        <translation>Nur einer davon kann der wahre sein. Welcher, sagt diese Datei nicht: Fragen Sie alle, die ein Kettenende aufbewahrt haben.</translation>
    </message>
    <message>
        <source>Of the ledger %1: signed heads of %2 and of %3 seals that do not fit together</source>
        <translation>Vom Register %1: signierte Kettenenden von %2 und von %3 Siegeln, die nicht zueinander passen</translation>
    </message>
    <message>
        <source>Signed both, as the ledger: %1, key %2</source>
        <translation>Hat beide als Register signiert: %1, Schlüssel %2</translation>
    </message>
    <message>
        <source>Cosigned both, as a witness: %1, key %2</source>
        <translation>Hat beide als Zeuge mitsigniert: %1, Schlüssel %2</translation>
    </message>
    <message>
        <source>Has seen one of them only: %1</source>
        <translation>Hat nur eines davon gesehen: %1</translation>
    </message>
    <message>
        <source>Judged by the keys that the file brings itself: compare their fingerprints with those that you know.</source>
        <translation>Beurteilt nach den Schlüsseln, die die Datei selbst mitbringt: Vergleichen Sie deren Fingerabdrücke mit denen, die Sie kennen.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VisitPanel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>22nov2026, T for today</source>
        <translation>22nov2026, T für heute</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n forms begun</source>
        <translation>
            <numerusform>%n Formular begonnen</numerusform>
            <numerusform>%n Formulare begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says when this visit is to be.</source>
        <translation>Nichts sagt, wann diese Visite sein soll.</translation>
    </message>
    <message>
        <source>Window: %1 to %2</source>
        <translation>Fenster: %1 bis %2</translation>
    </message>
    <message>
        <source>Plan this day</source>
        <translation>Diesen Tag planen</translation>
    </message>
    <message>
        <source>Skip the visit</source>
        <translation>Visite auslassen</translation>
    </message>
    <message>
        <source>Plan another one</source>
        <translation>Weitere planen</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n forms …</source>
        <translation>
            <numerusform>%1: %n Formular …</numerusform>
            <numerusform>%1: %n Formulare …</numerusform>
        </translation>
    </message>
    <message>
        <source>No form of this visit waits for it</source>
        <translation>Kein Formular dieser Visite wartet darauf</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Teilnahme von %1 abbrechen</translation>
    </message>
    <message>
        <source>The participant leaves the trial. What was entered stays; no visit is awaited any more.</source>
        <translation>Der Teilnehmer verlässt die Studie. Was eingegeben wurde, bleibt; keine Visite wird mehr erwartet.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Es wurde nichts versiegelt.</translation>
    </message>
    <message>
        <source>With the answers so far the study does not ask for this visit.</source>
        <translation>Mit den bisherigen Antworten verlangt die Studie diese Visite nicht.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VisitTreeModel</name>
    <message>
        <source>Another: %1…</source>
        <translation>Neu: %1…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>%n Rückfrage offen</numerusform>
            <numerusform>%n Rückfragen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht vorgesehen</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::WelcomePage</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Every save is sealed. Other organisations witness it. Anybody can check it.</source>
        <translation>Jede Speicherung wird versiegelt. Andere Organisationen bezeugen sie. Jeder kann sie prüfen.</translation>
    </message>
    <message>
        <source>New trial …</source>
        <translation>Neue Studie …</translation>
    </message>
    <message>
        <source>From an ODM file</source>
        <translation>Aus einer ODM-Datei</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Open a trial …</source>
        <translation>Studie öffnen …</translation>
    </message>
    <message>
        <source>A trial folder on this computer or a stick</source>
        <translation>Studienordner, auch auf einem USB-Stick</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Verify a file …</source>
        <translation>Datei prüfen …</translation>
    </message>
    <message>
        <source>Report or evidence file; no log-in needed</source>
        <translation>Bericht oder Nachweisdatei; ohne Anmeldung</translation>
    </message>
    <message>
        <source>Practice trial</source>
        <translation>Übungsstudie</translation>
    </message>
    <message>
        <source>Invented data, kept apart, nothing counts</source>
        <translation>Erfundene Daten, getrennt gehalten, nichts zählt</translation>
    </message>
    <message>
        <source>Recent trials</source>
        <translation>Letzte Studien</translation>
    </message>
    <message>
        <source>As last seen on this computer; data stay encrypted until you log in</source>
        <translation>Wie zuletzt auf diesem Computer gesehen; die Daten bleiben verschlüsselt, bis Sie sich anmelden</translation>
    </message>
    <message>
        <source>No trial was opened on this computer yet. The practice trial is a good first one.</source>
        <translation>Auf diesem Computer wurde noch keine Studie geöffnet. Die Übungsstudie ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>Making the practice trial</source>
        <translation>Übungsstudie wird angelegt</translation>
    </message>
    <message>
        <source>Drop a report (PDF), an evidence file, a study design or a trial here</source>
        <translation>Legen Sie hier einen Bericht (PDF), eine Nachweisdatei, ein Studiendesign oder eine Studie ab</translation>
    </message>
    <message>
        <source>Study design</source>
        <translation>Studiendesign</translation>
    </message>
    <message>
        <source>Study design (*.xml *.odm);;All files (*)</source>
        <translation>Studiendesign (*.xml *.odm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a trial</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>No practice trial was made.</source>
        <translation>Es wurde keine Übungsstudie angelegt.</translation>
    </message>
    <message>
        <source>The practice trial is there, its passwords are not kept.</source>
        <translation>Die Übungsstudie ist da, ihre Passwörter wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Evidence, report, archive (*.zip *.pdf);;All files (*)</source>
        <translation>Nachweis, Bericht, Archiv (*.zip *.pdf);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::WithdrawScreen</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Continue to signing</source>
        <translation>Weiter zur Unterschrift</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What do you take back?</source>
        <translation>Was nehmen Sie zurück?</translation>
    </message>
    <message>
        <source>You need not say why, and it does not change your treatment. What you take back counts at once.</source>
        <translation>Sie müssen keinen Grund nennen, und Ihre Behandlung ändert sich nicht. Was Sie zurücknehmen, gilt sofort.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>You keep everything, so there is nothing to sign. Give the device back.</source>
        <translation>Sie behalten alles bei, es gibt also nichts zu unterschreiben. Geben Sie das Gerät zurück.</translation>
    </message>
    <message>
        <source>The withdrawal is sealed.</source>
        <translation>Der Widerruf ist versiegelt.</translation>
    </message>
    <message>
        <source>The card is being opened …</source>
        <translation>Die Karte wird geöffnet …</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Nichts wurde versiegelt.</translation>
    </message>
    <message>
        <source>Your withdrawal is sealed</source>
        <translation>Ihr Widerruf ist versiegelt</translation>
    </message>
    <message>
        <source>It counts from this moment. You can ask for a receipt, and you can agree again at any time.</source>
        <translation>Er gilt ab diesem Moment. Sie können um eine Quittung bitten und jederzeit wieder einwilligen.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::Workspace</name>
    <message>
        <source>Practice trial, invented data</source>
        <translation>Übungsstudie, erfundene Daten</translation>
    </message>
    <message>
        <source>Practice trial</source>
        <translation>Übungsstudie</translation>
    </message>
    <message>
        <source>Production trial</source>
        <translation>Echtbetrieb</translation>
    </message>
</context>
</TS>
