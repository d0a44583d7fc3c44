// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/imports.h"

#include "consent_gate.h"
#include "doors.h"
#include "import_plan.h"

#include "base/file.h"
#include "desk/consents.h"
#include "exchange/clinical_reader.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

namespace fs = std::filesystem;
using evidence::Entry;
using evidence::Json;
using exchange::ClinicalFile;
using exchange::ImportKind;

constexpr const char* kFormat = "odm-1.3";

bool names(const Json& data, std::string_view key, const std::string& text) {
    const auto* found = data.find(key);
    return found != nullptr && found->asString() != nullptr && *found->asString() == text;
}

/// What is looked at, and by whom. All of it outlives the look.
struct ImportView {
    Designs& designs;
    store::Projection& projection;
    std::string chain;
    std::uint64_t seals = 0; ///< of that chain
    bool mayRelease = false, mayEnter = false;
};

/// The newest release of the file on this chain.
Result<std::optional<ImportEarlier>> findRelease(const ImportView& view, const std::string& sha256) {
    std::optional<ImportEarlier> found;
    store::TrailFilter filter;
    filter.acts = {"data.import"};
    filter.newestFirst = true;
    TRY_VOID(view.projection.trail(filter, [&](const store::TrailRow& row) {
        if (row.chain == view.chain && names(row.entry.data, "format", kFormat) &&
            names(row.entry.data, "sha256", sha256))
            found = ImportEarlier{row.seal, row.author, row.time, false};
        return !found;
    }));
    return found;
}

/// Does an entry about the place, sealed since, say that it came from the file?
Result<bool> cameFrom(const ImportView& view, const ItemPlace& place, const ImportEarlier& release,
                      const std::string& sha256) {
    TRY(const auto rows, view.projection.history(place));
    return std::ranges::any_of(rows, [&](const store::TrailRow& row) {
        const auto* from = row.entry.data.find("from");
        return from != nullptr && row.chain == view.chain && row.seal > release.seal && names(*from, "file", sha256);
    });
}

Result<std::optional<ImportEarlier>> findEarlier(const ImportView& view, const exchange::ImportDifference& difference,
                                                 const std::string& sha256) {
    TRY(auto release, findRelease(view, sha256));
    if (!release)
        return release;
    for (const auto& line : difference.lines) {
        if (line.place.item.empty())
            continue;
        TRY(release->takenIn, cameFrom(view, line.place, *release, sha256));
        if (release->takenIn)
            break;
    }
    return release;
}

ImportStep stepOf(const ImportView& view, const ImportPreview& preview) {
    const bool waits = preview.earlier && !preview.earlier->takenIn;
    if (preview.earlier && !waits && preview.file->transactional)
        return ImportStep::Nothing; // its changes are made; made once more they would contradict what stands
    if (!preview.difference.canBeSealed())
        return ImportStep::Blocked;
    if (preview.entries == 0)
        return ImportStep::Nothing;
    if (view.mayEnter && waits)
        return ImportStep::Values;
    if (view.mayEnter)
        return view.mayRelease ? ImportStep::Whole : ImportStep::Unreleased;
    return waits ? ImportStep::Released : ImportStep::Release;
}

bool isOwnChange(const Entry& entry) { return entry.act == "item.change" && entry.source == "import"; }

Result<ImportPreview> lookAt(const ImportView& view, std::shared_ptr<const ClinicalFile> file,
                             const crypto::Digest& hash, const exchange::StudyNames& names,
                             base::ProgressPort& progress) {
    const auto sha256 = base::encodeHex(hash);
    TRY(auto planned, planImport({*file, names, sha256}, view.designs, view.projection, progress));
    ImportPreview out;
    out.hash = hash;
    out.file = std::move(file);
    out.difference = std::move(planned.difference);
    TRY(out.earlier, findEarlier(view, out.difference, sha256));
    for (const auto& seal : planned.values) {
        out.entries += seal.entries.size();
        out.needsReason = out.needsReason || std::ranges::any_of(seal.entries, isOwnChange);
    }
    out.step = stepOf(view, out);
    out.plan = std::make_shared<const ImportPlan>(ImportPlan{names, view.seals, std::move(planned.values)});
    return out;
}

Result<base::Bytes> loadImport(const fs::path& file) {
    std::error_code unknown; // where it cannot be told, opening says why
    if (!fs::exists(file, unknown) && !unknown)
        return base::badInput("There is no file " + file.string() + ".");
    return base::loadFile(file, study::OdmLimits().sizeBytes);
}

