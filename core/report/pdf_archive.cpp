// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_archive.h"

#include "pdf_file.h"
#include "raw_pdf.h"
#include "report/pdf_signer.h"
#include "signature_hole.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>

namespace caseseal::report {

namespace {

using Handle = QPDFObjectHandle;

std::string pdfDate(const QDateTime& time) {
    return time.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

std::string xmpDate(const QDateTime& time) {
    return time.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")).toStdString();
}

Handle unicode(const QString& text) { return Handle::newUnicodeString(text.toStdString()); }

std::string producer() { return std::string("Qt ") + qVersion() + " and libqpdf " + QPDF::QPDFVersion(); }

std::string escaped(const QString& text) { return text.toHtmlEscaped().toStdString(); }

/// The whole XMP packet, by ourselves: part 3, conformance B, dates as in /Info.
std::string xmpPacket(const ArchiveFacts& facts) {
    const std::string date = xmpDate(facts.created);
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
           " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
           "   <pdfaid:part>3</pdfaid:part>\n"
           "   <pdfaid:conformance>B</pdfaid:conformance>\n"
           "   <dc:format>application/pdf</dc:format>\n"
           "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           escaped(facts.title) + "</rdf:li></rdf:Alt></dc:title>\n   <dc:creator><rdf:Seq><rdf:li>" +
           escaped(facts.author) + "</rdf:li></rdf:Seq></dc:creator>\n   <dc:language><rdf:Bag><rdf:li>" +
           facts.language + "</rdf:li></rdf:Bag></dc:language>\n   <xmp:CreatorTool>" + escaped(facts.creator) +
           "</xmp:CreatorTool>\n   <xmp:CreateDate>" + date + "</xmp:CreateDate>\n   <xmp:ModifyDate>" + date +
           "</xmp:ModifyDate>\n   <xmp:MetadataDate>" + date + "</xmp:MetadataDate>\n   <pdf:Producer>" + producer() +
           "</pdf:Producer>\n  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

/// Letters as UTF-16, big end first, in hexadecimal digits.
std::string hexLetters(const QString& letters) {
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string out;
    for (const QChar c : letters) {
        for (int shift = 12; shift >= 0; shift -= 4)
            out += kDigits[(c.unicode() >> shift) & 0xF];
    }
    return out;
}

/// The map from the codes of one font to letters; code 0 is the missing glyph.
std::string toUnicodeMap(const std::vector<QString>& letters) {
    constexpr std::size_t kBlock = 100; // the format's limit
    std::string out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (!letters[i].isEmpty())
            lines.push_back("<" + hexLetters(QString(QChar(static_cast<char16_t>(i + 1)))) + "> <" +
                            hexLetters(letters[i]) + ">\n");
    }
    for (std::size_t start = 0; start < lines.size(); start += kBlock) {
        const std::size_t end = std::min(start + kBlock, lines.size());
        out += std::to_string(end - start) + " beginbfchar\n";
        for (std::size_t i = start; i < end; ++i)
            out += lines[i];
        out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// Six capitals, as the format asks of a font that is embedded in part.
std::string subsetTag(int number) {
    std::string tag = "CSAAAA";
    for (std::size_t at = tag.size() - 1; number > 0; --at, number /= 26)
        tag[at] = static_cast<char>('A' + number % 26);
    return tag;
}

/// How many glyphs the embedded TrueType font has: in its `maxp` table; 0 where there is none.
std::size_t glyphsIn(Handle fontFile) {
    const std::shared_ptr<Buffer> data = fontFile.getStreamData(qpdf_dl_generalized);
    const unsigned char* bytes = data->getBuffer();
    const auto number = [&](std::size_t at, std::size_t length) {
        std::size_t value = 0;
        for (std::size_t i = at; i < at + length && i < data->getSize(); ++i)
            value = value << 8 | bytes[i];
        return value;
    };
    for (std::size_t table = 0; table < number(4, 2); ++table) {
        const std::size_t entry = 12 + 16 * table;
        if (number(entry, 4) == 0x6D617870) // "maxp"
            return number(number(entry + 8, 4) + 4, 2);
    }
    return 0;
}

/// Reads a file piece by piece.
template<typename Take>
void readPieces(const std::filesystem::path& file, const Take& take) {
    std::ifstream in(file, std::ios::binary);
    std::vector<char> buffer(64 * 1024);
    while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || in.gcount() > 0)
        take(std::string_view(buffer.data(), static_cast<std::size_t>(in.gcount())));
    if (!in.eof())
        throw std::runtime_error("cannot read " + file.string());
}

/// One report on its way through libqpdf, which is given the first page and all that the pages share: what it holds in
/// memory does not grow with the pages. They are copied past it.
class Archive {
public:
    Archive(QPDF& pdf, const RawPdf& raw, const ArchiveFacts& facts, const FontSet& fonts)
        : m_pdf(pdf), m_raw(raw), m_facts(facts), m_first(QPDFPageDocumentHelper(pdf).getAllPages().front()) {
        for (const auto& [key, face] : fonts.faces()) {
            if (face != nullptr && !face->drawnLetters().empty())
                m_faces[face->postScriptName().toStdString()] = face.get();
        }
    }

    base::Result<void> prepare() {
        TRY_VOID(nameLetters());
        attach();
        describe();
        addEmptySignature();
        return {};
    }

private:
    base::Result<void> nameLetters() {
        std::vector<Handle> fonts;
        for (Handle object : m_pdf.getAllObjects())
            if (object.isDictionaryOfType("/Font", "/Type0"))
                fonts.push_back(object);
        for (Handle font : fonts)
            TRY_VOID(nameLettersOf(font));
        if (fonts.size() != m_faces.size())
            return unknownGlyphs("there is another number of fonts");
        return {};
    }

    static base::Error unknownGlyphs(const std::string& what) {
        return base::machineFailed("The PDF library numbered the glyphs of the fonts in an unexpected way (" + what +
                                   "), so the report's text could not be searched; nothing was written. Please report "
                                   "this with the version of Qt (" +
                                   qVersion() + ").");
    }

    /// The library embeds fonts in the order of a hash, which differs from run to run: their parts get new numbers.
    base::Result<void> nameLettersOf(Handle font) {
        Handle descendant = anew(font.getKey("/DescendantFonts").getArrayItem(0));
        const std::string name = descendant.getKey("/BaseFont").getName().substr(1);
        const auto face = m_faces.find(name);
        Handle descriptor = anew(descendant.getKey("/FontDescriptor"));
        const std::size_t glyphs = glyphsIn(descriptor.getKey("/FontFile2"));
        if (face == m_faces.end() || glyphs != face->second->drawnLetters().size() + 1)
            return unknownGlyphs(name);
        drop(font.getKey("/ToUnicode"));
        drop(descriptor.getKey("/CIDSet")); // optional since part 2, and wrong as soon as it is incomplete
        descriptor.removeKey("/CIDSet");
        drop(descriptor.getKey("/FontFile2"));
        descriptor.replaceKey("/FontFile2", descriptor.getKey("/FontFile2").copyStream());
        descendant.replaceKey("/FontDescriptor", descriptor);
        Handle descendants = Handle::newArray();
        descendants.appendItem(descendant);
        font.replaceKey("/DescendantFonts", descendants);
        const Handle tagged = Handle::newName("/" + subsetTag(m_named++) + "+" + name);
        font.replaceKey("/BaseFont", tagged); // the library's own tags differ from run to run
        descendant.replaceKey("/BaseFont", tagged);
        descriptor.replaceKey("/FontName", tagged);
        font.replaceKey("/ToUnicode", Handle::newStream(&m_pdf, toUnicodeMap(face->second->drawnLetters())));
        return {};
    }

    /// A copy with a new number; the old one is not written.
    Handle anew(Handle object) {
        drop(object);
        return m_pdf.makeIndirectObject(object.shallowCopy());
    }
    void drop(const Handle& object) {
        if (object.isIndirect())
            m_dropped.insert(object.getObjectID());
    }

    void attach() {
        QPDFEmbeddedFileDocumentHelper files(m_pdf);
        Handle list = Handle::newArray();
        for (const Attachment& attachment : m_facts.attachments) {
            QPDFFileSpecObjectHelper spec = specOf(attachment);
            files.replaceEmbeddedFile(attachment.name, spec);
            list.appendItem(spec.getObjectHandle());
        }
        m_pdf.getRoot().replaceKey("/AF", list);
    }

    QPDFFileSpecObjectHelper specOf(const Attachment& attachment) {
        const std::string date = pdfDate(m_facts.created);
        QPDFEFStreamObjectHelper stream = streamOf(attachment);
        stream.setSubtype(attachment.mime).setCreationDate(date).setModDate(date);
        stream.getObjectHandle().setFilterOnWrite(false); // as it is: a small reader needs no inflating
        if (attachment.filledLater)
            stream.getObjectHandle().getDict().getKey("/Params").removeKey("/CheckSum");
        QPDFFileSpecObjectHelper spec = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, attachment.name, stream);
        spec.setDescription(attachment.description);
        spec.getObjectHandle().replaceKey("/AFRelationship", Handle::newName("/Data"));
        return spec;
    }

    QPDFEFStreamObjectHelper streamOf(const Attachment& attachment) {
        if (attachment.file.empty())
            return QPDFEFStreamObjectHelper::createEFStream(m_pdf, attachment.bytes);
        auto out = QPDFEFStreamObjectHelper::createEFStream(m_pdf, [file = attachment.file](Pipeline* pipe) {
            readPieces(file, [pipe](std::string_view piece) {
                pipe->write(reinterpret_cast<const unsigned char*>(piece.data()), piece.size());
            });
            pipe->finish();
        });
        m_fromFile[out.getObjectHandle().getObjectID()] = attachment.file;
        return out;
    }

    void describe() {
        Handle info = Handle::newDictionary();
        info.replaceKey("/Title", unicode(m_facts.title));
        info.replaceKey("/Author", unicode(m_facts.author));
        info.replaceKey("/Creator", unicode(m_facts.creator));
        info.replaceKey("/Producer", Handle::newString(producer()));
        info.replaceKey("/CreationDate", Handle::newString(pdfDate(m_facts.created)));
        info.replaceKey("/ModDate", Handle::newString(pdfDate(m_facts.created)));
        m_info = m_pdf.makeIndirectObject(info).getObjectID();
        Handle root = m_pdf.getRoot();
        drop(root.getKey("/Metadata"));
        Handle packet = Handle::newStream(&m_pdf, xmpPacket(m_facts));
        packet.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
        packet.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
        packet.setFilterOnWrite(false);
        root.replaceKey("/Metadata", packet);
        root.replaceKey("/Lang", Handle::newString(m_facts.language));
        Handle viewer = Handle::newDictionary();
        viewer.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        root.replaceKey("/ViewerPreferences", viewer);
    }

    // --- the signature: an invisible field on page 1; its value is filled in when the whole file stands

    void addEmptySignature() {
        if (m_facts.signer.isEmpty())
            return;
        Handle fields = Handle::newArray();
        fields.appendItem(signatureField(emptySignature()));
        Handle form = Handle::newDictionary();
        form.replaceKey("/Fields", fields);
        form.replaceKey("/SigFlags", Handle::newInteger(3)); // signatures exist; only append
        m_pdf.getRoot().replaceKey("/AcroForm", m_pdf.makeIndirectObject(form));
    }

    Handle emptySignature() {
        Handle range = Handle::newArray();
        range.appendItem(Handle::newInteger(0));
        for (int i = 0; i < 3; ++i)
            range.appendItem(Handle::newInteger(kUnfilledRange));
        Handle value = m_pdf.makeIndirectObject(Handle::newDictionary());
        value.replaceKey("/Type", Handle::newName("/Sig"));
        value.replaceKey("/Filter", Handle::newName("/Adobe.PPKLite"));
        value.replaceKey("/SubFilter", Handle::newName("/ETSI.CAdES.detached"));
        value.replaceKey("/ByteRange", range);
        value.replaceKey("/Contents", Handle::newString(std::string(kSignatureRoomBytes, '\0')));
        value.replaceKey("/M", Handle::newString(pdfDate(m_facts.created)));
        value.replaceKey("/Name", unicode(m_facts.signer));
        return value;
    }

    Handle signatureField(Handle value) {
        constexpr int kPrintAndLocked = 4 | 128;
        Handle sheet = m_first.getObjectHandle();
        Handle field = m_pdf.makeIndirectObject(Handle::newDictionary());
        field.replaceKey("/Type", Handle::newName("/Annot"));
        field.replaceKey("/Subtype", Handle::newName("/Widget"));
        field.replaceKey("/FT", Handle::newName("/Sig"));
        field.replaceKey("/T", Handle::newString("Issuer"));
        field.replaceKey("/Rect", Handle::parse("[0 0 0 0]"));
        field.replaceKey("/F", Handle::newInteger(kPrintAndLocked));
        field.replaceKey("/P", sheet);
        field.replaceKey("/V", value);
        Handle notes = Handle::newArray();
        notes.appendItem(field);
        sheet.replaceKey("/Annots", notes); // the pages have none of their own
        return field;
    }

    // --- onto the disk

public:
    base::Result<void> write(PdfFile& out, base::ProgressPort& progress) {
        TRY_VOID(writePages(out, progress));
        std::vector<Handle> objects = m_pdf.getAllObjects();
        m_outlines = objects.back().getObjectID() + 1;
        for (Handle object : objects)
            writeObject(out, object);
        writeBookmarks(out);
        return out.finish(m_pdf.getRoot().getObjectID(), m_info);
    }

private:
    base::Result<void> writePages(PdfFile& out, base::ProgressPort& progress) {
        constexpr std::uint64_t kEvery = 512;
        std::uint64_t done = 0;
        const auto total = static_cast<std::uint64_t>(m_raw.objectCount());
        TRY_VOID(m_raw.bulk([&](int number, const std::string& bytes) {
            out.whole(number, bytes);
            if (++done % kEvery == 0)
                progress.report("per cent of the file", done * 100 / total, 100);
            return !progress.cancelRequested();
        }));
        if (progress.cancelRequested())
            return base::cancelled();
        TRY(const std::string tree, m_raw.object(m_raw.pageTree()));
        out.whole(m_raw.pageTree(), tree);
        progress.report("per cent of the file", 100, 100);
        return {};
    }

    void writeObject(PdfFile& out, Handle object) {
        const int number = object.getObjectID();
        if (object.isInteger()) // the length of a stream, which stands in the stream itself now
            return;
        if (number == m_raw.pageTree() || number == m_oldInfo || m_dropped.count(number) != 0 || object.isNull())
            return;
        out.begin(number);
        if (object.isStream())
            writeStream(out, object);
        else if (number == m_pdf.getRoot().getObjectID())
            out.write(withBookmarks(object.unparseResolved()));
        else
            out.write(object.unparseResolved());
        out.end();
    }

    /// The catalogue leads to bookmarks that libqpdf does not know.
    [[nodiscard]] std::string withBookmarks(std::string catalogue) const {
        catalogue.resize(catalogue.rfind(">>"));
        return catalogue + "/Outlines " + std::to_string(m_outlines) + " 0 R >>";
    }

    void writeStream(PdfFile& out, Handle stream) {
        Handle dictionary = stream.getDict().shallowCopy();
        const auto file = m_fromFile.find(stream.getObjectID());
        if (file != m_fromFile.end()) {
            dictionary.replaceKey("/Length",
                                  Handle::newInteger(static_cast<long long>(std::filesystem::file_size(file->second))));
            out.write(dictionary.unparse() + "\nstream\n");
            readPieces(file->second, [&out](std::string_view piece) { out.write(piece); });
        } else {
            const std::shared_ptr<Buffer> data = stream.getRawStreamData();
            dictionary.replaceKey("/Length", Handle::newInteger(static_cast<long long>(data->getSize())));
            out.write(dictionary.unparse() + "\nstream\n");
            out.write({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
        }
        out.write("\nendstream");
    }

    // --- bookmarks: sections, and participants below the last one

    static constexpr std::size_t kNone = SIZE_MAX;
    struct Links {
        std::size_t parent = kNone, before = kNone, after = kNone, first = kNone, last = kNone, below = 0;
    };

    [[nodiscard]] std::vector<Links> linkBookmarks() const {
        std::vector<Links> out(m_facts.bookmarks.size());
        std::size_t section = kNone, lastBelow = kNone;
        for (std::size_t i = 0; i < out.size(); ++i) {
            const bool isSection = m_facts.bookmarks[i].level == 0;
            const std::size_t before = isSection ? section : lastBelow;
            if (before != kNone) {
                out[i].before = before;
                out[before].after = i;
            }
            if (isSection) {
                section = i;
                lastBelow = kNone;
                continue;
            }
            out[i].parent = section;
            Links& parent = out[section];
            parent.first = parent.first == kNone ? i : parent.first;
            parent.last = lastBelow = i;
            ++parent.below;
        }
        return out;
    }

    void writeBookmarks(PdfFile& out) const {
        const std::vector<Links> links = linkBookmarks();
        std::size_t first = kNone, last = kNone, sections = 0;
        for (std::size_t i = 0; i < links.size(); ++i) {
            if (links[i].parent != kNone)
                continue;
            first = first == kNone ? i : first;
            last = i;
            ++sections;
        }
        out.begin(m_outlines);
        out.write("<< /Type /Outlines" + link("/First", first) + link("/Last", last) + " /Count " +
                  std::to_string(sections) + " >>");
        out.end();
        for (std::size_t i = 0; i < links.size(); ++i) {
            out.begin(numberOf(i));
            out.write(bookmarkText(m_facts.bookmarks[i], links[i]));
            out.end();
        }
    }

    [[nodiscard]] int numberOf(std::size_t bookmark) const { return m_outlines + 1 + static_cast<int>(bookmark); }
    [[nodiscard]] std::string link(const char* key, std::size_t bookmark) const {
        return bookmark == kNone ? std::string()
                                 : " " + std::string(key) + " " + std::to_string(numberOf(bookmark)) + " 0 R";
    }

    [[nodiscard]] std::string bookmarkText(const Bookmark& mark, const Links& links) const {
        const int sheet = m_raw.pages().at(static_cast<std::size_t>(mark.page - 1));
        const int top = static_cast<int>(page::kHeight - mark.y) + 6;
        std::string out = "<< /Title " + unicode(mark.title).unparse() + " /Dest [ " + std::to_string(sheet) +
                          " 0 R /XYZ 0 " + std::to_string(top) + " null ]";
        out +=
            links.parent == kNone ? " /Parent " + std::to_string(m_outlines) + " 0 R" : link("/Parent", links.parent);
        out += link("/Prev", links.before) + link("/Next", links.after) + link("/First", links.first) +
               link("/Last", links.last);
        if (links.below > 0)
            out += " /Count -" + std::to_string(links.below); // closed at first
        return out + " >>";
    }

    QPDF& m_pdf;
    const RawPdf& m_raw;
    const ArchiveFacts& m_facts;
    QPDFPageObjectHelper m_first;
    std::map<std::string, const Face*> m_faces;
    std::map<int, std::filesystem::path> m_fromFile;
    std::set<int> m_dropped;
    int m_named = 0, m_info = 0, m_outlines = 0;
    int m_oldInfo = 1; ///< holds the time of writing
};

} // namespace

base::Result<void> archivePdf(const std::filesystem::path& raw, const std::filesystem::path& out,
                              const ArchiveFacts& facts, const FontSet& fonts, base::ProgressPort& progress) {
    TRY(const RawPdf pages, RawPdf::open(raw));
    TRY(const std::string first, pages.firstPageOnly());
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("first page", first.data(), first.size());
        Archive archive(pdf, pages, facts, fonts);
        TRY_VOID(archive.prepare());
        PdfFile file(out);
        return archive.write(file, progress);
    } catch (const std::exception& failure) {
        return base::machineFailed("The report could not be written to " + out.parent_path().string() + ": " +
                                   failure.what() + ".");
    }
}

} // namespace caseseal::report
