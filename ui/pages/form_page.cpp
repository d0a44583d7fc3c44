// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_page.h"

#include "desk/consents.h"
#include "desk/database_locks.h"
#include "desk/queries.h"
#include "desk/study_versions.h"
#include "desk/trial_persons.h"
#include "models/site_names.h"
#include "pages/double_entry_card.h"
#include "pages/form_content.h"
#include "pages/form_drafts.h"
#include "pages/form_header.h"
#include "pages/form_history.h"
#include "pages/form_messages.h"
#include "pages/form_past.h"
#include "pages/form_queries.h"
#include "widgets/field_notes.h"
#include "widgets/field_row.h"
#include "widgets/password_prompt.h"
#include "words/core_words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kMarginPx = 24;

} // namespace

FormPage::FormPage(desk::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk),
      m_language(desk.study().languages.empty() ? std::string("en") : desk.study().languages.front()),
      m_header(new FormHeader(this)), m_messages(new FormMessages(this)), m_content(new FormContent(this)),
      m_history(new FormHistory(desk, *m_content, this)), m_queries(new FormQueries(desk, *m_content, this)),
      m_drafts(new FormDrafts(desk.drafts(), this)), m_prompt(new PasswordPrompt(desk, this)) {
    setClock(std::make_shared<base::SystemClock>());
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    m_prompt->hide();
    auto* prompt = new QHBoxLayout;
    prompt->setContentsMargins(kMarginPx, 8, kMarginPx, 0);
    prompt->addWidget(m_prompt);
    prompt->addStretch();
    column->addLayout(prompt);
    column->addWidget(m_content, 1);
    connectParts();
    makeShortcuts();
}

FormPage::~FormPage() {
    m_drafts->flush();
    // The rows hold a reference into the model: they go first.
    delete m_content->takeWidget();
}

void FormPage::connectParts() {
    connect(m_header, &FormHeader::sealAsked, this, &FormPage::seal);
    connect(m_header, &FormHeader::completeAsked, this, &FormPage::markComplete);
    connect(m_content, &FormContent::historyAsked, this, &FormPage::showHistory);
    connect(m_content, &FormContent::built, this, [this] { m_queries->show(*m_model, m_clock->now()); });
    connect(m_content, &FormContent::verifyAsked, this, &FormPage::verify);
    connect(m_header, &FormHeader::actAsked, this, &FormPage::doAct);
    connect(m_header, &FormHeader::refused, this, [this](const QString& why) { m_messages->say(Tone::Neutral, why); });
    connect(m_messages, &FormMessages::left, m_content, &FormContent::focusBack);
    connect(m_drafts, &FormDrafts::failed, this, &FormPage::trouble);
    connect(m_queries, &FormQueries::failed, this, &FormPage::trouble);
    connect(m_queries, &FormQueries::sealed, this, &FormPage::sealed);
    connect(&m_messages->past(), &FormPast::momentChosen, this, &FormPage::showPast);
    connect(&m_messages->past(), &FormPast::ended, this, &FormPage::endPast);
    connect(m_history, &FormHistory::failed, this, &FormPage::trouble);
}

void FormPage::makeShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence::Save, &FormPage::seal);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] {
        if (m_model)
            m_content->commitAll();
        m_header->pressComplete();
    });
    add(QKeySequence(Qt::Key_F2), [this] {
        if (m_model && !m_second) // it would not be blind
            m_history->toggle(*m_model, *m_setup);
    });
    add(QKeySequence(Qt::Key_F4), [this] {
        if (m_model && !m_past)
            m_queries->begin(*m_model);
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { m_header->openMenu(); });
    add(QKeySequence::Undo, [this] { m_content->step(true); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_content->step(false); });
}

void FormPage::setLanguage(const std::string& language) { m_language = language; }

void FormPage::setClock(std::shared_ptr<const base::ClockPort> clock) {
    m_clock = std::move(clock);
    m_today = [port = m_clock] {
        const auto now = port->now();
        const auto localMs = now.msSinceEpoch + static_cast<std::int64_t>(port->zoneMinutes(now)) * 60'000;
        return QDateTime::fromMSecsSinceEpoch(localMs, Qt::UTC).date();
    };
}

