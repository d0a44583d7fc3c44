// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/review_model.h"
#include "widgets/card.h"

class QButtonGroup;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace caseseal::ui {

class NoteStrip;
class TextLabel;

/// One item of the review: figures, what else it may be, its entries, what was said of it, and the disposition.
class ReviewItemView : public Card {
    Q_OBJECT
public:
    /// `seesForms`: an entry offers the way to its field.
    ReviewItemView(desk::Desk& desk, ReviewModel& model, bool seesForms, QWidget* parent = nullptr);
    /// Null: nothing is chosen.
    void set(const desk::ReviewedItem* item);
    void focusNote();

Q_SIGNALS:
    void goToField(const caseseal::store::ItemPlace& place);
    /// A disposition was sealed.
    void dispositioned(const std::string& item);

private:
    QWidget* makeEntries(bool seesForms);
    QWidget* makeDisposition();
    void fillEntries(const review::ReviewItem& item);
    void showSaid(const desk::ReviewedItem& item);
    void go();
    void save();

    desk::Desk& m_desk;
    ReviewModel& m_model;
    std::string m_item; ///< id; empty: none
    std::vector<store::TrailRow> m_rows;
    TextLabel* m_title;
    TextLabel* m_about;
    TextLabel* m_facts;
    TextLabel* m_doubt;
    TextLabel* m_entriesTitle;
    QListWidget* m_entries;
    TextLabel* m_said;
    QButtonGroup* m_choices;
    QLineEdit* m_note;
    QPushButton* m_save;
    NoteStrip* m_trouble;
    QWidget *m_entriesPart, *m_dispositionPart;
};

} // namespace caseseal::ui
