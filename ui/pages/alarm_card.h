// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"

#include "desk/alarms.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace caseseal::ui {

class Banner;
class Card;
class NoteStrip;
class TextLabel;

/// What an alarm is, in a few words.
[[nodiscard]] QString alarmTitle(desk::AlarmKind kind);
/// For the seal strip: what was found, when, and that nobody has looked.
[[nodiscard]] QString alarmSentence(const desk::Alarm& alarm);

/// The alarms of the ledger: what contradicts what, who says so, what it means, what to do; the evidence as a file; and
/// a person's word that ends it. Of those that nobody has settled the newest; the settled ones as lines below. Takes no
/// room where there is none.
class AlarmCard : public QWidget {
    Q_OBJECT
public:
    explicit AlarmCard(DeskSession& session, QWidget* parent = nullptr);
    /// The file that proves it, as `saveEvidence` asks for it.
    void saveTo(const QString& file);

private:
    QWidget* makeFound();
    QWidget* makeAdvice();
    QWidget* makeSettle();
    void refresh();
    void show(const desk::Alarm& alarm);
    void showHeads(const desk::Alarm& alarm);
    void showSettled();
    void chooseFile();
    void settle();
    [[nodiscard]] const desk::Alarm* ringing() const;

    DeskSession& m_session;
    Banner* m_banner;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_heads = nullptr;
    QVBoxLayout* m_steps = nullptr;
    TextLabel* m_meaning = nullptr;
    QComboBox* m_outcome = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_settle = nullptr;
    NoteStrip* m_note = nullptr;
    Card* m_settledCard = nullptr;
    QVBoxLayout* m_settled = nullptr;
};

} // namespace caseseal::ui
