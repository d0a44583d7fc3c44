<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es">
<context>
    <name>BulkWords</name>
    <message>
        <source>is locked</source>
        <translation>está bloqueado</translation>
    </message>
    <message>
        <source>is frozen</source>
        <translation>está congelado</translation>
    </message>
    <message>
        <source>is not started</source>
        <translation>no está empezado</translation>
    </message>
    <message>
        <source>is not complete</source>
        <translation>no está completo</translation>
    </message>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>%n query abierta</numerusform>
            <numerusform>%n queries abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar (SDV)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Descongelar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>CodeListEdit</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nada elegido</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Type a code or the beginning of a word.</source>
        <translation>«%1» no está en la lista. Escriba un código o el principio de una palabra.</translation>
    </message>
    <message>
        <source>Codes, separated by commas</source>
        <translation>Códigos, separados por comas</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Type codes with commas between them.</source>
        <translation>«%1» no está en la lista. Escriba los códigos separados por comas.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>To take part</source>
        <translation>Participar</translation>
    </message>
    <message>
        <source>To hand the data on</source>
        <translation>Entregar los datos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>Esto no es un número entero.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>This is not yes or no.</source>
        <translation>Esto no es ni sí ni no.</translation>
    </message>
    <message>
        <source>This is not a whole, real date.</source>
        <translation>Esto no es una fecha completa y real.</translation>
    </message>
    <message>
        <source>This is not a real date.</source>
        <translation>Esto no es una fecha real.</translation>
    </message>
    <message>
        <source>This is not a time of day.</source>
        <translation>Esto no es una hora.</translation>
    </message>
    <message>
        <source>This is not a whole, real date with a time.</source>
        <translation>Esto no es una fecha completa y real con hora.</translation>
    </message>
    <message>
        <source>This is not a real date with a time.</source>
        <translation>Esto no es una fecha real con hora.</translation>
    </message>
    <message>
        <source>This is not a duration, such as P3DT4H for three days and four hours.</source>
        <translation>Esto no es una duración, como P3DT4H para tres días y cuatro horas.</translation>
    </message>
    <message>
        <source>This is not a span of time, such as 2026-11-22/2026-11-25.</source>
        <translation>Esto no es un intervalo, como 2026-11-22/2026-11-25.</translation>
    </message>
    <message>
        <source>These are not hexadecimal digits in pairs.</source>
        <translation>No son dígitos hexadecimales en pares.</translation>
    </message>
    <message>
        <source>This is not Base64.</source>
        <translation>Esto no es Base64.</translation>
    </message>
    <message>
        <source>This is not an address (URI).</source>
        <translation>Esto no es una dirección (URI).</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Esto no es un texto.</translation>
    </message>
    <message>
        <source>The text holds bytes that are not characters.</source>
        <translation>El texto contiene bytes que no son caracteres.</translation>
    </message>
    <message>
        <source>The number has %1 digits; at most %2 is allowed.</source>
        <translation>El número tiene %1 dígitos; se permite %2 como máximo.</translation>
    </message>
    <message>
        <source>The number has %1 digits; at most %2 are allowed.</source>
        <translation>El número tiene %1 dígitos; se permiten %2 como máximo.</translation>
    </message>
    <message>
        <source>No digits are allowed after the decimal point.</source>
        <translation>No se permiten decimales.</translation>
    </message>
    <message>
        <source>At most %1 digit is allowed after the decimal point.</source>
        <translation>Se permite %1 decimal como máximo.</translation>
    </message>
    <message>
        <source>At most %1 digits are allowed after the decimal point.</source>
        <translation>Se permiten %1 decimales como máximo.</translation>
    </message>
    <message>
        <source>The text has %1 character; at most %2 is allowed.</source>
        <translation>El texto tiene %1 carácter; se permite %2 como máximo.</translation>
    </message>
    <message>
        <source>The text has %1 character; at most %2 are allowed.</source>
        <translation>El texto tiene %1 carácter; se permiten %2 como máximo.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 is allowed.</source>
        <translation>El texto tiene %1 caracteres; se permite %2 como máximo.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are allowed.</source>
        <translation>El texto tiene %1 caracteres; se permiten %2 como máximo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices.</source>
        <translation>«%1» no es una de las opciones.</translation>
    </message>
    <message>
        <source>This item has no unit.</source>
        <translation>Este ítem no tiene unidad.</translation>
    </message>
    <message>
        <source>Choose a unit: %1.</source>
        <translation>Elija una unidad: %1.</translation>
    </message>
    <message>
        <source>This unit is not allowed here; the units are: %1.</source>
        <translation>Esta unidad no se permite aquí; las unidades son: %1.</translation>
    </message>
    <message>
        <source>Above the allowed maximum of %1.</source>
        <translation>Por encima del máximo permitido de %1.</translation>
    </message>
    <message>
        <source>Above the expected maximum of %1.</source>
        <translation>Por encima del máximo esperado de %1.</translation>
    </message>
    <message>
        <source>Above the allowed %1 to %2.</source>
        <translation>Por encima del intervalo permitido de %1 a %2.</translation>
    </message>
    <message>
        <source>Above the expected %1 to %2.</source>
        <translation>Por encima del intervalo esperado de %1 a %2.</translation>
    </message>
    <message>
        <source>Below the allowed minimum of %1.</source>
        <translation>Por debajo del mínimo permitido de %1.</translation>
    </message>
    <message>
        <source>Below the expected minimum of %1.</source>
        <translation>Por debajo del mínimo esperado de %1.</translation>
    </message>
    <message>
        <source>Below the allowed %1 to %2.</source>
        <translation>Por debajo del intervalo permitido de %1 a %2.</translation>
    </message>
    <message>
        <source>Below the expected %1 to %2.</source>
        <translation>Por debajo del intervalo esperado de %1 a %2.</translation>
    </message>
    <message>
        <source>Not below %1, as allowed.</source>
        <translation>No está por debajo de %1, como se permite.</translation>
    </message>
    <message>
        <source>Not below %1, as expected.</source>
        <translation>No está por debajo de %1, como se espera.</translation>
    </message>
    <message>
        <source>Not above %1, as allowed.</source>
        <translation>No está por encima de %1, como se permite.</translation>
    </message>
    <message>
        <source>Not above %1, as expected.</source>
        <translation>No está por encima de %1, como se espera.</translation>
    </message>
    <message>
        <source>Not one of the allowed values: %1.</source>
        <translation>No es uno de los valores permitidos: %1.</translation>
    </message>
    <message>
        <source>Not one of the expected values: %1.</source>
        <translation>No es uno de los valores esperados: %1.</translation>
    </message>
    <message>
        <source>One of the values that are not allowed: %1.</source>
        <translation>Es uno de los valores no permitidos: %1.</translation>
    </message>
    <message>
        <source>One of the values that are not expected: %1.</source>
        <translation>Es uno de los valores no esperados: %1.</translation>
    </message>
    <message>
        <source>Not %1, the allowed value.</source>
        <translation>No es %1, el valor permitido.</translation>
    </message>
    <message>
        <source>Not %1, the expected value.</source>
        <translation>No es %1, el valor esperado.</translation>
    </message>
    <message>
        <source>%1 is not allowed here.</source>
        <translation>%1 no se permite aquí.</translation>
    </message>
    <message>
        <source>%1 is not expected here.</source>
        <translation>%1 no se espera aquí.</translation>
    </message>
    <message>
        <source>The year is needed.</source>
        <translation>Falta el año.</translation>
    </message>
    <message>
        <source>The year is needed, with four digits.</source>
        <translation>Falta el año, con cuatro cifras.</translation>
    </message>
    <message>
        <source>There is no year %1.</source>
        <translation>No existe el año %1.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>No existe el mes %1.</translation>
    </message>
    <message>
        <source>There is no day %1 in %2.</source>
        <translation>No existe el día %1 en %2.</translation>
    </message>
    <message>
        <source>There is no date &quot;%1&quot;.</source>
        <translation>No existe la fecha «%1».</translation>
    </message>
    <message>
        <source>There is no hour %1; hours go from 0 to 23.</source>
        <translation>No existe la hora %1; las horas van de 0 a 23.</translation>
    </message>
    <message>
        <source>A day without its month cannot be kept. Type both, or only the year.</source>
        <translation>No se puede guardar un día sin su mes. Escriba ambos o solo el año.</translation>
    </message>
    <message>
        <source>The whole date is needed here: day, month and year.</source>
        <translation>Aquí se necesita la fecha completa: día, mes y año.</translation>
    </message>
    <message>
        <source>Type the year with four digits.</source>
        <translation>Escriba el año con cuatro cifras.</translation>
    </message>
    <message>
        <source>Type the year with four digits, day and month with one or two.</source>
        <translation>Escriba el año con cuatro cifras, el día y el mes con una o dos.</translation>
    </message>
    <message>
        <source>Type one day, one month and one year.</source>
        <translation>Escriba un día, un mes y un año.</translation>
    </message>
    <message>
        <source>It is not clear which number is the month. Type the year first, or the month as a word.</source>
        <translation>No está claro qué número es el mes. Escriba primero el año, o el mes en letras.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a number nor a month.</source>
        <translation>«%1» no es ni un número ni un mes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Type it as 22 Nov 2026.</source>
        <translation>«%1» no es una fecha. Escríbala como 22 nov 2026.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type it as 08:05.</source>
        <translation>«%1» no es una hora. Escríbala como 08:05.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type hours and minutes, as 08:05.</source>
        <translation>«%1» no es una hora. Escriba horas y minutos, como 08:05.</translation>
    </message>
    <message>
        <source>With am or pm the hour is 1 to 12.</source>
        <translation>Con am o pm, la hora va de 1 a 12.</translation>
    </message>
    <message>
        <source>Minutes go from 0 to 59.</source>
        <translation>Los minutos van de 0 a 59.</translation>
    </message>
    <message>
        <source>Seconds go from 0 to 59.</source>
        <translation>Los segundos van de 0 a 59.</translation>
    </message>
    <message>
        <source>Type a date, as 22 Nov 2026.</source>
        <translation>Escriba una fecha, como 22 nov 2026.</translation>
    </message>
    <message>
        <source>Type a time, as 08:05.</source>
        <translation>Escriba una hora, como 08:05.</translation>
    </message>
    <message>
        <source>Type a number, as 92.7.</source>
        <translation>Escriba un número, como 92,7.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Type digits, with one point or comma for decimals.</source>
        <translation>«%1» no es un número. Escriba dígitos, con un punto o una coma para los decimales.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Aquí se necesita un número entero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean %2 or %3. Type it in one of these ways.</source>
        <translation>«%1» podría significar %2 o %3. Escríbalo de una de estas formas.</translation>
    </message>
    <message>
        <source>A value stands here already: a change needs its reason.</source>
        <translation>Aquí ya hay un valor: un cambio necesita su motivo.</translation>
    </message>
    <message>
        <source>The value is not text that can be stored: too long, not UTF-8, or with control characters.</source>
        <translation>El valor no es un texto que se pueda guardar: demasiado largo, no es UTF-8 o tiene caracteres de control.</translation>
    </message>
    <message>
        <source>A participant&apos;s key has 1 to 128 characters, without control characters and without spaces at its ends.</source>
        <translation>La clave de un participante tiene de 1 a 128 caracteres, sin caracteres de control ni espacios en los extremos.</translation>
    </message>
    <message>
        <source>Participant %1 is enrolled already.</source>
        <translation>El participante %1 ya está incluido.</translation>
    </message>
    <message>
        <source>Participant %1 is not enrolled.</source>
        <translation>El participante %1 no está incluido.</translation>
    </message>
    <message>
        <source>Form %1 of %2 is locked; it takes no data until that is undone.</source>
        <translation>El formulario %1 de %2 está bloqueado; no admite datos hasta que se deshaga.</translation>
    </message>
    <message>
        <source>Form %1 of %2 is frozen; it takes no data until that is undone.</source>
        <translation>El formulario %1 de %2 está congelado; no admite datos hasta que se deshaga.</translation>
    </message>
    <message>
        <source>Form %1 of %2 holds no data yet.</source>
        <translation>El formulario %1 de %2 aún no tiene datos.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not complete yet.</source>
        <translation>Formulario %1 de %2: aún no está completo.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is complete already.</source>
        <translation>Formulario %1 de %2: ya está completo.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not verified.</source>
        <translation>Formulario %1 de %2: no está verificado.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is frozen or locked already.</source>
        <translation>Formulario %1 de %2: ya está congelado o bloqueado.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not frozen.</source>
        <translation>Formulario %1 de %2: no está congelado.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is locked already.</source>
        <translation>Formulario %1 de %2: ya está bloqueado.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not locked.</source>
        <translation>Formulario %1 de %2: no está bloqueado.</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is frozen or locked.</source>
        <translation>Formulario %1 de %2: está congelado o bloqueado.</translation>
    </message>
    <message>
        <source>This act needs a reason.</source>
        <translation>Este acto necesita un motivo.</translation>
    </message>
    <message>
        <source>This act needs a text.</source>
        <translation>Este acto necesita un texto.</translation>
    </message>
    <message>
        <source>A signature needs its meaning.</source>
        <translation>Una firma necesita su significado.</translation>
    </message>
    <message>
        <source>A query needs its text.</source>
        <translation>Una query necesita su texto.</translation>
    </message>
    <message>
        <source>There is no query %1.</source>
        <translation>No existe la query %1.</translation>
    </message>
    <message>
        <source>Query %1 is open.</source>
        <translation>La query %1 está abierta.</translation>
    </message>
    <message>
        <source>Query %1 is answered.</source>
        <translation>La query %1 está respondida.</translation>
    </message>
    <message>
        <source>Query %1 is closed.</source>
        <translation>La query %1 está cerrada.</translation>
    </message>
    <message>
        <source>The person or the password is not right.</source>
        <translation>La persona o la contraseña no es correcta.</translation>
    </message>
    <message>
        <source>%1 is disabled in this trial.</source>
        <translation>%1 está desactivado en este ensayo.</translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation>%1 ya está desactivado.</translation>
    </message>
    <message>
        <source>The id %1 was given already; ids are never given twice.</source>
        <translation>El identificador %1 ya se dio; nunca se dan dos veces.</translation>
    </message>
    <message>
        <source>Nobody disables themselves: another administrator does it.</source>
        <translation>Nadie se desactiva a sí mismo: lo hace otro administrador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a person&apos;s id: use small letters, digits, dot, line and underscore, at most 64, beginning with a letter or digit.</source>
        <translation>«%1» no puede ser un identificador: use minúsculas, dígitos, punto, guion y guion bajo, 64 como máximo, empezando por una letra o un dígito.</translation>
    </message>
    <message>
        <source>A person needs a printed name of at most 200 bytes.</source>
        <translation>Una persona necesita un nombre de 200 bytes como máximo.</translation>
    </message>
    <message>
        <source>A person needs at least one role.</source>
        <translation>Una persona necesita al menos un rol.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>Una contraseña tiene al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>%1 may not do %2: not with the role %3.</source>
        <translation>%1 no puede hacer %2: no con el rol %3.</translation>
    </message>
    <message>
        <source>A trial needs the name of its site.</source>
        <translation>Un ensayo necesita el nombre de su centro.</translation>
    </message>
    <message>
        <source>A trial&apos;s folder is named NAME.caseseal; %1 is not.</source>
        <translation>La carpeta de un ensayo se llama NOMBRE.caseseal; %1 no.</translation>
    </message>
    <message>
        <source>The trial in %1 was not made completely. Make it again.</source>
        <translation>El ensayo en %1 no se creó por completo. Créelo de nuevo.</translation>
    </message>
    <message>
        <source>The trial is open elsewhere: %1. Close it there first.</source>
        <translation>El ensayo está abierto en otro lugar: %1. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>%1 is no trial: it holds no %2 and %3. Choose a folder whose name ends in .caseseal.</source>
        <translation>%1 no es un ensayo: no contiene %2 ni %3. Elija una carpeta cuyo nombre termine en .caseseal.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the new trial.</source>
        <translation>%1 ya existe. Elija otro nombre para el ensayo nuevo.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved to %1. Make room and save again.</source>
        <translation>El disco está lleno: no se guardó nada en %1. Libere espacio y guarde de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder or the disk is read-only.</source>
        <translation>No se puede escribir en %1: la carpeta o el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 is in use by another process.</source>
        <translation>Otro proceso está usando %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>The file keyslots was changed by something else than this program: nobody is let in by it. Put back the newest copy of this file.</source>
        <translation>Algo distinto de este programa cambió el archivo keyslots: no deja entrar a nadie. Vuelva a poner la copia más reciente de este archivo.</translation>
    </message>
    <message>
        <source>The file keyslots is not the newest one of this trial: an older copy was put back. Put back the newest copy of this file.</source>
        <translation>El archivo keyslots no es el más reciente de este ensayo: se puso una copia antigua. Vuelva a poner la copia más reciente de este archivo.</translation>
    </message>
    <message>
        <source>Type a date and a time, like 22nov2026 14:05.</source>
        <translation>Escriba una fecha y una hora, como 22nov2026 14:05.</translation>
    </message>
    <message>
        <source>A password has at least 12 characters, or 8 of three kinds: small letters, capitals, digits, others.</source>
        <translation>Una contraseña tiene al menos 12 caracteres, u 8 de tres clases: minúsculas, mayúsculas, dígitos, otros.</translation>
    </message>
    <message>
        <source>A password is not the person&apos;s id or name with something around it.</source>
        <translation>Una contraseña no es el identificador ni el nombre de la persona con algo alrededor.</translation>
    </message>
    <message>
        <source>This password is one of the commonest, or digits alone.</source>
        <translation>Esta contraseña es una de las más comunes, o solo dígitos.</translation>
    </message>
    <message>
        <source>A new password differs from the one that it replaces.</source>
        <translation>Una contraseña nueva es distinta de la que reemplaza.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>%1 attempt is left before a lock of 15 minutes.</source>
        <translation>Queda %1 intento antes de un bloqueo de 15 minutos.</translation>
    </message>
    <message>
        <source>%1 attempts are left before a lock of 15 minutes.</source>
        <translation>Quedan %1 intentos antes de un bloqueo de 15 minutos.</translation>
    </message>
    <message>
        <source>Only an administrator sets another person&apos;s password anew.</source>
        <translation>Solo un administrador restablece la contraseña de otra persona.</translation>
    </message>
    <message>
        <source>The own password is changed with the old one, not reset.</source>
        <translation>La contraseña propia se cambia con la antigua, no se restablece.</translation>
    </message>
    <message>
        <source>This draft is larger than 16 MiB; save the form to keep it.</source>
        <translation>Este borrador supera los 16 MiB; guarde el formulario para conservarlo.</translation>
    </message>
    <message>
        <source>The key in this slot is not the one that the trial has in force for this person. Ask the administrator.</source>
        <translation>La clave de esta ranura no es la que el ensayo tiene vigente para esta persona. Pregunte al administrador.</translation>
    </message>
    <message>
        <source>This is an older copy of the trial: this computer has seen %1 seals, here are %2. It can be read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an administrator states the restore, with a reason.</source>
        <translation>Esta es una copia anterior del ensayo: este ordenador ha visto %1 sellos, aquí hay %2. Se puede leer y verificar; no se escribe nada en ella. Busque la copia más reciente. Si se ha perdido, un administrador declara la restauración, con un motivo.</translation>
    </message>
    <message>
        <source>This is an older copy of the trial: the ledger holds newer seals that are not here (%1). It can be read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an administrator states the restore, with a reason.</source>
        <translation>Esta es una copia anterior del ensayo: el registro contiene sellos más recientes que faltan aquí (%1). Se puede leer y verificar; no se escribe nada en ella. Busque la copia más reciente. Si se ha perdido, un administrador declara la restauración, con un motivo.</translation>
    </message>
    <message>
        <source>This is not the copy of the trial that was used here last: seal %1 is another one than this computer has seen. Two copies have gone on beside each other. It can be read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an administrator states the restore, with a reason.</source>
        <translation>Esta no es la copia del ensayo que se usó aquí por última vez: el sello %1 es distinto del que ha visto este ordenador. Dos copias han continuado en paralelo. Se puede leer y verificar; no se escribe nada en ella. Busque la copia más reciente. Si se ha perdido, un administrador declara la restauración, con un motivo.</translation>
    </message>
    <message>
        <source>With the other answers the study does not ask for this.</source>
        <translation>Con las demás respuestas el estudio no pide esto.</translation>
    </message>
    <message>
        <source>With the other answers the study does not ask for form %1 of %2.</source>
        <translation>Con las demás respuestas el estudio no pide el formulario %1 de %2.</translation>
    </message>
    <message>
        <source>With the other answers the study does not ask for visit %1 of %2.</source>
        <translation>Con las demás respuestas el estudio no pide la visita %1 de %2.</translation>
    </message>
    <message>
        <source>Leave it blank, or correct the answer that it hangs on.</source>
        <translation>Déjelo en blanco o corrija la respuesta de la que depende.</translation>
    </message>
    <message>
        <source>The audit trail is reviewed by an administrator, auditor, data manager or monitor, not by those who enter the data.</source>
        <translation>El audit trail lo revisa un administrador, auditor, gestor de datos o monitor, no quienes introducen los datos.</translation>
    </message>
    <message>
        <source>Say in a note what you found.</source>
        <translation>Diga en una nota lo que ha encontrado.</translation>
    </message>
    <message>
        <source>This item is about your own entries. Somebody else has to look at it.</source>
        <translation>Este punto trata de sus propias entradas. Debe examinarlo otra persona.</translation>
    </message>
    <message>
        <source>Say what the signature means.</source>
        <translation>Diga qué significa la firma.</translation>
    </message>
    <message>
        <source>There are %1 items, more than the %2 of one sign-off. Review a shorter time at once.</source>
        <translation>Hay %1 puntos, más que los %2 de una firma. Revise un periodo más corto cada vez.</translation>
    </message>
    <message>
        <source>Items without a disposition for what they show now: %1.</source>
        <translation>Puntos sin conclusión sobre lo que muestran ahora: %1.</translation>
    </message>
    <message>
        <source>%1 is not a ZIP file that can be read: %2.</source>
        <translation>%1 no es un archivo ZIP legible: %2.</translation>
    </message>
    <message>
        <source>The database is locked since %1 (seal %2, by %3): nothing is entered or changed until a data manager unlocks it.</source>
        <translation>La base de datos está bloqueada desde %1 (sello %2, por %3): no se introduce ni cambia nada hasta que un gestor de datos la desbloquee.</translation>
    </message>
    <message>
        <source>More was sealed since it was looked at what would be locked. Look again.</source>
        <translation>Desde entonces se ha sellado más. Mire de nuevo qué se bloquearía.</translation>
    </message>
    <message>
        <source>This is no file of CaseSeal: neither evidence nor a report, head, backup or archive.</source>
        <translation>No es un archivo de CaseSeal: ni pruebas, ni informe, ni cabeza, ni copia de respaldo, ni archivo final.</translation>
    </message>
    <message>
        <source>This is a folder. What can be checked here is one file.</source>
        <translation>Es una carpeta. Aquí se comprueba un solo archivo.</translation>
    </message>
    <message>
        <source>This is a study design: a new trial begins with it, and there is nothing in it to verify.</source>
        <translation>Es un diseño de estudio: con él empieza un ensayo nuevo y no hay nada que verificar en él.</translation>
    </message>
    <message>
        <source>There is no head in this: neither a head file nor a checkpoint with its signatures.</source>
        <translation>Aquí no hay ninguna cabeza: ni un archivo de cabeza ni un punto de control con sus firmas.</translation>
    </message>
    <message>
        <source>The head does not hold together: its seal is not below its checkpoint. It was damaged on its way; ask for it again.</source>
        <translation>La cabeza no es coherente: su sello no está bajo su punto de control. Se dañó por el camino; pídala de nuevo.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read. Take it from nearer, flat and in good light.</source>
        <translation>En esta imagen no hay ningún código QR legible. Tómela más de cerca, plana y con buena luz.</translation>
    </message>
    <message>
        <source>This picture is larger than 100 million pixels.</source>
        <translation>Esta imagen supera los 100 millones de píxeles.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Esta imagen no se puede leer.</translation>
    </message>
    <message>
        <source>The archive&apos;s list of hashes, SHA256SUMS, is not of its form.</source>
        <translation>La lista de hash del archivo final, SHA256SUMS, no tiene la forma prescrita.</translation>
    </message>
    <message>
        <source>The backup is damaged or was altered: %1. Take another backup.</source>
        <translation>La copia de respaldo está dañada o se alteró: %1. Use otra copia de respaldo.</translation>
    </message>
    <message>
        <source>The PDF cannot be read for its evidence: %1.</source>
        <translation>No se pueden leer las pruebas del PDF: %1.</translation>
    </message>
    <message>
        <source>Nothing of this trial is on the ledger yet, so there is no head to hold. Publish the seals first.</source>
        <translation>Aún no hay nada de este ensayo en el registro, así que no hay cabeza. Publique antes los sellos.</translation>
    </message>
    <message>
        <source>Only an audit report is compared with a head that somebody holds.</source>
        <translation>Solo un informe de auditoría se compara con una cabeza conservada.</translation>
    </message>
    <message>
        <source>Nothing of this trial is on the ledger yet, so there is nothing to anchor. Publish the seals first.</source>
        <translation>Nada de este ensayo está aún en el registro, así que no hay nada que anclar. Publique primero los sellos.</translation>
    </message>
    <message>
        <source>Name an address to anchor with. No time-stamping authority and no calendar is set for this trial.</source>
        <translation>Indique una dirección para el anclaje. Este ensayo no tiene definida ninguna autoridad de sellado de tiempo ni calendario.</translation>
    </message>
    <message>
        <source>Whom the trial asks for time anchors is set by an admin.</source>
        <translation>Un administrador define a quién pide el ensayo los anclajes temporales.</translation>
    </message>
    <message>
        <source>An address stands there twice.</source>
        <translation>Una dirección figura dos veces.</translation>
    </message>
    <message>
        <source>At most %1 addresses of a kind are asked.</source>
        <translation>Se consultan como máximo %1 direcciones de cada tipo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address on the web. Write it as https://host/path.</source>
        <translation>«%1» no es una dirección web. Escríbala como https://host/path.</translation>
    </message>
    <message>
        <source>No answer from %1: %2.</source>
        <translation>Sin respuesta de %1: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than %2 bytes.</source>
        <translation>La respuesta de %1 supera los %2 bytes.</translation>
    </message>
    <message>
        <source>No time stamp from %1: it answered with status %2.</source>
        <translation>Sin sello de tiempo de %1: respondió con el estado %2.</translation>
    </message>
    <message>
        <source>No revocation list from %1: it answered with status %2.</source>
        <translation>Sin lista de revocación de %1: respondió con el estado %2.</translation>
    </message>
    <message>
        <source>The calendar %1 answered with status %2.</source>
        <translation>El calendario %1 respondió con el estado %2.</translation>
    </message>
    <message>
        <source>No promise of the calendar %1: %2</source>
        <translation>Sin promesa del calendario %1: %2</translation>
    </message>
    <message>
        <source>The time stamp of %1 does not hold: %2</source>
        <translation>El sello de tiempo de %1 no se sostiene: %2</translation>
    </message>
    <message>
        <source>The time stamp proves nothing any more and is left as it was: %1</source>
        <translation>El sello de tiempo ya no prueba nada y se deja como estaba: %1</translation>
    </message>
    <message>
        <source>What the calendar answered proves nothing: %1</source>
        <translation>Lo que respondió el calendario no prueba nada: %1</translation>
    </message>
    <message>
        <source>The header of its block does not hold it: the proof of the checkpoint with %1 leaves is worth nothing.</source>
        <translation>La cabecera de su bloque no lo contiene: la prueba del punto de control con %1 hojas no vale nada.</translation>
    </message>
    <message>
        <source>A change of the policy needs a reason.</source>
        <translation>Un cambio de la política necesita un motivo.</translation>
    </message>
    <message>
        <source>That policy is in force already.</source>
        <translation>Esa política ya está en vigor.</translation>
    </message>
    <message>
        <source>In that policy no log key of this member stands: this trial could publish nothing.</source>
        <translation>En esa política no figura ninguna clave de registro de este miembro: este ensayo no podría publicar nada.</translation>
    </message>
    <message>
        <source>The policy has no party &quot;%1&quot;.</source>
        <translation>La política no tiene a «%1».</translation>
    </message>
    <message>
        <source>The policy has %1 parties, not %2.</source>
        <translation>La política tiene %1 partes, no %2.</translation>
    </message>
    <message>
        <source>The quorum cannot be read from &quot;%1&quot; on.</source>
        <translation>El quórum no se puede leer a partir de «%1».</translation>
    </message>
    <message>
        <source>The quorum says nothing. Write all, any, 2 of 3, or names of the policy.</source>
        <translation>El quórum está vacío. Escriba all, any, 2 of 3 o nombres de la política.</translation>
    </message>
    <message>
        <source>The quorum names nobody.</source>
        <translation>El quórum no nombra a nadie.</translation>
    </message>
    <message>
        <source>How many is &quot;%1&quot; of? Write it like %2 of 3.</source>
        <translation>¿«%1» de cuántos? Escríbalo como %2 of 3.</translation>
    </message>
    <message>
        <source>The quorum is %1 alone. Set another quorum first.</source>
        <translation>El quórum es solo %1. Fije antes otro quórum.</translation>
    </message>
    <message>
        <source>The quorum asks for %1 alone. Set another quorum first.</source>
        <translation>El quórum solo exige a %1. Fije antes otro quórum.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name in the policy: write it without spaces and commas, like site-101, and not as a number or one of the words none, all, any, of, and.</source>
        <translation>«%1» no puede ser un nombre en la política: sin espacios ni comas, como centro-101, y ni un número ni una de las palabras none, all, any, of, and.</translation>
    </message>
    <message>
        <source>There is no witness key of %1: one whose name is not the ledger&apos;s, %2.</source>
        <translation>Falta una clave de testigo de %1: una cuyo nombre no sea el del registro, %2.</translation>
    </message>
    <message>
        <source>Two keys of %1 are of the same type. Give each key once.</source>
        <translation>Dos claves de %1 son del mismo tipo. Indique cada clave una vez.</translation>
    </message>
    <message>
        <source>The address of the ledger&apos;s server cannot be read. Write it as host=NAME dbname=NAME user=NAME sslmode=verify-full.</source>
        <translation>La dirección del servidor del registro no se puede leer. Escríbala como host=NOMBRE dbname=NOMBRE user=NOMBRE sslmode=verify-full.</translation>
    </message>
    <message>
        <source>No connection to the ledger&apos;s server: %1</source>
        <translation>Sin conexión con el servidor del registro: %1</translation>
    </message>
    <message>
        <source>The connection to the ledger&apos;s server was lost: %1</source>
        <translation>Se perdió la conexión con el servidor del registro: %1</translation>
    </message>
    <message>
        <source>The ledger&apos;s server refused that: %1 (%2).</source>
        <translation>El servidor del registro lo rechazó: %1 (%2).</translation>
    </message>
    <message>
        <source>The ledger is being looked at just now. Try again in a moment.</source>
        <translation>El registro se está consultando en este momento. Inténtelo de nuevo enseguida.</translation>
    </message>
    <message>
        <source>This trial has seen more of its ledger while the server was asked. Nothing was changed. Try again.</source>
        <translation>Este ensayo vio más de su registro mientras se consultaba al servidor. No se cambió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This trial has published on the ledger %1 already, and its seals name heads of that ledger. The server holds another one, %2. A shared ledger can begin with this trial&apos;s: caseseal-cli ledger init --postgres CONNINFO --from TRIAL. A trial that has not published yet can join any.</source>
        <translation>Este ensayo ya publicó en el registro %1, y sus sellos nombran cabezas de ese registro. El servidor contiene otro, %2. Un registro compartido puede empezar con el de este ensayo: caseseal-cli ledger init --postgres CONNINFO --from TRIAL. Un ensayo que aún no ha publicado puede unirse a cualquiera.</translation>
    </message>
    <message>
        <source>This trial has published on the ledger %1 already, and its seals name heads of that ledger. The server does not hold all of it: fill it with caseseal-cli ledger init --postgres CONNINFO --from TRIAL.</source>
        <translation>Este ensayo ya publicó en el registro %1, y sus sellos nombran cabezas de ese registro. El servidor no lo contiene todo: complételo con caseseal-cli ledger init --postgres CONNINFO --from TRIAL.</translation>
    </message>
    <message>
        <source>Split view: the server shows another history of the ledger than this trial has seen. Nothing was changed. Ask who runs the server.</source>
        <translation>Doble vista: el servidor muestra otra historia del registro que la que vio este ensayo. No se cambió nada. Pregunte a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>%1 does not repeat, but the file gives it the repeat key &quot;%2&quot;.</source>
        <translation>%1 no se repite, pero el archivo le da la clave de repetición «%2».</translation>
    </message>
    <message>
        <source>The form %1 stands in no visit.</source>
        <translation>El formulario %1 no está en ninguna visita.</translation>
    </message>
    <message>
        <source>Event %1 has no form %2.</source>
        <translation>La visita %1 no tiene ningún formulario %2.</translation>
    </message>
    <message>
        <source>Form %1 has no group %2.</source>
        <translation>El formulario %1 no tiene ningún grupo %2.</translation>
    </message>
    <message>
        <source>Group %1 has no item %2.</source>
        <translation>El grupo %1 no tiene ningún campo %2.</translation>
    </message>
    <message>
        <source>The data belongs to study %1, not to %2.</source>
        <translation>Los datos pertenecen al estudio %1, no a %2.</translation>
    </message>
    <message>
        <source>There is no participant %1 whom the file could change.</source>
        <translation>No hay ningún participante %1 que el archivo pudiera cambiar.</translation>
    </message>
    <message>
        <source>The file gives two values for the same place.</source>
        <translation>El archivo da dos valores para el mismo lugar.</translation>
    </message>
    <message>
        <source>The file inserts a value where there is another one.</source>
        <translation>El archivo inserta un valor donde hay otro.</translation>
    </message>
    <message>
        <source>The file updates a value that is not there.</source>
        <translation>El archivo cambia un valor que no existe.</translation>
    </message>
    <message>
        <source>The file removes a value that is not there.</source>
        <translation>El archivo quita un valor que no existe.</translation>
    </message>
    <message>
        <source>The file removes what holds no value.</source>
        <translation>El archivo quita algo que no contiene ningún valor.</translation>
    </message>
    <message>
        <source>The study calculates %1 here; that is what will stand.</source>
        <translation>El estudio calcula aquí %1; eso es lo que valdrá.</translation>
    </message>
    <message>
        <source>The trial has changed since the file was compared with it: %1 stands otherwise now. Look at the file again.</source>
        <translation>El ensayo ha cambiado desde que se comparó el archivo: %1 está ahora de otro modo. Revise el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has released the file %1: a data manager or an admin imports it first.</source>
        <translation>Nadie ha autorizado el archivo %1: un gestor de datos o un administrador lo importa primero.</translation>
    </message>
    <message>
        <source>The file changes values that stand already: that needs a reason.</source>
        <translation>El archivo cambia valores que ya existen: se necesita un motivo.</translation>
    </message>
    <message>
        <source>%1 may take in no data: data managers and admins release a file, coordinators and investigators seal its values.</source>
        <translation>%1 no puede incorporar datos: los gestores de datos y administradores autorizan un archivo, los coordinadores e investigadores sellan sus valores.</translation>
    </message>
    <message>
        <source>%1 has not agreed to take part: there is no consent that counts.</source>
        <translation>%1 no ha aceptado participar: no hay ningún consentimiento que cuente.</translation>
    </message>
    <message>
        <source>%1 withdrew the consent to take part on %2.</source>
        <translation>%1 retiró el consentimiento para participar el %2.</translation>
    </message>
    <message>
        <source>The visit of %1 is dated %2, before the consent of %3.</source>
        <translation>La visita de %1 lleva la fecha %2, anterior al consentimiento del %3.</translation>
    </message>
    <message>
        <source>The visit of %1 is dated %2, after consent was withdrawn on %3.</source>
        <translation>La visita de %1 lleva la fecha %2, posterior a la retirada del consentimiento el %3.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this card.</source>
        <translation>Esta no es la frase de contraseña de esta tarjeta.</translation>
    </message>
    <message>
        <source>This is no card of a participant, or it is damaged.</source>
        <translation>Esto no es la tarjeta de un participante, o está dañada.</translation>
    </message>
    <message>
        <source>A withdrawal without the card says in one line how it was told, as &quot;by phone&quot;.</source>
        <translation>Una retirada sin la tarjeta dice en una línea cómo se comunicó, por ejemplo «por teléfono».</translation>
    </message>
    <message>
        <source>A consent document is a PDF file or a text in UTF-8; this is neither.</source>
        <translation>Un documento de consentimiento es un archivo PDF o un texto en UTF-8; este no es ninguno de los dos.</translation>
    </message>
    <message>
        <source>A consent document has a title and a version, each in one line.</source>
        <translation>Un documento de consentimiento tiene un título y una versión, cada uno en una línea.</translation>
    </message>
    <message>
        <source>The day of the approval is written as 2026-11-22.</source>
        <translation>El día de la aprobación se escribe 2026-11-22.</translation>
    </message>
    <message>
        <source>The day of the approval, %1, lies ahead.</source>
        <translation>El día de la aprobación, %1, está en el futuro.</translation>
    </message>
    <message>
        <source>This very file was published as %1, version %2.</source>
        <translation>Este mismo archivo se publicó como %1, versión %2.</translation>
    </message>
    <message>
        <source>Version %1 of the document %2 was replaced by a newer one and does not come back.</source>
        <translation>La versión %1 del documento %2 fue sustituida por una más reciente y no vuelve.</translation>
    </message>
    <message>
        <source>Version %1 of the document %2 was published in this language already: another text is another version.</source>
        <translation>La versión %1 del documento %2 ya se publicó en este idioma: otro texto es otra versión.</translation>
    </message>
    <message>
        <source>The name of a consent document has 1 to 64 of a-z, 0-9, point and hyphen.</source>
        <translation>El nombre de un documento de consentimiento tiene de 1 a 64 caracteres a-z, 0-9, punto y guion.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: no manufacturer commissioned it.</source>
        <translation>Kit %2: %1 se rechaza: ningún fabricante lo puso en uso.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it was commissioned as lot %3, expiry %4.</source>
        <translation>Kit %2: %1 se rechaza: se puso en uso como lote %3, caducidad %4.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: its lot %3 is recalled.</source>
        <translation>Kit %2: %1 se rechaza: su lote %3 está retirado.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it expired on %3.</source>
        <translation>Kit %2: %1 se rechaza: caducó el %3.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it is participant %3&apos;s.</source>
        <translation>Kit %2: %1 se rechaza: es del participante %3.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it holds %3 units.</source>
        <translation>Kit %2: %1 se rechaza: contiene %3 unidades.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: a second person must be named as witness.</source>
        <translation>Kit %2: %1 se rechaza: debe nombrarse a una segunda persona como testigo.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: place, participant or quantity is not said.</source>
        <translation>Kit %2: %1 se rechaza: no se dice el lugar, el participante o la cantidad.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: the same kit is on record at %3 too (%4 by %5 on %6); put it into quarantine and look which one is genuine.</source>
        <translation>Kit %2: %1 se rechaza: el mismo kit consta también en %3 (%4 por %5 el %6); póngalo en cuarentena y compruebe cuál es auténtico.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it can be there only once, and it is %3 since %4 at %5 to participant %6.</source>
        <translation>Kit %2: %1 se rechaza: solo puede existir una vez y está %3 desde el %4 en %5, para el participante %6.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it can be there only once, and it is %3 since %4 at %5.</source>
        <translation>Kit %2: %1 se rechaza: solo puede existir una vez y está %3 desde el %4 en %5.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it does not belong to the stock of %3, it is %4 since %5 at %6.</source>
        <translation>Kit %2: %1 se rechaza: no pertenece a las existencias de %3, está %4 desde el %5 en %6.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it is %3 since %4 at %5 to participant %6.</source>
        <translation>Kit %2: %1 se rechaza: está %3 desde el %4 en %5, para el participante %6.</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it is %3 since %4 at %5.</source>
        <translation>Kit %2: %1 se rechaza: está %3 desde el %4 en %5.</translation>
    </message>
    <message>
        <source>%1 is refused: participant %2 has not consented to take part, or took it back.</source>
        <translation>%1 se rechaza: el participante %2 no ha consentido en participar, o lo ha retirado.</translation>
    </message>
    <message>
        <source>%1 is refused: participant %2 is %3.</source>
        <translation>%1 se rechaza: el participante %2 está %3.</translation>
    </message>
    <message>
        <source>%1 needs at least one kit.</source>
        <translation>%1 necesita al menos un kit.</translation>
    </message>
    <message>
        <source>%1 needs the place where it goes.</source>
        <translation>%1 necesita el lugar adonde va.</translation>
    </message>
    <message>
        <source>%1 needs the participant.</source>
        <translation>%1 necesita el participante.</translation>
    </message>
    <message>
        <source>%1 needs a reason.</source>
        <translation>%1 necesita un motivo.</translation>
    </message>
    <message>
        <source>product.release out of quarantine needs a reason.</source>
        <translation>La liberación de la cuarentena necesita un motivo.</translation>
    </message>
    <message>
        <source>A recall needs its reason.</source>
        <translation>Una retirada necesita su motivo.</translation>
    </message>
    <message>
        <source>A count needs its reason, as &quot;monthly count&quot;.</source>
        <translation>Un recuento necesita su motivo, p. ej. «recuento mensual».</translation>
    </message>
    <message>
        <source>No kit of lot %1 of GTIN %2 is known.</source>
        <translation>No se conoce ningún kit del lote %1 del GTIN %2.</translation>
    </message>
    <message>
        <source>Nothing is in the stock of %1.</source>
        <translation>No hay nada en las existencias de %1.</translation>
    </message>
    <message>
        <source>The trial knows no manufacturer for GTIN %1: an administrator sets whose statements count.</source>
        <translation>El ensayo no conoce ningún fabricante para el GTIN %1: un administrador fija de quién valen las declaraciones.</translation>
    </message>
    <message>
        <source>The statement is not signed by %1, whose key this trial knows for the product.</source>
        <translation>La declaración no está firmada por %1, cuya clave conoce el ensayo para el producto.</translation>
    </message>
    <message>
        <source>This is no statement of a manufacturer about kits.</source>
        <translation>Esto no es una declaración de un fabricante sobre kits.</translation>
    </message>
    <message>
        <source>This is no label of a kit: it needs a GTIN (01) and a serial number (21).</source>
        <translation>Esto no es la etiqueta de un kit: hace falta un GTIN (01) y un número de serie (21).</translation>
    </message>
    <message>
        <source>There is no code of a label in this picture that can be read. Take it from nearer, flat and in good light.</source>
        <translation>En esta imagen no hay ningún código de etiqueta legible. Tómela de más cerca, plana y con buena luz.</translation>
    </message>
    <message>
        <source>The code holds nothing of GS1: no identifiers and no link.</source>
        <translation>El código no contiene nada de GS1: ni identificadores ni enlace.</translation>
    </message>
    <message>
        <source>Two persons are needed: %1 cannot witness the own act.</source>
        <translation>Hacen falta dos personas: %1 no puede ser testigo de su propio acto.</translation>
    </message>
    <message>
        <source>%1 cannot be a witness: disabled, or a participant.</source>
        <translation>%1 no puede ser testigo: desactivado, o participante.</translation>
    </message>
    <message>
        <source>The temperature file of logger %1 begins after this moment.</source>
        <translation>El archivo de temperatura del registrador %1 empieza después de este momento.</translation>
    </message>
    <message>
        <source>The temperature file of logger %1 ends at %2, before kit %3 was sent: it is of another shipment.</source>
        <translation>El archivo de temperatura del registrador %1 termina el %2, antes de enviarse el kit %3: es de otro envío.</translation>
    </message>
    <message>
        <source>Line %1 of the temperature file: %2.</source>
        <translation>Línea %1 del archivo de temperatura: %2.</translation>
    </message>
    <message>
        <source>product.commission</source>
        <translation>la puesta en uso</translation>
    </message>
    <message>
        <source>product.ship</source>
        <translation>el envío</translation>
    </message>
    <message>
        <source>product.receive</source>
        <translation>la recepción</translation>
    </message>
    <message>
        <source>product.quarantine</source>
        <translation>la cuarentena</translation>
    </message>
    <message>
        <source>product.release</source>
        <translation>la liberación</translation>
    </message>
    <message>
        <source>product.allocate</source>
        <translation>la asignación</translation>
    </message>
    <message>
        <source>product.dispense</source>
        <translation>la dispensación</translation>
    </message>
    <message>
        <source>product.return</source>
        <translation>la devolución</translation>
    </message>
    <message>
        <source>product.destroy</source>
        <translation>la destrucción</translation>
    </message>
    <message>
        <source>product.transfer</source>
        <translation>la entrega</translation>
    </message>
    <message>
        <source>product.observe</source>
        <translation>la comprobación</translation>
    </message>
    <message>
        <source>commissioned</source>
        <translation>puesto en uso</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>en cuarentena</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberado</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>asignado</translation>
    </message>
    <message>
        <source>dispensed</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destruido</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>representante</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>testigo</translation>
    </message>
    <message>
        <source>This is the card of the %1 of %2 in another trial or at another site.</source>
        <translation>Esta es la tarjeta de: %1, %2, en otro ensayo o en otro centro.</translation>
    </message>
    <message>
        <source>This is the card of the %1 of %2.</source>
        <translation>Esta es la tarjeta de: %1, %2.</translation>
    </message>
    <message>
        <source>This card was given up: a newer one counts for the %1.</source>
        <translation>Esta tarjeta ya no vale, hay una más nueva: %1.</translation>
    </message>
    <message>
        <source>The trial knows no card of the %1.</source>
        <translation>El ensayo no conoce ninguna tarjeta: %1.</translation>
    </message>
    <message>
        <source>%1 has nothing of that kind agreed to %2 that could be withdrawn.</source>
        <translation>%1 no ha consentido nada así en «%2» que pueda retirarse.</translation>
    </message>
    <message>
        <source>The %1 has a card from an earlier consent. Where it is lost, a witness signs beside the new one.</source>
        <translation>Hay una tarjeta de un consentimiento anterior: %1. Si se perdió, un testigo firma junto a la nueva.</translation>
    </message>
    <message>
        <source>Version %1 of %2 was replaced by a newer one: nobody signs it any more.</source>
        <translation>La versión %1 de «%2» fue reemplazada por una más nueva: ya nadie la firma.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back behind the newest seal: put it right before anybody signs.</source>
        <translation>El reloj de este equipo está atrasado respecto al último sello: ajústelo antes de que alguien firme.</translation>
    </message>
    <message>
        <source>The consent of %1 was withdrawn while this was written. It was removed: write it again, without this participant.</source>
        <translation>El consentimiento de %1 se retiró mientras se escribía esto. Se ha eliminado: escríbalo de nuevo, sin este participante.</translation>
    </message>
    <message>
        <source>The consent of %1 was withdrawn while this was written. It could not be removed: delete %2, and write it again.</source>
        <translation>El consentimiento de %1 se retiró mientras se escribía esto. No se pudo eliminar: borre %2 y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This is no card of an installation: %1.</source>
        <translation>Esto no es una tarjeta de una instalación: %1.</translation>
    </message>
    <message>
        <source>The card was changed since %1 made it: its signature does not fit. Ask for it again.</source>
        <translation>La tarjeta se modificó después de que %1 la hiciera: su firma no coincide. Pídala de nuevo.</translation>
    </message>
    <message>
        <source>The card is of another study, %1; this trial is of %2.</source>
        <translation>La tarjeta es de otro estudio, %1; este ensayo es de %2.</translation>
    </message>
    <message>
        <source>This is the card of this very installation. The others adopt it.</source>
        <translation>Es la tarjeta de esta misma instalación. La adoptan las demás.</translation>
    </message>
    <message>
        <source>This card was adopted already.</source>
        <translation>Esta tarjeta ya se adoptó.</translation>
    </message>
    <message>
        <source>Other installations are adopted by an administrator or a data manager.</source>
        <translation>Las demás instalaciones las adopta un administrador o un gestor de datos.</translation>
    </message>
    <message>
        <source>There is no partner &quot;%1&quot;: adopt its card first.</source>
        <translation>No hay ningún socio «%1»: adopte primero su tarjeta.</translation>
    </message>
    <message>
        <source>Several partners are called &quot;%1&quot;: name the chain.</source>
        <translation>Varios socios se llaman «%1»: indique la cadena.</translation>
    </message>
    <message>
        <source>There is nobody to send to yet: adopt the card of another installation first.</source>
        <translation>Aún no hay a quién enviar: adopte primero la tarjeta de otra instalación.</translation>
    </message>
    <message>
        <source>The message does not hold seal %1 of %2.</source>
        <translation>El mensaje no contiene el sello %1 de %2.</translation>
    </message>
    <message>
        <source>The message is of another study, %1; this trial is of %2.</source>
        <translation>El mensaje es de otro estudio, %1; este ensayo es de %2.</translation>
    </message>
    <message>
        <source>The message holds a part of a chain only: an installation&apos;s evidence is whole.</source>
        <translation>El mensaje contiene solo una parte de una cadena: las pruebas de una instalación van completas.</translation>
    </message>
    <message>
        <source>The message was made on the ledger %1; this trial is on %2. Installations that share a trial share one ledger.</source>
        <translation>El mensaje se hizo en el registro %1; este ensayo está en %2. Las instalaciones que comparten un ensayo comparten un registro.</translation>
    </message>
    <message>
        <source>The message holds %1, of an installation whose card was not adopted here. Ask for its card first.</source>
        <translation>El mensaje contiene %1, de una instalación cuya tarjeta no se adoptó aquí. Pida primero su tarjeta.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>No se conservó nada.</translation>
    </message>
    <message>
        <source>Two copies of one installation went on, or somebody rewrote one of them: ask who works there.</source>
        <translation>Dos copias de una instalación siguieron, o alguien reescribió una de ellas: pregunte a quienes trabajan allí.</translation>
    </message>
    <message>
        <source>The message holds seals of this installation that are lost here, but not all of what was under them: entries were withheld from its sender. Nothing was kept. Receive a message of another installation.</source>
        <translation>El mensaje contiene sellos de esta instalación que aquí se perdieron, pero no todo lo que cubrían: a su remitente no se le mostraron entradas. No se conservó nada. Reciba un mensaje de otra instalación.</translation>
    </message>
    <message>
        <source>In the seals that are lost here the key of %1 was changed, so %2 cannot seal what comes next. Nothing was kept. Somebody whose key is still the same logs in and receives the message.</source>
        <translation>En los sellos que aquí se perdieron se cambió la clave de %1, así que %2 no puede sellar lo que sigue. No se conservó nada. Inicia sesión alguien cuya clave siga igual y recibe el mensaje.</translation>
    </message>
    <message>
        <source>The message is not whole: it refers to %1 seals of %2, which are neither in it nor here.</source>
        <translation>El mensaje no está completo: se refiere a %1 sellos de %2, que no están en él ni aquí.</translation>
    </message>
    <message>
        <source>In the message another installation says to have received another history of %1 than is known here. Nothing was kept. Ask who works there.</source>
        <translation>En el mensaje, otra instalación dice haber recibido otra historia de %1 que la conocida aquí. No se conservó nada. Pregunte a quienes trabajan allí.</translation>
    </message>
    <message>
        <source>Participant %1 was enrolled by %2 in the message, and is another one here, of %3. Two participants with one key cannot be told apart: nothing was kept.</source>
        <translation>El participante %1 fue incluido por %2 en el mensaje y aquí es otro, de %3. Dos participantes con un mismo identificador no se distinguen: no se conservó nada.</translation>
    </message>
    <message>
        <source>The message holds %1, but nobody in it has the key of %2 that is on its card (%3). Nothing was kept.</source>
        <translation>El mensaje contiene %1, pero nadie en él tiene la clave de %2 que está en su tarjeta (%3). No se conservó nada.</translation>
    </message>
    <message>
        <source>Split view: the message shows another history of the ledger than is known here. Nothing was kept. Ask who runs the ledger.</source>
        <translation>Vista dividida: el mensaje muestra otra historia del registro que la conocida aquí. No se conservó nada. Pregunte a quien lleva el registro.</translation>
    </message>
    <message>
        <source>%1 was made for other installations than this one.</source>
        <translation>%1 se hizo para otras instalaciones, no para esta.</translation>
    </message>
    <message>
        <source>%1 holds no evidence: %2</source>
        <translation>%1 no contiene pruebas: %2</translation>
    </message>
    <message>
        <source>The message does not verify, and nothing of it was kept: %1</source>
        <translation>El mensaje no supera la verificación y no se conservó nada de él: %1</translation>
    </message>
    <message>
        <source>Something was kept or sealed since this message was opened. Open it again.</source>
        <translation>Se conservó o selló algo desde que se abrió este mensaje. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The message holds %1 seals of this installation that are lost here, and %2 more are known of. Nothing was kept. Receive the newest message of every other installation; where nobody has them, an administrator says so with a reason.</source>
        <translation>El mensaje contiene %1 sellos de esta instalación que aquí se perdieron, y se sabe de %2 más. No se conservó nada. Reciba el mensaje más reciente de cada otra instalación; si nadie los tiene, un administrador lo declara con un motivo.</translation>
    </message>
    <message>
        <source>That seals are lost for good is said by an administrator.</source>
        <translation>Que unos sellos se perdieron para siempre lo declara un administrador.</translation>
    </message>
    <message>
        <source>There is no participant %1 of another installation here.</source>
        <translation>Aquí no hay ningún participante %1 de otra instalación.</translation>
    </message>
    <message>
        <source>%1 is at home here.</source>
        <translation>%1 pertenece a esta instalación.</translation>
    </message>
    <message>
        <source>%1 was handed over from here; who received the participant hands back.</source>
        <translation>%1 se entregó desde aquí; lo devuelve quien lo recibió.</translation>
    </message>
    <message>
        <source>%1 was not handed over to this installation. Ask %2 to do so; where that installation is lost, an administrator takes over by force.</source>
        <translation>%1 no se entregó a esta instalación. Pídaselo a %2; si esa instalación se perdió, un administrador lo toma por la fuerza.</translation>
    </message>
    <message>
        <source>Only an administrator may take over a participant without a transfer.</source>
        <translation>Solo un administrador puede tomar un participante sin una entrega.</translation>
    </message>
    <message>
        <source>Nothing is entered without a reason.</source>
        <translation>Sin motivo no se registra nada.</translation>
    </message>
    <message>
        <source>A consent document names at least one scope that is agreed to.</source>
        <translation>Un documento de consentimiento indica al menos un ámbito que se acepta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a scope, or stands there twice: 1 to 64 of a-z, 0-9, point and hyphen.</source>
        <translation>«%1» no puede ser un ámbito, o está dos veces: de 1 a 64 entre a-z, 0-9, punto y guion.</translation>
    </message>
    <message>
        <source>What the scope %1 means is said of a scope of the document, in one line.</source>
        <translation>Lo que significa el ámbito %1 se dice de un ámbito del documento, en una línea.</translation>
    </message>
    <message>
        <source>A consent document says who has to sign.</source>
        <translation>Un documento de consentimiento dice quién tiene que firmar.</translation>
    </message>
    <message>
        <source>A consent is signed by the participant or a representative, and by a witness where one is needed.</source>
        <translation>Un consentimiento lo firma el participante o un representante, y un testigo cuando hace falta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag of a language, as en or ja.</source>
        <translation>«%1» no es un código de idioma, como en o ja.</translation>
    </message>
    <message>
        <source>A consent document has at most 8 MiB.</source>
        <translation>Un documento de consentimiento tiene como máximo 8 MiB.</translation>
    </message>
    <message>
        <source>This consent is not to be signed by a %1.</source>
        <translation>Este consentimiento no se firma en esa calidad (%1).</translation>
    </message>
    <message>
        <source>A withdrawal is signed with the card of the consent, or sealed with a reason.</source>
        <translation>Una retirada se firma con la tarjeta del consentimiento, o se sella con un motivo.</translation>
    </message>
    <message>
        <source>No consent document was published with the hash %1.</source>
        <translation>No se publicó ningún documento de consentimiento con el hash %1.</translation>
    </message>
    <message>
        <source>%1 is approved from %2 on.</source>
        <translation>%1 está aprobado a partir del %2.</translation>
    </message>
    <message>
        <source>Nothing was agreed to: choose at least one scope.</source>
        <translation>No se aceptó nada: elija al menos un ámbito.</translation>
    </message>
    <message>
        <source>These signatures are not those that %1 asks for.</source>
        <translation>Estas firmas no son las que pide %1.</translation>
    </message>
    <message>
        <source>One withdraws: the participant or a representative.</source>
        <translation>Retira una persona: el participante o un representante.</translation>
    </message>
    <message>
        <source>%1 has no scope &quot;%2&quot;.</source>
        <translation>%1 no tiene el ámbito «%2».</translation>
    </message>
    <message>
        <source>Consents are signed by participant, representative and witness.</source>
        <translation>Los consentimientos los firman el participante, el representante y el testigo.</translation>
    </message>
    <message>
        <source>The %1 signs with the key of %2, who works on the trial.</source>
        <translation>Se firma con la clave de %2, que trabaja en el ensayo (%1).</translation>
    </message>
    <message>
        <source>The %1 signs with the key of the %2.</source>
        <translation>Se firma con la clave de otra persona (%1): la de %2.</translation>
    </message>
    <message>
        <source>The signature of the %1 does not stand. %2</source>
        <translation>La firma no es válida (%1). %2</translation>
    </message>
    <message>
        <source>The signature of the %1 was given for another %2 than this one.</source>
        <translation>La firma (%1) se dio para otra cosa: %2.</translation>
    </message>
    <message>
        <source>The signature of the %1 is missing.</source>
        <translation>Falta la firma (%1).</translation>
    </message>
    <message>
        <source>These signatures are not of today: they are counter-signed within a day and %1 seals, or given anew.</source>
        <translation>Estas firmas no son de hoy: se refrendan en un día y %1 sellos, o se dan de nuevo.</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>No version of the study has a form %1.</source>
        <translation>Ninguna versión del estudio tiene un formulario %1.</translation>
    </message>
    <message>
        <source>No version of the study has an item %1.</source>
        <translation>Ninguna versión del estudio tiene un campo %1.</translation>
    </message>
    <message>
        <source>There is no entry %1 in this trial.</source>
        <translation>No hay ninguna entrada %1 en este ensayo.</translation>
    </message>
    <message>
        <source>Seal %1 is not on the ledger yet, so nobody else can vouch for it. Publish the seals first.</source>
        <translation>El sello %1 aún no está en el registro, así que nadie más puede dar fe de él. Publique primero los sellos.</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>No hay ninguna entrada %1.</translation>
    </message>
    <message>
        <source>The entry %1 is erased already.</source>
        <translation>La entrada %1 ya está borrada.</translation>
    </message>
    <message>
        <source>An entry of the kind %1 cannot be erased: only values, queries and what was said of visits can.</source>
        <translation>Una entrada del tipo %1 no se puede borrar: solo valores, consultas y lo que se dijo de las visitas.</translation>
    </message>
    <message>
        <source>Two persons are needed: %1 cannot confirm the own erasure.</source>
        <translation>Hacen falta dos personas: %1 no puede confirmar su propio borrado.</translation>
    </message>
    <message>
        <source>%1 is disabled and cannot confirm an erasure.</source>
        <translation>%1 está desactivado y no puede confirmar un borrado.</translation>
    </message>
    <message>
        <source>%1 cannot confirm an erasure: that takes an admin, an investigator or a data manager.</source>
        <translation>%1 no puede confirmar un borrado: hace falta un administrador, un investigador o un gestor de datos.</translation>
    </message>
    <message>
        <source>The entry has no leaf hash: verify the trial first.</source>
        <translation>La entrada no tiene hash de hoja: verifique primero el ensayo.</translation>
    </message>
    <message>
        <source>An erasure needs its reason.</source>
        <translation>Un borrado necesita su motivo.</translation>
    </message>
    <message>
        <source>Another person confirmed than the one who is named.</source>
        <translation>Confirmó otra persona distinta de la nombrada.</translation>
    </message>
    <message>
        <source>The reason repeats what is to be erased: say it without.</source>
        <translation>El motivo repite lo que se va a borrar: dígalo sin ello.</translation>
    </message>
    <message>
        <source>The study has no item %1.</source>
        <translation>El estudio no tiene el campo %1.</translation>
    </message>
    <message>
        <source>The EPCIS document holds no act on a kit that is taken in.</source>
        <translation>El documento EPCIS no contiene ningún acto sobre un kit que se incorpore.</translation>
    </message>
    <message>
        <source>%1 is there already and no empty folder. Name another one, or FILE.zip.</source>
        <translation>%1 ya existe y no es una carpeta vacía. Indique otra, o ARCHIVO.zip.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file, such as data%2.</source>
        <translation>%1 es una carpeta. Indique un archivo, por ejemplo data%2.</translation>
    </message>
    <message>
        <source>Something in the file stands in the way, so nothing of it is sealed.</source>
        <translation>Algo en el archivo lo impide, así que no se sella nada de él.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>There is no participant %1.</source>
        <translation>No hay ningún participante %1.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>participant</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulario</translation>
    </message>
