// SPDX-License-Identifier: GPL-3.0-or-later
#include "trail.h"
#include "trail_episodes.h"

#include "base/check.h"

namespace caseseal::desk {

namespace {

constexpr std::uint64_t kReportEach = 1024;

/// Counts rows and asks whether to go on.
class Steps {
public:
    Steps(base::ProgressPort& progress, std::uint64_t total) : m_progress(progress), m_total(total) {}
    [[nodiscard]] bool next() {
        if (m_done++ % kReportEach != 0)
            return true;
        m_progress.report("entries", m_done - 1, m_total);
        return !m_progress.cancelRequested();
    }

private:
    base::ProgressPort& m_progress;
    std::uint64_t m_done = 0, m_total;
};

/// While it lives, this worker fills the index.
class FillTurn {
public:
    explicit FillTurn(TrailIndex& index) : m_index(index), m_mine(index.beginFill()) {}
    ~FillTurn() {
        if (m_mine)
            m_index.endFill();
    }
    FillTurn(const FillTurn&) = delete;
    FillTurn& operator=(const FillTurn&) = delete;
    [[nodiscard]] bool mine() const { return m_mine; }

private:
    TrailIndex& m_index;
    bool m_mine;
};

class Work final : public TrailJobs {
public:
    Work(std::unique_ptr<store::TrialReader> reader, std::shared_ptr<TrailIndex> index, TrailContext context)
        : m_reader(std::move(reader)), m_index(std::move(index)), m_context(std::move(context)) {}

    Result<void> fill(base::ProgressPort& progress) override;
    Result<void> search(const TrailQuery& query, const std::function<bool(std::uint64_t)>& found,
                        base::ProgressPort& progress) override;
    Result<TrailExport> write(const TrailQuery& query, TrailFormat format, const std::filesystem::path& file,
                              base::ProgressPort& progress) override;

private:
    /// Gives rows to `take` until it says false; Cancelled where the person said so.
    Result<void> pass(const store::TrailFilter& filter, base::ProgressPort& progress,
                      const std::function<bool(const store::TrailRow&)>& take);
    /// The filter that the store can apply: fewer rows to read.
    static store::TrailFilter coarse(const TrailQuery& query);

    std::unique_ptr<store::TrialReader> m_reader;
    std::shared_ptr<TrailIndex> m_index;
    TrailContext m_context;
};

Result<void> Work::pass(const store::TrailFilter& filter, base::ProgressPort& progress,
                        const std::function<bool(const store::TrailRow&)>& take) {
    TRY(const auto counts, m_reader->projection().counts());
    Steps steps(progress, counts.entries);
    bool cancelled = false;
    TRY_VOID(m_reader->projection().trail(filter, [&](const store::TrailRow& row) {
        cancelled = !steps.next();
        return !cancelled && take(row);
    }));
    if (cancelled)
        return base::cancelled();
    return {};
}

store::TrailFilter Work::coarse(const TrailQuery& query) {
    const auto only = [](const std::vector<std::string>& list) { return list.size() == 1 ? list.front() : ""; };
    store::TrailFilter filter;
    filter.subject = only(query.subjects);
    filter.author = only(query.authors);
    filter.acts = query.acts;
    return filter;
}

Result<void> Work::fill(base::ProgressPort& progress) {
    const FillTurn turn(*m_index);
    const auto oldest = m_index->oldestId();
    if (!turn.mine() || m_index->complete())
        return {};
    CHECK(oldest.has_value()); // the Desk takes in the newest page before it hands out work
    TRY(const auto counts, m_reader->projection().counts());
    m_index->reserve(counts.entries);
    store::TrailFilter filter;
    filter.newestFirst = true;
    filter.beforeEntry = oldest;
    TRY_VOID(pass(filter, progress, [this](const store::TrailRow& row) {
        m_index->addOlder(row);
        return true;
    }));
    m_index->setComplete();
    return {};
}

Result<void> Work::search(const TrailQuery& query, const std::function<bool(std::uint64_t)>& found,
                          base::ProgressPort& progress) {
    const TrailTest test(query, m_context.study, m_context.names);
    store::TrailFilter filter = coarse(query);
    filter.newestFirst = true;
    return pass(filter, progress, [&](const store::TrailRow& row) { return !test.passes(row) || found(row.id); });
}

Result<TrailExport> Work::write(const TrailQuery& query, TrailFormat format, const std::filesystem::path& file,
                                base::ProgressPort& progress) {
    const TrailTest test(query, m_context.study, m_context.names);
    TRY(auto writer, TrailWriter::make(format, file, m_context, query));
    TrailExport done{format, 0, {}};
    TrailEpisodes episodes;
    store::TrailFilter filter; // whoever did it and whatever it was: an episode has acts of several persons
    filter.subject = coarse(query).subject;
    Result<void> wrote;
    TRY_VOID(pass(filter, progress, [&](const store::TrailRow& row) {
        const auto ofRow = episodes.of(row);
        if (!test.passes(row))
            return true;
        ++done.rows;
        wrote = writer->add(row, ofRow);
        return wrote.has_value();
    }));
    TRY_VOID(wrote);
    TRY(done.hash, writer->finish());
    return done;
}

} // namespace

std::unique_ptr<TrailJobs> makeTrailJobs(std::unique_ptr<store::TrialReader> reader, std::shared_ptr<TrailIndex> index,
                                         TrailContext context) {
    return std::make_unique<Work>(std::move(reader), std::move(index), std::move(context));
}

} // namespace caseseal::desk
