// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pages/consent_step.h"

#include "desk/consents.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace caseseal::ui {

class TextLabel;

/// How each signer signs: a new passphrase, typed twice, for a card that is made on the spot; or the card of an earlier
/// consent and its passphrase.
class ConsentSignStep final : public ConsentStep {
    Q_OBJECT
public:
    /// What one signer typed. A card's text is empty where a new one is made.
    struct Signer {
        std::string by;
        crypto::SecretBytes passphrase;
        std::string card;
    };
    explicit ConsentSignStep(const desk::ConsentSigning& signing, QWidget* parent = nullptr);
    ~ConsentSignStep() override;
    [[nodiscard]] std::vector<Signer> signers() const;
    /// The card as if it had been chosen in the file dialog.
    void takeCard(const std::string& by, const QString& file);
    /// Passphrases go.
    void wipe();
    [[nodiscard]] QString missing() const override;
    void setLarger(bool larger) override;
    void begin() override;

private:
    struct Row {
        std::string by;
        QCheckBox* hasCard; ///< null: there is no earlier one
        QPushButton* choose;
        TextLabel* file;
        QLineEdit *first, *second;
        std::string card;
    };
    QWidget* makeRow(const std::string& by, bool hasCard);
    QLineEdit* makeField(const QString& name, const QString& object);
    void chooseCard(const std::string& by);
    void showRow(const Row& row);
    [[nodiscard]] QString missingOf(const Row& row) const;
    [[nodiscard]] Row& rowOf(const std::string& by);

    std::vector<std::unique_ptr<Row>> m_rows;
    TextLabel* m_second;
};

} // namespace caseseal::ui
