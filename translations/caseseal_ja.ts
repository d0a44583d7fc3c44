<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ja">
<context>
    <name>BulkWords</name>
    <message>
        <source>is locked</source>
        <translation>ロック済</translation>
    </message>
    <message>
        <source>is frozen</source>
        <translation>フリーズ済</translation>
    </message>
    <message>
        <source>is not started</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>is not complete</source>
        <translation>入力未完了</translation>
    </message>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>未解決クエリ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>SDV</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>フリーズ</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>フリーズ解除</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>CodeListEdit</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Type a code or the beginning of a word.</source>
        <translation>「%1」はリストにありません。コードまたは語の先頭を入力してください。</translation>
    </message>
    <message>
        <source>Codes, separated by commas</source>
        <translation>コード（カンマ区切り）</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Type codes with commas between them.</source>
        <translation>「%1」はリストにありません。コードをカンマで区切って入力してください。</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>To take part</source>
        <translation>試験への参加</translation>
    </message>
    <message>
        <source>To hand the data on</source>
        <translation>データの提供</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代諾者</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>立会人</translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>整数ではありません。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>数値ではありません。</translation>
    </message>
    <message>
        <source>This is not yes or no.</source>
        <translation>「はい」でも「いいえ」でもありません。</translation>
    </message>
    <message>
        <source>This is not a whole, real date.</source>
        <translation>完全で実在する日付ではありません。</translation>
    </message>
    <message>
        <source>This is not a real date.</source>
        <translation>実在する日付ではありません。</translation>
    </message>
    <message>
        <source>This is not a time of day.</source>
        <translation>時刻ではありません。</translation>
    </message>
    <message>
        <source>This is not a whole, real date with a time.</source>
        <translation>完全で実在する日時ではありません。</translation>
    </message>
    <message>
        <source>This is not a real date with a time.</source>
        <translation>実在する日時ではありません。</translation>
    </message>
    <message>
        <source>This is not a duration, such as P3DT4H for three days and four hours.</source>
        <translation>期間ではありません（例：P3DT4Hは3日と4時間）。</translation>
    </message>
    <message>
        <source>This is not a span of time, such as 2026-11-22/2026-11-25.</source>
        <translation>区間ではありません（例：2026-11-22/2026-11-25）。</translation>
    </message>
    <message>
        <source>These are not hexadecimal digits in pairs.</source>
        <translation>2桁ずつの16進数ではありません。</translation>
    </message>
    <message>
        <source>This is not Base64.</source>
        <translation>Base64ではありません。</translation>
    </message>
    <message>
        <source>This is not an address (URI).</source>
        <translation>アドレス（URI）ではありません。</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>テキストではありません。</translation>
    </message>
    <message>
        <source>The text holds bytes that are not characters.</source>
        <translation>文字として読めないバイトが含まれています。</translation>
    </message>
    <message>
        <source>The number has %1 digits; at most %2 is allowed.</source>
        <translation>数値が%1桁です。最大%2桁までです。</translation>
    </message>
    <message>
        <source>The number has %1 digits; at most %2 are allowed.</source>
        <translation>数値が%1桁です。最大%2桁までです。</translation>
    </message>
    <message>
        <source>No digits are allowed after the decimal point.</source>
        <translation>小数点以下は入力できません。</translation>
    </message>
    <message>
        <source>At most %1 digit is allowed after the decimal point.</source>
        <translation>小数点以下は最大%1桁です。</translation>
    </message>
    <message>
        <source>At most %1 digits are allowed after the decimal point.</source>
        <translation>小数点以下は最大%1桁です。</translation>
    </message>
    <message>
        <source>The text has %1 character; at most %2 is allowed.</source>
        <translation>テキストが%1文字です。最大%2文字までです。</translation>
    </message>
    <message>
        <source>The text has %1 character; at most %2 are allowed.</source>
        <translation>テキストが%1文字です。最大%2文字までです。</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 is allowed.</source>
        <translation>テキストが%1文字です。最大%2文字までです。</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are allowed.</source>
        <translation>テキストが%1文字です。最大%2文字までです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices.</source>
        <translation>「%1」は選択肢にありません。</translation>
    </message>
    <message>
        <source>This item has no unit.</source>
        <translation>この項目に単位はありません。</translation>
    </message>
    <message>
        <source>Choose a unit: %1.</source>
        <translation>単位を選択してください：%1。</translation>
    </message>
    <message>
        <source>This unit is not allowed here; the units are: %1.</source>
        <translation>この単位は使用できません。使用できる単位：%1。</translation>
    </message>
    <message>
        <source>Above the allowed maximum of %1.</source>
        <translation>許容上限%1を超えています。</translation>
    </message>
    <message>
        <source>Above the expected maximum of %1.</source>
        <translation>想定上限%1を超えています。</translation>
    </message>
    <message>
        <source>Above the allowed %1 to %2.</source>
        <translation>許容範囲%1～%2を超えています。</translation>
    </message>
    <message>
        <source>Above the expected %1 to %2.</source>
        <translation>想定範囲%1～%2を超えています。</translation>
    </message>
    <message>
        <source>Below the allowed minimum of %1.</source>
        <translation>許容下限%1を下回っています。</translation>
    </message>
    <message>
        <source>Below the expected minimum of %1.</source>
        <translation>想定下限%1を下回っています。</translation>
    </message>
    <message>
        <source>Below the allowed %1 to %2.</source>
        <translation>許容範囲%1～%2を下回っています。</translation>
    </message>
    <message>
        <source>Below the expected %1 to %2.</source>
        <translation>想定範囲%1～%2を下回っています。</translation>
    </message>
    <message>
        <source>Not below %1, as allowed.</source>
        <translation>%1未満でなければなりません。</translation>
    </message>
    <message>
        <source>Not below %1, as expected.</source>
        <translation>%1未満の想定です。</translation>
    </message>
    <message>
        <source>Not above %1, as allowed.</source>
        <translation>%1より大きくなければなりません。</translation>
    </message>
    <message>
        <source>Not above %1, as expected.</source>
        <translation>%1より大きい想定です。</translation>
    </message>
    <message>
        <source>Not one of the allowed values: %1.</source>
        <translation>許容値のいずれでもありません：%1。</translation>
    </message>
    <message>
        <source>Not one of the expected values: %1.</source>
        <translation>想定値のいずれでもありません：%1。</translation>
    </message>
    <message>
        <source>One of the values that are not allowed: %1.</source>
        <translation>許容されない値です：%1。</translation>
    </message>
    <message>
        <source>One of the values that are not expected: %1.</source>
        <translation>想定されない値です：%1。</translation>
    </message>
    <message>
        <source>Not %1, the allowed value.</source>
        <translation>許容値%1ではありません。</translation>
    </message>
    <message>
        <source>Not %1, the expected value.</source>
        <translation>想定値%1ではありません。</translation>
    </message>
    <message>
        <source>%1 is not allowed here.</source>
        <translation>ここでは%1は使用できません。</translation>
    </message>
    <message>
        <source>%1 is not expected here.</source>
        <translation>ここでは%1は想定されていません。</translation>
    </message>
    <message>
        <source>The year is needed.</source>
        <translation>年が必要です。</translation>
    </message>
    <message>
        <source>The year is needed, with four digits.</source>
        <translation>4桁の年が必要です。</translation>
    </message>
    <message>
        <source>There is no year %1.</source>
        <translation>%1年は存在しません。</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>%1月は存在しません。</translation>
    </message>
    <message>
        <source>There is no day %1 in %2.</source>
        <translation>%2に%1日は存在しません。</translation>
    </message>
    <message>
        <source>There is no date &quot;%1&quot;.</source>
        <translation>日付「%1」は存在しません。</translation>
    </message>
    <message>
        <source>There is no hour %1; hours go from 0 to 23.</source>
        <translation>%1時は存在しません。時は0～23です。</translation>
    </message>
    <message>
        <source>A day without its month cannot be kept. Type both, or only the year.</source>
        <translation>月のない日は保存できません。両方を入力するか、年だけを入力してください。</translation>
    </message>
    <message>
        <source>The whole date is needed here: day, month and year.</source>
        <translation>ここでは年月日すべてが必要です。</translation>
    </message>
    <message>
        <source>Type the year with four digits.</source>
        <translation>年は4桁で入力してください。</translation>
    </message>
    <message>
        <source>Type the year with four digits, day and month with one or two.</source>
        <translation>年は4桁、月日は1～2桁で入力してください。</translation>
    </message>
    <message>
        <source>Type one day, one month and one year.</source>
        <translation>年、月、日を1つずつ入力してください。</translation>
    </message>
    <message>
        <source>It is not clear which number is the month. Type the year first, or the month as a word.</source>
        <translation>どの数字が月か判別できません。年を先に入力するか、月を名前で入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a number nor a month.</source>
        <translation>「%1」は数字でも月でもありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Type it as 22 Nov 2026.</source>
        <translation>「%1」は日付ではありません。2026-11-22のように入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type it as 08:05.</source>
        <translation>「%1」は時刻ではありません。08:05のように入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type hours and minutes, as 08:05.</source>
        <translation>「%1」は時刻ではありません。08:05のように時と分を入力してください。</translation>
    </message>
    <message>
        <source>With am or pm the hour is 1 to 12.</source>
        <translation>amまたはpmの場合、時は1～12です。</translation>
    </message>
    <message>
        <source>Minutes go from 0 to 59.</source>
        <translation>分は0～59です。</translation>
    </message>
    <message>
        <source>Seconds go from 0 to 59.</source>
        <translation>秒は0～59です。</translation>
    </message>
    <message>
        <source>Type a date, as 22 Nov 2026.</source>
        <translation>2026-11-22のように日付を入力してください。</translation>
    </message>
    <message>
        <source>Type a time, as 08:05.</source>
        <translation>08:05のように時刻を入力してください。</translation>
    </message>
    <message>
        <source>Type a number, as 92.7.</source>
        <translation>92.7のように数値を入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Type digits, with one point or comma for decimals.</source>
        <translation>「%1」は数値ではありません。数字と、小数点として1つのピリオドまたはカンマを入力してください。</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>ここでは整数が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean %2 or %3. Type it in one of these ways.</source>
        <translation>「%1」は%2とも%3とも読めます。どちらかの形で入力してください。</translation>
    </message>
    <message>
        <source>A value stands here already: a change needs its reason.</source>
        <translation>すでに値があります：変更には理由が必要です。</translation>
    </message>
    <message>
        <source>The value is not text that can be stored: too long, not UTF-8, or with control characters.</source>
        <translation>保存できるテキストではありません：長すぎる、UTF-8でない、または制御文字を含んでいます。</translation>
    </message>
    <message>
        <source>A participant&apos;s key has 1 to 128 characters, without control characters and without spaces at its ends.</source>
        <translation>被験者の識別番号は1～128文字で、制御文字や前後の空白は使えません。</translation>
    </message>
    <message>
        <source>Participant %1 is enrolled already.</source>
        <translation>被験者%1はすでに登録されています。</translation>
    </message>
    <message>
        <source>Participant %1 is not enrolled.</source>
        <translation>被験者%1は登録されていません。</translation>
    </message>
    <message>
        <source>Form %1 of %2 is locked; it takes no data until that is undone.</source>
        <translation>%2のフォーム%1はロックされています。解除されるまでデータを入力できません。</translation>
    </message>
    <message>
        <source>Form %1 of %2 is frozen; it takes no data until that is undone.</source>
        <translation>%2のフォーム%1はフリーズされています。解除されるまでデータを入力できません。</translation>
    </message>
    <message>
        <source>Form %1 of %2 holds no data yet.</source>
        <translation>%2のフォーム%1にはまだデータがありません。</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not complete yet.</source>
        <translation>%2のフォーム%1：まだ入力完了ではありません。</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is complete already.</source>
        <translation>%2のフォーム%1：すでに入力完了です。</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not verified.</source>
        <translation>%2のフォーム%1：SDVが済んでいません。</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is frozen or locked already.</source>
        <translation>%2のフォーム%1：すでにフリーズまたはロックされています。</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not frozen.</source>
        <translation>%2のフォーム%1：フリーズされていません。</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is locked already.</source>
        <translation>%2のフォーム%1：すでにロックされています。</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is not locked.</source>
        <translation>%2のフォーム%1：ロックされていません。</translation>
    </message>
    <message>
        <source>Form %1 of %2: it is frozen or locked.</source>
        <translation>%2のフォーム%1：フリーズまたはロックされています。</translation>
    </message>
    <message>
        <source>This act needs a reason.</source>
        <translation>この操作には理由が必要です。</translation>
    </message>
    <message>
        <source>This act needs a text.</source>
        <translation>この操作には文章が必要です。</translation>
    </message>
    <message>
        <source>A signature needs its meaning.</source>
        <translation>署名にはその意味が必要です。</translation>
    </message>
    <message>
        <source>A query needs its text.</source>
        <translation>クエリには文章が必要です。</translation>
    </message>
    <message>
        <source>There is no query %1.</source>
        <translation>クエリ%1は存在しません。</translation>
    </message>
    <message>
        <source>Query %1 is open.</source>
        <translation>クエリ%1は未解決です。</translation>
    </message>
    <message>
        <source>Query %1 is answered.</source>
        <translation>クエリ%1は回答済です。</translation>
    </message>
    <message>
        <source>Query %1 is closed.</source>
        <translation>クエリ%1はクローズ済です。</translation>
    </message>
    <message>
        <source>The person or the password is not right.</source>
        <translation>ユーザーまたはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>%1 is disabled in this trial.</source>
        <translation>%1はこの試験では無効です。</translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation>%1はすでに無効です。</translation>
    </message>
    <message>
        <source>The id %1 was given already; ids are never given twice.</source>
        <translation>ID %1はすでに使われています。同じIDが再び使われることはありません。</translation>
    </message>
    <message>
        <source>Nobody disables themselves: another administrator does it.</source>
        <translation>自分自身は無効にできません：別の管理者が行います。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a person&apos;s id: use small letters, digits, dot, line and underscore, at most 64, beginning with a letter or digit.</source>
        <translation>「%1」はIDに使えません：英小文字、数字、ピリオド、ハイフン、下線を64文字以内で、先頭は英字か数字にしてください。</translation>
    </message>
    <message>
        <source>A person needs a printed name of at most 200 bytes.</source>
        <translation>氏名は200バイト以内で必要です。</translation>
    </message>
    <message>
        <source>A person needs at least one role.</source>
        <translation>役割が1つ以上必要です。</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>パスワードは8文字以上です。</translation>
    </message>
    <message>
        <source>%1 may not do %2: not with the role %3.</source>
        <translation>%1は%2を実行できません：役割%3では許可されていません。</translation>
    </message>
    <message>
        <source>A trial needs the name of its site.</source>
        <translation>試験には施設名が必要です。</translation>
    </message>
    <message>
        <source>A trial&apos;s folder is named NAME.caseseal; %1 is not.</source>
        <translation>試験フォルダーの名前は「名前.caseseal」です。%1は異なります。</translation>
    </message>
    <message>
        <source>The trial in %1 was not made completely. Make it again.</source>
        <translation>%1の試験は最後まで作成されていません。作成し直してください。</translation>
    </message>
    <message>
        <source>The trial is open elsewhere: %1. Close it there first.</source>
        <translation>試験は別の場所で開かれています：%1。先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>%1 is no trial: it holds no %2 and %3. Choose a folder whose name ends in .caseseal.</source>
        <translation>%1は試験ではありません：%2と%3がありません。名前が.casesealで終わるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the new trial.</source>
        <translation>%1はすでに存在します。新しい試験には別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>フォルダー%1は存在しません。</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved to %1. Make room and save again.</source>
        <translation>ディスクがいっぱいです：%1には何も保存されませんでした。空きを作って、もう一度保存してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder or the disk is read-only.</source>
        <translation>%1に書き込めません：フォルダーまたはディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>%1 is in use by another process.</source>
        <translation>%1は別のプロセスが使用中です。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1はフォルダーで、ファイルではありません。</translation>
    </message>
    <message>
        <source>The file keyslots was changed by something else than this program: nobody is let in by it. Put back the newest copy of this file.</source>
        <translation>ファイルkeyslotsがこのプログラム以外によって変更されました：誰もログインできません。最新のコピーに戻してください。</translation>
    </message>
    <message>
        <source>The file keyslots is not the newest one of this trial: an older copy was put back. Put back the newest copy of this file.</source>
        <translation>ファイルkeyslotsはこの試験の最新のものではありません：古いコピーに戻されています。最新のコピーに戻してください。</translation>
    </message>
    <message>
        <source>Type a date and a time, like 22nov2026 14:05.</source>
        <translation>2026-11-22 14:05のように日付と時刻を入力してください。</translation>
    </message>
    <message>
        <source>A password has at least 12 characters, or 8 of three kinds: small letters, capitals, digits, others.</source>
        <translation>パスワードは12文字以上、または小文字・大文字・数字・その他のうち3種類を含む8文字以上です。</translation>
    </message>
    <message>
        <source>A password is not the person&apos;s id or name with something around it.</source>
        <translation>パスワードに本人のIDや氏名を含めることはできません。</translation>
    </message>
    <message>
        <source>This password is one of the commonest, or digits alone.</source>
        <translation>このパスワードはよく使われるものか、数字だけです。</translation>
    </message>
    <message>
        <source>A new password differs from the one that it replaces.</source>
        <translation>新しいパスワードは以前のものと異なる必要があります。</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>別のものにしてください。</translation>
    </message>
    <message>
        <source>%1 attempt is left before a lock of 15 minutes.</source>
        <translation>あと%1回で15分間ロックされます。</translation>
    </message>
    <message>
        <source>%1 attempts are left before a lock of 15 minutes.</source>
        <translation>あと%1回で15分間ロックされます。</translation>
    </message>
    <message>
        <source>Only an administrator sets another person&apos;s password anew.</source>
        <translation>他の人のパスワードを再設定できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>The own password is changed with the old one, not reset.</source>
        <translation>自分のパスワードは再設定ではなく、古いパスワードを使って変更します。</translation>
    </message>
    <message>
        <source>This draft is larger than 16 MiB; save the form to keep it.</source>
        <translation>この下書きは16 MiBを超えています。保持するにはフォームを保存してください。</translation>
    </message>
    <message>
        <source>The key in this slot is not the one that the trial has in force for this person. Ask the administrator.</source>
        <translation>このスロットの鍵は、この人について試験で有効な鍵ではありません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This is an older copy of the trial: this computer has seen %1 seals, here are %2. It can be read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an administrator states the restore, with a reason.</source>
        <translation>これは試験の古いコピーです。このコンピューターは %1 個の封印を確認していますが、ここには %2 個しかありません。閲覧と検証はできますが、書き込みは行われません。新しいコピーを探してください。失われている場合は、管理者が理由を付けて復元を宣言します。</translation>
    </message>
    <message>
        <source>This is an older copy of the trial: the ledger holds newer seals that are not here (%1). It can be read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an administrator states the restore, with a reason.</source>
        <translation>これは試験の古いコピーです。台帳には、ここにない新しい封印があります（%1）。閲覧と検証はできますが、書き込みは行われません。新しいコピーを探してください。失われている場合は、管理者が理由を付けて復元を宣言します。</translation>
    </message>
    <message>
        <source>This is not the copy of the trial that was used here last: seal %1 is another one than this computer has seen. Two copies have gone on beside each other. It can be read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an administrator states the restore, with a reason.</source>
        <translation>これは、ここで最後に使われた試験のコピーではありません。封印 %1 は、このコンピューターが確認したものと異なります。二つのコピーが並行して使われています。閲覧と検証はできますが、書き込みは行われません。新しいコピーを探してください。失われている場合は、管理者が理由を付けて復元を宣言します。</translation>
    </message>
    <message>
        <source>With the other answers the study does not ask for this.</source>
        <translation>他の回答では、この入力は不要です。</translation>
    </message>
    <message>
        <source>With the other answers the study does not ask for form %1 of %2.</source>
        <translation>他の回答では、%2のフォーム%1は不要です。</translation>
    </message>
    <message>
        <source>With the other answers the study does not ask for visit %1 of %2.</source>
        <translation>他の回答では、%2の来院%1は不要です。</translation>
    </message>
    <message>
        <source>Leave it blank, or correct the answer that it hangs on.</source>
        <translation>空欄のままにするか、条件となる回答を訂正してください。</translation>
    </message>
    <message>
        <source>The audit trail is reviewed by an administrator, auditor, data manager or monitor, not by those who enter the data.</source>
        <translation>監査証跡は管理者、監査担当者、データマネージャー、モニターがレビューします。データを入力する人は行いません。</translation>
    </message>
    <message>
        <source>Say in a note what you found.</source>
        <translation>確認した内容をメモに記入してください。</translation>
    </message>
    <message>
        <source>This item is about your own entries. Somebody else has to look at it.</source>
        <translation>この項目はあなた自身の入力に関するものです。別の人が確認する必要があります。</translation>
    </message>
    <message>
        <source>Say what the signature means.</source>
        <translation>署名の意味を入力してください。</translation>
    </message>
    <message>
        <source>There are %1 items, more than the %2 of one sign-off. Review a shorter time at once.</source>
        <translation>項目が%1件あり、一度に署名できる%2件を超えています。期間を短くしてレビューしてください。</translation>
    </message>
    <message>
        <source>Items without a disposition for what they show now: %1.</source>
        <translation>現在の内容に対する判断がない項目：%1件。</translation>
    </message>
    <message>
        <source>%1 is not a ZIP file that can be read: %2.</source>
        <translation>%1 は読み取れるZIPファイルではありません：%2。</translation>
    </message>
    <message>
        <source>The database is locked since %1 (seal %2, by %3): nothing is entered or changed until a data manager unlocks it.</source>
        <translation>データベースは%1からロックされています（封印%2、%3）。データマネージャーが解除するまで入力・変更はできません。</translation>
    </message>
    <message>
        <source>More was sealed since it was looked at what would be locked. Look again.</source>
        <translation>確認後に新たな封印がありました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>This is no file of CaseSeal: neither evidence nor a report, head, backup or archive.</source>
        <translation>CaseSealのファイルではありません：証拠、報告書、先頭値、バックアップ、アーカイブのいずれでもありません。</translation>
    </message>
    <message>
        <source>This is a folder. What can be checked here is one file.</source>
        <translation>これはフォルダーです。ここで検証できるのは一つのファイルです。</translation>
    </message>
    <message>
        <source>This is a study design: a new trial begins with it, and there is nothing in it to verify.</source>
        <translation>これは試験デザインです。新しい試験を始めるためのもので、検証するものはありません。</translation>
    </message>
    <message>
        <source>There is no head in this: neither a head file nor a checkpoint with its signatures.</source>
        <translation>この中に先頭値はありません：先頭値のファイルも、署名付きのチェックポイントもありません。</translation>
    </message>
    <message>
        <source>The head does not hold together: its seal is not below its checkpoint. It was damaged on its way; ask for it again.</source>
        <translation>先頭値が整合していません：封印がチェックポイントに含まれていません。途中で破損したため、もう一度入手してください。</translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read. Take it from nearer, flat and in good light.</source>
        <translation>この画像に読み取れるQRコードがありません。近くから、平らに、明るい場所で撮影してください。</translation>
    </message>
    <message>
        <source>This picture is larger than 100 million pixels.</source>
        <translation>この画像は1億画素を超えています。</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>この画像は読み取れません。</translation>
    </message>
    <message>
        <source>The archive&apos;s list of hashes, SHA256SUMS, is not of its form.</source>
        <translation>アーカイブのハッシュ一覧SHA256SUMSが定められた形式ではありません。</translation>
    </message>
    <message>
        <source>The backup is damaged or was altered: %1. Take another backup.</source>
        <translation>バックアップが破損しているか改変されています：%1。別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>The PDF cannot be read for its evidence: %1.</source>
        <translation>PDFの証拠を読み取れません：%1。</translation>
    </message>
    <message>
        <source>Nothing of this trial is on the ledger yet, so there is no head to hold. Publish the seals first.</source>
        <translation>この試験はまだ台帳に何も記載していないため、先頭値がありません。先に封印を公開してください。</translation>
    </message>
    <message>
        <source>Only an audit report is compared with a head that somebody holds.</source>
        <translation>保管された先頭値と比較できるのは監査報告書だけです。</translation>
    </message>
    <message>
        <source>Nothing of this trial is on the ledger yet, so there is nothing to anchor. Publish the seals first.</source>
        <translation>この試験はまだ台帳に何もないため、アンカーする対象がありません。先に封印を公開してください。</translation>
    </message>
    <message>
        <source>Name an address to anchor with. No time-stamping authority and no calendar is set for this trial.</source>
        <translation>アンカーに使うアドレスを指定してください。この試験にはタイムスタンプ局もカレンダーも設定されていません。</translation>
    </message>
    <message>
        <source>Whom the trial asks for time anchors is set by an admin.</source>
        <translation>時刻アンカーの問い合わせ先は管理者が設定します。</translation>
    </message>
    <message>
        <source>An address stands there twice.</source>
        <translation>同じアドレスが 2 回あります。</translation>
    </message>
    <message>
        <source>At most %1 addresses of a kind are asked.</source>
        <translation>各種類につき問い合わせるアドレスは最大 %1 件です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address on the web. Write it as https://host/path.</source>
        <translation>「%1」はウェブアドレスではありません。https://host/path の形で書いてください。</translation>
    </message>
    <message>
        <source>No answer from %1: %2.</source>
        <translation>%1 から応答がありません：%2。</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than %2 bytes.</source>
        <translation>%1 の応答が %2 バイトを超えています。</translation>
    </message>
    <message>
        <source>No time stamp from %1: it answered with status %2.</source>
        <translation>%1 からタイムスタンプを得られません：ステータス %2 の応答でした。</translation>
    </message>
    <message>
        <source>No revocation list from %1: it answered with status %2.</source>
        <translation>%1 から失効リストを得られません：ステータス %2 の応答でした。</translation>
    </message>
    <message>
        <source>The calendar %1 answered with status %2.</source>
        <translation>カレンダー %1 はステータス %2 で応答しました。</translation>
    </message>
    <message>
        <source>No promise of the calendar %1: %2</source>
        <translation>カレンダー %1 の約束を得られません：%2</translation>
    </message>
    <message>
        <source>The time stamp of %1 does not hold: %2</source>
        <translation>%1 のタイムスタンプは成り立ちません：%2</translation>
    </message>
    <message>
        <source>The time stamp proves nothing any more and is left as it was: %1</source>
        <translation>このタイムスタンプはもう何も証明しません。元のまま残します：%1</translation>
    </message>
    <message>
        <source>What the calendar answered proves nothing: %1</source>
        <translation>カレンダーの応答は何も証明しません：%1</translation>
    </message>
    <message>
        <source>The header of its block does not hold it: the proof of the checkpoint with %1 leaves is worth nothing.</source>
        <translation>そのブロックのヘッダーに含まれていません。葉 %1 枚のチェックポイントの証明には価値がありません。</translation>
    </message>
    <message>
        <source>A change of the policy needs a reason.</source>
        <translation>ポリシーの変更には理由が必要です。</translation>
    </message>
    <message>
        <source>That policy is in force already.</source>
        <translation>そのポリシーはすでに有効です。</translation>
    </message>
    <message>
        <source>In that policy no log key of this member stands: this trial could publish nothing.</source>
        <translation>そのポリシーにはこのメンバーの台帳鍵がありません。この試験は何も公開できなくなります。</translation>
    </message>
    <message>
        <source>The policy has no party &quot;%1&quot;.</source>
        <translation>ポリシーに「%1」はありません。</translation>
    </message>
    <message>
        <source>The policy has %1 parties, not %2.</source>
        <translation>ポリシーの当事者は%2ではなく%1です。</translation>
    </message>
    <message>
        <source>The quorum cannot be read from &quot;%1&quot; on.</source>
        <translation>定足数を「%1」以降読み取れません。</translation>
    </message>
    <message>
        <source>The quorum says nothing. Write all, any, 2 of 3, or names of the policy.</source>
        <translation>定足数が空です。all、any、2 of 3、またはポリシー内の名称を入力してください。</translation>
    </message>
    <message>
        <source>The quorum names nobody.</source>
        <translation>定足数に誰も指定されていません。</translation>
    </message>
    <message>
        <source>How many is &quot;%1&quot; of? Write it like %2 of 3.</source>
        <translation>「%1」はいくつのうちですか。%2 of 3 のように入力してください。</translation>
    </message>
    <message>
        <source>The quorum is %1 alone. Set another quorum first.</source>
        <translation>定足数は%1だけで構成されています。先に別の定足数を設定してください。</translation>
    </message>
    <message>
        <source>The quorum asks for %1 alone. Set another quorum first.</source>
        <translation>定足数は%1のみを求めています。先に別の定足数を設定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name in the policy: write it without spaces and commas, like site-101, and not as a number or one of the words none, all, any, of, and.</source>
        <translation>「%1」はポリシー内の名称にできません。site-101 のように空白とカンマを使わず、数字や none、all、any、of、and 以外にしてください。</translation>
    </message>
    <message>
        <source>There is no witness key of %1: one whose name is not the ledger&apos;s, %2.</source>
        <translation>%1の証人鍵がありません。名称が台帳の名称（%2）と異なる鍵が必要です。</translation>
    </message>
    <message>
        <source>Two keys of %1 are of the same type. Give each key once.</source>
        <translation>%1の鍵に同じ種類のものが2つあります。各鍵は1回だけ入力してください。</translation>
    </message>
    <message>
        <source>The address of the ledger&apos;s server cannot be read. Write it as host=NAME dbname=NAME user=NAME sslmode=verify-full.</source>
        <translation>台帳サーバーのアドレスを読み取れません。host=名称 dbname=名称 user=名称 sslmode=verify-full の形で入力してください。</translation>
    </message>
    <message>
        <source>No connection to the ledger&apos;s server: %1</source>
        <translation>台帳サーバーに接続できません：%1</translation>
    </message>
    <message>
        <source>The connection to the ledger&apos;s server was lost: %1</source>
        <translation>台帳サーバーとの接続が切れました：%1</translation>
    </message>
    <message>
        <source>The ledger&apos;s server refused that: %1 (%2).</source>
        <translation>台帳サーバーに拒否されました：%1（%2）。</translation>
    </message>
    <message>
        <source>The ledger is being looked at just now. Try again in a moment.</source>
        <translation>現在、台帳を照会中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This trial has seen more of its ledger while the server was asked. Nothing was changed. Try again.</source>
        <translation>サーバーへの照会中に、この試験が台帳の新しい内容を確認しました。何も変更されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This trial has published on the ledger %1 already, and its seals name heads of that ledger. The server holds another one, %2. A shared ledger can begin with this trial&apos;s: caseseal-cli ledger init --postgres CONNINFO --from TRIAL. A trial that has not published yet can join any.</source>
        <translation>この試験はすでに台帳%1に公開しており、封印はその台帳のヘッドを参照しています。サーバーにあるのは別の台帳%2です。この試験の台帳から共有台帳を始めることができます：caseseal-cli ledger init --postgres CONNINFO --from TRIAL。まだ公開していない試験は、どの台帳にも参加できます。</translation>
    </message>
    <message>
        <source>This trial has published on the ledger %1 already, and its seals name heads of that ledger. The server does not hold all of it: fill it with caseseal-cli ledger init --postgres CONNINFO --from TRIAL.</source>
        <translation>この試験はすでに台帳%1に公開しており、封印はその台帳のヘッドを参照しています。サーバーにはその全体がありません。caseseal-cli ledger init --postgres CONNINFO --from TRIAL で補ってください。</translation>
    </message>
    <message>
        <source>Split view: the server shows another history of the ledger than this trial has seen. Nothing was changed. Ask who runs the server.</source>
        <translation>スプリットビュー：サーバーは、この試験が確認したものとは異なる台帳の履歴を示しています。何も変更されていません。サーバーの運用者に確認してください。</translation>
    </message>
    <message>
        <source>%1 does not repeat, but the file gives it the repeat key &quot;%2&quot;.</source>
        <translation>%1は繰り返しませんが、ファイルには繰り返しキー「%2」があります。</translation>
    </message>
    <message>
        <source>The form %1 stands in no visit.</source>
        <translation>フォーム%1はどの来院にも属していません。</translation>
    </message>
    <message>
        <source>Event %1 has no form %2.</source>
        <translation>来院%1にフォーム%2はありません。</translation>
    </message>
    <message>
        <source>Form %1 has no group %2.</source>
        <translation>フォーム%1にグループ%2はありません。</translation>
    </message>
    <message>
        <source>Group %1 has no item %2.</source>
        <translation>グループ%1に項目%2はありません。</translation>
    </message>
    <message>
        <source>The data belongs to study %1, not to %2.</source>
        <translation>データは試験%2ではなく試験%1のものです。</translation>
    </message>
    <message>
        <source>There is no participant %1 whom the file could change.</source>
        <translation>ファイルが変更しようとする被験者%1は存在しません。</translation>
    </message>
    <message>
        <source>The file gives two values for the same place.</source>
        <translation>ファイルに同じ箇所の値が二つあります。</translation>
    </message>
    <message>
        <source>The file inserts a value where there is another one.</source>
        <translation>ファイルは、別の値がある箇所に値を追加しようとしています。</translation>
    </message>
    <message>
        <source>The file updates a value that is not there.</source>
        <translation>ファイルは、存在しない値を変更しようとしています。</translation>
    </message>
    <message>
        <source>The file removes a value that is not there.</source>
        <translation>ファイルは、存在しない値を削除しようとしています。</translation>
    </message>
    <message>
        <source>The file removes what holds no value.</source>
        <translation>ファイルは、値のないものを削除しようとしています。</translation>
    </message>
    <message>
        <source>The study calculates %1 here; that is what will stand.</source>
        <translation>試験の計算ではここは%1になります。この値が有効になります。</translation>
    </message>
    <message>
        <source>The trial has changed since the file was compared with it: %1 stands otherwise now. Look at the file again.</source>
        <translation>ファイルと比較した後に試験が変わりました。%1の内容が異なっています。もう一度ファイルを確認してください。</translation>
    </message>
    <message>
        <source>Nobody has released the file %1: a data manager or an admin imports it first.</source>
        <translation>ファイル%1はまだ承認されていません。先にデータマネージャーまたは管理者がインポートします。</translation>
    </message>
    <message>
        <source>The file changes values that stand already: that needs a reason.</source>
        <translation>ファイルは既存の値を変更します。理由が必要です。</translation>
    </message>
    <message>
        <source>%1 may take in no data: data managers and admins release a file, coordinators and investigators seal its values.</source>
        <translation>%1はデータを取り込めません。ファイルの承認はデータマネージャーと管理者、値の封印はコーディネーターと治験責任医師が行います。</translation>
    </message>
    <message>
        <source>%1 has not agreed to take part: there is no consent that counts.</source>
        <translation>%1は参加に同意していません。有効な同意がありません。</translation>
    </message>
    <message>
        <source>%1 withdrew the consent to take part on %2.</source>
        <translation>%1は%2に参加の同意を撤回しました。</translation>
    </message>
    <message>
        <source>The visit of %1 is dated %2, before the consent of %3.</source>
        <translation>%1の来院日は%2で、%3の同意より前です。</translation>
    </message>
    <message>
        <source>The visit of %1 is dated %2, after consent was withdrawn on %3.</source>
        <translation>%1の来院日は%2で、%3の同意撤回より後です。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this card.</source>
        <translation>このカードのパスフレーズではありません。</translation>
    </message>
    <message>
        <source>This is no card of a participant, or it is damaged.</source>
        <translation>被験者のカードではないか、破損しています。</translation>
    </message>
    <message>
        <source>A withdrawal without the card says in one line how it was told, as &quot;by phone&quot;.</source>
        <translation>カードなしの撤回には、「電話で」のように、伝えられた方法を1行で記してください。</translation>
    </message>
    <message>
        <source>A consent document is a PDF file or a text in UTF-8; this is neither.</source>
        <translation>同意文書はPDFファイルまたはUTF-8のテキストです。このファイルはどちらでもありません。</translation>
    </message>
    <message>
        <source>A consent document has a title and a version, each in one line.</source>
        <translation>同意文書には、表題と版がそれぞれ1行で必要です。</translation>
    </message>
    <message>
        <source>The day of the approval is written as 2026-11-22.</source>
        <translation>承認日は2026-11-22のように記します。</translation>
    </message>
    <message>
        <source>The day of the approval, %1, lies ahead.</source>
        <translation>承認日%1は未来の日付です。</translation>
    </message>
    <message>
        <source>This very file was published as %1, version %2.</source>
        <translation>このファイルは%1の第%2版として公開済みです。</translation>
    </message>
    <message>
        <source>Version %1 of the document %2 was replaced by a newer one and does not come back.</source>
        <translation>文書%2の第%1版は新しい版に置き換えられており、元には戻せません。</translation>
    </message>
    <message>
        <source>Version %1 of the document %2 was published in this language already: another text is another version.</source>
        <translation>文書%2の第%1版はこの言語で公開済みです。別の文面は別の版にしてください。</translation>
    </message>
    <message>
        <source>The name of a consent document has 1 to 64 of a-z, 0-9, point and hyphen.</source>
        <translation>同意文書の名前は、a-z、0-9、ピリオド、ハイフンで1～64文字です。</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: no manufacturer commissioned it.</source>
        <translation>キット%2：%1は拒否されました。製造元による登録がありません。</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it was commissioned as lot %3, expiry %4.</source>
        <translation>キット%2：%1は拒否されました。登録内容はロット%3、使用期限%4です。</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: its lot %3 is recalled.</source>
        <translation>キット%2：%1は拒否されました。ロット%3は回収されています。</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it expired on %3.</source>
        <translation>キット%2：%1は拒否されました。%3に期限が切れています。</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it is participant %3&apos;s.</source>
        <translation>キット%2：%1は拒否されました。被験者%3のものです。</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it holds %3 units.</source>
        <translation>キット%2：%1は拒否されました。%3単位入りです。</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: a second person must be named as witness.</source>
        <translation>キット%2：%1は拒否されました。立会人としてもう一人が必要です。</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: place, participant or quantity is not said.</source>
        <translation>キット%2：%1は拒否されました。場所、被験者または数量がありません。</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: the same kit is on record at %3 too (%4 by %5 on %6); put it into quarantine and look which one is genuine.</source>
        <translation>キット%2：%1は拒否されました。同じキットが%3にも記録されています（%6、%5による%4）。隔離し、どちらが本物か確認してください。</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it can be there only once, and it is %3 since %4 at %5 to participant %6.</source>
        <translation>キット%2：%1は拒否されました。キットは一つしか存在できません。%4から%5で%3です（被験者%6）。</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it can be there only once, and it is %3 since %4 at %5.</source>
        <translation>キット%2：%1は拒否されました。キットは一つしか存在できません。%4から%5で%3です。</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it does not belong to the stock of %3, it is %4 since %5 at %6.</source>
        <translation>キット%2：%1は拒否されました。%3の在庫ではありません。%5から%6で%4です。</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it is %3 since %4 at %5 to participant %6.</source>
        <translation>キット%2：%1は拒否されました。%4から%5で%3です（被験者%6）。</translation>
    </message>
    <message>
        <source>%1 of kit %2 is refused: it is %3 since %4 at %5.</source>
        <translation>キット%2：%1は拒否されました。%4から%5で%3です。</translation>
    </message>
    <message>
        <source>%1 is refused: participant %2 has not consented to take part, or took it back.</source>
        <translation>%1は拒否されました。被験者%2は参加に同意していないか、同意を撤回しています。</translation>
    </message>
    <message>
        <source>%1 is refused: participant %2 is %3.</source>
        <translation>%1は拒否されました。被験者%2は%3です。</translation>
    </message>
    <message>
        <source>%1 needs at least one kit.</source>
        <translation>%1にはキットが一つ以上が必要です。</translation>
    </message>
    <message>
        <source>%1 needs the place where it goes.</source>
        <translation>%1には送り先が必要です。</translation>
    </message>
    <message>
        <source>%1 needs the participant.</source>
        <translation>%1には被験者が必要です。</translation>
    </message>
    <message>
        <source>%1 needs a reason.</source>
        <translation>%1には理由が必要です。</translation>
    </message>
    <message>
        <source>product.release out of quarantine needs a reason.</source>
        <translation>隔離の解除には理由が必要です。</translation>
    </message>
    <message>
        <source>A recall needs its reason.</source>
        <translation>回収には理由が必要です。</translation>
    </message>
    <message>
        <source>A count needs its reason, as &quot;monthly count&quot;.</source>
        <translation>棚卸しには理由が必要です（例：月次棚卸し）。</translation>
    </message>
    <message>
        <source>No kit of lot %1 of GTIN %2 is known.</source>
        <translation>GTIN %2のロット%1のキットはありません。</translation>
    </message>
    <message>
        <source>Nothing is in the stock of %1.</source>
        <translation>%1の在庫は空です。</translation>
    </message>
    <message>
        <source>The trial knows no manufacturer for GTIN %1: an administrator sets whose statements count.</source>
        <translation>GTIN %1の製造元が設定されていません。管理者が、どの製造元の証明を認めるか設定します。</translation>
    </message>
    <message>
        <source>The statement is not signed by %1, whose key this trial knows for the product.</source>
        <translation>この証明は、本試験に登録された%1の鍵で署名されていません。</translation>
    </message>
    <message>
        <source>This is no statement of a manufacturer about kits.</source>
        <translation>製造元によるキットの証明ではありません。</translation>
    </message>
    <message>
        <source>This is no label of a kit: it needs a GTIN (01) and a serial number (21).</source>
        <translation>キットのラベルではありません。GTIN (01) とシリアル番号 (21) が必要です。</translation>
    </message>
    <message>
        <source>There is no code of a label in this picture that can be read. Take it from nearer, flat and in good light.</source>
        <translation>この画像から読み取れるコードがありません。近くから、平らに、明るい場所で撮影してください。</translation>
    </message>
    <message>
        <source>The code holds nothing of GS1: no identifiers and no link.</source>
        <translation>GS1のコードではありません。識別子もリンクもありません。</translation>
    </message>
    <message>
        <source>Two persons are needed: %1 cannot witness the own act.</source>
        <translation>二人必要です。%1は自分の操作の立会人になれません。</translation>
    </message>
    <message>
        <source>%1 cannot be a witness: disabled, or a participant.</source>
        <translation>%1は立会人になれません（無効、または被験者）。</translation>
    </message>
    <message>
        <source>The temperature file of logger %1 begins after this moment.</source>
        <translation>ロガー%1の温度ファイルは現在より後に始まっています。</translation>
    </message>
    <message>
        <source>The temperature file of logger %1 ends at %2, before kit %3 was sent: it is of another shipment.</source>
        <translation>ロガー%1の温度ファイルは、キット%3の発送前（%2）に終わっています。別の輸送のものです。</translation>
    </message>
    <message>
        <source>Line %1 of the temperature file: %2.</source>
        <translation>温度ファイルの%1行目：%2。</translation>
    </message>
    <message>
        <source>product.commission</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>product.ship</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>product.receive</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>product.quarantine</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>product.release</source>
        <translation>使用許可</translation>
    </message>
    <message>
        <source>product.allocate</source>
        <translation>割付</translation>
    </message>
    <message>
        <source>product.dispense</source>
        <translation>払出</translation>
    </message>
    <message>
        <source>product.return</source>
        <translation>返却</translation>
    </message>
    <message>
        <source>product.destroy</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>product.transfer</source>
        <translation>移管</translation>
    </message>
    <message>
        <source>product.observe</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>commissioned</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>輸送中</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受領済み</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>隔離中</translation>
    </message>
    <message>
        <source>released</source>
        <translation>使用可</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>割付済み</translation>
    </message>
    <message>
        <source>dispensed</source>
        <translation>払出済み</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>所在不明</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>廃棄済み</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>代諾者</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>立会人</translation>
    </message>
    <message>
        <source>This is the card of the %1 of %2 in another trial or at another site.</source>
        <translation>これは別の試験または別の施設の、%2の%1のカードです。</translation>
    </message>
    <message>
        <source>This is the card of the %1 of %2.</source>
        <translation>これは%2の%1のカードです。</translation>
    </message>
    <message>
        <source>This card was given up: a newer one counts for the %1.</source>
        <translation>このカードは無効です。%1には新しいカードがあります。</translation>
    </message>
    <message>
        <source>The trial knows no card of the %1.</source>
        <translation>この試験には%1のカードが登録されていません。</translation>
    </message>
    <message>
        <source>%1 has nothing of that kind agreed to %2 that could be withdrawn.</source>
        <translation>%1が「%2」で同意した内容に、撤回できるものはありません。</translation>
    </message>
    <message>
        <source>The %1 has a card from an earlier consent. Where it is lost, a witness signs beside the new one.</source>
        <translation>%1には以前の同意のカードがあります。紛失した場合は、立会人が新しいカードとともに署名します。</translation>
    </message>
    <message>
        <source>Version %1 of %2 was replaced by a newer one: nobody signs it any more.</source>
        <translation>「%2」の第%1版は新しい版に置き換えられたため、署名できません。</translation>
    </message>
    <message>
        <source>The clock of this computer was set back behind the newest seal: put it right before anybody signs.</source>
        <translation>このコンピューターの時計が最新の封印より前に戻されています。署名の前に合わせてください。</translation>
    </message>
    <message>
        <source>The consent of %1 was withdrawn while this was written. It was removed: write it again, without this participant.</source>
        <translation>書き出し中に %1 の同意が撤回されました。ファイルは削除されました。この参加者を除いて、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>The consent of %1 was withdrawn while this was written. It could not be removed: delete %2, and write it again.</source>
        <translation>書き出し中に %1 の同意が撤回されました。ファイルを削除できませんでした。%2 を削除し、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>This is no card of an installation: %1.</source>
        <translation>これはインストールのカードではありません: %1。</translation>
    </message>
    <message>
        <source>The card was changed since %1 made it: its signature does not fit. Ask for it again.</source>
        <translation>カードは %1 が作成した後に変更されています。署名が一致しません。もう一度受け取ってください。</translation>
    </message>
    <message>
        <source>The card is of another study, %1; this trial is of %2.</source>
        <translation>カードは別の試験 %1 のものです。この試験は %2 です。</translation>
    </message>
    <message>
        <source>This is the card of this very installation. The others adopt it.</source>
        <translation>これはこのインストール自身のカードです。採用するのは相手側です。</translation>
    </message>
    <message>
        <source>This card was adopted already.</source>
        <translation>このカードはすでに採用されています。</translation>
    </message>
    <message>
        <source>Other installations are adopted by an administrator or a data manager.</source>
        <translation>他のインストールを採用できるのは管理者またはデータマネージャーです。</translation>
    </message>
    <message>
        <source>There is no partner &quot;%1&quot;: adopt its card first.</source>
        <translation>相手先「%1」はありません。先にそのカードを採用してください。</translation>
    </message>
    <message>
        <source>Several partners are called &quot;%1&quot;: name the chain.</source>
        <translation>「%1」という相手先が複数あります。チェーンを指定してください。</translation>
    </message>
    <message>
        <source>There is nobody to send to yet: adopt the card of another installation first.</source>
        <translation>送り先がまだありません。先に別のインストールのカードを採用してください。</translation>
    </message>
    <message>
        <source>The message does not hold seal %1 of %2.</source>
        <translation>メッセージに %2 の封印 %1 がありません。</translation>
    </message>
    <message>
        <source>The message is of another study, %1; this trial is of %2.</source>
        <translation>メッセージは別の試験 %1 のものです。この試験は %2 です。</translation>
    </message>
    <message>
        <source>The message holds a part of a chain only: an installation&apos;s evidence is whole.</source>
        <translation>メッセージにはチェーンの一部しかありません。インストールの証拠は全体でなければなりません。</translation>
    </message>
    <message>
        <source>The message was made on the ledger %1; this trial is on %2. Installations that share a trial share one ledger.</source>
        <translation>メッセージは台帳 %1 で作られました。この試験は %2 にあります。試験を共有するインストールは一つの台帳を共有します。</translation>
    </message>
    <message>
        <source>The message holds %1, of an installation whose card was not adopted here. Ask for its card first.</source>
        <translation>メッセージには、ここでカードが採用されていないインストールの %1 が含まれています。先にそのカードを受け取ってください。</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>何も取り込まれていません。</translation>
    </message>
    <message>
        <source>Two copies of one installation went on, or somebody rewrote one of them: ask who works there.</source>
        <translation>一つのインストールの二つのコピーがそれぞれ続けられたか、誰かが一方を書き換えました。そこで働く人に確認してください。</translation>
    </message>
    <message>
        <source>The message holds seals of this installation that are lost here, but not all of what was under them: entries were withheld from its sender. Nothing was kept. Receive a message of another installation.</source>
        <translation>メッセージにはここで失われたこのインストールの封印がありますが、その中身がすべてはありません。送り主には一部の記録が開示されていませんでした。何も取り込まれていません。別のインストールのメッセージを受け取ってください。</translation>
    </message>
    <message>
        <source>In the seals that are lost here the key of %1 was changed, so %2 cannot seal what comes next. Nothing was kept. Somebody whose key is still the same logs in and receives the message.</source>
        <translation>ここで失われた封印の中で %1 の鍵が変更されたため、%2 は続きを封印できません。何も取り込まれていません。鍵が変わっていない人がログインしてメッセージを受け取ります。</translation>
    </message>
    <message>
        <source>The message is not whole: it refers to %1 seals of %2, which are neither in it nor here.</source>
        <translation>メッセージが不完全です。%2 の封印 %1 個を参照していますが、メッセージにもここにもありません。</translation>
    </message>
    <message>
        <source>In the message another installation says to have received another history of %1 than is known here. Nothing was kept. Ask who works there.</source>
        <translation>メッセージの中で別のインストールが、ここで知られているものとは異なる %1 の履歴を受け取ったと述べています。何も取り込まれていません。そこで働く人に確認してください。</translation>
    </message>
    <message>
        <source>Participant %1 was enrolled by %2 in the message, and is another one here, of %3. Two participants with one key cannot be told apart: nothing was kept.</source>
        <translation>参加者 %1 はメッセージでは %2 により登録されていますが、ここでは %3 の別の人です。同じ番号の参加者は区別できません。何も取り込まれていません。</translation>
    </message>
    <message>
        <source>The message holds %1, but nobody in it has the key of %2 that is on its card (%3). Nothing was kept.</source>
        <translation>メッセージには %1 がありますが、カードにある %2 の鍵（%3）を持つ人がその中にいません。何も取り込まれていません。</translation>
    </message>
    <message>
        <source>Split view: the message shows another history of the ledger than is known here. Nothing was kept. Ask who runs the ledger.</source>
        <translation>分裂したビュー: メッセージはここで知られているものとは異なる台帳の履歴を示しています。何も取り込まれていません。台帳の運営者に確認してください。</translation>
    </message>
    <message>
        <source>%1 was made for other installations than this one.</source>
        <translation>%1 はこのインストール宛てではありません。</translation>
    </message>
    <message>
        <source>%1 holds no evidence: %2</source>
        <translation>%1 に証拠がありません: %2</translation>
    </message>
    <message>
        <source>The message does not verify, and nothing of it was kept: %1</source>
        <translation>メッセージは検証に合格せず、何も取り込まれていません: %1</translation>
    </message>
    <message>
        <source>Something was kept or sealed since this message was opened. Open it again.</source>
        <translation>このメッセージを開いた後に取り込みまたは封印が行われました。もう一度開いてください。</translation>
    </message>
    <message>
        <source>The message holds %1 seals of this installation that are lost here, and %2 more are known of. Nothing was kept. Receive the newest message of every other installation; where nobody has them, an administrator says so with a reason.</source>
        <translation>メッセージにはここで失われたこのインストールの封印が %1 個あり、さらに %2 個の存在が知られています。何も取り込まれていません。他のすべてのインストールの最新のメッセージを受け取ってください。誰も持っていない場合は、管理者が理由とともに宣言します。</translation>
    </message>
    <message>
        <source>That seals are lost for good is said by an administrator.</source>
        <translation>封印が完全に失われたことを宣言するのは管理者です。</translation>
    </message>
    <message>
        <source>There is no participant %1 of another installation here.</source>
        <translation>ここには別のインストールの参加者 %1 はいません。</translation>
    </message>
    <message>
        <source>%1 is at home here.</source>
        <translation>%1 はこのインストールに属しています。</translation>
    </message>
    <message>
        <source>%1 was handed over from here; who received the participant hands back.</source>
        <translation>%1 はここから引き渡されました。戻すのは受け取った側です。</translation>
    </message>
    <message>
        <source>%1 was not handed over to this installation. Ask %2 to do so; where that installation is lost, an administrator takes over by force.</source>
        <translation>%1 はこのインストールに引き渡されていません。%2 に依頼してください。そのインストールが失われている場合は、管理者が強制的に引き継ぎます。</translation>
    </message>
    <message>
        <source>Only an administrator may take over a participant without a transfer.</source>
        <translation>引き渡しなしに参加者を引き継げるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Nothing is entered without a reason.</source>
        <translation>理由なしには入力できません。</translation>
    </message>
    <message>
        <source>A consent document names at least one scope that is agreed to.</source>
        <translation>同意文書には、同意する範囲が少なくとも一つ必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a scope, or stands there twice: 1 to 64 of a-z, 0-9, point and hyphen.</source>
        <translation>「%1」は範囲にできないか、重複しています。a-z、0-9、ピリオド、ハイフンを 1～64 文字で指定します。</translation>
    </message>
    <message>
        <source>What the scope %1 means is said of a scope of the document, in one line.</source>
        <translation>範囲 %1 の説明は、文書にある範囲について 1 行で書きます。</translation>
    </message>
    <message>
        <source>A consent document says who has to sign.</source>
        <translation>同意文書には、誰が署名するかを記します。</translation>
    </message>
    <message>
        <source>A consent is signed by the participant or a representative, and by a witness where one is needed.</source>
        <translation>同意には参加者または代諾者が署名し、必要な場合は立会人も署名します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag of a language, as en or ja.</source>
        <translation>「%1」は en や ja のような言語コードではありません。</translation>
    </message>
    <message>
        <source>A consent document has at most 8 MiB.</source>
        <translation>同意文書は最大 8 MiB です。</translation>
    </message>
    <message>
        <source>This consent is not to be signed by a %1.</source>
        <translation>この同意は%1が署名するものではありません。</translation>
    </message>
    <message>
        <source>A withdrawal is signed with the card of the consent, or sealed with a reason.</source>
        <translation>撤回は同意のカードで署名するか、理由とともに封印します。</translation>
    </message>
    <message>
        <source>No consent document was published with the hash %1.</source>
        <translation>ハッシュ %1 の同意文書は公開されていません。</translation>
    </message>
    <message>
        <source>%1 is approved from %2 on.</source>
        <translation>%1 は %2 から承認されています。</translation>
    </message>
    <message>
        <source>Nothing was agreed to: choose at least one scope.</source>
        <translation>何にも同意していません。少なくとも一つの範囲を選んでください。</translation>
    </message>
    <message>
        <source>These signatures are not those that %1 asks for.</source>
        <translation>これらの署名は %1 が求めるものではありません。</translation>
    </message>
    <message>
        <source>One withdraws: the participant or a representative.</source>
        <translation>撤回するのは参加者または代諾者の一人です。</translation>
    </message>
    <message>
        <source>%1 has no scope &quot;%2&quot;.</source>
        <translation>%1 に範囲「%2」はありません。</translation>
    </message>
    <message>
        <source>Consents are signed by participant, representative and witness.</source>
        <translation>同意に署名するのは参加者、代諾者、立会人です。</translation>
    </message>
    <message>
        <source>The %1 signs with the key of %2, who works on the trial.</source>
        <translation>%1が、試験で働く %2 の鍵で署名しています。</translation>
    </message>
    <message>
        <source>The %1 signs with the key of the %2.</source>
        <translation>%1が別の人の鍵（%2）で署名しています。</translation>
    </message>
    <message>
        <source>The signature of the %1 does not stand. %2</source>
        <translation>%1の署名は無効です。%2</translation>
    </message>
    <message>
        <source>The signature of the %1 was given for another %2 than this one.</source>
        <translation>%1の署名は別のもの（%2）に対するものです。</translation>
    </message>
    <message>
        <source>The signature of the %1 is missing.</source>
        <translation>%1の署名がありません。</translation>
    </message>
    <message>
        <source>These signatures are not of today: they are counter-signed within a day and %1 seals, or given anew.</source>
        <translation>これらの署名は今日のものではありません。1 日以内かつ %1 封印以内に副署するか、改めて署名します。</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>No version of the study has a form %1.</source>
        <translation>試験のどのバージョンにもフォーム %1 はありません。</translation>
    </message>
    <message>
        <source>No version of the study has an item %1.</source>
        <translation>試験のどのバージョンにも項目 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no entry %1 in this trial.</source>
        <translation>この試験に記録 %1 はありません。</translation>
    </message>
    <message>
        <source>Seal %1 is not on the ledger yet, so nobody else can vouch for it. Publish the seals first.</source>
        <translation>封印 %1 はまだ台帳にないため、ほかの誰も保証できません。先に封印を公開してください。</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>記録 %1 はありません。</translation>
    </message>
    <message>
        <source>The entry %1 is erased already.</source>
        <translation>記録 %1 はすでに消去されています。</translation>
    </message>
    <message>
        <source>An entry of the kind %1 cannot be erased: only values, queries and what was said of visits can.</source>
        <translation>種類 %1 の記録は消去できません。消去できるのは値、照会、来院についての記述だけです。</translation>
    </message>
    <message>
        <source>Two persons are needed: %1 cannot confirm the own erasure.</source>
        <translation>二人必要です。%1 は自分の消去を承認できません。</translation>
    </message>
    <message>
        <source>%1 is disabled and cannot confirm an erasure.</source>
        <translation>%1 は無効化されており、消去を承認できません。</translation>
    </message>
    <message>
        <source>%1 cannot confirm an erasure: that takes an admin, an investigator or a data manager.</source>
        <translation>%1 は消去を承認できません。承認できるのは管理者、治験責任医師、データマネージャーです。</translation>
    </message>
    <message>
        <source>The entry has no leaf hash: verify the trial first.</source>
        <translation>記録に葉ハッシュがありません。先に試験を検証してください。</translation>
    </message>
    <message>
        <source>An erasure needs its reason.</source>
        <translation>消去には理由が必要です。</translation>
    </message>
    <message>
        <source>Another person confirmed than the one who is named.</source>
        <translation>指名された人とは別の人が承認しました。</translation>
    </message>
    <message>
        <source>The reason repeats what is to be erased: say it without.</source>
        <translation>理由に消去対象が含まれています。それを含めずに書いてください。</translation>
    </message>
    <message>
        <source>The study has no item %1.</source>
        <translation>試験に項目 %1 はありません。</translation>
    </message>
    <message>
        <source>The EPCIS document holds no act on a kit that is taken in.</source>
        <translation>EPCIS 文書に、取り込めるキットの操作がありません。</translation>
    </message>
    <message>
        <source>%1 is there already and no empty folder. Name another one, or FILE.zip.</source>
        <translation>%1 はすでにあり、空のフォルダーではありません。別のフォルダーか FILE.zip を指定してください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file, such as data%2.</source>
        <translation>%1 はフォルダーです。data%2 のようなファイルを指定してください。</translation>
    </message>
    <message>
        <source>Something in the file stands in the way, so nothing of it is sealed.</source>
        <translation>ファイル内に妨げとなるものがあるため、何も封印されていません。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>There is no participant %1.</source>
        <translation>参加者 %1 はいません。</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Not done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>該当なし</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>participant</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>来院</translation>
    </message>
    <message>
        <source>form</source>
        <translation>フォーム</translation>
    </message>
