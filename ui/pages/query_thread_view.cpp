// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/query_thread_view.h"

#include "desk/people.h"
#include "models/place_names.h"
#include "models/query_list_model.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace caseseal::ui {

namespace {
constexpr int kTextPx = 66;
} // namespace

QueryThreadView::QueryThreadView(desk::Desk& desk, QWidget* parent)
    : Card({}, parent), m_desk(desk), m_title(new TextLabel({}, TextRole::Heading)),
      m_state(new TextLabel({}, TextRole::Small, &Tokens::query)), m_place(new TextLabel({})),
      m_value(new TextLabel({}, TextRole::Value)), m_go(new QPushButton(tr("Go to the field"))),
      m_messages(new QVBoxLayout), m_answer(makeAnswer()), m_trouble(new NoteStrip(Tone::Alarm)) {
    setAccessibleName(tr("Query"));
    head()->addWidget(m_title);
    head()->addWidget(m_state);
    head()->addStretch();
    m_place->setWordWrap(true);
    m_value->setWordWrap(true);
    m_go->setObjectName(QStringLiteral("queryGo"));
    setSealIcon(*m_go, QStringLiteral("act-arrow-right"));
    setKeyCap(*m_go, tr("Ctrl+G"));
    setCompact(*m_go);
    m_go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_query)
            Q_EMIT goToField(m_query->place);
    });
    body()->addWidget(m_place);
    body()->addWidget(m_value);
    auto* go = new QHBoxLayout;
    go->addWidget(m_go);
    go->addStretch();
    body()->addLayout(go);
    body()->addWidget(new Line);
    auto* said = new QWidget;
    m_messages->setContentsMargins(0, 0, 8, 0);
    m_messages->setSpacing(10);
    said->setLayout(m_messages);
    QScrollArea* area = makeScrollArea(said);
    area->viewport()->setAutoFillBackground(false);
    said->setAutoFillBackground(false);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(tr("What was said"));
    area->setObjectName(QStringLiteral("queryMessages"));
    body()->addWidget(area, 1);
    m_trouble->hide();
    body()->addWidget(m_trouble);
    body()->addWidget(m_answer);
    set(nullptr);
}

QWidget* QueryThreadView::makeAnswer() {
    auto* answer = new QWidget;
    auto* all = new QVBoxLayout(answer);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("queryText"));
    m_text->setFixedHeight(kTextPx);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    all->addWidget(m_text);
    auto* whom = new QHBoxLayout;
    m_whomLabel = new TextLabel(tr("For"), TextRole::Body, &Tokens::text2);
    m_whom = new QComboBox;
    m_whom->setObjectName(QStringLiteral("queryWhom"));
    m_whom->setAccessibleName(tr("Whom the query is for"));
    m_whomLabel->setBuddy(m_whom);
    whom->addWidget(m_whomLabel);
    whom->addWidget(m_whom, 1);
    all->addLayout(whom);
    auto* acts = new QHBoxLayout;
    addAct(*acts, tr("Answer"), "query.answer", "queryAnswer");
    addAct(*acts, tr("Close"), "query.close", "queryClose");
    addAct(*acts, tr("Reopen"), "query.reopen", "queryReopen");
    acts->addStretch();
    all->addLayout(acts);
    return answer;
}

QPushButton* QueryThreadView::addAct(QHBoxLayout& row, const QString& name, const char* act, const char* objectName) {
    auto* button = new QPushButton(name);
    button->setObjectName(QLatin1String(objectName));
    button->setProperty("act", QString::fromLatin1(act));
    connect(button, &QPushButton::clicked, this, [this, act = std::string(act)] { this->act(act); });
    m_acts << button;
    row.addWidget(button);
    return button;
}

bool QueryThreadView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto& keys = static_cast<QKeyEvent&>(*event);
    const bool enter = keys.key() == Qt::Key_Return || keys.key() == Qt::Key_Enter;
    if (!enter || !keys.modifiers().testFlag(Qt::ControlModifier))
        return false;
    for (QPushButton* button : m_acts)
        if (!button->isHidden()) {
            button->click();
            break;
        }
    return true;
}

