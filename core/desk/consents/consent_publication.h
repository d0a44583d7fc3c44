// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/consents.h"

/// Private to the room: what a document must be before it is published.
namespace caseseal::desk {

/// The document with hash and media type, fit to be published by this chain on this day (ISO). BadInput: what
/// Consents::publish says; Refused: this version, or this file, was published already or was replaced.
[[nodiscard]] Result<evidence::ConsentDocument> checkPublication(const NewConsentDocument& order,
                                                                 const consent::ConsentBook& book,
                                                                 const std::string& chain, const std::string& today);
/// One line of text, not empty, at most so many bytes long.
[[nodiscard]] bool isConsentLine(std::string_view text, std::size_t maxBytes);

} // namespace caseseal::desk
