// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/head_card.h"

#include "base/file.h"
#include "desk/alarms.h"
#include "desk/given_file.h"
#include "pages/code_view.h"
#include "pages/finding_advice.h"
#include "pages/finding_view.h"
#include "report/qr_code.h"
#include "widgets/banner.h"
#include "widgets/file_dialog.h"
#include "widgets/job_panel.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "words/head_words.h"
#include "words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace caseseal::ui {

namespace {

constexpr int kTypedPx = 120, kSavedModulePx = 8;

QWidget* makeColumn(const QString& heading, const QString& sentence) {
    auto* column = new QWidget;
    auto* all = new QVBoxLayout(column);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(new TextLabel(heading, TextRole::BodyBold));
    auto* said = new TextLabel(sentence, TextRole::Small, &Tokens::text2);
    said->setWordWrap(true);
    all->addWidget(said);
    return column;
}

} // namespace

HeadCard::HeadCard(DeskSession& session, QWidget* parent)
    : Card(tr("Compare heads"), parent), m_session(session), m_showAct(new QPushButton(tr("Show this trial's head"))),
      m_compareAct(new QPushButton(tr("Compare"))), m_chooseAct(new QPushButton(tr("Choose a file …"))),
      m_code(new CodeView), m_facts(new TextLabel({})), m_typed(new QPlainTextEdit), m_panel(new JobPanel(m_job)),
      m_note(new NoteStrip(Tone::Warn)) {
    setObjectName(QStringLiteral("headCard"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeOwn(), 1);
    columns->addWidget(makeHeld(), 1);
    body()->addLayout(columns);
    body()->addWidget(m_panel);
    body()->addWidget(m_note);
    body()->addWidget(makeAnswer());
    m_note->setObjectName(QStringLiteral("headNote"));
    for (QWidget* later : std::initializer_list<QWidget*>{m_panel, m_note, m_answer})
        later->hide();
    connect(&m_job, &JobRunner::started, this, [this] { showJob(true); });
    connect(&m_job, &JobRunner::finished, this, [this] { showJob(false); });
}

QWidget* HeadCard::makeOwn() {
    auto* column = makeColumn(tr("This trial's head"),
                              tr("Give it to somebody outside: with it they can tell at any later time whether "
                                 "this history was rewritten or cut off. It holds no data of participants."));
    auto* all = qobject_cast<QVBoxLayout*>(column->layout());
    m_showAct->setObjectName(QStringLiteral("showHead"));
    setSealIcon(*m_showAct, QStringLiteral("seal-on-ledger"));
    connect(m_showAct, &QPushButton::clicked, this, &HeadCard::loadOwn);
    all->addWidget(m_showAct, 0, Qt::AlignLeft);
    all->addWidget(makeShown());
    all->addStretch();
    return column;
}

QWidget* HeadCard::makeShown() {
    m_shown = new QWidget;
    auto* row = new QHBoxLayout(m_shown);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_code->setObjectName(QStringLiteral("headCode"));
    m_code->setAccessibleName(tr("QR code of this trial's head"));
    row->addWidget(m_code, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(8);
    m_facts->setObjectName(QStringLiteral("headFacts"));
    m_facts->setWordWrap(true);
    texts->addWidget(m_facts);
    auto* copy = new QPushButton(tr("Copy the text"));
    copy->setObjectName(QStringLiteral("copyHead"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text(m_own)); });
    texts->addWidget(copy, 0, Qt::AlignLeft);
    auto* save = new QPushButton(tr("Save …"));
    save->setObjectName(QStringLiteral("saveHead"));
    setSealIcon(*save, QStringLiteral("act-save"));
    connect(save, &QPushButton::clicked, this, &HeadCard::chooseSaved);
    texts->addWidget(save, 0, Qt::AlignLeft);
    texts->addStretch();
    row->addLayout(texts, 1);
    m_shown->hide();
    return m_shown;
}

QWidget* HeadCard::makeHeld() {
    auto* column = makeColumn(tr("A head that somebody else holds"),
                              tr("Paste the text of a head, or of the e-mail that it came in; or choose a file or a "
                                 "picture of a code. Nothing is sent anywhere."));
    auto* all = qobject_cast<QVBoxLayout*>(column->layout());
    m_typed->setObjectName(QStringLiteral("heldHead"));
    m_typed->setAccessibleName(tr("Text of the held head"));
    m_typed->setTabChangesFocus(true);
    m_typed->setFixedHeight(kTypedPx);
    all->addWidget(m_typed);
    m_compareAct->setObjectName(QStringLiteral("compareHeld"));
    m_chooseAct->setObjectName(QStringLiteral("chooseHeld"));
    setSealIcon(*m_compareAct, QStringLiteral("act-compare"));
    setSealIcon(*m_chooseAct, QStringLiteral("act-folder"));
    m_compareAct->setEnabled(false);
    connect(m_typed, &QPlainTextEdit::textChanged, this,
            [this] { m_compareAct->setEnabled(!m_job.running() && !m_typed->document()->isEmpty()); });
    connect(m_compareAct, &QPushButton::clicked, this, &HeadCard::compareTyped);
    connect(m_chooseAct, &QPushButton::clicked, this, &HeadCard::chooseHeld);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_compareAct);
    acts->addWidget(m_chooseAct);
    acts->addStretch();
    all->addLayout(acts);
    all->addStretch();
    return column;
}

