// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/alarm_card.h"

#include "pages/finding_advice.h"

#include "base/file.h"
#include "evidence/split_view_file.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/file_dialog.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace caseseal::ui {

namespace {

constexpr int kAdvicePx = 300;

QString meaningOf(desk::AlarmKind kind) {
    switch (kind) {
    case desk::AlarmKind::SplitView:
        return AlarmCard::tr(
            "Somebody with the ledger's keys has signed two histories. Only one of them can be genuine."
            " What was entered here is kept and is not changed by this.");
    case desk::AlarmKind::RolledBack:
        return AlarmCard::tr("The ledger was longer when this trial last looked. Seals that were on it are missing "
                             "there; here nothing is missing.");
    case desk::AlarmKind::ForkedChain:
        return AlarmCard::tr(
            "An installation has signed two histories of its own: two copies of it went on, or somebody "
            "rewrote one of them. What is here was not changed by this.");
    case desk::AlarmKind::WitnessRefusal:
        break;
    }
    return AlarmCard::tr("A witness remembers another history of this ledger than the one that lies there now. It has "
                         "not shown what it remembers, so nothing is proved yet.");
}

/// From the evidence, so that it is said in the reader's language.
QString whatOf(const desk::Alarm& alarm) {
    if (alarm.kind == desk::AlarmKind::SplitView) {
        const auto file = evidence::SplitViewFile::parse(alarm.evidence);
        const auto smaller = file ? file->splitView.smaller.checkpoint.size : 0;
        const auto larger = file ? file->splitView.larger.checkpoint.size : 0;
        return smaller == larger
                   ? AlarmCard::tr("Two signed heads of %1 seals have different roots.").arg(words::number(larger))
                   : AlarmCard::tr("The signed head of %1 seals does not continue the signed head of %2 seals.")
                         .arg(words::number(larger), words::number(smaller));
    }
    if (alarm.kind == desk::AlarmKind::WitnessRefusal)
        return AlarmCard::tr("A witness was asked to confirm the newest head, and said that it does not continue what "
                             "it has confirmed before.");
    if (alarm.kind == desk::AlarmKind::ForkedChain)
        return AlarmCard::tr("A message holds another seal than the one that stands in its place here.");
    const auto lost = ledger::SignedCheckpoint::parse(alarm.evidence);
    return AlarmCard::tr("A head of %1 seals was verified before. The ledger shows fewer now.")
        .arg(words::number(lost ? lost->checkpoint.size : 0));
}

QString wayOf(desk::AlarmWay way) {
    switch (way) {
    case desk::AlarmWay::Ledger:
        return AlarmCard::tr("by a look at the ledger itself");
    case desk::AlarmWay::Witness:
        return AlarmCard::tr("by asking a witness");
    case desk::AlarmWay::Message:
        return AlarmCard::tr("in a message from another installation");
    case desk::AlarmWay::Head:
        break;
    }
    return AlarmCard::tr("by comparing with a head that somebody else holds");
}

QList<words::Step> stepsOf(desk::AlarmKind kind) {
    QList<words::Step> out;
    out << words::Step{AlarmCard::tr("Keep the evidence"),
                       kind == desk::AlarmKind::SplitView
                           ? AlarmCard::tr("Save the file and give it to sponsor and auditor. Anybody can check it "
                                           "offline with caseseal-verify.")
                           : AlarmCard::tr("Save the file and give it to sponsor and auditor.")};
    out << words::Step{AlarmCard::tr("Go on with your work"),
                       AlarmCard::tr("Saves are sealed as before. They wait here until the ledger is the right one "
                                     "again.")};
    out << words::Step{AlarmCard::tr("Find out which history is genuine"),
                       AlarmCard::tr("Ask everybody who has kept a head, on paper too, and whoever runs the ledger.")};
    out << words::Step{AlarmCard::tr("Say what was found out"),
                       AlarmCard::tr("The alarm stays until then. Your words are sealed.")};
    return out;
}

QString wordsOf(desk::AlarmDisposition disposition) {
    switch (disposition) {
    case desk::AlarmDisposition::Explained:
        return AlarmCard::tr("Explained: it is known what happened");
    case desk::AlarmDisposition::Reported:
        return AlarmCard::tr("Reported: others look into it");
    case desk::AlarmDisposition::Restored:
        break;
    }
    return AlarmCard::tr("Restored: the ledger is as it should be again");
}

QString rootOf(const crypto::Digest& root) {
    QString out = text(base::encodeBase64(root));
    for (qsizetype at = out.size() - out.size() % 8; at > 0; at -= 8)
        out.insert(at, QChar(0x200B)); // may be broken there
    return out;
}

/// One of the two heads that contradict each other; neither is known to be the right one.
QWidget* makeHead(const QString& title, const QString& figure, const QString& detail) {
    auto* tile = new GroundFrame(Ground::TileAlarm);
    auto* all = new QVBoxLayout(tile);
    all->setContentsMargins(15, 12, 15, 14);
    all->setSpacing(4);
    all->addWidget(new TextLabel(title, TextRole::SmallBold, &Tokens::alarm));
    all->addWidget(new TextLabel(figure, TextRole::Figure));
    auto* root = new TextLabel(detail, TextRole::Mono, &Tokens::text2);
    root->setWordWrap(true);
    all->addWidget(root);
    all->addStretch();
    tile->setAccessibleName(QStringLiteral("%1: %2, %3").arg(title, figure, detail));
    return tile;
}

QString namesOf(const std::vector<ledger::VerifierKey>& keys) {
    QStringList names;
    for (const auto& key : keys)
        if (!names.contains(text(key.name)))
            names << text(key.name);
    return names.join(QStringLiteral(", "));
}

void addFact(QVBoxLayout& all, const QString& what, const QString& detail) {
    if (detail.isEmpty())
        return;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(12);
    auto* lead = new TextLabel(what, TextRole::BodyBold);
    lead->setWordWrap(true);
    auto* said = new TextLabel(detail, TextRole::Body, &Tokens::text2);
    said->setWordWrap(true);
    row->addWidget(lead, 2, Qt::AlignTop);
    row->addWidget(said, 3, Qt::AlignTop);
    all.addWidget(new Line);
    all.addLayout(row);
}

QString evidenceSuffix(desk::AlarmKind kind) {
    return kind == desk::AlarmKind::SplitView    ? QStringLiteral("split-view")
           : kind == desk::AlarmKind::RolledBack ? QStringLiteral("head")
                                                 : QStringLiteral("txt");
}

} // namespace

