// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/line_editor.h"

#include "study/item_check.h"
#include "widgets/type_scale.h"
#include "words/core_words.h"

#include <algorithm>

namespace caseseal::ui {

LineEditor::LineEditor(const EditorSetup& setup, const study::Item& item, QWidget* parent)
    : QLineEdit(parent), m_setup(setup), m_item(item) {
    setFont(fontFor(TextRole::Value));
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (edited)
            edited();
    });
}

void LineEditor::setStored(const std::optional<std::string>& value) {
    m_stored = value;
    m_shown = value ? display(*value) : QString();
    if (text() != m_shown)
        setText(m_shown);
    setCursorPosition(0);
}

void LineEditor::setTyped(const QString& text) {
    m_stored.reset();
    m_shown.clear();
    if (this->text() != text)
        setText(text);
}

FieldEditor::Reading LineEditor::read() const {
    if (text() == m_shown)
        return {m_stored, {}, {}};
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return {};
    Reading reading = parse(typed);
    if (!reading.problem.isEmpty())
        if (const std::string flavour = nullFlavourOf(typed); !flavour.empty())
            return {std::nullopt, {}, {}, flavour};
    return reading;
}

void LineEditor::settle() {
    const Reading reading = read();
    if (reading.problem.isEmpty() && reading.nullFlavour.empty())
        setStored(reading.value);
}

void LineEditor::setEditable(bool editable) {
    setReadOnly(!editable);
    setFocusPolicy(Qt::StrongFocus);
}

FieldEditor::Reading LineEditor::refuse(const QString& typed, const QString& problem) const {
    return {std::nullopt, typed, problem};
}

FieldEditor::Reading LineEditor::refuse(const QString& typed, const base::Error& error) const {
    return refuse(typed, words::fromCore(error.message));
}

bool LineEditor::isOfType(const std::string& value) const {
    const auto fired = study::checkValue(m_setup.study, m_item, value, {});
    return std::none_of(fired.begin(), fired.end(), [](const auto& check) { return check.rule == "type"; });
}

} // namespace caseseal::ui