void QueryThreadView::set(const store::QueryRow* query) {
    const bool same = query && m_query && query->number == m_query->number;
    m_query = query ? std::optional(*query) : std::nullopt;
    if (!same)
        m_text->clear();
    m_trouble->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_state, m_value, m_go, m_answer})
        part->setVisible(m_query.has_value());
    clearLayout(*m_messages);
    if (!m_query) {
        m_title->setText(tr("No query is chosen"));
        m_place->setText(tr("Choose one in the list: what was said about it stands here."));
        return;
    }
    m_title->setText(tr("Query %1").arg(m_query->number));
    m_state->setText(queryStatusWord(m_query->status));
    m_place->setText(placeNames(m_desk.study(), m_query->place).join(QStringLiteral(" · ")));
    const auto value = m_desk.projection().value(m_query->place);
    const bool there = value && *value && (*value)->value;
    m_value->setText(there ? tr("Now: %1").arg(text(*(*value)->value)) : tr("Now: no value"));
    showThread();
    showActs();
}

void QueryThreadView::showThread() {
    const auto thread = m_desk.queries().thread(m_query->number);
    const auto persons = desk::TrialPersons::load(m_desk.projection());
    if (!thread || !persons) {
        m_trouble->setTrouble(
            words::trouble(!thread ? thread.error() : persons.error(), tr("What was said cannot be shown.")));
        m_trouble->show();
        return;
    }
    for (const desk::QueryTurn& message : *thread)
        showMessage(message, *persons);
    m_messages->addStretch(1);
}

void QueryThreadView::showMessage(const desk::QueryTurn& message, const desk::TrialPersons& persons) {
    const auto nameOf = [&](const std::string& person) { return text(persons.nameOf(message.chain, person)); };
    auto* part = new QVBoxLayout;
    part->setSpacing(1);
    QString who = QStringLiteral("%1 · %2 %3 · %4")
                      .arg(nameOf(message.author), words::role(message.role), queryActWord(message.act),
                           words::moment(message.time));
    if (!message.assigned.empty())
        who += QStringLiteral(" · ") + tr("for %1").arg(nameOf(message.assigned));
    auto* head = new TextLabel(who, TextRole::Small, &Tokens::text2);
    head->setWordWrap(true);
    part->addWidget(head);
    const QString words =
        message.erasure
            ? tr("This text was erased by %1: %2").arg(nameOf(message.erasure->by), text(message.erasure->reason))
            : text(message.text);
    if (!words.isEmpty()) {
        auto* said = new TextLabel(words);
        said->setWordWrap(true);
        part->addWidget(said);
    }
    m_messages->addLayout(part);
}

void QueryThreadView::showActs() {
    const auto may = queryActs(m_desk, m_query->status);
    bool first = true;
    for (QPushButton* button : m_acts) {
        const bool offered = std::find(may.begin(), may.end(), bytes(button->property("act").toString())) != may.end();
        button->setVisible(offered);
        setButtonKind(*button, offered && first ? ButtonKind::Primary : ButtonKind::Normal);
        setKeyCap(*button, offered && first ? tr("Ctrl+Enter") : QString());
        if (offered && first) {
            m_text->setPlaceholderText(button->text() + QStringLiteral(" …"));
            m_text->setAccessibleName(tr("%1: your text").arg(button->text()));
        }
        first = first && !offered;
    }
    m_answer->setVisible(!may.empty());
    fillWhom();
}

/// Roles first: a query is mostly for whoever does that work.
void QueryThreadView::fillWhom() {
    m_whom->clear();
    m_whom->addItem(tr("nobody in particular"), QString());
    for (const char* role : {"coordinator", "investigator", "monitor", "data-manager"})
        m_whom->addItem(words::role(role), QString::fromLatin1(role));
    if (const auto people = m_desk.people().list())
        for (const auto& person : *people)
            m_whom->addItem(text(person.name.empty() ? person.id : person.name), text(person.id));
    m_whom->setCurrentIndex(std::max(0, m_whom->findData(text(m_query->assigned))));
}

void QueryThreadView::act(const std::string& act) {
    if (!m_query)
        return;
    const std::string said = bytes(m_text->toPlainText().trimmed());
    if (said.empty() && act != "query.close") {
        m_trouble->setSentence(tr("The text is empty. Nothing was sealed. Type what you want to say."));
        m_trouble->show();
        m_text->setFocus();
        return;
    }
    const auto sealed = actOnQuery(m_desk, act, m_query->number, said, bytes(m_whom->currentData().toString()));
    if (!sealed) {
        m_trouble->setTrouble(words::trouble(sealed.error(), tr("Nothing was sealed. Your text is still here.")));
        m_trouble->show();
        return;
    }
    m_text->clear();
    Q_EMIT acted();
}

void QueryThreadView::focusText() { (m_answer->isVisible() ? static_cast<QWidget*>(m_text) : m_go)->setFocus(); }

bool QueryThreadView::hasText() const { return !m_text->toPlainText().trimmed().isEmpty(); }

} // namespace caseseal::ui
