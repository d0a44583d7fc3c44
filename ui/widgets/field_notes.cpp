// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_notes.h"

#include "widgets/note_strip.h"
#include "widgets/text_label.h"
#include "words/core_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr auto kRefusal = "refusal";
constexpr auto kReason = "reason";
constexpr auto kQueryPrefix = "query:";
constexpr auto kNewQuery = "query:0";
constexpr auto kCheckPrefix = "check:";
constexpr auto kNoticePrefix = "notice:";
constexpr auto kClosed = "closed";
constexpr int kAnswerPx = 195;
constexpr int kMaxReasonBytes = 1000;

/// The wheel scrolls the form, never a choice.
class QuietCombo final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

const study::CheckFired* checkOf(const FieldView& view, const std::string& id) {
    const auto found = std::find_if(view.fired.begin(), view.fired.end(),
                                    [&](const auto& fired) { return kCheckPrefix + fired.rule == id; });
    return found == view.fired.end() ? nullptr : &*found;
}

const study::CheckFired* noticeOf(const FieldView& view, const std::string& id) {
    const auto found = std::find_if(view.notices.begin(), view.notices.end(),
                                    [&](const auto& fired) { return kNoticePrefix + fired.rule == id; });
    return found == view.notices.end() ? nullptr : &*found;
}

/// The order of strips: what stops, checks, reason, query.
int rankOf(const std::string& id) {
    return id == kRefusal || id == kClosed ? 0 : id == kReason ? 2 : id.starts_with(kQueryPrefix) ? 3 : 1;
}

} // namespace

QStringList commonReasons() {
    return {FieldNotes::tr("Typing error"),          FieldNotes::tr("Source read again"),
            FieldNotes::tr("Source was corrected"),  FieldNotes::tr("Digits transposed"),
            FieldNotes::tr("Calculation corrected"), FieldNotes::tr("Entered in the wrong field"),
            FieldNotes::tr("Answer to a query")};
}

QString itemLabel(const EditorSetup& setup, const study::Item& item) {
    const std::string& question = item.question.in(setup.language);
    if (!question.empty())
        return ui::text(question).simplified();
    const std::string& description = item.description.in(setup.language);
    return ui::text(!description.empty() ? description : !item.name.empty() ? item.name : item.oid).simplified();
}

FieldNotes::FieldNotes(FormModel& model, const EditorSetup& setup, FieldKey key, const QString& where, QWidget* parent)
    : QWidget(parent), m_model(model), m_setup(setup), m_key(std::move(key)), m_where(where),
      m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    hide();
}

QString FieldNotes::fieldName() const {
    const auto* item = m_model.study().item(m_key.item);
    return item ? itemLabel(m_setup, *item) : ui::text(m_key.item);
}

QString FieldNotes::named(const QString& sentence) const {
    return m_where.isEmpty() ? sentence : m_where + QStringLiteral(": ") + sentence;
}

QString FieldNotes::refusal(const FieldView& view) const {
    if (!view.typed.isEmpty())
        return tr("%1 It is kept here as typed and cannot be sealed.").arg(words::ended(view.problem));
    for (const auto& fired : view.fired)
        if (fired.severity == study::Severity::Hard)
            return tr("%1 The study does not let this be sealed; correct the value.")
                .arg(words::ended(words::fromCore(fired.what)));
    return view.refused;
}

std::vector<std::string> FieldNotes::wanted(const FieldView& view) const {
    std::vector<std::string> ids;
    if (!refusal(view).isEmpty())
        ids.emplace_back(kRefusal);
    if (!view.collected && view.holdsSomething())
        ids.emplace_back(kClosed);
    for (const auto& fired : view.notices)
        ids.push_back(kNoticePrefix + fired.rule);
    for (const auto& fired : view.fired)
        if (fired.severity == study::Severity::Soft)
            ids.push_back(kCheckPrefix + fired.rule);
    if (view.needsReason)
        ids.emplace_back(kReason);
    for (const auto& [id, strip] : m_strips)
        if (strip.query())
            ids.push_back(id);
    return ids;
}

void FieldNotes::refresh() {
    const FieldView view = m_model.field(m_key);
    const auto ids = wanted(view);
    const auto before = m_strips.size();
    const auto gone = std::stable_partition(m_strips.begin(), m_strips.end(), [&](const auto& strip) {
        return std::find(ids.begin(), ids.end(), strip.first) != ids.end();
    });
    bool changed = gone != m_strips.end();
    for (auto strip = gone; strip != m_strips.end(); ++strip) {
        strip->second.frame->hide();
        strip->second.frame->deleteLater();
    }
    m_strips.erase(gone, m_strips.end());
    for (const auto& id : ids) {
        const auto there = std::find_if(m_strips.begin(), m_strips.end(), [&](const auto& s) { return s.first == id; });
        if (there == m_strips.end())
            make(id, view);
        else
            update(id, view);
    }
    changed = changed || before != m_strips.size();
    setVisible(!m_strips.empty());
    if (changed)
        Q_EMIT stopsChanged();
}

