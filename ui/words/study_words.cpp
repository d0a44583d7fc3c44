// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/study_words.h"

#include "study/typed_value.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace caseseal::ui::words {

namespace {

struct ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(CodeListEdit)
};

QString shortMonth(const QLocale& locale, int month) {
    QString name = locale.standaloneMonthName(month, QLocale::ShortFormat);
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return name;
}

bool yearFirst(const QLocale& locale) { return locale.dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('y')); }

bool isNumber(study::DataType type) {
    return type == study::DataType::Integer || type == study::DataType::Float || type == study::DataType::Double;
}

bool hasDate(study::DataType type) {
    using study::DataType;
    switch (type) {
    case DataType::Date:
    case DataType::PartialDate:
    case DataType::IncompleteDate:
    case DataType::DateTime:
    case DataType::PartialDateTime:
    case DataType::IncompleteDateTime:
        return true;
    default:
        return false;
    }
}

QString shownDateTime(const QLocale& locale, const std::string& value) {
    const auto at = value.find('T');
    if (at == std::string::npos)
        return shownDate(locale, value);
    return shownDate(locale, value.substr(0, at)) + QLatin1Char(' ') + ui::text(value.substr(at + 1));
}

QString decoded(const study::CodeList& list, const std::string& code, const std::string& language) {
    const auto found = std::ranges::find(list.items, code, &study::CodeListItem::code);
    const std::string& decode = found == list.items.end() ? code : found->decode.in(language);
    return ui::text(decode.empty() ? code : decode);
}

QString decodedAll(const study::CodeList& list, const std::string& codes, const std::string& language) {
    QStringList shown;
    for (const QString& code : ui::text(codes).split(QLatin1Char(',')))
        shown << decoded(list, ui::bytes(code), language);
    return shown.join(QStringLiteral(", "));
}

QString shownBoolean(const std::string& value) {
    return value == "true" ? ChoiceWords::tr("Yes") : value == "false" ? ChoiceWords::tr("No") : ui::text(value);
}

} // namespace

QString titled(const study::Text& title, const std::string& name, std::string_view oid, const std::string& language) {
    const std::string& said = title.in(language);
    if (!said.empty())
        return ui::text(said);
    return name.empty() ? ui::text(oid) : ui::text(name);
}

QString repeated(const QString& name, std::string_view repeat) {
    return repeat.empty() || repeat == "1" ? name : QStringLiteral("%1 (%2)").arg(name, ui::text(repeat));
}

QString shownDate(const QLocale& locale, const std::string& iso) {
    if (!study::isIsoDate(iso, true) || yearFirst(locale))
        return ui::text(iso);
    const QStringList parts = ui::text(iso).split(QLatin1Char('-'));
    const QString unknown = QStringLiteral("un");
    const QString day = parts.size() > 2 ? QString::number(parts[2].toInt()) : unknown;
    const QString month = parts.size() > 1 ? shortMonth(locale, parts[1].toInt()) : unknown;
    return QStringLiteral("%1 %2 %3").arg(day, month, parts[0]);
}

QString shownValue(const study::Study& study, const study::Item& item, const std::string& value, const Reader& reader) {
    if (const auto* list = study.codeListOf(item); list && !list->items.empty())
        return item.multiple ? decodedAll(*list, value, reader.language) : decoded(*list, value, reader.language);
    if (item.dataType == study::DataType::Boolean)
        return shownBoolean(value);
    if (isNumber(item.dataType))
        return ui::text(value).replace(QLatin1Char('.'), QString(reader.locale.decimalPoint()));
    return hasDate(item.dataType) ? shownDateTime(reader.locale, value) : ui::text(value);
}

QString unitSymbol(const study::Study& study, const std::string& unitOid, const std::string& language) {
    const auto found = study.units.find(unitOid);
    if (found == study.units.end())
        return ui::text(unitOid);
    const std::string& symbol = found->second.symbol.in(language);
    return ui::text(!symbol.empty() ? symbol : !found->second.name.empty() ? found->second.name : unitOid);
}

} // namespace caseseal::ui::words
