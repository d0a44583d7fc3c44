// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/version_words.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

namespace caseseal::ui::words {

namespace {

struct VersionWords {
    Q_DECLARE_TR_FUNCTIONS(VersionWords)
};

/// What of a part changed, as core says it; a language or an OID after it stays.
QString facetWord(const QString& facet) {
    static const QMap<QString, const char*> words{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("VersionWords", "name")},
        {QStringLiteral("protocol name"), QT_TRANSLATE_NOOP("VersionWords", "protocol name")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("VersionWords", "description")},
        {QStringLiteral("version name"), QT_TRANSLATE_NOOP("VersionWords", "version name")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("VersionWords", "title")},
        {QStringLiteral("repeating"), QT_TRANSLATE_NOOP("VersionWords", "repeating")},
        {QStringLiteral("type"), QT_TRANSLATE_NOOP("VersionWords", "type")},
        {QStringLiteral("condition"), QT_TRANSLATE_NOOP("VersionWords", "condition")},
        {QStringLiteral("day"), QT_TRANSLATE_NOOP("VersionWords", "day")},
        {QStringLiteral("days early"), QT_TRANSLATE_NOOP("VersionWords", "days early")},
        {QStringLiteral("days late"), QT_TRANSLATE_NOOP("VersionWords", "days late")},
        {QStringLiteral("order of forms"), QT_TRANSLATE_NOOP("VersionWords", "order of forms")},
        {QStringLiteral("order of groups"), QT_TRANSLATE_NOOP("VersionWords", "order of groups")},
        {QStringLiteral("order of items"), QT_TRANSLATE_NOOP("VersionWords", "order of fields")},
        {QStringLiteral("order of codes"), QT_TRANSLATE_NOOP("VersionWords", "order of codes")},
        {QStringLiteral("data type"), QT_TRANSLATE_NOOP("VersionWords", "data type")},
        {QStringLiteral("question"), QT_TRANSLATE_NOOP("VersionWords", "question")},
        {QStringLiteral("length"), QT_TRANSLATE_NOOP("VersionWords", "length")},
        {QStringLiteral("digits after the decimal point"), QT_TRANSLATE_NOOP("VersionWords", "decimal places")},
        {QStringLiteral("code list"), QT_TRANSLATE_NOOP("VersionWords", "code list")},
        {QStringLiteral("several choices"), QT_TRANSLATE_NOOP("VersionWords", "several choices")},
        {QStringLiteral("long text"), QT_TRANSLATE_NOOP("VersionWords", "long text")},
        {QStringLiteral("only shown"), QT_TRANSLATE_NOOP("VersionWords", "only shown")},
        {QStringLiteral("collected when"), QT_TRANSLATE_NOOP("VersionWords", "collected when")},
        {QStringLiteral("calculation"), QT_TRANSLATE_NOOP("VersionWords", "calculation")},
        {QStringLiteral("dictionary"), QT_TRANSLATE_NOOP("VersionWords", "dictionary")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("VersionWords", "text")},
        {QStringLiteral("symbol"), QT_TRANSLATE_NOOP("VersionWords", "symbol")},
        {QStringLiteral("expression"), QT_TRANSLATE_NOOP("VersionWords", "expression")},
        {QStringLiteral("where the condition holds"), QT_TRANSLATE_NOOP("VersionWords", "where the condition holds")},
        {QStringLiteral("check"), QT_TRANSLATE_NOOP("VersionWords", "check")},
        {QStringLiteral("form"), QT_TRANSLATE_NOOP("VersionWords", "form")},
        {QStringLiteral("group"), QT_TRANSLATE_NOOP("VersionWords", "group of fields")},
        {QStringLiteral("item"), QT_TRANSLATE_NOOP("VersionWords", "field")},
        {QStringLiteral("unit"), QT_TRANSLATE_NOOP("VersionWords", "unit")}};
    const char* word = words.value(facet);
    return word == nullptr ? QString() : VersionWords::tr(word);
}

/// ODM's name of a data type, in words where people have some.
QString typeWord(const std::string& odm) {
    static const QMap<QString, const char*> words{
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("VersionWords", "text")},
        {QStringLiteral("string"), QT_TRANSLATE_NOOP("VersionWords", "text")},
        {QStringLiteral("integer"), QT_TRANSLATE_NOOP("VersionWords", "whole number")},
        {QStringLiteral("float"), QT_TRANSLATE_NOOP("VersionWords", "decimal number")},
        {QStringLiteral("double"), QT_TRANSLATE_NOOP("VersionWords", "decimal number")},
        {QStringLiteral("boolean"), QT_TRANSLATE_NOOP("VersionWords", "yes or no")},
        {QStringLiteral("date"), QT_TRANSLATE_NOOP("VersionWords", "date")},
        {QStringLiteral("time"), QT_TRANSLATE_NOOP("VersionWords", "time of day")},
        {QStringLiteral("datetime"), QT_TRANSLATE_NOOP("VersionWords", "date and time")},
        {QStringLiteral("partialDate"), QT_TRANSLATE_NOOP("VersionWords", "date, also in part")},
        {QStringLiteral("incompleteDate"), QT_TRANSLATE_NOOP("VersionWords", "date, also in part")}};
    const QString name = ui::text(odm);
    const char* word = words.value(name);
    return word == nullptr ? name : VersionWords::tr(word);
}

