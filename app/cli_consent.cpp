// SPDX-License-Identifier: GPL-3.0-or-later
// Consents: publish, grant, withdraw, status, receipt, uses. Who signs types an own passphrase; nothing is an argument.
#include "cli_desk.h"
#include "cli_password.h"

#include "desk/consents.h"
#include "desk/reports.h"

#include "base/file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace caseseal::app {

using base::Result;

namespace {

std::vector<std::string> parts(const std::string& text, char separator) {
    std::vector<std::string> out;
    std::size_t from = 0;
    for (std::size_t at; (at = text.find(separator, from)) != std::string::npos; from = at + 1)
        out.push_back(text.substr(from, at - from));
    out.push_back(text.substr(from));
    return out;
}

/// Scopes in the words of their document; those of the format as --scope has them.
template<typename Scopes>
std::string joined(const Scopes& scopes, const std::map<std::string, std::string>& texts) {
    std::string out;
    for (const std::string& scope : scopes) {
        const bool ours = scope == evidence::ConsentDocument::kTrial || scope == evidence::ConsentDocument::kShare;
        const auto said = texts.find(scope);
        out += (out.empty() ? "" : ", ") + (ours || said == texts.end() ? scope : said->second);
    }
    return out.empty() ? "nothing" : out;
}

/// `trial=To take part` or `trial`; `participant` or `representative,witness`.
Result<int> publishConsent(const Arguments& arguments) {
    const auto& wanted = arguments.consent;
    desk::NewConsentDocument order;
    TRY(order.content, loadGivenFile(wanted.file));
    auto& document = order.document;
    document.name = wanted.name;
    document.version = wanted.version;
    document.language = wanted.language;
    document.title = wanted.title;
    document.approved = wanted.approved;
    document.renew = wanted.renew;
    for (const auto& scope : wanted.scopes) {
        const auto at = scope.find('=');
        document.scopes.push_back(scope.substr(0, at));
        if (at != std::string::npos)
            document.scopeTexts[document.scopes.back()] = scope.substr(at + 1);
    }
    for (const auto& signers : wanted.needs) {
        const auto list = parts(signers, ',');
        document.needs.emplace_back(list.begin(), list.end());
    }
    if (document.needs.empty())
        document.needs = {{"participant"}};
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto receipt, desk->consents().publish(order));
    TRY(const auto* book, desk->consents().book());
    std::cout << "Published " << document.title << ", version " << document.version << ": document "
              << book->documents().back().document.hash << "\n";
    printSeal(receipt);
    return int{kDone};
}

/// The hash, its beginning, or the name of a document: then the language decides.
Result<const consent::PublishedConsent*> findDocument(const consent::ConsentBook& book, const std::string& chain,
                                                      const ConsentArguments& wanted, const std::string& language) {
    const consent::PublishedConsent* found = nullptr;
    for (const auto* one : book.inForce(chain)) {
        const auto& document = one->document;
        const bool named = document.name == wanted.document && (language.empty() || document.language == language);
        constexpr std::size_t kLeastDigits = 8;
        const bool hashed = wanted.document.size() >= kLeastDigits && document.hash.starts_with(wanted.document);
        if (!named && !hashed)
            continue;
        if (found != nullptr)
            return base::badInput("There are several documents \"" + wanted.document +
                                  "\": name the language with --language, or the document by its hash.");
        found = one;
    }
    if (found == nullptr)
        return base::badInput("No consent document \"" + wanted.document +
                              "\" is in force. There are: `consent TRIAL --as ID status`.");
    return found;
}

/// Where the card of a signer lies, or goes to: FILE, or participant=FILE where several sign.
std::string fileOf(const std::vector<std::string>& files, const std::string& by) {
    for (const auto& file : files)
        if (file.starts_with(by + "="))
            return file.substr(by.size() + 1);
    return files.size() == 1 && files.front().find('=') == std::string::npos ? files.front() : std::string();
}

