// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/odm_reader.h"

using namespace caseseal;

namespace {

void checkText(const study::Text& text) {
    for (const auto& [language, words] : text.byLanguage)
        CHECK(base::isUtf8(language) && base::isUtf8(words) && !words.empty());
}

void checkEverythingIsThere(const study::Study& study) {
    CHECK(!study.events.empty() && !study.forms.empty());
    for (const auto& event : study.events)
        for (const auto& ref : event.forms)
            CHECK(study.form(ref.form));
    for (const auto& [oid, form] : study.forms)
        for (const auto& ref : form.groups)
            CHECK(study.group(ref.group));
    for (const auto& [oid, group] : study.groups)
        for (const auto& ref : group.items)
            CHECK(study.item(ref.item));
    for (const auto& [oid, item] : study.items) {
        CHECK(item.oid == oid && !item.name.empty() && !item.question.empty());
        CHECK(item.codeList.empty() || study.codeListOf(item));
        for (const auto& unit : item.units)
            CHECK(study.units.contains(unit));
        checkText(item.question);
    }
}

} // namespace

/// A design that is accepted holds together; one that is refused is refused with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    study::OdmLimits limits;
    limits.sizeBytes = 1u << 16;
    const auto import = study::parseOdm({data, size}, limits);
    if (!import) {
        CHECK(import.error().kind == base::ErrorKind::BadInput);
        CHECK(base::isUtf8(import.error().message) && import.error().message.ends_with('.'));
        return 0;
    }
    checkEverythingIsThere(import->study);
    for (const auto& warning : import->warnings)
        CHECK(base::isUtf8(warning.message) && !warning.message.empty());
    for (const auto& [place, fragments] : import->foreign)
        CHECK(!place.empty() && !fragments.empty());
    return 0;
}