QString alarmTitle(desk::AlarmKind kind) {
    switch (kind) {
    case desk::AlarmKind::SplitView:
        return AlarmCard::tr("Split view: two histories of the ledger were signed");
    case desk::AlarmKind::RolledBack:
        return AlarmCard::tr("The ledger is shorter than it was");
    case desk::AlarmKind::ForkedChain:
        return AlarmCard::tr("Two histories of one installation were signed");
    case desk::AlarmKind::WitnessRefusal:
        break;
    }
    return AlarmCard::tr("A witness contradicts the ledger");
}

QString alarmSentence(const desk::Alarm& alarm) {
    return AlarmCard::tr("%1, found %2. Nobody has said yet what became of it")
        .arg(alarmTitle(alarm.kind), words::moment(alarm.found));
}

AlarmCard::AlarmCard(DeskSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_banner(new Banner) {
    setObjectName(QStringLiteral("alarmCard"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    m_banner->setObjectName(QStringLiteral("alarmBanner"));
    auto* save = new QPushButton(tr("Save the evidence …"));
    save->setObjectName(QStringLiteral("saveAlarm"));
    setSealIcon(*save, QStringLiteral("act-download"));
    connect(save, &QPushButton::clicked, this, &AlarmCard::chooseFile);
    m_banner->addAct(save);
    all->addWidget(m_banner);
    m_body = new QWidget;
    auto* columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    columns->addWidget(makeFound(), 7, Qt::AlignTop);
    columns->addWidget(makeAdvice(), 4, Qt::AlignTop);
    all->addWidget(m_body);
    m_settledCard = new Card(tr("Settled alarms"));
    m_settled = new QVBoxLayout;
    m_settled->setSpacing(0);
    m_settledCard->body()->addLayout(m_settled);
    all->addWidget(m_settledCard);
    connect(&session, &DeskSession::stateChanged, this, &AlarmCard::refresh);
    refresh();
}

QWidget* AlarmCard::makeFound() {
    auto* card = new Card(tr("What contradicts what"));
    m_heads = new QVBoxLayout;
    m_heads->setSpacing(8);
    card->body()->addLayout(m_heads);
    return card;
}

QWidget* AlarmCard::makeAdvice() {
    auto* card = new Card(tr("What it means"));
    card->setMinimumWidth(kAdvicePx);
    m_meaning = new TextLabel({});
    m_meaning->setWordWrap(true);
    card->body()->addWidget(m_meaning);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(8);
    card->body()->addLayout(m_steps);
    card->body()->addWidget(new Line);
    card->body()->addWidget(makeSettle());
    return card;
}

QWidget* AlarmCard::makeSettle() {
    auto* box = new QWidget;
    auto* all = new QVBoxLayout(box);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    m_outcome = new QComboBox;
    m_outcome->setObjectName(QStringLiteral("alarmOutcome"));
    m_outcome->setAccessibleName(tr("What became of the alarm"));
    m_outcome->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto disposition :
         {desk::AlarmDisposition::Reported, desk::AlarmDisposition::Explained, desk::AlarmDisposition::Restored})
        m_outcome->addItem(wordsOf(disposition), static_cast<int>(disposition));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("alarmReason"));
    m_reason->setAccessibleName(tr("What was found out"));
    m_reason->setPlaceholderText(tr("What was found out"));
    m_settle = new QPushButton(tr("I have looked at this"));
    m_settle->setObjectName(QStringLiteral("settleAlarm"));
    connect(m_settle, &QPushButton::clicked, this, &AlarmCard::settle);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& typed) { m_settle->setEnabled(!typed.trimmed().isEmpty()); });
    m_note = new NoteStrip(Tone::Warn);
    m_note->setObjectName(QStringLiteral("alarmNote"));
    m_note->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_outcome, m_reason, m_note})
        all->addWidget(part);
    all->addWidget(m_settle, 0, Qt::AlignLeft);
    const bool may = m_session.desk().mayDo("report.issue");
    for (QWidget* part : std::initializer_list<QWidget*>{m_outcome, m_reason, m_settle})
        part->setVisible(may);
    m_settle->setEnabled(false);
    return box;
}