HistoryPopover& FormPage::history() const { return m_history->popover(); }

void FormPage::open(const store::FormPlace& place, const QString& formName, const QString& visitName,
                    const store::ItemPlace* focus) {
    m_history->close();
    m_messages->clear();
    m_content->clear(std::move(m_model));
    m_pendingLeave = {};
    m_past.reset();
    m_second = false;
    m_prompt->hide();
    m_messages->setPast(false);
    m_formName = formName;
    m_visitName = visitName;
    takeVersion(place);
    m_model = std::make_unique<FormModel>(m_setup->study, place);
    m_others = std::make_shared<SubjectValues>(m_desk.projection(), m_setup->study, place.subject);
    load();
    connect(m_model.get(), &FormModel::fieldChanged, this, &FormPage::onFieldChanged);
    m_content->open(*m_model, *m_setup, readOnlyReason().isEmpty());
    refreshHeader();
    refreshEditable();
    if (focus)
        focusField({focus->group, focus->groupRepeat, focus->item});
    else
        m_content->focusFirst();
    offerDraft();
    Q_EMIT opened();
}

/// A form is shown and checked by the version of the study that it was started under.
void FormPage::takeVersion(const store::FormPlace& place) {
    auto study = m_desk.versions().studyFor(place);
    auto rules = m_desk.versions().rulesFor(place);
    if (!study || !rules)
        trouble(!study ? study.error() : rules.error());
    m_setup.emplace(EditorSetup{study ? **study : m_desk.study(), m_language, QLocale(), m_today});
    m_rules = rules ? *rules : nullptr;
}

/// What an earlier session typed and did not seal: offered, never taken by itself. What was typed as a second entry
/// goes into a second entry only.
void FormPage::offerDraft() {
    const auto kept = m_drafts->watch(*m_model, m_second);
    if (!readOnlyReason().isEmpty())
        return;
    if (kept && !kept->items.empty())
        askAboutDraft(*kept);
    else if (!m_second)
        offerSecond();
}

void FormPage::askAboutDraft(const desk::FormDraft& kept) {
    m_messages->ask(tr("A draft of yours from %1 with %n fields is kept. It is not sealed.", nullptr,
                       static_cast<int>(kept.items.size()))
                        .arg(words::moment(kept.saved)),
                    {{QStringLiteral("draft.take"), tr("Take it"), [this] { takeDraft(); }},
                     {QStringLiteral("draft.drop"), tr("Drop it"), [this] {
                          m_drafts->dropOffered();
                          m_content->focusFirst();
                      }}});
}

void FormPage::takeDraft() {
    m_drafts->take();
    m_content->refreshRows();
    m_content->focusFirst();
}

void FormPage::offerSecond() {
    const auto kept = maySecond() ? m_drafts->keptSecond() : std::nullopt;
    if (!kept || kept->items.empty())
        return;
    m_messages->ask(tr("A second entry of yours from %1 with %n fields is kept. It is not sealed.", nullptr,
                       static_cast<int>(kept->items.size()))
                        .arg(words::moment(kept->saved)),
                    {{QStringLiteral("second.resume"), tr("Go on with it"),
                      [this] {
                          beginSecond();
                          m_messages->clear();
                          takeDraft();
                      }},
                     {QStringLiteral("second.drop"), tr("Drop it"), [this] {
                          m_drafts->dropKeptSecond();
                          m_content->focusFirst();
                      }}});
}

/// The past is shown as it was sealed, without conditions and calculations of today.
void FormPage::takeRules() {
    if (m_past || !m_rules) {
        m_model->setRules({});
        return;
    }
    m_others->forget();
    m_model->setRules([rules = FormRules(*m_rules, *m_others, m_model->place()),
                       others = m_others](const std::vector<FieldKey>& fields, const FormRules::Own& own) {
        return rules.work(fields, own);
    });
}

