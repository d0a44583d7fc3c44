// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "models/kit_model.h"
#include "pages/page.h"

#include "product/gs1_elements.h"

#include <QSortFilterProxyModel>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace caseseal::ui {

class KitBalanceView;
class KitCard;
class KitCountView;
class NoteStrip;
class PageHeader;
class ScanEdit;

/// The medicine of the trial: one field that is always ready for a scanner, the stock with what may be done now, a
/// count of the shelf, the reconciliation, and every act.
class ProductPage : public Page {
    Q_OBJECT
public:
    explicit ProductPage(DeskSession& session, QWidget* parent = nullptr);
    void enter() override;
    /// What a scanner said; as if it had been typed.
    void takeScan(const QString& scan);
    /// A picture of labels; a click chooses the file, or it is dropped.
    void takePicture(const QString& file);
    /// Only kits whose row says these words.
    void find(const QString& words);
    /// A manufacturer's statement.
    void takeStatement(const QString& file);

private:
    enum Tab { Stock, Count, Balance, Log };
    QHBoxLayout* makeScanLine();
    QHBoxLayout* makeTabs();
    QWidget* makeStock();
    QWidget* makeLog();
    QPushButton* addTab(QHBoxLayout& row, const QString& name, Tab tab);
    void choosePicture();
    void chooseStatement();
    void showTab(int tab);
    void take(const product::Gs1Elements& elements);
    void showRow();
    void refresh();
    void sayTrouble(const base::Error& error);
    [[nodiscard]] std::string place() const;
    void fillPlaces(const product::KitRecord& record);

    DeskSession& m_session;
    JobRunner m_job;
    KitModel m_model;
    KitLogModel m_log;
    QSortFilterProxyModel m_filter;
    PageHeader* m_header;
    ScanEdit* m_scan;
    QPushButton *m_picture, *m_several, *m_statement;
    QComboBox* m_place;
    QLineEdit* m_find;
    QButtonGroup* m_tabs;
    QStackedWidget* m_stack;
    QTableView* m_table;
    KitCard* m_card;
    KitCountView* m_count;
    KitBalanceView* m_balance;
    NoteStrip* m_trouble;
};

} // namespace caseseal::ui