</context>
<context>
    <name>FormActs</name>
    <message>
        <source>Move to the study version in force…</source>
        <translation>Pasar a la versión vigente del estudio…</translation>
    </message>
    <message>
        <source>As it was at a moment…</source>
        <translation>Como estaba en un momento…</translation>
    </message>
    <message>
        <source>Seal the changes first</source>
        <translation>Selle primero los cambios</translation>
    </message>
    <message>
        <source>The form is not complete yet</source>
        <translation>El formulario aún no está completo</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>Verify all fields</source>
        <translation>Verificar todos los campos</translation>
    </message>
    <message>
        <source>Take back the verification…</source>
        <translation>Retirar la verificación…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Unfreeze…</source>
        <translation>Descongelar…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Ask to unlock…</source>
        <translation>Pedir el desbloqueo…</translation>
    </message>
    <message>
        <source>Ask to unfreeze…</source>
        <translation>Pedir la descongelación…</translation>
    </message>
    <message>
        <source>It is asked already</source>
        <translation>Ya se ha pedido</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Nobody of the site has asked for it</source>
        <translation>Nadie del centro lo ha pedido</translation>
    </message>
    <message>
        <source>Refuse to unlock…</source>
        <translation>Rechazar el desbloqueo…</translation>
    </message>
    <message>
        <source>Second entry…</source>
        <translation>Segunda entrada…</translation>
    </message>
</context>
<context>
    <name>FormQueries</name>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Query %1, closed</source>
        <translation>Query %1, cerrada</translation>
    </message>
    <message numerus="yes">
        <source>Query %1, %2, %n days</source>
        <translation>
            <numerusform>Query %1, %2, %n día</numerusform>
            <numerusform>Query %1, %2, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Query %1, %2, since today</source>
        <translation>Query %1, %2, desde hoy</translation>
    </message>
</context>
<context>
    <name>HeadWords</name>
    <message>
        <source>The same head</source>
        <translation>La misma cabeza</translation>
    </message>
    <message>
        <source>Both have the same history, to the last seal.</source>
        <translation>Ambas tienen el mismo historial, hasta el último sello.</translation>
    </message>
    <message>
        <source>Consistent; the held head is older</source>
        <translation>Coherente; la cabeza conservada es anterior</translation>
    </message>
    <message>
        <source>All that its holder has seen is in this trial, unchanged. More was sealed since.</source>
        <translation>Todo lo que vio su titular está en este ensayo, sin cambios. Después se selló más.</translation>
    </message>
    <message>
        <source>Consistent; the held head is newer</source>
        <translation>Coherente; la cabeza conservada es posterior</translation>
    </message>
    <message>
        <source>The ledger has grown since this trial last looked. Nothing of this trial is missing here.</source>
        <translation>El registro ha crecido desde que este ensayo lo consultó. Aquí no falta nada de este ensayo.</translation>
    </message>
    <message>
        <source>Cut off: its holder has seen what is not here</source>
        <translation>Cortado: su titular vio lo que no está aquí</translation>
    </message>
    <message>
        <source>The newest seals were taken away, or an older copy of the trial was put back.</source>
        <translation>Se quitaron los sellos más recientes o se repuso una copia más antigua del ensayo.</translation>
    </message>
    <message>
        <source>Rewritten: its holder has seen another history</source>
        <translation>Reescrito: su titular vio otro historial</translation>
    </message>
    <message>
        <source>Another seal stands in the place of the one that the head proves. Whoever did this had the keys; inside, this trial may contradict itself nowhere.</source>
        <translation>En el lugar del sello que prueba la cabeza hay otro. Quien lo hizo tenía las claves; por dentro, este ensayo puede no contradecirse en nada.</translation>
    </message>
    <message>
        <source>Split view: two histories of one ledger were shown</source>
        <translation>Vista dividida: se mostraron dos historiales de un mismo registro</translation>
    </message>
    <message>
        <source>Its holder and this trial were given different ledgers under one name. Keep both heads: together they prove it.</source>
        <translation>Su titular y este ensayo recibieron registros distintos con un mismo nombre. Conserve ambas cabezas: juntas lo prueban.</translation>
    </message>
    <message>
        <source>Not of this trial</source>
        <translation>No es de este ensayo</translation>
    </message>
    <message>
        <source>The head is of another trial or ledger, or the one here was replaced. Ask its holder which trial it is of.</source>
        <translation>La cabeza es de otro ensayo o registro, o el de aquí se sustituyó. Pregunte a su titular de qué ensayo es.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>What is here does not suffice to tell.</source>
        <translation>Lo que hay aquí no basta para saberlo.</translation>
    </message>
    <message>
        <source>Two copies of this trial went on beside each other</source>
        <translation>Dos copias de este ensayo siguieron una junto a otra</translation>
    </message>
    <message>
        <source>Both are on the ledger, and neither was rewritten. Keep one of them, enter there what only the other holds, and put the other away.</source>
        <translation>Ambas están en el registro y ninguna se reescribió. Conserve una, introduzca en ella lo que solo contiene la otra y retire la otra.</translation>
    </message>
