<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr">
<context>
    <name>BulkWords</name>
    <message>
        <source>is locked</source>
        <translation>est verrouillé</translation>
    </message>
    <message>
        <source>is frozen</source>
        <translation>est gelé</translation>
    </message>
    <message>
        <source>is not started</source>
        <translation>n’est pas commencé</translation>
    </message>
    <message>
        <source>is not complete</source>
        <translation>n’est pas complet</translation>
    </message>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>%n query ouverte</numerusform>
            <numerusform>%n queries ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier (SDV)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Dégeler</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>CodeListEdit</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>aucun choix</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Type a code or the beginning of a word.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste. Saisissez un code ou le début d’un mot.</translation>
    </message>
    <message>
        <source>Codes, separated by commas</source>
        <translation>Codes, séparés par des virgules</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Type codes with commas between them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste. Saisissez des codes séparés par des virgules.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>To take part</source>
        <translation>Participer</translation>
    </message>
    <message>
        <source>To hand the data on</source>
        <translation>Transmettre les données</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This is not yes or no.</source>
        <translation>Ce n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>This is not a whole, real date.</source>
        <translation>Ce n’est pas une date complète et réelle.</translation>
    </message>
    <message>
        <source>This is not a real date.</source>
        <translation>Ce n’est pas une date réelle.</translation>
    </message>
    <message>
        <source>This is not a time of day.</source>
        <translation>Ce n’est pas une heure.</translation>
    </message>
    <message>
        <source>This is not a whole, real date with a time.</source>
        <translation>Ce n’est pas une date complète et réelle avec une heure.</translation>
    </message>
    <message>
        <source>This is not a real date with a time.</source>
        <translation>Ce n’est pas une date réelle avec une heure.</translation>
    </message>
    <message>
        <source>This is not a duration, such as P3DT4H for three days and four hours.</source>
        <translation>Ce n’est pas une durée, comme P3DT4H pour trois jours et quatre heures.</translation>
    </message>
    <message>
        <source>This is not a span of time, such as 2026-11-22/2026-11-25.</source>
        <translation>Ce n’est pas un intervalle, comme 2026-11-22/2026-11-25.</translation>
    </message>
    <message>
        <source>These are not hexadecimal digits in pairs.</source>
        <translation>Ce ne sont pas des chiffres hexadécimaux par paires.</translation>
    </message>
    <message>
        <source>This is not Base64.</source>
        <translation>Ce n’est pas du Base64.</translation>
    </message>
    <message>
        <source>This is not an address (URI).</source>
        <translation>Ce n’est pas une adresse (URI).</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Ce n’est pas un texte.</translation>
    </message>
    <message>
        <source>The text holds bytes that are not characters.</source>
        <translation>Le texte contient des octets qui ne sont pas des caractères.</translation>
    </message>
    <message>
        <source>The number has %1 digits; at most %2 is allowed.</source>
        <translation>Le nombre a %1 chiffres&#xa0;; %2 au plus est permis.</translation>
    </message>
    <message>
        <source>The number has %1 digits; at most %2 are allowed.</source>
        <translation>Le nombre a %1 chiffres&#xa0;; %2 au plus sont permis.</translation>
    </message>
    <message>
        <source>No digits are allowed after the decimal point.</source>
        <translation>Aucun chiffre n’est permis après la virgule.</translation>
    </message>
    <message>
        <source>At most %1 digit is allowed after the decimal point.</source>
        <translation>Au plus %1 chiffre est permis après la virgule.</translation>
    </message>
    <message>
        <source>At most %1 digits are allowed after the decimal point.</source>
        <translation>Au plus %1 chiffres sont permis après la virgule.</translation>
    </message>
    <message>
        <source>The text has %1 character; at most %2 is allowed.</source>
        <translation>Le texte a %1 caractère&#xa0;; %2 au plus est permis.</translation>
    </message>
    <message>
        <source>The text has %1 character; at most %2 are allowed.</source>
        <translation>Le texte a %1 caractère&#xa0;; %2 au plus sont permis.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 is allowed.</source>
        <translation>Le texte a %1 caractères&#xa0;; %2 au plus est permis.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are allowed.</source>
        <translation>Le texte a %1 caractères&#xa0;; %2 au plus sont permis.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’un des choix.</translation>
    </message>
    <message>
        <source>This item has no unit.</source>
        <translation>Cet item n’a pas d’unité.</translation>
    </message>
    <message>
        <source>Choose a unit: %1.</source>
        <translation>Choisissez une unité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This unit is not allowed here; the units are: %1.</source>
        <translation>Cette unité n’est pas permise ici&#xa0;; les unités sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Above the allowed maximum of %1.</source>
        <translation>Au-dessus du maximum permis de %1.</translation>
    </message>
    <message>
        <source>Above the expected maximum of %1.</source>
        <translation>Au-dessus du maximum attendu de %1.</translation>
    </message>
    <message>
        <source>Above the allowed %1 to %2.</source>
        <translation>Au-dessus de la plage permise de %1 à %2.</translation>
    </message>
    <message>
        <source>Above the expected %1 to %2.</source>
        <translation>Au-dessus de la plage attendue de %1 à %2.</translation>
    </message>
    <message>
        <source>Below the allowed minimum of %1.</source>
        <translation>En dessous du minimum permis de %1.</translation>
    </message>
    <message>
        <source>Below the expected minimum of %1.</source>
        <translation>En dessous du minimum attendu de %1.</translation>
    </message>
    <message>
        <source>Below the allowed %1 to %2.</source>
        <translation>En dessous de la plage permise de %1 à %2.</translation>
    </message>
    <message>
        <source>Below the expected %1 to %2.</source>
        <translation>En dessous de la plage attendue de %1 à %2.</translation>
    </message>
    <message>
        <source>Not below %1, as allowed.</source>
        <translation>Pas en dessous de %1, comme permis.</translation>
    </message>
    <message>
        <source>Not below %1, as expected.</source>
        <translation>Pas en dessous de %1, comme attendu.</translation>
    </message>
    <message>
        <source>Not above %1, as allowed.</source>
        <translation>Pas au-dessus de %1, comme permis.</translation>
    </message>
    <message>
        <source>Not above %1, as expected.</source>
        <translation>Pas au-dessus de %1, comme attendu.</translation>
    </message>
    <message>
        <source>Not one of the allowed values: %1.</source>
        <translation>Aucune des valeurs permises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not one of the expected values: %1.</source>
        <translation>Aucune des valeurs attendues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One of the values that are not allowed: %1.</source>
        <translation>L’une des valeurs non permises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One of the values that are not expected: %1.</source>
        <translation>L’une des valeurs non attendues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not %1, the allowed value.</source>
        <translation>Différent de %1, la valeur permise.</translation>
    </message>
    <message>
        <source>Not %1, the expected value.</source>
        <translation>Différent de %1, la valeur attendue.</translation>
    </message>
    <message>
        <source>%1 is not allowed here.</source>
        <translation>%1 n’est pas permis ici.</translation>
    </message>
    <message>
        <source>%1 is not expected here.</source>
        <translation>%1 n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>The year is needed.</source>
        <translation>L’année est nécessaire.</translation>
    </message>
    <message>
        <source>The year is needed, with four digits.</source>
        <translation>L’année est nécessaire, à quatre chiffres.</translation>
    </message>
    <message>
        <source>There is no year %1.</source>
        <translation>Il n’y a pas d’année %1.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Il n’y a pas de mois %1.</translation>
    </message>
    <message>
        <source>There is no day %1 in %2.</source>
        <translation>Il n’y a pas de jour %1 dans %2.</translation>
    </message>
    <message>
        <source>There is no date &quot;%1&quot;.</source>
        <translation>Il n’y a pas de date «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no hour %1; hours go from 0 to 23.</source>
        <translation>Il n’y a pas d’heure %1&#xa0;; les heures vont de 0 à 23.</translation>
    </message>
    <message>
        <source>A day without its month cannot be kept. Type both, or only the year.</source>
        <translation>Un jour sans son mois ne peut pas être conservé. Saisissez les deux, ou seulement l’année.</translation>
    </message>
    <message>
        <source>The whole date is needed here: day, month and year.</source>
        <translation>La date entière est nécessaire ici&#xa0;: jour, mois et année.</translation>
    </message>
    <message>
        <source>Type the year with four digits.</source>
        <translation>Saisissez l’année à quatre chiffres.</translation>
    </message>
    <message>
        <source>Type the year with four digits, day and month with one or two.</source>
        <translation>Saisissez l’année à quatre chiffres, le jour et le mois à un ou deux.</translation>
    </message>
    <message>
        <source>Type one day, one month and one year.</source>
        <translation>Saisissez un jour, un mois et une année.</translation>
    </message>
    <message>
        <source>It is not clear which number is the month. Type the year first, or the month as a word.</source>
        <translation>On ne sait pas quel nombre est le mois. Saisissez d’abord l’année, ou le mois en lettres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a number nor a month.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nombre ni un mois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Type it as 22 Nov 2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Saisissez-la comme 22 nov 2026.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type it as 08:05.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Saisissez-la comme 08:05.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type hours and minutes, as 08:05.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Saisissez heures et minutes, comme 08:05.</translation>
    </message>
    <message>
        <source>With am or pm the hour is 1 to 12.</source>
        <translation>Avec am ou pm, l’heure va de 1 à 12.</translation>
    </message>
    <message>
        <source>Minutes go from 0 to 59.</source>
        <translation>Les minutes vont de 0 à 59.</translation>
    </message>
    <message>
        <source>Seconds go from 0 to 59.</source>
        <translation>Les secondes vont de 0 à 59.</translation>
    </message>
    <message>
        <source>Type a date, as 22 Nov 2026.</source>
        <translation>Saisissez une date, comme 22 nov 2026.</translation>
    </message>
    <message>
        <source>Type a time, as 08:05.</source>
        <translation>Saisissez une heure, comme 08:05.</translation>
    </message>
    <message>
        <source>Type a number, as 92.7.</source>
        <translation>Saisissez un nombre, comme 92,7.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Type digits, with one point or comma for decimals.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Saisissez des chiffres, avec un point ou une virgule pour les décimales.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Un nombre entier est nécessaire ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean %2 or %3. Type it in one of these ways.</source>
        <translation>«&#xa0;%1&#xa0;» pourrait signifier %2 ou %3. Saisissez l’un des deux.</translation>
    </message>
    <message>
        <source>A value stands here already: a change needs its reason.</source>
        <translation>Une valeur se trouve déjà ici&#xa0;: une modification demande un motif.</translation>
    </message>
    <message>
        <source>The value is not text that can be stored: too long, not UTF-8, or with control characters.</source>
        <translation>La valeur n’est pas un texte enregistrable&#xa0;: trop longue, pas en UTF-8, ou avec des caractères de contrôle.</translation>
    </message>
    <message>
        <source>A participant&apos;s key has 1 to 128 characters, without control characters and without spaces at its ends.</source>
        <translation>L’identifiant d’un participant a de 1 à 128 caractères, sans caractères de contrôle ni espaces aux extrémités.</translation>
    </message>
    <message>
        <source>Participant %1 is enrolled already.</source>
        <translation>Le participant %1 est déjà inclus.</translation>
    </message>
    <message>
        <source>Participant %1 is not enrolled.</source>
        <translation>Le participant %1 n’est pas inclus.</translation>
    </message>
    <message>
        <source>Form %1 of %2 is locked; it takes no data until that is undone.</source>
        <translation>Le formulaire %1 de %2 est verrouillé&#xa0;; il n’accepte pas de données tant que cela n’est pas annulé.</translation>
    </message>
    <message>
        <source>Form %1 of %2 is frozen; it takes no data until that is undone.</source>
        <translation>Le formulaire %1 de %2 est gelé&#xa0;; il n’accepte pas de données tant que cela n’est pas annulé.</translation>
    </message>
    <message>
        <source>Form %1 of %2 holds no data yet.</source>
        <translation>Le formulaire %1 de %2 ne contient pas encore de données.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not complete yet.</source>
        <translation>Formulaire %1 de %2&#xa0;: il n’est pas encore complet.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is complete already.</source>
        <translation>Formulaire %1 de %2&#xa0;: il est déjà complet.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not verified.</source>
        <translation>Formulaire %1 de %2&#xa0;: il n’est pas vérifié.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is frozen or locked already.</source>
        <translation>Formulaire %1 de %2&#xa0;: il est déjà gelé ou verrouillé.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not frozen.</source>
        <translation>Formulaire %1 de %2&#xa0;: il n’est pas gelé.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is locked already.</source>
        <translation>Formulaire %1 de %2&#xa0;: il est déjà verrouillé.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not locked.</source>
        <translation>Formulaire %1 de %2&#xa0;: il n’est pas verrouillé.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is frozen or locked.</source>
        <translation>Formulaire %1 de %2&#xa0;: il est gelé ou verrouillé.</translation>
    </message>
    <message>
        <source>This act needs a reason.</source>
        <translation>Cet acte demande un motif.</translation>
    </message>
    <message>
        <source>This act needs a text.</source>
        <translation>Cet acte demande un texte.</translation>
    </message>
    <message>
        <source>A signature needs its meaning.</source>
        <translation>Une signature demande sa signification.</translation>
    </message>
    <message>
        <source>A query needs its text.</source>
        <translation>Une query demande son texte.</translation>
    </message>
    <message>
        <source>There is no query %1.</source>
        <translation>Il n’y a pas de query %1.</translation>
    </message>
    <message>
        <source>Query %1 is open.</source>
        <translation>La query %1 est ouverte.</translation>
    </message>
    <message>
        <source>Query %1 is answered.</source>
        <translation>La query %1 est répondue.</translation>
    </message>
    <message>
        <source>Query %1 is closed.</source>
        <translation>La query %1 est fermée.</translation>
    </message>
    <message>
        <source>The person or the password is not right.</source>
        <translation>La personne ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>%1 is disabled in this trial.</source>
        <translation>%1 est désactivé dans cet essai.</translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation>%1 est déjà désactivé.</translation>
    </message>
    <message>
        <source>The id %1 was given already; ids are never given twice.</source>
        <translation>L’identifiant %1 est déjà pris&#xa0;; un identifiant n’est jamais donné deux fois.</translation>
    </message>
    <message>
        <source>Nobody disables themselves: another administrator does it.</source>
        <translation>Personne ne se désactive soi-même&#xa0;: un autre administrateur s’en charge.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a person&apos;s id: use small letters, digits, dot, line and underscore, at most 64, beginning with a letter or digit.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un identifiant&#xa0;: utilisez des minuscules, chiffres, point, tiret et tiret bas, 64 au plus, en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>A person needs a printed name of at most 200 bytes.</source>
        <translation>Une personne doit avoir un nom de 200 octets au plus.</translation>
    </message>
    <message>
        <source>A person needs at least one role.</source>
        <translation>Une personne doit avoir au moins un rôle.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>Un mot de passe a au moins 8 caractères.</translation>
    </message>
    <message>
        <source>%1 may not do %2: not with the role %3.</source>
        <translation>%1 ne peut pas faire %2&#xa0;: pas avec le rôle %3.</translation>
    </message>
    <message>
        <source>A trial needs the name of its site.</source>
        <translation>Un essai doit avoir le nom de son centre.</translation>
    </message>
    <message>
        <source>A trial&apos;s folder is named NAME.caseseal; %1 is not.</source>
        <translation>Le dossier d’un essai s’appelle NOM.caseseal&#xa0;; ce n’est pas le cas de %1.</translation>
    </message>
    <message>
        <source>The trial in %1 was not made completely. Make it again.</source>
        <translation>L’essai dans %1 n’a pas été entièrement créé. Créez-le de nouveau.</translation>
    </message>
    <message>
        <source>The trial is open elsewhere: %1. Close it there first.</source>
        <translation>L’essai est ouvert ailleurs&#xa0;: %1. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>%1 is no trial: it holds no %2 and %3. Choose a folder whose name ends in .caseseal.</source>
        <translation>%1 n’est pas un essai&#xa0;: il ne contient ni %2 ni %3. Choisissez un dossier dont le nom se termine par .caseseal.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the new trial.</source>
        <translation>%1 existe déjà. Choisissez un autre nom pour le nouvel essai.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved to %1. Make room and save again.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été enregistré dans %1. Libérez de la place et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder or the disk is read-only.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: le dossier ou le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>%1 is in use by another process.</source>
        <translation>%1 est utilisé par un autre processus.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The file keyslots was changed by something else than this program: nobody is let in by it. Put back the newest copy of this file.</source>
        <translation>Le fichier keyslots a été modifié par autre chose que ce programme&#xa0;: il ne laisse entrer personne. Remettez la copie la plus récente de ce fichier.</translation>
    </message>
    <message>
        <source>The file keyslots is not the newest one of this trial: an older copy was put back. Put back the newest copy of this file.</source>
        <translation>Le fichier keyslots n’est pas le plus récent de cet essai&#xa0;: une copie plus ancienne a été remise. Remettez la copie la plus récente de ce fichier.</translation>
    </message>
    <message>
        <source>Type a date and a time, like 22nov2026 14:05.</source>
        <translation>Saisissez une date et une heure, comme 22nov2026 14:05.</translation>
    </message>
    <message>
        <source>A password has at least 12 characters, or 8 of three kinds: small letters, capitals, digits, others.</source>
        <translation>Un mot de passe a au moins 12 caractères, ou 8 de trois sortes&#xa0;: minuscules, majuscules, chiffres, autres.</translation>
    </message>
    <message>
        <source>A password is not the person&apos;s id or name with something around it.</source>
        <translation>Un mot de passe n’est pas l’identifiant ou le nom de la personne avec quelque chose autour.</translation>
    </message>
    <message>
        <source>This password is one of the commonest, or digits alone.</source>
        <translation>Ce mot de passe est l’un des plus courants, ou seulement des chiffres.</translation>
    </message>
    <message>
        <source>A new password differs from the one that it replaces.</source>
        <translation>Un nouveau mot de passe diffère de celui qu’il remplace.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Prenez-en un autre.</translation>
    </message>
    <message>
        <source>%1 attempt is left before a lock of 15 minutes.</source>
        <translation>Encore %1 essai avant un blocage de 15 minutes.</translation>
    </message>
    <message>
        <source>%1 attempts are left before a lock of 15 minutes.</source>
        <translation>Encore %1 essais avant un blocage de 15 minutes.</translation>
    </message>
    <message>
        <source>Only an administrator sets another person&apos;s password anew.</source>
        <translation>Seul un administrateur réinitialise le mot de passe d’une autre personne.</translation>
    </message>
    <message>
        <source>The own password is changed with the old one, not reset.</source>
        <translation>Son propre mot de passe se change avec l’ancien, il ne se réinitialise pas.</translation>
    </message>
    <message>
        <source>This draft is larger than 16 MiB; save the form to keep it.</source>
        <translation>Ce brouillon dépasse 16 Mio&#xa0;; enregistrez le formulaire pour le conserver.</translation>
    </message>
    <message>
        <source>The key in this slot is not the one that the trial has in force for this person. Ask the administrator.</source>
        <translation>La clé de cet emplacement n’est pas celle que l’essai a en vigueur pour cette personne. Adressez-vous à l’administrateur.</translation>
    </message>
    <message>
        <source>This is an older copy of the trial: this computer has seen %1 seals, here are %2. It can be read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an administrator states the restore, with a reason.</source>
        <translation>Ceci est une copie plus ancienne de l&apos;essai : cet ordinateur a vu %1 sceaux, il y en a %2 ici. Elle peut être lue et vérifiée ; rien n&apos;y est écrit. Cherchez la copie plus récente. Si elle est perdue, un administrateur déclare la restauration, avec un motif.</translation>
    </message>
    <message>
        <source>This is an older copy of the trial: the ledger holds newer seals that are not here (%1). It can be read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an administrator states the restore, with a reason.</source>
        <translation>Ceci est une copie plus ancienne de l&apos;essai : le registre contient des sceaux plus récents qui manquent ici (%1). Elle peut être lue et vérifiée ; rien n&apos;y est écrit. Cherchez la copie plus récente. Si elle est perdue, un administrateur déclare la restauration, avec un motif.</translation>
    </message>
    <message>
        <source>This is not the copy of the trial that was used here last: seal %1 is another one than this computer has seen. Two copies have gone on beside each other. It can be read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an administrator states the restore, with a reason.</source>
        <translation>Ce n&apos;est pas la copie de l&apos;essai utilisée ici en dernier : le sceau %1 n&apos;est pas celui que cet ordinateur a vu. Deux copies ont continué en parallèle. Elle peut être lue et vérifiée ; rien n&apos;y est écrit. Cherchez la copie plus récente. Si elle est perdue, un administrateur déclare la restauration, avec un motif.</translation>
    </message>
    <message>
        <source>With the other answers the study does not ask for this.</source>
        <translation>Avec les autres réponses, l’étude ne demande pas ceci.</translation>
    </message>
    <message>
        <source>With the other answers the study does not ask for form %1 of %2.</source>
        <translation>Avec les autres réponses, l’étude ne demande pas le formulaire %1 de %2.</translation>
    </message>
    <message>
        <source>With the other answers the study does not ask for visit %1 of %2.</source>
        <translation>Avec les autres réponses, l’étude ne demande pas la visite %1 de %2.</translation>
    </message>
    <message>
        <source>Leave it blank, or correct the answer that it hangs on.</source>
        <translation>Laissez-le vide, ou corrigez la réponse dont il dépend.</translation>
    </message>
    <message>
        <source>The audit trail is reviewed by an administrator, auditor, data manager or monitor, not by those who enter the data.</source>
        <translation>L&apos;audit trail est revu par un administrateur, un auditeur, un data manager ou un moniteur (ARC), pas par ceux qui saisissent les données.</translation>
    </message>
    <message>
        <source>Say in a note what you found.</source>
        <translation>Dites dans une note ce que vous avez trouvé.</translation>
    </message>
    <message>
        <source>This item is about your own entries. Somebody else has to look at it.</source>
        <translation>Ce point concerne vos propres entrées. Quelqu&apos;un d&apos;autre doit l&apos;examiner.</translation>
    </message>
    <message>
        <source>Say what the signature means.</source>
        <translation>Dites ce que la signature signifie.</translation>
    </message>
    <message>
        <source>There are %1 items, more than the %2 of one sign-off. Review a shorter time at once.</source>
        <translation>Il y a %1 points, plus que les %2 d&apos;une signature. Revoyez une période plus courte à la fois.</translation>
    </message>
    <message>
        <source>Items without a disposition for what they show now: %1.</source>
        <translation>Points sans conclusion pour ce qu&apos;ils montrent maintenant : %1.</translation>
    </message>
    <message>
        <source>%1 is not a ZIP file that can be read: %2.</source>
        <translation>%1 n’est pas un fichier ZIP lisible : %2.</translation>
    </message>
    <message>
        <source>The database is locked since %1 (seal %2, by %3): nothing is entered or changed until a data manager unlocks it.</source>
        <translation>La base est verrouillée depuis %1 (sceau %2, par %3) : rien n’est saisi ni modifié jusqu’à ce qu’un data manager la déverrouille.</translation>
    </message>
    <message>
        <source>More was sealed since it was looked at what would be locked. Look again.</source>
        <translation>D’autres actes ont été scellés depuis. Regardez de nouveau ce qui serait verrouillé.</translation>
    </message>
    <message>
        <source>This is no file of CaseSeal: neither evidence nor a report, head, backup or archive.</source>
        <translation>Ce n’est pas un fichier de CaseSeal : ni preuves, ni rapport, ni tête, ni sauvegarde, ni archive.</translation>
    </message>
    <message>
        <source>This is a folder. What can be checked here is one file.</source>
        <translation>C’est un dossier. Ici, on contrôle un seul fichier.</translation>
    </message>
    <message>
        <source>This is a study design: a new trial begins with it, and there is nothing in it to verify.</source>
        <translation>C’est un plan d’étude : un nouvel essai commence avec lui, et il n’y a rien à y vérifier.</translation>
    </message>
    <message>
        <source>There is no head in this: neither a head file nor a checkpoint with its signatures.</source>
        <translation>Il n’y a pas de tête là-dedans : ni fichier de tête, ni point de contrôle avec ses signatures.</translation>
    </message>
    <message>
        <source>The head does not hold together: its seal is not below its checkpoint. It was damaged on its way; ask for it again.</source>
        <translation>La tête n’est pas cohérente : son sceau n’est pas sous son point de contrôle. Elle a été abîmée en chemin ; redemandez-la.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read. Take it from nearer, flat and in good light.</source>
        <translation>Il n’y a pas de code QR lisible dans cette image. Prenez-la de plus près, à plat et sous une bonne lumière.</translation>
    </message>
    <message>
        <source>This picture is larger than 100 million pixels.</source>
        <translation>Cette image dépasse 100 millions de pixels.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Cette image ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The archive&apos;s list of hashes, SHA256SUMS, is not of its form.</source>
        <translation>La liste des hash de l’archive, SHA256SUMS, n’a pas la forme prescrite.</translation>
    </message>
    <message>
        <source>The backup is damaged or was altered: %1. Take another backup.</source>
        <translation>La sauvegarde est endommagée ou a été altérée : %1. Prenez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The PDF cannot be read for its evidence: %1.</source>
        <translation>Les preuves du PDF ne peuvent pas être lues : %1.</translation>
    </message>
    <message>
        <source>Nothing of this trial is on the ledger yet, so there is no head to hold. Publish the seals first.</source>
        <translation>Rien de cet essai n’est encore dans le registre, il n’y a donc pas de tête. Publiez d’abord les sceaux.</translation>
    </message>
    <message>
        <source>Only an audit report is compared with a head that somebody holds.</source>
        <translation>Seul un rapport d’audit est comparé avec une tête conservée.</translation>
    </message>
    <message>
        <source>Nothing of this trial is on the ledger yet, so there is nothing to anchor. Publish the seals first.</source>
        <translation>Rien de cet essai n’est encore au registre, il n’y a donc rien à ancrer. Publiez d’abord les sceaux.</translation>
    </message>
    <message>
        <source>Name an address to anchor with. No time-stamping authority and no calendar is set for this trial.</source>
        <translation>Indiquez une adresse pour l’ancrage. Ni autorité d’horodatage ni calendrier ne sont définis pour cet essai.</translation>
    </message>
    <message>
        <source>Whom the trial asks for time anchors is set by an admin.</source>
        <translation>C’est un administrateur qui définit à qui l’essai demande des ancrages temporels.</translation>
    </message>
    <message>
        <source>An address stands there twice.</source>
        <translation>Une adresse figure deux fois.</translation>
    </message>
    <message>
        <source>At most %1 addresses of a kind are asked.</source>
        <translation>Au plus %1 adresses d’un même type sont interrogées.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address on the web. Write it as https://host/path.</source>
        <translation>« %1 » n’est pas une adresse web. Écrivez-la sous la forme https://host/path.</translation>
    </message>
    <message>
        <source>No answer from %1: %2.</source>
        <translation>Pas de réponse de %1 : %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than %2 bytes.</source>
        <translation>La réponse de %1 dépasse %2 octets.</translation>
    </message>
    <message>
        <source>No time stamp from %1: it answered with status %2.</source>
        <translation>Pas d’horodatage de %1 : réponse avec le statut %2.</translation>
    </message>
    <message>
        <source>No revocation list from %1: it answered with status %2.</source>
        <translation>Pas de liste de révocation de %1 : réponse avec le statut %2.</translation>
    </message>
    <message>
        <source>The calendar %1 answered with status %2.</source>
        <translation>Le calendrier %1 a répondu avec le statut %2.</translation>
    </message>
    <message>
        <source>No promise of the calendar %1: %2</source>
        <translation>Pas de promesse du calendrier %1 : %2</translation>
    </message>
    <message>
        <source>The time stamp of %1 does not hold: %2</source>
        <translation>L’horodatage de %1 ne tient pas : %2</translation>
    </message>
    <message>
        <source>The time stamp proves nothing any more and is left as it was: %1</source>
        <translation>L’horodatage ne prouve plus rien et reste tel quel : %1</translation>
    </message>
    <message>
        <source>What the calendar answered proves nothing: %1</source>
        <translation>Ce que le calendrier a répondu ne prouve rien : %1</translation>
    </message>
    <message>
        <source>The header of its block does not hold it: the proof of the checkpoint with %1 leaves is worth nothing.</source>
        <translation>L’en-tête de son bloc ne le contient pas : la preuve du point de contrôle à %1 feuilles ne vaut rien.</translation>
    </message>
    <message>
        <source>A change of the policy needs a reason.</source>
        <translation>Une modification de la politique exige un motif.</translation>
    </message>
    <message>
        <source>That policy is in force already.</source>
        <translation>Cette politique est déjà en vigueur.</translation>
    </message>
    <message>
        <source>In that policy no log key of this member stands: this trial could publish nothing.</source>
        <translation>Cette politique ne contient aucune clé de registre de ce membre : cet essai ne pourrait rien publier.</translation>
    </message>
    <message>
        <source>The policy has no party &quot;%1&quot;.</source>
        <translation>La politique ne connaît pas « %1 ».</translation>
    </message>
    <message>
        <source>The policy has %1 parties, not %2.</source>
        <translation>La politique compte %1 parties, pas %2.</translation>
    </message>
    <message>
        <source>The quorum cannot be read from &quot;%1&quot; on.</source>
        <translation>Le quorum est illisible à partir de « %1 ».</translation>
    </message>
    <message>
        <source>The quorum says nothing. Write all, any, 2 of 3, or names of the policy.</source>
        <translation>Le quorum est vide. Écrivez all, any, 2 of 3 ou des noms de la politique.</translation>
    </message>
    <message>
        <source>The quorum names nobody.</source>
        <translation>Le quorum ne nomme personne.</translation>
    </message>
    <message>
        <source>How many is &quot;%1&quot; of? Write it like %2 of 3.</source>
        <translation>« %1 » sur combien ? Écrivez par exemple %2 of 3.</translation>
    </message>
    <message>
        <source>The quorum is %1 alone. Set another quorum first.</source>
        <translation>Le quorum se réduit à %1. Fixez d’abord un autre quorum.</translation>
    </message>
    <message>
        <source>The quorum asks for %1 alone. Set another quorum first.</source>
        <translation>Le quorum n’exige que %1. Fixez d’abord un autre quorum.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name in the policy: write it without spaces and commas, like site-101, and not as a number or one of the words none, all, any, of, and.</source>
        <translation>« %1 » ne peut pas être un nom dans la politique : sans espaces ni virgules, comme centre-101, et ni un nombre ni l’un des mots none, all, any, of, and.</translation>
    </message>
    <message>
        <source>There is no witness key of %1: one whose name is not the ledger&apos;s, %2.</source>
        <translation>Il manque une clé de témoin de %1 : une clé dont le nom n’est pas celui du registre, %2.</translation>
    </message>
    <message>
        <source>Two keys of %1 are of the same type. Give each key once.</source>
        <translation>Deux clés de %1 sont du même type. Indiquez chaque clé une seule fois.</translation>
    </message>
    <message>
        <source>The address of the ledger&apos;s server cannot be read. Write it as host=NAME dbname=NAME user=NAME sslmode=verify-full.</source>
        <translation>L’adresse du serveur du registre est illisible. Écrivez host=NOM dbname=NOM user=NOM sslmode=verify-full.</translation>
    </message>
    <message>
        <source>No connection to the ledger&apos;s server: %1</source>
        <translation>Pas de connexion au serveur du registre : %1</translation>
    </message>
    <message>
        <source>The connection to the ledger&apos;s server was lost: %1</source>
        <translation>La connexion au serveur du registre a été perdue : %1</translation>
    </message>
    <message>
        <source>The ledger&apos;s server refused that: %1 (%2).</source>
        <translation>Le serveur du registre a refusé : %1 (%2).</translation>
    </message>
    <message>
        <source>The ledger is being looked at just now. Try again in a moment.</source>
        <translation>Le registre est en cours de consultation. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This trial has seen more of its ledger while the server was asked. Nothing was changed. Try again.</source>
        <translation>Cet essai a vu davantage de son registre pendant que le serveur était interrogé. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>This trial has published on the ledger %1 already, and its seals name heads of that ledger. The server holds another one, %2. A shared ledger can begin with this trial&apos;s: caseseal-cli ledger init --postgres CONNINFO --from TRIAL. A trial that has not published yet can join any.</source>
        <translation>Cet essai a déjà publié dans le registre %1, et ses sceaux en nomment des têtes. Le serveur en contient un autre, %2. Un registre partagé peut commencer par celui de cet essai : caseseal-cli ledger init --postgres CONNINFO --from TRIAL. Un essai qui n’a encore rien publié peut rejoindre n’importe lequel.</translation>
    </message>
    <message>
        <source>This trial has published on the ledger %1 already, and its seals name heads of that ledger. The server does not hold all of it: fill it with caseseal-cli ledger init --postgres CONNINFO --from TRIAL.</source>
        <translation>Cet essai a déjà publié dans le registre %1, et ses sceaux en nomment des têtes. Le serveur ne contient pas tout : remplissez-le avec caseseal-cli ledger init --postgres CONNINFO --from TRIAL.</translation>
    </message>
    <message>
        <source>Split view: the server shows another history of the ledger than this trial has seen. Nothing was changed. Ask who runs the server.</source>
        <translation>Double vue : le serveur montre une autre histoire du registre que celle que cet essai a vue. Rien n’a été modifié. Demandez à qui exploite le serveur.</translation>
    </message>
    <message>
        <source>%1 does not repeat, but the file gives it the repeat key &quot;%2&quot;.</source>
        <translation>%1 ne se répète pas, mais le fichier lui donne la clé de répétition « %2 ».</translation>
    </message>
    <message>
        <source>The form %1 stands in no visit.</source>
        <translation>Le formulaire %1 ne figure dans aucune visite.</translation>
    </message>
    <message>
        <source>Event %1 has no form %2.</source>
        <translation>La visite %1 n’a pas de formulaire %2.</translation>
    </message>
    <message>
        <source>Form %1 has no group %2.</source>
        <translation>Le formulaire %1 n’a pas de groupe %2.</translation>
    </message>
    <message>
        <source>Group %1 has no item %2.</source>
        <translation>Le groupe %1 n’a pas d’item %2.</translation>
    </message>
    <message>
        <source>The data belongs to study %1, not to %2.</source>
        <translation>Les données appartiennent à l’étude %1, pas à %2.</translation>
    </message>
    <message>
        <source>There is no participant %1 whom the file could change.</source>
        <translation>Il n’y a pas de participant %1 que le fichier pourrait modifier.</translation>
    </message>
    <message>
        <source>The file gives two values for the same place.</source>
        <translation>Le fichier donne deux valeurs pour le même endroit.</translation>
    </message>
    <message>
        <source>The file inserts a value where there is another one.</source>
        <translation>Le fichier insère une valeur là où il y en a une autre.</translation>
    </message>
    <message>
        <source>The file updates a value that is not there.</source>
        <translation>Le fichier modifie une valeur qui n’existe pas.</translation>
    </message>
    <message>
        <source>The file removes a value that is not there.</source>
        <translation>Le fichier retire une valeur qui n’existe pas.</translation>
    </message>
    <message>
        <source>The file removes what holds no value.</source>
        <translation>Le fichier retire ce qui ne contient aucune valeur.</translation>
    </message>
    <message>
        <source>The study calculates %1 here; that is what will stand.</source>
        <translation>L’étude calcule ici %1 ; c’est ce qui vaudra.</translation>
    </message>
    <message>
        <source>The trial has changed since the file was compared with it: %1 stands otherwise now. Look at the file again.</source>
        <translation>L’essai a changé depuis que le fichier lui a été comparé : %1 n’est plus le même. Examinez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Nobody has released the file %1: a data manager or an admin imports it first.</source>
        <translation>Personne n’a autorisé le fichier %1 : un data manager ou un administrateur l’importe d’abord.</translation>
    </message>
    <message>
        <source>The file changes values that stand already: that needs a reason.</source>
        <translation>Le fichier modifie des valeurs déjà présentes : il faut un motif.</translation>
    </message>
    <message>
        <source>%1 may take in no data: data managers and admins release a file, coordinators and investigators seal its values.</source>
        <translation>%1 ne peut pas reprendre de données : data managers et administrateurs autorisent un fichier, coordinateurs et investigateurs scellent ses valeurs.</translation>
    </message>
    <message>
        <source>%1 has not agreed to take part: there is no consent that counts.</source>
        <translation>%1 n’a pas accepté de participer : aucun consentement valable n’existe.</translation>
    </message>
    <message>
        <source>%1 withdrew the consent to take part on %2.</source>
        <translation>%1 a retiré son consentement à participer le %2.</translation>
    </message>
    <message>
        <source>The visit of %1 is dated %2, before the consent of %3.</source>
        <translation>La visite de %1 est datée du %2, avant le consentement du %3.</translation>
    </message>
    <message>
        <source>The visit of %1 is dated %2, after consent was withdrawn on %3.</source>
        <translation>La visite de %1 est datée du %2, après le retrait du consentement le %3.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this card.</source>
        <translation>Ce n’est pas la phrase secrète de cette carte.</translation>
    </message>
    <message>
        <source>This is no card of a participant, or it is damaged.</source>
        <translation>Ce n’est pas la carte d’un participant, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>A withdrawal without the card says in one line how it was told, as &quot;by phone&quot;.</source>
        <translation>Un retrait sans la carte dit en une ligne comment il a été communiqué, par exemple « par téléphone ».</translation>
    </message>
    <message>
        <source>A consent document is a PDF file or a text in UTF-8; this is neither.</source>
        <translation>Un document de consentement est un fichier PDF ou un texte en UTF-8 ; ceci n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>A consent document has a title and a version, each in one line.</source>
        <translation>Un document de consentement a un titre et une version, chacun sur une ligne.</translation>
    </message>
    <message>
        <source>The day of the approval is written as 2026-11-22.</source>
        <translation>Le jour de l’approbation s’écrit 2026-11-22.</translation>
    </message>
    <message>
        <source>The day of the approval, %1, lies ahead.</source>
        <translation>Le jour de l’approbation, %1, est dans le futur.</translation>
    </message>
    <message>
        <source>This very file was published as %1, version %2.</source>
        <translation>Ce même fichier a été publié comme %1, version %2.</translation>
    </message>
    <message>
        <source>Version %1 of the document %2 was replaced by a newer one and does not come back.</source>
        <translation>La version %1 du document %2 a été remplacée par une plus récente et ne revient pas.</translation>
    </message>
    <message>
        <source>Version %1 of the document %2 was published in this language already: another text is another version.</source>
        <translation>La version %1 du document %2 a déjà été publiée dans cette langue : un autre texte est une autre version.</translation>
    </message>
    <message>
        <source>The name of a consent document has 1 to 64 of a-z, 0-9, point and hyphen.</source>
        <translation>Le nom d’un document de consentement comporte de 1 à 64 caractères a-z, 0-9, point et trait d’union.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: no manufacturer commissioned it.</source>
        <translation>Kit %2 : %1 est refusé : aucun fabricant ne l&apos;a mis en service.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it was commissioned as lot %3, expiry %4.</source>
        <translation>Kit %2 : %1 est refusé : il a été mis en service comme lot %3, péremption %4.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: its lot %3 is recalled.</source>
        <translation>Kit %2 : %1 est refusé : son lot %3 est rappelé.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it expired on %3.</source>
        <translation>Kit %2 : %1 est refusé : il a expiré le %3.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it is participant %3&apos;s.</source>
        <translation>Kit %2 : %1 est refusé : il est celui du participant %3.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it holds %3 units.</source>
        <translation>Kit %2 : %1 est refusé : il contient %3 unités.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: a second person must be named as witness.</source>
        <translation>Kit %2 : %1 est refusé : une seconde personne doit être nommée témoin.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: place, participant or quantity is not said.</source>
        <translation>Kit %2 : %1 est refusé : le lieu, le participant ou la quantité n&apos;est pas indiqué.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: the same kit is on record at %3 too (%4 by %5 on %6); put it into quarantine and look which one is genuine.</source>
        <translation>Kit %2 : %1 est refusé : le même kit figure aussi à %3 (%4 par %5 le %6) ; mettez-le en quarantaine et vérifiez lequel est authentique.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it can be there only once, and it is %3 since %4 at %5 to participant %6.</source>
        <translation>Kit %2 : %1 est refusé : il ne peut exister qu&apos;une fois, et il est %3 depuis le %4 à %5, au participant %6.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it can be there only once, and it is %3 since %4 at %5.</source>
        <translation>Kit %2 : %1 est refusé : il ne peut exister qu&apos;une fois, et il est %3 depuis le %4 à %5.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it does not belong to the stock of %3, it is %4 since %5 at %6.</source>
        <translation>Kit %2 : %1 est refusé : il n&apos;appartient pas au stock de %3, il est %4 depuis le %5 à %6.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it is %3 since %4 at %5 to participant %6.</source>
        <translation>Kit %2 : %1 est refusé : il est %3 depuis le %4 à %5, au participant %6.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it is %3 since %4 at %5.</source>
        <translation>Kit %2 : %1 est refusé : il est %3 depuis le %4 à %5.</translation>
    </message>
    <message>
        <source>%1 is refused: participant %2 has not consented to take part, or took it back.</source>
        <translation>%1 est refusé : le participant %2 n&apos;a pas consenti à participer, ou s&apos;est rétracté.</translation>
    </message>
    <message>
        <source>%1 is refused: participant %2 is %3.</source>
        <translation>%1 est refusé : le participant %2 est %3.</translation>
    </message>
    <message>
        <source>%1 needs at least one kit.</source>
        <translation>%1 exige au moins un kit.</translation>
    </message>
    <message>
        <source>%1 needs the place where it goes.</source>
        <translation>%1 exige sa destination.</translation>
    </message>
    <message>
        <source>%1 needs the participant.</source>
        <translation>%1 exige le participant.</translation>
    </message>
    <message>
        <source>%1 needs a reason.</source>
        <translation>%1 exige un motif.</translation>
    </message>
    <message>
        <source>product.release out of quarantine needs a reason.</source>
        <translation>La libération d&apos;une quarantaine exige un motif.</translation>
    </message>
    <message>
        <source>A recall needs its reason.</source>
        <translation>Un rappel exige son motif.</translation>
    </message>
    <message>
        <source>A count needs its reason, as &quot;monthly count&quot;.</source>
        <translation>Un comptage exige son occasion, p. ex. « comptage mensuel ».</translation>
    </message>
    <message>
        <source>No kit of lot %1 of GTIN %2 is known.</source>
        <translation>Aucun kit du lot %1 du GTIN %2 n&apos;est connu.</translation>
    </message>
    <message>
        <source>Nothing is in the stock of %1.</source>
        <translation>Rien n&apos;est en stock à %1.</translation>
    </message>
    <message>
        <source>The trial knows no manufacturer for GTIN %1: an administrator sets whose statements count.</source>
        <translation>L&apos;essai ne connaît aucun fabricant pour le GTIN %1 : un administrateur désigne celui dont les déclarations comptent.</translation>
    </message>
    <message>
        <source>The statement is not signed by %1, whose key this trial knows for the product.</source>
        <translation>La déclaration n&apos;est pas signée par %1, dont l&apos;essai connaît la clé pour ce produit.</translation>
    </message>
    <message>
        <source>This is no statement of a manufacturer about kits.</source>
        <translation>Ce n&apos;est pas une déclaration de fabricant sur des kits.</translation>
    </message>
    <message>
        <source>This is no label of a kit: it needs a GTIN (01) and a serial number (21).</source>
        <translation>Ce n&apos;est pas l&apos;étiquette d&apos;un kit : il faut un GTIN (01) et un numéro de série (21).</translation>
    </message>
    <message>
        <source>There is no code of a label in this picture that can be read. Take it from nearer, flat and in good light.</source>
        <translation>Aucun code d&apos;étiquette n&apos;est lisible sur cette image. Prenez-la de plus près, à plat et bien éclairée.</translation>
    </message>
    <message>
        <source>The code holds nothing of GS1: no identifiers and no link.</source>
        <translation>Le code ne contient rien de GS1 : ni identifiants ni lien.</translation>
    </message>
    <message>
        <source>Two persons are needed: %1 cannot witness the own act.</source>
        <translation>Il faut deux personnes : %1 ne peut être témoin de son propre acte.</translation>
    </message>
    <message>
        <source>%1 cannot be a witness: disabled, or a participant.</source>
        <translation>%1 ne peut être témoin : désactivé, ou participant.</translation>
    </message>
    <message>
        <source>The temperature file of logger %1 begins after this moment.</source>
        <translation>Le fichier de température de l&apos;enregistreur %1 commence après cet instant.</translation>
    </message>
    <message>
        <source>The temperature file of logger %1 ends at %2, before kit %3 was sent: it is of another shipment.</source>
        <translation>Le fichier de température de l&apos;enregistreur %1 se termine le %2, avant l&apos;envoi du kit %3 : il est d&apos;une autre expédition.</translation>
    </message>
    <message>
        <source>Line %1 of the temperature file: %2.</source>
        <translation>Ligne %1 du fichier de température : %2.</translation>
    </message>
    <message>
        <source>product.commission</source>
        <translation>la mise en service</translation>
    </message>
    <message>
        <source>product.ship</source>
        <translation>l&apos;expédition</translation>
    </message>
    <message>
        <source>product.receive</source>
        <translation>la réception</translation>
    </message>
    <message>
        <source>product.quarantine</source>
        <translation>la quarantaine</translation>
    </message>
    <message>
        <source>product.release</source>
        <translation>la libération</translation>
    </message>
    <message>
        <source>product.allocate</source>
        <translation>l&apos;attribution</translation>
    </message>
    <message>
        <source>product.dispense</source>
        <translation>la dispensation</translation>
    </message>
    <message>
        <source>product.return</source>
        <translation>le retour</translation>
    </message>
    <message>
        <source>product.destroy</source>
        <translation>la destruction</translation>
    </message>
    <message>
        <source>product.transfer</source>
        <translation>la remise</translation>
    </message>
    <message>
        <source>product.observe</source>
        <translation>la vérification</translation>
    </message>
    <message>
        <source>commissioned</source>
        <translation>mis en service</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>en quarantaine</translation>
    </message>
    <message>
        <source>released</source>
        <translation>libéré</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>attribué</translation>
    </message>
    <message>
        <source>dispensed</source>
        <translation>dispensé</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>retourné</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>détruit</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>sorti de l&apos;essai</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>représentant</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>témoin</translation>
    </message>
    <message>
        <source>This is the card of the %1 of %2 in another trial or at another site.</source>
        <translation>C’est la carte de : %1, %2, dans un autre essai ou un autre centre.</translation>
    </message>
    <message>
        <source>This is the card of the %1 of %2.</source>
        <translation>C’est la carte de : %1, %2.</translation>
    </message>
    <message>
        <source>This card was given up: a newer one counts for the %1.</source>
        <translation>Cette carte ne vaut plus, il y en a une plus récente : %1.</translation>
    </message>
    <message>
        <source>The trial knows no card of the %1.</source>
        <translation>L’essai ne connaît aucune carte : %1.</translation>
    </message>
    <message>
        <source>%1 has nothing of that kind agreed to %2 that could be withdrawn.</source>
        <translation>%1 n’a rien consenti de tel dans « %2 » qui puisse être retiré.</translation>
    </message>
    <message>
        <source>The %1 has a card from an earlier consent. Where it is lost, a witness signs beside the new one.</source>
        <translation>Il existe une carte d’un consentement antérieur : %1. Si elle est perdue, un témoin signe à côté de la nouvelle.</translation>
    </message>
    <message>
        <source>Version %1 of %2 was replaced by a newer one: nobody signs it any more.</source>
        <translation>La version %1 de « %2 » a été remplacée par une plus récente : personne ne la signe plus.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back behind the newest seal: put it right before anybody signs.</source>
        <translation>L’horloge de cet ordinateur est en retard sur le dernier sceau : réglez-la avant que quelqu’un signe.</translation>
    </message>
    <message>
        <source>The consent of %1 was withdrawn while this was written. It was removed: write it again, without this participant.</source>
        <translation>Le consentement de %1 a été retiré pendant l’écriture. Le fichier a été supprimé : écrivez-le à nouveau, sans ce participant.</translation>
    </message>
    <message>
        <source>The consent of %1 was withdrawn while this was written. It could not be removed: delete %2, and write it again.</source>
        <translation>Le consentement de %1 a été retiré pendant l’écriture. Le fichier n’a pas pu être supprimé : supprimez %2 et écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is no card of an installation: %1.</source>
        <translation>Ce n’est pas une carte d’installation : %1.</translation>
    </message>
    <message>
        <source>The card was changed since %1 made it: its signature does not fit. Ask for it again.</source>
        <translation>La carte a été modifiée depuis que %1 l’a faite : sa signature ne correspond pas. Redemandez-la.</translation>
    </message>
    <message>
        <source>The card is of another study, %1; this trial is of %2.</source>
        <translation>La carte est d’une autre étude, %1 ; cet essai est de %2.</translation>
    </message>
    <message>
        <source>This is the card of this very installation. The others adopt it.</source>
        <translation>C’est la carte de cette installation même. Ce sont les autres qui l’adoptent.</translation>
    </message>
    <message>
        <source>This card was adopted already.</source>
        <translation>Cette carte est déjà adoptée.</translation>
    </message>
    <message>
        <source>Other installations are adopted by an administrator or a data manager.</source>
        <translation>Les autres installations sont adoptées par un administrateur ou un data manager.</translation>
    </message>
    <message>
        <source>There is no partner &quot;%1&quot;: adopt its card first.</source>
        <translation>Il n’y a pas de partenaire « %1 » : adoptez d’abord sa carte.</translation>
    </message>
    <message>
        <source>Several partners are called &quot;%1&quot;: name the chain.</source>
        <translation>Plusieurs partenaires s’appellent « %1 » : indiquez la chaîne.</translation>
    </message>
    <message>
        <source>There is nobody to send to yet: adopt the card of another installation first.</source>
        <translation>Il n’y a encore personne à qui envoyer : adoptez d’abord la carte d’une autre installation.</translation>
    </message>
    <message>
        <source>The message does not hold seal %1 of %2.</source>
        <translation>Le message ne contient pas le sceau %1 de %2.</translation>
    </message>
    <message>
        <source>The message is of another study, %1; this trial is of %2.</source>
        <translation>Le message est d’une autre étude, %1 ; cet essai est de %2.</translation>
    </message>
    <message>
        <source>The message holds a part of a chain only: an installation&apos;s evidence is whole.</source>
        <translation>Le message ne contient qu’une partie d’une chaîne : les preuves d’une installation sont entières.</translation>
    </message>
    <message>
        <source>The message was made on the ledger %1; this trial is on %2. Installations that share a trial share one ledger.</source>
        <translation>Le message a été fait sur le registre %1 ; cet essai est sur %2. Les installations qui partagent un essai partagent un registre.</translation>
    </message>
    <message>
        <source>The message holds %1, of an installation whose card was not adopted here. Ask for its card first.</source>
        <translation>Le message contient %1, d’une installation dont la carte n’est pas adoptée ici. Demandez d’abord sa carte.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Two copies of one installation went on, or somebody rewrote one of them: ask who works there.</source>
        <translation>Deux copies d’une installation ont continué, ou quelqu’un en a réécrit une : demandez à ceux qui y travaillent.</translation>
    </message>
    <message>
        <source>The message holds seals of this installation that are lost here, but not all of what was under them: entries were withheld from its sender. Nothing was kept. Receive a message of another installation.</source>
        <translation>Le message contient des sceaux de cette installation perdus ici, mais pas tout ce qu’ils couvraient : des entrées n’ont pas été montrées à son expéditeur. Rien n’a été conservé. Recevez un message d’une autre installation.</translation>
    </message>
    <message>
        <source>In the seals that are lost here the key of %1 was changed, so %2 cannot seal what comes next. Nothing was kept. Somebody whose key is still the same logs in and receives the message.</source>
        <translation>Dans les sceaux perdus ici, la clé de %1 a été changée : %2 ne peut donc pas sceller la suite. Rien n’a été conservé. Une personne dont la clé est restée la même se connecte et reçoit le message.</translation>
    </message>
    <message>
        <source>The message is not whole: it refers to %1 seals of %2, which are neither in it nor here.</source>
        <translation>Le message n’est pas entier : il renvoie à %1 sceaux de %2, qui ne sont ni dedans ni ici.</translation>
    </message>
    <message>
        <source>In the message another installation says to have received another history of %1 than is known here. Nothing was kept. Ask who works there.</source>
        <translation>Dans le message, une autre installation dit avoir reçu une autre histoire de %1 que celle connue ici. Rien n’a été conservé. Demandez à ceux qui y travaillent.</translation>
    </message>
    <message>
        <source>Participant %1 was enrolled by %2 in the message, and is another one here, of %3. Two participants with one key cannot be told apart: nothing was kept.</source>
        <translation>Le participant %1 a été inclus par %2 dans le message et c’en est un autre ici, de %3. Deux participants de même identifiant ne peuvent pas être distingués : rien n’a été conservé.</translation>
    </message>
    <message>
        <source>The message holds %1, but nobody in it has the key of %2 that is on its card (%3). Nothing was kept.</source>
        <translation>Le message contient %1, mais personne n’y a la clé de %2 qui figure sur sa carte (%3). Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Split view: the message shows another history of the ledger than is known here. Nothing was kept. Ask who runs the ledger.</source>
        <translation>Vue divisée : le message montre une autre histoire du registre que celle connue ici. Rien n’a été conservé. Demandez à l’exploitant du registre.</translation>
    </message>
    <message>
        <source>%1 was made for other installations than this one.</source>
        <translation>%1 a été fait pour d’autres installations que celle-ci.</translation>
    </message>
    <message>
        <source>%1 holds no evidence: %2</source>
        <translation>%1 ne contient pas de preuves : %2</translation>
    </message>
    <message>
        <source>The message does not verify, and nothing of it was kept: %1</source>
        <translation>Le message n’est pas vérifiable et rien n’en a été conservé : %1</translation>
    </message>
    <message>
        <source>Something was kept or sealed since this message was opened. Open it again.</source>
        <translation>Quelque chose a été conservé ou scellé depuis l’ouverture de ce message. Rouvrez-le.</translation>
    </message>
    <message>
        <source>The message holds %1 seals of this installation that are lost here, and %2 more are known of. Nothing was kept. Receive the newest message of every other installation; where nobody has them, an administrator says so with a reason.</source>
        <translation>Le message contient %1 sceaux de cette installation perdus ici, et %2 autres sont connus. Rien n’a été conservé. Recevez le plus récent message de chaque autre installation ; si personne ne les a, un administrateur le déclare avec un motif.</translation>
    </message>
    <message>
        <source>That seals are lost for good is said by an administrator.</source>
        <translation>C’est un administrateur qui déclare que des sceaux sont définitivement perdus.</translation>
    </message>
    <message>
        <source>There is no participant %1 of another installation here.</source>
        <translation>Il n’y a pas ici de participant %1 d’une autre installation.</translation>
    </message>
    <message>
        <source>%1 is at home here.</source>
        <translation>%1 est rattaché à cette installation.</translation>
    </message>
    <message>
        <source>%1 was handed over from here; who received the participant hands back.</source>
        <translation>%1 a été transféré depuis ici ; c’est à celui qui l’a reçu de le rendre.</translation>
    </message>
    <message>
        <source>%1 was not handed over to this installation. Ask %2 to do so; where that installation is lost, an administrator takes over by force.</source>
        <translation>%1 n’a pas été transféré à cette installation. Demandez-le à %2 ; si cette installation est perdue, un administrateur reprend de force.</translation>
    </message>
    <message>
        <source>Only an administrator may take over a participant without a transfer.</source>
        <translation>Seul un administrateur peut reprendre un participant sans transfert.</translation>
    </message>
    <message>
        <source>Nothing is entered without a reason.</source>
        <translation>Rien n’est saisi sans motif.</translation>
    </message>
    <message>
        <source>A consent document names at least one scope that is agreed to.</source>
        <translation>Un document de consentement indique au moins une portée à accepter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a scope, or stands there twice: 1 to 64 of a-z, 0-9, point and hyphen.</source>
        <translation>« %1 » ne peut pas être une portée, ou y figure deux fois : 1 à 64 parmi a-z, 0-9, point et trait d’union.</translation>
    </message>
    <message>
        <source>What the scope %1 means is said of a scope of the document, in one line.</source>
        <translation>Le sens de la portée %1 se dit d’une portée du document, sur une ligne.</translation>
    </message>
    <message>
        <source>A consent document says who has to sign.</source>
        <translation>Un document de consentement dit qui doit signer.</translation>
    </message>
    <message>
        <source>A consent is signed by the participant or a representative, and by a witness where one is needed.</source>
        <translation>Un consentement est signé par le participant ou un représentant, et par un témoin s’il en faut un.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag of a language, as en or ja.</source>
        <translation>« %1 » n’est pas un code de langue, comme en ou ja.</translation>
    </message>
    <message>
        <source>A consent document has at most 8 MiB.</source>
        <translation>Un document de consentement a au plus 8 Mio.</translation>
    </message>
    <message>
        <source>This consent is not to be signed by a %1.</source>
        <translation>Ce consentement n’est pas à signer à ce titre (%1).</translation>
    </message>
    <message>
        <source>A withdrawal is signed with the card of the consent, or sealed with a reason.</source>
        <translation>Un retrait se signe avec la carte du consentement, ou se scelle avec un motif.</translation>
    </message>
    <message>
        <source>No consent document was published with the hash %1.</source>
        <translation>Aucun document de consentement n’a été publié avec l’empreinte %1.</translation>
    </message>
    <message>
        <source>%1 is approved from %2 on.</source>
        <translation>%1 est approuvé à partir du %2.</translation>
    </message>
    <message>
        <source>Nothing was agreed to: choose at least one scope.</source>
        <translation>Rien n’a été accepté : choisissez au moins une portée.</translation>
    </message>
    <message>
        <source>These signatures are not those that %1 asks for.</source>
        <translation>Ces signatures ne sont pas celles que demande %1.</translation>
    </message>
    <message>
        <source>One withdraws: the participant or a representative.</source>
        <translation>Une seule personne retire : le participant ou un représentant.</translation>
    </message>
    <message>
        <source>%1 has no scope &quot;%2&quot;.</source>
        <translation>%1 n’a pas de portée « %2 ».</translation>
    </message>
    <message>
        <source>Consents are signed by participant, representative and witness.</source>
        <translation>Les consentements sont signés par le participant, le représentant et le témoin.</translation>
    </message>
    <message>
        <source>The %1 signs with the key of %2, who works on the trial.</source>
        <translation>La signature utilise la clé de %2, qui travaille à l’essai (%1).</translation>
    </message>
    <message>
        <source>The %1 signs with the key of the %2.</source>
        <translation>La signature utilise la clé d’un autre (%1) : celle de %2.</translation>
    </message>
    <message>
        <source>The signature of the %1 does not stand. %2</source>
        <translation>La signature n’est pas valable (%1). %2</translation>
    </message>
    <message>
        <source>The signature of the %1 was given for another %2 than this one.</source>
        <translation>La signature (%1) porte sur autre chose : %2.</translation>
    </message>
    <message>
        <source>The signature of the %1 is missing.</source>
        <translation>La signature manque (%1).</translation>
    </message>
    <message>
        <source>These signatures are not of today: they are counter-signed within a day and %1 seals, or given anew.</source>
        <translation>Ces signatures ne sont pas d’aujourd’hui : elles se contresignent dans la journée et dans les %1 sceaux, ou se donnent à nouveau.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>No version of the study has a form %1.</source>
        <translation>Aucune version de l’étude n’a de formulaire %1.</translation>
    </message>
    <message>
        <source>No version of the study has an item %1.</source>
        <translation>Aucune version de l’étude n’a de champ %1.</translation>
    </message>
    <message>
        <source>There is no entry %1 in this trial.</source>
        <translation>Il n’y a pas d’entrée %1 dans cet essai.</translation>
    </message>
    <message>
        <source>Seal %1 is not on the ledger yet, so nobody else can vouch for it. Publish the seals first.</source>
        <translation>Le sceau %1 n’est pas encore sur le registre : personne d’autre ne peut en répondre. Publiez d’abord les sceaux.</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>Il n’y a pas d’entrée %1.</translation>
    </message>
    <message>
        <source>The entry %1 is erased already.</source>
        <translation>L’entrée %1 est déjà effacée.</translation>
    </message>
    <message>
        <source>An entry of the kind %1 cannot be erased: only values, queries and what was said of visits can.</source>
        <translation>Une entrée du type %1 ne peut pas être effacée : seuls les valeurs, les questions et ce qui a été dit des visites le peuvent.</translation>
    </message>
    <message>
        <source>Two persons are needed: %1 cannot confirm the own erasure.</source>
        <translation>Il faut deux personnes : %1 ne peut pas confirmer son propre effacement.</translation>
    </message>
    <message>
        <source>%1 is disabled and cannot confirm an erasure.</source>
        <translation>%1 est désactivé et ne peut pas confirmer un effacement.</translation>
    </message>
    <message>
        <source>%1 cannot confirm an erasure: that takes an admin, an investigator or a data manager.</source>
        <translation>%1 ne peut pas confirmer un effacement : il faut un administrateur, un investigateur ou un data manager.</translation>
    </message>
    <message>
        <source>The entry has no leaf hash: verify the trial first.</source>
        <translation>L’entrée n’a pas d’empreinte de feuille : vérifiez d’abord l’essai.</translation>
    </message>
    <message>
        <source>An erasure needs its reason.</source>
        <translation>Un effacement a besoin de son motif.</translation>
    </message>
    <message>
        <source>Another person confirmed than the one who is named.</source>
        <translation>C’est une autre personne que celle nommée qui a confirmé.</translation>
    </message>
    <message>
        <source>The reason repeats what is to be erased: say it without.</source>
        <translation>Le motif répète ce qui doit être effacé : dites-le sans.</translation>
    </message>
    <message>
        <source>The study has no item %1.</source>
        <translation>L’étude n’a pas de champ %1.</translation>
    </message>
    <message>
        <source>The EPCIS document holds no act on a kit that is taken in.</source>
        <translation>Le document EPCIS ne contient aucun acte sur un kit à reprendre.</translation>
    </message>
    <message>
        <source>%1 is there already and no empty folder. Name another one, or FILE.zip.</source>
        <translation>%1 existe déjà et n’est pas un dossier vide. Indiquez-en un autre, ou FICHIER.zip.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file, such as data%2.</source>
        <translation>%1 est un dossier. Indiquez un fichier, par exemple data%2.</translation>
    </message>
    <message>
        <source>Something in the file stands in the way, so nothing of it is sealed.</source>
        <translation>Quelque chose dans le fichier fait obstacle : rien n’en est scellé.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>There is no participant %1.</source>
        <translation>Il n’y a pas de participant %1.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulaire</translation>
    </message>
