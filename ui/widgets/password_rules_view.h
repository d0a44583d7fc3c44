// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/secret_bytes.h"
#include "desk/password_rules.h"

#include <QWidget>

#include <vector>

namespace caseseal::ui {

class IconLabel;
class TextLabel;

/// The rules of a new password, each with a tick as soon as what is typed keeps it.
class PasswordRulesView : public QWidget {
    Q_OBJECT
public:
    explicit PasswordRulesView(QWidget* parent = nullptr);
    /// `old` may be null: the rule about it is not shown then.
    void look(const crypto::SecretBytes& typed, const std::string& personId, const std::string& personName,
              const crypto::SecretBytes* old);
    [[nodiscard]] bool allKept() const { return m_allKept; }

private:
    struct Row {
        desk::PasswordRule rule;
        QWidget* line;
        IconLabel* icon;
        TextLabel* text;
    };
    std::vector<Row> m_rows;
    bool m_allKept = false;
};

} // namespace caseseal::ui
