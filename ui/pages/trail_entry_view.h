// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "desk/entry_proof.h"
#include "desk/trail_index.h"
#include "desk/trial_persons.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace caseseal::ui {

class TextLabel;

/// One sealed act in full: what, who, when, where, from what to what, why; its seal; and what else was done to the same
/// field, with checks that fired, their answers, queries and corrections as one record; or the proof of the entry.
class TrailEntryView : public QFrame {
    Q_OBJECT
public:
    explicit TrailEntryView(desk::Desk& desk, QWidget* parent = nullptr);
    void show(const store::TrailRow& row, const desk::TrialPersons& persons);
    void clear();

Q_SIGNALS:
    void goToField(const caseseal::store::ItemPlace& place);
    /// Somebody wants this entry alone as a file that verifies.
    void saveProofAsked(const caseseal::evidence::EntryAt& at);
    void eraseAsked(const caseseal::store::TrailRow& row);

private:
    void addHeading(const QString& heading);
    void addFact(const QString& name, const QString& fact);
    void addWrapped(TextLabel* label);
    void addMono(const QString& name, const QString& fact);
    void showProof(bool on);
    void fill();
    void addProof();
    void addContent(const store::TrailRow& row);
    void addConsent(const store::TrailRow& row);
    void addErasure(const store::TrailRow& row);
    void addSeal(const store::TrailRow& row);
    void addRecord(const store::TrailRow& row);

    desk::Desk& m_desk;
    QVBoxLayout* m_body;
    QPushButton* m_goAct;
    QPushButton* m_proofAct;
    QPushButton* m_saveAct;
    QPushButton* m_eraseAct;
    std::optional<store::TrailRow> m_row;
    desk::TrialPersons m_persons;
    bool m_proving = false;
};

} // namespace caseseal::ui
