// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer_lock.h"

#include "evidence/json.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace caseseal::store {

namespace {

using evidence::Json;

base::Error lockFailed(const std::filesystem::path& file) {
    return base::machineFailed("Cannot lock " + file.string() + ": " + std::strerror(errno) + ".");
}

std::string machineName() {
    char name[256] = {};
    return ::gethostname(name, sizeof name - 1) == 0 ? std::string(name) : std::string("this machine");
}

std::string describeHolder(int fd) {
    char buffer[4096];
    const ssize_t size = ::pread(fd, buffer, sizeof buffer, 0);
    const auto json = Json::parse(std::string_view(buffer, size > 0 ? static_cast<std::size_t>(size) : 0));
    const auto text = [&](std::string_view key) {
        const Json* member = json ? json->find(key) : nullptr;
        return member && member->asString() ? *member->asString() : std::string("unknown");
    };
    const Json* pid = json ? json->find("pid") : nullptr;
    return text("person") + " on " + text("machine") + " since " + text("since") +
           (pid && pid->asInteger() ? " (process " + std::to_string(*pid->asInteger()) + ")" : "");
}

Result<void> writeHolder(int fd, const std::string& line, const std::filesystem::path& file) {
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, line.data(), line.size(), 0) != static_cast<ssize_t>(line.size()))
        return lockFailed(file);
    return {};
}

} // namespace

Result<WriterLock> WriterLock::take(const std::filesystem::path& file, const std::string& person, base::UtcTime now) {
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (fd < 0)
        return lockFailed(file);
    WriterLock lock(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return lockFailed(file);
        const std::string holder = describeHolder(fd);
        ::close(std::exchange(lock.m_fd, -1)); // not ours: leave what it says
        return base::refused("The trial is open elsewhere: " + holder + ". Close it there first.");
    }
    const Json line = Json::Object{{"machine", machineName()},
                                   {"person", person},
                                   {"pid", static_cast<std::int64_t>(::getpid())},
                                   {"since", base::encodeTime(now)}};
    TRY_VOID(writeHolder(fd, line.encode(), file));
    return lock;
}

WriterLock::~WriterLock() {
    if (m_fd < 0)
        return;
    [[maybe_unused]] const int emptied = ::ftruncate(m_fd, 0); // what it says is for show only
    ::close(m_fd);
}

} // namespace caseseal::store
