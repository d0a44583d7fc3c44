// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/file.h"
#include "crypto/secret_bytes.h"

#include <openssl/evp.h>

/// The pages of an encrypted database as they are in the clear, free ones, gaps between rows and the frames of the
/// write-ahead log included: read without the engine, which shows none of that.
namespace caseseal::store::test {

/// SQLCipher 4 as it is set up by default: AES-256-CBC over a page but its last 80 bytes, the first 16 of which are the
/// initialisation vector; page 1 begins with 16 bytes in the clear.
class PageImages {
public:
    PageImages(const std::filesystem::path& database, const crypto::SecretBytes& key) : m_key(key.clone()) {
        const auto file = load(database);
        for (std::size_t at = 0; at + kPage <= file.size(); at += kPage)
            add(base::BytesView(file).subspan(at, kPage), at == 0);
        const auto log = load(database.string() + "-wal");
        for (std::size_t at = kLogHead; at + kFrameHead + kPage <= log.size(); at += kFrameHead + kPage, ++frames) {
            const bool first = log[at + 3] == 1 && log[at] == 0 && log[at + 1] == 0 && log[at + 2] == 0;
            add(base::BytesView(log).subspan(at + kFrameHead, kPage), first);
        }
    }
    /// In UTF-8 or in UTF-16, in any page.
    [[nodiscard]] bool hold(std::string_view text) const { return holds(m_clear, text); }
    [[nodiscard]] static bool holds(const std::string& bytes, std::string_view text) {
        std::string little, big;
        for (const char letter : text) { // the tests' texts are ASCII
            little += letter;
            little += '\0';
            big += '\0';
            big += letter;
        }
        return bytes.find(text) != std::string::npos || bytes.find(little) != std::string::npos ||
               bytes.find(big) != std::string::npos;
    }
    std::size_t pages = 0, frames = 0;

private:
    static constexpr std::size_t kPage = 4096, kReserve = 80, kVector = 16, kSalt = 16, kLogHead = 32, kFrameHead = 24;
    static base::Bytes load(const std::filesystem::path& file) {
        std::error_code unknown;
        if (!std::filesystem::exists(file, unknown))
            return {};
        return base::loadFile(file).value();
    }
    void add(base::BytesView page, bool first) {
        const std::size_t skip = first ? kSalt : 0;
        base::Bytes clear(kPage);
        EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
        int done = 0;
        EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, m_key.view().data(),
                           page.subspan(kPage - kReserve, kVector).data());
        EVP_CIPHER_CTX_set_padding(context, 0);
        EVP_DecryptUpdate(context, clear.data(), &done, page.data() + skip, static_cast<int>(kPage - kReserve - skip));
        EVP_CIPHER_CTX_free(context);
        m_clear.append(reinterpret_cast<const char*>(clear.data()), static_cast<std::size_t>(done));
        m_clear += '\n'; // no text runs from one page into the next
        ++pages;
    }
    crypto::SecretBytes m_key;
    std::string m_clear;
};

/// Every file below a folder that holds the text, in UTF-8 or UTF-16, as it lies on the disk.
inline std::vector<std::string> filesHolding(const std::filesystem::path& folder, std::string_view text) {
    std::vector<std::string> out;
    for (const auto& each : std::filesystem::recursive_directory_iterator(folder))
        if (each.is_regular_file())
            if (PageImages::holds(std::string(base::textOf(base::loadFile(each.path()).value())), text))
                out.push_back(each.path().string());
    return out;
}

} // namespace caseseal::store::test