</context>
<context>
    <name>FormActs</name>
    <message>
        <source>Move to the study version in force…</source>
        <translation>Passer à la version en vigueur de l’étude…</translation>
    </message>
    <message>
        <source>As it was at a moment…</source>
        <translation>Tel qu’à un moment donné…</translation>
    </message>
    <message>
        <source>Seal the changes first</source>
        <translation>Scellez d’abord les modifications</translation>
    </message>
    <message>
        <source>The form is not complete yet</source>
        <translation>Le formulaire n’est pas encore complet</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <source>Verify all fields</source>
        <translation>Vérifier tous les champs</translation>
    </message>
    <message>
        <source>Take back the verification…</source>
        <translation>Retirer la vérification…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Unfreeze…</source>
        <translation>Dégeler…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Ask to unlock…</source>
        <translation>Demander le déverrouillage…</translation>
    </message>
    <message>
        <source>Ask to unfreeze…</source>
        <translation>Demander le dégel…</translation>
    </message>
    <message>
        <source>It is asked already</source>
        <translation>C’est déjà demandé</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Nobody of the site has asked for it</source>
        <translation>Personne du centre ne l’a demandé</translation>
    </message>
    <message>
        <source>Refuse to unlock…</source>
        <translation>Refuser le déverrouillage…</translation>
    </message>
    <message>
        <source>Second entry…</source>
        <translation>Seconde saisie…</translation>
    </message>
</context>
<context>
    <name>FormQueries</name>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Query %1, closed</source>
        <translation>Query %1, fermée</translation>
    </message>
    <message numerus="yes">
        <source>Query %1, %2, %n days</source>
        <translation>
            <numerusform>Query %1, %2, %n jour</numerusform>
            <numerusform>Query %1, %2, %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Query %1, %2, since today</source>
        <translation>Query %1, %2, depuis aujourd’hui</translation>
    </message>
</context>
<context>
    <name>HeadWords</name>
    <message>
        <source>The same head</source>
        <translation>La même tête</translation>
    </message>
    <message>
        <source>Both have the same history, to the last seal.</source>
        <translation>Les deux ont le même historique, jusqu’au dernier sceau.</translation>
    </message>
    <message>
        <source>Consistent; the held head is older</source>
        <translation>Concordant ; la tête conservée est plus ancienne</translation>
    </message>
    <message>
        <source>All that its holder has seen is in this trial, unchanged. More was sealed since.</source>
        <translation>Tout ce que son détenteur a vu est dans cet essai, inchangé. D’autres sceaux ont suivi.</translation>
    </message>
    <message>
        <source>Consistent; the held head is newer</source>
        <translation>Concordant ; la tête conservée est plus récente</translation>
    </message>
    <message>
        <source>The ledger has grown since this trial last looked. Nothing of this trial is missing here.</source>
        <translation>Le registre a grandi depuis que cet essai l’a consulté. Rien de cet essai ne manque ici.</translation>
    </message>
    <message>
        <source>Cut off: its holder has seen what is not here</source>
        <translation>Retranché : son détenteur a vu ce qui n’est pas ici</translation>
    </message>
    <message>
        <source>The newest seals were taken away, or an older copy of the trial was put back.</source>
        <translation>Les sceaux les plus récents ont été retirés, ou une copie plus ancienne de l’essai a été remise.</translation>
    </message>
    <message>
        <source>Rewritten: its holder has seen another history</source>
        <translation>Réécrit : son détenteur a vu un autre historique</translation>
    </message>
    <message>
        <source>Another seal stands in the place of the one that the head proves. Whoever did this had the keys; inside, this trial may contradict itself nowhere.</source>
        <translation>Un autre sceau se trouve à la place de celui que la tête prouve. Qui a fait cela avait les clés ; en lui-même, cet essai peut ne se contredire nulle part.</translation>
    </message>
    <message>
        <source>Split view: two histories of one ledger were shown</source>
        <translation>Vue divisée : deux historiques d’un même registre ont été montrés</translation>
    </message>
    <message>
        <source>Its holder and this trial were given different ledgers under one name. Keep both heads: together they prove it.</source>
        <translation>Son détenteur et cet essai ont reçu des registres différents sous un même nom. Conservez les deux têtes : ensemble elles le prouvent.</translation>
    </message>
    <message>
        <source>Not of this trial</source>
        <translation>Pas de cet essai</translation>
    </message>
    <message>
        <source>The head is of another trial or ledger, or the one here was replaced. Ask its holder which trial it is of.</source>
        <translation>La tête appartient à un autre essai ou registre, ou celui d’ici a été remplacé. Demandez à son détenteur de quel essai elle vient.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>What is here does not suffice to tell.</source>
        <translation>Ce qui se trouve ici ne suffit pas pour le dire.</translation>
    </message>
    <message>
        <source>Two copies of this trial went on beside each other</source>
        <translation>Deux copies de cet essai ont continué côte à côte</translation>
    </message>
    <message>
        <source>Both are on the ledger, and neither was rewritten. Keep one of them, enter there what only the other holds, and put the other away.</source>
        <translation>Les deux sont dans le registre, et aucune n’a été réécrite. Gardez-en une, saisissez-y ce que seule l’autre contient, et rangez l’autre.</translation>
    </message>
