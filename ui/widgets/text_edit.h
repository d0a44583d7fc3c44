// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/line_editor.h"

#include <QPlainTextEdit>

namespace caseseal::ui {

/// One line of text: free text, URIs, and the types that people type as text (durations, intervals, hex, base64). What
/// does not fit the data type is kept as typed and said.
class TextEdit final : public LineEditor {
public:
    TextEdit(const EditorSetup& setup, const study::Item& item, QWidget* parent);

protected:
    [[nodiscard]] Reading parse(const QString& typed) const override;
    [[nodiscard]] QString display(const std::string& stored) const override;
};

/// Several lines of text. Tab leaves, Enter is a line feed, Ctrl+Enter goes on.
class LongTextEdit final : public QPlainTextEdit, public FieldEditor {
public:
    LongTextEdit(const EditorSetup& setup, const study::Item& item, QWidget* parent);

    [[nodiscard]] QWidget* widget() override { return this; }
    void setStored(const std::optional<std::string>& value) override;
    void setTyped(const QString& text) override { setPlainText(text); }
    [[nodiscard]] Reading read() const override;
    void settle() override {}
    void setEditable(bool editable) override { setReadOnly(!editable); }
    [[nodiscard]] bool keepsEnter() const override { return true; }

private:
    std::optional<std::string> m_stored;
    QString m_shown;
};

} // namespace caseseal::ui
