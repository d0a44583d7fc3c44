// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sealed_record.h"

#include "store/projection.h"

/// The projections of one connection, private to this room.
namespace caseseal::store {

/// One row of the table item_value with its names.
struct StoredValue {
    ItemValue value;
    std::uint64_t entryId = 0;
};

class ProjectionTables final : public Projection {
public:
    explicit ProjectionTables(Connection& db) : m_db(db) {}
    [[nodiscard]] Result<TrialCounts> counts() override;
    [[nodiscard]] Result<std::vector<ChainFacts>> chains() override;
    [[nodiscard]] Result<evidence::PersonTable> persons(const std::string& chain) override;
    [[nodiscard]] Result<std::vector<TrailRow>> personActs() override;
    [[nodiscard]] Result<std::vector<SubjectRow>> subjects() override;
    [[nodiscard]] Result<std::optional<SubjectRow>> subject(const std::string& key) override;
    [[nodiscard]] Result<std::vector<FormState>> formStates() override;
    [[nodiscard]] Result<std::vector<FormState>> formStates(const std::string& subject) override;
    [[nodiscard]] Result<std::vector<ItemValue>> values(const FormPlace& form) override;
    [[nodiscard]] Result<std::optional<ItemValue>> value(const ItemPlace& item) override;
    [[nodiscard]] Result<std::vector<std::string>> formsWithValues() override;
    [[nodiscard]] Result<std::vector<evidence::DatasetValue>> valuesOf(const std::string& subject,
                                                                       const std::string& form) override;
    [[nodiscard]] Result<std::vector<QueryRow>> queries(const std::string& subject) override;
    [[nodiscard]] Result<std::optional<QueryRow>> query(std::uint64_t number) override;
    [[nodiscard]] Result<std::uint64_t> nextQueryNumber() override;
    [[nodiscard]] Result<std::optional<QueryRow>> queryOf(const std::string& chain, std::uint64_t number) override;
    [[nodiscard]] Result<std::vector<EventState>> events(const std::string& subject) override;
    [[nodiscard]] Result<std::vector<KeptCheck>> keptChecks(const std::string& subject) override;
    [[nodiscard]] Result<std::optional<FormState>> formState(const FormPlace& form) override;
    [[nodiscard]] Result<SdvPlan> sdvPlan() override;
    [[nodiscard]] Result<std::vector<TrailRow>> history(const ItemPlace& item) override;
    [[nodiscard]] Result<void> trail(const TrailFilter& filter,
                                     const std::function<bool(const TrailRow&)>& row) override;
    [[nodiscard]] Result<std::vector<TrailRow>> rows(std::span<const std::uint64_t> ids) override;
    [[nodiscard]] Result<std::vector<ItemValue>> valuesAt(const FormPlace& form, base::UtcTime time) override;
    [[nodiscard]] Result<std::optional<std::string>> sealNote(const std::string& chain, std::uint64_t seal) override;
    [[nodiscard]] Result<std::vector<TrailRow>> studyVersions() override;
    [[nodiscard]] Result<std::vector<TrailRow>> shareActs() override;
    [[nodiscard]] Result<std::optional<std::uint64_t>> newestSealAbout(const std::string& subject,
                                                                       const std::string& chain) override;
    [[nodiscard]] Result<std::vector<TrailRow>> databaseLocks() override;
    [[nodiscard]] Result<std::vector<TrailRow>> consentActs(std::uint64_t from) override;
    [[nodiscard]] Result<std::vector<TrailRow>> medicineActs() override;
    [[nodiscard]] Result<std::uint64_t> medicineActCount() override;
    [[nodiscard]] Result<std::vector<TrailRow>> erasures() override;
    [[nodiscard]] Result<std::string> studyVersion() override;

private:
    class TrailMaker;
    [[nodiscard]] Result<std::optional<std::uint64_t>> formId(const FormPlace& form);
    [[nodiscard]] Result<std::optional<std::uint64_t>> slotId(const ItemPlace& item);
    [[nodiscard]] Result<std::uint64_t> countOf(std::string_view sql);
    [[nodiscard]] Result<void> countChain(const ChainRow& chain, TrialCounts& counts);
    [[nodiscard]] Result<void> trailOfPlace(const TrailFilter& filter, const std::function<bool(const TrailRow&)>& row);
    [[nodiscard]] Result<void> trailOfAll(const TrailFilter& filter, const std::function<bool(const TrailRow&)>& row);

    [[nodiscard]] Result<bool> isAfterSignature(std::uint64_t entry, std::uint64_t signature);
    Connection& m_db;
};

} // namespace caseseal::store
