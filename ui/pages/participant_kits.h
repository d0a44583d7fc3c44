// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace caseseal::product {
struct Kit;
}

namespace caseseal::ui {

/// The kits of one participant, the newest first: shape and word of each state. Without the product's name, which could
/// tell the arm. Hidden where there is none. The Desk must outlive it. Window's thread only.
class ParticipantKits : public QWidget {
    Q_OBJECT
public:
    explicit ParticipantKits(desk::Desk& desk, QWidget* parent = nullptr);
    void show(const std::string& subject);
    /// Has this person a page that shows more of them?
    void setOpens(bool opens);

Q_SIGNALS:
    void asked();

private:
    void addKit(const product::Kit& kit);
    void addLine(const QString& icon, const QString& first, const QString& second, bool warns);

    desk::Desk& m_desk;
    QVBoxLayout* m_lines;
    QPushButton* m_open;
};

} // namespace caseseal::ui
