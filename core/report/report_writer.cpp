// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_writer.h"
#include "base/file.h"
#include "crypto/digest.h"
#include "pdf_archive.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <system_error>
#include <unistd.h>

namespace caseseal::report {

namespace {

constexpr int kUnitsPerInch = 720; // ten a point

/// A file that goes away with this object, unless it was put in place.
class Draft {
public:
    Draft(const std::filesystem::path& target, const char* suffix) : m_path(target.string() + suffix) {}
    ~Draft() {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Makes the file durable, then gives it its name.
    [[nodiscard]] base::Result<void> putInPlace(const std::filesystem::path& target) const {
        const int fd = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC);
        const bool synced = fd >= 0 && ::fdatasync(fd) == 0;
        if (fd >= 0)
            ::close(fd);
        if (!synced || ::rename(m_path.c_str(), target.c_str()) != 0)
            return base::machineFailed("Cannot put the report in place at " + target.string() + ": " +
                                       std::strerror(errno) + ".");
        return base::syncFolder(target.has_parent_path() ? target.parent_path() : std::filesystem::path("."));
    }

private:
    std::filesystem::path m_path;
};

base::Result<QDateTime> parseCreated(const std::string& text) {
    QDateTime time = QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return base::badInput("The report's time of creation \"" + text +
                              "\" is not an RFC 3339 time such as 2026-11-20T13:20:33Z.");
    time = time.toUTC();
    return time.addMSecs(-time.time().msec());
}

base::Result<crypto::Digest> digestOfFile(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    crypto::Sha256 hash;
    std::vector<char> buffer(64 * 1024);
    while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || in.gcount() > 0)
        hash.update(base::bytesOf({buffer.data(), static_cast<std::size_t>(in.gcount())}));
    if (!in.eof())
        return base::machineFailed("Cannot read " + file.string() + ".");
    return hash.finish();
}

base::Result<EvidencePlace> placeOf(const ReportBase& content) {
    const auto& bundle = content.bundle;
    if (!content.besideSha256.empty())
        return EvidencePlace{false, bundle.filename().string(), content.besideSha256};
    std::error_code failure;
    const auto size = std::filesystem::file_size(bundle, failure);
    if (failure)
        return base::machineFailed("Cannot read the evidence at " + bundle.string() + ": " + failure.message() + ".");
    TRY(const crypto::Digest digest, digestOfFile(bundle));
    return EvidencePlace{size <= content.largestAttached, bundle.filename().string(), base::encodeHex(digest)};
}

std::vector<Attachment> attachmentsOf(const ReportBase& content, const EvidencePlace& evidence, int pages) {
    const ReportWords say(content.language);
    std::vector<Attachment> out;
    if (evidence.attached)
        out.push_back({"evidence.zip", "application/zip", say.say("attached-evidence"), {}, content.bundle});
    else
        out.push_back({"evidence.sha256",
                       "text/plain",
                       say.say("attached-evidence-hash"),
                       evidence.sha256 + "  " + evidence.name + "\n",
                       {}});
    out.push_back({"report.json", "application/json", say.say("attached-figures"), content.reportJson, {}});
    if (!content.seal.name.empty())
        out.push_back({content.seal.name,
                       "text/plain",
                       say.say("attached-seal"),
                       std::string(content.seal.room(static_cast<std::uint64_t>(pages)), '\n'),
                       {},
                       true});
    return out;
}

/// Writing of one report.
class ReportFile {
public:
    ReportFile(const ReportBase& base, const LayoutMaker& make, FontSet& fonts, EvidencePlace evidence,
               base::ProgressPort& progress, const PdfSigner* signer)
        : m_base(base), m_make(make), m_fonts(fonts), m_evidence(std::move(evidence)), m_progress(progress),
          m_region(regionOf(base.language)) {
        if (signer != nullptr)
            m_signedBy = SignedBy{signer->name(), signer->issuer(), signer->fingerprint(), signer->timeStampPlace()};
    }

    /// Pass 1: everything is laid out, nothing is drawn.
    base::Result<PageCount> count() {
        const PageCount front = countFront();
        PageFlow flow = blindFlow();
        return m_make(settingFor(flow), front)->lay();
    }

