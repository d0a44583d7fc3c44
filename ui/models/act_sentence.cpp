// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/act_sentence.h"

#include "models/place_names.h"

#include "desk/consents.h"
#include "evidence/consent_act.h"

namespace caseseal::ui {

namespace {

/// Of the document that a consent is to; read only where a row is one.
words::ScopeTexts scopesIn(desk::Desk& desk, const evidence::Entry& entry) {
    const auto act = evidence::ConsentAct::parse(entry);
    if (!act)
        return {};
    const auto book = desk.consents().book();
    const auto* published = book ? (*book)->document(act->document) : nullptr;
    return published != nullptr ? published->document.scopeTexts : words::ScopeTexts();
}

} // namespace

words::TrailWords tellAct(desk::Desk& desk, const store::TrailRow& row) {
    return words::trailWords(row, desk.study(), readingLanguage(), scopesIn(desk, row.entry));
}

QString actSentence(desk::Desk& desk, const store::TrailRow& row) {
    return words::trailSentence(row, desk.study(), readingLanguage(), scopesIn(desk, row.entry));
}

} // namespace caseseal::ui
