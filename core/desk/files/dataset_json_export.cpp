// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_json_export.h"

#include "archive_tables.h"
#include "base/ascii.h"
#include "locked_data.h"

#include "exchange/dataset_json.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

namespace fs = std::filesystem;
using evidence::DatasetValue;
using exchange::DatasetColumn;
using exchange::DatasetJson;
using exchange::DatasetLayout;
using exchange::DatasetType;

constexpr const char* kDesignName = "metadata.xml";

constexpr std::string_view kJsonReadme = R"(The data of a clinical trial as CDISC Dataset-JSON 1.1, written by CaseSeal.

00001-....json    a dataset for each item group: a row for each repeat. Or .ndjson: a line for the head, a line for each row.
                  ITEM.unit is the unit of a value. ITEM.null says why there is none: blank, not-done, unknown,
                  not-applicable. Null in both: nothing was entered. Decimals are strings with all their digits. A column
                  is a string where a value that was entered would lose a character in the item's own type.
dictionary.csv    what the columns are
metadata.xml      the design of the study in force (ODM 1.3)

)";

/// What the data say of one item of a group.
struct ItemFacts {
    DatasetType type = DatasetType::String;
    std::size_t length = 1, unitLength = 1; ///< of the longest text, in characters
    bool units = false, blanks = false;
};
struct GroupFacts {
    std::uint64_t records = 0;
    std::set<std::string> forms; ///< that hold it
    std::map<std::string, ItemFacts> items;
};

bool inOneRow(const DatasetValue& a, const DatasetValue& b) {
    auto place = a.place;
    place.item = b.place.item;
    return place == b.place;
}

/// Calls with the values of each repeat of an item group.
template<class Take>
void forRows(std::span<const DatasetValue> values, Take take) {
    while (!values.empty()) {
        const auto end = std::ranges::find_if(values, [&](const auto& value) { return !inOneRow(values[0], value); });
        const auto row = values.first(static_cast<std::size_t>(end - values.begin()));
        take(row);
        values = values.subspan(row.size());
    }
}

/// What a column says.
enum class Says { Key, Value, Unit, WhyNull };
struct Column {
    DatasetColumn column;
    std::string item; ///< of which
    Says says = Says::Key;
};
using ColumnIndex = std::map<std::pair<std::string, Says>, std::size_t>;

class DatasetJsonExport {
public:
    DatasetJsonExport(const FileExportInput& input, DatasetLayout layout, base::ProgressPort& progress)
        : m_input(input), m_projection(input.reader.projection()), m_layout(layout), m_progress(progress) {}
    Result<std::uint64_t> write(const fs::path& to);

private:
    Result<void> measure();
    void addFacts(std::span<const DatasetValue> row);
    DatasetType typeOf(const std::string& item) const;
    std::vector<std::string> itemsOf(const std::string& group, const GroupFacts& facts) const;
    exchange::DatasetHead headOf(const std::string& group, const GroupFacts& facts,
                                 const std::vector<Column>& columns) const;
    std::string labelOf(const std::string& item) const;
    std::vector<Column> columnsOf(const std::string& group, const GroupFacts& facts) const;
    std::unique_ptr<evidence::ZipFeed> dataset(const std::string& group, const GroupFacts& facts) const;
    std::string readme() const;

    const FileExportInput& m_input;
    store::Projection& m_projection;
    DatasetLayout m_layout;
    base::ProgressPort& m_progress;
    std::vector<std::string> m_subjects;
    std::map<std::string, GroupFacts> m_groups;
    std::uint64_t m_values = 0;
};

// ---------------------------------------------------------------- what there is

/// The type that every version of the study gives the item; a text where they differ.
DatasetType DatasetJsonExport::typeOf(const std::string& item) const {
    std::optional<DatasetType> type;
    for (const auto& version : m_input.versions)
        if (const auto* found = version.study.item(item); found != nullptr) {
            const auto said = exchange::datasetTypeOf(*found);
            if (type.value_or(said) != said)
                return DatasetType::String;
            type = said;
        }
    return type.value_or(DatasetType::String);
}

void DatasetJsonExport::addFacts(std::span<const DatasetValue> row) {
    auto& group = m_groups[row[0].place.group];
    ++group.records;
    group.forms.insert(row[0].place.form);
    for (const auto& value : row) {
        auto [found, isNew] = group.items.try_emplace(value.place.item);
        auto& item = found->second;
        if (isNew)
            item.type = typeOf(value.place.item);
        item.units = item.units || !value.unit.empty();
        item.unitLength = std::max(item.unitLength, base::characters(value.unit));
        item.blanks = item.blanks || !value.value;
        if (!value.value)
            continue;
        item.length = std::max(item.length, base::characters(*value.value));
        if (!exchange::fits(item.type, *value.value))
            item.type = DatasetType::String;
    }
}

