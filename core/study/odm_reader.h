// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/study.h"

namespace caseseal::study {

/// Something unusual that was tolerated: where, and what was done about it.
struct OdmWarning {
    std::uint64_t line = 0; ///< 1 upward; 0 where it is about the whole file
    std::string oid;
    std::string message;
};

struct OdmImport {
    Study study;
    std::vector<OdmWarning> warnings;
    /// Elements and attributes of other namespaces, kept for export: place ("ItemDef/IT.X",
    /// "ItemGroupDef/IG.X/ItemRef/IT.X")
    /// -> XML fragments. An element's fragment starts with '<'; an attribute's is `xmlns:v="..." v:Name="value"`.
    std::map<std::string, std::vector<std::string>> foreign;
};

/// Limits of our own; a file beyond them is refused with the limit's name. (Also: 1,000,000 elements in the design, 200
/// study versions, 100 versions that include one another.)
struct OdmLimits {
    std::uint64_t sizeBytes = 64u << 20;
    unsigned depth = 64;
    unsigned attributes = 256;        ///< of one element
    std::size_t nameBytes = 1024;     ///< of one XML name or one OID
    std::size_t textBytes = 4u << 20; ///< of one text or one attribute
};

/// Reads the metadata of an ODM 1.3.x file (CDISC ODM 1.3.2), leniently: real files deviate, each deviation is a
/// warning. Refused (BadInput, one sentence with line and OID): not well-formed, a DOCTYPE, beyond a limit, dangling
/// references, two different definitions with one OID of one kind, an Include cycle, Define-XML, ODM 2. Any thread.
[[nodiscard]] base::Result<OdmImport> parseOdm(base::BytesView xml, const OdmLimits& limits = {});

} // namespace caseseal::study
