// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/seal_style.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace caseseal::ui {

/// A white box with a heading; cards are never nested.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& heading = {}, QWidget* parent = nullptr);
    /// Below the heading; inset 16.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Beside the heading, at the right.
    [[nodiscard]] QHBoxLayout* head() const { return m_head; }

private:
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

/// A horizontal separator in the line colour.
class Line : public QWidget {
    Q_OBJECT
public:
    explicit Line(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A QFrame with a ground of the style (bar, rail, strip, banner, tile).
class GroundFrame : public QFrame {
    Q_OBJECT
public:
    explicit GroundFrame(Ground ground, QWidget* parent = nullptr);
};

} // namespace caseseal::ui
