// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "odm_notes.h"

namespace caseseal::study {

/// The definitions of one MetaDataVersion, with those that it includes; its own ones win.
struct OdmVersion {
    const XmlNode* study = nullptr;
    const XmlNode* node = nullptr;
    const XmlNode* protocol = nullptr; ///< null where there is none
    /// Element name ("ItemDef") -> OID -> element. "FormDef" also holds form-like ItemGroupDef of ODM 2 (Type="Form").
    std::map<std::string, std::map<std::string, const XmlNode*>> definitions;
    std::vector<std::string> events; ///< OIDs of StudyEventDef in the order of the file
    std::string missingInclude;      ///< "version V of study S", where one is not in the file

    [[nodiscard]] const XmlNode* find(const std::string& kind, const std::string& oid) const;
};

/// Resolves the versions of all studies of a file and chooses the one to use: of the first study that has visits and
/// forms (else forms) the last such version; a warning says which, where there was a choice. Nothing: refused, see
/// notes.
[[nodiscard]] std::optional<OdmVersion> chooseVersion(const XmlTree& tree, OdmNotes& notes);

} // namespace caseseal::study
