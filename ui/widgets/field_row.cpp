// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_row.h"

#include "widgets/chip.h"
#include "widgets/field_notes.h"
#include "widgets/null_menu.h"
#include "widgets/seal_icon.h"
#include "widgets/seal_style.h"
#include "widgets/text_label.h"
#include "widgets/unit_edit.h"
#include "widgets/unit_pairs.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kLabelPx = 178;
constexpr int kLineGapPx = 8;
constexpr int kFieldPx = 30;
constexpr int kGutterSlotPx = 50;
constexpr int kTickSlotPx = 28;
/// A question longer than two lines of the label column stands above its field.
constexpr int kMaxLabelPx = 2 * (kLabelPx - 16) - 20;

QString joined(const QString& a, const QString& b) { return b.isEmpty() ? a : a + QStringLiteral(", ") + b; }

QString withoutStop(QString text) {
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

} // namespace

FieldRow::FieldRow(FormModel& model, const EditorSetup& setup, FieldKey key, bool mandatory, QWidget* parent)
    : QWidget(parent), m_model(model), m_setup(setup), m_key(std::move(key)), m_item(*model.study().item(m_key.item)) {
    makeLine(m_item, mandatory);
    name(m_item, mandatory);
    m_editor->edited = [this] { onEdited(); };
    m_editor->chosen = [this] {
        m_typing = true;
        commit();
    };
    m_editor->widget()->installEventFilter(this);
    connect(m_notes, &FieldNotes::goOn, this, &FieldRow::goOn);
    connect(m_notes, &FieldNotes::stopsChanged, this, &FieldRow::stopsChanged);
    connect(m_notes, &FieldNotes::queryActed, this, &FieldRow::queryActed);
    connect(m_notes, &FieldNotes::backAsked, this, &FieldRow::focusEditor);
    refresh();
}

void FieldRow::onEdited() {
    m_typing = true;
    m_editor->setMark(FieldEditor::Mark::None);
    const auto reading = m_editor->read();
    m_model.setTyping(m_key, reading.value, reading.typed);
}

void FieldRow::makeLine(const study::Item& item, bool) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    const QString question = itemLabel(m_setup, item);
    auto* label = new TextLabel(question);
    label->setWordWrap(true);
    const bool above = label->fontMetrics().horizontalAdvance(question) > kMaxLabelPx;
    auto* line = new QHBoxLayout;
    line->setSpacing(kLineGapPx);
    if (above) {
        label->setMaximumWidth(720);
        column->addWidget(label);
        line->addSpacing(kLabelPx - kLineGapPx);
    } else {
        label->setFixedWidth(kLabelPx - kLineGapPx);
        label->setContentsMargins(0, 0, 12, 0);
        line->addWidget(label);
    }
    m_editor = makeEditor(m_setup, item, this);
    QWidget* field = m_editor->widget();
    if (const int width = editorWidthPx(m_setup, item); width > 0)
        field->setFixedWidth(width);
    if (!m_editor->keepsEnter())
        field->setFixedHeight(kFieldPx);
    if (m_editor->keepsEnter()) // beside a tall field the label stands at its first line
        label->setContentsMargins(0, 6, 12, 0);
    line->setAlignment(label, m_editor->keepsEnter() ? Qt::AlignTop : Qt::AlignVCenter);
    label->setBuddy(field);
    line->addWidget(field, 0, Qt::AlignVCenter);
    addUnit(*line, item);
    addMarks(*line);
    column->addLayout(line);
    m_notes = new FieldNotes(m_model, m_setup, m_key, {}, this);
    m_notes->setContentsMargins(kLabelPx, 0, 0, 2);
    column->addWidget(m_notes);
}

void FieldRow::addUnit(QHBoxLayout& line, const study::Item& item) {
    if (item.units.size() > 1) {
        m_unit = new UnitEdit(m_setup, item, this);
        m_unit->setFixedHeight(kFieldPx);
        m_unit->chosen = [this] {
            m_typing = true;
            commit();
        };
        line.addWidget(m_unit);
        return;
    }
    if (const std::string unit = m_model.onlyUnit(item); !unit.empty())
        line.addWidget(new TextLabel(unitSymbol(m_setup, unit), TextRole::Body, &Tokens::text2));
}

