// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/code_list_edit.h"

#include "widgets/seal_icon.h"
#include "widgets/seal_style.h"
#include "widgets/type_scale.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

namespace caseseal::ui {

/// The border of the whole row of segments: focus, a fired check, a refused value. Lies above the buttons.
class SegmentFrame final : public QWidget {
public:
    explicit SegmentFrame(QWidget* parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& tokens = Tokens::of(palette());
        const FieldState state = fieldState(parentWidget());
        const QColor border = parentWidget()->hasFocus()   ? tokens.accent
                              : state == FieldState::Check ? tokens.warnLine
                              : state == FieldState::Error ? tokens.alarm
                                                           : QColor();
        if (!border.isValid())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(border, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
};

namespace {

constexpr int kMaxSegments = 4;
constexpr int kMaxSegmentsPx = 560;
constexpr int kCodeRole = Qt::UserRole + 1;
constexpr int kSearchRole = Qt::UserRole + 2;

struct ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(CodeListEdit)
};

QString withCode(const Choice& choice) {
    return choice.showsCode ? ui::text(choice.code) + QLatin1Char(' ') + choice.decode : choice.decode;
}

bool same(const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

/// The only choice for which `fits` holds; null where there is none or several.
template<typename Fits>
const Choice* onlyOne(const std::vector<Choice>& choices, Fits fits) {
    const auto first = std::find_if(choices.begin(), choices.end(), fits);
    if (first == choices.end() || std::find_if(first + 1, choices.end(), fits) != choices.end())
        return nullptr;
    return &*first;
}

int indexOf(const std::vector<Choice>& choices, const std::string& code) {
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const auto& c) { return c.code == code; });
    return found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
}

/// Code in the second colour, then the decode.
class ChoiceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tokens& tokens = Tokens::of(option.palette);
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(option.rect, tokens.accentSoft);
        const QRect rect = option.rect.adjusted(10, 0, -8, 0);
        const QString code = index.data(kCodeRole).toString();
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(tokens.text2);
        painter->drawText(rect, Qt::AlignVCenter, code);
        const int gap = code.isEmpty() ? 0 : std::max(16, painter->fontMetrics().horizontalAdvance(code) + 8);
        painter->setFont(fontFor(TextRole::Value));
        painter->setPen(tokens.text);
        const QRect text = rect.adjusted(gap, 0, 0, 0);
        painter->drawText(text, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const int text = QFontMetrics(fontFor(TextRole::Value)).horizontalAdvance(index.data().toString());
        return {text + 48, 29};
    }
};

bool goesOn(const QKeyEvent& key) {
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab ||
           key.key() == Qt::Key_Backtab;
}

/// Ctrl+S, F4.
bool isChord(const QKeyEvent& key) {
    const bool letter = key.key() != Qt::Key_Control && key.key() != Qt::Key_Alt;
    return (letter && key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) ||
           (key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F12);
}

/// Searches in code and decode, and puts the decode into the field.
class ChoiceCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex& index) const override { return index.data(Qt::DisplayRole).toString(); }
};

} // namespace

std::vector<Choice> choicesOf(const EditorSetup& setup, const study::Item& item) {
    const auto* list = setup.study.codeListOf(item);
    if (!list && item.dataType == study::DataType::Boolean)
        return {{"true", ChoiceWords::tr("Yes"), false}, {"false", ChoiceWords::tr("No"), false}};
    std::vector<Choice> choices;
    if (!list)
        return choices;
    for (const auto& entry : list->items) {
        QString decode = ui::text(entry.decode.in(setup.language));
        if (decode.isEmpty())
            decode = ui::text(entry.code);
        choices.push_back({entry.code, decode, !same(decode, ui::text(entry.code))});
    }
    return choices;
}

