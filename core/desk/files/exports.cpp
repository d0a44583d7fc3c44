// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exports.h"

#include "dataset_export.h"
#include "dataset_json_export.h"
#include "doors.h"
#include "fhir_export.h"
#include "file_export.h"
#include "odm_export.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;

/// A new format is a line here and a source of its own.
constexpr ExportFormat kDatasets[] = {{"csv", addCsv}};
constexpr FileFormat kFiles[] = {
    {"odm", ".xml", writeOdmHistory},           {"odm-snapshot", ".xml", writeOdmState},
    {"dataset-json", ".zip", writeDatasetJson}, {"dataset-ndjson", ".zip", writeDatasetNdjson},
    {"fhir-r4", ".json", writeFhirR4},          {"fhir-r5", ".json", writeFhirR5}};

template<class Formats>
auto findFormat(const Formats& formats, std::string_view name) {
    const auto found = std::ranges::find(formats, name, [](const auto& format) { return format.name; });
    return found == std::end(formats) ? nullptr : &*found;
}

class TrialExports final : public Exports {
public:
    TrialExports(Workbench& bench, Disclosures& disclosures) : m_bench(bench), m_disclosures(disclosures) {}

    Result<std::unique_ptr<ExportJob>> prepare(const std::string& format) override {
        return m_bench.attempt({"data.export", {}}, [&]() -> Result<std::unique_ptr<ExportJob>> {
            const auto* dataset = findFormat(kDatasets, format);
            const auto* file = findFormat(kFiles, format);
            if (dataset == nullptr && file == nullptr)
                return base::badInput("There is no format \"" + format + "\" for an export.");
            TRY(auto context, makeContext());
            if (file != nullptr)
                return makeFileExport(*file, std::move(context));
            TRY(auto proof, proofOfLock());
            return makeDatasetExport(*dataset, std::move(context), std::move(proof));
        });
    }
    Result<SealReceipt> note(const ExportDone& done) override;

private:
    Result<ExportContext> makeContext() {
        TRY(auto leftOut, m_bench.consents.leftOut());
        TRY(auto reader, m_bench.trial->openReader());
        return ExportContext{std::move(reader), m_bench.ports.clock, m_bench.info, m_bench.databaseLock,
                             std::move(leftOut)};
    }
    /// Null where there is no lock, or where its seal is not on the ledger yet.
    Result<std::unique_ptr<DisclosureJob>> proofOfLock() {
        const auto& lock = m_bench.databaseLock;
        if (!lock)
            return std::unique_ptr<DisclosureJob>();
        TRY(const auto reader, m_bench.trial->openReader());
        TRY(const auto record, reader->sealRecord(m_bench.sealer.chain(), lock->seal));
        if (!record || !record->ledgerIndex)
            return std::unique_ptr<DisclosureJob>();
        DisclosureOrder order;
        order.entry = evidence::EntryAt{m_bench.sealer.chain(), lock->seal, lock->entry};
        return m_disclosures.prepare(order);
    }

    Workbench& m_bench;
    Disclosures& m_disclosures;
};

Result<SealReceipt> TrialExports::note(const ExportDone& done) {
    return m_bench.attempt({"data.export", {}}, [&]() -> Result<SealReceipt> {
        TRY_VOID(m_bench.consents.takeBackWithdrawn(done.place, done.leftOut));
        Json::Object data{{"format", done.format},
                          {"sha256", base::encodeHex(done.hash)},
                          {"recipients", Json::Array()},
                          {"purpose", done.manifest ? "dataset" : "exchange"},
                          {"count", static_cast<std::int64_t>(done.values)}};
        if (done.manifest)
            data["manifest"] = base::encodeHex(*done.manifest);
        if (!done.leftOut.empty())
            data["leftOut"] = static_cast<std::int64_t>(done.leftOut.size());
        if (done.lock)
            data["lock"] = Json::Object{{"seal", static_cast<std::int64_t>(done.lock->seal)},
                                        {"entry", static_cast<std::int64_t>(done.lock->entry)},
                                        {"root", base::encodeHex(done.lock->lock.root)}};
        Entry entry;
        entry.act = "data.export";
        entry.data = std::move(data);
        return m_bench.seal(std::move(entry));
    });
}

} // namespace

std::vector<std::string> Exports::formats() {
    std::vector<std::string> out;
    for (const auto& format : kDatasets)
        out.emplace_back(format.name);
    for (const auto& format : kFiles)
        out.emplace_back(format.name);
    return out;
}

std::string Exports::suffixOf(std::string_view format) {
    if (findFormat(kDatasets, format) != nullptr)
        return ".zip";
    const auto* file = findFormat(kFiles, format);
    CHECK(file != nullptr);
    return std::string(file->suffix);
}

std::unique_ptr<Exports> makeExports(Workbench& bench, Disclosures& disclosures) {
    return std::make_unique<TrialExports>(bench, disclosures);
}

} // namespace caseseal::desk
