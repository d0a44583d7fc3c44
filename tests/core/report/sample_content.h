// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/audit_content.h"

#include <fstream>

/// An invented audit report in many scripts, for the tests and for looking at.
namespace caseseal::report::sample {

inline const char* const kHash = "6f0e6a2b9d31c75480e7fa1d22b9c604d8813f5a7ce09b46f1a2735d90be4c18";

inline std::string longText(std::size_t letters) {
    static const std::string kSentence =
        "The participant said that the headache began after breakfast; nothing was taken. ";
    std::string out = "BEGIN ";
    while (out.size() + 4 < letters)
        out += kSentence;
    out.resize(letters - 4);
    return out + " END";
}

inline std::string longWord(std::size_t letters) {
    std::string out;
    for (std::size_t i = 0; i < letters; ++i)
        out += static_cast<char>('a' + (i * 7) % 26);
    return out;
}

/// One change in the named script; `n` makes it unlike the others.
inline ChangeLine change(const std::string& subject, std::uint64_t n, const std::string& oldValue,
                         const std::string& newValue, const std::string& why) {
    ChangeLine line;
    line.subject = subject;
    line.place = "Week " + std::to_string(n % 12) + " › Blood pressure › Systolic, " + std::to_string(n);
    line.oldValue = oldValue;
    line.newValue = newValue;
    line.hadOld = !oldValue.empty();
    line.blank = newValue.empty();
    line.who = "Jana Brandt, investigator";
    line.when = "2026-11-20 13:55:02 UTC (14:55:02 +01:00)";
    line.why = why;
    line.proof = "seal " + std::to_string(n) + ":3, ledger " + std::to_string(n + 7);
    return line;
}

/// The changes of two participants in which every script and every odd length stands.
inline std::vector<ChangeLine> oddChanges() {
    std::vector<ChangeLine> out;
    const auto add = [&](const char* oldValue, const char* newValue, const char* why) {
        out.push_back(change("HYP-001 Größe", out.size(), oldValue, newValue, why));
    };
    add("", "128", "First entry");
    out.back().unit = "mmHg";
    add("128", "118", "Tippfehler: „128“ statt „118“, Gerät größer geöffnet");
    out.back().unit = "mmHg";
    add("118", "", "Messung ungültig, Manschette zu groß");
    add("Office filing, fluffy efficient affine", "ﬁ is a ligature of its own", "fi ffi fl ffl");
    add("Αρτηριακή πίεση", "Υπέρταση σταδίου ΙΙ", "Διόρθωση λάθους πληκτρολόγησης");
    add("Артериальное давление", "Гипертензия, щёчный", "Исправлена опечатка; їжа, ѓ, ў");
    add("Tiếng Việt", "Huyết áp tâm thu", "Nguyễn Thị Ánh ghi nhầm");
    add("Çağrı Şahin", "Łódź, Žižek, Ďábel, Ősz, Ærø, Þór, Ñandú", "İstanbul, ırmak");
    for (auto& line : std::vector<std::string>{"吉田", "𠮷田", "高血圧の治療を開始した。日本語の田中文子さん"})
        add(line.c_str(), "収縮期血圧を再測定、田畑、金、文書、日々", "入力ミスを訂正しました");
    add("简体中文高血压", "收缩压重新测量，直接记录", "录入错误，已更正");
    add("수축기 혈압", "혈압을 다시 측정함", "입력 오류를 정정함");
    add("ضغط الدم", "ارتفاع ضغط الدم", "تم تصحيح خطأ الكتابة");
    add("לחץ דם", "לחץ דם סיסטולי 128", "תוקנה טעות הקלדה");
    add("ความดันโลหิต", "ความดันสูง", "แก้ไขข้อผิดพลาด");
    add("रक्तचाप", "उच्च रक्तचाप", "टंकण त्रुटि सुधारी");
    add("5 µg/m² ± 0.3 ≤ 10 ‰", "½ → ¾ × 10⁻³ €", "“quoted” ‘single’ — dash – minus − × ÷ √");
    add("line one\nline two\n\nline four", "tab\there", "x");
    add("bidi \xE2\x80\xAE trick", "bell \a bell", "unassigned \xF4\x8F\xBF\xBD");
    return out;
}

/// Values that are longer than a line, half a page, a page.
inline std::vector<ChangeLine> longChanges() {
    std::vector<ChangeLine> out;
    const auto add = [&](const std::string& oldValue, const std::string& newValue, const std::string& why) {
        out.push_back(change("HYP-002", 100 + out.size(), oldValue, newValue, why));
    };
    add(longText(4000), "short", "the old one is long");
    add("short", longWord(300), longWord(300));
    add("", longText(4000), longText(1200));
    std::string japanese;
    for (int i = 0; i < 160; ++i)
        japanese += "収縮期血圧を再測定した田中文子日本。";
    add(japanese, "short", "日本語の長い値");
    return out;
}

inline std::vector<Fact> facts() {
    return {{"Chain", "SITE-1.7c41", false},
            {"Seals and entries", "4,315 seals, 18,197 entries, none withheld, none erased", false},
            {"Chain head", kHash, true},
            {"Ledger", "Rheinwerk Log, checkpoint 61,204, cosigned 2026-11-20 13:56:00 UTC", false},
            {"Root of the ledger", "0b1e6a2b9d31c75480e7fa1d22b9c604d8813f5a7ce09b46f1a2735d90be4c99", true},
            {"Study version", "9c0e6a2b9d31c75480e7fa1d22b9c604d8813f5a7ce09b46f1a2735d90be4c55", true}};
}

inline std::vector<PersonLine> persons() {
    return {{"jbrandt", "Jana Brandt", "Klinikum Süd", "investigator", kHash, "2026-03-02 08:14:09 UTC", "active"},
            {"tyoshida", "𠮷田 太郎", "東京大学医学部附属病院", "data entry, coordinator", kHash,
             "2026-03-02 08:20:00 UTC", "active"},
            {"minsu", "김민수", "서울대학교병원", "monitor", kHash, "2026-03-03 09:00:00 UTC", "active"},
            {"wli", "李伟", "北京协和医院", "data manager", kHash, "2026-03-03 09:30:00 UTC", "disabled 2026-06-01"},
            {"epapa", "Ελένη Παπαδοπούλου", "Νοσοκομείο Ευαγγελισμός", "investigator", kHash, "2026-03-04 10:00:00 UTC",
             "active"},
            {"esandoval", "Elena Sandoval", "Nordmark Trials Unit and Ethics Office Rheinau", "auditor", kHash,
             "2026-03-04 10:30:00 UTC", "active"}};
}

/// All but the changes and the bundle.
inline AuditContent base() {
    AuditContent c;
    c.title = "Audit report";
    c.trial = "HYP-2026";
    c.site = "Klinikum Süd";
    c.studyVersion = "2.1 (protocol 4 of 2026-02-03)";
    c.created = "2026-11-20 13:20:33 UTC (14:20:33 +01:00)";
    c.createdIso = "2026-11-20T13:20:33.123Z";
    c.issuedBy = "Elena Sandoval, auditor";
    c.software = "CaseSeal 0.1.0";
    c.language = "en";
    c.verdict = "18,197 entries in 4,315 seals were checked and none was altered, removed, "
                "added or moved.";
    using Mark = Assurance::Mark;
    c.restsOn = {{Mark::Sealed, "Signed by their authors",
                  "Each save carries the personal signature of who made it: 11 persons, 4,315 seals."},
                 {Mark::OnLedger, "Logged",
                  "Every seal named as logged is included in the ledger's checkpoint, by a proof that was recomputed."},
                 {Mark::Witnessed, "Witnessed 2 of 3",
                  "Nordmark Trials Unit and Ethics Office Rheinau cosigned checkpoint 61,204. The policy asks for 2."},
                 {Mark::Anchored, "Time-anchored by Zeitstempel Nord",
                  "An outside clock confirms that the record existed on 2026-11-20 at 02:00 UTC."}};
    c.doesNotShow = {"That a value was right when it was typed.", "That no key was stolen unnoticed.",
                     "Who a person is: persons are as the administrator declared them, and the fingerprints are there "
                     "for comparison.",
                     "The report was judged by the policy that the evidence brings itself: compare its keys with those "
                     "known from elsewhere."};
    c.footHash = "Chain head ";
    c.footHash += kHash;
    c.facts = facts();
    c.warnings = {{"not-yet-logged", "Klinikum Süd", "The 39 newest seals are not on the ledger yet.", "", "", ""}};
    c.persons = persons();
    c.reportJson = R"({"changes":18197,"type":"caseseal.org/report@v1","verdict":"intact"})";
    return c;
}

inline void streamFrom(AuditContent& content, std::vector<ChangeLine> lines) {
    content.changesTotal = lines.size();
    content.changes = [lines = std::move(lines)](const std::function<bool(const ChangeLine&)>& take) {
        for (const ChangeLine& line : lines) {
            if (!take(line))
                break;
        }
        return caseseal::base::Result<void>();
    };
}

/// `rows` changes of ten to forty a participant, made one by one.
inline void streamMany(AuditContent& content, std::uint64_t rows) {
    content.changesTotal = rows;
    content.changes = [rows](const std::function<bool(const ChangeLine&)>& take) {
        for (std::uint64_t n = 0; n < rows; ++n) {
            const std::string subject = "HYP-" + std::to_string(1000 + n / 25);
            const std::string value = std::to_string(90 + n % 80);
            ChangeLine line = change(subject, n, n % 3 == 0 ? "" : std::to_string(n % 80), value,
                                     n % 3 == 0 ? "" : "Typed wrong, corrected from the paper source");
            line.unit = "mmHg";
            if (!take(line))
                break;
        }
        return caseseal::base::Result<void>();
    };
}

inline void makeAltered(AuditContent& c) {
    c.tone = VerdictTone::Altered;
    c.verdict = "2 of 4,315 seals do not hold; 18,195 entries are as their authors sealed them.";
    c.findings = {{"entry-root", "HYP-007 › Week 4 › Blood pressure › Systolic (seal 1,204, entry 3)",
                   "The entry differs from what its author sealed.", "118 mmHg", "128 mmHg",
                   "The entry does not give the root that was sealed."},
                  {"ledger-inclusion", "Seal 2,001", "The seal is not in the ledger's tree.",
                   "leaf 0b1e6a2b9d31c75480e7fa1d22b9c604d8813f5a7ce09b46f1a2735d90be4c99",
                   "leaf 9c0e6a2b9d31c75480e7fa1d22b9c604d8813f5a7ce09b46f1a2735d90be4c55", ""}};
}

} // namespace caseseal::report::sample
