// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consent_page.h"

#include "pages/consent_panel.h"
#include "pages/consent_publish_card.h"
#include "pages/consent_screen.h"
#include "pages/page_header.h"
#include "pages/withdraw_screen.h"
#include "widgets/card.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "widgets/search_edit.h"
#include "widgets/text_label.h"
#include "words/consent_words.h"
#include "words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace caseseal::ui {

namespace {

constexpr int kSidePx = 372, kDocumentsPx = 178;

QList<QStandardItem*> rowOf(const consent::PublishedConsent& published) {
    const auto& document = published.document;
    QStringList signers;
    for (const auto& alternative : document.needs)
        signers << words::signerList(alternative);
    const QStringList cells{text(document.title),
                            text(document.version),
                            text(document.language),
                            words::isoDay(document.approved),
                            signers.join(QStringLiteral(" / ")),
                            published.replaced ? ConsentPage::tr("Replaced") : ConsentPage::tr("In force")};
    QList<QStandardItem*> row;
    for (const QString& cell : cells) {
        row << new QStandardItem(cell);
        row.back()->setEditable(false);
        row.back()->setToolTip(cell);
    }
    row.back()->setData(published.replaced ? QStringLiteral("status-not-started") : QStringLiteral("status-complete"),
                        Qt::DecorationRole);
    return row;
}

} // namespace

ConsentPage::ConsentPage(DeskSession& session, WorkspacePort& workspace, QWidget* parent)
    : Page(parent), m_session(session), m_workspace(workspace), m_header(new PageHeader(tr("Consent"))),
      m_publishAct(new QPushButton(tr("Publish a document …"))), m_documentTable(new QTableView),
      m_table(new QTableView), m_empty(new TextLabel({}, TextRole::Body, &Tokens::text2)),
      m_search(new SearchEdit(tr("Participant"))), m_due(new QCheckBox(tr("Only those to be asked"))),
      m_panel(new ConsentPanel(session)), m_publish(new ConsentPublishCard(session.desk())) {
    setObjectName(QStringLiteral("consentPage"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    m_publishAct->setObjectName(QStringLiteral("publishAct"));
    m_header->addAct(m_publishAct);
    m_publishAct->setVisible(session.desk().mayDo("consent.publish"));
    all->addWidget(m_header);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeDocuments());
    left->addWidget(makeParticipants(), 1);
    row->addLayout(left, 1);
    row->addWidget(makeSide());
    all->addLayout(row, 1);
    connect(m_publishAct, &QPushButton::clicked, this, [this] { showPublish(true); });
    connect(m_publish, &ConsentPublishCard::closed, this, [this] { showPublish(false); });
    connect(m_publish, &ConsentPublishCard::published, this, &ConsentPage::reload);
    connect(m_panel, &ConsentPanel::screenAsked, this, &ConsentPage::openScreen);
    connect(m_panel, &ConsentPanel::withdrawAsked, this, &ConsentPage::openWithdrawal);
    connect(m_panel, &ConsentPanel::sealed, this, &ConsentPage::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) {
            showPublish(false);
            m_panel->setSubject(m_model.subject(index.row()));
        }
    });
    showPublish(false);
}

QWidget* ConsentPage::makeDocuments() {
    auto* card = new Card(tr("Documents"));
    card->setFixedHeight(kDocumentsPx);
    m_documentTable->setObjectName(QStringLiteral("consentDocuments"));
    m_documents.setHorizontalHeaderLabels(
        {tr("Title"), tr("Version"), tr("Language"), tr("Approved"), tr("Signed by"), tr("State")});
    m_documentTable->setModel(&m_documents);
    makePlain(*m_documentTable, tr("Documents"));
    setColumnWidths(*m_documentTable, {0, 84, 80, 100, 140, 120});
    card->body()->addWidget(m_documentTable);
    return card;
}

