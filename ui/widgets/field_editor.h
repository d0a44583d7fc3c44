// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/study.h"
#include "study/typed_value.h"
#include "words/words.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

/// What every editor of one item's value has in common. The editor is the widget that takes the keys; it turns what a
/// person typed into the stored form when asked, never while typing.
namespace caseseal::ui {

/// What an editor needs to know beside its item.
struct EditorSetup {
    const study::Study& study;
    std::string language;         ///< BCP 47 tag for the study's own texts
    QLocale locale;               ///< how dates and numbers are shown; the stored value never depends on it
    std::function<QDate()> today; ///< for "T" in a date field
};

class FieldEditor {
public:
    /// What stands in the field. With a `problem` the text cannot be read, and `typed` holds it.
    struct Reading {
        std::optional<std::string> value; ///< the stored form; none: blank
        QString typed, problem;
        std::string nullFlavour = {}; ///< a word that says why there is no value: "nd", "unk", "na"
    };
    /// A short remark beside the field: the weekday, or (as a chip) what will be kept.
    struct Remark {
        QString text;
        bool chip = false;
    };
    enum class Mark { None, Check, Refused };

    virtual ~FieldEditor() = default;
    /// The widget that takes focus and keys.
    [[nodiscard]] virtual QWidget* widget() = 0;
    virtual void setStored(const std::optional<std::string>& value) = 0;
    /// Shows a text that could not be read, as it was typed.
    virtual void setTyped(const QString& text) = 0;
    [[nodiscard]] virtual Reading read() const = 0;
    /// After leaving: shows what was read in its usual form.
    virtual void settle() = 0;
    [[nodiscard]] virtual Remark remark() const { return {}; }
    virtual void setEditable(bool editable) = 0;
    /// True while a list or calendar that belongs to the editor is open: the field is not left then.
    [[nodiscard]] virtual bool isOpen() const { return false; }
    /// Does Enter belong to the text (long text), so that Ctrl+Enter goes on?
    [[nodiscard]] virtual bool keepsEnter() const { return false; }
    /// Paints the border: a fired check, or a value that is refused. The sentence beside it says why.
    void setMark(Mark mark);

    /// While a person types or chooses.
    std::function<void()> edited;
    /// A choice was made that needs no leaving (a segment, a list entry).
    std::function<void()> chosen;
};

/// The editor for an item's data type and code list, a child of `parent`. Never null.
[[nodiscard]] FieldEditor* makeEditor(const EditorSetup& setup, const study::Item& item, QWidget* parent);
/// Its width in px, for layouts: fields of one kind line up.
[[nodiscard]] int editorWidthPx(const EditorSetup& setup, const study::Item& item);
/// Numbers stand at the right, under their header.
[[nodiscard]] bool isNumber(study::DataType type);
/// "Not done", "Unknown", "Not applicable"; any other flavour as it is.
[[nodiscard]] QString nullWords(const std::string& flavour);
/// What a person means by "nd", "unk", "na" (upper and lower case are the same); else empty.
[[nodiscard]] std::string nullFlavourOf(const QString& typed);
/// How a stored value is shown to people: decoded, dates and decimal sign by locale. For histories, grids and "was".
[[nodiscard]] QString shownValue(const EditorSetup& setup, const study::Item& item, const std::string& value);
/// A unit's symbol in the study's language; its OID where the study does not know it.
[[nodiscard]] QString unitSymbol(const EditorSetup& setup, const std::string& unitOid);
/// The order of day and month that the locale's short form has.
[[nodiscard]] study::DateOrder dateOrderOf(const QLocale& locale);

} // namespace caseseal::ui