/// What is to be known about the form before one types into it.
void FormPage::refreshNotice() {
    QStringList all;
    if (!m_past && !m_model->formCollected())
        all << tr("With the answers so far the study does not ask for this form.");
    if (m_second)
        all << tr("Second entry: type the form from the source without seeing the first entry.");
    if (const QString words = signatureWords(); !words.isEmpty())
        all << words;
    if (m_olderVersion)
        all << tr("This form was started under an earlier version of the study and keeps it until it is moved.");
    m_messages->setNotice(all.join(QLatin1Char(' ')));
}

void FormPage::load() {
    const auto& place = m_model->place();
    auto values = m_past ? m_desk.projection().valuesAt(place, *m_past) : m_desk.projection().values(place);
    auto states = m_desk.projection().formStates(place.subject);
    if (!values || !states) {
        trouble(!values ? values.error() : states.error());
        return;
    }
    m_state.reset();
    m_firstTypist.reset();
    const auto here = std::find_if(states->begin(), states->end(), [&](const auto& s) { return s.place == place; });
    if (here != states->end())
        m_state = *here;
    auto version = m_desk.projection().studyVersion();
    m_olderVersion = version && m_state && !m_state->studyVersion.empty() && m_state->studyVersion != *version;
    takeRules();
    m_model->replaceSealed(m_second ? std::vector<store::ItemValue>{} : *values);
}

/// Who signed, when and as what, and how much of it is not covered any more.
QString FormPage::signatureWords() {
    if (m_past || !m_state || !m_state->isSigned)
        return {};
    auto signatures = m_desk.forms().signatures(m_model->place());
    if (!signatures || signatures->empty())
        return {};
    const auto& last = signatures->back();
    QString words =
        tr("Signed by %1 on %2: “%3”.").arg(ui::text(last.name), words::moment(last.time), ui::text(last.meaning));
    std::vector<FieldKey> keys;
    for (const auto& place : last.outdated)
        keys.push_back({place.group, place.groupRepeat, place.item});
    if (!keys.empty())
        words += QLatin1Char(' ') +
                 tr("It does not cover %n fields that changed since: %1.", nullptr, static_cast<int>(keys.size()))
                     .arg(fieldNames(keys));
    return words;
}

void FormPage::buildAll() { m_content->buildAll(); }

void FormPage::focusField(const FieldKey& key) { m_content->focusField(key); }

void FormPage::focusBack() { m_content->focusBack(); }

bool FormPage::hasChanges() {
    if (!m_model)
        return false;
    m_content->commitAll();
    return m_model->changes() > 0;
}

void FormPage::onFieldChanged(const FieldKey& key) {
    if (auto* row = m_content->rowOf(key))
        row->refresh();
    refreshHeader();
    Q_EMIT changesChanged(m_model->changes());
}

void FormPage::refreshHeader() {
    const auto count = m_model->count();
    FormHead head;
    head.name = m_formName;
    const auto& study = m_setup->study;
    head.second = QStringLiteral("%1 · %2").arg(
        m_visitName, ui::text(study.versionName.empty() ? study.versionOid : study.versionName));
    head.status = statusOf(m_state ? &*m_state : nullptr);
    if (head.status == Status::NotStarted && count.filled > 0)
        head.status = Status::InProgress;
    head.filled = count.filled;
    head.expected = count.expected;
    head.changes = m_model->changes();
    head.mayEnter = readOnlyReason().isEmpty();
    const bool done = m_state && (m_state->complete || m_state->isSigned);
    head.mayComplete = head.mayEnter && !done && m_desk.mayDo("form.complete");
    m_header->show(head);
    refreshNotice();
    m_header->setOffers(m_past || m_second
                            ? std::vector<FormOffer>{}
                            : formOffers(situation(), [this](std::string_view act) { return m_desk.mayDo(act); }));
}

FormSituation FormPage::situation() const { return {m_state, m_model->changes() > 0, m_olderVersion, maySecond()}; }