/// CASESEAL_CARD_PASSPHRASE, or _PARTICIPANT, _REPRESENTATIVE, _WITNESS behind it; or the file.
Result<crypto::SecretBytes> passphraseOf(const ConsentArguments& wanted, const std::string& by) {
    std::string variable = "CASESEAL_CARD_PASSPHRASE_" + by;
    std::transform(variable.begin(), variable.end(), variable.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return readPassword(fileOf(wanted.passphraseFiles, by), variable.c_str());
}

/// Cards that were written; what is not sealed in the end leaves none behind.
class NewCards {
public:
    NewCards() = default;
    NewCards(const NewCards&) = delete;
    NewCards& operator=(const NewCards&) = delete;
    ~NewCards() {
        std::error_code ignored;
        for (const auto& file : m_files)
            std::filesystem::remove(file, ignored);
    }
    Result<void> save(const std::string& file, const std::string& card) {
        std::error_code ignored;
        if (std::filesystem::exists(file, ignored))
            return base::badInput(file + " is there already. It may be somebody's card: name another file.");
        TRY_VOID(base::saveFileDurably(file, base::bytesOf(card), true));
        m_files.push_back(file);
        return {};
    }
    void keep() { m_files.clear(); }

private:
    std::vector<std::string> m_files;
};

Result<void> signAs(desk::ConsentSigning& signing, const ConsentArguments& wanted, const std::string& by,
                    NewCards& cards) {
    TRY(const auto passphrase, passphraseOf(wanted, by));
    if (const auto card = fileOf(wanted.cards, by); !card.empty()) {
        TRY(const auto text, desk::loadCard(card));
        return signing.signWithCard(by, text, passphrase);
    }
    const auto to = fileOf(wanted.newCards, by);
    if (to.empty())
        return base::badInput("The " + by + " signs with --card FILE, or gets a new card with --new-card FILE.");
    TRY(const auto card, signing.signWithNewCard(by, passphrase));
    return cards.save(to, card);
}

desk::ConsentOrder orderOf(const Arguments& arguments, const consent::PublishedConsent& published) {
    const auto& wanted = arguments.consent;
    desk::ConsentOrder order;
    order.subject = arguments.report.subject;
    order.document = published.document.hash;
    order.scopes = wanted.scopes;
    order.signers = wanted.signers;
    if (order.signers.empty())
        order.signers = {"participant"};
    return order;
}

Result<int> grantConsent(const Arguments& arguments) {
    TRY(const auto password, readPassword(arguments.passwordFile, "CASESEAL_PASSWORD"));
    TRY(const auto desk, beginSession(openDesk(arguments, password)));
    TRY(const auto* book, desk->consents().book());
    TRY(const auto* published, findDocument(*book, desk->info().chain, arguments.consent, arguments.consent.language));
    const auto order = orderOf(arguments, *published);
    TRY(const auto signing, desk->consents().begin(order));
    NewCards cards;
    for (const auto& by : order.signers)
        TRY_VOID(signAs(*signing, arguments.consent, by, cards));
    TRY(const auto receipt, desk->consents().complete(*signing, password));
    cards.keep();
    std::cout << order.subject << " agreed to " << joined(order.scopes, published->document.scopeTexts) << ".\n";
    printSeal(receipt);
    return int{kDone};
}

/// Of what the participant agreed to, also where the document was replaced since.
Result<const consent::PublishedConsent*> findAgreed(const consent::ConsentBook& book, const std::string& subject,
                                                    const std::string& name) {
    const auto* of = book.find(subject);
    if (of != nullptr)
        for (const auto& [document, standing] : of->standing())
            if (standing.grant != nullptr && (document == name || standing.grant->document.starts_with(name)))
                return book.document(standing.grant->document);
    return base::badInput(subject + " has agreed to no document \"" + name + "\".");
}

Result<int> withdrawConsent(const Arguments& arguments) {
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto* book, desk->consents().book());
    TRY(const auto* agreed, findAgreed(*book, arguments.report.subject, arguments.consent.document));
    auto order = orderOf(arguments, *agreed);
    order.withdraw = true;
    Result<desk::SealReceipt> receipt = base::cancelled();
    if (arguments.consent.cards.empty()) {
        receipt = desk->consents().withdraw(order, arguments.reason);
    } else {
        TRY(const auto signing, desk->consents().begin(order));
        NewCards cards;
        for (const auto& by : order.signers)
            TRY_VOID(signAs(*signing, arguments.consent, by, cards));
        receipt = desk->consents().complete(*signing, crypto::SecretBytes());
    }
    if (!receipt)
        return receipt.error();
    std::cout << order.subject << " withdrew "
              << (order.scopes.empty() ? "the whole consent to " + agreed->document.title
                                       : joined(order.scopes, agreed->document.scopeTexts))
              << ".\n";
    printSeal(*receipt);
    return int{kDone};
}

