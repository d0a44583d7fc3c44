// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pages/consent_step.h"

#include "evidence/consent_document.h"

class QPushButton;
class QVBoxLayout;

namespace caseseal::ui {

class TextLabel;

/// What is asked, and how it is answered.
struct ConsentQuestion {
    QString title, second;
    QString yes, no;
    QString none;      ///< where every answer is a no
    bool marks = true; ///< a tick and a cross beside the answers
};

/// One of two answers to each scope; nothing is answered beforehand.
class ConsentDecideStep final : public ConsentStep {
    Q_OBJECT
public:
    /// `scopes` in the document's words, in this order.
    ConsentDecideStep(const ConsentQuestion& question, const evidence::ConsentDocument& document,
                      const std::vector<std::string>& scopes, QWidget* parent = nullptr);
    /// Those with a yes, in their order.
    [[nodiscard]] std::vector<std::string> scopes() const;
    [[nodiscard]] QString missing() const override;
    void setLarger(bool larger) override;
    void begin() override;

private:
    struct Asked {
        std::string scope;
        TextLabel* text;
        QPushButton *yes, *no;
    };
    void ask(QVBoxLayout& column, const std::string& scope, const QString& name);
    [[nodiscard]] QPushButton* makeAnswer(const QString& word, const QString& icon, const QString& name) const;

    ConsentQuestion m_question;
    std::vector<Asked> m_lines;
    TextLabel* m_second;
};

} // namespace caseseal::ui
