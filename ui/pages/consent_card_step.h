// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pages/consent_step.h"

#include <map>

namespace caseseal::ui {

class NoteStrip;

/// The cards that were made, to be photographed or saved: the only copies there are.
class ConsentCardStep final : public ConsentStep {
    Q_OBJECT
public:
    /// By signer: the card's text. Empty where everybody signed with an earlier card.
    ConsentCardStep(const QString& subject, const std::map<std::string, std::string>& cards, QWidget* parent = nullptr);
    void saveCard(const std::string& by, const QString& file);
    void setLarger(bool larger) override;
    void begin() override;

private:
    QWidget* makeCard(const std::string& by, const std::string& card);
    void chooseFile(const std::string& by);

    QString m_subject;
    std::map<std::string, std::string> m_cards;
    NoteStrip* m_note;
};

} // namespace caseseal::ui