</context>
<context>
    <name>KitWords</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>Puesto en uso</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destruido</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Poner en uso</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Put into quarantine</source>
        <translation>Poner en cuarentena</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Dispense</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recoger la devolución</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destruir</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Looked for, is there</source>
        <translation>Buscado, está</translation>
    </message>
    <message>
        <source>too long outside the range</source>
        <translation>demasiado tiempo fuera del intervalo</translation>
    </message>
    <message>
        <source>too cold</source>
        <translation>demasiado frío</translation>
    </message>
    <message>
        <source>too warm</source>
        <translation>demasiado caliente</translation>
    </message>
    <message>
        <source>mean kinetic temperature too high</source>
        <translation>temperatura cinética media demasiado alta</translation>
    </message>
    <message>
        <source>too long without a reading</source>
        <translation>demasiado tiempo sin lectura</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Queries</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Study versions</source>
        <translation>Versiones del estudio</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Backup and archive</source>
        <translation>Copia de respaldo y archivo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Ledger and policy</source>
        <translation>Registro y política</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Day unknown, kept as %1</source>
        <translation>Día desconocido, se guarda como %1</translation>
    </message>
    <message>
        <source>Day and month unknown, kept as %1</source>
        <translation>Día y mes desconocidos, se guarda como %1</translation>
    </message>
</context>
<context>
    <name>PasswordWords</name>
    <message>
        <source>Nothing was opened.</source>
        <translation>No se ha abierto nada.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: %1 is locked until %2. Nothing was opened. Wait, or ask an administrator to set a new password.</source>
        <translation>Demasiadas contraseñas incorrectas: %1 está bloqueado hasta %2. No se ha abierto nada. Espere o pida a un administrador una contraseña nueva.</translation>
    </message>
    <message numerus="yes">
        <source>The person or the password is not right. Nothing was opened. %n attempt(s) left before a lock of 15 minutes.</source>
        <translation>
            <numerusform>La persona o la contraseña no es correcta. No se ha abierto nada. Queda %n intento antes de un bloqueo de 15 minutos.</numerusform>
            <numerusform>La persona o la contraseña no es correcta. No se ha abierto nada. Quedan %n intentos antes de un bloqueo de 15 minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryThread</name>
    <message>
        <source>asked</source>
        <translation>preguntó</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>closed it</source>
        <translation>la cerró</translation>
    </message>
    <message>
        <source>reopened it</source>
        <translation>la reabrió</translation>
    </message>
</context>
<context>
    <name>ReportKinds</name>
    <message>
        <source>Audit report</source>
        <translation>Informe de auditoría</translation>
    </message>
    <message>
        <source>The verdict, what it rests on, persons, every change</source>
        <translation>Veredicto y su base, personas, cada cambio</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Cuaderno de recogida de datos</translation>
    </message>
    <message>
        <source>One participant: forms, histories, signatures, queries</source>
        <translation>Un participante: formularios, historiales, firmas</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>Lista de cambios</translation>
    </message>
    <message>
        <source>What was changed, by whom, when and why</source>
        <translation>Qué se cambió, quién, cuándo y por qué</translation>
    </message>
    <message>
        <source>Persons and delegations</source>
        <translation>Personas y delegaciones</translation>
    </message>
    <message>
        <source>Roles and keys, who entered data, who delegated</source>
        <translation>Roles y claves, quién introdujo, quién delegó</translation>
    </message>
    <message>
        <source>Integrity certificate</source>
        <translation>Certificado de integridad</translation>
    </message>
    <message>
        <source>One page with the checkpoint as a QR code</source>
        <translation>Una página con el punto de control como código QR</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificado de borrado</translation>
    </message>
    <message>
        <source>What was erased, by whom, when and why</source>
        <translation>Qué se borró, quién, cuándo y por qué</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>The answer to one clause and the entries behind it</source>
        <translation>La respuesta a una cláusula y las entradas que la sustentan</translation>
    </message>
    <message>
        <source>Receipt of consents</source>
        <translation>Recibo de consentimientos</translation>
    </message>
    <message>
        <source>What one participant agreed to, signed by whom; to keep</source>
        <translation>Lo que aceptó un participante y quién firmó; para conservar</translation>
    </message>
    <message>
        <source>Accountability log</source>
        <translation>Contabilidad de la medicación</translation>
    </message>
    <message>
        <source>The medicine: every kit of every place, and what became of it</source>
        <translation>La medicación: cada kit de cada lugar y qué fue de él</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Outside working hours</source>
        <translation>Fuera del horario de trabajo</translation>
    </message>
    <message>
        <source>Night shifts, public holidays and a computer in another time zone look the same.</source>
        <translation>El turno de noche, los festivos y un ordenador en otra zona horaria tienen el mismo aspecto.</translation>
    </message>
    <message>
        <source>Acts outside working hours: %1 of %2; on rest days: %3</source>
        <translation>Actos fuera del horario de trabajo: %1 de %2; en días de descanso: %3</translation>
    </message>
    <message>
        <source>Faster than typing</source>
        <translation>Más rápido que teclear</translation>
    </message>
    <message>
        <source>Forms that were typed side by side and sealed together look the same.</source>
        <translation>Los formularios escritos en paralelo y sellados a la vez tienen el mismo aspecto.</translation>
    </message>
    <message>
        <source>Values typed in %2 s: %1, in forms: %3; a minute: %4</source>
        <translation>Valores tecleados en %2 s: %1, formularios: %3; por minuto: %4</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Registro tardío</translation>
    </message>
    <message>
        <source>Some data come in late by nature, and the date of the visit may be mistyped.</source>
        <translation>Algunos datos llegan tarde por naturaleza, y la fecha de la visita puede estar mal escrita.</translation>
    </message>
    <message>
        <source>Visit of %1. Forms begun late: %2, at most by %3 days</source>
        <translation>Visita del %1. Formularios empezados tarde: %2, como máximo %3 días</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Antes de la visita</translation>
    </message>
    <message>
        <source>A history may be taken in advance, and the date of the visit may be mistyped.</source>
        <translation>Los antecedentes pueden recogerse de antemano, y la fecha de la visita puede estar mal escrita.</translation>
    </message>
    <message>
        <source>Visit of %1. Forms begun before it: %2, at most by %3 days</source>
        <translation>Visita del %1. Formularios empezados antes: %2, como máximo %3 días</translation>
    </message>
    <message>
        <source>Long lag</source>
        <translation>Demora larga</translation>
    </message>
    <message>
        <source>A site may work through its paper once a week.</source>
        <translation>Un centro puede despachar sus papeles una vez por semana.</translation>
    </message>
    <message>
        <source>Forms: %1; days after the visit, median: %2; for one in ten at least: %3</source>
        <translation>Formularios: %1; días después de la visita, mediana: %2; en uno de cada diez al menos: %3</translation>
    </message>
    <message>
        <source>Last digits</source>
        <translation>Últimas cifras</translation>
    </message>
    <message>
        <source>A device that rounds, a pack size or a converted unit look the same.</source>
        <translation>Un aparato que redondea, un tamaño de envase o una unidad convertida tienen el mismo aspecto.</translation>
    </message>
    <message>
        <source>Values that end in %1: %2 of %3; chi-squared %4, probability %5, tests made: %6</source>
        <translation>Valores que acaban en %1: %2 de %3; ji cuadrado %4, probabilidad %5, pruebas hechas: %6</translation>
    </message>
    <message>
        <source>Repeated values</source>
        <translation>Valores repetidos</translation>
    </message>
    <message>
        <source>Numbers that hang together are equal more often than is expected here.</source>
        <translation>Los números relacionados entre sí coinciden más a menudo de lo que aquí se espera.</translation>
    </message>
    <message>
        <source>Equal numbers: %1; forms: %2; participants: %3; pairs expected by chance: %4</source>
        <translation>Números iguales: %1; formularios: %2; participantes: %3; pares esperados por azar: %4</translation>
    </message>
    <message>
        <source>Changed during a query</source>
        <translation>Cambiado durante una query</translation>
    </message>
    <message>
        <source>The correction itself may have been the answer.</source>
        <translation>La propia corrección puede haber sido la respuesta.</translation>
    </message>
    <message>
        <source>Changes while query %1 waited for an answer: %2</source>
        <translation>Cambios mientras la query %1 esperaba respuesta: %2</translation>
    </message>
    <message>
        <source>Changed before signature or lock</source>
        <translation>Cambiado antes de la firma o el bloqueo</translation>
    </message>
    <message>
        <source>Data are cleaned before a lock; that is what the time is for.</source>
        <translation>Los datos se depuran antes de un bloqueo; para eso está ese tiempo.</translation>
    </message>
    <message>
        <source>Changes: %1, in the last %2 hours; then signed or locked by %3</source>
        <translation>Cambios: %1, en las últimas %2 horas; después firmado o bloqueado por %3</translation>
    </message>
    <message>
        <source>Many changes</source>
        <translation>Muchos cambios</translation>
    </message>
    <message>
        <source>One person may correct for all.</source>
        <translation>Puede que una persona corrija por todas.</translation>
    </message>
    <message>
        <source>Changes in 100 values: %1, usual: %2; values: %3, robust z: %4</source>
        <translation>Cambios en 100 valores: %1, lo habitual: %2; valores: %3, z robusta: %4</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicado</translation>
    </message>
    <message>
        <source>Queried</source>
        <translation>Query abierta</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Elevado</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>altered</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado (SDV)</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no realizado</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>open %n days</source>
        <translation>
            <numerusform>abierta desde hace %n día</numerusform>
            <numerusform>abierta desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Its window has ended, nothing is entered and it is not skipped</source>
        <translation>Su ventana ha terminado, no hay nada introducido y no se omitió</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Its window is open</source>
        <translation>Su ventana está abierta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Introducir</translation>
    </message>
    <message>
        <source>Begun and not complete</source>
        <translation>Empezado y sin completar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>A query waits for an answer</source>
        <translation>Una query espera respuesta</translation>
    </message>
    <message>
        <source>A query was answered</source>
        <translation>Se respondió una query</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>A check fired, the value was kept</source>
        <translation>Se activó una regla, el valor se mantuvo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Complete, to be verified against its source</source>
        <translation>Completo, por verificar con la fuente</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar (SDV)</translation>
    </message>
    <message>
        <source>Complete, to be signed</source>
        <translation>Completo, por firmar</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Cambiado desde que se firmó</translation>
    </message>
    <message>
        <source>Somebody asks to have it opened</source>
        <translation>Alguien pide que se abra</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n día de atraso</numerusform>
            <numerusform>%n días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>A newer version asks for a new consent</source>
        <translation>Una versión más reciente pide un nuevo consentimiento</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Sent here and not received for a week</source>
        <translation>Enviados aquí y sin recibir desde hace una semana</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>In quarantine: release or destroy them</source>
        <translation>En cuarentena: liberar o destruir</translation>
    </message>
    <message>
        <source>Expire within 30 days, or have expired</source>
        <translation>Caducan en 30 días o han caducado</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lote %1</translation>
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
        <translation>Esto no es una duración. Escriba, por ejemplo, P2W o P1DT12H.</translation>
    </message>
    <message>
        <source>This is not an interval. Type a start and an end with a slash between them.</source>
        <translation>Esto no es un intervalo. Escriba un principio y un final separados por una barra.</translation>
    </message>
    <message>
        <source>This is not hexadecimal: pairs of 0 to 9 and A to F.</source>
        <translation>Esto no es hexadecimal: pares de 0 a 9 y de A a F.</translation>
    </message>
    <message>
        <source>This is not base64: letters, digits, + and /, in groups of four.</source>
        <translation>Esto no es base64: letras, dígitos, + y /, en grupos de cuatro.</translation>
    </message>
    <message>
        <source>This is not an address. Type it like https://example.org/page.</source>
        <translation>Esto no es una dirección. Escriba, por ejemplo, https://example.org/page.</translation>
    </message>
    <message>
        <source>This does not fit the field&apos;s data type.</source>
        <translation>Esto no corresponde al tipo de dato del campo.</translation>
    </message>
