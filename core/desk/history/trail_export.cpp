// SPDX-License-Identifier: GPL-3.0-or-later
#include "trail.h"

#include "person_entries.h"
#include "trail_episodes.h"

#include "base/check.h"
#include "base/file.h"
#include "evidence/csv.h"
#include "store/trail_database.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace caseseal::desk {

namespace {

using evidence::Json;

constexpr std::size_t kBufferBytes = 1 << 20;

/// "FILE.part" beside the place; gone unless it was put there.
class PartFile {
public:
    explicit PartFile(std::filesystem::path place) : m_place(std::move(place)), m_part(m_place.string() + ".part") {
        std::error_code ignored;
        std::filesystem::remove(m_part, ignored); // of a run that was killed
    }
    ~PartFile() {
        std::error_code ignored;
        if (!m_done)
            std::filesystem::remove(m_part, ignored);
    }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_part; }

    /// Hashes and syncs what was written, and renames it.
    [[nodiscard]] Result<crypto::Digest> putThere() {
        const int fd = ::open(m_part.c_str(), O_RDWR | O_CLOEXEC);
        crypto::Sha256 hash;
        const bool synced = fd >= 0 && hashAll(fd, hash) && ::fdatasync(fd) == 0;
        const int why = errno;
        if (fd >= 0)
            ::close(fd);
        errno = why;
        if (!synced || ::rename(m_part.c_str(), m_place.c_str()) != 0)
            return base::systemError("Cannot write", m_place);
        m_done = true;
        const auto folder = m_place.parent_path();
        TRY_VOID(base::syncFolder(folder.empty() ? "." : folder));
        return hash.finish();
    }

private:
    static bool hashAll(int fd, crypto::Sha256& hash) {
        base::Bytes piece(kBufferBytes);
        for (;;) {
            const ssize_t got = ::read(fd, piece.data(), piece.size());
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                return got == 0;
            hash.update(base::BytesView(piece).first(static_cast<std::size_t>(got)));
        }
    }
    std::filesystem::path m_place, m_part;
    bool m_done = false;
};

