// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"

#include "desk/dose_balance.h"

#include <QWidget>

class QStandardItemModel;

namespace caseseal::ui {

class NoteStrip;
class TextLabel;

/// Does it all add up? The stock of each place, what participants took against what their forms say, and acts of other
/// installations that cannot have been.
class KitBalanceView : public QWidget {
    Q_OBJECT
public:
    explicit KitBalanceView(DeskSession& session, QWidget* parent = nullptr);
    void refresh();

private:
    QWidget* makeTable(const char* name, const QString& heading, QStandardItemModel*& model);
    void showStocks();
    void showImpossible();
    void beginDoses();
    void showDoses(const base::Result<std::vector<desk::DoseLine>>& lines);
    void conclude();

    DeskSession& m_session;
    JobRunner m_job;
    QStandardItemModel *m_stocks, *m_doses, *m_impossible;
    QWidget* m_impossibleCard;
    TextLabel* m_noDoses;
    NoteStrip* m_verdict;
    std::size_t m_wrong = 0; ///< places, participants and acts that do not fit
};

} // namespace caseseal::ui
