// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/database_lock.h"
#include "evidence/dataset.h"
#include "evidence/disclosure.h"

#include "base/utc_time.h"

/// dataset.json: what an exported dataset holds, and the lock that it says it is of (FORMAT.md section 11).
namespace caseseal::evidence {

struct DatasetManifest {
    static constexpr const char* kName = "dataset.json";
    static constexpr const char* kLeaves = "leaves"; ///< the leaf hashes, one after the other
    static constexpr const char* kProof =
        "lock.evidence.zip"; ///< the lock's entry as a bundle, where it is on the ledger
    static constexpr std::uint64_t kMaxBytes = 64 << 20;

    /// A table of one form's values.
    struct Table {
        std::string form, name;
        std::vector<DatasetColumn> items;
        std::uint64_t values = 0;
    };
    struct File {
        std::string name;
        std::uint64_t bytes = 0;
        Digest hash{}; ///< SHA-256
        bool operator==(const File&) const = default;
    };
    struct Lock {
        EntryAt at;
        Digest root{};
        std::uint64_t values = 0;
    };

    std::string study, site, chain, software, format;
    base::UtcTime created;
    Digest root{};
    std::uint64_t values = 0;
    std::optional<Lock> lock;  ///< none: the data were not locked
    std::vector<Table> tables; ///< by form
    std::vector<File> files;   ///< by name; every other file of the dataset, the tables among them

    [[nodiscard]] const File* find(std::string_view name) const;
    [[nodiscard]] std::string encode() const;
    /// Strict: canonical, these keys and no others, plain names, forms and files in their order, each once. BadInput.
    [[nodiscard]] static base::Result<DatasetManifest> parse(std::string_view text);
};

/// A name without a path: letters, digits, dot, dash, underscore, and no dot first.
[[nodiscard]] bool isPlainFileName(std::string_view name);

} // namespace caseseal::evidence