</context>
<context>
    <name>FormActs</name>
    <message>
        <source>Move to the study version in force…</source>
        <translation>現行の試験版に移行…</translation>
    </message>
    <message>
        <source>As it was at a moment…</source>
        <translation>ある時点の状態…</translation>
    </message>
    <message>
        <source>Seal the changes first</source>
        <translation>先に変更を封印してください</translation>
    </message>
    <message>
        <source>The form is not complete yet</source>
        <translation>フォームはまだ完了していません</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>署名…</translation>
    </message>
    <message>
        <source>Verify all fields</source>
        <translation>全項目を照合</translation>
    </message>
    <message>
        <source>Take back the verification…</source>
        <translation>照合を取り消す…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>再開…</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Unfreeze…</source>
        <translation>凍結解除…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Ask to unlock…</source>
        <translation>ロック解除を依頼…</translation>
    </message>
    <message>
        <source>Ask to unfreeze…</source>
        <translation>凍結解除を依頼…</translation>
    </message>
    <message>
        <source>It is asked already</source>
        <translation>すでに依頼済みです</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロック解除…</translation>
    </message>
    <message>
        <source>Nobody of the site has asked for it</source>
        <translation>施設からの依頼がありません</translation>
    </message>
    <message>
        <source>Refuse to unlock…</source>
        <translation>ロック解除を拒否…</translation>
    </message>
    <message>
        <source>Second entry…</source>
        <translation>二次入力…</translation>
    </message>
</context>
<context>
    <name>FormQueries</name>
    <message>
        <source>answered</source>
        <translation>回答済</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Query %1, closed</source>
        <translation>クエリ %1、終了</translation>
    </message>
    <message numerus="yes">
        <source>Query %1, %2, %n days</source>
        <translation>
            <numerusform>クエリ%1、%2、%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Query %1, %2, since today</source>
        <translation>クエリ%1、%2、本日から</translation>
    </message>
</context>
<context>
    <name>HeadWords</name>
    <message>
        <source>The same head</source>
        <translation>同じ先頭値です</translation>
    </message>
    <message>
        <source>Both have the same history, to the last seal.</source>
        <translation>最後の封印まで、両者の履歴は同じです。</translation>
    </message>
    <message>
        <source>Consistent; the held head is older</source>
        <translation>整合：保管された先頭値の方が古い</translation>
    </message>
    <message>
        <source>All that its holder has seen is in this trial, unchanged. More was sealed since.</source>
        <translation>保管者が見たものはすべて変わらずこの試験にあります。その後さらに封印されています。</translation>
    </message>
    <message>
        <source>Consistent; the held head is newer</source>
        <translation>整合：保管された先頭値の方が新しい</translation>
    </message>
    <message>
        <source>The ledger has grown since this trial last looked. Nothing of this trial is missing here.</source>
        <translation>この試験が最後に確認した後、台帳が伸びています。この試験の内容に欠けているものはありません。</translation>
    </message>
    <message>
        <source>Cut off: its holder has seen what is not here</source>
        <translation>切り取り：保管者の見たものがここにありません</translation>
    </message>
    <message>
        <source>The newest seals were taken away, or an older copy of the trial was put back.</source>
        <translation>最新の封印が取り除かれたか、試験の古い写しが戻されました。</translation>
    </message>
    <message>
        <source>Rewritten: its holder has seen another history</source>
        <translation>書き換え：保管者は別の履歴を見ています</translation>
    </message>
    <message>
        <source>Another seal stands in the place of the one that the head proves. Whoever did this had the keys; inside, this trial may contradict itself nowhere.</source>
        <translation>先頭値が証明する封印の位置に別の封印があります。行った者は鍵を持っていました。試験の内部には矛盾が見られない場合があります。</translation>
    </message>
    <message>
        <source>Split view: two histories of one ledger were shown</source>
        <translation>分裂表示：一つの台帳について二つの履歴が示されました</translation>
    </message>
    <message>
        <source>Its holder and this trial were given different ledgers under one name. Keep both heads: together they prove it.</source>
        <translation>保管者とこの試験は、同じ名前の異なる台帳を受け取っています。両方の先頭値を保管してください。二つそろえば証明になります。</translation>
    </message>
    <message>
        <source>Not of this trial</source>
        <translation>この試験のものではありません</translation>
    </message>
    <message>
        <source>The head is of another trial or ledger, or the one here was replaced. Ask its holder which trial it is of.</source>
        <translation>先頭値が別の試験または台帳のものか、ここの台帳が置き換えられています。どの試験のものか保管者に確認してください。</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>比較していません</translation>
    </message>
    <message>
        <source>What is here does not suffice to tell.</source>
        <translation>ここにあるものだけでは判断できません。</translation>
    </message>
    <message>
        <source>Two copies of this trial went on beside each other</source>
        <translation>この試験の二つの写しが並行して続けられました</translation>
    </message>
    <message>
        <source>Both are on the ledger, and neither was rewritten. Keep one of them, enter there what only the other holds, and put the other away.</source>
        <translation>両方とも台帳にあり、どちらも書き換えられていません。一方を残し、他方にしかない内容をそこに入力し、他方は使わないでください。</translation>
    </message>