QString termWord(const study::Said& said) {
    using study::Term;
    const QString text = ui::text(said.text);
    switch (said.term) {
    case Term::Text:
        return text;
    case Term::Yes:
        return VersionWords::tr("yes");
    case Term::No:
        return VersionWords::tr("no");
    case Term::Mandatory:
        return VersionWords::tr("mandatory");
    case Term::Optional:
        return VersionWords::tr("optional");
    case Term::Condition:
        return VersionWords::tr("condition %1").arg(text);
    case Term::Method:
        return VersionWords::tr("calculation %1").arg(text);
    case Term::Scheduled:
        return VersionWords::tr("scheduled");
    case Term::Unscheduled:
        return VersionWords::tr("unscheduled");
    case Term::Common:
        return VersionWords::tr("at any visit");
    case Term::Collect:
        return VersionWords::tr("collect");
    case Term::DoNotCollect:
        return VersionWords::tr("do not collect");
    case Term::DataType:
        return typeWord(said.text);
    case Term::Hard:
        return VersionWords::tr("hard");
    case Term::Soft:
        return VersionWords::tr("soft");
    case Term::Lt:
        return QStringLiteral("< %1").arg(text);
    case Term::Le:
        return QStringLiteral("≤ %1").arg(text);
    case Term::Gt:
        return QStringLiteral("> %1").arg(text);
    case Term::Ge:
        return QStringLiteral("≥ %1").arg(text);
    case Term::Eq:
        return QStringLiteral("= %1").arg(text);
    case Term::Ne:
        return QStringLiteral("≠ %1").arg(text);
    case Term::In:
        return VersionWords::tr("one of %1").arg(text);
    case Term::NotIn:
        return VersionWords::tr("none of %1").arg(text);
    case Term::Unit:
        return VersionWords::tr("unit %1").arg(text);
    case Term::Message:
        return VersionWords::tr("message %1").arg(text);
    }
    return text;
}

} // namespace

QString partWord(study::PartKind part) {
    switch (part) {
    case study::PartKind::Study:
        return VersionWords::tr("Study");
    case study::PartKind::Event:
        return VersionWords::tr("Visit");
    case study::PartKind::Form:
        return VersionWords::tr("Form");
    case study::PartKind::Group:
        return VersionWords::tr("Group of fields");
    case study::PartKind::Item:
        return VersionWords::tr("Field");
    case study::PartKind::CodeList:
        return VersionWords::tr("Code list");
    case study::PartKind::CodeListItem:
        return VersionWords::tr("Code");
    case study::PartKind::Unit:
        return VersionWords::tr("Unit");
    case study::PartKind::Check:
        return VersionWords::tr("Edit check");
    case study::PartKind::Condition:
        return VersionWords::tr("Condition");
    case study::PartKind::Method:
        break;
    }
    return VersionWords::tr("Calculation");
}

QString changeWord(study::ChangeKind change) {
    return change == study::ChangeKind::Added     ? VersionWords::tr("added")
           : change == study::ChangeKind::Removed ? VersionWords::tr("removed")
                                                  : VersionWords::tr("changed");
}

QString whatWord(const std::string& english) {
    const QString what = ui::text(english);
    if (const QString whole = facetWord(what); !whole.isEmpty())
        return whole;
    for (const QLatin1String mark : {QLatin1String(", "), QLatin1String(" ")})
        if (const auto at = what.indexOf(mark); at > 0)
            if (const QString word = facetWord(what.left(at)); !word.isEmpty())
                return word + what.mid(at);
    return what;
}

QString saidWords(const study::Saying& saying) {
    QStringList all;
    for (const auto& said : saying)
        all << termWord(said);
    return all.join(QStringLiteral(", "));
}

} // namespace caseseal::ui::words
