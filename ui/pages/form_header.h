// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/visit_status.h"
#include "pages/form_acts.h"
#include "widgets/card.h"

class QPushButton;
class QToolButton;

namespace caseseal::ui {

class Chip;
class TextLabel;

/// What the head of a form says.
struct FormHead {
    QString name, second; ///< form; visit and study version
    Status status = Status::NotStarted;
    std::uint64_t filled = 0, expected = 0;
    std::size_t changes = 0;
    bool mayEnter = false;    ///< seal is there
    bool mayComplete = false; ///< mark complete is there
};

/// The head of a form: its name, how far it is, what is not sealed, and the acts.
class FormHeader final : public GroundFrame {
    Q_OBJECT

public:
    explicit FormHeader(QWidget* parent);
    void show(const FormHead& head);
    /// The acts on the form as a whole; none: no menu.
    void setOffers(const std::vector<FormOffer>& offers);
    void openMenu();
    /// As a click on "Mark complete"; where that is not possible now, `refused` says why. Nothing where it is absent.
    void pressComplete();

Q_SIGNALS:
    void refused(const QString& why);
    void actAsked(const caseseal::ui::FormOffer& offer);
    void sealAsked();
    void completeAsked();

private:
    QWidget* makeTitles();
    void makeActs();
    void fillMenu();

    TextLabel* m_title;
    Chip* m_chip;
    TextLabel* m_second;
    TextLabel* m_changes;
    QPushButton* m_complete;
    QPushButton* m_seal;
    QToolButton* m_more;
    std::vector<FormOffer> m_offers;
};

} // namespace caseseal::ui
