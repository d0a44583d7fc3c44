// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/review.h"

#include "doors.h"
#include "visit_dates.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using evidence::Entry;

constexpr std::string_view kReviewers[] = {"admin", "auditor", "data-manager", "monitor"};
constexpr std::uint64_t kReportEach = 1024;

bool isNumber(const study::Item& item) {
    using study::DataType;
    const auto type = item.dataType;
    return item.codeList.empty() && (type == DataType::Integer || type == DataType::Float || type == DataType::Double);
}

void addFacts(const study::Study& study, const std::set<std::string>& named, review::StudyFacts& facts) {
    for (const auto& [oid, item] : study.items)
        if (isNumber(item))
            facts.numbers.insert(oid);
    const VisitDates dates(study, named);
    for (const auto& event : study.events)
        if (auto item = dates.of(event).item; !item.empty())
            facts.visitDates[event.oid] = std::move(item);
}

class TrialReviewJob final : public ReviewJob {
public:
    TrialReviewJob(std::unique_ptr<store::TrialReader> reader, std::string chain, ReviewOrder order,
                   review::StudyFacts facts)
        : m_reader(std::move(reader)), m_chain(std::move(chain)), m_order(std::move(order)), m_facts(std::move(facts)) {
    }

    Result<ReviewRun> run(base::ProgressPort& progress) override;

private:
    Result<review::ReviewedHead> head();
    Result<std::uint64_t> read(review::Scan& scan, review::SaidSoFar& said, base::ProgressPort& progress);

    std::unique_ptr<store::TrialReader> m_reader;
    std::string m_chain;
    ReviewOrder m_order;
    review::StudyFacts m_facts;
};

Result<review::ReviewedHead> TrialReviewJob::head() {
    TRY(const auto manifest, m_reader->source().manifest());
    review::ReviewedHead out;
    for (const auto& chain : manifest.chains)
        if (chain.chain == m_chain) {
            out.chain = chain.chain;
            out.length = chain.length;
            out.seal = chain.head;
        }
    out.checkpoint = manifest.ledger;
    return out;
}

/// Only the own chain: its head is what is signed. Gives the number of its entries.
Result<std::uint64_t> TrialReviewJob::read(review::Scan& scan, review::SaidSoFar& said, base::ProgressPort& progress) {
    TRY(const auto counts, m_reader->projection().counts());
    std::uint64_t done = 0;
    bool cancelled = false;
    TRY_VOID(m_reader->projection().trail({}, [&](const store::TrailRow& row) {
        if (row.chain != m_chain)
            return false; // the own one comes first
        if (done++ % kReportEach == 0) {
            progress.report("entries", done - 1, counts.entries);
            cancelled = progress.cancelRequested();
        }
        said.take(row);
        scan.take(row);
        return !cancelled;
    }));
    if (cancelled)
        return base::cancelled();
    return done;
}

ReviewedItem withSaid(review::ReviewItem item, const review::SaidSoFar& said) {
    ReviewedItem out;
    out.id = item.id();
    if (const auto* newest = said.of(out.id); newest && newest->person != item.person) { // whoever wrote it in
        out.said = *newest;
        out.changed = newest->factsHash != item.factsHash();
    }
    out.sinceSigned = said.signOffs().empty() || item.entries.lastSeal() >= said.signOffs().back().head.length;
    out.item = std::move(item);
    return out;
}

Result<ReviewRun> TrialReviewJob::run(base::ProgressPort& progress) {
    ReviewRun out;
    TRY(out.head, head());
    review::Scan scan(m_order.wanted, std::move(m_facts));
    review::SaidSoFar said;
    TRY(out.entries, read(scan, said, progress));
    auto found = scan.finish();
    for (auto& item : found.items)
        out.items.push_back(withSaid(std::move(item), said));
    out.rules = std::move(found.rules);
    out.hours = std::move(found.hours);
    out.digits = std::move(found.digits);
    out.signOffs = said.signOffs();
    out.order = std::move(m_order);
    return out;
}

class TrialReview final : public Review {
public:
    explicit TrialReview(Workbench& bench) : m_bench(bench) {}

    bool mayReview() const override {
        const auto& roles = m_bench.sealer.author().roles;
        return std::find_first_of(roles.begin(), roles.end(), std::begin(kReviewers), std::end(kReviewers)) !=
               roles.end();
    }
    Result<std::unique_ptr<ReviewJob>> prepare(const ReviewOrder& order) override;
    Result<SealReceipt> note(ReviewRun& run, const std::string& item, review::Disposition disposition,
                             const std::string& note) override;
    Result<SealReceipt> sign(ReviewRun& run, const std::string& meaning, const crypto::SecretBytes& password) override;

private:
    /// `work` as a reviewer; refused and sealed for everybody else.
    template<class Work>
    [[nodiscard]] std::invoke_result_t<Work> asReviewer(Work work) {
        return m_bench.attempt({"report.issue", {}}, [&]() -> std::invoke_result_t<Work> {
            if (!mayReview())
                return base::refused("The audit trail is reviewed by an administrator, auditor, data manager or "
                                     "monitor, not by those who enter the data.");
            return work();
        });
    }
    Result<review::StudyFacts> factsOf(const std::set<std::string>& visitDates);
    Result<void> checkNote(const ReviewedItem* item, const std::string& note) const;
    static Result<void> checkSignOff(const ReviewRun& run, const std::string& meaning);
    /// What was sealed, and as whom.
    struct Sealed {
        SealReceipt receipt;
        std::string person, role;
    };
    Result<Sealed> seal(evidence::Json data);

