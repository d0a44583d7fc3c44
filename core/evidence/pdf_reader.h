// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"
#include "pdf_object.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace caseseal::evidence {

/// Where the bytes of a stream lie in the file.
struct PdfStream {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
    bool deflated = false;
};

/// A PDF as our report writes it: classic cross-reference tables (the newest one counts), no object streams, no
/// encryption, streams plain or deflated. Anything else is BadInput, with what was found; Machine where the file cannot
/// be read. Only what is asked for is read. One thread at a time.
class PdfReader {
public:
    [[nodiscard]] static base::Result<PdfReader> open(const std::filesystem::path& path);
    ~PdfReader();
    PdfReader(PdfReader&&) noexcept;
    PdfReader& operator=(PdfReader&&) noexcept;

    [[nodiscard]] std::uint64_t bytes() const; ///< of the whole file
    /// The document's catalogue, or null.
    [[nodiscard]] const PdfObject& root() const;
    /// The object, looked up where it is a reference; null for none. Of a stream its dictionary.
    [[nodiscard]] base::Result<PdfObject> resolve(const PdfObject* object) const;
    [[nodiscard]] base::Result<PdfStream> stream(const PdfObject* reference) const;

    using Sink = std::function<base::Result<void>(base::BytesView)>;
    /// The bytes [begin, end) as they lie in the file, piece by piece. BadInput where the file ends before.
    [[nodiscard]] base::Result<void> raw(std::uint64_t begin, std::uint64_t end, const Sink& sink) const;
    /// What a stream holds, piece by piece.
    [[nodiscard]] base::Result<void> unpack(const PdfStream& stream, const Sink& sink) const;

    /// What is wrong with the file, as one sentence.
    [[nodiscard]] static base::Error bad(const std::string& what);

private:
    struct State;
    explicit PdfReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace caseseal::evidence
