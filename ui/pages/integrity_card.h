// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "widgets/card.h"

class QPushButton;

namespace caseseal::ui {

class IconLabel;
class TextLabel;

/// How safe the data are, in one card: the last verdict, the chain, the ledger, the witnesses; verify now.
class IntegrityCard : public Card {
    Q_OBJECT
public:
    explicit IntegrityCard(DeskSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void openIntegrity();

private:
    struct Fact {
        IconLabel* icon;
        TextLabel* figure;
        TextLabel* words;
        TextLabel* beside;
    };
    Fact addFact();
    static void say(const Fact& fact, const QString& icon, Ink ink, const QString& figure, const QString& words,
                    const QString& beside = {});
    void refresh();
    void refreshVerdict();

    DeskSession& m_session;
    GroundFrame* m_tile;
    IconLabel* m_icon;
    TextLabel* m_verdict;
    TextLabel* m_since;
    Fact m_chain, m_waiting, m_ledger, m_witness;
    QPushButton* m_verify;
    QPushButton* m_open;
    TextLabel* m_took;
};

} // namespace caseseal::ui
