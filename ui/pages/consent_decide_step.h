// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pages/consent_step.h"

#include "evidence/consent_document.h"

class QPushButton;
class QVBoxLayout;

namespace caseseal::ui {

class TextLabel;

/// Yes or No to each scope of a document; nothing is answered beforehand.
class ConsentDecideStep final : public ConsentStep {
    Q_OBJECT
public:
    explicit ConsentDecideStep(const evidence::ConsentDocument& document, QWidget* parent = nullptr);
    /// Those with a Yes, in the document's order.
    [[nodiscard]] std::vector<std::string> scopes() const;
    [[nodiscard]] QString missing() const override;
    void setLarger(bool larger) override;
    void begin() override;

private:
    struct Question {
        std::string scope;
        TextLabel* text;
        QPushButton *yes, *no;
    };
    void ask(QVBoxLayout& column, const evidence::ConsentDocument& document, const std::string& scope);
    [[nodiscard]] static QPushButton* makeAnswer(const QString& word, const QString& icon, const QString& name);

    std::vector<Question> m_questions;
    TextLabel* m_second;
};

} // namespace caseseal::ui