const Choice* findChoice(const std::vector<Choice>& choices, const QString& typed) {
    const QString text = typed.simplified();
    if (const auto exact =
            std::find_if(choices.begin(), choices.end(), [&](const auto& c) { return ui::text(c.code) == text; });
        exact != choices.end())
        return &*exact;
    if (const auto* hit = onlyOne(choices, [&](const auto& c) { return same(ui::text(c.code), text); }))
        return hit;
    if (const auto* hit = onlyOne(choices, [&](const auto& c) { return same(c.decode.simplified(), text); }))
        return hit;
    if (const auto* hit = onlyOne(choices, [&](const auto& c) { return same(withCode(c).simplified(), text); }))
        return hit;
    if (const auto* hit =
            onlyOne(choices, [&](const auto& c) { return c.decode.startsWith(text, Qt::CaseInsensitive); }))
        return hit;
    return onlyOne(choices, [&](const auto& c) { return c.decode.contains(text, Qt::CaseInsensitive); });
}

bool fitsSegments(const std::vector<Choice>& choices) {
    if (choices.empty() || choices.size() > kMaxSegments)
        return false;
    QFont bold = fontFor(TextRole::Body);
    bold.setWeight(QFont::DemiBold);
    int width = 0;
    for (const auto& choice : choices)
        width += QFontMetrics(bold).horizontalAdvance(withCode(choice)) + 52;
    return width <= kMaxSegmentsPx;
}

SegmentedEdit::SegmentedEdit(std::vector<Choice> choices, QWidget* parent)
    : QWidget(parent), m_choices(std::move(choices)) {
    setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(QString(m_choices[i].decode).replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setAccessibleName(withCode(m_choices[i]));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFixedHeight(30);
        const bool first = i == 0, last = i + 1 == m_choices.size();
        setSegment(*button, first && last ? SegmentPlace::Only
                            : first       ? SegmentPlace::First
                            : last        ? SegmentPlace::Last
                                          : SegmentPlace::Middle);
        if (m_choices[i].showsCode)
            setCode(*button, ui::text(m_choices[i].code));
        connect(button, &QToolButton::clicked, this, [this, i] {
            setFocus(Qt::MouseFocusReason);
            choose(static_cast<int>(i));
        });
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    setFixedHeight(30);
    m_frame = new SegmentFrame(this);
}

void SegmentedEdit::setStored(const std::optional<std::string>& value) {
    m_value = value;
    showChoice();
}

/// A boolean may be stored as 1 and 0; it is shown and kept as it stands until somebody chooses.
int SegmentedEdit::chosenIndex() const {
    if (!m_value)
        return -1;
    const int index = indexOf(m_choices, *m_value);
    if (index >= 0 || indexOf(m_choices, "true") != 0)
        return index;
    return *m_value == "1" ? 0 : *m_value == "0" ? 1 : -1;
}

void SegmentedEdit::setTyped(const QString& text) { setStored(text.toStdString()); }

FieldEditor::Reading SegmentedEdit::read() const { return {m_value, {}, {}}; }

void SegmentedEdit::setEditable(bool editable) {
    m_editable = editable;
    for (auto* button : m_buttons)
        button->setEnabled(editable);
}

void SegmentedEdit::showChoice() {
    const int index = chosenIndex();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool on = static_cast<int>(i) == index;
        m_buttons[i]->setChecked(on);
        setSealIcon(*m_buttons[i], on ? QStringLiteral("act-tick") : QString(), 14);
    }
    describe();
    update();
}

void SegmentedEdit::describe() {
    const int index = chosenIndex();
    const QString now =
        index >= 0 ? withCode(m_choices[static_cast<std::size_t>(index)]) : ChoiceWords::tr("nothing chosen");
    if (accessibleDescription() == now)
        return;
    setAccessibleDescription(now);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SegmentedEdit::choose(int index) {
    if (!m_editable)
        return;
    const std::optional<std::string> value =
        index < 0 ? std::nullopt : std::optional(m_choices[static_cast<std::size_t>(index)].code);
    m_value = value;
    showChoice();
    if (edited)
        edited();
    if (chosen)
        chosen();
}

int SegmentedEdit::indexForText(const QString& text) const {
    const auto* choice = text.trimmed().isEmpty() ? nullptr : findChoice(m_choices, text);
    return choice ? static_cast<int>(choice - m_choices.data()) : -1;
}

void SegmentedEdit::keyPressEvent(QKeyEvent* event) {
    const int now = chosenIndex();
    const int last = static_cast<int>(m_choices.size()) - 1;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && event->key() == Qt::Key_Right)
        choose(std::min(now + 1, last));
    else if (plain && event->key() == Qt::Key_Left)
        choose(std::max(now - 1, 0));
    else if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        choose(-1);
    else if (const int index = plain ? indexForText(event->text()) : -1; index >= 0)
        choose(index);
    else
        QWidget::keyPressEvent(event);
}