</context>
<context>
    <name>KitWords</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>Mis en service</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>Dispensé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Détruit</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Mettre en service</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Expédier</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réceptionner</translation>
    </message>
    <message>
        <source>Put into quarantine</source>
        <translation>Mettre en quarantaine</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Dispense</source>
        <translation>Dispenser</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Détruire</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Looked for, is there</source>
        <translation>Cherché, présent</translation>
    </message>
    <message>
        <source>too long outside the range</source>
        <translation>trop longtemps hors de la plage</translation>
    </message>
    <message>
        <source>too cold</source>
        <translation>trop froid</translation>
    </message>
    <message>
        <source>too warm</source>
        <translation>trop chaud</translation>
    </message>
    <message>
        <source>mean kinetic temperature too high</source>
        <translation>température cinétique moyenne trop élevée</translation>
    </message>
    <message>
        <source>too long without a reading</source>
        <translation>trop longtemps sans mesure</translation>
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
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Queries</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Study versions</source>
        <translation>Versions de l’étude</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Backup and archive</source>
        <translation>Sauvegarde et archive</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Ledger and policy</source>
        <translation>Registre et politique</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>Day unknown, kept as %1</source>
        <translation>Jour inconnu, conservé comme %1</translation>
    </message>
    <message>
        <source>Day and month unknown, kept as %1</source>
        <translation>Jour et mois inconnus, conservé comme %1</translation>
    </message>
</context>
<context>
    <name>PasswordWords</name>
    <message>
        <source>Nothing was opened.</source>
        <translation>Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: %1 is locked until %2. Nothing was opened. Wait, or ask an administrator to set a new password.</source>
        <translation>Trop de mots de passe erronés&#xa0;: %1 est bloqué jusqu’à %2. Rien n’a été ouvert. Attendez, ou demandez à un administrateur un nouveau mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>The person or the password is not right. Nothing was opened. %n attempt(s) left before a lock of 15 minutes.</source>
        <translation>
            <numerusform>La personne ou le mot de passe est incorrect. Rien n’a été ouvert. Encore %n essai avant un blocage de 15 minutes.</numerusform>
            <numerusform>La personne ou le mot de passe est incorrect. Rien n’a été ouvert. Encore %n essais avant un blocage de 15 minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryThread</name>
    <message>
        <source>asked</source>
        <translation>a demandé</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>closed it</source>
        <translation>l’a fermée</translation>
    </message>
    <message>
        <source>reopened it</source>
        <translation>l’a rouverte</translation>
    </message>
</context>
<context>
    <name>ReportKinds</name>
    <message>
        <source>Audit report</source>
        <translation>Rapport d’audit</translation>
    </message>
    <message>
        <source>The verdict, what it rests on, persons, every change</source>
        <translation>Verdict et fondements, personnes, chaque modification</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Cahier d’observation</translation>
    </message>
    <message>
        <source>One participant: forms, histories, signatures, queries</source>
        <translation>Un participant : formulaires, historiques, signatures</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>Liste des modifications</translation>
    </message>
    <message>
        <source>What was changed, by whom, when and why</source>
        <translation>Ce qui a été modifié, par qui, quand et pourquoi</translation>
    </message>
    <message>
        <source>Persons and delegations</source>
        <translation>Personnes et délégations</translation>
    </message>
    <message>
        <source>Roles and keys, who entered data, who delegated</source>
        <translation>Rôles et clés, qui a saisi, qui a délégué</translation>
    </message>
    <message>
        <source>Integrity certificate</source>
        <translation>Certificat d’intégrité</translation>
    </message>
    <message>
        <source>One page with the checkpoint as a QR code</source>
        <translation>Une page avec le point de contrôle en code QR</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificat d’effacement</translation>
    </message>
    <message>
        <source>What was erased, by whom, when and why</source>
        <translation>Ce qui a été effacé, par qui, quand et pourquoi</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>The answer to one clause and the entries behind it</source>
        <translation>La réponse à une clause et les entrées derrière elle</translation>
    </message>
    <message>
        <source>Receipt of consents</source>
        <translation>Reçu des consentements</translation>
    </message>
    <message>
        <source>What one participant agreed to, signed by whom; to keep</source>
        <translation>Ce qu’un participant a accepté, signé par qui ; à conserver</translation>
    </message>
    <message>
        <source>Accountability log</source>
        <translation>Comptabilité des traitements</translation>
    </message>
    <message>
        <source>The medicine: every kit of every place, and what became of it</source>
        <translation>Le produit : chaque kit de chaque lieu et ce qu&apos;il est devenu</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Outside working hours</source>
        <translation>Hors des heures de travail</translation>
    </message>
    <message>
        <source>Night shifts, public holidays and a computer in another time zone look the same.</source>
        <translation>Le travail de nuit, les jours fériés et un ordinateur dans un autre fuseau horaire ont le même aspect.</translation>
    </message>
    <message>
        <source>Acts outside working hours: %1 of %2; on rest days: %3</source>
        <translation>Actes hors des heures de travail : %1 sur %2 ; les jours de repos : %3</translation>
    </message>
    <message>
        <source>Faster than typing</source>
        <translation>Plus vite que la frappe</translation>
    </message>
    <message>
        <source>Forms that were typed side by side and sealed together look the same.</source>
        <translation>Des formulaires saisis en parallèle et scellés ensemble ont le même aspect.</translation>
    </message>
    <message>
        <source>Values typed in %2 s: %1, in forms: %3; a minute: %4</source>
        <translation>Valeurs saisies en %2 s : %1, formulaires : %3 ; par minute : %4</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Saisie tardive</translation>
    </message>
    <message>
        <source>Some data come in late by nature, and the date of the visit may be mistyped.</source>
        <translation>Certaines données arrivent tard par nature, et la date de la visite peut être mal saisie.</translation>
    </message>
    <message>
        <source>Visit of %1. Forms begun late: %2, at most by %3 days</source>
        <translation>Visite du %1. Formulaires commencés tard : %2, de %3 jours au plus</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Avant la visite</translation>
    </message>
    <message>
        <source>A history may be taken in advance, and the date of the visit may be mistyped.</source>
        <translation>Des antécédents peuvent être relevés d&apos;avance, et la date de la visite peut être mal saisie.</translation>
    </message>
    <message>
        <source>Visit of %1. Forms begun before it: %2, at most by %3 days</source>
        <translation>Visite du %1. Formulaires commencés avant : %2, de %3 jours au plus</translation>
    </message>
    <message>
        <source>Long lag</source>
        <translation>Long délai</translation>
    </message>
    <message>
        <source>A site may work through its paper once a week.</source>
        <translation>Un centre peut traiter ses papiers une fois par semaine.</translation>
    </message>
    <message>
        <source>Forms: %1; days after the visit, median: %2; for one in ten at least: %3</source>
        <translation>Formulaires : %1 ; jours après la visite, médiane : %2 ; pour un sur dix au moins : %3</translation>
    </message>
    <message>
        <source>Last digits</source>
        <translation>Derniers chiffres</translation>
    </message>
    <message>
        <source>A device that rounds, a pack size or a converted unit look the same.</source>
        <translation>Un appareil qui arrondit, une taille d&apos;emballage ou une unité convertie ont le même aspect.</translation>
    </message>
    <message>
        <source>Values that end in %1: %2 of %3; chi-squared %4, probability %5, tests made: %6</source>
        <translation>Valeurs finissant par %1 : %2 sur %3 ; khi carré %4, probabilité %5, tests effectués : %6</translation>
    </message>
    <message>
        <source>Repeated values</source>
        <translation>Valeurs répétées</translation>
    </message>
    <message>
        <source>Numbers that hang together are equal more often than is expected here.</source>
        <translation>Des nombres liés entre eux sont égaux plus souvent qu&apos;attendu ici.</translation>
    </message>
    <message>
        <source>Equal numbers: %1; forms: %2; participants: %3; pairs expected by chance: %4</source>
        <translation>Nombres égaux : %1 ; formulaires : %2 ; participants : %3 ; paires attendues par hasard : %4</translation>
    </message>
    <message>
        <source>Changed during a query</source>
        <translation>Modifié pendant une query</translation>
    </message>
    <message>
        <source>The correction itself may have been the answer.</source>
        <translation>La correction elle-même peut avoir été la réponse.</translation>
    </message>
    <message>
        <source>Changes while query %1 waited for an answer: %2</source>
        <translation>Modifications pendant que la query %1 attendait une réponse : %2</translation>
    </message>
    <message>
        <source>Changed before signature or lock</source>
        <translation>Modifié avant signature ou verrouillage</translation>
    </message>
    <message>
        <source>Data are cleaned before a lock; that is what the time is for.</source>
        <translation>Les données sont nettoyées avant un verrouillage ; ce temps sert à cela.</translation>
    </message>
    <message>
        <source>Changes: %1, in the last %2 hours; then signed or locked by %3</source>
        <translation>Modifications : %1, dans les %2 dernières heures ; puis signé ou verrouillé par %3</translation>
    </message>
    <message>
        <source>Many changes</source>
        <translation>Nombreuses modifications</translation>
    </message>
    <message>
        <source>One person may correct for all.</source>
        <translation>Une seule personne corrige peut-être pour tous.</translation>
    </message>
    <message>
        <source>Changes in 100 values: %1, usual: %2; values: %3, robust z: %4</source>
        <translation>Modifications pour 100 valeurs : %1, habituel : %2 ; valeurs : %3, z robuste : %4</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>Queried</source>
        <translation>Query posée</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Transmis</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>altered</source>
        <translation>altéré</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié (SDV)</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non commencé</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>open %n days</source>
        <translation>
            <numerusform>ouverte depuis %n jour</numerusform>
            <numerusform>ouverte depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Its window has ended, nothing is entered and it is not skipped</source>
        <translation>Sa fenêtre est passée, rien n’est saisi et elle n’est pas omise</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Its window is open</source>
        <translation>Sa fenêtre est ouverte</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Begun and not complete</source>
        <translation>Commencé et pas complet</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A query waits for an answer</source>
        <translation>Une query attend une réponse</translation>
    </message>
    <message>
        <source>A query was answered</source>
        <translation>Une query a reçu une réponse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>A check fired, the value was kept</source>
        <translation>Un contrôle s’est déclenché, la valeur a été gardée</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Complete, to be verified against its source</source>
        <translation>Complet, à vérifier par rapport à la source</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier (SDV)</translation>
    </message>
    <message>
        <source>Complete, to be signed</source>
        <translation>Complet, à signer</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Modifié depuis la signature</translation>
    </message>
    <message>
        <source>Somebody asks to have it opened</source>
        <translation>Quelqu’un demande l’ouverture</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>A newer version asks for a new consent</source>
        <translation>Une version plus récente demande un nouveau consentement</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Sent here and not received for a week</source>
        <translation>Envoyés ici et non reçus depuis une semaine</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réceptionner</translation>
    </message>
    <message>
        <source>In quarantine: release or destroy them</source>
        <translation>En quarantaine : libérer ou détruire</translation>
    </message>
    <message>
        <source>Expire within 30 days, or have expired</source>
        <translation>Périment dans les 30 jours, ou sont périmés</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
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
    <name>TextEdit</name>
    <message>
        <source>This is not a duration. Type it like P2W or P1DT12H.</source>
        <translation>Ce n’est pas une durée. Saisissez par exemple P2W ou P1DT12H.</translation>
    </message>
    <message>
        <source>This is not an interval. Type a start and an end with a slash between them.</source>
        <translation>Ce n’est pas un intervalle. Saisissez un début et une fin séparés par une barre oblique.</translation>
    </message>
    <message>
        <source>This is not hexadecimal: pairs of 0 to 9 and A to F.</source>
        <translation>Ce n’est pas de l’hexadécimal&#xa0;: des paires de 0 à 9 et A à F.</translation>
    </message>
    <message>
        <source>This is not base64: letters, digits, + and /, in groups of four.</source>
        <translation>Ce n’est pas du base64&#xa0;: lettres, chiffres, + et /, par groupes de quatre.</translation>
    </message>
    <message>
        <source>This is not an address. Type it like https://example.org/page.</source>
        <translation>Ce n’est pas une adresse. Saisissez par exemple https://example.org/page.</translation>
    </message>
    <message>
        <source>This does not fit the field&apos;s data type.</source>
        <translation>Cela ne correspond pas au type de donnée du champ.</translation>
    </message>
