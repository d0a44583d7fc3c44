// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/query_strip.h"

#include "widgets/seal_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace caseseal::ui {

namespace {

constexpr int kStripPx = 560;
constexpr int kInputPx = 28;
constexpr int kWideSignPx = 8; // a full-width bracket at the end is wider than the font's own measure of it
constexpr int kMaxTextLength = 1000;
const QLatin1String kClose("query.close");

QString labelOf(const std::string& act) {
    if (act == "query.answer")
        return QueryStrip::tr("Answer");
    if (act == "query.close")
        return QueryStrip::tr("Close");
    if (act == "query.reopen")
        return QueryStrip::tr("Reopen");
    return QueryStrip::tr("Open query");
}

} // namespace

QueryStrip::QueryStrip(const QString& fieldName, QWidget* parent)
    : NoteStrip(Tone::Query, parent), m_fieldName(fieldName) {
    setMaximumWidth(kStripPx);
    makeInput();
}

void QueryStrip::makeInput() {
    m_inputRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_inputRow);
    row->setContentsMargins(0, 4, 0, 2);
    row->setSpacing(6);
    m_text = new QLineEdit;
    m_text->setObjectName(QStringLiteral("query.text"));
    m_text->setMaxLength(kMaxTextLength);
    m_text->setFixedHeight(kInputPx);
    connect(m_text, &QLineEdit::textChanged, this, &QueryStrip::takeText);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        if (!m_acts.empty())
            m_acts.front()->click();
    });
    row->addWidget(m_text, 1);
    m_assigned = new QComboBox;
    m_assigned->setObjectName(QStringLiteral("query.assigned"));
    m_assigned->setAccessibleName(tr("Who is asked"));
    m_assigned->setFixedHeight(kInputPx);
    m_assigned->hide();
    row->addWidget(m_assigned);
    texts()->addWidget(m_inputRow);
}

void QueryStrip::dropActs() {
    for (auto* button : m_acts)
        button->deleteLater();
    m_acts.clear();
}

void QueryStrip::addAct(const std::string& act) {
    const QString name = ui::text(act);
    auto* button = new QPushButton(labelOf(act));
    setButtonKind(*button, ButtonKind::Normal);
    setCompact(*button);
    button->setObjectName(name);
    button->setAccessibleName(QStringLiteral("%1, %2").arg(labelOf(act), m_fieldName));
    connect(button, &QPushButton::clicked, this, [this, name] { this->act(name); });
    m_inputRow->layout()->addWidget(button);
    m_acts.push_back(button);
}

void QueryStrip::show(const QueryView& query) {
    if (m_query == query)
        return;
    const bool sameActs = m_query.acts == query.acts && m_query.number == query.number;
    m_query = query;
    setSentence(query.lines.join(QLatin1Char('\n')), query.title);
    m_assigned->hide();
    m_inputRow->setVisible(!query.acts.empty());
    if (sameActs)
        return;
    dropActs();
    for (const auto& act : query.acts)
        addAct(act);
    m_text->clear();
    m_text->setPlaceholderText(query.acts.empty() || query.acts.front() != "query.answer"
                                   ? tr("Why it is closed, or what is still to do")
                                   : tr("Your answer"));
    m_text->setAccessibleName(tr("%1: %2").arg(m_fieldName, m_text->placeholderText()));
    takeText();
}

void QueryStrip::ask(const NewQuery& query) {
    m_query = {};
    setSentence({}, tr("New query"));
    dropActs();
    addAct("query.open");
    m_assigned->clear();
    for (const auto& [id, name] : query.assignees)
        m_assigned->addItem(name, ui::text(id));
    m_assigned->setMinimumWidth(m_assigned->sizeHint().width() + kWideSignPx);
    m_assigned->setVisible(!query.assignees.empty());
    m_text->setPlaceholderText(tr("What is to be looked at"));
    m_text->setAccessibleName(tr("%1: %2").arg(m_fieldName, m_text->placeholderText()));
    m_text->setText(query.text);
    m_inputRow->show();
    takeText();
}

void QueryStrip::takeText() {
    // A query may be closed without a word.
    for (auto* button : m_acts)
        button->setEnabled(!m_text->text().trimmed().isEmpty() || button->objectName() == kClose);
}

void QueryStrip::act(const QString& act) {
    const QString text = m_text->text().trimmed();
    if (!text.isEmpty() || act == kClose)
        Q_EMIT acted(act, m_query.number, text,
                     m_assigned->isHidden() ? QString() : m_assigned->currentData().toString());
}

std::vector<QWidget*> QueryStrip::stops() const {
    std::vector<QWidget*> all;
    if (m_inputRow->isHidden())
        return all;
    all.push_back(m_text);
    if (!m_assigned->isHidden())
        all.push_back(m_assigned);
    all.insert(all.end(), m_acts.begin(), m_acts.end());
    return all;
}

void QueryStrip::focusText() {
    m_text->setFocus(Qt::TabFocusReason);
    m_text->selectAll();
}

void QueryStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        NoteStrip::keyPressEvent(event);
        return;
    }
    Q_EMIT cancelled();
}

} // namespace caseseal::ui
