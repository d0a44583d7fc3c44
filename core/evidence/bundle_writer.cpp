// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/bundle.h"

#include "evidence/zip_writer.h"

#include <algorithm>
#include <functional>

namespace caseseal::evidence {

namespace {

/// A file of the source, loaded only while it is written.
class SourceFeed final : public ZipFeed {
public:
    SourceFeed(EvidenceSource& source, std::string name) : m_source(source), m_name(std::move(name)) {}
    base::Result<void> start() override {
        TRY(m_bytes, m_source.file(m_name));
        m_given = false;
        return {};
    }
    base::Result<base::BytesView> next() override {
        if (std::exchange(m_given, true))
            m_bytes = {};
        return base::BytesView(m_bytes);
    }

private:
    EvidenceSource& m_source;
    std::string m_name;
    base::Bytes m_bytes;
    bool m_given = false;
};

// A record of an altered database may be no text at all, which a line of JSON cannot hold.
bool isText(const SealRecord& record) { return base::isUtf8(record.note); }
bool isText(const EntryRecord& record) {
    return record.withheld.empty() ? base::isUtf8(record.json)
                                   : record.withheld == "redacted" || record.withheld == "erased";
}

/// The records of a chain as lines.
template<typename Record>
class LinesFeed final : public ZipFeed {
public:
    using Cursors = std::function<base::Result<std::unique_ptr<Cursor<Record>>>()>;
    using Encode = std::string (*)(const Record&);
    LinesFeed(Cursors cursors, Encode encode) : m_cursors(std::move(cursors)), m_encode(encode) {}

    base::Result<void> start() override {
        TRY(m_cursor, m_cursors());
        return {};
    }
    base::Result<base::BytesView> next() override {
        static constexpr std::size_t kPieceBytes = 64 * 1024;
        m_piece.clear();
        while (m_piece.size() < kPieceBytes) {
            TRY(const auto record, m_cursor->next());
            if (!record)
                break;
            if (!isText(*record))
                return base::badInput("A record of the chain is damaged (it is no text): no bundle can be made. Verify "
                                      "the trial to see where.");
            m_piece.append(m_encode(*record)) += '\n';
        }
        return base::bytesOf(m_piece);
    }

private:
    Cursors m_cursors;
    Encode m_encode;
    std::unique_ptr<Cursor<Record>> m_cursor;
    std::string m_piece;
};

class BundleWriter {
public:
    BundleWriter(EvidenceSource& source, const Manifest& manifest, ZipWriter& zip)
        : m_source(source), m_manifest(manifest), m_zip(zip) {}

    /// Lists every file; the bytes flow when the archive is written.
    base::Result<void> addAll() {
        TRY_VOID(m_zip.add("manifest.json", std::make_unique<TextFeed>(m_manifest.encode())));
        for (const auto& chain : m_manifest.chains)
            TRY_VOID(addChain(chain.chain));
        TRY(auto files, m_source.files());
        std::sort(files.begin(), files.end());
        for (const auto& name : files)
            TRY_VOID(m_zip.add(name, std::make_unique<SourceFeed>(m_source, name)));
        return {};
    }

private:
    base::Result<void> addChain(const std::string& chain) {
        const std::string folder = "chains/" + chain + "/";
        auto& source = m_source;
        TRY_VOID(m_zip.add(folder + "seals.jsonl",
                           std::make_unique<LinesFeed<SealRecord>>([&source, chain] { return source.seals(chain); },
                                                                   &encodeSealLine)));
        return m_zip.add(folder + "entries.jsonl",
                         std::make_unique<LinesFeed<EntryRecord>>([&source, chain] { return source.entries(chain); },
                                                                  &encodeEntryLine));
    }

    EvidenceSource& m_source;
    const Manifest& m_manifest;
    ZipWriter& m_zip;
};

} // namespace

base::Result<void> writeBundle(EvidenceSource& source, const std::filesystem::path& path, base::ProgressPort& progress,
                               Packing packing) {
    TRY(const auto manifest, source.manifest());
    TRY(const auto zip, ZipWriter::create(path, manifest.created, progress, packing));
    TRY_VOID(BundleWriter(source, manifest, *zip).addAll());
    TRY_VOID(zip->write());
    return zip->putInPlace();
}

} // namespace caseseal::evidence
