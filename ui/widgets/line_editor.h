// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/field_editor.h"

#include <QLineEdit>

namespace caseseal::ui {

/// An editor of one line: shows the stored value in its usual form and reads the text on leaving. A text that was not
/// touched gives back exactly the stored value, whatever its form on the screen.
class LineEditor : public QLineEdit, public FieldEditor {
public:
    LineEditor(const EditorSetup& setup, const study::Item& item, QWidget* parent);

    [[nodiscard]] QWidget* widget() override { return this; }
    void setStored(const std::optional<std::string>& value) override;
    void setTyped(const QString& text) override;
    [[nodiscard]] Reading read() const override;
    void settle() override;
    void setEditable(bool editable) override;

protected:
    /// `typed` has no spaces at its ends and is not empty.
    [[nodiscard]] virtual Reading parse(const QString& typed) const = 0;
    [[nodiscard]] virtual QString display(const std::string& stored) const = 0;
    /// What is stored now, as far as it can be read.
    [[nodiscard]] std::optional<std::string> readValue() const { return read().value; }
    [[nodiscard]] Reading refuse(const QString& typed, const QString& problem) const;
    [[nodiscard]] Reading refuse(const QString& typed, const base::Error& error) const;
    /// True where the study's own check of the data type lets this text stand as it is.
    [[nodiscard]] bool isOfType(const std::string& value) const;

    EditorSetup m_setup;
    const study::Item& m_item;

private:
    std::optional<std::string> m_stored;
    QString m_shown;
};

} // namespace caseseal::ui
