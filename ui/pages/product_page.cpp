// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/product_page.h"

#include "pages/kit_balance_view.h"
#include "pages/kit_card.h"
#include "pages/kit_count_view.h"
#include "pages/page_header.h"
#include "widgets/card.h"
#include "widgets/file_dialog.h"
#include "widgets/kit_delegate.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/plain_table.h"
#include "widgets/scan_edit.h"
#include "widgets/search_edit.h"
#include "words/words.h"

#include "base/file.h"
#include "desk/medicines.h"
#include "product/accountability.h"
#include "product/gs1_scan.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace caseseal::ui {

namespace {
constexpr int kCardPx = 384, kRowPx = 50;
constexpr std::uint64_t kMaxStatementBytes = 4 << 20;
} // namespace

ProductPage::ProductPage(DeskSession& session, QWidget* parent)
    : Page(parent), m_session(session), m_header(new PageHeader(tr("Product"))), m_scan(new ScanEdit),
      m_picture(new QPushButton(tr("Picture…"))), m_several(new QPushButton(tr("Several kits"))),
      m_statement(new QPushButton(tr("Take in a statement…"))), m_place(new QComboBox),
      m_find(new SearchEdit(tr("Kit, lot, state, place or participant"))), m_tabs(new QButtonGroup(this)),
      m_stack(new QStackedWidget), m_table(new QTableView), m_card(new KitCard(session)),
      m_count(new KitCountView(session)), m_balance(new KitBalanceView(session)),
      m_trouble(new NoteStrip(Tone::Alarm)) {
    setObjectName(QStringLiteral("productPage"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    m_header->addAct(m_statement);
    all->addWidget(m_header);
    all->addLayout(makeScanLine());
    all->addWidget(m_trouble);
    all->addLayout(makeTabs());
    all->addWidget(m_stack, 1);
    m_stack->addWidget(makeStock());
    m_stack->addWidget(m_count);
    m_stack->addWidget(m_balance);
    m_stack->addWidget(makeLog());
    m_trouble->setObjectName(QStringLiteral("productTrouble"));
    m_trouble->hide();
    m_statement->setObjectName(QStringLiteral("productStatement"));
    m_statement->setVisible(session.desk().mayDo("product.commission"));
    connect(m_statement, &QPushButton::clicked, this, &ProductPage::chooseStatement);
    connect(&session, &DeskSession::sealed, this, &ProductPage::refresh);
    refresh();
    showTab(Stock);
}

QHBoxLayout* ProductPage::makeScanLine() {
    m_scan->setObjectName(QStringLiteral("kitScan"));
    m_scan->setAccessibleName(tr("Label of a kit"));
    m_scan->setPlaceholderText(tr("Scan a label, or type it: (01)… (21)…"));
    m_picture->setObjectName(QStringLiteral("kitPicture"));
    m_several->setObjectName(QStringLiteral("kitSeveral"));
    m_several->setCheckable(true);
    setButtonKind(*m_several, ButtonKind::Filter);
    m_place->setObjectName(QStringLiteral("kitPlace"));
    m_place->setAccessibleName(tr("Place where you are"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_scan, 1);
    line->addWidget(m_picture);
    line->addWidget(m_several);
    line->addWidget(m_place);
    connect(m_scan, &ScanEdit::scanned, this, &ProductPage::takeScan);
    connect(m_scan, &ScanEdit::pictureDropped, this, &ProductPage::takePicture);
    connect(m_picture, &QPushButton::clicked, this, &ProductPage::choosePicture);
    connect(m_several, &QAbstractButton::toggled, this, [this] { // a list of its own, or one kit after the other
        m_card->show({}, place());
        m_scan->setFocus();
    });
    connect(m_place, &QComboBox::activated, this, [this] {
        m_card->show(m_card->labels(), place());
        showTab(m_tabs->checkedId());
    });
    return line;
}

QPushButton* ProductPage::addTab(QHBoxLayout& row, const QString& name, Tab tab) {
    auto* button = new QPushButton(name);
    button->setObjectName(QStringLiteral("productTab%1").arg(int(tab)));
    button->setCheckable(true);
    setButtonKind(*button, ButtonKind::Filter);
    m_tabs->addButton(button, tab);
    row.addWidget(button);
    return button;
}

QHBoxLayout* ProductPage::makeTabs() {
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    addTab(*row, tr("Stock"), Stock);
    addTab(*row, tr("Count"), Count);
    addTab(*row, tr("Reconciliation"), Balance);
    addTab(*row, tr("Log"), Log);
    row->addStretch();
    m_find->setObjectName(QStringLiteral("kitFind"));
    m_find->setAccessibleName(tr("Find kits"));
    m_find->setMaximumWidth(320);
    row->addWidget(m_find, 1);
    connect(m_find, &QLineEdit::textChanged, &m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_tabs, &QButtonGroup::idClicked, this, &ProductPage::showTab);
    return row;
}

QWidget* ProductPage::makeStock() {
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterRole(KitModel::FindRole);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto* card = new Card;
    card->layout()->setContentsMargins(1, 1, 1, 1);
    m_table->setObjectName(QStringLiteral("kits"));
    m_table->setModel(&m_filter);
    makePlain(*m_table, tr("Kits"));
    m_table->setItemDelegate(new KitDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(kRowPx);
    setColumnWidths(*m_table, {0, 140, 164, 160});
    card->body()->addWidget(m_table);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch();
    auto* scroll = makeScrollArea(side);
    scroll->setFixedWidth(kCardPx);
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(card, 1);
    row->addWidget(scroll);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProductPage::showRow);
    connect(m_card, &KitCard::recalled, this, [this](const QString& lot) { m_find->setText(lot); });
    return part;
}

QWidget* ProductPage::makeLog() {
    auto* card = new Card;
    card->layout()->setContentsMargins(1, 1, 1, 1);
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("kitLog"));
    table->setModel(&m_log);
    makePlain(*table, tr("Every act on kits"));
    setColumnWidths(*table, {130, 190, 80, 90, 0, 190, 100, 60});
    card->body()->addWidget(table);
    return card;
}

std::string ProductPage::place() const { return bytes(m_place->currentText()); }

void ProductPage::enter() {
    refresh();
    m_scan->setFocus();
}

void ProductPage::fillPlaces(const product::KitRecord& record) {
    const QString before = m_place->currentText();
    const auto own = m_session.desk().medicines().ownPlace();
    QStringList places{text(own)};
    for (const auto& each : product::placesOf(record))
        if (each != own)
            places << text(each);
    m_place->clear();
    m_place->addItems(places);
    m_place->setCurrentIndex(std::max(0, static_cast<int>(places.indexOf(before))));
}

void ProductPage::refresh() {
    const auto record = m_session.desk().medicines().record();
    const auto settings = m_session.desk().medicines().settings();
    if (!record || !settings)
        return sayTrouble(record ? settings.error() : record.error());
    const auto today = bytes(QDate::currentDate().toString(Qt::ISODate));
    m_model.set((*record)->book().all(), **settings, today);
    m_log.set((*record)->acts());
    fillPlaces(**record);
    m_header->setSecondLine(tr("%n kits", nullptr, m_model.rowCount()));
    if (m_tabs->checkedId() == Balance)
        m_balance->refresh();
}

void ProductPage::showTab(int tab) {
    m_tabs->button(tab)->setChecked(true);
    m_stack->setCurrentIndex(tab);
    m_find->setVisible(tab == Stock);
    if (tab == Count)
        m_count->begin(place());
    if (tab == Balance)
        m_balance->refresh();
    m_scan->setFocus();
}

void ProductPage::showRow() {
    const auto index = m_filter.mapToSource(m_table->currentIndex());
    if (!index.isValid())
        return;
    const auto& kit = m_model.kit(index.row());
    m_card->show({{kit.gtin, kit.serial, {}, {}}}, place());
}

void ProductPage::find(const QString& words) {
    showTab(Stock);
    m_find->setText(words);
}

void ProductPage::takeScan(const QString& scan) {
    m_trouble->hide();
    const auto elements = product::parseScan(bytes(scan));
    if (!elements)
        return sayTrouble(elements.error());
    take(*elements);
}

void ProductPage::take(const product::Gs1Elements& elements) {
    auto label = product::kitLabelOf(elements, QDate::currentDate().year());
    if (!label)
        return sayTrouble(label.error());
    if (m_tabs->checkedId() == Count)
        return m_count->add(*label);
    showTab(Stock);
    auto labels = m_several->isChecked() ? m_card->labels() : std::vector<product::KitLabel>();
    const bool isThere = std::any_of(labels.begin(), labels.end(), [&label](const product::KitLabel& each) {
        return each.gtin == label->gtin && each.serial == label->serial;
    });
    if (!isThere)
        labels.push_back(std::move(*label));
    m_card->show(std::move(labels), place());
}

void ProductPage::choosePicture() {
    askForFile(this, {.title = tr("Picture of a label"), .filter = tr("Pictures (*.png *.jpg *.jpeg)")},
               [this](const QString& file) { takePicture(file); });
}

void ProductPage::takePicture(const QString& file) {
    m_trouble->hide();
    m_job.start([path = std::filesystem::path(file.toStdString())](
                    base::ProgressPort&) { return desk::readLabelPicture(path); },
                [this](const base::Result<std::vector<product::Gs1Elements>>& labels) {
                    if (!labels)
                        return sayTrouble(labels.error());
                    if (labels->size() > 1)
                        m_several->setChecked(true);
                    for (const auto& elements : *labels)
                        take(elements);
                });
}

void ProductPage::chooseStatement() {
    askForFile(this, {.title = tr("Statement of the manufacturer"), .filter = tr("All files (*)")},
               [this](const QString& file) { takeStatement(file); });
}

void ProductPage::takeStatement(const QString& file) {
    m_trouble->hide();
    const auto loaded = base::loadFile(file.toStdString(), kMaxStatementBytes);
    if (!loaded)
        return sayTrouble(loaded.error());
    const auto receipt = m_session.desk().medicines().commission(base::textOf(*loaded));
    if (!receipt)
        return sayTrouble(receipt.error());
    m_trouble->setTone(Tone::Ok);
    m_trouble->setSentence(tr("%n kits were taken in.", nullptr, static_cast<int>(receipt->entries)));
    m_trouble->show();
}

void ProductPage::sayTrouble(const base::Error& error) {
    m_trouble->setTone(Tone::Alarm);
    m_trouble->setTrouble(words::trouble(error, tr("Nothing was sealed.")));
    m_trouble->show();
}

} // namespace caseseal::ui
