// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_edit.h"

#include "widgets/type_scale.h"

#include <QCoreApplication>

namespace caseseal::ui {

namespace {

struct HintWords {
    Q_DECLARE_TR_FUNCTIONS(TextEdit)
};

struct Hint {
    QString placeholder, problem;
};

Hint hintFor(study::DataType type) {
    switch (type) {
    case study::DataType::DurationDateTime:
        return {QStringLiteral("P1Y2M3DT4H"), HintWords::tr("This is not a duration. Type it like P2W or P1DT12H.")};
    case study::DataType::IntervalDateTime:
        return {QStringLiteral("2026-11-01/2026-11-22"),
                HintWords::tr("This is not an interval. Type a start and an end with a slash between them.")};
    case study::DataType::HexBinary:
    case study::DataType::HexFloat:
        return {{}, HintWords::tr("This is not hexadecimal: pairs of 0 to 9 and A to F.")};
    case study::DataType::Base64Binary:
    case study::DataType::Base64Float:
        return {{}, HintWords::tr("This is not base64: letters, digits, + and /, in groups of four.")};
    case study::DataType::Uri:
        return {QStringLiteral("https://"),
                HintWords::tr("This is not an address. Type it like https://example.org/page.")};
    default:
        return {{}, HintWords::tr("This does not fit the field's data type.")};
    }
}

} // namespace

TextEdit::TextEdit(const EditorSetup& setup, const study::Item& item, QWidget* parent)
    : LineEditor(setup, item, parent) {
    setPlaceholderText(hintFor(item.dataType).placeholder);
}

FieldEditor::Reading TextEdit::parse(const QString& typed) const {
    const std::string value = typed.toStdString();
    if (!isOfType(value))
        return refuse(typed, hintFor(m_item.dataType).problem);
    return {value, {}, {}};
}

QString TextEdit::display(const std::string& stored) const { return ui::text(stored); }

LongTextEdit::LongTextEdit(const EditorSetup&, const study::Item&, QWidget* parent) : QPlainTextEdit(parent) {
    setFont(fontFor(TextRole::Value));
    setTabChangesFocus(true);
    setViewportMargins(5, 2, 2, 2); // clear of the rounded border, which is 2 px wide with focus
    setFixedHeight(74);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (edited && hasFocus())
            edited();
    });
}

void LongTextEdit::setStored(const std::optional<std::string>& value) {
    m_stored = value;
    m_shown = ui::text(value.value_or(""));
    if (toPlainText() != m_shown)
        setPlainText(m_shown);
}

FieldEditor::Reading LongTextEdit::read() const {
    const QString text = toPlainText();
    if (text == m_shown)
        return {m_stored, {}, {}};
    const QString typed = text.trimmed();
    return typed.isEmpty() ? Reading{} : Reading{typed.toStdString(), {}, {}};
}

} // namespace caseseal::ui
