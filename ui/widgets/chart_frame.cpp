// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_frame.h"

#include "base/check.h"
#include "widgets/custom_plot.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace caseseal::ui {

namespace {

QTableView* makeTable(QStandardItemModel* model, const QString& name) {
    auto* table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(24);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setFont(fontFor(TextRole::Small));
    return table;
}

} // namespace

ChartFrame::ChartFrame(const QString& name, QWidget* parent) : ChartFrame(name, new QCustomPlot, parent) {
    m_plot = static_cast<QCustomPlot*>(m_drawing);
    m_plot->setInteractions(QCP::iNone);
}

ChartFrame::ChartFrame(const QString& name, QWidget* drawing, QWidget* parent)
    : QWidget(parent), m_plot(nullptr), m_drawing(drawing), m_stack(new QStackedLayout(this)),
      m_table(new QStandardItemModel(this)) {
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    m_stack->setContentsMargins(3, 3, 3, 3); // the focus frame
    m_drawing->setFocusPolicy(Qt::NoFocus);
    m_drawing->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_drawing->setAccessibleName(name);
    m_stack->addWidget(m_drawing);
    m_stack->addWidget(makeTable(m_table, name));
}

QCustomPlot& ChartFrame::plot() const {
    CHECK(m_plot != nullptr);
    return *m_plot;
}

void ChartFrame::setRows(const QList<QStringList>& rows) {
    m_rows = rows;
    QStringList lines;
    for (const QStringList& row : rows)
        lines << row.join(QStringLiteral(", "));
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
    m_drawing->setAccessibleDescription(accessibleDescription());
    fillTable();
}

void ChartFrame::fillTable() {
    m_table->clear();
    if (m_rows.isEmpty())
        return;
    m_table->setHorizontalHeaderLabels(m_rows.front());
    for (const QStringList& row : m_rows.mid(1)) {
        QList<QStandardItem*> cells;
        for (const QString& cell : row)
            cells << new QStandardItem(cell);
        m_table->appendRow(cells);
    }
}

void ChartFrame::showTable(bool on) {
    QWidget* shown = m_stack->widget(on ? 1 : 0);
    m_stack->setCurrentWidget(shown);
    if (hasFocus() || isAncestorOf(focusWidget()))
        (on ? shown : this)->setFocus();
    setFocusPolicy(on ? Qt::NoFocus : Qt::StrongFocus);
}

void ChartFrame::dress(QCPAxis& axis) const {
    const Tokens& t = Tokens::of(palette());
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelFont(fontFor(TextRole::Caption));
    axis.setTickLabelColor(t.text2);
    axis.grid()->setPen(QPen(t.line, 0));
    axis.grid()->setZeroLinePen(QPen(t.line, 0));
}

void ChartFrame::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        draw();
}

/// By the right button and by the keyboard's menu key.
void ChartFrame::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool table = m_stack->currentIndex() == 1;
    QAction* act = menu->addAction(table ? tr("Show as chart") : tr("Show as table"));
    connect(act, &QAction::triggered, this, [this, table] { showTable(!table); });
    const bool keys = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(keys ? mapToGlobal(rect().center()) : event->globalPos());
    event->accept();
}

void ChartFrame::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(Tokens::of(palette()).accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace caseseal::ui