</context>
<context>
    <name>KitWords</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>輸送中</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受領済み</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>隔離中</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>使用可</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>割付済み</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>払出済み</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>所在不明</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>廃棄済み</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>Put into quarantine</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>使用を許可</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>割付</translation>
    </message>
    <message>
        <source>Dispense</source>
        <translation>払出</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>返却を受付</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>移管</translation>
    </message>
    <message>
        <source>Looked for, is there</source>
        <translation>確認：在庫あり</translation>
    </message>
    <message>
        <source>too long outside the range</source>
        <translation>範囲外の時間が長すぎます</translation>
    </message>
    <message>
        <source>too cold</source>
        <translation>低温すぎます</translation>
    </message>
    <message>
        <source>too warm</source>
        <translation>高温すぎます</translation>
    </message>
    <message>
        <source>mean kinetic temperature too high</source>
        <translation>平均動態温度が高すぎます</translation>
    </message>
    <message>
        <source>too long without a reading</source>
        <translation>測定値のない時間が長すぎます</translation>
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
        <translation>概要</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査証跡</translation>
    </message>
    <message>
        <source>Study versions</source>
        <translation>試験バージョン</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Backup and archive</source>
        <translation>バックアップとアーカイブ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>査察</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>データ交換</translation>
    </message>
    <message>
        <source>Ledger and policy</source>
        <translation>台帳とポリシー</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>治験薬</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>カレンダーから選択</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>カレンダーから選択（Alt+↓）</translation>
    </message>
    <message>
        <source>Day unknown, kept as %1</source>
        <translation>日は不明、%1として保存</translation>
    </message>
    <message>
        <source>Day and month unknown, kept as %1</source>
        <translation>月日は不明、%1として保存</translation>
    </message>
</context>
<context>
    <name>PasswordWords</name>
    <message>
        <source>Nothing was opened.</source>
        <translation>何も開いていません。</translation>
    </message>
    <message>
        <source>Too many wrong passwords: %1 is locked until %2. Nothing was opened. Wait, or ask an administrator to set a new password.</source>
        <translation>パスワードの誤りが多すぎます：%1は%2までロックされています。何も開いていません。待つか、管理者に新しいパスワードの設定を依頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>The person or the password is not right. Nothing was opened. %n attempt(s) left before a lock of 15 minutes.</source>
        <translation>
            <numerusform>ユーザーまたはパスワードが正しくありません。何も開いていません。あと%n回で15分間ロックされます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryThread</name>
    <message>
        <source>asked</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答済</translation>
    </message>
    <message>
        <source>closed it</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>reopened it</source>
        <translation>再発行</translation>
    </message>
</context>
<context>
    <name>ReportKinds</name>
    <message>
        <source>Audit report</source>
        <translation>監査報告書</translation>
    </message>
    <message>
        <source>The verdict, what it rests on, persons, every change</source>
        <translation>判定とその根拠、ユーザー、すべての変更</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>症例記録</translation>
    </message>
    <message>
        <source>One participant: forms, histories, signatures, queries</source>
        <translation>被験者1名：フォーム、履歴、署名、クエリ</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>変更一覧</translation>
    </message>
    <message>
        <source>What was changed, by whom, when and why</source>
        <translation>何が、誰によって、いつ、なぜ変更されたか</translation>
    </message>
    <message>
        <source>Persons and delegations</source>
        <translation>ユーザーと業務分担</translation>
    </message>
    <message>
        <source>Roles and keys, who entered data, who delegated</source>
        <translation>役割と鍵、入力者、割り当てた人</translation>
    </message>
    <message>
        <source>Integrity certificate</source>
        <translation>完全性証明書</translation>
    </message>
    <message>
        <source>One page with the checkpoint as a QR code</source>
        <translation>チェックポイントのQRコード付き1ページ</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>消去証明書</translation>
    </message>
    <message>
        <source>What was erased, by whom, when and why</source>
        <translation>何を、誰が、いつ、なぜ消去したか</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>査察</translation>
    </message>
    <message>
        <source>The answer to one clause and the entries behind it</source>
        <translation>1つの条項への回答と、その根拠となるエントリ</translation>
    </message>
    <message>
        <source>Receipt of consents</source>
        <translation>同意の受領証</translation>
    </message>
    <message>
        <source>What one participant agreed to, signed by whom; to keep</source>
        <translation>被験者が同意した内容と署名者。保管用</translation>
    </message>
    <message>
        <source>Accountability log</source>
        <translation>治験薬管理表</translation>
    </message>
    <message>
        <source>The medicine: every kit of every place, and what became of it</source>
        <translation>治験薬：各施設のすべてのキットとその経過</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Outside working hours</source>
        <translation>勤務時間外</translation>
    </message>
    <message>
        <source>Night shifts, public holidays and a computer in another time zone look the same.</source>
        <translation>夜勤、祝日、時差のある地域のコンピューターでも同じように見えます。</translation>
    </message>
    <message>
        <source>Acts outside working hours: %1 of %2; on rest days: %3</source>
        <translation>勤務時間外の操作：%2件中%1件、休日：%3件</translation>
    </message>
    <message>
        <source>Faster than typing</source>
        <translation>入力より速い保存</translation>
    </message>
    <message>
        <source>Forms that were typed side by side and sealed together look the same.</source>
        <translation>並行して入力し、まとめて封印したフォームでも同じように見えます。</translation>
    </message>
    <message>
        <source>Values typed in %2 s: %1, in forms: %3; a minute: %4</source>
        <translation>%2秒間に入力された値：%1件、フォーム：%3件、1分あたり：%4件</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>遅れた入力</translation>
    </message>
    <message>
        <source>Some data come in late by nature, and the date of the visit may be mistyped.</source>
        <translation>性質上遅れて届くデータもあり、来院日の入力間違いの可能性もあります。</translation>
    </message>
    <message>
        <source>Visit of %1. Forms begun late: %2, at most by %3 days</source>
        <translation>来院日：%1。遅れて開始したフォーム：%2件、最大%3日</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>来院前の入力</translation>
    </message>
    <message>
        <source>A history may be taken in advance, and the date of the visit may be mistyped.</source>
        <translation>病歴を前もって聴取することもあり、来院日の入力間違いの可能性もあります。</translation>
    </message>
    <message>
        <source>Visit of %1. Forms begun before it: %2, at most by %3 days</source>
        <translation>来院日：%1。それより前に開始したフォーム：%2件、最大%3日</translation>
    </message>
    <message>
        <source>Long lag</source>
        <translation>長い遅れ</translation>
    </message>
    <message>
        <source>A site may work through its paper once a week.</source>
        <translation>紙の記録を週に一度まとめて入力する施設もあります。</translation>
    </message>
    <message>
        <source>Forms: %1; days after the visit, median: %2; for one in ten at least: %3</source>
        <translation>フォーム：%1件、来院後の日数の中央値：%2日、10件に1件は%3日以上</translation>
    </message>
    <message>
        <source>Last digits</source>
        <translation>末尾の数字</translation>
    </message>
    <message>
        <source>A device that rounds, a pack size or a converted unit look the same.</source>
        <translation>丸めを行う機器、包装単位、単位換算でも同じように見えます。</translation>
    </message>
    <message>
        <source>Values that end in %1: %2 of %3; chi-squared %4, probability %5, tests made: %6</source>
        <translation>末尾が%1の値：%3件中%2件、カイ二乗%4、確率%5、検定数：%6</translation>
    </message>
    <message>
        <source>Repeated values</source>
        <translation>繰り返される値</translation>
    </message>
    <message>
        <source>Numbers that hang together are equal more often than is expected here.</source>
        <translation>互いに関連する数値は、ここでの予想より頻繁に一致します。</translation>
    </message>
    <message>
        <source>Equal numbers: %1; forms: %2; participants: %3; pairs expected by chance: %4</source>
        <translation>一致する数値：%1件、フォーム：%2件、被験者：%3名、偶然に予想される組：%4</translation>
    </message>
    <message>
        <source>Changed during a query</source>
        <translation>クエリ中の変更</translation>
    </message>
    <message>
        <source>The correction itself may have been the answer.</source>
        <translation>修正そのものが回答だった可能性があります。</translation>
    </message>
    <message>
        <source>Changes while query %1 waited for an answer: %2</source>
        <translation>クエリ%1の回答待ち中の変更：%2件</translation>
    </message>
    <message>
        <source>Changed before signature or lock</source>
        <translation>署名・ロック直前の変更</translation>
    </message>
    <message>
        <source>Data are cleaned before a lock; that is what the time is for.</source>
        <translation>ロック前にはデータのクリーニングが行われます。そのための期間です。</translation>
    </message>
    <message>
        <source>Changes: %1, in the last %2 hours; then signed or locked by %3</source>
        <translation>変更：%1件、直前の%2時間。その後%3が署名またはロック</translation>
    </message>
    <message>
        <source>Many changes</source>
        <translation>多数の変更</translation>
    </message>
    <message>
        <source>One person may correct for all.</source>
        <translation>一人が全員の分を修正している場合もあります。</translation>
    </message>
    <message>
        <source>Changes in 100 values: %1, usual: %2; values: %3, robust z: %4</source>
        <translation>100値あたりの変更：%1件（通常%2件）、値：%3件、ロバストz：%4</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受容</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>説明済み</translation>
    </message>
    <message>
        <source>Queried</source>
        <translation>照会済み</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>上申済み</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>altered</source>
        <translation>改変あり</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック済</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>フリーズ済</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>SDV済</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名済</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>入力完了</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>入力中</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未着手</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>open %n days</source>
        <translation>
            <numerusform>%n日未解決</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Its window has ended, nothing is entered and it is not skipped</source>
        <translation>許容期間が過ぎ、入力も省略もされていません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Its window is open</source>
        <translation>許容期間内です</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Begun and not complete</source>
        <translation>入力途中です</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>A query waits for an answer</source>
        <translation>クエリが回答を待っています</translation>
    </message>
    <message>
        <source>A query was answered</source>
        <translation>クエリに回答がありました</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>A check fired, the value was kept</source>
        <translation>チェックが発生し、値はそのままです</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Complete, to be verified against its source</source>
        <translation>入力完了、原資料との照合待ち</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>SDV</translation>
    </message>
    <message>
        <source>Complete, to be signed</source>
        <translation>入力完了、署名待ち</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>署名後に変更されました</translation>
    </message>
    <message>
        <source>Somebody asks to have it opened</source>
        <translation>解除の依頼があります</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>A newer version asks for a new consent</source>
        <translation>新しい版への再同意が必要です</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Sent here and not received for a week</source>
        <translation>発送済みで1週間受領されていません</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>In quarantine: release or destroy them</source>
        <translation>隔離中：使用許可または廃棄してください</translation>
    </message>
    <message>
        <source>Expire within 30 days, or have expired</source>
        <translation>30日以内に期限切れ、または期限切れ</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>ロット%1</translation>
    </message>
    <message numerus="yes">
        <source>%n kits</source>
        <translation>
            <numerusform>%nキット</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>This is not a duration. Type it like P2W or P1DT12H.</source>
        <translation>期間として読み取れません。P2WまたはP1DT12Hのように入力してください。</translation>
    </message>
    <message>
        <source>This is not an interval. Type a start and an end with a slash between them.</source>
        <translation>区間として読み取れません。開始と終了をスラッシュで区切って入力してください。</translation>
    </message>
    <message>
        <source>This is not hexadecimal: pairs of 0 to 9 and A to F.</source>
        <translation>16進数ではありません：0～9とA～Fの2桁ずつの組です。</translation>
    </message>
    <message>
        <source>This is not base64: letters, digits, + and /, in groups of four.</source>
        <translation>Base64ではありません：英字、数字、+、/ を4文字ずつの組にします。</translation>
    </message>
    <message>
        <source>This is not an address. Type it like https://example.org/page.</source>
        <translation>アドレスではありません。https://example.org/page のように入力してください。</translation>
    </message>
    <message>
        <source>This does not fit the field&apos;s data type.</source>
        <translation>この項目のデータ型に合いません。</translation>
    </message>
