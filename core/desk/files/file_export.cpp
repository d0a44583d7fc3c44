// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_export.h"

#include "backup_file.h"
#include "locked_data.h"

namespace caseseal::desk {

namespace {

namespace fs = std::filesystem;

class FileExport final : public ExportJob {
public:
    FileExport(const FileFormat& format, ExportContext context) : m_format(format), m_context(std::move(context)) {}

    Result<ExportDone> write(const fs::path& place, base::ProgressPort& progress) override {
        std::error_code unknown;
        if (fs::is_directory(place, unknown))
            return base::badInput(place.string() + " is a folder. Name a file, such as data" +
                                  std::string(m_format.suffix) + ".");
        TRY_VOID(checkLocked(m_context, progress));
        TRY(const auto versions, loadStudyFiles(*m_context.reader));
        ExportDone done;
        TRY(done.values,
            m_format.write(place,
                           {*m_context.reader, m_context.trial, versions, m_context.clock->now(), m_context.leftOut},
                           progress));
        TRY(done.hash, hashOfFile(place));
        done.format = m_format.name;
        done.files = 1;
        done.leftOut = m_context.leftOut;
        done.place = place;
        done.lock = m_context.lock;
        return done;
    }

private:
    const FileFormat& m_format;
    ExportContext m_context;
};

} // namespace

Result<void> checkLocked(const ExportContext& context, base::ProgressPort& progress) {
    if (!context.lock)
        return {};
    TRY(const auto found, walkData(context.reader->projection(), progress, {}));
    return found.root == context.lock->lock.root ? Result<void>() : base::refused(kNotAsLocked);
}

std::unique_ptr<ExportJob> makeFileExport(const FileFormat& format, ExportContext context) {
    return std::make_unique<FileExport>(format, std::move(context));
}

} // namespace caseseal::desk
