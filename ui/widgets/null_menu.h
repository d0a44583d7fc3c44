// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMenu>

#include <string>

namespace caseseal::ui {

/// Why a field has no value: not done, unknown, not applicable, each with a letter of its own; or no longer so.
/// Deletes itself when it closes.
class NullMenu final : public QMenu {
    Q_OBJECT
public:
    NullMenu(const std::string& flavour, QWidget* parent);
Q_SIGNALS:
    /// One of `kNullFlavours`; empty: takes it back.
    void chosen(const std::string& flavour);
};

} // namespace caseseal::ui
