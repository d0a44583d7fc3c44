// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clinical_reader.h"

using namespace caseseal;

namespace {

void checkGroup(const exchange::ClinicalGroup& group) {
    CHECK(!group.oid.empty() && group.line > 0);
    for (const auto& item : group.items) {
        CHECK(!item.oid.empty() && item.line > 0);
        CHECK(!(item.isNull && item.value) && base::isUtf8(item.value.value_or("")));
    }
}

} // namespace

/// Data that is accepted has its keys and is text; a file that is refused is refused with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    study::OdmLimits limits;
    limits.sizeBytes = 1u << 16;
    base::NoProgress progress;
    const auto file = exchange::parseClinicalData({data, size}, progress, limits);
    if (!file) {
        CHECK(file.error().kind == base::ErrorKind::BadInput);
        CHECK(base::isUtf8(file.error().message) && file.error().message.ends_with('.'));
        return 0;
    }
    CHECK(!file->blocks.empty());
    for (const auto& block : file->blocks) {
        CHECK(!block.study.empty());
        for (const auto& group : block.groups)
            checkGroup(group);
        for (const auto& subject : block.subjects) {
            CHECK(!subject.key.empty());
            for (const auto& event : subject.events)
                for (const auto& form : event.forms) {
                    CHECK(!form.oid.empty());
                    for (const auto& group : form.groups)
                        checkGroup(group);
                }
        }
    }
    return 0;
}
