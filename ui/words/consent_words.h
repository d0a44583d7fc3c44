// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/consent_document.h"

#include <QString>

/// How consents are spoken of.
namespace caseseal::ui::words {

/// What scopes mean, in the words of a document (evidence::ConsentDocument::scopeTexts).
using ScopeTexts = std::map<std::string, std::string>;
/// "trial" -> "To take part"; a scope of the trial's own in the words of its document, else its name.
[[nodiscard]] QString scopeName(const std::string& scope, const ScopeTexts& texts = {});
/// As the document says it, whatever scope it is.
[[nodiscard]] QString scopeText(const std::string& scope, const ScopeTexts& texts);
/// "To take part · To hand the data on"; "nothing".
[[nodiscard]] QString scopeList(const std::set<std::string>& scopes, const ScopeTexts& texts);
/// "participant" -> "Participant".
[[nodiscard]] QString signer(std::string_view by);
/// "Representative and witness".
[[nodiscard]] QString signerList(const std::set<std::string>& signers);

} // namespace caseseal::ui::words