void SegmentedEdit::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_frame->update();
}

void SegmentedEdit::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_frame->update();
}

void SegmentedEdit::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_frame->setGeometry(rect());
    m_frame->raise();
}

CodeComboEdit::CodeComboEdit(std::vector<Choice> choices, QWidget* parent)
    : QComboBox(parent), m_choices(std::move(choices)) {
    QComboBox::setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(12);
    setFont(fontFor(TextRole::Value));
    auto* items = new QStandardItemModel(this);
    for (const auto& choice : m_choices) {
        auto* item = new QStandardItem(choice.decode);
        item->setData(choice.showsCode ? ui::text(choice.code) : QString(), kCodeRole);
        item->setData(withCode(choice), kSearchRole);
        item->setData(withCode(choice), Qt::AccessibleTextRole);
        items->appendRow(item);
    }
    setModel(items);
    setItemDelegate(new ChoiceDelegate(this));
    view()->setMinimumWidth(200);
    auto* search = new ChoiceCompleter(items, this);
    search->setCompletionRole(kSearchRole);
    search->setFilterMode(Qt::MatchContains);
    search->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(search);
    search->popup()->setItemDelegate(new ChoiceDelegate(search));
    search->popup()->installEventFilter(this);
    lineEdit()->installEventFilter(this);
    m_code = new QLabel(lineEdit());
    m_code->setFont(fontFor(TextRole::Small));
    m_code->setForegroundRole(QPalette::PlaceholderText);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setAttribute(Qt::WA_TransparentForMouseEvents);
    setCurrentIndex(-1);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        showCode();
        if (edited)
            edited();
    });
    connect(this, &QComboBox::activated, this, [this](int index) {
        setStored(m_choices[static_cast<std::size_t>(index)].code);
        if (edited)
            edited();
        if (chosen)
            chosen();
    });
    connect(lineEdit(), &QLineEdit::textChanged, this, [this] { showCode(); });
}

QString CodeComboEdit::displayOf(const std::string& code) const {
    const int index = indexOf(m_choices, code);
    return index < 0 ? ui::text(code) : m_choices[static_cast<std::size_t>(index)].decode;
}

void CodeComboEdit::setStored(const std::optional<std::string>& value) {
    m_stored = value;
    m_shown = value ? displayOf(*value) : QString();
    setCurrentIndex(value ? indexOf(m_choices, *value) : -1);
    if (currentText() != m_shown)
        setEditText(m_shown);
    lineEdit()->setCursorPosition(0);
    showCode();
}

void CodeComboEdit::setTyped(const QString& text) {
    m_stored.reset();
    m_shown.clear();
    setCurrentIndex(-1);
    setEditText(text);
    showCode();
}

/// The code stands before the decode as long as the text is the stored one.
void CodeComboEdit::showCode() {
    const int index = m_stored && currentText() == m_shown ? indexOf(m_choices, *m_stored) : -1;
    const bool shows = index >= 0 && m_choices[static_cast<std::size_t>(index)].showsCode;
    m_code->setVisible(shows);
    if (!shows) {
        lineEdit()->setTextMargins(0, 0, 0, 0);
        return;
    }
    m_code->setText(ui::text(*m_stored));
    m_code->adjustSize();
    m_code->move(2, (lineEdit()->height() - m_code->height()) / 2);
    lineEdit()->setTextMargins(m_code->width() + 7, 0, 0, 0);
}

void CodeComboEdit::resizeEvent(QResizeEvent* event) {
    QComboBox::resizeEvent(event);
    showCode();
}