void FieldRow::addMarks(QHBoxLayout& line) {
    m_remark = new TextLabel({}, TextRole::Body, &Tokens::text3);
    m_chip = new Chip(this);
    m_checkIcon = new IconLabel(QStringLiteral("check-fired"), &Tokens::warn);
    m_check = new TextLabel({}, TextRole::SmallBold, &Tokens::warn);
    m_wasWord = new TextLabel(tr("was"), TextRole::Small, &Tokens::text3);
    m_was = new TextLabel({}, TextRole::Small, &Tokens::text2);
    QFont struck = m_was->font();
    struck.setStrikeOut(true);
    m_was->setFont(struck);
    m_history = new QToolButton(this);
    setButtonKind(*m_history, ButtonKind::Mark);
    setSealIcon(*m_history, QStringLiteral("act-history"), 14);
    m_history->setCheckable(true);
    m_history->setFocusPolicy(Qt::NoFocus); // F2 does the same from the field; Tab stays with the typing
    m_history->setFixedSize(kGutterSlotPx, 22);
    m_history->setToolTip(tr("History of this field (F2)"));
    connect(m_history, &QToolButton::clicked, this, [this] { Q_EMIT historyAsked(m_key, m_history); });
    m_uncovered = new TextLabel(tr("changed after the signature"), TextRole::Small, &Tokens::warn);
    for (QWidget* mark :
         std::initializer_list<QWidget*>{m_remark, m_chip, m_wasWord, m_was, m_checkIcon, m_check, m_uncovered}) {
        line.addWidget(mark, 0, Qt::AlignVCenter);
        mark->hide();
    }
    line.addStretch(1);
    line.addWidget(m_history, 0, Qt::AlignVCenter);
    QSizePolicy kept = m_history->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_history->setSizePolicy(kept);
    addTick(line);
}

/// The slot of the verification: a tick for everybody, a switch for those who verify.
void FieldRow::addTick(QHBoxLayout& line) {
    m_tick = new QToolButton(this);
    setButtonKind(*m_tick, ButtonKind::Mark);
    m_tick->setCheckable(true);
    m_tick->setFocusPolicy(Qt::NoFocus);
    m_tick->setFixedSize(kTickSlotPx, 22);
    m_tick->setObjectName(QStringLiteral("tick"));
    m_tick->setAccessibleName(tr("%1: verified against the source").arg(itemLabel(m_setup, m_item)));
    QSizePolicy kept = m_tick->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_tick->setSizePolicy(kept);
    connect(m_tick, &QToolButton::clicked, this, &FieldRow::askVerify);
    line.addWidget(m_tick, 0, Qt::AlignVCenter);
}

void FieldRow::setVerifiable(bool verifiable) {
    m_verifiable = verifiable;
    showTick(m_model.field(m_key));
}

void FieldRow::askVerify() {
    const FieldView view = m_model.field(m_key);
    if (m_verifiable && view.sealed && !view.changed)
        Q_EMIT verifyAsked(m_key, !view.sealed->verified);
    showTick(view);
}

void FieldRow::showTick(const FieldView& view) {
    const bool verified = view.sealed && view.sealed->verified;
    const bool offered = m_verifiable && view.sealed && !view.changed;
    m_tick->setVisible((verified && !view.changed) || offered);
    m_tick->setEnabled(offered);
    m_tick->setChecked(verified);
    setSealIcon(*m_tick, verified ? QStringLiteral("status-verified") : QStringLiteral("status-unverified"), 16);
    setIconInk(*m_tick, verified ? &Tokens::ok : &Tokens::text3);
    m_tick->setToolTip(verified  ? tr("Verified against the source")
                       : offered ? tr("Not verified yet (Ctrl+Shift+V)")
                                 : QString());
    m_tick->setAccessibleDescription(verified ? tr("verified") : tr("not verified yet"));
    m_uncovered->setVisible(view.sealed && view.sealed->changedAfterSignature && !view.changed);
}

void FieldRow::name(const study::Item& item, bool mandatory) {
    const QString label = itemLabel(m_setup, item);
    const std::string unit = m_model.onlyUnit(item);
    QWidget* field = m_editor->widget();
    field->setObjectName(
        QStringLiteral("item.%1.%2.%3").arg(ui::text(m_key.group), ui::text(m_key.groupRepeat), ui::text(m_key.item)));
    field->setAccessibleName(joined(label, unit.empty() ? QString() : unitSymbol(m_setup, unit)));
    if (mandatory && field->accessibleDescription().isEmpty())
        field->setAccessibleDescription(tr("Required"));
    if (const std::string& help = item.description.in(m_setup.language); !help.empty() && ui::text(help) != label)
        field->setToolTip(ui::text(help).toHtmlEscaped());
    if (m_unit) {
        m_unit->setObjectName(field->objectName() + QStringLiteral(".unit"));
        m_unit->setAccessibleName(tr("%1: unit").arg(label));
    }
    m_history->setObjectName(field->objectName() + QStringLiteral(".history"));
    m_history->setAccessibleName(tr("%1: history").arg(label));
}

