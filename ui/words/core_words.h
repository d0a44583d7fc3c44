// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <string_view>

/// The core speaks English only, for logs, scripts and other programs; what it says to a person at the desk is put into
/// the person's language here.
namespace caseseal::ui::words {

/// A sentence of the core ("There is no month 13.") in the person's language. One that is not known here stays as it
/// is; of "place: sentence" the sentence alone is translated. Any thread after the translators are installed.
[[nodiscard]] QString fromCore(std::string_view english);
/// Is there a sentence for it? For tests: a new one of the core shall not stay English unseen.
[[nodiscard]] bool isKnownFromCore(std::string_view english);

} // namespace caseseal::ui::words
