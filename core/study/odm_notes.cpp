// SPDX-License-Identifier: GPL-3.0-or-later
#include "odm_notes.h"

namespace caseseal::study {

void OdmNotes::warn(const XmlNode* definition, const XmlNode* at, std::string message) {
    if (m_left == 0) {
        warnings.back().message = "There are more warnings like these, which are not listed.";
        return;
    }
    if (--m_left == 0)
        definition = at = nullptr;
    warnings.push_back(
        {at ? at->line : 0, definition ? std::string(definition->value("OID")) : std::string(), std::move(message)});
}

void OdmNotes::refuse(const XmlNode* definition, const XmlNode* at, const std::string& message) {
    if (refusal)
        return;
    auto place = at ? "Line " + std::to_string(at->line) : std::string("The file");
    if (definition)
        place += ", " + definition->name->local + " " + std::string(definition->value("OID"));
    refusal = base::badInput(place + ": " + message);
}

} // namespace caseseal::study
