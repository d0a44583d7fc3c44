// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipt_report.h"

#include "consent_record.h"

#include "evidence/consent_note.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using consent::ConsentBook;
using consent::ConsentGrant;
using consent::ConsentWithdrawal;
using consent::ParticipantConsent;
using report::ReceiptLine;
using report::ReportWords;

/// Makes the lines of one participant.
class ReceiptLines {
public:
    ReceiptLines(const ReportInput& input, const ReportWords& say, const ConsentBook& book,
                 const ParticipantConsent& of, std::map<std::pair<std::string, std::uint64_t>, store::TrailRow> rows)
        : m_input(input), m_say(say), m_book(book), m_of(of), m_standing(of.standing()), m_rows(std::move(rows)) {}

    [[nodiscard]] ReceiptLine lineOf(const ConsentGrant& grant) const {
        auto line = start(grant.document, grant.scopes, grant.at);
        line.state = m_say.say(stateOf(grant));
        for (const auto& one : grant.signatures)
            if (!one.act.signature.empty())
                line.signatures.push_back(signatureOf(one.act));
        return line;
    }
    [[nodiscard]] ReceiptLine lineOf(const ConsentWithdrawal& withdrawal) const {
        auto line = start(withdrawal.document, withdrawal.scopes, withdrawal.at);
        line.state = m_say.say("consent-withdrawn");
        if (withdrawal.scopes.empty())
            line.scopes = m_say.say("consent-whole");
        line.reason = withdrawal.reason;
        if (withdrawal.isSigned)
            line.signatures.push_back({m_say.name("signer", withdrawal.by), {}, {}});
        return line;
    }
    /// Of all documents, each once.
    [[nodiscard]] std::string scopesInForce() const {
        std::vector<std::string> out;
        for (const auto& [name, standing] : m_standing)
            for (const auto& scope : standing.scopes)
                out.push_back(scopeOf(standing.grant != nullptr ? standing.grant->document : std::string(), scope));
        return out.empty() ? m_say.say("consent-nothing") : listOf(out);
    }

private:
    [[nodiscard]] std::string listOf(const std::vector<std::string>& texts) const {
        std::string out;
        for (const auto& text : texts)
            out = out.empty() ? text : m_say.say("list", {out, text});
        return out;
    }
    /// In the words of the document that was signed, else in the report's.
    [[nodiscard]] std::string scopeOf(const std::string& document, const std::string& scope) const {
        const auto* published = m_book.document(document);
        if (published != nullptr)
            if (const auto text = published->document.scopeTexts.find(scope);
                text != published->document.scopeTexts.end())
                return text->second;
        return m_say.name("scope", scope);
    }
    [[nodiscard]] report::Word stateOf(const ConsentGrant& grant) const {
        if (!grant.counts)
            return "consent-does-not-count";
        const auto standing = m_standing.find(grant.name);
        if (standing == m_standing.end() || standing->second.grant != &grant)
            return "consent-replaced";
        if (standing->second.scopes.empty())
            return "consent-withdrawn";
        if (standing->second.withdrawal != nullptr)
            return "consent-partly";
        return "consent-in-force";
    }
    [[nodiscard]] ReceiptLine start(const std::string& document, const std::vector<std::string>& scopes,
                                    const consent::ConsentMoment& at) const {
        ReceiptLine line;
        line.document = document;
        if (const auto* published = m_book.document(document)) {
            const auto& said = published->document;
            line.title = m_say.say("consent-version", {said.title, said.version});
            if (!said.language.empty())
                line.title = m_say.say("list", {line.title, said.language});
        }
        std::vector<std::string> names;
        for (const auto& scope : scopes)
            names.push_back(scopeOf(document, scope));
        line.scopes = listOf(names);
        if (const auto row = m_rows.find({at.chain, at.seal}); row != m_rows.end()) {
            line.when = timeOf(m_say, row->second);
            line.by = whoOf(m_say, m_input.persons, row->second);
            line.proof = proofOf(m_say, row->second);
        }
        return line;
    }
    [[nodiscard]] report::ReceiptSignature signatureOf(const evidence::ConsentAct& act) const {
        report::ReceiptSignature out;
        out.by = m_say.name("signer", act.by);
        const auto note = ledger::SignedNote::parse(act.signature);
        if (const auto statement = note ? evidence::ConsentStatement::parse(note->text)
                                        : Result<evidence::ConsentStatement>(base::badInput({})))
            out.when = m_say.momentUtc(statement->time);
        const auto key = ledger::VerifierKey::parse(
            act.key.empty() ? m_book.keyOf(m_input.trial.chain, m_of.subject, act.by) : act.key);
        if (key)
            out.key = key->fingerprint();
        return out;
    }

    const ReportInput& m_input;
    const ReportWords& m_say;
    const ConsentBook& m_book;
    const ParticipantConsent& m_of;
    std::map<std::string, consent::ConsentStanding> m_standing;
    std::map<std::pair<std::string, std::uint64_t>, store::TrailRow> m_rows; ///< by chain and seal
};

/// The newest consent that counts: what the participant, or whoever stood in, signed.
std::string newestNote(const ParticipantConsent& of) {
    for (auto grant = of.grants.rbegin(); grant != of.grants.rend(); ++grant)
        if (grant->counts)
            return grant->signatures.front().act.signature;
    return {};
}

} // namespace

Result<report::ReceiptContent> makeReceiptContent(const ReportInput& input, const std::string& subject) {
    const ReportWords say(input.language);
    report::ReceiptContent content;
    fillFrame(content, input);
    content.title = say.say("title-receipt");
    content.subject = subject;
    TRY(const auto acts, input.projection.consentActs());
    const auto book = bookOf(acts);
    std::map<std::pair<std::string, std::uint64_t>, store::TrailRow> rows;
    for (const auto& row : acts)
        if (row.entry.place.subject == subject)
            rows.try_emplace({row.chain, row.seal}, row);
    const auto* found = book.find(subject);
    const ParticipantConsent of = found != nullptr ? *found : ParticipantConsent{subject, {}, {}};
    const ReceiptLines lines(input, say, book, of, std::move(rows));
    for (auto grant = of.grants.rbegin(); grant != of.grants.rend(); ++grant)
        content.consents.push_back(lines.lineOf(*grant));
    for (auto one = of.withdrawals.rbegin(); one != of.withdrawals.rend(); ++one)
        content.withdrawals.push_back(lines.lineOf(*one));
    content.facts = {{say.say("section-participant"), subject, false},
                     {say.say("fact-consent-now"), lines.scopesInForce(), false}};
    content.note = newestNote(of);
    content.reportJson = reportJson(input, "consent",
                                    {{"subject", subject},
                                     {"consents", static_cast<std::int64_t>(content.consents.size())},
                                     {"withdrawals", static_cast<std::int64_t>(content.withdrawals.size())}});
    return content;
}

} // namespace caseseal::desk