</context>
<context>
    <name>TrailWords</name>
    <message>
        <source>Record started</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Started the record of %1 on %2</source>
        <translation>Dossier de %1 ouvert sur %2</translation>
    </message>
    <message>
        <source>Record restored</source>
        <translation>Dossier restauré</translation>
    </message>
    <message>
        <source>Restored the record from a copy that ends with seal %1</source>
        <translation>Dossier restauré à partir d’une copie qui se termine par le sceau %1</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Added %1 as %2</source>
        <translation>Ajout de %1 comme %2</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rôles modifiés</translation>
    </message>
    <message>
        <source>Changed the roles of %1 to %2</source>
        <translation>Rôles de %1 modifiés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Key renewed</source>
        <translation>Clé renouvelée</translation>
    </message>
    <message>
        <source>Renewed the key of %1</source>
        <translation>Clé de %1 renouvelée</translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation>Personne désactivée</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>Désactivation de %1</translation>
    </message>
    <message>
        <source>Person enabled</source>
        <translation>Personne réactivée</translation>
    </message>
    <message>
        <source>Enabled %1 again</source>
        <translation>Réactivation de %1</translation>
    </message>
    <message>
        <source>Study version adopted</source>
        <translation>Version de l’étude adoptée</translation>
    </message>
    <message>
        <source>Adopted study version %1</source>
        <translation>Version %1 de l’étude adoptée</translation>
    </message>
    <message>
        <source>Participant enrolled</source>
        <translation>Participant inclus</translation>
    </message>
    <message>
        <source>Enrolled %1</source>
        <translation>Inclusion de %1</translation>
    </message>
    <message>
        <source>Participant withdrawn</source>
        <translation>Participant sorti de l’étude</translation>
    </message>
    <message>
        <source>Withdrew %1 from the study</source>
        <translation>Sortie d’étude de %1</translation>
    </message>
    <message>
        <source>Participant erased</source>
        <translation>Participant effacé</translation>
    </message>
    <message>
        <source>Erased the data of %1</source>
        <translation>Données de %1 effacées</translation>
    </message>
    <message>
        <source>Entries counted</source>
        <translation>Entrées comptées</translation>
    </message>
    <message>
        <source>Counted %1 entries of %2</source>
        <translation>%1 entrées de %2 comptées</translation>
    </message>
    <message>
        <source>Participant handed over</source>
        <translation>Participant transféré</translation>
    </message>
    <message>
        <source>Handed %1 over to another installation</source>
        <translation>Transfert de %1 à une autre installation</translation>
    </message>
    <message>
        <source>Participant taken over</source>
        <translation>Participant repris</translation>
    </message>
    <message>
        <source>Took %1 over from another installation</source>
        <translation>Reprise de %1 d’une autre installation</translation>
    </message>
    <message>
        <source>Visit scheduled</source>
        <translation>Visite planifiée</translation>
    </message>
    <message>
        <source>Scheduled %1 of %2</source>
        <translation>Planification de %1 de %2</translation>
    </message>
    <message>
        <source>Visit skipped</source>
        <translation>Visite omise</translation>
    </message>
    <message>
        <source>Skipped %1 of %2</source>
        <translation>Omission de %1 de %2</translation>
    </message>
    <message>
        <source>Value entered</source>
        <translation>Valeur saisie</translation>
    </message>
    <message>
        <source>Value changed</source>
        <translation>Valeur modifiée</translation>
    </message>
    <message>
        <source>Form completed</source>
        <translation>Formulaire complété</translation>
    </message>
    <message>
        <source>Completed %1 of %2</source>
        <translation>%1 de %2&#xa0;: déclaré complet</translation>
    </message>
    <message>
        <source>Form reopened</source>
        <translation>Formulaire rouvert</translation>
    </message>
    <message>
        <source>Reopened %1 of %2</source>
        <translation>Réouverture de %1 de %2</translation>
    </message>
    <message>
        <source>Form signed</source>
        <translation>Formulaire signé</translation>
    </message>
    <message>
        <source>Signed %1 of %2</source>
        <translation>Signature de %1 de %2</translation>
    </message>
    <message>
        <source>Form verified</source>
        <translation>Formulaire vérifié (SDV)</translation>
    </message>
    <message>
        <source>Verified %1 of %2 against the source</source>
        <translation>SDV de %1 de %2 par rapport à la source</translation>
    </message>
    <message>
        <source>Verification withdrawn</source>
        <translation>SDV annulée</translation>
    </message>
    <message>
        <source>Withdrew the verification of %1 of %2</source>
        <translation>SDV annulée&#xa0;: %1 de %2</translation>
    </message>
    <message>
        <source>Form frozen</source>
        <translation>Formulaire gelé</translation>
    </message>
    <message>
        <source>Froze %1 of %2</source>
        <translation>Gel de %1 de %2</translation>
    </message>
    <message>
        <source>Form unfrozen</source>
        <translation>Formulaire dégelé</translation>
    </message>
    <message>
        <source>Unfroze %1 of %2</source>
        <translation>Dégel de %1 de %2</translation>
    </message>
    <message>
        <source>Form locked</source>
        <translation>Formulaire verrouillé</translation>
    </message>
    <message>
        <source>Locked %1 of %2</source>
        <translation>Verrouillage de %1 de %2</translation>
    </message>
    <message>
        <source>Form unlocked</source>
        <translation>Formulaire déverrouillé</translation>
    </message>
    <message>
        <source>Unlocked %1 of %2</source>
        <translation>Déverrouillage de %1 de %2</translation>
    </message>
    <message>
        <source>Query opened</source>
        <translation>Query ouverte</translation>
    </message>
    <message>
        <source>Opened %1 on %2</source>
        <translation>Ouverture de %1 sur %2</translation>
    </message>
    <message>
        <source>Query answered</source>
        <translation>Réponse à une query</translation>
    </message>
    <message>
        <source>Answered %1 on %2</source>
        <translation>Réponse à %1 sur %2</translation>
    </message>
    <message>
        <source>Query closed</source>
        <translation>Query fermée</translation>
    </message>
    <message>
        <source>Closed %1 on %2</source>
        <translation>Fermeture de %1 sur %2</translation>
    </message>
    <message>
        <source>Query reopened</source>
        <translation>Query rouverte</translation>
    </message>
    <message>
        <source>Reopened %1 on %2</source>
        <translation>Réouverture de %1 sur %2</translation>
    </message>
    <message>
        <source>Consent document published</source>
        <translation>Document de consentement publié</translation>
    </message>
    <message>
        <source>Published the consent document %1</source>
        <translation>Publication du document de consentement %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Recorded the consent of %1</source>
        <translation>Consentement de %1 enregistré</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Recorded that %1 withdrew consent</source>
        <translation>Retrait du consentement de %1 enregistré</translation>
    </message>
    <message>
        <source>Product received</source>
        <translation>Produit reçu</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Réception&#xa0;: %1</translation>
    </message>
    <message>
        <source>Product put into use</source>
        <translation>Produit mis en service</translation>
    </message>
    <message>
        <source>Put %1 into use</source>
        <translation>Mise en service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Product shipped</source>
        <translation>Produit expédié</translation>
    </message>
    <message>
        <source>Shipped %1</source>
        <translation>Expédition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Product allocated</source>
        <translation>Produit attribué</translation>
    </message>
    <message>
        <source>Allocated %1 to %2</source>
        <translation>Attribution&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>Product dispensed</source>
        <translation>Produit dispensé</translation>
    </message>
    <message>
        <source>Dispensed %1 to %2</source>
        <translation>Dispensation&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>Product returned</source>
        <translation>Produit retourné</translation>
    </message>
    <message>
        <source>Took back %1 from %2</source>
        <translation>Retour&#xa0;: %1 de %2</translation>
    </message>
    <message>
        <source>Product destroyed</source>
        <translation>Produit détruit</translation>
    </message>
    <message>
        <source>Destroyed %1</source>
        <translation>Destruction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Product quarantined</source>
        <translation>Produit en quarantaine</translation>
    </message>
    <message>
        <source>Put %1 into quarantine</source>
        <translation>Mise en quarantaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Product released</source>
        <translation>Produit libéré</translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation>Libération&#xa0;: %1</translation>
    </message>
    <message>
        <source>Product observed</source>
        <translation>Produit observé</translation>
    </message>
    <message>
        <source>Noted an observation of %1</source>
        <translation>Observation notée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Product passed on</source>
        <translation>Produit transmis</translation>
    </message>
    <message>
        <source>Passed on %1</source>
        <translation>Transmission&#xa0;: %1</translation>
    </message>
    <message>
        <source>Randomisation list committed</source>
        <translation>Liste de randomisation fixée</translation>
    </message>
    <message>
        <source>Committed to the randomisation list %1</source>
        <translation>Liste de randomisation %1 fixée</translation>
    </message>
    <message>
        <source>Participant randomised</source>
        <translation>Participant randomisé</translation>
    </message>
    <message>
        <source>Randomised %1</source>
        <translation>Randomisation de %1</translation>
    </message>
    <message>
        <source>Randomisation revealed</source>
        <translation>Randomisation révélée</translation>
    </message>
    <message>
        <source>Revealed the randomisation list %1</source>
        <translation>Liste de randomisation %1 révélée</translation>
    </message>
    <message>
        <source>Data imported</source>
        <translation>Données importées</translation>
    </message>
    <message>
        <source>Imported data as %1</source>
        <translation>Données importées en %1</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>Données exportées</translation>
    </message>
    <message>
        <source>Exported data as %1</source>
        <translation>Données exportées en %1</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>Données partagées</translation>
    </message>
    <message>
        <source>Shared data as %1</source>
        <translation>Données partagées en %1</translation>
    </message>
    <message>
        <source>Data received</source>
        <translation>Données reçues</translation>
    </message>
    <message>
        <source>Received data as %1</source>
        <translation>Données reçues en %1</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Log-in of %1</source>
        <translation>Connexion de %1</translation>
    </message>
    <message>
        <source>Log-out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Log-out of %1</source>
        <translation>Déconnexion de %1</translation>
    </message>
    <message>
        <source>Attempt refused</source>
        <translation>Tentative refusée</translation>
    </message>
    <message>
        <source>Refused an attempt of %1</source>
        <translation>Tentative de %1 refusée</translation>
    </message>
    <message>
        <source>Clock warning</source>
        <translation>Alerte d’horloge</translation>
    </message>
    <message>
        <source>The clock of this computer jumped</source>
        <translation>L’horloge de cet ordinateur a sauté</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>Rapport émis</translation>
    </message>
    <message>
        <source>Issued the report %1</source>
        <translation>Émission du rapport %1</translation>
    </message>
    <message>
        <source>kit %1</source>
        <translation>kit %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>numéro de série %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>Erased on request; the seal still covers it</source>
        <translation>Effacé sur demande&#xa0;; le sceau le couvre toujours</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Left %1 blank in %2</source>
        <translation>%1 laissé vide dans %2</translation>
    </message>
    <message>
        <source>Calculated %1 as %2 in %3</source>
        <translation>Calcul de %1&#xa0;: %2 dans %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 in %3</source>
        <translation>Saisie de %1&#xa0;: %2 dans %3</translation>
    </message>
    <message>
        <source>Emptied %1, which was %2, in %3</source>
        <translation>%1, qui était %2, vidé dans %3</translation>
    </message>
    <message>
        <source>Calculated %1 anew, from %2 to %3, in %4</source>
        <translation>Nouveau calcul de %1, de %2 à %3, dans %4</translation>
    </message>
    <message>
        <source>Changed %1 from %2 to %3 in %4</source>
        <translation>Modification de %1 de %2 à %3 dans %4</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>query %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expire le %1</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>quantité %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>lieu %1</translation>
    </message>
    <message>
        <source>party %1</source>
        <translation>partie %1</translation>
    </message>
    <message>
        <source>signed by the participant</source>
        <translation>signé par le participant</translation>
    </message>
    <message>
        <source>signed by a representative</source>
        <translation>signé par un représentant</translation>
    </message>
    <message>
        <source>signed by a witness</source>
        <translation>signé par un témoin</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>taken over from another installation</source>
        <translation>repris d’une autre installation</translation>
    </message>
    <message>
        <source>%1 seals lost</source>
        <translation>%1 sceaux perdus</translation>
    </message>
    <message>
        <source>expected %1, seen %2</source>
        <translation>attendu %1, constaté %2</translation>
    </message>
    <message>
        <source>forced, without a handing over</source>
        <translation>forcé, sans transfert</translation>
    </message>
    <message>
        <source>check fired: “%1”</source>
        <translation>contrôle déclenché&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>check fired: “%1”, answer: “%2”</source>
        <translation>contrôle déclenché&#xa0;: «&#xa0;%1&#xa0;», réponse&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>nobody was at the desk</source>
        <translation>personne n’était au poste</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>le programme a été fermé</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>mot de passe incorrect</translation>
    </message>
    <message>
        <source>locked after too many wrong passwords</source>
        <translation>verrouillé après trop de mots de passe incorrects</translation>
    </message>
    <message>
        <source>Looked at “%1” in the review of the audit trail</source>
        <translation>Examiné « %1 » dans la revue de l&apos;audit trail</translation>
    </message>
    <message>
        <source>Signed the review of the audit trail up to seal %1</source>
        <translation>Signé la revue de l&apos;audit trail jusqu&apos;au sceau %1</translation>
    </message>
    <message>
        <source>%1 in %2: erased on %3 by %4</source>
        <translation>%1 dans %2&#xa0;: effacé le %3 par %4</translation>
    </message>
    <message>
        <source>%1 in %2: erased on %3 by %4 and %5</source>
        <translation>%1 dans %2&#xa0;: effacé le %3 par %4 et %5</translation>
    </message>
    <message>
        <source>Erased entry %1 in %2</source>
        <translation>Entrée %1 effacée dans %2</translation>
    </message>
    <message>
        <source>Erased entry %1 in %2, confirmed by %3</source>
        <translation>Entrée %1 effacée dans %2, confirmé par %3</translation>
    </message>
    <message>
        <source>Unlocked the database</source>
        <translation>Base déverrouillée</translation>
    </message>
    <message>
        <source>Locked the database; values: %1, participants: %2</source>
        <translation>Base verrouillée ; valeurs : %1, participants : %2</translation>
    </message>
    <message>
        <source>Explained an alarm of the ledger</source>
        <translation>A expliqué une alarme du registre</translation>
    </message>
    <message>
        <source>Settled an alarm: the ledger is restored</source>
        <translation>A réglé une alarme : le registre est rétabli</translation>
    </message>
    <message>
        <source>Reported an alarm of the ledger</source>
        <translation>A signalé une alarme du registre</translation>
    </message>
    <message>
        <source>Released the ODM file %1 for import</source>
        <translation>Fichier ODM %1 autorisé pour l’importation</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>witness %1</source>
        <translation>témoin %1</translation>
    </message>
    <message>
        <source>looked for, is missing</source>
        <translation>cherché, manquant</translation>
    </message>
    <message>
        <source>with a file of a temperature logger</source>
        <translation>avec un fichier d&apos;un enregistreur de température</translation>
    </message>
    <message>
        <source>on the word of a representative</source>
        <translation>sur la parole d’un représentant</translation>
    </message>
    <message>
        <source>on the participant&apos;s word</source>
        <translation>sur la parole du participant</translation>
    </message>
    <message>
        <source>with a new card</source>
        <translation>avec une nouvelle carte</translation>
    </message>
    <message>
        <source>its source names %1, %2</source>
        <translation>la source nomme %1, %2</translation>
    </message>
    <message>
        <source>its source gives the reason “%1”</source>
        <translation>la source donne le motif « %1 »</translation>
    </message>
    <message>
        <source>its source says that %1 signed it, %2</source>
        <translation>selon la source, signé par %1, %2</translation>
    </message>
    <message>
        <source>Recalled lot %1</source>
        <translation>Rappel du lot %1</translation>
    </message>
    <message>
        <source>Set what holds for the medicine: %1</source>
        <translation>Réglages du médicament : %1</translation>
    </message>
    <message>
        <source>Adopted the card of the installation %1</source>
        <translation>Adoption de la carte de l’installation %1</translation>
    </message>
    <message>
        <source>Wrote a message for %1</source>
        <translation>Rédaction d’un message pour %1</translation>
    </message>
    <message>
        <source>Received the message %1</source>
        <translation>Réception du message %1</translation>
    </message>
    <message>
        <source>looked for, is there</source>
        <translation>cherché, présent</translation>
    </message>
    <message>
        <source>the whole consent</source>
        <translation>tout le consentement</translation>
    </message>
    <message>
        <source>scopes: %1</source>
        <translation>portée : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries withheld</source>
        <translation>
            <numerusform>%n entrée retenue</numerusform>
            <numerusform>%n entrées retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own seals that were lost here came back</source>
        <translation>
            <numerusform>%n sceau propre, perdu ici, est revenu</numerusform>
            <numerusform>%n sceaux propres, perdus ici, sont revenus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitEdit</name>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>A sealed entry is missing</source>
        <translation>Une entrée scellée manque</translation>
    </message>
    <message>
        <source>A seal holds another number of entries than was sealed</source>
        <translation>Un sceau contient un autre nombre d’entrées que ce qui a été scellé</translation>
    </message>
    <message>
        <source>A sealed entry can no longer be read</source>
        <translation>Une entrée scellée n’est plus lisible</translation>
    </message>
    <message>
        <source>A stored value was altered after it was sealed</source>
        <translation>Une valeur enregistrée a été altérée après avoir été scellée</translation>
    </message>
    <message>
        <source>Seals are missing</source>
        <translation>Des sceaux manquent</translation>
    </message>
    <message>
        <source>Seals do not follow each other as they were made</source>
        <translation>Les sceaux ne se suivent pas dans l’ordre où ils ont été faits</translation>
    </message>
    <message>
        <source>A signature does not fit its seal</source>
        <translation>Une signature ne correspond pas à son sceau</translation>
    </message>
    <message>
        <source>A seal can no longer be read</source>
        <translation>Un sceau n’est plus lisible</translation>
    </message>
    <message>
        <source>A seal names a person whom this trial does not know</source>
        <translation>Un sceau nomme une personne que cet essai ne connaît pas</translation>
    </message>
    <message>
        <source>A disabled person sealed something</source>
        <translation>Une personne désactivée a scellé quelque chose</translation>
    </message>
    <message>
        <source>A person did what the role does not allow</source>
        <translation>Une personne a fait ce que son rôle ne permet pas</translation>
    </message>
    <message>
        <source>The count of a participant&apos;s entries has a gap</source>
        <translation>Le compte des entrées d’un participant a une lacune</translation>
    </message>
    <message>
        <source>A signature covers other values than those in the record</source>
        <translation>Une signature couvre d’autres valeurs que celles du dossier</translation>
    </message>
    <message>
        <source>A value does not follow from the one before it</source>
        <translation>Une valeur ne fait pas suite à la précédente</translation>
    </message>
    <message>
        <source>Fewer witnesses confirmed the ledger than the policy asks for</source>
        <translation>Moins de témoins ont confirmé le registre que la politique ne l’exige</translation>
    </message>
    <message>
        <source>The ledger was rewritten</source>
        <translation>Le registre a été réécrit</translation>
    </message>
    <message>
        <source>A seal is not on the ledger that claims to hold it</source>
        <translation>Un sceau n’est pas dans le registre qui prétend le contenir</translation>
    </message>
    <message>
        <source>A time anchor does not hold</source>
        <translation>Un ancrage temporel ne tient pas</translation>
    </message>
    <message>
        <source>A page would show something else than was sealed</source>
        <translation>Une page montrerait autre chose que ce qui a été scellé</translation>
    </message>
    <message>
        <source>Something differs from what was sealed</source>
        <translation>Quelque chose diffère de ce qui a été scellé</translation>
    </message>
    <message>
        <source>This one value cannot be relied on until it is restored.</source>
        <translation>On ne peut pas se fier à cette valeur tant qu’elle n’est pas restaurée.</translation>
    </message>
    <message>
        <source>What this seal holds cannot be relied on until it is restored.</source>
        <translation>On ne peut pas se fier au contenu de ce sceau tant qu’il n’est pas restauré.</translation>
    </message>
    <message>
        <source>Data of this part of the chain may be missing or replaced. Seals before it still hold.</source>
        <translation>Des données de cette partie de la chaîne peuvent manquer ou avoir été remplacées. Les sceaux antérieurs restent valables.</translation>
    </message>
    <message>
        <source>The entry is unchanged, but it was not made by somebody who may make it.</source>
        <translation>L’entrée est inchangée, mais elle n’a pas été faite par une personne autorisée.</translation>
    </message>
    <message>
        <source>The history of this value is not whole, or a signature stands under other values.</source>
        <translation>L’historique de cette valeur n’est pas entier, ou une signature se trouve sous d’autres valeurs.</translation>
    </message>
    <message>
        <source>The entries may be unchanged, but the ledger does not prove it.</source>
        <translation>Les entrées sont peut-être inchangées, mais le registre ne le prouve pas.</translation>
    </message>
    <message>
        <source>The time of these seals is only this machine&apos;s claim.</source>
        <translation>L’heure de ces sceaux n’est qu’une affirmation de cet ordinateur.</translation>
    </message>
    <message>
        <source>The sealed entry is unchanged. The table that pages read was altered beside it.</source>
        <translation>L’entrée scellée est inchangée. La table que lisent les pages a été altérée à côté d’elle.</translation>
    </message>
    <message>
        <source>The file cannot be relied on; entries that name it still hold.</source>
        <translation>On ne peut pas se fier au fichier&#xa0;; les entrées qui le nomment restent valables.</translation>
    </message>
    <message>
        <source>Do not rely on the pages of this report; its evidence can be checked.</source>
        <translation>Ne vous fiez pas aux pages de ce rapport&#xa0;; ses preuves peuvent être contrôlées.</translation>
    </message>
    <message>
        <source>Do not rely on this place until the cause is known.</source>
        <translation>Ne vous fiez pas à cet endroit tant que la cause n’est pas connue.</translation>
    </message>
    <message>
        <source>Do not correct the value</source>
        <translation>Ne corrigez pas la valeur</translation>
    </message>
    <message>
        <source>A correction would hide the cause.</source>
        <translation>Une correction cacherait la cause.</translation>
    </message>
    <message>
        <source>Do not go on with this trial here</source>
        <translation>Ne continuez pas cet essai ici</translation>
    </message>
    <message>
        <source>More entries would hide the cause.</source>
        <translation>D’autres entrées cacheraient la cause.</translation>
    </message>
    <message>
        <source>Keep the evidence as it is</source>
        <translation>Conservez les preuves telles quelles</translation>
    </message>
    <message>
        <source>Save an evidence file now; it holds this finding.</source>
        <translation>Enregistrez maintenant un fichier de preuves&#xa0;; il contient ce constat.</translation>
    </message>
    <message>
        <source>Tell the sponsor and your IT</source>
        <translation>Prévenez le promoteur et votre service informatique</translation>
    </message>
    <message>
        <source>Give them the finding. They hold copies of their own.</source>
        <translation>Transmettez-leur le constat. Ils ont leurs propres copies.</translation>
    </message>
    <message>
        <source>Restore from a matching copy</source>
        <translation>Restaurez à partir d’une copie concordante</translation>
    </message>
    <message>
        <source>By an administrator, with a reason. The restoring is itself sealed.</source>
        <translation>Par un administrateur, avec un motif. La restauration est elle-même scellée.</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>This cannot be read as evidence</source>
        <translation>Ceci ne peut pas être lu comme preuve</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ from what was sealed</source>
        <translation>
            <numerusform>%n endroit diffère de ce qui a été scellé</numerusform>
            <numerusform>%n endroits diffèrent de ce qui a été scellé</numerusform>
        </translation>
    </message>
    <message>
        <source>That says nothing about the data. Ask for the file again, or for another copy.</source>
        <translation>Cela ne dit rien des données. Redemandez le fichier, ou une autre copie.</translation>
    </message>
    <message>
        <source>%1 entries in %2 seals checked, %3 of them on the ledger.</source>
        <translation>%1 entrées dans %2 sceaux contrôlées, dont %3 sceaux dans le registre.</translation>
    </message>
    <message>
        <source>Unchanged since entry.</source>
        <translation>Inchangé depuis la saisie.</translation>
    </message>
    <message>
        <source>Nothing has been repaired or overwritten.</source>
        <translation>Rien n’a été réparé ni écrasé.</translation>
    </message>
    <message>
        <source>Signed by this installation&apos;s own keys only; nobody outside confirms it.</source>
        <translation>Signé seulement avec les clés de cette installation&#xa0;; personne d’extérieur ne le confirme.</translation>
    </message>
    <message>
        <source>On the ledger: each seal has its place there.</source>
        <translation>Dans le registre&#xa0;: chaque sceau y a sa place.</translation>
    </message>
    <message>
        <source>Witnessed %1: others confirm that the ledger only grows.</source>
        <translation>Attesté %1&#xa0;: d’autres confirment que le registre ne fait que croître.</translation>
    </message>
    <message>
        <source>Judged by the policy that it brings itself. Compare its keys with those that you know.</source>
        <translation>Jugé selon la politique que le fichier apporte lui-même. Comparez ses clés avec celles que vous connaissez.</translation>
    </message>
    <message>
        <source>%1, found %2. Nobody has confirmed having looked at it yet</source>
        <translation>%1, constaté %2. Personne n’a encore confirmé l’avoir regardé</translation>
    </message>
    <message>
        <source>%1, found %2: %3. Nobody has confirmed having looked at it yet</source>
        <translation>%1, constaté %2&#xa0;: %3. Personne n’a encore confirmé l’avoir regardé</translation>
    </message>
    <message>
        <source>Seals and signatures</source>
        <translation>Sceaux et signatures</translation>
    </message>
    <message>
        <source>Entries against their seals</source>
        <translation>Entrées face à leurs sceaux</translation>
    </message>
    <message>
        <source>Ledger proofs</source>
        <translation>Preuves du registre</translation>
    </message>
    <message>
        <source>Ledger tiles</source>
        <translation>Tuiles du registre</translation>
    </message>
    <message>
        <source>Pages against the sealed entries</source>
        <translation>Pages face aux entrées scellées</translation>
    </message>
    <message>
        <source>Heads kept outside the file</source>
        <translation>Têtes conservées hors du fichier</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Reading the study design</source>
        <translation>Lecture du plan d’étude</translation>
    </message>
    <message>
        <source>Conditions, calculations and checks</source>
        <translation>Conditions, calculs et contrôles</translation>
    </message>
    <message>
        <source>Differences from the version in force</source>
        <translation>Différences avec la version en vigueur</translation>
    </message>
    <message>
        <source>Started forms</source>
        <translation>Formulaires commencés</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Writing the pages</source>
        <translation>Écriture des pages</translation>
    </message>
    <message>
        <source>Putting the file together</source>
        <translation>Assemblage du fichier</translation>
    </message>
    <message>
        <source>A copy, as it is</source>
        <translation>Une copie, telle quelle</translation>
    </message>
    <message>
        <source>A copy, altered</source>
        <translation>Une copie, modifiée</translation>
    </message>
    <message>
        <source>It is not proved who made this seal, nor that its time and its entries are as that person left them.</source>
        <translation>Il n’est pas prouvé qui a fait ce sceau, ni que son heure et ses entrées sont telles que cette personne les a laissées.</translation>
    </message>
    <message>
        <source>A person acted in a role that was not given to them</source>
        <translation>Une personne a agi dans un rôle qui ne lui a pas été donné</translation>
    </message>
    <message>
        <source>Entries of this participant may have been taken out or put in.</source>
        <translation>Des entrées de ce participant ont pu être retirées ou ajoutées.</translation>
    </message>
    <message>
        <source>Data were entered at a site to which the participant does not belong</source>
        <translation>Des données ont été saisies dans un centre auquel le participant n’appartient pas</translation>
    </message>
    <message>
        <source>Two sites may hold different data of this participant.</source>
        <translation>Deux centres peuvent détenir des données différentes de ce participant.</translation>
    </message>
    <message>
        <source>The head of the ledger is not signed by the ledger that this trial uses</source>
        <translation>La tête du registre n’est pas signée par le registre que cet essai utilise</translation>
    </message>
    <message>
        <source>Two histories of one trial exist. Which one is genuine, this file cannot tell: ask everybody who has kept a head.</source>
        <translation>Il existe deux historiques d’un même essai. Ce fichier ne peut pas dire lequel est authentique : demandez à tous ceux qui ont conservé une tête.</translation>
    </message>
    <message>
        <source>Seals stand on the ledger in another order than they were made</source>
        <translation>Les sceaux figurent dans le registre dans un autre ordre que celui où ils ont été faits</translation>
    </message>
    <message>
        <source>The proof that a seal is on the ledger is missing</source>
        <translation>La preuve qu’un sceau figure dans le registre manque</translation>
    </message>
    <message>
        <source>A seal names a state of the ledger that never was</source>
        <translation>Un sceau nomme un état du registre qui n’a jamais existé</translation>
    </message>
    <message>
        <source>A file of the study design was altered or is missing</source>
        <translation>Un fichier du plan d’étude a été altéré ou manque</translation>
    </message>
    <message>
        <source>An attached file was altered or is missing</source>
        <translation>Un fichier joint a été altéré ou manque</translation>
    </message>
    <message>
        <source>The clock of a computer was set back</source>
        <translation>L’horloge d’un ordinateur a été reculée</translation>
    </message>
    <message>
        <source>The order of the seals is certain, the time that they state is not.</source>
        <translation>L’ordre des sceaux est certain, l’heure qu’ils indiquent ne l’est pas.</translation>
    </message>
    <message>
        <source>Ask the site why the clock was changed; go by the times of the ledger.</source>
        <translation>Demandez au centre pourquoi l’horloge a été changée ; fiez-vous aux heures du registre.</translation>
    </message>
    <message>
        <source>A stated time lies outside what the ledger allows</source>
        <translation>Une heure indiquée est hors de ce que le registre permet</translation>
    </message>
    <message>
        <source>The value is unchanged, but it was not entered at the time that it states.</source>
        <translation>La valeur est inchangée, mais elle n’a pas été saisie à l’heure indiquée.</translation>
    </message>
    <message>
        <source>Go by the times of the ledger, and ask the site about the computer&apos;s clock.</source>
        <translation>Fiez-vous aux heures du registre et interrogez le centre sur l’horloge de l’ordinateur.</translation>
    </message>
    <message>
        <source>The newest seals are not on the ledger yet</source>
        <translation>Les sceaux les plus récents ne sont pas encore dans le registre</translation>
    </message>
    <message>
        <source>They fit together, but nobody outside has seen them.</source>
        <translation>Ils s’accordent, mais personne d’extérieur ne les a vus.</translation>
    </message>
    <message>
        <source>Ask for the evidence again when the site has published.</source>
        <translation>Redemandez les preuves quand le centre aura publié.</translation>
    </message>
    <message>
        <source>Some entries are withheld</source>
        <translation>Certaines entrées sont retenues</translation>
    </message>
    <message>
        <source>They were sealed and still count; what they say is not in this file.</source>
        <translation>Elles ont été scellées et comptent toujours ; leur contenu n’est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the file, if you need them.</source>
        <translation>Demandez à la personne qui vous a remis le fichier, si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Some entries were erased</source>
        <translation>Certaines entrées ont été effacées</translation>
    </message>
    <message>
        <source>Their content is gone for good; their place in the seal still proves them.</source>
        <translation>Leur contenu a disparu pour de bon ; leur place dans le sceau les prouve toujours.</translation>
    </message>
    <message>
        <source>Look for the reason and the two persons in the audit trail.</source>
        <translation>Cherchez le motif et les deux personnes dans l’audit trail.</translation>
    </message>
    <message>
        <source>An entry was erased, and the record does not explain it</source>
        <translation>Une entrée a été effacée et le dossier ne l’explique pas</translation>
    </message>
    <message>
        <source>Its content is gone. That two persons wanted this is not on record.</source>
        <translation>Son contenu a disparu. Rien n’atteste que deux personnes l’ont voulu.</translation>
    </message>
    <message>
        <source>Ask the site who erased it, when and why.</source>
        <translation>Demandez au centre qui l’a effacée, quand et pourquoi.</translation>
    </message>
    <message>
        <source>Two persons vouch for a value whose entry was erased</source>
        <translation>Deux personnes se portent garantes d’une valeur dont l’entrée a été effacée</translation>
    </message>
    <message>
        <source>The value stays in force on their word; the entry that held it is gone.</source>
        <translation>La valeur reste en vigueur sur leur parole ; l’entrée qui la contenait a disparu.</translation>
    </message>
    <message>
        <source>Compare the value with the source, if it matters.</source>
        <translation>Comparez la valeur avec la source, si elle compte.</translation>
    </message>
    <message>
        <source>Some signatures could not be compared with their values</source>
        <translation>Certaines signatures n’ont pas pu être comparées avec leurs valeurs</translation>
    </message>
    <message>
        <source>Values under them are not in this file, so nothing is said about them.</source>
        <translation>Des valeurs qu’elles couvrent ne sont pas dans ce fichier : rien n’en est dit.</translation>
    </message>
    <message>
        <source>Ask for evidence that shows the signed forms whole.</source>
        <translation>Demandez des preuves qui montrent les formulaires signés en entier.</translation>
    </message>
    <message>
        <source>A participant was taken over without being handed over</source>
        <translation>Un participant a été repris sans avoir été transféré</translation>
    </message>
    <message>
        <source>What the other site entered later does not count.</source>
        <translation>Ce que l’autre centre a saisi plus tard ne compte pas.</translation>
    </message>
    <message>
        <source>Ask both sites why, and compare their records of this participant.</source>
        <translation>Demandez la raison aux deux centres et comparez leurs dossiers de ce participant.</translation>
    </message>
    <message>
        <source>The record of another site is not here</source>
        <translation>Le dossier d’un autre centre n’est pas ici</translation>
    </message>
    <message>
        <source>What happened to a participant there could not be checked.</source>
        <translation>Ce qui y est arrivé à un participant n’a pas pu être contrôlé.</translation>
    </message>
    <message>
        <source>Ask for evidence that holds both sites.</source>
        <translation>Demandez des preuves qui contiennent les deux centres.</translation>
    </message>
    <message>
        <source>The trial goes on from a copy that was put back</source>
        <translation>L’essai continue à partir d’une copie restaurée</translation>
    </message>
    <message>
        <source>What was entered after that copy was made may be lost; as much as is known of it is said below.</source>
        <translation>Ce qui a été saisi après cette copie peut être perdu ; ce que l’on en sait est indiqué plus bas.</translation>
    </message>
    <message>
        <source>Ask the site for the reason, and enter again from the source what is lost.</source>
        <translation>Demandez le motif au centre et faites ressaisir depuis la source ce qui est perdu.</translation>
    </message>
    <message>
        <source>The ledger knows of seals that are lost here</source>
        <translation>Le registre connaît des sceaux qui sont perdus ici</translation>
    </message>
    <message>
        <source>After a copy was put back, the ledger holds more seals than this file. They may be lost entries, or those of other members.</source>
        <translation>Après la restauration d’une copie, le registre contient plus de sceaux que ce fichier. Ce peuvent être des entrées perdues, ou celles d’autres membres.</translation>
    </message>
    <message>
        <source>Compare with heads that others have kept.</source>
        <translation>Comparez avec des têtes que d’autres ont conservées.</translation>
    </message>
    <message>
        <source>No witness is asked for</source>
        <translation>Aucun témoin n’est demandé</translation>
    </message>
    <message>
        <source>Only the ledger&apos;s own keys vouch that its history was not rewritten.</source>
        <translation>Seules les clés du registre garantissent que son historique n’a pas été réécrit.</translation>
    </message>
    <message>
        <source>Compare with a head that you have kept yourself.</source>
        <translation>Comparez avec une tête que vous avez conservée vous-même.</translation>
    </message>
    <message>
        <source>The file was judged by rules that it brings itself</source>
        <translation>Le fichier a été jugé selon des règles qu’il apporte lui-même</translation>
    </message>
    <message>
        <source>Whoever made the file chose whose signatures count.</source>
        <translation>L’auteur du fichier a choisi quelles signatures comptent.</translation>
    </message>
    <message>
        <source>Compare its keys with those that you know from elsewhere.</source>
        <translation>Comparez ses clés avec celles que vous connaissez d’ailleurs.</translation>
    </message>
    <message>
        <source>Nothing binds what the pages of this report show</source>
        <translation>Rien ne lie ce que montrent les pages de ce rapport</translation>
    </message>
    <message>
        <source>The evidence inside was checked; the pages around it were issued without a seal.</source>
        <translation>Les preuves jointes ont été vérifiées ; les pages autour ont été émises sans sceau.</translation>
    </message>
    <message>
        <source>Have the report issued again, or compare its pages with the evidence.</source>
        <translation>Faites émettre à nouveau le rapport, ou comparez ses pages avec les preuves.</translation>
    </message>
    <message>
        <source>The report is as %1 issued it, to the last byte.</source>
        <translation>Le rapport est, à l’octet près, tel que %1 l’a émis.</translation>
    </message>
    <message>
        <source>Compared with a head of %1 seals that somebody holds elsewhere: nothing that its holder saw was rewritten or cut off.</source>
        <translation>Comparé avec une tête de %1 sceaux conservée ailleurs : rien de ce que son détenteur a vu n’a été réécrit ni retranché.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>The report is not as it was issued</source>
        <translation>Le rapport n’est pas tel qu’il a été émis</translation>
    </message>
    <message>
        <source>A time anchor could not be checked here</source>
        <translation>Un ancrage temporel n’a pas pu être contrôlé ici</translation>
    </message>
    <message>
        <source>It names a block whose header is not here, or somebody who is not known. It adds nothing to this verdict.</source>
        <translation>Il nomme un bloc dont l’en-tête n’est pas ici, ou quelqu’un qui n’est pas connu. Il n’ajoute rien à ce verdict.</translation>
    </message>
    <message>
        <source>Bring the block&apos;s header from a source that you trust, if the time matters.</source>
        <translation>Procurez-vous l’en-tête du bloc auprès d’une source fiable, si l’heure importe.</translation>
    </message>
    <message>
        <source>A time anchor is promised and not there yet</source>
        <translation>Un ancrage temporel est promis mais pas encore là</translation>
    </message>
    <message>
        <source>A calendar has taken the ledger&apos;s head; no block holds it yet. It adds nothing to this verdict.</source>
        <translation>Un calendrier a reçu la tête du registre ; aucun bloc ne la contient encore. Cela n’ajoute rien à ce verdict.</translation>
    </message>
    <message>
        <source>Ask for the evidence again in a day or two.</source>
        <translation>Redemandez la preuve dans un jour ou deux.</translation>
    </message>
    <message>
        <source>A time stamp is of an authority that you do not trust</source>
        <translation>Un horodatage provient d’une autorité à laquelle vous ne vous fiez pas</translation>
    </message>
    <message>
        <source>It holds by itself, but its chain ends at none of the roots that you gave. It adds nothing to this verdict.</source>
        <translation>En soi il tient, mais sa chaîne n’aboutit à aucune des racines que vous avez données. Il n’ajoute rien à ce verdict.</translation>
    </message>
    <message>
        <source>Add the authority&apos;s root if you trust it.</source>
        <translation>Ajoutez la racine de l’autorité si vous vous y fiez.</translation>
    </message>
    <message>
        <source>A time stamp was judged by the certificate that it brings itself</source>
        <translation>Un horodatage a été jugé d’après le certificat qu’il apporte lui-même</translation>
    </message>
    <message>
        <source>Whoever made the file could have made that authority too.</source>
        <translation>L’auteur du fichier pourrait aussi avoir inventé cette autorité.</translation>
    </message>
    <message>
        <source>Compare the authority&apos;s root with one that you know from elsewhere.</source>
        <translation>Comparez la racine de l’autorité à celle que vous connaissez d’ailleurs.</translation>
    </message>
    <message>
        <source>Nothing says whether a time stamp&apos;s certificate was revoked</source>
        <translation>Rien ne dit si le certificat d’un horodatage a été révoqué</translation>
    </message>
    <message>
        <source>The list of revoked certificates of that time was not kept with it.</source>
        <translation>La liste de révocation de l’époque n’a pas été conservée avec lui.</translation>
    </message>
    <message>
        <source>Ask the authority, if the time matters.</source>
        <translation>Interrogez l’autorité, si l’heure importe.</translation>
    </message>
    <message>
        <source>A block was judged by the header that the file brings itself</source>
        <translation>Un bloc a été jugé d’après l’en-tête que le fichier apporte lui-même</translation>
    </message>
    <message>
        <source>The header shows the work that a real one has; that it is of the chain that everybody knows, it cannot show.</source>
        <translation>L’en-tête montre le travail qu’a un vrai ; qu’il est de la chaîne que tous connaissent, il ne peut le montrer.</translation>
    </message>
    <message>
        <source>Compare the block with the chain as you know it.</source>
        <translation>Comparez le bloc à la chaîne telle que vous la connaissez.</translation>
    </message>
    <message>
        <source>Your policy is not the one that the trial sealed last</source>
        <translation>Votre politique n’est pas celle que l’essai a scellée en dernier</translation>
    </message>
    <message>
        <source>The ledger was judged by yours; the members of the trial go by another.</source>
        <translation>Le registre a été jugé selon la vôtre ; les membres de l’essai en suivent une autre.</translation>
    </message>
    <message>
        <source>Ask why it was changed: the reason stands in the audit trail.</source>
        <translation>Demandez pourquoi elle a été modifiée : le motif figure dans l’audit trail.</translation>
    </message>
    <message>
        <source>The shared ledger did not answer</source>
        <translation>Le registre partagé n’a pas répondu</translation>
    </message>
    <message>
        <source>Everything that is kept here was checked. Whether the ledger itself is still the same could not be asked.</source>
        <translation>Tout ce qui est conservé ici a été vérifié. On n’a pas pu demander si le registre lui-même est toujours le même.</translation>
    </message>
    <message>
        <source>Verify again when the ledger can be reached.</source>
        <translation>Vérifiez de nouveau lorsque le registre sera joignable.</translation>
    </message>
    <message numerus="yes">
        <source>Time-anchored by %1 on %2: the first %n seals of the ledger are not younger.</source>
        <translation>
            <numerusform>Ancré dans le temps par %1 le %2 : le premier sceau du registre n’est pas plus récent.</numerusform>
            <numerusform>Ancré dans le temps par %1 le %2 : les %n premiers sceaux du registre ne sont pas plus récents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks that are asked</source>
        <translation>Horloges interrogées</translation>
    </message>
    <message>
        <source>Time anchors</source>
        <translation>Ancrages temporels</translation>
    </message>
    <message>
        <source>A consent is not signed as it must be</source>
        <translation>Un consentement n’est pas signé comme il doit l’être</translation>
    </message>
    <message>
        <source>This consent does not count: nothing shows that the participant agreed.</source>
        <translation>Ce consentement ne compte pas : rien ne montre que le participant a accepté.</translation>
    </message>
    <message>
        <source>Ask the site who signed, and ask the participant for the receipt that goes with the card.</source>
        <translation>Demandez au centre qui a signé, et au participant le reçu qui accompagne la carte.</translation>
    </message>
    <message>
        <source>A consent does not fit its document or its time</source>
        <translation>Un consentement ne correspond pas à son document ou à son moment</translation>
    </message>
    <message>
        <source>It was not given to a document in force, or not at the time that it states: do not rely on it.</source>
        <translation>Il n’a pas été donné pour un document en vigueur, ou pas au moment qu’il indique : ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>Ask the site when the document was approved and when it was signed.</source>
        <translation>Demandez au centre quand le document a été approuvé et quand il a été signé.</translation>
    </message>
    <message>
        <source>A consent is signed with a new card</source>
        <translation>Un consentement est signé avec une nouvelle carte</translation>
    </message>
    <message>
        <source>The earlier card was given up; a witness signed that it is the same person.</source>
        <translation>L’ancienne carte a été abandonnée ; un témoin a signé qu’il s’agit de la même personne.</translation>
    </message>
    <message>
        <source>Ask the witness, if it matters.</source>
        <translation>Interrogez le témoin, si cela a de l’importance.</translation>
    </message>
    <message>
        <source>Some consents could not be checked in full</source>
        <translation>Certains consentements n’ont pas pu être vérifiés entièrement</translation>
    </message>
    <message>
        <source>What they rest on is not in this file, so nothing is said about it.</source>
        <translation>Ce sur quoi ils reposent n’est pas dans ce fichier ; rien n’en est dit.</translation>
    </message>
    <message>
        <source>Ask for evidence that shows the consents of the participant whole.</source>
        <translation>Demandez des preuves qui montrent entièrement les consentements du participant.</translation>
    </message>
    <message>
        <source>A kit is not as its manufacturer stated</source>
        <translation>Un kit n’est pas tel que son fabricant l’a déclaré</translation>
    </message>
    <message>
        <source>The kit may be counterfeit: do not give it to anybody.</source>
        <translation>Le kit est peut-être contrefait : ne le remettez à personne.</translation>
    </message>
    <message>
        <source>Ask the manufacturer for the statement about this lot, and compare.</source>
        <translation>Demandez au fabricant sa déclaration sur ce lot et comparez.</translation>
    </message>
    <message>
        <source>Nobody outside vouches for some acts on kits</source>
        <translation>Personne d’extérieur ne se porte garant de certains actes sur des kits</translation>
    </message>
    <message>
        <source>Kits were taken in without a statement that the manufacturer signed, or destroyed without a witness who signed.</source>
        <translation>Des kits ont été pris en charge sans déclaration signée du fabricant, ou détruits sans témoin signataire.</translation>
    </message>
    <message>
        <source>Compare the delivery notes and the papers of the destruction.</source>
        <translation>Comparez les bons de livraison et les documents de destruction.</translation>
    </message>
    <message>
        <source>Some statements about kits could not be checked in full</source>
        <translation>Certaines déclarations sur des kits n’ont pas pu être vérifiées entièrement</translation>
    </message>
    <message>
        <source>Ask for evidence that shows the medicine whole.</source>
        <translation>Demandez un dossier de preuves qui montre le médicament en entier.</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Group of fields</source>
        <translation>Groupe de champs</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Liste de codes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>Contrôle de saisie</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n formulaire</numerusform>
            <numerusform>%n formulaires</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>protocol name</source>
        <translation>nom du protocole</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>version name</source>
        <translation>nom de la version</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>repeating</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>days early</source>
        <translation>jours avant</translation>
    </message>
    <message>
        <source>days late</source>
        <translation>jours après</translation>
    </message>
    <message>
        <source>order of forms</source>
        <translation>ordre des formulaires</translation>
    </message>
    <message>
        <source>order of groups</source>
        <translation>ordre des groupes</translation>
    </message>
    <message>
        <source>order of fields</source>
        <translation>ordre des champs</translation>
    </message>
    <message>
        <source>order of codes</source>
        <translation>ordre des codes</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>type de données</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>decimal places</source>
        <translation>décimales</translation>
    </message>
    <message>
        <source>code list</source>
        <translation>liste de codes</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>choix multiple</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>texte long</translation>
    </message>
    <message>
        <source>only shown</source>
        <translation>affichage seul</translation>
    </message>
    <message>
        <source>collected when</source>
        <translation>recueilli quand</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>dictionnaire</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>symbole</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>expression</translation>
    </message>
    <message>
        <source>where the condition holds</source>
        <translation>là où la condition est remplie</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>group of fields</source>
        <translation>groupe de champs</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>decimal number</source>
        <translation>nombre décimal</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>date, also in part</source>
        <translation>date, même incomplète</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>condition %1</translation>
    </message>
    <message>
        <source>calculation %1</source>
        <translation>calcul %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programmée</translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation>non programmée</translation>
    </message>
    <message>
        <source>at any visit</source>
        <translation>à toute visite</translation>
    </message>
    <message>
        <source>collect</source>
        <translation>recueillir</translation>
    </message>
    <message>
        <source>do not collect</source>
        <translation>ne pas recueillir</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>bloquant</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>non bloquant</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>un de %1</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>aucun de %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unité %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>message %1</translation>
    </message>
