// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "projection_rebuild.h"

namespace caseseal::store {

namespace {

constexpr std::int64_t kApplicationId = 0x43536561; // "CSea"

constexpr const char* kSealedTables = R"sql(
CREATE TABLE chain(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE seal(
  id INTEGER PRIMARY KEY,
  total INTEGER NOT NULL,
  note TEXT NOT NULL) STRICT;
CREATE TABLE entry(
  id INTEGER PRIMARY KEY,
  leaf BLOB NOT NULL CHECK(length(leaf) = 32),
  salt BLOB,
  json TEXT) STRICT;

CREATE TRIGGER chain_is_not_changed BEFORE UPDATE ON chain
BEGIN SELECT RAISE(ABORT, 'chains are insert-only'); END;
CREATE TRIGGER chain_is_not_removed BEFORE DELETE ON chain
BEGIN SELECT RAISE(ABORT, 'chains are insert-only'); END;
CREATE TRIGGER seal_is_not_changed BEFORE UPDATE ON seal
BEGIN SELECT RAISE(ABORT, 'seals are insert-only'); END;
CREATE TRIGGER seal_is_not_removed BEFORE DELETE ON seal
BEGIN SELECT RAISE(ABORT, 'seals are insert-only'); END;
CREATE TRIGGER seal_is_not_replaced BEFORE INSERT ON seal WHEN EXISTS(SELECT 1 FROM seal WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'seals are insert-only'); END;
CREATE TRIGGER entry_is_not_removed BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are insert-only'); END;
CREATE TRIGGER entry_is_not_replaced BEFORE INSERT ON entry WHEN EXISTS(SELECT 1 FROM entry WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'entries are insert-only'); END;
-- Erasure takes salt and JSON away together, and leaves the leaf hash in its place; what another installation withheld
-- may be shown later, once.
CREATE TRIGGER entry_is_only_erased BEFORE UPDATE ON entry
WHEN NOT (NEW.id IS OLD.id AND NEW.leaf IS OLD.leaf AND OLD.salt IS NOT NULL AND
          (NEW.salt IS NULL AND NEW.json IS NULL OR
           length(OLD.salt) = 0 AND OLD.json IS NULL AND length(NEW.salt) = 32 AND NEW.json IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'entries are insert-only'); END;
)sql";

constexpr const char* kCompanionTables = R"sql(
CREATE TABLE file(
  name TEXT PRIMARY KEY,
  bytes BLOB NOT NULL) STRICT;
CREATE TABLE setting(
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE seal_ledger(
  seal INTEGER PRIMARY KEY REFERENCES seal(id),
  ledger_index INTEGER NOT NULL) STRICT;
CREATE TABLE tile(
  level INTEGER NOT NULL,
  number INTEGER NOT NULL,
  width INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY(level, number)) STRICT;
CREATE TABLE checkpoint(
  id INTEGER PRIMARY KEY,
  size INTEGER NOT NULL,
  note TEXT NOT NULL) STRICT;
CREATE INDEX checkpoint_size ON checkpoint(size, id);
)sql";

/// Since version 5: time anchors as they came, and contradictions that were found with their evidence, insert-only too.
constexpr const char* kOutsideTables = R"sql(
CREATE TABLE alarm(
  id INTEGER PRIMARY KEY,
  mark BLOB NOT NULL UNIQUE CHECK(length(mark) = 32),
  kind TEXT NOT NULL,
  way TEXT NOT NULL,
  found TEXT NOT NULL,
  what TEXT NOT NULL,
  evidence BLOB NOT NULL) STRICT;
CREATE TRIGGER alarm_is_not_changed BEFORE UPDATE ON alarm
BEGIN SELECT RAISE(ABORT, 'alarms are insert-only'); END;
CREATE TRIGGER alarm_is_not_removed BEFORE DELETE ON alarm
BEGIN SELECT RAISE(ABORT, 'alarms are insert-only'); END;
CREATE TRIGGER alarm_is_not_replaced BEFORE INSERT ON alarm
WHEN EXISTS(SELECT 1 FROM alarm WHERE id = NEW.id OR mark = NEW.mark)
BEGIN SELECT RAISE(ABORT, 'alarms are insert-only'); END;
CREATE TABLE anchor(
  id INTEGER PRIMARY KEY,
  size INTEGER NOT NULL,
  root BLOB NOT NULL CHECK(length(root) = 32),
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  made INTEGER NOT NULL,
  places TEXT NOT NULL,
  open INTEGER NOT NULL,
  UNIQUE(root, kind, number)) STRICT;
CREATE INDEX anchor_made ON anchor(made);
CREATE INDEX anchor_open ON anchor(made) WHERE open;
CREATE TABLE block_headers(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  bytes BLOB NOT NULL) STRICT;
)sql";

constexpr const char* kProjectionTables = R"sql(
CREATE TABLE subject(
  subject TEXT PRIMARY KEY,
  status TEXT NOT NULL,
  entries INTEGER NOT NULL,
  enrolled INTEGER NOT NULL,
  home INTEGER NOT NULL,
  handed INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE form(
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  event TEXT NOT NULL,
  event_repeat TEXT NOT NULL,
  form TEXT NOT NULL,
  form_repeat TEXT NOT NULL,
  item_values INTEGER NOT NULL,
  blanks INTEGER NOT NULL,
  flags INTEGER NOT NULL,
  open_queries INTEGER NOT NULL,
  verified_items INTEGER NOT NULL,
  to_verify INTEGER NOT NULL,
  version INTEGER NOT NULL,
  signed_entry INTEGER NOT NULL,
  UNIQUE(subject, event, event_repeat, form, form_repeat)) STRICT;
CREATE TABLE event(
  subject TEXT NOT NULL,
  event TEXT NOT NULL,
  event_repeat TEXT NOT NULL,
  date TEXT NOT NULL,
  skipped INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY(subject, event, event_repeat)) STRICT, WITHOUT ROWID;
CREATE TABLE slot(
  id INTEGER PRIMARY KEY,
  item_group TEXT NOT NULL,
  group_repeat TEXT NOT NULL,
  item TEXT NOT NULL,
  UNIQUE(item_group, group_repeat, item)) STRICT;
CREATE TABLE item_value(
  form INTEGER NOT NULL,
  slot INTEGER NOT NULL,
  entry INTEGER NOT NULL,
  changes INTEGER NOT NULL,
  value TEXT,
  unit TEXT NOT NULL,
  null_flavour TEXT NOT NULL,
  flags INTEGER NOT NULL,
  PRIMARY KEY(form, slot)) STRICT, WITHOUT ROWID;
CREATE INDEX item_kept_check ON item_value(form, slot) WHERE flags >= 4;
CREATE TABLE about(
  form INTEGER NOT NULL,
  slot INTEGER NOT NULL,
  entry INTEGER NOT NULL,
  PRIMARY KEY(form, slot, entry)) STRICT, WITHOUT ROWID;
CREATE TABLE query(
  number INTEGER PRIMARY KEY,
  form INTEGER NOT NULL,
  slot INTEGER NOT NULL,
  status TEXT NOT NULL,
  text TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  opened INTEGER NOT NULL,
  last_change INTEGER NOT NULL,
  assigned TEXT NOT NULL,
  rule TEXT NOT NULL,
  about INTEGER NOT NULL,
  reopened INTEGER NOT NULL) STRICT;
CREATE INDEX query_form ON query(form);
CREATE INDEX query_open ON query(number) WHERE status <> 'closed';
CREATE TABLE person_act(
  entry INTEGER PRIMARY KEY) STRICT;
CREATE TABLE erasure(
  entry INTEGER PRIMARY KEY,
  act INTEGER NOT NULL) STRICT;
CREATE TABLE study_version(
  entry INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL,
  sdv TEXT NOT NULL) STRICT;
CREATE TABLE database_lock(
  entry INTEGER PRIMARY KEY) STRICT;
CREATE TABLE consent_act(
  entry INTEGER PRIMARY KEY) STRICT;
CREATE TABLE share_act(
  entry INTEGER PRIMARY KEY) STRICT;
CREATE TABLE receipt(
  seal INTEGER PRIMARY KEY,
  depth INTEGER NOT NULL) STRICT;
CREATE TABLE seen(
  seal INTEGER NOT NULL,
  chain INTEGER NOT NULL,
  length INTEGER NOT NULL,
  PRIMARY KEY(seal, chain)) STRICT, WITHOUT ROWID;
CREATE TABLE adoption(
  entry INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  last INTEGER NOT NULL) STRICT;
CREATE TABLE medicine_act(
  entry INTEGER PRIMARY KEY) STRICT;
)sql";

constexpr const char* kDropProjections = R"sql(
DROP TABLE IF EXISTS subject;
DROP TABLE IF EXISTS form;
DROP TABLE IF EXISTS event;
DROP TABLE IF EXISTS slot;
DROP TABLE IF EXISTS item_value;
DROP TABLE IF EXISTS about;
DROP TABLE IF EXISTS query;
DROP TABLE IF EXISTS person_act;
DROP TABLE IF EXISTS erasure;
DROP TABLE IF EXISTS study_version;
DROP TABLE IF EXISTS database_lock;
DROP TABLE IF EXISTS consent_act;
DROP TABLE IF EXISTS share_act;
DROP TABLE IF EXISTS receipt;
DROP TABLE IF EXISTS seen;
DROP TABLE IF EXISTS adoption;
DROP TABLE IF EXISTS medicine_act;
)sql";

/// Since version 7 there are entries that others withheld: to be erased, or shown later.
constexpr const char* kErasureOfWithheld = R"sql(
DROP TRIGGER entry_is_only_erased;
CREATE TRIGGER entry_is_only_erased BEFORE UPDATE ON entry
WHEN NOT (NEW.id IS OLD.id AND NEW.leaf IS OLD.leaf AND OLD.salt IS NOT NULL AND
          (NEW.salt IS NULL AND NEW.json IS NULL OR
           length(OLD.salt) = 0 AND OLD.json IS NULL AND length(NEW.salt) = 32 AND NEW.json IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'entries are insert-only'); END;
)sql";

Result<std::int64_t> readPragma(Connection& db, std::string_view sql) {
    TRY(auto statement, db.prepare(sql));
    TRY(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

struct Migration {
    int to; ///< the version that it gives
    bool rebuild;
    const char* tables; ///< new ones that are no projection
    const char* stamp;
};
/// Steps from version 1 upward, in order.
constexpr Migration kMigrations[] = {
    {2, true, "", "PRAGMA user_version = 2;"}, {3, true, "", "PRAGMA user_version = 3;"},
    {4, true, "", "PRAGMA user_version = 4;"}, {5, false, kOutsideTables, "PRAGMA user_version = 5;"},
    {6, true, "", "PRAGMA user_version = 6;"}, {7, true, kErasureOfWithheld, "PRAGMA user_version = 7;"}};

} // namespace

Result<void> makeSchema(Connection& db) {
    TRY(auto transaction, Transaction::beginWrite(db));
    TRY_VOID(db.execute(kSealedTables));
    TRY_VOID(db.execute(kCompanionTables));
    TRY_VOID(db.execute(kOutsideTables));
    TRY_VOID(db.execute(kProjectionTables));
    static_assert(kApplicationId == 1129538913 && kSchemaVersion == 7);
    TRY_VOID(db.execute("PRAGMA application_id = 1129538913; PRAGMA user_version = 7;"));
    return transaction.commit();
}

Result<void> remakeProjections(Connection& db) {
    TRY_VOID(db.execute(kDropProjections));
    TRY_VOID(db.execute(kProjectionTables));
    return rebuildProjections(db);
}

namespace {

Result<void> takeStep(Connection& db, const Migration& step) {
    TRY(auto transaction, Transaction::beginWrite(db));
    TRY_VOID(db.execute(step.tables));
    TRY_VOID(db.execute(step.stamp));
    if (step.rebuild)
        TRY_VOID(remakeProjections(db));
    return transaction.commit();
}

} // namespace

Result<void> migrate(Connection& db) {
    TRY(const auto application, readPragma(db, "PRAGMA application_id"));
    TRY(const auto version, readPragma(db, "PRAGMA user_version"));
    if (application == kApplicationId && version >= 1)
        for (const auto& step : kMigrations)
            if (version < step.to)
                TRY_VOID(takeStep(db, step));
    return checkVersion(db);
}

Result<void> checkVersion(Connection& db) {
    TRY(const auto application, readPragma(db, "PRAGMA application_id"));
    TRY(const auto version, readPragma(db, "PRAGMA user_version"));
    if (application != kApplicationId || version < 1)
        return base::badInput(db.file().string() + " is not a trial of CaseSeal.");
    if (version > kSchemaVersion)
        return base::badInput(db.file().string() + " was written by a newer CaseSeal (data version " +
                              std::to_string(version) + "; this program knows " + std::to_string(kSchemaVersion) +
                              "). Open it with that program.");
    if (version < kSchemaVersion)
        return base::badInput(db.file().string() + " was written by an older CaseSeal (data version " +
                              std::to_string(version) +
                              "). Somebody has to log in to the trial once; that brings it up to date.");
    return {};
}

} // namespace caseseal::store
