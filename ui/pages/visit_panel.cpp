// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/visit_panel.h"

#include "models/place_names.h"
#include "models/visit_status.h"
#include "study/typed_value.h"
#include "widgets/field_editor.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kLabelPx = 120, kDayPx = 150, kReasonPx = 420;

std::string todayIso() { return QDate::currentDate().toString(Qt::ISODate).toStdString(); }

QLineEdit* addLine(QVBoxLayout& all, QWidget* line, const QString& label, const char* name, int widthPx) {
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* left = new TextLabel(label);
    left->setFixedWidth(kLabelPx);
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->setMaximumWidth(widthPx);
    left->setBuddy(field);
    row->addWidget(left);
    row->addWidget(field, 1);
    row->addStretch();
    all.addWidget(line);
    return field;
}

} // namespace

VisitPanel::VisitPanel(desk::Desk& desk, QWidget* parent)
    : Card({}, parent), m_desk(desk), m_title(new TextLabel({}, TextRole::Heading)),
      m_state(new TextLabel({}, TextRole::Body, &Tokens::text2)), m_lines(makeLines()),
      m_trouble(new NoteStrip(Tone::Alarm)) {
    setObjectName(QStringLiteral("visitPanel"));
    m_state->setWordWrap(true);
    m_trouble->hide();
    body()->addWidget(m_title);
    body()->addWidget(m_state);
    body()->addWidget(m_trouble);
    body()->addWidget(m_lines);
    hide();
}

QWidget* VisitPanel::makeLines() {
    auto* lines = new QWidget;
    auto* all = new QVBoxLayout(lines);
    all->setContentsMargins(0, 0, 0, 0);
    m_dayLine = new QWidget;
    m_day = addLine(*all, m_dayLine, tr("Day"), "visitDay", kDayPx);
    m_day->setPlaceholderText(tr("22nov2026, T for today"));
    m_reason = addLine(*all, new QWidget, tr("Reason"), "visitReason", kReasonPx);
    for (QLineEdit* line : {m_day, m_reason})
        connect(line, &QLineEdit::returnPressed, this, [this] {
            if (m_first)
                m_first->click();
        });
    auto* acts = new QHBoxLayout;
    m_acts = new QHBoxLayout;
    acts->addLayout(m_acts);
    m_close = new QPushButton(tr("Cancel"));
    m_close->setObjectName(QStringLiteral("visitClose"));
    setKeyCap(*m_close, tr("Esc"));
    connect(m_close, &QPushButton::clicked, this, &VisitPanel::closed);
    acts->addWidget(m_close);
    acts->addStretch();
    all->addLayout(acts);
    return lines;
}

QPushButton* VisitPanel::addAct(const QString& name, const char* objectName, std::function<void()> act) {
    auto* button = new QPushButton(name);
    button->setObjectName(QLatin1String(objectName));
    connect(button, &QPushButton::clicked, this, std::move(act));
    m_acts->addWidget(button);
    return button;
}

void VisitPanel::askVisit(const store::FormPlace& place) {
    m_place = place;
    m_trouble->hide();
    m_day->clear();
    m_reason->clear();
    m_title->setText(
        QStringLiteral("%1 · %2").arg(text(place.subject), eventName(m_desk.study(), place.event, place.eventRepeat)));
    desk::VisitState visit;
    if (const auto visits = m_desk.forms().visits(place.subject))
        for (const auto& one : *visits)
            if (one.event == place.event && one.eventRepeat == place.eventRepeat)
                visit = one;
    clearActs();
    showVisit(visit);
    addVisitActs(visit);
    addBulkActs();
    show();
    focusFirst();
}

void VisitPanel::clearActs() {
    m_first = nullptr;
    clearLayout(*m_acts);
}

void VisitPanel::focusFirst() {
    QWidget* first = m_close;
    for (int at = m_acts->count() - 1; at >= 0; --at)
        if (QWidget* act = m_acts->itemAt(at)->widget(); act && act->isEnabled())
            first = act;
    if (!m_dayLine->isHidden())
        first = m_day;
    first->setFocus();
}

void VisitPanel::showVisit(const desk::VisitState& visit) {
    VisitTiming timing;
    timing.status = visit.status;
    timing.window = visit.window;
    timing.planned = !visit.planned.empty();
    timing.reason = visit.reason;
    QString said = describe(timing);
    if (said.isEmpty())
        said = visit.formsStarted > 0 ? tr("%n forms begun", nullptr, static_cast<int>(visit.formsStarted))
               : visit.asked          ? tr("Nothing says when this visit is to be.")
                                      : tr("With the answers so far the study does not ask for this visit.");
    if (visit.window)
        said += QLatin1Char('\n') +
                tr("Window: %1 to %2").arg(words::isoDay(visit.window->earliest), words::isoDay(visit.window->latest));
    m_state->setText(said);
}

