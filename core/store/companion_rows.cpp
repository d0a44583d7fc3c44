// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion_rows.h"

#include "crypto/digest.h"
#include "ledger/checkpoint.h"
#include "ledger/tile.h"

namespace caseseal::store {

Result<void> keepFile(Connection& db, const std::string& name, base::BytesView bytes) {
    const std::string hash = base::encodeHex(crypto::sha256(bytes));
    if (name != "study/" + hash + ".xml" && name != "documents/" + hash)
        return base::badInput("The file \"" + name + "\" is not named by its own hash " + hash + ".");
    TRY(auto insert, db.prepare("INSERT INTO file(name, bytes) VALUES(?1, ?2) ON CONFLICT(name) DO NOTHING"));
    return insert.bind(1, std::string_view(name)).bind(2, bytes).run();
}

Result<void> keepTile(Connection& db, const std::string& path, base::BytesView bytes) {
    TRY(const auto name, ledger::TileName::parse(path));
    if (bytes.size() != std::size_t{name.width} * 32)
        return base::badInput("The tile " + path + " has " + std::to_string(bytes.size()) + " bytes.");
    TRY(auto write, db.prepare("INSERT INTO tile(level, number, width, bytes) VALUES(?1, ?2, ?3, ?4) "
                               "ON CONFLICT(level, number) DO UPDATE SET width = ?3, bytes = ?4 WHERE width < ?3"));
    write.bind(1, std::uint64_t{name.level}).bind(2, name.index).bind(3, std::uint64_t{name.width});
    return write.bind(4, bytes).run();
}

Result<void> keepCheckpoint(Connection& db, const std::string& note) {
    TRY(const auto checkpoint, ledger::SignedCheckpoint::parse(note));
    TRY(auto insert, db.prepare("INSERT INTO checkpoint(size, note) VALUES(?1, ?2)"));
    return insert.bind(1, checkpoint.checkpoint.size).bind(2, std::string_view(note)).run();
}

Result<void> writeSetting(Connection& db, std::string_view name, base::BytesView value) {
    TRY(auto write, db.prepare("INSERT INTO setting(name, value) VALUES(?1, ?2) "
                               "ON CONFLICT(name) DO UPDATE SET value = ?2"));
    return write.bind(1, name).bind(2, value).run();
}

Result<void> removeSettingRow(Connection& db, std::string_view name) {
    TRY(auto remove, db.prepare("DELETE FROM setting WHERE name = ?1"));
    return remove.bind(1, name).run();
}

} // namespace caseseal::store