const desk::Alarm* AlarmCard::ringing() const {
    const auto& alarms = m_session.desk().alarms().list();
    const auto at = std::ranges::find_if(alarms, [](const auto& alarm) { return !alarm.settled; });
    return at == alarms.end() ? nullptr : &*at;
}

void AlarmCard::refresh() {
    const desk::Alarm* alarm = ringing();
    m_banner->setVisible(alarm != nullptr);
    m_body->setVisible(alarm != nullptr);
    if (alarm)
        show(*alarm);
    showSettled();
    setVisible(!m_session.desk().alarms().list().empty());
}

void AlarmCard::show(const desk::Alarm& alarm) {
    const auto count = m_session.desk().alarms().ringing();
    const QString found = tr("Found %1, %2.").arg(words::moment(alarm.found), wayOf(alarm.way));
    m_banner->set(Tone::Alarm, alarmTitle(alarm.kind),
                  count > 1 ? words::sentences({found, tr("There are %1 alarms; this is the newest.").arg(count)})
                            : found);
    showHeads(alarm);
    m_meaning->setText(meaningOf(alarm.kind));
    clearLayout(*m_steps);
    int number = 0;
    for (const auto& step : stepsOf(alarm.kind)) {
        m_steps->addWidget(new Line);
        m_steps->addLayout(makeStep(++number, step));
    }
}

