// SPDX-License-Identifier: GPL-3.0-or-later
// Links the store and exports all that it can, as a program does that loads plug-ins: the engine must not be among it.
// Then a plain SQLite comes into the same process (as NSS or an input method may bring it) and both go on working.
#include "store/trial_file.h"

#include <cstdio>
#include <dlfcn.h>

using namespace caseseal;

namespace {

int fail(const char* what) {
    std::fprintf(stderr, "%s\n", what);
    return 1;
}

/// 0: works; 77: there is no plain SQLite here.
int usePlainSqlite() {
    void* plain = ::dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_LOCAL);
    if (!plain)
        return 77;
    const auto open = reinterpret_cast<int (*)(const char*, void**)>(::dlsym(plain, "sqlite3_open"));
    const auto close = reinterpret_cast<int (*)(void*)>(::dlsym(plain, "sqlite3_close"));
    void* db = nullptr;
    if (!open || !close || open(":memory:", &db) != 0 || close(db) != 0)
        return fail("the plain SQLite does not work beside the store");
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2)
        return 2;
    if (::dlsym(RTLD_DEFAULT, "sqlite3_open_v2"))
        return fail("the program shows its database engine to others");
    const int plain = usePlainSqlite();
    if (plain == 1)
        return 1;
    const std::filesystem::path folder = std::filesystem::path(argv[1]) / "hidden.caseseal";
    std::filesystem::remove_all(folder);
    const auto key = crypto::SigningKey::make(crypto::Algorithm::Ed25519);
    const auto made = store::TrialFile::create(folder, "anna", key, crypto::SecretBytes(std::string_view("secret")));
    if (!made)
        return fail(made.error().message.c_str());
    return plain;
}
