// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <string>

/// Looks at a PDF through the programs that other people use: qpdf, pdftotext, pdfinfo, pdfdetach.
namespace caseseal::report::checks {

struct Ran {
    int status = -1;
    QByteArray out, err;
};

inline Ran run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(300'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Ran run(const QString& program, const QStringList& arguments) {
    return run(program, arguments, QProcessEnvironment::systemEnvironment());
}

inline QString words(const std::string& text) { return QString::fromStdString(text); }

/// For comparing: no white space, compatibility forms folded, no marks of direction.
inline QString bare(const QString& text) {
    static const QRegularExpression kNotCompared(QStringLiteral("[\\s\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}]+"));
    return text.normalized(QString::NormalizationForm_KC).remove(kNotCompared);
}

/// The objects of a PDF as qpdf tells them, "4 0 R" to what it is.
class PdfObjects {
public:
    explicit PdfObjects(const QString& file) {
        const Ran ran = run(QStringLiteral("qpdf"),
                            {QStringLiteral("--json=2"), QStringLiteral("--json-stream-data=inline"), file});
        m_objects = QJsonDocument::fromJson(ran.out).object().value(u"qpdf").toArray().at(1).toObject();
    }
    [[nodiscard]] QJsonValue at(const QJsonValue& value) const {
        static const QRegularExpression kReference(QStringLiteral("^\\d+ 0 R$"));
        if (!value.isString() || !kReference.match(value.toString()).hasMatch())
            return value;
        const QJsonObject object = m_objects.value(QStringLiteral("obj:") + value.toString()).toObject();
        return object.contains(u"stream") ? object.value(u"stream").toObject().value(u"dict") : object.value(u"value");
    }
    [[nodiscard]] QByteArray streamOf(const QJsonValue& reference) const {
        const QJsonObject object = m_objects.value(QStringLiteral("obj:") + reference.toString()).toObject();
        return QByteArray::fromBase64(object.value(u"stream").toObject().value(u"data").toString().toLatin1());
    }
    [[nodiscard]] QJsonObject trailer() const {
        return m_objects.value(u"trailer").toObject().value(u"value").toObject();
    }
    [[nodiscard]] QJsonObject root() const { return at(trailer().value(u"/Root")).toObject(); }
    [[nodiscard]] const QJsonObject& all() const { return m_objects; }
    /// Every dictionary whose /Type is the given one.
    [[nodiscard]] QList<QJsonObject> ofType(QStringView type) const {
        QList<QJsonObject> out;
        for (auto it = m_objects.begin(); it != m_objects.end(); ++it) {
            const QJsonObject object = at(it.key().mid(4)).toObject();
            if (object.value(u"/Type").toString() == type)
                out.append(object);
        }
        return out;
    }

private:
    QJsonObject m_objects;
};

/// True where the value, or anything in it, has a key of the given name with another value than the harmless one.
inline bool holdsKey(const QJsonValue& value, QStringView key, const QJsonValue& harmless) {
    if (value.isArray()) {
        for (const QJsonValue part : value.toArray()) {
            if (holdsKey(part, key, harmless))
                return true;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if ((it.key() == key && it.value() != harmless) || holdsKey(it.value(), key, harmless))
            return true;
    }
    return false;
}

inline QByteArray bytesAt(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray textOf(const QString& pdf) {
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")}).out;
}

/// The text of each page.
inline QStringList pagesOf(const QString& pdf) {
    QStringList pages = QString::fromUtf8(textOf(pdf)).split(QLatin1Char('\f'));
    pages.removeLast(); // after the last form feed
    return pages;
}

inline QByteArray attached(const QString& pdf, const QString& name, const QString& scratch) {
    QFile::remove(scratch);
    run(QStringLiteral("pdfdetach"), {QStringLiteral("-savefile"), name, QStringLiteral("-o"), scratch, pdf});
    return bytesAt(scratch);
}

} // namespace caseseal::report::checks

#define NEEDS(tool)                                                                                                    \
    if (QStandardPaths::findExecutable(QStringLiteral(tool)).isEmpty())                                                \
    QSKIP("The program " tool " is not installed.")
