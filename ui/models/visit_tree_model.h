// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "models/visit_status.h"

#include <QAbstractItemModel>

#include <memory>

/// The visits of one participant and their forms, as the study plans them and as they are.
namespace caseseal::ui {

class VisitTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    /// What a row is; the data of kKindRole.
    enum class Kind { Visit, Form, AnotherVisit, AnotherForm };
    static constexpr int kKindRole = Qt::UserRole + 1;
    static constexpr int kStatusRole = Qt::UserRole + 2; ///< int of Status
    static constexpr int kCountRole = Qt::UserRole + 3; ///< "1/4", "none", "not asked for", the day it is due, or empty
    static constexpr int kQueriesRole = Qt::UserRole + 4; ///< open queries

    /// The study must outlive it. `language`: BCP 47 tag for the study's texts.
    VisitTreeModel(const study::Study& study, std::string language, QObject* parent = nullptr);

    /// What is there of a participant; visits and forms that were added and are still empty stay while the participant
    /// stays the same.
    void setParticipant(const std::string& subject, const std::vector<store::FormState>& states);
    /// When each visit (event, repeat) is to be; visits that were planned or skipped stand in the tree without a form
    /// too.
    void setTimings(std::map<std::pair<std::string, std::string>, VisitTiming> timings);
    /// Forms that the study's conditions leave out, as the desk gives them: formRepeat is empty.
    void setNotAsked(std::set<store::FormPlace> forms);
    /// Forms that a finding names.
    void setAltered(const std::set<store::FormPlace>& places);
    void setLanguage(const std::string& language);

    [[nodiscard]] const std::string& subject() const noexcept { return m_subject; }
    [[nodiscard]] Kind kindOf(const QModelIndex& index) const;
    /// The form of a form row, or the next free one of an "another" row. Event and form empty for other rows.
    [[nodiscard]] store::FormPlace placeOf(const QModelIndex& index) const;
    /// Invalid where the tree does not show it.
    [[nodiscard]] QModelIndex indexOf(const store::FormPlace& place) const;
    /// Shows a form that is not there yet: a further repeat of a visit or form. Gives its row.
    QModelIndex addPlace(const store::FormPlace& place);
    /// "Week 4", "Adverse events 2".
    [[nodiscard]] QString visitName(const store::FormPlace& place) const;
    [[nodiscard]] QString formName(const store::FormPlace& place) const;
    [[nodiscard]] const store::FormState* stateOf(const store::FormPlace& place) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct FormNode {
        Kind kind = Kind::Form;
        store::FormPlace place;
        const store::FormState* state = nullptr;
        bool asked = true;
        bool operator==(const FormNode& other) const { return kind == other.kind && place == other.place; }
    };
    struct VisitNode {
        Kind kind = Kind::Visit;
        const study::Event* event = nullptr;
        std::string repeat;
        bool started = false;
        bool asked = true;
        StatusCell cell;
        std::vector<FormNode> forms;
    };
    void rebuild();
    void addVisits(const study::Event& event);
    [[nodiscard]] VisitNode makeVisit(const study::Event& event, const std::string& repeat) const;
    void addForms(VisitNode& visit, const study::FormRef& ref) const;
    [[nodiscard]] std::vector<std::string> repeatsOf(const study::Event& event) const;
    [[nodiscard]] std::vector<std::string> repeatsOf(const VisitNode& visit, const std::string& form) const;
    [[nodiscard]] bool sameShape(const std::vector<VisitNode>& other) const;
    [[nodiscard]] const VisitNode* visitAt(const QModelIndex& index) const;
    [[nodiscard]] const FormNode* formAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant visitData(const VisitNode& visit, int role) const;
    [[nodiscard]] QVariant formData(const FormNode& form, int role) const;
    [[nodiscard]] QString nameOf(const study::Event& event) const;

    const study::Study& m_study;
    std::string m_language;
    std::string m_subject;
    std::map<store::FormPlace, store::FormState> m_states;
    std::map<std::pair<std::string, std::string>, VisitTiming> m_timings;
    std::set<store::FormPlace> m_added;
    std::set<store::FormPlace> m_notAsked;
    std::set<store::FormPlace> m_altered;
    std::vector<VisitNode> m_visits;
};

} // namespace caseseal::ui