/// A text file that is written in large pieces.
class TextFile {
public:
    [[nodiscard]] static Result<std::unique_ptr<TextFile>> make(const std::filesystem::path& place) {
        std::unique_ptr<TextFile> file(new TextFile(place));
        file->m_fd = ::open(file->m_part.path().c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (file->m_fd < 0)
            return base::systemError("Cannot write", place);
        return file;
    }
    ~TextFile() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    TextFile(const TextFile&) = delete;
    TextFile& operator=(const TextFile&) = delete;

    [[nodiscard]] std::string& buffer() { return m_buffer; }
    [[nodiscard]] Result<void> flush(std::size_t above) {
        if (m_buffer.size() <= above)
            return {};
        TRY_VOID(base::writeAll(m_fd, base::bytesOf(m_buffer), m_part.path()));
        m_buffer.clear();
        return {};
    }
    [[nodiscard]] Result<crypto::Digest> finish() {
        TRY_VOID(flush(0));
        const int closed = ::close(std::exchange(m_fd, -1));
        if (closed != 0)
            return base::systemError("Cannot write", m_part.path());
        return m_part.putThere();
    }

private:
    explicit TextFile(const std::filesystem::path& place) : m_part(place) {}
    PartFile m_part;
    int m_fd = -1;
    std::string m_buffer;
};

/// The clock on the wall at the writer's place: "2026-11-22T11:02:03.123+01:00".
std::string localTime(const store::TrailRow& row) {
    std::string text = base::encodeTime({row.time.msSinceEpoch + row.zoneMinutes * base::kMsPerMinute});
    text.pop_back();
    return text + base::encodeZone(row.zoneMinutes);
}

std::string authorOf(const TrailContext& context, const store::TrailRow& row) {
    const auto found = context.authors.find(noteName(row.chain, row.author));
    return found == context.authors.end() ? std::string() : found->second;
}

using Ids = std::vector<std::string>;

/// With spaces between.
std::string joined(const Ids& ids) {
    std::string out;
    for (const auto& id : ids)
        out += (out.empty() ? "" : " ") + id;
    return out;
}

store::TrailFacts factsOf(const store::TrailRow& row, const Ids& episodes, const TrailContext& context) {
    return {rowId(row),
            authorOf(context, row),
            base::encodeTime(row.time),
            localTime(row),
            row.erased || row.entry.act.empty() ? std::string() : row.entry.encode(),
            joined(episodes)};
}

// ---------------------------------------------------------------- CSV

constexpr std::array kColumns = {
    "id",          "chain",      "seal",         "entry",   "time_utc", "time_local",   "author",
    "author_name", "role",       "act",          "subject", "event",    "event_repeat", "form",
    "form_repeat", "item_group", "group_repeat", "item",    "value",    "was",          "unit",
    "reason",      "source",     "checks",       "data",    "episode",  "ledger_index", "erased"};
constexpr const char* kGuardColumn =
    "apostrophe_added (cells of this row that began with = + - @ tab, return or line feed: an apostrophe stands before "
    "them so that no spreadsheet runs them)";

class CsvWriter final : public TrailWriter {
public:
    CsvWriter(std::unique_ptr<TextFile> file, const TrailContext& context)
        : m_file(std::move(file)), m_context(context) {
        for (const char* column : kColumns)
            m_file->buffer().append(column).append(1, ',');
        evidence::appendCsvText(m_file->buffer(), kGuardColumn);
        m_file->buffer() += "\r\n";
    }
    Result<void> add(const store::TrailRow& row, const Ids& episodes) override {
        m_column = 0;
        m_guarded.clear();
        addFacts(row);
        addPlace(row.entry.place);
        addContent(row);
        cell(joined(episodes));
        addEnd(row);
        CHECK(m_column == kColumns.size());
        evidence::appendCsvText(m_file->buffer(), m_guarded);
        m_file->buffer() += "\r\n";
        return m_file->flush(kBufferBytes);
    }
    Result<crypto::Digest> finish() override { return m_file->finish(); }

private:
    void cell(std::string_view text) {
        const bool guarded = evidence::startsLikeFormula(text);
        if (guarded) {
            m_guarded += (m_guarded.empty() ? "" : " ") + std::string(kColumns[m_column]);
            evidence::appendCsvText(m_file->buffer(), "'" + std::string(text));
        } else {
            evidence::appendCsvText(m_file->buffer(), text);
        }
        m_file->buffer() += ',';
        ++m_column;
    }
    void addFacts(const store::TrailRow& row) {
        cell(rowId(row));
        cell(row.chain);
        cell(std::to_string(row.seal));
        cell(std::to_string(row.entryIndex));
        cell(base::encodeTime(row.time));
        cell(localTime(row));
        cell(row.author);
        cell(authorOf(m_context, row));
        cell(row.role);
        cell(row.entry.act);
    }
    void addPlace(const evidence::ItemPlace& place) {
        for (const std::string* part : {&place.subject, &place.event, &place.eventRepeat, &place.form,
                                        &place.formRepeat, &place.group, &place.groupRepeat, &place.item})
            cell(*part);
    }
    void addContent(const store::TrailRow& row) {
        cell(row.entry.value.value_or(std::string()));
        cell(row.entry.was.value_or(std::string()));
        cell(row.entry.unit);
        cell(row.entry.reason);
        cell(row.entry.source);
        cell(checksOf(row.entry));
        cell(row.entry.data.isNull() ? std::string() : row.entry.data.encode());
    }
    void addEnd(const store::TrailRow& row) {
        cell(row.ledgerIndex ? std::to_string(*row.ledgerIndex) : std::string());
        cell(row.erased ? "yes" : "");
    }
    static std::string checksOf(const evidence::Entry& entry) {
        if (entry.checks.empty())
            return {};
        Json::Array all;
        for (const auto& check : entry.checks)
            all.emplace_back(Json::Object{{"answer", check.answer}, {"message", check.message}, {"rule", check.rule}});
        return Json(std::move(all)).encode();
    }

