// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/consents.h"
#include "desk/desk.h"
#include "widgets/card.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace caseseal::ui {

class NoteStrip;
class TextLabel;

/// A consent document to publish: the file and what is said of it. For administrators.
class ConsentPublishCard : public Card {
    Q_OBJECT
public:
    /// The desk outlives the card.
    explicit ConsentPublishCard(desk::Desk& desk, QWidget* parent = nullptr);
    /// As if it had been chosen in the file dialog.
    void takeFile(const QString& file);
    void publish();

Q_SIGNALS:
    void published();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Signers = std::vector<std::set<std::string>>;
    [[nodiscard]] static std::vector<std::pair<QString, Signers>> kindsOfSigning();
    QWidget* addField(const QString& label, QWidget* field, const char* name);
    void addFields();
    void addActs();
    void chooseFile();
    void say(const QString& sentence, bool good);
    [[nodiscard]] evidence::ConsentDocument document() const;

    desk::Desk& m_desk;
    base::Bytes m_content;
    QPushButton* m_choose;
    TextLabel* m_file;
    QLineEdit *m_title, *m_name, *m_version, *m_approved;
    QComboBox *m_language, *m_needs;
    QPlainTextEdit* m_scopes;
    QCheckBox* m_renew;
    NoteStrip* m_note;
};

} // namespace caseseal::ui