QWidget* HeadCard::makeAnswer() {
    m_answer = new QWidget;
    auto* all = new QVBoxLayout(m_answer);
    all->setContentsMargins(0, 8, 0, 0);
    all->setSpacing(12);
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("headBanner"));
    m_sizes = new TextLabel({}, TextRole::Small, &Tokens::text2);
    m_sizes->setWordWrap(true);
    m_finding = new FindingView;
    m_advice = new FindingAdvice;
    for (QWidget* part : std::initializer_list<QWidget*>{m_banner, m_sizes, m_finding, m_advice})
        all->addWidget(part);
    return m_answer;
}

void HeadCard::showJob(bool running) {
    m_panel->setVisible(running);
    m_showAct->setEnabled(!running);
    m_chooseAct->setEnabled(!running);
    m_compareAct->setEnabled(!running && !m_typed->document()->isEmpty());
    if (running) {
        m_note->hide();
        m_answer->hide();
    }
}

void HeadCard::say(Tone tone, const QString& title, const QString& sentence) {
    m_note->setTone(tone);
    m_note->setSentence(sentence, title);
    m_note->show();
}

// ---------------------------------------------------------------- the own one

void HeadCard::loadOwn() {
    auto jobs = m_session.desk().jobs();
    if (!jobs) {
        say(Tone::Warn, tr("The head cannot be shown"), words::trouble(jobs.error()).sentence());
        return;
    }
    std::shared_ptr<desk::Jobs> shared = std::move(*jobs);
    m_job.start(
        [shared](base::ProgressPort&) -> base::Result<OwnHead> {
            TRY(auto text, shared->head());
            TRY(auto code, shared->headCode());
            return OwnHead{std::move(text), std::move(code)};
        },
        [this](const base::Result<OwnHead>& own) { showOwn(own); });
}

void HeadCard::showOwn(const base::Result<OwnHead>& own) {
    const auto head = own ? evidence::HeldHead::parse(own->text) : base::Result<evidence::HeldHead>(own.error());
    auto code = own ? report::QrCode::make(base::bytesOf(own->code)) : base::Result<report::QrCode>(own.error());
    if (!head || !code) {
        m_shown->hide();
        say(Tone::Warn, tr("The head cannot be shown"), words::trouble(head ? code.error() : head.error()).sentence());
        return;
    }
    m_own = own->text;
    m_code->set(std::move(*code));
    const auto& checkpoint = head->checkpoint.checkpoint;
    m_facts->setText(tr("%1 seals on the ledger %2; the newest of this trial is seal %3.")
                         .arg(words::number(checkpoint.size), text(checkpoint.origin),
                              words::number(head->seal ? head->seal->header.seq : 0)));
    m_shown->show();
}