/// Somebody else typed it and it is not complete: a second person may type it again from the source.
bool FormPage::maySecond() const {
    if (m_past || m_second || !m_state || m_state->complete || m_state->values == 0 || !readOnlyReason().isEmpty())
        return false;
    if (!m_firstTypist)
        m_firstTypist = firstTypist();
    return !m_firstTypist->empty() && *m_firstTypist != m_desk.info().chain + '/' + m_desk.me().id;
}

/// Who typed the newest first value of this form, as "<chain>/<person>"; empty where nobody did.
std::string FormPage::firstTypist() const {
    const auto& place = m_model->place();
    store::TrailFilter filter;
    filter.subject = place.subject;
    filter.event = place.event;
    filter.form = place.form;
    filter.acts = {"item.set"};
    std::string first;
    auto read = m_desk.projection().trail(filter, [&](const store::TrailRow& row) {
        const auto& at = row.entry.place;
        if (at.eventRepeat != place.eventRepeat || at.formRepeat != place.formRepeat)
            return true;
        first = row.chain + '/' + row.author;
        return false;
    });
    return read ? first : std::string();
}

/// Empty: the participant is at home here.
QString FormPage::homeElsewhere() const {
    const auto row = m_desk.projection().subject(m_model->place().subject);
    if (!row || !*row || (*row)->atHome)
        return {};
    const SiteNames sites(m_desk.projection());
    const QString home = sites.of((*row)->home);
    return (*row)->handedTo.empty()
               ? tr("The participant is at home at %1: data are entered and completed there.").arg(home)
               : tr("The participant was handed over by %1 to %2: data are entered there once taken over.")
                     .arg(home, sites.of((*row)->handedTo));
}

QString FormPage::readOnlyReason() const {
    if (m_past)
        return tr("You look at the past.");
    if (const QString elsewhere = homeElsewhere(); !elsewhere.isEmpty())
        return elsewhere;
    if (m_desk.databaseLocks().state())
        return tr("The database is locked. A data manager can unlock it.");
    if (m_state && m_state->locked)
        return tr("This form is locked. A data manager can unlock it.");
    if (m_state && m_state->frozen)
        return tr("This form is frozen. A data manager can unfreeze it.");
    if (!m_desk.mayDo("item.set")) {
        const auto roles = m_desk.me().roles;
        const QString role = roles.empty() ? QString() : words::role(roles.front());
        return tr("You can read this form. Your role, %1, does not enter data.").arg(role);
    }
    return {};
}

void FormPage::refreshEditable() {
    const QString reason = readOnlyReason();
    m_messages->setReadOnly(m_past ? QString() : reason);
    m_content->setEditable(reason.isEmpty());
    m_content->setVerifiable(!m_past && m_state && m_state->complete && m_desk.mayDo("form.verify"));
}

QString FormPage::fieldNames(const std::vector<FieldKey>& keys) const {
    constexpr std::size_t kNamed = 4;
    QStringList names;
    for (const auto& key : keys) {
        const auto* item = m_setup->study.item(key.item);
        const QString name = item ? itemLabel(*m_setup, *item) : ui::text(key.item);
        if (!names.contains(name))
            names << name;
    }
    const auto more = names.size() - static_cast<qsizetype>(kNamed);
    if (more <= 0)
        return names.join(QStringLiteral(", "));
    return tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(names.mid(0, kNamed).join(QStringLiteral(", ")));
}

bool FormPage::demandsMet() {
    const auto demands = m_model->demands();
    if (demands.empty())
        return true;
    std::vector<FieldKey> keys;
    for (const auto& demand : demands)
        if (keys.empty() || keys.back() != demand.key)
            keys.push_back(demand.key);
    m_messages->say(Tone::Warn, tr("Nothing is sealed yet. %n fields need something from you first: %1.", nullptr,
                                   static_cast<int>(keys.size()))
                                    .arg(fieldNames(keys)));
    m_content->focusDemand(demands.front());
    return false;
}

