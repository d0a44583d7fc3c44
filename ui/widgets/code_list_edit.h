// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/line_editor.h"

#include <QComboBox>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace caseseal::ui {

/// A code and what people read for it.
struct Choice {
    std::string code;
    QString decode;
    bool showsCode = true; ///< false where the decode is the code
};
/// The choices of an item: its code list's, or Yes and No for a boolean. Empty where the codes are outside of the
/// study.
[[nodiscard]] std::vector<Choice> choicesOf(const EditorSetup& setup, const study::Item& item);
/// What a person means by a text: a code, a decode, "code decode", or the only decode that begins with (else holds) it.
/// Upper and lower case are the same. None where nothing or more than one fits.
[[nodiscard]] const Choice* findChoice(const std::vector<Choice>& choices, const QString& typed);
/// True where the choices fit side by side: at most four, and short.
[[nodiscard]] bool fitsSegments(const std::vector<Choice>& choices);

/// Up to four choices side by side. One stop of the Tab key: digits and first letters select, arrows move, Delete
/// clears.
class SegmentedEdit final : public QWidget, public FieldEditor {
public:
    SegmentedEdit(std::vector<Choice> choices, QWidget* parent);

    [[nodiscard]] QWidget* widget() override { return this; }
    void setStored(const std::optional<std::string>& value) override;
    void setTyped(const QString& text) override;
    [[nodiscard]] Reading read() const override;
    void settle() override {}
    void setEditable(bool editable) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(int index);
    void showChoice();
    void describe();
    [[nodiscard]] int indexForText(const QString& text) const;
    [[nodiscard]] int chosenIndex() const;

    std::vector<Choice> m_choices;
    std::vector<QToolButton*> m_buttons;
    std::optional<std::string> m_value; ///< may be a code that the list does not hold
    bool m_editable = true;
    QWidget* m_frame = nullptr;
};

/// More choices: a list that opens, a text that completes, a code that is typed. What is typed is read on leaving; the
/// wheel changes nothing.
class CodeComboEdit final : public QComboBox, public FieldEditor {
public:
    CodeComboEdit(std::vector<Choice> choices, QWidget* parent);

    [[nodiscard]] QWidget* widget() override { return this; }
    void setStored(const std::optional<std::string>& value) override;
    void setTyped(const QString& text) override;
    [[nodiscard]] Reading read() const override;
    void settle() override;
    void setEditable(bool editable) override;
    [[nodiscard]] bool isOpen() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString displayOf(const std::string& code) const;
    void showCode();

    std::vector<Choice> m_choices;
    std::optional<std::string> m_stored;
    QString m_shown;
    QLabel* m_code = nullptr;
};

/// Several choices of one list in one field: codes or words, separated by commas; kept as codes in the list's order.
class MultiCodeEdit final : public LineEditor {
public:
    MultiCodeEdit(const EditorSetup& setup, const study::Item& item, QWidget* parent);

protected:
    [[nodiscard]] Reading parse(const QString& typed) const override;
    [[nodiscard]] QString display(const std::string& stored) const override;

private:
    std::vector<Choice> m_choices;
};

} // namespace caseseal::ui
