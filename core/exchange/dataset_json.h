// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/utc_time.h"
#include "study/study.h"

#include <span>

/// CDISC Dataset-JSON 1.1, written row by row: one dataset as JSON, or as NDJSON (a line for the head, a line for each
/// row). Pure, any thread.
namespace caseseal::exchange {

/// The types of it that we use. Decimal travels as a string, so that no digit is lost.
enum class DatasetType { String, Integer, Decimal, Double, Boolean, Date, Time, DateTime, Uri };

/// What a value of that type of item may be; what Dataset-JSON has no type for is a string.
[[nodiscard]] DatasetType datasetTypeOf(const study::Item& item);
/// Can the text be said in that type with all its digits?
[[nodiscard]] bool fits(DatasetType type, std::string_view text);

struct DatasetColumn {
    std::string oid, name, label;
    DatasetType type = DatasetType::String;
    std::optional<std::size_t> length; ///< of the longest text, in characters, at least 1; of strings
    unsigned key = 0;                  ///< keySequence, from 1; 0: no key
};

struct DatasetHead {
    base::UtcTime created;
    std::string fileOid, originator, software, softwareVersion;
    std::string study, version, metadata; ///< OIDs; name of the file that describes the data
    std::string group, name, label;       ///< itemGroupOID; `label` must be there
    std::uint64_t records = 0;
    std::vector<DatasetColumn> columns;
};

enum class DatasetLayout { Json, Ndjson };

/// `begin`, then as many rows as the head says, then `end`: CHECKs that.
class DatasetJson {
public:
    DatasetJson(DatasetHead head, DatasetLayout layout) : m_head(std::move(head)), m_layout(layout) {}
    [[nodiscard]] std::string begin() const;
    /// A cell for each column (CHECK), nothing is null. CHECKs that each fits its column.
    [[nodiscard]] std::string row(std::span<const std::optional<std::string>> cells);
    [[nodiscard]] std::string end() const;
    [[nodiscard]] const DatasetHead& head() const { return m_head; }

private:
    DatasetHead m_head;
    DatasetLayout m_layout;
    std::uint64_t m_rows = 0;
};

} // namespace caseseal::exchange