</context>
<context>
    <name>TrailWords</name>
    <message>
        <source>Record started</source>
        <translation>Expediente iniciado</translation>
    </message>
    <message>
        <source>Started the record of %1 on %2</source>
        <translation>Expediente de %1 iniciado en %2</translation>
    </message>
    <message>
        <source>Record restored</source>
        <translation>Expediente restaurado</translation>
    </message>
    <message>
        <source>Restored the record from a copy that ends with seal %1</source>
        <translation>Expediente restaurado a partir de una copia que termina con el sello %1</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Added %1 as %2</source>
        <translation>Se añadió a %1 como %2</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Roles cambiados</translation>
    </message>
    <message>
        <source>Changed the roles of %1 to %2</source>
        <translation>Se cambiaron los roles de %1 a %2</translation>
    </message>
    <message>
        <source>Key renewed</source>
        <translation>Clave renovada</translation>
    </message>
    <message>
        <source>Renewed the key of %1</source>
        <translation>Se renovó la clave de %1</translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation>Persona desactivada</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>Se desactivó a %1</translation>
    </message>
    <message>
        <source>Person enabled</source>
        <translation>Persona reactivada</translation>
    </message>
    <message>
        <source>Enabled %1 again</source>
        <translation>Se reactivó a %1</translation>
    </message>
    <message>
        <source>Study version adopted</source>
        <translation>Versión del estudio adoptada</translation>
    </message>
    <message>
        <source>Adopted study version %1</source>
        <translation>Se adoptó la versión %1 del estudio</translation>
    </message>
    <message>
        <source>Participant enrolled</source>
        <translation>Participante incluido</translation>
    </message>
    <message>
        <source>Enrolled %1</source>
        <translation>Se incluyó a %1</translation>
    </message>
    <message>
        <source>Participant withdrawn</source>
        <translation>Participante retirado</translation>
    </message>
    <message>
        <source>Withdrew %1 from the study</source>
        <translation>Se retiró a %1 del estudio</translation>
    </message>
    <message>
        <source>Participant erased</source>
        <translation>Participante borrado</translation>
    </message>
    <message>
        <source>Erased the data of %1</source>
        <translation>Se borraron los datos de %1</translation>
    </message>
    <message>
        <source>Entries counted</source>
        <translation>Entradas contadas</translation>
    </message>
    <message>
        <source>Counted %1 entries of %2</source>
        <translation>Se contaron %1 entradas de %2</translation>
    </message>
    <message>
        <source>Participant handed over</source>
        <translation>Participante transferido</translation>
    </message>
    <message>
        <source>Handed %1 over to another installation</source>
        <translation>Se transfirió a %1 a otra instalación</translation>
    </message>
    <message>
        <source>Participant taken over</source>
        <translation>Participante recibido</translation>
    </message>
    <message>
        <source>Took %1 over from another installation</source>
        <translation>Se recibió a %1 de otra instalación</translation>
    </message>
    <message>
        <source>Visit scheduled</source>
        <translation>Visita programada</translation>
    </message>
    <message>
        <source>Scheduled %1 of %2</source>
        <translation>Se programó %1 de %2</translation>
    </message>
    <message>
        <source>Visit skipped</source>
        <translation>Visita omitida</translation>
    </message>
    <message>
        <source>Skipped %1 of %2</source>
        <translation>Se omitió %1 de %2</translation>
    </message>
    <message>
        <source>Value entered</source>
        <translation>Valor introducido</translation>
    </message>
    <message>
        <source>Value changed</source>
        <translation>Valor cambiado</translation>
    </message>
    <message>
        <source>Form completed</source>
        <translation>Formulario completado</translation>
    </message>
    <message>
        <source>Completed %1 of %2</source>
        <translation>Se completó %1 de %2</translation>
    </message>
    <message>
        <source>Form reopened</source>
        <translation>Formulario reabierto</translation>
    </message>
    <message>
        <source>Reopened %1 of %2</source>
        <translation>Se reabrió %1 de %2</translation>
    </message>
    <message>
        <source>Form signed</source>
        <translation>Formulario firmado</translation>
    </message>
    <message>
        <source>Signed %1 of %2</source>
        <translation>Se firmó %1 de %2</translation>
    </message>
    <message>
        <source>Form verified</source>
        <translation>Formulario verificado (SDV)</translation>
    </message>
    <message>
        <source>Verified %1 of %2 against the source</source>
        <translation>Se verificó %1 de %2 con la fuente (SDV)</translation>
    </message>
    <message>
        <source>Verification withdrawn</source>
        <translation>Verificación retirada</translation>
    </message>
    <message>
        <source>Withdrew the verification of %1 of %2</source>
        <translation>Se retiró la verificación de %1 de %2</translation>
    </message>
    <message>
        <source>Form frozen</source>
        <translation>Formulario congelado</translation>
    </message>
    <message>
        <source>Froze %1 of %2</source>
        <translation>Se congeló %1 de %2</translation>
    </message>
    <message>
        <source>Form unfrozen</source>
        <translation>Formulario descongelado</translation>
    </message>
    <message>
        <source>Unfroze %1 of %2</source>
        <translation>Se descongeló %1 de %2</translation>
    </message>
    <message>
        <source>Form locked</source>
        <translation>Formulario bloqueado</translation>
    </message>
    <message>
        <source>Locked %1 of %2</source>
        <translation>Se bloqueó %1 de %2</translation>
    </message>
    <message>
        <source>Form unlocked</source>
        <translation>Formulario desbloqueado</translation>
    </message>
    <message>
        <source>Unlocked %1 of %2</source>
        <translation>Se desbloqueó %1 de %2</translation>
    </message>
    <message>
        <source>Query opened</source>
        <translation>Query abierta</translation>
    </message>
    <message>
        <source>Opened %1 on %2</source>
        <translation>Se abrió %1 sobre %2</translation>
    </message>
    <message>
        <source>Query answered</source>
        <translation>Query respondida</translation>
    </message>
    <message>
        <source>Answered %1 on %2</source>
        <translation>Se respondió %1 sobre %2</translation>
    </message>
    <message>
        <source>Query closed</source>
        <translation>Query cerrada</translation>
    </message>
    <message>
        <source>Closed %1 on %2</source>
        <translation>Se cerró %1 sobre %2</translation>
    </message>
    <message>
        <source>Query reopened</source>
        <translation>Query reabierta</translation>
    </message>
    <message>
        <source>Reopened %1 on %2</source>
        <translation>Se reabrió %1 sobre %2</translation>
    </message>
    <message>
        <source>Consent document published</source>
        <translation>Documento de consentimiento publicado</translation>
    </message>
    <message>
        <source>Published the consent document %1</source>
        <translation>Se publicó el documento de consentimiento %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento otorgado</translation>
    </message>
    <message>
        <source>Recorded the consent of %1</source>
        <translation>Se registró el consentimiento de %1</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Recorded that %1 withdrew consent</source>
        <translation>Se registró que %1 retiró el consentimiento</translation>
    </message>
    <message>
        <source>Product received</source>
        <translation>Producto recibido</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Se recibió %1</translation>
    </message>
    <message>
        <source>Product put into use</source>
        <translation>Producto puesto en uso</translation>
    </message>
    <message>
        <source>Put %1 into use</source>
        <translation>Se puso en uso %1</translation>
    </message>
    <message>
        <source>Product shipped</source>
        <translation>Producto enviado</translation>
    </message>
    <message>
        <source>Shipped %1</source>
        <translation>Se envió %1</translation>
    </message>
    <message>
        <source>Product allocated</source>
        <translation>Producto asignado</translation>
    </message>
    <message>
        <source>Allocated %1 to %2</source>
        <translation>Se asignó %1 a %2</translation>
    </message>
    <message>
        <source>Product dispensed</source>
        <translation>Producto dispensado</translation>
    </message>
    <message>
        <source>Dispensed %1 to %2</source>
        <translation>Se dispensó %1 a %2</translation>
    </message>
    <message>
        <source>Product returned</source>
        <translation>Producto devuelto</translation>
    </message>
    <message>
        <source>Took back %1 from %2</source>
        <translation>Se recibió %1 devuelto por %2</translation>
    </message>
    <message>
        <source>Product destroyed</source>
        <translation>Producto destruido</translation>
    </message>
    <message>
        <source>Destroyed %1</source>
        <translation>Se destruyó %1</translation>
    </message>
    <message>
        <source>Product quarantined</source>
        <translation>Producto en cuarentena</translation>
    </message>
    <message>
        <source>Put %1 into quarantine</source>
        <translation>Se puso %1 en cuarentena</translation>
    </message>
    <message>
        <source>Product released</source>
        <translation>Producto liberado</translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation>Se liberó %1</translation>
    </message>
    <message>
        <source>Product observed</source>
        <translation>Producto observado</translation>
    </message>
    <message>
        <source>Noted an observation of %1</source>
        <translation>Se anotó una observación de %1</translation>
    </message>
    <message>
        <source>Product passed on</source>
        <translation>Producto traspasado</translation>
    </message>
    <message>
        <source>Passed on %1</source>
        <translation>Se traspasó %1</translation>
    </message>
    <message>
        <source>Randomisation list committed</source>
        <translation>Lista de aleatorización fijada</translation>
    </message>
    <message>
        <source>Committed to the randomisation list %1</source>
        <translation>Se fijó la lista de aleatorización %1</translation>
    </message>
    <message>
        <source>Participant randomised</source>
        <translation>Participante aleatorizado</translation>
    </message>
    <message>
        <source>Randomised %1</source>
        <translation>Se aleatorizó a %1</translation>
    </message>
    <message>
        <source>Randomisation revealed</source>
        <translation>Aleatorización revelada</translation>
    </message>
    <message>
        <source>Revealed the randomisation list %1</source>
        <translation>Se reveló la lista de aleatorización %1</translation>
    </message>
    <message>
        <source>Data imported</source>
        <translation>Datos importados</translation>
    </message>
    <message>
        <source>Imported data as %1</source>
        <translation>Se importaron datos como %1</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>Datos exportados</translation>
    </message>
    <message>
        <source>Exported data as %1</source>
        <translation>Se exportaron datos como %1</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>Datos compartidos</translation>
    </message>
    <message>
        <source>Shared data as %1</source>
        <translation>Se compartieron datos como %1</translation>
    </message>
    <message>
        <source>Data received</source>
        <translation>Datos recibidos</translation>
    </message>
    <message>
        <source>Received data as %1</source>
        <translation>Se recibieron datos como %1</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Log-in of %1</source>
        <translation>Inicio de sesión de %1</translation>
    </message>
    <message>
        <source>Log-out</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>Log-out of %1</source>
        <translation>Cierre de sesión de %1</translation>
    </message>
    <message>
        <source>Attempt refused</source>
        <translation>Intento rechazado</translation>
    </message>
    <message>
        <source>Refused an attempt of %1</source>
        <translation>Se rechazó un intento de %1</translation>
    </message>
    <message>
        <source>Clock warning</source>
        <translation>Aviso del reloj</translation>
    </message>
    <message>
        <source>The clock of this computer jumped</source>
        <translation>El reloj de este equipo saltó</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>Informe emitido</translation>
    </message>
    <message>
        <source>Issued the report %1</source>
        <translation>Se emitió el informe %1</translation>
    </message>
    <message>
        <source>kit %1</source>
        <translation>kit %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>número de serie %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>Erased on request; the seal still covers it</source>
        <translation>Borrado a petición; el sello aún lo cubre</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Left %1 blank in %2</source>
        <translation>Se dejó %1 vacío en %2</translation>
    </message>
    <message>
        <source>Calculated %1 as %2 in %3</source>
        <translation>Se calculó %1 como %2 en %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 in %3</source>
        <translation>Se introdujo en %1 el valor %2 en %3</translation>
    </message>
    <message>
        <source>Emptied %1, which was %2, in %3</source>
        <translation>Se vació %1, que era %2, en %3</translation>
    </message>
    <message>
        <source>Calculated %1 anew, from %2 to %3, in %4</source>
        <translation>Se recalculó %1, de %2 a %3, en %4</translation>
    </message>
    <message>
        <source>Changed %1 from %2 to %3 in %4</source>
        <translation>Se cambió %1 de %2 a %3 en %4</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>query %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>caduca el %1</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>cantidad %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>lugar %1</translation>
    </message>
    <message>
        <source>party %1</source>
        <translation>parte %1</translation>
    </message>
    <message>
        <source>signed by the participant</source>
        <translation>firmado por el participante</translation>
    </message>
    <message>
        <source>signed by a representative</source>
        <translation>firmado por un representante</translation>
    </message>
    <message>
        <source>signed by a witness</source>
        <translation>firmado por un testigo</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>taken over from another installation</source>
        <translation>recibido de otra instalación</translation>
    </message>
    <message>
        <source>%1 seals lost</source>
        <translation>%1 sellos perdidos</translation>
    </message>
    <message>
        <source>expected %1, seen %2</source>
        <translation>esperado %1, visto %2</translation>
    </message>
    <message>
        <source>forced, without a handing over</source>
        <translation>forzado, sin traspaso</translation>
    </message>
    <message>
        <source>check fired: “%1”</source>
        <translation>regla activada: «%1»</translation>
    </message>
    <message>
        <source>check fired: “%1”, answer: “%2”</source>
        <translation>regla activada: «%1», respuesta: «%2»</translation>
    </message>
    <message>
        <source>nobody was at the desk</source>
        <translation>nadie estaba en el puesto</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>se cerró el programa</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>contraseña incorrecta</translation>
    </message>
    <message>
        <source>locked after too many wrong passwords</source>
        <translation>bloqueado tras demasiadas contraseñas incorrectas</translation>
    </message>
    <message>
        <source>Looked at “%1” in the review of the audit trail</source>
        <translation>Examinado «%1» en la revisión del audit trail</translation>
    </message>
    <message>
        <source>Signed the review of the audit trail up to seal %1</source>
        <translation>Firmada la revisión del audit trail hasta el sello %1</translation>
    </message>
    <message>
        <source>%1 in %2: erased on %3 by %4</source>
        <translation>%1 en %2: borrado el %3 por %4</translation>
    </message>
    <message>
        <source>%1 in %2: erased on %3 by %4 and %5</source>
        <translation>%1 en %2: borrado el %3 por %4 y %5</translation>
    </message>
    <message>
        <source>Erased entry %1 in %2</source>
        <translation>Se borró la entrada %1 en %2</translation>
    </message>
    <message>
        <source>Erased entry %1 in %2, confirmed by %3</source>
        <translation>Se borró la entrada %1 en %2, confirmado por %3</translation>
    </message>
    <message>
        <source>Unlocked the database</source>
        <translation>Base de datos desbloqueada</translation>
    </message>
    <message>
        <source>Locked the database; values: %1, participants: %2</source>
        <translation>Base de datos bloqueada; valores: %1, participantes: %2</translation>
    </message>
    <message>
        <source>Explained an alarm of the ledger</source>
        <translation>Explicó una alarma del registro</translation>
    </message>
    <message>
        <source>Settled an alarm: the ledger is restored</source>
        <translation>Resolvió una alarma: el registro está restaurado</translation>
    </message>
    <message>
        <source>Reported an alarm of the ledger</source>
        <translation>Comunicó una alarma del registro</translation>
    </message>
    <message>
        <source>Released the ODM file %1 for import</source>
        <translation>Autorizó el archivo ODM %1 para su importación</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>witness %1</source>
        <translation>testigo %1</translation>
    </message>
    <message>
        <source>looked for, is missing</source>
        <translation>buscado, falta</translation>
    </message>
    <message>
        <source>with a file of a temperature logger</source>
        <translation>con un archivo de un registrador de temperatura</translation>
    </message>
    <message>
        <source>on the word of a representative</source>
        <translation>por indicación de un representante</translation>
    </message>
    <message>
        <source>on the participant&apos;s word</source>
        <translation>por indicación del participante</translation>
    </message>
    <message>
        <source>with a new card</source>
        <translation>con una tarjeta nueva</translation>
    </message>
    <message>
        <source>its source names %1, %2</source>
        <translation>la fuente nombra a %1, %2</translation>
    </message>
    <message>
        <source>its source gives the reason “%1”</source>
        <translation>la fuente da el motivo «%1»</translation>
    </message>
    <message>
        <source>its source says that %1 signed it, %2</source>
        <translation>según la fuente, firmado por %1, %2</translation>
    </message>
    <message>
        <source>Recalled lot %1</source>
        <translation>Se retiró el lote %1</translation>
    </message>
    <message>
        <source>Set what holds for the medicine: %1</source>
        <translation>Se fijó lo que vale para la medicación: %1</translation>
    </message>
    <message>
        <source>Adopted the card of the installation %1</source>
        <translation>Se adoptó la tarjeta de la instalación %1</translation>
    </message>
    <message>
        <source>Wrote a message for %1</source>
        <translation>Se escribió un mensaje para %1</translation>
    </message>
    <message>
        <source>Received the message %1</source>
        <translation>Se recibió el mensaje %1</translation>
    </message>
    <message>
        <source>looked for, is there</source>
        <translation>buscado, está</translation>
    </message>
    <message>
        <source>the whole consent</source>
        <translation>todo el consentimiento</translation>
    </message>
    <message>
        <source>scopes: %1</source>
        <translation>alcance: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries withheld</source>
        <translation>
            <numerusform>%n entrada retenida</numerusform>
            <numerusform>%n entradas retenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own seals that were lost here came back</source>
        <translation>
            <numerusform>volvió %n sello propio que se había perdido aquí</numerusform>
            <numerusform>volvieron %n sellos propios que se habían perdido aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitEdit</name>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>A sealed entry is missing</source>
        <translation>Falta una entrada sellada</translation>
    </message>
    <message>
        <source>A seal holds another number of entries than was sealed</source>
        <translation>Un sello contiene un número de entradas distinto del que se selló</translation>
    </message>
    <message>
        <source>A sealed entry can no longer be read</source>
        <translation>Una entrada sellada ya no se puede leer</translation>
    </message>
    <message>
        <source>A stored value was altered after it was sealed</source>
        <translation>Un valor guardado se alteró después de sellarse</translation>
    </message>
    <message>
        <source>Seals are missing</source>
        <translation>Faltan sellos</translation>
    </message>
    <message>
        <source>Seals do not follow each other as they were made</source>
        <translation>Los sellos no se siguen en el orden en que se hicieron</translation>
    </message>
    <message>
        <source>A signature does not fit its seal</source>
        <translation>Una firma no corresponde a su sello</translation>
    </message>
    <message>
        <source>A seal can no longer be read</source>
        <translation>Un sello ya no se puede leer</translation>
    </message>
    <message>
        <source>A seal names a person whom this trial does not know</source>
        <translation>Un sello nombra a una persona que este ensayo no conoce</translation>
    </message>
    <message>
        <source>A disabled person sealed something</source>
        <translation>Una persona desactivada selló algo</translation>
    </message>
    <message>
        <source>A person did what the role does not allow</source>
        <translation>Una persona hizo lo que su rol no permite</translation>
    </message>
    <message>
        <source>The count of a participant&apos;s entries has a gap</source>
        <translation>La cuenta de entradas de un participante tiene un hueco</translation>
    </message>
    <message>
        <source>A signature covers other values than those in the record</source>
        <translation>Una firma cubre valores distintos de los del expediente</translation>
    </message>
    <message>
        <source>A value does not follow from the one before it</source>
        <translation>Un valor no sigue al anterior</translation>
    </message>
    <message>
        <source>Fewer witnesses confirmed the ledger than the policy asks for</source>
        <translation>Menos testigos confirmaron el registro de los que exige la política</translation>
    </message>
    <message>
        <source>The ledger was rewritten</source>
        <translation>El registro se reescribió</translation>
    </message>
    <message>
        <source>A seal is not on the ledger that claims to hold it</source>
        <translation>Un sello no está en el registro que dice contenerlo</translation>
    </message>
    <message>
        <source>A time anchor does not hold</source>
        <translation>Un anclaje temporal no se sostiene</translation>
    </message>
    <message>
        <source>A page would show something else than was sealed</source>
        <translation>Una página mostraría algo distinto de lo que se selló</translation>
    </message>
    <message>
        <source>Something differs from what was sealed</source>
        <translation>Algo difiere de lo que se selló</translation>
    </message>
    <message>
        <source>This one value cannot be relied on until it is restored.</source>
        <translation>No se puede confiar en este valor hasta que se restaure.</translation>
    </message>
    <message>
        <source>What this seal holds cannot be relied on until it is restored.</source>
        <translation>No se puede confiar en el contenido de este sello hasta que se restaure.</translation>
    </message>
    <message>
        <source>Data of this part of the chain may be missing or replaced. Seals before it still hold.</source>
        <translation>Es posible que falten datos de esta parte de la cadena o que se hayan sustituido. Los sellos anteriores siguen siendo válidos.</translation>
    </message>
    <message>
        <source>The entry is unchanged, but it was not made by somebody who may make it.</source>
        <translation>La entrada no ha cambiado, pero no la hizo una persona autorizada.</translation>
    </message>
    <message>
        <source>The history of this value is not whole, or a signature stands under other values.</source>
        <translation>El historial de este valor no está completo, o una firma figura bajo otros valores.</translation>
    </message>
    <message>
        <source>The entries may be unchanged, but the ledger does not prove it.</source>
        <translation>Puede que las entradas no hayan cambiado, pero el registro no lo demuestra.</translation>
    </message>
    <message>
        <source>The time of these seals is only this machine&apos;s claim.</source>
        <translation>La hora de estos sellos es solo una afirmación de este equipo.</translation>
    </message>
    <message>
        <source>The sealed entry is unchanged. The table that pages read was altered beside it.</source>
        <translation>La entrada sellada no ha cambiado. Se alteró la tabla que leen las páginas.</translation>
    </message>
    <message>
        <source>The file cannot be relied on; entries that name it still hold.</source>
        <translation>No se puede confiar en el archivo; las entradas que lo nombran siguen siendo válidas.</translation>
    </message>
    <message>
        <source>Do not rely on the pages of this report; its evidence can be checked.</source>
        <translation>No confíe en las páginas de este informe; sus pruebas se pueden comprobar.</translation>
    </message>
    <message>
        <source>Do not rely on this place until the cause is known.</source>
        <translation>No confíe en este lugar hasta que se conozca la causa.</translation>
    </message>
    <message>
        <source>Do not correct the value</source>
        <translation>No corrija el valor</translation>
    </message>
    <message>
        <source>A correction would hide the cause.</source>
        <translation>Una corrección ocultaría la causa.</translation>
    </message>
    <message>
        <source>Do not go on with this trial here</source>
        <translation>No continúe aquí con este ensayo</translation>
    </message>
    <message>
        <source>More entries would hide the cause.</source>
        <translation>Más entradas ocultarían la causa.</translation>
    </message>
    <message>
        <source>Keep the evidence as it is</source>
        <translation>Conserve las pruebas tal como están</translation>
    </message>
    <message>
        <source>Save an evidence file now; it holds this finding.</source>
        <translation>Guarde ahora un archivo de pruebas; contiene este hallazgo.</translation>
    </message>
    <message>
        <source>Tell the sponsor and your IT</source>
        <translation>Avise al promotor y a su servicio de informática</translation>
    </message>
    <message>
        <source>Give them the finding. They hold copies of their own.</source>
        <translation>Comuníqueles el hallazgo. Ellos tienen sus propias copias.</translation>
    </message>
    <message>
        <source>Restore from a matching copy</source>
        <translation>Restaure a partir de una copia que coincida</translation>
    </message>
    <message>
        <source>By an administrator, with a reason. The restoring is itself sealed.</source>
        <translation>Lo hace un administrador, con un motivo. La restauración también se sella.</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intacto</translation>
    </message>
    <message>
        <source>This cannot be read as evidence</source>
        <translation>Esto no se puede leer como prueba</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ from what was sealed</source>
        <translation>
            <numerusform>%n lugar difiere de lo que se selló</numerusform>
            <numerusform>%n lugares difieren de lo que se selló</numerusform>
        </translation>
    </message>
    <message>
        <source>That says nothing about the data. Ask for the file again, or for another copy.</source>
        <translation>Eso no dice nada de los datos. Pida de nuevo el archivo u otra copia.</translation>
    </message>
    <message>
        <source>%1 entries in %2 seals checked, %3 of them on the ledger.</source>
        <translation>%1 entradas en %2 sellos comprobadas, %3 de ellos en el registro.</translation>
    </message>
    <message>
        <source>Unchanged since entry.</source>
        <translation>Sin cambios desde la introducción.</translation>
    </message>
    <message>
        <source>Nothing has been repaired or overwritten.</source>
        <translation>No se ha reparado ni sobrescrito nada.</translation>
    </message>
    <message>
        <source>Signed by this installation&apos;s own keys only; nobody outside confirms it.</source>
        <translation>Firmado solo con las claves de esta instalación; nadie externo lo confirma.</translation>
    </message>
    <message>
        <source>On the ledger: each seal has its place there.</source>
        <translation>En el registro: cada sello tiene allí su lugar.</translation>
    </message>
    <message>
        <source>Witnessed %1: others confirm that the ledger only grows.</source>
        <translation>Atestiguado %1: otros confirman que el registro solo crece.</translation>
    </message>
    <message>
        <source>Judged by the policy that it brings itself. Compare its keys with those that you know.</source>
        <translation>Juzgado según la política que trae el propio archivo. Compare sus claves con las que usted conoce.</translation>
    </message>
    <message>
        <source>%1, found %2. Nobody has confirmed having looked at it yet</source>
        <translation>%1, detectado %2. Nadie ha confirmado aún haberlo mirado</translation>
    </message>
    <message>
        <source>%1, found %2: %3. Nobody has confirmed having looked at it yet</source>
        <translation>%1, detectado %2: %3. Nadie ha confirmado aún haberlo mirado</translation>
    </message>
    <message>
        <source>Seals and signatures</source>
        <translation>Sellos y firmas</translation>
    </message>
    <message>
        <source>Entries against their seals</source>
        <translation>Entradas frente a sus sellos</translation>
    </message>
    <message>
        <source>Ledger proofs</source>
        <translation>Pruebas del registro</translation>
    </message>
    <message>
        <source>Ledger tiles</source>
        <translation>Bloques del registro</translation>
    </message>
    <message>
        <source>Pages against the sealed entries</source>
        <translation>Páginas frente a las entradas selladas</translation>
    </message>
    <message>
        <source>Heads kept outside the file</source>
        <translation>Cabezas guardadas fuera del archivo</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Reading the study design</source>
        <translation>Lectura del diseño del estudio</translation>
    </message>
    <message>
        <source>Conditions, calculations and checks</source>
        <translation>Condiciones, cálculos y comprobaciones</translation>
    </message>
    <message>
        <source>Differences from the version in force</source>
        <translation>Diferencias con la versión vigente</translation>
    </message>
    <message>
        <source>Started forms</source>
        <translation>Formularios empezados</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Maquetación de las páginas</translation>
    </message>
    <message>
        <source>Writing the pages</source>
        <translation>Escritura de las páginas</translation>
    </message>
    <message>
        <source>Putting the file together</source>
        <translation>Montaje del archivo</translation>
    </message>
    <message>
        <source>A copy, as it is</source>
        <translation>Una copia, tal cual</translation>
    </message>
    <message>
        <source>A copy, altered</source>
        <translation>Una copia, alterada</translation>
    </message>
    <message>
        <source>It is not proved who made this seal, nor that its time and its entries are as that person left them.</source>
        <translation>No está probado quién hizo este sello, ni que su hora y sus entradas estén como esa persona las dejó.</translation>
    </message>
    <message>
        <source>A person acted in a role that was not given to them</source>
        <translation>Una persona actuó con un rol que no se le dio</translation>
    </message>
    <message>
        <source>Entries of this participant may have been taken out or put in.</source>
        <translation>Es posible que se hayan quitado o añadido entradas de este participante.</translation>
    </message>
    <message>
        <source>Data were entered at a site to which the participant does not belong</source>
        <translation>Se introdujeron datos en un centro al que el participante no pertenece</translation>
    </message>
    <message>
        <source>Two sites may hold different data of this participant.</source>
        <translation>Dos centros pueden tener datos distintos de este participante.</translation>
    </message>
    <message>
        <source>The head of the ledger is not signed by the ledger that this trial uses</source>
        <translation>La cabeza del registro no está firmada por el registro que usa este ensayo</translation>
    </message>
    <message>
        <source>Two histories of one trial exist. Which one is genuine, this file cannot tell: ask everybody who has kept a head.</source>
        <translation>Existen dos historiales de un mismo ensayo. Este archivo no puede decir cuál es el auténtico: pregunte a todos los que conservaron una cabeza.</translation>
    </message>
    <message>
        <source>Seals stand on the ledger in another order than they were made</source>
        <translation>Los sellos figuran en el registro en un orden distinto de aquel en que se hicieron</translation>
    </message>
    <message>
        <source>The proof that a seal is on the ledger is missing</source>
        <translation>Falta la prueba de que un sello está en el registro</translation>
    </message>
    <message>
        <source>A seal names a state of the ledger that never was</source>
        <translation>Un sello nombra un estado del registro que nunca existió</translation>
    </message>
    <message>
        <source>A file of the study design was altered or is missing</source>
        <translation>Un archivo del diseño del estudio se alteró o falta</translation>
    </message>
    <message>
        <source>An attached file was altered or is missing</source>
        <translation>Un archivo adjunto se alteró o falta</translation>
    </message>
    <message>
        <source>The clock of a computer was set back</source>
        <translation>El reloj de un equipo se atrasó</translation>
    </message>
    <message>
        <source>The order of the seals is certain, the time that they state is not.</source>
        <translation>El orden de los sellos es seguro; la hora que indican, no.</translation>
    </message>
    <message>
        <source>Ask the site why the clock was changed; go by the times of the ledger.</source>
        <translation>Pregunte al centro por qué se cambió el reloj; guíese por las horas del registro.</translation>
    </message>
    <message>
        <source>A stated time lies outside what the ledger allows</source>
        <translation>Una hora indicada queda fuera de lo que permite el registro</translation>
    </message>
    <message>
        <source>The value is unchanged, but it was not entered at the time that it states.</source>
        <translation>El valor no ha cambiado, pero no se introdujo a la hora que indica.</translation>
    </message>
    <message>
        <source>Go by the times of the ledger, and ask the site about the computer&apos;s clock.</source>
        <translation>Guíese por las horas del registro y pregunte al centro por el reloj del equipo.</translation>
    </message>
    <message>
        <source>The newest seals are not on the ledger yet</source>
        <translation>Los sellos más recientes aún no están en el registro</translation>
    </message>
    <message>
        <source>They fit together, but nobody outside has seen them.</source>
        <translation>Encajan entre sí, pero nadie externo los ha visto.</translation>
    </message>
    <message>
        <source>Ask for the evidence again when the site has published.</source>
        <translation>Pida de nuevo las pruebas cuando el centro haya publicado.</translation>
    </message>
    <message>
        <source>Some entries are withheld</source>
        <translation>Algunas entradas están retenidas</translation>
    </message>
    <message>
        <source>They were sealed and still count; what they say is not in this file.</source>
        <translation>Se sellaron y siguen contando; lo que dicen no está en este archivo.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the file, if you need them.</source>
        <translation>Pregunte a quien le dio el archivo, si las necesita.</translation>
    </message>
    <message>
        <source>Some entries were erased</source>
        <translation>Algunas entradas se borraron</translation>
    </message>
    <message>
        <source>Their content is gone for good; their place in the seal still proves them.</source>
        <translation>Su contenido desapareció para siempre; su lugar en el sello aún las prueba.</translation>
    </message>
    <message>
        <source>Look for the reason and the two persons in the audit trail.</source>
        <translation>Busque el motivo y las dos personas en el audit trail.</translation>
    </message>
    <message>
        <source>An entry was erased, and the record does not explain it</source>
        <translation>Se borró una entrada y el expediente no lo explica</translation>
    </message>
    <message>
        <source>Its content is gone. That two persons wanted this is not on record.</source>
        <translation>Su contenido desapareció. No consta que dos personas lo quisieran.</translation>
    </message>
    <message>
        <source>Ask the site who erased it, when and why.</source>
        <translation>Pregunte al centro quién la borró, cuándo y por qué.</translation>
    </message>
    <message>
        <source>Two persons vouch for a value whose entry was erased</source>
        <translation>Dos personas responden de un valor cuya entrada se borró</translation>
    </message>
    <message>
        <source>The value stays in force on their word; the entry that held it is gone.</source>
        <translation>El valor sigue vigente por su palabra; la entrada que lo contenía desapareció.</translation>
    </message>
    <message>
        <source>Compare the value with the source, if it matters.</source>
        <translation>Compare el valor con la fuente, si es importante.</translation>
    </message>
    <message>
        <source>Some signatures could not be compared with their values</source>
        <translation>Algunas firmas no se pudieron comparar con sus valores</translation>
    </message>
    <message>
        <source>Values under them are not in this file, so nothing is said about them.</source>
        <translation>Hay valores firmados que no están en este archivo, así que no se dice nada de ellos.</translation>
    </message>
    <message>
        <source>Ask for evidence that shows the signed forms whole.</source>
        <translation>Pida pruebas que muestren enteros los formularios firmados.</translation>
    </message>
    <message>
        <source>A participant was taken over without being handed over</source>
        <translation>Se recibió a un participante sin que se hubiera transferido</translation>
    </message>
    <message>
        <source>What the other site entered later does not count.</source>
        <translation>Lo que el otro centro introdujo después no cuenta.</translation>
    </message>
    <message>
        <source>Ask both sites why, and compare their records of this participant.</source>
        <translation>Pregunte el motivo a ambos centros y compare sus expedientes de este participante.</translation>
    </message>
    <message>
        <source>The record of another site is not here</source>
        <translation>El expediente de otro centro no está aquí</translation>
    </message>
    <message>
        <source>What happened to a participant there could not be checked.</source>
        <translation>No se pudo comprobar lo que ocurrió allí con un participante.</translation>
    </message>
    <message>
        <source>Ask for evidence that holds both sites.</source>
        <translation>Pida pruebas que contengan ambos centros.</translation>
    </message>
    <message>
        <source>The trial goes on from a copy that was put back</source>
        <translation>El ensayo continúa desde una copia restaurada</translation>
    </message>
    <message>
        <source>What was entered after that copy was made may be lost; as much as is known of it is said below.</source>
        <translation>Lo introducido después de esa copia puede haberse perdido; lo que se sabe se indica abajo.</translation>
    </message>
    <message>
        <source>Ask the site for the reason, and enter again from the source what is lost.</source>
        <translation>Pregunte el motivo al centro y haga introducir de nuevo desde la fuente lo perdido.</translation>
    </message>
    <message>
        <source>The ledger knows of seals that are lost here</source>
        <translation>El registro conoce sellos que aquí se perdieron</translation>
    </message>
    <message>
        <source>After a copy was put back, the ledger holds more seals than this file. They may be lost entries, or those of other members.</source>
        <translation>Tras restaurar una copia, el registro contiene más sellos que este archivo. Pueden ser entradas perdidas o de otros miembros.</translation>
    </message>
    <message>
        <source>Compare with heads that others have kept.</source>
        <translation>Compare con cabezas que otros hayan conservado.</translation>
    </message>
    <message>
        <source>No witness is asked for</source>
        <translation>No se exige ningún testigo</translation>
    </message>
    <message>
        <source>Only the ledger&apos;s own keys vouch that its history was not rewritten.</source>
        <translation>Solo las claves del propio registro responden de que su historial no se reescribió.</translation>
    </message>
    <message>
        <source>Compare with a head that you have kept yourself.</source>
        <translation>Compare con una cabeza que usted haya conservado.</translation>
    </message>
    <message>
        <source>The file was judged by rules that it brings itself</source>
        <translation>El archivo se juzgó según reglas que él mismo trae</translation>
    </message>
    <message>
        <source>Whoever made the file chose whose signatures count.</source>
        <translation>Quien hizo el archivo eligió qué firmas cuentan.</translation>
    </message>
    <message>
        <source>Compare its keys with those that you know from elsewhere.</source>
        <translation>Compare sus claves con las que conoce por otra vía.</translation>
    </message>
    <message>
        <source>Nothing binds what the pages of this report show</source>
        <translation>Nada vincula lo que muestran las páginas de este informe</translation>
    </message>
    <message>
        <source>The evidence inside was checked; the pages around it were issued without a seal.</source>
        <translation>Se verificaron las pruebas incluidas; las páginas que las rodean se emitieron sin sello.</translation>
    </message>
    <message>
        <source>Have the report issued again, or compare its pages with the evidence.</source>
        <translation>Haga que se emita de nuevo el informe o compare sus páginas con las pruebas.</translation>
    </message>
    <message>
        <source>The report is as %1 issued it, to the last byte.</source>
        <translation>El informe es, hasta el último byte, tal como lo emitió %1.</translation>
    </message>
    <message>
        <source>Compared with a head of %1 seals that somebody holds elsewhere: nothing that its holder saw was rewritten or cut off.</source>
        <translation>Comparado con una cabeza de %1 sellos conservada en otro lugar: nada de lo que vio su titular se reescribió ni se cortó.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lectura del archivo</translation>
    </message>
    <message>
        <source>The report is not as it was issued</source>
        <translation>El informe no está como se emitió</translation>
    </message>
    <message>
        <source>A time anchor could not be checked here</source>
        <translation>Un anclaje temporal no se pudo comprobar aquí</translation>
    </message>
    <message>
        <source>It names a block whose header is not here, or somebody who is not known. It adds nothing to this verdict.</source>
        <translation>Nombra un bloque cuya cabecera no está aquí, o a alguien que no se conoce. No añade nada a este veredicto.</translation>
    </message>
    <message>
        <source>Bring the block&apos;s header from a source that you trust, if the time matters.</source>
        <translation>Si la hora importa, obtenga la cabecera del bloque de una fuente en la que confíe.</translation>
    </message>
    <message>
        <source>A time anchor is promised and not there yet</source>
        <translation>Un anclaje temporal está prometido y aún no ha llegado</translation>
    </message>
    <message>
        <source>A calendar has taken the ledger&apos;s head; no block holds it yet. It adds nothing to this verdict.</source>
        <translation>Un calendario ha recibido la cabeza del registro; ningún bloque la contiene todavía. No añade nada a este veredicto.</translation>
    </message>
    <message>
        <source>Ask for the evidence again in a day or two.</source>
        <translation>Pida la evidencia otra vez dentro de uno o dos días.</translation>
    </message>
    <message>
        <source>A time stamp is of an authority that you do not trust</source>
        <translation>Un sello de tiempo es de una autoridad en la que usted no confía</translation>
    </message>
    <message>
        <source>It holds by itself, but its chain ends at none of the roots that you gave. It adds nothing to this verdict.</source>
        <translation>Por sí mismo se sostiene, pero su cadena no termina en ninguna de las raíces que usted dio. No añade nada a este veredicto.</translation>
    </message>
    <message>
        <source>Add the authority&apos;s root if you trust it.</source>
        <translation>Añada la raíz de la autoridad si confía en ella.</translation>
    </message>
    <message>
        <source>A time stamp was judged by the certificate that it brings itself</source>
        <translation>Un sello de tiempo se juzgó por el certificado que él mismo trae</translation>
    </message>
    <message>
        <source>Whoever made the file could have made that authority too.</source>
        <translation>Quien hizo el archivo pudo haber creado también esa autoridad.</translation>
    </message>
    <message>
        <source>Compare the authority&apos;s root with one that you know from elsewhere.</source>
        <translation>Compare la raíz de la autoridad con una que conozca por otra vía.</translation>
    </message>
    <message>
        <source>Nothing says whether a time stamp&apos;s certificate was revoked</source>
        <translation>Nada dice si se revocó el certificado de un sello de tiempo</translation>
    </message>
    <message>
        <source>The list of revoked certificates of that time was not kept with it.</source>
        <translation>No se conservó con él la lista de certificados revocados de entonces.</translation>
    </message>
    <message>
        <source>Ask the authority, if the time matters.</source>
        <translation>Pregunte a la autoridad, si la hora importa.</translation>
    </message>
    <message>
        <source>A block was judged by the header that the file brings itself</source>
        <translation>Un bloque se juzgó por la cabecera que trae el propio archivo</translation>
    </message>
    <message>
        <source>The header shows the work that a real one has; that it is of the chain that everybody knows, it cannot show.</source>
        <translation>La cabecera muestra el trabajo que tiene una auténtica; que sea de la cadena que todos conocen, no puede mostrarlo.</translation>
    </message>
    <message>
        <source>Compare the block with the chain as you know it.</source>
        <translation>Compare el bloque con la cadena tal como usted la conoce.</translation>
    </message>
    <message>
        <source>Your policy is not the one that the trial sealed last</source>
        <translation>Su política no es la que el ensayo selló por última vez</translation>
    </message>
    <message>
        <source>The ledger was judged by yours; the members of the trial go by another.</source>
        <translation>El registro se juzgó según la suya; los miembros del ensayo siguen otra.</translation>
    </message>
    <message>
        <source>Ask why it was changed: the reason stands in the audit trail.</source>
        <translation>Pregunte por qué se cambió: el motivo figura en el audit trail.</translation>
    </message>
    <message>
        <source>The shared ledger did not answer</source>
        <translation>El registro compartido no respondió</translation>
    </message>
    <message>
        <source>Everything that is kept here was checked. Whether the ledger itself is still the same could not be asked.</source>
        <translation>Se comprobó todo lo que se conserva aquí. No se pudo preguntar si el propio registro sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>Verify again when the ledger can be reached.</source>
        <translation>Verifique de nuevo cuando se pueda acceder al registro.</translation>
    </message>
    <message numerus="yes">
        <source>Time-anchored by %1 on %2: the first %n seals of the ledger are not younger.</source>
        <translation>
            <numerusform>Anclado en el tiempo por %1 el %2: el primer sello del registro no es posterior.</numerusform>
            <numerusform>Anclado en el tiempo por %1 el %2: los primeros %n sellos del registro no son posteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks that are asked</source>
        <translation>Relojes consultados</translation>
    </message>
    <message>
        <source>Time anchors</source>
        <translation>Anclajes temporales</translation>
    </message>
    <message>
        <source>A consent is not signed as it must be</source>
        <translation>Un consentimiento no está firmado como debe estarlo</translation>
    </message>
    <message>
        <source>This consent does not count: nothing shows that the participant agreed.</source>
        <translation>Este consentimiento no cuenta: nada muestra que el participante haya aceptado.</translation>
    </message>
    <message>
        <source>Ask the site who signed, and ask the participant for the receipt that goes with the card.</source>
        <translation>Pregunte al centro quién firmó y pida al participante el recibo que acompaña a la tarjeta.</translation>
    </message>
    <message>
        <source>A consent does not fit its document or its time</source>
        <translation>Un consentimiento no corresponde a su documento o a su momento</translation>
    </message>
    <message>
        <source>It was not given to a document in force, or not at the time that it states: do not rely on it.</source>
        <translation>No se dio para un documento vigente, o no en el momento que indica: no confíe en él.</translation>
    </message>
    <message>
        <source>Ask the site when the document was approved and when it was signed.</source>
        <translation>Pregunte al centro cuándo se aprobó el documento y cuándo se firmó.</translation>
    </message>
    <message>
        <source>A consent is signed with a new card</source>
        <translation>Un consentimiento está firmado con una tarjeta nueva</translation>
    </message>
    <message>
        <source>The earlier card was given up; a witness signed that it is the same person.</source>
        <translation>La tarjeta anterior se abandonó; un testigo firmó que se trata de la misma persona.</translation>
    </message>
    <message>
        <source>Ask the witness, if it matters.</source>
        <translation>Pregunte al testigo, si es importante.</translation>
    </message>
    <message>
        <source>Some consents could not be checked in full</source>
        <translation>Algunos consentimientos no se pudieron verificar por completo</translation>
    </message>
    <message>
        <source>What they rest on is not in this file, so nothing is said about it.</source>
        <translation>Aquello en lo que se basan no está en este archivo; nada se dice sobre ello.</translation>
    </message>
    <message>
        <source>Ask for evidence that shows the consents of the participant whole.</source>
        <translation>Pida pruebas que muestren por completo los consentimientos del participante.</translation>
    </message>
    <message>
        <source>A kit is not as its manufacturer stated</source>
        <translation>Un kit no es como lo declaró su fabricante</translation>
    </message>
    <message>
        <source>The kit may be counterfeit: do not give it to anybody.</source>
        <translation>El kit puede ser falso: no se lo entregue a nadie.</translation>
    </message>
    <message>
        <source>Ask the manufacturer for the statement about this lot, and compare.</source>
        <translation>Pida al fabricante la declaración de este lote y compare.</translation>
    </message>
    <message>
        <source>Nobody outside vouches for some acts on kits</source>
        <translation>Nadie ajeno responde de algunos actos sobre kits</translation>
    </message>
    <message>
        <source>Kits were taken in without a statement that the manufacturer signed, or destroyed without a witness who signed.</source>
        <translation>Se recibieron kits sin una declaración firmada por el fabricante, o se destruyeron sin un testigo que firmara.</translation>
    </message>
    <message>
        <source>Compare the delivery notes and the papers of the destruction.</source>
        <translation>Compare los albaranes y los documentos de la destrucción.</translation>
    </message>
    <message>
        <source>Some statements about kits could not be checked in full</source>
        <translation>Algunas declaraciones sobre kits no se pudieron verificar por completo</translation>
    </message>
    <message>
        <source>Ask for evidence that shows the medicine whole.</source>
        <translation>Pida pruebas que muestren la medicación completa.</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Group of fields</source>
        <translation>Grupo de campos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Lista de códigos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>Regla de validación</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n formulario</numerusform>
            <numerusform>%n formularios</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>protocol name</source>
        <translation>nombre del protocolo</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>version name</source>
        <translation>nombre de la versión</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>repeating</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>days early</source>
        <translation>días antes</translation>
    </message>
    <message>
        <source>days late</source>
        <translation>días después</translation>
    </message>
    <message>
        <source>order of forms</source>
        <translation>orden de los formularios</translation>
    </message>
    <message>
        <source>order of groups</source>
        <translation>orden de los grupos</translation>
    </message>
    <message>
        <source>order of fields</source>
        <translation>orden de los campos</translation>
    </message>
    <message>
        <source>order of codes</source>
        <translation>orden de los códigos</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>tipo de datos</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>decimal places</source>
        <translation>decimales</translation>
    </message>
    <message>
        <source>code list</source>
        <translation>lista de códigos</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>varias opciones</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>texto largo</translation>
    </message>
    <message>
        <source>only shown</source>
        <translation>solo se muestra</translation>
    </message>
    <message>
        <source>collected when</source>
        <translation>se recoge cuando</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>cálculo</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>diccionario</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>símbolo</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>expresión</translation>
    </message>
    <message>
        <source>where the condition holds</source>
        <translation>donde se cumple la condición</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulario</translation>
    </message>
    <message>
        <source>group of fields</source>
        <translation>grupo de campos</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>decimal number</source>
        <translation>número decimal</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>fecha y hora</translation>
    </message>
    <message>
        <source>date, also in part</source>
        <translation>fecha, también incompleta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>condición %1</translation>
    </message>
    <message>
        <source>calculation %1</source>
        <translation>cálculo %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programada</translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation>no programada</translation>
    </message>
    <message>
        <source>at any visit</source>
        <translation>en cualquier visita</translation>
    </message>
    <message>
        <source>collect</source>
        <translation>recoger</translation>
    </message>
    <message>
        <source>do not collect</source>
        <translation>no recoger</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>bloqueante</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>no bloqueante</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>ninguno de %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unidad %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>mensaje %1</translation>
    </message>
