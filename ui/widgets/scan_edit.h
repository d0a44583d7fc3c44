// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace caseseal::ui {

/// A field for what a hand scanner types, or a person. The separator of GS1 codes, which has no shape, is shown as "␝";
/// a picture of a label may be dropped here.
class ScanEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit ScanEdit(QWidget* parent = nullptr);
    /// With the separators as scanners give them.
    [[nodiscard]] QString scan() const;

Q_SIGNALS:
    /// Return, with something typed; the field is empty then.
    void scanned(const QString& scan);
    void pictureDropped(const QString& file);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void take();
};

} // namespace caseseal::ui
