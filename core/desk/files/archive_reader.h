// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/json.h"
#include "report/casebook_content.h"

/// Private to the room: the archive's reader, `index.html`, and the scripts that hold what it shows.
namespace caseseal::desk {

/// index.html as in resources/archive: one file, nothing from a network.
[[nodiscard]] std::string_view readerPage();

/// `caseseal.NAME(JSON);` with a line feed. Whatever the texts hold, they stay within their strings: markup characters
/// and the line separators U+2028 and U+2029 are escaped, so that the script may even stand inside a page.
[[nodiscard]] std::string readerScript(std::string_view name, const evidence::Json& json);

/// What the reader shows of one participant.
[[nodiscard]] evidence::Json readerParticipant(const report::CasebookContent& casebook, const std::string& file);

} // namespace caseseal::desk
