// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "xml_tree.h"

namespace caseseal::study {

/// What is noticed while a file is read: warnings, and the first reason to refuse the whole file.
class OdmNotes {
public:
    /// Tolerated. `definition` gives the OID (null: about the whole file), `at` the line.
    void warn(const XmlNode* definition, const XmlNode* at, std::string message);
    void warn(std::string message) { warn(nullptr, nullptr, std::move(message)); }
    /// The file cannot be used; the first call counts. The sentence goes on after "Line 4, ItemDef IT.X: ".
    void refuse(const XmlNode* definition, const XmlNode* at, const std::string& message);

    std::vector<OdmWarning> warnings;
    std::optional<base::Error> refusal;

private:
    std::size_t m_left = 2000; ///< more warnings than people can read are only counted
};

/// The definition that is being read: its node for the messages, and the notes.
struct OdmPlace {
    OdmNotes& notes;
    const XmlNode& definition;

    void warn(const XmlNode& at, std::string message) const { notes.warn(&definition, &at, std::move(message)); }
    void refuse(const XmlNode& at, const std::string& message) const { notes.refuse(&definition, &at, message); }
};

} // namespace caseseal::study
