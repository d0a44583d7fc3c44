// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace caseseal::ui;

namespace {

struct Message {
    QString key; ///< context, source and comment
    QString source, kind;
    bool numerus = false;
    QStringList forms;
};

struct Translation {
    QString language, trouble;
    bool licence = false;
    QList<Message> messages;
};

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.kind = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.numerus)
                message.forms << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    message.key = context + QLatin1Char('|') + message.source + QLatin1Char('|') + comment;
    return message;
}

Translation readTranslation(const QString& path) {
    Translation out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        out.trouble = QStringLiteral("%1 is not there").arg(path);
        return out;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isComment() && xml.text().contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
            out.licence = true;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("TS"))
            out.language = xml.attributes().value(QLatin1String("language")).toString();
        else if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            out.messages << readMessage(xml, context);
    }
    if (xml.hasError())
        out.trouble = QStringLiteral("%1:%2: %3").arg(path).arg(xml.lineNumber()).arg(xml.errorString());
    return out;
}

/// %1, %L1 and %n, mnemonics, wildcards of file dialogs and tags: all that code puts in or reads out.
QStringList placeholders(const QString& text) {
    static const QRegularExpression marks(QStringLiteral(R"(%(?:L?\d{1,2}|n)|&(?=\w)|\(\*[^)]*\)|;;|</?\w+[^>]*>)"));
    QStringList found;
    for (auto it = marks.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

/// The end of a text that says what kind of text it is, whatever script it is written in.
QString ending(const QString& text) {
    static const QMap<QChar, QChar> same = {
        {QChar(0x3002), QLatin1Char('.')}, {QChar(0xFF1A), QLatin1Char(':')}, {QChar(0xFF1F), QLatin1Char('?')}};
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    const QChar last = same.value(trimmed.back(), trimmed.back());
    return QStringLiteral(".:?…").contains(last) ? QString(last) : QString();
}

/// Spaces before and after belong to how code joins texts.
QString margins(const QString& text) {
    qsizetype before = 0, after = 0;
    while (before < text.size() && text[before] == QLatin1Char(' '))
        ++before;
    while (after < text.size() - before && text[text.size() - 1 - after] == QLatin1Char(' '))
        ++after;
    return QStringLiteral("%1/%2").arg(before).arg(after);
}

/// A singular may leave its count unsaid ("one change"); Japanese has one form for all numbers, so it must say it.
bool samePlaceholders(const Message& message, qsizetype form, bool hasSingular) {
    const QStringList wanted = placeholders(message.source);
    QStringList found = placeholders(message.forms[form]);
    if (found == wanted)
        return true;
    found << QStringLiteral("%n");
    found.sort();
    return message.numerus && hasSingular && form == 0 && found == wanted;
}

/// Empty where the message is finished and fits its source.
QString wrongIn(const Message& message, qsizetype pluralForms) {
    if (!message.kind.isEmpty())
        return QStringLiteral("is %1").arg(message.kind);
    if (message.forms.size() != (message.numerus ? pluralForms : 1))
        return QStringLiteral("has %1 forms").arg(message.forms.size());
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        const QString& form = message.forms[i];
        if (form.trimmed().isEmpty())
            return QStringLiteral("is empty");
        if (!samePlaceholders(message, i, pluralForms > 1))
            return QStringLiteral("has other placeholders: %1").arg(form);
        if (ending(form) != ending(message.source))
            return QStringLiteral("ends differently: %1").arg(form);
        if (margins(form) != margins(message.source))
            return QStringLiteral("has other spaces at its ends: \"%1\"").arg(form);
    }
    return {};
}

} // namespace

/// The .ts files as they lie in the project: finished, whole, and of the same sentences as the sources.
class TestTranslations : public QObject {
    Q_OBJECT

    const QString m_folder = QStringLiteral(CASESEAL_SOURCE_DIR "/translations");
    QString path(const QString& tag) const { return QStringLiteral("%1/caseseal_%2.ts").arg(m_folder, tag); }
    static qsizetype pluralForms(const QString& tag) { return tag == QLatin1String("ja") ? 1 : 2; }