QWidget* ConsentPage::makeParticipants() {
    auto* card = new Card(tr("Participants"));
    auto* line = new QHBoxLayout;
    m_search->setObjectName(QStringLiteral("consentSearch"));
    m_search->setAccessibleName(tr("Participant"));
    m_due->setObjectName(QStringLiteral("consentDue"));
    line->addWidget(m_search, 1);
    line->addWidget(m_due);
    card->body()->addLayout(line);
    m_table->setObjectName(QStringLiteral("consents"));
    m_table->setModel(&m_model);
    makePlain(*m_table, tr("Consents of the participants"));
    setColumnWidths(*m_table, {95, 0, 84, 166, 134});
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_empty);
    connect(m_search, &QLineEdit::textChanged, this, &ConsentPage::filter);
    connect(m_due, &QCheckBox::toggled, this, &ConsentPage::filter);
    return card;
}

QWidget* ConsentPage::makeSide() {
    auto* side = new QWidget;
    side->setFixedWidth(kSidePx);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_panelSide = makeScrollArea(m_panel);
    m_publishSide = makeScrollArea(m_publish);
    column->addWidget(m_panelSide);
    column->addWidget(m_publishSide);
    return side;
}

void ConsentPage::showPublish(bool shown) {
    m_panelSide->setVisible(!shown);
    m_publishSide->setVisible(shown);
    if (shown)
        m_publish->findChild<QPushButton*>()->setFocus();
}

void ConsentPage::enter() {
    reload();
    m_table->setFocus();
}

void ConsentPage::choose(const std::string& subject) {
    m_search->clear();
    m_due->setChecked(false);
    reload();
    showPublish(false);
    m_panel->setSubject(subject);
    if (const int row = m_model.rowOf(subject); row >= 0)
        m_table->selectRow(row);
}

void ConsentPage::reload() {
    const auto chosen = m_panel->subject();
    fillDocuments();
    auto all = m_session.desk().consents().all();
    m_model.set(all ? std::move(*all) : std::vector<desk::ConsentStatus>());
    const auto due = static_cast<int>(m_model.due());
    m_header->setSecondLine(due == 0 ? tr("%n participants", nullptr, static_cast<int>(m_model.participants()))
                                     : tr("%n participants are to be asked anew", nullptr, due));
    filter();
    if (chosen.empty())
        return;
    if (const int row = m_model.rowOf(chosen); row >= 0)
        m_table->selectRow(row);
    m_panel->refresh();
}

void ConsentPage::fillDocuments() {
    m_documents.removeRows(0, m_documents.rowCount());
    const auto book = m_session.desk().consents().book();
    if (!book)
        return;
    const auto& published = (*book)->documents();
    for (auto one = published.rbegin(); one != published.rend(); ++one)
        m_documents.appendRow(rowOf(*one));
}

void ConsentPage::filter() {
    m_model.setFilter(m_search->text(), m_due->isChecked());
    const bool nothing = m_model.rowCount() == 0;
    m_empty->setVisible(nothing);
    m_table->setVisible(!nothing);
    m_empty->setText(m_documents.rowCount() == 0 ? tr("No document is published yet: an administrator publishes one.")
                                                 : tr("Nothing matches."));
}

void ConsentPage::openScreen(const std::string& document, const std::vector<std::string>& signers) {
    auto& consents = m_session.desk().consents();
    const auto book = consents.book();
    const auto* published = book ? (*book)->document(document) : nullptr;
    auto content = consents.text(document);
    if (published == nullptr || !content)
        return;
    showAlone(new ConsentScreen(m_session, m_panel->subject(), published->document, std::move(*content), signers));
}

void ConsentPage::openWithdrawal(const std::string& document, const std::string& by) {
    auto& consents = m_session.desk().consents();
    const auto book = consents.book();
    const auto* published = book ? (*book)->document(document) : nullptr;
    const auto status = consents.status(m_panel->subject());
    if (published == nullptr || !status)
        return;
    for (const auto& line : status->lines)
        if (line.name == published->document.name)
            showAlone(new WithdrawScreen(m_session, m_panel->subject(), published->document, line.scopes, by));
}

void ConsentPage::showAlone(ParticipantScreen* screen) {
    m_screen = screen;
    connect(screen, &ParticipantScreen::left, this, [this] {
        m_screen = nullptr;
        m_workspace.endAlone();
        reload();
    });
    m_workspace.showAlone(screen);
    screen->enter();
}

} // namespace caseseal::ui