bool FormPage::deskAgrees(const std::vector<desk::ItemDraft>& drafts) {
    auto problems = m_desk.check(m_model->place(), drafts);
    if (!problems) {
        trouble(problems.error());
        return false;
    }
    if (problems->size() == 1 && problems->front().rule == desk::Consents::kRule)
        askWithoutConsent(words::fromCore(problems->front().what));
    else if (!problems->empty())
        refuse(*problems);
    return problems->empty();
}

/// No consent is in force: what is entered nevertheless carries its reason.
void FormPage::askWithoutConsent(const QString& why) {
    m_messages->askReason(
        words::sentences({why, tr("Nothing is sealed yet. To enter it nevertheless takes a reason, which stays on "
                                  "record.")}),
        tr("Seal with this reason"), [this](const QString& reason) {
            m_withoutConsent = reason;
            seal();
            m_withoutConsent.clear();
        });
}

void FormPage::refuse(const std::vector<desk::DraftProblem>& problems) {
    std::vector<FieldKey> keys;
    for (const auto& problem : problems) {
        keys.push_back({problem.group, problem.groupRepeat, problem.item});
        m_model->setRefused(keys.back(), words::fromCore(problem.what));
    }
    m_messages->say(Tone::Alarm,
                    tr("Nothing is sealed. Your changes are kept here. Please look at %1.").arg(fieldNames(keys)));
    focusField(keys.front());
}

void FormPage::seal() {
    if (!m_model || !readOnlyReason().isEmpty())
        return;
    m_content->commitAll();
    m_messages->clear();
    if (m_model->changes() == 0 || !demandsMet())
        return;
    if (m_second) {
        compareSecond();
        return;
    }
    auto drafts = m_model->drafts();
    if (!m_withoutConsent.isEmpty() && !drafts.empty())
        drafts.front().checks.push_back({desk::Consents::kRule, {}, bytes(m_withoutConsent)});
    if (!deskAgrees(drafts))
        return;
    auto receipt = m_desk.record(m_model->place(), drafts);
    if (!receipt) {
        trouble(receipt.error());
        return;
    }
    showSealed();
}

void FormPage::showSealed() {
    m_history->close();
    m_drafts->drop();
    load();
    m_content->refreshRows();
    if (m_header->isAncestorOf(QApplication::focusWidget())) // the button has nothing to do now
        m_content->focusBack();
    refreshHeader();
    Q_EMIT changesChanged(0);
    Q_EMIT sealed();
    if (auto then = std::exchange(m_pendingLeave, {}))
        then();
}

void FormPage::markComplete() {
    if (!m_model || hasChanges())
        return;
    m_messages->clear();
    if (const auto missing = m_model->missing(); !missing.empty())
        askComplete(missing);
    else
        doComplete({});
}

void FormPage::askComplete(const std::vector<FieldKey>& missing) {
    m_messages->ask(
        tr("%n required fields are empty: %1.", nullptr, static_cast<int>(missing.size())).arg(fieldNames(missing)),
        {{QStringLiteral("missing.first"), tr("Show the first"), [this, key = missing.front()] { focusField(key); }},
         {QStringLiteral("missing.anyway"), tr("Mark complete anyway"), [this] {
              m_messages->askReason(tr("Required fields stay empty."), tr("Mark complete"),
                                    [this](const QString& reason) { doComplete(reason); });
          }}});
}

void FormPage::doComplete(const QString& reason) {
    auto receipt = m_desk.forms().act({"form.complete", m_model->place(), bytes(reason), {}});
    if (!receipt) {
        trouble(receipt.error());
        return;
    }
    m_content->focusBack(); // the button goes
    afterAct();
}

void FormPage::doAct(const FormOffer& offer) {
    if (!m_model)
        return;
    m_messages->clear();
    if (offer.variant == "past") {
        leave([this] { beginPast(); });
        return;
    }
    if (offer.variant == "second") {
        leave([this] { beginSecond(); });
        return;
    }
    if (hasChanges())
        return;
    if (offer.ask == FormOffer::Ask::Signature) {
        askSignature();
        return;
    }
    if (offer.ask == FormOffer::Ask::Nothing) {
        runAct(offer, {});
        return;
    }
    QString label = offer.label;
    label.remove(QStringLiteral("…"));
    m_messages->askReason(QStringLiteral("%1: %2").arg(m_formName, label), label,
                          [this, offer](const QString& reason) { runAct(offer, reason); });
}

