// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "fhir_names.h"

/// One value as answers of a QuestionnaireResponse. Private to the room. Any thread.
namespace caseseal::exchange {

/// Typed by the item (null: unknown to the design, a text): a code list gives valueCoding (several chosen codes several
/// answers), a number with a unit valueQuantity, one without valueInteger or valueDecimal with its very digits, dates
/// and times what FHIR's types can say, binaries valueAttachment; all else valueString. Where FHIR writes a value
/// otherwise ("1" for true, "08:05", "007"), the text as entered stands beside it in the extension `entered`. Why there
/// is none is a data-absent-reason; a blank for no reason has no answers. A text without letters, which FHIR
/// cannot carry, is `unsupported` with the extension `enteredEmpty`. One with control characters or wide spaces, which
/// R4's schema refuses, has plain spaces instead, and its bytes in the extension `enteredBytes`.
[[nodiscard]] JsonArray answersOf(const study::Study& study, const study::Item* item, const FhirValue& value);

} // namespace caseseal::exchange
