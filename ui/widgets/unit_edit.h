// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/field_editor.h"

#include <QComboBox>

namespace caseseal::ui {

/// The choice of a unit where an item has several. Nothing is chosen for the person. The wheel changes nothing.
class UnitEdit final : public QComboBox {
public:
    UnitEdit(const EditorSetup& setup, const study::Item& item, QWidget* parent);

    /// OID, or empty.
    void setUnit(const std::string& oid);
    [[nodiscard]] std::string unit() const;

    std::function<void()> chosen;

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    std::vector<std::string> m_oids;
};

} // namespace caseseal::ui
