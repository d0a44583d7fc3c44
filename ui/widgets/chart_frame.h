// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QCPAxis;
class QCPAxisRect;
class QCustomPlot;
class QStackedLayout;
class QStandardItemModel;

namespace caseseal::ui {

/// A chart that can be had as a table: by its context menu (also the keyboard's), and always as its accessible
/// description. Colours follow the scheme. Subclasses draw into plot() and say the same in rows.
class ChartFrame : public QWidget {
    Q_OBJECT
public:
    /// `name`: what the chart shows, for assistive technology.
    explicit ChartFrame(const QString& name, QWidget* parent = nullptr);
    /// A drawing of one's own instead of a plot; it shows the name too.
    ChartFrame(const QString& name, QWidget* drawing, QWidget* parent);
    /// The chart as rows of text, the header first.
    [[nodiscard]] const QList<QStringList>& rows() const { return m_rows; }
    void showTable(bool on);

protected:
    [[nodiscard]] QCustomPlot& plot() const;
    void setRows(const QList<QStringList>& rows);
    /// Everything again, with the scheme's colours.
    virtual void draw() = 0;
    /// Small text, thin grid, no border: how every axis here looks.
    void dress(QCPAxis& axis) const;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fillTable();
    QCustomPlot* m_plot; ///< null where the drawing is another
    QWidget* m_drawing;
    QStackedLayout* m_stack;
    QStandardItemModel* m_table;
    QList<QStringList> m_rows;
};

} // namespace caseseal::ui
