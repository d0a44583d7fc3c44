// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial_fixture.h"

#include "key_slots.h"

#include "base/file.h"

#include <QTest>

#include <chrono>

using namespace caseseal;
using namespace caseseal::store;
using namespace caseseal::store::test;
using evidence::Json;

namespace {

crypto::SecretBytes secret(std::string_view text) { return crypto::SecretBytes(text); }

/// The JSON with the value at a path ("slots/0/kdf/passes") replaced; std::nullopt removes it.
Json with(const Json& json, std::string_view path, const std::optional<Json>& value) {
    const auto slash = path.find('/');
    const std::string key(path.substr(0, slash));
    const std::string_view rest = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    if (const auto* array = json.asArray()) {
        Json::Array copy = *array;
        auto& member = copy[std::stoul(key)];
        member = rest.empty() ? value.value_or(Json()) : with(member, rest, value);
        return copy;
    }
    Json::Object copy = *json.asObject();
    if (rest.empty() && !value)
        copy.erase(key);
    else
        copy[key] = rest.empty() ? *value : with(copy[key], rest, value);
    return copy;
}

std::string flipped(std::string base64, std::size_t byte) {
    auto bytes = must(base::parseBase64(base64));
    bytes[byte % bytes.size()] ^= 1;
    return base::encodeBase64(bytes);
}

} // namespace