void HeadCard::chooseSaved() {
    const QString name =
        QStringLiteral("%1/%2.head").arg(documentsFolder(), text(m_session.desk().info().folder.stem().string()));
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Save this trial's head"),
                .start = name,
                .filter = tr("Head (*.head);;Picture of the code (*.png)")},
               [this](const QString& file) { save(file); });
}

void HeadCard::save(const QString& file) {
    if (file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        if (!m_code->picture(kSavedModulePx).save(file, "PNG")) {
            say(Tone::Alarm, tr("The file was not written"), tr("Choose another folder, or make room on the disk."));
            return;
        }
    } else if (const auto saved = base::saveFileDurably(file.toStdString(), base::bytesOf(m_own)); !saved) {
        say(Tone::Alarm, tr("The file was not written"), words::trouble(saved.error()).sentence());
        return;
    }
    say(Tone::Ok, tr("The head was written"), file);
}

// ---------------------------------------------------------------- the held one

void HeadCard::compareTyped() {
    const auto head = evidence::HeldHead::parse(bytes(m_typed->toPlainText()));
    if (!head)
        answer(head.error());
    else
        compare(*head);
}

void HeadCard::compare(const evidence::HeldHead& held) {
    auto jobs = m_session.desk().jobs();
    if (!jobs) {
        answer(jobs.error());
        return;
    }
    std::shared_ptr<desk::Jobs> shared = std::move(*jobs);
    m_job.start([shared, held](base::ProgressPort&) { return shared->compareHead(held); },
                [this](const base::Result<evidence::HeadComparison>& compared) { answer(compared); });
}

void HeadCard::compareFile(const QString& file) {
    auto jobs = m_session.desk().jobs();
    if (!jobs) {
        answer(jobs.error());
        return;
    }
    std::shared_ptr<desk::Jobs> shared = std::move(*jobs);
    m_job.start(
        [shared, path = std::filesystem::path(file.toStdString())](
            base::ProgressPort&) -> base::Result<evidence::HeadComparison> {
            TRY(const auto held, desk::loadHead(path));
            return shared->compareHead(held);
        },
        [this](const base::Result<evidence::HeadComparison>& compared) { answer(compared); });
}

void HeadCard::chooseHeld() {
    askForFile(this,
               {.title = tr("A head that somebody holds"),
                .start = documentsFolder(),
                .filter = tr("Head, e-mail text or picture of its code (*)")},
               [this](const QString& file) { compareFile(file); });
}

void HeadCard::answer(const base::Result<evidence::HeadComparison>& compared) {
    m_answer->setVisible(compared.has_value());
    if (!compared) {
        if (compared.error().kind != base::ErrorKind::Cancelled)
            say(Tone::Warn, tr("Nothing was compared"), words::trouble(compared.error()).sentence());
        return;
    }
    if (compared->splitView && m_session.desk().alarms().keep(*compared))
        m_session.refresh(); // the strip says it
    const auto said = words::headWords(compared->relation);
    const bool contradicts = !compared->findings.empty();
    m_banner->set(contradicts ? Tone::Alarm : Tone::Ok, said.title, said.meaning);
    const auto seals = [](const std::optional<ledger::Checkpoint>& checkpoint) {
        return words::number(checkpoint ? checkpoint->size : 0);
    };
    const QString signer = compared->knownLog ? tr("The held head is signed by the ledger that this trial uses.")
                                              : tr("The held head is not signed by the ledger that this trial uses.");
    m_sizes->setText(words::sentences(
        {tr("Held: %1 seals. Here: %2 seals.").arg(seals(compared->held), seals(compared->here)), signer}));
    m_finding->setVisible(contradicts);
    m_advice->setVisible(contradicts);
    if (contradicts) {
        m_finding->set(compared->findings.front(), &m_session.desk().study(), m_session.state().seals, {});
        m_advice->set(compared->findings.front());
    }
}

} // namespace caseseal::ui
