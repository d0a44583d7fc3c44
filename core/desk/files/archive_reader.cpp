// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_reader.h"

namespace caseseal::desk {

namespace {

using evidence::Json;

Json actOf(const report::ActLine& act) {
    return Json::Object{
        {"when", act.when}, {"who", act.who}, {"what", act.what}, {"why", act.why}, {"proof", act.proof}};
}

template<typename List, typename Encode>
Json::Array listOf(const List& list, Encode encode) {
    Json::Array out;
    for (const auto& one : list)
        out.push_back(Json(encode(one)));
    return out;
}

Json fieldOf(const report::CasebookField& field) {
    return Json::Object{{"question", field.question},
                        {"value", field.value},
                        {"unit", field.unit},
                        {"note", field.note},
                        {"history", listOf(field.history, actOf)}};
}

Json signatureOf(const report::CasebookSignature& signature) {
    return Json::Object{{"name", signature.name},
                        {"role", signature.role},
                        {"meaning", signature.meaning},
                        {"when", signature.when},
                        {"proof", signature.proof},
                        {"outdated", listOf(signature.outdated, [](const std::string& text) { return text; })}};
}

Json queryOf(const report::CasebookQuery& query) {
    return Json::Object{{"title", query.title}, {"turns", listOf(query.turns, actOf)}};
}

Json formOf(const report::CasebookForm& form) {
    return Json::Object{{"visit", form.visit},
                        {"title", form.title},
                        {"status", form.status},
                        {"started", form.started},
                        {"fields", listOf(form.fields, fieldOf)},
                        {"signatures", listOf(form.signatures, signatureOf)},
                        {"acts", listOf(form.acts, actOf)},
                        {"queries", listOf(form.queries, queryOf)}};
}

Json factOf(const report::Fact& fact) { return Json::Array{fact.label, fact.value}; }

/// The length of what must not stand in a script as it is, at the start of `text`; 0: nothing of that kind.
std::size_t dangerAt(std::string_view text) {
    if (text.starts_with("\xe2\x80\xa8") || text.starts_with("\xe2\x80\xa9"))
        return 3;
    return text.front() == '<' || text.front() == '>' || text.front() == '&' ? 1 : 0;
}

std::string_view escapeOf(std::string_view danger) {
    switch (danger.back()) {
    case '<':
        return "\\u003c";
    case '>':
        return "\\u003e";
    case '&':
        return "\\u0026";
    case '\xa8':
        return "\\u2028";
    default:
        return "\\u2029";
    }
}

} // namespace

std::string readerScript(std::string_view name, const Json& json) {
    const std::string text = json.encode();
    std::string out = "caseseal." + std::string(name) + "(";
    for (std::size_t i = 0; i < text.size();) {
        const auto rest = std::string_view(text).substr(i);
        const auto length = dangerAt(rest);
        if (length == 0)
            out += text[i++];
        else
            out += escapeOf(rest.substr(0, length));
        i += length;
    }
    return out + ");\n";
}

Json readerParticipant(const report::CasebookContent& casebook, const std::string& file) {
    return Json::Object{{"file", file},
                        {"subject", casebook.subject},
                        {"facts", listOf(casebook.facts, factOf)},
                        {"forms", listOf(casebook.forms, formOf)},
                        {"acts", listOf(casebook.acts, actOf)}};
}

} // namespace caseseal::desk
