// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trail_database.h"

#include "connection.h"

namespace caseseal::store {

namespace {

constexpr const char* kTables = R"sql(
CREATE TABLE about(
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE trail(
  id TEXT NOT NULL,
  chain TEXT NOT NULL,
  seal INTEGER NOT NULL,
  entry INTEGER NOT NULL,
  time_utc TEXT NOT NULL,
  time_local TEXT NOT NULL,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  role TEXT NOT NULL,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  event TEXT NOT NULL,
  event_repeat TEXT NOT NULL,
  form TEXT NOT NULL,
  form_repeat TEXT NOT NULL,
  item_group TEXT NOT NULL,
  group_repeat TEXT NOT NULL,
  item TEXT NOT NULL,
  value TEXT,
  was TEXT,
  unit TEXT NOT NULL,
  reason TEXT NOT NULL,
  source TEXT NOT NULL,
  ledger_index INTEGER,
  erased INTEGER NOT NULL,
  json TEXT,
  episode TEXT NOT NULL) STRICT;
)sql";

constexpr const char* kIndexes = R"sql(
CREATE UNIQUE INDEX trail_id ON trail(id);
CREATE INDEX trail_time ON trail(time_utc);
CREATE INDEX trail_place ON trail(subject, event, form, item);
CREATE INDEX trail_author ON trail(author, act);
CREATE INDEX trail_episode ON trail(episode) WHERE episode <> '';
)sql";

constexpr std::string_view kInsert =
    "INSERT INTO trail VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, "
    "?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)";

class PlainTrail final : public TrailDatabase {
public:
    PlainTrail(std::unique_ptr<Connection> db, Transaction transaction)
        : m_db(std::move(db)), m_transaction(std::in_place, std::move(transaction)) {}

    [[nodiscard]] Result<void> add(const TrailRow& row, const TrailFacts& facts) override {
        TRY(auto insert, m_db->prepare(kInsert));
        bindFacts(insert, row, facts);
        bindPlace(insert, row.entry.place);
        bindContent(insert, row, facts);
        return insert.run();
    }
    [[nodiscard]] Result<void> finish() override {
        CHECK(m_transaction.has_value());
        TRY_VOID(m_db->execute(kIndexes));
        TRY_VOID(m_transaction->commit());
        m_transaction.reset();
        return {};
    }

private:
    static void bindFacts(Statement& insert, const TrailRow& row, const TrailFacts& facts) {
        insert.bind(1, std::string_view(facts.id)).bind(2, std::string_view(row.chain));
        insert.bind(3, row.seal).bind(4, row.entryIndex);
        insert.bind(5, std::string_view(facts.timeUtc)).bind(6, std::string_view(facts.timeLocal));
        insert.bind(7, std::string_view(row.author)).bind(8, std::string_view(facts.authorName));
        insert.bind(9, std::string_view(row.role)).bind(10, std::string_view(row.entry.act));
    }
    static void bindPlace(Statement& insert, const ItemPlace& place) {
        int column = 11;
        for (const std::string* part : {&place.subject, &place.event, &place.eventRepeat, &place.form,
                                        &place.formRepeat, &place.group, &place.groupRepeat, &place.item})
            insert.bind(column++, std::string_view(*part));
    }
    static void bindContent(Statement& insert, const TrailRow& row, const TrailFacts& facts) {
        insert.bind(19, row.entry.value).bind(20, row.entry.was);
        insert.bind(21, std::string_view(row.entry.unit)).bind(22, std::string_view(row.entry.reason));
        insert.bind(23, std::string_view(row.entry.source));
        if (row.ledgerIndex)
            insert.bind(24, *row.ledgerIndex);
        else
            insert.bindNull(24);
        insert.bind(25, row.erased);
        if (facts.json.empty())
            insert.bindNull(26);
        else
            insert.bind(26, std::string_view(facts.json));
        insert.bind(27, std::string_view(facts.episode));
    }

    std::unique_ptr<Connection> m_db;
    std::optional<Transaction> m_transaction;
};

} // namespace

base::Result<std::unique_ptr<TrailDatabase>> TrailDatabase::make(const std::filesystem::path& file,
                                                                 const std::map<std::string, std::string>& about) {
    TRY(auto db, Connection::makePlain(file));
    TRY_VOID(db->execute(kTables));
    TRY(auto transaction, Transaction::beginWrite(*db));
    for (const auto& [name, value] : about) {
        TRY(auto insert, db->prepare("INSERT INTO about VALUES(?1, ?2)"));
        TRY_VOID(insert.bind(1, std::string_view(name)).bind(2, std::string_view(value)).run());
    }
    return std::unique_ptr<TrailDatabase>(std::make_unique<PlainTrail>(std::move(db), std::move(transaction)));
}

} // namespace caseseal::store