</context>
<context>
    <name>TrailWords</name>
    <message>
        <source>Record started</source>
        <translation>記録の開始</translation>
    </message>
    <message>
        <source>Started the record of %1 on %2</source>
        <translation>%1の記録を%2で開始</translation>
    </message>
    <message>
        <source>Record restored</source>
        <translation>記録の復元</translation>
    </message>
    <message>
        <source>Restored the record from a copy that ends with seal %1</source>
        <translation>封印%1で終わるコピーから記録を復元</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>ユーザーの追加</translation>
    </message>
    <message>
        <source>Added %1 as %2</source>
        <translation>%1を%2として追加</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>役割の変更</translation>
    </message>
    <message>
        <source>Changed the roles of %1 to %2</source>
        <translation>%1の役割を%2に変更</translation>
    </message>
    <message>
        <source>Key renewed</source>
        <translation>鍵の更新</translation>
    </message>
    <message>
        <source>Renewed the key of %1</source>
        <translation>%1の鍵を更新</translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation>ユーザーの無効化</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1を無効化</translation>
    </message>
    <message>
        <source>Person enabled</source>
        <translation>ユーザーの有効化</translation>
    </message>
    <message>
        <source>Enabled %1 again</source>
        <translation>%1を再び有効化</translation>
    </message>
    <message>
        <source>Study version adopted</source>
        <translation>試験バージョンの採用</translation>
    </message>
    <message>
        <source>Adopted study version %1</source>
        <translation>試験バージョン%1を採用</translation>
    </message>
    <message>
        <source>Participant enrolled</source>
        <translation>被験者の登録</translation>
    </message>
    <message>
        <source>Enrolled %1</source>
        <translation>%1を登録</translation>
    </message>
    <message>
        <source>Participant withdrawn</source>
        <translation>被験者の中止</translation>
    </message>
    <message>
        <source>Withdrew %1 from the study</source>
        <translation>%1の試験参加を中止</translation>
    </message>
    <message>
        <source>Participant erased</source>
        <translation>被験者データの消去</translation>
    </message>
    <message>
        <source>Erased the data of %1</source>
        <translation>%1のデータを消去</translation>
    </message>
    <message>
        <source>Entries counted</source>
        <translation>エントリ数の確認</translation>
    </message>
    <message>
        <source>Counted %1 entries of %2</source>
        <translation>%1件のエントリを確認：%2</translation>
    </message>
    <message>
        <source>Participant handed over</source>
        <translation>被験者の引き渡し</translation>
    </message>
    <message>
        <source>Handed %1 over to another installation</source>
        <translation>%1を別のインストールに引き渡し</translation>
    </message>
    <message>
        <source>Participant taken over</source>
        <translation>被験者の引き継ぎ</translation>
    </message>
    <message>
        <source>Took %1 over from another installation</source>
        <translation>%1を別のインストールから引き継ぎ</translation>
    </message>
    <message>
        <source>Visit scheduled</source>
        <translation>来院の予定</translation>
    </message>
    <message>
        <source>Scheduled %1 of %2</source>
        <translation>%2の%1を予定</translation>
    </message>
    <message>
        <source>Visit skipped</source>
        <translation>来院の省略</translation>
    </message>
    <message>
        <source>Skipped %1 of %2</source>
        <translation>%2の%1を省略</translation>
    </message>
    <message>
        <source>Value entered</source>
        <translation>値の入力</translation>
    </message>
    <message>
        <source>Value changed</source>
        <translation>値の変更</translation>
    </message>
    <message>
        <source>Form completed</source>
        <translation>フォームの入力完了</translation>
    </message>
    <message>
        <source>Completed %1 of %2</source>
        <translation>%2の%1を入力完了に設定</translation>
    </message>
    <message>
        <source>Form reopened</source>
        <translation>フォームの再開</translation>
    </message>
    <message>
        <source>Reopened %1 of %2</source>
        <translation>%2の%1の入力を再開</translation>
    </message>
    <message>
        <source>Form signed</source>
        <translation>フォームの署名</translation>
    </message>
    <message>
        <source>Signed %1 of %2</source>
        <translation>%2の%1に署名</translation>
    </message>
    <message>
        <source>Form verified</source>
        <translation>フォームのSDV</translation>
    </message>
    <message>
        <source>Verified %1 of %2 against the source</source>
        <translation>%2の%1を原資料と照合（SDV）</translation>
    </message>
    <message>
        <source>Verification withdrawn</source>
        <translation>SDVの取消</translation>
    </message>
    <message>
        <source>Withdrew the verification of %1 of %2</source>
        <translation>%2の%1のSDVを取消</translation>
    </message>
    <message>
        <source>Form frozen</source>
        <translation>フォームのフリーズ</translation>
    </message>
    <message>
        <source>Froze %1 of %2</source>
        <translation>%2の%1をフリーズ</translation>
    </message>
    <message>
        <source>Form unfrozen</source>
        <translation>フリーズの解除</translation>
    </message>
    <message>
        <source>Unfroze %1 of %2</source>
        <translation>%2の%1のフリーズを解除</translation>
    </message>
    <message>
        <source>Form locked</source>
        <translation>フォームのロック</translation>
    </message>
    <message>
        <source>Locked %1 of %2</source>
        <translation>%2の%1をロック</translation>
    </message>
    <message>
        <source>Form unlocked</source>
        <translation>ロックの解除</translation>
    </message>
    <message>
        <source>Unlocked %1 of %2</source>
        <translation>%2の%1のロックを解除</translation>
    </message>
    <message>
        <source>Query opened</source>
        <translation>クエリの発行</translation>
    </message>
    <message>
        <source>Opened %1 on %2</source>
        <translation>%2に%1を発行</translation>
    </message>
    <message>
        <source>Query answered</source>
        <translation>クエリへの回答</translation>
    </message>
    <message>
        <source>Answered %1 on %2</source>
        <translation>%2の%1に回答</translation>
    </message>
    <message>
        <source>Query closed</source>
        <translation>クエリのクローズ</translation>
    </message>
    <message>
        <source>Closed %1 on %2</source>
        <translation>%2の%1をクローズ</translation>
    </message>
    <message>
        <source>Query reopened</source>
        <translation>クエリの再発行</translation>
    </message>
    <message>
        <source>Reopened %1 on %2</source>
        <translation>%2の%1を再発行</translation>
    </message>
    <message>
        <source>Consent document published</source>
        <translation>同意文書の公開</translation>
    </message>
    <message>
        <source>Published the consent document %1</source>
        <translation>同意文書%1を公開</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>同意の取得</translation>
    </message>
    <message>
        <source>Recorded the consent of %1</source>
        <translation>%1の同意を記録</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>同意の撤回</translation>
    </message>
    <message>
        <source>Recorded that %1 withdrew consent</source>
        <translation>%1の同意撤回を記録</translation>
    </message>
    <message>
        <source>Product received</source>
        <translation>治験薬の受領</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>%1を受領</translation>
    </message>
    <message>
        <source>Product put into use</source>
        <translation>治験薬の使用開始</translation>
    </message>
    <message>
        <source>Put %1 into use</source>
        <translation>%1を使用開始</translation>
    </message>
    <message>
        <source>Product shipped</source>
        <translation>治験薬の発送</translation>
    </message>
    <message>
        <source>Shipped %1</source>
        <translation>%1を発送</translation>
    </message>
    <message>
        <source>Product allocated</source>
        <translation>治験薬の割付</translation>
    </message>
    <message>
        <source>Allocated %1 to %2</source>
        <translation>%1を%2に割付</translation>
    </message>
    <message>
        <source>Product dispensed</source>
        <translation>治験薬の払出</translation>
    </message>
    <message>
        <source>Dispensed %1 to %2</source>
        <translation>%1を%2に払出</translation>
    </message>
    <message>
        <source>Product returned</source>
        <translation>治験薬の返却</translation>
    </message>
    <message>
        <source>Took back %1 from %2</source>
        <translation>%1を%2から回収</translation>
    </message>
    <message>
        <source>Product destroyed</source>
        <translation>治験薬の廃棄</translation>
    </message>
    <message>
        <source>Destroyed %1</source>
        <translation>%1を廃棄</translation>
    </message>
    <message>
        <source>Product quarantined</source>
        <translation>治験薬の隔離</translation>
    </message>
    <message>
        <source>Put %1 into quarantine</source>
        <translation>%1を隔離</translation>
    </message>
    <message>
        <source>Product released</source>
        <translation>治験薬の出荷可</translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation>%1の使用を許可</translation>
    </message>
    <message>
        <source>Product observed</source>
        <translation>治験薬の観察</translation>
    </message>
    <message>
        <source>Noted an observation of %1</source>
        <translation>%1の観察を記録</translation>
    </message>
    <message>
        <source>Product passed on</source>
        <translation>治験薬の移管</translation>
    </message>
    <message>
        <source>Passed on %1</source>
        <translation>%1を移管</translation>
    </message>
    <message>
        <source>Randomisation list committed</source>
        <translation>無作為化リストの確定</translation>
    </message>
    <message>
        <source>Committed to the randomisation list %1</source>
        <translation>無作為化リスト%1を確定</translation>
    </message>
    <message>
        <source>Participant randomised</source>
        <translation>被験者の無作為化</translation>
    </message>
    <message>
        <source>Randomised %1</source>
        <translation>%1を無作為化</translation>
    </message>
    <message>
        <source>Randomisation revealed</source>
        <translation>無作為化の開示</translation>
    </message>
    <message>
        <source>Revealed the randomisation list %1</source>
        <translation>無作為化リスト%1を開示</translation>
    </message>
    <message>
        <source>Data imported</source>
        <translation>データのインポート</translation>
    </message>
    <message>
        <source>Imported data as %1</source>
        <translation>データを%1形式でインポート</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>データのエクスポート</translation>
    </message>
    <message>
        <source>Exported data as %1</source>
        <translation>データを%1形式でエクスポート</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>データの共有</translation>
    </message>
    <message>
        <source>Shared data as %1</source>
        <translation>データを%1形式で共有</translation>
    </message>
    <message>
        <source>Data received</source>
        <translation>データの受信</translation>
    </message>
    <message>
        <source>Received data as %1</source>
        <translation>データを%1形式で受信</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Log-in of %1</source>
        <translation>%1がログイン</translation>
    </message>
    <message>
        <source>Log-out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Log-out of %1</source>
        <translation>%1がログアウト</translation>
    </message>
    <message>
        <source>Attempt refused</source>
        <translation>操作の拒否</translation>
    </message>
    <message>
        <source>Refused an attempt of %1</source>
        <translation>%1の操作を拒否</translation>
    </message>
    <message>
        <source>Clock warning</source>
        <translation>時計の警告</translation>
    </message>
    <message>
        <source>The clock of this computer jumped</source>
        <translation>このコンピューターの時計が飛びました</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>報告書の発行</translation>
    </message>
    <message>
        <source>Issued the report %1</source>
        <translation>報告書%1を発行</translation>
    </message>
    <message>
        <source>kit %1</source>
        <translation>キット%1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>シリアル番号%1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>ロット%1</translation>
    </message>
    <message>
        <source>Erased on request; the seal still covers it</source>
        <translation>要請により消去、封印は引き続き有効</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>Left %1 blank in %2</source>
        <translation>%2の%1を空欄で記録</translation>
    </message>
    <message>
        <source>Calculated %1 as %2 in %3</source>
        <translation>%3の%1を%2と算出</translation>
    </message>
    <message>
        <source>Set %1 to %2 in %3</source>
        <translation>%3の%1に%2を入力</translation>
    </message>
    <message>
        <source>Emptied %1, which was %2, in %3</source>
        <translation>%3の%1（%2）を空欄に変更</translation>
    </message>
    <message>
        <source>Calculated %1 anew, from %2 to %3, in %4</source>
        <translation>%4の%1を%2から%3に再算出</translation>
    </message>
    <message>
        <source>Changed %1 from %2 to %3 in %4</source>
        <translation>%4の%1を%2から%3に変更</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>クエリ%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>使用期限%1</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>数量%1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>場所%1</translation>
    </message>
    <message>
        <source>party %1</source>
        <translation>関係者%1</translation>
    </message>
    <message>
        <source>signed by the participant</source>
        <translation>本人の署名</translation>
    </message>
    <message>
        <source>signed by a representative</source>
        <translation>代諾者の署名</translation>
    </message>
    <message>
        <source>signed by a witness</source>
        <translation>立会人の署名</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>対象：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>taken over from another installation</source>
        <translation>別のインストールから引き継ぎ</translation>
    </message>
    <message>
        <source>%1 seals lost</source>
        <translation>失われた封印%1件</translation>
    </message>
    <message>
        <source>expected %1, seen %2</source>
        <translation>予想%1、実際%2</translation>
    </message>
    <message>
        <source>forced, without a handing over</source>
        <translation>引き渡しなしの強制</translation>
    </message>
    <message>
        <source>check fired: “%1”</source>
        <translation>チェック発生：「%1」</translation>
    </message>
    <message>
        <source>check fired: “%1”, answer: “%2”</source>
        <translation>チェック発生：「%1」、回答：「%2」</translation>
    </message>
    <message>
        <source>nobody was at the desk</source>
        <translation>席に誰もいなかったため</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>プログラムが閉じられました</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>パスワードが違います</translation>
    </message>
    <message>
        <source>locked after too many wrong passwords</source>
        <translation>パスワードの誤りが多すぎたためロック中</translation>
    </message>
    <message>
        <source>Looked at “%1” in the review of the audit trail</source>
        <translation>監査証跡のレビューで「%1」を確認</translation>
    </message>
    <message>
        <source>Signed the review of the audit trail up to seal %1</source>
        <translation>封印%1までの監査証跡のレビューに署名</translation>
    </message>
    <message>
        <source>%1 in %2: erased on %3 by %4</source>
        <translation>%2の%1：%3に%4が消去</translation>
    </message>
    <message>
        <source>%1 in %2: erased on %3 by %4 and %5</source>
        <translation>%2の%1：%3に%4と%5が消去</translation>
    </message>
    <message>
        <source>Erased entry %1 in %2</source>
        <translation>%2のエントリ%1を消去</translation>
    </message>
    <message>
        <source>Erased entry %1 in %2, confirmed by %3</source>
        <translation>%2のエントリ%1を消去、%3が確認</translation>
    </message>
    <message>
        <source>Unlocked the database</source>
        <translation>データベースのロックを解除</translation>
    </message>
    <message>
        <source>Locked the database; values: %1, participants: %2</source>
        <translation>データベースをロック（値：%1、被験者：%2）</translation>
    </message>
    <message>
        <source>Explained an alarm of the ledger</source>
        <translation>台帳の警報について説明</translation>
    </message>
    <message>
        <source>Settled an alarm: the ledger is restored</source>
        <translation>警報を処理：台帳は復旧済み</translation>
    </message>
    <message>
        <source>Reported an alarm of the ledger</source>
        <translation>台帳の警報を報告</translation>
    </message>
    <message>
        <source>Released the ODM file %1 for import</source>
        <translation>ODMファイル%1のインポートを承認</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1へ</translation>
    </message>
    <message>
        <source>witness %1</source>
        <translation>立会人 %1</translation>
    </message>
    <message>
        <source>looked for, is missing</source>
        <translation>確認：見当たらない</translation>
    </message>
    <message>
        <source>with a file of a temperature logger</source>
        <translation>温度ロガーのファイル付き</translation>
    </message>
    <message>
        <source>on the word of a representative</source>
        <translation>代諾者の申し出による</translation>
    </message>
    <message>
        <source>on the participant&apos;s word</source>
        <translation>被験者の申し出による</translation>
    </message>
    <message>
        <source>with a new card</source>
        <translation>新しいカードで</translation>
    </message>
    <message>
        <source>its source names %1, %2</source>
        <translation>出所の記載：%1、%2</translation>
    </message>
    <message>
        <source>its source gives the reason “%1”</source>
        <translation>出所に記載の理由：「%1」</translation>
    </message>
    <message>
        <source>its source says that %1 signed it, %2</source>
        <translation>出所の記載では%1が署名、%2</translation>
    </message>
    <message>
        <source>Recalled lot %1</source>
        <translation>ロット%1を回収</translation>
    </message>
    <message>
        <source>Set what holds for the medicine: %1</source>
        <translation>医薬品の取り扱いを設定：%1</translation>
    </message>
    <message>
        <source>Adopted the card of the installation %1</source>
        <translation>インストール%1のカードを採用</translation>
    </message>
    <message>
        <source>Wrote a message for %1</source>
        <translation>%1宛てのメッセージを作成</translation>
    </message>
    <message>
        <source>Received the message %1</source>
        <translation>メッセージ%1を受信</translation>
    </message>
    <message>
        <source>looked for, is there</source>
        <translation>確認：所在あり</translation>
    </message>
    <message>
        <source>the whole consent</source>
        <translation>同意全体</translation>
    </message>
    <message>
        <source>scopes: %1</source>
        <translation>範囲：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries withheld</source>
        <translation>
            <numerusform>%n件のエントリを非開示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own seals that were lost here came back</source>
        <translation>
            <numerusform>失われていた自身の封印%n件が戻った</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitEdit</name>
    <message>
        <source>unit</source>
        <translation>単位</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>A sealed entry is missing</source>
        <translation>封印されたエントリが欠けています</translation>
    </message>
    <message>
        <source>A seal holds another number of entries than was sealed</source>
        <translation>封印時とエントリ数が異なる封印があります</translation>
    </message>
    <message>
        <source>A sealed entry can no longer be read</source>
        <translation>封印されたエントリを読み取れません</translation>
    </message>
    <message>
        <source>A stored value was altered after it was sealed</source>
        <translation>保存された値が封印後に改変されました</translation>
    </message>
    <message>
        <source>Seals are missing</source>
        <translation>封印が欠けています</translation>
    </message>
    <message>
        <source>Seals do not follow each other as they were made</source>
        <translation>封印が作成時の順につながっていません</translation>
    </message>
    <message>
        <source>A signature does not fit its seal</source>
        <translation>署名が封印と一致しません</translation>
    </message>
    <message>
        <source>A seal can no longer be read</source>
        <translation>封印を読み取れません</translation>
    </message>
    <message>
        <source>A seal names a person whom this trial does not know</source>
        <translation>この試験に登録のない人物が封印に記されています</translation>
    </message>
    <message>
        <source>A disabled person sealed something</source>
        <translation>無効化されたユーザーが封印しました</translation>
    </message>
    <message>
        <source>A person did what the role does not allow</source>
        <translation>役割で許されない操作が行われました</translation>
    </message>
    <message>
        <source>The count of a participant&apos;s entries has a gap</source>
        <translation>被験者のエントリの番号に抜けがあります</translation>
    </message>
    <message>
        <source>A signature covers other values than those in the record</source>
        <translation>署名の対象が記録中の値と異なります</translation>
    </message>
    <message>
        <source>A value does not follow from the one before it</source>
        <translation>値が直前の値とつながっていません</translation>
    </message>
    <message>
        <source>Fewer witnesses confirmed the ledger than the policy asks for</source>
        <translation>台帳を確認した証人の数がポリシーに足りません</translation>
    </message>
    <message>
        <source>The ledger was rewritten</source>
        <translation>台帳が書き換えられました</translation>
    </message>
    <message>
        <source>A seal is not on the ledger that claims to hold it</source>
        <translation>台帳にあるはずの封印がありません</translation>
    </message>
    <message>
        <source>A time anchor does not hold</source>
        <translation>時刻アンカーが成立しません</translation>
    </message>
    <message>
        <source>A page would show something else than was sealed</source>
        <translation>画面の表示が封印された内容と異なります</translation>
    </message>
    <message>
        <source>Something differs from what was sealed</source>
        <translation>封印された内容と異なる箇所があります</translation>
    </message>
    <message>
        <source>This one value cannot be relied on until it is restored.</source>
        <translation>この値は復元されるまで信頼できません。</translation>
    </message>
    <message>
        <source>What this seal holds cannot be relied on until it is restored.</source>
        <translation>この封印の内容は復元されるまで信頼できません。</translation>
    </message>
    <message>
        <source>Data of this part of the chain may be missing or replaced. Seals before it still hold.</source>
        <translation>チェーンのこの部分のデータは欠落または置換のおそれがあります。それ以前の封印は引き続き有効です。</translation>
    </message>
    <message>
        <source>The entry is unchanged, but it was not made by somebody who may make it.</source>
        <translation>エントリ自体は変わっていませんが、権限のない人物によるものです。</translation>
    </message>
    <message>
        <source>The history of this value is not whole, or a signature stands under other values.</source>
        <translation>この値の履歴に抜けがあるか、署名が別の値に付いています。</translation>
    </message>
    <message>
        <source>The entries may be unchanged, but the ledger does not prove it.</source>
        <translation>エントリは変わっていない可能性がありますが、台帳では証明できません。</translation>
    </message>
    <message>
        <source>The time of these seals is only this machine&apos;s claim.</source>
        <translation>これらの封印の時刻は、このコンピューターの申告にすぎません。</translation>
    </message>
    <message>
        <source>The sealed entry is unchanged. The table that pages read was altered beside it.</source>
        <translation>封印されたエントリは変わっていません。画面が読み取る表が改変されています。</translation>
    </message>
    <message>
        <source>The file cannot be relied on; entries that name it still hold.</source>
        <translation>このファイルは信頼できません。これを参照するエントリは引き続き有効です。</translation>
    </message>
    <message>
        <source>Do not rely on the pages of this report; its evidence can be checked.</source>
        <translation>この報告書の紙面は信頼しないでください。付属の証拠は検証できます。</translation>
    </message>
    <message>
        <source>Do not rely on this place until the cause is known.</source>
        <translation>原因が判明するまで、この箇所を信頼しないでください。</translation>
    </message>
    <message>
        <source>Do not correct the value</source>
        <translation>値を訂正しないでください</translation>
    </message>
    <message>
        <source>A correction would hide the cause.</source>
        <translation>訂正すると原因が分からなくなります。</translation>
    </message>
    <message>
        <source>Do not go on with this trial here</source>
        <translation>ここでこの試験の作業を続けないでください</translation>
    </message>
    <message>
        <source>More entries would hide the cause.</source>
        <translation>エントリを増やすと原因が分からなくなります。</translation>
    </message>
    <message>
        <source>Keep the evidence as it is</source>
        <translation>証拠をそのまま保全してください</translation>
    </message>
    <message>
        <source>Save an evidence file now; it holds this finding.</source>
        <translation>今すぐ証拠ファイルを保存してください。この検出事項が含まれます。</translation>
    </message>
    <message>
        <source>Tell the sponsor and your IT</source>
        <translation>治験依頼者とIT部門に連絡してください</translation>
    </message>
    <message>
        <source>Give them the finding. They hold copies of their own.</source>
        <translation>検出事項を伝えてください。双方が独自のコピーを持っています。</translation>
    </message>
    <message>
        <source>Restore from a matching copy</source>
        <translation>一致するコピーから復元してください</translation>
    </message>
    <message>
        <source>By an administrator, with a reason. The restoring is itself sealed.</source>
        <translation>管理者が理由を付けて行います。復元も封印されます。</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>This cannot be read as evidence</source>
        <translation>証拠として読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ from what was sealed</source>
        <translation>
            <numerusform>封印された内容と異なる箇所が%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>That says nothing about the data. Ask for the file again, or for another copy.</source>
        <translation>データについては何も言えません。ファイルをもう一度、または別のコピーを入手してください。</translation>
    </message>
    <message>
        <source>%1 entries in %2 seals checked, %3 of them on the ledger.</source>
        <translation>エントリ%1件、封印%2件を検証、うち%3件が台帳にあります。</translation>
    </message>
    <message>
        <source>Unchanged since entry.</source>
        <translation>入力後の変更はありません。</translation>
    </message>
    <message>
        <source>Nothing has been repaired or overwritten.</source>
        <translation>修復や上書きは一切していません。</translation>
    </message>
    <message>
        <source>Signed by this installation&apos;s own keys only; nobody outside confirms it.</source>
        <translation>このインストールの鍵だけで署名されています。外部の確認はありません。</translation>
    </message>
    <message>
        <source>On the ledger: each seal has its place there.</source>
        <translation>台帳に記載：各封印の位置があります。</translation>
    </message>
    <message>
        <source>Witnessed %1: others confirm that the ledger only grows.</source>
        <translation>証人確認%1：台帳が追記のみであることを他者が確認しています。</translation>
    </message>
    <message>
        <source>Judged by the policy that it brings itself. Compare its keys with those that you know.</source>
        <translation>ファイルに付属するポリシーで判定しました。その鍵をご存じの鍵と照合してください。</translation>
    </message>
    <message>
        <source>%1, found %2. Nobody has confirmed having looked at it yet</source>
        <translation>%1（%2に検出）。まだ誰も確認していません</translation>
    </message>
    <message>
        <source>%1, found %2: %3. Nobody has confirmed having looked at it yet</source>
        <translation>%1（%2に検出）：%3。まだ誰も確認していません</translation>
    </message>
    <message>
        <source>Seals and signatures</source>
        <translation>封印と署名</translation>
    </message>
    <message>
        <source>Entries against their seals</source>
        <translation>エントリと封印の照合</translation>
    </message>
    <message>
        <source>Ledger proofs</source>
        <translation>台帳の証明</translation>
    </message>
    <message>
        <source>Ledger tiles</source>
        <translation>台帳のタイル</translation>
    </message>
    <message>
        <source>Pages against the sealed entries</source>
        <translation>画面と封印されたエントリの照合</translation>
    </message>
    <message>
        <source>Heads kept outside the file</source>
        <translation>ファイル外に保管された先頭値</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>報告書のページ</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>Reading the study design</source>
        <translation>試験デザインの読み込み</translation>
    </message>
    <message>
        <source>Conditions, calculations and checks</source>
        <translation>条件・計算・チェック</translation>
    </message>
    <message>
        <source>Differences from the version in force</source>
        <translation>有効なバージョンとの差異</translation>
    </message>
    <message>
        <source>Started forms</source>
        <translation>開始済みフォーム</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>ページの割り付け</translation>
    </message>
    <message>
        <source>Writing the pages</source>
        <translation>ページの書き込み</translation>
    </message>
    <message>
        <source>Putting the file together</source>
        <translation>ファイルの組み立て</translation>
    </message>
    <message>
        <source>A copy, as it is</source>
        <translation>コピー（そのまま）</translation>
    </message>
    <message>
        <source>A copy, altered</source>
        <translation>コピー（改変後）</translation>
    </message>
    <message>
        <source>It is not proved who made this seal, nor that its time and its entries are as that person left them.</source>
        <translation>この封印を誰が作成したか、また時刻とエントリが本人の残したままであるかは証明されていません。</translation>
    </message>
    <message>
        <source>A person acted in a role that was not given to them</source>
        <translation>本人に与えられていない役割で操作が行われました</translation>
    </message>
    <message>
        <source>Entries of this participant may have been taken out or put in.</source>
        <translation>この被験者のエントリが取り除かれたか、追加された可能性があります。</translation>
    </message>
    <message>
        <source>Data were entered at a site to which the participant does not belong</source>
        <translation>被験者の属していない施設でデータが入力されました</translation>
    </message>
    <message>
        <source>Two sites may hold different data of this participant.</source>
        <translation>二つの施設がこの被験者について異なるデータを持っている可能性があります。</translation>
    </message>
    <message>
        <source>The head of the ledger is not signed by the ledger that this trial uses</source>
        <translation>台帳の先頭値が、この試験の使う台帳によって署名されていません</translation>
    </message>
    <message>
        <source>Two histories of one trial exist. Which one is genuine, this file cannot tell: ask everybody who has kept a head.</source>
        <translation>一つの試験に二つの履歴があります。どちらが本物かはこのファイルでは分かりません。先頭値を保管している全員に確認してください。</translation>
    </message>
    <message>
        <source>Seals stand on the ledger in another order than they were made</source>
        <translation>台帳上の封印の順序が作成時と異なります</translation>
    </message>
    <message>
        <source>The proof that a seal is on the ledger is missing</source>
        <translation>封印が台帳にあることの証明がありません</translation>
    </message>
    <message>
        <source>A seal names a state of the ledger that never was</source>
        <translation>封印が、存在したことのない台帳の状態を示しています</translation>
    </message>
    <message>
        <source>A file of the study design was altered or is missing</source>
        <translation>試験デザインのファイルが改変されたか、欠けています</translation>
    </message>
    <message>
        <source>An attached file was altered or is missing</source>
        <translation>添付ファイルが改変されたか、欠けています</translation>
    </message>
    <message>
        <source>The clock of a computer was set back</source>
        <translation>コンピューターの時計が戻されました</translation>
    </message>
    <message>
        <source>The order of the seals is certain, the time that they state is not.</source>
        <translation>封印の順序は確かですが、示された時刻は確かではありません。</translation>
    </message>
    <message>
        <source>Ask the site why the clock was changed; go by the times of the ledger.</source>
        <translation>時計を変更した理由を施設に確認し、台帳の時刻に従ってください。</translation>
    </message>
    <message>
        <source>A stated time lies outside what the ledger allows</source>
        <translation>記載された時刻が台帳の示す範囲から外れています</translation>
    </message>
    <message>
        <source>The value is unchanged, but it was not entered at the time that it states.</source>
        <translation>値は変わっていませんが、記載された時刻に入力されたものではありません。</translation>
    </message>
    <message>
        <source>Go by the times of the ledger, and ask the site about the computer&apos;s clock.</source>
        <translation>台帳の時刻に従い、コンピューターの時計について施設に確認してください。</translation>
    </message>
    <message>
        <source>The newest seals are not on the ledger yet</source>
        <translation>最新の封印はまだ台帳に記載されていません</translation>
    </message>
    <message>
        <source>They fit together, but nobody outside has seen them.</source>
        <translation>相互に一致していますが、外部で確認した者はいません。</translation>
    </message>
    <message>
        <source>Ask for the evidence again when the site has published.</source>
        <translation>施設が公開した後で、証拠をもう一度入手してください。</translation>
    </message>
    <message>
        <source>Some entries are withheld</source>
        <translation>一部のエントリは非開示です</translation>
    </message>
    <message>
        <source>They were sealed and still count; what they say is not in this file.</source>
        <translation>封印済みで数にも含まれますが、内容はこのファイルにありません。</translation>
    </message>
    <message>
        <source>Ask whoever gave you the file, if you need them.</source>
        <translation>必要な場合は、ファイルの提供者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Some entries were erased</source>
        <translation>一部のエントリは消去されました</translation>
    </message>
    <message>
        <source>Their content is gone for good; their place in the seal still proves them.</source>
        <translation>内容は完全に失われていますが、封印の中の位置がその存在を証明しています。</translation>
    </message>
    <message>
        <source>Look for the reason and the two persons in the audit trail.</source>
        <translation>監査証跡で理由と二名の担当者を確認してください。</translation>
    </message>
    <message>
        <source>An entry was erased, and the record does not explain it</source>
        <translation>エントリが消去されましたが、その説明が記録にありません</translation>
    </message>
    <message>
        <source>Its content is gone. That two persons wanted this is not on record.</source>
        <translation>内容は失われています。二名の意思によることは記録されていません。</translation>
    </message>
    <message>
        <source>Ask the site who erased it, when and why.</source>
        <translation>誰が、いつ、なぜ消去したかを施設に確認してください。</translation>
    </message>
    <message>
        <source>Two persons vouch for a value whose entry was erased</source>
        <translation>エントリが消去された値について、二名が保証しています</translation>
    </message>
    <message>
        <source>The value stays in force on their word; the entry that held it is gone.</source>
        <translation>値は二名の保証により有効ですが、それを含んでいたエントリは失われています。</translation>
    </message>
    <message>
        <source>Compare the value with the source, if it matters.</source>
        <translation>重要な値であれば、原資料と照合してください。</translation>
    </message>
    <message>
        <source>Some signatures could not be compared with their values</source>
        <translation>一部の署名は値と照合できませんでした</translation>
    </message>
    <message>
        <source>Values under them are not in this file, so nothing is said about them.</source>
        <translation>署名の対象となる値がこのファイルにないため、それについては何も言えません。</translation>
    </message>
    <message>
        <source>Ask for evidence that shows the signed forms whole.</source>
        <translation>署名されたフォームの全体を示す証拠を入手してください。</translation>
    </message>
    <message>
        <source>A participant was taken over without being handed over</source>
        <translation>引き渡しなしに引き継がれた被験者がいます</translation>
    </message>
    <message>
        <source>What the other site entered later does not count.</source>
        <translation>他の施設が後から入力した内容は数に含まれません。</translation>
    </message>
    <message>
        <source>Ask both sites why, and compare their records of this participant.</source>
        <translation>両施設に理由を確認し、この被験者の記録を照合してください。</translation>
    </message>
    <message>
        <source>The record of another site is not here</source>
        <translation>他の施設の記録がここにありません</translation>
    </message>
    <message>
        <source>What happened to a participant there could not be checked.</source>
        <translation>そこで被験者について何があったかは確認できませんでした。</translation>
    </message>
    <message>
        <source>Ask for evidence that holds both sites.</source>
        <translation>両施設を含む証拠を入手してください。</translation>
    </message>
    <message>
        <source>The trial goes on from a copy that was put back</source>
        <translation>この試験は復元された写しから続いています</translation>
    </message>
    <message>
        <source>What was entered after that copy was made may be lost; as much as is known of it is said below.</source>
        <translation>その写しの後に入力された内容は失われた可能性があります。分かっている範囲を下に示します。</translation>
    </message>
    <message>
        <source>Ask the site for the reason, and enter again from the source what is lost.</source>
        <translation>施設に理由を確認し、失われた内容を原資料から入力し直してください。</translation>
    </message>
    <message>
        <source>The ledger knows of seals that are lost here</source>
        <translation>ここで失われた封印が台帳にあります</translation>
    </message>
    <message>
        <source>After a copy was put back, the ledger holds more seals than this file. They may be lost entries, or those of other members.</source>
        <translation>写しの復元後、台帳にはこのファイルより多くの封印があります。失われたエントリか、他のメンバーのものかもしれません。</translation>
    </message>
    <message>
        <source>Compare with heads that others have kept.</source>
        <translation>他者が保管している先頭値と比較してください。</translation>
    </message>
    <message>
        <source>No witness is asked for</source>
        <translation>証人は求められていません</translation>
    </message>
    <message>
        <source>Only the ledger&apos;s own keys vouch that its history was not rewritten.</source>
        <translation>履歴が書き換えられていないことを裏付けるのは台帳自身の鍵だけです。</translation>
    </message>
    <message>
        <source>Compare with a head that you have kept yourself.</source>
        <translation>ご自身で保管している先頭値と比較してください。</translation>
    </message>
    <message>
        <source>The file was judged by rules that it brings itself</source>
        <translation>ファイルに付属する規則で判定しました</translation>
    </message>
    <message>
        <source>Whoever made the file chose whose signatures count.</source>
        <translation>どの署名を有効とするかは、ファイルの作成者が決めています。</translation>
    </message>
    <message>
        <source>Compare its keys with those that you know from elsewhere.</source>
        <translation>その鍵を、別の経路で知っている鍵と照合してください。</translation>
    </message>
    <message>
        <source>Nothing binds what the pages of this report show</source>
        <translation>この報告書の紙面の内容を裏付けるものがありません</translation>
    </message>
    <message>
        <source>The evidence inside was checked; the pages around it were issued without a seal.</source>
        <translation>添付の証拠は検証されましたが、紙面は封印なしで発行されています。</translation>
    </message>
    <message>
        <source>Have the report issued again, or compare its pages with the evidence.</source>
        <translation>報告書を再発行してもらうか、紙面を証拠と照らし合わせてください。</translation>
    </message>
    <message>
        <source>The report is as %1 issued it, to the last byte.</source>
        <translation>この報告書は、%1 が発行したときから1バイトも変わっていません。</translation>
    </message>
    <message>
        <source>Compared with a head of %1 seals that somebody holds elsewhere: nothing that its holder saw was rewritten or cut off.</source>
        <translation>外部に保管された封印%1件の先頭値と比較：保管者が見たものは書き換えも切り取りもされていません。</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ファイルの読み込み</translation>
    </message>
    <message>
        <source>The report is not as it was issued</source>
        <translation>報告書は発行時のままではありません</translation>
    </message>
    <message>
        <source>A time anchor could not be checked here</source>
        <translation>時刻アンカーをここでは検証できませんでした</translation>
    </message>
    <message>
        <source>It names a block whose header is not here, or somebody who is not known. It adds nothing to this verdict.</source>
        <translation>ヘッダーがここにないブロック、または未知の相手を示しています。この判定には影響しません。</translation>
    </message>
    <message>
        <source>Bring the block&apos;s header from a source that you trust, if the time matters.</source>
        <translation>時刻が重要な場合は、信頼できる情報源からブロックのヘッダーを入手してください。</translation>
    </message>
    <message>
        <source>A time anchor is promised and not there yet</source>
        <translation>時刻アンカーは約束されていますが、まだ届いていません</translation>
    </message>
    <message>
        <source>A calendar has taken the ledger&apos;s head; no block holds it yet. It adds nothing to this verdict.</source>
        <translation>カレンダーが台帳の先頭を受け取りましたが、まだどのブロックにも含まれていません。この判定には影響しません。</translation>
    </message>
    <message>
        <source>Ask for the evidence again in a day or two.</source>
        <translation>1、2日後に証拠をもう一度請求してください。</translation>
    </message>
    <message>
        <source>A time stamp is of an authority that you do not trust</source>
        <translation>タイムスタンプは、あなたが信頼していない認証局のものです</translation>
    </message>
    <message>
        <source>It holds by itself, but its chain ends at none of the roots that you gave. It adds nothing to this verdict.</source>
        <translation>それ自体は成立しますが、証明書チェーンが指定されたルートのいずれにも至りません。この判定には影響しません。</translation>
    </message>
    <message>
        <source>Add the authority&apos;s root if you trust it.</source>
        <translation>その認証局を信頼する場合は、ルートを追加してください。</translation>
    </message>
    <message>
        <source>A time stamp was judged by the certificate that it brings itself</source>
        <translation>タイムスタンプは、それ自体に付属する証明書で判定されました</translation>
    </message>
    <message>
        <source>Whoever made the file could have made that authority too.</source>
        <translation>ファイルを作成した者が、その認証局も作成した可能性があります。</translation>
    </message>
    <message>
        <source>Compare the authority&apos;s root with one that you know from elsewhere.</source>
        <translation>認証局のルートを、別途知っているものと比べてください。</translation>
    </message>
    <message>
        <source>Nothing says whether a time stamp&apos;s certificate was revoked</source>
        <translation>タイムスタンプの証明書が失効していたかどうかを示すものがありません</translation>
    </message>
    <message>
        <source>The list of revoked certificates of that time was not kept with it.</source>
        <translation>当時の失効リストが一緒に保管されていません。</translation>
    </message>
    <message>
        <source>Ask the authority, if the time matters.</source>
        <translation>時刻が重要な場合は、認証局に問い合わせてください。</translation>
    </message>
    <message>
        <source>A block was judged by the header that the file brings itself</source>
        <translation>ブロックは、ファイル自体に付属するヘッダーで判定されました</translation>
    </message>
    <message>
        <source>The header shows the work that a real one has; that it is of the chain that everybody knows, it cannot show.</source>
        <translation>ヘッダーは本物と同等の作業量を示しますが、誰もが知るチェーンのものであることまでは示せません。</translation>
    </message>
    <message>
        <source>Compare the block with the chain as you know it.</source>
        <translation>ブロックを、あなたの知っているチェーンと比べてください。</translation>
    </message>
    <message>
        <source>Your policy is not the one that the trial sealed last</source>
        <translation>お手元のポリシーは、試験が最後に封印したものと異なります</translation>
    </message>
    <message>
        <source>The ledger was judged by yours; the members of the trial go by another.</source>
        <translation>台帳はお手元のポリシーで判定しました。試験のメンバーは別のポリシーに従っています。</translation>
    </message>
    <message>
        <source>Ask why it was changed: the reason stands in the audit trail.</source>
        <translation>変更の理由を確認してください。理由は監査証跡に記録されています。</translation>
    </message>
    <message>
        <source>The shared ledger did not answer</source>
        <translation>共有台帳から応答がありませんでした</translation>
    </message>
    <message>
        <source>Everything that is kept here was checked. Whether the ledger itself is still the same could not be asked.</source>
        <translation>ここに保管されているものはすべて検証しました。台帳自体が以前と同じかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>Verify again when the ledger can be reached.</source>
        <translation>台帳に接続できるときに、もう一度検証してください。</translation>
    </message>
    <message numerus="yes">
        <source>Time-anchored by %1 on %2: the first %n seals of the ledger are not younger.</source>
        <translation>
            <numerusform>時刻アンカー：%1、%2。台帳の最初の %n 件の封印は、これより後のものではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks that are asked</source>
        <translation>問い合わせる時計</translation>
    </message>
    <message>
        <source>Time anchors</source>
        <translation>時刻アンカー</translation>
    </message>
    <message>
        <source>A consent is not signed as it must be</source>
        <translation>同意の署名が、あるべき形になっていません</translation>
    </message>
    <message>
        <source>This consent does not count: nothing shows that the participant agreed.</source>
        <translation>この同意は有効とみなされません。被験者が同意したことを示すものがありません。</translation>
    </message>
    <message>
        <source>Ask the site who signed, and ask the participant for the receipt that goes with the card.</source>
        <translation>署名者を施設に確認し、カードに対応する受領証を被験者に見せてもらってください。</translation>
    </message>
    <message>
        <source>A consent does not fit its document or its time</source>
        <translation>同意が、その文書または時刻と合いません</translation>
    </message>
    <message>
        <source>It was not given to a document in force, or not at the time that it states: do not rely on it.</source>
        <translation>有効な文書に対する同意ではないか、示された時刻に与えられたものではありません。これに依拠しないでください。</translation>
    </message>
    <message>
        <source>Ask the site when the document was approved and when it was signed.</source>
        <translation>文書の承認日と署名日を施設に確認してください。</translation>
    </message>
    <message>
        <source>A consent is signed with a new card</source>
        <translation>同意が新しいカードで署名されています</translation>
    </message>
    <message>
        <source>The earlier card was given up; a witness signed that it is the same person.</source>
        <translation>以前のカードは使用をやめており、同一人物であることを立会人が署名しています。</translation>
    </message>
    <message>
        <source>Ask the witness, if it matters.</source>
        <translation>必要であれば、立会人に確認してください。</translation>
    </message>
    <message>
        <source>Some consents could not be checked in full</source>
        <translation>一部の同意はすべてを確認できませんでした</translation>
    </message>
    <message>
        <source>What they rest on is not in this file, so nothing is said about it.</source>
        <translation>根拠となる内容がこのファイルにないため、それについては何も判断していません。</translation>
    </message>
    <message>
        <source>Ask for evidence that shows the consents of the participant whole.</source>
        <translation>その被験者の同意をすべて開示した証拠を求めてください。</translation>
    </message>
    <message>
        <source>A kit is not as its manufacturer stated</source>
        <translation>キットが製造元の証明どおりではありません</translation>
    </message>
    <message>
        <source>The kit may be counterfeit: do not give it to anybody.</source>
        <translation>偽造品の可能性があります。誰にも渡さないでください。</translation>
    </message>
    <message>
        <source>Ask the manufacturer for the statement about this lot, and compare.</source>
        <translation>このロットの証明を製造元に求め、照合してください。</translation>
    </message>
    <message>
        <source>Nobody outside vouches for some acts on kits</source>
        <translation>キットに関する一部の操作には、外部の裏付けがありません</translation>
    </message>
    <message>
        <source>Kits were taken in without a statement that the manufacturer signed, or destroyed without a witness who signed.</source>
        <translation>製造元が署名した証明なしにキットが受け入れられたか、立会人の署名なしに廃棄されました。</translation>
    </message>
    <message>
        <source>Compare the delivery notes and the papers of the destruction.</source>
        <translation>納品書と廃棄記録を照合してください。</translation>
    </message>
    <message>
        <source>Some statements about kits could not be checked in full</source>
        <translation>キットに関する一部の証明を、すべては確認できませんでした</translation>
    </message>
    <message>
        <source>Ask for evidence that shows the medicine whole.</source>
        <translation>医薬品をすべて含む証拠ファイルを求めてください。</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>Study</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来院</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Group of fields</source>
        <translation>項目グループ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>コードリスト</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>エディットチェック</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>フォーム%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>protocol name</source>
        <translation>プロトコル名</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>version name</source>
        <translation>バージョン名</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>repeating</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>days early</source>
        <translation>許容日数（前）</translation>
    </message>
    <message>
        <source>days late</source>
        <translation>許容日数（後）</translation>
    </message>
    <message>
        <source>order of forms</source>
        <translation>フォームの順序</translation>
    </message>
    <message>
        <source>order of groups</source>
        <translation>グループの順序</translation>
    </message>
    <message>
        <source>order of fields</source>
        <translation>フィールドの順序</translation>
    </message>
    <message>
        <source>order of codes</source>
        <translation>コードの順序</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>データ型</translation>
    </message>
    <message>
        <source>question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>decimal places</source>
        <translation>小数桁数</translation>
    </message>
    <message>
        <source>code list</source>
        <translation>コードリスト</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>長文</translation>
    </message>
    <message>
        <source>only shown</source>
        <translation>表示のみ</translation>
    </message>
    <message>
        <source>collected when</source>
        <translation>収集条件</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>where the condition holds</source>
        <translation>条件が成り立つ場合</translation>
    </message>
    <message>
        <source>check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>group of fields</source>
        <translation>フィールドグループ</translation>
    </message>
    <message>
        <source>field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>decimal number</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>date, also in part</source>
        <translation>日付（不完全も可）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>条件 %1</translation>
    </message>
    <message>
        <source>calculation %1</source>
        <translation>計算 %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation>予定外</translation>
    </message>
    <message>
        <source>at any visit</source>
        <translation>来院を問わず</translation>
    </message>
    <message>
        <source>collect</source>
        <translation>収集する</translation>
    </message>
    <message>
        <source>do not collect</source>
        <translation>収集しない</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>ハード</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>ソフト</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>単位 %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>メッセージ %1</translation>
    </message>
