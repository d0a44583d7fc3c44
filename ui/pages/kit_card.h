// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "pages/kit_fields.h"
#include "widgets/card.h"
#include "words/words.h"

class QGridLayout;
class QPushButton;

namespace caseseal::ui {

class Chip;
class NoteStrip;
class TextLabel;

/// The kits that were scanned or chosen: what is known of them, what may be done now, and what it needs. A refusal is
/// one sentence here.
class KitCard : public Card {
    Q_OBJECT
public:
    explicit KitCard(DeskSession& session, QWidget* parent = nullptr);
    /// `place`: where the acts happen. No labels: nothing is chosen.
    void show(std::vector<product::KitLabel> labels, const std::string& place);
    [[nodiscard]] const std::vector<product::KitLabel>& labels() const { return m_labels; }
    void say(const words::Trouble& trouble);
    /// Of tests: as if the file had been chosen.
    void takeLogger(const QString& file) { m_fields->takeLogger(file); }

Q_SIGNALS:
    void recalled(const QString& lot);

private:
    void addAct(product::KitDeed deed, KitFields::Act act, const QString& text);
    void showActs();
    void showFacts();
    void choose(product::KitDeed deed, KitFields::Act act, const QString& text);
    void seal();
    void destroy(desk::KitOrder order);
    void take(const base::Result<desk::SealReceipt>& receipt);
    void judgeReceipt();
    void setBusy(bool busy);
    [[nodiscard]] desk::KitOrder order() const;
    [[nodiscard]] const product::Kit* kitOf(const product::KitLabel& label) const;

    DeskSession& m_session;
    std::vector<product::KitLabel> m_labels;
    std::string m_place;
    product::KitDeed m_deed = product::KitDeed::Observe;
    KitFields::Act m_act = KitFields::Act::Plain;
    TextLabel* m_title;
    Chip* m_state;
    TextLabel* m_facts;
    QWidget* m_acts;
    QGridLayout* m_grid;
    QWidget* m_part;
    KitFields* m_fields;
    QPushButton *m_seal, *m_cancel;
    NoteStrip* m_note;
    JobRunner m_job;
};

} // namespace caseseal::ui
