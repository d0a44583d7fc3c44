// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QLabel>

namespace caseseal::ui {

/// Plain text in a role's font and a token's colour, which follows the scheme. Never HTML.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString& text, TextRole role = TextRole::Body, Ink ink = &Tokens::text,
                       QWidget* parent = nullptr);
    void setInk(Ink ink);
    void setRole(TextRole role) { setFont(fontFor(role)); }
    /// Wraps, up to 720 px wide.
    TextLabel* wrapped();

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeInk();
    Ink m_ink;
};

/// An icon in a token's colour, which follows the scheme; hidden from assistive technology (the word beside it speaks).
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString& icon, Ink ink, int sizePx = 16, QWidget* parent = nullptr);
    void set(const QString& icon, Ink ink);
    /// The ground that knocked-out parts show; base where not set.
    void setPaper(Ink paper) { m_paper = paper; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Ink m_ink;
    Ink m_paper = &Tokens::base;
    int m_sizePx;
};

} // namespace caseseal::ui
