// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/partial_date_edit.h"

#include "widgets/seal_icon.h"
#include "widgets/tokens.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace caseseal::ui {

namespace {

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(PartialDateEdit)
};

bool allowsPartial(study::DataType type) {
    switch (type) {
    case study::DataType::PartialDate:
    case study::DataType::IncompleteDate:
    case study::DataType::PartialDateTime:
    case study::DataType::IncompleteDateTime:
        return true;
    default:
        return false;
    }
}

} // namespace

study::DateOrder dateOrderOf(const QLocale& locale) {
    for (const QChar c : locale.dateFormat(QLocale::ShortFormat)) {
        if (c == QLatin1Char('d'))
            return study::DateOrder::DayMonthYear;
        if (c == QLatin1Char('M'))
            return study::DateOrder::MonthDayYear;
        if (c == QLatin1Char('y'))
            return study::DateOrder::YearMonthDay;
    }
    return study::DateOrder::DayMonthYear;
}

PartialDateEdit::PartialDateEdit(const EditorSetup& setup, const study::Item& item, QWidget* parent)
    : LineEditor(setup, item, parent), m_partialAllowed(allowsPartial(item.dataType)) {
    m_open = addAction(QIcon(), TrailingPosition);
    m_open->setText(DateWords::tr("Choose from a calendar"));
    m_open->setToolTip(DateWords::tr("Choose from a calendar (Alt+Down)"));
    connect(m_open, &QAction::triggered, this, [this] { openCalendar(); });
    showIcon();
}

void PartialDateEdit::showIcon() {
    const Tokens& tokens = Tokens::of(palette());
    m_open->setIcon(sealIcon(QStringLiteral("act-calendar"), tokens.text2, tokens.base));
}

void PartialDateEdit::changeEvent(QEvent* event) {
    LineEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_open)
        showIcon();
}

bool PartialDateEdit::isOpen() const { return m_calendar && m_calendar->isVisible(); }

base::Result<std::string> PartialDateEdit::parseDate(const QString& typed) const {
    const std::string today = m_setup.today().toString(Qt::ISODate).toStdString();
    return study::parseTypedDate(typed.toStdString(), dateOrderOf(m_setup.locale), today, m_partialAllowed);
}

FieldEditor::Reading PartialDateEdit::parse(const QString& typed) const {
    auto date = parseDate(typed);
    if (date)
        return {std::move(*date), {}, {}};
    if (const std::string asTyped = typed.toStdString(); m_partialAllowed && isOfType(asTyped))
        return {asTyped, {}, {}};
    return refuse(typed, date.error());
}

QString PartialDateEdit::display(const std::string& stored) const { return shownValue(m_setup, m_item, stored); }

FieldEditor::Remark PartialDateEdit::remark() const {
    const QString iso = ui::text(readValue().value_or("")).section(QLatin1Char('T'), 0, 0);
    if (!study::isIsoDate(iso.toStdString(), true))
        return {};
    if (iso.size() == 10)
        return {m_setup.locale.toString(QDate::fromString(iso, Qt::ISODate), QStringLiteral("dddd")), false};
    if (iso.size() == 7)
        return {DateWords::tr("Day unknown, kept as %1").arg(iso), true};
    return {DateWords::tr("Day and month unknown, kept as %1").arg(iso), true};
}

void PartialDateEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier)) {
        openCalendar();
        return;
    }
    LineEditor::keyPressEvent(event);
}

void PartialDateEdit::openCalendar() {
    if (isReadOnly() || isOpen())
        return;
    auto* frame = new QFrame(this, Qt::Popup);
    frame->setAttribute(Qt::WA_DeleteOnClose);
    frame->setFrameShape(QFrame::Box);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    auto* calendar = new QCalendarWidget(frame);
    calendar->setLocale(m_setup.locale);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate now = QDate::fromString(ui::text(readValue().value_or("")).left(10), Qt::ISODate);
    calendar->setSelectedDate(now.isValid() ? now : m_setup.today());
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, frame, [this, frame](QDate date) {
        take(date);
        frame->close();
    });
    connect(calendar, &QCalendarWidget::clicked, frame, [this, frame](QDate date) {
        take(date);
        frame->close();
    });
    connect(frame, &QObject::destroyed, this, [this] { m_calendar = nullptr; });
    m_calendar = frame;
    frame->move(mapToGlobal(QPoint(0, height() + 2)));
    frame->show();
    calendar->setFocus();
}

void PartialDateEdit::take(QDate date) {
    const QString rest = ui::text(readValue().value_or("")).section(QLatin1Char('T'), 1);
    const QString iso = date.toString(Qt::ISODate);
    setText(rest.isEmpty() ? iso : iso + QLatin1Char('T') + rest);
    settle();
    if (chosen)
        chosen();
}

FieldEditor::Reading DateTimeEdit::parse(const QString& typed) const {
    base::Error why = base::badInput("Type a date and a time, like 22nov2026 14:05.");
    for (qsizetype at = typed.size() - 1; at > 0; --at) {
        if (!QStringLiteral(" ,T").contains(typed[at]))
            continue;
        QString left = typed.left(at).trimmed();
        if (left.endsWith(QLatin1Char(',')))
            left.chop(1);
        auto date = parseDate(left);
        auto time = study::parseTypedTime(typed.mid(at + 1).trimmed().toStdString());
        if (date && time && date->size() == 10)
            return {*date + "T" + *time, {}, {}};
        if (date && !time)
            why = time.error();
    }
    if (const std::string asTyped = typed.toStdString(); isOfType(asTyped))
        return {asTyped, {}, {}};
    if (!partialAllowed())
        return refuse(typed, why);
    auto date = parseDate(typed);
    if (date)
        return {std::move(*date), {}, {}};
    return refuse(typed, why);
}

} // namespace caseseal::ui
