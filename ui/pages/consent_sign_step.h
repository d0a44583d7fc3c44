// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/job_runner.h"
#include "pages/consent_step.h"

#include "desk/consents.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace caseseal::ui {

class TextLabel;

/// What one signer typed. A card's text is empty where a new one is made.
struct ConsentSigner {
    std::string by;
    crypto::SecretBytes passphrase;
    std::string card;
};

/// On a worker: makes keys and cards, or opens cards; a second for each signer. Gives the new cards, by signer.
[[nodiscard]] base::Result<std::map<std::string, std::string>>
signAll(desk::ConsentSigning& signing, const std::vector<ConsentSigner>& signers,
        unsigned workLog2 = consent::ConsentCard::kUsualWorkLog2);

/// How each signer signs: a new passphrase, typed twice, for a card that is made on the spot; or the card of an earlier
/// consent, out of its file or a picture of its code, and its passphrase. A withdrawal takes the card.
class ConsentSignStep final : public ConsentStep {
    Q_OBJECT
public:
    explicit ConsentSignStep(const desk::ConsentSigning& signing, QWidget* parent = nullptr);
    ~ConsentSignStep() override;
    [[nodiscard]] std::vector<ConsentSigner> signers() const;
    /// The card as if it had been chosen in the file dialog: it is read on a worker.
    void takeCard(const std::string& by, const QString& file);
    /// Passphrases go.
    void wipe();
    [[nodiscard]] QString missing() const override;
    void setLarger(bool larger) override;
    void begin() override;

private:
    struct Row {
        std::string by;
        bool cardOnly = false;
        QCheckBox* hasCard = nullptr; ///< null: there is no choice
        QPushButton* choose = nullptr;
        TextLabel* file = nullptr;
        QLineEdit *first = nullptr, *second = nullptr;
        std::string card;
        JobRunner reading;
    };
    QWidget* makeRow(const std::string& by, const desk::ConsentSigning& signing);
    void addFields(const std::string& by, Row& row);
    QLineEdit* makeField(const QString& name, const QString& object);
    void chooseCard(const std::string& by);
    void keepCard(Row& row, const QString& file, const base::Result<std::string>& card);
    void showRow(const Row& row);
    [[nodiscard]] static bool usesCard(const Row& row);
    [[nodiscard]] QString missingOf(const Row& row) const;
    [[nodiscard]] Row& rowOf(const std::string& by);

    std::vector<std::unique_ptr<Row>> m_rows;
    TextLabel* m_second;
};

} // namespace caseseal::ui