/// From the evidence itself.
void AlarmCard::showHeads(const desk::Alarm& alarm) {
    clearLayout(*m_heads);
    auto* what = new TextLabel(whatOf(alarm));
    what->setObjectName(QStringLiteral("alarmWhat"));
    what->setWordWrap(true);
    m_heads->addWidget(what);
    if (alarm.kind != desk::AlarmKind::SplitView)
        return;
    const auto judged = evidence::judgeSplitView(alarm.evidence, std::nullopt);
    if (!judged.proved())
        return;
    const auto& view = judged.file->splitView;
    const auto& smaller = view.smaller.checkpoint;
    const auto& larger = view.larger.checkpoint;
    const auto seals = [](std::uint64_t size) { return tr("%1 seals").arg(words::number(size)); };
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(16);
    tiles->addWidget(makeHead(tr("One signed head"), seals(smaller.size), tr("root %1").arg(rootOf(smaller.root))), 1);
    tiles->addWidget(new TextLabel(QStringLiteral("≠"), TextRole::FormTitle, &Tokens::text2));
    tiles->addWidget(
        makeHead(tr("The other signed head"), seals(larger.size),
                 view.root ? tr("at %1 seals its root was %2").arg(words::number(smaller.size), rootOf(*view.root))
                           : tr("root %1").arg(rootOf(larger.root))),
        1);
    m_heads->addLayout(tiles);
    addFact(*m_heads, tr("Signed both, as the ledger"), namesOf(judged.proof.logs));
    addFact(*m_heads, tr("Signed one each, as the ledger"),
            judged.proof.logs.empty()
                ? namesOf(judged.proof.smallerLogs) + QStringLiteral(", ") + namesOf(judged.proof.largerLogs)
                : QString());
    addFact(*m_heads, tr("Cosigned both, as a witness"), namesOf(judged.proof.cosigners));
    QStringList oneSide;
    for (const auto& name : judged.proof.oneSideNames)
        oneSide << text(name);
    addFact(*m_heads, tr("Has seen one of them only"), oneSide.join(QStringLiteral(", ")));
}

void AlarmCard::showSettled() {
    clearLayout(*m_settled);
    bool any = false;
    for (const auto& alarm : m_session.desk().alarms().list()) {
        if (!alarm.settled)
            continue;
        any = true;
        addFact(*m_settled, tr("%1, found %2").arg(alarmTitle(alarm.kind), words::moment(alarm.found)),
                words::sentences({tr("%1 (%2, %3, seal %4).")
                                      .arg(wordsOf(alarm.settled->disposition), text(alarm.settled->by),
                                           words::moment(alarm.settled->time), words::number(alarm.settled->seal)),
                                  text(alarm.settled->reason)}));
    }
    m_settledCard->setVisible(any);
}

void AlarmCard::chooseFile() {
    const desk::Alarm* alarm = ringing();
    if (alarm == nullptr)
        return;
    const QString suffix = evidenceSuffix(alarm->kind);
    const QString name = QStringLiteral("%1/%2.%3")
                             .arg(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                  text(m_session.desk().info().folder.stem().string()), suffix);
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Save the evidence"),
                .start = name,
                .filter = tr("All files (*)"),
                .suffix = suffix},
               [this](const QString& file) { saveTo(file); });
}

void AlarmCard::saveTo(const QString& file) {
    const desk::Alarm* alarm = ringing();
    if (alarm == nullptr)
        return;
    const auto saved = base::saveFileDurably(file.toStdString(), base::bytesOf(alarm->evidence));
    m_note->setTone(saved ? Tone::Ok : Tone::Alarm);
    m_note->setSentence(saved ? file : words::trouble(saved.error()).sentence(),
                        saved ? tr("The evidence was written") : tr("The evidence was not written"));
    m_note->show();
}

void AlarmCard::settle() {
    const desk::Alarm* alarm = ringing();
    if (alarm == nullptr)
        return;
    const auto disposition = static_cast<desk::AlarmDisposition>(m_outcome->currentData().toInt());
    const auto mark = alarm->mark;
    const auto sealed = m_session.desk().alarms().settle(mark, disposition, bytes(m_reason->text().trimmed()));
    m_note->setVisible(!sealed);
    if (!sealed) {
        m_note->setTone(Tone::Warn);
        m_note->setTrouble(words::trouble(sealed.error()));
        return;
    }
    m_reason->clear();
    m_session.refresh();
}

} // namespace caseseal::ui
