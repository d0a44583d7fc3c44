// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page_flow.h"
#include "report/report_base.h"
#include "table_writer.h"

namespace caseseal::report {

/// How the evidence goes with the report.
struct EvidencePlace {
    bool attached = true; ///< in the file, or beside it
    std::string name;     ///< of the bundle
    std::string sha256;   ///< hex, of the bundle
};

/// Who signs the file, where somebody does.
struct SignedBy {
    std::string name, issuer, fingerprint, timeStampPlace;
};

/// What a report's pages are laid out with.
struct PageSetting {
    PageFlow& flow;
    const EvidencePlace& evidence;
    const SignedBy* signedBy; ///< null: nobody
    base::ProgressPort& progress;
};

[[nodiscard]] QString words(const std::string& text);
/// Long runs of hexadecimal digits in groups of four, as hashes are read aloud and compared.
[[nodiscard]] QString inFours(const std::string& text);
/// The first part in one style, the second below it in another.
[[nodiscard]] std::vector<Span> twoParts(const QString& first, const TextStyle& firstLook, const QString& second,
                                         const TextStyle& secondLook);
/// "Week 4 › Blood pressure › Systolic": the path in the second colour, the field itself in the first.
[[nodiscard]] std::vector<Span> placeCell(const std::string& place);
/// Would fill a table's column for half a page or more.
[[nodiscard]] bool isLong(const std::string& value);
/// A value in its column; a long one stands below the row (`inFull`).
[[nodiscard]] std::vector<Span> valueCell(const ReportWords& words, const std::string& value,
                                          const std::string& unit = {});
[[nodiscard]] std::vector<Span> noteCell(const QString& text);
/// "Why: …" at full width, for values that are too long for their column.
void inFull(std::vector<Span>& out, const QString& label, const std::string& value);

/// The parts that the pages of every kind of report are made of.
class PageParts {
public:
    PageParts(const ReportBase& base, const PageSetting& setting);

    [[nodiscard]] PageFlow& flow() { return m_flow; }
    [[nodiscard]] const ReportWords& words() const { return m_flow.words(); }
    [[nodiscard]] QString say(Word word, const std::vector<std::string>& texts = {}) const {
        return m_flow.say(word, texts);
    }
    /// For a column's title and other places that take UTF-8.
    [[nodiscard]] std::string title(Word word) const { return words().say(word); }
    [[nodiscard]] base::ProgressPort& progress() { return m_progress; }
    [[nodiscard]] const EvidencePlace& evidence() const { return m_evidence; }

    /// Brand, kind of report, title, trial, issuer: the top of page 1.
    void top(const QString& bookmark, const QString& title);
    void section(Word title, double keepWith = 40) { heading(say(title), keepWith); }
    void heading(const QString& title, double keepWith = 40);
    void note(Word text) { noteText(say(text)); }
    void noteText(const QString& text);
    void bullet(const QString& sentence, const TextStyle& look);
    /// The verdict in its box; `counts` is said after the sentence.
    void verdict(const QString& counts);
    void restsOn();
    void doesNotShow();
    void fact(TableWriter& table, Word label, const std::string& value);
    void facts(const std::vector<Fact>& facts);
    /// Where the evidence is, what checks it, and who signed the file.
    void checkIt();

private:
    void brandLine();
    void verdictShape(QPointF at);
    void assurance(const Assurance& assurance, bool ruled);
    void assuranceShape(Assurance::Mark mark, QPointF at);
    void signature();
    void hashLine(Word label, const std::string& hash);
    const ReportBase& m_base;
    PageFlow& m_flow;
    const EvidencePlace& m_evidence;
    const SignedBy* m_signedBy;
    base::ProgressPort& m_progress;
};

/// "No finding, 1 warning (page 2)." after the verdict's sentence; page 0: the pages do not name them.
[[nodiscard]] QString findingCount(const PageParts& parts, std::size_t findings, std::size_t warnings, int page);

/// Head and foot of each page.
[[nodiscard]] RunningTexts runningTexts(const ReportBase& base);

} // namespace caseseal::report