void FieldNotes::make(const std::string& id, const FieldView& view) {
    Strip strip;
    if (id == kRefusal)
        strip = makeRefusal(refusal(view));
    else if (id == kReason)
        strip = makeReason(view);
    else if (id == kClosed)
        strip = framed(view.changed ? Tone::Warn : Tone::Neutral, named(closedSentence(view)), nullptr);
    else if (const auto* notice = noticeOf(view, id))
        strip = framed(Tone::Warn, named(checkSentence(*notice)), nullptr);
    else if (const auto* check = checkOf(view, id))
        strip = makeCheck(*check, view);
    if (!strip.frame)
        return;
    const auto at =
        std::find_if(m_strips.begin(), m_strips.end(), [&](const auto& s) { return rankOf(s.first) > rankOf(id); });
    m_column->insertWidget(static_cast<int>(at - m_strips.begin()), strip.frame);
    m_strips.insert(at, {id, strip});
}

void FieldNotes::update(const std::string& id, const FieldView& view) {
    const auto there = std::find_if(m_strips.begin(), m_strips.end(), [&](const auto& s) { return s.first == id; });
    if (id == kRefusal)
        there->second.frame->setSentence(named(refusal(view)));
    if (id == kClosed) {
        there->second.frame->setTone(view.changed ? Tone::Warn : Tone::Neutral);
        there->second.frame->setSentence(named(closedSentence(view)));
    }
    if (auto* combo = qobject_cast<QComboBox*>(there->second.input); combo && !combo->hasFocus())
        combo->setEditText(ui::text(view.reason));
}

FieldNotes::Strip FieldNotes::framed(Tone tone, const QString& sentence, QWidget* input) {
    auto* frame = new NoteStrip(tone, this);
    frame->setSentence(sentence);
    if (input) {
        frame->row()->addWidget(input);
        input->installEventFilter(this);
    }
    frame->show();
    return {frame, input};
}

FieldNotes::Strip FieldNotes::makeRefusal(const QString& sentence) {
    return framed(Tone::Alarm, named(sentence), nullptr);
}

FieldNotes::Strip FieldNotes::makeCheck(const study::CheckFired& check, const FieldView& view) {
    auto* answer = new QLineEdit;
    answer->setPlaceholderText(tr("Why it is right"));
    answer->setFixedWidth(kAnswerPx);
    answer->setMaxLength(kMaxReasonBytes);
    answer->setFixedHeight(28);
    answer->setObjectName(QStringLiteral("answer.%1").arg(ui::text(check.rule)));
    answer->setAccessibleName(tr("%1: why the value is right").arg(fieldName()));
    if (const auto given = view.answers.find(check.rule); given != view.answers.end())
        answer->setText(ui::text(given->second));
    connect(answer, &QLineEdit::textChanged, this,
            [this, rule = check.rule](const QString& text) { m_model.setAnswer(m_key, rule, bytes(text.trimmed())); });
    return framed(Tone::Warn, named(checkSentence(check)), answer);
}

/// The study's own message says what to do; only where there is none, we do.
QString FieldNotes::checkSentence(const study::CheckFired& check) const {
    const QString message = words::ended(ui::text(check.message.in(m_setup.language)).simplified());
    if (!message.isEmpty())
        return message;
    // Beside a row the bound is said already; below a grid it is not.
    const QString what = m_where.isEmpty() ? QString() : words::ended(words::fromCore(check.what));
    const QString ask = tr("Correct the value, or say why it is right.");
    return what.isEmpty() ? ask : what + QLatin1Char(' ') + ask;
}

QString FieldNotes::closedSentence(const FieldView& view) const {
    const auto* item = m_model.study().item(m_key.item);
    QString holds = !view.typed.isEmpty()       ? view.typed
                    : !view.nullFlavour.empty() ? nullWords(view.nullFlavour)
                    : view.value && item        ? shownValue(m_setup, *item, *view.value).simplified()
                                                : QString();
    if (view.value && !view.unit.empty())
        holds += QLatin1Char(' ') + unitSymbol(m_setup, view.unit);
    if (view.changed && view.holdsSomething())
        return tr("Not to be collected here with these answers, holds %1, not sealed. Press Delete to clear it, or "
                  "correct the answer that it depends on.")
            .arg(holds);
    return tr("Not to be collected here with these answers, holds %1. It stays as it was sealed; Delete clears it, "
              "with "
              "a reason.")
        .arg(holds);
}