    static QStringList keys(const Translation& translation, bool onlyPlurals) {
        QStringList all;
        for (const Message& message : translation.messages)
            if (message.numerus || !onlyPlurals)
                all << message.key;
        all.sort();
        return all;
    }

private Q_SLOTS:
    void oneFileForEachLanguage() {
        QStringList wanted;
        for (const auto& one : words::languages())
            wanted << QStringLiteral("caseseal_%1.ts").arg(one.tag);
        wanted.sort();
        QCOMPARE(QDir(m_folder).entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name), wanted);
    }

    void complete_data() {
        QTest::addColumn<QString>("tag");
        for (const auto& one : words::languages())
            QTest::newRow(qPrintable(one.tag)) << one.tag;
    }
    void complete() {
        QFETCH(QString, tag);
        const Translation translation = readTranslation(path(tag));
        QVERIFY2(translation.trouble.isEmpty(), qPrintable(translation.trouble));
        QVERIFY2(translation.licence, "the licence line is missing; build update_translations");
        QCOMPARE(translation.language, tag);
        QVERIFY(!translation.messages.isEmpty());
        QStringList wrong;
        for (const Message& message : translation.messages)
            if (const QString what = wrongIn(message, pluralForms(tag)); !what.isEmpty())
                wrong << QStringLiteral("\"%1\" %2").arg(message.source, what);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void theSameSentencesInAll() {
        const Translation german = readTranslation(path(QStringLiteral("de")));
        for (const auto& one : words::languages()) {
            const bool english = one.tag == QLatin1String("en");
            const QStringList found = keys(readTranslation(path(one.tag)), english);
            QVERIFY2(found == keys(german, english), qPrintable(one.tag + QStringLiteral(" holds other sentences")));
        }
    }

    /// Reads every source: a tr() that no file knows, or one that is gone, is named here.
    void theSourcesSentences() {
        QProcess update;
        update.start(QStringLiteral(CASESEAL_PYTHON), {m_folder + QStringLiteral("/update.py"),
                                                       QStringLiteral(CASESEAL_LUPDATE), QStringLiteral("--check")});
        QVERIFY2(update.waitForFinished(120000), qPrintable(update.errorString()));
        const QByteArray said = update.readAllStandardOutput() + update.readAllStandardError();
        QVERIFY2(update.exitStatus() == QProcess::NormalExit && update.exitCode() == 0, said.constData());
    }

    /// lupdate files a tr() that stands before its class is known under the class's bare name; at run time the program
    /// asks under the whole one, and the sentence stays English. A bare context must be one that a source names itself.
    void everyContextIsAskedFor() {
        QString sources;
        QDirIterator each(QStringLiteral(CASESEAL_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            sources += QString::fromUtf8(file.readAll());
        }
        QSet<QString> wrong;
        for (const Message& message : readTranslation(path(QStringLiteral("de"))).messages) {
            const QString context = message.key.section(QLatin1Char('|'), 0, 0);
            const bool named = sources.contains(QStringLiteral("Q_DECLARE_TR_FUNCTIONS(%1)").arg(context)) ||
                               sources.contains(QStringLiteral("translate(\"%1\"").arg(context)) ||
                               sources.contains(QStringLiteral("QT_TRANSLATE_NOOP(\"%1\"").arg(context));
            if (!context.contains(QLatin1String("::")) && !named)
                wrong << context;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringList(wrong.values()).join(QStringLiteral(", "))));
    }

    /// The checks themselves bite.
    void whatIsWrong_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<int>("pluralForms"); // 0: not counted
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("right");
        const auto row = [](const char* name, const char* source, QStringList forms, int plural, bool right,
                            const char* kind = "") {
            QTest::newRow(name) << QString::fromUtf8(source) << forms << plural << QString::fromUtf8(kind) << right;
        };
        const auto u = [](const char* text) { return QString::fromUtf8(text); };
        row("right", "Seal %1 of %2.", {u("封印%2の%1。")}, 0, true);
        row("placeholder lost", "Seal %1 of %2", {u("Siegel %1")}, 0, false);
        row("placeholder doubled", "Seal %1", {u("Siegel %1 %1")}, 0, false);
        row("other end", "Seal it.", {u("Versiegeln")}, 0, false);
        row("end gained", "Seal", {u("Versiegeln:")}, 0, false);
        row("dialog filter", "PDF (*.pdf);;All (*)", {u("PDF (*.pdf)")}, 0, false);
        row("margins", "  Seal %1", {u("Siegel %1")}, 0, false);
        row("empty", "Seal", {QString()}, 0, false);
        row("unfinished", "Seal", {u("Siegel")}, 0, false, "unfinished");
        row("vanished", "Seal", {u("Siegel")}, 0, false, "vanished");
        row("both plurals", "%n seals", {u("%n Siegel"), u("%n Siegel")}, 2, true);
        row("singular in words", "%n seals", {u("ein Siegel"), u("%n Siegel")}, 2, true);
        row("plural without its number", "%n seals", {u("%n Siegel"), u("Siegel")}, 2, false);
        row("one form where two are needed", "%n seals", {u("%n Siegel")}, 2, false);
        row("one form", "%n seals", {u("封印%n件")}, 1, true);
        row("one form without its number", "%n seals", {u("封印")}, 1, false);
    }
    void whatIsWrong() {
        QFETCH(QString, source);
        QFETCH(QStringList, forms);
        QFETCH(int, pluralForms);
        QFETCH(QString, kind);
        QFETCH(bool, right);
        const Message message{{}, source, kind, pluralForms > 0, forms};
        QCOMPARE(wrongIn(message, std::max(pluralForms, 1)).isEmpty(), right);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
