// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"

#include "desk/medicines.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace caseseal::ui {

class NoteStrip;
class TextLabel;

/// A count of the shelf: every label that is scanned is ticked off; what is left is missing, what is too much is said.
class KitCountView : public QWidget {
    Q_OBJECT
public:
    explicit KitCountView(DeskSession& session, QWidget* parent = nullptr);
    void begin(const std::string& place);
    void add(const product::KitLabel& label);

private:
    void show();
    void seal();

    DeskSession& m_session;
    std::string m_place;
    std::vector<product::KitLabel> m_seen;
    TextLabel* m_state;
    QListWidget* m_list;
    QLineEdit* m_reason;
    QPushButton *m_seal, *m_again;
    NoteStrip* m_note;
};

} // namespace caseseal::ui