FieldNotes::Strip FieldNotes::makeReason(const FieldView& view) {
    auto* reason = new QuietCombo;
    reason->setEditable(true);
    reason->setInsertPolicy(QComboBox::NoInsert);
    reason->addItems(commonReasons());
    reason->setCurrentIndex(-1);
    reason->setEditText(ui::text(view.reason));
    reason->lineEdit()->setPlaceholderText(tr("Why it changes"));
    reason->lineEdit()->setMaxLength(kMaxReasonBytes);
    reason->setFixedSize(kAnswerPx + 60, 28);
    reason->setObjectName(QStringLiteral("reason"));
    reason->setAccessibleName(tr("%1: reason for the change").arg(fieldName()));
    connect(reason, &QComboBox::editTextChanged, this,
            [this](const QString& text) { m_model.setReason(m_key, bytes(text.trimmed())); });
    Strip strip = framed(Tone::Accent, {}, reason);
    strip.frame->setSentence(m_where, tr("Reason"));
    strip.frame->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    return strip;
}

QueryStrip& FieldNotes::queryStrip(const std::string& id) {
    const auto there = std::find_if(m_strips.begin(), m_strips.end(), [&](const auto& s) { return s.first == id; });
    if (there != m_strips.end())
        return *there->second.query();
    auto* strip = new QueryStrip(m_where.isEmpty() ? fieldName() : m_where, this);
    connect(strip, &QueryStrip::acted, this,
            [this](const QString& act, std::uint64_t number, const QString& text, const QString& assigned) {
                Q_EMIT queryActed(m_key, act, number, text, assigned);
            });
    connect(strip, &QueryStrip::cancelled, this, [this] {
        endQuery();
        Q_EMIT backAsked();
    });
    m_column->addWidget(strip);
    m_strips.emplace_back(id, Strip{strip, nullptr});
    strip->setVisible(true);
    setVisible(true);
    return *strip;
}

void FieldNotes::dropStrips(const std::function<bool(const std::string& id)>& goes) {
    for (auto& [id, strip] : m_strips)
        if (goes(id)) {
            strip.frame->hide();
            strip.frame->deleteLater();
        }
    std::erase_if(m_strips, [&](const auto& strip) { return goes(strip.first); });
    setVisible(!m_strips.empty());
}

void FieldNotes::setQueries(const std::vector<QueryView>& queries) {
    const auto isQuery = [](const auto& strip) { return strip.first.starts_with(kQueryPrefix); };
    if (queries.empty() && std::none_of(m_strips.begin(), m_strips.end(), isQuery))
        return;
    dropStrips([&](const std::string& id) {
        return id.starts_with(kQueryPrefix) && id != kNewQuery &&
               std::none_of(queries.begin(), queries.end(),
                            [&](const auto& query) { return kQueryPrefix + std::to_string(query.number) == id; });
    });
    for (const auto& query : queries) {
        QueryView shown = query;
        if (!m_where.isEmpty())
            shown.title = m_where + QStringLiteral(". ") + query.title;
        queryStrip(kQueryPrefix + std::to_string(query.number)).show(shown);
    }
    Q_EMIT stopsChanged();
}

void FieldNotes::beginQuery(const NewQuery& query) {
    if (!asksQuery()) {
        queryStrip(kNewQuery).ask(query);
        Q_EMIT stopsChanged();
    }
    queryStrip(kNewQuery).focusText();
}

void FieldNotes::endQuery() {
    if (!asksQuery())
        return;
    dropStrips([](const std::string& id) { return id == kNewQuery; });
    Q_EMIT stopsChanged();
}

bool FieldNotes::asksQuery() const {
    return std::any_of(m_strips.begin(), m_strips.end(), [](const auto& strip) { return strip.first == kNewQuery; });
}

bool FieldNotes::focusQuery() {
    for (const auto& [id, strip] : m_strips)
        if (auto* query = strip.query(); query && !query->stops().empty()) {
            query->focusText();
            return true;
        }
    return false;
}

std::vector<QWidget*> FieldNotes::stops() const {
    std::vector<QWidget*> inputs;
    for (const auto& [id, strip] : m_strips) {
        if (strip.input)
            inputs.push_back(strip.input);
        if (const auto* query = strip.query())
            for (auto* stop : query->stops())
                inputs.push_back(stop);
    }
    return inputs;
}

bool FieldNotes::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ControlModifier)) {
            Q_EMIT goOn(qobject_cast<QWidget*>(watched));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace caseseal::ui