</context>
<context>
    <name>VisitStatus</name>
    <message>
        <source>not asked for</source>
        <translation>non prévu</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>%n query ouverte</numerusform>
            <numerusform>%n queries ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omise</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>omise&#xa0;: %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>en retard depuis le %1</translation>
    </message>
    <message>
        <source>due until %1</source>
        <translation>à faire jusqu’au %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>prévue le %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Remove the cause, then try again; if it stays, tell your IT.</source>
        <translation>Supprimez la cause, puis réessayez&#xa0;; si cela persiste, prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
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
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigateur</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Moniteur (ARC)</translation>
    </message>
    <message>
        <source>Data manager</source>
        <translation>Data manager</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Pharmacien</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>witnessed %1 of %2</source>
        <translation>attesté %1 sur %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AccountPage</name>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Autre mot de passe</translation>
    </message>
    <message>
        <source>Your key stays the same. Only you know the password: nobody can read it, an administrator can only set a new one.</source>
        <translation>Votre clé reste la même. Vous seul connaissez le mot de passe&#xa0;: personne ne peut le lire, un administrateur peut seulement en définir un nouveau.</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>Votre mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>It signs what you save. Renew it when somebody may have seen your password or used your computer; what was signed before stays signed.</source>
        <translation>Elle signe ce que vous enregistrez. Renouvelez-la si quelqu’un a pu voir votre mot de passe ou utiliser votre ordinateur&#xa0;; ce qui est signé le reste.</translation>
    </message>
    <message>
        <source>Renew your key …</source>
        <translation>Renouveler votre clé …</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>après %n minute</numerusform>
            <numerusform>après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The window locks by itself when nobody touches it</source>
        <translation>La fenêtre se verrouille d’elle-même quand personne n’y touche</translation>
    </message>
    <message>
        <source>What was typed stays, encrypted. Your password opens the window again.</source>
        <translation>Ce qui a été saisi reste, chiffré. Votre mot de passe rouvre la fenêtre.</translation>
    </message>
    <message>
        <source>The new password does not keep every rule. Nothing was changed. Take another one.</source>
        <translation>Le nouveau mot de passe ne respecte pas toutes les règles. Rien n’a été modifié. Prenez-en un autre.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Nothing was changed. Type the new one twice.</source>
        <translation>Les deux nouveaux mots de passe diffèrent. Rien n’a été modifié. Saisissez le nouveau deux fois.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The new password is in force. The old one opens nothing any more.</source>
        <translation>Le nouveau mot de passe est en vigueur. L’ancien n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Renew your key</source>
        <translation>Renouveler votre clé</translation>
    </message>
    <message>
        <source>A new key signs what you save from now on; the old one signs the change.</source>
        <translation>Une nouvelle clé signe désormais ce que vous enregistrez&#xa0;; l’ancienne signe le changement.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Your key is new. Sealed as seal %1.</source>
        <translation>Votre clé est nouvelle. Scellé sous le sceau %1.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personnes et rôles</translation>
    </message>
    <message>
        <source>Delegation log</source>
        <translation>Registre des délégations</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AlarmCard</name>
    <message>
        <source>Somebody with the ledger&apos;s keys has signed two histories. Only one of them can be genuine. What was entered here is kept and is not changed by this.</source>
        <translation>Quelqu’un qui détient les clés du registre a signé deux historiques. Un seul peut être le vrai. Ce qui a été saisi ici est conservé et n’en est pas modifié.</translation>
    </message>
    <message>
        <source>The ledger was longer when this trial last looked. Seals that were on it are missing there; here nothing is missing.</source>
        <translation>Le registre était plus long lorsque cet essai l’a consulté. Des sceaux qui y figuraient y manquent ; ici, rien ne manque.</translation>
    </message>
    <message>
        <source>A witness remembers another history of this ledger than the one that lies there now. It has not shown what it remembers, so nothing is proved yet.</source>
        <translation>Un témoin se souvient d’un autre historique de ce registre que celui qui s’y trouve maintenant. Il n’a pas montré ce dont il se souvient ; rien n’est donc encore prouvé.</translation>
    </message>
    <message>
        <source>Two signed heads of %1 seals have different roots.</source>
        <translation>Deux têtes signées de %1 sceaux ont des racines différentes.</translation>
    </message>
    <message>
        <source>The signed head of %1 seals does not continue the signed head of %2 seals.</source>
        <translation>La tête signée de %1 sceaux ne prolonge pas la tête signée de %2 sceaux.</translation>
    </message>
    <message>
        <source>A witness was asked to confirm the newest head, and said that it does not continue what it has confirmed before.</source>
        <translation>Un témoin a été prié de confirmer la tête la plus récente et a répondu qu’elle ne prolonge pas ce qu’il a confirmé auparavant.</translation>
    </message>
    <message>
        <source>A head of %1 seals was verified before. The ledger shows fewer now.</source>
        <translation>Une tête de %1 sceaux a été vérifiée auparavant. Le registre en montre moins maintenant.</translation>
    </message>
    <message>
        <source>by a look at the ledger itself</source>
        <translation>en consultant le registre lui-même</translation>
    </message>
    <message>
        <source>by asking a witness</source>
        <translation>en interrogeant un témoin</translation>
    </message>
    <message>
        <source>by comparing with a head that somebody else holds</source>
        <translation>par comparaison avec une tête que quelqu’un d’autre conserve</translation>
    </message>
    <message>
        <source>Keep the evidence</source>
        <translation>Conservez les preuves</translation>
    </message>
    <message>
        <source>Save the file and give it to sponsor and auditor. Anybody can check it offline with caseseal-verify.</source>
        <translation>Enregistrez le fichier et donnez-le au promoteur et à l’auditeur. Chacun peut le vérifier hors ligne avec caseseal-verify.</translation>
    </message>
    <message>
        <source>Save the file and give it to sponsor and auditor.</source>
        <translation>Enregistrez le fichier et donnez-le au promoteur et à l’auditeur.</translation>
    </message>
    <message>
        <source>Go on with your work</source>
        <translation>Poursuivez votre travail</translation>
    </message>
    <message>
        <source>Saves are sealed as before. They wait here until the ledger is the right one again.</source>
        <translation>Les enregistrements sont scellés comme avant. Ils attendent ici que le registre soit de nouveau le bon.</translation>
    </message>
    <message>
        <source>Find out which history is genuine</source>
        <translation>Établissez quel historique est le vrai</translation>
    </message>
    <message>
        <source>Ask everybody who has kept a head, on paper too, and whoever runs the ledger.</source>
        <translation>Demandez à tous ceux qui ont conservé une tête, sur papier aussi, et à qui gère le registre.</translation>
    </message>
    <message>
        <source>Say what was found out</source>
        <translation>Dites ce qui a été établi</translation>
    </message>
    <message>
        <source>The alarm stays until then. Your words are sealed.</source>
        <translation>L’alarme reste jusque-là. Vos mots sont scellés.</translation>
    </message>
    <message>
        <source>Explained: it is known what happened</source>
        <translation>Expliqué : on sait ce qui s’est passé</translation>
    </message>
    <message>
        <source>Reported: others look into it</source>
        <translation>Signalé : d’autres s’en occupent</translation>
    </message>
    <message>
        <source>Restored: the ledger is as it should be again</source>
        <translation>Rétabli : le registre est de nouveau comme il doit être</translation>
    </message>
    <message>
        <source>Split view: two histories of the ledger were signed</source>
        <translation>Vue divisée : deux historiques du registre ont été signés</translation>
    </message>
    <message>
        <source>The ledger is shorter than it was</source>
        <translation>Le registre est plus court qu’il ne l’était</translation>
    </message>
    <message>
        <source>A witness contradicts the ledger</source>
        <translation>Un témoin contredit le registre</translation>
    </message>
    <message>
        <source>%1, found %2. Nobody has said yet what became of it</source>
        <translation>%1, constaté %2. Personne n’a encore dit ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Save the evidence …</source>
        <translation>Enregistrer les preuves …</translation>
    </message>
    <message>
        <source>Settled alarms</source>
        <translation>Alarmes réglées</translation>
    </message>
    <message>
        <source>What contradicts what</source>
        <translation>Ce qui contredit quoi</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What became of the alarm</source>
        <translation>Ce qu’il est advenu de l’alarme</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Ce qui a été établi</translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation>J’ai regardé ceci</translation>
    </message>
    <message>
        <source>Found %1, %2.</source>
        <translation>Constaté %1, %2.</translation>
    </message>
    <message>
        <source>There are %1 alarms; this is the newest.</source>
        <translation>Il y a %1 alarmes ; celle-ci est la plus récente.</translation>
    </message>
    <message>
        <source>%1 seals</source>
        <translation>%1 sceaux</translation>
    </message>
    <message>
        <source>One signed head</source>
        <translation>Une tête signée</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>racine %1</translation>
    </message>
    <message>
        <source>The other signed head</source>
        <translation>L’autre tête signée</translation>
    </message>
    <message>
        <source>at %1 seals its root was %2</source>
        <translation>à %1 sceaux, sa racine était %2</translation>
    </message>
    <message>
        <source>Signed both, as the ledger</source>
        <translation>A signé les deux, en tant que registre</translation>
    </message>
    <message>
        <source>Signed one each, as the ledger</source>
        <translation>Ont signé chacun une, en tant que registre</translation>
    </message>
    <message>
        <source>Cosigned both, as a witness</source>
        <translation>A cosigné les deux, en tant que témoin</translation>
    </message>
    <message>
        <source>Has seen one of them only</source>
        <translation>N’en a vu qu’une</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <translation>%1, constaté %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3, seal %4).</source>
        <translation>%1 (%2, %3, sceau %4).</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Enregistrer les preuves</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The evidence was written</source>
        <translation>Les preuves ont été écrites</translation>
    </message>
    <message>
        <source>The evidence was not written</source>
        <translation>Les preuves n’ont pas été écrites</translation>
    </message>
    <message>
        <source>An installation has signed two histories of its own: two copies of it went on, or somebody rewrote one of them. What is here was not changed by this.</source>
        <translation>Une installation a signé deux historiques d’elle-même : deux copies ont continué, ou quelqu’un a réécrit l’une d’elles. Ce qui se trouve ici n’en a pas été modifié.</translation>
    </message>
    <message>
        <source>A message holds another seal than the one that stands in its place here.</source>
        <translation>Un message contient un autre sceau que celui qui se trouve ici à la même place.</translation>
    </message>
    <message>
        <source>in a message from another installation</source>
        <translation>dans un message d’une autre installation</translation>
    </message>
    <message>
        <source>Two histories of one installation were signed</source>
        <translation>Deux historiques d’une même installation ont été signés</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AnchorCard</name>
    <message>
        <source>It was there; revocation list missing</source>
        <translation>Il existait ; liste de révocation absente</translation>
    </message>
    <message>
        <source>It was there</source>
        <translation>Il existait</translation>
    </message>
    <message>
        <source>Promised, not in a block yet</source>
        <translation>Promis, pas encore dans un bloc</translation>
    </message>
    <message>
        <source>In a block whose header is not held</source>
        <translation>Dans un bloc dont l’en-tête manque ici</translation>
    </message>
    <message>
        <source>In a way that this program does not know</source>
        <translation>D’une façon que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Ne tient pas</translation>
    </message>
    <message>
        <source>Time anchors</source>
        <translation>Ancrages temporels</translation>
    </message>
    <message>
        <source>Clocks outside of this installation say that a checkpoint of the ledger was there, and with it every seal below it. They see a fingerprint and no data.</source>
        <translation>Des horloges extérieures à cette installation attestent qu’un point de contrôle du registre existait, et avec lui chaque sceau qu’il couvre. Elles voient une empreinte et aucune donnée.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Sceaux</translation>
    </message>
    <message>
        <source>Anchor now</source>
        <translation>Ancrer maintenant</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Demander ce qui manque</translation>
    </message>
    <message>
        <source>Import block headers …</source>
        <translation>Importer des en-têtes de bloc …</translation>
    </message>
    <message>
        <source>Whom to ask …</source>
        <translation>Qui interroger …</translation>
    </message>
    <message>
        <source>Import block headers</source>
        <translation>Importer des en-têtes de bloc</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The settings are as they were.</source>
        <translation>Les réglages restent tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>No anchor was kept</source>
        <translation>Aucun ancrage n’a été conservé</translation>
    </message>
    <message>
        <source>Not every clock has answered</source>
        <translation>Toutes les horloges n’ont pas répondu</translation>
    </message>
    <message>
        <source>Nobody is asked: an administrator says whom.</source>
        <translation>Personne n’est interrogé : un administrateur indique qui.</translation>
    </message>
    <message>
        <source>They are asked only when somebody wants it.</source>
        <translation>Elles ne sont interrogées que sur demande.</translation>
    </message>
    <message>
        <source>Asked next: %1, in the background.</source>
        <translation>Prochaine demande : %1, en arrière-plan.</translation>
    </message>
    <message>
        <source>Asked next after more was published.</source>
        <translation>Prochaine demande après une nouvelle publication.</translation>
    </message>
    <message>
        <source>The time anchors cannot be read</source>
        <translation>Les ancrages temporels sont illisibles</translation>
    </message>
    <message>
        <source>No clock outside has vouched for this trial yet</source>
        <translation>Aucune horloge extérieure n’a encore attesté cet essai</translation>
    </message>
    <message>
        <source>Time-anchored %1 by %2</source>
        <translation>Ancré dans le temps : %1, par %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AnchorSettingsForm</name>
    <message>
        <source>Time-stamping authorities (RFC 3161)</source>
        <translation>Autorités d’horodatage (RFC 3161)</translation>
    </message>
    <message>
        <source>https://…, one in each line</source>
        <translation>https://…, une par ligne</translation>
    </message>
    <message>
        <source>Calendars of OpenTimestamps</source>
        <translation>Calendriers OpenTimestamps</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Toutes les six heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Toutes les heures</numerusform>
            <numerusform>Toutes les %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AuditTrailPage</name>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
        <source>The file was written</source>
        <translation>Le fichier a été écrit</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tableau (CSV) …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Lines of JSON …</source>
        <translation>Lignes JSON …</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Database (SQLite) …</source>
        <translation>Base de données (SQLite) …</translation>
    </message>
    <message>
        <source>Database (*.sqlite)</source>
        <translation>Base de données (*.sqlite)</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>%1 entries, %2 match</source>
        <translation>%1 entrées, %2 correspondent</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exporter l’audit trail</translation>
    </message>
    <message>
        <source>%1 entries in %2</source>
        <translation>%1 entrées dans %2</translation>
    </message>
    <message>
        <source>The file was written, but its export is not on record</source>
        <translation>Le fichier a été écrit, mais son export n’est pas consigné</translation>
    </message>
    <message>
        <source>%1 of %2 entries read</source>
        <translation>%1 entrées lues sur %2</translation>
    </message>
    <message>
        <source>Save the proof of this entry</source>
        <translation>Enregistrer la preuve de cette entrée</translation>
    </message>
    <message>
        <source>Evidence (*.evidence.zip)</source>
        <translation>Preuves (*.evidence.zip)</translation>
    </message>
    <message>
        <source>%1 holds this entry alone; anybody can verify it</source>
        <translation>%1 ne contient que cette entrée&#xa0;; chacun peut la vérifier</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BackupView</name>
    <message>
        <source>Make a backup…</source>
        <translation>Créer une sauvegarde…</translation>
    </message>
    <message>
        <source>Write the archive…</source>
        <translation>Écrire l’archive…</translation>
    </message>
    <message>
        <source>State the restore</source>
        <translation>Déclarer la restauration</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>One file from which the trial can be restored, taken while people work. What is in it stays encrypted: it opens with the passwords of today.</source>
        <translation>Un seul fichier à partir duquel l’essai peut être restauré, créé pendant le travail. Son contenu reste chiffré : il s’ouvre avec les mots de passe d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>One file for the years after the trial: evidence, datasets, audit trail, casebooks and a page that shows them without this program. It is not encrypted.</source>
        <translation>Un seul fichier pour les années après l’essai : preuves, jeux de données, piste d’audit, cahiers d’observation et une page qui les montre sans ce programme. Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Créer une sauvegarde</translation>
    </message>
    <message>
        <source>Backup (*.caseseal-backup)</source>
        <translation>Sauvegarde (*.caseseal-backup)</translation>
    </message>
    <message>
        <source>Write the archive</source>
        <translation>Écrire l’archive</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Nothing says that this is an older copy. To make a trial out of a backup: caseseal-cli restore FILE TRIAL --as ID. The restore is sealed with what is known to be lost.</source>
        <translation>Rien n’indique qu’il s’agit d’une copie plus ancienne. Pour recréer un essai à partir d’une sauvegarde : caseseal-cli restore FILE TRIAL --as ID. La restauration est scellée avec ce que l’on sait perdu.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The backup %1 was written, and every file in it was read back.</source>
        <translation>La sauvegarde %1 a été écrite et chaque fichier qu’elle contient a été relu.</translation>
    </message>
    <message>
        <source>The archive %1 was written. Unpack it and open index.html.</source>
        <translation>L’archive %1 a été écrite. Décompressez-la et ouvrez index.html.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The restore is sealed. This copy can be written again.</source>
        <translation>La restauration est scellée. Cette copie peut de nouveau être modifiée.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BreakView</name>
    <message>
        <source>The seals fit together; an entry under seal %1 does not</source>
        <translation>Les sceaux s’accordent&#xa0;; une entrée sous le sceau %1 ne s’accorde pas</translation>
    </message>
    <message>
        <source>The chain is broken at seal %1</source>
        <translation>La chaîne est rompue au sceau %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BulkBar</name>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Acts on what is picked</source>
        <translation>Actes sur la sélection</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Tous les affichés</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Nothing is picked</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Space picks a participant or a visit</source>
        <translation>Espace choisit un participant ou une visite</translation>
    </message>
    <message numerus="yes">
        <source>%n participants picked</source>
        <translation>
            <numerusform>%n participant choisi</numerusform>
            <numerusform>%n participants choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 visits, %2 forms begun</source>
        <translation>%1 visites, %2 formulaires commencés</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n forms …</source>
        <translation>
            <numerusform>%1&#xa0;: %n formulaire …</numerusform>
            <numerusform>%1&#xa0;: %n formulaires …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left out: %2</source>
        <translation>
            <numerusform>%1, %n laissé de côté&#xa0;: %2</numerusform>
            <numerusform>%1, %n laissés de côté&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n have it already</source>
        <translation>
            <numerusform>%1&#xa0;: %n l’a déjà</numerusform>
            <numerusform>%1&#xa0;: %n l’ont déjà</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BulkCard</name>
    <message>
        <source>Left out, and why</source>
        <translation>Laissés de côté, et pourquoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>You sign as %1 (%2).</source>
        <translation>Vous signez en tant que %1 (%2).</translation>
    </message>
    <message>
        <source>What your signature means</source>
        <translation>Ce que signifie votre signature</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n formulaire</numerusform>
            <numerusform>%n formulaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n visits will be affected, one seal for each participant.</source>
        <translation>
            <numerusform>%1 de %n visite seront concernés, un sceau par participant.</numerusform>
            <numerusform>%1 de %n visites seront concernés, un sceau par participant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your signature will stand under %1 of %n visits, in one seal.</source>
        <translation>
            <numerusform>Votre signature figurera sous %1 de %n visite, en un sceau.</numerusform>
            <numerusform>Votre signature figurera sous %1 de %n visites, en un sceau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already and stay as they are.</source>
        <translation>
            <numerusform>%n l’a déjà et reste tel quel.</numerusform>
            <numerusform>%n l’ont déjà et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have reviewed these data and confirm them.</source>
        <translation>J’ai revu ces données et je les confirme.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done: %1 of %2 forms.</source>
        <translation>Terminé&#xa0;: %1 formulaires sur %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BulkRunner</name>
    <message>
        <source>Nothing was signed.</source>
        <translation>Rien n’a été signé.</translation>
    </message>
    <message>
        <source>%1 of %2 forms were done, the others were not touched.</source>
        <translation>%1 formulaires sur %2 ont été traités, les autres n’ont pas été touchés.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ChainView</name>
    <message>
        <source>%1 seals, %2 not on the ledger yet</source>
        <translation>%1 sceaux, dont %2 pas encore dans le registre</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ChartFrame</name>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ClauseAnswerView</name>
    <message>
        <source>Asked at seal %1 with the head %2.</source>
        <translation>Demandé au sceau %1, avec la tête %2.</translation>
    </message>
    <message>
        <source>The newest checkpoint holds %1 seals.</source>
        <translation>Le dernier point de contrôle contient %1 sceaux.</translation>
    </message>
    <message>
        <source>Nothing is on a ledger yet.</source>
        <translation>Rien n’est encore dans un registre.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 entries behind it</source>
        <translation>Les %1 plus récentes des %2 entrées derrière elle</translation>
    </message>
    <message>
        <source>Entries behind it: %1</source>
        <translation>Entrées derrière elle : %1</translation>
    </message>
    <message>
        <source>Show in the audit trail</source>
        <translation>Montrer dans l’audit trail</translation>
    </message>
    <message>
        <source>Entries behind the answer</source>
        <translation>Entrées derrière la réponse</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ClauseRowModel</name>
    <message>
        <source>When, by whom</source>
        <translation>Quand, par qui</translation>
    </message>
    <message>
        <source>What, where, why</source>
        <translation>Quoi, où, pourquoi</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ColdChainChart</name>
    <message>
        <source>Temperature on the way</source>
        <translation>Température pendant le trajet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::CompletionChart</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Completion by visit</source>
        <translation>Avancement par visite</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::CompletionLegend</name>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Fills: %1</source>
        <translation>Remplissages&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentCardStep</name>
    <message>
        <source>Your consent is sealed</source>
        <translation>Votre consentement est scellé</translation>
    </message>
    <message>
        <source>You signed with your card. Ask for the receipt to take home.</source>
        <translation>Vous avez signé avec votre carte. Demandez le reçu à emporter.</translation>
    </message>
    <message>
        <source>This is your card. Photograph the code or save the file: nobody else has it, and with your passphrase it signs for you. Ask for the receipt to take home.</source>
        <translation>Voici votre carte. Photographiez le code ou enregistrez le fichier : personne d’autre ne l’a, et avec votre phrase secrète elle signe pour vous. Demandez le reçu à emporter.</translation>
    </message>
    <message>
        <source>Card of the %1 as a code</source>
        <translation>Carte sous forme de code : %1</translation>
    </message>
    <message>
        <source>Save the card …</source>
        <translation>Enregistrer la carte …</translation>
    </message>
    <message>
        <source>Save the card of the %1</source>
        <translation>Enregistrer la carte : %1</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>Card (*.card)</source>
        <translation>Carte (*.card)</translation>
    </message>
    <message>
        <source>The card was saved as %1.</source>
        <translation>La carte a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>The card was not saved.</source>
        <translation>La carte n’a pas été enregistrée.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentDecideStep</name>
    <message numerus="yes">
        <source>%n answers are missing.</source>
        <translation>
            <numerusform>Il manque %n réponse.</numerusform>
            <numerusform>Il manque %n réponses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentModel</name>
    <message>
        <source>Not given</source>
        <translation>Non donné</translation>
    </message>
    <message>
        <source>To be renewed</source>
        <translation>À renouveler</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentPage</name>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Publish a document …</source>
        <translation>Publier un document …</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Only those to be asked</source>
        <translation>Seulement ceux à solliciter</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Consents of the participants</source>
        <translation>Consentements des participants</translation>
    </message>
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
            <numerusform>%n participant à solliciter de nouveau</numerusform>
            <numerusform>%n participants à solliciter de nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is published yet: an administrator publishes one.</source>
        <translation>Aucun document n’est encore publié : un administrateur le fait.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentPanel</name>
    <message>
        <source>Ask for a consent</source>
        <translation>Demander un consentement</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Qui signe</translation>
    </message>
    <message>
        <source>Hand the device over</source>
        <translation>Remettre l’appareil</translation>
    </message>
    <message>
        <source>Take a withdrawal down</source>
        <translation>Consigner un retrait</translation>
    </message>
    <message>
        <source>How it was told, as by phone</source>
        <translation>Comment il a été communiqué, par exemple par téléphone</translation>
    </message>
    <message>
        <source>Seal the withdrawal</source>
        <translation>Sceller le retrait</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>What was agreed to, with every signature, the code and the evidence inside: for the participant to keep.</source>
        <translation>Ce qui a été accepté, avec chaque signature, le code et les preuves incluses : à conserver par le participant.</translation>
    </message>
    <message>
        <source>Write the receipt …</source>
        <translation>Écrire le reçu …</translation>
    </message>
    <message>
        <source>Who used the data</source>
        <translation>Qui a utilisé les données</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Choose a participant</source>
        <translation>Choisissez un participant</translation>
    </message>
    <message>
        <source>version %1 of %2</source>
        <translation>version %1 du %2</translation>
    </message>
    <message>
        <source>No document is published yet.</source>
        <translation>Aucun document n’est encore publié.</translation>
    </message>
    <message>
        <source>Tick what is withdrawn.</source>
        <translation>Cochez ce qui est retiré.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Rien n’a été scellé.</translation>
    </message>
    <message>
        <source>The withdrawal is sealed and counts from now on.</source>
        <translation>Le retrait est scellé et compte dès maintenant.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The receipt was written: %1</source>
        <translation>Le reçu a été écrit : %1</translation>
    </message>
    <message>
        <source>Nobody was given data of this participant yet.</source>
        <translation>Personne n’a encore reçu de données de ce participant.</translation>
    </message>
    <message>
        <source>Withdraw with the card</source>
        <translation>Retirer avec la carte</translation>
    </message>
    <message>
        <source>Hand the device over: the participant chooses what is withdrawn, and signs with the card.</source>
        <translation>Remettez l’appareil : le participant choisit ce qui est retiré et signe avec la carte.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentPublishCard</name>
    <message>
        <source>Publish a document</source>
        <translation>Publier un document</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Choisir le fichier …</translation>
    </message>
    <message>
        <source>PDF, or text in UTF-8</source>
        <translation>PDF, ou texte en UTF-8</translation>
    </message>
    <message>
        <source>Ask everybody who agreed to an earlier version</source>
        <translation>Solliciter tous ceux qui ont accepté une version antérieure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Short name, the same for all versions and languages</source>
        <translation>Nom court, le même pour toutes les versions et langues</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Approved on, as 2026-11-22</source>
        <translation>Approuvé le, comme 2026-11-22</translation>
    </message>
    <message>
        <source>What may be agreed to, a line each: short name = words</source>
        <translation>Ce qui peut être accepté, une ligne chacun : nom court = texte</translation>
    </message>
    <message>
        <source>Who has to sign</source>
        <translation>Qui doit signer</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Choose the document</source>
        <translation>Choisir le document</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt)</source>
        <translation>Documents (*.pdf *.txt)</translation>
    </message>
    <message>
        <source>Choose the file of the document first.</source>
        <translation>Choisissez d’abord le fichier du document.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Rien n’a été publié.</translation>
    </message>
    <message>
        <source>Published. It is signed from now on.</source>
        <translation>Publié. Il est signé dès maintenant.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participant, or representative and witness</source>
        <translation>Participant, ou représentant et témoin</translation>
    </message>
    <message>
        <source>Participant or representative</source>
        <translation>Participant ou représentant</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant</translation>
    </message>
    <message>
        <source>Participant and witness</source>
        <translation>Participant et témoin</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentReadStep</name>
    <message>
        <source>Version %1. Take your time, and ask whatever you want to know.</source>
        <translation>Version %1. Prenez votre temps et posez toutes les questions que vous souhaitez.</translation>
    </message>
    <message>
        <source>Open the document (PDF)</source>
        <translation>Ouvrir le document (PDF)</translation>
    </message>
    <message>
        <source>This computer cannot show the document. Ask for it on paper.</source>
        <translation>Cet ordinateur ne peut pas afficher le document. Demandez-le sur papier.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentScreen</name>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue to signing</source>
        <translation>Continuer vers la signature</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The card is being made …</source>
        <translation>La carte est en cours de création …</translation>
    </message>
    <message>
        <source>Counter-sign the consent of %1</source>
        <translation>Contresigner le consentement de %1</translation>
    </message>
    <message>
        <source>You confirm that this person signed, after the study was explained and questions were answered.</source>
        <translation>Vous confirmez que cette personne a signé, après que l’essai a été expliqué et que ses questions ont reçu une réponse.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Rien n’a été scellé.</translation>
    </message>
    <message>
        <source>Counter-sign</source>
        <translation>Contresigner</translation>
    </message>
    <message>
        <source>What do you agree to?</source>
        <translation>Qu’acceptez-vous ?</translation>
    </message>
    <message>
        <source>You decide for each line. A No does not change your treatment, and you can change your mind at any time.</source>
        <translation>Vous décidez pour chaque ligne. Un Non ne change rien à votre traitement, et vous pouvez changer d’avis à tout moment.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>You agreed to nothing, so there is nothing to sign. Give the device back.</source>
        <translation>Vous n’avez rien accepté, il n’y a donc rien à signer. Rendez l’appareil.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentSignStep</name>
    <message>
        <source>You sign with a card that only you have. Choose a passphrase for it that nobody else knows; without card and passphrase nobody signs for you.</source>
        <translation>Vous signez avec une carte que vous seul possédez. Choisissez pour elle une phrase secrète que personne d’autre ne connaît ; sans carte ni phrase, personne ne signe à votre place.</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation>J’ai ma carte</translation>
    </message>
    <message>
        <source>Choose the card …</source>
        <translation>Choisir la carte …</translation>
    </message>
    <message>
        <source>Passphrase of the %1</source>
        <translation>Phrase secrète : %1</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>Choose the card</source>
        <translation>Choisir la carte</translation>
    </message>
    <message>
        <source>Choose the card of the %1.</source>
        <translation>Choisissez la carte : %1.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase of the %1 has at least %n characters.</source>
        <translation>
            <numerusform>La phrase secrète (%1) a au moins %n caractère.</numerusform>
            <numerusform>La phrase secrète (%1) a au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>Tapez deux fois la même phrase secrète.</translation>
    </message>
    <message>
        <source>You sign with the card that you were given. Choose its file or a picture of its code, and type its passphrase.</source>
        <translation>Vous signez avec la carte que vous avez reçue. Choisissez son fichier ou une image de son code, et saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>Card, or a picture of its code (*.card *.age *.png *.jpg *.jpeg)</source>
        <translation>Carte, ou une image de son code (*.card *.age *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The card is being read …</source>
        <translation>La carte est en cours de lecture …</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DatabaseLockCard</name>
    <message numerus="yes">
        <source>%n queries are not closed</source>
        <translation>
            <numerusform>%n query n’est pas close</numerusform>
            <numerusform>%n queries ne sont pas closes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms with data are not complete</source>
        <translation>
            <numerusform>%n formulaire avec données n’est pas complet</numerusform>
            <numerusform>%n formulaires avec données ne sont pas complets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes to have a form opened are not decided</source>
        <translation>
            <numerusform>%n demande d’ouverture de formulaire n’est pas tranchée</numerusform>
            <numerusform>%n demandes d’ouverture de formulaire ne sont pas tranchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not signed, or were changed since</source>
        <translation>
            <numerusform>%n formulaire n’est pas signé, ou a été modifié depuis</numerusform>
            <numerusform>%n formulaires ne sont pas signés, ou ont été modifiés depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not locked</source>
        <translation>
            <numerusform>%n formulaire n’est pas verrouillé</numerusform>
            <numerusform>%n formulaires ne sont pas verrouillés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not verified against their source</source>
        <translation>
            <numerusform>%n formulaire n’est pas vérifié par rapport à la source</numerusform>
            <numerusform>%n formulaires ne sont pas vérifiés par rapport à la source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit checks were kept and nobody has looked</source>
        <translation>
            <numerusform>%n contrôle a été maintenu sans que personne ne l’ait regardé</numerusform>
            <numerusform>%n contrôles ont été maintenus sans que personne ne les ait regardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were typed and not sealed</source>
        <translation>
            <numerusform>%n brouillon a été saisi sans être scellé</numerusform>
            <numerusform>%n brouillons ont été saisis sans être scellés</numerusform>
        </translation>
    </message>
    <message>
        <source>Database lock</source>
        <translation>Verrouillage de la base</translation>
    </message>
    <message>
        <source>Look what would be locked</source>
        <translation>Voir ce qui serait verrouillé</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>Motif ; il reste consigné</translation>
    </message>
    <message>
        <source>Locked since %1 by %2. Values: %3, participants: %4. Root %5</source>
        <translation>Verrouillée depuis %1 par %2. Valeurs : %3, participants : %4. Racine %5</translation>
    </message>
    <message>
        <source>The database is not locked</source>
        <translation>La base n’est pas verrouillée</translation>
    </message>
    <message>
        <source>Nothing is entered, changed, signed or opened. Exports carry the root, and caseseal-verify shows that they are the locked data.</source>
        <translation>Rien n’est saisi, modifié, signé ni rouvert. Les exports portent la racine, et caseseal-verify montre que ce sont les données verrouillées.</translation>
    </message>
    <message>
        <source>A lock puts one root over every value of the trial. From then on nothing is entered, changed, signed or opened until it is unlocked with a reason.</source>
        <translation>Un verrouillage met une racine sur chaque valeur de l’essai. Ensuite, rien n’est saisi, modifié, signé ni rouvert jusqu’à un déverrouillage motivé.</translation>
    </message>
    <message>
        <source>A data manager locks the database when everything is entered and settled.</source>
        <translation>Un data manager verrouille la base quand tout est saisi et réglé.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Nothing was locked.</source>
        <translation>Rien n’a été verrouillé.</translation>
    </message>
    <message>
        <source>%1; the first: %2</source>
        <translation>%1 ; le premier : %2</translation>
    </message>
    <message>
        <source>To be settled first: %1</source>
        <translation>À régler d’abord : %1</translation>
    </message>
    <message>
        <source>With a reason: %1</source>
        <translation>Avec un motif : %1</translation>
    </message>
    <message>
        <source>Would be locked: values %1, participants %2, forms %3</source>
        <translation>Serait verrouillé : valeurs %1, participants %2, formulaires %3</translation>
    </message>
    <message>
        <source>Settle what must be settled, then look again.</source>
        <translation>Réglez ce qui doit l’être, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was entered yet: there is nothing to lock.</source>
        <translation>Rien n’a encore été saisi : il n’y a rien à verrouiller.</translation>
    </message>
    <message>
        <source>Not everything is as it should be. It can be locked with a reason.</source>
        <translation>Tout n’est pas comme il faudrait. On peut verrouiller avec un motif.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Lock the database…</source>
        <translation>Verrouiller la base…</translation>
    </message>
    <message>
        <source>This needs its reason. Nothing was sealed.</source>
        <translation>Il faut un motif. Rien n’a été scellé.</translation>
    </message>
    <message>
        <source>Unlock the database</source>
        <translation>Déverrouiller la base</translation>
    </message>
    <message>
        <source>Lock the database</source>
        <translation>Verrouiller la base</translation>
    </message>
    <message>
        <source>Values can be entered and changed again; this lock and its root stay on record.</source>
        <translation>Des valeurs pourront de nouveau être saisies et modifiées ; ce verrouillage et sa racine restent consignés.</translation>
    </message>
    <message>
        <source>The root over every value is sealed with your key.</source>
        <translation>La racine sur chaque valeur est scellée avec votre clé.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>The database is unlocked. Sealed with number %1.</source>
        <translation>La base est déverrouillée. Scellé sous le numéro %1.</translation>
    </message>
    <message>
        <source>The database is locked. Sealed with number %1.</source>
        <translation>La base est verrouillée. Scellé sous le numéro %1.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DelegationModel</name>
    <message>
        <source>New password and key set</source>
        <translation>Nouveau mot de passe défini</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Roles then</source>
        <translation>Rôles ensuite</translation>
    </message>
    <message>
        <source>Key then</source>
        <translation>Clé ensuite</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DigitsChart</name>
    <message>
        <source>Last digits</source>
        <translation>Derniers chiffres</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DisclosureCard</name>
    <message>
        <source>Hand out evidence</source>
        <translation>Remettre des preuves</translation>
    </message>
    <message>
        <source>Only chosen parts</source>
        <translation>Seulement des parties choisies</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Nothing that tells the arm</source>
        <translation>Rien qui révèle le bras</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>Remettre …</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>as P-001, P-002; empty: all participants</source>
        <translation>comme P-001, P-002 ; vide : tous les participants</translation>
    </message>
    <message>
        <source>Forms; none chosen: all</source>
        <translation>Formulaires ; aucun choisi : tous</translation>
    </message>
    <message>
        <source>Fields; none chosen: all</source>
        <translation>Champs ; aucun choisi : tous</translation>
    </message>
    <message>
        <source>The receiver sees what is withheld, and that it still verifies.</source>
        <translation>Le destinataire voit ce qui est retenu, et que le contrôle réussit quand même.</translation>
    </message>
    <message>
        <source>One file with every entry of the trial, its seals and proofs.</source>
        <translation>Un fichier avec chaque entrée de l’essai, ses sceaux et ses preuves.</translation>
    </message>
    <message>
        <source>That it was handed out is sealed.</source>
        <translation>La remise est scellée.</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Fichier de preuves</translation>
    </message>
    <message>
        <source>Evidence (*.evidence.zip)</source>
        <translation>Preuves (*.evidence.zip)</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DoubleEntryCard</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Seconde saisie</translation>
    </message>
    <message>
        <source>Complete the form</source>
        <translation>Terminer le formulaire</translation>
    </message>
    <message numerus="yes">
        <source>%n fields agree with what %1 typed.</source>
        <translation>
            <numerusform>%n champ concorde avec la saisie de %1.</numerusform>
            <numerusform>%n champs concordent avec la saisie de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ: choose for each which value stands.</source>
        <translation>
            <numerusform>%n diffère : choisissez la valeur à retenir.</numerusform>
            <numerusform>%n diffèrent : choisissez pour chacun la valeur à retenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>None differs.</source>
        <translation>Aucun ne diffère.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Première : %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Seconde : %1</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Motif de modification</translation>
    </message>
    <message>
        <source>%1: reason for the change</source>
        <translation>%1&#xa0;: motif de modification</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DrillCard</name>
    <message>
        <source>The value of an entry</source>
        <translation>La valeur d’une entrée</translation>
    </message>
    <message>
        <source>The time of a seal</source>
        <translation>L’heure d’un sceau</translation>
    </message>
    <message>
        <source>The author of a seal</source>
        <translation>L’auteur d’un sceau</translation>
    </message>
    <message>
        <source>The order of two seals</source>
        <translation>L’ordre de deux sceaux</translation>
    </message>
    <message>
        <source>The newest seals, cut off</source>
        <translation>Les sceaux les plus récents, supprimés</translation>
    </message>
    <message>
        <source>Only what the page shows</source>
        <translation>Seulement ce que la page affiche</translation>
    </message>
    <message>
        <source>A fingerprint in the ledger</source>
        <translation>Une empreinte dans le registre</translation>
    </message>
    <message>
        <source>Everything, sealed anew with other keys</source>
        <translation>Tout, scellé à nouveau avec d’autres clés</translation>
    </message>
    <message>
        <source>the chain of seals</source>
        <translation>la chaîne des sceaux</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>le registre</translation>
    </message>
    <message>
        <source>the comparison of pages and entries</source>
        <translation>la comparaison des pages et des entrées</translation>
    </message>
    <message>
        <source>the head that this computer keeps</source>
        <translation>la tête que cet ordinateur conserve</translation>
    </message>
    <message>
        <source>a head that a site holds</source>
        <translation>une tête détenue par un centre</translation>
    </message>
    <message>
        <source>Tamper drill</source>
        <translation>Exercice de falsification</translation>
    </message>
    <message>
        <source>Run the drill</source>
        <translation>Lancer l’exercice</translation>
    </message>
    <message>
        <source>A copy of the trial is altered for real, as somebody with the key of its database could, and verified as the trial is. The trial itself is only read.</source>
        <translation>Une copie de l’essai est réellement modifiée, comme pourrait le faire quelqu’un qui détient la clé de sa base de données, puis vérifiée comme l’essai. L’essai lui-même est seulement lu.</translation>
    </message>
    <message>
        <source>The drill was not begun</source>
        <translation>L’exercice n’a pas été lancé</translation>
    </message>
    <message>
        <source>The drill was not finished</source>
        <translation>L’exercice n’a pas été terminé</translation>
    </message>
    <message>
        <source>Drill, sandbox copy: %1 of %2 alterations were found</source>
        <translation>Exercice sur une copie : %1 altérations trouvées sur %2</translation>
    </message>
    <message>
        <source>This is what an alteration of the trial would set off.</source>
        <translation>Voilà l’alarme que déclencherait une altération de l’essai.</translation>
    </message>
    <message>
        <source>Nobody noticed: %1.</source>
        <translation>Personne n’a remarqué : %1.</translation>
    </message>
    <message>
        <source>The trial itself has findings</source>
        <translation>L’essai lui-même présente des constats</translation>
    </message>
    <message>
        <source>The copy did not verify before anything was altered. Verify the trial and look at its findings first.</source>
        <translation>La copie n’a pas passé la vérification avant toute modification. Vérifiez d’abord l’essai et examinez ses constats.</translation>
    </message>
    <message>
        <source>Not done in this trial</source>
        <translation>Non effectué dans cet essai</translation>
    </message>
    <message>
        <source>There is nothing yet that could be altered so: %1.</source>
        <translation>Il n’y a encore rien à modifier ainsi : %1.</translation>
    </message>
    <message>
        <source>Altered: %1, from %2 to %3</source>
        <translation>Altéré : %1, de %2 à %3</translation>
    </message>
    <message>
        <source>Found by %1.</source>
        <translation>Trouvé par %1.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DropTarget</name>
    <message>
        <source>Drop the file to verify it</source>
        <translation>Déposez le fichier pour le vérifier</translation>
    </message>
    <message>
        <source>Evidence, a report, a head or a picture of its code, a backup or an archive. It is only read, and nothing of it leaves this computer.</source>
        <translation>Preuves, rapport, tête ou image de son code, sauvegarde ou archive. Le fichier est seulement lu, et rien n’en quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>One file at a time</source>
        <translation>Un fichier à la fois</translation>
    </message>
    <message>
        <source>Each file has a verdict of its own. Drop them one after the other.</source>
        <translation>Chaque fichier a son propre verdict. Déposez-les l’un après l’autre.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::EnrolmentChart</name>
    <message>
        <source>Enrolment over time</source>
        <translation>Inclusions au fil du temps</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>%1 by plan today</source>
        <translation>%1 prévus à ce jour</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n inclus</numerusform>
            <numerusform>%n inclus</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Enrolled until then</source>
        <translation>Inclus jusque-là</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Prévu</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::EntryGridModel</name>
    <message>
        <source>Row %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>New row: type, or press Ctrl+Enter</source>
        <translation>Nouvelle ligne&#xa0;: saisissez, ou appuyez sur Ctrl+Entrée</translation>
    </message>
    <message>
        <source>New row, %1</source>
        <translation>Nouvelle ligne, %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié (SDV)</translation>
    </message>
    <message>
        <source>not to be collected</source>
        <translation>à ne pas recueillir</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ErasureCard</name>
    <message>
        <source>Erase personal data</source>
        <translation>Effacer des données personnelles</translation>
    </message>
    <message>
        <source>Entries that go</source>
        <translation>Entrées qui seront effacées</translation>
    </message>
    <message>
        <source>What was entered, with every entry of the field that repeats it</source>
        <translation>Ce qui a été saisi, avec chaque entrée du champ qui le répète</translation>
    </message>
    <message>
        <source>Only what was written beside it, this entry alone; the value stays</source>
        <translation>Seulement ce qui a été écrit à côté, dans cette seule entrée&#xa0;; la valeur reste</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>Motif&#xa0;; il reste consigné</translation>
    </message>
    <message>
        <source>Id of the second person</source>
        <translation>Identifiant de la seconde personne</translation>
    </message>
    <message>
        <source>Password of the second person</source>
        <translation>Mot de passe de la seconde personne</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message numerus="yes">
        <source>%n entries go for good</source>
        <translation>
            <numerusform>%n entrée sera définitivement effacée</numerusform>
            <numerusform>%n entrées seront définitivement effacées</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is removed from the trial&apos;s file, its free space and its log; nobody can bring it back. The seals still hold, and the audit trail says who erased what, when and why.</source>
        <translation>Le texte est retiré du fichier de l’essai, de son espace libre et de son journal&#xa0;; personne ne peut le récupérer. Les sceaux restent valables, et l’audit trail dit qui a effacé quoi, quand et pourquoi.</translation>
    </message>
    <message>
        <source>Backups, reports and exports that were made before still hold it.</source>
        <translation>Les sauvegardes, rapports et exports réalisés auparavant le contiennent toujours.</translation>
    </message>
    <message>
        <source>The newest entry of the field goes too. Its value stays in force, and both persons vouch for it.</source>
        <translation>L’entrée la plus récente du champ est effacée aussi. Sa valeur reste en vigueur, et les deux personnes s’en portent garantes.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsealed drafts that hold it go too.</source>
        <translation>
            <numerusform>%n brouillon non scellé qui le contient est effacé aussi.</numerusform>
            <numerusform>%n brouillons non scellés qui le contiennent sont effacés aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same text stands in %n other entries of the participant, which stay: erase them too.</source>
        <translation>
            <numerusform>Le même texte figure dans %n autre entrée du participant, qui reste&#xa0;: effacez-la aussi.</numerusform>
            <numerusform>Le même texte figure dans %n autres entrées du participant, qui restent&#xa0;: effacez-les aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be erased still stands. Correct or blank the value, close the query, or plan the visit anew first.</source>
        <translation>Ce qui doit être effacé est encore en vigueur. Commencez par corriger ou vider la valeur, fermer la query ou replanifier la visite.</translation>
    </message>
    <message>
        <source>An erasure needs its reason and a second person. Nothing was erased.</source>
        <translation>Un effacement demande son motif et une seconde personne. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are erased</source>
        <translation>
            <numerusform>%n entrée est effacée</numerusform>
            <numerusform>%n entrées sont effacées</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial&apos;s file is written anew, so that nothing of it is left there.</source>
        <translation>Le fichier de l’essai est réécrit pour qu’il n’y en reste rien.</translation>
    </message>
    <message>
        <source>Nothing of it is left in the trial&apos;s file or its log.</source>
        <translation>Il n’en reste rien dans le fichier de l’essai ni dans son journal.</translation>
    </message>
    <message>
        <source>Old parts of the trial&apos;s file may still hold it. They go when the trial is opened the next time.</source>
        <translation>D’anciennes parties du fichier de l’essai peuvent encore le contenir. Elles disparaîtront à la prochaine ouverture de l’essai.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ExchangePage</name>
    <message>
        <source>Write the data…</source>
        <translation>Écrire les données…</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Export of the data</source>
        <translation>Export des données</translation>
    </message>
    <message>
        <source>One ZIP file: a table (CSV) for each form, a dictionary, and, where the database is locked, the lock with its proof. It is not encrypted.</source>
        <translation>Un fichier ZIP : un tableau (CSV) par formulaire, un dictionnaire et, si la base est verrouillée, le verrouillage avec sa preuve. Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Write the data</source>
        <translation>Écrire les données</translation>
    </message>
    <message>
        <source>The data were written to %1.</source>
        <translation>Les données ont été écrites dans %1.</translation>
    </message>
    <message>
        <source>%1 The database is not locked, so nothing shows later that these are the data.</source>
        <translation>%1 La base n’est pas verrouillée ; rien ne montrera plus tard que ce sont ces données.</translation>
    </message>
    <message>
        <source>%1 Anybody checks with caseseal-verify --data that they are the locked data.</source>
        <translation>%1 Chacun vérifie avec caseseal-verify --data que ce sont les données verrouillées.</translation>
    </message>
    <message>
        <source>%1 The lock is not on the ledger yet, so its proof is missing: export again in a moment.</source>
        <translation>%1 Le verrouillage n’est pas encore au registre, sa preuve manque donc : exportez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tableaux (CSV)</translation>
    </message>
    <message>
        <source>CDISC ODM 1.3.2, with the whole history</source>
        <translation>CDISC ODM 1.3.2, avec tout l’historique</translation>
    </message>
    <message>
        <source>One XML file: every value with every change, its audit record, and every signature. It is not encrypted.</source>
        <translation>Un fichier XML : chaque valeur avec chaque modification, son enregistrement d’audit et chaque signature. Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>CDISC ODM 1.3.2, as the values stand</source>
        <translation>CDISC ODM 1.3.2, état des valeurs</translation>
    </message>
    <message>
        <source>One XML file: the values in force and the signatures that hold. It is not encrypted.</source>
        <translation>Un fichier XML : les valeurs en vigueur et les signatures valables. Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>CDISC Dataset-JSON 1.1</source>
        <translation>CDISC Dataset-JSON 1.1</translation>
    </message>
    <message>
        <source>One ZIP file: a dataset for each form with its metadata and a dictionary. It is not encrypted.</source>
        <translation>Un fichier ZIP : un jeu de données par formulaire avec ses métadonnées, et un dictionnaire. Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>CDISC Dataset-JSON 1.1, line by line</source>
        <translation>CDISC Dataset-JSON 1.1, ligne par ligne</translation>
    </message>
    <message>
        <source>HL7 FHIR R4</source>
        <translation>HL7 FHIR R4</translation>
    </message>
    <message>
        <source>One JSON file: a bundle with the study, its participants and their forms. It is not encrypted.</source>
        <translation>Un fichier JSON : un lot avec l’étude, ses participants et leurs formulaires. Il n’est pas chiffré.</translation>
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
        <translation>Un fichier dans ce format. Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Data (*%1)</source>
        <translation>Données (*%1)</translation>
    </message>
    <message>
        <source>%1 They are the locked data; this format does not carry the lock.</source>
        <translation>%1 Ce sont les données verrouillées ; ce format ne porte pas le verrou.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FieldNotes</name>
    <message>
        <source>Typing error</source>
        <translation>Faute de frappe</translation>
    </message>
    <message>
        <source>Source read again</source>
        <translation>Source relue</translation>
    </message>
    <message>
        <source>Source was corrected</source>
        <translation>Source corrigée</translation>
    </message>
    <message>
        <source>Digits transposed</source>
        <translation>Chiffres inversés</translation>
    </message>
    <message>
        <source>Calculation corrected</source>
        <translation>Calcul corrigé</translation>
    </message>
    <message>
        <source>Entered in the wrong field</source>
        <translation>Saisi dans le mauvais champ</translation>
    </message>
    <message>
        <source>Answer to a query</source>
        <translation>Réponse à une query</translation>
    </message>
    <message>
        <source>%1 It is kept here as typed and cannot be sealed.</source>
        <translation>%1 La saisie reste ici telle quelle et ne peut pas être scellée.</translation>
    </message>
    <message>
        <source>%1 The study does not let this be sealed; correct the value.</source>
        <translation>%1 L’étude ne permet pas de sceller ceci&#xa0;; corrigez la valeur.</translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation>Pourquoi c’est exact</translation>
    </message>
    <message>
        <source>%1: why the value is right</source>
        <translation>%1&#xa0;: pourquoi la valeur est exacte</translation>
    </message>
    <message>
        <source>Correct the value, or say why it is right.</source>
        <translation>Corrigez la valeur, ou dites pourquoi elle est exacte.</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Motif de modification</translation>
    </message>
    <message>
        <source>%1: reason for the change</source>
        <translation>%1&#xa0;: motif de modification</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Not to be collected here with these answers, holds %1, not sealed. Press Delete to clear it, or correct the answer that it depends on.</source>
        <translation>À ne pas recueillir ici avec ces réponses, contient %1, non scellé. Appuyez sur Suppr pour le vider, ou corrigez la réponse dont il dépend.</translation>
    </message>
    <message>
        <source>Not to be collected here with these answers, holds %1. It stays as it was sealed; Delete clears it, with a reason.</source>
        <translation>À ne pas recueillir ici avec ces réponses, contient %1. Il reste tel que scellé ; Suppr le vide, avec un motif.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FieldRow</name>
    <message>
        <source>was</source>
        <translation>était</translation>
    </message>
    <message>
        <source>History of this field (F2)</source>
        <translation>Historique de ce champ (F2)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1&#xa0;: unité</translation>
    </message>
    <message>
        <source>%1: history</source>
        <translation>%1&#xa0;: historique</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>était vide</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>changed after the signature</source>
        <translation>modifié après la signature</translation>
    </message>
    <message>
        <source>%1: verified against the source</source>
        <translation>%1 : vérifié avec la source</translation>
    </message>
    <message>
        <source>Verified against the source</source>
        <translation>Vérifié avec la source</translation>
    </message>
    <message>
        <source>Not verified yet (Ctrl+Shift+V)</source>
        <translation>Pas encore vérifié (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié (SDV)</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>était : %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingAdvice</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingModel</name>
    <message>
        <source>seal %1</source>
        <translation>sceau %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingView</name>
    <message>
        <source>value not known here</source>
        <translation>valeur inconnue ici</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Quoi et où</translation>
    </message>
    <message>
        <source>About the trial as a whole</source>
        <translation>Concerne l’essai dans son ensemble</translation>
    </message>
    <message>
        <source>  Entry %1 of seal %2.</source>
        <translation>  Entrée %1 du sceau %2.</translation>
    </message>
    <message>
        <source>  Seal %1.</source>
        <translation>  Sceau %1.</translation>
    </message>
    <message>
        <source>Expected: what was sealed</source>
        <translation>Attendu&#xa0;: ce qui a été scellé</translation>
    </message>
    <message>
        <source>Found: what is there now</source>
        <translation>Trouvé&#xa0;: ce qui s’y trouve maintenant</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Place dans la chaîne</translation>
    </message>
    <message>
        <source>The seals still fit together; what lies under seal %1 does not fit it</source>
        <translation>Les sceaux s’accordent encore&#xa0;; ce qui se trouve sous le sceau %1 ne lui correspond pas</translation>
    </message>
    <message>
        <source>The chain does not fit together at seal %1</source>
        <translation>La chaîne ne s’accorde pas au sceau %1</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Sealed by %1, %2</source>
        <translation>Scellé par %1, %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, clé %2</translation>
    </message>
    <message>
        <source>Ledger entry %1</source>
        <translation>Entrée %1 du registre</translation>
    </message>
    <message>
        <source>Its proof does not hold</source>
        <translation>Sa preuve ne tient pas</translation>
    </message>
    <message>
        <source>Its proof holds</source>
        <translation>Sa preuve tient</translation>
    </message>
    <message>
        <source>Not on the ledger yet</source>
        <translation>Pas encore dans le registre</translation>
    </message>
    <message>
        <source>Nobody outside of this installation has seen this seal</source>
        <translation>Personne hors de cette installation n’a vu ce sceau</translation>
    </message>
    <message>
        <source>Said to be by %1, %2; not proved</source>
        <translation>Attribué à %1, %2 ; non prouvé</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormContent</name>
    <message>
        <source>Another: %1</source>
        <translation>Autre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormHeader</name>
    <message>
        <source>Mark complete</source>
        <translation>Marquer complet</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Acts on this form</source>
        <translation>Actions sur ce formulaire</translation>
    </message>
    <message>
        <source>Acts on this form (Ctrl+M)</source>
        <translation>Actions sur ce formulaire (Ctrl+M)</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%n changes not sealed</source>
        <translation>
            <numerusform>%n modification non scellée</numerusform>
            <numerusform>%n modifications non scellées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed here since the last seal</source>
        <translation>Rien n’a changé ici depuis le dernier sceau</translation>
    </message>
    <message>
        <source>Seal the changes first</source>
        <translation>Scellez d’abord les modifications</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>Rien n’est encore saisi</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Maj+S</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormHistory</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>“%1”, kept: “%2”</source>
        <translation>« %1 », conservé : « %2 »</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormMessages</name>
    <message numerus="yes">
        <source>Your %n changes are kept here and are not sealed.</source>
        <translation>
            <numerusform>Votre modification est conservée ici et n’est pas scellée.</numerusform>
            <numerusform>Vos %n modifications sont conservées ici et ne sont pas scellées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <translation>%1 : motif</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormModel</name>
    <message>
        <source>Choose the unit.</source>
        <translation>Choisissez l’unité.</translation>
    </message>
    <message>
        <source>Say why the value changes.</source>
        <translation>Indiquez pourquoi la valeur change.</translation>
    </message>
    <message>
        <source>With the answers given here this is not to be collected.</source>
        <translation>Avec les réponses données ici, ceci n’est pas à recueillir.</translation>
    </message>
    <message>
        <source>It could not be read when it was typed.</source>
        <translation>Illisible lors de la saisie.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormPage</name>
    <message>
        <source>This form is locked. A data manager can unlock it.</source>
        <translation>Ce formulaire est verrouillé. Un data manager peut le déverrouiller.</translation>
    </message>
    <message>
        <source>This form is frozen. A data manager can unfreeze it.</source>
        <translation>Ce formulaire est gelé. Un data manager peut le dégeler.</translation>
    </message>
    <message>
        <source>You can read this form. Your role, %1, does not enter data.</source>
        <translation>Vous pouvez lire ce formulaire. Votre rôle, %1, ne saisit pas de données.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sealed yet. %n fields need something from you first: %1.</source>
        <translation>
            <numerusform>Rien n’est encore scellé. %n champ attend d’abord quelque chose de vous&#xa0;: %1.</numerusform>
            <numerusform>Rien n’est encore scellé. %n champs attendent d’abord quelque chose de vous&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sealed. Your changes are kept here. Please look at %1.</source>
        <translation>Rien n’est scellé. Vos modifications sont conservées ici. Veuillez regarder %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n required fields are empty: %1.</source>
        <translation>
            <numerusform>%n champ obligatoire est vide&#xa0;: %1.</numerusform>
            <numerusform>%n champs obligatoires sont vides&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Montrer le premier</translation>
    </message>
    <message>
        <source>Mark complete anyway</source>
        <translation>Marquer complet quand même</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 are not sealed.</source>
        <translation>
            <numerusform>%n modification de %1 n’est pas scellée.</numerusform>
            <numerusform>%n modifications de %1 ne sont pas scellées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal and go on</source>
        <translation>Sceller et continuer</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>With the answers so far the study does not ask for this form.</source>
        <translation>Avec les réponses données, l’étude ne demande pas ce formulaire.</translation>
    </message>
    <message>
        <source>This form was started under an earlier version of the study and keeps it until it is moved.</source>
        <translation>Ce formulaire a été commencé sous une version antérieure de l’étude et la garde jusqu’à son passage.</translation>
    </message>
    <message>
        <source>You look at the past.</source>
        <translation>Vous regardez le passé.</translation>
    </message>
    <message numerus="yes">
        <source>A draft of yours from %1 with %n fields is kept. It is not sealed.</source>
        <translation>
            <numerusform>Un brouillon de vous (%1) avec %n champ est conservé. Il n’est pas scellé.</numerusform>
            <numerusform>Un brouillon de vous (%1) avec %n champs est conservé. Il n’est pas scellé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Second entry: type the form from the source without seeing the first entry.</source>
        <translation>Seconde saisie : saisissez le formulaire d’après la source sans voir la première.</translation>
    </message>
    <message>
        <source>Signed by %1 on %2: “%3”.</source>
        <translation>Signé par %1, %2 : « %3 ».</translation>
    </message>
    <message numerus="yes">
        <source>It does not cover %n fields that changed since: %1.</source>
        <translation>
            <numerusform>Elle ne couvre pas %n champ modifié depuis : %1.</numerusform>
            <numerusform>Elle ne couvre pas %n champs modifiés depuis : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Required fields stay empty.</source>
        <translation>Des champs obligatoires restent vides.</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Marquer complet</translation>
    </message>
    <message>
        <source>Take back the verification of %1</source>
        <translation>Retirer la vérification de %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>%1, %2. Your signature covers every value as it stands now.</source>
        <translation>%1, %2. Votre signature couvre chaque valeur telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>I reviewed this form and approve it</source>
        <translation>J’ai revu ce formulaire et je l’approuve</translation>
    </message>
    <message>
        <source>I am responsible for these data</source>
        <translation>Je suis responsable de ces données</translation>
    </message>
    <message>
        <source>I entered these data myself</source>
        <translation>J’ai saisi ces données moi-même</translation>
    </message>
    <message numerus="yes">
        <source>A second entry of yours from %1 with %n fields is kept. It is not sealed.</source>
        <translation>
            <numerusform>Une seconde saisie de vous (%1) avec %n champ est conservée. Elle n’est pas scellée.</numerusform>
            <numerusform>Une seconde saisie de vous (%1) avec %n champs est conservée. Elle n’est pas scellée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La continuer</translation>
    </message>
    <message>
        <source>The database is locked. A data manager can unlock it.</source>
        <translation>La base est verrouillée. Un data manager peut la déverrouiller.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. To enter it nevertheless takes a reason, which stays on record.</source>
        <translation>Rien n’est encore scellé. Le saisir malgré tout demande un motif, qui reste au dossier.</translation>
    </message>
    <message>
        <source>Seal with this reason</source>
        <translation>Sceller avec ce motif</translation>
    </message>
    <message>
        <source>The participant is at home at %1: data are entered and completed there.</source>
        <translation>Le participant est rattaché à %1 : les données y sont saisies et complétées.</translation>
    </message>
    <message>
        <source>The participant was handed over by %1 to %2: data are entered there once taken over.</source>
        <translation>Le participant a été transféré de %1 à %2 : les données y seront saisies une fois la reprise faite.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormPast</name>
    <message>
        <source>Back to now</source>
        <translation>Revenir à maintenant</translation>
    </message>
    <message>
        <source>Changes of this form, oldest first</source>
        <translation>Modifications de ce formulaire, la plus ancienne d’abord</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message numerus="yes">
        <source>%n seals changed it after that. Nothing can be entered here.</source>
        <translation>
            <numerusform>%n sceau l’a modifié ensuite. Rien ne peut être saisi ici.</numerusform>
            <numerusform>%n sceaux l’ont modifié ensuite. Rien ne peut être saisi ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed it after that. Nothing can be entered here.</source>
        <translation>Rien ne l’a modifié ensuite. Rien ne peut être saisi ici.</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>État au %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormQueries</name>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1, %2 : « %3 »</translation>
    </message>
    <message>
        <source>%1 Please look at the source again.</source>
        <translation>%1 Merci de consulter de nouveau la source.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HeadCard</name>
    <message>
        <source>Compare heads</source>
        <translation>Comparer les têtes</translation>
    </message>
    <message>
        <source>Show this trial&apos;s head</source>
        <translation>Afficher la tête de cet essai</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier …</translation>
    </message>
    <message>
        <source>This trial&apos;s head</source>
        <translation>Tête de cet essai</translation>
    </message>
    <message>
        <source>Give it to somebody outside: with it they can tell at any later time whether this history was rewritten or cut off. It holds no data of participants.</source>
        <translation>Donnez-la à quelqu’un d’extérieur : avec elle, il pourra dire à tout moment si cet historique a été réécrit ou retranché. Elle ne contient aucune donnée de participants.</translation>
    </message>
    <message>
        <source>QR code of this trial&apos;s head</source>
        <translation>Code QR de la tête de cet essai</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer …</translation>
    </message>
    <message>
        <source>A head that somebody else holds</source>
        <translation>Une tête que quelqu’un d’autre conserve</translation>
    </message>
    <message>
        <source>Paste the text of a head, or of the e-mail that it came in; or choose a file or a picture of a code. Nothing is sent anywhere.</source>
        <translation>Collez le texte d’une tête ou de l’e-mail qui l’apportait, ou choisissez un fichier ou l’image d’un code. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Text of the held head</source>
        <translation>Texte de la tête conservée</translation>
    </message>
    <message>
        <source>The head cannot be shown</source>
        <translation>La tête ne peut pas être affichée</translation>
    </message>
    <message>
        <source>%1 seals on the ledger %2; the newest of this trial is seal %3.</source>
        <translation>%1 sceaux dans le registre %2 ; le plus récent de cet essai est le sceau %3.</translation>
    </message>
    <message>
        <source>Save this trial&apos;s head</source>
        <translation>Enregistrer la tête de cet essai</translation>
    </message>
    <message>
        <source>Head (*.head);;Picture of the code (*.png)</source>
        <translation>Tête (*.head);;Image du code (*.png)</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>The head was written</source>
        <translation>La tête a été écrite</translation>
    </message>
    <message>
        <source>A head that somebody holds</source>
        <translation>Une tête que quelqu’un conserve</translation>
    </message>
    <message>
        <source>Head, e-mail text or picture of its code (*)</source>
        <translation>Tête, texte d’e-mail ou image de son code (*)</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>Rien n’a été comparé</translation>
    </message>
    <message>
        <source>The held head is signed by the ledger that this trial uses.</source>
        <translation>La tête conservée est signée par le registre que cet essai utilise.</translation>
    </message>
    <message>
        <source>The held head is not signed by the ledger that this trial uses.</source>
        <translation>La tête conservée n’est pas signée par le registre que cet essai utilise.</translation>
    </message>
    <message>
        <source>Held: %1 seals. Here: %2 seals.</source>
        <translation>Conservée : %1 sceaux. Ici : %2 sceaux.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HistoryPopover</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>You, now. Not sealed yet</source>
        <translation>Vous, maintenant. Pas encore scellé</translation>
    </message>
    <message>
        <source>Erased on request; the seal still covers it.</source>
        <translation>Effacé sur demande&#xa0;; le sceau le couvre toujours.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Check fired: “%1”</source>
        <translation>Contrôle déclenché&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Check fired: “%1”. Answer: “%2”</source>
        <translation>Contrôle déclenché&#xa0;: «&#xa0;%1&#xa0;». Réponse&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>on the ledger</source>
        <translation>dans le registre</translation>
    </message>
    <message>
        <source>not on the ledger yet</source>
        <translation>pas encore dans le registre</translation>
    </message>
    <message>
        <source>Seal %1, %2</source>
        <translation>Sceau %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 entries found</source>
        <translation>%1 entrées sur %2 trouvées</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, not one after the other</source>
        <translation>
            <numerusform>%n entrée, pas à la suite</numerusform>
            <numerusform>%n entrées, pas à la suite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, none missing</source>
        <translation>
            <numerusform>%n entrée, aucune ne manque</numerusform>
            <numerusform>%n entrées, aucune ne manque</numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was entered here yet.</source>
        <translation>Rien n’a encore été saisi ici.</translation>
    </message>
    <message>
        <source>Edit check, settled</source>
        <translation>Contrôle, réglé</translation>
    </message>
    <message>
        <source>Edit check, not settled yet</source>
        <translation>Contrôle, pas encore réglé</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Erased on %1 by %2: “%3”</source>
        <translation>Effacé le %1 par %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HomeCard</name>
    <message>
        <source>Where participants are at home</source>
        <translation>Où les participants sont rattachés</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Data of a participant are entered at one installation only, the home. It hands a participant over, and the other one takes over. Where an installation is lost, an administrator takes its participants over from what was received here.</source>
        <translation>Les données d’un participant ne sont saisies que dans une seule installation, celle de son rattachement. Elle transfère le participant et l’autre le reprend. Si une installation est perdue, un administrateur reprend ses participants à partir de ce qui a été reçu ici.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>At home at</source>
        <translation>Rattaché à</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Transféré à</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>Motif ; il reste consigné</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Transférer à</translation>
    </message>
    <message>
        <source>here, %1</source>
        <translation>ici, %1</translation>
    </message>
    <message>
        <source>To take over who was not handed over needs a reason. Nothing was sealed.</source>
        <translation>Reprendre un participant qui n’a pas été transféré exige un motif. Rien n’a été scellé.</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n participants</source>
        <translation>
            <numerusform>Transférer %n participant</numerusform>
            <numerusform>Transférer %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n participants</source>
        <translation>
            <numerusform>Reprendre %n participant</numerusform>
            <numerusform>Reprendre %n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on their data are entered at %1, as soon as they were taken over there.</source>
        <translation>Désormais leurs données sont saisies à %1, dès qu’ils y auront été repris.</translation>
    </message>
    <message>
        <source>They were not handed over. What their home has entered and nobody here has received will not count.</source>
        <translation>Ils n’ont pas été transférés. Ce que leur installation a saisi et qui n’a pas été reçu ici ne comptera pas.</translation>
    </message>
    <message>
        <source>From now on their data are entered here.</source>
        <translation>Désormais leurs données sont saisies ici.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%n participants were handed over.</source>
        <translation>
            <numerusform>%n participant a été transféré.</numerusform>
            <numerusform>%n participants ont été transférés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants were taken over.</source>
        <translation>
            <numerusform>%n participant a été repris.</numerusform>
            <numerusform>%n participants ont été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a message, so that it is known there.</source>
        <translation>Envoyez un message pour que l’autre installation le sache.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HoursChart</name>
    <message>
        <source>Acts by weekday and hour</source>
        <translation>Actes par jour de semaine et heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ImportCard</name>
    <message>
        <source>There is nothing to do: the record holds what the file says.</source>
        <translation>Il n’y a rien à faire : le dossier contient ce que dit le fichier.</translation>
    </message>
    <message>
        <source>Something stands in the way, so nothing of the file can go in. Every line of it is listed; correct the file or the record, then look again.</source>
        <translation>Quelque chose fait obstacle, donc rien du fichier ne peut être repris. Chaque ligne concernée est listée ; corrigez le fichier ou le dossier, puis examinez à nouveau.</translation>
    </message>
    <message>
        <source>You release the file and seal its values in one go.</source>
        <translation>Vous autorisez le fichier et scellez ses valeurs en une seule fois.</translation>
    </message>
    <message>
        <source>You release the file. A coordinator or investigator then seals its values.</source>
        <translation>Vous autorisez le fichier. Un coordinateur ou investigateur scelle ensuite ses valeurs.</translation>
    </message>
    <message>
        <source>The file is released. A coordinator or investigator seals its values.</source>
        <translation>Le fichier est autorisé. Un coordinateur ou investigateur scelle ses valeurs.</translation>
    </message>
    <message>
        <source>A data manager or an administrator must release the file first.</source>
        <translation>Un data manager ou un administrateur doit d’abord autoriser le fichier.</translation>
    </message>
    <message>
        <source>The file is released. You seal its values.</source>
        <translation>Le fichier est autorisé. Vous scellez ses valeurs.</translation>
    </message>
    <message>
        <source>Import of data</source>
        <translation>Importation de données</translation>
    </message>
    <message>
        <source>Look at a file…</source>
        <translation>Examiner un fichier…</translation>
    </message>
    <message>
        <source>An ODM 1.3 file of another system. It is compared with the record first; then all of it goes in, or nothing.</source>
        <translation>Un fichier ODM 1.3 d’un autre système. Il est d’abord comparé au dossier ; ensuite tout est repris, ou rien.</translation>
    </message>
    <message>
        <source>What the file would do, line by line</source>
        <translation>Ce que ferait le fichier, ligne par ligne</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>Motif ; il reste consigné</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>Examiner un fichier</translation>
    </message>
    <message>
        <source>ODM (*.xml)</source>
        <translation>ODM (*.xml)</translation>
    </message>
    <message>
        <source>New participants: %1 · First values: %2 · Changed: %3 · Blanked: %4 · As they are: %5 · In the way: %6</source>
        <translation>Nouveaux participants : %1 · Premières valeurs : %2 · Modifiées : %3 · Vidées : %4 · Inchangées : %5 · Bloquantes : %6</translation>
    </message>
    <message>
        <source>The source does not name itself; the file has the SHA-256 %1.</source>
        <translation>La source ne se nomme pas ; le fichier a le SHA-256 %1.</translation>
    </message>
    <message>
        <source>The source calls itself %1; the file has the SHA-256 %2.</source>
        <translation>La source se nomme %1 ; le fichier a le SHA-256 %2.</translation>
    </message>
    <message>
        <source>It claims audit records (%1), signatures (%2) and remarks (%3). None of them was verified; each is kept as the source&apos;s claim.</source>
        <translation>Elle fait état d’enregistrements d’audit (%1), de signatures (%2) et de remarques (%3). Rien n’a été vérifié ; tout est conservé comme déclaration de la source.</translation>
    </message>
    <message numerus="yes">
        <source>%n deviations from the standard were tolerated.</source>
        <translation>
            <numerusform>%n écart à la norme a été toléré.</numerusform>
            <numerusform>%n écarts à la norme ont été tolérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 released it before, %2, and its values were sealed.</source>
        <translation>%1 l’a déjà autorisé, %2, et ses valeurs ont été scellées.</translation>
    </message>
    <message>
        <source>%1 released it, %2.</source>
        <translation>%1 l’a autorisé, %2.</translation>
    </message>
    <message>
        <source>Release the file</source>
        <translation>Autoriser le fichier</translation>
    </message>
    <message>
        <source>Seal the values</source>
        <translation>Sceller les valeurs</translation>
    </message>
    <message>
        <source>Claimed by the source, not verified: %1</source>
        <translation>Déclaré par la source, non vérifié : %1</translation>
    </message>
    <message>
        <source>The file is released. A coordinator or investigator looks at the same file and seals its values.</source>
        <translation>Le fichier est autorisé. Un coordinateur ou investigateur examine le même fichier et scelle ses valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>The values are sealed: %n entries, each with what its source claims.</source>
        <translation>
            <numerusform>Les valeurs sont scellées : %n entrée, avec ce que déclare la source.</numerusform>
            <numerusform>Les valeurs sont scellées : %n entrées, chacune avec ce que déclare la source.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file was taken in.</source>
        <translation>Rien du fichier n’a été repris.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ImportModel</name>
    <message>
        <source>New participant</source>
        <translation>Nouveau participant</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Blanked</source>
        <translation>Vidé</translation>
    </message>
    <message>
        <source>Calculated here</source>
        <translation>Calculé ici</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Entered by %1, %2.</source>
        <translation>Saisi par %1, %2.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>Signed by %1, %2.</source>
        <translation>Signé par %1, %2.</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Remarque : %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Clause or word</source>
        <translation>Clause ou mot</translation>
    </message>
    <message>
        <source>No clause fits.</source>
        <translation>Aucune clause ne correspond.</translation>
    </message>
    <message>
        <source>Export as PDF …</source>
        <translation>Exporter en PDF …</translation>
    </message>
    <message>
        <source>Each answer is reckoned from the sealed entries when it is asked</source>
        <translation>Chaque réponse est calculée à partir des entrées scellées au moment de la question</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>Lecture du dossier</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Press Enter on the clause to ask it again.</source>
        <translation>Appuyez sur Entrée sur la clause pour la demander à nouveau.</translation>
    </message>
    <message>
        <source>The record was not read to its end</source>
        <translation>Le dossier n’a pas été lu jusqu’au bout</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Le dossier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The answer as a page</source>
        <translation>La réponse en page</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was written, and that is sealed</source>
        <translation>Le fichier a été écrit, et cela est scellé</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
        <source>The file was written, but its issue is not on record</source>
        <translation>Le fichier a été écrit, mais son émission n’est pas enregistrée</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::IntegrityCard</name>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Open Integrity</source>
        <translation>Ouvrir Intégrité</translation>
    </message>
    <message>
        <source>this installation</source>
        <translation>cette installation</translation>
    </message>
    <message>
        <source>verifying now, %1 %</source>
        <translation>vérification en cours, %1&#xa0;%</translation>
    </message>
    <message>
        <source>verifying now</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>seals in the chain</source>
        <translation>sceaux dans la chaîne</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>dernier %1</translation>
    </message>
    <message>
        <source>not on the ledger yet</source>
        <translation>pas encore dans le registre</translation>
    </message>
    <message>
        <source>it was not reached</source>
        <translation>il n’a pas été joint</translation>
    </message>
    <message>
        <source>on the ledger</source>
        <translation>dans le registre</translation>
    </message>
    <message>
        <source>Not witnessed yet</source>
        <translation>Pas encore attesté</translation>
    </message>
    <message>
        <source>Own keys only, no outside witness</source>
        <translation>Clés propres seulement, sans témoin extérieur</translation>
    </message>
    <message>
        <source>Witnessed by %1 of %2</source>
        <translation>Attesté par %1 sur %2</translation>
    </message>
    <message>
        <source>policy met</source>
        <translation>politique respectée</translation>
    </message>
    <message>
        <source>policy asks for more</source>
        <translation>la politique exige plus</translation>
    </message>
    <message>
        <source>Not verified here yet</source>
        <translation>Pas encore vérifié ici</translation>
    </message>
    <message>
        <source>Verify now reads every seal and entry again</source>
        <translation>«&#xa0;Vérifier maintenant&#xa0;» relit chaque sceau et chaque entrée</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Unchanged since entry, checked %1</source>
        <translation>Inchangé depuis la saisie, vérifié %1</translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%n altéré</numerusform>
            <numerusform>%n altérés</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1. Integrity shows what and where</source>
        <translation>Vérifié %1. Intégrité montre quoi et où</translation>
    </message>
    <message>
        <source>last took %1</source>
        <translation>dernière durée %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::IntegrityPage</name>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>The verification was not finished</source>
        <translation>La vérification n’a pas été terminée</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>1  Chain</source>
        <translation>1  Chaîne</translation>
    </message>
    <message>
        <source>Every save is signed by its author and tied to the save before.</source>
        <translation>Chaque enregistrement est signé par son auteur et lié au précédent.</translation>
    </message>
    <message>
        <source>2  Ledger</source>
        <translation>2  Registre</translation>
    </message>
    <message>
        <source>A log that only grows. It holds a fingerprint of each seal and no data.</source>
        <translation>Un journal qui ne fait que croître. Il contient une empreinte de chaque sceau et aucune donnée.</translation>
    </message>
    <message>
        <source>3  Witnesses</source>
        <translation>3  Témoins</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Persons and their keys</source>
        <translation>Personnes et leurs clés</translation>
    </message>
    <message>
        <source>Persons are as the administrator declared them. Compare key fingerprints by telephone or on paper once.</source>
        <translation>Les personnes sont telles que l’administrateur les a déclarées. Comparez une fois les empreintes des clés par téléphone ou sur papier.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation>J’ai regardé ceci</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>%1 seals, %2 entries</source>
        <translation>%1 sceaux, %2 entrées</translation>
    </message>
    <message>
        <source>%1 on the ledger</source>
        <translation>%1 dans le registre</translation>
    </message>
    <message>
        <source>Not witnessed yet</source>
        <translation>Pas encore attesté</translation>
    </message>
    <message>
        <source>Nothing is on the ledger yet</source>
        <translation>Rien n’est encore dans le registre</translation>
    </message>
    <message>
        <source>Own keys only</source>
        <translation>Clés propres seulement</translation>
    </message>
    <message>
        <source>No outside witness yet</source>
        <translation>Pas encore de témoin extérieur</translation>
    </message>
    <message>
        <source>Policy met</source>
        <translation>Politique respectée</translation>
    </message>
    <message>
        <source>Policy asks for more</source>
        <translation>La politique exige plus</translation>
    </message>
    <message>
        <source>Nobody outside confirms yet that the ledger only grows.</source>
        <translation>Personne d’extérieur ne confirme encore que le registre ne fait que croître.</translation>
    </message>
    <message>
        <source>Other organisations confirm that the ledger only grows.</source>
        <translation>D’autres organisations confirment que le registre ne fait que croître.</translation>
    </message>
    <message>
        <source>Last full check %1</source>
        <translation>Dernier contrôle complet %1</translation>
    </message>
    <message>
        <source>Not verified on this computer yet</source>
        <translation>Pas encore vérifié sur cet ordinateur</translation>
    </message>
    <message>
        <source>Verify now reads every seal and entry again and compares them. You can go on working.</source>
        <translation>«&#xa0;Vérifier maintenant&#xa0;» relit chaque sceau et chaque entrée et les compare. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Regardé</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Witnessed by %1 of %2</source>
        <translation>Attesté par %1 sur %2</translation>
    </message>
    <message>
        <source>Reports and evidence</source>
        <translation>Rapports et preuves</translation>
    </message>
    <message>
        <source>Verify a file …</source>
        <translation>Vérifier un fichier …</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Vérifier un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The last look at the ledger failed: %1 It is tried again by itself.</source>
        <translation>La dernière consultation du registre a échoué : %1 Elle sera retentée automatiquement.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::IssuedReports</name>
    <message>
        <source>Issued reports</source>
        <translation>Rapports émis</translation>
    </message>
    <message>
        <source>Check a file against this list …</source>
        <translation>Comparer un fichier à cette liste …</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Newest seal in it</source>
        <translation>Sceau le plus récent</translation>
    </message>
    <message>
        <source>A report to check</source>
        <translation>Un rapport à contrôler</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It was changed since it was issued, or this trial never issued it. SHA-256 without its signature: %1</source>
        <translation>Il a été modifié depuis son émission, ou cet essai ne l’a jamais émis. SHA-256 sans sa signature : %1</translation>
    </message>
    <message>
        <source>%1 is none of these reports</source>
        <translation>%1 n’est aucun de ces rapports</translation>
    </message>
    <message>
        <source>%1, %2, noted in seal %3. Nothing in the file was changed since.</source>
        <translation>%1, %2, noté dans le sceau %3. Rien dans le fichier n’a changé depuis.</translation>
    </message>
    <message>
        <source>%1 is a report of this trial</source>
        <translation>%1 est un rapport de cet essai</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::JobPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitBalanceView</name>
    <message>
        <source>Stock of each place, in kits</source>
        <translation>Stock de chaque lieu, en kits</translation>
    </message>
    <message>
        <source>Doses, in units</source>
        <translation>Doses, en unités</translation>
    </message>
    <message>
        <source>Acts of other installations that cannot have been</source>
        <translation>Actes d&apos;autres installations qui n&apos;ont pas pu avoir lieu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Retrouvés</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>Dispensé</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Détruit</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>No item of the study is set that holds the units taken, so there is nothing to compare. An administrator sets it with caseseal-cli product settings.</source>
        <translation>Aucun champ de l&apos;étude n&apos;est désigné pour les unités prises ; il n&apos;y a donc rien à comparer. Un administrateur le désigne avec caseseal-cli product settings.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Taken by the kits</source>
        <translation>Pris selon les kits</translation>
    </message>
    <message>
        <source>Taken by the forms</source>
        <translation>Pris selon les formulaires</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>Le compte y est.</translation>
    </message>
    <message numerus="yes">
        <source>%n places, participants or acts do not fit.</source>
        <translation>
            <numerusform>%n lieu, participant ou acte ne concorde pas.</numerusform>
            <numerusform>%n lieux, participants ou actes ne concordent pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No kit chosen</source>
        <translation>Aucun kit choisi</translation>
    </message>
    <message>
        <source>Scan a label, drop a picture of it, or choose a row.</source>
        <translation>Scannez une étiquette, déposez-en une image ou choisissez une ligne.</translation>
    </message>
    <message>
        <source>Kit %1</source>
        <translation>Kit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kits</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
    <message>
        <source>GTIN %1</source>
        <translation>GTIN %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>numéro de série %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>péremption %1</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>No statement of a manufacturer names this kit. Put it aside: it may be a counterfeit, or the record of another site has not come yet.</source>
        <translation>Aucune déclaration de fabricant ne nomme ce kit. Mettez-le de côté : c&apos;est peut-être une contrefaçon, ou le dossier d&apos;un autre centre n&apos;est pas encore arrivé.</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>participant %1</translation>
    </message>
    <message>
        <source>Looked for, is missing</source>
        <translation>Cherché, manquant</translation>
    </message>
    <message>
        <source>Recall lot %1</source>
        <translation>Rappeler le lot %1</translation>
    </message>
    <message>
        <source>The kit stays as it is.</source>
        <translation>Le kit reste tel quel.</translation>
    </message>
    <message>
        <source>Sealed as seal %1.</source>
        <translation>Scellé sous le sceau %1.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitCountView</name>
    <message>
        <source>Seal the count</source>
        <translation>Sceller le comptage</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Count of the shelf</source>
        <translation>Comptage de l&apos;étagère</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Occasion of the count</source>
        <translation>Occasion du comptage</translation>
    </message>
    <message>
        <source>Occasion of the count, as &quot;monthly count&quot;</source>
        <translation>Occasion du comptage, p. ex. « comptage mensuel »</translation>
    </message>
    <message>
        <source>%1 of %2 kits in the stock of %3 were scanned.</source>
        <translation>%1 kits sur %2 en stock à %3 ont été scannés.</translation>
    </message>
    <message>
        <source>On the shelf and not in the stock: serial number %1</source>
        <translation>Sur l&apos;étagère mais pas en stock : numéro de série %1</translation>
    </message>
    <message>
        <source>Not scanned yet: kit %1, serial number %2, lot %3</source>
        <translation>Pas encore scanné : kit %1, numéro de série %2, lot %3</translation>
    </message>
    <message>
        <source>Sealed as seal %1. What was not scanned is missing from now on.</source>
        <translation>Scellé : sceau %1. Ce qui n&apos;a pas été scanné est manquant désormais.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Rien n’a été scellé.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitFields</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Units that came back</source>
        <translation>Unités revenues</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Witness: the id of a second person</source>
        <translation>Témoin : identifiant d&apos;une seconde personne</translation>
    </message>
    <message>
        <source>Password of the witness</source>
        <translation>Mot de passe du témoin</translation>
    </message>
    <message>
        <source>File of the temperature logger…</source>
        <translation>Fichier de l&apos;enregistreur de température…</translation>
    </message>
    <message>
        <source>File of the temperature logger</source>
        <translation>Fichier de l&apos;enregistreur de température</translation>
    </message>
    <message>
        <source>Readings (*.csv *.txt)</source>
        <translation>Mesures (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Rien n’a été scellé.</translation>
    </message>
    <message>
        <source>no file of a temperature logger</source>
        <translation>pas de fichier d&apos;un enregistreur de température</translation>
    </message>
    <message>
        <source>Nothing stands against it: the kits come into the stock.</source>
        <translation>Rien ne s&apos;y oppose : les kits entrent en stock.</translation>
    </message>
    <message>
        <source>The kits go into quarantine with the receipt: %1.</source>
        <translation>Les kits passent en quarantaine à la réception : %1.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitLogModel</name>
    <message>
        <source>Looked for, is missing</source>
        <translation>Cherché, manquant</translation>
    </message>
    <message>
        <source>Lot recalled</source>
        <translation>Lot rappelé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Participant or witness</source>
        <translation>Participant ou témoin</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitModel</name>
    <message>
        <source>%1, expired</source>
        <translation>%1, périmé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Kit and product</source>
        <translation>Kit et produit</translation>
    </message>
    <message>
        <source>Lot and expiry</source>
        <translation>Lot et péremption</translation>
    </message>
    <message>
        <source>Place and participant</source>
        <translation>Lieu et participant</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LedgerMembersCard</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>nothing confirmed yet</source>
        <translation>rien de confirmé encore</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>this installation</source>
        <translation>cette installation</translation>
    </message>
    <message>
        <source>witness outside</source>
        <translation>témoin extérieur</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>Members and witnesses of the ledger</source>
        <translation>Membres et témoins du registre</translation>
    </message>
    <message>
        <source>Ask the ledger</source>
        <translation>Interroger le registre</translation>
    </message>
    <message>
        <source>Newest heads, and who confirmed them</source>
        <translation>Têtes les plus récentes, et qui les a confirmées</translation>
    </message>
    <message>
        <source>Every member and witness confirms that the ledger only grows. Asking changes nothing.</source>
        <translation>Chaque membre et chaque témoin confirme que le registre ne fait que croître. Interroger ne change rien.</translation>
    </message>
    <message>
        <source>The ledger was not asked</source>
        <translation>Le registre n’a pas été interrogé</translation>
    </message>
    <message>
        <source>Nothing is on the ledger yet.</source>
        <translation>Rien n’est encore dans le registre.</translation>
    </message>
    <message>
        <source>The newest head holds %1 seals. Confirmed by %2 parties; the policy asks for %3.</source>
        <translation>La tête la plus récente comprend %1 sceaux. Confirmée par %2 parties ; la politique en exige %3.</translation>
    </message>
    <message>
        <source>The ledger is not the one that was seen before</source>
        <translation>Le registre n’est pas celui qui a été vu auparavant</translation>
    </message>
    <message>
        <source>Verify now: the findings say what is different, and what to do.</source>
        <translation>Vérifiez maintenant : les constats disent ce qui diffère et que faire.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1, interrogé %2</translation>
    </message>
    <message>
        <source>role on the server</source>
        <translation>rôle sur le serveur</translation>
    </message>
    <message>
        <source>looked last</source>
        <translation>dernière consultation</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 seals</source>
        <translation>%1 sceaux</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LedgerView</name>
    <message>
        <source>%1 seals on the ledger</source>
        <translation>%1 sceaux dans le registre</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <translation>Se connecter sous un autre nom</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Verrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was typed is still there. Your password opens this window again.</source>
        <translation>Ce qui a été saisi est toujours là. Votre mot de passe rouvre cette fenêtre.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LoginCard</name>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Chiffré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>New password, only you know it</source>
        <translation>Nouveau mot de passe, connu de vous seul</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe, encore</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>The file is then compared with seal %1, the last one seen here.</source>
        <translation>Le fichier est alors comparé au sceau %1, le dernier vu ici.</translation>
    </message>
    <message>
        <source>The file has not been seen on this computer before.</source>
        <translation>Le fichier n’a pas encore été vu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Invented persons: choose one, the password is filled in. Nothing that you do here counts.</source>
        <translation>Personnes inventées&#xa0;: choisissez-en une, le mot de passe est rempli. Rien de ce que vous faites ici ne compte.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Nothing was changed. Type the new one twice.</source>
        <translation>Les deux nouveaux mots de passe diffèrent. Rien n’a été changé. Saisissez deux fois le nouveau.</translation>
    </message>
    <message>
        <source>Somebody else set your first password. Choose one that only you know: it also makes the key that signs what you save.</source>
        <translation>Quelqu’un d’autre a choisi votre premier mot de passe. Choisissez-en un que vous seul connaissez&#xa0;: il crée aussi la clé qui signe vos enregistrements.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>The new password does not keep every rule. Nothing was changed. Take another one.</source>
        <translation>Le nouveau mot de passe ne respecte pas toutes les règles. Rien n’a été changé. Prenez-en un autre.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::MatrixModel</name>
    <message>
        <source>Withdrawn</source>
        <translation>Sorti d’étude</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>, picked</source>
        <translation>, choisi</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Picked for an act on many</source>
        <translation>Choisi pour un acte sur plusieurs</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centre</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::MembershipView</name>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Copy own keys</source>
        <translation>Copier les clés propres</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Name of the ledger</source>
        <translation>Nom du registre</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Cette installation</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Seals not on it yet</source>
        <translation>Sceaux pas encore inscrits</translation>
    </message>
    <message>
        <source>Members and witnesses</source>
        <translation>Membres et témoins</translation>
    </message>
    <message>
        <source>Server: host=… dbname=… user=… sslmode=verify-full</source>
        <translation>Serveur : host=… dbname=… user=… sslmode=verify-full</translation>
    </message>
    <message>
        <source>This installation&apos;s name, without spaces. Empty: site and chain</source>
        <translation>Nom de cette installation, sans espaces. Vide : centre et chaîne</translation>
    </message>
    <message>
        <source>The policy that the others use, if they gave you one</source>
        <translation>La politique des autres, si vous l’avez reçue</translation>
    </message>
    <message>
        <source>Name in the policy, without spaces</source>
        <translation>Nom dans la politique, sans espaces</translation>
    </message>
    <message>
        <source>Its keys, a line each, as it gave them to you</source>
        <translation>Ses clés, une par ligne, telles que vous les avez reçues</translation>
    </message>
    <message>
        <source>Address where a witness is asked, if there is one</source>
        <translation>Adresse où interroger un témoin, s’il y en a une</translation>
    </message>
    <message>
        <source>Who must cosign: all, any, 2 of 3, or by name: 2 of A B C and D</source>
        <translation>Qui doit cosigner : all, any, 2 of 3, ou par nom : 2 of A B C and D</translation>
    </message>
    <message>
        <source>Reason, it stays on record</source>
        <translation>Motif, il reste consigné</translation>
    </message>
    <message>
        <source>Seal the change</source>
        <translation>Sceller la modification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Retirer …</translation>
    </message>
    <message>
        <source>Set the quorum …</source>
        <translation>Fixer le quorum …</translation>
    </message>
    <message>
        <source>Add a member or witness …</source>
        <translation>Ajouter un membre ou un témoin …</translation>
    </message>
    <message>
        <source>Join a shared ledger …</source>
        <translation>Rejoindre un registre partagé …</translation>
    </message>
    <message>
        <source>Publish on a ledger of its own</source>
        <translation>Publier dans un registre propre</translation>
    </message>
    <message>
        <source>Publishes nothing before it has joined a shared ledger</source>
        <translation>Ne publie rien avant d’avoir rejoint un registre partagé</translation>
    </message>
    <message>
        <source>Alone on a ledger of its own</source>
        <translation>Seule sur son propre registre</translation>
    </message>
    <message>
        <source>Join a shared ledger</source>
        <translation>Rejoindre un registre partagé</translation>
    </message>
    <message>
        <source>New member or witness</source>
        <translation>Nouveau membre ou témoin</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>A trial that has published already can only join a ledger that holds what it published.</source>
        <translation>Un essai qui a déjà publié ne peut rejoindre qu’un registre qui contient ce qu’il a publié.</translation>
    </message>
    <message>
        <source>Compare the keys with what their owner tells you in another way.</source>
        <translation>Comparez les clés avec ce que leur détenteur vous communique par un autre moyen.</translation>
    </message>
    <message>
        <source>What it has cosigned so far still counts for what is kept here.</source>
        <translation>Ce qu’il a cosigné jusqu’ici continue de compter pour ce qui est conservé ici.</translation>
    </message>
    <message>
        <source>A head of the ledger counts once all of these have cosigned it.</source>
        <translation>Un état du registre compte dès que tous ceux-ci l’ont cosigné.</translation>
    </message>
    <message>
        <source>The keys are on the clipboard. The other members put them into their policies.</source>
        <translation>Les clés sont dans le presse-papiers. Les autres membres les ajoutent à leur politique.</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Le serveur est interrogé</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sealed as seal %1.</source>
        <translation>Scellé sous le sceau %1.</translation>
    </message>
    <message>
        <source>Until enough others have cosigned, a verification says that the policy asks for more.</source>
        <translation>Tant que pas assez d’autres n’ont cosigné, une vérification dit que la politique exige plus.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::NewTrialPage</name>
    <message>
        <source>Make the trial</source>
        <translation>Créer l’essai</translation>
    </message>
    <message>
        <source>New trial</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Qui et où</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>As it stands in the record, for example Klinikum Süd</source>
        <translation>Tel qu’il figure dans le dossier, par exemple Klinikum Süd</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>Votre identifiant</translation>
    </message>
    <message>
        <source>Small letters, digits, dots: n.lindqvist. It is never given twice.</source>
        <translation>Minuscules, chiffres, points&#xa0;: n.lindqvist. Il n’est jamais donné deux fois.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>You become the administrator.</source>
        <translation>Vous devenez l’administrateur.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Nobody can give it back to you. At least %1 characters.</source>
        <translation>Personne ne peut vous le rendre. Au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe, encore</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No trial was made.</source>
        <translation>Aucun essai n’a été créé.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>%1 visits, %2 forms, %3 items, %4 code lists</source>
        <translation>%1 visites, %2 formulaires, %3 items, %4 listes de codes</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message numerus="yes">
        <source>%n deviations were tolerated</source>
        <translation>
            <numerusform>%n écart a été toléré</numerusform>
            <numerusform>%n écarts ont été tolérés</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 more, all kept with the trial</source>
        <translation>%1 de plus, tous conservés avec l’essai</translation>
    </message>
    <message>
        <source>Keep the trial in</source>
        <translation>Conserver l’essai dans</translation>
    </message>
    <message>
        <source>%1 is empty. No trial was made. Fill it in.</source>
        <translation>%1 est vide. Aucun essai n’a été créé. Remplissez-le.</translation>
    </message>
    <message>
        <source>The password is too short. No trial was made. Take at least %1 characters.</source>
        <translation>Le mot de passe est trop court. Aucun essai n’a été créé. Prenez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two passwords differ. No trial was made. Type the password twice.</source>
        <translation>Les deux mots de passe diffèrent. Aucun essai n’a été créé. Saisissez deux fois le mot de passe.</translation>
    </message>
    <message>
        <source>Making the trial</source>
        <translation>Création de l’essai</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>It will join a shared ledger</source>
        <translation>Il rejoindra un registre partagé</translation>
    </message>
    <message>
        <source>Nothing is published before it has joined: Administration, Ledger and policy.</source>
        <translation>Rien n’est publié avant l’adhésion : Administration, Registre et politique.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::NullMenu</name>
    <message>
        <source>&amp;Not done	nd</source>
        <translation>&amp;Non fait	nd</translation>
    </message>
    <message>
        <source>&amp;Unknown	unk</source>
        <translation>&amp;Inconnu	unk</translation>
    </message>
    <message>
        <source>Not &amp;applicable	na</source>
        <translation>&amp;Sans objet	na</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>Pourquoi il n’y a pas de valeur</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::OverviewPage</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Queries</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Enrol participant …</source>
        <translation>Inclure un participant …</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mes tâches</translation>
    </message>
    <message>
        <source>Enrolment at %1</source>
        <translation>Inclusions à %1</translation>
    </message>
    <message>
        <source>Completion by visit</source>
        <translation>Avancement par visite</translation>
    </message>
    <message>
        <source>due visits</source>
        <translation>visites dues</translation>
    </message>
    <message>
        <source>No visit is due yet.</source>
        <translation>Aucune visite n’est encore due.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your tasks cannot be shown.</source>
        <translation>Rien n’a été changé. Vos tâches ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Nothing of this kind waits for you.</source>
        <translation>Rien de ce genre ne vous attend.</translation>
    </message>
    <message>
        <source>Nothing was changed. The figures cannot be shown.</source>
        <translation>Rien n’a été changé. Les chiffres ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>The study design names no target</source>
        <translation>Le plan d’étude ne donne pas d’objectif</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message numerus="yes">
        <source>%n ahead of plan</source>
        <translation>
            <numerusform>%n d’avance sur le plan</numerusform>
            <numerusform>%n d’avance sur le plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind plan</source>
        <translation>
            <numerusform>%n de retard sur le plan</numerusform>
            <numerusform>%n de retard sur le plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Sortis d’étude</translation>
    </message>
    <message>
        <source>All visits complete</source>
        <translation>Toutes les visites complètes</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantKits</name>
    <message>
        <source>Show the kits</source>
        <translation>Afficher les kits</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n units left</source>
        <translation>
            <numerusform>%n unité restante</numerusform>
            <numerusform>%n unités restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantPage</name>
    <message>
        <source>Visits and forms</source>
        <translation>Visites et formulaires</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>Previous participant</source>
        <translation>Participant précédent</translation>
    </message>
    <message>
        <source>Next participant</source>
        <translation>Participant suivant</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Non inclus</translation>
    </message>
    <message>
        <source>%1, enrolled %2</source>
        <translation>%1, inclus %2</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Sorti d’étude</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Visit …</source>
        <translation>Visite …</translation>
    </message>
    <message>
        <source>Plan, skip, sign, verify or freeze the visit (Ctrl+T)</source>
        <translation>Planifier, omettre, signer, vérifier ou geler la visite (Ctrl+T)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Sortie d’étude …</translation>
    </message>
    <message>
        <source>Ctrl+PgDn</source>
        <translation>Ctrl+Pg.Suiv</translation>
    </message>
    <message>
        <source>next form</source>
        <translation>formulaire suivant</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visites</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consentement : %1</translation>
    </message>
    <message>
        <source>Consent %1: %2</source>
        <translation>Consentement %1 : %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantScreen</name>
    <message>
        <source>Participant %1</source>
        <translation>Participant %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Rien n’a été scellé.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Please give the device back to the study team.</source>
        <translation>Veuillez rendre l’appareil à l’équipe de l’essai.</translation>
    </message>
    <message>
        <source>Back to the trial</source>
        <translation>Retour à l’essai</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Filter numbers</source>
        <translation>Filtrer les numéros</translation>
    </message>
    <message>
        <source>Query open</source>
        <translation>Query ouverte</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>SDV à faire</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Enrol participant …</source>
        <translation>Inclure un participant …</translation>
    </message>
    <message>
        <source>Number of the new participant</source>
        <translation>Numéro du nouveau participant</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Participants and visits</source>
        <translation>Participants et visites</translation>
    </message>
    <message>
        <source>Nothing was changed. The list cannot be shown.</source>
        <translation>Rien n’a été changé. La liste ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n inclus</numerusform>
            <numerusform>%n inclus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No participant is enrolled yet. Enrolling the first one fills this table.</source>
        <translation>Aucun participant n’est encore inclus. La première inclusion remplit ce tableau.</translation>
    </message>
    <message>
        <source>The number is empty. Type the participant&apos;s number.</source>
        <translation>Le numéro est vide. Saisissez le numéro du participant.</translation>
    </message>
    <message>
        <source>Nobody was enrolled.</source>
        <translation>Personne n’a été inclus.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>À signer</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>Tous les centres</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PartyModel</name>
    <message>
        <source>This installation</source>
        <translation>Cette installation</translation>
    </message>
    <message>
        <source>Outside witness</source>
        <translation>Témoin extérieur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>Votre identifiant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Meaning of the signature</source>
        <translation>Signification de la signature</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>A signature needs its meaning. Nothing was sealed. Choose or type one.</source>
        <translation>Une signature demande sa signification. Rien n’a été scellé. Choisissez-en une ou saisissez-la.</translation>
    </message>
    <message>
        <source>This is not your id. Nothing was sealed. You are logged in as %1.</source>
        <translation>Ce n’est pas votre identifiant. Rien n’a été scellé. Vous êtes connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PasswordRulesView</name>
    <message>
        <source>At least 12 characters, or 8 of three kinds: small, capital, digit, other</source>
        <translation>Au moins 12 caractères, ou 8 de trois sortes&#xa0;: minuscule, majuscule, chiffre, autre</translation>
    </message>
    <message>
        <source>Not the person&apos;s id or name</source>
        <translation>Ni l’identifiant ni le nom de la personne</translation>
    </message>
    <message>
        <source>Not one of the commonest, not digits alone</source>
        <translation>Pas l’un des plus courants, pas seulement des chiffres</translation>
    </message>
    <message>
        <source>Not the one that it replaces</source>
        <translation>Pas celui qu’il remplace</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>pas encore respecté</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PeopleView</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Id, small letters and digits, for good</source>
        <translation>Identifiant, minuscules et chiffres, définitif</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>Nom en toutes lettres</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Key that signs what the person saves</source>
        <translation>Clé qui signe ce que la personne enregistre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>First password: tell it to the person, who must replace it</source>
        <translation>Premier mot de passe&#xa0;: communiquez-le à la personne, qui devra le remplacer</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set a new password …</source>
        <translation>Nouveau mot de passe …</translation>
    </message>
    <message>
        <source>Enable …</source>
        <translation>Réactiver …</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Ajouter une personne …</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>The id is given once and never again.</source>
        <translation>L’identifiant est attribué une seule fois et jamais réutilisé.</translation>
    </message>
    <message>
        <source>Seal the new person</source>
        <translation>Sceller la nouvelle personne</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>Seal the roles</source>
        <translation>Sceller les rôles</translation>
    </message>
    <message>
        <source>The first password must be replaced at the next log-in.</source>
        <translation>Le premier mot de passe doit être remplacé à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sealed as seal %1.</source>
        <translation>Scellé sous le sceau %1.</translation>
    </message>
    <message>
        <source>The person cannot log in any more.</source>
        <translation>La personne ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>Your password and key …</source>
        <translation>Votre mot de passe et votre clé …</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PersonModel</name>
    <message>
        <source>Disabled</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Peut se connecter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ProductPage</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Several kits</source>
        <translation>Plusieurs kits</translation>
    </message>
    <message>
        <source>Take in a statement…</source>
        <translation>Reprendre une déclaration…</translation>
    </message>
    <message>
        <source>Kit, lot, state, place or participant</source>
        <translation>Kit, lot, état, lieu ou participant</translation>
    </message>
    <message>
        <source>Label of a kit</source>
        <translation>Étiquette d&apos;un kit</translation>
    </message>
    <message>
        <source>Scan a label, or type it: (01)… (21)…</source>
        <translation>Scanner une étiquette, ou la saisir : (01)… (21)…</translation>
    </message>
    <message>
        <source>Place where you are</source>
        <translation>Lieu où vous êtes</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Find kits</source>
        <translation>Chercher des kits</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Every act on kits</source>
        <translation>Tous les actes sur les kits</translation>
    </message>
    <message numerus="yes">
        <source>%n kits</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of a label</source>
        <translation>Image d&apos;une étiquette</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Statement of the manufacturer</source>
        <translation>Déclaration du fabricant</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n kits were taken in.</source>
        <translation>
            <numerusform>%n kit a été repris.</numerusform>
            <numerusform>%n kits ont été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Rien n’a été scellé.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ProofPathView</name>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>Tree of %1 leaves, leaf %2; the siblings on the way stand: %3</source>
        <translation>Arbre de %1 feuilles, feuille %2&#xa0;; les voisins sur le chemin se trouvent&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ProofView</name>
    <message>
        <source>holds</source>
        <translation>tient</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>pas encore là</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>un jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Entrée %1 sur %2</translation>
    </message>
    <message>
        <source>Erased; the hash that was sealed stands in its place</source>
        <translation>Effacée&#xa0;; le hash scellé reste à sa place</translation>
    </message>
    <message>
        <source>Its hash, computed from what is stored here</source>
        <translation>Son hash, calculé à partir de ce qui est conservé ici</translation>
    </message>
    <message numerus="yes">
        <source>%n hashes beside it lead to the root that was sealed</source>
        <translation>
            <numerusform>Un hash voisin mène à la racine scellée</numerusform>
            <numerusform>%n hashs voisins mènent à la racine scellée</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not lead to the root that was sealed</source>
        <translation>Elle ne mène pas à la racine scellée</translation>
    </message>
    <message>
        <source>Time anchors</source>
        <translation>Ancrages temporels</translation>
    </message>
    <message>
        <source>Proof of this entry</source>
        <translation>Preuve de cette entrée</translation>
    </message>
    <message>
        <source>It is the only leaf: its hash is the root</source>
        <translation>C’est la seule feuille&#xa0;: son hash est la racine</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Signé par %1, %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Sceau %1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>This seal is not on the ledger yet: nobody outside of this installation has seen it</source>
        <translation>Ce sceau n’est pas encore dans le registre&#xa0;: personne hors de cette installation ne l’a vu</translation>
    </message>
    <message numerus="yes">
        <source>%n hashes beside it lead to the root of the ledger</source>
        <translation>
            <numerusform>Un hash voisin mène à la racine du registre</numerusform>
            <numerusform>%n hashs voisins mènent à la racine du registre</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not lead to the root of the ledger</source>
        <translation>Il ne mène pas à la racine du registre</translation>
    </message>
    <message>
        <source>Ledger, place %1 of %2</source>
        <translation>Registre, place %1 sur %2</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Témoins</translation>
    </message>
    <message>
        <source>Nothing to witness yet</source>
        <translation>Rien à attester pour l’instant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>sans heure</translation>
    </message>
    <message>
        <source>This installation&apos;s own keys only: nobody outside confirms it yet</source>
        <translation>Seulement les clés de cette installation&#xa0;: personne d’extérieur ne le confirme encore</translation>
    </message>
    <message>
        <source>Witnesses: %1 of %2</source>
        <translation>Témoins&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>When it was made (UTC)</source>
        <translation>Quand elle a été faite (UTC)</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>no checkpoint before it</source>
        <translation>aucun point de contrôle avant</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Pas après</translation>
    </message>
    <message>
        <source>no witnessed checkpoint holds it yet</source>
        <translation>encore dans aucun point de contrôle attesté</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>pas dans les données</translation>
    </message>
    <message>
        <source>the day planned for the visit</source>
        <translation>le jour prévu pour la visite</translation>
    </message>
    <message numerus="yes">
        <source>%n days before entry</source>
        <translation>
            <numerusform>un jour avant la saisie</numerusform>
            <numerusform>%n jours avant la saisie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after entry</source>
        <translation>
            <numerusform>un jour après la saisie</numerusform>
            <numerusform>%n jours après la saisie</numerusform>
        </translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>the writer&apos;s clock</source>
        <translation>l’horloge de la personne qui saisit</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>a clock that cannot be set, since the log-in</source>
        <translation>une horloge qui ne peut être réglée, depuis la connexion</translation>
    </message>
    <message>
        <source>the first seal of its log-in</source>
        <translation>le premier sceau de sa connexion</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1 after entry</source>
        <translation>%1 après la saisie</translation>
    </message>
    <message>
        <source>%1 before entry</source>
        <translation>%1 avant la saisie</translation>
    </message>
    <message>
        <source>On the ledger</source>
        <translation>Dans le registre</translation>
    </message>
    <message>
        <source>None: no outside clock has stamped a ledger with this seal</source>
        <translation>Aucun : aucune horloge extérieure n’a horodaté un registre avec ce sceau</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueriesPage</name>
    <message>
        <source>Queries</source>
        <translation>Queries</translation>
    </message>
    <message>
        <source>Participant, number, text</source>
        <translation>Participant, numéro, texte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermées</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Ouverte depuis</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>indifférent</translation>
    </message>
    <message numerus="yes">
        <source>%n days and longer</source>
        <translation>
            <numerusform>%n jour et plus</numerusform>
            <numerusform>%n jours et plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. The list cannot be shown.</source>
        <translation>Rien n’a été changé. La liste ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 not closed</source>
        <translation>%1 sur %2 affichées, %3 non fermées</translation>
    </message>
    <message>
        <source>Nobody has asked anything yet.</source>
        <translation>Personne n’a encore rien demandé.</translation>
    </message>
    <message>
        <source>Nothing matches the filter. Queries in all: %1.</source>
        <translation>Rien ne correspond au filtre. Queries au total&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>queries that are</comment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centre</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueryListModel</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>fermée %1</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>depuis aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>open %n days</source>
        <translation>
            <numerusform>ouverte depuis %n jour</numerusform>
            <numerusform>ouverte depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>for me</source>
        <translation>pour moi</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Query %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueryStrip</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open query</source>
        <translation>Ouvrir une query</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>À qui l’on demande</translation>
    </message>
    <message>
        <source>Why it is closed, or what is still to do</source>
        <translation>Pourquoi la fermer, ou ce qui reste à faire</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>Nouvelle query</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Ce qui est à regarder</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueryThreadView</name>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Whom the query is for</source>
        <translation>À qui s’adresse la query</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>No query is chosen</source>
        <translation>Aucune query choisie</translation>
    </message>
    <message>
        <source>Choose one in the list: what was said about it stands here.</source>
        <translation>Choisissez-en une dans la liste&#xa0;: ce qui en a été dit apparaît ici.</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Query %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: no value</source>
        <translation>Maintenant&#xa0;: pas de valeur</translation>
    </message>
    <message>
        <source>What was said cannot be shown.</source>
        <translation>Ce qui a été dit ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>%1: your text</source>
        <translation>%1&#xa0;: votre texte</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>The text is empty. Nothing was sealed. Type what you want to say.</source>
        <translation>Le texte est vide. Rien n’a été scellé. Saisissez ce que vous voulez dire.</translation>
    </message>
    <message>
        <source>Nothing was sealed. Your text is still here.</source>
        <translation>Rien n’a été scellé. Votre texte est toujours là.</translation>
    </message>
    <message>
        <source>This text was erased by %1: %2</source>
        <translation>Ce texte a été effacé par %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QuickFind</name>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Résultats trouvés</translation>
    </message>
    <message>
        <source>Find participant, visit, form, query</source>
        <translation>Chercher participant, visite, formulaire, query</translation>
    </message>
    <message>
        <source>query</source>
        <translation>query</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::RecentList</name>
    <message>
        <source>Folder is not where it was</source>
        <translation>Le dossier n’est plus à sa place</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Sceau %1</translation>
    </message>
    <message>
        <source>Not opened here yet</source>
        <translation>Pas encore ouvert ici</translation>
    </message>
    <message>
        <source>%1, intact</source>
        <translation>%1, intact</translation>
    </message>
    <message>
        <source>%1, altered</source>
        <translation>%1, altéré</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>Recent trials</source>
        <translation>Essais récents</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReportCard</name>
    <message>
        <source>Issue a report</source>
        <translation>Émettre un rapport</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Write the PDF …</source>
        <translation>Écrire le PDF …</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Type de rapport</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>as P-001</source>
        <translation>comme P-001</translation>
    </message>
    <message>
        <source>empty: all participants</source>
        <translation>vide : tous les participants</translation>
    </message>
    <message>
        <source>all participants</source>
        <translation>tous les participants</translation>
    </message>
    <message>
        <source>A casebook is about one participant: name it.</source>
        <translation>Un cahier d’observation concerne un participant : indiquez-le.</translation>
    </message>
    <message>
        <source>There is no participant &quot;%1&quot; in this trial.</source>
        <translation>Il n’y a pas de participant « %1 » dans cet essai.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Held head</source>
        <translation>Tête conservée</translation>
    </message>
    <message>
        <source>none: not compared</source>
        <translation>aucune : pas de comparaison</translation>
    </message>
    <message>
        <source>A head that somebody outside holds: a file, an e-mail text or a picture of its code</source>
        <translation>Une tête que quelqu’un d’extérieur conserve : un fichier, un texte d’e-mail ou une image de son code</translation>
    </message>
    <message>
        <source>A head that somebody holds</source>
        <translation>Une tête que quelqu’un conserve</translation>
    </message>
    <message>
        <source>Head, e-mail text or picture of its code (*)</source>
        <translation>Tête, texte d’e-mail ou image de son code (*)</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Il n’y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>A receipt is about one participant: name it.</source>
        <translation>Un reçu concerne un participant : indiquez-le.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReportsPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>The file was written, and that is sealed</source>
        <translation>Le fichier a été écrit, et cela est scellé</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
        <source>The file was written, but its issue is not on record</source>
        <translation>Le fichier a été écrit, mais son émission n’est pas enregistrée</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewCharts</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Number and person</source>
        <translation>Nombre et personne</translation>
    </message>
    <message>
        <source>Acts by weekday and hour</source>
        <translation>Actes par jour de semaine et heure</translation>
    </message>
    <message>
        <source>Last digits</source>
        <translation>Derniers chiffres</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>By the clock on the wall where it was sealed. Framed: outside %1 to %2 o&apos;clock on the first %3 days of the week.</source>
        <translation>Selon l&apos;horloge du lieu de scellement. Encadré : hors de %1 h à %2 h les %3 premiers jours de la semaine.</translation>
    </message>
    <message>
        <source>No number has enough values yet, spread wide enough, to say anything of its digits.</source>
        <translation>Aucun nombre n&apos;a encore assez de valeurs, assez dispersées, pour dire quelque chose de ses chiffres.</translation>
    </message>
    <message>
        <source>Dashed: even digits. Chi-squared %1, probability %2; with many numbers some are uneven by chance.</source>
        <translation>Tirets : chiffres répartis également. Khi carré %1, probabilité %2 ; parmi beaucoup de nombres, certains sont inégaux par hasard.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewItemView</name>
    <message>
        <source>Item of the review</source>
        <translation>Point de la revue</translation>
    </message>
    <message>
        <source>Entries of the item</source>
        <translation>Entrées du point</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Ce que vous avez trouvé</translation>
    </message>
    <message>
        <source>Seal the disposition</source>
        <translation>Sceller la conclusion</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>No item is chosen</source>
        <translation>Aucun point n&apos;est choisi</translation>
    </message>
    <message>
        <source>Choose one in the list: its figures and entries stand here.</source>
        <translation>Choisissez-en un dans la liste : ses chiffres et ses entrées apparaissent ici.</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <translation>%1 par %2, %3 : %4</translation>
    </message>
    <message>
        <source>The figures have changed since.</source>
        <translation>Les chiffres ont changé depuis.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entrées : %1</translation>
    </message>
    <message>
        <source>Entries: the first %1 of %2</source>
        <translation>Entrées : les %1 premières sur %2</translation>
    </message>
    <message>
        <source>%1
Seal %2</source>
        <translation>%1
Sceau %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewModel</name>
    <message>
        <source>All persons</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>no disposition yet</source>
        <translation>pas encore de conclusion</translation>
    </message>
    <message>
        <source>changed since it was looked at</source>
        <translation>modifié depuis l&apos;examen</translation>
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
        <translation>Revue</translation>
    </message>
    <message>
        <source>Reviewing the audit trail</source>
        <translation>Revue de l&apos;audit trail en cours</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Sign …</source>
        <translation>Signer …</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Hours and digits</source>
        <translation>Heures et chiffres</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Without a disposition</source>
        <translation>Sans conclusion</translation>
    </message>
    <message>
        <source>Items of the review</source>
        <translation>Points de la revue</translation>
    </message>
    <message>
        <source>The audit trail was not reviewed</source>
        <translation>L&apos;audit trail n&apos;a pas été revu</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>%1: too little to judge</source>
        <translation>%1 : trop peu pour juger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing was found that asks for a look. What no rule finds is not thereby in order.</source>
        <translation>Rien n&apos;a été trouvé qui demande un examen. Ce qu&apos;aucune règle ne trouve n&apos;est pas pour autant en ordre.</translation>
    </message>
    <message>
        <source>The audit trail has not been reviewed yet in this session.</source>
        <translation>L&apos;audit trail n&apos;a pas encore été revu dans cette session.</translation>
    </message>
    <message>
        <source>%1 items, %2 without a disposition</source>
        <translation>Points : %1, sans conclusion : %2</translation>
    </message>
    <message>
        <source>An item is a question, not an accusation.</source>
        <translation>Un point est une question, pas une accusation.</translation>
    </message>
    <message>
        <source>It is signed when every item has a disposition.</source>
        <translation>On signe quand chaque point a une conclusion.</translation>
    </message>
    <message>
        <source>Signed up to seal %1 by %2, %3.</source>
        <translation>Signé jusqu&apos;au sceau %1 par %2, %3.</translation>
    </message>
    <message>
        <source>Looked at up to seal %1; %2 have come since.</source>
        <translation>Examiné jusqu&apos;au sceau %1 ; %2 sont venus depuis.</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>Signer la revue</translation>
    </message>
    <message>
        <source>Everything up to seal %1, %2 items with their dispositions. The head is %3.</source>
        <translation>Tout jusqu&apos;au sceau %1, avec les conclusions de tous les points (%2). La tête est %3.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>I reviewed the audit trail up to this head</source>
        <translation>J&apos;ai revu l&apos;audit trail jusqu&apos;à cette tête</translation>
    </message>
    <message>
        <source>I supervised the review of the audit trail</source>
        <translation>J&apos;ai supervisé la revue de l&apos;audit trail</translation>
    </message>
    <message>
        <source>Sealed with number %1.</source>
        <translation>Scellé sous le numéro %1.</translation>
    </message>
    <message>
        <source>The review is signed</source>
        <translation>La revue est signée</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SealStrip</name>
    <message>
        <source>Sealed %1</source>
        <translation>Scellé %1</translation>
    </message>
    <message>
        <source>Nothing sealed yet</source>
        <translation>Rien n’est encore scellé</translation>
    </message>
    <message numerus="yes">
        <source>%n seals not on the ledger, it was not reached</source>
        <translation>
            <numerusform>%n sceau hors registre, il n’a pas été joint</numerusform>
            <numerusform>%n sceaux hors registre, il n’a pas été joint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seals not on the ledger yet</source>
        <translation>
            <numerusform>%n sceau pas encore dans le registre</numerusform>
            <numerusform>%n sceaux pas encore dans le registre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the ledger</source>
        <translation>%1 dans le registre</translation>
    </message>
    <message>
        <source>own keys only, no outside witness</source>
        <translation>clés propres seulement, sans témoin extérieur</translation>
    </message>
    <message>
        <source>not verified here yet</source>
        <translation>pas encore vérifié ici</translation>
    </message>
    <message>
        <source>verified %1, intact</source>
        <translation>vérifié %1, intact</translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%n altéré</numerusform>
            <numerusform>%n altérés</numerusform>
        </translation>
    </message>
    <message>
        <source>The last verification did not end well. Nobody has confirmed having looked at it yet</source>
        <translation>La dernière vérification s’est mal terminée. Personne n’a encore confirmé l’avoir regardé</translation>
    </message>
    <message>
        <source>Show finding</source>
        <translation>Voir le constat</translation>
    </message>
    <message>
        <source>Open Integrity</source>
        <translation>Ouvrir Intégrité</translation>
    </message>
    <message>
        <source>verifying now, %1 %</source>
        <translation>vérification en cours, %1&#xa0;%</translation>
    </message>
    <message>
        <source>verifying now</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>%1, policy asks for more</source>
        <translation>%1, la politique exige plus</translation>
    </message>
    <message>
        <source>database locked</source>
        <translation>base verrouillée</translation>
    </message>
    <message>
        <source>time anchor failed</source>
        <translation>ancrage temporel échoué</translation>
    </message>
    <message>
        <source>time-anchored %1</source>
        <translation>ancré dans le temps %1</translation>
    </message>
    <message>
        <source>time-anchored %1 by %2: the first %3 seals of the ledger</source>
        <translation>ancré dans le temps %1 par %2 : les %3 premiers sceaux du registre</translation>
    </message>
    <message>
        <source>Show alarm</source>
        <translation>Afficher l’alarme</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SharingCard</name>
    <message>
        <source>Other installations</source>
        <translation>Autres installations</translation>
    </message>
    <message>
        <source>Installations of this trial send each other encrypted files. What comes in is verified as a whole before any of it is kept, and each message holds everything: one that is lost, doubled or late does no harm.</source>
        <translation>Les installations de cet essai s’envoient des fichiers chiffrés. Ce qui arrive est vérifié en entier avant que rien n’en soit conservé, et chaque message contient tout : un message perdu, doublé ou tardif ne nuit pas.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Card made by</source>
        <translation>Carte créée par</translation>
    </message>
    <message>
        <source>Seals here</source>
        <translation>Sceaux ici</translation>
    </message>
    <message>
        <source>Newest of them</source>
        <translation>Le plus récent</translation>
    </message>
    <message>
        <source>Sent to it</source>
        <translation>Envoyé là</translation>
    </message>
    <message>
        <source>It is the same: adopt</source>
        <translation>C’est la même : adopter</translation>
    </message>
    <message>
        <source>Send to all…</source>
        <translation>Envoyer à tous…</translation>
    </message>
    <message>
        <source>Folder for the message</source>
        <translation>Dossier pour le message</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Recevoir…</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un message</translation>
    </message>
    <message>
        <source>Message (*.age);;All files (*)</source>
        <translation>Message (*.age);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the own card…</source>
        <translation>Enregistrer sa carte…</translation>
    </message>
    <message>
        <source>The own card</source>
        <translation>La carte de cette installation</translation>
    </message>
    <message>
        <source>Card (*.card.txt)</source>
        <translation>Carte (*.card.txt)</translation>
    </message>
    <message>
        <source>Adopt a card…</source>
        <translation>Adopter une carte…</translation>
    </message>
    <message>
        <source>Card of another installation</source>
        <translation>Carte d’une autre installation</translation>
    </message>
    <message>
        <source>Card (*)</source>
        <translation>Carte (*)</translation>
    </message>
    <message>
        <source>The own card was written</source>
        <translation>La carte a été écrite</translation>
    </message>
    <message>
        <source>Give it to the other installations; it is no secret.</source>
        <translation>Donnez-la aux autres installations ; elle n’est pas secrète.</translation>
    </message>
    <message>
        <source>They compare these digits with you: %1</source>
        <translation>Elles comparent ces chiffres avec vous : %1</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <translation>Créée par %1.</translation>
    </message>
    <message>
        <source>Ask the owner, by telephone, for these digits: %1</source>
        <translation>Demandez ces chiffres au titulaire, par téléphone : %1</translation>
    </message>
    <message>
        <source>Card of %1, %2</source>
        <translation>Carte de %1, %2</translation>
    </message>
    <message>
        <source>The card was adopted</source>
        <translation>La carte a été adoptée</translation>
    </message>
    <message>
        <source>What this installation sends can be received from now on.</source>
        <translation>Ce que cette installation envoie peut désormais être reçu.</translation>
    </message>
    <message>
        <source>The message was written</source>
        <translation>Le message a été écrit</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>All that this message says is here already.</source>
        <translation>Tout ce que dit ce message est déjà ici.</translation>
    </message>
    <message>
        <source>The message was verified and kept</source>
        <translation>Le message a été vérifié et conservé</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n nouvelle entrée</numerusform>
            <numerusform>%n nouvelles entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they are lost</source>
        <translation>Pourquoi ils sont perdus</translation>
    </message>
    <message>
        <source>They are lost: go on</source>
        <translation>Ils sont perdus : continuer</translation>
    </message>
    <message>
        <source>Seals of this installation that it has: %1. Known of, and not in it: %2.</source>
        <translation>Sceaux de cette installation qu’il contient : %1. Connus, mais absents : %2.</translation>
    </message>
    <message>
        <source>Receive the newest message of every other installation first. Where nobody has them, say why they are lost for good; it stays on record.</source>
        <translation>Recevez d’abord le message le plus récent de chaque autre installation. Si personne ne les a, dites pourquoi ils sont définitivement perdus ; cela reste consigné.</translation>
    </message>
    <message>
        <source>The message brings back a part of what is lost here</source>
        <translation>Le message rapporte une partie de ce qui est perdu ici</translation>
    </message>
    <message numerus="yes">
        <source>%n seals of this very installation came back: they had been lost here, and the chain goes on behind them.</source>
        <translation>
            <numerusform>%n sceau de cette installation est revenu : il avait été perdu ici, et la chaîne continue après lui.</numerusform>
            <numerusform>%n sceaux de cette installation sont revenus : ils avaient été perdus ici, et la chaîne continue après eux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SigningOptions</name>
    <message>
        <source>Sign the file with my certificate</source>
        <translation>Signer le fichier avec mon certificat</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>PKCS#12, as name.p12</source>
        <translation>PKCS#12, comme nom.p12</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier de clé</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Son mot de passe</translation>
    </message>
    <message>
        <source>Time stamp from</source>
        <translation>Horodatage de</translation>
    </message>
    <message>
        <source>https://… or nothing</source>
        <translation>https://… ou rien</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx)</source>
        <translation>PKCS#12 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Name the key file that signs the report.</source>
        <translation>Indiquez le fichier de clé qui signe le rapport.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a time-stamping authority. Write it as https://host/path.</source>
        <translation>« %1 » n’est pas l’adresse d’une autorité d’horodatage. Écrivez-la sous la forme https://host/path.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::StatusLegend</name>
    <message>
        <source>query open</source>
        <translation>query ouverte</translation>
    </message>
    <message>
        <source>Shapes: %1</source>
        <translation>Formes&#xa0;: %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omise</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::StudyVersionsView</name>
    <message>
        <source>Versions of the study design</source>
        <translation>Versions du plan d’étude</translation>
    </message>
    <message>
        <source>Adopt a new version …</source>
        <translation>Adopter une nouvelle version …</translation>
    </message>
    <message>
        <source>What the new version changes</source>
        <translation>Ce que change la nouvelle version</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Entered values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Reason, as Protocol amendment 2</source>
        <translation>Motif, comme Amendement 2 au protocole</translation>
    </message>
    <message>
        <source>Reason for the new version</source>
        <translation>Motif de la nouvelle version</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forms under an earlier version</source>
        <translation>Formulaires sous une version antérieure</translation>
    </message>
    <message>
        <source>A form keeps the version it was started under. Migrating brings it to the version in force; its values stay as they are.</source>
        <translation>Un formulaire garde la version sous laquelle il a été commencé. La migration l’amène à la version en vigueur&#xa0;; ses valeurs restent telles quelles.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason for the migration</source>
        <translation>Motif de la migration</translation>
    </message>
    <message>
        <source>Migrate the selected forms</source>
        <translation>Migrer les formulaires choisis</translation>
    </message>
    <message>
        <source>The versions cannot be read</source>
        <translation>Les versions ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>New version of the study design</source>
        <translation>Nouvelle version du plan d’étude</translation>
    </message>
    <message>
        <source>ODM (*.xml)</source>
        <translation>ODM (*.xml)</translation>
    </message>
    <message>
        <source>This file cannot be adopted</source>
        <translation>Ce fichier ne peut pas être adopté</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started form(s) are touched and go on under their own version until they are migrated</source>
        <translation>
            <numerusform>%n formulaire commencé est concerné et garde sa version jusqu’à sa migration</numerusform>
            <numerusform>%n formulaires commencés sont concernés et gardent leur version jusqu’à leur migration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expression(s) are not understood: what they guard is always collected</source>
        <translation>
            <numerusform>%n expression n’est pas comprise&#xa0;: ce qu’elle garde est toujours recueilli</numerusform>
            <numerusform>%n expressions ne sont pas comprises&#xa0;: ce qu’elles gardent est toujours recueilli</numerusform>
        </translation>
    </message>
    <message>
        <source>touched</source>
        <translation>concerné</translation>
    </message>
    <message>
        <source>The version was not adopted</source>
        <translation>La version n’a pas été adoptée</translation>
    </message>
    <message>
        <source>The new version is in force</source>
        <translation>La nouvelle version est en vigueur</translation>
    </message>
    <message>
        <source>Nothing was migrated</source>
        <translation>Rien n’a été migré</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>Migré</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) follow the version in force now</source>
        <translation>
            <numerusform>%n formulaire suit maintenant la version en vigueur</numerusform>
            <numerusform>%n formulaires suivent maintenant la version en vigueur</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the new version</source>
        <translation>Lecture de la nouvelle version</translation>
    </message>
    <message>
        <source>Every page and every form that is started from now on follows it.</source>
        <translation>Toutes les pages et tous les formulaires commencés dès maintenant la suivent.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TimeBoundsView</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Not before %1, entered %2, not after %3</source>
        <translation>Pas avant %1, saisi %2, pas après %3</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TopBar</name>
    <message>
        <source>Practice trial, invented data</source>
        <translation>Essai d’entraînement, données inventées</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Your password, your key, and when the window locks</source>
        <translation>Votre mot de passe, votre clé et le verrouillage de la fenêtre</translation>
    </message>
    <message>
        <source>Your account: %1</source>
        <translation>Votre compte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TrailEntryView</name>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Sceau %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>not on the ledger yet</source>
        <translation>pas encore dans le registre</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it, its seal, and the record of its field.</source>
        <translation>Choisissez une entrée pour la voir en entier, avec son sceau et l’historique de son champ.</translation>
    </message>
    <message>
        <source>This entry was erased. Its place in the seal still proves it.</source>
        <translation>Cette entrée a été effacée. Sa place dans le sceau la prouve toujours.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Check fired</source>
        <translation>Contrôle déclenché</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signé avec</translation>
    </message>
    <message>
        <source>a key that the trial does not know</source>
        <translation>une clé que l’essai ne connaît pas</translation>
    </message>
    <message>
        <source>Study version</source>
        <translation>Version de l’étude</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Record of this field</source>
        <translation>Historique de ce champ</translation>
    </message>
    <message>
        <source>Save the proof …</source>
        <translation>Enregistrer la preuve …</translation>
    </message>
    <message>
        <source>Erase personal data …</source>
        <translation>Effacer des données personnelles …</translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation>Retour à l’entrée</translation>
    </message>
    <message>
        <source>Proof of this entry</source>
        <translation>Preuve de cette entrée</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>C’était</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Effacé le</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>Effacé par</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Erased because</source>
        <translation>Motif de l’effacement</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Consent in force</source>
        <translation>Consentement en vigueur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TrailFilterBar</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Value, reason, person, participant, seal</source>
        <translation>Valeur, motif, personne, participant, sceau</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Texte à chercher</translation>
    </message>
    <message>
        <source>Every act</source>
        <translation>Tous les actes</translation>
    </message>
    <message>
        <source>Every person</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Every participant</source>
        <translation>Tous les participants</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-22.</source>
        <translation>Un jour s’écrit comme 2026-11-22.</translation>
    </message>
    <message>
        <source>Every visit</source>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation>Tous les formulaires</translation>
    </message>
    <message>
        <source>Every item</source>
        <translation>Tous les items</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Only with a reason</source>
        <translation>Avec motif seulement</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>Tous les centres</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TrailModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>This entry cannot be read.</source>
        <translation>Cette entrée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VerifyPage</name>
    <message>
        <source>Verify a file</source>
        <translation>Vérifier un fichier</translation>
    </message>
    <message>
        <source>Verifying now</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>That says nothing about the data.</source>
        <translation>Cela ne dit rien des données.</translation>
    </message>
    <message>
        <source>%1 entries in %2 seals, %3 participants, %4 persons</source>
        <translation>%1 entrées dans %2 sceaux, %3 participants, %4 personnes</translation>
    </message>
    <message>
        <source>%1 entries are withheld and %2 erased; their seals still hold</source>
        <translation>%1 entrées sont retenues et %2 effacées&#xa0;; leurs sceaux restent valables</translation>
    </message>
    <message>
        <source>Compare with a head …</source>
        <translation>Comparer avec une tête …</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing is known about this file.</source>
        <translation>Le contrôle a été arrêté. On ne sait rien de ce fichier.</translation>
    </message>
    <message>
        <source>It holds %1 seals of the ledger %2. Whatever contradicts it is found below.</source>
        <translation>Elle comprend %1 sceaux du registre %2. Ce qui la contredit est indiqué plus bas.</translation>
    </message>
    <message>
        <source>Compared with the head that you gave</source>
        <translation>Comparé avec la tête que vous avez donnée</translation>
    </message>
    <message>
        <source>This is a head that somebody has kept</source>
        <translation>Ceci est une tête que quelqu’un a conservée</translation>
    </message>
    <message>
        <source>By itself it proves nothing. Give the evidence or the report next, and it is compared with this head; or open the trial and compare heads on its Integrity page.</source>
        <translation>À elle seule, elle ne prouve rien. Donnez ensuite les preuves ou le rapport, qui seront comparés avec elle ; ou ouvrez l’essai et comparez les têtes sur sa page Intégrité.</translation>
    </message>
    <message>
        <source>%1 seals on the ledger %2</source>
        <translation>%1 sceaux dans le registre %2</translation>
    </message>
    <message>
        <source>Newest of its trial: seal %1, of %2</source>
        <translation>Le plus récent de son essai : sceau %1, du %2</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>La sauvegarde est entière</translation>
    </message>
    <message>
        <source>Every file in it is as its list says. What it holds is encrypted: whether that is unchanged since entry is verified when it is restored.</source>
        <translation>Chaque fichier y est tel que le dit sa liste. Le contenu est chiffré : on vérifie qu’il est inchangé depuis la saisie lors de la restauration.</translation>
    </message>
    <message>
        <source>Of the study %1, made %2</source>
        <translation>De l’étude %1, faite %2</translation>
    </message>
    <message>
        <source>%1 seals</source>
        <translation>%1 sceaux</translation>
    </message>
    <message>
        <source>A head that somebody holds</source>
        <translation>Une tête que quelqu’un conserve</translation>
    </message>
    <message>
        <source>Head, e-mail text or picture of its code (*)</source>
        <translation>Tête, texte d’e-mail ou image de son code (*)</translation>
    </message>
    <message>
        <source>Proved: two histories of one ledger were signed</source>
        <translation>Prouvé : deux historiques d’un même registre ont été signés</translation>
    </message>
    <message>
        <source>Only one of them can be genuine. Which one, this file does not tell: ask everybody who has kept a head.</source>
        <translation>Un seul peut être le vrai. Ce fichier ne dit pas lequel : demandez à tous ceux qui ont conservé une tête.</translation>
    </message>
    <message>
        <source>Of the ledger %1: signed heads of %2 and of %3 seals that do not fit together</source>
        <translation>Du registre %1 : des têtes signées de %2 et de %3 sceaux qui ne s’accordent pas</translation>
    </message>
    <message>
        <source>Signed both, as the ledger: %1, key %2</source>
        <translation>A signé les deux, en tant que registre : %1, clé %2</translation>
    </message>
    <message>
        <source>Cosigned both, as a witness: %1, key %2</source>
        <translation>A cosigné les deux, en tant que témoin : %1, clé %2</translation>
    </message>
    <message>
        <source>Has seen one of them only: %1</source>
        <translation>N’en a vu qu’une : %1</translation>
    </message>
    <message>
        <source>Judged by the keys that the file brings itself: compare their fingerprints with those that you know.</source>
        <translation>Jugé selon les clés que le fichier apporte lui-même : comparez leurs empreintes avec celles que vous connaissez.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VisitPanel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>22nov2026, T for today</source>
        <translation>22nov2026, T pour aujourd’hui</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message numerus="yes">
        <source>%n forms begun</source>
        <translation>
            <numerusform>%n formulaire commencé</numerusform>
            <numerusform>%n formulaires commencés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says when this visit is to be.</source>
        <translation>Rien n’indique quand cette visite doit avoir lieu.</translation>
    </message>
    <message>
        <source>Window: %1 to %2</source>
        <translation>Fenêtre&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>Plan this day</source>
        <translation>Planifier ce jour</translation>
    </message>
    <message>
        <source>Skip the visit</source>
        <translation>Omettre la visite</translation>
    </message>
    <message>
        <source>Plan another one</source>
        <translation>En planifier une autre</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n forms …</source>
        <translation>
            <numerusform>%1&#xa0;: %n formulaire …</numerusform>
            <numerusform>%1&#xa0;: %n formulaires …</numerusform>
        </translation>
    </message>
    <message>
        <source>No form of this visit waits for it</source>
        <translation>Aucun formulaire de cette visite ne l’attend</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Sortie d’étude de %1</translation>
    </message>
    <message>
        <source>The participant leaves the trial. What was entered stays; no visit is awaited any more.</source>
        <translation>Le participant quitte l’essai. Ce qui a été saisi reste&#xa0;; plus aucune visite n’est attendue.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Sortir d’étude</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Rien n’a été scellé.</translation>
    </message>
    <message>
        <source>With the answers so far the study does not ask for this visit.</source>
        <translation>Avec les réponses données, l’étude ne demande pas cette visite.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VisitTreeModel</name>
    <message>
        <source>Another: %1…</source>
        <translation>Autre&#xa0;: %1…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>%n query ouverte</numerusform>
            <numerusform>%n queries ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non prévu</translation>
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
        <translation>Chaque enregistrement est scellé. D’autres organisations en témoignent. Chacun peut le contrôler.</translation>
    </message>
    <message>
        <source>New trial …</source>
        <translation>Nouvel essai …</translation>
    </message>
    <message>
        <source>From an ODM file</source>
        <translation>À partir d’un fichier ODM</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Open a trial …</source>
        <translation>Ouvrir un essai …</translation>
    </message>
    <message>
        <source>A trial folder on this computer or a stick</source>
        <translation>Un dossier d’essai, aussi sur clé USB</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Verify a file …</source>
        <translation>Vérifier un fichier …</translation>
    </message>
    <message>
        <source>Report or evidence file; no log-in needed</source>
        <translation>Rapport ou fichier de preuves&#xa0;; sans connexion</translation>
    </message>
    <message>
        <source>Practice trial</source>
        <translation>Essai d’entraînement</translation>
    </message>
    <message>
        <source>Invented data, kept apart, nothing counts</source>
        <translation>Données inventées, tenues à part, rien ne compte</translation>
    </message>
    <message>
        <source>Recent trials</source>
        <translation>Essais récents</translation>
    </message>
    <message>
        <source>As last seen on this computer; data stay encrypted until you log in</source>
        <translation>Tel que vu la dernière fois sur cet ordinateur&#xa0;; les données restent chiffrées jusqu’à votre connexion</translation>
    </message>
    <message>
        <source>No trial was opened on this computer yet. The practice trial is a good first one.</source>
        <translation>Aucun essai n’a encore été ouvert sur cet ordinateur. L’essai d’entraînement est un bon début.</translation>
    </message>
    <message>
        <source>Making the practice trial</source>
        <translation>Création de l’essai d’entraînement</translation>
    </message>
    <message>
        <source>Drop a report (PDF), an evidence file, a study design or a trial here</source>
        <translation>Déposez ici un rapport (PDF), un fichier de preuves, un plan d’étude ou un essai</translation>
    </message>
    <message>
        <source>Study design</source>
        <translation>Plan d’étude</translation>
    </message>
    <message>
        <source>Study design (*.xml *.odm);;All files (*)</source>
        <translation>Plan d’étude (*.xml *.odm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a trial</source>
        <translation>Ouvrir un essai</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Vérifier un fichier</translation>
    </message>
    <message>
        <source>No practice trial was made.</source>
        <translation>Aucun essai d’entraînement n’a été créé.</translation>
    </message>
    <message>
        <source>The practice trial is there, its passwords are not kept.</source>
        <translation>L’essai d’entraînement est là, ses mots de passe ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Evidence, report, archive (*.zip *.pdf);;All files (*)</source>
        <translation>Preuves, rapport, archive (*.zip *.pdf);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::WithdrawScreen</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Continue to signing</source>
        <translation>Continuer vers la signature</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What do you take back?</source>
        <translation>Que retirez-vous ?</translation>
    </message>
    <message>
        <source>You need not say why, and it does not change your treatment. What you take back counts at once.</source>
        <translation>Vous n’avez pas à dire pourquoi, et votre traitement ne change pas. Ce que vous retirez compte aussitôt.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>You keep everything, so there is nothing to sign. Give the device back.</source>
        <translation>Vous gardez tout, il n’y a donc rien à signer. Rendez l’appareil.</translation>
    </message>
    <message>
        <source>The withdrawal is sealed.</source>
        <translation>Le retrait est scellé.</translation>
    </message>
    <message>
        <source>The card is being opened …</source>
        <translation>La carte est en cours d’ouverture …</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Rien n’a été scellé.</translation>
    </message>
    <message>
        <source>Your withdrawal is sealed</source>
        <translation>Votre retrait est scellé</translation>
    </message>
    <message>
        <source>It counts from this moment. You can ask for a receipt, and you can agree again at any time.</source>
        <translation>Il compte dès cet instant. Vous pouvez demander un reçu, et consentir de nouveau à tout moment.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::Workspace</name>
    <message>
        <source>Practice trial, invented data</source>
        <translation>Essai d’entraînement, données inventées</translation>
    </message>
    <message>
        <source>Practice trial</source>
        <translation>Essai d’entraînement</translation>
    </message>
    <message>
        <source>Production trial</source>
        <translation>Essai réel</translation>
    </message>
</context>
</TS>
