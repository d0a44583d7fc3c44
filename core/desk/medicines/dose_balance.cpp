// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dose_balance.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace caseseal::desk {

namespace {

using product::KitDeed;

constexpr std::size_t kDecimals = 3;

/// "1.5" as 1500. Nothing where it is no number, or has more than three decimals.
std::optional<std::int64_t> thousandths(std::string_view text) {
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    auto decimals = point == std::string_view::npos ? std::string() : std::string(text.substr(point + 1));
    if (whole.empty() || whole.size() > 9 || decimals.size() > kDecimals ||
        (point != std::string_view::npos && decimals.empty()))
        return {};
    decimals.resize(kDecimals, '0');
    const auto digits = std::string(whole) + decimals;
    std::int64_t out = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), out);
    const bool isNumber = read.ec == std::errc() && read.ptr == digits.data() + digits.size() && out >= 0;
    return isNumber ? std::optional(out) : std::nullopt;
}

std::vector<std::string> formsWith(const study::Study& study, const std::string& item) {
    std::vector<std::string> out;
    for (const auto& [oid, form] : study.forms)
        for (const auto& ref : form.groups) {
            const auto* group = study.group(ref.group);
            if (group && std::ranges::find(group->items, item, &study::ItemRef::item) != group->items.end()) {
                out.push_back(oid);
                break;
            }
        }
    return out;
}

using Lines = std::map<std::string, DoseLine>;

/// A kit that is given is out until it comes back.
void addKits(const product::KitRecord& record, Lines& lines) {
    for (const auto& each : record.acts()) {
        const auto& act = each.act;
        const auto* kit = record.book().find(act.gtin, act.serial);
        if (!kit || (act.deed != KitDeed::Dispense && act.deed != KitDeed::Return))
            continue;
        auto& line = lines[act.participant];
        if (act.deed == KitDeed::Dispense) {
            line.dispensed += kit->quantity;
            line.still += kit->quantity;
        } else {
            line.returned += act.quantity;
            line.still -= kit->quantity;
        }
    }
}

Result<void> addValues(store::Projection& projection, const std::string& subject, const std::string& form,
                       const std::string& item, Lines& lines) {
    TRY(const auto values, projection.valuesOf(subject, form));
    for (const auto& each : values) {
        if (each.place.item != item || !each.value)
            continue;
        auto& line = lines[subject];
        if (const auto number = thousandths(*each.value))
            line.stated += *number;
        else
            line.unreadable.push_back(each.place);
    }
    return {};
}

} // namespace

Result<std::vector<DoseLine>> balanceDoses(store::Projection& projection, const study::Study& study,
                                           const product::KitRecord& record, const std::string& item) {
    if (study.item(item) == nullptr)
        return base::badInput("The study has no item " + item + ".");
    Lines lines;
    addKits(record, lines);
    TRY(const auto subjects, projection.subjects());
    for (const auto& subject : subjects)
        for (const auto& form : formsWith(study, item))
            TRY_VOID(addValues(projection, subject.subject, form, item, lines));
    std::vector<DoseLine> out;
    for (auto& [subject, line] : lines) {
        line.subject = subject;
        out.push_back(std::move(line));
    }
    return out;
}

} // namespace caseseal::desk
