// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>
#include <QTest>

#include <map>
#include <string>
#include <vector>
#include <zlib.h>

namespace caseseal::evidence::test {

/// Writes a file without waiting for the disk: thousands of them come one after the other.
inline void put(const std::string& path, std::string_view bytes) {
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
}

struct Piece {
    std::string name;
    std::string text;
};

/// What a small PDF shows.
struct PdfPages {
    std::vector<std::string> contents; ///< of each page
    std::string font = "Helvetica";
    std::string annotation = {};   ///< a dictionary, laid over the last page
    std::size_t signatureRoom = 0; ///< bytes; 0: the PDF has no signature
};

/// A PDF with pages and attachments, laid out as the report's writer lays it out.
class PdfBuilder {
public:
    std::string make(const std::vector<Piece>& attachments, bool deflate, const PdfPages& pages = {}) {
        std::string names;
        int next = 5;
        for (const auto& [name, text] : attachments) {
            names += "(" + name + ") " + std::to_string(next) + " 0 R ";
            object(next, "<< /Type /Filespec /F (" + name + ") /UF (" + name + ") /EF << /F " +
                             std::to_string(next + 1) + " 0 R >> >>");
            stream(next + 1, "/Type /EmbeddedFile ", text, deflate);
            next += 3;
        }
        std::string kids;
        for (std::size_t i = 0; i < pages.contents.size(); ++i) {
            kids += std::to_string(next) + " 0 R ";
            const bool last = i + 1 == pages.contents.size();
            object(next, "<< /Type /Page /Parent 3 0 R /Resources << /Font << /F1 4 0 R >> >> /Contents " +
                             std::to_string(next + 1) + " 0 R " +
                             (last && !pages.annotation.empty() ? "/Annots [ " + pages.annotation + " ] " : "") + ">>");
            stream(next + 1, "", pages.contents[i], true);
            next += 3;
        }
        object(1, "<< /Type /Catalog /Names 2 0 R /Pages 3 0 R >>");
        object(2, "<< /EmbeddedFiles << /Names [ " + names + "] >> >>");
        object(3, "<< /Type /Pages /Count " + std::to_string(pages.contents.size()) + " /Kids [ " + kids + "] >>");
        object(4, "<< /Type /Font /Subtype /Type1 /BaseFont /" + pages.font + " >>");
        if (pages.signatureRoom > 0)
            object(next++, "<< /Type /Sig /ByteRange [ 0 9999999999 9999999999 9999999999 ] /Contents <" +
                               std::string(2 * pages.signatureRoom, '0') + "> >>");
        return finish(next);
    }

private:
    void object(int number, const std::string& body) {
        m_offsets[number] = m_out.size();
        m_out += std::to_string(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    /// A stream and its length, which is the next object.
    void stream(int number, const std::string& keys, const std::string& text, bool deflate) {
        const std::string body = deflate ? deflated(text) : text;
        object(number, "<< " + keys + (deflate ? "/Filter /FlateDecode " : "") + "/Length " +
                           std::to_string(number + 1) + " 0 R >>\nstream\n" + body + "\nendstream");
        object(number + 1, std::to_string(body.size()));
    }
    std::string finish(int count) {
        const auto at = m_out.size();
        m_out += "xref\n0 " + std::to_string(count) + "\n0000000000 65535 f \n";
        for (int i = 1; i < count; ++i) {
            const std::string digits = std::to_string(m_offsets.at(i));
            m_out += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
        }
        m_out += "trailer << /Size " + std::to_string(count) + " /Root 1 0 R >>\nstartxref\n" + std::to_string(at) +
                 "\n%%EOF\n";
        return m_out;
    }
    static std::string deflated(const std::string& text) {
        uLongf size = compressBound(text.size());
        std::string out(size, '\0');
        compress(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(text.data()), text.size());
        out.resize(size);
        return out;
    }
    std::string m_out = "%PDF-1.7\n";
    std::map<int, std::size_t> m_offsets;
};

} // namespace caseseal::evidence::test