Result<void> DatasetJsonExport::measure() {
    std::vector<DatasetValue> row;
    const auto close = [&] {
        if (!row.empty())
            addFacts(row);
        row.clear();
    };
    TRY(const auto found, walkData(
                              m_projection, m_progress,
                              [&](const DatasetValue& value, const evidence::Digest&) {
                                  if (!row.empty() && !inOneRow(row[0], value))
                                      close();
                                  row.push_back(value);
                                  return Result<void>();
                              },
                              m_input.leftOut));
    close();
    m_values = found.values;
    return {};
}

// ---------------------------------------------------------------- columns

/// In the design's order, all versions of it; then what only the data know.
std::vector<std::string> DatasetJsonExport::itemsOf(const std::string& group, const GroupFacts& facts) const {
    std::vector<std::string> out;
    const auto add = [&out](const std::string& item) {
        if (std::ranges::find(out, item) == out.end())
            out.push_back(item);
    };
    for (const auto& version : m_input.versions)
        if (const auto* design = version.study.group(group); design != nullptr)
            for (const auto& ref : design->items)
                if (const auto* item = version.study.item(ref.item); item != nullptr && !item->displayOnly)
                    add(ref.item);
    for (const auto& [item, known] : facts.items)
        add(item);
    return out;
}

struct KeyColumn {
    const char *name, *label;
    std::string store::ItemPlace::*part;
};
constexpr KeyColumn kKeys[] = {
    {"subject", "Participant", &store::ItemPlace::subject},
    {"event", "Visit", &store::ItemPlace::event},
    {"eventRepeat", "Repeat of the visit", &store::ItemPlace::eventRepeat},
    {"form", "Form", &store::ItemPlace::form},
    {"formRepeat", "Repeat of the form", &store::ItemPlace::formRepeat},
    {"groupRepeat", "Repeat of the item group", &store::ItemPlace::groupRepeat},
};

std::string DatasetJsonExport::labelOf(const std::string& oid) const {
    std::string label = oid;
    for (const auto& version : m_input.versions)
        if (const auto* item = version.study.item(oid); item != nullptr)
            label = item->question.in("en").empty() ? item->name : item->question.in("en");
    return label.empty() ? oid : label;
}

std::vector<Column> DatasetJsonExport::columnsOf(const std::string& group, const GroupFacts& facts) const {
    std::vector<Column> out;
    for (const auto& key : kKeys)
        out.push_back({{std::string("caseseal.") + key.name, key.name, key.label, DatasetType::String, std::nullopt,
                        static_cast<unsigned>(out.size() + 1)},
                       {},
                       Says::Key});
    const auto add = [&out](const std::string& item, Says says, const char* end, const std::string& label,
                            DatasetType type, std::optional<std::size_t> length) {
        out.push_back({{item + end, item + end, label, type, length, 0}, item, says});
    };
    for (const auto& oid : itemsOf(group, facts)) {
        const auto found = facts.items.find(oid);
        const auto known = found == facts.items.end() ? ItemFacts{typeOf(oid)} : found->second;
        const bool text = known.type == DatasetType::String || known.type == DatasetType::Uri;
        add(oid, Says::Value, "", labelOf(oid), known.type, text ? std::optional(known.length) : std::nullopt);
        if (known.units)
            add(oid, Says::Unit, ".unit", "Unit of " + oid, DatasetType::String, known.unitLength);
        if (known.blanks)
            add(oid, Says::WhyNull, ".null", "Why there is no " + oid, DatasetType::String, std::nullopt);
    }
    return out;
}

exchange::DatasetHead DatasetJsonExport::headOf(const std::string& group, const GroupFacts& facts,
                                                const std::vector<Column>& columns) const {
    const auto& newest = m_input.versions.back().study;
    exchange::DatasetHead head;
    head.created = m_input.created;
    head.fileOid = m_input.trial.chain + "/" + base::encodeTime(m_input.created) + "/" + group;
    head.originator = m_input.trial.site;
    head.software = "CaseSeal";
    head.softwareVersion = CASESEAL_VERSION;
    head.study = newest.oid;
    head.version = newest.versionOid;
    head.metadata = kDesignName;
    head.group = head.name = head.label = group;
    for (const auto& version : m_input.versions)
        if (const auto* design = version.study.group(group); design != nullptr && !design->title.in("en").empty())
            head.label = design->title.in("en");
    head.records = facts.records;
    for (const auto& column : columns)
        head.columns.push_back(column.column);
    return head;
}

// ---------------------------------------------------------------- rows

using Cells = std::vector<std::optional<std::string>>;