std::vector<QWidget*> FieldRow::stops() const {
    std::vector<QWidget*> all{m_editor->widget()};
    if (m_unit)
        all.push_back(m_unit);
    const auto notes = m_notes->stops();
    all.insert(all.end(), notes.begin(), notes.end());
    return all;
}

bool FieldRow::holds(const QWidget* widget) const { return widget && (widget == this || isAncestorOf(widget)); }

void FieldRow::refresh() {
    const FieldView view = m_model.field(m_key);
    if (!m_typing) {
        if (!view.typed.isEmpty())
            m_editor->setTyped(view.typed);
        else if (const auto reading = m_editor->read();
                 reading.value != view.value || !reading.problem.isEmpty() || !reading.nullFlavour.empty())
            m_editor->setStored(view.value);
        if (m_unit)
            m_unit->setUnit(view.unit);
    }
    m_notes->refresh();
    showRemark(view);
    showWas(view);
    showHistory(view);
    showMark(view);
    showTick(view);
    showEditable(view);
}

void FieldRow::showRemark(const FieldView& view) {
    auto remark = view.typed.isEmpty() ? m_editor->remark() : FieldEditor::Remark{};
    if (m_unit && view.value)
        remark.text = otherUnits(m_setup, m_item, *view.value, view.unit);
    if (view.derived)
        remark = {tr("calculated"), false};
    const bool isNull = !view.nullFlavour.empty();
    if (isNull)
        remark = {nullWords(view.nullFlavour), true};
    m_remark->setText(remark.text);
    m_remark->setVisible(!remark.text.isEmpty() && !remark.chip);
    m_chip->set(isNull ? QStringLiteral("status-missing") : QString(), remark.text, Tone::Neutral);
    m_chip->setAccessibleName(remark.text);
    m_chip->setVisible(!remark.text.isEmpty() && remark.chip);
}

/// Calculated values and fields that are not to be collected are shown, not typed.
void FieldRow::showEditable(const FieldView& view) {
    const bool editable = m_editable && !view.derived && view.collected;
    m_editor->setEditable(editable);
    if (!editable)
        setFieldState(*m_editor->widget(), FieldState::Locked);
    else if (fieldState(m_editor->widget()) == FieldState::Locked)
        m_editor->setMark(FieldEditor::Mark::None);
    if (m_unit)
        m_unit->setEnabled(editable);
}

bool FieldRow::isWanted() const {
    const FieldView view = m_model.field(m_key);
    return view.collected || view.holdsSomething() || view.changed || holds(QApplication::focusWidget());
}

void FieldRow::showWas(const FieldView& view) {
    const bool shows = view.sealed && (view.needsReason || (view.derived && view.sealed->value != view.value));
    m_wasWord->setVisible(shows);
    m_was->setVisible(shows && view.sealed->value);
    if (!shows)
        return;
    m_wasWord->setText(view.sealed->value ? tr("was") : tr("was empty"));
    if (!view.sealed->nullFlavour.empty()) // what was there is said by its word
        m_wasWord->setText(tr("was: %1").arg(nullWords(view.sealed->nullFlavour)));
    if (!view.sealed->value)
        return;
    QString before = shownValue(m_setup, m_item, *view.sealed->value);
    if (m_unit && !view.sealed->unit.empty())
        before += QLatin1Char(' ') + unitSymbol(m_setup, view.sealed->unit);
    m_was->setText(m_was->fontMetrics().elidedText(before.simplified(), Qt::ElideRight, 200));
    m_was->setToolTip(before.size() > 30 ? before.toHtmlEscaped() : QString());
}

void FieldRow::showHistory(const FieldView& view) {
    const auto count = (view.sealed ? view.sealed->changes : 0) + (view.changed && view.typed.isEmpty() ? 1u : 0u);
    m_history->setVisible(count > 0);
    setCount(*m_history, words::number(count));
    m_history->setAccessibleDescription(tr("%n entries", nullptr, static_cast<int>(count)));
}

void FieldRow::showMark(const FieldView& view) {
    const auto isHard = [](const auto& fired) { return fired.severity == study::Severity::Hard; };
    const bool refused =
        !view.typed.isEmpty() || !view.refused.isEmpty() || std::any_of(view.fired.begin(), view.fired.end(), isHard);
    const auto soft = std::find_if_not(view.fired.begin(), view.fired.end(), isHard);
    if (!m_typing && m_editable)
        m_editor->setMark(refused                    ? FieldEditor::Mark::Refused
                          : soft != view.fired.end() ? FieldEditor::Mark::Check
                                                     : FieldEditor::Mark::None);
    const bool shows = !refused && soft != view.fired.end();
    m_checkIcon->setVisible(shows);
    m_check->setVisible(shows);
    if (shows)
        m_check->setText(withoutStop(ui::text(soft->what)));
}

