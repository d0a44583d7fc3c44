// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/confirmation.h"
#include "desk/desk_values.h"
#include "product/epcis_reader.h"
#include "product/kit_label.h"
#include "product/kit_record.h"
#include "product/kit_statement.h"
#include "product/medicine_settings.h"

#include <memory>

/// The investigational medicine: every act on a kit is judged by the book of all chains, and sealed. A door of the
/// Desk, on its thread. What is refused (role, state of a kit, participant, witness) is sealed as session.refused.
namespace caseseal::desk {

/// One act on one or more kits, as one seal: all or none.
struct KitOrder {
    product::KitDeed deed = product::KitDeed::Observe; ///< not commission
    std::vector<product::KitLabel> kits;
    std::string place;         ///< in whose stock; empty: the trial's own site
    std::string to;            ///< ship, transfer
    std::string participant;   ///< allocate, dispense, return
    std::string reason;        ///< quarantine, release out of quarantine, destroy, missing
    std::int64_t quantity = 0; ///< return: units left; dispense: 0 is all
    bool missing = false;      ///< observe
};

/// A file of a temperature logger, read.
struct LoggerFile {
    product::TemperatureLog log;
    crypto::Digest hash{}; ///< SHA-256 of its bytes
};
/// BadInput as product/temperature_log.h.
[[nodiscard]] Result<LoggerFile> readLoggerFile(base::BytesView file);

/// The labels in a picture. BadInput: no picture, no code in it, or one that is no label. A second or two; any thread.
[[nodiscard]] Result<std::vector<product::Gs1Elements>> readLabelPicture(const std::filesystem::path& picture);
/// A label's DataMatrix as a PNG, with GTIN, expiry, lot and serial number. Any thread.
[[nodiscard]] Result<base::Bytes> makeLabelPicture(const product::Kit& kit);
/// The prefix of places in EPCIS documents of this trial: a URI that ends in "/".
[[nodiscard]] std::string placeBaseOf(const TrialInfo& info);

/// How the kits of one product came.
struct ReceiptVerdict {
    std::string gtin;
    std::optional<product::ColdChainRules> rules;     ///< nothing: the product needs no cold chain
    std::optional<product::ColdChainVerdict> verdict; ///< nothing: no file, or no rules
    std::string quarantine; ///< why its kits go into quarantine at once, one sentence; empty where they do not
};

class Medicines {
public:
    virtual ~Medicines() = default;

    /// Kits and acts of all chains, brought up to date. Milliseconds, unless acts of others have come in: 20 us each
    /// act of the trial then. Machine.
    [[nodiscard]] virtual Result<const product::KitRecord*> record() = 0;
    /// The newest that was sealed, of the own chain where there is one.
    [[nodiscard]] virtual Result<const product::MedicineSettings*> settings() = 0;
    /// Seals them whole as data.import. Refused by role.
    [[nodiscard]] virtual Result<SealReceipt> adopt(const product::MedicineSettings& settings) = 0;
    /// The place whose stock is meant where none is said.
    [[nodiscard]] virtual std::string ownPlace() const = 0;

    /// A manufacturer's statement, verified under the key that the trial knows for its product. BadInput; Refused: no
    /// such key, or another one signed.
    [[nodiscard]] virtual Result<product::KitStatement> readStatement(std::string_view note) = 0;
    /// Seals product.commission for each of its kits. Refused: not signed as it must be, a kit is there already.
    [[nodiscard]] virtual Result<SealReceipt> commission(std::string_view note) = 0;

    /// Why an order would be refused, one sentence, with nothing sealed; empty where it would not. Roles are not looked
    /// at, nor is the witness.
    [[nodiscard]] virtual Result<std::string> whyNot(const KitOrder& order) = 0;
    /// All deeds but commission, receive and destroy. BadInput: something is not said.
    [[nodiscard]] virtual Result<SealReceipt> act(const KitOrder& order) = 0;
    /// What a receipt with this file (or none) would do, by product.
    [[nodiscard]] virtual Result<std::vector<ReceiptVerdict>> judgeReceipt(const KitOrder& order,
                                                                           const LoggerFile* file) = 0;
    /// Kits whose cold chain is broken, or not shown though it is asked for, go into quarantine in the same seal.
    [[nodiscard]] virtual Result<SealReceipt> receive(const KitOrder& order, const LoggerFile* file) = 0;
    /// The witness of a destruction: begin here, run elsewhere, hand it to `destroy`.
    [[nodiscard]] virtual Result<std::unique_ptr<Confirmation>> beginWitness(const std::string& witness,
                                                                             crypto::SecretBytes password) = 0;
    [[nodiscard]] virtual Result<SealReceipt> destroy(const KitOrder& order, const Confirmation& witness) = 0;
    /// Every kit of the lot, wherever it is, is stopped.
    [[nodiscard]] virtual Result<SealReceipt> recall(const std::string& gtin, const std::string& lot,
                                                     const std::string& reason) = 0;
    /// A count of a shelf (empty: the own one) as one seal: every kit of the stock was seen or is missing. What is on
    /// the shelf and not in the stock is no act; product::countKits says it. BadInput: nothing is in the stock.
    [[nodiscard]] virtual Result<SealReceipt>
    sealCount(const std::string& place, const std::vector<product::KitLabel>& seen, const std::string& reason) = 0;
    /// A partner's EPCIS document: its commissions, shipments and receipts of kits, as the events have them; whole or
    /// not at all. Nothing is sealed by reading. BadInput as product/epcis_reader.h.
    [[nodiscard]] virtual Result<product::EpcisReading> readEpcis(std::string_view document,
                                                                  const product::EpcisTerms& terms) = 0;
    /// Seals them as acts of this person, each with the document's hash and the event's time. Refused: role, or an act
    /// that cannot be. BadInput: no act in it.
    [[nodiscard]] virtual Result<SealReceipt> takeEpcis(std::string_view document,
                                                        const product::EpcisTerms& terms) = 0;
    /// Seals data.export of a document of EPCIS events that was written. Refused by role.
    [[nodiscard]] virtual Result<SealReceipt> noteEpcis(const crypto::Digest& hash, std::uint64_t events) = 0;
};

} // namespace caseseal::desk