base::Result<desk::SealReceipt> FormPage::sealAct(const FormOffer& offer, const std::string& reason) {
    const auto& place = m_model->place();
    if (offer.variant == "request")
        return m_desk.forms().requestUnlock(place, reason);
    if (offer.variant == "deny")
        return m_desk.forms().denyUnlock(place, reason);
    if (offer.variant == "migrate")
        return m_desk.versions().migrate(std::span(&place, 1), reason);
    return m_desk.forms().act({offer.act, place, reason, {}});
}

void FormPage::runAct(const FormOffer& offer, const QString& reason) {
    auto receipt = sealAct(offer, bytes(reason));
    if (!receipt) {
        trouble(receipt.error());
        return;
    }
    if (offer.variant != "migrate") {
        afterAct();
        return;
    }
    // Another version is another form: fields, conditions and checks come anew.
    const store::FormPlace place = m_model->place();
    open(place, m_formName, m_visitName, nullptr);
    Q_EMIT sealed();
}

void FormPage::verify(const FieldKey& key, bool verified) {
    desk::FormAct act{verified ? "form.verify" : "form.unverify", m_model->place(), {}, {}};
    act.items.push_back({key.group, key.groupRepeat, key.item});
    const auto run = [this, key](const desk::FormAct& what) {
        auto receipt = m_desk.forms().act(what);
        if (!receipt)
            trouble(receipt.error());
        else
            afterAct();
        focusField(key);
    };
    if (verified) {
        run(act);
        return;
    }
    m_messages->askReason(tr("Take back the verification of %1").arg(fieldNames({key})), tr("Take back"),
                          [act, run](const QString& reason) mutable {
                              act.reason = bytes(reason);
                              run(act);
                          });
}

void FormPage::askSignature() {
    disconnect(m_prompt, nullptr, this, nullptr);
    connect(m_prompt, &PasswordPrompt::cancelled, this, [this] { endPrompt(); });
    connect(m_prompt, &PasswordPrompt::confirmed, this, [this] {
        auto receipt = m_desk.forms().sign({m_model->place()}, bytes(m_prompt->meaning()), m_prompt->password());
        if (!receipt) {
            m_prompt->showTrouble(words::trouble(receipt.error()).sentence());
            return;
        }
        m_signedBefore = true;
        endPrompt();
        afterAct();
    });
    m_prompt->ask({tr("Sign"),
                   tr("%1, %2. Your signature covers every value as it stands now.").arg(m_formName, m_visitName),
                   tr("Sign"),
                   "form.sign",
                   !m_signedBefore,
                   {tr("I reviewed this form and approve it"), tr("I am responsible for these data"),
                    tr("I entered these data myself")},
                   true});
}

void FormPage::endPrompt() {
    m_prompt->hide();
    m_content->focusBack();
}

void FormPage::beginSecond() {
    m_second = true;
    m_history->close();
    load();
    m_content->refreshRows();
    refreshHeader();
    m_content->focusFirst();
    offerDraft();
}

void FormPage::endSecond() {
    m_second = false;
    m_drafts->drop();
    load();
    m_content->refreshRows();
    refreshHeader();
    refreshEditable();
    offerDraft();
}

void FormPage::compareSecond() {
    auto compared = m_desk.forms().compareSecond(m_model->place(), m_model->drafts());
    if (!compared) {
        trouble(compared.error());
        return;
    }
    const auto persons = desk::TrialPersons::load(m_desk.projection());
    if (!persons) {
        trouble(persons.error());
        return;
    }
    auto* card = new DoubleEntryCard(*m_setup, *compared,
                                     ui::text(persons->nameOf(compared->firstChain, compared->first)), this);
    connect(card, &DoubleEntryCard::cancelled, m_messages, &FormMessages::clear);
    connect(card, &DoubleEntryCard::settled, this, [this](const auto& choices) { completeSecond(choices, {}); });
    m_messages->place(card);
    card->focusNext();
}