std::string FieldRow::unitFor(const std::optional<std::string>& value) const {
    if (m_unit)
        return m_unit->unit();
    const auto view = m_model.field(m_key);
    if (view.sealed && view.sealed->value == value)
        return view.sealed->unit;
    return m_model.onlyUnit(m_item);
}

void FieldRow::commit() {
    if (!m_typing || !m_editable)
        return;
    m_typing = false;
    const auto reading = m_editor->read();
    if (!reading.nullFlavour.empty()) {
        m_model.setNull(m_key, reading.nullFlavour);
    } else if (reading.problem.isEmpty()) {
        m_editor->settle();
        m_model.setValue(m_key, reading.value, unitFor(reading.value));
    } else {
        m_model.setUnreadable(m_key, reading.typed, reading.problem);
    }
    refresh();
}

void FieldRow::undo() {
    m_typing = false;
    m_model.undo(m_key);
    m_editor->setStored(m_model.field(m_key).value);
    refresh();
}

void FieldRow::setEditable(bool editable) {
    m_editable = editable;
    showEditable(m_model.field(m_key));
}

void FieldRow::setNull(const std::string& flavour) {
    const FieldView view = m_model.field(m_key);
    if (!m_editable || view.derived)
        return;
    m_typing = false;
    if (flavour.empty())
        m_model.setValue(m_key, std::nullopt, {});
    else
        m_model.setNull(m_key, flavour);
    m_editor->setStored(m_model.field(m_key).value);
    refresh();
}

void FieldRow::openMenu() {
    const FieldView view = m_model.field(m_key);
    auto* menu = new NullMenu(view.nullFlavour, this);
    menu->setEnabled(m_editable && !view.derived && view.collected);
    connect(menu, &NullMenu::chosen, this, &FieldRow::setNull);
    menu->popup(m_editor->widget()->mapToGlobal(QPoint(0, m_editor->widget()->height() + 2)));
}

void FieldRow::focusEditor() { m_editor->widget()->setFocus(Qt::TabFocusReason); }

void FieldRow::goOn(QWidget* from) {
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QApplication::sendEvent(from, &tab);
}

bool FieldRow::onKey(QKeyEvent& event) {
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        commit(); // strips that come now are the next stop
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_editor->isOpen() || m_editor->keepsEnter() != control)
            return false;
        commit();
        goOn(m_editor->widget());
        return true;
    case Qt::Key_D:
        if (!control)
            return false;
        openMenu();
        return true;
    case Qt::Key_V:
        if (event.modifiers() != (Qt::ControlModifier | Qt::ShiftModifier))
            return false;
        askVerify();
        return true;
    case Qt::Key_Space:
        if (m_editable || !m_verifiable)
            return false;
        askVerify();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Z:
        return onEditKey(event);
    case Qt::Key_Escape:
        if (m_editor->isOpen() || (!m_typing && !m_model.field(m_key).changed))
            return false;
        undo();
        return true;
    default:
        return false;
    }
}

/// Keys that the editor itself knows while somebody types in it.
bool FieldRow::onEditKey(QKeyEvent& event) {
    if (m_typing)
        return false;
    const auto with = event.modifiers();
    if (event.key() == Qt::Key_Z) {
        const bool back = with == Qt::ControlModifier;
        if (!back && with != (Qt::ControlModifier | Qt::ShiftModifier))
            return false;
        Q_EMIT stepAsked(back);
        return true;
    }
    const FieldView view = m_model.field(m_key);
    const bool clears = !view.nullFlavour.empty() || (!view.collected && view.holdsSomething());
    if (clears)
        setNull({});
    return clears;
}

/// A click elsewhere moves the focus at its press. Strips that came then would move what is being clicked, so that the
/// release would miss it: they wait for the release.
void FieldRow::commitAfterRelease() {
    if (m_waitsForRelease)
        return;
    m_waitsForRelease = true;
    qApp->installEventFilter(this);
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event) {
    if (m_waitsForRelease && event->type() == QEvent::MouseButtonRelease) {
        m_waitsForRelease = false;
        qApp->removeEventFilter(this);
        QTimer::singleShot(0, this, &FieldRow::commit);
    }
    if (watched != m_editor->widget())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return onKey(*static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused(this);
    if (event->type() == QEvent::FocusOut && !m_editor->isOpen()) {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            commitAfterRelease();
        else
            commit();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace caseseal::ui
