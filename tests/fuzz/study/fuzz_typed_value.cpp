// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/item_check.h"
#include "study/typed_value.h"

using namespace caseseal;

namespace {

bool isGood(study::DataType type, std::string_view value) {
    study::Item item;
    item.dataType = type;
    return study::checkValue({}, item, value, {}).empty();
}

/// What is kept of a typed date is a real date, and typed as it is kept it stays so.
void date(std::string_view typed, study::DateOrder order, bool partial) {
    const auto kept = study::parseTypedDate(typed, order, "2026-11-22", partial);
    if (!kept)
        return;
    CHECK(study::isIsoDate(*kept, partial));
    CHECK(isGood(partial ? study::DataType::PartialDate : study::DataType::Date, *kept));
    CHECK(study::parseTypedDate(*kept, order, "2026-11-22", partial).value() == *kept);
}

void number(std::string_view typed, bool integer) {
    const auto kept = study::parseTypedNumber(typed, integer);
    if (!kept)
        return;
    CHECK(isGood(integer ? study::DataType::Integer : study::DataType::Float, *kept));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto typed = base::textOf({data, size});
    for (const auto order :
         {study::DateOrder::DayMonthYear, study::DateOrder::MonthDayYear, study::DateOrder::YearMonthDay})
        for (const bool partial : {false, true})
            date(typed, order, partial);
    if (const auto time = study::parseTypedTime(typed)) {
        CHECK(isGood(study::DataType::Time, *time));
        CHECK(study::parseTypedTime(*time).value() == *time);
    }
    number(typed, true);
    number(typed, false);
    for (int type = 0; type <= int(study::DataType::Uri); ++type)
        if (isGood(study::DataType(type), typed))
            CHECK(base::isUtf8(typed));
    return 0;
}
