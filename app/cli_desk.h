// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli_commands.h"

#include "base/progress.h"
#include "desk/desk.h"
#include "evidence/held_head.h"

#include <cstdio>
#include <unistd.h>

/// What the command families share: how a Desk is opened from the arguments, and how results are printed.
namespace caseseal::app {

/// One line on a terminal's standard error that says how far the work is; silent where nobody looks.
class TerminalProgress final : public base::ProgressPort {
public:
    void report(std::string_view what, std::uint64_t done, std::uint64_t total) override {
        if (!m_terminal || total == 0)
            return;
        const auto percent = done * 100 / total;
        if (percent == m_percent && what == m_what)
            return;
        m_percent = percent;
        m_what = what;
        std::fprintf(stderr, "\r%.*s: %llu %%   ", static_cast<int>(what.size()), what.data(),
                     static_cast<unsigned long long>(percent));
        m_shown = true;
    }
    [[nodiscard]] bool cancelRequested() const override { return false; }
    ~TerminalProgress() override {
        if (m_shown)
            std::fputs("\r                              \r", stderr);
    }

private:
    bool m_terminal = ::isatty(2) != 0;
    bool m_shown = false;
    std::uint64_t m_percent = 101;
    std::string m_what;
};

/// The real clock and this person's settings folder.
[[nodiscard]] desk::Ports ports();
/// As the arguments say: password and new password from file or environment.
[[nodiscard]] base::Result<std::unique_ptr<desk::Desk>> openDesk(const Arguments& arguments);
/// The same, for a command that needs the password once more: it can be read only once.
[[nodiscard]] base::Result<std::unique_ptr<desk::Desk>> openDesk(const Arguments& arguments,
                                                                 const crypto::SecretBytes& password);
/// For commands that use the new password for something else than the first log-in.
[[nodiscard]] base::Result<std::unique_ptr<desk::Desk>> openDeskWithOldPassword(const Arguments& arguments);

/// A Desk whose log-in is sealed: session.open now, session.close when it goes. For commands that write; those that
/// read leave no trace.
struct EndsSession {
    void operator()(desk::Desk* desk) const {
        (void)desk->endSession(desk::SessionEnd::Quit); // what was done is sealed; the command's own result counts
        delete desk;
    }
};
using WritingDesk = std::unique_ptr<desk::Desk, EndsSession>;
[[nodiscard]] base::Result<WritingDesk> beginSession(base::Result<std::unique_ptr<desk::Desk>> opened);

/// A file that an argument names. BadInput where there is none.
[[nodiscard]] base::Result<base::Bytes> loadGivenFile(const std::string& file);
/// The head in a file that an argument names: a text, or a picture of its code. BadInput where there is none.
[[nodiscard]] base::Result<evidence::HeldHead> loadGivenHead(const std::string& file);

/// "Sealed: seal 7, 2 entries."
void printSeal(const desk::SealReceipt& receipt);

} // namespace caseseal::app
