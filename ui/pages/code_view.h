// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/qr_code.h"

#include <QWidget>

namespace caseseal::ui {

/// A QR code, dark on white in every scheme, so that a camera reads it from the screen.
class CodeView : public QWidget {
    Q_OBJECT
public:
    explicit CodeView(QWidget* parent = nullptr);
    void set(report::QrCode code);
    /// With its quiet zone; each module so many pixels wide.
    [[nodiscard]] QImage picture(int modulePx) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    report::QrCode m_code;
};

} // namespace caseseal::ui
