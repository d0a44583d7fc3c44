// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/consent_words.h"

#include "words/words.h"

#include <QCoreApplication>

namespace caseseal::ui::words {

namespace {
struct Consent {
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)
};
} // namespace

QString scopeName(const std::string& scope, const ScopeTexts& texts) {
    if (scope == evidence::ConsentDocument::kTrial)
        return Consent::tr("To take part");
    if (scope == evidence::ConsentDocument::kShare)
        return Consent::tr("To hand the data on");
    const auto said = texts.find(scope);
    return text(said == texts.end() ? scope : said->second);
}

QString scopeText(const std::string& scope, const ScopeTexts& texts) {
    const auto said = texts.find(scope);
    return said == texts.end() ? scopeName(scope, texts) : text(said->second);
}

QString scopeList(const std::set<std::string>& scopes, const ScopeTexts& texts) {
    QStringList out;
    for (const auto& scope : scopes)
        out << scopeName(scope, texts);
    return out.isEmpty() ? Consent::tr("nothing") : out.join(QStringLiteral(" · "));
}

QString signer(std::string_view by) {
    if (by == "participant")
        return Consent::tr("Participant");
    if (by == "representative")
        return Consent::tr("Representative");
    if (by == "witness")
        return Consent::tr("Witness");
    return text(by);
}

QString signerList(const std::set<std::string>& signers) {
    QStringList out;
    for (const auto& by : signers)
        out << signer(by);
    return out.join(QStringLiteral(" + "));
}

} // namespace caseseal::ui::words