/// Key slots: the right password and nothing else; every field of the file authenticated or bounded.
class TestKeySlots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        auto slots = KeySlots::make();
        must(slots.put("anna", {m_key.clone(), m_annaSeed.clone(), false}, secret("one")));
        must(slots.put("berta", {m_key.clone(), m_bertaSeed.clone(), true}, secret("two")));
        m_file = slots.encode(m_key);
        m_json = must(Json::parse(base::textOf(m_file)));
    }

    void rightPasswordsOpen() {
        const auto slots = must(KeySlots::parse(m_file));
        QCOMPARE(slots.persons(), (std::vector<std::string>{"anna", "berta"}));
        const auto anna = must(slots.unlock("anna", secret("one")));
        QVERIFY(crypto::sameSecret(anna.databaseKey.view(), m_key.view()));
        QVERIFY(crypto::sameSecret(anna.signingSeed.view(), m_annaSeed.view()));
        QVERIFY(!anna.mustReplace);
        const auto berta = must(slots.unlock("berta", secret("two")));
        QVERIFY(crypto::sameSecret(berta.signingSeed.view(), m_bertaSeed.view()));
        QVERIFY(berta.mustReplace);
        QVERIFY(slots.checkTag(m_key).has_value());
        for (const auto& [person, password] : {std::pair("anna", "two"), {"anna", ""}, {"carl", "one"}}) {
            const auto refused = slots.unlock(person, secret(password));
            QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
            QCOMPARE(refused.error().message, std::string(KeySlots::kRefusal));
        }
    }

    /// Changed so that the file is still well formed: refused by the slot's box, by the tag, or by its bounds.
    void everyFieldChangedIsRefused_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value"); // JSON; empty: the member is removed
        const auto row = [](const char* path, const std::string& value) {
            QTest::newRow(qPrintable(QStringLiteral("%1 = %2").arg(QLatin1String(path), QString::fromStdString(value))))
                << QString::fromLatin1(path) << QString::fromStdString(value);
        };
        for (const std::string slot : {"slots/0/", "slots/1/"}) {
            row((slot + "kdf/memoryKib").c_str(), "65537");
            row((slot + "kdf/memoryKib").c_str(), "1024");
            row((slot + "kdf/memoryKib").c_str(), "-1");
            row((slot + "kdf/passes").c_str(), "5");
            row((slot + "kdf/passes").c_str(), "1");
            row((slot + "kdf/lanes").c_str(), "1");
            row((slot + "kdf/lanes").c_str(), "\"4\"");
            row((slot + "kdf/name").c_str(), "\"argon2i\"");
            row((slot + "kdf/more").c_str(), "1");
            row((slot + "kdf/passes").c_str(), "");
            row((slot + "mustReplace").c_str(), slot == "slots/0/" ? "true" : "false");
            row((slot + "mustReplace").c_str(), "1");
            row((slot + "salt").c_str(), "\"AAAAAAAAAAAAAAAAAAAAAA==\"");
            row((slot + "salt").c_str(), "\"AAAA\"");
            row((slot + "box").c_str(), "\"AAAA\"");
            row((slot + "box").c_str(), "");
            row((slot + "id").c_str(), "\"berta2\"");
            row((slot + "id").c_str(), "\"Anna\"");
            row((slot + "more").c_str(), "1");
        }
        row("trial", "\"00112233445566778899aabbccddeeff\"");
        row("type", "\"caseseal.org/keyslots@v0\"");
        row("tag", "\"AAAA\"");
        row("tag", "");
        row("more", "1");
        row("slots", "[]");
    }
    void everyFieldChangedIsRefused() {
        QFETCH(QString, path);
        QFETCH(QString, value);
        const std::optional<Json> replacement =
            value.isEmpty() ? std::optional<Json>() : std::optional(must(Json::parse(value.toStdString())));
        const std::string changed = with(m_json, path.toStdString(), replacement).encode();
        QVERIFY(changed != base::textOf(m_file));
        QVERIFY(!opensAll(changed));
        const auto slots = KeySlots::parse(base::bytesOf(changed));
        if (!slots)
            QCOMPARE(slots.error().kind, base::ErrorKind::BadInput);
        else
            QVERIFY(!slots->checkTag(m_key).has_value());
    }

    void swappedBoxesAndFlippedBytesAreRefused() {
        const auto text = [&](std::string_view path) {
            const Json* json = &m_json.find("slots")->asArray()->at(path[0] - '0');
            return *json->find(path.substr(2))->asString();
        };
        Json swapped = with(m_json, "slots/0/box", Json(text("1/box")));
        swapped = with(swapped, "slots/0/salt", Json(text("1/salt")));
        const auto slots = must(KeySlots::parse(base::bytesOf(swapped.encode())));
        QVERIFY(!slots.unlock("anna", secret("two")).has_value()); // berta's box is not anna's
        for (const std::size_t byte : {0u, 23u, 24u, 40u, 87u, 88u, 103u}) {
            const Json changed = with(m_json, "slots/0/box", Json(flipped(text("0/box"), byte)));
            const auto parsed = must(KeySlots::parse(base::bytesOf(changed.encode())));
            QVERIFY(!parsed.checkTag(m_key).has_value());
            QVERIFY(!parsed.unlock("anna", secret("one")).has_value());
        }
        const std::string tag = *m_json.find("tag")->asString();
        for (std::size_t byte = 0; byte < 40; ++byte) {
            const Json changed = with(m_json, "tag", Json(flipped(tag, byte)));
            QVERIFY(!must(KeySlots::parse(base::bytesOf(changed.encode()))).checkTag(m_key).has_value());
        }
    }

    void oddTextsAreRefused() {
        const std::string file(base::textOf(m_file));
        for (const std::string& odd : {std::string(), std::string("{}"), file + "\n", " " + file, file.substr(1),
                                       file.substr(0, file.size() - 1), std::string("[]"), std::string("null")})
            QCOMPARE(KeySlots::parse(base::bytesOf(odd)).error().kind, base::ErrorKind::BadInput);
        for (std::size_t end = 0; end < file.size(); end += 7)
            QVERIFY(!KeySlots::parse(base::bytesOf(file.substr(0, end))).has_value());
        const Json::Array& both = *m_json.find("slots")->asArray();
        const Json doubled = with(m_json, "slots", Json(Json::Array{both[0], both[0]}));
        const Json turned = with(m_json, "slots", Json(Json::Array{both[1], both[0]}));
        QVERIFY(!KeySlots::parse(base::bytesOf(doubled.encode())).has_value());
        QVERIFY(!KeySlots::parse(base::bytesOf(turned.encode())).has_value());
        const Json without = with(m_json, "slots", Json(Json::Array{both[1]})); // a slot taken out
        QVERIFY(!must(KeySlots::parse(base::bytesOf(without.encode()))).checkTag(m_key).has_value());
    }

    /// The best of three each: a person who is not there costs what a wrong password costs.
    void absenceTakesAsLong() {
        const auto slots = must(KeySlots::parse(m_file));
        const auto best = [&](const std::string& person) {
            auto least = std::chrono::steady_clock::duration::max();
            for (int i = 0; i < 3; ++i) {
                const auto start = std::chrono::steady_clock::now();
                [[maybe_unused]] const bool opened = slots.unlock(person, secret("wrong")).has_value();
                least = std::min(least, std::chrono::steady_clock::now() - start);
            }
            return std::chrono::duration<double>(least).count();
        };
        const double ratio = best("nobody") / best("anna");
        QVERIFY2(ratio > 0.4 && ratio < 2.5, std::to_string(ratio).c_str());
    }

    void aPasswordChangesWithoutTheDatabase() {
        TrialFixture f;
        fillTrial(f);
        must(f.trial->addSlot("berta", f.sealer.key(), secret("first"), true));
        const auto older = must(base::loadFile(f.folder / "keyslots"));
        QCOMPARE(f.trial->changePassword("anna", secret("not it"), secret("new")).error().kind,
                 base::ErrorKind::Refused);
        must(f.trial->changePassword("anna", password(), secret("new")));
        must(f.trial->replaceSlot("berta", f.sealer.key(), secret("second"), false));
        f.close();
        QVERIFY(!TrialFile::open(f.folder, "anna", password()).has_value());
        QVERIFY(crypto::sameSecret(must(databaseKeyOf(f.folder, "anna", secret("new"))).view(), f.databaseKey.view()));
        {
            const auto opened = must(TrialFile::open(f.folder, "berta", secret("second")));
            QVERIFY(!opened.unlocked.mustReplacePassword);
            QVERIFY(!opened.trial->addSlot("berta", f.sealer.key(), secret("x"), false).has_value());
            QVERIFY(!opened.trial->replaceSlot("carl", f.sealer.key(), secret("x"), false).has_value());
            must(opened.trial->removeSlot("berta"));
            QVERIFY(!opened.trial->removeSlot("anna").has_value()); // the last one
        }
        QVERIFY(!TrialFile::open(f.folder, "berta", secret("second")).has_value());
        // the old password with the old file: the database knows that it is not the newest
        must(base::saveFileDurably(f.folder / "keyslots", older, true));
        const auto rolledBack = TrialFile::open(f.folder, "anna", password());
        QCOMPARE(rolledBack.error().kind, base::ErrorKind::BadInput);
        QVERIFY(rolledBack.error().message.find("older copy") != std::string::npos);
    }

    void theFileIsPrivate() {
        TrialFixture f;
        must(f.trial->changePassword("anna", password(), secret("new")));
        const auto permissions = std::filesystem::status(f.folder / "keyslots").permissions();
        QCOMPARE(permissions & (std::filesystem::perms::group_all | std::filesystem::perms::others_all),
                 std::filesystem::perms::none);
    }

private:
    [[nodiscard]] bool opensAll(std::string_view file) const {
        const auto slots = KeySlots::parse(base::bytesOf(file));
        if (!slots || !slots->checkTag(m_key))
            return false;
        return slots->unlock("anna", secret("one")).has_value() && slots->unlock("berta", secret("two")).has_value();
    }
    crypto::SecretBytes m_key = crypto::randomSecret(32);
    crypto::SecretBytes m_annaSeed = crypto::randomSecret(32);
    crypto::SecretBytes m_bertaSeed = crypto::randomSecret(32);
    base::Bytes m_file;
    Json m_json;
};

QTEST_APPLESS_MAIN(TestKeySlots)
#include "tst_key_slots.moc"
