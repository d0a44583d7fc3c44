// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/password_rules.h"
#include "base/ascii.h"

#include <algorithm>
#include <string_view>

namespace caseseal::desk {

namespace {

constexpr std::size_t kLongEnough = 12, kLongEnoughMixed = 8, kKindsAsked = 3;

/// The commonest of the published lists, without what people hang onto them.
constexpr std::string_view kCommon[] = {
    "password",   "passwort",      "passw0rd",  "p@ssw0rd",      "motdepasse", "contrasena",   "qwerty",   "qwertz",
    "azerty",     "qwertyuiop",    "asdfghjkl", "1q2w3e4r",      "1qaz2wsx",   "q1w2e3r4",     "letmein",  "welcome",
    "willkommen", "bienvenue",     "admin",     "administrator", "iloveyou",   "ichliebedich", "football", "fussball",
    "baseball",   "superman",      "batman",    "dragon",        "monkey",     "master",       "shadow",   "sunshine",
    "princess",   "trustno1",      "changeme",  "changeit",      "default",    "secret",       "geheim",   "hallo",
    "hello",      "abc",           "abcd",      "abcdef",        "test",       "testtest",     "user",     "login",
    "clinical",   "clinicaltrial", "caseseal",  "hospital",      "klinik",     "summer",       "sommer",   "winter",
    "spring",     "autumn",        "starwars",  "whatever",      "freedom",    "computer",     "internet",
};

/// A copy in small letters that is wiped when it goes. Letters beyond ASCII stay as they are.
class Lowered {
public:
    explicit Lowered(std::string_view text) : m_text(text) {
        std::transform(m_text.begin(), m_text.end(), m_text.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    }
    ~Lowered() { crypto::wipe(m_text.data(), m_text.size()); }
    Lowered(const Lowered&) = delete;
    Lowered& operator=(const Lowered&) = delete;
    [[nodiscard]] std::string_view view() const { return m_text; }

private:
    std::string m_text;
};

bool isSmall(char c) { return c >= 'a' && c <= 'z'; }
bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

std::size_t charactersIn(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::size_t kindsIn(std::string_view text) {
    const auto has = [text](auto is) { return std::any_of(text.begin(), text.end(), is) ? 1U : 0U; };
    return has(isSmall) + has(isCapital) + has(base::isDigit) +
           has([](char c) { return !isSmall(c) && !isCapital(c) && !base::isDigit(c); });
}

bool longEnough(std::string_view text) {
    const auto length = charactersIn(text);
    return length >= kLongEnough || (length >= kLongEnoughMixed && kindsIn(text) >= kKindsAsked);
}

/// Without digits and marks at both ends.
std::string_view core(std::string_view text) {
    while (!text.empty() && !isSmall(text.back()) && static_cast<unsigned char>(text.back()) < 0x80)
        text.remove_suffix(1);
    while (!text.empty() && !isSmall(text.front()) && static_cast<unsigned char>(text.front()) < 0x80)
        text.remove_prefix(1);
    return text;
}

bool isOwn(std::string_view lowered, const std::string& id, const std::string& name) {
    const auto inner = core(lowered);
    const auto same = [&](std::string_view own) { return !own.empty() && (lowered == own || inner == core(own)); };
    if (same(id))
        return true;
    const Lowered whole(name);
    std::string joined;
    for (std::size_t from = 0; from < whole.view().size();) {
        const auto to = std::min(whole.view().find_first_of(" .,-", from), whole.view().size());
        const auto part = whole.view().substr(from, to - from);
        if (same(part))
            return true;
        joined += part;
        from = to + 1;
    }
    return same(joined) || same(whole.view());
}

bool isCommon(std::string_view lowered) {
    const auto inner = core(lowered);
    if (inner.empty()) // digits and marks alone: a row of them, a date, a telephone number
        return true;
    const bool oneCharacter = lowered.find_first_not_of(lowered.front()) == std::string_view::npos;
    return oneCharacter || std::any_of(std::begin(kCommon), std::end(kCommon),
                                       [&](std::string_view word) { return word == lowered || word == inner; });
}

} // namespace

std::vector<PasswordRule> brokenRules(const crypto::SecretBytes& password, const std::string& personId,
                                      const std::string& personName, const crypto::SecretBytes* old) {
    const std::string_view text = base::textOf(password.view());
    const Lowered lowered(text);
    std::vector<PasswordRule> broken;
    if (!longEnough(text))
        broken.push_back(PasswordRule::Length);
    if (isOwn(lowered.view(), personId, personName))
        broken.push_back(PasswordRule::NotOwn);
    if (text.empty() || isCommon(lowered.view()))
        broken.push_back(PasswordRule::NotCommon);
    if (old != nullptr && crypto::sameSecret(password.view(), old->view()))
        broken.push_back(PasswordRule::NotOld);
    return broken;
}

std::string sentenceOf(PasswordRule rule) {
    switch (rule) {
    case PasswordRule::Length:
        return "A password has at least 12 characters, or 8 of three kinds: small letters, capitals, digits, others.";
    case PasswordRule::NotOwn:
        return "A password is not the person's id or name with something around it.";
    case PasswordRule::NotCommon:
        return "This password is one of the commonest, or digits alone.";
    case PasswordRule::NotOld:
        return "A new password differs from the one that it replaces.";
    }
    return {};
}

base::Result<void> checkNewPassword(const crypto::SecretBytes& password, const std::string& personId,
                                    const std::string& personName, const crypto::SecretBytes* old) {
    const auto broken = brokenRules(password, personId, personName, old);
    if (broken.empty())
        return {};
    return base::badInput(sentenceOf(broken.front()) + " Take another one.");
}

} // namespace caseseal::desk
