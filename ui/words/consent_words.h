// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/consent_document.h"

#include <QString>

/// How consents are spoken of.
namespace caseseal::ui::words {

/// "trial" -> "To take part"; of a scope of the trial's own its name.
[[nodiscard]] QString scopeName(std::string_view scope);
/// In the words of the document, else as above.
[[nodiscard]] QString scopeName(const evidence::ConsentDocument& document, const std::string& scope);
/// "To take part, to hand the data on"; "nothing".
[[nodiscard]] QString scopeList(const std::set<std::string>& scopes);
/// "participant" -> "Participant".
[[nodiscard]] QString signer(std::string_view by);
/// "Representative and witness".
[[nodiscard]] QString signerList(const std::set<std::string>& signers);

} // namespace caseseal::ui::words