nlohmann::json jsonOf(const desk::ConsentStatus& status) {
    auto lines = nlohmann::json::array();
    for (const auto& line : status.lines)
        lines.push_back({{"document", line.name},
                         {"title", line.title},
                         {"version", line.version},
                         {"inForce", line.versionInForce},
                         {"scopes", line.scopes},
                         {"scopeTexts", line.scopeTexts},
                         {"renew", line.renew},
                         {"withdrawn", line.withdrawn}});
    return {{"subject", status.subject}, {"consents", std::move(lines)}};
}

nlohmann::json jsonOf(const consent::PublishedConsent& published) {
    const auto& document = published.document;
    return {{"document", document.hash}, {"name", document.name},         {"version", document.version},
            {"title", document.title},   {"language", document.language}, {"approved", document.approved},
            {"scopes", document.scopes}, {"needs", document.needs},       {"replaced", published.replaced}};
}

std::string stateOf(const desk::ConsentLine& line) {
    if (line.withdrawn)
        return "withdrawn";
    if (line.version.empty())
        return "not given";
    return line.renew ? "to be renewed: version " + line.versionInForce + " is in force" : "in force";
}

/// The document, and below it what --scope calls its scopes.
void printDocument(const consent::PublishedConsent& published) {
    const auto& document = published.document;
    std::cout << document.hash.substr(0, 12) << "  " << document.name << " " << document.version << "  "
              << document.language << "  " << document.title << (published.replaced ? "  (replaced)" : "") << "\n";
    for (const auto& scope : document.scopes)
        if (const auto said = document.scopeTexts.find(scope); !published.replaced && said != document.scopeTexts.end())
            std::cout << "              " << scope << ": " << said->second << "\n";
}

void printStatus(const consent::ConsentBook& book, const std::vector<desk::ConsentStatus>& all) {
    for (const auto& published : book.documents())
        printDocument(published);
    for (const auto& status : all)
        for (const auto& line : status.lines)
            std::cout << status.subject << "  " << line.name << "  " << (line.version.empty() ? "-" : line.version)
                      << "  " << joined(line.scopes, line.scopeTexts) << "  " << stateOf(line) << "\n";
}

Result<int> showConsents(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto* book, desk->consents().book());
    std::vector<desk::ConsentStatus> all;
    if (arguments.report.subject.empty()) {
        TRY(all, desk->consents().all());
    } else {
        TRY(auto one, desk->consents().status(arguments.report.subject));
        all.push_back(std::move(one));
    }
    if (!arguments.json) {
        printStatus(*book, all);
        return int{kDone};
    }
    nlohmann::json out{{"documents", nlohmann::json::array()}, {"participants", nlohmann::json::array()}};
    for (const auto& published : book->documents())
        out["documents"].push_back(jsonOf(published));
    for (const auto& status : all)
        out["participants"].push_back(jsonOf(status));
    std::cout << out.dump() << "\n";
    return int{kDone};
}

Result<int> showUses(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto job, desk->consents().uses(arguments.report.subject));
    std::vector<desk::DataUse> uses;
    {
        TerminalProgress progress;
        TRY(uses, job->run(progress));
    }
    auto out = nlohmann::json::array();
    for (const auto& use : uses) {
        if (arguments.json)
            out.push_back({{"time", base::encodeTime(use.time)},
                           {"person", use.person},
                           {"act", use.act},
                           {"kind", use.kind},
                           {"purpose", use.purpose},
                           {"recipients", use.recipients},
                           {"seal", use.seal}});
        else
            std::cout << base::encodeTime(use.time) << "  " << use.person << "  " << use.act << "  " << use.kind
                      << (use.purpose.empty() ? "" : "  " + use.purpose) << "  (seal " << use.seal << ")\n";
    }
    if (arguments.json)
        std::cout << out.dump() << "\n";
    else if (uses.empty())
        std::cout << "Nobody was given data of " << arguments.report.subject << " yet.\n";
    return int{kDone};
}

} // namespace

Result<int> runConsent(const Arguments& arguments) {
    const auto& action = arguments.work.action;
    if (action == "publish")
        return publishConsent(arguments);
    if (action == "status")
        return showConsents(arguments);
    if (arguments.report.subject.empty())
        return base::badInput("Name the participant with --subject.");
    if (action == "grant")
        return grantConsent(arguments);
    if (action == "withdraw")
        return withdrawConsent(arguments);
    if (action == "receipt") {
        auto report = arguments;
        report.kind = desk::nameOf(desk::ReportKind::Consent);
        report.language = arguments.consent.language.empty() ? "en" : arguments.consent.language;
        return runReport(report);
    }
    return showUses(arguments);
}

} // namespace caseseal::app