void FormPage::completeSecond(const std::vector<desk::Settled>& choices, const QString& reason) {
    auto receipt = m_desk.forms().completeSecond(m_model->place(), m_model->drafts(), choices, bytes(reason));
    m_messages->clear();
    if (!receipt && reason.isEmpty() && !m_model->missing().empty()) { // in the first entry too
        m_messages->askReason(tr("Required fields stay empty."), tr("Mark complete"),
                              [this, choices](const QString& why) { completeSecond(choices, why); });
        return;
    }
    if (!receipt) {
        trouble(receipt.error());
        return;
    }
    endSecond();
    Q_EMIT changesChanged(0);
    Q_EMIT sealed();
}

/// The form as it is after an act on it or on one of its fields; the focus stays.
void FormPage::afterAct() {
    load();
    m_content->refreshRows();
    refreshHeader();
    refreshEditable();
    Q_EMIT sealed();
}

/// When the form changed, oldest first.
std::vector<base::UtcTime> FormPage::moments() {
    const auto& place = m_model->place();
    store::TrailFilter filter;
    filter.subject = place.subject;
    filter.event = place.event;
    filter.form = place.form;
    filter.acts = {"item.set", "item.change"};
    std::vector<base::UtcTime> all;
    auto read = m_desk.projection().trail(filter, [&](const store::TrailRow& row) {
        const auto& at = row.entry.place;
        const bool here = at.eventRepeat == place.eventRepeat && at.formRepeat == place.formRepeat;
        if (here && (all.empty() || all.back() < row.time))
            all.push_back(row.time);
        return true;
    });
    if (!read)
        trouble(read.error());
    return all;
}

void FormPage::beginPast() {
    const auto all = moments();
    if (all.empty())
        return;
    m_history->close();
    m_past = all.back();
    m_messages->setPast(true);
    refreshEditable();
    m_messages->past().begin(all);
}

void FormPage::showPast(base::UtcTime moment) {
    if (!m_past)
        return;
    m_past = moment;
    load();
    m_content->refreshRows();
    refreshHeader();
}

void FormPage::endPast() {
    m_past.reset();
    m_messages->setPast(false);
    load();
    m_content->refreshRows();
    refreshHeader();
    refreshEditable();
    m_content->focusFirst();
}

void FormPage::trouble(const base::Error& error) { m_messages->trouble(error, m_model ? m_model->changes() : 0); }

void FormPage::leave(std::function<void()> then) {
    if (!hasChanges()) {
        then();
        return;
    }
    m_pendingLeave = std::move(then);
    askBeforeLeaving();
}

void FormPage::askBeforeLeaving() {
    m_messages->ask(
        tr("%n changes of %1 are not sealed.", nullptr, static_cast<int>(m_model->changes())).arg(m_formName),
        {{QStringLiteral("guard.seal"), tr("Seal and go on"), [this] { sealAndGoOn(); }},
         {QStringLiteral("guard.discard"), tr("Discard them"), [this] { discardAndGoOn(); }},
         {QStringLiteral("guard.stay"), tr("Stay here"), [this] { m_pendingLeave = {}; }}});
}

void FormPage::sealAndGoOn() {
    const auto go = m_pendingLeave;
    seal();
    if (m_model->changes() > 0)
        m_pendingLeave = go; // something is asked first; sealing goes on afterwards
}

void FormPage::discardAndGoOn() {
    auto go = std::exchange(m_pendingLeave, {});
    m_model->undoAll();
    m_content->undoRows();
    m_drafts->drop();
    refreshHeader();
    Q_EMIT changesChanged(0);
    go();
}

void FormPage::showHistory(const FieldKey& key) {
    if (const auto spot = m_content->spotOf(key); spot && !m_second)
        m_history->show(*m_model, *m_setup, *spot);
}

void FormPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_history->close();
}

} // namespace caseseal::ui
