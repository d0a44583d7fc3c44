// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_consents.h"

#include "consent_signing.h"

namespace caseseal::desk {

namespace {

constexpr unsigned kLightWork = 1; ///< invented people have no secrets
constexpr unsigned kRepresentedEach = 8;

struct Wording {
    const char* language;
    const char* title;
    const char* text;
    const char* trial;
    const char* share;
    const char* samples;
};
constexpr Wording kWordings[] = {
    {"en", "Taking part in the hypertension study",
     "You are asked to take part in a study of a medicine for high blood pressure.\n\n"
     "You come to eight visits in 17 weeks. At each your blood pressure is measured, at some blood is taken. Nobody "
     "knows beforehand whether you get the new medicine or the usual one.\n\n"
     "Taking part is your own decision. You may stop at any time and need not say why; your treatment goes on as "
     "usual.",
     "To take part in the study", "To hand my data on without my name, to sponsor and authorities",
     "To keep my blood samples for ten years"},
    {"de", "Teilnahme an der Bluthochdruck-Studie",
     "Sie werden gebeten, an einer Studie mit einem Arzneimittel gegen Bluthochdruck teilzunehmen.\n\n"
     "Sie kommen in 17 Wochen zu acht Visiten. Bei jeder wird Ihr Blutdruck gemessen, bei einigen wird Blut "
     "abgenommen. Niemand weiß vorher, ob Sie das neue oder das übliche Mittel bekommen.\n\n"
     "Die Teilnahme ist Ihre eigene Entscheidung. Sie können jederzeit aufhören, ohne Gründe zu nennen; Ihre "
     "Behandlung geht weiter wie üblich.",
     "An der Studie teilzunehmen", "Meine Daten ohne meinen Namen an Sponsor und Behörden weiterzugeben",
     "Meine Blutproben zehn Jahre lang aufzubewahren"},
    {"ja", "高血圧症試験への参加",
     "高血圧症の治療薬の試験への参加をお願いしています。\n\n"
     "17週間に8回来院していただきます。毎回血圧を測定し、採血を行う回もあります。新しい薬と従来の薬のどちらになるかは、"
     "事前には誰にも分かりません。\n\n"
     "参加するかどうかは、ご自身で自由にお決めください。理由を言わずに、いつでも参加をやめることができます。"
     "その後も通常の治療を受けられます。",
     "試験に参加すること", "氏名を伏せたデータを治験依頼者と当局に提供すること", "血液検体を10年間保存すること"},
};

const char* newRisk(std::string_view language) {
    if (language == "de")
        return "\n\nNeu: Bei einzelnen Teilnehmern trat Schwindel auf.";
    return language == "ja" ? "\n\n追加：一部の参加者にめまいがみられました。"
                            : "\n\nNew: a few participants have felt dizzy.";
}

NewConsentDocument documentOf(const Wording& words, const std::string& version, const std::string& approved) {
    NewConsentDocument out;
    const bool first = version == "1.0";
    const std::string text =
        std::string(words.title) + "\n" + version + "\n\n" + words.text + (first ? "" : newRisk(words.language)) + "\n";
    out.content.assign(text.begin(), text.end());
    auto& document = out.document;
    document.name = "main";
    document.version = version;
    document.language = words.language;
    document.title = words.title;
    document.approved = approved;
    document.scopes = {"trial", "share", "samples"};
    document.scopeTexts = {{"trial", words.trial}, {"share", words.share}, {"samples", words.samples}};
    document.needs = {{"participant"}, {"representative", "witness"}};
    document.renew = !first;
    return out;
}

} // namespace

Result<void> PracticeConsents::publish(Consents& consents, const std::string& version, const std::string& approved) {
    for (const auto& words : kWordings) {
        TRY([[maybe_unused]] const auto receipt, consents.publish(documentOf(words, version, approved)));
    }
    return {};
}

Result<void> PracticeConsents::grant(Consents& consents, const std::string& subject, unsigned participant) {
    TRY(const auto* book, consents.book());
    const auto inForce = book->inForce(book->documents().back().at.chain);
    ConsentOrder order;
    order.subject = subject;
    order.document = inForce[participant % std::size(kWordings)]->document.hash;
    order.scopes = {"trial", "share"};
    if (participant % 3 != 0)
        order.scopes.emplace_back("samples");
    order.signers = {"participant"};
    if (participant % kRepresentedEach == kRepresentedEach - 1)
        order.signers = {"representative", "witness"};
    TRY(const auto signing, consents.begin(order));
    const crypto::SecretBytes passphrase(std::string_view("practice passphrase"));
    for (const auto& by : order.signers) {
        auto& card = m_cards[{subject, by}];
        if (!card.empty()) {
            TRY_VOID(signing->signWithCard(by, card, passphrase));
            continue;
        }
        TRY(card, signing->signWithNewCard(by, passphrase, kLightWork));
    }
    TRY([[maybe_unused]] const auto receipt, completePractice(consents, *signing));
    return {};
}

} // namespace caseseal::desk