    std::unique_ptr<TextFile> m_file;
    const TrailContext& m_context;
    std::size_t m_column = 0;
    std::string m_guarded;
};

// ---------------------------------------------------------------- JSONL

class JsonlWriter final : public TrailWriter {
public:
    JsonlWriter(std::unique_ptr<TextFile> file, const TrailContext& context)
        : m_file(std::move(file)), m_context(context) {}
    Result<void> add(const store::TrailRow& row, const Ids& episodes) override {
        const auto facts = factsOf(row, episodes, m_context);
        std::string& out = m_file->buffer();
        // Canonical: the entry's own text stands between what sorts before and after its key.
        std::string before =
            Json(Json::Object{{"author", row.author}, {"authorName", facts.authorName}, {"chain", row.chain}}).encode();
        before.pop_back();
        const std::string after =
            Json(Json::Object{{"episode", Json::Array(episodes.begin(), episodes.end())},
                              {"erased", row.erased},
                              {"i", static_cast<std::int64_t>(row.entryIndex)},
                              {"id", facts.id},
                              {"ledger", row.ledgerIndex ? Json(static_cast<std::int64_t>(*row.ledgerIndex)) : Json()},
                              {"role", row.role},
                              {"seal", static_cast<std::int64_t>(row.seal)},
                              {"time", facts.timeUtc},
                              {"timeLocal", facts.timeLocal}})
                .encode();
        out.append(before).append(R"(,"entry":)").append(facts.json.empty() ? "null" : facts.json);
        out.append(1, ',').append(after, 1, std::string::npos).append(1, '\n');
        return m_file->flush(kBufferBytes);
    }
    Result<crypto::Digest> finish() override { return m_file->finish(); }

private:
    std::unique_ptr<TextFile> m_file;
    const TrailContext& m_context;
};

// ---------------------------------------------------------------- SQLite

class SqliteWriter final : public TrailWriter {
public:
    SqliteWriter(const std::filesystem::path& file, const TrailContext& context) : m_part(file), m_context(context) {}
    Result<void> begin(const TrailQuery& query) {
        TRY(m_database,
            store::TrailDatabase::make(
                m_part.path(),
                {{"what", "Audit trail of a trial, without the entries' salts: the evidence file proves it."},
                 {"study", m_context.studyName},
                 {"site", m_context.site},
                 {"chain", m_context.chain},
                 {"exported", base::encodeTime(m_context.now)},
                 {"exported_by", m_context.exportedBy},
                 {"filter", query.describe()},
                 {"software", "caseseal/" CASESEAL_VERSION}}));
        return {};
    }
    Result<void> add(const store::TrailRow& row, const Ids& episodes) override {
        return m_database->add(row, factsOf(row, episodes, m_context));
    }
    Result<crypto::Digest> finish() override {
        TRY_VOID(m_database->finish());
        m_database.reset();
        return m_part.putThere();
    }

private:
    PartFile m_part; // outlives the open database
    const TrailContext& m_context;
    std::unique_ptr<store::TrailDatabase> m_database;
};

} // namespace

std::optional<TrailFormat> trailFormatFromName(std::string_view name) {
    if (name == "csv")
        return TrailFormat::Csv;
    if (name == "jsonl")
        return TrailFormat::Jsonl;
    if (name == "sqlite")
        return TrailFormat::Sqlite;
    return std::nullopt;
}

Result<std::unique_ptr<TrailWriter>> TrailWriter::make(TrailFormat format, const std::filesystem::path& file,
                                                       const TrailContext& context, const TrailQuery& query) {
    if (format == TrailFormat::Sqlite) {
        auto writer = std::make_unique<SqliteWriter>(file, context);
        TRY_VOID(writer->begin(query));
        return std::unique_ptr<TrailWriter>(std::move(writer));
    }
    TRY(auto text, TextFile::make(file));
    if (format == TrailFormat::Csv)
        return std::unique_ptr<TrailWriter>(std::make_unique<CsvWriter>(std::move(text), context));
    return std::unique_ptr<TrailWriter>(std::make_unique<JsonlWriter>(std::move(text), context));
}

} // namespace caseseal::desk
