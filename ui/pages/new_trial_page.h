// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/job_runner.h"

#include "desk/desk.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace caseseal::ui {

class Card;
class NoteStrip;

/// A new trial from a study design (ODM): first what the file holds, then who and where.
class NewTrialPage : public QWidget {
    Q_OBJECT
public:
    NewTrialPage(desk::Ports ports, std::function<void(std::unique_ptr<desk::Desk>)> made, QWidget* parent = nullptr);
    /// Reads the file on a worker and shows the preview.
    void preview(const QString& odmFile);

Q_SIGNALS:
    void left();

private:
    struct Reading {
        base::Bytes odm;
        study::OdmImport import;
    };
    QWidget* makePreview();
    QWidget* makeFields();
    void addLedgerChoice(QVBoxLayout& all);
    QLineEdit* addField(QVBoxLayout& all, const QString& label, const QString& hint, QLineEdit* field,
                        const char* name);
    void showReading(base::Result<Reading> reading);
    void showFacts(const study::Study& study);
    void showWarnings(const std::vector<study::OdmWarning>& warnings);
    void chooseFolder();
    void create();
    [[nodiscard]] QString firstGap() const;
    void showTrouble(const QString& sentence);
    void setBusy(bool busy);

    desk::Ports m_ports;
    std::function<void(std::unique_ptr<desk::Desk>)> m_made;
    JobRunner m_job;
    base::Bytes m_odm;
    QString m_file;
    Card* m_previewCard;
    QVBoxLayout* m_facts;
    QVBoxLayout* m_warnings;
    QWidget* m_fields;
    QLineEdit* m_site;
    QLineEdit* m_folder;
    QLineEdit* m_adminId;
    QLineEdit* m_adminName;
    QLineEdit* m_organisation;
    QLineEdit* m_password;
    QLineEdit* m_again;
    QCheckBox* m_shared;
    NoteStrip* m_trouble;
    QPushButton* m_create;
};

} // namespace caseseal::ui
