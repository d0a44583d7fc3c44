// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/clauses.h"

#include <QAbstractListModel>
#include <QStringList>

namespace caseseal::ui {

/// The clauses that an inspector may ask for, under the heading of their document; those that a text fits.
class ClauseListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        QuestionRole = Qt::UserRole + 1, ///< what the clause asks
        HeadingRole,                     ///< bool: the name of a document, which is no clause
    };

    /// `language`: BCP 47 tag of the questions.
    explicit ClauseListModel(std::string language, QObject* parent = nullptr);
    /// Clauses whose name, document or question holds every word of it; empty: all.
    void setFilter(const QString& text);
    /// Null for a heading.
    [[nodiscard]] const desk::Clause* clause(const QModelIndex& index) const;
    /// The first clause; none where nothing fits.
    [[nodiscard]] QModelIndex first() const;
    [[nodiscard]] QModelIndex indexOf(const desk::Clause& clause) const;
    [[nodiscard]] int clauses() const; ///< how many fit

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// A heading has no clause.
    struct Row {
        QString text, question;
        const desk::Clause* clause = nullptr;
    };
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const;
    [[nodiscard]] bool fits(const Row& row, const desk::Clause& clause, const QStringList& needles) const;

    std::string m_language;
    QList<Row> m_rows;
};

} // namespace caseseal::ui