</context>
<context>
    <name>VisitStatus</name>
    <message>
        <source>not asked for</source>
        <translation>no previsto</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>%n query abierta</numerusform>
            <numerusform>%n queries abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>omitida: %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>atrasada desde el %1</translation>
    </message>
    <message>
        <source>due until %1</source>
        <translation>prevista hasta el %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>programada para el %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Remove the cause, then try again; if it stays, tell your IT.</source>
        <translation>Elimine la causa e inténtelo de nuevo; si continúa, avise a su servicio de informática.</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
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
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigador</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Data manager</source>
        <translation>Gestor de datos</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Farmacéutico</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>witnessed %1 of %2</source>
        <translation>atestiguado %1 de %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AccountPage</name>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Otra contraseña</translation>
    </message>
    <message>
        <source>Your key stays the same. Only you know the password: nobody can read it, an administrator can only set a new one.</source>
        <translation>Su clave sigue siendo la misma. Solo usted conoce la contraseña: nadie puede leerla, un administrador solo puede poner una nueva.</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>Su contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>It signs what you save. Renew it when somebody may have seen your password or used your computer; what was signed before stays signed.</source>
        <translation>Firma lo que usted guarda. Renuévela si alguien pudo ver su contraseña o usar su ordenador; lo ya firmado sigue firmado.</translation>
    </message>
    <message>
        <source>Renew your key …</source>
        <translation>Renovar su clave …</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>tras %n minuto</numerusform>
            <numerusform>tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The window locks by itself when nobody touches it</source>
        <translation>La ventana se bloquea sola cuando nadie la toca</translation>
    </message>
    <message>
        <source>What was typed stays, encrypted. Your password opens the window again.</source>
        <translation>Lo escrito queda, cifrado. Su contraseña abre de nuevo la ventana.</translation>
    </message>
    <message>
        <source>The new password does not keep every rule. Nothing was changed. Take another one.</source>
        <translation>La contraseña nueva no cumple todas las reglas. No se cambió nada. Elija otra.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Nothing was changed. Type the new one twice.</source>
        <translation>Las dos contraseñas nuevas difieren. No se cambió nada. Escriba la nueva dos veces.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The new password is in force. The old one opens nothing any more.</source>
        <translation>La contraseña nueva está vigente. La antigua ya no abre nada.</translation>
    </message>
    <message>
        <source>Renew your key</source>
        <translation>Renovar su clave</translation>
    </message>
    <message>
        <source>A new key signs what you save from now on; the old one signs the change.</source>
        <translation>Una clave nueva firma a partir de ahora lo que guarde; la antigua firma el cambio.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Your key is new. Sealed as seal %1.</source>
        <translation>Su clave es nueva. Sellado con el sello %1.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personas y roles</translation>
    </message>
    <message>
        <source>Delegation log</source>
        <translation>Registro de delegación</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AlarmCard</name>
    <message>
        <source>Somebody with the ledger&apos;s keys has signed two histories. Only one of them can be genuine. What was entered here is kept and is not changed by this.</source>
        <translation>Alguien con las claves del registro ha firmado dos historiales. Solo uno puede ser el verdadero. Lo introducido aquí se conserva y no cambia por ello.</translation>
    </message>
    <message>
        <source>The ledger was longer when this trial last looked. Seals that were on it are missing there; here nothing is missing.</source>
        <translation>El registro era más largo cuando este ensayo lo consultó por última vez. Allí faltan sellos que figuraban en él; aquí no falta nada.</translation>
    </message>
    <message>
        <source>A witness remembers another history of this ledger than the one that lies there now. It has not shown what it remembers, so nothing is proved yet.</source>
        <translation>Un testigo recuerda otro historial de este registro distinto del que hay ahora. No ha mostrado lo que recuerda, así que aún no hay nada probado.</translation>
    </message>
    <message>
        <source>Two signed heads of %1 seals have different roots.</source>
        <translation>Dos cabezas firmadas de %1 sellos tienen raíces distintas.</translation>
    </message>
    <message>
        <source>The signed head of %1 seals does not continue the signed head of %2 seals.</source>
        <translation>La cabeza firmada de %1 sellos no continúa la cabeza firmada de %2 sellos.</translation>
    </message>
    <message>
        <source>A witness was asked to confirm the newest head, and said that it does not continue what it has confirmed before.</source>
        <translation>Se pidió a un testigo que confirmara la cabeza más reciente y dijo que no continúa lo que confirmó antes.</translation>
    </message>
    <message>
        <source>A head of %1 seals was verified before. The ledger shows fewer now.</source>
        <translation>Antes se verificó una cabeza de %1 sellos. El registro muestra ahora menos.</translation>
    </message>
    <message>
        <source>by a look at the ledger itself</source>
        <translation>al consultar el propio registro</translation>
    </message>
    <message>
        <source>by asking a witness</source>
        <translation>al preguntar a un testigo</translation>
    </message>
    <message>
        <source>by comparing with a head that somebody else holds</source>
        <translation>al comparar con una cabeza que conserva otra persona</translation>
    </message>
    <message>
        <source>Keep the evidence</source>
        <translation>Conserve las pruebas</translation>
    </message>
    <message>
        <source>Save the file and give it to sponsor and auditor. Anybody can check it offline with caseseal-verify.</source>
        <translation>Guarde el archivo y entréguelo al promotor y al auditor. Cualquiera puede comprobarlo sin conexión con caseseal-verify.</translation>
    </message>
    <message>
        <source>Save the file and give it to sponsor and auditor.</source>
        <translation>Guarde el archivo y entréguelo al promotor y al auditor.</translation>
    </message>
    <message>
        <source>Go on with your work</source>
        <translation>Siga trabajando</translation>
    </message>
    <message>
        <source>Saves are sealed as before. They wait here until the ledger is the right one again.</source>
        <translation>Lo guardado se sella como antes. Espera aquí hasta que el registro vuelva a ser el correcto.</translation>
    </message>
    <message>
        <source>Find out which history is genuine</source>
        <translation>Averigüe qué historial es el verdadero</translation>
    </message>
    <message>
        <source>Ask everybody who has kept a head, on paper too, and whoever runs the ledger.</source>
        <translation>Pregunte a todos los que conservaron una cabeza, también en papel, y a quien gestiona el registro.</translation>
    </message>
    <message>
        <source>Say what was found out</source>
        <translation>Diga qué se ha averiguado</translation>
    </message>
    <message>
        <source>The alarm stays until then. Your words are sealed.</source>
        <translation>La alarma permanece hasta entonces. Sus palabras se sellan.</translation>
    </message>
    <message>
        <source>Explained: it is known what happened</source>
        <translation>Explicado: se sabe qué ocurrió</translation>
    </message>
    <message>
        <source>Reported: others look into it</source>
        <translation>Comunicado: otros lo investigan</translation>
    </message>
    <message>
        <source>Restored: the ledger is as it should be again</source>
        <translation>Restaurado: el registro vuelve a estar como debe</translation>
    </message>
    <message>
        <source>Split view: two histories of the ledger were signed</source>
        <translation>Vista dividida: se firmaron dos historiales del registro</translation>
    </message>
    <message>
        <source>The ledger is shorter than it was</source>
        <translation>El registro es más corto de lo que era</translation>
    </message>
    <message>
        <source>A witness contradicts the ledger</source>
        <translation>Un testigo contradice el registro</translation>
    </message>
    <message>
        <source>%1, found %2. Nobody has said yet what became of it</source>
        <translation>%1, detectado %2. Nadie ha dicho aún qué fue de ello</translation>
    </message>
    <message>
        <source>Save the evidence …</source>
        <translation>Guardar las pruebas …</translation>
    </message>
    <message>
        <source>Settled alarms</source>
        <translation>Alarmas resueltas</translation>
    </message>
    <message>
        <source>What contradicts what</source>
        <translation>Qué contradice a qué</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What became of the alarm</source>
        <translation>Qué fue de la alarma</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Qué se ha averiguado</translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation>Lo he mirado</translation>
    </message>
    <message>
        <source>Found %1, %2.</source>
        <translation>Detectado %1, %2.</translation>
    </message>
    <message>
        <source>There are %1 alarms; this is the newest.</source>
        <translation>Hay %1 alarmas; esta es la más reciente.</translation>
    </message>
    <message>
        <source>%1 seals</source>
        <translation>%1 sellos</translation>
    </message>
    <message>
        <source>One signed head</source>
        <translation>Una cabeza firmada</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>raíz %1</translation>
    </message>
    <message>
        <source>The other signed head</source>
        <translation>La otra cabeza firmada</translation>
    </message>
    <message>
        <source>at %1 seals its root was %2</source>
        <translation>con %1 sellos su raíz era %2</translation>
    </message>
    <message>
        <source>Signed both, as the ledger</source>
        <translation>Firmó ambas, como registro</translation>
    </message>
    <message>
        <source>Signed one each, as the ledger</source>
        <translation>Firmaron una cada uno, como registro</translation>
    </message>
    <message>
        <source>Cosigned both, as a witness</source>
        <translation>Cofirmó ambas, como testigo</translation>
    </message>
    <message>
        <source>Has seen one of them only</source>
        <translation>Solo ha visto una de ellas</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <translation>%1, detectado %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3, seal %4).</source>
        <translation>%1 (%2, %3, sello %4).</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Guardar las pruebas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The evidence was written</source>
        <translation>Las pruebas se escribieron</translation>
    </message>
    <message>
        <source>The evidence was not written</source>
        <translation>Las pruebas no se escribieron</translation>
    </message>
    <message>
        <source>An installation has signed two histories of its own: two copies of it went on, or somebody rewrote one of them. What is here was not changed by this.</source>
        <translation>Una instalación ha firmado dos historiales de sí misma: dos copias siguieron trabajando o alguien reescribió una de ellas. Lo que hay aquí no ha cambiado por ello.</translation>
    </message>
    <message>
        <source>A message holds another seal than the one that stands in its place here.</source>
        <translation>Un mensaje contiene un sello distinto del que figura aquí en su lugar.</translation>
    </message>
    <message>
        <source>in a message from another installation</source>
        <translation>en un mensaje de otra instalación</translation>
    </message>
    <message>
        <source>Two histories of one installation were signed</source>
        <translation>Se firmaron dos historiales de una misma instalación</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AnchorCard</name>
    <message>
        <source>It was there; revocation list missing</source>
        <translation>Existía; falta la lista de revocación</translation>
    </message>
    <message>
        <source>It was there</source>
        <translation>Existía</translation>
    </message>
    <message>
        <source>Promised, not in a block yet</source>
        <translation>Prometido, aún en ningún bloque</translation>
    </message>
    <message>
        <source>In a block whose header is not held</source>
        <translation>En un bloque cuya cabecera falta aquí</translation>
    </message>
    <message>
        <source>In a way that this program does not know</source>
        <translation>De un modo que este programa no conoce</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>No se sostiene</translation>
    </message>
    <message>
        <source>Time anchors</source>
        <translation>Anclajes temporales</translation>
    </message>
    <message>
        <source>Clocks outside of this installation say that a checkpoint of the ledger was there, and with it every seal below it. They see a fingerprint and no data.</source>
        <translation>Relojes ajenos a esta instalación atestiguan que un punto de control del registro existía, y con él cada sello que abarca. Ven una huella y ningún dato.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Sellos</translation>
    </message>
    <message>
        <source>Anchor now</source>
        <translation>Anclar ahora</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Pedir lo que falta</translation>
    </message>
    <message>
        <source>Import block headers …</source>
        <translation>Importar cabeceras de bloque …</translation>
    </message>
    <message>
        <source>Whom to ask …</source>
        <translation>A quién preguntar …</translation>
    </message>
    <message>
        <source>Import block headers</source>
        <translation>Importar cabeceras de bloque</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The settings are as they were.</source>
        <translation>Los ajustes siguen como estaban.</translation>
    </message>
    <message>
        <source>No anchor was kept</source>
        <translation>No se conservó ningún anclaje</translation>
    </message>
    <message>
        <source>Not every clock has answered</source>
        <translation>No todos los relojes han respondido</translation>
    </message>
    <message>
        <source>Nobody is asked: an administrator says whom.</source>
        <translation>No se pregunta a nadie: un administrador indica a quién.</translation>
    </message>
    <message>
        <source>They are asked only when somebody wants it.</source>
        <translation>Solo se les pregunta cuando alguien lo pide.</translation>
    </message>
    <message>
        <source>Asked next: %1, in the background.</source>
        <translation>Próxima consulta: %1, en segundo plano.</translation>
    </message>
    <message>
        <source>Asked next after more was published.</source>
        <translation>Próxima consulta cuando se publique más.</translation>
    </message>
    <message>
        <source>The time anchors cannot be read</source>
        <translation>No se pueden leer los anclajes temporales</translation>
    </message>
    <message>
        <source>No clock outside has vouched for this trial yet</source>
        <translation>Ningún reloj externo ha respondido aún por este ensayo</translation>
    </message>
    <message>
        <source>Time-anchored %1 by %2</source>
        <translation>Anclado en el tiempo: %1, por %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AnchorSettingsForm</name>
    <message>
        <source>Time-stamping authorities (RFC 3161)</source>
        <translation>Autoridades de sellado de tiempo (RFC 3161)</translation>
    </message>
    <message>
        <source>https://…, one in each line</source>
        <translation>https://…, una por línea</translation>
    </message>
    <message>
        <source>Calendars of OpenTimestamps</source>
        <translation>Calendarios de OpenTimestamps</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Cada seis horas</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Solo a petición</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Guardar los ajustes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Cada hora</numerusform>
            <numerusform>Cada %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AuditTrailPage</name>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>El archivo no se ha escrito</translation>
    </message>
    <message>
        <source>The file was written</source>
        <translation>El archivo se ha escrito</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tabla (CSV) …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Lines of JSON …</source>
        <translation>Líneas JSON …</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Database (SQLite) …</source>
        <translation>Base de datos (SQLite) …</translation>
    </message>
    <message>
        <source>Database (*.sqlite)</source>
        <translation>Base de datos (*.sqlite)</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>%1 entries, %2 match</source>
        <translation>%1 entradas, %2 coinciden</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exportar el audit trail</translation>
    </message>
    <message>
        <source>%1 entries in %2</source>
        <translation>%1 entradas en %2</translation>
    </message>
    <message>
        <source>The file was written, but its export is not on record</source>
        <translation>El archivo se ha escrito, pero su exportación no consta</translation>
    </message>
    <message>
        <source>%1 of %2 entries read</source>
        <translation>%1 de %2 entradas leídas</translation>
    </message>
    <message>
        <source>Save the proof of this entry</source>
        <translation>Guardar la prueba de esta entrada</translation>
    </message>
    <message>
        <source>Evidence (*.evidence.zip)</source>
        <translation>Pruebas (*.evidence.zip)</translation>
    </message>
    <message>
        <source>%1 holds this entry alone; anybody can verify it</source>
        <translation>%1 contiene solo esta entrada; cualquiera puede verificarla</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BackupView</name>
    <message>
        <source>Make a backup…</source>
        <translation>Crear una copia de respaldo…</translation>
    </message>
    <message>
        <source>Write the archive…</source>
        <translation>Escribir el archivo…</translation>
    </message>
    <message>
        <source>State the restore</source>
        <translation>Declarar la restauración</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de respaldo</translation>
    </message>
    <message>
        <source>One file from which the trial can be restored, taken while people work. What is in it stays encrypted: it opens with the passwords of today.</source>
        <translation>Un solo archivo con el que se puede restaurar el ensayo, creado mientras se trabaja. Su contenido sigue cifrado: se abre con las contraseñas de hoy.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>One file for the years after the trial: evidence, datasets, audit trail, casebooks and a page that shows them without this program. It is not encrypted.</source>
        <translation>Un solo archivo para los años posteriores al ensayo: pruebas, conjuntos de datos, registro de auditoría, cuadernos y una página que los muestra sin este programa. No está cifrado.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Crear una copia de respaldo</translation>
    </message>
    <message>
        <source>Backup (*.caseseal-backup)</source>
        <translation>Copia de respaldo (*.caseseal-backup)</translation>
    </message>
    <message>
        <source>Write the archive</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archivo (*.zip)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Nothing says that this is an older copy. To make a trial out of a backup: caseseal-cli restore FILE TRIAL --as ID. The restore is sealed with what is known to be lost.</source>
        <translation>Nada indica que esta sea una copia anterior. Para crear un ensayo a partir de una copia de respaldo: caseseal-cli restore FILE TRIAL --as ID. La restauración se sella con lo que se sabe perdido.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The backup %1 was written, and every file in it was read back.</source>
        <translation>Se escribió la copia de respaldo %1 y se volvió a leer cada archivo que contiene.</translation>
    </message>
    <message>
        <source>The archive %1 was written. Unpack it and open index.html.</source>
        <translation>Se escribió el archivo %1. Descomprímalo y abra index.html.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>The restore is sealed. This copy can be written again.</source>
        <translation>La restauración está sellada. Se puede volver a escribir en esta copia.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BreakView</name>
    <message>
        <source>The seals fit together; an entry under seal %1 does not</source>
        <translation>Los sellos encajan entre sí; una entrada bajo el sello %1 no</translation>
    </message>
    <message>
        <source>The chain is broken at seal %1</source>
        <translation>La cadena está rota en el sello %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BulkBar</name>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Acts on what is picked</source>
        <translation>Actos sobre lo elegido</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Todos los mostrados</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Nothing is picked</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Space picks a participant or a visit</source>
        <translation>Espacio elige un participante o una visita</translation>
    </message>
    <message numerus="yes">
        <source>%n participants picked</source>
        <translation>
            <numerusform>%n participante elegido</numerusform>
            <numerusform>%n participantes elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 visits, %2 forms begun</source>
        <translation>%1 visitas, %2 formularios empezados</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n forms …</source>
        <translation>
            <numerusform>%1: %n formulario …</numerusform>
            <numerusform>%1: %n formularios …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left out: %2</source>
        <translation>
            <numerusform>%1, %n excluido: %2</numerusform>
            <numerusform>%1, %n excluidos: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n have it already</source>
        <translation>
            <numerusform>%1: %n ya lo tiene</numerusform>
            <numerusform>%1: %n ya lo tienen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BulkCard</name>
    <message>
        <source>Left out, and why</source>
        <translation>Excluidos, y por qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>You sign as %1 (%2).</source>
        <translation>Usted firma como %1 (%2).</translation>
    </message>
    <message>
        <source>What your signature means</source>
        <translation>Qué significa su firma</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n excluido</numerusform>
            <numerusform>%n excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n formulario</numerusform>
            <numerusform>%n formularios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n visits will be affected, one seal for each participant.</source>
        <translation>
            <numerusform>Se verán afectados %1 de %n visita, un sello por participante.</numerusform>
            <numerusform>Se verán afectados %1 de %n visitas, un sello por participante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your signature will stand under %1 of %n visits, in one seal.</source>
        <translation>
            <numerusform>Su firma figurará bajo %1 de %n visita, en un sello.</numerusform>
            <numerusform>Su firma figurará bajo %1 de %n visitas, en un sello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already and stay as they are.</source>
        <translation>
            <numerusform>%n ya lo tiene y queda como está.</numerusform>
            <numerusform>%n ya lo tienen y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have reviewed these data and confirm them.</source>
        <translation>He revisado estos datos y los confirmo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done: %1 of %2 forms.</source>
        <translation>Hecho: %1 de %2 formularios.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BulkRunner</name>
    <message>
        <source>Nothing was signed.</source>
        <translation>No se ha firmado nada.</translation>
    </message>
    <message>
        <source>%1 of %2 forms were done, the others were not touched.</source>
        <translation>Se hicieron %1 de %2 formularios, los demás no se tocaron.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ChainView</name>
    <message>
        <source>%1 seals, %2 not on the ledger yet</source>
        <translation>%1 sellos, %2 aún no en el registro</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ChartFrame</name>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ClauseAnswerView</name>
    <message>
        <source>Asked at seal %1 with the head %2.</source>
        <translation>Preguntado en el sello %1 con la cabeza %2.</translation>
    </message>
    <message>
        <source>The newest checkpoint holds %1 seals.</source>
        <translation>El último punto de control abarca %1 sellos.</translation>
    </message>
    <message>
        <source>Nothing is on a ledger yet.</source>
        <translation>Aún no hay nada en un registro.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 entries behind it</source>
        <translation>Las %1 más recientes de las %2 entradas que la sustentan</translation>
    </message>
    <message>
        <source>Entries behind it: %1</source>
        <translation>Entradas que la sustentan: %1</translation>
    </message>
    <message>
        <source>Show in the audit trail</source>
        <translation>Mostrar en el audit trail</translation>
    </message>
    <message>
        <source>Entries behind the answer</source>
        <translation>Entradas que sustentan la respuesta</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ClauseRowModel</name>
    <message>
        <source>When, by whom</source>
        <translation>Cuándo, por quién</translation>
    </message>
    <message>
        <source>What, where, why</source>
        <translation>Qué, dónde, por qué</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ColdChainChart</name>
    <message>
        <source>Temperature on the way</source>
        <translation>Temperatura en el camino</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::CompletionChart</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Completion by visit</source>
        <translation>Avance por visita</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previstos</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::CompletionLegend</name>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>Fills: %1</source>
        <translation>Rellenos: %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentCardStep</name>
    <message>
        <source>Your consent is sealed</source>
        <translation>Su consentimiento está sellado</translation>
    </message>
    <message>
        <source>You signed with your card. Ask for the receipt to take home.</source>
        <translation>Firmó con su tarjeta. Pida el recibo para llevárselo.</translation>
    </message>
    <message>
        <source>This is your card. Photograph the code or save the file: nobody else has it, and with your passphrase it signs for you. Ask for the receipt to take home.</source>
        <translation>Esta es su tarjeta. Fotografíe el código o guarde el archivo: nadie más la tiene, y con su frase firma por usted. Pida el recibo para llevárselo.</translation>
    </message>
    <message>
        <source>Card of the %1 as a code</source>
        <translation>Tarjeta como código: %1</translation>
    </message>
    <message>
        <source>Save the card …</source>
        <translation>Guardar la tarjeta …</translation>
    </message>
    <message>
        <source>Save the card of the %1</source>
        <translation>Guardar la tarjeta: %1</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Guardar la tarjeta</translation>
    </message>
    <message>
        <source>Card (*.card)</source>
        <translation>Tarjeta (*.card)</translation>
    </message>
    <message>
        <source>The card was saved as %1.</source>
        <translation>La tarjeta se guardó como %1.</translation>
    </message>
    <message>
        <source>The card was not saved.</source>
        <translation>La tarjeta no se guardó.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentDecideStep</name>
    <message numerus="yes">
        <source>%n answers are missing.</source>
        <translation>
            <numerusform>Falta %n respuesta.</numerusform>
            <numerusform>Faltan %n respuestas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentModel</name>
    <message>
        <source>Not given</source>
        <translation>No otorgado</translation>
    </message>
    <message>
        <source>To be renewed</source>
        <translation>Por renovar</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentPage</name>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Publish a document …</source>
        <translation>Publicar un documento …</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Only those to be asked</source>
        <translation>Solo a quienes hay que preguntar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Consents of the participants</source>
        <translation>Consentimientos de los participantes</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants are to be asked anew</source>
        <translation>
            <numerusform>Hay que volver a preguntar a %n participante</numerusform>
            <numerusform>Hay que volver a preguntar a %n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is published yet: an administrator publishes one.</source>
        <translation>Aún no hay ningún documento publicado: lo publica un administrador.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentPanel</name>
    <message>
        <source>Ask for a consent</source>
        <translation>Pedir un consentimiento</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <source>Hand the device over</source>
        <translation>Entregar el dispositivo</translation>
    </message>
    <message>
        <source>Take a withdrawal down</source>
        <translation>Registrar una retirada</translation>
    </message>
    <message>
        <source>How it was told, as by phone</source>
        <translation>Cómo se comunicó, por ejemplo por teléfono</translation>
    </message>
    <message>
        <source>Seal the withdrawal</source>
        <translation>Sellar la retirada</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>What was agreed to, with every signature, the code and the evidence inside: for the participant to keep.</source>
        <translation>Lo que se aceptó, con cada firma, el código y las pruebas dentro: para que lo conserve el participante.</translation>
    </message>
    <message>
        <source>Write the receipt …</source>
        <translation>Escribir el recibo …</translation>
    </message>
    <message>
        <source>Who used the data</source>
        <translation>Quién usó los datos</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Choose a participant</source>
        <translation>Elija un participante</translation>
    </message>
    <message>
        <source>version %1 of %2</source>
        <translation>versión %1 del %2</translation>
    </message>
    <message>
        <source>No document is published yet.</source>
        <translation>Aún no hay ningún documento publicado.</translation>
    </message>
    <message>
        <source>Tick what is withdrawn.</source>
        <translation>Marque lo que se retira.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>No se selló nada.</translation>
    </message>
    <message>
        <source>The withdrawal is sealed and counts from now on.</source>
        <translation>La retirada está sellada y cuenta desde ahora.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The receipt was written: %1</source>
        <translation>El recibo se escribió: %1</translation>
    </message>
    <message>
        <source>Nobody was given data of this participant yet.</source>
        <translation>Nadie ha recibido aún datos de este participante.</translation>
    </message>
    <message>
        <source>Withdraw with the card</source>
        <translation>Retirar con la tarjeta</translation>
    </message>
    <message>
        <source>Hand the device over: the participant chooses what is withdrawn, and signs with the card.</source>
        <translation>Entregue el dispositivo: el participante elige qué se retira y firma con la tarjeta.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentPublishCard</name>
    <message>
        <source>Publish a document</source>
        <translation>Publicar un documento</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Elegir el archivo …</translation>
    </message>
    <message>
        <source>PDF, or text in UTF-8</source>
        <translation>PDF o texto en UTF-8</translation>
    </message>
    <message>
        <source>Ask everybody who agreed to an earlier version</source>
        <translation>Preguntar a todos los que aceptaron una versión anterior</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Short name, the same for all versions and languages</source>
        <translation>Nombre corto, igual para todas las versiones e idiomas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Approved on, as 2026-11-22</source>
        <translation>Aprobado el, como 2026-11-22</translation>
    </message>
    <message>
        <source>What may be agreed to, a line each: short name = words</source>
        <translation>Lo que puede aceptarse, una línea cada uno: nombre corto = texto</translation>
    </message>
    <message>
        <source>Who has to sign</source>
        <translation>Quién debe firmar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose the document</source>
        <translation>Elegir el documento</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt)</source>
        <translation>Documentos (*.pdf *.txt)</translation>
    </message>
    <message>
        <source>Choose the file of the document first.</source>
        <translation>Elija primero el archivo del documento.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>No se publicó nada.</translation>
    </message>
    <message>
        <source>Published. It is signed from now on.</source>
        <translation>Publicado. Se firma desde ahora.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Participant, or representative and witness</source>
        <translation>Participante, o representante y testigo</translation>
    </message>
    <message>
        <source>Participant or representative</source>
        <translation>Participante o representante</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Participant and witness</source>
        <translation>Participante y testigo</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentReadStep</name>
    <message>
        <source>Version %1. Take your time, and ask whatever you want to know.</source>
        <translation>Versión %1. Tómese su tiempo y pregunte lo que quiera saber.</translation>
    </message>
    <message>
        <source>Open the document (PDF)</source>
        <translation>Abrir el documento (PDF)</translation>
    </message>
    <message>
        <source>This computer cannot show the document. Ask for it on paper.</source>
        <translation>Este equipo no puede mostrar el documento. Pídalo en papel.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentScreen</name>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue to signing</source>
        <translation>Continuar a la firma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The card is being made …</source>
        <translation>Se está creando la tarjeta …</translation>
    </message>
    <message>
        <source>Counter-sign the consent of %1</source>
        <translation>Contrafirmar el consentimiento de %1</translation>
    </message>
    <message>
        <source>You confirm that this person signed, after the study was explained and questions were answered.</source>
        <translation>Usted confirma que esta persona firmó, después de que se explicara el estudio y se respondieran las preguntas.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>No se selló nada.</translation>
    </message>
    <message>
        <source>Counter-sign</source>
        <translation>Contrafirmar</translation>
    </message>
    <message>
        <source>What do you agree to?</source>
        <translation>¿Qué acepta?</translation>
    </message>
    <message>
        <source>You decide for each line. A No does not change your treatment, and you can change your mind at any time.</source>
        <translation>Usted decide en cada línea. Un No no cambia su tratamiento, y puede cambiar de opinión en cualquier momento.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>You agreed to nothing, so there is nothing to sign. Give the device back.</source>
        <translation>No ha aceptado nada, así que no hay nada que firmar. Devuelva el dispositivo.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentSignStep</name>
    <message>
        <source>You sign with a card that only you have. Choose a passphrase for it that nobody else knows; without card and passphrase nobody signs for you.</source>
        <translation>Usted firma con una tarjeta que solo usted tiene. Elija para ella una frase de contraseña que nadie más conozca; sin tarjeta y frase nadie firma por usted.</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Su firma</translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation>Tengo mi tarjeta</translation>
    </message>
    <message>
        <source>Choose the card …</source>
        <translation>Elegir la tarjeta …</translation>
    </message>
    <message>
        <source>Passphrase of the %1</source>
        <translation>Frase de contraseña: %1</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase otra vez</translation>
    </message>
    <message>
        <source>Choose the card</source>
        <translation>Elegir la tarjeta</translation>
    </message>
    <message>
        <source>Choose the card of the %1.</source>
        <translation>Elija la tarjeta: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase of the %1 has at least %n characters.</source>
        <translation>
            <numerusform>La frase de contraseña (%1) tiene al menos %n carácter.</numerusform>
            <numerusform>La frase de contraseña (%1) tiene al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>Escriba dos veces la misma frase.</translation>
    </message>
    <message>
        <source>You sign with the card that you were given. Choose its file or a picture of its code, and type its passphrase.</source>
        <translation>Usted firma con la tarjeta que recibió. Elija su archivo o una imagen de su código, y escriba su frase de contraseña.</translation>
    </message>
    <message>
        <source>Card, or a picture of its code (*.card *.age *.png *.jpg *.jpeg)</source>
        <translation>Tarjeta o una imagen de su código (*.card *.age *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The card is being read …</source>
        <translation>Se está leyendo la tarjeta …</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DatabaseLockCard</name>
    <message numerus="yes">
        <source>%n queries are not closed</source>
        <translation>
            <numerusform>%n query no está cerrada</numerusform>
            <numerusform>%n queries no están cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms with data are not complete</source>
        <translation>
            <numerusform>%n formulario con datos no está completo</numerusform>
            <numerusform>%n formularios con datos no están completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes to have a form opened are not decided</source>
        <translation>
            <numerusform>%n petición de abrir un formulario está sin decidir</numerusform>
            <numerusform>%n peticiones de abrir un formulario están sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not signed, or were changed since</source>
        <translation>
            <numerusform>%n formulario no está firmado, o se cambió después</numerusform>
            <numerusform>%n formularios no están firmados, o se cambiaron después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not locked</source>
        <translation>
            <numerusform>%n formulario no está bloqueado</numerusform>
            <numerusform>%n formularios no están bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not verified against their source</source>
        <translation>
            <numerusform>%n formulario no está verificado con su fuente</numerusform>
            <numerusform>%n formularios no están verificados con su fuente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit checks were kept and nobody has looked</source>
        <translation>
            <numerusform>%n aviso se mantuvo y nadie lo ha mirado</numerusform>
            <numerusform>%n avisos se mantuvieron y nadie los ha mirado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were typed and not sealed</source>
        <translation>
            <numerusform>%n borrador se escribió y no se selló</numerusform>
            <numerusform>%n borradores se escribieron y no se sellaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Database lock</source>
        <translation>Bloqueo de la base de datos</translation>
    </message>
    <message>
        <source>Look what would be locked</source>
        <translation>Ver qué se bloquearía</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Lo que lo impide</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>Motivo; queda constancia de él</translation>
    </message>
    <message>
        <source>Locked since %1 by %2. Values: %3, participants: %4. Root %5</source>
        <translation>Bloqueada desde %1 por %2. Valores: %3, participantes: %4. Raíz %5</translation>
    </message>
    <message>
        <source>The database is not locked</source>
        <translation>La base de datos no está bloqueada</translation>
    </message>
    <message>
        <source>Nothing is entered, changed, signed or opened. Exports carry the root, and caseseal-verify shows that they are the locked data.</source>
        <translation>No se introduce, cambia, firma ni abre nada. Las exportaciones llevan la raíz, y caseseal-verify muestra que son los datos bloqueados.</translation>
    </message>
    <message>
        <source>A lock puts one root over every value of the trial. From then on nothing is entered, changed, signed or opened until it is unlocked with a reason.</source>
        <translation>Un bloqueo pone una raíz sobre cada valor del ensayo. Desde entonces no se introduce, cambia, firma ni abre nada hasta que se desbloquea con un motivo.</translation>
    </message>
    <message>
        <source>A data manager locks the database when everything is entered and settled.</source>
        <translation>Un gestor de datos bloquea la base de datos cuando todo está introducido y resuelto.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Nothing was locked.</source>
        <translation>No se bloqueó nada.</translation>
    </message>
    <message>
        <source>%1; the first: %2</source>
        <translation>%1; el primero: %2</translation>
    </message>
    <message>
        <source>To be settled first: %1</source>
        <translation>Por resolver antes: %1</translation>
    </message>
    <message>
        <source>With a reason: %1</source>
        <translation>Con un motivo: %1</translation>
    </message>
    <message>
        <source>Would be locked: values %1, participants %2, forms %3</source>
        <translation>Se bloquearía: valores %1, participantes %2, formularios %3</translation>
    </message>
    <message>
        <source>Settle what must be settled, then look again.</source>
        <translation>Resuelva lo que haya que resolver y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Nothing was entered yet: there is nothing to lock.</source>
        <translation>Aún no se ha introducido nada: no hay nada que bloquear.</translation>
    </message>
    <message>
        <source>Not everything is as it should be. It can be locked with a reason.</source>
        <translation>No todo está como debería. Se puede bloquear con un motivo.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada lo impide.</translation>
    </message>
    <message>
        <source>Lock the database…</source>
        <translation>Bloquear la base de datos…</translation>
    </message>
    <message>
        <source>This needs its reason. Nothing was sealed.</source>
        <translation>Hace falta un motivo. No se selló nada.</translation>
    </message>
    <message>
        <source>Unlock the database</source>
        <translation>Desbloquear la base de datos</translation>
    </message>
    <message>
        <source>Lock the database</source>
        <translation>Bloquear la base de datos</translation>
    </message>
    <message>
        <source>Values can be entered and changed again; this lock and its root stay on record.</source>
        <translation>Se podrán volver a introducir y cambiar valores; este bloqueo y su raíz quedan registrados.</translation>
    </message>
    <message>
        <source>The root over every value is sealed with your key.</source>
        <translation>La raíz sobre cada valor se sella con su clave.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>The database is unlocked. Sealed with number %1.</source>
        <translation>La base de datos está desbloqueada. Sellado con el número %1.</translation>
    </message>
    <message>
        <source>The database is locked. Sealed with number %1.</source>
        <translation>La base de datos está bloqueada. Sellado con el número %1.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DelegationModel</name>
    <message>
        <source>New password and key set</source>
        <translation>Contraseña nueva puesta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Roles then</source>
        <translation>Roles tras ello</translation>
    </message>
    <message>
        <source>Key then</source>
        <translation>Clave tras ello</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DigitsChart</name>
    <message>
        <source>Last digits</source>
        <translation>Últimas cifras</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DisclosureCard</name>
    <message>
        <source>Hand out evidence</source>
        <translation>Entregar pruebas</translation>
    </message>
    <message>
        <source>Only chosen parts</source>
        <translation>Solo partes elegidas</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Nothing that tells the arm</source>
        <translation>Nada que revele el brazo</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>Entregar …</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>as P-001, P-002; empty: all participants</source>
        <translation>como P-001, P-002; vacío: todos los participantes</translation>
    </message>
    <message>
        <source>Forms; none chosen: all</source>
        <translation>Formularios; ninguno elegido: todos</translation>
    </message>
    <message>
        <source>Fields; none chosen: all</source>
        <translation>Campos; ninguno elegido: todos</translation>
    </message>
    <message>
        <source>The receiver sees what is withheld, and that it still verifies.</source>
        <translation>El destinatario ve qué se retiene y que aun así se comprueba.</translation>
    </message>
    <message>
        <source>One file with every entry of the trial, its seals and proofs.</source>
        <translation>Un archivo con cada entrada del ensayo, sus sellos y pruebas.</translation>
    </message>
    <message>
        <source>That it was handed out is sealed.</source>
        <translation>La entrega queda sellada.</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Archivo de pruebas</translation>
    </message>
    <message>
        <source>Evidence (*.evidence.zip)</source>
        <translation>Pruebas (*.evidence.zip)</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DoubleEntryCard</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Segunda entrada</translation>
    </message>
    <message>
        <source>Complete the form</source>
        <translation>Completar el formulario</translation>
    </message>
    <message numerus="yes">
        <source>%n fields agree with what %1 typed.</source>
        <translation>
            <numerusform>%n campo coincide con lo que escribió %1.</numerusform>
            <numerusform>%n campos coinciden con lo que escribió %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ: choose for each which value stands.</source>
        <translation>
            <numerusform>%n difiere: elija qué valor queda.</numerusform>
            <numerusform>%n difieren: elija para cada uno qué valor queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>None differs.</source>
        <translation>Ninguno difiere.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Primera: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Segunda: %1</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>%1: reason for the change</source>
        <translation>%1: motivo del cambio</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DrillCard</name>
    <message>
        <source>The value of an entry</source>
        <translation>El valor de una entrada</translation>
    </message>
    <message>
        <source>The time of a seal</source>
        <translation>La hora de un sello</translation>
    </message>
    <message>
        <source>The author of a seal</source>
        <translation>El autor de un sello</translation>
    </message>
    <message>
        <source>The order of two seals</source>
        <translation>El orden de dos sellos</translation>
    </message>
    <message>
        <source>The newest seals, cut off</source>
        <translation>Los sellos más recientes, eliminados</translation>
    </message>
    <message>
        <source>Only what the page shows</source>
        <translation>Solo lo que muestra la página</translation>
    </message>
    <message>
        <source>A fingerprint in the ledger</source>
        <translation>Una huella en el registro</translation>
    </message>
    <message>
        <source>Everything, sealed anew with other keys</source>
        <translation>Todo, sellado de nuevo con otras claves</translation>
    </message>
    <message>
        <source>the chain of seals</source>
        <translation>la cadena de sellos</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>the comparison of pages and entries</source>
        <translation>la comparación de páginas y entradas</translation>
    </message>
    <message>
        <source>the head that this computer keeps</source>
        <translation>la cabeza que guarda este equipo</translation>
    </message>
    <message>
        <source>a head that a site holds</source>
        <translation>una cabeza que conserva un centro</translation>
    </message>
    <message>
        <source>Tamper drill</source>
        <translation>Simulacro de manipulación</translation>
    </message>
    <message>
        <source>Run the drill</source>
        <translation>Iniciar el simulacro</translation>
    </message>
    <message>
        <source>A copy of the trial is altered for real, as somebody with the key of its database could, and verified as the trial is. The trial itself is only read.</source>
        <translation>Una copia del ensayo se altera de verdad, como podría hacerlo alguien con la clave de su base de datos, y se verifica igual que el ensayo. El ensayo mismo solo se lee.</translation>
    </message>
    <message>
        <source>The drill was not begun</source>
        <translation>El simulacro no se inició</translation>
    </message>
    <message>
        <source>The drill was not finished</source>
        <translation>El simulacro no se terminó</translation>
    </message>
    <message>
        <source>Drill, sandbox copy: %1 of %2 alterations were found</source>
        <translation>Simulacro en una copia: se hallaron %1 de %2 alteraciones</translation>
    </message>
    <message>
        <source>This is what an alteration of the trial would set off.</source>
        <translation>Esta es la alarma que provocaría una alteración del ensayo.</translation>
    </message>
    <message>
        <source>Nobody noticed: %1.</source>
        <translation>Nadie notó: %1.</translation>
    </message>
    <message>
        <source>The trial itself has findings</source>
        <translation>El ensayo mismo tiene hallazgos</translation>
    </message>
    <message>
        <source>The copy did not verify before anything was altered. Verify the trial and look at its findings first.</source>
        <translation>La copia no superó la verificación antes de alterar nada. Verifique primero el ensayo y mire sus hallazgos.</translation>
    </message>
    <message>
        <source>Not done in this trial</source>
        <translation>No realizado en este ensayo</translation>
    </message>
    <message>
        <source>There is nothing yet that could be altered so: %1.</source>
        <translation>Aún no hay nada que se pueda alterar así: %1.</translation>
    </message>
    <message>
        <source>Altered: %1, from %2 to %3</source>
        <translation>Alterado: %1, de %2 a %3</translation>
    </message>
    <message>
        <source>Found by %1.</source>
        <translation>Hallado por %1.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DropTarget</name>
    <message>
        <source>Drop the file to verify it</source>
        <translation>Suelte el archivo para verificarlo</translation>
    </message>
    <message>
        <source>Evidence, a report, a head or a picture of its code, a backup or an archive. It is only read, and nothing of it leaves this computer.</source>
        <translation>Pruebas, un informe, una cabeza o la imagen de su código, una copia de respaldo o un archivo final. Solo se lee y nada de él sale de este equipo.</translation>
    </message>
    <message>
        <source>One file at a time</source>
        <translation>Un archivo cada vez</translation>
    </message>
    <message>
        <source>Each file has a verdict of its own. Drop them one after the other.</source>
        <translation>Cada archivo tiene su propio veredicto. Suéltelos uno tras otro.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::EnrolmentChart</name>
    <message>
        <source>Enrolment over time</source>
        <translation>Inclusión a lo largo del tiempo</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>%1 by plan today</source>
        <translation>%1 según el plan hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n incluido</numerusform>
            <numerusform>%n incluidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Enrolled until then</source>
        <translation>Incluidos hasta entonces</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Según el plan</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::EntryGridModel</name>
    <message>
        <source>Row %1, %2</source>
        <translation>Fila %1, %2</translation>
    </message>
    <message>
        <source>New row: type, or press Ctrl+Enter</source>
        <translation>Fila nueva: escriba o pulse Ctrl+Intro</translation>
    </message>
    <message>
        <source>New row, %1</source>
        <translation>Fila nueva, %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado (SDV)</translation>
    </message>
    <message>
        <source>not to be collected</source>
        <translation>no debe recogerse</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ErasureCard</name>
    <message>
        <source>Erase personal data</source>
        <translation>Borrar datos personales</translation>
    </message>
    <message>
        <source>Entries that go</source>
        <translation>Entradas que se borrarán</translation>
    </message>
    <message>
        <source>What was entered, with every entry of the field that repeats it</source>
        <translation>Lo que se introdujo, con cada entrada del campo que lo repite</translation>
    </message>
    <message>
        <source>Only what was written beside it, this entry alone; the value stays</source>
        <translation>Solo lo que se escribió al lado, únicamente en esta entrada; el valor se queda</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>Motivo; queda constancia de él</translation>
    </message>
    <message>
        <source>Id of the second person</source>
        <translation>Identificador de la segunda persona</translation>
    </message>
    <message>
        <source>Password of the second person</source>
        <translation>Contraseña de la segunda persona</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n entries go for good</source>
        <translation>
            <numerusform>%n entrada se borrará definitivamente</numerusform>
            <numerusform>%n entradas se borrarán definitivamente</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is removed from the trial&apos;s file, its free space and its log; nobody can bring it back. The seals still hold, and the audit trail says who erased what, when and why.</source>
        <translation>El texto se elimina del archivo del ensayo, de su espacio libre y de su registro de transacciones; nadie puede recuperarlo. Los sellos siguen siendo válidos, y el audit trail dice quién borró qué, cuándo y por qué.</translation>
    </message>
    <message>
        <source>Backups, reports and exports that were made before still hold it.</source>
        <translation>Las copias de respaldo, los informes y las exportaciones anteriores aún lo contienen.</translation>
    </message>
    <message>
        <source>The newest entry of the field goes too. Its value stays in force, and both persons vouch for it.</source>
        <translation>También se borra la entrada más reciente del campo. Su valor sigue vigente, y ambas personas responden de él.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsealed drafts that hold it go too.</source>
        <translation>
            <numerusform>También se borra %n borrador sin sellar que lo contiene.</numerusform>
            <numerusform>También se borran %n borradores sin sellar que lo contienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same text stands in %n other entries of the participant, which stay: erase them too.</source>
        <translation>
            <numerusform>El mismo texto está en %n entrada más del participante, que se queda: bórrela también.</numerusform>
            <numerusform>El mismo texto está en %n entradas más del participante, que se quedan: bórrelas también.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be erased still stands. Correct or blank the value, close the query, or plan the visit anew first.</source>
        <translation>Lo que se quiere borrar sigue vigente. Primero corrija o vacíe el valor, cierre la query o programe de nuevo la visita.</translation>
    </message>
    <message>
        <source>An erasure needs its reason and a second person. Nothing was erased.</source>
        <translation>Un borrado necesita su motivo y una segunda persona. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>No se ha borrado nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are erased</source>
        <translation>
            <numerusform>%n entrada está borrada</numerusform>
            <numerusform>%n entradas están borradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial&apos;s file is written anew, so that nothing of it is left there.</source>
        <translation>El archivo del ensayo se escribe de nuevo para que no quede nada de ello.</translation>
    </message>
    <message>
        <source>Nothing of it is left in the trial&apos;s file or its log.</source>
        <translation>No queda nada de ello en el archivo del ensayo ni en su registro de transacciones.</translation>
    </message>
    <message>
        <source>Old parts of the trial&apos;s file may still hold it. They go when the trial is opened the next time.</source>
        <translation>Puede que partes antiguas del archivo del ensayo aún lo contengan. Desaparecerán la próxima vez que se abra el ensayo.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ExchangePage</name>
    <message>
        <source>Write the data…</source>
        <translation>Escribir los datos…</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Export of the data</source>
        <translation>Exportación de los datos</translation>
    </message>
    <message>
        <source>One ZIP file: a table (CSV) for each form, a dictionary, and, where the database is locked, the lock with its proof. It is not encrypted.</source>
        <translation>Un archivo ZIP: una tabla (CSV) por formulario, un diccionario y, si la base de datos está bloqueada, el bloqueo con su prueba. No está cifrado.</translation>
    </message>
    <message>
        <source>Write the data</source>
        <translation>Escribir los datos</translation>
    </message>
    <message>
        <source>The data were written to %1.</source>
        <translation>Los datos se escribieron en %1.</translation>
    </message>
    <message>
        <source>%1 The database is not locked, so nothing shows later that these are the data.</source>
        <translation>%1 La base de datos no está bloqueada, así que nada mostrará después que estos son los datos.</translation>
    </message>
    <message>
        <source>%1 Anybody checks with caseseal-verify --data that they are the locked data.</source>
        <translation>%1 Cualquiera comprueba con caseseal-verify --data que son los datos bloqueados.</translation>
    </message>
    <message>
        <source>%1 The lock is not on the ledger yet, so its proof is missing: export again in a moment.</source>
        <translation>%1 El bloqueo aún no está en el registro, por lo que falta su prueba: exporte de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <source>CDISC ODM 1.3.2, with the whole history</source>
        <translation>CDISC ODM 1.3.2, con todo el historial</translation>
    </message>
    <message>
        <source>One XML file: every value with every change, its audit record, and every signature. It is not encrypted.</source>
        <translation>Un archivo XML: cada valor con cada cambio, su registro de auditoría y cada firma. No está cifrado.</translation>
    </message>
    <message>
        <source>CDISC ODM 1.3.2, as the values stand</source>
        <translation>CDISC ODM 1.3.2, estado de los valores</translation>
    </message>
    <message>
        <source>One XML file: the values in force and the signatures that hold. It is not encrypted.</source>
        <translation>Un archivo XML: los valores vigentes y las firmas que se mantienen. No está cifrado.</translation>
    </message>
    <message>
        <source>CDISC Dataset-JSON 1.1</source>
        <translation>CDISC Dataset-JSON 1.1</translation>
    </message>
    <message>
        <source>One ZIP file: a dataset for each form with its metadata and a dictionary. It is not encrypted.</source>
        <translation>Un archivo ZIP: un conjunto de datos por formulario con sus metadatos y un diccionario. No está cifrado.</translation>
    </message>
    <message>
        <source>CDISC Dataset-JSON 1.1, line by line</source>
        <translation>CDISC Dataset-JSON 1.1, línea por línea</translation>
    </message>
    <message>
        <source>HL7 FHIR R4</source>
        <translation>HL7 FHIR R4</translation>
    </message>
    <message>
        <source>One JSON file: a bundle with the study, its participants and their forms. It is not encrypted.</source>
        <translation>Un archivo JSON: un paquete con el estudio, sus participantes y sus formularios. No está cifrado.</translation>
    </message>
    <message>
        <source>HL7 FHIR R5</source>
        <translation>HL7 FHIR R5</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>One file in this format. It is not encrypted.</source>
        <translation>Un archivo en este formato. No está cifrado.</translation>
    </message>
    <message>
        <source>Data (*%1)</source>
        <translation>Datos (*%1)</translation>
    </message>
    <message>
        <source>%1 They are the locked data; this format does not carry the lock.</source>
        <translation>%1 Son los datos bloqueados; este formato no lleva el bloqueo.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FieldNotes</name>
    <message>
        <source>Typing error</source>
        <translation>Error de escritura</translation>
    </message>
    <message>
        <source>Source read again</source>
        <translation>Fuente releída</translation>
    </message>
    <message>
        <source>Source was corrected</source>
        <translation>Fuente corregida</translation>
    </message>
    <message>
        <source>Digits transposed</source>
        <translation>Cifras transpuestas</translation>
    </message>
    <message>
        <source>Calculation corrected</source>
        <translation>Cálculo corregido</translation>
    </message>
    <message>
        <source>Entered in the wrong field</source>
        <translation>Introducido en otro campo</translation>
    </message>
    <message>
        <source>Answer to a query</source>
        <translation>Respuesta a una query</translation>
    </message>
    <message>
        <source>%1 It is kept here as typed and cannot be sealed.</source>
        <translation>%1 Se conserva aquí tal como se escribió y no se puede sellar.</translation>
    </message>
    <message>
        <source>%1 The study does not let this be sealed; correct the value.</source>
        <translation>%1 El estudio no permite sellar esto; corrija el valor.</translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation>Por qué es correcto</translation>
    </message>
    <message>
        <source>%1: why the value is right</source>
        <translation>%1: por qué el valor es correcto</translation>
    </message>
    <message>
        <source>Correct the value, or say why it is right.</source>
        <translation>Corrija el valor o diga por qué es correcto.</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>%1: reason for the change</source>
        <translation>%1: motivo del cambio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Not to be collected here with these answers, holds %1, not sealed. Press Delete to clear it, or correct the answer that it depends on.</source>
        <translation>No debe recogerse aquí con estas respuestas, contiene %1, sin sellar. Pulse Supr para vaciarlo o corrija la respuesta de la que depende.</translation>
    </message>
    <message>
        <source>Not to be collected here with these answers, holds %1. It stays as it was sealed; Delete clears it, with a reason.</source>
        <translation>No debe recogerse aquí con estas respuestas, contiene %1. Queda como se selló; Supr lo vacía, con un motivo.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FieldRow</name>
    <message>
        <source>was</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>History of this field (F2)</source>
        <translation>Historial de este campo (F2)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: unidad</translation>
    </message>
    <message>
        <source>%1: history</source>
        <translation>%1: historial</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>estaba vacío</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>changed after the signature</source>
        <translation>cambiado después de la firma</translation>
    </message>
    <message>
        <source>%1: verified against the source</source>
        <translation>%1: verificado con la fuente</translation>
    </message>
    <message>
        <source>Verified against the source</source>
        <translation>Verificado con la fuente</translation>
    </message>
    <message>
        <source>Not verified yet (Ctrl+Shift+V)</source>
        <translation>Aún sin verificar (Ctrl+Mayús+V)</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado (SDV)</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>aún sin verificar</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>era: %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingAdvice</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingModel</name>
    <message>
        <source>seal %1</source>
        <translation>sello %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingView</name>
    <message>
        <source>value not known here</source>
        <translation>valor no conocido aquí</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Qué y dónde</translation>
    </message>
    <message>
        <source>About the trial as a whole</source>
        <translation>Afecta a todo el ensayo</translation>
    </message>
    <message>
        <source>  Entry %1 of seal %2.</source>
        <translation>  Entrada %1 del sello %2.</translation>
    </message>
    <message>
        <source>  Seal %1.</source>
        <translation>  Sello %1.</translation>
    </message>
    <message>
        <source>Expected: what was sealed</source>
        <translation>Esperado: lo que se selló</translation>
    </message>
    <message>
        <source>Found: what is there now</source>
        <translation>Hallado: lo que hay ahora</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Lugar en la cadena</translation>
    </message>
    <message>
        <source>The seals still fit together; what lies under seal %1 does not fit it</source>
        <translation>Los sellos aún encajan; lo que hay bajo el sello %1 no corresponde</translation>
    </message>
    <message>
        <source>The chain does not fit together at seal %1</source>
        <translation>La cadena no encaja en el sello %1</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Sealed by %1, %2</source>
        <translation>Sellado por %1, %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, clave %2</translation>
    </message>
    <message>
        <source>Ledger entry %1</source>
        <translation>Entrada %1 del registro</translation>
    </message>
    <message>
        <source>Its proof does not hold</source>
        <translation>Su prueba no se sostiene</translation>
    </message>
    <message>
        <source>Its proof holds</source>
        <translation>Su prueba se sostiene</translation>
    </message>
    <message>
        <source>Not on the ledger yet</source>
        <translation>Aún no está en el registro</translation>
    </message>
    <message>
        <source>Nobody outside of this installation has seen this seal</source>
        <translation>Nadie fuera de esta instalación ha visto este sello</translation>
    </message>
    <message>
        <source>Said to be by %1, %2; not proved</source>
        <translation>Atribuido a %1, %2; no probado</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormContent</name>
    <message>
        <source>Another: %1</source>
        <translation>Otro: %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormHeader</name>
    <message>
        <source>Mark complete</source>
        <translation>Marcar completo</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Acts on this form</source>
        <translation>Acciones sobre este formulario</translation>
    </message>
    <message>
        <source>Acts on this form (Ctrl+M)</source>
        <translation>Acciones sobre este formulario (Ctrl+M)</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>%n changes not sealed</source>
        <translation>
            <numerusform>%n cambio sin sellar</numerusform>
            <numerusform>%n cambios sin sellar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed here since the last seal</source>
        <translation>Aquí nada ha cambiado desde el último sello</translation>
    </message>
    <message>
        <source>Seal the changes first</source>
        <translation>Selle primero los cambios</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>Aún no hay nada introducido</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Mayús+S</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormHistory</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1”, kept: “%2”</source>
        <translation>«%1», mantenido: «%2»</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormMessages</name>
    <message numerus="yes">
        <source>Your %n changes are kept here and are not sealed.</source>
        <translation>
            <numerusform>Su cambio se conserva aquí y no está sellado.</numerusform>
            <numerusform>Sus %n cambios se conservan aquí y no están sellados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <translation>%1: motivo</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormModel</name>
    <message>
        <source>Choose the unit.</source>
        <translation>Elija la unidad.</translation>
    </message>
    <message>
        <source>Say why the value changes.</source>
        <translation>Diga por qué cambia el valor.</translation>
    </message>
    <message>
        <source>With the answers given here this is not to be collected.</source>
        <translation>Con las respuestas dadas aquí esto no debe recogerse.</translation>
    </message>
    <message>
        <source>It could not be read when it was typed.</source>
        <translation>No se pudo leer al escribirlo.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormPage</name>
    <message>
        <source>This form is locked. A data manager can unlock it.</source>
        <translation>Este formulario está bloqueado. Un gestor de datos puede desbloquearlo.</translation>
    </message>
    <message>
        <source>This form is frozen. A data manager can unfreeze it.</source>
        <translation>Este formulario está congelado. Un gestor de datos puede descongelarlo.</translation>
    </message>
    <message>
        <source>You can read this form. Your role, %1, does not enter data.</source>
        <translation>Puede leer este formulario. Su rol, %1, no introduce datos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sealed yet. %n fields need something from you first: %1.</source>
        <translation>
            <numerusform>Aún no hay nada sellado. %n campo necesita antes algo de usted: %1.</numerusform>
            <numerusform>Aún no hay nada sellado. %n campos necesitan antes algo de usted: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sealed. Your changes are kept here. Please look at %1.</source>
        <translation>No se ha sellado nada. Sus cambios se conservan aquí. Revise %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n required fields are empty: %1.</source>
        <translation>
            <numerusform>%n campo obligatorio está vacío: %1.</numerusform>
            <numerusform>%n campos obligatorios están vacíos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Mostrar el primero</translation>
    </message>
    <message>
        <source>Mark complete anyway</source>
        <translation>Marcar completo de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 are not sealed.</source>
        <translation>
            <numerusform>%n cambio de %1 no está sellado.</numerusform>
            <numerusform>%n cambios de %1 no están sellados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal and go on</source>
        <translation>Sellar y seguir</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>With the answers so far the study does not ask for this form.</source>
        <translation>Con las respuestas dadas el estudio no pide este formulario.</translation>
    </message>
    <message>
        <source>This form was started under an earlier version of the study and keeps it until it is moved.</source>
        <translation>Este formulario se empezó con una versión anterior del estudio y la conserva hasta que se pase.</translation>
    </message>
    <message>
        <source>You look at the past.</source>
        <translation>Está viendo el pasado.</translation>
    </message>
    <message numerus="yes">
        <source>A draft of yours from %1 with %n fields is kept. It is not sealed.</source>
        <translation>
            <numerusform>Se conserva un borrador suyo (%1) con %n campo. No está sellado.</numerusform>
            <numerusform>Se conserva un borrador suyo (%1) con %n campos. No está sellado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Second entry: type the form from the source without seeing the first entry.</source>
        <translation>Segunda entrada: escriba el formulario desde la fuente sin ver la primera.</translation>
    </message>
    <message>
        <source>Signed by %1 on %2: “%3”.</source>
        <translation>Firmado por %1, %2: «%3».</translation>
    </message>
    <message numerus="yes">
        <source>It does not cover %n fields that changed since: %1.</source>
        <translation>
            <numerusform>No cubre %n campo cambiado desde entonces: %1.</numerusform>
            <numerusform>No cubre %n campos cambiados desde entonces: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Required fields stay empty.</source>
        <translation>Quedan campos obligatorios vacíos.</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Marcar completo</translation>
    </message>
    <message>
        <source>Take back the verification of %1</source>
        <translation>Retirar la verificación de %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>%1, %2. Your signature covers every value as it stands now.</source>
        <translation>%1, %2. Su firma cubre cada valor tal como está ahora.</translation>
    </message>
    <message>
        <source>I reviewed this form and approve it</source>
        <translation>He revisado este formulario y lo apruebo</translation>
    </message>
    <message>
        <source>I am responsible for these data</source>
        <translation>Soy responsable de estos datos</translation>
    </message>
    <message>
        <source>I entered these data myself</source>
        <translation>Yo mismo introduje estos datos</translation>
    </message>
    <message numerus="yes">
        <source>A second entry of yours from %1 with %n fields is kept. It is not sealed.</source>
        <translation>
            <numerusform>Se conserva una segunda entrada suya (%1) con %n campo. No está sellada.</numerusform>
            <numerusform>Se conserva una segunda entrada suya (%1) con %n campos. No está sellada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarla</translation>
    </message>
    <message>
        <source>The database is locked. A data manager can unlock it.</source>
        <translation>La base de datos está bloqueada. Un gestor de datos puede desbloquearla.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. To enter it nevertheless takes a reason, which stays on record.</source>
        <translation>Aún no se ha sellado nada. Introducirlo de todos modos requiere un motivo, que queda en el expediente.</translation>
    </message>
    <message>
        <source>Seal with this reason</source>
        <translation>Sellar con este motivo</translation>
    </message>
    <message>
        <source>The participant is at home at %1: data are entered and completed there.</source>
        <translation>El participante está adscrito a %1: los datos se introducen y completan allí.</translation>
    </message>
    <message>
        <source>The participant was handed over by %1 to %2: data are entered there once taken over.</source>
        <translation>El participante fue transferido de %1 a %2: los datos se introducen allí en cuanto lo asuman.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormPast</name>
    <message>
        <source>Back to now</source>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>Changes of this form, oldest first</source>
        <translation>Cambios de este formulario, el más antiguo primero</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message numerus="yes">
        <source>%n seals changed it after that. Nothing can be entered here.</source>
        <translation>
            <numerusform>%n sello lo cambió después. Aquí no se puede escribir nada.</numerusform>
            <numerusform>%n sellos lo cambiaron después. Aquí no se puede escribir nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed it after that. Nothing can be entered here.</source>
        <translation>Nada lo cambió después. Aquí no se puede escribir nada.</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormQueries</name>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1, %2: «%3»</translation>
    </message>
    <message>
        <source>%1 Please look at the source again.</source>
        <translation>%1 Por favor, mire de nuevo la fuente.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HeadCard</name>
    <message>
        <source>Compare heads</source>
        <translation>Comparar cabezas</translation>
    </message>
    <message>
        <source>Show this trial&apos;s head</source>
        <translation>Mostrar la cabeza de este ensayo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo …</translation>
    </message>
    <message>
        <source>This trial&apos;s head</source>
        <translation>Cabeza de este ensayo</translation>
    </message>
    <message>
        <source>Give it to somebody outside: with it they can tell at any later time whether this history was rewritten or cut off. It holds no data of participants.</source>
        <translation>Désela a alguien externo: con ella podrá saber en cualquier momento posterior si este historial se reescribió o se cortó. No contiene datos de participantes.</translation>
    </message>
    <message>
        <source>QR code of this trial&apos;s head</source>
        <translation>Código QR de la cabeza de este ensayo</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>A head that somebody else holds</source>
        <translation>Una cabeza que conserva otra persona</translation>
    </message>
    <message>
        <source>Paste the text of a head, or of the e-mail that it came in; or choose a file or a picture of a code. Nothing is sent anywhere.</source>
        <translation>Pegue el texto de una cabeza o del correo en que llegó, o elija un archivo o la imagen de un código. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Text of the held head</source>
        <translation>Texto de la cabeza conservada</translation>
    </message>
    <message>
        <source>The head cannot be shown</source>
        <translation>No se puede mostrar la cabeza</translation>
    </message>
    <message>
        <source>%1 seals on the ledger %2; the newest of this trial is seal %3.</source>
        <translation>%1 sellos en el registro %2; el más reciente de este ensayo es el sello %3.</translation>
    </message>
    <message>
        <source>Save this trial&apos;s head</source>
        <translation>Guardar la cabeza de este ensayo</translation>
    </message>
    <message>
        <source>Head (*.head);;Picture of the code (*.png)</source>
        <translation>Cabeza (*.head);;Imagen del código (*.png)</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>El archivo no se escribió</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The head was written</source>
        <translation>La cabeza se escribió</translation>
    </message>
    <message>
        <source>A head that somebody holds</source>
        <translation>Una cabeza que alguien conserva</translation>
    </message>
    <message>
        <source>Head, e-mail text or picture of its code (*)</source>
        <translation>Cabeza, texto de correo o imagen de su código (*)</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>No se comparó nada</translation>
    </message>
    <message>
        <source>The held head is signed by the ledger that this trial uses.</source>
        <translation>La cabeza conservada está firmada por el registro que usa este ensayo.</translation>
    </message>
    <message>
        <source>The held head is not signed by the ledger that this trial uses.</source>
        <translation>La cabeza conservada no está firmada por el registro que usa este ensayo.</translation>
    </message>
    <message>
        <source>Held: %1 seals. Here: %2 seals.</source>
        <translation>Conservada: %1 sellos. Aquí: %2 sellos.</translation>
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
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>You, now. Not sealed yet</source>
        <translation>Usted, ahora. Aún sin sellar</translation>
    </message>
    <message>
        <source>Erased on request; the seal still covers it.</source>
        <translation>Borrado a petición; el sello aún lo cubre.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Check fired: “%1”</source>
        <translation>Regla activada: «%1»</translation>
    </message>
    <message>
        <source>Check fired: “%1”. Answer: “%2”</source>
        <translation>Regla activada: «%1». Respuesta: «%2»</translation>
    </message>
    <message>
        <source>on the ledger</source>
        <translation>en el registro</translation>
    </message>
    <message>
        <source>not on the ledger yet</source>
        <translation>aún no en el registro</translation>
    </message>
    <message>
        <source>Seal %1, %2</source>
        <translation>Sello %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 entries found</source>
        <translation>%1 de %2 entradas encontradas</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, not one after the other</source>
        <translation>
            <numerusform>%n entrada, no seguida</numerusform>
            <numerusform>%n entradas, no seguidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, none missing</source>
        <translation>
            <numerusform>%n entrada, no falta ninguna</numerusform>
            <numerusform>%n entradas, no falta ninguna</numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historial: %1</translation>
    </message>
    <message>
        <source>Nothing was entered here yet.</source>
        <translation>Aquí aún no se ha introducido nada.</translation>
    </message>
    <message>
        <source>Edit check, settled</source>
        <translation>Comprobación, resuelta</translation>
    </message>
    <message>
        <source>Edit check, not settled yet</source>
        <translation>Comprobación, aún sin resolver</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Erased on %1 by %2: “%3”</source>
        <translation>Borrado el %1 por %2: «%3»</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HomeCard</name>
    <message>
        <source>Where participants are at home</source>
        <translation>Dónde están adscritos los participantes</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Asumir…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Data of a participant are entered at one installation only, the home. It hands a participant over, and the other one takes over. Where an installation is lost, an administrator takes its participants over from what was received here.</source>
        <translation>Los datos de un participante se introducen en una sola instalación, la de adscripción. Esta transfiere al participante y la otra lo asume. Si una instalación se pierde, un administrador asume a sus participantes a partir de lo recibido aquí.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>At home at</source>
        <translation>Adscrito a</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Transferido a</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>Motivo; queda registrado</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Transferir a</translation>
    </message>
    <message>
        <source>here, %1</source>
        <translation>aquí, %1</translation>
    </message>
    <message>
        <source>To take over who was not handed over needs a reason. Nothing was sealed.</source>
        <translation>Asumir a quien no fue transferido requiere un motivo. No se selló nada.</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n participants</source>
        <translation>
            <numerusform>Transferir a %n participante</numerusform>
            <numerusform>Transferir a %n participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n participants</source>
        <translation>
            <numerusform>Asumir a %n participante</numerusform>
            <numerusform>Asumir a %n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on their data are entered at %1, as soon as they were taken over there.</source>
        <translation>A partir de ahora sus datos se introducen en %1, en cuanto allí los asuman.</translation>
    </message>
    <message>
        <source>They were not handed over. What their home has entered and nobody here has received will not count.</source>
        <translation>No fueron transferidos. Lo que su instalación introdujo y no se recibió aquí no contará.</translation>
    </message>
    <message>
        <source>From now on their data are entered here.</source>
        <translation>A partir de ahora sus datos se introducen aquí.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Asumir</translation>
    </message>
    <message numerus="yes">
        <source>%n participants were handed over.</source>
        <translation>
            <numerusform>Se transfirió a %n participante.</numerusform>
            <numerusform>Se transfirió a %n participantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants were taken over.</source>
        <translation>
            <numerusform>Se asumió a %n participante.</numerusform>
            <numerusform>Se asumió a %n participantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a message, so that it is known there.</source>
        <translation>Envíe un mensaje para que se sepa allí.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HoursChart</name>
    <message>
        <source>Acts by weekday and hour</source>
        <translation>Actos por día de la semana y hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actos</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ImportCard</name>
    <message>
        <source>There is nothing to do: the record holds what the file says.</source>
        <translation>No hay nada que hacer: el registro contiene lo que dice el archivo.</translation>
    </message>
    <message>
        <source>Something stands in the way, so nothing of the file can go in. Every line of it is listed; correct the file or the record, then look again.</source>
        <translation>Algo lo impide, así que no puede incorporarse nada del archivo. Cada línea afectada está en la lista; corrija el archivo o el registro y vuelva a revisarlo.</translation>
    </message>
    <message>
        <source>You release the file and seal its values in one go.</source>
        <translation>Autoriza el archivo y sella sus valores en un solo paso.</translation>
    </message>
    <message>
        <source>You release the file. A coordinator or investigator then seals its values.</source>
        <translation>Autoriza el archivo. Después un coordinador o investigador sella sus valores.</translation>
    </message>
    <message>
        <source>The file is released. A coordinator or investigator seals its values.</source>
        <translation>El archivo está autorizado. Un coordinador o investigador sella sus valores.</translation>
    </message>
    <message>
        <source>A data manager or an administrator must release the file first.</source>
        <translation>Primero un gestor de datos o un administrador debe autorizar el archivo.</translation>
    </message>
    <message>
        <source>The file is released. You seal its values.</source>
        <translation>El archivo está autorizado. Usted sella sus valores.</translation>
    </message>
    <message>
        <source>Import of data</source>
        <translation>Importación de datos</translation>
    </message>
    <message>
        <source>Look at a file…</source>
        <translation>Revisar un archivo…</translation>
    </message>
    <message>
        <source>An ODM 1.3 file of another system. It is compared with the record first; then all of it goes in, or nothing.</source>
        <translation>Un archivo ODM 1.3 de otro sistema. Primero se compara con el registro; después se incorpora todo o nada.</translation>
    </message>
    <message>
        <source>What the file would do, line by line</source>
        <translation>Lo que haría el archivo, línea por línea</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Impedimentos</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>Motivo; queda constancia de él</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>Revisar un archivo</translation>
    </message>
    <message>
        <source>ODM (*.xml)</source>
        <translation>ODM (*.xml)</translation>
    </message>
    <message>
        <source>New participants: %1 · First values: %2 · Changed: %3 · Blanked: %4 · As they are: %5 · In the way: %6</source>
        <translation>Participantes nuevos: %1 · Primeros valores: %2 · Cambiados: %3 · Vaciados: %4 · Sin cambios: %5 · Impedimentos: %6</translation>
    </message>
    <message>
        <source>The source does not name itself; the file has the SHA-256 %1.</source>
        <translation>La fuente no se nombra; el archivo tiene el SHA-256 %1.</translation>
    </message>
    <message>
        <source>The source calls itself %1; the file has the SHA-256 %2.</source>
        <translation>La fuente se llama %1; el archivo tiene el SHA-256 %2.</translation>
    </message>
    <message>
        <source>It claims audit records (%1), signatures (%2) and remarks (%3). None of them was verified; each is kept as the source&apos;s claim.</source>
        <translation>Declara registros de auditoría (%1), firmas (%2) y observaciones (%3). Nada de ello se ha verificado; todo se conserva como afirmación de la fuente.</translation>
    </message>
    <message numerus="yes">
        <source>%n deviations from the standard were tolerated.</source>
        <translation>
            <numerusform>Se toleró %n desviación del estándar.</numerusform>
            <numerusform>Se toleraron %n desviaciones del estándar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 released it before, %2, and its values were sealed.</source>
        <translation>%1 ya lo autorizó, %2, y sus valores se sellaron.</translation>
    </message>
    <message>
        <source>%1 released it, %2.</source>
        <translation>%1 lo autorizó, %2.</translation>
    </message>
    <message>
        <source>Release the file</source>
        <translation>Autorizar el archivo</translation>
    </message>
    <message>
        <source>Seal the values</source>
        <translation>Sellar los valores</translation>
    </message>
    <message>
        <source>Claimed by the source, not verified: %1</source>
        <translation>Afirmado por la fuente, no verificado: %1</translation>
    </message>
    <message>
        <source>The file is released. A coordinator or investigator looks at the same file and seals its values.</source>
        <translation>El archivo está autorizado. Un coordinador o investigador revisa el mismo archivo y sella sus valores.</translation>
    </message>
    <message numerus="yes">
        <source>The values are sealed: %n entries, each with what its source claims.</source>
        <translation>
            <numerusform>Los valores están sellados: %n entrada, con lo que afirma la fuente.</numerusform>
            <numerusform>Los valores están sellados: %n entradas, cada una con lo que afirma la fuente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file was taken in.</source>
        <translation>No se incorporó nada del archivo.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ImportModel</name>
    <message>
        <source>New participant</source>
        <translation>Participante nuevo</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Blanked</source>
        <translation>Vaciado</translation>
    </message>
    <message>
        <source>Calculated here</source>
        <translation>Calculado aquí</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Impedimento</translation>
    </message>
    <message>
        <source>Entered by %1, %2.</source>
        <translation>Introducido por %1, %2.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Signed by %1, %2.</source>
        <translation>Firmado por %1, %2.</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Observación: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Clause or word</source>
        <translation>Cláusula o palabra</translation>
    </message>
    <message>
        <source>No clause fits.</source>
        <translation>Ninguna cláusula coincide.</translation>
    </message>
    <message>
        <source>Export as PDF …</source>
        <translation>Exportar como PDF …</translation>
    </message>
    <message>
        <source>Each answer is reckoned from the sealed entries when it is asked</source>
        <translation>Cada respuesta se calcula a partir de las entradas selladas al preguntar</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>Lectura del expediente</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>Press Enter on the clause to ask it again.</source>
        <translation>Pulse Intro sobre la cláusula para volver a preguntar.</translation>
    </message>
    <message>
        <source>The record was not read to its end</source>
        <translation>El expediente no se leyó hasta el final</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>No se pudo leer el expediente</translation>
    </message>
    <message>
        <source>The answer as a page</source>
        <translation>La respuesta como página</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was written, and that is sealed</source>
        <translation>El archivo se escribió y eso quedó sellado</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>El archivo no se ha escrito</translation>
    </message>
    <message>
        <source>The file was written, but its issue is not on record</source>
        <translation>El archivo se escribió, pero su emisión no consta</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::IntegrityCard</name>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Open Integrity</source>
        <translation>Abrir Integridad</translation>
    </message>
    <message>
        <source>this installation</source>
        <translation>esta instalación</translation>
    </message>
    <message>
        <source>verifying now, %1 %</source>
        <translation>verificando ahora, %1 %</translation>
    </message>
    <message>
        <source>verifying now</source>
        <translation>verificando ahora</translation>
    </message>
    <message>
        <source>seals in the chain</source>
        <translation>sellos en la cadena</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>último %1</translation>
    </message>
    <message>
        <source>not on the ledger yet</source>
        <translation>aún no en el registro</translation>
    </message>
    <message>
        <source>it was not reached</source>
        <translation>no se pudo acceder</translation>
    </message>
    <message>
        <source>on the ledger</source>
        <translation>en el registro</translation>
    </message>
    <message>
        <source>Not witnessed yet</source>
        <translation>Aún sin atestiguar</translation>
    </message>
    <message>
        <source>Own keys only, no outside witness</source>
        <translation>Solo claves propias, sin testigo externo</translation>
    </message>
    <message>
        <source>Witnessed by %1 of %2</source>
        <translation>Atestiguado por %1 de %2</translation>
    </message>
    <message>
        <source>policy met</source>
        <translation>política cumplida</translation>
    </message>
    <message>
        <source>policy asks for more</source>
        <translation>la política exige más</translation>
    </message>
    <message>
        <source>Not verified here yet</source>
        <translation>Aún no verificado aquí</translation>
    </message>
    <message>
        <source>Verify now reads every seal and entry again</source>
        <translation>«Verificar ahora» vuelve a leer cada sello y cada entrada</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intacto</translation>
    </message>
    <message>
        <source>Unchanged since entry, checked %1</source>
        <translation>Sin cambios desde la introducción, verificado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%n alterado</numerusform>
            <numerusform>%n alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1. Integrity shows what and where</source>
        <translation>Verificado %1. Integridad muestra qué y dónde</translation>
    </message>
    <message>
        <source>last took %1</source>
        <translation>la última duró %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::IntegrityPage</name>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>The verification was not finished</source>
        <translation>La verificación no se terminó</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>1  Chain</source>
        <translation>1  Cadena</translation>
    </message>
    <message>
        <source>Every save is signed by its author and tied to the save before.</source>
        <translation>Cada guardado lo firma su autor y queda unido al anterior.</translation>
    </message>
    <message>
        <source>2  Ledger</source>
        <translation>2  Registro</translation>
    </message>
    <message>
        <source>A log that only grows. It holds a fingerprint of each seal and no data.</source>
        <translation>Un registro que solo crece. Contiene una huella de cada sello y ningún dato.</translation>
    </message>
    <message>
        <source>3  Witnesses</source>
        <translation>3  Testigos</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Persons and their keys</source>
        <translation>Personas y sus claves</translation>
    </message>
    <message>
        <source>Persons are as the administrator declared them. Compare key fingerprints by telephone or on paper once.</source>
        <translation>Las personas son las que declaró el administrador. Compare una vez las huellas de las claves por teléfono o en papel.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation>Lo he mirado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>%1 seals, %2 entries</source>
        <translation>%1 sellos, %2 entradas</translation>
    </message>
    <message>
        <source>%1 on the ledger</source>
        <translation>%1 en el registro</translation>
    </message>
    <message>
        <source>Not witnessed yet</source>
        <translation>Aún sin atestiguar</translation>
    </message>
    <message>
        <source>Nothing is on the ledger yet</source>
        <translation>Aún no hay nada en el registro</translation>
    </message>
    <message>
        <source>Own keys only</source>
        <translation>Solo claves propias</translation>
    </message>
    <message>
        <source>No outside witness yet</source>
        <translation>Aún sin testigo externo</translation>
    </message>
    <message>
        <source>Policy met</source>
        <translation>Política cumplida</translation>
    </message>
    <message>
        <source>Policy asks for more</source>
        <translation>La política exige más</translation>
    </message>
    <message>
        <source>Nobody outside confirms yet that the ledger only grows.</source>
        <translation>Nadie externo confirma aún que el registro solo crece.</translation>
    </message>
    <message>
        <source>Other organisations confirm that the ledger only grows.</source>
        <translation>Otras organizaciones confirman que el registro solo crece.</translation>
    </message>
    <message>
        <source>Last full check %1</source>
        <translation>Última verificación completa %1</translation>
    </message>
    <message>
        <source>Not verified on this computer yet</source>
        <translation>Aún no verificado en este equipo</translation>
    </message>
    <message>
        <source>Verify now reads every seal and entry again and compares them. You can go on working.</source>
        <translation>«Verificar ahora» vuelve a leer cada sello y cada entrada y los compara. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>duró %1</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Mirado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Witnessed by %1 of %2</source>
        <translation>Atestiguado por %1 de %2</translation>
    </message>
    <message>
        <source>Reports and evidence</source>
        <translation>Informes y pruebas</translation>
    </message>
    <message>
        <source>Verify a file …</source>
        <translation>Verificar un archivo …</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Verificar un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The last look at the ledger failed: %1 It is tried again by itself.</source>
        <translation>La última consulta del registro falló: %1 Se intentará de nuevo automáticamente.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::IssuedReports</name>
    <message>
        <source>Issued reports</source>
        <translation>Informes emitidos</translation>
    </message>
    <message>
        <source>Check a file against this list …</source>
        <translation>Comparar un archivo con esta lista …</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Newest seal in it</source>
        <translation>Sello más reciente</translation>
    </message>
    <message>
        <source>A report to check</source>
        <translation>Un informe que comprobar</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It was changed since it was issued, or this trial never issued it. SHA-256 without its signature: %1</source>
        <translation>Se cambió desde que se emitió, o este ensayo nunca lo emitió. SHA-256 sin su firma: %1</translation>
    </message>
    <message>
        <source>%1 is none of these reports</source>
        <translation>%1 no es ninguno de estos informes</translation>
    </message>
    <message>
        <source>%1, %2, noted in seal %3. Nothing in the file was changed since.</source>
        <translation>%1, %2, anotado en el sello %3. Nada del archivo cambió desde entonces.</translation>
    </message>
    <message>
        <source>%1 is a report of this trial</source>
        <translation>%1 es un informe de este ensayo</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::JobPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitBalanceView</name>
    <message>
        <source>Stock of each place, in kits</source>
        <translation>Existencias de cada lugar, en kits</translation>
    </message>
    <message>
        <source>Doses, in units</source>
        <translation>Dosis, en unidades</translation>
    </message>
    <message>
        <source>Acts of other installations that cannot have been</source>
        <translation>Actos de otras instalaciones que no pueden haber ocurrido</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallados</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destruido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Debe haber</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>Hay</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>No item of the study is set that holds the units taken, so there is nothing to compare. An administrator sets it with caseseal-cli product settings.</source>
        <translation>No se ha fijado qué campo del estudio contiene las unidades tomadas, así que no hay nada que comparar. Un administrador lo fija con caseseal-cli product settings.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Taken by the kits</source>
        <translation>Tomado según los kits</translation>
    </message>
    <message>
        <source>Taken by the forms</source>
        <translation>Tomado según los formularios</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Concuerda</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>Todo cuadra.</translation>
    </message>
    <message numerus="yes">
        <source>%n places, participants or acts do not fit.</source>
        <translation>
            <numerusform>%n lugar, participante o acto no concuerda.</numerusform>
            <numerusform>%n lugares, participantes o actos no concuerdan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No kit chosen</source>
        <translation>Ningún kit elegido</translation>
    </message>
    <message>
        <source>Scan a label, drop a picture of it, or choose a row.</source>
        <translation>Escanee una etiqueta, suelte una imagen de ella o elija una fila.</translation>
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
        <translation>número de serie %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>caduca el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>No statement of a manufacturer names this kit. Put it aside: it may be a counterfeit, or the record of another site has not come yet.</source>
        <translation>Ninguna declaración de fabricante nombra este kit. Apártelo: puede ser una falsificación, o aún no ha llegado el registro de otro centro.</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>participante %1</translation>
    </message>
    <message>
        <source>Looked for, is missing</source>
        <translation>Buscado, falta</translation>
    </message>
    <message>
        <source>Recall lot %1</source>
        <translation>Retirar el lote %1</translation>
    </message>
    <message>
        <source>The kit stays as it is.</source>
        <translation>El kit queda como está.</translation>
    </message>
    <message>
        <source>Sealed as seal %1.</source>
        <translation>Sellado con el sello %1.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitCountView</name>
    <message>
        <source>Seal the count</source>
        <translation>Sellar el recuento</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Count of the shelf</source>
        <translation>Recuento del estante</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Occasion of the count</source>
        <translation>Motivo del recuento</translation>
    </message>
    <message>
        <source>Occasion of the count, as &quot;monthly count&quot;</source>
        <translation>Motivo del recuento, p. ej. «recuento mensual»</translation>
    </message>
    <message>
        <source>%1 of %2 kits in the stock of %3 were scanned.</source>
        <translation>Se escanearon %1 de %2 kits de las existencias de %3.</translation>
    </message>
    <message>
        <source>On the shelf and not in the stock: serial number %1</source>
        <translation>En el estante y no en existencias: número de serie %1</translation>
    </message>
    <message>
        <source>Not scanned yet: kit %1, serial number %2, lot %3</source>
        <translation>Aún sin escanear: kit %1, número de serie %2, lote %3</translation>
    </message>
    <message>
        <source>Sealed as seal %1. What was not scanned is missing from now on.</source>
        <translation>Sellado con el sello %1. Lo que no se escaneó falta desde ahora.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>No se selló nada.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitFields</name>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Units that came back</source>
        <translation>Unidades devueltas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Witness: the id of a second person</source>
        <translation>Testigo: identificador de una segunda persona</translation>
    </message>
    <message>
        <source>Password of the witness</source>
        <translation>Contraseña del testigo</translation>
    </message>
    <message>
        <source>File of the temperature logger…</source>
        <translation>Archivo del registrador de temperatura…</translation>
    </message>
    <message>
        <source>File of the temperature logger</source>
        <translation>Archivo del registrador de temperatura</translation>
    </message>
    <message>
        <source>Readings (*.csv *.txt)</source>
        <translation>Lecturas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>No se selló nada.</translation>
    </message>
    <message>
        <source>no file of a temperature logger</source>
        <translation>sin archivo de un registrador de temperatura</translation>
    </message>
    <message>
        <source>Nothing stands against it: the kits come into the stock.</source>
        <translation>Nada lo impide: los kits entran en existencias.</translation>
    </message>
    <message>
        <source>The kits go into quarantine with the receipt: %1.</source>
        <translation>Los kits pasan a cuarentena con la recepción: %1.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitLogModel</name>
    <message>
        <source>Looked for, is missing</source>
        <translation>Buscado, falta</translation>
    </message>
    <message>
        <source>Lot recalled</source>
        <translation>Lote retirado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Participant or witness</source>
        <translation>Participante o testigo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitModel</name>
    <message>
        <source>%1, expired</source>
        <translation>%1, caducado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Kit and product</source>
        <translation>Kit y producto</translation>
    </message>
    <message>
        <source>Lot and expiry</source>
        <translation>Lote y caducidad</translation>
    </message>
    <message>
        <source>Place and participant</source>
        <translation>Lugar y participante</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LedgerMembersCard</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>nothing confirmed yet</source>
        <translation>aún nada confirmado</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>this installation</source>
        <translation>esta instalación</translation>
    </message>
    <message>
        <source>witness outside</source>
        <translation>testigo externo</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>Members and witnesses of the ledger</source>
        <translation>Miembros y testigos del registro</translation>
    </message>
    <message>
        <source>Ask the ledger</source>
        <translation>Consultar el registro</translation>
    </message>
    <message>
        <source>Newest heads, and who confirmed them</source>
        <translation>Cabezas más recientes y quién las confirmó</translation>
    </message>
    <message>
        <source>Every member and witness confirms that the ledger only grows. Asking changes nothing.</source>
        <translation>Cada miembro y cada testigo confirma que el registro solo crece. Consultar no cambia nada.</translation>
    </message>
    <message>
        <source>The ledger was not asked</source>
        <translation>No se consultó el registro</translation>
    </message>
    <message>
        <source>Nothing is on the ledger yet.</source>
        <translation>Aún no hay nada en el registro.</translation>
    </message>
    <message>
        <source>The newest head holds %1 seals. Confirmed by %2 parties; the policy asks for %3.</source>
        <translation>La cabeza más reciente comprende %1 sellos. Confirmada por %2 partes; la política exige %3.</translation>
    </message>
    <message>
        <source>The ledger is not the one that was seen before</source>
        <translation>El registro no es el que se vio antes</translation>
    </message>
    <message>
        <source>Verify now: the findings say what is different, and what to do.</source>
        <translation>Verifique ahora: los hallazgos dicen qué es distinto y qué hacer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1, consultado %2</translation>
    </message>
    <message>
        <source>role on the server</source>
        <translation>rol en el servidor</translation>
    </message>
    <message>
        <source>looked last</source>
        <translation>última consulta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 seals</source>
        <translation>%1 sellos</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>aún nadie</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LedgerView</name>
    <message>
        <source>%1 seals on the ledger</source>
        <translation>%1 sellos en el registro</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <translation>Iniciar sesión como otra persona</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Bloqueado: %1</translation>
    </message>
    <message>
        <source>What was typed is still there. Your password opens this window again.</source>
        <translation>Lo que se escribió sigue ahí. Su contraseña vuelve a abrir esta ventana.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LoginCard</name>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Cifrado en este equipo</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>New password, only you know it</source>
        <translation>Contraseña nueva, solo usted la conoce</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>No se ha abierto nada.</translation>
    </message>
    <message>
        <source>The file is then compared with seal %1, the last one seen here.</source>
        <translation>Después el archivo se compara con el sello %1, el último visto aquí.</translation>
    </message>
    <message>
        <source>The file has not been seen on this computer before.</source>
        <translation>El archivo no se había visto antes en este equipo.</translation>
    </message>
    <message>
        <source>Invented persons: choose one, the password is filled in. Nothing that you do here counts.</source>
        <translation>Personas inventadas: elija una, la contraseña ya está puesta. Nada de lo que haga aquí cuenta.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Nothing was changed. Type the new one twice.</source>
        <translation>Las dos contraseñas nuevas son distintas. No se ha cambiado nada. Escriba la nueva dos veces.</translation>
    </message>
    <message>
        <source>Somebody else set your first password. Choose one that only you know: it also makes the key that signs what you save.</source>
        <translation>Otra persona puso su primera contraseña. Elija una que solo usted conozca: también crea la clave que firma lo que guarde.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>The new password does not keep every rule. Nothing was changed. Take another one.</source>
        <translation>La contraseña nueva no cumple todas las reglas. No se ha cambiado nada. Elija otra.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::MatrixModel</name>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>, picked</source>
        <translation>, elegido</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Picked for an act on many</source>
        <translation>Elegido para un acto sobre varios</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::MembershipView</name>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy own keys</source>
        <translation>Copiar las claves propias</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Name of the ledger</source>
        <translation>Nombre del registro</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Esta instalación</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Seals not on it yet</source>
        <translation>Sellos aún no registrados</translation>
    </message>
    <message>
        <source>Members and witnesses</source>
        <translation>Miembros y testigos</translation>
    </message>
    <message>
        <source>Server: host=… dbname=… user=… sslmode=verify-full</source>
        <translation>Servidor: host=… dbname=… user=… sslmode=verify-full</translation>
    </message>
    <message>
        <source>This installation&apos;s name, without spaces. Empty: site and chain</source>
        <translation>Nombre de esta instalación, sin espacios. Vacío: centro y cadena</translation>
    </message>
    <message>
        <source>The policy that the others use, if they gave you one</source>
        <translation>La política que usan los demás, si la recibió</translation>
    </message>
    <message>
        <source>Name in the policy, without spaces</source>
        <translation>Nombre en la política, sin espacios</translation>
    </message>
    <message>
        <source>Its keys, a line each, as it gave them to you</source>
        <translation>Sus claves, una por línea, tal como las recibió</translation>
    </message>
    <message>
        <source>Address where a witness is asked, if there is one</source>
        <translation>Dirección donde se consulta a un testigo, si la hay</translation>
    </message>
    <message>
        <source>Who must cosign: all, any, 2 of 3, or by name: 2 of A B C and D</source>
        <translation>Quién debe cofirmar: all, any, 2 of 3, o por nombre: 2 of A B C and D</translation>
    </message>
    <message>
        <source>Reason, it stays on record</source>
        <translation>Motivo, queda registrado</translation>
    </message>
    <message>
        <source>Seal the change</source>
        <translation>Sellar el cambio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Retirar …</translation>
    </message>
    <message>
        <source>Set the quorum …</source>
        <translation>Fijar el quórum …</translation>
    </message>
    <message>
        <source>Add a member or witness …</source>
        <translation>Añadir un miembro o testigo …</translation>
    </message>
    <message>
        <source>Join a shared ledger …</source>
        <translation>Unirse a un registro compartido …</translation>
    </message>
    <message>
        <source>Publish on a ledger of its own</source>
        <translation>Publicar en un registro propio</translation>
    </message>
    <message>
        <source>Publishes nothing before it has joined a shared ledger</source>
        <translation>No publica nada antes de unirse a un registro compartido</translation>
    </message>
    <message>
        <source>Alone on a ledger of its own</source>
        <translation>Sola en su propio registro</translation>
    </message>
    <message>
        <source>Join a shared ledger</source>
        <translation>Unirse a un registro compartido</translation>
    </message>
    <message>
        <source>New member or witness</source>
        <translation>Nuevo miembro o testigo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>A trial that has published already can only join a ledger that holds what it published.</source>
        <translation>Un ensayo que ya ha publicado solo puede unirse a un registro que contenga lo publicado.</translation>
    </message>
    <message>
        <source>Compare the keys with what their owner tells you in another way.</source>
        <translation>Compare las claves con lo que su titular le comunique por otra vía.</translation>
    </message>
    <message>
        <source>What it has cosigned so far still counts for what is kept here.</source>
        <translation>Lo que ha cofirmado hasta ahora sigue contando para lo que se conserva aquí.</translation>
    </message>
    <message>
        <source>A head of the ledger counts once all of these have cosigned it.</source>
        <translation>Un estado del registro cuenta en cuanto todos estos lo han cofirmado.</translation>
    </message>
    <message>
        <source>The keys are on the clipboard. The other members put them into their policies.</source>
        <translation>Las claves están en el portapapeles. Los demás miembros las incluyen en sus políticas.</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Se consulta al servidor</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Sealed as seal %1.</source>
        <translation>Sellado con el sello %1.</translation>
    </message>
    <message>
        <source>Until enough others have cosigned, a verification says that the policy asks for more.</source>
        <translation>Hasta que hayan cofirmado suficientes otros, una verificación dirá que la política exige más.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::NewTrialPage</name>
    <message>
        <source>Make the trial</source>
        <translation>Crear el ensayo</translation>
    </message>
    <message>
        <source>New trial</source>
        <translation>Ensayo nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Quién y dónde</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>As it stands in the record, for example Klinikum Süd</source>
        <translation>Tal como figura en el expediente, por ejemplo Klinikum Süd</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>Su identificador</translation>
    </message>
    <message>
        <source>Small letters, digits, dots: n.lindqvist. It is never given twice.</source>
        <translation>Minúsculas, dígitos, puntos: n.lindqvist. Nunca se da dos veces.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>You become the administrator.</source>
        <translation>Usted será el administrador.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Nobody can give it back to you. At least %1 characters.</source>
        <translation>Nadie puede devolvérsela. Al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Contraseña otra vez</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No trial was made.</source>
        <translation>No se ha creado ningún ensayo.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>%1 visits, %2 forms, %3 items, %4 code lists</source>
        <translation>%1 visitas, %2 formularios, %3 ítems, %4 listas de códigos</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message numerus="yes">
        <source>%n deviations were tolerated</source>
        <translation>
            <numerusform>Se toleró %n desviación</numerusform>
            <numerusform>Se toleraron %n desviaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1 more, all kept with the trial</source>
        <translation>%1 más, todas guardadas con el ensayo</translation>
    </message>
    <message>
        <source>Keep the trial in</source>
        <translation>Guardar el ensayo en</translation>
    </message>
    <message>
        <source>%1 is empty. No trial was made. Fill it in.</source>
        <translation>%1 está vacío. No se ha creado ningún ensayo. Rellénelo.</translation>
    </message>
    <message>
        <source>The password is too short. No trial was made. Take at least %1 characters.</source>
        <translation>La contraseña es demasiado corta. No se ha creado ningún ensayo. Use al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two passwords differ. No trial was made. Type the password twice.</source>
        <translation>Las dos contraseñas son distintas. No se ha creado ningún ensayo. Escriba la contraseña dos veces.</translation>
    </message>
    <message>
        <source>Making the trial</source>
        <translation>Creando el ensayo</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>It will join a shared ledger</source>
        <translation>Se unirá a un registro compartido</translation>
    </message>
    <message>
        <source>Nothing is published before it has joined: Administration, Ledger and policy.</source>
        <translation>No se publica nada antes de unirse: Administración, Registro y política.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::NullMenu</name>
    <message>
        <source>&amp;Not done	nd</source>
        <translation>&amp;No realizado	nd</translation>
    </message>
    <message>
        <source>&amp;Unknown	unk</source>
        <translation>&amp;Desconocido	unk</translation>
    </message>
    <message>
        <source>Not &amp;applicable	na</source>
        <translation>No &amp;procede	na</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>Por qué no hay valor</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::OverviewPage</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Queries</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Enrol participant …</source>
        <translation>Incluir participante …</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mis tareas</translation>
    </message>
    <message>
        <source>Enrolment at %1</source>
        <translation>Inclusión en %1</translation>
    </message>
    <message>
        <source>Completion by visit</source>
        <translation>Avance por visita</translation>
    </message>
    <message>
        <source>due visits</source>
        <translation>visitas previstas</translation>
    </message>
    <message>
        <source>No visit is due yet.</source>
        <translation>Aún no hay ninguna visita prevista.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your tasks cannot be shown.</source>
        <translation>No se ha cambiado nada. No se pueden mostrar sus tareas.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No tiene nada pendiente.</translation>
    </message>
    <message>
        <source>Nothing of this kind waits for you.</source>
        <translation>No tiene nada pendiente de este tipo.</translation>
    </message>
    <message>
        <source>Nothing was changed. The figures cannot be shown.</source>
        <translation>No se ha cambiado nada. No se pueden mostrar las cifras.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>incluidos</translation>
    </message>
    <message>
        <source>The study design names no target</source>
        <translation>El diseño del estudio no da un objetivo</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según el plan</translation>
    </message>
    <message numerus="yes">
        <source>%n ahead of plan</source>
        <translation>
            <numerusform>%n por delante del plan</numerusform>
            <numerusform>%n por delante del plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind plan</source>
        <translation>
            <numerusform>%n por detrás del plan</numerusform>
            <numerusform>%n por detrás del plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>All visits complete</source>
        <translation>Todas las visitas completas</translation>
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
        <translation>Mostrar los kits</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n units left</source>
        <translation>
            <numerusform>queda %n unidad</numerusform>
            <numerusform>quedan %n unidades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantPage</name>
    <message>
        <source>Visits and forms</source>
        <translation>Visitas y formularios</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>Previous participant</source>
        <translation>Participante anterior</translation>
    </message>
    <message>
        <source>Next participant</source>
        <translation>Participante siguiente</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>No incluido</translation>
    </message>
    <message>
        <source>%1, enrolled %2</source>
        <translation>%1, incluido %2</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Visit …</source>
        <translation>Visita …</translation>
    </message>
    <message>
        <source>Plan, skip, sign, verify or freeze the visit (Ctrl+T)</source>
        <translation>Programar, omitir, firmar, verificar o congelar la visita (Ctrl+T)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Retirar …</translation>
    </message>
    <message>
        <source>Ctrl+PgDn</source>
        <translation>Ctrl+AvPág</translation>
    </message>
    <message>
        <source>next form</source>
        <translation>formulario siguiente</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visitas</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consentimiento: %1</translation>
    </message>
    <message>
        <source>Consent %1: %2</source>
        <translation>Consentimiento %1: %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantScreen</name>
    <message>
        <source>Participant %1</source>
        <translation>Participante %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>No se selló nada.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Please give the device back to the study team.</source>
        <translation>Devuelva el dispositivo al equipo del estudio.</translation>
    </message>
    <message>
        <source>Back to the trial</source>
        <translation>Volver al ensayo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Filter numbers</source>
        <translation>Filtrar números</translation>
    </message>
    <message>
        <source>Query open</source>
        <translation>Query abierta</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>SDV pendiente</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Enrol participant …</source>
        <translation>Incluir participante …</translation>
    </message>
    <message>
        <source>Number of the new participant</source>
        <translation>Número del participante nuevo</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Participants and visits</source>
        <translation>Participantes y visitas</translation>
    </message>
    <message>
        <source>Nothing was changed. The list cannot be shown.</source>
        <translation>No se ha cambiado nada. No se puede mostrar la lista.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n incluido</numerusform>
            <numerusform>%n incluidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>No participant is enrolled yet. Enrolling the first one fills this table.</source>
        <translation>Aún no hay ningún participante incluido. Al incluir el primero se llena esta tabla.</translation>
    </message>
    <message>
        <source>The number is empty. Type the participant&apos;s number.</source>
        <translation>El número está vacío. Escriba el número del participante.</translation>
    </message>
    <message>
        <source>Nobody was enrolled.</source>
        <translation>No se ha incluido a nadie.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Por firmar</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>Todos los centros</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PartyModel</name>
    <message>
        <source>This installation</source>
        <translation>Esta instalación</translation>
    </message>
    <message>
        <source>Outside witness</source>
        <translation>Testigo externo</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PasswordPrompt</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>Su identificador</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Meaning of the signature</source>
        <translation>Significado de la firma</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>A signature needs its meaning. Nothing was sealed. Choose or type one.</source>
        <translation>Una firma necesita su significado. No se ha sellado nada. Elija o escriba uno.</translation>
    </message>
    <message>
        <source>This is not your id. Nothing was sealed. You are logged in as %1.</source>
        <translation>Este no es su identificador. No se ha sellado nada. Ha iniciado sesión como %1.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PasswordRulesView</name>
    <message>
        <source>At least 12 characters, or 8 of three kinds: small, capital, digit, other</source>
        <translation>Al menos 12 caracteres, u 8 de tres clases: minúscula, mayúscula, dígito, otro</translation>
    </message>
    <message>
        <source>Not the person&apos;s id or name</source>
        <translation>Ni el identificador ni el nombre de la persona</translation>
    </message>
    <message>
        <source>Not one of the commonest, not digits alone</source>
        <translation>Ni de las más comunes ni solo dígitos</translation>
    </message>
    <message>
        <source>Not the one that it replaces</source>
        <translation>No la que reemplaza</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>aún no cumplida</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PeopleView</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Id, small letters and digits, for good</source>
        <translation>Identificador, minúsculas y cifras, definitivo</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>Nombre en letra de imprenta</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Key that signs what the person saves</source>
        <translation>Clave que firma lo que guarda la persona</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>First password: tell it to the person, who must replace it</source>
        <translation>Primera contraseña: comuníquela a la persona, que deberá cambiarla</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set a new password …</source>
        <translation>Contraseña nueva …</translation>
    </message>
    <message>
        <source>Enable …</source>
        <translation>Reactivar …</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Añadir una persona …</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>The id is given once and never again.</source>
        <translation>El identificador se da una vez y nunca más.</translation>
    </message>
    <message>
        <source>Seal the new person</source>
        <translation>Sellar la persona nueva</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Poner la contraseña</translation>
    </message>
    <message>
        <source>Seal the roles</source>
        <translation>Sellar los roles</translation>
    </message>
    <message>
        <source>The first password must be replaced at the next log-in.</source>
        <translation>La primera contraseña debe cambiarse en el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Sealed as seal %1.</source>
        <translation>Sellado con el sello %1.</translation>
    </message>
    <message>
        <source>The person cannot log in any more.</source>
        <translation>La persona ya no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Your password and key …</source>
        <translation>Su contraseña y su clave …</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PersonModel</name>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Puede entrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ProductPage</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Several kits</source>
        <translation>Varios kits</translation>
    </message>
    <message>
        <source>Take in a statement…</source>
        <translation>Incorporar una declaración…</translation>
    </message>
    <message>
        <source>Kit, lot, state, place or participant</source>
        <translation>Kit, lote, estado, lugar o participante</translation>
    </message>
    <message>
        <source>Label of a kit</source>
        <translation>Etiqueta de un kit</translation>
    </message>
    <message>
        <source>Scan a label, or type it: (01)… (21)…</source>
        <translation>Escanee una etiqueta o escríbala: (01)… (21)…</translation>
    </message>
    <message>
        <source>Place where you are</source>
        <translation>Lugar donde está</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Find kits</source>
        <translation>Buscar kits</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Every act on kits</source>
        <translation>Todos los actos sobre kits</translation>
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
        <translation>Imagen de una etiqueta</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Statement of the manufacturer</source>
        <translation>Declaración del fabricante</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n kits were taken in.</source>
        <translation>
            <numerusform>Se incorporó %n kit.</numerusform>
            <numerusform>Se incorporaron %n kits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>No se selló nada.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ProofPathView</name>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Tree of %1 leaves, leaf %2; the siblings on the way stand: %3</source>
        <translation>Árbol de %1 hojas, hoja %2; los vecinos en el camino están: %3</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ProofView</name>
    <message>
        <source>holds</source>
        <translation>se sostiene</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>no se sostiene</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>aún no está</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>un día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Entrada %1 de %2</translation>
    </message>
    <message>
        <source>Erased; the hash that was sealed stands in its place</source>
        <translation>Borrada; en su lugar queda el hash que se selló</translation>
    </message>
    <message>
        <source>Its hash, computed from what is stored here</source>
        <translation>Su hash, calculado a partir de lo que se guarda aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n hashes beside it lead to the root that was sealed</source>
        <translation>
            <numerusform>Un hash vecino lleva a la raíz que se selló</numerusform>
            <numerusform>%n hashes vecinos llevan a la raíz que se selló</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not lead to the root that was sealed</source>
        <translation>No lleva a la raíz que se selló</translation>
    </message>
    <message>
        <source>Time anchors</source>
        <translation>Anclajes temporales</translation>
    </message>
    <message>
        <source>Proof of this entry</source>
        <translation>Prueba de esta entrada</translation>
    </message>
    <message>
        <source>It is the only leaf: its hash is the root</source>
        <translation>Es la única hoja: su hash es la raíz</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Firmado por %1, %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Sello %1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>This seal is not on the ledger yet: nobody outside of this installation has seen it</source>
        <translation>Este sello aún no está en el registro: nadie fuera de esta instalación lo ha visto</translation>
    </message>
    <message numerus="yes">
        <source>%n hashes beside it lead to the root of the ledger</source>
        <translation>
            <numerusform>Un hash vecino lleva a la raíz del registro</numerusform>
            <numerusform>%n hashes vecinos llevan a la raíz del registro</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not lead to the root of the ledger</source>
        <translation>No lleva a la raíz del registro</translation>
    </message>
    <message>
        <source>Ledger, place %1 of %2</source>
        <translation>Registro, lugar %1 de %2</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Testigos</translation>
    </message>
    <message>
        <source>Nothing to witness yet</source>
        <translation>Aún nada que atestiguar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source>This installation&apos;s own keys only: nobody outside confirms it yet</source>
        <translation>Solo las claves de esta instalación: nadie externo lo confirma todavía</translation>
    </message>
    <message>
        <source>Witnesses: %1 of %2</source>
        <translation>Testigos: %1 de %2</translation>
    </message>
    <message>
        <source>When it was made (UTC)</source>
        <translation>Cuándo se hizo (UTC)</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>no checkpoint before it</source>
        <translation>ningún punto de control antes</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>No después de</translation>
    </message>
    <message>
        <source>no witnessed checkpoint holds it yet</source>
        <translation>aún en ningún punto de control atestiguado</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>no consta en los datos</translation>
    </message>
    <message>
        <source>the day planned for the visit</source>
        <translation>el día previsto para la visita</translation>
    </message>
    <message numerus="yes">
        <source>%n days before entry</source>
        <translation>
            <numerusform>un día antes de la entrada</numerusform>
            <numerusform>%n días antes de la entrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after entry</source>
        <translation>
            <numerusform>un día después de la entrada</numerusform>
            <numerusform>%n días después de la entrada</numerusform>
        </translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Introducido</translation>
    </message>
    <message>
        <source>the writer&apos;s clock</source>
        <translation>el reloj de quien escribe</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>a clock that cannot be set, since the log-in</source>
        <translation>un reloj que no se puede ajustar, desde el inicio de sesión</translation>
    </message>
    <message>
        <source>the first seal of its log-in</source>
        <translation>el primer sello de su sesión</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>%1 after entry</source>
        <translation>%1 después de la entrada</translation>
    </message>
    <message>
        <source>%1 before entry</source>
        <translation>%1 antes de la entrada</translation>
    </message>
    <message>
        <source>On the ledger</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>None: no outside clock has stamped a ledger with this seal</source>
        <translation>Ninguno: ningún reloj externo ha sellado un registro con este sello</translation>
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
        <translation>Participante, número, texto</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Abierta desde</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquiera</translation>
    </message>
    <message numerus="yes">
        <source>%n days and longer</source>
        <translation>
            <numerusform>%n día o más</numerusform>
            <numerusform>%n días o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. The list cannot be shown.</source>
        <translation>No se ha cambiado nada. No se puede mostrar la lista.</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 not closed</source>
        <translation>%1 de %2 mostradas, %3 sin cerrar</translation>
    </message>
    <message>
        <source>Nobody has asked anything yet.</source>
        <translation>Nadie ha preguntado nada todavía.</translation>
    </message>
    <message>
        <source>Nothing matches the filter. Queries in all: %1.</source>
        <translation>Nada coincide con el filtro. Queries en total: %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>queries that are</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueryListModel</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>cerrada %1</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>desde hoy</translation>
    </message>
    <message numerus="yes">
        <source>open %n days</source>
        <translation>
            <numerusform>abierta desde hace %n día</numerusform>
            <numerusform>abierta desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>for me</source>
        <translation>para mí</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
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
        <translation>Responder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Open query</source>
        <translation>Abrir query</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>A quién se pregunta</translation>
    </message>
    <message>
        <source>Why it is closed, or what is still to do</source>
        <translation>Por qué se cierra, o qué queda por hacer</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>Query nueva</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Qué hay que mirar</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueryThreadView</name>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
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
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Whom the query is for</source>
        <translation>Para quién es la query</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>No query is chosen</source>
        <translation>Ninguna query elegida</translation>
    </message>
    <message>
        <source>Choose one in the list: what was said about it stands here.</source>
        <translation>Elija una en la lista: aquí aparece lo que se dijo de ella.</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Query %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Now: no value</source>
        <translation>Ahora: sin valor</translation>
    </message>
    <message>
        <source>What was said cannot be shown.</source>
        <translation>No se puede mostrar lo que se dijo.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>%1: your text</source>
        <translation>%1: su texto</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nadie en particular</translation>
    </message>
    <message>
        <source>The text is empty. Nothing was sealed. Type what you want to say.</source>
        <translation>El texto está vacío. No se ha sellado nada. Escriba lo que quiera decir.</translation>
    </message>
    <message>
        <source>Nothing was sealed. Your text is still here.</source>
        <translation>No se ha sellado nada. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>This text was erased by %1: %2</source>
        <translation>Este texto fue borrado por %1: %2</translation>
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
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Find participant, visit, form, query</source>
        <translation>Buscar participante, visita, formulario, query</translation>
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
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::RecentList</name>
    <message>
        <source>Folder is not where it was</source>
        <translation>La carpeta ya no está donde estaba</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Sello %1</translation>
    </message>
    <message>
        <source>Not opened here yet</source>
        <translation>Aún no abierto aquí</translation>
    </message>
    <message>
        <source>%1, intact</source>
        <translation>%1, intacto</translation>
    </message>
    <message>
        <source>%1, altered</source>
        <translation>%1, alterado</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <source>Recent trials</source>
        <translation>Ensayos recientes</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReportCard</name>
    <message>
        <source>Issue a report</source>
        <translation>Emitir un informe</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Write the PDF …</source>
        <translation>Escribir el PDF …</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Tipo de informe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>as P-001</source>
        <translation>como P-001</translation>
    </message>
    <message>
        <source>empty: all participants</source>
        <translation>vacío: todos los participantes</translation>
    </message>
    <message>
        <source>all participants</source>
        <translation>todos los participantes</translation>
    </message>
    <message>
        <source>A casebook is about one participant: name it.</source>
        <translation>Un cuaderno es de un participante: indíquelo.</translation>
    </message>
    <message>
        <source>There is no participant &quot;%1&quot; in this trial.</source>
        <translation>No hay ningún participante «%1» en este ensayo.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Held head</source>
        <translation>Cabeza conservada</translation>
    </message>
    <message>
        <source>none: not compared</source>
        <translation>ninguna: sin comparar</translation>
    </message>
    <message>
        <source>A head that somebody outside holds: a file, an e-mail text or a picture of its code</source>
        <translation>Una cabeza que conserva alguien externo: un archivo, un texto de correo o una imagen de su código</translation>
    </message>
    <message>
        <source>A head that somebody holds</source>
        <translation>Una cabeza que alguien conserva</translation>
    </message>
    <message>
        <source>Head, e-mail text or picture of its code (*)</source>
        <translation>Cabeza, texto de correo o imagen de su código (*)</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>A receipt is about one participant: name it.</source>
        <translation>Un recibo trata de un participante: indíquelo.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReportsPage</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>The file was written, and that is sealed</source>
        <translation>El archivo se escribió y eso quedó sellado</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>El archivo no se escribió</translation>
    </message>
    <message>
        <source>The file was written, but its issue is not on record</source>
        <translation>El archivo se escribió, pero su emisión no consta</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewCharts</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Number and person</source>
        <translation>Número y persona</translation>
    </message>
    <message>
        <source>Acts by weekday and hour</source>
        <translation>Actos por día de la semana y hora</translation>
    </message>
    <message>
        <source>Last digits</source>
        <translation>Últimas cifras</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>By the clock on the wall where it was sealed. Framed: outside %1 to %2 o&apos;clock on the first %3 days of the week.</source>
        <translation>Según el reloj del lugar donde se selló. Con marco: fuera de las %1 a las %2 horas en los %3 primeros días de la semana.</translation>
    </message>
    <message>
        <source>No number has enough values yet, spread wide enough, to say anything of its digits.</source>
        <translation>Ningún número tiene aún suficientes valores, lo bastante dispersos, para decir algo de sus cifras.</translation>
    </message>
    <message>
        <source>Dashed: even digits. Chi-squared %1, probability %2; with many numbers some are uneven by chance.</source>
        <translation>Discontinua: cifras repartidas por igual. Ji cuadrado %1, probabilidad %2; entre muchos números, algunos son desiguales por azar.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewItemView</name>
    <message>
        <source>Item of the review</source>
        <translation>Punto de la revisión</translation>
    </message>
    <message>
        <source>Entries of the item</source>
        <translation>Entradas del punto</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Lo que ha encontrado</translation>
    </message>
    <message>
        <source>Seal the disposition</source>
        <translation>Sellar la conclusión</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>No item is chosen</source>
        <translation>Ningún punto elegido</translation>
    </message>
    <message>
        <source>Choose one in the list: its figures and entries stand here.</source>
        <translation>Elija uno en la lista: aquí aparecen sus cifras y entradas.</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <translation>%1 por %2, %3: %4</translation>
    </message>
    <message>
        <source>The figures have changed since.</source>
        <translation>Las cifras han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entradas: %1</translation>
    </message>
    <message>
        <source>Entries: the first %1 of %2</source>
        <translation>Entradas: las %1 primeras de %2</translation>
    </message>
    <message>
        <source>%1
Seal %2</source>
        <translation>%1
Sello %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewModel</name>
    <message>
        <source>All persons</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>no disposition yet</source>
        <translation>aún sin conclusión</translation>
    </message>
    <message>
        <source>changed since it was looked at</source>
        <translation>cambiado desde que se examinó</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Reviewing the audit trail</source>
        <translation>Revisando el audit trail</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Sign …</source>
        <translation>Firmar …</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Hours and digits</source>
        <translation>Horas y cifras</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Without a disposition</source>
        <translation>Sin conclusión</translation>
    </message>
    <message>
        <source>Items of the review</source>
        <translation>Puntos de la revisión</translation>
    </message>
    <message>
        <source>The audit trail was not reviewed</source>
        <translation>El audit trail no se ha revisado</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>%1: too little to judge</source>
        <translation>%1: muy poco para juzgar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was found that asks for a look. What no rule finds is not thereby in order.</source>
        <translation>No se ha encontrado nada que pida un examen. Lo que ninguna regla encuentra no está por ello en orden.</translation>
    </message>
    <message>
        <source>The audit trail has not been reviewed yet in this session.</source>
        <translation>El audit trail aún no se ha revisado en esta sesión.</translation>
    </message>
    <message>
        <source>%1 items, %2 without a disposition</source>
        <translation>Puntos: %1, sin conclusión: %2</translation>
    </message>
    <message>
        <source>An item is a question, not an accusation.</source>
        <translation>Un punto es una pregunta, no una acusación.</translation>
    </message>
    <message>
        <source>It is signed when every item has a disposition.</source>
        <translation>Se firma cuando cada punto tiene una conclusión.</translation>
    </message>
    <message>
        <source>Signed up to seal %1 by %2, %3.</source>
        <translation>Firmado hasta el sello %1 por %2, %3.</translation>
    </message>
    <message>
        <source>Looked at up to seal %1; %2 have come since.</source>
        <translation>Examinado hasta el sello %1; desde entonces han llegado %2.</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>Firmar la revisión</translation>
    </message>
    <message>
        <source>Everything up to seal %1, %2 items with their dispositions. The head is %3.</source>
        <translation>Todo hasta el sello %1, con las conclusiones de todos los puntos (%2). La cabeza es %3.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>I reviewed the audit trail up to this head</source>
        <translation>He revisado el audit trail hasta esta cabeza</translation>
    </message>
    <message>
        <source>I supervised the review of the audit trail</source>
        <translation>He supervisado la revisión del audit trail</translation>
    </message>
    <message>
        <source>Sealed with number %1.</source>
        <translation>Sellado con el número %1.</translation>
    </message>
    <message>
        <source>The review is signed</source>
        <translation>La revisión está firmada</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SealStrip</name>
    <message>
        <source>Sealed %1</source>
        <translation>Sellado %1</translation>
    </message>
    <message>
        <source>Nothing sealed yet</source>
        <translation>Aún no hay nada sellado</translation>
    </message>
    <message numerus="yes">
        <source>%n seals not on the ledger, it was not reached</source>
        <translation>
            <numerusform>%n sello fuera del registro, no se pudo acceder</numerusform>
            <numerusform>%n sellos fuera del registro, no se pudo acceder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seals not on the ledger yet</source>
        <translation>
            <numerusform>%n sello aún no en el registro</numerusform>
            <numerusform>%n sellos aún no en el registro</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the ledger</source>
        <translation>%1 en el registro</translation>
    </message>
    <message>
        <source>own keys only, no outside witness</source>
        <translation>solo claves propias, sin testigo externo</translation>
    </message>
    <message>
        <source>not verified here yet</source>
        <translation>aún no verificado aquí</translation>
    </message>
    <message>
        <source>verified %1, intact</source>
        <translation>verificado %1, intacto</translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%n alterado</numerusform>
            <numerusform>%n alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>The last verification did not end well. Nobody has confirmed having looked at it yet</source>
        <translation>La última verificación no acabó bien. Nadie ha confirmado aún haberlo mirado</translation>
    </message>
    <message>
        <source>Show finding</source>
        <translation>Ver el hallazgo</translation>
    </message>
    <message>
        <source>Open Integrity</source>
        <translation>Abrir Integridad</translation>
    </message>
    <message>
        <source>verifying now, %1 %</source>
        <translation>verificando ahora, %1 %</translation>
    </message>
    <message>
        <source>verifying now</source>
        <translation>verificando ahora</translation>
    </message>
    <message>
        <source>%1, policy asks for more</source>
        <translation>%1, la política exige más</translation>
    </message>
    <message>
        <source>database locked</source>
        <translation>base de datos bloqueada</translation>
    </message>
    <message>
        <source>time anchor failed</source>
        <translation>anclaje temporal fallido</translation>
    </message>
    <message>
        <source>time-anchored %1</source>
        <translation>anclado en el tiempo %1</translation>
    </message>
    <message>
        <source>time-anchored %1 by %2: the first %3 seals of the ledger</source>
        <translation>anclado en el tiempo %1 por %2: los primeros %3 sellos del registro</translation>
    </message>
    <message>
        <source>Show alarm</source>
        <translation>Mostrar alarma</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SharingCard</name>
    <message>
        <source>Other installations</source>
        <translation>Otras instalaciones</translation>
    </message>
    <message>
        <source>Installations of this trial send each other encrypted files. What comes in is verified as a whole before any of it is kept, and each message holds everything: one that is lost, doubled or late does no harm.</source>
        <translation>Las instalaciones de este ensayo se envían archivos cifrados. Lo que llega se verifica por completo antes de guardar nada, y cada mensaje lo contiene todo: uno perdido, duplicado o tardío no causa daño.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Card made by</source>
        <translation>Tarjeta hecha por</translation>
    </message>
    <message>
        <source>Seals here</source>
        <translation>Sellos aquí</translation>
    </message>
    <message>
        <source>Newest of them</source>
        <translation>El más reciente</translation>
    </message>
    <message>
        <source>Sent to it</source>
        <translation>Enviado allí</translation>
    </message>
    <message>
        <source>It is the same: adopt</source>
        <translation>Es la misma: adoptar</translation>
    </message>
    <message>
        <source>Send to all…</source>
        <translation>Enviar a todos…</translation>
    </message>
    <message>
        <source>Folder for the message</source>
        <translation>Carpeta para el mensaje</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Recibir…</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <source>Message (*.age);;All files (*)</source>
        <translation>Mensaje (*.age);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the own card…</source>
        <translation>Guardar la tarjeta propia…</translation>
    </message>
    <message>
        <source>The own card</source>
        <translation>La tarjeta propia</translation>
    </message>
    <message>
        <source>Card (*.card.txt)</source>
        <translation>Tarjeta (*.card.txt)</translation>
    </message>
    <message>
        <source>Adopt a card…</source>
        <translation>Adoptar una tarjeta…</translation>
    </message>
    <message>
        <source>Card of another installation</source>
        <translation>Tarjeta de otra instalación</translation>
    </message>
    <message>
        <source>Card (*)</source>
        <translation>Tarjeta (*)</translation>
    </message>
    <message>
        <source>The own card was written</source>
        <translation>Se escribió la tarjeta propia</translation>
    </message>
    <message>
        <source>Give it to the other installations; it is no secret.</source>
        <translation>Entréguela a las otras instalaciones; no es un secreto.</translation>
    </message>
    <message>
        <source>They compare these digits with you: %1</source>
        <translation>Comparan con usted estas cifras: %1</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <translation>Hecha por %1.</translation>
    </message>
    <message>
        <source>Ask the owner, by telephone, for these digits: %1</source>
        <translation>Pida al titular, por teléfono, estas cifras: %1</translation>
    </message>
    <message>
        <source>Card of %1, %2</source>
        <translation>Tarjeta de %1, %2</translation>
    </message>
    <message>
        <source>The card was adopted</source>
        <translation>La tarjeta se adoptó</translation>
    </message>
    <message>
        <source>What this installation sends can be received from now on.</source>
        <translation>Lo que envíe esta instalación puede recibirse desde ahora.</translation>
    </message>
    <message>
        <source>The message was written</source>
        <translation>El mensaje se escribió</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>All that this message says is here already.</source>
        <translation>Todo lo que dice este mensaje ya está aquí.</translation>
    </message>
    <message>
        <source>The message was verified and kept</source>
        <translation>El mensaje se verificó y se guardó</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n entrada nueva</numerusform>
            <numerusform>%n entradas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they are lost</source>
        <translation>Por qué se perdieron</translation>
    </message>
    <message>
        <source>They are lost: go on</source>
        <translation>Se perdieron: continuar</translation>
    </message>
    <message>
        <source>Seals of this installation that it has: %1. Known of, and not in it: %2.</source>
        <translation>Sellos de esta instalación que contiene: %1. Conocidos y ausentes: %2.</translation>
    </message>
    <message>
        <source>Receive the newest message of every other installation first. Where nobody has them, say why they are lost for good; it stays on record.</source>
        <translation>Reciba primero el mensaje más reciente de cada una de las demás instalaciones. Si nadie los tiene, diga por qué se han perdido definitivamente; queda registrado.</translation>
    </message>
    <message>
        <source>The message brings back a part of what is lost here</source>
        <translation>El mensaje devuelve una parte de lo que aquí se perdió</translation>
    </message>
    <message numerus="yes">
        <source>%n seals of this very installation came back: they had been lost here, and the chain goes on behind them.</source>
        <translation>
            <numerusform>Volvió %n sello de esta instalación: se había perdido aquí y la cadena continúa tras él.</numerusform>
            <numerusform>Volvieron %n sellos de esta instalación: se habían perdido aquí y la cadena continúa tras ellos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SigningOptions</name>
    <message>
        <source>Sign the file with my certificate</source>
        <translation>Firmar el archivo con mi certificado</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>PKCS#12, as name.p12</source>
        <translation>PKCS#12, como nombre.p12</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Elegir el archivo de clave</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Time stamp from</source>
        <translation>Sello de tiempo de</translation>
    </message>
    <message>
        <source>https://… or nothing</source>
        <translation>https://… o nada</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx)</source>
        <translation>PKCS#12 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Name the key file that signs the report.</source>
        <translation>Indique el archivo de clave que firma el informe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a time-stamping authority. Write it as https://host/path.</source>
        <translation>«%1» no es la dirección de una autoridad de sellado de tiempo. Escríbala como https://host/path.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::StatusLegend</name>
    <message>
        <source>query open</source>
        <translation>query abierta</translation>
    </message>
    <message>
        <source>Shapes: %1</source>
        <translation>Formas: %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::StudyVersionsView</name>
    <message>
        <source>Versions of the study design</source>
        <translation>Versiones del diseño del estudio</translation>
    </message>
    <message>
        <source>Adopt a new version …</source>
        <translation>Adoptar una versión nueva …</translation>
    </message>
    <message>
        <source>What the new version changes</source>
        <translation>Qué cambia la versión nueva</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Entered values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Reason, as Protocol amendment 2</source>
        <translation>Motivo, como Enmienda 2 del protocolo</translation>
    </message>
    <message>
        <source>Reason for the new version</source>
        <translation>Motivo de la versión nueva</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Forms under an earlier version</source>
        <translation>Formularios bajo una versión anterior</translation>
    </message>
    <message>
        <source>A form keeps the version it was started under. Migrating brings it to the version in force; its values stay as they are.</source>
        <translation>Un formulario conserva la versión con la que se empezó. La migración lo lleva a la versión vigente; sus valores quedan como están.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for the migration</source>
        <translation>Motivo de la migración</translation>
    </message>
    <message>
        <source>Migrate the selected forms</source>
        <translation>Migrar los formularios elegidos</translation>
    </message>
    <message>
        <source>The versions cannot be read</source>
        <translation>No se pueden leer las versiones</translation>
    </message>
    <message>
        <source>New version of the study design</source>
        <translation>Versión nueva del diseño del estudio</translation>
    </message>
    <message>
        <source>ODM (*.xml)</source>
        <translation>ODM (*.xml)</translation>
    </message>
    <message>
        <source>This file cannot be adopted</source>
        <translation>Este archivo no se puede adoptar</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started form(s) are touched and go on under their own version until they are migrated</source>
        <translation>
            <numerusform>%n formulario empezado se ve afectado y sigue con su versión hasta que se migre</numerusform>
            <numerusform>%n formularios empezados se ven afectados y siguen con su versión hasta que se migren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expression(s) are not understood: what they guard is always collected</source>
        <translation>
            <numerusform>%n expresión no se entiende: lo que protege se recoge siempre</numerusform>
            <numerusform>%n expresiones no se entienden: lo que protegen se recoge siempre</numerusform>
        </translation>
    </message>
    <message>
        <source>touched</source>
        <translation>afectado</translation>
    </message>
    <message>
        <source>The version was not adopted</source>
        <translation>La versión no se adoptó</translation>
    </message>
    <message>
        <source>The new version is in force</source>
        <translation>La versión nueva está vigente</translation>
    </message>
    <message>
        <source>Nothing was migrated</source>
        <translation>No se ha migrado nada</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>Migrado</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) follow the version in force now</source>
        <translation>
            <numerusform>%n formulario sigue ahora la versión vigente</numerusform>
            <numerusform>%n formularios siguen ahora la versión vigente</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the new version</source>
        <translation>Lectura de la versión nueva</translation>
    </message>
    <message>
        <source>Every page and every form that is started from now on follows it.</source>
        <translation>Todas las páginas y todos los formularios que se empiecen desde ahora la siguen.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TimeBoundsView</name>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>Not before %1, entered %2, not after %3</source>
        <translation>No antes de %1, introducido %2, no después de %3</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TopBar</name>
    <message>
        <source>Practice trial, invented data</source>
        <translation>Ensayo de práctica, datos inventados</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Your password, your key, and when the window locks</source>
        <translation>Su contraseña, su clave y cuándo se bloquea la ventana</translation>
    </message>
    <message>
        <source>Your account: %1</source>
        <translation>Su cuenta: %1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TrailEntryView</name>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Sello %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>lugar %1</translation>
    </message>
    <message>
        <source>not on the ledger yet</source>
        <translation>aún no en el registro</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it, its seal, and the record of its field.</source>
        <translation>Elija una entrada para verla completa, con su sello y el historial de su campo.</translation>
    </message>
    <message>
        <source>This entry was erased. Its place in the seal still proves it.</source>
        <translation>Esta entrada se borró. Su lugar en el sello aún la demuestra.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Check fired</source>
        <translation>Regla activada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Firmado con</translation>
    </message>
    <message>
        <source>a key that the trial does not know</source>
        <translation>una clave que el ensayo no conoce</translation>
    </message>
    <message>
        <source>Study version</source>
        <translation>Versión del estudio</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Record of this field</source>
        <translation>Historial de este campo</translation>
    </message>
    <message>
        <source>Save the proof …</source>
        <translation>Guardar la prueba …</translation>
    </message>
    <message>
        <source>Erase personal data …</source>
        <translation>Borrar datos personales …</translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation>Volver a la entrada</translation>
    </message>
    <message>
        <source>Proof of this entry</source>
        <translation>Prueba de esta entrada</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Borrado el</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>Borrado por</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Erased because</source>
        <translation>Motivo del borrado</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Consent in force</source>
        <translation>Consentimiento vigente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TrailFilterBar</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Value, reason, person, participant, seal</source>
        <translation>Valor, motivo, persona, participante, sello</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Every act</source>
        <translation>Todos los actos</translation>
    </message>
    <message>
        <source>Every person</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Every participant</source>
        <translation>Todos los participantes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-22.</source>
        <translation>Un día se escribe como 2026-11-22.</translation>
    </message>
    <message>
        <source>Every visit</source>
        <translation>Todas las visitas</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation>Todos los formularios</translation>
    </message>
    <message>
        <source>Every item</source>
        <translation>Todos los ítems</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Todos los roles</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Only with a reason</source>
        <translation>Solo con motivo</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>Todos los centros</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TrailModel</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>This entry cannot be read.</source>
        <translation>Esta entrada no se puede leer.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VerifyPage</name>
    <message>
        <source>Verify a file</source>
        <translation>Verificar un archivo</translation>
    </message>
    <message>
        <source>Verifying now</source>
        <translation>Verificando ahora</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>That says nothing about the data.</source>
        <translation>Eso no dice nada de los datos.</translation>
    </message>
    <message>
        <source>%1 entries in %2 seals, %3 participants, %4 persons</source>
        <translation>%1 entradas en %2 sellos, %3 participantes, %4 personas</translation>
    </message>
    <message>
        <source>%1 entries are withheld and %2 erased; their seals still hold</source>
        <translation>%1 entradas están retenidas y %2 borradas; sus sellos siguen siendo válidos</translation>
    </message>
    <message>
        <source>Compare with a head …</source>
        <translation>Comparar con una cabeza …</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing is known about this file.</source>
        <translation>La comprobación se detuvo. No se sabe nada de este archivo.</translation>
    </message>
    <message>
        <source>It holds %1 seals of the ledger %2. Whatever contradicts it is found below.</source>
        <translation>Comprende %1 sellos del registro %2. Lo que la contradice se indica abajo.</translation>
    </message>
    <message>
        <source>Compared with the head that you gave</source>
        <translation>Comparado con la cabeza que usted dio</translation>
    </message>
    <message>
        <source>This is a head that somebody has kept</source>
        <translation>Esta es una cabeza que alguien ha conservado</translation>
    </message>
    <message>
        <source>By itself it proves nothing. Give the evidence or the report next, and it is compared with this head; or open the trial and compare heads on its Integrity page.</source>
        <translation>Por sí sola no prueba nada. Dé a continuación las pruebas o el informe y se compararán con ella; o abra el ensayo y compare las cabezas en su página Integridad.</translation>
    </message>
    <message>
        <source>%1 seals on the ledger %2</source>
        <translation>%1 sellos en el registro %2</translation>
    </message>
    <message>
        <source>Newest of its trial: seal %1, of %2</source>
        <translation>El más reciente de su ensayo: sello %1, de %2</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>La copia de respaldo está completa</translation>
    </message>
    <message>
        <source>Every file in it is as its list says. What it holds is encrypted: whether that is unchanged since entry is verified when it is restored.</source>
        <translation>Cada archivo está como dice su lista. El contenido está cifrado: si sigue sin cambios desde la introducción se verifica al restaurarlo.</translation>
    </message>
    <message>
        <source>Of the study %1, made %2</source>
        <translation>Del estudio %1, hecha %2</translation>
    </message>
    <message>
        <source>%1 seals</source>
        <translation>%1 sellos</translation>
    </message>
    <message>
        <source>A head that somebody holds</source>
        <translation>Una cabeza que alguien conserva</translation>
    </message>
    <message>
        <source>Head, e-mail text or picture of its code (*)</source>
        <translation>Cabeza, texto de correo o imagen de su código (*)</translation>
    </message>
    <message>
        <source>Proved: two histories of one ledger were signed</source>
        <translation>Probado: se firmaron dos historiales de un mismo registro</translation>
    </message>
    <message>
        <source>Only one of them can be genuine. Which one, this file does not tell: ask everybody who has kept a head.</source>
        <translation>Solo uno puede ser el verdadero. Este archivo no dice cuál: pregunte a todos los que conservaron una cabeza.</translation>
    </message>
    <message>
        <source>Of the ledger %1: signed heads of %2 and of %3 seals that do not fit together</source>
        <translation>Del registro %1: cabezas firmadas de %2 y de %3 sellos que no concuerdan</translation>
    </message>
    <message>
        <source>Signed both, as the ledger: %1, key %2</source>
        <translation>Firmó ambas, como registro: %1, clave %2</translation>
    </message>
    <message>
        <source>Cosigned both, as a witness: %1, key %2</source>
        <translation>Cofirmó ambas, como testigo: %1, clave %2</translation>
    </message>
    <message>
        <source>Has seen one of them only: %1</source>
        <translation>Solo ha visto una de ellas: %1</translation>
    </message>
    <message>
        <source>Judged by the keys that the file brings itself: compare their fingerprints with those that you know.</source>
        <translation>Juzgado según las claves que trae el propio archivo: compare sus huellas con las que usted conoce.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VisitPanel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>22nov2026, T for today</source>
        <translation>22nov2026, T para hoy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n forms begun</source>
        <translation>
            <numerusform>%n formulario empezado</numerusform>
            <numerusform>%n formularios empezados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says when this visit is to be.</source>
        <translation>Nada indica cuándo debe ser esta visita.</translation>
    </message>
    <message>
        <source>Window: %1 to %2</source>
        <translation>Ventana: del %1 al %2</translation>
    </message>
    <message>
        <source>Plan this day</source>
        <translation>Programar este día</translation>
    </message>
    <message>
        <source>Skip the visit</source>
        <translation>Omitir la visita</translation>
    </message>
    <message>
        <source>Plan another one</source>
        <translation>Programar otra</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n forms …</source>
        <translation>
            <numerusform>%1: %n formulario …</numerusform>
            <numerusform>%1: %n formularios …</numerusform>
        </translation>
    </message>
    <message>
        <source>No form of this visit waits for it</source>
        <translation>Ningún formulario de esta visita lo espera</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Retirar a %1</translation>
    </message>
    <message>
        <source>The participant leaves the trial. What was entered stays; no visit is awaited any more.</source>
        <translation>El participante deja el ensayo. Lo introducido permanece; ya no se espera ninguna visita.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>No se ha sellado nada.</translation>
    </message>
    <message>
        <source>With the answers so far the study does not ask for this visit.</source>
        <translation>Con las respuestas dadas el estudio no pide esta visita.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VisitTreeModel</name>
    <message>
        <source>Another: %1…</source>
        <translation>Otro: %1…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>%n query abierta</numerusform>
            <numerusform>%n queries abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no previsto</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::WelcomePage</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Every save is sealed. Other organisations witness it. Anybody can check it.</source>
        <translation>Cada guardado se sella. Otras organizaciones dan testimonio. Cualquiera puede comprobarlo.</translation>
    </message>
    <message>
        <source>New trial …</source>
        <translation>Ensayo nuevo …</translation>
    </message>
    <message>
        <source>From an ODM file</source>
        <translation>A partir de un archivo ODM</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Open a trial …</source>
        <translation>Abrir un ensayo …</translation>
    </message>
    <message>
        <source>A trial folder on this computer or a stick</source>
        <translation>Una carpeta de ensayo, también en USB</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Verify a file …</source>
        <translation>Verificar un archivo …</translation>
    </message>
    <message>
        <source>Report or evidence file; no log-in needed</source>
        <translation>Informe o archivo de pruebas; sin iniciar sesión</translation>
    </message>
    <message>
        <source>Practice trial</source>
        <translation>Ensayo de práctica</translation>
    </message>
    <message>
        <source>Invented data, kept apart, nothing counts</source>
        <translation>Datos inventados, guardados aparte, nada cuenta</translation>
    </message>
    <message>
        <source>Recent trials</source>
        <translation>Ensayos recientes</translation>
    </message>
    <message>
        <source>As last seen on this computer; data stay encrypted until you log in</source>
        <translation>Según se vio por última vez en este equipo; los datos siguen cifrados hasta que inicie sesión</translation>
    </message>
    <message>
        <source>No trial was opened on this computer yet. The practice trial is a good first one.</source>
        <translation>Aún no se ha abierto ningún ensayo en este equipo. El ensayo de práctica es un buen comienzo.</translation>
    </message>
    <message>
        <source>Making the practice trial</source>
        <translation>Creando el ensayo de práctica</translation>
    </message>
    <message>
        <source>Drop a report (PDF), an evidence file, a study design or a trial here</source>
        <translation>Suelte aquí un informe (PDF), un archivo de pruebas, un diseño de estudio o un ensayo</translation>
    </message>
    <message>
        <source>Study design</source>
        <translation>Diseño del estudio</translation>
    </message>
    <message>
        <source>Study design (*.xml *.odm);;All files (*)</source>
        <translation>Diseño del estudio (*.xml *.odm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a trial</source>
        <translation>Abrir un ensayo</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Verificar un archivo</translation>
    </message>
    <message>
        <source>No practice trial was made.</source>
        <translation>No se ha creado ningún ensayo de práctica.</translation>
    </message>
    <message>
        <source>The practice trial is there, its passwords are not kept.</source>
        <translation>El ensayo de práctica está ahí, sus contraseñas no se guardan.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Evidence, report, archive (*.zip *.pdf);;All files (*)</source>
        <translation>Pruebas, informe, archivo final (*.zip *.pdf);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::WithdrawScreen</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Continue to signing</source>
        <translation>Continuar a la firma</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>What do you take back?</source>
        <translation>¿Qué retira usted?</translation>
    </message>
    <message>
        <source>You need not say why, and it does not change your treatment. What you take back counts at once.</source>
        <translation>No tiene que decir por qué, y su tratamiento no cambia. Lo que retire cuenta de inmediato.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>You keep everything, so there is nothing to sign. Give the device back.</source>
        <translation>Usted lo mantiene todo, así que no hay nada que firmar. Devuelva el dispositivo.</translation>
    </message>
    <message>
        <source>The withdrawal is sealed.</source>
        <translation>La retirada está sellada.</translation>
    </message>
    <message>
        <source>The card is being opened …</source>
        <translation>Se está abriendo la tarjeta …</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>No se selló nada.</translation>
    </message>
    <message>
        <source>Your withdrawal is sealed</source>
        <translation>Su retirada está sellada</translation>
    </message>
    <message>
        <source>It counts from this moment. You can ask for a receipt, and you can agree again at any time.</source>
        <translation>Cuenta desde este momento. Puede pedir un recibo, y puede volver a consentir cuando quiera.</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::Workspace</name>
    <message>
        <source>Practice trial, invented data</source>
        <translation>Ensayo de práctica, datos inventados</translation>
    </message>
    <message>
        <source>Practice trial</source>
        <translation>Ensayo de práctica</translation>
    </message>
    <message>
        <source>Production trial</source>
        <translation>Ensayo real</translation>
    </message>
</context>
</TS>
