// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/medicines.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace caseseal::ui {

class ColdChainChart;
class NoteStrip;
class SecretEdit;

/// What an act on kits needs beside the kits: participant, destination, reason, units left, witness, the file of a
/// temperature logger. Shows only what the chosen act asks for.
class KitFields : public QWidget {
    Q_OBJECT
public:
    enum class Act { Plain, Missing, Recall }; ///< Missing: an observation; Recall: of the whole lot

    explicit KitFields(QWidget* parent = nullptr);
    void setParticipants(const QStringList& keys);
    /// Empties and shows what it asks for, and puts the focus there. False: it asks for nothing.
    bool ask(product::KitDeed deed, Act act);
    /// Into the order, as typed.
    void fill(desk::KitOrder& order) const;
    [[nodiscard]] std::string witness() const;
    [[nodiscard]] crypto::SecretBytes password() const;
    void wipe();
    /// Null: none was given.
    [[nodiscard]] const desk::LoggerFile* logger() const { return m_logger ? &*m_logger : nullptr; }
    /// A file of a temperature logger; says what is wrong with it in place.
    void takeLogger(const QString& file);
    /// What it means for the kits.
    void showVerdicts(const std::vector<desk::ReceiptVerdict>& verdicts);

Q_SIGNALS:
    void loggerTaken();
    void confirmed(); ///< Return in a field

private:
    QLineEdit* addField(QVBoxLayout& column, const char* name, const QString& label, QLineEdit* field);
    QWidget* makeLogger();
    void chooseLogger();

    QLineEdit *m_participant, *m_to, *m_reason, *m_witness;
    SecretEdit* m_password;
    QSpinBox* m_quantity;
    QWidget *m_quantityPart, *m_loggerPart;
    QPushButton* m_choose;
    ColdChainChart* m_chart;
    NoteStrip* m_verdict;
    std::optional<desk::LoggerFile> m_logger;
};

} // namespace caseseal::ui