    Workbench& m_bench;
};

/// Of all versions of the study: values of each of them are in the trial. The newest says where the visit's day is.
Result<review::StudyFacts> TrialReview::factsOf(const std::set<std::string>& visitDates) {
    review::StudyFacts facts;
    TRY(const auto rows, m_bench.trial->projection().studyVersions());
    for (const auto& row : rows) {
        const auto* hash = row.entry.data.find("sha256");
        if (!hash || !hash->asString())
            continue;
        TRY(const auto* design, m_bench.designs.version(*hash->asString()));
        addFacts(design->study, visitDates, facts);
    }
    return facts;
}

Result<std::unique_ptr<ReviewJob>> TrialReview::prepare(const ReviewOrder& order) {
    return asReviewer([&]() -> Result<std::unique_ptr<ReviewJob>> {
        TRY(auto facts, factsOf(order.visitDates));
        TRY(auto reader, m_bench.trial->openReader());
        return std::unique_ptr<ReviewJob>(
            std::make_unique<TrialReviewJob>(std::move(reader), m_bench.sealer.chain(), order, std::move(facts)));
    });
}

Result<void> TrialReview::checkNote(const ReviewedItem* item, const std::string& note) const {
    if (item == nullptr)
        return base::badInput("The review has no such item.");
    if (note.empty())
        return base::badInput("Say in a note what you found.");
    if (item->item.person == m_bench.sealer.author().id)
        return base::refused("This item is about your own entries. Somebody else has to look at it.");
    return {};
}

Result<TrialReview::Sealed> TrialReview::seal(evidence::Json data) {
    Entry entry;
    entry.act = "report.issue";
    entry.data = std::move(data);
    TRY(auto role, m_bench.sealer.roleFor({&entry, 1}));
    TRY(const auto receipt, m_bench.seal(std::move(entry)));
    return Sealed{receipt, m_bench.sealer.author().id, std::move(role)};
}

Result<SealReceipt> TrialReview::note(ReviewRun& run, const std::string& id, review::Disposition disposition,
                                      const std::string& note) {
    return asReviewer([&]() -> Result<SealReceipt> {
        auto* reviewed = run.find(id);
        TRY_VOID(checkNote(reviewed, note));
        TRY(const auto sealed, seal(review::encodeDisposition(reviewed->item, disposition, note, run.head)));
        const auto& [receipt, person, role] = sealed;
        reviewed->said =
            review::Said{id, disposition, note, reviewed->item.factsHash(), person, role, receipt.time, receipt.seal};
        reviewed->changed = false;
        return receipt;
    });
}

Result<void> TrialReview::checkSignOff(const ReviewRun& run, const std::string& meaning) {
    if (meaning.empty())
        return base::badInput("Say what the signature means.");
    if (run.items.size() > kMostItems)
        return base::badInput("There are " + std::to_string(run.items.size()) + " items, more than the " +
                              std::to_string(kMostItems) + " of one sign-off. Review a shorter time at once.");
    if (const auto open = run.openItems(); open > 0)
        return base::refused("Items without a disposition for what they show now: " + std::to_string(open) + ".");
    return {};
}

Result<SealReceipt> TrialReview::sign(ReviewRun& run, const std::string& meaning, const crypto::SecretBytes& password) {
    return asReviewer([&]() -> Result<SealReceipt> {
        TRY_VOID(checkSignOff(run, meaning));
        TRY_VOID(m_bench.checkPassword(password));
        review::SignedReview statement;
        statement.head = run.head;
        statement.wanted = run.order.wanted;
        statement.meaning = meaning;
        for (const auto& item : run.items)
            statement.items.push_back({&item.item, &*item.said});
        TRY(const auto sealed, seal(review::encodeSignOff(statement)));
        const auto& [receipt, person, role] = sealed;
        run.signOffs.push_back({run.head, run.order.wanted.parameters, run.items.size(), meaning, person, role,
                                receipt.time, receipt.seal});
        for (auto& item : run.items)
            item.sinceSigned = false;
        return receipt;
    });
}

} // namespace

std::size_t ReviewRun::openItems() const {
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [](const ReviewedItem& item) { return item.open(); }));
}

ReviewedItem* ReviewRun::find(std::string_view id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [id](const ReviewedItem& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

std::unique_ptr<Review> makeReview(Workbench& bench) { return std::make_unique<TrialReview>(bench); }

} // namespace caseseal::desk