void VisitPanel::addVisitActs(const desk::VisitState& visit) {
    const bool plans = m_desk.mayDo("event.schedule");
    m_dayLine->setVisible(plans);
    m_reason->parentWidget()->setVisible(plans);
    if (!plans)
        return;
    m_first = addAct(tr("Plan this day"), "visitSchedule", [this] { schedule(false); });
    setButtonKind(*m_first, ButtonKind::Primary);
    if (visit.formsStarted == 0 && visit.status != study::VisitStatus::Skipped)
        addAct(tr("Skip the visit"), "visitSkip", [this] {
            seal([this](const std::string& reason) {
                return m_desk.forms().skip(m_place.subject, m_place.event, m_place.eventRepeat, reason);
            });
        });
    if (const study::Event* event = m_desk.study().event(m_place.event); event && event->repeating)
        addAct(tr("Plan another one"), "visitAnother", [this] { schedule(true); });
}

void VisitPanel::addBulkActs() {
    const auto states = m_desk.projection().formStates(m_place.subject);
    if (!states)
        return;
    std::vector<store::FormState> forms;
    std::copy_if(states->begin(), states->end(), std::back_inserter(forms), [this](const auto& state) {
        return state.place.event == m_place.event && state.place.eventRepeat == m_place.eventRepeat;
    });
    for (const BulkAct act : {BulkAct::Verify, BulkAct::Freeze, BulkAct::Unfreeze, BulkAct::Lock, BulkAct::Sign}) {
        if (!m_desk.mayDo(bulkActName(act)))
            continue;
        const BulkPlan plan = planBulk(act, forms);
        if (plan.ready.empty() && act == BulkAct::Unfreeze)
            continue;
        QPushButton* button =
            addAct(tr("%1 %n forms …", nullptr, static_cast<int>(plan.ready.size())).arg(bulkActVerb(act)),
                   bulkActName(act), [this, plan] { Q_EMIT bulkAsked(plan); });
        button->setEnabled(!plan.ready.empty());
        if (plan.ready.empty())
            button->setToolTip(plan.leftOut.empty() ? tr("No form of this visit waits for it")
                                                    : plan.leftOut.front().why);
    }
}

void VisitPanel::askWithdraw(const std::string& subject) {
    m_place = {subject, {}, {}, {}, {}};
    m_trouble->hide();
    m_reason->clear();
    m_title->setText(tr("Withdraw %1").arg(text(subject)));
    m_state->setText(tr("The participant leaves the trial. What was entered stays; no visit is awaited any more."));
    clearActs();
    m_dayLine->hide();
    m_reason->parentWidget()->show();
    m_first = addAct(tr("Withdraw"), "withdrawGo", [this] {
        seal([this](const std::string& reason) { return m_desk.forms().withdraw(m_place.subject, reason); });
    });
    setButtonKind(*m_first, ButtonKind::Primary);
    show();
    m_reason->setFocus();
}

std::optional<std::string> VisitPanel::day() {
    const auto typed = study::parseTypedDate(bytes(m_day->text()), dateOrderOf(QLocale()), todayIso(), false);
    if (typed)
        return *typed;
    sayTrouble(words::trouble(typed.error(), tr("Nothing was sealed.")).sentence());
    m_day->setFocus();
    return {};
}

void VisitPanel::schedule(bool another) {
    const auto when = day();
    if (!when)
        return;
    seal([this, when, another](const std::string& reason) {
        return m_desk.forms().schedule(m_place.subject, m_place.event, another ? std::string() : m_place.eventRepeat,
                                       *when, reason);
    });
}

void VisitPanel::seal(const Act& act) {
    m_trouble->hide();
    const auto receipt = act(bytes(m_reason->text().trimmed()));
    if (!receipt) {
        sayTrouble(words::trouble(receipt.error(), tr("Nothing was sealed.")).sentence());
        return;
    }
    Q_EMIT changed();
    Q_EMIT closed();
}

void VisitPanel::sayTrouble(const QString& sentence) {
    m_trouble->setSentence(sentence);
    m_trouble->show();
}

void VisitPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace caseseal::ui