/// What a look at a file needs of the Desk.
struct ImportOrder {
    fs::path file;
    exchange::StudyNames names;
    std::string chain;
    std::uint64_t seals = 0;
    bool mayRelease = false, mayEnter = false;
};

class FileImport final : public ImportJob {
public:
    FileImport(ImportOrder order, std::unique_ptr<store::TrialReader> reader)
        : m_order(std::move(order)), m_reader(std::move(reader)), m_designs(*m_reader) {}

    Result<ImportPreview> look(base::ProgressPort& progress) override {
        TRY(const auto bytes, loadImport(m_order.file));
        TRY(auto file, exchange::parseClinicalData(bytes, progress));
        const ImportView view{m_designs,     m_reader->projection(), m_order.chain,
                              m_order.seals, m_order.mayRelease,     m_order.mayEnter};
        return lookAt(view, std::make_shared<const ClinicalFile>(std::move(file)), crypto::sha256(bytes), m_order.names,
                      progress);
    }

private:
    ImportOrder m_order;
    std::unique_ptr<store::TrialReader> m_reader;
    Designs m_designs;
};

Entry releaseEntry(const ImportPreview& preview, const std::string& reason) {
    const auto& file = *preview.file;
    const auto claims = countClaims(file);
    Json::Object source{{"type", file.transactional ? "Transactional" : "Snapshot"},
                        {"audits", static_cast<std::int64_t>(claims.audits)},
                        {"signatures", static_cast<std::int64_t>(claims.signatures)},
                        {"annotations", static_cast<std::int64_t>(claims.annotations)}};
    for (const auto& [key, text] :
         {std::pair("fileOid", &file.fileOid), {"created", &file.created}, {"system", &file.sourceSystem}})
        if (!text->empty())
            source[key] = *text;
    Entry entry;
    entry.act = "data.import";
    entry.reason = reason;
    entry.data = Json::Object{{"format", kFormat},
                              {"sha256", base::encodeHex(preview.hash)},
                              {"purpose", "clinical data"},
                              {"count", static_cast<std::int64_t>(preview.entries)},
                              {"source", std::move(source)}};
    return entry;
}

/// What was planned, with the reason where one belongs: for changes, and where no consent is in force as the answer to
/// that. Each form passes the gate that typed data passes. Refused says which does not.
Result<std::vector<Entry>> finishValues(ConsentGate& gate, const std::vector<Entry>& planned,
                                        const std::string& reason) {
    std::vector<Entry> out;
    for (auto first = planned.begin(); first != planned.end();) {
        const auto form = store::formOf(first->place);
        const auto end =
            std::find_if(first, planned.end(), [&](const auto& entry) { return store::formOf(entry.place) != form; });
        std::vector<Entry> entries(first, end);
        first = end;
        for (auto& entry : entries)
            if (isOwnChange(entry))
                entry.reason = reason;
        if (!form.form.empty()) {
            if (!reason.empty())
                entries.front().checks.push_back({Consents::kRule, {}, reason});
            if (const auto passed = gate.pass(form, entries); !passed)
                return base::Error{passed.error().kind, form.subject + ": " + passed.error().message};
        }
        std::ranges::move(entries, std::back_inserter(out));
    }
    return out;
}

/// What is sealed in this step, in one transaction.
Result<std::vector<PlannedSeal>> sealsOf(Workbench& bench, const ImportPreview& preview, const std::string& reason) {
    std::vector<PlannedSeal> seals;
    if (preview.step != ImportStep::Values)
        seals.push_back({{releaseEntry(preview, reason)}, {}});
    if (preview.step == ImportStep::Release)
        return seals;
    ConsentGate gate(bench);
    for (const auto& planned : preview.plan->values) {
        TRY(auto entries, finishValues(gate, planned.entries, reason));
        seals.push_back({std::move(entries), {}});
    }
    return seals;
}

std::string describeFirst(const exchange::ImportDifference& before, const exchange::ImportDifference& now) {
    const auto [old, fresh] = std::ranges::mismatch(before.lines, now.lines);
    const auto& line = fresh != now.lines.end() ? *fresh : *old; // one of them is not at its end: they differ
    return line.place.describe();
}

class TrialImports final : public Imports {
public:
    explicit TrialImports(Workbench& bench) : m_bench(bench) {}

    Result<std::unique_ptr<ImportJob>> prepare(const fs::path& file, const exchange::StudyNames& names) override {
        if (!mayRelease() && !mayEnter())
            return m_bench.refuse({"data.import", {}},
                                  m_bench.sealer.author().id +
                                      " may take in no data: data managers and admins release a file, coordinators and "
                                      "investigators seal its values.");
        TRY(auto reader, m_bench.trial->openReader());
        ImportOrder order{file, names, m_bench.sealer.chain(), m_bench.sealer.length(), mayRelease(), mayEnter()};
        return std::unique_ptr<ImportJob>(std::make_unique<FileImport>(std::move(order), std::move(reader)));
    }

