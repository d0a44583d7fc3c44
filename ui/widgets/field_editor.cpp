// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_editor.h"

#include "widgets/code_list_edit.h"
#include "widgets/number_edit.h"
#include "widgets/partial_date_edit.h"
#include "widgets/seal_style.h"
#include "widgets/text_edit.h"
#include "widgets/time_edit.h"
#include "widgets/type_scale.h"

#include <QFontMetrics>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kTextPx = 328;
constexpr int kDatePx = 150;
constexpr int kDateTimePx = 210;
constexpr int kTimePx = 92;
constexpr int kNumberPx = 92;
constexpr int kLongTextPx = 520;

enum class Kind { Text, LongText, Number, Date, DateTime, Time };

Kind kindOf(const study::Item& item) {
    using study::DataType;
    switch (item.dataType) {
    case DataType::Integer:
    case DataType::Float:
    case DataType::Double:
        return Kind::Number;
    case DataType::Date:
    case DataType::PartialDate:
    case DataType::IncompleteDate:
        return Kind::Date;
    case DataType::DateTime:
    case DataType::PartialDateTime:
    case DataType::IncompleteDateTime:
        return Kind::DateTime;
    case DataType::Time:
    case DataType::PartialTime:
    case DataType::IncompleteTime:
        return Kind::Time;
    default:
        return item.longText ? Kind::LongText : Kind::Text;
    }
}

int comboWidthPx(const std::vector<Choice>& choices) {
    const QFontMetrics metrics(fontFor(TextRole::Value));
    int widest = 0;
    for (const auto& choice : choices)
        widest = std::max(widest, metrics.horizontalAdvance(choice.decode));
    return std::clamp(widest + 64, 170, kTextPx);
}

QString localNumber(const QLocale& locale, const std::string& value) {
    return ui::text(value).replace(QLatin1Char('.'), QString(locale.decimalPoint()));
}

QString shownDateTime(const QLocale& locale, const std::string& value) {
    const auto at = value.find('T');
    if (at == std::string::npos)
        return shownDate(locale, value);
    return shownDate(locale, value.substr(0, at)) + QLatin1Char(' ') + ui::text(value.substr(at + 1));
}

} // namespace

void FieldEditor::setMark(Mark mark) {
    setFieldState(*widget(), mark == Mark::None    ? FieldState::Normal
                             : mark == Mark::Check ? FieldState::Check
                                                   : FieldState::Error);
}

FieldEditor* makeEditor(const EditorSetup& setup, const study::Item& item, QWidget* parent) {
    if (auto choices = choicesOf(setup, item); !choices.empty()) {
        if (item.multiple)
            return new MultiCodeEdit(setup, item, parent);
        if (fitsSegments(choices))
            return new SegmentedEdit(std::move(choices), parent);
        return new CodeComboEdit(std::move(choices), parent);
    }
    switch (kindOf(item)) {
    case Kind::Number:
        return new NumberEdit(setup, item, parent);
    case Kind::Date:
        return new PartialDateEdit(setup, item, parent);
    case Kind::DateTime:
        return new DateTimeEdit(setup, item, parent);
    case Kind::Time:
        return new TimeEdit(setup, item, parent);
    case Kind::LongText:
        return new LongTextEdit(setup, item, parent);
    case Kind::Text:
        break;
    }
    return new TextEdit(setup, item, parent);
}

int editorWidthPx(const EditorSetup& setup, const study::Item& item) {
    if (const auto choices = choicesOf(setup, item); !choices.empty() && !item.multiple)
        return fitsSegments(choices) ? 0 : comboWidthPx(choices);
    switch (kindOf(item)) {
    case Kind::Number:
        return std::clamp(20 + 9 * item.length.value_or(8), kNumberPx, 180);
    case Kind::Date:
        return kDatePx;
    case Kind::DateTime:
        return kDateTimePx;
    case Kind::Time:
        return kTimePx;
    case Kind::LongText:
        return kLongTextPx;
    case Kind::Text:
        break;
    }
    const int length = item.length.value_or(60);
    return length <= 8 ? 92 : length <= 16 ? 170 : kTextPx;
}

bool isNumber(study::DataType type) {
    return type == study::DataType::Integer || type == study::DataType::Float || type == study::DataType::Double;
}

QString shownValue(const EditorSetup& setup, const study::Item& item, const std::string& value) {
    const auto choices = choicesOf(setup, item);
    const auto decode = [&](const QString& code) {
        const auto found =
            std::find_if(choices.begin(), choices.end(), [&](const auto& c) { return ui::text(c.code) == code; });
        return found == choices.end() ? code : found->decode;
    };
    if (!choices.empty()) {
        QStringList shown;
        for (const QString& code :
             item.multiple ? ui::text(value).split(QLatin1Char(',')) : QStringList{ui::text(value)})
            shown << decode(code);
        return shown.join(QStringLiteral(", "));
    }
    switch (kindOf(item)) {
    case Kind::Number:
        return localNumber(setup.locale, value);
    case Kind::Date:
        return shownDate(setup.locale, value);
    case Kind::DateTime:
        return shownDateTime(setup.locale, value);
    default:
        return ui::text(value);
    }
}

QString unitSymbol(const EditorSetup& setup, const std::string& unitOid) {
    const auto found = setup.study.units.find(unitOid);
    if (found == setup.study.units.end())
        return ui::text(unitOid);
    const std::string& symbol = found->second.symbol.in(setup.language);
    return ui::text(!symbol.empty() ? symbol : !found->second.name.empty() ? found->second.name : unitOid);
}

} // namespace caseseal::ui
