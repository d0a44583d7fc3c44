// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/progress.h"
#include "crypto/digest.h"

/// The archive: one file for the years after the trial, which anybody opens without this program. A door of the Desk.
///
/// What lies in it: the evidence bundle with audit report and casebooks beside it (`evidence/`), a dataset for each
/// form with a dictionary (`data/`), the audit trail three times (`trail/`), queries, the study files and documents,
/// and `index.html`, a reader that needs no network. `SHA256SUMS` names every other file.
namespace caseseal::desk {

/// An archive that was written.
struct ArchiveDone {
    crypto::Digest hash{}; ///< SHA-256 of the file
    std::uint64_t bytes = 0, entries = 0, participants = 0;
};

/// Long work over readers of its own; for a worker thread. One use. Needs a QGuiApplication, for the PDF files.
class ArchiveJob {
public:
    virtual ~ArchiveJob() = default;
    /// Streams: memory grows with one participant and with the number of forms, not with the entries. The file appears
    /// whole or not at all; its parts lie in a folder beside it meanwhile. `language`: BCP 47, of the study's
    /// texts. A trial that is not as it was sealed is archived too, and said to be so. Machine, Cancelled.
    [[nodiscard]] virtual Result<ArchiveDone> write(const std::filesystem::path& file, const std::string& language,
                                                    base::ProgressPort& progress) = 0;
};

/// On the Desk's thread.
class Archives {
public:
    virtual ~Archives() = default;
    /// The trial as it stands now. Refused by role (data.export), and sealed so.
    [[nodiscard]] virtual Result<std::unique_ptr<ArchiveJob>> prepare() = 0;
    /// Seals data.export with the file's hash.
    [[nodiscard]] virtual Result<SealReceipt> note(const ArchiveDone& done) = 0;
};

} // namespace caseseal::desk
