// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_editor.h"

#include "widgets/code_list_edit.h"
#include "widgets/number_edit.h"
#include "widgets/partial_date_edit.h"
#include "widgets/seal_style.h"
#include "widgets/text_edit.h"
#include "widgets/time_edit.h"
#include "widgets/type_scale.h"
#include "words/study_words.h"

#include <QCoreApplication>
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

struct EditorWords {
    Q_DECLARE_TR_FUNCTIONS(FieldEditor)
};

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
    return words::shownValue(setup.study, item, value, {setup.language, setup.locale});
}

QString nullWords(const std::string& flavour) {
    if (flavour == "not-done")
        return EditorWords::tr("Not done");
    if (flavour == "unknown")
        return EditorWords::tr("Unknown");
    if (flavour == "not-applicable")
        return EditorWords::tr("Not applicable");
    return ui::text(flavour);
}

std::string nullFlavourOf(const QString& typed) {
    const QString word = typed.trimmed().toLower();
    return word == QStringLiteral("nd")    ? "not-done"
           : word == QStringLiteral("unk") ? "unknown"
           : word == QStringLiteral("na")  ? "not-applicable"
                                           : "";
}

QString unitSymbol(const EditorSetup& setup, const std::string& unitOid) {
    return words::unitSymbol(setup.study, unitOid, setup.language);
}

} // namespace caseseal::ui
