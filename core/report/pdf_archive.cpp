// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_archive.h"

#include "report/pdf_signer.h"
#include "signature_hole.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <fstream>
#include <set>

namespace caseseal::report {

namespace {

using Handle = QPDFObjectHandle;

struct Stopped {};

/// Asked by libqpdf at each per cent; an exception is its only way out.
class StopWatch : public QPDFWriter::ProgressReporter {
public:
    explicit StopWatch(base::ProgressPort& progress) : m_progress(progress) {}
    void reportProgress(int percent) override {
        if (m_progress.cancelRequested())
            throw Stopped{};
        m_progress.report("per cent of the file", static_cast<std::uint64_t>(percent), 100);
    }

private:
    base::ProgressPort& m_progress;
};

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

/// One report on its way through libqpdf.
class Archive {
public:
    Archive(QPDF& pdf, const ArchiveFacts& facts, const FontSet& fonts)
        : m_pdf(pdf), m_facts(facts), m_pages(QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (const auto& [key, face] : fonts.faces()) {
            if (face != nullptr && !face->drawnLetters().empty())
                m_faces[face->postScriptName().toStdString()] = face.get();
        }
    }

    base::Result<void> prepare() {
        TRY_VOID(nameLetters());
        attach();
        describe();
        addBookmarks();
        addEmptySignature();
        return {};
    }

private:
    base::Result<void> nameLetters() {
        std::set<QPDFObjGen> seen;
        for (QPDFPageObjectHelper& sheet : m_pages) {
            Handle fonts = sheet.getObjectHandle().getKey("/Resources").getKey("/Font");
            if (!fonts.isDictionary())
                continue;
            for (const std::string& name : fonts.getKeys()) {
                Handle font = fonts.getKey(name);
                if (seen.insert(font.getObjGen()).second)
                    TRY_VOID(nameLettersOf(font));
            }
        }
        return {};
    }

    base::Result<void> nameLettersOf(Handle font) {
        Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        const std::string name = descendant.getKey("/BaseFont").getName().substr(1);
        const auto face = m_faces.find(name);
        Handle descriptor = descendant.getKey("/FontDescriptor");
        const std::size_t glyphs = glyphsIn(descriptor.getKey("/FontFile2"));
        if (face == m_faces.end() || glyphs != face->second->drawnLetters().size() + 1)
            return base::machineFailed("The PDF library numbered the glyphs of the font " + name +
                                       " in an unexpected way, so the report's text could not be searched; nothing was "
                                       "written. Please report this with the version of Qt (" +
                                       qVersion() + ").");
        const Handle tagged = Handle::newName("/" + subsetTag(m_named++) + "+" + name);
        font.replaceKey("/BaseFont", tagged); // the library's own tags differ from run to run
        descendant.replaceKey("/BaseFont", tagged);
        descriptor.replaceKey("/FontName", tagged);
        descriptor.removeKey("/CIDSet"); // optional since part 2, and wrong as soon as it is incomplete
        font.replaceKey("/ToUnicode", Handle::newStream(&m_pdf, toUnicodeMap(face->second->drawnLetters())));
        return {};
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
        QPDFFileSpecObjectHelper spec = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, attachment.name, stream);
        spec.setDescription(attachment.description);
        spec.getObjectHandle().replaceKey("/AFRelationship", Handle::newName("/Data"));
        return spec;
    }

    QPDFEFStreamObjectHelper streamOf(const Attachment& attachment) {
        if (attachment.file.empty())
            return QPDFEFStreamObjectHelper::createEFStream(m_pdf, attachment.bytes);
        return QPDFEFStreamObjectHelper::createEFStream(m_pdf, [file = attachment.file](Pipeline* pipe) {
            std::ifstream in(file, std::ios::binary);
            std::vector<char> buffer(64 * 1024);
            while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || in.gcount() > 0)
                pipe->write(reinterpret_cast<unsigned char*>(buffer.data()), static_cast<std::size_t>(in.gcount()));
            if (!in.eof())
                throw std::runtime_error("cannot read " + file.string());
            pipe->finish();
        });
    }

    void describe() {
        Handle info = Handle::newDictionary();
        info.replaceKey("/Title", unicode(m_facts.title));
        info.replaceKey("/Author", unicode(m_facts.author));
        info.replaceKey("/Creator", unicode(m_facts.creator));
        info.replaceKey("/Producer", Handle::newString(producer()));
        info.replaceKey("/CreationDate", Handle::newString(pdfDate(m_facts.created)));
        info.replaceKey("/ModDate", Handle::newString(pdfDate(m_facts.created)));
        m_pdf.getTrailer().removeKey("/ID"); // random; the writer makes one from the content
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
        Handle root = m_pdf.getRoot();
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

    // --- bookmarks: sections, and participants below the last one

    Handle bookmarkOf(const Bookmark& mark) {
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", unicode(mark.title));
        Handle target = Handle::newArray();
        target.appendItem(m_pages.at(static_cast<std::size_t>(mark.page - 1)).getObjectHandle());
        target.appendItem(Handle::newName("/XYZ"));
        target.appendItem(Handle::newInteger(0));
        target.appendItem(Handle::newInteger(static_cast<int>(page::kHeight - mark.y) + 6));
        target.appendItem(Handle::newNull());
        item.replaceKey("/Dest", target);
        return item;
    }

    static void append(Handle parent, Handle item) {
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Handle before = parent.getKey("/Last");
            before.replaceKey("/Next", item);
            item.replaceKey("/Prev", before);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
    }

    void addBookmarks() {
        Handle outlines = m_pdf.makeIndirectObject(Handle::newDictionary());
        outlines.replaceKey("/Type", Handle::newName("/Outlines"));
        Handle section;
        int sections = 0, below = 0;
        for (const Bookmark& mark : m_facts.bookmarks) {
            Handle item = bookmarkOf(mark);
            append(mark.level == 0 ? outlines : section, item);
            if (mark.level == 0) {
                section = item;
                below = 0;
                ++sections;
            } else {
                section.replaceKey("/Count", Handle::newInteger(-++below)); // closed at first
            }
        }
        outlines.replaceKey("/Count", Handle::newInteger(sections));
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
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
        Handle sheet = m_pages.front().getObjectHandle();
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

    QPDF& m_pdf;
    const ArchiveFacts& m_facts;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::map<std::string, const Face*> m_faces;
    int m_named = 0;
};

void write(QPDF& pdf, const std::filesystem::path& out, base::ProgressPort& progress) {
    QPDFWriter writer(pdf, out.c_str());
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setLinearization(false);
    writer.setMinimumPDFVersion("1.7");
    writer.setNewlineBeforeEndstream(true);
    writer.registerProgressReporter(std::make_shared<StopWatch>(progress));
    writer.write();
}

} // namespace

base::Result<void> archivePdf(const std::filesystem::path& raw, const std::filesystem::path& out,
                              const ArchiveFacts& facts, const FontSet& fonts, base::ProgressPort& progress) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(raw.c_str());
        TRY_VOID(Archive(pdf, facts, fonts).prepare());
        write(pdf, out, progress);
    } catch (const Stopped&) {
        return base::cancelled();
    } catch (const std::exception& failure) {
        return base::machineFailed("The report could not be written to " + out.parent_path().string() + ": " +
                                   failure.what() + ".");
    }
    return {};
}

} // namespace caseseal::report
