// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_plan.h"

#include "widgets/entry_grid.h"

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kRowEstimatePx = 37;
constexpr std::size_t kRowsPerBlock = 20;

void planRows(const FormSection& section, const std::string& repeat, std::vector<FormBlock>& out) {
    for (std::size_t first = 0; first < section.items.size(); first += kRowsPerBlock)
        out.push_back(
            {FormBlock::Kind::Rows, section, repeat, {}, first, std::min(first + kRowsPerBlock, section.items.size())});
}

void planStack(const FormModel& model, const FormSection& section, const QString& heading,
               std::vector<FormBlock>& out) {
    auto repeats = model.repeats(section.group);
    if (repeats.empty())
        repeats.push_back(model.nextRepeat(section.group));
    for (const auto& repeat : repeats) {
        out.push_back({FormBlock::Kind::Heading, section, repeat, heading + QLatin1Char(' ') + ui::text(repeat), 0, 0});
        planRows(section, repeat, out);
    }
    out.push_back({FormBlock::Kind::Another, section, {}, heading, 0, 0});
}

} // namespace

int FormBlock::estimatePx() const {
    return kind == Kind::Rows ? static_cast<int>(last - first) * kRowEstimatePx : kRowEstimatePx;
}

QString groupName(const EditorSetup& setup, const std::string& group) {
    const auto* known = setup.study.group(group);
    if (!known)
        return ui::text(group);
    const std::string& title = known->title.in(setup.language);
    return ui::text(!title.empty() ? title : known->name).simplified();
}

std::vector<FormBlock> planForm(const FormModel& model, const EditorSetup& setup, int widthPx) {
    std::vector<FormBlock> blocks;
    for (const auto& section : model.sections()) {
        if (section.items.empty())
            continue;
        const QString heading = groupName(setup, section.group);
        if (section.repeating && !EntryGrid::fits(setup, setup.study, section, widthPx)) {
            planStack(model, section, heading, blocks);
            continue;
        }
        blocks.push_back({FormBlock::Kind::Heading, section, {}, heading, 0, 0});
        if (section.repeating)
            blocks.push_back({FormBlock::Kind::Grid, section, {}, heading, 0, 0});
        else
            planRows(section, {}, blocks);
    }
    return blocks;
}

} // namespace caseseal::ui