    /// Pass 2, page by page into the file: memory does not grow with the report.
    base::Result<std::vector<Bookmark>> draw(const PageCount& known, const std::filesystem::path& file) {
        QFile device(QString::fromStdString(file.string()));
        if (!device.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return failed(file, device);
        std::vector<Bookmark> bookmarks;
        TRY_VOID(drawOn(device, known, bookmarks));
        if (!device.flush() || device.error() != QFileDevice::NoError)
            return failed(file, device);
        return bookmarks;
    }

    base::Result<ArchiveFacts> factsFor(std::vector<Bookmark> bookmarks, int pages) {
        TRY(QDateTime created, parseCreated(m_base.createdIso));
        ArchiveFacts facts;
        facts.title = QString::fromStdString(m_base.title + ", " + m_base.trial);
        facts.author = QString::fromStdString(m_base.issuedBy);
        facts.creator = QString::fromStdString(m_base.software.empty() ? "CaseSeal" : m_base.software);
        facts.language = ReportWords(m_base.language).tag();
        facts.created = created;
        facts.attachments = attachmentsOf(m_base, m_evidence, pages);
        facts.bookmarks = std::move(bookmarks);
        if (m_signedBy)
            facts.signer = QString::fromStdString(m_signedBy->name);
        return facts;
    }

private:
    PageFlow blindFlow() { return {m_fonts, m_region, Canvas(nullptr), nullptr, runningTexts(m_base), 0}; }

    PageSetting settingFor(PageFlow& flow) {
        return {flow, m_evidence, m_signedBy ? &*m_signedBy : nullptr, m_progress};
    }

    /// The first page names later ones, and the length of their numbers can move a line: repeated until it stands
    /// still.
    PageCount countFront() {
        constexpr int kTries = 4;
        PageCount front;
        for (int i = 0; i < kTries; ++i) {
            PageFlow flow = blindFlow();
            PageCount again = m_make(settingFor(flow), front)->layFront();
            if (again == front)
                break;
            front = std::move(again);
        }
        return front;
    }

    base::Result<void> drawOn(QFile& device, const PageCount& known, std::vector<Bookmark>& bookmarks) {
        QPdfWriter writer(&device);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kUnitsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        PageFlow flow(m_fonts, m_region, Canvas(&painter), &writer, runningTexts(m_base), known.pages);
        TRY(const PageCount drawn, m_make(settingFor(flow), known)->lay());
        if (!(drawn == known))
            return base::machineFailed("The trial changed while its report was written. Make the report again.");
        bookmarks = flow.bookmarks();
        painter.end();
        return {};
    }

    static base::Error failed(const std::filesystem::path& file, const QFile& device) {
        return base::machineFailed("The report could not be written to " + file.parent_path().string() + ": " +
                                   device.errorString().toStdString() + ".");
    }

    const ReportBase& m_base;
    const LayoutMaker& m_make;
    FontSet& m_fonts;
    EvidencePlace m_evidence;
    base::ProgressPort& m_progress;
    Region m_region;
    std::optional<SignedBy> m_signedBy;
};

/// The file's seal, then its signature over that too.
base::Result<crypto::Digest> finish(const std::filesystem::path& file, const FileSeal& seal, const PdfSigner* signer) {
    const auto fill = [&] { return seal.name.empty() ? base::Result<void>() : seal.fill(file); };
    if (signer != nullptr)
        return signer->sign(file, fill);
    TRY_VOID(fill());
    return digestOfFile(file);
}

base::Result<crypto::Digest> writeWith(ReportFile& report, const std::filesystem::path& path, const ReportBase& base,
                                       const FontSet& fonts, base::ProgressPort& progress, const PdfSigner* signer) {
    const Draft pages(path, ".pages"), whole(path, ".new");
    TRY(const PageCount known, report.count());
    TRY(std::vector<Bookmark> bookmarks, report.draw(known, pages.path()));
    TRY(const ArchiveFacts facts, report.factsFor(std::move(bookmarks), known.pages));
    TRY_VOID(archivePdf(pages.path(), whole.path(), facts, fonts, progress));
    TRY(const crypto::Digest digest, finish(whole.path(), base.seal, signer));
    if (progress.cancelRequested())
        return base::cancelled();
    TRY_VOID(whole.putInPlace(path));
    return digest;
}

} // namespace

base::Result<crypto::Digest> writeReport(const ReportBase& base, const LayoutMaker& make,
                                         const std::filesystem::path& path, base::ProgressPort& progress,
                                         const PdfSigner* signer) {
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr)
        return base::machineFailed("The report needs Qt's fonts, and no QGuiApplication was started.");
    TRY_VOID(parseCreated(base.createdIso));
    TRY(EvidencePlace evidence, placeOf(base));
    TRY(std::unique_ptr<FontSet> fonts, FontSet::load());
    ReportFile report(base, make, *fonts, std::move(evidence), progress, signer);
    return writeWith(report, path, base, *fonts, progress, signer);
}

} // namespace caseseal::report
