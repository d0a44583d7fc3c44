// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/job_runner.h"
#include "widgets/card.h"

#include "desk/erasures.h"

class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace caseseal::desk {
class Desk;
} // namespace caseseal::desk

namespace caseseal::ui {

class NoteStrip;
class TextLabel;

/// Erasing personal data, from what will go to what is gone: the entries that go together, the reason, a second person
/// with the own password, the outcome. In the page, never a modal window.
class ErasureCard : public Card {
    Q_OBJECT
public:
    /// The desk outlives the card.
    explicit ErasureCard(desk::Desk& desk, QWidget* parent = nullptr);
    /// May this person erase this entry at all?
    [[nodiscard]] static bool offers(const desk::Desk& desk, const store::TrailRow& row);
    void ask(const store::TrailRow& row);

Q_SIGNALS:
    /// Entries are gone: what was read of them before must go too.
    void erased();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addParts();
    void addFields();
    void addActs();
    QLineEdit* addField(const QString& label, QLineEdit* field, const char* name);
    void preview();
    void go();
    void takeConfirmation(const desk::Confirmation& confirmation);
    void sweep(std::uint64_t erased);
    void finish(bool good, const QString& sentence);
    void setBusy(bool busy);
    [[nodiscard]] desk::ErasedPart part() const;
    [[nodiscard]] QString lineOf(const store::TrailRow& row) const;

    desk::Desk& m_desk;
    JobRunner m_job;
    desk::ErasureOrder m_order;
    TextLabel* m_head;
    QListWidget* m_list;
    TextLabel* m_means;
    NoteStrip* m_note;
    QWidget* m_question;
    QRadioButton *m_value = nullptr, *m_beside = nullptr;
    QLineEdit *m_reason = nullptr, *m_second = nullptr, *m_password = nullptr;
    QPushButton *m_go = nullptr, *m_cancel = nullptr;
};

} // namespace caseseal::ui