    Result<ImportSave> prepareSeal(const ImportPreview& preview, const std::string& reason) override {
        CHECK(preview.plan != nullptr && preview.file != nullptr);
        if (preview.plan->seals == m_bench.sealer.length())
            return prepareStep(preview, reason);
        TRY(const auto fresh, lookAgain(preview));
        return prepareStep(fresh, reason);
    }

    Result<ImportDone> finishSeal(ImportSave save) override {
        if (!save.job)
            return ImportDone{save.step, {}};
        TRY(const auto receipt, m_bench.finishSave(std::move(save.job), {}));
        return ImportDone{save.step, receipt};
    }

private:
    [[nodiscard]] bool mayRelease() const { return m_bench.mayDo("data.import"); }
    [[nodiscard]] bool mayEnter() const { return m_bench.mayDo("item.set"); }

    Result<ImportPreview> lookAgain(const ImportPreview& preview) {
        const ImportView view{m_bench.designs,        m_bench.trial->projection(),
                              m_bench.sealer.chain(), m_bench.sealer.length(),
                              mayRelease(),           mayEnter()};
        base::NoProgress quiet;
        TRY(auto fresh, lookAt(view, preview.file, preview.hash, preview.plan->names, quiet));
        if (fresh.difference != preview.difference)
            return base::badInput("The trial has changed since the file was compared with it: " +
                                  describeFirst(preview.difference, fresh.difference) +
                                  " stands otherwise now. Look at the file again.");
        return fresh;
    }

    Result<ImportSave> prepareStep(const ImportPreview& preview, const std::string& reason) {
        switch (preview.step) {
        case ImportStep::Nothing:
        case ImportStep::Released:
            return ImportSave{preview.step, nullptr};
        case ImportStep::Blocked:
            return base::badInput("Something in the file stands in the way, so nothing of it is sealed.");
        case ImportStep::Unreleased:
            return m_bench.refuse({"data.import", {}}, "Nobody has released the file " + base::encodeHex(preview.hash) +
                                                           ": a data manager or an admin imports it first.");
        default:
            break;
        }
        const Attempt attempt{preview.step == ImportStep::Values ? "item.set" : "data.import", {}};
        return m_bench.attempt(attempt, [&]() -> Result<ImportSave> {
            if (!base::isUtf8(reason))
                return base::badInput("A reason is written in UTF-8.");
            if (preview.needsReason && preview.step != ImportStep::Release && reason.empty())
                return base::badInput("The file changes values that stand already: that needs a reason.");
            TRY(auto seals, sealsOf(m_bench, preview, reason));
            TRY(auto job, m_bench.prepareSave(std::move(seals)));
            return ImportSave{preview.step, std::move(job)};
        });
    }

    Workbench& m_bench;
};

template<typename Level>
void addClaims(ImportClaims& out, const Level& level) {
    for (const auto& claim : level.claims) {
        out.audits += std::holds_alternative<exchange::SourceAudit>(claim) ? 1 : 0;
        out.signatures += std::holds_alternative<exchange::SourceSignature>(claim) ? 1 : 0;
        out.annotations += std::holds_alternative<exchange::SourceAnnotation>(claim) ? 1 : 0;
    }
    if constexpr (requires { level.subjects; })
        for (const auto& one : level.subjects)
            addClaims(out, one);
    if constexpr (requires { level.events; })
        for (const auto& one : level.events)
            addClaims(out, one);
    if constexpr (requires { level.forms; })
        for (const auto& one : level.forms)
            addClaims(out, one);
    if constexpr (requires { level.groups; })
        for (const auto& one : level.groups)
            addClaims(out, one);
    if constexpr (requires { level.items; })
        for (const auto& one : level.items)
            addClaims(out, one);
}

} // namespace

ImportClaims countClaims(const ClinicalFile& file) {
    ImportClaims out;
    for (const auto& block : file.blocks)
        addClaims(out, block);
    return out;
}

Result<ImportDone> Imports::seal(const ImportPreview& preview, const std::string& reason) {
    TRY(auto save, prepareSeal(preview, reason));
    base::NoProgress quiet;
    if (save.job)
        TRY_VOID(save.job->write(quiet));
    return finishSeal(std::move(save));
}

std::unique_ptr<Imports> makeImports(Workbench& bench) { return std::make_unique<TrialImports>(bench); }

} // namespace caseseal::desk