Cells cellsOf(std::span<const DatasetValue> row, const ColumnIndex& at, std::size_t columns) {
    Cells cells(columns);
    for (std::size_t i = 0; i < std::size(kKeys); ++i)
        if (const auto& text = row[0].place.*kKeys[i].part; !text.empty())
            cells[i] = text;
    for (const auto& value : row) {
        const auto& item = value.place.item;
        if (!value.unit.empty())
            cells[at.at({item, Says::Unit})] = value.unit;
        if (value.value)
            cells[at.at({item, Says::Value})] = *value.value;
        else
            cells[at.at({item, Says::WhyNull})] = value.nullFlavour.empty() ? "blank" : value.nullFlavour;
    }
    return cells;
}

std::unique_ptr<evidence::ZipFeed> DatasetJsonExport::dataset(const std::string& group, const GroupFacts& facts) const {
    struct State {
        DatasetJson json;
        ColumnIndex at;
        std::vector<std::string> forms;
        std::size_t next = 0; ///< form and participant
        bool begun = false, ended = false;
    };
    return std::make_unique<RowFeed>([this, group, &facts]() -> Result<RowFeed::Next> {
        const auto columns = columnsOf(group, facts);
        auto state = std::make_shared<State>(State{DatasetJson(headOf(group, facts, columns), m_layout), {}, {}});
        state->forms.assign(facts.forms.begin(), facts.forms.end());
        for (std::size_t i = 0; i < columns.size(); ++i)
            state->at.emplace(std::pair(columns[i].item, columns[i].says), i);
        return RowFeed::Next([this, group, state]() -> Result<std::string> {
            if (!std::exchange(state->begun, true))
                return state->json.begin();
            std::string out;
            while (out.empty() && state->next < state->forms.size() * m_subjects.size()) {
                const auto& form = state->forms[state->next / m_subjects.size()];
                TRY(const auto values, m_projection.valuesOf(m_subjects[state->next++ % m_subjects.size()], form));
                forRows(values, [&](std::span<const DatasetValue> row) {
                    if (row[0].place.group == group)
                        out += state->json.row(cellsOf(row, state->at, state->json.head().columns.size()));
                });
            }
            return out.empty() && !std::exchange(state->ended, true) ? state->json.end() : out;
        });
    });
}

// ---------------------------------------------------------------- the file

std::string DatasetJsonExport::readme() const {
    const auto left = m_input.leftOut.size();
    return std::string(kJsonReadme) + "Study: " + m_input.trial.studyName + "\nSite: " + m_input.trial.site +
           "\nChain: " + m_input.trial.chain + "\nWritten: " + base::encodeTime(m_input.created) + "\n" +
           (left == 0 ? "" : "Participants left out, since their data must not go out: " + std::to_string(left) + "\n");
}

Result<std::uint64_t> DatasetJsonExport::write(const fs::path& to) {
    TRY(const auto subjects, m_projection.subjects());
    for (const auto& row : subjects)
        if (!m_input.leftOut.contains(row.subject))
            m_subjects.push_back(row.subject);
    TRY_VOID(measure());
    DataTables::Versions versions;
    for (const auto& version : m_input.versions)
        versions.push_back(&version.study);
    TRY(const auto tables, DataTables::make(m_projection, std::move(versions)));
    TRY(const auto zip, evidence::ZipWriter::create(to, m_input.created, m_progress, evidence::Packing::Deflated));
    std::size_t number = 0;
    for (const auto& [group, facts] : m_groups)
        TRY_VOID(zip->add(numbered(++number) + "-" + plainName(group) +
                              (m_layout == DatasetLayout::Json ? ".json" : ".ndjson"),
                          dataset(group, facts)));
    TRY_VOID(
        zip->add("dictionary.csv", std::make_unique<evidence::TextFeed>([&tables] { return tables.dictionary(); })));
    TRY_VOID(zip->add(kDesignName,
                      std::make_unique<evidence::TextFeed>(std::string(base::textOf(m_input.versions.back().odm)))));
    TRY_VOID(zip->add("README.txt", std::make_unique<evidence::TextFeed>(readme())));
    TRY_VOID(zip->write());
    TRY_VOID(zip->putInPlace());
    return m_values;
}

} // namespace

Result<std::uint64_t> writeDatasetJson(const fs::path& to, const FileExportInput& input, base::ProgressPort& progress) {
    return DatasetJsonExport(input, DatasetLayout::Json, progress).write(to);
}

Result<std::uint64_t> writeDatasetNdjson(const fs::path& to, const FileExportInput& input,
                                         base::ProgressPort& progress) {
    return DatasetJsonExport(input, DatasetLayout::Ndjson, progress).write(to);
}

} // namespace caseseal::desk
