// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/bundle.h"
#include "evidence/verifier.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace caseseal;

namespace {

/// A file in memory that the reader opens by its path.
class MemoryFile {
public:
    explicit MemoryFile(base::BytesView bytes) : m_descriptor(::memfd_create("bundle", MFD_CLOEXEC)) {
        CHECK(m_descriptor >= 0);
        CHECK(::write(m_descriptor, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
    }
    ~MemoryFile() { ::close(m_descriptor); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
};

} // namespace

/// Whatever the file holds: an error of the reader, or a verdict that can be written down.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const MemoryFile file({data, size});
    auto source = evidence::openBundle(file.path());
    if (!source) {
        CHECK(source.error().kind == base::ErrorKind::BadInput);
        return 0;
    }
    base::NoProgress progress;
    evidence::VerifyOptions options;
    options.threads = 1;
    const auto verdict = evidence::verify(**source, options, progress);
    CHECK(verdict.has_value());
    CHECK(evidence::Json::parse(verdict->encodeJson()).has_value());
    CHECK((verdict->kind == evidence::VerdictKind::Intact) == verdict->findings.empty());
    return 0;
}