FieldEditor::Reading CodeComboEdit::read() const {
    if (currentText() == m_shown)
        return {m_stored, {}, {}};
    const QString typed = currentText().trimmed();
    if (typed.isEmpty())
        return {};
    const auto* choice = findChoice(m_choices, typed);
    const std::string flavour = nullFlavourOf(typed);
    // "nd" is the end of "Hand" as well: only the beginning of a word or the code itself goes before it.
    const bool means = choice && (flavour.empty() || same(ui::text(choice->code), typed) ||
                                  choice->decode.startsWith(typed, Qt::CaseInsensitive));
    if (means)
        return {choice->code, {}, {}};
    if (!flavour.empty())
        return {std::nullopt, {}, {}, flavour};
    return {std::nullopt, typed,
            ChoiceWords::tr("“%1” is not in the list. Type a code or the beginning of a word.").arg(typed)};
}

void CodeComboEdit::settle() {
    const Reading reading = read();
    if (reading.problem.isEmpty() && reading.nullFlavour.empty())
        setStored(reading.value);
}

void CodeComboEdit::setEditable(bool editable) {
    lineEdit()->setReadOnly(!editable);
    // A list that cannot be chosen from does not open; the text stays legible and can be copied.
    setProperty("locked", !editable);
}

bool CodeComboEdit::isOpen() const { return view()->isVisible() || (completer() && completer()->popup()->isVisible()); }

/// The list that opens while typing has the keyboard, but it is only a help: Enter and Tab take what is marked in it
/// and go on as without it, and a shortcut of the form is one.
bool CodeComboEdit::eventFilter(QObject* watched, QEvent* event) {
    auto* list = completer()->popup();
    if (!list->isVisible())
        return QComboBox::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && isChord(static_cast<QKeyEvent&>(*event)))
        list->hide();
    if (watched != list || event->type() != QEvent::KeyPress || !goesOn(static_cast<QKeyEvent&>(*event)))
        return QComboBox::eventFilter(watched, event);
    const QModelIndex marked = list->currentIndex();
    list->hide();
    if (marked.isValid()) {
        setEditText(marked.data().toString());
        if (edited)
            edited();
    }
    const auto& key = static_cast<QKeyEvent&>(*event);
    QKeyEvent again(QEvent::KeyPress, key.key(), key.modifiers(), key.text());
    QApplication::sendEvent(this, &again);
    return true;
}

void CodeComboEdit::wheelEvent(QWheelEvent* event) { event->ignore(); }

void CodeComboEdit::keyPressEvent(QKeyEvent* event) {
    const bool moves = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_PageUp ||
                       event->key() == Qt::Key_PageDown;
    if (!moves) {
        QComboBox::keyPressEvent(event);
        return;
    }
    // Arrows open the list; they never change a value by themselves.
    if (event->key() == Qt::Key_Down && !property("locked").toBool())
        showPopup();
}

MultiCodeEdit::MultiCodeEdit(const EditorSetup& setup, const study::Item& item, QWidget* parent)
    : LineEditor(setup, item, parent), m_choices(choicesOf(setup, item)) {
    QStringList all;
    for (const auto& choice : m_choices)
        all << withCode(choice);
    setPlaceholderText(ChoiceWords::tr("Codes, separated by commas"));
    setToolTip(all.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    setAccessibleDescription(all.join(QStringLiteral(", ")));
}

FieldEditor::Reading MultiCodeEdit::parse(const QString& typed) const {
    std::vector<bool> chosenOnes(m_choices.size(), false);
    for (const QString& part : typed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto* choice = findChoice(m_choices, part);
        if (!choice)
            return refuse(
                typed,
                ChoiceWords::tr("“%1” is not in the list. Type codes with commas between them.").arg(part.trimmed()));
        chosenOnes[static_cast<std::size_t>(choice - m_choices.data())] = true;
    }
    std::string value;
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (chosenOnes[i])
            value += (value.empty() ? "" : ",") + m_choices[i].code;
    return {value, {}, {}};
}

QString MultiCodeEdit::display(const std::string& stored) const { return shownValue(m_setup, m_item, stored); }

} // namespace caseseal::ui