</context>
<context>
    <name>VisitStatus</name>
    <message>
        <source>not asked for</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1、%2/%3</translation>
    </message>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>未解決クエリ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>省略：%1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1から期限超過</translation>
    </message>
    <message>
        <source>due until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>%1に予定</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Correct it and try again.</source>
        <translation>訂正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Remove the cause, then try again; if it stays, tell your IT.</source>
        <translation>原因を取り除いてから、もう一度お試しください。解決しない場合はIT部門に連絡してください。</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1秒未満</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>コーディネーター（CRC）</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>治験責任医師</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター（CRA）</translation>
    </message>
    <message>
        <source>Data manager</source>
        <translation>データマネージャー</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>薬剤師</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査担当者</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>witnessed %1 of %2</source>
        <translation>証人確認%1/%2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AccountPage</name>
    <message>
        <source>Your account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Your key stays the same. Only you know the password: nobody can read it, an administrator can only set a new one.</source>
        <translation>鍵は変わりません。パスワードを知るのは本人のみです。誰も読み取れず、管理者ができるのは新しいものの設定だけです。</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>新しいパスワード（再入力）</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>自分の鍵</translation>
    </message>
    <message>
        <source>It signs what you save. Renew it when somebody may have seen your password or used your computer; what was signed before stays signed.</source>
        <translation>保存した内容に署名する鍵です。パスワードを見られたり、コンピューターを使われた可能性があるときは更新してください。以前の署名はそのまま有効です。</translation>
    </message>
    <message>
        <source>Renew your key …</source>
        <translation>自分の鍵を更新 …</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターで</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message>
        <source>The window locks by itself when nobody touches it</source>
        <translation>操作がないとき、ウィンドウは自動的にロックされます</translation>
    </message>
    <message>
        <source>What was typed stays, encrypted. Your password opens the window again.</source>
        <translation>入力中の内容は暗号化されて残ります。パスワードでウィンドウを再び開けます。</translation>
    </message>
    <message>
        <source>The new password does not keep every rule. Nothing was changed. Take another one.</source>
        <translation>新しいパスワードが規則を満たしていません。何も変更されていません。別のものにしてください。</translation>
    </message>
    <message>
        <source>The two new passwords differ. Nothing was changed. Type the new one twice.</source>
        <translation>2つの新しいパスワードが一致しません。何も変更されていません。同じものを2回入力してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>The new password is in force. The old one opens nothing any more.</source>
        <translation>新しいパスワードが有効です。古いパスワードではもう開けません。</translation>
    </message>
    <message>
        <source>Renew your key</source>
        <translation>自分の鍵を更新</translation>
    </message>
    <message>
        <source>A new key signs what you save from now on; the old one signs the change.</source>
        <translation>今後の保存内容には新しい鍵で署名し、この変更には古い鍵で署名します。</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Your key is new. Sealed as seal %1.</source>
        <translation>鍵が新しくなりました。封印%1として封印しました。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>担当者と役割</translation>
    </message>
    <message>
        <source>Delegation log</source>
        <translation>権限委譲記録</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AlarmCard</name>
    <message>
        <source>Somebody with the ledger&apos;s keys has signed two histories. Only one of them can be genuine. What was entered here is kept and is not changed by this.</source>
        <translation>台帳の鍵を持つ者が、二つの履歴に署名しました。正しいのはどちらか一方だけです。ここに入力された内容は保持され、これによって変わることはありません。</translation>
    </message>
    <message>
        <source>The ledger was longer when this trial last looked. Seals that were on it are missing there; here nothing is missing.</source>
        <translation>この試験が前回確認したとき、台帳はもっと長いものでした。台帳にあった封印が失われていますが、ここでは何も欠けていません。</translation>
    </message>
    <message>
        <source>A witness remembers another history of this ledger than the one that lies there now. It has not shown what it remembers, so nothing is proved yet.</source>
        <translation>ある証人が、現在の台帳とは異なる履歴を記憶しています。その内容はまだ示されていないため、何も証明されていません。</translation>
    </message>
    <message>
        <source>Two signed heads of %1 seals have different roots.</source>
        <translation>封印%1件の署名済み先頭値が二つあり、ルートが異なります。</translation>
    </message>
    <message>
        <source>The signed head of %1 seals does not continue the signed head of %2 seals.</source>
        <translation>封印%1件の署名済み先頭値は、封印%2件の署名済み先頭値の続きではありません。</translation>
    </message>
    <message>
        <source>A witness was asked to confirm the newest head, and said that it does not continue what it has confirmed before.</source>
        <translation>最新の先頭値の確認を証人に求めたところ、以前に確認した内容の続きではないとの回答でした。</translation>
    </message>
    <message>
        <source>A head of %1 seals was verified before. The ledger shows fewer now.</source>
        <translation>以前、封印%1件の先頭値が検証されています。現在の台帳にはそれより少ない封印しかありません。</translation>
    </message>
    <message>
        <source>by a look at the ledger itself</source>
        <translation>台帳自体の確認による</translation>
    </message>
    <message>
        <source>by asking a witness</source>
        <translation>証人への照会による</translation>
    </message>
    <message>
        <source>by comparing with a head that somebody else holds</source>
        <translation>他者が保管する先頭値との比較による</translation>
    </message>
    <message>
        <source>Keep the evidence</source>
        <translation>証拠を保全してください</translation>
    </message>
    <message>
        <source>Save the file and give it to sponsor and auditor. Anybody can check it offline with caseseal-verify.</source>
        <translation>ファイルを保存し、治験依頼者と監査担当者に渡してください。caseseal-verifyを使えば、誰でもオフラインで検証できます。</translation>
    </message>
    <message>
        <source>Save the file and give it to sponsor and auditor.</source>
        <translation>ファイルを保存し、治験依頼者と監査担当者に渡してください。</translation>
    </message>
    <message>
        <source>Go on with your work</source>
        <translation>作業は続けて構いません</translation>
    </message>
    <message>
        <source>Saves are sealed as before. They wait here until the ledger is the right one again.</source>
        <translation>保存はこれまでどおり封印されます。台帳が正しいものに戻るまで、ここで待機します。</translation>
    </message>
    <message>
        <source>Find out which history is genuine</source>
        <translation>どちらの履歴が正しいかを調べてください</translation>
    </message>
    <message>
        <source>Ask everybody who has kept a head, on paper too, and whoever runs the ledger.</source>
        <translation>先頭値を（紙でも）保管している全員と、台帳の運用者に確認してください。</translation>
    </message>
    <message>
        <source>Say what was found out</source>
        <translation>判明したことを記入してください</translation>
    </message>
    <message>
        <source>The alarm stays until then. Your words are sealed.</source>
        <translation>それまで警報は残ります。記入内容は封印されます。</translation>
    </message>
    <message>
        <source>Explained: it is known what happened</source>
        <translation>説明済み：何が起きたか判明</translation>
    </message>
    <message>
        <source>Reported: others look into it</source>
        <translation>報告済み：他者が調査中</translation>
    </message>
    <message>
        <source>Restored: the ledger is as it should be again</source>
        <translation>復旧済み：台帳は正しい状態</translation>
    </message>
    <message>
        <source>Split view: two histories of the ledger were signed</source>
        <translation>分裂表示：台帳の二つの履歴が署名されています</translation>
    </message>
    <message>
        <source>The ledger is shorter than it was</source>
        <translation>台帳が以前より短くなっています</translation>
    </message>
    <message>
        <source>A witness contradicts the ledger</source>
        <translation>証人の記憶と台帳が矛盾しています</translation>
    </message>
    <message>
        <source>%1, found %2. Nobody has said yet what became of it</source>
        <translation>%1（%2に検出）。結果はまだ誰も記入していません</translation>
    </message>
    <message>
        <source>Save the evidence …</source>
        <translation>証拠を保存 …</translation>
    </message>
    <message>
        <source>Settled alarms</source>
        <translation>処理済みの警報</translation>
    </message>
    <message>
        <source>What contradicts what</source>
        <translation>矛盾の内容</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>What became of the alarm</source>
        <translation>警報の結果</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>判明したこと</translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation>確認しました</translation>
    </message>
    <message>
        <source>Found %1, %2.</source>
        <translation>%1に検出、%2。</translation>
    </message>
    <message>
        <source>There are %1 alarms; this is the newest.</source>
        <translation>警報は%1件あります。これが最新です。</translation>
    </message>
    <message>
        <source>%1 seals</source>
        <translation>封印%1件</translation>
    </message>
    <message>
        <source>One signed head</source>
        <translation>署名済みの先頭値</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>ルート %1</translation>
    </message>
    <message>
        <source>The other signed head</source>
        <translation>もう一つの署名済み先頭値</translation>
    </message>
    <message>
        <source>at %1 seals its root was %2</source>
        <translation>封印%1件の時点のルート %2</translation>
    </message>
    <message>
        <source>Signed both, as the ledger</source>
        <translation>両方に台帳として署名</translation>
    </message>
    <message>
        <source>Signed one each, as the ledger</source>
        <translation>それぞれ一方に台帳として署名</translation>
    </message>
    <message>
        <source>Cosigned both, as a witness</source>
        <translation>両方に証人として連署</translation>
    </message>
    <message>
        <source>Has seen one of them only</source>
        <translation>一方のみを確認</translation>
    </message>
    <message>
        <source>%1, found %2</source>
        <translation>%1（%2に検出）</translation>
    </message>
    <message>
        <source>%1 (%2, %3, seal %4).</source>
        <translation>%1（%2、%3、封印%4）。</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>証拠を保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The evidence was written</source>
        <translation>証拠を書き込みました</translation>
    </message>
    <message>
        <source>The evidence was not written</source>
        <translation>証拠を書き込めませんでした</translation>
    </message>
    <message>
        <source>An installation has signed two histories of its own: two copies of it went on, or somebody rewrote one of them. What is here was not changed by this.</source>
        <translation>あるインストールが自らについて二つの履歴に署名しました。二つのコピーがそれぞれ使われ続けたか、誰かが一方を書き換えたかのどちらかです。ここにある内容はそれによって変更されていません。</translation>
    </message>
    <message>
        <source>A message holds another seal than the one that stands in its place here.</source>
        <translation>メッセージには、ここで同じ位置にあるものとは異なる封印が含まれています。</translation>
    </message>
    <message>
        <source>in a message from another installation</source>
        <translation>別のインストールからのメッセージで</translation>
    </message>
    <message>
        <source>Two histories of one installation were signed</source>
        <translation>一つのインストールについて二つの履歴が署名されました</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AnchorCard</name>
    <message>
        <source>It was there; revocation list missing</source>
        <translation>存在していた（失効リストなし）</translation>
    </message>
    <message>
        <source>It was there</source>
        <translation>存在していた</translation>
    </message>
    <message>
        <source>Promised, not in a block yet</source>
        <translation>約束済み、まだブロックにない</translation>
    </message>
    <message>
        <source>In a block whose header is not held</source>
        <translation>ブロックにあるが、そのヘッダーがない</translation>
    </message>
    <message>
        <source>In a way that this program does not know</source>
        <translation>このプログラムが知らない方法</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>成立しません</translation>
    </message>
    <message>
        <source>Time anchors</source>
        <translation>時刻アンカー</translation>
    </message>
    <message>
        <source>Clocks outside of this installation say that a checkpoint of the ledger was there, and with it every seal below it. They see a fingerprint and no data.</source>
        <translation>この環境の外にある時計が、台帳のチェックポイントと、その下のすべての封印がその時点で存在したことを証言します。時計が見るのは指紋だけで、データは見ません。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>証言</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Anchor now</source>
        <translation>今すぐアンカーする</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>不足分を問い合わせる</translation>
    </message>
    <message>
        <source>Import block headers …</source>
        <translation>ブロックヘッダーを取り込む…</translation>
    </message>
    <message>
        <source>Whom to ask …</source>
        <translation>問い合わせ先…</translation>
    </message>
    <message>
        <source>Import block headers</source>
        <translation>ブロックヘッダーを取り込む</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The settings are as they were.</source>
        <translation>設定は元のままです。</translation>
    </message>
    <message>
        <source>No anchor was kept</source>
        <translation>アンカーは保存されませんでした</translation>
    </message>
    <message>
        <source>Not every clock has answered</source>
        <translation>応答しなかった時計があります</translation>
    </message>
    <message>
        <source>Nobody is asked: an administrator says whom.</source>
        <translation>問い合わせ先がありません。管理者が指定します。</translation>
    </message>
    <message>
        <source>They are asked only when somebody wants it.</source>
        <translation>誰かが求めたときだけ問い合わせます。</translation>
    </message>
    <message>
        <source>Asked next: %1, in the background.</source>
        <translation>次の問い合わせ：%1、バックグラウンドで。</translation>
    </message>
    <message>
        <source>Asked next after more was published.</source>
        <translation>次の公開の後に問い合わせます。</translation>
    </message>
    <message>
        <source>The time anchors cannot be read</source>
        <translation>時刻アンカーを読み取れません</translation>
    </message>
    <message>
        <source>No clock outside has vouched for this trial yet</source>
        <translation>この試験を証言した外部の時計はまだありません</translation>
    </message>
    <message>
        <source>Time-anchored %1 by %2</source>
        <translation>時刻アンカー：%1（%2）</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AnchorSettingsForm</name>
    <message>
        <source>Time-stamping authorities (RFC 3161)</source>
        <translation>タイムスタンプ局（RFC 3161）</translation>
    </message>
    <message>
        <source>https://…, one in each line</source>
        <translation>https://…（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Calendars of OpenTimestamps</source>
        <translation>OpenTimestamps のカレンダー</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>6 時間ごと</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>求められたときだけ</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>%n 時間ごと</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::AuditTrailPage</name>
    <message>
        <source>Writing the file</source>
        <translation>ファイルを書き込み中</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>ファイルは書き込まれませんでした</translation>
    </message>
    <message>
        <source>The file was written</source>
        <translation>ファイルを書き込みました</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査証跡</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>表（CSV）…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Lines of JSON …</source>
        <translation>JSON Lines…</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Database (SQLite) …</source>
        <translation>データベース（SQLite）…</translation>
    </message>
    <message>
        <source>Database (*.sqlite)</source>
        <translation>データベース (*.sqlite)</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>エントリ%1件</translation>
    </message>
    <message>
        <source>%1 entries, %2 match</source>
        <translation>エントリ%1件、一致%2件</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものはありません。</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>監査証跡をエクスポート</translation>
    </message>
    <message>
        <source>%1 entries in %2</source>
        <translation>エントリ%1件、%2</translation>
    </message>
    <message>
        <source>The file was written, but its export is not on record</source>
        <translation>ファイルを書き込みましたが、エクスポートの記録はありません</translation>
    </message>
    <message>
        <source>%1 of %2 entries read</source>
        <translation>%2件中%1件を読み込み済み</translation>
    </message>
    <message>
        <source>Save the proof of this entry</source>
        <translation>この記録の証明を保存</translation>
    </message>
    <message>
        <source>Evidence (*.evidence.zip)</source>
        <translation>証拠 (*.evidence.zip)</translation>
    </message>
    <message>
        <source>%1 holds this entry alone; anybody can verify it</source>
        <translation>%1にはこの記録だけが入っています。誰でも検証できます</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BackupView</name>
    <message>
        <source>Make a backup…</source>
        <translation>バックアップを作成…</translation>
    </message>
    <message>
        <source>Write the archive…</source>
        <translation>アーカイブを書き出す…</translation>
    </message>
    <message>
        <source>State the restore</source>
        <translation>復元を宣言</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>One file from which the trial can be restored, taken while people work. What is in it stays encrypted: it opens with the passwords of today.</source>
        <translation>試験を復元できる一つのファイルです。作業中でも作成できます。内容は暗号化されたままで、現在のパスワードで開きます。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>One file for the years after the trial: evidence, datasets, audit trail, casebooks and a page that shows them without this program. It is not encrypted.</source>
        <translation>試験終了後の長期保存用の一つのファイルです。証拠、データセット、監査証跡、症例記録、そしてこのプログラムなしで表示できるページが入っています。暗号化されません。</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Backup (*.caseseal-backup)</source>
        <translation>バックアップ (*.caseseal-backup)</translation>
    </message>
    <message>
        <source>Write the archive</source>
        <translation>アーカイブを書き出す</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Nothing says that this is an older copy. To make a trial out of a backup: caseseal-cli restore FILE TRIAL --as ID. The restore is sealed with what is known to be lost.</source>
        <translation>これが古いコピーであることを示すものはありません。バックアップから試験を作るには caseseal-cli restore FILE TRIAL --as ID を使います。復元は、判明している損失とともに封印されます。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The backup %1 was written, and every file in it was read back.</source>
        <translation>バックアップ %1 を書き込み、中のすべてのファイルを読み直して確認しました。</translation>
    </message>
    <message>
        <source>The archive %1 was written. Unpack it and open index.html.</source>
        <translation>アーカイブ %1 を書き出しました。展開して index.html を開いてください。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>The restore is sealed. This copy can be written again.</source>
        <translation>復元を封印しました。このコピーに再び書き込めます。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BreakView</name>
    <message>
        <source>The seals fit together; an entry under seal %1 does not</source>
        <translation>封印同士は一致、封印%1のエントリが不一致</translation>
    </message>
    <message>
        <source>The chain is broken at seal %1</source>
        <translation>チェーンは封印%1で途切れています</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BulkBar</name>
    <message>
        <source>Drop</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Acts on what is picked</source>
        <translation>選択したものへの操作</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>表示中すべて</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Nothing is picked</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Space picks a participant or a visit</source>
        <translation>スペースキーで被験者または来院を選択</translation>
    </message>
    <message numerus="yes">
        <source>%n participants picked</source>
        <translation>
            <numerusform>被験者%n名を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 visits, %2 forms begun</source>
        <translation>来院%1、着手済フォーム%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n forms …</source>
        <translation>
            <numerusform>%1（フォーム%n件）…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left out: %2</source>
        <translation>
            <numerusform>%1、対象外%n件：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n have it already</source>
        <translation>
            <numerusform>%1：%n件は済</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BulkCard</name>
    <message>
        <source>Left out, and why</source>
        <translation>対象外とその理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>You sign as %1 (%2).</source>
        <translation>%1（%2）として署名します。</translation>
    </message>
    <message>
        <source>What your signature means</source>
        <translation>署名の意味</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>あなたのパスワード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>対象外%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>フォーム%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n visits will be affected, one seal for each participant.</source>
        <translation>
            <numerusform>来院%n件の%1が対象です。被験者ごとに1つの封印となります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your signature will stand under %1 of %n visits, in one seal.</source>
        <translation>
            <numerusform>来院%n件の%1に、1つの封印で署名されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already and stay as they are.</source>
        <translation>
            <numerusform>%n件はすでに済んでおり、そのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>I have reviewed these data and confirm them.</source>
        <translation>これらのデータを確認し、承認します。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Done: %1 of %2 forms.</source>
        <translation>完了：フォーム%2件中%1件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::BulkRunner</name>
    <message>
        <source>Nothing was signed.</source>
        <translation>何も署名されていません。</translation>
    </message>
    <message>
        <source>%1 of %2 forms were done, the others were not touched.</source>
        <translation>フォーム%2件中%1件を処理しました。残りは変更していません。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ChainView</name>
    <message>
        <source>%1 seals, %2 not on the ledger yet</source>
        <translation>封印%1件、うち%2件は台帳に未記載</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ChartFrame</name>
    <message>
        <source>Show as chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ClauseAnswerView</name>
    <message>
        <source>Asked at seal %1 with the head %2.</source>
        <translation>封印%1（先頭値%2）の時点で照会。</translation>
    </message>
    <message>
        <source>The newest checkpoint holds %1 seals.</source>
        <translation>最新のチェックポイントには封印%1件が含まれます。</translation>
    </message>
    <message>
        <source>Nothing is on a ledger yet.</source>
        <translation>まだ台帳には何もありません。</translation>
    </message>
    <message>
        <source>The newest %1 of %2 entries behind it</source>
        <translation>根拠となるエントリ%2件のうち新しい%1件</translation>
    </message>
    <message>
        <source>Entries behind it: %1</source>
        <translation>根拠となるエントリ：%1件</translation>
    </message>
    <message>
        <source>Show in the audit trail</source>
        <translation>監査証跡で表示</translation>
    </message>
    <message>
        <source>Entries behind the answer</source>
        <translation>回答の根拠となるエントリ</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ClauseRowModel</name>
    <message>
        <source>When, by whom</source>
        <translation>日時、実行者</translation>
    </message>
    <message>
        <source>What, where, why</source>
        <translation>内容、場所、理由</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ColdChainChart</name>
    <message>
        <source>Temperature on the way</source>
        <translation>輸送中の温度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::CompletionChart</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Completion by visit</source>
        <translation>来院別の進捗</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来院</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名済</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>入力完了</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>入力中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::CompletionLegend</name>
    <message>
        <source>signed</source>
        <translation>署名済</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>入力完了</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>入力中</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Fills: %1</source>
        <translation>塗り分け：%1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentCardStep</name>
    <message>
        <source>Your consent is sealed</source>
        <translation>同意が封印されました</translation>
    </message>
    <message>
        <source>You signed with your card. Ask for the receipt to take home.</source>
        <translation>お持ちのカードで署名しました。受領証をお受け取りください。</translation>
    </message>
    <message>
        <source>This is your card. Photograph the code or save the file: nobody else has it, and with your passphrase it signs for you. Ask for the receipt to take home.</source>
        <translation>これがあなたのカードです。コードを撮影するか、ファイルを保存してください。ほかには存在せず、パスフレーズと合わせて署名に使います。受領証もお受け取りください。</translation>
    </message>
    <message>
        <source>Card of the %1 as a code</source>
        <translation>%1のカードのコード</translation>
    </message>
    <message>
        <source>Save the card …</source>
        <translation>カードを保存…</translation>
    </message>
    <message>
        <source>Save the card of the %1</source>
        <translation>%1のカードを保存</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>カードを保存</translation>
    </message>
    <message>
        <source>Card (*.card)</source>
        <translation>カード (*.card)</translation>
    </message>
    <message>
        <source>The card was saved as %1.</source>
        <translation>カードを%1に保存しました。</translation>
    </message>
    <message>
        <source>The card was not saved.</source>
        <translation>カードは保存されませんでした。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentDecideStep</name>
    <message numerus="yes">
        <source>%n answers are missing.</source>
        <translation>
            <numerusform>未回答が%n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentModel</name>
    <message>
        <source>Not given</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>To be renewed</source>
        <translation>再同意が必要</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回済み</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>同意した内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentPage</name>
    <message>
        <source>Replaced</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Publish a document …</source>
        <translation>文書を公開…</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>Only those to be asked</source>
        <translation>再同意が必要な人のみ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>Consents of the participants</source>
        <translation>被験者の同意</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>被験者%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants are to be asked anew</source>
        <translation>
            <numerusform>%n名の再同意が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is published yet: an administrator publishes one.</source>
        <translation>公開された文書はまだありません。管理者が公開します。</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>該当するものはありません。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentPanel</name>
    <message>
        <source>Ask for a consent</source>
        <translation>同意を求める</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>署名する人</translation>
    </message>
    <message>
        <source>Hand the device over</source>
        <translation>端末を渡す</translation>
    </message>
    <message>
        <source>Take a withdrawal down</source>
        <translation>撤回を記録する</translation>
    </message>
    <message>
        <source>How it was told, as by phone</source>
        <translation>伝えられた方法（電話など）</translation>
    </message>
    <message>
        <source>Seal the withdrawal</source>
        <translation>撤回を封印</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領証</translation>
    </message>
    <message>
        <source>What was agreed to, with every signature, the code and the evidence inside: for the participant to keep.</source>
        <translation>同意した内容に、すべての署名、コード、証拠が含まれます。被験者が保管するものです。</translation>
    </message>
    <message>
        <source>Write the receipt …</source>
        <translation>受領証を書き出す…</translation>
    </message>
    <message>
        <source>Who used the data</source>
        <translation>データの利用者</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>Choose a participant</source>
        <translation>被験者を選んでください</translation>
    </message>
    <message>
        <source>version %1 of %2</source>
        <translation>第%1版、%2</translation>
    </message>
    <message>
        <source>No document is published yet.</source>
        <translation>公開された文書はまだありません。</translation>
    </message>
    <message>
        <source>Tick what is withdrawn.</source>
        <translation>撤回する項目にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>何も封印されていません。</translation>
    </message>
    <message>
        <source>The withdrawal is sealed and counts from now on.</source>
        <translation>撤回は封印され、ただちに有効になりました。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The receipt was written: %1</source>
        <translation>受領証を書き出しました：%1</translation>
    </message>
    <message>
        <source>Nobody was given data of this participant yet.</source>
        <translation>この被験者のデータはまだ誰にも渡されていません。</translation>
    </message>
    <message>
        <source>Withdraw with the card</source>
        <translation>カードで撤回</translation>
    </message>
    <message>
        <source>Hand the device over: the participant chooses what is withdrawn, and signs with the card.</source>
        <translation>端末をお渡しください。被験者が撤回する項目を選び、カードで署名します。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentPublishCard</name>
    <message>
        <source>Publish a document</source>
        <translation>文書を公開</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>PDF, or text in UTF-8</source>
        <translation>PDFまたはUTF-8のテキスト</translation>
    </message>
    <message>
        <source>Ask everybody who agreed to an earlier version</source>
        <translation>以前の版に同意した全員に再同意を求める</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Short name, the same for all versions and languages</source>
        <translation>短い名前（すべての版と言語で共通）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Approved on, as 2026-11-22</source>
        <translation>承認日（例：2026-11-22）</translation>
    </message>
    <message>
        <source>What may be agreed to, a line each: short name = words</source>
        <translation>同意できる項目（1行に1つ）：短い名前 = 説明</translation>
    </message>
    <message>
        <source>Who has to sign</source>
        <translation>署名が必要な人</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose the document</source>
        <translation>文書を選択</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt)</source>
        <translation>文書 (*.pdf *.txt)</translation>
    </message>
    <message>
        <source>Choose the file of the document first.</source>
        <translation>先に文書のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>何も公開されていません。</translation>
    </message>
    <message>
        <source>Published. It is signed from now on.</source>
        <translation>公開しました。以後はこの文書に署名します。</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>Participant, or representative and witness</source>
        <translation>被験者、または代諾者と立会人</translation>
    </message>
    <message>
        <source>Participant or representative</source>
        <translation>被験者または代諾者</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代諾者</translation>
    </message>
    <message>
        <source>Participant and witness</source>
        <translation>被験者と立会人</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentReadStep</name>
    <message>
        <source>Version %1. Take your time, and ask whatever you want to know.</source>
        <translation>第%1版。ゆっくりお読みいただき、分からないことは何でもお尋ねください。</translation>
    </message>
    <message>
        <source>Open the document (PDF)</source>
        <translation>文書を開く（PDF）</translation>
    </message>
    <message>
        <source>This computer cannot show the document. Ask for it on paper.</source>
        <translation>この端末では文書を表示できません。紙の文書をお求めください。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentScreen</name>
    <message>
        <source>Read</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領証</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Continue to signing</source>
        <translation>署名へ進む</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The card is being made …</source>
        <translation>カードを作成しています…</translation>
    </message>
    <message>
        <source>Counter-sign the consent of %1</source>
        <translation>%1の同意に副署</translation>
    </message>
    <message>
        <source>You confirm that this person signed, after the study was explained and questions were answered.</source>
        <translation>試験の説明と質問への回答を行ったうえで、本人が署名したことを確認します。</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>何も封印されていません。</translation>
    </message>
    <message>
        <source>Counter-sign</source>
        <translation>副署する</translation>
    </message>
    <message>
        <source>What do you agree to?</source>
        <translation>何に同意しますか？</translation>
    </message>
    <message>
        <source>You decide for each line. A No does not change your treatment, and you can change your mind at any time.</source>
        <translation>項目ごとにお決めください。「いいえ」でも治療は変わらず、いつでも考えを変えられます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>You agreed to nothing, so there is nothing to sign. Give the device back.</source>
        <translation>同意された項目がないため、署名は不要です。端末をお返しください。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ConsentSignStep</name>
    <message>
        <source>You sign with a card that only you have. Choose a passphrase for it that nobody else knows; without card and passphrase nobody signs for you.</source>
        <translation>ご本人だけが持つカードで署名します。ほかの誰も知らないパスフレーズを決めてください。カードとパスフレーズがなければ、誰も代わりに署名できません。</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation>カードを持っています</translation>
    </message>
    <message>
        <source>Choose the card …</source>
        <translation>カードを選択…</translation>
    </message>
    <message>
        <source>Passphrase of the %1</source>
        <translation>%1のパスフレーズ</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>同じパスフレーズをもう一度</translation>
    </message>
    <message>
        <source>Choose the card</source>
        <translation>カードを選択</translation>
    </message>
    <message>
        <source>Choose the card of the %1.</source>
        <translation>%1のカードを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase of the %1 has at least %n characters.</source>
        <translation>
            <numerusform>%1のパスフレーズは%n文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>同じパスフレーズを2回入力してください。</translation>
    </message>
    <message>
        <source>You sign with the card that you were given. Choose its file or a picture of its code, and type its passphrase.</source>
        <translation>お渡ししたカードで署名します。カードのファイルまたはコードの画像を選び、パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Card, or a picture of its code (*.card *.age *.png *.jpg *.jpeg)</source>
        <translation>カードまたはコードの画像 (*.card *.age *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The card is being read …</source>
        <translation>カードを読み取っています…</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DatabaseLockCard</name>
    <message numerus="yes">
        <source>%n queries are not closed</source>
        <translation>
            <numerusform>クローズされていないクエリが%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms with data are not complete</source>
        <translation>
            <numerusform>データのある未完了フォームが%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes to have a form opened are not decided</source>
        <translation>
            <numerusform>未判断のフォーム開放依頼が%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not signed, or were changed since</source>
        <translation>
            <numerusform>未署名または署名後に変更されたフォームが%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not locked</source>
        <translation>
            <numerusform>ロックされていないフォームが%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are not verified against their source</source>
        <translation>
            <numerusform>原資料と照合されていないフォームが%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit checks were kept and nobody has looked</source>
        <translation>
            <numerusform>維持されたまま未確認のエディットチェックが%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were typed and not sealed</source>
        <translation>
            <numerusform>入力されたまま封印されていない下書きが%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Database lock</source>
        <translation>データベースロック</translation>
    </message>
    <message>
        <source>Look what would be locked</source>
        <translation>ロック対象を確認</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>妨げになっているもの</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>理由（記録に残ります）</translation>
    </message>
    <message>
        <source>Locked since %1 by %2. Values: %3, participants: %4. Root %5</source>
        <translation>%1に%2がロック。値：%3、被験者：%4、ルート%5</translation>
    </message>
    <message>
        <source>The database is not locked</source>
        <translation>データベースはロックされていません</translation>
    </message>
    <message>
        <source>Nothing is entered, changed, signed or opened. Exports carry the root, and caseseal-verify shows that they are the locked data.</source>
        <translation>入力・変更・署名・解除はできません。エクスポートにはルートが含まれ、ロックされたデータであることをcaseseal-verifyが示します。</translation>
    </message>
    <message>
        <source>A lock puts one root over every value of the trial. From then on nothing is entered, changed, signed or opened until it is unlocked with a reason.</source>
        <translation>ロックは試験のすべての値に一つのルートを設けます。以後、理由を付けて解除されるまで、入力・変更・署名・解除はできません。</translation>
    </message>
    <message>
        <source>A data manager locks the database when everything is entered and settled.</source>
        <translation>すべての入力と確認が終わったら、データマネージャーがデータベースをロックします。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロック解除…</translation>
    </message>
    <message>
        <source>Nothing was locked.</source>
        <translation>何もロックされませんでした。</translation>
    </message>
    <message>
        <source>%1; the first: %2</source>
        <translation>%1（最初：%2）</translation>
    </message>
    <message>
        <source>To be settled first: %1</source>
        <translation>先に解決が必要：%1</translation>
    </message>
    <message>
        <source>With a reason: %1</source>
        <translation>理由が必要：%1</translation>
    </message>
    <message>
        <source>Would be locked: values %1, participants %2, forms %3</source>
        <translation>ロック対象：値%1件、被験者%2名、フォーム%3件</translation>
    </message>
    <message>
        <source>Settle what must be settled, then look again.</source>
        <translation>必要な項目を解決してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Nothing was entered yet: there is nothing to lock.</source>
        <translation>まだ何も入力されていないため、ロックするものがありません。</translation>
    </message>
    <message>
        <source>Not everything is as it should be. It can be locked with a reason.</source>
        <translation>すべてが整ってはいません。理由を付ければロックできます。</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>妨げになるものはありません。</translation>
    </message>
    <message>
        <source>Lock the database…</source>
        <translation>データベースをロック…</translation>
    </message>
    <message>
        <source>This needs its reason. Nothing was sealed.</source>
        <translation>理由が必要です。何も封印されませんでした。</translation>
    </message>
    <message>
        <source>Unlock the database</source>
        <translation>データベースのロックを解除</translation>
    </message>
    <message>
        <source>Lock the database</source>
        <translation>データベースをロック</translation>
    </message>
    <message>
        <source>Values can be entered and changed again; this lock and its root stay on record.</source>
        <translation>再び値を入力・変更できます。このロックとそのルートは記録に残ります。</translation>
    </message>
    <message>
        <source>The root over every value is sealed with your key.</source>
        <translation>すべての値のルートがあなたの鍵で封印されます。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>The database is unlocked. Sealed with number %1.</source>
        <translation>データベースのロックを解除しました。番号%1で封印しました。</translation>
    </message>
    <message>
        <source>The database is locked. Sealed with number %1.</source>
        <translation>データベースをロックしました。番号%1で封印しました。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DelegationModel</name>
    <message>
        <source>New password and key set</source>
        <translation>新しいパスワードの設定</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Roles then</source>
        <translation>以後の役割</translation>
    </message>
    <message>
        <source>Key then</source>
        <translation>以後の鍵</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DigitsChart</name>
    <message>
        <source>Last digits</source>
        <translation>末尾の数字</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DisclosureCard</name>
    <message>
        <source>Hand out evidence</source>
        <translation>証拠の引き渡し</translation>
    </message>
    <message>
        <source>Only chosen parts</source>
        <translation>選択した部分のみ</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Nothing that tells the arm</source>
        <translation>割付群が分かる内容を除く</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>引き渡す…</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>as P-001, P-002; empty: all participants</source>
        <translation>例：P-001, P-002（空欄：全被験者）</translation>
    </message>
    <message>
        <source>Forms; none chosen: all</source>
        <translation>フォーム（選択なし：すべて）</translation>
    </message>
    <message>
        <source>Fields; none chosen: all</source>
        <translation>項目（選択なし：すべて）</translation>
    </message>
    <message>
        <source>The receiver sees what is withheld, and that it still verifies.</source>
        <translation>受領者は何が非開示かを確認でき、検証も成立します。</translation>
    </message>
    <message>
        <source>One file with every entry of the trial, its seals and proofs.</source>
        <translation>試験の全エントリ、封印、証明を収めた1つのファイルです。</translation>
    </message>
    <message>
        <source>That it was handed out is sealed.</source>
        <translation>引き渡しは封印されます。</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>証拠ファイル</translation>
    </message>
    <message>
        <source>Evidence (*.evidence.zip)</source>
        <translation>証拠 (*.evidence.zip)</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DoubleEntryCard</name>
    <message>
        <source>empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>二次入力</translation>
    </message>
    <message>
        <source>Complete the form</source>
        <translation>フォームを完了</translation>
    </message>
    <message numerus="yes">
        <source>%n fields agree with what %1 typed.</source>
        <translation>
            <numerusform>%n 項目が %1 の入力と一致しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ: choose for each which value stands.</source>
        <translation>
            <numerusform>%n 項目が異なります。それぞれどちらの値を採るか選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>None differs.</source>
        <translation>相違はありません。</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>フォームに戻る</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>一次：%1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>二次：%1</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>変更理由</translation>
    </message>
    <message>
        <source>%1: reason for the change</source>
        <translation>%1：変更理由</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DrillCard</name>
    <message>
        <source>The value of an entry</source>
        <translation>記録の値</translation>
    </message>
    <message>
        <source>The time of a seal</source>
        <translation>封印の時刻</translation>
    </message>
    <message>
        <source>The author of a seal</source>
        <translation>封印の作成者</translation>
    </message>
    <message>
        <source>The order of two seals</source>
        <translation>二つの封印の順序</translation>
    </message>
    <message>
        <source>The newest seals, cut off</source>
        <translation>最新の封印の切り捨て</translation>
    </message>
    <message>
        <source>Only what the page shows</source>
        <translation>画面の表示のみ</translation>
    </message>
    <message>
        <source>A fingerprint in the ledger</source>
        <translation>台帳の指紋</translation>
    </message>
    <message>
        <source>Everything, sealed anew with other keys</source>
        <translation>すべてを別の鍵で封印し直す</translation>
    </message>
    <message>
        <source>the chain of seals</source>
        <translation>封印の連鎖</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>the comparison of pages and entries</source>
        <translation>画面と記録の照合</translation>
    </message>
    <message>
        <source>the head that this computer keeps</source>
        <translation>この端末が保管する先頭値</translation>
    </message>
    <message>
        <source>a head that a site holds</source>
        <translation>施設が保管する先頭値</translation>
    </message>
    <message>
        <source>Tamper drill</source>
        <translation>改ざん訓練</translation>
    </message>
    <message>
        <source>Run the drill</source>
        <translation>訓練を実行</translation>
    </message>
    <message>
        <source>A copy of the trial is altered for real, as somebody with the key of its database could, and verified as the trial is. The trial itself is only read.</source>
        <translation>試験のコピーを、データベースの鍵を持つ者ができるとおりに実際に改変し、試験と同じ方法で検証します。試験そのものは読み取るだけです。</translation>
    </message>
    <message>
        <source>The drill was not begun</source>
        <translation>訓練は開始されませんでした</translation>
    </message>
    <message>
        <source>The drill was not finished</source>
        <translation>訓練は完了しませんでした</translation>
    </message>
    <message>
        <source>Drill, sandbox copy: %1 of %2 alterations were found</source>
        <translation>訓練（隔離コピー）: %2 件の改変のうち %1 件を検出</translation>
    </message>
    <message>
        <source>This is what an alteration of the trial would set off.</source>
        <translation>試験が改変されれば、このような警報が出ます。</translation>
    </message>
    <message>
        <source>Nobody noticed: %1.</source>
        <translation>検出されなかったもの: %1。</translation>
    </message>
    <message>
        <source>The trial itself has findings</source>
        <translation>試験そのものに検出事項があります</translation>
    </message>
    <message>
        <source>The copy did not verify before anything was altered. Verify the trial and look at its findings first.</source>
        <translation>改変の前からコピーは検証に合格しませんでした。まず試験を検証し、その検出事項を確認してください。</translation>
    </message>
    <message>
        <source>Not done in this trial</source>
        <translation>この試験では実行されませんでした</translation>
    </message>
    <message>
        <source>There is nothing yet that could be altered so: %1.</source>
        <translation>このように改変できるものがまだありません: %1。</translation>
    </message>
    <message>
        <source>Altered: %1, from %2 to %3</source>
        <translation>改変: %1、%2 から %3 へ</translation>
    </message>
    <message>
        <source>Found by %1.</source>
        <translation>検出元: %1。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::DropTarget</name>
    <message>
        <source>Drop the file to verify it</source>
        <translation>ファイルをドロップすると検証します</translation>
    </message>
    <message>
        <source>Evidence, a report, a head or a picture of its code, a backup or an archive. It is only read, and nothing of it leaves this computer.</source>
        <translation>証拠、報告書、先頭値またはそのコードの画像、バックアップ、アーカイブ。読み取るだけで、このコンピューターの外には出ません。</translation>
    </message>
    <message>
        <source>One file at a time</source>
        <translation>ファイルは一つずつ</translation>
    </message>
    <message>
        <source>Each file has a verdict of its own. Drop them one after the other.</source>
        <translation>判定はファイルごとです。一つずつドロップしてください。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::EnrolmentChart</name>
    <message>
        <source>Enrolment over time</source>
        <translation>登録の推移</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標%1</translation>
    </message>
    <message>
        <source>%1 by plan today</source>
        <translation>本日の計画%1</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>登録%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Enrolled until then</source>
        <translation>累計登録</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>計画</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::EntryGridModel</name>
    <message>
        <source>Row %1, %2</source>
        <translation>%1行目、%2</translation>
    </message>
    <message>
        <source>New row: type, or press Ctrl+Enter</source>
        <translation>新しい行：入力するかCtrl+Enterを押す</translation>
    </message>
    <message>
        <source>New row, %1</source>
        <translation>新しい行、%1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>SDV済</translation>
    </message>
    <message>
        <source>not to be collected</source>
        <translation>収集対象外</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ErasureCard</name>
    <message>
        <source>Erase personal data</source>
        <translation>個人データを消去</translation>
    </message>
    <message>
        <source>Entries that go</source>
        <translation>消去されるエントリ</translation>
    </message>
    <message>
        <source>What was entered, with every entry of the field that repeats it</source>
        <translation>入力内容と、それを繰り返しているこの項目のすべてのエントリ</translation>
    </message>
    <message>
        <source>Only what was written beside it, this entry alone; the value stays</source>
        <translation>このエントリに添えて書かれた文章のみ。値は残ります</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>理由（記録に残ります）</translation>
    </message>
    <message>
        <source>Id of the second person</source>
        <translation>2人目のID</translation>
    </message>
    <message>
        <source>Password of the second person</source>
        <translation>2人目のパスワード</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n entries go for good</source>
        <translation>
            <numerusform>エントリ%n件が完全に消去されます</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is removed from the trial&apos;s file, its free space and its log; nobody can bring it back. The seals still hold, and the audit trail says who erased what, when and why.</source>
        <translation>文章は試験のファイル、その空き領域、ログから取り除かれ、誰にも復元できません。封印は引き続き有効で、誰が何をいつ、なぜ消去したかは監査証跡に残ります。</translation>
    </message>
    <message>
        <source>Backups, reports and exports that were made before still hold it.</source>
        <translation>以前に作成したバックアップ、報告書、エクスポートには残っています。</translation>
    </message>
    <message>
        <source>The newest entry of the field goes too. Its value stays in force, and both persons vouch for it.</source>
        <translation>この項目の最新のエントリも消去されます。その値は引き続き有効で、2人がそれを保証します。</translation>
    </message>
    <message numerus="yes">
        <source>%n unsealed drafts that hold it go too.</source>
        <translation>
            <numerusform>それを含む未封印の下書き%n件も消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same text stands in %n other entries of the participant, which stay: erase them too.</source>
        <translation>
            <numerusform>同じ文章が被験者の他のエントリ%n件にもあり、そのまま残ります：それらも消去してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be erased still stands. Correct or blank the value, close the query, or plan the visit anew first.</source>
        <translation>消去の対象はまだ有効です。先に値を訂正するか空欄にする、クエリを閉じる、または来院を予定し直してください。</translation>
    </message>
    <message>
        <source>An erasure needs its reason and a second person. Nothing was erased.</source>
        <translation>消去には理由と2人目の担当者が必要です。何も消去されていません。</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>何も消去されていません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are erased</source>
        <translation>
            <numerusform>エントリ%n件を消去しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial&apos;s file is written anew, so that nothing of it is left there.</source>
        <translation>何も残らないように、試験のファイルを書き直しています。</translation>
    </message>
    <message>
        <source>Nothing of it is left in the trial&apos;s file or its log.</source>
        <translation>試験のファイルにもログにも何も残っていません。</translation>
    </message>
    <message>
        <source>Old parts of the trial&apos;s file may still hold it. They go when the trial is opened the next time.</source>
        <translation>試験のファイルの古い部分にまだ残っている可能性があります。次に試験を開いたときに取り除かれます。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ExchangePage</name>
    <message>
        <source>Write the data…</source>
        <translation>データを書き出す…</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>データ交換</translation>
    </message>
    <message>
        <source>Export of the data</source>
        <translation>データのエクスポート</translation>
    </message>
    <message>
        <source>One ZIP file: a table (CSV) for each form, a dictionary, and, where the database is locked, the lock with its proof. It is not encrypted.</source>
        <translation>一つのZIPファイル：フォームごとの表（CSV）、データ辞書、データベースがロック済であればロックとその証明。暗号化されません。</translation>
    </message>
    <message>
        <source>Write the data</source>
        <translation>データを書き出す</translation>
    </message>
    <message>
        <source>The data were written to %1.</source>
        <translation>データを%1に書き出しました。</translation>
    </message>
    <message>
        <source>%1 The database is not locked, so nothing shows later that these are the data.</source>
        <translation>%1データベースがロックされていないため、後でこのデータであることを示すものはありません。</translation>
    </message>
    <message>
        <source>%1 Anybody checks with caseseal-verify --data that they are the locked data.</source>
        <translation>%1ロックされたデータであることは、誰でもcaseseal-verify --dataで確認できます。</translation>
    </message>
    <message>
        <source>%1 The lock is not on the ledger yet, so its proof is missing: export again in a moment.</source>
        <translation>%1ロックがまだ台帳に載っていないため証明がありません。少し待って再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>CDISC ODM 1.3.2, with the whole history</source>
        <translation>CDISC ODM 1.3.2（全履歴付き）</translation>
    </message>
    <message>
        <source>One XML file: every value with every change, its audit record, and every signature. It is not encrypted.</source>
        <translation>XMLファイル一つ：すべての値と変更、その監査記録、すべての署名を含みます。暗号化されていません。</translation>
    </message>
    <message>
        <source>CDISC ODM 1.3.2, as the values stand</source>
        <translation>CDISC ODM 1.3.2（現在の値）</translation>
    </message>
    <message>
        <source>One XML file: the values in force and the signatures that hold. It is not encrypted.</source>
        <translation>XMLファイル一つ：有効な値と有効な署名を含みます。暗号化されていません。</translation>
    </message>
    <message>
        <source>CDISC Dataset-JSON 1.1</source>
        <translation>CDISC Dataset-JSON 1.1</translation>
    </message>
    <message>
        <source>One ZIP file: a dataset for each form with its metadata and a dictionary. It is not encrypted.</source>
        <translation>ZIPファイル一つ：フォームごとのデータセットとメタデータ、辞書を含みます。暗号化されていません。</translation>
    </message>
    <message>
        <source>CDISC Dataset-JSON 1.1, line by line</source>
        <translation>CDISC Dataset-JSON 1.1（行形式）</translation>
    </message>
    <message>
        <source>HL7 FHIR R4</source>
        <translation>HL7 FHIR R4</translation>
    </message>
    <message>
        <source>One JSON file: a bundle with the study, its participants and their forms. It is not encrypted.</source>
        <translation>JSONファイル一つ：試験、被験者、フォームをまとめたバンドルです。暗号化されていません。</translation>
    </message>
    <message>
        <source>HL7 FHIR R5</source>
        <translation>HL7 FHIR R5</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>One file in this format. It is not encrypted.</source>
        <translation>この形式のファイル一つです。暗号化されていません。</translation>
    </message>
    <message>
        <source>Data (*%1)</source>
        <translation>データ (*%1)</translation>
    </message>
    <message>
        <source>%1 They are the locked data; this format does not carry the lock.</source>
        <translation>%1 ロックされたデータです。この形式にはロックの情報は含まれません。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FieldNotes</name>
    <message>
        <source>Typing error</source>
        <translation>入力ミス</translation>
    </message>
    <message>
        <source>Source read again</source>
        <translation>原資料を再確認</translation>
    </message>
    <message>
        <source>Source was corrected</source>
        <translation>原資料の訂正</translation>
    </message>
    <message>
        <source>Digits transposed</source>
        <translation>数字の入れ違い</translation>
    </message>
    <message>
        <source>Calculation corrected</source>
        <translation>計算の訂正</translation>
    </message>
    <message>
        <source>Entered in the wrong field</source>
        <translation>入力項目の誤り</translation>
    </message>
    <message>
        <source>Answer to a query</source>
        <translation>クエリへの回答</translation>
    </message>
    <message>
        <source>%1 It is kept here as typed and cannot be sealed.</source>
        <translation>%1入力内容はここに残りますが、封印できません。</translation>
    </message>
    <message>
        <source>%1 The study does not let this be sealed; correct the value.</source>
        <translation>%1この試験では封印できません。値を訂正してください。</translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation>正しい理由</translation>
    </message>
    <message>
        <source>%1: why the value is right</source>
        <translation>%1：値が正しい理由</translation>
    </message>
    <message>
        <source>Correct the value, or say why it is right.</source>
        <translation>値を訂正するか、正しい理由を入力してください。</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>変更理由</translation>
    </message>
    <message>
        <source>%1: reason for the change</source>
        <translation>%1：変更理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Not to be collected here with these answers, holds %1, not sealed. Press Delete to clear it, or correct the answer that it depends on.</source>
        <translation>この回答では収集対象外ですが、封印前の %1 が入っています。Delete キーで消すか、元の回答を直してください。</translation>
    </message>
    <message>
        <source>Not to be collected here with these answers, holds %1. It stays as it was sealed; Delete clears it, with a reason.</source>
        <translation>この回答では収集対象外ですが、%1 が入っています。封印時のまま残ります。Delete キーで理由を添えて消せます。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FieldRow</name>
    <message>
        <source>was</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>History of this field (F2)</source>
        <translation>この項目の履歴（F2）</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1：単位</translation>
    </message>
    <message>
        <source>%1: history</source>
        <translation>%1：履歴</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>変更前は空欄</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>エントリ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>changed after the signature</source>
        <translation>署名後に変更</translation>
    </message>
    <message>
        <source>%1: verified against the source</source>
        <translation>%1：原資料と照合済み</translation>
    </message>
    <message>
        <source>Verified against the source</source>
        <translation>原資料と照合済み</translation>
    </message>
    <message>
        <source>Not verified yet (Ctrl+Shift+V)</source>
        <translation>未照合 (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>SDV済</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>未照合</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>変更前：%1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingAdvice</name>
    <message>
        <source>What to do</source>
        <translation>対応</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingModel</name>
    <message>
        <source>seal %1</source>
        <translation>封印%1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FindingView</name>
    <message>
        <source>value not known here</source>
        <translation>ここでは値が不明</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>内容と場所</translation>
    </message>
    <message>
        <source>About the trial as a whole</source>
        <translation>試験全体に関するもの</translation>
    </message>
    <message>
        <source>  Entry %1 of seal %2.</source>
        <translation>  封印%2のエントリ%1。</translation>
    </message>
    <message>
        <source>  Seal %1.</source>
        <translation>  封印%1。</translation>
    </message>
    <message>
        <source>Expected: what was sealed</source>
        <translation>期待値：封印された内容</translation>
    </message>
    <message>
        <source>Found: what is there now</source>
        <translation>検出値：現在の内容</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>チェーン内の位置</translation>
    </message>
    <message>
        <source>The seals still fit together; what lies under seal %1 does not fit it</source>
        <translation>封印同士は一致しますが、封印%1の中身が一致しません</translation>
    </message>
    <message>
        <source>The chain does not fit together at seal %1</source>
        <translation>チェーンは封印%1で一致しません</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Sealed by %1, %2</source>
        <translation>%1が封印、%2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1、鍵%2</translation>
    </message>
    <message>
        <source>Ledger entry %1</source>
        <translation>台帳エントリ%1</translation>
    </message>
    <message>
        <source>Its proof does not hold</source>
        <translation>証明が成立しません</translation>
    </message>
    <message>
        <source>Its proof holds</source>
        <translation>証明は成立します</translation>
    </message>
    <message>
        <source>Not on the ledger yet</source>
        <translation>台帳に未記載</translation>
    </message>
    <message>
        <source>Nobody outside of this installation has seen this seal</source>
        <translation>この封印を見た外部の者はいません</translation>
    </message>
    <message>
        <source>Said to be by %1, %2; not proved</source>
        <translation>%1、%2によるとされますが、証明されていません</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormContent</name>
    <message>
        <source>Another: %1</source>
        <translation>追加：%1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormHeader</name>
    <message>
        <source>Mark complete</source>
        <translation>入力完了にする</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Acts on this form</source>
        <translation>このフォームの操作</translation>
    </message>
    <message>
        <source>Acts on this form (Ctrl+M)</source>
        <translation>このフォームの操作 (Ctrl+M)</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1、%2/%3</translation>
    </message>
    <message numerus="yes">
        <source>%n changes not sealed</source>
        <translation>
            <numerusform>未封印の変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed here since the last seal</source>
        <translation>前回の封印以降、変更はありません</translation>
    </message>
    <message>
        <source>Seal the changes first</source>
        <translation>先に変更を封印してください</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>まだ何も入力されていません</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormHistory</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>“%1”, kept: “%2”</source>
        <translation>「%1」、維持：「%2」</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormMessages</name>
    <message numerus="yes">
        <source>Your %n changes are kept here and are not sealed.</source>
        <translation>
            <numerusform>%n件の変更はここに残っていますが、封印されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <translation>%1：理由</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormModel</name>
    <message>
        <source>Choose the unit.</source>
        <translation>単位を選択してください。</translation>
    </message>
    <message>
        <source>Say why the value changes.</source>
        <translation>値の変更理由を入力してください。</translation>
    </message>
    <message>
        <source>With the answers given here this is not to be collected.</source>
        <translation>この回答では収集対象外です。</translation>
    </message>
    <message>
        <source>It could not be read when it was typed.</source>
        <translation>入力時に読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormPage</name>
    <message>
        <source>This form is locked. A data manager can unlock it.</source>
        <translation>このフォームはロックされています。データマネージャーが解除できます。</translation>
    </message>
    <message>
        <source>This form is frozen. A data manager can unfreeze it.</source>
        <translation>このフォームはフリーズされています。データマネージャーが解除できます。</translation>
    </message>
    <message>
        <source>You can read this form. Your role, %1, does not enter data.</source>
        <translation>このフォームは閲覧のみです。あなたの役割（%1）ではデータを入力できません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sealed yet. %n fields need something from you first: %1.</source>
        <translation>
            <numerusform>まだ何も封印されていません。先に対応が必要な項目が%n件あります：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sealed. Your changes are kept here. Please look at %1.</source>
        <translation>何も封印されていません。変更はここに残っています。%1を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n required fields are empty: %1.</source>
        <translation>
            <numerusform>空欄の必須項目が%n件あります：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>最初の項目を表示</translation>
    </message>
    <message>
        <source>Mark complete anyway</source>
        <translation>それでも入力完了にする</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 are not sealed.</source>
        <translation>
            <numerusform>%1の変更%n件が封印されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal and go on</source>
        <translation>封印して進む</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>ここに留まる</translation>
    </message>
    <message>
        <source>With the answers so far the study does not ask for this form.</source>
        <translation>これまでの回答では、このフォームは不要です。</translation>
    </message>
    <message>
        <source>This form was started under an earlier version of the study and keeps it until it is moved.</source>
        <translation>このフォームは以前の試験版で開始され、移行するまでその版のままです。</translation>
    </message>
    <message>
        <source>You look at the past.</source>
        <translation>過去の状態を表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>A draft of yours from %1 with %n fields is kept. It is not sealed.</source>
        <translation>
            <numerusform>%1 の下書き（%n 項目）が残っています。封印されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Second entry: type the form from the source without seeing the first entry.</source>
        <translation>二次入力：一次入力を見ずに、原資料から入力してください。</translation>
    </message>
    <message>
        <source>Signed by %1 on %2: “%3”.</source>
        <translation>%1 が署名（%2）：「%3」。</translation>
    </message>
    <message numerus="yes">
        <source>It does not cover %n fields that changed since: %1.</source>
        <translation>
            <numerusform>その後変更された %n 項目は署名の対象外です：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Required fields stay empty.</source>
        <translation>必須項目が空のままです。</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>入力完了にする</translation>
    </message>
    <message>
        <source>Take back the verification of %1</source>
        <translation>%1 の照合を取り消す</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>%1, %2. Your signature covers every value as it stands now.</source>
        <translation>%1、%2。署名は現在のすべての値を対象とします。</translation>
    </message>
    <message>
        <source>I reviewed this form and approve it</source>
        <translation>このフォームを確認し承認します</translation>
    </message>
    <message>
        <source>I am responsible for these data</source>
        <translation>これらのデータに責任を負います</translation>
    </message>
    <message>
        <source>I entered these data myself</source>
        <translation>これらのデータは私が入力しました</translation>
    </message>
    <message numerus="yes">
        <source>A second entry of yours from %1 with %n fields is kept. It is not sealed.</source>
        <translation>
            <numerusform>%1 の二次入力（%n 項目）が残っています。封印されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>The database is locked. A data manager can unlock it.</source>
        <translation>データベースはロックされています。データマネージャーが解除できます。</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. To enter it nevertheless takes a reason, which stays on record.</source>
        <translation>まだ何も封印されていません。それでも入力するには理由が必要で、記録に残ります。</translation>
    </message>
    <message>
        <source>Seal with this reason</source>
        <translation>この理由で封印</translation>
    </message>
    <message>
        <source>The participant is at home at %1: data are entered and completed there.</source>
        <translation>この被験者の所属先は%1です。データの入力と完了はそこで行います。</translation>
    </message>
    <message>
        <source>The participant was handed over by %1 to %2: data are entered there once taken over.</source>
        <translation>この被験者は%1から%2に引き渡されました。引き継ぎ後はそこでデータを入力します。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormPast</name>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Changes of this form, oldest first</source>
        <translation>このフォームの変更（古い順）</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>時点</translation>
    </message>
    <message numerus="yes">
        <source>%n seals changed it after that. Nothing can be entered here.</source>
        <translation>
            <numerusform>その後 %n 件の封印で変更されました。ここでは入力できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed it after that. Nothing can be entered here.</source>
        <translation>その後の変更はありません。ここでは入力できません。</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>%1 の状態</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::FormQueries</name>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1、%2：「%3」</translation>
    </message>
    <message>
        <source>%1 Please look at the source again.</source>
        <translation>%1 原資料を再確認してください。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HeadCard</name>
    <message>
        <source>Compare heads</source>
        <translation>先頭値の比較</translation>
    </message>
    <message>
        <source>Show this trial&apos;s head</source>
        <translation>この試験の先頭値を表示</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>ファイルを選択 …</translation>
    </message>
    <message>
        <source>This trial&apos;s head</source>
        <translation>この試験の先頭値</translation>
    </message>
    <message>
        <source>Give it to somebody outside: with it they can tell at any later time whether this history was rewritten or cut off. It holds no data of participants.</source>
        <translation>外部の方に渡してください。後日いつでも、この履歴が書き換えられたか切り取られたかを確かめられます。被験者のデータは含みません。</translation>
    </message>
    <message>
        <source>QR code of this trial&apos;s head</source>
        <translation>この試験の先頭値のQRコード</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存 …</translation>
    </message>
    <message>
        <source>A head that somebody else holds</source>
        <translation>他の誰かが保管している先頭値</translation>
    </message>
    <message>
        <source>Paste the text of a head, or of the e-mail that it came in; or choose a file or a picture of a code. Nothing is sent anywhere.</source>
        <translation>先頭値のテキスト、またはそれを含むメールの本文を貼り付けるか、ファイルまたはコードの画像を選んでください。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Text of the held head</source>
        <translation>保管された先頭値のテキスト</translation>
    </message>
    <message>
        <source>The head cannot be shown</source>
        <translation>先頭値を表示できません</translation>
    </message>
    <message>
        <source>%1 seals on the ledger %2; the newest of this trial is seal %3.</source>
        <translation>台帳%2に封印%1件。この試験の最新は封印%3です。</translation>
    </message>
    <message>
        <source>Save this trial&apos;s head</source>
        <translation>この試験の先頭値を保存</translation>
    </message>
    <message>
        <source>Head (*.head);;Picture of the code (*.png)</source>
        <translation>先頭値 (*.head);;コードの画像 (*.png)</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>ファイルは書き込まれませんでした</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>別のフォルダーを選ぶか、ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>The head was written</source>
        <translation>先頭値を書き込みました</translation>
    </message>
    <message>
        <source>A head that somebody holds</source>
        <translation>誰かが保管している先頭値</translation>
    </message>
    <message>
        <source>Head, e-mail text or picture of its code (*)</source>
        <translation>先頭値、メールの本文、またはコードの画像 (*)</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>比較は行われませんでした</translation>
    </message>
    <message>
        <source>The held head is signed by the ledger that this trial uses.</source>
        <translation>保管された先頭値は、この試験の使う台帳によって署名されています。</translation>
    </message>
    <message>
        <source>The held head is not signed by the ledger that this trial uses.</source>
        <translation>保管された先頭値は、この試験の使う台帳によって署名されていません。</translation>
    </message>
    <message>
        <source>Held: %1 seals. Here: %2 seals.</source>
        <translation>保管：封印%1件。ここ：封印%2件。</translation>
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
        <translation>空欄</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（あなた）</translation>
    </message>
    <message>
        <source>You, now. Not sealed yet</source>
        <translation>あなた、現在。未封印</translation>
    </message>
    <message>
        <source>Erased on request; the seal still covers it.</source>
        <translation>要請により消去。封印は引き続き有効です。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Check fired: “%1”</source>
        <translation>チェック発生：「%1」</translation>
    </message>
    <message>
        <source>Check fired: “%1”. Answer: “%2”</source>
        <translation>チェック発生：「%1」。回答：「%2」</translation>
    </message>
    <message>
        <source>on the ledger</source>
        <translation>台帳に記載済</translation>
    </message>
    <message>
        <source>not on the ledger yet</source>
        <translation>台帳に未記載</translation>
    </message>
    <message>
        <source>Seal %1, %2</source>
        <translation>封印%1、%2</translation>
    </message>
    <message>
        <source>%1 of %2 entries found</source>
        <translation>エントリ%2件中%1件を検出</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, not one after the other</source>
        <translation>
            <numerusform>エントリ%n件、連続していません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, none missing</source>
        <translation>
            <numerusform>エントリ%n件、欠落なし</numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>履歴：%1</translation>
    </message>
    <message>
        <source>Nothing was entered here yet.</source>
        <translation>まだ何も入力されていません。</translation>
    </message>
    <message>
        <source>Edit check, settled</source>
        <translation>エディットチェック、解決済み</translation>
    </message>
    <message>
        <source>Edit check, not settled yet</source>
        <translation>エディットチェック、未解決</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Erased on %1 by %2: “%3”</source>
        <translation>%1に%2が消去：「%3」</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HomeCard</name>
    <message>
        <source>Where participants are at home</source>
        <translation>被験者の所属先</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>引き渡す…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Data of a participant are entered at one installation only, the home. It hands a participant over, and the other one takes over. Where an installation is lost, an administrator takes its participants over from what was received here.</source>
        <translation>被験者のデータは、所属する一つのインストールでのみ入力します。そこが被験者を引き渡し、相手が引き継ぎます。インストールが失われた場合は、ここで受信した内容から管理者がその被験者を引き継ぎます。</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>At home at</source>
        <translation>所属先</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>引き渡し先</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>理由（記録に残ります）</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>引き渡し先</translation>
    </message>
    <message>
        <source>here, %1</source>
        <translation>ここ（%1）</translation>
    </message>
    <message>
        <source>To take over who was not handed over needs a reason. Nothing was sealed.</source>
        <translation>引き渡されていない被験者を引き継ぐには理由が必要です。何も封印されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n participants</source>
        <translation>
            <numerusform>%n名の被験者を引き渡す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n participants</source>
        <translation>
            <numerusform>%n名の被験者を引き継ぐ</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on their data are entered at %1, as soon as they were taken over there.</source>
        <translation>今後のデータは、引き継ぎが済みしだい%1で入力します。</translation>
    </message>
    <message>
        <source>They were not handed over. What their home has entered and nobody here has received will not count.</source>
        <translation>引き渡されていません。所属先で入力され、ここで受信していない内容は有効になりません。</translation>
    </message>
    <message>
        <source>From now on their data are entered here.</source>
        <translation>今後のデータはここで入力します。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き渡す</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message numerus="yes">
        <source>%n participants were handed over.</source>
        <translation>
            <numerusform>%n名の被験者を引き渡しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants were taken over.</source>
        <translation>
            <numerusform>%n名の被験者を引き継ぎました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a message, so that it is known there.</source>
        <translation>相手に伝わるようメッセージを送ってください。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::HoursChart</name>
    <message>
        <source>Acts by weekday and hour</source>
        <translation>曜日・時間別の操作</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ImportCard</name>
    <message>
        <source>There is nothing to do: the record holds what the file says.</source>
        <translation>行うことはありません。ファイルの内容はすでに記録されています。</translation>
    </message>
    <message>
        <source>Something stands in the way, so nothing of the file can go in. Every line of it is listed; correct the file or the record, then look again.</source>
        <translation>障害があるため、ファイルから何も取り込めません。該当する行はすべて一覧にあります。ファイルまたは記録を訂正して、もう一度確認してください。</translation>
    </message>
    <message>
        <source>You release the file and seal its values in one go.</source>
        <translation>ファイルの承認と値の封印を一度に行います。</translation>
    </message>
    <message>
        <source>You release the file. A coordinator or investigator then seals its values.</source>
        <translation>ファイルを承認します。その後、コーディネーターまたは治験責任医師が値を封印します。</translation>
    </message>
    <message>
        <source>The file is released. A coordinator or investigator seals its values.</source>
        <translation>ファイルは承認済みです。コーディネーターまたは治験責任医師が値を封印します。</translation>
    </message>
    <message>
        <source>A data manager or an administrator must release the file first.</source>
        <translation>先にデータマネージャーまたは管理者がファイルを承認する必要があります。</translation>
    </message>
    <message>
        <source>The file is released. You seal its values.</source>
        <translation>ファイルは承認済みです。値を封印します。</translation>
    </message>
    <message>
        <source>Import of data</source>
        <translation>データのインポート</translation>
    </message>
    <message>
        <source>Look at a file…</source>
        <translation>ファイルを確認…</translation>
    </message>
    <message>
        <source>An ODM 1.3 file of another system. It is compared with the record first; then all of it goes in, or nothing.</source>
        <translation>他のシステムのODM 1.3ファイルです。まず記録と比較し、その後すべてを取り込むか、何も取り込まないかのどちらかです。</translation>
    </message>
    <message>
        <source>What the file would do, line by line</source>
        <translation>ファイルによる変更（行ごと）</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Reason; it stays on record</source>
        <translation>理由（記録に残ります）</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>ファイルを確認</translation>
    </message>
    <message>
        <source>ODM (*.xml)</source>
        <translation>ODM (*.xml)</translation>
    </message>
    <message>
        <source>New participants: %1 · First values: %2 · Changed: %3 · Blanked: %4 · As they are: %5 · In the way: %6</source>
        <translation>新しい被験者：%1 · 初回の値：%2 · 変更：%3 · 空欄化：%4 · 変更なし：%5 · 障害：%6</translation>
    </message>
    <message>
        <source>The source does not name itself; the file has the SHA-256 %1.</source>
        <translation>出所の名称は記載されていません。ファイルのSHA-256：%1。</translation>
    </message>
    <message>
        <source>The source calls itself %1; the file has the SHA-256 %2.</source>
        <translation>出所の名称：%1。ファイルのSHA-256：%2。</translation>
    </message>
    <message>
        <source>It claims audit records (%1), signatures (%2) and remarks (%3). None of them was verified; each is kept as the source&apos;s claim.</source>
        <translation>監査記録（%1）、署名（%2）、注記（%3）を含むとされています。いずれも検証されておらず、出所の主張として保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n deviations from the standard were tolerated.</source>
        <translation>
            <numerusform>規格からの逸脱%n件を許容しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 released it before, %2, and its values were sealed.</source>
        <translation>%1が%2に承認し、値は封印済みです。</translation>
    </message>
    <message>
        <source>%1 released it, %2.</source>
        <translation>%1が%2に承認しました。</translation>
    </message>
    <message>
        <source>Release the file</source>
        <translation>ファイルを承認</translation>
    </message>
    <message>
        <source>Seal the values</source>
        <translation>値を封印</translation>
    </message>
    <message>
        <source>Claimed by the source, not verified: %1</source>
        <translation>出所の主張（未検証）：%1</translation>
    </message>
    <message>
        <source>The file is released. A coordinator or investigator looks at the same file and seals its values.</source>
        <translation>ファイルを承認しました。コーディネーターまたは治験責任医師が同じファイルを確認し、値を封印します。</translation>
    </message>
    <message numerus="yes">
        <source>The values are sealed: %n entries, each with what its source claims.</source>
        <translation>
            <numerusform>値を封印しました：%n件。それぞれに出所の主張が付いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file was taken in.</source>
        <translation>ファイルからは何も取り込まれませんでした。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ImportModel</name>
    <message>
        <source>New participant</source>
        <translation>新しい被験者</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>初回の値</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Blanked</source>
        <translation>空欄化</translation>
    </message>
    <message>
        <source>Calculated here</source>
        <translation>ここで計算</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Entered by %1, %2.</source>
        <translation>入力：%1、%2。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Signed by %1, %2.</source>
        <translation>署名：%1、%2。</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>注記：%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::InspectionPage</name>
    <message>
        <source>Inspection</source>
        <translation>査察</translation>
    </message>
    <message>
        <source>Clause or word</source>
        <translation>条項または語句</translation>
    </message>
    <message>
        <source>No clause fits.</source>
        <translation>該当する条項はありません。</translation>
    </message>
    <message>
        <source>Export as PDF …</source>
        <translation>PDFとしてエクスポート…</translation>
    </message>
    <message>
        <source>Each answer is reckoned from the sealed entries when it is asked</source>
        <translation>回答は、照会のたびに封印済みエントリから算出されます</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>記録を読み込み中</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ファイルを書き込み中</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>Press Enter on the clause to ask it again.</source>
        <translation>条項を選択してEnterを押すと、もう一度照会します。</translation>
    </message>
    <message>
        <source>The record was not read to its end</source>
        <translation>記録は最後まで読み込まれませんでした</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>記録を読み込めませんでした</translation>
    </message>
    <message>
        <source>The answer as a page</source>
        <translation>回答をページとして保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was written, and that is sealed</source>
        <translation>ファイルを書き込み、封印しました</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>ファイルは書き込まれませんでした</translation>
    </message>
    <message>
        <source>The file was written, but its issue is not on record</source>
        <translation>ファイルは書き込まれましたが、発行は記録されていません</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::IntegrityCard</name>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>今すぐ検証</translation>
    </message>
    <message>
        <source>Open Integrity</source>
        <translation>完全性を開く</translation>
    </message>
    <message>
        <source>this installation</source>
        <translation>このインストール</translation>
    </message>
    <message>
        <source>verifying now, %1 %</source>
        <translation>検証中、%1 %</translation>
    </message>
    <message>
        <source>verifying now</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>seals in the chain</source>
        <translation>チェーンの封印</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>最新 %1</translation>
    </message>
    <message>
        <source>not on the ledger yet</source>
        <translation>台帳に未記載</translation>
    </message>
    <message>
        <source>it was not reached</source>
        <translation>接続できませんでした</translation>
    </message>
    <message>
        <source>on the ledger</source>
        <translation>台帳に記載済</translation>
    </message>
    <message>
        <source>Not witnessed yet</source>
        <translation>証人確認なし</translation>
    </message>
    <message>
        <source>Own keys only, no outside witness</source>
        <translation>自身の鍵のみ、外部の証人なし</translation>
    </message>
    <message>
        <source>Witnessed by %1 of %2</source>
        <translation>証人確認%1/%2</translation>
    </message>
    <message>
        <source>policy met</source>
        <translation>ポリシーを満たす</translation>
    </message>
    <message>
        <source>policy asks for more</source>
        <translation>ポリシーに不足</translation>
    </message>
    <message>
        <source>Not verified here yet</source>
        <translation>ここでは未検証</translation>
    </message>
    <message>
        <source>Verify now reads every seal and entry again</source>
        <translation>「今すぐ検証」はすべての封印とエントリを読み直します</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Unchanged since entry, checked %1</source>
        <translation>入力後の変更なし、検証 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>改変%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1. Integrity shows what and where</source>
        <translation>検証 %1。内容と場所は「完全性」に表示されます</translation>
    </message>
    <message>
        <source>last took %1</source>
        <translation>前回の所要時間%1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::IntegrityPage</name>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>The verification was not finished</source>
        <translation>検証は完了していません</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>今すぐ検証</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>該当項目へ</translation>
    </message>
    <message>
        <source>1  Chain</source>
        <translation>1  チェーン</translation>
    </message>
    <message>
        <source>Every save is signed by its author and tied to the save before.</source>
        <translation>保存はすべて作成者が署名し、直前の保存と結び付けられます。</translation>
    </message>
    <message>
        <source>2  Ledger</source>
        <translation>2  台帳</translation>
    </message>
    <message>
        <source>A log that only grows. It holds a fingerprint of each seal and no data.</source>
        <translation>追記のみのログです。各封印のフィンガープリントだけを持ち、データは含みません。</translation>
    </message>
    <message>
        <source>3  Witnesses</source>
        <translation>3  証人</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Persons and their keys</source>
        <translation>ユーザーと鍵</translation>
    </message>
    <message>
        <source>Persons are as the administrator declared them. Compare key fingerprints by telephone or on paper once.</source>
        <translation>ユーザーは管理者の申告によるものです。鍵のフィンガープリントを一度、電話または書面で照合してください。</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation>確認しました</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>%1 seals, %2 entries</source>
        <translation>封印%1件、エントリ%2件</translation>
    </message>
    <message>
        <source>%1 on the ledger</source>
        <translation>台帳に%1件</translation>
    </message>
    <message>
        <source>Not witnessed yet</source>
        <translation>証人確認なし</translation>
    </message>
    <message>
        <source>Nothing is on the ledger yet</source>
        <translation>台帳にはまだ何もありません</translation>
    </message>
    <message>
        <source>Own keys only</source>
        <translation>自身の鍵のみ</translation>
    </message>
    <message>
        <source>No outside witness yet</source>
        <translation>外部の証人なし</translation>
    </message>
    <message>
        <source>Policy met</source>
        <translation>ポリシーを満たす</translation>
    </message>
    <message>
        <source>Policy asks for more</source>
        <translation>ポリシーに不足</translation>
    </message>
    <message>
        <source>Nobody outside confirms yet that the ledger only grows.</source>
        <translation>台帳が追記のみであることの外部による確認はまだありません。</translation>
    </message>
    <message>
        <source>Other organisations confirm that the ledger only grows.</source>
        <translation>台帳が追記のみであることを他の組織が確認しています。</translation>
    </message>
    <message>
        <source>Last full check %1</source>
        <translation>最終の全件検証 %1</translation>
    </message>
    <message>
        <source>Not verified on this computer yet</source>
        <translation>このコンピューターでは未検証</translation>
    </message>
    <message>
        <source>Verify now reads every seal and entry again and compares them. You can go on working.</source>
        <translation>「今すぐ検証」はすべての封印とエントリを読み直して照合します。作業は続けられます。</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要時間%1</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>確認済</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Witnessed by %1 of %2</source>
        <translation>証人確認%1/%2</translation>
    </message>
    <message>
        <source>Reports and evidence</source>
        <translation>報告書と証拠</translation>
    </message>
    <message>
        <source>Verify a file …</source>
        <translation>ファイルを検証 …</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>ファイルを検証</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The last look at the ledger failed: %1 It is tried again by itself.</source>
        <translation>台帳への前回の照会に失敗しました：%1自動的に再試行します。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::IssuedReports</name>
    <message>
        <source>Issued reports</source>
        <translation>発行済みの報告書</translation>
    </message>
    <message>
        <source>Check a file against this list …</source>
        <translation>ファイルをこの一覧と照合…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Newest seal in it</source>
        <translation>最新の封印</translation>
    </message>
    <message>
        <source>A report to check</source>
        <translation>照合する報告書</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It was changed since it was issued, or this trial never issued it. SHA-256 without its signature: %1</source>
        <translation>発行後に変更されたか、この試験が発行したものではありません。署名を除くSHA-256：%1</translation>
    </message>
    <message>
        <source>%1 is none of these reports</source>
        <translation>%1はこれらの報告書ではありません</translation>
    </message>
    <message>
        <source>%1, %2, noted in seal %3. Nothing in the file was changed since.</source>
        <translation>%1、%2、封印%3に記録。その後ファイルに変更はありません。</translation>
    </message>
    <message>
        <source>%1 is a report of this trial</source>
        <translation>%1はこの試験の報告書です</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::JobPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>作業を続けられます。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約%1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitBalanceView</name>
    <message>
        <source>Stock of each place, in kits</source>
        <translation>各施設の在庫（キット数）</translation>
    </message>
    <message>
        <source>Doses, in units</source>
        <translation>服薬量（単位）</translation>
    </message>
    <message>
        <source>Acts of other installations that cannot have been</source>
        <translation>他の施設の、起こり得ない操作</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>入庫</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>再発見</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>払出済み</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>廃棄済み</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>所在不明</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>あるべき数</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>現在の数</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>No item of the study is set that holds the units taken, so there is nothing to compare. An administrator sets it with caseseal-cli product settings.</source>
        <translation>服薬量を記録する項目が設定されていないため、比較できません。管理者が caseseal-cli product settings で設定します。</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>Taken by the kits</source>
        <translation>キットによる服薬量</translation>
    </message>
    <message>
        <source>Taken by the forms</source>
        <translation>CRFによる服薬量</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>すべて一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n places, participants or acts do not fit.</source>
        <translation>
            <numerusform>%n件の場所・被験者・操作が一致しません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitCard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No kit chosen</source>
        <translation>キット未選択</translation>
    </message>
    <message>
        <source>Scan a label, drop a picture of it, or choose a row.</source>
        <translation>ラベルを読み取るか、画像をドロップするか、行を選んでください。</translation>
    </message>
    <message>
        <source>Kit %1</source>
        <translation>キット%1</translation>
    </message>
    <message numerus="yes">
        <source>%n kits</source>
        <translation>
            <numerusform>%nキット</numerusform>
        </translation>
    </message>
    <message>
        <source>GTIN %1</source>
        <translation>GTIN %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>シリアル番号 %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>ロット%1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>使用期限 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n単位</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>場所 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>No statement of a manufacturer names this kit. Put it aside: it may be a counterfeit, or the record of another site has not come yet.</source>
        <translation>このキットを記載した製造元の証明がありません。別に保管してください。偽造品か、他施設の記録が未着の可能性があります。</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>被験者 %1</translation>
    </message>
    <message>
        <source>Looked for, is missing</source>
        <translation>確認：見当たらない</translation>
    </message>
    <message>
        <source>Recall lot %1</source>
        <translation>ロット%1を回収</translation>
    </message>
    <message>
        <source>The kit stays as it is.</source>
        <translation>キットの状態は変わりません。</translation>
    </message>
    <message>
        <source>Sealed as seal %1.</source>
        <translation>封印%1として封印しました。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitCountView</name>
    <message>
        <source>Seal the count</source>
        <translation>棚卸しを封印</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Count of the shelf</source>
        <translation>棚卸し</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Occasion of the count</source>
        <translation>棚卸しの理由</translation>
    </message>
    <message>
        <source>Occasion of the count, as &quot;monthly count&quot;</source>
        <translation>棚卸しの理由（例：月次棚卸し）</translation>
    </message>
    <message>
        <source>%1 of %2 kits in the stock of %3 were scanned.</source>
        <translation>%3の在庫%2キットのうち%1キットを読み取りました。</translation>
    </message>
    <message>
        <source>On the shelf and not in the stock: serial number %1</source>
        <translation>棚にあるが在庫にない：シリアル番号 %1</translation>
    </message>
    <message>
        <source>Not scanned yet: kit %1, serial number %2, lot %3</source>
        <translation>未読取：キット%1、シリアル番号 %2、ロット%3</translation>
    </message>
    <message>
        <source>Sealed as seal %1. What was not scanned is missing from now on.</source>
        <translation>封印%1として封印しました。読み取られなかったものは今後所在不明になります。</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>何も封印されていません。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitFields</name>
    <message>
        <source>Participant</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Units that came back</source>
        <translation>返却された単位数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Witness: the id of a second person</source>
        <translation>立会人：もう一人のID</translation>
    </message>
    <message>
        <source>Password of the witness</source>
        <translation>立会人のパスワード</translation>
    </message>
    <message>
        <source>File of the temperature logger…</source>
        <translation>温度ロガーのファイル…</translation>
    </message>
    <message>
        <source>File of the temperature logger</source>
        <translation>温度ロガーのファイル</translation>
    </message>
    <message>
        <source>Readings (*.csv *.txt)</source>
        <translation>測定値 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>何も封印されていません。</translation>
    </message>
    <message>
        <source>no file of a temperature logger</source>
        <translation>温度ロガーのファイルがありません</translation>
    </message>
    <message>
        <source>Nothing stands against it: the kits come into the stock.</source>
        <translation>問題ありません。キットは在庫に入ります。</translation>
    </message>
    <message>
        <source>The kits go into quarantine with the receipt: %1.</source>
        <translation>受領と同時にキットは隔離されます：%1。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitLogModel</name>
    <message>
        <source>Looked for, is missing</source>
        <translation>確認：見当たらない</translation>
    </message>
    <message>
        <source>Lot recalled</source>
        <translation>ロットを回収</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>キット</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Participant or witness</source>
        <translation>被験者または立会人</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::KitModel</name>
    <message>
        <source>%1, expired</source>
        <translation>%1（期限切れ）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Kit and product</source>
        <translation>キットと治験薬</translation>
    </message>
    <message>
        <source>Lot and expiry</source>
        <translation>ロットと使用期限</translation>
    </message>
    <message>
        <source>Place and participant</source>
        <translation>場所と被験者</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LedgerMembersCard</name>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>nothing confirmed yet</source>
        <translation>まだ確認なし</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1件遅れ</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>this installation</source>
        <translation>このインストール</translation>
    </message>
    <message>
        <source>witness outside</source>
        <translation>外部の証人</translation>
    </message>
    <message>
        <source>member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Members and witnesses of the ledger</source>
        <translation>台帳のメンバーと証人</translation>
    </message>
    <message>
        <source>Ask the ledger</source>
        <translation>台帳に照会</translation>
    </message>
    <message>
        <source>Newest heads, and who confirmed them</source>
        <translation>最新の先頭値と確認者</translation>
    </message>
    <message>
        <source>Every member and witness confirms that the ledger only grows. Asking changes nothing.</source>
        <translation>各メンバーと証人が、台帳が追記のみであることを確認します。照会しても何も変わりません。</translation>
    </message>
    <message>
        <source>The ledger was not asked</source>
        <translation>台帳に照会できませんでした</translation>
    </message>
    <message>
        <source>Nothing is on the ledger yet.</source>
        <translation>台帳にはまだ何もありません。</translation>
    </message>
    <message>
        <source>The newest head holds %1 seals. Confirmed by %2 parties; the policy asks for %3.</source>
        <translation>最新の先頭値は封印%1件です。確認者は%2者、ポリシーの要求は%3者です。</translation>
    </message>
    <message>
        <source>The ledger is not the one that was seen before</source>
        <translation>台帳が以前に確認したものと異なります</translation>
    </message>
    <message>
        <source>Verify now: the findings say what is different, and what to do.</source>
        <translation>今すぐ検証してください。検出事項が、相違点と対処を示します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1（%2に照会）</translation>
    </message>
    <message>
        <source>role on the server</source>
        <translation>サーバー上のロール</translation>
    </message>
    <message>
        <source>looked last</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 seals</source>
        <translation>封印%1件</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>まだなし</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LedgerView</name>
    <message>
        <source>%1 seals on the ledger</source>
        <translation>台帳に封印%1件</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <translation>別のユーザーでログイン</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>ロック中：%1</translation>
    </message>
    <message>
        <source>What was typed is still there. Your password opens this window again.</source>
        <translation>入力した内容は残っています。パスワードでこのウィンドウを再び開けます。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::LoginCard</name>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>このコンピューターで暗号化</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>New password, only you know it</source>
        <translation>新しいパスワード（本人のみが知るもの）</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>新しいパスワード（再入力）</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>%1にログイン</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>何も開いていません。</translation>
    </message>
    <message>
        <source>The file is then compared with seal %1, the last one seen here.</source>
        <translation>その後、ここで最後に確認した封印%1とファイルを照合します。</translation>
    </message>
    <message>
        <source>The file has not been seen on this computer before.</source>
        <translation>このファイルはこのコンピューターで初めて開かれます。</translation>
    </message>
    <message>
        <source>Invented persons: choose one, the password is filled in. Nothing that you do here counts.</source>
        <translation>架空のユーザーです：選ぶとパスワードが入力されます。ここでの操作は一切影響しません。</translation>
    </message>
    <message>
        <source>The two new passwords differ. Nothing was changed. Type the new one twice.</source>
        <translation>2つの新しいパスワードが異なります。何も変更されていません。同じものを2回入力してください。</translation>
    </message>
    <message>
        <source>Somebody else set your first password. Choose one that only you know: it also makes the key that signs what you save.</source>
        <translation>最初のパスワードは他の人が設定したものです。本人のみが知るパスワードを選んでください。保存内容に署名する鍵もこれで作られます。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>The new password does not keep every rule. Nothing was changed. Take another one.</source>
        <translation>新しいパスワードが規則を満たしていません。何も変更されていません。別のものにしてください。</translation>
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
        <translation>中止</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>, picked</source>
        <translation>、選択中</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Picked for an act on many</source>
        <translation>一括操作の対象に選択</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::MembershipView</name>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Copy own keys</source>
        <translation>自身の鍵をコピー</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Name of the ledger</source>
        <translation>台帳の名称</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>この環境</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>定足数</translation>
    </message>
    <message>
        <source>Seals not on it yet</source>
        <translation>未登録の封印</translation>
    </message>
    <message>
        <source>Members and witnesses</source>
        <translation>メンバーと証人</translation>
    </message>
    <message>
        <source>Server: host=… dbname=… user=… sslmode=verify-full</source>
        <translation>サーバー：host=… dbname=… user=… sslmode=verify-full</translation>
    </message>
    <message>
        <source>This installation&apos;s name, without spaces. Empty: site and chain</source>
        <translation>この環境の名称（空白なし）。空欄の場合は施設名とチェーン</translation>
    </message>
    <message>
        <source>The policy that the others use, if they gave you one</source>
        <translation>他のメンバーが使うポリシー（受け取っている場合）</translation>
    </message>
    <message>
        <source>Name in the policy, without spaces</source>
        <translation>ポリシーでの名称（空白なし）</translation>
    </message>
    <message>
        <source>Its keys, a line each, as it gave them to you</source>
        <translation>受け取った鍵（1行に1つ）</translation>
    </message>
    <message>
        <source>Address where a witness is asked, if there is one</source>
        <translation>証人への照会先アドレス（ある場合）</translation>
    </message>
    <message>
        <source>Who must cosign: all, any, 2 of 3, or by name: 2 of A B C and D</source>
        <translation>連署が必要な者：all、any、2 of 3、または名称で 2 of A B C and D</translation>
    </message>
    <message>
        <source>Reason, it stays on record</source>
        <translation>理由（記録に残ります）</translation>
    </message>
    <message>
        <source>Seal the change</source>
        <translation>変更を封印</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>削除 …</translation>
    </message>
    <message>
        <source>Set the quorum …</source>
        <translation>定足数を設定 …</translation>
    </message>
    <message>
        <source>Add a member or witness …</source>
        <translation>メンバーまたは証人を追加 …</translation>
    </message>
    <message>
        <source>Join a shared ledger …</source>
        <translation>共有台帳に参加 …</translation>
    </message>
    <message>
        <source>Publish on a ledger of its own</source>
        <translation>独自の台帳に公開する</translation>
    </message>
    <message>
        <source>Publishes nothing before it has joined a shared ledger</source>
        <translation>共有台帳に参加するまで何も公開しません</translation>
    </message>
    <message>
        <source>Alone on a ledger of its own</source>
        <translation>専用の台帳を単独で使用</translation>
    </message>
    <message>
        <source>Join a shared ledger</source>
        <translation>共有台帳に参加</translation>
    </message>
    <message>
        <source>New member or witness</source>
        <translation>新しいメンバーまたは証人</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>A trial that has published already can only join a ledger that holds what it published.</source>
        <translation>すでに公開した試験は、公開済みの内容を含む台帳にのみ参加できます。</translation>
    </message>
    <message>
        <source>Compare the keys with what their owner tells you in another way.</source>
        <translation>鍵を、所有者から別の手段で伝えられた内容と照合してください。</translation>
    </message>
    <message>
        <source>What it has cosigned so far still counts for what is kept here.</source>
        <translation>これまでの連署は、ここに保管されている内容について引き続き有効です。</translation>
    </message>
    <message>
        <source>A head of the ledger counts once all of these have cosigned it.</source>
        <translation>台帳の先端は、これらの全員が連署した時点で有効になります。</translation>
    </message>
    <message>
        <source>The keys are on the clipboard. The other members put them into their policies.</source>
        <translation>鍵をクリップボードにコピーしました。他のメンバーがそれぞれのポリシーに追加します。</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>サーバーに照会中</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Sealed as seal %1.</source>
        <translation>封印%1として封印しました。</translation>
    </message>
    <message>
        <source>Until enough others have cosigned, a verification says that the policy asks for more.</source>
        <translation>十分な数の連署が集まるまで、検証ではポリシーに不足と表示されます。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::NewTrialPage</name>
    <message>
        <source>Make the trial</source>
        <translation>試験を作成</translation>
    </message>
    <message>
        <source>New trial</source>
        <translation>新しい試験</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>担当者と場所</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>As it stands in the record, for example Klinikum Süd</source>
        <translation>記録に記載される名称（例：Klinikum Süd）</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>あなたのID</translation>
    </message>
    <message>
        <source>Small letters, digits, dots: n.lindqvist. It is never given twice.</source>
        <translation>英小文字、数字、ピリオド：n.lindqvist。同じIDが再び使われることはありません。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの氏名</translation>
    </message>
    <message>
        <source>You become the administrator.</source>
        <translation>あなたが管理者になります。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Nobody can give it back to you. At least %1 characters.</source>
        <translation>忘れても誰も復元できません。%1文字以上。</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>パスワード（再入力）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No trial was made.</source>
        <translation>試験は作成されませんでした。</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>治験実施計画書</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 visits, %2 forms, %3 items, %4 code lists</source>
        <translation>来院%1、フォーム%2、項目%3、コードリスト%4</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来院</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message numerus="yes">
        <source>%n deviations were tolerated</source>
        <translation>
            <numerusform>許容した逸脱%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>%1 more, all kept with the trial</source>
        <translation>ほか%1件、すべて試験とともに保存</translation>
    </message>
    <message>
        <source>Keep the trial in</source>
        <translation>試験の保存先</translation>
    </message>
    <message>
        <source>%1 is empty. No trial was made. Fill it in.</source>
        <translation>%1が空欄です。試験は作成されませんでした。入力してください。</translation>
    </message>
    <message>
        <source>The password is too short. No trial was made. Take at least %1 characters.</source>
        <translation>パスワードが短すぎます。試験は作成されませんでした。%1文字以上にしてください。</translation>
    </message>
    <message>
        <source>The two passwords differ. No trial was made. Type the password twice.</source>
        <translation>2つのパスワードが異なります。試験は作成されませんでした。同じものを2回入力してください。</translation>
    </message>
    <message>
        <source>Making the trial</source>
        <translation>試験を作成中</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>It will join a shared ledger</source>
        <translation>共有台帳に参加する予定</translation>
    </message>
    <message>
        <source>Nothing is published before it has joined: Administration, Ledger and policy.</source>
        <translation>参加するまで何も公開されません。「管理」の「台帳とポリシー」で参加します。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::NullMenu</name>
    <message>
        <source>&amp;Not done	nd</source>
        <translation>未実施(&amp;N)	nd</translation>
    </message>
    <message>
        <source>&amp;Unknown	unk</source>
        <translation>不明(&amp;U)	unk</translation>
    </message>
    <message>
        <source>Not &amp;applicable	na</source>
        <translation>該当なし(&amp;A)	na</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>値がない理由</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::OverviewPage</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Enrol participant …</source>
        <translation>被験者を登録…</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>自分のタスク</translation>
    </message>
    <message>
        <source>Enrolment at %1</source>
        <translation>%1の登録状況</translation>
    </message>
    <message>
        <source>Completion by visit</source>
        <translation>来院別の進捗</translation>
    </message>
    <message>
        <source>due visits</source>
        <translation>予定の来院</translation>
    </message>
    <message>
        <source>No visit is due yet.</source>
        <translation>予定の来院はまだありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Your tasks cannot be shown.</source>
        <translation>何も変更されていません。タスクを表示できません。</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>Nothing of this kind waits for you.</source>
        <translation>この種のタスクはありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. The figures cannot be shown.</source>
        <translation>何も変更されていません。数値を表示できません。</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/%1</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>登録済</translation>
    </message>
    <message>
        <source>The study design names no target</source>
        <translation>試験デザインに目標がありません</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>計画どおり</translation>
    </message>
    <message numerus="yes">
        <source>%n ahead of plan</source>
        <translation>
            <numerusform>計画より%n名先行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind plan</source>
        <translation>
            <numerusform>計画より%n名遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>All visits complete</source>
        <translation>全来院完了</translation>
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
        <translation>キットを表示</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>キット</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message numerus="yes">
        <source>%n units left</source>
        <translation>
            <numerusform>残り%n単位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantPage</name>
    <message>
        <source>Visits and forms</source>
        <translation>来院とフォーム</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Previous participant</source>
        <translation>前の被験者</translation>
    </message>
    <message>
        <source>Next participant</source>
        <translation>次の被験者</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>%1, enrolled %2</source>
        <translation>%1、登録 %2</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>Visit …</source>
        <translation>来院…</translation>
    </message>
    <message>
        <source>Plan, skip, sign, verify or freeze the visit (Ctrl+T)</source>
        <translation>来院の予定、省略、署名、SDV、フリーズ（Ctrl+T）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>中止…</translation>
    </message>
    <message>
        <source>Ctrl+PgDn</source>
        <translation>Ctrl+PgDn</translation>
    </message>
    <message>
        <source>next form</source>
        <translation>次のフォーム</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>来院</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>同意：%1</translation>
    </message>
    <message>
        <source>Consent %1: %2</source>
        <translation>同意 %1：%2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantScreen</name>
    <message>
        <source>Participant %1</source>
        <translation>被験者 %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>何も封印されていません。</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Please give the device back to the study team.</source>
        <translation>端末を試験チームに返してください。</translation>
    </message>
    <message>
        <source>Back to the trial</source>
        <translation>試験に戻る</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>Filter numbers</source>
        <translation>番号で絞り込み</translation>
    </message>
    <message>
        <source>Query open</source>
        <translation>クエリあり</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>SDV待ち</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Enrol participant …</source>
        <translation>被験者を登録…</translation>
    </message>
    <message>
        <source>Number of the new participant</source>
        <translation>新しい被験者の番号</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Participants and visits</source>
        <translation>被験者と来院</translation>
    </message>
    <message>
        <source>Nothing was changed. The list cannot be shown.</source>
        <translation>何も変更されていません。一覧を表示できません。</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2件中%1件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>登録%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>条件に一致するものはありません。</translation>
    </message>
    <message>
        <source>No participant is enrolled yet. Enrolling the first one fills this table.</source>
        <translation>被験者はまだ登録されていません。最初の1名を登録すると表に表示されます。</translation>
    </message>
    <message>
        <source>The number is empty. Type the participant&apos;s number.</source>
        <translation>番号が空欄です。被験者の番号を入力してください。</translation>
    </message>
    <message>
        <source>Nobody was enrolled.</source>
        <translation>誰も登録されませんでした。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>署名待ち</translation>
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
        <translation>Enter</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>すべての施設</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PartyModel</name>
    <message>
        <source>This installation</source>
        <translation>この環境</translation>
    </message>
    <message>
        <source>Outside witness</source>
        <translation>外部の証人</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PasswordPrompt</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>あなたのID</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Meaning of the signature</source>
        <translation>署名の意味</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>あなたのパスワード</translation>
    </message>
    <message>
        <source>A signature needs its meaning. Nothing was sealed. Choose or type one.</source>
        <translation>署名にはその意味が必要です。何も封印されていません。選択または入力してください。</translation>
    </message>
    <message>
        <source>This is not your id. Nothing was sealed. You are logged in as %1.</source>
        <translation>これはあなたのIDではありません。何も封印されていません。%1としてログインしています。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
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
        <translation>12文字以上、または小文字・大文字・数字・その他の3種類を含む8文字以上</translation>
    </message>
    <message>
        <source>Not the person&apos;s id or name</source>
        <translation>本人のIDや氏名ではないこと</translation>
    </message>
    <message>
        <source>Not one of the commonest, not digits alone</source>
        <translation>よくあるものや数字だけではないこと</translation>
    </message>
    <message>
        <source>Not the one that it replaces</source>
        <translation>以前のものと異なること</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>満たしている</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>未達</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PeopleView</name>
    <message>
        <source>People</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Id, small letters and digits, for good</source>
        <translation>ID（小文字と数字、変更不可）</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Key that signs what the person saves</source>
        <translation>この人の保存内容に署名する鍵</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>First password: tell it to the person, who must replace it</source>
        <translation>最初のパスワード：本人に伝え、本人が変更します</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Set a new password …</source>
        <translation>パスワード再設定 …</translation>
    </message>
    <message>
        <source>Enable …</source>
        <translation>有効にする …</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>担当者を追加 …</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新しい担当者</translation>
    </message>
    <message>
        <source>The id is given once and never again.</source>
        <translation>IDは一度だけ割り当てられ、再利用されません。</translation>
    </message>
    <message>
        <source>Seal the new person</source>
        <translation>新しい担当者を封印</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>Seal the roles</source>
        <translation>役割を封印</translation>
    </message>
    <message>
        <source>The first password must be replaced at the next log-in.</source>
        <translation>最初のパスワードは次のログイン時に変更が必要です。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Sealed as seal %1.</source>
        <translation>封印%1として封印しました。</translation>
    </message>
    <message>
        <source>The person cannot log in any more.</source>
        <translation>この人はもうログインできません。</translation>
    </message>
    <message>
        <source>Your password and key …</source>
        <translation>自分のパスワードと鍵 …</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::PersonModel</name>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>ログイン可</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ProductPage</name>
    <message>
        <source>Product</source>
        <translation>治験薬</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>画像…</translation>
    </message>
    <message>
        <source>Several kits</source>
        <translation>複数のキット</translation>
    </message>
    <message>
        <source>Take in a statement…</source>
        <translation>証明を取り込む…</translation>
    </message>
    <message>
        <source>Kit, lot, state, place or participant</source>
        <translation>キット、ロット、状態、場所、被験者</translation>
    </message>
    <message>
        <source>Label of a kit</source>
        <translation>キットのラベル</translation>
    </message>
    <message>
        <source>Scan a label, or type it: (01)… (21)…</source>
        <translation>ラベルを読み取るか入力：(01)… (21)…</translation>
    </message>
    <message>
        <source>Place where you are</source>
        <translation>現在の場所</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>棚卸し</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Find kits</source>
        <translation>キットを検索</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>キット</translation>
    </message>
    <message>
        <source>Every act on kits</source>
        <translation>キットに対するすべての操作</translation>
    </message>
    <message numerus="yes">
        <source>%n kits</source>
        <translation>
            <numerusform>%nキット</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of a label</source>
        <translation>ラベルの画像</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Statement of the manufacturer</source>
        <translation>製造元の証明</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n kits were taken in.</source>
        <translation>
            <numerusform>%nキットを取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>何も封印されていません。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ProofPathView</name>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Tree of %1 leaves, leaf %2; the siblings on the way stand: %3</source>
        <translation>葉%1枚の木、葉%2。途中の隣の位置：%3</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ProofView</name>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>まだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>記録%1/%2</translation>
    </message>
    <message>
        <source>Erased; the hash that was sealed stands in its place</source>
        <translation>消去済み。封印されたハッシュがその位置に残っています</translation>
    </message>
    <message>
        <source>Its hash, computed from what is stored here</source>
        <translation>ここに保存された内容から計算したハッシュ</translation>
    </message>
    <message numerus="yes">
        <source>%n hashes beside it lead to the root that was sealed</source>
        <translation>
            <numerusform>隣の%n個のハッシュから、封印された根に至ります</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not lead to the root that was sealed</source>
        <translation>封印された根に至りません</translation>
    </message>
    <message>
        <source>Time anchors</source>
        <translation>時刻アンカー</translation>
    </message>
    <message>
        <source>Proof of this entry</source>
        <translation>この記録の証明</translation>
    </message>
    <message>
        <source>It is the only leaf: its hash is the root</source>
        <translation>唯一の葉なので、そのハッシュが根です</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>%1が署名、%2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>鍵%1</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>封印%1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>This seal is not on the ledger yet: nobody outside of this installation has seen it</source>
        <translation>この封印は台帳に未記載です：外部の者はまだ見ていません</translation>
    </message>
    <message numerus="yes">
        <source>%n hashes beside it lead to the root of the ledger</source>
        <translation>
            <numerusform>隣の%n個のハッシュから、台帳の根に至ります</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not lead to the root of the ledger</source>
        <translation>台帳の根に至りません</translation>
    </message>
    <message>
        <source>Ledger, place %1 of %2</source>
        <translation>台帳、位置%1/%2</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>証人</translation>
    </message>
    <message>
        <source>Nothing to witness yet</source>
        <translation>確認するものはまだありません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>This installation&apos;s own keys only: nobody outside confirms it yet</source>
        <translation>このインストールの鍵だけです：外部の確認はまだありません</translation>
    </message>
    <message>
        <source>Witnesses: %1 of %2</source>
        <translation>証人：%1/%2</translation>
    </message>
    <message>
        <source>When it was made (UTC)</source>
        <translation>作成された時期（UTC）</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>これより後</translation>
    </message>
    <message>
        <source>no checkpoint before it</source>
        <translation>以前のチェックポイントなし</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>これより前</translation>
    </message>
    <message>
        <source>no witnessed checkpoint holds it yet</source>
        <translation>証人確認済みのチェックポイントに未収録</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>the day planned for the visit</source>
        <translation>来院の予定日</translation>
    </message>
    <message numerus="yes">
        <source>%n days before entry</source>
        <translation>
            <numerusform>入力の%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after entry</source>
        <translation>
            <numerusform>入力の%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>観察</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>the writer&apos;s clock</source>
        <translation>入力者の時計</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>a clock that cannot be set, since the log-in</source>
        <translation>ログイン以降の、変更できない時計</translation>
    </message>
    <message>
        <source>the first seal of its log-in</source>
        <translation>このログインの最初の封印</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>%1 after entry</source>
        <translation>入力の%1後</translation>
    </message>
    <message>
        <source>%1 before entry</source>
        <translation>入力の%1前</translation>
    </message>
    <message>
        <source>On the ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>None: no outside clock has stamped a ledger with this seal</source>
        <translation>なし：この封印を含む台帳に、外部の時計はまだタイムスタンプを付けていません</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueriesPage</name>
    <message>
        <source>Queries</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Participant, number, text</source>
        <translation>被験者、番号、文章</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ済</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>自分宛</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来院</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>指定なし</translation>
    </message>
    <message numerus="yes">
        <source>%n days and longer</source>
        <translation>
            <numerusform>%n日以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. The list cannot be shown.</source>
        <translation>何も変更されていません。一覧を表示できません。</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 not closed</source>
        <translation>%2件中%1件を表示、未クローズ%3件</translation>
    </message>
    <message>
        <source>Nobody has asked anything yet.</source>
        <translation>まだクエリはありません。</translation>
    </message>
    <message>
        <source>Nothing matches the filter. Queries in all: %1.</source>
        <translation>条件に一致するものはありません。クエリ総数：%1。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>queries that are</comment>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueryListModel</name>
    <message>
        <source>open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答済</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>クローズ済</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>クローズ %1</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>本日から</translation>
    </message>
    <message numerus="yes">
        <source>open %n days</source>
        <translation>
            <numerusform>%n日未解決</numerusform>
        </translation>
    </message>
    <message>
        <source>for me</source>
        <translation>自分宛</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1宛</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>クエリ%1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueryStrip</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Open query</source>
        <translation>クエリを発行</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>質問先</translation>
    </message>
    <message>
        <source>Why it is closed, or what is still to do</source>
        <translation>終了する理由、または残っていること</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>新しいクエリ</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>確認してほしいこと</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::QueryThreadView</name>
    <message>
        <source>Go to the field</source>
        <translation>該当項目へ</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>For</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Whom the query is for</source>
        <translation>クエリの宛先</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>No query is chosen</source>
        <translation>クエリが選択されていません</translation>
    </message>
    <message>
        <source>Choose one in the list: what was said about it stands here.</source>
        <translation>一覧から選択すると、やり取りがここに表示されます。</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>クエリ%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>Now: no value</source>
        <translation>現在：値なし</translation>
    </message>
    <message>
        <source>What was said cannot be shown.</source>
        <translation>やり取りを表示できません。</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1宛</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1: your text</source>
        <translation>%1：あなたの文章</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>The text is empty. Nothing was sealed. Type what you want to say.</source>
        <translation>文章が空です。何も封印されていません。内容を入力してください。</translation>
    </message>
    <message>
        <source>Nothing was sealed. Your text is still here.</source>
        <translation>何も封印されていません。文章は残っています。</translation>
    </message>
    <message>
        <source>This text was erased by %1: %2</source>
        <translation>この文章は%1が消去しました：%2</translation>
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
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Find participant, visit, form, query</source>
        <translation>被験者、来院、フォーム、クエリを検索</translation>
    </message>
    <message>
        <source>query</source>
        <translation>クエリ</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::RecentList</name>
    <message>
        <source>Folder is not where it was</source>
        <translation>フォルダーが元の場所にありません</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>封印%1</translation>
    </message>
    <message>
        <source>Not opened here yet</source>
        <translation>ここでは未開封</translation>
    </message>
    <message>
        <source>%1, intact</source>
        <translation>%1、変更なし</translation>
    </message>
    <message>
        <source>%1, altered</source>
        <translation>%1、改変あり</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>練習用</translation>
    </message>
    <message>
        <source>Recent trials</source>
        <translation>最近の試験</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReportCard</name>
    <message>
        <source>Issue a report</source>
        <translation>報告書の発行</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>Write the PDF …</source>
        <translation>PDFを作成…</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>報告書の種類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>as P-001</source>
        <translation>例：P-001</translation>
    </message>
    <message>
        <source>empty: all participants</source>
        <translation>空欄：全被験者</translation>
    </message>
    <message>
        <source>all participants</source>
        <translation>全被験者</translation>
    </message>
    <message>
        <source>A casebook is about one participant: name it.</source>
        <translation>症例記録は被験者1名についてのものです。被験者を指定してください。</translation>
    </message>
    <message>
        <source>There is no participant &quot;%1&quot; in this trial.</source>
        <translation>この試験に被験者「%1」はいません。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択 …</translation>
    </message>
    <message>
        <source>Held head</source>
        <translation>保管された先頭値</translation>
    </message>
    <message>
        <source>none: not compared</source>
        <translation>なし：比較しない</translation>
    </message>
    <message>
        <source>A head that somebody outside holds: a file, an e-mail text or a picture of its code</source>
        <translation>外部の誰かが保管している先頭値：ファイル、メールの本文、またはコードの画像</translation>
    </message>
    <message>
        <source>A head that somebody holds</source>
        <translation>誰かが保管している先頭値</translation>
    </message>
    <message>
        <source>Head, e-mail text or picture of its code (*)</source>
        <translation>先頭値、メールの本文、またはコードの画像 (*)</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>A receipt is about one participant: name it.</source>
        <translation>受領証は1名の被験者についてのものです。指定してください。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReportsPage</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ファイルの書き込み中</translation>
    </message>
    <message>
        <source>The file was written, and that is sealed</source>
        <translation>ファイルを書き込み、封印しました</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>ファイルは書き込まれませんでした</translation>
    </message>
    <message>
        <source>The file was written, but its issue is not on record</source>
        <translation>ファイルは書き込まれましたが、発行は記録されていません</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewCharts</name>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Number and person</source>
        <translation>数値と人</translation>
    </message>
    <message>
        <source>Acts by weekday and hour</source>
        <translation>曜日・時間別の操作</translation>
    </message>
    <message>
        <source>Last digits</source>
        <translation>末尾の数字</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>By the clock on the wall where it was sealed. Framed: outside %1 to %2 o&apos;clock on the first %3 days of the week.</source>
        <translation>封印した場所の現地時刻。枠付き：週の最初の%3日間の%1時～%2時以外。</translation>
    </message>
    <message>
        <source>No number has enough values yet, spread wide enough, to say anything of its digits.</source>
        <translation>末尾の数字を判断できるだけの件数とばらつきのある数値がまだありません。</translation>
    </message>
    <message>
        <source>Dashed: even digits. Chi-squared %1, probability %2; with many numbers some are uneven by chance.</source>
        <translation>破線：均等な場合。カイ二乗%1、確率%2。数値が多ければ、偶然に偏るものもあります。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewItemView</name>
    <message>
        <source>Item of the review</source>
        <translation>レビュー項目</translation>
    </message>
    <message>
        <source>Entries of the item</source>
        <translation>項目の入力記録</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>該当項目へ</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>確認した内容</translation>
    </message>
    <message>
        <source>Seal the disposition</source>
        <translation>判断を封印</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No item is chosen</source>
        <translation>項目が選択されていません</translation>
    </message>
    <message>
        <source>Choose one in the list: its figures and entries stand here.</source>
        <translation>一覧から選ぶと、数値と入力記録がここに表示されます。</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <translation>%1（%2、%3）：%4</translation>
    </message>
    <message>
        <source>The figures have changed since.</source>
        <translation>その後、数値が変わりました。</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>入力記録：%1件</translation>
    </message>
    <message>
        <source>Entries: the first %1 of %2</source>
        <translation>入力記録：%2件中最初の%1件</translation>
    </message>
    <message>
        <source>%1
Seal %2</source>
        <translation>%1
封印%2</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewModel</name>
    <message>
        <source>All persons</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>no disposition yet</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>changed since it was looked at</source>
        <translation>確認後に変化あり</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Reviewing the audit trail</source>
        <translation>監査証跡をレビュー中</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>再レビュー</translation>
    </message>
    <message>
        <source>Sign …</source>
        <translation>署名 …</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Hours and digits</source>
        <translation>時間と数字</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Without a disposition</source>
        <translation>未判断のみ</translation>
    </message>
    <message>
        <source>Items of the review</source>
        <translation>レビュー項目の一覧</translation>
    </message>
    <message>
        <source>The audit trail was not reviewed</source>
        <translation>監査証跡はレビューされませんでした</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>すべての規則</translation>
    </message>
    <message>
        <source>%1: too little to judge</source>
        <translation>%1：判断するには不足</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was found that asks for a look. What no rule finds is not thereby in order.</source>
        <translation>確認を要するものは見つかりませんでした。どの規則にもかからないことは、問題がないという意味ではありません。</translation>
    </message>
    <message>
        <source>The audit trail has not been reviewed yet in this session.</source>
        <translation>このセッションでは監査証跡はまだレビューされていません。</translation>
    </message>
    <message>
        <source>%1 items, %2 without a disposition</source>
        <translation>項目：%1件、未判断：%2件</translation>
    </message>
    <message>
        <source>An item is a question, not an accusation.</source>
        <translation>項目は問いであり、非難ではありません。</translation>
    </message>
    <message>
        <source>It is signed when every item has a disposition.</source>
        <translation>すべての項目に判断があると署名できます。</translation>
    </message>
    <message>
        <source>Signed up to seal %1 by %2, %3.</source>
        <translation>封印%1まで%2が署名（%3）。</translation>
    </message>
    <message>
        <source>Looked at up to seal %1; %2 have come since.</source>
        <translation>封印%1まで確認済み。その後%2件追加。</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>レビューに署名</translation>
    </message>
    <message>
        <source>Everything up to seal %1, %2 items with their dispositions. The head is %3.</source>
        <translation>封印%1までのすべて、項目%2件とその判断。先頭は%3。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>I reviewed the audit trail up to this head</source>
        <translation>この先頭までの監査証跡をレビューしました</translation>
    </message>
    <message>
        <source>I supervised the review of the audit trail</source>
        <translation>監査証跡のレビューを監督しました</translation>
    </message>
    <message>
        <source>Sealed with number %1.</source>
        <translation>番号%1で封印しました。</translation>
    </message>
    <message>
        <source>The review is signed</source>
        <translation>レビューに署名しました</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SealStrip</name>
    <message>
        <source>Sealed %1</source>
        <translation>封印 %1</translation>
    </message>
    <message>
        <source>Nothing sealed yet</source>
        <translation>まだ封印がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n seals not on the ledger, it was not reached</source>
        <translation>
            <numerusform>台帳に未記載の封印%n件、接続できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seals not on the ledger yet</source>
        <translation>
            <numerusform>台帳に未記載の封印%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the ledger</source>
        <translation>台帳に%1件</translation>
    </message>
    <message>
        <source>own keys only, no outside witness</source>
        <translation>自身の鍵のみ、外部の証人なし</translation>
    </message>
    <message>
        <source>not verified here yet</source>
        <translation>ここでは未検証</translation>
    </message>
    <message>
        <source>verified %1, intact</source>
        <translation>検証 %1、変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>改変%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The last verification did not end well. Nobody has confirmed having looked at it yet</source>
        <translation>前回の検証で問題が見つかりました。まだ誰も確認していません</translation>
    </message>
    <message>
        <source>Show finding</source>
        <translation>検出事項を表示</translation>
    </message>
    <message>
        <source>Open Integrity</source>
        <translation>完全性を開く</translation>
    </message>
    <message>
        <source>verifying now, %1 %</source>
        <translation>検証中、%1 %</translation>
    </message>
    <message>
        <source>verifying now</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>%1, policy asks for more</source>
        <translation>%1、ポリシーに不足</translation>
    </message>
    <message>
        <source>database locked</source>
        <translation>データベースはロック済</translation>
    </message>
    <message>
        <source>time anchor failed</source>
        <translation>時刻アンカー失敗</translation>
    </message>
    <message>
        <source>time-anchored %1</source>
        <translation>時刻アンカー %1</translation>
    </message>
    <message>
        <source>time-anchored %1 by %2: the first %3 seals of the ledger</source>
        <translation>時刻アンカー %1（%2）：台帳の最初の %3 件の封印</translation>
    </message>
    <message>
        <source>Show alarm</source>
        <translation>警報を表示</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SharingCard</name>
    <message>
        <source>Other installations</source>
        <translation>ほかの施設のシステム</translation>
    </message>
    <message>
        <source>Installations of this trial send each other encrypted files. What comes in is verified as a whole before any of it is kept, and each message holds everything: one that is lost, doubled or late does no harm.</source>
        <translation>この試験のシステム同士は、暗号化したファイルを送り合います。届いたものは、すべて検証してから保存されます。どのメッセージもすべてを含むので、失われても、重なっても、遅れても支障はありません。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Card made by</source>
        <translation>カードの作成者</translation>
    </message>
    <message>
        <source>Seals here</source>
        <translation>手元の封印</translation>
    </message>
    <message>
        <source>Newest of them</source>
        <translation>そのうち最新</translation>
    </message>
    <message>
        <source>Sent to it</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>It is the same: adopt</source>
        <translation>一致した：採用する</translation>
    </message>
    <message>
        <source>Send to all…</source>
        <translation>全施設へ送る…</translation>
    </message>
    <message>
        <source>Folder for the message</source>
        <translation>メッセージを置くフォルダー</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>受け取る…</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Message (*.age);;All files (*)</source>
        <translation>メッセージ (*.age);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the own card…</source>
        <translation>自分のカードを保存…</translation>
    </message>
    <message>
        <source>The own card</source>
        <translation>自分のカード</translation>
    </message>
    <message>
        <source>Card (*.card.txt)</source>
        <translation>カード (*.card.txt)</translation>
    </message>
    <message>
        <source>Adopt a card…</source>
        <translation>カードを採用…</translation>
    </message>
    <message>
        <source>Card of another installation</source>
        <translation>ほかのシステムのカード</translation>
    </message>
    <message>
        <source>Card (*)</source>
        <translation>カード (*)</translation>
    </message>
    <message>
        <source>The own card was written</source>
        <translation>自分のカードを書き出しました</translation>
    </message>
    <message>
        <source>Give it to the other installations; it is no secret.</source>
        <translation>ほかの施設に渡してください。秘密ではありません。</translation>
    </message>
    <message>
        <source>They compare these digits with you: %1</source>
        <translation>次の数字を互いに照合します：%1</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <translation>作成者：%1。</translation>
    </message>
    <message>
        <source>Ask the owner, by telephone, for these digits: %1</source>
        <translation>電話で持ち主に次の数字を確かめてください：%1</translation>
    </message>
    <message>
        <source>Card of %1, %2</source>
        <translation>%1（%2）のカード</translation>
    </message>
    <message>
        <source>The card was adopted</source>
        <translation>カードを採用しました</translation>
    </message>
    <message>
        <source>What this installation sends can be received from now on.</source>
        <translation>このシステムからのメッセージを受け取れるようになりました。</translation>
    </message>
    <message>
        <source>The message was written</source>
        <translation>メッセージを書き出しました</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1（宛先：%2）</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新しいものはありません</translation>
    </message>
    <message>
        <source>All that this message says is here already.</source>
        <translation>このメッセージの内容は、すべて手元にあります。</translation>
    </message>
    <message>
        <source>The message was verified and kept</source>
        <translation>メッセージを検証し、保存しました</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>新しい記録 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they are lost</source>
        <translation>失われた理由</translation>
    </message>
    <message>
        <source>They are lost: go on</source>
        <translation>失われたものとして続行</translation>
    </message>
    <message>
        <source>Seals of this installation that it has: %1. Known of, and not in it: %2.</source>
        <translation>含まれるこのインストールの封印：%1。存在が知られているが含まれないもの：%2。</translation>
    </message>
    <message>
        <source>Receive the newest message of every other installation first. Where nobody has them, say why they are lost for good; it stays on record.</source>
        <translation>まず、ほかの各インストールの最新のメッセージを受信してください。どこにもない場合は、完全に失われた理由を入力してください（記録に残ります）。</translation>
    </message>
    <message>
        <source>The message brings back a part of what is lost here</source>
        <translation>このメッセージで、失われたものの一部が戻ります</translation>
    </message>
    <message numerus="yes">
        <source>%n seals of this very installation came back: they had been lost here, and the chain goes on behind them.</source>
        <translation>
            <numerusform>このインストールで失われていた封印%n件が戻りました。チェーンはその後に続きます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caseseal::ui::SigningOptions</name>
    <message>
        <source>Sign the file with my certificate</source>
        <translation>自分の証明書でファイルに署名する</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>PKCS#12, as name.p12</source>
        <translation>PKCS#12（例：name.p12）</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>鍵ファイルを選択</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>鍵のパスワード</translation>
    </message>
    <message>
        <source>Time stamp from</source>
        <translation>タイムスタンプ局</translation>
    </message>
    <message>
        <source>https://… or nothing</source>
        <translation>https://…（省略可）</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx)</source>
        <translation>PKCS#12 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Name the key file that signs the report.</source>
        <translation>報告書に署名する鍵ファイルを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a time-stamping authority. Write it as https://host/path.</source>
        <translation>「%1」はタイムスタンプ局のアドレスではありません。https://host/path の形で入力してください。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::StatusLegend</name>
    <message>
        <source>query open</source>
        <translation>クエリあり</translation>
    </message>
    <message>
        <source>Shapes: %1</source>
        <translation>記号：%1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::StudyVersionsView</name>
    <message>
        <source>Versions of the study design</source>
        <translation>試験デザインのバージョン</translation>
    </message>
    <message>
        <source>Adopt a new version …</source>
        <translation>新しいバージョンを採用…</translation>
    </message>
    <message>
        <source>What the new version changes</source>
        <translation>新しいバージョンの変更点</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Entered values</source>
        <translation>入力済みの値</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Reason, as Protocol amendment 2</source>
        <translation>理由（例：実施計画書 改訂第2版）</translation>
    </message>
    <message>
        <source>Reason for the new version</source>
        <translation>新しいバージョンの理由</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Forms under an earlier version</source>
        <translation>以前のバージョンのフォーム</translation>
    </message>
    <message>
        <source>A form keeps the version it was started under. Migrating brings it to the version in force; its values stay as they are.</source>
        <translation>フォームは開始時のバージョンを保持します。移行すると有効なバージョンになり、値はそのまま残ります。</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>被験者</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来院</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for the migration</source>
        <translation>移行の理由</translation>
    </message>
    <message>
        <source>Migrate the selected forms</source>
        <translation>選択したフォームを移行</translation>
    </message>
    <message>
        <source>The versions cannot be read</source>
        <translation>バージョンを読み取れません</translation>
    </message>
    <message>
        <source>New version of the study design</source>
        <translation>試験デザインの新しいバージョン</translation>
    </message>
    <message>
        <source>ODM (*.xml)</source>
        <translation>ODM (*.xml)</translation>
    </message>
    <message>
        <source>This file cannot be adopted</source>
        <translation>このファイルは採用できません</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>相違%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started form(s) are touched and go on under their own version until they are migrated</source>
        <translation>
            <numerusform>開始済みフォーム%n件に影響があり、移行されるまで元のバージョンで続きます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expression(s) are not understood: what they guard is always collected</source>
        <translation>
            <numerusform>解釈できない式%n件：その対象は常に収集されます</numerusform>
        </translation>
    </message>
    <message>
        <source>touched</source>
        <translation>影響あり</translation>
    </message>
    <message>
        <source>The version was not adopted</source>
        <translation>バージョンは採用されませんでした</translation>
    </message>
    <message>
        <source>The new version is in force</source>
        <translation>新しいバージョンが有効になりました</translation>
    </message>
    <message>
        <source>Nothing was migrated</source>
        <translation>何も移行されていません</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>移行済</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) follow the version in force now</source>
        <translation>
            <numerusform>フォーム%n件が有効なバージョンに従います</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the new version</source>
        <translation>新しいバージョンの読み込み</translation>
    </message>
    <message>
        <source>Every page and every form that is started from now on follows it.</source>
        <translation>すべてのページと今後開始するフォームはこのバージョンに従います。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TimeBoundsView</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not before %1, entered %2, not after %3</source>
        <translation>%1より後、入力%2、%3より前</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TopBar</name>
    <message>
        <source>Practice trial, invented data</source>
        <translation>練習用の試験、架空のデータ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Your password, your key, and when the window locks</source>
        <translation>パスワード、鍵、自動ロックの設定</translation>
    </message>
    <message>
        <source>Your account: %1</source>
        <translation>アカウント：%1</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TrailEntryView</name>
    <message>
        <source>Go to the field</source>
        <translation>該当項目へ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>封印%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>位置%1</translation>
    </message>
    <message>
        <source>not on the ledger yet</source>
        <translation>台帳に未記載</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it, its seal, and the record of its field.</source>
        <translation>エントリを選択すると、その全体、封印、項目の記録が表示されます。</translation>
    </message>
    <message>
        <source>This entry was erased. Its place in the seal still proves it.</source>
        <translation>このエントリは消去されました。封印内の位置が引き続き証明します。</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1（%2）、%3</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Check fired</source>
        <translation>チェック発生</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>入力元</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>署名の鍵</translation>
    </message>
    <message>
        <source>a key that the trial does not know</source>
        <translation>この試験に登録のない鍵</translation>
    </message>
    <message>
        <source>Study version</source>
        <translation>試験バージョン</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Record of this field</source>
        <translation>この項目の記録</translation>
    </message>
    <message>
        <source>Save the proof …</source>
        <translation>証明を保存…</translation>
    </message>
    <message>
        <source>Erase personal data …</source>
        <translation>個人データを消去…</translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation>記録に戻る</translation>
    </message>
    <message>
        <source>Proof of this entry</source>
        <translation>この記録の証明</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>元の内容</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>消去日時</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>消去者</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Erased because</source>
        <translation>消去の理由</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、第%2版</translation>
    </message>
    <message>
        <source>Consent in force</source>
        <translation>有効な同意</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TrailFilterBar</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Value, reason, person, participant, seal</source>
        <translation>値、理由、ユーザー、被験者、封印</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>検索する文字</translation>
    </message>
    <message>
        <source>Every act</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Every person</source>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>Every participant</source>
        <translation>すべての被験者</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-22.</source>
        <translation>日付は2026-11-22のように入力します。</translation>
    </message>
    <message>
        <source>Every visit</source>
        <translation>すべての来院</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation>すべてのフォーム</translation>
    </message>
    <message>
        <source>Every item</source>
        <translation>すべての項目</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>すべての役割</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Only with a reason</source>
        <translation>理由ありのみ</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>すべての施設</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::TrailModel</name>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>This entry cannot be read.</source>
        <translation>このエントリを読み取れません。</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作内容</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VerifyPage</name>
    <message>
        <source>Verify a file</source>
        <translation>ファイルを検証</translation>
    </message>
    <message>
        <source>Verifying now</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>判定の根拠</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>That says nothing about the data.</source>
        <translation>データについては何も言えません。</translation>
    </message>
    <message>
        <source>%1 entries in %2 seals, %3 participants, %4 persons</source>
        <translation>エントリ%1件、封印%2件、被験者%3名、ユーザー%4名</translation>
    </message>
    <message>
        <source>%1 entries are withheld and %2 erased; their seals still hold</source>
        <translation>エントリ%1件は非開示、%2件は消去、封印は引き続き有効</translation>
    </message>
    <message>
        <source>Compare with a head …</source>
        <translation>先頭値と比較 …</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing is known about this file.</source>
        <translation>検証を中止しました。このファイルについては何も分かっていません。</translation>
    </message>
    <message>
        <source>It holds %1 seals of the ledger %2. Whatever contradicts it is found below.</source>
        <translation>台帳%2の封印%1件を含みます。これと矛盾するものは下に示します。</translation>
    </message>
    <message>
        <source>Compared with the head that you gave</source>
        <translation>指定された先頭値と比較しました</translation>
    </message>
    <message>
        <source>This is a head that somebody has kept</source>
        <translation>これは誰かが保管した先頭値です</translation>
    </message>
    <message>
        <source>By itself it proves nothing. Give the evidence or the report next, and it is compared with this head; or open the trial and compare heads on its Integrity page.</source>
        <translation>これだけでは何も証明しません。続けて証拠または報告書を指定すると、この先頭値と比較します。または試験を開き、「完全性」の画面で比較してください。</translation>
    </message>
    <message>
        <source>%1 seals on the ledger %2</source>
        <translation>台帳%2の封印%1件</translation>
    </message>
    <message>
        <source>Newest of its trial: seal %1, of %2</source>
        <translation>その試験の最新：封印%1、%2</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>バックアップは完全です</translation>
    </message>
    <message>
        <source>Every file in it is as its list says. What it holds is encrypted: whether that is unchanged since entry is verified when it is restored.</source>
        <translation>中の各ファイルは一覧のとおりです。内容は暗号化されており、入力後に変更がないかは復元時に検証されます。</translation>
    </message>
    <message>
        <source>Of the study %1, made %2</source>
        <translation>試験%1、作成%2</translation>
    </message>
    <message>
        <source>%1 seals</source>
        <translation>封印%1件</translation>
    </message>
    <message>
        <source>A head that somebody holds</source>
        <translation>誰かが保管している先頭値</translation>
    </message>
    <message>
        <source>Head, e-mail text or picture of its code (*)</source>
        <translation>先頭値、メールの本文、またはコードの画像 (*)</translation>
    </message>
    <message>
        <source>Proved: two histories of one ledger were signed</source>
        <translation>証明されました：一つの台帳について二つの履歴が署名されています</translation>
    </message>
    <message>
        <source>Only one of them can be genuine. Which one, this file does not tell: ask everybody who has kept a head.</source>
        <translation>正しいのはどちらか一方だけです。どちらかはこのファイルでは分かりません。先頭値を保管している全員に確認してください。</translation>
    </message>
    <message>
        <source>Of the ledger %1: signed heads of %2 and of %3 seals that do not fit together</source>
        <translation>台帳%1：封印%2件と%3件の署名済み先頭値が整合しません</translation>
    </message>
    <message>
        <source>Signed both, as the ledger: %1, key %2</source>
        <translation>両方に台帳として署名：%1、鍵 %2</translation>
    </message>
    <message>
        <source>Cosigned both, as a witness: %1, key %2</source>
        <translation>両方に証人として連署：%1、鍵 %2</translation>
    </message>
    <message>
        <source>Has seen one of them only: %1</source>
        <translation>一方のみを確認：%1</translation>
    </message>
    <message>
        <source>Judged by the keys that the file brings itself: compare their fingerprints with those that you know.</source>
        <translation>ファイルに付属する鍵で判定しました。そのフィンガープリントをご存じのものと照合してください。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VisitPanel</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>22nov2026, T for today</source>
        <translation>2026-11-22、Tで今日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n forms begun</source>
        <translation>
            <numerusform>着手済フォーム%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says when this visit is to be.</source>
        <translation>この来院の時期は決められていません。</translation>
    </message>
    <message>
        <source>Window: %1 to %2</source>
        <translation>許容期間：%1～%2</translation>
    </message>
    <message>
        <source>Plan this day</source>
        <translation>この日に予定</translation>
    </message>
    <message>
        <source>Skip the visit</source>
        <translation>来院を省略</translation>
    </message>
    <message>
        <source>Plan another one</source>
        <translation>別の来院を予定</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n forms …</source>
        <translation>
            <numerusform>%1（フォーム%n件）…</numerusform>
        </translation>
    </message>
    <message>
        <source>No form of this visit waits for it</source>
        <translation>この来院に対象のフォームはありません</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1を中止</translation>
    </message>
    <message>
        <source>The participant leaves the trial. What was entered stays; no visit is awaited any more.</source>
        <translation>被験者は試験を離れます。入力済みの内容は残り、以後の来院は予定されません。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>中止する</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>何も封印されていません。</translation>
    </message>
    <message>
        <source>With the answers so far the study does not ask for this visit.</source>
        <translation>これまでの回答では、この来院は不要です。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::VisitTreeModel</name>
    <message>
        <source>Another: %1…</source>
        <translation>追加：%1…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n queries open</source>
        <translation>
            <numerusform>未解決クエリ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>対象外</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::WelcomePage</name>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Every save is sealed. Other organisations witness it. Anybody can check it.</source>
        <translation>保存はすべて封印され、他の組織が証人となり、誰でも検証できます。</translation>
    </message>
    <message>
        <source>New trial …</source>
        <translation>新しい試験…</translation>
    </message>
    <message>
        <source>From an ODM file</source>
        <translation>ODMファイルから</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Open a trial …</source>
        <translation>試験を開く…</translation>
    </message>
    <message>
        <source>A trial folder on this computer or a stick</source>
        <translation>試験フォルダー（USBメモリーも可）</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Verify a file …</source>
        <translation>ファイルを検証…</translation>
    </message>
    <message>
        <source>Report or evidence file; no log-in needed</source>
        <translation>報告書または証拠ファイル、ログイン不要</translation>
    </message>
    <message>
        <source>Practice trial</source>
        <translation>練習用の試験</translation>
    </message>
    <message>
        <source>Invented data, kept apart, nothing counts</source>
        <translation>架空のデータ、別に保管、影響なし</translation>
    </message>
    <message>
        <source>Recent trials</source>
        <translation>最近の試験</translation>
    </message>
    <message>
        <source>As last seen on this computer; data stay encrypted until you log in</source>
        <translation>このコンピューターで最後に確認した内容。データはログインするまで暗号化されています</translation>
    </message>
    <message>
        <source>No trial was opened on this computer yet. The practice trial is a good first one.</source>
        <translation>このコンピューターではまだ試験が開かれていません。練習用の試験から始めるとよいでしょう。</translation>
    </message>
    <message>
        <source>Making the practice trial</source>
        <translation>練習用の試験を作成中</translation>
    </message>
    <message>
        <source>Drop a report (PDF), an evidence file, a study design or a trial here</source>
        <translation>報告書（PDF）、証拠ファイル、試験デザイン、試験をここにドロップ</translation>
    </message>
    <message>
        <source>Study design</source>
        <translation>試験デザイン</translation>
    </message>
    <message>
        <source>Study design (*.xml *.odm);;All files (*)</source>
        <translation>試験デザイン (*.xml *.odm);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a trial</source>
        <translation>試験を開く</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>ファイルを検証</translation>
    </message>
    <message>
        <source>No practice trial was made.</source>
        <translation>練習用の試験は作成されませんでした。</translation>
    </message>
    <message>
        <source>The practice trial is there, its passwords are not kept.</source>
        <translation>練習用の試験はありますが、パスワードは保存されていません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Evidence, report, archive (*.zip *.pdf);;All files (*)</source>
        <translation>証拠・報告書・アーカイブ (*.zip *.pdf);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::WithdrawScreen</name>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Continue to signing</source>
        <translation>署名へ進む</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>What do you take back?</source>
        <translation>何を撤回しますか？</translation>
    </message>
    <message>
        <source>You need not say why, and it does not change your treatment. What you take back counts at once.</source>
        <translation>理由を言う必要はなく、治療は変わりません。撤回はただちに有効になります。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回する</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>You keep everything, so there is nothing to sign. Give the device back.</source>
        <translation>すべて続けるため、署名は不要です。端末をお返しください。</translation>
    </message>
    <message>
        <source>The withdrawal is sealed.</source>
        <translation>撤回は封印されました。</translation>
    </message>
    <message>
        <source>The card is being opened …</source>
        <translation>カードを開いています…</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>何も封印されていません。</translation>
    </message>
    <message>
        <source>Your withdrawal is sealed</source>
        <translation>撤回が封印されました</translation>
    </message>
    <message>
        <source>It counts from this moment. You can ask for a receipt, and you can agree again at any time.</source>
        <translation>この時点から有効です。受領証をお求めいただけます。また、いつでも改めて同意できます。</translation>
    </message>
</context>
<context>
    <name>caseseal::ui::Workspace</name>
    <message>
        <source>Practice trial, invented data</source>
        <translation>練習用の試験、架空のデータ</translation>
    </message>
    <message>
        <source>Practice trial</source>
        <translation>練習用の試験</translation>
    </message>
    <message>
        <source>Production trial</source>
        <translation>本番の試験</translation>
    </message>
</context>
</TS>
